//! What can be said of a digest: what it tells, when it is paused, where it goes; and what it says of its own gaps.

use crate::support::{Story, last, posted};
use local_discord::{Channel, Fault, Permissions, Person, Server};

struct Team {
    acme: Server,
    mia: Person,
    ada: Person,
    kenji: Person,
}

/// Mia schedules a digest each weekday at nine in London; it is Monday noon.
async fn begins(options: &str) -> (Story, Team) {
    let mut story = Story::begins("2026-03-02T12:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.channel("#backend");
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    let kenji = story.person(&acme, "Kenji");
    story.bot_starts().await;
    for person in [&mia, &ada, &kenji] {
        story.works(person, "#general", "Europe/London", 9, 17).await;
    }
    let told = story.runs(&mia, "#general", &format!("/digest schedule channel:#general time:9:00{options}")).await;
    assert!(told.starts_with("Scheduled: #general gets a digest, weekdays at 09:00 (Europe/London)."), "{told}");
    assert!(told.contains("It comes 3 March 2026 09:00 (in 21 hours), then 4 March 2026 09:00 and 5 March"), "{told}");
    (story, Team { acme, mia, ada, kenji })
}

/// Paused, skipped once, resumed: each says when the next one comes, and that is when it comes.
#[tokio::test]
async fn a_digest_is_paused_and_skipped() {
    let (story, Team { mia, .. }) = begins(" empty:say so in one line").await;
    let told = story.runs(&mia, "#general", "/digest skip digest:1").await;
    assert!(told.starts_with("Skipped: #general gets no digest on 3 March 2026 09:00.\nIt comes 4 March"), "{told}");
    story.it_is("2026-03-04T12:00:00Z").await; // Wednesday
    let told = story.runs(&mia, "#general", "/digest pause digest:1 until:9 march").await;
    assert!(told.starts_with("Paused: the next digest in #general comes 10 March 2026 09:00."), "{told}");
    story.it_is("2026-03-10T12:00:00Z").await; // Tuesday
    let told = story.runs(&mia, "#general", "/digest pause digest:1").await;
    assert_eq!(told, "Paused: no digest comes in #general until you use `/digest resume`.");
    let told = story.runs(&mia, "#general", "/digest skip digest:1").await;
    assert!(told.starts_with("That digest is paused, so there is no next one."), "{told}");
    let told = story.runs(&mia, "#general", "/digest list").await;
    assert!(told.contains("`/digest resume` ends the pause"), "{told}");
    let told = story.runs(&mia, "#general", "/digest pause digest:1 until:2 march 2026").await;
    assert!(told.starts_with("That is over already."), "{told}");
    story.it_is("2026-03-16T12:00:00Z").await; // Monday
    let told = story.runs(&mia, "#general", "/digest resume digest:1").await;
    assert!(
        told.starts_with("On again: #general gets a digest, weekdays at 09:00 (Europe/London).\nIt comes 17"),
        "{told}"
    );
    let told = story.runs(&mia, "#general", "/digest resume digest:1").await;
    assert!(told.starts_with("It was not paused: "), "{told}");
    story.it_is("2026-03-17T12:00:00Z").await;
    assert_eq!(posted(&story, "#general"), ["2026-03-04T09:00:00Z", "2026-03-10T09:00:00Z", "2026-03-17T09:00:00Z"]);
    story.ends().await;
}

/// Sections are left out and taken in again; what is due soon is then among what waits. What tells nothing is refused.
#[tokio::test]
async fn a_digest_tells_what_is_wanted() {
    let (mut story, Team { acme, mia, ada, kenji }) = begins(" away:false").await;
    story.runs(&kenji, "#general", "/away set until:20 march from:4 march share:true delegate:@Ada").await;
    story.is_away(&kenji, "2026-03-04T00:00:00Z", "2026-03-21T00:00:00Z");
    story.asks(&ada, "#backend", "/ask owner:@Mia thread:false", "Which index?").await;
    story.runs(&mia, "#general", "/digest now digest:1").await;
    let text = last(&acme, "#general").text();
    assert!(text.contains("Due within a day**\n#backend\n- [Which index?]") && !text.contains("Away"), "{text}");

    let told = story.runs(&mia, "#general", "/digest edit digest:1 due:false away:true").await;
    assert!(told.contains("It leaves out what is due soon. When there is nothing to tell, it is skipped."), "{told}");
    story.it_is("2026-03-02T12:01:00Z").await;
    story.runs(&mia, "#general", "/digest now digest:1").await;
    let text = last(&acme, "#general").text();
    assert!(text.contains("Waiting longest**\n#backend\n- [Which index?]"), "{text}");
    assert!(
        text.contains("Away**\n- @Kenji from 4 March 2026 00:00 until 21 March 2026 00:00; @Ada answers meanwhile"),
        "{text}"
    );
    for wrong in ["waiting:false answered:false", "days:31 february", "time:noonish", "zone:Atlantis"] {
        let told = story.runs(&mia, "#general", &format!("/digest edit digest:1 {wrong}")).await;
        assert!(!told.starts_with("Changed"), "{told}");
    }
    let told = story.runs(&mia, "#general", "/digest edit digest:1").await;
    assert!(told.starts_with("Nothing to change"), "{told}");
    let told = story.runs(&mia, "#general", "/digest list").await;
    assert!(
        told.contains("weekdays at 09:00 (Europe/London), next in 20 hours \u{b7} without what is due soon"),
        "{told}"
    );

    // Who has left the server is not told of there, though they share their time off.
    kenji.leaves();
    story.it_is("2026-03-02T12:10:00Z").await;
    story.runs(&mia, "#general", "/digest now digest:1").await;
    assert!(!last(&acme, "#general").text().contains("Kenji"), "{}", last(&acme, "#general").text());
    story.ends().await;
}

/// What it would tell is shown to who sees its channel, and to nobody else; nothing is posted.
#[tokio::test]
async fn a_preview_is_for_who_sees_the_channel() {
    let (story, Team { acme, mia, ada, kenji }) = begins("").await;
    let backend = acme.channel("#board");
    backend.deny_person(&kenji, Permissions::VIEW_CHANNEL);
    story.runs(&mia, "#general", "/digest schedule channel:#board time:10:00").await;
    story.asks(&ada, "#board", "/ask owner:@Mia thread:false", "Who leaves?").await;
    let told = story.runs(&ada, "#general", "/digest preview digest:2").await;
    assert!(told.contains("Who leaves?") && told.contains("Only you see this: what #board would read now."), "{told}");
    let told = story.runs(&kenji, "#general", "/digest preview digest:2").await;
    assert_eq!(told, "There is no such digest here. `/digest list` shows what there is.");
    // What is asked in a channel that not all see is told in no other channel, but where the same people are let in.
    let told = story.runs(&ada, "#general", "/digest preview digest:1").await;
    assert!(told.contains("Nothing to tell") && !told.contains("Who leaves?"), "{told}");
    acme.channel("#board-notes").deny_person(&kenji, Permissions::VIEW_CHANNEL);
    story.runs(&mia, "#general", "/digest schedule channel:#board-notes time:10:00").await;
    let told = story.runs(&ada, "#general", "/digest preview digest:3").await;
    assert!(told.contains("Who leaves?"), "{told}");
    let told = story.runs(&kenji, "#general", "/digest list").await;
    assert!(told.contains("#general") && !told.contains("10:00"), "{told}");
    assert_eq!(kenji.types("#general", "/digest preview digest:").await.len(), 1);
    let told = story.runs(&kenji, "#general", "/digest edit digest:1 time:8:00").await;
    assert!(told.starts_with("Settings need the permission \"Manage Server\"."), "{told}");
    assert!(posted(&story, "#general").is_empty());
    story.ends().await;
}

/// Where the bot cannot write is said when the channel is chosen, not when the digest fails at night.
#[tokio::test]
async fn a_channel_that_cannot_be_written_to_is_refused_when_it_is_chosen() {
    let (story, Team { acme, mia, .. }) = begins("").await;
    let mute: Channel = acme.channel("#mute");
    mute.deny_bot(Permissions::SEND_MESSAGES);
    story.settles().await;
    for command in ["/digest schedule channel:#mute time:10:00", "/digest edit digest:1 channel:#mute"] {
        let told = story.runs(&mia, "#general", command).await;
        assert!(told.starts_with("I can't post in #mute: I lack \"Send Messages\" there. Give me that"), "{told}");
    }
    mute.allow_bot(Permissions::SEND_MESSAGES);
    story.settles().await;
    let told = story.runs(&mia, "#general", "/digest edit digest:1 channel:#mute time:10:00").await;
    assert!(told.starts_with("Changed: #mute gets a digest, weekdays at 10:00 (Europe/London)."), "{told}");
    story.runs(&mia, "#general", "/digest edit digest:1 empty:say so in one line").await;
    story.it_is("2026-03-03T12:00:00Z").await;
    assert_eq!(
        (posted(&story, "#general").len(), posted(&story, "#mute")),
        (0, vec!["2026-03-03T10:00:00Z".to_owned()])
    );
    story.ends().await;
}

/// After an outage of two days the first post says how many there were not; when nothing happened, nothing is said.
#[tokio::test]
async fn the_next_digest_tells_of_those_that_were_missed() {
    let (mut story, Team { acme, mia, ada, .. }) = begins("").await;
    story.asks(&ada, "#backend", "/ask owner:@Mia thread:false", "Which index?").await;
    story.bot_is_killed().await;
    story.it_is("2026-03-05T08:00:00Z").await; // Thursday; that of Wednesday is 23 hours late
    story.bot_starts().await;
    story.it_is("2026-03-05T09:10:00Z").await;
    let text = last(&acme, "#general").text();
    assert!(
        text.contains(
            "2 digests could not be posted, the first one 3 March 2026 09:00; this one tells of that time, too."
        ),
        "{text}"
    );
    story.it_is("2026-03-06T09:10:00Z").await;
    assert!(!last(&acme, "#general").text().contains("could not be posted"), "it is told once");
    mia.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-10T09:10:00Z").await;
    assert_eq!(
        posted(&story, "#general"),
        ["2026-03-05T09:00:00Z", "2026-03-06T09:00:00Z", "2026-03-09T09:00:00Z"],
        "on Tuesday there is nothing to tell"
    );
    story.heard(&mia, &[("2026-03-05T09:00:00Z", "Answered")]);
    story.heard(&ada, &[("2026-03-05T09:00:00Z", "Answered")]);
    story.ends().await;
}

/// A channel that is deleted: who scheduled it and who owns the server hear of it, once, with what they can do.
#[tokio::test]
async fn a_digest_whose_channel_is_gone_is_told_to_who_scheduled_it_and_to_the_owner() {
    let (mut story, Team { acme, mia, .. }) = begins(" empty:say so in one line").await;
    let old = acme.channel("#old");
    story.runs(&mia, "#general", "/digest edit digest:1 channel:#old").await;
    let owner = story.known(acme.owner());
    story.works(&owner, "#general", "Asia/Tokyo", 9, 17).await;
    old.delete();
    story.settles().await;
    let told = story.runs(&mia, "#general", "/digest now digest:1").await;
    assert!(told.starts_with("The channel of that digest is gone, or I can't see it."), "{told}");
    story.expects_warning("cannot be posted");
    story.expects_failure("digest");
    story.it_is("2026-03-05T12:00:00Z").await;
    let told = "the channel is gone, or I can't see it. Let me see it, or use `/digest edit` to choose another one";
    story.heard(&mia, &[("2026-03-03T09:00:00Z", told)]);
    story.heard(&owner, &[("2026-03-04T00:00:00Z", "I could not post the digest that @Mia scheduled in ")]);

    // Moved, it goes on, and tells of the days without it; what was sent to them says so.
    story.runs(&mia, "#general", "/digest edit digest:1 channel:#general").await;
    story.it_is("2026-03-06T09:10:00Z").await;
    let text = last(&acme, "#general").text();
    assert!(text.contains("3 digests could not be posted, the first one 3 March 2026 09:00"), "{text}");
    story.ends().await;
}

/// It is lost on its way for longer than it makes sense: it is not posted later, and the next one says so.
#[tokio::test]
async fn a_digest_that_cannot_be_sent_for_hours_is_left_to_the_next() {
    let (mut story, Team { acme, .. }) = begins(" empty:say so in one line").await;
    let down = story.discord().fail(Fault::Status(503)).on("POST", "/channels/*/messages").always();
    story.expects_warning("not known whether it arrived");
    story.it_is("2026-03-03T17:00:00Z").await;
    down.end();
    story.it_is("2026-03-04T09:10:00Z").await;
    assert_eq!(posted(&story, "#general"), ["2026-03-04T09:00:00Z"]);
    let text = last(&acme, "#general").text();
    assert!(text.contains("The digest of 3 March 2026 09:00 could not be posted; this one"), "{text}");
    story.ends().await;
}

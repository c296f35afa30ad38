//! Digests, personal and of channels, when something comes in between: much at once, outages, changes of mind.

use crate::support::{Story, last, posted};
use local_discord::{Dm, Fault, Person, Server};

struct Team {
    acme: Server,
    mia: Person,
    ada: Person,
    kenji: Person,
}

/// All work in London; it is Monday 2 March, nine o'clock.
async fn begins() -> (Story, Team) {
    let mut story = Story::begins("2026-03-02T09:10:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.channel("#other");
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    let kenji = story.person(&acme, "Kenji");
    story.bot_starts().await;
    for person in [&mia, &ada, &kenji] {
        story.works(person, "#general", "Europe/London", 9, 17).await;
    }
    (story, Team { acme, mia, ada, kenji })
}

/// What somebody is to decide stands in their digest however much else there is.
#[tokio::test]
async fn what_no_list_tells_is_in_the_digest_however_much_there_is() {
    let (mut story, Team { acme, ada, kenji, .. }) = begins().await;
    story.runs(&kenji, "#general", "/digest me on").await;
    for n in 1..=9 {
        let question = format!("Old question {n}?");
        story.asks(&kenji, "#other", "/ask owner:@Ada thread:false need-by:2026-03-20 15:00", &question).await;
    }
    story.it_is("2026-03-02T16:50:00Z").await;
    story.asks(&kenji, "#other", "/ask owner:@Ada thread:false", "The new one?").await;
    story.it_is("2026-03-02T17:30:00Z").await;
    ada.clicks(&last(&acme, "#other"), "Not mine").await;
    story.settles().await;
    story.it_is("2026-03-03T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-03T09:00:00Z", "**You wait for 10 replies**\n- Nobody owes you a reply")]);
    let text = kenji.last_dm().text();
    assert!(text.contains("The new one?") && text.contains(" more: `/asks` shows all"), "{text}");
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Of very much that is to be decided so much goes as a message holds; the rest comes with the next one.
#[tokio::test]
async fn what_does_not_fit_comes_with_the_next_message() {
    let (mut story, Team { acme, ada, kenji, .. }) = begins().await;
    story.runs(&kenji, "#general", "/digest me on").await;
    for n in 1..=9 {
        story.asks(&kenji, "#other", "/ask owner:@Ada thread:false", &format!("Question {n}?")).await;
        story.it_is(&format!("2026-03-02T17:3{n}:00Z")).await;
        ada.clicks(&last(&acme, "#other"), "Not mine").await;
    }
    story.it_is("2026-03-03T09:10:00Z").await;
    assert_eq!(kenji.last_dm().text().matches("Nobody owes you a reply").count(), 6);
    story.it_is("2026-03-03T09:40:00Z").await;
    assert_eq!(kenji.last_dm().text().matches("Nobody owes you a reply").count(), 3, "half an hour later");
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// A morning without a digest: what changed in the night before is in the next one; also after a long absence that ends early.
#[tokio::test]
async fn what_changed_is_told_by_the_next_digest_that_goes() {
    let (mut story, Team { acme, mia, ada, kenji }) = begins().await;
    story.runs(&kenji, "#general", "/digest me on").await;
    story.asks(&kenji, "#other", "/ask owner:@Ada thread:false need-by:2026-03-20 15:00", "Can I merge?").await;
    let merge = last(&acme, "#other");
    story.asks(&kenji, "#other", "/ask owner:@Mia thread:false need-by:2026-03-20 15:00", "Is it paid?").await;
    let paid = last(&acme, "#other");
    story.it_is("2026-03-03T10:00:00Z").await;
    story.heard(&kenji, &[("2026-03-03T09:00:00Z", "**You wait for 2 replies**")]);
    story.it_is("2026-03-04T01:00:00Z").await;
    ada.replies(&merge, "Yes, please.");
    story.it_is("2026-03-04T08:00:00Z").await;
    story.bot_stops().await;
    story.it_is("2026-03-04T16:00:00Z").await;
    story.bot_starts().await;
    story.it_is("2026-03-05T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "**While you were away**\n- \u{2705} [Can I merge?]")]);

    story.runs(&kenji, "#general", "/away set until:20 march").await;
    story.is_away(&kenji, "2026-03-05T09:10:00Z", "2026-03-09T12:00:00Z");
    story.it_is("2026-03-06T10:00:00Z").await;
    mia.replies(&paid, "It is.");
    story.it_is("2026-03-09T12:00:00Z").await;
    let offered = kenji.types("#general", "/away end absence:").await;
    let absence = offered.first().expect("an absence").value.clone();
    story.runs(&kenji, "#general", &format!("/away end absence:{absence}")).await;
    story.it_is("2026-03-10T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-10T09:00:00Z", "**While you were away**\n- \u{2705} [Is it paid?]")]);
    story.is_over_for(&[&ada, &mia]);
    story.ends().await;
}

/// A digest that is tried again is not posted where and when it is not wanted any more.
#[tokio::test]
async fn a_digest_on_its_way_follows_a_change_of_mind() {
    for (command, general, other) in [
        ("/digest pause digest:1", vec![], vec![]),
        ("/digest edit digest:1 channel:#other", vec![], vec![]),
        ("/digest edit digest:1 empty:skip it", vec!["2026-03-03T09:10:30Z"], vec![]),
        ("/digest skip digest:1", vec!["2026-03-03T09:10:30Z"], vec![]),
        ("/digest remove digest:1", vec![], Vec::<&str>::new()),
    ] {
        let (mut story, Team { mia, ada, .. }) = begins().await;
        story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 empty:say so in one line").await;
        story.asks(&ada, "#other", "/ask owner:@Mia thread:false need-by:2026-03-20 15:00", "Which index?").await;
        let down = story.discord().fail(Fault::Status(503)).on("POST", "/channels/*/messages").always();
        story.expects_warning("not known whether it arrived");
        story.it_is("2026-03-03T09:10:00Z").await;
        down.end();
        story.runs(&mia, "#general", command).await;
        story.it_is("2026-03-03T12:00:00Z").await;
        let hour = |time: &String| time[..14].to_owned();
        let expect = |times: &[&str]| times.iter().map(|time| time[..14].to_owned()).collect::<Vec<_>>();
        let found = posted(&story, "#general").iter().map(hour).collect::<Vec<_>>();
        assert_eq!(found, expect(&general), "{command}");
        // Her question stands there.
        assert_eq!(posted(&story, "#other").len(), 1 + other.len(), "{command}");
        story.is_over_for(&[&mia]);
        story.ends().await;
    }
}

/// Switched off while it is on its way, nothing comes in its place; switched on again, it is as it was.
#[tokio::test]
async fn a_personal_digest_that_is_switched_off_on_its_way_does_not_come() {
    let (mut story, Team { ada, kenji, .. }) = begins().await;
    story.runs(&kenji, "#general", "/digest me on").await;
    story.runs(&kenji, "#general", "/digest me days days:tue-fri").await;
    story.asks(&kenji, "#other", "/ask owner:@Ada thread:false need-by:2026-03-20 15:00", "Which index?").await;
    let once = story.discord().fail(Fault::Status(503)).on("POST", "/channels/*/messages").once();
    story.expects_warning("not known whether it arrived");
    story.it_is("2026-03-03T09:00:05Z").await;
    assert_eq!(once.hits(), 1);
    story.runs(&kenji, "#general", "/digest me off").await;
    story.it_is("2026-03-03T12:00:00Z").await;
    story.heard_nothing(&kenji);
    let told = story.runs(&kenji, "#general", "/digest me on").await;
    assert!(told.contains("The next one comes 4 March 2026 09:00"), "{told}");
    let told = story.runs(&kenji, "#general", "/digest me days days:tue-fri").await;
    assert!(told.starts_with("Set: it comes on Tue\u{2013}Fri"), "{told}");
    story.it_is("2026-03-04T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-04T09:00:00Z", "**You wait for 1 reply**")]);
    story.is_over_for(&[&ada]);
    story.ends().await;
}

/// Trouble with many digests hides nothing of one's own; who was told of it reads when it is mended.
#[tokio::test]
async fn trouble_leaves_room_and_is_taken_back_when_it_is_mended() {
    let (mut story, Team { acme, mia, ada, .. }) = begins().await;
    let gone = acme.channel("#gone");
    for hour in 5..9 {
        story
            .runs(&mia, "#general", &format!("/digest schedule channel:#gone time:{hour}:00 empty:say so in one line"))
            .await;
    }
    story.runs(&mia, "#general", "/digest me on").await;
    story.asks(&ada, "#other", "/ask owner:@Mia thread:false need-by:2026-03-20 15:00", "Which index?").await;
    gone.delete();
    story.expects_warning("cannot be posted");
    story.expects_failure("digest");
    story.it_is("2026-03-03T09:10:00Z").await;
    story.heard(&mia, &[("2026-03-03T09:00:00Z", "\u{2026} and 2 more: `/digest list` and `/watch list` show all.")]);
    let text = mia.last_dm().text();
    assert!(text.contains("**You owe 1 reply**") && text.contains("the channel is gone, or I can't see it"), "{text}");
    for digest in 1..=4 {
        story.runs(&mia, "#general", &format!("/digest edit digest:{digest} channel:#general")).await;
    }
    story.it_is("2026-03-03T09:20:00Z").await;
    let text = mia.last_dm().text();
    assert!(text.contains("\u{2705} This is mended: the digest goes to #general."), "{text}");
    story.is_over_for(&[&mia, &ada]);
    story.ends().await;
}

/// In quiet hours of a policy its asks are not told of, in a digest neither.
#[tokio::test]
async fn what_is_to_be_quiet_now_is_in_no_personal_digest() {
    let (mut story, Team { mia, ada, kenji, .. }) = begins().await;
    story.runs(&mia, "#general", "/policy set channel:#other quiet:Tue 9-12").await;
    story.runs(&kenji, "#general", "/digest me on").await;
    story.it_is("2026-03-02T18:00:00Z").await;
    story.asks(&ada, "#other", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.asks(&ada, "#general", "/ask owner:@Kenji thread:false", "Which port?").await;
    story.it_is("2026-03-03T12:00:10Z").await;
    story.heard(
        &kenji,
        &[("2026-03-03T09:00:00Z", "**You owe 1 reply**\n- [Which port?]"), ("2026-03-03T12:00:00Z", "Which index?")],
    );
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Who leaves one of two servers has their digest of the other, the same morning.
#[tokio::test]
async fn who_leaves_one_server_keeps_the_digest_of_the_other() {
    let (mut story, Team { mia, ada, kenji, .. }) = begins().await;
    let beta = story.discord().server("Beta");
    beta.channel("#beta");
    let (in_beta, zoe) = (beta.joins(&kenji), story.person(&beta, "Zoe"));
    story.settles().await;
    story.runs(&kenji, "#general", "/digest me on").await;
    story.works(&zoe, "#beta", "Europe/London", 9, 17).await;
    story.asks(&ada, "#other", "/ask owner:@Kenji thread:false need-by:2026-03-20 15:00", "Of Acme?").await;
    story.asks(&zoe, "#beta", "/ask owner:@Kenji thread:false need-by:2026-03-20 15:00", "Of Beta?").await;
    story.it_is("2026-03-02T20:00:00Z").await;
    kenji.leaves();
    story.it_is("2026-03-03T09:10:00Z").await;
    let text = in_beta.last_dm().text();
    assert!(text.contains("**You owe 1 reply**\n- [Of Beta?]") && !text.contains("Of Acme?"), "{text}");
    story.is_over_for(&[&mia, &ada, &kenji, &zoe]);
    story.ends().await;
}

/// Of many who are away so many are named as a digest holds, and the others counted; in the preview, too.
#[tokio::test]
async fn many_who_are_away_are_counted() {
    let (mut story, Team { acme, mia, ada, .. }) = begins().await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00").await;
    story.asks(&ada, "#other", "/ask owner:@Mia thread:false need-by:2026-03-20 15:00", "Which index?").await;
    for n in 1..=12 {
        let person = story.person(&acme, &format!("P{n}"));
        story.runs(&person, "#general", "/away set until:20 march share:true").await;
        if n <= 3 {
            person.leaves();
        }
    }
    story.settles().await;
    story.runs(&mia, "#general", "/digest now digest:1").await;
    let preview = story.runs(&mia, "#general", "/digest preview digest:1").await;
    for text in [last(&acme, "#general").text(), preview] {
        assert_eq!(text.matches(" until 21 March 2026").count(), 8, "{text}");
        assert!(text.contains("\u{2026} and 1 more") && !text.contains("@P1 "), "{text}");
    }
    story.ends().await;
}

/// A question whose channel is deleted waits for nobody any more: no digest tells that it waits; who asked reads what became of
/// it.
#[tokio::test]
async fn what_was_asked_in_a_deleted_channel_waits_no_more() {
    let (mut story, Team { acme, mia, ada, kenji }) = begins().await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 empty:say so in one line").await;
    story.runs(&kenji, "#general", "/digest me on").await;
    story.runs(&ada, "#general", "/digest me on").await;
    story.asks(&ada, "#other", "/ask owner:@Kenji thread:false need-by:2026-03-20 15:00", "Which index?").await;
    story.it_is("2026-03-02T18:00:00Z").await;
    acme.find_channel("#other").delete();
    story.it_is("2026-03-03T09:10:00Z").await;
    let post = last(&acme, "#general").text();
    assert!(post.contains("Nothing to tell this time.") && !post.contains("Which index?"), "{post}");
    for (person, told) in [(&ada, "deleted"), (&kenji, "needs nothing more from you")] {
        let text = person.last_dm().text();
        assert!(text.contains(told) && !text.contains("You owe") && !text.contains("You wait"), "{text}");
    }
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// In the DM in which it comes it can be switched off.
#[tokio::test]
async fn a_personal_digest_is_switched_off_where_it_is_read() {
    let (mut story, Team { ada, kenji, .. }) = begins().await;
    story.runs(&kenji, "#general", "/digest me on").await;
    story.asks(&kenji, "#other", "/ask owner:@Ada thread:false need-by:2026-03-20 15:00", "Which index?").await;
    story.it_is("2026-03-03T09:10:00Z").await;
    story.heard(&kenji, &[("2026-03-03T09:00:00Z", "**Your day**")]);
    let told = kenji.runs(Dm, "/digest me off").await.text();
    assert!(told.starts_with("Off: you get no digest"), "{told}");
    let told = kenji.runs(Dm, "/digest list").await.text();
    assert!(told.starts_with("This works in a server only."), "{told}");
    story.it_is("2026-03-04T09:10:00Z").await;
    story.heard_nothing(&kenji);
    story.is_over_for(&[&ada]);
    story.ends().await;
}

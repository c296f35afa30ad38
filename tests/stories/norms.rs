//! A server's norms: told from its settings, posted once, and kept up to date.

use crate::support::{Story, last, posted};
use local_discord::{Permissions, Person, Server};

async fn begins() -> (Story, Server, Person, Person) {
    let mut story = Story::begins("2026-03-02T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    for name in ["#general", "#support", "#norms"] {
        acme.channel(name);
    }
    let (mia, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    (story, acme, mia, kenji)
}

/// The last message in a channel as it is read.
fn read(server: &Server, channel: &str) -> String {
    last(server, channel).text().replace("**", "")
}

/// Half a minute passes: what changes together is told together.
async fn a_little_later(story: &Story) {
    let then = story.stage.now() + chrono::Duration::seconds(30);
    story.it_is(&then.format("%Y-%m-%dT%H:%M:%SZ").to_string()).await;
}

/// How often the bot edited a message.
fn edits(story: &Story) -> usize {
    let all = story.discord().requests();
    all.iter()
        .filter(|one| one.method == "PATCH" && one.path.contains("/messages/") && !one.path.contains("@original"))
        .count()
}

#[tokio::test]
async fn the_post_follows_every_setting() {
    let (story, acme, mia, _) = begins().await;
    acme.role("oncall");
    let told = story.runs(&mia, "#general", "/norms post channel:#norms").await;
    assert!(told.starts_with("On its way to #norms"), "{told}");
    let text = || read(&acme, "#norms");
    let before = text();
    assert!(before.contains("a question gets its reply within 8 h of working time."), "{before}");
    assert!(before.contains("for anyone who has set none I guess Mon–Fri 09:00–17:00 (UTC)"), "{before}");
    assert!(last(&acme, "#norms").view().silent);
    for (command, says) in [
        ("/policy set target:6h", "its reply within 6 h of working time"),
        ("/policy set urgent:30m", "What is urgent within 30 min"),
        ("/policy set low:4d", "what can wait within 4 working days"),
        (
            "/policy set zone:Tokyo hours:Mon-Fri 10-18",
            "for anyone who has set none I take Mon–Fri 10:00–18:00 (Asia/Tokyo)",
        ),
        ("/policy set notice:false", "Reminders to whoever owes a reply: a nudge when a quarter"),
        ("/policy set nudge:false", "Reminders to whoever owes a reply: one when it is due and"),
        ("/policy set follow-ups:3", "one on each of the 3 working days after"),
        ("/policy set follow-ups:0", "Reminders to whoever owes a reply: one when it is due."),
        ("/policy set lead:@Mia", "If nothing comes of that, I tell @Mia."),
        ("/policy set quiet:daily 12-13", "Quiet hours: Every day 12:00–13:00"),
        ("/policy closed-dms how:do not remind them", "Then I can't remind you, and tell who asked"),
        ("/policy set channel:#support target:2h", "In #support: a reply within 2 h of working time"),
        (
            "/policy set role:@oncall urgent:20m",
            "Questions to @oncall: a reply within 6 h of working time, what is urgent within 20 min",
        ),
        (
            "/policy set channel:#support no-lead:true",
            "In #support: if no answer comes, I tell the person who asked, and nobody else.",
        ),
        (
            "/policy set channel:#support due:true follow-ups:2",
            "Reminders in #support: one when it is due and one on each of the 2",
        ),
        (
            "/watch add channel:#support mentions:true",
            "I listen in #support: whoever is mentioned owes a reply, unless the message is itself a reply.",
        ),
        ("/watch reaction emoji:🙋", "on a message the reaction 🙋"),
        ("/digest schedule channel:#general time:9:00", "#general gets a digest of what waits: weekdays at 09:00"),
        ("/digest edit digest:1 time:10:30", "#general gets a digest of what waits: weekdays at 10:30"),
    ] {
        let old = text();
        assert!(!old.contains(says), "{command}: it said so before:\n{old}");
        story.runs(&mia, "#general", command).await;
        a_little_later(&story).await;
        assert!(text().contains(says), "{command}: no {says:?} in\n{}", text());
    }
    for (command, says) in [
        ("/digest remove digest:1", "#general gets a digest"),
        ("/watch remove channel:#support", "I listen in #support"),
        ("/policy remove role:@oncall", "Questions to @oncall"),
    ] {
        assert!(text().contains(says), "{}", text());
        story.runs(&mia, "#general", command).await;
        a_little_later(&story).await;
        assert!(!text().contains(says), "{command}: it still says {says:?}:\n{}", text());
    }
    acme.find_channel("#support").delete();
    story.settles().await;
    a_little_later(&story).await;
    assert!(!text().contains("within 2 h"), "{}", text());
    story.runs(&mia, "#general", "/holidays server country:germany").await;
    a_little_later(&story).await;
    assert!(text().contains("Public holidays: those of Germany, for anyone who has set neither"), "{}", text());
    assert_eq!(posted(&story, "#norms").len(), 1, "one message, however often it changes");
    story.ends().await;
}

#[tokio::test]
async fn a_channel_that_not_all_readers_see_is_not_named() {
    let (story, acme, mia, kenji) = begins().await;
    let board = acme.channel("#board");
    board.deny_person(&kenji, Permissions::VIEW_CHANNEL);
    story.settles().await;
    story.runs(&mia, "#general", "/policy set channel:#board target:1h").await;
    story.runs(&mia, "#general", "/watch add channel:#board mentions:true").await;
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    let post = read(&acme, "#norms");
    assert!(!post.contains("#board") && !post.contains("1 h of working time,"), "{post}");
    let theirs = story.runs(&kenji, "#general", "/norms show").await.replace("**", "");
    assert!(theirs.starts_with("How we work here") && !theirs.contains("#board"), "{theirs}");
    assert!(!theirs.contains("/norms post"), "posting is for managers: {theirs}");
    let hers = story.runs(&mia, "#general", "/norms show").await.replace("**", "");
    assert!(
        hers.contains("In #board: a reply within 1 h of working time") && hers.contains("Posted in #norms"),
        "{hers}"
    );
    let refused = story.runs(&kenji, "#general", "/norms post channel:#norms").await;
    assert!(refused.starts_with("Settings need the permission"), "{refused}");
    story.ends().await;
}

/// What everybody may see changes by a role alone: the post follows that, too.
#[tokio::test]
async fn a_role_that_shows_or_hides_a_channel_changes_the_post() {
    let (story, acme, mia, _) = begins().await;
    let (norms, support) = (acme.find_channel("#norms"), acme.find_channel("#support"));
    norms.allow(&acme.everyone(), Permissions::VIEW_CHANNEL);
    support.allow_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    story.runs(&mia, "#general", "/policy set channel:#support target:2h").await;
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    assert!(read(&acme, "#norms").contains("In #support: a reply within 2 h"), "{}", read(&acme, "#norms"));
    acme.everyone().set_permissions(Permissions::SEND_MESSAGES);
    a_little_later(&story).await;
    assert!(!read(&acme, "#norms").contains("#support"), "{}", read(&acme, "#norms"));
    acme.everyone().set_permissions(Permissions::SEND_MESSAGES | Permissions::VIEW_CHANNEL);
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").contains("In #support: a reply within 2 h"), "{}", read(&acme, "#norms"));
    story.ends().await;
}

#[tokio::test]
async fn it_moves_and_what_is_in_the_way_is_told_to_who_manages() {
    let (story, acme, mia, _) = begins().await;
    story.runs(&mia, "#general", "/norms post channel:#general").await;
    let first = last(&acme, "#general");
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    a_little_later(&story).await;
    assert_eq!(first.text(), "How we work here now stands in #norms.\n[How we work here]");
    assert!(read(&acme, "#norms").starts_with("How we work here\n"));

    // Out of sight it stays as it is, and follows when it is seen again.
    let place = acme.find_channel("#norms");
    place.deny_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    story.runs(&mia, "#general", "/policy set target:3h").await;
    a_little_later(&story).await;
    let told = story.runs(&mia, "#general", "/norms show").await;
    assert!(told.contains("I can't keep the message in #norms up to date"), "{told}");
    let refused = story.runs(&mia, "#general", "/norms post channel:#norms").await;
    assert!(refused.starts_with("I can't see that channel."), "{refused}");
    place.allow_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").contains("its reply within 3 h of working time"), "{}", read(&acme, "#norms"));
    assert!(story.runs(&mia, "#general", "/norms show").await.contains("Posted in #norms"));

    // Removed by somebody, it is not posted again by itself.
    acme.bulk_delete(&[&last(&acme, "#norms")]);
    story.runs(&mia, "#general", "/policy set target:5h").await;
    a_little_later(&story).await;
    let told = story.runs(&mia, "#general", "/norms show").await;
    assert!(told.contains("The message in #norms is gone"), "{told}");
    assert_eq!(posted(&story, "#norms").len(), 1);
    story.ends().await;
}

/// A setting that changes while the post is on its way is told all the same.
#[tokio::test]
async fn a_change_while_it_is_on_its_way_is_told() {
    let (mut story, acme, mia, _) = begins().await;
    let slow = story.discord().fail(local_discord::Fault::Status(503)).on("POST", "/channels/*/messages").always();
    story.expects_warning("not known whether it arrived");
    mia.runs("#general", "/norms post channel:#norms").await;
    story.settles().await;
    story.runs(&mia, "#general", "/policy set target:7h").await;
    slow.end();
    story.it_is("2026-03-02T09:30:00Z").await;
    assert!(read(&acme, "#norms").contains("its reply within 7 h of working time"));
    story.ends().await;
}

/// The clock knows more than seconds: what changes in the second in which the post was read, and before it is noted, is
/// told as well.
#[tokio::test]
async fn a_change_in_the_second_of_the_post_is_told() {
    let mut story = Story::begins("2026-03-02T09:00:00.4Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#norms");
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    let slow = story.discord().fail(local_discord::Fault::TimeoutAfter).on("POST", "/channels/*/messages").once();
    mia.runs("#norms", "/norms post channel:#norms").await;
    let stands = || (!posted(&story, "#norms").is_empty()).then_some(());
    story.discord().until("the post stands in Discord, and the bot does not know it yet", stands).await;
    mia.runs("#norms", "/policy set target:7h").await;
    slow.end();
    story.settles().await;
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").contains("its reply within 7 h of working time"), "{}", read(&acme, "#norms"));
    story.ends().await;
}

/// What changed while the bot was down or the server out of order is told when it is back; where nothing did, the post is
/// not touched.
#[tokio::test]
async fn the_post_follows_what_changed_while_nobody_listened() {
    let (mut story, acme, mia, _) = begins().await;
    let support = acme.find_channel("#support");
    story.runs(&mia, "#general", "/watch add channel:#support mentions:true").await;
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").contains("I listen in #support: whoever is mentioned owes a reply, unless"));

    // The same as before: nothing is edited.
    story.bot_stops().await;
    story.bot_starts().await;
    a_little_later(&story).await;
    assert_eq!(edits(&story), 0, "for nothing");

    // A channel that not everybody sees any more.
    story.bot_is_killed().await;
    acme.everyone().set_permissions(Permissions::SEND_MESSAGES | Permissions::READ_MESSAGE_HISTORY);
    for name in ["#general", "#norms"] {
        acme.find_channel(name).allow(&acme.everyone(), Permissions::VIEW_CHANNEL);
    }
    support.allow_bot(Permissions::VIEW_CHANNEL);
    story.bot_starts().await;
    a_little_later(&story).await;
    assert!(!read(&acme, "#norms").contains("#support"), "{}", read(&acme, "#norms"));

    // The same in an outage.
    story.discord().server_outage(&acme);
    story.settles().await;
    acme.everyone().set_permissions(Permissions::VIEW_CHANNEL | Permissions::SEND_MESSAGES);
    story.discord().server_outage_ends(&acme);
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").contains("#support"), "{}", read(&acme, "#norms"));

    // What may be read of messages is another thing after a start.
    story.bot_stops().await;
    story.discord().application().enable_message_content();
    story.bot_starts().await;
    a_little_later(&story).await;
    let text = read(&acme, "#norms");
    assert!(text.contains("I listen in #support: whoever is mentioned in a question owes a reply"), "{text}");

    // Another language of the server, too.
    acme.speaks("de");
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").starts_with("So arbeiten wir hier"), "{}", read(&acme, "#norms"));
    story.ends().await;
}

/// A digest's pause is told while it lasts; a single slot that is left out is no norm.
#[tokio::test]
async fn what_is_over_of_a_digest_is_told_no_more() {
    let (story, acme, mia, _) = begins().await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:9:00 zone:UTC").await;
    story.runs(&mia, "#general", "/digest schedule channel:#support time:9:00 zone:UTC").await;
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    story.runs(&mia, "#general", "/digest skip digest:2").await;
    story.runs(&mia, "#general", "/digest pause digest:1 until:2026-03-04").await;
    a_little_later(&story).await;
    let norms = read(&acme, "#norms");
    assert!(norms.contains("(UTC), paused from 2 March 2026 to 4 March 2026."), "{norms}");
    assert!(!norms.contains("not on"), "{norms}");
    let listed = story.runs(&mia, "#general", "/digest list").await;
    assert!(listed.contains("paused from 2 March") && listed.contains("not on 3 March 2026"), "{listed}");

    story.it_is("2026-03-04T23:59:59Z").await;
    assert!(read(&acme, "#norms").contains("paused"), "{}", read(&acme, "#norms"));
    story.it_is("2026-03-05T00:00:30Z").await;
    assert!(!read(&acme, "#norms").contains("paused"), "{}", read(&acme, "#norms"));
    let listed = story.runs(&mia, "#general", "/digest list").await;
    assert!(!listed.contains("paused") && !listed.contains("not on"), "{listed}");
    story.ends().await;
}

#[tokio::test]
async fn the_post_can_be_ended() {
    let (story, acme, mia, kenji) = begins().await;
    let nowhere = story.runs(&mia, "#general", "/norms remove").await;
    assert!(nowhere.starts_with("I keep no message with these norms up to date"), "{nowhere}");
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    let refused = story.runs(&kenji, "#general", "/norms remove").await;
    assert!(refused.starts_with("Settings need the permission"), "{refused}");
    let told = story.runs(&mia, "#general", "/norms remove").await;
    assert!(told.starts_with("The message in #norms is deleted."), "{told}");
    assert!(acme.find_channel("#norms").messages().is_empty());
    story.runs(&mia, "#general", "/policy set target:3h").await;
    a_little_later(&story).await;
    assert_eq!(edits(&story), 0);
    assert!(story.runs(&mia, "#general", "/norms show").await.contains("`/norms post` puts it in a channel"));
    story.ends().await;
}

/// What Discord does not let go stays, and whoever ended it reads so; what was on its way says that it holds no more.
#[tokio::test]
async fn a_post_that_cannot_be_deleted_is_left_and_one_on_its_way_is_ended() {
    let (mut story, acme, mia, _) = begins().await;
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    story.expects_warning("could not be deleted");
    let shut = story.discord().fail(local_discord::Fault::Error { status: 403, code: 50013 });
    shut.on("DELETE", "/channels/*/messages/*").once();
    let told = story.runs(&mia, "#general", "/norms remove").await;
    assert!(told.contains("Discord does not let me delete it"), "{told}");

    let slow = story.discord().fail(local_discord::Fault::TimeoutAfter).on("POST", "/channels/*/messages").once();
    mia.runs("#general", "/norms post channel:#support").await;
    let stands = || (!posted(&story, "#support").is_empty()).then_some(());
    story.discord().until("the post stands in Discord, and the bot does not know it yet", stands).await;
    let told = mia.runs("#general", "/norms remove").await.text();
    assert!(told.starts_with("What was on its way to #support"), "{told}");
    slow.end();
    story.settles().await;
    a_little_later(&story).await;
    assert!(read(&acme, "#support").starts_with("What stood here is no longer kept up to date."));
    story.ends().await;
}

/// A post that somebody deleted is said once, and then forgotten; nothing is tried meanwhile.
#[tokio::test]
async fn a_post_that_is_gone_is_said_once() {
    for channel_too in [false, true] {
        let (story, acme, mia, _) = begins().await;
        story.runs(&mia, "#general", "/norms post channel:#norms").await;
        match channel_too {
            true => acme.find_channel("#norms").delete(),
            false => acme.bulk_delete(&[&last(&acme, "#norms")]),
        }
        story.settles().await;
        for target in ["3h", "4h", "5h"] {
            story.runs(&mia, "#general", &format!("/policy set target:{target}")).await;
            a_little_later(&story).await;
        }
        assert_eq!(edits(&story), usize::from(!channel_too), "it is tried until it is known to be gone");
        let told = story.runs(&mia, "#general", "/norms show").await;
        assert!(told.contains("is gone, so I don't keep it up to date any more"), "{told}");
        let told = story.runs(&mia, "#general", "/norms show").await;
        assert!(told.contains("Only you see this."), "{told}");
        story.ends().await;
    }
}

#[tokio::test]
async fn however_many_channels_there_are_it_stays_one_message() {
    let (story, acme, mia, _) = begins().await;
    for n in 0..40 {
        acme.channel(&format!("#a-channel-with-quite-a-long-name-{n}"));
    }
    story.settles().await;
    for n in 0..40 {
        let command = format!("/policy set channel:#a-channel-with-quite-a-long-name-{n} target:{}m", 61 + n);
        story.runs(&mia, "#general", &command).await;
    }
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    let post = last(&acme, "#norms").view();
    assert!(post.content.chars().count() <= 2000, "{}", post.content.chars().count());
    assert!(post.text().contains("more lines: `/policy list`"), "{}", post.text());
    story.ends().await;
}

/// The first message that somebody gets from the bot leads to what was agreed on in the server that it is about.
#[tokio::test]
async fn who_is_written_to_for_the_first_time_can_read_the_norms_in_that_message() {
    let (mut story, _, mia, kenji) = begins().await;
    story.works(&kenji, "#general", "Europe/London", 10, 18).await;
    story.runs(&mia, "#general", "/policy set target:6h").await;
    story.asks(&mia, "#support", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-02T10:05:00Z").await;
    story.heard(&kenji, &[("2026-03-02T10:00:00Z", "needs a reply from you")]);
    let norms = story.presses(&kenji, &kenji.last_dm(), "How we work here").await.text().replace("**", "");
    assert!(norms.contains("a question gets its reply within 6 h of working time"), "{norms}");
    story.is_over_for(&[&mia, &kenji]);
    story.ends().await;
}

/// What counts where messages can be read is told there, and what counts elsewhere elsewhere.
#[tokio::test]
async fn the_norms_tell_what_a_watch_makes_of_messages_that_can_be_read() {
    let mut story = Story::begins("2026-03-02T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#support");
    let mia = story.manager(&acme, "Mia");
    story.discord().application().enable_message_content();
    story.bot_starts().await;
    story.runs(&mia, "#support", "/watch add channel:#support mentions:true questions:true").await;
    let norms = story.runs(&mia, "#support", "/norms show").await;
    assert!(
        norms.contains(
            "I listen in #support: whoever is mentioned in a question owes a reply and a question to nobody in"
        ),
        "{norms}"
    );
    story.ends().await;
}

/// A lead who had all about them deleted is named no more; nor is one who left long ago.
#[tokio::test]
async fn a_lead_who_is_forgotten_is_named_no_more() {
    let mut story = Story::begins("2026-03-02T09:00:00Z").await;
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.channel("#norms");
    let (mia, kenji, noa) = (story.manager(&acme, "Mia"), story.person(&acme, "Kenji"), story.person(&acme, "Noa"));
    story.bot_starts().await;
    story.runs(&mia, "#general", "/norms post channel:#norms").await;
    story.runs(&mia, "#general", "/policy set lead:@Kenji").await;
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").contains("If nothing comes of that, I tell @Kenji."));
    let asked = kenji.runs("#general", "/privacy delete").await;
    story.presses(&kenji, &asked.view(), "Delete everything about me").await;
    a_little_later(&story).await;
    assert!(!read(&acme, "#norms").contains("If nothing comes of that"), "{}", read(&acme, "#norms"));

    story.runs(&mia, "#general", "/policy set lead:@Noa").await;
    a_little_later(&story).await;
    assert!(read(&acme, "#norms").contains("I tell @Noa."));
    noa.leaves();
    story.settles().await;
    story.it_is("2026-04-10T09:00:00Z").await;
    a_little_later(&story).await;
    let shown = story.runs(&mia, "#general", "/policy show").await;
    assert!(!shown.contains("@Noa"), "{shown}");
    assert!(!read(&acme, "#norms").contains("If nothing comes of that"), "{}", read(&acme, "#norms"));
    story.ends().await;
}

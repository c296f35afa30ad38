//! What Discord refuses for good: each refusal has its own consequence, and somebody hears of it who can mend it, once.

use crate::support::{Story, dms_to, last, posted};
use local_discord::{Fault, Permissions, Person};

/// A digest cannot be posted: who scheduled it hears so once, in their hours, with what is missing; and it goes on by itself.
#[tokio::test]
async fn a_digest_that_cannot_be_posted_is_told_once_to_who_scheduled_it() {
    let mut story = Story::begins("2026-03-02T07:00:00Z").await;
    let acme = story.discord().server("Acme");
    let general = acme.channel("#general");
    acme.forum("#help", &[]);
    let (mia, ada) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"));
    story.bot_starts().await;
    story.works(&mia, "#general", "Europe/London", 9, 17).await;
    story.runs(&mia, "#general", "/watch add channel:#help threads:every new thread or post").await;
    story.runs(&mia, "#general", "/digest schedule channel:#general time:8:00 days:daily zone:UTC").await;
    ada.posts("#help", "The build is red", "Since noon.", &[]);
    general.deny_bot(Permissions::SEND_MESSAGES);
    story.expects_warning("cannot be posted");
    story.expects_failure("digest");
    story.it_is("2026-03-04T12:00:00Z").await;
    story.heard(
        &mia,
        &[(
            "2026-03-02T09:00:00Z",
            "I lack \"Send Messages\" there. Give me that permission in the channel's settings. I try again",
        )],
    );
    assert_eq!(posted(&story, "#general"), Vec::<String>::new());
    let listed = story.runs(&mia, "#general", "/digest list").await;
    assert!(listed.contains("\u{26a0} not posted since 2 March 2026 08:00: let me post there"), "{listed}");

    // Mended: it is posted again, and should it break once more that is told once more.
    general.allow_bot(Permissions::SEND_MESSAGES);
    story.it_is("2026-03-05T12:00:00Z").await;
    assert_eq!(posted(&story, "#general"), ["2026-03-05T08:00:00Z"]);
    let listed = story.runs(&mia, "#general", "/digest list").await;
    assert!(!listed.contains('\u{26a0}'), "{listed}");
    general.deny_bot(Permissions::VIEW_CHANNEL);
    story.it_is("2026-03-06T12:00:00Z").await;
    story.heard(&mia, &[("2026-03-06T09:00:00Z", "I lack \"View Channel\" there")]);
    general.delete();
    story.it_is("2026-03-09T12:00:00Z").await;
    story.heard_nothing(&mia);
    story.ends().await;
}

/// The thread that was wanted cannot be opened: the post does not promise it any more.
#[tokio::test]
async fn a_thread_that_cannot_be_opened_is_not_promised() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    let refused = Fault::Error { status: 403, code: 50013 };
    story.discord().fail(refused).on("POST", "/channels/*/messages/*/threads").once();
    story.expects_warning("an errand was given up");
    story.expects_failure("thread");
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");
    assert!(post.thread().is_none() && post.text().contains(". Reply to this message.\n"), "{}", post.text());
    kenji.replies(&post, "created_at");
    story.ends().await;
}

/// Who has left every server with the bot, or whose account is gone, owes nothing: the asker hears so and chooses.
#[tokio::test]
async fn who_cannot_be_written_to_since_they_left_owes_nothing() {
    for code in [50278, 10013] {
        let mut story = Story::begins("2026-03-04T09:00:00Z").await;
        let acme = story.discord().server("Acme");
        acme.channel("#backend");
        let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
        story.bot_starts().await;
        story.works(&ada, "#backend", "Europe/London", 9, 17).await;
        story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
        let path = if code == 50278 { "/channels/*/messages" } else { "/users/@me/channels" };
        story.discord().fail(Fault::Error { status: 403, code }).on("POST", path).once();
        story.expects_warning("cannot be delivered");
        story.expects_failure("reminder");
        story.it_is("2026-03-04T16:00:00Z").await;
        story.heard(&ada, &[("2026-03-04T15:00:00Z", "Nobody owes you a reply in #backend any more: @Kenji left")]);
        story.presses(&ada, &dms_to(&ada)[0], "Withdraw").await;
        story.it_is("2026-03-12T09:00:00Z").await;
        story.ends().await;
    }
}

/// Somebody deletes the bot's own message: what was to be edited is gone, and nobody is troubled by that.
#[tokio::test]
async fn a_message_that_is_gone_is_not_edited() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    let gone = Fault::Error { status: 404, code: 10008 };
    let armed = story.discord().fail(gone).on("PATCH", "/channels/*/messages/*").times(2);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    assert_eq!(armed.hits(), 2);
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// The bot may write in a channel but not read back what it wrote: what may have arrived is sent again only while Discord
/// would know it, and else given back to its asker.
#[tokio::test]
async fn where_history_cannot_be_read_nothing_comes_twice() {
    for down_for_long in [false, true] {
        let mut story = Story::begins("2026-03-04T09:00:00Z").await;
        let acme = story.discord().server("Acme");
        let backend = acme.channel("#backend");
        let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
        story.bot_starts().await;
        story.works(&ada, "#backend", "Europe/London", 9, 17).await;
        story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
        story.expects_warning("not known whether it arrived");
        story.discord().fail(Fault::CutAfter).on("POST", "/channels/*/messages").once();
        let form = ada.runs("#backend", "/ask owner:@Kenji thread:false").await.form();
        backend.deny_bot(Permissions::READ_MESSAGE_HISTORY);
        form.submits(&[("What do you need to know?", "Which index?")]).await;
        story.settles().await;
        if down_for_long {
            story.expects_warning("the bot lacks Read Message History there");
            story.expects_warning("cannot be posted");
            story.expects_failure("ask-post");
            story.bot_is_killed().await;
            story.it_is("2026-03-04T09:10:00Z").await;
            story.bot_starts().await;
        }
        story.it_is("2026-03-04T09:20:00Z").await;
        assert_eq!(posted(&story, "#backend"), ["2026-03-04T09:00:00Z"], "once");
        if down_for_long {
            story.heard(&ada, &[("2026-03-04T09:10:00Z", "I don't know whether your question stands in #backend")]);
        } else {
            kenji.replies(&last(&acme, "#backend"), "created_at");
        }
        story.it_is("2026-03-12T09:00:00Z").await;
        story.ends().await;
    }
}

/// Discord wants no request at all for a while: nothing is sent to anybody, and then everything, once.
#[tokio::test]
async fn a_global_limit_pauses_everything() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let ada = story.person(&acme, "Ada");
    let team: Vec<_> = ["Kenji", "Lea", "Noor"].map(|name| story.person(&acme, name)).into();
    story.bot_starts().await;
    for person in &team {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
        let command = format!("/ask owner:@{} thread:false need-by:today 16:00", person.name());
        story.asks(&ada, "#backend", &command, "Ready?").await;
    }
    story.expects_warning("not known whether it arrived");
    let limited = Fault::RateLimited { retry_after: 20.0, global: true, headers: false };
    let armed = story.discord().fail(limited).on("POST", "**").always();
    story.it_is("2026-03-04T14:15:00Z").await;
    let at_once = armed.hits();
    assert!((1..=3).contains(&at_once), "those that were under way together: {at_once}");
    story.it_is("2026-03-04T14:15:29Z").await;
    assert_eq!(armed.hits(), at_once, "no request at all while it lasts");
    armed.end();
    story.it_is("2026-03-04T15:59:00Z").await;
    for person in &team {
        story.heard(person, &[("2026-03-04T14:15:30Z", "is due soon")]);
    }
    for post in
        story.discord().messages_by_bot().into_iter().filter(|m| m.channel == "#backend" && m.only_for.is_none())
    {
        let of = |person: &&Person| post.content.contains(&person.mention());
        team.iter().find(of).expect("its owner").replies(&post.message.view(), "yes");
    }
    story.ends().await;
}

/// Discord does not take some words: what else there is to say comes all the same, and this without words.
#[tokio::test]
async fn words_that_discord_does_not_take_hold_up_no_others() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    let kenji = story.person(&acme, "Kenji");
    story.bot_starts().await;
    for person in [&ada, &ben, &kenji] {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Is evil.example down?").await;
    story.asks(&ben, "#backend", "/ask owner:@Kenji thread:false", "Which region?").await;
    story.expects_warning("Discord does not take it: sent in parts");
    let refused = Fault::Error { status: 400, code: 240_000 };
    story.discord().fail(refused).on("POST", "/channels/*/messages").with_body_containing("evil.example").always();
    story.it_is("2026-03-04T16:30:00Z").await;
    story.heard(
        &kenji,
        &[
            ("2026-03-04T15:01:00Z", "Which region?"),
            ("2026-03-04T15:31:00Z", "Your reply to @Ada in #backend is due soon.\nAsked"),
        ],
    );
    story.ends().await;
}

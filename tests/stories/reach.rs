//! Channels that the bot sees no more, and people who leave.

use crate::support::Story;
use local_discord::{Message, Permissions, Person, Server};

struct Team {
    acme: Server,
    ada: Person,
    kenji: Person,
}

async fn begins() -> (Story, Team, Message) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/London", 9, 17).await;
    story.works(&kenji, "#general", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post = crate::support::last(&acme, "#backend");
    (story, Team { acme, ada, kenji }, post)
}

/// Nobody is reminded of what the bot would never hear the answer to; the asker learns of it.
#[tokio::test]
async fn a_channel_out_of_sight_closes_its_asks_until_it_is_seen_again() {
    let (mut story, team, post) = begins().await;
    let backend = team.acme.find_channel("#backend");
    story.it_is("2026-03-04T10:00:00Z").await;
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 0);
    story.it_is("2026-03-05T08:00:00Z").await;
    story.heard_nothing(&team.kenji);
    let told = crate::support::dms_to(&team.ada);
    assert_eq!(told.len(), 1, "the asker is told");
    story.heard(&team.ada, &[("2026-03-04T10:00:00Z", "#backend")]);

    backend.allow_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1);
    story.it_is("2026-03-05T09:00:00Z").await;
    story.heard(&team.kenji, &[("2026-03-05T09:00:00Z", "was due.")]);
    team.kenji.replies(&post, "the blue one");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 0);
    story.ends().await;
}

/// What was answered while the channel was out of sight is found when it is seen again, before anybody is reminded.
#[tokio::test]
async fn what_was_answered_out_of_sight_is_found() {
    let (mut story, team, post) = begins().await;
    let backend = team.acme.find_channel("#backend");
    story.it_is("2026-03-04T10:00:00Z").await;
    backend.deny_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    story.heard(&team.ada, &[("2026-03-04T10:00:00Z", "#backend")]);
    story.it_is("2026-03-04T11:00:00Z").await;
    team.kenji.replies(&post, "the blue one");
    story.it_is("2026-03-05T11:00:00Z").await;
    // Something else is heard meanwhile.
    team.ada.says("#general", "good morning");
    story.it_is("2026-03-05T12:00:00Z").await;
    backend.allow_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 0);
    assert!(post.text().contains("\u{2705} Answered"), "{}", post.text());
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What changed while the bot was down is noticed when it comes back; roles count as well as channels.
#[tokio::test]
async fn a_channel_that_was_closed_while_the_bot_was_down_is_noticed() {
    let (mut story, team, _post) = begins().await;
    story.bot_stops().await;
    let backend = team.acme.find_channel("#backend");
    backend.deny(&team.acme.everyone(), Permissions::VIEW_CHANNEL);
    story.bot_starts().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 0);
    story.heard(&team.ada, &[("2026-03-04T09:00:00Z", "#backend")]);
    let insiders = team.acme.role("Insiders");
    backend.allow(&insiders, Permissions::VIEW_CHANNEL);
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 0);
    story.it_is("2026-03-04T09:10:00Z").await;
    insiders.give_to_bot();
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 1);
    story.it_is("2026-03-04T09:20:00Z").await;
    insiders.take_from_bot();
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#general").await, 0);
    story.it_is("2026-03-12T09:00:00Z").await;
    let told = crate::support::dms_to(&team.ada).len();
    assert!(told <= 2, "Ada was told {told} times");
    story.heard_nothing(&team.kenji);
    story.ends().await;
}

/// Where Discord tells who leaves, nobody waits for them: the asker hears that nobody is left.
#[tokio::test]
async fn who_leaves_the_server_owes_nothing_there() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    story.it_is("2026-03-04T10:00:00Z").await;
    kenji.leaves();
    story.it_is("2026-03-04T11:00:00Z").await;
    story.heard_nothing(&kenji);
    let told = crate::support::dms_to(&ada);
    assert_eq!(told.len(), 1, "{told:?}");
    story.heard(&ada, &[("2026-03-04T10:00:00Z", "")]);
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// Who watches a channel hears, once and at work, that the bot sees it no more: what is asked there would be lost.
#[tokio::test]
async fn who_watches_a_channel_hears_that_it_is_out_of_sight() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    let (help, _general) = (acme.channel("#help"), acme.channel("#general"));
    let (mia, lou) = (story.manager(&acme, "Mia"), story.manager(&acme, "Lou"));
    story.bot_starts().await;
    story.works(&mia, "#general", "Europe/London", 9, 17).await;
    story.runs(&mia, "#general", "/watch add channel:#help mentions:true").await;
    story.it_is("2026-03-04T20:00:00Z").await;
    story.expects_warning("a watched channel is not heard");
    help.deny_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    let listed = story.runs(&lou, "#general", "/watch list").await;
    assert!(listed.contains("I can't see it; I need \"View Channel\" there"), "{listed}");
    // Not in the evening; and once, though the bot starts anew and roles change.
    story.bot_stops().await;
    story.bot_starts().await;
    story.it_is("2026-03-06T12:00:00Z").await;
    story.heard(&mia, &[("2026-03-05T09:00:00Z", "You had me watch #help, and I can't see it any more")]);
    story.heard_nothing(&lou);

    help.allow_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    let listed = story.runs(&lou, "#general", "/watch list").await;
    assert!(listed.contains("#help: a message that mentions people"), "{listed}");
    // Seen again before she is at work: nothing to tell.
    story.it_is("2026-03-06T20:00:00Z").await;
    help.deny_bot(Permissions::VIEW_CHANNEL);
    story.settles().await;
    help.allow_bot(Permissions::VIEW_CHANNEL);
    story.it_is("2026-03-10T12:00:00Z").await;
    story.heard_nothing(&mia);
    story.ends().await;
}

/// Nobody tells the bot of who left, since it lacks the Server Members intent, or was away: it asks before it writes. Who is
/// still on another server reads nothing more of this one.
#[tokio::test]
async fn who_left_unheard_is_told_nothing_of_that_server() {
    for while_away in [false, true] {
        let mut story = Story::begins("2026-03-04T09:00:00Z").await;
        if while_away {
            story.discord().application().enable_members();
        }
        let (acme, globex) = (story.discord().server("Acme"), story.discord().server("Globex"));
        acme.channel("#backend");
        globex.channel("#lobby");
        let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
        let there = kenji.joins(&globex);
        story.bot_starts().await;
        story.works(&ada, "#backend", "Europe/London", 9, 17).await;
        story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
        story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Why is the merger late?").await;
        if while_away {
            story.bot_stops().await;
        }
        kenji.leaves();
        if while_away {
            story.bot_starts().await;
        }
        story.it_is("2026-03-05T12:00:00Z").await;
        story.heard_nothing(&there);
        story.heard(
            &ada,
            &[("2026-03-04T15:00:00Z", "Nobody owes you a reply in #backend any more: @Kenji left the server.")],
        );
        story.ends().await;
    }
}

/// Also where its category is watched, in one word for all its channels; and one whose history is closed counts as well:
/// what is asked there while the bot is away would be lost.
#[tokio::test]
async fn who_watches_a_category_hears_which_of_its_channels_are_not_heard() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let team = acme.category("Team");
    let channels = ["#one", "#two", "#three", "#four", "#five"].map(|name| acme.channel_in(&team, name));
    let mia = story.manager(&acme, "Mia");
    story.bot_starts().await;
    story.works(&mia, "#general", "Europe/London", 9, 17).await;
    story.runs(&mia, "#general", "/watch add channel:Team mentions:true").await;
    story.it_is("2026-03-04T20:00:00Z").await;
    story.expects_warning("a watched channel is not heard");
    for (seconds, channel) in channels[..4].iter().enumerate() {
        story.it_is(&format!("2026-03-04T20:00:0{seconds}Z")).await;
        channel.deny_bot(Permissions::VIEW_CHANNEL);
        story.settles().await;
    }
    channels[4].deny_bot(Permissions::READ_MESSAGE_HISTORY);
    story.settles().await;
    let listed = story.runs(&mia, "#general", "/watch list").await;
    assert!(listed.contains("but nothing in #one, #two, #three and 1 more: I need \"View Channel\""), "{listed}");
    assert!(listed.contains("away in #five: I need \"Read Message History\""), "{listed}");
    story.expects_warning("lacks Read Message History");
    story.bot_stops().await;
    story.bot_starts().await;
    story.it_is("2026-03-06T12:00:00Z").await;
    let told = "I can't see #one, #two, #three and 1 more any more";
    story.heard(&mia, &[("2026-03-05T09:00:00Z", told)]);
    let told = crate::support::dms_to(&mia);
    assert!(told[0].text().contains("I can't read back what was written in #five any more"), "{}", told[0].text());
    story.ends().await;
}

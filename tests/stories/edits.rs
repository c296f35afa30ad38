//! Edits and deletions of messages in watched channels, in any order.

use crate::support::Story;
use local_discord::{Message, Person, Server};

struct Team {
    acme: Server,
    ada: Person,
    kenji: Person,
    root: Person,
}

/// A channel in which mentions are watched, and their words read.
async fn begins(time: &str) -> (Story, Team) {
    let mut story = Story::begins(time).await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    let root = acme.admin("Root");
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    (story, Team { acme, ada, kenji, root })
}

/// Nobody was pinged by the edit, so Kenji hears of it at once; the time to reply counts from the edit.
#[tokio::test]
async fn an_edited_in_mention_owes_from_the_edit() {
    let (mut story, team) = begins("2026-03-04T09:00:00Z").await;
    let message = team.ada.says("#backend", "is the release out?");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 0);

    story.it_is("2026-03-04T11:00:00Z").await;
    team.ada.edits(&message, "@Kenji is the release out?");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 1);
    story.heard(&team.kenji, &[("2026-03-04T11:00:00Z", "@Ada needs a reply from you in #backend.")]);

    // A letter is mended, the message is pinned, a link unfolds: nothing changes.
    story.it_is("2026-03-04T15:00:00Z").await;
    team.ada.edits(&message, "@Kenji is the new release out? https://example.org/notes");
    team.root.pins(&message);
    team.acme.unfurls(&message);
    story.it_is("2026-03-05T11:00:00Z").await;
    story.heard(
        &team.kenji,
        &[
            ("2026-03-05T09:00:00Z", "Your reply to @Ada in #backend is due soon."),
            ("2026-03-05T11:00:00Z", "Your reply to @Ada in #backend is due now."),
        ],
    );
    team.kenji.replies(&message, "yes");
    story.it_is("2026-03-12T11:00:00Z").await;
    story.ends().await;
}

/// A question that is edited away asks nobody; what is edited after the answer, or into an answer, opens nothing.
#[tokio::test]
async fn an_edit_may_take_a_question_away_and_never_opens_an_answered_one() {
    let (mut story, team) = begins("2026-03-04T09:00:00Z").await;
    let grace = story.person(&team.acme, "Grace");
    let message = team.ada.says("#backend", "@Kenji is it out?");
    story.it_is("2026-03-04T09:05:00Z").await;
    team.ada.edits(&message, "@Kenji it is out");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 0, "it asks nothing any more");
    story.it_is("2026-03-04T09:06:00Z").await;
    team.ada.edits(&message, "@Kenji it is out, isn't it?");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 1, "it asks again");
    story.heard(&team.kenji, &[("2026-03-04T09:06:00Z", "needs a reply from you")]);
    story.it_is("2026-03-04T09:07:00Z").await;
    team.ada.edits(&message, "@Grace it is out, isn't it?");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 0, "it asks somebody else");
    assert_eq!(story.owes(&grace, "#backend").await, 1);
    story.heard(&grace, &[("2026-03-04T09:07:00Z", "needs a reply from you")]);
    story.it_is("2026-03-04T09:10:00Z").await;
    let answer = grace.replies(&message, "it is");
    story.settles().await;
    assert_eq!(story.owes(&grace, "#backend").await, 0);
    story.it_is("2026-03-04T09:12:00Z").await;
    grace.edits(&answer, "it is. Sorry, no");
    team.ada.edits(&message, "@Grace it is out, isn't it? thanks!");
    story.settles().await;
    assert_eq!(story.owes(&grace, "#backend").await, 0);
    story.it_is("2026-03-11T09:00:00Z").await;
    story.ends().await;
}

/// The events of a message, its edits and its deletion are released in another order than they happened.
#[tokio::test]
async fn edits_and_deletions_count_in_whatever_order_they_are_heard() {
    let (mut story, team) = begins("2026-03-04T09:00:00Z").await;
    let table: [(&str, &[&str], bool, usize); 4] = [
        ("@Kenji is it out?", &["it is out"], false, 0),
        ("hello", &["@Kenji is it out?"], false, 1),
        ("@Kenji is it out?", &["hello", "@Kenji is it out now?"], false, 1),
        ("@Kenji is it out?", &["@Kenji is it out now?"], true, 0),
    ];
    let mut minute = 0;
    for (words, edits, deleted, owes) in table {
        for seed in 1..=4_u64 {
            story.discord().hold_events();
            let message = happens(&story, &team, &mut minute, words, edits).await;
            if deleted {
                minute += 1;
                story.it_is(&format!("2026-03-04T{:02}:{:02}:00Z", 9 + minute / 60, minute % 60)).await;
                team.ada.deletes(&message);
            }
            story.discord().release_events(seed);
            story.settles().await;
            let told = story.owes(&team.kenji, "#backend").await;
            assert_eq!(told, owes, "{words:?}, then {edits:?}, deleted: {deleted}, seed {seed}");
            if !deleted {
                team.ada.deletes(&message);
            }
            story.settles().await;
        }
    }
    // Bundles are half an hour apart, so a few notices reach him.
    let dms = crate::support::dms_to(&team.kenji);
    let times: Vec<String> = dms.iter().map(|dm| dm.created_at.format("%Y-%m-%dT%H:%M:%SZ").to_string()).collect();
    let notices: Vec<(&str, &str)> = times.iter().map(|at| (at.as_str(), "#backend")).collect();
    story.heard(&team.kenji, &notices);
    story.ends().await;
}

async fn happens(story: &Story, team: &Team, minute: &mut u32, words: &str, edits: &[&str]) -> Message {
    *minute += 1;
    story.it_is(&format!("2026-03-04T{:02}:{:02}:00Z", 9 + *minute / 60, *minute % 60)).await;
    let message = team.ada.says("#backend", words);
    for edit in edits {
        *minute += 1;
        story.it_is(&format!("2026-03-04T{:02}:{:02}:00Z", 9 + *minute / 60, *minute % 60)).await;
        team.ada.edits(&message, edit);
    }
    message
}

/// Where words are hidden an edit still tells whom it mentions.
#[tokio::test]
async fn where_words_are_hidden_an_edit_still_tells_whom_it_mentions() {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (story.manager(&acme, "Mia"), story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true").await;
    let message = ada.says("#backend", "hello");
    story.it_is("2026-03-04T09:30:00Z").await;
    ada.edits(&message, "hello @Kenji");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 1);
    story.heard(&kenji, &[("2026-03-04T09:30:00Z", "@Ada needs a reply from you in #backend.")]);
    story.it_is("2026-03-04T09:40:00Z").await;
    ada.edits(&message, "hello");
    story.settles().await;
    assert_eq!(story.owes(&kenji, "#backend").await, 0);
    story.ends().await;
}

/// What a moderator deletes in bulk is gone as well.
#[tokio::test]
async fn what_is_deleted_in_bulk_is_owed_no_more() {
    let (mut story, team) = begins("2026-03-04T09:00:00Z").await;
    let first = team.ada.says("#backend", "@Kenji is it out?");
    let second = team.ada.says("#backend", "@Kenji and is it good?");
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 2);
    story.it_is("2026-03-04T09:10:00Z").await;
    team.acme.bulk_delete(&[&first, &second]);
    story.settles().await;
    assert_eq!(story.owes(&team.kenji, "#backend").await, 0);
    story.it_is("2026-03-11T09:00:00Z").await;
    story.heard_nothing(&team.kenji);
    story.ends().await;
}

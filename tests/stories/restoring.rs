//! The database is lost and a backup takes its place: what the backup knows goes on, and nothing old means something new.

use crate::support::{Story, last};
use local_discord::{Person, Server};
use meantime::store::backup::backup;

async fn ada_and_kenji() -> (Story, Server, Person, Person) {
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#backend", "Europe/London", 9, 17).await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    (story, acme, ada, kenji)
}

/// Copies the database beside the running bot.
async fn is_backed_up(story: &Story) -> std::path::PathBuf {
    let copy = story.database().with_file_name(format!("copy-{}.sqlite", story.stage.now().timestamp()));
    backup(&story.database(), &copy, story.stage.now()).await.expect("a backup");
    copy
}

/// The bot is killed, its database lost, and the backup restored as docs/backup.md says.
async fn is_restored(story: &mut Story, copy: &std::path::Path) {
    story.bot_is_killed().await;
    for beside in ["", "-wal", "-shm"] {
        let mut lost = story.database().into_os_string();
        lost.push(beside);
        let _ = std::fs::remove_file(lost);
    }
    std::fs::copy(copy, story.database()).expect("restored");
    story.expects_warning("started on a backup");
    story.bot_starts().await;
}

/// What the copy knows as sent is not sent again, and the next reminder comes at its time.
#[tokio::test]
async fn a_restored_bot_goes_on_where_the_backup_was_taken() {
    let (mut story, acme, ada, kenji) = ada_and_kenji().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    let copy = is_backed_up(&story).await;
    is_restored(&mut story, &copy).await;
    story.it_is("2026-03-05T09:30:00Z").await;
    story.heard(&kenji, &[("2026-03-05T09:00:00Z", "was due")]);
    let told = story.presses(&kenji, &kenji.dms()[0], "Done").await;
    assert!(told.text().starts_with("Done."), "{}", told.text());
    let posts = story.discord().messages_by_bot().into_iter();
    assert_eq!(posts.filter(|m| m.channel == "#backend" && m.only_for.is_none()).count(), 1, "posted once");
    assert!(last(&acme, "#backend").text().contains("Answered"));
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// What was sent after the backup may be sent once more, late and as one message; what docs/backup.md says.
#[tokio::test]
async fn what_was_sent_after_the_backup_may_come_once_more() {
    let (mut story, acme, ada, kenji) = ada_and_kenji().await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    story.it_is("2026-03-04T14:00:00Z").await;
    let copy = is_backed_up(&story).await;
    story.it_is("2026-03-04T15:30:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:00:00Z", "is due soon")]);
    is_restored(&mut story, &copy).await;
    story.it_is("2026-03-04T15:40:00Z").await;
    story.heard(&kenji, &[("2026-03-04T15:30:00Z", "is due soon")]);
    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

/// An ask that the copy does not know keeps its post; its buttons do nothing to the asks that are made after it.
#[tokio::test]
async fn a_button_of_an_ask_that_was_lost_is_no_button_of_another_ask() {
    let (mut story, acme, ada, kenji) = ada_and_kenji().await;
    let copy = is_backed_up(&story).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let lost = last(&acme, "#backend");
    story.it_is("2026-03-04T10:00:00Z").await;
    is_restored(&mut story, &copy).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which table?").await;
    let told = story.presses(&ada, &lost.view(), "It's answered").await;
    assert!(!told.text().starts_with("Done."), "{}", told.text());
    assert_eq!(story.owes(&kenji, "#backend").await, 1, "the new ask is none of that button's business");
    kenji.replies(&last(&acme, "#backend"), "orders");
    story.it_is("2026-03-12T09:00:00Z").await;
    story.ends().await;
}

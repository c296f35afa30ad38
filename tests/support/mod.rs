//! What every story needs: a stage with a bot, and words to tell it by.

use std::sync::Arc;

use local_discord::{LocalDiscord, Person};
use meantime::demo::Stage;
use meantime::domain::calendar::Instant;
use tempfile::TempDir;

/// A story: a stage whose database lives as long as the story.
pub struct Story {
    pub stage: Stage,
    folder: TempDir,
}

/// An instant, from RFC 3339.
pub fn at(text: &str) -> Instant {
    text.parse().unwrap_or_else(|_| panic!("{text} is no time"))
}

impl Story {
    /// Begins at a time, UTC, with the bot not yet started: set up the server first.
    pub async fn begins(time: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let stage = Stage::new(at(time), &folder.path().join("meantime.sqlite")).await;
        Self { stage, folder }
    }

    pub fn discord(&self) -> &LocalDiscord {
        &self.stage.discord
    }

    /// The bot starts and becomes quiet.
    pub async fn bot_starts(&mut self) {
        self.stage.start_bot().await.expect("the bot starts");
    }

    /// Everything that was begun is done.
    pub async fn settles(&self) {
        self.stage.settle().await.expect("the bot becomes quiet");
    }

    /// Time passes.
    pub async fn it_is(&self, time: &str) {
        self.stage.advance_to(at(time)).await.expect("time passes");
    }

    /// The end: nothing is left over.
    pub async fn ends(mut self) {
        self.settles().await;
        self.stage.stop_bot().await.expect("the bot stops");
        self.stage.discord.assert_no_complaints();
        drop(self.folder);
    }
}

/// The times at which DMs reached a person, as text.
pub fn reached(person: &Person) -> Vec<String> {
    person.dms().iter().map(|dm| dm.created_at.format("%Y-%m-%dT%H:%M:%SZ").to_string()).collect()
}

/// A clock that nothing moves, for local Discords without a bot.
#[allow(dead_code)]
pub fn still(time: &str) -> Arc<dyn Fn() -> Instant + Send + Sync> {
    let time = at(time);
    Arc::new(move || time)
}

//! What a sample is: a message, who reads it, where and when.

use local_discord::Tz;
use meantime::domain::calendar::Instant;
use meantime::domain::ids::{ChannelId, PersonId};
use meantime::domain::language::Language;
use meantime::texts::Message;

use super::cast::{self, instant};

/// Who reads a sample.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reader {
    /// Their number.
    pub id: PersonId,
    /// Their name.
    pub name: &'static str,
    /// Where they live.
    pub zone: Tz,
}

/// Where a sample is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the reader's direct messages.
    Direct,
    /// In a channel or thread, where others read it too.
    Channel(ChannelId),
    /// In a channel, and nobody else sees it.
    Private,
}

/// A message as one person reads it.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The name of its picture's file, and of its anchor.
    pub file: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Who reads it, and when: one sentence.
    pub when: &'static str,
    /// As whom we look at it.
    pub reader: Reader,
    /// When it is read, UTC.
    pub now: Instant,
    /// Where it is read.
    pub place: Place,
    /// The command that it answers.
    pub command: Option<&'static str>,
    /// Whether it has a picture: a line of text needs none.
    pub pictured: bool,
    /// The message.
    pub message: Message,
}

impl Sample {
    /// A direct message at that time, as the reader's own clock shows it ("2026-03-03 09:00").
    pub fn direct(file: &'static str, title: &'static str, when: &'static str, at: At, message: Message) -> Self {
        let At(reader, local) = at;
        Self {
            file,
            title,
            when,
            reader,
            now: instant(local, reader.zone),
            place: Place::Direct,
            command: None,
            pictured: true,
            message,
        }
    }

    /// A message in a channel.
    pub fn in_channel(
        file: &'static str,
        title: &'static str,
        when: &'static str,
        at: At,
        (channel, message): (ChannelId, Message),
    ) -> Self {
        Self { place: Place::Channel(channel), ..Self::direct(file, title, when, at, message) }
    }

    /// The answer to a button or select, for the reader's eyes only.
    pub fn private(file: &'static str, title: &'static str, when: &'static str, at: At, message: Message) -> Self {
        Self { place: Place::Private, ..Self::direct(file, title, when, at, message) }
    }

    /// It answers this command.
    pub fn to(self, command: &'static str) -> Self {
        Self { command: Some(command), ..self }
    }

    /// It is shown as text only.
    pub fn without_picture(self) -> Self {
        Self { pictured: false, ..self }
    }

    /// Where and when, for the page.
    pub fn setting(&self) -> String {
        let place = match self.place {
            Place::Direct => "direct message".to_owned(),
            Place::Channel(id) => format!("#{}", cast::channel_name(id)),
            Place::Private => match self.command {
                Some(command) => format!("answer to `{command}`, only for {}", self.reader.name),
                None => format!("only for {}", self.reader.name),
            },
        };
        let local = self.now.with_timezone(&self.reader.zone);
        let city = self.reader.zone.name().rsplit('/').next().unwrap_or_default().replace('_', " ");
        format!("{} · {place} · {} in {city}", self.reader.name, local.format("%A %-d %B %Y, %H:%M"))
    }
}

/// A reader, and the time on their own clock.
#[derive(Clone, Copy, Debug)]
pub struct At(pub Reader, pub &'static str);

/// Samples that one looks at together.
#[derive(Clone, Copy, Debug)]
pub struct Group {
    /// The name of its page's file.
    pub file: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// What they have in common.
    pub about: &'static str,
    /// The samples, in a language.
    pub samples: fn(Language) -> Vec<Sample>,
}

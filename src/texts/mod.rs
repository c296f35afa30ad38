//! Every text that a person sees, one pure function for each message. What happened, then what they can do.
//!
//! Must not know: Discord's types, the store, the clock. A message is data; `discord` turns it into a request.

pub mod account;
pub mod ask;
pub mod away;
pub mod calendar;
pub(crate) mod commands;
pub mod digest;
pub(crate) mod for_asker;
pub mod hand_over;
pub mod help;
pub mod holidays;
pub mod hours;
pub mod imports;
pub mod instead;
pub mod lines;
pub mod norms;
pub mod overlap;
pub mod overview;
mod permissions;
pub mod personal_digest;
pub mod policy;
pub mod privacy;
pub mod refused;
pub mod reminder;
pub mod say;
pub mod schedules;
pub(crate) mod sections;
pub mod settings;
pub mod setup;
pub mod trouble;
pub mod typed;
pub mod watch;
pub mod week;
pub mod welcome;
pub mod why;

use crate::charts::Chart;
use crate::domain::custom_id::Action;
use crate::domain::ids::PersonId;

pub use crate::domain::plain::{plain, quoted};

/// Discord's limit on the text of a message, in characters.
pub const MESSAGE_LIMIT: usize = 2000;
/// Discord's limit on options in a select.
pub const CHOICE_LIMIT: usize = 25;
/// So many characters a choice may have.
const CHOICE_MOST: usize = 100;

/// Discord's limit on the description of a picture, in characters.
pub const ALT_LIMIT: usize = 1024;

/// Discord's limit on rows of buttons and selects under a message.
pub const ROW_LIMIT: usize = 5;

/// A message as a person sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// Its text.
    pub text: String,
    /// Its rows of buttons and selects, at most five.
    pub rows: Vec<Row>,
    /// Whom it pings: nobody else, whatever the text says.
    pub pings: Vec<PersonId>,
    /// Whether it arrives without a sound, also for those who want to hear of every message of a channel.
    pub silent: bool,
    /// Its files, at most ten.
    pub files: Vec<File>,
    /// A picture under it, which says nothing that the text does not.
    pub picture: Option<Box<Picture>>,
}

impl Message {
    /// A message of text alone.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// With one more file.
    #[must_use]
    pub fn file(mut self, file: File) -> Self {
        self.files.push(file);
        self
    }

    /// With a picture.
    #[must_use]
    pub fn with_picture(mut self, picture: Picture) -> Self {
        self.picture = Some(Box::new(picture));
        self
    }

    /// With one more row of buttons.
    #[must_use]
    pub fn buttons(mut self, buttons: Vec<Button>) -> Self {
        self.rows.push(Row::Buttons(buttons));
        self
    }

    /// With one more row.
    #[must_use]
    pub fn row(mut self, row: Row) -> Self {
        self.rows.push(row);
        self
    }
}

/// A picture, as data: it is drawn when it is sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The name of its file.
    pub file: &'static str,
    /// What is drawn.
    pub chart: Chart,
    /// The same in words, for who cannot see it: at most [`ALT_LIMIT`] characters.
    pub alt: String,
}

/// A file of a message.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// Its name; by its end Discord knows how to show it.
    pub name: String,
    /// Of a picture, what it shows for who does not see it: at most 1024 characters.
    pub description: Option<String>,
    /// What is in it.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for File {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What is in it may be somebody's own: it has no place in a log.
        write!(f, "{} ({} bytes)", self.name, self.bytes.len())
    }
}

/// A row under a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    /// One to five buttons.
    Buttons(Vec<Button>),
    /// One choice of several.
    Choice {
        /// What choosing does.
        action: Action,
        /// What stands in the empty field.
        placeholder: String,
        /// The choices, at most [`CHOICE_LIMIT`].
        options: Vec<Choice>,
    },
    /// People and roles to choose from.
    Owners {
        /// What choosing does.
        action: Action,
        /// What stands in the empty field.
        placeholder: String,
        /// How many at most.
        most: u8,
    },
    /// Channels to choose from.
    Channels {
        /// What choosing does.
        action: Action,
        /// What stands in the empty field.
        placeholder: String,
        /// Which ones are offered.
        kinds: Channels,
        /// How many at most.
        most: u8,
    },
}

/// Channels that are offered to choose from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channels {
    /// Those in which something can be posted.
    ToPostIn,
    /// Those that can be watched: also forums and categories.
    ToWatch,
}

/// One line of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent when it is chosen.
    pub value: String,
    /// What the person reads, at most 100 characters.
    pub label: String,
    /// A second line.
    pub description: Option<String>,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// What stands over it, at most 45 characters.
    pub label: String,
    /// What stands in it while it is empty, at most 100 characters.
    pub example: String,
}

/// A button.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    /// What stands on it.
    pub label: String,
    /// How it looks.
    pub style: Style,
    /// What it does.
    pub target: Target,
}

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// The one most people want.
    Primary,
    /// Any other.
    Secondary,
    /// It deletes what cannot be brought back.
    Danger,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Something of ours.
    Does(Action),
    /// Opens an address.
    Opens(String),
}

impl Button {
    /// The button most people want.
    pub fn primary(label: impl Into<String>, action: Action) -> Self {
        Self { label: label.into(), style: Style::Primary, target: Target::Does(action) }
    }

    /// Any other button.
    pub fn secondary(label: impl Into<String>, action: Action) -> Self {
        Self { label: label.into(), style: Style::Secondary, target: Target::Does(action) }
    }

    /// The button that deletes what cannot be brought back.
    pub fn danger(label: impl Into<String>, action: Action) -> Self {
        Self { label: label.into(), style: Style::Danger, target: Target::Does(action) }
    }

    /// A link.
    pub fn link(label: impl Into<String>, url: String) -> Self {
        Self { label: label.into(), style: Style::Secondary, target: Target::Opens(url) }
    }
}

/// Joins lines up to Discord's limit; what does not fit is counted in a last line made by `rest`.
pub fn fit(head: &str, lines: &[String], rest: impl Fn(usize) -> String) -> String {
    fit_within(MESSAGE_LIMIT, head, lines, rest)
}

/// The same within another limit, in characters.
pub fn fit_within(limit: usize, head: &str, lines: &[String], rest: impl Fn(usize) -> String) -> String {
    let all = |shown: usize| {
        let mut parts: Vec<&str> = vec![head];
        parts.extend(lines[..shown].iter().map(String::as_str));
        let mut text = parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("\n");
        if shown < lines.len() {
            text.push('\n');
            text.push_str(&rest(lines.len() - shown));
        }
        text
    };
    let fits = |text: &String| text.chars().count() <= limit;
    (0..=lines.len()).rev().map(all).find(fits).unwrap_or_else(|| head.chars().take(limit).collect())
}
/// A line of a choice, no longer than Discord takes it.
fn in_choice(text: &str) -> String {
    text.chars().take(CHOICE_MOST).collect()
}

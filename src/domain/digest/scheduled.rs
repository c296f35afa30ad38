//! A digest that is posted to a channel on a schedule: when, where, of what; and how that is changed.

use std::collections::BTreeSet;

use chrono::NaiveTime;
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, PersonId, ServerId};
use crate::domain::recurrence::{DaysOff, Recurrence, RecurrenceError};

/// A part of a channel digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What waits longest.
    Waiting,
    /// What is due soon.
    DueSoon,
    /// What was answered since the last one.
    Answered,
    /// Who is away and shares it.
    Away,
}

impl Section {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 4] = [Self::Waiting, Self::DueSoon, Self::Answered, Self::Away];
    /// Those that tell of asks: a digest has at least one of them.
    pub const OF_ASKS: [Self; 3] = [Self::Waiting, Self::DueSoon, Self::Answered];
}

/// What is done with a digest that has nothing to tell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WhenEmpty {
    /// It is not posted.
    #[default]
    Skip,
    /// It is one line.
    SayIt,
}

impl WhenEmpty {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Skip => "skip",
            Self::SayIt => "say-it",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Skip, Self::SayIt].into_iter().find(|one| one.as_str() == word)
    }
}

/// Slots of a digest that were not posted, since it was posted last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missed {
    /// How many.
    pub slots: u32,
    /// The first of them, UTC.
    pub since: Instant,
}

/// A digest that is posted to a channel on a schedule. Instants are UTC.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scheduled {
    /// Its number.
    pub id: i64,
    /// The server.
    pub server: ServerId,
    /// Where it is posted.
    pub channel: ChannelId,
    /// When.
    pub slots: Recurrence,
    /// The sections that it does without; what later versions add is told.
    pub left_out: BTreeSet<Section>,
    /// What is done when there is nothing to tell.
    pub when_empty: WhenEmpty,
    /// Who scheduled it.
    pub created_by: PersonId,
    /// The next slot; none while it is paused until further notice.
    pub next_at: Option<Instant>,
    /// Up to here answers were told.
    pub last_at: Instant,
    /// Since when its posts are refused; none where they are not.
    pub failing_since: Option<Instant>,
    /// What was not posted; the next post tells of it.
    pub missed: Option<Missed>,
}

impl Scheduled {
    /// Whether it has that section.
    pub fn tells(&self, section: Section) -> bool {
        !self.left_out.contains(&section)
    }
}

/// What somebody changes about a digest; what is not said stays.
#[derive(Clone, Debug, Default)]
pub struct Change {
    /// Where it is posted.
    pub channel: Option<ChannelId>,
    /// On which days, as it was typed: in place of all that was said of them before.
    pub days: Option<String>,
    /// At which local time.
    pub time: Option<NaiveTime>,
    /// In which zone.
    pub zone: Option<Tz>,
    /// What is done when there is nothing to tell.
    pub when_empty: Option<WhenEmpty>,
    /// Sections with whether they are told.
    pub sections: Vec<(Section, bool)>,
}

impl Change {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        let Self { channel, days, time, zone, when_empty, sections } = self;
        let when = days.is_none() && time.is_none() && zone.is_none();
        channel.is_none() && when && when_empty.is_none() && sections.is_empty()
    }
}

/// Why a digest cannot be like that.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DigestError {
    /// Its schedule.
    Schedule(RecurrenceError),
    /// It would never come.
    Over,
    /// It would tell of no asks.
    TellsNothing,
}

impl From<RecurrenceError> for DigestError {
    fn from(error: RecurrenceError) -> Self {
        Self::Schedule(error)
    }
}

/// Sections that somebody wants told or left out.
pub(in crate::domain) fn choose<S: Copy + Ord>(left_out: &mut BTreeSet<S>, said: &[(S, bool)]) {
    for (section, told) in said {
        if *told {
            left_out.remove(section)
        } else {
            left_out.insert(*section)
        };
    }
}

impl Scheduled {
    /// Whether a slot that has come is still one of its slots, and for that channel: it may have been paused or changed since.
    pub fn still_wants(&self, slot: Instant, channel: ChannelId, off: &DaysOff) -> bool {
        channel == self.channel && self.slots.latest_at_or_before(slot, off) == Some(slot)
    }

    /// As it is told at that time, UTC: without skips and a pause that are over.
    #[must_use]
    pub fn told_at(self, now: Instant) -> Self {
        Self { slots: self.slots.forgets_what_is_over(now), ..self }
    }

    /// It with a change, from `now` on.
    ///
    /// # Errors
    /// When its days cannot be read, it would never come, or tell nothing.
    pub fn changed(self, change: &Change, off: &DaysOff, now: Instant) -> Result<Self, DigestError> {
        let (time, zone) = (change.time.unwrap_or(self.slots.time()), change.zone.unwrap_or(self.slots.zone()));
        let slots = match &change.days {
            Some(days) => {
                let slots = Recurrence::parse_days(days, time, zone, now)?;
                // Other days do not end a pause.
                let paused = slots.pause().or(self.slots.pause());
                slots.paused(paused)?
            }
            None => self.slots.at(time, zone)?,
        };
        let mut left_out = self.left_out;
        choose(&mut left_out, &change.sections);
        let channel = change.channel.unwrap_or(self.channel);
        let when_empty = change.when_empty.unwrap_or(self.when_empty);
        // What was refused there may be taken elsewhere.
        let failing_since = self.failing_since.filter(|_| channel == self.channel);
        Self { channel, slots, left_out, when_empty, failing_since, ..self }.planned(off, now)
    }

    /// It with its next slot after `now`.
    ///
    /// # Errors
    /// When it would never come, or tell nothing.
    pub fn planned(self, off: &DaysOff, now: Instant) -> Result<Self, DigestError> {
        if !Section::OF_ASKS.into_iter().any(|section| self.tells(section)) {
            return Err(DigestError::TellsNothing);
        }
        if self.slots.is_over(now, off) {
            return Err(DigestError::Over);
        }
        let slots = self.slots.forgets_what_is_over(now);
        Ok(Self { next_at: slots.next_after(now, off), slots, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    /// Weekdays at nine in Berlin; it is Wednesday 4 March, noon.
    fn digest() -> Scheduled {
        let time = NaiveTime::from_hms_opt(9, 0, 0).expect("a time");
        let now = t("2026-03-04T11:00:00Z");
        Scheduled {
            id: 1,
            server: ServerId(1),
            channel: ChannelId(2),
            slots: Recurrence::parse_days("weekdays", time, Tz::Europe__Berlin, now).expect("a schedule"),
            left_out: BTreeSet::new(),
            when_empty: WhenEmpty::Skip,
            created_by: PersonId(3),
            next_at: Some(t("2026-03-05T08:00:00Z")),
            last_at: now,
            failing_since: Some(now),
            missed: None,
        }
    }

    #[test]
    fn what_is_not_said_stays() {
        let off = DaysOff::default();
        let now = t("2026-03-04T11:00:00Z");
        let half_past = NaiveTime::from_hms_opt(13, 30, 0);
        let table = [
            (
                Change { time: half_past, ..Change::default() },
                "weekdays at 13:30 (Europe/Berlin)",
                "2026-03-04T12:30:00Z",
            ),
            (
                Change { zone: Some(Tz::Asia__Tokyo), ..Change::default() },
                "weekdays at 09:00 (Asia/Tokyo)",
                "2026-03-05T00:00:00Z",
            ),
            (
                Change { days: Some("last friday".to_owned()), ..Change::default() },
                "on the last Fri of the month at 09:00 (Europe/Berlin)",
                "2026-03-27T08:00:00Z",
            ),
            (Change::default(), "weekdays at 09:00 (Europe/Berlin)", "2026-03-05T08:00:00Z"),
        ];
        for (change, says, next) in table {
            let changed = digest().changed(&change, &off, now).expect("a digest");
            assert_eq!((changed.slots.to_string().as_str(), changed.next_at), (says, Some(t(next))), "{change:?}");
            assert_eq!(changed.failing_since, Some(now), "it is still refused there");
        }
        let moved = Change { channel: Some(ChannelId(9)), ..Change::default() };
        assert_eq!(digest().changed(&moved, &off, now).expect("a digest").failing_since, None);
    }

    #[test]
    fn a_digest_that_never_comes_or_tells_nothing_is_none() {
        let (off, now) = (DaysOff::default(), t("2026-03-04T11:00:00Z"));
        let days = |text: &str| Change { days: Some(text.to_owned()), ..Change::default() };
        let without =
            |all: &[Section]| Change { sections: all.iter().map(|s| (*s, false)).collect(), ..Change::default() };
        let table = [
            (days("31 february"), DigestError::Schedule(RecurrenceError::NeverComes)),
            (days("now and then"), DigestError::Schedule(RecurrenceError::UnreadableDays("now and then".to_owned()))),
            (days("mon until 2 march 2026"), DigestError::Over),
            (without(&Section::OF_ASKS), DigestError::TellsNothing),
        ];
        for (change, why) in table {
            assert_eq!(digest().changed(&change, &off, now), Err(why), "{change:?}");
        }
        let one_left = digest().changed(&without(&[Section::Waiting, Section::Answered]), &off, now).expect("a digest");
        let back = Change { sections: vec![(Section::Waiting, true)], ..Change::default() };
        assert_eq!(one_left.changed(&back, &off, now).expect("a digest").left_out, [Section::Answered].into());
    }
}

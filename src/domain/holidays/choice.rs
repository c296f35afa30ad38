//! Whose holidays are days off for a person: those they chose, with days they added and left out, or their server's.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Place;
use super::data::Holiday;
use crate::domain::calendar::Schedule;

/// So many days somebody can add or leave out: more nobody keeps by hand.
pub const DAYS_MOST: usize = 100;

/// Where a person's holidays come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// They chose nothing: the server's count where its hours do, too, for who has set none of their own.
    #[default]
    Unset,
    /// They want none.
    Nowhere,
    /// They chose a place.
    Of(Place),
}

/// What a person chose. Dates are local.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Whose holidays.
    #[serde(default)]
    pub source: Source,
    /// Days off beside them.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub added: BTreeSet<NaiveDate>,
    /// Holidays on which the person works.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub left_out: BTreeSet<NaiveDate>,
}

/// Whose holidays count for a person, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Those of the place that they chose.
    Own(Place),
    /// The server's, as a guess: they set neither hours nor holidays.
    Guess(Place),
    /// None: they want none.
    Nowhere,
    /// None: they chose nothing, and have hours of their own, or the server has no holidays. With the server's, where it has
    /// some.
    Unset(Option<Place>),
}

impl Counted {
    /// The place whose holidays count.
    #[must_use]
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Own(place) | Self::Guess(place) => Some(place),
            Self::Nowhere | Self::Unset(_) => None,
        }
    }
}

impl Choice {
    /// Whose holidays count in a server with these. `is_guess`: the person has set no hours of their own.
    #[must_use]
    pub fn counted(&self, server: Option<&Place>, is_guess: bool) -> Counted {
        match (&self.source, server) {
            (Source::Of(place), _) => Counted::Own(place.clone()),
            (Source::Nowhere, _) => Counted::Nowhere,
            (Source::Unset, Some(place)) if is_guess => Counted::Guess(place.clone()),
            (Source::Unset, server) => Counted::Unset(server.cloned()),
        }
    }

    /// A schedule with the days off that follow from the choice, beside those it has.
    #[must_use]
    pub fn on(&self, schedule: Schedule, server: Option<&Place>, is_guess: bool) -> Schedule {
        let counted = self.counted(server, is_guess);
        let holidays = counted.place().map(Place::dates).unwrap_or_default();
        let off = holidays.difference(&self.left_out).chain(&self.added).chain(schedule.off()).copied().collect();
        schedule.with_off(off)
    }

    /// With another place, or none; days that were added stay, those left out belonged to the other place.
    #[must_use]
    pub fn with_source(self, source: Source) -> Self {
        Self { source, left_out: BTreeSet::new(), ..self }
    }

    /// With a date as a day off.
    #[must_use]
    pub fn adding(mut self, date: NaiveDate, is_holiday: bool) -> Self {
        self.left_out.remove(&date);
        if !is_holiday {
            self.added.insert(date);
        }
        self
    }

    /// With a date on which the person works, be it a holiday or not.
    #[must_use]
    pub fn leaving_out(mut self, date: NaiveDate, is_holiday: bool) -> Self {
        self.added.remove(&date);
        if is_holiday {
            self.left_out.insert(date);
        }
        self
    }

    /// Without the dates before one: they are over, and need not be kept.
    #[must_use]
    pub fn since(mut self, date: NaiveDate) -> Self {
        self.added = self.added.split_off(&date);
        self.left_out = self.left_out.split_off(&date);
        self
    }
}

/// How a day counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind {
    /// A holiday.
    Holiday,
    /// A day off that the person added.
    Added,
    /// A holiday on which the person works.
    LeftOut,
}

/// A day that is a holiday, or was made one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day {
    /// When, local.
    pub date: NaiveDate,
    /// The holiday on it, if there is one.
    pub holiday: Option<Holiday>,
    /// How it counts.
    pub kind: DayKind,
}

/// A person's holidays from a date on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listing {
    /// Whose they are.
    pub counted: Counted,
    /// The days, in order.
    pub days: Vec<Day>,
}

impl Listing {
    /// The days from `from` on.
    #[must_use]
    pub fn of(choice: &Choice, counted: Counted, from: NaiveDate) -> Self {
        let holidays = counted.place().map(Place::holidays).unwrap_or_default();
        let mut days: BTreeMap<NaiveDate, Day> = BTreeMap::new();
        for holiday in holidays {
            let left_out = choice.left_out.contains(&holiday.date);
            let kind = if left_out { DayKind::LeftOut } else { DayKind::Holiday };
            days.insert(holiday.date, Day { date: holiday.date, holiday: Some(holiday), kind });
        }
        for date in &choice.added {
            days.entry(*date).or_insert(Day { date: *date, holiday: None, kind: DayKind::Added });
        }
        Self { counted, days: days.into_values().filter(|day| day.date >= from).collect() }
    }

    /// What is known of a date.
    #[must_use]
    pub fn on(&self, date: NaiveDate) -> Option<&Day> {
        self.days.iter().find(|day| day.date == date)
    }
}

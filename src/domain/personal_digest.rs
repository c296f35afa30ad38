//! The personal digest: a DM at the start of somebody's day, across all their servers. When it comes, and what it tells.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};
use serde::{Deserialize, Serialize};

use super::ask::{Ask, Closure, Event, ObligationState, State, Status};
use super::calendar::{Instant, Schedule};
use super::digest::choose;
use super::ids::{PersonId, ServerId};
use super::recurrence::DaySet;

/// So many working dates are looked at: of any weekday on which somebody works there are some among them, unless they are
/// away for most of a year.
const DATES_MOST: usize = 400;

/// What changed longer ago than this is told no more, in days; but all of the time since the last hours of work is.
const CHANGES_MOST: i64 = 31;

/// A part of a personal digest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// What the person owes.
    Owed,
    /// What others owe them.
    Waiting,
    /// What changed while they were away.
    Changed,
}

impl Section {
    /// All of them, in the order in which they are read.
    pub const ALL: [Self; 3] = [Self::Owed, Self::Waiting, Self::Changed];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Owed => "owed",
            Self::Waiting => "waiting",
            Self::Changed => "changed",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|section| section.as_str() == word)
    }
}

/// Somebody's wish for a digest of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonalDigest {
    /// Whose.
    pub person: PersonId,
    /// Whether they want it now; else what they chose is kept for another time.
    pub is_on: bool,
    /// Where it was switched on: that server's hours count for who has set none.
    pub server: ServerId,
    /// The weekdays on which it comes, if the person works then.
    pub days: DaySet,
    /// The sections that it does without.
    pub left_out: BTreeSet<Section>,
    /// The local date for which it came last: it comes once for each.
    pub last_on: Option<NaiveDate>,
    /// Up to when what changed was told, UTC; none where it was not yet.
    pub told_until: Option<Instant>,
    /// When it comes next, UTC; none where it is off, or the person works on none of these days.
    pub next_at: Option<Instant>,
}

impl PersonalDigest {
    /// Whether it has that section.
    pub fn tells(&self, section: Section) -> bool {
        !self.left_out.contains(&section)
    }

    /// It with other sections; what is not said stays. None where it would have none.
    #[must_use]
    pub fn with_sections(mut self, said: &[(Section, bool)]) -> Option<Self> {
        choose(&mut self.left_out, said);
        (self.left_out.len() < Section::ALL.len()).then_some(self)
    }

    /// It with its next time after `now`, for somebody with these hours and absences.
    #[must_use]
    pub fn planned(self, schedule: &Schedule, now: Instant) -> Self {
        Self { next_at: self.next(schedule, now).filter(|_| self.is_on), ..self }
    }

    /// The time of which the one that comes at `start` tells what changed: since the hours before, and since the last one.
    pub fn changes(&self, schedule: &Schedule, start: Instant) -> Option<Changes> {
        let hours_before = schedule.last_period_before(start)?.end();
        let earliest = start - Duration::days(CHANGES_MOST);
        let from = self.told_until.map_or(hours_before, |told| told.max(earliest).min(hours_before));
        Some(Changes { from, until: start, away_since: hours_before })
    }

    /// The first start of a day of theirs after `t` for which none came yet.
    fn next(&self, schedule: &Schedule, t: Instant) -> Option<Instant> {
        let first = next(schedule, self.days, t)?;
        match schedule.working_date(first) <= self.last_on {
            true => next(schedule, self.days, first),
            false => Some(first),
        }
    }

    /// Its last time that has come by `now`, and it with the next one; none where it is not yet time.
    #[must_use]
    pub fn come(mut self, schedule: &Schedule, now: Instant) -> Option<(Instant, Self)> {
        let mut at = self.next_at.filter(|at| *at <= now)?;
        while let Some(later) = next(schedule, self.days, at).filter(|later| *later <= now) {
            at = later;
        }
        self.last_on = schedule.working_date(at).or(self.last_on);
        Some((at, self.planned(schedule, now)))
    }
}

/// The first start of a working day after `t` on one of these weekdays: when the person is first at work on that date. A
/// night shift belongs to the date on which it starts.
pub fn next(schedule: &Schedule, days: DaySet, t: Instant) -> Option<Instant> {
    let mut at = t;
    for _ in 0..DATES_MOST {
        at = schedule.next_working_date_opening(at)?;
        if schedule.working_date(at).is_some_and(|date| days.contains(date.weekday())) {
            return Some(at);
        }
    }
    None
}

/// The time of which a personal digest tells what changed. Instants are UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changes {
    /// Since when.
    pub from: Instant,
    /// Until when: the start of the day.
    pub until: Instant,
    /// Since when the person was away without a break, at the end of it.
    pub away_since: Instant,
}

impl Changes {
    /// Whether somebody with these hours was away when something happened in that time.
    pub fn missed(&self, schedule: &Schedule, at: Instant) -> bool {
        self.from < at && at <= self.until && (at > self.away_since || !schedule.is_open(at))
    }
}

/// What became of an ask while somebody was away, as it concerns them; none where it is no news to them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// What they asked was answered.
    Answered(Instant),
    /// What they asked was closed, not by themselves.
    Closed(Closure, Instant),
    /// What they owed needs nothing more.
    Settled(Instant),
}

impl News {
    /// When it happened, UTC.
    pub fn at(self) -> Instant {
        match self {
            Self::Answered(at) | Self::Closed(_, at) | Self::Settled(at) => at,
        }
    }
}

/// What became of an ask, with its log, for that person; none where it is no news to them, since they did it themselves or it
/// does not concern them.
pub fn news(ask: &Ask, log: &[Event], state: &State, person: PersonId) -> Option<News> {
    let at = match state.status {
        Status::Answered(at) | Status::Closed(_, at) => at,
        Status::Open => return None,
    };
    if log.iter().any(|event| event.by == Some(person) && event.order.instant() == at) {
        return None;
    }
    if ask.asker == person {
        return match state.status {
            Status::Answered(at) => Some(News::Answered(at)),
            Status::Closed(Closure::Withdrawn, _) | Status::Open => None,
            Status::Closed(why, at) => Some(News::Closed(why, at)),
        };
    }
    // Who answered, or gave it away, owes nothing since.
    let excused = state.part_of(person).is_some_and(|part| part.state == ObligationState::Excused);
    excused.then_some(News::Settled(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn t(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    fn schedule(json: &str) -> Schedule {
        serde_json::from_str(json).expect("a schedule")
    }

    fn daily() -> PersonalDigest {
        let (person, server, left_out) = (PersonId(1), ServerId(1), BTreeSet::new());
        let (last_on, told_until, next_at) = (None, None, None);
        PersonalDigest { person, is_on: true, server, days: DaySet::DAILY, left_out, last_on, told_until, next_at }
    }

    #[test]
    fn it_comes_when_the_person_is_first_at_work_on_a_date() {
        let office = r#"{"zone": "Europe/Berlin", "weekly": {
            "mon": [["09:00", "12:00"], ["13:00", "17:00"]], "tue": [["09:00", "17:00"]], "wed": [["09:00", "17:00"]],
            "thu": [["09:00", "17:00"]], "fri": [["09:00", "15:00"]]},
            "off": ["2026-03-31"], "away": [{"start": "2026-04-01T00:00:00Z", "end": "2026-04-02T10:00:00Z"}]}"#;
        let nights =
            r#"{"zone": "Europe/Berlin", "weekly": {"sat": [["22:00", "06:00"]], "sun": [["22:00", "06:00"]]}}"#;
        let always = r#"{"zone": "UTC", "weekly": {
            "mon": [["00:00", "24:00"]], "tue": [["00:00", "24:00"]], "wed": [["00:00", "24:00"]],
            "thu": [["00:00", "24:00"]], "fri": [["00:00", "24:00"]], "sat": [["00:00", "24:00"]],
            "sun": [["00:00", "24:00"]]}}"#;
        // Hours, days, after, and the next two.
        let table = [
            (office, "daily", "2026-03-27T07:00:00Z", ["2026-03-27T08:00:00Z", "2026-03-30T07:00:00Z"]),
            (office, "daily", "2026-03-27T08:00:00Z", ["2026-03-30T07:00:00Z", "2026-04-02T10:00:00Z"]),
            // Not again after lunch.
            (office, "daily", "2026-03-30T10:30:00Z", ["2026-04-02T10:00:00Z", "2026-04-03T07:00:00Z"]),
            (office, "mon, thu", "2026-03-27T07:00:00Z", ["2026-03-30T07:00:00Z", "2026-04-02T10:00:00Z"]),
            // The clock is set forward in the night of the shift of Saturday.
            (nights, "daily", "2026-03-28T00:00:00Z", ["2026-03-28T21:00:00Z", "2026-03-29T20:00:00Z"]),
            (nights, "sun", "2026-03-28T00:00:00Z", ["2026-03-29T20:00:00Z", "2026-04-05T20:00:00Z"]),
            (always, "daily", "2026-03-28T12:00:00Z", ["2026-03-29T00:00:00Z", "2026-03-30T00:00:00Z"]),
        ];
        for (hours, days, after, expect) in table {
            let (schedule, days) = (schedule(hours), days.parse().expect("days"));
            let first = next(&schedule, days, t(after)).expect("a day");
            let second = next(&schedule, days, first).expect("a day");
            assert_eq!([first, second], expect.map(t), "{days} after {after}");
            let digest = PersonalDigest { days, next_at: Some(first), ..daily() };
            assert_eq!(digest.clone().come(&schedule, first - Duration::seconds(1)), None, "not yet");
            let (at, after) = digest.come(&schedule, second).expect("it comes");
            assert_eq!((at, after.last_on), (second, schedule.working_date(second)), "of two missed the last");
            assert!(schedule.is_open(first), "{first}");
        }
    }

    /// Who moves their hours to later on the same day is not told twice.
    #[test]
    fn it_comes_once_for_a_date() {
        let hours = |from: &str| {
            schedule(&format!(
                r#"{{"zone": "UTC", "weekly": {{"mon": [["{from}", "17:00"]], "tue": [["{from}", "17:00"]]}}}}"#
            ))
        };
        let digest = daily().planned(&hours("09:00"), t("2026-03-02T08:00:00Z"));
        let (_, digest) = digest.come(&hours("09:00"), t("2026-03-02T09:00:00Z")).expect("it comes");
        let digest = digest.planned(&hours("11:00"), t("2026-03-02T10:00:00Z"));
        assert_eq!(digest.next_at, Some(t("2026-03-03T11:00:00Z")));
    }

    #[test]
    fn who_never_works_on_these_days_gets_none() {
        let weekend = schedule(r#"{"zone": "UTC", "weekly": {"sat": [["10:00", "12:00"]]}}"#);
        assert_eq!(next(&weekend, DaySet::WEEKDAYS, t("2026-03-28T00:00:00Z")), None);
        let never = schedule(r#"{"zone": "UTC", "weekly": {}}"#);
        assert_eq!(next(&never, DaySet::DAILY, t("2026-03-28T00:00:00Z")), None);
    }

    #[test]
    fn what_changed_is_told_of_the_time_away_since_the_last_one() {
        let office = schedule(
            r#"{"zone": "UTC", "weekly": {"mon": [["09:00", "17:00"]], "thu": [["09:00", "17:00"]], "fri": [["09:00", "15:00"]]},
                "off": ["2026-03-30"]}"#,
        );
        let start = t("2026-04-02T09:00:00Z"); // Thursday, after a Monday off
        let [thursday, friday] = ["2026-03-26T09:00:00Z", "2026-03-27T09:00:00Z"].map(|at| Some(t(at)));
        // Up to when was told, when something happened, and whether it is told now.
        let table = [
            (None, "2026-03-27T14:59:00Z", false),
            (None, "2026-03-27T15:00:01Z", true),
            (None, "2026-04-02T09:00:00Z", true),
            (None, "2026-04-02T09:00:01Z", false),
            (friday, "2026-03-27T12:00:00Z", false),
            (friday, "2026-03-28T12:00:00Z", true),
            (friday, "2026-03-27T08:00:00Z", false),
            // None came on Friday: what happened in the night before is told now, what in hours is not.
            (thursday, "2026-03-27T08:00:00Z", true),
            (thursday, "2026-03-27T12:00:00Z", false),
            (thursday, "2026-03-28T12:00:00Z", true),
            (Some(t("2025-01-01T09:00:00Z")), "2026-03-03T08:00:00Z", true),
            (Some(t("2025-01-01T09:00:00Z")), "2026-03-01T08:00:00Z", false),
        ];
        for (told_until, at, told) in table {
            let changes = PersonalDigest { told_until, ..daily() }.changes(&office, start).expect("they have worked");
            assert_eq!(changes.missed(&office, t(at)), told, "{at} after {told_until:?}");
        }
    }

    /// Who comes back after a quarter of a year is told of all of it.
    #[test]
    fn a_long_absence_is_told_of_as_a_whole() {
        let back = schedule(
            r#"{"zone": "UTC", "weekly": {"mon": [["09:00", "17:00"]]},
                "away": [{"start": "2026-01-12T17:00:00Z", "end": "2026-03-28T00:00:00Z"}]}"#,
        );
        let told_until = Some(t("2026-01-12T09:00:00Z"));
        let changes = PersonalDigest { told_until, ..daily() }.changes(&back, t("2026-03-30T09:00:00Z"));
        let changes = changes.expect("they have worked");
        for (at, told) in
            [("2026-01-12T16:00:00Z", false), ("2026-01-13T12:00:00Z", true), ("2026-03-29T12:00:00Z", true)]
        {
            assert_eq!(changes.missed(&back, t(at)), told, "{at}");
        }
    }

    #[test]
    fn what_is_off_does_not_come() {
        let office = schedule(r#"{"zone": "UTC", "weekly": {"mon": [["09:00", "17:00"]]}}"#);
        let off = PersonalDigest { is_on: false, ..daily() };
        assert_eq!(off.planned(&office, t("2026-03-30T00:00:00Z")).next_at, None);
    }
}

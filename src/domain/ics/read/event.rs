//! An event of a calendar file, as far as it tells when somebody is away. What it is about is not kept.

use calcard::icalendar::{
    ICalendarComponent, ICalendarEntry, ICalendarParameterName, ICalendarPeriod, ICalendarProperty, ICalendarValue,
};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::rule::Rule;
use super::zone::{Time, Zone, Zones, text, zone_beside};
use crate::domain::calendar::Instant;

/// How an event stands to its owner's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// They have something to do.
    Busy,
    /// They are out of office.
    Away,
    /// They work, but elsewhere.
    Elsewhere,
    /// They are free.
    Free,
    /// It is not certain.
    Tentative,
    /// It does not take place.
    Cancelled,
}

/// How long it lasts, as the wall clock tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    /// So many whole days, at least one.
    Days(i64),
    /// So long.
    Lasting(TimeDelta),
}

impl Length {
    /// Whether it is at least a day.
    pub fn is_long(self) -> bool {
        matches!(self, Self::Days(_)) || matches!(self, Self::Lasting(length) if length >= TimeDelta::days(1))
    }

    /// Whether it takes any time at all.
    pub fn is_any(self) -> bool {
        self.is_long() || self != Self::Lasting(TimeDelta::zero())
    }

    /// In days, rounded up.
    pub const fn days(self) -> i64 {
        match self {
            Self::Days(days) => days,
            Self::Lasting(length) => length.num_days() + 1,
        }
    }
}

/// Until when it repeats, with that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// The local day.
    Day(NaiveDate),
    /// The instant.
    At(Instant),
    /// The reading of its own clock.
    Reading(NaiveDateTime),
}

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// By what a change of a series finds it.
    pub uid: String,
    /// Of several versions the highest counts.
    pub sequence: i64,
    /// What it means for its owner's time.
    pub standing: Standing,
    /// When it begins, for the first time.
    pub start: Time,
    /// How long it lasts.
    pub length: Length,
    /// How it repeats.
    pub rule: Option<Rule>,
    /// Until when.
    pub until: Option<Until>,
    /// When it happens besides.
    pub also: Vec<Time>,
    /// When it does not happen.
    pub except: Vec<Time>,
    /// In place of which time of a series it is.
    pub replaces: Option<Time>,
    /// And of all that come after it.
    pub and_following: bool,
}

impl Event {
    /// What a part of a file says. None where it is not understood when it is.
    pub fn of(part: &ICalendarComponent, zones: &Zones<'_>) -> Option<Self> {
        let start = time(part, &ICalendarProperty::Dtstart, zones)?;
        let end = part.property(&ICalendarProperty::Dtend);
        let end = end.map(|entry| times(entry, zones)?.into_iter().next()).map_or(Some(None), |end| end.map(Some))?;
        let (start, end) = match (says(part, "X-MICROSOFT-CDO-ALLDAYEVENT", "TRUE"), end) {
            (true, Some(end)) if is_midnight(&start) && is_midnight(&end) => (as_day(start), Some(as_day(end))),
            (_, end) => (start, end),
        };
        let length = length(part, &start, end.as_ref());
        let replaced = part.property(&ICalendarProperty::RecurrenceId);
        let (rule, until) = repeats(part, &start)?;
        Some(Self {
            uid: text(part, "UID").unwrap_or_default().to_owned(),
            sequence: part.property(&ICalendarProperty::Sequence).map_or(0, number),
            standing: standing(part),
            length,
            rule,
            until,
            also: all(part, &ICalendarProperty::Rdate, zones)?,
            except: all(part, &ICalendarProperty::Exdate, zones)?,
            replaces: replaced
                .map(|entry| times(entry, zones)?.into_iter().next())
                .map_or(Some(None), |t| t.map(Some))?,
            and_following: replaced.is_some_and(|entry| entry.has_parameter(&ICalendarParameterName::Range)),
            start,
        })
    }
}

fn says(part: &ICalendarComponent, name: &str, value: &str) -> bool {
    text(part, name).is_some_and(|said| said.trim().eq_ignore_ascii_case(value))
}

fn number(entry: &ICalendarEntry) -> i64 {
    match entry.values.first() {
        Some(ICalendarValue::Integer(number)) => *number,
        _ => 0,
    }
}

/// Outlook says it more exactly than the standard allows.
fn standing(part: &ICalendarComponent) -> Standing {
    if says(part, "STATUS", "CANCELLED") {
        return Standing::Cancelled;
    }
    let outlook = text(part, "X-MICROSOFT-CDO-BUSYSTATUS").or_else(|| text(part, "X-MICROSOFT-CDO-INTENDEDSTATUS"));
    match outlook.map(|said| said.trim().to_ascii_uppercase()).as_deref() {
        Some("OOF") => return Standing::Away,
        Some("FREE") => return Standing::Free,
        Some("TENTATIVE") => return Standing::Tentative,
        Some("WORKINGELSEWHERE") => return Standing::Elsewhere,
        _ => {}
    }
    match () {
        () if says(part, "STATUS", "TENTATIVE") => Standing::Tentative,
        () if says(part, "TRANSP", "TRANSPARENT") && outlook.is_none() => Standing::Free,
        () => Standing::Busy,
    }
}

fn is_midnight(time: &Time) -> bool {
    time.local.time() == NaiveTime::MIN
}

fn as_day(time: Time) -> Time {
    Time { is_day: true, ..time }
}

fn length(part: &ICalendarComponent, start: &Time, end: Option<&Time>) -> Length {
    let said = part.property(&ICalendarProperty::Duration).and_then(|entry| entry.values.first());
    let said = match said {
        Some(ICalendarValue::Duration(duration)) => duration.to_time_delta(),
        _ => None,
    };
    if start.is_day {
        let by_end = end.map(|end| end.date() - start.date());
        let days = by_end.or(said).map_or(1, |length| (length + TimeDelta::days(1) - TimeDelta::seconds(1)).num_days());
        return Length::Days(days.max(1));
    }
    let by_end = end.and_then(|end| lasting(start, end));
    Length::Lasting(by_end.or(said).unwrap_or(TimeDelta::zero()).max(TimeDelta::zero()))
}

/// From one to the other on the clock of the first.
fn lasting(start: &Time, end: &Time) -> Option<TimeDelta> {
    let read = match (&start.zone, &end.zone) {
        (Zone::Named(one), Zone::Named(other)) if one == other => end.local,
        _ => start.zone.reading(end.instant()?)?,
    };
    Some(read - start.local)
}

/// The rule and its end; the outer none where it is not understood.
fn repeats(part: &ICalendarComponent, start: &Time) -> Option<(Option<Rule>, Option<Until>)> {
    let rules = part.entries.iter().filter(|entry| entry.name.as_str().eq_ignore_ascii_case("RRULE"));
    let mut rules = rules.flat_map(|entry| &entry.values);
    let has_more = part.entries.iter().any(|entry| entry.name.as_str().eq_ignore_ascii_case("EXRULE"));
    let read = match (rules.next(), rules.next(), has_more) {
        (None, None, false) => return Some((None, None)),
        (Some(ICalendarValue::RecurrenceRule(read)), None, false) => read,
        _ => return None,
    };
    let until = read.until.as_ref().map(|until| {
        let time = until.to_date_time()?;
        Some(match () {
            () if start.is_day || !until.has_time() => Until::Day(time.date_time.date()),
            () if time.offset.is_some() => {
                Until::At(Time { local: time.date_time, zone: Zone::Ahead(0), is_day: false }.instant()?)
            }
            () => Until::Reading(time.date_time),
        })
    });
    Some((Some(Rule::of(read, start.local)?), until.map_or(Some(None), |until| until.map(Some))?))
}

fn time(part: &ICalendarComponent, name: &ICalendarProperty, zones: &Zones<'_>) -> Option<Time> {
    times(part.property(name)?, zones)?.into_iter().next()
}

fn all(part: &ICalendarComponent, name: &ICalendarProperty, zones: &Zones<'_>) -> Option<Vec<Time>> {
    let lists = part.entries.iter().filter(|entry| &entry.name == name).map(|entry| times(entry, zones));
    lists.collect::<Option<Vec<_>>>().map(|lists| lists.concat())
}

/// The times of a line; of periods their beginnings. None where one is not understood.
fn times(entry: &ICalendarEntry, zones: &Zones<'_>) -> Option<Vec<Time>> {
    let zone = zone_beside(entry);
    let read = |value: &ICalendarValue| match value {
        ICalendarValue::PartialDateTime(time) => Time::of(time, zone, zones),
        ICalendarValue::Period(ICalendarPeriod::Range { start, .. } | ICalendarPeriod::Duration { start, .. }) => {
            Time::of(start, zone, zones)
        }
        _ => None,
    };
    entry.values.iter().map(read).collect()
}

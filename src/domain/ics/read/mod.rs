//! Reads from a calendar file when somebody is away, and nothing else: titles, places and people are dropped here.
//!
//! Which events count is [`Counting`]'s. Whatever a file holds, reading it costs bounded time: its bytes, its events, the
//! times at which they happen, and what following their rules may cost are all limited.

mod event;
mod rule;
mod series;
mod zone;

use std::collections::HashMap;

use calcard::icalendar::{ICalendar, ICalendarComponentType};
use calcard::{Entry, Parser};
use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;

use self::event::{Event, Standing};
use self::rule::{Budget, days_later};
use self::series::{Occurrence, Window, occurrences};
use self::zone::Zones;
use super::super::calendar::{Instant, Period, first_instant_reading};

/// More bytes than this a file may not have.
pub const MOST_BYTES: usize = 10 * 1024 * 1024;
/// Nor more events: an address gives many years of meetings.
pub const MOST_EVENTS: usize = 20_000;
/// So many days back what happened counts.
const DAYS_BACK: i64 = 31;
/// And so many ahead.
pub const DAYS_AHEAD: i64 = 366;
/// So many times of events are looked at.
const MOST_TIMES: usize = 20_000;
/// So many absences one calendar can make; times that touch are one.
pub const MOST_SPANS: usize = 400;
/// What following rules may cost: a daily event of ten years costs four thousand.
const BUDGET: u32 = 4_000_000;

/// Which events count as time off. None does that is cancelled, tentative, or work elsewhere; what is marked as out of
/// office always does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// Events of whole days, or of a day and longer, in which the person is not free.
    #[default]
    WholeDays,
    /// The same, also where the person is marked as free: some calendars mark all events of whole days so.
    AlsoFree,
    /// Whatever makes the person busy, also for an hour.
    Busy,
}

impl Counting {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::WholeDays, Self::AlsoFree, Self::Busy];

    /// Its name in the store and in commands.
    pub const fn name(self) -> &'static str {
        match self {
            Self::WholeDays => "whole-days",
            Self::AlsoFree => "also-free",
            Self::Busy => "busy",
        }
    }

    /// The one of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// Whole local days, wherever they are spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Days {
    /// The first.
    pub first: NaiveDate,
    /// The last, which belongs to it.
    pub last: NaiveDate,
}

/// A time off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Whole days.
    Days(Days),
    /// From one instant to another.
    Time(Period),
}

/// Events that do not count, by why.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PassedOver {
    /// The person is free then, or works elsewhere.
    pub free: usize,
    /// They are not certain.
    pub tentative: usize,
    /// They do not take place.
    pub cancelled: usize,
    /// They are shorter than a day.
    pub short: usize,
    /// They are long over, or further ahead than is looked.
    pub outside: usize,
    /// It is not understood when they are: in an unknown zone, or by a rule of several times a day.
    pub unread: usize,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// The times off: whole days apart from each other, then others apart from each other, each ascending.
    pub spans: Vec<Span>,
    /// So many events made them.
    pub counted: usize,
    /// The others.
    pub passed_over: PassedOver,
    /// There was more than is looked at: the rest counts not.
    pub is_cut: bool,
}

/// Why a file cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It is a page for a browser.
    WebPage,
    /// It is something else.
    NotACalendar,
    /// It has more than [`MOST_BYTES`].
    TooLarge,
    /// It has more than [`MOST_EVENTS`].
    TooManyEvents,
}

/// When somebody is away by a calendar file. Times without a zone are in `zone`; a month back and a year ahead count.
///
/// # Errors
/// When it is no calendar, or too large.
pub fn read(bytes: &[u8], counting: Counting, zone: Tz, now: Instant) -> Result<Read, Unreadable> {
    let files = parsed(bytes)?;
    let Some(window) = window(zone, now) else { return Ok(Read::default()) };
    let (mut budget, mut events, mut read) = (Budget::new(BUDGET), Vec::new(), Read::default());
    for file in &files {
        let zones = Zones::of(file, zone, &window.days, &mut budget);
        for part in file.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent) {
            match Event::of(part, &zones) {
                Some(event) => events.push(event),
                None => read.passed_over.unread += 1,
            }
        }
    }
    let found = occurrences(&events, &window, MOST_TIMES, &mut budget);
    read.is_cut = found.len() >= MOST_TIMES || budget.is_spent();
    sorted_out(&mut read, &events, found, counting);
    Ok(read)
}

/// The beginning of the window in which times count: what ended before is not looked at.
pub fn window_starts(zone: Tz, now: Instant) -> Option<Instant> {
    window(zone, now).map(|window| window.period.start())
}

fn window(zone: Tz, now: Instant) -> Option<Window> {
    let today = now.with_timezone(&zone).date_naive();
    let (first, last) = (days_later(today, -DAYS_BACK)?, days_later(today, DAYS_AHEAD)?);
    let midnight = |date: NaiveDate| first_instant_reading(zone, date.and_time(NaiveTime::MIN));
    Some(Window { days: first..=last, period: Period::new(midnight(first)?, midnight(last.succ_opt()?)?).ok()? })
}

/// The calendars of a file: mostly one.
fn parsed(bytes: &[u8]) -> Result<Vec<ICalendar>, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = text(bytes);
    let begins = text.trim_start_matches('\u{feff}').trim_start();
    if begins.starts_with('<') {
        return Err(Unreadable::WebPage);
    }
    if !begins.get(..15).is_some_and(|begins| begins.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return Err(Unreadable::NotACalendar);
    }
    let mut parser = Parser::new(begins);
    let (mut files, mut events) = (Vec::new(), 0);
    loop {
        match parser.entry() {
            Entry::ICalendar(file) => {
                let is_event = |part: &&_| matches!(part, ICalendarComponentType::VEvent);
                events += file.components.iter().map(|part| &part.component_type).filter(is_event).count();
                files.push(file);
            }
            Entry::Eof => break,
            _ => {}
        }
    }
    if events > MOST_EVENTS { Err(Unreadable::TooManyEvents) } else { Ok(files) }
}

/// Some programs write UTF-16 or Latin-1; what matters is ASCII.
fn text(bytes: &[u8]) -> String {
    let wide = |from: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| from([pair[0], pair[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// What becomes of an event that happens within the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    Counts,
    Free,
    Tentative,
    Cancelled,
    Short,
}

fn verdict(event: &Event, counting: Counting) -> Verdict {
    let is_long = event.length.is_long();
    match event.standing {
        Standing::Cancelled => Verdict::Cancelled,
        Standing::Tentative => Verdict::Tentative,
        Standing::Away => Verdict::Counts,
        Standing::Free if is_long && counting == Counting::AlsoFree => Verdict::Counts,
        Standing::Free | Standing::Elsewhere => Verdict::Free,
        Standing::Busy if is_long || (counting == Counting::Busy && event.length.is_any()) => Verdict::Counts,
        Standing::Busy => Verdict::Short,
    }
}

fn sorted_out(read: &mut Read, events: &[Event], found: Vec<Occurrence<'_>>, counting: Counting) {
    let mut happens: HashMap<*const Event, Verdict> = HashMap::new();
    let (mut days, mut times) = (Vec::new(), Vec::new());
    for Occurrence { event, span } in found {
        let verdict = verdict(event, counting);
        happens.insert(std::ptr::from_ref(event), verdict);
        match span {
            _ if verdict != Verdict::Counts => {}
            Span::Days(one) => days.push(one),
            Span::Time(period) => times.push(period),
        }
    }
    for event in events {
        let passed = &mut read.passed_over;
        *match happens.get(&std::ptr::from_ref(event)) {
            Some(Verdict::Counts) => &mut read.counted,
            Some(Verdict::Free) => &mut passed.free,
            Some(Verdict::Tentative) => &mut passed.tentative,
            Some(Verdict::Cancelled) => &mut passed.cancelled,
            Some(Verdict::Short) => &mut passed.short,
            None => &mut passed.outside,
        } += 1;
    }
    read.spans = together(days).into_iter().map(Span::Days).collect();
    read.spans.extend(joined(times).into_iter().map(Span::Time));
    read.is_cut |= read.spans.len() > MOST_SPANS;
    read.spans.truncate(MOST_SPANS);
}

/// Days that touch are one time off.
fn together(mut days: Vec<Days>) -> Vec<Days> {
    days.sort_unstable();
    let mut whole: Vec<Days> = Vec::new();
    for next in days {
        match whole.last_mut() {
            Some(last) if last.last.succ_opt().is_none_or(|after| next.first <= after) => {
                last.last = last.last.max(next.last)
            }
            _ => whole.push(next),
        }
    }
    whole
}

/// Times that touch, too.
fn joined(mut times: Vec<Period>) -> Vec<Period> {
    times.sort_unstable_by_key(Period::start);
    let mut whole: Vec<Period> = Vec::new();
    for next in times {
        match whole.last_mut() {
            Some(last) if next.start() <= last.end() => {
                *last = Period::new(last.start(), last.end().max(next.end())).unwrap_or(*last);
            }
            _ => whole.push(next),
        }
    }
    whole
}

//! The picture of somebody's own next seven days, with the same facts as text for who cannot see it.

use chrono::{Datelike, NaiveDate};

use super::lines::{Last, list};
use super::say::say;
use super::{ALT_LIMIT, Picture, fit_within};
use crate::app::TimeOff;
use crate::charts::{Bar, Chart, Look, Now, Row, Span, Tick};
use crate::domain::calendar::Instant;
use crate::domain::language::Language;
use crate::domain::own_week::{Change, Day, Stretch, minute_of_day, own_week};
use crate::domain::zones;

/// So many minutes have a day on the wall clock.
const DAY: u16 = 24 * 60;

/// The picture of `/hours show`.
pub fn picture(language: Language, off: &TimeOff, now: Instant) -> Picture {
    let hours = &off.hours;
    let days = own_week(&hours.schedule, &hours.base, now);
    let zone = hours.schedule.zone();
    let look = if hours.is_guess { Look::Guess } else { Look::Work };
    let city = zones::city(zone);
    let chart = Chart {
        title: say!(language, "week-title"),
        subtitle: match hours.is_guess {
            true => say!(language, "week-subtitle-guess", city = city),
            false => say!(language, "week-subtitle", city = city),
        },
        minutes: DAY,
        ticks: (0..=24).step_by(3).map(|hour| Tick { at: hour * 60, label: clock(hour * 60) }).collect(),
        rows: days.iter().enumerate().map(|(nth, day)| row(language, day, look, nth == 0)).collect(),
        bands: Vec::new(),
        now: Some(Now { at: minute_of_day(now, zone), row: Some(0), label: say!(language, "week-now") }),
        legend: legend(language, &days, look),
    };
    Picture { file: "hours.png", chart, alt: alt(language, off, &days) }
}

/// A day in a picture: "Thu 5 Mar".
pub(super) fn date(language: Language, date: NaiveDate) -> String {
    let weekday = date.weekday().number_from_monday();
    say!(language, "week-date", weekday = weekday, day = date.day(), month = date.month())
}

/// "09:00" of minutes after midnight; the end of the day is "24:00".
pub(super) fn clock(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// What may stand in a bar, the longer one first: "09:00–17:30", "9–17:30".
pub(super) fn labels(from: u16, to: u16) -> Vec<String> {
    let short = |minute: u16| if minute.is_multiple_of(60) { (minute / 60).to_string() } else { clock(minute) };
    vec![range(from, to), format!("{}\u{2013}{}", short(from), short(to))]
}

/// "09:00–17:00".
pub(super) fn range(from: u16, to: u16) -> String {
    format!("{}\u{2013}{}", clock(from), clock(to))
}

fn row(language: Language, day: &Day, look: Look, is_today: bool) -> Row {
    let open = day.open.iter().map(|one| bar(*one, look, labels(one.from, one.to)));
    let away = day.away.iter().map(|one| bar(*one, Look::Away, vec![say!(language, "week-time-off")]));
    Row {
        name: date(language, day.date),
        detail: match day.change {
            Some(change) => {
                let (before, after) = readings(change);
                say!(language, "week-change", before = before, after = after)
            }
            None if is_today => say!(language, "week-today"),
            None => String::new(),
        },
        bars: open.chain(away).collect(),
        empty: closed(language, day),
    }
}

fn bar(stretch: Stretch, look: Look, labels: Vec<String>) -> Bar {
    Bar { span: Span { from: stretch.from, to: stretch.to }, look, labels }
}

fn closed(language: Language, day: &Day) -> String {
    if day.is_off { say!(language, "week-day-off") } else { say!(language, "week-closed") }
}

/// What the clock reads before and after its change.
fn readings(change: Change) -> (String, String) {
    let after = (i64::from(change.at) + change.by.num_minutes()).rem_euclid(i64::from(DAY));
    (clock(change.at), clock(u16::try_from(after).unwrap_or(0)))
}

fn legend(language: Language, days: &[Day], look: Look) -> Vec<(Look, String)> {
    let mut legend = Vec::new();
    if days.iter().any(|day| !day.open.is_empty()) {
        legend.push(match look {
            Look::Guess => (look, say!(language, "week-guess")),
            look => (look, say!(language, "week-at-work")),
        });
    }
    if days.iter().any(|day| !day.away.is_empty()) {
        legend.push((Look::Away, say!(language, "week-time-off")));
    }
    legend
}

fn alt(language: Language, off: &TimeOff, days: &[Day]) -> String {
    let city = zones::city(off.hours.schedule.zone());
    let subtitle = match off.hours.is_guess {
        true => say!(language, "week-subtitle-guess", city = city),
        false => say!(language, "week-subtitle", city = city),
    };
    let lines: Vec<String> = days.iter().map(|day| alt_day(language, day)).collect();
    let head = format!("{}\n{subtitle}", say!(language, "week-title"));
    fit_within(ALT_LIMIT, &head, &lines, |n| say!(language, "and-more", count = n))
}

fn alt_day(language: Language, day: &Day) -> String {
    let ranges = |all: &[Stretch]| all.iter().map(|one| range(one.from, one.to)).collect::<Vec<_>>();
    let mut told = ranges(&day.open);
    told.extend(ranges(&day.away).into_iter().map(|hours| say!(language, "week-alt-time-off", hours = hours)));
    let hours = if told.is_empty() { closed(language, day) } else { list(language, &told, Last::And) };
    let date = date(language, day.date);
    match day.change.map(readings) {
        Some((before, after)) => {
            say!(language, "week-alt-day-change", date = date, hours = hours, before = before, after = after)
        }
        None => say!(language, "week-alt-day", date = date, hours = hours),
    }
}

//! The picture of somebody's next seven days, with the same facts as text for who cannot see it.

use chrono::{Datelike, NaiveDate};

use super::hours::preview::span;
use super::lines::{Last, list};
use super::say::say;
use super::{ALT_LIMIT, Picture, fit_within};
use crate::app::TimeOff;
use crate::charts::{Bar, Chart, Look, Now, Row, Span, Tick, writable};
use crate::domain::calendar::{ClockChange, Closed, Instant, Schedule};
use crate::domain::language::Language;
use crate::domain::own_week::{Day, MIDNIGHT, Stretch, minute_of_day, own_week};
use crate::domain::zones;

/// Whose week it is, as its reader may know it.
#[derive(Clone, Copy)]
enum Whose<'a> {
    /// The reader's own.
    Own {
        /// Whether they have set no hours.
        is_guess: bool,
    },
    /// Of a colleague of that name, who is not asked why they are not at work.
    Colleague(&'a str),
}

/// The picture of `/hours show`.
pub fn picture(language: Language, off: &TimeOff, now: Instant) -> Picture {
    let hours = &off.hours;
    drawn(language, Whose::Own { is_guess: hours.is_guess }, own_week(&hours.schedule, &hours.base, now), now)
}

/// The picture of `/hours show` of a colleague who shares theirs, by the hours that others may know.
pub fn of_colleague(language: Language, name: &str, hours: &Schedule, now: Instant) -> Picture {
    drawn(language, Whose::Colleague(name), own_week(hours, hours, now), now)
}

fn drawn(language: Language, whose: Whose<'_>, days: Vec<Day>, now: Instant) -> Picture {
    let (title, subtitle) = (title(language, whose), subtitle(language, whose, &days));
    let row = |(nth, day)| row(language, whose, day, (nth == 0, travels(&days)));
    // On the day of a journey the clock of its first hours may be behind, or ahead of, what the person's shows now.
    let today = days.first().filter(|today| today.whole.contains(now));
    let chart = Chart {
        title: title.clone(),
        subtitle: subtitle.clone(),
        minutes: MIDNIGHT,
        ticks: (0..=24).step_by(3).map(|hour| Tick { at: hour * 60, label: clock(hour * 60) }).collect(),
        rows: days.iter().enumerate().map(row).collect(),
        bands: Vec::new(),
        now: today.map(|today| Now {
            at: minute_of_day(now, today.told.zone),
            row: Some(0),
            label: say!(language, "week-now"),
        }),
        legend: legend(language, whose, &days),
    };
    let lines: Vec<String> = days.iter().map(|day| alt_day(language, whose, day, travels(&days))).collect();
    let more = |n| say!(language, "and-more", count = n);
    Picture { file: "hours.png", chart, alt: fit_within(ALT_LIMIT, &format!("{title}\n{subtitle}"), &lines, more) }
}

fn title(language: Language, whose: Whose<'_>) -> String {
    match whose {
        Whose::Own { .. } => say!(language, "week-title"),
        Whose::Colleague(name) => match writable(name) {
            Some(name) => say!(language, "week-title-of", name = name),
            None => say!(language, "week-title-colleague"),
        },
    }
}

/// Whose clock it is; where not all days have the same, each says its own.
fn subtitle(language: Language, whose: Whose<'_>, days: &[Day]) -> String {
    let city = days.first().map(|day| zones::city(day.told.zone)).unwrap_or_default();
    match whose {
        _ if travels(days) => say!(language, "week-subtitle-travel"),
        Whose::Own { is_guess: true } => say!(language, "week-subtitle-guess", city = city),
        Whose::Own { .. } | Whose::Colleague(_) => say!(language, "week-subtitle", city = city),
    }
}

/// Whether the days are on more than one clock.
fn travels(days: &[Day]) -> bool {
    days.windows(2).any(|two| two[0].told.zone != two[1].told.zone)
}

const fn look(whose: Whose<'_>) -> Look {
    match whose {
        Whose::Own { is_guess: true } => Look::Guess,
        Whose::Own { .. } | Whose::Colleague(_) => Look::Work,
    }
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

/// What may stand in a bar, the longest first: "09:00–17:30", "9–17:30", "9". A bar that is the `end` of something longer
/// says at last when that ends: "–17:30".
pub(super) fn labels(from: u16, to: u16, end: bool) -> Vec<String> {
    let short = |minute: u16| if minute.is_multiple_of(60) { (minute / 60).to_string() } else { clock(minute) };
    let last = if end { format!("\u{2013}{}", short(to)) } else { short(from) };
    vec![range(from, to), format!("{}\u{2013}{}", short(from), short(to)), last]
}

/// "09:00–17:00".
pub(super) fn range(from: u16, to: u16) -> String {
    format!("{}\u{2013}{}", clock(from), clock(to))
}

fn row(language: Language, whose: Whose<'_>, day: &Day, (is_today, travels): (bool, bool)) -> Row {
    let open = day.open.iter().map(|one| {
        let (begins, ends) = one.shift;
        bar(*one, look(whose), labels(begins, ends, one.from == 0 && begins > 0))
    });
    let away = day.away.iter().map(|one| {
        let words = std::iter::once(say!(language, "week-time-off")).chain(labels(one.from, one.to, false));
        bar(*one, Look::Away, words.collect())
    });
    let city = zones::city(day.told.zone);
    Row {
        name: date(language, day.told.date),
        detail: match day.told.change.map(readings) {
            Some((before, after)) if travels => {
                say!(language, "week-place-change", city = city, before = before, after = after)
            }
            Some((before, after)) => say!(language, "week-change", before = before, after = after),
            None if is_today && travels => say!(language, "week-today-place", city = city),
            None if is_today => say!(language, "week-today"),
            None if travels => city,
            None => String::new(),
        },
        detail_short: String::new(),
        bars: open.chain(away).collect(),
        empty: closed(language, whose, day),
    }
}

fn bar(stretch: Stretch, look: Look, labels: Vec<String>) -> Bar {
    Bar { span: Span { from: stretch.from, to: stretch.to }, look, labels }
}

fn closed(language: Language, whose: Whose<'_>, day: &Day) -> String {
    match (whose, day.told.closed) {
        (Whose::Own { .. }, Some(Closed::Off)) => say!(language, "week-day-off"),
        _ => say!(language, "week-closed"),
    }
}

/// What the clock reads before and after its change.
fn readings(change: ClockChange) -> (String, String) {
    let after = change.at.overflowing_add_signed(chrono::TimeDelta::minutes(change.minutes)).0;
    (change.at.format("%H:%M").to_string(), after.format("%H:%M").to_string())
}

fn legend(language: Language, whose: Whose<'_>, days: &[Day]) -> Vec<(Look, String)> {
    let mut legend = Vec::new();
    if days.iter().any(|day| !day.open.is_empty()) {
        legend.push(match look(whose) {
            Look::Guess => (Look::Guess, say!(language, "week-guess")),
            look => (look, say!(language, "week-at-work")),
        });
    }
    if days.iter().any(|day| !day.away.is_empty()) {
        legend.push((Look::Away, say!(language, "week-time-off")));
    }
    legend
}

/// A day by the shifts that begin on it, as the message itself tells it.
fn alt_day(language: Language, whose: Whose<'_>, day: &Day, travels: bool) -> String {
    let mut told: Vec<String> = day.told.hours.iter().map(|one| span(language, one.start, one.end)).collect();
    let off = day.time_off.iter().map(|one| span(language, one.start, one.end));
    told.extend(off.map(|hours| say!(language, "week-alt-time-off", hours = hours)));
    let hours = if told.is_empty() { closed(language, whose, day) } else { list(language, &told, Last::And) };
    let date = match travels {
        true => say!(
            language,
            "week-alt-date-place",
            date = date(language, day.told.date),
            city = zones::city(day.told.zone)
        ),
        false => date(language, day.told.date),
    };
    match day.told.change.map(readings) {
        Some((before, after)) => {
            say!(language, "week-alt-day-change", date = date, hours = hours, before = before, after = after)
        }
        None => say!(language, "week-alt-day", date = date, hours = hours),
    }
}

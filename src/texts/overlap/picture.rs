//! The picture of `/overlap`, and what it says for who cannot see it.

use chrono::{Offset, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;

use super::super::lines::{Last, list};
use super::super::say::say;
use super::super::week::{clock, date, labels, range};
use super::super::{ALT_LIMIT, Picture, fit_within};
use crate::app::Compared;
use crate::charts::{Bar, Chart, Look, Now, Row, Span, Tick, writable};
use crate::domain::calendar::{Instant, Period};
use crate::domain::language::Language;
use crate::domain::overlap::Colleague;
use crate::domain::own_week::{MIDNIGHT, closing_minute, minute_of_day};
use crate::domain::zones;

/// Hours on the axis.
const EVERY: u32 = 3;
/// In how small steps the axis is looked at: clocks change by half an hour at some places.
const STEP: TimeDelta = TimeDelta::minutes(30);

/// Whether the picture can write that name.
pub(super) fn has_name(name: &str) -> bool {
    writable(name).is_some()
}

/// The picture.
pub(super) fn of(language: Language, compared: &Compared, names: &[String], now: Instant) -> Picture {
    let day = compared.found.day;
    let zone = compared.zone(0);
    let city = zones::city(zone);
    let mut rows: Vec<Row> = (0..compared.people.len()).map(|nth| row(language, compared, names, nth)).collect();
    rows.push(everyone(language, compared, zone));
    let changes = offset(zone, day.start()) != offset(zone, day.end() - TimeDelta::seconds(1));
    let chart = Chart {
        title: say!(language, "overlap-title", date = date(language, compared.wanted.date)),
        subtitle: match changes {
            true => say!(language, "overlap-subtitle-change", city = city),
            false => say!(language, "overlap-subtitle", city = city),
        },
        minutes: minutes(day.duration()),
        ticks: ticks(day, zone),
        rows,
        bands: compared.found.shared.iter().map(|period| span(day, *period)).collect(),
        now: day.contains(now).then(|| Now {
            at: minutes(now - day.start()),
            row: None,
            label: say!(language, "week-now"),
        }),
        legend: legend(language, compared),
    };
    Picture { file: "overlap.png", chart, alt: alt(language, compared, names, zone) }
}

fn minutes(length: TimeDelta) -> u16 {
    u16::try_from(length.num_minutes()).unwrap_or(0)
}

fn span(day: Period, period: Period) -> Span {
    Span { from: minutes(period.start() - day.start()), to: minutes(period.end() - day.start()) }
}

/// Local time minus UTC.
fn offset(zone: Tz, at: Instant) -> TimeDelta {
    TimeDelta::seconds(i64::from(zone.offset_from_utc_datetime(&at.naive_utc()).fix().local_minus_utc()))
}

/// Every third hour of the asker's clock, where it lies in elapsed time.
fn ticks(day: Period, zone: Tz) -> Vec<Tick> {
    let mut ticks: Vec<Tick> = Vec::new();
    let mut at = day.start();
    while at < day.end() {
        let local = at.with_timezone(&zone);
        let label = clock(minute_of_day(at, zone));
        let is_new = ticks.last().is_none_or(|last| last.label != label);
        if local.minute() == 0 && local.hour().is_multiple_of(EVERY) && is_new {
            ticks.push(Tick { at: minutes(at - day.start()), label });
        }
        at += STEP;
    }
    ticks.push(Tick { at: minutes(day.duration()), label: clock(MIDNIGHT) });
    ticks
}

fn row(language: Language, compared: &Compared, names: &[String], nth: usize) -> Row {
    let Some(one) = compared.people.get(nth) else { return Row::default() };
    let day = compared.found.day;
    let look = if one.is_guess { Look::Guess } else { Look::Work };
    let open = compared.found.open.get(nth).map_or(&[][..], Vec::as_slice);
    let zone = compared.zone(nth);
    let bar = |period: &Period| Bar { span: span(day, *period), look, labels: own_labels(one, zone, *period) };
    Row {
        name: name(language, names, nth),
        detail: place(language, compared, zone),
        detail_short: ahead(compared, zone)
            .map_or_else(String::new, |offset| say!(language, "overlap-place-short", offset = offset)),
        bars: open.iter().map(bar).collect(),
        empty: say!(language, "week-closed"),
    }
}

/// The name as our fonts have it, else a number.
fn name(language: Language, names: &[String], nth: usize) -> String {
    let written = names.get(nth).and_then(|name| writable(name));
    written.unwrap_or_else(|| say!(language, "overlap-number", number = nth + 1))
}

/// The hours on the person's own clock, also of what lies before and after the day that is shown.
fn own_labels(one: &Colleague, zone: Tz, shown: Period) -> Vec<String> {
    let around = TimeDelta::days(1);
    let mut all = one.schedule.periods_within(shown.start() - around, shown.end() + around);
    let whole = all.find(|period| period.intersection(&shown).is_some());
    let whole = whole.filter(|period| period.duration() < around).unwrap_or(shown);
    labels(minute_of_day(whole.start(), zone), closing_minute(whole.end(), zone), whole.start() < shown.start())
}

/// The city, and for others than the asker how far ahead its clocks are.
fn place(language: Language, compared: &Compared, zone: Tz) -> String {
    let city = zones::city(zone);
    match ahead(compared, zone) {
        Some(offset) => say!(language, "overlap-place", city = city, offset = offset),
        None => city,
    }
}

/// How many hours the clocks of a zone are ahead of the asker's at noon of the day; none where they read the same.
fn ahead(compared: &Compared, zone: Tz) -> Option<String> {
    let noon = compared.found.day.start() + TimeDelta::hours(12);
    let ahead = (offset(zone, noon) - offset(compared.zone(0), noon)).num_minutes();
    let sign = if ahead < 0 { '\u{2212}' } else { '+' };
    let (hours, rest) = (ahead.abs() / 60, ahead.abs() % 60);
    let offset = if rest == 0 { format!("{sign}{hours}") } else { format!("{sign}{hours}:{rest:02}") };
    (ahead != 0).then_some(offset)
}

fn everyone(language: Language, compared: &Compared, zone: Tz) -> Row {
    let found = &compared.found;
    let bar = |period: &Period| Bar {
        span: span(found.day, *period),
        look: Look::Shared,
        labels: labels(minute_of_day(period.start(), zone), closing_minute(period.end(), zone), false),
    };
    Row {
        name: all_of_them(language, compared),
        detail: String::new(),
        detail_short: String::new(),
        bars: found.shared.iter().map(bar).collect(),
        empty: say!(language, "overlap-nothing-shared"),
    }
}

fn all_of_them(language: Language, compared: &Compared) -> String {
    match compared.found.never.is_empty() {
        true => say!(language, "overlap-everyone"),
        false => say!(language, "overlap-everyone-else"),
    }
}

fn legend(language: Language, compared: &Compared) -> Vec<(Look, String)> {
    let mut legend = vec![(Look::Work, say!(language, "week-at-work"))];
    if compared.people.iter().any(|one| one.is_guess) {
        legend.push((Look::Guess, say!(language, "overlap-legend-guess")));
    }
    if !compared.found.shared.is_empty() {
        legend.push((Look::Shared, say!(language, "overlap-legend-shared")));
    }
    legend
}

fn alt(language: Language, compared: &Compared, names: &[String], zone: Tz) -> String {
    let found = &compared.found;
    let stretch = |period: &Period| range(minute_of_day(period.start(), zone), closing_minute(period.end(), zone));
    let told = |open: &[Period], none: String| match open {
        [] => none,
        open => list(language, &open.iter().map(stretch).collect::<Vec<_>>(), Last::And),
    };
    let nothing = told(&found.shared, say!(language, "overlap-nothing-shared"));
    let head = say!(language, "overlap-alt", date = date(language, compared.wanted.date), city = zones::city(zone));
    let all = say!(language, "overlap-alt-everyone", name = all_of_them(language, compared), hours = nothing);
    let line = |(nth, (one, open)): (usize, (&Colleague, &Vec<Period>))| {
        let hours = told(open, say!(language, "week-closed"));
        let hours = if one.is_guess { say!(language, "overlap-hours-guess", hours = hours) } else { hours };
        let city = zones::city(compared.zone(nth));
        say!(language, "overlap-alt-line", name = name(language, names, nth), place = city, hours = hours)
    };
    let lines: Vec<String> = compared.people.iter().zip(&found.open).enumerate().map(line).collect();
    fit_within(ALT_LIMIT, &format!("{head}\n{all}"), &lines, |n| say!(language, "and-more", count = n))
}

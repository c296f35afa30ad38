//! Working hours in words: setting and showing them, copying, travel.

pub mod choices;
pub mod colleague;
pub mod preview;
pub mod refusals;

use super::lines::{person, sentences, time};
use super::say::say;
use super::{Button, Message};
use crate::app::{Copied, SeenHours};
use crate::domain::calendar::{Instant, Interval, Schedule, Trip, WEEKDAYS, Weekly};
use crate::domain::custom_id::Action;
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::domain::travel::Ended;
use chrono::{Duration, Weekday};

/// "Mon–Fri 09:00–17:00 (Europe/Berlin)": the hours at home.
pub fn named(language: Language, schedule: &Schedule) -> String {
    in_zone(language, schedule.weekly(), schedule.zone())
}

/// The same of hours in a zone.
pub fn in_zone(language: Language, hours: &Weekly, zone: chrono_tz::Tz) -> String {
    say!(language, "hours-in-zone", hours = weekly(language, hours), zone = zone.name())
}

/// "Mon–Thu 09:00–12:00, 13:00–17:30; Fri 09:00–13:00": days with the same hours are named together.
pub fn weekly(language: Language, weekly: &Weekly) -> String {
    let weekly = crate::domain::hours_text::normalised(weekly);
    let mut groups: Vec<(&[Interval], Vec<Weekday>)> = Vec::new();
    for day in WEEKDAYS {
        let hours = weekly.on(day);
        match groups.iter_mut().find(|(known, _)| *known == hours) {
            _ if hours.is_empty() => {}
            Some((_, days)) => days.push(day),
            None => groups.push((hours, vec![day])),
        }
    }
    let group = |(hours, days): &(&[Interval], Vec<Weekday>)| {
        let each = hours.iter().map(|one| interval(language, *one));
        let hours = each.reduce(|before, next| say!(language, "list-comma", before = before, next = next));
        say!(language, "hours-of-days", days = day_names(language, days), hours = hours.unwrap_or_default())
    };
    let texts = groups.iter().map(group);
    let joined = texts.reduce(|before, next| say!(language, "hours-groups", before = before, next = next));
    joined.unwrap_or_else(|| say!(language, "hours-no-weekly"))
}

fn interval(language: Language, interval: Interval) -> String {
    let hours = interval.to_string();
    if interval.crosses_midnight() { say!(language, "hours-night-shift", hours = hours) } else { hours }
}

/// "Mon–Thu, Sat", "Sun–Thu", "Every day": three days or more in a row are a range.
pub(super) fn day_names(language: Language, days: &[Weekday]) -> String {
    if days.len() == WEEKDAYS.len() {
        return say!(language, "hours-every-day");
    }
    // Begin after a day that is not among them, so that no row is cut at the end of the week.
    let sunday_too = days.contains(&Weekday::Sun) && days.contains(&Weekday::Mon);
    let gap = WEEKDAYS.iter().rposition(|day| !days.contains(day)).filter(|_| sunday_too).map_or(0, |gap| gap + 1);
    let week: Vec<Weekday> = WEEKDAYS.iter().cycle().skip(gap).take(WEEKDAYS.len()).copied().collect();
    let rows = week.chunk_by(|a, b| days.contains(a) == days.contains(b)).filter(|row| days.contains(&row[0]));
    let name = |day: &Weekday| say!(language, "hours-weekday", weekday = key(*day));
    let names = rows.flat_map(|row| match row {
        [first, _, .., last] => {
            vec![say!(language, "hours-weekday-range", first = name(first), last = name(last))]
        }
        few => few.iter().map(name).collect(),
    });
    let joined = names.reduce(|before, next| say!(language, "list-comma", before = before, next = next));
    joined.unwrap_or_default()
}

/// A weekday as the texts choose it.
pub(super) fn key(day: Weekday) -> &'static str {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][day.num_days_from_monday() as usize]
}

/// Who works longer than this without a break works around the clock.
const AROUND_THE_CLOCK: Duration = Duration::days(14);

/// The answer to `/hours set`, with the days ahead.
pub fn set(language: Language, schedule: &Schedule, notes: &[String], now: Instant) -> Message {
    if schedule.weekly().is_empty() {
        let some = Button::secondary(say!(language, "hours-button-set"), Action::SetHours(None));
        return Message::text(say!(language, "hours-set-none")).buttons(vec![some]);
    }
    let mut lines = vec![say!(language, "hours-set", hours = named(language, schedule))];
    lines.extend(notes.iter().cloned());
    lines.extend(travelling(language, schedule, now));
    lines.push(next(language, schedule, now));
    lines.push(preview::week(language, schedule, now));
    lines.push(say!(language, "hours-seen"));
    Message::text(lines.join("\n"))
}

/// The answer to `/hours show`. `server` are the hours that count where the person has set none.
pub fn show(language: Language, own: Option<&Schedule>, server: Option<&Schedule>, now: Instant) -> Message {
    let message = match (own, server) {
        (Some(own), _) => set(language, own, &[], now),
        (None, Some(server)) => {
            let guess = say!(language, "hours-guess-of-server", hours = named(language, server));
            let ahead = preview::week(language, server, now);
            Message::text([guess, next(language, server, now), ahead].join("\n"))
        }
        (None, None) => Message::text(say!(language, "hours-guess-anywhere")),
    };
    match message.rows.is_empty() {
        true => message.buttons(vec![Button::secondary(say!(language, "hours-button-set"), Action::SetHours(None))]),
        false => message,
    }
}

/// The trip that runs, or else the next one ahead.
fn travelling(language: Language, schedule: &Schedule, now: Instant) -> Option<String> {
    let trip = schedule.trips().iter().find(|trip| trip.period.end() > now)?;
    let (from, until) = (time(trip.period.start()), time(trip.period.end()));
    let hours = in_zone(language, &trip.weekly, trip.zone);
    Some(match trip.period.contains(now) {
        true => say!(language, "hours-travelling", until = until, hours = hours),
        false => say!(language, "hours-travelling-later", from = from, until = until, hours = hours),
    })
}

fn next(language: Language, schedule: &Schedule, now: Instant) -> String {
    match schedule.periods_from(now).next() {
        Some(period) if period.start() <= now => match period.end() - now > AROUND_THE_CLOCK {
            true => say!(language, "hours-always-at-work"),
            false => say!(language, "hours-at-work", until = time(period.end())),
        },
        Some(period) => say!(language, "hours-next-at-work", at = time(period.start())),
        None => say!(language, "hours-never-at-work"),
    }
}

/// The answer to `/hours sharing`.
pub fn sharing(language: Language, shared: bool) -> Message {
    Message::text(if shared { say!(language, "hours-sharing-on") } else { say!(language, "hours-sharing-off") })
}

/// The answer to `/hours copy`.
pub fn copied(language: Language, from: PersonId, copied: &Copied, now: Instant) -> Message {
    let name = person(from);
    let (schedule, zone) = match copied {
        Copied::NotShared => return Message::text(say!(language, "hours-not-shared", person = name)),
        Copied::Nothing => return Message::text(say!(language, "hours-nothing-to-copy", person = name)),
        Copied::Hours { schedule, had_none: true, .. } => (schedule, say!(language, "hours-copied-zone-since-none")),
        Copied::Hours { schedule, zone_too: true, .. } => (schedule, say!(language, "hours-copied-zone-too")),
        Copied::Hours { schedule, .. } => (schedule, say!(language, "hours-copied-zone-kept")),
    };
    let done = say!(language, "hours-copied", person = name, hours = named(language, schedule));
    Message::text([done, zone, preview::week(language, schedule, now)].join("\n"))
}

/// The answer to "When are they at work": how somebody stands, and as much of their hours as they share.
pub fn of_colleague(language: Language, who: PersonId, seen: &SeenHours) -> Message {
    let name = person(who);
    let Some(stands) = super::away::stands(language, &name, &seen.presence) else {
        return Message::text(say!(language, "hours-colleague-never", person = name));
    };
    let stands = say!(language, "away-stands", stands = stands);
    let hours = match &seen.hours {
        Some(hours) if seen.is_guess => say!(language, "hours-colleague-guess", hours = named(language, hours)),
        Some(hours) => say!(language, "hours-colleague", hours = named(language, hours)),
        None => say!(language, "hours-colleague-not-shared"),
    };
    Message::text(sentences(language, [stands, hours]))
}

/// The answer to `/hours travel`.
pub fn travel_set(language: Language, schedule: &Schedule, trip: &Trip, notes: &[String], now: Instant) -> Message {
    let (from, until) = (time(trip.period.start()), time(trip.period.end()));
    let hours = in_zone(language, &trip.weekly, trip.zone);
    let set = match schedule.trip_at(trip.period.end()) {
        None => say!(language, "hours-travel-set", from = from, until = until, hours = hours),
        Some(goes_on) => {
            let (then, then_until) = (in_zone(language, &goes_on.weekly, goes_on.zone), time(goes_on.period.end()));
            let set = say!(language, "hours-travel-set-first", from = from, until = until, hours = hours);
            sentences(language, [set, say!(language, "hours-travel-set-then", hours = then, until = then_until)])
        }
    };
    let mut lines = vec![set];
    lines.extend(notes.iter().cloned());
    lines.push(say!(language, "hours-travel-owed"));
    lines.push(preview::week(language, schedule, now));
    Message::text(lines.join("\n"))
}

/// The answer to `/hours travel-end`.
pub fn travel_ended(language: Language, schedule: &Schedule, ended: &Ended, now: Instant) -> Message {
    let (hours, period) = (named(language, schedule), ended.trip.period);
    let (from, until) = (time(period.start()), time(ended.later.unwrap_or(period.end())));
    let mut lines = match period.start() <= now {
        true => vec![say!(language, "hours-travel-ended", hours = hours)],
        false => vec![say!(language, "hours-travel-removed", from = from, until = until.clone(), hours = hours)],
    };
    let goes_on = ended.later.is_some() && period.start() <= now;
    lines.extend(goes_on.then(|| say!(language, "hours-travel-ended-later", until = until)));
    if let Some(ahead) = travelling(language, schedule, now) {
        lines.extend([ahead, say!(language, "hours-travel-ahead")]);
    }
    lines.push(preview::week(language, schedule, now));
    Message::text(lines.join("\n"))
}

/// The answer to `/hours server` that changed something; how many asks are due at another time.
pub fn server_set(language: Language, schedule: &Schedule, changed: bool, due_otherwise: usize) -> Message {
    let hours = named(language, schedule);
    if !changed {
        return Message::text(say!(language, "hours-server-as-it-was", hours = hours));
    }
    let done = say!(language, "hours-server-set", hours = hours);
    match due_otherwise {
        0 => Message::text(done),
        count => Message::text(format!("{done}\n{}", say!(language, "hours-server-due", count = count))),
    }
}

/// The answer to `/hours server` that asked only.
pub fn server_is(language: Language, schedule: &Schedule, is_set: bool) -> Message {
    let hours = named(language, schedule);
    Message::text(match is_set {
        true => say!(language, "hours-server-is", hours = hours),
        false => say!(language, "hours-server-is-guess", hours = hours),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Period;

    /// Only who is at work now, without an end in sight, works around the clock: not who comes back from a long leave.
    #[test]
    fn whether_somebody_is_at_work_now_or_when_next() {
        let at = |text: &str| text.parse::<Instant>().expect("a time");
        let nine_to_five = Schedule::new(chrono_tz::UTC, Weekly::standard());
        let always = Schedule::new(chrono_tz::UTC, crate::domain::hours_text::parse("24/7").expect("hours").weekly);
        let leave = Period::new(at("2026-03-01T00:00:00Z"), at("2026-03-23T00:00:00Z")).expect("a leave");
        let table = [
            (nine_to_five.clone(), "2026-03-04T10:00:00Z", "You are at work now, until"),
            (nine_to_five.clone(), "2026-03-07T10:00:00Z", "You are next at work"),
            (nine_to_five.with_away(vec![leave]), "2026-03-04T10:00:00Z", "You are next at work"),
            (always.clone(), "2026-03-04T10:00:00Z", "You are at work around the clock"),
            (always.with_away(vec![leave]), "2026-03-04T10:00:00Z", "You are next at work"),
        ];
        for (schedule, now, begins) in table {
            let said = next(Language::English, &schedule, at(now));
            assert!(said.starts_with(begins), "{now}: {said}");
        }
    }
}

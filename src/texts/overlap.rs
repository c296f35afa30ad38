//! When several people are all at work: in words, and as a picture with the same facts.

use chrono::TimeDelta;
use chrono_tz::Tz;

use super::lines::{Last, list, person, time};
use super::say::say;
use super::{Message, Picture, fit, week};
use crate::app::Compared;
use crate::domain::calendar::{Instant, Period};
use crate::domain::ids::{PersonId, RoleId};
use crate::domain::language::Language;
use crate::domain::overlap::{Colleague, End, Near, Outside, PEOPLE_MOST};
use crate::domain::zones;

mod picture;

/// So many people are named who would begin early or stay late.
const BEARERS_NAMED: usize = 3;
/// Somebody who would work so far out of their hours is asked for a lot.
const FAR: TimeDelta = TimeDelta::hours(2);
/// A stretch of this length or more is told with both of its dates.
const LONG: TimeDelta = TimeDelta::hours(20);

/// The answer to `/overlap`. `names` are what the people are called in the server, in their order.
pub fn found(language: Language, compared: &Compared, names: &[String], now: Instant) -> Message {
    let date = week::date(language, compared.wanted.date);
    let mut head = together(language, compared, &date);
    head.extend(notes(language, compared));
    head.push(String::new());
    head.push(say!(language, "overlap-day", date = date));
    let lines = hours_of_all(language, compared, names);
    let text = fit(&head.join("\n"), &lines, |n| say!(language, "and-more", count = n));
    let picture: Picture = picture::of(language, compared, names, now);
    Message::text(text).with_picture(picture)
}

/// When they are all at work, or what is nearest.
fn together(language: Language, compared: &Compared, date: &str) -> Vec<String> {
    let (found, minutes) = (&compared.found, compared.wanted.length.num_minutes());
    let mut lines = Vec::new();
    let Some(first) = found.next.first() else {
        return nearest(language, compared);
    };
    lines.push(match first.start() < found.day.end() {
        true => say!(language, "overlap-next", count = compared.people.len() - found.never.len()),
        false => say!(language, "overlap-not-that-day", date = date, minutes = minutes),
    });
    lines.extend(found.next.iter().map(|period| {
        let (from, until) = ends(*period);
        say!(language, "overlap-stretch", from = from, until = until)
    }));
    lines
}

/// Where there is no such time: what is nearest, who would bear it, and that it need not be the same person each time.
fn nearest(language: Language, compared: &Compared) -> Vec<String> {
    let (found, minutes) = (&compared.found, compared.wanted.length.num_minutes());
    if compared.people.len() < found.never.len() + 2 {
        return vec![say!(language, "overlap-nobody")];
    }
    let worst = found.near.iter().filter_map(|near| near.outside.first()).map(|one| one.by).min();
    let Some(worst) = worst else { return vec![say!(language, "overlap-none-by-day", minutes = minutes)] };
    let near = found.near.iter().map(|near| near_miss(language, near));
    let mut lines: Vec<String> =
        std::iter::once(say!(language, "overlap-none", minutes = minutes)).chain(near).collect();
    lines.push(match () {
        () if worst >= FAR => say!(language, "overlap-far"),
        () if found.near.len() > 1 => say!(language, "overlap-turns"),
        () => say!(language, "overlap-instead"),
    });
    lines
}

fn ends(period: Period) -> (String, String) {
    let until = if period.duration() < LONG { short(period.end()) } else { time(period.end()) };
    (time(period.start()), until)
}

/// A time of day that every reader sees in their own zone.
fn short(at: Instant) -> String {
    format!("<t:{}:t>", at.timestamp())
}

fn near_miss(language: Language, near: &Near) -> String {
    let named = near.outside.iter().take(BEARERS_NAMED).map(|one| bearer(language, near, one));
    let mut bearers: Vec<String> = named.collect();
    let more = near.outside.len().saturating_sub(BEARERS_NAMED);
    if more > 0 {
        bearers.push(say!(language, "overlap-others-too", count = more));
    }
    let (from, until) = ends(near.slot);
    say!(language, "overlap-near", from = from, until = until, bearers = list(language, &bearers, Last::And))
}

fn bearer(language: Language, near: &Near, outside: &Outside) -> String {
    let zone = outside.zone;
    let (city, length, who) = (zones::city(zone), length(language, outside.by), person(outside.who));
    let local = |at: Instant| at.with_timezone(&zone).format("%H:%M").to_string();
    match outside.end {
        End::Early => {
            let local = local(near.slot.start());
            say!(language, "overlap-early", person = who, length = length, local = local, city = city)
        }
        End::Late => {
            let local = local(near.slot.end());
            say!(language, "overlap-late", person = who, length = length, local = local, city = city)
        }
        End::Break => {
            let local = local(near.slot.start());
            say!(language, "overlap-break", person = who, length = length, local = local, city = city)
        }
    }
}

fn length(language: Language, length: TimeDelta) -> String {
    say!(language, "overlap-length", hours = length.num_hours(), minutes = length.num_minutes() % 60)
}

/// Of whom there is more to know: who was left out, is away, or has set no hours.
fn notes(language: Language, compared: &Compared) -> Vec<String> {
    let names = |of: &dyn Fn(&&Colleague) -> bool| {
        compared.people.iter().filter(of).map(|one| person(one.who)).collect::<Vec<_>>()
    };
    let never = &compared.found.never;
    let left_out = names(&|one| never.contains(&one.who));
    let away = names(&|one| one.is_away && !never.contains(&one.who));
    let guesses = names(&|one| one.is_guess);
    let all = |people: &[String]| list(language, people, Last::And);
    let mut notes = Vec::new();
    if !left_out.is_empty() && compared.people.len() > never.len() + 1 {
        notes.push(say!(language, "overlap-left-out", people = all(&left_out), count = left_out.len()));
    }
    if !away.is_empty() {
        notes.push(say!(language, "overlap-away", people = all(&away), count = away.len()));
    }
    if !guesses.is_empty() {
        notes.push(say!(language, "overlap-guess", people = all(&guesses), count = guesses.len()));
    }
    notes
}

/// A line for all who work the same hours, in the order of the people.
fn hours_of_all(language: Language, compared: &Compared, names: &[String]) -> Vec<String> {
    let mut groups: Vec<(String, Vec<String>)> = Vec::new();
    for (nth, (one, open)) in compared.people.iter().zip(&compared.found.open).enumerate() {
        let hours = hours_in_words(language, one, open);
        let name = names.get(nth).map_or("", String::as_str);
        let who = colleague(language, (nth + 1, name), one, compared.zone(nth));
        match groups.iter_mut().find(|(same, _)| *same == hours) {
            Some((_, people)) => people.push(who),
            None => groups.push((hours, vec![who])),
        }
    }
    let line = |(hours, people): (String, Vec<String>)| {
        say!(language, "overlap-people", people = list(language, &people, Last::And), hours = hours)
    };
    groups.into_iter().map(line).collect()
}

fn colleague(language: Language, (number, name): (usize, &str), one: &Colleague, zone: Tz) -> String {
    let city = zones::city(zone);
    let place = match picture::has_name(name) {
        true => city,
        false => say!(language, "overlap-place-numbered", city = city, number = number),
    };
    say!(language, "overlap-person", person = person(one.who), place = place)
}

fn hours_in_words(language: Language, one: &Colleague, open: &[Period]) -> String {
    let stretch =
        |period: &Period| say!(language, "overlap-hours", from = short(period.start()), until = short(period.end()));
    let hours = match open {
        [] => say!(language, "week-closed"),
        open => list(language, &open.iter().map(stretch).collect::<Vec<_>>(), Last::And),
    };
    if one.is_guess { say!(language, "overlap-hours-guess", hours = hours) } else { hours }
}

/// Nobody was named.
pub fn whom(language: Language) -> String {
    say!(language, "overlap-whom")
}

/// Nobody else was named.
pub fn alone(language: Language) -> String {
    say!(language, "overlap-alone")
}

/// More people than can be compared.
pub fn too_many(language: Language, count: usize) -> String {
    say!(language, "overlap-too-many", count = count, most = PEOPLE_MOST)
}

/// A bot among them.
pub fn bot(language: Language, who: PersonId) -> String {
    say!(language, "overlap-bot", person = person(who))
}

/// Somebody who is not in the server.
pub fn absent(language: Language, who: PersonId) -> String {
    say!(language, "overlap-absent", person = person(who))
}

/// The role of everybody.
pub fn everybody(language: Language) -> String {
    say!(language, "overlap-everybody")
}

/// A role of which Discord does not tell who holds it.
pub fn role_unknown(language: Language, role: RoleId) -> String {
    say!(language, "overlap-role-unknown", role = format!("<@&{role}>"))
}

/// A role that nobody holds.
pub fn role_empty(language: Language, role: RoleId) -> String {
    say!(language, "overlap-role-empty", role = format!("<@&{role}>"))
}

/// A date that the asker's zone skips.
pub fn no_such_day(language: Language) -> String {
    say!(language, "overlap-no-such-day")
}

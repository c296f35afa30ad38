//! Time off and focus: for who is away, and for who waits for them.

use chrono::DateTime;
use chrono_tz::Tz;

use super::lines::{self, Last, ago, ask_url, channel, clock, clock_with_year, owner, owners, person, sentences, time};
use super::reminder::Item;
use super::say::say;
use super::{Button, Message, fit, in_choice, plain};
use crate::app::{AwayEnded, AwaySet, Explanation, Listed, TimeOff};
use crate::domain::absence::{Absence, Away, Presence};
use crate::domain::ask::Owner;
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::ids::{AskId, PersonId};
use crate::domain::language::Language;

/// So many absences that come from calendars are listed.
const OF_CALENDARS_SHOWN: usize = 10;
/// So much of a calendar's name is shown, in characters.
const NAME_MOST: usize = 60;
/// So many of the replies that somebody owes are listed when they go away.
const OWED_SHOWN: usize = 8;

/// The answer to `/away set`.
pub fn set(language: Language, set: &AwaySet, now: Instant) -> Message {
    let (absence, whole) = (&set.absence, &set.whole);
    let until = time(absence.ends);
    let mut lines = vec![match absence.starts <= now {
        true => say!(language, "away-set-now", until = until),
        false => say!(language, "away-set", from = time(absence.starts), until = until),
    }];
    if whole.start() < absence.starts || whole.end() > absence.ends {
        let (from, until) = (time(whole.start()), time(whole.end()));
        lines.push(say!(language, "away-set-together", from = from, until = until));
    }
    lines.push(format!("- {}", say!(language, "away-set-means")));
    lines.push(format!("- {}", who_reads(language, &set.told)));
    lines.extend(owed(language, &set.owed));
    lines.push(say!(language, "away-set-ends-earlier"));
    Message::text(fit("", &lines, |n| say!(language, "away-more-lines", count = n)))
}

fn who_reads(language: Language, told: &Away) -> String {
    match (told.until.map(time), told.delegate.map(person)) {
        (Some(until), None) => say!(language, "away-told-dates", until = until),
        (Some(until), Some(delegate)) => {
            say!(language, "away-told-dates-and-delegate", until = until, delegate = delegate)
        }
        (None, None) => say!(language, "away-told"),
        (None, Some(delegate)) => say!(language, "away-told-and-delegate", delegate = delegate),
    }
}

fn owed(language: Language, owed: &[Listed]) -> Vec<String> {
    if owed.is_empty() {
        return vec![format!("- {}", say!(language, "away-owed-nothing"))];
    }
    let mut lines = vec![format!("- {}", say!(language, "away-owed", count = owed.len()))];
    lines.extend(owed.iter().take(OWED_SHOWN).map(|line| format!("  - {}", owed_line(language, line))));
    if owed.len() > OWED_SHOWN {
        lines.push(format!("  - {}", say!(language, "away-owed-more", count = owed.len() - OWED_SHOWN)));
    }
    lines
}

fn owed_line(language: Language, line: &Listed) -> String {
    let (number, person, url) = (line.ask.id.0, person(line.ask.asker), ask_url(&line.ask));
    match line.due.map(time) {
        Some(due) => say!(language, "away-owed-line", number = number, person = person, time = due, url = url),
        None => say!(language, "away-owed-line-no-due-time", number = number, person = person, url = url),
    }
}

/// The answer to `/away list`.
pub fn list(language: Language, off: &TimeOff, now: Instant) -> Message {
    if off.ahead.is_empty() {
        return Message::text(say!(language, "away-list-empty"));
    }
    let mut shown: Vec<&Absence> = off.ahead.iter().filter(|one| one.calendar.is_none()).collect();
    let of_calendars = off.ahead.iter().filter(|one| one.calendar.is_some());
    let more = of_calendars.clone().count().saturating_sub(OF_CALENDARS_SHOWN);
    shown.extend(of_calendars.take(OF_CALENDARS_SHOWN));
    shown.sort_by_key(|one| one.starts);
    let mut lines: Vec<String> =
        shown.into_iter().map(|absence| format!("- {}", line(language, absence, now))).collect();
    if more > 0 {
        lines.push(format!("- {}", say!(language, "away-list-more-of-calendars", n = more)));
    }
    if off.ahead.iter().any(|one| one.calendar.is_some()) {
        lines.push(say!(language, "away-list-of-calendars"));
    }
    lines.extend(stale(language, off));
    Message::text(fit(&say!(language, "away-list-head"), &lines, |n| say!(language, "and-more", count = n)))
}

/// That calendars could not be read for long.
fn stale(language: Language, off: &TimeOff) -> Option<String> {
    let names: Vec<String> = off.stale_calendars.iter().map(|name| plain(name, NAME_MOST)).collect();
    let list = || say!(language, "away-stale-calendars", list = lines::list(language, &names, Last::And));
    (!names.is_empty()).then(list)
}

fn line(language: Language, absence: &Absence, now: Instant) -> String {
    if absence.calendar.is_some() {
        let (from, until) = (time(absence.starts), time(absence.ends));
        return match absence.starts <= now {
            true => say!(language, "away-list-line-of-calendar-now", from = from, until = until),
            false => say!(language, "away-list-line-of-calendar", from = from, until = until),
        };
    }
    let reads = match (absence.shared, absence.delegate.map(person)) {
        (true, None) => say!(language, "away-reads-dates"),
        (true, Some(delegate)) => say!(language, "away-reads-dates-and-delegate", delegate = delegate),
        (false, None) => say!(language, "away-reads"),
        (false, Some(delegate)) => say!(language, "away-reads-and-delegate", delegate = delegate),
    };
    let (number, from, until) = (absence.id, time(absence.starts), time(absence.ends));
    match absence.starts <= now {
        true => say!(language, "away-list-line-now", number = number, from = from, until = until, reads = reads),
        false => say!(language, "away-list-line", number = number, from = from, until = until, reads = reads),
    }
}

/// An absence in a list to choose from, in its owner's zone.
pub fn label(language: Language, absence: &Absence, zone: Tz) -> String {
    let local = |at: Instant| clock_with_year(language, &at.with_timezone(&zone));
    let (from, until) = (local(absence.starts), local(absence.ends));
    say!(language, "away-label", number = absence.id, from = from, until = until)
}

/// An end of time off in a list to choose from: as it is typed, and as the clock there reads then.
pub fn end_choice(language: Language, typed: &str, end: DateTime<Tz>) -> String {
    let (time, zone) = (clock(language, &end), end.timezone().name());
    in_choice(&say!(language, "away-end-choice", typed = typed, time = time, zone = zone))
}

/// The answer to `/away end`.
pub fn ended(language: Language, ended: &AwayEnded) -> Message {
    let absence = &ended.absence;
    Message::text(match (ended.was_running, ended.still_until) {
        (true, Some(until)) => say!(language, "away-ended-still", until = time(until)),
        (true, None) => say!(language, "away-ended"),
        (false, _) => say!(language, "away-removed", from = time(absence.starts), until = time(absence.ends)),
    })
}

/// The answer to `/focus`. `next_open` is when they are at work at or after its end.
pub fn focus(language: Language, until: Instant, next_open: Option<Instant>) -> Message {
    let comes = match next_open {
        Some(at) if at > until => say!(language, "away-focus-comes-later", time = time(at)),
        _ => say!(language, "away-focus-comes-then"),
    };
    let first = say!(language, "away-focus", until = time(until), ago = ago(until));
    let ends = sentences(language, [say!(language, "away-focus-ends"), comes, say!(language, "away-focus-off-hint")]);
    Message::text(format!("{first}\n{ends}"))
}

/// The answer to `/focus off`. `before` is until when it would have lasted.
pub fn focus_off(language: Language, before: Option<Instant>) -> Message {
    Message::text(match before {
        Some(_) => say!(language, "away-focus-over"),
        None => say!(language, "away-focus-was-not"),
    })
}

/// The answer to `/hours urgent`.
pub fn urgent(language: Language, allowed: bool) -> Message {
    Message::text(match allowed {
        true => say!(language, "away-urgent-allowed"),
        false => say!(language, "away-urgent-not-allowed"),
    })
}

/// What `/hours show` says besides the hours.
pub fn standing(language: Language, off: &TimeOff, now: Instant) -> String {
    let mut lines = Vec::new();
    lines.extend(off.focus_until.map(|until| say!(language, "away-standing-focus", until = time(until))));
    match off.ahead.first() {
        Some(first) if first.starts <= now => {
            lines.push(say!(language, "away-standing-away", until = time(first.ends)));
        }
        Some(first) => {
            lines.push(say!(language, "away-standing-next", from = time(first.starts), until = time(first.ends)));
        }
        None => {}
    }
    if off.ahead.len() > 1 {
        lines.push(say!(language, "away-standing-more"));
    }
    lines.extend(stale(language, off));
    lines.push(match off.hours.person.urgent_any_time {
        true => say!(language, "away-standing-urgent"),
        false => say!(language, "away-standing-not-urgent"),
    });
    lines.join("\n")
}

/// The answer to `/stop`.
pub fn stopped(language: Language) -> Message {
    Message::text(say!(language, "away-stopped"))
}

/// The answer to "Stop these reminders", which is pressed outside of the server.
pub fn stopped_there(language: Language) -> Message {
    Message::text(say!(language, "away-stopped-there"))
}

/// The answer to `/resume`.
pub fn resumed(language: Language, were_stopped: bool) -> Message {
    Message::text(match were_stopped {
        true => say!(language, "away-resumed"),
        false => say!(language, "away-resumed-were-on"),
    })
}

/// To the asker: that owner is away.
pub fn owner_away(language: Language, item: &Item, who: PersonId) -> String {
    let place = channel(item.ask.channel);
    let Some(part) = item.state.part_of(who).filter(|part| part.is_owed()) else {
        let owing: Vec<Owner> = item.state.owed().map(|part| part.owner).collect();
        return say!(language, "away-now-for", place = place, people = owners(language, &owing, Last::And));
    };
    let person = owner(language, part.owner);
    let Some(away) = &item.away else { return say!(language, "away-is-back", person = person, place = place) };
    let is_away = match (away.until.map(time), away.at_work.map(time)) {
        (None, _) => say!(language, "away-owner", person = person, place = place),
        (Some(until), None) => say!(language, "away-owner-until", person = person, place = place, until = until),
        (Some(until), Some(at_work)) => {
            say!(language, "away-owner-until-at-work", person = person, place = place, until = until, time = at_work)
        }
    };
    sentences(language, [is_away, offers(language, away)])
}

/// "Kenji is away until ..."; without a time where the dates are not shared.
fn is_away(language: Language, name: &str, away: &Away) -> String {
    match (away.until.map(time), away.at_work.map(time)) {
        (None, _) => say!(language, "away-is-away", person = name),
        (Some(until), None) => say!(language, "away-is-away-until", person = name, until = until),
        (Some(until), Some(at_work)) => {
            say!(language, "away-is-away-until-at-work", person = name, until = until, time = at_work)
        }
    }
}

fn offers(language: Language, away: &Away) -> String {
    match away.delegate {
        Some(delegate) => say!(language, "away-delegate-answers", delegate = person(delegate)),
        None => say!(language, "away-wait-or-hand-over"),
    }
}

/// Of an owner of this name when something is asked: "Kenji is away until ...; meanwhile Maya answers for them".
pub(super) fn is_away_with_delegate(language: Language, name: &str, away: &Away) -> String {
    let stands = is_away(language, name, away);
    match away.delegate {
        Some(delegate) => {
            say!(language, "away-is-away-and-delegate", stands = stands, delegate = person(delegate))
        }
        None => stands,
    }
}

/// Hands the ask over to whom the owner named.
pub fn to_delegate(language: Language, ask: AskId, away: Option<&Away>) -> Option<Button> {
    let person = away?.delegate?;
    Some(Button::primary(say!(language, "away-delegate-button"), Action::HandTo { ask, person }))
}

/// For `/why`: how those stand whose reply the asker waits for.
pub fn of_owners(language: Language, e: &Explanation) -> Vec<String> {
    let stands = e.standing.iter().filter_map(|(who, presence)| stands(language, &person(*who), presence));
    stands.map(|stands| say!(language, "away-stands", stands = stands)).collect()
}

/// How somebody stands, to others; none where they have no hours.
pub(super) fn stands(language: Language, name: &str, presence: &Presence) -> Option<String> {
    Some(match presence {
        Presence::AtWork => say!(language, "away-is-at-work", person = name),
        Presence::Closed { at_work: Some(at) } => {
            say!(language, "away-is-not-until", person = name, time = time(*at))
        }
        Presence::Closed { at_work: None } => say!(language, "away-is-not-now", person = name),
        Presence::Away(away) => is_away(language, name, away),
        Presence::Never => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ask::{Ask, Need, Priority, Source, Words};
    use crate::domain::calendar::Period;
    use crate::domain::ids::{ChannelId, MessageId, Order, PersonId, ServerId};
    use crate::texts::MESSAGE_LIMIT;

    fn at(text: &str) -> Instant {
        text.parse().expect("a time")
    }

    fn owed(n: i64) -> Listed {
        let words = Words { question: "*".repeat(900), context: String::new() };
        let ask = Ask {
            id: AskId(i64::MAX - n),
            server: ServerId(u64::MAX),
            channel: ChannelId(u64::MAX),
            in_thread: false,
            message: Some(MessageId(u64::MAX)),
            asker: PersonId(u64::MAX),
            owners: Vec::new(),
            need: Need::Any,
            source: Source::Form,
            need_by: None,
            priority: Priority::Normal,
            order: Order(0),
            words: Some(words),
        };
        let due = Some(at("2026-03-10T13:00:00Z"));
        Listed { ask, listed_under: ChannelId(u64::MAX), owed_by: Vec::new(), age: 0, due }
    }

    #[test]
    fn time_off_fits_into_a_message_whatever_is_owed() {
        let (starts, ends) = (at("2026-03-06T00:00:00Z"), at("2026-03-10T00:00:00Z"));
        let delegate = Some(PersonId(u64::MAX));
        let absence = Absence { id: i64::MAX, starts, ends, shared: true, delegate, calendar: None };
        let told = Away { until: Some(ends), at_work: None, delegate };
        let whole = Period::new(starts, at("2026-04-01T00:00:00Z")).expect("a period");
        for (n, last) in [(0, "`/away end` ends it earlier."), (500, "`/away end` ends it earlier.")] {
            let done = AwaySet { absence, whole, told, owed: (0..n).map(owed).collect() };
            let text = set(Language::English, &done, starts).text;
            assert!(text.chars().count() <= MESSAGE_LIMIT && text.ends_with(last), "{n}: {text}");
        }
        assert!(label(Language::English, &absence, Tz::America__Argentina__ComodRivadavia).chars().count() <= 100);
    }
}

//! Calendars of one's own from which time off comes: what was read of them, which there are, and what goes wrong.

use super::commands::{choice_key, words};
use super::lines::{Last, ago, list, time};
use super::say::say;
use super::{Message, fit, plain};
use crate::app::{Calendar, CalendarFailing, CalendarNow, CalendarRead};
use crate::domain::calendar::{Instant, Period};
use crate::domain::ics::{Counting, MOST_EVENTS, PassedOver, Trouble};
use crate::domain::language::Language;
use crate::fetch::AddressError;

/// So many absences are shown of a calendar that was given.
const SHOWN: usize = 3;
/// So much of a choice Discord shows, in characters.
const CHOICE_TEXT_MOST: usize = 100;
/// So much of a name is shown, in characters.
const NAME_MOST: usize = 60;

/// The answer to `/calendar import` and `/calendar subscribe`.
pub fn taken(language: Language, done: &CalendarRead) -> Message {
    let (name, is_file) = (name(&done.calendar), done.calendar.address.is_none());
    let mut lines = vec![match (is_file, done.ahead.is_empty()) {
        (true, false) => say!(language, "imports-file", name = name),
        (true, true) => say!(language, "imports-file-nothing", name = name),
        (false, false) => say!(language, "imports-subscribed", name = name),
        (false, true) => say!(language, "imports-subscribed-nothing", name = name),
    }];
    if let Some(before) = done.in_place_of.as_ref().filter(|_| is_file) {
        lines.push(say!(language, "imports-file-replaces", ago = ago(before.added_at)));
    }
    if !done.ahead.is_empty() {
        lines.push(say!(language, "imports-counted", n = done.read.counted));
        lines.extend(done.ahead.iter().take(SHOWN).map(|period| format!("- {}", span(language, period))));
        if done.ahead.len() > SHOWN {
            lines.push(format!("- {}", say!(language, "imports-more", n = done.ahead.len() - SHOWN)));
        }
    }
    lines.extend(passed_over(language, &done.read.passed_over));
    lines.extend(hint(language, done));
    if done.read.is_cut {
        lines.push(say!(language, "imports-cut"));
    }
    lines.push(say!(language, "imports-kept"));
    lines.push(match is_file {
        true => say!(language, "imports-file-ends"),
        false => say!(language, "imports-subscribed-ends"),
    });
    Message::text(fit("", &lines, |n| say!(language, "and-more", count = n)))
}

fn span(language: Language, period: &Period) -> String {
    say!(language, "imports-span", from = time(period.start()), until = time(period.end()))
}

fn passed_over(language: Language, passed: &PassedOver) -> Option<String> {
    let counted = |n: usize, said: &dyn Fn(usize) -> String| (n > 0).then(|| said(n));
    let parts = [
        counted(passed.free, &|n| say!(language, "imports-passed-free", n = n)),
        counted(passed.tentative, &|n| say!(language, "imports-passed-tentative", n = n)),
        counted(passed.cancelled, &|n| say!(language, "imports-passed-cancelled", n = n)),
        counted(passed.short, &|n| say!(language, "imports-passed-short", n = n)),
        counted(passed.outside, &|n| say!(language, "imports-passed-outside", n = n)),
        counted(passed.unread, &|n| say!(language, "imports-passed-unread", n = n)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let said = || say!(language, "imports-passed-over", list = list(language, &parts, Last::And));
    (!parts.is_empty()).then(said)
}

/// What may have been meant: whole days that are marked as free (some calendars do that by themselves), or, where nothing
/// counts, what is shorter.
fn hint(language: Language, done: &CalendarRead) -> Option<String> {
    let (passed, counts) = (&done.read.passed_over, done.read.counted > 0);
    if done.calendar.counting != Counting::WholeDays {
        return None;
    }
    match () {
        () if passed.free > 0 => {
            Some(say!(language, "imports-hint-free", choice = choice(language, Counting::AlsoFree)))
        }
        () if passed.short > 0 && !counts => {
            Some(say!(language, "imports-hint-busy", choice = choice(language, Counting::Busy)))
        }
        () => None,
    }
}

/// A choice of which events count, as Discord shows it.
fn choice(language: Language, counting: Counting) -> String {
    let variant = match counting {
        Counting::WholeDays => "WholeDays",
        Counting::AlsoFree => "AlsoFree",
        Counting::Busy => "Busy",
    };
    let key = choice_key("count", variant);
    words(language, &key).or_else(|| words(Language::English, &key)).unwrap_or_default()
}

fn name(calendar: &Calendar) -> String {
    plain(&calendar.name, NAME_MOST)
}

/// The answer to `/calendar list`.
pub fn listed(language: Language, all: &[CalendarNow]) -> Message {
    if all.is_empty() {
        return Message::text(say!(language, "imports-list-empty"));
    }
    let mut lines: Vec<String> = all.iter().map(|one| format!("- {}", line(language, one))).collect();
    if all.iter().any(|one| one.calendar.address.is_some()) {
        lines.push(say!(language, "imports-list-hint"));
    }
    Message::text(fit(&say!(language, "imports-list-head"), &lines, |n| say!(language, "and-more", count = n)))
}

fn line(language: Language, one: &CalendarNow) -> String {
    let calendar = &one.calendar;
    let (number, name, counting) = (calendar.id, name(calendar), choice(language, calendar.counting));
    let ahead = match one.ahead.first() {
        None => say!(language, "imports-ahead-none"),
        Some(next) => {
            let (from, until) = (time(next.start()), time(next.end()));
            say!(language, "imports-ahead", n = one.ahead.len(), from = from, until = until)
        }
    };
    let ago = ago(calendar.read_at);
    let line = match calendar.address.is_none() {
        true => say!(
            language,
            "imports-list-file",
            number = number,
            name = name,
            counting = counting,
            ahead = ahead,
            ago = ago
        ),
        false => say!(
            language,
            "imports-list-address",
            number = number,
            name = name,
            counting = counting,
            ahead = ahead,
            ago = ago
        ),
    };
    match &calendar.failing {
        None => line,
        Some(failing) => format!("{line}\n  - {}", failing_since(language, failing, calendar.next_at)),
    }
}

fn failing_since(language: Language, failing: &CalendarFailing, next: Option<Instant>) -> String {
    let (since, why) = (time(failing.since), trouble(language, failing.trouble));
    match next {
        Some(next) => say!(language, "imports-failing", since = since, ago = ago(next), why = why),
        None => say!(language, "imports-given-up", since = since, why = why),
    }
}

/// A calendar in a list to choose from.
pub fn label(language: Language, calendar: &Calendar) -> String {
    let label = say!(language, "imports-label", number = calendar.id, name = calendar.name.as_str());
    label.chars().take(CHOICE_TEXT_MOST).collect()
}

/// The answer to `/calendar remove`.
pub fn removed(language: Language, one: &CalendarNow) -> Message {
    let (name, ahead) = (name(&one.calendar), one.ahead.len());
    Message::text(match ahead {
        0 => say!(language, "imports-removed", name = name),
        ahead => say!(language, "imports-removed-with", name = name, n = ahead),
    })
}

/// What became of a calendar that was to be read again.
#[derive(Clone, Debug)]
pub enum Refreshed {
    /// It was read.
    Read(Box<CalendarRead>),
    /// It could not be.
    Failed(Calendar, Trouble),
    /// It had been read just before.
    JustNow(Calendar),
}

/// The answer to `/calendar refresh`.
pub fn refreshed(language: Language, all: &[Refreshed]) -> Message {
    if all.is_empty() {
        return Message::text(say!(language, "imports-nothing-to-refresh"));
    }
    let lines: Vec<String> = all.iter().map(|one| format!("- {}", refreshed_line(language, one))).collect();
    Message::text(fit(&say!(language, "imports-refreshed-head"), &lines, |n| say!(language, "and-more", count = n)))
}

fn refreshed_line(language: Language, one: &Refreshed) -> String {
    match one {
        Refreshed::Read(done) if done.is_news => {
            say!(language, "imports-refreshed", name = name(&done.calendar), n = done.read.counted)
        }
        Refreshed::Read(done) => say!(language, "imports-refreshed-same", name = name(&done.calendar)),
        Refreshed::Failed(calendar, why) => {
            say!(language, "imports-refresh-failed", name = name(calendar), why = trouble(language, *why))
        }
        Refreshed::JustNow(calendar) => {
            say!(language, "imports-refreshed-just-now", name = name(calendar), ago = ago(calendar.read_at))
        }
    }
}

/// Why a calendar cannot be had or read, and what can be done.
pub fn trouble(language: Language, trouble: Trouble) -> String {
    match trouble {
        Trouble::WebPage => say!(language, "imports-trouble-web-page"),
        Trouble::NotACalendar => say!(language, "imports-trouble-not-a-calendar"),
        Trouble::TooLarge => say!(language, "imports-trouble-too-large"),
        Trouble::TooManyEvents => say!(language, "imports-trouble-too-many-events", most = MOST_EVENTS),
        Trouble::NotPublic => say!(language, "imports-trouble-not-public"),
        Trouble::LeadsOn => say!(language, "imports-trouble-leads-on"),
        Trouble::TooSlow => say!(language, "imports-trouble-too-slow"),
        Trouble::Unreachable => say!(language, "imports-trouble-unreachable"),
        Trouble::Forbidden => say!(language, "imports-trouble-forbidden"),
        Trouble::Gone => say!(language, "imports-trouble-gone"),
        Trouble::ServerFailed => say!(language, "imports-trouble-server-failed"),
    }
}

/// Why a text is no address of a calendar.
pub fn no_address(language: Language, why: AddressError) -> String {
    match why {
        AddressError::Unreadable => say!(language, "imports-address-unreadable"),
        AddressError::NotSafe => say!(language, "imports-address-not-safe"),
        AddressError::NotPublic => trouble(language, Trouble::NotPublic),
    }
}

/// The answer to more calendars than somebody can have.
pub fn too_many(language: Language, most: usize) -> String {
    say!(language, "imports-too-many", most = most)
}

/// The answer to who had calendars asked for by hand too often.
pub fn too_often(language: Language, again: Instant) -> String {
    say!(language, "imports-too-often", ago = ago(again))
}

/// The answer to a number that no calendar has.
pub fn none(language: Language) -> String {
    say!(language, "imports-none")
}

/// The answer to who would end a single absence of a calendar.
pub fn absence(language: Language) -> String {
    say!(language, "imports-absence")
}

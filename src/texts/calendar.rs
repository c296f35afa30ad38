//! Calendar files: what stands in one, and what is said about it.

use chrono::Duration;

use super::lines::{Last, ask_url, list};
use super::say::say;
use super::{File, Message};
use crate::app::{CalendarExport, Listed};
use crate::domain::absence::Absence;
use crate::domain::calendar::Instant;
use crate::domain::holidays::Day;
use crate::domain::ics::{Entry, When, write};
use crate::domain::language::Language;
use crate::domain::plain::one_line;

/// The name of the file.
const FILE: &str = "meantime.ics";
/// So long an entry for a due time is, ending with it: a calendar shows nothing of an entry without length.
const BEFORE_DUE: Duration = Duration::minutes(15);
/// So much of a question stands in a calendar, in characters.
const QUESTION_MOST: usize = 100;

/// The answer to `/calendar export`.
pub fn exported(language: Language, export: &CalendarExport) -> Message {
    if export.is_empty() {
        return Message::text(say!(language, "calendar-export-empty"));
    }
    let (due, off) = (export.owed.len() + export.asked.len(), export.absences.len() + export.days.len());
    let parts = [
        (due > 0).then(|| say!(language, "calendar-exported-due", n = due)),
        (off > 0).then(|| say!(language, "calendar-exported-off", n = off)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let head = say!(language, "calendar-exported", list = list(language, &parts, Last::And));
    let bytes = write("Meantime", &entries(language, export), export.now).into_bytes();
    let file = File { name: FILE.to_owned(), description: None, bytes };
    Message::text(format!("{head}\n{}", say!(language, "calendar-exported-again"))).file(file)
}

fn entries(language: Language, export: &CalendarExport) -> Vec<Entry> {
    let owed = export.owed.iter().map(|(line, at)| due(language, line, *at, true));
    let asked = export.asked.iter().map(|(line, at)| due(language, line, *at, false));
    let absences = export.absences.iter().map(|one| absence(language, one));
    owed.chain(asked).chain(absences).chain(export.days.iter().map(|one| day(language, one))).collect()
}

/// A due time. The person is free then: a calendar shall not take it for a meeting.
fn due(language: Language, line: &Listed, at: Instant, is_owed: bool) -> Entry {
    let question = line.ask.words.as_ref().map(|words| one_line(&words.question, QUESTION_MOST));
    let summary = match (question, is_owed) {
        (Some(question), true) => say!(language, "calendar-entry-owed", question = question),
        (None, true) => say!(language, "calendar-entry-owed-unread"),
        (Some(question), false) => say!(language, "calendar-entry-asked", question = question),
        (None, false) => say!(language, "calendar-entry-asked-unread"),
    };
    let kind = if is_owed { "owed" } else { "asked" };
    Entry {
        uid: format!("{kind}-{}-{}@meantime", line.ask.server, line.ask.id),
        when: When::At(at - BEFORE_DUE, at),
        summary,
        url: Some(ask_url(&line.ask)),
        busy: false,
    }
}

fn absence(language: Language, one: &Absence) -> Entry {
    Entry {
        uid: format!("away-{}-{}@meantime", one.id, one.starts.timestamp()),
        when: When::At(one.starts, one.ends),
        summary: say!(language, "calendar-entry-away"),
        url: None,
        busy: true,
    }
}

fn day(language: Language, one: &Day) -> Entry {
    let name = one.holiday.map(|holiday| holiday.name.to_owned());
    Entry {
        uid: format!("day-{}@meantime", one.date),
        when: When::Day(one.date),
        summary: name.unwrap_or_else(|| say!(language, "calendar-entry-day-off")),
        url: None,
        busy: true,
    }
}

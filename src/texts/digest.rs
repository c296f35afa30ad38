//! The channel digest: what waits, what is due soon, what was answered, who is away. Links and ages; never a ranking of
//! people.

use super::lines::{ago, channel, date, owners, person, subject, time};
use super::sections::{Section, compose};
use super::{Button, Message};
use crate::domain::ask::Source;
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::digest::{Answered, AwayPerson, Digest, Missed, Scheduled, Waiting};
use crate::domain::ids::ChannelId;
use crate::domain::language::Language;
use crate::domain::policy::duration_words;
use crate::texts::lines::Last;

/// Where what is not shown is found.
const LISTED: &str = ": `/asks channel:` lists those of a channel";

/// The post. `now` dates the title, UTC.
pub fn post(digest: &Digest, scheduled: &Scheduled, now: Instant) -> Message {
    let title = format!("**What waits for a reply** \u{b7} {}", date(now));
    let missed = scheduled.missed.map(missed);
    let empty = digest.is_empty().then(|| "Nothing to tell this time. Enjoy the quiet.".to_owned());
    let head = [Some(title), missed, empty].into_iter().flatten().collect::<Vec<_>>().join("\n");
    let sections = [
        by_channel("Waiting longest", &digest.waiting, LISTED, |w| w.listed_under, waiting_line),
        by_channel("Due within a day", &digest.due_soon, LISTED, |w| w.listed_under, due_line),
        by_channel("Answered since the last digest", &digest.answered, "", |a| a.listed_under, answered_line),
        Section::of_lines("**Away**".to_owned(), digest.away.iter().map(away_line).collect(), ""),
    ];
    // It is there for those who look; for some of its readers it is night.
    let message = Message { silent: true, ..Message::text(compose(&head, &sections)) };
    message.buttons(vec![Button::secondary("My asks", Action::MyAsks)])
}

/// What a digest would be now, for the one who asks.
pub fn preview(digest: &Digest, scheduled: &Scheduled, now: Instant) -> Message {
    let post = post(digest, scheduled, now);
    let note = format!("-# Only you see this: what {} would read now.", channel(scheduled.channel));
    match post.text.chars().count() + note.chars().count() < super::MESSAGE_LIMIT {
        true => Message { text: format!("{}\n{note}", post.text), ..post },
        false => post,
    }
}

fn missed(missed: Missed) -> String {
    match missed.slots {
        0 | 1 => {
            format!("-# The digest of {} could not be posted; this one tells of that time, too.", time(missed.since))
        }
        n => format!(
            "-# {n} digests could not be posted, the first one {}; this one tells of that time, too.",
            time(missed.since)
        ),
    }
}

/// A section whose lines are grouped by channel: channels in the order of their first line.
fn by_channel<'a, T>(
    title: &str,
    all: &'a [T],
    rest: &'a str,
    place: impl Fn(&T) -> ChannelId + 'a,
    line: impl Fn(&T) -> String + 'a,
) -> Section<'a> {
    let lines = move |shown: usize| {
        let shown = &all[..shown];
        let mut places: Vec<ChannelId> = Vec::new();
        for one in shown {
            if !places.contains(&place(one)) {
                places.push(place(one));
            }
        }
        let of_place = |under: &ChannelId| {
            let under = *under;
            let here = shown.iter().filter(|one| place(one) == under).map(|one| format!("- {}", line(one)));
            [channel(under)].into_iter().chain(here).collect::<Vec<_>>()
        };
        places.iter().flat_map(of_place).collect()
    };
    Section {
        title: format!("**{title}**"),
        all: all.len(),
        can_show: all.len(),
        must_show: 0,
        lines: Box::new(lines),
        rest,
    }
}

fn waiting_line(w: &Waiting) -> String {
    let age = duration_words(w.age.unsigned_abs());
    match w.ask.source {
        Source::Thread => format!(
            "{} by {}: no reply for {age} of working time",
            subject(Language::English, &w.ask),
            person(w.ask.asker)
        ),
        _ if w.owed_by.is_empty() => {
            format!("{} by {}: nobody owes a reply any more", subject(Language::English, &w.ask), person(w.ask.asker))
        }
        _ => format!(
            "{} from {} to {}: waits {age}",
            subject(Language::English, &w.ask),
            person(w.ask.asker),
            owners(Language::English, &w.owed_by, Last::And)
        ),
    }
}

fn due_line(w: &Waiting) -> String {
    let due = w.due.map(ago).unwrap_or_default();
    match w.ask.source {
        Source::Thread => {
            format!("{} by {}: first reply due {due}", subject(Language::English, &w.ask), person(w.ask.asker))
        }
        _ => format!(
            "{} from {} to {}: due {due}",
            subject(Language::English, &w.ask),
            person(w.ask.asker),
            owners(Language::English, &w.owed_by, Last::And)
        ),
    }
}

fn answered_line(a: &Answered) -> String {
    format!(
        "{} by {}: answered in {} of working time",
        subject(Language::English, &a.ask),
        person(a.ask.asker),
        duration_words(a.took.unsigned_abs())
    )
}

fn away_line(away: &AwayPerson) -> String {
    let when = match away.from {
        None => format!("until {}", time(away.until)),
        Some(from) => format!("from {} until {}", time(from), time(away.until)),
    };
    let delegate =
        away.delegate.map(|delegate| format!("; {} answers meanwhile", person(delegate))).unwrap_or_default();
    format!("- {} {when}{delegate}", person(away.person))
}

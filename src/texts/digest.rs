//! The channel digest: what waits, what is due soon, what was answered, who is away. Links and ages; never a ranking of
//! people.

use super::lines::{Last, ago, channel, date, length, owners, person, subject, time};
use super::say::say;
use super::sections::{Section, compose};
use super::{Button, Message};
use crate::domain::ask::Source;
use crate::domain::calendar::Instant;
use crate::domain::custom_id::Action;
use crate::domain::digest::{Answered, AwayPerson, Digest, Missed, Scheduled, Waiting};
use crate::domain::ids::ChannelId;
use crate::domain::language::Language;

/// The post. `now` dates the title, UTC.
pub fn post(language: Language, digest: &Digest, scheduled: &Scheduled, now: Instant) -> Message {
    let title = say!(language, "digest-title", date = date(now));
    let missed = scheduled.missed.map(|slots| missed(language, slots));
    let empty = digest.is_empty().then(|| say!(language, "digest-empty"));
    let head = [Some(title), missed, empty].into_iter().flatten().collect::<Vec<_>>().join("\n");
    let sections = [
        Section {
            rest: of_asks,
            ..by_channel(
                say!(language, "digest-waiting"),
                &digest.waiting,
                |waiting| waiting.listed_under,
                move |waiting| waiting_line(language, waiting),
            )
        },
        Section {
            rest: of_asks,
            ..by_channel(
                say!(language, "digest-due-soon"),
                &digest.due_soon,
                |waiting| waiting.listed_under,
                move |waiting| due_line(language, waiting),
            )
        },
        by_channel(
            say!(language, "digest-answered"),
            &digest.answered,
            |answered| answered.listed_under,
            move |answered| answered_line(language, answered),
        ),
        Section::of_lines(
            say!(language, "digest-away"),
            digest.away.iter().map(|away| away_line(language, away)).collect(),
            rest,
        ),
    ];
    // It is there for those who look; for some of its readers it is night.
    let message = Message { silent: true, ..Message::text(compose(language, &head, &sections)) };
    message.buttons(vec![Button::secondary(say!(language, "digest-my-asks"), Action::MyAsks)])
}

/// The post of a digest that is no more, where it is on its way already.
pub fn removed(language: Language) -> Message {
    Message::text(say!(language, "digest-removed"))
}

/// What a digest would be now, for the one who asks.
pub fn preview(language: Language, digest: &Digest, scheduled: &Scheduled, now: Instant) -> Message {
    let post = post(language, digest, scheduled, now);
    let note = say!(language, "digest-preview", channel = channel(scheduled.channel));
    match post.text.chars().count() + note.chars().count() < super::MESSAGE_LIMIT {
        true => Message { text: format!("{}\n{note}", post.text), ..post },
        false => post,
    }
}

fn missed(language: Language, missed: Missed) -> String {
    say!(language, "digest-missed", count = missed.slots.max(1), time = time(missed.since))
}

fn rest(language: Language, count: usize) -> String {
    say!(language, "digest-rest", count = count)
}

/// Where the asks that are not shown are found.
fn of_asks(language: Language, count: usize) -> String {
    say!(language, "digest-rest-of-asks", count = count)
}

/// A section whose lines are grouped by channel: channels in the order of their first line.
fn by_channel<'a, T>(
    title: String,
    all: &'a [T],
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
            let here = shown.iter().filter(|one| place(one) == under).map(&line);
            [channel(under)].into_iter().chain(here).collect::<Vec<_>>()
        };
        places.iter().flat_map(of_place).collect()
    };
    Section { title, all: all.len(), can_show: all.len(), must_show: 0, lines: Box::new(lines), rest }
}

fn waiting_line(language: Language, waiting: &Waiting) -> String {
    let (subject, asker) = (subject(language, &waiting.ask), person(waiting.ask.asker));
    let age = length(language, waiting.age.unsigned_abs());
    match waiting.ask.source {
        Source::Thread => say!(language, "digest-thread-waits", subject = subject, asker = asker, age = age),
        _ if waiting.owed_by.is_empty() => say!(language, "digest-nobody-owes", subject = subject, asker = asker),
        _ => {
            let owners = owners(language, &waiting.owed_by, Last::And);
            say!(language, "digest-waits", subject = subject, asker = asker, owners = owners, age = age)
        }
    }
}

fn due_line(language: Language, waiting: &Waiting) -> String {
    let (subject, asker) = (subject(language, &waiting.ask), person(waiting.ask.asker));
    let due = waiting.due.map(ago).unwrap_or_default();
    match waiting.ask.source {
        Source::Thread => say!(language, "digest-thread-due", subject = subject, asker = asker, due = due),
        _ => {
            let owners = owners(language, &waiting.owed_by, Last::And);
            say!(language, "digest-due", subject = subject, asker = asker, owners = owners, due = due)
        }
    }
}

fn answered_line(language: Language, answered: &Answered) -> String {
    let (subject, asker) = (subject(language, &answered.ask), person(answered.ask.asker));
    let took = length(language, answered.took.unsigned_abs());
    say!(language, "digest-answered-in", subject = subject, asker = asker, took = took)
}

fn away_line(language: Language, away: &AwayPerson) -> String {
    let (who, until) = (person(away.person), time(away.until));
    match (away.from.map(time), away.delegate.map(person)) {
        (None, None) => say!(language, "digest-away-until", person = who, until = until),
        (None, Some(delegate)) => {
            say!(language, "digest-away-until-delegate", person = who, until = until, delegate = delegate)
        }
        (Some(from), None) => say!(language, "digest-away-from", person = who, from = from, until = until),
        (Some(from), Some(delegate)) => {
            say!(language, "digest-away-from-delegate", person = who, from = from, until = until, delegate = delegate)
        }
    }
}

//! A trace from its first message to its last, in simulated time.

use std::collections::{BTreeMap, HashMap};
use std::io::Write;

use anyhow::Result;

use super::events::Sent;
use super::figures::{Figures, Tally};
use super::policy::{Capture, Policies};
use super::team::Team;
use super::timers::{Bundle, Timers};
use super::waiting::Waiting;
use crate::domain::ask::{Ask, MessageFact, Observation};
use crate::domain::calendar::Instant;
use crate::domain::capture::{ThreadPlace, capture};
use crate::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, ServerId};
use crate::domain::words::Judged;
use crate::trace::{Recorded, Thread, in_order};

/// Replays all messages in the order of their time (of one second, in the order of the file), and the timers through the
/// second of the last message. At equal seconds messages come before timers. Every bundle is written to `events`.
///
/// # Errors
/// When `events` cannot be written.
pub(super) fn replay(
    threads: &[Thread],
    team: &Team,
    policies: &Policies,
    events: &mut dyn Write,
) -> Result<BTreeMap<Capture, Figures>> {
    let mut replay = Replay::new(threads, team, policies, events);
    let mut end = None;
    for (thread, message) in in_order(threads) {
        let now = threads[thread].messages[message].at;
        replay.send_while(|due| due < now)?;
        replay.post(thread, message);
        end = Some(now);
    }
    if let Some(end) = end {
        replay.send_while(|due| due <= end)?;
        replay.count_overdue(end);
    }
    Ok(replay.tallies.into_iter().map(|(capture, tally)| (capture, tally.figures())).collect())
}

struct Replay<'a> {
    threads: &'a [Thread],
    team: &'a Team,
    policies: &'a Policies,
    events: &'a mut dyn Write,
    ids: Ids,
    /// By the threads' place in the trace; none where nobody has written yet.
    places: Vec<Option<Place>>,
    asks: i64,
    open: HashMap<AskId, Waiting>,
    timers: Timers,
    tallies: BTreeMap<Capture, Tally>,
}

/// A thread in which somebody has written.
struct Place {
    channel: ChannelId,
    opener: PersonId,
    /// The asks in it that are open.
    waiting: Vec<AskId>,
}

impl<'a> Replay<'a> {
    fn new(threads: &'a [Thread], team: &'a Team, policies: &'a Policies, events: &'a mut dyn Write) -> Self {
        Self {
            threads,
            team,
            policies,
            events,
            ids: Ids::default(),
            places: threads.iter().map(|_| None).collect(),
            asks: 0,
            open: HashMap::new(),
            timers: Timers::default(),
            tallies: policies.captures.iter().map(|capture| (*capture, Tally::default())).collect(),
        }
    }

    fn post(&mut self, thread: usize, message: usize) {
        let Thread { number, channel: parent, messages } = &self.threads[thread];
        let recorded = &messages[message];
        let id = self.ids.next(recorded.at);
        // A forum post has the id of its first message.
        let new = || Place { channel: ChannelId(id.0), opener: PersonId(recorded.author), waiting: Vec::new() };
        let mut place = self.places[thread].take().unwrap_or_else(new);
        let fact = fact(recorded, id, place.channel);
        let captured = capture(&fact, Some(&self.stands(&place, ChannelId(*parent))), &self.policies.watch());
        let seen = Observation::Posted(fact);
        place.waiting.retain(|ask| self.still_waits(*ask, &seen));
        place.waiting.extend(captured.into_iter().map(|ask| self.take_up(ask, (*number, message))));
        self.places[thread] = Some(place);
    }

    fn stands(&self, place: &Place, parent: ChannelId) -> ThreadPlace {
        let of_thread = |ask: &AskId| self.open.get(ask).is_some_and(|ask| ask.capture() == Capture::Threads);
        let has_open_ask = place.waiting.iter().any(of_thread);
        ThreadPlace { parent, opener: place.opener, has_open_ask, resolved: false }
    }

    fn take_up(&mut self, ask: Ask, stands: (u64, usize)) -> AskId {
        self.asks += 1;
        let id = AskId(self.asks);
        let waiting = Waiting::new(Ask { id, ..ask }, stands);
        self.tallies.entry(waiting.capture()).or_default().asks += 1;
        self.open.insert(id, waiting);
        self.keep(id);
        id
    }

    /// Lets an ask hear of a message; whether it waits on.
    fn still_waits(&mut self, id: AskId, seen: &Observation) -> bool {
        if self.open.get_mut(&id).is_some_and(|waiting| waiting.hear(seen)) {
            self.keep(id);
        }
        self.open.contains_key(&id)
    }

    /// After a change: plans what is left to be sent, and counts what has ended.
    fn keep(&mut self, id: AskId) {
        let Some(waiting) = self.open.get(&id) else { return };
        let policy = self.policies.of(waiting.capture());
        for (person, plan) in waiting.plans(policy, self.team) {
            self.timers.plan(person, id, &plan);
        }
        if waiting.is_open() {
            return;
        }
        if let Some(answer) = waiting.answer(policy, self.team) {
            self.tallies.entry(waiting.capture()).or_default().answered(answer);
        }
        self.open.remove(&id);
    }

    fn send_while(&mut self, wanted: impl Fn(Instant) -> bool) -> Result<()> {
        while let Some((at, person)) = self.timers.next().filter(|(at, _)| wanted(*at)) {
            if let Some(bundle) = self.timers.look(person, self.team.of_person(person), at) {
                self.note_sent(&bundle)?;
            }
        }
        Ok(())
    }

    fn note_sent(&mut self, bundle: &Bundle) -> Result<()> {
        let mut line = Sent::new(bundle.person, bundle.at);
        let mut reminders: BTreeMap<Capture, usize> = BTreeMap::new();
        for (ask, slot) in &bundle.items {
            let Some(waiting) = self.open.get_mut(ask) else { continue };
            waiting.note_sent(bundle.person, *slot, bundle.at);
            line.add(waiting, *slot);
            *reminders.entry(waiting.capture()).or_default() += 1;
        }
        for (capture, reminders) in reminders {
            self.tallies.entry(capture).or_default().reminded(bundle.person, reminders);
        }
        line.write(self.events)
    }

    fn count_overdue(&mut self, end: Instant) {
        for waiting in self.open.values() {
            let due = waiting.earliest_due(self.policies.of(waiting.capture()), self.team);
            if due.is_some_and(|due| due < end) {
                self.tallies.entry(waiting.capture()).or_default().overdue += 1;
            }
        }
    }
}

/// Gives messages ids as Discord does: the time, and within it the order.
#[derive(Debug, Default)]
struct Ids {
    of: Instant,
    given: u64,
}

impl Ids {
    /// Call it in the order of time. The lower 22 bits of an id count; more than fit into them run over into the
    /// milliseconds, where a second has room for a thousand times as many.
    fn next(&mut self, at: Instant) -> MessageId {
        if self.of != at {
            *self = Self { of: at, given: 0 };
        }
        let id = MessageId(Order::at(at).0 + self.given);
        self.given += 1;
        id
    }
}

/// What the gateway would have told of a message.
fn fact(recorded: &Recorded, id: MessageId, channel: ChannelId) -> MessageFact {
    MessageFact {
        server: ServerId(0),
        channel,
        id,
        author: PersonId(recorded.author),
        author_roles: Vec::new(),
        // A trace does not tell machines from people.
        by_machine: false,
        mentions: recorded.mentioned.iter().map(|person| PersonId(*person)).collect(),
        role_mentions: Vec::new(),
        reply_to: None,
        words: Some(Judged { asks: recorded.asks, owes_nothing: false }),
        busy: false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_tell_the_time_and_keep_the_order() {
        let (first, second): (Instant, Instant) =
            ("2018-10-22T09:00:00Z".parse().unwrap_or_default(), "2018-10-22T09:00:01Z".parse().unwrap_or_default());
        let mut ids = Ids::default();
        let given = [first, first, second, second].map(|at| ids.next(at));
        assert!(given.is_sorted_by(|a, b| a < b), "{given:?}");
        assert_eq!(given.map(|id| Order::from(id).instant()), [first, first, second, second]);
    }
}

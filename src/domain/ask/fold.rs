//! The state of an ask: a fold over its log.

use std::collections::BTreeSet;

use super::state::{Came, Obligation, ObligationState, OthersWord, PutOff, State, Status};
use super::{Ask, Closure, Event, Instant, Manner, MessageId, Need, Owner, PersonId, RoleId, What};

/// The state to which a log leads. The events may come in any order and more than once.
///
/// Once an ask has ended, what people did later changes nothing but by taking something back: whether it was heard of
/// before the end or after it.
pub fn fold(ask: &Ask, events: &[Event]) -> State {
    let mut log: Vec<&Event> = events.iter().collect();
    log.sort_by(|a, b| (a.order, &a.what, a.by).cmp(&(b.order, &b.what, b.by)));
    log.dedup();
    let whole = folded(ask, &log);
    let (Status::Answered(end) | Status::Closed(_, end)) = whole.status else { return whole };
    log.retain(|event| event.order.instant() <= end || event.what.takes_back());
    let until_then = folded(ask, &log);
    let mut state = State { message: whole.message, status: whole.status, ever_asked: whole.ever_asked, ..until_then };
    (state.thread_is_closed, state.done_for) = (whole.thread_is_closed, whole.done_for);
    state.ended();
    state
}

fn folded(ask: &Ask, log: &[&Event]) -> State {
    let mut folding = Folding::new(ask);
    for event in log {
        folding.apply(event);
    }
    folding.finish()
}

/// A standing ✅ of the asker, or their "done".
struct Confirmation {
    /// Where the ✅ stands; none for "done".
    on: Option<MessageId>,
    /// Who must have been asked for it to count.
    author: Option<PersonId>,
    at: Instant,
}

struct Folding<'a> {
    ask: &'a Ask,
    state: State,
    parts: Vec<Part>,
    confirmed: Vec<Confirmation>,
    /// What closes it, with the times, in order.
    closed: Vec<(Closure, Instant)>,
    /// Whose 👀 stand, with their roles.
    seen: Vec<(Option<PersonId>, &'a [RoleId])>,
    /// Since when the message asks nobody.
    names_nobody: Option<Instant>,
    /// Whom the post pinged.
    pinged: Option<&'a [PersonId]>,
    /// The answers of those who do not owe one.
    others_said: Vec<MessageId>,
}

impl<'a> Folding<'a> {
    fn new(ask: &'a Ask) -> Self {
        let since = ask.asked_at();
        let state = State {
            message: ask.message,
            status: Status::Open,
            obligations: Vec::new(),
            ever_asked: BTreeSet::new(),
            waited: Vec::new(),
            others: Vec::new(),
            gone: 0,
            kept_between_us: false,
            done_for: Vec::new(),
            thread_is_closed: false,
        };
        let mut parts = Vec::with_capacity(ask.owners.len());
        for owner in &ask.owners {
            parts.push(Part::new(*owner, since, Came::Asked, Vec::new()));
        }
        Self {
            ask,
            state,
            parts,
            confirmed: Vec::new(),
            closed: Vec::new(),
            seen: Vec::new(),
            names_nobody: None,
            pinged: None,
            others_said: Vec::new(),
        }
    }

    fn apply(&mut self, event: &'a Event) {
        let at = event.order.instant();
        match (&event.what, event.by) {
            (What::Posted { message }, _) => self.state.message = Some(*message),
            (What::Pinged { people }, _) => self.pinged = Some(people),
            (What::Named { owners }, _) => self.named(owners, at),
            (What::Said { message, manner, roles }, Some(by)) => self.said(by, roles, *message, *manner, at),
            (What::Seen { roles }, by) => self.seen.push((by, roles)),
            (What::Unseen, by) => self.seen.retain(|(seen_by, _)| *seen_by != by),
            (What::Confirmed { on, author }, _) => {
                self.confirmed.push(Confirmation { on: Some(*on), author: *author, at });
            }
            (What::Unconfirmed { on }, _) => self.confirmed.retain(|standing| standing.on != Some(*on)),
            (What::Done, Some(by)) => self.done(by, at),
            (What::DoneForRole { role }, Some(by)) => self.done_for_role(*role, by, at),
            (What::Declined, Some(by)) => self.goes(by, End::Declined(at)),
            (What::Left, Some(by)) => self.goes(by, End::Left),
            (What::Undone, Some(by)) => self.undone(by),
            (What::Claimed { role }, Some(by)) => self.claimed(*role, by, at),
            (What::HandedOver { from, to }, by) => self.handed_over(*from, *to, by, at),
            (What::Snoozed { until }, Some(by)) => self.put_off(by, PutOff { until: *until, promised: false }),
            (What::Promised { until }, Some(by)) => self.put_off(by, PutOff { until: *until, promised: true }),
            (What::NotYet, Some(by)) => {
                if let Some(part) = self.own_open(by) {
                    part.unsure = None;
                }
            }
            (What::Waiting, _) => self.state.waited.push(at),
            (What::KeptBetweenUs, _) => self.state.kept_between_us = true,
            (What::MayEscalate, _) => self.state.kept_between_us = false,
            (What::Closed { reason }, _) => self.closed.push((*reason, at)),
            (What::Reopened, _) => self.reopened(&[Closure::Solved, Closure::Locked]),
            (What::InReach, _) => self.reopened(&[Closure::OutOfReach]),
            // Nobody in particular says nothing.
            (_, None) => {}
        }
    }

    /// The message as it stands from then on asks exactly these.
    fn named(&mut self, owners: &[Owner], at: Instant) {
        for part in self.parts.iter_mut().filter(|part| part.came == Came::Asked && part.is_open()) {
            if !owners.contains(&part.owner) {
                part.end = Some(End::Unnamed);
            }
        }
        for owner in owners {
            let asked = self.parts.iter().any(|part| part.owner == *owner && part.end != Some(End::Unnamed));
            if !asked {
                self.parts.push(Part::new(*owner, at, Came::Asked, Vec::new()));
            }
        }
        self.names_nobody = if owners.is_empty() { self.names_nobody.or(Some(at)) } else { None };
    }

    /// A message answers for every part that its author can answer for; also one that somebody took over from them, since
    /// whoever was asked may still answer. What is nobody's answer is offered to the asker.
    fn said(&mut self, author: PersonId, roles: &[RoleId], message: MessageId, manner: Manner, at: Instant) {
        let can = |owner: Owner| match owner {
            Owner::Person(person) => person == author,
            Owner::Role(role) => roles.contains(&role),
            Owner::Room => manner.is_direct() || manner == Manner::ToAsker,
        };
        let mut concerned = false;
        for part in self.parts.iter_mut().filter(|part| can(part.owner) && part.can_be_answered()) {
            concerned = true;
            match (manner, part.owner) {
                (Manner::Later, Owner::Person(_)) => part.unsure = part.unsure.or(Some(message)),
                (Manner::Later, _) => {}
                _ => part.answers.push((author, at)),
            }
        }
        if !concerned && manner.is_direct() {
            self.others_said.push(message);
        }
        if !concerned && manner.is_direct() && !self.state.others.iter().any(|word| word.by == author) {
            let in_thread = manner == Manner::Thread;
            self.state.others.push(OthersWord { by: author, message, at, in_thread });
        }
    }

    /// Only what ended it in one of these ways; what was withdrawn or deleted stays so.
    fn reopened(&mut self, from: &[Closure]) {
        self.closed.retain(|(reason, _)| !from.contains(reason));
    }

    fn done(&mut self, by: PersonId, at: Instant) {
        if by == self.ask.asker {
            self.confirmed.push(Confirmation { on: None, author: None, at });
        } else if let Some(part) = self.last_answerable(Owner::Person(by)) {
            part.answers.push((by, at));
        }
    }

    fn done_for_role(&mut self, role: RoleId, by: PersonId, at: Instant) {
        if let Some(part) = self.last_answerable(Owner::Role(role)) {
            part.answers.push((by, at));
            self.state.done_for.push((by, role));
        }
    }

    /// An owner's part of which somebody says that it is answered; also where a message has answered it before.
    fn last_answerable(&mut self, owner: Owner) -> Option<&mut Part> {
        self.parts.iter_mut().rfind(|part| part.owner == owner && part.end.is_none())
    }

    /// Somebody says that it is not theirs, or leaves. What they had taken for a role is the role's again.
    fn goes(&mut self, person: PersonId, end: End) {
        // Who leaves owes nothing more either when their answer is taken back.
        let open = |part: &Part| {
            part.owner == Owner::Person(person) && part.end.is_none() && (part.is_open() || end == End::Left)
        };
        let Some(index) = self.parts.iter().position(open) else { return };
        self.state.gone += u32::from(self.parts[index].is_open());
        self.parts[index].end = Some(end);
        self.pass_back(index);
    }

    fn pass_back(&mut self, index: usize) {
        if !matches!(self.parts[index].came, Came::Claimed(_)) {
            return;
        }
        for from in self.parts[index].from.clone() {
            if self.parts[from].end == Some(End::Passed(index)) {
                self.parts[from].end = None;
            }
        }
    }

    /// Takes back what that person said last; of the asker, that it is answered or withdrawn.
    fn undone(&mut self, by: PersonId) {
        let asker = by == self.ask.asker;
        let withdrawn = self.closed.iter().any(|(reason, _)| *reason == Closure::Withdrawn);
        if asker && withdrawn {
            // That was their last word; what was answered before stays so.
            self.closed.retain(|(reason, _)| *reason != Closure::Withdrawn);
            return;
        }
        if asker {
            self.confirmed.clear();
        }
        let answers = self.parts.iter().flat_map(|part| &part.answers);
        let answered = answers.filter(|(answered_by, _)| *answered_by == by).map(|(_, at)| *at).max();
        match self.last_declined(by) {
            Some((index, at)) if answered.is_none_or(|answered| at >= answered) => {
                self.parts[index].end = None;
                self.take_again(index);
            }
            _ => {
                for part in &mut self.parts {
                    part.answers.retain(|(answered_by, _)| !asker && *answered_by != by);
                }
                self.state.done_for.retain(|(done_by, _)| !asker && *done_by != by);
            }
        }
    }

    fn last_declined(&self, by: PersonId) -> Option<(usize, Instant)> {
        let parts = self.parts.iter().enumerate().filter(|(_, part)| part.owner == Owner::Person(by));
        parts.rev().find_map(|(index, part)| match part.end {
            Some(End::Declined(at)) => Some((index, at)),
            _ => None,
        })
    }

    /// Who takes back that it is not theirs has it again, besides whoever took it in the meantime.
    fn take_again(&mut self, index: usize) {
        for from in self.parts[index].from.clone() {
            if self.parts[from].end.is_none() {
                self.parts[from].end = Some(End::Passed(index));
            }
        }
    }

    fn claimed(&mut self, role: RoleId, by: PersonId, at: Instant) {
        let of_role = |part: &Part| part.owner == Owner::Role(role) && part.is_open();
        if let Some(from) = self.parts.iter().position(of_role) {
            self.passes(vec![from], by, at, Came::Claimed(role));
        }
    }

    fn handed_over(&mut self, from: Option<Owner>, to: PersonId, by: Option<PersonId>, at: Instant) {
        let given = |part: &Part| {
            part.is_open() && from.is_none_or(|owner| part.owner == owner) && part.owner != Owner::Person(to)
        };
        let parts: Vec<usize> = (0..self.parts.len()).filter(|index| given(&self.parts[*index])).collect();
        // What somebody answered a moment before can't be handed over; what nobody owes any more can be given anew.
        if parts.is_empty() && (from.is_some() || self.own_open(to).is_some()) {
            return;
        }
        self.passes(parts, to, at, Came::HandedOver { by, from });
    }

    /// Those parts are that person's from now on; who owes one already owes no second.
    fn passes(&mut self, parts: Vec<usize>, to: PersonId, at: Instant, came: Came) {
        let own = self.parts.iter().position(|part| part.owner == Owner::Person(to) && part.is_open());
        let index = own.unwrap_or(self.parts.len());
        for from in &parts {
            self.parts[*from].end = Some(End::Passed(index));
        }
        if own.is_none() {
            self.parts.push(Part::new(Owner::Person(to), at, came, parts));
        }
    }

    fn own_open(&mut self, person: PersonId) -> Option<&mut Part> {
        self.parts.iter_mut().find(|part| part.owner == Owner::Person(person) && part.is_open())
    }

    fn put_off(&mut self, by: PersonId, put_off: PutOff) {
        if let Some(part) = self.own_open(by) {
            part.put_offs.push(put_off);
        }
    }

    fn finish(mut self) -> State {
        let satisfied: Vec<bool> = (0..self.parts.len()).map(|index| self.is_satisfied(index)).collect();
        self.state.obligations = self.obligations(&satisfied);
        self.state.ever_asked = self.parts.iter().map(|part| part.owner).collect();
        self.state.thread_is_closed =
            self.closed.iter().any(|(reason, _)| matches!(reason, Closure::Solved | Closure::Locked));
        self.state.status = self.status();
        if self.state.is_open() {
            self.hold_for_promises();
        }
        self.state
    }

    /// Whether a part was answered, or all that it came from were: whoever was asked may still answer what they passed on.
    fn is_satisfied(&self, index: usize) -> bool {
        let part = &self.parts[index];
        let passed_on = !part.from.is_empty() && part.from.iter().all(|from| *from < index && self.is_satisfied(*from));
        !part.answers.is_empty() || passed_on
    }

    /// What each owner has now: the last of their parts.
    fn obligations(&self, satisfied: &[bool]) -> Vec<Obligation> {
        let mut all: Vec<Obligation> = Vec::with_capacity(self.parts.len());
        for (part, satisfied) in self.parts.iter().zip(satisfied) {
            let mut obligation = Obligation {
                state: self.state_of(part, *satisfied),
                put_offs: part.put_offs.clone(),
                unsure: part.unsure,
                pinged: self.pinged.map(|people| part.owner.person().is_some_and(|person| people.contains(&person))),
                ..Obligation::owed(part.owner, part.since, part.came)
            };
            match all.iter_mut().find(|earlier| earlier.owner == part.owner) {
                Some(earlier) => {
                    obligation.turn = earlier.turn + 1;
                    *earlier = obligation;
                }
                None => all.push(obligation),
            }
        }
        all
    }

    fn state_of(&self, part: &Part, satisfied: bool) -> ObligationState {
        match (part.answers.iter().map(|(_, at)| *at).min(), part.end) {
            (Some(at), _) => ObligationState::Answered(at),
            (None, Some(End::Passed(_))) => ObligationState::HandedOver,
            (None, Some(End::Declined(_))) => ObligationState::Declined,
            (None, Some(End::Left)) => ObligationState::Left,
            (None, Some(End::Unnamed)) => ObligationState::Excused,
            (None, None) if satisfied => ObligationState::Excused,
            (None, None) if self.is_seen(part.owner) => ObligationState::Acknowledged,
            (None, None) => ObligationState::Owed,
        }
    }

    /// A standing 👀 acknowledges the parts of whom it belongs to, whenever it was put there.
    fn is_seen(&self, owner: Owner) -> bool {
        self.seen.iter().any(|(by, roles)| match owner {
            Owner::Person(person) => *by == Some(person),
            Owner::Role(role) => roles.contains(&role),
            Owner::Room => false,
        })
    }

    fn status(&self) -> Status {
        let edited = self.names_nobody.map(|at| (Closure::Edited, at));
        let closed = self.closed.iter().copied().chain(edited).min_by_key(|(_, at)| *at);
        match (closed, self.answered_at()) {
            (Some((_, closed)), Some(answered)) if answered <= closed => Status::Answered(answered),
            (Some((reason, at)), _) => Status::Closed(reason, at),
            (None, Some(at)) => Status::Answered(at),
            (None, None) => Status::Open,
        }
    }

    /// Where one answer is enough, a promise of one holds the others' reminders.
    fn hold_for_promises(&mut self) {
        if self.ask.need != Need::Any {
            return;
        }
        let promises: Vec<(Owner, Instant)> =
            self.state.owed().filter_map(|part| Some((part.owner, part.promise()?))).collect();
        // Who promised is reminded of that; the others when the first promise was not kept.
        let first = promises.iter().map(|(_, until)| *until).min();
        let others = self.state.obligations.iter_mut().filter(|part| part.is_owed() && part.promise().is_none());
        for part in others {
            part.held_until = first;
        }
    }

    /// When the ask got what it needed: the asker's word, or the owners' answers.
    fn answered_at(&self) -> Option<Instant> {
        let counts = |standing: &&Confirmation| {
            // On the ask's own post it counts, though it may have been put there before the post was known for one.
            (standing.on.is_some() && standing.on == self.state.message)
                || standing.author.is_none_or(|author| self.has_answered(author))
                || standing.on.is_some_and(|on| self.others_said.contains(&on))
        };
        let confirmed = self.confirmed.iter().filter(counts).map(|standing| standing.at).min();
        let first = |part: &Part| part.answers.iter().map(|(_, at)| *at).min();
        let answers = self.parts.iter().filter_map(first);
        let by_owners = match self.ask.need {
            Need::Any => answers.min(),
            Need::All if self.state.owed().next().is_some() => None,
            Need::All => answers.max(),
        };
        [confirmed, by_owners].into_iter().flatten().min()
    }

    /// Whether whatever that person wrote can be an answer: they were asked.
    fn has_answered(&self, author: PersonId) -> bool {
        let asked = self.parts.iter().any(|part| part.owner == Owner::Person(author));
        let spoke = self.parts.iter().flat_map(|part| &part.answers).any(|(by, _)| *by == author);
        asked || spoke
    }
}

/// How a part ended, other than by an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// Its owner said that it is not theirs; when, UTC.
    Declined(Instant),
    /// Its owner left the server.
    Left,
    /// The message asks its owner no longer.
    Unnamed,
    /// It was taken or handed over; to that part.
    Passed(usize),
}

/// One owner's part, from when it became theirs. What came to the same owner later is another part.
struct Part {
    owner: Owner,
    since: Instant,
    came: Came,
    /// The parts from which it came.
    from: Vec<usize>,
    /// Who answered, and when; answers that were taken back are not among them.
    answers: Vec<(PersonId, Instant)>,
    end: Option<End>,
    put_offs: Vec<PutOff>,
    unsure: Option<MessageId>,
}

impl Part {
    fn new(owner: Owner, since: Instant, came: Came, from: Vec<usize>) -> Self {
        Self { owner, since, came, from, answers: Vec::new(), end: None, put_offs: Vec::new(), unsure: None }
    }

    /// Whether its owner has to do something about it.
    fn is_open(&self) -> bool {
        self.answers.is_empty() && self.end.is_none()
    }

    /// Whoever was asked may answer, also after somebody took it over; not who said that it is not theirs.
    fn can_be_answered(&self) -> bool {
        matches!(self.end, None | Some(End::Passed(_)))
    }
}

//! The state of an ask: a fold over its log.

use super::{Ask, Closure, Event, Instant, Manner, MessageId, Need, Owner, PersonId, RoleId, What};

/// Where one owner's part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObligationState {
    /// A reply is owed.
    Owed,
    /// The owner has seen it; a reply is still owed.
    Acknowledged,
    /// Answered at that time.
    Answered(Instant),
    /// Another's answer was enough, they are asked no longer, or the ask was closed.
    Excused,
    /// The owner said that it is not theirs.
    Declined,
    /// Somebody else took it over.
    HandedOver,
    /// The owner left the server.
    Left,
}

/// How a part came to its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// They were asked.
    Asked,
    /// They took it for a role.
    Claimed(RoleId),
    /// It was handed over.
    HandedOver {
        /// Who did it.
        by: Option<PersonId>,
        /// Whose part it was; none where it was all that was owed.
        from: Option<Owner>,
    },
}

/// A time to which an owner put their part off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PutOff {
    /// Until when, UTC.
    pub until: Instant,
    /// Whether they promised a reply by then; else they snoozed.
    pub promised: bool,
}

/// One owner's part of an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obligation {
    /// Whose part it is.
    pub owner: Owner,
    /// Since when it is theirs, UTC.
    pub since: Instant,
    /// How it came to them.
    pub came: Came,
    /// Where it stands.
    pub state: ObligationState,
    /// Snoozes and promises, in order; the last one counts.
    pub put_offs: Vec<PutOff>,
    /// Until when another owner's promise holds this owner's reminders, UTC.
    pub held_until: Option<Instant>,
    /// What the owner wrote later, addressed to nobody: perhaps the answer.
    pub unsure: Option<MessageId>,
    /// How many parts of this ask the owner had before this one: what was handed back to them, or asked of them again, is
    /// another part, with reminders of its own.
    pub turn: u32,
    /// Whether the post pinged the owner; none where that is not known.
    pub pinged: Option<bool>,
}

impl Obligation {
    /// A part that is owed since then.
    pub fn owed(owner: Owner, since: Instant, came: Came) -> Self {
        let state = ObligationState::Owed;
        Self { owner, since, came, state, put_offs: Vec::new(), held_until: None, unsure: None, turn: 0, pinged: None }
    }

    /// Whether a reply is still owed.
    pub fn is_owed(&self) -> bool {
        matches!(self.state, ObligationState::Owed | ObligationState::Acknowledged)
    }

    /// By when the owner promised a reply, UTC.
    pub fn promise(&self) -> Option<Instant> {
        self.put_offs.last().filter(|last| last.promised).map(|last| last.until)
    }
}

/// An answer by somebody who does not owe one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OthersWord {
    /// Who wrote it.
    pub by: PersonId,
    /// The message.
    pub message: MessageId,
    /// When, UTC.
    pub at: Instant,
    /// Whether it stands in the ask's own thread; else in its channel.
    pub in_thread: bool,
}

/// Where the whole ask stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// A reply is owed, or nobody is left who owes one and the asker has not closed it.
    Open,
    /// Answered at that time.
    Answered(Instant),
    /// Closed at that time.
    Closed(Closure, Instant),
}

/// What became of an ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The message that asks, once there is one.
    pub message: Option<MessageId>,
    /// Where it stands.
    pub status: Status,
    /// Each owner's part.
    pub obligations: Vec<Obligation>,
    /// When the asker chose to keep waiting, in order.
    pub waited: Vec<Instant>,
    /// What others answered, in order, one a person.
    pub others: Vec<OthersWord>,
    /// How often an owner said that it is not theirs, or left.
    pub gone: u32,
    /// The asker wants nobody else to be told of it.
    pub kept_between_us: bool,
    /// Who said for which role that it is answered.
    pub done_for: Vec<(PersonId, RoleId)>,
    /// Its thread was marked as solved or closed, and is so still; an answered ask ends by its answer all the same.
    pub thread_is_closed: bool,
}

impl State {
    /// Whether it still waits for a reply.
    pub fn is_open(&self) -> bool {
        self.status == Status::Open
    }

    /// Whether it is open, but nobody owes a reply any more.
    pub fn nobody_is_left(&self) -> bool {
        self.is_open() && self.owed().next().is_none()
    }

    /// The parts of which a reply is owed.
    pub fn owed(&self) -> impl Iterator<Item = &Obligation> {
        self.obligations.iter().filter(|part| part.is_owed())
    }

    /// Whether it ended because the bot could not post it.
    pub fn was_not_posted(&self) -> bool {
        matches!(self.status, Status::Closed(Closure::NotPosted, _))
    }

    /// Whether it ended since the bot could not do its part: then its asker is told.
    pub fn is_out_of_our_hands(&self) -> bool {
        matches!(self.status, Status::Closed(Closure::NotPosted | Closure::OutOfReach, _))
    }

    /// That person's own part.
    pub fn part_of(&self, person: PersonId) -> Option<&Obligation> {
        self.obligations.iter().find(|o| o.owner == Owner::Person(person))
    }
}

/// The state to which a log leads. The events may come in any order and more than once.
pub fn fold(ask: &Ask, events: &[Event]) -> State {
    let mut log: Vec<&Event> = events.iter().collect();
    log.sort_by(|a, b| (a.order, &a.what, a.by).cmp(&(b.order, &b.what, b.by)));
    log.dedup();
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
            Owner::Room => manner.is_direct(),
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
        let open = |part: &Part| part.owner == Owner::Person(person) && part.is_open();
        let Some(index) = self.parts.iter().position(open) else { return };
        self.parts[index].end = Some(end);
        self.state.gone += 1;
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
        if asker {
            self.confirmed.clear();
            self.closed.retain(|(reason, _)| *reason != Closure::Withdrawn);
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
        self.state.thread_is_closed =
            self.closed.iter().any(|(reason, _)| matches!(reason, Closure::Solved | Closure::Locked));
        self.state.status = self.status();
        match self.state.status {
            Status::Open => self.hold_for_promises(),
            Status::Answered(at) | Status::Closed(_, at) => self.end(at),
        }
        self.state
    }

    /// What was written after the end changes nothing: whether it was heard before or after what ended it.
    fn end(&mut self, at: Instant) {
        for part in &mut self.state.obligations {
            let too_late = matches!(part.state, ObligationState::Answered(answered) if answered > at);
            if part.is_owed() || too_late {
                (part.state, part.unsure) = (ObligationState::Excused, None);
            }
        }
        self.state.others.retain(|word| word.at <= at);
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
        for part in self.state.obligations.iter_mut().filter(|part| part.is_owed()) {
            let others = promises.iter().filter(|(owner, _)| *owner != part.owner);
            part.held_until = others.map(|(_, until)| *until).max();
        }
    }

    /// When the ask got what it needed: the asker's word, or the owners' answers.
    fn answered_at(&self) -> Option<Instant> {
        let counts = |standing: &&Confirmation| {
            standing.author.is_none_or(|author| self.has_answered(author))
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

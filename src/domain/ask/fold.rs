//! The state of an ask: a fold over its log.

use std::collections::BTreeSet;

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
}

impl Obligation {
    /// A part that is owed since then.
    pub fn owed(owner: Owner, since: Instant, came: Came) -> Self {
        let state = ObligationState::Owed;
        Self { owner, since, came, state, put_offs: Vec::new(), held_until: None, unsure: None }
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
    confirmed: Vec<Confirmation>,
    /// What closes it, with the times, in order.
    closed: Vec<(Closure, Instant)>,
    /// Whose 👀 stand, with their roles.
    seen: Vec<(Option<PersonId>, &'a [RoleId])>,
    /// Who took which role's part over.
    claims: Vec<(PersonId, Owner)>,
    /// Who wrote what counts as an owner's word.
    spoke: BTreeSet<PersonId>,
    /// Who is asked no longer since the message was edited.
    unnamed: BTreeSet<Owner>,
    /// Since when the message asks nobody.
    names_nobody: Option<Instant>,
}

impl<'a> Folding<'a> {
    fn new(ask: &'a Ask) -> Self {
        let since = ask.asked_at();
        let state = State {
            message: ask.message,
            status: Status::Open,
            obligations: ask.owners.iter().map(|&owner| Obligation::owed(owner, since, Came::Asked)).collect(),
            waited: Vec::new(),
            others: Vec::new(),
            gone: 0,
            kept_between_us: false,
            done_for: Vec::new(),
        };
        Self {
            ask,
            state,
            confirmed: Vec::new(),
            closed: Vec::new(),
            seen: Vec::new(),
            claims: Vec::new(),
            spoke: BTreeSet::new(),
            unnamed: BTreeSet::new(),
            names_nobody: None,
        }
    }

    fn apply(&mut self, event: &'a Event) {
        let at = event.order.instant();
        match &event.what {
            What::Posted { message } => self.state.message = Some(*message),
            What::Named { owners } => self.named(owners, at),
            What::Said { message, manner, roles } => self.said(event.by, roles, *message, *manner, at),
            What::Seen { roles } => self.seen.push((event.by, roles)),
            What::Unseen => self.seen.retain(|(by, _)| *by != event.by),
            What::Confirmed { on, author } => {
                self.confirmed.push(Confirmation { on: Some(*on), author: *author, at });
            }
            What::Unconfirmed { on } => self.confirmed.retain(|standing| standing.on != Some(*on)),
            What::Done => self.done(event.by, at),
            What::DoneForRole { role } => self.done_for_role(*role, event.by, at),
            What::Declined => self.declined(event.by),
            What::Undone => self.undone(event.by),
            What::Claimed { role } => self.claimed(*role, event.by, at),
            What::HandedOver { from, to } => self.handed_over(*from, *to, event.by, at),
            What::Snoozed { until } => self.put_off(event.by, PutOff { until: *until, promised: false }),
            What::Promised { until } => self.put_off(event.by, PutOff { until: *until, promised: true }),
            What::NotYet => self.not_yet(event.by),
            What::Left => self.left(event.by),
            What::Waiting => self.state.waited.push(at),
            What::KeptBetweenUs => self.state.kept_between_us = true,
            What::MayEscalate => self.state.kept_between_us = false,
            What::Closed { reason } => self.closed.push((*reason, at)),
            What::Reopened => self.reopened(),
        }
    }

    /// Sets an owner's state while a reply is owed; what came later than the answer changes nothing.
    fn set(&mut self, owner: Owner, to: ObligationState) {
        if let Some(obligation) = self.state.obligations.iter_mut().find(|o| o.owner == owner && o.is_owed()) {
            obligation.state = to;
        }
    }

    /// The message as it stands from then on asks exactly these.
    fn named(&mut self, owners: &[Owner], at: Instant) {
        for part in &mut self.state.obligations {
            if part.came == Came::Asked && part.is_owed() && !owners.contains(&part.owner) {
                part.state = ObligationState::Excused;
                self.unnamed.insert(part.owner);
            }
        }
        for owner in owners {
            match self.state.obligations.iter_mut().find(|part| part.owner == *owner) {
                Some(part) if self.unnamed.remove(owner) => {
                    (part.state, part.since) = (ObligationState::Owed, at);
                }
                Some(_) => {}
                None => self.state.obligations.push(Obligation::owed(*owner, at, Came::Asked)),
            }
        }
        self.names_nobody = owners.is_empty().then_some(at);
    }

    /// A message fulfils every part that its author can fulfil; also one that somebody took over from them, since whoever
    /// was asked may still answer.
    fn said(&mut self, by: Option<PersonId>, roles: &[RoleId], message: MessageId, manner: Manner, at: Instant) {
        let Some(author) = by else { return };
        let can = |owner: Owner| match owner {
            Owner::Person(person) => person == author,
            Owner::Role(role) => roles.contains(&role),
            Owner::Room => manner.is_direct(),
        };
        let mut concerned = false;
        for part in self.state.obligations.iter_mut().filter(|part| can(part.owner)) {
            concerned = true;
            match manner {
                Manner::Later if part.is_owed() => part.unsure = part.unsure.or(Some(message)),
                Manner::Later => {}
                _ if part.is_owed() || part.state == ObligationState::HandedOver => {
                    part.state = ObligationState::Answered(at);
                }
                _ => {}
            }
        }
        if concerned {
            self.spoke.insert(author);
        } else if manner.is_direct() && !self.state.others.iter().any(|word| word.by == author) {
            self.state.others.push(OthersWord { by: author, message, at, in_thread: manner == Manner::Thread });
        }
    }

    /// A thread can be opened again, and come within reach again; what was withdrawn or deleted stays so.
    fn reopened(&mut self) {
        self.closed.retain(|(reason, _)| matches!(reason, Closure::Withdrawn | Closure::Deleted));
    }

    fn done(&mut self, by: Option<PersonId>, at: Instant) {
        match by {
            Some(person) if person == self.ask.asker => {
                self.confirmed.push(Confirmation { on: None, author: None, at });
            }
            Some(person) => self.set(Owner::Person(person), ObligationState::Answered(at)),
            None => {}
        }
    }

    fn done_for_role(&mut self, role: RoleId, by: Option<PersonId>, at: Instant) {
        self.set(Owner::Role(role), ObligationState::Answered(at));
        self.state.done_for.extend(by.map(|person| (person, role)));
    }

    fn declined(&mut self, by: Option<PersonId>) {
        let Some(person) = by else { return };
        if self.state.part_of(person).is_some_and(Obligation::is_owed) {
            self.state.gone += 1;
        }
        self.set(Owner::Person(person), ObligationState::Declined);
        self.pass_back(person, ObligationState::HandedOver, ObligationState::Owed);
    }

    fn left(&mut self, by: Option<PersonId>) {
        let Some(person) = by else { return };
        if self.state.part_of(person).is_some_and(Obligation::is_owed) {
            self.state.gone += 1;
        }
        self.set(Owner::Person(person), ObligationState::Left);
        self.pass_back(person, ObligationState::HandedOver, ObligationState::Owed);
    }

    /// What somebody claimed is the role's again when they decline it, and theirs again when they take that back.
    fn pass_back(&mut self, person: PersonId, from: ObligationState, to: ObligationState) {
        let Some((_, role)) = self.claims.iter().rev().find(|(by, _)| *by == person) else { return };
        if let Some(part) = self.state.obligations.iter_mut().find(|o| o.owner == *role && o.state == from) {
            part.state = to;
        }
    }

    fn undone(&mut self, by: Option<PersonId>) {
        let Some(person) = by else { return };
        let asker = person == self.ask.asker;
        let mut again = false;
        if asker {
            self.confirmed.clear();
            self.closed.retain(|(reason, _)| *reason != Closure::Withdrawn);
        }
        for obligation in &mut self.state.obligations {
            let answered = matches!(obligation.state, ObligationState::Answered(_));
            let declined = obligation.state == ObligationState::Declined;
            let own = obligation.owner == Owner::Person(person);
            let said_so = |(by, role): &(PersonId, RoleId)| *by == person && obligation.owner == Owner::Role(*role);
            let for_role = answered && self.state.done_for.iter().any(said_so);
            if own && (answered || declined) || asker && answered || for_role {
                obligation.state = ObligationState::Owed;
            }
            again |= own && declined;
        }
        self.state.done_for.retain(|(by, _)| *by != person);
        if again {
            self.pass_back(person, ObligationState::Owed, ObligationState::HandedOver);
        }
    }

    fn claimed(&mut self, role: RoleId, by: Option<PersonId>, at: Instant) {
        let Some(person) = by else { return };
        let owner = Owner::Role(role);
        let owed_by_role = self.state.owed().any(|o| o.owner == owner);
        if owed_by_role {
            self.set(owner, ObligationState::HandedOver);
            self.claims.push((person, owner));
            self.now_owes(person, at, Came::Claimed(role));
        }
    }

    fn handed_over(&mut self, from: Option<Owner>, to: PersonId, by: Option<PersonId>, at: Instant) {
        let given = |part: &Obligation| part.is_owed() && from.is_none_or(|owner| part.owner == owner);
        let to_owner = Owner::Person(to);
        let nothing = !self.state.obligations.iter().any(given);
        // What somebody answered a moment before can't be handed over; what nobody owes any more can be given anew.
        if nothing && from.is_some() {
            return;
        }
        for part in self.state.obligations.iter_mut().filter(|part| given(part) && part.owner != to_owner) {
            part.state = ObligationState::HandedOver;
        }
        self.now_owes(to, at, Came::HandedOver { by, from });
    }

    /// Also who declined or answered their own part before may owe another's.
    fn now_owes(&mut self, person: PersonId, at: Instant, came: Came) {
        self.state.obligations.retain(|o| o.owner != Owner::Person(person) || o.is_owed());
        if self.state.part_of(person).is_none() {
            self.state.obligations.push(Obligation::owed(Owner::Person(person), at, came));
        }
    }

    fn own_owed(&mut self, by: Option<PersonId>) -> Option<&mut Obligation> {
        let owner = Owner::Person(by?);
        self.state.obligations.iter_mut().find(|part| part.owner == owner && part.is_owed())
    }

    fn put_off(&mut self, by: Option<PersonId>, put_off: PutOff) {
        if let Some(part) = self.own_owed(by) {
            part.put_offs.push(put_off);
        }
    }

    fn not_yet(&mut self, by: Option<PersonId>) {
        if let Some(part) = self.own_owed(by) {
            part.unsure = None;
        }
    }

    fn finish(mut self) -> State {
        self.acknowledge();
        self.excuse_successors();
        self.state.status = self.status();
        if self.state.is_open() {
            self.hold_for_promises();
        } else {
            for obligation in self.state.obligations.iter_mut().filter(|o| o.is_owed()) {
                obligation.state = ObligationState::Excused;
            }
        }
        self.state
    }

    fn status(&self) -> Status {
        let edited = self.names_nobody.map(|at| (Closure::Edited, at));
        match (self.closed.first().copied().or(edited), self.answered_at()) {
            (Some((_, closed)), Some(answered)) if answered <= closed => Status::Answered(answered),
            (Some((reason, at)), _) => Status::Closed(reason, at),
            (None, Some(at)) => Status::Answered(at),
            (None, None) => Status::Open,
        }
    }

    /// A standing 👀 acknowledges the parts of whom it belongs to, whenever it was put there.
    fn acknowledge(&mut self) {
        for part in self.state.obligations.iter_mut().filter(|part| part.state == ObligationState::Owed) {
            let theirs = |(by, roles): &(Option<PersonId>, &[RoleId])| match part.owner {
                Owner::Person(person) => *by == Some(person),
                Owner::Role(role) => roles.contains(&role),
                Owner::Room => false,
            };
            if self.seen.iter().any(theirs) {
                part.state = ObligationState::Acknowledged;
            }
        }
    }

    /// Where somebody answered what they had handed over, or somebody else of the role, who took it over owes no more.
    fn excuse_successors(&mut self) {
        let answered: Vec<Owner> = self.state.obligations.iter().filter_map(answered_owner).collect();
        for part in self.state.obligations.iter_mut().filter(|part| part.is_owed()) {
            let predecessor = match part.came {
                Came::Asked => None,
                Came::Claimed(role) => Some(Owner::Role(role)),
                Came::HandedOver { from, .. } => from,
            };
            if predecessor.is_some_and(|owner| answered.contains(&owner)) {
                part.state = ObligationState::Excused;
            }
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
        let counts = |standing: &&Confirmation| standing.author.is_none_or(|author| self.was_asked(author));
        let confirmed = self.confirmed.iter().filter(counts).map(|standing| standing.at).min();
        let answers = self.state.obligations.iter().filter_map(|o| match o.state {
            ObligationState::Answered(at) => Some(at),
            _ => None,
        });
        let by_owners = match self.ask.need {
            Need::Any => answers.min(),
            Need::All if self.state.owed().next().is_some() => None,
            Need::All => answers.max(),
        };
        [confirmed, by_owners].into_iter().flatten().min()
    }

    /// Whether what that person wrote can be an answer at all.
    fn was_asked(&self, author: PersonId) -> bool {
        self.state.part_of(author).is_some() || self.spoke.contains(&author)
    }
}

fn answered_owner(part: &Obligation) -> Option<Owner> {
    matches!(part.state, ObligationState::Answered(_)).then_some(part.owner)
}

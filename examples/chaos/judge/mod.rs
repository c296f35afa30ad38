//! Holds what people were promised against what reached them. Pure: a [`Book`] and a [`Record`] in, findings out; by the
//! rules as they are told to people, with arithmetic of its own.

use std::collections::BTreeMap;

use chrono::{Days, Duration, NaiveTime};

use super::book::{Ask, Book, Dms, Ending, Hours, Pause, Time, Way};
use super::record::{Record, Said, last_number};

mod excused;

pub use excused::Excused;

/// By when a reply is owed: the policy that the servers set.
pub const TARGET: Duration = Duration::hours(4);
/// When the nudge comes: a quarter of the time is left.
const NUDGE: Duration = Duration::hours(3);
/// A calm begins to count so much later: what failed in the storm is tried again first.
const RECOVERY: Duration = Duration::minutes(60);
/// In a calm a reminder may take so long: half an hour lies between two bundles, and time goes in steps.
const ON_TIME: Duration = Duration::minutes(50);
/// A digest that is later is not posted any more.
const DIGEST_WITHIN: Duration = Duration::hours(6);
/// Bundles a day; what is more waits for the next.
const BUNDLES_A_DAY: usize = 6;
/// The clock may have been set on while something was on its way: at most by so much, with a living bot.
pub const STEP_MOST: Duration = Duration::minutes(5);
/// Whoever works office hours has heard all that was due about what was asked so long before the end.
const OFFICE_ROUND: Duration = Duration::days(6);

/// What a reminder says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    Notice,
    Nudge,
    Due,
    FollowUp,
    Snooze,
    Promise,
    /// To the asker: no answer yet.
    NoAnswer,
    /// To the asker: it was promised for later.
    PromisedLater,
    /// To a holder of the role that was asked.
    RoleCall,
    /// To the asker: an owner takes no direct messages.
    ClosedDms,
    /// To the asker: who owes it has switched reminders off.
    NobodyHears,
    /// Whatever it was, it was over when its recipient opened it.
    Over,
}

/// By which words each is known, the more special first.
const WORDS: [(&str, Slot); 15] = [
    ("takes no direct messages", Slot::ClosedDms),
    ("takes direct messages again", Slot::ClosedDms),
    ("Nobody hears my reminders", Slot::NobodyHears),
    ("They hear my reminders again", Slot::NobodyHears),
    ("from your team, and nobody has taken it yet", Slot::RoleCall),
    ("replies to your question in", Slot::PromisedLater),
    ("No answer yet", Slot::NoAnswer),
    ("Back from snooze", Slot::Snooze),
    ("You promised", Slot::Promise),
    ("is still waiting for your reply", Slot::FollowUp),
    ("is due soon", Slot::Nudge),
    ("is due now", Slot::Due),
    (" was due", Slot::Due),
    ("needs a reply from you", Slot::Notice),
    ("handed an ask over to you", Slot::Notice),
];

/// What was found. Each list holds offenders in words.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// What was promised and never came.
    pub lost: Vec<String>,
    /// What came twice.
    pub twice: Vec<String>,
    /// What reached somebody outside of their hours.
    pub outside: Vec<String>,
    /// What was told after a living bot knew that it is over.
    pub after_the_end: Vec<String>,
    /// Posts that do not say how their ask ended.
    pub stale: Vec<String>,
    /// What others could read or see of somebody's reminders.
    pub read_by_others: Vec<String>,
    /// Of what the run did not decide more than a small share.
    pub undecided: Vec<String>,
    /// Complaints of the local Discord, and errors in the bot's log.
    pub complaints: Vec<String>,
    pub asks: usize,
    pub reminders: usize,
    pub digests: usize,
    /// Mentions in place of a DM.
    pub mentions: usize,
    /// Reminders to holders of a role.
    pub role_calls: usize,
    pub excused: Excused,
}

impl Findings {
    pub fn is_good(&self) -> bool {
        self.all().iter().all(|(_, list)| list.is_empty())
    }

    /// Every kind with its offenders.
    pub fn all(&self) -> [(&'static str, &[String]); 8] {
        [
            ("events lost", &self.lost),
            ("duplicates", &self.twice),
            ("outside hours", &self.outside),
            ("after the end", &self.after_the_end),
            ("posts that are not true", &self.stale),
            ("read by others", &self.read_by_others),
            ("undecided", &self.undecided),
            ("complaints", &self.complaints),
        ]
    }
}

/// Judges a whole run, of whose reminders at most so many in a hundred may be excused.
pub fn judge(book: &Book, record: &Record, excused_most: usize) -> Findings {
    let mut case = Case::new(book, record);
    for number in 0..book.asks.len() {
        case.ask(number);
    }
    case.digests();
    case.hours();
    case.instead();
    case.found.undecided = case.found.excused.too_much(excused_most);
    case.found.complaints = record.complaints.iter().chain(&record.errors).cloned().collect();
    case.found
}

/// One thing that a DM told.
#[derive(Clone, Copy, Debug)]
struct Told {
    to: u64,
    slot: Slot,
    at: Time,
}

struct Case<'a> {
    book: &'a Book,
    record: &'a Record,
    /// By ask.
    told: BTreeMap<usize, Vec<Told>>,
    posts: BTreeMap<usize, Vec<&'a Said>>,
    /// Bundles to each person, and whether their rest was only counted.
    bundles: BTreeMap<u64, Vec<(Time, bool)>>,
    /// To each person, when something was told that was over when they opened it, whatever it was.
    over: BTreeMap<u64, Vec<Time>>,
    found: Findings,
}

impl<'a> Case<'a> {
    fn new(book: &'a Book, record: &'a Record) -> Self {
        let mut by_message: BTreeMap<u64, usize> = BTreeMap::new();
        let mut posts: BTreeMap<usize, Vec<&Said>> = BTreeMap::new();
        let numbers: BTreeMap<&str, usize> =
            book.asks.iter().enumerate().map(|(n, ask)| (ask.word.as_str(), n)).collect();
        for (number, ask) in book.asks.iter().enumerate() {
            if let Way::Mention(message) = ask.way {
                by_message.insert(message, number);
            }
        }
        let digests: Vec<u64> = book.digests.iter().map(|digest| digest.channel).collect();
        for said in record.said.iter().filter(|said| said.to.is_none() && !digests.contains(&said.channel)) {
            let words = said.text.split(|c: char| !c.is_ascii_alphanumeric());
            if let Some(number) = words.filter_map(|word| numbers.get(word)).next() {
                by_message.insert(said.id, *number);
                posts.entry(*number).or_default().push(said);
            }
        }
        let mut case = Self {
            book,
            record,
            told: BTreeMap::new(),
            posts,
            bundles: BTreeMap::new(),
            over: BTreeMap::new(),
            found: Findings::default(),
        };
        for said in &record.said {
            if let Some(to) = said.to {
                case.read(said, to, &by_message);
            }
        }
        case
    }

    /// Reads a DM.
    fn read(&mut self, said: &Said, to: u64, by_message: &BTreeMap<u64, usize>) {
        let lines: Vec<&str> = said.text.lines().filter(|line| line.starts_with("- ")).collect();
        let cut = said.text.contains("more: `/asks` shows all");
        self.bundles.entry(to).or_default().push((said.at, cut));
        let pieces: Vec<(&str, Option<u64>)> = match said.opens {
            Some(opens) => vec![(said.text.as_str(), Some(opens))],
            None => lines.iter().map(|line| (*line, line.rsplit(' ').next().and_then(last_number))).collect(),
        };
        for (text, message) in pieces {
            let number = message.and_then(|message| by_message.get(&message));
            let over = (said.instead.is_some() && text.contains('\u{2705}')).then_some(Slot::Over);
            let slot = over.or(WORDS.iter().find(|(words, _)| text.contains(words)).map(|(_, slot)| *slot));
            self.over.entry(to).or_default().extend(over.map(|_| said.at));
            if let (Some(number), Some(slot)) = (number, slot) {
                self.told.entry(*number).or_default().push(Told { to, slot, at: said.at });
                self.found.reminders += 1;
                self.found.role_calls += usize::from(slot == Slot::RoleCall);
            }
        }
    }

    fn ask(&mut self, number: usize) {
        let ask = &self.book.asks[number];
        let posts = self.posts.get(&number).map_or(0, Vec::len);
        let told = self.told.get(&number).cloned().unwrap_or_default();
        let posted = matches!(ask.way, Way::Form { .. });
        if posted && ask.heard && posts == 0 {
            self.found.lost.push(format!("the post of {}", self.words(ask)));
        }
        if posts > 1 {
            self.found.twice.push(format!("the post of {}: {posts} times", self.words(ask)));
        }
        self.repeated(ask, &told);
        self.after_the_end(ask, &told);
        self.found.excused.asked += 1;
        if !(ask.heard || posts > 0) {
            self.found.excused.not_taken += 1;
            return;
        }
        self.found.asks += 1;
        let put_off = ask.put_off.map(|put_off| put_off.heard);
        let claim = ask.claim.map(|claim| claim.heard);
        let ending = ask.ending.map(|ending| ending.known.is_some());
        for known in put_off.into_iter().chain(claim).chain(ending) {
            self.found.excused.done += 1;
            self.found.excused.not_known += usize::from(!known);
        }
        self.post(number);
        for owner in &ask.owners {
            self.owed(ask, *owner, &told);
        }
        self.called(ask, &told);
        self.asker(ask, &told);
    }

    fn words(&self, ask: &Ask) -> String {
        let mut owners: Vec<&str> = ask.owners.iter().map(|owner| self.book.name(*owner)).collect();
        owners.extend((!ask.holders.is_empty()).then_some("a role"));
        let how = match ask.way {
            Way::Form { .. } => "asked",
            Way::Mention(_) => "mentioned",
        };
        let end = |end: Ending| format!(", ended by {} at {}", end.how, written(end.begun));
        let end = ask.ending.map(end).unwrap_or_default();
        let (asker, owners) = (self.book.name(ask.asker), owners.join(" or "));
        format!("{} ({asker} {how} {owners} at {}{end})", ask.word, written(ask.at))
    }

    fn repeated(&mut self, ask: &Ask, told: &[Told]) {
        let mut times: BTreeMap<(u64, Slot), Vec<Time>> = BTreeMap::new();
        for one in told.iter().filter(|one| one.slot != Slot::Over) {
            times.entry((one.to, one.slot)).or_default().push(one.at);
        }
        // Once for each time that somebody switched them off.
        let switched_off = |owner| self.book.pauses.get(owner).map_or(0, Vec::len);
        let pauses = ask.answerers().iter().map(switched_off).sum::<usize>();
        let most = |slot| if slot == Slot::NobodyHears { pauses } else { 1 };
        for ((to, slot), at) in times.into_iter().filter(|((_, slot), at)| at.len() > most(*slot)) {
            let when: Vec<String> = at.into_iter().map(written).collect();
            let line = format!("{slot:?} of {} to {}: {}", self.words(ask), self.book.name(to), when.join(", "));
            self.found.twice.push(line);
        }
    }

    fn after_the_end(&mut self, ask: &Ask, told: &[Told]) {
        let ended = ask.ending.and_then(|ending| ending.known);
        let taken = ask.claim.and_then(|claim| claim.known);
        let late = told.iter().filter_map(|told| {
            let paused = self.book.pauses.get(&told.to).into_iter().flatten();
            let paused = paused.filter(|pause| pause.to.is_none_or(|to| told.at < to)).filter_map(|pause| pause.known);
            let taken = taken.filter(|_| told.slot == Slot::RoleCall);
            let known = ended.into_iter().chain(taken).chain(paused).find(|known| told.at > *known)?;
            Some((told, known))
        });
        for (late, known) in late {
            let line = format!(
                "{:?} of {} to {} at {}, known to be over, taken or switched off at {}",
                late.slot,
                self.words(ask),
                self.book.name(late.to),
                written(late.at),
                written(known)
            );
            self.found.after_the_end.push(line);
        }
    }

    /// Its post tells how it ended, and has the thread that was asked for.
    fn post(&mut self, number: usize) {
        let ask = &self.book.asks[number];
        let Some(post) = self.posts.get(&number).and_then(|posts| posts.first().copied()) else { return };
        if matches!(ask.way, Way::Form { thread: true }) && !post.has_thread {
            self.found.lost.push(format!("the thread under {}", self.words(ask)));
        }
        let says_so = post.now.contains('\u{2705}') || post.now.contains("Withdrawn");
        if ask.ending.is_some_and(|ending| ending.known.is_some()) != says_so && !self.may_have_ended(ask) {
            self.found.stale.push(format!("{} says: {}", self.words(ask), post.now.replace('\n', " / ")));
        }
    }

    fn may_have_ended(&self, ask: &Ask) -> bool {
        ask.ending.is_some_and(|ending| ending.known.is_none())
    }

    /// What an owner had to hear.
    fn owed(&mut self, ask: &Ask, owner: u64, told: &[Told]) {
        let ends = ask.ending.map_or(self.book.ends, |ending| ending.begun);
        let theirs: Vec<Told> = told.iter().filter(|told| told.to == owner).copied().collect();
        let always = self.book.hours.get(&owner) == Some(&Hours::Always);
        let office_round = ask.put_off.is_none() && ask.ending.is_none() && ends - ask.at > OFFICE_ROUND;
        if !always && office_round {
            self.demand(ask, owner, &theirs, &Demand { slot: Slot::FollowUp, from: ask.at, until: ends });
        }
        for demand in slots(ask).into_iter().filter(|_| always) {
            let until = demand.until.min(ends);
            if demand.from < until {
                self.demand(ask, owner, &theirs, &Demand { until, ..demand });
            }
        }
    }

    /// Holders of a role that nobody took in time.
    fn called(&mut self, ask: &Ask, told: &[Told]) {
        let ends = ask.ending.map_or(self.book.ends, |ending| ending.begun);
        let until = ask.claim.map_or(ends, |claim| claim.at.min(ends));
        let demand = Demand { slot: Slot::RoleCall, from: ask.at + NUDGE, until };
        let always = |person: &u64| self.book.hours.get(person) == Some(&Hours::Always) && *person != ask.asker;
        let holders: Vec<u64> = ask.holders.iter().copied().filter(always).collect();
        for holder in holders.into_iter().filter(|_| demand.from < until) {
            let theirs: Vec<Told> = told.iter().filter(|told| told.to == holder).copied().collect();
            self.demand(ask, holder, &theirs, &demand);
        }
    }

    /// That an owner takes no direct messages, and that no answer came.
    fn asker(&mut self, ask: &Ask, told: &[Told]) {
        let unsure = ask.claim.is_some_and(|claim| !claim.heard);
        if ask.put_off.is_some() || unsure {
            return;
        }
        self.asker_of_closed(ask, told);
        if ask.ending.is_some() {
            return;
        }
        let theirs: Vec<Told> = told.iter().filter(|told| told.to == ask.asker).copied().collect();
        let everybody = ask.owners.iter().chain([&ask.asker]);
        let always = everybody.clone().all(|person| self.book.hours.get(person) == Some(&Hours::Always));
        let from = if always { midnight_after(ask.base() + TARGET) + Days::new(1) } else { ask.base() + OFFICE_ROUND };
        let demand = Demand { slot: Slot::NoAnswer, from, until: self.book.ends };
        if demand.from < demand.until {
            self.demand(ask, ask.asker, &theirs, &demand);
        }
    }

    fn asker_of_closed(&mut self, ask: &Ask, told: &[Told]) {
        let until = ask.ending.map_or(self.book.ends, |ending| ending.begun);
        // They are told when a reminder could not be sent; it may have waited for half an hour, and this for another.
        let demand = Demand { slot: Slot::ClosedDms, from: ask.base() + NUDGE + ON_TIME, until };
        let closed = ask.owners.iter().any(|owner| self.book.dms.get(owner) == Some(&Dms::Closed));
        let always = self.book.hours.get(&ask.asker) == Some(&Hours::Always);
        if closed && always && demand.from < until {
            let theirs: Vec<Told> = told.iter().filter(|told| told.to == ask.asker).copied().collect();
            self.demand(ask, ask.asker, &theirs, &demand);
        }
    }

    /// Whether there was a calm in which that would have been told.
    fn time_for(&self, from: Time, until: Time) -> bool {
        self.book.calm.iter().any(|(begins, ends)| until.min(*ends) - from.max(*begins + RECOVERY) >= ON_TIME)
    }

    fn demand(&mut self, ask: &Ask, person: u64, theirs: &[Told], demand: &Demand) {
        self.found.excused.owed += 1;
        if theirs.iter().any(|told| told.slot == demand.slot) {
            return;
        }
        if !self.time_for(demand.from, demand.until) {
            // Of several that were missed in a storm only the last is told.
            match theirs.iter().any(|told| told.at >= demand.from) {
                true => self.found.excused.later_ones += 1,
                false => self.found.excused.no_calm += 1,
            }
            return;
        }
        if self.was_paused(ask, person, demand) {
            self.found.excused.paused += 1;
            return;
        }
        let was_over = |told: &Time| *told >= demand.from && ask.ending.is_some();
        if self.over.get(&person).is_some_and(|over| over.iter().any(was_over)) {
            self.found.excused.over_when_read += 1;
            return;
        }
        let bundles = self.bundles.get(&person).map_or(&[][..], Vec::as_slice);
        if bundles.iter().any(|(at, cut)| *cut && *at >= demand.from) {
            self.found.excused.in_the_rest += 1;
            return;
        }
        // Where a later one has come, it was worth no more: that is a fault only if nothing else kept the first one back.
        let later = theirs.iter().any(|told| told.at >= demand.from);
        let days = [demand.from.date_naive(), demand.until.date_naive()];
        let full = |day| bundles.iter().filter(|(at, _)| at.date_naive() == day).count() >= BUNDLES_A_DAY;
        if (later || demand.until - demand.from < Duration::hours(30)) && days.into_iter().any(full) {
            self.found.excused.capped += 1;
            return;
        }
        let line = format!(
            "{:?} of {} to {}, from {}",
            demand.slot,
            self.words(ask),
            self.book.name(person),
            written(demand.from)
        );
        self.found.lost.push(line);
    }

    /// Whether somebody had switched reminders off meanwhile: the one who had to be told, or of whom there is to tell.
    fn was_paused(&self, ask: &Ask, person: u64, demand: &Demand) -> bool {
        let asker = person == ask.asker;
        let concerned = [person].into_iter().chain(ask.owners.iter().copied().filter(|_| asker));
        // What the asker hears of silence counts from its beginning.
        let from = if asker { ask.at } else { demand.from };
        let meanwhile = |pause: &Pause| {
            let over = pause.to.filter(|_| pause.over);
            pause.from < demand.until && over.is_none_or(|to| to + RECOVERY + ON_TIME > from)
        };
        concerned.flat_map(|one| self.book.pauses.get(&one).into_iter().flatten()).any(meanwhile)
    }

    /// What stands in place of a DM: opened by its recipient, where the server wants it, without a word of a question.
    fn instead(&mut self) {
        for said in &self.record.said {
            let (Some(instead), Some(to)) = (&said.instead, said.to) else { continue };
            self.found.mentions += 1;
            let name = format!("a mention of {} at {}", self.book.name(to), written(said.at));
            if !instead.read {
                self.found.lost.push(format!("what is behind {name}"));
            }
            let texts = [&instead.text, &said.now];
            let told = self.book.asks.iter().find(|ask| texts.iter().any(|text| text.contains(&ask.word)));
            if let Some(ask) = told {
                self.found.read_by_others.push(format!("{name} has words of {}", ask.word));
            }
            let wants_thread = self.book.private_threads.contains(&self.book.server_of(to));
            if wants_thread != instead.private {
                let place = if instead.private { "in" } else { "outside" };
                self.found.read_by_others.push(format!("{name} stands {place} a private thread"));
            }
        }
    }

    /// Each once a day, in time, and at no other time.
    fn digests(&mut self) {
        for digest in &self.book.digests {
            let posted: Vec<Time> =
                self.record.said.iter().filter(|said| said.channel == digest.channel).map(|said| said.at).collect();
            self.found.digests += posted.len();
            let first = self.book.digests_from.date_naive();
            let last = self.book.ends - DIGEST_WITHIN;
            let days = first
                .iter_days()
                .filter_map(|day| Some(day.and_time(NaiveTime::from_hms_opt(digest.hour, 0, 0)?).and_utc()));
            let slots: Vec<Time> =
                days.skip_while(|at| *at <= self.book.digests_from).take_while(|at| *at <= last).collect();
            for slot in slots {
                let of_slot = posted.iter().filter(|at| **at >= slot && **at < slot + Days::new(1)).count();
                let in_time = posted.iter().any(|at| *at >= slot && *at <= slot + DIGEST_WITHIN);
                let name = || format!("the digest of {} in {}", written(slot), digest.channel);
                if !in_time {
                    self.found.lost.push(name());
                }
                if of_slot > 1 {
                    self.found.twice.push(format!("{}: {of_slot} times", name()));
                }
            }
        }
    }

    fn hours(&mut self) {
        let dms = self.record.said.iter().filter_map(|said| Some((said.to?, said.at, "a DM")));
        let pings = self.record.pinged.iter().map(|(person, at)| (*person, *at, "a ping"));
        for (person, at, what) in dms.chain(pings) {
            let hours = self.book.hours.get(&person).copied().unwrap_or(Hours::Always);
            if !hours.hold(at) && !hours.hold(at - STEP_MOST) {
                self.found.outside.push(format!("{what} to {} at {} ({hours:?})", self.book.name(person), written(at)));
            }
        }
    }
}

/// Something that has to be told between two times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Demand {
    slot: Slot,
    from: Time,
    /// After it something else is told instead, or nothing.
    until: Time,
}

/// What somebody who works around the clock is told of an ask that nobody answers.
fn slots(ask: &Ask) -> Vec<Demand> {
    let due = ask.base() + TARGET;
    let (far, follow_up) = (Time::MAX_UTC, midnight_after(due));
    let plan = [
        Demand { slot: Slot::Nudge, from: ask.base() + NUDGE, until: due },
        Demand { slot: Slot::Due, from: due, until: follow_up },
        Demand { slot: Slot::FollowUp, from: follow_up, until: far },
    ];
    let Some(put_off) = ask.put_off else { return plan.into() };
    let until = put_off.until;
    let before = plan.into_iter().map(|demand| Demand { until: demand.until.min(put_off.at), ..demand });
    let mut all: Vec<Demand> = before.filter(|demand| demand.from < demand.until).collect();
    if !put_off.heard {
        // It counts, or it does not: what follows is one thing or the other.
        return all;
    }
    if put_off.promise {
        // What had come already does not come again.
        let again = (put_off.at < follow_up).then(|| midnight_after(until));
        all.push(Demand { slot: Slot::Promise, from: until, until: midnight_after(until) });
        all.extend(again.map(|from| Demand { slot: Slot::FollowUp, from, until: far }));
        return all;
    }
    let after: Vec<Demand> = plan.into_iter().filter(|demand| demand.from > until).collect();
    let next = after.first().map_or(far, |demand| demand.from);
    all.push(Demand { slot: Slot::Snooze, from: until, until: next });
    all.extend(after);
    all
}

/// When the next day begins, UTC.
fn midnight_after(at: Time) -> Time {
    (at.date_naive() + Days::new(1)).and_time(NaiveTime::MIN).and_utc()
}

fn written(at: Time) -> String {
    at.format("%a %d %H:%M:%S").to_string()
}

#[cfg(test)]
mod tests;

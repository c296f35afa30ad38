//! What becomes of asks depends on what happened, not on the order in which the bot heard of it.
//!
//! Real conversations (`examples/data`), some interleaved in one channel, some as threads, with edits, deletions,
//! reactions and claims between them, are heard twice: each event when it happened; and each up to two minutes late, so in
//! another order, and some of them twice. In the end every ask stands the same, and the same is planned.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::Duration;
use meantime::activity::Activity;
use meantime::app::{App, Channel, PolicyChange, Thread, Viewer};
use meantime::clock::ManualClock;
use meantime::domain::ask::{Mark, MessageFact, Observation, Press, Source};
use meantime::domain::calendar::Instant;
use meantime::domain::capture::{Trigger, Watch};
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::policies::Scope;
use meantime::domain::words::Judged;
use meantime::store::Store;
use meantime::store::asks;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

const SERVER: ServerId = ServerId(1);
const CHANNEL: ChannelId = ChannelId(2);
const PARENT: ChannelId = ChannelId(3);
const ROLE: RoleId = RoleId(4);
const HOLDER: PersonId = PersonId(5);
/// So late an event is heard at most, in seconds.
const LATEST: i64 = 120;

fn begin() -> Instant {
    "2026-03-02T09:00:00Z".parse().expect("a time")
}

/// A generator that gives the same for the same seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    fn one_in(&mut self, sides: u64) -> bool {
        self.roll(sides) == 0
    }
}

/// Something that happened.
#[derive(Clone, Debug)]
enum Happening {
    Message(MessageFact),
    Edit(MessageFact),
    Seen(Observation),
    ThreadOpened(ChannelId, PersonId),
    /// A press on the ask of that message. Presses wait in no line: they are heard at once.
    Claim(MessageId),
}

type Line = (Instant, Happening);

struct Trace {
    threads: Vec<(ChannelId, PersonId)>,
    lines: Vec<Line>,
}

/// A message of the trace: seconds since its thread began, author, mentioned, whether it asks.
type Said = (i64, u64, Vec<u64>, bool);

/// The busiest threads of the slice.
fn conversations() -> Vec<Vec<Said>> {
    let text = std::fs::read_to_string("examples/data/threads-slice.jsonl").expect("the slice");
    let mut all: Vec<Vec<Said>> = text.lines().map(conversation).collect();
    all.retain(|said| (8..60).contains(&said.len()));
    all.sort_by_key(|said| std::cmp::Reverse(said.len()));
    all
}

fn conversation(line: &str) -> Vec<Said> {
    let thread: serde_json::Value = serde_json::from_str(line).expect("JSON");
    let messages = thread["messages"].as_array().expect("messages");
    let begins = messages[0][0].as_i64().expect("a time");
    let said = messages.iter().map(|message| {
        let mentioned = message[2].as_array().expect("mentions").iter().filter_map(serde_json::Value::as_u64);
        let (at, author) = (message[0].as_i64().expect("a time"), message[1].as_u64().expect("an author"));
        (at - begins, author + 100, mentioned.map(|person| person + 100).collect(), message[3] == 1)
    });
    said.collect()
}

/// A dozen conversations at once, with what befalls their messages. `hidden`: no words are read.
fn trace(variant: u64, hidden: bool) -> Trace {
    let mut dice = Dice(variant);
    let conversations = conversations();
    let mut trace = Trace { threads: Vec::new(), lines: Vec::new() };
    for n in 0..12 {
        let said = &conversations[usize::try_from(dice.roll(conversations.len() as u64)).expect("small")];
        let starts = begin() + Duration::seconds(i64::try_from(dice.roll(3600)).expect("small"));
        let place = (n % 2 == 0).then(|| ChannelId(snowflake(starts, &mut dice)));
        if let Some(thread) = place {
            trace.threads.push((thread, PersonId(said[0].1)));
            trace.lines.push((starts, Happening::ThreadOpened(thread, PersonId(said[0].1))));
        }
        for (index, message) in said.iter().enumerate().take(25) {
            // Long silences are shortened: then nothing could be confused.
            let at = starts + Duration::seconds(message.0.min(30 * (1 + i64::try_from(index).expect("small"))) + 1);
            let fact = fact(message, place.unwrap_or(CHANNEL), at, hidden, &mut dice);
            befalls(&fact, hidden, &mut dice, &mut trace.lines);
            trace.lines.push((fact.id_instant(), Happening::Message(fact)));
        }
    }
    trace.lines.sort_by_key(|(at, _)| *at);
    trace
}

fn snowflake(at: Instant, dice: &mut Dice) -> u64 {
    Order::at(at + Duration::milliseconds(i64::try_from(dice.roll(900)).expect("small"))).0 + dice.roll(1 << 20)
}

fn fact(said: &Said, channel: ChannelId, at: Instant, hidden: bool, dice: &mut Dice) -> MessageFact {
    let (_, author, mentioned, asks) = said;
    let to_role = mentioned.is_empty() && *asks && dice.one_in(4);
    MessageFact {
        server: SERVER,
        channel,
        id: MessageId(snowflake(at, dice)),
        author: PersonId(*author),
        author_roles: if dice.one_in(6) { vec![ROLE] } else { vec![] },
        by_machine: false,
        mentions: mentioned.iter().map(|person| PersonId(*person)).collect(),
        role_mentions: if to_role { vec![ROLE] } else { vec![] },
        reply_to: None,
        words: (!hidden).then(|| Judged { asks: *asks, owes_nothing: !asks && dice.one_in(8) }),
        busy: false,
    }
}

/// What happens to a message after it was posted.
fn befalls(fact: &MessageFact, hidden: bool, dice: &mut Dice, lines: &mut Vec<Line>) {
    let later = |dice: &mut Dice| {
        fact.id_instant() + Duration::milliseconds(1000 + i64::try_from(dice.roll(240_000)).expect("small"))
    };
    // Whether a claim is accepted depends on what was heard by then, and that is what the person was told: so nothing that
    // could be heard late says otherwise of these.
    let claimed = !fact.role_mentions.is_empty();
    if dice.one_in(6) && !claimed {
        for _ in 0..=dice.roll(2) {
            let others: Vec<PersonId> = (0..dice.roll(3)).map(|_| PersonId(100 + dice.roll(60))).collect();
            let words = (!hidden).then(|| Judged { asks: !dice.one_in(3), owes_nothing: false });
            let edited = MessageFact { mentions: others, words, ..fact.clone() };
            lines.push((later(dice), Happening::Edit(edited)));
        }
    }
    if dice.one_in(12) {
        let at = fact.id_instant() + Duration::seconds(300);
        lines.push((at, Happening::Seen(Observation::MessageDeleted { message: fact.id, at })));
    }
    let asked = fact.mentions.first().copied().unwrap_or(PersonId(100 + dice.roll(60)));
    for (chance, by, mark) in [(8, fact.author, Mark::Check), (5, asked, Mark::Eyes)] {
        if dice.one_in(chance) && !claimed {
            let at = later(dice);
            let added = |added, at| Happening::Seen(reacted(fact, by, mark, added, at));
            lines.push((at, added(true, at)));
            if dice.one_in(3) {
                let at = at + Duration::seconds(20);
                lines.push((at, added(false, at)));
            }
        }
    }
    if claimed {
        lines.push((fact.id_instant() + Duration::seconds(LATEST + 30), Happening::Claim(fact.id)));
    }
}

fn reacted(on: &MessageFact, by: PersonId, mark: Mark, added: bool, at: Instant) -> Observation {
    Observation::Reacted {
        channel: on.channel,
        message: on.id,
        author: Some(on.author),
        by,
        by_roles: vec![],
        mark,
        added,
        at,
    }
}

/// What became of an ask, and what is planned; and its log, to tell why.
#[derive(Debug)]
struct Stands {
    outcome: String,
    log: String,
}

/// A bot without Discord.
struct Bot {
    app: App,
    clock: Arc<ManualClock>,
    _folder: tempfile::TempDir,
}

impl Bot {
    async fn starts(trace: &Trace) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::open(&folder.path().join("order.sqlite")).await.expect("a store");
        let clock = Arc::new(ManualClock::new(begin() - Duration::hours(1)));
        let app = App::new(store, Arc::clone(&clock) as Arc<_>, Arc::new(Activity::default())).await.expect("an app");
        for channel in [CHANNEL, PARENT] {
            let watch = Watch { mentions: true, threads: Some(Trigger::EveryPost), questions: true };
            let set = app.watch(SERVER, channel, PersonId(1), |_| Ok::<_, ()>(watch)).await.expect("a watch");
            set.expect("it is taken");
            app.index_mut().set_channel(channel, channel_of());
        }
        for (thread, opener) in &trace.threads {
            let (server, parent, opener) = (SERVER, PARENT, *opener);
            app.index_mut().set_thread(*thread, Thread { server, parent, opener, private: false, resolved: false });
        }
        Self { app, clock, _folder: folder }
    }

    async fn hears(&self, at: Instant, what: &Happening) {
        self.clock.set(at);
        match what {
            Happening::Message(fact) => self.app.hear_message(fact.clone()).await,
            Happening::Edit(fact) => panic!("an edit without its time: {fact:?}"),
            Happening::Seen(seen) => self.app.hear(seen.clone()).await,
            Happening::ThreadOpened(thread, opener) => self.app.hear_thread_opened(SERVER, *thread, *opener).await,
            Happening::Claim(message) => {
                self.claims(at, *message).await;
                Ok(())
            }
        }
        .expect("it is heard");
    }

    /// Whether a claim is accepted depends on what the bot knew then: that is what the person was told.
    async fn claims(&self, at: Instant, message: MessageId) {
        let id = {
            let mut conn = self.app.store().read().await.expect("the store");
            asks::made_by(&mut conn, Order::from(message), Source::Mention).await.expect("the store")
        };
        let Some(id) = id else { return };
        let _refused = self.app.press(id, HOLDER, &[ROLE], Order::at(at), Press::Claim).await;
    }

    /// How every ask stands, and what is planned, when all was heard.
    async fn ends(self, at: Instant) -> BTreeMap<String, Stands> {
        self.clock.set(at);
        let viewer = Viewer { person: HOLDER, channel: CHANNEL, sees_all: true };
        self.app.set_policy(SERVER, Scope::Server, PolicyChange::default(), &viewer).await.expect("planned anew");
        let mut conn = self.app.store().read().await.expect("the store");
        let ids: Vec<i64> = sqlx::query_scalar("SELECT id FROM asks").fetch_all(&mut *conn).await.expect("asks");
        let mut all = BTreeMap::new();
        for id in ids {
            let logged = asks::load(&mut conn, AskId(id)).await.expect("the store").expect("an ask");
            let planned: Vec<(String, i64, String, i64)> = sqlx::query_as(
                "SELECT kind, recipient, slot, due_at FROM outbox WHERE subject = ? AND state = 'pending'
                 AND kind <> 'refresh' ORDER BY 1, 2, 3",
            )
            .bind(id)
            .fetch_all(&mut *conn)
            .await
            .expect("the outbox");
            let ask = &logged.ask;
            let key = format!("{} {:?} in {} by {}", ask.order.instant(), ask.source, ask.channel, ask.asker);
            let log = logged.events.iter().map(|event| format!("{} {event:?}\n", event.order.instant())).collect();
            all.insert(key, Stands { outcome: format!("{:#?}\n{planned:#?}", logged.state()), log });
        }
        all
    }
}

fn channel_of() -> Channel {
    Channel {
        name: String::new(),
        server: SERVER,
        overwrites: vec![],
        is_category: false,
        forum: false,
        solved_tags: vec![],
        category: None,
    }
}

/// Hears the trace; each line so late, in seconds, and twice where there is a second time.
async fn heard(trace: &Trace, late: &[(i64, Option<i64>)]) -> BTreeMap<String, Stands> {
    let bot = Bot::starts(trace).await;
    let mut hearings: Vec<(Instant, usize)> = Vec::new();
    for (index, (at, what)) in trace.lines.iter().enumerate() {
        let (first, again) = late[index % late.len()];
        let at_once = matches!(what, Happening::Claim(_));
        let first = if at_once { 0 } else { first };
        hearings.push((*at + Duration::seconds(first), index));
        hearings.extend(again.filter(|_| !at_once).map(|again| (*at + Duration::seconds(again), index)));
    }
    hearings.sort();
    for (now, index) in hearings {
        let (at, what) = &trace.lines[index];
        match what {
            Happening::Edit(fact) => {
                bot.clock.set(now);
                bot.app.hear_edited(fact.clone(), *at).await.expect("it is heard");
            }
            _ => bot.hears(now, what).await,
        }
    }
    let last = trace.lines.last().expect("lines").0;
    bot.ends(last + Duration::minutes(30)).await
}

fn lateness() -> impl Strategy<Value = (i64, Option<i64>)> {
    (prop_oneof![3 => Just(0), 5 => 0..=LATEST], prop::option::weighted(0.15, 0..=LATEST))
}

#[test]
fn the_outcome_does_not_depend_on_the_order_of_hearing() {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
    let config =
        ProptestConfig { cases: 6, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]));
    let cases = (0..60_u64, any::<bool>(), vec(lateness(), 97));
    let result = runner.run(&cases, |(variant, hidden, late)| {
        let trace = trace(variant, hidden);
        let (in_order, in_disorder) =
            runtime.block_on(async { (heard(&trace, &[(0, None)]).await, heard(&trace, &late).await) });
        prop_assert!(in_order.len() > 20, "only {} asks", in_order.len());
        for (ask, stands) in &in_order {
            let Some(other) = in_disorder.get(ask) else {
                let (place, _) = ask.split_once(" by ").expect("a key");
                let place = place.split_once(" in ").expect("a key").1;
                let of_place = |all: &BTreeMap<String, Stands>| {
                    let there = all.iter().filter(|(key, _)| key.contains(place));
                    there.map(|(key, stands)| format!("{key}\n{}", stands.log)).collect::<String>()
                };
                let (ordered, disordered) = (of_place(&in_order), of_place(&in_disorder));
                return Err(TestCaseError::fail(format!(
                    "{ask} was not made; in order:\n{ordered}in disorder:\n{disordered}"
                )));
            };
            let logs = format!("{ask}\nin order:\n{}in disorder:\n{}", stands.log, other.log);
            prop_assert_eq!(&stands.outcome, &other.outcome, "{}", logs);
        }
        let more: Vec<&String> = in_disorder.keys().filter(|ask| !in_order.contains_key(*ask)).collect();
        prop_assert!(more.is_empty(), "asks that nobody made: {:?}", more);
        Ok(())
    });
    if let Err(error) = result {
        panic!("{error}");
    }
}

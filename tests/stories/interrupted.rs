//! A bot that is down in the middle comes to the same asks as one that is not.
//!
//! Real conversations (`examples/data`) are held in a watched channel and in threads, on two local Discords: on one the bot
//! hears everything when it happens; on the other it is stopped or killed somewhere, and started again later. In the end
//! every ask stands the same. `INTERRUPTIONS` tells how many are tried; a few by default.

use std::collections::BTreeMap;

use chrono::Duration;
use local_discord::{Channel, Message, Person, Server};
use meantime::domain::ask::{Obligation, State};
use meantime::domain::calendar::Instant;
use meantime::domain::ids::{AskId, MessageId, Order};
use meantime::store::asks;

use crate::support::{Story, at};

const BEGINS: &str = "2026-03-02T09:00:00Z";
const CONVERSATIONS: u64 = 6;
const MESSAGES: usize = 20;

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

    fn seconds(&mut self, most: u64) -> Duration {
        Duration::seconds(i64::try_from(self.roll(most)).expect("small"))
    }
}

/// Something that somebody says.
struct Said {
    at: Instant,
    /// The conversation.
    of: u64,
    author: u64,
    text: String,
    /// It replies to the message that so many were said before in its conversation.
    replies: Option<usize>,
}

/// Some conversations at once, in the order in which they are held; every other time in haste.
fn trace(seed: u64) -> Vec<Said> {
    let text = std::fs::read_to_string("examples/data/threads-slice.jsonl").expect("the slice");
    let mut threads: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let count = |thread: &serde_json::Value| thread["messages"].as_array().map_or(0, Vec::len);
    threads.retain(|thread| (6..60).contains(&count(thread)));
    let mut dice = Dice(seed);
    let mut all = Vec::new();
    for of in 0..CONVERSATIONS {
        let thread = &threads[usize::try_from(dice.roll(threads.len() as u64)).expect("small")];
        let mut now = at(BEGINS) + Duration::minutes(5) + dice.seconds(3600);
        let messages = thread["messages"].as_array().expect("messages").iter().take(MESSAGES);
        for (index, message) in messages.enumerate() {
            now += Duration::seconds(5) + dice.seconds(if seed.is_multiple_of(2) { 400 } else { 100 });
            let mentions = message[2].as_array().expect("mentions").iter().filter_map(serde_json::Value::as_u64);
            let mut text: String = mentions.map(|person| format!("@{} ", name(person))).collect();
            let asks = message[3] == 1;
            text.push_str(if asks { "which one is it?" } else { "it is the blue one" });
            let replies = (!asks && index > 0 && dice.roll(3) == 0)
                .then(|| 1 + usize::try_from(dice.roll(index.min(4) as u64)).expect("small"));
            all.push(Said { at: now, of, author: message[1].as_u64().expect("an author"), text, replies });
        }
    }
    all.sort_by_key(|said| said.at);
    all
}

fn name(person: u64) -> String {
    format!("P{person:04}")
}

/// When the bot is away, and whether it was killed.
struct Away {
    from: Instant,
    until: Instant,
    killed: bool,
}

/// The people and where they talk.
struct Talk {
    acme: Server,
    people: BTreeMap<u64, Person>,
    threads: BTreeMap<u64, Channel>,
    said: BTreeMap<u64, Vec<Message>>,
}

impl Talk {
    /// Every other conversation is held in a thread of its own.
    fn say(&mut self, said: &Said) {
        let author = &self.people[&said.author];
        let earlier = self.said.entry(said.of).or_default();
        let replied_to = said.replies.and_then(|back| earlier.iter().rev().nth(back - 1));
        let message = match (replied_to, said.of.is_multiple_of(2)) {
            (Some(earlier), _) => author.replies_quietly(earlier, &said.text),
            (None, false) => author.says("#backend", &said.text),
            (None, true) => {
                let opens = || author.starts_thread("#backend", &format!("Conversation {}", said.of));
                author.says_in(self.threads.entry(said.of).or_insert_with(opens), &said.text)
            }
        };
        earlier.push(message);
    }
}

/// How every ask stands in the end: by when, how and by whom it was asked.
async fn holds(trace: &[Said], away: Option<&Away>) -> BTreeMap<String, String> {
    let mut story = Story::begins(BEGINS).await;
    story.discord().application().enable_message_content();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let mia = story.manager(&acme, "Mia");
    let mut named: Vec<u64> = trace.iter().map(|said| said.author).collect();
    let mentioned = trace.iter().flat_map(|said| said.text.split_whitespace());
    named.extend(mentioned.filter_map(|word| word.strip_prefix("@P")?.parse::<u64>().ok()));
    named.sort_unstable();
    named.dedup();
    let people = named.iter().map(|person| (*person, acme.person(&name(*person)))).collect();
    story.bot_starts().await;
    let watch = "/watch add channel:#backend mentions:true questions:true threads:every new thread or post";
    story.runs(&mia, "#backend", watch).await;
    let mut talk = Talk { acme, people, threads: BTreeMap::new(), said: BTreeMap::new() };
    let mut is_away = false;
    for said in trace {
        if let Some(away) = away.filter(|away| !is_away && away.from <= said.at && said.at < away.until) {
            story.stage.advance_to(away.from).await.expect("time passes");
            if away.killed {
                story.bot_is_killed().await
            } else {
                story.bot_stops().await
            }
            is_away = true;
        }
        if let Some(away) = away.filter(|away| is_away && away.until <= said.at) {
            story.stage.advance_to(away.until).await.expect("time passes");
            story.bot_starts().await;
            is_away = false;
        }
        story.stage.advance_to(said.at).await.expect("time passes");
        talk.say(said);
        story.settles().await;
    }
    if is_away {
        story.bot_starts().await;
    }
    drop(talk.acme);
    stands(&story).await
}

async fn stands(story: &Story) -> BTreeMap<String, String> {
    let app = story.stage.app().expect("a bot");
    let mut conn = app.store().read().await.expect("the store");
    let ids: Vec<i64> = sqlx::query_scalar("SELECT id FROM asks").fetch_all(&mut *conn).await.expect("asks");
    let mut all = BTreeMap::new();
    for id in ids {
        let logged = asks::load(&mut conn, AskId(id)).await.expect("the store").expect("an ask");
        let ask = &logged.ask;
        let key = format!("{} {:?} by {} {:?}", ask.order.instant(), ask.source, ask.asker, ask.owners);
        all.insert(key, told(&logged.state()));
    }
    all
}

/// A state without what differs between two Discords: the last bits of their messages' numbers.
fn told(state: &State) -> String {
    let when = |message: MessageId| Order::from(message).instant();
    let part = |part: &Obligation| {
        let Obligation { owner, since, state, unsure, turn, .. } = part;
        format!("{owner:?} since {since}: {state:?}, perhaps {:?}, turn {turn}", unsure.map(when))
    };
    let parts: Vec<String> = state.obligations.iter().map(part).collect();
    let others: Vec<_> = state.others.iter().map(|word| (word.by, when(word.message), word.in_thread)).collect();
    format!("{:?} {parts:#?} {others:?}", state.status)
}

#[tokio::test]
async fn a_bot_that_was_away_comes_to_the_same_asks() {
    let wanted = std::env::var("INTERRUPTIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(2);
    let mut asks = 0;
    for seed in 10..10 + wanted {
        let trace = trace(seed);
        let mut dice = Dice(seed ^ 0xa5a5);
        let from = at(BEGINS) + Duration::minutes(10) + dice.seconds(4500);
        let until = from + Duration::minutes(2) + dice.seconds(4500);
        let away = Away { from, until, killed: dice.roll(2) == 0 };
        let (always, interrupted) = (holds(&trace, None).await, holds(&trace, Some(&away)).await);
        let why = format!("seed {seed}, away from {from} until {until}, killed: {}", away.killed);
        assert!(always.len() > 5, "{why}: only {} asks", always.len());
        for (ask, stood) in &always {
            assert_eq!(interrupted.get(ask), Some(stood), "{why}: {ask}");
        }
        assert_eq!(interrupted.len(), always.len(), "{why}: {:?}", interrupted.keys());
        asks += always.len();
    }
    println!("{wanted} interruptions, {asks} asks, each stands as without");
}

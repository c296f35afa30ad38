//! User text is text: in no message of the bot does it ping, link, quote, hide or head anything.
//!
//! The same story is told twice, once in plain words and once with hostile ones; what Discord would read as markup has to
//! be the same in every message.

use local_discord::{BotMessage, Dm, Permissions};
use proptest::prelude::Strategy as _;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use crate::bench::{cases, report};
use crate::hostile::{HOSTILE, typed};
use crate::markup::scan;
use crate::support::{Story, last};

/// What people type and what things are called.
#[derive(Clone, Debug)]
struct Words {
    question: String,
    context: String,
    server: String,
    channel: String,
    thread: String,
    role: String,
    nick: String,
    typed: String,
}

impl Words {
    fn plain() -> Self {
        let word = |text: &str| text.to_owned();
        Self {
            question: word("Which index?"),
            context: word("The slow list"),
            server: word("Acme"),
            channel: word("more"),
            thread: word("out"),
            role: word("Night"),
            nick: word("Kenji"),
            typed: word("zzzz"),
        }
    }

    fn all(text: &str) -> Self {
        let name = |most: usize, instead: &str| {
            let name: String = text.chars().filter(|c| !c.is_control() && *c != '"').take(most).collect();
            if name.trim().is_empty() { instead.to_owned() } else { name }
        };
        let filled = |most: usize, instead: &str| {
            let text: String = text.chars().take(most).collect();
            if text.trim().is_empty() { instead.to_owned() } else { text }
        };
        Self {
            question: filled(900, "x"),
            context: filled(500, "x"),
            server: name(90, "Acme"),
            channel: name(90, "more"),
            thread: name(90, "out"),
            role: name(90, "Night"),
            nick: name(30, "Kenji"),
            // So that nothing is read as what it should be: what is said back is looked at.
            typed: format!("{}\u{a7}", name(50, "soon")),
        }
    }
}

/// A message as it was sent: where, what, and with what it may ping.
struct Sent {
    place: String,
    content: String,
    body: Value,
}

/// Everything in which words of people come back, told once.
async fn told(words: &Words) -> Vec<Sent> {
    let mut story = Story::begins("2026-03-04T08:00:00Z").await;
    story.discord().application().enable_message_content();
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let extra = acme.channel("#extra");
    let (mia, ada, kenji) = (acme.manager("Mia"), acme.person("Ada"), acme.person("Kenji"));
    let (nia, zoe) = (acme.person("Nia"), acme.person("Zoe"));
    let night = acme.role("Night");
    zoe.has(&night);
    story.bot_starts().await;
    acme.rename(&words.server);
    extra.rename(&words.channel);
    night.rename(&words.role);
    kenji.is_called(&words.nick);
    for person in [&ada, &kenji] {
        story.runs(person, "#backend", "/hours set zone:UTC hours:Mon-Fri 9-17").await;
    }
    story.runs(&mia, "#backend", "/digest schedule channel:#backend time:12:00 zone:UTC").await;
    story.runs(&mia, "#backend", "/watch add channel:#backend mentions:true threads:every new thread or post").await;
    // Asked by form, and by a message; with a thread whose name is the question.
    for owners in [format!("owner:{}", kenji.mention()), format!("owner:<@&{}> owner2:@Nia", night.id())] {
        let form = ada.runs("#backend", &format!("/ask {owners}")).await.form();
        let fields = [
            ("What do you need to know?", words.question.as_str()),
            ("What must one know to answer?", words.context.as_str()),
        ];
        form.submits(&fields).await;
        story.settles().await;
    }
    let asked = ada.says("#backend", &format!("{} is it? {}", nia.mention(), words.question));
    ada.opens_thread(&asked, &words.thread);
    story.settles().await;
    nia.closes_dms();
    story.it_is("2026-03-04T16:30:00Z").await;
    for person in [&ada, &kenji, &nia] {
        story.runs(person, "#backend", "/asks").await;
        person.runs(Dm, "/asks").await;
        story.runs(person, "#backend", "/why ask:1").await;
    }
    let calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260701\nEND:VEVENT\nEND:VCALENDAR\n";
    ada.has_file(&words.typed, calendar);
    for typed in [
        "/hours set zone:{}",
        "/hours set zone:UTC hours:{}",
        "/ask owner:@Nia need-by:{}",
        "/away set until:{}",
        "/away set until:friday from:{}",
        "/holidays set country:{}",
        "/holidays set country:DE region:{}",
        "/holidays add day:{}",
        "/holidays remove day:{}",
        "/focus for length:{}",
        "/focus until time:{}",
        "/calendar subscribe url:{}",
        "/calendar import file:{}",
        "/calendar list",
        "/away list",
        "/calendar remove calendar:1",
    ] {
        let command = typed.replace("{}", &format!("\"{}\"", words.typed));
        ada.runs("#backend", &command).await;
    }
    for typed in [
        "/policy set target:{}",
        "/policy set quiet:{}",
        "/policy set zone:{}",
        "/holidays server country:{}",
        "/watch reaction emoji:{}",
    ] {
        let command = typed.replace("{}", &format!("\"{}\"", words.typed));
        mia.runs("#backend", &command).await;
    }
    for typed in ["time:{}", "time:9:00 days:{}", "time:9:00 zone:{}"] {
        let option = typed.replace("{}", &format!("\"{}\"", words.typed));
        mia.runs("#backend", &format!("/digest schedule channel:<#{}> {option}", extra.id())).await;
    }
    // Named where they could not answer.
    let stranger = story.discord().server("Other").person("Stranger");
    ada.runs("#backend", &format!("/ask owner:{}", stranger.id())).await;
    extra.deny_bot(Permissions::SEND_MESSAGES);
    let offer = kenji.clicks(&kenji.last_dm(), "Hand over").await;
    offer.shown().await;
    kenji.replies(&last(&acme, "#backend"), &words.question);
    story.it_is("2026-03-06T16:30:00Z").await;
    let wrong: Vec<String> = story.warnings().into_iter().filter(|line| line.starts_with("ERROR")).collect();
    assert!(wrong.is_empty(), "{wrong:#?}\nafter {words:?}");
    story.discord().assert_no_complaints();
    let bodies = story.discord().requests();
    let written: Vec<BotMessage> = story.discord().messages_by_bot();
    let requests = bodies.into_iter().filter_map(|request| Some((request.path, request.body?)));
    let with_text = requests.filter(|(_, body)| text_of(body).is_some());
    let mut all: Vec<Sent> =
        with_text.map(|(path, body)| Sent { place: path, content: text_of(&body).unwrap_or_default(), body }).collect();
    // As they stand in the end, edited.
    all.extend(written.into_iter().map(|one| Sent { place: one.channel, content: one.content, body: Value::Null }));
    all
}

/// The text of a message, in a request or in the answer to an interaction.
fn text_of(body: &Value) -> Option<String> {
    let message = if body["data"].is_object() { &body["data"] } else { body };
    message["content"].as_str().map(str::to_owned)
}

/// Whom a message may ping: only people by number, never by what its text says.
fn pings_only_by_number(sent: &Sent) {
    if sent.body.is_null() {
        return;
    }
    let message = if sent.body["data"].is_object() { &sent.body["data"] } else { &sent.body };
    let allowed = &message["allowed_mentions"];
    assert!(allowed.is_object(), "{}: no allowed_mentions: {}", sent.place, sent.body);
    assert!(allowed["parse"].as_array().is_none_or(Vec::is_empty), "{}: {allowed}", sent.place);
    assert!(allowed["roles"].as_array().is_none_or(Vec::is_empty), "{}: {allowed}", sent.place);
}

/// What of a text reads as markup, ids and times left out.
fn markup(text: &str) -> Vec<String> {
    let without = |one: String| one.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect::<String>();
    let mut all: Vec<String> = scan(text).into_iter().map(without).map(|one| shortened(&one)).collect();
    all.sort();
    // A quotation has as many lines as the question.
    all.dedup_by(|one, before| one == before && one == "line: > ");
    all
}

/// Ids have more or fewer digits.
fn shortened(text: &str) -> String {
    let mut short = text.to_owned();
    while short.contains("00") {
        short = short.replace("00", "0");
    }
    short
}

/// The kind of place: channels and tokens left out.
fn kind(place: &str) -> &str {
    place.split('/').nth(1).unwrap_or_default()
}

/// What of a text's markup is in none of the messages that were sent to such a place in plain words.
fn foreign(sent: &Sent, plain: &[Sent]) -> Option<Vec<String>> {
    // Which cities are offered depends on what is typed; their names are the bot's own.
    let is_city = |one: &String| one.strip_prefix("code: ").is_some_and(meantime::domain::zones::is_named);
    let here: Vec<String> = markup(&sent.content).into_iter().filter(|one| !is_city(one)).collect();
    let extra = |as_plain: &Sent| {
        let mut allowed = markup(&as_plain.content);
        let mut extra = here.clone();
        extra.retain(|one| match allowed.iter().position(|allowed| allowed == one) {
            Some(at) => {
                allowed.swap_remove(at);
                false
            }
            None => true,
        });
        extra
    };
    let all = plain.iter().filter(|one| kind(&one.place) == kind(&sent.place)).map(extra);
    all.min_by_key(Vec::len).filter(|extra| !extra.is_empty())
}

#[tokio::test]
async fn what_people_type_never_reads_as_markup() {
    let plain = told(&Words::plain()).await;
    plain.iter().for_each(pings_only_by_number);
    let mut texts: Vec<String> = vec![HOSTILE[..26].join(" "), HOSTILE[26..].join("\n")];
    let mut runner = TestRunner::deterministic();
    let more = usize::try_from(cases() / 256).expect("a number").min(400);
    for _ in 0..more {
        texts.push(typed().new_tree(&mut runner).expect("a text").current());
    }
    let mut messages = 0;
    for text in &texts {
        let hostile = told(&Words::all(text)).await;
        messages += hostile.len();
        for sent in &hostile {
            pings_only_by_number(sent);
            let foreign = foreign(sent, &plain);
            assert!(foreign.is_none(), "{}: {foreign:?} in {:?}", sent.place, sent.content);
            let evil = scan(&sent.content).into_iter().find(|one| one.contains("evil") || one.contains("5200001"));
            assert!(evil.is_none(), "{}: {evil:?} in {:?}", sent.place, sent.content);
        }
    }
    report("no injection", &format!("{} hostile texts in eight places each, {messages} messages", texts.len()));
}

//! Commands, suggestions, buttons, selects and forms, spoilt: each is answered, or is none that a client library can read.

use std::collections::BTreeMap;

use local_discord::{Dm, Forged, Message, Pending, Permissions, Person, ReplyKind};
use serde_json::{Value, json};

use crate::bench::{Chance, listens_for_panics, report, slow_cases, went_wrong};
use crate::hostile::HOSTILE;
use crate::json::spoil;
use crate::support::{Story, last};

/// What is typed, one of every command.
const COMMANDS: &[&str] = &[
    "/ask owner:@Kenji owner2:@Ops need-by:tomorrow 15:00 priority:urgent from-each:true thread:true",
    "/ask owner:@Kenji",
    "/asks",
    "/done ask:1",
    "/overlap people:@Ada @Kenji role:@Ops when:tomorrow length:1 hour",
    "/hand-over ask:1 to:@Ada",
    "/why ask:1",
    "/resume",
    "/policy managers role:@Ops",
    "/stop",
    "/hours set zone:Berlin hours:Mon-Fri 9-17",
    "/hours show",
    "/hours urgent allow:true",
    "/away set until:friday from:monday delegate:@Kenji share:true",
    "/away list",
    "/away end absence:1",
    "/holidays set country:DE region:BY",
    "/holidays show",
    "/holidays add day:2026-12-24",
    "/holidays remove day:2026-12-25",
    "/holidays server country:DE region:BY",
    "/calendar export",
    "/calendar import file:absences.ics count:whole days",
    "/calendar subscribe url:https://calendar.example.com/a.ics count:whatever makes me busy",
    "/calendar list",
    "/calendar refresh",
    "/calendar remove calendar:1",
    "/focus for length:2h",
    "/focus until time:15:00",
    "/focus off",
    "/watch add channel:#backend mentions:true threads:every new thread or post",
    "/watch remove channel:#backend",
    "/watch list",
    "/watch reaction emoji:\u{1f64b}",
    "/policy set target:4h urgent:1h low:2d notice:true nudge:false follow-ups:3 lead:@Kenji quiet:Fri 13-18",
    "/policy set channel:#backend target:2h",
    "/policy set zone:Berlin hours:Mon-Thu 8-16",
    "/policy show channel:#backend",
    "/policy list",
    "/policy remove server:true",
    "/policy closed-dms how:do not remind them",
    "/digest schedule channel:#backend time:9:00 days:mon,thu zone:Berlin",
    "/digest list",
    "/digest now digest:1",
    "/digest remove digest:1",
    "/norms remove",
];

const IDS: [&str; 29] = [
    "m1:dn:1:",
    "m1:nm:1:",
    "m1:un:1:",
    "m1:cl:1:",
    "m1:sn:1:",
    "m1:sp:1:",
    "m1:pr:1:",
    "m1:pf:1:",
    "m1:ho:1:",
    "m1:hp:1:",
    "m1:ht:1.1:",
    "m1:wa:1:",
    "m1:ny:1:",
    "m1:kb:1:",
    "m1:me:1:",
    "m1:wy:1:",
    "m1:wt:1:",
    "m1:wd:1:",
    "m1:pa::",
    "m1:sh::",
    "m1:hf::",
    "m1:st:1:",
    "m1:ma::",
    "m1:sw::1",
    "m1:od::",
    "m1:mo:1.1:",
    "m1:mt:1.1.1:",
    "m1:af:ot..p1:",
    "m1:af:anu.zz.p1-r2:",
];

struct Place {
    story: Story,
    ada: Person,
    post: Message,
    commands: Vec<Value>,
    /// What the bot offers, as it registered it.
    registered: Vec<Value>,
}

async fn begins() -> Place {
    listens_for_panics();
    let mut story = Story::begins("2026-03-04T09:00:00Z").await;
    story.discord().application().enable_members();
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    // Who may do everything gets furthest.
    let (ada, kenji) = (acme.person_with("Ada", Permissions::MANAGE_GUILD), acme.person("Kenji"));
    kenji.has(&acme.role("Ops"));
    story.bot_starts().await;
    story.runs(&ada, "#backend", "/digest schedule channel:#backend time:12:00").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");
    let calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260701\nEND:VEVENT\nEND:VCALENDAR\n";
    ada.has_file("absences.ics", calendar);
    story.shelf.holds("https://calendar.example.com/a.ics", Ok(calendar));
    let commands = COMMANDS.iter().map(|typed| ada.command_data("#backend", typed).expect("a command"));
    let commands = commands.collect();
    let registered = story.discord().commands();
    Place { story, ada, post, commands, registered }
}

/// An interaction as it was sent.
struct Sent {
    told: String,
    /// None where no client library can read it.
    pending: Option<Pending>,
    /// Why it may stay without an answer.
    silence: Option<Silence>,
}

/// Why Discord would show nobody that the bot "did not respond".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Silence {
    /// It is of a type that Discord sends to no bot at the gateway: a ping, or none at all.
    NoSuchType,
    /// Suggestions were asked for where the bot has offered none, or for nothing that is being typed: Discord never asks
    /// that, and would show an empty list.
    NoSuggestions,
    /// The same for a command of servers where there is no server.
    NotOfferedThere,
}

impl Silence {
    fn of(payload: &Value, registered: &[Value]) -> Option<Self> {
        match payload["type"].as_u64() {
            Some(2 | 3 | 5) => None,
            Some(4) if !suggests(&payload["data"], registered) => Some(Self::NoSuggestions),
            Some(4) => (payload["guild_id"].is_null() && is_for_servers(&payload["data"], registered))
                .then_some(Self::NotOfferedThere),
            _ => Some(Self::NoSuchType),
        }
    }
}

/// Whether a command was registered for servers alone.
fn is_for_servers(data: &Value, registered: &[Value]) -> bool {
    let command = registered.iter().find(|one| one["name"] == data["name"]);
    command.is_some_and(|one| one["dm_permission"] == false || one["contexts"] == json!([0]))
}

/// Whether the bot has registered suggestions for what is being typed.
fn suggests(data: &Value, registered: &[Value]) -> bool {
    let named = |all: &[Value], name: &Value| all.iter().find(|one| one["name"] == *name).cloned();
    let options = |of: &Value| of["options"].as_array().cloned().unwrap_or_default();
    // Only slash commands have any.
    if data["type"].as_u64().is_some_and(|kind| kind != 1) {
        return false;
    }
    let Some(mut known) = named(registered, &data["name"]) else { return false };
    let mut typed = options(data);
    while let Some(within) = typed.iter().find(|option| matches!(option["type"].as_u64(), Some(1 | 2))).cloned() {
        let Some(deeper) = named(&options(&known), &within["name"]) else { return false };
        (known, typed) = (deeper, options(&within));
    }
    let focused = typed.iter().find(|option| option["focused"] == true);
    let known = focused.and_then(|focused| named(&options(&known), &focused["name"]));
    known.is_some_and(|known| known["autocomplete"] == true)
}

/// An interaction, spoilt.
fn sent(place: &Place, chance: &mut Chance) -> Sent {
    let Place { ada, post, commands, registered, .. } = place;
    let (kind, mut data) = match chance.below(10) {
        0..4 => (Forged::Command, chance.one(commands).clone()),
        4 => (Forged::Autocomplete, focused(chance.one(commands).clone())),
        5..8 => (Forged::Component, component(chance)),
        _ => (Forged::Form, form(chance)),
    };
    // Sometimes only a value is other than it should be.
    if kind == Forged::Command || chance.below(2) == 0 {
        spoil(&mut data, chance);
    }
    let outside = chance.below(8) == 0;
    let seed = chance.next();
    let told = format!("{kind:?} {data}");
    let mut silence = None;
    let change = |payload: &mut Value| {
        if outside {
            let data = payload["data"].take();
            spoil(payload, &mut Chance::new(seed));
            if payload.is_object() {
                payload["data"] = data;
            }
        }
        if !payload.is_object() {
            *payload = json!({});
        }
        silence = Silence::of(payload, registered);
    };
    let pending = match kind {
        Forged::Component => ada.forges_under(post, data, change),
        kind if chance.below(10) == 0 => ada.forges(Dm, kind, data, change),
        kind => ada.forges("#backend", kind, data, change),
    };
    Sent { told, pending: pending.expect("it is offered"), silence }
}

/// The last option of a command is being typed.
fn focused(mut data: Value) -> Value {
    let mut options = &mut data["options"];
    while options[0]["options"].is_array() {
        options = &mut options[0]["options"];
    }
    if let Some(last) = options.as_array_mut().and_then(|options| options.last_mut()) {
        let typed = last["value"].as_str().map_or_else(|| last["value"].to_string(), str::to_owned);
        last["value"] = typed.into();
        last["focused"] = true.into();
    }
    data
}

fn any_id(chance: &mut Chance) -> String {
    let id = (*chance.one(&IDS)).to_owned();
    let numbers = ["0", "3w5e11264sgse", "1y2p0ij32e8e7", "zzzzzzzzzzzzz", "-1", "2"];
    let number: &&str = chance.one(&numbers);
    match chance.below(6) {
        0 => id.replace('1', number),
        1 => format!("{id}{}", chance.one(HOSTILE)),
        2 => (*chance.one(HOSTILE)).to_owned(),
        _ => id,
    }
}

fn component(chance: &mut Chance) -> Value {
    let custom_id = any_id(chance);
    match chance.below(3) {
        0 => {
            let values = ["1", "2", "-1", "hour", "day", "99999999999999999999", ""];
            let value = if chance.below(3) == 0 { *chance.one(HOSTILE) } else { *chance.one(&values) };
            json!({"id": 1, "custom_id": custom_id, "component_type": 3, "values": [value]})
        }
        _ => json!({"id": 1, "custom_id": custom_id, "component_type": 2}),
    }
}

fn form(chance: &mut Chance) -> Value {
    let mut fields = Vec::new();
    for id in ["question", "context", "zone", "hours", "time"] {
        let good = ["Which one?", "in 2h", "Berlin", "Mon-Fri 9-17", "tomorrow 15:00"];
        let value = match chance.below(4) {
            0 => (*chance.one(&good)).to_owned(),
            1 => chance.one(HOSTILE).repeat(chance.below(60)).chars().take(4_000).collect(),
            _ => (*chance.one(HOSTILE)).to_owned(),
        };
        fields.push(json!({"type": 1, "components": [{"type": 4, "custom_id": id, "value": value}]}));
    }
    json!({"custom_id": any_id(chance), "components": fields})
}

/// What it was answered, where the answer has words.
fn words(reply: &local_discord::Reply) -> String {
    match reply.kind() {
        ReplyKind::Message | ReplyKind::Deferred | ReplyKind::Update if !reply.is_deleted() => reply.text(),
        _ => String::new(),
    }
}

#[tokio::test]
async fn spoilt_interactions_are_answered_or_are_none() {
    let place = begins().await;
    let mut chance = Chance::new(12);
    let (mut kinds, mut unreadable) = (BTreeMap::<String, u32>::new(), 0_u32);
    let mut silent = BTreeMap::<Silence, u32>::new();
    let mut left = slow_cases();
    while left > 0 {
        let Sent { told, pending, silence } = sent(&place, &mut chance);
        let Some(pending) = pending else {
            unreadable += 1;
            continue;
        };
        left -= 1;
        place.story.settles().await;
        let wrong = went_wrong(&place.story);
        assert!(wrong.is_empty(), "{wrong:#?}\nafter {told}");
        if pending.is_answered() {
            let reply = pending.reply().await.expect("it is answered");
            let words = words(&reply);
            assert!(!words.contains("Something went wrong"), "{words}\nafter {told}");
            *kinds.entry(format!("{:?}", reply.kind())).or_default() += 1;
        } else {
            let reason = silence.unwrap_or_else(|| panic!("the bot did not respond to {told}"));
            *silent.entry(reason).or_default() += 1;
        }
    }
    // The bot goes on.
    let told = place.story.runs(&place.ada, "#backend", "/asks").await;
    assert!(told.contains("ou "), "{told}");
    let answered = kinds.values().sum::<u32>();
    report(
        "interactions",
        &format!("{answered} answered {kinds:?}, {silent:?} need no answer, {unreadable} unreadable"),
    );
}

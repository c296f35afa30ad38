//! Ids of another server in every option that takes one: nothing of that server is opened by them, and nothing changes.

use std::collections::BTreeSet;

use local_discord::Forged;
use meantime::app::Asked;
use meantime::domain::ask::{Need, Owner, Priority, Words};
use meantime::domain::custom_id::AskOptions;
use meantime::domain::ids::{ChannelId, Order, PersonId, ServerId};
use serde_json::Value;

use crate::outcome::Who;
use crate::world::{LOBBY, World};

const NOT_OPEN: &str = "That ask is not open here, or not yours to see.";
const NOT_TO_SEE: &str = "That ask is not yours to see, or it is gone.";
const NO_MEMBER: &str = "is not in this server";
const NO_CHANNEL: &str = "That channel belongs to another server.";
const NO_ROLE: &str = "This server has no such role.";
const NO_DIGEST: &str = "There is no such digest here.";

/// Each option that takes an id: the command, and how it is refused. `{person}`, `{channel}`, `{role}`, `{ask}` and
/// `{digest}` are of the other server, `{own}` is an ask of this one, `{absence}` and `{calendar}` somebody else's.
const TABLE: [(&str, &str, &str); 45] = [
    ("overlap", "/overlap role:{role}", NO_ROLE),
    ("overlap", "/overlap people:with <@{person}>", NO_MEMBER),
    ("ask", "/ask owner:{person}", NO_MEMBER),
    ("ask", "/ask owner:{role}", NO_ROLE),
    ("ask", "/ask owner:@Nia owner2:{person}", NO_MEMBER),
    ("ask", "/ask owner:@Nia owner2:{role}", NO_ROLE),
    ("ask", "/ask owner:@Nia owner3:{person}", NO_MEMBER),
    ("ask", "/ask owner:@Nia owner4:{person}", NO_MEMBER),
    ("done", "/done ask:{ask}", NOT_TO_SEE),
    ("why", "/why ask:{ask}", NOT_TO_SEE),
    ("asks", "/asks channel:{channel}", NO_CHANNEL),
    ("asks", "/asks person:{person}", "owes no reply and waits for none."),
    ("hand-over", "/hand-over ask:{ask} to:@Nia", NOT_TO_SEE),
    ("hand-over", "/hand-over ask:{own} to:{person}", "They are not in that server any more."),
    ("away end", "/away end absence:{absence}", "You have no such absence ahead."),
    ("calendar remove", "/calendar remove calendar:{calendar}", "You have no such calendar."),
    ("watch add", "/watch add channel:{channel} mentions:true", NO_CHANNEL),
    ("watch remove", "/watch remove channel:{channel}", NO_CHANNEL),
    ("policy set", "/policy set channel:{channel} target:1h", NO_CHANNEL),
    ("policy set", "/policy set role:{role} target:1h", NO_ROLE),
    ("policy set", "/policy set ask:{ask} target:1h", NOT_OPEN),
    ("policy set", "/policy set lead:{person}", NO_MEMBER),
    ("policy managers", "/policy managers role:{role}", NO_ROLE),
    ("policy show", "/policy show channel:{channel}", NO_CHANNEL),
    ("policy show", "/policy show role:{role}", NO_ROLE),
    ("policy show", "/policy show ask:{ask}", NOT_OPEN),
    ("policy remove", "/policy remove channel:{channel}", NO_CHANNEL),
    ("policy remove", "/policy remove role:{role}", NO_ROLE),
    ("policy remove", "/policy remove ask:{ask}", NOT_OPEN),
    ("digest schedule", "/digest schedule channel:{channel} time:9:00", NO_CHANNEL),
    ("digest now", "/digest now digest:{digest}", NO_DIGEST),
    ("digest edit", "/digest edit digest:{digest} time:9:00", NO_DIGEST),
    ("digest edit", "/digest edit digest:1 channel:{channel}", NO_CHANNEL),
    ("digest list", "/digest list channel:{channel}", NO_CHANNEL),
    ("digest pause", "/digest pause digest:{digest}", NO_DIGEST),
    ("digest resume", "/digest resume digest:{digest}", NO_DIGEST),
    ("digest skip", "/digest skip digest:{digest}", NO_DIGEST),
    ("digest preview", "/digest preview digest:{digest}", NO_DIGEST),
    ("digest remove", "/digest remove digest:{digest}", NO_DIGEST),
    ("hours copy", "/hours copy from:{person}", NO_MEMBER),
    ("hours show", "/hours show person:{person}", NO_MEMBER),
    ("norms post", "/norms post channel:{channel}", NO_CHANNEL),
    ("done", "/done ask:9007199254740991", NOT_TO_SEE),
    ("why", "/why ask:-1", NOT_TO_SEE),
    ("digest now", "/digest now digest:-9007199254740991", NO_DIGEST),
];

/// A person's own delegate may be anybody: hours and absences belong to a person, across all servers.
const ONES_OWN: [&str; 1] = ["away set delegate"];

/// Options that take an id, among all that are registered: `policy set channel`.
fn take_ids(commands: &[Value]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut note = |command: &str, options: &Value| {
        for option in options.as_array().into_iter().flatten() {
            let name = option["name"].as_str().unwrap_or_default();
            let numbered = option["type"] == 4 && option["autocomplete"] == true;
            if numbered || option["type"].as_u64().is_some_and(|kind| (6..=9).contains(&kind)) {
                found.insert(format!("{command} {name}"));
            }
        }
    };
    for command in commands {
        let name = command["name"].as_str().unwrap_or_default();
        note(name, &command["options"]);
        for sub in command["options"].as_array().into_iter().flatten().filter(|option| option["type"] == 1) {
            note(&format!("{name} {}", sub["name"].as_str().unwrap_or_default()), &sub["options"]);
        }
    }
    found
}

/// The options of a row that are given a foreign id.
fn named((command, typed, _): &(&str, &str, &str)) -> Vec<String> {
    let options = typed.split(' ').filter_map(|word| word.split_once(":{"));
    options.filter(|(_, id)| *id != "own}").map(|(option, _)| format!("{command} {option}")).collect()
}

#[tokio::test]
async fn an_id_of_another_server_opens_nothing() {
    let world = World::begins().await;
    let commands = world.story.discord().commands();
    let covered: BTreeSet<String> =
        TABLE.iter().flat_map(named).chain(ONES_OWN.iter().map(|one| (*one).to_owned())).collect();
    assert_eq!(covered, take_ids(&commands), "every option that takes an id has its line");

    // The other server has all of it.
    let boss = world.person(Who::Elsewhere);
    let (person, role) = (world.other.person("Zoe"), world.other.role("Night"));
    person.has(&role);
    let channel = world.other.find_channel(LOBBY);
    boss.has_file("absences.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
    for command in [
        "/digest schedule channel:#lobby time:10:00",
        "/watch add channel:#lobby mentions:true",
        "/policy set channel:#lobby target:3h",
        "/away set until:2026-03-20",
        "/calendar import file:absences.ics",
    ] {
        world.story.runs(boss, LOBBY, command).await;
    }
    let from = Asked {
        server: ServerId(world.other.id()),
        channel: ChannelId(channel.id()),
        in_thread: false,
        asker: PersonId(boss.id()),
        order: Order::at(world.app().now()),
    };
    let owners = vec![Owner::Person(PersonId(person.id()))];
    let options = AskOptions { owners, need: Need::Any, need_by: None, thread: false, priority: Priority::Normal };
    let words = Words { question: "Theirs?".to_owned(), context: String::new() };
    let foreign = world.app().ask(from, &options, words).await.expect("an ask").ask.expect("its number");
    let own = world.ask().await;
    let state = world.state().await;
    let number = |table: &str| state.rows(table)[0]["id"].to_string();
    let (digest, absence, calendar) = (number("digests"), number("absences"), number("calendars"));
    let manager = world.person(Who::Manager);
    for (_, typed, expect) in TABLE {
        let typed = typed
            .replace("{person}", &person.id().to_string())
            .replace("{channel}", &channel.id().to_string())
            .replace("{ask}", &foreign.to_string())
            .replace("{own}", &own.to_string())
            .replace("{digest}", &digest)
            .replace("{absence}", &absence)
            .replace("{calendar}", &calendar);
        // The owner may hand their part over, but to nobody who is not there.
        let who = if typed.starts_with("/hand-over") { world.person(Who::Owner) } else { manager };
        let before = world.state().await;
        let reply = match typed.contains("{role}") {
            false => who.runs(LOBBY, &typed).await,
            true => {
                let data = who.command_data(LOBBY, &typed.replace("{role}", "@Ops")).expect("a command");
                let (own, foreign) = (world.ops.id().to_string(), role.id().to_string());
                let forged = serde_json::from_str(&data.to_string().replace(&own, &foreign)).expect("data");
                let sent = who.forges(LOBBY, Forged::Command, forged, |_| ());
                sent.expect("it is offered").expect("it can be read").reply().await.expect("an answer")
            }
        };
        let said = crate::world::said(&reply).await;
        assert!(said.contains(expect), "{typed}\n  expected {expect:?}\n  but: {said}");
        let changed = before.difference(&world.state().await);
        assert!(changed.is_empty(), "{typed} changes nothing, but: {changed:#?}");
    }
    world.ends();
}

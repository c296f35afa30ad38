//! Commands and the message menu: every one that is registered, with each kind of person.

use std::collections::BTreeSet;

use local_discord::{Message, Pending};
use meantime::domain::ask::Owner;
use meantime::domain::ids::{AskId, PersonId};
use serde_json::Value;

use crate::outcome::{Line, NEEDS_MANAGE, NEEDS_MANAGE_ITSELF, NOT_TO_SEE, NOT_YOURS, OUTSIDE, Outcome, Who};
use crate::walk::judge;
use crate::world::{LOBBY, PRIVATE, World, said};
use Outcome::{Does, Opens, Refuses, Shows};
use Who::{Asker, Elsewhere, Lead, Manager, OtherOwner, RoleHolder};

/// The items of the message menu.
const NEEDS_A_REPLY: &str = "Needs a reply";
const WHAT_IS_OWED: &str = "What is owed here";
const ANSWERED: &str = "Mark as answered";
/// The items of a person's menu.
const AT_WORK: &str = "When are they at work";
const ASK_THEM: &str = "Ask for a reply";
const OF_THE_CHANNEL: &[Who] =
    &[Asker, Who::Owner, OtherOwner, RoleHolder, Lead, Manager, Who::InChannel, Who::LostRole];
const MAY_HAND_OVER: &[Who] = &[Asker, Who::Owner, OtherOwner, RoleHolder, Lead];
const MANAGERS: &[Who] = &[Manager, Elsewhere];

const NOTHING_TRACKED: Outcome = Refuses("I keep track of nothing about this message.");
const NO_DIGEST: &str = "There is no such digest here.";

/// Every command as it is typed, with its line. `{ask}`, `{absence}`, `{calendar}`, `{digest}` and `{nia}` are filled in: an ask and a
/// digest of the first server, an absence of the owner, somebody in the first server.
pub fn table() -> Vec<(&'static str, Line)> {
    [personal(), about_asks(), settings()].into_iter().flatten().collect()
}

fn line(typed: &'static str, for_some: Vec<(&'static [Who], Outcome)>, for_others: Outcome) -> (&'static str, Line) {
    (typed, Line::new(typed, for_some, for_others))
}

/// What everybody may do, for themselves alone.
fn personal() -> Vec<(&'static str, Line)> {
    let own = |typed, outcome| (typed, Line::all(typed, outcome));
    vec![
        own("/asks", Shows("ou ")),
        own("/asks show:what I owe overdue:true", Shows("You owe ")),
        own("/help", Shows("explains one of them")),
        own("/help topic:policy set", Shows("`/policy set`")),
        own("/resume", Shows("They were on already")),
        own("/stop", Does("Stopped")),
        own("/hours set zone:Berlin", Does("Your working hours are")),
        own("/hours show", Shows("Your working hours are")),
        own("/hours sharing share:true", Does("Shared:")),
        own("/hours travel zone:Tokyo until:2026-03-20", Does("Noted: from")),
        own("/hours travel-end", Does("your hours")),
        own("/hours urgent allow:true", Does("Allowed")),
        own("/holidays set country:DE", Does("are your days off from now on")),
        own("/holidays show", Shows("Your days off are the public holidays of Germany")),
        own("/holidays add day:2026-12-24", Does("is a day off for you now")),
        own("/holidays remove day:2026-12-25", Does("is a working day for you now")),
        own("/calendar export", Shows("Here is a file that your calendar can import.")),
        own("/calendar import file:absences.ics", Does("Imported: I take your time off")),
        own("/calendar subscribe url:https://calendar.example.com/a.ics", Does("Subscribed: I take your time off")),
        own("/calendar list", Shows("I take your time off from these calendars")),
        own("/calendar refresh", Shows("so I did not ask again")),
        line(
            "/calendar remove calendar:{calendar}",
            vec![(&[Who::Owner], Does("Removed: **older.ics**"))],
            Refuses("You have no such calendar."),
        ),
        own("/holidays off", Does("You have no public holidays any more")),
        own("/away set until:friday", Does("until")),
        own("/away list", Shows("Your time off")),
        own("/focus for length:2h", Does("focus")),
        own("/focus until time:17:00", Does("focus")),
        own("/focus off", Does("Focus is over.")),
        own("/digest me on", Does("On: at the start of your working day")),
        own("/digest me days days:mon-thu", Does("Set: it comes on Mon")),
        own("/digest me sections changes:false", Does("Set: it tells what you owe")),
        own("/digest me off", Does("Off: you get no digest")),
        own("/privacy show", Shows("what I store about you")),
        own("/privacy export", Shows("Here is all that I store about you")),
        own("/privacy delete", Shows("I have not deleted anything yet.")),
        line(
            "/away end absence:{absence}",
            vec![(&[Who::Owner], Does("Removed: your time off"))],
            Refuses("You have no such absence ahead."),
        ),
    ]
}

fn about_asks() -> Vec<(&'static str, Line)> {
    vec![
        line("/ask owner:@{nia}", vec![(OUTSIDE, Refuses("is not in this server."))], Opens("Ask for a reply")),
        line(NEEDS_A_REPLY, Vec::new(), Shows("Whose reply does this message need?")),
        line(WHAT_IS_OWED, vec![(OF_THE_CHANNEL, Shows("asked with `/ask`"))], NOTHING_TRACKED),
        line(
            ANSWERED,
            vec![
                (&[Asker, Who::Owner, OtherOwner, RoleHolder], Does("Done.")),
                (&[Who::NoSight, Who::Gone, Elsewhere], NOTHING_TRACKED),
            ],
            NOT_YOURS,
        ),
        line(AT_WORK, vec![(OUTSIDE, Refuses("is not in this server."))], Shows("They have set no working hours")),
        line(ASK_THEM, vec![(OUTSIDE, Refuses("is not in this server."))], Opens("Ask for a reply")),
        line(
            "/done ask:{ask}",
            vec![(&[Asker, Who::Owner, OtherOwner, RoleHolder], Does("Done.")), (OUTSIDE, NOT_TO_SEE)],
            NOT_YOURS,
        ),
        line(
            "/hand-over ask:{ask} to:@{nia}",
            vec![(MAY_HAND_OVER, Does("Handed over")), (OUTSIDE, NOT_TO_SEE)],
            NOT_YOURS,
        ),
        line("/overlap people:<@{nia}>", vec![(OUTSIDE, Refuses("is not in this server"))], Shows("in your time:")),
        line("/why ask:{ask}", vec![(OF_THE_CHANNEL, Shows("asked with `/ask`"))], NOT_TO_SEE),
    ]
}

/// Who manages another server sets things there, and nothing here.
pub fn settings() -> Vec<(&'static str, Line)> {
    let managers = |typed, done| line(typed, vec![(MANAGERS, Does(done))], NEEDS_MANAGE);
    let here = |typed, done, elsewhere| {
        line(typed, vec![(&[Manager], Does(done)), (&[Elsewhere], Refuses(elsewhere))], NEEDS_MANAGE)
    };
    let not_open = "That ask is not open here, or not yours to see.";
    vec![
        line(
            "/hours show person:@{nia}",
            vec![(OUTSIDE, Refuses("is not in this server."))],
            Shows("`/overlap` shows when you are both at work"),
        ),
        line("/hours copy from:@{nia}", vec![(OUTSIDE, Refuses("is not in this server."))], Refuses("does not share")),
        managers("/hours server zone:Berlin", "Set: anybody here without working hours of their own"),
        managers("/watch add channel:#lobby mentions:true", "From now on in"),
        line("/watch list", Vec::new(), Shows("watch")),
        managers("/watch remove channel:#lobby", "I no longer watch"),
        managers("/watch reaction emoji:\u{1f64b}", "From now on"),
        managers("/holidays server country:DE", "are days off in this server"),
        managers("/policy set target:4h", "Set in this server."),
        here("/policy set ask:{ask} target:2h", "Set for ask", not_open),
        line("/policy show", Vec::new(), Shows("What holds")),
        line("/policy show ask:{ask}", vec![(OF_THE_CHANNEL, Shows("What holds for ask"))], Refuses(not_open)),
        line("/policy list", vec![(MANAGERS, Shows("What is set here"))], NEEDS_MANAGE),
        here("/policy remove ask:{ask}", "Removed what was set", not_open),
        managers("/policy remove server:true", "Removed what was set"),
        managers("/policy closed-dms how:do not remind them", "Set."),
        line(
            "/policy managers role:@Leads",
            vec![(MANAGERS, Does("Set: whoever has @Leads may change my settings here"))],
            NEEDS_MANAGE_ITSELF,
        ),
        managers("/digest schedule channel:#lobby time:10:00", "Scheduled"),
        here("/digest edit digest:{digest} time:9:45", "Changed", NO_DIGEST),
        here("/digest skip digest:{digest}", "Skipped", NO_DIGEST),
        here("/digest pause digest:{digest}", "Paused", NO_DIGEST),
        here("/digest resume digest:{digest}", "On again", NO_DIGEST),
        line("/digest list", Vec::new(), Shows("Digests here:")),
        line("/digest preview digest:{digest}", vec![(OUTSIDE, Refuses(NO_DIGEST))], Shows("Only you see this")),
        here("/digest now digest:{digest}", "On its way", NO_DIGEST),
        here("/digest remove digest:{digest}", "Removed: ", NO_DIGEST),
        line("/privacy server show", vec![(MANAGERS, Shows("what I store of this server"))], NEEDS_MANAGE),
        line("/privacy server export", vec![(MANAGERS, Shows("Here are this server's settings"))], NEEDS_MANAGE),
        line(
            "/privacy server delete",
            vec![(MANAGERS, Shows("I have not deleted anything yet."))],
            NEEDS_MANAGE_ITSELF,
        ),
        managers("/privacy server retention days:30", "Set: the words of an ask are kept for 30 days"),
        line("/setup", vec![(MANAGERS, Shows("Set-up, step 1 of 5"))], NEEDS_MANAGE),
        line("/norms show", Vec::new(), Shows("How we work here")),
        managers("/norms post channel:#lobby", "On its way"),
        managers("/norms remove", "is deleted. `/norms post` posts it again"),
    ]
}

/// The names under which commands are registered: `policy set`.
pub fn registered(commands: &[Value]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for command in commands {
        let name = command["name"].as_str().unwrap_or_default();
        names.extend(within(name, command));
    }
    names
}

/// What a command or group is registered as: itself, or its subcommands, also those of groups in it.
fn within(name: &str, command: &Value) -> Vec<String> {
    let options = command["options"].as_array().into_iter().flatten();
    let subcommands = options.filter(|option| option["type"] == 1 || option["type"] == 2);
    let inner: Vec<String> = subcommands
        .flat_map(|sub| within(&format!("{name} {}", sub["name"].as_str().unwrap_or_default()), sub))
        .collect();
    if inner.is_empty() { vec![name.to_owned()] } else { inner }
}

/// The name of a command as it is typed.
fn name(typed: &str) -> String {
    let words = typed.trim_start_matches('/').split(' ').take_while(|word| !word.contains(':'));
    if is_menu(typed) { typed.to_owned() } else { words.collect::<Vec<_>>().join(" ") }
}

fn is_menu(typed: &str) -> bool {
    !typed.starts_with('/')
}

/// Whether it is about an ask.
pub fn is_about_ask(typed: &str) -> bool {
    typed.contains("{ask}") || [WHAT_IS_OWED, ANSWERED].contains(&typed)
}

/// What somebody's client sends when they use it: in a menu of a message, of that message; in a menu of a person, of Nia.
pub fn sent(world: &World, who: Who, typed: &str, filled: &str, message: &Message) -> Pending {
    let person = world.person(who);
    let sent = match typed {
        AT_WORK | ASK_THEM => person.begins_user_menu(typed, world.place(who), &world.nia),
        _ if is_menu(typed) => person.begins_menu(typed, message),
        _ => person.begins(world.place(who), filled),
    };
    sent.unwrap_or_else(|why| panic!("{typed}, used by {}: {why}", who.title()))
}

#[tokio::test]
async fn every_command_has_its_line() {
    let world = World::begins().await;
    let told: BTreeSet<String> = table().iter().map(|(typed, _)| name(typed)).collect();
    assert_eq!(told, registered(&world.story.discord().commands()));
    world.ends();
}

/// A message where somebody is.
fn message_for(world: &World, who: Who) -> Message {
    match who {
        Who::Gone | Elsewhere => world.person(Elsewhere).says(LOBBY, "hello"),
        _ => world.nia.says(world.place(who), "hello"),
    }
}

/// Everybody has a calendar at hand, there is one at an address, and the owner has given one.
pub async fn with_calendars(world: &World) {
    let calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART;VALUE=DATE:20260701\nEND:VEVENT\nEND:VCALENDAR\n";
    for who in Who::ALL {
        world.person(who).has_file("absences.ics", calendar);
    }
    world.story.shelf.holds("https://calendar.example.com/a.ics", Ok(calendar));
    let owner = world.person(Who::Owner);
    owner.has_file("older.ics", calendar);
    said(&owner.runs(PRIVATE, "/calendar import file:older.ics").await).await;
}

/// What is there to be named: an absence and a calendar of somebody's, and a digest.
pub struct Named {
    absence: String,
    calendar: String,
    digest: String,
}

impl Named {
    /// Of the absence's owner.
    pub async fn begins(world: &World, of: Who) -> Self {
        for (who, command) in
            [(of, "/away set until:2026-03-20 from:2026-03-19"), (Manager, "/digest schedule channel:#lobby time:9:30")]
        {
            world.person(who).runs(PRIVATE, command).await.shown().await;
        }
        with_calendars(world).await;
        let state = world.state().await;
        let id = |table| state.rows(table)[0]["id"].to_string();
        Self { absence: id("absences"), calendar: id("calendars"), digest: id("digests") }
    }

    /// A command with their numbers, and that of an ask.
    pub fn filled(&self, world: &World, typed: &str, ask: AskId) -> String {
        let one = |text: String, (name, value): (&str, &str)| text.replace(name, value);
        let (ask, nia) = (ask.to_string(), world.nia.id().to_string());
        let (absence, calendar, digest) = (self.absence.as_str(), self.calendar.as_str(), self.digest.as_str());
        let all = [("{ask}", ask.as_str()), ("{nia}", &nia), ("{absence}", absence), ("{calendar}", calendar)];
        all.into_iter().chain([("{digest}", digest)]).fold(typed.to_owned(), one)
    }
}

#[tokio::test]
async fn everybody_runs_what_they_may() {
    let world = World::begins().await;
    let named = Named::begins(&world, Who::Owner).await;
    world.ask_of(vec![Owner::Person(PersonId(world.nia.id()))]).await;
    let mut with_policy = None;
    let mut fresh: Option<AskId> = None;
    for (typed, line) in table() {
        for who in Who::ALL {
            let ask = match (typed, fresh) {
                ("/policy remove ask:{ask}", _) => with_policy.expect("an ask with a policy"),
                (_, Some(ask)) => ask,
                (_, None) => world.ask().await,
            };
            fresh = Some(ask).filter(|_| !is_about_ask(typed) || !matches!(line.outcome(who), Does(_)));
            let filled = named.filled(&world, typed, ask);
            // The ask's own message stands in its channel; the others see one of their own.
            let message = match is_about_ask(typed) && who.reads_it() {
                true => world.post_of(ask).await,
                false => message_for(&world, who),
            };
            let before = world.state().await;
            let reply = sent(&world, who, typed, &filled, &message).reply().await;
            let reply = reply.unwrap_or_else(|why| panic!("{typed}, used by {}: {why}", who.title()));
            judge(&world, typed, who, line.outcome(who), &said(&reply).await, &before).await;
            if typed.starts_with("/policy set ask") && who == Manager {
                with_policy = Some(ask);
            }
        }
    }
    world.ends();
}

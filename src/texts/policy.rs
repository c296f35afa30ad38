//! What a server agreed on, in words: what holds at a place, and which scope it comes from.

use super::hours::in_words;
use super::lines::{ask_url, channel, count, list, owner, person};
use super::{Message, fit};
use crate::app::{Holds, PolicyChanged, PolicyOutcome};
use crate::domain::ask::{Ask, Owner};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::hours_text::describe;
use crate::domain::ids::{AskId, ChannelId, RoleId};
use crate::domain::language::Language;
use crate::domain::policies::{Choice, Contradiction, Place, Rules, Scope, Setting};
use crate::domain::policy::Policy;
use crate::domain::server::Server;
use crate::texts::lines::Last;

/// Where a setting comes from: "because #backend says so".
pub fn source(scope: Option<Scope>) -> String {
    match scope {
        None => "by default".to_owned(),
        Some(Scope::Server) => "by this server's policy".to_owned(),
        Some(Scope::Category(id) | Scope::Channel(id)) => format!("because {} says so", channel(id)),
        Some(Scope::Role(id)) => format!("because the policy of {} says so", role(id)),
        Some(Scope::Ask(_)) => "because it was set for this ask".to_owned(),
    }
}

fn role(id: RoleId) -> String {
    owner(Language::English, Owner::Role(id))
}

/// "in #backend", "for what @oncall is asked".
fn where_words(place: &Place) -> String {
    if let Some(AskId(ask)) = place.ask {
        return format!("for ask #{ask}");
    }
    let ground: Option<ChannelId> = place.channel.or(place.category);
    match (place.roles.first(), ground) {
        (None, None) => "in this server".to_owned(),
        (None, Some(ground)) => format!("in {}", channel(ground)),
        (Some(id), None) => format!("for what {} is asked", role(*id)),
        (Some(id), Some(ground)) => format!("for what {} is asked in {}", role(*id), channel(ground)),
    }
}

/// The answer to `/policy show`.
pub fn show(holds: &Holds) -> Message {
    let link = holds.ask.as_ref().map(|ask| format!(": {}", ask_url(ask))).unwrap_or_default();
    message(&format!("**What holds {}**{link}", where_words(&holds.place)), holds)
}

/// The answer to `/policy set`.
pub fn set(outcome: &PolicyOutcome) -> Message {
    match outcome {
        PolicyOutcome::Contradicts(place, contradiction) => contradicts(place, *contradiction),
        PolicyOutcome::Changed(changed) if !changed.anything => {
            message("Nothing changed: it was so already.", &changed.holds)
        }
        PolicyOutcome::Changed(changed) => {
            message(&format!("Set {}. {}", where_words(&changed.holds.place), due_otherwise(changed)), &changed.holds)
        }
    }
}

/// The answer to `/policy remove`.
pub fn removed(outcome: &PolicyOutcome) -> Message {
    match outcome {
        PolicyOutcome::Contradicts(place, contradiction) => contradicts(place, *contradiction),
        PolicyOutcome::Changed(changed) => {
            let place = where_words(&changed.holds.place);
            let head = format!("Removed what was set {place}. {}\nWhat holds {place} now:", due_otherwise(changed));
            message(&head, &changed.holds)
        }
    }
}

fn contradicts(place: &Place, contradiction: Contradiction) -> Message {
    Message::text(format!(
        "Nothing was changed, since {} the policy would contradict itself. {contradiction}",
        where_words(place)
    ))
}

fn due_otherwise(changed: &PolicyChanged) -> String {
    match changed.due_otherwise {
        0 => "Whatever is open is due when it was.".to_owned(),
        n => format!("{} due at another time now.", count(n, "open ask is", "open asks are")),
    }
}

fn message(head: &str, holds: &Holds) -> Message {
    Message::text(fit(head, &lines(holds), |_| "\u{2026}".to_owned()))
}

fn lines(holds: &Holds) -> Vec<String> {
    let policy = holds.policy();
    let from = |setting| source(holds.server.policies.source(setting, &holds.place));
    vec![
        format!("- A reply is owed within **{}** on the owner's own clock ({}).", policy.target, from(Setting::Target)),
        format!(
            "- An urgent one within **{}** ({}), one that can wait within **{}** ({}).",
            policy.urgent,
            from(Setting::Urgent),
            policy.low,
            from(Setting::Low)
        ),
        format!("- {}.", reminders(holds, &policy)),
        format!("- {} ({}).", asker(&policy), from(Setting::TellAsker)),
        format!("- {} ({}).", lead(&policy), from(Setting::Lead)),
        format!("- {} ({}).", quiet(&policy), from(Setting::Quiet)),
        working_hours(&holds.server),
        format!("- {}", closed_dms(holds.server.closed_dms)),
    ]
}

fn closed_dms(wanted: ClosedDms) -> &'static str {
    match wanted {
        ClosedDms::Mention => {
            "Who takes no direct messages from me is mentioned where the question stands, without its words."
        }
        ClosedDms::PrivateThread => {
            "Who takes no direct messages from me is reminded in a private thread (where I may open one; else mentioned \
             where the question stands, without its words)."
        }
        ClosedDms::Nothing => "Who takes no direct messages from me is not reminded; their askers hear of it.",
    }
}

/// The answer to `/policy closed-dms`.
pub fn closed_dms_set(wanted: ClosedDms) -> Message {
    Message::text(format!("Set. {}", closed_dms(wanted)))
}

/// The reminders; each with where it comes from, unless all come from the same.
fn reminders(holds: &Holds, policy: &Policy) -> String {
    let all = [
        (policy.notice, Setting::Notice, "a notice when the owner is at work".to_owned(), "no notice"),
        (policy.nudge, Setting::Nudge, "a nudge when a quarter of the time is left".to_owned(), "no nudge"),
        (policy.due, Setting::Due, "one at the due time".to_owned(), "none at the due time"),
        (policy.follow_ups > 0, Setting::FollowUps, follow_ups(policy.follow_ups), "none after that"),
    ];
    let scopes = all.each_ref().map(|(_, setting, ..)| holds.server.policies.source(*setting, &holds.place));
    if scopes.iter().all(|scope| *scope == scopes[0]) {
        let on: Vec<String> = all.into_iter().filter(|(on, ..)| *on).map(|(.., words, _)| words).collect();
        let on = if on.is_empty() { "none".to_owned() } else { list(Language::English, &on, Last::And) };
        return format!("Reminders: {on} ({})", source(scopes[0]));
    }
    let each: Vec<String> = all
        .into_iter()
        .zip(scopes)
        .map(|((on, _, words, off), scope)| format!("{} ({})", if on { &words } else { off }, source(scope)))
        .collect();
    format!("Reminders: {}", list(Language::English, &each, Last::And))
}

fn follow_ups(n: u32) -> String {
    match n {
        0 | 1 => "one on the next working day".to_owned(),
        n => format!("one on each of the next {n} working days"),
    }
}

fn asker(policy: &Policy) -> &'static str {
    if policy.tell_asker {
        "If no answer comes, I tell the asker, who chooses what to do"
    } else {
        "If no answer comes, I tell nobody"
    }
}

fn lead(policy: &Policy) -> String {
    match policy.lead {
        None => "Nobody else is told".to_owned(),
        Some(lead) => format!(
            "If nothing comes of that, I tell {} one of the asker's working days later, unless the asker keeps it \
             between them and the owner",
            person(lead)
        ),
    }
}

fn quiet(policy: &Policy) -> String {
    match &policy.quiet {
        None => "No quiet hours: reminders come at any time of the owner's working hours".to_owned(),
        Some(quiet) => {
            format!("Quiet hours: {}, on the clock of whoever would be reminded; reminders wait", describe(quiet))
        }
    }
}

fn working_hours(server: &Server) -> String {
    let source = if server.schedule_is_set { "" } else { " (a guess: nobody has set them; `/policy set zone:` does)" };
    format!("- Working hours of who has set none: {}{source}.", in_words(&server.schedule))
}

/// The answer to `/policy list`. `asks` are the open ones that have a policy of their own.
pub fn all(server: &Server, asks: &[Ask]) -> Message {
    let all = server.policies.all().iter();
    let lines: Vec<String> = all.filter_map(|(scope, rules)| set_for(*scope, rules, asks)).collect();
    if lines.is_empty() {
        return Message::text(format!(
            "Nothing is set here: the defaults hold, which `/policy show` shows. `/policy set` changes them, for all of the \
             server or for one channel, role or ask.\n{}",
            working_hours(server)
        ));
    }
    let head = "**What is set here**, from the widest to the nearest. The nearest wins, setting by setting.";
    let lines: Vec<String> = lines.into_iter().chain([working_hours(server)]).collect();
    Message::text(fit(head, &lines, |n| format!("\u{2026} and {}", count(n, "more line", "more lines"))))
}

fn set_for(scope: Scope, rules: &Rules, asks: &[Ask]) -> Option<String> {
    let whose = match scope {
        Scope::Server => "This server".to_owned(),
        Scope::Category(id) => format!("The category {}", channel(id)),
        Scope::Channel(id) => channel(id),
        Scope::Role(id) => format!("What {} is asked", role(id)),
        Scope::Ask(id) => format!("Ask #{id} ({})", ask_url(asks.iter().find(|ask| ask.id == id)?)),
    };
    Some(format!("- {whose}: {}.", said(rules).join("; ")))
}

/// What one scope says, setting by setting.
fn said(rules: &Rules) -> Vec<String> {
    let on = |on: bool, what: &str| if on { what.to_owned() } else { format!("no {what}") };
    let after = |n: u32| match n {
        0 => "no follow-up".to_owned(),
        n => count(n as usize, "follow-up", "follow-ups"),
    };
    let told = |told: bool| if told { "the asker is told" } else { "the asker is not told" }.to_owned();
    let all = [
        rules.target.map(|target| format!("a reply within {target}")),
        rules.urgent.map(|target| format!("urgent within {target}")),
        rules.low.map(|target| format!("what can wait within {target}")),
        rules.notice.map(|notice| on(notice, "notice")),
        rules.nudge.map(|nudge| on(nudge, "nudge")),
        rules.due.map(|due| on(due, "reminder at the due time")),
        rules.follow_ups.map(after),
        rules.tell_asker.map(told),
        rules.lead.map(|lead| match lead {
            Choice::Some(lead) => format!("{} is told after the asker", person(lead)),
            Choice::Nothing => "nobody is told after the asker".to_owned(),
        }),
        rules.quiet.as_ref().map(|quiet| match quiet {
            Choice::Some(quiet) => format!("quiet hours: {}", describe(quiet)),
            Choice::Nothing => "no quiet hours".to_owned(),
        }),
    ];
    all.into_iter().flatten().collect()
}

/// One ask in a list to choose from. Discord shows it as it is: nothing to escape.
pub fn ask_label(ask: &Ask) -> String {
    let words = ask.words.as_ref().map(|words| words.question.split_whitespace().collect::<Vec<_>>().join(" "));
    let words = words.unwrap_or_else(|| format!("of {}", ask.asked_at().format("%-d %b, %H:%M UTC")));
    format!("#{} {words}", ask.id).chars().take(90).collect()
}

/// What a command without anything to set is answered with.
pub const NOTHING_TO_SET: &str = "Say what to change. Response times: `target`, `urgent`, `low`. Reminders: `notice`, \
    `nudge`, `due`, `follow-ups`. Who is told when no answer comes: `tell-asker`, `lead`, `no-lead`. When reminders wait: \
    `quiet`. For all of the server also `zone` and `hours`.";
/// More than one scope was named.
pub const ONE_SCOPE: &str = "That is more than one place. Choose a `channel`, a `role` or an `ask`: each has a policy of its \
    own, and what is set for an ask wins over that of a role, then channel, category, server.";
/// Hours of the server together with a scope.
pub const HOURS_ARE_THE_SERVERS: &str = "`zone` and `hours` are those of the whole server. Set them without `channel`, `role` \
    or `ask`.";
/// The role of everybody as a scope.
pub const EVERYONE_IS_THE_SERVER: &str = "@everyone is the whole server: leave `role` out.";
/// A removal without a scope.
pub const NOTHING_TO_REMOVE: &str = "Say whose policy to remove: that of a `channel`, a `role` or an `ask`, or with \
    `server: True` what was set for all of the server.";

/// There was nothing to remove.
pub fn was_not_set(scope: Scope) -> String {
    let whose = match scope {
        Scope::Server => "all of this server".to_owned(),
        Scope::Category(id) | Scope::Channel(id) => channel(id),
        Scope::Role(id) => role(id),
        Scope::Ask(id) => format!("ask #{id}"),
    };
    format!("Nothing is set for {whose}. `/policy list` shows what is set.")
}

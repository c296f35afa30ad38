//! What a server agreed on, in words: what holds at a place, and which scope it comes from.

use super::hours::{named, weekly};
use super::lines::{Last, ask_url, channel, clock_utc, list, owner, person, target};
use super::say::say;
use super::{Message, fit};
use crate::app::{Holds, PolicyChanged, PolicyOutcome};
use crate::domain::ask::{Ask, Owner};
use crate::domain::closed_dms::ClosedDms;
use crate::domain::ids::{AskId, ChannelId, RoleId};
use crate::domain::language::Language;
use crate::domain::policies::{Choice, Contradiction, Place, Rules, Scope, Setting};
use crate::domain::policy::Policy;
use crate::domain::server::Server;

/// Where a setting comes from: "because #backend says so".
pub fn source(language: Language, scope: Option<Scope>) -> String {
    match scope {
        None => say!(language, "policy-source-default"),
        Some(Scope::Server) => say!(language, "policy-source-server"),
        Some(Scope::Category(id) | Scope::Channel(id)) => {
            say!(language, "policy-source-channel", channel = channel(id))
        }
        Some(Scope::Role(id)) => say!(language, "policy-source-role", role = role(language, id)),
        Some(Scope::Ask(_)) => say!(language, "policy-source-ask"),
    }
}

fn role(language: Language, id: RoleId) -> String {
    owner(language, Owner::Role(id))
}

/// "in #backend", "for questions to @oncall".
fn place_words(language: Language, place: &Place) -> String {
    if let Some(AskId(ask)) = place.ask {
        return say!(language, "policy-place-ask", number = ask);
    }
    let ground: Option<ChannelId> = place.channel.or(place.category);
    match (place.roles.first(), ground) {
        (None, None) => say!(language, "policy-place-server"),
        (None, Some(ground)) => say!(language, "policy-place-channel", channel = channel(ground)),
        (Some(id), None) => say!(language, "policy-place-role", role = role(language, *id)),
        (Some(id), Some(ground)) => {
            say!(language, "policy-place-role-in-channel", role = role(language, *id), channel = channel(ground))
        }
    }
}

/// The answer to `/policy show`.
pub fn show(language: Language, holds: &Holds) -> Message {
    let place = place_words(language, &holds.place);
    let head = match &holds.ask {
        Some(ask) => say!(language, "policy-holds-ask", place = place, url = ask_url(ask)),
        None => say!(language, "policy-holds", place = place),
    };
    message(language, &head, holds)
}

/// The answer to `/policy set`.
pub fn set(language: Language, outcome: &PolicyOutcome) -> Message {
    match outcome {
        PolicyOutcome::Contradicts(place, why) => contradicts(language, place, *why),
        PolicyOutcome::Changed(changed) if !changed.anything => {
            message(language, &say!(language, "policy-unchanged"), &changed.holds)
        }
        PolicyOutcome::Changed(changed) => {
            let place = place_words(language, &changed.holds.place);
            let head = say!(language, "policy-set", place = place, due = due_otherwise(language, changed));
            message(language, &head, &changed.holds)
        }
    }
}

/// The answer to `/policy remove`.
pub fn removed(language: Language, outcome: &PolicyOutcome) -> Message {
    match outcome {
        PolicyOutcome::Contradicts(place, why) => contradicts(language, place, *why),
        PolicyOutcome::Changed(changed) => {
            let place = place_words(language, &changed.holds.place);
            let due = due_otherwise(language, changed);
            let removed = say!(language, "policy-removed", place = place.clone(), due = due);
            let now = say!(language, "policy-removed-now", place = place);
            message(language, &format!("{removed}\n{now}"), &changed.holds)
        }
    }
}

fn contradicts(language: Language, place: &Place, why: Contradiction) -> Message {
    let (place, why) = (place_words(language, place), contradiction(language, why));
    Message::text(say!(language, "policy-contradicts", place = place, why = why))
}

/// How a policy would contradict itself, and what to do instead.
pub(super) fn contradiction(language: Language, why: Contradiction) -> String {
    match why {
        Contradiction::TellsWithoutReminding => say!(language, "policy-contradiction-tells-without-reminding"),
        Contradiction::FollowsNothing => say!(language, "policy-contradiction-follows-nothing"),
        Contradiction::LeadWithoutAsker => say!(language, "policy-contradiction-lead-without-asker"),
        Contradiction::AlwaysQuiet => say!(language, "policy-contradiction-always-quiet"),
        Contradiction::UrgentIsSlower => say!(language, "policy-contradiction-urgent-is-slower"),
        Contradiction::LowIsFaster => say!(language, "policy-contradiction-low-is-faster"),
    }
}

fn due_otherwise(language: Language, changed: &PolicyChanged) -> String {
    match changed.due_otherwise {
        0 => say!(language, "policy-due-as-before"),
        n => say!(language, "policy-due-otherwise", count = n),
    }
}

fn message(language: Language, head: &str, holds: &Holds) -> Message {
    Message::text(fit(head, &lines(language, holds), |_| "\u{2026}".to_owned()))
}

fn lines(language: Language, holds: &Holds) -> Vec<String> {
    let policy = holds.policy();
    let from = |setting| source(language, holds.server.policies.source(setting, &holds.place));
    vec![
        say!(language, "policy-target", target = target(language, policy.target), source = from(Setting::Target)),
        say!(
            language,
            "policy-other-targets",
            urgent = target(language, policy.urgent),
            urgent_source = from(Setting::Urgent),
            low = target(language, policy.low),
            low_source = from(Setting::Low)
        ),
        reminders(language, holds, &policy),
        asker(language, &policy, from(Setting::TellAsker)),
        lead(language, &policy, from(Setting::Lead)),
        quiet(language, &policy, from(Setting::Quiet)),
        working_hours(language, &holds.server),
        say!(language, "policy-closed-dms", what = closed_dms(language, holds.server.closed_dms)),
    ]
}

fn closed_dms(language: Language, wanted: ClosedDms) -> String {
    match wanted {
        ClosedDms::Mention => say!(language, "policy-closed-dms-mention"),
        ClosedDms::PrivateThread => say!(language, "policy-closed-dms-private-thread"),
        ClosedDms::Nothing => say!(language, "policy-closed-dms-nothing"),
    }
}

/// The answer to `/policy closed-dms`.
pub fn closed_dms_set(language: Language, wanted: ClosedDms) -> Message {
    Message::text(say!(language, "policy-closed-dms-set", what = closed_dms(language, wanted)))
}

/// The reminders; each with where it comes from, unless all come from the same.
fn reminders(language: Language, holds: &Holds, policy: &Policy) -> String {
    let follow_ups = say!(language, "policy-follow-ups", count = policy.follow_ups.max(1));
    let (notice, nudge) = (say!(language, "policy-notice"), say!(language, "policy-nudge"));
    let all = [
        (policy.notice, Setting::Notice, notice, say!(language, "policy-notice-off")),
        (policy.nudge, Setting::Nudge, nudge, say!(language, "policy-nudge-off")),
        (policy.due, Setting::Due, say!(language, "policy-due"), say!(language, "policy-due-off")),
        (policy.follow_ups > 0, Setting::FollowUps, follow_ups, say!(language, "policy-follow-ups-off")),
    ];
    let scopes = all.each_ref().map(|(_, setting, ..)| holds.server.policies.source(*setting, &holds.place));
    if scopes.iter().all(|scope| *scope == scopes[0]) {
        let on: Vec<String> = all.into_iter().filter(|(on, ..)| *on).map(|(.., words, _)| words).collect();
        let source = source(language, scopes[0]);
        return match on.is_empty() {
            true => say!(language, "policy-reminders-none", source = source),
            false => {
                say!(language, "policy-reminders", reminders = list(language, &on, Last::And), source = source)
            }
        };
    }
    let each = all.into_iter().zip(scopes).map(|((on, _, words, off), scope)| {
        let (reminder, source) = (if on { words } else { off }, source(language, scope));
        say!(language, "policy-reminder-and-source", reminder = reminder, source = source)
    });
    say!(language, "policy-reminders-each", reminders = list(language, &each.collect::<Vec<_>>(), Last::And))
}

fn asker(language: Language, policy: &Policy, source: String) -> String {
    match policy.tell_asker {
        true => say!(language, "policy-asker-is-told", source = source),
        false => say!(language, "policy-asker-is-not-told", source = source),
    }
}

fn lead(language: Language, policy: &Policy, source: String) -> String {
    match policy.lead {
        None => say!(language, "policy-no-lead", source = source),
        Some(lead) => say!(language, "policy-lead", lead = person(lead), source = source),
    }
}

fn quiet(language: Language, policy: &Policy, source: String) -> String {
    match &policy.quiet {
        None => say!(language, "policy-no-quiet", source = source),
        Some(quiet) => say!(language, "policy-quiet", hours = weekly(language, quiet), source = source),
    }
}

fn working_hours(language: Language, server: &Server) -> String {
    let hours = named(language, &server.schedule);
    match server.schedule_is_set {
        true => say!(language, "policy-hours", hours = hours),
        false => say!(language, "policy-hours-guess", hours = hours),
    }
}

/// The answer to `/policy list`. `asks` are the open ones that have a policy of their own.
pub fn all(language: Language, server: &Server, asks: &[Ask]) -> Message {
    let all = server.policies.all().iter();
    let lines: Vec<String> = all.filter_map(|(scope, rules)| set_for(language, *scope, rules, asks)).collect();
    let managers = server.managers.map(|id| say!(language, "policy-list-managers", role = role(language, id)));
    let rest = [Some(working_hours(language, server)), managers].into_iter().flatten();
    if lines.is_empty() {
        let nothing = std::iter::once(say!(language, "policy-list-nothing"));
        return Message::text(nothing.chain(rest).collect::<Vec<_>>().join("\n"));
    }
    let lines: Vec<String> = lines.into_iter().chain(rest).collect();
    let rest = |count: usize| say!(language, "policy-list-rest", count = count);
    Message::text(fit(&say!(language, "policy-list"), &lines, rest))
}

fn set_for(language: Language, scope: Scope, rules: &Rules, asks: &[Ask]) -> Option<String> {
    let rules = said(language, rules);
    Some(match scope {
        Scope::Server => say!(language, "policy-list-server", rules = rules),
        Scope::Category(id) => say!(language, "policy-list-category", channel = channel(id), rules = rules),
        Scope::Channel(id) => say!(language, "policy-list-channel", channel = channel(id), rules = rules),
        Scope::Role(id) => say!(language, "policy-list-role", role = role(language, id), rules = rules),
        Scope::Ask(id) => {
            let url = ask_url(asks.iter().find(|ask| ask.id == id)?);
            say!(language, "policy-list-ask", number = id.0, url = url, rules = rules)
        }
    })
}

/// The answer to `/policy managers`.
pub fn managers_set(language: Language, managers: Option<RoleId>) -> Message {
    Message::text(match managers {
        Some(id) => say!(language, "policy-managers-set", role = role(language, id)),
        None => say!(language, "policy-managers-none"),
    })
}

/// The answer to who would let everybody change settings.
pub fn not_everyone(language: Language) -> String {
    say!(language, "policy-managers-everyone")
}

/// What one scope says, setting by setting.
fn said(language: Language, rules: &Rules) -> String {
    let all = [
        rules.target.map(|within| say!(language, "policy-rule-target", target = target(language, within))),
        rules.urgent.map(|within| say!(language, "policy-rule-urgent", target = target(language, within))),
        rules.low.map(|within| say!(language, "policy-rule-low", target = target(language, within))),
        rules.notice.map(|on| match on {
            true => say!(language, "policy-rule-notice"),
            false => say!(language, "policy-rule-no-notice"),
        }),
        rules.nudge.map(|on| match on {
            true => say!(language, "policy-rule-nudge"),
            false => say!(language, "policy-rule-no-nudge"),
        }),
        rules.due.map(|on| match on {
            true => say!(language, "policy-rule-due"),
            false => say!(language, "policy-rule-no-due"),
        }),
        rules.follow_ups.map(|count| match count {
            0 => say!(language, "policy-rule-no-follow-ups"),
            count => say!(language, "policy-rule-follow-ups", count = count),
        }),
        rules.tell_asker.map(|told| match told {
            true => say!(language, "policy-rule-asker-is-told"),
            false => say!(language, "policy-rule-asker-is-not-told"),
        }),
        rules.lead.map(|lead| match lead {
            Choice::Some(lead) => say!(language, "policy-rule-lead", lead = person(lead)),
            Choice::Nothing => say!(language, "policy-rule-no-lead"),
        }),
        rules.quiet.as_ref().map(|quiet| match quiet {
            Choice::Some(quiet) => say!(language, "policy-rule-quiet", hours = weekly(language, quiet)),
            Choice::Nothing => say!(language, "policy-rule-no-quiet"),
        }),
    ];
    let also = |before: String, next: String| say!(language, "policy-also", before = before, next = next);
    all.into_iter().flatten().reduce(also).unwrap_or_default()
}

/// One ask in a list to choose from. Discord shows it as it is: nothing to escape.
pub fn ask_label(language: Language, ask: &Ask) -> String {
    let words = ask.words.as_ref().map(|words| words.question.split_whitespace().collect::<Vec<_>>().join(" "));
    let label = match words {
        Some(words) => say!(language, "policy-ask-label", number = ask.id.0, words = words),
        None => {
            say!(language, "policy-ask-label-of", number = ask.id.0, date = clock_utc(language, ask.asked_at()))
        }
    };
    label.chars().take(90).collect()
}

/// What a command without anything to set is answered with.
pub fn nothing_to_set(language: Language) -> String {
    say!(language, "policy-nothing-to-set")
}

/// More than one scope was named.
pub fn one_scope(language: Language) -> String {
    say!(language, "policy-one-scope")
}

/// Hours of the server together with a scope.
pub fn hours_are_the_servers(language: Language) -> String {
    say!(language, "policy-hours-are-the-servers")
}

/// The role of everybody as a scope.
pub fn everyone_is_the_server(language: Language) -> String {
    say!(language, "policy-everyone-is-the-server")
}

/// A removal without a scope.
pub fn nothing_to_remove(language: Language) -> String {
    say!(language, "policy-nothing-to-remove")
}

/// There was nothing to remove.
pub fn was_not_set(language: Language, scope: Scope) -> String {
    match scope {
        Scope::Server => say!(language, "policy-was-not-set-server"),
        Scope::Category(id) | Scope::Channel(id) => say!(language, "policy-was-not-set-channel", channel = channel(id)),
        Scope::Role(id) => say!(language, "policy-was-not-set-role", role = role(language, id)),
        Scope::Ask(id) => say!(language, "policy-was-not-set-ask", number = id.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contradiction_says_what_to_do() {
        use Contradiction::{
            AlwaysQuiet, FollowsNothing, LeadWithoutAsker, LowIsFaster, TellsWithoutReminding, UrgentIsSlower,
        };
        let table = [
            (TellsWithoutReminding, "`tell-asker` off"),
            (FollowsNothing, "`follow-ups` to 0"),
            (LeadWithoutAsker, "`tell-asker` on"),
            (AlwaysQuiet, "switch the reminders off"),
            (UrgentIsSlower, "shorter `urgent`"),
            (LowIsFaster, "longer `low`"),
        ];
        for (what, words) in table {
            let said = contradiction(Language::English, what);
            assert!(said.contains(words), "{said}");
        }
    }
}

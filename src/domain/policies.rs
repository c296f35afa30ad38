//! Where a policy comes from: what was set for a server, a category, a channel, a role or one ask; the nearest wins,
//! setting by setting.

use serde::{Deserialize, Serialize};

use super::ask::{Ask, Owner};
use super::calendar::Weekly;
use super::ids::{AskId, ChannelId, PersonId, RoleId};
use super::policy::{MOST_FOLLOW_UPS, Policy, Target};

/// What a policy holds for. Ordered from the farthest to the nearest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// The whole server.
    Server,
    /// The channels of a category.
    Category(ChannelId),
    /// A channel or forum, with its threads.
    Channel(ChannelId),
    /// What a role is asked.
    Role(RoleId),
    /// One ask.
    Ask(AskId),
}

/// Something that was set, or set to nothing on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice<T> {
    /// This.
    Some(T),
    /// Nothing, whatever a farther scope says.
    Nothing,
}

impl<T> Choice<T> {
    fn into_option(self) -> Option<T> {
        match self {
            Self::Some(value) => Some(value),
            Self::Nothing => None,
        }
    }
}

/// What one scope says; what is none is left to the scopes around it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Rules {
    /// See [`Policy::target`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Target>,
    /// See [`Policy::urgent`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgent: Option<Target>,
    /// See [`Policy::low`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Target>,
    /// See [`Policy::notice`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<bool>,
    /// See [`Policy::nudge`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nudge: Option<bool>,
    /// See [`Policy::due`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<bool>,
    /// See [`Policy::follow_ups`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_ups: Option<u32>,
    /// See [`Policy::tell_asker`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tell_asker: Option<bool>,
    /// See [`Policy::lead`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lead: Option<Choice<PersonId>>,
    /// See [`Policy::quiet`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet: Option<Choice<Weekly>>,
}

impl Rules {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// These, and what they leave open from `farther`.
    #[must_use]
    pub fn over(self, farther: Self) -> Self {
        Self {
            target: self.target.or(farther.target),
            urgent: self.urgent.or(farther.urgent),
            low: self.low.or(farther.low),
            notice: self.notice.or(farther.notice),
            nudge: self.nudge.or(farther.nudge),
            due: self.due.or(farther.due),
            follow_ups: self.follow_ups.or(farther.follow_ups),
            tell_asker: self.tell_asker.or(farther.tell_asker),
            lead: self.lead.or(farther.lead),
            quiet: self.quiet.or(farther.quiet),
        }
    }

    /// What nobody set is as in `base`; but what is urgent is due no later than the rest, and what can wait no sooner.
    fn onto(self, base: Policy) -> Policy {
        let target = self.target.unwrap_or(base.target);
        Policy {
            target,
            urgent: self.urgent.unwrap_or(if slower(base.urgent, target) { target } else { base.urgent }),
            low: self.low.unwrap_or(if slower(target, base.low) { target } else { base.low }),
            notice: self.notice.unwrap_or(base.notice),
            nudge: self.nudge.unwrap_or(base.nudge),
            due: self.due.unwrap_or(base.due),
            follow_ups: self.follow_ups.unwrap_or(base.follow_ups).min(MOST_FOLLOW_UPS),
            tell_asker: self.tell_asker.unwrap_or(base.tell_asker),
            lead: self.lead.map_or(base.lead, Choice::into_option),
            quiet: self.quiet.map_or(base.quiet, Choice::into_option),
        }
    }
}

/// One setting of a policy, to tell where it comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The target for an ask of the usual haste.
    Target,
    /// That of an urgent one.
    Urgent,
    /// That of one that can wait.
    Low,
    /// The notice when the owner's clock starts.
    Notice,
    /// The nudge before the due time.
    Nudge,
    /// The reminder at the due time.
    Due,
    /// Those after it.
    FollowUps,
    /// Word to the asker.
    TellAsker,
    /// Whom to tell after the asker.
    Lead,
    /// Quiet hours.
    Quiet,
}

/// What is set in a server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policies {
    all: Vec<(Scope, Rules)>,
}

/// Where an ask stands, for finding its policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The category of its channel.
    pub category: Option<ChannelId>,
    /// Its channel; of a thread, the parent.
    pub channel: Option<ChannelId>,
    /// The roles that are asked.
    pub roles: Vec<RoleId>,
    /// The ask itself.
    pub ask: Option<AskId>,
}

impl Place {
    /// The place of an ask in that channel (of a thread, the parent) and category.
    pub fn of(ask: &Ask, channel: ChannelId, category: Option<ChannelId>) -> Self {
        let roles = ask.owners.iter().filter_map(|owner| match owner {
            Owner::Role(role) => Some(*role),
            Owner::Person(_) | Owner::Room => None,
        });
        Self { category, channel: Some(channel), roles: roles.collect(), ask: Some(ask.id) }
    }

    /// Whether what a scope says holds there.
    pub fn is_in(&self, scope: Scope) -> bool {
        match scope {
            Scope::Server => true,
            Scope::Category(id) => self.category == Some(id),
            Scope::Channel(id) => self.channel == Some(id),
            Scope::Role(role) => self.roles.contains(&role),
            Scope::Ask(ask) => self.ask == Some(ask),
        }
    }
}

impl Policies {
    /// Those of a server; one entry for a scope.
    pub fn new(mut all: Vec<(Scope, Rules)>) -> Self {
        all.sort_by_key(|(scope, _)| *scope);
        Self { all }
    }

    /// All that is set, from the farthest scope to the nearest.
    pub fn all(&self) -> &[(Scope, Rules)] {
        &self.all
    }

    /// What one scope says.
    pub fn of(&self, scope: Scope) -> Option<&Rules> {
        self.all.iter().find(|(one, _)| *one == scope).map(|(_, rules)| rules)
    }

    /// What holds at a place. Of several roles with a policy that of the lowest id wins.
    pub fn at(&self, place: &Place) -> Policy {
        let rules = self.nearest_first(place).fold(Rules::default(), |near, (_, far)| near.over(far.clone()));
        rules.onto(Policy::default())
    }

    /// Which scope a setting comes from at a place; none for what the bot does by default.
    pub fn source(&self, setting: Setting, place: &Place) -> Option<Scope> {
        let says = |rules: &Rules| match setting {
            Setting::Target => rules.target.is_some(),
            Setting::Urgent => rules.urgent.is_some(),
            Setting::Low => rules.low.is_some(),
            Setting::Notice => rules.notice.is_some(),
            Setting::Nudge => rules.nudge.is_some(),
            Setting::Due => rules.due.is_some(),
            Setting::FollowUps => rules.follow_ups.is_some(),
            Setting::TellAsker => rules.tell_asker.is_some(),
            Setting::Lead => rules.lead.is_some(),
            Setting::Quiet => rules.quiet.is_some(),
        };
        self.nearest_first(place).find(|(_, rules)| says(rules)).map(|(scope, _)| *scope)
    }

    /// The nearest first; of several roles the lowest id.
    fn nearest_first(&self, place: &Place) -> impl Iterator<Item = &(Scope, Rules)> {
        let rank = |scope: &Scope| match scope {
            Scope::Ask(_) => 0,
            Scope::Role(_) => 1,
            Scope::Channel(_) => 2,
            Scope::Category(_) => 3,
            Scope::Server => 4,
        };
        let mut here: Vec<&(Scope, Rules)> = self.all.iter().filter(|(scope, _)| place.is_in(*scope)).collect();
        here.sort_by_key(|(scope, _)| (rank(scope), *scope));
        here.into_iter()
    }
}

/// Why a policy cannot be: its settings contradict each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contradiction {
    /// Nobody would ever be reminded, but others would be told.
    TellsWithoutReminding,
    /// Follow-ups come after the reminder at the due time, which is off.
    FollowsNothing,
    /// The lead is told after the asker, who is not told.
    LeadWithoutAsker,
    /// All hours of the week are quiet.
    AlwaysQuiet,
    /// What is urgent would be due later than what is not.
    UrgentIsSlower,
    /// What can wait would be due sooner than what cannot.
    LowIsFaster,
}

/// What contradicts itself in a policy, if anything does.
pub fn contradiction(policy: &Policy) -> Option<Contradiction> {
    let none = !policy.notice && !policy.nudge && !policy.due && policy.follow_ups == 0;
    let always_quiet = policy.quiet.as_ref().is_some_and(Weekly::is_always);
    let table = [
        (none && policy.tell_asker, Contradiction::TellsWithoutReminding),
        (!policy.due && policy.follow_ups > 0, Contradiction::FollowsNothing),
        (policy.lead.is_some() && !policy.tell_asker, Contradiction::LeadWithoutAsker),
        (always_quiet, Contradiction::AlwaysQuiet),
        (slower(policy.urgent, policy.target), Contradiction::UrgentIsSlower),
        (slower(policy.target, policy.low), Contradiction::LowIsFaster),
    ];
    table.into_iter().find(|(is, _)| *is).map(|(_, what)| what)
}

/// Whether one target is surely later than another: of working days it is only known that they have an hour at least, and
/// 24 at most.
fn slower(one: Target, than: Target) -> bool {
    match (one, than) {
        (Target::WorkingSeconds(a), Target::WorkingSeconds(b)) | (Target::WorkingDays(a), Target::WorkingDays(b)) => {
            a > b
        }
        // Nobody works more than 24 hours a day; how many they do is each owner's own.
        (Target::WorkingSeconds(a), Target::WorkingDays(b)) => a > b.saturating_mul(24 * 3600),
        (Target::WorkingDays(a), Target::WorkingSeconds(b)) => b <= a.saturating_mul(3600),
    }
}

#[cfg(test)]
mod tests;

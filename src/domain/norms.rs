//! A server's norms: what was really agreed on there, as its policies, hours, watches and digests say it.

use super::calendar::Instant;
use super::capture::Watch;
use super::digest::Scheduled;
use super::emoji::Emoji;
use super::ids::ChannelId;
use super::policies::{Place, Policies, Scope};
use super::policy::Policy;
use super::server::Server;

/// A channel, forum or category that is watched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Watched {
    /// Its number.
    pub place: ChannelId,
    /// What is looked for in it.
    pub watch: Watch,
}

/// What holds in a server, as far as its reader may know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Norms {
    /// The settings.
    pub server: Server,
    /// Places and roles for which something else holds than for the rest, with the category of a channel.
    pub elsewhere: Vec<(Scope, Policy)>,
    /// What is watched.
    pub watched: Vec<Watched>,
    /// Whether the bot may read what messages say: else every mention counts that is no reply.
    pub reads_content: bool,
    /// The reaction that marks a message.
    pub reaction: Option<Emoji>,
    /// The digests.
    pub digests: Vec<Scheduled>,
}

impl Norms {
    /// What holds where nothing else was agreed on.
    pub fn policy(&self) -> Policy {
        self.server.policies.at(&Place::default())
    }
}

/// A digest as norms tell of it at that time, UTC: a single slot that is left out is none, nor is what is over.
pub fn as_norm(digest: Scheduled, now: Instant) -> Scheduled {
    let digest = digest.told_at(now);
    Scheduled { slots: digest.slots.without_skipped(), ..digest }
}

/// The categories, channels and roles for which something else holds than for the rest of a server, as far as the reader
/// `knows` of them. Single asks are no norm.
pub fn elsewhere(
    policies: &Policies,
    category_of: impl Fn(ChannelId) -> Option<ChannelId>,
    knows: impl Fn(ChannelId) -> bool,
) -> Vec<(Scope, Policy)> {
    let everywhere = policies.at(&Place::default());
    let place = |scope: Scope| match scope {
        Scope::Category(id) if knows(id) => Some(Place { category: Some(id), ..Place::default() }),
        Scope::Channel(id) if knows(id) => {
            Some(Place { category: category_of(id), channel: Some(id), ..Place::default() })
        }
        Scope::Role(role) => Some(Place { roles: vec![role], ..Place::default() }),
        _ => None,
    };
    let all = policies.all().iter().filter_map(|(scope, _)| Some((*scope, policies.at(&place(*scope)?))));
    all.filter(|(_, policy)| *policy != everywhere).collect()
}

/// What keeps a post of the norms from being made or kept up to date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Its message or channel is gone.
    Gone,
    /// Discord refuses: the bot lacks a permission there.
    Refused,
}

impl Trouble {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gone => "gone",
            Self::Refused => "refused",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Gone, Self::Refused].into_iter().find(|one| one.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ids::{AskId, RoleId};
    use crate::domain::policies::Rules;
    use crate::domain::policy::Target;

    #[test]
    fn only_what_differs_is_told_and_only_of_what_the_reader_knows() {
        const OFFICE: ChannelId = ChannelId(1);
        const DESK: ChannelId = ChannelId(2);
        const BOARD: ChannelId = ChannelId(3);
        let within = |hours: u32| Rules { target: Some(Target::WorkingSeconds(hours * 3600)), ..Rules::default() };
        let policies = Policies::new(vec![
            (Scope::Server, within(8)),
            (Scope::Category(OFFICE), within(4)),
            (Scope::Channel(DESK), Rules { follow_ups: Some(2), ..Rules::default() }),
            (Scope::Channel(BOARD), within(1)),
            (Scope::Role(RoleId(4)), within(8)),
            (Scope::Role(RoleId(5)), within(2)),
            (Scope::Ask(AskId(6)), within(1)),
        ]);
        let found = elsewhere(&policies, |channel| (channel == DESK).then_some(OFFICE), |channel| channel != BOARD);
        let short: Vec<(Scope, Target)> = found.into_iter().map(|(scope, policy)| (scope, policy.target)).collect();
        let hours = |n: u32| Target::WorkingSeconds(n * 3600);
        let expected =
            [(Scope::Category(OFFICE), hours(4)), (Scope::Channel(DESK), hours(4)), (Scope::Role(RoleId(5)), hours(2))];
        assert_eq!(short, expected, "a channel has what its category says");
    }
}

//! Which permissions the bot needs in a channel for what it does there, and what fails without each.

use super::access::Permissions;

/// What a channel is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Use {
    /// What is asked there is noticed.
    Watched,
    /// A digest is posted there.
    Digest,
    /// The norms are posted there, and kept up to date.
    Norms,
    /// Something is posted in a thread of it, and looked for there.
    PostInThread,
    /// Asks are open there.
    Asks,
    /// Asks are open in a thread of it.
    AsksInThread,
    /// Who takes no direct messages is written to in a private thread of it.
    PrivateThreads,
}

/// A permission that a use needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// The permission.
    pub permission: Permissions,
    /// Whether the use fails without it; else it is only worse.
    pub vital: bool,
}

impl Use {
    /// All that it needs.
    pub fn needs(self) -> Vec<Need> {
        let vital = |permission| Need { permission, vital: true };
        let helpful = |permission| Need { permission, vital: false };
        let look = helpful(Permissions::READ_MESSAGE_HISTORY);
        let see = vital(Permissions::VIEW_CHANNEL);
        match self {
            Self::Watched => vec![see, look],
            Self::Digest | Self::Norms => vec![see, vital(Permissions::SEND_MESSAGES), look],
            Self::PostInThread => vec![see, vital(Permissions::SEND_MESSAGES_IN_THREADS), look],
            Self::Asks => {
                let threads = helpful(Permissions::CREATE_PUBLIC_THREADS);
                vec![see, helpful(Permissions::SEND_MESSAGES), look, threads]
            }
            Self::AsksInThread => vec![see, helpful(Permissions::SEND_MESSAGES_IN_THREADS), look],
            Self::PrivateThreads => {
                let write = helpful(Permissions::SEND_MESSAGES_IN_THREADS);
                vec![see, helpful(Permissions::CREATE_PRIVATE_THREADS), write]
            }
        }
    }

    /// What it lacks, of which everything else hangs on seeing the channel.
    pub fn lacks(self, may: Permissions) -> Vec<Need> {
        let lacking: Vec<Need> = self.needs().into_iter().filter(|need| !may.has(need.permission)).collect();
        match lacking.iter().find(|need| need.permission == Permissions::VIEW_CHANNEL) {
            Some(unseen) => vec![*unseen],
            None => lacking,
        }
    }

    /// The same by the names that Discord shows people.
    pub fn lacks_named(self, may: Permissions) -> Vec<&'static str> {
        named(&self.lacks(may))
    }
}

/// Permissions by the names that Discord shows people, each once.
pub fn named(needs: &[Need]) -> Vec<&'static str> {
    let all = needs.iter().fold(Permissions::default(), |all, need| all.with(need.permission));
    Permissions::default().lacks(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_lacking_is_what_fails() {
        let (see, send) = (Permissions::VIEW_CHANNEL, Permissions::SEND_MESSAGES);
        let history = Permissions::READ_MESSAGE_HISTORY;
        let (opens, writes) = (Permissions::CREATE_PRIVATE_THREADS, Permissions::SEND_MESSAGES_IN_THREADS);
        let threads = Permissions::CREATE_PUBLIC_THREADS;
        let table: [(Use, Permissions, &[(Permissions, bool)]); 13] = [
            (Use::Watched, Permissions::ALL, &[]),
            (Use::Watched, see, &[(history, false)]),
            (Use::Watched, send, &[(see, true)]),
            (Use::Digest, see.with(history), &[(send, true)]),
            (Use::Digest, Permissions::default(), &[(see, true)]),
            (Use::Norms, see.with(send).with(history), &[]),
            (Use::Norms, see.with(send), &[(history, false)]),
            (Use::Norms, see, &[(send, true), (history, false)]),
            (Use::PostInThread, see.with(send).with(history), &[(writes, true)]),
            (Use::Asks, see.with(history), &[(send, false), (threads, false)]),
            (Use::PrivateThreads, see.with(opens).with(writes), &[]),
            (Use::PrivateThreads, see, &[(opens, false), (writes, false)]),
            (Use::AsksInThread, see.with(history).with(send), &[(Permissions::SEND_MESSAGES_IN_THREADS, false)]),
        ];
        for (what, may, lacks) in table {
            let found: Vec<_> = what.lacks(may).iter().map(|need| (need.permission, need.vital)).collect();
            assert_eq!(found, lacks, "{what:?} {may:?}");
        }
    }
}

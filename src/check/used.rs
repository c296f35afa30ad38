//! Which channels are used for what: as the database has it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::domain::capture::Watch;
use crate::domain::closed_dms::ClosedDms;
use crate::domain::ids::{ChannelId, ServerId};
use crate::domain::needs::Use;
use crate::domain::norms::Trouble;
use crate::store::{Result, asks, digests, norms, open, servers};

/// What is used of a server.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Used {
    /// Places that are watched; a category stands for its channels.
    pub(super) watches: BTreeMap<ChannelId, Watch>,
    /// Channels that are used otherwise.
    pub(super) channels: BTreeSet<(ChannelId, Use)>,
    /// Whether who takes no direct messages is written to in private threads.
    pub(super) private_threads: bool,
}

/// What is used of these servers. What cannot be read is told where the database is looked at.
pub(super) async fn of(path: &Path, is_in: &BTreeSet<ServerId>) -> BTreeMap<ServerId, Used> {
    read(path, is_in).await.unwrap_or_default()
}

async fn read(path: &Path, is_in: &BTreeSet<ServerId>) -> Result<BTreeMap<ServerId, Used>> {
    let mut conn = open::beside(path).await?;
    let mut all: BTreeMap<ServerId, Used> = BTreeMap::new();
    for watched in servers::all_watches(&mut conn).await? {
        all.entry(watched.server).or_default().watches.insert(watched.place, watched.watch);
    }
    for logged in asks::all_open(&mut conn).await? {
        let what = if logged.ask.in_thread { Use::AsksInThread } else { Use::Asks };
        all.entry(logged.ask.server).or_default().channels.insert((logged.standing.parent, what));
    }
    for server in is_in {
        for digest in digests::of_server(&mut conn, *server).await? {
            all.entry(*server).or_default().channels.insert((digest.channel, Use::Digest));
        }
        // A post that is known to be gone is told to who manages the server.
        let post = norms::load(&mut conn, *server).await?;
        if let Some(post) = post.filter(|post| post.trouble != Some(Trouble::Gone)) {
            all.entry(*server).or_default().channels.insert((post.channel, Use::Norms));
        }
    }
    for (server, used) in &mut all {
        used.private_threads = servers::load(&mut conn, *server).await?.closed_dms == ClosedDms::PrivateThread;
    }
    all.retain(|server, _| is_in.contains(server));
    Ok(all)
}

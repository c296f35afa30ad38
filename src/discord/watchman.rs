//! Watches the gateway's connections: tells the app which servers are not heard, and ends what will not mend by itself.
//!
//! serenity connects again on its own, but it knows no back-off between sessions (Discord allows a thousand a day), and
//! it waits for ever where nobody answers. It tells nobody when a connection is lost: so its shards are looked at every
//! second. Times here are real ones, since the start of watching.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use serenity::all::{ShardId, ShardManager};
use serenity::gateway::ConnectionStage;
use tracing::{info, warn};

use crate::app::{App, Doubt, Shard};

/// How long trouble with the gateway is borne.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// The shards are looked at so often.
    pub look_every: Duration,
    /// A shard without a sign of life for so long may be deaf: two heartbeats, and a little.
    pub doubt_after: Duration,
    /// And after so long without one, or without a session, all is begun anew.
    pub give_up_after: Duration,
    /// A shard that begins more sessions than this within `within` is begun anew later.
    pub most_sessions: usize,
    /// See `most_sessions`.
    pub within: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            look_every: Duration::from_secs(1),
            doubt_after: Duration::from_secs(100),
            give_up_after: Duration::from_secs(600),
            most_sessions: 5,
            within: Duration::from_secs(600),
        }
    }
}

/// How far a connection is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// It has no session yet.
    Begins,
    /// Its session may go on.
    Resumes,
    /// It has a session.
    Connected,
}

impl From<ConnectionStage> for Stage {
    fn from(stage: ConnectionStage) -> Self {
        match stage {
            ConnectionStage::Connected => Self::Connected,
            ConnectionStage::Disconnected | ConnectionStage::Identifying => Self::Begins,
            _ => Self::Resumes,
        }
    }
}

/// What serenity knows of a shard; it knows nothing of one that it is about to start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    stage: Stage,
    /// Measured anew at every heartbeat.
    latency: Option<Duration>,
}

/// What a look at a shard tells.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Finding {
    /// Its session is lost.
    Lost,
    /// It may be deaf.
    Doubtful,
    /// It is alive after all.
    Alive,
    /// It will not mend by itself.
    Hopeless(&'static str),
}

/// One shard over time.
#[derive(Debug, Default)]
struct Watched {
    last: Option<Seen>,
    /// When it last changed, or was connected.
    alive_at: Duration,
    connected_at: Duration,
    doubtful: bool,
    sessions: VecDeque<Duration>,
}

impl Watched {
    fn look(&mut self, seen: Option<Seen>, now: Duration, patience: &Patience) -> Vec<Finding> {
        let mut found = Vec::new();
        let changed = seen != self.last;
        if changed {
            self.alive_at = now;
        }
        if self.last.is_none() && seen.is_some() {
            self.sessions.push_back(now);
        }
        self.last = seen;
        while self.sessions.front().is_some_and(|at| now - *at > patience.within) {
            self.sessions.pop_front();
        }
        let doubtful = match seen.map(|seen| seen.stage) {
            None | Some(Stage::Begins) => {
                found.push(Finding::Lost);
                None
            }
            Some(Stage::Resumes) => Some(true),
            Some(Stage::Connected) => {
                self.connected_at = now;
                Some(now - self.alive_at > patience.doubt_after)
            }
        };
        if doubtful.is_some_and(|doubtful| doubtful != self.doubtful) {
            found.push(if self.doubtful { Finding::Alive } else { Finding::Doubtful });
        }
        self.doubtful = doubtful.unwrap_or_default();
        found.extend(self.hopeless(now, patience).map(Finding::Hopeless));
        found
    }

    fn hopeless(&self, now: Duration, patience: &Patience) -> Option<&'static str> {
        if self.sessions.len() > patience.most_sessions {
            return Some("sessions are lost as soon as they begin");
        }
        if now - self.connected_at > patience.give_up_after {
            return Some("no session could be begun");
        }
        (now - self.alive_at > patience.give_up_after).then_some("nothing comes on the connection")
    }
}

/// Watches all shards until there is no hope for one; why.
pub(super) async fn watch(app: &Arc<App>, manager: &ShardManager, shards: u32, patience: Patience) -> &'static str {
    let started = tokio::time::Instant::now();
    let mut watched: Vec<Watched> = (0..shards).map(|_| Watched::default()).collect();
    let mut doubts: HashMap<u32, Doubt> = HashMap::new();
    loop {
        tokio::time::sleep(patience.look_every).await;
        // Held while the app is told: what serenity learns meanwhile is heard after it.
        let runners = manager.runners.lock().await;
        for (number, shard) in (0..shards).zip(&mut watched) {
            let seen = runners
                .get(&ShardId(number))
                .map(|runner| Seen { stage: Stage::from(runner.stage), latency: runner.latency });
            let was_connected = shard.last.is_some_and(|last| last.stage != Stage::Begins);
            for finding in shard.look(seen, started.elapsed(), &patience) {
                match finding {
                    Finding::Lost => {
                        if was_connected {
                            info!(shard = number, "the session is lost");
                        }
                        app.lose_session(Shard { number, of: shards });
                    }
                    Finding::Doubtful => {
                        warn!(shard = number, "the gateway is silent: nothing is sent until it is heard again");
                        doubts.insert(number, app.doubt(number));
                    }
                    Finding::Alive => {
                        if let Some(doubt) = doubts.remove(&number) {
                            let app = Arc::clone(app);
                            // It waits for what came before; the shards are looked at meanwhile.
                            tokio::spawn(async move { app.doubt_ends(doubt).await });
                        }
                    }
                    Finding::Hopeless(why) => return why,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::again::Pace;

    const NEW: Option<Seen> = Some(Seen { stage: Stage::Begins, latency: None });
    const RESUMES: Option<Seen> = Some(Seen { stage: Stage::Resumes, latency: None });

    fn connected(latency: u64) -> Option<Seen> {
        Some(Seen { stage: Stage::Connected, latency: Some(Duration::from_millis(latency)) })
    }

    /// Looks at a shard at these seconds; what is found at the last.
    fn found(looks: &[(u64, Option<Seen>)]) -> Vec<Finding> {
        let mut shard = Watched::default();
        let all = looks.iter().map(|(at, seen)| shard.look(*seen, Duration::from_secs(*at), &Patience::default()));
        all.collect::<Vec<_>>().pop().unwrap_or_default()
    }

    #[test]
    fn what_a_shard_is_found_to_be() {
        use Finding::{Alive, Doubtful, Hopeless, Lost};
        let table: Vec<(&str, Vec<(u64, Option<Seen>)>, Vec<Finding>)> = vec![
            ("it is about to start", vec![(1, None)], vec![Lost]),
            ("it has not begun a session", vec![(1, NEW)], vec![Lost]),
            ("it is connected", vec![(1, NEW), (2, connected(9))], vec![]),
            ("its heart beats", vec![(1, connected(9)), (60, connected(8)), (150, connected(9))], vec![]),
            ("it is silent", vec![(1, connected(9)), (102, connected(9))], vec![Doubtful]),
            ("that is said once", vec![(1, connected(9)), (102, connected(9)), (103, connected(9))], vec![]),
            ("and it lives", vec![(1, connected(9)), (102, connected(9)), (103, connected(8))], vec![Alive]),
            ("its session may go on", vec![(1, connected(9)), (2, RESUMES)], vec![Doubtful]),
            ("and goes on", vec![(1, connected(9)), (2, RESUMES), (3, connected(9))], vec![Alive]),
            ("it was lost", vec![(1, connected(9)), (2, None)], vec![Lost]),
            (
                "it never answers",
                vec![(1, connected(9)), (102, connected(9)), (602, connected(9))],
                vec![Hopeless("nothing comes on the connection")],
            ),
            ("no session begins", vec![(1, NEW), (601, None)], vec![Lost, Hopeless("no session could be begun")]),
        ];
        for (case, looks, expect) in table {
            assert_eq!(found(&looks), expect, "{case}");
        }
    }

    #[test]
    fn sessions_that_do_not_last_are_counted() {
        let flapping = |every: u64| {
            let looks: Vec<_> = (0..9).flat_map(|n| [(n * every, None), (n * every + 1, connected(n))]).collect();
            found(&looks)
        };
        assert_eq!(flapping(20), [Finding::Hopeless("sessions are lost as soon as they begin")]);
        assert_eq!(flapping(150), [], "five in ten minutes are borne");
    }

    /// Discord resets the token of a bot that begins more than a thousand sessions a day.
    #[test]
    fn the_sessions_of_a_day_are_enough_whatever_happens() {
        const DAY: u64 = 86_400;
        // A bot with the shortest waits.
        let (patience, pace) = (Patience::default(), Pace { number: 16, ..Pace::default() });
        let borne = DAY / patience.within.as_secs() * patience.most_sessions as u64;
        assert!(borne < 1000, "{borne} sessions that last just long enough to be borne");

        // serenity waits five seconds between two; a run ends with the first that is too much.
        let (mut sessions, mut second, mut failures) = (0, 0, 0);
        while second < DAY {
            failures += 1;
            sessions += patience.most_sessions as u64 + 1;
            second += patience.most_sessions as u64 * 5 + pace.back_off(failures).as_secs();
        }
        assert!(sessions < 1000, "{sessions} sessions that do not last at all");
    }
}

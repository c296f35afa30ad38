//! Whether the bot is well: pure.

use chrono::Duration;

use crate::app::HeldBack;
use crate::domain::calendar::Instant;

/// The worker may be this late, and work this long without an end: a request takes up to fifteen seconds, and many may be
/// due at once.
const PATIENCE: Duration = Duration::minutes(15);

/// What there is to see at a moment. Instants are UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs {
    /// When.
    pub now: Instant,
    /// Whether every shard of the gateway is connected.
    pub gateway: bool,
    /// Whether the database answers and takes what is written.
    pub database: bool,
    /// Whether the delivery worker has nothing to do.
    pub worker_sleeps: bool,
    /// Until when it sleeps; none while nothing is planned.
    pub worker_sleeps_until: Option<Instant>,
    /// The servers about which nothing is sent. One in an outage is no fault of the bot.
    pub held_back: HeldBack,
    /// When it last went through all that was due; none before the first time.
    pub worker_stepped: Option<Instant>,
}

/// Whether the bot is well, and if not, what is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Health {
    wrong: Vec<&'static str>,
    held_back: HeldBack,
}

impl Health {
    /// Judges what there is to see.
    pub fn of(signs: &Signs) -> Self {
        let overslept = signs.worker_sleeps && signs.worker_sleeps_until.is_some_and(|at| signs.now - at > PATIENCE);
        let busy = !signs.worker_sleeps && signs.worker_stepped.is_some_and(|at| signs.now - at > PATIENCE);
        let wrong = [
            (!signs.gateway, "not connected to Discord's gateway"),
            (!signs.database, "the database cannot be used"),
            (overslept || busy, "delivery has been stuck for over 15 minutes"),
        ];
        let wrong = wrong.into_iter().filter(|(is_so, _)| *is_so).map(|(_, words)| words).collect();
        Self { wrong, held_back: signs.held_back }
    }

    /// Whether nothing is wrong.
    pub fn is_well(&self) -> bool {
        self.wrong.is_empty()
    }

    /// In words.
    pub fn words(&self) -> String {
        let words = if self.is_well() { "well".to_owned() } else { self.wrong.join("\n") };
        let HeldBack { not_heard, removed } = self.held_back;
        let held = [(not_heard, "held back until they are heard"), (removed, "held back since they removed the bot")];
        let held = held.into_iter().filter(|(servers, _)| *servers > 0);
        held.fold(words + "\n", |words, (servers, why)| format!("{words}servers {why}: {servers}\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_said() {
        let now: Instant = "2026-03-04T09:00:00Z".parse().expect("a time");
        let ago = |minutes| Some(now - Duration::minutes(minutes));
        let well = Signs {
            now,
            gateway: true,
            database: true,
            worker_sleeps: true,
            worker_sleeps_until: None,
            held_back: HeldBack::default(),
            worker_stepped: ago(600),
        };
        let table = [
            (well, "well\n"),
            (
                Signs { held_back: HeldBack { not_heard: 2, removed: 1 }, ..well },
                "well\nservers held back until they are heard: 2\nservers held back since they removed the bot: 1\n",
            ),
            (Signs { worker_sleeps_until: ago(-60), ..well }, "well\n"),
            (Signs { worker_sleeps_until: ago(14), ..well }, "well\n"),
            (Signs { worker_sleeps_until: ago(16), ..well }, "delivery has been stuck for over 15 minutes\n"),
            (Signs { worker_sleeps: false, worker_stepped: ago(14), ..well }, "well\n"),
            (Signs { worker_sleeps: false, worker_stepped: None, ..well }, "well\n"),
            (Signs { worker_sleeps: false, ..well }, "delivery has been stuck for over 15 minutes\n"),
            (
                Signs { gateway: false, database: false, ..well },
                "not connected to Discord's gateway\nthe database cannot be used\n",
            ),
        ];
        for (signs, words) in table {
            let health = Health::of(&signs);
            assert_eq!(health.words(), words, "{signs:?}");
            assert_eq!(health.is_well(), words.starts_with("well\n"));
        }
    }
}

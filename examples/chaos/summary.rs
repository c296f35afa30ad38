//! What a run says of itself at its end.

use std::collections::BTreeMap;
use std::fmt;

use meantime::steps::Step;

use super::judge::Findings;

/// So many offenders of a kind are told.
const OFFENDERS: usize = 10;

/// What was done to the bot.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Killed at a step, by the bot itself.
    pub at_steps: BTreeMap<Step, u32>,
    /// Killed while a request was on its way.
    pub in_flight: u32,
    /// Killed at any time.
    pub anywhere: u32,
    /// Ended by itself: it could not start, or the connection ended. It was started anew.
    pub gave_up: u32,
    /// Requests that failed in bad weather.
    pub failed: u64,
    /// What happened to the gateway.
    pub gusts: u32,
}

impl Tally {
    pub fn kills(&self) -> u32 {
        self.at_steps.values().sum::<u32>() + self.in_flight + self.anywhere
    }
}

/// A run and its judgement.
#[derive(Clone, Debug)]
pub struct Summary {
    pub seed: u64,
    pub tally: Tally,
    pub findings: Findings,
    /// So many messages of the bot.
    pub said: usize,
    /// So many server outages.
    pub outages: usize,
}

impl Summary {
    pub fn is_good(&self) -> bool {
        self.findings.is_good()
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { tally, findings, said, outages, .. } = self;
        let excused = &findings.excused;
        for (kind, offenders) in findings.all().iter().filter(|(_, offenders)| !offenders.is_empty()) {
            writeln!(f, "{kind}:")?;
            for offender in offenders.iter().take(OFFENDERS) {
                writeln!(f, "  {offender}")?;
            }
            let more = offenders.len().saturating_sub(OFFENDERS);
            if more > 0 {
                writeln!(f, "  \u{2026} and {more} more")?;
            }
        }
        if !self.is_good() {
            writeln!(
                f,
                "The choices of this run come from --seed {}; the moments at which a process dies do not.",
                self.seed
            )?;
        }
        let steps = Step::ALL.iter().map(|step| (*step, tally.at_steps.get(step).copied().unwrap_or(0)));
        let steps: Vec<String> = steps.map(|(step, kills)| format!("{} {kills}", step.word())).collect();
        writeln!(f, "killed at a step: {}", steps.join(", "))?;
        writeln!(f, "killed with a request on its way: {}; anywhere: {}", tally.in_flight, tally.anywhere)?;
        writeln!(
            f,
            "requests that failed: {}, gateway disturbed: {}, server outages: {outages}, ended by itself and started anew: {}",
            tally.failed, tally.gusts, tally.gave_up
        )?;
        writeln!(
            f,
            "reminders {}, of these to holders of a role {}; mentions in place of DMs {}; digests {}",
            findings.reminders, findings.role_calls, findings.mentions, findings.digests
        )?;
        writeln!(
            f,
            "excused: {} of {} questions without an answer by the bot; {} of {} answers, promises and claims",
            excused.not_taken, excused.asked, excused.not_known, excused.done
        )?;
        writeln!(
            f,
            "told by a later reminder after a storm: {}; excused: {} of {} reminders that were owed: no calm in their time {}, in the rest of a long bundle {}, \
             waiting for the next day {}, switched off {}, over when they were read {}",
            excused.later_ones,
            excused.reminders(),
            excused.owed,
            excused.no_calm,
            excused.in_the_rest,
            excused.capped,
            excused.paused,
            excused.over_when_read
        )?;
        let counts: Vec<String> =
            findings.all().iter().map(|(kind, offenders)| format!("{kind} {}", offenders.len())).collect();
        write!(f, "kills {}, asks {}, messages {said}: {}", tally.kills(), findings.asks, counts.join(", "))
    }
}

//! An owner's clock: when it starts for an ask, and when the reply is due.

use super::calendar::{Instant, Schedule};
use super::policy::Target;

/// One owner's clock for one ask. Instants are UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnerClock {
    /// When the owner is first at work at or after the ask became theirs.
    pub starts: Instant,
    /// When the reply is due.
    pub due: Instant,
}

/// The clock of an owner with this schedule, for an ask that is theirs since `since`. None when the owner is never at
/// work: then nothing is ever due.
pub fn owner_clock(
    schedule: &Schedule,
    since: Instant,
    target: Target,
    need_by: Option<Instant>,
) -> Option<OwnerClock> {
    let starts = schedule.next_open(since)?;
    let due = match (need_by, target) {
        // Who takes an ask over after that time gets the target.
        (Some(instant), _) if instant > since => instant,
        (_, Target::WorkingSeconds(seconds)) => schedule.add(starts, u64::from(seconds))?,
        (_, Target::WorkingDays(days)) => schedule.add_working_days(starts, days)?,
    };
    Some(OwnerClock { starts, due })
}

//! How a schedule is stored: told apart by its shape. What was stored when there were weekly slots only, `{"days": …,
//! "time": …, "zone": …}`, is a schedule of today.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

use super::{DaySet, MonthDay, Pattern, Pause, Recurrence, RecurrenceError};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    /// Of these two there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    days: Option<DaySet>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    month: Option<MonthDay>,
    #[serde(default = "one", skip_serializing_if = "is_one")]
    every: u8,
    time: NaiveTime,
    zone: Tz,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    first: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    last: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    paused: Option<Pause>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    skipped: BTreeSet<NaiveDate>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    except_holidays: bool,
}

fn one() -> u8 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_one(every: &u8) -> bool {
    *every == 1
}

impl TryFrom<Raw> for Recurrence {
    type Error = RecurrenceError;

    fn try_from(raw: Raw) -> Result<Self, RecurrenceError> {
        let pattern = match (raw.days, raw.month) {
            (Some(days), None) => Pattern::Weekly(days),
            (None, Some(day)) => Pattern::Monthly(day),
            _ => return Err(RecurrenceError::WeeklyOrMonthly),
        };
        let new = Self::new(pattern, raw.time, raw.zone)?;
        let (every, first, last, paused, skipped) = (raw.every, raw.first, raw.last, raw.paused, raw.skipped);
        Self { every, first, last, paused, skipped, ..new }
            .checked()
            .map(|new| new.except_holidays(raw.except_holidays))
    }
}

impl From<Recurrence> for Raw {
    fn from(recurrence: Recurrence) -> Self {
        let Recurrence { pattern, every, time, zone, first, last, paused, skipped, except_holidays } = recurrence;
        let (days, month) = match pattern {
            Pattern::Weekly(days) => (Some(days), None),
            Pattern::Monthly(day) => (None, Some(day)),
        };
        Self { days, month, every, time, zone, first, last, paused, skipped, except_holidays }
    }
}

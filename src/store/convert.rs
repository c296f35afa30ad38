//! Between the database's integers and text and the domain's types: the one place.

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::{Result, StoreError};
use crate::domain::calendar::Instant;

/// A snowflake as SQLite keeps it. Discord's fit in 63 bits.
pub(super) fn int(snowflake: u64) -> i64 {
    snowflake.cast_signed()
}

pub(super) fn snowflake(int: i64) -> u64 {
    int.cast_unsigned()
}

pub(super) fn seconds(at: Instant) -> i64 {
    at.timestamp()
}

pub(super) fn instant(what: &'static str, seconds: i64) -> Result<Instant> {
    Instant::from_timestamp(seconds, 0)
        .ok_or_else(|| StoreError::Unreadable { what, why: format!("{seconds} is no time") })
}

pub(super) fn json(value: &impl Serialize) -> String {
    // Our own types: no maps with other keys than text, nothing that refuses.
    serde_json::to_string(value).unwrap_or_else(|error| unreachable!("a domain type does not serialise: {error}"))
}

pub(super) fn parse<T: DeserializeOwned>(what: &'static str, json: &str) -> Result<T> {
    serde_json::from_str(json).map_err(|error| StoreError::Unreadable { what, why: error.to_string() })
}

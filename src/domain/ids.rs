//! Identifiers. Discord's are snowflakes: the upper bits are the moment of creation, so they also order what
//! happened.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::calendar::Instant;

/// First second of 2015: the epoch of Discord's snowflakes, in UNIX milliseconds.
const DISCORD_EPOCH_MS: i64 = 1_420_070_400_000;

macro_rules! snowflake {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub u64);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

snowflake!(
    /// A Discord server (guild).
    ServerId
);
snowflake!(
    /// A channel of any kind; a thread is a channel of its own.
    ChannelId
);
snowflake!(
    /// A message.
    MessageId
);
snowflake!(
    /// A person: a Discord user.
    PersonId
);
snowflake!(
    /// A role of a server.
    RoleId
);

/// An ask of ours, numbered by the store.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AskId(pub i64);

impl fmt::Display for AskId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Where something stands in the order of what happened: messages and interactions by their snowflake, everything
/// else (an edit, a deletion, a timer) by a snowflake made from its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Order(pub u64);

impl Order {
    /// The place of something that has a time but no snowflake.
    pub fn at(instant: Instant) -> Self {
        let ms = (instant.timestamp_millis() - DISCORD_EPOCH_MS).max(0);
        Self(ms.unsigned_abs() << 22)
    }

    /// The moment encoded in this place, UTC, to the millisecond.
    pub fn instant(self) -> Instant {
        instant_of(self.0)
    }
}

/// The moment at which a snowflake was made, UTC, to the millisecond.
pub fn instant_of(snowflake: u64) -> Instant {
    // 42 bits of milliseconds reach the year 2154: always a valid instant.
    let ms = i64::try_from(snowflake >> 22).unwrap_or(i64::MAX) + DISCORD_EPOCH_MS;
    Instant::from_timestamp_millis(ms).unwrap_or_default()
}

impl From<MessageId> for Order {
    fn from(id: MessageId) -> Self {
        Self(id.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snowflake_tells_its_time_as_discord_documents_it() {
        // The example of Discord's reference: 175928847299117063 was made at 2016-04-30T11:18:25.796Z.
        let at = instant_of(175_928_847_299_117_063);
        assert_eq!(at.to_rfc3339(), "2016-04-30T11:18:25.796+00:00");
        assert_eq!(Order::at(at).instant(), at);
        assert!(Order::at(at) <= Order(175_928_847_299_117_063));
    }
}

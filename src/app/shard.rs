//! The parts into which Discord divides the servers.

use crate::domain::ids::ServerId;

/// A part of the servers: Discord sends their events on a connection of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shard {
    /// Its number, from zero.
    pub number: u32,
    /// How many there are.
    pub of: u32,
}

impl Shard {
    /// Whether a server belongs to it, by Discord's formula.
    pub fn has(self, server: ServerId) -> bool {
        (server.0 >> 22) % u64::from(self.of.max(1)) == u64::from(self.number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ACME: ServerId = ServerId(1 << 22);
    const GLOBEX: ServerId = ServerId(2 << 22);

    #[test]
    fn a_server_belongs_to_one_shard() {
        let table = [(ACME, 0, 1, true), (ACME, 0, 2, false), (ACME, 1, 2, true), (GLOBEX, 0, 2, true)];
        for (server, number, of, expect) in table {
            assert_eq!(Shard { number, of }.has(server), expect, "{server} on {number} of {of}");
        }
    }
}

//! How somebody is reached who takes no direct messages from the bot.

use chrono::Duration;

use super::calendar::Instant;

/// After a refused DM the next one is tried this much later: they may have opened theirs.
const TRY_AGAIN_AFTER: Duration = Duration::hours(24);

/// What a server wants for people whose DMs are closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClosedDms {
    /// They are mentioned where the ask stands, without its words.
    #[default]
    Mention,
    /// They get a private thread of their own.
    PrivateThread,
    /// They are not reminded.
    Nothing,
}

impl ClosedDms {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Mention, "mention"), (Self::PrivateThread, "private-thread"), (Self::Nothing, "nothing")];

    /// The word in the database and the command.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(one, _)| *one == self).map_or("", |(_, word)| word)
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == word).map(|(one, _)| *one)
    }
}

/// The way by which a bundle goes to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// By direct message.
    Direct,
    /// By a mention where the ask stands: what it is about only they can open.
    Mention,
    /// By a mention in a private thread of theirs.
    PrivateThread,
}

impl Way {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Direct, "direct"), (Self::Mention, "mention"), (Self::PrivateThread, "private-thread")];

    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|(one, _)| *one == self).map_or("", |(_, word)| word)
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, name)| *name == word).map(|(one, _)| *one)
    }
}

/// By which way something goes to a person, whose last DM was refused at `closed_at` (UTC; none where DMs arrive); none
/// where the server wants none. `may_open` is false while Discord lets the bot begin no conversation with them.
pub fn way(closed_at: Option<Instant>, may_open: bool, server: ClosedDms, now: Instant) -> Option<Way> {
    let closed = closed_at.is_some_and(|at| now < at + TRY_AGAIN_AFTER);
    match server {
        _ if !closed && may_open => Some(Way::Direct),
        ClosedDms::Mention => Some(Way::Mention),
        ClosedDms::PrivateThread => Some(Way::PrivateThread),
        ClosedDms::Nothing => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_takes_no_dms_is_reached_as_the_server_wants() {
        let at = |hours: i64| Instant::from_timestamp(1_800_000_000 + hours * 3600, 0).expect("a time");
        let all = [ClosedDms::Mention, ClosedDms::PrivateThread, ClosedDms::Nothing];
        let instead = [Some(Way::Mention), Some(Way::PrivateThread), None];
        let direct = [Some(Way::Direct); 3];
        for (case, closed_at, may_open, now, expect) in [
            ("DMs arrive", None, true, 0, direct),
            ("refused just now", Some(at(0)), true, 0, instead),
            ("refused yesterday", Some(at(0)), true, 23, instead),
            ("a day later it is tried again", Some(at(0)), true, 24, direct),
            ("the bot may begin no conversation", None, false, 0, instead),
        ] {
            assert_eq!(all.map(|server| way(closed_at, may_open, server, at(now))), expect, "{case}");
        }
    }

    #[test]
    fn words_come_back() {
        for server in [ClosedDms::Mention, ClosedDms::PrivateThread, ClosedDms::Nothing] {
            assert_eq!(ClosedDms::parse(server.as_str()), Some(server));
        }
        for way in [Way::Direct, Way::Mention, Way::PrivateThread] {
            assert_eq!(Way::parse(way.as_str()), Some(way));
        }
        assert_eq!((ClosedDms::parse("x"), Way::parse("x")), (None, None));
    }
}

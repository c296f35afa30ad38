//! The policy file. Its keys and values are described in `docs/replay.md`.

use std::collections::BTreeSet;
use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use chrono_tz::Tz;
use serde::de::value::MapAccessDeserializer;
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::json;

use crate::domain::ask::{Ask, Source};
use crate::domain::calendar::{Schedule, Weekly};
use crate::domain::capture::{Trigger, Watch};
use crate::domain::hours_text;
use crate::domain::policy::{MOST_FOLLOW_UPS, Policy, Target};

/// What makes an ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Capture {
    /// A message that asks and mentions somebody.
    Mentions,
    /// A question of a thread's author.
    Threads,
}

impl Capture {
    /// The one that made this ask.
    pub(super) fn of(ask: &Ask) -> Self {
        if ask.source == Source::Thread { Self::Threads } else { Self::Mentions }
    }
}

/// What the policy file says.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Policies {
    /// What is captured, each once.
    pub(super) captures: BTreeSet<Capture>,
    /// For asks by mention.
    pub(super) mentions: Policy,
    /// For asks of threads.
    pub(super) threads: Policy,
    /// The hours of the room, and of people of whom nothing is known.
    pub(super) server: Schedule,
}

impl Policies {
    /// Reads a policy file.
    ///
    /// # Errors
    /// When it cannot be read, or says something that means nothing: one line that names the place and what can be
    /// written there.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        Self::parse(&text).with_context(|| path.display().to_string())
    }

    fn parse(text: &str) -> Result<Self> {
        let file: File = toml::from_str(text).map_err(|error| anyhow!("{}", in_one_line(text, &error)))?;
        Ok(Self {
            mentions: file.policy(file.target.mentions),
            threads: file.policy(file.target.threads),
            server: Schedule::new(file.zone.0, file.hours.0),
            captures: file.captures,
        })
    }

    /// What is watched in every channel of the trace.
    pub(super) fn watch(&self) -> Watch {
        let threads = self.captures.contains(&Capture::Threads).then_some(Trigger::QuestionsOnly);
        Watch { mentions: self.captures.contains(&Capture::Mentions), threads, questions: false }
    }

    /// What holds for asks of that capture.
    pub(super) fn of(&self, capture: Capture) -> &Policy {
        match capture {
            Capture::Mentions => &self.mentions,
            Capture::Threads => &self.threads,
        }
    }
}

/// The file as it is written.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
struct File {
    captures: BTreeSet<Capture>,
    target: Targets,
    notice: bool,
    nudge: bool,
    due: bool,
    follow_ups: FollowUps,
    zone: Zone,
    hours: Hours,
}

impl Default for File {
    fn default() -> Self {
        Self {
            captures: BTreeSet::from([Capture::Mentions, Capture::Threads]),
            target: Targets::default(),
            notice: false,
            nudge: false,
            due: true,
            follow_ups: FollowUps(2),
            zone: Zone(Tz::UTC),
            hours: Hours(Weekly::standard()),
        }
    }
}

impl File {
    fn policy(&self, target: Written) -> Policy {
        Policy {
            target: target.0,
            notice: self.notice,
            nudge: self.nudge,
            due: self.due,
            follow_ups: self.follow_ups.0,
            tell_asker: false,
            ..Policy::default()
        }
    }
}

/// A target as people write it.
#[derive(Clone, Copy, serde::Deserialize)]
#[serde(try_from = "String")]
struct Written(Target);

impl Default for Written {
    fn default() -> Self {
        Self(Target::WorkingSeconds(4 * 3600))
    }
}

impl TryFrom<String> for Written {
    type Error = crate::domain::policy::TargetError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Target::parse(&text).map(Self)
    }
}

/// One target for all, or one for each capture.
#[derive(Clone, Copy, Default)]
struct Targets {
    mentions: Written,
    threads: Written,
}

impl<'de> Deserialize<'de> for Targets {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(Default, serde::Deserialize)]
        #[serde(deny_unknown_fields, default)]
        struct Each {
            mentions: Written,
            threads: Written,
        }

        struct OneOrEach;

        impl<'de> Visitor<'de> for OneOrEach {
            type Value = Targets;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"4h\", \"90m\" or \"2d\", or one for each: { mentions = \"4h\", threads = \"1d\" }")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Targets, E> {
                let target = Written::try_from(text.to_owned()).map_err(E::custom)?;
                Ok(Targets { mentions: target, threads: target })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Targets, A::Error> {
                let each = Each::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Targets { mentions: each.mentions, threads: each.threads })
            }
        }

        from.deserialize_any(OneOrEach)
    }
}

#[derive(Clone, Copy, serde::Deserialize)]
#[serde(try_from = "i64")]
struct FollowUps(u32);

impl TryFrom<i64> for FollowUps {
    type Error = String;

    fn try_from(number: i64) -> Result<Self, String> {
        let fits = u32::try_from(number).ok().filter(|number| *number <= MOST_FOLLOW_UPS);
        fits.map(Self).ok_or_else(|| format!("follow_ups is a number from 0 to {MOST_FOLLOW_UPS}, not {number}"))
    }
}

#[derive(Clone, Copy, serde::Deserialize)]
#[serde(try_from = "String")]
struct Zone(Tz);

impl TryFrom<String> for Zone {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
            .map(Self)
            .map_err(|_| format!("{} is no time zone; write one such as \"Europe/Berlin\"", json!(text)))
    }
}

#[derive(serde::Deserialize)]
#[serde(try_from = "String")]
struct Hours(Weekly);

impl TryFrom<String> for Hours {
    type Error = hours_text::HoursError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        hours_text::parse(&text).map(|read| Self(read.weekly))
    }
}

/// Where the file is wrong, and how; the types by the names that people know.
fn in_one_line(text: &str, error: &toml::de::Error) -> String {
    let said = error.message().replace('\n', ", ");
    let said = said
        .replace("expected a boolean", "expected true or false")
        .replace("expected a string", "expected text in quotes");
    match error.span().and_then(|span| text.get(..span.start)) {
        Some(before) => format!("line {}: {said}", before.matches('\n').count() + 1),
        None => said,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_is_the_plain_policy() {
        let plain = Policy {
            target: Target::WorkingSeconds(4 * 3600),
            notice: false,
            nudge: false,
            due: true,
            follow_ups: 2,
            tell_asker: false,
            ..Policy::default()
        };
        let server = Schedule::new(Tz::UTC, Weekly::standard());
        let captures = BTreeSet::from([Capture::Mentions, Capture::Threads]);
        let expect = Policies { captures, mentions: plain.clone(), threads: plain, server };
        assert_eq!(Policies::parse("").unwrap(), expect);
        assert_eq!(Policies::parse("# nothing\n").unwrap(), expect);
    }

    #[test]
    fn the_policy_that_is_documented_is_the_empty_one() {
        let text = include_str!("../../docs/replay.md");
        let block = text.split("this is the same as an empty file:").nth(1).unwrap_or_default();
        let block = block.split("| key |").next().unwrap_or_default();
        assert!(block.contains("follow_ups"), "{block}");
        assert_eq!(Policies::parse(block).unwrap(), Policies::parse("").unwrap());
    }

    #[test]
    fn everything_can_be_switched() {
        let text = "captures = [\"mentions\"]\ntarget = \"1h30m\"\nnotice = true\nnudge = true\ndue = false\n\
                    follow_ups = 0\nzone = \"Asia/Tokyo\"\nhours = \"Mon-Thu 10-16\"\n";
        let Policies { captures, mentions, server, .. } = Policies::parse(text).unwrap();
        assert_eq!(captures, BTreeSet::from([Capture::Mentions]));
        assert_eq!(mentions.target, Target::WorkingSeconds(5400));
        assert_eq!((mentions.notice, mentions.nudge, mentions.due, mentions.follow_ups), (true, true, false, 0));
        assert_eq!(server.zone(), Tz::Asia__Tokyo);
        assert_eq!(*server.weekly(), hours_text::parse("Mon-Thu 10-16").unwrap().weekly);
    }

    #[test]
    fn captures_may_have_targets_of_their_own() {
        let (hours, days) = (Target::WorkingSeconds(4 * 3600), Target::WorkingDays(2));
        let table = [
            ("target = \"2d\"", days, days),
            ("target = { threads = \"2d\" }", hours, days),
            ("[target]\nmentions = \"2d\"", days, hours),
        ];
        for (text, mentions, threads) in table {
            let policies = Policies::parse(text).unwrap();
            let targets = (policies.mentions.target, policies.threads.target);
            assert_eq!(targets, (mentions, threads), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_said_in_one_line_with_what_can_be_written() {
        let table = [
            ("\nfolow_ups = 1", "line 2: unknown field `folow_ups`, expected one of `captures`, `target`, `notice`, "),
            ("captures = [\"mention\"]", "line 1: unknown variant `mention`, expected `mentions` or `threads`"),
            ("target = \"soon\"", "line 1: \"soon\" is no response time; write one such as 4h, 90m or 2d"),
            ("target = \"900h\"", "line 1: a response time is 1 minute to 500 hours"),
            ("target = 4", "line 1: invalid type: integer `4`, expected \"4h\", \"90m\" or \"2d\", or one for each: {"),
            ("target = { thread = \"4h\" }", "line 1: unknown field `thread`, expected `mentions` or `threads`"),
            ("notice = \"yes\"", "line 1: invalid type: string \"yes\", expected true or false"),
            ("follow_ups = 6", "line 1: follow_ups is a number from 0 to 5, not 6"),
            ("follow_ups = -1", "line 1: follow_ups is a number from 0 to 5, not -1"),
            ("zone = \"Mars\"", "line 1: \"Mars\" is no time zone; write one such as \"Europe/Berlin\""),
            ("hours = \"9\"", "line 1: “9” lacks a start or an end; try something like “9-17”"),
            ("hours = 9", "line 1: invalid type: integer `9`, expected text in quotes"),
            ("due = true\ndue = true", "line 2: duplicate key"),
            ("nudge = ", "line 1: "),
        ];
        for (text, expect) in table {
            let error = format!("{:#}", Policies::parse(text).unwrap_err());
            assert!(error.starts_with(expect), "{text}: {error}");
            assert_eq!(error.lines().count(), 1, "{error}");
        }
    }
}

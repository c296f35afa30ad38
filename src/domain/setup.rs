//! The set-up of a server in five steps: their order, what a button of it means, and what is proposed to who has chosen
//! nothing.

use chrono_tz::Tz;

use super::calendar::{Schedule, Weekly};
use super::policies::Rules;
use super::policy::Target;

/// A step of the set-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The server's zone and working hours.
    Hours,
    /// Response times.
    Pace,
    /// Watched channels.
    Watches,
    /// A digest in a channel.
    Digest,
    /// In which language the bot posts, and how people are reached whose direct messages are closed.
    Reach,
    /// All of it is done.
    Done,
}

impl Step {
    /// In order; the last one is the end.
    pub const ALL: [Self; 6] = [Self::Hours, Self::Pace, Self::Watches, Self::Digest, Self::Reach, Self::Done];
    /// So many steps are there before the end.
    pub const COUNT: usize = Self::ALL.len() - 1;

    /// Its number, from 1.
    pub fn number(self) -> usize {
        self.place() + 1
    }

    fn place(self) -> usize {
        Self::ALL.iter().position(|one| *one == self).unwrap_or_default()
    }

    /// The one after it; the end has none.
    #[must_use]
    pub fn next(self) -> Self {
        Self::ALL.get(self.place() + 1).copied().unwrap_or(Self::Done)
    }

    /// The one before it; the first has none.
    pub fn back(self) -> Option<Self> {
        self.place().checked_sub(1).and_then(|place| Self::ALL.get(place).copied())
    }

    /// The word in the database and in custom ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Pace => "pace",
            Self::Watches => "watches",
            Self::Digest => "digest",
            Self::Reach => "reach",
            Self::Done => "done",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// What is looked for in the channels that are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// Messages that mention people.
    Mentions,
    /// New threads and posts.
    Threads,
    /// Questions to everybody.
    Questions,
}

impl How {
    /// All of them, the one most servers want first.
    pub const ALL: [Self; 3] = [Self::Mentions, Self::Threads, Self::Questions];

    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Mentions => "mentions",
            Self::Threads => "threads",
            Self::Questions => "questions",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

/// What a button, menu or form of the set-up does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Shows the set-up where it goes on.
    Open,
    /// Goes to a step; nothing is set.
    Go(Step),
    /// Takes what is proposed in a step, and goes on.
    Keep(Step),
    /// Chooses a zone.
    Zone,
    /// Chooses weekly hours.
    Week,
    /// Opens the form for zone and hours.
    TypeHours,
    /// That form.
    HoursForm,
    /// Chooses response times.
    Pace,
    /// Chooses what is looked for in the channels that are chosen next.
    How,
    /// Chooses channels in which that is looked for.
    Watch(How),
    /// Chooses the channel of the digest.
    DigestChannel,
    /// Chooses its days.
    DigestDays,
    /// Chooses its time.
    DigestTime,
    /// Chooses how people are reached whose direct messages are closed.
    Reach,
    /// Chooses the language of posts.
    Language,
    /// Posts a test message.
    Test,
    /// Chooses the channel in which the norms are posted.
    PostNorms,
}

impl Move {
    const BARE: [(Self, &'static str); 14] = [
        (Self::Open, "open"),
        (Self::Zone, "zone"),
        (Self::Week, "week"),
        (Self::TypeHours, "type"),
        (Self::HoursForm, "form"),
        (Self::Pace, "pace"),
        (Self::How, "how"),
        (Self::DigestChannel, "channel"),
        (Self::DigestDays, "days"),
        (Self::DigestTime, "time"),
        (Self::Reach, "reach"),
        (Self::Language, "language"),
        (Self::Test, "test"),
        (Self::PostNorms, "norms"),
    ];

    /// All of them, each once.
    pub fn all() -> Vec<Self> {
        let bare = Self::BARE.into_iter().map(|(one, _)| one);
        let steps = Step::ALL.into_iter().flat_map(|step| [Self::Go(step), Self::Keep(step)]);
        bare.chain(steps).chain(How::ALL.map(Self::Watch)).collect()
    }

    /// The text in a custom id.
    pub fn as_text(self) -> String {
        match self {
            Self::Go(step) => format!("go.{}", step.as_str()),
            Self::Keep(step) => format!("keep.{}", step.as_str()),
            Self::Watch(how) => format!("watch.{}", how.as_str()),
            bare => Self::BARE.iter().find(|(one, _)| *one == bare).map_or_else(String::new, |(_, w)| (*w).to_owned()),
        }
    }

    /// Reads that text.
    pub fn parse(text: &str) -> Option<Self> {
        match text.split_once('.') {
            Some(("go", step)) => Step::parse(step).map(Self::Go),
            Some(("keep", step)) => Step::parse(step).map(Self::Keep),
            Some(("watch", how)) => How::parse(how).map(Self::Watch),
            Some(_) => None,
            None => Self::BARE.iter().find(|(_, word)| *word == text).map(|(one, _)| *one),
        }
    }
}

/// Response times that go well together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Days: for teams that meet seldom.
    Calm,
    /// A working day: what holds where nobody has chosen.
    Steady,
    /// Hours: for teams that help others.
    Quick,
}

impl Pace {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Calm, Self::Steady, Self::Quick];

    /// Its word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Steady => "steady",
            Self::Quick => "quick",
        }
    }

    /// Reads that word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// By when a usual, an urgent reply, and one that can wait is owed.
    pub fn targets(self) -> [Target; 3] {
        let hours = |n: u32| Target::WorkingSeconds(n * 3600);
        match self {
            Self::Calm => [Target::WorkingDays(2), hours(4), Target::WorkingDays(5)],
            Self::Steady => [hours(8), hours(2), Target::WorkingDays(3)],
            Self::Quick => [hours(4), hours(1), Target::WorkingDays(2)],
        }
    }

    /// What it sets.
    pub fn rules(self) -> Rules {
        let [target, urgent, low] = self.targets();
        Rules { target: Some(target), urgent: Some(urgent), low: Some(low), ..Rules::default() }
    }
}

/// Weekly hours to choose from, as people type them.
pub const WEEKS: [&str; 8] = [
    "Mon-Fri 9-17",
    "Mon-Fri 8-16",
    "Mon-Fri 9-18",
    "Mon-Fri 10-18",
    "Mon-Thu 8-17; Fri 8-13",
    "Sun-Thu 9-17",
    "Mon-Sat 9-18",
    "Mon-Sun 0-24",
];

/// Days of a digest to choose from, as people type them.
pub const DAYS: [&str; 5] = ["weekdays", "daily", "Mon, Wed, Fri", "Mon, Thu", "Mon"];

/// Hours of the day of a digest to choose from.
pub const TIMES: [&str; 8] = ["7:00", "8:00", "9:00", "10:00", "11:00", "13:00", "15:00", "17:00"];

/// The zone to begin with: that of who sets up, else that where most people of their language live. Languages that are spoken
/// all over the world say nothing.
fn likely_zone(own: Option<Tz>, locale: &str) -> Option<Tz> {
    let of_locale = LOCALES.iter().find(|(known, _)| *known == locale).map(|(_, zone)| *zone);
    own.or(of_locale)
}

/// Hours to begin with, and what they go by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The hours.
    pub schedule: Schedule,
    /// Whether they are those of who sets up.
    pub is_own: bool,
    /// Whether there was something to go by for the zone; where not, it is UTC, and nobody's.
    pub knows_zone: bool,
}

/// The hours to begin with: those of who sets up, if they have any, else nine to five in a likely zone.
pub fn likely_hours(own: Option<&Schedule>, locale: &str) -> Proposal {
    let likely = likely_zone(own.map(Schedule::zone), locale);
    let (zone, knows_zone) = (likely.unwrap_or(Tz::UTC), likely.is_some());
    let worked = own.filter(|own| !own.weekly().is_empty());
    let weekly = worked.map_or_else(Weekly::standard, |own| own.weekly().clone());
    Proposal { schedule: Schedule::new(zone, weekly), is_own: worked.is_some(), knows_zone }
}

/// Discord's locales whose people mostly live in one zone.
const LOCALES: [(&str, Tz); 24] = [
    ("bg", Tz::Europe__Sofia),
    ("cs", Tz::Europe__Prague),
    ("da", Tz::Europe__Copenhagen),
    ("de", Tz::Europe__Berlin),
    ("el", Tz::Europe__Athens),
    ("en-GB", Tz::Europe__London),
    ("es-ES", Tz::Europe__Madrid),
    ("fi", Tz::Europe__Helsinki),
    ("fr", Tz::Europe__Paris),
    ("hi", Tz::Asia__Kolkata),
    ("hr", Tz::Europe__Zagreb),
    ("hu", Tz::Europe__Budapest),
    ("it", Tz::Europe__Rome),
    ("ja", Tz::Asia__Tokyo),
    ("ko", Tz::Asia__Seoul),
    ("lt", Tz::Europe__Vilnius),
    ("nl", Tz::Europe__Amsterdam),
    ("no", Tz::Europe__Oslo),
    ("pl", Tz::Europe__Warsaw),
    ("pt-BR", Tz::America__Sao_Paulo),
    ("ro", Tz::Europe__Bucharest),
    ("sv-SE", Tz::Europe__Stockholm),
    ("tr", Tz::Europe__Istanbul),
    ("uk", Tz::Europe__Kyiv),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::calendar::Instant;
    use crate::domain::hours_text;
    use crate::domain::policies::{Policies, Scope, contradiction};
    use crate::domain::policy::Policy;
    use crate::domain::recurrence::{Recurrence, parse_time};

    #[test]
    fn steps_lead_forth_and_back() {
        for pair in Step::ALL.windows(2) {
            assert_eq!((pair[0].next(), pair[1].back()), (pair[1], Some(pair[0])));
        }
        assert_eq!((Step::Done.next(), Step::Hours.back()), (Step::Done, None));
        for step in Step::ALL {
            assert_eq!(Step::parse(step.as_str()), Some(step));
        }
    }

    #[test]
    fn every_move_has_a_text_of_its_own() {
        let mut texts: Vec<String> = Move::all().into_iter().map(Move::as_text).collect();
        for one in Move::all() {
            assert_eq!(Move::parse(&one.as_text()), Some(one), "{one:?}");
        }
        texts.sort();
        texts.dedup();
        assert_eq!(texts.len(), Move::all().len());
        for text in ["", "go", "go.", "go.nowhere", "watch.hours", "keep", "open.hours"] {
            assert_eq!(Move::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn what_is_offered_can_be_read_and_fits_together() {
        for week in WEEKS {
            assert!(hours_text::parse(week).is_ok_and(|hours| !hours.weekly.is_empty()), "{week}");
        }
        for (days, time) in DAYS.into_iter().flat_map(|days| TIMES.map(|time| (days, time))) {
            let time = parse_time(time).unwrap_or_else(|why| panic!("{time}: {why}"));
            assert!(Recurrence::parse_days(days, time, Tz::UTC, Instant::UNIX_EPOCH).is_ok(), "{days}");
        }
        for pace in Pace::ALL {
            let policy =
                Policies::new(vec![(Scope::Server, pace.rules())]).at(&super::super::policies::Place::default());
            assert_eq!([policy.target, policy.urgent, policy.low], pace.targets());
            assert_eq!(contradiction(&policy), None, "{pace:?}");
        }
        let Policy { target, urgent, low, .. } = Policy::default();
        assert_eq!(Pace::Steady.targets(), [target, urgent, low], "the steady one is what holds by default");
    }

    #[test]
    fn a_zone_is_guessed_where_there_is_something_to_go_by() {
        assert_eq!(likely_zone(None, "de"), Some(Tz::Europe__Berlin));
        assert_eq!(likely_zone(Some(Tz::Asia__Tokyo), "de"), Some(Tz::Asia__Tokyo));
        assert_eq!(likely_zone(None, "en-US"), None);
    }

    #[test]
    fn the_hours_of_who_sets_up_are_proposed_where_they_have_some() {
        let weekly = hours_text::parse("Mon-Thu 10-18").expect("hours").weekly;
        let own = Schedule::new(Tz::Asia__Tokyo, weekly);
        let off = Schedule::new(Tz::Asia__Tokyo, Weekly::default());
        let nine_to_five = |zone| Schedule::new(zone, Weekly::standard());
        for (by, locale, schedule, is_own, knows_zone) in [
            (Some(&own), "de", own.clone(), true, true),
            (Some(&own), "en-US", own.clone(), true, true),
            (Some(&off), "de", nine_to_five(Tz::Asia__Tokyo), false, true),
            (None, "de", nine_to_five(Tz::Europe__Berlin), false, true),
            (None, "en-US", nine_to_five(Tz::UTC), false, false),
        ] {
            assert_eq!(likely_hours(by, locale), Proposal { schedule, is_own, knows_zone }, "{locale}");
        }
    }
}

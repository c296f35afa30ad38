//! The sixty: who works where and when, who is off, who moves, who does not want to be disturbed.

use chrono::{Duration, NaiveDate, Weekday, Weekday::*};
use chrono_tz::Tz;

use crate::hours::{Hours, Instant, Week, at, local};

/// So many people.
pub const PEOPLE: usize = 60;

const MON_FRI: &[Weekday] = &[Mon, Tue, Wed, Thu, Fri];
const MON_THU: &[Weekday] = &[Mon, Tue, Wed, Thu];

/// Four have clocks that change within the month (two on 29 March, two on 5 April), one just before it; three never.
const ZONES: [&str; 8] = [
    "Europe/Berlin",
    "America/New_York",
    "Asia/Kolkata",
    "Australia/Sydney",
    "Europe/London",
    "America/Sao_Paulo",
    "Asia/Tokyo",
    "Pacific/Auckland",
];

/// Hours as they are typed, and the same by hand.
const PATTERNS: [(&str, Week); 8] = [
    ("Mon-Fri 9-17", &[(MON_FRI, &[(540, 1020)])]),
    ("Mon-Thu 8-12, 13-17; Fri 8-12", &[(MON_THU, &[(480, 720), (780, 1020)]), (&[Fri], &[(480, 720)])]),
    ("Mon-Fri 10-13, 14-19", &[(MON_FRI, &[(600, 780), (840, 1140)])]),
    ("Mon-Wed 9-13", &[(&[Mon, Tue, Wed], &[(540, 780)])]),
    ("Mon-Fri 7:30-15:30", &[(MON_FRI, &[(450, 930)])]),
    ("Tue-Sat 12-20", &[(&[Tue, Wed, Thu, Fri, Sat], &[(720, 1200)])]),
    ("Sun-Thu 22-6", &[(&[Sun, Mon, Tue, Wed, Thu], &[(1320, 360)])]),
    // A night of nine hours when summer time begins in Europe, and of eleven when it ends in Australia.
    ("Fri, Sat 21-7; Wed 9-17", &[(&[Fri, Sat], &[(1260, 420)]), (&[Wed], &[(540, 1020)])]),
];

/// Somebody, as the month states them.
pub struct Colleague {
    pub name: String,
    pub zone: Tz,
    pub pattern: usize,
    /// What they were known to work from when on: their hours as they set them, without the time off set so far.
    pub known: Vec<(Instant, Hours)>,
    pub away: Vec<Away>,
    pub focus: Vec<(Instant, Instant)>,
    pub moves: Option<(Instant, Tz)>,
}

/// Time off.
#[derive(Clone, Copy, Debug)]
pub struct Away {
    /// When it was told.
    pub told: Instant,
    pub from: Instant,
    pub until: Instant,
}

impl Colleague {
    fn new(index: usize) -> Self {
        let pattern = if index % 20 == 19 || index == 24 { 7 } else { [0, 1, 2, 0, 3, 4, 0, 5, 1, 6][index / 2 % 10] };
        let zone = ZONES[index % ZONES.len()].parse().expect("a zone");
        let mut new = Self {
            name: format!("P{index:02}"),
            zone,
            pattern,
            known: Vec::new(),
            away: Vec::new(),
            focus: Vec::new(),
            moves: None,
        };
        new.known.push((Instant::MIN_UTC, new.hours(zone, Instant::MIN_UTC)));
        new
    }

    /// Hours as they are typed.
    pub fn types(&self) -> &'static str {
        PATTERNS[self.pattern].0
    }

    fn hours(&self, zone: Tz, told: Instant) -> Hours {
        let away: Vec<_> = self.away.iter().filter(|one| one.told <= told).map(|one| (one.from, one.until)).collect();
        Hours::new(zone, PATTERNS[self.pattern].1, &away)
    }

    /// What was known of their hours then.
    pub fn at(&self, at: Instant) -> &Hours {
        &self.known.iter().rfind(|(since, _)| *since <= at).expect("hours").1
    }

    /// Whether something may reach them, as far as they said.
    pub fn may_be_reached(&self, at: Instant) -> bool {
        self.at(at).include(at) && self.in_focus_until(at).is_none()
    }

    /// Until when they are in focus, if they are.
    pub fn in_focus_until(&self, at: Instant) -> Option<Instant> {
        self.focus.iter().find(|(from, until)| *from <= at && at < *until).map(|(_, until)| *until)
    }

    /// They said that they are away.
    pub fn goes(&mut self, away: Away) {
        self.away.push(away);
        self.learn(away.told);
    }

    fn learn(&mut self, told: Instant) {
        let zone = self.moves.filter(|(when, _)| *when <= told).map_or(self.zone, |(_, zone)| zone);
        let hours = self.hours(zone, told);
        self.known.retain(|(since, _)| *since != told);
        self.known.push((told, hours));
    }

    /// They moved, and said so.
    pub fn moves(&mut self, when: Instant, zone: Tz) {
        self.moves = Some((when, zone));
        self.learn(when);
    }

    pub fn focuses(&mut self, from: Instant, length: Duration) {
        self.focus.push((from, from + length));
    }

    /// Whole days of theirs.
    pub fn days(&self, told: Instant, from: NaiveDate, to: NaiveDate) -> Away {
        let (from, until) = (local(self.zone, from, 0), local(self.zone, to.succ_opt().expect("a date"), 0));
        Away { told, from, until }
    }
}

/// All of them.
pub fn sixty() -> Vec<Colleague> {
    (0..PEOPLE).map(Colleague::new).collect()
}

/// Who is off when, by whole days: told before the month begins.
pub const OFF: [(usize, &str, &str); 7] = [
    (2, "2026-03-12", "2026-03-13"),
    (5, "2026-03-16", "2026-03-27"),
    (8, "2026-03-30", "2026-04-01"),
    (11, "2026-03-18", "2026-03-18"),
    (20, "2026-03-09", "2026-03-11"),
    (33, "2026-03-27", "2026-03-30"),
    (47, "2026-04-02", "2026-04-07"),
];

/// Who says in the middle of the month that they are off from then on: when, and until which day.
pub const OFF_AT_ONCE: [(usize, &str, &str); 4] = [
    (0, "2026-03-18T13:00:00Z", "2026-03-20"),
    (7, "2026-03-24T02:00:00Z", "2026-03-25"),
    (13, "2026-03-26T15:00:00Z", "2026-03-29"),
    (28, "2026-04-01T09:00:00Z", "2026-04-03"),
];

/// Who moves when and where.
pub const MOVES: [(usize, &str, &str); 3] = [
    (1, "2026-03-21T15:00:00Z", "Europe/Berlin"),
    (16, "2026-03-31T16:30:00Z", "America/New_York"),
    (34, "2026-03-28T10:00:00Z", "Australia/Sydney"),
];

/// Between these times the bot does not run; whether it was killed, or stopped as it should be.
pub fn downs() -> Vec<Down> {
    let down = |killed, from, until| Down { killed, from: at(from), until: at(until) };
    vec![
        down(true, "2026-03-11T10:00:00Z", "2026-03-11T10:40:00Z"),
        // Over the slot of Berlin (8:00), and within the time in which a late digest is still posted.
        down(false, "2026-03-17T07:30:00Z", "2026-03-17T09:15:00Z"),
        // Too long for Berlin's, not for New York's (13:00).
        down(true, "2026-03-19T06:00:00Z", "2026-03-19T15:30:00Z"),
        down(true, "2026-03-24T12:00:00Z", "2026-03-24T12:00:00Z"),
        // Over the weekend on which summer time begins in Europe.
        down(true, "2026-03-28T20:00:00Z", "2026-03-30T07:20:00Z"),
        down(false, "2026-04-01T14:00:00Z", "2026-04-01T14:05:00Z"),
        down(true, "2026-04-04T03:00:00Z", "2026-04-04T11:00:00Z"),
    ]
}

/// A time without the bot.
#[derive(Clone, Copy, Debug)]
pub struct Down {
    pub killed: bool,
    pub from: Instant,
    pub until: Instant,
}

/// That instant, or the next one at which the bot runs.
pub fn next_up(downs: &[Down], at: Instant) -> Instant {
    downs.iter().find(|down| down.from < at && at < down.until).map_or(at, |down| down.until)
}

//! What the month consisted of, and how much of each there must be for the judgement to mean something.

use std::collections::{BTreeMap, BTreeSet};

use crate::digests::Judged;
use crate::ledger::{Ask, Way};
use crate::people::{a_day, pings};
use crate::plan::{Expected, MOST_A_DAY};
use crate::play::Played;
use crate::seen::{Dm, Kind};

/// What the judges found, but for what is broken.
pub struct Judgement {
    pub digests: Judged,
    pub own_digests: usize,
    pub only_counted: usize,
    pub excused: usize,
}

/// Counts.
#[derive(Debug)]
pub struct Summary {
    pub messages: usize,
    pub asks: BTreeMap<&'static str, usize>,
    pub answered: usize,
    /// By the button of a reminder.
    pub done: usize,
    /// What DMs told, as the plan has it: all of it came.
    pub told: BTreeMap<Kind, usize>,
    pub dms: usize,
    /// DMs that told several things, digests of one's own among them.
    pub bundles: usize,
    pub people_told: usize,
    /// Days on which somebody got as many DMs as anybody may.
    pub full_days: usize,
    /// Owners named in a post that reached them.
    pub pings: usize,
    pub digests: BTreeMap<String, usize>,
    pub late_digests: usize,
    pub digests_left_out: usize,
    pub own_digests: usize,
    /// What a full message counted only.
    pub only_counted: usize,
    /// Who owed a reply for long, and could not be told since they were away.
    pub excused: usize,
}

impl Summary {
    pub fn of(played: &Played, asks: &[Ask], dms: &[Dm], expected: &[Expected], judged: &Judgement) -> Self {
        let way = |ask: &Ask| match ask.way {
            Way::Mention => "by mention",
            Way::Command => "by command",
            Way::Thread => "by thread",
        };
        let full = |person: usize| {
            let own: Vec<&Dm> = dms.iter().filter(|dm| dm.person == person).collect();
            a_day(played, &own).into_values().filter(|count| *count == MOST_A_DAY).count()
        };
        Self {
            messages: played.posted.len(),
            asks: counted(asks.iter().map(way)),
            answered: asks.iter().filter(|ask| ask.over().is_some()).count(),
            done: played.done.len(),
            told: counted(expected.iter().map(|one| one.item.kind)),
            dms: dms.len(),
            bundles: dms.iter().filter(|dm| dm.items.len() > 1 || dm.own.is_some()).count(),
            people_told: dms.iter().map(|dm| dm.person).collect::<BTreeSet<_>>().len(),
            full_days: (0..played.cast.len()).map(full).sum(),
            pings: pings(played).len() - dms.len(),
            digests: judged.digests.posted.clone(),
            late_digests: judged.digests.late,
            digests_left_out: judged.digests.left_out,
            own_digests: judged.own_digests,
            only_counted: judged.only_counted,
            excused: judged.excused,
        }
    }
}

pub fn counted<K: Ord>(all: impl Iterator<Item = K>) -> BTreeMap<K, usize> {
    let mut counts = BTreeMap::new();
    for one in all {
        *counts.entry(one).or_default() += 1;
    }
    counts
}

impl Summary {
    /// Of what there was too little, or too much to excuse: a judge who sees nothing finds no fault.
    pub fn too_little(&self) -> Vec<String> {
        let asked = |way: &str| self.asks.get(way).copied().unwrap_or(0);
        let told = |kind: Kind| self.told.get(&kind).copied().unwrap_or(0);
        let at_least = [
            ("messages", self.messages, 3500),
            ("asks by mention", asked("by mention"), 120),
            ("asks by command", asked("by command"), 100),
            ("asks by thread", asked("by thread"), 250),
            ("answered", self.answered, 400),
            ("done by button", self.done, 15),
            ("notices", told(Kind::Notice), 100),
            ("nudges", told(Kind::Nudge), 90),
            ("at the due time", told(Kind::Due), 60),
            ("follow-ups", told(Kind::FollowUp), 45),
            ("no answer", told(Kind::NoAnswer), 30),
            ("owners away", told(Kind::OwnerAway), 2),
            ("words of others", told(Kind::OthersWord), 30),
            ("DMs", self.dms, 350),
            ("bundles", self.bundles, 35),
            ("people told", self.people_told, 50),
            ("full days", self.full_days, 1),
            ("pings", self.pings, 15),
            ("digests", self.digests.values().sum(), 70),
            ("late digests", self.late_digests, 3),
            ("digests left out", self.digests_left_out, 3),
            ("digests of one's own", self.own_digests, 200),
        ];
        let at_most = [("counted only", self.only_counted, 1), ("excused", self.excused, 0)];
        let few = at_least.into_iter().filter(|(_, count, floor)| count < floor);
        let many = at_most.into_iter().filter(|(_, count, most)| count > most);
        let few = few.map(|(what, count, floor)| format!("too little to judge: {what}: {count} of {floor}"));
        few.chain(many.map(|(what, count, most)| format!("too much excused: {what}: {count}, not {most}"))).collect()
    }
}

//! The main job, told as stories against a local Discord: the whole bot, a clock set by hand, no sleeping.

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod bundles;
mod buttons;
mod digests;
mod faults;
mod guesses;
mod hours;
mod marking;
mod obstacles;
mod policies;
mod policy_changes;
mod restarts;
mod review;
mod safety;
mod settings;
mod watching;

//! The main job, told as stories against a local Discord: the whole bot, a clock set by hand, no sleeping.

#[path = "../support/mod.rs"]
mod support;

mod answers;
mod away;
mod bundles;
mod buttons;
mod closed_dms;
mod digest_settings;
mod digest_slips;
mod digests;
mod edits;
mod escalation;
mod faults;
mod focus;
mod gateway;
mod guesses;
mod handing_over;
mod hours;
mod interrupted;
mod languages;
mod listing;
mod many_asks;
mod marking;
mod obstacles;
mod odd_servers;
mod overlap;
mod personal_digest;
mod places;
mod policies;
mod policy_changes;
mod private_time_off;
mod promises;
mod reach;
mod reactions;
mod reading_back;
mod refusals;
mod restarts;
mod restoring;
mod review;
mod safety;
mod settings;
mod unreadable;
mod watching;
mod why;

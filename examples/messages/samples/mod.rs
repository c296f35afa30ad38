//! The samples, a file for each group.

#![allow(unused_variables)]

mod answers;
mod asks;
mod closed_dms;
mod digests;
mod errors;
mod for_asker;
mod help;
mod holidays;
mod hours;
mod imports;
mod lists;
mod overlap;
mod personal_digests;
mod policies;
mod privacy;
mod reminders;
mod setups;
mod watches;

use super::sample::Group;

/// In the order in which somebody new meets them.
pub const GROUPS: &[Group] = &[
    setups::GROUP,
    help::GROUP,
    asks::GROUP,
    reminders::GROUP,
    for_asker::GROUP,
    closed_dms::GROUP,
    answers::GROUP,
    lists::GROUP,
    hours::GROUP,
    overlap::GROUP,
    holidays::GROUP,
    imports::GROUP,
    digests::GROUP,
    personal_digests::GROUP,
    policies::GROUP,
    watches::GROUP,
    privacy::GROUP,
    errors::GROUP,
];

//! Which part of a trace is replayed, and which people file belongs to it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail, ensure};
use chrono::{Days, NaiveDate, NaiveTime};

use crate::domain::calendar::Instant;
use crate::trace::Thread;

/// What a people file beside the trace may be called.
const PEOPLE_FILES: [&str; 2] = ["threads-people.json", "people.json"];

/// Which part of a trace is replayed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Window {
    /// The first day, UTC.
    pub(super) from: Option<NaiveDate>,
    /// The last day, UTC.
    pub(super) to: Option<NaiveDate>,
    /// Only these channels; all where there is none.
    pub(super) channels: Vec<u64>,
}

/// The part of a trace inside a window; threads of which nothing is left are gone.
///
/// # Errors
/// When a channel is unknown, or nothing is left at all.
pub(super) fn cut(threads: Vec<Thread>, window: &Window) -> Result<Vec<Thread>> {
    let known: BTreeSet<u64> = threads.iter().map(|thread| thread.channel).collect();
    if let Some(unknown) = window.channels.iter().find(|channel| !known.contains(channel)) {
        let known: Vec<String> = known.iter().map(u64::to_string).collect();
        bail!("the trace has no channel {unknown}; it has {}", known.join(", "));
    }
    let start = |day: NaiveDate| day.and_time(NaiveTime::MIN).and_utc();
    let from = window.from.map(start);
    let until = window.to.and_then(|day| day.checked_add_days(Days::new(1))).map(start);
    let inside = |at: Instant| from.is_none_or(|from| from <= at) && until.is_none_or(|until| at < until);
    let mut left = Vec::new();
    for mut thread in threads {
        thread.messages.retain(|message| inside(message.at));
        let wanted = window.channels.is_empty() || window.channels.contains(&thread.channel);
        if wanted && !thread.messages.is_empty() {
            left.push(thread);
        }
    }
    ensure!(!left.is_empty(), "the trace has no message in that time and those channels");
    Ok(left)
}

/// The people file that counts for a trace: the one that was named, else one beside it.
pub(super) fn people_file(named: Option<&Path>, trace: &Path) -> Option<PathBuf> {
    let beside = || PEOPLE_FILES.iter().map(|name| trace.with_file_name(name)).find(|path| path.is_file());
    named.map(Path::to_owned).or_else(beside)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::Recorded;

    fn thread(number: u64, channel: u64, times: &[&str]) -> Thread {
        let recorded = |time: &&str| {
            let at = time.parse().unwrap_or_default();
            Recorded { at, author: 1, mentioned: Vec::new(), asks: false, characters: 5 }
        };
        Thread { number, channel, messages: times.iter().map(recorded).collect() }
    }

    fn two() -> Vec<Thread> {
        let first = "2018-10-22T02:27:53Z";
        vec![thread(7, 2, &[first]), thread(8, 3, &[first, "2018-10-23T02:27:53Z"])]
    }

    #[test]
    fn a_window_cuts_messages_and_threads() {
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let window = |from: &str, to: &str, channels: &[u64]| Window {
            from: day(from),
            to: day(to),
            channels: channels.to_vec(),
        };
        let table: [(Window, Result<&[(u64, usize)], &str>); 7] = [
            (window("", "", &[]), Ok(&[(7, 1), (8, 2)])),
            (window("2018-10-22", "2018-10-22", &[]), Ok(&[(7, 1), (8, 1)])),
            (window("2018-10-23", "", &[]), Ok(&[(8, 1)])),
            (window("", "", &[2]), Ok(&[(7, 1)])),
            (window("", "", &[3, 2]), Ok(&[(7, 1), (8, 2)])),
            (window("", "", &[9]), Err("the trace has no channel 9; it has 2, 3")),
            (window("2019-01-01", "", &[]), Err("the trace has no message in that time and those channels")),
        ];
        for (window, expect) in table {
            let left = cut(two(), &window).map_err(|error| error.to_string());
            let left = left.map(|left| left.iter().map(|t| (t.number, t.messages.len())).collect::<Vec<_>>());
            assert_eq!(left, expect.map(<[_]>::to_vec).map_err(str::to_owned), "{window:?}");
        }
    }
}

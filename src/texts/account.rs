//! An owner's clock in words: to its owner with every reason, to others only when they are next at work.

use chrono::TimeDelta;

use super::lines::{length, time};
use super::say::say;
use crate::domain::account::{Account, Pause, Standing, Stretch, StretchKind};
use crate::domain::calendar::Instant;
use crate::domain::language::Language;

/// More lines nobody reads.
const LINES_MOST: usize = 6;

/// One line of an account.
#[derive(Clone, Copy)]
struct Line {
    start: Instant,
    /// None where it goes on: a pause without an end, or a clock that runs at this moment.
    end: Option<Instant>,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    Runs { ran: TimeDelta, with_pauses: bool },
    Stands(Pause),
}

/// A clock to its owner at `now`: a line for each stretch, such as "ran from … to …: 2 h" and "stands still until …:
/// weekend", at most six. Where there are more, running time swallows the pauses between: those outside of hours first,
/// then weekends, then days off; then what lies in the middle is one line.
///
/// Give it an account of a hundred stretches rather than of six: what was left out counts as running time with pauses.
pub fn told(language: Language, account: &Account, now: Instant) -> Vec<String> {
    let mut lines = lines(account, now);
    for most in [Pause::OffHours, Pause::NoHours, Pause::DayOff] {
        if lines.len() > LINES_MOST {
            lines = swallowed(lines, most);
        }
    }
    shortened(lines).iter().map(|line| in_words(language, line, now)).collect()
}

/// An owner's pause to others: never why, and how long an absence lasts only if its dates are shared. Where several
/// absences lie in the pause that has to hold for all of them, since the pause ends with the last.
pub fn told_to_others(language: Language, standing: Standing, absences_are_shared: bool) -> String {
    match (standing.why, standing.until) {
        (Pause::Away, Some(until)) if absences_are_shared => {
            say!(language, "account-others-away-until", until = time(until))
        }
        (Pause::Away, _) => say!(language, "account-others-away"),
        (_, Some(until)) => say!(language, "account-others-not-until", until = time(until)),
        (_, None) => say!(language, "account-others-not-now"),
    }
}

fn lines(account: &Account, now: Instant) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::with_capacity(account.stretches.len() + 1);
    for stretch in &account.stretches {
        let before = lines.last().and_then(|line| line.end);
        lines.extend(before.filter(|end| *end < stretch.start).map(|end| left_out(account, end, stretch.start)));
        lines.push(line(stretch));
    }
    if let Some(last) = lines.last_mut() {
        last.end = match last.what {
            What::Stands(_) => account.resumes,
            What::Runs { .. } => last.end.filter(|end| *end != now || account.resumes != Some(now)),
        };
    }
    lines
}

fn line(stretch: &Stretch) -> Line {
    let what = match stretch.kind {
        StretchKind::Runs => What::Runs { ran: stretch.end - stretch.start, with_pauses: false },
        StretchKind::Stands(why) => What::Stands(why),
    };
    Line { start: stretch.start, end: Some(stretch.end), what }
}

fn left_out(account: &Account, start: Instant, end: Instant) -> Line {
    let told: TimeDelta = account.stretches.iter().map(|stretch| ran(&line(stretch))).sum();
    let what = What::Runs { ran: TimeDelta::seconds(account.ran) - told, with_pauses: true };
    Line { start, end: Some(end), what }
}

fn ran(line: &Line) -> TimeDelta {
    match line.what {
        What::Runs { ran, .. } => ran,
        What::Stands(_) => TimeDelta::zero(),
    }
}

/// Makes one of running times between which there is nothing, or a pause that tells no more than `most`.
fn swallowed(lines: Vec<Line>, most: Pause) -> Vec<Line> {
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines {
        let joined = match (kept.as_slice(), line.what) {
            ([.., Line { what: What::Runs { .. }, .. }], What::Runs { .. }) => 1,
            ([.., Line { what: What::Runs { .. }, .. }, Line { what: What::Stands(why), .. }], What::Runs { .. })
                if *why <= most =>
            {
                2
            }
            _ => 0,
        };
        let mut run = kept.split_off(kept.len() - joined);
        run.push(line);
        kept.extend(as_one(&run));
    }
    kept
}

/// Lines in a row as one: itself if it is one, else running time with pauses.
fn as_one(lines: &[Line]) -> Option<Line> {
    match lines {
        [] => None,
        [line] => Some(*line),
        [first, .., last] => {
            let what = What::Runs { ran: lines.iter().map(ran).sum(), with_pauses: true };
            Some(Line { start: first.start, end: last.end, what })
        }
    }
}

/// The beginning, what lies between as running time with pauses, and the latest.
fn shortened(lines: Vec<Line>) -> Vec<Line> {
    if lines.len() <= LINES_MOST {
        return lines;
    }
    // What is made one starts and ends with running time.
    let runs = |index: usize| matches!(lines[index].what, What::Runs { .. });
    let first = if runs(2) { 2 } else { 1 };
    let widest = lines.len() - (LINES_MOST - 1 - first);
    let last = if runs(widest) { widest + 1 } else { widest };
    let middle = as_one(&lines[first..last]);
    lines[..first].iter().copied().chain(middle).chain(lines[last..].iter().copied()).collect()
}

/// How a line stands to now.
#[derive(Clone, Copy)]
enum Tense {
    Past,
    Present,
    Future,
}

fn in_words(language: Language, line: &Line, now: Instant) -> String {
    let tense = match line.end {
        Some(end) if end <= now => Tense::Past,
        _ if line.start > now => Tense::Future,
        _ => Tense::Present,
    };
    match line.what {
        What::Stands(why) => stands(language, tense, line.end, &reason(language, why)),
        What::Runs { ran, with_pauses } => {
            let length = length(language, ran.num_seconds().unsigned_abs());
            runs(language, tense, line, with_pauses, &length)
        }
    }
}

fn stands(language: Language, tense: Tense, end: Option<Instant>, why: &str) -> String {
    match (end.map(time), tense) {
        (Some(until), Tense::Past) => say!(language, "account-stood", until = until, why = why),
        (Some(until), Tense::Present) => say!(language, "account-stands", until = until, why = why),
        (Some(until), Tense::Future) => say!(language, "account-will-stand", until = until, why = why),
        (None, Tense::Future) => say!(language, "account-will-stand-for-now", why = why),
        (None, _) => say!(language, "account-stands-for-now", why = why),
    }
}

fn runs(language: Language, tense: Tense, line: &Line, with_pauses: bool, length: &str) -> String {
    let from = time(line.start);
    let Some(end) = line.end else {
        return match with_pauses {
            true => say!(language, "account-has-run-with-pauses", from = from, length = length),
            false => say!(language, "account-has-run", from = from, length = length),
        };
    };
    let to = end_of(line.start, end);
    match (tense, with_pauses) {
        (Tense::Past, false) => say!(language, "account-ran", from = from, to = to, length = length),
        (Tense::Present, false) => say!(language, "account-runs", from = from, to = to, length = length),
        (Tense::Future, false) => say!(language, "account-will-run", from = from, to = to, length = length),
        (Tense::Past, true) => say!(language, "account-ran-with-pauses", from = from, to = to, length = length),
        (Tense::Present, true) => say!(language, "account-runs-with-pauses", from = from, to = to, length = length),
        (Tense::Future, true) => say!(language, "account-will-run-with-pauses", from = from, to = to, length = length),
    }
}

/// The end of what began at `start`: within a day the time of day is enough.
fn end_of(start: Instant, end: Instant) -> String {
    if end - start < TimeDelta::days(1) { format!("<t:{}:t>", end.timestamp()) } else { time(end) }
}

fn reason(language: Language, why: Pause) -> String {
    match why {
        Pause::OffHours => say!(language, "account-off-hours"),
        Pause::Weekend => say!(language, "account-weekend"),
        Pause::NoHours => say!(language, "account-no-hours"),
        Pause::DayOff => say!(language, "account-day-off"),
        Pause::Away => say!(language, "account-away"),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDateTime;
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;
    use crate::domain::account::{account, standing};
    use crate::domain::calendar::{Schedule, first_instant_reading};

    /// Monday to Friday, in Berlin, with these exceptions (absences in UTC).
    fn nine_to_five(exceptions: Value) -> Schedule {
        let day = json!([["09:00", "17:00"]]);
        let mut value = json!({"zone": "Europe/Berlin", "weekly":
            {"mon": day, "tue": day, "wed": day, "thu": day, "fri": day}});
        for (key, exception) in exceptions.as_object().expect("exceptions by kind") {
            value[key] = exception.clone();
        }
        serde_json::from_value(value).expect("a schedule")
    }

    fn local(text: &str) -> Instant {
        let reading = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a local time");
        first_instant_reading(chrono_tz::Europe::Berlin, reading).expect("a time of these years")
    }

    /// Discord's timestamps as somebody in Berlin reads them: a date with its time, or the time alone.
    fn as_read(line: &str) -> String {
        let mut parts = line.split("<t:");
        let mut text = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (stamp, rest) = part.split_once('>').expect("the end of a timestamp");
            let (seconds, style) = stamp.split_once(':').expect("a style");
            let at = chrono::DateTime::from_timestamp(seconds.parse().expect("seconds"), 0).expect("an instant");
            let form = if style == "t" { "%H:%M" } else { "%a %-d %b %H:%M" };
            text.push_str(&at.with_timezone(&chrono_tz::Europe::Berlin).format(form).to_string());
            text.push_str(rest);
        }
        text
    }

    fn check(schedule: &Schedule, [from, to, now]: [&str; 3], expect: &[&str]) {
        let lines = told(Language::English, &account(schedule, local(from), local(to), 100), local(now));
        let read: Vec<String> = lines.iter().map(|line| as_read(line)).collect();
        assert_eq!(read, expect, "{from} to {to}, at {now}");
    }

    const FRIDAY: &str = "2026-01-09 16:00";

    #[test]
    fn what_was_what_is_and_what_will_be() {
        let plain = nine_to_five(json!({}));
        let monday = "2026-01-12 12:00";
        let table: [([&str; 3], &[&str]); 8] = [
            (
                [FRIDAY, monday, "2026-01-13 10:00"],
                &[
                    "ran from Fri 9 Jan 16:00 to 17:00: 1 h",
                    "stood still until Mon 12 Jan 09:00: weekend",
                    "ran from Mon 12 Jan 09:00 to 12:00: 3 h",
                ],
            ),
            (
                [FRIDAY, monday, "2026-01-10 12:00"],
                &[
                    "ran from Fri 9 Jan 16:00 to 17:00: 1 h",
                    "stands still until Mon 12 Jan 09:00: weekend",
                    "will run from Mon 12 Jan 09:00 to 12:00: 3 h",
                ],
            ),
            (
                [FRIDAY, monday, "2026-01-09 16:30"],
                &[
                    "runs from Fri 9 Jan 16:00 to 17:00: 1 h",
                    "will stand still until Mon 12 Jan 09:00: weekend",
                    "will run from Mon 12 Jan 09:00 to 12:00: 3 h",
                ],
            ),
            // A boundary belongs to what begins at it.
            (
                [FRIDAY, monday, "2026-01-12 09:00"],
                &[
                    "ran from Fri 9 Jan 16:00 to 17:00: 1 h",
                    "stood still until Mon 12 Jan 09:00: weekend",
                    "runs from Mon 12 Jan 09:00 to 12:00: 3 h",
                ],
            ),
            // Told up to now.
            ([FRIDAY, "2026-01-09 16:45", "2026-01-09 16:45"], &["has run since Fri 9 Jan 16:00: 45 min"]),
            ([FRIDAY, "2026-01-09 17:00", "2026-01-09 17:00"], &["ran from Fri 9 Jan 16:00 to 17:00: 1 h"]),
            (
                [FRIDAY, "2026-01-09 18:00", "2026-01-09 18:00"],
                &["ran from Fri 9 Jan 16:00 to 17:00: 1 h", "stands still until Mon 12 Jan 09:00: weekend"],
            ),
            ([FRIDAY, FRIDAY, FRIDAY], &[]),
        ];
        for (times, expect) in table {
            check(&plain, times, expect);
        }
    }

    #[test]
    fn every_reason() {
        let table = [
            (json!({}), "2026-01-07 20:00", "stands still until Thu 8 Jan 09:00: outside your hours"),
            (json!({"off": ["2026-01-08"]}), "2026-01-07 20:00", "stands still until Fri 9 Jan 09:00: day off"),
            (
                json!({"away": [{"start": "2026-01-08T08:00:00Z", "end": "2026-01-19T08:00:00Z"}]}),
                "2026-01-07 20:00",
                "stands still until Mon 19 Jan 09:00: away",
            ),
            (
                json!({"weekly": {"mon": [["09:00", "17:00"]]}}),
                "2026-01-07 20:00",
                "stands still until Mon 12 Jan 09:00: no working day",
            ),
            (json!({"weekly": {}}), "2026-01-07 20:00", "stands still for now: no working day"),
        ];
        for (exceptions, now, expect) in table {
            check(&nine_to_five(exceptions), ["2026-01-07 18:00", now, now], &[expect]);
        }
    }

    #[test]
    fn running_time_swallows_pauses_where_there_are_more_lines_than_anybody_reads() {
        let plain = nine_to_five(json!({}));
        // Three days are five lines; four would be seven.
        check(
            &plain,
            ["2026-01-06 12:00", "2026-01-08 12:00", "2026-01-08 12:00"],
            &[
                "ran from Tue 6 Jan 12:00 to 17:00: 5 h",
                "stood still until Wed 7 Jan 09:00: outside your hours",
                "ran from Wed 7 Jan 09:00 to 17:00: 8 h",
                "stood still until Thu 8 Jan 09:00: outside your hours",
                "has run since Thu 8 Jan 09:00: 3 h",
            ],
        );
        check(
            &plain,
            ["2026-01-05 12:00", "2026-01-08 12:00", "2026-01-08 18:00"],
            &["ran, with pauses, from Mon 5 Jan 12:00 to Thu 8 Jan 12:00: 24 h"],
        );
        // Nights go first; the weekends stay, and so does what came before the start and what is now.
        check(
            &plain,
            ["2026-01-10 12:00", "2026-01-20 20:00", "2026-01-20 20:00"],
            &[
                "stood still until Mon 12 Jan 09:00: weekend",
                "ran, with pauses, from Mon 12 Jan 09:00 to Fri 16 Jan 17:00: 40 h",
                "stood still until Mon 19 Jan 09:00: weekend",
                "ran, with pauses, from Mon 19 Jan 09:00 to Tue 20 Jan 17:00: 16 h",
                "stands still until Wed 21 Jan 09:00: outside your hours",
            ],
        );
        // Over months only what is out of the ordinary.
        let absent = nine_to_five(json!({"off": ["2026-01-29"],
            "away": [{"start": "2026-02-02T08:00:00Z", "end": "2026-02-16T08:00:00Z"}]}));
        check(
            &absent,
            ["2026-01-05 09:00", "2026-03-02 12:00", "2026-03-02 12:00"],
            &[
                "ran, with pauses, from Mon 5 Jan 09:00 to Wed 28 Jan 17:00: 144 h",
                "stood still until Fri 30 Jan 09:00: day off",
                "ran from Fri 30 Jan 09:00 to 17:00: 8 h",
                "stood still until Mon 16 Feb 09:00: away",
                "has run, with pauses, since Mon 16 Feb 09:00: 83 h",
            ],
        );
    }

    #[test]
    fn of_many_absences_the_first_and_the_latest_are_told() {
        let mondays = ["2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-09"];
        let away: Vec<_> = mondays
            .iter()
            .map(|day| json!({"start": format!("{day}T08:00:00Z"), "end": format!("{day}T16:00:00Z")}))
            .collect();
        let schedule = nine_to_five(json!({"away": away}));
        let before = "stood still until Tue 13 Jan 09:00: away";
        let first = "ran from Fri 9 Jan 16:00 to 17:00: 1 h";
        let latest = "stood still until Tue 10 Feb 09:00: away";
        check(
            &schedule,
            [FRIDAY, "2026-02-10 10:00", "2026-02-10 10:00"],
            &[
                first,
                before,
                "ran, with pauses, from Tue 13 Jan 09:00 to Fri 6 Feb 17:00: 128 h",
                latest,
                "has run since Tue 10 Feb 09:00: 1 h",
            ],
        );
        check(
            &schedule,
            ["2026-01-09 20:00", "2026-02-10 20:00", "2026-02-10 20:00"],
            &[
                before,
                "ran, with pauses, from Tue 13 Jan 09:00 to Fri 6 Feb 17:00: 128 h",
                latest,
                "ran from Tue 10 Feb 09:00 to 17:00: 8 h",
                "stands still until Wed 11 Feb 09:00: outside your hours",
            ],
        );
    }

    #[test]
    fn what_the_account_leaves_out_ran_with_pauses() {
        let account = account(&nine_to_five(json!({})), local(FRIDAY), local("2026-03-06 17:00"), 3);
        let read: Vec<String> =
            told(Language::English, &account, local("2026-03-06 20:00")).iter().map(|line| as_read(line)).collect();
        let expect = [
            "ran from Fri 9 Jan 16:00 to 17:00: 1 h",
            "ran, with pauses, from Fri 9 Jan 17:00 to Thu 5 Mar 17:00: 312 h",
            "stood still until Fri 6 Mar 09:00: outside your hours",
            "ran from Fri 6 Mar 09:00 to 17:00: 8 h",
        ];
        assert_eq!(read, expect);
    }

    #[test]
    fn others_hear_no_reason() {
        let schedule = nine_to_five(json!({"off": ["2026-01-08"],
            "away": [{"start": "2026-01-12T08:00:00Z", "end": "2026-01-14T20:00:00Z"}]}));
        let never = nine_to_five(json!({"weekly": {}}));
        let table = [
            (&schedule, "2026-01-06 20:00", "not at work until Wed 7 Jan 09:00", "not at work until Wed 7 Jan 09:00"),
            (&schedule, "2026-01-07 20:00", "not at work until Fri 9 Jan 09:00", "not at work until Fri 9 Jan 09:00"),
            (&schedule, "2026-01-13 12:00", "away", "away until Thu 15 Jan 09:00"),
            // Before the absence has begun: to say when this pause ends would tell when the absence does.
            (&schedule, "2026-01-10 12:00", "away", "away until Thu 15 Jan 09:00"),
            (&schedule, "2026-01-15 08:00", "not at work until Thu 15 Jan 09:00", "not at work until Thu 15 Jan 09:00"),
            (&never, "2026-01-15 08:00", "not at work for now", "not at work for now"),
        ];
        for (schedule, now, kept, shared) in table {
            let standing = standing(schedule, local(now)).expect("a pause");
            assert_eq!(as_read(&told_to_others(Language::English, standing, false)), kept, "{now}");
            assert_eq!(as_read(&told_to_others(Language::English, standing, true)), shared, "{now}, shared");
        }
    }

    proptest! {
        /// However long it was and whatever interrupted it, it is short, and no hour is lost.
        #[test]
        fn it_is_short_and_no_working_time_is_lost(
            away in proptest::collection::vec((0_i64..2_000, 1_i64..100), 0..12),
            hours in 0_i64..3_000,
            most in 3_usize..120,
        ) {
            let from = local("2026-01-01 00:00");
            let at = |hour: i64| from + TimeDelta::hours(hour);
            let away: Vec<_> = away
                .iter()
                .map(|(start, length)| json!({"start": at(*start), "end": at(start + length)}))
                .collect();
            let schedule = nine_to_five(json!({"away": away}));
            let account = account(&schedule, from, at(hours), most);
            let lines = told(Language::English, &account, at(hours));
            prop_assert!(lines.len() <= LINES_MOST, "{lines:#?}");
            let hours = |line: &String| line.rsplit_once(": ")?.1.strip_suffix(" h")?.parse::<i64>().ok();
            prop_assert_eq!(lines.iter().filter_map(hours).sum::<i64>(), account.ran / 3_600, "{:#?}", lines);
        }
    }
}

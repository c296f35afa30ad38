//! The figures in plain words, for whoever decides about a policy.

use std::collections::{BTreeMap, BTreeSet};

use super::figures::Figures;
use super::policy::{Capture, Policies};
use crate::domain::policy::{Policy, duration_words};
use crate::trace::Trace;

/// The summary, line by line.
pub(super) fn lines(trace: &Trace, policies: &Policies, figures: &BTreeMap<Capture, Figures>) -> Vec<String> {
    let mut lines = vec![replayed(trace), String::new()];
    for (capture, figures) in figures {
        lines.extend(of_capture(*capture, policies.of(*capture), figures));
        lines.push(String::new());
    }
    if figures.is_empty() {
        lines.push("The policy captures nothing, so nothing would be asked of anybody.".to_owned());
    } else {
        lines.push("Nothing was sent: this is what would have been.".to_owned());
    }
    lines
}

fn replayed(trace: &Trace) -> String {
    let messages = || trace.threads.iter().flat_map(|thread| &thread.messages);
    let people: BTreeSet<u64> = messages().map(|message| message.author).collect();
    let day = |at: Option<crate::domain::calendar::Instant>| at.unwrap_or_default().format("%Y-%m-%d").to_string();
    format!(
        "Replayed {} in {} by {}, {} to {} (UTC).",
        count(messages().count(), "message"),
        count(trace.threads.len(), "thread"),
        if people.len() == 1 { "1 person".to_owned() } else { format!("{} people", grouped(people.len())) },
        day(messages().map(|message| message.at).min()),
        day(messages().map(|message| message.at).max()),
    )
}

fn of_capture(capture: Capture, policy: &Policy, figures: &Figures) -> Vec<String> {
    let what = match capture {
        Capture::Mentions => "Mentions: somebody asks, and mentions who is to answer.",
        Capture::Threads => "Threads: their author asks whoever knows.",
    };
    let reminders = match capture {
        Capture::Mentions => reminders(policy, figures),
        Capture::Threads => {
            vec!["Nobody in particular owes these: they stand in digests and remind nobody.".to_owned()]
        }
    };
    let mut lines =
        vec![what.to_owned(), format!("  A reply is due after {}.", policy.target), format!("  {}", asks(figures))];
    lines.extend(times(figures).map(|times| format!("  {times}")));
    lines.extend(reminders.into_iter().map(|line| format!("  {line}")));
    lines
}

fn asks(figures: &Figures) -> String {
    let Figures { asks, answered, answered_in_time, late, .. } = figures;
    format!(
        "{}: {} answered, {} of them in time; {} late, or due and without an answer at the end.",
        count(*asks, "ask"),
        grouped(*answered),
        grouped(*answered_in_time),
        grouped(*late)
    )
}

/// How long answers took; none where there are none.
fn times(figures: &Figures) -> Option<String> {
    let (half, most) = (figures.median_working_seconds_to_answer?, figures.p90_working_seconds_to_answer?);
    // Rounded up, so that "within" is true.
    let minutes = |seconds: i64| 60 * seconds.unsigned_abs().div_ceil(60).max(1);
    let words = |seconds: i64| format!("{} of working time", duration_words(minutes(seconds)));
    Some(format!("Half of the answers came within {}, nine of ten within {}.", words(half), words(most)))
}

fn reminders(policy: &Policy, figures: &Figures) -> Vec<String> {
    let follow_ups = (policy.follow_ups > 0).then(|| match policy.follow_ups {
        1 => "on the next working day".to_owned(),
        n => format!("on each of the next {n} working days"),
    });
    let plan: Vec<String> = [
        policy.notice.then(|| "when the owner's clock starts".to_owned()),
        policy.nudge.then(|| "when a quarter of the time is left".to_owned()),
        policy.due.then(|| "when the reply is due".to_owned()),
        follow_ups,
    ]
    .into_iter()
    .flatten()
    .collect();
    if plan.is_empty() {
        return vec!["The policy reminds nobody.".to_owned()];
    }
    let Figures { reminders, bundles, people_reminded, .. } = figures;
    let people =
        if *people_reminded == 1 { "1 person".to_owned() } else { format!("{} people", grouped(*people_reminded)) };
    vec![
        format!("Reminders: {}.", plan.join(", ")),
        format!("That makes {} in {} to {people}.", count(*reminders, "reminder"), count(*bundles, "message")),
    ]
}

/// `1 ask`, `2,512 messages`.
fn count(number: usize, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{} {what}s", grouped(number)) }
}

/// A number with its thousands apart: 469,665.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_apart() {
        for (number, expect) in
            [(0, "0"), (999, "999"), (1000, "1,000"), (469_665, "469,665"), (1_234_567, "1,234,567")]
        {
            assert_eq!(grouped(number), expect);
        }
    }
}

//! Once an hour, what went wrong in it: for those who read the log and no metrics.

use chrono::Duration;
use tracing::warn;

use crate::app::App;
use crate::counters::Counts;

const HOUR: Duration = Duration::hours(1);

/// Warns at the end of each hour in which something went wrong. Never returns.
pub(super) async fn warn(app: &App) {
    let (mut before, mut held) = (app.counters().counts(), app.not_heard());
    loop {
        app.clock().sleep_until(app.now() + HOUR).await;
        let (counts, held_now) = (app.counters().counts(), app.not_heard());
        if let Some(words) = worries(&before, &counts, held.intersection(&held_now).count()) {
            warn!("in the last hour: {words}");
        }
        (before, held) = (counts, held_now);
    }
}

/// What went wrong between two counts, with how many servers were held at both; none where nothing did.
fn worries(before: &Counts, after: &Counts, held: usize) -> Option<String> {
    let mut all: Vec<String> = [
        (after.given_up - before.given_up, "deliveries failed for good (`meantime check` says why)"),
        (after.troubles - before.troubles, "failures inside the bot"),
        (after.panics - before.panics, "panics"),
        (after.left_out - before.left_out, "readings without a place that cannot be read (the log names it)"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{count} {what}"))
    .collect();
    if held > 0 {
        all.push(format!("{held} servers that nothing was sent about, since they are not heard (the log says why)"));
    }
    for (kind, count) in &after.unreadable {
        let new = count - before.unreadable.get(kind).unwrap_or(&0);
        if new > 0 {
            all.push(format!("{new} {kind} events that could not be read (a newer Meantime may know them)"));
        }
    }
    (!all.is_empty()).then(|| all.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_new_is_a_worry() {
        let unreadable = |count| [("MESSAGE_CREATE".to_owned(), count)].into();
        let some = Counts { given_up: 2, panics: 1, unreadable: unreadable(4), sent: 100, ..Counts::default() };
        let more =
            Counts { given_up: 5, troubles: 1, panics: 1, unreadable: unreadable(6), sent: 900, ..Counts::default() };
        let table = [
            (Counts::default(), Counts { sent: 9, tries_again: 3, resumed: 1, ..Counts::default() }, 0, None),
            (some.clone(), some.clone(), 0, None),
            (
                some.clone(),
                some.clone(),
                2,
                Some("2 servers that nothing was sent about, since they are not heard (the log says why)"),
            ),
            (
                some,
                more,
                0,
                Some(
                    "3 deliveries failed for good (`meantime check` says why); 1 failures inside the bot; \
                     2 MESSAGE_CREATE events that could not be read (a newer Meantime may know them)",
                ),
            ),
        ];
        for (before, after, held, words) in table {
            assert_eq!(worries(&before, &after, held).as_deref(), words);
        }
    }
}

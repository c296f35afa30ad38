//! The counters in Prometheus' text format: pure.

use std::fmt::Write;

use super::health::{Health, Signs};
use crate::counters::Counts;

/// All of them. <https://prometheus.io/docs/instrumenting/exposition_formats/>
pub(super) fn text(counts: &Counts, signs: &Signs) -> String {
    let gauges = [
        ("up", "Whether all is well, as /health says", Health::of(signs).is_well()),
        ("gateway_connected", "Whether the gateway is connected", signs.gateway),
        ("database_usable", "Whether the database answers and takes what is written", signs.database),
    ];
    let counters = [
        ("messages_sent", "Messages that arrived, DMs and posts", counts.sent),
        ("deliveries_failed", "Messages and errands that can never succeed", counts.given_up),
        ("delivery_retries", "Tries that failed and are followed by another", counts.tries_again),
        ("rate_limited", "Answers of Discord that asked to wait", counts.rate_limits),
        ("reads_back", "Servers whose missed messages were read", counts.reads_back),
        ("reads_left_out", "Readings that left out what fails again and again", counts.left_out),
        ("troubles", "What failed inside the bot", counts.troubles),
        ("panics", "Panics that were caught", counts.panics),
    ];
    let mut text = String::new();
    for (name, help, is_so) in gauges {
        family(&mut text, name, "gauge", help, [(String::new(), u64::from(is_so))]);
    }
    for (name, help, value) in counters {
        family(&mut text, &format!("{name}_total"), "counter", help, [(String::new(), value)]);
    }
    let held = [("not_heard", signs.held_back.not_heard), ("removed", signs.held_back.removed)];
    let held = held.map(|(why, servers)| (format!("{{why=\"{why}\"}}"), u64::try_from(servers).unwrap_or(u64::MAX)));
    family(&mut text, "servers_held_back", "gauge", "Servers about which nothing is sent now", held);
    let sessions = [("identified", counts.identified), ("resumed", counts.resumed)];
    let sessions = sessions.map(|(how, value)| (format!("{{how=\"{how}\"}}"), value));
    family(&mut text, "gateway_sessions_total", "counter", "Gateway sessions, begun anew or gone on with", sessions);
    let kinds = counts.unreadable.iter().map(|(kind, value)| (format!("{{kind=\"{}\"}}", label(kind)), *value));
    family(&mut text, "unreadable_events_total", "counter", "Events of a known kind that could not be read", kinds);
    text
}

fn family(text: &mut String, name: &str, kind: &str, help: &str, samples: impl IntoIterator<Item = (String, u64)>) {
    // Writing to a String cannot fail.
    let _ = writeln!(text, "# HELP meantime_{name} {help}\n# TYPE meantime_{name} {kind}");
    for (labels, value) in samples {
        let _ = writeln!(text, "meantime_{name}{labels} {value}");
    }
}

/// Kinds come from outside.
fn label(kind: &str) -> String {
    kind.chars().take(64).map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::HeldBack;

    #[test]
    fn every_counter_is_there_in_the_format() {
        let counts = Counts {
            unreadable: [("MESSAGE_CREATE".to_owned(), 2), ("x\"} 1\nevil".to_owned(), 1)].into(),
            panics: 3,
            sent: 4,
            given_up: 5,
            tries_again: 6,
            rate_limits: 7,
            reads_back: 8,
            left_out: 12,
            identified: 9,
            resumed: 10,
            troubles: 11,
        };
        let signs = Signs {
            now: "2026-03-04T09:00:00Z".parse().expect("a time"),
            gateway: true,
            database: false,
            worker_sleeps: true,
            worker_sleeps_until: None,
            held_back: HeldBack { not_heard: 1, removed: 2 },
            worker_stepped: None,
        };
        let text = text(&counts, &signs);
        let samples: Vec<&str> = text.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(
            samples,
            [
                "meantime_up 0",
                "meantime_gateway_connected 1",
                "meantime_database_usable 0",
                "meantime_messages_sent_total 4",
                "meantime_deliveries_failed_total 5",
                "meantime_delivery_retries_total 6",
                "meantime_rate_limited_total 7",
                "meantime_reads_back_total 8",
                "meantime_reads_left_out_total 12",
                "meantime_troubles_total 11",
                "meantime_panics_total 3",
                "meantime_servers_held_back{why=\"not_heard\"} 1",
                "meantime_servers_held_back{why=\"removed\"} 2",
                "meantime_gateway_sessions_total{how=\"identified\"} 9",
                "meantime_gateway_sessions_total{how=\"resumed\"} 10",
                "meantime_unreadable_events_total{kind=\"MESSAGE_CREATE\"} 2",
                "meantime_unreadable_events_total{kind=\"x___1_evil\"} 1",
            ]
        );
        assert_eq!(text.matches("# TYPE").count(), 14);
    }
}

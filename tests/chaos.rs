//! The bot's real process is killed while people use it, and nothing is lost, nothing comes twice: some dozens of kills of
//! `examples/chaos`, which has the long form.
#![cfg(unix)]

#[path = "../examples/chaos/mod.rs"]
mod chaos;

use std::process::ExitCode;
use std::time::Duration;

use chaos::{Plan, Program};
use tempfile::TempDir;

/// Not a test: the process that the tests below kill. They start this very program with arguments that run it alone.
#[test]
#[ignore = "the process that the other tests kill"]
fn the_bot() {
    // No panic: one in the log would be the bot's own.
    std::process::exit(i32::from(chaos::bot::run() != ExitCode::SUCCESS));
}

fn program() -> Program {
    let file = std::env::current_exe().expect("this program");
    let arguments = ["--ignored", "--exact", "the_bot", "--nocapture"].map(str::to_owned).to_vec();
    Program { file, arguments }
}

async fn nothing_is_lost(plan: &Plan) {
    let folder = TempDir::new().expect("a folder");
    let summary = chaos::run(plan, program(), folder.path(), |_| ()).await.expect("the run ends");
    if !summary.is_good() {
        panic!("\n{summary}\nThe database and the bot's log are in {}.\n", folder.keep().display());
    }
    assert!(plan.kills == 0 || summary.tally.kills() >= plan.kills, "{summary}");
}

fn plan() -> Plan {
    Plan {
        seed: 1,
        kills: 0,
        kills_a_round: 12,
        rounds_without_kills: 1,
        faults: None,
        weather: Duration::from_secs(3),
        servers: 2,
        people: 8,
        last_days: 2,
        excused_most: 60,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_again_and_again_the_bot_loses_nothing_and_says_nothing_twice() {
    nothing_is_lost(&Plan { kills: 24, ..plan() }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn in_bad_weather_the_bot_loses_nothing_and_says_nothing_twice() {
    nothing_is_lost(&Plan { faults: Some(0.2), ..plan() }).await;
}

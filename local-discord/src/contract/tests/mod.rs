//! The contract, from outside: what it accepts, what it refuses, and how fast.

mod accepted;
mod answers;
mod refused;
mod refused_commands;
mod requests;
mod speed;

use serde_json::Value;

use super::Contract;

const MESSAGES: &str = "/channels/11/messages";
const CALLBACK: &str = "/interactions/21/token/callback";
const COMMANDS: &str = "/applications/31/commands";

/// The body gives exactly these violations.
#[track_caller]
fn check(method: &str, path: &str, body: &Value, expected: &[&str]) {
    let violations = Contract::shared().check_request(method, path, Some(body));
    assert_eq!(violations, expected, "{method} {path} {body}");
}

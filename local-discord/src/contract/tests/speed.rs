//! The contract is checked at every request of every test: it must not be felt.

use std::time::{Duration, Instant};

use serde_json::json;

use super::super::Contract;
use super::{CALLBACK, COMMANDS, MESSAGES};

/// Generous: it catches a validator over the whole description, not a slow afternoon.
const FIRST_USE: Duration = Duration::from_millis(250);

#[test]
fn first_use_is_quick() {
    let start = Instant::now();
    let contract = Contract::load();
    println!("load: {:?}", start.elapsed());
    let message = json!({"content": "hello"});
    let callback = json!({"type": 4, "data": {"content": "hello"}});
    let commands = json!([{"name": "promise", "description": "Keep a promise"}]);
    for (method, path, body) in [("POST", MESSAGES, message), ("POST", CALLBACK, callback), ("PUT", COMMANDS, commands)]
    {
        for turn in ["first", "second"] {
            let start = Instant::now();
            assert!(contract.check_request(method, path, Some(&body)).is_empty());
            let taken = start.elapsed();
            println!("{method} {path}, {turn} use: {taken:?}");
            assert!(taken < FIRST_USE, "{method} {path}: {taken:?}");
        }
    }
    let start = Instant::now();
    contract.check_response("POST", MESSAGES, 200, Some(&json!({})));
    println!("a message in answer, first use: {:?}", start.elapsed());
}

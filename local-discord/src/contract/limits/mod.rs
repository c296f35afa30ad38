//! The rules that Discord's description does not hold, by operation.
//!
//! They take any JSON: what has the wrong type is the schema's business and passed over here.

mod command;
mod components;
mod findings;
mod message;
mod modal;

use serde_json::Value;

use findings::Findings;
use message::Stage;

/// Interaction callback: a new message.
const CALLBACK_MESSAGE: u64 = 4;
/// Interaction callback: the message that the component belongs to changes.
const CALLBACK_UPDATE: u64 = 7;
/// Interaction callback: a form opens.
const CALLBACK_MODAL: u64 = 9;

/// Checks the body of an operation, called by Discord's name for it.
pub(super) fn check(operation: &str, body: &Value) -> Vec<String> {
    let mut findings = Findings::default();
    match operation {
        "create_message" | "execute_webhook" => {
            message::check(body, "body", stage_of_new(operation), &mut findings);
        }
        "update_message" | "update_original_webhook_message" | "update_webhook_message" => {
            message::check(body, "body", Stage::Edited, &mut findings);
        }
        "create_thread" => {
            if let Some(first) = body.get("message") {
                message::check(first, "body.message", Stage::Posted, &mut findings);
            }
        }
        "create_interaction_response" => check_callback(body, &mut findings),
        "bulk_set_application_commands" | "bulk_set_guild_application_commands" => {
            command::check_list(body, &mut findings);
        }
        "create_application_command" | "create_guild_application_command" => {
            command::check(body, "body", command::Stage::Whole, &mut findings);
        }
        "update_application_command" | "update_guild_application_command" => {
            command::check(body, "body", command::Stage::Partial, &mut findings);
        }
        _ => {}
    }
    findings.into_lines()
}

fn stage_of_new(operation: &str) -> Stage {
    if operation == "create_message" { Stage::Posted } else { Stage::Answered }
}

fn check_callback(body: &Value, findings: &mut Findings) {
    let empty = Value::Null;
    let data = body.get("data").unwrap_or(&empty);
    match body["type"].as_u64() {
        Some(CALLBACK_MESSAGE) => message::check(data, "body.data", Stage::Answered, findings),
        Some(CALLBACK_UPDATE) => message::check(data, "body.data", Stage::Edited, findings),
        Some(CALLBACK_MODAL) => modal::check(data, "body.data", findings),
        _ => {}
    }
}

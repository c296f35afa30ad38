//! What the local Discord may answer.

use serde_json::{Value, json};

use super::super::Contract;
use super::{CALLBACK, MESSAGES};

#[track_caller]
fn answer(method: &str, path: &str, status: u16, body: Option<Value>, expected: &[&str]) {
    let violations = Contract::shared().check_response(method, path, status, body.as_ref());
    assert_eq!(violations, expected, "{method} {path} {status}");
}

fn message() -> Value {
    json!({
        "id": "12", "channel_id": "11", "type": 0, "content": "hello", "tts": false, "pinned": false,
        "author": {"id": "1", "username": "ada", "discriminator": "0", "avatar": null, "global_name": null,
            "public_flags": 0, "flags": 0, "bot": true, "primary_guild": null, "clan": null},
        "mentions": [], "mention_roles": [], "mention_everyone": false, "attachments": [], "embeds": [],
        "components": [], "timestamp": "2026-07-18T10:00:00.000000+00:00", "edited_timestamp": null, "flags": 0,
        "a_key_of_tomorrow": 1,
    })
}

#[test]
fn messages() {
    answer("POST", MESSAGES, 200, Some(message()), &[]);
    answer("GET", MESSAGES, 200, Some(json!([message()])), &[]);
    let mut broken = message();
    broken["id"] = json!(12);
    broken["timestamp"] = json!("today");
    broken.as_object_mut().expect("an object").remove("author");
    answer(
        "POST",
        MESSAGES,
        200,
        Some(broken),
        &[
            "body.author: missing",
            "body.id: 12 where string is expected",
            r#"body.timestamp: "today" is not a valid date-time"#,
        ],
    );
}

#[test]
fn statuses() {
    answer("POST", MESSAGES, 201, Some(message()), &["status: 201 is not an answer of create_message"]);
    answer("POST", MESSAGES, 200, None, &["body: missing"]);
    answer("POST", CALLBACK, 204, None, &[]);
    let none = "body: create_interaction_response answers 204 without one";
    answer("POST", CALLBACK, 204, Some(json!({})), &[none]);
    answer("POST", MESSAGES, 502, None, &[]);
}

#[test]
fn errors() {
    let unknown = json!({"code": 10008, "message": "Unknown Message"});
    answer("PATCH", "/channels/1/messages/2", 404, Some(unknown.clone()), &[]);
    answer("GET", "/nowhere", 404, Some(unknown), &[]);
    answer("GET", "/nowhere", 200, None, &["GET /nowhere: Discord has no such operation"]);
    let form = json!({"code": 50035, "message": "Invalid Form Body", "errors":
        {"content": {"_errors": [{"code": 0, "message": "Must be 2000 or fewer in length."}]}}});
    answer("POST", MESSAGES, 400, Some(form), &[]);
    answer("POST", MESSAGES, 400, Some(json!({"message": "no"})), &["body.code: missing"]);
    let limited = json!({"code": 0, "message": "You are being rate limited.", "retry_after": 0.5, "global": false});
    answer("POST", MESSAGES, 429, Some(limited), &[]);
    let hollow = json!({"code": 0, "message": "You are being rate limited.", "global": false});
    answer("POST", MESSAGES, 429, Some(hollow), &["body.retry_after: missing"]);
}

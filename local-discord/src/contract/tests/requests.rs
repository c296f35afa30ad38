//! Routes, parameters, and bodies that are there or not.

use serde_json::{Value, json};

use super::super::Contract;

#[track_caller]
fn request(method: &str, path: &str, body: Option<Value>, expected: &[&str]) {
    let violations = Contract::shared().check_request(method, path, body.as_ref());
    assert_eq!(violations, expected, "{method} {path}");
}

#[test]
fn routes() {
    let unknown = "GET /users/1/promises: Discord has no such operation";
    request("GET", "/users/1/promises", None, &[unknown]);
    request("PUT", "/gateway/bot", None, &["PUT /gateway/bot: Discord has no such operation"]);
    request("get", "/gateway/bot", None, &[]);
    let operations = [
        ("GET", "/users/@me", "get_my_user"),
        ("GET", "/users/1", "get_user"),
        ("PATCH", "/webhooks/1/t/messages/@original?thread_id=1", "update_original_webhook_message"),
        ("PATCH", "/webhooks/1/t/messages/2", "update_webhook_message"),
        ("PUT", "/channels/1/messages/2/reactions/%F0%9F%8D%8E/@me", "add_my_message_reaction"),
    ];
    for (method, path, operation) in operations {
        assert_eq!(Contract::shared().operation(method, path), Some(operation));
        if method != "PATCH" {
            request(method, path, None, &[]);
        }
    }
}

#[test]
fn parameters() {
    let wrong = r#"path.channel_id: "one" does not fit"#;
    request("GET", "/channels/one", None, &[wrong]);
    request("GET", "/channels/1/messages?limit=100&before=5", None, &[]);
    request("GET", "/channels/1/messages?limit=0", None, &[r#"query.limit: "0" does not fit"#]);
    request("GET", "/channels/1/messages?limit=ten", None, &[r#"query.limit: "ten" does not fit"#]);
    request("GET", "/channels/1/messages?limit=5&page=2", None, &["query.page: unknown parameter"]);
    request("GET", "/guilds/1/members/search", None, &["query.query: missing"]);
    request("GET", "/guilds/1/members/search?query=A%20da&limit=3", None, &[]);
    request("GET", "/applications/1/commands?with_localizations=true", None, &[]);
    request(
        "GET",
        "/applications/1/commands?with_localizations=yes",
        None,
        &[r#"query.with_localizations: "yes" does not fit"#],
    );
    request("GET", "/guilds/1/messages/search?author_id=4&author_id=5", None, &[]);
}

#[test]
fn bodies() {
    request("POST", "/channels/1/messages", None, &["body: missing"]);
    request("GET", "/channels/1", Some(json!({})), &["body: get_channel takes none"]);
    request("POST", "/channels/1/typing", None, &[]);
    let multipart_only = "body: create_guild_sticker takes no JSON";
    request("POST", "/guilds/1/stickers", Some(json!({})), &[multipart_only]);
}

#[test]
fn every_schema_can_be_built() {
    let contract = Contract::load();
    let broken: Vec<_> = contract
        .operations
        .schemas()
        .flat_map(|pointer| contract.schemas.check_request_body(pointer, &Value::Null))
        .filter(|violation| violation.contains("cannot be built") || violation.contains("has no"))
        .collect();
    assert!(broken.is_empty(), "{broken:#?}");
}

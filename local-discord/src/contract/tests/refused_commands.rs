//! For every rule about commands a body that breaks it.

use serde_json::{Value, json};

use super::{COMMANDS, check};

fn slash(name: &str) -> Value {
    json!({"name": name, "description": "As it says"})
}

fn option(kind: u64, name: &str) -> Value {
    json!({"type": kind, "name": name, "description": "As it says"})
}

fn required(name: &str) -> Value {
    let mut option = option(3, name);
    option["required"] = json!(true);
    option
}

fn with_options(options: Value) -> Value {
    json!({"name": "promise", "description": "Keep", "options": options})
}

#[track_caller]
fn refused(command: &Value, expected: &[&str]) {
    check("POST", COMMANDS, command, expected);
}

#[test]
fn names_and_descriptions() {
    refused(&slash("Promise"), &[r#"body.name: "Promise" is not lower-case"#]);
    refused(&slash("a promise"), &[r#"body.name: "a promise" holds more than letters, digits, - and _"#]);
    refused(&slash(&"x".repeat(33)), &["body.name: longer than 32 characters"]);
    refused(&slash("versprächen-2_x"), &[]);
    refused(&json!({"name": "promise"}), &["body.description: missing: 1 to 100 characters"]);
    refused(
        &json!({"name": "promise", "description": "x".repeat(101)}),
        &["body.description: longer than 100 characters"],
    );
    refused(&json!({"name": "Remember This", "type": 3}), &[]);
    refused(
        &json!({"name": "Remember This", "type": 3, "description": "x", "options": [option(3, "what")]}),
        &["body.description: a context-menu command has none", "body.options: a context-menu command has none"],
    );
    let mut translated = slash("promise");
    translated["name_localizations"] = json!({"de": "Versprechen", "xx": "promise"});
    refused(
        &translated,
        &[
            r#"body.name_localizations.de: "Versprechen" is not lower-case"#,
            "body.name_localizations.xx: no locale of Discord's",
        ],
    );
    let mut permitted = slash("promise");
    permitted["default_member_permissions"] = json!(32);
    refused(&permitted, &["body.default_member_permissions: 32 where null or string is expected"]);
}

#[test]
fn options() {
    refused(
        &with_options(json!([option(3, "what"), required("who")])),
        &["body.options[1]: required, but comes after an optional one"],
    );
    refused(
        &with_options(json!([option(3, "what"), option(3, "what")])),
        &[r#"body.options[1].name: "what" is used twice"#],
    );
    refused(&with_options(json!([option(3, "What")])), &[r#"body.options[0].name: "What" is not lower-case"#]);
    refused(
        &with_options(json!([option(1, "add"), option(3, "what")])),
        &["body.options: mixes subcommands with other options"],
    );
    let many: Vec<_> = (0..26).map(|number| option(3, &format!("o{number}"))).collect();
    refused(&with_options(json!(many)), &["body.options: more than 25 items"]);
    let nested = json!({"type": 1, "name": "add", "description": "x",
        "options": [option(3, "what"), required("who")]});
    refused(&with_options(json!([nested])), &["body.options[0].options[1]: required, but comes after an optional one"]);
    let mut crossed = option(4, "count");
    crossed["min_value"] = json!(5);
    crossed["max_value"] = json!(4);
    refused(&with_options(json!([crossed])), &["body.options[0].min_value: greater than max_value"]);
    let mut completed = option(5, "quiet");
    completed["autocomplete"] = json!(true);
    refused(&with_options(json!([completed])), &["body.options[0].autocomplete: false was expected"]);
}

#[test]
fn choices() {
    let with_choices = |choices: Value| {
        let mut option = option(3, "unit");
        option["choices"] = choices;
        option
    };
    let mut both = with_choices(json!([{"name": "hours", "value": "h"}]));
    both["autocomplete"] = json!(true);
    refused(&with_options(json!([both])), &["body.options[0].choices: not together with autocomplete"]);
    let twice = with_choices(json!([{"name": "hours", "value": "h"}, {"name": "hours", "value": "i"}]));
    refused(&with_options(json!([twice])), &[r#"body.options[0].choices[1].name: "hours" is used twice"#]);
    let many: Vec<_> = (0..26).map(|n| json!({"name": format!("{n}"), "value": "x"})).collect();
    refused(&with_options(json!([with_choices(json!(many))])), &["body.options[0].choices: more than 25 items"]);
    let long: Vec<_> = (0..25).map(|n| json!({"name": format!("{n}"), "value": "x".repeat(400)})).collect();
    refused(&with_options(json!([with_choices(json!(long))])), &["body: more than 8000 characters in all"]);
}

#[test]
fn lists() {
    let slashes = |most: usize| -> Value { (0..most).map(|n| slash(&format!("c{n}"))).collect() };
    let menus = |kind: u64, most: usize| -> Value {
        (0..most).map(|n| json!({"name": format!("Menu {n}"), "type": kind})).collect()
    };
    check("PUT", COMMANDS, &slashes(100), &[]);
    check("PUT", COMMANDS, &slashes(101), &["body: more than 100 slash commands"]);
    check("PUT", COMMANDS, &menus(2, 16), &["body: more than 15 user commands"]);
    check("PUT", COMMANDS, &menus(3, 16), &["body: more than 15 message commands"]);
    check(
        "PUT",
        "/applications/31/guilds/41/commands",
        &json!([slash("promise"), slash("promise")]),
        &[r#"body[1].name: "promise" is used twice"#],
    );
    check("PATCH", "/applications/31/commands/5", &json!({"description": "Keep it"}), &[]);
    let bad = json!({"options": [option(3, "what"), required("who")]});
    let expected = "body.options[1]: required, but comes after an optional one";
    check("PATCH", "/applications/31/commands/5", &bad, &[expected]);
}

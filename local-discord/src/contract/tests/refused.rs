//! For every rule a body that breaks it.

use serde_json::{Value, json};

use super::{CALLBACK, COMMANDS, MESSAGES, check};

const EDIT: &str = "/channels/11/messages/12";
const LAYOUT: u64 = 1 << 15;

/// Bodies with what is wrong with each, sent to one operation.
type Table<'t> = &'t [(Value, &'t [&'t str])];

#[track_caller]
fn refused(method: &str, path: &str, table: Table<'_>) {
    for (body, expected) in table {
        check(method, path, body, expected);
    }
}

fn button(more: Value) -> Value {
    with(json!({"type": 2, "style": 1, "label": "Done", "custom_id": "done"}), more)
}

fn select(more: Value) -> Value {
    let options = json!([{"label": "one", "value": "1"}, {"label": "two", "value": "2"}]);
    with(json!({"type": 3, "custom_id": "pick", "options": options}), more)
}

/// The object with other members; null takes one away.
fn with(mut object: Value, more: Value) -> Value {
    for (key, value) in more.as_object().expect("an object") {
        object[key] = value.clone();
    }
    object.as_object_mut().expect("an object").retain(|_, value| !value.is_null());
    object
}

fn row(held: Value) -> Value {
    json!({"type": 1, "components": held})
}

/// A message that shows these components.
fn message(components: Value) -> Value {
    json!({"content": "choose", "components": components})
}

fn holding(component: Value) -> Value {
    message(json!([row(json!([component]))]))
}

#[test]
fn texts_and_emptiness() {
    let empty = "body: an empty message: no content, embed, attachment, sticker or poll";
    refused(
        "POST",
        MESSAGES,
        &[
            (json!({"content": "é".repeat(2001)}), &["body.content: longer than 2000 characters"]),
            (json!({}), &[empty]),
            (json!({"content": " \n"}), &[empty]),
            (json!({"components": [row(json!([button(json!({}))]))]}), &[empty]),
            (json!({"content": 7}), &["body.content: 7 where null or string is expected", empty]),
            (json!({"content": "x", "nonce": "n".repeat(26)}), &["body.nonce: longer than 25 characters"]),
            (json!({"content": "x", "flags": 64}), &["body.flags: ephemeral is for answers to interactions"]),
        ],
    );
    let nothing = json!({"content": "", "embeds": [], "attachments": [], "components": []});
    refused("PATCH", EDIT, &[(nothing, &[empty])]);
    let long = json!({"content": "x".repeat(2001)});
    refused("PATCH", EDIT, &[(long.clone(), &["body.content: longer than 2000 characters"])]);
    refused(
        "PATCH",
        "/webhooks/1/t/messages/@original",
        &[(long.clone(), &["body.content: longer than 2000 characters"])],
    );
    refused("POST", "/webhooks/1/t", &[(json!({"flags": 64}), &[empty])]);
    refused(
        "POST",
        "/channels/1/threads",
        &[
            (json!({"name": "A question", "message": long}), &["body.message.content: longer than 2000 characters"]),
            (
                json!({"name": "A question", "message": {}}),
                &["body.message: an empty message: no content, embed, attachment, sticker or poll"],
            ),
        ],
    );
}

#[test]
fn unknown_keys() {
    refused(
        "POST",
        MESSAGES,
        &[
            (json!({"content": "x", "contents": "y"}), &["body.contents: unknown key"]),
            (
                json!({"embeds": [{"title": "x", "footer": {"text": "y", "icon": "z"}}]}),
                &["body.embeds[0].footer.icon: unknown key"],
            ),
            (holding(button(json!({"colour": 1}))), &["body.components[0].components[0].colour: unknown key"]),
            (
                json!({"content": "x", "allowed_mentions": {"parsed": []}}),
                &["body.allowed_mentions.parsed: unknown key"],
            ),
        ],
    );
    refused(
        "POST",
        CALLBACK,
        &[(json!({"type": 4, "data": {"content": "x", "ephemeral": true}}), &["body.data.ephemeral: unknown key"])],
    );
    refused(
        "POST",
        COMMANDS,
        &[(
            json!({"name": "promise", "description": "Keep", "options":
                [{"type": 5, "name": "quiet", "description": "Quietly", "choices": [{"name": "a", "value": "b"}]}]}),
            &["body.options[0].choices: more than 0 items"],
        )],
    );
    let wrong = "body.message.embed: unknown key";
    let post = json!({"name": "x", "applied_tags": [], "message": {"content": "x", "embed": {}}});
    refused("POST", "/channels/1/threads", &[(post, &[wrong])]);
    // A thread has a type, a forum post has a message: never both.
    let both = json!({"name": "x", "type": 11, "message": {"content": "x"}});
    refused("POST", "/channels/1/threads", &[(both, &["body.type: unknown key"])]);
}

#[test]
fn embeds() {
    let long = json!({"description": "x".repeat(3001)});
    refused(
        "POST",
        MESSAGES,
        &[
            (json!({"embeds": [long, long]}), &["body.embeds: more than 6000 characters in all"]),
            (json!({"embeds": [{"color": 5}]}), &["body.embeds[0]: an empty embed"]),
            (
                json!({"embeds": [{"title": "x", "fields": [{"name": "", "value": "y"}]}]}),
                &["body.embeds[0].fields[0].name: empty"],
            ),
            (
                json!({"embeds": [{"title": "x".repeat(257), "url": "nowhere"}]}),
                &[
                    "body.embeds[0].title: longer than 256 characters",
                    r#"body.embeds[0].url: "nowhere" is not a valid uri"#,
                ],
            ),
            (json!({"embeds": vec![json!({"title": "x"}); 11]}), &["body.embeds: more than 10 items"]),
        ],
    );
}

#[test]
fn mentions_and_polls() {
    let answer = |text: &str| json!({"question": {"text": "When?"}, "answers": [{"poll_media": {"text": text}}]});
    refused(
        "POST",
        MESSAGES,
        &[
            (
                json!({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}),
                &["body.allowed_mentions.users: lists users and parses all users as well"],
            ),
            (
                json!({"content": "x", "allowed_mentions": {"parse": ["roles", "users"], "roles": ["1"]}}),
                &["body.allowed_mentions.roles: lists roles and parses all roles as well"],
            ),
            (
                json!({"content": "x", "allowed_mentions": {"users": [1]}}),
                &["body.allowed_mentions.users[0]: 1 fits no alternative"],
            ),
            (
                json!({"poll": answer(&"x".repeat(56))}),
                &["body.poll.answers[0].poll_media.text: longer than 55 characters"],
            ),
            (json!({"poll": answer(" ")}), &["body.poll.answers[0].poll_media.text: missing"]),
        ],
    );
}

#[test]
fn rows() {
    let of_one = |id: usize| row(json!([button(json!({"custom_id": format!("{id}")}))]));
    let of_many = |many: usize| {
        let buttons: Vec<_> = (0..many).map(|id| button(json!({"custom_id": format!("{id}")}))).collect();
        message(json!([row(json!(buttons))]))
    };
    refused(
        "POST",
        MESSAGES,
        &[
            (message((0..6).map(of_one).collect()), &["body.components: more than 5 action rows"]),
            (of_many(6), &["body.components[0].components: more than 5 items"]),
            (of_many(0), &["body.components[0].components: fewer than 1 items"]),
            (
                message(json!([row(json!([select(json!({})), button(json!({}))]))])),
                &["body.components[0].components: a select or text input fills its row"],
            ),
            (
                message(json!([row(json!([button(json!({}))])), row(json!([button(json!({}))]))])),
                &[r#"body.components[1].components[0].custom_id: "done" is used twice"#],
            ),
            (
                message(json!([button(json!({}))])),
                &[
                    r#"body.components[0]: {"custom_id":"done","label":"Done","style":1,"type":2} fits no alternative"#,
                    "body.components[0]: only action rows without components V2 (flag 1<<15)",
                ],
            ),
            (
                holding(json!({"type": 4, "custom_id": "what", "style": 1, "label": "What"})),
                &[
                    r#"body.components[0].components[0]: {"custom_id":"what","label":"What","style":1,"type":4} fits no alternative"#,
                ],
            ),
        ],
    );
}

#[test]
fn buttons() {
    let place = "body.components[0].components[0]";
    let table = [
        (json!({"custom_id": null}), "custom_id: missing: the button does nothing"),
        (json!({"url": "https://a.org"}), "url: not for a button with custom_id"),
        (json!({"style": 5, "url": "https://a.org"}), "custom_id: not for a button with url"),
        (json!({"style": 5, "custom_id": null}), "url: missing: the button does nothing"),
        (json!({"style": 6, "custom_id": null, "label": null}), "sku_id: missing: the button does nothing"),
        (json!({"label": "x".repeat(81)}), "label: longer than 80 characters"),
        (json!({"custom_id": "x".repeat(101)}), "custom_id: longer than 100 characters"),
        (json!({"style": null}), "style: missing"),
        (json!({"style": 9}), "style: 9 fits no alternative"),
    ];
    for (more, expected) in table {
        check("POST", MESSAGES, &holding(button(more)), &[&format!("{place}.{expected}")]);
    }
    let whole = [
        (json!({"label": null}), "a button without label and emoji"),
        (json!({"label": " "}), "a button without label and emoji"),
        (json!({"style": 6, "custom_id": null, "sku_id": "1"}), "a premium button has no label or emoji"),
    ];
    for (more, expected) in whole {
        check("POST", MESSAGES, &holding(button(more)), &[&format!("{place}: {expected}")]);
    }
}

#[test]
fn selects() {
    let place = "body.components[0].components[0]";
    let preselected = json!([
        {"label": "one", "value": "1", "default": true}, {"label": "two", "value": "2", "default": true}]);
    let twice = json!([{"label": "one", "value": "1"}, {"label": "two", "value": "1"}]);
    let many: Vec<_> = (0..26).map(|value| json!({"label": "x", "value": format!("{value}")})).collect();
    let table = [
        (json!({"max_values": 3}), "max_values: greater than the 2 options"),
        (json!({"min_values": 2, "max_values": 1}), "min_values: greater than max_values"),
        (json!({"options": preselected}), "options: 2 preselected, at most 1 can be chosen"),
        (json!({"options": twice}), r#"options[1].value: "1" is used twice"#),
        (json!({"options": many}), "options: more than 25 items"),
        (json!({"placeholder": "x".repeat(151)}), "placeholder: longer than 150 characters"),
    ];
    for (more, expected) in table {
        check("POST", MESSAGES, &holding(select(more)), &[&format!("{place}.{expected}")]);
    }
}

#[test]
fn layouts() {
    let display = |text: &str| json!({"type": 10, "content": text});
    let layout = |components: Value| json!({"flags": LAYOUT, "components": components});
    let container = |held: Value| json!({"type": 17, "components": held});
    refused(
        "POST",
        MESSAGES,
        &[
            (layout(json!([display("x"), row(json!([button(json!({}))]))])), &[]),
            (
                json!({"flags": LAYOUT, "content": "x", "embeds": [{"title": "x"}], "components": [display("x")]}),
                &[
                    "body.content: not allowed beside components V2 (flag 1<<15)",
                    "body.embeds: not allowed beside components V2 (flag 1<<15)",
                ],
            ),
            (
                layout(json!([container(json!(vec![display("x"); 40]))])),
                &["body.components: more than 40 components in all"],
            ),
            (
                layout(json!([display(&"x".repeat(2000)), display(&"x".repeat(2001))])),
                &["body.components: more than 4000 characters of text in all"],
            ),
            (
                message(json!([display("x")])),
                &["body.components[0]: only action rows without components V2 (flag 1<<15)"],
            ),
        ],
    );
    refused("PATCH", EDIT, &[(json!({"components": [display("x")]}), &[])]);
}

#[test]
fn callbacks() {
    let empty = "body.data: an empty message: no content, embed, attachment, sticker or poll";
    refused(
        "POST",
        CALLBACK,
        &[
            (json!({"type": 4, "data": {}}), &[empty]),
            (json!({"type": 4, "data": null}), &[empty]),
            (
                json!({"type": 7, "data": {"components": [row(json!([button(json!({"label": null}))]))]}}),
                &["body.data.components[0].components[0]: a button without label and emoji"],
            ),
            (json!({"type": 99}), &[r#"body: {"type":99} fits no alternative"#]),
            (
                json!({"type": 8, "data": {"choices": vec![json!({"name": "x", "value": "x"}); 26]}}),
                &["body.data.choices: more than 25 items"],
            ),
        ],
    );
}

#[test]
fn forms() {
    let input = |more: Value| with(json!({"type": 4, "custom_id": "what", "style": 1}), more);
    let label = |component: Value| json!({"type": 18, "label": "What", "component": component});
    let form = |components: Value| json!({"type": 9, "data": {"custom_id": "form", "title": "A promise", "components": components}});
    let one = |component: Value| form(json!([label(component)]));
    let many: Vec<_> = (0..6).map(|id| label(input(json!({"custom_id": format!("{id}")})))).collect();
    let mut titled = one(input(json!({})));
    titled["data"]["title"] = json!("x".repeat(46));
    let mut named = one(input(json!({})));
    named["data"]["components"][0]["label"] = json!("x".repeat(46));
    let place = "body.data.components[0].component";
    refused(
        "POST",
        CALLBACK,
        &[
            (titled, &["body.data.title: longer than 45 characters"]),
            (named, &["body.data.components[0].label: longer than 45 characters"]),
            (form(json!([])), &["body.data.components: fewer than 1 items"]),
            (form(json!(many)), &["body.data.components: more than 5 items"]),
            (one(input(json!({"label": "What"}))), &[&format!("{place}.label: not inside a label")]),
            (
                one(input(json!({"min_length": 5, "max_length": 4}))),
                &[&format!("{place}.min_length: greater than max_length")],
            ),
            (
                one(input(json!({"value": "12345", "max_length": 4}))),
                &[&format!("{place}.value: longer than max_length")],
            ),
            (one(input(json!({"value": "1", "min_length": 4}))), &[&format!("{place}.value: shorter than min_length")]),
            (one(input(json!({"max_length": 4001}))), &[&format!("{place}.max_length: greater than 4000")]),
            (
                one(input(json!({"custom_id": "x".repeat(101)}))),
                &[&format!("{place}.custom_id: longer than 100 characters")],
            ),
            (one(select(json!({"disabled": true}))), &[&format!("{place}.disabled: not in a form")]),
            (form(json!([row(json!([input(json!({}))]))])), &["body.data.components[0].components[0].label: missing"]),
            (
                form(json!([label(input(json!({}))), label(input(json!({})))])),
                &[r#"body.data.components[1].component.custom_id: "what" is used twice"#],
            ),
        ],
    );
}

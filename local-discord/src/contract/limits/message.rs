//! Messages: emptiness, embeds, mentions, polls, flags. Their components have a module of their own.
//!
//! Source: Discord's documentation, "Message Resource", "Poll Resource" and "Component Reference".

use serde_json::Value;

use super::components;
use super::findings::{Findings, length, list, present, text};

/// All texts of all embeds of a message together.
const EMBED_TOTAL: usize = 6000;
/// The text of an answer to a poll.
const POLL_ANSWER: usize = 55;
/// Message flag: only its author's addressee sees it.
const EPHEMERAL: u64 = 1 << 6;
/// Message flag: the message is built of components alone.
const COMPONENTS_V2: u64 = 1 << 15;
/// Type of a reference that forwards a message instead of answering it.
const FORWARD: u64 = 1;

/// How a message body is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// A new message in a channel.
    Posted,
    /// A new message in answer to an interaction.
    Answered,
    /// Fields of an existing message; what is absent stays.
    Edited,
}

/// Checks a message body at `place`.
pub(super) fn check(message: &Value, place: &str, stage: Stage, findings: &mut Findings) {
    let flags = message["flags"].as_u64().unwrap_or_default();
    if is_empty(message, stage) {
        findings.add(place, "an empty message: no content, embed, attachment, sticker or poll");
    }
    if stage == Stage::Posted && flags & EPHEMERAL != 0 {
        findings.add(&format!("{place}.flags"), "ephemeral is for answers to interactions");
    }
    check_embeds(message, place, findings);
    check_mentions(&message["allowed_mentions"], place, findings);
    check_poll(&message["poll"], place, findings);
    if flags & COMPONENTS_V2 != 0 {
        forbid_beside_layout(message, place, findings);
        components::check_layout(message, place, findings);
    } else {
        // An edit that names no flags may be one of a message that already has this flag.
        let may_be_layout = stage == Stage::Edited && !present(message, "flags");
        components::check_rows(message, place, may_be_layout, findings);
    }
}

/// Nothing that a person would see. An edit is empty only when it takes away all that a message can have.
fn is_empty(message: &Value, stage: Stage) -> bool {
    let flags = message["flags"].as_u64().unwrap_or_default();
    let holds = |key| !list(message, key).is_empty();
    // Rows of buttons alone are no message; components V2 are.
    let lays_out = flags & COMPONENTS_V2 != 0 && holds("components");
    let forwards = message["message_reference"]["type"].as_u64() == Some(FORWARD);
    let shows = !text(message, "content").trim().is_empty()
        || ["embeds", "attachments", "sticker_ids"].into_iter().any(holds)
        || lays_out
        || forwards
        || present(message, "poll")
        || present(message, "shared_client_theme");
    let replaces_all = ["content", "embeds", "attachments", "components"].iter().all(|key| message.get(key).is_some());
    match stage {
        Stage::Posted | Stage::Answered => !shows,
        Stage::Edited => !shows && replaces_all && !holds("components"),
    }
}

fn check_embeds(message: &Value, place: &str, findings: &mut Findings) {
    let embeds = list(message, "embeds");
    if embeds.iter().map(embed_length).sum::<usize>() > EMBED_TOTAL {
        findings.add(&format!("{place}.embeds"), format!("more than {EMBED_TOTAL} characters in all"));
    }
    for (index, embed) in embeds.iter().enumerate() {
        let place = format!("{place}.embeds[{index}]");
        const SHOWN: [&str; 8] =
            ["title", "description", "fields", "footer", "author", "image", "thumbnail", "timestamp"];
        if !SHOWN.iter().any(|key| !is_blank(&embed[*key])) {
            findings.add(&place, "an empty embed");
        }
        for (index, field) in list(embed, "fields").iter().enumerate() {
            for key in ["name", "value"] {
                if is_blank(&field[key]) {
                    findings.add(&format!("{place}.fields[{index}].{key}"), "empty");
                }
            }
        }
    }
}

fn embed_length(embed: &Value) -> usize {
    let fields = list(embed, "fields").iter();
    let in_fields: usize = fields.map(|field| length(text(field, "name")) + length(text(field, "value"))).sum();
    length(text(embed, "title"))
        + length(text(embed, "description"))
        + length(text(&embed["footer"], "text"))
        + length(text(&embed["author"], "name"))
        + in_fields
}

/// Null, an empty list, or text without a visible character.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn check_mentions(mentions: &Value, place: &str, findings: &mut Findings) {
    for kind in ["users", "roles"] {
        let parsed = list(mentions, "parse").iter().any(|parsed| parsed == kind);
        if parsed && !list(mentions, kind).is_empty() {
            findings.add(
                &format!("{place}.allowed_mentions.{kind}"),
                format!("lists {kind} and parses all {kind} as well"),
            );
        }
    }
}

fn check_poll(poll: &Value, place: &str, findings: &mut Findings) {
    if poll.is_null() {
        return;
    }
    if text(&poll["question"], "text").trim().is_empty() {
        findings.add(&format!("{place}.poll.question.text"), "missing");
    }
    for (index, answer) in list(poll, "answers").iter().enumerate() {
        let place = format!("{place}.poll.answers[{index}].poll_media.text");
        let answer = text(&answer["poll_media"], "text");
        if length(answer) > POLL_ANSWER {
            findings.add(&place, format!("longer than {POLL_ANSWER} characters"));
        } else if answer.trim().is_empty() {
            findings.add(&place, "missing");
        }
    }
}

fn forbid_beside_layout(message: &Value, place: &str, findings: &mut Findings) {
    for key in ["content", "embeds", "poll", "sticker_ids"] {
        if !is_blank(&message[key]) {
            findings.add(&format!("{place}.{key}"), "not allowed beside components V2 (flag 1<<15)");
        }
    }
}

//! Components of messages: rows, buttons, selects, and the layouts of components V2.
//!
//! Source: Discord's documentation, "Component Reference".

use serde_json::Value;

use super::findings::{Findings, length, list, note_crossed, note_repeated, present, text};

/// Types of components.
pub(super) const ACTION_ROW: u64 = 1;
const BUTTON: u64 = 2;
const STRING_SELECT: u64 = 3;
pub(super) const TEXT_INPUT: u64 = 4;
const CHANNEL_SELECT: u64 = 8;
const TEXT_DISPLAY: u64 = 10;
pub(super) const LABEL: u64 = 18;

/// Styles of buttons.
const LINK: u64 = 5;
const PREMIUM: u64 = 6;

const ROWS: usize = 5;
/// Components of a layout, nested ones included.
const LAYOUT_COMPONENTS: usize = 40;
/// All texts of a layout together.
const LAYOUT_TEXT: usize = 4000;

/// Checks a message without the flag of components V2: action rows only.
pub(super) fn check_rows(message: &Value, place: &str, may_be_layout: bool, findings: &mut Findings) {
    let all = flatten(message, place);
    let rows = list(message, "components");
    let is_row = |component: &Value| component["type"] == ACTION_ROW;
    if rows.iter().filter(|row| is_row(row)).count() > ROWS {
        findings.add(&format!("{place}.components"), format!("more than {ROWS} action rows"));
    }
    if !may_be_layout {
        for (index, _) in rows.iter().enumerate().filter(|(_, row)| !is_row(row)) {
            findings
                .add(&format!("{place}.components[{index}]"), "only action rows without components V2 (flag 1<<15)");
        }
    }
    check_each(&all, findings);
}

/// Checks a message with the flag of components V2.
pub(super) fn check_layout(message: &Value, place: &str, findings: &mut Findings) {
    let all = flatten(message, place);
    let place = format!("{place}.components");
    if all.len() > LAYOUT_COMPONENTS {
        findings.add(&place, format!("more than {LAYOUT_COMPONENTS} components in all"));
    }
    let texts = all.iter().filter(|(_, component)| component["type"] == TEXT_DISPLAY);
    let total: usize = texts.map(|(_, display)| length(text(display, "content"))).sum();
    if total > LAYOUT_TEXT {
        findings.add(&place, format!("more than {LAYOUT_TEXT} characters of text in all"));
    }
    check_each(&all, findings);
}

/// Every component with its place, nested ones after what holds them.
pub(super) fn flatten<'v>(owner: &'v Value, place: &str) -> Vec<(String, &'v Value)> {
    let mut all = Vec::new();
    let children = list(owner, "components").iter().enumerate();
    let mut held: Vec<_> = children.map(|(index, child)| (format!("{place}.components[{index}]"), child)).collect();
    for key in ["accessory", "component"] {
        if present(owner, key) {
            held.push((format!("{place}.{key}"), &owner[key]));
        }
    }
    for (place, component) in held {
        let nested = flatten(component, &place);
        all.push((place, component));
        all.extend(nested);
    }
    all
}

/// The rules that hold for components wherever they stand.
pub(super) fn check_each(all: &[(String, &Value)], findings: &mut Findings) {
    for (place, component) in all {
        match component["type"].as_u64() {
            Some(ACTION_ROW) => check_row(component, place, findings),
            Some(BUTTON) => check_button(component, place, findings),
            Some(kind) if is_select(kind) => check_select(component, place, findings),
            _ => {}
        }
    }
    let custom_ids =
        all.iter().map(|(place, component)| (format!("{place}.custom_id"), component["custom_id"].as_str()));
    note_repeated(custom_ids, findings);
}

/// String (3), user (5), role (6), mentionable (7) and channel (8) selects.
pub(super) fn is_select(kind: u64) -> bool {
    (STRING_SELECT..=CHANNEL_SELECT).contains(&kind) && kind != TEXT_INPUT
}

fn check_row(row: &Value, place: &str, findings: &mut Findings) {
    let held = list(row, "components");
    let alone =
        |component: &Value| component["type"].as_u64().is_some_and(|kind| is_select(kind) || kind == TEXT_INPUT);
    if held.len() > 1 && held.iter().any(alone) {
        findings.add(&format!("{place}.components"), "a select or text input fills its row");
    }
}

fn check_button(button: &Value, place: &str, findings: &mut Findings) {
    let style = button["style"].as_u64();
    let needed = match style {
        Some(LINK) => "url",
        Some(PREMIUM) => "sku_id",
        _ => "custom_id",
    };
    for key in ["custom_id", "url", "sku_id"] {
        let there = present(button, key);
        if key == needed && !there {
            findings.add(&format!("{place}.{key}"), "missing: the button does nothing");
        } else if key != needed && there {
            findings.add(&format!("{place}.{key}"), format!("not for a button with {needed}"));
        }
    }
    let is_named = !text(button, "label").trim().is_empty() || present(button, "emoji");
    match style {
        Some(PREMIUM) if is_named => findings.add(place, "a premium button has no label or emoji"),
        Some(PREMIUM) => {}
        _ if !is_named => findings.add(place, "a button without label and emoji"),
        _ => {}
    }
}

fn check_select(select: &Value, place: &str, findings: &mut Findings) {
    note_crossed(select, place, "min_values", "max_values", findings);
    if select["type"] == STRING_SELECT {
        check_options(select, place, findings);
    } else {
        let preselected = list(select, "default_values").len();
        check_preselected(select, &format!("{place}.default_values"), preselected, findings);
    }
}

fn check_options(select: &Value, place: &str, findings: &mut Findings) {
    let options = list(select, "options");
    for key in ["min_values", "max_values"] {
        let wanted = select[key].as_u64().and_then(|wanted| usize::try_from(wanted).ok());
        if wanted.is_some_and(|wanted| wanted > options.len()) {
            findings.add(&format!("{place}.{key}"), format!("greater than the {} options", options.len()));
        }
    }
    let preselected = options.iter().filter(|option| option["default"] == true).count();
    check_preselected(select, &format!("{place}.options"), preselected, findings);
    let values = options
        .iter()
        .enumerate()
        .map(|(index, option)| (format!("{place}.options[{index}].value"), option["value"].as_str()));
    note_repeated(values, findings);
}

fn check_preselected(select: &Value, place: &str, preselected: usize, findings: &mut Findings) {
    let most = select["max_values"].as_u64().unwrap_or(1);
    if u64::try_from(preselected).is_ok_and(|preselected| preselected > most) {
        findings.add(place, format!("{preselected} preselected, at most {most} can be chosen"));
    }
}

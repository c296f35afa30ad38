//! Forms (modals): labels around inputs, or the older rows with one text input each.
//!
//! Source: Discord's documentation, "Component Reference" (Label, Text Input).

use serde_json::Value;

use super::components::{ACTION_ROW, LABEL, TEXT_INPUT, check_each, flatten, is_select};
use super::findings::{Findings, length, list, note_crossed, present, text};

/// Checks the data of a modal callback at `place`.
pub(super) fn check(modal: &Value, place: &str, findings: &mut Findings) {
    for (index, component) in list(modal, "components").iter().enumerate() {
        let place = format!("{place}.components[{index}]");
        match component["type"].as_u64() {
            Some(ACTION_ROW) => check_row(component, &place, findings),
            Some(LABEL) => check_label(component, &place, findings),
            _ => {}
        }
    }
    let all = flatten(modal, place);
    for (place, component) in &all {
        match component["type"].as_u64() {
            Some(TEXT_INPUT) => check_text_input(component, place, findings),
            Some(kind) if is_select(kind) && component["disabled"] == true => {
                findings.add(&format!("{place}.disabled"), "not in a form");
            }
            _ => {}
        }
    }
    check_each(&all, findings);
}

/// A text input in a row is named by itself.
fn check_row(row: &Value, place: &str, findings: &mut Findings) {
    for (index, input) in list(row, "components").iter().enumerate() {
        if text(input, "label").trim().is_empty() {
            findings.add(&format!("{place}.components[{index}].label"), "missing");
        }
    }
}

/// A text input in a label is named by the label alone.
fn check_label(label: &Value, place: &str, findings: &mut Findings) {
    if present(&label["component"], "label") {
        findings.add(&format!("{place}.component.label"), "not inside a label");
    }
}

fn check_text_input(input: &Value, place: &str, findings: &mut Findings) {
    note_crossed(input, place, "min_length", "max_length", findings);
    let prefilled = length(text(input, "value")) as u64;
    if input["max_length"].as_u64().is_some_and(|most| prefilled > most) {
        findings.add(&format!("{place}.value"), "longer than max_length");
    }
    if prefilled > 0 && input["min_length"].as_u64().is_some_and(|least| prefilled < least) {
        findings.add(&format!("{place}.value"), "shorter than min_length");
    }
}

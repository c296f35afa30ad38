//! What the rules have found, and how they read JSON that may be of any shape.

use serde_json::Value;

/// The violations found so far.
#[derive(Default)]
pub(super) struct Findings(Vec<String>);

impl Findings {
    /// Notes what is wrong at a place in the body.
    pub fn add(&mut self, place: &str, wrong: impl AsRef<str>) {
        self.0.push(format!("{place}: {}", wrong.as_ref()));
    }

    pub fn into_lines(self) -> Vec<String> {
        self.0
    }
}

/// The items of a list; none when it is absent or no list.
pub(super) fn list<'v>(owner: &'v Value, key: &str) -> &'v [Value] {
    owner[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The text of a field; empty when it is absent or no text.
pub(super) fn text<'v>(owner: &'v Value, key: &str) -> &'v str {
    owner[key].as_str().unwrap_or_default()
}

/// The length as Discord counts it: in Unicode scalar values.
pub(super) fn length(text: &str) -> usize {
    text.chars().count()
}

/// The field is there and not null.
pub(super) fn present(owner: &Value, key: &str) -> bool {
    !owner[key].is_null()
}

/// Notes each item whose name an earlier one has; unnamed items are passed over.
pub(super) fn note_repeated<'v>(named: impl Iterator<Item = (String, Option<&'v str>)>, findings: &mut Findings) {
    let mut seen = std::collections::HashSet::new();
    for (place, name) in named {
        if let Some(name) = name.filter(|name| !seen.insert(*name)) {
            findings.add(&place, format!("{name:?} is used twice"));
        }
    }
}

/// Notes a lower bound that is above the upper one.
pub(super) fn note_crossed(owner: &Value, place: &str, low: &str, high: &str, findings: &mut Findings) {
    let bounds = owner[low].as_f64().zip(owner[high].as_f64());
    if bounds.is_some_and(|(low, high)| low > high) {
        findings.add(&format!("{place}.{low}"), format!("greater than {high}"));
    }
}

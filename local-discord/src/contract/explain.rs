//! JSON-Schema errors as lines that a person can read.

use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use jsonschema::paths::{Location, LocationSegment};
use serde_json::Value;

/// One line for each thing that is wrong, with its place in the body.
pub(super) fn violations<'a>(errors: impl Iterator<Item = ValidationError<'a>>) -> Vec<String> {
    let mut lines = Vec::new();
    for error in errors {
        describe(&error, &mut lines);
    }
    lines
}

fn describe(error: &ValidationError<'_>, lines: &mut Vec<String>) {
    let place = place(error.instance_path());
    let wrong = match error.kind() {
        Kind::AnyOf { context } | Kind::OneOfNotValid { context } => {
            match meant(context, error.instance_path()) {
                Some(branch) => branch.iter().for_each(|error| describe(error, lines)),
                None => lines.push(format!("{place}: {} fits no alternative", brief(error.instance()))),
            }
            return;
        }
        Kind::AdditionalProperties { unexpected } => {
            lines.extend(unexpected.iter().map(|key| format!("{place}.{key}: unknown key")));
            return;
        }
        Kind::Required { property } => {
            let key = property.as_str().unwrap_or_default();
            lines.push(format!("{place}.{key}: missing"));
            return;
        }
        Kind::MaxLength { limit } => format!("longer than {limit} characters"),
        Kind::MinLength { limit } => format!("shorter than {limit} characters"),
        Kind::MaxItems { limit } => format!("more than {limit} items"),
        Kind::MinItems { limit } => format!("fewer than {limit} items"),
        Kind::Maximum { limit } => format!("greater than {limit}"),
        Kind::Minimum { limit } => format!("less than {limit}"),
        Kind::UniqueItems => "has the same item twice".to_owned(),
        Kind::Format { format } => format!("{} is not a valid {format}", brief(error.instance())),
        Kind::Type { kind } => {
            format!("{} where {} is expected", brief(error.instance()), type_names(kind))
        }
        _ => error.to_string(),
    };
    lines.push(format!("{place}: {wrong}"));
}

/// The alternative that the body was meant as: one whose `type` fits, which knows most of its keys, with the
/// fewest errors.
///
/// `None` when every alternative is of another kind; then none of their errors says what is wrong.
fn meant<'c>(
    context: &'c [Vec<ValidationError<'static>>],
    here: &Location,
) -> Option<&'c Vec<ValidationError<'static>>> {
    context.iter().filter(|branch| !branch.iter().any(|error| of_another_kind(error, here))).min_by_key(|branch| {
        let keys: usize = branch.iter().map(|error| misfit_keys(error, here)).sum();
        (keys, branch.len())
    })
}

/// How many keys of the object itself are unknown to the alternative, or missing for it.
fn misfit_keys(error: &ValidationError<'_>, here: &Location) -> usize {
    match error.kind() {
        _ if error.instance_path() != here => 0,
        Kind::AdditionalProperties { unexpected } => unexpected.len(),
        Kind::Required { .. } => 1,
        _ => 0,
    }
}

/// The error says that an alternative is not the one that was meant: null, a string instead of an object, or
/// another component type.
fn of_another_kind(error: &ValidationError<'_>, here: &Location) -> bool {
    let path = error.instance_path();
    let kind_of_value = matches!(error.kind(), Kind::Type { .. } | Kind::Constant { .. });
    let kind_of_object = matches!(error.kind(), Kind::Enum { .. } | Kind::Type { .. } | Kind::Required { .. });
    (kind_of_value && path == here) || (kind_of_object && *path == here.join("type"))
}

/// `body.components[0].label`.
fn place(location: &Location) -> String {
    let mut place = "body".to_owned();
    for segment in location {
        match segment {
            LocationSegment::Property(key) => {
                place.push('.');
                place.push_str(&key);
            }
            LocationSegment::Index(index) => place.push_str(&format!("[{index}]")),
        }
    }
    place
}

fn type_names(kind: &TypeKind) -> String {
    match kind {
        TypeKind::Single(name) => name.to_string(),
        TypeKind::Multiple(names) => names.iter().map(|name| name.to_string()).collect::<Vec<_>>().join(" or "),
    }
}

/// A value for a message: a long one is cut.
fn brief(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = value.to_string();
    if text.chars().count() <= LONGEST {
        return text;
    }
    let start: String = text.chars().take(LONGEST).collect();
    format!("{start}…")
}

//! Path and query parameters: text that has to fit a schema.

use serde_json::{Number, Value};

use super::operations::{Operation, Parameter, Place};
use super::schema::Schemas;

/// Checks a query string: unknown, missing and unfitting parameters.
pub(super) fn check_query(schemas: &Schemas, operation: &Operation, query: &str) -> Vec<String> {
    let given: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (decode(name), decode(value)))
        .collect();
    let mut violations = Vec::new();
    for parameter in &operation.query_parameters {
        let values: Vec<&str> =
            given.iter().filter(|(name, _)| *name == parameter.name).map(|(_, value)| value.as_str()).collect();
        if !values.is_empty() {
            violations.extend(schemas.check_parameter(parameter, &values));
        } else if parameter.required {
            violations.push(format!("query.{}: missing", parameter.name));
        }
    }
    for (name, _) in &given {
        let known = operation.query_parameters.iter().any(|parameter| parameter.name == *name);
        if !known {
            violations.push(format!("query.{name}: unknown parameter"));
        }
    }
    violations
}

/// How a parameter is called in a violation.
pub(super) fn label(parameter: &Parameter) -> String {
    match parameter.place {
        Place::Path => format!("path.{}", parameter.name),
        Place::Query => format!("query.{}", parameter.name),
    }
}

/// What a parameter's text may mean in JSON, the plainest reading first.
pub(super) fn readings(values: &[&str]) -> Vec<Value> {
    let mut readings = Vec::new();
    if let [single] = values {
        readings.extend(scalars(single));
    }
    let lists = [
        values.iter().map(|value| Value::from(*value)).collect(),
        values.iter().filter_map(|value| scalars(value).pop()).collect(),
    ];
    readings.extend(lists.map(Value::Array));
    readings
}

/// The text itself, and the number or boolean that it spells.
fn scalars(text: &str) -> Vec<Value> {
    let mut scalars = vec![Value::from(text)];
    scalars.extend(match text {
        "true" => Some(Value::Bool(true)),
        "false" => Some(Value::Bool(false)),
        _ => text.parse::<Number>().ok().map(Value::Number),
    });
    scalars
}

/// Undoes percent-encoding; what is not valid stays as it is.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&byte, tail)) = rest.split_first() {
        let code = (byte == b'%').then(|| tail.get(..2).and_then(hex)).flatten();
        match code {
            Some(code) => {
                bytes.push(code);
                rest = &tail[2..];
            }
            None => {
                bytes.push(if byte == b'+' { b' ' } else { byte });
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digits: &[u8]) -> Option<u8> {
    let digits = std::str::from_utf8(digits).ok()?;
    u8::from_str_radix(digits, 16).ok()
}

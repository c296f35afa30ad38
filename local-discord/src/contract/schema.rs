//! JSON-Schema validators, one for each schema that an operation uses: built when first needed, then kept.
//!
//! A validator gets the schemas that it reaches and no others: building one over the whole description takes
//! far longer than checking a request.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::operations::Parameter;
use super::{explain, parameters};

/// The schema of every answer with a 4xx status.
pub(super) const ERROR_ANSWER: &str = "/components/responses/ClientErrorResponse/content/application~1json/schema";

const COMPONENT: &str = "#/components/schemas/";

/// Whether a key that a schema does not name is a violation.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Keys {
    Known,
    Any,
}

/// The schemas of the description, by JSON pointer.
pub(super) struct Schemas {
    description: Value,
    built: Mutex<HashMap<(String, Keys), Built>>,
}

/// A validator, or why it could not be built.
type Built = Result<Arc<Validator>, String>;

impl Schemas {
    pub fn new(description: Value) -> Self {
        Self { description, built: Mutex::default() }
    }

    /// Checks the body of a request; keys that the schema does not name are violations.
    pub fn check_request_body(&self, pointer: &str, body: &Value) -> Vec<String> {
        self.check(pointer, Keys::Known, body)
    }

    /// Checks the body of an answer; it may carry more keys than the schema names.
    pub fn check_answer(&self, pointer: &str, body: Option<&Value>) -> Vec<String> {
        match body {
            Some(body) => self.check(pointer, Keys::Any, body),
            None => vec!["body: missing".to_owned()],
        }
    }

    /// Checks a parameter, whose text may spell a string, a number, a boolean or a list.
    pub fn check_parameter(&self, parameter: &Parameter, values: &[&str]) -> Vec<String> {
        let label = parameters::label(parameter);
        match self.validator(&parameter.schema, Keys::Known) {
            Err(broken) => vec![broken],
            Ok(validator) => {
                let readings = parameters::readings(values);
                if readings.iter().any(|reading| validator.is_valid(reading)) {
                    Vec::new()
                } else {
                    vec![format!("{label}: {:?} does not fit", values.join("&"))]
                }
            }
        }
    }

    fn check(&self, pointer: &str, keys: Keys, body: &Value) -> Vec<String> {
        match self.validator(pointer, keys) {
            Ok(validator) if validator.is_valid(body) => Vec::new(),
            Ok(validator) => explain::violations(validator.iter_errors(body)),
            Err(broken) => vec![broken],
        }
    }

    fn validator(&self, pointer: &str, keys: Keys) -> Built {
        let key = (pointer.to_owned(), keys);
        // A panic elsewhere leaves the cache as it was: it only ever gains finished entries.
        let mut built = self.built.lock().unwrap_or_else(PoisonError::into_inner);
        built.entry(key).or_insert_with(|| self.build(pointer, keys)).clone()
    }

    fn build(&self, pointer: &str, keys: Keys) -> Built {
        let root = self.description.pointer(pointer).ok_or_else(|| format!("the description has no {pointer}"))?;
        let mut schemas = self.reachable(root);
        let mut root = root.clone();
        if keys == Keys::Known {
            close(&mut root);
            schemas.values_mut().for_each(close);
        }
        let schemas: Map<_, _> = schemas.into_iter().collect();
        let document = json!({ "allOf": [root], "components": { "schemas": schemas } });
        jsonschema::draft202012::options()
            .should_validate_formats(true)
            .should_ignore_unknown_formats(true)
            .build(&document)
            .map(Arc::new)
            .map_err(|error| format!("the schema at {pointer} cannot be built: {error}"))
    }

    /// The component schemas that a schema refers to, directly or through others.
    fn reachable(&self, root: &Value) -> BTreeMap<String, Value> {
        let components = &self.description["components"]["schemas"];
        let mut found = BTreeMap::new();
        let mut pending = references(root);
        while let Some(name) = pending.pop_first() {
            if found.contains_key(&name) {
                continue;
            }
            let schema = components[&name].clone();
            pending.extend(references(&schema));
            found.insert(name, schema);
        }
        found
    }
}

fn references(schema: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    collect_references(schema, &mut names);
    names
}

fn collect_references(schema: &Value, names: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                names.extend(reference.strip_prefix(COMPONENT).map(str::to_owned));
            }
            members.values().for_each(|member| collect_references(member, names));
        }
        Value::Array(items) => items.iter().for_each(|item| collect_references(item, names)),
        _ => {}
    }
}

/// Makes every object schema reject the keys that it does not name: Discord's file never does, and a
/// misspelt key would pass. Dictionaries (`additionalProperties` without `properties`) stay open.
///
/// No request schema spreads an object over `allOf`, which this could not close.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            let names_properties = members.get("properties").is_some_and(Value::is_object);
            // In a map of properties, `type` is a schema, not a type's name.
            let has_type = members.get("type").is_some_and(|name| !name.is_object());
            if names_properties && has_type {
                members.entry("additionalProperties").or_insert(Value::Bool(false));
            }
            members.values_mut().for_each(close);
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

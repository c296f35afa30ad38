//! Discord's contract: which requests Discord accepts, and what its answers look like.
//!
//! Three sources, in this order: Discord's OpenAPI description (`openapi/discord.json`), closed so that it
//! rejects keys it does not name; the places where that file differs from the wire ([`patches`]); and the rules
//! that the file leaves out ([`limits`]).
//!
//! It knows bodies, not state: whether a channel exists, is a forum, or may be written to is asked elsewhere.

mod explain;
mod limits;
mod operations;
mod parameters;
mod patches;
mod schema;
#[cfg(test)]
mod tests;

use std::sync::OnceLock;

use serde_json::Value;

use operations::{Operation, Operations};
use schema::Schemas;

/// Discord's description of its HTTP API, version 10.
const OPENAPI: &str = include_str!("../../openapi/discord.json");

/// Discord's published API description, patched and completed: see the module documentation.
pub struct Contract {
    operations: Operations,
    schemas: Schemas,
}

impl Contract {
    /// The contract of this process: the description is parsed once, at the first call.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Contract> = OnceLock::new();
        SHARED.get_or_init(Self::load)
    }

    fn load() -> Self {
        let mut description: Value = serde_json::from_str(OPENAPI).expect("the embedded description is valid JSON");
        for patch in patches::PATCHES {
            if let Err(missing) = patch.apply(&mut description) {
                unreachable!("a patch misses its target in the embedded description: {missing}");
            }
        }
        Self { operations: Operations::read(&description), schemas: Schemas::new(description) }
    }

    /// What Discord would refuse in this request, one readable line each; empty when it is acceptable.
    ///
    /// `path_and_query` comes without `/api/v10`. The body of a multipart request is its `payload_json`.
    pub fn check_request(&self, method: &str, path_and_query: &str, body: Option<&Value>) -> Vec<String> {
        let (path, query) = split_query(path_and_query);
        let Some((operation, path_values)) = self.operations.find(method, path) else {
            return vec![unknown_operation(method, path)];
        };
        let mut violations = Vec::new();
        for (parameter, value) in operation.path_parameters.iter().zip(path_values) {
            violations.extend(self.schemas.check_parameter(parameter, &[value]));
        }
        violations.extend(parameters::check_query(&self.schemas, operation, query));
        violations.extend(self.check_body(operation, body));
        violations
    }

    /// What is wrong with an answer of the local Discord to this request, one readable line each.
    ///
    /// Unknown keys are let through here: real answers carry more than the description names.
    pub fn check_response(&self, method: &str, path_and_query: &str, status: u16, body: Option<&Value>) -> Vec<String> {
        if status >= 500 {
            // An outage answers anything: a proxy's page, nothing at all.
            return Vec::new();
        }
        let (path, _) = split_query(path_and_query);
        let Some((operation, _)) = self.operations.find(method, path) else {
            if (400..500).contains(&status) {
                return self.schemas.check_answer(schema::ERROR_ANSWER, body);
            }
            return vec![unknown_operation(method, path)];
        };
        let Some(answer) = operation.answer(status) else {
            return vec![format!("status: {status} is not an answer of {}", operation.id)];
        };
        match &answer.schema {
            Some(pointer) => self.schemas.check_answer(pointer, body),
            None if body.is_some() => {
                vec![format!("body: {} answers {status} without one", operation.id)]
            }
            None => Vec::new(),
        }
    }

    /// The operation that answers this request, by Discord's own name: `create_message`.
    ///
    /// `None` when Discord has no such route.
    pub fn operation(&self, method: &str, path_and_query: &str) -> Option<&str> {
        let (path, _) = split_query(path_and_query);
        let (operation, _) = self.operations.find(method, path)?;
        Some(&operation.id)
    }

    fn check_body(&self, operation: &Operation, body: Option<&Value>) -> Vec<String> {
        match (&operation.body, body) {
            (None, None) => Vec::new(),
            (None, Some(_)) => vec![format!("body: {} takes none", operation.id)],
            (Some(expected), None) if expected.required => vec!["body: missing".to_owned()],
            (Some(_), None) => Vec::new(),
            (Some(expected), Some(body)) => {
                let mut violations = match &expected.json_schema {
                    Some(pointer) => self.schemas.check_request_body(pointer, body),
                    None => vec![format!("body: {} takes no JSON", operation.id)],
                };
                violations.extend(limits::check(&operation.id, body));
                violations
            }
        }
    }
}

fn split_query(path_and_query: &str) -> (&str, &str) {
    path_and_query.split_once('?').unwrap_or((path_and_query, ""))
}

fn unknown_operation(method: &str, path: &str) -> String {
    format!("{method} {path}: Discord has no such operation")
}

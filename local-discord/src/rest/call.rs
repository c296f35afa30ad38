//! A request of the bot, taken apart, and what a handler answers.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use super::error::ApiError;
use crate::world::Id;

/// What a handler gives back: a status and a body.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) body: Option<Value>,
}

impl Answer {
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: 200, body: Some(body) }
    }

    pub(crate) fn created(body: Value) -> Self {
        Self { status: 201, body: Some(body) }
    }

    pub(crate) fn empty() -> Self {
        Self { status: 204, body: None }
    }
}

pub(crate) type Answered = Result<Answer, ApiError>;

/// A file of an upload.
#[derive(Debug, Clone)]
pub(crate) struct Upload {
    /// Its number in `files[n]`.
    pub(crate) number: usize,
    pub(crate) name: String,
    pub(crate) content_type: String,
    pub(crate) bytes: Bytes,
}

/// A request whose route is known.
#[derive(Debug)]
pub(crate) struct Call {
    /// What stands for the `{}` of the route.
    pub(crate) params: Vec<String>,
    pub(crate) query: BTreeMap<String, String>,
    pub(crate) body: Value,
    pub(crate) files: Vec<Upload>,
}

impl Call {
    /// A snowflake of the path.
    pub(crate) fn id(&self, at: usize) -> Result<Id, ApiError> {
        self.params[at]
            .parse()
            .map_err(|_| ApiError::invalid_form(vec![format!("{:?} is not a snowflake.", self.params[at])]))
    }

    /// A snowflake of the query.
    pub(crate) fn query_id(&self, key: &str) -> Option<Id> {
        self.query.get(key)?.parse().ok()
    }

    /// A number of the query, within bounds.
    pub(crate) fn limit(&self, default: usize, most: usize) -> usize {
        self.query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(default).clamp(1, most)
    }

    /// A flag of the query.
    pub(crate) fn asks_for(&self, key: &str) -> bool {
        self.query.get(key).is_some_and(|value| value == "true" || value == "1")
    }
}

/// A snowflake of a body.
pub(crate) fn id_in(value: &Value) -> Option<Id> {
    value.as_str().and_then(|text| text.parse().ok()).or_else(|| value.as_u64())
}

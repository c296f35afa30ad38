//! What is remembered for the tests: every request, every ping, and every complaint.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::Id;

/// A request of the bot, and what it was answered.
#[derive(Debug, Clone)]
pub struct RequestRecord {
    /// `GET`, `POST`, …
    pub method: String,
    /// Without `/api/v10`, with the query.
    pub path: String,
    /// The JSON body, or the `payload_json` of an upload.
    pub body: Option<Value>,
    /// The status that was answered; `None` while it is being answered, or where the connection was cut.
    pub status: Option<u16>,
    /// Discord's error code, where the answer was an error.
    pub code: Option<u32>,
    /// When it arrived, by the clock of the test.
    pub at: DateTime<Utc>,
}

/// One notification of one person.
#[derive(Debug, Clone)]
pub(crate) struct PingRecord {
    pub(crate) user: Id,
    pub(crate) at: DateTime<Utc>,
    pub(crate) message: Id,
    pub(crate) in_response: bool,
}

/// The record of what happened.
#[derive(Default)]
pub(crate) struct Journal {
    pub(crate) requests: Vec<RequestRecord>,
    pub(crate) served: u64,
    pub(crate) in_flight: usize,
    pub(crate) pings: Vec<PingRecord>,
    pub(crate) complaints: Vec<String>,
    pub(crate) typing: Vec<Id>,
}

impl Journal {
    /// Notes that something is wrong; a test asserts in the end that nothing was.
    pub(crate) fn complain(&mut self, complaint: impl Into<String>) {
        let complaint = complaint.into();
        tracing::error!(target: "local_discord", "{complaint}");
        self.complaints.push(complaint);
    }
}

//! Discord's errors, with their codes, words and statuses.

use serde_json::{Value, json};

/// An error answer.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ApiError {
    pub(crate) status: u16,
    pub(crate) code: u32,
    pub(crate) message: String,
    /// What is wrong with the form, path by path.
    pub(crate) violations: Vec<String>,
}

impl ApiError {
    pub(crate) fn new(status: u16, code: u32, message: &str) -> Self {
        Self { status, code, message: message.to_owned(), violations: Vec::new() }
    }

    /// The request breaks the contract.
    pub(crate) fn invalid_form(violations: Vec<String>) -> Self {
        Self { violations, ..Self::new(400, 50035, "Invalid Form Body") }
    }

    pub(crate) fn body(&self) -> Value {
        let mut body = json!({"message": self.message, "code": self.code});
        if !self.violations.is_empty() {
            let errors: Vec<Value> =
                self.violations.iter().map(|violation| json!({"code": "INVALID", "message": violation})).collect();
            body["errors"] = json!({"request": {"_errors": errors}});
        }
        body
    }
}

macro_rules! errors {
    ($($name:ident: $status:literal, $code:literal, $message:literal;)*) => {
        impl ApiError {
            $(pub(crate) fn $name() -> Self {
                Self::new($status, $code, $message)
            })*
        }

        /// Discord's words for a code, for errors on demand.
        pub(crate) fn words(code: u32) -> &'static str {
            match code {
                $($code => $message,)*
                _ => "Error",
            }
        }
    };
}

errors! {
    unknown_channel: 404, 10003, "Unknown Channel";
    unknown_guild: 404, 10004, "Unknown Guild";
    unknown_member: 404, 10007, "Unknown Member";
    unknown_message: 404, 10008, "Unknown Message";
    unknown_user: 404, 10013, "Unknown User";
    unknown_emoji: 400, 10014, "Unknown Emoji";
    unknown_webhook: 404, 10015, "Unknown Webhook";
    unknown_interaction: 404, 10062, "Unknown interaction";
    unknown_command: 404, 10063, "Unknown application command";
    quarantined: 403, 20026, "This action cannot be performed because your bot has been flagged by our anti-spam system";
    too_many_reactions: 400, 30010, "Maximum number of reactions reached (20)";
    opening_dms_too_fast: 400, 40003, "You are opening direct messages too fast";
    already_acknowledged: 400, 40060, "Interaction has already been acknowledged.";
    missing_access: 403, 50001, "Missing Access";
    wrong_channel_type: 400, 50024, "Cannot execute action on this channel type";
    cannot_edit_of_others: 403, 50005, "Cannot edit a message authored by another user";
    empty_message: 400, 50006, "Cannot send an empty message";
    cannot_message_user: 403, 50007, "Cannot send messages to this user";
    not_in_voice: 400, 50008, "Cannot send messages in a non-text channel";
    missing_permissions: 403, 50013, "Missing Permissions";
    too_old_to_delete: 400, 50034, "A message provided was too old to bulk delete";
    invalid_webhook_token: 401, 50027, "Invalid Webhook Token";
    invalid_recipients: 400, 50033, "Invalid Recipient(s)";
    archived: 400, 50083, "Thread is archived";
    no_mutual_server: 403, 50278, "Cannot send messages to this user due to having no mutual guilds";
    thread_exists: 400, 160004, "A thread has already been created for this message";
    thread_locked: 400, 160005, "Thread is locked";
    too_large: 413, 40005, "Request entity too large";
    unauthorized: 401, 0, "401: Unauthorized";
}

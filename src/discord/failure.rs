//! What Discord's refusals mean, and how they are told in a log: never with an address, since addresses hold tokens.

use std::time::Duration;

use serenity::Error;
use serenity::http::HttpError;

use crate::delivery::Failure;

/// Opening DMs is refused for a while: too many at once, or the bot is quarantined.
const NO_NEW_DMS: [isize; 2] = [20026, 40003];
/// Further DMs are tried again after this.
const DM_PAUSE: Duration = Duration::from_secs(600);

/// The HTTP status of a refusal.
pub(super) fn status(error: &Error) -> Option<u16> {
    match error {
        Error::Http(HttpError::UnsuccessfulRequest(response)) => Some(response.status_code.as_u16()),
        _ => None,
    }
}

/// Discord's own code of a refusal.
pub(super) fn code(error: &Error) -> Option<isize> {
    match error {
        Error::Http(HttpError::UnsuccessfulRequest(response)) => Some(response.error.code),
        _ => None,
    }
}

/// The failure in words for a log.
pub(super) fn words(error: &Error) -> String {
    match error {
        Error::Http(HttpError::UnsuccessfulRequest(response)) => {
            format!(
                "Discord answered {} (code {}): {}",
                response.status_code.as_u16(),
                response.error.code,
                response.error.message
            )
        }
        Error::Http(HttpError::Request(request)) if request.is_timeout() => "Discord did not answer in time".to_owned(),
        Error::Http(HttpError::Request(request)) if request.is_connect() => "no connection to Discord".to_owned(),
        Error::Http(HttpError::Request(_)) => "the connection to Discord broke".to_owned(),
        Error::Gateway(gateway) => format!("the gateway said: {gateway}"),
        Error::Json(_) => "Discord's answer was not readable".to_owned(),
        _ => "an error inside the Discord library".to_owned(),
    }
}

/// What a failed request means for what was to be sent.
pub(super) fn failure(error: &Error) -> Failure {
    let why = words(error);
    match (status(error), code(error)) {
        (_, Some(code)) if NO_NEW_DMS.contains(&code) => Failure::Again { why, after: Some(DM_PAUSE) },
        // 401 is a wrong or reset token: whoever runs the bot mends it, and what is owed must still be there then.
        (Some(401 | 408 | 429 | 500..), _) | (None, _) => Failure::Again { why, after: None },
        // Not Discord's own refusal, but one of something in front of it.
        (Some(_), Some(code)) if code <= 0 => Failure::Again { why, after: None },
        (Some(_), _) => Failure::Never { why },
    }
}

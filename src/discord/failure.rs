//! What Discord's refusals mean, and how they are told in a log: never with an address, since addresses hold tokens.

use std::time::Duration;

use serenity::Error;
use serenity::http::HttpError;

use crate::delivery::{Failure, Refusal};

/// Further DMs are opened after this, where too many were opened at once.
const DMS_TOO_FAST: Duration = Duration::from_secs(600);
/// The same where the bot is quarantined: Discord lifts that by hand.
const QUARANTINED: Duration = Duration::from_secs(6 * 3600);
/// How long no request is made after a 429 that does not say how long to wait in its headers. Discord always says so
/// there; something in between may not.
const LIMITED: Duration = Duration::from_secs(30);

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
    meaning(status(error), code(error), words(error))
}

/// The same of its status and Discord's code, as Discord documents them.
fn meaning(status: Option<u16>, code: Option<isize>, why: String) -> Failure {
    let never = |refusal, why| Failure::Never { refusal, why };
    match (status, code) {
        (_, Some(40003)) => Failure::NoNewDms { why, after: DMS_TOO_FAST },
        (_, Some(20026)) => Failure::NoNewDms { why, after: QUARANTINED },
        (Some(429), _) => Failure::Limited { why, after: LIMITED },
        // 401 is a wrong or reset token: whoever runs the bot mends it, and what is owed must still be there then.
        (Some(401 | 408 | 500..), _) | (None, _) => Failure::Again { why, after: None },
        // Not Discord's own refusal, but one of something in front of it.
        (Some(_), Some(code)) if code <= 0 => Failure::Again { why, after: None },
        (Some(_), Some(50007)) => never(Refusal::ClosedDms, why),
        (Some(_), Some(50278 | 10013 | 10007)) => never(Refusal::PersonGone, why),
        (Some(_), Some(10003)) => never(Refusal::ChannelGone, why),
        (Some(_), Some(10008)) => never(Refusal::MessageGone, why),
        (Some(_), Some(10004)) => never(Refusal::ServerGone, why),
        (Some(_), Some(50001 | 50013)) => never(Refusal::NotAllowed, why),
        (Some(_), Some(50083 | 160_005)) => never(Refusal::Locked, why),
        (Some(_), _) => never(Refusal::Invalid, why),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_refusal_has_its_meaning() {
        let again = || Failure::Again { why: String::new(), after: None };
        let never = |refusal| Failure::Never { refusal, why: String::new() };
        let no_dms = |after| Failure::NoNewDms { why: String::new(), after };
        let limited = || Failure::Limited { why: String::new(), after: LIMITED };
        for (status, code, expect) in [
            (None, None, again()),
            (Some(500), Some(-1), again()),
            (Some(503), None, again()),
            (Some(408), None, again()),
            (Some(401), Some(0), again()),
            (Some(403), Some(0), again()),
            (Some(404), Some(-1), again()),
            (Some(429), Some(-1), limited()),
            (Some(429), Some(40003), no_dms(DMS_TOO_FAST)),
            (Some(400), Some(40003), no_dms(DMS_TOO_FAST)),
            (Some(403), Some(20026), no_dms(QUARANTINED)),
            (Some(403), Some(50007), never(Refusal::ClosedDms)),
            (Some(403), Some(50278), never(Refusal::PersonGone)),
            (Some(404), Some(10013), never(Refusal::PersonGone)),
            (Some(404), Some(10007), never(Refusal::PersonGone)),
            (Some(404), Some(10003), never(Refusal::ChannelGone)),
            (Some(404), Some(10008), never(Refusal::MessageGone)),
            (Some(404), Some(10004), never(Refusal::ServerGone)),
            (Some(403), Some(50001), never(Refusal::NotAllowed)),
            (Some(403), Some(50013), never(Refusal::NotAllowed)),
            (Some(400), Some(50083), never(Refusal::Locked)),
            (Some(403), Some(160_005), never(Refusal::Locked)),
            (Some(400), Some(50035), never(Refusal::Invalid)),
        ] {
            assert_eq!(meaning(status, code, String::new()), expect, "{status:?} {code:?}");
        }
    }
}

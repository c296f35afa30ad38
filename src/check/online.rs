//! Discord: whether the token is accepted, and what the application may.

use chrono::TimeDelta;

use super::report::Finding;
use crate::discord::{Account, ConnectError};

/// A clock that is this far off makes reminders visibly early or late.
const CLOCK_OFF: TimeDelta = TimeDelta::seconds(30);
/// With so few session starts left Discord may soon refuse the bot for the day, and reset its token.
const STARTS_FEW: u64 = 50;

/// What Discord said of the account, without the gateway.
pub(super) fn tell(account: &Result<Account, ConnectError>) -> Vec<Finding> {
    match account {
        Ok(account) => tell_all(account),
        Err(error @ ConnectError::Token) => {
            vec![Finding::wrong("token", error.to_string(), "then start the bot again")]
        }
        Err(error) => {
            vec![Finding::wrong("discord", error.to_string(), "look at the network, the proxy, and discordstatus.com")]
        }
    }
}

fn tell_all(account: &Account) -> Vec<Finding> {
    vec![
        Finding::fine("token", "Discord accepts it"),
        intent("Message Content", account.content, "messages in watched channels are judged by their words"),
        intent("Server Members", account.members, "the bot knows who holds a role and when an owner leaves"),
        match account.servers {
            Some(0) => {
                Finding::wrong("servers", "the bot is in no server", "invite it: README.md, \"Add it to a server\"")
            }
            Some(servers) => Finding::fine("servers", format!("the bot is in about {servers}")),
            None => Finding::note("servers", "Discord does not tell how many", "nothing has to be done"),
        },
        match account.starts_left {
            left if left < STARTS_FEW => Finding::wrong(
                "sessions",
                format!("only {left} starts are left today"),
                "something starts the bot over and over: stop that, or Discord resets the token",
            ),
            left => Finding::fine("sessions", format!("{left} starts are left today")),
        },
        match account.clock_ahead {
            Some(ahead) if ahead.abs() > CLOCK_OFF => {
                let (seconds, way) =
                    (ahead.num_seconds().abs(), if ahead > TimeDelta::zero() { "slow" } else { "fast" });
                let says = format!("this machine's is {seconds} seconds {way}");
                Finding::wrong("clock", says, "let NTP set it; reminders come as much too early or late")
            }
            Some(_) => Finding::fine("clock", "it agrees with Discord's"),
            None => Finding::note("clock", "Discord did not tell the time", "nothing has to be done"),
        },
    ]
}

fn intent(name: &str, on: bool, what_for: &str) -> Finding {
    match on {
        true => Finding::fine("intents", format!("{name} is on")),
        false => Finding::note(
            "intents",
            format!("{name} is off, which is fine; with it {what_for}"),
            "Developer Portal > Bot > Privileged Gateway Intents switches it on",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::report::State;
    use super::*;

    const FINE: Account = Account {
        servers: Some(3),
        is_in: None,
        content: true,
        members: true,
        starts_left: 998,
        clock_ahead: Some(TimeDelta::seconds(-1)),
    };

    /// The findings that are not as they should be.
    fn told(account: &Account) -> Vec<(&'static str, State)> {
        tell_all(account).into_iter().filter(|f| f.state != State::Fine).map(|f| (f.about, f.state)).collect()
    }

    #[test]
    fn what_is_not_as_it_should_be_is_told() {
        let table = [
            (FINE, None),
            (Account { content: false, ..FINE }, Some(("intents", State::Note))),
            (Account { members: false, ..FINE }, Some(("intents", State::Note))),
            (Account { servers: Some(0), ..FINE }, Some(("servers", State::Wrong))),
            (Account { servers: None, ..FINE }, Some(("servers", State::Note))),
            (Account { starts_left: 49, ..FINE }, Some(("sessions", State::Wrong))),
            (Account { clock_ahead: Some(TimeDelta::seconds(31)), ..FINE }, Some(("clock", State::Wrong))),
            (Account { clock_ahead: Some(TimeDelta::seconds(-31)), ..FINE }, Some(("clock", State::Wrong))),
            (Account { clock_ahead: None, ..FINE }, Some(("clock", State::Note))),
        ];
        for (account, expected) in table {
            assert_eq!(told(&account), expected.into_iter().collect::<Vec<_>>(), "{account:?}");
        }
    }
}

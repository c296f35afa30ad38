//! `meantime check`: what is wrong with how the bot is set up and how it stands, and how to mend it. Beside a running bot
//! or without one; it changes nothing.

mod database;
mod online;
mod places;
mod report;
mod used;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use secrecy::SecretString;

use crate::clock::Clock;
use crate::config::{Config, ConfigError, database_of};
use crate::discord::{Access, Account, ConnectError, Network, Survey};
use crate::domain::calendar::Instant;
use crate::domain::holidays;
use crate::domain::ids::ServerId;

pub use report::{Finding, Report, State};

/// The version of the zone data that is built in.
pub const ZONE_DATA: &str = chrono_tz::IANA_TZDB_VERSION;
/// Zone data of so many years ago misses rules that hold by now.
const ZONE_DATA_YEARS: i32 = 2;

/// Looks at everything. `get` gives a variable's value; `instead` is another way to Discord, for a local one.
pub async fn run(get: impl Fn(&str) -> Option<String>, network: Option<Network>, clock: &dyn Clock) -> Report {
    let mut report = Report::default();
    let config = Config::read(&get);
    report.extend(Config::problems(&get).iter().map(wrong_variable).collect());
    let account = match config.as_ref() {
        Ok(config) => Some(Account::look(&access(config.clone(), network.clone()), clock).await),
        Err(_) => None,
    };
    let is_in = account.as_ref().and_then(|account| account.as_ref().ok()?.is_in.as_ref());
    if let Ok(path) = database_of(&get) {
        report.extend(database::look(&path, is_in, clock.now()).await);
    }
    report.add(zone_data(ZONE_DATA, clock.now()));
    report.add(holiday_data((holidays::known_from(), holidays::known_until()), clock.now()));
    if let Some(account) = &account {
        report.extend(online::tell(account));
    }
    // Where the account could not be looked at, its findings say why.
    if let (Ok(config), Some(Ok(_))) = (&config, &account) {
        let (access, none) = (access(config.clone(), network), BTreeSet::new());
        report.extend(places(&access, database_of(&get).ok().as_deref(), is_in.unwrap_or(&none)).await);
        report.extend(is_in.is_none().then(places::none_known).into_iter().collect());
    }
    report
}

/// The commands, and what the bot may do in the channels that are used.
async fn places(access: &Access, database: Option<&Path>, is_in: &BTreeSet<ServerId>) -> Vec<Finding> {
    let used = match database {
        Some(path) => used::of(path, is_in).await,
        None => BTreeMap::new(),
    };
    match Survey::look(access, &used.keys().copied().collect()).await {
        Ok(survey) => places::tell(&survey, &used),
        Err(error @ ConnectError::TestServer) => vec![Finding::wrong("commands", error.to_string(), "see README.md")],
        Err(error) => vec![Finding::note("commands", error.to_string(), "look again later")],
    }
}

fn access(config: Config, network: Option<Network>) -> Access {
    let token: SecretString = config.token;
    let network = network.unwrap_or(Network { proxy: config.proxy, ..Network::default() });
    Access { token, test_server: config.test_server, network }
}

fn wrong_variable(problem: &ConfigError) -> Finding {
    Finding::wrong("configuration", problem.to_string(), "`.env.example` explains every variable")
}

fn zone_data(version: &str, now: Instant) -> Finding {
    let year = version.get(..4).and_then(|year| year.parse::<i32>().ok());
    let old = year.is_none_or(|year| chrono::Datelike::year(&now) - year >= ZONE_DATA_YEARS);
    let says = format!("zone data {version}");
    match old {
        true => Finding::note("zones", says, "it is old: clocks may have been changed since; run a newer Meantime"),
        false => Finding::fine("zones", says),
    }
}

/// The public holidays that are built in end with a year: from then on none is known.
fn holiday_data((first, last): (i32, i32), now: Instant) -> Finding {
    let says = format!("public holidays of {first} to {last} (data {})", holidays::data_version());
    match chrono::Datelike::year(&now) < last {
        true => Finding::fine("holidays", says),
        false => Finding::note("holidays", says, "no later one is known: run a newer Meantime before the year ends"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holidays_that_end_are_told_while_there_is_time() {
        for (last, state) in [(2026, State::Note), (2027, State::Fine), (2025, State::Note)] {
            let now = "2026-03-04T09:00:00Z".parse().expect("a time");
            assert_eq!(holiday_data((2020, last), now).state, state, "{last}");
        }
        let real = holiday_data((holidays::known_from(), holidays::known_until()), Instant::UNIX_EPOCH);
        assert!(real.says.starts_with("public holidays of 20") && !real.says.contains("(data )"), "{}", real.says);
    }

    #[test]
    fn old_zone_data_is_told() {
        let now = "2026-03-04T09:00:00Z".parse().expect("a time");
        let table = [("2025b", State::Fine), ("2024a", State::Note), ("2026a", State::Fine), ("", State::Note)];
        for (version, state) in table {
            assert_eq!(zone_data(version, now).state, state, "{version}");
        }
    }
}

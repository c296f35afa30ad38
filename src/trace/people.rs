//! Who lives where, and who works when: `{"12": "Europe/Berlin", "13": {"zone": "Asia/Tokyo", "hours": "Mon-Thu 9-12"}}`.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use chrono_tz::Tz;
use serde::Deserialize;
use serde_json::Value;

use crate::domain::calendar::{Schedule, Weekly};
use crate::domain::hours_text;

/// When the people of a trace are at work, by their numbers. Who is given a zone only works Monday to Friday, 9:00 to
/// 17:00 there.
///
/// # Errors
/// When the file cannot be read, or is not what it should be.
pub fn people(path: &Path) -> Result<BTreeMap<u64, Schedule>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    schedules(&text).with_context(|| path.display().to_string())
}

fn schedules(text: &str) -> Result<BTreeMap<u64, Schedule>> {
    let read: BTreeMap<u64, Value> =
        serde_json::from_str(text).map_err(|error| anyhow!("no table of people and zones: {error}"))?;
    let schedule = |(person, value)| Ok((person, schedule(value).with_context(|| format!("person {person}"))?));
    read.into_iter().map(schedule).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    zone: String,
    hours: Option<String>,
}

fn schedule(value: Value) -> Result<Schedule> {
    let own = match value {
        Value::String(zone) => Own { zone, hours: None },
        Value::Object(_) => serde_json::from_value(value).map_err(|error| anyhow!("{error}"))?,
        _ => return Err(anyhow!("write a time zone, or {{\"zone\": …, \"hours\": …}}")),
    };
    let zone = own.zone.parse::<Tz>();
    let zone = zone.map_err(|_| anyhow!("{:?} is no time zone such as Europe/Berlin", own.zone))?;
    let weekly = own.hours.map_or_else(|| Ok(Weekly::standard()), |hours| Ok(hours_text::parse(&hours)?.weekly));
    Ok(Schedule::new(zone, weekly.map_err(|error: hours_text::HoursError| anyhow!("{error}"))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zones_and_hours_are_read() {
        let text = r#"{"2": "Asia/Tokyo", "3": {"zone": "UTC", "hours": "Mon-Thu 9-12, 13-17"}, "4": {"zone": "UTC"}}"#;
        let people = schedules(text).unwrap();
        let read = |hours: &str| hours_text::parse(hours).unwrap().weekly;
        assert_eq!(people[&2], Schedule::new(Tz::Asia__Tokyo, Weekly::standard()));
        assert_eq!(people[&3], Schedule::new(Tz::UTC, read("Mon-Thu 9-12, 13-17")));
        assert_eq!(people[&4], Schedule::new(Tz::UTC, Weekly::standard()));
    }

    #[test]
    fn what_is_wrong_is_named() {
        let table = [
            (r#"{"2":"Mars/Olympus"}"#, "person 2: \"Mars/Olympus\" is no time zone such as Europe/Berlin"),
            (r#"{"2":7}"#, "person 2: write a time zone, or {\"zone\": …, \"hours\": …}"),
            (r#"{"2":{"zone":"UTC","hours":"9"}}"#, "person 2: “9” lacks a start or an end"),
            (r#"{"2":{"zone":"UTC","hour":"9-17"}}"#, "person 2: unknown field `hour`, expected `zone` or `hours`"),
            (r#"{"2":{"hours":"9-17"}}"#, "person 2: missing field `zone`"),
            (r#"{"x":"UTC"}"#, "no table of people and zones: "),
            ("[]", "no table of people and zones: "),
        ];
        for (text, expect) in table {
            let error = format!("{:#}", schedules(text).unwrap_err());
            assert!(error.starts_with(expect), "{text}: {error}");
        }
    }
}

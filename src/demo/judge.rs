//! What really reached people, judged by the local Discord's own record and by code of its own: nothing here asks the
//! bot's calendar, gate or store.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, TimeZone, Timelike, Weekday};
use chrono_tz::Tz;
use local_discord::LocalDiscord;

use crate::domain::calendar::Instant;

/// Monday to Friday, from one full hour to another, in a zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WorkingDay {
    pub(super) zone: Tz,
    pub(super) from: u32,
    pub(super) to: u32,
}

impl WorkingDay {
    pub(super) fn new(zone: Tz, from: u32, to: u32) -> Self {
        Self { zone, from, to }
    }

    /// Whether that instant is inside.
    pub(super) fn holds(&self, at: Instant) -> bool {
        let local = at.with_timezone(&self.zone);
        is_workday(local.date_naive()) && (self.from..self.to).contains(&local.hour())
    }

    /// Seconds of work from one instant to another.
    pub(super) fn seconds_between(&self, from: Instant, to: Instant) -> i64 {
        let date = |at: Instant| at.with_timezone(&self.zone).date_naive();
        let days = date(from).iter_days().take_while(|day| *day <= date(to)).filter(|day| is_workday(*day));
        let worked = days.filter_map(|day| Some((self.at(day, self.from)?.max(from), self.at(day, self.to)?.min(to))));
        worked.map(|(start, end)| (end - start).max(Duration::zero()).num_seconds()).sum()
    }

    fn at(&self, day: NaiveDate, hour: u32) -> Option<Instant> {
        let local = day.and_time(NaiveTime::from_hms_opt(hour, 0, 0)?);
        Some(self.zone.from_local_datetime(&local).earliest()?.to_utc())
    }
}

fn is_workday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// A DM of the bot.
#[derive(Clone, Debug)]
pub(super) struct Dm {
    /// Its id.
    pub(super) id: u64,
    /// To whom.
    pub(super) person: u64,
    /// When it was written, UTC.
    pub(super) at: Instant,
    /// The messages that it links to, as it was first sent: an edit may take the links out.
    pub(super) links: Vec<u64>,
}

/// Every DM of the bot, in order. `people` are those who may have got one.
///
/// # Errors
/// When what was sent and what arrived do not add up.
pub(super) fn dms(discord: &LocalDiscord, people: &[local_discord::Person]) -> anyhow::Result<Vec<Dm>> {
    let channels: BTreeMap<u64, u64> = people.iter().filter_map(|p| Some((p.dm_channel_id()?, p.id()))).collect();
    let mut sent: BTreeMap<u64, Vec<Vec<u64>>> = BTreeMap::new();
    for request in discord.requests() {
        let posted = request.method == "POST" && request.status.is_some_and(|status| status < 300);
        if let Some(channel) = channel_of(&request.path).filter(|channel| posted && channels.contains_key(channel)) {
            let body = request.body.map(|body| body.to_string()).unwrap_or_default();
            sent.entry(channel).or_default().push(linked(&body));
        }
    }
    let mut dms = Vec::new();
    let mut taken: BTreeMap<u64, usize> = BTreeMap::new();
    // Answers to a click stand in the DM as well, but only for who clicked.
    for message in discord.messages_by_bot().into_iter().filter(|message| message.only_for.is_none()) {
        let Some(person) = channels.get(&message.channel_id) else { continue };
        let nth = taken.entry(message.channel_id).or_default();
        let links = sent.get(&message.channel_id).and_then(|all| all.get(*nth)).cloned();
        *nth += 1;
        let links = links.ok_or_else(|| anyhow::anyhow!("a DM arrived that nobody sent"))?;
        dms.push(Dm { id: message.message.id(), person: *person, at: message.at, links });
    }
    anyhow::ensure!(sent.values().map(Vec::len).sum::<usize>() == dms.len(), "a DM was sent that did not arrive");
    Ok(dms)
}

/// `/channels/5/messages` is 5.
fn channel_of(path: &str) -> Option<u64> {
    path.strip_prefix("/channels/")?.strip_suffix("/messages")?.parse().ok()
}

/// The messages whose addresses stand in a text, each once. An address of a channel alone means the message from which
/// it was opened: both have the same id.
fn linked(text: &str) -> Vec<u64> {
    let addresses = text.split("https://discord.com/channels/").skip(1);
    let path = |rest: &str| rest.split(|c: char| c != '/' && !c.is_ascii_digit()).next().map(str::to_owned);
    let ids = addresses.filter_map(path).filter_map(|path| path.rsplit('/').next()?.parse().ok());
    ids.collect::<BTreeSet<u64>>().into_iter().collect()
}

/// How often somebody was reached outside of their working hours: by a DM, or by a ping in a channel. An answer to what
/// they did themselves just then is none.
pub(super) fn outside_hours(discord: &LocalDiscord, dms: &[Dm], hours: &BTreeMap<u64, WorkingDay>) -> usize {
    let pings = discord.pings().into_iter().filter(|ping| !ping.in_response);
    let reached = pings.map(|ping| (ping.message.id(), ping.person_id, ping.at));
    let reached: BTreeSet<_> = reached.chain(dms.iter().map(|dm| (dm.id, dm.person, dm.at))).collect();
    reached.iter().filter(|(_, person, at)| hours.get(person).is_none_or(|hours| !hours.holds(*at))).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().unwrap_or_else(|_| panic!("{text} is no time"))
    }

    #[test]
    fn who_is_at_work_when() {
        let tokyo = WorkingDay::new(Tz::Asia__Tokyo, 9, 18);
        let table = [
            ("2026-03-25T23:59:59Z", false),
            ("2026-03-26T00:00:00Z", true),
            ("2026-03-26T08:59:59Z", true),
            ("2026-03-26T09:00:00Z", false),
            ("2026-03-28T01:00:00Z", false),
        ];
        for (time, expect) in table {
            assert_eq!(tokyo.holds(at(time)), expect, "{time}");
        }
    }

    #[test]
    fn work_is_counted_by_the_wall_clock() {
        let berlin = WorkingDay::new(Tz::Europe__Berlin, 9, 17);
        let table = [
            ("an hour within a day", "2026-03-25T08:00:00Z", "2026-03-25T09:00:00Z", 3600),
            ("a night", "2026-03-25T16:00:00Z", "2026-03-26T08:00:00Z", 0),
            ("a weekend with a change of clocks", "2026-03-27T15:00:00Z", "2026-03-30T08:00:00Z", 2 * 3600),
            ("backwards", "2026-03-26T08:00:00Z", "2026-03-25T08:00:00Z", 0),
            ("two weeks", "2026-04-01T00:00:00Z", "2026-04-15T00:00:00Z", 10 * 8 * 3600),
        ];
        for (case, from, to, expect) in table {
            assert_eq!(berlin.seconds_between(at(from), at(to)), expect, "{case}");
        }
    }

    #[test]
    fn links_are_found_in_what_was_sent() {
        let table: [(&str, &[u64]); 4] = [
            ("none", &[]),
            (r#"{"url":"https://discord.com/channels/1/2/3"}"#, &[3]),
            ("a https://discord.com/channels/1/2/4\\n- b https://discord.com/channels/1/2/3 and 3: …/1/2/3", &[3, 4]),
            ("(https://discord.com/channels/1/7)", &[7]),
        ];
        for (text, expect) in table {
            assert_eq!(linked(text), expect, "{text:?}");
        }
    }

    #[test]
    fn only_messages_of_a_channel_count() {
        let table = [
            ("/channels/5/messages", Some(5)),
            ("/channels/5/messages/6", None),
            ("/channels/5/messages?limit=5", None),
            ("/users/@me/channels", None),
        ];
        for (path, expect) in table {
            assert_eq!(channel_of(path), expect, "{path}");
        }
    }
}

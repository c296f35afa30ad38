//! The stage of the story: who plays, how an act and what people see of it are told, and the count at the end.

use std::collections::BTreeMap;
use std::io::Write;

use anyhow::{Context, Result, bail};
use chrono_tz::Tz;
use local_discord::{LocalDiscord, MessageView, Person, Reply, ReplyKind, Server};

use super::folder::Folder;
use super::judge::{self, WorkingDay};
use super::print::{Pace, Teller, table};
use super::{Stage, scenes};
use crate::domain::calendar::Instant;

/// A city with the hours that its people agreed to.
pub(super) struct City {
    name: &'static str,
    hours: WorkingDay,
}

/// Everything that the scenes need.
pub(super) struct Story<'a> {
    pub(super) stage: Stage,
    pub(super) acme: Server,
    pub(super) ada: Person,
    pub(super) kenji: Person,
    pub(super) maria: Person,
    pub(super) lena: Person,
    pub(super) teller: Teller<'a>,
    pub(super) tally: Tally,
    cities: [City; 3],
    hours: BTreeMap<u64, WorkingDay>,
}

/// What the people of the story did.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) asked: usize,
    pub(super) answered: usize,
    pub(super) withdrawn: usize,
}

/// Plays the story; whether nobody was reminded outside of their working hours.
///
/// # Errors
/// When the bot does not start, does not answer, or gets stuck.
pub async fn story(out: &mut (dyn Write + Send), pace: Pace) -> Result<bool> {
    let folder = Folder::new()?;
    let mut story = Story::begin(&folder, Teller::new(out, pace)).await?;
    let played = scenes::play(&mut story).await;
    match &played {
        Ok(()) => story.stage.stop_bot().await?,
        // A bot that is stuck does not stop by itself.
        Err(_) => story.stage.kill_bot().await?,
    }
    played?;
    story.end().await
}

impl<'a> Story<'a> {
    async fn begin(folder: &Folder, teller: Teller<'a>) -> Result<Self> {
        let stage = Stage::new(instant("2026-03-25T08:30:00Z")?, &folder.file("meantime.sqlite")).await;
        let acme = stage.discord.server("Acme");
        acme.channel("#backend");
        acme.forum("#help", &["solved"]);
        let (lena, ada, kenji, maria) =
            (acme.manager("Lena"), acme.person("Ada"), acme.person("Kenji"), acme.person("Maria"));
        let cities = [
            City { name: "Berlin", hours: WorkingDay::new(Tz::Europe__Berlin, 9, 17) },
            City { name: "Tokyo", hours: WorkingDay::new(Tz::Asia__Tokyo, 9, 18) },
            City { name: "S\u{e3}o Paulo", hours: WorkingDay::new(Tz::America__Sao_Paulo, 10, 18) },
        ];
        let mut hours = BTreeMap::new();
        for (person, city) in [(&lena, 0), (&ada, 0), (&kenji, 1), (&maria, 2)] {
            person.lives_in(cities[city].hours.zone);
            hours.insert(person.id(), cities[city].hours);
        }
        Ok(Self { stage, acme, ada, kenji, maria, lena, teller, tally: Tally::default(), cities, hours })
    }

    pub(super) fn discord(&self) -> &LocalDiscord {
        &self.stage.discord
    }

    /// A new scene at that time, UTC.
    pub(super) async fn scene(&mut self, time: &str, title: &str) -> Result<()> {
        self.stage.advance_to(instant(time)?).await?;
        self.teller.scene(title, &clocks(&self.cities, self.stage.now())).await
    }

    /// The same scene, later.
    pub(super) async fn later(&mut self, time: &str) -> Result<()> {
        self.stage.advance_to(instant(time)?).await?;
        self.teller.later(&clocks(&self.cities, self.stage.now())).await
    }

    /// A moment passes, so that "just now" is something that one can read.
    pub(super) async fn a_minute_later(&mut self) -> Result<()> {
        self.stage.settle().await?;
        self.stage.advance_to(self.stage.now() + chrono::Duration::minutes(1)).await
    }

    /// What happens.
    pub(super) async fn tells(&mut self, text: &str) -> Result<()> {
        self.teller.tells(text).await
    }

    /// Somebody runs a command; only they see the answer.
    pub(super) async fn runs(&mut self, person: &Person, place: &str, command: &str) -> Result<Reply> {
        self.tells(&format!("{} in {place}: {command}", person.name())).await?;
        let reply = person.try_runs(place, command).await?;
        self.stage.settle().await?;
        Ok(reply)
    }

    /// Runs a command and shows the answer.
    pub(super) async fn runs_and_sees(&mut self, person: &Person, place: &str, command: &str) -> Result<()> {
        let reply = self.runs(person, place, command).await?;
        self.sees_alone(person, &reply).await
    }

    /// An `/ask` with its form, in `#backend`.
    pub(super) async fn asks(
        &mut self,
        person: &Person,
        command: &str,
        question: &str,
        context: &str,
    ) -> Result<MessageView> {
        let reply = self.runs(person, "#backend", command).await?;
        if reply.kind() != ReplyKind::Form {
            bail!("{command} opened no form");
        }
        let filled = [("What do you need to know?", question), ("What must one know to answer?", context)];
        let reply = reply.form().try_submits(&filled).await?;
        self.tally.asked += 1;
        self.stage.settle().await?;
        self.sees_alone(person, &reply).await?;
        Ok(self.acme.find_channel("#backend").last_message().view())
    }

    /// Somebody presses a button under a message.
    pub(super) async fn presses(&mut self, person: &Person, message: &MessageView, button: &str) -> Result<Reply> {
        self.tells(&format!("{} presses [{button}].", person.name())).await?;
        let reply = person.try_clicks(message, button).await?;
        self.stage.settle().await?;
        Ok(reply)
    }

    /// Somebody chooses in the only menu of a message.
    pub(super) async fn chooses(&mut self, person: &Person, message: &MessageView, choice: &str) -> Result<Reply> {
        self.tells(&format!("{} chooses: {choice}", person.name())).await?;
        let reply = person.try_selects(message, 0, &[choice]).await?;
        self.stage.settle().await?;
        Ok(reply)
    }

    /// Shows an answer that only one person sees.
    pub(super) async fn sees_alone(&mut self, person: &Person, reply: &Reply) -> Result<()> {
        let shown = reply.shown().await.text_for(person);
        self.teller.shows(&format!("only {} sees:", person.name()), &shown).await
    }

    /// Shows a message in a channel to somebody.
    pub(super) async fn sees_in(&mut self, person: &Person, place: &str, message: &MessageView) -> Result<()> {
        self.teller.shows(&format!("{} sees in {place}:", person.name()), &message.text_for(person)).await
    }

    /// Shows the last DM to somebody.
    pub(super) async fn sees_dm(&mut self, person: &Person) -> Result<MessageView> {
        let dm = person
            .dms()
            .into_iter()
            .rfind(|dm| !dm.ephemeral)
            .with_context(|| format!("{} has no DM", person.name()))?;
        let at = local_time(dm.created_at, self.zone_of(person));
        let edited = if dm.edited_at.is_some() { ", edited now" } else { "" };
        let head = format!("{}'s DM from Meantime, {at}{edited}:", person.name());
        self.teller.shows(&head, &dm.text_for(person)).await?;
        Ok(dm)
    }

    fn zone_of(&self, person: &Person) -> Tz {
        self.hours.get(&person.id()).map_or(Tz::UTC, |hours| hours.zone)
    }

    /// An instant as somebody says it: "Thu 09:00".
    pub(super) fn time_for(&self, person: &Person, at: Instant) -> String {
        local_time(at, self.zone_of(person))
    }

    /// How many DMs of the bot reached somebody.
    pub(super) fn dms_to(&self, person: &Person) -> usize {
        person.dms().iter().filter(|dm| !dm.ephemeral).count()
    }

    async fn end(mut self) -> Result<bool> {
        let people = [&self.ada, &self.kenji, &self.maria, &self.lena].map(Clone::clone);
        let dms = judge::dms(self.discord(), &people)?;
        let requests = self.discord().requests();
        let edits = requests.iter().filter(|r| r.method == "PATCH" && r.path.starts_with("/channels/")).count();
        let posts = self.discord().messages_by_bot().into_iter().filter(|m| m.only_for.is_none());
        let digests = posts.filter(|m| m.content.starts_with("**What waits for a reply**")).count();
        let outside = judge::outside_hours(self.discord(), &dms, &self.hours);
        let complaints = self.discord().complaints();
        let rows = [
            ("asks", self.tally.asked.to_string()),
            ("answered", self.tally.answered.to_string()),
            ("withdrawn by the asker", self.tally.withdrawn.to_string()),
            ("asks told of in DMs", dms.iter().map(|dm| dm.links.len()).sum::<usize>().to_string()),
            ("DMs", dms.len().to_string()),
            ("digests", digests.to_string()),
            ("messages edited to stay true", edits.to_string()),
            ("restarts of the bot", self.discord().identified().saturating_sub(1).to_string()),
        ];
        self.teller.line("")?;
        self.teller.text("Counted by the local Discord's own record, not by the bot:").await?;
        for row in table(&rows) {
            self.teller.line(&format!("   {row}"))?;
        }
        for complaint in &complaints {
            self.teller.line(&format!("   the local Discord complains: {complaint}"))?;
        }
        self.teller.line("")?;
        self.teller.line(&format!("reminders outside working hours: {outside}"))?;
        Ok(outside == 0 && complaints.is_empty())
    }
}

fn instant(time: &str) -> Result<Instant> {
    time.parse().with_context(|| format!("{time} is no time"))
}

fn local_time(at: Instant, zone: Tz) -> String {
    at.with_timezone(&zone).format("%a %H:%M").to_string()
}

/// The time in each city, and whether people are at work there.
fn clocks(cities: &[City], now: Instant) -> String {
    let of = |city: &City| {
        let mark = if city.hours.holds(now) { '\u{25cf}' } else { '\u{25cb}' };
        format!("{mark} {} {}", city.name, local_time(now, city.hours.zone))
    };
    cities.iter().map(of).collect::<Vec<_>>().join("    ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clocks_show_the_time_and_who_is_at_work() {
        let cities = [
            City { name: "Berlin", hours: WorkingDay::new(Tz::Europe__Berlin, 9, 17) },
            City { name: "Tokyo", hours: WorkingDay::new(Tz::Asia__Tokyo, 9, 18) },
        ];
        let table = [
            ("2026-03-25T15:30:00Z", "\u{25cf} Berlin Wed 16:30    \u{25cb} Tokyo Thu 00:30"),
            ("2026-03-30T00:00:00Z", "\u{25cb} Berlin Mon 02:00    \u{25cf} Tokyo Mon 09:00"),
        ];
        for (time, expect) in table {
            let now = time.parse().unwrap_or_else(|_| panic!("{time} is no time"));
            assert_eq!(clocks(&cities, now), expect);
        }
    }
}

//! What every story needs: a stage with a bot, and words to tell it by.
//!
//! A story says what reaches whom and when, and says all of it: at its end nobody has got a DM that was not told, nobody
//! was pinged outside the hours that the story states for them, nothing is left undelivered, Discord has no complaint
//! and the bot logged no warning that the story does not expect.

mod calendars;
mod hours;
mod log;

use std::collections::HashMap;
use std::sync::Arc;

use local_discord::{LocalDiscord, Message, MessageView, Person, Reply, Server};
use meantime::demo::Stage;
use meantime::domain::calendar::Instant;
use tempfile::TempDir;

pub use calendars::Shelf;
pub use hours::Hours;
use log::Log;

/// The labels of the form of `/ask`.
const QUESTION: &str = "What do you need to know?";
const CONTEXT: &str = "What must one know to answer?";

/// A story: a stage whose database lives as long as the story.
pub struct Story {
    pub stage: Stage,
    /// Where people's calendars lie.
    pub shelf: Arc<Shelf>,
    folder: TempDir,
    log: Log,
    expected_warnings: Vec<String>,
    /// What this story lets fail for good.
    expected_failures: Vec<String>,
    /// Who works when, as the story states it: by person, with the time from which it holds.
    hours: HashMap<u64, Vec<(Instant, Hours)>>,
    /// When somebody is away, as the story states it: nothing may reach them.
    absences: HashMap<u64, Vec<(Instant, Instant)>>,
    /// What somebody let reach them outside their hours: by person, when.
    let_in: Vec<(u64, Instant)>,
    /// Of those of whom nothing is stated.
    server_hours: Vec<(Instant, Hours)>,
    /// How many DMs of each person were told.
    told: HashMap<u64, usize>,
    people: Vec<Person>,
}

/// An instant, from RFC 3339.
pub fn at(text: &str) -> Instant {
    text.parse().unwrap_or_else(|_| panic!("{text} is no time"))
}

/// An instant as the stories write it.
fn written(instant: Instant) -> String {
    instant.format("%Y-%m-%dT%H:%M:%SZ").to_string()
}

impl Story {
    /// Begins at a time, UTC, with the bot not yet started: set up the server first.
    pub async fn begins(time: &str) -> Self {
        let folder = TempDir::new().expect("a folder");
        let mut stage = Stage::new(at(time), &folder.path().join("meantime.sqlite")).await;
        let shelf = Arc::new(Shelf::default());
        stage.calendars = Arc::<Shelf>::clone(&shelf);
        Self {
            stage,
            shelf,
            folder,
            log: Log::default(),
            expected_warnings: Vec::new(),
            expected_failures: Vec::new(),
            hours: HashMap::new(),
            absences: HashMap::new(),
            let_in: Vec::new(),
            server_hours: vec![(Instant::MIN_UTC, Hours::UNSET)],
            told: HashMap::new(),
            people: Vec::new(),
        }
    }

    pub fn discord(&self) -> &LocalDiscord {
        &self.stage.discord
    }

    /// Somebody who may not change settings.
    pub fn person(&mut self, server: &Server, name: &str) -> Person {
        let person = server.person(name);
        self.people.push(person.clone());
        person
    }

    /// Somebody who may change settings.
    pub fn manager(&mut self, server: &Server, name: &str) -> Person {
        let person = server.manager(name);
        self.people.push(person.clone());
        person
    }

    /// Somebody whom the local Discord knows already: what reaches them is judged, too.
    pub fn known(&mut self, person: Person) -> Person {
        self.people.push(person.clone());
        person
    }

    /// The bot starts and becomes quiet.
    pub async fn bot_starts(&mut self) {
        let log = self.log.listens();
        self.stage.start_bot().await.expect("the bot starts");
        drop(log);
    }

    /// The bot stops as by SIGTERM.
    pub async fn bot_stops(&mut self) {
        self.stage.stop_bot().await.expect("the bot stops");
    }

    /// The bot dies in the middle of whatever it does.
    pub async fn bot_is_killed(&mut self) {
        self.stage.kill_bot().await.expect("the bot is killed");
    }

    /// The bot loses its session by what `loses` does, and begins another.
    pub async fn session_is_lost(&mut self, loses: impl FnOnce(&LocalDiscord)) {
        self.stage.begins_session(loses).await.expect("the bot begins a new session");
    }

    /// The same, and time passes in between; it begins another after what `mends` does.
    pub async fn session_is_lost_until(
        &mut self,
        loses: impl FnOnce(&LocalDiscord),
        time: &str,
        mends: impl FnOnce(&LocalDiscord),
    ) {
        self.stage.is_deaf_until(loses, at(time), mends).await.expect("the bot begins a new session");
    }

    /// Everything that was begun is done.
    pub async fn settles(&self) {
        self.stage.settle().await.expect("the bot becomes quiet");
    }

    /// Time passes.
    pub async fn it_is(&self, time: &str) {
        self.stage.advance_to(at(time)).await.expect("time passes");
    }

    /// A person sets their hours, Monday to Friday, and the story holds the bot to them.
    pub async fn works(&mut self, person: &Person, place: &str, zone: &str, from: u32, to: u32) {
        let said = person.runs(place, &format!("/hours set zone:{zone} hours:Mon-Fri {from}-{to}")).await;
        assert!(said.text().contains("Your working hours are"), "{}", said.text());
        self.settles().await;
        self.holds_to(person, zone, from, to);
    }

    /// From now on a person works like this, however the bot was told.
    pub fn holds_to(&mut self, person: &Person, zone: &str, from: u32, to: u32) {
        person.lives_in(zone.parse().expect("a zone"));
        let stated = (self.stage.now(), Hours::new(zone, from, to));
        self.hours.entry(person.id()).or_default().push(stated);
    }

    /// A person is away between two times, however the bot was told: nothing may reach them.
    pub fn is_away(&mut self, person: &Person, from: &str, until: &str) {
        self.absences.entry(person.id()).or_default().push((at(from), at(until)));
    }

    /// What reaches a person at that time may do so outside their hours: they allowed it.
    pub fn lets_in(&mut self, person: &Person, time: &str) {
        self.let_in.push((person.id(), at(time)));
    }

    /// A server's hours, for those who have set none.
    pub fn others_work(&mut self, zone: &str, from: u32, to: u32) {
        self.server_hours.push((self.stage.now(), Hours::new(zone, from, to)));
    }

    /// A person asks something by `/ask` and its form. What only they read comes back.
    pub async fn asks(&self, asker: &Person, place: &str, command: &str, question: &str) -> Reply {
        let form = asker.runs(place, command).await.form();
        let reply = form.submits(&[(QUESTION, question)]).await;
        assert!(reply.is_ephemeral(), "only the asker reads: {}", reply.text());
        self.settles().await;
        reply
    }

    /// The same with context.
    pub async fn asks_with_context(&self, asker: &Person, place: &str, command: &str, form: [&str; 2]) -> Reply {
        let reply = asker.runs(place, command).await.form().submits(&[(QUESTION, form[0]), (CONTEXT, form[1])]).await;
        self.settles().await;
        reply
    }

    /// A person presses a button; what only they read comes back.
    pub async fn presses(&self, person: &Person, message: &MessageView, button: &str) -> Reply {
        let reply = person.clicks(message, button).await;
        self.settles().await;
        reply
    }

    /// A person presses Snooze and chooses a time.
    pub async fn snoozes(&self, person: &Person, message: &MessageView, choice: &str) -> Reply {
        let offer = person.clicks(message, "Snooze").await;
        let reply = person.selects(&offer, 0, &[choice]).await;
        self.settles().await;
        reply
    }

    /// How many replies a person owes, as `/asks` tells them.
    pub async fn owes(&self, person: &Person, place: &str) -> usize {
        let told = self.runs(person, place, "/asks").await;
        let owed = told.lines().find_map(|line| line.strip_prefix("**You owe ")?.split(' ').next()?.parse().ok());
        owed.unwrap_or_else(|| {
            assert!(told.contains("You owe no reply") || told.contains("Nothing waits for you"), "{told}");
            0
        })
    }

    /// A person runs a command; what only they read comes back.
    pub async fn runs(&self, person: &Person, place: &str, command: &str) -> String {
        let reply = person.runs(place, command).await;
        assert!(reply.is_ephemeral(), "only they read: {}", reply.text());
        self.settles().await;
        reply.text()
    }

    /// What reached a person by DM since the story last told of it: exactly this, each at its time, with these words.
    pub fn heard(&mut self, person: &Person, expected: &[(&str, &str)]) {
        let new = self.news(person);
        let times: Vec<String> = new.iter().map(|dm| written(dm.created_at)).collect();
        let shown: Vec<String> = new.iter().map(|dm| format!("{}\n{}\n", written(dm.created_at), dm.text())).collect();
        let expected_times: Vec<&str> = expected.iter().map(|(time, _)| *time).collect();
        assert_eq!(times, expected_times, "{} heard:\n{}", person.name(), shown.join("\n"));
        for (dm, (time, words)) in new.iter().zip(expected) {
            let text = dm.text_for(person);
            assert!(text.contains(words), "{} does not read {words:?} at {time}, but:\n{text}", person.name());
        }
    }

    /// What else these people heard is no matter of this story.
    pub fn is_over_for(&mut self, people: &[&Person]) {
        for person in people {
            self.news(person);
        }
    }

    pub fn heard_nothing(&mut self, person: &Person) {
        self.heard(person, &[]);
    }

    /// DMs of the bot since the story last told of them; told now.
    fn news(&mut self, person: &Person) -> Vec<MessageView> {
        let all = dms_to(person);
        let told = self.told.insert(person.id(), all.len()).unwrap_or(0);
        all.into_iter().skip(told).collect()
    }

    /// What the bot has warned of so far.
    pub fn warnings(&self) -> Vec<String> {
        self.log.lines()
    }

    /// A warning that this story brings about; by a part of it.
    pub fn expects_warning(&mut self, part: &str) {
        self.expected_warnings.push(part.to_owned());
    }

    /// Something of this kind that the story lets fail for good.
    pub fn expects_failure(&mut self, kind: &str) {
        self.expected_failures.push(kind.to_owned());
    }

    /// No ping of the bot, ever, outside the hours of the person pinged, as this story states them. Who has just
    /// pressed a button is there.
    pub fn nobody_was_disturbed(&self) {
        for ping in self.discord().pings().into_iter().filter(|ping| !ping.in_response) {
            let mut away = self.absences.get(&ping.person_id).into_iter().flatten();
            let is_away = away.any(|(from, until)| *from <= ping.at && ping.at < *until);
            assert!(!is_away, "{} was disturbed at {}, while away:\n{}", ping.person, ping.at, ping.message.text());
            if self.let_in.contains(&(ping.person_id, ping.at)) {
                continue;
            }
            let stated = self.hours.get(&ping.person_id).map_or(&[][..], Vec::as_slice);
            let own = stated.iter().rfind(|(since, _)| *since <= ping.at);
            let (_, hours) = own.unwrap_or_else(|| {
                self.server_hours.iter().rfind(|(since, _)| *since <= ping.at).expect("the server has hours")
            });
            // A message may be gone by now.
            let text = || ping.message.text();
            assert!(
                hours.include(ping.at),
                "{} was disturbed at {}, outside {hours}:\n{}",
                ping.person,
                ping.at,
                text()
            );
        }
    }

    /// The end: nothing is left over.
    pub async fn ends(mut self) {
        self.settles().await;
        for person in std::mem::take(&mut self.people) {
            self.heard_nothing(&person);
        }
        self.nobody_was_disturbed();
        self.nothing_failed().await;
        self.stage.stop_bot().await.expect("the bot stops");
        self.stage.discord.assert_no_complaints();
        let unexpected = self
            .log
            .lines()
            .into_iter()
            .filter(|line| !self.expected_warnings.iter().any(|expected| line.contains(expected.as_str())));
        assert_eq!(unexpected.collect::<Vec<_>>(), Vec::<String>::new(), "the bot warns");
        for expected in &self.expected_warnings {
            assert!(self.log.lines().iter().any(|line| line.contains(expected.as_str())), "no warning of {expected:?}");
        }
        drop(self.folder);
    }

    /// That nothing is due is what `settles` waits for; that nothing was given up is asked of the database.
    async fn nothing_failed(&self) {
        let Some(app) = self.stage.app() else { return };
        let mut conn = app.store().read().await.expect("the store can be read");
        let failed: Vec<(String, String)> =
            sqlx::query_as("SELECT kind, coalesce(reason, '') FROM outbox WHERE state = 'failed'")
                .fetch_all(&mut *conn)
                .await
                .expect("the outbox can be read");
        let unexpected = failed.into_iter().filter(|(kind, _)| !self.expected_failures.contains(kind));
        assert_eq!(unexpected.collect::<Vec<_>>(), Vec::new(), "given up");
    }

    /// A second bot on the same database.
    pub fn database(&self) -> std::path::PathBuf {
        self.folder.path().join("meantime.sqlite")
    }
}

/// The DMs that the bot sent to a person, oldest first.
pub fn dms_to(person: &Person) -> Vec<MessageView> {
    person.dms().into_iter().filter(|dm| dm.author != person.name()).collect()
}

/// The last message in a channel.
pub fn last(server: &Server, channel: &str) -> Message {
    server.find_channel(channel).last_message()
}

/// When the messages of the bot in a channel were written.
pub fn posted(story: &Story, channel: &str) -> Vec<String> {
    let all = story.discord().messages_by_bot().into_iter();
    all.filter(|m| m.channel == channel && m.only_for.is_none()).map(|m| written(m.at)).collect()
}

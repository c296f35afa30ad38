//! A recorded trace, replayed through the running bot: its people post what they posted, when they posted it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as RealTime};

use anyhow::{Context, Result, ensure};
use chrono::{Days, NaiveDate};
use chrono_tz::Tz;
use local_discord::{Channel, Person, Server};

use super::Stage;
use super::folder::Folder;
use super::judge::{self, WorkingDay};
use super::ledger::{self, Posted};
use super::print::table;
use super::window::{Window, cut, people_file};
use crate::domain::calendar::{Instant, Schedule, Weekly};
use crate::domain::ids::PersonId;
use crate::replay::summary::grouped;
use crate::store::asks;
use crate::trace::{self, BadLines, Recorded, Thread, in_order};

/// The response target that is set for the replay, in seconds of working time.
const TARGET_SECONDS: i64 = 8 * 3600;
/// After the last message the clock runs on, so that what is owed is reminded of.
const RUNS_ON: Days = Days::new(7);
/// So many mentions fit into a message.
const MOST_MENTIONS: usize = 80;
/// Discord's limit on the text of a message.
const MOST_CHARACTERS: usize = 2000;

/// What to replay.
#[derive(Clone, Debug, Default)]
pub struct TraceOptions {
    /// The trace: `.jsonl` or `.jsonl.gz`.
    pub file: PathBuf,
    /// Who lives where; else a file beside the trace, else everybody lives in UTC.
    pub people: Option<PathBuf>,
    /// The first day, UTC.
    pub from: Option<NaiveDate>,
    /// The last day, UTC.
    pub to: Option<NaiveDate>,
    /// Only these channels; all where there is none.
    pub channels: Vec<u64>,
}

/// Replays a trace; whether nobody was reminded after the answer, of nothing, or outside of their working hours.
///
/// # Errors
/// When a file or the window is no good, or the bot does not do its part.
pub async fn trace(out: &mut (dyn Write + Send), options: &TraceOptions) -> Result<bool> {
    if let (Some(from), Some(to)) = (options.from, options.to) {
        ensure!(from <= to, "--from is after --to");
    }
    let window = Window { from: options.from, to: options.to, channels: options.channels.clone() };
    let threads = cut(trace::read(&options.file, BadLines::Stop)?.threads, &window)?;
    let people_file = people_file(options.people.as_deref(), &options.file);
    let zones = people_file.as_deref().map(zones).transpose()?.unwrap_or_default();
    if people_file.is_none() {
        writeln!(out, "No file says who lives where: everybody lives in UTC.")?;
    }
    let folder = Folder::new()?;
    let mut replay = Replay::new(threads, &zones, &folder).await?;
    writeln!(out, "{}\n", replay.heading())?;
    out.flush()?;
    let played = replay.play().await;
    match &played {
        Ok(_) => replay.stage.stop_bot().await?,
        // A bot that is stuck does not stop by itself.
        Err(_) => replay.stage.kill_bot().await?,
    }
    replay.sum_up(out, &played?)
}

struct Replay {
    threads: Vec<Thread>,
    /// Thread and message, in the order of time.
    order: Vec<(usize, usize)>,
    stage: Stage,
    server: Server,
    people: BTreeMap<u64, Person>,
    zones: BTreeMap<u64, Tz>,
    posted: Vec<Posted>,
    begins: Instant,
    ends: Instant,
}

/// What was seen while the bot ran.
struct Played {
    took: Duration,
    /// So many asks are open by the bot's own record.
    open: usize,
}

impl Replay {
    async fn new(threads: Vec<Thread>, zones: &BTreeMap<u64, Tz>, folder: &Folder) -> Result<Self> {
        let order = in_order(&threads);
        let time = |(thread, message): &(usize, usize)| threads[*thread].messages[*message].at;
        let (begins, ends) = (order.first().map(time), order.last().map(time));
        let (begins, ends) = (begins.context("an empty trace")?, ends.context("an empty trace")?);
        let stage = Stage::new(begins, &folder.file("meantime.sqlite")).await;
        // Whether a message asks is judged by its words.
        stage.discord.application().enable_message_content();
        let server = stage.discord.server("Trace");
        server.channel("#digests");
        let numbers: BTreeSet<u64> = threads
            .iter()
            .flat_map(|thread| &thread.messages)
            .flat_map(|message| message.mentioned.iter().chain([&message.author]))
            .copied()
            .collect();
        let people = numbers.iter().map(|number| (*number, server.person(&format!("P{number}")))).collect();
        let zones = numbers.iter().map(|number| (*number, zones.get(number).copied().unwrap_or(Tz::UTC))).collect();
        Ok(Self { threads, order, stage, server, people, zones, posted: Vec::new(), begins, ends })
    }

    fn heading(&self) -> String {
        let zones: BTreeSet<&str> = self.zones.values().map(|zone| zone.name()).collect();
        format!(
            "Replaying {} messages of {} people in {} time zones, {} to {} (UTC), through the whole bot.",
            grouped(self.order.len()),
            grouped(self.people.len()),
            zones.len(),
            self.begins.format("%Y-%m-%d"),
            self.ends.format("%Y-%m-%d")
        )
    }

    async fn play(&mut self) -> Result<Played> {
        let forums: BTreeMap<u64, Channel> = self
            .threads
            .iter()
            .map(|thread| thread.channel)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|channel| (channel, self.server.forum(&format!("#channel-{channel}"), &[])))
            .collect();
        self.stage.start_bot().await?;
        self.set_up(&forums).await?;
        let started = RealTime::now();
        let mut progress = Progress::new(self.order.len());
        let mut places: BTreeMap<usize, Channel> = BTreeMap::new();
        for at in 0..self.order.len() {
            let (thread, message) = self.order[at];
            self.stage.advance_to(self.threads[thread].messages[message].at).await?;
            self.post(thread, message, &forums, &mut places)?;
            progress.at(at + 1, self.stage.now());
        }
        let end = self.ends.checked_add_days(RUNS_ON).context("the trace ends too late")?;
        self.stage.advance_to(end).await?;
        progress.over();
        let app = self.stage.app().context("the bot ended")?;
        let open = asks::all_open(&mut *app.store().read().await?).await?.len();
        Ok(Played { took: started.elapsed(), open })
    }

    /// The server's settings by commands, as its manager would; people's hours by the use case behind `/hours`, since
    /// there may be thousands of people.
    async fn set_up(&self, forums: &BTreeMap<u64, Channel>) -> Result<()> {
        let host = self.server.manager("Host");
        let mut commands = vec![
            format!("/policy set target:{}h zone:UTC hours:Mon-Fri 9-17", TARGET_SECONDS / 3600),
            "/digest schedule channel:#digests time:9:00 zone:UTC".to_owned(),
        ];
        let watch = |number: &u64| {
            format!("/watch add channel:#channel-{number} mentions:true threads:those that ask something")
        };
        commands.extend(forums.keys().map(watch));
        for command in commands {
            host.try_runs("#digests", &command).await?;
        }
        let app = self.stage.app().context("the bot ended")?;
        for (number, person) in &self.people {
            app.set_hours(PersonId(person.id()), Some(self.zones[number]), Some(Weekly::standard())).await?;
        }
        self.stage.settle().await
    }

    fn post(
        &mut self,
        thread: usize,
        message: usize,
        forums: &BTreeMap<u64, Channel>,
        places: &mut BTreeMap<usize, Channel>,
    ) -> Result<()> {
        let Thread { number, channel, messages } = &self.threads[thread];
        let recorded = &messages[message];
        let mentioned: Vec<&Person> =
            recorded.mentioned.iter().take(MOST_MENTIONS).filter_map(|number| self.people.get(number)).collect();
        let author = self.people.get(&recorded.author).context("a message of nobody")?;
        let text = words(recorded, &mentioned.iter().map(|person| person.mention()).collect::<Vec<_>>());
        let id = match places.get(&thread) {
            Some(place) => author.says_in(place, &text).id(),
            None => {
                let forum = forums.get(channel).context("a thread in no channel")?;
                let place = author.posts(forum, &format!("Thread {number}"), &text, &[]);
                // A post's first message has the id of the post.
                let id = place.id();
                places.insert(thread, place);
                id
            }
        };
        self.posted.push(Posted {
            id,
            thread,
            at: recorded.at,
            author: author.id(),
            mentioned: mentioned.iter().map(|person| person.id()).collect(),
            asks: recorded.asks,
        });
        Ok(())
    }

    fn sum_up(&self, out: &mut (dyn Write + Send), played: &Played) -> Result<bool> {
        let discord = &self.stage.discord;
        let server = WorkingDay::new(Tz::UTC, 9, 17);
        let day = |number: &u64| WorkingDay { zone: self.zones[number], ..server };
        let hours: BTreeMap<u64, WorkingDay> = self.people.iter().map(|(n, person)| (person.id(), day(n))).collect();
        let people: Vec<Person> = self.people.values().cloned().collect();
        let asks = ledger::asks(&self.posted);
        let dms = judge::dms(discord, &people)?;
        let told = ledger::told(&dms, &asks);
        let outside = judge::outside_hours(discord, &dms, &hours);
        let complaints = discord.complaints();
        let answered = asks.iter().filter(|ask| ask.answer.is_some()).count();
        let in_time = asks.iter().filter(|ask| ask.in_time(TARGET_SECONDS, &server, &hours)).count();
        let of_threads = asks.iter().filter(|ask| ask.of_thread()).count();
        let digests =
            discord.messages_by_bot().iter().filter(|m| m.channel == "#digests" && m.only_for.is_none()).count();
        let seconds = played.took.as_secs_f64();
        #[allow(clippy::cast_precision_loss)]
        let rate = self.posted.len() as f64 / seconds.max(0.001);
        let rows = [
            ("threads", grouped(self.threads.len())),
            ("messages", grouped(self.posted.len())),
            ("people", grouped(self.people.len())),
            (
                "asks",
                format!(
                    "{} ({} by mention, {} by thread)",
                    grouped(asks.len()),
                    grouped(asks.len() - of_threads),
                    grouped(of_threads)
                ),
            ),
            ("answered", grouped(answered)),
            ("answered in time", format!("{} (within {} working hours)", grouped(in_time), TARGET_SECONDS / 3600)),
            (
                "open at the end",
                format!("{} (by the bot's own record: {})", grouped(asks.len() - answered), grouped(played.open)),
            ),
            ("reminders", format!("{} to {} people", grouped(told.reminders), told.people.len())),
            ("words to askers", grouped(told.to_askers)),
            ("DMs that carried them", grouped(dms.len())),
            ("digests", grouped(digests)),
            ("simulated time", format!("{} days", (self.stage.now() - self.begins).num_days())),
            ("real time", format!("{seconds:.1} s, {rate:.0} messages a second")),
            ("reminders of nothing asked", told.of_nothing.to_string()),
            ("reminders after the answer", told.after_the_answer.to_string()),
            ("reminders outside working hours", outside.to_string()),
        ];
        for complaint in complaints.iter().take(5) {
            writeln!(out, "the local Discord complains: {complaint}")?;
        }
        for row in table(&rows) {
            writeln!(out, "{row}")?;
        }
        Ok(told.of_nothing + told.after_the_answer + outside + complaints.len() == 0)
    }
}

/// Who lives in which zone. What reaches people is judged by days from 9 to 17, so nobody may have other hours.
fn zones(people_file: &Path) -> Result<BTreeMap<u64, Tz>> {
    let zone = |(person, schedule): (u64, Schedule)| {
        let standard = *schedule.weekly() == Weekly::standard();
        ensure!(standard, "{}: person {person}: the demo has zones only, no hours", people_file.display());
        Ok((person, schedule.zone()))
    };
    trace::people(people_file)?.into_iter().map(zone).collect()
}

/// Words in place of those that the trace does not have: as long, with the same mentions, asking or not.
fn words(recorded: &Recorded, mentions: &[String]) -> String {
    let mut text: String = mentions.iter().map(|mention| format!("{mention} ")).collect();
    let filler = "words that nobody kept ";
    let wanted = recorded.characters.min(MOST_CHARACTERS).saturating_sub(text.chars().count() + 1).max(2);
    text.extend(filler.chars().cycle().take(wanted));
    let mut text = text.trim_end().to_owned();
    text.push(if recorded.asks { '?' } else { '.' });
    text
}

/// How far a long replay is, on standard error.
struct Progress {
    all: usize,
    said: RealTime,
    terminal: bool,
}

impl Progress {
    fn new(all: usize) -> Self {
        Self { all, said: RealTime::now(), terminal: std::io::stderr().is_terminal() }
    }

    fn at(&mut self, done: usize, now: Instant) {
        let often = if self.terminal { Duration::from_secs(1) } else { Duration::from_secs(15) };
        if self.said.elapsed() < often {
            return;
        }
        self.said = RealTime::now();
        let line = format!("{} of {} messages, {}", grouped(done), grouped(self.all), now.format("%Y-%m-%d"));
        if self.terminal {
            eprint!("\r{line:<60}");
        } else {
            eprintln!("{line}");
        }
    }

    fn over(&self) {
        if self.terminal {
            eprint!("\r{:<60}\r", "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recorded(asks: bool, characters: usize) -> Recorded {
        Recorded { at: Instant::default(), author: 1, mentioned: Vec::new(), asks, characters }
    }

    #[test]
    fn words_are_as_long_and_ask_or_not() {
        let mention = ["<@12>".to_owned()];
        let table: [(bool, usize, &[String], usize); 6] = [
            (false, 0, &[], 3),
            (true, 1, &[], 3),
            (true, 40, &[], 40),
            (true, 40, &mention, 40),
            (false, 3, &mention, 9),
            (false, 9000, &[], 2000),
        ];
        for (asks, characters, mentions, length) in table {
            let text = words(&recorded(asks, characters), mentions);
            assert_eq!(crate::domain::words::asks(&text), asks, "{text}");
            assert!(text.chars().count().abs_diff(length) <= 1, "{characters}: {text}");
            assert!(mentions.iter().all(|mention| text.contains(mention)), "{text}");
        }
    }
}

//! What goes wrong, and when: rounds of kills and bad weather, each with a calm after it.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use local_discord::{ArmedFault, Fault, LocalDiscord};
use meantime::steps::Step;

use super::aims::{Aim, Aims};
use super::book::Time;
use super::dice::Dice;
use super::judge::{STEP_MOST, judge};
use super::keeper::{Bot, End, Keeper, Program};
use super::people::{DIGEST_EVERY_HOURS, Town};
use super::record::Record;
use super::summary::{Summary, Tally};

/// A Monday.
const BEGINS: &str = "2026-03-02T06:00:00Z";
/// A request takes so long at most, in real time.
const REQUEST_TIMEOUT: Duration = Duration::from_millis(500);
/// A bot that has not died by then is killed, in real time since it was connected;
const LIVES_MOST: Duration = Duration::from_millis(1_500);
/// and one that does not connect, since its start.
const STARTS_WITHIN: Duration = Duration::from_secs(5);
/// A bot that does not become quiet within this real time is stuck: whatever it waits for by itself is given up sooner.
const STUCK: Duration = Duration::from_secs(75);
/// It is quiet when it has stayed so for this real time.
const STAYS_QUIET: Duration = Duration::from_millis(15);
/// Between what people do lie fewer milliseconds of real time than this.
const BREATH_MOST: u64 = 40;
/// Of the clock a storm takes so much at most: a digest that is later than six hours is not posted any more.
const STORM_MOST: chrono::Duration = chrono::Duration::minutes(270);
/// Of the clock a calm takes so much.
const CALM: chrono::Duration = chrono::Duration::hours(3);
/// In a calm the clock goes in such steps.
const CALM_STEP: chrono::Duration = chrono::Duration::minutes(15);

/// How much goes wrong.
#[derive(Clone, Debug)]
pub struct Plan {
    pub seed: u64,
    pub kills: u32,
    pub kills_a_round: u32,
    /// Rounds, where nobody is killed.
    pub rounds_without_kills: u32,
    /// The share of requests that fail in bad weather; none for no bad weather at all.
    pub faults: Option<f64>,
    /// So long a bot lives in bad weather in each round, in real time.
    pub weather: Duration,
    pub servers: usize,
    pub people: usize,
    /// At the end nothing goes wrong any more for so many days.
    pub last_days: i64,
    /// Of a hundred reminders so many may be excused by the judge.
    pub excused_most: usize,
}

/// Every way in which a request fails.
fn every_fault() -> Vec<Fault> {
    let limited = |global, headers| Fault::RateLimited { retry_after: 0.05, global, headers };
    vec![
        limited(false, true),
        limited(true, true),
        limited(true, false),
        Fault::Status(500),
        Fault::Status(502),
        Fault::Status(503),
        Fault::Error { status: 503, code: 130_000 },
        Fault::Timeout,
        Fault::TimeoutAfter,
        Fault::CutBefore,
        Fault::CutAfter,
    ]
}

/// Plays a whole run and judges it; `say` hears how far it is.
pub async fn run(plan: &Plan, program: Program, folder: &Path, say: impl Fn(&str)) -> Result<Summary> {
    let begins: Time = BEGINS.parse().context("a time")?;
    let keeper = Keeper::new(program, folder.to_owned(), begins, REQUEST_TIMEOUT).await?;
    let town = Town::new(&keeper.discord, plan.servers, plan.people);
    let dice = Dice::new(plan.seed);
    let mut storm =
        Storm { plan, keeper, town, dice, tally: Tally::default(), aims: Aims::default(), storm_ends: begins };
    storm.set_up().await?;
    let rounds = if plan.kills == 0 { plan.rounds_without_kills } else { plan.kills.div_ceil(plan.kills_a_round) };
    for round in 0..rounds {
        storm.round(round).await?;
        say(&storm.so_far());
    }
    storm.last_days().await?;
    let log = storm.keeper.log()?;
    let book = storm.town.book().clone();
    let record = Record::of(&storm.keeper.discord, &storm.town.everybody(), &log, &book.shown);
    let (findings, outages) = (judge(&book, &record, plan.excused_most), book.outages);
    Ok(Summary { seed: plan.seed, findings, tally: storm.tally, said: record.said.len(), outages })
}

struct Storm<'a> {
    plan: &'a Plan,
    keeper: Keeper,
    town: Town,
    dice: Dice,
    tally: Tally,
    aims: Aims,
    /// By the clock.
    storm_ends: Time,
}

impl Storm<'_> {
    fn now(&self) -> Time {
        self.keeper.now()
    }

    fn so_far(&self) -> String {
        let asks = self.town.book().asks.len();
        format!(
            "{}: {} kills, {} starts that failed, {asks} asks",
            self.now().format("%a %d %b %H:%M"),
            self.tally.kills(),
            self.tally.gave_up
        )
    }

    async fn set_up(&mut self) -> Result<()> {
        let bot = self.keeper.start(None)?;
        self.settle(&bot).await?;
        self.town.set_up(&mut self.dice).await?;
        self.settle(&bot).await?;
        bot.kill()?;
        Ok(())
    }

    async fn round(&mut self, round: u32) -> Result<()> {
        self.town.newcomers();
        self.storm_ends = self.now() + STORM_MOST;
        let bad_weather = self.plan.faults.is_some();
        let kills = self.plan.kills_a_round.min(self.plan.kills.saturating_sub(self.tally.kills()));
        let done = self.tally.kills() + kills;
        while self.tally.kills() < done {
            self.time_passes_without_a_bot();
            let weather = (bad_weather && round % 2 == 1 && self.dice.percent(50)).then(|| self.weather());
            self.one_life().await?;
            weather.into_iter().for_each(|weather| self.clears(&weather));
        }
        let bot = if bad_weather { Some(self.bad_weather().await?) } else { None };
        self.calm(bot, CALM, CALM_STEP, true).await
    }

    /// The clock goes on while no bot is there: seconds, minutes, longer than Discord remembers a nonce, or most of an hour.
    fn time_passes_without_a_bot(&mut self) {
        let seconds = match self.dice.below(100) {
            _ if self.now() >= self.storm_ends => self.dice.between(0, 20),
            0..35 => self.dice.between(0, 10),
            35..55 => self.dice.between(60, 120),
            55..80 => self.dice.between(330, 900),
            _ => self.dice.between(900, 3_300),
        };
        self.keeper.set_clock(self.now() + chrono::Duration::seconds(seconds), None);
        // People do not wait for it.
        for _ in 0..self.dice.below(3) {
            self.town.talk(&mut self.dice);
        }
    }

    /// A bot starts, is used, and dies.
    async fn one_life(&mut self) -> Result<()> {
        let aim = self.aims.next(&mut self.dice);
        let discord = self.keeper.discord.clone();
        let armed = match aim {
            Aim::Request { method, path, done } => {
                let fault = if done { Fault::TimeoutAfter } else { Fault::Timeout };
                Some(discord.fail(fault).on(method, path).once())
            }
            _ => None,
        };
        let bot = self.keeper.start(match aim {
            Aim::Step(step, nth) => Some((step, nth)),
            _ => None,
        })?;
        let life = match aim {
            Aim::Anywhere(life) => life,
            _ => STARTS_WITHIN,
        };
        let died = tokio::select! {
            () = bot.dead() => true,
            () = is_hit(&discord, armed.as_ref()) => false,
            () = tokio::time::sleep(life) => false,
            () = self.use_it(&bot, aim) => false,
        };
        let end = bot.kill()?;
        let in_flight = armed.as_ref().is_some_and(|armed| armed.hits() > 0);
        armed.into_iter().for_each(|armed| armed.end());
        match (end, aim) {
            (End::GaveUp, _) => self.tally.gave_up += 1,
            (End::Killed, Aim::Step(step, _)) if died => {
                *self.tally.at_steps.entry(step).or_default() += 1;
                self.aims.hit();
            }
            (End::Killed, Aim::Request { .. }) if in_flight => {
                self.tally.in_flight += 1;
                self.aims.hit();
            }
            (End::Killed, Aim::Anywhere(_)) => self.tally.anywhere += 1,
            (End::Killed, _) => {
                self.tally.anywhere += 1;
                self.aims.missed(aim);
            }
        }
        Ok(())
    }

    /// People use the bot and the clock goes on, for as long as it may live.
    async fn use_it(&mut self, bot: &Bot, aim: Aim) {
        self.connected(bot).await;
        let ends = tokio::time::Instant::now() + LIVES_MOST;
        match aim {
            Aim::Step(Step::SlotDecided | Step::SlotKept, _) if self.now() < self.storm_ends => {
                let hours = i64::try_from(DIGEST_EVERY_HOURS).unwrap_or(1);
                let slot = self.now().timestamp().div_euclid(hours * 3600) + 1;
                let slot = Time::from_timestamp(slot * hours * 3600, 0).unwrap_or_default();
                self.keeper.set_clock(slot, Some(bot));
            }
            // A message that may have arrived is looked for a minute later.
            Aim::Step(Step::LookingFor | Step::NotFound, _) => {
                self.keeper.set_clock(self.now() + chrono::Duration::seconds(70), Some(bot));
            }
            _ => {}
        }
        while tokio::time::Instant::now() < ends {
            self.people_act().await;
            match self.dice.below(100) {
                0..2 => self.town.outage_begins(&mut self.dice),
                2..6 => self.town.outages_end(),
                _ => {}
            }
            self.a_while_passes(bot);
            tokio::time::sleep(Duration::from_millis(self.dice.next() % BREATH_MOST)).await;
        }
    }

    async fn people_act(&mut self) {
        let seeds: Vec<u64> = (0..=self.dice.below(3)).map(|_| self.dice.next()).collect();
        let town = &self.town;
        let act = |seed| async move { town.act(&mut Dice::new(seed)).await };
        futures::future::join_all(seeds.into_iter().map(act)).await;
    }

    /// A few minutes at most, or up to when the bot wants to do something.
    fn a_while_passes(&mut self, bot: &Bot) {
        if self.now() >= self.storm_ends {
            return;
        }
        let most = self.now() + STEP_MOST;
        let due = bot.due().filter(|due| *due <= most && self.dice.percent(60));
        let to = due
            .unwrap_or_else(|| self.now() + chrono::Duration::seconds(self.dice.between(0, STEP_MOST.num_seconds())));
        self.keeper.set_clock(to, Some(bot));
    }

    async fn connected(&self, bot: &Bot) {
        let mut changed = self.keeper.discord.changed();
        while !self.keeper.is_connected(bot) {
            // The sender lives as long as the local Discord.
            let _ = changed.changed().await;
        }
    }

    fn weather(&mut self) -> ArmedFault {
        let seed = self.dice.next();
        self.keeper.discord.fail_some(seed, self.plan.faults.unwrap_or_default(), &every_fault())
    }

    fn clears(&mut self, weather: &ArmedFault) {
        weather.end();
        self.tally.failed += u64::from(weather.hits());
    }

    /// A bot lives for a while though requests fail and the gateway breaks; where it gives up it is started anew, as a
    /// supervisor would. The last one lives on.
    async fn bad_weather(&mut self) -> Result<Bot> {
        let weather = self.weather();
        let ends = tokio::time::Instant::now() + self.plan.weather;
        let mut bot = self.keeper.start(None)?;
        while tokio::time::Instant::now() < ends {
            let lives = tokio::select! {
                () = bot.dead() => false,
                () = self.gusts(&bot) => true,
                () = tokio::time::sleep_until(ends) => true,
            };
            if !lives {
                // What is withheld from a dead session never comes.
                self.keeper.discord.release_events(self.dice.next());
                bot.kill()?;
                self.tally.gave_up += 1;
                bot = self.keeper.start(None)?;
            }
        }
        self.clears(&weather);
        // Where it was interrupted: what is withheld comes, late.
        self.keeper.discord.release_events(self.dice.next());
        Ok(bot)
    }

    /// Now and then something happens to the gateway.
    async fn gusts(&mut self, bot: &Bot) {
        self.connected(bot).await;
        loop {
            let discord = self.keeper.discord.clone();
            self.tally.gusts += 1;
            match self.dice.below(100) {
                0..30 => discord.cut_gateway(),
                30..40 => discord.ask_to_reconnect(),
                40..50 => discord.invalidate_session(true),
                50..60 => self.town.outage_begins(&mut self.dice),
                60..64 => self.town.outages_end(),
                64..72 => self.events_are_lost().await,
                _ => self.events_are_late().await,
            }
            for _ in 0..4 {
                self.people_act().await;
                self.a_while_passes(bot);
                tokio::time::sleep(Duration::from_millis(self.dice.next() % BREATH_MOST)).await;
            }
        }
    }

    /// Some events never come, and the session with them.
    async fn events_are_lost(&mut self) {
        let discord = self.keeper.discord.clone();
        discord.hold_events();
        self.people_act().await;
        let held = discord.events_held().len();
        let kept: Vec<usize> = (0..held).filter(|_| self.dice.percent(50)).collect();
        discord.release_events(kept);
        discord.invalidate_session(false);
    }

    /// Events come in another order, and some of them twice.
    async fn events_are_late(&mut self) {
        let discord = self.keeper.discord.clone();
        discord.hold_events();
        for _ in 0..3 {
            self.people_act().await;
        }
        let mut left: Vec<usize> = (0..discord.events_held().len()).collect();
        let mut order = Vec::new();
        while !left.is_empty() {
            let event = left.swap_remove(self.dice.below(left.len()));
            order.push(event);
            order.extend(self.dice.percent(20).then_some(event));
        }
        discord.release_events(order);
    }

    /// Nothing goes wrong: what was left undone is done, in time, and people see to what they got no answer to.
    async fn calm(
        &mut self,
        bot: Option<Bot>,
        length: chrono::Duration,
        step: chrono::Duration,
        acts: bool,
    ) -> Result<()> {
        let bot = match bot.filter(|bot| !bot.is_dead()) {
            Some(bot) => bot,
            None => self.keeper.start(None)?,
        };
        self.town.outages_end();
        self.settle(&bot).await?;
        self.town.insist().await;
        self.town.read_mentions().await;
        self.settle(&bot).await?;
        let begins = self.now();
        while self.now() < begins + length {
            let next = (self.now() + step).min(begins + length);
            let due = bot.due().filter(|due| *due > self.now());
            self.keeper.set_clock(due.map_or(next, |due| due.min(next)), Some(&bot));
            self.settle(&bot).await?;
            self.town.read_mentions().await;
            if acts && self.dice.percent(60) {
                self.town.act(&mut self.dice).await;
                self.settle(&bot).await?;
            }
            let now = self.now();
            self.town.book().settled(now);
        }
        self.town.book().calm.push((begins, begins + length));
        // At rest: no kill that is worth counting.
        bot.kill()?;
        Ok(())
    }

    /// At the end all that is owed comes.
    async fn last_days(&mut self) -> Result<()> {
        let days = chrono::Duration::days(self.plan.last_days);
        self.calm(None, days, chrono::Duration::hours(1), false).await?;
        let now = self.now();
        self.town.book().ends = now;
        Ok(())
    }

    /// Waits until the bot is connected and has nothing to do.
    async fn settle(&self, bot: &Bot) -> Result<()> {
        let (mut doing, mut discord) = (bot.follow(), self.keeper.discord.changed());
        let settled = async {
            loop {
                doing.borrow_and_update();
                discord.borrow_and_update();
                let quiet = self.keeper.is_quiet(bot);
                let waits = if quiet { STAYS_QUIET } else { STUCK };
                tokio::select! {
                    changed = doing.changed() => changed.context("the bot ended by itself")?,
                    _ = discord.changed() => {}
                    () = tokio::time::sleep(waits), if quiet => return Ok(()),
                }
            }
        };
        match tokio::time::timeout(STUCK, settled).await {
            Ok(settled) => settled,
            Err(_) => bail!(
                "the bot is stuck at {}: {}, {} events sent, {} requests in flight",
                self.now(),
                bot.doing().map_or_else(|| "it says nothing".to_owned(), |doing| doing.in_words),
                self.keeper.discord.events_sent(),
                self.keeper.discord.requests_in_flight()
            ),
        }
    }
}

/// Returns when a fault has hit its request; never where there is none.
async fn is_hit(discord: &LocalDiscord, armed: Option<&ArmedFault>) {
    let Some(armed) = armed else { return std::future::pending().await };
    let mut changed = discord.changed();
    while armed.hits() == 0 {
        // The sender lives as long as the local Discord.
        let _ = changed.changed().await;
    }
}

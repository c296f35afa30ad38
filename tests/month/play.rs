//! The month as it happens: the server is set up by commands, people write and ask, go away and come back, and the bot is
//! stopped and killed in between.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Duration;
use chrono_tz::Tz;
use local_discord::{Channel, Permissions, Person, Server};
use meantime::demo::Stage;
use tempfile::TempDir;

use crate::cast::{Colleague, Down, MOVES, OFF, OFF_AT_ONCE, downs, next_up, sixty};
use crate::hours::{Instant, at};
use crate::ledger::{Ask, Posted, Way};
use crate::log::Log;
use crate::own_digests;
use crate::seen::opens;
use crate::traffic::{Place, Said, insiders, traffic, words};

/// The Friday before the first Monday.
const BEGINS: &str = "2026-03-06T20:00:00Z";
/// The Tuesday after four weeks.
const ENDS: &str = "2026-04-07T22:00:00Z";
/// Between two questions by command, and between two who want to be left alone.
const ASKED_EACH: Duration = Duration::minutes(6 * 60 + 13);
/// Between two looks for somebody who has just got a reminder and says that it is done.
const DONE_EACH: Duration = Duration::minutes(23 * 60 + 3);
const FOCUS_EACH: Duration = Duration::minutes(13 * 60 + 11);
/// Nobody acts in the very second in which something is sent: then who comes first would matter.
const PAST: Duration = Duration::seconds(17);
/// Focus lasts so long.
const FOCUS: Duration = Duration::hours(2);
/// How much working time an owner lets pass before they answer what was asked by command, in minutes; some never do.
const ANSWERED_AFTER: [Option<i64>; 6] = [Some(25), Some(200), Some(9 * 60), None, Some(20 * 60), Some(6 * 60 + 30)];

/// What happened.
pub struct Played {
    pub stage: Stage,
    pub people: Vec<Person>,
    pub cast: Vec<Colleague>,
    pub downs: Vec<Down>,
    pub insiders: BTreeSet<usize>,
    pub posted: Vec<Posted>,
    pub by_command: Vec<Ask>,
    /// Who said when that what a message asks is done.
    pub done: Vec<(u64, usize, Instant)>,
    threads: BTreeMap<(usize, u64), Channel>,
    /// When the digests were scheduled.
    pub began: Instant,
    pub ends: Instant,
    server: Server,
    boss: Person,
    log: Log,
    /// Where the database lies, for as long as the month lasts.
    _folder: TempDir,
}

/// One person is asked by one after the other until they could be told of it more often than anybody may be on a day.
fn busy_day() -> Vec<(Instant, Deed)> {
    let (begin, owner) = (at("2026-03-25T10:00:00Z"), 4);
    let asked =
        |n: usize| Deed::Asks { asker: 30 + n, owners: vec![owner], of_each: false, place: Place::Design, after: None };
    (0..9).zip(0..).map(|(n, nth)| (begin + PAST + Duration::minutes(40) * nth, asked(n))).collect()
}

/// Something that happens at its time.
enum Deed {
    /// Somebody writes.
    Says(Box<Said>),
    /// Somebody asks by command, and is answered by each owner so late.
    Asks {
        asker: usize,
        owners: Vec<usize>,
        of_each: bool,
        place: Place,
        after: Option<i64>,
    },
    /// An owner answers what was asked by command.
    Answers {
        ask: usize,
        owner: usize,
    },
    /// Whoever comes first from this one on and reads a reminder by itself presses "Done".
    SaysDone(usize),
    Focuses(usize),
    GoesAway(usize, &'static str),
    Moves(usize, &'static str),
    Ends(bool),
    Starts,
}

/// Plays the whole month.
pub async fn play() -> Played {
    let all = traffic();
    let mut played = Played::begins(&all).await;
    played.sets_up().await;
    let mut deeds = played.deeds(all);
    // What is put off is done later: answers are among what is still to come.
    while let Some(((when, _), deed)) = deeds.pop_first() {
        played.stage.advance_to(when).await.expect("time passes");
        for (later, deed) in played.does(deed).await {
            let last = deeds.range((later, 0)..(later, usize::MAX)).next_back().map_or(0, |((_, n), _)| n + 1);
            deeds.insert((later, last), deed);
        }
    }
    played.stage.advance_to(at(ENDS)).await.expect("time passes");
    played
}

impl Played {
    async fn begins(all: &[Said]) -> Self {
        let folder = TempDir::new().expect("a folder");
        let stage = Stage::new(at(BEGINS), &folder.path().join("meantime.sqlite")).await;
        stage.discord.application().enable_message_content();
        let server = stage.discord.server("Month");
        let boss = server.manager("Boss");
        let cast = sixty();
        let people: Vec<Person> = cast.iter().map(|one| server.person(&one.name)).collect();
        let insiders = insiders(all);
        server.forum(Place::Help.name(), &[]);
        for name in [Place::Design.name(), Place::Core.name(), Place::General.name(), "#leads"] {
            server.channel(name);
        }
        let core = server.find_channel(Place::Core.name());
        core.deny(&server.everyone(), Permissions::VIEW_CHANNEL);
        core.allow_bot(Permissions::VIEW_CHANNEL);
        for person in insiders.iter().map(|index| &people[*index]).chain([&boss]) {
            core.allow_person(person, Permissions::VIEW_CHANNEL);
        }
        Self {
            stage,
            people,
            cast,
            downs: downs(),
            insiders,
            posted: Vec::new(),
            by_command: Vec::new(),
            done: Vec::new(),
            threads: BTreeMap::new(),
            began: at(BEGINS),
            ends: at(ENDS),
            server,
            boss,
            log: Log::default(),
            _folder: folder,
        }
    }

    async fn bot_starts(&mut self) {
        let listens = self.log.listens();
        self.stage.start_bot().await.expect("the bot starts");
        drop(listens);
    }

    /// On the Friday before: hours, time off, what is watched, the digests.
    async fn sets_up(&mut self) {
        self.bot_starts().await;
        let now = self.stage.now();
        for place in [Place::Help, Place::Design, Place::Core] {
            let watch = format!("/watch add channel:{} mentions:true threads:those that ask something", place.name());
            self.manages(&watch).await;
        }
        self.manages("/policy set target:8h zone:UTC hours:Mon-Fri 9-17").await;
        self.manages("/policy set channel:#core target:1d").await;
        for (channel, options) in crate::digests::SCHEDULED.map(|one| (one.channel, one.typed)) {
            self.manages(&format!("/digest schedule channel:{channel} {options}")).await;
        }
        for index in 0..self.cast.len() {
            let hours = format!("/hours set zone:{} hours:{}", self.cast[index].zone, self.cast[index].types());
            self.runs(index, &hours).await;
        }
        for index in (0..self.cast.len()).filter(|index| own_digests::is_wanted_by(*index)) {
            self.runs(index, "/digest me on").await;
        }
        for (index, from, until) in OFF {
            self.runs(index, &format!("/away set from:{from} until:{until} share:true")).await;
            let date = |text: &str| text.parse().expect("a date");
            let away = self.cast[index].days(now, date(from), date(until));
            self.cast[index].goes(away);
        }
    }

    async fn manages(&self, command: &str) {
        let reply = self.boss.runs(Place::General.name(), command).await;
        let text = reply.text();
        assert!(!text.contains("could not") && !text.contains("can't"), "{command}: {text}");
        self.stage.settle().await.expect("the bot becomes quiet");
    }

    async fn runs(&self, who: usize, command: &str) -> String {
        let reply = self.people[who].runs(Place::General.name(), command).await;
        assert!(reply.is_ephemeral(), "only they read: {}", reply.text());
        self.stage.settle().await.expect("the bot becomes quiet");
        reply.text()
    }

    /// All that is known of beforehand, by its time and in order.
    fn deeds(&self, all: Vec<Said>) -> BTreeMap<(Instant, usize), Deed> {
        let mut deeds: Vec<(Instant, Deed)> = Vec::new();
        for down in &self.downs {
            deeds.push((down.from, Deed::Ends(down.killed)));
            deeds.push((down.until, Deed::Starts));
        }
        deeds.extend(OFF_AT_ONCE.map(|(who, when, until)| (at(when), Deed::GoesAway(who, until))));
        deeds.extend(MOVES.map(|(who, when, zone)| (at(when), Deed::Moves(who, zone))));
        deeds.extend(self.asked_by_command());
        deeds.extend(busy_day());
        deeds.extend(self.focuses());
        let done = (0..).map(|n| (at("2026-03-10T00:00:00Z") + DONE_EACH * n, n));
        let done = done.take_while(|(when, _)| *when < self.ends);
        deeds.extend(done.map(|(when, n)| (when, Deed::SaysDone(usize::try_from(n).expect("few") * 7))));
        // Who writes while the bot is down is read back; a command needs it.
        let needs_it = |deed: &Deed| !matches!(deed, Deed::Ends(_) | Deed::Starts | Deed::Says(_));
        deeds.retain(|(when, deed)| *when < self.ends && (!needs_it(deed) || next_up(&self.downs, *when) == *when));
        deeds.extend(all.into_iter().map(|said| (said.at, Deed::Says(Box::new(said)))));
        deeds.into_iter().enumerate().map(|(n, (when, deed))| ((when, n), deed)).collect()
    }

    /// Questions by command, by people who are at work, to people at work or not.
    fn asked_by_command(&self) -> Vec<(Instant, Deed)> {
        let (begin, end) = (at("2026-03-09T00:00:00Z"), self.ends - Duration::days(2));
        let times = (0..).map(|n| begin + ASKED_EACH * n).take_while(|time| *time < end);
        let deed = |(n, time): (usize, Instant)| {
            let asker = (n * 7 + 3) % self.cast.len();
            let two = n % 5 == 0;
            let owners: BTreeSet<usize> = [n * 11 + 5, n * 17 + 8].map(|other| other % self.cast.len()).into();
            let mut owners: Vec<usize> = owners.into_iter().filter(|owner| *owner != asker).collect();
            owners.truncate(if two { 2 } else { 1 });
            let all_in = owners.iter().chain([&asker]).all(|one| self.insiders.contains(one));
            let place = if all_in { Place::Core } else { [Place::Design, Place::General][n % 2] };
            let after = ANSWERED_AFTER[n % ANSWERED_AFTER.len()];
            let when = self.cast[asker].at(time).next(time);
            (when + PAST, Deed::Asks { asker, owners, of_each: two && n % 2 == 0, place, after })
        };
        (0..).zip(times).map(deed).collect()
    }

    /// People who want to be left alone for a while, when they are at work.
    fn focuses(&self) -> Vec<(Instant, Deed)> {
        let (begin, end) = (at("2026-03-09T00:00:00Z"), self.ends - Duration::days(1));
        let times = (0..).map(|n| begin + FOCUS_EACH * n).take_while(|time| *time < end);
        let deed = |(n, time): (usize, Instant)| {
            let who = (n * 13 + 1) % self.cast.len();
            // Just before they are at work, when most would reach them.
            (self.cast[who].at(time).next(time) - Duration::minutes(10), Deed::Focuses(who))
        };
        (0..).zip(times).map(deed).collect()
    }

    async fn does(&mut self, deed: Deed) -> Vec<(Instant, Deed)> {
        let now = self.stage.now();
        match deed {
            Deed::Says(said) => self.says(&said),
            Deed::Asks { asker, owners, of_each, place, after } => {
                return self.asks(asker, owners, of_each, place, after).await;
            }
            Deed::Answers { ask, owner } => self.answers(ask, owner),
            Deed::SaysDone(first) => self.says_done(first).await,
            Deed::Focuses(who) => {
                if self.cast[who].in_focus_until(now).is_none() {
                    self.runs(who, "/focus for length:2h").await;
                    self.cast[who].focuses(now, FOCUS);
                }
            }
            Deed::GoesAway(who, until) => {
                self.runs(who, &format!("/away set until:{until}")).await;
                let until = until.parse().expect("a date");
                let days = self.cast[who].days(now, until, until);
                self.cast[who].goes(crate::cast::Away { from: now, ..days });
            }
            Deed::Moves(who, zone) => {
                self.runs(who, &format!("/hours set zone:{zone} hours:{}", self.cast[who].types())).await;
                self.cast[who].moves(now, zone.parse::<Tz>().expect("a zone"));
            }
            Deed::Ends(true) => self.stage.kill_bot().await.expect("the bot is killed"),
            Deed::Ends(false) => self.stage.stop_bot().await.expect("the bot stops"),
            Deed::Starts => self.bot_starts().await,
        }
        Vec::new()
    }

    fn says(&mut self, said: &Said) {
        let mentions: Vec<String> = said.mentioned.iter().map(|person| self.people[*person].mention()).collect();
        let (author, text) = (&self.people[said.author], words(said, &mentions));
        let name = format!("Thread {} {}", said.thread.0, said.thread.1);
        let (thread, id) = match (self.threads.get(&said.thread), said.place) {
            (Some(thread), _) => (thread.clone(), author.says_in(thread, &text).id()),
            (None, Place::Help) => {
                let post = author.posts(said.place.name(), &name, &text, &[]);
                // A post's first message has the id of the post.
                (post.clone(), post.id())
            }
            (None, place) => {
                let thread = author.starts_thread(place.name(), &name);
                (thread.clone(), author.says_in(&thread, &text).id())
            }
        };
        let posted = Posted {
            id,
            thread: thread.id(),
            place: said.place,
            at: said.at,
            author: said.author,
            mentioned: said.mentioned.clone(),
            asks: said.asks,
        };
        self.posted.push(posted);
        self.threads.insert(said.thread, thread);
    }

    async fn asks(
        &mut self,
        asker: usize,
        owners: Vec<usize>,
        of_each: bool,
        place: Place,
        after: Option<i64>,
    ) -> Vec<(Instant, Deed)> {
        let named = ["owner", "owner2"].into_iter().zip(&owners);
        let named: String = named.map(|(option, owner)| format!(" {option}:@{}", self.cast[*owner].name)).collect();
        let command = format!("/ask{named} from-each:{of_each}");
        let form = self.people[asker].runs(place.name(), &command).await.form();
        let reply = form.submits(&[("What do you need to know?", "Which one shall we take?")]).await;
        assert!(reply.is_ephemeral(), "only the asker reads: {}", reply.text());
        self.stage.settle().await.expect("the bot becomes quiet");
        let (now, post) = (self.stage.now(), self.server.find_channel(place.name()).last_message());
        let number = self.by_command.len();
        // Owners answer one after the other.
        let late = |owner: usize, minutes: i64| {
            let hours = self.cast[owner].at(now);
            hours.next(hours.add(now, Duration::minutes(minutes))) + PAST
        };
        let answers = (1..).zip(&owners).filter_map(|(nth, owner)| Some((late(*owner, after? * nth), *owner)));
        let answers: Vec<_> = answers.filter(|(when, _)| *when < self.ends).collect();
        self.by_command.push(Ask {
            id: post.id(),
            thread: post.id(),
            place,
            at: now,
            asker,
            owners,
            of_each,
            way: Way::Command,
            answers: BTreeMap::new(),
            others: Vec::new(),
        });
        answers.into_iter().map(|(when, owner)| (when, Deed::Answers { ask: number, owner })).collect()
    }

    fn answers(&mut self, ask: usize, owner: usize) {
        let Ask { id, place, .. } = self.by_command[ask];
        let posts = self.server.find_channel(place.name()).threads();
        let thread = posts.into_iter().find(|thread| thread.id() == id).expect("a thread under the question");
        let said = self.people[owner].says_in(&thread, "The second one.");
        let at = self.stage.now();
        let posted = Posted { id: said.id(), thread: id, place, at, author: owner, mentioned: Vec::new(), asks: false };
        self.posted.push(posted);
    }

    async fn says_done(&mut self, first: usize) {
        let now = self.stage.now();
        for who in (0..self.cast.len()).map(|n| (first + n) % self.cast.len()) {
            if !self.cast[who].at(now).include(now) {
                continue;
            }
            let Some(dm) = self.people[who].dms().pop() else { continue };
            let Some(ask) = dm.button_labels().contains(&"Done".to_owned()).then(|| opens(&dm)).flatten() else {
                continue;
            };
            let told = self.people[who].clicks(&dm, "Done").await;
            assert!(told.text().starts_with("Done."), "{}", told.text());
            self.stage.settle().await.expect("the bot becomes quiet");
            self.done.push((ask, who, now));
            return;
        }
    }

    /// What the bot gave up, by its own record.
    pub async fn given_up(&self) -> Vec<(String, String)> {
        let app = self.stage.app().expect("the bot runs");
        let mut conn = app.store().read().await.expect("the store can be read");
        sqlx::query_as("SELECT kind, coalesce(reason, '') FROM outbox WHERE state = 'failed'")
            .fetch_all(&mut *conn)
            .await
            .expect("the outbox can be read")
    }

    /// What the bot warned of.
    pub fn warnings(&self) -> Vec<String> {
        self.log.lines()
    }
}

//! People who use the bot, whatever state it is in, and note in the book what it told them.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use chrono_tz::Tz;
use local_discord::{
    ActError, Channel, Form, LocalDiscord, MessageView, Permissions, Person, Reply, ReplyKind, Role, Server,
};

use super::book::{Ask, Book, Digest, Dms, Ending, Hours, PutOff, Way};
use super::dice::Dice;
use super::record::last_number;

mod reach;

/// Who waits for an answer of the bot longer than this believes that it is gone.
const PATIENCE: Duration = Duration::from_secs(2);
/// The channels in which people use `/ask`, and the one in which mentions ask.
const CHANNELS: [&str; 2] = ["#backend", "#design"];
const WATCHED: &str = "#team";
/// Where some work from nine to five.
const OFFICES: [Tz; 4] = [Tz::Europe__Berlin, Tz::Asia__Tokyo, Tz::America__Sao_Paulo, Tz::America__New_York];
/// One of so many works office hours.
const OFFICE_EVERY: usize = 8;
/// A digest comes each so many hours, on one server or another.
pub const DIGEST_EVERY_HOURS: usize = 1;
/// The forms' labels.
const QUESTION: &str = "What do you need to know?";
const BY_WHEN: &str = "By when will you reply?";
/// Of a hundred questions so many are never answered.
const STUBBORN: u64 = 8;
/// While so many questions wait people ask no more: the bot looks at each of them whenever it comes back.
const WAITING_MOST: usize = 100;
/// Of a person's DMs so many are looked through for a reminder.
const DMS_READ: usize = 6;

/// Of a hundred questions so many are for a role.
const FOR_A_ROLE: u64 = 15;
/// The role, and how many hold it.
const ROLE: &str = "Ops";
const HOLDERS: usize = 5;
/// Of so many people in a server each one takes no direct messages, opens theirs now and then, switches reminders off now
/// and then, holds the role.
const OF: usize = 7;
const CLOSED: usize = 3;
const NOW_AND_THEN: usize = 5;
const SWITCHES_OFF: usize = 1;
const HOLDS: usize = 6;

/// One server with its people.
struct Place {
    server: Server,
    manager: Person,
    people: Vec<Person>,
    role: Role,
    /// Who holds it.
    holders: Vec<u64>,
    /// Nobody in it can use the bot: Discord has an outage there.
    out: AtomicBool,
}

/// A question that is about to be asked.
#[derive(Clone, Debug)]
struct Draft {
    server: usize,
    channel: &'static str,
    asker: u64,
    owners: Vec<u64>,
    holders: Vec<u64>,
    thread: bool,
    stubborn: bool,
}

/// All servers and their people, and the book.
pub struct Town {
    discord: LocalDiscord,
    places: Vec<Place>,
    book: Mutex<Book>,
    /// Forms that people have open and have not sent yet.
    open_forms: Mutex<Vec<(Form, Draft)>>,
}

/// How a DM lets its reader act on an ask.
enum Handle {
    Buttons,
    Choice { menu: String, value: String },
}

impl Town {
    /// So many servers with so many people each.
    pub fn new(discord: &LocalDiscord, servers: usize, people: usize) -> Self {
        let place = |number: usize| {
            let server = discord.server(&format!("Server {number}"));
            for name in CHANNELS.iter().chain([&WATCHED]) {
                server.channel(name);
            }
            Place {
                manager: server.manager(&format!("Mia {number}")),
                role: server.mentionable_role(ROLE),
                people: Vec::new(),
                holders: Vec::new(),
                out: AtomicBool::new(false),
                server,
            }
        };
        let places = (0..servers).map(place).collect();
        let mut town = Self { discord: discord.clone(), places, book: Mutex::default(), open_forms: Mutex::default() };
        for _ in 0..people {
            town.newcomers();
        }
        town
    }

    /// Somebody new joins each server. They set no hours: the server's hold, around the clock.
    pub fn newcomers(&mut self) {
        let book = self.book.get_mut().unwrap_or_else(PoisonError::into_inner);
        for (number, place) in self.places.iter_mut().enumerate() {
            let person = place.server.person(&format!("P{:04}", book.names.len()));
            book.names.insert(person.id(), person.name());
            book.hours.insert(person.id(), Hours::Always);
            book.servers.insert(person.id(), number);
            let dms = match place.people.len() % OF {
                CLOSED => Some(Dms::Closed),
                NOW_AND_THEN => Some(Dms::NowAndThen),
                _ => None,
            };
            if let Some(dms) = dms {
                book.dms.insert(person.id(), dms);
                person.closes_dms();
            }
            if place.people.len() % OF == HOLDS && place.holders.len() < HOLDERS {
                place.holders.push(person.id());
                person.has(&place.role);
            }
            place.people.push(person);
        }
    }

    pub fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn everybody(&self) -> Vec<Person> {
        self.places.iter().flat_map(|place| place.people.iter().chain([&place.manager])).cloned().collect()
    }

    /// Settings as managers and people make them, and a question that keeps each digest from being empty. With a living
    /// bot.
    pub async fn set_up(&self, dice: &mut Dice) -> Result<()> {
        for number in 0..self.places.len() {
            let place = &self.places[number];
            self.set(&place.manager, "/policy set target:4h zone:UTC hours:24/7").await?;
            self.set(&place.manager, &format!("/watch add channel:{WATCHED} mentions:true")).await?;
            self.set_reach(number).await?;
            for hour in (0..24).step_by(DIGEST_EVERY_HOURS).skip(number).step_by(self.places.len()) {
                let name = format!("#digest-{hour}");
                let channel = place.server.channel(&name).id();
                let command = format!("/digest schedule channel:{name} days:daily time:{hour:02}:00 zone:UTC");
                self.set(&place.manager, &command).await?;
                self.book().digests.push(Digest { channel, hour: u32::try_from(hour)? });
            }
            for (n, person) in place.people.iter().enumerate().filter(|(n, _)| n % OFFICE_EVERY == 0) {
                let zone = OFFICES[(number + n / OFFICE_EVERY) % OFFICES.len()];
                self.set(person, &format!("/hours set zone:{} hours:Mon-Fri 9-17", zone.name())).await?;
                self.book().hours.insert(person.id(), Hours::Office(zone));
            }
            let draft = Draft { stubborn: true, ..self.first_draft(dice, number)? };
            self.ask(draft, false).await;
            self.ask_the_role(dice, number).await?;
        }
        let all_asked = self.book().asks.iter().all(|ask| ask.heard);
        ensure!(all_asked, "the first questions were not taken");
        self.book().digests_from = self.discord.now();
        Ok(())
    }

    async fn set(&self, person: &Person, command: &str) -> Result<()> {
        let reply = person.try_runs(CHANNELS[0], command).await.with_context(|| command.to_owned())?;
        ensure!(reply.kind() == ReplyKind::Message, "{command}: {:?}", reply.kind());
        Ok(())
    }

    /// Somebody does something, with the bot or among people.
    pub async fn act(&self, dice: &mut Dice) {
        let server = dice.below(self.places.len());
        let enough = self.book().asks.iter().filter(|ask| ask.ending.is_none()).count() >= WAITING_MOST;
        if self.is_out(server) {
            return self.talk(dice);
        }
        match dice.below(100) {
            0..18 if enough => self.press_on_post(dice).await,
            0..24 => {
                if let Some(draft) = self.draft(dice, server) {
                    let later = dice.percent(8);
                    self.ask(draft, later).await;
                }
            }
            24..28 => self.send_open_form(dice).await,
            28..60 => self.press_on_reminder(dice).await,
            60..64 => self.press_on_mention(dice).await,
            64..66 => self.open_or_close_dms(dice),
            66..68 => self.switch_reminders(dice, server).await,
            68..72 => self.take(dice).await,
            72..80 => self.press_on_post(dice).await,
            80..98 => self.talk(dice),
            _ => {
                let person = dice.one(&self.places[server].people);
                if let Some(person) = person {
                    answered(person.try_runs(CHANNELS[0], "/asks")).await;
                }
            }
        }
    }

    /// Somebody writes, reacts or deletes: what the bot hears when it is there, and reads when it comes back.
    pub fn talk(&self, dice: &mut Dice) {
        let server = dice.below(self.places.len());
        match dice.below(18) {
            0..10 => self.answer(dice),
            10..15 => self.mention(dice, server),
            _ => self.mark_or_delete(dice),
        }
    }

    /// A draft in any case: who would ask themselves thinks again.
    fn first_draft(&self, dice: &mut Dice, server: usize) -> Result<Draft> {
        (0..100).find_map(|_| self.draft(dice, server)).context("nobody to ask")
    }

    fn draft(&self, dice: &mut Dice, server: usize) -> Option<Draft> {
        let people = &self.places[server].people;
        let (asker, owner, second) = (dice.one(people)?.id(), dice.one(people)?.id(), dice.one(people)?.id());
        let mut owners = vec![owner];
        owners.extend((dice.percent(20) && !self.both_closed(owner, second)).then_some(second));
        owners.retain(|owner| *owner != asker);
        owners.dedup();
        let holders = if dice.percent(FOR_A_ROLE) { self.places[server].holders.clone() } else { Vec::new() };
        if !holders.is_empty() {
            owners.clear();
        }
        let channel = *dice.one(&CHANNELS)?;
        let (thread, stubborn) = (dice.percent(70), dice.percent(STUBBORN));
        let asks = !owners.is_empty() || !holders.is_empty();
        asks.then_some(Draft { server, channel, asker, owners, holders, thread, stubborn })
    }

    fn person(&self, id: u64) -> Option<&Person> {
        self.places.iter().flat_map(|place| &place.people).find(|person| person.id() == id)
    }

    /// Runs `/ask` and fills its form in; `later` leaves the form open for another time.
    async fn ask(&self, draft: Draft, later: bool) {
        let names: Vec<String> = draft.owners.iter().map(|owner| self.book().name(*owner).to_owned()).collect();
        let role = (!draft.holders.is_empty()).then(|| ROLE.to_owned());
        let names = names.into_iter().chain(role);
        let named = names.zip(["owner", "owner2"]).map(|(name, option)| format!(" {option}:@{name}"));
        let thread = if draft.thread { "" } else { " thread:false" };
        let command = format!("/ask{}{thread}", named.collect::<String>());
        let Some(asker) = self.person(draft.asker) else { return };
        let Some(reply) = answered(asker.try_runs(draft.channel, &command)).await else { return };
        if reply.kind() != ReplyKind::Form {
            return;
        }
        match later {
            true => self.open_forms.lock().unwrap_or_else(PoisonError::into_inner).push((reply.form(), draft)),
            false => self.send(&reply.form(), draft).await,
        }
    }

    async fn send_open_form(&self, dice: &mut Dice) {
        let taken = {
            let mut open = self.open_forms.lock().unwrap_or_else(PoisonError::into_inner);
            let nth = dice.below(open.len());
            (!open.is_empty()).then(|| open.swap_remove(nth))
        };
        if let Some((form, draft)) = taken {
            self.send(&form, draft).await;
        }
    }

    async fn send(&self, form: &Form, draft: Draft) {
        let way = Way::Form { thread: draft.thread };
        let (number, word) = self.note(draft, way, false);
        let reply = answered(form.try_submits(&[(QUESTION, &format!("{word} which index?"))])).await;
        if reply.is_some_and(|reply| reply.text().starts_with("Asked.")) {
            self.book().asks[number].heard = true;
        }
    }

    /// Notes a question; its number and word.
    fn note(&self, draft: Draft, way: Way, heard: bool) -> (usize, String) {
        let mut book = self.book();
        let (number, at) = (book.asks.len(), self.discord.now());
        let word = format!("q{number:05}");
        let Draft { server, channel, asker, owners, holders, stubborn, .. } = draft;
        let ask = Ask {
            word: word.clone(),
            server,
            channel,
            asker,
            owners,
            holders,
            claim: None,
            way,
            at,
            heard,
            stubborn,
            put_off: None,
            ending: None,
        };
        book.asks.push(ask);
        (number, word)
    }

    /// A question that somebody may still do something about.
    fn open(&self, dice: &mut Dice, fits: impl Fn(&Ask) -> bool) -> Option<(usize, Ask)> {
        let book = self.book();
        let open: Vec<usize> = (0..book.asks.len())
            .filter(|n| {
                !self.is_out(book.asks[*n].server)
                    && !book.asks[*n].stubborn
                    && book.asks[*n].ending.is_none()
                    && fits(&book.asks[*n])
            })
            .collect();
        dice.one(&open).map(|number| (*number, book.asks[*number].clone()))
    }

    /// An owner acts on a reminder.
    async fn press_on_reminder(&self, dice: &mut Dice) {
        let due = self.discord.now() - chrono::Duration::hours(3);
        let Some((number, ask)) = self.open(dice, |ask| ask.at <= due) else { return };
        let Some(owner) = dice.one(&ask.owners).and_then(|owner| self.person(*owner)) else { return };
        let Some((dm, how)) = reminder(owner, &ask) else { return };
        self.act_on(dice, owner, (dm, how), number, &ask).await;
    }

    /// They do one of the things that a reminder offers.
    async fn act_on(
        &self,
        dice: &mut Dice,
        owner: &Person,
        (dm, how): (MessageView, Handle),
        number: usize,
        ask: &Ask,
    ) {
        let view = match how {
            Handle::Buttons => dm,
            Handle::Choice { menu, value } => {
                let Some(chosen) = answered(owner.chooses_raw(&dm, &menu, &[&value])).await else { return };
                if chosen.kind() != ReplyKind::Message {
                    return;
                }
                chosen.view()
            }
        };
        let always = self.book().hours.get(&owner.id()) == Some(&Hours::Always);
        let may_put_off = always && ask.put_off.is_none() && ask.owners.len() == 1;
        match dice.below(4) {
            0 if may_put_off => self.snooze(owner, &view, number).await,
            1 if may_put_off => self.promise(owner, &view, number).await,
            _ => self.end_by(owner, &view, "Done", number).await,
        }
    }

    async fn snooze(&self, owner: &Person, view: &MessageView, number: usize) {
        let Some(button) = button(view, "Snooze") else { return };
        let Some(offer) = answered(owner.clicks_custom_id(view, &button)).await else { return };
        let menu = offer.view().selects().next().map(|menu| menu.custom_id.clone());
        let Some(menu) = menu else { return };
        self.put_off(number, false, chrono::Duration::hours(1));
        let reply = answered(owner.chooses_raw(&offer, &menu, &["hour"])).await;
        self.was_put_off(number, reply.map(|reply| reply.text().starts_with("Snoozed.")));
    }

    async fn promise(&self, owner: &Person, view: &MessageView, number: usize) {
        let Some(button) = button(view, "I'll reply by\u{2026}") else { return };
        let Some(reply) = answered(owner.clicks_custom_id(view, &button)).await else { return };
        if reply.kind() != ReplyKind::Form {
            return;
        }
        self.put_off(number, true, chrono::Duration::hours(3));
        let reply = answered(reply.form().try_submits(&[(BY_WHEN, "in 3h")])).await;
        self.was_put_off(number, reply.map(|reply| reply.text().starts_with("Promised:")));
    }

    fn put_off(&self, number: usize, promise: bool, by: chrono::Duration) {
        let at = self.discord.now();
        self.book().asks[number].put_off = Some(PutOff { promise, at, until: at + by, heard: false });
    }

    /// What the bot said to it: yes, no, or nothing.
    fn was_put_off(&self, number: usize, said: Option<bool>) {
        let ask = &mut self.book().asks[number];
        match said {
            Some(true) => ask.put_off = ask.put_off.map(|put_off| PutOff { heard: true, ..put_off }),
            Some(false) => ask.put_off = None,
            None => {}
        }
    }

    /// Ends an ask by a button of a message.
    async fn end_by(&self, person: &Person, view: &MessageView, label: &str, number: usize) {
        let Some(button) = button(view, label) else { return };
        self.end(number, how(label), false);
        let reply = answered(person.clicks_custom_id(view, &button)).await;
        if reply.is_some_and(|reply| reply.kind() == ReplyKind::Message && is_over(&reply.text())) {
            self.end(number, how(label), true);
        }
    }

    /// Notes that an ask is over, as far as people are concerned.
    fn end(&self, number: usize, how: &'static str, heard: bool) {
        let now = self.discord.now();
        let ask = &mut self.book().asks[number];
        let ending = ask.ending.get_or_insert(Ending { begun: now, how, heard, known: None });
        ending.heard |= heard;
    }

    /// The asker says that it is answered, or takes it back.
    async fn press_on_post(&self, dice: &mut Dice) {
        let Some((number, ask)) = self.open(dice, |ask| matches!(ask.way, Way::Form { .. })) else { return };
        let (Some(asker), Some(post)) = (self.person(ask.asker), self.post(&ask)) else { return };
        let label = if dice.percent(70) { "It's answered" } else { "Withdraw" };
        self.end_by(asker, &post, label, number).await;
    }

    fn channel(&self, ask: &Ask) -> Channel {
        self.places[ask.server].server.find_channel(ask.channel)
    }

    /// The message that asks, where it stands.
    fn post(&self, ask: &Ask) -> Option<MessageView> {
        let asks = |view: &MessageView| match ask.way {
            Way::Form { .. } => view.content.contains(&ask.word),
            Way::Mention(message) => view.id == message,
        };
        self.channel(ask).messages().into_iter().rev().find(asks)
    }

    /// An owner answers in the thread, or by a reply.
    fn answer(&self, dice: &mut Dice) {
        let Some((number, ask)) = self.open(dice, |_| true) else { return };
        let Some(owner) = dice.one(&ask.answerers()).and_then(|owner| self.person(*owner)) else { return };
        let Some(post) = self.post(&ask) else { return };
        let thread = self.channel(&ask).threads().into_iter().find(|thread| thread.id() == post.id);
        let how = if thread.is_some() { "a message in its thread" } else { "a reply" };
        self.end(number, how, true);
        match thread {
            Some(thread) => drop(owner.says_in(&thread, "Use created_at.")),
            None => drop(owner.replies(&post, "Use created_at.")),
        }
    }

    /// Somebody asks by a mention. Who asks in that channel owes nobody there, so that no question is taken for an answer.
    fn mention(&self, dice: &mut Dice, server: usize) {
        let halves: (Vec<&Person>, Vec<&Person>) = {
            let people = self.places[server].people.iter().enumerate();
            let (even, odd): (Vec<_>, Vec<_>) = people.partition(|(n, _)| n % 2 == 0);
            (even.into_iter().map(|(_, p)| p).collect(), odd.into_iter().map(|(_, p)| p).collect())
        };
        let (Some(asker), Some(owner)) = (dice.one(&halves.1), dice.one(&halves.0)) else { return };
        let (asker, owner, stubborn) = (*asker, *owner, dice.percent(STUBBORN));
        let (id, name) = (owner.id(), owner.name());
        let (owners, holders) = (vec![id], Vec::new());
        let draft = Draft { server, channel: WATCHED, asker: asker.id(), owners, holders, thread: false, stubborn };
        let message = asker.says(WATCHED, &format!("@{name} which index?"));
        self.note(draft, Way::Mention(message.id()), true);
    }

    /// The asker puts a check mark on a question, or deletes it where it is their own message.
    fn mark_or_delete(&self, dice: &mut Dice) {
        let Some((number, ask)) = self.open(dice, |_| true) else { return };
        let (Some(asker), Some(post)) = (self.person(ask.asker), self.post(&ask)) else { return };
        let how = if matches!(ask.way, Way::Form { .. }) { "a check mark" } else { "a deletion" };
        self.end(number, how, true);
        match ask.way {
            Way::Form { .. } => asker.reacts(&post, "\u{2705}"),
            Way::Mention(_) => asker.deletes(&post),
        }
    }

    /// In a calm: what the bot did not acknowledge is done once more.
    pub async fn insist(&self) {
        self.insist_on_claims().await;
        self.insist_on_reminders().await;
        let unheard = |ask: &Ask| ask.ending.is_some_and(|ending| !ending.heard);
        let all: Vec<(usize, Ask)> = {
            let book = self.book();
            book.asks.iter().cloned().enumerate().filter(|(_, ask)| unheard(ask)).collect()
        };
        for (number, ask) in all {
            let Some(post) = self.post(&ask) else { continue };
            match (ask.way, self.person(ask.asker), ask.owners.first().and_then(|owner| self.person(*owner))) {
                (Way::Form { .. }, Some(asker), _) if button(&post, "It's answered").is_some() => {
                    self.end_by(asker, &post, "It's answered", number).await;
                }
                (Way::Mention(_), _, Some(owner)) => {
                    owner.replies(&post, "As I said: use created_at.");
                    self.end(number, "a reply", true);
                }
                // It says already how it ended.
                _ => self.end(number, "a button", true),
            }
        }
    }
}

/// An answer of the bot, if there was one.
async fn answered(reply: impl Future<Output = Result<Reply, ActError>>) -> Option<Reply> {
    tokio::time::timeout(PATIENCE, reply).await.ok()?.ok()
}

fn how(label: &str) -> &'static str {
    if label == "Withdraw" { "being withdrawn" } else { "a button" }
}

fn is_over(text: &str) -> bool {
    ["Done.", "Withdrawn.", "answered already", "closed already"].iter().any(|words| text.contains(words))
}

fn button(view: &MessageView, label: &str) -> Option<String> {
    view.buttons().find(|button| button.label == label).and_then(|button| button.custom_id.clone())
}

/// The last reminder of an ask that a person can act on.
fn reminder(person: &Person, ask: &Ask) -> Option<(MessageView, Handle)> {
    let dms = person.dms().into_iter().rev().filter(|dm| !dm.ephemeral).take(DMS_READ);
    dms.filter_map(|dm| Some((handle(&dm, ask)?, dm))).map(|(how, dm)| (dm, how)).next()
}

/// How a message lets its reader act on an ask, if it does.
fn handle(view: &MessageView, ask: &Ask) -> Option<Handle> {
    let opens = view.buttons().find_map(|button| last_number(button.url.as_deref()?));
    let meant = view.content.contains(&ask.word) || matches!(ask.way, Way::Mention(id) if opens == Some(id));
    if meant && button(view, "Done").is_some() {
        return Some(Handle::Buttons);
    }
    view.selects().find_map(|menu| {
        let option = menu.options.iter().find(|option| option.label.contains(&ask.word))?;
        Some(Handle::Choice { menu: menu.custom_id.clone(), value: option.value.clone() })
    })
}

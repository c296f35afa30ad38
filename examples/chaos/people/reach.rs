//! Whoever is hard to reach: who takes no direct messages, who switches reminders off, a role that nobody speaks for, a
//! server that Discord has lost for a while.

use super::super::book::{Claim, Pause, Shown};
use super::super::record::{mentions, opens};
use super::*;

/// Reminders stay switched off for so many hours.
const OFF_HOURS: i64 = 6;
/// The button that opens what stands behind a mention.
const SHOW: &str = "Show me";

/// The button under what it opens.
const DIRECTLY: &str = "Write to me directly";

impl Town {
    pub(super) fn is_out(&self, server: usize) -> bool {
        self.places[server].out.load(Ordering::Relaxed)
    }

    /// A server goes away, for the bot; people there go on talking.
    pub fn outage_begins(&self, dice: &mut Dice) {
        let place = &self.places[dice.below(self.places.len())];
        if !place.out.swap(true, Ordering::Relaxed) {
            self.discord.server_outage(&place.server);
            self.book().outages += 1;
        }
    }

    /// All servers are there again.
    pub fn outages_end(&self) {
        for place in &self.places {
            if place.out.swap(false, Ordering::Relaxed) {
                self.discord.server_outage_ends(&place.server);
            }
        }
    }

    /// What the server wants for those who take no DMs: one server in two a private thread.
    pub(super) async fn set_reach(&self, number: usize) -> Result<()> {
        let place = &self.places[number];
        if number % 2 == 1 {
            let threads = Permissions::CREATE_PRIVATE_THREADS | Permissions::SEND_MESSAGES_IN_THREADS;
            for name in CHANNELS.iter().chain([&WATCHED]) {
                place.server.find_channel(name).allow_bot(threads);
            }
            self.set(&place.manager, "/policy closed-dms how:write to them in a private thread").await?;
            self.book().private_threads.insert(number);
        }
        Ok(())
    }

    /// A role is asked for the first time; from then on it is written down who is seen with it.
    pub(super) async fn ask_the_role(&self, dice: &mut Dice, number: usize) -> Result<()> {
        let place = &self.places[number];
        let draft = self.first_draft(dice, number)?;
        let holders = place.holders.clone();
        self.ask(Draft { owners: Vec::new(), holders, stubborn: true, ..draft }, false).await;
        for holder in place.holders.iter().filter_map(|holder| self.person(*holder)) {
            self.set(holder, "/asks").await?;
        }
        Ok(())
    }

    /// Of two who take no DMs the asker would hear twice.
    pub(super) fn both_closed(&self, one: u64, other: u64) -> bool {
        let book = self.book();
        book.dms.contains_key(&one) && book.dms.contains_key(&other)
    }

    /// Mentions that their recipients have not opened yet.
    fn unread(&self) -> Vec<(u64, MessageView)> {
        let read: Vec<u64> = self.book().shown.keys().copied().collect();
        let all = self.discord.messages_by_bot().into_iter();
        let new =
            all.filter(|message| message.only_for.is_none() && read.binary_search(&message.message.id()).is_err());
        new.filter_map(|message| Some((mentions(&message.message.first_view())?, message.message.view()))).collect()
    }

    /// Everybody opens what stands behind their mentions.
    pub async fn read_mentions(&self) {
        for (recipient, mention) in self.unread() {
            let there = !self.is_out(self.book().server_of(recipient));
            if let Some(person) = self.person(recipient).filter(|_| there) {
                self.opens(person, &mention).await;
            }
        }
    }

    /// What they are shown.
    async fn opens(&self, person: &Person, mention: &MessageView) -> Option<MessageView> {
        let show = button(mention, SHOW)?;
        let reply = answered(person.clicks_custom_id(mention, &show)).await?;
        let view = (reply.kind() == ReplyKind::Message && reply.is_ephemeral()).then(|| reply.view())?;
        // Anything else says that there is nothing to show.
        button(&view, DIRECTLY)?;
        let shown = Shown { text: view.content.clone(), opens: opens(&view) };
        self.book().shown.entry(mention.id).or_insert(shown);
        Some(view)
    }

    /// Somebody opens a mention, and may act on what it shows.
    pub(super) async fn press_on_mention(&self, dice: &mut Dice) {
        let unread = self.unread();
        let Some((recipient, mention)) = dice.one(&unread) else { return };
        let there = !self.is_out(self.book().server_of(*recipient));
        let Some(person) = self.person(*recipient).filter(|_| there) else { return };
        let Some(view) = self.opens(person, mention).await else { return };
        if dice.percent(20) {
            if let Some(directly) = button(&view, DIRECTLY) {
                answered(person.clicks_custom_id(&view, &directly)).await;
            }
            return;
        }
        let theirs = self.open(dice, |ask| ask.owners.contains(recipient) && handle(&view, ask).is_some());
        if let Some((number, ask)) = theirs
            && let Some(how) = handle(&view, &ask)
        {
            self.act_on(dice, person, (view, how), number, &ask).await;
        }
    }

    /// Somebody opens their direct messages, or closes them.
    pub(super) fn open_or_close_dms(&self, dice: &mut Dice) {
        let all: Vec<u64> = {
            let book = self.book();
            book.dms.iter().filter(|(_, dms)| **dms == Dms::NowAndThen).map(|(person, _)| *person).collect()
        };
        let Some(person) = dice.one(&all).and_then(|person| self.person(*person)) else { return };
        match dice.percent(50) {
            true => person.opens_dms(),
            false => person.closes_dms(),
        };
    }

    /// Somebody switches their reminders off, or on again.
    pub(super) async fn switch_reminders(&self, dice: &mut Dice, server: usize) {
        let people = self.places[server].people.iter().enumerate();
        let such: Vec<&Person> = people.filter(|(n, _)| n % OF == SWITCHES_OFF).map(|(_, person)| person).collect();
        let Some(person) = dice.one(&such) else { return };
        let is_off = self.book().pauses.get(&person.id()).and_then(|all| all.last()).is_some_and(|last| !last.over);
        match is_off {
            true => self.switch_on(person).await,
            false => self.switch_off(person).await,
        }
    }

    async fn switch_off(&self, person: &Person) {
        let pause = Pause { from: self.discord.now(), heard: false, known: None, to: None, over: false };
        self.book().pauses.entry(person.id()).or_default().push(pause);
        let reply = answered(person.try_runs(CHANNELS[0], "/stop")).await;
        if reply.is_some_and(|reply| reply.text().starts_with("Stopped:")) {
            self.last_pause(person, |pause| pause.heard = true);
        }
    }

    async fn switch_on(&self, person: &Person) {
        let now = self.discord.now();
        self.last_pause(person, |pause| pause.to = pause.to.or(Some(now)));
        let reply = answered(person.try_runs(CHANNELS[0], "/resume")).await;
        if reply.is_some_and(|reply| reply.text().contains("you get this server's reminders")) {
            let now = self.discord.now();
            self.last_pause(person, |pause| (pause.to, pause.over) = (Some(now), true));
        }
    }

    fn last_pause(&self, person: &Person, change: impl FnOnce(&mut Pause)) {
        if let Some(last) = self.book().pauses.get_mut(&person.id()).and_then(|all| all.last_mut()) {
            change(last);
        }
    }

    /// Whoever does not know whether their reminders are on switches them on, and who has had them off for long enough.
    pub(super) async fn insist_on_reminders(&self) {
        let long_ago = self.discord.now() - chrono::Duration::hours(OFF_HOURS);
        let unsure = |pause: &Pause| !pause.over && (!pause.heard || pause.to.is_some() || pause.from < long_ago);
        let people: Vec<u64> = {
            let book = self.book();
            let all = book.pauses.iter();
            all.filter(|(_, all)| all.last().is_some_and(unsure)).map(|(person, _)| *person).collect()
        };
        for person in people.into_iter().filter_map(|person| self.person(person)) {
            self.switch_on(person).await;
        }
    }

    /// A holder of a role takes what was asked of it.
    pub(super) async fn take(&self, dice: &mut Dice) {
        let Some((number, ask)) = self.open(dice, Ask::waits_for_a_role) else { return };
        let holders: Vec<u64> = ask.holders.iter().copied().filter(|holder| *holder != ask.asker).collect();
        let Some(holder) = dice.one(&holders).and_then(|holder| self.person(*holder)) else { return };
        let Some(post) = self.post(&ask) else { return };
        if button(&post, "I'll take it").is_some() {
            let claim = Claim { by: holder.id(), at: self.discord.now(), heard: false, known: None };
            self.book().asks[number].claim = Some(claim);
            self.takes(holder, &post, number).await;
        }
    }

    async fn takes(&self, holder: &Person, post: &MessageView, number: usize) {
        let taken = match button(post, "I'll take it") {
            Some(button) => {
                let begun = self.discord.now();
                let Some(reply) = answered(holder.clicks_custom_id(post, &button)).await else { return };
                match reply.text() {
                    text if text.starts_with("It's yours") => Some(begun),
                    text if text.contains("took it already") => None,
                    _ => return,
                }
            }
            None => None,
        };
        let mut book = self.book();
        let ask = &mut book.asks[number];
        if let Some(claim) = &mut ask.claim {
            // Else it counted the first time.
            (claim.at, claim.heard) = (taken.unwrap_or(claim.at), true);
            ask.owners = vec![claim.by];
        }
    }

    /// Who took something and got no answer takes it again.
    pub(super) async fn insist_on_claims(&self) {
        let unsure: Vec<(usize, Ask, u64)> = {
            let book = self.book();
            let all = book.asks.iter().enumerate().filter(|(_, ask)| ask.ending.is_none());
            all.filter_map(|(n, ask)| Some((n, ask.clone(), ask.claim.filter(|claim| !claim.heard)?.by))).collect()
        };
        for (number, ask, by) in unsure {
            if let (Some(holder), Some(post)) = (self.person(by), self.post(&ask)) {
                self.takes(holder, &post, number).await;
            }
        }
    }
}

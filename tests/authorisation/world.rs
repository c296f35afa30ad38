//! Two servers, one person of each kind, and asks to act on.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use local_discord::{Channel, Dm, Message, Permissions, Person, Reply, Role, Server};
use meantime::app::{App, Asked};
use meantime::domain::ask::{Need, Owner, Priority, Words};
use meantime::domain::custom_id::AskOptions;
use meantime::domain::ids::{AskId, ChannelId, Order, PersonId, RoleId, ServerId};

use crate::outcome::Who;
use crate::state::State;
use crate::support::Story;

/// Where the ask stands; not everybody sees it.
pub const PRIVATE: &str = "#backend";
/// Where everybody is who does not.
pub const LOBBY: &str = "#lobby";

pub struct World {
    pub story: Story,
    pub acme: Server,
    pub other: Server,
    pub private: Channel,
    pub ops: Role,
    pub team: Role,
    /// By which the manager has Manage Server.
    pub managers_role: Role,
    /// Nobody's, until a server lets it change settings.
    pub leads: Role,
    /// Somebody else in the channel.
    pub nia: Person,
    people: Vec<(Who, Person)>,
    made: AtomicU64,
}

impl World {
    pub async fn begins() -> Self {
        Self::of(Story::begins("2026-03-04T08:50:00Z").await).await
    }

    /// The same where an answer that takes longer begins with word that it is worked on.
    pub async fn begins_saying_after(says_after: Duration) -> Self {
        let mut story = Story::begins("2026-03-04T08:50:00Z").await;
        story.stage.says_after = says_after;
        Self::of(story).await
    }

    async fn of(mut story: Story) -> Self {
        story.discord().application().enable_members();
        let (acme, other) = (story.discord().server("Acme"), story.discord().server("Other"));
        acme.channel(LOBBY);
        other.channel(LOBBY);
        let private = acme.channel(PRIVATE);
        private.allow_bot(Permissions::VIEW_CHANNEL);
        private.deny(&acme.everyone(), Permissions::VIEW_CHANNEL);
        let (team, ops) = (acme.role("Team"), acme.role("Ops"));
        let leads = acme.role("Leads");
        other.role("Leads");
        private.allow(&team, Permissions::VIEW_CHANNEL);
        let managers_role = acme.role("Managers");
        managers_role.set_permissions(Permissions::MANAGE_GUILD);
        let people = Who::ALL.map(|who| (who, arrives(who, &acme, &other, &team, &ops)));
        let manager = people.iter().find(|(who, _)| *who == Who::Manager);
        manager.expect("everybody is there").1.has(&managers_role);
        let nia = acme.person("Nia");
        nia.has(&team);
        for server in [&acme, &other] {
            ["watch", "digest", "setup"].into_iter().for_each(|command| server.opens_command(command));
        }
        story.bot_starts().await;
        let made = AtomicU64::new(1);
        let world =
            Self { story, acme, other, private, ops, team, managers_role, leads, nia, people: people.to_vec(), made };
        world.person(Who::RoleHolder).says(PRIVATE, "hello");
        world.person(Who::LostRole).says(PRIVATE, "hello");
        world.story.settles().await;
        world.person(Who::LostRole).loses(&world.ops);
        let lead = format!("/policy set lead:@{}", world.person(Who::Lead).name());
        world.person(Who::Manager).runs(PRIVATE, &lead).await.shown().await;
        world.story.settles().await;
        world
    }

    pub fn app(&self) -> &App {
        self.story.stage.app().expect("a bot")
    }

    pub fn person(&self, who: Who) -> &Person {
        let found = self.people.iter().find(|(one, _)| *one == who);
        &found.expect("everybody is there").1
    }

    pub fn id(&self, who: Who) -> PersonId {
        PersonId(self.person(who).id())
    }

    /// Where somebody acts.
    pub fn place(&self, who: Who) -> &'static str {
        if who.reads_it() { PRIVATE } else { LOBBY }
    }

    /// A message of the bot that somebody sees where they act, on which buttons may stand.
    pub async fn carrier(&self, who: Who) -> Message {
        self.person(who).runs(self.place(who), "/asks").await.message()
    }

    /// The same in a DM.
    pub async fn carrier_in_dm(&self, who: Who) -> Message {
        self.person(who).runs(Dm, "/asks").await.message()
    }

    /// A new ask of the asker's, of both owners, of the role, and of who has left.
    pub async fn ask(&self) -> AskId {
        let owners = [Who::Owner, Who::OtherOwner, Who::Gone].map(|who| Owner::Person(self.id(who)));
        let owners = owners.into_iter().chain([Owner::Role(RoleId(self.ops.id()))]).collect();
        self.ask_of(owners).await
    }

    pub async fn ask_of(&self, owners: Vec<Owner>) -> AskId {
        let n = self.made.fetch_add(1, Ordering::Relaxed);
        let from = Asked {
            server: ServerId(self.acme.id()),
            channel: ChannelId(self.private.id()),
            in_thread: false,
            asker: self.id(Who::Asker),
            order: Order(Order::at(self.app().now()).0 + n),
        };
        let options = AskOptions { owners, need: Need::Any, need_by: None, thread: false, priority: Priority::Normal };
        let words = Words { question: format!("Secret {n}?"), context: String::new() };
        let made = self.app().ask(from, &options, words).await.expect("an ask");
        self.story.settles().await;
        made.ask.expect("its number")
    }

    /// The message in which an ask stands.
    pub async fn post_of(&self, ask: AskId) -> Message {
        let explained = self.app().explain(ask, self.id(Who::Asker), None).await.expect("the ask");
        let message = explained.ask.message.expect("it is posted");
        self.story.discord().message(message.0)
    }

    pub async fn state(&self) -> State {
        self.story.settles().await;
        State::of(self.app()).await
    }

    /// Nothing went wrong on the way.
    pub fn ends(self) {
        self.story.discord().assert_no_complaints();
        assert_eq!(self.story.warnings(), Vec::<String>::new(), "the bot warns");
    }
}

fn arrives(who: Who, acme: &Server, other: &Server, team: &Role, ops: &Role) -> Person {
    let name = format!("{who:?}");
    let person = match who {
        Who::Elsewhere => return other.manager(&name),
        Who::Gone => {
            let person = acme.person(&name);
            person.leaves();
            return person.joins(other);
        }
        _ => acme.person(&name),
    };
    if who.reads_it() {
        person.has(team);
    }
    if matches!(who, Who::RoleHolder | Who::LostRole) {
        person.has(ops);
    }
    person
}

/// What an answer says, once it is there: the title of a form, the words of a message.
pub async fn said(reply: &Reply) -> String {
    match reply.kind() {
        local_discord::ReplyKind::Form => format!("form: {}", reply.form().title()),
        _ => reply.shown().await.text(),
    }
}

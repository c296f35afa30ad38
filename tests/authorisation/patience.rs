//! Discord answers nothing that it is asked, and somebody else writes to the database: whatever is used has its first word all
//! the same, since Discord waits three seconds for it and no longer. When that is over, the bot answers.

use std::time::Duration;

use local_discord::{ArmedFault, Fault, Pending, ReplyKind};
use meantime::domain::ask::Owner;
use meantime::domain::ids::{MessageId, PersonId};
use meantime::store::Writing;

use crate::actions::{about, all, line, prepared, sent};
use crate::commands::{self, Named, is_about_ask, table};
use crate::outcome::{Outcome, Who};
use crate::world::{PRIVATE, World, said};

/// While it lasts, what the bot asks of Discord is not answered, and it can write nothing.
struct Wait {
    silence: ArmedFault,
    writing: Writing,
}

impl Wait {
    async fn begins(world: &World) -> Self {
        let silence = world.story.discord().fail(Fault::TimeoutAfter).on("GET", "**").always();
        let writing = world.story.stage.app().expect("a bot").store().write().await.expect("a transaction");
        Self { silence, writing }
    }

    fn ends(self) {
        drop(self.writing);
        self.silence.end();
    }
}

/// Waits for the first word, lets everything go on, and reads what comes of it.
async fn is_not_left_waiting(what: &str, sent: Pending, wait: Wait) -> ReplyKind {
    let first = sent.reply().await.unwrap_or_else(|why| panic!("{what}: {why}"));
    wait.ends();
    let (kind, said) = (first.kind(), said(&first).await);
    assert!(!said.is_empty() && !said.contains("Something went wrong"), "{what}: {said}");
    assert!(kind == ReplyKind::Form || first.is_ephemeral(), "{what}: {said}");
    kind
}

#[tokio::test]
async fn no_command_keeps_anybody_waiting() {
    let world = World::begins_saying_after(Duration::ZERO).await;
    let manager = world.person(Who::Manager);
    let named = Named::begins(&world, Who::Manager).await;
    for (typed, line) in table() {
        let ask = world.ask_of(vec![Owner::Person(PersonId(manager.id()))]).await;
        let filled = named.filled(&world, typed, ask);
        let message = if is_about_ask(typed) { world.post_of(ask).await } else { world.nia.says(PRIVATE, "hello") };
        world.story.settles().await;
        let wait = Wait::begins(&world).await;
        let sent = commands::sent(&world, Who::Manager, typed, &filled, &message);
        let kind = is_not_left_waiting(typed, sent, wait).await;
        let opens = matches!(line.outcome(Who::Manager), Outcome::Opens(_));
        assert_eq!(kind == ReplyKind::Form, opens, "{typed}: {kind:?}");
        world.story.settles().await;
    }
    world.ends();
}

/// Buttons, selects and forms: in the channel by who manages the server, in a direct message by an owner, of whom Discord
/// is asked whether they are still there.
#[tokio::test]
async fn no_button_and_no_form_keeps_anybody_waiting() {
    let world = World::begins_saying_after(Duration::ZERO).await;
    world.ask_of(vec![Owner::Person(world.id(Who::Owner))]).await;
    world.story.it_is("2026-03-04T09:10:00Z").await;
    let mut about = about(&world).await;
    for (who, in_dm) in [(Who::Manager, false), (Who::Owner, true)] {
        let under = if in_dm { world.carrier_in_dm(who).await } else { world.carrier(who).await };
        for at in 0..all(&about).len() {
            about.message = MessageId(world.nia.says(PRIVATE, "hello").id());
            about.ask = world.ask().await;
            let action = all(&about).swap_remove(at);
            prepared(&world, &action, about.ask).await;
            let wait = Wait::begins(&world).await;
            let pending = sent(&world, who, &action, &about, &under, in_dm);
            is_not_left_waiting(line(&action).name, pending, wait).await;
            world.story.settles().await;
        }
    }
    world.ends();
}

//! What a person reads whose command, button or form came to nothing: why, and what they can do.

use super::lines::{owner, person};
use super::say::say;
use crate::domain::ask::Owner;
use crate::domain::ids::{PersonId, RoleId};
use crate::domain::language::Language;

/// A command that needs a server.
pub fn server_only(language: Language) -> String {
    say!(language, "refused-server-only")
}

/// The same of `/ask`.
pub const ASKS_LIVE_IN_SERVERS: &str = "Asks live in servers. Run `/ask` in the channel where the question belongs.";
/// Settings are not for everybody.
pub fn needs_manage_server(language: Language) -> String {
    say!(language, "refused-needs-manage-server")
}

/// A command that there is no more, or not yet.
pub const OLD_COMMAND: &str = "I could not run that. Your Discord may still show an older version of my commands: reload it (Ctrl+R) and try again.";
/// The same of a button.
pub const OLD_BUTTON: &str =
    "This button is of another version of me and does nothing any more. `/asks` shows what is open.";
/// The same of a form.
pub const OLD_FORM: &str = "This form is of another version of me. Please run the command again.";
/// What opens a form was sent without one.
pub const FORM_IS_OVER: &str = "That form is over. Run the command again.";

/// A choice of people without anybody.
pub const WHOM: &str = "I could not tell whom you chose. Please choose again.";
/// A choice of asks without one.
pub const WHICH: &str = "I could not tell which one you chose. Please choose again.";
/// A time to snooze to that was offered once.
pub const TIME_NOT_ON_OFFER: &str = "That time is not on offer any more. Press Snooze again to see what is.";
/// A choice that was made in another channel.
pub const MENU_OF_ANOTHER_CHANNEL: &str = "Use the menu of the message again: this choice belongs to another channel.";

/// Nobody asks themselves.
pub const OWN_REPLY: &str = "You can't owe yourself a reply. Choose somebody else.";
/// Everybody was asked.
pub const EVERYONE: &str = "@everyone can't owe a reply: then nobody feels asked. Choose people or roles.";
/// A message where the bot sees nothing.
pub const UNSEEN_HERE: &str = "I can't see this channel, so I would never hear the answer and would remind for nothing. Ask \
    somebody who manages the server to give me the permission \"View Channel\" here.";
/// A channel that was chosen and that the bot does not see.
pub const UNSEEN_CHANNEL: &str =
    "I can't see that channel. Give me the permission \"View Channel\" there, then try again.";

/// Discord did not answer.
pub const MEMBERSHIP_UNKNOWN: &str =
    "Discord does not tell me just now whether you are in that server. Please try again in a moment.";
/// The same of others.
pub const MEMBERS_UNKNOWN: &str =
    "Discord does not tell me who is in that server just now. Please try again in a moment.";

/// An ask for a bot.
pub const TO_A_BOT: &str = "That is a bot, and bots owe nobody a reply. Choose a person.";
/// An ask for somebody who left.
pub const TO_WHO_LEFT: &str = "They are not in that server any more. Choose somebody else.";
/// An ask for somebody who does not see it.
pub const TO_WHO_SEES_NOTHING: &str =
    "They can't see the channel of that ask, so they could not answer there. Choose somebody who can.";

/// Nobody stands in for themselves.
pub const OWN_DELEGATE: &str = "You can't answer for yourself while you are away. Choose somebody else.";
/// Time off on a clock that is not known.
pub const ZONE_UNKNOWN: &str = "I don't know your time zone yet. Tell me by `/hours set`, then try again.";
/// Two settings that exclude each other.
pub const LEAD_AND_NO_LEAD: &str = "You named a `lead` and set `no-lead`. Choose one of the two.";

/// An ask for a bot, by its name.
pub fn bot_owes_nothing(name: &str) -> String {
    format!("{name} is a bot and owes nobody a reply. Choose people or roles.")
}

/// An ask for somebody who is not in the server.
pub fn absent(name: &str) -> String {
    format!("{name} is not in this server. Choose somebody who is.")
}

/// An ask for somebody who does not see the channel.
pub fn blind(who: PersonId) -> String {
    format!(
        "{} can't see this channel, so they could not answer here. Ask where they can, or choose somebody else.",
        person(who)
    )
}

/// An ask for a role that a bot brought along.
pub fn managed(name: &str) -> String {
    format!("The role {name} belongs to a bot, so no person could answer for it. Choose another.")
}

/// An ask for a role that nobody holds.
pub fn nobody_holds(role: RoleId) -> String {
    let name = owner(Language::English, Owner::Role(role));
    format!("Nobody holds {name}, so nobody would owe the reply. Choose another role, or people.")
}

/// A question where the bot may not write; the permissions as Discord names them.
pub fn may_not_post(permissions: &[&str]) -> String {
    let names = permissions.join("\" and \"");
    format!(
        "I can't post your question here: in this channel I lack the permission \"{names}\". Ask somebody who manages the \
         server to give it to me, or ask in another channel."
    )
}

/// A bot as a delegate.
pub fn bot_as_delegate(name: &str) -> String {
    format!("{name} is a bot and answers for nobody. Choose a person.")
}

/// A bot as a lead.
pub fn bot_as_lead(name: &str) -> String {
    format!("{name} is a bot and can't look after an ask. Choose a person as `lead`.")
}

/// A lead who is not in the server.
pub fn absent_lead(name: &str) -> String {
    format!("{name} is not in this server, so I can't tell them. Choose somebody who is as `lead`.")
}

/// An option that could not be read; `why` is made harmless already.
pub fn unreadable_option(why: &str) -> String {
    format!("I could not read what you chose: {why}. Please choose it anew.")
}

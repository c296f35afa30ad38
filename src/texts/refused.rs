//! What a person reads whose command, button or form came to nothing: why, and what they can do.

use super::hours::refusals;
use super::imports;
use super::lines::{channel, owner, person};
use super::permissions::named;
use super::say::say;
use super::typed;
use crate::app::Refused;
use crate::domain::ask::{Owner, Refusal};
use crate::domain::ids::{PersonId, RoleId};
use crate::domain::language::Language;

/// Why a use case did not happen.
pub fn said(language: Language, refused: &Refused) -> String {
    match refused {
        Refused::Press(refusal) => press(language, *refusal),
        Refused::When(error) => typed::when(language, error),
        Refused::Absence(error) => typed::absence(language, error),
        Refused::Focus(error) => typed::focus(language, error),
        Refused::Target(error) => typed::target(language, error),
        Refused::Slot(error) => typed::slot(language, error),
        Refused::Schedule(error) => typed::schedule(language, error),
        Refused::Digest(error) => typed::digest(language, error),
        Refused::Zone(error) => refusals::unclear_zone(language, error),
        Refused::Hours(error) => refusals::unreadable(language, error),
        Refused::NoQuestion => say!(language, "refused-no-question"),
        Refused::MarkedAlready => say!(language, "refused-marked-already"),
        Refused::OwnReply => own_reply(language),
        Refused::PromiseTooFar(days) => say!(language, "refused-promise-too-far", days = *days),
        Refused::AskNotOpen => say!(language, "refused-ask-not-open"),
        Refused::ListUnseen => say!(language, "refused-list-unseen"),
        Refused::ListInServerOnly => say!(language, "refused-list-in-server-only"),
        Refused::ShownGone => say!(language, "refused-shown-gone"),
        Refused::ShownToAnother => say!(language, "refused-shown-to-another"),
        Refused::AwayAlready => say!(language, "refused-away-set-already"),
        Refused::TooManyAbsences(most) => say!(language, "refused-away-too-many", most = *most),
        Refused::AwayOver => say!(language, "refused-away-over"),
        Refused::NoSuchAbsence => say!(language, "refused-away-none"),
        Refused::AbsenceOfCalendar => imports::absence(language),
        Refused::Calendar(why) => imports::trouble(language, *why),
        Refused::TooManyCalendars(most) => imports::too_many(language, *most),
        Refused::CalendarsTooOften(again) => imports::too_often(language, *again),
        Refused::NoSuchCalendar => imports::none(language),
        Refused::DigestUnchanged => say!(language, "refused-digest-no-change"),
        Refused::DigestPaused => say!(language, "refused-digest-paused"),
        Refused::DigestChannelGone => say!(language, "refused-digest-channel-gone"),
        Refused::CannotPost(place, lacks) => {
            let (place, permissions) = (channel(*place), named(language, lacks));
            let count = lacks.len();
            say!(language, "refused-digest-cannot-post", channel = place, permissions = permissions, count = count)
        }
        Refused::ServerWithoutHours => refusals::server_none(language),
        Refused::NoSuchDigest => say!(language, "refused-digest-none"),
        Refused::TooManyDigests(most) => say!(language, "refused-digest-too-many", most = *most),
        Refused::DigestIsThere => say!(language, "refused-digest-is-there"),
        Refused::OwnDigestUnchanged => say!(language, "refused-own-digest-no-change"),
        Refused::OwnDigestEmpty => say!(language, "refused-own-digest-empty"),
        Refused::OwnDigestOff => say!(language, "refused-own-digest-off"),
    }
}

/// A choice about an ask that does nothing for who made it.
fn press(language: Language, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotToSee => say!(language, "refused-press-not-to-see"),
        Refusal::NotYours => say!(language, "refused-press-not-yours"),
        Refusal::AskersChoice => say!(language, "refused-press-askers-choice"),
        Refusal::AlreadyAnswered => say!(language, "refused-press-already-answered"),
        Refusal::AlreadyClosed => say!(language, "refused-press-already-closed"),
        Refusal::NothingOpen => say!(language, "refused-press-nothing-open"),
        Refusal::NothingToUndo => say!(language, "refused-press-nothing-to-undo"),
        Refusal::NotInRole => say!(language, "refused-press-not-in-role"),
        Refusal::OwnAsk => say!(language, "refused-press-own-ask"),
        Refusal::Taken => say!(language, "refused-press-taken"),
        Refusal::ToAsker => say!(language, "refused-press-to-asker"),
        Refusal::OwesAlready => say!(language, "refused-press-owes-already"),
        Refusal::NothingUnsure => say!(language, "refused-press-nothing-unsure"),
    }
}

/// A command that needs a server.
pub fn server_only(language: Language) -> String {
    say!(language, "refused-server-only")
}

/// The same of `/ask`.
pub fn asks_live_in_servers(language: Language) -> String {
    say!(language, "refused-asks-live-in-servers")
}

/// Settings are not for everybody.
pub fn needs_manage_server(language: Language) -> String {
    say!(language, "refused-needs-manage-server")
}

/// The same where a role may change them too.
pub fn needs_manage_server_or(language: Language, managers: RoleId) -> String {
    say!(language, "refused-needs-manage-server-or-role", role = owner(language, Owner::Role(managers)))
}

/// What is not left to a role.
pub fn needs_manage_server_itself(language: Language) -> String {
    say!(language, "refused-needs-manage-server-itself")
}

/// A command that there is no more, or not yet.
pub fn old_command(language: Language) -> String {
    say!(language, "refused-old-command")
}

/// The same of a button.
pub fn old_button(language: Language) -> String {
    say!(language, "refused-old-button")
}

/// The same of a form.
pub fn old_form(language: Language) -> String {
    say!(language, "refused-old-form")
}

/// What opens a form was sent without one.
pub fn form_is_over(language: Language) -> String {
    say!(language, "refused-form-is-over")
}

/// A choice of people without anybody.
pub fn whom(language: Language) -> String {
    say!(language, "refused-whom")
}

/// A choice of asks without one.
pub fn which(language: Language) -> String {
    say!(language, "refused-which")
}

/// A time to snooze to that was offered once.
pub fn time_not_on_offer(language: Language) -> String {
    say!(language, "refused-time-not-on-offer")
}

/// A choice that was made in another channel.
pub fn menu_of_another_channel(language: Language) -> String {
    say!(language, "refused-menu-of-another-channel")
}

/// Nobody asks themselves.
pub fn own_reply(language: Language) -> String {
    say!(language, "refused-own-reply")
}

/// Everybody was asked.
pub fn everyone(language: Language) -> String {
    say!(language, "refused-everyone")
}

/// A message that is no ask, nor in the thread of one.
pub fn nothing_tracked(language: Language) -> String {
    say!(language, "refused-nothing-tracked")
}

/// A message where the bot sees nothing.
pub fn unseen_here(language: Language) -> String {
    say!(language, "refused-unseen-here")
}

/// A channel that was chosen and that the bot does not see.
pub fn unseen_channel(language: Language) -> String {
    say!(language, "refused-unseen-channel")
}

/// A channel that was chosen and is gone.
pub fn channel_gone(language: Language) -> String {
    say!(language, "refused-channel-gone")
}

/// A channel that was chosen, and of which Discord told nothing.
pub fn channel_unknown(language: Language) -> String {
    say!(language, "refused-channel-unknown")
}

/// Discord did not answer.
pub fn membership_unknown(language: Language) -> String {
    say!(language, "refused-membership-unknown")
}

/// The same of others.
pub fn members_unknown(language: Language) -> String {
    say!(language, "refused-members-unknown")
}

/// An ask for a bot.
pub fn to_a_bot(language: Language) -> String {
    say!(language, "refused-to-a-bot")
}

/// An ask for somebody who left.
pub fn to_who_left(language: Language) -> String {
    say!(language, "refused-to-who-left")
}

/// An ask for somebody who does not see it.
pub fn to_who_sees_nothing(language: Language) -> String {
    say!(language, "refused-to-who-sees-nothing")
}

/// Nobody stands in for themselves.
pub fn own_delegate(language: Language) -> String {
    say!(language, "refused-own-delegate")
}

/// Time off on a clock that is not known.
pub fn zone_unknown(language: Language) -> String {
    say!(language, "refused-zone-unknown")
}

/// Two settings that exclude each other.
pub fn lead_and_no_lead(language: Language) -> String {
    say!(language, "refused-lead-and-no-lead")
}

/// An ask for a bot, by its name.
pub fn bot_owes_nothing(language: Language, name: &str) -> String {
    say!(language, "refused-bot-owes-nothing", name = name)
}

/// An ask for somebody who is not in the server.
pub fn absent(language: Language, name: &str) -> String {
    say!(language, "refused-absent", name = name)
}

/// An ask for somebody who does not see the channel.
pub fn blind(language: Language, who: PersonId) -> String {
    say!(language, "refused-blind", person = person(who))
}

/// An ask for a role that a bot brought along.
pub fn managed(language: Language, name: &str) -> String {
    say!(language, "refused-managed", name = name)
}

/// An ask for a role that nobody holds.
pub fn nobody_holds(language: Language, role: RoleId) -> String {
    say!(language, "refused-nobody-holds", role = owner(language, Owner::Role(role)))
}

/// A question where the bot may not write; the permissions as Discord names them.
pub fn may_not_post(language: Language, permissions: &[&str]) -> String {
    let count = permissions.len();
    say!(language, "refused-may-not-post", permissions = named(language, permissions), count = count)
}

/// A question where the bot could not read back what it missed; the permissions as Discord names them.
pub fn may_not_read(language: Language, permissions: &[&str]) -> String {
    let count = permissions.len();
    say!(language, "refused-may-not-read", permissions = named(language, permissions), count = count)
}

/// A thread that was asked for where the bot may open none; the permissions as Discord names them.
pub fn may_not_open_thread(language: Language, permissions: &[&str]) -> String {
    let count = permissions.len();
    say!(language, "refused-may-not-open-thread", permissions = named(language, permissions), count = count)
}

/// A private thread in which the bot is not.
pub fn not_in_thread(language: Language) -> String {
    say!(language, "refused-not-in-thread")
}

/// A bot as a delegate.
pub fn bot_as_delegate(language: Language, name: &str) -> String {
    say!(language, "refused-bot-as-delegate", name = name)
}

/// A bot as a lead.
pub fn bot_as_lead(language: Language, name: &str) -> String {
    say!(language, "refused-bot-as-lead", name = name)
}

/// A lead who is not in the server.
pub fn absent_lead(language: Language, name: &str) -> String {
    say!(language, "refused-absent-lead", name = name)
}

/// An option that could not be read.
pub fn unreadable_option(language: Language) -> String {
    say!(language, "refused-unreadable-option")
}

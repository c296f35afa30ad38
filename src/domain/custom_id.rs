//! What a button, select or form of ours means, as text of at most 100 characters that Discord keeps for us. So they
//! work after a restart. Whoever sends one is authorised each time: an id can be forged.

use super::ask::{Need, Owner, Priority};
use super::calendar::{Instant, Weekly};
use super::hours_text::code;
use super::ids::{AskId, ChannelId, MessageId, PersonId, RoleId, ServerId};
use super::listing::{Of, Wanted};
use super::setup::Move;

/// The version of this encoding, first in every id.
const VERSION: &str = "m1";
/// Discord's limit on a custom id.
pub const MAX_LENGTH: usize = 100;
/// So many owners fit into the id of the form of `/ask`.
pub const MOST_OWNERS: usize = 4;

/// What `/ask` was called with, kept in the id of its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AskOptions {
    /// Who owes the reply.
    pub owners: Vec<Owner>,
    /// How many of them must answer.
    pub need: Need,
    /// The instant by which the reply is needed.
    pub need_by: Option<Instant>,
    /// Whether a thread is opened under the ask.
    pub thread: bool,
    /// How much haste there is.
    pub priority: Priority,
}

/// What happens when somebody uses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// It is answered.
    Done(AskId),
    /// Not this owner's to answer.
    NotMine(AskId),
    /// Takes back the person's own last word on it.
    Undo(AskId),
    /// "I'll take it".
    Claim(AskId),
    /// Shows until when one can snooze.
    Snooze(AskId),
    /// A choice of `Snooze`; the value says which.
    SnoozePick(AskId),
    /// Opens the form "I'll reply by".
    Promise(AskId),
    /// That form itself.
    PromiseForm(AskId),
    /// Shows to whom one can hand it over.
    HandOver(AskId),
    /// A choice of `HandOver`; the value is a person.
    HandPick(AskId),
    /// Hands it over to that person.
    HandTo {
        /// The ask.
        ask: AskId,
        /// To whom.
        person: PersonId,
    },
    /// What the owner wrote later was the answer.
    WasAnswer(AskId),
    /// It was not.
    NotYet(AskId),
    /// The asker wants nobody else to be told.
    KeepBetweenUs(AskId),
    /// The asker takes that back.
    MayEscalate(AskId),
    /// Explains a reminder.
    Why(AskId),
    /// The asker keeps waiting.
    Wait(AskId),
    /// The asker takes it back.
    Withdraw(AskId),
    /// Chooses one ask of a bundle; the value is its number.
    PickAsk,
    /// Opens the form for working hours. With hours typed before.
    SetHours(Option<Weekly>),
    /// The form for working hours itself.
    HoursForm,
    /// A choice of what time it is now for the person; the value is the key of an hour. With hours typed before.
    HoursClock(Option<Weekly>),
    /// A choice of zones; the value is one's name. With hours typed before.
    HoursZone(Option<Weekly>),
    /// Sets these hours in the zone that the person has.
    HoursPick(Weekly),
    /// No reminders from that server any more.
    Stop(ServerId),
    /// Lists the person's own asks.
    MyAsks,
    /// A page of a list of asks.
    Asks {
        /// What is listed.
        wanted: Wanted,
        /// Which page, from 0.
        page: u16,
    },
    /// Shows the bundle for which somebody was mentioned.
    Show,
    /// Direct messages may be tried again.
    OpenDms,
    /// Everything about the person is deleted.
    ForgetMe,
    /// Everything of that server is deleted.
    ForgetServer(ServerId),
    /// The choice of owners for "Needs a reply" on a message.
    MarkOwners {
        /// Where it stands.
        channel: ChannelId,
        /// The message.
        message: MessageId,
    },
    /// The same, with owners that the message suggests.
    MarkThem {
        /// Where it stands.
        channel: ChannelId,
        /// The message.
        message: MessageId,
        /// Who owes the reply.
        owners: Vec<PersonId>,
    },
    /// A button, menu or form of `/setup`.
    Setup(Move),
    /// Shows the norms of a server.
    Norms(ServerId),
    /// The form of `/ask`.
    AskForm(AskOptions),
}

/// An [`Action`] and, on a message that went through the outbox, the number of its bundle: by it the bot recognises
/// its own message after a crash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomId {
    /// What it does.
    pub action: Action,
    /// The bundle of the message it stands on.
    pub bundle: Option<i64>,
}

impl CustomId {
    /// The text for Discord.
    pub fn encode(&self) -> String {
        let ask = |id: &AskId| base36(id.0.unsigned_abs());
        let (code, argument) = match &self.action {
            Action::Done(id) => ("dn", ask(id)),
            Action::NotMine(id) => ("nm", ask(id)),
            Action::Undo(id) => ("un", ask(id)),
            Action::Claim(id) => ("cl", ask(id)),
            Action::Snooze(id) => ("sn", ask(id)),
            Action::SnoozePick(id) => ("sp", ask(id)),
            Action::Promise(id) => ("pr", ask(id)),
            Action::PromiseForm(id) => ("pf", ask(id)),
            Action::HandOver(id) => ("ho", ask(id)),
            Action::HandPick(id) => ("hp", ask(id)),
            Action::HandTo { ask: id, person } => ("ht", format!("{}.{}", ask(id), base36(person.0))),
            Action::WasAnswer(id) => ("wa", ask(id)),
            Action::NotYet(id) => ("ny", ask(id)),
            Action::KeepBetweenUs(id) => ("kb", ask(id)),
            Action::MayEscalate(id) => ("me", ask(id)),
            Action::Why(id) => ("wy", ask(id)),
            Action::Wait(id) => ("wt", ask(id)),
            Action::Withdraw(id) => ("wd", ask(id)),
            Action::PickAsk => ("pa", String::new()),
            Action::SetHours(hours) => ("sh", hours.as_ref().map(code::encode).unwrap_or_default()),
            Action::HoursForm => ("hf", String::new()),
            Action::HoursClock(hours) => ("hc", hours.as_ref().map(code::encode).unwrap_or_default()),
            Action::HoursZone(hours) => ("hz", hours.as_ref().map(code::encode).unwrap_or_default()),
            Action::HoursPick(hours) => ("hk", code::encode(hours)),
            Action::Stop(server) => ("st", base36(server.0)),
            Action::MyAsks => ("ma", String::new()),
            Action::Asks { wanted, page } => ("as", encode_page(wanted, *page)),
            Action::Show => ("sw", String::new()),
            Action::OpenDms => ("od", String::new()),
            Action::ForgetMe => ("fm", String::new()),
            Action::ForgetServer(server) => ("fs", base36(server.0)),
            Action::MarkOwners { channel, message } => ("mo", format!("{}.{}", base36(channel.0), base36(message.0))),
            Action::MarkThem { channel, message, owners } => {
                let owners: Vec<String> = owners.iter().map(|id| base36(id.0)).collect();
                ("mt", format!("{}.{}.{}", base36(channel.0), base36(message.0), owners.join("-")))
            }
            Action::Setup(one) => ("su", one.as_text()),
            Action::Norms(server) => ("nr", base36(server.0)),
            Action::AskForm(options) => ("af", encode_options(options)),
        };
        let bundle = self.bundle.map(|b| base36(b.unsigned_abs())).unwrap_or_default();
        format!("{VERSION}:{code}:{argument}:{bundle}")
    }

    /// Reads an id. None for anything that this version did not make.
    pub fn decode(text: &str) -> Option<Self> {
        let mut parts = text.split(':');
        let (version, code, argument, bundle) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
        if version != VERSION || parts.next().is_some() {
            return None;
        }
        let ask = || i64::try_from(number(argument)?).ok().map(AskId);
        let bare = |action| argument.is_empty().then_some(action);
        let action = match code {
            "dn" => Action::Done(ask()?),
            "nm" => Action::NotMine(ask()?),
            "un" => Action::Undo(ask()?),
            "cl" => Action::Claim(ask()?),
            "sn" => Action::Snooze(ask()?),
            "sp" => Action::SnoozePick(ask()?),
            "pr" => Action::Promise(ask()?),
            "pf" => Action::PromiseForm(ask()?),
            "ho" => Action::HandOver(ask()?),
            "hp" => Action::HandPick(ask()?),
            "ht" => {
                let (ask, person) = argument.split_once('.')?;
                let ask = AskId(i64::try_from(number(ask)?).ok()?);
                Action::HandTo { ask, person: PersonId(snowflake(person)?) }
            }
            "wa" => Action::WasAnswer(ask()?),
            "ny" => Action::NotYet(ask()?),
            "kb" => Action::KeepBetweenUs(ask()?),
            "me" => Action::MayEscalate(ask()?),
            "wy" => Action::Why(ask()?),
            "wt" => Action::Wait(ask()?),
            "wd" => Action::Withdraw(ask()?),
            "pa" => bare(Action::PickAsk)?,
            "sh" => Action::SetHours(hours(argument)?),
            "hf" => bare(Action::HoursForm)?,
            "hc" => Action::HoursClock(hours(argument)?),
            "hz" => Action::HoursZone(hours(argument)?),
            "hk" => Action::HoursPick(code::decode(argument)?),
            "st" => Action::Stop(ServerId(snowflake(argument)?)),
            "ma" => bare(Action::MyAsks)?,
            "as" => decode_page(argument)?,
            "sw" => bare(Action::Show)?,
            "od" => bare(Action::OpenDms)?,
            "fm" => bare(Action::ForgetMe)?,
            "fs" => Action::ForgetServer(ServerId(snowflake(argument)?)),
            "mo" => {
                let (channel, message) = argument.split_once('.')?;
                Action::MarkOwners { channel: ChannelId(snowflake(channel)?), message: MessageId(snowflake(message)?) }
            }
            "mt" => {
                let (channel, rest) = argument.split_once('.')?;
                let (message, owners) = rest.split_once('.')?;
                let owners: Option<Vec<PersonId>> = owners.split('-').map(|id| snowflake(id).map(PersonId)).collect();
                Action::MarkThem {
                    channel: ChannelId(snowflake(channel)?),
                    message: MessageId(snowflake(message)?),
                    owners: owners.filter(|owners| owners.len() <= MOST_OWNERS)?,
                }
            }
            "su" => Action::Setup(Move::parse(argument)?),
            "nr" => Action::Norms(ServerId(snowflake(argument)?)),
            "af" => Action::AskForm(decode_options(argument)?),
            _ => return None,
        };
        let bundle = match bundle {
            "" => None,
            text => Some(i64::try_from(number(text)?).ok()?),
        };
        Some(Self { action, bundle })
    }
}

/// Hours that were typed before, if any.
#[allow(clippy::option_option)]
fn hours(argument: &str) -> Option<Option<Weekly>> {
    if argument.is_empty() { Some(None) } else { code::decode(argument).map(Some) }
}

/// `<a|o><t|n><u|l|>.<need-by>.<owners>`, an owner being `p` or `r` and an id, or `m`.
fn encode_options(options: &AskOptions) -> String {
    let need = if options.need == Need::All { 'a' } else { 'o' };
    let thread = if options.thread { 't' } else { 'n' };
    let priority = match options.priority {
        Priority::Urgent => "u",
        // As it was written when there was no other.
        Priority::Normal => "",
        Priority::Low => "l",
    };
    let need_by = options.need_by.map(|at| base36(at.timestamp().unsigned_abs())).unwrap_or_default();
    let owners: Vec<String> = options
        .owners
        .iter()
        .map(|owner| match owner {
            Owner::Person(id) => format!("p{}", base36(id.0)),
            Owner::Role(id) => format!("r{}", base36(id.0)),
            Owner::Room => "m".to_owned(),
        })
        .collect();
    format!("{need}{thread}{priority}.{need_by}.{}", owners.join("-"))
}

/// `<m|o|a|c and an id|p and an id>.<d|n>.<page>`
fn encode_page(wanted: &Wanted, page: u16) -> String {
    let of = match wanted.of {
        Of::Mine => "m".to_owned(),
        Of::Owed => "o".to_owned(),
        Of::Asked => "a".to_owned(),
        Of::Channel(channel) => format!("c{}", base36(channel.0)),
        Of::Person(person) => format!("p{}", base36(person.0)),
    };
    let overdue = if wanted.overdue { 'd' } else { 'n' };
    format!("{of}.{overdue}.{}", base36(page.into()))
}

fn decode_page(text: &str) -> Option<Action> {
    let (of, rest) = text.split_once('.')?;
    let (overdue, page) = rest.split_once('.')?;
    let of = match of.split_at_checked(1)? {
        ("m", "") => Of::Mine,
        ("o", "") => Of::Owed,
        ("a", "") => Of::Asked,
        ("c", id) => Of::Channel(ChannelId(snowflake(id)?)),
        ("p", id) => Of::Person(PersonId(snowflake(id)?)),
        _ => return None,
    };
    let overdue = match overdue {
        "d" => true,
        "n" => false,
        _ => return None,
    };
    Some(Action::Asks { wanted: Wanted { of, overdue }, page: u16::try_from(number(page)?).ok()? })
}

fn decode_options(text: &str) -> Option<AskOptions> {
    let (flags, rest) = text.split_once('.')?;
    let (need_by, owners) = rest.split_once('.')?;
    let (flags, priority) = match flags.split_at_checked(2)? {
        (flags, "u") => (flags, Priority::Urgent),
        (flags, "") => (flags, Priority::Normal),
        (flags, "l") => (flags, Priority::Low),
        _ => return None,
    };
    let (need, thread) = match flags {
        "at" => (Need::All, true),
        "an" => (Need::All, false),
        "ot" => (Need::Any, true),
        "on" => (Need::Any, false),
        _ => return None,
    };
    let need_by = match need_by {
        "" => None,
        text => Some(Instant::from_timestamp(i64::try_from(number(text)?).ok()?, 0)?),
    };
    let owner = |text: &str| match text.split_at_checked(1)? {
        ("p", id) => Some(Owner::Person(PersonId(snowflake(id)?))),
        ("r", id) => Some(Owner::Role(RoleId(snowflake(id)?))),
        ("m", "") => Some(Owner::Room),
        _ => None,
    };
    let owners: Option<Vec<Owner>> = owners.split('-').map(owner).collect();
    let owners = owners.filter(|o| !o.is_empty() && o.len() <= MOST_OWNERS)?;
    Some(AskOptions { owners, need, need_by, thread, priority })
}

fn base36(mut n: u64) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(u32::try_from(n % 36).unwrap_or(0), 36).unwrap_or('0'));
        n /= 36;
        if n == 0 {
            break;
        }
    }
    digits.iter().rev().collect()
}

/// An id of Discord's: never zero.
fn snowflake(text: &str) -> Option<u64> {
    number(text).filter(|id| *id != 0)
}

/// The inverse of [`base36`]: only what it writes, so that one meaning has one text.
fn number(text: &str) -> Option<u64> {
    let canonical =
        text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase()) && (text == "0" || !text.starts_with('0'));
    if canonical { u64::from_str_radix(text, 36).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::setup::{How, Step};
    use proptest::prelude::*;

    fn longest() -> CustomId {
        CustomId {
            action: Action::AskForm(AskOptions {
                owners: vec![Owner::Role(RoleId(u64::MAX)); MOST_OWNERS],
                need: Need::All,
                need_by: Instant::from_timestamp(4_000_000_000, 0),
                thread: true,
                priority: Priority::Urgent,
            }),
            bundle: None,
        }
    }

    #[test]
    fn every_action_comes_back_as_it_was_sent() {
        let ask = AskId(7);
        let actions = [
            Action::Done(ask),
            Action::NotMine(ask),
            Action::Undo(ask),
            Action::Claim(ask),
            Action::Snooze(ask),
            Action::SnoozePick(AskId(i64::MAX)),
            Action::Promise(ask),
            Action::PromiseForm(ask),
            Action::HandOver(ask),
            Action::HandPick(ask),
            Action::HandTo { ask: AskId(i64::MAX), person: PersonId(u64::MAX) },
            Action::WasAnswer(ask),
            Action::NotYet(ask),
            Action::KeepBetweenUs(ask),
            Action::MayEscalate(ask),
            Action::Why(ask),
            Action::Wait(ask),
            Action::Withdraw(ask),
            Action::PickAsk,
            Action::SetHours(None),
            Action::HoursForm,
            Action::HoursClock(None),
            Action::HoursClock(Some(Weekly::default())),
            Action::HoursZone(Some(Weekly::standard())),
            Action::HoursPick(Weekly::standard()),
            Action::Stop(ServerId(u64::MAX)),
            Action::MyAsks,
            Action::Show,
            Action::ForgetMe,
            Action::ForgetServer(ServerId(u64::MAX)),
            Action::Asks { wanted: Wanted { of: Of::Mine, overdue: false }, page: 0 },
            Action::Asks { wanted: Wanted { of: Of::Owed, overdue: true }, page: 1 },
            Action::Asks { wanted: Wanted { of: Of::Asked, overdue: true }, page: 2 },
            Action::Asks { wanted: Wanted { of: Of::Channel(ChannelId(u64::MAX)), overdue: true }, page: u16::MAX },
            Action::Asks { wanted: Wanted { of: Of::Person(PersonId(u64::MAX)), overdue: false }, page: u16::MAX },
            Action::OpenDms,
            Action::MarkOwners { channel: ChannelId(u64::MAX), message: MessageId(u64::MAX) },
            Action::MarkThem {
                channel: ChannelId(u64::MAX),
                message: MessageId(u64::MAX),
                owners: vec![PersonId(u64::MAX); 3],
            },
            Action::Setup(Move::Keep(Step::Watches)),
            Action::Setup(Move::Watch(How::Questions)),
            Action::Norms(ServerId(u64::MAX)),
            longest().action,
        ];
        for action in actions {
            for bundle in [None, Some(0), Some(i64::MAX)] {
                let id = CustomId { action: action.clone(), bundle };
                let text = id.encode();
                assert!(text.len() <= MAX_LENGTH, "{text}");
                assert_eq!(CustomId::decode(&text), Some(id), "{text}");
            }
        }
    }

    #[test]
    fn a_form_that_was_opened_by_an_older_version_can_still_be_sent() {
        let options = |text| match CustomId::decode(text).map(|id| id.action) {
            Some(Action::AskForm(options)) => options,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(options("m1:af:ot..p7:").priority, Priority::Normal);
        assert_eq!(options("m1:af:otu..p7:").priority, Priority::Urgent);
        assert_eq!(options("m1:af:otl..p7:").priority, Priority::Low);
    }

    #[test]
    fn the_longest_id_fits() {
        assert!(longest().encode().len() <= MAX_LENGTH, "{}", longest().encode().len());
    }

    #[test]
    fn what_we_did_not_write_means_nothing() {
        for text in [
            "",
            "m1",
            "m0:dn:7:",
            "m1:dn::",
            "m1:dn:7",
            "m1:dn:7:1:2",
            "m1:xx:7:",
            "m1:dn:-7:",
            "m1:dn:07:",
            "m1:dn:zzzzzzzzzzzzzz:",
            "m1:af:at..:",
            "m1:af:at..é:",
            "m1:af:atn..p7:",
            "m1:af:atuu..p7:",
            "m1:af:é..p7:",
            "m1:pa:7:",
            "m1:hk::",
            "m1:hz:v:",
            "m1:st:0:",
            "m1:ht:7.0:",
            "m1:mo:0.1:",
            "m1:mt:1.1.0:",
            "m1:af:ot..p0:",
            "m1:af:ot..r0:",
            "m1:as:m.n.1ekg:",
            "m1:as:c0.n.0:",
            "m1:as:mx.n.0:",
            "m1:as:m.x.0:",
            "m1:as:m.n.:",
            "m1:su::",
            "m1:su:go.nowhere:",
            "m1:nr:0:",
        ] {
            assert_eq!(CustomId::decode(text), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn decoding_never_panics_and_is_exact(text in "(m1:[a-z]{2}:[a-z0-9._-]{0,12}:[a-z0-9]{0,3}|\\PC{0,40})") {
            if let Some(id) = CustomId::decode(&text) {
                prop_assert_eq!(id.encode(), text);
            }
        }
    }
}

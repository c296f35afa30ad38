//! The people, places and asks of the samples: plain data, the same on each run.

use chrono::{NaiveDateTime, TimeDelta};
use local_discord::Tz;
use local_discord::notation::Names;
use meantime::domain::ask::{Ask, Event, Need, Owner, Priority, Source, What, Words, fold};
use meantime::domain::calendar::{Instant, Schedule, Weekly, first_instant_reading};
use meantime::domain::clock::owner_clock;
use meantime::domain::ids::{AskId, ChannelId, MessageId, Order, PersonId, RoleId, ServerId};
use meantime::domain::plan::Slot;
use meantime::domain::policy::Policy;
use meantime::texts::reminder::Item;

use super::sample::Reader;

/// The server.
pub const ACME: ServerId = ServerId(900);

/// Asks.
pub const ADA: Reader = Reader { id: PersonId(101), name: "Ada", zone: Tz::Europe__Berlin };
/// Is asked.
pub const KENJI: Reader = Reader { id: PersonId(102), name: "Kenji", zone: Tz::Asia__Tokyo };
/// Leads the team.
pub const MAYA: Reader = Reader { id: PersonId(103), name: "Maya", zone: Tz::America__New_York };
/// Is on call.
pub const BRUNO: Reader = Reader { id: PersonId(104), name: "Bruno", zone: Tz::America__Sao_Paulo };
/// Manages the server.
pub const LENA: Reader = Reader { id: PersonId(105), name: "Lena", zone: Tz::Europe__Lisbon };

/// A channel.
pub const BACKEND: ChannelId = ChannelId(201);
/// A channel where anybody helps.
pub const HELP: ChannelId = ChannelId(202);
/// The channel of who is on call.
pub const OPERATIONS: ChannelId = ChannelId(203);
/// Another channel.
pub const DESIGN: ChannelId = ChannelId(204);
/// A category.
pub const PRODUCT: ChannelId = ChannelId(205);
/// A forum.
pub const QUESTIONS: ChannelId = ChannelId(206);
/// Who is on call.
pub const ON_CALL: RoleId = RoleId(301);

const PEOPLE: [Reader; 5] = [ADA, KENJI, MAYA, BRUNO, LENA];

/// Fifteen more, for a large team. Some names are long.
pub const LARGE_TEAM: [Reader; 15] = [
    Reader { id: PersonId(111), name: "Amélie", zone: Tz::Europe__Paris },
    Reader { id: PersonId(112), name: "Bartholomew Featherstonehaugh", zone: Tz::Europe__London },
    Reader { id: PersonId(113), name: "Chipo", zone: Tz::Africa__Harare },
    Reader { id: PersonId(114), name: "Dariusz", zone: Tz::Europe__Warsaw },
    Reader { id: PersonId(115), name: "Elif", zone: Tz::Europe__Istanbul },
    Reader { id: PersonId(116), name: "Farah", zone: Tz::Asia__Dubai },
    Reader { id: PersonId(117), name: "Guðrún", zone: Tz::Atlantic__Reykjavik },
    Reader { id: PersonId(118), name: "Hiro", zone: Tz::Asia__Tokyo },
    Reader { id: PersonId(119), name: "Isha", zone: Tz::Asia__Kolkata },
    Reader { id: PersonId(120), name: "João", zone: Tz::America__Sao_Paulo },
    Reader { id: PersonId(121), name: "Kwame", zone: Tz::Africa__Accra },
    Reader { id: PersonId(122), name: "Lars", zone: Tz::Europe__Copenhagen },
    Reader { id: PersonId(123), name: "Mira", zone: Tz::Europe__Helsinki },
    Reader { id: PersonId(124), name: "Nia", zone: Tz::Europe__Dublin },
    Reader { id: PersonId(125), name: "Olga", zone: Tz::Europe__Madrid },
];
const CHANNELS: [(ChannelId, &str); 6] = [
    (BACKEND, "backend"),
    (HELP, "help"),
    (OPERATIONS, "operations"),
    (DESIGN, "design"),
    (PRODUCT, "Product"),
    (QUESTIONS, "questions"),
];

/// How a channel is called.
///
/// # Panics
/// When it is not of the cast.
pub fn channel_name(id: ChannelId) -> &'static str {
    let found = CHANNELS.iter().find(|(channel, _)| *channel == id);
    found.map(|(_, name)| *name).unwrap_or_else(|| panic!("the cast knows no channel {id}"))
}

/// Knows everybody's names.
pub struct Cast;

impl Names for Cast {
    fn person(&self, id: u64) -> String {
        let found = PEOPLE.iter().chain(&LARGE_TEAM).find(|reader| reader.id.0 == id);
        found.map(|reader| reader.name.to_owned()).unwrap_or_else(|| panic!("the cast knows nobody numbered {id}"))
    }

    fn role(&self, id: u64) -> String {
        assert_eq!(id, ON_CALL.0, "the cast knows one role");
        "on-call".to_owned()
    }

    fn channel(&self, id: u64) -> String {
        channel_name(ChannelId(id)).to_owned()
    }
}

/// A time on somebody's clock: "2026-03-03 09:00".
///
/// # Panics
/// When it is none.
pub fn instant(local: &str, zone: Tz) -> Instant {
    let reading = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").expect("a local time");
    first_instant_reading(zone, reading).expect("a time of these years")
}

/// The same on Ada's clock in Berlin, where most of the samples are told from.
pub fn berlin(local: &str) -> Instant {
    instant(local, ADA.zone)
}

/// The same on Kenji's clock in Tokyo.
pub fn tokyo(local: &str) -> Instant {
    instant(local, KENJI.zone)
}

/// Monday to Friday, nine to five, in the reader's zone.
pub fn hours(of: Reader) -> Schedule {
    Schedule::new(of.zone, Weekly::standard())
}

/// Ada asks Kenji in #backend with the form, on Monday afternoon in Berlin, when it is night in Tokyo. So Kenji's clock
/// starts on Tuesday at nine, and the reply is due on Tuesday at five. The number tells asks apart.
pub fn ask(number: i64, question: &str) -> Ask {
    let order = Order::at(berlin("2026-03-02 15:10") + TimeDelta::minutes(number % 50));
    Ask {
        id: AskId(number),
        server: ACME,
        channel: BACKEND,
        in_thread: false,
        message: Some(MessageId(order.0)),
        asker: ADA.id,
        owners: vec![Owner::Person(KENJI.id)],
        need: Need::Any,
        source: Source::Form,
        need_by: None,
        priority: Priority::Normal,
        order,
        words: Some(Words { question: question.to_owned(), context: String::new() }),
    }
}

/// The question that most of the samples are about.
pub fn index_question() -> Ask {
    ask(41, "Which index shall the invoice import use? The slow query is in the ticket.")
}

/// Something that happened to an ask.
pub fn event(by: Reader, at: Instant, what: What) -> Event {
    Event { order: Order::at(at), by: Some(by.id), what }
}

/// What a bundle tells of an ask, with the due time of its first owner.
pub fn item(slot: Slot, ask: &Ask, log: &[Event]) -> Item {
    let owner = ask.owners.first().and_then(|owner| PEOPLE.iter().find(|reader| Some(reader.id) == owner.person()));
    let target = Policy::default().target_for(ask.priority);
    let clock = owner_clock(&hours(owner.copied().unwrap_or(ADA)), ask.asked_at(), target, ask.need_by);
    Item {
        slot,
        ask: ask.clone(),
        state: fold(ask, log),
        due: clock.map(|clock| clock.due),
        lead: None,
        stopped: Vec::new(),
        away: None,
        instead: None,
        lacks: Vec::new(),
    }
}

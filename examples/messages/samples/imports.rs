//! Calendars of one's own from which time off comes.

use meantime::app::{Calendar, CalendarFailing, CalendarNow, CalendarRead, Refused};
use meantime::domain::calendar::Period;
use meantime::domain::ics::{Counting, PassedOver, Read, Trouble};
use meantime::domain::language::Language;
use meantime::fetch::AddressError;
use meantime::texts::imports::{self, Refreshed};
use meantime::texts::{self, Message};
use secrecy::SecretString;

use crate::messages::cast::{ADA, berlin};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "calendars",
    title: "Time off from your own calendar",
    about: "`/calendar import`, `subscribe`, `list`, `refresh`, `remove`: when somebody is away, by a file or an address.",
    samples,
};

const READ: At = At(ADA, "2026-03-03 09:10");

fn samples(language: Language) -> Vec<Sample> {
    [taken(language), listed(language), again(language), refused(language)].concat()
}

fn calendar(id: i64, name: &str, is_file: bool) -> Calendar {
    let address = (!is_file).then(|| SecretString::from("https://calendar.example.com/private/basic.ics"));
    Calendar {
        id,
        person: ADA.id,
        server: None,
        name: name.to_owned(),
        address,
        counting: Counting::WholeDays,
        added_at: berlin("2026-02-02 10:00"),
        read_at: berlin("2026-03-03 07:10"),
        counted: 3,
        failing: None,
        next_at: (!is_file).then(|| berlin("2026-03-04 05:20")),
    }
}

fn days(from: &str, until: &str) -> Period {
    Period::new(berlin(&format!("{from} 00:00")), berlin(&format!("{until} 00:00"))).expect("a period")
}

fn ahead() -> Vec<Period> {
    vec![
        days("2026-03-06", "2026-03-07"),
        days("2026-04-07", "2026-04-18"),
        days("2026-05-15", "2026-05-16"),
        days("2026-07-20", "2026-08-08"),
        days("2026-12-24", "2027-01-02"),
    ]
}

fn read(calendar: Calendar, ahead: Vec<Period>, counted: usize, passed_over: PassedOver) -> CalendarRead {
    let read = Read { spans: Vec::new(), counted, passed_over, is_cut: false };
    CalendarRead { calendar, read, ahead, is_news: true, in_place_of: None }
}

fn taken(language: Language) -> Vec<Sample> {
    let some = PassedOver { free: 4, tentative: 1, short: 212, outside: 31, ..PassedOver::default() };
    let odd = PassedOver { cancelled: 1, unread: 2, ..PassedOver::default() };
    let (file, address) = (|| calendar(1, "absences.ics", true), || calendar(2, "calendar.google.com", false));
    let sample = |id, title, when, done: &CalendarRead| {
        let command = if done.calendar.address.is_some() { "/calendar subscribe" } else { "/calendar import" };
        Sample::private(id, title, when, READ, imports::taken(language, done)).to(command)
    };
    let mut cut = read(file(), ahead(), 400, PassedOver::default());
    cut.read.is_cut = true;
    cut.in_place_of = Some(calendar(1, "absences.ics", true));
    vec![
        sample(
            "calendar-subscribed",
            "A calendar at an address",
            "Ada, who gave the address of all of her calendar.",
            &read(address(), ahead(), 7, some),
        ),
        sample(
            "calendar-imported",
            "A calendar file",
            "Ada, who gave a file with three absences.",
            &read(file(), ahead().into_iter().take(3).collect(), 3, PassedOver::default()),
        ),
        sample(
            "calendar-all-free",
            "A calendar in which she is always free",
            "Ada, whose calendar marks all time off as free.",
            &read(address(), Vec::new(), 0, PassedOver { free: 6, ..PassedOver::default() }),
        ),
        sample(
            "calendar-all-short",
            "A calendar of meetings",
            "Ada, who gave a file without whole days.",
            &read(file(), Vec::new(), 0, PassedOver { short: 1, ..odd }),
        )
        .without_picture(),
        sample(
            "calendar-cut",
            "Very much",
            "Who gave a file with a thousand absences, and another of the same name before.",
            &cut,
        )
        .without_picture(),
    ]
}

fn listed(language: Language) -> Vec<Sample> {
    let failing = |since: &str| Some(CalendarFailing { since: berlin(since), times: 9, trouble: Trouble::Gone });
    let file = CalendarNow { calendar: calendar(1, "absences.ics", true), ahead: ahead() };
    let fine = CalendarNow { calendar: calendar(2, "calendar.google.com", false), ahead: Vec::new() };
    let mut fails = CalendarNow { calendar: calendar(3, "outlook.office365.com", false), ahead: ahead() };
    (fails.calendar.failing, fails.calendar.read_at) = (failing("2026-02-20 06:00"), berlin("2026-02-19 06:20"));
    let mut given_up = fails.clone();
    (given_up.calendar.failing, given_up.calendar.next_at) = (failing("2026-01-20 06:00"), None);
    given_up.calendar.read_at = berlin("2026-01-19 06:20");
    let sample = |id, title, when, all: &[CalendarNow]| {
        Sample::private(id, title, when, READ, imports::listed(language, all)).to("/calendar list")
    };
    vec![
        sample("calendar-list", "Your calendars", "Ada, of whose three one cannot be read.", &[file, fine, fails]),
        sample("calendar-given-up", "Given up", "Ada, whose calendar is gone since January.", &[given_up])
            .without_picture(),
        sample("calendar-list-empty", "No calendars", "Who has given none.", &[]).without_picture(),
    ]
}

fn again(language: Language) -> Vec<Sample> {
    let address = || calendar(2, "calendar.google.com", false);
    let same = CalendarRead { is_news: false, ..read(address(), ahead(), 7, PassedOver::default()) };
    let all = [
        Refreshed::Read(Box::new(read(address(), ahead(), 7, PassedOver::default()))),
        Refreshed::Read(Box::new(same)),
        Refreshed::JustNow(address()),
        Refreshed::Failed(calendar(3, "outlook.office365.com", false), Trouble::Forbidden),
    ];
    let sample = |id, title, command, message: Message| {
        Sample::private(id, title, "Ada.", READ, message).to(command).without_picture()
    };
    let removed =
        |ahead| imports::removed(language, &CalendarNow { calendar: calendar(1, "absences.ics", true), ahead });
    vec![
        sample("calendar-refreshed", "Read again", "/calendar refresh", imports::refreshed(language, &all)),
        sample(
            "calendar-nothing-to-refresh",
            "Nothing to read",
            "/calendar refresh",
            imports::refreshed(language, &[]),
        ),
        sample("calendar-removed", "A calendar goes", "/calendar remove", removed(Vec::new())),
        sample("calendar-removed-with", "With its time off", "/calendar remove", removed(ahead())),
        sample(
            "calendar-label",
            "In a choice",
            "/calendar remove",
            Message::text(imports::label(language, &calendar(1, "absences.ics", true))),
        ),
    ]
}

fn refused(language: Language) -> Vec<Sample> {
    let troubles = Trouble::ALL.map(|why| {
        let id = format!("calendar-trouble-{}", why.name().replace(' ', "-"));
        (id, imports::trouble(language, why))
    });
    let addresses = [AddressError::Unreadable, AddressError::NotSafe, AddressError::NotPublic].map(|why| {
        (format!("calendar-address-{}", format!("{why:?}").to_lowercase()), imports::no_address(language, why))
    });
    let said = |refused| texts::refused::said(language, &refused);
    let again = berlin("2026-03-04 10:08");
    let others = [
        ("calendar-too-many", said(Refused::TooManyCalendars(5))),
        ("calendar-none", said(Refused::NoSuchCalendar)),
        ("calendar-absence", said(Refused::AbsenceOfCalendar)),
        ("calendar-refused", said(Refused::Calendar(Trouble::NotACalendar))),
        ("calendar-too-often", said(Refused::CalendarsTooOften(again))),
    ];
    debug_assert_eq!(imports::none(language), others[1].1);
    debug_assert_eq!(
        (imports::absence(language), imports::too_many(language, 5), imports::too_often(language, again)),
        (others[2].1.clone(), others[0].1.clone(), others[4].1.clone())
    );
    let others = others.map(|(id, text)| (id.to_owned(), text));
    troubles
        .into_iter()
        .chain(addresses)
        .chain(others)
        .map(|(id, text)| {
            let title = match id.trim_start_matches("calendar-").split_once('-') {
                Some(("trouble", why)) => format!("A calendar that cannot be read: {}", why.replace('-', " ")),
                Some(("address", why)) => format!("An address that is none: {why}"),
                _ => format!("Refused: {}", id.trim_start_matches("calendar-").replace('-', " ")),
            };
            Sample::private(id.leak(), title.leak(), "Ada.", READ, Message::text(text)).without_picture()
        })
        .collect()
}

//! What people type: each reader takes any text, and says back nothing that reads as markup.

use chrono::DateTime;
use chrono_tz::{TZ_VARIANTS, Tz};
use meantime::app::Refused;
use meantime::domain::absence::absence;
use meantime::domain::calendar::{Instant, Schedule, Weekly};
use meantime::domain::custom_id::{CustomId, MAX_LENGTH};
use meantime::domain::emoji::Emoji;
use meantime::domain::ics::{self, Counting};
use meantime::domain::language::Language;
use meantime::domain::plain::{echo, plain, quoted};
use meantime::domain::policy::Target;
use meantime::domain::recurrence::{DaysOff, Recurrence, parse_time};
use meantime::domain::snooze::Snooze;
use meantime::domain::words::{Judged, asks, owes_nothing};
use meantime::domain::{focus, hours_text, when, zones};
use meantime::fetch::Address;
use meantime::texts::{hours, imports, refused};
use proptest::prelude::*;

use crate::bench::config;
use crate::hostile::typed;
use crate::markup::scan;

/// Now, in any year in which the bot may run.
fn now() -> impl Strategy<Value = Instant> {
    (1_767_225_600_i64..2_524_608_000).prop_map(|seconds| DateTime::from_timestamp(seconds, 0).expect("a time"))
}

fn zone() -> impl Strategy<Value = Tz> {
    (0..TZ_VARIANTS.len()).prop_map(|index| TZ_VARIANTS[index])
}

/// What is said about a text holds no markup but our own examples, and is short.
fn is_harmless(said: &impl ToString) -> Result<(), TestCaseError> {
    let said = said.to_string();
    let foreign: Vec<String> = scan(&said).into_iter().filter(|one| !one.starts_with("code: ")).collect();
    prop_assert!(foreign.is_empty(), "{said:?} reads as {foreign:?}");
    prop_assert!(!said.contains(['\n', '\r', '\u{2028}', '\u{202e}', '\u{0}']), "{said:?}");
    prop_assert!(said.chars().count() <= 500, "{said:?}");
    Ok(())
}

fn harmless<T, E: Into<Refused>>(read: Result<T, E>) -> Result<Option<T>, TestCaseError> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(error) => is_harmless(&refused::said(Language::English, &error.into())).map(|()| None),
    }
}

/// Lines of an event, with a place for what should not be there.
const CALENDAR: [&str; 14] = [
    "DTSTART;VALUE=DATE:20260701",
    "DTSTART;TZID={}:20260701T090000",
    "DTSTART:{}",
    "DTEND;VALUE=DATE:{}",
    "DURATION:{}",
    "DURATION:P3D",
    "RRULE:FREQ=WEEKLY;{}",
    "RRULE:FREQ=YEARLY;UNTIL={};BYDAY={}",
    "RRULE:{}",
    "EXDATE;VALUE=DATE:{}",
    "RECURRENCE-ID;RANGE={}:20260701",
    "STATUS:{}",
    "{}",
    "END:VEVENT\nBEGIN:{}\nUID:{}",
];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn custom_ids(text in typed(), head in "(m1:[a-z]{2}:)?", tail in "[a-z0-9.:-]{0,40}") {
        for text in [text.clone(), format!("{head}{text}"), format!("{head}{tail}"), format!("{head}{tail}{text}")] {
            if let Some(id) = CustomId::decode(&text) {
                prop_assert_eq!(&id.encode(), &text, "one meaning has one text");
                prop_assert!(text.chars().all(|c| c.is_ascii_graphic()));
            }
        }
    }

    #[test]
    fn custom_ids_with_a_slip(which in 0..4_usize, at in 0..MAX_LENGTH, sign in any::<char>(), cut in any::<bool>()) {
        let genuine = ["m1:af:atu.1z141z3.p1y2p0ij32e8e7-r3w5e11264sgsf-m:", "m1:mt:1y2p0.3w5e1.zz-yy:4", "m1:ht:7.1y2p0:", "m1:st:zz:9"];
        let mut chars: Vec<char> = genuine[which].chars().collect();
        let at = at % chars.len();
        if cut { chars.truncate(at) } else { chars[at] = sign }
        let text: String = chars.into_iter().collect();
        if let Some(id) = CustomId::decode(&text) {
            prop_assert_eq!(id.encode(), text);
        }
    }

    #[test]
    fn times(text in typed(), zone in zone(), now in now()) {
        if let Some(at) = harmless(when::parse(&text, zone, now))? {
            prop_assert!(at > now && (at - now).num_days() <= 366);
        }
    }

    #[test]
    fn absences(from in proptest::option::of(typed()), until in typed(), zone in zone(), now in now()) {
        if let Some(period) = harmless(absence(from.as_deref(), &until, zone, now))? {
            prop_assert!(period.start() >= now && period.end() > period.start());
        }
    }

    #[test]
    fn calendar_files(lines in proptest::collection::vec((0..CALENDAR.len(), typed()), 0..12), zone in zone(), now in now()) {
        let lines: String = lines.into_iter().map(|(line, text)| CALENDAR[line].replace("{}", &text) + "\n").collect();
        let file = format!("BEGIN:VCALENDAR\nBEGIN:VEVENT\n{lines}END:VEVENT\nEND:VCALENDAR\n");
        for counting in Counting::ALL {
            let read = ics::read(file.as_bytes(), counting, zone, now);
            prop_assert!(read.is_ok_and(|read| read.spans.len() <= ics::MOST_SPANS), "{file:?}");
        }
    }

    #[test]
    fn addresses_of_calendars(text in typed(), head in "(https://|webcal://|http://)?") {
        match Address::parse(&format!("{head}{text}")) {
            // What is shown of it goes through `plain`.
            Ok(address) => prop_assert!(!address.host().is_empty() && !address.host().contains(['/', '@'])),
            Err(why) => is_harmless(&imports::no_address(Language::English, why))?,
        }
    }

    #[test]
    fn focus_times(text in typed(), zone in zone(), now in now()) {
        let schedule = Schedule::new(zone, Weekly::standard());
        let reads = [focus::lasting(&text, now), focus::until(Some(&text), &schedule, now), focus::until(None, &schedule, now)];
        for read in reads {
            if let Some(until) = harmless(read)? {
                prop_assert!(until > now && (until - now).num_hours() <= 24);
            }
        }
    }

    #[test]
    fn working_hours(text in typed(), zone in zone(), now in now()) {
        if let Some(read) = harmless(hours_text::parse(&text))? {
            for note in &read.notes {
                is_harmless(note)?;
            }
            // What was read can be said, read again, and reckoned with.
            let said = hours_text::describe(&read.weekly);
            prop_assert_eq!(hours_text::parse(&said).map(|again| again.weekly), Ok(read.weekly.clone()), "{}", said);
            let schedule = Schedule::new(zone, read.weekly);
            let _ = (schedule.next_open(now), schedule.add(now, 3_600), schedule.periods_from(now).take(3).count());
            let _ = Snooze::ALL.map(|snooze| snooze.until(&schedule, now));
        }
    }

    #[test]
    fn time_zones(text in typed(), now in now()) {
        harmless(zones::parse(&text, now))?;
        let found = zones::search(&text, now, 25);
        prop_assert!(found.len() <= 25);
        for language in Language::ALL {
            let long = |choice| hours::choices::zone(language, choice).chars().count();
            prop_assert!(found.iter().all(|choice| (1..=100).contains(&long(choice))));
        }
    }

    #[test]
    fn recurring_slots(days in typed(), time in typed(), zone in zone(), now in now()) {
        harmless(parse_time(&time))?;
        let off = DaysOff::default();
        let texts = [days.clone(), format!("weekdays {time}"), format!("{days} {time}"), format!("every 2 weeks {days} 9:00")];
        for text in texts {
            if let Some(slots) = harmless(Recurrence::parse(&text, zone, now))? {
                let said = slots.to_string();
                is_harmless(&said.replace('_', ""))?;
                prop_assert_eq!(Recurrence::parse(&said, zone, now), Ok(slots.clone()), "{}", said);
                prop_assert!(slots.next_after(now, &off).is_none_or(|at| at > now));
                prop_assert!(slots.latest_at_or_before(now, &off).is_none_or(|at| at <= now));
            }
        }
        if let Some(time) = harmless(parse_time(&time))? {
            harmless(Recurrence::parse_days(&days, time, zone, now))?;
        }
    }

    #[test]
    fn response_times(text in typed(), now in now()) {
        if let Some(target) = harmless(Target::parse(&text))? {
            is_harmless(&target)?;
            let schedule = Schedule::new(Tz::Europe__Berlin, Weekly::standard());
            prop_assert!(meantime::domain::clock::owner_clock(&schedule, now, target, None).is_some());
        }
    }

    #[test]
    fn emojis(text in typed()) {
        if let Ok(emoji) = text.parse::<Emoji>() {
            let again = emoji.to_string().parse::<Emoji>();
            prop_assert!(again.as_ref() == Ok(&emoji), "{} is read as {:?}", emoji, again);
            let (shown, markup) = match &emoji {
                Emoji::Plain(text) => (text.clone(), 0),
                Emoji::Own { name, id } => (format!("<:{name}:{id}>"), 1),
            };
            prop_assert_eq!(scan(&shown).len(), markup, "{}", shown);
        }
    }

    #[test]
    fn what_messages_say(text in typed()) {
        let _ = (asks(&text), owes_nothing(&text), Judged::of(&text), Snooze::parse(&text));
    }

    #[test]
    fn what_is_shown_of_texts(text in typed(), most in 1..1000_usize) {
        for shown in [plain(&text, most), echo(&text, most)] {
            prop_assert!(shown.chars().count() <= most);
            prop_assert!(!shown.contains(['\n', '\r', '\u{2028}', '\u{202e}', '\u{0}']), "{shown:?}");
        }
        prop_assert!(scan(&plain(&text, most)).is_empty(), "{:?}", plain(&text, most));
        // After other words, in the bot's quotation marks, and as the label of a link.
        let said = format!("I can't read \"{}\" as a time.", echo(&text, most));
        prop_assert!(scan(&said).is_empty(), "{said:?}");
        let label = format!("[{}](https://discord.com/x)", plain(&text, most));
        prop_assert_eq!(scan(&label), ["masked: https://discord.com/x", "link: https://discord.com/x"], "{}", label);
        let quotation = quoted(&text, most);
        prop_assert!(quotation.chars().count() <= most);
        prop_assert!(scan(&quotation).iter().all(|one| one == "line: > "), "{quotation:?} reads as {:?}", scan(&quotation));
        let left = quotation.split(['\n', '\r', '\u{85}', '\u{b}', '\u{c}', '\u{2028}', '\u{2029}']).filter(|line| !line.starts_with('>'));
        prop_assert!(left.collect::<String>().chars().count() <= 1, "{quotation:?} is left");
    }
}

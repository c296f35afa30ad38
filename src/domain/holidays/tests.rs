use chrono::Datelike;

use super::*;
use crate::domain::calendar::{Schedule, Weekly};
use crate::domain::language::Language;

fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

fn place(text: &str) -> Place {
    let (country, region) = text.split_once('-').map_or((text, None), |(country, region)| (country, Some(region)));
    Place { country: country.to_owned(), region: region.map(str::to_owned) }
}

#[test]
fn the_file_is_whole() {
    let (first, last) = data::years(data::FILE);
    let is_of_days = |line: &&str| !matches!(line.split('\t').next(), Some("V" | "C" | "R"));
    let passed_over = data::FILE.lines().filter(is_of_days).filter(|line| data::dates_of(line, first, last).is_empty());
    assert_eq!(passed_over.collect::<Vec<_>>(), Vec::<&str>::new());
    assert!(countries().len() > 200, "{}", countries().len());
    assert!(known_until() - known_from() >= 6, "{} to {}", known_from(), known_until());
    assert!(!data_version().is_empty());
    for country in countries() {
        assert_eq!(country.code.len(), 2, "{country:?}");
        let days = country.holidays(None);
        let lacking = (known_from()..=country.known_until())
            .find(|year| days.iter().all(|day| day.date.year() != *year) && !days.is_empty());
        assert_eq!(lacking, None, "{}: a year of which nothing is known, between others", country.code);
        for region in [None].into_iter().chain(country.regions.iter().map(Some)) {
            let dates: Vec<_> = country.holidays(region).iter().map(|holiday| holiday.date).collect();
            assert!(dates.is_sorted_by(|a, b| a < b), "{} {region:?}", country.code);
            assert!(dates.iter().all(|date| (known_from()..=known_until()).contains(&date.year())), "{}", country.code);
        }
    }
}

#[test]
fn a_country_has_a_name_in_each_language_and_is_found_by_it() {
    let table = [
        (
            "DE",
            [Language::English, Language::German, Language::French, Language::Japanese],
            ["Germany", "Deutschland", "Allemagne", "ドイツ"],
        ),
        (
            "BR",
            [Language::English, Language::Portuguese, Language::French, Language::Spanish],
            ["Brazil", "Brasil", "Brésil", "Brasil"],
        ),
    ];
    for (code, languages, names) in table {
        let country = data::country(code).expect("a country");
        assert_eq!(languages.map(|language| country.name_in(language)), names);
        for name in names {
            assert_eq!(search_countries(name, None, 1)[0].code, code, "{name}");
        }
    }
    // Its holidays have their own names in that language alone.
    let day = place("DE").holidays()[0];
    assert!(day.is_named_in(Language::German) && !day.is_named_in(Language::French));
    // Sri Lanka announces its holidays year by year.
    assert!(data::country("LK").is_some_and(|one| one.known_until() < known_until()));
}

/// Facts that people know, against another source than the file's: the laws and calendars of these places.
#[test]
fn holidays_are_what_people_know() {
    let table = [
        ("DE", "2026-12-25", Some("Erster Weihnachtstag")),
        ("DE", "2026-01-06", None),
        ("DE-BY", "2026-01-06", Some("Heilige Drei Könige")),
        ("DE-BE", "2026-03-08", Some("Frauentag")),
        ("DE-BY", "2026-03-08", None),
        ("GB-ENG", "2026-04-06", Some("Easter Monday")),
        ("GB-SCT", "2026-04-06", None),
        ("GB-SCT", "2026-11-30", Some("Saint Andrew's Day")),
        ("US", "2026-11-26", Some("Thanksgiving Day")),
        ("US", "2026-07-03", Some("Independence Day (observed)")),
        ("JP", "2026-11-23", Some("勤労感謝の日")),
        ("BR", "2026-09-07", Some("Independência do Brasil")),
        ("FR", "2027-07-14", Some("Fête nationale")),
        ("FR", "2027-07-15", None),
        // A region, and a country, that the data know no more.
        ("DE-ZZ", "2026-12-25", Some("Erster Weihnachtstag")),
        ("ZZ", "2026-12-25", None),
    ];
    for (of, on, expect) in table {
        let found = place(of).holidays().into_iter().find(|holiday| holiday.date == date(on));
        assert_eq!(found.map(|holiday| holiday.name), expect, "{of} {on}");
    }
    let good_friday = place("DE").holidays().into_iter().find(|holiday| holiday.date == date("2026-04-03"));
    assert_eq!(good_friday.and_then(|holiday| holiday.english), Some("Good Friday"));
}

#[test]
fn countries_are_found_as_people_type_them() {
    let table = [
        ("germany", "DE"),
        ("Deutschland", "DE"),
        ("de", "DE"),
        ("DEUT", "DE"),
        ("brasil", "BR"),
        ("日本", "JP"),
        ("united k", "GB"),
        ("kingdom", "GB"),
        ("cote d'iv", "CI"),
        ("us", "US"),
        ("österr", "AT"),
        ("USA", "US"),
        ("u.s.a.", "US"),
        ("america", "US"),
        ("American", "AS"),
        ("UK", "GB"),
        ("England", "GB"),
        ("scotland", "GB"),
        ("Schottland", "GB"),
        ("Holland", "NL"),
        ("UAE", "AE"),
        ("czech republic", "CZ"),
        ("Korea", "KR"),
        ("DRC", "CD"),
        ("Ivory Coast", "CI"),
        ("米国", "US"),
    ];
    for (typed, expect) in table {
        let found: Vec<_> = search_countries(typed, None, 5).iter().map(|country| country.code).collect();
        assert_eq!(found.first(), Some(&expect), "{typed}: {found:?}");
    }
    assert!(search_countries("!?", None, 5).is_empty());
    assert!(search_countries("atlantis", None, 5).is_empty());
    // Without anything typed, where one lives comes first.
    let at_home = search_countries("", Some(chrono_tz::Asia::Tokyo), 3);
    assert_eq!(at_home[0].code, "JP");
    assert_eq!(search_countries("", None, 25).len(), 25);
    for (zone, country) in [
        (chrono_tz::Europe::Berlin, Some("DE")),
        (chrono_tz::America::New_York, Some("US")),
        (chrono_tz::Europe::London, Some("GB")),
        (chrono_tz::America::Sao_Paulo, Some("BR")),
        (chrono_tz::Asia::Kolkata, Some("IN")),
        (chrono_tz::Africa::Kinshasa, Some("CD")),
        (chrono_tz::Europe::Sarajevo, Some("BA")),
        (chrono_tz::America::Port_of_Spain, Some("TT")),
        (chrono_tz::UTC, None),
    ] {
        assert_eq!(country_of_zone(zone).map(|country| country.code), country, "{zone}");
    }
    let germany = data::country("DE").expect("Germany");
    let found = |typed| search_regions(germany, typed, 5).iter().map(|region| region.code).collect::<Vec<_>>();
    assert_eq!(found("bay"), ["BY"]);
    assert_eq!(found("bw"), ["BW"]);
    assert_eq!(found("Bavaria"), ["BY"]);
    assert_eq!(found("DE-BY"), ["BY"]);
    assert_eq!(found("de-nw"), ["NW"]);
    assert_eq!(found("nrw"), ["NW"]);
    assert_eq!(found("north rh"), ["NW"]);
    assert_eq!(found("saxony"), ["SN", "ST", "NI"]);
    assert_eq!(found("sachsen"), ["SN", "ST", "NI"]);
}

#[test]
fn what_was_typed_is_read_or_refused() {
    let table = [
        (("DE", None), Ok("DE")),
        (("germany", Some("bayern")), Ok("DE-BY")),
        (("germany", Some(" ")), Ok("DE")),
        (("Deutschland", Some("BE")), Ok("DE-BE")),
        (("atlantis", None), Err(UnknownPlace::Country("atlantis".to_owned()))),
        // More than one.
        (("united", None), Err(UnknownPlace::Country("united".to_owned()))),
        (("", None), Err(UnknownPlace::Country(String::new()))),
        (("Holland", None), Ok("NL")),
        (("germany", Some("Bavaria")), Ok("DE-BY")),
        (("germany", Some("NRW")), Ok("DE-NW")),
        (("germany", Some("DE-BY")), Ok("DE-BY")),
        (("canada", Some("ca-qc")), Ok("CA-QC")),
        (("DE-BY", None), Ok("DE-BY")),
        (("DE-XX", None), Err(UnknownPlace::Country("DE-XX".to_owned()))),
        // A part of a country in its place.
        (("England", None), Ok("GB-ENG")),
        (("Scotland", None), Ok("GB-SCT")),
        (("Scotland", Some("wales")), Ok("GB-WLS")),
        (("UK", None), Ok("GB")),
        (("America", None), Ok("US")),
        (("Georgia", None), Ok("GE")),
        (("germany", Some("texas")), Err(UnknownPlace::Region { country: "DE", text: "texas".to_owned() })),
        (("japan", Some("tokyo")), Err(UnknownPlace::NoRegions("JP"))),
    ];
    for ((country, region), expect) in table {
        assert_eq!(read(country, region), expect.map(place), "{country} {region:?}");
    }
}

#[test]
fn whose_holidays_count() {
    let (server, own) = (place("FR"), place("DE"));
    let choice = |source| Choice { source, ..Choice::default() };
    let table = [
        (Source::Unset, true, Counted::Guess(server.clone())),
        // Who says when they work is not given days off that they never heard of.
        (Source::Unset, false, Counted::Unset(Some(server.clone()))),
        (Source::Nowhere, true, Counted::Nowhere),
        (Source::Of(own.clone()), true, Counted::Own(own.clone())),
        (Source::Of(own.clone()), false, Counted::Own(own.clone())),
    ];
    for (source, is_guess, expect) in table {
        assert_eq!(choice(source.clone()).counted(Some(&server), is_guess), expect, "{source:?}, guess: {is_guess}");
    }
    assert_eq!(choice(Source::Unset).counted(None, true), Counted::Unset(None));
}

/// Added days are off, left-out holidays are worked, a night shift belongs to the date on which it starts.
#[test]
fn days_off_are_those_of_the_choice() {
    let schedule = Schedule::new(chrono_tz::Europe::Berlin, Weekly::standard());
    let choice = Choice { source: Source::Of(place("DE")), ..Choice::default() };
    let changed = choice.clone().adding(date("2026-12-24"), false).leaving_out(date("2026-10-03"), true);
    let off = changed.on(schedule.clone().with_off([date("2026-06-01")].into()), None, false);
    let table = [
        ("2026-12-23T10:00:00Z", true),
        ("2026-12-24T10:00:00Z", false),
        ("2026-12-25T10:00:00Z", false),
        ("2027-05-06T10:00:00Z", false),
        ("2026-06-01T10:00:00Z", false),
        ("2033-12-26T10:00:00Z", false),
    ];
    for (at, open) in table {
        assert_eq!(off.is_open(at.parse().expect("a time")), open, "{at}");
    }
    assert!(!off.off().contains(&date("2026-10-03")));
    // Taken back, each is as before; another place begins with all of its days.
    let back = changed.clone().leaving_out(date("2026-12-24"), false).adding(date("2026-10-03"), true);
    assert_eq!(back, choice);
    let moved = changed.with_source(Source::Of(place("FR")));
    assert_eq!((moved.added.len(), moved.left_out.len()), (1, 0));

    let night = Schedule::new(
        chrono_tz::Europe::Berlin,
        serde_json::from_str(r#"{"thu": [["22:00", "06:00"]], "fri": [["22:00", "06:00"]]}"#).expect("hours"),
    );
    let night = choice.on(night, None, false);
    // The shift of Christmas Eve runs into Christmas Day; that of Christmas Day, a Friday, falls away.
    assert!(night.is_open("2026-12-25T03:00:00Z".parse().expect("a time")));
    assert!(!night.is_open("2026-12-25T22:00:00Z".parse().expect("a time")));
    assert!(!night.is_open("2026-12-26T03:00:00Z".parse().expect("a time")));
}

#[test]
fn a_list_says_what_was_changed() {
    let choice = Choice { source: Source::Of(place("DE")), ..Choice::default() }
        .adding(date("2026-12-24"), false)
        .leaving_out(date("2026-12-25"), true);
    let listing = Listing::of(&choice, choice.counted(None, false), date("2026-12-01"));
    let kinds: Vec<_> = listing.days.iter().take(4).map(|day| (day.date.to_string(), day.kind)).collect();
    let expect = [
        ("2026-12-24", DayKind::Added),
        ("2026-12-25", DayKind::LeftOut),
        ("2026-12-26", DayKind::Holiday),
        ("2027-01-01", DayKind::Holiday),
    ];
    assert_eq!(kinds, expect.map(|(date, kind)| (date.to_owned(), kind)));
    assert_eq!(listing.on(date("2026-12-26")).and_then(|day| day.holiday?.english), Some("Second Day of Christmas"));
}

#[test]
fn a_choice_is_stored_and_read() {
    for json in [
        r#"{"source":"unset"}"#,
        r#"{"source":"nowhere","added":["2026-12-24"]}"#,
        r#"{"source":{"of":{"country":"DE","region":"BY"}},"left_out":["2026-12-25"]}"#,
    ] {
        let choice: Choice = serde_json::from_str(json).expect("a choice");
        assert_eq!(serde_json::to_string(&choice).expect("json"), json);
    }
}

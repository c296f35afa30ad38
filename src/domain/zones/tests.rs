//! What people look for, and what they find.

use chrono::{DateTime, Offset, TimeZone, Utc};

use super::cities::{CITIES, NAMESAKES, NEXT_KNOWN};
use super::*;

/// A winter afternoon in Berlin: 14:05.
fn now() -> Instant {
    DateTime::parse_from_rfc3339("2026-01-15T13:05:00Z").expect("an instant").with_timezone(&Utc)
}

fn found(query: &str, limit: usize) -> Vec<&'static str> {
    search(query, now(), limit).iter().map(|choice| choice.zone.name()).collect()
}

/// As a choice of zones reads in English.
fn offered(choice: &ZoneChoice) -> String {
    format!("{} — now {}", full_name(&choice.city, choice.country), choice.clock)
}

#[test]
fn the_first_answer() {
    let table = [
        ("berlin", "Europe/Berlin", "Berlin, Germany — now 14:05 (UTC+1)"),
        ("BERL", "Europe/Berlin", "Berlin, Germany — now 14:05 (UTC+1)"),
        ("europe/berlin", "Europe/Berlin", "Berlin, Germany — now 14:05 (UTC+1)"),
        ("zurich", "Europe/Zurich", "Zürich, Switzerland — now 14:05 (UTC+1)"),
        ("Zürich", "Europe/Zurich", "Zürich, Switzerland — now 14:05 (UTC+1)"),
        ("São", "America/Sao_Paulo", "São Paulo, Brazil — now 10:05 (UTC-3)"),
        ("sao_paulo", "America/Sao_Paulo", "São Paulo, Brazil — now 10:05 (UTC-3)"),
        ("new_york", "America/New_York", "New York, United States — now 08:05 (UTC-5)"),
        ("york", "Europe/London", "York, United Kingdom — now 13:05 (UTC+0)"),
        ("janeiro", "America/Sao_Paulo", "Rio de Janeiro, Brazil — now 10:05 (UTC-3)"),
        ("mumbai", "Asia/Kolkata", "Mumbai, India — now 18:35 (UTC+5:30)"),
        ("bengaluru", "Asia/Kolkata", "Bengaluru, India — now 18:35 (UTC+5:30)"),
        ("san fran", "America/Los_Angeles", "San Francisco, United States — now 05:05 (UTC-8)"),
        ("munchen", "Europe/Berlin", "München, Germany — now 14:05 (UTC+1)"),
        ("lodz", "Europe/Warsaw", "Łódź, Poland — now 14:05 (UTC+1)"),
        ("xian", "Asia/Shanghai", "Xi'an, China — now 21:05 (UTC+8)"),
        ("germany", "Europe/Berlin", "Berlin, Germany — now 14:05 (UTC+1)"),
        ("japan", "Asia/Tokyo", "Tokyo, Japan — now 22:05 (UTC+9)"),
        ("india", "Asia/Kolkata", "Kolkata, India — now 18:35 (UTC+5:30)"),
        ("uk", "Europe/London", "London, United Kingdom — now 13:05 (UTC+0)"),
        ("turkey", "Europe/Istanbul", "Istanbul, Türkiye — now 16:05 (UTC+3)"),
        ("cote d'ivoire", "Africa/Abidjan", "Abidjan, Côte d'Ivoire — now 13:05 (UTC+0)"),
        ("berlin germany", "Europe/Berlin", "Berlin, Germany — now 14:05 (UTC+1)"),
        ("portland usa", "America/Los_Angeles", "Portland, United States — now 05:05 (UTC-8)"),
        ("st johns", "America/St_Johns", "St Johns, Canada — now 09:35 (UTC-3:30)"),
        ("calcutta", "Asia/Kolkata", "Calcutta, India — now 18:35 (UTC+5:30)"),
        ("asia/calcutta", "Asia/Kolkata", "Kolkata, India — now 18:35 (UTC+5:30)"),
        ("us/eastern", "America/New_York", "New York, United States — now 08:05 (UTC-5)"),
        ("kiev", "Europe/Kyiv", "Kiev, Ukraine — now 15:05 (UTC+2)"),
        ("barclona", "Europe/Madrid", "Barcelona, Spain — now 14:05 (UTC+1)"),
        ("amsterdma", "Europe/Amsterdam", "Amsterdam, Netherlands — now 14:05 (UTC+1)"),
        ("singapore", "Asia/Singapore", "Singapore — now 21:05 (UTC+8)"),
        ("utc", "UTC", "UTC — now 13:05 (UTC+0)"),
        ("birm", "Europe/London", "Birmingham, United Kingdom — now 13:05 (UTC+0)"),
        ("Eastern", "America/New_York", "New York, United States — now 08:05 (UTC-5)"),
        ("eastern t", "America/New_York", "Eastern Time, United States — now 08:05 (UTC-5)"),
        ("easter", "Pacific/Easter", "Easter, Chile — now 08:05 (UTC-5)"),
        ("Central", "America/Chicago", "Chicago, United States — now 07:05 (UTC-6)"),
        ("mountain", "America/Denver", "Denver, United States — now 06:05 (UTC-7)"),
        ("pacific", "America/Los_Angeles", "Los Angeles, United States — now 05:05 (UTC-8)"),
        ("sf", "America/Los_Angeles", "SF, United States — now 05:05 (UTC-8)"),
        ("nyc", "America/New_York", "NYC, United States — now 08:05 (UTC-5)"),
        ("new york city", "America/New_York", "New York City, United States — now 08:05 (UTC-5)"),
        ("portland", "America/Los_Angeles", "Portland, United States — now 05:05 (UTC-8)"),
        ("portland maine", "America/New_York", "Portland, Maine, United States — now 08:05 (UTC-5)"),
        ("UTC+9", "Asia/Tokyo", "Tokyo, Japan — now 22:05 (UTC+9)"),
        ("+5:45", "Asia/Kathmandu", "Kathmandu, Nepal — now 18:50 (UTC+5:45)"),
        ("duesseldorf", "Europe/Berlin", "Düsseldorf, Germany — now 14:05 (UTC+1)"),
        ("cet", "Europe/Berlin", "Berlin, Germany — now 14:05 (UTC+1)"),
        ("kathm", "Asia/Kathmandu", "Kathmandu, Nepal — now 18:50 (UTC+5:45)"),
    ];
    for (query, zone, label) in table {
        let first = search(query, now(), 25).into_iter().next();
        let first = first.unwrap_or_else(|| panic!("nothing for {query}"));
        assert_eq!((first.zone.name(), offered(&first).as_str()), (zone, label), "{query}");
    }
}

#[test]
fn several_answers_in_order() {
    let table: [(&str, &[&str]); 8] = [
        ("IST", &["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
        ("pst", &["America/Los_Angeles", "America/Vancouver", "Asia/Manila"]),
        ("AEST", &["Australia/Sydney", "Australia/Melbourne", "Australia/Brisbane"]),
        ("Gmt", &["Europe/London", "Europe/Dublin"]),
        // A city's beginning before a word's, a word's before a country's.
        ("san jose", &["America/Los_Angeles", "America/Costa_Rica"]),
        ("lon", &["Europe/London", "Arctic/Longyearbyen"]),
        ("new zealand", &["Pacific/Auckland", "Pacific/Chatham"]),
        ("portugal", &["Europe/Lisbon", "Atlantic/Azores", "Atlantic/Madeira"]),
    ];
    for (query, zones) in table {
        assert_eq!(found(query, zones.len()), zones, "{query}");
    }
}

#[test]
fn what_people_type_around_the_world() {
    let table = [
        ("par", "Europe/Paris"),
        ("deutschland", "Europe/Berlin"),
        ("frankreich", "Europe/Paris"),
        ("india", "Asia/Kolkata"),
        ("new", "America/New_York"),
        ("us", "America/New_York"),
        ("usa", "America/New_York"),
        ("uni", "Europe/London"),
        ("sao", "America/Sao_Paulo"),
        ("東京", "Asia/Tokyo"),
        ("日本", "Asia/Tokyo"),
        ("москва", "Europe/Moscow"),
        ("rio", "America/Sao_Paulo"),
        ("san", "America/Los_Angeles"),
        ("mel", "Australia/Melbourne"),
        ("mailand", "Europe/Rome"),
        ("états-unis", "America/New_York"),
        ("brasil", "America/Sao_Paulo"),
        ("españa", "Europe/Madrid"),
        ("nürnberg", "Europe/Berlin"),
        ("warschau", "Europe/Warsaw"),
        ("ニューヨーク", "America/New_York"),
        ("ニューヨ", "America/New_York"),
        ("ベルリン", "Europe/Berlin"),
        ("ロンドン", "Europe/London"),
        ("ミュンヘン", "Europe/Berlin"),
        ("ドイツ", "Europe/Berlin"),
        ("アメリカ", "America/New_York"),
        ("münchen", "Europe/Berlin"),
        ("muench", "Europe/Berlin"),
        ("berlim", "Europe/Berlin"),
        ("nueva york", "America/New_York"),
        ("alemanha", "Europe/Berlin"),
        ("부산", "Asia/Seoul"),
        ("深圳", "Asia/Shanghai"),
        ("cincinnati", "America/New_York"),
        ("virginia", "America/New_York"),
    ];
    for (query, zone) in table {
        assert_eq!(found(query, 1), [zone], "{query}");
    }
}

#[test]
fn a_name_of_old_is_said_to_be_one() {
    let now_called = |text| renamed(text).map(|(old, zone)| (old, zone.name()));
    assert_eq!(now_called("asia/calcutta"), Some(("Asia/Calcutta", "Asia/Kolkata")));
    assert_eq!(now_called("US/Pacific-New"), Some(("US/Pacific-New", "America/Los_Angeles")));
    assert_eq!(parse("us/pacific-new", now()).map(Tz::name), Ok("America/Los_Angeles"));
    for text in ["Asia/Kolkata", "Berlin", "EST", "GB", ""] {
        assert_eq!(now_called(text), None, "{text}");
    }
}

#[test]
fn nothing_typed_gives_a_list_around_the_world() {
    let zones = found("  ", 25);
    assert_eq!(zones.len(), 25);
    for region in ["Europe/", "America/", "Asia/", "Africa/", "Australia/", "Pacific/", "UTC"] {
        assert!(zones.iter().any(|zone| zone.starts_with(region)), "none of {region}");
    }
    let offsets: HashSet<i32> = search("", now(), 25)
        .iter()
        .map(|choice| choice.zone.offset_from_utc_datetime(&now().naive_utc()).fix().local_minus_utc())
        .collect();
    assert!(offsets.len() >= 15, "{} offsets", offsets.len());
}

#[test]
fn results_are_in_use_and_few_and_short() {
    let letters = "abcdefghijklmnopqrstuvwxyz";
    let pairs = letters.chars().flat_map(|a| letters.chars().map(move |b| format!("{a}{b}")));
    let wide = ["e", "a", "etc", "us/", "gmt+5", "america", "europe", "-5", "est5edt", "islands"].map(str::to_owned);
    for query in pairs.chain(wide) {
        let choices = search(&query, now(), 25);
        assert!(choices.len() <= 25);
        let mut seen = HashSet::new();
        for choice in choices {
            assert_eq!(current(choice.zone), choice.zone, "{query}: a former name");
            assert!(!choice.zone.name().starts_with("Etc/"), "{query}: {}", choice.zone);
            assert!(offered(&choice).chars().count() <= 100, "{}", offered(&choice));
            assert!(seen.insert(choice.zone), "{query}: {} twice", choice.zone);
        }
    }
    assert_eq!(search("berlin", now(), 0), []);
    for query in ["zzzzzz", "qqqq", "😀", "\u{202e}", "北京市北京市"] {
        assert_eq!(found(query, 25), [""; 0], "{query}");
    }
}

#[test]
fn hostile_queries_come_to_an_end() {
    index();
    for query in ["x".repeat(100_000), "é ".repeat(50_000), "\u{301}".repeat(50_000), "a b ".repeat(20_000)] {
        assert!(search(&query, now(), 25).len() <= 25);
        assert!(parse(&query, now()).is_err());
    }
}

#[test]
fn names_that_are_certain() {
    let table = [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        (" EUROPE/BERLIN ", "Europe/Berlin"),
        ("america/new york", "America/New_York"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("Asia/Calcutta", "Asia/Kolkata"),
        ("Europe/Kiev", "Europe/Kyiv"),
        ("US/Pacific", "America/Los_Angeles"),
        ("GB", "Europe/London"),
        ("Berlin", "Europe/Berlin"),
        ("são paulo", "America/Sao_Paulo"),
        ("Sao Paulo", "America/Sao_Paulo"),
        ("munich", "Europe/Berlin"),
        ("Berlin, Germany", "Europe/Berlin"),
        ("San Jose, Costa Rica", "America/Costa_Rica"),
        ("Berlin, Germany — now 14:05 (UTC+1)", "Europe/Berlin"),
        ("UTC", "UTC"),
        ("Etc/UTC", "UTC"),
        ("Etc/GMT", "UTC"),
        ("Z", "UTC"),
        // Büsingen has a zone of its own, and Berlin's clock.
        ("Germany", "Europe/Berlin"),
        ("Deutschland", "Europe/Berlin"),
        ("ドイツ", "Europe/Berlin"),
        ("東京", "Asia/Tokyo"),
        ("Eastern Time", "America/New_York"),
        ("Birmingham, Alabama", "America/Chicago"),
        ("Portland, Maine, United States — now 08:05 (UTC-5)", "America/New_York"),
        ("Vancouver", "America/Vancouver"),
        ("Athens", "Europe/Athens"),
        ("London", "Europe/London"),
        // The names of cities before those of countries in another language, before those of small towns.
        ("Salvador", "America/Bahia"),
        ("Granada", "Europe/Madrid"),
        ("França", "Europe/Paris"),
        // As Brazilians write it.
        ("Sidney", "Australia/Sydney"),
        ("JST", "Asia/Tokyo"),
        ("etc/gmt+5", "Etc/GMT+5"),
        ("Etc/GMT-5", "Etc/GMT-5"),
        ("singapore", "Asia/Singapore"),
        ("Nepal", "Asia/Kathmandu"),
    ];
    for (text, zone) in table {
        assert_eq!(parse(text, now()).map(Tz::name), Ok(zone), "{text}");
    }
}

#[test]
fn names_that_are_asked_back() {
    let table: [(&str, Doubt, &[&str]); 24] = [
        ("EST", Doubt::Several, &["America/New_York", "America/Toronto", "America/Panama"]),
        ("IST", Doubt::Several, &["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
        // UTC would be an hour off all summer in three of them.
        ("gmt", Doubt::Several, &["Europe/London", "Europe/Dublin", "Europe/Lisbon", "Africa/Accra", "UTC"]),
        ("Eastern", Doubt::Several, &["America/New_York", "America/Toronto"]),
        ("San Jose", Doubt::Several, &["America/Los_Angeles", "America/Costa_Rica"]),
        ("Portland", Doubt::Several, &["America/Los_Angeles", "America/New_York"]),
        ("Birmingham", Doubt::Several, &["Europe/London", "America/Chicago"]),
        // A state and a country.
        ("georgia", Doubt::Several, &["America/New_York", "Asia/Tbilisi"]),
        (
            "Canada",
            Doubt::Several,
            &[
                "America/Toronto",
                "America/Vancouver",
                "America/Edmonton",
                "America/Winnipeg",
                "America/Halifax",
                "America/St_Johns",
                "America/Regina",
                "America/Atikokan",
            ],
        ),
        ("chile", Doubt::Several, &["America/Santiago", "America/Coyhaique", "Pacific/Easter"]),
        ("Spain", Doubt::Several, &["Europe/Madrid", "Atlantic/Canary"]),
        ("new zealand", Doubt::Several, &["Pacific/Auckland", "Pacific/Chatham"]),
        (
            "UTC+2",
            Doubt::Offset,
            &["Europe/Kyiv", "Africa/Johannesburg", "Europe/Athens", "Europe/Helsinki", "Africa/Cairo"],
        ),
        ("+9", Doubt::Offset, &["Asia/Tokyo", "Asia/Seoul", "Asia/Chita", "Asia/Dili", "Asia/Jayapura"]),
        ("GMT+0", Doubt::Offset, &["Europe/London", "UTC", "Europe/Lisbon", "Europe/Dublin", "Africa/Abidjan"]),
        ("UTC+05:30", Doubt::Offset, &["Asia/Kolkata", "Asia/Colombo"]),
        ("+13:37", Doubt::Unknown, &[]),
        ("Berlni", Doubt::Unknown, &["Europe/Berlin"]),
        ("Atlantis", Doubt::Unknown, &["America/New_York"]),
        ("berl", Doubt::Unknown, &["Europe/Berlin"]),
        ("Sydnei", Doubt::Unknown, &["Australia/Sydney"]),
        ("qwxyz", Doubt::Unknown, &[]),
        ("", Doubt::Unknown, &[]),
        ("\u{1f30d}", Doubt::Unknown, &[]),
    ];
    for (text, doubt, zones) in table {
        let unknown = parse(text, now()).expect_err(text);
        assert_eq!((unknown.text.as_str(), unknown.doubt), (text, doubt));
        let names: Vec<&str> = unknown.suggestions.iter().map(|one| one.zone.name()).collect();
        assert_eq!(names, zones, "{text}");
    }
    assert_eq!(parse("Atlantis", now()).expect_err("none").suggestions[0].name, "Atlanta");
    assert_eq!(
        parse("san jose", now()).expect_err("two cities").to_string(),
        "I do not know for certain which time zone “san jose” is. Did you mean San Jose, San Jose?"
    );
    let summer = "2026-07-15T13:05:00Z".parse().expect("a time");
    let first = |text| parse(text, summer).expect_err("an offset").suggestions[0].zone.name();
    assert_eq!(["UTC+1", "UTC+2", "-4"].map(first), ["Europe/London", "Europe/Berlin", "America/New_York"]);
    assert!(parse("\u{202e}qwx", now()).expect_err("no zone").to_string().contains("“qwx”"));
}

#[test]
fn every_label_is_read_back() {
    for place in &index().places {
        let label = offered(&Suggestion::of(place.zone, Some(place)).choice(now()));
        let read = parse(&label, now());
        assert!(read.as_ref().is_ok_and(|zone| is_same_clock(*zone, place.zone, now())), "{label}: {read:?}");
    }
}

#[test]
fn the_tables_hold_together() {
    let known = |name: &str| name.parse::<Tz>().is_ok();
    let current_names: HashSet<&str> = table::CURRENT.iter().map(|(name, _)| *name).chain(["UTC"]).collect();
    let former: HashSet<&str> = table::FORMER.iter().map(|(name, _)| *name).collect();
    // A new release of the tz database shows up here.
    for zone in TZ_VARIANTS {
        let name = zone.name();
        let fixed = name.starts_with("Etc/GMT") && !former.contains(name);
        let kinds = [current_names.contains(name), former.contains(name), fixed];
        assert_eq!(kinds.iter().filter(|kind| **kind).count(), 1, "{name}");
    }
    assert!(table::FORMER.is_sorted(), "searched by halves");
    let countries: HashSet<&str> = table::CURRENT.iter().map(|(_, country)| *country).collect();
    for (name, successor) in table::FORMER {
        assert!(known(name) && current_names.contains(successor), "{name}");
    }
    for (city, country, zone) in CITIES {
        assert!(current_names.contains(zone), "{city}: {zone}");
        assert!(countries.contains(country), "{city}: {country}");
        let own = table::CURRENT.iter().find(|(name, _)| name == zone).map(|(_, country)| country);
        assert_eq!(own, Some(country), "{city}");
    }
    for (shown, country, zone, _) in NAMESAKES {
        let own = table::CURRENT.iter().find(|(name, _)| name == zone).map(|(_, country)| country);
        assert_eq!(own, Some(country), "{shown}");
    }
    let of_file: Vec<_> = names::all().collect();
    assert!(of_file.len() > 4_000, "{}", of_file.len());
    for one in of_file {
        assert!(current_names.contains(one.zone), "{}: {}", one.shown, one.zone);
    }
    for (zone, _) in ACCENTED {
        assert!(current_names.contains(zone), "{zone}");
    }
    for (name, country) in COUNTRIES {
        assert!(countries.contains(country), "{name}: {country}");
    }
    let offered = ABBREVIATIONS.iter().flat_map(|(_, zones)| zones.iter()).chain(POPULAR).chain(NEXT_KNOWN);
    for zone in offered {
        assert!(current_names.contains(zone), "{zone}");
    }
    assert!(CITIES.len() >= 150, "{}", CITIES.len());
}

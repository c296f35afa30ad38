//! What people look for, and what they find.

use chrono::{DateTime, Utc};

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
        ("york", "America/New_York", "New York, United States — now 08:05 (UTC-5)"),
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
        ("Gmt", &["UTC", "Europe/London"]),
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
    assert_eq!(parse("us/pacific-new").map(Tz::name), Ok("America/Los_Angeles"));
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
        assert!(parse(&query).is_err());
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
        ("gmt", "UTC"),
        ("Etc/UTC", "UTC"),
        ("JST", "Asia/Tokyo"),
        ("etc/gmt+5", "Etc/GMT+5"),
        ("Etc/GMT-5", "Etc/GMT-5"),
        ("singapore", "Asia/Singapore"),
        ("Nepal", "Asia/Kathmandu"),
    ];
    for (text, zone) in table {
        assert_eq!(parse(text).map(Tz::name), Ok(zone), "{text}");
    }
}

#[test]
fn names_that_are_asked_back() {
    let table: [(&str, bool, &[&str]); 12] = [
        ("EST", true, &["America/New_York", "America/Toronto", "America/Panama"]),
        ("IST", true, &["Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"]),
        ("San Jose", true, &["America/Los_Angeles", "America/Costa_Rica"]),
        ("Germany", true, &["Europe/Berlin", "Europe/Busingen"]),
        ("new zealand", true, &["Pacific/Auckland", "Pacific/Chatham"]),
        ("Berlni", false, &["Europe/Berlin"]),
        ("Atlantis", false, &["America/New_York"]),
        ("berl", false, &["Europe/Berlin"]),
        ("Sidney", false, &["Australia/Sydney"]),
        ("qwxyz", false, &[]),
        ("", false, &[]),
        ("\u{1f30d}", false, &[]),
    ];
    for (text, is_several, zones) in table {
        let unknown = parse(text).expect_err(text);
        assert_eq!((unknown.text.as_str(), unknown.is_several), (text, is_several));
        let names: Vec<&str> = unknown.suggestions.iter().map(|one| one.zone.name()).collect();
        assert_eq!(names, zones, "{text}");
    }
    assert_eq!(parse("Atlantis").expect_err("none").suggestions[0].name, "Atlanta");
    assert_eq!(
        parse("san jose").expect_err("two cities").to_string(),
        "I do not know for certain which time zone “san jose” is. Did you mean San Jose, San Jose?"
    );
    assert!(parse("\u{202e}qwx").expect_err("no zone").to_string().contains("“qwx”"));
}

#[test]
fn every_label_is_read_back() {
    for place in &index().places {
        let label = offered(&Suggestion::of(place.zone, Some(place)).choice(now()));
        assert_eq!(parse(&label), Ok(place.zone), "{label}");
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
    for (zone, _) in ACCENTED {
        assert!(current_names.contains(zone), "{zone}");
    }
    for (name, country) in COUNTRIES {
        assert!(countries.contains(country), "{name}: {country}");
    }
    let offered = ABBREVIATIONS.iter().flat_map(|(_, zones)| zones.iter()).chain(POPULAR);
    for zone in offered {
        assert!(current_names.contains(zone), "{zone}");
    }
    assert!(CITIES.len() >= 150, "{}", CITIES.len());
}

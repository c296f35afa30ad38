//! What people type, and what comes back to them.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn read(text: &str) -> ParsedHours {
    parse(text).unwrap_or_else(|why| panic!("{text:?}: {why}"))
}

#[test]
fn hours_as_people_type_them() {
    let table = [
        ("9-17", "Mon–Fri 09:00–17:00"),
        ("9 - 17", "Mon–Fri 09:00–17:00"),
        ("9 to 17", "Mon–Fri 09:00–17:00"),
        ("from 9:00 until 17:00", "Mon–Fri 09:00–17:00"),
        ("0900-1730", "Mon–Fri 09:00–17:30"),
        ("9h-17h30", "Mon–Fri 09:00–17:30"),
        ("9.30-17.", "Mon–Fri 09:30–17:00"),
        ("9 Uhr - 17 Uhr", "Mon–Fri 09:00–17:00"),
        ("09:00–17:00", "Mon–Fri 09:00–17:00"),
        ("9—17", "Mon–Fri 09:00–17:00"),
        ("9-12, 13-17:30", "Mon–Fri 09:00–12:00, 13:00–17:30"),
        ("9-12,13-17", "Mon–Fri 09:00–12:00, 13:00–17:00"),
        ("9-12 13-17", "Mon–Fri 09:00–12:00, 13:00–17:00"),
        ("9-12 and 13-17", "Mon–Fri 09:00–12:00, 13:00–17:00"),
        ("13-17, 9-12", "Mon–Fri 09:00–12:00, 13:00–17:00"),
        ("9am-5pm", "Mon–Fri 09:00–17:00"),
        ("9 AM to 5:30 PM", "Mon–Fri 09:00–17:30"),
        ("9 a.m. - 5 p.m.", "Mon–Fri 09:00–17:00"),
        ("9-noon, 1pm-5pm", "Mon–Fri 09:00–12:00, 13:00–17:00"),
        ("9-12pm, 1-5pm", "Mon–Fri 09:00–12:00, 13:00–17:00"),
        ("weekdays 9 to 5:30pm", "Mon–Fri 09:00–17:30"),
        ("9am-5", "Mon–Fri 09:00–17:00"),
        ("11pm-7", "Mon–Fri 23:00–07:00 (next day)"),
        ("9am-13", "Mon–Fri 09:00–13:00"),
        ("22-6", "Mon–Fri 22:00–06:00 (next day)"),
        ("Sun-Thu 22-6", "Sun–Thu 22:00–06:00 (next day)"),
        ("18-midnight", "Mon–Fri 18:00–24:00"),
        ("18-24", "Mon–Fri 18:00–24:00"),
        ("10:00-06:00", "Mon–Fri 10:00–06:00 (next day)"),
        ("Mon-Fri 9-17", "Mon–Fri 09:00–17:00"),
        ("Mon-Fri: 9-17", "Mon–Fri 09:00–17:00"),
        ("mon - fri - 9-17", "Mon–Fri 09:00–17:00"),
        ("Mon-Thu 9-17; Fri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("Mon-Thu 9-17, Fri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("Mon-Thu 9-17 Fri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("Mon-Thu 9-17\nFri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("Mon-Thu 9-12; 13-17", "Mon–Thu 09:00–12:00, 13:00–17:00"),
        ("mon, wed and fri 10-14", "Mon, Wed, Fri 10:00–14:00"),
        ("9-17; Fri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("Mon-Fri 9-17; Fri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("Fri 9-13; Mon-Fri 9-17", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("Mon-Fri 9-12; Mon-Fri 13-17", "Mon–Fri 09:00–12:00, 13:00–17:00"),
        ("9-17; Wed off", "Mon, Tue, Thu, Fri 09:00–17:00"),
        ("daily 9-17, Sun off", "Mon–Sat 09:00–17:00"),
        ("Wed off; 9-17", "Mon, Tue, Thu, Fri 09:00–17:00"),
        ("9-17; Sat 10-12", "Mon–Fri 09:00–17:00; Sat 10:00–12:00"),
        ("every day 0-24", "Every day 00:00–24:00"),
        ("24/7", "Every day 00:00–24:00"),
        ("Sat all day", "Sat 00:00–24:00"),
        ("weekends 10-16", "Sat, Sun 10:00–16:00"),
        ("off", "no working hours"),
        ("None", "no working hours"),
        ("Mon-Fri off", "no working hours"),
        ("no working hours", "no working hours"),
        ("9-12, 11-14", "Mon–Fri 09:00–14:00"),
        // A night ends where the next day's own hours begin.
        ("0-24, 22-6", "Mon–Thu 00:00–24:00; Fri 00:00–22:00, 22:00–06:00 (next day)"),
        ("daily 0-24, 22-6", "Every day 00:00–24:00"),
        ("Sun 22-6; Mon 5-9", "Mon 05:00–09:00; Sun 22:00–05:00 (next day)"),
        ("Sun 22-6; Mon 2-3", "Mon 02:00–06:00; Sun 22:00–02:00 (next day)"),
        ("Sun 22-6; Mon 6-9", "Mon 06:00–09:00; Sun 22:00–06:00 (next day)"),
        ("Mon 22-6; Tue 5-9, 8-10", "Mon 22:00–05:00 (next day); Tue 05:00–10:00"),
        // Days after their hours.
        ("9am-5pm Mon-Fri", "Mon–Fri 09:00–17:00"),
        ("9-17 Mon-Fri", "Mon–Fri 09:00–17:00"),
        ("9 AM to 5 PM Monday through Friday", "Mon–Fri 09:00–17:00"),
        ("9-17 on Mon, Wed and Fri", "Mon, Wed, Fri 09:00–17:00"),
        ("9-17, Sat", "Sat 09:00–17:00"),
        ("9-12, 13-17 Mon-Thu", "Mon–Thu 09:00–12:00, 13:00–17:00"),
        ("9-17 Mon-Thu, 9-13 Fri", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("9-17 Mon-Thu 9-13 Fri", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("9-17 Mon-Thu; 9-13 Fri", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("9-17 Mon-Thu; Fri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("9-17 Mon-Fri\n10-14 Sat", "Mon–Fri 09:00–17:00; Sat 10:00–14:00"),
        ("9-17 Mon-Sat, off Wed", "Mon, Tue, Thu–Sat 09:00–17:00"),
        ("9-17, off Wed", "Mon, Tue, Thu, Fri 09:00–17:00"),
        ("9-17; off Wed", "Mon, Tue, Thu, Fri 09:00–17:00"),
        ("9-17, Fri 9-13", "Mon–Thu 09:00–17:00; Fri 09:00–13:00"),
        ("9-17, Fri 9-13, Sat 10-12", "Mon–Thu 09:00–17:00; Fri 09:00–13:00; Sat 10:00–12:00"),
        // Copied from an answer.
        ("Mon–Fri 09:00–17:00 (Europe/Berlin)", "Mon–Fri 09:00–17:00"),
        ("Sun–Thu 22:00–06:00 (next day) (Asia/Tokyo)", "Sun–Thu 22:00–06:00 (next day)"),
        ("Mon-Fri 9-17 (Berlin)", "Mon–Fri 09:00–17:00"),
        ("Mon-Fri 9-17 (EST)", "Mon–Fri 09:00–17:00"),
        // What nobody sees.
        ("\u{2067}Mon-Fri 9-17\u{2069}", "Mon–Fri 09:00–17:00"),
        ("9\u{200b}-\u{feff}17", "Mon–Fri 09:00–17:00"),
    ];
    for (text, words) in table {
        assert_eq!(describe(&read(text).weekly), words, "{text}");
    }
}

#[test]
fn hours_as_people_type_them_in_other_languages() {
    let table = [
        // German
        ("Mo-Fr 9-17", "Mon–Fri 09:00–17:00"),
        ("Mo - Do 8:30 - 17 Uhr, Fr 8-13 Uhr", "Mon–Thu 08:30–17:00; Fri 08:00–13:00"),
        ("Montag bis Freitag von 9 bis 17 Uhr", "Mon–Fri 09:00–17:00"),
        ("Di, Mi und Do 10-16", "Tue–Thu 10:00–16:00"),
        ("Mo-Fr 9-17; Mi frei", "Mon, Tue, Thu, Fri 09:00–17:00"),
        ("Sa-So 10-14", "Sat, Sun 10:00–14:00"),
        ("werktags 9-17", "Mon–Fri 09:00–17:00"),
        ("9 bis 17 Uhr Mo-Fr", "Mon–Fri 09:00–17:00"),
        ("So–Do 22:00–06:00 (Folgetag)", "Sun–Thu 22:00–06:00 (next day)"),
        // French
        ("lun-ven 9h-17h30", "Mon–Fri 09:00–17:30"),
        ("du lundi au vendredi de 9h à 17h", "Mon–Fri 09:00–17:00"),
        ("lun, mar et jeu 9-12, 14-18", "Mon, Tue, Thu 09:00–12:00, 14:00–18:00"),
        ("sam et dim 10h-16h", "Sat, Sun 10:00–16:00"),
        ("de 9h à 17h du lundi au vendredi", "Mon–Fri 09:00–17:00"),
        // Spanish
        ("lunes a viernes 9 a 17", "Mon–Fri 09:00–17:00"),
        ("lun-mié 9-14; jue y vie 15-20", "Mon–Wed 09:00–14:00; Thu, Fri 15:00–20:00"),
        ("todos los días de 9 a 13", "Every day 09:00–13:00"),
        // Portuguese
        ("seg-sex 9h às 18h", "Mon–Fri 09:00–18:00"),
        ("segunda-feira a sexta-feira das 9 às 12 e das 13 às 18", "Mon–Fri 09:00–12:00, 13:00–18:00"),
        ("ter, qua e qui 10-16; sáb 9-12", "Tue–Thu 10:00–16:00; Sat 09:00–12:00"),
        // Japanese
        ("月-金 9:00-18:00", "Mon–Fri 09:00–18:00"),
        ("月〜金 9時〜18時", "Mon–Fri 09:00–18:00"),
        ("月曜日から金曜日 9時30分から18時まで", "Mon–Fri 09:30–18:00"),
        ("月火水 10:00-16:00", "Mon–Wed 10:00–16:00"),
        ("平日 ９：００～１７：３０", "Mon–Fri 09:00–17:30"),
        ("月・水・金 9時半-17時", "Mon, Wed, Fri 09:30–17:00"),
        ("月と木 9-17", "Mon, Thu 09:00–17:00"),
        ("9時〜18時 月〜金", "Mon–Fri 09:00–18:00"),
        ("日 22:00〜06:00（翌日まで）（Asia/Tokyo）", "Sun 22:00–06:00 (next day)"),
    ];
    for (text, words) in table {
        assert_eq!(describe(&read(text).weekly), words, "{text}");
    }
}

#[test]
fn what_is_worth_a_note() {
    let table: [(&str, &[&str]); 11] = [
        ("Mon-Fri 9-17", &[]),
        ("22-6", &["22:00–06:00 ends on the next day and counts for the day on which it starts."]),
        ("9-12, 11-14", &["Hours that overlap or touch were joined (Mon–Fri)."]),
        ("Sat 9-12, 12-14", &["Hours that overlap or touch were joined (Sat)."]),
        (
            "Sun 22-6; Mon 5-9",
            &[
                "Hours that overlap or touch were joined (Sun, Mon).",
                "22:00–05:00 ends on the next day and counts for the day on which it starts.",
            ],
        ),
        ("Sun 22-6; Mon 6-9", &["22:00–06:00 ends on the next day and counts for the day on which it starts."]),
        ("off", &["There are no working hours, so no reminder will ever come."]),
        ("9am-5", &["Read as 09:00–17:00."]),
        ("1-5pm", &["Read as 13:00–17:00."]),
        ("9-5pm", &[]),
        ("Mon-Fri 9-17; Fri 9-13", &["Fri: the hours given for that day alone count."]),
    ];
    for (text, expected) in table {
        let notes: Vec<String> = read(text).notes.iter().map(ToString::to_string).collect();
        assert_eq!(notes, expected, "{text}");
    }
}

#[test]
fn what_cannot_be_read_is_said_kindly() {
    let table = [
        ("", "Please type your hours"),
        (" ; , ", "Please type your hours"),
        ("whenever", "I could not read “whenever”"),
        ("9-17 PST", "I could not read “pst”"),
        ("9-25", "I could not read “25”"),
        ("9:75-17", "I could not read “9:75”"),
        ("Mon-Foo 9-17", "I could not read “foo”"),
        ("9-17!", "I could not read “!”"),
        ("24:00-06:00", "I could not read “24:00-06:00”"),
        ("13pm-5pm", "I could not read “13pm”"),
        ("weekdays-Sun 9-17", "I could not read “the days”"),
        ("Mon 9-17 off", "I could not read “off”"),
        ("9", "“9” lacks a start or an end"),
        ("9-", "“9” lacks a start or an end"),
        ("-17", "“-” lacks a start or an end"),
        ("9-17-18", "“-” lacks a start or an end"),
        ("9-12, 13", "“13” lacks a start or an end"),
        ("9-9", "“9-9” ends when it starts"),
        ("9-5", "“9-5” would end on the next day"),
        ("9:30 - 5:30", "“9:30-5:30” would end on the next day"),
        ("10-6", "“10-6” would end on the next day"),
        ("Mon-Fri", "“Mon–Fri” needs hours or “off”"),
        ("Mon; 9-17", "“Mon” needs hours or “off”"),
        ("Mon-Fri 9-17; Sat", "“Sat” needs hours or “off”"),
        ("9-17; Sat", "“Sat” needs hours or “off”"),
        // Between two of them, or after some only.
        ("9-17 Fri 9-13", "I can't tell which hours “Fri” goes with"),
        ("9-12 Mon-Fri 13-17", "I can't tell which hours “Mon–Fri” goes with"),
        ("9-17 Mon-Thu, Fri 9-13", "I can't tell which hours “Mon–Fri” goes with"),
        ("9-17 Mon-Thu, 9-13", "I can't tell which hours “Mon–Thu” goes with"),
        ("9-17, Mon-Thu, 9-13, Fri", "I can't tell which hours “Mon–Thu” goes with"),
        ("9-12; 13-17 Mon-Thu", "I can't tell which hours “Mon–Thu” goes with"),
        ("9-17 Mon-Thu; 13-17", "I can't tell which hours “Mon–Thu” goes with"),
        ("Mon-Thu 9-17, 9-13 Fri", "I can't tell which hours “Fri” goes with"),
        ("9-17 off Wed", "I can't tell which hours “Wed” goes with"),
        ("9-17 Mon-", "I could not read “the days”"),
        // A bracket that says something else counts.
        ("Mon-Fri 9-17 (Sat 10-12)", "I could not read “\\(”"),
        ("9-17 (", "I could not read “\\(”"),
        // Named is what can be seen.
        ("\u{202e}9-17 שלום", "I could not read “שלום”"),
        ("9-17\u{0}", "I could not read “9-17”"),
        ("\u{202e}", "Please type your hours"),
    ];
    for (text, start) in table {
        let why = parse(text).expect_err(text).to_string();
        assert!(why.starts_with(start), "{text:?}: {why}");
        assert!(why.ends_with('.') && why.contains('“'), "no sentence with an example: {why}");
    }
}

#[test]
fn hostile_text_is_refused_quickly() {
    let long = ["9-17,".repeat(2_000), "9".repeat(10_000), "mon ".repeat(2_500), "😀".repeat(2_500)];
    for text in &long {
        assert_eq!(parse(text), Err(HoursError::TooLong));
    }
    let strange =
        ["\u{202e}71-9", "😀 9-17", "٩-١٧", "9-17\u{0}", "ſat 9-17", "İ 9-17", "1:1:1:1-2", "9h9-17", "9am pm-5"];
    for text in strange {
        let why = parse(text).expect_err(text).to_string();
        assert!(!why.contains('\u{202e}') && !why.contains('\u{0}') && why.chars().count() < 160, "{why}");
    }
    let full = "9-9:30,".repeat(80);
    assert_eq!(describe(&read(&full).weekly), "Mon–Fri 09:00–09:30");
}

fn weekly() -> impl Strategy<Value = Weekly> {
    // Steps of five minutes, so that days agree and intervals touch now and then.
    let interval =
        (0_u16..288, 0_u16..=288).prop_filter_map("empty", |(start, end)| Interval::new(start * 5, end * 5).ok());
    let day = prop_oneof![
        3 => Just(Vec::new()),
        3 => Just(vec![Interval::new(540, 1020).expect("nine to five")]),
        4 => vec(interval, 1..4),
    ];
    proptest::array::uniform7(day).prop_map(Weekly::new)
}

proptest! {
    #[test]
    fn what_is_described_is_read_back(weekly in weekly()) {
        let expected = normalised(&weekly);
        prop_assert_eq!(&normalised(&expected), &expected);
        let parsed = parse(&describe(&weekly));
        prop_assert_eq!(parsed.map(|parsed| parsed.weekly), Ok(expected), "{}", describe(&weekly));
    }

    #[test]
    fn normalising_keeps_the_open_time(weekly in weekly()) {
        let of_day = |weekly: &Weekly, day, minute: u16| weekly.on(day).iter().any(|interval| {
            let start = interval.start_minute();
            start <= minute && minute < start + interval.wall_minutes()
        });
        // A minute of the week is open by its day's hours, or by the night before; normal hours count it once.
        let covered = |weekly: &Weekly, day: Weekday, minute: u16| {
            (of_day(weekly, day, minute), of_day(weekly, day.pred(), minute + DAY))
        };
        let normal = normalised(&weekly);
        for day in WEEKDAYS {
            for minute in 0..DAY {
                let ((own, night), (own_now, night_now)) = (covered(&weekly, day, minute), covered(&normal, day, minute));
                prop_assert_eq!(own || night, own_now || night_now);
                prop_assert!(!own || own_now, "own hours stay the day's");
                prop_assert!(!(own_now && night_now));
            }
        }
    }

    #[test]
    fn no_text_breaks_it(text in "\\PC{0,40}", typed in "[0-9apmMonFri:.,;–\\- ]{0,40}") {
        for text in [text, typed] {
            if let Ok(parsed) = parse(&text) {
                prop_assert_eq!(parse(&describe(&parsed.weekly)).map(|again| again.weekly), Ok(parsed.weekly));
            }
        }
    }
}

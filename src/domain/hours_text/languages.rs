//! Days, and the words around hours, in the other languages of the bot.
//!
//! Only what is not ambiguous: a word means the same in each language that has it, or it is not here.

use chrono::Weekday;

use crate::domain::calendar::WEEKDAYS;
use crate::domain::recurrence::{DaySet, DayWord};

/// What a word of another language stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Days(DayWord),
    Dash,
    Comma,
    Off,
    /// "Uhr", "de": says nothing by itself.
    Nothing,
}

/// Phrases of several words or signs, and what they are read as; the longer first.
const PHRASES: [(&str, &str); 27] = [
    // Japanese writes without spaces.
    ("月曜日", "月"),
    ("曜日", ""),
    ("曜", ""),
    ("から", " - "),
    ("まで", " "),
    ("平日", " weekdays "),
    ("毎日", " daily "),
    ("土日", " weekend "),
    ("午前", " "),
    ("休み", " off "),
    ("・", ","),
    ("、", ","),
    ("；", ";"),
    ("：", ":"),
    ("〜", "-"),
    ("～", "-"),
    ("－", "-"),
    ("ー", "-"),
    ("時半", ":30 "),
    ("分", " "),
    ("-feira", ""),
    (" feira", ""),
    ("tous les jours", "daily"),
    ("todos los días", "daily"),
    ("todos los dias", "daily"),
    ("todos os dias", "daily"),
    ("jeden tag", "daily"),
];

/// The text with wide digits made plain, and phrases turned to what is read.
pub(super) fn simplified(text: &str) -> String {
    let plain = |c: char| match c {
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10).unwrap_or(c),
        '\u{3000}' => ' ',
        _ => c,
    };
    let text: String = text.chars().map(plain).collect();
    let text = PHRASES.iter().fold(text, |text, (phrase, word)| text.replace(phrase, word));
    between_numbers(&of_the_clock(&text))
}

/// "9時30" is 9:30, "9時" is 9.
fn of_the_clock(text: &str) -> String {
    let mut parts = text.split('時');
    let mut read = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        read.push(if part.starts_with(|c: char| c.is_ascii_digit()) { ':' } else { ' ' });
        read.push_str(part);
    }
    read
}

/// "9 a 17" is a range; "9 a" and "9 a - 5 p" are not.
fn between_numbers(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let digit = |word: Option<&&str>| word.is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let read = words.iter().enumerate().map(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        if *word == "a" && digit(before) && digit(words.get(at + 1)) { "-" } else { word }
    });
    read.collect::<Vec<_>>().join(" ")
}

/// Days by their names and short forms, Monday first: German; French, Spanish; Portuguese.
const DAYS: [&[&str]; 7] = [
    &["montag", "montags", "lun", "lundi", "lunes", "seg", "segunda"],
    &["di", "die", "dienstag", "dienstags", "mar", "mardi", "martes", "ter", "terça", "terca"],
    &["mi", "mit", "mittwoch", "mittwochs", "mer", "mercredi", "mié", "mie", "miércoles", "miercoles", "qua", "quarta"],
    &["do", "don", "donnerstag", "donnerstags", "jeu", "jeudi", "jue", "jueves", "qui", "quinta"],
    &["fre", "freitag", "freitags", "ven", "vendredi", "vie", "viernes", "sex", "sexta"],
    &["sam", "samstag", "samstags", "sonnabend", "samedi", "sáb", "sab", "sábado", "sabado"],
    &["so", "son", "sonntag", "sonntags", "dim", "dimanche", "dom", "domingo"],
];
const KANJI: [char; 7] = ['月', '火', '水', '木', '金', '土', '日'];

/// What a word in lower case means; Japanese days may stand side by side.
pub(super) fn meaning(word: &str) -> Option<Vec<Meaning>> {
    let one = |meaning| Some(vec![meaning]);
    match word {
        "bis" | "à" | "au" | "a" | "até" | "ate" | "al" | "hasta" | "às" | "as" => one(Meaning::Dash),
        "und" | "et" | "y" | "e" | "と" => one(Meaning::Comma),
        "frei" | "libre" | "livre" | "fermé" | "folga" | "repos" => one(Meaning::Off),
        "von" | "ab" | "du" | "de" | "das" | "dos" | "del" | "le" | "les" | "los" | "el" | "horas" | "heures"
        | "hs" => one(Meaning::Nothing),
        "werktags" | "wochentags" => one(Meaning::Days(DayWord::Set(DaySet::WEEKDAYS))),
        "wochenende" => one(Meaning::Days(DayWord::Set(DaySet::WEEKEND))),
        "täglich" | "taeglich" => one(Meaning::Days(DayWord::Set(DaySet::DAILY))),
        _ => match DAYS.iter().position(|names| names.contains(&word)) {
            Some(day) => one(Meaning::Days(DayWord::Day(WEEKDAYS[day]))),
            None => word.chars().map(|c| Some(Meaning::Days(DayWord::Day(kanji(c)?)))).collect(),
        },
    }
}

fn kanji(c: char) -> Option<Weekday> {
    KANJI.iter().position(|day| *day == c).map(|day| WEEKDAYS[day])
}

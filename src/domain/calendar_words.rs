//! The names of days and months, and the words around them, in the languages of the bot.
//!
//! Only what is not ambiguous: a word means the same in each language that has it, or it is not here. All words are in
//! lower case. Must not know what is read with them.

use chrono::Weekday;

use super::calendar::WEEKDAYS;
use super::recurrence::{DaySet, DayWord};

/// What a word of another language than English stands for.
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
const PHRASES: [(&str, &str); 34] = [
    // Japanese writes without spaces.
    ("曜日", ""),
    ("曜", ""),
    ("から", " - "),
    ("まで", " "),
    ("平日", " weekdays "),
    ("毎日", " daily "),
    ("毎週", " "),
    ("土日", " weekend "),
    ("・", ","),
    ("、", ","),
    ("と", ","),
    ("；", ";"),
    ("：", ":"),
    ("〜", "-"),
    ("～", "-"),
    ("－", "-"),
    ("ー", "-"),
    ("（", "("),
    ("）", ")"),
    ("-feira", ""),
    (" feira", ""),
    ("tous les jours", "daily"),
    ("chaque jour", "daily"),
    ("todos los días", "daily"),
    ("todos los dias", "daily"),
    ("todos os dias", "daily"),
    ("cada día", "daily"),
    ("cada dia", "daily"),
    ("todo dia", "daily"),
    ("jeden tag", "daily"),
    ("jours ouvrés", "weekdays"),
    ("jours ouvres", "weekdays"),
    ("días laborables", "weekdays"),
    ("dias úteis", "weekdays"),
];

/// Days by their names and short forms, Monday first: English; German; French, Spanish; Portuguese.
const DAYS: [&[&str]; 7] = [
    &["monday", "mo", "mon", "montag", "montags", "lun", "lundi", "lundis", "lunes", "seg", "segunda", "segundas"],
    &[
        "tuesday",
        "tu",
        "tue",
        "tues",
        "di",
        "die",
        "dienstag",
        "dienstags",
        "mar",
        "mardi",
        "mardis",
        "martes",
        "ter",
        "terça",
        "terca",
        "terças",
    ],
    &[
        "wednesday",
        "we",
        "wed",
        "weds",
        "mi",
        "mit",
        "mittwoch",
        "mittwochs",
        "mer",
        "mercredi",
        "mercredis",
        "mié",
        "mie",
        "miércoles",
        "miercoles",
        "qua",
        "quarta",
        "quartas",
    ],
    &[
        "thursday",
        "th",
        "thu",
        "thur",
        "thurs",
        "do",
        "don",
        "donnerstag",
        "donnerstags",
        "jeu",
        "jeudi",
        "jeudis",
        "jue",
        "jueves",
        "qui",
        "quinta",
        "quintas",
    ],
    &[
        "friday",
        "fr",
        "fri",
        "fre",
        "freitag",
        "freitags",
        "ven",
        "vendredi",
        "vendredis",
        "vie",
        "viernes",
        "sex",
        "sexta",
        "sextas",
    ],
    &[
        "saturday",
        "sa",
        "sat",
        "sam",
        "samstag",
        "samstags",
        "sonnabend",
        "samedi",
        "samedis",
        "sáb",
        "sab",
        "sábado",
        "sabado",
        "sábados",
    ],
    &[
        "sunday",
        "su",
        "sun",
        "so",
        "son",
        "sonntag",
        "sonntags",
        "dim",
        "dimanche",
        "dimanches",
        "dom",
        "domingo",
        "domingos",
    ],
];
const KANJI: [char; 7] = ['月', '火', '水', '木', '金', '土', '日'];

/// Months by their names and short forms, as [`DAYS`]. Those of English are there by their names alone.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "jänner", "jän", "janvier", "janv", "enero", "ene", "janeiro"],
    &["february", "februar", "février", "fevrier", "févr", "fév", "fevr", "febrero", "fevereiro", "fev"],
    &["march", "märz", "maerz", "mär", "mrz", "mars", "marzo", "março", "marco"],
    &["april", "avril", "avr", "abril", "abr"],
    &["may", "mai", "mayo", "maio"],
    &["june", "juni", "juin", "junio", "junho"],
    &["july", "juli", "juillet", "juil", "julio", "julho"],
    &["august", "août", "aout", "agosto", "ago"],
    &["september", "septembre", "septiembre", "setiembre", "setembro", "set"],
    &["october", "oktober", "okt", "octobre", "octubre", "outubro", "out"],
    &["november", "novembre", "noviembre", "novembro"],
    &["december", "dezember", "dez", "décembre", "decembre", "déc", "diciembre", "dic", "dezembro"],
];

/// A weekday by its name, also in the plural; or by its sign in Japanese.
pub(super) fn weekday(word: &str) -> Option<Weekday> {
    let singular = word.strip_suffix('s').filter(|singular| singular.ends_with("day"));
    let named = |names: &&[&str]| names.iter().any(|name| *name == word || Some(*name) == singular);
    let mut signs = word.chars();
    let sign = signs.next().filter(|_| signs.next().is_none());
    let index = DAYS.iter().position(named).or_else(|| KANJI.iter().position(|day| Some(*day) == sign));
    index.map(|day| WEEKDAYS[day])
}

/// A weekday of which two letters or more are written, in English.
pub(super) fn english_weekday(word: &str) -> Option<Weekday> {
    let begins = |names: &&[&str]| word.len() >= 2 && names[0].starts_with(word);
    DAYS.iter().position(begins).map(|index| WEEKDAYS[index])
}

/// The number of a month by its name.
pub(super) fn month(word: &str) -> Option<u32> {
    let named = MONTHS.iter().position(|names| names.contains(&word)).map(|index| index + 1);
    named.and_then(|number| u32::try_from(number).ok()).or_else(|| english_month(word))
}

/// The number of a month of which three letters or more are written, in English.
pub(super) fn english_month(word: &str) -> Option<u32> {
    let begins = |names: &&[&str]| word.len() >= 3 && names[0].starts_with(word);
    let named = MONTHS.iter().position(begins)?;
    u32::try_from(named + 1).ok()
}

/// The name of a month in English.
pub(super) fn month_name(number: usize) -> Option<&'static str> {
    MONTHS.get(number.checked_sub(1)?).map(|names| names[0])
}

/// How many days from today a word of any language names.
pub(super) fn days_ahead(words: &str) -> Option<u64> {
    match words {
        "today" | "heute" | "aujourd'hui" | "aujourd’hui" | "hoy" | "hoje" | "今日" | "本日" => Some(0),
        "tomorrow" | "tmrw" | "morgen" | "demain" | "mañana" | "manana" | "amanhã" | "amanha" | "明日" | "あした" => {
            Some(1)
        }
        "day after tomorrow"
        | "the day after tomorrow"
        | "übermorgen"
        | "uebermorgen"
        | "après-demain"
        | "apres-demain"
        | "après demain"
        | "pasado mañana"
        | "pasado manana"
        | "depois de amanhã"
        | "depois de amanha"
        | "明後日"
        | "あさって" => Some(2),
        _ => None,
    }
}

/// The text with wide digits made plain, and phrases turned to what is read.
pub(super) fn simplified(text: &str) -> String {
    let text: String = text.chars().map(narrow).collect();
    PHRASES.iter().fold(text, |text, (phrase, word)| text.replace(phrase, word))
}

/// A wide digit or space of Japanese as the plain one.
pub(super) fn narrow(c: char) -> char {
    match c {
        '０'..='９' => char::from_digit(u32::from(c) - u32::from('０'), 10).unwrap_or(c),
        '／' => '/',
        '\u{3000}' => ' ',
        _ => c,
    }
}

/// "9時30" is 9:30, "9時半" too, "9時" is 9.
pub(super) fn of_the_clock(text: &str) -> String {
    let text = text.replace("時半", ":30 ").replace('分', " ");
    let mut parts = text.split('時');
    let mut read = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        read.push(if part.starts_with(|c: char| c.is_ascii_digit()) { ':' } else { ' ' });
        read.push_str(part);
    }
    read
}

/// What a word means; Japanese days may stand side by side.
pub(super) fn meaning(word: &str) -> Option<Vec<Meaning>> {
    let one = |meaning| Some(vec![meaning]);
    match word {
        "bis" | "à" | "au" | "a" | "até" | "ate" | "al" | "hasta" | "às" | "as" => one(Meaning::Dash),
        "und" | "et" | "y" | "e" => one(Meaning::Comma),
        "frei" | "keine" | "aucune" | "aucun" | "ninguno" | "ninguna" | "nenhum" | "nenhuma" | "libre" | "livre"
        | "fermé" | "folga" | "repos" => one(Meaning::Off),
        "von" | "ab" | "du" | "de" | "das" | "dos" | "del" | "le" | "les" | "los" | "el" | "horas" | "heures"
        | "hs" => one(Meaning::Nothing),
        "werktags" | "werktage" | "wochentags" => one(Meaning::Days(DayWord::Set(DaySet::WEEKDAYS))),
        "wochenende" => one(Meaning::Days(DayWord::Set(DaySet::WEEKEND))),
        "täglich" | "taeglich" => one(Meaning::Days(DayWord::Set(DaySet::DAILY))),
        _ => match weekday(word) {
            Some(day) => one(Meaning::Days(DayWord::Day(day))),
            None => {
                word.chars().map(|c| Some(Meaning::Days(DayWord::Day(weekday(c.encode_utf8(&mut [0; 4]))?)))).collect()
            }
        },
    }
}

/// Without what nobody sees: signs that turn the reading direction, and those without a width. What is read and what is
/// said back would else differ from what somebody thinks that they typed.
pub(super) fn without_unseen(text: &str) -> String {
    let unseen = |c: char| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
    };
    text.chars().filter(|c| !unseen(*c)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_means_one_day_or_month() {
        let rows = DAYS.iter().chain(&MONTHS);
        let mut all: Vec<&str> = rows.flat_map(|names| names.iter().copied()).collect();
        all.sort_unstable();
        let twice: Vec<&&str> = all.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| &pair[0]).collect();
        assert!(twice.is_empty(), "{twice:?}");
        // The one that is a day in French and Spanish, and the beginning of a month in English.
        let both: Vec<&&str> = all.iter().filter(|word| weekday(word).is_some() && month(word).is_some()).collect();
        assert_eq!(both, [&"mar"]);
        for (number, names) in (1..).zip(MONTHS) {
            assert!(names.iter().all(|name| month(name) == Some(number)), "{names:?}");
        }
        for (day, names) in WEEKDAYS.into_iter().zip(DAYS) {
            assert!(names.iter().all(|name| weekday(name) == Some(day)), "{names:?}");
        }
    }

    #[test]
    fn words_and_parts_of_words() {
        assert_eq!(weekday("mondays"), Some(Weekday::Mon));
        assert_eq!(weekday("mons"), None);
        assert_eq!((english_weekday("mond"), english_weekday("m")), (Some(Weekday::Mon), None));
        assert_eq!((english_month("sept"), english_month("se"), english_month("mai")), (Some(9), None, None));
        assert_eq!(
            meaning("月金"),
            Some(vec![Weekday::Mon, Weekday::Fri].into_iter().map(|day| Meaning::Days(DayWord::Day(day))).collect())
        );
        assert_eq!((meaning("月曜"), meaning("foo")), (None, None));
        assert_eq!(without_unseen("a\u{202e}b\u{200b}c\u{fe0f}"), "abc");
        assert_eq!(of_the_clock("9時30分 9時 9時半"), "9:30  9  9:30 ");
    }
}

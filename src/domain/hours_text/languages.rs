//! The words around hours in the other languages of the bot; those of days are in `calendar_words`.

use crate::domain::calendar_words;

/// Phrases of several words or signs, and what they are read as.
const PHRASES: [(&str, &str); 9] = [
    ("午前", " "),
    ("休み", " off "),
    ("定休日", " off "),
    ("勤務時間なし", " off "),
    ("なし", " off "),
    ("pas d’heures de travail", "off"),
    ("pas d'heures de travail", "off"),
    ("sin horario laboral", "off"),
    ("sem horário de trabalho", "off"),
];

/// The text with wide digits made plain, and phrases turned to what is read.
pub(super) fn simplified(text: &str) -> String {
    let text = PHRASES.iter().fold(calendar_words::simplified(text), |text, (phrase, word)| text.replace(phrase, word));
    between_numbers(&calendar_words::of_the_clock(&text))
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

/// Whether these are the words for "(next day)" in an answer of ours.
pub(super) fn is_next_day(text: &str) -> bool {
    let said = ["next day", "folgetag", "le lendemain", "día siguiente", "dia seguinte", "翌日まで", "翌日"];
    said.contains(&text.to_lowercase().as_str())
}

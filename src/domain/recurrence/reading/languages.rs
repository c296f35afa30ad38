//! What is said of a schedule in the other languages of the bot; single days are in `calendar_words`.

use crate::domain::calendar_words;

/// Phrases of several words or signs, and what they are read as; the longer first.
const PHRASES: [(&str, &str); 25] = [
    (" um ", " at "),
    ("隔週", " every 2 weeks "),
    ("最終営業日", " last workday "),
    ("最終", " last "),
    ("第1", " first "),
    ("祝日を除く", " except holidays "),
    ("außer an feiertagen", "except holidays"),
    ("ausser an feiertagen", "except holidays"),
    ("ohne feiertage", "except holidays"),
    ("sauf les jours fériés", "except holidays"),
    ("sauf jours fériés", "except holidays"),
    ("excepto festivos", "except holidays"),
    ("salvo festivos", "except holidays"),
    ("exceto feriados", "except holidays"),
    ("letzter arbeitstag", "last workday"),
    ("letzten arbeitstag", "last workday"),
    ("letzter werktag", "last workday"),
    ("letzten werktag", "last workday"),
    ("dernier jour ouvré", "last workday"),
    ("dernier jour ouvre", "last workday"),
    ("último día laborable", "last workday"),
    ("ultimo dia laborable", "last workday"),
    ("último día hábil", "last workday"),
    ("último dia útil", "last workday"),
    ("ultimo dia util", "last workday"),
];

/// The text in lower case, with phrases turned to what is read.
pub(super) fn simplified(text: &str) -> String {
    let lower = calendar_words::without_unseen(text).to_lowercase();
    let text = PHRASES.iter().fold(lower, |text, (phrase, word)| text.replace(phrase, word));
    calendar_words::of_the_clock(&calendar_words::simplified(&text))
}

/// A word that stands for an English one; "" for one that says nothing by itself.
pub(super) fn in_english(word: &str) -> Option<&'static str> {
    Some(match word {
        "jeden" | "jede" | "alle" | "chaque" | "cada" | "tous" | "toutes" | "todos" | "todas" | "toda" | "todo" => {
            "every"
        }
        "erster" | "ersten" | "premier" | "primer" | "primera" | "primeiro" | "primeira" => "first",
        "letzter" | "letzten" | "dernier" | "último" | "ultimo" | "última" | "ultima" => "last",
        "woche" | "wochen" | "semaine" | "semaines" | "semana" | "semanas" => "weeks",
        "monat" | "monats" | "mois" | "mes" | "mês" => "month",
        "am" | "an" | "des" | "na" | "immer" | "jeweils" => "",
        _ => return None,
    })
}

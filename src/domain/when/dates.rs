//! Days and dates as people write them, in lower case and with single spaces.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::domain::calendar_words::{self, days_ahead, month};

/// "friday", "next friday", "tomorrow", "fri, 20 march", "30.3.", "end of april". With `since` weekdays and dates without a
/// year are the first ones from there on.
pub(super) fn one_day(text: &str, today: NaiveDate, since: Option<NaiveDate>) -> Option<NaiveDate> {
    let by_weekday = |day: Weekday| match since.and_then(|since| since.pred_opt()) {
        Some(before) => next_weekday(before, day),
        None => next_weekday(today, day),
    };
    let text = without_article(text.trim_end_matches(','));
    if let Some(day) = weekday(text) {
        return by_weekday(day);
    }
    if let Some(day) = text.strip_prefix("next ").and_then(weekday) {
        return next_weekday(sunday(today)?, day);
    }
    let dated = |text| calendar_date_from(text, today, since.unwrap_or(today));
    dated(text).or_else(|| {
        let (day, date) = text.split_once(' ')?;
        let day = weekday(day.trim_end_matches(','))?;
        dated(without_article(date)).filter(|date| date.weekday() == day)
    })
}

/// A date by the calendar: "2026-03-20", "20 march", "march 20th 2026", "30.3.", "today", "tomorrow"; without a year the
/// first one from today on.
pub(in crate::domain) fn calendar_date(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    calendar_date_from(text, today, today)
}

fn calendar_date_from(text: &str, today: NaiveDate, from: NaiveDate) -> Option<NaiveDate> {
    let ahead = days_ahead(text).and_then(|days| today.checked_add_days(Days::new(days)));
    ahead.or_else(|| in_numbers(text, from)).or_else(|| named(text, from)).or_else(|| end_of_month(text, from))
}

/// Whether this is a day of the week and nothing else.
pub(super) fn is_weekday(text: &str) -> bool {
    weekday(without_article(text.trim_end_matches(','))).is_some()
}

/// Whether this is a time of day and a date alike: "9.10".
pub(super) fn is_perhaps_a_date(text: &str) -> bool {
    text.split_once('.').is_some_and(|(day, month)| of_month(day, month).is_some())
}

fn without_article(text: &str) -> &str {
    const ARTICLES: [&str; 16] = [
        "on ",
        "the ",
        "this ",
        "am ",
        "den ",
        "diesen ",
        "kommenden ",
        "le ",
        "ce ",
        "el ",
        "este ",
        "em ",
        "no ",
        "na ",
        "esta ",
        "nesta ",
    ];
    ARTICLES.iter().find_map(|article| text.strip_prefix(article)).unwrap_or(text)
}

/// "2026-03-20", "2026/3/20", "30.3.", "30.03.2026", "30/3", "3/30/2026"; none where it can be two dates.
fn in_numbers(text: &str, from: NaiveDate) -> Option<NaiveDate> {
    let sign = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '-' | '/' | '.'))?;
    let parts: Vec<&str> = text.split(sign).map(str::trim).collect();
    match (sign, parts.as_slice()) {
        (_, [year, month, day]) if year.len() == 4 => {
            let (day, month) = of_month(day, month)?;
            NaiveDate::from_ymd_opt(year.parse().ok()?, month, day)
        }
        ('.', [day, month, ""]) => {
            let (day, month) = of_month(day, month)?;
            without_year(day, month, from)
        }
        ('.', [day, month, year]) => {
            let (day, month) = of_month(day, month)?;
            NaiveDate::from_ymd_opt(four_digits(year)?, month, day)
        }
        ('/', [a, b]) => {
            let (day, month) = told_apart(a, b)?;
            without_year(day, month, from)
        }
        ('/' | '-', [a, b, year]) if year.len() == 4 => {
            let (day, month) = told_apart(a, b)?;
            NaiveDate::from_ymd_opt(year.parse().ok()?, month, day)
        }
        _ => None,
    }
}

/// Day and month, where only one of the two numbers can be the month, or they are the same.
fn told_apart(a: &str, b: &str) -> Option<(u32, u32)> {
    match (of_month(a, b), of_month(b, a)) {
        (Some(date), None) | (None, Some(date)) => Some(date),
        (Some(date), Some(other)) if date == other => Some(date),
        _ => None,
    }
}

/// Two numbers as a day and a month.
fn of_month(day: &str, month: &str) -> Option<(u32, u32)> {
    let number = |text: &str| {
        let digits = (1..=2).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { text.parse::<u32>().ok() } else { None }
    };
    Some((number(day)?, number(month)?)).filter(|(day, month)| (1..=31).contains(day) && (1..=12).contains(month))
}

/// "2026", "26".
fn four_digits(year: &str) -> Option<i32> {
    let number: i32 = year.parse().ok().filter(|_| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    match year.len() {
        2 => Some(2000 + number),
        4 => Some(number),
        _ => None,
    }
}

/// "20 march", "mar 20th", "1st of may", "1er mai", "20 de marzo de 2026", "2026 march 20"; without a year the first one
/// from that date on.
fn named(text: &str, from: NaiveDate) -> Option<NaiveDate> {
    // "de" and its like stand between two words; at the beginning "do" is a Thursday.
    let filler = |at: usize, word: &str| matches!(word, "of" | "the") || at > 0 && matches!(word, "de" | "do" | "del");
    let words = text.split([' ', ',', '.']).filter(|word| !word.is_empty()).enumerate();
    let words: Vec<&str> = words.filter(|(at, word)| !filler(*at, word)).map(|(_, word)| word).collect();
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let (first, second, year) = match words[..] {
        [first, second] => (first, second, None),
        [year, first, second] | [first, second, year] if is_year(year) => (first, second, Some(year.parse().ok()?)),
        _ => return None,
    };
    let (month, day) = match month(first) {
        Some(month) => (month, day_of_month(second)?),
        None => (month(second)?, day_of_month(first)?),
    };
    match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day),
        None => without_year(day, month, from),
    }
}

/// The first such date from a day on.
fn without_year(day: u32, month: u32, from: NaiveDate) -> Option<NaiveDate> {
    // A leap day comes within eight years.
    let mut years = (0..=8).filter_map(|more| NaiveDate::from_ymd_opt(from.year() + more, month, day));
    years.find(|date| *date >= from)
}

/// "end of april", "end of april 2026", "end of month", "ende des monats", "fin avril": the last day.
fn end_of_month(text: &str, from: NaiveDate) -> Option<NaiveDate> {
    const ENDS: [&str; 9] =
        ["end of ", "ende ", "fin de ", "fin du ", "fin ", "finales de ", "final de ", "fim de ", "fim do "];
    const THIS: [&str; 8] = ["month", "the month", "this month", "des monats", "monats", "mois", "mes", "mês"];
    let text = text.strip_prefix("the ").unwrap_or(text);
    let last = |first: NaiveDate| first.checked_add_months(Months::new(1))?.pred_opt();
    if matches!(text, "eom" | "month end" | "monatsende") {
        return last(from.with_day(1)?);
    }
    let of = ENDS.iter().find_map(|end| text.strip_prefix(end))?;
    if THIS.contains(&of) {
        return last(from.with_day(1)?);
    }
    let (name, year) = of.split_once(' ').map_or((of, None), |(name, year)| (name, Some(year)));
    let first = |year| NaiveDate::from_ymd_opt(year, month(name)?, 1).and_then(last);
    match year {
        Some(year) => first(four_digits(year.trim_start_matches("de "))?),
        None => first(from.year()).filter(|date| *date >= from).or_else(|| first(from.year() + 1)),
    }
}

fn day_of_month(word: &str) -> Option<u32> {
    let ends = ["st", "nd", "rd", "th", "er", "º", "°"];
    let digits = ends.iter().find_map(|end| word.strip_suffix(end)).unwrap_or(word);
    digits.parse().ok().filter(|day| digits.len() <= 2 && (1..=31).contains(day))
}

/// A weekday by its name; in English by two letters of it or more.
fn weekday(word: &str) -> Option<Weekday> {
    let word = word.trim_end_matches('.');
    calendar_words::weekday(word).or_else(|| calendar_words::english_weekday(word))
}

/// The next such day after today.
fn next_weekday(today: NaiveDate, day: Weekday) -> Option<NaiveDate> {
    let ahead = (7 + day.num_days_from_monday() - today.weekday().num_days_from_monday() - 1) % 7 + 1;
    today.checked_add_days(Days::new(u64::from(ahead)))
}

/// The last day of a week.
fn sunday(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_add_days(Days::new(u64::from(6 - date.weekday().num_days_from_monday())))
}

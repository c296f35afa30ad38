//! The notation of a schedule: as it can be typed, so that it reads as the same schedule again. What people read in their
//! language is made in `texts`.

use std::fmt;

use chrono::NaiveDate;

use super::{MonthDay, Nth, Pattern, Recurrence};

/// Said of the 29th and 30th, which not every month has. The 31st is said to be the last day.
pub(super) const IN_A_SHORTER_MONTH: &str = "in a shorter month on its last day";
/// Said of a fifth weekday.
pub(super) const IF_THERE_IS_ONE: &str = "if there is one";

/// "every 2 weeks on Mon at 10:00 (Europe/Berlin), from 2 March 2026, except holidays".
impl fmt::Display for Recurrence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, rarely) = self.days_in_words();
        f.write_str(&days)?;
        if let Some(rarely) = rarely {
            write!(f, ", {rarely},")?;
        }
        write!(f, " at {} ({})", self.time.format("%H:%M"), self.zone)?;
        for (word, day) in [("from", self.first), ("until", self.last)] {
            if let Some(day) = day {
                write!(f, ", {word} {}", day_in_words(day))?;
            }
        }
        if self.except_holidays {
            f.write_str(", except holidays")?;
        }
        if !self.skipped.is_empty() {
            let days: Vec<String> = self.skipped.iter().map(|day| day_in_words(*day)).collect();
            write!(f, ", not on {}", days.join(", "))?;
        }
        if let Some(pause) = self.paused {
            let last =
                pause.last.map_or_else(|| "until further notice".to_owned(), |d| format!("to {}", day_in_words(d)));
            write!(f, ", paused from {} {last}", day_in_words(pause.first))?;
        }
        Ok(())
    }
}

impl Recurrence {
    /// The dates, and what becomes of months that lack them.
    fn days_in_words(&self) -> (String, Option<&'static str>) {
        match (self.pattern, self.every) {
            (Pattern::Weekly(days), 1) => (days.to_string(), None),
            (Pattern::Weekly(days), weeks) if days.count() == 7 => (format!("every {weeks} weeks on Mon–Sun"), None),
            (Pattern::Weekly(days), weeks) => (format!("every {weeks} weeks on {days}"), None),
            (Pattern::Monthly(day), 1) => (format!("on the {} of the month", day.name()), day.rarely()),
            (Pattern::Monthly(day), months) => (format!("every {months} months on the {}", day.name()), day.rarely()),
        }
    }
}

impl MonthDay {
    fn name(self) -> String {
        match self {
            Self::Date(31) => "last day".to_owned(),
            Self::Date(day) => ordinal(day),
            Self::Weekday(nth, day) => format!("{} {day}", nth.name()),
            Self::FirstWorkingDay => "first working day".to_owned(),
            Self::LastWorkingDay => "last working day".to_owned(),
        }
    }

    const fn rarely(self) -> Option<&'static str> {
        match self {
            Self::Date(29 | 30) => Some(IN_A_SHORTER_MONTH),
            Self::Weekday(Nth::Fifth, _) => Some(IF_THERE_IS_ONE),
            _ => None,
        }
    }
}

impl Nth {
    /// "first" to "fifth", "last".
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Second => "second",
            Self::Third => "third",
            Self::Fourth => "fourth",
            Self::Fifth => "fifth",
            Self::Last => "last",
        }
    }
}

/// "1st", "22nd", "13th".
fn ordinal(day: u8) -> String {
    let end = match (day % 10, day / 10) {
        (1, tens) if tens != 1 => "st",
        (2, tens) if tens != 1 => "nd",
        (3, tens) if tens != 1 => "rd",
        _ => "th",
    };
    format!("{day}{end}")
}

/// "2 March 2026".
pub(super) fn day_in_words(date: NaiveDate) -> String {
    date.format("%-d %B %Y").to_string()
}

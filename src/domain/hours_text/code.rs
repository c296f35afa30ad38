//! Weekly hours as a short code, for what Discord keeps for us: the id of a button.

use chrono::Weekday;

use crate::domain::calendar::{Interval, WEEKDAYS, Weekly};

/// `<days>.<start>-<end>…` for each group of days with the same hours, joined by `_`; all in base 36. Without hours `0`.
#[must_use]
pub fn encode(weekly: &Weekly) -> String {
    let mut groups: Vec<(&[Interval], u32)> = Vec::new();
    for (index, day) in WEEKDAYS.into_iter().enumerate() {
        let (hours, bit) = (weekly.on(day), 1 << index);
        match groups.iter_mut().find(|(known, _)| *known == hours) {
            _ if hours.is_empty() => {}
            Some((_, days)) => *days |= bit,
            None => groups.push((hours, bit)),
        }
    }
    let group = |(hours, days): &(&[Interval], u32)| {
        let hours = hours.iter().map(|one| format!("{}-{}", digits(one.start_minute()), digits(one.end_minute())));
        let days = digits(u16::try_from(*days).unwrap_or_default());
        std::iter::once(days).chain(hours).collect::<Vec<_>>().join(".")
    };
    let written: Vec<String> = groups.iter().map(group).collect();
    if written.is_empty() { "0".to_owned() } else { written.join("_") }
}

/// Reads a code; none for anything that [`encode`] does not write.
#[must_use]
pub fn decode(text: &str) -> Option<Weekly> {
    let mut weekly = Weekly::default();
    for group in text.split('_').filter(|_| text != "0") {
        let mut parts = group.split('.');
        let days = number(parts.next()?)?;
        let hours: Option<Vec<Interval>> = parts.map(interval).collect();
        let hours = hours.filter(|hours| !hours.is_empty())?;
        for (_, day) in WEEKDAYS.into_iter().enumerate().filter(|(index, _)| days & (1 << index) != 0) {
            set_once(&mut weekly, day, &hours)?;
        }
    }
    (encode(&weekly) == text).then_some(weekly)
}

fn set_once(weekly: &mut Weekly, day: Weekday, hours: &[Interval]) -> Option<()> {
    weekly.on(day).is_empty().then(|| weekly.set(day, hours.to_vec()))
}

fn interval(text: &str) -> Option<Interval> {
    let (start, end) = text.split_once('-')?;
    Interval::new(number(start)?, number(end)?).ok()
}

fn digits(mut n: u16) -> String {
    let mut written = Vec::new();
    loop {
        written.push(char::from_digit(u32::from(n % 36), 36).unwrap_or('0'));
        n /= 36;
        if n == 0 {
            return written.iter().rev().collect();
        }
    }
}

fn number(text: &str) -> Option<u16> {
    let plain = text.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
    if plain { u16::from_str_radix(text, 36).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::hours_text::parse;

    #[test]
    fn hours_come_back_from_their_code() {
        for (text, code) in [
            ("Mon-Fri 9-17", "v.f0-sc"),
            ("off", "0"),
            ("22-6", "v.10o-a0"),
            ("24/7", "3j.0-140"),
            ("Mon-Thu 9-12, 13-17:30; Fri 9-13", "f.f0-k0.lo-t6_g.f0-lo"),
        ] {
            let weekly = parse(text).expect("hours").weekly;
            assert_eq!(encode(&weekly), code, "{text}");
            assert_eq!(decode(code), Some(weekly), "{text}");
        }
        for text in
            ["", "_", "v", "v.", "v.f0", "v.f0-f0", "v.f0-sc_1.f0-k0", "00", "v.F0-sc", "1.0f0-sc", "zz.f0-sc", "é"]
        {
            assert_eq!(decode(text), None, "{text}");
        }
    }
}

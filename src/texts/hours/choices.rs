//! Choosing a zone and common hours: what somebody is offered who typed none, or one that can be several.

use chrono::NaiveTime;

use super::super::plain;
use super::super::say::say;
use super::super::{Button, CHOICE_LIMIT, Choice, Message, Row, in_choice};
use super::{set, weekly};
use crate::domain::calendar::{Instant, Interval, Schedule, WEEKDAYS, Weekly};
use crate::domain::custom_id::{Action, CustomId, MAX_LENGTH};
use crate::domain::holidays::country_named;
use crate::domain::language::Language;
use crate::domain::zones::{self, Doubt, LocalHour, UnknownZone, ZoneChoice};

/// Discord's limit on the lines of a choice.
const LINE_MOST: usize = 100;
/// What many work beside nine to five, in minutes after midnight.
const COMMON: [(u16, u16); 3] = [(480, 960), (540, 1080), (600, 1080)];

/// What somebody reads who typed no zone: the times that clocks read now. `carried` are hours that they typed.
pub fn panel(language: Language, own: Option<&Schedule>, carried: Option<&Weekly>, now: Instant) -> Message {
    let (text, carried) = match (carried, own) {
        (Some(hours), _) => {
            let hours = weekly(language, hours);
            (say!(language, "hours-panel-carried", hours = hours), carried)
        }
        (None, Some(own)) => (say!(language, "hours-panel-known", hours = super::named(language, own)), None),
        (None, None) => (say!(language, "hours-panel"), None),
    };
    let (carried, lost) = fitting(language, carried);
    let label = match own {
        Some(_) => say!(language, "hours-button-other"),
        None => say!(language, "hours-button-type"),
    };
    Message::text(format!("{text}{lost}"))
        .row(clocks(language, carried, now))
        .buttons(vec![Button::secondary(&label, Action::SetHours(carried.cloned()))])
}

/// The second step: the zones whose clocks read that time. None where there are none.
pub fn cities(language: Language, hour: u8, carried: Option<&Weekly>, now: Instant) -> Option<Message> {
    let found = zones::zones_at(hour, now, CHOICE_LIMIT);
    let text = say!(language, "hours-which-city");
    (!found.is_empty()).then(|| ways(Message::text(text).row(these(language, found, carried)), language, carried, now))
}

/// What somebody reads who typed a zone that can be several, or none that is known.
pub fn which(language: Language, unknown: &UnknownZone, carried: Option<&Weekly>, now: Instant) -> Message {
    let (carried, lost) = fitting(language, carried);
    let text = plain(&unknown.text, LINE_MOST);
    let text = match (unknown.doubt, unknown.suggestions.is_empty()) {
        (Doubt::Several, _) => say!(language, "hours-zone-unclear", text = text),
        (Doubt::Offset, _) => say!(language, "hours-zone-offset", text = text),
        (Doubt::Unknown, false) => say!(language, "hours-zone-near", text = text),
        (Doubt::Unknown, true) => say!(language, "hours-zone-unknown", text = text),
    };
    let choices: Vec<ZoneChoice> = unknown.suggestions.iter().map(|one| one.choice(now)).collect();
    let message = Message::text(format!("{text}{lost}"));
    let message = if choices.is_empty() { message } else { message.row(these(language, choices, carried)) };
    ways(message, language, carried, now)
}

/// What leads on where the menu above does not: another time, or the form.
fn ways(message: Message, language: Language, carried: Option<&Weekly>, now: Instant) -> Message {
    let typing = Button::secondary(say!(language, "hours-button-type"), Action::SetHours(carried.cloned()));
    message.row(clocks(language, carried, now)).buttons(vec![typing])
}

/// The answer to a zone alone, from who had no hours: what was assumed, and other common hours.
pub fn assumed(language: Language, schedule: &Schedule, notes: &[String], now: Instant) -> Message {
    let mut told = vec![say!(language, "hours-set-assumed")];
    told.extend(notes.iter().cloned());
    let mut buttons: Vec<Button> = COMMON
        .iter()
        .filter_map(|(start, end)| {
            let hours = Interval::new(*start, *end).ok()?;
            let label = say!(language, "hours-button-weekdays", hours = hours.to_string());
            Some(Button::secondary(&label, Action::HoursPick(weekdays(hours))))
        })
        .collect();
    buttons.push(Button::secondary(say!(language, "hours-button-other"), Action::SetHours(None)));
    set(language, schedule, &told, now).buttons(buttons)
}

fn weekdays(hours: Interval) -> Weekly {
    let mut weekly = Weekly::default();
    for day in &WEEKDAYS[..5] {
        weekly.set(*day, vec![hours]);
    }
    weekly
}

/// The hours as far as an id has room for them, and a word where it has not.
fn fitting(language: Language, carried: Option<&Weekly>) -> (Option<&Weekly>, String) {
    let fits = |hours: &&Weekly| {
        let id = CustomId { action: Action::HoursClock(Some((*hours).clone())), bundle: None };
        id.encode().len() <= MAX_LENGTH
    };
    let kept = carried.filter(fits);
    let lost = carried.is_some() && kept.is_none();
    (kept, if lost { format!("\n{}", say!(language, "hours-not-carried")) } else { String::new() })
}

fn clocks(language: Language, carried: Option<&Weekly>, now: Instant) -> Row {
    let hours = zones::local_hours(now);
    let option = |hour: &LocalHour| Choice {
        value: hour.key.to_string(),
        label: times(language, &hour.times).chars().take(LINE_MOST).collect(),
        description: Some(hour.cities.join(", ").chars().take(LINE_MOST).collect()),
    };
    Row::Choice {
        action: Action::HoursClock(carried.cloned()),
        placeholder: say!(language, "hours-panel-placeholder"),
        options: hours.iter().take(CHOICE_LIMIT).map(option).collect(),
    }
}

fn times(language: Language, times: &[NaiveTime]) -> String {
    let one = |time: &NaiveTime| {
        let (long, short) = (time.format("%H:%M").to_string(), time.format("%-I:%M %p").to_string());
        say!(language, "hours-panel-time", time = long, short = short)
    };
    let joined =
        times.iter().map(one).reduce(|before, next| say!(language, "hours-panel-times", before = before, next = next));
    joined.unwrap_or_default()
}

/// A zone to choose: "Berlin, Germany — now 14:05 (UTC+1)".
pub fn zone(language: Language, choice: &ZoneChoice) -> String {
    let country = country_named(choice.country).map_or(choice.country, |country| country.name_in(language));
    let city = choice.city.as_str();
    in_choice(&match country.is_empty() || choice.country == city {
        true => say!(language, "hours-zone-choice-city", city = city, clock = choice.clock.as_str()),
        false => say!(language, "hours-zone-choice", city = city, country = country, clock = choice.clock.as_str()),
    })
}

fn these(language: Language, found: Vec<ZoneChoice>, carried: Option<&Weekly>) -> Row {
    let option = |choice: ZoneChoice| Choice {
        value: choice.zone.name().to_owned(),
        label: zone(language, &choice),
        description: None,
    };
    Row::Choice {
        action: Action::HoursZone(carried.cloned()),
        placeholder: say!(language, "hours-which-placeholder"),
        options: found.into_iter().take(CHOICE_LIMIT).map(option).collect(),
    }
}

/// The words of the form for hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// Its title.
    pub title: String,
    /// Above the field for the zone, and an example in it.
    pub zone: String,
    /// The example.
    pub zone_example: String,
    /// Above the field for the hours.
    pub hours: String,
    /// The example.
    pub hours_example: String,
}

/// The form for zone and hours; either may stay empty.
pub fn form(language: Language) -> Form {
    Form {
        title: say!(language, "hours-form"),
        zone: say!(language, "hours-form-zone"),
        zone_example: say!(language, "hours-form-zone-example"),
        hours: say!(language, "hours-form-hours"),
        hours_example: say!(language, "hours-form-hours-example"),
    }
}

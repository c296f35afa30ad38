//! Public holidays.

use meantime::app::{CalendarExport, DayChanged, Listed, PersonHolidays};
use meantime::domain::holidays::{Choice, Counted, DayKind, Listing, Place, Source, UnknownPlace};
use meantime::domain::language::Language;
use meantime::texts::{self, Message};

use crate::messages::cast::{ADA, berlin, hours, index_question};
use crate::messages::sample::{At, Group, Sample};

pub const GROUP: Group = Group {
    file: "holidays",
    title: "Public holidays, and your own calendar",
    about: "`/holidays`, `/calendar`: whose public holidays are days off, and what goes to one's own calendar.",
    samples,
};

const READ: At = At(ADA, "2026-03-03 09:10");

fn samples(language: Language) -> Vec<Sample> {
    [chosen(language), shown(language), days(language), of_a_server(language), refused(language), exported(language)]
        .concat()
}

fn place(country: &str, region: Option<&str>) -> Place {
    Place { country: country.to_owned(), region: region.map(str::to_owned) }
}

fn berlin_state() -> Place {
    place("DE", Some("BE"))
}

fn holidays(choice: &Choice, counted: Counted) -> PersonHolidays {
    let today = berlin("2026-03-03 09:10").with_timezone(&ADA.zone).date_naive();
    let listing = Listing::of(choice, counted, today);
    PersonHolidays { listing, schedule: choice.on(hours(ADA), None, false) }
}

fn own(of: Place) -> Choice {
    Choice { source: Source::Of(of), ..Choice::default() }
}

fn changed_choice() -> Choice {
    let date = |text: &str| text.parse().expect("a date");
    own(berlin_state()).adding(date("2026-03-13"), false).leaving_out(date("2026-04-06"), true)
}

fn chosen(language: Language) -> Vec<Sample> {
    let germany = place("DE", None);
    let none = Choice { source: Source::Nowhere, ..changed_choice() };
    vec![
        Sample::private(
            "holidays-set",
            "Holidays were chosen",
            "Ada, who lives in Berlin.",
            READ,
            texts::holidays::set(
                language,
                &berlin_state(),
                &holidays(&own(berlin_state()), Counted::Own(berlin_state())),
            ),
        )
        .to("/holidays set"),
        Sample::private(
            "holidays-set-country",
            "Holidays of a whole country",
            "Ada, who chose a country whose regions differ.",
            READ,
            texts::holidays::set(language, &germany, &holidays(&own(germany.clone()), Counted::Own(germany.clone()))),
        )
        .to("/holidays set")
        .without_picture(),
        Sample::private(
            "holidays-off",
            "No holidays",
            "Ada, who wants none, and had added a day of her own.",
            READ,
            texts::holidays::off(language, &holidays(&none, Counted::Nowhere)),
        )
        .to("/holidays off")
        .without_picture(),
    ]
}

fn shown(language: Language) -> Vec<Sample> {
    let show = |file, title, when, choice: &Choice, counted| {
        let message = texts::holidays::show(language, &holidays(choice, counted));
        Sample::private(file, title, when, READ, message).to("/holidays show").without_picture()
    };
    let pictured = |sample: Sample| Sample { pictured: true, ..sample };
    let (unset, gone) = (Choice::default(), place("YU", None));
    let bavaria = place("DE", Some("BY"));
    vec![
        pictured(show(
            "holidays-show",
            "Your holidays",
            "Ada, who added one day and works on another.",
            &changed_choice(),
            Counted::Own(berlin_state()),
        )),
        show(
            "holidays-guess",
            "Holidays that are a guess",
            "Ada, who has set nothing.",
            &unset,
            Counted::Guess(bavaria),
        ),
        show("holidays-none", "No holidays chosen", "Ada, who has set her hours.", &unset, Counted::Unset(None)),
        show(
            "holidays-not-the-servers",
            "The server's do not count",
            "Ada, who has set her hours in a server with holidays.",
            &unset,
            Counted::Unset(Some(berlin_state())),
        ),
        show("holidays-switched-off", "Switched off", "Ada, who wants none.", &unset, Counted::Nowhere),
        show("holidays-gone", "A country that is no more", "Ada, much later.", &own(gone.clone()), Counted::Own(gone)),
    ]
}

fn days(language: Language) -> Vec<Sample> {
    let changed = |before, after, too_many| DayChanged {
        date: "2026-04-06".parse().expect("a date"),
        before,
        after,
        now: holidays(&own(berlin_state()), Counted::Own(berlin_state())),
        too_many,
    };
    let add = |file, title, when, changed: &DayChanged| {
        let message = texts::holidays::added(language, changed);
        Sample::private(file, title, when, READ, message).to("/holidays add").without_picture()
    };
    let remove = |file, title, when, changed: &DayChanged| {
        let message = texts::holidays::removed(language, changed);
        Sample::private(file, title, when, READ, message).to("/holidays remove").without_picture()
    };
    let (holiday, left_out, added) = (Some(DayKind::Holiday), Some(DayKind::LeftOut), Some(DayKind::Added));
    vec![
        add("holidays-added", "A day was added", "Ada.", &changed(None, added, false)),
        add(
            "holidays-added-again",
            "A day is off again",
            "Ada, who had taken it out.",
            &changed(left_out, holiday, false),
        ),
        add("holidays-added-already", "It was off already", "Ada.", &changed(holiday, holiday, false)),
        add("holidays-too-many", "Too many days", "Ada, who has added a hundred.", &changed(None, None, true)),
        remove("holidays-removed", "A day was taken out", "Ada, who works on it.", &changed(holiday, left_out, false)),
        remove("holidays-removed-already", "It was no day off", "Ada.", &changed(None, None, false)),
    ]
}

fn of_a_server(language: Language) -> Vec<Sample> {
    let server = |file, title, when, of: Option<&Place>| {
        let message = texts::holidays::server(language, of);
        Sample::private(file, title, when, READ, message).to("/holidays server").without_picture()
    };
    vec![
        server("holidays-server", "A server's holidays", "Who manages the server.", Some(&place("DE", Some("BE")))),
        server("holidays-server-off", "A server without holidays", "Who manages the server.", None),
    ]
}

fn refused(language: Language) -> Vec<Sample> {
    let line = |file, title, when, text: String| {
        Sample::private(file, title, when, READ, Message::text(text)).without_picture()
    };
    let unknown = |error: UnknownPlace| texts::holidays::unknown(language, &error);
    vec![
        line(
            "holidays-no-country",
            "A country that is not known",
            "Who typed `Atlantis`.",
            unknown(UnknownPlace::Country("Atlantis".to_owned())),
        ),
        line(
            "holidays-no-such-region",
            "A region that is not known",
            "Who typed `Texas` for Germany.",
            unknown(UnknownPlace::Region { country: "DE", text: "Texas".to_owned() }),
        ),
        line(
            "holidays-no-regions",
            "A country without regions",
            "Who typed `Tokyo` for Japan.",
            unknown(UnknownPlace::NoRegions("JP")),
        ),
        line(
            "holidays-unreadable-date",
            "Not a day",
            "Who typed `soon`.",
            texts::holidays::unreadable_date(language, "soon"),
        ),
        line(
            "holidays-past-date",
            "A day that is over",
            "Who typed a day of last week.",
            texts::holidays::past_date(language),
        ),
    ]
}

fn exported(language: Language) -> Vec<Sample> {
    let ask = index_question();
    let due = berlin("2026-03-03 17:00");
    let line = Listed { listed_under: ask.channel, owed_by: Vec::new(), age: 0, due: Some(due), ask };
    let now = berlin("2026-03-03 09:10");
    let some = CalendarExport {
        owed: vec![(line, due)],
        asked: Vec::new(),
        absences: Vec::new(),
        days: holidays(&own(berlin_state()), Counted::Own(berlin_state())).listing.days.into_iter().take(9).collect(),
        now,
    };
    let none = CalendarExport { owed: Vec::new(), days: Vec::new(), ..some.clone() };
    let export = |file, title, when, what: &CalendarExport| {
        let message = Message { files: Vec::new(), ..texts::calendar::exported(language, what) };
        Sample::private(file, title, when, READ, message).to("/calendar export").without_picture()
    };
    vec![
        export(
            "calendar-exported",
            "A file for your calendar",
            "Ada, who owes a reply; the file comes with it.",
            &some,
        ),
        export("calendar-export-empty", "Nothing to export", "Ada, who has nothing ahead.", &none),
    ]
}

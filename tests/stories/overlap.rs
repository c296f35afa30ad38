//! When people are all at work: asked in a channel, answered to who asked, in words and as a picture.

use local_discord::{MessageView, Person};

use crate::privacy::write;
use crate::support::{Story, at};

/// What `/overlap` answers, with its file.
async fn asks_when(story: &Story, who: &Person, command: &str) -> MessageView {
    let reply = who.runs("#general", command).await;
    story.settles().await;
    let view = reply.shown().await;
    assert!(view.ephemeral, "only they read it");
    assert_eq!(view.pinged, Vec::<String>::new());
    view
}

#[tokio::test]
async fn ada_finds_when_she_and_maya_are_both_at_work() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await; // Wednesday 11:20 in Berlin
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, maya, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Maya"), story.person(&acme, "민수"));
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/Berlin", 9, 17).await;
    story.works(&maya, "#general", "America/New_York", 9, 17).await;

    let found = asks_when(&story, &ada, "/overlap people:@Maya").await;
    let text = found.text_for(&ada);
    assert!(
        text.starts_with("You are both at work at these times:\n- 4 March 2026 15:00 to 17:00\n- 5 March 2026 15:00"),
        "{text}"
    );
    assert!(
        text.contains(
            "At work on Wed 4 Mar, in your time:\n- @Ada (Berlin): 09:00 to 17:00\n- @Maya (New York): 15:00 to 23:00"
        ),
        "{text}"
    );
    let [file] = found.files.as_slice() else { panic!("one picture, not {:?}", found.files) };
    assert_eq!((file.name.as_str(), file.content_type.as_str()), ("overlap.png", "image/png"));
    assert!(file.bytes.starts_with(b"\x89PNG"));
    assert_eq!(
        file.description.as_deref(),
        Some(
            "Bars by hour on Wed 4 Mar, all in your time (Berlin).\nEveryone: 15:00\u{2013}17:00.\n\
             Ada (Berlin): 09:00\u{2013}17:00.\nMaya (New York): 15:00\u{2013}23:00."
        )
    );

    // Kenji has set no hours: they are a guess, and his name has no letters in the picture.
    let found = asks_when(&story, &ada, "/overlap people:@민수 when:tomorrow").await;
    let text = found.text_for(&ada);
    assert!(text.contains("@민수 has set no hours, so I guess the server's."), "{text}");
    assert!(text.contains("- @민수 (UTC, number 2 in the picture): 10:00 to 18:00, a guess"), "{text}");
    assert!(found.files[0].description.as_deref().is_some_and(|alt| alt.contains("No. 2 (UTC)")), "{:?}", found.files);

    // From Tokyo he only just misses her, and who would bear what is said.
    story.works(&kenji, "#general", "Asia/Tokyo", 9, 17).await;
    let text = asks_when(&story, &ada, "/overlap people:@민수").await.text_for(&ada);
    assert!(
        text.starts_with("In the next two weeks there are no 30 minutes in which you are all at work. Nearest to it:"),
        "{text}"
    );
    assert!(
        text.contains(
            "@Ada would begin 15 min earlier than usual (at 08:45 in Berlin) and @민수 would stay 15 min longer than usual \
             (until 17:15 in Tokyo)"
        ),
        "{text}"
    );
    story.ends().await;
}

/// What somebody keeps to themselves does not show in what others see of their hours.
#[tokio::test]
async fn time_off_whose_dates_are_not_shared_shows_only_as_away_now() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, ben) = (story.person(&acme, "Ada"), story.person(&acme, "Ben"));
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/Berlin", 9, 17).await;
    story.works(&ben, "#general", "Europe/Berlin", 9, 17).await;
    let today = asks_when(&story, &ada, "/overlap people:@Ben").await;
    let before = asks_when(&story, &ada, "/overlap people:@Ben when:friday").await;

    // What he keeps to himself stays so when it is over: this morning he came later.
    let off = "INSERT INTO absences (person, starts, ends, shared, server)";
    let (from, until) = (at("2026-03-04T08:00:00Z").timestamp(), at("2026-03-04T09:30:00Z").timestamp());
    write(&story, format!("{off} VALUES ({}, {from}, {until}, 0, {})", ben.id(), acme.id())).await;
    let still = asks_when(&story, &ada, "/overlap people:@Ben").await;
    assert_eq!((still.content, &still.files[0].bytes), (today.content, &today.files[0].bytes));
    story.runs(&ben, "#general", "/hours sharing share:true").await;
    let week = asks_when(&story, &ada, "/hours show person:@Ben").await.text_for(&ada);
    assert!(week.contains("Wed 4: 09:00\u{2013}17:00"), "{week}");

    story.runs(&ben, "#general", "/away set from:friday until:friday").await;
    let hidden = asks_when(&story, &ada, "/overlap people:@Ben when:friday").await;
    assert_eq!((hidden.content, &hidden.files[0].bytes), (before.content, &before.files[0].bytes));

    story.runs(&ben, "#general", "/away set until:today").await;
    let text = asks_when(&story, &ada, "/overlap people:@Ben").await.text_for(&ada);
    assert!(text.contains("@Ben is away at the moment. The hours below are the usual ones."), "{text}");

    story.runs(&ben, "#general", "/away set from:thursday until:thursday share:true").await;
    let text = asks_when(&story, &ada, "/overlap people:@Ben when:thursday").await.text_for(&ada);
    assert!(text.contains("- @Ben (Berlin): not at work"), "{text}");
    story.ends().await;
}

#[tokio::test]
async fn who_cannot_be_compared_is_named_and_what_to_do_is_said() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await;
    let (acme, other) = (story.discord().server("Acme"), story.discord().server("Other"));
    acme.channel("#general");
    let (ada, zoe) = (story.person(&acme, "Ada"), other.person("Zoe"));
    let team = acme.role("Team");
    story.bot_starts().await;
    let stranger = format!("/overlap people:<@{}>", zoe.id());
    for (typed, why) in [
        ("/overlap", "I could not find anybody in what you typed."),
        ("/overlap people:the whole team", "I could not find anybody in what you typed."),
        ("/overlap people:@Ada", "That is only you."),
        ("/overlap people:@everyone", "@everyone is too many to compare."),
        (stranger.as_str(), "is not in this server, so I tell nothing about their hours."),
        ("/overlap role:@Team", "@Team"),
    ] {
        let text = asks_when(&story, &ada, typed).await.text_for(&ada);
        assert!(text.contains(why), "{typed}: {text}");
    }
    // One more than fits.
    let many: Vec<Person> = (1..=20).map(|n| acme.person(&format!("Person{n}x"))).collect();
    let mentions = |people: &[Person]| people.iter().map(|one| format!("<@{}>", one.id())).collect::<String>();
    let text = asks_when(&story, &ada, &format!("/overlap people:{}", mentions(&many))).await.text_for(&ada);
    assert!(text.contains("That is 21 people, and I compare 20 at most."), "{text}");
    let most = asks_when(&story, &ada, &format!("/overlap people:{}", mentions(&many[1..]))).await;
    assert!(most.text_for(&ada).contains("@Person20x (UTC)"), "{}", most.text_for(&ada));
    assert!(most.files[0].description.as_deref().is_some_and(|alt| alt.contains("Person20x")), "{:?}", most.files);
    ada.has(&team);
    story.ends().await;
}

#[tokio::test]
async fn hours_are_shown_as_a_picture_of_the_week() {
    let mut story = Story::begins("2026-03-25T10:20:00Z").await; // The clocks change on Sunday
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let ada = story.person(&acme, "Ada");
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/Berlin", 9, 17).await;
    story.runs(&ada, "#general", "/away set from:friday until:friday").await;
    let shown = asks_when(&story, &ada, "/hours show").await;
    let [file] = shown.files.as_slice() else { panic!("one picture, not {:?}", shown.files) };
    assert!(file.bytes.starts_with(b"\x89PNG"));
    assert_eq!(
        file.description.as_deref(),
        Some(
            "Your next seven days\nBerlin time\nWed 25 Mar: 09:00\u{2013}17:00.\nThu 26 Mar: 09:00\u{2013}17:00.\n\
             Fri 27 Mar: time off 09:00\u{2013}17:00.\nSat 28 Mar: not at work.\n\
             Sun 29 Mar: not at work. The clocks change: 02:00 becomes 03:00.\nMon 30 Mar: 09:00\u{2013}17:00.\n\
             Tue 31 Mar: 09:00\u{2013}17:00."
        )
    );
    // Who is never at work has no week to look at.
    story.runs(&ada, "#general", "/hours set zone:Berlin hours:Mon-Sun off").await;
    assert_eq!(asks_when(&story, &ada, "/hours show").await.files.len(), 0);
    story.ends().await;
}

/// Kenji of Tokyo works in Lisbon for two days: what is said of these days is on the clock there.
#[tokio::test]
async fn days_abroad_are_shown_on_the_clock_there() {
    let mut story = Story::begins("2026-03-06T00:20:00Z").await; // Friday 9:20 in Tokyo
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/Berlin", 9, 17).await;
    story.works(&kenji, "#general", "Asia/Tokyo", 9, 17).await;
    story.runs(&kenji, "#general", "/hours travel zone:Lisbon from:monday until:tuesday").await;

    let shown = asks_when(&story, &kenji, "/hours show").await;
    let text = shown.text_for(&kenji);
    assert!(text.contains("Mon 9: 09:00\u{2013}17:00 (in Lisbon)"), "{text}");
    assert_eq!(
        shown.files[0].description.as_deref(),
        Some(
            "Your next seven days\nEach day on the clock of the city named beside it\n\
             Fri 6 Mar (Tokyo): 09:00\u{2013}17:00.\nSat 7 Mar (Tokyo): not at work.\nSun 8 Mar (Tokyo): not at work.\n\
             Mon 9 Mar (Lisbon): 09:00\u{2013}17:00.\nTue 10 Mar (Lisbon): 09:00\u{2013}17:00.\n\
             Wed 11 Mar (Tokyo): 09:00\u{2013}17:00.\nThu 12 Mar (Tokyo): 09:00\u{2013}17:00."
        )
    );

    // Ada reads where he is on that day.
    let found = asks_when(&story, &ada, "/overlap people:@Kenji when:monday").await;
    let text = found.text_for(&ada);
    assert!(text.contains("- @Kenji (Lisbon): 10:00 to 18:00"), "{text}");
    let alt = found.files[0].description.clone().unwrap_or_default();
    assert!(alt.contains("Everyone: 10:00\u{2013}17:00.") && alt.contains("Kenji (Lisbon): 10:00"), "{alt}");

    // He asks about that day, and it is the day that he will have there.
    let found = asks_when(&story, &kenji, "/overlap people:@Ada when:monday").await;
    let alt = found.files[0].description.clone().unwrap_or_default();
    assert!(
        alt.starts_with("Bars by hour on Mon 9 Mar, all in your time (Lisbon).\nEveryone: 09:00\u{2013}16:00."),
        "{alt}"
    );
    let alt = asks_when(&story, &kenji, "/overlap people:@Ada when:friday").await.files[0].description.clone();
    assert!(alt.as_deref().is_some_and(|alt| alt.contains("all in your time (Tokyo)")), "{alt:?}");

    // There it is still Tuesday when Tokyo has Wednesday, so that is what a day off can begin with.
    story.holds_to(&kenji, "Europe/Lisbon", 9, 17);
    story.it_is("2026-03-10T17:00:00Z").await;
    let text = story.runs(&kenji, "#general", "/holidays add day:2026-03-10").await;
    assert!(!text.contains("over"), "{text}");
    story.ends().await;
}

/// A colleague's whole week is shown to who may see it; of the others only how they stand now.
#[tokio::test]
async fn a_colleagues_week_is_shown_where_it_is_shared() {
    let mut story = Story::begins("2026-03-04T10:20:00Z").await; // Wednesday 19:20 in Tokyo
    let acme = story.discord().server("Acme");
    acme.channel("#general");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.person(&acme, "Nia");
    story.bot_starts().await;
    story.works(&ada, "#general", "Europe/Berlin", 9, 17).await;
    story.works(&kenji, "#general", "Asia/Tokyo", 9, 17).await;
    let seen = async |whom: &str| {
        let view = asks_when(&story, &ada, &format!("/hours show person:@{whom}")).await;
        (view.text_for(&ada), view.files)
    };

    let (text, files) = seen("Kenji").await;
    assert_eq!(
        text,
        "@Kenji is not at work until 5 March 2026 01:00. They don't share the rest of their week; that is their choice, by \
         `/hours sharing`.\n`/overlap` shows when you are both at work."
    );
    assert!(files.is_empty());
    let (text, files) = seen("Nia").await;
    assert!(text.contains("They have set no working hours, so I guess the server's: "), "{text}");
    assert!(files.is_empty());
    let (text, _) = seen("Ada").await;
    assert!(text.starts_with("Your working hours are"), "{text}");

    story.runs(&kenji, "#general", "/hours sharing share:true").await;
    story.runs(&kenji, "#general", "/holidays add day:2026-03-06").await;
    story.runs(&kenji, "#general", "/away set from:monday until:monday").await;
    story.runs(&kenji, "#general", "/away set from:tuesday until:tuesday share:true").await;
    let (text, files) = seen("Kenji").await;
    assert_eq!(
        text,
        "@Kenji is not at work until 5 March 2026 01:00. Their working hours are Mon\u{2013}Fri 09:00\u{2013}17:00 \
         (Asia/Tokyo).\n\
         **Their next seven days, on their clock**\nWed 4: 09:00\u{2013}17:00\nThu 5: 09:00\u{2013}17:00\nFri 6: not at work\n\
         Sat 7: not at work\nSun 8: not at work\nMon 9: 09:00\u{2013}17:00\nTue 10: not at work\n\
         `/overlap` shows when you are both at work, and `/hours copy` makes these hours yours.\n\u{1f4ce} hours.png"
    );
    let [file] = files.as_slice() else { panic!("one picture, not {files:?}") };
    let alt = file.description.clone().unwrap_or_default();
    assert!(alt.starts_with("The next seven days of Kenji\nTokyo time\nWed 4 Mar: 09:00"), "{alt}");
    assert!(alt.contains("Fri 6 Mar: not at work.") && alt.contains("Tue 10 Mar: not at work."), "{alt}");
    story.ends().await;
}

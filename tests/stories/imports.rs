//! Time off from calendars of one's own: given as a file, or read again each day.

use local_discord::{Person, Server};
use meantime::domain::ics::Trouble;

use crate::privacy::write;
use crate::support::{Story, last};

const ADDRESS: &str = "https://calendar.example.com/private-1234/basic.ics";

/// A calendar with these events, each of whole days: first day, day after the last.
fn calendar(events: &[(&str, &str)]) -> String {
    let event = |(number, (first, end)): (usize, &(&str, &str))| {
        format!(
            "BEGIN:VEVENT\r\nUID:{number}\r\nDTSTART;VALUE=DATE:{first}\r\nDTEND;VALUE=DATE:{end}\r\n\
             SUMMARY:Surgery of the knee\r\nDESCRIPTION:Doctor Brown\r\nEND:VEVENT\r\n"
        )
    };
    let events: String = events.iter().enumerate().map(event).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\n{events}END:VCALENDAR\r\n")
}

/// Ada and Kenji, both in London.
async fn in_london(time: &str) -> (Story, Server, [Person; 2]) {
    let mut story = Story::begins(time).await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let people = ["Ada", "Kenji"].map(|name| story.person(&acme, name));
    story.bot_starts().await;
    for person in &people {
        story.works(person, "#backend", "Europe/London", 9, 17).await;
    }
    (story, acme, people)
}

/// What a command shows in the end, after it thought.
async fn thinks(story: &Story, person: &Person, command: &str) -> String {
    let reply = person.runs("#backend", command).await;
    assert!(reply.is_ephemeral(), "only they read: {command}");
    story.settles().await;
    reply.shown().await.text_for(person)
}

/// When the one reply that somebody owes is due, as they read it now.
async fn is_due(story: &Story, person: &Person, due: &str) {
    let reply = person.runs("#backend", "/asks").await;
    story.settles().await;
    let told = reply.view().text_for(person);
    assert!(told.contains(due), "not {due}: {told}");
}

/// The clock stops, the reminder waits, and others learn no more than that he is away.
#[tokio::test]
async fn a_reminder_waits_until_the_absence_of_a_file_is_over() {
    let (mut story, acme, [ada, kenji]) = in_london("2026-03-05T13:00:00Z").await; // Thursday
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");
    is_due(&story, &kenji, "due in 1 day:").await;

    // Friday and Monday; the weekend lies between them.
    kenji.has_file("absences.ics", calendar(&[("20260306", "20260307"), ("20260309", "20260310")]));
    let told = thinks(&story, &kenji, "/calendar import file:absences.ics").await;
    story.is_away(&kenji, "2026-03-06T00:00:00Z", "2026-03-07T00:00:00Z");
    story.is_away(&kenji, "2026-03-09T00:00:00Z", "2026-03-10T00:00:00Z");
    assert_eq!(
        told,
        "Imported: I take your time off from **absences.ics** now.\n\
         2 events count as time off. You are away:\n\
         - 6 March 2026 00:00 to 7 March 2026 00:00\n\
         - 9 March 2026 00:00 to 10 March 2026 00:00\n\
         I keep only the times of these events, never their titles. Others read that you are away, not until when.\n\
         I read a file once: when it changes, import it again under the same name. `/calendar remove` takes it back."
    );
    is_due(&story, &kenji, "due in 5 days:").await;
    assert!(!post.text_for(&ada).contains("10 March"), "that would tell it: {}", post.text_for(&ada));

    let listed = story.runs(&kenji, "#backend", "/away list").await;
    assert!(listed.contains("- from your calendar: 6 March 2026 00:00 to 7 March 2026 00:00; others read"), "{listed}");
    let not_singly = story.runs(&kenji, "#backend", "/away end absence:1").await;
    assert!(not_singly.starts_with("That time off comes from your calendar"), "{not_singly}");
    let exported = kenji.runs("#backend", "/privacy export").await.view().files.remove(0);
    let exported = String::from_utf8(exported.bytes.to_vec()).expect("text");
    assert!(
        exported.contains("absences.ics") && !exported.contains("knee") && !exported.contains("Brown"),
        "{exported}"
    );

    story.it_is("2026-03-10T11:30:00Z").await;
    story.heard(&ada, &[("2026-03-06T09:00:00Z", "@Kenji, whose reply you wait for in #backend, is away.")]);
    story.heard(&kenji, &[("2026-03-10T11:00:00Z", "is due soon")]);
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-17T09:00:00Z").await;
    story.ends().await;
}

/// What changed there is known here the next day, and plans follow; what cannot be read stays as it was.
#[tokio::test]
async fn a_calendar_at_an_address_is_read_again_each_day() {
    let (mut story, acme, [ada, kenji]) = in_london("2026-03-05T10:00:00Z").await;
    story.shelf.holds(ADDRESS, Ok(&calendar(&[("20260420", "20260425")])));
    let told = thinks(&story, &kenji, &format!("/calendar subscribe url:{ADDRESS}")).await;
    assert!(
        told.starts_with("Subscribed: I take your time off from your calendar at **calendar.example.com** now."),
        "{told}"
    );
    assert!(told.contains("1 event counts as time off. You are away:\n- 20 April 2026"), "{told}");
    assert!(!told.contains("1234"), "the address is a secret: {told}");
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");
    kenji.reacts(&post, "\u{1f440}");
    is_due(&story, &kenji, "due in 1 day:").await;

    // In the night something is added there: Friday.
    story.it_is("2026-03-05T23:00:00Z").await;
    assert_eq!(story.shelf.asked(), 1);
    story.shelf.holds(ADDRESS, Ok(&calendar(&[("20260420", "20260425"), ("20260306", "20260307")])));
    story.is_away(&kenji, "2026-03-06T00:00:00Z", "2026-03-07T00:00:00Z");
    story.it_is("2026-03-06T08:30:00Z").await;
    assert_eq!(story.shelf.asked(), 2, "once a day");
    is_due(&story, &kenji, "due in 3 days:").await;
    story.heard_nothing(&kenji);

    // Nobody answers for a month: what is known stays, he is told where he looks, and then it is given up.
    story.shelf.holds(ADDRESS, Err(Trouble::Gone));
    kenji.replies(&post, "created_at");
    story.it_is("2026-03-07T12:00:00Z").await;
    let listed = story.runs(&kenji, "#backend", "/calendar list").await;
    assert!(
        listed.contains("calendar.example.com")
            && listed.contains("I have not been able to read it since 7 March 2026"),
        "{listed}"
    );
    assert!(listed.contains("There is nothing at its address."), "{listed}");
    let away = story.runs(&kenji, "#backend", "/away list").await;
    assert!(!away.contains("I could not read"), "not after hours: {away}");
    story.it_is("2026-03-15T12:00:00Z").await;
    let away = story.runs(&kenji, "#backend", "/away list").await;
    assert!(away.contains("I could not read calendar.example.com for more than a week"), "{away}");
    story.it_is("2026-04-15T12:00:00Z").await;
    let asked = story.shelf.asked();
    story.it_is("2026-04-18T12:00:00Z").await;
    assert_eq!(story.shelf.asked(), asked, "given up after thirty days");
    let listed = story.runs(&kenji, "#backend", "/calendar list").await;
    assert!(listed.contains("so I no longer try by myself"), "{listed}");
    assert!(listed.contains("1 absence, from 20 April 2026 00:00 to 25 April 2026 00:00"), "{listed}");

    // Once more by hand, and all is well again.
    story.shelf.holds(ADDRESS, Ok(&calendar(&[])));
    let told = thinks(&story, &kenji, "/calendar refresh").await;
    assert_eq!(told, "Read again:\n- calendar.example.com: 0 events count as time off");
    let away = story.runs(&kenji, "#backend", "/away list").await;
    assert!(away.starts_with("You have no time off ahead."), "{away}");
    // From then on it is read each day again.
    let asked = story.shelf.asked();
    story.it_is("2026-04-20T12:00:00Z").await;
    assert!(story.shelf.asked() > asked, "read again by itself");
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Many calendars drop what is over. Who was away was away: nothing that waited for them becomes overdue by that, nor by
/// the calendar's removal.
#[tokio::test]
async fn what_is_over_stays_as_it_was() {
    let (mut story, acme, [ada, kenji]) = in_london("2026-03-05T13:00:00Z").await; // Thursday
    story.shelf.holds(ADDRESS, Ok(&calendar(&[("20260306", "20260307"), ("20260309", "20260310")])));
    thinks(&story, &kenji, &format!("/calendar subscribe url:{ADDRESS}")).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji thread:false", "Which index?").await;
    let post = last(&acme, "#backend");
    kenji.reacts(&post, "\u{1f440}");
    for (from, until) in [("2026-03-06", "2026-03-07"), ("2026-03-09", "2026-03-10")] {
        story.is_away(&kenji, &format!("{from}T00:00:00Z"), &format!("{until}T00:00:00Z"));
    }
    story.it_is("2026-03-10T00:30:00Z").await;
    story.shelf.holds(ADDRESS, Ok(&calendar(&[])));
    thinks(&story, &kenji, "/calendar refresh").await;
    is_due(&story, &kenji, "due in 12 hours:").await;
    let removed = story.runs(&kenji, "#backend", "/calendar remove calendar:1").await;
    assert!(removed.starts_with("Removed: **calendar.example.com**"), "{removed}");
    is_due(&story, &kenji, "due in 12 hours:").await;
    kenji.replies(&post, "created_at");
    story.settles().await;
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// Who comes back early was away until then: the calendar says only what is ahead.
#[tokio::test]
async fn who_comes_back_early_was_away_until_then() {
    let (mut story, _acme, [_ada, kenji]) = in_london("2026-03-05T13:00:00Z").await; // Thursday
    story.shelf.holds(ADDRESS, Ok(&calendar(&[("20260309", "20260314")])));
    thinks(&story, &kenji, &format!("/calendar subscribe url:{ADDRESS}")).await;
    story.is_away(&kenji, "2026-03-09T00:00:00Z", "2026-03-11T13:00:00Z");
    // Wednesday: the rest of the week is taken out, or the event ends before today.
    for left in [&[("20260309", "20260311")][..], &[]] {
        story.it_is("2026-03-11T13:00:00Z").await;
        story.shelf.holds(ADDRESS, Ok(&calendar(left)));
        thinks(&story, &kenji, "/calendar refresh").await;
        let mut conn = story.stage.app().expect("a bot").store().read().await.expect("a connection");
        let rows: Vec<(i64, i64)> = sqlx::query_as("SELECT starts, ends FROM absences ORDER BY starts")
            .fetch_all(&mut *conn)
            .await
            .expect("absences");
        let at = |text| crate::support::at(text).timestamp();
        assert_eq!(rows, [(at("2026-03-09T00:00:00Z"), at("2026-03-11T13:00:00Z"))], "{left:?}");
    }
    story.is_over_for(&[&kenji]);
    story.ends().await;
}

/// Whole days are those of where somebody is, also after they moved.
#[tokio::test]
async fn who_moves_is_away_on_the_same_days_there() {
    let (mut story, _acme, [_ada, kenji]) = in_london("2026-03-05T10:00:00Z").await;
    kenji.has_file("absences.ics", calendar(&[("20260420", "20260421")]));
    thinks(&story, &kenji, "/calendar import file:absences.ics").await;
    story.works(&kenji, "#backend", "Asia/Tokyo", 9, 17).await;
    let listed = story.runs(&kenji, "#backend", "/calendar list").await;
    assert!(listed.contains("1 absence, from 20 April 2026 00:00 to 21 April 2026 00:00"), "in his new zone: {listed}");
    story.ends().await;
}

/// Who has the server's hours is away on the same days when the server moves.
#[tokio::test]
async fn who_has_the_servers_hours_moves_with_its_clock() {
    let (mut story, acme, [_ada, kenji]) = in_london("2026-03-05T10:00:00Z").await;
    let (mia, nia) = (story.manager(&acme, "Mia"), story.person(&acme, "Nia"));
    story.runs(&mia, "#backend", "/hours server zone:London hours:Mo-Fr 9-17").await;
    for person in [&kenji, &nia] {
        person.has_file("absences.ics", calendar(&[("20260420", "20260421")]));
        thinks(&story, person, "/calendar import file:absences.ics").await;
    }
    story.runs(&mia, "#backend", "/hours server zone:Tokyo").await;
    for (person, starts) in [(&kenji, "2026-04-19T23:00:00Z"), (&nia, "2026-04-19T15:00:00Z")] {
        let mut conn = story.stage.app().expect("a bot").store().read().await.expect("a connection");
        let id = i64::try_from(person.id()).expect("a number");
        let of = sqlx::query_scalar("SELECT starts FROM absences WHERE person = ?").bind(id);
        let found: i64 = of.fetch_one(&mut *conn).await.expect("an absence");
        assert_eq!(found, crate::support::at(starts).timestamp(), "{}", person.name());
    }
    story.ends().await;
}

/// A file of the same name takes the place of the one before, and that is said.
#[tokio::test]
async fn a_file_of_the_same_name_takes_the_place_of_the_one_before() {
    let (story, _acme, [_ada, kenji]) = in_london("2026-03-05T13:00:00Z").await;
    kenji.has_file("absences.ics", calendar(&[("20260420", "20260421")]));
    thinks(&story, &kenji, "/calendar import file:absences.ics").await;
    story.it_is("2026-03-06T13:00:00Z").await;
    kenji.has_file("absences.ics", calendar(&[("20260701", "20260702")]));
    let told = thinks(&story, &kenji, "/calendar import file:absences.ics").await;
    assert!(
        told.contains("It takes the place of the file of the same name that you imported 1 day ago.\n1 event"),
        "{told}"
    );
    let listed = story.runs(&kenji, "#backend", "/calendar list").await;
    assert!(listed.contains("1 July 2026") && !listed.contains("20 April"), "{listed}");
    story.ends().await;
}

/// Whoever it is whom the bot asks there: nobody makes it ask again and again.
#[tokio::test]
async fn by_hand_nobody_is_asked_again_and_again() {
    let (mut story, _acme, [_ada, kenji]) = in_london("2026-03-05T13:00:00Z").await;
    story.shelf.holds(ADDRESS, Ok(&calendar(&[("20260420", "20260421")])));
    thinks(&story, &kenji, &format!("/calendar subscribe url:{ADDRESS}")).await;
    story.shelf.holds(ADDRESS, Err(Trouble::ServerFailed));
    story.it_is("2026-03-06T13:00:00Z").await;
    let failing = story.runs(&kenji, "#backend", "/calendar list").await;
    let asked = story.shelf.asked();
    for _ in 0..10 {
        let told = thinks(&story, &kenji, "/calendar refresh").await;
        assert!(told.contains("calendar.example.com can't be read. Its server answered with a failure."), "{told}");
    }
    let too_often = "You have had me ask for calendars very often just now. Try again in 10 minutes.";
    assert_eq!(thinks(&story, &kenji, "/calendar refresh").await, too_often);
    assert_eq!(thinks(&story, &kenji, &format!("/calendar subscribe url:{ADDRESS}")).await, too_often);
    assert_eq!(story.shelf.asked(), asked + 10);
    // It neither is given up sooner by that, nor tried later.
    assert_eq!(story.runs(&kenji, "#backend", "/calendar list").await, failing);
    story.it_is("2026-03-06T13:10:00Z").await;
    let told = thinks(&story, &kenji, "/calendar refresh").await;
    assert!(told.contains("can't be read"), "{told}");
    story.is_over_for(&[&kenji]);
    story.ends().await;
}

/// A database that takes nothing is no reason to ask elsewhere each minute.
#[tokio::test]
async fn what_cannot_be_noted_is_not_asked_for_again_and_again() {
    let (mut story, _acme, [_ada, kenji]) = in_london("2026-03-05T13:00:00Z").await;
    story.shelf.holds(ADDRESS, Ok(&calendar(&[("20260420", "20260421")])));
    thinks(&story, &kenji, &format!("/calendar subscribe url:{ADDRESS}")).await;
    let breaks = "CREATE TRIGGER breaks BEFORE UPDATE ON calendars WHEN NEW.read_at > OLD.read_at";
    write(&story, format!("{breaks} BEGIN SELECT RAISE(ABORT, 'the disk breaks'); END")).await;
    story.it_is("2026-03-06T13:00:00Z").await;
    story.expects_warning("calendars could not be looked at");
    assert!((2..=5).contains(&story.shelf.asked()), "once an hour, not each minute: {}", story.shelf.asked());
    write(&story, "DROP TRIGGER breaks".to_owned()).await;
    story.it_is("2026-03-06T15:00:00Z").await;
    let listed = story.runs(&kenji, "#backend", "/calendar list").await;
    assert!(listed.contains("last read"), "{listed}");
    story.is_over_for(&[&kenji]);
    story.ends().await;
}

/// It goes with all that came from it, and nothing is planned by it any more.
#[tokio::test]
async fn a_calendar_goes_with_its_time_off() {
    let (mut story, acme, [ada, kenji]) = in_london("2026-03-05T13:00:00Z").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let post = last(&acme, "#backend");
    kenji.has_file("absences.ics", calendar(&[("20260306", "20260307")]));
    thinks(&story, &kenji, "/calendar import file:absences.ics").await;
    is_due(&story, &kenji, "due in 4 days:").await;
    let offered = kenji.types("#backend", "/calendar remove calendar:").await;
    assert_eq!(offered.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["1: absences.ics"]);
    let told = story.runs(&kenji, "#backend", "/calendar remove calendar:1").await;
    assert_eq!(told, "Removed: **absences.ics**, with 1 absence that was still ahead.");
    is_due(&story, &kenji, "due in 1 day:").await;
    let gone = story.runs(&kenji, "#backend", "/calendar remove calendar:1").await;
    assert!(gone.starts_with("You have no such calendar."), "{gone}");
    kenji.replies(&post, "created_at");
    story.settles().await;
    story.is_over_for(&[&ada, &kenji]);
    story.ends().await;
}

/// What cannot be read is said with what to do, and changes nothing.
#[tokio::test]
async fn what_is_no_calendar_is_refused_with_what_to_do() {
    let (story, _acme, [_ada, kenji]) = in_london("2026-03-05T13:00:00Z").await;
    kenji.has_file("page.ics", "<!DOCTYPE html><html><body>Sign in</body></html>");
    kenji.has_file("nothing.ics", calendar(&[]));
    story.shelf.holds(ADDRESS, Err(Trouble::Forbidden));
    let large = "https://calendar.example.com/large.ics";
    story.shelf.holds(large, Err(Trouble::TooLarge));
    let table = [
        ("/calendar import file:page.ics", "That is a web page, not a calendar."),
        ("/calendar import file:nothing.ics", "I read **nothing.ics** and found no time off in it."),
        ("/calendar subscribe url:http://example.com/a.ics", "That address can be listened to on its way"),
        ("/calendar subscribe url:https://127.0.0.1/a.ics", "Its address is not on the public internet"),
        ("/calendar subscribe url:my calendar", "That is no address of a calendar."),
        (&format!("/calendar subscribe url:{ADDRESS}"), "Its server wants a password"),
        (&format!("/calendar subscribe url:{large}"), "It is larger than 10 MB."),
        ("/calendar refresh", "You have given me no address of a calendar"),
    ];
    for (command, expected) in table {
        let told = thinks(&story, &kenji, command).await;
        assert!(told.starts_with(expected), "{command}: {told}");
    }
    let listed = story.runs(&kenji, "#backend", "/calendar list").await;
    assert!(listed.contains("nothing.ics") && !listed.contains("page.ics"), "{listed}");
    story.ends().await;
}

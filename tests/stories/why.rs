//! What `/why` says is held against what was sent, what is planned, and clocks counted by code of its own.

use chrono::{DateTime, Duration, Timelike, Utc, Weekday};
use local_discord::Person;

use crate::support::{Story, at, last};

/// What the database holds of one person's reminders about one ask: sent, and planned next.
async fn record(story: &Story, person: &Person) -> (Vec<i64>, Option<i64>) {
    let app = story.stage.app().expect("the bot runs");
    let mut conn = app.store().read().await.expect("the store");
    let id = i64::try_from(person.id()).expect("an id");
    let of = "FROM outbox WHERE subject = 1 AND recipient = ? AND kind IN ('reminder', 'asker', 'lead') AND state = ";
    let sent = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT done_at {of} 'sent' ORDER BY done_at")));
    let sent = sent.bind(id).fetch_all(&mut *conn).await.expect("rows");
    let next = sqlx::query_scalar(sqlx::AssertSqlSafe(format!("SELECT min(max(ready_at, due_at)) {of} 'pending'")));
    let next = next.bind(id).fetch_one(&mut *conn).await.expect("a row");
    (sent, next)
}

/// The times in a text, as Discord gets them.
fn times(line: &str) -> Vec<i64> {
    line.split("<t:").skip(1).filter_map(|rest| rest.split(':').next()?.parse().ok()).collect()
}

/// When so many seconds of work are over: Monday to Friday nine to five in London in winter, but for an absence.
fn worked(from: DateTime<Utc>, mut seconds: i64, away: Option<(DateTime<Utc>, DateTime<Utc>)>) -> DateTime<Utc> {
    use chrono::Datelike;
    let mut now = from;
    while seconds > 0 {
        let open = !matches!(now.weekday(), Weekday::Sat | Weekday::Sun) && (9..17).contains(&now.hour());
        let there = away.is_none_or(|(start, end)| now < start || now >= end);
        seconds -= i64::from(open && there) * 60;
        now += Duration::minutes(1);
    }
    now
}

/// Each sentence of the owner's `/why`, at this moment.
async fn is_true(story: &Story, person: &Person, due: DateTime<Utc>, ended: bool) {
    let raw = person.runs("#backend", "/why ask:1").await.view().content;
    let (sent, next) = record(story, person).await;
    let told: Vec<i64> = raw
        .lines()
        .filter(|line| line.contains(">: I told you") || line.contains(">: I reminded you"))
        .flat_map(times)
        .collect();
    assert_eq!(told, sent, "what reached them:\n{raw}");
    let planned = raw.lines().find(|line| line.starts_with("Next: ")).map(|line| times(line)[0]);
    assert_eq!(planned, next.filter(|_| !ended), "what comes next:\n{raw}");
    let said = raw.lines().find(|line| line.contains("So the reply is due")).expect("a clock");
    assert_eq!(times(said)[0], due.timestamp(), "when it is due:\n{raw}");
    assert_eq!(raw.contains("so nothing more comes"), ended, "{raw}");
}

/// From the question on Friday afternoon over a weekend, an absence, a snooze and a promise to the answer.
#[tokio::test]
async fn every_sentence_is_held_against_the_record() {
    let mut story = Story::begins("2026-01-09T14:00:00Z").await; // a Friday
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (ada, kenji) = (story.person(&acme, "Ada"), story.person(&acme, "Kenji"));
    story.bot_starts().await;
    story.works(&kenji, "#backend", "Europe/London", 9, 17).await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji", "Which index?").await;
    let asked = at("2026-01-09T14:00:00Z");
    let hours = 8 * 3600;
    is_true(&story, &kenji, worked(asked, hours, None), false).await;

    story.it_is("2026-01-12T09:30:00Z").await;
    is_true(&story, &kenji, worked(asked, hours, None), false).await;
    // Away until Wednesday: the clock stands still.
    let told = story.runs(&kenji, "#backend", "/away set from:2026-01-12 until:2026-01-13").await;
    assert!(told.contains("You are away"), "{told}");
    let away = Some((at("2026-01-12T09:30:00Z"), at("2026-01-14T00:00:00Z")));
    is_true(&story, &kenji, worked(asked, hours, away), false).await;
    story.it_is("2026-01-14T12:00:00Z").await;
    is_true(&story, &kenji, worked(asked, hours, away), false).await;

    let dm = kenji.last_dm();
    story.snoozes(&kenji, &dm, "In 1 hour of working time").await;
    is_true(&story, &kenji, worked(asked, hours, away), false).await;
    story.it_is("2026-01-14T13:30:00Z").await;
    let form = kenji.clicks(&kenji.last_dm(), "I'll reply by\u{2026}").await.form();
    form.submits(&[("By when will you reply?", "fri 12:00")]).await;
    story.settles().await;
    is_true(&story, &kenji, worked(asked, hours, away), false).await;
    story.it_is("2026-01-16T12:10:00Z").await;
    is_true(&story, &kenji, worked(asked, hours, away), false).await;

    kenji.replies(&last(&acme, "#backend"), "created_at");
    story.settles().await;
    is_true(&story, &kenji, worked(asked, hours, away), true).await;
}

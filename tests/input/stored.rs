//! Damaged rows: a database in which somebody has written. What cannot be read is an error, never a panic.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use futures::FutureExt as _;
use meantime::activity::Activity;
use meantime::app::{App, AppError, Viewer};
use meantime::clock::ManualClock;
use meantime::domain::ids::{AskId, ChannelId, PersonId, ServerId};
use meantime::domain::policies::Scope;
use meantime::store::hearing::Held;
use meantime::store::{Store, asks, bundles, digests, outbox, servers};
use serde_json::Value;
use sqlx::{AssertSqlSafe, Row as _};

use crate::bench::{Chance, report, slow_cases};
use crate::hostile::HOSTILE;
use crate::json::spoil;
use crate::support::{Story, at};

/// A cell: how to write it, and what stands there.
struct Cell {
    table: String,
    column: String,
    rowid: String,
    is: Option<String>,
    is_text: bool,
}

struct Place {
    app: App,
    server: ServerId,
    people: [PersonId; 2],
    _folder: tempfile::TempDir,
}

/// A bot has lived a while; then its database is opened without it.
async fn begins() -> Place {
    let mut story = Story::begins("2026-03-04T08:50:00Z").await;
    let acme = story.discord().server("Acme");
    acme.channel("#backend");
    let (mia, ada, kenji) = (acme.manager("Mia"), acme.person("Ada"), acme.person("Kenji"));
    kenji.has(&acme.role("Ops"));
    story.bot_starts().await;
    for command in [
        "/policy set target:4h lead:@Mia quiet:Fri 13-18",
        "/policy set channel:#backend nudge:false",
        "/watch add channel:#backend mentions:true",
        "/digest schedule channel:#backend time:12:00",
    ] {
        story.runs(&mia, "#backend", command).await;
    }
    for person in [&ada, &kenji] {
        story.runs(person, "#backend", "/hours set zone:Berlin hours:Mon-Fri 9-17").await;
        story.runs(person, "#backend", "/away set until:2026-03-20 from:2026-03-19").await;
    }
    let calendar = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20260701\nEND:VEVENT\nEND:VCALENDAR\n";
    kenji.has_file("absences.ics", calendar);
    story.runs(&kenji, "#backend", "/calendar import file:absences.ics").await;
    story.shelf.holds("https://calendar.example.com/a.ics", Ok(calendar));
    story.runs(&ada, "#backend", "/calendar subscribe url:https://calendar.example.com/a.ics").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji owner2:@Ops need-by:friday 12:00", "Which index?").await;
    story.asks(&ada, "#backend", "/ask owner:@Kenji owner2:@Mia from-each:true", "Which table?").await;
    story.it_is("2026-03-04T16:30:00Z").await;
    story.snoozes(&kenji, &kenji.last_dm(), "Next working morning").await;
    story.bot_stops().await;
    // The story deletes its folder.
    let folder = tempfile::TempDir::new().expect("a folder");
    let path = folder.path().join("meantime.sqlite");
    std::fs::copy(story.database(), &path).expect("a copy");
    let clock = Arc::new(ManualClock::new(at("2026-03-04T16:40:00Z")));
    let store = Store::open(&path).await.expect("a store");
    let app = App::new(store, clock, Arc::new(Activity::default())).await.expect("a bot");
    let people = [PersonId(ada.id()), PersonId(kenji.id())];
    Place { app, server: ServerId(acme.id()), people, _folder: folder }
}

async fn cells(app: &App) -> Vec<Cell> {
    let mut conn = app.store().read().await.expect("a connection");
    let columns = sqlx::query(
        "SELECT m.name AS t, p.name AS c, p.type AS kind, p.pk FROM sqlite_master AS m, pragma_table_info(m.name) AS p
         WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_%' ESCAPE '\\' ORDER BY 1, p.cid",
    );
    let columns = columns.fetch_all(&mut *conn).await.expect("the columns");
    let mut all = Vec::new();
    for column in &columns {
        let (table, name): (String, String) = (column.get("t"), column.get("c"));
        let keys = columns.iter().filter(|one| one.get::<String, _>("t") == table && one.get::<i64, _>("pk") > 0);
        // What finds the row again: its keys, but for the one that is spoilt.
        let keys: Vec<String> = keys
            .map(|one| one.get::<String, _>("c"))
            .filter(|key| *key != name)
            .map(|key| format!("\"{key}\""))
            .collect();
        if keys.is_empty() {
            continue;
        }
        let of_key = |key: &String| format!("'{key} = ' || quote({key})");
        let found: Vec<String> = keys.iter().map(of_key).collect();
        let rows =
            format!("SELECT {} AS k, CAST(\"{name}\" AS TEXT) AS v FROM \"{table}\"", found.join(" || ' AND ' || "));
        for row in sqlx::query(AssertSqlSafe(rows)).fetch_all(&mut *conn).await.expect("the rows") {
            let is_text = column.get::<String, _>("kind") == "TEXT";
            all.push(Cell {
                table: table.clone(),
                column: name.clone(),
                rowid: row.get("k"),
                is: row.get("v"),
                is_text,
            });
        }
    }
    all
}

fn spoilt(cell: &Cell, chance: &mut Chance) -> Option<String> {
    let old = cell.is.clone().unwrap_or_default();
    if !cell.is_text {
        let whole = [i64::MIN, -1, 0, 1, 7, 1 << 40, 8_210_266_876_799, 8_210_266_876_800, i64::MAX - 1, i64::MAX];
        return Some(chance.one(&whole).to_string());
    }
    match serde_json::from_str::<Value>(&old) {
        Ok(mut value) if chance.below(4) > 0 => {
            spoil(&mut value, chance);
            Some(value.to_string())
        }
        _ if chance.below(8) == 0 => None,
        _ => Some((*chance.one(HOSTILE)).to_owned()),
    }
}

/// Writes a cell; whether the database took it.
async fn write(app: &App, cell: &Cell, value: Option<&str>) -> bool {
    let mut tx = app.store().write().await.expect("a transaction");
    let kind = if cell.is_text { "TEXT" } else { "INTEGER" };
    let sql = format!("UPDATE \"{}\" SET \"{}\" = CAST(? AS {kind}) WHERE {}", cell.table, cell.column, cell.rowid);
    let written = sqlx::query(AssertSqlSafe(sql)).bind(value).execute(&mut *tx).await;
    written.is_ok() && tx.commit().await.is_ok()
}

/// Takes a row away.
async fn forget(app: &App, cell: &Cell) {
    let mut tx = app.store().write().await.expect("a transaction");
    let sql = format!("DELETE FROM \"{}\" WHERE {}", cell.table, cell.rowid);
    sqlx::query(AssertSqlSafe(sql)).execute(&mut *tx).await.expect("the row goes");
    tx.commit().await.expect("the row is gone");
}

/// Everything that reads. How much of it was refused.
async fn reads(place: &Place) -> u32 {
    let Place { app, server, people, .. } = place;
    let mut refused = 0;
    let mut note = |ok: bool| refused += u32::from(!ok);
    for person in people {
        note(app.overview(*person, None).await.is_ok());
        note(app.time_off(*person, Some(*server)).await.is_ok());
        note(app.set_focus(*person, None).await.is_ok());
        note(app.calendars(*person).await.is_ok());
        for ask in [AskId(1), AskId(2)] {
            note(app.explain(ask, *person, None).await.is_ok());
            note(app.snoozes(ask, *person).await.is_ok());
        }
    }
    let viewer = Viewer { person: people[0], channel: ChannelId(1), sees_all: true };
    for ask in [AskId(1), AskId(2)] {
        note(app.candidates(ask).await.is_ok());
        note(app.holds(*server, &[Scope::Ask(ask)], &viewer).await.is_ok());
    }
    note(app.agreements(*server).await.is_ok());
    note(app.takes_due_calendars().await.is_ok() && app.next_calendar().await.is_ok());
    note(app.visible_asks(*server, &viewer).await.is_ok());
    note(app.digests(*server, None, None).await.is_ok());
    let mut conn = app.store().read().await.expect("a connection");
    note(asks::all_open(&mut conn).await.map(|all| all.iter().map(asks::Logged::state).count()).is_ok());
    note(servers::all_watches(&mut conn).await.is_ok() && servers::all_reactions(&mut conn).await.is_ok());
    let held = Held::of([]);
    note(outbox::ready(&mut conn, app.now(), 100, &held).await.is_ok());
    note(outbox::earliest(&mut conn, &held).await.is_ok());
    note(bundles::unfinished(&mut conn, app.now(), &held).await.is_ok());
    note(bundles::sent_about(&mut conn, AskId(1)).await.is_ok());
    for digest in digests::of_server(&mut conn, *server).await.unwrap_or_default() {
        note(!matches!(app.digest(&mut conn, &digest).await, Err(AppError::Person(_))));
    }
    refused
}

#[tokio::test]
async fn damaged_rows_are_errors() {
    let place = begins().await;
    assert_eq!(reads(&place).await, 0, "as it is, all of it can be read");
    let mut chance = Chance::new(14);
    let (mut damaged, mut not_taken, mut noticed) = (0_u32, 0_u32, 0_u32);
    let mut all = cells(&place.app).await;
    while damaged < slow_cases() / 5 {
        let cell = chance.one(&all);
        let value = spoilt(cell, &mut chance);
        if !write(&place.app, cell, value.as_deref()).await {
            not_taken += 1;
            continue;
        }
        damaged += 1;
        let read = AssertUnwindSafe(reads(&place)).catch_unwind().await;
        let told = || format!("{}.{} of {} = {value:?}", cell.table, cell.column, cell.rowid);
        noticed += u32::from(read.unwrap_or_else(|_| panic!("a panic: {}", told())) > 0);
        // Where the same was planned anew meanwhile, that takes its place.
        let is_back = write(&place.app, cell, cell.is.as_deref()).await;
        if !is_back {
            forget(&place.app, cell).await;
        }
        if !is_back || damaged % 50 == 0 {
            all = cells(&place.app).await;
        }
    }
    report("damaged rows", &format!("{damaged}: {noticed} told as errors, {not_taken} that the database refuses"));
}

//! Walking a line of the table: each kind of person uses it, and the answer and what is stored are compared.

use serde_json::Value;

use crate::outcome::{Outcome, Who};
use crate::state::State;
use crate::world::World;

/// Compares what came out with what the table says.
pub async fn judge(world: &World, what: &str, who: Who, expect: Outcome, said: &str, before: &State) {
    let after = world.state().await;
    let changed = before.difference(&after);
    let case = format!("{what}, used by: {}", who.title());
    let words = match expect {
        Outcome::Does(words) | Outcome::Shows(words) | Outcome::Refuses(words) => words.to_owned(),
        Outcome::Opens(title) => format!("form: {title}"),
    };
    assert!(said.contains(&words), "{case}\n  expected {words:?}\n  but: {said}");
    assert!(!said.contains("Something went wrong"), "{case}: {said}");
    // The question stands in a channel that these do not read, and nobody asked them.
    let stranger = matches!(who, Who::NoSight | Who::Elsewhere);
    assert!(!stranger || !said.contains("Secret"), "{case} reads the question: {said}");
    match expect {
        Outcome::Does(_) => assert!(!changed.is_empty(), "{case}: nothing was done"),
        _ => assert!(changed.is_empty(), "{case} changes nothing, but:\n  {}", changed.join("\n  ")),
    }
    if world.place(who) == crate::world::LOBBY && who != Who::NoSight {
        nothing_of_another_server(world, &case, before, &after);
    }
    what_is_personal_is_ones_own(world, &case, who, before, &after);
}

/// Who acts from another server changes nothing in this one.
fn nothing_of_another_server(world: &World, case: &str, before: &State, after: &State) {
    for table in ["servers", "watches", "policies", "digests", "asks"] {
        let column = if table == "servers" { "id" } else { "server" };
        let here = |state: &State| -> Vec<Value> {
            state.rows(table).into_iter().filter(|row| row[column] == world.acme.id()).collect()
        };
        assert_eq!(here(before), here(after), "{case}: {table} of another server");
    }
}

/// Nobody changes another person's hours, focus, absences, digest or stops.
fn what_is_personal_is_ones_own(world: &World, case: &str, who: Who, before: &State, after: &State) {
    let wishes = |state: &State, table: &str, column: &str, kept: &[&str]| -> Vec<String> {
        let others = state.rows(table).into_iter().filter(|row| row[column] != world.id(who).0);
        // Whole days of a calendar are days: who has the server's hours has them by its clock, whoever sets that.
        let counts = |row: &Value, key: &str| row["first_day"].is_null() || !["starts", "ends"].contains(&key);
        let told = |row: Value| {
            let keys = kept.iter().filter(|key| counts(&row, key));
            keys.map(|key| format!("{key}: {} ", row[*key])).collect()
        };
        let kept = others.map(told);
        // A person is known from the first message to them on, whether they set anything or not.
        kept.filter(|row: &String| {
            !row.ends_with("schedule: null focus_until: null urgent_any_time: 0 hours_shared: 0 ")
        })
        .collect()
    };
    let tables: [(&str, &str, &[&str]); 4] = [
        ("stops", "person", &["person", "server"]),
        ("absences", "person", &["person", "starts", "ends", "first_day", "last_day", "shared", "delegate"]),
        ("personal_digests", "person", &["person", "server", "days", "left_out"]),
        ("people", "id", &["id", "schedule", "focus_until", "urgent_any_time", "hours_shared"]),
    ];
    for (table, column, kept) in tables {
        let (was, is) = (wishes(before, table, column, kept), wishes(after, table, column, kept));
        assert_eq!(was, is, "{case}: {table} of somebody else");
    }
}

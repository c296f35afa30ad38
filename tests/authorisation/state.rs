//! All that the bot has stored, to be compared before and after.

use std::collections::{BTreeMap, BTreeSet};

use meantime::app::App;

/// Of a row of `people`.
const HOLDS_MORE_THAN_A_LANGUAGE: &str = "coalesce(schedule, dm_channel, introduced_at, focus_until, dm_opened_at, \
    dm_closed_at) IS NOT NULL OR urgent_any_time OR closed_dms_told";

/// Every row of every table, as text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State(BTreeMap<String, BTreeSet<String>>);

impl State {
    pub async fn of(app: &App) -> Self {
        let mut conn = app.store().read().await.expect("the store can be read");
        let tables: Vec<String> = sqlx::query_scalar(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '\\_%' ESCAPE '\\'",
        )
        .fetch_all(&mut *conn)
        .await
        .expect("the tables");
        let mut all = BTreeMap::new();
        for table in tables {
            let columns: Vec<String> = sqlx::query_scalar("SELECT name FROM pragma_table_info(?) ORDER BY cid")
                .bind(&table)
                .fetch_all(&mut *conn)
                .await
                .expect("the columns");
            // Why a row waits is told anew whenever it is looked at; the language that somebody's Discord speaks is noted
            // whenever they use anything, and a row that holds nothing else is no change.
            let kept =
                columns.iter().filter(|column| *column != "reason" && !(table == "people" && *column == "language"));
            let pairs: Vec<String> = kept.map(|column| format!("'{column}', \"{column}\"")).collect();
            let holding = if table == "people" { HOLDS_MORE_THAN_A_LANGUAGE } else { "true" };
            let rows = format!("SELECT json_object({}) FROM \"{table}\" WHERE {holding}", pairs.join(", "));
            let rows: Vec<String> =
                sqlx::query_scalar(sqlx::AssertSqlSafe(rows)).fetch_all(&mut *conn).await.expect("the rows");
            all.insert(table, rows.into_iter().collect());
        }
        Self(all)
    }

    /// What is in one of the two and not in the other: `table: row`.
    pub fn difference(&self, other: &Self) -> Vec<String> {
        let mut found = Vec::new();
        for (table, rows) in &self.0 {
            let none = BTreeSet::new();
            let others = other.0.get(table).unwrap_or(&none);
            found.extend(rows.symmetric_difference(others).map(|row| format!("{table}: {row}")));
        }
        found
    }

    /// The rows of a table, as JSON.
    pub fn rows(&self, table: &str) -> Vec<serde_json::Value> {
        let rows = self.0.get(table).unwrap_or_else(|| panic!("there is no table {table}"));
        rows.iter().map(|row| serde_json::from_str(row).expect("a row")).collect()
    }
}

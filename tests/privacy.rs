//! `docs/privacy.md` lists every column that is stored, and none that is not.

use std::collections::BTreeSet;
use std::path::Path;

use meantime::store::Store;
use tempfile::TempDir;

/// The columns that the page lists, each row of which is filled in.
fn listed() -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/privacy.md");
    let page = std::fs::read_to_string(path).expect("the page");
    let rows = page.lines().filter_map(|line| line.strip_prefix("| `"));
    let mut all = BTreeSet::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_end_matches('|').split('|').map(str::trim).collect();
        let column = cells[0].trim_end_matches('`');
        let said = cells.len() == 6 && cells.iter().all(|cell| !cell.is_empty());
        assert!(said, "docs/privacy.md, {column}: say what, about whom, why, how long and how it goes");
        assert!(all.insert(column.to_owned()), "docs/privacy.md lists {column} twice");
    }
    all
}

/// The columns of a new database.
async fn stored() -> BTreeSet<String> {
    let folder = TempDir::new().expect("a folder");
    let store = Store::open(&folder.path().join("meantime.sqlite")).await.expect("a database");
    let columns: Vec<String> = sqlx::query_scalar(
        "SELECT tables.name || '.' || columns.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns
         WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%' AND tables.name NOT LIKE '_sqlx_%'",
    )
    .fetch_all(&mut *store.read().await.expect("a connection"))
    .await
    .expect("the schema");
    columns.into_iter().collect()
}

#[tokio::test]
async fn the_page_lists_what_is_stored() {
    let (listed, stored) = (listed(), stored().await);
    let missing: Vec<String> = stored
        .difference(&listed)
        .map(|column| format!("| `{column}` | WHAT | a person, a server or nobody | WHY | HOW LONG | HOW IT GOES |"))
        .collect();
    assert!(
        missing.is_empty(),
        "docs/privacy.md does not list all that is stored. Add to its table:\n{}\nand what is about a person or a server to \
         src/store/privacy: the statements by which it goes (mod.rs, retention.rs) and what is handed out (holdings.rs).",
        missing.join("\n")
    );
    let gone: Vec<&String> = listed.difference(&stored).collect();
    assert!(gone.is_empty(), "docs/privacy.md lists what is stored no more; take it out: {gone:?}");
}

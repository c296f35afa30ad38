//! Makes an empty database of the current migrations: `cargo run --example fresh_database -- FILE`. The check of `.sqlx`
//! uses it.

use std::path::Path;

use anyhow::{Context, ensure};
use meantime::store::Store;

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let path = std::env::args().nth(1).context("usage: fresh_database FILE")?;
    ensure!(!Path::new(&path).exists(), "{path} exists already");
    Store::open(Path::new(&path)).await?.close().await;
    Ok(())
}

//! Makes an empty database of the current migrations: `fresh-database MIGRATIONS FILE`.
//!
//! A crate of its own, since the bot does not compile before its queries were checked against such a database.

use std::path::Path;
use std::process::ExitCode;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePool};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [migrations, file] = arguments.as_slice() else {
        eprintln!("usage: fresh-database MIGRATIONS FILE");
        return ExitCode::from(2);
    };
    match make(Path::new(migrations), Path::new(file)).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("fresh-database: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn make(migrations: &Path, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    if file.exists() {
        return Err(format!("{} is there already", file.display()).into());
    }
    let migrator = Migrator::new(migrations).await?;
    let options = SqliteConnectOptions::new().filename(file).create_if_missing(true);
    let pool = SqlitePool::connect_with(options).await?;
    migrator.run(&pool).await?;
    pool.close().await;
    Ok(())
}

//! The database, and what waits in it.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::Duration;

use super::report::Finding;
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;
use crate::store::standing::{self, Elsewhere, Standing};
use crate::store::{Connection, MIGRATIONS, StoreError, open, unheard};

const ABOUT: &str = "database";
const DELIVERY: &str = "delivery";
/// What failed for good is told for so long.
const LATELY: Duration = Duration::days(7);
/// A bot that works leaves nothing due for so long.
const STUCK_AFTER: Duration = Duration::minutes(15);

/// Looks at the file without changing it. `is_in` are the servers that the bot is in; none where that is not known.
pub(super) async fn look(path: &Path, is_in: Option<&BTreeSet<ServerId>>, now: Instant) -> Vec<Finding> {
    let runs = match open::is_taken(path) {
        Ok(runs) => runs,
        Err(error) => return vec![wrong(&error)],
    };
    // Before it is opened: that makes such a file as well.
    let in_the_log = if runs { 0 } else { open::in_the_log(path) };
    let mut conn = match open::beside(path).await {
        Ok(conn) => conn,
        Err(StoreError::Missing(path)) if has_folder(&path) => {
            let says = format!("{} is not there yet", path.display());
            return vec![Finding::note(
                ABOUT,
                says,
                "the bot makes it at its first start; restore a backup if there was one",
            )];
        }
        Err(StoreError::Missing(path)) => return vec![without_folder(&path)],
        Err(error) => return vec![wrong(&error)],
    };
    match read(&mut conn, path, runs, is_in, now).await {
        Ok(mut findings) => {
            findings.extend((in_the_log > 0).then(|| left_over(path, in_the_log)));
            findings
        }
        Err(error) => vec![wrong(&error)],
    }
}

/// A bot that was killed leaves what it wrote last beside the file.
fn left_over(path: &Path, bytes: u64) -> Finding {
    let says =
        format!("{}-wal holds what was written last ({bytes} bytes); the next start takes it in", path.display());
    Finding::note(ABOUT, says, "copy or move the file only with the -wal beside it, or use `meantime backup`")
}

async fn read(
    conn: &mut Connection,
    path: &Path,
    runs: bool,
    is_in: Option<&BTreeSet<ServerId>>,
    now: Instant,
) -> Result<Vec<Finding>, StoreError> {
    open::is_ours(conn, path).await?;
    open::is_sound(conn, path).await?;
    let (has, knows) = (open::last_migration(conn).await?, MIGRATIONS.iter().map(|m| m.version).max());
    let mut findings = vec![Finding::fine(ABOUT, format!("{} can be read and is sound", path.display()))];
    if has < knows {
        let says = format!("it is of an older version (migration {} of {})", has.unwrap_or(0), knows.unwrap_or(0));
        findings.push(Finding::note(ABOUT, says, "the next start brings it up to date; take a backup before"));
    }
    findings.push(match runs {
        true => Finding::fine("bot", "a bot runs on this database"),
        false => Finding::note("bot", "no bot runs on this database", "`meantime run` starts it"),
    });
    // What an older version wrote may have another shape.
    if has.is_some() && has >= knows {
        let elsewhere = match is_in {
            Some(is_in) => standing::elsewhere(conn, is_in).await?,
            None => Elsewhere::default(),
        };
        let standing = standing::of(conn, now, now - LATELY, &elsewhere).await?;
        findings.extend(delivery(&standing, runs, now));
        findings.extend(removed(&elsewhere));
        let unheard = unheard::all(conn).await?.into_iter();
        let here = unheard.filter(|unheard| is_in.is_none_or(|is_in| is_in.contains(&unheard.server)));
        findings.extend(not_heard(here.count()));
    }
    Ok(findings)
}

fn wrong(error: &StoreError) -> Finding {
    Finding::wrong(ABOUT, error.to_string(), "docs/backup.md tells of copies, and of restoring one")
}

fn has_folder(file: &Path) -> bool {
    file.parent().is_none_or(|folder| folder.as_os_str().is_empty() || folder.is_dir())
}

/// The bot makes its file, and not the folder: it would not start.
fn without_folder(file: &Path) -> Finding {
    let says = format!("DATABASE_URL: the folder of {} is not there", file.display());
    Finding::wrong(ABOUT, says, "make the folder, or correct DATABASE_URL")
}

fn delivery(standing: &Standing, runs: bool, now: Instant) -> Vec<Finding> {
    let late = |since: Option<Instant>| since.is_some_and(|since| now - since > STUCK_AFTER);
    let (due, unsure) = (standing.due, standing.unsure);
    let says = format!("{} planned for later, {due} due now, {unsure} on their way", standing.planned);
    let mut findings = vec![match (late(standing.due_since) || late(standing.unsure_since), runs) {
        (false, _) => Finding::fine(DELIVERY, says),
        (true, true) => Finding::wrong(
            DELIVERY,
            format!("{says}; the oldest for over 15 minutes"),
            "look into the bot's log for why",
        ),
        (true, false) => Finding::note(DELIVERY, says, "they are sent when the bot runs again"),
    }];
    for failed in &standing.failed {
        let reason = if failed.reason.is_empty() { "no reason noted" } else { &failed.reason };
        let says = format!("{} of kind {} failed for good in the last 7 days: {reason}", failed.count, failed.kind);
        findings.push(Finding::note(DELIVERY, says, "whom it concerns was told where that was possible"));
    }
    findings
}

/// What waits for servers that removed the bot: it goes nowhere, and nothing is wrong.
fn removed(elsewhere: &Elsewhere) -> Option<Finding> {
    let (waiting, servers) = (elsewhere.waiting, elsewhere.servers.len());
    let from =
        if servers == 1 { "a server that removed".to_owned() } else { format!("{servers} servers that removed") };
    let messages = if waiting == 1 { "message waits" } else { "messages wait" };
    let says = format!("{waiting} {messages} for {from} the bot");
    (waiting > 0).then(|| Finding::note(DELIVERY, says, "they go when it is added there again"))
}

/// What is asked there is lost, or what is asked while the bot is away.
fn not_heard(channels: usize) -> Option<Finding> {
    let which = if channels == 1 { "channel is" } else { "channels are" };
    let says = format!("{channels} watched {which} not heard, or not whole, for want of permissions");
    (channels > 0).then(|| Finding::note("watches", says, "`/watch list` in the server names them and what is missing"))
}

#[cfg(test)]
mod tests {
    use super::super::report::State;
    use super::*;
    use crate::store::standing::Failed;

    #[test]
    fn what_is_due_for_long_is_wrong_where_a_bot_runs() {
        let now: Instant = "2026-03-04T09:00:00Z".parse().expect("a time");
        let ago = |minutes| Some(now - Duration::minutes(minutes));
        let table = [
            (None, None, true, State::Fine),
            (ago(5), ago(5), true, State::Fine),
            (ago(16), None, true, State::Wrong),
            (None, ago(16), true, State::Wrong),
            (ago(16), ago(16), false, State::Note),
        ];
        for (due_since, unsure_since, runs, state) in table {
            let standing = Standing { planned: 3, due: 1, due_since, unsure: 1, unsure_since, failed: Vec::new() };
            assert_eq!(delivery(&standing, runs, now)[0].state, state, "{due_since:?} {unsure_since:?} {runs}");
        }
    }

    #[test]
    fn what_failed_is_told_with_its_reason() {
        let now: Instant = "2026-03-04T09:00:00Z".parse().expect("a time");
        let failed = vec![Failed { kind: "reminder".to_owned(), reason: "closed DMs".to_owned(), count: 4 }];
        let standing = Standing { planned: 0, due: 0, due_since: None, unsure: 0, unsure_since: None, failed };
        let told = delivery(&standing, true, now);
        assert_eq!(told[1].says, "4 of kind reminder failed for good in the last 7 days: closed DMs");
    }
}

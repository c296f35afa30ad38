//! A personal digest: a bundle that tells how things stand, and takes the reminders in that would go at the same moment.
//! What it lists beside them is rows, too, so that the message stays true when something is answered.

use std::collections::{BTreeMap, BTreeSet};

use tracing::info;

use super::bundle::is_moot;
use super::post::TOO_LATE;
use super::refused::goes_without_words;
use super::render::{self, Told};
use super::worker::Worker;
use crate::app::{App, AppError, PersonalAsks, Team};
use crate::domain::calendar::Instant;
use crate::domain::ids::{AskId, PersonId, ServerId};
use crate::domain::personal_digest::{PersonalDigest, Section, news};
use crate::domain::plan::Slot;
use crate::steps::Step;
use crate::store::outbox::{self, Key, Kind, Row};
use crate::store::{Connection, asks, personal_digests};
use crate::texts::personal_digest::{Changed, Digest, Line};
use crate::texts::reminder::Item;
use crate::texts::sections::LINES_MOST;

/// Why one is not sent.
pub(super) const NOTHING_TO_TELL: &str = "nothing to tell";

impl Worker {
    /// Those whose day has begun get a row of the outbox, each once for a date; of several missed ones the last.
    pub(super) async fn personal_digests_due(&self) -> Result<(), AppError> {
        let now = self.app.now();
        if personal_digests::due(&mut *self.app.store().read().await?, now).await?.is_empty() {
            return Ok(());
        }
        let mut tx = self.app.store().write().await?;
        for digest in personal_digests::due(&mut tx, now).await? {
            let schedule = self.app.personal_schedule(&mut tx, &digest).await?;
            match digest.clone().come(&schedule, now) {
                Some((at, next)) => {
                    let server = self.speaks_for(&mut tx, &digest).await?;
                    let (kind, recipient, slot) = (Kind::PersonalDigest, digest.person.0, at.timestamp().to_string());
                    outbox::want(&mut tx, &Key { kind, subject: 0, recipient, slot }, server, at).await?;
                    personal_digests::save(&mut tx, &next).await?;
                }
                None => personal_digests::save(&mut tx, &digest.planned(&schedule, now)).await?,
            }
        }
        Step::SlotDecided.reached();
        tx.commit().await?;
        Step::SlotKept.reached();
        Ok(())
    }

    /// The server under which it goes: its own, or one that is heard where that is not.
    async fn speaks_for(&self, conn: &mut Connection, digest: &PersonalDigest) -> Result<ServerId, AppError> {
        if !self.app.is_held(digest.server) {
            return Ok(digest.server);
        }
        let others = personal_digests::servers_of(conn, digest.person).await?;
        Ok(others.into_iter().find(|server| !self.app.is_held(*server)).unwrap_or(digest.server))
    }

    /// Adds what a digest among the rows lists beside them; a digest without anything to tell does not go. `left` are
    /// servers in which the person is no more.
    pub(super) async fn list(
        &self,
        conn: &mut Connection,
        person: PersonId,
        rows: &mut Vec<Row>,
        left: &BTreeSet<ServerId>,
    ) -> Result<(), AppError> {
        let now = self.app.now();
        let (digests, others): (Vec<Row>, Vec<Row>) =
            rows.drain(..).partition(|row| row.key.kind == Kind::PersonalDigest);
        *rows = others;
        for row in digests {
            let facts = self.app.personal_asks(conn, person, row.due_at, left).await?;
            let beside = to_list(&facts, rows);
            let why = match is_moot(conn, &row, now).await? {
                true => Some("too late, or not wanted any more"),
                false => (rows.is_empty() && beside.is_empty()).then_some(NOTHING_TO_TELL),
            };
            if let Some(why) = why {
                info!(row = row.id, why, "no personal digest");
                outbox::end(conn, row.id, false, why, now).await?;
                if why == NOTHING_TO_TELL {
                    personal_digests::told_until(conn, person, row.due_at).await?;
                }
                continue;
            }
            for (section, ask, server) in beside {
                let slot = format!("{}-{}", section.as_str(), row.key.slot);
                let key = Key { kind: Kind::Listed, subject: ask.0, recipient: person.0, slot };
                outbox::want(conn, &key, server, row.due_at).await?;
            }
            let ready = outbox::ready_for_person(conn, person, now, &self.app.held()).await?;
            rows.extend(ready.into_iter().filter(|row| row.key.kind == Kind::Listed));
            rows.push(row);
        }
        Ok(())
    }
}

/// What is listed beside the reminders in a digest: so much that both together fit into their section.
fn to_list(facts: &PersonalAsks, rows: &[Row]) -> Vec<(Section, AskId, ServerId)> {
    let reminds = |section: Section| {
        let in_it = |row: &&Row| match row.key.kind {
            Kind::Reminder => section == Section::Owed,
            Kind::Asker => section == Section::Waiting,
            _ => false,
        };
        rows.iter().filter(in_it).count()
    };
    let mut room: BTreeMap<Section, usize> =
        Section::ALL.into_iter().map(|section| (section, LINES_MOST.saturating_sub(reminds(section)))).collect();
    let beside = facts.all().filter(|(_, ask, _)| rows.iter().all(|row| !tells_of(row, *ask)));
    let fits = beside.filter(|(section, ..)| {
        let left = room.entry(*section).or_default();
        let fits = *left > 0;
        *left = left.saturating_sub(1);
        fits
    });
    fits.collect()
}

fn tells_of(row: &Row, ask: AskId) -> bool {
    row.key.kind.is_about_an_ask() && row.key.subject == ask.0
}

/// Whether a personal digest is not to be sent any more.
pub(super) async fn is_over(conn: &mut Connection, row: &Row, now: Instant) -> Result<bool, AppError> {
    let wanted = personal_digests::of(conn, PersonId(row.key.recipient)).await?.is_some_and(|digest| digest.is_on);
    Ok(!wanted || now - row.due_at > TOO_LATE)
}

/// In which section of its digest a row is listed.
pub(super) fn listed_in(row: &Row) -> Option<Section> {
    Section::parse(row.key.slot.split_once('-')?.0)
}

/// What the digest among these rows tells, if there is one.
pub(super) async fn digest(
    app: &App,
    conn: &mut Connection,
    person: PersonId,
    rows: &[Row],
) -> Result<Option<Digest>, AppError> {
    let Some(row) = rows.iter().find(|row| row.key.kind == Kind::PersonalDigest) else { return Ok(None) };
    let facts = app.personal_asks(conn, person, row.due_at, &BTreeSet::new()).await?;
    let mut digest = Digest { at: row.due_at, silent_servers: facts.not_heard, ..Digest::default() };
    for row in rows.iter().filter(|row| row.key.kind.is_about_an_ask()) {
        add(app, conn, person, (row, &mut digest), &facts).await?;
    }
    digest.sort();
    let shown = |ask| rows.iter().any(|row| tells_of(row, ask));
    digest.more = facts.counts_without(shown);
    Ok(Some(digest))
}

async fn add(
    app: &App,
    conn: &mut Connection,
    person: PersonId,
    (row, digest): (&Row, &mut Digest),
    facts: &PersonalAsks,
) -> Result<(), AppError> {
    let section = match row.key.kind {
        Kind::Listed => listed_in(row),
        Kind::Asker => Some(Section::Waiting),
        _ => None,
    };
    let words = !goes_without_words(row);
    let listed = row.key.kind == Kind::Listed;
    let slot: Slot = match (listed, section, row.key.slot.parse()) {
        (true, Some(Section::Waiting), _) => Slot::Unanswered(0),
        (true, ..) => Slot::Due,
        (false, _, Ok(slot)) => slot,
        (false, _, Err(_)) => return Ok(()),
    };
    let Some(logged) = asks::load(conn, AskId(row.key.subject)).await? else { return Ok(()) };
    let told = Told { slot, words };
    let team = Team::around(conn, &logged.ask, &logged.state()).await?;
    let news = news(&logged.ask, &logged.events, &logged.state(), person);
    let item: Item = render::item(app, conn, logged, told, person).await?;
    match section {
        Some(Section::Changed) => {
            digest.changed.extend(news.map(|news| Changed { item, news }));
        }
        Some(Section::Waiting) => {
            let owners = item.state.owed().filter_map(|part| part.owner.person());
            let standing = owners.filter_map(|owner| Some((owner, team.presence(owner, app.now())?))).collect();
            digest.waiting.push(Line { item, standing, is_new: false, is_reminder: !listed });
        }
        Some(Section::Owed) | None => {
            let since = item.state.part_of(person).map(|part| part.since);
            let is_new = since.is_some_and(|since| facts.changes.is_some_and(|changes| since > changes.away_since));
            let line = Line { is_new, standing: Vec::new(), is_reminder: !listed, item };
            match matches!(slot, Slot::RoleCall | Slot::Escalated) {
                true => digest.others.push(line),
                false => digest.owed.push(line),
            }
        }
    }
    Ok(())
}

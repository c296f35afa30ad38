//! What is posted when a server is set up: the greeting, a test message, the norms; and what becomes of the norms' post.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::app::{App, AppError, Audience, norms_follow_pauses};
use crate::domain::calendar::Instant;
use crate::domain::ids::{ChannelId, PersonId};
use crate::domain::norms::Trouble;
use crate::store::bundles;
use crate::store::outbox::{Kind, Row};
use crate::store::{Connection, norms};
use crate::texts::{self, Message};

use super::port::Refusal;

/// Whether rows of a kind are posts of a set-up.
pub(super) fn is_of_a_set_up(kind: Kind) -> bool {
    matches!(kind, Kind::Welcome | Kind::SetupTest | Kind::Norms)
}

/// The post, from the state as it is now.
pub(super) async fn post(app: &App, conn: &mut Connection, row: &Row) -> Result<Message, AppError> {
    let language = app.language_in(conn, row.server).await?;
    let channel = ChannelId(row.key.recipient);
    match row.key.kind {
        Kind::Welcome => Ok(texts::welcome::post(language)),
        Kind::SetupTest => {
            // Nobody where they had all deleted since.
            let by = u64::try_from(row.key.subject).ok().filter(|by| *by != 0).map(PersonId);
            Ok(texts::setup::test(language, by, row.server))
        }
        _ => match norms::load(conn, row.server).await? {
            None => Ok(texts::norms::left(language, row.server)),
            Some(post) if post.slot != row.key.slot => Ok(texts::norms::moved(language, post.channel, row.server)),
            Some(_) => {
                let norms = app.norms_for(conn, row.server, Audience::ReadersOf(channel)).await?;
                Ok(texts::norms::post(language, &norms))
            }
        },
    }
}

/// The norms are posted elsewhere by now.
pub(super) async fn is_moot(conn: &mut Connection, row: &Row) -> Result<bool, AppError> {
    match row.key.kind {
        Kind::Norms => Ok(norms::load(conn, row.server).await?.is_none_or(|post| post.slot != row.key.slot)),
        _ => Ok(false),
    }
}

/// The norms could not be posted, or their post not be edited; or they could again.
pub(super) async fn norms_stand(conn: &mut Connection, row: &Row, refused: Option<Refusal>) -> Result<(), AppError> {
    let trouble = match refused {
        None => None,
        Some(Refusal::MessageGone | Refusal::ChannelGone | Refusal::ServerGone) => Some(Trouble::Gone),
        Some(_) => Some(Trouble::Refused),
    };
    let posts: Vec<Row> = match row.key.kind {
        Kind::Refresh => bundles::rows_of(conn, row.key.subject).await?,
        _ => vec![row.clone()],
    };
    for post in posts.iter().filter(|post| post.key.kind == Kind::Norms) {
        norms::set_trouble(conn, post.server, &post.key.slot, trouble).await?;
    }
    Ok(())
}

/// The norms' post was looked at: when it changes by itself it is looked at again.
pub(super) async fn norms_follow(conn: &mut Connection, row: &Row, now: Instant) -> Result<(), AppError> {
    if row.key.kind != Kind::Refresh {
        return Ok(());
    }
    let stand = (row.key.subject, ChannelId(row.key.recipient));
    match norms::load(conn, row.server).await? {
        Some(post) if post.bundle == Some(stand.0) => norms_follow_pauses(conn, row.server, stand, now).await,
        _ => Ok(()),
    }
}

/// The norms stand as that bundle in that channel, as they were at that time, UTC.
pub(super) async fn norms_posted(
    conn: &mut Connection,
    row: &Row,
    stand: (i64, ChannelId),
    said: Option<i64>,
    as_of: Instant,
) -> Result<(), AppError> {
    crate::app::norms_posted(conn, row.server, &row.key.slot, stand, as_of).await?;
    Ok(norms::says(conn, row.server, &row.key.slot, said).await?)
}

/// What a message says, as a number that is another for another text. Another build may count otherwise: then a message is
/// edited once for nothing.
pub(super) fn print(message: &Message) -> i64 {
    let mut hasher = DefaultHasher::new();
    (&message.text, format!("{:?}", message.rows)).hash(&mut hasher);
    i64::from_ne_bytes(hasher.finish().to_ne_bytes())
}

/// Whether the norms' post says something else than it would now. It is so, too, where it is in trouble: then it is tried.
pub(super) async fn is_news(conn: &mut Connection, row: &Row, message: &Message) -> Result<bool, AppError> {
    let post = norms::load(conn, row.server).await?.filter(|post| post.slot == row.key.slot);
    Ok(post.is_none_or(|post| post.trouble.is_some() || post.said != Some(print(message))))
}

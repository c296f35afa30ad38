//! What stands behind a mention: shown to the one person whom it is for.

use super::render;
use crate::app::{App, AppError, Refused};
use crate::domain::ids::PersonId;
use crate::domain::language::Language;
use crate::store::{bundles, people};
use crate::texts::{Message, instead};

/// What a bundle has to say, for the person who pressed "Show me", in the language of their Discord.
///
/// # Errors
/// When it is for somebody else, when it is gone, or when the store fails.
pub async fn shown(app: &App, bundle: Option<i64>, by: PersonId, language: Language) -> Result<Message, AppError> {
    let gone = || AppError::from(Refused::ShownGone);
    let mut conn = app.store().read().await?;
    let bundle =
        bundles::bundle(&mut conn, bundle.ok_or_else(gone)?).await?.filter(|one| one.to_person).ok_or_else(gone)?;
    if bundle.recipient != by.0 {
        return Err(Refused::ShownToAnother.into());
    }
    let rows = bundles::rows_of(&mut conn, bundle.id).await?;
    let message = render::contents(app, &mut conn, &bundle, &rows, language).await?;
    drop(conn);
    // They have read who writes to them.
    let mut tx = app.store().write().await?;
    people::set_introduced(&mut tx, by, app.now()).await?;
    tx.commit().await?;
    Ok(instead::shown(language, message))
}

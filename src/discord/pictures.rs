//! Pictures of messages become files: drawn where nobody waits for the thread.

use tracing::{error, warn};

use crate::charts;
use crate::texts::{File, Message, Picture};

/// The message with its picture as a file. Where that cannot be drawn it goes without: its text says the same.
pub(super) async fn drawn(mut message: Message) -> Message {
    let Some(picture) = message.picture.take() else { return message };
    let Picture { file, chart, alt } = *picture;
    let (name, description) = (file.to_owned(), Some(alt));
    match tokio::task::spawn_blocking(move || charts::png(&chart)).await {
        Ok(Ok(bytes)) => message.files.push(File { name, description, bytes }),
        Ok(Err(why)) => error!(%why, "a picture was left out"),
        Err(why) => warn!(%why, "a picture was left out: drawing it broke off"),
    }
    message
}

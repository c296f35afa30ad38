//! Files that people attach to a command: had from Discord, and from nobody else.

use reqwest::redirect::Policy;
use serenity::all::Attachment;
use tracing::warn;

use super::connect::{self, ConnectError, Network};
use crate::domain::ics::{MOST_BYTES, Trouble};

/// Where Discord keeps files.
pub(super) const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];

/// Gets attached files.
#[derive(Clone, Debug)]
pub(super) struct Files(reqwest::Client);

impl Files {
    /// By that network.
    ///
    /// # Errors
    /// When the client cannot be made.
    pub(super) fn by(network: &Network) -> Result<Self, ConnectError> {
        connect::built(connect::builder(network)?.https_only(true).redirect(Policy::none())).map(Self)
    }

    /// All of a file.
    ///
    /// # Errors
    /// When it is too large, or Discord does not give it.
    pub(super) async fn get(&self, attachment: &Attachment) -> Result<Vec<u8>, Trouble> {
        let url = reqwest::Url::parse(&attachment.url).map_err(|_| Trouble::Unreachable)?;
        if url.scheme() != "https" || !url.host_str().is_some_and(|host| HOSTS.contains(&host)) {
            warn!("an attachment lies outside of Discord, and was not asked for");
            return Err(Trouble::NotPublic);
        }
        if usize::try_from(attachment.size).is_ok_and(|size| size > MOST_BYTES) {
            return Err(Trouble::TooLarge);
        }
        self.whole(url).await.inspect_err(|why| warn!(why = why.name(), "an attachment could not be had from Discord"))
    }

    async fn whole(&self, url: reqwest::Url) -> Result<Vec<u8>, Trouble> {
        let answered = self.0.get(url).send().await.and_then(reqwest::Response::error_for_status);
        let mut response = answered.map_err(|_| Trouble::Unreachable)?;
        let mut bytes = Vec::new();
        while let Some(part) = response.chunk().await.map_err(|_| Trouble::Unreachable)? {
            if bytes.len() + part.len() > MOST_BYTES {
                return Err(Trouble::TooLarge);
            }
            bytes.extend_from_slice(&part);
        }
        Ok(bytes)
    }
}

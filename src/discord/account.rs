//! What Discord says about the bot's account, asked without the gateway.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta};
use reqwest::header::DATE;
use serenity::all::{GuildId, GuildPagination};
use serenity::http::Http;

use super::connect::{Access, ConnectError, client, has_content, has_members, http, refused};
use crate::clock::Clock;
use crate::domain::calendar::Instant;
use crate::domain::ids::ServerId;

/// Where the API is, without a proxy.
const API: &str = "https://discord.com";
/// One request gives so many servers.
const PAGE: u64 = 200;
/// So many pages are asked for.
const PAGES: usize = 25;

/// The bot's account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// In how many servers it is, as Discord estimates.
    pub servers: Option<u32>,
    /// Those servers; none where there are very many, or Discord does not tell.
    pub is_in: Option<BTreeSet<ServerId>>,
    /// Whether messages' content may be read.
    pub content: bool,
    /// Whether it hears of members.
    pub members: bool,
    /// How many gateway sessions may still be begun today.
    pub starts_left: u64,
    /// How far Discord's clock is ahead of ours; none where Discord does not tell.
    pub clock_ahead: Option<TimeDelta>,
}

impl Account {
    /// Asks Discord.
    ///
    /// # Errors
    /// When the token is refused or Discord does not answer.
    pub async fn look(access: &Access, clock: &dyn Clock) -> Result<Self, ConnectError> {
        let http = http(access)?;
        let application = http.get_current_application_info().await.map_err(|e| refused(&e))?;
        let gateway = http.get_bot_gateway().await.map_err(|e| refused(&e))?;
        Ok(Self {
            servers: application.approximate_guild_count,
            is_in: is_in(&http).await,
            content: has_content(application.flags),
            members: has_members(application.flags),
            starts_left: gateway.session_start_limit.remaining,
            clock_ahead: their_time(access).await?.map(|theirs| theirs - clock.now()),
        })
    }
}

/// The servers that the bot is in; none where there are very many, or Discord does not tell.
async fn is_in(http: &Http) -> Option<BTreeSet<ServerId>> {
    let mut all = BTreeSet::new();
    for _ in 0..PAGES {
        let after = all.last().map(|last: &ServerId| GuildPagination::After(GuildId::new(last.0.max(1))));
        let page = http.get_guilds(after, Some(PAGE)).await.ok()?;
        all.extend(page.iter().map(|server| ServerId(server.id.get())));
        if (page.len() as u64) < PAGE {
            return Some(all);
        }
    }
    None
}

/// Discord's clock, to the second. serenity does not show headers.
async fn their_time(access: &Access) -> Result<Option<Instant>, ConnectError> {
    let base = access.network.proxy.as_deref().unwrap_or(API);
    let asked = client(&access.network)?.get(format!("{base}/api/v10/gateway")).send().await;
    // An address may hold a secret of the proxy's.
    let answer = asked.map_err(|error| ConnectError::Unreachable(error.without_url().to_string()))?;
    let date = answer.headers().get(DATE).and_then(|date| date.to_str().ok());
    Ok(date.and_then(|date| DateTime::parse_from_rfc2822(date).ok()).map(|date| date.to_utc()))
}

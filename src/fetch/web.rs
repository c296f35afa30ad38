//! The internet itself.

use std::net::SocketAddr;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use async_trait::async_trait;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::header::{ACCEPT, LOCATION};
use reqwest::redirect::Policy;
use reqwest::{Client, ClientBuilder, Response, StatusCode};

use super::{Address, Fetch, is_public};
use crate::domain::ics::{MOST_BYTES, Trouble};

/// All of it takes no longer, with every step on the way.
const WITHIN: Duration = Duration::from_secs(10);
/// So often an address may lead on to another.
const MOST_STEPS: usize = 3;

/// Gets calendars from where they lie: by TLS only, from public addresses only, without cookies and without a proxy.
#[derive(Clone, Debug)]
pub struct Web {
    /// None where the machine has no TLS.
    client: Option<Client>,
    within: Duration,
}

impl Default for Web {
    fn default() -> Self {
        Self { client: CLIENT.clone(), within: WITHIN }
    }
}

/// A name that leads nowhere but to what is not public.
#[derive(Debug, thiserror::Error)]
#[error("no public address")]
struct NotPublic;

/// Looks names up, and leaves out what is not public: what is connected to is what was judged.
#[derive(Debug)]
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            // The port is that of the address.
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(NotPublic.into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

static CLIENT: LazyLock<Option<Client>> = LazyLock::new(|| careful(Client::builder()).build().ok());

/// A client that asks as a stranger's address is to be asked.
fn careful(client: ClientBuilder) -> ClientBuilder {
    client
        .use_rustls_tls()
        .https_only(true)
        .no_proxy()
        .redirect(Policy::none())
        .referer(false)
        .dns_resolver(Arc::new(PublicOnly))
        // Connections are not kept: each is judged anew, and the next calendar is due tomorrow.
        .pool_max_idle_per_host(0)
        .user_agent(concat!("Meantime/", env!("CARGO_PKG_VERSION")))
}

#[async_trait]
impl Fetch for Web {
    async fn get(&self, address: &Address) -> Result<Vec<u8>, Trouble> {
        let client = self.client.as_ref().ok_or(Trouble::Unreachable)?;
        tokio::time::timeout(self.within, steps(client, address.clone())).await.unwrap_or(Err(Trouble::TooSlow))
    }
}

async fn steps(client: &Client, mut address: Address) -> Result<Vec<u8>, Trouble> {
    for _ in 0..=MOST_STEPS {
        let asked = client.get(address.0.clone()).header(ACCEPT, "text/calendar, */*;q=0.5").send().await;
        let response = asked.map_err(|error| trouble(&error))?;
        let leads = response.headers().get(LOCATION).filter(|_| response.status().is_redirection());
        let Some(to) = leads else { return whole(response).await };
        let to = to.to_str().map_err(|_| Trouble::LeadsOn)?;
        address = address.onward(to).map_err(|_| Trouble::NotPublic)?;
    }
    Err(Trouble::LeadsOn)
}

async fn whole(mut response: Response) -> Result<Vec<u8>, Trouble> {
    match response.status() {
        status if status.is_success() => {}
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => return Err(Trouble::Forbidden),
        StatusCode::NOT_FOUND | StatusCode::GONE => return Err(Trouble::Gone),
        _ => return Err(Trouble::ServerFailed),
    }
    let mut bytes = Vec::new();
    while let Some(part) = response.chunk().await.map_err(|error| trouble(&error))? {
        if bytes.len() + part.len() > MOST_BYTES {
            return Err(Trouble::TooLarge);
        }
        bytes.extend_from_slice(&part);
    }
    Ok(bytes)
}

/// What an error means. Its words hold the address, so they go nowhere.
fn trouble(error: &reqwest::Error) -> Trouble {
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(one) = cause {
        if one.is::<NotPublic>() {
            return Trouble::NotPublic;
        }
        cause = one.source();
    }
    Trouble::Unreachable
}

#[cfg(test)]
mod tests;

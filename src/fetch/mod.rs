//! Calendars that lie elsewhere on the internet, at addresses that people give.
//!
//! Whoever gives an address could mean what only this machine can reach. So it is judged, and so is each address to which
//! its name leads at the moment of connecting: only what is public is asked. Must not know: whose calendar it is.

mod public;
mod web;

use async_trait::async_trait;
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};

use crate::domain::ics::Trouble;

pub use public::is_public;
pub use web::Web;

/// Longer is no address.
const LONGEST: usize = 2000;

/// Gets what lies at an address.
#[async_trait]
pub trait Fetch: std::fmt::Debug + Send + Sync {
    /// All of it, within limits of size and time.
    ///
    /// # Errors
    /// When it cannot be had.
    async fn get(&self, address: &Address) -> Result<Vec<u8>, Trouble>;
}

/// Why a text is no address of a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressError {
    /// It is no address at all.
    Unreadable,
    /// It is one that can be listened to: `https` is needed.
    NotSafe,
    /// It names a place that is not on the public internet.
    NotPublic,
}

/// An address of a calendar. It is a secret, as who knows it may read the calendar: it shows in no log.
#[derive(Clone)]
pub struct Address(Url);

impl Address {
    /// What somebody typed: an `https` address; `webcal` means the same.
    ///
    /// # Errors
    /// When it is none, or one that may not be asked.
    pub fn parse(typed: &str) -> Result<Self, AddressError> {
        let typed = typed.trim().trim_start_matches('<').trim_end_matches('>');
        if typed.len() > LONGEST {
            return Err(AddressError::Unreadable);
        }
        let (scheme, rest) = typed.split_once("://").ok_or(AddressError::Unreadable)?;
        let as_https = match scheme.to_ascii_lowercase().as_str() {
            "https" | "webcal" | "webcals" => format!("https://{rest}"),
            "http" => return Err(AddressError::NotSafe),
            _ => return Err(AddressError::Unreadable),
        };
        Self::judged(Url::parse(&as_https).map_err(|_| AddressError::Unreadable)?)
    }

    /// An address that was stored.
    ///
    /// # Errors
    /// When it may not be asked any more.
    pub fn stored(secret: &SecretString) -> Result<Self, AddressError> {
        Self::parse(secret.expose_secret())
    }

    /// Where it leads on to.
    ///
    /// # Errors
    /// When that is no address, or may not be asked.
    fn onward(&self, to: &str) -> Result<Self, AddressError> {
        let next = self.0.join(to).map_err(|_| AddressError::Unreadable)?;
        if next.scheme() == "https" { Self::judged(next) } else { Err(AddressError::NotSafe) }
    }

    /// A host that is a number is judged here, since it is not looked up; however it was written, it is one notation now.
    fn judged(url: Url) -> Result<Self, AddressError> {
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(AddressError::Unreadable)?;
        match host.trim_matches(['[', ']']).parse() {
            Ok(number) if !is_public(number) => Err(AddressError::NotPublic),
            _ => Ok(Self(url)),
        }
    }

    /// The name of the host: that much may be shown.
    pub fn host(&self) -> String {
        self.0.host_str().unwrap_or_default().to_owned()
    }

    /// The whole of it, to be stored.
    pub fn secret(&self) -> SecretString {
        SecretString::from(String::from(self.0.clone()))
    }
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Address({}, …)", self.host())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_judged_however_they_are_written() {
        let table = [
            ("https://calendar.google.com/calendar/ical/x/private-1/basic.ics", Ok("calendar.google.com")),
            ("webcal://p01-caldav.icloud.com/published/2/x", Ok("p01-caldav.icloud.com")),
            (" <HTTPS://Example.com/a.ics> ", Ok("example.com")),
            ("https://user:word@example.com:8443/a.ics", Ok("example.com")),
            ("https://93.184.215.14/a.ics", Ok("93.184.215.14")),
            ("http://example.com/a.ics", Err(AddressError::NotSafe)),
            ("ftp://example.com/a.ics", Err(AddressError::Unreadable)),
            ("file:///etc/passwd", Err(AddressError::Unreadable)),
            ("example.com/a.ics", Err(AddressError::Unreadable)),
            ("https://", Err(AddressError::Unreadable)),
            ("", Err(AddressError::Unreadable)),
            ("https://127.0.0.1/", Err(AddressError::NotPublic)),
            ("https://2130706433/", Err(AddressError::NotPublic)),
            ("https://0x7f.1/", Err(AddressError::NotPublic)),
            ("https://0177.0.0.1/", Err(AddressError::NotPublic)),
            ("https://127.1/", Err(AddressError::NotPublic)),
            ("https://\u{ff11}27.0.0.1/", Err(AddressError::NotPublic)),
            ("https://169.254.169.254/latest/meta-data/", Err(AddressError::NotPublic)),
            ("https://[::1]/", Err(AddressError::NotPublic)),
            ("https://[::ffff:127.0.0.1]/", Err(AddressError::NotPublic)),
            ("https://[fd00:ec2::254]/", Err(AddressError::NotPublic)),
            ("https://0/", Err(AddressError::NotPublic)),
        ];
        for (typed, expected) in table {
            let read = Address::parse(typed).map(|address| address.host());
            assert_eq!(read.as_deref().map_err(|why| *why), expected, "{typed}");
        }
        assert_eq!(
            Address::parse(&format!("https://example.com/{}", "a".repeat(LONGEST))).err(),
            Some(AddressError::Unreadable)
        );
    }

    #[test]
    fn where_an_address_leads_is_judged_the_same_way() {
        let first = Address::parse("https://user:word@example.com/a/b.ics").expect("an address");
        let table = [
            ("/c.ics", Ok("https://user:word@example.com/c.ics")),
            ("https://other.example/c.ics", Ok("https://other.example/c.ics")),
            ("//other.example/c.ics", Ok("https://other.example/c.ics")),
            ("http://example.com/c.ics", Err(AddressError::NotSafe)),
            ("https://10.0.0.1/", Err(AddressError::NotPublic)),
            ("file:///etc/passwd", Err(AddressError::NotSafe)),
            ("https://[::ffff:10.0.0.1]/", Err(AddressError::NotPublic)),
        ];
        for (to, expected) in table {
            let next = first.onward(to).map(|address| address.secret().expose_secret().to_owned());
            assert_eq!(next.as_deref().map_err(|why| *why), expected, "{to}");
        }
    }

    #[test]
    fn an_address_shows_only_its_host() {
        let address = Address::parse("https://user:word@example.com/token-1234.ics").expect("an address");
        assert_eq!(format!("{address:?} {:?}", address.secret()).matches("1234").count(), 0);
        assert_eq!(format!("{address:?}").matches("word").count(), 0);
    }
}

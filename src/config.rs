//! Configuration by environment and `.env`. Every variable stands in `.env.example`.

use std::net::SocketAddr;
use std::path::PathBuf;

use secrecy::{ExposeSecret, SecretString};

/// The database where DATABASE_URL is not set.
const DATABASE_DEFAULT: &str = "sqlite:meantime.sqlite";

/// What `meantime run` needs to know.
#[derive(Clone, Debug)]
pub struct Config {
    /// `DISCORD_TOKEN`.
    pub token: SecretString,
    /// `DATABASE_URL`, as the path of the file.
    pub database: PathBuf,
    /// `DISCORD_TEST_SERVER`: the commands are registered there only.
    pub test_server: Option<u64>,
    /// `DISCORD_HTTP_PROXY`: a rate-limiting REST proxy.
    pub proxy: Option<String>,
    /// `METRICS_ADDRESS`: where health and metrics are answered.
    pub metrics: Option<SocketAddr>,
    /// `LOG_LEVEL` and `LOG_FORMAT`.
    pub log: Log,
}

/// How logs are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Log {
    /// What the bot logs of itself. Of the libraries only warnings are logged: below that they show requests with all
    /// that people wrote.
    pub level: tracing::Level,
    /// One JSON object a line instead of text.
    pub json: bool,
}

/// A variable that is missing or wrong: one line that names it and says how to mend it. Never holds a value that may be
/// secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{variable} {problem}")]
pub struct ConfigError {
    /// Its name.
    pub variable: &'static str,
    /// What is wrong, and how to mend it.
    pub problem: String,
}

fn wrong(variable: &'static str, problem: impl Into<String>) -> ConfigError {
    ConfigError { variable, problem: problem.into() }
}

impl Config {
    /// Reads the configuration; `get` gives a variable's value.
    ///
    /// # Errors
    /// The first variable that is missing or wrong.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let set = |name: &str| get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        Ok(Self {
            token: token(set("DISCORD_TOKEN"))?,
            database: database(set("DATABASE_URL"))?,
            test_server: set("DISCORD_TEST_SERVER").map(|text| server(&text)).transpose()?,
            proxy: set("DISCORD_HTTP_PROXY").map(|text| proxy(&text)).transpose()?,
            metrics: set("METRICS_ADDRESS").map(|text| metrics(&text)).transpose()?,
            log: Log::read(&set)?,
        })
    }
}

impl Config {
    /// All that is missing or wrong, in the order of `.env.example`: [`Self::read`] tells the first.
    pub fn problems(get: impl Fn(&str) -> Option<String>) -> Vec<ConfigError> {
        let set = |name: &str| get(name).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty());
        let all = [
            token(set("DISCORD_TOKEN")).err(),
            database(set("DATABASE_URL")).err(),
            set("DISCORD_TEST_SERVER").and_then(|text| server(&text).err()),
            set("DISCORD_HTTP_PROXY").and_then(|text| proxy(&text).err()),
            set("METRICS_ADDRESS").and_then(|text| metrics(&text).err()),
            level(set("LOG_LEVEL").as_deref()).err(),
            is_json(set("LOG_FORMAT").as_deref()).err(),
        ];
        all.into_iter().flatten().collect()
    }

    /// A number by which bots differ, from the token's first part: the bot's public id.
    pub fn bot(&self) -> u64 {
        let id = self.token.expose_secret().split('.').next().unwrap_or_default();
        id.bytes().fold(0, |number, byte| number.wrapping_mul(31).wrapping_add(u64::from(byte)))
    }
}

/// The database file alone, for what needs no token.
///
/// # Errors
/// When DATABASE_URL names no SQLite file.
pub fn database_of(get: impl Fn(&str) -> Option<String>) -> Result<PathBuf, ConfigError> {
    database(get("DATABASE_URL").map(|value| value.trim().to_owned()).filter(|value| !value.is_empty()))
}

impl Log {
    fn read(set: &impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        Ok(Self { level: level(set("LOG_LEVEL").as_deref())?, json: is_json(set("LOG_FORMAT").as_deref())? })
    }
}

fn level(value: Option<&str>) -> Result<tracing::Level, ConfigError> {
    match value {
        None | Some("info") => Ok(tracing::Level::INFO),
        Some("error") => Ok(tracing::Level::ERROR),
        Some("warn") => Ok(tracing::Level::WARN),
        Some("debug") => Ok(tracing::Level::DEBUG),
        Some("trace") => Ok(tracing::Level::TRACE),
        Some(_) => Err(wrong("LOG_LEVEL", "is no log level: use error, warn, info, debug or trace")),
    }
}

fn is_json(value: Option<&str>) -> Result<bool, ConfigError> {
    match value {
        None | Some("text") => Ok(false),
        Some("json") => Ok(true),
        Some(_) => Err(wrong("LOG_FORMAT", "is neither text nor json")),
    }
}

fn token(value: Option<String>) -> Result<SecretString, ConfigError> {
    const NAME: &str = "DISCORD_TOKEN";
    let Some(token) = value else {
        return Err(wrong(
            NAME,
            "is missing: copy the bot's token from the Developer Portal (Bot > Reset Token) into .env",
        ));
    };
    let bare = token.strip_prefix("Bot ").unwrap_or(&token);
    let parts: Vec<&str> = bare.split('.').collect();
    let plausible = parts.len() == 3
        && parts.iter().all(|part| !part.is_empty())
        && bare.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if !plausible {
        return Err(wrong(
            NAME,
            "is no bot token: it has three parts with dots between; copy it anew (Developer Portal > Bot > Reset Token)",
        ));
    }
    Ok(SecretString::from(bare.to_owned()))
}

fn database(value: Option<String>) -> Result<PathBuf, ConfigError> {
    let url = value.unwrap_or_else(|| DATABASE_DEFAULT.to_owned());
    let path = url.strip_prefix("sqlite://").or_else(|| url.strip_prefix("sqlite:"));
    match path.map(|path| path.split('?').next().unwrap_or(path)) {
        Some(path) if !path.is_empty() && path != ":memory:" => Ok(PathBuf::from(path)),
        _ => Err(wrong("DATABASE_URL", format!("must name a SQLite file, such as {DATABASE_DEFAULT}"))),
    }
}

fn server(text: &str) -> Result<u64, ConfigError> {
    let id = text.parse().ok().filter(|id| *id > 0);
    id.ok_or_else(|| {
        wrong("DISCORD_TEST_SERVER", "is no server id: right-click the server > Copy Server ID (Developer Mode)")
    })
}

fn metrics(text: &str) -> Result<SocketAddr, ConfigError> {
    let problem = "must be an address and a port of this machine, such as 127.0.0.1:9464";
    text.parse().map_err(|_| wrong("METRICS_ADDRESS", problem))
}

fn proxy(text: &str) -> Result<String, ConfigError> {
    let address = text.trim_end_matches('/');
    let host = address.strip_prefix("http://").or_else(|| address.strip_prefix("https://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', ' ']) => Ok(address.to_owned()),
        _ => Err(wrong("DISCORD_HTTP_PROXY", "must be an address such as http://127.0.0.1:3000")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "MTIz.abc.def-_9";

    fn read(variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
        Config::read(|name| variables.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned()))
    }

    #[test]
    fn defaults_need_the_token_only() {
        let config = read(&[("DISCORD_TOKEN", TOKEN)]).expect("a configuration");
        assert_eq!(config.token.expose_secret(), TOKEN);
        let other = read(&[("DISCORD_TOKEN", "MTI0.abc.def-_9")]).expect("a configuration");
        assert_ne!(config.bot() % 17, other.bot() % 17);
        assert_eq!(config.database, PathBuf::from("meantime.sqlite"));
        assert_eq!((config.test_server, config.proxy, config.metrics), (None, None, None));
        assert_eq!(config.log, Log { level: tracing::Level::INFO, json: false });
    }

    #[test]
    fn all_that_is_wrong_is_told() {
        let values =
            [("DISCORD_TOKEN", "a b"), ("DATABASE_URL", "mysql:x"), ("LOG_LEVEL", "loud"), ("LOG_FORMAT", "xml")];
        let get = |name: &str| values.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned());
        let told: Vec<&str> = Config::problems(get).iter().map(|problem| problem.variable).collect();
        assert_eq!(told, ["DISCORD_TOKEN", "DATABASE_URL", "LOG_LEVEL", "LOG_FORMAT"]);
        assert_eq!(Config::problems(|name| (name == "DISCORD_TOKEN").then(|| TOKEN.to_owned())), []);
    }

    #[test]
    fn what_is_wrong_is_named() {
        let table = [
            ("DISCORD_TOKEN", ""),
            ("DISCORD_TOKEN", "not-a-token"),
            ("DISCORD_TOKEN", "a.b.c d"),
            ("DATABASE_URL", "postgres://localhost/meantime"),
            ("DATABASE_URL", "sqlite::memory:"),
            ("DISCORD_TEST_SERVER", "my server"),
            ("DISCORD_HTTP_PROXY", "127.0.0.1:3000"),
            ("METRICS_ADDRESS", "9464"),
            ("METRICS_ADDRESS", "localhost:9464"),
            ("LOG_LEVEL", "louder=="),
            ("LOG_FORMAT", "xml"),
        ];
        for (variable, value) in table {
            let error = read(&[(variable, value), ("DISCORD_TOKEN", TOKEN)]).expect_err(variable);
            assert_eq!(error.variable, variable, "{value:?}");
            assert!(!error.to_string().contains('\n'));
        }
    }

    #[test]
    fn the_token_never_shows() {
        let config = read(&[("DISCORD_TOKEN", TOKEN)]).expect("a configuration");
        assert!(!format!("{config:?}").contains("abc"));
        let error = read(&[("DISCORD_TOKEN", "secret.secret")]).expect_err("no token");
        assert!(!format!("{error} {error:?}").contains("secret"));
    }
}

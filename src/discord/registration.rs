//! The commands as Discord keeps them: for everybody, or for a test server alone. They are written only where they differ
//! from what Discord has, since it counts what is written, and shows a change of all servers' commands with delay.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::{Map, Number, Value};
use serenity::all::{ApplicationId, CreateCommand, GuildId};
use serenity::http::{Http, LightMethod, Request, Route};
use tracing::{error, info};

use super::connect::{ConnectError, refused};
use super::failure;

/// What Discord adds to a command, or has given up.
const OF_DISCORD: [&str; 6] = ["id", "application_id", "guild_id", "version", "dm_permission", "default_permission"];
/// Where a command can be used means something for those of all servers only.
const OF_ALL_SERVERS: [&str; 2] = ["contexts", "integration_types"];
/// serenity waits out a rate limit inside a call, and the limit on new commands lasts a day.
const WRITE_WITHIN: Duration = Duration::from_secs(30);

/// For whom commands are registered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scope {
    /// For everybody.
    Everywhere,
    /// For one server, where they are there at once.
    Server(GuildId),
}

impl Scope {
    /// The test server, where there is one.
    pub(super) fn new(test_server: Option<u64>) -> Self {
        test_server.map_or(Self::Everywhere, |server| Self::Server(GuildId::new(server)))
    }

    fn route(self, application_id: ApplicationId) -> Route<'static> {
        match self {
            Self::Everywhere => Route::Commands { application_id },
            Self::Server(guild_id) => Route::GuildCommands { application_id, guild_id },
        }
    }
}

/// How what Discord has stands to this version's commands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Discord has not got them.
    pub missing: Vec<String>,
    /// It has others under these names.
    pub outdated: Vec<String>,
    /// There are no more such commands.
    pub left_over: Vec<String>,
}

impl Difference {
    /// Whether it has exactly these.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// Registers the commands, where Discord has others.
///
/// # Errors
/// When Discord does not answer, or the test server is none that the bot is in. What it refuses is logged, and the commands
/// stay as they were: reminders need none.
pub(super) async fn register(http: &Http, commands: &[CreateCommand], scope: Scope) -> Result<(), ConnectError> {
    let ours = as_json(commands);
    bring_up_to_date(http, &ours, scope).await?;
    if scope != Scope::Everywhere {
        // Those for everybody would stand beside them in the test server.
        bring_up_to_date(http, &[], Scope::Everywhere).await?;
    }
    Ok(())
}

async fn bring_up_to_date(http: &Http, ours: &[Value], scope: Scope) -> Result<(), ConnectError> {
    let theirs = there(http, scope).await.map_err(|e| not_told(&e, scope))?;
    let difference = difference(ours, &theirs, scope);
    if difference.is_none() {
        return Ok(());
    }
    match tokio::time::timeout(WRITE_WITHIN, write(http, ours, scope)).await {
        Ok(Ok(_)) => info!(
            missing = ?difference.missing, outdated = ?difference.outdated, left_over = ?difference.left_over,
            "the commands are registered anew"
        ),
        Ok(Err(why)) if failure::status(&why).is_some_and(|status| (400..500).contains(&status)) => {
            let why = failure::words(&why);
            error!(why, "Discord did not take the commands; they stay as they were until the next start");
        }
        Ok(Err(why)) => return Err(refused(&why)),
        Err(_) => error!("Discord takes no new commands for now; they stay as they were until the next start"),
    }
    Ok(())
}

/// Takes away what an earlier start registered for one server alone: there it stands beside the commands for everybody.
pub(super) async fn remove_left_over(http: &Http, server: GuildId) {
    match tokio::time::timeout(WRITE_WITHIN, write(http, &[], Scope::Server(server))).await {
        Ok(Ok(_)) => info!("commands that were registered for one server alone are taken away"),
        Ok(Err(why)) => {
            let why = failure::words(&why);
            error!(why, "commands that were registered for one server alone could not be taken away");
        }
        Err(_) => error!("commands that were registered for one server alone could not be taken away in time"),
    }
}

pub(super) fn not_told(error: &serenity::Error, scope: Scope) -> ConnectError {
    match (scope, failure::status(error)) {
        (Scope::Server(_), Some(403 | 404)) => ConnectError::TestServer,
        _ => refused(error),
    }
}

/// What Discord has. As JSON: what a type of serenity's leaves out could hide a difference.
pub(super) async fn there(http: &Http, scope: Scope) -> serenity::Result<Vec<Value>> {
    let route = scope.route(http.application_id().unwrap_or_default());
    let with_all_languages = vec![("with_localizations", true.to_string())];
    http.fire(Request::new(route, LightMethod::Get).params(Some(with_all_languages))).await
}

async fn write(http: &Http, commands: &[Value], scope: Scope) -> serenity::Result<Vec<Value>> {
    let route = scope.route(http.application_id().unwrap_or_default());
    let body = serde_json::to_vec(commands)?;
    http.fire(Request::new(route, LightMethod::Put).body(Some(body))).await
}

/// The commands as they are sent.
pub(super) fn as_json(commands: &[CreateCommand]) -> Vec<Value> {
    // Builders of plain fields: what cannot be written does not exist.
    commands.iter().filter_map(|command| serde_json::to_value(command).ok()).collect()
}

/// How what Discord has stands to these commands.
pub(super) fn difference(ours: &[Value], theirs: &[Value], scope: Scope) -> Difference {
    let (ours, theirs) = (by_name(ours, scope), by_name(theirs, scope));
    let mut difference = Difference::default();
    for (name, command) in &ours {
        match theirs.get(name) {
            None => difference.missing.push(name.1.clone()),
            Some(there) if there != command => difference.outdated.push(name.1.clone()),
            Some(_) => {}
        }
    }
    difference.left_over = theirs.keys().filter(|name| !ours.contains_key(*name)).map(|name| name.1.clone()).collect();
    difference
}

/// By kind and name: a menu may have an entry of a command's name.
fn by_name(commands: &[Value], scope: Scope) -> BTreeMap<(u64, String), Value> {
    let name = |command: &Value| {
        let name = command["name"].as_str().unwrap_or_default().to_owned();
        (command["type"].as_u64().unwrap_or(1), name)
    };
    commands.iter().map(|command| (name(command), normal(command, scope))).collect()
}

/// A command in the one form in which equal ones are equal: Discord leaves out what it takes for granted, or says it.
fn normal(command: &Value, scope: Scope) -> Value {
    let mut fields = command.as_object().cloned().unwrap_or_default();
    fields.retain(|name, _| !OF_DISCORD.contains(&name.as_str()));
    if scope != Scope::Everywhere {
        fields.retain(|name, _| !OF_ALL_SERVERS.contains(&name.as_str()));
    }
    fields.entry("type").or_insert_with(|| 1.into());
    plain(&Value::Object(fields))
}

/// Without what is empty, and with numbers and lists of numbers in one form.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let plain = fields.iter().map(|(name, value)| (name.clone(), plain(value)));
            Value::Object(plain.filter(|(_, value)| !is_empty(value)).collect::<Map<_, _>>())
        }
        Value::Array(all) if all.iter().all(Value::is_number) => {
            let mut numbers: Vec<f64> = all.iter().filter_map(Value::as_f64).collect();
            numbers.sort_by(f64::total_cmp);
            numbers.into_iter().collect()
        }
        Value::Array(all) => all.iter().map(plain).collect(),
        Value::Number(number) => number.as_f64().and_then(Number::from_f64).map_or(Value::Null, Value::Number),
        other => other.clone(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Array(all) => all.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        Value::Bool(true) | Value::Number(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// As it is sent.
    fn ours() -> Value {
        json!({
            "name": "hours", "description": "Your hours", "contexts": [0, 1], "integration_types": [0],
            "description_localizations": {"de": "Deine Zeit"},
            "options": [{"type": 4, "name": "n", "description": "How many", "required": false, "autocomplete": false,
                         "min_value": 0.0, "max_value": 5.0, "choices": [], "channel_types": [5, 0]}],
        })
    }

    /// As Discord gives it back.
    fn theirs() -> Value {
        json!({
            "id": "1", "application_id": "2", "version": "3", "type": 1, "nsfw": false, "dm_permission": true,
            "name": "hours", "name_localizations": null, "description": "Your hours",
            "description_localizations": {"de": "Deine Zeit"}, "default_member_permissions": null,
            "contexts": [1, 0], "integration_types": [0],
            "options": [{"type": 4, "name": "n", "description": "How many", "min_value": 0, "max_value": 5,
                         "channel_types": [0, 5]}],
        })
    }

    #[test]
    fn what_discord_adds_is_no_difference() {
        assert_eq!(difference(&[ours()], &[theirs()], Scope::Everywhere), Difference::default());
    }

    #[test]
    fn every_change_is_a_difference() {
        let table: [(&str, Value); 7] = [
            ("/description", json!("Your time")),
            ("/description_localizations/de", json!("Deine Stunden")),
            ("/default_member_permissions", json!("32")),
            ("/contexts", json!([0])),
            ("/options/0/required", json!(true)),
            ("/options/0/min_value", json!(1)),
            ("/options/0/channel_types", json!([0])),
        ];
        for (field, value) in table {
            let mut theirs = theirs();
            match theirs.pointer_mut(field) {
                Some(there) => *there = value,
                None => theirs["options"][0]["required"] = value,
            }
            let found = difference(&[ours()], &[theirs], Scope::Everywhere);
            assert_eq!(found.outdated, ["hours"], "{field}");
        }
    }

    #[test]
    fn what_is_missing_and_what_is_left_over_is_named() {
        let menu = json!({"type": 3, "name": "hours"});
        let found = difference(&[ours()], &[menu], Scope::Everywhere);
        assert_eq!((found.missing, found.left_over), (vec!["hours".to_owned()], vec!["hours".to_owned()]));
    }

    #[test]
    fn where_a_command_can_be_used_says_nothing_in_one_server() {
        let mut there = theirs();
        there["contexts"] = Value::Null;
        let of_a_server = Scope::Server(GuildId::new(7));
        assert!(difference(&[ours()], &[there.clone()], of_a_server).is_none());
        assert!(!difference(&[ours()], &[there], Scope::Everywhere).is_none());
    }
}

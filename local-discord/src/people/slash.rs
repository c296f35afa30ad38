//! Slash commands and menus: what a person types becomes an interaction, by the commands as they are
//! registered.

use serde_json::{Value, json};

use super::Person;
use super::interact::{ATTACHMENT_LIMIT, Act, Resolved, channel_named, may_use_command, role_named, user_named};
use super::message::Target;
use super::places::Where;
use super::reply::{ActError, Choice, Pending, Reply};
use crate::world::{Id, InteractionKind, World, resolve_names};

impl Person {
    /// Uses a slash command as it would be typed: `/ask owner:@Kenji thread:true`. A value goes on to the
    /// next option's name; put it in quotes where it holds such a name itself.
    ///
    /// # Panics
    /// If the command or an option is unknown or missing, if they may not use it, or if the bot does not
    /// respond.
    pub async fn runs(&self, place: impl Into<Where>, text: &str) -> Reply {
        self.try_runs(place, text).await.unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    /// The same as [`runs`](Self::runs).
    ///
    /// # Errors
    /// If they may not use the command, or the bot does not respond.
    pub async fn try_runs(&self, place: impl Into<Where>, text: &str) -> Result<Reply, ActError> {
        self.begins(place, text)?.reply().await
    }

    /// Sends a slash command without waiting for the answer.
    ///
    /// # Errors
    /// If they may not use the command.
    pub fn begins(&self, place: impl Into<Where>, text: &str) -> Result<Pending, ActError> {
        self.sends(self.command(place.into(), text, false)?)
    }

    /// Types into the last option of a slash command, and gets its suggestions.
    ///
    /// # Panics
    /// If that option has none, and as [`runs`](Self::runs) does.
    pub async fn types(&self, place: impl Into<Where>, text: &str) -> Vec<Choice> {
        let act = self.command(place.into(), text, true).unwrap_or_else(|error| panic!("{text}: {error}"));
        let reply = match self.sends(act) {
            Ok(pending) => pending.reply().await,
            Err(error) => Err(error),
        };
        reply.unwrap_or_else(|error| panic!("{text}: {error}")).choices()
    }

    /// Uses an item of the menu of a message.
    ///
    /// # Panics
    /// If there is no such item, they may not use it, or the bot does not respond.
    pub async fn uses_menu(&self, item: &str, message: impl Into<Target>) -> Reply {
        self.try_uses_menu(item, message).await.unwrap_or_else(|error| panic!("{item}: {error}"))
    }

    /// The same as [`uses_menu`](Self::uses_menu).
    ///
    /// # Errors
    /// If they may not use it, or the bot does not respond.
    pub async fn try_uses_menu(&self, item: &str, message: impl Into<Target>) -> Result<Reply, ActError> {
        self.begins_menu(item, message)?.reply().await
    }

    /// Uses an item of the menu of a message without waiting for the answer.
    ///
    /// # Errors
    /// If they may not use it.
    pub fn begins_menu(&self, item: &str, message: impl Into<Target>) -> Result<Pending, ActError> {
        let target = self.visible(message.into());
        let act = self.shared.look(|world| {
            let message = &world.messages[&target];
            let reading = crate::world::Reading { targeted: true, ..world.reading_by_rest() };
            let command = self.find(world, message.channel, 3, item)?;
            let data = json!({
                "id": command["id"],
                "name": item,
                "type": 3,
                "target_id": target.to_string(),
                "resolved": {"messages": {target.to_string(): world.message_json(message, reading)}},
            });
            Ok(self.menu_act(message.channel, item, data))
        })?;
        self.sends(act)
    }

    /// Uses an item of the menu of another person.
    ///
    /// # Panics
    /// If there is no such item, they may not use it, or the bot does not respond.
    pub async fn uses_user_menu(&self, item: &str, place: impl Into<Where>, person: &Person) -> Reply {
        let reply = match self.begins_user_menu(item, place, person) {
            Ok(pending) => pending.reply().await,
            Err(error) => Err(error),
        };
        reply.unwrap_or_else(|error| panic!("{item}: {error}"))
    }

    /// Uses an item of the menu of another person without waiting for the answer.
    ///
    /// # Errors
    /// If they may not use it.
    pub fn begins_user_menu(&self, item: &str, place: impl Into<Where>, person: &Person) -> Result<Pending, ActError> {
        let place = place.into();
        let act = self.shared.with(|world| {
            let channel = place.find(world, self.server, self.id);
            let command = self.find(world, channel, 2, item)?;
            let mut resolved = Resolved::default();
            resolved.add_user(world, channel, person.id);
            let target = person.id.to_string();
            let data =
                json!({"id": command["id"], "name": item, "type": 2, "target_id": target, "resolved": resolved.0});
            Ok(self.menu_act(channel, item, data))
        });
        self.sends(act?)
    }

    fn menu_act(&self, channel: Id, item: &str, data: Value) -> Act {
        Act {
            kind: InteractionKind::Command,
            from_menu: true,
            name: Some(item.to_owned()),
            channel,
            source: None,
            triggered_by: None,
            data,
        }
    }

    /// The slash commands that their client offers in a place.
    pub fn offered_commands(&self, place: impl Into<Where>) -> Vec<String> {
        let place = place.into();
        self.shared.with(|world| {
            let channel = place.find(world, self.server, self.id);
            self.offered(world, channel, 1)
                .filter(|command| may_use_command(world, self.id, channel, command))
                .filter_map(|command| command["name"].as_str().map(str::to_owned))
                .collect()
        })
    }

    fn offered<'a>(&self, world: &'a World, channel: Id, kind: u64) -> impl Iterator<Item = &'a Value> {
        let guild = world.channel(channel).guild;
        let context = u64::from(guild.is_none());
        world.application.commands(guild).filter(move |command| command["type"] == kind).filter(move |command| {
            match command["contexts"].as_array() {
                Some(contexts) => contexts.iter().any(|one| *one == context),
                None => guild.is_some() || command["dm_permission"] != false,
            }
        })
    }

    /// A command by name and type.
    fn find<'a>(&self, world: &'a World, channel: Id, kind: u64, name: &str) -> Result<&'a Value, ActError> {
        let command = self.offered(world, channel, kind).find(|command| command["name"] == name);
        let command = command.unwrap_or_else(|| {
            let names: Vec<_> = self.offered(world, channel, kind).filter_map(|c| c["name"].as_str()).collect();
            let place = crate::render::place(world, channel);
            panic!("there is no command {name:?} in {place}; there is {}", names.join(", "))
        });
        if may_use_command(world, self.id, channel, command) {
            return Ok(command);
        }
        Err(ActError::NotAllowed(format!("{} may not use {name:?}", world.user(self.id).display)))
    }

    pub(super) fn command(&self, place: Where, text: &str, focused: bool) -> Result<Act, ActError> {
        self.shared.with(|world| {
            let channel = place.find(world, self.server, self.id);
            let typed = text.strip_prefix('/').unwrap_or_else(|| panic!("{text:?} does not start with /"));
            let (name, rest) = split_word(typed);
            let command = self.find(world, channel, 1, name)?;
            let mut reader = Reader {
                world,
                here: channel,
                guild: world.channel(channel).guild,
                user: self.id,
                focused,
                resolved: Resolved::default(),
            };
            let options = reader.options(command, rest)?;
            let mut data = json!({"id": command["id"], "name": name, "type": 1});
            if !options.is_empty() {
                data["options"] = options.into();
            }
            if let Some(guild) = command.get("guild_id") {
                data["guild_id"] = guild.clone();
            }
            if !reader.resolved.0.is_null() {
                data["resolved"] = reader.resolved.0;
            }
            let kind = if focused { InteractionKind::Autocomplete } else { InteractionKind::Command };
            Ok(Act {
                kind,
                from_menu: false,
                name: Some(text.to_owned()),
                channel,
                source: None,
                triggered_by: None,
                data,
            })
        })
    }
}

fn split_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    text.split_once(char::is_whitespace).map_or((text, ""), |(word, rest)| (word, rest.trim_start()))
}

/// Reads what is typed after a command's name.
struct Reader<'a> {
    world: &'a World,
    here: Id,
    guild: Option<Id>,
    user: Id,
    /// The last option is being typed, for its suggestions.
    focused: bool,
    resolved: Resolved,
}

const SUBCOMMAND: u64 = 1;
const SUBCOMMAND_GROUP: u64 = 2;

impl Reader<'_> {
    fn options(&mut self, command: &Value, typed: &str) -> Result<Vec<Value>, ActError> {
        let declared = command["options"].as_array().map(Vec::as_slice).unwrap_or_default();
        let nested = |kind: &Value| matches!(kind.as_u64(), Some(SUBCOMMAND | SUBCOMMAND_GROUP));
        if declared.iter().any(|option| nested(&option["type"])) {
            let (name, rest) = split_word(typed);
            let sub = declared
                .iter()
                .find(|option| option["name"] == name)
                .unwrap_or_else(|| panic!("there is no subcommand {name:?}; there is {}", names_of(declared)));
            let inner = self.options(sub, rest)?;
            return Ok(vec![json!({"name": name, "type": sub["type"], "options": inner})]);
        }
        let given = split_options(declared, typed);
        let mut options = Vec::new();
        for (at, (declared, text)) in given.iter().enumerate() {
            let focused = self.focused && at + 1 == given.len();
            options.push(self.option(declared, text, focused)?);
        }
        assert!(!self.focused || !given.is_empty(), "no option is being typed");
        let missing = declared
            .iter()
            .filter(|option| option["required"] == true && !given.iter().any(|(one, _)| one["name"] == option["name"]));
        if let Some(missing) = missing.map(|option| &option["name"]).next().filter(|_| !self.focused) {
            panic!("the option {missing} is required");
        }
        Ok(options)
    }

    fn option(&mut self, declared: &Value, text: &str, focused: bool) -> Result<Value, ActError> {
        let name = declared["name"].as_str().unwrap_or_default();
        if focused {
            assert_eq!(declared["autocomplete"], true, "the option {name} has no suggestions");
            return Ok(json!({"name": name, "type": declared["type"], "value": text, "focused": true}));
        }
        let value = match declared["type"].as_u64().unwrap_or(0) {
            3 => self.text(declared, text)?,
            4 => bounded(declared, text, text.parse::<i64>().ok().map(Value::from))?,
            10 => bounded(declared, text, text.parse::<f64>().ok().map(Value::from))?,
            5 => match text.to_lowercase().as_str() {
                "true" => true.into(),
                "false" => false.into(),
                _ => panic!("{name}: {text:?} is neither true nor false"),
            },
            6 => self.user(name, text).into(),
            7 => self.channel(declared, name, text).into(),
            8 => self.role(name, text).into(),
            9 => match user_named(self.world, self.here, text) {
                Some(_) => self.user(name, text).into(),
                None => self.role(name, text).into(),
            },
            11 => self.attachment(name, text)?.into(),
            other => panic!("{name}: options of type {other} cannot be typed here"),
        };
        Ok(json!({"name": name, "type": declared["type"], "value": value}))
    }

    fn text(&self, declared: &Value, text: &str) -> Result<Value, ActError> {
        let guild = self.guild.map(|guild| self.world.guild(guild));
        let typed = resolve_names(self.world, guild, text);
        if let Some(choice) = chosen(declared, text) {
            return Ok(choice);
        }
        let length = u64::try_from(typed.chars().count()).unwrap_or(u64::MAX);
        let least = declared["min_length"].as_u64().unwrap_or(0);
        let most = declared["max_length"].as_u64().unwrap_or(6000);
        if length < least || length > most {
            return Err(ActError::Refused(format!("{}: {least} to {most} characters", declared["name"])));
        }
        Ok(typed.into())
    }

    fn user(&mut self, name: &str, text: &str) -> String {
        let user =
            user_named(self.world, self.here, text).unwrap_or_else(|| panic!("{name}: nobody here is called {text:?}"));
        self.resolved.add_user(self.world, self.here, user);
        user.to_string()
    }

    fn role(&mut self, name: &str, text: &str) -> String {
        let role =
            role_named(self.world, self.guild, text).unwrap_or_else(|| panic!("{name}: no role is called {text:?}"));
        if let Some(guild) = self.guild {
            self.resolved.add_role(self.world, guild, role);
        }
        role.to_string()
    }

    fn attachment(&mut self, name: &str, text: &str) -> Result<String, ActError> {
        let upload = self.world.upload_named(self.user, text);
        let upload = upload.unwrap_or_else(|| panic!("{name}: they have no file called {text:?} at hand"));
        if u64::try_from(upload.bytes.len()).is_ok_and(|size| size > ATTACHMENT_LIMIT) {
            return Err(ActError::Refused(format!("{name}: your files are too powerful")));
        }
        self.resolved.add_attachment(self.world, upload);
        Ok(upload.id.to_string())
    }

    fn channel(&mut self, declared: &Value, name: &str, text: &str) -> String {
        let channel = channel_named(self.world, self.guild, text)
            .unwrap_or_else(|| panic!("{name}: no channel is called {text:?}"));
        let kind = self.world.channel(channel).kind.number();
        let fits = declared["channel_types"]
            .as_array()
            .is_none_or(|kinds| kinds.is_empty() || kinds.iter().any(|one| *one == kind));
        assert!(fits, "{name}: {text:?} is not of the kinds that this option takes");
        self.resolved.add_channel(self.world, channel, self.user);
        channel.to_string()
    }
}

/// The value of a choice, by its name or value.
fn chosen(declared: &Value, text: &str) -> Option<Value> {
    let choices = declared["choices"].as_array().filter(|choices| !choices.is_empty())?;
    let choice = choices.iter().find(|choice| {
        choice["name"] == text
            || choice["value"] == text
            || choice["value"].as_f64().is_some_and(|value| text.parse() == Ok(value))
    });
    let choice = choice
        .unwrap_or_else(|| panic!("{}: there is no choice {text:?}; there is {}", declared["name"], names_of(choices)));
    Some(choice["value"].clone())
}

fn bounded(declared: &Value, text: &str, value: Option<Value>) -> Result<Value, ActError> {
    if let Some(choice) = chosen(declared, text) {
        return Ok(choice);
    }
    let name = &declared["name"];
    let value = value.ok_or_else(|| ActError::Refused(format!("{name}: {text:?} is not a number")))?;
    let number = value.as_f64().unwrap_or(f64::NAN);
    let (least, most) = (declared["min_value"].as_f64(), declared["max_value"].as_f64());
    if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
        return Err(ActError::Refused(format!("{name}: {number} is out of bounds")));
    }
    Ok(value)
}

fn names_of(list: &[Value]) -> String {
    list.iter().filter_map(|one| one["name"].as_str()).collect::<Vec<_>>().join(", ")
}

/// Splits `a:x b:y z` at the names of options. A value in quotes may hold anything.
fn split_options<'a>(declared: &'a [Value], typed: &str) -> Vec<(&'a Value, String)> {
    let mut given: Vec<(&Value, String)> = Vec::new();
    let mut rest = typed.trim();
    while !rest.is_empty() {
        let (option, after) = option_at(declared, rest)
            .unwrap_or_else(|| panic!("{rest:?} does not start with an option; there is {}", names_of(declared)));
        assert!(!given.iter().any(|(one, _)| one["name"] == option["name"]), "{} is given twice", option["name"]);
        if let Some((value, after)) = after.strip_prefix('"').and_then(|after| after.split_once('"')) {
            given.push((option, value.to_owned()));
            rest = after.trim_start();
            continue;
        }
        let end = after
            .char_indices()
            .filter(|(_, c)| c.is_whitespace())
            .map(|(at, _)| at)
            .find(|at| option_at(declared, after[*at..].trim_start()).is_some())
            .unwrap_or(after.len());
        let value = after[..end].trim();
        no_unknown_option(declared, value);
        given.push((option, value.to_owned()));
        rest = after[end..].trim_start();
    }
    given
}

fn option_at<'a, 'b>(declared: &'a [Value], text: &'b str) -> Option<(&'a Value, &'b str)> {
    declared.iter().find_map(|option| {
        let after = text.strip_prefix(option["name"].as_str()?)?.strip_prefix(':')?;
        Some((option, after))
    })
}

/// `nedby:tomorrow` inside a value is a slip of the test's author, not a text.
fn no_unknown_option(declared: &[Value], value: &str) {
    for word in value.split_whitespace().skip(1) {
        let Some((name, after)) = word.split_once(':') else { continue };
        let looks_like_one = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.chars().all(|c| c.is_ascii_lowercase() || matches!(c, '-' | '_'))
            && !after.is_empty()
            && !after.starts_with("//");
        assert!(
            !looks_like_one,
            "there is no option {name:?} (quote the value if it is text); there is {}",
            names_of(declared)
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_are_told_apart_by_their_names() {
        let declared = [json!({"name": "owner"}), json!({"name": "need-by"}), json!({"name": "text"})];
        let check = |typed: &str| {
            let given = split_options(&declared, typed).into_iter();
            given
                .map(|(option, value)| format!("{}={value}", option["name"].as_str().unwrap_or_default()))
                .collect::<Vec<_>>()
        };
        assert_eq!(check(""), Vec::<String>::new());
        assert_eq!(check("owner:@Kenji Tanaka need-by:friday 17:00"), ["owner=@Kenji Tanaka", "need-by=friday 17:00"]);
        assert_eq!(check("text:\"say owner:x\" owner:@Ada"), ["text=say owner:x", "owner=@Ada"]);
    }

    #[test]
    #[should_panic(expected = "there is no option \"nedby\"")]
    fn a_misspelt_option_is_a_mistake() {
        split_options(&[json!({"name": "owner"})], "owner:@Kenji nedby:friday");
    }
}

//! Messages as a person reads them: names for ids, local times for timestamps, buttons in brackets.

use chrono_tz::Tz;
use serde_json::Value;

use crate::notation::{Names, Piece, pieces};
use crate::people::{Component, components_in};
use crate::world::{Guild, Id, Message, World, flags, kinds};

/// How a channel is called: `#backend`, the name of a thread, `DM with Ada`.
pub(crate) fn place(world: &World, channel: Id) -> String {
    world.channels.get(&channel).map_or_else(
        || "a deleted channel".to_owned(),
        |channel| match channel.recipient {
            Some(user) => format!("DM with {}", world.user(user).display),
            None if channel.kind.is_thread() => channel.name.clone(),
            None => format!("#{}", channel.name),
        },
    )
}

/// All that a reader sees of a message.
pub(crate) fn message(world: &World, message: &Message, zone: Tz) -> String {
    let reader = Reader { world, guild: message.guild.and_then(|id| world.guilds.get(&id)), zone };
    let mut lines = Vec::new();
    if message.flags & flags::LOADING != 0 {
        lines.push(format!("{} is thinking…", world.user(message.author).display));
    }
    match message.kind {
        kinds::THREAD_CREATED => lines.push(format!("started a thread: {}", message.content)),
        kinds::CHANNEL_PINNED_MESSAGE => lines.push("pinned a message".to_owned()),
        _ if message.content.is_empty() => {}
        _ => lines.push(reader.read(&message.content)),
    }
    for embed in &message.embeds {
        reader.embed(embed, &mut lines);
    }
    if let Some(poll) = &message.poll {
        lines.push(poll["question"]["text"].as_str().unwrap_or_default().to_owned());
        let answers = poll["answers"].as_array().into_iter().flatten();
        lines
            .extend(answers.map(|answer| format!("( ) {}", answer["poll_media"]["text"].as_str().unwrap_or_default())));
    }
    lines.extend(message.attachments.iter().map(|file| format!("📎 {}", file.name)));
    for component in &message.components {
        reader.component(component, &mut lines);
    }
    lines.join("\n")
}

struct Reader<'a> {
    world: &'a World,
    guild: Option<&'a Guild>,
    zone: Tz,
}

impl Reader<'_> {
    fn embed(&self, embed: &Value, lines: &mut Vec<String>) {
        let mut say = |value: &Value| {
            if let Some(text) = value.as_str().filter(|text| !text.is_empty()) {
                lines.push(self.read(text));
            }
        };
        say(&embed["author"]["name"]);
        say(&embed["title"]);
        say(&embed["description"]);
        for field in embed["fields"].as_array().into_iter().flatten() {
            say(&field["name"]);
            say(&field["value"]);
        }
        say(&embed["footer"]["text"]);
        if let Some(image) = embed["image"]["url"].as_str() {
            lines.push(format!("🖼 {}", image.rsplit('/').next().unwrap_or(image)));
        }
    }

    fn component(&self, component: &Value, lines: &mut Vec<String>) {
        match component["type"].as_u64() {
            Some(1) => {
                let row = components_in(std::slice::from_ref(component));
                lines.push(row.iter().map(|part| self.control(part)).collect::<Vec<_>>().join(" "));
            }
            Some(10) => lines.push(self.read(component["content"].as_str().unwrap_or_default())),
            Some(2 | 3 | 5..=8) => {
                let own = components_in(std::slice::from_ref(component));
                lines.extend(own.iter().map(|part| self.control(part)));
            }
            _ => {
                for inner in component["components"].as_array().into_iter().flatten() {
                    self.component(inner, lines);
                }
                if let Some(accessory) = component.get("accessory") {
                    self.component(accessory, lines);
                }
            }
        }
    }

    fn control(&self, component: &Component) -> String {
        match component {
            Component::Button(button) if button.disabled => format!("({})", button.text()),
            Component::Button(button) => format!("[{}]", button.text()),
            Component::Select(select) => {
                let chosen: Vec<_> = select.options.iter().filter(|o| o.default).map(|o| o.label.as_str()).collect();
                let shown = match chosen.as_slice() {
                    [] if select.placeholder.is_empty() => "Choose".to_owned(),
                    [] => select.placeholder.clone(),
                    chosen => chosen.join(", "),
                };
                format!("[{shown} ▾]")
            }
        }
    }

    /// Text with Discord's notation put into words.
    fn read(&self, text: &str) -> String {
        pieces(text, self, self.zone, self.world.now()).iter().map(Piece::words).collect()
    }
}

impl Names for Reader<'_> {
    fn person(&self, user: Id) -> String {
        let nick = self.guild.and_then(|guild| guild.members.get(&user)).and_then(|member| member.nick.clone());
        let display = || self.world.users.get(&user).map(|user| user.display.clone());
        nick.or_else(display).unwrap_or_else(|| "unknown-user".to_owned())
    }

    fn role(&self, role: Id) -> String {
        let name = self.guild.and_then(|guild| guild.roles.get(&role)).map(|role| role.name.clone());
        name.unwrap_or_else(|| "deleted-role".to_owned())
    }

    fn channel(&self, channel: Id) -> String {
        let name = self.world.channels.get(&channel).map(|channel| channel.name.clone());
        name.unwrap_or_else(|| "deleted-channel".to_owned())
    }
}

//! Messages as a person reads them: names for ids, local times for timestamps, buttons in brackets.

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use serde_json::Value;

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
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(next) = rest.chars().next() {
            if next == '\\'
                && let Some(escaped) = rest[1..].chars().next().filter(char::is_ascii_punctuation)
            {
                out.push(escaped);
                rest = &rest[1 + escaped.len_utf8()..];
            } else if next == '<'
                && let Some((inside, after)) = rest[1..].split_once('>')
                && let Some(words) = self.notation(inside)
            {
                out.push_str(&words);
                rest = after;
            } else {
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
        out
    }

    fn notation(&self, inside: &str) -> Option<String> {
        if let Some(role) = inside.strip_prefix("@&") {
            let role: Id = role.parse().ok()?;
            let name = self.guild.and_then(|guild| guild.roles.get(&role)).map(|role| role.name.clone());
            return Some(format!("@{}", name.unwrap_or_else(|| "deleted-role".to_owned())));
        }
        if let Some(user) = inside.strip_prefix('@') {
            return Some(format!("@{}", self.name(user.trim_start_matches('!').parse().ok()?)));
        }
        if let Some(channel) = inside.strip_prefix('#') {
            let channel: Id = channel.parse().ok()?;
            let name = self.world.channels.get(&channel).map(|channel| channel.name.clone());
            return Some(format!("#{}", name.unwrap_or_else(|| "deleted-channel".to_owned())));
        }
        if let Some(stamp) = inside.strip_prefix("t:") {
            let (seconds, style) = stamp.split_once(':').unwrap_or((stamp, "f"));
            return timestamp(DateTime::from_timestamp(seconds.parse().ok()?, 0)?, style, self.zone, self.world.now());
        }
        if let Some(command) = inside.strip_prefix('/') {
            return Some(format!("/{}", command.rsplit_once(':')?.0));
        }
        if inside.starts_with(':') || inside.starts_with("a:") {
            return Some(format!(":{}:", inside.split(':').nth(1)?));
        }
        inside.starts_with("http").then(|| inside.to_owned())
    }

    fn name(&self, user: Id) -> String {
        let nick = self.guild.and_then(|guild| guild.members.get(&user)).and_then(|member| member.nick.clone());
        let display = || self.world.users.get(&user).map(|user| user.display.clone());
        nick.or_else(display).unwrap_or_else(|| "unknown-user".to_owned())
    }
}

/// A timestamp as a client shows it, with a 24-hour clock.
fn timestamp(at: DateTime<Utc>, style: &str, zone: Tz, now: DateTime<Utc>) -> Option<String> {
    let local = at.with_timezone(&zone);
    let format = match style {
        "t" => "%H:%M",
        "T" => "%H:%M:%S",
        "d" => "%d/%m/%Y",
        "D" => "%-d %B %Y",
        "f" => "%-d %B %Y %H:%M",
        "F" => "%A, %-d %B %Y %H:%M",
        "s" => "%d/%m/%Y, %H:%M",
        "S" => "%d/%m/%Y, %H:%M:%S",
        "R" => return Some(relative(at, now)),
        _ => return None,
    };
    Some(local.format(format).to_string())
}

fn relative(at: DateTime<Utc>, now: DateTime<Utc>) -> String {
    let seconds = (at - now).num_seconds();
    let (size, one) = match seconds.unsigned_abs() {
        s if s < 60 => (s, "second"),
        s if s < 3600 => (s / 60, "minute"),
        s if s < 86_400 => (s / 3600, "hour"),
        s if s < 30 * 86_400 => (s / 86_400, "day"),
        s if s < 365 * 86_400 => (s / (30 * 86_400), "month"),
        s => (s / (365 * 86_400), "year"),
    };
    let amount = if size == 1 { format!("1 {one}") } else { format!("{size} {one}s") };
    if seconds < 0 { format!("{amount} ago") } else { format!("in {amount}") }
}

#[cfg(test)]
mod tests {
    use chrono::TimeZone as _;

    use super::*;

    #[test]
    fn timestamps_are_shown_in_the_readers_zone() {
        let at = Utc.with_ymd_and_hms(2026, 3, 2, 8, 5, 0).unwrap();
        let now = at - chrono::Duration::minutes(90);
        for (style, zone, shown) in [
            ("F", Tz::Europe__Berlin, "Monday, 2 March 2026 09:05"),
            ("t", Tz::Asia__Tokyo, "17:05"),
            ("d", Tz::UTC, "02/03/2026"),
            ("R", Tz::UTC, "in 1 hour"),
        ] {
            assert_eq!(timestamp(at, style, zone, now).as_deref(), Some(shown), "{style}");
        }
        assert_eq!(timestamp(at, "x", Tz::UTC, now), None);
    }
}

//! Mentions: from names to Discord's notation, and from the notation to whom it notifies.

use serde_json::Value;

use super::{Guild, Id, World};

/// Whom a text names, as far as `allowed_mentions` lets it.
#[derive(Debug, Default)]
pub(super) struct Mentions {
    pub(super) users: Vec<Id>,
    pub(super) roles: Vec<Id>,
    pub(super) everyone: bool,
    /// Whether a reply notifies the author of what it answers.
    pub(super) replied_user: bool,
}

impl Mentions {
    /// Reads a text; without `allowed_mentions` everything that is named is allowed.
    pub(super) fn of(content: &str, allowed: Option<&Value>) -> Self {
        let mut found = Self { replied_user: true, ..Self::default() };
        for (start, _) in content.match_indices('<') {
            let rest = &content[start + 1..];
            let Some(inside) = rest.split_once('>').map(|(inside, _)| inside) else { continue };
            if let Some(role) = inside.strip_prefix("@&").and_then(|id| id.parse().ok()) {
                found.roles.push(role);
            } else if let Some(user) = inside.strip_prefix('@').and_then(|id| id.trim_start_matches('!').parse().ok()) {
                found.users.push(user);
            }
        }
        found.everyone = content.contains("@everyone") || content.contains("@here");
        found.roles.sort_unstable();
        found.roles.dedup();
        if let Some(allowed) = allowed.filter(|allowed| !allowed.is_null()) {
            found.limit(allowed);
        }
        found
    }

    fn limit(&mut self, allowed: &Value) {
        let parses = |kind: &str| allowed["parse"].as_array().is_some_and(|parse| parse.iter().any(|k| k == kind));
        let lists = |kind: &str, id: Id| {
            allowed[kind].as_array().is_some_and(|ids| ids.iter().any(|listed| id_of(listed) == Some(id)))
        };
        self.users.retain(|id| parses("users") || lists("users", *id));
        self.roles.retain(|id| parses("roles") || lists("roles", *id));
        self.everyone &= parses("everyone");
        self.replied_user = allowed["replied_user"].as_bool().unwrap_or(false);
    }
}

/// A snowflake as JSON writes it: a string, or now and then a number.
pub(super) fn id_of(value: &Value) -> Option<Id> {
    value.as_str().and_then(|text| text.parse().ok()).or_else(|| value.as_u64())
}

/// Writes `@Kenji`, `@Backend` and `#backend` as Discord's client sends them. The longest name wins; a name
/// that nobody has stays as it is.
pub(crate) fn resolve_names(world: &World, guild: Option<&Guild>, text: &str) -> String {
    let mut names: Vec<(String, String)> = Vec::new();
    let bot = world.user(world.bot());
    names.push((format!("@{}", bot.display), format!("<@{}>", bot.id)));
    if let Some(guild) = guild {
        for member in guild.members.values() {
            let user = world.user(member.user);
            let shown = member.nick.as_ref().unwrap_or(&user.display);
            names.push((format!("@{shown}"), format!("<@{}>", user.id)));
        }
        for role in guild.roles.values().filter(|role| role.id != guild.id) {
            names.push((format!("@{}", role.name), format!("<@&{}>", role.id)));
        }
        for channel in world.channels.values().filter(|channel| channel.guild == Some(guild.id)) {
            names.push((format!("#{}", channel.name), format!("<#{}>", channel.id)));
        }
    } else {
        let people = world.users.values().map(|u| (format!("@{}", u.display), format!("<@{}>", u.id)));
        names.extend(people);
    }
    names.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let at_word_start = out.chars().next_back().is_none_or(|c| !c.is_alphanumeric() && c != '<');
        let hit = names.iter().find(|(name, _)| {
            at_word_start
                && rest
                    .strip_prefix(name.as_str())
                    .is_some_and(|after| after.chars().next().is_none_or(|c| !c.is_alphanumeric()))
        });
        match hit {
            Some((name, notation)) => {
                out.push_str(notation);
                rest = &rest[name.len()..];
            }
            None => {
                out.push(next);
                rest = &rest[next.len_utf8()..];
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn allowed_mentions_decide_who_is_named() {
        let text = "<@1> <@!2> <@&3> @everyone <#4>";
        let check = |allowed: Option<Value>| {
            let found = Mentions::of(text, allowed.as_ref());
            (found.users, found.roles, found.everyone, found.replied_user)
        };
        assert_eq!(check(None), (vec![1, 2], vec![3], true, true));
        assert_eq!(check(Some(json!({"parse": []}))), (vec![], vec![], false, false));
        assert_eq!(check(Some(json!({"parse": ["roles"], "users": ["2"]}))), (vec![2], vec![3], false, false));
        assert_eq!(check(Some(json!({"parse": ["everyone", "users"]}))), (vec![1, 2], vec![], true, false));
    }
}

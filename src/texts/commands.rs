//! What Discord's picker shows of the commands: what each does, what its options take, the names of fixed choices and of
//! entries in menus.
//!
//! Their keys on the page `commands` come from the commands themselves, so there is no `say!` here: of `/hours set`
//! `command-hours-set`, of its option `zone` `command-hours-set--zone`, of a choice `choice-priority--can-wait`, of an entry
//! of a menu `menu-needs-a-reply`. `tests/languages.rs` holds that each has its words and nothing else is on the page.

use super::say;
use crate::domain::language::Language;

/// The key of what a command does; `path` is what is typed after the slash.
pub(crate) fn command_key(path: &str) -> String {
    format!("command-{}", path.replace(' ', "-"))
}

/// The key of what an option of a command takes.
pub(crate) fn option_key(path: &str, option: &str) -> String {
    format!("{}--{option}", command_key(path))
}

/// The key of a choice's name: an option has the same choices wherever it has this one. `variant` is a name of the code's,
/// such as `CanWait`.
pub(crate) fn choice_key(option: &str, variant: &str) -> String {
    let mut key = format!("choice-{option}--");
    for (at, letter) in variant.char_indices() {
        if at > 0 && letter.is_uppercase() {
            key.push('-');
        }
        key.extend(letter.to_lowercase().map(|letter| if letter.is_alphanumeric() { letter } else { '-' }));
    }
    key
}

/// The key of the name of an entry in the menu of a message or a person.
pub(crate) fn menu_key(entry: &str) -> String {
    format!("menu-{}", entry.replace('_', "-"))
}

/// The key of what such an entry does, for help.
pub(crate) fn menu_about_key(entry: &str) -> String {
    format!("{}--about", menu_key(entry))
}

/// What the page says under a key in a language; none where that language has no such words of its own.
pub(crate) fn words(language: Language, key: &str) -> Option<String> {
    say::in_language(language, key, &[])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_made_of_what_is_typed() {
        assert_eq!(command_key("digest me on"), "command-digest-me-on");
        assert_eq!(option_key("hours set", "zone"), "command-hours-set--zone");
        assert_eq!(choice_key("priority", "CanWait"), "choice-priority--can-wait");
        assert_eq!(choice_key("how", "Nothing"), "choice-how--nothing");
        assert_eq!(menu_key("needs_a_reply"), "menu-needs-a-reply");
    }
}

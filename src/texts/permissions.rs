//! Permissions by the names that Discord gives them.

use super::lines::{Last, list};
use super::say::say;
use crate::domain::language::Language;

/// "“View Channel” and “Send Messages”", each in the quotation marks of the language. `names` are Discord's in English.
pub(super) fn named(language: Language, names: &[&str]) -> String {
    list(language, &names.iter().map(|name| one(language, name)).collect::<Vec<_>>(), Last::And)
}

fn one(language: Language, name: &str) -> String {
    let key = name.to_lowercase().replace(' ', "-");
    say!(language, "permissions-one", permission = key, name = name.to_owned())
}

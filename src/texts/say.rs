//! The words of every text, by language: `locales/<language>/<page>.ftl`, in the form of Project Fluent.
//!
//! `say!(language, "key", name = value)` is the only way to them.
//! `tests/languages.rs` holds keys, placeholders and lengths.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

pub use fluent_bundle::FluentValue as Value;

use crate::domain::language::Language;

type Bundle = FluentBundle<FluentResource>;

/// The pages of a folder, compiled into the program: the same ones for every language.
macro_rules! pages {
    ($folder:literal) => {
        pages!($folder:
            "account",
            "ask",
            "away",
            "calendar",
            "commands",
            "digest",
            "for_asker",
            "hand_over",
            "help",
            "holidays",
            "hours",
            "imports",
            "instead",
            "lines",
            "norms",
            "overlap",
            "overview",
            "permissions",
            "personal_digest",
            "policy",
            "privacy",
            "refused",
            "reminder",
            "schedules",
            "settings",
            "setup",
            "trouble",
            "typed",
            "watch",
            "week",
            "welcome",
            "why",
        )
    };
    ($folder:literal: $($page:literal),* $(,)?) => {
        &[$(include_str!(concat!("../../locales/", $folder, "/", $page, ".ftl"))),*]
    };
}

fn pages(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => pages!("en"),
        Language::German => pages!("de"),
        Language::French => pages!("fr"),
        Language::Spanish => pages!("es"),
        Language::Portuguese => pages!("pt-BR"),
        Language::Japanese => pages!("ja"),
    }
}

/// Says a text in a language: `say!(language, "key")`, `say!(language, "key", name = value)`.
macro_rules! say {
    ($language:expr, $key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::texts::say::said($language, $key, &[$((stringify!($name), $crate::texts::say::Value::from($value))),*])
    };
}
pub(crate) use say;

/// A text by its key, with what it is about. English where the language lacks it, the key itself where nobody has it:
/// `tests/languages.rs` rules out both.
pub fn said(language: Language, key: &str, values: &[(&'static str, Value<'_>)]) -> String {
    in_language(language, key, values)
        .or_else(|| in_language(Language::English, key, values))
        .unwrap_or_else(|| key.to_owned())
}

/// The same, where the language itself has it.
pub fn in_language(language: Language, key: &str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let arguments: FluentArgs<'_> = values.iter().cloned().collect();
    // A value that is missing leaves its name in the text, which reads oddly and says what is wrong.
    Some(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: LazyLock<[Bundle; Language::ALL.len()]> = LazyLock::new(|| Language::ALL.map(read));
    &BUNDLES[language as usize]
}

fn read(language: Language) -> Bundle {
    let locale = language.tag().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // The signs that keep directions apart would stand within Discord's markup; user text has none that turn it (`plain`).
    bundle.set_use_isolating(false);
    for page in pages(language) {
        // What cannot be read of a page is left out, the rest of it counts.
        let resource = FluentResource::try_new((*page).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_counts_in_the_way_of_its_language() {
        let more = |n: usize| say!(Language::English, "and-more", count = n);
        assert_eq!([more(1), more(2)], ["\u{2026} and 1 more", "\u{2026} and 2 more"]);
        let days = |language, n: usize| say!(language, "target-days", days = n);
        assert_eq!([1, 2].map(|n| days(Language::German, n)), ["1 Arbeitstag", "2 Arbeitstagen"]);
        assert_ne!(days(Language::Japanese, 2), days(Language::English, 2));
    }

    #[test]
    fn every_page_of_every_language_can_be_read() {
        for language in Language::ALL {
            for page in pages(language) {
                let read = FluentResource::try_new((*page).to_owned());
                assert!(read.is_ok(), "{}: {:?}", language.tag(), read.err().map(|(_, errors)| errors));
            }
        }
    }
}

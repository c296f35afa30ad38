//! The languages in which the bot speaks, and how Discord names them.

use serde::{Deserialize, Serialize};

/// A language in which everything that a person reads can be said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    /// The one in which everything is written first.
    #[default]
    #[serde(rename = "en")]
    English,
    /// Deutsch.
    #[serde(rename = "de")]
    German,
    /// Français.
    #[serde(rename = "fr")]
    French,
    /// Español.
    #[serde(rename = "es")]
    Spanish,
    /// Português do Brasil.
    #[serde(rename = "pt-BR")]
    Portuguese,
    /// 日本語.
    #[serde(rename = "ja")]
    Japanese,
}

impl Language {
    /// All of them, English first.
    pub const ALL: [Self; 6] =
        [Self::English, Self::German, Self::French, Self::Spanish, Self::Portuguese, Self::Japanese];

    /// The name that the standards have for it (BCP 47), which is also that of its folder of texts.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Portuguese => "pt-BR",
            Self::Japanese => "ja",
        }
    }

    /// As its own speakers call it.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::English => "English",
            Self::German => "Deutsch",
            Self::French => "Français",
            Self::Spanish => "Español",
            Self::Portuguese => "Português (Brasil)",
            Self::Japanese => "日本語",
        }
    }

    /// Discord's names for it: what a client sends, and what translated commands are registered under.
    #[must_use]
    pub const fn discord(self) -> &'static [&'static str] {
        match self {
            Self::English => &["en-US", "en-GB"],
            Self::German => &["de"],
            Self::French => &["fr"],
            Self::Spanish => &["es-ES", "es-419"],
            Self::Portuguese => &["pt-BR"],
            Self::Japanese => &["ja"],
        }
    }

    /// The one that a stored tag names; none where this version does not speak it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.tag() == tag)
    }

    /// The one for a Discord locale: English for those that the bot does not speak.
    #[must_use]
    pub fn of_locale(locale: &str) -> Self {
        Self::ALL.into_iter().find(|language| language.discord().contains(&locale)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_locale_of_discord_finds_a_language() {
        for (locale, language) in [
            ("en-US", Language::English),
            ("en-GB", Language::English),
            ("de", Language::German),
            ("fr", Language::French),
            ("es-ES", Language::Spanish),
            ("es-419", Language::Spanish),
            ("pt-BR", Language::Portuguese),
            ("ja", Language::Japanese),
            ("nl", Language::English),
            ("", Language::English),
            ("DE", Language::English),
        ] {
            assert_eq!(Language::of_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn a_tag_names_its_language_and_is_how_it_is_stored() {
        for language in Language::ALL {
            assert_eq!(Language::from_tag(language.tag()), Some(language));
            assert_eq!(serde_json::to_value(language).expect("JSON"), language.tag());
        }
        assert_eq!(Language::from_tag("tlh"), None);
    }
}

//! The letters that charts are drawn with: fonts that come with the program, so that a picture is the same everywhere.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use resvg::usvg::fontdb::Database;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

const REGULAR: &[u8] = include_bytes!("../../fonts/Inter-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/Inter-SemiBold.ttf");
/// For what the others have no letters: Japanese, in one weight.
const JAPANESE: &[u8] = include_bytes!("../../fonts/NotoSansCJKjp-Regular.otf");

/// The fonts, for whoever draws an SVG of ours. The system's fonts are not looked at.
pub static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::new();
    for font in [REGULAR, BOLD, JAPANESE] {
        fonts.load_font_data(font.to_vec());
    }
    Arc::new(fonts)
});

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// For most.
    Regular,
    /// For what is read first.
    Bold,
}

/// Of each font, how wide its letters are in size one. A file that is no font has none.
static WIDTHS: LazyLock<[HashMap<char, f32>; 3]> = LazyLock::new(|| [REGULAR, BOLD, JAPANESE].map(widths));

fn widths(data: &[u8]) -> HashMap<char, f32> {
    let Ok(font) = FontRef::new(data) else { return HashMap::new() };
    let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    let width = |(sign, glyph)| Some((char::from_u32(sign)?, metrics.advance_width(glyph)?));
    font.charmap().mappings().filter_map(width).collect()
}

fn width(sign: char, weight: Weight) -> Option<f32> {
    let [.., japanese] = &*WIDTHS;
    WIDTHS[weight as usize].get(&sign).or_else(|| japanese.get(&sign)).copied()
}

/// Whether there is a letter for every sign of a text.
#[must_use]
pub fn can_write(text: &str) -> bool {
    let known = |sign: char| width(sign, Weight::Regular).is_some() && width(sign, Weight::Bold).is_some();
    text.chars().all(known)
}

/// A name as it can be written: without emoji and other signs that have no letter. `None` where letters would be lost, or
/// nothing is left: then it needs another name.
#[must_use]
pub fn writable(name: &str) -> Option<String> {
    let lost = |sign: char| !can_write(sign.encode_utf8(&mut [0; 4]));
    if name.chars().any(|sign| sign.is_alphanumeric() && lost(sign)) {
        return None;
    }
    let kept: String = name.chars().map(|sign| if lost(sign) { ' ' } else { sign }).collect();
    let words = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().any(char::is_alphanumeric).then_some(words)
}

/// How wide words are in a size. A sign without a letter counts as wide as the size.
pub(super) fn width_of(words: &str, weight: Weight, size: f32) -> f32 {
    words.chars().map(|sign| width(sign, weight).unwrap_or(1.0) * size).sum()
}

/// The words within that room: cut, with an ellipsis, where they are wider.
pub(super) fn cut(words: &str, weight: Weight, size: f32, room: f32) -> String {
    if width_of(words, weight, size) <= room {
        return words.to_owned();
    }
    let mut left = room - width_of("\u{2026}", weight, size);
    let fits = |sign: &char| {
        left -= width(*sign, weight).unwrap_or(1.0) * size;
        left >= 0.0
    };
    let kept: String = words.chars().take_while(fits).collect();
    match kept.trim_end() {
        "" => String::new(),
        kept => format!("{kept}\u{2026}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_written_whole_or_not_at_all() {
        let table = [
            ("Ada", Some("Ada")),
            ("Zoë Łukasiewicz-Ørsted", Some("Zoë Łukasiewicz-Ørsted")),
            ("\u{1f338} Kenji \u{1f338}", Some("Kenji")),
            ("\u{202e}Ada\u{0}", Some("Ada")),
            ("<b>Ada & \"Bo\"</b>", Some("<b>Ada & \"Bo\"</b>")),
            ("健二", Some("健二")),
            ("Kenji 健二", Some("Kenji 健二")),
            ("Игорь", Some("Игорь")),
            ("Γιώργος", Some("Γιώργος")),
            ("Nguyễn Thị", Some("Nguyễn Thị")),
            ("محمد", None),
            ("민수", None),
            ("Ada محمد", None),
            ("\u{1f338}\u{1f338}", None),
            ("", None),
            ("   ", None),
        ];
        for (name, expect) in table {
            assert_eq!(writable(name).as_deref(), expect, "{name:?}");
        }
    }

    #[test]
    fn what_is_cut_fits() {
        for words in ["Ada", "Maximiliane von und zu Hohenstein", "健二健二健二", "W", ""] {
            for room in [0.0, 3.0, 12.0, 40.0, 400.0] {
                let kept = cut(words, Weight::Bold, 13.0, room);
                assert!(width_of(&kept, Weight::Bold, 13.0) <= room, "{kept:?} in {room}");
            }
        }
    }
}

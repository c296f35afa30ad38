//! The letters that pictures are drawn with: the fonts of the repository, and a few emoji as drawings.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use meantime::charts;
use resvg::usvg::fontdb::Database;
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// A font at hand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Font {
    /// For text.
    Regular,
    /// For what is bold, names and buttons.
    Bold,
    /// For what is of fixed width.
    Mono,
}

const REGULAR: &[u8] = include_bytes!("../../fonts/Inter-Regular.ttf");
const BOLD: &[u8] = include_bytes!("../../fonts/Inter-SemiBold.ttf");
const MONO: &[u8] = include_bytes!("../../fonts/JetBrainsMono-Regular.ttf");

/// The same for whoever draws an SVG, with what the bot draws its charts with.
pub static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
    let mut fonts = Database::clone(&charts::FONTS);
    fonts.load_font_data(MONO.to_vec());
    Arc::new(fonts)
});

/// Emoji as drawings in a square of 20.
const DRAWN: [(char, &str); 4] = [
    (
        '\u{2705}',
        r##"<rect x="1" y="1" width="18" height="18" rx="4" fill="#77b255"/><path d="M5.2 10.4L8.6 13.8L14.8 6.2" stroke="#fff" stroke-width="2.6" fill="none" stroke-linecap="round" stroke-linejoin="round"/>"##,
    ),
    (
        '\u{26a0}',
        r##"<path d="M10 1.5L19.3 18.2H0.7Z" fill="#ffcc4d" stroke="#ffcc4d" stroke-width="1.4" stroke-linejoin="round"/><path d="M10 7V12.4" stroke="#231f20" stroke-width="2.2" stroke-linecap="round"/><circle cx="10" cy="15.6" r="1.3" fill="#231f20"/>"##,
    ),
    (
        '\u{1f440}',
        r##"<ellipse cx="5.6" cy="10" rx="4.6" ry="6.6" fill="#f5f8fa"/><ellipse cx="14.4" cy="10" rx="4.6" ry="6.6" fill="#f5f8fa"/><ellipse cx="6.8" cy="10.4" rx="2.2" ry="3" fill="#292f33"/><ellipse cx="15.6" cy="10.4" rx="2.2" ry="3" fill="#292f33"/>"##,
    ),
    (
        '\u{1f4ac}',
        r##"<path d="M10 3C5 3 1.6 6 1.6 9.6C1.6 11.9 3 13.9 5.1 15.1C5 16.3 4.4 17.4 3.6 18.2C5.6 18 7.3 17.2 8.5 16.1C9 16.2 9.5 16.2 10 16.2C15 16.2 18.4 13.2 18.4 9.6S15 3 10 3Z" fill="#c9cdfb"/>"##,
    ),
];

/// How wide an emoji is, of the size of its text.
const EMOJI_WIDTH: f32 = 1.3;

/// The drawing of an emoji.
pub fn drawn(sign: char) -> Option<&'static str> {
    DRAWN.iter().find(|(emoji, _)| *emoji == sign).map(|(_, drawing)| *drawing)
}

/// How wide a sign is in a font of this size.
///
/// # Errors
/// When the font lacks it: better no picture than one with a box in it.
pub fn width(sign: char, font: Font, size: f32) -> Result<f32, String> {
    if drawn(sign).is_some() {
        return Ok(size * EMOJI_WIDTH);
    }
    let index = match font {
        Font::Regular => 0,
        Font::Bold => 1,
        Font::Mono => 2,
    };
    let lacks = || format!("no letter for {sign:?} (U+{:04X}): see fonts/README.md and letters.rs", u32::from(sign));
    WIDTHS[index].get(&sign).map(|width| width * size).ok_or_else(lacks)
}

/// Of each font, how wide its letters are in size one.
static WIDTHS: LazyLock<[HashMap<char, f32>; 3]> = LazyLock::new(|| [REGULAR, BOLD, MONO].map(widths));

/// Panics at a file that is no font: they are part of the program.
fn widths(data: &[u8]) -> HashMap<char, f32> {
    let font = FontRef::new(data).expect("a font");
    let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
    let width = |(sign, glyph)| Some((char::from_u32(sign)?, metrics.advance_width(glyph)?));
    font.charmap().mappings().filter_map(width).collect()
}

/// How wide words are.
///
/// # Errors
/// When the font lacks a sign.
pub fn width_of(words: &str, font: Font, size: f32) -> Result<f32, String> {
    words.chars().map(|sign| width(sign, font, size)).sum()
}

//! Words on lines: where each stands, and what is drawn behind it.

use std::fmt::Write as _;

use super::letters::{Font, drawn, width, width_of};
use super::markup::{Look, Span};

/// The size of a message's text, and the height of its lines.
pub const SIZE: f32 = 16.0;
const LINE: f32 = 22.0;
/// Between the top of a line and what its letters stand on.
const BASE: f32 = 16.5;

const TEXT: &str = "#dbdee1";
const STRONG: &str = "#f2f3f5";
const LINK: &str = "#00a8fc";

/// Something that is not broken in two.
struct Atom<'a> {
    words: &'a str,
    span: &'a Span,
    width: f32,
}

/// How a look is drawn: font, size, colour, and what stands behind it.
struct Paint {
    font: Font,
    size: f32,
    colour: &'static str,
    behind: Option<&'static str>,
    /// Room at both sides, where something stands behind.
    padding: f32,
}

fn paint(span: &Span) -> Paint {
    let font = if span.bold { Font::Bold } else { Font::Regular };
    let plain = Paint { font, size: SIZE, colour: if span.bold { STRONG } else { TEXT }, behind: None, padding: 0.0 };
    match span.look {
        Look::Plain => plain,
        Look::Small => Paint { size: 13.0, colour: "#949ba4", ..plain },
        Look::Link => Paint { colour: LINK, ..plain },
        Look::Code => Paint { font: Font::Mono, size: 13.6, behind: Some("#2b2d31"), padding: 3.0, ..plain },
        Look::Mention => Paint { colour: "#c9cdfb", behind: Some("#3c4270"), padding: 2.0, ..plain },
        Look::Time => Paint { behind: Some("#3f4147"), padding: 2.0, ..plain },
    }
}

/// Draws spans from `x` and `y` on, within `room`, and returns the height that they take.
///
/// # Errors
/// When a font lacks a sign.
pub fn draw(out: &mut String, spans: &[Span], (x, y): (f32, f32), room: f32) -> Result<f32, String> {
    let lines = broken(spans, room)?;
    for (nth, line) in (0u16..).zip(&lines) {
        let top = y + f32::from(nth) * LINE;
        let mut at = x;
        let mut rest = line.as_slice();
        while let Some(first) = rest.first() {
            let same = rest.iter().take_while(|atom| std::ptr::eq(atom.span, first.span)).count();
            let width: f32 = rest[..same].iter().map(|atom| atom.width).sum();
            run(out, &rest[..same], (at, top), width)?;
            at += width;
            rest = &rest[same..];
        }
    }
    Ok(f32::from(u16::try_from(lines.len().max(1)).unwrap_or(u16::MAX)) * LINE)
}

/// The spans on lines of at most that width: broken at spaces, so that a full stop stays with what it follows.
fn broken(spans: &[Span], room: f32) -> Result<Vec<Vec<Atom<'_>>>, String> {
    let mut atoms = Vec::new();
    for span in spans {
        for words in atoms_of(span) {
            let paint = paint(span);
            let width = width_of(words, paint.font, paint.size)? + 2.0 * paint.padding;
            atoms.push(Atom { words, span, width });
        }
    }
    let is_space = |atom: &Atom<'_>| atom.words.trim().is_empty();
    let (mut lines, mut current, mut used) = (Vec::new(), Vec::new(), 0.0);
    let mut rest = atoms.into_iter().peekable();
    while let Some(first) = rest.next() {
        let mut chunk = vec![first];
        while !is_space(&chunk[0]) && rest.peek().is_some_and(|next| !is_space(next)) {
            chunk.extend(rest.next());
        }
        let width: f32 = chunk.iter().map(|atom| atom.width).sum();
        if used > 0.0 && used + width > room && !is_space(&chunk[0]) {
            lines.push(std::mem::take(&mut current));
            used = 0.0;
        }
        used += width;
        current.extend(chunk);
    }
    lines.push(current);
    Ok(lines)
}

/// What has something behind it stays whole; text is broken between words.
fn atoms_of(span: &Span) -> Vec<&str> {
    match span.look {
        Look::Plain | Look::Small | Look::Link => span.words.split_inclusive(' ').flat_map(word_and_space).collect(),
        Look::Code | Look::Mention | Look::Time => vec![&span.words],
    }
}

fn word_and_space(words: &str) -> impl Iterator<Item = &str> {
    let (word, space) = words.split_at(words.trim_end_matches(' ').len());
    [word, space].into_iter().filter(|part| !part.is_empty())
}

fn run(out: &mut String, atoms: &[Atom<'_>], (x, y): (f32, f32), width: f32) -> Result<(), String> {
    let Some(first) = atoms.first() else { return Ok(()) };
    let paint = paint(first.span);
    if let Some(behind) = paint.behind {
        let _ = write!(
            out,
            r#"<rect x="{x:.1}" y="{:.1}" width="{width:.1}" height="20" rx="3" fill="{behind}"/>"#,
            y + 1.0
        );
    }
    let words: String = atoms.iter().map(|atom| atom.words).collect();
    letters(out, &words, (x + paint.padding, y + BASE), (paint.font, paint.size), paint.colour)
}

/// Draws words from `x` on, standing on `base`, in this font and size; emoji among them as drawings.
///
/// # Errors
/// When the font lacks a sign.
pub fn letters(
    out: &mut String,
    words: &str,
    (mut x, base): (f32, f32),
    (font, size): (Font, f32),
    colour: &str,
) -> Result<(), String> {
    let mut rest = words;
    while !rest.is_empty() {
        let length = rest.find(|sign| drawn(sign).is_some()).unwrap_or(rest.len());
        let (text, after) = rest.split_at(length);
        if !text.trim().is_empty() {
            let (family, weight) = match font {
                Font::Regular => ("Inter", 400),
                Font::Bold => ("Inter", 600),
                Font::Mono => ("JetBrains Mono", 400),
            };
            let _ = write!(
                out,
                r#"<text x="{x:.2}" y="{base:.1}" font-family="{family}" font-weight="{weight}" font-size="{size}" fill="{colour}" xml:space="preserve">{}</text>"#,
                escaped(text)
            );
        }
        x += width_of(text, font, size)?;
        let mut signs = after.chars();
        if let Some(drawing) = signs.next().and_then(drawn) {
            let scale = size * 1.15 / 20.0;
            let _ = write!(
                out,
                r#"<g transform="translate({:.1} {:.1}) scale({scale:.3})">{drawing}</g>"#,
                x + size * 0.05,
                base - size * 0.95
            );
            x += width('\u{2705}', font, size)?;
        }
        rest = signs.as_str();
    }
    Ok(())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

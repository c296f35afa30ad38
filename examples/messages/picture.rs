//! A sample as a picture: an SVG that looks like Discord's client in its dark theme.

use std::fmt::Write as _;

use meantime::charts;
use meantime::texts::{Button, Choice, Row, Style, Target};

use super::flow::{self, SIZE, letters};
use super::letters::{Font, width_of};
use super::markup::{Kind, lines};
use super::sample::{Place, Sample};

/// The width of a picture, in pixels of the client.
const WIDTH: f32 = 640.0;
/// Where a message's text begins, and how wide it may be.
const TEXT_LEFT: f32 = 72.0;
const TEXT_ROOM: f32 = 536.0;
/// How wide selects are.
const SELECT: f32 = 400.0;
/// So many options of an opened select are drawn.
const OPTIONS_DRAWN: usize = 5;

const BACKGROUND: &str = "#313338";
const FAINT: &str = "#949ba4";
const TEXT: &str = "#dbdee1";
const STRONG: &str = "#f2f3f5";
const BLURPLE: &str = "#5865f2";

struct Canvas<'a> {
    sample: &'a Sample,
    out: String,
    y: f32,
}

/// The SVG of a sample.
///
/// # Errors
/// When there is no letter for a sign in it.
pub fn svg(sample: &Sample) -> Result<String, String> {
    let mut canvas = Canvas { sample, out: String::new(), y: 16.0 };
    canvas.command()?;
    canvas.head()?;
    canvas.text()?;
    canvas.chart();
    for row in &sample.message.rows {
        canvas.row(row)?;
    }
    if sample.place == Place::Private {
        canvas.only_you()?;
    }
    let height = (canvas.y + 16.0).ceil();
    let highlight = if sample.message.pings.contains(&sample.reader.id) {
        format!(
            r##"<rect y="4" width="{WIDTH}" height="{h}" fill="#444037"/><rect y="4" width="2" height="{h}" fill="#f0b232"/>"##,
            h = height - 8.0
        )
    } else {
        String::new()
    };
    Ok(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}"><rect width="{WIDTH}" height="{height}" fill="{BACKGROUND}"/>{highlight}{}</svg>"#,
        canvas.out
    ))
}

impl Canvas<'_> {
    fn say(&mut self, words: &str, at: (f32, f32), font: (Font, f32), colour: &str) -> Result<f32, String> {
        letters(&mut self.out, words, at, font, colour)?;
        width_of(words, font.0, font.1)
    }

    /// The line over an answer to a command.
    fn command(&mut self) -> Result<(), String> {
        let Some(command) = self.sample.command else { return Ok(()) };
        let base = self.y + 12.0;
        let _ = write!(
            self.out,
            r##"<path d="M36 {:.1}V{:.1}Q36 {:.1} 42 {:.1}H66" stroke="#4e5058" stroke-width="2" fill="none"/>"##,
            base + 8.0,
            base + 2.0,
            base - 4.0,
            base - 4.0
        );
        let name = self.say(self.sample.reader.name, (TEXT_LEFT, base), (Font::Bold, 14.0), TEXT)?;
        let used = self.say(" used ", (TEXT_LEFT + name, base), (Font::Regular, 14.0), FAINT)?;
        self.say(command, (TEXT_LEFT + name + used, base), (Font::Regular, 14.0), "#00a8fc")?;
        self.y += 22.0;
        Ok(())
    }

    fn head(&mut self) -> Result<(), String> {
        let y = self.y;
        // A face of a clock at nine.
        let _ = write!(
            self.out,
            r##"<circle cx="36" cy="{0:.1}" r="20" fill="{BLURPLE}"/><circle cx="36" cy="{0:.1}" r="11" fill="none" stroke="#fff" stroke-width="2.5"/><path d="M36 {1:.1}V{0:.1}H29.5" stroke="#fff" stroke-width="2.5" fill="none" stroke-linecap="round" stroke-linejoin="round"/>"##,
            y + 20.0,
            y + 12.5
        );
        let mut x = TEXT_LEFT + self.say("Meantime", (TEXT_LEFT, y + 14.0), (Font::Bold, SIZE), STRONG)? + 6.0;
        let _ =
            write!(self.out, r#"<rect x="{x:.1}" y="{:.1}" width="29" height="15" rx="4" fill="{BLURPLE}"/>"#, y + 1.0);
        self.say("APP", (x + 4.3, y + 12.2), (Font::Bold, 10.0), "#ffffff")?;
        x += 37.0;
        let local = self.sample.now.with_timezone(&self.sample.reader.zone);
        self.say(&local.format("Today at %H:%M").to_string(), (x, y + 13.0), (Font::Regular, 12.0), FAINT)?;
        self.y += 22.0;
        Ok(())
    }

    fn text(&mut self) -> Result<(), String> {
        let sample = self.sample;
        for line in lines(&sample.message.text, &super::cast::Cast, sample.reader.zone, sample.now) {
            let indent = match line.kind {
                Kind::Text | Kind::Small => 0.0,
                Kind::Quote => 16.0,
                Kind::Bullet(depth) => 20.0 + if depth == 0 { 0.0 } else { 22.0 },
            };
            let at = (TEXT_LEFT + indent, self.y);
            let height = flow::draw(&mut self.out, &line.spans, at, TEXT_ROOM - indent)?;
            let _ = match line.kind {
                Kind::Text | Kind::Small => Ok(()),
                Kind::Quote => write!(
                    self.out,
                    r##"<rect x="{TEXT_LEFT}" y="{:.1}" width="4" height="{:.1}" rx="2" fill="#4e5058"/>"##,
                    self.y + 1.0,
                    height - 2.0
                ),
                Kind::Bullet(_) => write!(
                    self.out,
                    r#"<circle cx="{:.1}" cy="{:.1}" r="2.5" fill="{TEXT}"/>"#,
                    TEXT_LEFT + indent - 11.0,
                    self.y + 11.5
                ),
            };
            // An empty line is less high than one of text.
            self.y += if line.spans.is_empty() && line.kind == Kind::Text { 11.0 } else { height };
        }
        Ok(())
    }

    /// The picture under the text, at the size at which a client shows it.
    fn chart(&mut self) {
        let Some(picture) = &self.sample.message.picture else { return };
        self.y += 8.0;
        let inner = charts::svg(&picture.chart);
        let height = inner.split("height=\"").nth(1).and_then(|rest| rest.split('"').next()?.parse::<f32>().ok());
        let _ = write!(self.out, r#"<g transform="translate({TEXT_LEFT} {:.1})">{inner}</g>"#, self.y);
        self.y += height.unwrap_or_default();
    }

    fn row(&mut self, row: &Row) -> Result<(), String> {
        self.y += 8.0;
        match row {
            Row::Buttons(buttons) => self.buttons(buttons),
            Row::Choice { placeholder, options, .. } => {
                self.select(placeholder)?;
                self.options(options)
            }
            Row::Owners { placeholder, .. } | Row::Channels { placeholder, .. } => self.select(placeholder),
        }
    }

    fn buttons(&mut self, buttons: &[Button]) -> Result<(), String> {
        let mut x = TEXT_LEFT;
        for button in buttons {
            let label = width_of(&button.label, Font::Bold, 14.0)?;
            let opens = matches!(button.target, Target::Opens(_));
            let width = (label + 32.0 + if opens { 22.0 } else { 0.0 }).max(60.0);
            if x + width > TEXT_LEFT + TEXT_ROOM && x > TEXT_LEFT {
                x = TEXT_LEFT;
                self.y += 40.0;
            }
            let fill = match button.style {
                Style::Primary => BLURPLE,
                Style::Secondary => "#4e5058",
                Style::Danger => "#da373c",
            };
            let _ = write!(
                self.out,
                r#"<rect x="{x:.1}" y="{:.1}" width="{width:.1}" height="32" rx="8" fill="{fill}"/>"#,
                self.y
            );
            let inset = if opens { 16.0 } else { (width - label) / 2.0 };
            self.say(&button.label, (x + inset, self.y + 21.0), (Font::Bold, 14.0), "#ffffff")?;
            if opens {
                let (left, top) = (x + inset + label + 8.0, self.y + 10.0);
                let _ = write!(
                    self.out,
                    r##"<path d="M{left:.1} {:.1}L{:.1} {top:.1}M{:.1} {top:.1}H{:.1}V{:.1}" stroke="#fff" stroke-width="1.8" fill="none" stroke-linecap="round"/>"##,
                    top + 11.0,
                    left + 11.0,
                    left + 3.0,
                    left + 11.0,
                    top + 8.0
                );
            }
            x += width + 8.0;
        }
        self.y += 32.0;
        Ok(())
    }

    fn select(&mut self, placeholder: &str) -> Result<(), String> {
        let y = self.y;
        let _ = write!(
            self.out,
            r##"<rect x="{:.1}" y="{:.1}" width="{SELECT}" height="40" rx="8" fill="#1e1f22" stroke="#3f4147"/><path d="M{x:.1} {:.1}l5 5l5 -5" stroke="{TEXT}" stroke-width="2" fill="none" stroke-linecap="round" stroke-linejoin="round"/>"##,
            TEXT_LEFT + 0.5,
            y + 0.5,
            y + 18.0,
            x = TEXT_LEFT + SELECT - 24.0,
        );
        self.say(placeholder, (TEXT_LEFT + 12.0, y + 25.5), (Font::Regular, SIZE), FAINT)?;
        self.y += 41.0;
        Ok(())
    }

    /// What one sees after opening a select.
    fn options(&mut self, options: &[Choice]) -> Result<(), String> {
        let height_of = |choice: &Choice| if choice.description.is_some() { 46.0 } else { 34.0 };
        let drawn = &options[..options.len().min(OPTIONS_DRAWN)];
        let more = options.len() - drawn.len();
        let height: f32 = drawn.iter().map(height_of).sum::<f32>() + if more > 0 { 28.0 } else { 0.0 };
        let _ = write!(
            self.out,
            r##"<rect x="{TEXT_LEFT}" y="{:.1}" width="{SELECT}" height="{height:.1}" rx="8" fill="#2b2d31"/>"##,
            self.y + 3.0
        );
        let mut y = self.y + 3.0;
        for choice in drawn {
            let at = (TEXT_LEFT + 12.0, y + 22.0);
            let label = cut(&choice.label, (Font::Regular, 15.0), SELECT - 24.0)?;
            self.say(&label, at, (Font::Regular, 15.0), TEXT)?;
            if let Some(description) = &choice.description {
                let description = cut(description, (Font::Regular, 13.0), SELECT - 24.0)?;
                self.say(&description, (at.0, y + 38.0), (Font::Regular, 13.0), FAINT)?;
            }
            y += height_of(choice);
        }
        if more > 0 {
            let words = format!("and {more} more");
            self.say(&words, (TEXT_LEFT + 12.0, y + 18.0), (Font::Regular, 13.0), FAINT)?;
        }
        self.y += height + 3.0;
        Ok(())
    }

    fn only_you(&mut self) -> Result<(), String> {
        let base = self.y + 20.0;
        let _ = write!(
            self.out,
            r#"<path d="M72.5 {0:.1}Q80 {1:.1} 87.5 {0:.1}Q80 {2:.1} 72.5 {0:.1}Z" fill="none" stroke="{FAINT}" stroke-width="1.6"/><circle cx="80" cy="{0:.1}" r="2.4" fill="{FAINT}"/>"#,
            base - 4.2,
            base - 13.0,
            base + 4.6
        );
        let x = TEXT_LEFT + 20.0;
        let words = self.say("Only you can see this \u{2022} ", (x, base), (Font::Regular, 12.0), FAINT)?;
        self.say("Dismiss message", (x + words, base), (Font::Regular, 12.0), "#00a8fc")?;
        self.y += 24.0;
        Ok(())
    }
}

/// Words as a client cuts them where they are too wide.
fn cut(words: &str, (font, size): (Font, f32), room: f32) -> Result<String, String> {
    if width_of(words, font, size)? <= room {
        return Ok(words.to_owned());
    }
    let mut kept = String::new();
    for sign in words.chars() {
        if width_of(&kept, font, size)? > room - size {
            break;
        }
        kept.push(sign);
    }
    Ok(kept.trim_end().to_owned() + "\u{2026}")
}

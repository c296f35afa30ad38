//! A chart as SVG: a card with a title, an axis of hours, rows of bars, and what the looks mean.

use std::fmt::Write as _;

use super::letters::{Weight, cut, width_of};
use super::look::{BAND, CARD, FAINT, GRID, LANE, NOW, ON_BAR, OUTLINE, STRIPE, STRONG};
use super::{Bar, Chart, Look, ROWS_MOST, Row, Span};

/// The width of a card: as wide as Discord shows a picture.
pub const WIDTH: f32 = 550.0;
/// Around everything.
const MARGIN: f32 = 16.0;
/// Where names stand.
const NAMES: f32 = 142.0;
/// Where bars begin and end.
const LEFT: f32 = MARGIN + NAMES + 8.0;
const RIGHT: f32 = WIDTH - MARGIN;
/// More rows than these stand closer.
const ROOMY_MOST: usize = 8;
/// Bars need so much room beside their words.
const INSET: f32 = 3.0;
/// The border of a bar lies so far within it.
const BORDER: f32 = 0.6;
/// Words on the axis stay so far from the edge of the card, and from each other.
const EDGE: f32 = 9.0;
const APART: f32 = 6.0;

/// How high rows are, and how large their words.
#[derive(Clone, Copy)]
struct Scale {
    row: f32,
    bar: f32,
    name: f32,
    small: f32,
}

const ROOMY: Scale = Scale { row: 36.0, bar: 26.0, name: 13.0, small: 11.0 };
const CLOSE: Scale = Scale { row: 21.0, bar: 16.0, name: 12.0, small: 10.5 };

/// Words and where they stand.
struct Words<'a> {
    text: &'a str,
    at: (f32, f32),
    weight: Weight,
    size: f32,
    colour: &'a str,
}

struct Canvas<'a> {
    chart: &'a Chart,
    scale: Scale,
    out: String,
}

/// The SVG of a chart.
#[must_use]
pub fn svg(chart: &Chart) -> String {
    let scale = if chart.rows.len() > ROOMY_MOST { CLOSE } else { ROOMY };
    let mut canvas = Canvas { chart, scale, out: String::new() };
    let top = canvas.head();
    let bottom = top + scale.row * count(rows(chart).len());
    canvas.bands(top, bottom);
    canvas.axis(top, bottom);
    for (nth, row) in rows(chart).iter().enumerate() {
        canvas.row(row, top + scale.row * count(nth));
    }
    canvas.now(top, bottom);
    for (nth, row) in rows(chart).iter().enumerate() {
        row.bars.iter().for_each(|bar| canvas.label(bar, nth, top + scale.row * (count(nth) + 0.5)));
    }
    let height = (canvas.legend(bottom + 10.0) + MARGIN).ceil();
    let patterns = format!(
        r#"<defs><pattern id="guess" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="{}"/><rect width="2" height="7" fill="{STRIPE}"/></pattern></defs>"#,
        Look::Guess.fill()
    );
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{height}">{patterns}<rect width="{WIDTH}" height="{height}" rx="10" fill="{CARD}"/>{}</svg>"#,
        canvas.out
    )
}

fn rows(chart: &Chart) -> &[Row] {
    &chart.rows[..chart.rows.len().min(ROWS_MOST)]
}

fn count(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}

impl Canvas<'_> {
    /// Title and subtitle; where the rows begin.
    fn head(&mut self) -> f32 {
        let chart = self.chart;
        let line = |text, y, weight, size, colour| Words { text, at: (MARGIN, y), weight, size, colour };
        self.say(line(&chart.title, 29.0, Weight::Bold, 16.0, STRONG), RIGHT - MARGIN);
        if chart.subtitle.is_empty() {
            return 62.0;
        }
        self.say(line(&chart.subtitle, 48.0, Weight::Regular, 12.0, FAINT), RIGHT - MARGIN);
        82.0
    }

    fn bands(&mut self, top: f32, bottom: f32) {
        let chart = self.chart;
        for band in &chart.bands {
            let (from, to) = self.ends(*band);
            let _ = write!(
                self.out,
                r#"<rect x="{from:.1}" y="{:.1}" width="{:.1}" height="{:.1}" fill="{BAND}" fill-opacity="0.22"/>"#,
                top - 3.0,
                to - from,
                bottom - top + 3.0
            );
        }
    }

    fn axis(&mut self, top: f32, bottom: f32) {
        let chart = self.chart;
        let mut free = 0.0;
        for tick in &chart.ticks {
            let x = self.place(tick.at);
            let from = if tick.label.is_empty() { top } else { top - 4.0 };
            let _ = write!(self.out, r#"<path d="M{x:.1} {from:.1}V{bottom:.1}" stroke="{GRID}" stroke-width="1"/>"#);
            let width = width_of(&tick.label, Weight::Regular, 11.0);
            let at = (x - width / 2.0).min(WIDTH - EDGE - width);
            // Hours lie closer where clocks go forward: then a line is enough.
            if at < free || self.is_under_now(at + width / 2.0, width / 2.0) {
                continue;
            }
            free = at + width + APART;
            let words =
                Words { text: &tick.label, at: (at, top - 9.0), weight: Weight::Regular, size: 11.0, colour: FAINT };
            self.say(words, 60.0);
        }
    }

    /// Whether a word around `x` would lie under the mark of now.
    fn is_under_now(&self, x: f32, half: f32) -> bool {
        let Some(now) = &self.chart.now else { return false };
        let reach = width_of(&now.label, Weight::Bold, 11.0) / 2.0 + 7.0;
        (self.place(now.at) - x).abs() < reach + half
    }

    fn row(&mut self, row: &Row, top: f32) {
        let Scale { row: height, bar, name: size, small } = self.scale;
        let middle = top + height / 2.0;
        let _ = write!(
            self.out,
            r#"<rect x="{LEFT:.1}" y="{:.1}" width="{:.1}" height="{bar:.1}" rx="4" fill="{LANE}" fill-opacity="0.65"/>"#,
            middle - bar / 2.0,
            RIGHT - LEFT
        );
        let written;
        let name = |at, text, weight, size, colour| Words { text, at, weight, size, colour };
        if height > CLOSE.row {
            let base = if row.detail.is_empty() { middle + 4.5 } else { middle - 2.0 };
            self.say(name((MARGIN, base), &row.name, Weight::Bold, size, STRONG), NAMES);
            let detail = detail_within(row, small, NAMES);
            self.say(name((MARGIN, middle + 12.0), detail, Weight::Regular, small, FAINT), NAMES);
        } else {
            // Both on one line: the name has the right of way over at most two thirds.
            let wanted = width_of(&row.name, Weight::Bold, size);
            let least = if row.detail.is_empty() { NAMES } else { NAMES * 0.62 };
            let room = wanted.min(least.max(NAMES - 8.0 - width_of(&row.detail, Weight::Regular, small)));
            written = cut(&row.name, Weight::Bold, size, room);
            self.say(name((MARGIN, middle + 4.5), &written, Weight::Bold, size, STRONG), room);
            let rest = MARGIN + width_of(&written, Weight::Bold, size) + 6.0;
            let room = MARGIN + NAMES - rest;
            self.say(name((rest, middle + 4.5), detail_within(row, small, room), Weight::Regular, small, FAINT), room);
        }
        for one in &row.bars {
            self.bar(one, middle);
        }
        if row.bars.is_empty() {
            let words = name((LEFT + 10.0, middle + 4.0), &row.empty, Weight::Regular, small, FAINT);
            self.say(words, RIGHT - LEFT - 20.0);
        }
    }

    fn bar(&mut self, bar: &Bar, middle: f32) {
        let (from, to) = self.ends(bar.span);
        let height = self.scale.bar;
        let look = match bar.look {
            Look::Work | Look::Shared => format!(r#"fill="{}""#, bar.look.fill()),
            Look::Guess => {
                format!(r#"fill="url(#guess)" stroke="{OUTLINE}" stroke-width="1.2" stroke-dasharray="4 3""#)
            }
            Look::Away => {
                format!(r#"fill="{}" stroke="{OUTLINE}" stroke-width="1.2""#, bar.look.fill())
            }
        };
        let _ = write!(
            self.out,
            r#"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" rx="4" {look}/>"#,
            from + BORDER,
            middle - height / 2.0 + BORDER,
            (to - from - 2.0 * BORDER).max(1.0),
            height - 2.0 * BORDER
        );
    }

    /// What stands in a bar: over the line of now, which may run through it.
    fn label(&mut self, bar: &Bar, row: usize, middle: f32) {
        let (from, to) = self.ends(bar.span);
        let size = self.scale.small;
        let width = |label: &String| width_of(label, Weight::Bold, size);
        let Some(label) = bar.labels.iter().find(|label| width(label) <= to - from - INSET) else { return };
        let at = ((from + to - width(label)) / 2.0, middle + 4.0);
        // Letters on stripes, or on the line of now, need some rest behind them, which stays within the bar.
        let left = (at.0 - 3.0).max(from + BORDER);
        let right = (at.0 + width(label) + 3.0).min(to - BORDER);
        let is_crossed = self.now_in(row).is_some_and(|now| (left - 3.0..right + 3.0).contains(&now));
        if bar.look == Look::Guess || is_crossed {
            let _ = write!(
                self.out,
                r#"<rect x="{left:.1}" y="{:.1}" width="{:.1}" height="14" rx="3" fill="{}"/>"#,
                middle - 7.0,
                right - left,
                bar.look.fill()
            );
        }
        let words = Words { text: label, at, weight: Weight::Bold, size, colour: bar.look.letters() };
        self.say(words, to - from);
    }

    /// Where the line of now runs through a row.
    fn now_in(&self, row: usize) -> Option<f32> {
        let now = self.chart.now.as_ref().filter(|now| now.row.is_none_or(|only| only == row))?;
        Some(self.place(now.at))
    }

    fn now(&mut self, top: f32, bottom: f32) {
        let Some(now) = &self.chart.now else { return };
        let x = self.place(now.at);
        let (from, to) = match now.row {
            Some(nth) => (top + self.scale.row * count(nth), top + self.scale.row * (count(nth) + 1.0)),
            None => (top - 3.0, bottom),
        };
        let _ = write!(
            self.out,
            r#"<path d="M{x:.1} {from:.1}V{to:.1}" stroke="{CARD}" stroke-width="5"/><path d="M{x:.1} {from:.1}V{to:.1}" stroke="{NOW}" stroke-width="2.2"/>"#,
        );
        let width = width_of(&now.label, Weight::Bold, 11.0);
        let left = (x - width / 2.0 - 5.0).min(WIDTH - EDGE - width - 10.0);
        let _ = write!(
            self.out,
            r#"<rect x="{left:.1}" y="{:.1}" width="{:.1}" height="16" rx="8" fill="{NOW}"/>"#,
            top - 20.5,
            width + 10.0
        );
        let at = (left + 5.0, top - 8.6);
        self.say(Words { text: &now.label, at, weight: Weight::Bold, size: 11.0, colour: ON_BAR }, width);
    }

    /// What the looks mean; where it ends.
    fn legend(&mut self, top: f32) -> f32 {
        let (mut x, mut y) = (MARGIN, top);
        for (look, words) in &self.chart.legend {
            let words = cut(words, Weight::Regular, 11.5, RIGHT - MARGIN - 34.0);
            let width = width_of(&words, Weight::Regular, 11.5) + 44.0;
            if x > MARGIN && x + width - 16.0 > RIGHT {
                (x, y) = (MARGIN, y + 20.0);
            }
            let look = match look {
                Look::Guess => {
                    format!(r#"fill="url(#guess)" stroke="{OUTLINE}" stroke-width="1" stroke-dasharray="3 2""#)
                }
                Look::Away => format!(r#"fill="{}" stroke="{OUTLINE}" stroke-width="1.2""#, look.fill()),
                Look::Work | Look::Shared => format!(r#"fill="{}""#, look.fill()),
            };
            let _ = write!(self.out, r#"<rect x="{x:.1}" y="{:.1}" width="20" height="12" rx="3" {look}/>"#, y + 2.0);
            let at = (x + 26.0, y + 12.0);
            self.say(Words { text: &words, at, weight: Weight::Regular, size: 11.5, colour: FAINT }, WIDTH);
            x += width;
        }
        if self.chart.legend.is_empty() { top - 10.0 } else { y + 14.0 }
    }

    /// Writes words, cut to the room that there is.
    fn say(&mut self, words: Words<'_>, room: f32) {
        let text = cut(words.text, words.weight, words.size, room);
        if text.trim().is_empty() {
            return;
        }
        let weight = match words.weight {
            Weight::Regular => 400,
            Weight::Bold => 600,
        };
        let _ = write!(
            self.out,
            r#"<text x="{:.1}" y="{:.1}" font-family="Inter" font-weight="{weight}" font-size="{}" fill="{}" xml:space="preserve">{}</text>"#,
            words.at.0,
            words.at.1,
            words.size,
            words.colour,
            escaped(&text)
        );
    }

    fn ends(&self, span: Span) -> (f32, f32) {
        let from = self.place(span.from);
        (from, self.place(span.to).max(from))
    }

    /// Where a minute lies; what is beyond the edge lies on it.
    fn place(&self, minute: u16) -> f32 {
        let share = f32::from(minute) / f32::from(self.chart.minutes.max(1));
        LEFT + (RIGHT - LEFT) * share.min(1.0)
    }
}

/// Text as XML takes it: what has no place there is left out.
fn escaped(text: &str) -> String {
    let kept = text.chars().filter(|sign| !sign.is_control() && !matches!(sign, '\u{fffe}' | '\u{ffff}'));
    let mut safe = String::with_capacity(text.len());
    for sign in kept {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            sign => safe.push(sign),
        }
    }
    safe
}

/// What is told of a row beside its name, as much as fits.
fn detail_within(row: &Row, size: f32, room: f32) -> &str {
    let all = [&row.detail, &row.detail_short];
    all.into_iter().find(|text| width_of(text, Weight::Regular, size) <= room).unwrap_or(&row.detail)
}

#[cfg(test)]
mod tests {
    use super::super::{Now, Tick, png};
    use super::*;

    fn spoilt(words: &str) -> Chart {
        let bar = |from, to, look| Bar { span: Span { from, to }, look, labels: vec![words.to_owned()] };
        let row = Row {
            name: words.to_owned(),
            detail: words.to_owned(),
            detail_short: words.to_owned(),
            bars: vec![bar(0, u16::MAX, Look::Guess), bar(500, 20, Look::Away)],
            empty: words.to_owned(),
        };
        Chart {
            title: words.to_owned(),
            subtitle: words.to_owned(),
            minutes: 0,
            ticks: vec![Tick { at: u16::MAX, label: words.to_owned() }; 100],
            rows: vec![row; 1_000],
            bands: vec![Span { from: 7, to: 3 }],
            now: Some(Now { at: u16::MAX, row: Some(usize::MAX), label: words.to_owned() }),
            legend: vec![(Look::Shared, words.to_owned()); 5],
        }
    }

    fn row(name: &str, bars: Vec<Bar>) -> Row {
        let (detail, detail_short) = ("Berlin".to_owned(), String::new());
        Row { name: name.to_owned(), detail, detail_short, bars, empty: String::new() }
    }

    fn bar(from: u16, to: u16, labels: &[&str]) -> Bar {
        let labels = labels.iter().map(|&label| label.to_owned()).collect();
        Bar { span: Span { from: from * 60, to: to * 60 }, look: Look::Work, labels }
    }

    /// A day with ticks at these hours.
    fn chart(hours: &[u16], rows: Vec<Row>) -> Chart {
        let tick = |hour: &u16| Tick { at: hour * 60, label: format!("{hour:02}:00") };
        let ticks = hours.iter().map(tick).collect();
        Chart { title: "Title".to_owned(), minutes: 24 * 60, ticks, rows, ..Chart::default() }
    }

    /// The value of an attribute, of each element of that name.
    fn numbers(svg: &str, element: &str, attribute: &str) -> Vec<f32> {
        let number = |rest: &str| {
            let (_, value) = rest.split('>').next()?.split_once(&format!(" {attribute}=\""))?;
            value.split('"').next()?.parse().ok()
        };
        svg.split(&format!("<{element}")).skip(1).filter_map(number).collect()
    }

    #[test]
    fn words_on_the_axis_keep_apart_from_each_other_and_from_the_edge() {
        let drawn = svg(&chart(&[0, 2, 5, 24], Vec::new()));
        let place = |word: &str| drawn.split("<text").find(|text| text.contains(&format!(">{word}<")));
        assert!(place("02:00").is_none(), "it would touch its neighbour: {drawn}");
        assert!(place("00:00").is_some() && place("05:00").is_some());
        let [last] = numbers(&format!("<text{}", place("24:00").expect("midnight")), "text", "x")[..] else { panic!() };
        let end = last + width_of("24:00", Weight::Regular, 11.0);
        assert!(end <= WIDTH - 8.0, "{end}");
    }

    #[test]
    fn a_bar_has_the_longest_label_that_fits_and_a_plate_only_where_now_crosses_it() {
        let labels = ["22:00\u{2013}24:00", "22\u{2013}24", "22"];
        let rows = vec![row("Ada", vec![bar(9, 17, &["09:00\u{2013}17:00"])]), row("Ben", vec![bar(22, 24, &labels)])];
        let mut plain = chart(&[], rows);
        let drawn = svg(&plain);
        assert!(drawn.contains(">09:00\u{2013}17:00<") && drawn.contains(">22<"), "{drawn}");
        assert!(!drawn.contains(r#"height="14""#), "{drawn}");
        let now = |row| Some(Now { at: 13 * 60, row, label: "now".to_owned() });
        for (row, at, plates) in [(Some(0), 13, 1), (Some(1), 13, 0), (None, 13, 1), (None, 23, 1), (Some(0), 10, 0)] {
            plain.now = now(row).map(|now| Now { at: at * 60, ..now });
            assert_eq!(svg(&plain).matches(r#"height="14""#).count(), plates, "{row:?} at {at}");
        }
        // The narrow one is no wider than its bar.
        plain.now = now(None).map(|now| Now { at: 23 * 60, ..now });
        let drawn = svg(&plain);
        let plate = drawn.split("<rect").find(|rect| rect.contains(r#"height="14""#)).expect("a plate");
        let plate = format!("<rect{plate}");
        let (x, width) = (numbers(&plate, "rect", "x")[0], numbers(&plate, "rect", "width")[0]);
        let begin = LEFT + (RIGHT - LEFT) * 22.0 / 24.0;
        assert!(x >= begin && x + width <= RIGHT, "{x} and {width} in {begin} to {RIGHT}");
    }

    #[test]
    fn what_follows_a_cut_name_follows_closely() {
        let rows: Vec<Row> = (0..9).map(|_| row("Bartholomew Featherstonehaugh", Vec::new())).collect();
        let drawn = svg(&chart(&[], rows));
        let names: Vec<&str> = drawn.split("<text").filter(|text| text.contains('\u{2026}')).collect();
        let name = names[0].split('>').nth(1).and_then(|rest| rest.split('<').next()).expect("a name");
        let city = drawn.split("<text").find(|text| text.contains(">Berlin<")).expect("a city");
        let at = numbers(&format!("<text{city}"), "text", "x")[0];
        let gap = at - MARGIN - width_of(name, Weight::Bold, CLOSE.name);
        assert!((5.0..7.0).contains(&gap), "{gap}");
    }

    /// By how much somebody's clock is ahead is worth more than where they are.
    #[test]
    fn what_counts_of_a_detail_is_what_stays() {
        let (detail, detail_short) = ("London, \u{2212}1 h".to_owned(), "\u{2212}1 h".to_owned());
        let one = |name| Row { detail: detail.clone(), detail_short: detail_short.clone(), ..row(name, Vec::new()) };
        let rows = |name| svg(&chart(&[], (0..9).map(|_| one(name)).collect()));
        assert!(rows("Ada").contains(">London, \u{2212}1 h<"));
        let cut = rows("Bartholomew Featherstonehaugh");
        assert!(cut.contains(">\u{2212}1 h<") && !cut.contains("London"), "{cut}");
    }

    #[test]
    fn whatever_stands_in_it_it_is_drawn_and_stays_small() {
        let long = "W".repeat(5_000);
        for words in ["", "Ada", "</text><script>\"'&", "\u{0}\u{fffe}\u{202e}", "健二 محمد \u{1f338}", &long] {
            let chart = spoilt(words);
            let file = png(&chart).unwrap_or_else(|why| panic!("{words:?}: {why}"));
            assert!(file.len() < 400_000, "{words:?}: {} bytes", file.len());
            assert_eq!(svg(&chart), svg(&chart));
        }
        png(&Chart::default()).expect("an empty one too");
    }
}

//! An SVG of ours as a file that Discord shows.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::letters::FONTS;
use super::{Chart, svg};

/// So many pixels for one of the SVG: clear also on fine screens.
const SCALE: f32 = 2.0;

/// Why a chart did not become a file: it is not the fault of what it shows.
#[derive(Debug, thiserror::Error)]
pub enum ChartError {
    /// The SVG cannot be read.
    #[error("a chart could not be drawn: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// Its size cannot be had.
    #[error("a chart of no size or too large")]
    Size,
    /// The PNG cannot be written.
    #[error("a chart could not be encoded: {0}")]
    Png(String),
}

/// The chart as a PNG. Takes some milliseconds of computing: not for a thread that others wait for.
///
/// # Errors
/// When it cannot be drawn, which `tests` rule out for what charts are made of.
pub fn png(chart: &Chart) -> Result<Vec<u8>, ChartError> {
    let options = Options { fontdb: FONTS.clone(), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(&svg(chart), &options)?;
    let size = tree.size().to_int_size().scale_by(SCALE).ok_or(ChartError::Size)?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(ChartError::Size)?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| ChartError::Png(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::charts::{Bar, Look, Now, Row, Span, Tick};

    /// Whatever surrounds it shows through nowhere but at the round corners, so what can be read on the card can be read
    /// everywhere.
    #[test]
    fn a_card_is_opaque() {
        let bar =
            |from, look| Bar { span: Span { from, to: from + 200 }, look, labels: vec!["9\u{2013}17".to_owned()] };
        let looks = [Look::Work, Look::Guess, Look::Away, Look::Shared];
        let bars = (0u16..).zip(looks).map(|(nth, look)| bar(nth * 300, look)).collect();
        let chart = Chart {
            title: "Title".to_owned(),
            minutes: 1440,
            ticks: vec![Tick { at: 1440, label: "24:00".to_owned() }],
            rows: vec![Row { name: "Ada".to_owned(), bars, ..Row::default() }, Row::default()],
            bands: vec![Span { from: 0, to: 700 }],
            now: Some(Now { at: 1440, row: None, label: "now".to_owned() }),
            legend: looks.map(|look| (look, "a look".to_owned())).into(),
            ..Chart::default()
        };
        let pixels = Pixmap::decode_png(&png(&chart).expect("a picture")).expect("a file");
        let (width, height, corner) = (pixels.width(), pixels.height(), 20);
        let is_corner = |x, y| (x < corner || x >= width - corner) && (y < corner || y >= height - corner);
        let all = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
        let inside = all.filter(|(x, y)| !is_corner(*x, *y));
        let open = inside.filter(|(x, y)| pixels.pixel(*x, *y).is_none_or(|pixel| pixel.alpha() < 255));
        assert_eq!(open.count(), 0, "pixels through which one sees");
    }
}

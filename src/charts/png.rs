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

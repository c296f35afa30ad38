//! Pictures: bars by hour on a card, as SVG and as PNG.
//!
//! A [`Chart`] is data: all words in it come from `texts`, all times are minutes from its left edge. Drawing is pure and
//! bounded: the same chart gives the same bytes, what does not fit is cut or left out, nothing panics. Must not know: whose
//! hours these are, Discord, the clock.

mod draw;
mod letters;
mod look;
mod png;

pub use draw::{WIDTH, svg};
pub use letters::{FONTS, can_write, writable};
pub use look::Look;
pub use png::{ChartError, png};

/// So many rows are drawn at most: twenty people, and one for all of them.
pub const ROWS_MOST: usize = 24;

/// Bars by hour.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chart {
    /// What it shows.
    pub title: String,
    /// A line under it.
    pub subtitle: String,
    /// How many minutes its width stands for.
    pub minutes: u16,
    /// What stands over the bars, and from which minute on.
    pub ticks: Vec<Tick>,
    /// The rows from top to bottom, at most [`ROWS_MOST`].
    pub rows: Vec<Row>,
    /// Stretches that are marked through all rows.
    pub bands: Vec<Span>,
    /// Now, where it lies on the chart.
    pub now: Option<Now>,
    /// What the looks mean that are used.
    pub legend: Vec<(Look, String)>,
}

/// An hour on the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tick {
    /// Where.
    pub at: u16,
    /// What stands there; nothing for a line alone.
    pub label: String,
}

/// A line of bars.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Whose or which it is.
    pub name: String,
    /// More about it, in small letters.
    pub detail: String,
    /// What counts of that, where there is no room for all of it.
    pub detail_short: String,
    /// Its bars; a later one covers an earlier one.
    pub bars: Vec<Bar>,
    /// What stands in a row without bars.
    pub empty: String,
}

/// A bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// From when to when.
    pub span: Span,
    /// What it means.
    pub look: Look,
    /// What stands in it, the first that fits.
    pub labels: Vec<String>,
}

/// From one minute to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// From when.
    pub from: u16,
    /// Until when.
    pub to: u16,
}

/// Now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Now {
    /// Where.
    pub at: u16,
    /// In that row alone; else through all.
    pub row: Option<usize>,
    /// What it is called.
    pub label: String,
}

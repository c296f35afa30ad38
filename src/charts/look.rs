//! How things look: colours that can be told apart by everybody, in dark and light surroundings, and never by colour alone.

/// What a bar means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// At work.
    Work,
    /// The same, as a guess: hatched, with a broken outline.
    Guess,
    /// Time off: an outline alone.
    Away,
    /// Everybody is at work.
    Shared,
}

/// The card: it brings its own background, since a client may be dark or light.
pub(super) const CARD: &str = "#1b1f27";
/// The lane in which bars lie.
pub(super) const LANE: &str = "#262c37";
/// Lines between hours.
pub(super) const GRID: &str = "#3a4252";
/// What is read first.
pub(super) const STRONG: &str = "#f4f6fa";
/// What is read after it.
pub(super) const FAINT: &str = "#b3bccb";
/// Now.
pub(super) const NOW: &str = "#ffc04d";
/// What is marked through all rows.
pub(super) const BAND: &str = "#5fe3b5";
/// Letters on bars.
pub(super) const ON_BAR: &str = "#0d1117";
/// The outline of time off, and its letters.
pub(super) const OUTLINE: &str = "#c3cbd8";
/// The stripes of a guess.
pub(super) const STRIPE: &str = "#7d93ad";

impl Look {
    /// What it is filled with.
    pub(super) const fn fill(self) -> &'static str {
        match self {
            Self::Work => "#6cb8f0",
            Self::Guess => "#a9bdd4",
            Self::Away => LANE,
            Self::Shared => BAND,
        }
    }

    /// The colour of letters on it.
    pub(super) const fn letters(self) -> &'static str {
        match self {
            Self::Away => OUTLINE,
            Self::Work | Self::Guess | Self::Shared => ON_BAR,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance of `#rrggbb`, by WCAG 2.
    fn luminance(colour: &str) -> f64 {
        let part = |at: usize| {
            let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("a colour")) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
    }

    fn contrast(one: &str, other: &str) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn letters_can_be_read_and_bars_can_be_seen() {
        let looks = [Look::Work, Look::Guess, Look::Away, Look::Shared];
        let words = [(STRONG, CARD), (FAINT, CARD), (NOW, CARD), (BAND, CARD), (FAINT, LANE), (ON_BAR, STRIPE)];
        let on_bars = looks.map(|look| (look.letters(), look.fill()));
        for (letters, behind) in words.into_iter().chain(on_bars) {
            assert!(contrast(letters, behind) >= 4.5, "{letters} on {behind}: {}", contrast(letters, behind));
        }
        for (shape, behind) in [(Look::Work.fill(), LANE), (Look::Guess.fill(), LANE), (OUTLINE, LANE), (NOW, LANE)] {
            assert!(contrast(shape, behind) >= 3.0, "{shape} on {behind}: {}", contrast(shape, behind));
        }
    }
}

//! Pictures as files: an SVG drawn, and kept as a PNG of few colours that says which SVG it shows.

use std::collections::HashMap;
use std::io::Cursor;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::letters::FONTS;

/// So many pixels of the picture for one of the client.
const SCALE: f32 = 2.0;
/// More make no letter clearer; a palette has 256 at most.
const COLOURS_MOST: usize = 64;
/// Another machine may round the edge of a letter otherwise; more than this share is another picture.
const ROUNDING: f64 = 0.002;
/// Where a PNG says what it shows.
const SOURCE: &str = "Source";

/// Red, green, blue, and how opaque: wholly.
type Colour = [u8; 4];
/// So many bytes are compared at a time: most of a picture is background.
const COMPARED: usize = 128;

/// A picture in memory.
#[derive(Debug)]
pub struct Picture {
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Row by row, four bytes each.
    pub pixels: Vec<u8>,
}

/// Draws an SVG.
///
/// # Errors
/// When it is none, or too large.
pub fn drawn(svg: &str) -> Result<Picture, String> {
    let options = Options { fontdb: FONTS.clone(), font_family: "Inter".to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| error.to_string())?;
    let size = tree.size().to_int_size().scale_by(SCALE).ok_or("an empty picture")?;
    let mut pixmap = Pixmap::new(size.width(), size.height()).ok_or("too large a picture")?;
    resvg::render(&tree, Transform::from_scale(SCALE, SCALE), &mut pixmap.as_mut());
    // The background leaves nothing transparent.
    Ok(Picture { width: size.width(), height: size.height(), pixels: pixmap.take() })
}

/// The same as a PNG.
///
/// # Errors
/// When it cannot be encoded.
pub fn png(picture: &Picture, svg: &str) -> Result<Vec<u8>, String> {
    let (palette, indices) = with_few_colours(picture.pixels.as_chunks().0);
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, picture.width, picture.height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.iter().flat_map(|colour| colour[..3].to_vec()).collect::<Vec<u8>>());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.add_text_chunk(SOURCE.to_owned(), fingerprint(svg)).map_err(|error| error.to_string())?;
    let mut writer = encoder.write_header().map_err(|error| error.to_string())?;
    writer.write_image_data(&indices).map_err(|error| error.to_string())?;
    writer.finish().map_err(|error| error.to_string())?;
    Ok(file)
}

/// A PNG of ours, and the fingerprint of the SVG that it shows.
///
/// # Errors
/// When it is none.
fn read(file: &[u8]) -> Result<(Picture, String), String> {
    let mut decoder = png::Decoder::new(Cursor::new(file));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::ALPHA);
    let mut reader = decoder.read_info().map_err(|error| error.to_string())?;
    let mut bytes = vec![0; reader.output_buffer_size().ok_or("too large a picture")?];
    let frame = reader.next_frame(&mut bytes).map_err(|error| error.to_string())?;
    if frame.color_type != png::ColorType::Rgba {
        return Err(format!("{:?} instead of colours", frame.color_type));
    }
    let said = reader.info().uncompressed_latin1_text.iter().find(|chunk| chunk.keyword == SOURCE);
    let source = said.map(|chunk| chunk.text.clone()).unwrap_or_default();
    Ok((Picture { width: frame.width, height: frame.height, pixels: bytes }, source))
}

/// By which one sees that an SVG is another one.
fn fingerprint(svg: &str) -> String {
    let mut sum = flate2::Crc::new();
    sum.update(svg.as_bytes());
    format!("{:08x}-{}", sum.sum(), svg.len())
}

/// Whether a PNG of ours shows an SVG as it is drawn here.
///
/// # Errors
/// Why it does not.
pub fn shows(file: &[u8], svg: &str) -> Result<(), String> {
    let (kept, source) = read(file)?;
    if source != fingerprint(svg) {
        return Err("it shows something else".to_owned());
    }
    let share = difference(&drawn(svg)?, &kept);
    if share > ROUNDING { Err(format!("{share} of its pixels are others")) } else { Ok(()) }
}

/// The share of pixels that differ by more than rounding does, and the eye sees; all of them where the sizes differ.
fn difference(one: &Picture, other: &Picture) -> f64 {
    if (one.width, one.height) != (other.width, other.height) {
        return 1.0;
    }
    let differs = |a: &Colour, b: &Colour| a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > 32);
    let parts = one.pixels.chunks(COMPARED).zip(other.pixels.chunks(COMPARED)).filter(|(a, b)| a != b);
    let others = |(a, b): (&[u8], &[u8])| -> u32 {
        a.as_chunks().0.iter().zip(b.as_chunks().0).map(|(a, b)| u32::from(differs(a, b))).sum()
    };
    f64::from(parts.map(others).sum::<u32>()) / f64::from((one.width * one.height).max(1))
}

/// A palette of the colours that are used most, and for each pixel the nearest of them.
fn with_few_colours(pixels: &[Colour]) -> (Vec<Colour>, Vec<u8>) {
    let runs: Vec<&[Colour]> = pixels.chunk_by(|one, next| one == next).collect();
    let mut uses: HashMap<Colour, usize> = HashMap::new();
    for run in &runs {
        *uses.entry(run[0]).or_default() += run.len();
    }
    let mut palette: Vec<Colour> = uses.keys().copied().collect();
    palette.sort_by_key(|colour| (std::cmp::Reverse(uses[colour]), *colour));
    palette.truncate(COLOURS_MOST);
    let distance =
        |a: &Colour, b: &Colour| -> u32 { a.iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(*b)).pow(2)).sum() };
    let nearest = |colour: &Colour| (0u8..=255).zip(&palette).min_by_key(|(_, one)| distance(one, colour));
    let index: HashMap<Colour, u8> =
        uses.keys().map(|colour| (*colour, nearest(colour).map_or(0, |(index, _)| index))).collect();
    (palette, runs.iter().flat_map(|run| vec![index[&run[0]]; run.len()]).collect())
}

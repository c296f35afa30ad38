//! Samples as pages of Markdown: the text as its reader sees it, and the picture.

use meantime::domain::language::Language;
use meantime::texts::{Button, Row, Target};

use super::cast::Cast;
use super::markup::{Kind, Look, Span, lines};
use super::sample::{Group, Place, Sample};

/// Where the pictures are, from the pages.
pub const PICTURES: &str = "pictures";

/// So many options of a select are written out.
const OPTIONS_WRITTEN: usize = 8;

/// The page that leads to the others.
pub fn index(groups: &[Group]) -> String {
    let mut page = "# The messages of Meantime\n\n\
        Every message that a person can get, as they read it: made of the same code as the bot's, with people and asks that \
        are made up. `cargo run --example messages` writes these pages anew; `tests/messages.rs` fails where they are not \
        what the code says, or where a text has no sample. How to add one: `examples/messages/mod.rs`.\n\n\
        Ada in Berlin asks, Kenji in Tokyo is asked, Maya in New York leads their team, Bruno in São Paulo is on call, Lena in \
        Lisbon manages the server. Times are those of the reader's own clock. `[…]` is a button, `[… ▾]` a select, with its \
        options below, `▒` what a picture says to who cannot see it.\n"
        .to_owned();
    for group in groups {
        page.push_str(&format!("\n## [{}]({}.md)\n{}\n\n", group.title, group.file, group.about));
        for sample in (group.samples)(Language::English) {
            page.push_str(&format!("- [{}]({}.md#{})\n", sample.title, group.file, anchor(&sample)));
        }
    }
    page
}

/// The page of a group, with its messages in a language. The pictures are of those in English.
pub fn page(group: &Group, language: Language) -> String {
    let mut page = format!("# {}\n\n{} [All messages](README.md)\n", group.title, group.about);
    for sample in (group.samples)(language) {
        let (title, when, setting) = (sample.title, sample.when, sample.setting());
        page.push_str(&format!("\n<a id=\"{}\"></a>\n\n## {title}\n\n{when}\n\n", anchor(&sample)));
        page.push_str(&format!("*{setting}*\n\n```text\n{}\n```\n", text(&sample)));
        if sample.pictured && language == Language::English {
            page.push_str(&format!("\n<img src=\"{PICTURES}/{}.png\" width=\"640\" alt=\"{title}\">\n", sample.file));
        }
    }
    page
}

fn anchor(sample: &Sample) -> &str {
    sample.file
}

/// A message as its reader sees it.
pub fn text(sample: &Sample) -> String {
    let mut told: Vec<String> = lines(&sample.message.text, &Cast, sample.reader.zone, sample.now)
        .iter()
        .map(|line| {
            let mark = match line.kind {
                Kind::Text | Kind::Small => "",
                Kind::Quote => "│ ",
                Kind::Bullet(0) => "• ",
                Kind::Bullet(_) => "  ◦ ",
            };
            let words: String = line.spans.iter().map(in_words).collect();
            format!("{mark}{words}").trim_end().to_owned()
        })
        .collect();
    if let Some(picture) = &sample.message.picture {
        told.extend(picture.alt.lines().map(|line| format!("▒ {line}")));
    }
    for row in &sample.message.rows {
        told.extend(row_text(row));
    }
    if sample.message.pings.contains(&sample.reader.id) && matches!(sample.place, Place::Channel(_)) {
        told.insert(0, format!("(pings {})", sample.reader.name));
    }
    told.join("\n")
}

/// What stands in a box of fixed width is marked as one writes it.
fn in_words(span: &Span) -> String {
    if span.look == Look::Code { format!("`{}`", span.words) } else { span.words.clone() }
}

fn row_text(row: &Row) -> Vec<String> {
    let button = |button: &Button| match button.target {
        Target::Opens(_) => format!("[{} ↗]", button.label),
        Target::Does(_) => format!("[{}]", button.label),
    };
    match row {
        Row::Buttons(buttons) => vec![buttons.iter().map(button).collect::<Vec<_>>().join(" ")],
        Row::Owners { placeholder, .. } | Row::Channels { placeholder, .. } => vec![format!("[{placeholder} ▾]")],
        Row::Choice { placeholder, options, .. } => {
            let option = |choice: &meantime::texts::Choice| match &choice.description {
                Some(description) => format!("   {} ({description})", choice.label),
                None => format!("   {}", choice.label),
            };
            let more = options.len().saturating_sub(OPTIONS_WRITTEN);
            std::iter::once(format!("[{placeholder} ▾]"))
                .chain(options.iter().take(OPTIONS_WRITTEN).map(option))
                .chain((more > 0).then(|| format!("   and {more} more")))
                .collect()
        }
    }
}

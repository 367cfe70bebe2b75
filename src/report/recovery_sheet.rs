//! The sheet with an agency's recovery key: printed once, kept in a safe, never with the laptop.

use jiff::civil::Date;

use super::blocks::{Block, Document, Table};
use super::canvas::Rich;
use super::{Column, Voice};
use crate::lang::Locale;

/// Letters are read off the sheet in groups of so many.
const GROUP: usize = 4;
/// So many groups in a line of the table.
const GROUPS: usize = 4;

/// The sheet for this key, and its public half.
#[must_use]
pub fn recovery_sheet(secret: &str, public: &str, date: Date, locale: &Locale) -> Document {
    let text = |key: &str| locale.text(key);
    let letters: Vec<char> = secret.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|g| g.iter().collect()).collect();
    // A key runs from the left in every language: a line of it is one text, not cells that would be turned round.
    let lines = groups.chunks(GROUPS).enumerate().map(|(line, groups)| {
        let number = locale.number(line as f64 + 1.0, 0);
        vec![number.into(), Rich::bold(groups.join("   ")).quoted()]
    });
    let columns = vec![
        Column::centred(String::new(), 0.4),
        Column::centred(String::new(), 4.0),
    ];
    let key = Table {
        columns,
        rows: lines.collect(),
    };
    let mut blocks = vec![
        Block::Title {
            above: text("sheet-above"),
            title: text("sheet-title"),
            below: locale.date_long(date),
        },
        Block::Notice(text("sheet-notice").into()),
        Block::Heading(text("sheet-key")),
        Block::Table(key),
        Block::note(text("sheet-key-help")),
        Block::Heading(text("sheet-use")),
        Block::Bullets(
            ["sheet-use-forgotten", "sheet-use-left", "sheet-use-drill"]
                .map(|key| text(key).into())
                .to_vec(),
        ),
        Block::Heading(text("sheet-keep")),
        Block::Bullets(
            ["sheet-keep-safe", "sheet-keep-copy", "sheet-keep-file"]
                .map(|key| text(key).into())
                .to_vec(),
        ),
        Block::Heading(text("sheet-public")),
        Block::Paragraph {
            text: public.to_owned().into(),
            voice: Voice::Body,
            keep: true,
        },
        Block::note(text("sheet-public-help")),
    ];
    blocks.push(Block::Signatures(vec![
        text("sheet-signed-keeper"),
        text("sheet-signed-place"),
    ]));
    Document {
        title: text("sheet-title"),
        lang: locale.lang().clone(),
        header: text("sheet-above"),
        footer: text("sheet-footer"),
        blocks,
    }
}

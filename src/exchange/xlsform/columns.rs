//! The columns of a sheet, by what stands in their first row.

use super::workbook::Sheet;

/// What the cells of a column say.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The type of a question.
    Type,
    /// The name of a question or choice.
    Name,
    /// The list a choice belongs to.
    ListName,
    /// Its words, in the language named; in none where the header names none.
    Label(Option<String>),
    /// A help for the person.
    Hint(Option<String>),
    /// A help for who asks.
    Guide(Option<String>),
    /// What is said when the constraint does not hold.
    Message(Option<String>),
    /// When it is asked.
    Relevant,
    /// What the answer must satisfy.
    Constraint,
    /// Whether it must be answered.
    Required,
    /// Which choices are offered.
    Filter,
    /// How a value is computed.
    Calculation,
    /// A picture, sound or film.
    Media,
    /// How it looks.
    Appearance,
    /// Options of a type.
    Parameters,
    /// Whether it is only read.
    ReadOnly,
    /// How many rows a repeat has.
    RepeatCount,
    /// Whether the row is left out.
    Disabled,
    /// Anything else, by its header.
    Other(String),
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its position, from 0.
    pub index: u32,
    /// Its header, as it is written.
    pub title: String,
    /// What its cells say.
    pub field: Field,
}

/// The header row and its columns; nothing of an empty sheet.
#[must_use]
pub fn columns(sheet: &Sheet) -> (u32, Vec<Column>) {
    let Some(((first, _), _)) = sheet.cells.first_key_value() else {
        return (0, Vec::new());
    };
    let first = *first;
    let mut columns: Vec<Column> = Vec::new();
    for ((_, index), title) in sheet.cells.range((first, 0)..=(first, u32::MAX)) {
        let mut field = field(title);
        // Of two columns with one meaning the first counts; the other is listed cell by cell.
        if field != Field::Media && columns.iter().any(|c| c.field == field) {
            field = Field::Other(title.clone());
        }
        columns.push(Column {
            index: *index,
            title: title.clone(),
            field,
        });
    }
    (first, columns)
}

/// What a header means: `label::French (fr)`, `label:fr`, `Constraint Message`.
fn field(title: &str) -> Field {
    let mut parts: Vec<&str> = title.split("::").map(str::trim).collect();
    if parts.len() == 1 {
        parts = title.split(':').map(str::trim).collect();
    }
    let mut parts = parts.into_iter().filter(|p| !p.is_empty()).peekable();
    let first = parts.next().map(plain).unwrap_or_default();
    // `media::image::French`, `bind::relevant`.
    let first = match (first.as_str(), parts.peek()) {
        ("media" | "bind" | "control", Some(_)) => parts.next().map(plain).unwrap_or_default(),
        _ => first,
    };
    let language = parts.next().map(str::to_owned);
    match first.as_str() {
        "type" => Field::Type,
        "name" | "value" => Field::Name,
        "list_name" => Field::ListName,
        "label" | "caption" => Field::Label(language),
        "hint" => Field::Hint(language),
        "guidance_hint" => Field::Guide(language),
        "constraint_message" | "constraint_msg" | "jr:constraintmsg" => Field::Message(language),
        "relevant" | "relevance" => Field::Relevant,
        "constraint" => Field::Constraint,
        "required" => Field::Required,
        "choice_filter" => Field::Filter,
        "calculation" | "calculate" => Field::Calculation,
        "image" | "big_image" | "audio" | "video" | "autoplay" => Field::Media,
        "appearance" => Field::Appearance,
        "parameters" => Field::Parameters,
        "read_only" | "readonly" => Field::ReadOnly,
        "repeat_count" | "jr:count" => Field::RepeatCount,
        "disabled" => Field::Disabled,
        _ => Field::Other(title.to_owned()),
    }
}

/// A header's word, in small letters with `_` between.
#[must_use]
pub fn plain(word: &str) -> String {
    word.to_lowercase()
        .split(|c: char| c.is_whitespace() || c == '-' || c == '_')
        .filter(|p| !p.is_empty())
        .collect::<Vec<_>>()
        .join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_in_all_their_spellings() {
        let fr = || Some("French (fr)".to_owned());
        assert_eq!(field("label::French (fr)"), Field::Label(fr()));
        assert_eq!(field(" Label : French (fr)"), Field::Label(fr()));
        assert_eq!(field("LABEL"), Field::Label(None));
        assert_eq!(field("list name"), Field::ListName);
        assert_eq!(
            field("Constraint Message::French (fr)"),
            Field::Message(fr())
        );
        assert_eq!(field("media::image::French (fr)"), Field::Media);
        assert_eq!(field("bind::relevant"), Field::Relevant);
        assert_eq!(field("read only"), Field::ReadOnly);
        assert_eq!(field("cf"), Field::Other("cf".into()));
        assert_eq!(field("::"), Field::Other("::".into()));
    }
}

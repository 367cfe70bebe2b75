//! The form as a whole: its settings, and the languages of its headers.

use super::columns::{columns, plain};
use super::languages::{Languages, tag};
use super::ledger::{Ledger, Subject};
use super::names::legal;
use super::reason::Reason;
use super::texts::Texts;
use super::workbook::{Part, Sheet, Spot, Unreadable, Workbook};
use super::{Wishes, language_of};
use crate::lang::LangId;

/// The settings that mean something here.
#[derive(Debug, Clone, Default)]
pub struct Form {
    /// The questionnaire's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its version.
    pub version: String,
    /// The language that texts without a language are in, and where that is said.
    pub language: Option<(Spot, String)>,
    /// Whether choices of a list may share a name.
    pub twins_allowed: bool,
}

impl Form {
    /// Reads the settings; what is missing comes from the workbook's name.
    pub fn read(sheet: Option<&Sheet>, wishes: Wishes<'_>, ledger: &mut Ledger) -> Self {
        let mut settings = Vec::new();
        if let Some(sheet) = sheet {
            let (first, columns) = columns(sheet);
            let below = sheet.cells.range((first + 1, 0)..).next();
            if let Some(((row, _), _)) = below {
                for column in columns {
                    let spot = Spot {
                        part: Part::Settings,
                        row: *row,
                        column: column.index,
                    };
                    if let Some(words) = sheet.cells.get(&(spot.row, spot.column)) {
                        settings.push((plain(&column.title), spot, words.clone()));
                    }
                }
            }
        }
        let get = |names: &[&str]| {
            let found = names
                .iter()
                .find_map(|name| settings.iter().find(|(n, ..)| n == name));
            found.map(|(_, spot, words)| (*spot, words.clone()))
        };
        let stem = wishes
            .workbook
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default();
        let stem = stem.rsplit_once('.').map_or(stem, |(stem, _)| stem);
        let id = get(&["form_id", "id_string"]);
        let title = get(&["form_title", "title"]);
        let version = get(&["version"]);
        let named = id.as_ref().map_or(stem, |(_, id)| id);
        let mut form = Self {
            id: legal(named).unwrap_or_else(|| "questionnaire".to_owned()),
            title: title.as_ref().map_or(named, |(_, t)| t).trim().to_owned(),
            version: version.as_ref().map_or("1", |(_, v)| v).to_owned(),
            language: get(&["default_language"]),
            twins_allowed: false,
        };
        if let Some((spot, words)) = &id {
            if *words == form.id {
                ledger.carried(*spot);
            } else {
                ledger.changed(*spot, Reason::Renamed(form.id.clone()));
            }
            // An older name of the same setting.
            if let Some((other, same)) = get(&["id_string"])
                && same == *words
            {
                ledger.carried(other);
            }
        }
        for (spot, _) in title.iter().chain(&version) {
            ledger.carried(*spot);
        }
        if let Some((spot, words)) = get(&["allow_choice_duplicates"]) {
            form.twins_allowed = matches!(words.to_lowercase().as_str(), "yes" | "true" | "1");
            ledger.carried(spot);
        }
        let language = form.language.as_ref().map(|(spot, _)| *spot);
        for (_, spot, _) in &settings {
            if Some(*spot) != language {
                let rest = |_| Reason::Column;
                ledger.left_if_waiting(*spot, rest(Subject::Others));
            }
        }
        form
    }
}

/// A language of the headers.
#[derive(Debug, Clone)]
pub struct Header {
    /// Where it first stands.
    pub spot: Spot,
    /// As the workbook calls it; nothing where the column names none.
    pub name: Option<String>,
    /// Its tag; of a column that names none, that of the original.
    pub tag: Option<LangId>,
    /// Whether a text stands below.
    pub has_text: bool,
}

/// The languages that headers name, in order.
pub fn headers(workbook: &Workbook, languages: &mut Languages, ledger: &mut Ledger) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    for part in [Part::Survey, Part::Choices] {
        let Some(sheet) = workbook.sheets.get(&part) else {
            continue;
        };
        let (first, columns) = columns(sheet);
        let with_text: std::collections::BTreeSet<u32> = sheet
            .cells
            .range((first + 1, 0)..)
            .map(|((_, column), _)| *column)
            .collect();
        for column in columns {
            let Some(name) = language_of(&column.field) else {
                continue;
            };
            let name = name.as_deref();
            let spot = Spot {
                part,
                row: first,
                column: column.index,
            };
            let tag = name.map(|name| {
                let (tag, certain) = languages.of(name);
                if !certain {
                    ledger.private_tag(spot, name, tag.as_str());
                }
                tag
            });
            let has_text = with_text.contains(&column.index);
            match headers.iter_mut().find(|h| h.tag == tag) {
                Some(known) => known.has_text |= has_text,
                None => headers.push(Header {
                    spot,
                    name: name.map(str::to_owned),
                    tag,
                    has_text,
                }),
            }
        }
    }
    headers
}

/// The language of the original: as it is wished, as the settings say, English where a column names none, else the
/// first of the headers.
///
/// # Errors
/// Where the wished language has no texts.
pub fn source_language(
    headers: &[Header],
    form: &Form,
    wishes: Wishes<'_>,
    languages: &mut Languages,
    ledger: &mut Ledger,
) -> Result<LangId, Unreadable> {
    let plain = headers.iter().any(|h| h.tag.is_none() && h.has_text);
    let named = |id: &LangId| headers.iter().any(|h| h.tag.as_ref() == Some(id));
    let mut said = None;
    if let Some((spot, name)) = &form.language {
        let known = tag(name).is_some() || headers.iter().any(|h| h.name.as_ref() == Some(name));
        let id = known.then(|| languages.of(name).0);
        said = id.filter(|id| plain || named(id));
        match (&said, wishes.source_language) {
            (Some(said), Some(wished)) if said != wished => ledger.left(*spot, Reason::Column),
            (Some(_), _) => ledger.carried(*spot),
            (None, _) => ledger.left(*spot, Reason::Column),
        }
    }
    if let Some(wished) = wishes.source_language {
        return if plain || named(wished) {
            Ok(wished.clone())
        } else {
            Err(Unreadable::NoLanguage(wished.to_string()))
        };
    }
    let first = headers.iter().find(|h| h.has_text && h.tag.is_some());
    Ok(match said {
        Some(said) => said,
        None if plain => LangId::new("en"),
        None => first
            .and_then(|h| h.tag.clone())
            .unwrap_or_else(|| LangId::new("en")),
    })
}

/// Accounts for the languages, and gives those in which texts came over, the original's first.
pub fn account_languages(headers: &[Header], texts: &Texts, ledger: &mut Ledger) -> Vec<LangId> {
    let mut all = vec![texts.source.clone()];
    let mut there = false;
    for header in headers {
        let id = header.tag.clone().unwrap_or_else(|| texts.source.clone());
        let original = id == texts.source;
        if original && there {
            continue;
        }
        there |= original;
        let carried = texts.used.contains(&id);
        let name = header.name.as_deref().unwrap_or(id.as_str());
        ledger.language(header.spot, name, carried);
        if carried && !original {
            all.push(id);
        }
    }
    if !there {
        ledger.add(Subject::Languages);
    }
    all
}

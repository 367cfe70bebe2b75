//! What became of every row of an import, for people and for programmes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Reason, Refused, TableCount};
use crate::lang::{LangId, Locale};

/// How many things have no words in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// The language.
    pub language: LangId,
    /// Occupations without a title in it.
    pub occupations: usize,
    /// Competences without a name in it.
    pub competences: usize,
}

/// What became of an import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// The system it comes from.
    pub system: &'static str,
    /// Each file that was read, in order.
    pub tables: Vec<TableCount>,
    /// Files that are looked for and not there; one can do without them.
    pub absent: Vec<String>,
    /// How many occupations and competences the catalogue has.
    pub occupations: usize,
    /// See above.
    pub competences: usize,
    /// Links between the two: essential and optional, or figures of the grid.
    pub essential: usize,
    /// See above.
    pub optional: usize,
    /// Figures of the grid: pairs of level and importance.
    pub figures: usize,
    /// What has no words, by language.
    pub lacking: Vec<Lacking>,
    /// Occupations that nothing is listed or rated for, by id and title.
    pub without: Vec<(String, String)>,
    /// Figures that O*NET recommends not to publish, used like the others.
    pub uncertain: usize,
    /// Elements that are not relevant to an occupation: their level is 0.
    pub not_relevant: usize,
}

impl ImportReport {
    /// Every refused row, in order of file and line.
    pub fn refused(&self) -> impl Iterator<Item = &Refused> {
        self.tables.iter().flat_map(|t| &t.refused)
    }

    /// How many rows were refused, by file and reason.
    #[must_use]
    pub fn reasons(&self) -> BTreeMap<(&str, Reason), Vec<&Refused>> {
        let mut reasons: BTreeMap<(&str, Reason), Vec<&Refused>> = BTreeMap::new();
        for refused in self.refused() {
            let group = reasons.entry((&refused.file, refused.reason)).or_default();
            group.push(refused);
        }
        reasons
    }

    /// Whether every row of every file is kept, passed over or refused.
    #[must_use]
    pub fn is_balanced(&self) -> bool {
        self.tables.iter().all(TableCount::is_balanced)
    }

    /// The report for programmes, with every refused row.
    #[must_use]
    pub fn json(&self, locale: &Locale) -> Value {
        let lacking = self.lacking.iter().map(|l| {
            json!({
                "language": l.language.as_str(),
                "occupations": l.occupations,
                "competences": l.competences,
            })
        });
        let without = self
            .without
            .iter()
            .map(|(id, title)| json!({ "id": id, "title": title }));
        json!({
            "format": 1,
            "system": self.system,
            "occupations": self.occupations,
            "competences": self.competences,
            "essential": self.essential,
            "optional": self.optional,
            "figures": self.figures,
            "uncertain": self.uncertain,
            "not_relevant": self.not_relevant,
            "without_words": lacking.collect::<Vec<_>>(),
            "without_links": without.collect::<Vec<_>>(),
            "files_not_there": self.absent,
            "files": self.tables.iter().map(|t| t.json(locale)).collect::<Vec<_>>(),
        })
    }
}

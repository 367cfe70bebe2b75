//! Which file of a download is which, by its name.

use std::fmt;

use super::super::tables::stem;
use super::concepts::Kind;
use crate::lang::LangId;

/// A file of ESCO's download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EscoFile {
    /// Words in one language: `occupations_fr.csv`.
    Words(Kind, LangId),
    /// The links: `occupationSkillRelations.csv`, or with a language behind it.
    Relations,
}

impl Kind {
    /// The file of this kind in this language.
    #[must_use]
    pub fn file(self, language: &LangId) -> EscoFile {
        EscoFile::Words(self, language.clone())
    }

    const fn official(self) -> &'static str {
        match self {
            Self::Occupations => "occupations",
            Self::Skills => "skills",
            Self::Groups => "ISCOGroups",
        }
    }
}

impl fmt::Display for EscoFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Words(kind, language) => write!(f, "{}_{language}.csv", kind.official()),
            Self::Relations => f.write_str("occupationSkillRelations.csv"),
        }
    }
}

/// What a file of this name is; nothing where an import does not read it.
#[must_use]
pub fn esco_file(name: &str) -> Option<EscoFile> {
    let stem = stem(name, ".csv")?;
    let stem = stem.strip_suffix("_labels").unwrap_or(&stem);
    let language = |tag: &str| {
        let plain = (2..=3).contains(&tag.len()) && tag.chars().all(|c| c.is_ascii_lowercase());
        plain.then(|| LangId::new(tag))
    };
    if let Some(rest) = stem.strip_prefix("occupationskillrelations") {
        let plain = rest.is_empty() || rest.strip_prefix('_').and_then(language).is_some();
        return plain.then_some(EscoFile::Relations);
    }
    let (kind, tag) = stem.rsplit_once('_')?;
    let kind = [Kind::Occupations, Kind::Skills, Kind::Groups]
        .into_iter()
        .find(|k| k.official().to_lowercase() == kind)?;
    Some(EscoFile::Words(kind, language(tag)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_known_by_their_names() {
        let shown = |name| esco_file(name).map(|f| f.to_string());
        for (name, is) in [
            ("occupations_fr.csv", Some("occupations_fr.csv")),
            ("OCCUPATIONS_AR.CSV.GZ", Some("occupations_ar.csv")),
            ("occupations_fr_labels.csv", Some("occupations_fr.csv")),
            ("ISCOGroups_en.csv", Some("ISCOGroups_en.csv")),
            (
                "occupationSkillRelations_en.csv",
                Some("occupationSkillRelations.csv"),
            ),
            (
                "occupationSkillRelations.csv.gz",
                Some("occupationSkillRelations.csv"),
            ),
            ("skillSkillRelations.csv", None),
            ("skillGroups_en.csv", None),
            ("occupations_en_fr_ar.csv", None),
            ("occupations.csv", None),
            ("skills_en.xlsx", None),
        ] {
            assert_eq!(shown(name).as_deref(), is, "{name}");
        }
    }
}

//! A catalogue packed into one file, so that it is there at once: a cache, never the truth.
//!
//! It begins with what it is, which version of it, what it was made from, and a checksum of all of it. Whatever does not
//! fit, in the head or in what is unpacked, makes it no cache at all, and the trainers' files are read instead.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::super::content::ContentFile;
use super::super::figures;
use super::super::{decode, encode_compact};
use super::ImportedCatalogue;
use crate::competence::{Competence, CompetenceGroup, CompetenceKind, FrameworkSource};
use crate::lang::{LangId, LocalizedText};
use crate::occupation::{
    Credential, Interests, KnockOut, LanguageName, OccupationId, OccupationSource, References,
    Sector, TradeCompetence,
};
use crate::questionnaire::{CompetenceId, FORMAT, Status};

/// What a packed catalogue begins with.
const MAGIC: [u8; 8] = *b"BILANCAT";
/// How the head is laid out.
const LAYOUT: u32 = 1;
/// What is inside; to be raised whenever one of the types below changes, or what an import makes of the same files.
const VERSION: u32 = 1;
/// Bytes of the head: magic, layout, version, key, stamp, length and checksum.
const HEAD: usize = 8 + 4 + 4 + 32 + 32 + 8 + 32;
/// Where the checksum begins, which is over everything else.
const CHECKSUM: usize = HEAD - 32;

/// A fingerprint.
pub type Fingerprint = [u8; 32];

/// The fingerprint of files: of their names and of every byte.
#[must_use]
pub fn content_key(files: &[ContentFile]) -> Fingerprint {
    let mut hash = Sha256::new();
    for file in files {
        let bytes = file.bytes.as_deref().unwrap_or_default();
        for part in [file.name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        hash.update([u8::from(file.bytes.is_ok())]);
    }
    hash.finalize().into()
}

/// A packed catalogue, not unpacked yet.
#[derive(Debug, Clone, Copy)]
pub struct Packed<'a> {
    /// The fingerprint of the files that it was made from.
    pub key: Fingerprint,
    /// What the disk said of these files then.
    pub stamp: Fingerprint,
    body: &'a [u8],
}

/// Packs a catalogue. The same catalogue gives the same bytes.
#[must_use]
pub fn pack(
    catalogue: &ImportedCatalogue,
    key: Fingerprint,
    stamp: Fingerprint,
) -> Option<Vec<u8>> {
    let whole = PackedCatalogue::of(catalogue)?;
    let body = postcard::to_stdvec(&whole).ok()?;
    Some(sealed(&body, key, stamp))
}

fn sealed(body: &[u8], key: Fingerprint, stamp: Fingerprint) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEAD + body.len());
    out.extend(MAGIC);
    out.extend(LAYOUT.to_le_bytes());
    out.extend(VERSION.to_le_bytes());
    out.extend(key);
    out.extend(stamp);
    out.extend((body.len() as u64).to_le_bytes());
    let sum = checksum(&out, body);
    out.extend(sum);
    out.extend(body);
    out
}

fn checksum(head: &[u8], body: &[u8]) -> Fingerprint {
    Sha256::new()
        .chain_update(head)
        .chain_update(body)
        .finalize()
        .into()
}

impl<'a> Packed<'a> {
    /// Looks at packed bytes; nothing where they are not whole, or of another programme or version.
    #[must_use]
    pub fn of(bytes: &'a [u8]) -> Option<Self> {
        let (head, body) = bytes.split_at_checked(HEAD)?;
        let part = |from: usize, to: usize| head.get(from..to);
        let four = |from: usize| Some(u32::from_le_bytes(part(from, from + 4)?.try_into().ok()?));
        let length = u64::from_le_bytes(part(80, 88)?.try_into().ok()?);
        let fits = part(0, 8)? == MAGIC
            && four(8)? == LAYOUT
            && four(12)? == VERSION
            && length == body.len() as u64
            && part(CHECKSUM, HEAD)? == checksum(part(0, CHECKSUM)?, body);
        fits.then_some(())?;
        Some(Self {
            key: part(16, 48)?.try_into().ok()?,
            stamp: part(48, 80)?.try_into().ok()?,
            body,
        })
    }

    /// The catalogue; nothing where something in it cannot be.
    #[must_use]
    pub fn unpack(&self) -> Option<ImportedCatalogue> {
        let (whole, rest) = postcard::take_from_bytes::<PackedCatalogue>(self.body).ok()?;
        rest.is_empty().then(|| whole.catalogue())?
    }

    /// The same, when the disk says something else of the same files.
    #[must_use]
    pub fn stamped(&self, stamp: Fingerprint) -> Vec<u8> {
        sealed(self.body, self.key, stamp)
    }
}

/// Names of competences are kept once, and named by their position.
#[derive(Serialize, Deserialize)]
struct PackedCatalogue {
    framework: PackedFramework,
    references: PackedReferences,
    /// Ids that are no competence's of the framework, but named all the same.
    strangers: Vec<CompetenceId>,
    /// Lists of sources; most occupations have the same.
    sources: Vec<Vec<String>>,
    occupations: Vec<(String, PackedOccupation)>,
}

#[derive(Serialize, Deserialize)]
struct PackedFramework {
    format: u32,
    id: String,
    version: String,
    status: Status,
    sources: Vec<String>,
    languages: Vec<LangId>,
    groups: Vec<CompetenceGroup>,
    competences: Vec<PackedCompetence>,
}

#[derive(Serialize, Deserialize)]
struct PackedCompetence {
    id: CompetenceId,
    group: String,
    kind: CompetenceKind,
    label: LocalizedText,
    other_names: BTreeMap<LangId, Vec<String>>,
    description: LocalizedText,
    question: LocalizedText,
    levels: Vec<LocalizedText>,
    onet: Vec<String>,
    esco: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct PackedReferences {
    format: u32,
    id: String,
    version: String,
    status: Status,
    sources: Vec<String>,
    languages: Vec<LangId>,
    sectors: Vec<Sector>,
    credentials: Vec<Credential>,
    language_names: Vec<(LangId, LocalizedText, String)>,
}

#[derive(Serialize, Deserialize)]
struct PackedOccupation {
    id: OccupationId,
    version: String,
    status: Status,
    sources: u32,
    languages: Vec<LangId>,
    isco08: String,
    esco: Option<String>,
    onet: Option<String>,
    sector: String,
    label: LocalizedText,
    other_titles: BTreeMap<LangId, Vec<String>>,
    description: LocalizedText,
    trade: Vec<PackedTrade>,
    essential: Vec<u32>,
    optional: Vec<u32>,
    trade_source: LocalizedText,
    /// As in trainers' files, whose reader bounds their depth.
    knock_outs: String,
    ways_in: Vec<LocalizedText>,
    grid_source: String,
    grid: Vec<(u32, f64, f64)>,
    interests: Option<Interests>,
}

#[derive(Serialize, Deserialize)]
struct PackedTrade {
    id: CompetenceId,
    label: LocalizedText,
    level: f64,
    importance: f64,
    speaks_for: Vec<u32>,
    esco: Vec<String>,
}

/// Positions of names, and names that have none yet.
struct Places {
    of: BTreeMap<CompetenceId, u32>,
    strangers: Vec<CompetenceId>,
}

impl Places {
    fn place(&mut self, id: &CompetenceId) -> Option<u32> {
        if let Some(place) = self.of.get(id) {
            return Some(*place);
        }
        let place = u32::try_from(self.of.len()).ok()?;
        self.of.insert(id.clone(), place);
        self.strangers.push(id.clone());
        Some(place)
    }

    fn places<'a>(&mut self, ids: impl IntoIterator<Item = &'a CompetenceId>) -> Option<Vec<u32>> {
        ids.into_iter().map(|id| self.place(id)).collect()
    }
}

impl PackedCatalogue {
    fn of(catalogue: &ImportedCatalogue) -> Option<Self> {
        let ImportedCatalogue {
            framework,
            occupations,
            references,
        } = catalogue;
        let mut places = Places {
            of: BTreeMap::new(),
            strangers: Vec::new(),
        };
        for (place, competence) in framework.competences.iter().enumerate() {
            let place = u32::try_from(place).ok()?;
            // Two of one id would come back as one: such a catalogue is not packed.
            if places.of.insert(competence.id.clone(), place).is_some() {
                return None;
            }
        }
        let mut sources: Vec<Vec<String>> = Vec::new();
        let mut packed = Vec::with_capacity(occupations.len());
        for (name, occupation) in occupations {
            let occupation = PackedOccupation::of(occupation, &mut places, &mut sources)?;
            packed.push((name.clone(), occupation));
        }
        Some(Self {
            framework: PackedFramework::of(framework),
            references: PackedReferences::of(references),
            strangers: places.strangers,
            sources,
            occupations: packed,
        })
    }

    fn catalogue(self) -> Option<ImportedCatalogue> {
        let (framework, references) = (self.framework.framework(), self.references.references());
        if framework.format != FORMAT {
            return None;
        }
        let own = framework.competences.iter().map(|c| &c.id);
        let names: Vec<CompetenceId> = own.chain(&self.strangers).cloned().collect();
        let mut occupations = BTreeMap::new();
        for (name, occupation) in self.occupations {
            let occupation = occupation.occupation(&names, &self.sources)?;
            if !figures::no_numbers(&occupation).is_empty() || !name.starts_with("occupations/") {
                return None;
            }
            if occupations.insert(name, occupation).is_some() {
                return None;
            }
        }
        Some(ImportedCatalogue {
            framework,
            occupations,
            references,
        })
    }
}

impl PackedFramework {
    fn of(framework: &FrameworkSource) -> Self {
        let FrameworkSource {
            format,
            id,
            version,
            status,
            sources,
            languages,
            groups,
            competences,
        } = framework.clone();
        let competences = competences.into_iter().map(|c| {
            let Competence {
                id,
                group,
                kind,
                label,
                other_names,
                description,
                question,
                levels,
                onet,
                esco,
            } = c;
            PackedCompetence {
                id,
                group,
                kind,
                label,
                other_names,
                description,
                question,
                levels,
                onet,
                esco,
            }
        });
        Self {
            format,
            id,
            version,
            status,
            sources,
            languages,
            groups,
            competences: competences.collect(),
        }
    }

    fn framework(self) -> FrameworkSource {
        let competences = self.competences.into_iter().map(|c| Competence {
            id: c.id,
            group: c.group,
            kind: c.kind,
            label: c.label,
            other_names: c.other_names,
            description: c.description,
            question: c.question,
            levels: c.levels,
            onet: c.onet,
            esco: c.esco,
        });
        FrameworkSource {
            format: self.format,
            id: self.id,
            version: self.version,
            status: self.status,
            sources: self.sources,
            languages: self.languages,
            groups: self.groups,
            competences: competences.collect(),
        }
    }
}

impl PackedReferences {
    fn of(references: &References) -> Self {
        let References {
            format,
            id,
            version,
            status,
            sources,
            languages,
            sectors,
            credentials,
            language_names,
        } = references.clone();
        let names = language_names.into_iter();
        Self {
            format,
            id,
            version,
            status,
            sources,
            languages,
            sectors,
            credentials,
            language_names: names.map(|n| (n.id, n.label, n.own)).collect(),
        }
    }

    fn references(self) -> References {
        let names = self.language_names.into_iter();
        let names = names.map(|(id, label, own)| LanguageName { id, label, own });
        References {
            format: self.format,
            id: self.id,
            version: self.version,
            status: self.status,
            sources: self.sources,
            languages: self.languages,
            sectors: self.sectors,
            credentials: self.credentials,
            language_names: names.collect(),
        }
    }
}

impl PackedOccupation {
    fn of(
        occupation: &OccupationSource,
        places: &mut Places,
        all: &mut Vec<Vec<String>>,
    ) -> Option<Self> {
        let OccupationSource {
            format: _,
            id,
            version,
            status,
            sources,
            languages,
            isco08,
            esco,
            onet,
            sector,
            label,
            other_titles,
            description,
            trade,
            essential,
            optional,
            trade_source,
            knock_outs,
            ways_in,
            grid_source,
            grid,
            interests,
        } = occupation.clone();
        let sources = if let Some(place) = all.iter().position(|s| *s == sources) {
            place
        } else {
            all.push(sources);
            all.len() - 1
        };
        let mut trades = Vec::new();
        for t in trade {
            let TradeCompetence {
                id,
                label,
                level,
                importance,
                speaks_for,
                esco,
            } = t;
            trades.push(PackedTrade {
                id,
                label,
                level,
                importance,
                speaks_for: places.places(&speaks_for)?,
                esco,
            });
        }
        let mut packed_grid = Vec::new();
        for (id, (level, importance)) in &grid {
            packed_grid.push((places.place(id)?, *level, *importance));
        }
        Some(Self {
            id,
            version,
            status,
            sources: u32::try_from(sources).ok()?,
            languages,
            isco08,
            esco,
            onet,
            sector,
            label,
            other_titles,
            description,
            trade: trades,
            essential: places.places(&essential)?,
            optional: places.places(&optional)?,
            trade_source,
            knock_outs: if knock_outs.is_empty() {
                String::new()
            } else {
                encode_compact(&knock_outs).ok()?
            },
            ways_in,
            grid_source,
            grid: packed_grid,
            interests,
        })
    }

    fn occupation(self, names: &[CompetenceId], all: &[Vec<String>]) -> Option<OccupationSource> {
        let name = |place: &u32| names.get(*place as usize).cloned();
        let ids =
            |places: &[u32]| -> Option<Vec<CompetenceId>> { places.iter().map(name).collect() };
        let mut trade = Vec::with_capacity(self.trade.len());
        for t in self.trade {
            trade.push(TradeCompetence {
                id: t.id,
                label: t.label,
                level: t.level,
                importance: t.importance,
                speaks_for: ids(&t.speaks_for)?,
                esco: t.esco,
            });
        }
        let mut grid = BTreeMap::new();
        for (place, level, importance) in &self.grid {
            grid.insert(name(place)?, (*level, *importance));
        }
        let knock_outs: Vec<KnockOut> = if self.knock_outs.is_empty() {
            Vec::new()
        } else {
            decode("", self.knock_outs.as_bytes()).ok()?
        };
        let scores = self.interests.as_ref().map(Interests::scores);
        if !scores.into_iter().flatten().all(f64::is_finite) {
            return None;
        }
        Some(OccupationSource {
            format: FORMAT,
            id: self.id,
            version: self.version,
            status: self.status,
            sources: all.get(self.sources as usize)?.clone(),
            languages: self.languages,
            isco08: self.isco08,
            esco: self.esco,
            onet: self.onet,
            sector: self.sector,
            label: self.label,
            other_titles: self.other_titles,
            description: self.description,
            trade,
            essential: ids(&self.essential)?,
            optional: ids(&self.optional)?,
            trade_source: self.trade_source,
            knock_outs,
            ways_in: self.ways_in,
            grid_source: self.grid_source,
            grid,
            interests: self.interests,
        })
    }
}

#[cfg(test)]
mod tests;

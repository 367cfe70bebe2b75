//! The catalogue: framework, occupations and constants, laid out for matching.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::layout::{Layout, Requirements};
use super::{
    Activities, Activity, ActivityId, Credential, OccupationId, OccupationSource, References,
    ScoringConstants,
};
use crate::competence::{Competence, CompetenceKind, Framework, FrameworkSource};
use crate::lang::{LangId, LocalizedText};
use crate::questionnaire::CredentialId;

/// Everything that matching needs, loaded once.
#[derive(Debug, Clone)]
pub struct Catalogue {
    framework: Framework,
    occupations: Vec<OccupationSource>,
    /// The catalogues that the occupations come from, our own first.
    parts: Vec<Range<usize>>,
    /// Titles of occupations of other catalogues that are ours, by our position.
    other_titles: HashMap<usize, Vec<(String, String)>>,
    positions: HashMap<OccupationId, usize>,
    /// The place of each occupation by code and id.
    by_code: Vec<u32>,
    /// The occupations by code and id.
    in_order_of_code: Vec<u32>,
    /// The occupations that have knock-outs.
    demanding: Vec<usize>,
    references: References,
    constants: ScoringConstants,
    activities: Activities,
    activity_positions: HashMap<ActivityId, usize>,
    layout: Layout,
}

/// A catalogue beside our own, as an import gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct AddedCatalogue {
    /// Its competences.
    pub framework: FrameworkSource,
    /// Its occupations.
    pub occupations: Vec<OccupationSource>,
}

impl Catalogue {
    /// Lays out a catalogue. Trade competences become part of the framework, behind the core ones. Of two occupations of one id the first, by code, is kept.
    #[must_use]
    pub fn new(
        framework: FrameworkSource,
        occupations: Vec<OccupationSource>,
        references: References,
        constants: ScoringConstants,
    ) -> Self {
        let mut catalogue = Self {
            framework: Framework::new(framework, []),
            occupations: Vec::new(),
            parts: Vec::new(),
            other_titles: HashMap::new(),
            positions: HashMap::new(),
            by_code: Vec::new(),
            in_order_of_code: Vec::new(),
            demanding: Vec::new(),
            references,
            constants,
            activities: Activities::default(),
            activity_positions: HashMap::new(),
            layout: Layout::default(),
        };
        catalogue.append(occupations);
        catalogue
    }

    /// The same with unpaid and informal activities; their tasks become part of the framework, behind all others.
    #[must_use]
    pub fn with_activities(mut self, activities: Activities) -> Self {
        self.framework
            .extend(activities.tasks.iter().map(|t| Competence {
                id: t.id.clone(),
                group: String::new(),
                kind: CompetenceKind::Task,
                label: t.label.clone(),
                other_names: BTreeMap::new(),
                description: t.label.clone(),
                question: t.label.clone(),
                levels: Vec::new(),
                onet: Vec::new(),
                esco: t.esco.clone(),
            }));
        self.activity_positions.clear();
        for (position, activity) in activities.activities.iter().enumerate() {
            let id = activity.id.clone();
            self.activity_positions.entry(id).or_insert(position);
        }
        self.activities = activities;
        self.lay_out();
        self
    }

    /// The same with an imported catalogue behind what is there.
    ///
    /// Its competences become part of the framework ([`Framework::append`] says which are the same as core ones).
    /// An occupation whose ESCO URI an occupation that is there already names is left out, but its titles are kept for
    /// finding; of two occupations of one id the first is kept.
    #[must_use]
    pub fn with_catalogue(mut self, added: AddedCatalogue) -> Self {
        self.framework.append(added.framework);
        let mut by_uri: HashMap<String, usize> = HashMap::new();
        for (position, occupation) in self.occupations.iter().enumerate() {
            if let Some(uri) = &occupation.esco {
                by_uri.entry(uri.clone()).or_insert(position);
            }
        }
        let mut occupations = Vec::with_capacity(added.occupations.len());
        for occupation in added.occupations {
            let uri = occupation.esco.as_ref();
            if let Some(ours) = uri.and_then(|uri| by_uri.get(uri)) {
                let titles = self.other_titles.entry(*ours).or_default();
                titles.extend(titles_of(&occupation).map(|(l, t)| (l.to_owned(), t.to_owned())));
            } else {
                occupations.push(occupation);
            }
        }
        self.append(occupations);
        self
    }

    /// Appends the occupations of a catalogue, by code and id, and the competences of their trades.
    fn append(&mut self, mut occupations: Vec<OccupationSource>) {
        occupations.sort_by(|a, b| (&a.isco08, &a.id).cmp(&(&b.isco08, &b.id)));
        let start = self.occupations.len();
        for occupation in occupations {
            let position = self.occupations.len();
            if self.positions.contains_key(&occupation.id) {
                continue;
            }
            self.positions.insert(occupation.id.clone(), position);
            self.framework.extend(trade_competences(&occupation));
            self.occupations.push(occupation);
        }
        self.parts.push(start..self.occupations.len());
        (self.by_code, self.in_order_of_code) = by_code(&self.occupations);
        let all = self.occupations.iter().enumerate();
        let demanding = all.filter(|(_, o)| !o.knock_outs.is_empty());
        self.demanding = demanding.map(|(position, _)| position).collect();
        self.lay_out();
    }

    fn lay_out(&mut self) {
        self.layout = Layout::new(
            &self.framework,
            &self.occupations,
            &self.parts,
            &self.constants.fit,
        );
    }

    /// Unpaid and informal activities.
    #[must_use]
    pub fn activities(&self) -> &Activities {
        &self.activities
    }

    /// The activity of this name.
    #[must_use]
    pub fn activity(&self, id: &ActivityId) -> Option<&Activity> {
        let position = self.activity_positions.get(id)?;
        self.activities.activities.get(*position)
    }

    /// The competences, in the order of every grid and profile.
    #[must_use]
    pub fn framework(&self) -> &Framework {
        &self.framework
    }

    /// The occupations: our own by ISCO-08 code and id, then those of each added catalogue likewise.
    #[must_use]
    pub fn occupations(&self) -> &[OccupationSource] {
        &self.occupations
    }

    /// The occupation of this name.
    #[must_use]
    pub fn occupation(&self, id: &OccupationId) -> Option<&OccupationSource> {
        self.occupations.get(self.position(id)?)
    }

    /// The position of an occupation.
    #[must_use]
    pub fn position(&self, id: &OccupationId) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// Every title by which the occupation at this position can be found, with the language's tag: its own titles first, then its other ones, then those of the same occupation in other catalogues.
    pub fn other_titles(&self, position: usize) -> impl Iterator<Item = (&str, &str)> {
        let own = self.occupations.get(position).into_iter();
        let others = self.other_titles.get(&position).into_iter().flatten();
        own.flat_map(titles_of)
            .chain(others.map(|(lang, title)| (lang.as_str(), title.as_str())))
    }

    /// Whether the occupation at this position is of our own catalogue, not of one that was added.
    pub(super) fn is_own(&self, position: usize) -> bool {
        self.parts
            .first()
            .is_some_and(|own| own.contains(&position))
    }

    /// The place of the occupation at this position, by code and id.
    pub(super) fn by_code(&self, position: usize) -> u32 {
        self.by_code.get(position).copied().unwrap_or(u32::MAX)
    }

    /// The positions of the occupations, by code and id.
    pub(super) fn in_order_of_code(&self) -> &[u32] {
        &self.in_order_of_code
    }

    /// The positions of the occupations that have knock-outs, in order.
    pub(super) fn demanding(&self) -> &[usize] {
        &self.demanding
    }

    pub(super) fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What the occupation at this position requires; nothing where there is none.
    #[must_use]
    pub fn requirements(&self, position: usize) -> Requirements<'_> {
        self.layout.requirements(position)
    }

    /// The constants of the method.
    #[must_use]
    pub fn constants(&self) -> &ScoringConstants {
        &self.constants
    }

    /// Sectors, credentials and names of languages.
    #[must_use]
    pub fn references(&self) -> &References {
        &self.references
    }

    /// The credential of this name.
    #[must_use]
    pub fn credential(&self, id: &CredentialId) -> Option<&Credential> {
        self.references.credentials.iter().find(|c| c.id == *id)
    }

    /// The words for a sector.
    #[must_use]
    pub fn sector(&self, id: &str) -> Option<&LocalizedText> {
        self.references
            .sectors
            .iter()
            .find(|s| s.id == id)
            .map(|s| &s.label)
    }

    /// What a language is called in itself, where it is known.
    #[must_use]
    pub fn language_own_name(&self, language: &LangId) -> Option<&str> {
        let names = &self.references.language_names;
        let name = names.iter().find(|l| l.id == *language)?;
        let own = Some(name.own.as_str()).filter(|own| !own.is_empty());
        own.or_else(|| name.label.exact(language))
    }

    /// The words for a language; its tag where it has none.
    #[must_use]
    pub fn language_name(&self, language: &LangId, reader: &LangId) -> String {
        let name = self
            .references
            .language_names
            .iter()
            .find(|l| l.id == *language);
        name.map_or_else(|| language.to_string(), |l| l.label.get(reader).to_owned())
    }
}

fn trade_competences(occupation: &OccupationSource) -> impl Iterator<Item = Competence> {
    occupation.trade.iter().map(|t| Competence {
        id: t.id.clone(),
        group: occupation.sector.clone(),
        kind: CompetenceKind::Trade,
        label: t.label.clone(),
        other_names: BTreeMap::new(),
        description: t.label.clone(),
        question: t.label.clone(),
        levels: Vec::new(),
        onet: Vec::new(),
        esco: t.esco.clone(),
    })
}

fn titles_of(occupation: &OccupationSource) -> impl Iterator<Item = (&str, &str)> {
    let others = occupation.other_titles.iter();
    let others =
        others.flat_map(|(lang, titles)| titles.iter().map(move |t| (lang.as_str(), t.as_str())));
    occupation.label.iter().chain(others)
}

/// The place of each occupation by code and id, and the occupation of each place.
fn by_code(occupations: &[OccupationSource]) -> (Vec<u32>, Vec<u32>) {
    let mut order: Vec<(usize, &OccupationSource)> = occupations.iter().enumerate().collect();
    order.sort_by(|(_, a), (_, b)| (&a.isco08, &a.id).cmp(&(&b.isco08, &b.id)));
    let mut places = vec![0; occupations.len()];
    for (place, (position, _)) in order.iter().enumerate() {
        if let Some(to) = places.get_mut(*position) {
            *to = place as u32;
        }
    }
    let order = order.into_iter().map(|(position, _)| position as u32);
    (places, order.collect())
}

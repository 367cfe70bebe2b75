//! A questionnaire put together from its file and those it includes.

use std::collections::BTreeMap;

use super::diagnostic::nearest;
use super::finding::Finding;
use super::rule::Rule;
use crate::questionnaire::{Include, Part, Place, QuestionnaireSource, Section, SectionId, Step};

/// How deep files include one another.
pub const MAX_INCLUDES: usize = 8;

/// How many files one questionnaire includes in all.
const MAX_FILES: usize = 100;

/// The parts there are, by file name: `parts/identity.ron`.
pub type Parts = BTreeMap<String, Part>;

/// A questionnaire with everything it includes.
#[derive(Debug, Clone)]
pub struct Assembled {
    /// The whole; it includes nothing any more.
    pub source: QuestionnaireSource,
    /// What is wrong with its includes, each with the file it is in.
    pub found: Vec<(String, Finding)>,
    /// The files it is made of: its own first.
    pub files: Vec<String>,
    /// From each list, scale, section and link to the file and the position it came from.
    origins: BTreeMap<&'static str, Vec<(usize, usize)>>,
}

impl Assembled {
    /// The file that a place of the whole is in, and the place in that file.
    #[must_use]
    pub fn origin(&self, place: &Place) -> (&str, Place) {
        let own = (self.files.first().map_or("", String::as_str), place.clone());
        let [Step::Field(name), Step::At(position), rest @ ..] = place.steps() else {
            return own;
        };
        let origin = self.origins.get(name).and_then(|o| o.get(*position));
        let Some((file, original)) = origin.copied() else {
            return own;
        };
        let Some(file) = self.files.get(file) else {
            return own;
        };
        let start = [Step::Field(name), Step::At(original)];
        (
            file,
            start.into_iter().chain(rest.iter().cloned()).collect(),
        )
    }
}

/// Puts a questionnaire together. What cannot be included is left out, and said.
#[must_use]
pub fn assemble(file: &str, mut source: QuestionnaireSource, parts: &Parts) -> Assembled {
    let own = |count: usize| (0..count).map(|i| (0, i)).collect::<Vec<_>>();
    let mut origins = BTreeMap::from([
        ("lists", own(source.lists.len())),
        ("scales", own(source.scales.len())),
        ("sections", own(source.sections.len())),
        ("scoring", own(source.scoring.len())),
    ]);
    let includes = std::mem::take(&mut source.includes);
    let mut assembling = Assembling {
        parts,
        files: vec![file.to_owned()],
        found: Vec::new(),
        open: vec![file.to_owned()],
        lists: Vec::new(),
        scales: Vec::new(),
        sections: Vec::new(),
        scoring: Vec::new(),
    };
    assembling.all(file, &includes, None);
    let Assembling {
        files,
        mut found,
        lists,
        scales,
        sections,
        scoring,
        ..
    } = assembling;
    let add = |origins: &mut BTreeMap<&'static str, Vec<(usize, usize)>>, name, origin| {
        origins.entry(name).or_default().push(origin);
    };
    for (origin, list) in lists {
        source.lists.push(list);
        add(&mut origins, "lists", origin);
    }
    for (origin, scale) in scales {
        source.scales.push(scale);
        add(&mut origins, "scales", origin);
    }
    for (origin, link) in scoring {
        source.scoring.push(link);
        add(&mut origins, "scoring", origin);
    }
    for Brought {
        origin,
        section,
        before,
        said,
    } in sections
    {
        let position = match &before {
            None => Some(source.sections.len()),
            Some(id) => source.sections.iter().position(|s| s.id == *id),
        };
        let position = position.unwrap_or_else(|| {
            let (file, place) = said;
            let name = before.as_ref().map_or("", SectionId::as_str);
            let known: Vec<String> = source.sections.iter().map(|s| s.id.to_string()).collect();
            let finding = Finding::new(Rule::E06, place.field("before"), "check-unknown-section")
                .naming("name", name)
                .near(nearest(name, &known).map(|n| format!("\"{n}\"")));
            if !found.iter().any(|(_, f): &(String, Finding)| *f == finding) {
                found.push((file, finding));
            }
            source.sections.len()
        });
        source.sections.insert(position, section);
        if let Some(sections) = origins.get_mut("sections") {
            sections.insert(position, origin);
        }
    }
    Assembled {
        source,
        found,
        files,
        origins,
    }
}

/// A section that an included file brings.
struct Brought {
    origin: (usize, usize),
    section: Section,
    before: Option<SectionId>,
    /// Where it is said before what it comes.
    said: (String, Place),
}

struct Assembling<'a> {
    parts: &'a Parts,
    files: Vec<String>,
    found: Vec<(String, Finding)>,
    open: Vec<String>,
    lists: Vec<((usize, usize), crate::questionnaire::ChoiceList)>,
    scales: Vec<((usize, usize), crate::questionnaire::Scale)>,
    sections: Vec<Brought>,
    scoring: Vec<((usize, usize), crate::questionnaire::ScoringLink)>,
}

impl Assembling<'_> {
    fn all(
        &mut self,
        from: &str,
        includes: &[Include],
        outer: Option<&(Option<SectionId>, String, Place)>,
    ) {
        for (i, include) in includes.iter().enumerate() {
            let place = Place::root().field("includes").at(i);
            self.one(from, include, &place, outer);
        }
    }

    fn one(
        &mut self,
        from: &str,
        include: &Include,
        place: &Place,
        outer: Option<&(Option<SectionId>, String, Place)>,
    ) {
        let name = include.file.as_str();
        let mut say = |key| {
            let finding = Finding::new(Rule::E16, place.field("file"), key).naming("name", name);
            self.found.push((from.to_owned(), finding));
        };
        if !is_inside(name) {
            return say("check-include-outside");
        }
        if self.open.iter().any(|open| open == name) {
            return say("check-include-cycle");
        }
        if self.open.len() > MAX_INCLUDES || self.files.len() > MAX_FILES {
            return say("check-include-deep");
        }
        let Some(part) = self.parts.get(name) else {
            let known: Vec<String> = self.parts.keys().cloned().collect();
            let near = nearest(name, &known).map(|n| format!("\"{n}\""));
            let finding = Finding::new(Rule::E16, place.field("file"), "check-include-missing")
                .naming("name", name)
                .near(near);
            self.found.push((from.to_owned(), finding));
            return;
        };
        if self.files.iter().any(|f| f == name) {
            // Included by two ways: once is enough.
            return;
        }
        let file = self.files.len();
        self.files.push(name.to_owned());
        self.open.push(name.to_owned());
        let at = |i| (file, i);
        let lists = part.lists.iter().enumerate();
        self.lists.extend(lists.map(|(i, l)| (at(i), l.clone())));
        let scales = part.scales.iter().enumerate();
        self.scales.extend(scales.map(|(i, s)| (at(i), s.clone())));
        let scoring = part.scoring.iter().enumerate();
        self.scoring
            .extend(scoring.map(|(i, s)| (at(i), s.clone())));
        let said = match outer {
            Some(outer) if include.before.is_none() => outer.clone(),
            _ => (include.before.clone(), from.to_owned(), place.clone()),
        };
        self.all(name, &part.includes, Some(&said));
        let (before, said_in, said_at) = said;
        for (i, section) in part.sections.iter().enumerate() {
            self.sections.push(Brought {
                origin: at(i),
                section: section.clone(),
                before: before.clone(),
                said: (said_in.clone(), said_at.clone()),
            });
        }
        self.open.pop();
    }
}

/// Whether a name leads to a file in the folder or below it, on every system.
fn is_inside(name: &str) -> bool {
    let plain = !name.contains(['\\', ':', '\0']) && !name.starts_with('/');
    let steps = name
        .split('/')
        .all(|s| !s.is_empty() && s != "." && s != "..");
    let ron = name.strip_suffix(".ron").is_some_and(|n| !n.is_empty());
    plain && steps && ron
}

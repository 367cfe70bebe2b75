//! What a new version may not do to ids that were published: E11, E12 and W17.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::{Lock, Used, UsedChoice};
use super::walk::{Standing, carries_over, choices, choices_place, items, list_of, type_of};
use crate::authoring::finding::Finding;
use crate::authoring::rule::Rule;
use crate::questionnaire::{Choice, ChoiceId, ItemId, Place, QuestionnaireSource};

/// The distance above which a text under the same id is no longer the same text.
const REWORDED: f64 = 0.6;

/// Everything in this definition that breaks what was published: ids of another type or used again, ids and options
/// gone without a word, and questions that ask something else under their old id.
#[must_use]
pub fn against_lock(source: &QuestionnaireSource, lock: &Lock) -> Vec<Finding> {
    if lock.id != source.id {
        let place = Place::root().field("id");
        let finding = Finding::new(Rule::E11, place, "versions-other-questionnaire")
            .naming("at", &source.id)
            .naming("name", &lock.id)
            .remedy("versions-other-questionnaire-remedy");
        return vec![finding];
    }
    let standing = items(source);
    let mut held = Held {
        source,
        lock,
        retired: source.retired.iter().map(|r| r.id.as_str()).collect(),
        told: BTreeSet::new(),
        found: Vec::new(),
    };
    for item in &standing {
        held.item(item);
    }
    held.gone(&standing);
    held.found
}

struct Held<'a> {
    source: &'a QuestionnaireSource,
    lock: &'a Lock,
    retired: BTreeSet<&'a str>,
    /// What was told of a shared list, which is told once and not for each item.
    told: BTreeSet<(Place, ChoiceId)>,
    found: Vec<Finding>,
}

impl<'a> Held<'a> {
    /// What was published of this item, under its id or a former one.
    fn published(&self, standing: &Standing<'a>) -> Option<(&'a ItemId, &'a Used)> {
        let item = standing.item;
        let live = |used: &&Used| used.retired.is_none();
        let mine = self.lock.items.get_key_value(&item.id);
        mine.filter(|(_, used)| live(used) && used.became.is_none())
            .or_else(|| {
                let former = item.was.iter().rev();
                former
                    .filter_map(|was| self.lock.items.get_key_value(was))
                    .find(|(_, used)| live(used))
            })
    }

    fn item(&mut self, standing: &Standing<'a>) {
        let item = standing.item;
        let id = item.id.as_str();
        let at = |finding: Finding| finding.naming("at", id);
        if let Some(used) = self.lock.items.get(&item.id) {
            let place = standing.place.field("id");
            // Where the file itself still says that it is retired, the definition is told of by its own rules.
            if let Some(reason) = used.retired.as_ref().filter(|_| !self.retired.contains(id)) {
                let finding = Finding::new(Rule::E11, place, "versions-reused")
                    .naming("reason", reason)
                    .remedy("versions-reused-remedy");
                self.found.push(at(finding));
                return;
            }
            if let Some(now) = used.became.as_ref().filter(|now| !item.was.contains(now)) {
                let finding = Finding::new(Rule::E11, place, "versions-renamed-away")
                    .naming("name", now.as_str())
                    .remedy("versions-reused-remedy");
                self.found.push(at(finding));
                return;
            }
        }
        let Some((former, used)) = self.published(standing) else {
            return;
        };
        let kind = type_of(&item.kind);
        if !carries_over(&used.kind, &kind) {
            let finding = Finding::new(Rule::E11, standing.place.field("kind"), "versions-retyped")
                .naming("before", &used.kind)
                .naming("after", kind)
                .naming("version", &used.last)
                .remedy("versions-retyped-remedy");
            self.found.push(at(finding));
            return;
        }
        if *former == item.id {
            let now = item.label.exact(&self.lock.definition.source_language);
            self.reworded(id, &standing.place.field("label"), &used.label, now);
        }
        self.choices(standing, former, used);
    }

    fn choices(&mut self, standing: &Standing<'a>, former: &ItemId, used: &'a Used) {
        let item = standing.item;
        let place = choices_place(self.source, standing);
        let now = choices(self.source, item);
        let language = &self.lock.definition.source_language;
        for (i, choice) in now.iter().enumerate() {
            let Some(known) = used.choices.get(&choice.id) else {
                continue;
            };
            let place = place.at(i);
            if !self.told.insert((place.clone(), choice.id.clone())) {
                continue;
            }
            if let Some(reason) = &known.retired {
                if !self.is_retired(standing, former, &choice.id) {
                    let finding = Finding::new(Rule::E11, place.field("id"), "versions-reused")
                        .naming("at", format!("{}/{}", item.id, choice.id))
                        .naming("reason", reason)
                        .remedy("versions-reused-remedy");
                    self.found.push(finding);
                }
                continue;
            }
            let at = format!("{}/{}", item.id, choice.id);
            let away = known.became.as_ref();
            if let Some(now) = away.filter(|now| !choice.was.contains(now)) {
                let place = place.field("id");
                let finding = Finding::new(Rule::E11, place, "versions-renamed-away")
                    .naming("at", at)
                    .naming("name", now.as_str())
                    .remedy("versions-reused-remedy");
                self.found.push(finding);
                continue;
            }
            let text = choice.label.exact(language);
            self.reworded(&at, &place.field("label"), &known.label, text);
        }
        for (id, known) in &used.choices {
            if is_there(id, known, now) || self.is_retired(standing, former, id) {
                continue;
            }
            if !self.told.insert((place.clone(), id.clone())) {
                continue;
            }
            let owner = list_of(item).unwrap_or(item.id.as_str());
            // A new name that is nearly the old one, or says the same, was probably changed by mistake.
            let new = now
                .iter()
                .enumerate()
                .filter(|(_, c)| !used.choices.contains_key(&c.id));
            let meant = likely(
                id.as_str(),
                &known.label,
                new.map(|(i, c)| (i, c.id.as_str(), c.label.exact(language))),
            );
            let place = meant.map_or_else(|| place.clone(), |i| place.at(i).field("id"));
            let finding = Finding::new(Rule::E12, place, "versions-choice-gone")
                .naming("at", item.id.as_str())
                .naming("name", id.as_str())
                .naming("label", &known.label)
                .naming("owner", owner)
                .remedy("versions-choice-gone-remedy");
            self.found.push(finding);
        }
    }

    fn is_retired(&self, standing: &Standing<'_>, former: &ItemId, choice: &ChoiceId) -> bool {
        let owners = [
            Some(standing.item.id.as_str()),
            Some(former.as_str()),
            list_of(standing.item),
        ];
        let named = |owner: &str| self.retired.contains(format!("{owner}/{choice}").as_str());
        owners.into_iter().flatten().any(named)
    }

    fn reworded(&mut self, at: &str, place: &Place, before: &str, now: Option<&str>) {
        let Some(now) = now.map(str::trim).filter(|_| !before.is_empty()) else {
            return;
        };
        let (a, b) = (plain(before), plain(now));
        if 1.0 - strsim::normalized_levenshtein(&a, &b) > REWORDED {
            let finding = Finding::new(Rule::W17, place.clone(), "versions-reworded")
                .naming("at", at)
                .naming("before", before)
                .naming("after", now)
                .remedy("versions-reworded-remedy");
            self.found.push(finding);
        }
    }

    /// Items that were published and are neither there, nor under another name, nor retired.
    fn gone(&mut self, standing: &[Standing<'a>]) {
        let there: BTreeSet<&ItemId> = standing.iter().map(|s| &s.item.id).collect();
        let renamed: BTreeSet<&ItemId> = standing.iter().flat_map(|s| &s.item.was).collect();
        let stood: BTreeMap<&ItemId, usize> = items(&self.lock.definition)
            .into_iter()
            .map(|s| (&s.item.id, s.section))
            .collect();
        for (id, used) in &self.lock.items {
            let settled = used.retired.is_some() || used.became.is_some();
            let answered = there.contains(id) || renamed.contains(id);
            if settled || answered || self.retired.contains(id.as_str()) {
                continue;
            }
            let section = stood
                .get(id)
                .and_then(|s| self.lock.definition.sections.get(*s))
                .and_then(|old| self.source.sections.iter().position(|s| s.id == old.id));
            let sections = Place::root().field("sections");
            let language = &self.lock.definition.source_language;
            let new = standing.iter().enumerate();
            let new = new.filter(|(_, s)| !self.lock.items.contains_key(&s.item.id));
            let meant = likely(
                id.as_str(),
                &used.label,
                new.map(|(i, s)| (i, s.item.id.as_str(), s.item.label.exact(language))),
            );
            let meant = meant.and_then(|i| standing.get(i));
            let place = match (meant, section) {
                (Some(standing), _) => standing.place.field("id"),
                (None, Some(s)) => sections.at(s),
                (None, None) => sections.clone(),
            };
            let finding = Finding::new(Rule::E12, place, "versions-item-gone")
                .naming("name", id.as_str())
                .naming("label", &used.label)
                .naming("version", &used.last)
                .remedy("versions-item-gone-remedy");
            self.found.push(finding);
        }
    }
}

/// Of new ids the one that an old id was probably changed to: nearly the same name, or the same words.
fn likely<'a>(
    old: &str,
    label: &str,
    new: impl Iterator<Item = (usize, &'a str, Option<&'a str>)>,
) -> Option<usize> {
    new.filter_map(|(i, id, words)| {
        let distance = strsim::damerau_levenshtein(old, id);
        let same = words.is_some_and(|w| !label.is_empty() && w.trim() == label.trim());
        (distance <= 2 || same).then_some((!same, distance, i))
    })
    .min()
    .map(|(_, _, i)| i)
}

fn is_there(id: &ChoiceId, known: &UsedChoice, now: &[Choice]) -> bool {
    known.retired.is_some()
        || known.became.is_some()
        || now.iter().any(|c| c.id == *id || c.was.contains(id))
}

/// Letters and figures only, in small letters: what is compared is what is said.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

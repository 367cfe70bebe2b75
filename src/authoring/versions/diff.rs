//! The differences between two versions, in trainers' words and by what they mean for interviews under way.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Class, Said, Side};
use super::items::{choices, item};
use super::pairs::{Pairs, partner, shared};
use super::walk::{self, Standing};
use crate::lang::LocalizedText;
use crate::questionnaire::{
    Choice, ChoiceId, CompetenceId, Condition, EvidenceSource, Item, ItemId, QuestionnaireSource,
    ScoringLink, Section, texts,
};

/// Everything that differs, the weightiest first.
#[must_use]
pub fn diff(old: &QuestionnaireSource, new: &QuestionnaireSource) -> Vec<Change> {
    let pairs = Pairs::new(old, new);
    let mut diff = Diff {
        pairs: &pairs,
        found: Vec::new(),
    };
    diff.whole();
    diff.sections();
    diff.items();
    diff.lists();
    diff.scoring();
    diff.texts();
    diff.order();
    diff.found.sort_by_key(|change| change.class);
    diff.found
}

/// What a scoring link is known by: where from, of what, by whose word.
type LinkKey<'a> = (String, &'a CompetenceId, EvidenceSource);

struct Diff<'a> {
    pairs: &'a Pairs<'a>,
    found: Vec<Change>,
}

/// How an item is called in a sentence: by its question, or its id where the question is the framework's.
pub(super) fn named(item: &Item) -> Said {
    Said::Text(item.label.clone(), item.id.to_string())
}

fn titled(section: &Section) -> Said {
    Said::Text(section.title.clone(), section.id.to_string())
}

/// A condition in a sentence, or "always".
pub(super) fn asked_if(condition: Option<&Condition>, side: Side) -> Said {
    condition.map_or(Said::Key("diff-always"), |c| {
        Said::Condition(Box::new(c.clone()), side)
    })
}

impl<'a> Diff<'a> {
    fn whole(&mut self) {
        let Pairs { old, new, .. } = self.pairs;
        let language = |class, key, language: &crate::lang::LangId| {
            let said = Said::Language(language.clone());
            Change::new(class, key, "").saying("language", said)
        };
        for added in new.languages.iter().filter(|l| !old.languages.contains(l)) {
            let change = language(Class::Green, "diff-language-added", added);
            self.found.push(change);
        }
        for gone in old.languages.iter().filter(|l| !new.languages.contains(l)) {
            let change = language(Class::Amber, "diff-language-gone", gone);
            self.found.push(change);
        }
        if old.source_language != new.source_language {
            let change = language(Class::Amber, "diff-source-language", &new.source_language);
            self.found.push(change);
        }
        if old.minutes != new.minutes {
            let minutes =
                |m: Option<u32>| m.map_or(Said::Plain("–".into()), |m| Said::Number(m.into()));
            let change = Change::new(Class::Green, "diff-minutes", "")
                .saying("before", minutes(old.minutes))
                .saying("after", minutes(new.minutes));
            self.found.push(change);
        }
    }

    fn sections(&mut self) {
        let Pairs { old, new, .. } = self.pairs;
        for section in &new.sections {
            let at = section.id.as_str();
            let about = |class, key| Change::new(class, key, at).saying("at", titled(section));
            let Some(before) = old.sections.iter().find(|s| s.id == section.id) else {
                self.found.push(about(Class::Green, "diff-section-added"));
                continue;
            };
            if before.mode != section.mode {
                self.found.push(about(Class::Amber, "diff-section-mode"));
            }
            let shown = before.show_if.as_ref().map(|c| self.pairs.condition(c));
            if shown != section.show_if {
                let change = about(Class::Amber, "diff-section-shown")
                    .saying("before", asked_if(before.show_if.as_ref(), Side::Old))
                    .saying("after", asked_if(section.show_if.as_ref(), Side::New));
                self.found.push(change);
            }
        }
        for gone in &old.sections {
            if !new.sections.iter().any(|s| s.id == gone.id) {
                let change = Change::new(Class::Green, "diff-section-gone", gone.id.as_str());
                self.found.push(change.saying("at", titled(gone)));
            }
        }
    }

    fn items(&mut self) {
        let pairs = self.pairs;
        for Standing { item, section, .. } in &pairs.added {
            let required = item.required != crate::questionnaire::Required::No;
            let (class, key) = if required {
                (Class::Amber, "diff-item-added-required")
            } else {
                (Class::Green, "diff-item-added")
            };
            let mut change = Change::new(class, key, item.id.as_str()).saying("at", named(item));
            if let Some(section) = pairs.new.sections.get(*section) {
                change = change.saying("section", titled(section));
            }
            self.found.push(change);
        }
        for Standing { item, .. } in &pairs.gone {
            let retired = pairs.new.retired.iter().find(|r| r.id == item.id);
            let change = match retired {
                Some(retired) => Change::new(Class::Red, "diff-item-retired", item.id.as_str())
                    .saying("reason", Said::Plain(retired.reason.clone())),
                None => Change::new(Class::Red, "diff-item-gone", item.id.as_str())
                    .asking("diff-item-gone-remedy"),
            };
            self.found.push(change.saying("at", named(item)));
        }
        for (before, after) in &pairs.both {
            item(pairs, before, after, &mut self.found);
        }
    }

    /// Lists and scales, each told once and not for every item that uses it.
    fn lists(&mut self) {
        let Pairs { old, new, .. } = self.pairs;
        let scales = new.scales.iter().map(|s| ("scale", &s.id, &s.choices));
        let lists = new.lists.iter().map(|l| ("list", &l.id, &l.choices));
        for (owner, id, after) in lists.chain(scales) {
            let Some(before) = shared(old, owner, id) else {
                continue;
            };
            choices(
                (before, after),
                id,
                &Said::Plain(id.clone()),
                new,
                &mut self.found,
            );
        }
    }

    fn scoring(&mut self) {
        let pairs = self.pairs;
        let translated = |link: &ScoringLink| -> String {
            let (id, choice) = link.origin();
            let id = ItemId::from(id);
            match choice {
                Some(choice) => {
                    let choice = pairs.choice(&id, &ChoiceId::from(choice));
                    format!("{}/{choice}", pairs.id(&id))
                }
                None => pairs.id(&id).to_string(),
            }
        };
        let mut before: BTreeMap<LinkKey<'_>, &ScoringLink> = BTreeMap::new();
        for link in &pairs.old.scoring {
            before.insert((translated(link), &link.competence, link.evidence), link);
        }
        let items: BTreeMap<&ItemId, &Item> = pairs
            .both
            .iter()
            .map(|(_, b)| (&b.item.id, b.item))
            .collect();
        let about = |link: &ScoringLink, from: &str, key| {
            let (id, choice) = from
                .split_once('/')
                .map_or((from, None), |(i, c)| (i, Some(c)));
            let item = *items.get(&ItemId::from(id))?;
            let mut at = named(item);
            if let Some(choice) = choice {
                let known = partner(&ChoiceId::from(choice), walk::choices(pairs.new, item))?;
                at = Said::Text(known.label.clone(), choice.to_owned());
            }
            let change = Change::new(Class::Red, key, from)
                .saying("at", at)
                .saying("competence", Said::Plain(link.competence.to_string()));
            Some(change)
        };
        for link in &pairs.new.scoring {
            let key = (link.from.clone(), &link.competence, link.evidence);
            let Some(old) = before.remove(&key) else {
                self.found
                    .extend(about(link, &link.from, "diff-link-added"));
                continue;
            };
            if (old.weight - link.weight).abs() > f64::EPSILON {
                let change = about(link, &link.from, "diff-link-weight");
                self.found.extend(change.map(|c| {
                    c.saying("before", Said::Number(old.weight))
                        .saying("after", Said::Number(link.weight))
                }));
            }
            let (id, choice) = old.origin();
            let id = ItemId::from(id);
            let map: BTreeMap<String, f64> = old
                .map
                .iter()
                .map(|(key, level)| {
                    let there = match choice {
                        Some(_) => key.clone(),
                        None => pairs.choice(&id, &ChoiceId::from(key.as_str())).to_string(),
                    };
                    (there, *level)
                })
                .collect();
            if map != link.map {
                self.found.extend(about(link, &link.from, "diff-link-map"));
            }
        }
        for ((from, ..), link) in before {
            self.found.extend(about(link, &from, "diff-link-gone"));
        }
    }

    fn texts(&mut self) {
        let pairs = self.pairs;
        let (old, new) = (texts(pairs.old), texts(pairs.new));
        let mut before: BTreeMap<String, &LocalizedText> = old
            .iter()
            .map(|t| (pairs.text_key(&t.key), t.text))
            .collect();
        let names = Names::of(pairs);
        let nothing = LocalizedText::default();
        for text in &new {
            match before.remove(&text.key) {
                Some(was) => self.text(&text.key, text.part, (was, text.text), &names),
                // What must be written comes with what is new, and is told with it.
                None if text.needed => {}
                None => self.text(&text.key, text.part, (&nothing, text.text), &names),
            }
        }
        for text in old.iter().filter(|t| !t.needed) {
            let key = pairs.text_key(&text.key);
            if let Some(was) = before.remove(&key) {
                self.text(&key, text.part, (was, &nothing), &names);
            }
        }
    }

    fn text(
        &mut self,
        key: &str,
        part: &'static str,
        (before, after): (&LocalizedText, &LocalizedText),
        names: &Names<'_>,
    ) {
        if before == after {
            return;
        }
        let Some((at, said)) = names.get(key) else {
            return;
        };
        let Pairs { old, new, .. } = self.pairs;
        // A language that comes or goes as a whole is told once.
        let languages = new.languages.iter().filter(|l| old.languages.contains(l));
        for language in languages {
            let trimmed = |text: &LocalizedText| text.exact(language).map(|t| t.trim().to_owned());
            let (key_of, class) = match (trimmed(before), trimmed(after)) {
                (a, b) if a == b => continue,
                (Some(_), Some(_)) if part == "text" => ("diff-consent-reworded", Class::Amber),
                (Some(_), Some(_)) => ("diff-reworded", Class::Green),
                (None, _) => ("diff-text-added", Class::Green),
                (_, None) => ("diff-text-gone", Class::Green),
            };
            let words = |text| Said::Plain(trimmed(text).unwrap_or_default());
            let change = Change::new(class, key_of, at.clone())
                .saying("at", said.clone())
                .saying("part", Said::Key(part_of(key, part)))
                .saying("language", Said::Language(language.clone()))
                .saying("before", words(before))
                .saying("after", words(after));
            self.found.push(change);
        }
    }

    /// The order of sections, and of the items that stayed in theirs.
    fn order(&mut self) {
        let pairs = self.pairs;
        let sections = |source: &'a QuestionnaireSource, other: &QuestionnaireSource| {
            let ids = source.sections.iter().map(|s| &s.id);
            let both = ids.filter(|id| other.sections.iter().any(|s| s.id == **id));
            both.collect::<Vec<_>>()
        };
        if sections(pairs.old, pairs.new) != sections(pairs.new, pairs.old) {
            let change = Change::new(Class::Green, "diff-sections-order", "");
            self.found.push(change);
        }
        let mut by_section: BTreeMap<usize, Vec<(&Standing<'_>, usize)>> = BTreeMap::new();
        let order: BTreeMap<&ItemId, usize> = walk::items(pairs.old)
            .into_iter()
            .enumerate()
            .map(|(i, s)| (&s.item.id, i))
            .collect();
        for (before, after) in &pairs.both {
            let old = pairs.old.sections.get(before.section).map(|s| &s.id);
            let new = pairs.new.sections.get(after.section).map(|s| &s.id);
            if old == new {
                let at = order.get(&before.item.id).copied().unwrap_or_default();
                by_section
                    .entry(after.section)
                    .or_default()
                    .push((after, at));
            }
        }
        for (section, items) in by_section {
            let moved = !items.is_sorted_by_key(|(_, at)| *at);
            if let Some(section) = pairs.new.sections.get(section).filter(|_| moved) {
                let change = Change::new(Class::Green, "diff-items-order", section.id.as_str());
                self.found.push(change.saying("at", titled(section)));
            }
        }
    }
}

/// Message key of what a text is.
fn part_of(key: &str, part: &str) -> &'static str {
    if key.contains("/choice/") || key.starts_with("list/") || key.starts_with("scale/") {
        return "diff-part-choice";
    }
    match part {
        "title" => "diff-part-title",
        "intro" => "diff-part-intro",
        "hint" => "diff-part-hint",
        "guide" => "diff-part-guide",
        "check" => "diff-part-check",
        "levels" => "diff-part-level",
        "unit" => "diff-part-unit",
        "text" => "diff-part-text",
        "row_label" => "diff-part-row",
        _ => "diff-part-label",
    }
}

/// Whether a text belongs to the type of its item.
fn is_of_type(part: &str) -> bool {
    ["choice", "level", "unit", "text", "row_label"].contains(&part)
}

/// What each text belongs to, in both versions; texts of what is new or gone are told with it.
struct Names<'a> {
    items: BTreeMap<&'a str, &'a Item>,
    pairs: &'a Pairs<'a>,
    added: BTreeSet<&'a str>,
    /// Items of another type now: texts of the type itself came and went with it.
    retyped: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    fn of(pairs: &'a Pairs<'a>) -> Self {
        Self {
            items: pairs
                .both
                .iter()
                .map(|(_, b)| (b.item.id.as_str(), b.item))
                .collect(),
            retyped: pairs
                .both
                .iter()
                .filter(|(a, b)| a.item.kind.name() != b.item.kind.name())
                .map(|(_, b)| b.item.id.as_str())
                .collect(),
            added: pairs.added.iter().map(|s| s.item.id.as_str()).collect(),
            pairs,
        }
    }

    fn get(&self, key: &str) -> Option<(String, Said)> {
        let new = self.pairs.new;
        let parts: Vec<&str> = key.split('/').collect();
        let labelled = |owner: &str, choice: &Choice| {
            let at = format!("{owner}/{}", choice.id);
            (at, Said::Plain(owner.to_owned()))
        };
        match parts.as_slice() {
            ["title"] => {
                let title = Said::Text(new.title.clone(), new.id.clone());
                Some((String::new(), title))
            }
            [owner @ ("list" | "scale"), list, choice] => {
                let choices = shared(new, owner, list)?;
                let choice = choices.iter().find(|c| c.id.as_str() == *choice)?;
                Some(labelled(list, choice))
            }
            ["section", id, _] => {
                let section = new.sections.iter().find(|s| s.id.as_str() == *id)?;
                let known = self.pairs.old.sections.iter().any(|s| s.id == section.id);
                known.then(|| ((*id).to_owned(), titled(section)))
            }
            [id, ..] if self.added.contains(id) => None,
            [id, part, ..] if self.retyped.contains(id) && is_of_type(part) => None,
            [id, rest @ ..] => {
                let item = *self.items.get(id)?;
                let at = match rest {
                    ["choice", choice] => format!("{id}/{choice}"),
                    _ => (*id).to_owned(),
                };
                Some((at, named(item)))
            }
            [] => None,
        }
    }
}

//! The door: everything that must hold before a definition is a questionnaire.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::PartialDate;
use super::build::choices_of;
use super::condition::Condition;
use super::fault::{Fault, FaultKind};
use super::ids::{ChoiceId, ItemId};
use super::index::{Index, place as place_of};
use super::item::{Check, Choice, Item, Required};
use super::kind::ItemKind;
use super::mention::{Mention, OtherMention, Test};
use super::place::Place;
use super::placeholders::{answer_placeholders, placeholders};
use super::source::{FORMAT, QuestionnaireSource};
use super::texts::{TextAt, texts};

/// The deepest condition that is read, in conditions within conditions.
pub(super) const MAX_DEPTH: usize = 6;

/// Whether a text of this name is the label of a choice.
fn is_choice(key: &str) -> bool {
    key.starts_with("list/") || key.starts_with("scale/") || key.contains("/choice/")
}

/// Everything that does not hold, in reading order.
pub(super) fn faults(source: &QuestionnaireSource, index: &Index<'_>) -> Vec<Fault> {
    let mut door = Door {
        source,
        index,
        faults: Vec::new(),
        retired: source
            .retired
            .iter()
            .enumerate()
            .map(|(i, r)| (r.id.as_str(), Place::root().field("retired").at(i)))
            .collect(),
    };
    door.all();
    door.faults
}

/// Where a name is used: by which item, at which position among all items, in which group.
#[derive(Clone, Copy)]
struct Use<'a> {
    at: &'a str,
    order: usize,
    group: Option<&'a ItemId>,
}

struct Door<'a> {
    source: &'a QuestionnaireSource,
    index: &'a Index<'a>,
    faults: Vec<Fault>,
    retired: BTreeMap<&'a str, Place>,
}

impl<'a> Door<'a> {
    fn fault(&mut self, at: &str, place: Place, kind: FaultKind) {
        self.faults.push(Fault {
            at: at.to_owned(),
            place,
            kind,
        });
    }

    fn all(&mut self) {
        let source = self.source;
        let root = Place::root();
        if source.format != FORMAT {
            let fault = FaultKind::UnknownFormat(source.format);
            self.fault("", root.field("format"), fault);
            return;
        }
        if source.sections.iter().all(|s| s.items.is_empty()) && source.includes.is_empty() {
            self.fault("", root.field("sections"), FaultKind::Nothing);
        }
        if !source.languages.contains(&source.source_language) {
            let fault = FaultKind::UndeclaredSource(source.source_language.to_string());
            self.fault("", root.field("source_language"), fault);
        }
        self.texts();
        self.lists();
        for (id, path) in &self.index.again {
            let fault = FaultKind::DuplicateId(id.to_string(), self.index.place(id).field("id"));
            self.fault(id.as_str(), place_of(*path).field("id"), fault);
        }
        self.sections();
        self.scoring();
    }

    fn sections(&mut self) {
        let source = self.source;
        let root = Place::root();
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        for (s, section) in source.sections.iter().enumerate() {
            let place = root.field("sections").at(s);
            let at = section.id.as_str();
            self.id(at, &place.field("id"));
            if let Some(first) = seen.get(at) {
                let fault = FaultKind::DuplicateId(at.to_owned(), first.clone());
                self.fault(at, place.field("id"), fault);
            } else {
                seen.insert(at, place.field("id"));
            }
            let first = section.items.first();
            let order = first
                .and_then(|i| self.index.infos.get(&i.id))
                .map_or(0, |i| i.order);
            if let Some(condition) = &section.show_if {
                let used = Use {
                    at,
                    order,
                    group: None,
                };
                self.condition(used, condition, &place.field("show_if"));
            }
            for (i, item) in section.items.iter().enumerate() {
                self.item(item, None, &place.field("items").at(i));
            }
        }
    }

    fn lists(&mut self) {
        let source = self.source;
        let root = Place::root();
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        let lists = source.lists.iter().enumerate();
        let lists = lists.map(|(i, l)| (&l.id, &l.choices, root.field("lists").at(i)));
        let scales = source.scales.iter().enumerate();
        let scales = scales.map(|(i, s)| (&s.id, &s.choices, root.field("scales").at(i)));
        for (id, choices, place) in lists.chain(scales) {
            self.id(id, &place.field("id"));
            if let Some(first) = seen.get(id.as_str()) {
                let fault = FaultKind::DuplicateId(id.clone(), first.clone());
                self.fault(id, place.field("id"), fault);
            } else {
                seen.insert(id, place.field("id"));
            }
            self.choices(id, choices, &place.field("choices"));
        }
        for (s, scale) in source.scales.iter().enumerate() {
            let place = root.field("scales").at(s).field("choices");
            for (i, choice) in scale.choices.iter().enumerate() {
                match choice.value {
                    None => {
                        let fault = FaultKind::NoValue(choice.id.to_string());
                        self.fault(&scale.id, place.at(i), fault);
                    }
                    Some(value) if !value.is_finite() => {
                        let fault = FaultKind::BadWeight(choice.id.to_string());
                        self.fault(&scale.id, place.at(i).field("value"), fault);
                    }
                    Some(_) => {}
                }
            }
            let values: Vec<f64> = scale.choices.iter().filter_map(|c| c.value).collect();
            let rises = |a: &f64, b: &f64| a < b;
            let falls = |a: &f64, b: &f64| a > b;
            if !values.is_sorted_by(rises) && !values.is_sorted_by(falls) {
                self.fault(&scale.id, place, FaultKind::ScaleOrder);
            }
        }
    }

    fn id(&mut self, id: &str, place: &Place) {
        let good = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !good {
            self.fault(id, place.clone(), FaultKind::BadId(id.to_owned()));
        }
    }

    fn texts(&mut self) {
        let source = self.source;
        for TextAt {
            key,
            place,
            part,
            text,
            needed,
        } in texts(source)
        {
            let at = key.split('/').next().unwrap_or_default();
            for (lang, words) in text.iter() {
                let place = place.key(lang);
                if !source.languages.iter().any(|l| l.as_str() == lang) {
                    let fault = FaultKind::UndeclaredLanguage(part, lang.to_owned());
                    self.fault(at, place, fault);
                } else if words.trim().is_empty() {
                    self.fault(at, place, FaultKind::EmptyText(part, lang.to_owned()));
                }
            }
            let lang = &source.source_language;
            let written = text.iter().any(|(l, _)| l == lang.as_str());
            if !written && (needed || !text.is_empty()) {
                let fault = FaultKind::MissingText(part, lang.to_string());
                self.fault(at, place.clone(), fault);
            }
            self.same_placeholders(at, &place, text);
            // In these an answer is put in; elsewhere the braces would be read out.
            if !matches!(part, "label" | "hint" | "guide" | "check") || is_choice(&key) {
                for (lang, words) in text.iter() {
                    for name in answer_placeholders(words) {
                        let fault = FaultKind::PlaceholderHere(name.to_owned());
                        self.fault(at, place.key(lang), fault);
                    }
                }
            }
        }
    }

    fn same_placeholders(&mut self, at: &str, place: &Place, text: &crate::lang::LocalizedText) {
        let Some(original) = text.exact(&self.source.source_language) else {
            return;
        };
        let wanted: BTreeSet<&str> = answer_placeholders(original).collect();
        for (lang, words) in text.iter() {
            let found: BTreeSet<&str> = answer_placeholders(words).collect();
            if found == wanted || words.trim().is_empty() {
                continue;
            }
            let names =
                |set: Vec<&&str>| set.into_iter().map(|n| (*n).to_owned()).collect::<Vec<_>>();
            let fault = FaultKind::PlaceholdersDiffer(
                lang.to_owned(),
                names(found.difference(&wanted).collect()),
                names(wanted.difference(&found).collect()),
            );
            self.fault(at, place.key(lang), fault);
        }
    }

    fn choices(&mut self, at: &str, choices: &[Choice], place: &Place) {
        if choices.is_empty() {
            self.fault(at, place.clone(), FaultKind::NoChoices);
        }
        let mut seen: BTreeMap<&ChoiceId, Place> = BTreeMap::new();
        for (i, choice) in choices.iter().enumerate() {
            let place = place.at(i).field("id");
            self.id(choice.id.as_str(), &place);
            let whole = format!("{at}/{}", choice.id);
            if let Some(said) = self.retired.get(whole.as_str()).cloned() {
                let fault = FaultKind::Retired(whole, said);
                self.fault(at, place.clone(), fault);
            }
            if let Some(first) = seen.get(&choice.id) {
                let fault = FaultKind::DuplicateId(choice.id.to_string(), first.clone());
                self.fault(at, place, fault);
            } else {
                seen.insert(&choice.id, place);
            }
        }
    }

    fn item(&mut self, item: &'a Item, group: Option<&'a ItemId>, place: &Place) {
        let at = item.id.as_str();
        let order = self.index.infos.get(&item.id).map_or(0, |i| i.order);
        let used = Use { at, order, group };
        self.id(at, &place.field("id"));
        if let Some(said) = self.retired.get(at).cloned() {
            let fault = FaultKind::Retired(at.to_owned(), said);
            self.fault(at, place.field("id"), fault);
        }
        self.kind(item, used, place);
        for (part, text) in [
            ("label", &item.label),
            ("hint", &item.hint),
            ("guide", &item.guide),
        ] {
            self.named_in_text(used, text, &place.field(part));
        }
        if let Some(condition) = &item.show_if {
            let place = place.field("show_if");
            self.condition(used, condition, &place);
            // While a row is gone through, its group is not complete: such a condition would never be true.
            for mention in condition.mentions(&place) {
                if Some(mention.item) == group {
                    let fault = FaultKind::ForwardReference(
                        mention.item.to_string(),
                        self.index.place(mention.item),
                    );
                    self.fault(at, mention.place, fault);
                }
            }
        }
        if let Required::If(condition) = &item.required {
            self.condition(used, condition, &place.field("required").at(0));
        }
        for (i, check) in item.checks.iter().enumerate() {
            let (Check::Must(condition, message) | Check::Warn(condition, message)) = check;
            let place = place.field("checks").at(i);
            // A check speaks of the item's own answer too, so the item itself counts as earlier.
            let used = Use {
                order: order + 1,
                ..used
            };
            self.condition(used, condition, &place.at(0));
            self.named_in_text(used, message, &place.at(1));
        }
    }

    fn kind(&mut self, item: &'a Item, used: Use<'a>, place: &Place) {
        let at = used.at;
        let place = place.field("kind");
        match &item.kind {
            ItemKind::SingleChoice {
                choices,
                list,
                parent,
            }
            | ItemKind::MultiChoice {
                choices,
                list,
                parent,
            } => {
                match list {
                    Some(name) if !self.source.lists.iter().any(|l| l.id == *name) => {
                        let fault = FaultKind::UnknownList(name.clone());
                        self.fault(at, place.field("list"), fault);
                    }
                    Some(_) if !choices.is_empty() => {
                        self.fault(at, place.field("list"), FaultKind::ListAndChoices);
                    }
                    Some(_) => {}
                    None => self.choices(at, choices, &place.field("choices")),
                }
                if let Some(parent) = parent {
                    self.cascade(item, parent, used, &place);
                }
            }
            ItemKind::Likert { scale } if !self.source.scales.iter().any(|s| s.id == *scale) => {
                let fault = FaultKind::UnknownList(scale.clone());
                self.fault(at, place.field("scale"), fault);
            }
            ItemKind::Level { levels } if levels.len() != 5 => {
                let place = place.field("levels");
                // Of too many the one that stands there twice is the one too much.
                let twice = levels
                    .windows(2)
                    .position(|pair| pair.first() == pair.last());
                let place = match twice.map(|i| i + 1).or((levels.len() > 5).then_some(5)) {
                    Some(i) => place.at(i),
                    None => place,
                };
                self.fault(at, place, FaultKind::Levels(levels.len()));
            }
            ItemKind::Number { min, max, .. }
                if min > max || !min.is_finite() || !max.is_finite() =>
            {
                self.fault(at, place.field("max"), FaultKind::BadRange);
            }
            ItemKind::TradeCompetences { occupation: named } | ItemKind::Tasks { of: named } => {
                let (field, test) = match &item.kind {
                    ItemKind::Tasks { .. } => ("of", Test::Named),
                    _ => ("occupation", Test::Presence),
                };
                let mention = Mention {
                    place: place.field(field),
                    item: named,
                    rows: used.group,
                    test,
                    choices: Vec::new(),
                };
                self.mention(used, &mention);
            }
            ItemKind::Group { items, summary, .. } => {
                if used.group.is_some() {
                    self.fault(at, place.clone(), FaultKind::NestedGroup);
                }
                for name in placeholders(summary) {
                    if !items.iter().any(|i| i.id.as_str() == name) {
                        let fault = FaultKind::UnknownPlaceholder(name.to_owned());
                        self.fault(at, place.field("summary"), fault);
                    }
                }
                for (i, inner) in items.iter().enumerate() {
                    self.item(inner, Some(&item.id), &place.field("items").at(i));
                }
            }
            // Most kinds have nothing of their own to check.
            _ => {}
        }
    }

    /// Choices that are offered by the answer to an earlier item.
    fn cascade(&mut self, item: &'a Item, parent: &'a ItemId, used: Use<'a>, place: &Place) {
        let mention = Mention {
            place: place.field("parent"),
            item: parent,
            rows: used.group,
            test: Test::Presence,
            choices: Vec::new(),
        };
        self.mention(used, &mention);
        let Some(found) = self.index.items.get(parent.as_str()).copied() else {
            return;
        };
        if !Test::Choice.fits(&found.kind) && !Test::Choices.fits(&found.kind) {
            let fault = FaultKind::WrongTest(parent.to_string(), Test::Choice);
            self.fault(used.at, place.field("parent"), fault);
            return;
        }
        let known = choices_of(self.source, found).unwrap_or_default();
        let choices = choices_of(self.source, item).unwrap_or_default();
        let list = match &item.kind {
            ItemKind::SingleChoice { list, .. } | ItemKind::MultiChoice { list, .. } => list,
            _ => &None,
        };
        let place = list
            .as_ref()
            .and_then(|name| self.source.lists.iter().position(|l| l.id == *name))
            .map_or_else(
                || place.field("choices"),
                |i| Place::root().field("lists").at(i).field("choices"),
            );
        for (i, choice) in choices.iter().enumerate() {
            let Some(above) = &choice.parent else {
                continue;
            };
            if !known.iter().any(|k| k.id == *above) {
                let fault = FaultKind::UnknownChoice(parent.to_string(), above.to_string());
                self.fault(used.at, place.at(i).field("parent"), fault);
            }
        }
    }

    fn named_in_text(&mut self, used: Use<'a>, text: &crate::lang::LocalizedText, place: &Place) {
        for (lang, words) in text.iter() {
            for name in answer_placeholders(words) {
                let item = ItemId::new(name);
                let place = place.key(lang);
                match self.index.infos.get(&item) {
                    None => {
                        let fault = FaultKind::UnknownPlaceholder(name.to_owned());
                        self.fault(used.at, place, fault);
                    }
                    Some(info) if info.order >= used.order => {
                        let fault =
                            FaultKind::ForwardReference(name.to_owned(), self.index.place(&item));
                        self.fault(used.at, place, fault);
                    }
                    Some(info) if info.group.is_some() && info.group.as_ref() != used.group => {
                        self.fault(used.at, place, FaultKind::RowReference(name.to_owned()));
                    }
                    Some(_) => {}
                }
            }
        }
    }

    fn condition(&mut self, used: Use<'a>, condition: &Condition, place: &Place) {
        let depth = condition.depth();
        if depth > MAX_DEPTH {
            let fault = FaultKind::TooDeep(depth, MAX_DEPTH);
            self.fault(used.at, place.clone(), fault);
        }
        for mut mention in condition.mentions(place) {
            mention.rows = mention.rows.or(used.group);
            self.mention(used, &mention);
        }
        for (place, other) in condition.other_mentions(place) {
            match other {
                OtherMention::Date(date) if PartialDate::parse(date).is_none() => {
                    self.fault(used.at, place, FaultKind::BadDate(date.to_owned()));
                }
                OtherMention::Date(_) | OtherMention::Language(_) => {}
            }
        }
    }

    /// A name that is used, looked for in the rows of its group.
    fn mention(&mut self, used: Use<'_>, mention: &Mention<'_>) {
        let item = mention.item;
        let place = || mention.place.clone();
        let (Some(info), Some(found)) = (
            self.index.infos.get(item),
            self.index.items.get(item.as_str()).copied(),
        ) else {
            return self.fault(used.at, place(), FaultKind::UnknownItem(item.to_string()));
        };
        let through_rows = mention.rows != used.group;
        if info.order >= used.order && !(through_rows && info.group.as_ref() == mention.rows) {
            let fault = FaultKind::ForwardReference(item.to_string(), self.index.place(item));
            self.fault(used.at, place(), fault);
        } else if info.group.is_some() && info.group.as_ref() != mention.rows {
            self.fault(used.at, place(), FaultKind::RowReference(item.to_string()));
        }
        if !mention.test.fits(&found.kind) {
            let fault = FaultKind::WrongTest(item.to_string(), mention.test);
            return self.fault(used.at, place(), fault);
        }
        self.choice_names(used.at, found, &mention.choices);
    }

    fn choice_names(&mut self, at: &str, found: &Item, choices: &[(Place, &ChoiceId)]) {
        let consent = matches!(found.kind, ItemKind::Consent { .. });
        let known = choices_of(self.source, found);
        for (place, choice) in choices {
            let there = match known {
                // The list itself is what is missing, and that is said.
                None => true,
                Some(_) if consent => matches!(choice.as_str(), "yes" | "no"),
                Some(known) => known.iter().any(|k| k.id == **choice),
            };
            if !there {
                let fault = FaultKind::UnknownChoice(found.id.to_string(), choice.to_string());
                self.fault(at, place.clone(), fault);
            }
        }
    }

    fn scoring(&mut self) {
        let source = self.source;
        for (i, link) in source.scoring.iter().enumerate() {
            let place = Place::root().field("scoring").at(i);
            let (item, choice) = link.origin();
            let Some(found) = self.index.items.get(item).copied() else {
                let fault = FaultKind::UnknownItem(item.to_owned());
                self.fault(&link.from, place.field("from"), fault);
                continue;
            };
            let key_place = |key: &str| place.field("map").key(key);
            // Of a level item the keys are the levels themselves.
            let levels = matches!(found.kind, ItemKind::Level { .. });
            match choice {
                _ if levels => {
                    let level = |k: &str| matches!(k, "0" | "1" | "2" | "3" | "4");
                    for key in link.map.keys().filter(|k| !level(k)) {
                        let fault = FaultKind::UnknownChoice(item.to_owned(), key.clone());
                        self.fault(&link.from, key_place(key), fault);
                    }
                }
                Some(choice) => {
                    let names = [(place.field("from"), &ChoiceId::new(choice))];
                    self.choice_names(&link.from, found, &names);
                    let said = |k: &str| matches!(k, "chosen" | "not_chosen");
                    for key in link.map.keys().filter(|k| !said(k)) {
                        let fault = FaultKind::UnknownChoice(link.from.clone(), key.clone());
                        self.fault(&link.from, key_place(key), fault);
                    }
                }
                None => {
                    let names: Vec<(Place, ChoiceId)> = link
                        .map
                        .keys()
                        .map(|k| (key_place(k), k.as_str().into()))
                        .collect();
                    let names: Vec<_> = names.iter().map(|(p, c)| (p.clone(), c)).collect();
                    self.choice_names(&link.from, found, &names);
                }
            }
            if link.weight <= 0.0 || !link.weight.is_finite() {
                let fault = FaultKind::BadWeight(link.competence.to_string());
                self.fault(&link.from, place.field("weight"), fault);
            }
            for (key, level) in &link.map {
                if !(0.0..=4.0).contains(level) {
                    let fault = FaultKind::BadWeight(link.competence.to_string());
                    self.fault(&link.from, key_place(key), fault);
                }
            }
        }
    }
}

//! Every text of a definition, with the name it is known by and the place where it stands.

use super::item::{Check, Choice, Item};
use super::kind::ItemKind;
use super::place::Place;
use super::source::QuestionnaireSource;
use crate::lang::LocalizedText;

/// A text of a definition.
#[derive(Debug, Clone, PartialEq)]
pub struct TextAt<'a> {
    /// Its name, which does not change when others are added or moved: `work_job/label`, `work_job/choice/yes`,
    /// `list/countries/ma`, `section/work/title`.
    pub key: String,
    /// Where it stands.
    pub place: Place,
    /// The part it is: `label`.
    pub part: &'static str,
    /// The text.
    pub text: &'a LocalizedText,
    /// Whether it must be written; of others nothing, or every language.
    pub needed: bool,
}

/// Every text, in the order of the file; those that are not written at all are left out unless they must be.
#[must_use]
pub fn texts(source: &QuestionnaireSource) -> Vec<TextAt<'_>> {
    let mut all = Texts(Vec::new());
    let root = Place::root();
    all.add("title", root.field("title"), "title", &source.title, true);
    for (i, list) in source.lists.iter().enumerate() {
        let place = root.field("lists").at(i).field("choices");
        all.choices(&format!("list/{}", list.id), &place, &list.choices);
    }
    for (i, scale) in source.scales.iter().enumerate() {
        let place = root.field("scales").at(i).field("choices");
        all.choices(&format!("scale/{}", scale.id), &place, &scale.choices);
    }
    for (s, section) in source.sections.iter().enumerate() {
        let place = root.field("sections").at(s);
        let key = |part: &str| format!("section/{}/{part}", section.id);
        all.add(
            &key("title"),
            place.field("title"),
            "title",
            &section.title,
            true,
        );
        all.add(
            &key("intro"),
            place.field("intro"),
            "intro",
            &section.intro,
            false,
        );
        for (i, item) in section.items.iter().enumerate() {
            all.item(&place.field("items").at(i), item);
        }
    }
    all.0
}

struct Texts<'a>(Vec<TextAt<'a>>);

impl<'a> Texts<'a> {
    fn add(
        &mut self,
        key: &str,
        place: Place,
        part: &'static str,
        text: &'a LocalizedText,
        needed: bool,
    ) {
        if needed || text.iter().next().is_some() {
            self.0.push(TextAt {
                key: key.to_owned(),
                place,
                part,
                text,
                needed,
            });
        }
    }

    fn choices(&mut self, key: &str, place: &Place, choices: &'a [Choice]) {
        for (i, choice) in choices.iter().enumerate() {
            let key = format!("{key}/{}", choice.id);
            let place = place.at(i).field("label");
            self.add(&key, place, "label", &choice.label, true);
        }
    }

    fn item(&mut self, place: &Place, item: &'a Item) {
        let key = |part: &str| format!("{}/{part}", item.id);
        let labelled = !matches!(item.kind, ItemKind::Competence(_));
        self.add(
            &key("label"),
            place.field("label"),
            "label",
            &item.label,
            labelled,
        );
        self.add(&key("hint"), place.field("hint"), "hint", &item.hint, false);
        self.add(
            &key("guide"),
            place.field("guide"),
            "guide",
            &item.guide,
            false,
        );
        for (i, check) in item.checks.iter().enumerate() {
            let (Check::Must(_, message) | Check::Warn(_, message)) = check;
            let place = place.field("checks").at(i).at(1);
            // A check without words is a warning of its own.
            self.add(&key(&format!("check/{i}")), place, "check", message, false);
        }
        let kind = place.field("kind");
        match &item.kind {
            ItemKind::SingleChoice { choices, .. } | ItemKind::MultiChoice { choices, .. } => {
                self.choices(&key("choice"), &kind.field("choices"), choices);
            }
            ItemKind::Level { levels } => {
                for (i, level) in levels.iter().enumerate() {
                    let place = kind.field("levels").at(i);
                    self.add(&key(&format!("level/{i}")), place, "levels", level, true);
                }
            }
            ItemKind::Number { unit, .. } => {
                self.add(&key("unit"), kind.field("unit"), "unit", unit, false);
            }
            ItemKind::Consent { text, .. } => {
                self.add(&key("text"), kind.field("text"), "text", text, true);
            }
            ItemKind::Group {
                items, row_label, ..
            } => {
                let place = kind.field("row_label");
                self.add(&key("row_label"), place, "row_label", row_label, true);
                for (i, inner) in items.iter().enumerate() {
                    self.item(&kind.field("items").at(i), inner);
                }
            }
            // Most kinds have no words of their own.
            _ => {}
        }
    }
}

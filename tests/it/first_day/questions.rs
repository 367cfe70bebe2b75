//! The questionnaire as the trainers' files have it: what must be read on the screen.

use std::sync::Arc;

use bilan::authoring::{Content, embedded_files, load};
use bilan::lang::{LangId, LocalizedText};
use bilan::questionnaire::{Item, ItemId, ItemKind, Questionnaire};

/// The questionnaire as it is read aloud.
pub struct Questions {
    /// Everything that trainers wrote.
    pub content: Content,
    questionnaire: Arc<Questionnaire>,
    /// The language it is read in.
    pub lang: LangId,
}

impl Questions {
    pub fn new(lang: &str) -> Self {
        let content = load(&embedded_files()).unwrap();
        let questionnaire = content.questionnaires["bilan_de_competences"].clone();
        Self {
            content,
            questionnaire,
            lang: LangId::new(lang),
        }
    }

    pub fn item(&self, id: &str) -> &Item {
        self.questionnaire.item(&ItemId::from(id)).unwrap()
    }

    pub fn question(&self, id: &str) -> String {
        let item = self.item(id);
        let words: &LocalizedText = match &item.kind {
            ItemKind::Competence(id) => {
                &self.content.catalogue.framework().get(id).unwrap().question
            }
            _ => &item.label,
        };
        words.get(&self.lang).to_owned()
    }

    /// The name of an item in the list of its section, and of its field.
    pub fn name(&self, id: &str) -> String {
        let item = self.item(id);
        match &item.kind {
            ItemKind::Competence(id) => {
                let competence = self.content.catalogue.framework().get(id).unwrap();
                competence.label.get(&self.lang).to_owned()
            }
            _ => item.label.get(&self.lang).to_owned(),
        }
    }

    pub fn choice(&self, item: &str, choice: &str) -> String {
        let choices = self.questionnaire.choices(self.item(item));
        let found = choices.iter().find(|c| c.id.as_str() == choice);
        found.unwrap().label.get(&self.lang).to_owned()
    }

    pub fn section(&self, item: &str) -> String {
        let section = self
            .questionnaire
            .info(&ItemId::from(item))
            .unwrap()
            .section;
        let section = &self.questionnaire.sections()[section];
        section.title.get(&self.lang).to_owned()
    }

    /// A level of a competence, as it is described.
    pub fn level(&self, item: &str, level: u8) -> String {
        let ItemKind::Competence(id) = &self.item(item).kind else {
            panic!("{item} is no competence");
        };
        let competence = self.content.catalogue.framework().get(id).unwrap();
        let words = competence.levels[usize::from(level)].get(&self.lang);
        format!("{level} · {words}")
    }

    /// The items of the sections whose names begin so, as far as they are competences.
    pub fn competences(&self, section: &str) -> Vec<String> {
        let sections = self.questionnaire.sections().iter();
        sections
            .filter(|s| s.id.as_str().starts_with(section))
            .flat_map(|s| &s.items)
            .filter(|i| matches!(i.kind, ItemKind::Competence(_)))
            .map(|i| i.id.as_str().to_owned())
            .collect()
    }

    pub fn language(&self, tag: &str) -> String {
        let catalogue = &self.content.catalogue;
        catalogue.language_name(&LangId::new(tag), &self.lang)
    }
}

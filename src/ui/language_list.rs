//! Languages to choose from, by their names in the reader's language and in their own.

use egui::Ui;

use super::text::{self, FieldOptions};
use super::theme;
use crate::app::State;
use crate::lang::LangId;
use crate::occupation::{Catalogue, fold};

/// A language as it is offered.
pub struct Offer {
    /// Its tag.
    pub id: LangId,
    /// In the reader's language.
    pub name: String,
    /// In the reader's language and in its own: "Tigrinya · ትግርኛ".
    pub label: String,
}

impl Offer {
    /// A language, named as far as somebody wrote its name.
    #[must_use]
    pub fn new(id: &LangId, state: &State, catalogue: &Catalogue) -> Self {
        let own = catalogue.language_own_name(id).map(str::to_owned);
        let own = own.or_else(|| state.locales.has(id).then(|| state.locales.name(id)));
        let mut name = catalogue.language_name(id, state.locale.lang());
        if let Some(own) = own.as_ref().filter(|_| name == id.as_str()) {
            name.clone_from(own);
        }
        let label = match own.filter(|own| *own != name) {
            Some(own) => format!("{name} · {own}"),
            None => name.clone(),
        };
        Self {
            id: id.clone(),
            name,
            label,
        }
    }
}

/// A field to search in, and the languages of the trainers' list whose name in any language has what is searched for,
/// in order of the reader's names, without these.
pub fn search(
    ui: &mut Ui,
    state: &State,
    catalogue: &Catalogue,
    words: &mut String,
    without: &[LangId],
) -> Vec<Offer> {
    let t = theme::of(ui.ctx());
    let name = state.locale.text("language-search");
    let options = FieldOptions {
        name: &name,
        placeholder: &name,
        width: Some(320.0),
        ..FieldOptions::default()
    };
    text::text_field(ui, "language-search", words, options);
    ui.add_space(t.space.xs);
    let wanted = fold(words);
    let wanted = wanted.trim();
    let names = catalogue.references().language_names.iter();
    let mut offers: Vec<Offer> = names
        .filter(|l| !without.contains(&l.id))
        .filter(|l| {
            let mut words = l.label.iter().map(|(_, name)| name).chain([l.own.as_str()]);
            wanted.is_empty() || words.any(|name| fold(name).contains(wanted))
        })
        .map(|l| Offer::new(&l.id, state, catalogue))
        .collect();
    offers.sort_by_key(|o| fold(&o.label));
    if offers.is_empty() {
        text::hint(ui, &state.locale.text("language-not-found"));
    }
    offers
}

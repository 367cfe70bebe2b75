//! The person's language: any that has a name, those with texts first, and what the choice means for the interview.

use egui::{Id, Ui};

use super::text::{self, ButtonKind, ButtonOptions, FieldOptions};
use super::theme;
use crate::app::State;
use crate::authoring::Content;
use crate::lang::LangId;
use crate::occupation::fold;
use crate::questionnaire::QuestionnaireSource;

/// A language as it is offered.
struct Offer {
    id: LangId,
    /// In the reader's language.
    name: String,
    /// In the reader's language and in its own: "Tigrinya · ትግርኛ".
    label: String,
}

impl Offer {
    fn new(id: &LangId, state: &State, content: &Content) -> Self {
        let (name, own) = names(id, state, content);
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

/// What a language is called by the reader, and what it is called in itself, as far as somebody wrote it.
fn names(id: &LangId, state: &State, content: &Content) -> (String, Option<String>) {
    let own = content.catalogue.language_own_name(id).map(str::to_owned);
    let own = own.or_else(|| state.locales.has(id).then(|| state.locales.name(id)));
    let name = content.catalogue.language_name(id, state.locale.lang());
    match &own {
        Some(own) if name == id.as_str() => (own.clone(), Some(own.clone())),
        _ => (name, own),
    }
}

/// What a language is called by the reader; in itself, or by its tag, where the reader's language has no name for it.
#[must_use]
pub fn name(id: &LangId, state: &State, content: &Content) -> String {
    names(id, state, content).0
}

/// The languages to choose from, titled; the one that was pressed.
pub fn choose(
    ui: &mut Ui,
    state: &State,
    content: &Content,
    title: &str,
    chosen: &LangId,
) -> Option<LangId> {
    let l = &state.locale;
    let unfolded_id = Id::unique(("other languages of the person", title));
    let search_id = Id::unique(("search for a language", title));
    let mut unfolded: bool = ui.data(|d| d.get_temp(unfolded_id)).unwrap_or_default();
    let mut pressed = None;
    text::subheading(ui, title);
    let first = with_texts(state, content, chosen);
    text::row_wrapped(ui, |ui| {
        for id in &first {
            let offer = Offer::new(id, state, content);
            pressed = button(ui, title, &offer, chosen).or(pressed.take());
        }
        let options = ButtonOptions {
            kind: ButtonKind::Quiet,
            selected: unfolded,
            ..ButtonOptions::default()
        };
        if text::button_with(ui, &l.text("person-language-other"), options).clicked() {
            unfolded = !unfolded;
        }
    });
    if unfolded {
        let mut search: String = ui.data(|d| d.get_temp(search_id)).unwrap_or_default();
        let others = search_others(ui, state, content, &mut search, &first);
        if others.is_empty() {
            text::hint(ui, &l.text("person-language-not-found"));
        }
        text::row_wrapped(ui, |ui| {
            for offer in &others {
                pressed = button(ui, title, offer, chosen).or(pressed.take());
            }
        });
        if pressed.is_some() {
            unfolded = false;
            search.clear();
        }
        ui.data_mut(|d| d.insert_temp(search_id, search));
    }
    ui.data_mut(|d| d.insert_temp(unfolded_id, unfolded));
    pressed
}

fn button(ui: &mut Ui, title: &str, offer: &Offer, chosen: &LangId) -> Option<LangId> {
    // Other buttons may have the same words: these are told apart by what they are for.
    let full = format!("{title}: {}", offer.name);
    let options = ButtonOptions {
        selected: offer.id == *chosen,
        name: Some(&full),
        ..ButtonOptions::default()
    };
    text::button_with(ui, &offer.label, options)
        .clicked()
        .then(|| offer.id.clone())
}

/// The languages in which there is something to read, and the one that is chosen.
fn with_texts(state: &State, content: &Content, chosen: &LangId) -> Vec<LangId> {
    let mut first: Vec<LangId> = state.locales.languages().cloned().collect();
    let asked = content.questionnaires.values();
    for id in asked.flat_map(|q| &q.source().languages).chain([chosen]) {
        if !first.contains(id) {
            first.push(id.clone());
        }
    }
    first
}

/// The other languages, in order of the reader's names; those whose name in any language has what is searched for.
fn search_others(
    ui: &mut Ui,
    state: &State,
    content: &Content,
    search: &mut String,
    first: &[LangId],
) -> Vec<Offer> {
    let t = theme::of(ui.ctx());
    let name = state.locale.text("person-language-search");
    let options = FieldOptions {
        name: &name,
        placeholder: &name,
        width: Some(320.0),
        ..FieldOptions::default()
    };
    text::text_field(ui, "person-language-search", search, options);
    ui.add_space(t.space.xs);
    let wanted = fold(search);
    let wanted = wanted.trim();
    let mut offers: Vec<Offer> = content
        .catalogue
        .references()
        .language_names
        .iter()
        .filter(|l| !first.contains(&l.id))
        .filter(|l| {
            let mut words = l.label.iter().map(|(_, name)| name).chain([l.own.as_str()]);
            wanted.is_empty() || words.any(|name| fold(name).contains(wanted))
        })
        .map(|l| Offer::new(&l.id, state, content))
        .collect();
    offers.sort_by_key(|o| fold(&o.label));
    offers
}

/// What will happen where not everything is written in the person's language.
pub fn consequence(
    ui: &mut Ui,
    state: &State,
    content: &Content,
    asked: Option<&QuestionnaireSource>,
    chosen: &LangId,
) {
    let l = &state.locale;
    let asked_in = asked.is_some_and(|q| spoken_in(&q.languages, chosen).is_some());
    let printed_in = state.locales.nearest(chosen).is_some();
    let key = match (asked_in, printed_in) {
        (true, true) => return,
        (true, false) => "person-language-no-document",
        (false, _) => "person-language-no-questions",
    };
    let named = |id: &LangId| name(id, state, content);
    let printed: Vec<String> = state.locales.languages().map(named).collect();
    let mut args = crate::lang::MessageArgs::new();
    args.set("shown", named(l.lang()));
    args.set("printed", l.series(&printed));
    text::hint(ui, &l.with(key, &args));
}

/// The language of these in which the person is spoken to: theirs, or the one it is a form of.
#[must_use]
pub fn spoken_in(languages: &[LangId], theirs: &LangId) -> Option<LangId> {
    std::iter::successors(Some(theirs.clone()), LangId::shortened).find(|l| languages.contains(l))
}

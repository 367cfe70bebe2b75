//! The person's language: any that has a name, those with texts first, and what the choice means for the interview.

use egui::{Id, Ui};

use super::language_list::{Offer, search};
use super::text::{self, ButtonKind, ButtonOptions};
use crate::app::State;
use crate::authoring::Content;
use crate::lang::{LangId, MessageArgs};
use crate::occupation::fold;
use crate::questionnaire::QuestionnaireSource;

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
    let words_id = Id::unique(("search for a language", title));
    let mut unfolded: bool = ui.data(|d| d.get_temp(unfolded_id)).unwrap_or_default();
    let mut pressed = None;
    text::subheading(ui, title);
    let first = with_texts(state, content, chosen);
    text::row_wrapped(ui, |ui| {
        for offer in &first {
            pressed = button(ui, title, offer, chosen).or(pressed.take());
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
        let mut words: String = ui.data(|d| d.get_temp(words_id)).unwrap_or_default();
        let first: Vec<LangId> = first.into_iter().map(|o| o.id).collect();
        let others = search(ui, state, &content.catalogue, &mut words, &first);
        text::row_wrapped(ui, |ui| {
            for offer in &others {
                pressed = button(ui, title, offer, chosen).or(pressed.take());
            }
        });
        if pressed.is_some() {
            unfolded = false;
            words.clear();
        }
        ui.data_mut(|d| d.insert_temp(words_id, words));
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
fn with_texts(state: &State, content: &Content, chosen: &LangId) -> Vec<Offer> {
    let asked = content.questionnaires.values();
    let asked = asked.flat_map(|q| &q.source().languages);
    let mut ids: Vec<&LangId> = state.locales.languages().chain(asked).collect();
    ids.push(chosen);
    ids.sort();
    ids.dedup();
    let offers = ids.into_iter();
    let mut offers: Vec<Offer> = offers
        .map(|id| Offer::new(id, state, &content.catalogue))
        .collect();
    offers.sort_by_key(|o| fold(&o.name));
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
    let named = |id: &LangId| Offer::new(id, state, &content.catalogue).name;
    let printed: Vec<String> = state.locales.languages().map(named).collect();
    let mut args = MessageArgs::new();
    args.set("shown", named(l.lang()));
    args.set("printed", l.series(&printed));
    text::hint(ui, &l.with(key, &args));
}

/// The language of these in which the person is spoken to: theirs, or the one it is a form of.
#[must_use]
pub fn spoken_in(languages: &[LangId], theirs: &LangId) -> Option<LangId> {
    std::iter::successors(Some(theirs.clone()), LangId::wider).find(|l| languages.contains(l))
}

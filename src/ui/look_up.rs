//! Looking up one occupation among all results.

use egui::{Id, Ui};

use super::item::finding::{Picked, Search};
use super::text::{self, ButtonKind, FieldOptions};
use super::theme;
use crate::app::{OpenDossier, State};
use crate::authoring::Content;
use crate::occupation::{OccupationId, Sought};

/// How many occupations are offered.
const MOST: usize = 8;

/// How many results are listed at once: a catalogue may have thousands.
const AT_ONCE: usize = 60;

/// What is looked for, the occupation that was chosen, and how many times more are listed.
#[derive(Debug, Default)]
pub struct LookUp {
    words: String,
    chosen: Option<OccupationId>,
    more: usize,
}

impl LookUp {
    /// The field; the places in the ranking to show below it: the one that was chosen, or the first.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &OpenDossier,
        content: &Content,
    ) -> Vec<usize> {
        let l = &state.locale;
        let name = l.text("results-find");
        let search = Search {
            id: Id::unique("look up an occupation"),
            sought: Sought::Occupation,
            finder: content.finder(),
            catalogue: &content.catalogue,
            locale: l,
            other: None,
            most: MOST,
            keeps: false,
        };
        let options = FieldOptions {
            name: &name,
            placeholder: &name,
            ..FieldOptions::default()
        };
        if let Some(Picked::Entry(position)) = search.field(ui, &mut self.words, options) {
            let occupation = content.catalogue.occupations().get(position);
            self.chosen = occupation.map(|o| o.id.clone());
        }
        let ranking = &open.derived.ranking;
        let chosen = self.chosen.as_ref();
        let chosen = chosen.and_then(|id| content.catalogue.position(id));
        let place = chosen.and_then(|at| ranking.iter().position(|fit| fit.position == at));
        if let Some(place) = place {
            ui.add_space(theme::of(ui.ctx()).space.xs);
            if text::button(ui, ButtonKind::Quiet, &l.text("results-find-all")).clicked() {
                self.chosen = None;
            }
            ui.add_space(theme::of(ui.ctx()).space.s);
            return vec![place];
        }
        ui.add_space(theme::of(ui.ctx()).space.s);
        (0..ranking.len()).take(self.listed()).collect()
    }

    /// Behind the results: the way to those that are not listed yet.
    pub fn more(&mut self, ui: &mut Ui, state: &State, open: &OpenDossier) {
        let all = open.derived.ranking.len();
        let words = state.locale.text("results-more");
        if self.chosen.is_none()
            && self.listed() < all
            && text::button(ui, ButtonKind::Secondary, &words).clicked()
        {
            self.more += 1;
        }
    }

    fn listed(&self) -> usize {
        AT_ONCE * (self.more + 1)
    }
}

//! The pages of the summary as they would be printed now, to be looked at before they are.

use std::sync::Arc;

use jiff::Timestamp;

use super::effect::Effect;
use super::state::{Stage, State};
use crate::report::{DocumentLanguages, Pages};
use crate::vault::RecordId;

/// What pages were made of: as long as this is the same, so are they.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagesOf {
    /// The dossier.
    pub id: RecordId,
    /// The state of its answers.
    pub revision: u64,
    /// The languages of the document.
    pub languages: DocumentLanguages,
}

/// The pages of the open dossier's summary.
#[derive(Debug, Clone)]
pub struct Preview {
    /// What they are made of.
    pub of: PagesOf,
    /// The pages, or the message key of what stands in the way.
    pub pages: Stage<Arc<Pages>, &'static str>,
}

impl State {
    /// What the pages of the open dossier would be made of now.
    #[must_use]
    pub fn pages_now(&self, languages: DocumentLanguages) -> Option<PagesOf> {
        let open = self.open.as_ref()?;
        Some(PagesOf {
            id: open.id,
            revision: open.revision,
            languages,
        })
    }
}

/// Asks for the pages, unless they are there or on their way.
pub(super) fn preview(
    state: &mut State,
    languages: DocumentLanguages,
    now: Timestamp,
) -> Vec<Effect> {
    let (Some(of), Some(open)) = (state.pages_now(languages), &state.open) else {
        return vec![];
    };
    if state.preview.as_ref().is_some_and(|p| p.of == of) {
        return vec![];
    }
    let dossier = Box::new(open.dossier.clone());
    state.preview = Some(Preview {
        of: of.clone(),
        pages: Stage::Loading,
    });
    vec![Effect::MakePages { of, dossier, now }]
}

/// Takes the pages in, unless others have been asked for since.
pub(super) fn take_in(state: &mut State, of: &PagesOf, pages: Result<Arc<Pages>, &'static str>) {
    if let Some(preview) = state.preview.as_mut().filter(|p| p.of == *of) {
        preview.pages = match pages {
            Ok(pages) => Stage::Ready(pages),
            Err(key) => Stage::Failed(key),
        };
    }
}

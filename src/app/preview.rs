//! The pages of a document as they would be printed now, to be looked at before they are.

use std::sync::Arc;

use jiff::Timestamp;

use super::effect::Effect;
use super::exporting::ExportWish;
use super::state::{Stage, State};
use crate::lang::DigitsWish;
use crate::report::Pages;
use crate::vault::RecordId;

/// What pages were made of: as long as this is the same, so are they.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PagesOf {
    /// The dossier.
    pub id: RecordId,
    /// The state of its answers.
    pub revision: u64,
    /// Which document.
    pub wish: ExportWish,
    /// How its figures are written.
    pub digits: DigitsWish,
}

/// The pages of a document of the open dossier.
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
    pub fn pages_now(&self, wish: ExportWish) -> Option<PagesOf> {
        let open = self.open.as_ref()?;
        Some(PagesOf {
            id: open.id,
            revision: open.revision,
            wish,
            digits: self.settings.digits,
        })
    }
}

/// Asks for the pages, unless they are there or on their way.
pub(super) fn preview(state: &mut State, wish: ExportWish, now: Timestamp) -> Vec<Effect> {
    let (Some(of), Some(open)) = (state.pages_now(wish), &state.open) else {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::{Command, Outcome, Settings, absorb, update};
    use crate::authoring::{embedded_files, load};
    use crate::lang::LangId;
    use crate::report::DocumentLanguages;

    const NOW: Timestamp = Timestamp::UNIX_EPOCH;

    /// The first example, opened.
    fn opened() -> State {
        let mut state = State::new(Settings::default());
        let content = load(&embedded_files()).unwrap();
        let carried = |id: &str| content.questionnaires.get(id).cloned();
        let (name, bytes) = crate::dossier::samples()[0];
        let dossier = crate::dossier::read(name, bytes, &carried).unwrap();
        let _ = absorb(
            &mut state,
            Outcome::ContentLoaded(Ok(Box::new(content.clone()))),
            NOW,
        );
        open(&mut state, dossier);
        state
    }

    fn open(state: &mut State, dossier: crate::dossier::Dossier) {
        let read = Outcome::DossierRead {
            id: RecordId::from_bytes([7; 16]),
            dossier: Ok(Box::new(dossier)),
            sample: false,
            found: None,
        };
        let _ = absorb(state, read, NOW);
    }

    fn ask(state: &mut State, lang: &str) -> Option<PagesOf> {
        let languages = DocumentLanguages::one(LangId::new(lang));
        let effects = update(state, Command::Preview(ExportWish::Summary(languages)), NOW);
        effects.into_iter().find_map(|effect| match effect {
            Effect::MakePages { of, .. } => Some(of),
            _ => None,
        })
    }

    fn pages() -> Arc<Pages> {
        Arc::new(Pages {
            title: String::new(),
            lang: LangId::french(),
            beside: None,
            width: 1.0,
            height: 1.0,
            pages: Vec::new(),
        })
    }

    fn is_there(state: &State) -> bool {
        let preview = state.preview.as_ref().unwrap();
        matches!(preview.pages, Stage::Ready(_))
    }

    #[test]
    fn pages_are_made_once_for_what_they_are_made_of() {
        let mut state = opened();
        let of = ask(&mut state, "fr").unwrap();
        assert_eq!(ask(&mut state, "fr"), None, "they are on their way");
        take_in(&mut state, &of, Ok(pages()));
        assert!(is_there(&state));
        assert_eq!(ask(&mut state, "fr"), None, "they are there");
        let own = Command::SetDigits(DigitsWish::Own);
        let _ = update(&mut state, own, NOW);
        assert!(ask(&mut state, "fr").is_some(), "other figures");
        assert!(ask(&mut state, "ar").is_some(), "another language");
        assert!(!is_there(&state));
    }

    #[test]
    fn pages_of_what_is_no_longer_so_are_not_shown() {
        let mut state = opened();
        let of = ask(&mut state, "fr").unwrap();
        let catalogue = &state.content().unwrap().catalogue;
        let first = &state.open.as_ref().unwrap().derived.ranking[0];
        let target = first.occupation(catalogue).unwrap().id.clone();
        let _ = update(&mut state, Command::ToggleTarget(target), NOW);
        let newer = ask(&mut state, "fr").unwrap();
        assert_ne!(of, newer, "an answer changed");
        take_in(&mut state, &of, Ok(pages()));
        assert!(!is_there(&state));
        take_in(&mut state, &newer, Ok(pages()));
        assert!(is_there(&state));
        // Opened again, a dossier may have been changed: its revisions are counted anew.
        let dossier = state.open.as_ref().unwrap().dossier.clone();
        open(&mut state, dossier);
        assert!(state.preview.is_none());
    }
}

//! Questions that name earlier answers, with the answers put in: made once for each state of the dossier.

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::Arc;

use crate::app::{OpenDossier, RecordId, State};
use crate::interview::{Describer, Session};
use crate::lang::{LangId, Locales, LocalizedText};
use crate::occupation::Catalogue;
use crate::questionnaire::{ItemRef, answer_placeholders};

/// Texts that were made for one state of the answers, in every language they are written in.
#[derive(Default)]
pub struct Wordings {
    of: Option<Of>,
    made: RefCell<Vec<(ItemRef, LocalizedText, LocalizedText)>>,
}

/// What the texts were made of.
struct Of {
    dossier: (RecordId, usize, u64),
    locales: Arc<Locales>,
}

impl Wordings {
    /// Forgets what was made of other answers, or with the words of other language files.
    pub fn follow(&mut self, state: &State, open: &OpenDossier) {
        let dossier = (open.id, open.current, open.revision);
        let same = |of: &Of| of.dossier == dossier && Arc::ptr_eq(&of.locales, &state.locales);
        if !self.of.as_ref().is_some_and(same) {
            self.made.get_mut().clear();
            self.of = Some(Of {
                dossier,
                locales: state.locales.clone(),
            });
        }
    }

    /// Forgets everything that was made.
    pub fn forget(&mut self) {
        self.made.get_mut().clear();
        self.of = None;
    }

    /// The text with the answers it names, as they count at this place.
    pub fn filled<'t>(
        &self,
        words: &'t LocalizedText,
        state: &State,
        catalogue: &Catalogue,
        (session, at): (&Session, &ItemRef),
    ) -> Cow<'t, LocalizedText> {
        let names_answers = |(_, text)| answer_placeholders(text).next().is_some();
        if !words.iter().any(names_answers) {
            return Cow::Borrowed(words);
        }
        let mut made = self.made.borrow_mut();
        if let Some((_, _, done)) = made.iter().find(|(a, of, _)| a == at && of == words) {
            return Cow::Owned(done.clone());
        }
        let done = words.map(|lang, text| {
            let describer = Describer {
                locale: &state.locales.get(&LangId::new(lang)),
                catalogue,
                questionnaire: session.questionnaire(),
            };
            describer.filled(text, session, at)
        });
        made.push((at.clone(), words.clone(), done.clone()));
        Cow::Owned(done)
    }
}

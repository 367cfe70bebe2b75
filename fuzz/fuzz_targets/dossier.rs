//! Any bytes as a dossier: a dossier or a reason. What is read is shown, reckoned with and written as any other, and is
//! read again as the same.
#![no_main]

use bilan::dossier::{Deed, HistoryWords, derive, read, to_decide, write};
use bilan::interview::progress;
use bilan::lang::{LangId, Locales};
use bilan::questionnaire::Recipient;
use bilan_fuzz::carried;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let content = carried::content();
    let Ok(dossier) = read("dossier", bytes, &carried::questionnaire) else {
        return;
    };
    let written = write(&dossier).expect("what was read can be written");
    let again = read("dossier", &written, &carried::questionnaire);
    let again = again.expect("what was written can be read");
    assert_eq!(write(&again).as_ref(), Ok(&written), "it is not the same");

    // What the list and the first screens ask of it.
    let _ = (dossier.state(), dossier.changed(), dossier.kept_until());
    let _ = (dossier.manner(), dossier.is_from_elsewhere());
    let _ = dossier.agreed(Recipient::Person);
    for session in dossier.sessions() {
        let progress = progress(session, None);
        assert!(progress.answered <= progress.asked, "{progress:?}");
    }
    let locale = Locales::embedded().get(&LangId::french());
    let words = HistoryWords {
        dossier: &dossier,
        catalogue: &content.catalogue,
        locale: &locale,
    };
    for entry in &dossier.history {
        let _ = (words.when(entry), words.said(entry));
        assert!(!matches!(entry.deed, Deed::TakenIn) || dossier.is_from_elsewhere());
    }
    let derived = derive(&dossier, &content.catalogue);
    if let [a, b, ..] = dossier.targets.as_slice() {
        let _ = to_decide(&dossier, &derived, &content.catalogue, (a, b), 5);
    }
});

//! By hand, in French and in Arabic: the person chooses line by line, and the page has those lines.

use bilan::lang::{LangId, Locales};
use egui::accesskit::Role;

use crate::first_day::hands::Laptop;
use crate::hidden_answers::keep_picture;
use crate::report_pages::extracted;

fn chosen_line_by_line(lang: &str) {
    let laptop = Laptop::new();
    let mut hands = laptop.start();
    hands.locale = Locales::embedded().get(&LangId::new(lang));
    hands.button_of("language-name");
    hands.button_of("sample-1");
    let results = hands.text("results");
    hands.until(&results, |h| h.has(Role::Button, &results));
    let summary = hands.text("summary");
    hands.press_first(Role::Button, &summary);
    let profile = format!(
        "{}: {}",
        hands.text("summary-document"),
        hands.text("exported-profile")
    );
    hands.button(&profile);
    let title = hands.text("showing-title");
    hands.until(&title, |h| h.reads(&title));
    hands.names_are_told_apart(&[]);
    // Nothing is ticked for the person.
    let boxes = hands.named(Role::CheckBox, "");
    assert!(boxes.len() > 8, "{boxes:?}");
    assert!(boxes.iter().all(|line| !hands.is_on(Role::CheckBox, line)));
    keep_picture(&mut hands, &format!("profile-nothing-{lang}"));
    hands.button_of("showing-all");
    let kept_back = boxes
        .iter()
        .find(|line| line.contains(" · "))
        .expect("an experience");
    hands.press(Role::CheckBox, kept_back);
    assert!(!hands.is_on(Role::CheckBox, kept_back));
    let language = format!(
        "{}: {}",
        hands.text("summary-language"),
        if lang == "fr" {
            "Français"
        } else {
            "العربية"
        }
    );
    hands.button(&language);
    let save = hands.text("summary-save");
    let purpose = hands.text("export-purpose");
    hands.write(&purpose, "Boulangerie Al Amal");
    if !hands.ready(Role::Button, &save) {
        let agrees = hands.text("export-person-agrees");
        hands.press(Role::CheckBox, &agrees);
    }
    hands.rests();
    keep_picture(&mut hands, &format!("profile-{lang}"));
    hands.button(&save);
    hands.until("the document", |_| !laptop.shown.lock().unwrap().is_empty());
    let path = laptop.shown.lock().unwrap()[0].clone();
    let bytes = std::fs::read(&path).unwrap();
    if let Some(folder) = std::env::var_os("BILAN_KEEP_SCREENS") {
        let folder = std::path::PathBuf::from(folder);
        std::fs::write(folder.join(format!("profile-{lang}.pdf")), &bytes).unwrap();
    }
    let Some(words) = extracted(&bytes) else {
        return;
    };
    assert!(words.contains(&hands.text("employer-title")), "{words}");
    // Neither figures of fit nor what is to be developed.
    for key in ["report-occupations", "report-limits", "report-signatures"] {
        let heading = hands.text(key);
        assert!(!words.contains(&heading), "{heading}: {words}");
    }
    hands.close();
}

#[test]
fn the_person_chooses_what_an_employer_reads_in_french() {
    chosen_line_by_line("fr");
}

#[test]
fn the_person_chooses_what_an_employer_reads_in_arabic() {
    chosen_line_by_line("ar");
}

//! What is looked at before printing is what is printed: with added languages, and figures as they are wished for.

use std::path::{Path, PathBuf};

use bilan::app::{
    Effect, ExportWish, Exporting, Outcome, PagesOf, Places, RecordId, Services, Settings, Work,
    Worker,
};
use bilan::dossier::Addressee;
use bilan::exchange::pdf;
use bilan::lang::{DigitsWish, LangId};
use bilan::report::{DocumentLanguages, Pages};

const SPANISH: &str = "language-name = Español\nreport-title = Documento de síntesis\n";

/// A save dialog that is always answered with the same file.
struct One(PathBuf);

impl Services for One {
    fn ask_where_to_save(&mut self, _: &str, _: Option<&Path>) -> Option<PathBuf> {
        Some(self.0.clone())
    }

    fn ask_for_file(&mut self, _: &[&str], _: Option<&Path>) -> Option<PathBuf> {
        None
    }
    fn ask_for_folder(&mut self, _: Option<&Path>) -> Option<PathBuf> {
        None
    }
    fn show(&mut self, _: &Path) {}
}

/// The pages that the first example is shown on, and the file that is written of them.
fn looked_at_and_written(languages: DocumentLanguages, digits: DigitsWish) -> (Pages, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    std::fs::create_dir(at("locales")).unwrap();
    std::fs::write(at("locales/es.ftl"), SPANISH).unwrap();
    let places = Places {
        vaults: at("vaults"),
        plain: at("vault"),
        work: Work::TRIAL,
        settings: at("settings.ron"),
        content: Vec::new(),
        locales: vec![at("locales")],
        fonts: Vec::new(),
    };
    let worker = Worker::start(places, Box::new(One(at("out.pdf"))), Box::new(|| {}));
    let settings = Settings {
        digits,
        ..Settings::default()
    };
    for effect in [
        Effect::SaveSettings(settings),
        Effect::LoadLanguages,
        Effect::LoadContent,
        Effect::ReadSample(0),
    ] {
        worker.ask(effect);
    }
    let dossier = loop {
        if let Outcome::DossierRead { dossier, .. } = worker.wait().unwrap() {
            break dossier.unwrap();
        }
    };
    // At noon it is the same day in every time zone but the outermost.
    let now: jiff::Timestamp = "2026-10-20T12:00:00Z".parse().unwrap();
    let of = PagesOf {
        id: RecordId::from_bytes([7; 16]),
        revision: 1,
        wish: ExportWish::Summary(languages.clone()),
        digits,
    };
    worker.ask(Effect::MakePages {
        of: of.clone(),
        dossier: dossier.clone(),
        now,
    });
    worker.ask(Effect::Export(Box::new(Exporting {
        id: of.id,
        dossier: *dossier,
        wish: ExportWish::Summary(languages),
        addressee: Addressee::person(),
        folder: None,
        now,
    })));
    let mut shown = None;
    loop {
        match worker.wait().unwrap() {
            Outcome::PagesMade { of: made, pages } => {
                assert_eq!(made, of);
                shown = Some(pages.unwrap());
            }
            Outcome::Exported { result, .. } => {
                assert!(result.unwrap().is_some());
                break;
            }
            _ => {}
        }
    }
    let bytes = std::fs::read(at("out.pdf")).unwrap();
    let pages = shown.expect("pages come before the file that is asked for after them");
    (Pages::clone(&pages), bytes)
}

#[test]
fn the_pages_looked_at_are_the_pages_printed() {
    let lang = LangId::new;
    let day = jiff::civil::date(2026, 10, 20);
    for (languages, digits, told) in [
        (
            DocumentLanguages::one(lang("fr")),
            DigitsWish::Usual,
            "2026",
        ),
        (
            DocumentLanguages::two(lang("ar"), lang("fr")),
            DigitsWish::Own,
            "٢٠٢٦",
        ),
        (
            DocumentLanguages::two(lang("fr"), lang("es")),
            DigitsWish::Usual,
            "Documento de síntesis",
        ),
    ] {
        let name = languages.to_string();
        let (pages, bytes) = looked_at_and_written(languages, digits);
        let lines: Vec<&str> = pages
            .pages
            .iter()
            .flat_map(bilan::report::Page::lines)
            .collect();
        assert!(
            lines.iter().any(|line| line.contains(told)),
            "{name}: no {told:?} in {lines:#?}"
        );
        assert!(pdf::write(&pages, day).unwrap() == bytes, "{name}");
    }
}

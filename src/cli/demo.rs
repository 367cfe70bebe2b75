//! `bilan demo`: the example dossiers, from answers to the printed page.

use std::path::Path;
use std::sync::Arc;

use super::Arguments;
use super::languages::{asked, paper, say_missing};
use super::output::{Exit, say, say_error, unwritable};
use crate::app::{read_content, trainers_folder};
use crate::authoring::{Content, Diagnostic, embedded_files, load};
use crate::competence::CompetenceProfile;
use crate::dossier::{self, derive};
use crate::exchange::summary_pdf;
use crate::lang::{Locale, Locales, MessageArgs};
use crate::occupation::{Catalogue, Class, OccupationFit};
use crate::report::DocumentLanguages;
use crate::vault::{VaultError, write_file_atomically};

/// How many competences and occupations are printed.
const MOST: usize = 5;

/// The trainers' content, or its faults said.
pub fn content(arguments: &Arguments, locale: &Locale) -> Option<Arc<Content>> {
    let say_all = |found: &[Diagnostic]| {
        for diagnostic in found {
            say_error(&diagnostic.line(locale));
        }
    };
    let mut files = embedded_files();
    for folder in trainers_folder().iter().chain(&arguments.content) {
        // A folder that was asked for by name and is not there is a mistake to be told.
        match read_content(folder) {
            Ok(read) => files.extend(read),
            Err(problem) => {
                say_all(&[Diagnostic::error(&folder.to_string_lossy(), problem)]);
                return None;
            }
        }
    }
    match load(&files) {
        Ok(content) => {
            say_all(&content.diagnostics);
            Some(Arc::new(content))
        }
        Err(diagnostics) => {
            say_all(&diagnostics);
            None
        }
    }
}

/// Makes the folder; a file in its place is no folder.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    if folder.exists() && !folder.is_dir() {
        return Err(std::io::ErrorKind::NotADirectory.into());
    }
    std::fs::create_dir_all(folder)
}

/// Takes the examples through scoring and report.
pub fn run(
    out: Option<&Path>,
    lang: &[String],
    arguments: &Arguments,
    (locales, locale): (&Locales, &Locale),
) -> Exit {
    let wanted = match asked(lang, locales, locale) {
        Ok(wanted) => wanted,
        Err(exit) => return exit,
    };
    let spoken = wanted
        .as_ref()
        .map_or_else(|| locales.get(locale.lang()), |w| locales.get(w.first()));
    let Some(content) = content(arguments, &spoken) else {
        return Exit::Failed;
    };
    if let Some(folder) = out
        && let Err(error) = make_folder(folder)
    {
        let error = VaultError::writing(folder, error);
        say_error(&unwritable(folder, &error, &spoken));
        return Exit::Failed;
    }
    let mut engine = paper();
    let carried = |id: &str| content.questionnaires.get(id).cloned();
    for (name, bytes) in dossier::samples() {
        let dossier = match dossier::read(name, bytes, &carried) {
            Ok(dossier) => dossier,
            Err(error) => {
                say_error(&spoken.with1(error.key(), "path", name));
                return Exit::Failed;
            }
        };
        say(&spoken.with1("demo-person", "name", dossier.beneficiary.name.clone()));
        let derived = derive(&dossier, &content.catalogue);
        print_scores(
            &content.catalogue,
            &derived.profile,
            &derived.ranking,
            MOST,
            &spoken,
        );
        // Without a wish each person's page is in their own language.
        let own = || DocumentLanguages::one(dossier.beneficiary.language.clone());
        let languages = wanted.clone().unwrap_or_else(own);
        let date = crate::lang::local_date(dossier.changed());
        let catalogue = &content.catalogue;
        let Ok(pdf) = summary_pdf(&dossier, catalogue, locales, &languages, date, &mut engine)
        else {
            say_error(&spoken.with1("error-pdf", "path", name));
            return Exit::Failed;
        };
        let size = pdf.len() / 1024;
        let Some(folder) = out else {
            say(&spoken.with1("demo-made", "size", size));
            continue;
        };
        let path = folder.join(format!("{name}-{languages}.pdf"));
        if let Err(error) = write_file_atomically(&path, &pdf) {
            say_error(&unwritable(&path, &error, &spoken));
            return Exit::Failed;
        }
        let mut args = MessageArgs::new();
        args.set("path", path.to_string_lossy().into_owned());
        args.set("size", size);
        say(&spoken.with("demo-written", &args));
    }
    say_missing(&engine, &spoken);
    Exit::Fine
}

/// The strongest levels and the first occupations.
pub fn print_scores(
    catalogue: &Catalogue,
    profile: &CompetenceProfile,
    ranking: &[OccupationFit],
    most: usize,
    locale: &Locale,
) {
    let lang = locale.lang();
    say(&locale.text("demo-profile"));
    let mut levels: Vec<_> = catalogue
        .framework()
        .all()
        .iter()
        .zip(profile.levels())
        .filter_map(|(c, l)| Some((c, l?)))
        .collect();
    levels.sort_by(|a, b| b.1.level.total_cmp(&a.1.level));
    for (competence, level) in levels.into_iter().take(most) {
        let label = competence.label.get(lang);
        let name = if label.is_empty() {
            competence.id.as_str()
        } else {
            label
        };
        say(&format!(
            "  {}  [{}–{}]  {name}",
            locale.number(level.level, 2),
            locale.number(level.lo, 2),
            locale.number(level.hi, 2)
        ));
    }
    say(&locale.text("demo-occupations"));
    for fit in ranking.iter().take(most) {
        let Some(occupation) = fit.occupation(catalogue) else {
            continue;
        };
        let label = occupation.label.get(lang);
        let name = if label.is_empty() {
            occupation.id.as_str()
        } else {
            label
        };
        let class = locale.text(match fit.class {
            Class::Open => "class-open",
            Class::ToVerify => "class-to-verify",
            Class::Blocked => "class-blocked",
        });
        let figure = |x: Option<f64>| x.map_or_else(|| "–".to_owned(), |x| locale.number(x, 3));
        say(&format!(
            "  F {}  C {}  {name} · {class}",
            figure(fit.fit.index),
            figure(fit.fit.coverage)
        ));
    }
}

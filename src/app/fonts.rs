//! Fonts that a person puts into a folder, and what can be drawn with them.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::folder::{problem, read_capped};
use crate::authoring::{ContentFile, Diagnostic, Drawn, FileOrigin, Problem, undrawn};
use crate::lang::{Locale, MessageArgs};
use crate::text::{Coverage, FontFile, Paragraph, TextEngine, TextStyle};

/// How the names of font files end.
const ENDINGS: [&str; 4] = ["ttf", "otf", "ttc", "otc"];

/// The folder for fonts in the user's data directory, whether or not it is there.
#[must_use]
pub fn fonts_folder() -> Option<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "bilan")?;
    Some(folders.data_dir().join("fonts"))
}

/// The fonts in these folders, in order of name, and what is wrong with the others. A folder that is not there has none.
#[must_use]
pub fn read_fonts(folders: &[PathBuf]) -> (Vec<FontFile>, Vec<Diagnostic>) {
    let mut fonts = Vec::new();
    let mut diagnostics = Vec::new();
    for folder in folders {
        let paths = match font_paths(folder) {
            Ok(paths) => paths,
            Err(Problem::NotFound) => continue,
            Err(problem) => {
                diagnostics.push(Diagnostic::error(&folder.to_string_lossy(), problem));
                continue;
            }
        };
        for path in paths {
            let shown = path.to_string_lossy();
            let read = read_capped(&path)
                .and_then(|bytes| FontFile::new(&shown, bytes).ok_or(Problem::NotAFont));
            match read {
                Ok(font) => fonts.push(font),
                Err(problem) => diagnostics.push(Diagnostic::error(&shown, problem)),
            }
        }
    }
    (fonts, diagnostics)
}

fn font_paths(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let entries = std::fs::read_dir(folder).map_err(|e| problem(&e))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| problem(&e))?.path();
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        if ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str())) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// That some letters show as empty boxes, and where a font that has them is to be put.
#[must_use]
pub fn missing_words(letters: &BTreeSet<char>, folder: &str, locale: &Locale) -> String {
    const MOST: usize = 8;
    let mut codes: Vec<String> = letters
        .iter()
        .take(MOST)
        .map(|letter| format!("U+{:04X}", u32::from(*letter)))
        .collect();
    if letters.len() > MOST {
        codes.push("…".to_owned());
    }
    let mut args = MessageArgs::new();
    args.set("count", letters.len());
    args.set("codes", codes.join(", "));
    args.set("folder", folder.to_owned());
    locale.with("letters-missing", &args)
}

/// What can be drawn with the fonts at hand.
#[derive(Debug)]
pub struct Letters {
    coverage: Coverage,
    // Asked only about letters that are not covered: then the system's fonts are loaded, which is slow.
    engine: RefCell<TextEngine>,
}

impl Letters {
    /// The programme's fonts, these, and at last the system's.
    #[must_use]
    pub fn with(fonts: &[FontFile]) -> Self {
        Self {
            coverage: Coverage::of(fonts),
            engine: RefCell::new(TextEngine::with_fonts(fonts).asking_the_system()),
        }
    }

    /// What the texts of these files hold that cannot be drawn everywhere.
    #[must_use]
    pub fn undrawn(&self, files: &[ContentFile]) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for file in files.iter().filter(|f| f.origin != FileOrigin::Embedded) {
            if let Ok(bytes) = &file.bytes {
                found.extend(undrawn(&file.shown(), bytes, &|letter| self.drawn(letter)));
            }
        }
        found
    }

    fn drawn(&self, letter: char) -> Drawn {
        if self.coverage.has(letter) {
            return Drawn::Everywhere;
        }
        let text = letter.to_string();
        let paragraph = Paragraph::new(&text, TextStyle::regular(16.0));
        if self
            .engine
            .borrow_mut()
            .layout(&paragraph)
            .missing()
            .is_empty()
        {
            Drawn::Here
        } else {
            Drawn::Nowhere
        }
    }
}

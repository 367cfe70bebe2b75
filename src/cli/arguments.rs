//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

/// Skills assessment: interview, competences, occupations, printed summary. Without a command the application opens.
#[derive(Debug, Parser)]
#[command(name = "bilan", version)]
pub struct Arguments {
    /// A folder of trainers' files, used over those that the programme carries.
    #[arg(long, global = true, value_name = "DIR")]
    pub content: Option<PathBuf>,
    /// The folder of the dossiers, in place of the one in your data folder.
    #[arg(long, global = true, value_name = "DIR")]
    pub vault: Option<PathBuf>,
    /// What draws the window; left out, one is tried and then the other.
    #[arg(long, value_enum)]
    pub renderer: Option<Renderer>,
    /// Says more on the terminal, for who looks into a fault.
    #[arg(long, global = true)]
    pub verbose: bool,
    /// Opens the window and closes it after the first frame, to measure the start.
    #[arg(long, hide = true)]
    pub first_frame_then_quit: bool,
    /// What to do without a window.
    #[command(subcommand)]
    pub task: Option<Task>,
}

/// What draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Renderer {
    /// OpenGL.
    Glow,
    /// Vulkan, Metal or Direct3D.
    Wgpu,
}

/// The form of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programmes.
    Json,
}

/// The form of what is told about trainers' files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Told {
    /// For people.
    Human,
    /// For programmes.
    Json,
}

/// The form of a translation sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SheetFormat {
    /// For every spreadsheet.
    Csv,
    /// For Excel and `LibreOffice`.
    Xlsx,
    /// For translation tools.
    Xliff,
}

/// The form of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum CheckFormat {
    /// For people.
    Human,
    /// For programmes.
    Json,
    /// For editors and servers.
    Sarif,
}

/// The form of a dry run's result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SimulateFormat {
    /// For people.
    Human,
    /// For programmes.
    Json,
}

/// A task that needs no window.
#[derive(Debug, Subcommand)]
pub enum Task {
    /// Takes the example dossiers through scoring and report, and writes one PDF each.
    Demo {
        /// Where the PDFs go; left out, they are made and measured but not kept.
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Language of the output and of the PDFs: fr, ar, en, or one of your language files. Given twice, the PDFs have
        /// both, side by side.
        #[arg(long, value_name = "LANG")]
        lang: Vec<String>,
    },
    /// Writes the summary of a dossier file as PDF.
    Report {
        /// The dossier file.
        dossier: PathBuf,
        /// Language of the summary: fr, ar, en, or one of your language files. Given twice, it has both, side by side.
        #[arg(long, value_name = "LANG", default_value = "fr")]
        lang: Vec<String>,
        /// The PDF to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Reads trainers' files and says all that is wrong with them. Ends with 0 where there is no error, 1 where there
    /// is one, 2 where it could not run.
    Check {
        /// Folders or files.
        #[arg(required = true, value_name = "PATH")]
        paths: Vec<PathBuf>,
        /// human, json or sarif.
        #[arg(long, value_enum, default_value_t = CheckFormat::Human)]
        format: CheckFormat,
        /// Language of what is said: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// Publishes a questionnaire: marks it as published and writes its lock file beside it. Refuses where something is
    /// wrong with it, or where answers already given would be lost.
    Publish {
        /// The questionnaire.
        file: PathBuf,
        /// Language of what is said: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// Says what differs between two versions of a questionnaire.
    Diff {
        /// The version before: a questionnaire or its lock file.
        old: PathBuf,
        /// The version after: a questionnaire or its lock file.
        new: PathBuf,
        /// human or json.
        #[arg(long, value_enum, default_value_t = Told::Human)]
        format: Told,
        /// Language of what is said: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// Walks a questionnaire as counsellors would: what is asked, how long it takes, what can never be reached and why.
    /// Runs the path tests beside it (FILE with .paths.ron in place of .ron). Ends with 0 where all is well, 1 where
    /// something can never be asked or a path test fails, 2 where it could not run.
    Simulate {
        /// The questionnaire.
        file: PathBuf,
        /// How many random interviews are walked through.
        #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=100_000))]
        paths: u32,
        /// What chance begins with: the same number walks the same interviews.
        #[arg(long, value_name = "S", default_value_t = 1)]
        seed: u64,
        /// human or json.
        #[arg(long, value_enum, default_value_t = SimulateFormat::Human)]
        format: SimulateFormat,
        /// Language of what is said: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
        /// Writes a random interview of this seed down as a path test of this name, instead.
        #[arg(long, value_name = "NAME")]
        record: Option<String>,
        /// With --record: an interview in which this question is asked.
        #[arg(long, value_name = "ITEM", requires = "record")]
        to: Option<String>,
    },
    /// Makes a questionnaire of another system's form, or a catalogue of a classification.
    Import {
        /// Which system it comes from.
        #[command(subcommand)]
        from: Import,
    },
    /// Writes a questionnaire as a form to fill in by hand, as PDF.
    Paper {
        /// The questionnaire file.
        questionnaire: PathBuf,
        /// Language of the form: fr, ar, en, or one of your language files. Given twice, it has both, side by side.
        #[arg(long, value_name = "LANG", default_value = "fr")]
        lang: Vec<String>,
        /// The PDF to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Room for so many rows of each group.
        #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=50))]
        rows: u16,
        /// Prints the helps for the counsellor too.
        #[arg(long)]
        guide: bool,
    },
    /// Writes a questionnaire's codebook, a table of every question and answer, as CSV.
    Codebook {
        /// The questionnaire file.
        questionnaire: PathBuf,
        /// Language of its heads and conditions: fr, ar, en, or one of your language files; left out, the system's.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
        /// The CSV to write.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Prints the reference of every field of the trainers' files, as Markdown.
    Reference {
        /// Language of the reference: fr, ar, en, or one of your language files; left out, the system's.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
        /// The file to write; left out, it is printed.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Gives the texts of a trainers' file to a translator, and takes the translations back into it.
    Translate {
        /// Which way.
        #[command(subcommand)]
        way: Translate,
    },
    /// Checks the method on official data, and prints figures with intervals. Ends with 0 where all that must hold does,
    /// 1 where something does not, 2 where it could not run.
    Validate {
        /// On which data.
        #[command(subcommand)]
        what: Validate,
    },
    /// Scores an evidence file against a catalogue folder.
    Match {
        /// A folder with competences.ron, occupations/ and scoring.ron.
        #[arg(long, value_name = "DIR")]
        catalogue: PathBuf,
        /// What is known of the person.
        #[arg(long, value_name = "FILE")]
        evidence: PathBuf,
        /// text or json.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
    },
}

/// What comes from another system.
#[derive(Debug, Subcommand)]
pub enum Import {
    /// Occupations and skills of ESCO, from its official CSV files, as a catalogue.
    Esco {
        /// The folder of the files: `occupations_fr.csv`, `skills_fr.csv`, `occupationSkillRelations.csv` and others.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// A folder, also of another version, that only gives names in further languages. Can be given more than once.
        #[arg(long, value_name = "DIR")]
        labels: Vec<PathBuf>,
        /// The languages to take, yours first.
        #[arg(
            long,
            value_name = "LANGS",
            value_delimiter = ',',
            default_value = "fr,ar,en"
        )]
        lang: Vec<String>,
        /// The version of ESCO, to be written into the catalogue.
        #[arg(long, value_name = "TEXT", default_value = "")]
        edition: String,
        /// The folder of the catalogue. An earlier import that is there is replaced as a whole.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Writes what became of every row, for programmes; it is also in the catalogue's folder.
        #[arg(long, value_name = "FILE")]
        report: Option<PathBuf>,
    },
    /// Occupations of O*NET with level and importance of every element, from its official text files, as a catalogue.
    Onet {
        /// The folder of the files: `Occupation Data.txt`, `Skills.txt`, `Knowledge.txt` and others.
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// The version of O*NET, to be written into the catalogue.
        #[arg(long, value_name = "TEXT", default_value = "")]
        edition: String,
        /// The folder of the catalogue. An earlier import that is there is replaced as a whole.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Writes what became of every row, for programmes; it is also in the catalogue's folder.
        #[arg(long, value_name = "FILE")]
        report: Option<PathBuf>,
        /// Language of what is said: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// A form in a workbook, as Kobo and ODK use them.
    Xlsform {
        /// The workbook, .xlsx.
        workbook: PathBuf,
        /// The questionnaire to write, .ron.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// The language of texts whose column names none; left out, the form's own default language, else English.
        #[arg(long, value_name = "TAG")]
        source_lang: Option<String>,
        /// Writes the list of what stayed behind or changed, for programmes.
        #[arg(long, value_name = "FILE")]
        report: Option<PathBuf>,
        /// Writes over a questionnaire that is there already.
        #[arg(long)]
        replace: bool,
        /// Language of the output, and of the comments in the questionnaire: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
}

/// Data to check the method on.
#[derive(Debug, Subcommand)]
pub enum Validate {
    /// O*NET's text files: does the ranking find the occupations that O*NET calls related?
    Onet {
        /// The folder with Skills.txt, Knowledge.txt and Related Occupations.txt, packed (.gz) or not.
        dir: PathBuf,
        /// A file with the ids of the elements to compare by, one a line; left out, those of the technical competences.
        #[arg(long, value_name = "FILE")]
        elements: Option<PathBuf>,
        /// text or json.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Language of the output: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// ESCO's CSV files: does the ranking find occupations of the same ISCO-08 unit group?
    Esco {
        /// The folder with occupations and occupationSkillRelations, packed (.gz) or not.
        dir: PathBuf,
        /// text or json.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Language of the output: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// A simulated panel: how many questions does the interview need in the framework's order, and how many when what
    /// tells most is asked first? Ends with 0 where, in the first panel, at most half are needed for the very five
    /// occupations of all answers, 1 where more are, 2 where it could not run.
    Panel {
        /// The folder with O*NET's Skills.txt and Knowledge.txt, packed (.gz) or not; left out, the occupations that the
        /// programme carries.
        dir: Option<PathBuf>,
        /// How many people are drawn.
        #[arg(long, value_name = "N", default_value_t = 200, value_parser = clap::value_parser!(u32).range(1..=100_000))]
        people: u32,
        /// Where chance begins; the same seed gives the same figures.
        #[arg(long, value_name = "N", default_value_t = 20)]
        seed: u64,
        /// Standard deviation of answers about the person's own levels, in levels; several with commas, a panel for each.
        #[arg(long, value_name = "LEVELS", value_delimiter = ',', default_values_t = [0.4, 0.8], value_parser = levels)]
        noise: Vec<f64>,
        /// text or json.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// Language of the output: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
}

/// A length in levels, 0–4.
fn levels(text: &str) -> Result<f64, String> {
    let levels: f64 = text.parse().map_err(|_| "0–4".to_owned())?;
    if (0.0..=4.0).contains(&levels) {
        Ok(levels)
    } else {
        Err("0–4".to_owned())
    }
}

impl Validate {
    /// The language that was asked for.
    #[must_use]
    pub fn lang(&self) -> Option<&str> {
        match self {
            Self::Onet { lang, .. } | Self::Esco { lang, .. } | Self::Panel { lang, .. } => {
                lang.as_deref()
            }
        }
    }
}

/// Translations, out and in.
#[derive(Debug, Subcommand)]
pub enum Translate {
    /// Writes a sheet with all texts, what they are in other languages, and what is translated already.
    Out {
        /// A questionnaire, an occupation, competences or references.
        file: PathBuf,
        /// The language to translate to: am, ti, so, or any other.
        #[arg(long, value_name = "LANG")]
        to: String,
        /// csv, xlsx or xliff.
        #[arg(long, value_enum, default_value_t = SheetFormat::Xlsx)]
        format: SheetFormat,
        /// The sheet to write; left out, it stands beside the file under its name and that of the language.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Language of headings and of what is said: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
    /// Takes a sheet that came back into the file it was made from. Nothing but the translations changes; nothing is
    /// deleted. Ends with 0 where every row could be taken, 1 where some could not, 2 where it could not run.
    In {
        /// The file that was translated.
        file: PathBuf,
        /// The sheet: csv, xlsx or xliff.
        sheet: PathBuf,
        /// Takes translations of texts that have changed since the sheet was made, too.
        #[arg(long)]
        stale: bool,
        /// Only says what would be taken.
        #[arg(long)]
        dry_run: bool,
        /// Writes the result here and leaves the file alone.
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
        /// Language of what is said: fr, ar, en, or one of your language files.
        #[arg(long, value_name = "LANG")]
        lang: Option<String>,
    },
}

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

//! One file per promise made to a person who uses, maintains or trusts `bilan`.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not as promised, and says so"
)]

mod added_languages;
mod alphabets;
mod answers;
mod answers_in_questions;
mod bad_input;
mod bidi;
mod canary;
mod cascades;
mod codebook;
mod command_line;
mod counted_words;
mod delta;
mod dry_run;
mod duty;
mod employer;
mod explanation;
mod field_reference;
mod finding;
mod first_day;
mod formats;
mod hidden_answers;
mod imports;
mod laws;
mod letters;
mod lint;
mod listening;
mod method;
mod mutations;
mod nothing_lost;
mod paper_form;
mod pictures;
mod preview;
mod program;
mod report_beside;
mod report_dossier;
mod report_pages;
mod report_sample;
mod rules;
mod sealed;
mod shaping;
mod source_edits;
mod telling;
mod tidy;
mod trainers_guide;
mod translations;
mod typing;
mod validation;
mod vault_screens;
mod versions;
mod workshop;
mod xlsform;

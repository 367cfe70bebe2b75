//! Any text as an expression: a tree or the place where it makes no sense.
#![no_main]

use bilan::exchange::xlsform::expression::{Unparsed, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Err(Unparsed::At(at)) = parse(text) {
        assert!((1..=text.chars().count() + 1).contains(&at));
    }
});

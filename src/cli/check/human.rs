//! Findings for people: each with its line, the place marked in it, and what to do.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::super::output::say;
use crate::authoring::{Checked, Diagnostic, Severity, tree::Lines};
use crate::lang::{Locale, MessageArgs};

/// Prints every finding, and how many there are.
pub(super) fn print(checked: &Checked, files: usize, locale: &Locale) {
    let renderer = Renderer::plain();
    for diagnostic in &checked.diagnostics {
        say(&diagnostic.line(locale));
        if let Some(drawn) = drawn(diagnostic, checked, locale, &renderer) {
            say(&drawn);
        }
    }
    let count = |severity| {
        let all = checked.diagnostics.iter();
        all.filter(|d| d.severity == severity).count()
    };
    let errors = count(Severity::Error);
    let warnings = count(Severity::Warning);
    let mut args = MessageArgs::new();
    args.set("files", files);
    args.set("errors", errors);
    args.set("warnings", warnings);
    say(&locale.with(
        match (errors, warnings) {
            (0, 0) => "check-clean",
            (0, _) => "check-warned",
            _ => "check-found",
        },
        &args,
    ));
}

/// The line of a finding with the place marked, and what to do; nothing where neither is known.
fn drawn(
    diagnostic: &Diagnostic,
    checked: &Checked,
    locale: &Locale,
    renderer: &Renderer,
) -> Option<String> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let text = checked.texts.get(&diagnostic.file)?;
    let span = diagnostic.span.clone()?;
    let lines = Lines::of(text);
    let piece = |span: &std::ops::Range<usize>| {
        let (line, start, end) = around(text, &lines, span);
        let inside = span.start - start..(span.end - start).min(end - start);
        (line, text.get(start..end).unwrap_or_default(), inside)
    };
    let (line, quoted, inside) = piece(&span);
    let mut group = Group::with_level(level).element(
        Snippet::source(quoted)
            .line_start(line)
            .annotation(AnnotationKind::Primary.span(inside)),
    );
    for related in &diagnostic.related {
        let Some(text) = checked.texts.get(&related.file) else {
            continue;
        };
        let (line, start, end) = around(text, &Lines::of(text), &related.span);
        let quoted = text.get(start..end).unwrap_or_default();
        let inside = related.span.start - start..(related.span.end - start).min(end - start);
        group = group.element(
            Snippet::source(quoted).line_start(line).annotation(
                AnnotationKind::Context
                    .span(inside)
                    .label(locale.text(related.key)),
            ),
        );
    }
    let help = locale.text("check-help");
    for advice in diagnostic.advice(locale) {
        group = group.element(Level::HELP.with_name(help.clone()).message(advice));
    }
    Some(renderer.render(&[group]))
}

/// The longest part of a line that is quoted before and after a place, in bytes.
const MOST: usize = 160;

/// The whole line that a span begins in, or as much of a long one as can be read, with its number and its first and
/// last byte.
fn around(text: &str, lines: &Lines<'_>, span: &std::ops::Range<usize>) -> (usize, usize, usize) {
    let whole = |mut at: usize| {
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    let low = whole(span.start.saturating_sub(MOST));
    let before = text.get(low..span.start).unwrap_or_default();
    let start = before.rfind('\n').map_or(low, |i| low + i + 1);
    let high = whole(
        span.end
            .max(span.start + MOST)
            .min(span.start + 2 * MOST)
            .min(text.len()),
    );
    let rest = text.get(span.start..high).unwrap_or_default();
    let end = span.start + rest.find(['\n', '\r']).unwrap_or(rest.len());
    (lines.position(span.start).0, start, end.max(start))
}

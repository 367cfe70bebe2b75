//! Typing: numbers, dates, durations, words, documents.

use egui::Ui;

use super::{Asked, answer};
use crate::lang::LocalizedText;
use crate::questionnaire::{Answer, DatePrecision, Item, ItemRef, PartialDate, Value};
use crate::ui::text::{self, ChoiceOptions, FieldOptions, Mark, Style, Tone};

/// The name of an item's field: its question.
fn name_of(asked: &Asked<'_>, item: &Item, at: &ItemRef) -> String {
    asked.name(item, at)
}

/// A number within its range.
pub fn number(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    item: &Item,
    at: &ItemRef,
    (min, max, decimals): (f64, f64, u8),
    unit: &LocalizedText,
) {
    let name = name_of(asked, item, at);
    let kept = match asked.value(at) {
        Some(Value::Number(x)) => format!("{x:.*}", usize::from(decimals)),
        _ => String::new(),
    };
    let unit = unit.get(asked.locale.lang()).to_owned();
    let place = at.clone();
    text::row(ui, |ui| {
        let options = FieldOptions {
            name: &name,
            width: Some(140.0),
            max_chars: Some(12),
            ..FieldOptions::default()
        };
        asked.typed.field(
            ui,
            (at, "number"),
            (&kept, asked.session.half_typed(at, "number")),
            options,
            asked.commands,
            move |words| {
                let words = words.trim();
                if words.is_empty() {
                    return Some(answer(&place, None));
                }
                let x: f64 = western(words).replace(',', ".").parse().ok()?;
                let fits = x >= min && x <= max;
                fits.then(|| answer(&place, Some(Answer::Given(Value::Number(x)))))
            },
        );
        text::styled(ui, &unit, Style::body().unwrapped());
    });
    out_of_range(ui, asked, at, "number", &kept, (min, max));
}

/// Digits as they are computed with, whichever way they are written.
fn western(words: &str) -> String {
    words
        .chars()
        .map(|c| match c {
            '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
            '۰'..='۹' => char::from(b'0' + (c as u32 - '۰' as u32) as u8),
            '٫' => '.',
            other => other,
        })
        .collect()
}

fn out_of_range(
    ui: &mut Ui,
    asked: &Asked<'_>,
    at: &ItemRef,
    part: &'static str,
    kept: &str,
    (min, max): (f64, f64),
) {
    let typed = asked.typed.words(at, part).unwrap_or_default().trim();
    if typed.is_empty() || typed == kept {
        return;
    }
    let fits = western(typed)
        .replace(',', ".")
        .parse::<f64>()
        .is_ok_and(|x| x >= min && x <= max);
    if !fits {
        let mut args = crate::lang::MessageArgs::new();
        args.set("min", min);
        args.set("max", max);
        text::styled(
            ui,
            &asked.locale.with("number-out-of-range", &args),
            Style::small().tone(Tone::Danger),
        );
    }
}

/// A date as it is typed, the same in every language.
fn typed_date(date: PartialDate) -> String {
    match (date.month, date.day) {
        (Some(m), Some(d)) => format!("{d:02}/{m:02}/{}", date.year),
        (Some(m), None) => format!("{m:02}/{}", date.year),
        _ => date.year.to_string(),
    }
}

/// A date, as precise as it is asked.
pub fn date(
    ui: &mut Ui,
    asked: &mut Asked<'_>,
    item: &Item,
    at: &ItemRef,
    precision: DatePrecision,
) {
    let name = name_of(asked, item, at);
    let kept = match asked.value(at) {
        Some(Value::Date(date)) => typed_date(*date),
        _ => String::new(),
    };
    let placeholder = asked.locale.text(match precision {
        DatePrecision::Day => "date-day",
        DatePrecision::Month => "date-month",
        DatePrecision::Year => "date-year",
    });
    let place = at.clone();
    let options = FieldOptions {
        name: &name,
        placeholder: &placeholder,
        width: Some(180.0),
        max_chars: Some(10),
        ..FieldOptions::default()
    };
    asked.typed.field(
        ui,
        (at, "date"),
        (&kept, asked.session.half_typed(at, "date")),
        options,
        asked.commands,
        move |words| {
            if words.trim().is_empty() {
                return Some(answer(&place, None));
            }
            let date = PartialDate::parse(&western(words))?;
            Some(answer(&place, Some(Answer::Given(Value::Date(date)))))
        },
    );
    let typed = asked.typed.words(at, "date").unwrap_or_default().trim();
    if !typed.is_empty() && PartialDate::parse(&western(typed)).is_none() {
        text::styled(
            ui,
            &asked.locale.with1("date-help", "shape", placeholder),
            Style::small().tone(Tone::Warning),
        );
    }
}

/// Years and months.
pub fn duration(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef, max_years: u16) {
    let name = name_of(asked, item, at);
    let months = match asked.value(at) {
        Some(Value::Months(months)) => Some(*months),
        _ => None,
    };
    text::row(ui, |ui| {
        for (part, key) in [
            ("years", "duration-in-years"),
            ("months", "duration-in-months"),
        ] {
            let years_part = part == "years";
            // A nought beside a number says nothing, and what is typed next would stand behind it.
            let kept = match months {
                Some(0) if years_part => "0".to_owned(),
                Some(m) if years_part && m >= 12 => (m / 12).to_string(),
                Some(m) if !years_part && m % 12 > 0 => (m % 12).to_string(),
                _ => String::new(),
            };
            let label = asked.locale.text(key);
            let field = format!("{name}: {label}");
            let options = FieldOptions {
                name: &field,
                width: Some(72.0),
                max_chars: Some(3),
                ..FieldOptions::default()
            };
            let place = at.clone();
            asked.typed.field(
                ui,
                (at, part),
                (&kept, asked.session.half_typed(at, part)),
                options,
                asked.commands,
                move |words| {
                    let words = western(words.trim());
                    let n: u32 = if words.is_empty() {
                        0
                    } else {
                        words.parse().ok()?
                    };
                    let rest = months.unwrap_or(0);
                    let total = if years_part {
                        n * 12 + rest % 12
                    } else {
                        rest / 12 * 12 + n
                    };
                    if n > 1200 || total > u32::from(max_years) * 12 {
                        return None;
                    }
                    let value = (total > 0 || months.is_some())
                        .then_some(Answer::Given(Value::Months(total)));
                    Some(answer(&place, value))
                },
            );
            text::styled(ui, &label, Style::body().unwrapped());
        }
    });
}

/// Free words.
pub fn words(ui: &mut Ui, asked: &mut Asked<'_>, item: &Item, at: &ItemRef, lines: usize) {
    let name = name_of(asked, item, at);
    let kept = match asked.value(at) {
        Some(Value::Text(words)) => words.clone(),
        _ => String::new(),
    };
    let options = FieldOptions {
        name: &name,
        lines,
        max_chars: Some(4000),
        ..FieldOptions::default()
    };
    let place = at.clone();
    asked.typed.field(
        ui,
        (at, "words"),
        (&kept, asked.session.half_typed(at, "words")),
        options,
        asked.commands,
        move |words| {
            let value =
                (!words.trim().is_empty()).then(|| Answer::Given(Value::Text(words.to_owned())));
            Some(answer(&place, value))
        },
    );
}

/// A paper: what, where, when, seen or not.
pub fn document(ui: &mut Ui, asked: &mut Asked<'_>, at: &ItemRef) {
    let (title, place, year, shown) = match asked.value(at) {
        Some(Value::Document {
            title,
            place,
            year,
            shown,
        }) => (title.clone(), place.clone(), *year, *shown),
        _ => (String::new(), String::new(), None, false),
    };
    let parts = [
        ("document-title", title.clone()),
        ("document-place", place.clone()),
        (
            "document-year",
            year.map(|y| y.to_string()).unwrap_or_default(),
        ),
    ];
    for (part, kept) in parts {
        let name = asked.locale.text(part);
        let options = FieldOptions {
            name: &name,
            max_chars: Some(200),
            ..FieldOptions::default()
        };
        let (title, place, at_place) = (title.clone(), place.clone(), at.clone());
        text::styled(ui, &name, Style::small());
        asked.typed.field(
            ui,
            (at, part),
            (&kept, asked.session.half_typed(at, part)),
            options,
            asked.commands,
            move |words| {
                let words = words.trim().to_owned();
                let value = match part {
                    "document-title" => Value::Document {
                        title: words,
                        place: place.clone(),
                        year,
                        shown,
                    },
                    "document-place" => Value::Document {
                        title: title.clone(),
                        place: words,
                        year,
                        shown,
                    },
                    _ => {
                        let year = if words.is_empty() {
                            None
                        } else {
                            Some(western(&words).parse().ok()?)
                        };
                        Value::Document {
                            title: title.clone(),
                            place: place.clone(),
                            year,
                            shown,
                        }
                    }
                };
                Some(answer(&at_place, Some(Answer::Given(value))))
            },
        );
    }
    let options = ChoiceOptions {
        mark: Mark::Checkbox,
        on: shown,
        ..ChoiceOptions::default()
    };
    if text::choice_row_with(ui, options, &asked.locale.text("document-shown")).clicked() {
        asked.give(
            at,
            Value::Document {
                title,
                place,
                year,
                shown: !shown,
            },
        );
    }
}

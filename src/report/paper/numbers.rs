//! The numbers that questions have on paper: one row of numbers through all sections, and in groups `12.1`, `12.2`.

use std::collections::BTreeMap;

use crate::lang::Locale;
use crate::questionnaire::{ItemId, ItemKind, QuestionnaireSource};

/// The number of each item that takes an answer, in the language's digits.
#[must_use]
pub fn numbers(questionnaire: &QuestionnaireSource, locale: &Locale) -> BTreeMap<ItemId, String> {
    let mut numbers = BTreeMap::new();
    let items = questionnaire.sections.iter().flat_map(|s| &s.items);
    let items = items.filter(|item| !matches!(item.kind, ItemKind::Note));
    for (number, item) in (1_u32..).zip(items) {
        let number = locale.number(f64::from(number), 0);
        if let ItemKind::Group { items, .. } = &item.kind {
            let rows = items
                .iter()
                .filter(|inner| !matches!(inner.kind, ItemKind::Note));
            for (inner, item) in (1_u32..).zip(rows) {
                let inner = locale.number(f64::from(inner), 0);
                numbers.insert(item.id.clone(), format!("{number}.{inner}"));
            }
        }
        numbers.insert(item.id.clone(), number);
    }
    numbers
}

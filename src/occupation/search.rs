//! Finding an occupation by what people call it.

use icu_properties::props::GeneralCategory;
use icu_properties::{CodePointMapData, props::GeneralCategoryGroup};

use super::Catalogue;

/// Positions of the occupations whose title in any language has every word of the query, best first.
///
/// Accents, case, Arabic diacritics, hamza forms, taa marbuta and tatweel make no difference.
#[must_use]
pub fn search(catalogue: &Catalogue, query: &str) -> Vec<usize> {
    let words: Vec<String> = fold(query).split_whitespace().map(str::to_owned).collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for (position, occupation) in catalogue.occupations().iter().enumerate() {
        let rank = occupation.label.iter().filter_map(|(_, title)| {
            let title = fold(title);
            let starts = |w: &String| title.split_whitespace().any(|t| t.starts_with(w.as_str()));
            if words.iter().all(starts) {
                Some(0)
            } else if words.iter().all(|w| title.contains(w.as_str())) {
                Some(1)
            } else {
                None
            }
        });
        if let Some(rank) = rank.min() {
            found.push((rank, position));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, position)| position).collect()
}

/// A text as it is compared: without case, marks and spelling variants.
#[must_use]
pub fn fold(text: &str) -> String {
    let marks = CodePointMapData::<GeneralCategory>::new();
    let plain = |c: char| match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ئ' => 'ي',
        'ؤ' => 'و',
        'ة' => 'ه',
        'à' | 'â' | 'ä' | 'á' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        '\'' | '’' | '-' | '/' | '(' | ')' | ',' | '.' => ' ',
        other => other,
    };
    text.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| *c != 'ـ' && !GeneralCategoryGroup::Mark.contains(marks.get(*c)))
        .map(plain)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn spelling_variants_are_one() {
        assert_eq!(fold("مُعَلِّمَة"), fold("معلمه"));
        assert_eq!(fold("أُستـــاذ"), fold("استاذ"));
        assert_eq!(fold("Électricien"), fold("electricien"));
    }
}

//! Importance and level of each element for each occupation.

use std::collections::BTreeMap;

use super::super::tables::{
    Column, Passed, RawFile, Reason, Record, Stopped, Table, TableCount, Watching, each_row,
    one_line,
};
use super::{Occupation, needed, opened};

/// What is known of one element for one occupation.
#[derive(Debug, Clone, Copy, Default)]
struct Rating {
    /// 1–5.
    importance: Option<f64>,
    /// 0–7.
    level: Option<f64>,
    /// Which file it is from.
    file: usize,
}

/// All figures.
#[derive(Debug, Default)]
pub struct Ratings {
    by_code: BTreeMap<String, BTreeMap<String, Rating>>,
    names: BTreeMap<String, String>,
    files: Vec<String>,
    /// Figures that O*NET recommends not to publish.
    pub uncertain: usize,
    /// Levels of what is not relevant.
    pub not_relevant: usize,
}

const CODE: usize = 0;
const ELEMENT: usize = 1;
const NAME: usize = 2;
const SCALE: usize = 3;
const VALUE: usize = 4;
const SUPPRESS: usize = 5;
const NOT_RELEVANT: usize = 6;

const COLUMNS: [Column; 7] = [
    needed("O*NET-SOC Code"),
    needed("Element ID"),
    needed("Element Name"),
    needed("Scale ID"),
    needed("Data Value"),
    Column {
        name: "Recommend Suppress",
        needed: false,
    },
    Column {
        name: "Not Relevant",
        needed: false,
    },
];

/// Reads one table of figures.
///
/// # Errors
/// Why it cannot be read, or that the person no longer wants it.
pub fn read_ratings(
    file: &RawFile,
    occupations: &BTreeMap<String, Occupation>,
    ratings: &mut Ratings,
    watch: Watching<'_>,
) -> Result<TableCount, Stopped> {
    let (table, mut count) = opened(file, &COLUMNS)?;
    ratings.files.push(file.shown.clone());
    each_row(&table, &mut count, watch, |table, record, count| {
        if let Err(reason) = ratings.take(table, record, occupations) {
            let cell = |column| table.cell(record, column);
            let said = [CODE, ELEMENT, SCALE, VALUE].map(cell).join(" ");
            match reason {
                Some(reason) => count.refuse(record.line, reason, &said),
                None => count.pass(Passed::Scale),
            }
        } else {
            count.kept += 1;
        }
    })?;
    Ok(count)
}

impl Ratings {
    /// Takes a row. Nothing for a reason means a scale that is not used.
    fn take(
        &mut self,
        table: &Table,
        record: &Record,
        occupations: &BTreeMap<String, Occupation>,
    ) -> Result<(), Option<Reason>> {
        let (code, element) = (table.cell(record, CODE), table.cell(record, ELEMENT));
        if !occupations.contains_key(code) {
            return Err(Some(Reason::UnknownOccupation));
        }
        if element.is_empty()
            || !element
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || c == '.')
        {
            return Err(Some(Reason::Address));
        }
        let yes = |column| table.cell(record, column).eq_ignore_ascii_case("y");
        let value = table.cell(record, VALUE);
        let scale = table.cell(record, SCALE);
        let figure = match scale {
            "IM" => figure(value, 1.0, 5.0),
            "LV" => figure(value, 0.0, 7.0),
            _ => return Err(None),
        };
        let figure = figure.ok_or(Some(Reason::Figure))?;
        let file = self.files.len();
        let rating = self.by_code.entry(code.to_owned()).or_default();
        let rating = rating.entry(element.to_owned()).or_default();
        let place = if scale == "IM" {
            &mut rating.importance
        } else {
            &mut rating.level
        };
        if place.is_some() {
            return Err(Some(Reason::Repeated));
        }
        let irrelevant = scale == "LV" && yes(NOT_RELEVANT);
        *place = Some(if irrelevant { 0.0 } else { figure });
        rating.file = file;
        self.not_relevant += usize::from(irrelevant);
        self.uncertain += usize::from(yes(SUPPRESS));
        if !self.names.contains_key(element) {
            let name = one_line(table.cell(record, NAME));
            self.names.insert(element.to_owned(), name);
        }
        Ok(())
    }

    /// Every element with its name.
    pub fn elements(&self) -> BTreeMap<String, String> {
        self.names.clone()
    }

    /// For how many elements an occupation has both figures.
    pub fn whole_of(&self, code: &str) -> usize {
        let ratings = self.by_code.get(code).into_iter().flatten();
        ratings
            .filter(|(_, r)| r.importance.is_some() && r.level.is_some())
            .count()
    }

    /// Whether there is any figure for an occupation.
    pub fn speaks_of(&self, code: &str) -> bool {
        self.by_code.contains_key(code)
    }

    /// The table that speaks of the fewest occupations.
    pub fn shortest(&self) -> Option<String> {
        let of = |number: usize| {
            let rated = self.by_code.values();
            rated
                .filter(|r| r.values().any(|r| r.file == number + 1))
                .count()
        };
        let files = self.files.iter().enumerate();
        files.min_by_key(|(i, _)| of(*i)).map(|(_, f)| f.clone())
    }

    /// Forgets an occupation; gives back how many figures each file had for it.
    pub fn forget(&mut self, code: &str) -> Vec<(String, usize)> {
        let gone = self.by_code.remove(code).unwrap_or_default();
        let rows = |number: usize| -> usize {
            let of = gone.values().filter(|r| r.file == number + 1);
            of.map(|r| usize::from(r.importance.is_some()) + usize::from(r.level.is_some()))
                .sum()
        };
        let files = self.files.iter().enumerate();
        files.map(|(i, f)| (f.clone(), rows(i))).collect()
    }

    /// Level 0–4 and importance 1–5 of each element for an occupation.
    pub fn grid(&self, code: &str) -> impl Iterator<Item = (&str, f64, f64)> {
        let ratings = self.by_code.get(code).into_iter().flatten();
        ratings.filter_map(|(element, rating)| {
            Some((
                element.as_str(),
                four_sevenths(rating.level?),
                rating.importance?,
            ))
        })
    }
}

/// A number of this scale.
pub fn figure(text: &str, least: f64, most: f64) -> Option<f64> {
    let value: f64 = text.parse().ok()?;
    (least..=most).contains(&value).then_some(value)
}

/// Level × 4/7 to two decimals, halves upwards. O*NET's figures have two decimals, so that hundredths are whole.
fn four_sevenths(level: f64) -> f64 {
    let hundredths = (level * 100.0).round() as i64;
    ((hundredths * 8 + 7) / 14) as f64 / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_four_sevenths_rounded_as_in_the_script() {
        for (level, is) in [
            (0.0, 0.0),
            (7.0, 4.0),
            (4.62, 2.64),
            (3.5, 2.0),
            (0.75, 0.43),
            (0.07, 0.04),
        ] {
            assert!((four_sevenths(level) - is).abs() < 1e-12, "{level}");
        }
    }
}

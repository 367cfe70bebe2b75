//! Columns, found by their names: in any order, in any case, with or without spaces.

use super::TableFault;

/// A column that a table may have.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in the official files.
    pub name: &'static str,
    /// Whether nothing can be read without it.
    pub needed: bool,
}

/// Where the columns of a table are.
#[derive(Debug, Clone)]
pub struct Columns {
    places: Vec<Option<usize>>,
    width: usize,
}

impl Columns {
    /// Finds the wanted columns in a head.
    ///
    /// # Errors
    /// Where a needed one is missing, or one is there twice.
    pub fn find<'a>(
        head: impl IntoIterator<Item = &'a str>,
        wanted: &[Column],
    ) -> Result<Self, TableFault> {
        let head: Vec<String> = head.into_iter().map(plain).collect();
        let mut places = Vec::new();
        let mut missing = Vec::new();
        for column in wanted {
            let name = plain(column.name);
            let mut there = head.iter().enumerate().filter(|(_, h)| **h == name);
            let place = there.next().map(|(i, _)| i);
            if there.next().is_some() {
                return Err(TableFault::SameColumn {
                    name: column.name.to_owned(),
                });
            }
            if place.is_none() && column.needed {
                missing.push(column.name.to_owned());
            }
            places.push(place);
        }
        if missing.is_empty() {
            Ok(Self {
                places,
                width: head.len(),
            })
        } else {
            Err(TableFault::NoColumns { missing })
        }
    }

    /// The place of a wanted column, by its position among the wanted ones.
    #[must_use]
    pub fn place(&self, wanted: usize) -> Option<usize> {
        self.places.get(wanted).copied().flatten()
    }

    /// How many columns the table has.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }
}

/// A name by its letters and digits alone.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

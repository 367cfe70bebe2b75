//! From official files to what the method is checked on: ratings and relations of O*NET, lists and unit groups of ESCO.

mod esco;
mod onet;

pub use esco::{EscoLists, is_esco_lists_file, read_esco_lists};
pub use onet::{OnetRatings, is_onet_ratings_file, read_onet_ratings};

use super::tables::{Column, ImportFault, Record, Table, TableFault};

const fn needed(name: &'static str) -> Column {
    Column { name, needed: true }
}

/// Of the rows of a table, at most one in so many may be left out; with more, the file is not what it should be.
const ONE_IN: usize = 10;

/// Takes each row of a table; counts those that cannot be taken into `left_out`.
///
/// # Errors
/// Where there are too many of those.
fn each(
    table: &Table,
    file: &str,
    left_out: &mut usize,
    mut take: impl FnMut(&Record) -> bool,
) -> Result<(), ImportFault> {
    let mut refused = 0;
    let mut first = 0;
    for record in table.records() {
        if !(table.is_whole(record) && take(record)) {
            if refused == 0 {
                first = record.line;
            }
            refused += 1;
        }
    }
    *left_out += refused;
    let rows = table.records().len();
    if refused * ONE_IN <= rows {
        return Ok(());
    }
    Err(ImportFault::Table {
        file: file.to_owned(),
        fault: TableFault::MostRefused {
            line: first,
            refused,
            rows,
        },
    })
}

/// A number of this scale.
fn figure(text: &str, least: f64, most: f64) -> Option<f64> {
    let value: f64 = text.parse().ok()?;
    (least..=most).contains(&value).then_some(value)
}

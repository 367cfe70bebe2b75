//! The rows of a table, each with the line it begins on.

use csv::{ReaderBuilder, StringRecord};

use super::unpack::line_at;
use super::{Column, Columns, TableFault};

/// How a table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Comma-separated, with quotation marks; also what a spreadsheet makes of it, with semicolons or tabs.
    Csv,
    /// Tab-separated, in which a quotation mark is a letter like others.
    Tabs,
}

/// A table, whole.
#[derive(Debug)]
pub struct Table {
    columns: Columns,
    records: Vec<Record>,
}

/// A row.
#[derive(Debug)]
pub struct Record {
    /// The line it begins on, from 1.
    pub line: usize,
    cells: StringRecord,
}

impl Table {
    /// Reads a table. Rows with more or fewer cells than the head are among them; see [`Table::is_whole`].
    ///
    /// # Errors
    /// Where a needed column is missing, or the text is cut off.
    pub fn read(text: &str, form: Form, wanted: &[Column]) -> Result<Self, TableFault> {
        if text.trim().is_empty() {
            return Err(TableFault::Empty);
        }
        let separators: &[u8] = match form {
            Form::Csv => b",;\t",
            Form::Tabs => b"\t",
        };
        let mut first = None;
        for separator in separators {
            match Self::with(text, *separator, form, wanted) {
                // With another separator it may have its columns.
                Err(fault @ TableFault::NoColumns { .. }) => {
                    first.get_or_insert(fault);
                }
                other => return other,
            }
        }
        Err(first.unwrap_or(TableFault::Empty))
    }

    fn with(text: &str, separator: u8, form: Form, wanted: &[Column]) -> Result<Self, TableFault> {
        let quoting = form == Form::Csv;
        let mut reader = ReaderBuilder::new()
            .delimiter(separator)
            .quoting(quoting)
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        let mut rows = reader.records();
        let Some(Ok(head)) = rows.next() else {
            return Err(TableFault::Empty);
        };
        let columns = Columns::find(&head, wanted)?;
        if quoting && let Some(at) = open_quote(text, separator) {
            return Err(TableFault::OpenQuote {
                line: line_at(text, at),
            });
        }
        if !text.ends_with(['\n', '\r']) {
            return Err(TableFault::CutLine {
                line: line_at(text, text.len()),
            });
        }
        let mut records = Vec::new();
        let (mut counted, mut line) = (0, 1);
        for row in rows {
            // Bytes are text already, and any number of cells is taken.
            let cells = row.map_err(|_| TableFault::Empty)?;
            // Before the line feed of Windows the reader has not counted the line that ends with it.
            let begins = cells.position().map_or(0, |p| p.byte() as usize);
            let ends = text.as_bytes().get(begins..).unwrap_or_default();
            let ends = ends.iter().take_while(|b| matches!(b, b'\r' | b'\n'));
            let begins = begins + ends.count();
            line += text
                .get(counted..begins)
                .map_or(0, |t| t.matches('\n').count());
            counted = counted.max(begins);
            records.push(Record { line, cells });
        }
        Ok(Self { columns, records })
    }

    /// The rows, in order.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// Whether a row has as many cells as the head.
    #[must_use]
    pub fn is_whole(&self, record: &Record) -> bool {
        record.cells.len() == self.columns.width()
    }

    /// Whether the table has a wanted column, by its position among the wanted ones.
    #[must_use]
    pub fn has(&self, wanted: usize) -> bool {
        self.columns.place(wanted).is_some()
    }

    /// A cell without space around it, by the position of its column among the wanted ones; empty where there is none.
    #[must_use]
    pub fn cell<'r>(&self, record: &'r Record, wanted: usize) -> &'r str {
        let place = self.columns.place(wanted);
        place
            .and_then(|p| record.cells.get(p))
            .unwrap_or_default()
            .trim()
    }
}

/// Where a quotation mark opens that nothing closes, read as the rows are.
fn open_quote(text: &str, separator: u8) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open = None;
    let mut begins = true;
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match (open, byte) {
            (Some(_), b'"') if bytes.get(at + 1) == Some(&b'"') => at += 1,
            (Some(_), b'"') => open = None,
            (Some(_), _) => {}
            (None, b'"') if begins => {
                open = Some(at);
                begins = false;
            }
            (None, byte) => begins = *byte == separator || *byte == b'\n' || *byte == b'\r',
        }
        at += 1;
    }
    open
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: [Column; 2] = [
        Column {
            name: "conceptUri",
            needed: true,
        },
        Column {
            name: "code",
            needed: false,
        },
    ];

    #[test]
    fn columns_are_found_by_name_and_lines_are_counted() {
        let text = "Code,label,Concept URI\r\n1,\"a \"\"b\"\"\r\nc\",x\r\n2,d,y\r\n";
        let table = Table::read(text, Form::Csv, &WANTED).unwrap();
        let rows: Vec<_> = table
            .records()
            .iter()
            .map(|r| (r.line, table.cell(r, 0), table.cell(r, 1)))
            .collect();
        assert_eq!(rows, [(2, "x", "1"), (4, "y", "2")]);
    }

    #[test]
    fn what_is_cut_off_is_found_where_it_is() {
        let read = |text| Table::read(text, Form::Csv, &WANTED).map(|_| ());
        assert_eq!(
            read("conceptUri,code\nx,\"1\ny,2\n"),
            Err(TableFault::OpenQuote { line: 2 })
        );
        assert_eq!(
            read("conceptUri,code\nx,1\ny,2"),
            Err(TableFault::CutLine { line: 3 })
        );
        assert_eq!(
            read("concept,code\n"),
            Err(TableFault::NoColumns {
                missing: vec!["conceptUri".to_owned()]
            })
        );
        assert_eq!(read("conceptUri;code\nx;1\n"), Ok(()));
        assert_eq!(
            read("conceptUri,code,code\n"),
            Err(TableFault::SameColumn {
                name: "code".to_owned()
            })
        );
    }
}

//! A table of cells, the plain shape between spreadsheets and records.
//!
//! `import` fills it from a file and `export` writes it to one; neither knows the other. It knows
//! nothing of file formats and nothing of what the columns mean (that is `domain::workbook`).

use chrono::NaiveDate;

/// The content of one cell. A blank cell is [`Cell::Empty`], never an empty text.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing was written in the cell.
    #[default]
    Empty,
    /// Text as written, without leading or trailing blanks removed.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction, or one too large for [`Cell::Integer`].
    Number(f64),
    /// A calendar date without a time.
    Date(NaiveDate),
    /// A truth value.
    Bool(bool),
}

impl Cell {
    /// Whether nothing can be read in the cell.
    pub fn is_blank(&self) -> bool {
        match self {
            Cell::Empty => true,
            Cell::Text(text) => text.trim().is_empty(),
            Cell::Integer(_) | Cell::Number(_) | Cell::Date(_) | Cell::Bool(_) => false,
        }
    }

    /// The cell as the text a person would read, ISO 8601 for dates; `None` when it is blank.
    pub fn text(&self) -> Option<String> {
        match self {
            Cell::Empty => None,
            Cell::Text(text) if text.trim().is_empty() => None,
            Cell::Text(text) => Some(text.clone()),
            Cell::Integer(number) => Some(number.to_string()),
            Cell::Number(number) => Some(number.to_string()),
            Cell::Date(date) => Some(date.to_string()),
            Cell::Bool(truth) => Some(truth.to_string()),
        }
    }
}

/// One row of a sheet with its number in the file, counted from 1 as spreadsheets show it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Row {
    /// Number of the row as the spreadsheet (or the CSV line counter) shows it.
    pub number: u32,
    /// Cells from column A on; trailing blank cells are left out.
    pub cells: Vec<Cell>,
}

/// One sheet of a workbook, or one CSV file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// File the sheet was read from or will be written to, as a person would name it.
    pub file: String,
    /// Name of the sheet; of a CSV file, the file name without its ending.
    pub name: String,
    /// Rows that hold something, in order. The first one is not necessarily the heading.
    pub rows: Vec<Row>,
}

/// The address of a cell as spreadsheets write it: column 3 of row 14 is `D14`.
pub fn address(column: usize, row: u32) -> String {
    format!("{}{row}", column_letters(column))
}

/// The letters of a column counted from 0: 0 is `A`, 25 is `Z`, 26 is `AA`.
fn column_letters(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_lettered_as_spreadsheets_do() {
        for (column, expected) in [
            (0, "A1"),
            (25, "Z1"),
            (26, "AA1"),
            (701, "ZZ1"),
            (702, "AAA1"),
        ] {
            assert_eq!(address(column, 1), expected);
        }
    }
}

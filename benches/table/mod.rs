//! A table of figures: a column for each register, a row for each figure.

use std::fmt;

/// Figures by name, register by register.
#[derive(Default)]
pub struct Table {
    columns: Vec<String>,
    rows: Vec<(String, Vec<String>)>,
}

impl Table {
    /// Adds the figures of a register.
    pub fn add(&mut self, column: &str, figures: Vec<(String, String)>) {
        for (name, value) in figures {
            let at = self
                .rows
                .iter()
                .position(|(row, _)| *row == name)
                .unwrap_or_else(|| {
                    self.rows.push((name, Vec::new()));
                    self.rows.len() - 1
                });
            let values = &mut self.rows[at].1;
            values.resize(self.columns.len(), String::new());
            values.push(value);
        }
        self.columns.push(column.to_owned());
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:<16}", "")?;
        self.columns
            .iter()
            .try_for_each(|column| write!(f, "{column:>20}"))?;
        for (name, values) in &self.rows {
            write!(f, "\n{name:<16}")?;
            values
                .iter()
                .try_for_each(|value| write!(f, "{value:>20}"))?;
        }
        Ok(())
    }
}

//! A document as plain text: wrapped at words, tables row by row.

use super::{Block, Document, Line, Look, Row, Table};

/// Width of the text in characters; a line never ends beyond it unless one word is longer.
const WIDTH: usize = 78;

/// Indent of the cells of a row.
const CELL: usize = 4;

/// Breaks a text into lines at blanks. A blank that may not be broken, as French writes one before
/// a colon, stays where it is.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    let breakable = |character: char| character.is_whitespace() && character != '\u{a0}';
    for word in text.split(breakable).filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        if used > 0 {
            line.push(' ');
            used += 1;
        }
        line.push_str(word);
        used += length;
    }
    lines.push(line);
    lines
}

impl Document {
    /// The document as plain text.
    pub fn text(&self) -> String {
        let mut page = Page::default();
        if let Some(banner) = &self.banner {
            page.write(&format!("*** {banner} ***"), "", "");
            page.blank();
        }
        page.heading(&self.title, '=');
        for (at, block) in self.blocks.iter().enumerate() {
            page.block(block, self.repeats_heading(at));
        }
        page.blank();
        page.write("--", "", "");
        page.write(&self.footer, "", "");
        page.0
    }
}

impl Line {
    /// The line as plain text: a piece in another language is followed by its mark.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for piece in &self.0 {
            match piece.look {
                Look::Blank => text.push_str(&format!("[{}]", piece.text)),
                _ => text.push_str(&piece.text),
            }
            if let Some(tag) = piece.tag() {
                text.push_str(&format!(" [{tag}]"));
            }
        }
        text
    }
}

#[derive(Default)]
struct Page(String);

impl Page {
    fn blank(&mut self) {
        self.0.push('\n');
    }

    fn heading(&mut self, text: &str, under: char) {
        let lines = wrap(text, WIDTH);
        let widest = lines.iter().map(|line| line.chars().count()).max();
        for line in &lines {
            self.0.push_str(line);
            self.blank();
        }
        self.0
            .extend(std::iter::repeat_n(under, widest.unwrap_or(0)));
        self.blank();
    }

    fn block(&mut self, block: &Block, repeats: bool) {
        self.blank();
        match block {
            Block::Heading(2, line) => self.heading(&line.text(), '-'),
            Block::Heading(_, line) => self.write(&line.text(), "", ""),
            Block::Paragraph(line) => self.write(&line.text(), "", ""),
            Block::List(lines) => {
                for line in lines {
                    self.write(&line.text(), "- ", "  ");
                }
            }
            Block::Fields(fields) => {
                for (label, lines) in fields {
                    self.cell(label, lines, "");
                }
            }
            Block::Table(table) => {
                if !repeats {
                    self.write(&table.caption, "", "");
                }
                self.table(table);
            }
        }
    }

    fn table(&mut self, table: &Table) {
        for row in &table.rows {
            self.row(table, row);
        }
    }

    fn row(&mut self, table: &Table, row: &Row) {
        let mut cells = row.cells.iter();
        let first = cells.next().into_iter().flatten();
        for (at, line) in first.enumerate() {
            self.write(&line.text(), if at == 0 { "* " } else { "  " }, "  ");
        }
        let indent = " ".repeat(CELL);
        for (label, lines) in table.columns.iter().skip(1).zip(cells) {
            self.cell(label, lines, &indent);
        }
    }

    /// A label, and its lines after it.
    fn cell(&mut self, label: &str, lines: &[Line], indent: &str) {
        let deeper = format!("{indent}  ");
        match lines {
            [] => {}
            [one] => self.write(&format!("{label}: {}", one.text()), indent, &deeper),
            several => {
                self.write(&format!("{label}:"), indent, &deeper);
                for line in several {
                    self.write(&line.text(), &format!("{deeper}- "), &format!("{deeper}  "));
                }
            }
        }
    }

    fn write(&mut self, text: &str, first: &str, later: &str) {
        let width = WIDTH - later.len().max(first.len());
        for (at, line) in wrap(text, width).iter().enumerate() {
            self.0.push_str(if at == 0 { first } else { later });
            self.0.push_str(line);
            self.blank();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::text::Language;

    #[test]
    fn a_piece_in_another_language_is_followed_by_its_mark() {
        let mut line = Line::plain("doeleinde: ").and("finalité").and(", enz.");
        line.0[1].language = Some("fr");
        assert_eq!(line.text(), "doeleinde: finalité [fr], enz.");
    }

    #[test]
    fn what_is_to_be_filled_in_stands_between_brackets() {
        let line = Line::of("naam en adres", Look::Blank);
        assert_eq!(line.text(), "[naam en adres]");
    }

    #[test]
    fn a_row_of_a_table_is_told_cell_by_cell_under_its_first_cell() {
        let row = Row {
            cells: vec![
                vec![Line::plain("AgODi")],
                vec![Line::plain("inschrijving")],
                Vec::new(),
                vec![Line::plain("één"), Line::plain("twee")],
            ],
            withheld: false,
        };
        let columns = ["partij", "gegevens", "niets", "meer"];
        let table = Table {
            caption: "Partijen".to_owned(),
            columns: columns.map(str::to_owned).to_vec(),
            widths: &[],
            rows: vec![row],
        };
        let document = Document {
            language: Language::Nl,
            title: "Brief".to_owned(),
            banner: None,
            footer: "revisie 7".to_owned(),
            page: "blz.".to_owned(),
            blocks: vec![Block::Table(table)],
        };
        assert_eq!(
            document.text(),
            "Brief\n=====\n\nPartijen\n* AgODi\n    gegevens: inschrijving\n    meer:\n      - \
             één\n      - twee\n\n--\nrevisie 7\n"
        );
    }
}

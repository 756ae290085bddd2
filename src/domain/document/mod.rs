//! What is written to people, before it becomes plain text or a page: headings, paragraphs, lists
//! and tables of lines, each piece knowing its language and why it stands out.
//!
//! A document is made once and shown in several ways, so that the letter on paper, the page and the
//! text say the same. It knows neither HTML nor terminals; `pages` makes the HTML.

mod text;

pub use text::wrap;

use crate::domain::text::Language;

/// A document in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The language it is written in.
    pub language: Language,
    /// Its title.
    pub title: String,
    /// What must be seen on every page, such as that the copy is not for the person; else none.
    pub banner: Option<String>,
    /// What stands at the foot of every page: reference, revision, date.
    pub footer: String,
    /// The word that stands before the number of a page.
    pub page: String,
    /// Its content, in order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2 or 3; the title is level 1.
    Heading(u8, Line),
    /// A paragraph.
    Paragraph(Line),
    /// A list without order.
    List(Vec<Line>),
    /// Labels, each with what it says.
    Fields(Vec<(String, Vec<Line>)>),
    /// A table.
    Table(Table),
}

/// A table. The first cell of a row says what the row is about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// What the table shows.
    pub caption: String,
    /// The headings of the columns.
    pub columns: Vec<String>,
    /// How wide each column is, in steps of five per cent; none where all are alike.
    pub widths: &'static [u8],
    /// The rows; each has a cell for every column.
    pub rows: Vec<Row>,
}

/// A row of a table: the lines of each cell. A cell without lines says nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Vec<Line>>,
    /// Whether the row must not reach the person.
    pub withheld: bool,
}

/// A line of pieces, written one after the other without blanks between them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line(pub Vec<Piece>);

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// ISO 639-1 code of the language, `und` when nobody knows it; none when it is the document's.
    pub language: Option<&'static str>,
    /// Why it stands out.
    pub look: Look,
}

/// Why a piece stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// It does not.
    Plain,
    /// It is what the line is about.
    Strong,
    /// It says that something is missing or in doubt.
    Missing,
    /// It is to be filled in by whoever sends the document.
    Blank,
    /// It must not reach the person.
    Withheld,
    /// It is an address on the web.
    Link,
}

impl Piece {
    /// The address that a link leads to; none for anything but the web.
    pub fn address(&self) -> Option<&str> {
        let web = self.text.starts_with("https://") || self.text.starts_with("http://");
        (self.look == Look::Link && web).then_some(self.text.as_str())
    }

    /// The mark of a language that is not the document's: `fr`; nothing for one that nobody knows.
    pub fn tag(&self) -> Option<&'static str> {
        self.language.filter(|code| *code != UNKNOWN)
    }
}

/// The code of a language that nobody knows (ISO 639-2).
pub const UNKNOWN: &str = "und";

impl Line {
    /// A line of one text in the language of the document.
    pub fn plain(text: impl Into<String>) -> Line {
        Line::default().and(text)
    }

    /// A line of one piece.
    pub fn of(text: impl Into<String>, look: Look) -> Line {
        Line::default().with(text, look)
    }

    /// The line with a text after it.
    #[must_use]
    pub fn and(self, text: impl Into<String>) -> Line {
        self.with(text, Look::Plain)
    }

    /// The line with a piece after it.
    #[must_use]
    pub fn with(mut self, text: impl Into<String>, look: Look) -> Line {
        self.0.push(Piece {
            text: text.into(),
            language: None,
            look,
        });
        self
    }

    /// The line with all pieces of another after it.
    #[must_use]
    pub fn then(mut self, line: Line) -> Line {
        self.0.extend(line.0);
        self
    }

    /// Lines as one, with a text between them.
    pub fn joined(lines: impl IntoIterator<Item = Line>, between: &str) -> Line {
        let mut joined = Line::default();
        for (at, line) in lines.into_iter().enumerate() {
            if at > 0 {
                joined = joined.and(between);
            }
            joined = joined.then(line);
        }
        joined
    }

    /// Whether it has no piece.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Document {
    /// Adds a heading of level 2.
    pub fn section(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(2, Line::plain(text)));
    }

    /// Adds a heading of level 3.
    pub fn subsection(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(3, Line::plain(text)));
    }

    /// Adds a paragraph of plain text.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(Line::plain(text)));
    }

    /// Adds a list, unless it is empty.
    pub fn list(&mut self, lines: Vec<Line>) {
        if !lines.is_empty() {
            self.blocks.push(Block::List(lines));
        }
    }

    /// Whether the block at a place is a table whose caption says the same as the heading before
    /// it, so that eyes need not read it twice.
    pub fn repeats_heading(&self, at: usize) -> bool {
        let before = self.blocks[..at.min(self.blocks.len())].iter().rev();
        let heading = before.clone().find_map(|block| match block {
            Block::Heading(_, text) => Some(text),
            _ => None,
        });
        match (self.blocks.get(at), heading) {
            (Some(Block::Table(table)), Some(heading)) => table.caption == heading.text(),
            _ => false,
        }
    }

    /// Adds a table, unless it has no rows.
    pub fn table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }
}

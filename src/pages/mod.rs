//! Pages: documents as HTML that prints well and asks nothing of the network.
//!
//! A page is one file: its style stands in it, it has no script, and every text is escaped by the
//! templates. What is on a page is decided elsewhere, as a [`Document`]; this room must never know
//! of requests, databases or questions. It alone knows askama.
//!
//! To add a page, make a [`Document`] and give it to [`html`].

use askama::Template;

use crate::domain::document::{Block, Document, Line, Look, Piece};

/// The frame that all pages share, with the blocks of a document in it.
#[derive(Template)]
#[template(path = "document.html")]
struct Page<'d> {
    document: &'d Document,
}

/// A document as a whole HTML page.
pub fn html(document: &Document) -> String {
    let page = Page { document };
    // Writing into a string cannot fail, and the templates ask for nothing that could.
    page.render().unwrap_or_default()
}

impl Page<'_> {
    /// The foot of a printed page as a string of a style sheet, in which nothing ends the string.
    fn foot(&self) -> String {
        string_of_style(&self.document.footer)
    }

    fn page_word(&self) -> String {
        string_of_style(&self.document.page)
    }

    /// Whether the caption of the table at a place is for those alone who cannot see the heading.
    fn repeats(&self, at: &usize) -> bool {
        self.document.repeats_heading(*at)
    }

    fn head(&self) -> String {
        string_of_style(self.document.banner.as_deref().unwrap_or_default())
    }
}

/// A text as the content of a string in a style sheet: what could end the string or the element is
/// written as its code point.
fn string_of_style(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' | '<' | '>' | '&' | '\'' => {
                escaped.push_str(&format!("\\{:06x}", u32::from(character)));
            }
            character if character.is_control() => escaped.push(' '),
            character => escaped.push(character),
        }
    }
    escaped
}

/// The class of a piece that stands out; empty for one that does not.
fn class(piece: &Piece) -> &'static str {
    match piece.look {
        Look::Plain | Look::Link => "",
        Look::Strong => "strong",
        Look::Missing => "missing",
        Look::Blank => "blank",
        Look::Withheld => "withheld",
    }
}

/// The value of `lang` of a piece: empty for a language that nobody knows, as HTML wants it.
fn lang(piece: &Piece) -> &'static str {
    piece.tag().unwrap_or_default()
}

/// The pieces of some lines, line by line.
fn lines(cell: &[Line]) -> impl Iterator<Item = &[Piece]> {
    cell.iter().map(|line| line.0.as_slice())
}

#[cfg(test)]
mod tests;

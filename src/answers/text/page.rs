//! Lines of a page: wrapped at words, labelled, indented.

use super::sentences::Sentences;
use crate::domain::{document::wrap, text::Language};

/// Width of a page in characters; a line never ends beyond it unless one word is longer.
const WIDTH: usize = 92;

/// Indent of what stands under a heading.
const ITEM: usize = 2;

/// Column in which labelled text begins.
const LABEL: usize = 14;

/// How many lines a list at a glance takes before the rest is counted.
const GLANCE: usize = 2;

/// Text in the making.
pub(super) struct Page {
    out: String,
    say: Sentences,
}

impl Page {
    pub fn new(language: Language) -> Page {
        Page {
            out: String::new(),
            say: Sentences(language),
        }
    }

    pub fn finish(self) -> String {
        self.out
    }

    pub fn blank(&mut self) {
        self.out.push('\n');
    }

    pub fn paragraph(&mut self, text: &str) {
        self.lines(&wrap(text, WIDTH), "", "");
    }

    /// The heading of a group with the number of its items.
    pub fn heading(&mut self, text: &str, count: usize) {
        self.out.push_str(&format!("\n{text} ({count})\n"));
    }

    /// One item under a heading; its later lines stand further in.
    pub fn item(&mut self, text: &str) {
        let lines = wrap(text, WIDTH - 3 * ITEM);
        self.lines(&lines, &" ".repeat(ITEM), &" ".repeat(3 * ITEM));
    }

    /// A label and its text, under an item or at the beginning.
    pub fn labelled(&mut self, label: &str, text: &str) {
        self.under(&format!("{label:<width$}", width = LABEL - ITEM), text);
    }

    /// Text under an item with a short label.
    pub fn detail(&mut self, label: &str, text: &str) {
        self.under(
            &format!("    {label:<width$}", width = LABEL - ITEM - 4),
            text,
        );
    }

    fn under(&mut self, label: &str, text: &str) {
        let lines = wrap(text, WIDTH - LABEL);
        let first = format!("{}{label}", " ".repeat(ITEM));
        self.lines(&lines, &first, &" ".repeat(LABEL));
    }

    /// A list that fits in a few lines; what does not is counted.
    pub fn glance(&mut self, label: &str, names: &[String], otherwise: &str) {
        if names.is_empty() {
            self.labelled(label, otherwise);
            return;
        }
        let mut shown = names.len();
        let text = loop {
            let rest = names.len() - shown;
            let list = names[..shown].join("; ");
            let text = match rest {
                0 => list,
                rest => self.say.and_more(&list, rest),
            };
            if shown <= 1 || wrap(&text, WIDTH - LABEL).len() <= GLANCE {
                break text;
            }
            // Large steps first, so that thousands of names do not take thousands of tries.
            shown -= (shown / 4).max(1);
        };
        self.labelled(label, &text);
    }

    fn lines(&mut self, lines: &[String], first: &str, later: &str) {
        for (at, line) in lines.iter().enumerate() {
            self.out.push_str(if at == 0 { first } else { later });
            self.out.push_str(line);
            self.out.push('\n');
        }
    }
}

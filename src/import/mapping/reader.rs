//! Reading the single values of a mapping file, and noting what is wrong with them.

use toml::{Spanned, Value};

use super::{
    codes::{coded_slots, list_of},
    file::{Parsed, Table, wording_key},
    lexicon::SheetWord,
    signs::Signs,
};
use crate::domain::{
    code_list::Coded,
    codes::Sensitivity,
    problem::{Problem, ProblemCode, nearest, quoted},
    text::Language,
};
use crate::import::{slot::Slot, vocabulary::SheetSense};

/// Reads the parts of a file and notes what is wrong with them.
pub(super) struct Reader<'a> {
    pub file: &'a str,
    pub text: &'a str,
    pub problems: Vec<Problem>,
}

impl Reader<'_> {
    pub(super) fn sensitivity(&mut self, code: &str, at: usize) -> Option<Sensitivity> {
        let item = Sensitivity::LIST
            .items
            .iter()
            .find(|item| item.code == code);
        if item.is_none() {
            let known = Sensitivity::LIST.items.iter().map(|item| item.code);
            self.unknown(
                at,
                ProblemCode::UnknownCode,
                "sensitivity",
                code,
                known.collect(),
            );
        }
        item.and_then(Sensitivity::from_item)
    }

    pub(super) fn sheet_word(&mut self, value: &Spanned<Value>) -> Option<SheetWord> {
        let at = value.span().start;
        if let Some(slot) = value.as_ref().get("rows").and_then(Value::as_str) {
            return self.slot(slot, at).map(SheetWord::Rows);
        }
        let senses = [
            ("lists", SheetWord::Sense(SheetSense::Lists)),
            ("help", SheetWord::Sense(SheetSense::Help)),
            ("example", SheetWord::Sense(SheetSense::Example)),
            ("template", SheetWord::Sense(SheetSense::Template)),
            (
                "identification",
                SheetWord::Sense(SheetSense::Identification),
            ),
            ("register", SheetWord::Register),
        ];
        let word = value.as_ref().as_str().unwrap_or_default();
        let found = senses.iter().find(|(code, _)| *code == word);
        if found.is_none() {
            let known = senses.iter().map(|(code, _)| *code).collect();
            self.unknown(at, ProblemCode::UnknownCode, "kind of sheet", word, known);
        }
        found.map(|(_, sense)| *sense)
    }

    pub(super) fn values(&mut self, tables: &Table<Table<Spanned<String>>>, parsed: &mut Parsed) {
        for (name, table) in tables {
            let at = name.span().start;
            let Some(slot) = self.slot(name.as_ref(), at) else {
                continue;
            };
            let Some(list) = list_of(slot) else {
                let message = format!("the values of `{}` are no codes", name.as_ref());
                let hint = format!("slots with codes are {}", coded_slots().join(", "));
                let problem = self
                    .problem(at, ProblemCode::UnknownField, message)
                    .with_hint(hint);
                self.problems.push(problem);
                continue;
            };
            for (wording, code) in table {
                if list
                    .items
                    .iter()
                    .any(|item| item.code == code.as_ref().as_str())
                {
                    let key = (slot, wording_key(wording.as_ref()));
                    parsed.wordings.insert(key, code.as_ref().clone());
                } else {
                    let known = list.items.iter().map(|item| item.code).collect();
                    let what = format!("code of `{}`", name.as_ref());
                    let at = code.span().start;
                    self.unknown(at, ProblemCode::UnknownCode, &what, code.as_ref(), known);
                }
            }
        }
    }

    pub(super) fn separators(&mut self, table: Table<Spanned<Vec<String>>>, parsed: &mut Parsed) {
        for (name, list) in table {
            let Some(slot) = self.slot(name.as_ref(), name.span().start) else {
                continue;
            };
            if list.as_ref().iter().any(String::is_empty) {
                let message = "a separator is empty, expected a text such as `; `";
                self.report(list.span().start, ProblemCode::Unreadable, message);
            }
            parsed.separators.insert(slot, list.into_inner());
        }
    }

    pub(super) fn defaults(&mut self, table: Table<Spanned<String>>, parsed: &mut Parsed) {
        for (name, value) in table {
            let Some(slot) = self.slot(name.as_ref(), name.span().start) else {
                continue;
            };
            if let Some(list) = list_of(slot)
                && !list
                    .items
                    .iter()
                    .any(|item| item.code == value.as_ref().as_str())
            {
                let known = list.items.iter().map(|item| item.code).collect();
                let what = format!("code of `{}`", name.as_ref());
                let at = value.span().start;
                self.unknown(at, ProblemCode::UnknownCode, &what, value.as_ref(), known);
                continue;
            }
            parsed.defaults.insert(slot, value.into_inner());
        }
    }

    pub(super) fn signs(&mut self, groups: Vec<Spanned<Signs>>) -> Vec<Signs> {
        for group in &groups {
            let (needs, total) = (group.as_ref().needs, group.as_ref().total());
            if needs == 0 || needs > total {
                let message = format!(
                    "`needs` is {needs}, expected a number from 1 to {total}, the sum of the signs"
                );
                self.report(group.span().start, ProblemCode::Contradiction, message);
            }
        }
        groups.into_iter().map(Spanned::into_inner).collect()
    }

    /// The language of a table: one of the register, `None` for another one or for none.
    pub(super) fn language(&mut self, code: &Spanned<String>) -> Option<Option<Language>> {
        const OTHERS: [&str; 5] = ["any", "ca", "es", "it", "pt"];
        let written = code.as_ref().as_str();
        if let Some(language) = Language::ALL.into_iter().find(|l| l.code() == written) {
            return Some(Some(language));
        }
        if OTHERS.contains(&written) {
            return Some(None);
        }
        let known = Language::ALL
            .into_iter()
            .map(Language::code)
            .chain(OTHERS)
            .collect();
        self.unknown(
            code.span().start,
            ProblemCode::UnknownCode,
            "language",
            written,
            known,
        );
        None
    }

    pub(super) fn slot(&mut self, code: &str, at: usize) -> Option<Slot> {
        let slot = Slot::find(code);
        if slot.is_none() {
            let known: Vec<String> = Slot::all().into_iter().map(|(code, _)| code).collect();
            let known = known.iter().map(String::as_str).collect();
            self.unknown(at, ProblemCode::UnknownField, "slot", code, known);
        }
        slot
    }

    pub(super) fn unknown(
        &mut self,
        at: usize,
        code: ProblemCode,
        what: &str,
        found: &str,
        known: Vec<&str>,
    ) {
        let message = format!("{} is no {what}", quoted(found));
        let hint = match nearest(found, known.iter().copied()) {
            Some(near) => format!("perhaps `{near}` is meant"),
            None if known.len() <= 20 => format!("expected one of {}", known.join(", ")),
            None => "`inzage import --learn FILE` writes a mapping with all of them".to_owned(),
        };
        let problem = self.problem(at, code, message).with_hint(hint);
        self.problems.push(problem);
    }

    pub(super) fn report(&mut self, at: usize, code: ProblemCode, message: impl Into<String>) {
        let problem = self.problem(at, code, message.into());
        self.problems.push(problem);
    }

    pub(super) fn problem(&self, at: usize, code: ProblemCode, message: String) -> Problem {
        let before = self.text.as_bytes().iter().take(at);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        Problem::new(format!("{}, line {line}", self.file), code, message)
    }

    /// Where in a list of headings one of them stands, so that its own line can be told.
    pub(super) fn offset(&self, span: std::ops::Range<usize>, heading: &str) -> usize {
        let list = self.text.get(span).unwrap_or_default();
        list.find(&format!("\"{heading}\"")).unwrap_or(0)
    }
}

//! The evidence that stands in the row of a record, and the code of a row that has none.

use std::{cell::RefCell, sync::Arc};

use uuid::Uuid;

use super::rows::RecordRow;
use crate::domain::{
    code_list::Coded,
    codes::EvidenceNature,
    draft::{Draft, Entry, Input, Resolve, complete, parse},
    kind::Kind,
    workbook::{any_reference, evidence_code},
};

/// The draft of the evidence in a row, if any of its cells is filled in. A row that cannot be read
/// and has no code gives none: its own problems are told anyway.
pub(super) fn of_row(row: &RecordRow) -> Option<Draft> {
    let filled = |(_, entry): &&(&str, Entry)| entry.input != Input::Null;
    let first = row.evidence.iter().find(filled)?;
    let kind = row.draft.kind;
    let code = code_of(&row.draft)?;
    let text = |text: String| Entry {
        at: first.1.at.clone(),
        input: Input::Text(text),
    };
    let mut fields = vec![
        ("code".to_owned(), text(evidence_code(kind, &code))),
        ("about".to_owned(), text(any_reference(kind, &code))),
    ];
    let mut nature = text(EvidenceNature::Stated.code().to_owned());
    for (name, entry) in &row.evidence {
        if *name != "nature" {
            fields.push(((*name).to_owned(), entry.clone()));
        } else if entry.input != Input::Null {
            nature = entry.clone();
        }
    }
    fields.push(("nature".to_owned(), nature));
    Some(Draft {
        kind: Kind::Evidence,
        at: first.1.at.clone(),
        fields,
    })
}

/// The code of a draft: the one that was typed, else the one that is made of its key fields. There
/// is none when the draft cannot be read.
pub(super) fn code_of(draft: &Draft) -> Option<String> {
    if let Some(code) = draft.code() {
        return Some(code.to_owned());
    }
    let echo = Echo::default();
    let parsed = parse(draft, &echo).ok()?;
    let (header, _) = complete(draft, parsed, Uuid::nil(), None, &echo).ok()?;
    Some(header.code.to_string())
}

/// Takes every code for that of a record, so that a code can be made of the codes in a row before
/// it is known what they refer to.
#[derive(Default)]
struct Echo(RefCell<Vec<Arc<str>>>);

impl Resolve for Echo {
    fn find(&self, _: Kind, key: &str) -> Option<Uuid> {
        let mut known = self.0.borrow_mut();
        let at = known.iter().position(|code| **code == *key);
        let at = at.unwrap_or_else(|| {
            known.push(key.into());
            known.len() - 1
        });
        Some(Uuid::from_u128(at as u128))
    }

    fn code_of(&self, _: Kind, id: Uuid) -> Option<Arc<str>> {
        let at = usize::try_from(id.as_u128()).ok()?;
        self.0.borrow().get(at).cloned()
    }

    fn kind_of(&self, _: Uuid) -> Option<Kind> {
        None
    }

    fn codes(&self, _: Kind) -> Vec<Arc<str>> {
        Vec::new()
    }
}

//! Whether drafts make records: codes that are free, references that lead somewhere, values that can
//! be read, and the rules that a record must keep by itself.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use inzage::domain::{
    draft::{self, Draft, Resolve},
    kind::Kind,
};
use uuid::Uuid;

/// The records that drafts will make.
struct Coming<'d> {
    ids: HashMap<(Kind, &'d str), Uuid>,
    codes: HashMap<Uuid, (Kind, &'d str)>,
}

impl Resolve for Coming<'_> {
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid> {
        self.ids.get(&(kind, key)).copied()
    }

    fn code_of(&self, _: Kind, id: Uuid) -> Option<Arc<str>> {
        self.codes.get(&id).map(|(_, code)| Arc::from(*code))
    }

    fn kind_of(&self, id: Uuid) -> Option<Kind> {
        self.codes.get(&id).map(|(kind, _)| *kind)
    }

    fn codes(&self, _: Kind) -> Vec<Arc<str>> {
        Vec::new()
    }
}

/// Why drafts do not make records; nothing when they do.
pub fn problems(drafts: &[Draft]) -> Vec<String> {
    let mut coming = Coming {
        ids: HashMap::new(),
        codes: HashMap::new(),
    };
    let mut seen = HashSet::new();
    let mut problems = Vec::new();
    for (number, draft) in (1..).zip(drafts) {
        let Some(code) = draft.code() else {
            problems.push(format!("{}: a {:?} without a code", draft.at, draft.kind));
            continue;
        };
        if !seen.insert((draft.kind, code)) {
            problems.push(format!(
                "{}: {:?} `{code}` is there twice",
                draft.at, draft.kind
            ));
        }
        let id = Uuid::from_u128(number);
        coming.ids.insert((draft.kind, code), id);
        coming.codes.insert(id, (draft.kind, code));
    }
    for draft in drafts {
        problems.extend(of_draft(draft, &coming));
    }
    problems
}

fn of_draft(draft: &Draft, coming: &Coming<'_>) -> Vec<String> {
    let id = draft.code().and_then(|code| coming.find(draft.kind, code));
    let completed = draft::parse(draft, coming)
        .and_then(|parsed| draft::complete(draft, parsed, id.unwrap_or_default(), None, coming));
    let (header, values) = match completed {
        Ok(completed) => completed,
        Err(problems) => return problems.iter().map(ToString::to_string).collect(),
    };
    match (draft.kind.def().build)(header, values) {
        Ok(record) => {
            let problems = draft::check_record(record.as_ref(), draft);
            problems.iter().map(ToString::to_string).collect()
        }
        Err(field) => vec![format!("{}: {field} cannot be built", draft.at)],
    }
}

//! Sheets made by hand, and drafts made into records.

use std::{collections::HashMap, sync::Arc};

use chrono::DateTime;
use inzage::domain::{
    draft::{Draft, Resolve, complete, parse},
    json::to_json,
    kind::Kind,
    sheet::{Cell, Row, Sheet},
    snapshot::Snapshot,
};
use uuid::Uuid;

/// A sheet of a workbook `r.xlsx`; blank texts are blank cells.
pub fn sheet(name: &str, rows: &[&[&str]]) -> Sheet {
    let cell = |text: &&str| match *text {
        "" => Cell::Empty,
        text => Cell::Text(text.to_owned()),
    };
    let rows = rows.iter().zip(1..).map(|(cells, number)| Row {
        number,
        cells: cells.iter().map(cell).collect(),
    });
    Sheet {
        file: "r.xlsx".to_owned(),
        name: name.to_owned(),
        rows: rows.collect(),
    }
}

/// The same sheet as a CSV file.
pub fn csv(name: &str, rows: &[&[&str]]) -> Sheet {
    Sheet {
        file: format!("r/{name}.csv"),
        ..sheet(name, rows)
    }
}

/// The codes of a batch of drafts, with the identities that records of these codes have elsewhere.
struct Batch {
    ids: HashMap<(Kind, Arc<str>), Uuid>,
    codes: HashMap<Uuid, (Kind, Arc<str>)>,
}

impl Batch {
    fn of(drafts: &[Draft], known: &Snapshot) -> Batch {
        let mut batch = Batch {
            ids: HashMap::new(),
            codes: HashMap::new(),
        };
        for draft in drafts {
            let code: Arc<str> = draft.code().expect("a code").into();
            let id = known.by_code(draft.kind, &code).expect("a known code");
            batch.ids.insert((draft.kind, code.clone()), id);
            batch.codes.insert(id, (draft.kind, code));
        }
        batch
    }
}

impl Resolve for Batch {
    fn find(&self, kind: Kind, key: &str) -> Option<Uuid> {
        self.ids.get(&(kind, key.into())).copied()
    }

    fn code_of(&self, _: Kind, id: Uuid) -> Option<Arc<str>> {
        self.codes.get(&id).map(|(_, code)| code.clone())
    }

    fn kind_of(&self, id: Uuid) -> Option<Kind> {
        self.codes.get(&id).map(|(kind, _)| *kind)
    }

    fn codes(&self, kind: Kind) -> Vec<Arc<str>> {
        let of_kind = self.ids.keys().filter(|(known, _)| *known == kind);
        of_kind.map(|(_, code)| code.clone()).collect()
    }
}

/// The register that drafts make when there is none yet (`over` is none), or over the one there is.
/// Records get the identities that they have in `known`.
pub fn register(drafts: &[Draft], known: &Snapshot, over: Option<&Snapshot>) -> Snapshot {
    let batch = Batch::of(drafts, known);
    let build = |draft: &Draft| {
        let id = batch.find(draft.kind, draft.code().expect("a code"));
        let id = id.expect("an identity");
        let base = over.and_then(|over| over.record(id)).map(|base| &**base);
        let parsed = parse(draft, &batch).expect("a draft that can be read");
        let (header, values) = complete(draft, parsed, id, base, &batch).expect("a whole draft");
        (draft.kind.def().build)(header, values).expect("values fit their fields")
    };
    Snapshot::build(1, DateTime::UNIX_EPOCH, drafts.iter().map(build).collect())
}

/// The first record that two registers do not tell alike, as each tells it, among some kinds.
pub fn difference(
    one: &Snapshot,
    other: &Snapshot,
    kinds: impl Fn(Kind) -> bool,
) -> Option<(String, String)> {
    let told = |snapshot: &Snapshot| -> Vec<String> {
        let kinds = Kind::ALL.iter().filter(|kind| kinds(**kind));
        kinds
            .flat_map(|kind| snapshot.kind(*kind))
            .map(|record| format!("{:?} {}", record.kind(), to_json(&**record)))
            .collect()
    };
    let (one, other) = (told(one), told(other));
    let longest = one.len().max(other.len());
    let nth = |list: &[String], at: usize| list.get(at).cloned().unwrap_or_default();
    (0..longest)
        .map(|at| (nth(&one, at), nth(&other, at)))
        .find(|(one, other)| one != other)
}

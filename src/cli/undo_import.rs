//! `inzage undo-import`.

use super::{arguments::UndoImportOptions, failure::Failure, keys, open, output::print};
use crate::{
    domain::{code_list::Coded, kind::Kind, records::ImportRun, snapshot::Snapshot},
    register::{Actor, Undone, When},
};

/// Takes an import back and says what went and what was restored.
pub fn run(url: &str, options: &UndoImportOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let me = Actor::operator();
    let snapshot = register.view(&me, When::Now)?;
    let run = match options.run.as_str() {
        "last" => last(&snapshot)?,
        key => keys::find(&snapshot, Kind::ImportRun, key)?.to_string(),
    };
    let undone = register.undo_import(&me, &run, options.reason.as_deref())?;
    print(&told(&undone))
}

/// The last import that stands.
fn last(snapshot: &Snapshot) -> Result<String, Failure> {
    let standing = snapshot
        .list::<ImportRun>()
        .filter(|run| run.undone.is_none());
    let last = standing.max_by_key(|run| (run.started, run.header.version));
    last.map(|run| run.header.id.to_string())
        .ok_or_else(|| Failure::NotFound("import that stands".to_owned()))
}

fn told(undone: &Undone) -> String {
    let mut text = format!(
        "{}: removed {}, restored {} (revision {})\n",
        undone.code,
        undone.removed.len(),
        undone.restored.len(),
        undone.revision
    );
    for (kind, count) in undone.removed_by_kind() {
        let plural = kind.def().plural.replace('-', " ");
        text.push_str(&format!("  - {count} {plural}\n"));
    }
    for (kind, code) in &undone.restored {
        text.push_str(&format!("  ~ {} {code}\n", kind.code()));
    }
    text
}

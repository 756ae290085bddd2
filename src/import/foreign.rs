//! Reads a register that is not ours: somebody's table, an authority's template, the export of
//! another tool. Chooses the mapping, finds the activities, understands the values, and says what
//! became of every cell.

use std::sync::Arc;

use crate::domain::{
    draft::Draft,
    identifier::EnterpriseNumber,
    import_report::ImportReport,
    kind::Kind,
    problem::{Problem, ProblemCode, nearest, quoted},
    records::Party,
    sheet::Sheet,
    snapshot::Snapshot,
    text::{Language, fold},
};
use crate::import::{
    assemble::{Assembled, Assembly},
    item::Reading,
    layout,
    mapping::{Choice, Mapping, Mappings},
};

/// What the person wishes of the reading.
pub struct Wish {
    /// Name of a mapping; none means that the best one is found.
    pub mapping: Option<String>,
    /// Code, enterprise number or name of the party of the register whose activities these are.
    pub controller: Option<String>,
    /// The mappings to choose from.
    pub mappings: Arc<Mappings>,
}

/// What was understood of a file.
pub struct Understood {
    /// The records, then the evidence about them.
    pub drafts: Vec<Draft>,
    /// What became of every cell.
    pub report: ImportReport,
}

/// A file whose activities were found, and nothing made of them yet.
pub struct Opened<'a> {
    mapping: &'a Mapping,
    why: String,
    reading: Reading,
    controller: Option<String>,
}

/// Finds the activities in the sheets of a file.
///
/// # Errors
/// An unknown mapping or controller; a file in which nothing of a register is found.
pub fn open<'a>(
    sheets: &[Sheet],
    wish: &'a Wish,
    snapshot: &Snapshot,
) -> Result<Opened<'a>, Vec<Problem>> {
    let Wish {
        mapping,
        controller,
        mappings,
    } = wish;
    let choice = mappings.choose(sheets, mapping.as_deref());
    let choice = choice.map_err(|problem| vec![problem])?;
    let controller = match controller {
        Some(wanted) => Some(controller_of(wanted, snapshot).map_err(|problem| vec![problem])?),
        None => None,
    };
    let Choice { mapping, why, .. } = choice;
    Ok(Opened {
        mapping,
        why,
        reading: layout::read(sheets, mapping),
        controller,
    })
}

impl Opened<'_> {
    /// The name of the mapping that fits.
    pub fn mapping(&self) -> &str {
        self.mapping.name()
    }

    /// Begins to make drafts, against the register as it is.
    pub fn assembly<'o>(&'o self, sheets: &'o [Sheet], known: &'o Snapshot) -> Assembly<'o> {
        let controller = self.controller.as_deref();
        Assembly::new(&self.reading, sheets, self.mapping, known, controller)
    }

    /// The drafts that are left of an assembly, and the report.
    pub fn finish(&self, assembly: Assembly<'_>) -> Understood {
        let Assembled { drafts, mut report } = assembly.finish();
        self.mapping.name().clone_into(&mut report.mapping);
        report.why.clone_from(&self.why);
        Understood { drafts, report }
    }
}

/// Reads the sheets of a file against the register as it is, all at once.
///
/// # Errors
/// As [`open`].
pub fn read(
    sheets: &[Sheet],
    wish: &Wish,
    snapshot: &Snapshot,
) -> Result<Understood, Vec<Problem>> {
    let opened = open(sheets, wish, snapshot)?;
    Ok(opened.finish(opened.assembly(sheets, snapshot)))
}

/// The code of the party meant by a code, an enterprise number or a name.
///
/// # Errors
/// No party, or several, are meant.
pub fn controller_of(wanted: &str, snapshot: &Snapshot) -> Result<String, Problem> {
    if let Some(party) = snapshot.find_key::<Party>(wanted) {
        return Ok(party.header.code.to_string());
    }
    let number = EnterpriseNumber::parse(wanted).ok();
    let named = |party: &&Party| {
        let own = Language::ALL
            .into_iter()
            .filter_map(|language| party.name.get(language));
        let others = party.names.0.iter().map(|name| &*name.name);
        let by_number = number.is_some() && party.enterprise_number == number;
        by_number || own.chain(others).any(|name| fold(name) == fold(wanted))
    };
    let mut found = snapshot.list::<Party>().filter(named);
    match (found.next(), found.next()) {
        (Some(party), None) => Ok(party.header.code.to_string()),
        (Some(_), Some(_)) => Err(unknown(wanted, "several parties have it")),
        (None, _) => {
            let problem = unknown(wanted, "no party of the register has it");
            let codes: Vec<String> = snapshot
                .kind(Kind::Party)
                .map(|record| record.header().code.to_string())
                .collect();
            let near = nearest(wanted, codes.iter().map(String::as_str));
            Err(match near {
                Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
                None => problem.with_hint(
                    "leave it out: the file may name its controller, and if it does not you can \
                     name it afterwards",
                ),
            })
        }
    }
}

fn unknown(wanted: &str, why: &str) -> Problem {
    let message = format!(
        "found {} as code, enterprise number or name of the controller; {why}",
        quoted(wanted)
    );
    Problem::new("controller", ProblemCode::UnknownReference, message)
}

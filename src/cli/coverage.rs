//! `inzage coverage` and `inzage checklist`.

use super::{
    answer::csv,
    check_arguments::{ChecklistOptions, CoverageArgument, CoverageOptions, PageFormat},
    failure::Failure,
    keys, open,
    output::{print, print_bytes},
};
use crate::{
    checks::coverage::{
        CoverageStatus, FlowCoverage, checklist as checklist_of, coverage, ending,
        report::{self, Occasion},
        rows, unused,
    },
    domain::{document::Document, id::Id, kind::Kind, records::Instrument, snapshot::Snapshot},
    pages,
    register::{Actor, When},
};

/// Shows how flows stand to the instruments that permit them.
pub fn run(url: &str, options: &CoverageOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let when = options.known_at.map_or(When::Now, When::KnownAt);
    let snapshot = register.view(&Actor::operator(), when)?;
    let on = keys::day(options.on);
    let language = keys::language(&options.lang)?;
    let controllers = controllers(&snapshot, &options.controller)?;
    let mut flows = coverage(&snapshot, &controllers, on);
    flows.retain(|flow| wanted(flow, &options.status));
    let soon = options
        .ending
        .map(|days| (days, ending(&snapshot, on, days)));
    let idle = options.unused.then(|| unused(&snapshot, on));
    let idle = idle.unwrap_or_default();
    let occasion = Occasion {
        snapshot: &snapshot,
        on,
        language,
    };
    let soon = soon.as_ref();
    match options.format {
        PageFormat::Text | PageFormat::Html => {
            let soon = soon.map(|(days, list)| (*days, list.as_slice()));
            shown(
                &report::flows(&occasion, &flows, soon, &idle),
                options.format,
            )
        }
        PageFormat::Csv => {
            let rows = rows::coverage_rows(&snapshot, &flows, language);
            let cells = rows.iter().map(rows::CoverageRow::cells);
            print_bytes(&csv(rows::CoverageRow::HEADINGS, cells)?)
        }
        PageFormat::Json => {
            let soon = soon.map(|(_, list)| rows::ending_rows(&snapshot, list, language));
            let idle: Vec<&str> = idle.iter().map(|one| one.instrument.code()).collect();
            let answer = serde_json::json!({
                "on": on,
                "revision": snapshot.revision(),
                "flows": rows::coverage_rows(&snapshot, &flows, language),
                "ending": soon,
                "unused": options.unused.then_some(idle),
            });
            print(&format!("{answer:#}\n"))
        }
    }
}

/// The controllers that arguments name.
pub fn controllers(
    snapshot: &Snapshot,
    codes: &[String],
) -> Result<Vec<Id<crate::domain::records::Party>>, Failure> {
    let found = codes
        .iter()
        .map(|code| keys::find(snapshot, Kind::Party, code));
    found.map(|id| id.map(Id::of)).collect()
}

fn wanted(flow: &FlowCoverage<'_>, statuses: &[CoverageArgument]) -> bool {
    let status = |argument: &CoverageArgument| match argument {
        CoverageArgument::Covered => CoverageStatus::Covered,
        CoverageArgument::Partly => CoverageStatus::Partly,
        CoverageArgument::NotCovered => CoverageStatus::NotCovered,
        CoverageArgument::NotNeeded => CoverageStatus::NotNeeded,
        CoverageArgument::Undecided => CoverageStatus::Undecided,
    };
    statuses.is_empty() || statuses.iter().any(|one| status(one) == flow.status)
}

/// Shows a document as text, or as a page.
fn shown(document: &Document, format: PageFormat) -> Result<(), Failure> {
    match format {
        PageFormat::Html => print(&pages::html(document)),
        _ => print(&document.text()),
    }
}

/// Shows what an instrument holds.
pub fn checklist(url: &str, options: &ChecklistOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let snapshot = register.view(&Actor::operator(), When::Now)?;
    let language = keys::language(&options.lang)?;
    let id = keys::find(&snapshot, Kind::Instrument, &options.instrument)?;
    let Some(instrument) = snapshot.get(Id::<Instrument>::of(id)) else {
        return Err(Failure::NotFound(format!("instrument `{id}`")));
    };
    let list = checklist_of(&snapshot, instrument);
    let rows = || rows::checklist_rows(&snapshot, &list, language);
    match options.format {
        PageFormat::Text | PageFormat::Html => {
            let occasion = Occasion {
                snapshot: &snapshot,
                on: keys::day(options.on),
                language,
            };
            shown(&report::checklist(&occasion, &list), options.format)
        }
        PageFormat::Csv => {
            let rows = rows();
            let cells = rows.iter().map(rows::ChecklistRow::cells);
            print_bytes(&csv(rows::ChecklistRow::HEADINGS, cells)?)
        }
        PageFormat::Json => {
            let answer = serde_json::json!({
                "instrument": instrument.code(),
                "kind": crate::domain::code_list::Coded::code(instrument.kind),
                "revision": snapshot.revision(),
                "points": rows(),
            });
            print(&format!("{answer:#}\n"))
        }
    }
}

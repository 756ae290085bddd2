//! `inzage publish`: what bodies put on their websites, without anything internal.

use std::path::Path;

use super::{
    check_arguments::{PageFormat, PublishOptions, Published},
    coverage::controllers,
    export,
    failure::Failure,
    keys, open,
    output::print_bytes,
};
use crate::{
    checks::coverage::{
        public_protocols,
        report::{self, Occasion},
        rows,
    },
    domain::{
        sheet::{Cell, Row, Sheet},
        snapshot::Snapshot,
        text::Language,
    },
    export::book,
    pages,
    register::{Actor, When},
};

/// Writes the list of protocols.
pub fn run(url: &str, options: &PublishOptions) -> Result<(), Failure> {
    let Published::Protocols = options.what;
    let register = open(url)?;
    let snapshot = register.view(&Actor::operator(), When::Now)?;
    let bytes = protocols(&snapshot, options, keys::language(&options.lang)?)?;
    match to_file(options) {
        Some(path) => export::write(path, &bytes),
        None => print_bytes(&bytes),
    }
}

fn to_file(options: &PublishOptions) -> Option<&Path> {
    let out = options.out.as_deref();
    out.filter(|path| *path != Path::new("-"))
}

fn format(options: &PublishOptions) -> PageFormat {
    let of_ending = || {
        let ending = to_file(options)?.extension()?.to_string_lossy();
        match ending.to_lowercase().as_str() {
            "csv" => Some(PageFormat::Csv),
            "json" => Some(PageFormat::Json),
            "txt" => Some(PageFormat::Text),
            _ => None,
        }
    };
    options
        .format
        .or_else(of_ending)
        .unwrap_or(PageFormat::Html)
}

fn protocols(
    snapshot: &Snapshot,
    options: &PublishOptions,
    language: Language,
) -> Result<Vec<u8>, Failure> {
    let on = keys::day(options.on);
    let controllers = controllers(snapshot, &options.controller)?;
    let list = public_protocols(snapshot, &controllers, on);
    let document = || {
        let occasion = Occasion {
            snapshot,
            on,
            language,
        };
        report::protocols(&occasion, &list)
    };
    let rows = || rows::protocol_rows(snapshot, &list, language);
    match format(options) {
        PageFormat::Html => Ok(pages::html(&document()).into_bytes()),
        PageFormat::Text => Ok(document().text().into_bytes()),
        PageFormat::Json => {
            let answer = serde_json::json!({ "on": on, "protocols": rows() });
            Ok(format!("{answer:#}\n").into_bytes())
        }
        PageFormat::Csv => {
            let rows = rows();
            let lines = rows.iter().map(rows::ProtocolRow::cells);
            csv(rows::ProtocolRow::HEADINGS, lines)
        }
    }
}

fn csv<'a>(
    headings: &[&'a str],
    rows: impl Iterator<Item = Vec<&'a str>>,
) -> Result<Vec<u8>, Failure> {
    let cells = |texts: Vec<&str>| {
        let cells = texts.into_iter();
        cells.map(|text| Cell::Text(text.to_owned())).collect()
    };
    let rows = std::iter::once(headings.to_vec()).chain(rows).zip(1..);
    let sheet = Sheet {
        file: "protocols.csv".to_owned(),
        name: "protocols".to_owned(),
        rows: rows
            .map(|(texts, number)| Row {
                number,
                cells: cells(texts),
            })
            .collect(),
    };
    let mut bytes = Vec::new();
    book::write_csv(&sheet, &mut bytes)
        .map_err(|error| Failure::Usage(format!("cannot write CSV: {error}")))?;
    Ok(bytes)
}

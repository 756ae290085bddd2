//! `inzage export`.

use std::{io::IsTerminal, path::Path, sync::Arc};

use super::{
    arguments::{ExportFormat, ExportOptions, Exported},
    failure::Failure,
    keys, open,
    output::print_bytes,
};
use crate::{
    domain::{kind::Kind, problem::Problem, sheet::Sheet, snapshot::Snapshot},
    export::{book, native, native_json, on_day},
    register::{Actor, Register, Role, When},
};

/// Writes the register to files.
pub fn run(url: &str, options: &ExportOptions) -> Result<(), Failure> {
    let Exported::All = options.what;
    let to_file = options
        .out
        .as_deref()
        .filter(|path| *path != Path::new("-"));
    let format = options
        .format
        .or_else(|| to_file.and_then(format_of))
        .unwrap_or(ExportFormat::Csv);
    let register = open(url)?;
    let when = options.known_at.map_or(When::Now, When::KnownAt);
    let snapshot = narrowed(&register, options, when)?;
    let Some(path) = to_file else {
        if format != ExportFormat::Json && std::io::stdout().is_terminal() {
            return Err(Failure::Usage(
                "a workbook would fill the screen with signs; give --out FILE, or --format json"
                    .to_owned(),
            ));
        }
        let bytes = match format {
            ExportFormat::Json => json(&snapshot)?,
            _ => bytes(format, &native::sheets(&snapshot, "inzage"))?,
        };
        return print_bytes(&bytes);
    };
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let is_zip = path
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
    if format == ExportFormat::Csv && !is_zip {
        return Ok(book::write_csv_folder(
            &native::sheets(&snapshot, &name),
            path,
        )?);
    }
    let bytes = match format {
        ExportFormat::Json => json(&snapshot)?,
        _ => bytes(format, &native::sheets(&snapshot, &name))?,
    };
    write(path, &bytes)
}

/// The register as the arguments want it.
fn narrowed(
    register: &Register,
    options: &ExportOptions,
    when: When,
) -> Result<Arc<Snapshot>, Failure> {
    let mut snapshot = register.view(&Actor::operator(), when)?;
    if let Some(controller) = &options.controller {
        let id = keys::find(&snapshot, Kind::Party, controller)?;
        let limited = Actor::new("operator", Role::Dpo, Some(vec![id]));
        snapshot = register.view(&limited, when)?;
    }
    match options.on {
        Some(day) => Ok(Arc::new(on_day(&snapshot, day))),
        None => Ok(snapshot),
    }
}

fn json(snapshot: &Snapshot) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    native_json::write_json(snapshot, &mut bytes)
        .map_err(|error| Failure::Usage(format!("cannot write JSON: {error}")))?;
    Ok(bytes)
}

fn format_of(path: &Path) -> Option<ExportFormat> {
    match path.extension()?.to_string_lossy().to_lowercase().as_str() {
        "xlsx" => Some(ExportFormat::Xlsx),
        "ods" => Some(ExportFormat::Ods),
        "json" => Some(ExportFormat::Json),
        _ => Some(ExportFormat::Csv),
    }
}

fn bytes(format: ExportFormat, sheets: &[Sheet]) -> Result<Vec<u8>, Vec<Problem>> {
    match format {
        ExportFormat::Xlsx => book::write_xlsx(sheets),
        ExportFormat::Ods => book::write_ods(sheets),
        ExportFormat::Csv | ExportFormat::Json => book::write_csv_zip(sheets),
    }
}

/// Writes beside the file first and then moves it there, so that an interrupted export leaves the
/// former file as it was.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let failed =
        |error: std::io::Error| Failure::Usage(format!("cannot write {}: {error}", path.display()));
    let mut part = path.as_os_str().to_owned();
    part.push(".part");
    std::fs::write(&part, bytes).map_err(failed)?;
    std::fs::rename(&part, path).map_err(failed)
}

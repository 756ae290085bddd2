//! Reads a folder, or a zip, in which each CSV file is a sheet.
//!
//! Knows nothing of what is in a CSV file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::domain::problem::{Problem, ProblemCode, quoted};
use crate::domain::sheet::Sheet;
use crate::domain::text::fold;

use super::bounds::{Meter, damaged, file_problem};
use super::{Limits, delimited, detect, over_file_limit, package, read_file, unreadable};

/// The name by which messages and evidence call a file: the last step of its path, so that they
/// do not tell where on whose disk it lies.
pub(super) fn shown_name(path: &Path) -> String {
    let named = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    named.unwrap_or_else(|| match path.canonicalize() {
        Ok(whole) => whole
            .file_name()
            .unwrap_or(whole.as_os_str())
            .to_string_lossy()
            .into_owned(),
        Err(_) => path.to_string_lossy().into_owned(),
    })
}

/// Whether a file in a folder or zip is read as a sheet: by its ending, unless a system hid it.
pub(super) fn is_table(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    let is_hidden = path
        .split('/')
        .any(|step| step.starts_with('.') || step == "__MACOSX");
    let ending = file
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    !is_hidden && matches!(ending.as_deref(), Some("csv" | "tsv"))
}

/// Reads the CSV files of a folder, not of folders in it.
pub(super) fn read_folder(
    path: &Path,
    name: &str,
    limits: &Limits,
) -> Result<Vec<Sheet>, Vec<Problem>> {
    let files = list(path, name).map_err(|problem| vec![problem])?;
    let mut left = limits.file_bytes;
    let mut parts = Parts::new(name, limits);
    for (file, path) in files {
        let shown = format!("{name}/{file}");
        match read_file(&path, &shown, left) {
            Ok(bytes) => {
                left -= bytes.len() as u64;
                parts.read(&shown, &bytes);
            }
            Err(problem) if problem.code == ProblemCode::TooLarge => {
                return Err(vec![over_file_limit(name, limits.file_bytes)]);
            }
            Err(problem) => parts.problems.push(problem),
        }
    }
    parts.finish()
}

/// The CSV files of a folder by name.
fn list(path: &Path, name: &str) -> Result<BTreeMap<String, PathBuf>, Problem> {
    let entries = std::fs::read_dir(path).map_err(|error| unreadable(name, &error))?;
    let mut files = BTreeMap::new();
    let mut others = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| unreadable(name, &error))?;
        let file = entry.file_name().to_string_lossy().into_owned();
        if is_table(&file) && entry.path().is_file() {
            files.insert(file, entry.path());
        } else {
            others.push(file);
        }
    }
    if files.is_empty() {
        others.sort();
        return Err(detect::no_tables(name, "a folder", &others));
    }
    Ok(files)
}

/// Reads the CSV files of a zip, at whatever depth they lie in it.
pub(super) fn read_zip(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
) -> Result<Vec<Sheet>, Vec<Problem>> {
    let mut archive = package::open(name, bytes, limits).map_err(|problem| vec![problem])?;
    let mut names: Vec<String> = (0..archive.len())
        .filter_map(|index| Some(archive.name_for_index(index)?.ok()?.into_owned()))
        .filter(|part| is_table(&part.replace('\\', "/")))
        .collect();
    names.sort();
    let mut left = limits.unpacked_bytes;
    let mut parts = Parts::new(name, limits);
    for part in names {
        match package::unpack(name, &mut archive, &part, left) {
            Ok(Some(content)) => {
                left -= content.len() as u64;
                parts.read(&format!("{name}/{}", part.replace('\\', "/")), &content);
            }
            Ok(None) => parts.problems.push(damaged(name, "a zip archive")),
            Err(problem) => return Err(vec![problem]),
        }
    }
    parts.finish()
}

/// The sheets and problems of several files.
struct Parts<'l> {
    name: String,
    meter: Meter<'l>,
    limits: &'l Limits,
    sheets: Vec<Sheet>,
    problems: Vec<Problem>,
}

impl<'l> Parts<'l> {
    fn new(name: &str, limits: &'l Limits) -> Self {
        let meter = Meter::new(name, limits);
        Parts {
            name: name.to_owned(),
            meter,
            limits,
            sheets: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Reads one file; an empty one is a sheet without rows.
    fn read(&mut self, shown: &str, bytes: &[u8]) {
        let kind = match bytes {
            [] => Ok(detect::Kind::Text),
            _ => detect::kind_of(shown, bytes, self.limits),
        };
        let sheet = match kind {
            Ok(detect::Kind::Text) => delimited::read(shown, bytes, &mut self.meter),
            Ok(_) => Err(file_problem(shown, "this is a workbook that is called CSV")
                .with_hint("import it by itself")),
            Err(problem) => Err(problem),
        };
        match sheet {
            Ok(sheet) => self.add(sheet),
            Err(problem) => self.problems.push(problem),
        }
    }

    /// Adds a sheet, unless another one has its name.
    fn add(&mut self, sheet: Sheet) {
        let twin = self
            .sheets
            .iter()
            .find(|other| fold(&other.name) == fold(&sheet.name));
        if let Some(twin) = twin {
            let (sheet_name, twin) = (quoted(&sheet.name), quoted(&twin.file));
            let message = format!("the sheet {sheet_name} is there twice, also as {twin}");
            let problem = Problem::new(&sheet.file, ProblemCode::Duplicate, message);
            self.problems
                .push(problem.with_hint("keep one of the two files"));
        } else {
            self.sheets.push(sheet);
        }
    }

    fn finish(self) -> Result<Vec<Sheet>, Vec<Problem>> {
        if self.problems.is_empty() {
            super::with_content(&self.name, self.sheets)
        } else {
            Err(self.problems)
        }
    }
}

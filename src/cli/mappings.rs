//! Mapping files that a person keeps beside the program.

use std::{
    fs,
    path::{Path, PathBuf},
};

use super::failure::Failure;
use crate::import::mapping::Mappings;

/// The mappings in the program, with these added or in place of those of the same name.
pub fn known(files: &[(String, String)]) -> Result<Mappings, Failure> {
    if files.is_empty() {
        Ok(Mappings::embedded().clone())
    } else {
        Ok(Mappings::with_folder(files)?)
    }
}

/// The mappings of a folder in the order of their names: name and text of each file. None without a
/// folder.
pub fn of_folder(folder: Option<&Path>) -> Result<Vec<(String, String)>, Failure> {
    let Some(folder) = folder else {
        return Ok(Vec::new());
    };
    let unreadable = |error| cannot_read(folder, &error);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .and_then(|entries| {
            entries
                .map(|entry| entry.map(|entry| entry.path()))
                .collect()
        })
        .map_err(unreadable)?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    if paths.is_empty() {
        return Err(Failure::Usage(format!(
            "there is no mapping in {}; expected files that end in .toml",
            folder.display()
        )));
    }
    paths.iter().map(|path| file(path)).collect()
}

/// The most bytes of a mapping; those in the program have a few thousand.
const MOST_MAPPING: u64 = 1 << 20;

/// Name and text of a mapping.
pub fn file(path: &Path) -> Result<(String, String), Failure> {
    let about = fs::metadata(path).map_err(|error| cannot_read(path, &error))?;
    if !about.is_file() || about.len() > MOST_MAPPING {
        return Err(Failure::Usage(format!(
            "{} is no mapping; expected a file of at most {MOST_MAPPING} bytes",
            path.display()
        )));
    }
    let text = fs::read_to_string(path).map_err(|error| cannot_read(path, &error))?;
    let name = path.file_name().unwrap_or(path.as_os_str());
    Ok((name.to_string_lossy().into_owned(), text))
}

fn cannot_read(path: &Path, error: &std::io::Error) -> Failure {
    Failure::Usage(format!("cannot read {}: {error}", path.display()))
}

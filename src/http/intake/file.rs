//! A file that is to be taken in: bytes that were sent or read, or a folder.

use std::path::{Path, PathBuf};

use crate::{
    domain::{
        problem::{Problem, ProblemCode},
        sheet::Sheet,
    },
    import::{book, fingerprint, native},
    register::Refusal,
};

/// A file with the name it is known by.
pub struct File {
    /// Name without folder.
    pub name: String,
    pub(super) content: Content,
}

pub(super) enum Content {
    Bytes(Vec<u8>),
    Folder(PathBuf),
}

/// The most bytes that a file may have.
pub fn most_bytes() -> u64 {
    book::Limits::default().file_bytes
}

impl File {
    /// A file that was sent under a name.
    pub fn sent(name: impl Into<String>, bytes: Vec<u8>) -> File {
        File {
            name: name.into(),
            content: Content::Bytes(bytes),
        }
    }

    /// A file or a folder of CSV files on this machine.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub fn at(path: &Path) -> Result<File, Problem> {
        let bad = |what: String| Problem::new(path.display().to_string(), ProblemCode::File, what);
        let unreadable = |error: std::io::Error| bad(format!("cannot be read: {error}"));
        let about = std::fs::metadata(path).map_err(unreadable)?;
        let name = path.file_name().map_or_else(
            || path.display().to_string(),
            |name| name.to_string_lossy().into_owned(),
        );
        if about.is_dir() {
            let content = Content::Folder(path.to_owned());
            return Ok(File { name, content });
        }
        if !about.is_file() {
            // A pipe or device may never end.
            return Err(bad("is neither a file nor a folder".to_owned()));
        }
        if about.len() > most_bytes() {
            let message = format!(
                "has {} bytes; at most {} are read",
                about.len(),
                most_bytes()
            );
            return Err(Problem::new(
                path.display().to_string(),
                ProblemCode::TooLarge,
                message,
            ));
        }
        Ok(File::sent(name, std::fs::read(path).map_err(unreadable)?))
    }

    /// Whether it is a JSON document, by its name or by how it begins.
    pub(super) fn is_json(&self) -> bool {
        let ending = Path::new(&self.name).extension();
        match &self.content {
            Content::Folder(_) => false,
            Content::Bytes(bytes) => {
                ending.is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
                    || native::is_native_json(bytes)
            }
        }
    }

    /// The sheets of a spreadsheet.
    pub(super) fn sheets(&self) -> Result<Vec<Sheet>, Vec<Problem>> {
        let limits = book::Limits::default();
        match &self.content {
            Content::Bytes(bytes) => book::read_bytes(&self.name, bytes, &limits),
            Content::Folder(path) => book::read_path(path, &limits),
        }
    }

    /// SHA-256 of what was read, in hexadecimal.
    pub(super) fn sha256(&self) -> Result<String, Refusal> {
        match &self.content {
            Content::Bytes(bytes) => Ok(fingerprint::of_bytes(bytes)),
            Content::Folder(path) => fingerprint::of_path(path).map_err(|_| {
                let message = "a file of the folder cannot be read";
                let problem = Problem::new(&self.name, ProblemCode::File, message);
                Refusal::Invalid(vec![problem])
            }),
        }
    }
}

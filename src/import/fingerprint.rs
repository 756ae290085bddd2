//! The fingerprint of what is imported, so that it can be said later which file a record came from.

use std::{fs, io, path::Path};

use sha2::{Digest, Sha256};

/// SHA-256 of bytes, in hexadecimal.
pub fn of_bytes(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes).as_slice())
}

/// SHA-256 of a file; of a folder, that of the names and contents of its files in the order of
/// names.
///
/// # Errors
/// When a file cannot be read.
pub fn of_path(path: &Path) -> io::Result<String> {
    if !path.is_dir() {
        return Ok(of_bytes(&fs::read(path)?));
    }
    let mut files: Vec<_> = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(|file| file.is_file());
    files.sort();
    let mut hasher = Sha256::new();
    for file in files {
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let content = fs::read(&file)?;
        hasher.update((name.len() as u64).to_be_bytes());
        hasher.update(name.as_bytes());
        hasher.update((content.len() as u64).to_be_bytes());
        hasher.update(&content);
    }
    Ok(hex(hasher.finalize().as_slice()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

//! Where the server programs of PostgreSQL stand on this machine.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// Where packagers put one folder per version: the parent, and what precedes the number.
const PACKAGED: [(&str, &str); 4] = [
    ("/usr/lib/postgresql", ""),
    ("/usr", "pgsql-"),
    ("/opt/homebrew/opt", "postgresql@"),
    ("/usr/local/opt", "postgresql@"),
];

/// The folder that holds `initdb`, `pg_ctl` and `postgres`: the one on the `PATH`, else the one
/// that `pg_config` names, else the newest that is packaged.
pub fn find() -> Option<PathBuf> {
    let on_path = env::var_os("PATH").unwrap_or_default();
    let named = output_of("pg_config", &["--bindir"]).map(PathBuf::from);
    env::split_paths(&on_path)
        .chain(named)
        .chain(
            PACKAGED
                .into_iter()
                .flat_map(|(parent, prefix)| newest_first(parent, prefix)),
        )
        // A link on the `PATH` is followed, since only its target stands beside the rest.
        .filter_map(|folder| fs::canonicalize(folder.join("initdb")).ok())
        .filter_map(|initdb| initdb.parent().map(Path::to_path_buf))
        .find(|folder| folder.join("pg_ctl").is_file() && folder.join("postgres").is_file())
}

/// What a program prints, when it exists and succeeds.
pub fn output_of(program: &str, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(arguments)
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim_end().to_owned())
}

fn newest_first(parent: &str, prefix: &str) -> Vec<PathBuf> {
    let version = |path: &Path| -> Option<u32> {
        path.file_name()?
            .to_str()?
            .strip_prefix(prefix)?
            .parse()
            .ok()
    };
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let mut found: Vec<(u32, PathBuf)> = entries
        .filter_map(|entry| Some((version(&entry.path())?, entry.path())))
        .collect();
    found.sort();
    found
        .into_iter()
        .rev()
        .map(|(_, folder)| folder.join("bin"))
        .collect()
}

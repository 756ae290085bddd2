//! The picture in `src/lib.rs` holds: a room uses rooms on lower floors only, and each framework
//! has one owner. The tables below are the picture.

use std::{collections::BTreeSet, fs, path::Path};

/// Each room with the rooms it may use.
const ROOMS: [(&str, &[&str]); 12] = [
    ("domain", &[]),
    ("store", &["domain"]),
    ("answers", &["domain"]),
    ("checks", &["domain"]),
    ("register", &["domain", "store", "answers"]),
    ("graphql", &["domain", "answers", "checks", "register"]),
    ("pages", &["domain"]),
    ("import", &["domain", "answers"]),
    ("export", &["domain", "answers"]),
    (
        "http",
        &[
            "domain", "answers", "checks", "register", "graphql", "pages", "import", "export",
        ],
    ),
    (
        "cli",
        &[
            "domain", "answers", "checks", "register", "graphql", "pages", "import", "export",
            "http",
        ],
    ),
    ("main", &["cli"]),
];

/// Each framework with the rooms that may name it.
const FRAMEWORKS: [(&str, &[&str]); 18] = [
    ("diesel", &["store"]),
    ("diesel_migrations", &["store"]),
    ("fluent_bundle", &["domain"]),
    ("juniper", &["graphql"]),
    ("askama", &["pages"]),
    ("actix_web", &["http"]),
    ("actix_multipart", &["http"]),
    ("futures_core", &["http"]),
    ("clap", &["cli"]),
    ("indicatif", &["cli"]),
    ("tracing_subscriber", &["cli"]),
    ("calamine", &["import"]),
    ("cfb", &["import"]),
    ("chardetng", &["import"]),
    ("encoding_rs", &["import"]),
    ("rust_xlsxwriter", &["export"]),
    ("csv", &["import", "export"]),
    ("zip", &["import", "export"]),
];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).expect("a source in UTF-8");
            let name = path
                .strip_prefix(root())
                .expect("a path below src")
                .to_str()
                .expect("UTF-8");
            found.push((name.to_owned(), text));
        }
    }
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The room of a file: its folder, or its name when it stands at the top.
fn room(file: &str) -> &str {
    file.split_once('/')
        .map_or(file.trim_end_matches(".rs"), |(room, _)| room)
}

/// The code of a file without comments, so that prose names no room.
fn code(text: &str) -> String {
    text.lines()
        .map(|line| line.split_once("//").map_or(line, |(code, _)| code))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The first steps of all paths that begin with `prefix`, also inside braces.
fn named(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (at, _) in code.match_indices(prefix) {
        let rest = code[at + prefix.len()..].trim_start();
        match rest.strip_prefix('{') {
            None => {
                names.insert(word(rest));
            }
            Some(group) => {
                let mut depth = 0;
                let mut start = 0;
                for (at, character) in group.char_indices() {
                    match character {
                        '{' => depth += 1,
                        '}' if depth == 0 => {
                            names.insert(word(group[start..at].trim()));
                            break;
                        }
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            names.insert(word(group[start..at].trim()));
                            start = at + 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    names.remove("");
    names
}

fn word(text: &str) -> String {
    text.chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_')
        .collect()
}

fn all() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(&root(), &mut found);
    found
}

#[test]
fn a_room_uses_only_rooms_on_lower_floors() {
    let rooms: BTreeSet<&str> = ROOMS.iter().map(|(room, _)| *room).collect();
    let mut faults = Vec::new();
    for (file, text) in all() {
        let own = room(&file);
        if own == "lib" {
            continue;
        }
        let Some((_, allowed)) = ROOMS.iter().find(|(room, _)| *room == own) else {
            faults.push(format!("{file}: the room `{own}` is not in the picture"));
            continue;
        };
        let prefix = if own == "main" { "inzage::" } else { "crate::" };
        for used in named(&code(&text), prefix) {
            if rooms.contains(used.as_str()) && used != own && !allowed.contains(&used.as_str()) {
                faults.push(format!("{file}: `{own}` uses `{used}`"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn each_framework_has_one_owner() {
    let mut faults = Vec::new();
    for (file, text) in all() {
        let own = room(&file);
        let code = code(&text);
        for (framework, owners) in FRAMEWORKS {
            let path = format!("{framework}::");
            let names_it = code.match_indices(&path).any(|(at, _)| {
                let before = code[..at].chars().next_back().unwrap_or(' ');
                !before.is_alphanumeric() && before != '_' && before != ':'
            });
            if names_it && !owners.contains(&own) {
                faults.push(format!("{file}: `{own}` names {framework}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_room_is_on_the_map_and_says_what_it_is() {
    let map = fs::read_to_string(root().join("lib.rs")).expect("lib.rs");
    for (own, _) in ROOMS.iter().filter(|(room, _)| *room != "main") {
        assert!(
            map.contains(&format!("{own} ")),
            "`{own}` is not on the map in lib.rs"
        );
        let door = fs::read_to_string(root().join(own).join("mod.rs")).expect("mod.rs of a room");
        assert!(door.starts_with("//! "), "`{own}` does not say what it is");
    }
}

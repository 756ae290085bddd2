//! What must be found in the fixtures, as their folder says: the table of `README.md`, and the facts
//! of `expected.toml`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde::Deserialize;

/// The folder of the fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers")
}

/// One line of the table.
pub struct Fixture {
    /// Name of the file.
    pub file: String,
    /// The file whose facts hold for this one too.
    pub like: String,
    /// The mapping to be chosen.
    pub mapping: String,
    /// How many activities there are.
    pub activities: usize,
    /// How many retention rules there are that belong to no activity.
    pub retention_rules: usize,
}

/// The table of `README.md`.
pub fn fixtures() -> Vec<Fixture> {
    let text = fs::read_to_string(folder().join("README.md")).expect("the table of fixtures");
    let fixtures: Vec<Fixture> = text.lines().filter_map(fixture).collect();
    assert!(fixtures.len() > 50, "the table of fixtures is not read");
    fixtures
}

fn fixture(line: &str) -> Option<Fixture> {
    let cells: Vec<&str> = line.trim().trim_matches('|').split(" | ").collect();
    let [file, layout, mapping, activities, rules] = cells[..] else {
        return None;
    };
    let file = file.trim().strip_prefix('`')?.strip_suffix('`')?.to_owned();
    let like = layout
        .strip_prefix("as `")
        .map(|rest| rest.trim_end_matches('`'));
    Some(Fixture {
        like: like.unwrap_or(&file).to_owned(),
        mapping: mapping.trim().to_owned(),
        activities: activities.trim().parse().expect("a number of activities"),
        retention_rules: rules.trim().parse().expect("a number of rules"),
        file,
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    file: Vec<FileFacts>,
}

/// What must be understood of a file.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub struct FileFacts {
    /// Name of the file.
    pub name: String,
    /// Name of the body whose record it is.
    pub controller: Option<String>,
    /// Words that must be found in some draft.
    #[serde(default)]
    pub kept: Vec<String>,
    /// Its activities.
    #[serde(default)]
    pub activity: Vec<ActivityFacts>,
}

/// What must be understood of an activity; what is not there is not looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActivityFacts {
    pub name: String,
    pub reference: Option<String>,
    pub department: Option<String>,
    pub owner: Option<String>,
    pub role: Option<String>,
    pub status: Option<String>,
    pub dpia: Option<String>,
    pub reviewed_on: Option<String>,
    pub valid_from: Option<String>,
    pub valid_to: Option<String>,
    pub basis: Option<Vec<String>>,
    pub condition: Option<Vec<String>>,
    pub retention: Option<Vec<String>>,
    pub archive: Option<Vec<String>>,
    pub trigger: Option<Vec<String>>,
    pub purposes: Option<Vec<String>>,
    pub subjects: Option<Vec<String>>,
    pub data: Option<Vec<String>>,
    pub not_data: Option<Vec<String>>,
    pub not_subjects: Option<Vec<String>>,
    pub measures: Option<Vec<String>>,
    pub special: Option<Vec<String>>,
    pub criminal: Option<Vec<String>>,
    pub recipients: Option<Vec<String>>,
    pub not_recipients: Option<Vec<String>>,
    pub processors: Option<Vec<String>>,
    pub served: Option<Vec<String>>,
    pub joint_controllers: Option<Vec<String>>,
    pub controllers: Option<Vec<String>>,
    pub countries: Option<Vec<String>>,
    pub tools: Option<Vec<String>>,
    pub no_safeguard: Option<Vec<String>>,
    pub no_transfer: Option<bool>,
    pub replaced_by: Option<String>,
    pub kept: Option<Vec<String>>,
}

/// The facts of `expected.toml`.
pub fn facts() -> Vec<FileFacts> {
    let text = fs::read_to_string(folder().join("expected.toml")).expect("the facts");
    let facts: Facts = toml::from_str(&text).expect("facts that can be read");
    facts.file
}

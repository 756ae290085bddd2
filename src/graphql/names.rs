//! Names of the schema: how the definitions' names in snake and kebab case are spelt in GraphQL.

use crate::domain::{code_list::Coded, kind::Kind};

/// `valid_from` and `legal-basis` in camel case: `validFrom`, `legalBasis`.
pub fn camel(name: &str) -> String {
    let mut words = name.split(['_', '-']);
    let mut camel = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        camel.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        camel.push_str(letters.as_str());
    }
    camel
}

/// `valid_from` as an enum value: `VALID_FROM`.
pub fn constant(name: &str) -> String {
    name.replace('-', "_").to_ascii_uppercase()
}

/// Every segment of a path in camel case: `draft.valid_to` is `draft.validTo`.
pub fn camel_path(path: &str) -> String {
    let segments: Vec<String> = path.split('.').map(camel).collect();
    segments.join(".")
}

/// What a record of the kind is called inside a payload: `legalBasis`.
pub fn singular(kind: Kind) -> String {
    camel(kind.code())
}

/// The field that lists the records of the kind: `legalBases`.
pub fn plural(kind: Kind) -> String {
    camel(kind.def().plural)
}

/// The field that looks up one record of the kind: `legalBasis`, and `retentionRecord` where the
/// plain name is taken (by the list of the kind, or by the question `register`).
pub fn look_up(kind: Kind) -> String {
    let plain = singular(kind);
    if plain == plural(kind) || plain == "register" {
        format!("{plain}Record")
    } else {
        plain
    }
}

/// A doc comment as a description: trimmed, its lines joined.
pub fn description(doc: &str) -> String {
    let lines: Vec<&str> = doc
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelt_in_camel_case() {
        assert_eq!(camel("valid_from"), "validFrom");
        assert_eq!(camel("legal-bases"), "legalBases");
        assert_eq!(
            camel_path("draft.names[0].valid_to"),
            "draft.names[0].validTo"
        );
    }

    #[test]
    fn a_look_up_whose_name_is_taken_says_that_it_gives_a_record() {
        for (kind, expected) in [
            (Kind::Party, "party"),
            (Kind::Retention, "retentionRecord"),
            (Kind::Evidence, "evidenceRecord"),
            (Kind::Register, "registerRecord"),
        ] {
            assert_eq!(look_up(kind), expected);
        }
    }
}

//! Parties under two names, names for two parties, numbers that cannot be right.

use std::collections::{BTreeMap, HashMap};

use super::{
    super::{
        context::{ById, Context},
        finding::Found,
        rule::{
            Rule, Severity::Error, Severity::Info, Severity::Warning, Source::EconomicLaw,
            Source::Gdpr,
        },
    },
    stated_absent,
};
use crate::domain::{
    codes::{IdentifierScheme, NameNature, PartyKind},
    records::Party,
    text::{Language, fold},
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "enterprise-number-unsound",
        number: 32,
        articles: &[(EconomicLaw, "art. III.17"), (Gdpr, "Art. 5(1)(d)")],
        variants: &[
            ("placeholder", Error),
            ("check-digits", Error),
            ("shared", Error),
        ],
        look: numbers,
    },
    Rule {
        code: "party-names-unclear",
        number: 35,
        articles: &[(Gdpr, "Art. 5(1)(d)"), (Gdpr, "Art. 15(1)(c)")],
        variants: &[
            ("shared-name", Warning),
            ("unknown-party", Warning),
            ("two-names", Info),
        ],
        look: names,
    },
];

fn numbers<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut owners: HashMap<&str, &Party> = HashMap::new();
    for party in context.snapshot.list::<Party>() {
        if let Some(number) = &party.enterprise_number {
            if number.is_placeholder() {
                let finding = found.tell("placeholder", party).field("enterprise_number");
                finding.with("number", number.to_string());
            }
            // A unit bears the number of the body of which it is a part.
            if matches!(party.kind, PartyKind::LegalPerson | PartyKind::Court) {
                if let Some(other) = owners.get(number.as_str()) {
                    let other = other.id().uuid();
                    let finding = found.tell("shared", party).field("enterprise_number");
                    finding
                        .with("number", number.to_string())
                        .with("other", other);
                    finding.related(other);
                } else {
                    owners.insert(number.as_str(), party);
                }
            }
        }
        for identifier in &party.identifiers.0 {
            let checked = identifier.scheme == IdentifierScheme::EstablishmentUnit
                || (identifier.scheme == IdentifierScheme::Other && is_belgian(party));
            if checked && fails_check(&identifier.value) {
                let finding = found.tell("check-digits", party).field("identifiers");
                finding.with("number", &*identifier.value);
            }
        }
    }
}

fn is_belgian(party: &Party) -> bool {
    party.country.is_none_or(|country| country.as_str() == "BE")
}

/// Whether a text is a number of ten digits as the Crossroads Bank for Enterprises gives, whose
/// last two are not 97 less the remainder of the others by 97.
fn fails_check(text: &str) -> bool {
    let text = text.trim().trim_start_matches("BE").trim_start();
    let plain = text
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, '.' | ' ' | '-'));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let (Some(base), Some(check)) = (digits.get(..8), digits.get(8..)) else {
        return false;
    };
    match (base.parse::<u64>(), check.parse::<u64>()) {
        (Ok(base), Ok(check)) => plain && digits.len() == 10 && check != 97 - base % 97,
        _ => false,
    }
}

fn names<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    shared_names(context, found);
    for party in context.snapshot.list::<Party>() {
        let aliases = party
            .names
            .0
            .iter()
            .filter(|name| name.nature == NameNature::Alias);
        let aliases: Vec<&str> = aliases.map(|name| &*name.name).collect();
        if !aliases.is_empty() {
            let finding = found.tell("two-names", party).field("names");
            finding.with("names", aliases.join(", "));
        }
    }
    unknown_parties(context, found);
}

/// One name for two parties. Roles and units are named alike in many bodies.
fn shared_names<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut bearers: BTreeMap<String, Vec<&'a Party>> = BTreeMap::new();
    for party in context.snapshot.list::<Party>() {
        if matches!(party.kind, PartyKind::InternalRole | PartyKind::Unit) {
            continue;
        }
        let own = Language::ALL.into_iter().filter_map(|l| party.name.get(l));
        let others = party.names.0.iter().map(|name| &*name.name);
        let mut folded: Vec<String> = own.chain(others).map(fold).collect();
        folded.sort_unstable();
        folded.dedup();
        for name in folded {
            bearers.entry(name).or_default().push(party);
        }
    }
    let mut told: ById<Vec<uuid::Uuid>> = ById::default();
    for parties in bearers.into_values().filter(|parties| parties.len() > 1) {
        let (first, others) = (parties[0], &parties[1..]);
        for party in others {
            let related = party.parent == Some(first.id()) || first.parent == Some(party.id());
            let pairs = told.entry(party.id().uuid()).or_default();
            let other = first.id().uuid();
            if related || pairs.contains(&other) {
                continue;
            }
            pairs.push(other);
            found
                .tell("shared-name", *party)
                .field("name")
                .with("other", other)
                .related(other);
        }
    }
}

/// Parties that take part in a flow and of which nothing else is known.
fn unknown_parties<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let mut seen: BTreeMap<&str, &'a Party> = BTreeMap::new();
    for case in context.living() {
        for way in case.ways.iter().filter(|way| way.current) {
            for party in [way.from, way.to].into_iter().flatten() {
                if is_unknown(party) {
                    seen.insert(party.code(), party);
                }
            }
        }
    }
    for party in seen.into_values() {
        found.tell("unknown-party", party);
    }
}

fn is_unknown(party: &Party) -> bool {
    let absent = &party.header.absent;
    party.kind == PartyKind::LegalPerson
        && party.parent.is_none()
        && party.country.is_none()
        && party.enterprise_number.is_none()
        && party.identifiers.0.is_empty()
        && party.address.is_none()
        && party.contact.is_none()
        && party.website.is_none()
        && !stated_absent(absent, "enterprise_number")
        && !stated_absent(absent, "identifiers")
}

//! The questions: every answer fits the types that the schema promises, and says what it must.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::{ask, check_error, desk::InMemory, filters::with, fixture, tasks::loose};
use crate::{
    domain::{
        kind::Kind,
        record::{Absence, Absences, AnyRecord, Header},
        snapshot::Snapshot,
        value::Owned,
    },
    graphql::schema::{FieldSpec, Schema, Shape, Source, Ty},
};

/// A selection of everything in a type; of records, their kind and identity.
fn everything(ty: &str) -> String {
    let Some(def) = Schema::get().find(ty) else {
        return String::new();
    };
    let select = |field: &FieldSpec| {
        let inner = everything(&field.ty.name);
        match field.source {
            Source::Shown => String::new(),
            _ => format!("{} {inner}", field.name),
        }
    };
    match &def.shape {
        Shape::Object(Some(_), _) | Shape::Node(_) => "{ __typename id }".to_owned(),
        Shape::Object(None, fields) => {
            let fields: Vec<String> = fields.iter().map(select).collect();
            format!("{{ __typename {} }}", fields.join(" "))
        }
        Shape::Enum(_) | Shape::Input(_) | Shape::Scalar(_) => String::new(),
    }
}

/// Checks that a value is one of the type, and notes the types that occur.
fn fits(ty: &Ty, value: &Json, place: &str, seen: &mut BTreeSet<String>) {
    if value.is_null() {
        assert!(!ty.required, "{place} is null");
        return;
    }
    if ty.list {
        let item = Ty::parse(&format!("{}!", ty.name));
        let items = value
            .as_array()
            .unwrap_or_else(|| panic!("{place} is no list: {value}"));
        items
            .iter()
            .for_each(|value| fits(&item, value, place, seen));
        return;
    }
    let fitting = match ty.name.as_str() {
        "Int" => value.is_i64(),
        "Boolean" => value.is_boolean(),
        "String" | "ID" => value.is_string(),
        "Json" => true,
        name => match &Schema::get().find(name).unwrap().shape {
            Shape::Enum(table) => table.values.iter().any(|(known, _)| value == known),
            Shape::Scalar(scalar) => scalar.why_wrong(value.as_str().unwrap()).is_none(),
            Shape::Node(_) => value["id"].is_string(),
            Shape::Object(Some(_), _) => value["__typename"] == name,
            Shape::Object(None, fields) => {
                seen.insert(name.to_owned());
                for field in fields
                    .iter()
                    .filter(|it| !matches!(it.source, Source::Shown))
                {
                    let place = format!("{place}.{}", field.name);
                    fits(&field.ty, &value[&field.name], &place, seen);
                }
                value["__typename"] == name
            }
            Shape::Input(_) => false,
        },
    };
    assert!(fitting, "{place} is no {}: {value}", ty.name);
}

/// Asks a question for everything in its answer.
fn answer(desk: &InMemory, name: &str, arguments: &str, seen: &mut BTreeSet<String>) -> Json {
    let query = Schema::get().find("Query").unwrap();
    let ty = &query.field(name).unwrap().ty;
    let arguments = match arguments {
        "" => String::new(),
        given => format!("({given})"),
    };
    let document = format!("{{ answer: {name}{arguments} {} }}", everything(&ty.name));
    let answer = ask(desk, &document)["answer"].clone();
    fits(ty, &answer, name, seen);
    answer
}

/// What makes every part of an answer occur: a flow abroad, something withheld, a chain or a class
/// without members, statements that there is nothing.
fn varied(next: &mut Snapshot, class: bool) {
    let party = |number| Owned::Ref(fixture::id(Kind::Party, number));
    let kind = |code: &str| ("kind", coded(Kind::Party, "kind", code));
    for number in 0..fixture::EACH {
        let own = kind(if class && number == 2 {
            "class"
        } else {
            "legal-person"
        });
        let plain = [("parent", Owned::Absent), ("members", Owned::Absent), own];
        next.put(with(Kind::Party, number, &plain));
    }
    let flow = |number, from: usize, to: usize, more: &[(&str, Owned)]| {
        let mut values = vec![
            ("activity", Owned::Ref(fixture::id(Kind::Activity, 0))),
            ("from", party(from)),
            ("to", party(to)),
            ("register", Owned::Absent),
            ("confidential", Owned::Bool(false)),
            ("valid_from", Owned::Absent),
            ("valid_to", Owned::Absent),
            ("subjects", Owned::Absent),
        ];
        values.extend(more.iter().cloned());
        with(Kind::Flow, number, &values)
    };
    let country = ("country", Owned::Country("CH".parse().unwrap()));
    next.put(flow(0, 1, 0, &[country]));
    next.put(flow(
        1,
        1,
        if class { 2 } else { 0 },
        &[("confidential", Owned::Bool(true))],
    ));
    let (from, to) = if class { (2, 1) } else { (0, 2) };
    next.put(flow(2, from, to, &[]));
    next.put(without_flows());
}

/// An activity of party 1 of which it is stated that there are no sources and no recipients.
fn without_flows() -> std::sync::Arc<dyn AnyRecord> {
    let kind = Kind::Activity;
    let own = [
        ("controller", Owned::Ref(fixture::id(Kind::Party, 1))),
        ("role", coded(kind, "role", "controller")),
        ("status", coded(kind, "status", "active")),
    ];
    let record = with(kind, 2, &own);
    let absent = [
        ("recipients", Absence::None),
        ("sources", Absence::NotApplicable),
    ];
    let header = Header {
        absent: Absences::new(absent),
        ..record.header().clone()
    };
    (kind.def().build)(header, record.to_owned_values()).unwrap()
}

pub fn coded(kind: Kind, field: &str, code: &str) -> Owned {
    let def = kind.def();
    match def.fields[def.position(field).unwrap()].ty {
        crate::domain::value::FieldType::Code(list) => {
            Owned::Code(list.items.iter().find(|item| item.code == code).unwrap())
        }
        _ => Owned::Absent,
    }
}

#[test]
fn every_answer_fits_the_types_of_the_schema() {
    let mut seen = BTreeSet::new();
    let desk = InMemory::full();
    for variation in [None, Some(false), Some(true)] {
        if let Some(class) = variation {
            desk.change(|next| varied(next, class));
        }
        for number in 0..fixture::EACH {
            let controller = format!("controller: \"parties-{number}\"");
            let everyone = format!("{controller}, includeConfidential: true");
            answer(
                &desk,
                "partiesWithAccess",
                &format!("{everyone}, follow: 3"),
                &mut seen,
            );
            answer(&desk, "partiesWithAccess", &controller, &mut seen);
            answer(&desk, "sourcesOfData", &everyone, &mut seen);
            answer(&desk, "sourcesOfData", &controller, &mut seen);
            answer(&desk, "whatIsHeldAbout", &controller, &mut seen);
            let letter = format!("{controller}, language: NL");
            answer(&desk, "letter", &letter, &mut seen);
            answer(
                &desk,
                "touching",
                &format!("record: \"party:parties-{number}\""),
                &mut seen,
            );
            let data = format!("{controller}, elements: [\"data_elements-0\"]");
            answer(&desk, "whomToTell", &data, &mut seen);
            answer(&desk, "whomToTell", &controller, &mut seen);
            let element = format!("element: \"data_elements-{number}\"");
            answer(&desk, "elementLife", &element, &mut seen);
        }
        for question in ["minimisation", "processors", "transfers", "retentionDue"] {
            answer(&desk, question, "on: \"2025-01-01\"", &mut seen);
            answer(&desk, question, "on: \"2045-01-01\"", &mut seen);
        }
        answer(&desk, "transfers", "without: \"2000/518/EC\"", &mut seen);
        desk.change(loose);
        for question in ["minimisation", "processors", "transfers"] {
            answer(&desk, question, "on: \"2025-01-01\"", &mut seen);
        }
        for question in ["requestsDue", "overview"] {
            answer(&desk, question, "on: \"2025-01-01\"", &mut seen);
        }
    }
    answer(&InMemory::full(), "changes", "first: 5", &mut seen);
    answer(&desk, "findings", "first: 500, lang: NL", &mut seen);
    answer(&desk, "checkRules", "lang: DE", &mut seen);
    for desk in [&desk, &InMemory::full()] {
        answer(desk, "coverage", "lang: FR", &mut seen);
        answer(desk, "instrumentsEnding", "days: 3653", &mut seen);
        answer(desk, "instrumentsUnused", "", &mut seen);
        answer(desk, "publicProtocols", "", &mut seen);
        for number in 0..fixture::EACH {
            let instrument = format!("instrument: \"instruments-{number}\"");
            answer(desk, "instrumentChecklist", &instrument, &mut seen);
        }
    }
    let received = "received: \"2026-11-25\", lang: FR";
    answer(&desk, "accessDeadline", received, &mut seen);
    for number in 0..fixture::EACH {
        let event = format!("remedy: \"remedies-{number}\", eventOn: \"2026-03-02\"");
        answer(&desk, "remedyDeadline", &event, &mut seen);
        let activity = format!("activity: \"activities-{number}\"");
        answer(&desk, "rights", &activity, &mut seen);
        let controller = format!("controller: \"parties-{number}\"");
        answer(&desk, "rights", &controller, &mut seen);
    }
    let rows = crate::graphql::questions::rows().map(|row| row.name.to_owned());
    let missing: Vec<String> = rows.filter(|name| !seen.contains(name)).collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn the_parties_with_access_are_named_with_what_they_get() {
    let desk = InMemory::full();
    desk.change(|next| varied(next, false));
    let data = ask(
        &desk,
        "{ partiesWithAccess(controller: \"parties-1\", on: \"2026-01-01\") {
           on revision named controllers { code }
           groups { parties { party { code } disclosures { flow { code } details { country outsideEea } } } }
           withheld { count } } }",
    );
    let answer = &data["partiesWithAccess"];
    assert_eq!(answer["on"], "2026-01-01");
    assert_eq!(answer["revision"], 8);
    assert_eq!(answer["controllers"], json!([{"code": "parties-1"}]));
    let disclosures = answer["groups"].as_array().unwrap().iter();
    let parties = disclosures.flat_map(|group| group["parties"].as_array().unwrap());
    let abroad = parties.flat_map(|party| party["disclosures"].as_array().unwrap());
    let abroad = abroad.filter(|it| it["flow"]["code"] == "flows-0");
    let details: Vec<&Json> = abroad.map(|it| &it["details"]).collect();
    assert!(!details.is_empty());
    assert!(
        details
            .iter()
            .all(|it| **it == json!({"country": "CH", "outsideEea": true}))
    );
}

#[test]
fn a_letter_is_given_as_text_page_and_json_with_its_hash_and_revision() {
    let desk = InMemory::full();
    let letter = |format: &str| {
        let query = format!(
            "{{ letter(controller: \"parties-1\", language: FR, format: {format}, on: \"2026-01-01\") {{
               content mediaType language sha256 on revision dpoCopy }} }}"
        );
        ask(&desk, &query)["letter"].clone()
    };
    for (format, media_type, expected) in [
        ("TEXT", "text/plain", "Réponse à votre demande d’accès"),
        ("HTML", "text/html", "page: Réponse"),
        ("JSON", "application/json", "\"language\": \"fr\""),
    ] {
        let answer = letter(format);
        let content = answer["content"].as_str().unwrap();
        assert!(content.contains(expected), "{content}");
        let digest = <sha2::Sha256 as sha2::Digest>::digest(content.as_bytes());
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(answer["sha256"], digest);
        assert_eq!(answer["mediaType"], media_type);
        assert_eq!(answer["language"], "FR");
        assert_eq!(answer["revision"], 7);
        assert_eq!(answer["dpoCopy"], false);
    }
}

#[test]
fn facts_and_a_period_are_told_in_the_answer() {
    let desk = InMemory::full();
    desk.change(|next| varied(next, false));
    let count = |arguments: &str| {
        let query = format!(
            "{{ partiesWithAccess(controller: \"parties-1\", on: \"2026-01-01\"{arguments}) {{
               outsidePeriod groups {{ parties {{ disclosures {{ applies }} }} }} }} }}"
        );
        ask(&desk, &query)["partiesWithAccess"].clone()
    };
    let all = count(", facts: [\"circumstance\"]");
    assert_eq!(all["outsidePeriod"], 0);
    assert!(all.to_string().contains("\"APPLIES\""), "{all}");
    let open = count("");
    assert!(open.to_string().contains("\"CANNOT_BE_DECIDED\""), "{open}");
    let past = count(", from: \"1990-01-01\", to: \"1990-12-31\"");
    assert!(past["outsidePeriod"].as_i64() > Some(0), "{past}");
    check_error(
        &desk,
        "{ letter(controller: \"parties-1\", language: NL, from: \"2026-02-01\", to: \"2026-01-01\") { on } }",
        "BAD_INPUT",
        "expected a later day",
    );
}

#[test]
fn a_question_about_what_does_not_exist_is_refused() {
    let desk = InMemory::full();
    check_error(
        &desk,
        "{ partiesWithAccess(controller: \"partis-1\") { named } }",
        "NOT_FOUND",
        "argument `controller`: there is no party `partis-1`; did you mean `parties-1`?",
    );
    check_error(
        &desk,
        "{ partiesWithAccess(controller: \"parties-1\", follow: 11) { named } }",
        "BAD_INPUT",
        "expected 0 to 10",
    );
    check_error(
        &desk,
        "{ touching(record: \"parties-1\") { how: __typename } }",
        "BAD_INPUT",
        "a kind and a code",
    );
}

#[test]
fn a_question_is_asked_of_the_register_at_another_moment() {
    let desk = InMemory::full();
    desk.change(|next| next.remove(fixture::id(Kind::Flow, 0)));
    let query = "{ register(revision: 7, on: \"2025-01-01\") {
        whatIsHeldAbout(controller: \"parties-1\") { revision on }
        touching(record: \"party:parties-1\") { on revision } }
        whatIsHeldAbout(controller: \"parties-1\") { revision on } }";
    let wanted = json!({
        "register": {
            "whatIsHeldAbout": {"revision": 7, "on": "2025-01-01"},
            "touching": {"revision": 7, "on": "2025-01-01"},
        },
        "whatIsHeldAbout": {"revision": 8, "on": "2026-07-01"},
    });
    assert_eq!(ask(&desk, query), wanted);
}

fn revisions(list: &Json) -> Vec<i64> {
    let nodes = list["nodes"].as_array().unwrap().iter();
    nodes
        .map(|node| node["revision"].as_i64().unwrap())
        .collect()
}

#[test]
fn the_history_is_read_page_by_page_in_both_directions() {
    let desk = InMemory::full();
    // The desk in memory says that revisions 1 to 7 changed two records each.
    let whole = ask(
        &desk,
        "{ changes { nodes { revision } pageInfo { hasNextPage hasPreviousPage } } }",
    );
    let all = revisions(&whole["changes"]);
    assert_eq!(all, [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7]);
    let info = json!({"hasNextPage": false, "hasPreviousPage": false});
    assert_eq!(whole["changes"]["pageInfo"], info);
    for (count, from, more, cursor) in [
        ("first", "after", "hasNextPage", "endCursor"),
        ("last", "before", "hasPreviousPage", "startCursor"),
    ] {
        let mut gathered = Vec::new();
        let mut mark = Json::Null;
        loop {
            let query = format!(
                "query ($mark: String) {{ changes({count}: 3, {from}: $mark) {{ nodes {{ revision }}
                   pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"
            );
            let page = super::ask_with(&desk, &query, json!({"mark": mark}))["changes"].clone();
            if count == "first" {
                gathered.extend(revisions(&page));
            } else {
                gathered.splice(0..0, revisions(&page));
            }
            if page["pageInfo"][more] == json!(false) {
                break;
            }
            mark = page["pageInfo"][cursor].clone();
        }
        assert_eq!(gathered, all, "{count}");
    }
}

#[test]
fn a_page_of_the_history_holds_what_the_person_may_see() {
    let desk = InMemory::full();
    let page = |arguments: &str| {
        let query = format!(
            "{{ changes({arguments}) {{ nodes {{ revision }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}"
        );
        let page = ask(&desk, &query)["changes"].clone();
        let info = &page["pageInfo"];
        let more = [&info["hasNextPage"], &info["hasPreviousPage"]];
        (revisions(&page), more.map(|it| it.as_bool().unwrap()))
    };
    desk.change(|next| next.remove(fixture::id(Kind::Party, 1)));
    assert_eq!(page("first: 7"), (vec![1, 2, 3, 4, 5, 6, 7], [true, false]));
    assert_eq!(page("last: 2"), (vec![7, 8], [false, true]));
    desk.change(|next| next.remove(fixture::id(Kind::Party, 0)));
    assert_eq!(page("first: 2"), (vec![], [false, false]));
    assert_eq!(page("last: 2"), (vec![], [false, false]));
}

#[test]
fn the_history_is_narrowed_to_revisions_and_to_a_record() {
    let desk = InMemory::full();
    let check = |arguments: &str, expected: &[i64]| {
        let data = ask(
            &desk,
            &format!("{{ changes({arguments}) {{ nodes {{ revision }} }} }}"),
        );
        assert_eq!(revisions(&data["changes"]), expected, "{arguments}");
    };
    check("afterRevision: 5", &[6, 6, 7, 7]);
    check("upToRevision: 1", &[1, 1]);
    check("upToRevision: 0", &[]);
    check("afterRevision: 3, upToRevision: 4", &[4, 4]);
    check("record: \"party:parties-0\", last: 2", &[6, 7]);
    let moment = fixture::moment().to_rfc3339();
    check(&format!("until: \"{moment}\", last: 1"), &[7]);
    check(&format!("since: \"{moment}\""), &[]);
    check("until: \"2020-01-01T00:00:00Z\"", &[]);
    check_error(
        &desk,
        "{ changes(after: \"x\") { nodes { revision } } }",
        "BAD_CURSOR",
        "history",
    );
    check_error(
        &desk,
        "{ changes(first: 501) { nodes { revision } } }",
        "BAD_INPUT",
        "0 to 500",
    );
}

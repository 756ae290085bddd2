//! Every field of every kind, read back and compared with the record.

use serde_json::{Map, Value as Json, json};

use super::{ask, desk::InMemory, fixture};
use crate::domain::{
    code_list::{CodeList, Coded},
    json::to_json,
    kind::Kind,
    record::FieldDef,
    value::FieldType,
};
use crate::graphql::names::{camel, look_up, plural};

fn selection(fields: &[FieldDef]) -> String {
    let select = |field: &FieldDef| {
        let name = camel(field.name);
        match field.ty {
            FieldType::LocalText => format!("{name} {{ nl fr de en }}"),
            FieldType::Ref(_) | FieldType::Refs(_) | FieldType::AnyRef => {
                format!("{name} {{ id }}")
            }
            FieldType::Parts(def) => format!("{name} {{ {} }}", selection(def.fields)),
            _ => name,
        }
    };
    fields.iter().map(select).collect::<Vec<_>>().join(" ")
}

/// The fields as GraphQL must give them, from the JSON of the change log.
fn expected(fields: &[FieldDef], stored: &Json) -> Json {
    let pairs = fields.iter().map(|field| {
        (
            camel(field.name),
            expected_value(&field.ty, stored.get(field.name)),
        )
    });
    Json::Object(pairs.collect())
}

fn expected_value(ty: &FieldType, stored: Option<&Json>) -> Json {
    let constant = |list: &CodeList, code: &Json| {
        let item = list
            .items
            .iter()
            .find(|item| item.code == code.as_str().unwrap());
        json!(item.unwrap().constant())
    };
    let node = |id: &Json| json!({"id": id.as_str().unwrap().rsplit(':').next()});
    let items = |each: &dyn Fn(&Json) -> Json| -> Json {
        stored
            .and_then(Json::as_array)
            .into_iter()
            .flatten()
            .map(each)
            .collect()
    };
    match (ty, stored) {
        (FieldType::Codes(list), _) => items(&|code| constant(list, code)),
        (FieldType::Texts, _) => items(&Json::clone),
        (FieldType::Refs(_), _) => items(&node),
        (FieldType::Parts(def), _) => items(&|row| expected(def.fields, row)),
        (_, None) => Json::Null,
        (FieldType::Code(list), Some(code)) => constant(list, code),
        (FieldType::Ref(_) | FieldType::AnyRef, Some(id)) => node(id),
        (FieldType::LocalText, Some(texts)) => {
            let languages = ["nl", "fr", "de", "en"];
            let pairs = languages.map(|code| (code.to_owned(), texts[code].clone()));
            Json::Object(Map::from_iter(pairs))
        }
        (FieldType::Time, Some(_)) => json!("2026-01-01T00:00:00Z"),
        (_, Some(value)) => value.clone(),
    }
}

#[test]
fn every_field_of_every_kind_is_given_as_the_record_has_it() {
    let desk = InMemory::full();
    let now = desk.now();
    for kind in Kind::ALL.iter().copied() {
        let fields = selection(kind.def().fields);
        let query = format!(
            "{{ list: {} {{ nodes {{ code version {fields} }} }} }}",
            plural(kind)
        );
        let nodes = ask(&desk, &query)["list"]["nodes"].clone();
        assert_eq!(nodes.as_array().unwrap().len(), fixture::EACH);
        for (number, node) in nodes.as_array().unwrap().iter().enumerate() {
            let record = now.record(fixture::id(kind, number)).unwrap();
            let mut wanted = expected(kind.def().fields, &to_json(&**record));
            wanted["code"] = json!(fixture::code(kind, number));
            wanted["version"] = json!(3 + number);
            assert_eq!(*node, wanted, "{}", kind.code());
        }
    }
}

#[test]
fn a_record_is_found_by_its_identity_and_by_its_code() {
    let desk = InMemory::full();
    for kind in Kind::ALL.iter().copied() {
        let (id, code) = (fixture::id(kind, 1), fixture::code(kind, 1));
        let name = look_up(kind);
        let query = format!(
            "{{ a: {name}(id: \"{id}\") {{ code }} b: {name}(code: \"{code}\") {{ id }}
                c: node(id: \"{id}\") {{ __typename id }} d: {name}(code: \"nothing\") {{ id }} }}"
        );
        let wanted = json!({
            "a": {"code": code},
            "b": {"id": id},
            "c": {"__typename": kind.def().name, "id": id},
            "d": null,
        });
        assert_eq!(ask(&desk, &query), wanted);
    }
}

#[test]
fn what_is_stated_to_be_absent_says_why() {
    let desk = InMemory::full();
    let data = ask(
        &desk,
        "{ party(code: \"parties-2\") { absent { field reason } legalForm } }",
    );
    let wanted = json!({"party": {
        "absent": [
            {"field": "enterpriseNumber", "reason": "NOT_APPLICABLE"},
            {"field": "legalForm", "reason": "NONE"},
        ],
        "legalForm": null,
    }});
    assert_eq!(data, wanted);
}

#[test]
fn a_missing_language_is_shown_in_another_one_and_says_which() {
    let desk = InMemory::full();
    let data = ask(
        &desk,
        "{ purpose(code: \"purposes-1\") { name { nl shown: text(lang: NL) { language __typename } } } }",
    );
    let wanted = json!({"nl": null, "shown": {"language": "FR", "__typename": "ShownText"}});
    assert_eq!(data["purpose"]["name"], wanted);
}

#[test]
fn a_number_beyond_32_bits_is_an_error_and_not_another_number() {
    use crate::domain::{record::Header, value::Owned};
    let desk = InMemory::full();
    desk.change(|next| {
        let kind = Kind::Activity;
        let record = fixture::record(kind, 0);
        let mut values = record.to_owned_values();
        values[kind.def().position("subject_count").unwrap()] = Owned::Integer(5_000_000_000);
        let header: Header = record.header().clone();
        next.put((kind.def().build)(header, values).unwrap());
    });
    let query = "{ activity(code: \"activities-0\") { subjectCount } purposes { totalCount } }";
    let (error, data) = super::fail(&desk, query);
    assert_eq!(error["extensions"]["code"], "OUT_OF_RANGE");
    assert_eq!(error["path"], json!(["activity"]));
    assert_eq!(
        data,
        json!({"activity": null, "purposes": {"totalCount": 3}})
    );
}

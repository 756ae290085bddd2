//! The inputs by which records are added and changed.

use super::{InputSpec, Shape, TypeDef, records::scalar_name};
use crate::{
    domain::{
        kind::Kind,
        record::FieldDef,
        value::{FieldType, PartDef},
    },
    graphql::names::{camel, description},
};

/// Whether records of a kind are written by clients. Import runs are only made by imports.
pub fn is_written(kind: Kind) -> bool {
    kind != Kind::ImportRun
}

/// Draft and changes of every kind, inputs of parts, texts and absences.
pub fn types() -> Vec<TypeDef> {
    let mut types = vec![local_text(), absence()];
    for kind in Kind::ALL.iter().copied().filter(|kind| is_written(*kind)) {
        let def = kind.def();
        let label = def.kind_label();
        types.push(input(
            format!("{}Draft", def.name),
            format!("A new {label}, as somebody writes it."),
            record_fields(kind, true),
        ));
        types.push(input(
            format!("{}Changes", def.name),
            format!(
                "What changes in a {label}: a field that is not given stays as it is, null clears \
                 it, a list replaces the whole list. Of a text per language, languages that are \
                 not given stay as they are."
            ),
            record_fields(kind, false),
        ));
        for field in def.fields {
            if let FieldType::Parts(part) = field.ty {
                types.push(part_input(part));
            }
        }
    }
    types
}

fn input(name: String, doc: String, fields: Vec<InputSpec>) -> TypeDef {
    TypeDef {
        name,
        doc,
        shape: Shape::Input(fields),
    }
}

fn local_text() -> TypeDef {
    let languages = [
        ("nl", "Dutch"),
        ("fr", "French"),
        ("de", "German"),
        ("en", "English"),
    ];
    let fields = languages
        .iter()
        .map(|(code, name)| InputSpec::named(*code, "String", format!("The text in {name}.")));
    input(
        "LocalTextInput".to_owned(),
        "A text in up to four languages.".to_owned(),
        fields.collect(),
    )
}

fn absence() -> TypeDef {
    input(
        "AbsenceInput".to_owned(),
        "What is to be said of a field or list without a value.".to_owned(),
        vec![
            InputSpec::named(
                "field",
                "String!",
                "Name of the field or list, such as `purposes` or `recipients`.",
            ),
            InputSpec::named("reason", "AbsenceReason!", "Why it has no value."),
        ],
    )
}

fn record_fields(kind: Kind, required: bool) -> Vec<InputSpec> {
    let mut fields = vec![
        InputSpec::named(
            "code",
            "String",
            "Key that people use for the record, unique among the records of its kind. A new \
             record without one gets one made of its main fields.",
        ),
        InputSpec::named(
            "absent",
            "[AbsenceInput!]",
            "The fields and lists of which it is stated why they have no value.",
        ),
    ];
    fields.extend(
        kind.def()
            .fields
            .iter()
            .map(|field| draft_field(field, required)),
    );
    fields
}

fn part_input(part: &'static PartDef) -> TypeDef {
    let fields = part.fields.iter().map(|field| draft_field(field, true));
    input(
        format!("{}Input", part.name),
        description(part.doc),
        fields.collect(),
    )
}

fn draft_field(field: &'static FieldDef, required: bool) -> InputSpec {
    let name = match field.ty {
        FieldType::LocalText => "LocalTextInput".to_owned(),
        FieldType::Ref(_) | FieldType::Refs(_) | FieldType::AnyRef => "ID".to_owned(),
        FieldType::Parts(part) => format!("{}Input", part.name),
        other => scalar_name(&other).to_owned(),
    };
    let ty = match field.ty {
        FieldType::Codes(_) | FieldType::Texts | FieldType::Refs(_) | FieldType::Parts(_) => {
            format!("[{name}!]")
        }
        _ if required && field.required => format!("{name}!"),
        _ => name,
    };
    let meant = match field.ty {
        FieldType::Ref(kind) | FieldType::Refs(kind) => {
            format!(" Given by code or UUID of the {}.", kind.def().kind_label())
        }
        FieldType::AnyRef => {
            " Given by UUID, or by kind and code, such as `party:infino-vlaanderen`.".to_owned()
        }
        _ => String::new(),
    };
    let doc = format!("{}{meant}", description(field.doc));
    InputSpec::named(camel(field.name), &ty, doc)
}

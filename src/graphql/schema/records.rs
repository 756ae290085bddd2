//! The types of records and of their parts, made from the definitions.

use super::{ArgSpec, FieldSpec, FlowsOf, Shape, Source, TypeDef};
use crate::{
    domain::{
        kind::Kind,
        record::FieldDef,
        snapshot::{EdgeDef, edges_into},
        text::Language,
        value::{FieldType, PartDef},
    },
    graphql::names::{camel, description},
};

/// The interface of all records, every kind, every part, and texts per language.
pub fn types() -> Vec<TypeDef> {
    let mut types = vec![node(), local_text()];
    let mut parts: Vec<&'static PartDef> = Vec::new();
    for kind in Kind::ALL {
        types.push(record(*kind));
        parts.extend(kind.def().fields.iter().filter_map(|field| match field.ty {
            FieldType::Parts(def) => Some(def),
            _ => None,
        }));
    }
    types.extend(parts.into_iter().map(part));
    types
}

fn id() -> FieldSpec {
    let doc = "Identity of the record, a UUID that stays the same for ever.";
    FieldSpec::new("id", doc, "ID!", Source::Id)
}

fn node() -> TypeDef {
    TypeDef {
        name: "Node".to_owned(),
        doc: "A record of the register, whatever its kind.".to_owned(),
        shape: Shape::Node(vec![id()]),
    }
}

fn local_text() -> TypeDef {
    let in_language = |language: Language, name: &str| {
        let doc = format!("The text in {name}; null when it is not stated in it.");
        FieldSpec::new(language.code(), doc, "String", Source::Text(language))
    };
    let wanted = ArgSpec::new("lang", "Language!", "The language wanted.");
    let doc = "The text in the language wanted, else in another one together with which one it \
               is, so that whoever shows it can mark it.";
    TypeDef {
        name: "LocalText".to_owned(),
        doc: "A text in up to four languages. A missing language stays visible: it is never \
              silently replaced by another."
            .to_owned(),
        shape: Shape::Object(
            None,
            vec![
                in_language(Language::Nl, "Dutch"),
                in_language(Language::Fr, "French"),
                in_language(Language::De, "German"),
                in_language(Language::En, "English"),
                FieldSpec::new("text", doc, "ShownText", Source::Shown).with([wanted]),
            ],
        ),
    }
}

fn record(kind: Kind) -> TypeDef {
    let def = kind.def();
    let mut fields = vec![
        id(),
        FieldSpec::new(
            "code",
            "Key that people use for the record, unique among the records of its kind.",
            "String!",
            Source::Code,
        ),
        FieldSpec::new(
            "version",
            "Revision of the register at which the record was last changed. A change must name \
             the version it has seen.",
            "Int!",
            Source::Version,
        ),
        FieldSpec::new(
            "absent",
            "The fields and lists of which it is stated that they have no value. What has no \
             value and is not listed here is not stated.",
            "[FieldAbsence!]!",
            Source::Absences,
        ),
    ];
    fields.extend(own_fields(def.fields));
    fields.extend(edges_into(kind).iter().map(|edge| linked(kind, edge)));
    if kind == Kind::Activity {
        fields.extend(activity_flows());
    }
    TypeDef {
        name: def.name.to_owned(),
        doc: description(def.doc),
        shape: Shape::Object(Some(kind), fields),
    }
}

fn part(def: &'static PartDef) -> TypeDef {
    TypeDef {
        name: def.name.to_owned(),
        doc: description(def.doc),
        shape: Shape::Object(None, own_fields(def.fields).collect()),
    }
}

fn own_fields(fields: &'static [FieldDef]) -> impl Iterator<Item = FieldSpec> {
    fields.iter().enumerate().map(|(at, field)| {
        let ty = output_type(field);
        let source = Source::Field(at, field.ty);
        FieldSpec::new(camel(field.name), description(field.doc), &ty, source)
    })
}

fn output_type(field: &FieldDef) -> String {
    let name = scalar_name(&field.ty);
    let list = matches!(
        field.ty,
        FieldType::Codes(_) | FieldType::Texts | FieldType::Refs(_) | FieldType::Parts(_)
    );
    match (list, field.required) {
        (true, _) => format!("[{name}!]!"),
        (false, true) => format!("{name}!"),
        (false, false) => name.to_owned(),
    }
}

/// The name of the type of one value of a field.
pub fn scalar_name(ty: &FieldType) -> &'static str {
    match ty {
        FieldType::Text | FieldType::Texts => "String",
        FieldType::LocalText => "LocalText",
        FieldType::Bool => "Boolean",
        FieldType::Integer => "Int",
        FieldType::Date => "Date",
        FieldType::Time => "DateTime",
        FieldType::Country => "CountryCode",
        FieldType::EnterpriseNumber => "EnterpriseNumber",
        FieldType::Url => "Url",
        FieldType::Period => "Duration",
        FieldType::Code(list) | FieldType::Codes(list) => list.name,
        FieldType::Ref(kind) | FieldType::Refs(kind) => kind.def().name,
        FieldType::AnyRef => "Node",
        FieldType::Parts(def) => def.name,
    }
}

/// Whether what points at a record along an edge is given whole, not by pages: it belongs to the
/// record, so there is never more of it than one reads at once.
fn is_whole(target: Kind, edge: &EdgeDef) -> bool {
    let small = match target {
        Kind::Activity | Kind::LegalBasis | Kind::DataUse | Kind::Retention => true,
        Kind::Flow | Kind::Evidence | Kind::RightOverride | Kind::Waiver => true,
        Kind::Party | Kind::Purpose | Kind::SubjectCategory | Kind::System => false,
        Kind::Measure | Kind::DataCategory | Kind::DataElement | Kind::LegalText => false,
        Kind::Register | Kind::Instrument | Kind::TransferTool | Kind::Remedy => false,
        Kind::Notice | Kind::Request | Kind::ImportRun => false,
    };
    small || matches!(edge.from, Kind::Evidence | Kind::Waiver)
}

fn linked(target: Kind, edge: &'static EdgeDef) -> FieldSpec {
    let from = edge.from.def();
    let doc = format!(
        "The {} whose `{}` {} this {}: {}",
        from.plural.replace('-', " "),
        camel(edge.field.name),
        if edge.many { "include" } else { "is" },
        target.def().kind_label(),
        description(edge.field.doc)
    );
    let name = camel(edge.back);
    if is_whole(target, edge) {
        let ty = format!("[{}!]!", from.name);
        FieldSpec::new(name, doc, &ty, Source::Linked(edge)).with([valid_on()])
    } else {
        let ty = format!("{}Connection!", from.name);
        let args = paging().into_iter().chain([valid_on()]);
        FieldSpec::new(name, doc, &ty, Source::LinkedPage(edge)).with(args)
    }
}

fn activity_flows() -> [FieldSpec; 3] {
    let flows =
        |name, doc, of| FieldSpec::new(name, doc, "[Flow!]!", Source::Flows(of)).with([valid_on()]);
    [
        flows(
            "sources",
            "The flows that bring data in: from others to the controller, a joint controller, a \
             part of them, or a class or trade name behind which one of them stands (GDPR Art. \
             14(2)(f), 15(1)(g)).",
            FlowsOf::Sources,
        ),
        flows(
            "recipients",
            "The flows that take data out: from the controller, a joint controller or a part of \
             them to others or to roles inside, and on to sub-processors; not to the person and \
             not between others (GDPR Art. 30(1)(d), 15(1)(c)).",
            FlowsOf::Recipients,
        ),
        flows(
            "transfers",
            "The flows that leave the European Economic Area on the day, by default today: to the \
             country of the flow, else of the recipient or the body it is a part of; and those for \
             which a transfer tool is stated (GDPR Art. 30(1)(e), 44-49).",
            FlowsOf::Transfers,
        ),
    ]
}

/// The argument that keeps only what is valid on a day.
pub fn valid_on() -> ArgSpec {
    let doc = "Only what is valid on this day; by default the day of the surrounding `register`, \
               else whatever its validity.";
    ArgSpec::new("on", "Date", doc)
}

/// The arguments of a connection.
pub fn paging() -> [ArgSpec; 4] {
    [
        ArgSpec::new(
            "first",
            "Int",
            "How many to give from the beginning, or after `after`: 50 when nothing is said, at \
             most 500.",
        ),
        ArgSpec::new("after", "String", "The cursor after which to begin."),
        ArgSpec::new(
            "last",
            "Int",
            "How many to give from the end, or before `before`; at most 500, and not with `first`.",
        ),
        ArgSpec::new("before", "String", "The cursor before which to end."),
    ]
}

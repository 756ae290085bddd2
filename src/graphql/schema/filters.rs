//! The inputs that choose and order the records of a list.

use super::{InputSpec, InputUse, Shape, Ty, TypeDef};
use crate::{
    domain::{
        kind::Kind,
        record::FieldDef,
        snapshot::{Edge, EdgeDef, edges_into},
        value::FieldType,
    },
    graphql::names::{camel, description},
};

/// A condition of a filter.
pub enum FilterKey {
    /// All words occur in the texts of the record.
    Words,
    /// The code is one of these.
    Code,
    /// The identity is one of these.
    Id,
    /// The record is valid on the day.
    ValidOn,
    /// The code of the field at a position, or one of its codes, is one of these.
    Coded(usize),
    /// The text of the field at a position is one of these.
    Text(usize),
    /// The country of the field at a position is one of these.
    Country(usize),
    /// The date of the field at a position lies between two days.
    Dated(usize),
    /// The field at a position is true or false.
    Bool(usize),
    /// The record points to one of these along one of the edges.
    Refers(Option<Kind>, Vec<Edge>),
    /// It is stated that these fields have no value.
    Absent,
    /// All of these filters.
    And,
    /// One of these filters.
    Or,
    /// Not this filter.
    Not,
    /// Something that holds of an activity through what belongs to it.
    Derived(Derived),
    /// Something that holds of what belongs to an activity, through it or through other records.
    Around(Around),
}

/// What holds of something that belongs to an activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Around {
    /// The activity is a controller's.
    Controller,
    /// The activity is carried out under the law of a region.
    Region,
    /// Of a flow: a party has any part in it.
    Party,
    /// Of a flow: it states data of a sensitivity.
    Sensitivity,
}

/// What holds of an activity through its flows, bases and data uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Derived {
    /// A party has any part in it.
    Party,
    /// Data of a category are used or go over.
    Category,
    /// An element of data is used or goes over.
    Element,
    /// Data of a category of subjects are used or go over.
    Subject,
    /// Data of a sensitivity are used or go over.
    Sensitivity,
    /// It rests on a basis.
    Basis,
    /// It rests on a law.
    LegalText,
    /// A flow goes under an instrument.
    Instrument,
    /// A party receives data.
    Recipient,
    /// Data come from a party.
    Source,
    /// Data come from a register.
    Register,
}

/// The filter and the order of every kind, and what they consist of.
pub fn types() -> Vec<TypeDef> {
    let mut types = vec![TypeDef {
        name: "DateRange".to_owned(),
        doc: "Days from one to another, both included.".to_owned(),
        shape: Shape::Input(vec![
            InputSpec::named("from", "Date", "The first day; none means no beginning."),
            InputSpec::named("to", "Date", "The last day; none means no end."),
        ]),
    }];
    for kind in Kind::ALL {
        types.push(filter(*kind));
        types.push(order(*kind));
    }
    types
}

fn order(kind: Kind) -> TypeDef {
    let name = kind.def().name;
    let field = format!("{name}OrderField!");
    TypeDef {
        name: format!("{name}Order"),
        doc: format!(
            "In which order {} are listed.",
            kind.def().plural.replace('-', " ")
        ),
        shape: Shape::Input(vec![
            InputSpec::named("field", &field, "By what; equal ones are ordered by code."),
            InputSpec::named(
                "direction",
                "OrderDirection",
                "In which direction: ASC by default.",
            ),
            InputSpec::named(
                "language",
                "Language",
                "The language whose texts count where a text has several; another one where it \
                 is missing. EN by default.",
            ),
        ]),
    }
}

fn condition(
    name: impl Into<String>,
    ty: &str,
    doc: impl Into<String>,
    key: FilterKey,
) -> InputSpec {
    InputSpec {
        name: name.into(),
        doc: doc.into(),
        ty: Ty::parse(ty),
        use_of: InputUse::Filter(key),
    }
}

fn filter(kind: Kind) -> TypeDef {
    let def = kind.def();
    let own = format!("{}Filter", def.name);
    let own_list = format!("[{own}!]");
    let mut fields = general();
    fields.extend(
        def.fields
            .iter()
            .enumerate()
            .filter_map(|(at, field)| own_condition(kind, at, field)),
    );
    if kind == Kind::Activity {
        fields.extend(derived());
    }
    fields.extend(around(kind));
    fields.push(condition(
        "and",
        &own_list,
        "All of these hold.",
        FilterKey::And,
    ));
    fields.push(condition(
        "or",
        &own_list,
        "At least one of these holds.",
        FilterKey::Or,
    ));
    fields.push(condition(
        "not",
        &own,
        "This does not hold.",
        FilterKey::Not,
    ));
    TypeDef {
        name: own,
        doc: format!(
            "Which {} are meant: those of which everything said here holds. Of a list of values, \
             one suffices; an empty list finds nothing.",
            def.plural.replace('-', " ")
        ),
        shape: Shape::Input(fields),
    }
}

fn general() -> Vec<InputSpec> {
    vec![
        condition(
            "text",
            "String",
            "All these words occur in the code or the texts of the record, in any language. Case \
             and accents do not count, and parts of words do.",
            FilterKey::Words,
        ),
        condition(
            "code",
            "[String!]",
            "The code is one of these.",
            FilterKey::Code,
        ),
        condition(
            "id",
            "[ID!]",
            "The identity is one of these.",
            FilterKey::Id,
        ),
        condition(
            "validOn",
            "Date",
            "The record is valid on this day.",
            FilterKey::ValidOn,
        ),
        condition(
            "absent",
            "[String!]",
            "It is stated of one of these fields or lists that it has no value.",
            FilterKey::Absent,
        ),
    ]
}

fn own_condition(kind: Kind, at: usize, field: &FieldDef) -> Option<InputSpec> {
    let (ty, key) = match field.ty {
        FieldType::Code(list) | FieldType::Codes(list) => {
            (format!("[{}!]", list.name), FilterKey::Coded(at))
        }
        FieldType::Text | FieldType::EnterpriseNumber => {
            ("[String!]".to_owned(), FilterKey::Text(at))
        }
        FieldType::Country => ("[CountryCode!]".to_owned(), FilterKey::Country(at)),
        FieldType::Date => ("DateRange".to_owned(), FilterKey::Dated(at)),
        FieldType::Bool => ("Boolean".to_owned(), FilterKey::Bool(at)),
        FieldType::Ref(_) | FieldType::Refs(_) | FieldType::AnyRef | FieldType::Parts(_) => {
            let edges = edges_from(kind, field);
            let to = edges.first()?.to;
            let edges = edges.iter().map(|def| def.edge).collect();
            ("[String!]".to_owned(), FilterKey::Refers(to, edges))
        }
        FieldType::LocalText | FieldType::Integer | FieldType::Time => return None,
        FieldType::Url | FieldType::Period | FieldType::Texts => return None,
    };
    let meant = match key {
        FilterKey::Refers(Some(to), _) => {
            format!(" Given by code or UUID of the {}.", to.def().kind_label())
        }
        FilterKey::Refers(None, _) => {
            " Given by UUID, or by kind and code, such as `party:infino-vlaanderen`.".to_owned()
        }
        _ => String::new(),
    };
    let doc = format!("{}{meant}", description(field.doc));
    Some(condition(camel(field.name), &ty, doc, key))
}

/// The edges along which a field, or the parts in it, point to other records.
fn edges_from(kind: Kind, field: &FieldDef) -> Vec<&'static EdgeDef> {
    let mut edges: Vec<&'static EdgeDef> = Vec::new();
    for to in Kind::ALL {
        let fitting = edges_into(*to)
            .iter()
            .copied()
            .filter(|def| def.from == kind && def.field.name == field.name);
        for def in fitting {
            if edges.iter().all(|known| known.edge != def.edge) {
                edges.push(def);
            }
        }
    }
    edges
}

/// Name, type and meaning of what holds of an activity through what belongs to it.
const DERIVED: [(&str, &str, &str, Derived); 11] = [
    (
        "party",
        "[String!]",
        "A party has any part in it: controller, joint or served controller, representative, or \
         sender, intermediary or recipient of a flow. Given by code or UUID.",
        Derived::Party,
    ),
    (
        "recipient",
        "[String!]",
        "A party receives data under it, by itself or as a member of a class. Given by code or UUID.",
        Derived::Recipient,
    ),
    (
        "source",
        "[String!]",
        "Data come from a party under it: it sends them, by itself or as a member of a class, or \
         runs the register they come from. Given by code or UUID.",
        Derived::Source,
    ),
    (
        "register",
        "[String!]",
        "Data come from a register under it. Given by code or UUID.",
        Derived::Register,
    ),
    (
        "category",
        "[String!]",
        "Data of a category are used or go over, of a narrower one, or an element in one of them. \
         Given by code or UUID.",
        Derived::Category,
    ),
    (
        "element",
        "[String!]",
        "An element of data is used or goes over. Given by code or UUID.",
        Derived::Element,
    ),
    (
        "subject",
        "[String!]",
        "It concerns a category of data subjects, by itself, by its data uses or its flows. Given \
         by code or UUID.",
        Derived::Subject,
    ),
    (
        "instrument",
        "[String!]",
        "A flow goes under an instrument. Given by code or UUID.",
        Derived::Instrument,
    ),
    (
        "legalText",
        "[String!]",
        "A basis, a flow or a retention rule rests on a law. Given by code or UUID.",
        Derived::LegalText,
    ),
    (
        "basis",
        "[Article6!]",
        "It rests on a basis (GDPR Art. 6(1)).",
        Derived::Basis,
    ),
    (
        "sensitivity",
        "[Sensitivity!]",
        "Data of this sensitivity are used or go over, by their own or an element's category (GDPR \
         Art. 9, 10, 87).",
        Derived::Sensitivity,
    ),
];

fn derived() -> impl Iterator<Item = InputSpec> {
    let conditions = DERIVED.iter();
    conditions.map(|(name, ty, doc, what)| condition(*name, ty, *doc, FilterKey::Derived(*what)))
}

/// Name, type and meaning of what holds of something that belongs to an activity.
const AROUND: [(&str, &str, &str, Around); 4] = [
    (
        "controller",
        "[String!]",
        "The activity it belongs to is this controller's. Given by code or UUID of the party.",
        Around::Controller,
    ),
    (
        "region",
        "[Region!]",
        "The activity it belongs to is carried out under the law of this region.",
        Around::Region,
    ),
    (
        "party",
        "[String!]",
        "A party has any part in it: sender, integrator, recipient, or by a register that it runs. \
         Given by code or UUID.",
        Around::Party,
    ),
    (
        "sensitivity",
        "[Sensitivity!]",
        "It states data of this sensitivity, by their own or an element's category (GDPR Art. 9, \
         10, 87).",
        Around::Sensitivity,
    ),
];

fn around(kind: Kind) -> impl Iterator<Item = InputSpec> {
    let belongs = [Kind::Flow, Kind::LegalBasis, Kind::DataUse, Kind::Retention].contains(&kind);
    let holds = move |what: Around| match what {
        Around::Controller | Around::Region => belongs,
        Around::Party | Around::Sensitivity => kind == Kind::Flow,
    };
    let conditions = AROUND.iter().filter(move |(.., what)| holds(*what));
    conditions.map(|(name, ty, doc, what)| condition(*name, ty, *doc, FilterKey::Around(*what)))
}

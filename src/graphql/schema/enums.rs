//! Enums: one for every code list that a record uses, and the few of the API itself.

use std::collections::BTreeMap;

use super::{EnumTable, Shape, TypeDef};
use crate::{
    answers::{
        codes::{AccessGroup, Applies, SourceGroup, SubjectMatch, UnresolvedReason},
        processors::ContractFault,
        requests::{ExtensionState, RequestState},
        telling::{DataMatch, TellingDuty},
        transfers::TransferStanding,
    },
    checks::Severity,
    domain::{
        code_list::{CodeList, Coded},
        deadline::{
            ClosedDay, DeadlineOutcome, DeadlinePart, DeadlineReservation, DeadlineStepKind,
        },
        kind::Kind,
        personal_data::PersonalDataKind,
        record::FieldDef,
        reference::{RecipientTest, RightReason},
        rights::RightOutcome,
        value::FieldType,
    },
    graphql::names::{constant, description},
};

/// All enums.
pub fn types() -> Vec<TypeDef> {
    let others = [
        Kind::LIST,
        AccessGroup::LIST,
        Applies::LIST,
        SourceGroup::LIST,
        SubjectMatch::LIST,
        UnresolvedReason::LIST,
        RecipientTest::LIST,
        Severity::LIST,
        ClosedDay::LIST,
        DeadlineOutcome::LIST,
        DeadlinePart::LIST,
        DeadlineReservation::LIST,
        DeadlineStepKind::LIST,
        RightOutcome::LIST,
        RightReason::LIST,
        ContractFault::LIST,
        DataMatch::LIST,
        ExtensionState::LIST,
        PersonalDataKind::LIST,
        RequestState::LIST,
        TellingDuty::LIST,
        TransferStanding::LIST,
    ];
    let mut lists = BTreeMap::from(others.map(|list| (list.name, list)));
    for kind in Kind::ALL {
        gather(kind.def().fields, &mut lists);
    }
    let mut types: Vec<TypeDef> = lists.into_values().map(of_list).collect();
    types.extend(Kind::ALL.iter().map(|kind| order_field(*kind)));
    types.extend(
        OWN.iter()
            .map(|(name, doc, values)| plain(name, doc, values)),
    );
    types
}

/// Name and meaning of a value.
type Meaning = (&'static str, &'static str);

/// Name, meaning and values of the enums of the API itself.
const OWN: [(&str, &str, &[Meaning]); 6] = [
    (
        "Language",
        "A language in which texts are kept.",
        &[
            ("NL", "Dutch."),
            ("FR", "French."),
            ("DE", "German."),
            ("EN", "English."),
        ],
    ),
    (
        "LetterFormat",
        "In which form a letter is given.",
        &[
            ("TEXT", "Plain text."),
            (
                "HTML",
                "One page that prints on A4 and asks nothing of the network.",
            ),
            ("JSON", "The whole answer, point by point."),
        ],
    ),
    (
        "OrderDirection",
        "In which direction a list is ordered.",
        &[
            (
                "ASC",
                "From small to large; records without a value come last.",
            ),
            (
                "DESC",
                "From large to small; records without a value come first.",
            ),
        ],
    ),
    (
        "ChangeOperation",
        "What was done with a record.",
        &[
            ("ADD", "It was added."),
            ("UPDATE", "It was changed."),
            ("REMOVE", "It was taken out, as a mistake."),
        ],
    ),
    (
        "Absence",
        "Why a field or list has no value, when that is stated. A field that has no value and \
             is not listed as absent is not stated.",
        &[NONE, NOT_APPLICABLE],
    ),
    (
        "AbsenceReason",
        "What is to be said of a field or list without a value.",
        &[NONE, NOT_APPLICABLE, NOT_STATED],
    ),
];

const NONE: Meaning = ("NONE", "Somebody stated that there is none.");
const NOT_APPLICABLE: Meaning = (
    "NOT_APPLICABLE",
    "Somebody stated that the question does not arise.",
);
const NOT_STATED: Meaning = ("NOT_STATED", "Nothing is stated: takes back what was said.");

fn gather(fields: &[FieldDef], lists: &mut BTreeMap<&'static str, &'static CodeList>) {
    for field in fields {
        match field.ty {
            FieldType::Code(list) | FieldType::Codes(list) => {
                lists.insert(list.name, list);
            }
            FieldType::Parts(def) => gather(def.fields, lists),
            _ => {}
        }
    }
}

fn of_list(list: &'static CodeList) -> TypeDef {
    let values = list.items.iter();
    let values = values.map(|item| (item.constant(), description(&item.description())));
    TypeDef {
        name: list.name.to_owned(),
        doc: description(list.doc),
        shape: Shape::Enum(EnumTable::new(values.collect(), Some(list))),
    }
}

fn plain(name: &str, doc: &str, values: &[(&str, &str)]) -> TypeDef {
    let values = values.iter();
    let values = values.map(|(name, doc)| ((*name).to_owned(), (*doc).to_owned()));
    TypeDef {
        name: name.to_owned(),
        doc: doc.to_owned(),
        shape: Shape::Enum(EnumTable::new(values.collect(), None)),
    }
}

fn order_field(kind: Kind) -> TypeDef {
    let def = kind.def();
    let by_code = ("CODE".to_owned(), "By code, the usual order.".to_owned());
    let fields = def.fields.iter().filter(|field| is_ordered(&field.ty));
    let fields = fields.map(|field| (constant(field.name), description(field.doc)));
    TypeDef {
        name: format!("{}OrderField", def.name),
        doc: format!(
            "By what a list of {} can be ordered.",
            def.plural.replace('-', " ")
        ),
        shape: Shape::Enum(EnumTable::new(
            [by_code].into_iter().chain(fields).collect(),
            None,
        )),
    }
}

/// Whether records can be ordered by a field of this type.
fn is_ordered(ty: &FieldType) -> bool {
    match ty {
        FieldType::Text | FieldType::LocalText | FieldType::Bool | FieldType::Integer => true,
        FieldType::Date | FieldType::Time | FieldType::Country | FieldType::Code(_) => true,
        FieldType::EnterpriseNumber => true,
        FieldType::Url | FieldType::Period | FieldType::Codes(_) | FieldType::Texts => false,
        FieldType::Ref(_) | FieldType::Refs(_) | FieldType::AnyRef | FieldType::Parts(_) => false,
    }
}

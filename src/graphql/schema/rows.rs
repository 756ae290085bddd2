//! The types that are no records: small rows whose cells are computed, and connections.

use super::{FieldSpec, Shape, Source, TypeDef};
use crate::domain::kind::Kind;

/// A type whose fields are the cells of a row, in order.
pub struct RowType {
    /// Its name.
    pub name: &'static str,
    /// What it is.
    pub doc: &'static str,
    /// Name, type and meaning of each cell.
    pub cells: &'static [(&'static str, &'static str, &'static str)],
}

impl RowType {
    fn to_type(&self) -> TypeDef {
        let cells = self.cells.iter().enumerate();
        let fields =
            cells.map(|(at, (name, ty, doc))| FieldSpec::new(*name, *doc, ty, Source::Cell(at)));
        TypeDef {
            name: self.name.to_owned(),
            doc: self.doc.to_owned(),
            shape: Shape::Object(None, fields.collect()),
        }
    }
}

static ROWS: [RowType; 4] = [
    RowType {
        name: "ShownText",
        doc: "A text in one language, and which one.",
        cells: &[
            ("text", "String!", "The text."),
            ("language", "Language!", "The language it is in."),
        ],
    },
    RowType {
        name: "FieldAbsence",
        doc: "A field or list without a value, and why it has none.",
        cells: &[
            ("field", "String!", "Name of the field or list."),
            ("reason", "Absence!", "Why it has no value."),
        ],
    },
    RowType {
        name: "PageInfo",
        doc: "Where a page of a list stands in it.",
        cells: &[
            ("hasNextPage", "Boolean!", "Whether more follows."),
            (
                "hasPreviousPage",
                "Boolean!",
                "Whether something comes before.",
            ),
            (
                "startCursor",
                "String",
                "Cursor of the first item; null on an empty page.",
            ),
            (
                "endCursor",
                "String",
                "Cursor of the last item; null on an empty page.",
            ),
        ],
    },
    RowType {
        name: "Problem",
        doc: "What is wrong with something a person typed, said so that they can put it right.",
        cells: &[
            (
                "at",
                "String!",
                "Where it is: the path of a field, such as `draft.validTo`.",
            ),
            (
                "code",
                "String!",
                "What kind of mistake it is, such as MISSING or UNKNOWN_REFERENCE.",
            ),
            (
                "message",
                "String!",
                "What was found and what was expected.",
            ),
            (
                "hint",
                "String",
                "What to do about it, when there is something more to say.",
            ),
        ],
    },
];

/// All row types, and a connection with its edge for every kind.
pub fn types() -> Vec<TypeDef> {
    let mut types: Vec<TypeDef> = {
        let of_questions = crate::graphql::questions::rows();
        ROWS.iter()
            .chain(of_questions)
            .map(RowType::to_type)
            .collect()
    };
    for kind in Kind::ALL {
        types.extend(connection(*kind));
    }
    types
}

/// Positions of the cells of a connection.
pub mod connection_cells {
    /// The edges.
    pub const EDGES: usize = 0;
    /// The records.
    pub const NODES: usize = 1;
    /// Where the page stands.
    pub const PAGE_INFO: usize = 2;
    /// How many records there are in all.
    pub const TOTAL: usize = 3;
}

fn connection(kind: Kind) -> [TypeDef; 2] {
    let name = kind.def().name;
    let label = kind.def().plural.replace('-', " ");
    // In the order of `connection_cells`.
    let page = [
        (
            "edges",
            format!("[{name}Edge!]!"),
            format!("The {label} of this page, each with its cursor."),
        ),
        (
            "nodes",
            format!("[{name}!]!"),
            format!("The {label} of this page."),
        ),
        (
            "pageInfo",
            "PageInfo!".to_owned(),
            "Where the page stands in the list.".to_owned(),
        ),
        (
            "totalCount",
            "Int!".to_owned(),
            format!("How many {label} there are on all pages together."),
        ),
    ];
    let cursor = "Where this record stands in the list, to be given to `after` or `before`.";
    let edge = [
        ("cursor", "String!".to_owned(), cursor.to_owned()),
        ("node", format!("{name}!"), "The record.".to_owned()),
    ];
    let doc = format!("A page of {label}.");
    let edge_doc = format!("One of the {label} of a page, with its cursor.");
    [
        row(format!("{name}Connection"), doc, page),
        row(format!("{name}Edge"), edge_doc, edge),
    ]
}

/// A type whose cells are these: name, type and meaning of each.
fn row<'c>(
    name: String,
    doc: String,
    cells: impl IntoIterator<Item = (&'c str, String, String)>,
) -> TypeDef {
    let cells = cells.into_iter().enumerate();
    let fields =
        cells.map(|(at, (name, ty, doc))| FieldSpec::new(name, doc, &ty, Source::Cell(at)));
    TypeDef {
        name,
        doc,
        shape: Shape::Object(None, fields.collect()),
    }
}

//! The types of what the checks find.

use crate::graphql::schema::RowType;

pub static ROWS: [RowType; 7] = [
    RowType {
        name: "FindingConnection",
        doc: "A page of findings, and how many there are.",
        cells: &[
            ("on", "Date!", "The day for which the register was judged."),
            (
                "revision",
                "Int!",
                "The revision of the register that was judged.",
            ),
            (
                "total",
                "FindingCount!",
                "How many findings there are in all.",
            ),
            (
                "byController",
                "[FindingsOfController!]!",
                "How many there are for each controller, in the order of codes. What concerns several counts for each of them.",
            ),
            (
                "byRule",
                "[FindingsOfRule!]!",
                "How many there are for each rule that found something.",
            ),
            (
                "totalCount",
                "Int!",
                "How many findings the pages hold together.",
            ),
            (
                "edges",
                "[FindingEdge!]!",
                "The findings of this page, each with its cursor.",
            ),
            ("nodes", "[Finding!]!", "The findings of this page."),
            (
                "pageInfo",
                "PageInfo!",
                "Where the page stands in the list.",
            ),
        ],
    },
    RowType {
        name: "FindingEdge",
        doc: "One of the findings of a page, with its cursor.",
        cells: &[
            (
                "cursor",
                "String!",
                "Where this finding stands in the list, to be given to `after`.",
            ),
            ("node", "Finding!", "The finding."),
        ],
    },
    RowType {
        name: "Finding",
        doc: "What is wrong with one record. Its texts never repeat a National Register number, an \
              account number or a private address.",
        cells: &[
            ("rule", "CheckRule!", "The rule that is broken."),
            ("variant", "String!", "In which of its ways, by name."),
            ("severity", "Severity!", "How much it matters."),
            ("kind", "Kind!", "Kind of the record."),
            ("recordId", "ID!", "Identity of the record."),
            (
                "code",
                "String!",
                "Code of the record, masked where it looks like data of a person.",
            ),
            (
                "name",
                "String",
                "Name of the record; null when its kind has none.",
            ),
            ("record", "Node", "The record."),
            (
                "field",
                "String",
                "The field or list where it is to be put right, as the register stores it; null when it is the record as a whole.",
            ),
            ("found", "String!", "What is wrong, as a clause."),
            (
                "controllers",
                "[Party!]!",
                "The controllers whom it concerns, in the order of codes.",
            ),
            (
                "related",
                "[Node!]!",
                "Other records that have to do with it.",
            ),
            (
                "waiver",
                "Waiver",
                "The waiver that silences it; null when it stands.",
            ),
            (
                "waivedBecause",
                "String",
                "The reason of the waiver, masked.",
            ),
        ],
    },
    RowType {
        name: "CheckRule",
        doc: "A rule of the checks.",
        cells: &[
            (
                "code",
                "String!",
                "Its code, by which waivers name it; it never changes.",
            ),
            ("number", "Int!", "Its number; it never changes."),
            (
                "severities",
                "[Severity!]!",
                "The severities its findings can have, the gravest first.",
            ),
            ("articles", "[String!]!", "Where the law stands."),
            ("title", "String!", "What it is about."),
            ("why", "String!", "Why it matters."),
            ("help", "String!", "What to do."),
        ],
    },
    RowType {
        name: "FindingCount",
        doc: "How many findings there are.",
        cells: &[
            ("errors", "Int!", "Errors that stand."),
            ("warnings", "Int!", "Warnings that stand."),
            ("notes", "Int!", "Notes that stand."),
            ("waived", "Int!", "Findings that are waived."),
        ],
    },
    RowType {
        name: "FindingsOfController",
        doc: "How many findings concern one controller.",
        cells: &[
            (
                "controller",
                "Party",
                "The controller; null for what concerns none, such as a record that nobody uses.",
            ),
            ("count", "FindingCount!", "How many."),
        ],
    },
    RowType {
        name: "FindingsOfRule",
        doc: "How many findings one rule has.",
        cells: &[
            ("rule", "CheckRule!", "The rule."),
            ("count", "FindingCount!", "How many."),
        ],
    },
];

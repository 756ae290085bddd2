//! The sheets and their columns.

use std::sync::LazyLock;

use crate::domain::{
    kind::{Kind, KindDef},
    record::{FieldDef, Record},
    records::Evidence,
    text::{Language, fold},
    value::{FieldType, PartDef},
};

/// One sheet of the native workbook.
#[derive(Debug)]
pub struct SheetDef {
    /// Name in kebab case: `parties`, `parties-members`.
    pub name: String,
    /// The kind of record that the rows are, or belong to.
    pub kind: Kind,
    /// What a row is.
    pub rows: SheetRows,
    /// What the sheet holds.
    pub doc: &'static str,
    /// The columns in the order in which they are written.
    pub columns: Vec<ColumnDef>,
}

/// What the rows of a sheet are.
#[derive(Debug, Clone, Copy)]
pub enum SheetRows {
    /// Records of the kind.
    Records,
    /// Parts of records of the kind.
    Parts {
        /// Position of the field that holds them.
        field: usize,
        /// What they are.
        part: &'static PartDef,
    },
}

/// One column of a sheet.
#[derive(Debug)]
pub struct ColumnDef {
    /// The heading: the name of the field in snake case, with the language if there is one.
    pub name: String,
    /// What the cells hold, and how it is written where that is not plain.
    pub doc: String,
    /// Which value it is.
    pub holds: Holds,
}

/// Which value a column holds.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// The code of the record.
    Code,
    /// The code of the record to which a part belongs.
    Owner,
    /// A field in one cell.
    Field {
        /// Position of the field in the record or part.
        at: usize,
        /// The field.
        field: &'static FieldDef,
    },
    /// A field with a text per language, in one language.
    Language {
        /// Position of the field in the record or part.
        at: usize,
        /// The field.
        field: &'static FieldDef,
        /// The language.
        language: Language,
    },
    /// Whether rows that stand in another sheet are stated to be absent.
    Marker {
        /// Name of the field or edge.
        name: &'static str,
    },
    /// A field of the evidence about the whole row.
    Evidence {
        /// Position of the field in [`Evidence`].
        at: usize,
        /// The field.
        field: &'static FieldDef,
    },
}

impl SheetDef {
    /// The column with a heading; case and blanks around it do not count.
    pub fn column(&self, heading: &str) -> Option<&ColumnDef> {
        let heading = fold(heading);
        self.columns.iter().find(|column| column.name == heading)
    }
}

static SHEETS: LazyLock<Vec<SheetDef>> =
    LazyLock::new(|| Kind::ALL.iter().flat_map(|kind| of_kind(*kind)).collect());

/// All sheets in order: each kind, followed by the parts of its records.
pub fn sheets() -> &'static [SheetDef] {
    &SHEETS
}

/// The sheet with a name; case and blanks around it do not count.
pub fn sheet(name: &str) -> Option<&'static SheetDef> {
    let name = fold(name);
    SHEETS.iter().find(|sheet| sheet.name == name)
}

/// Whether the rows of a kind can carry their evidence: those of history itself do not.
pub(super) fn has_evidence_columns(kind: Kind) -> bool {
    !matches!(kind, Kind::Evidence | Kind::ImportRun)
}

fn of_kind(kind: Kind) -> Vec<SheetDef> {
    let def = kind.def();
    let mut sheets = vec![SheetDef {
        name: def.plural.to_owned(),
        kind,
        rows: SheetRows::Records,
        doc: def.doc.trim(),
        columns: record_columns(def),
    }];
    for (at, field) in def.fields.iter().enumerate() {
        if let FieldType::Parts(part) = field.ty {
            sheets.push(part_sheet(def, at, part));
        }
    }
    sheets
}

fn record_columns(def: &'static KindDef) -> Vec<ColumnDef> {
    let mut columns = vec![column(
        "code",
        "Key of the record, unique in the sheet. Left blank, it is made of the key fields."
            .to_owned(),
        Holds::Code,
    )];
    for (at, field) in def.fields.iter().enumerate() {
        push_field(&mut columns, def, at, field);
    }
    columns.extend(def.edges.iter().map(|edge| {
        let doc = format!("{ONLY_MARKERS} The rows themselves stand in a sheet of their own.");
        column(edge, doc, Holds::Marker { name: edge })
    }));
    if has_evidence_columns(def.kind) {
        columns.extend(evidence_columns());
    }
    columns
}

/// What is said of a column that tells only why there are no rows elsewhere.
const ONLY_MARKERS: &str = "Blank, `(none)` or `(not applicable)`.";

fn push_field(columns: &mut Vec<ColumnDef>, def: &KindDef, at: usize, field: &'static FieldDef) {
    let doc = field.doc.trim();
    match field.ty {
        FieldType::LocalText => columns.extend(languages(at, field)),
        FieldType::Parts(_) => {
            let sheet = part_sheet_name(def, field.name);
            let doc = format!("{doc} {ONLY_MARKERS} The rows stand in the sheet `{sheet}`.");
            columns.push(column(field.name, doc, Holds::Marker { name: field.name }));
        }
        ty => {
            let doc = format!("{doc}{}", how(&ty));
            columns.push(column(field.name, doc, Holds::Field { at, field }));
        }
    }
}

fn part_sheet(def: &'static KindDef, position: usize, part: &'static PartDef) -> SheetDef {
    let owner = format!(
        "Code of the row in the sheet `{}` to which it belongs.",
        def.plural
    );
    let mut columns = vec![column("of", owner, Holds::Owner)];
    for (at, field) in part.fields.iter().enumerate() {
        match field.ty {
            FieldType::LocalText => columns.extend(languages(at, field)),
            ty => {
                let doc = format!("{}{}", field.doc.trim(), how(&ty));
                columns.push(column(field.name, doc, Holds::Field { at, field }));
            }
        }
    }
    SheetDef {
        name: part_sheet_name(def, def.fields[position].name),
        kind: def.kind,
        rows: SheetRows::Parts {
            field: position,
            part,
        },
        doc: part.doc.trim(),
        columns,
    }
}

fn part_sheet_name(def: &KindDef, field: &str) -> String {
    format!("{}-{}", def.plural, field.replace('_', "-"))
}

fn languages(at: usize, field: &'static FieldDef) -> impl Iterator<Item = ColumnDef> {
    Language::ALL.into_iter().map(move |language| {
        let code = language.code();
        let name = format!("{}_{code}", field.name);
        let doc = format!("{} This column: `{code}`.", field.doc.trim());
        let holds = Holds::Language {
            at,
            field,
            language,
        };
        column(&name, doc, holds)
    })
}

fn evidence_columns() -> impl Iterator<Item = ColumnDef> {
    ["nature", "document", "place", "quote"]
        .into_iter()
        .filter_map(|name| {
            let at = Evidence::DEF.position(name)?;
            let field = &Evidence::DEF.fields[at];
            let doc = format!(
                "Evidence of the row: {}{}",
                field.doc.trim(),
                how(&field.ty)
            );
            let holds = Holds::Evidence { at, field };
            Some(column(&format!("evidence_{name}"), doc, holds))
        })
}

fn column(name: &str, doc: String, holds: Holds) -> ColumnDef {
    ColumnDef {
        name: name.to_owned(),
        doc,
        holds,
    }
}

/// How a value is written in its cell, as an addition to what it is.
fn how(ty: &FieldType) -> String {
    let several = "several joined by `; `";
    match ty {
        FieldType::Text | FieldType::EnterpriseNumber | FieldType::Integer => String::new(),
        FieldType::LocalText | FieldType::Parts(_) => String::new(),
        FieldType::Url => " Begins with https:// or http://.".to_owned(),
        FieldType::Bool => " `yes` or `no`.".to_owned(),
        FieldType::Date => " As YYYY-MM-DD.".to_owned(),
        FieldType::Time => " As YYYY-MM-DDThh:mm:ssZ.".to_owned(),
        FieldType::Country => " As ISO 3166-1 code of two letters.".to_owned(),
        FieldType::Period => " As ISO 8601, such as `P10Y` or `P6M`.".to_owned(),
        FieldType::Code(list) => format!(" One of {}.", codes(list)),
        FieldType::Codes(list) => format!(" Of {}; {several}.", codes(list)),
        FieldType::Texts => format!(" In one cell, {several}; a `;` in a text as `\\;`."),
        FieldType::Ref(kind) => format!(" Code of a row in the sheet `{}`.", kind.def().plural),
        FieldType::Refs(kind) => {
            format!(
                " Codes of rows in the sheet `{}`, {several}.",
                kind.def().plural
            )
        }
        FieldType::AnyRef => " Kind and code, such as `party:infino-vlaanderen`.".to_owned(),
    }
}

fn codes(list: &crate::domain::code_list::CodeList) -> String {
    let codes: Vec<&str> = list.items.iter().map(|item| item.code).collect();
    codes.join(", ")
}

//! What is to be written for an operation: response keys, positions of fields, converted
//! arguments. A plan is compiled from a validated document and knows nothing of it any more.

mod arguments;
mod collect;
mod compile;
mod roots;

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::domain::{
    kind::Kind,
    snapshot::{EdgeDef, Snapshot},
    text::Language,
};
use crate::graphql::{
    filter::Filter,
    paging::{Order, PageArgs},
    schema::{EnumTable, FlowsOf, Write},
};

pub use {
    arguments::{Arguments, Input, bool_of, fields_of, items, text_of},
    collect::{Collector, Fragments, Merged, Sel},
    compile::{Compiler, keyed},
    roots::RootCompiler,
};

/// A field of a plan: its response key as JSON text with a colon, and what is written after it.
pub type Keyed<T> = (Box<str>, T);

/// What is written for a record of one kind, or for a part.
pub struct RecordPlan {
    /// Name of the type as JSON text.
    pub type_name: Box<str>,
    /// The fields in order.
    pub fields: Vec<Keyed<RecordField>>,
}

/// What is written for one field of a record or part.
pub enum RecordField {
    /// Name of the type.
    TypeName,
    /// Identity.
    Id,
    /// Code.
    Code,
    /// Version.
    Version,
    /// Stated absences.
    Absences(RowPlan),
    /// The value at a position.
    Value(usize),
    /// The code or codes at a position.
    Coded(usize, &'static EnumTable),
    /// The text per language at a position.
    Local(usize, LocalPlan),
    /// The record, or records, that the value at a position refers to.
    Refers(usize, NodePlan),
    /// The parts at a position.
    Parts(usize, RecordPlan),
    /// The records that point here along an edge.
    Linked(&'static EdgeDef, Option<NaiveDate>, NodePlan),
    /// The same by pages.
    LinkedPage(&'static EdgeDef, Option<NaiveDate>, PageArgs, RowPlan),
    /// Flows of an activity: valid on the first day, if any; leaving the EEA on the second.
    Flows(FlowsOf, Option<NaiveDate>, NaiveDate, NodePlan),
}

/// What is written for a record whose kind is known, or is not.
pub enum NodePlan {
    /// A record of one kind.
    One(RecordPlan),
    /// A record of any kind, by position of the kind.
    Any(Vec<RecordPlan>),
}

/// What is written for a text per language.
pub struct LocalPlan(pub Vec<Keyed<LocalField>>);

/// What is written for one field of a text per language.
pub enum LocalField {
    /// Name of the type.
    TypeName,
    /// The text in a language.
    In(Language),
    /// The text in a language, else in another one.
    Shown(Language, RowPlan),
}

/// What is written for a row.
pub struct RowPlan(pub Vec<Keyed<CellPlan>>);

/// What is written for one cell of a row.
pub enum CellPlan {
    /// Text taken as it is: the name of the type.
    Fixed(Box<str>),
    /// The cell at a position.
    At(usize, ValuePlan),
}

/// What is written for a computed value, or for each item of a list of them.
pub enum ValuePlan {
    /// A value without fields.
    Leaf,
    /// A record.
    Node(NodePlan),
    /// A row.
    Row(RowPlan),
    /// A text per language.
    Local(LocalPlan),
}

impl RowPlan {
    /// What is written for the cell at a position, at each mention of it.
    pub fn mentions(&self, cell: usize) -> impl Iterator<Item = &ValuePlan> {
        self.0.iter().filter_map(move |(_, plan)| match plan {
            CellPlan::At(at, value) if *at == cell => Some(value),
            _ => None,
        })
    }

    /// Whether the cell at a position is asked for.
    pub fn wants(&self, cell: usize) -> bool {
        self.mentions(cell).next().is_some()
    }
}

/// What is done for one field of the query, of a register at a moment, or of the mutation.
pub enum RootField {
    /// Text taken as it is: the name of the type, or a number.
    Fixed(String),
    /// The answer of juniper to an introspection field, under its response key.
    Introspection(String),
    /// The record with an identity.
    Node(Option<Uuid>, NodePlan),
    /// The records with these identities.
    Nodes(Vec<Option<Uuid>>, NodePlan),
    /// A page of the records of a kind.
    List(Box<ListPlan>),
    /// The register at a moment.
    Register(Arc<Snapshot>, Vec<Keyed<RootField>>),
    /// A question.
    Ask(Box<AskPlan>),
    /// A change.
    Write(Box<WritePlan>),
}

/// A page of the records of a kind.
pub struct ListPlan {
    /// The kind.
    pub kind: Kind,
    /// Which of them; `None` means all.
    pub filter: Option<Filter>,
    /// In which order.
    pub order: Order,
    /// Which page.
    pub page: PageArgs,
    /// What is written of it.
    pub row: RowPlan,
}

/// A question with its arguments.
pub struct AskPlan {
    /// The question.
    pub question: &'static crate::graphql::questions::Question,
    /// Its arguments.
    pub arguments: Arguments,
    /// The day it is asked about, when one was named.
    pub on: Option<NaiveDate>,
    /// Today.
    pub today: NaiveDate,
    /// What is written of the answer.
    pub value: ValuePlan,
}

/// A change with its arguments.
pub struct WritePlan {
    /// What is done.
    pub what: Write,
    /// The kind of record.
    pub kind: Kind,
    /// Today.
    pub today: NaiveDate,
    /// Its arguments.
    pub arguments: Arguments,
    /// What is written of the payload.
    pub row: RowPlan,
}

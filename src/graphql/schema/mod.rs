//! The schema as data: every type with its fields, and for every field where its value comes from.
//!
//! It is built once from the record definitions of the domain, so a field that a record has cannot
//! be missing here. Validation, introspection and SDL get it through [`meta`]; plans are compiled
//! from it directly.

mod drafts;
mod enums;
mod filters;
pub mod meta;
mod records;
mod roots;
mod rows;
mod scalars;
mod ty;

use std::{collections::HashMap, sync::LazyLock};

use crate::domain::{
    code_list::{CodeItem, CodeList},
    kind::Kind,
    snapshot::EdgeDef,
    text::Language,
    value::FieldType,
};

pub use {
    filters::{Around, Derived, FilterKey},
    meta::{expected, nearest_field, why_wrong},
    roots::{Root, Write},
    rows::{RowType, connection_cells},
    scalars::ScalarDef,
    ty::Ty,
};

/// All types, by position and by name.
pub struct Schema {
    types: Vec<TypeDef>,
    by_name: HashMap<String, usize>,
    enums: Vec<usize>,
}

/// A named type.
pub struct TypeDef {
    /// Its name.
    pub name: String,
    /// What it is.
    pub doc: String,
    /// What it consists of.
    pub shape: Shape,
}

/// What a type consists of.
pub enum Shape {
    /// An object; of a kind of record, when it is one.
    Object(Option<Kind>, Vec<FieldSpec>),
    /// The interface of all records.
    Node(Vec<FieldSpec>),
    /// An enum.
    Enum(EnumTable),
    /// An input object.
    Input(Vec<InputSpec>),
    /// A scalar of ours.
    Scalar(&'static ScalarDef),
}

/// A field of an object.
pub struct FieldSpec {
    /// Its name.
    pub name: String,
    /// What it means.
    pub doc: String,
    /// Its type.
    pub ty: Ty,
    /// Its arguments.
    pub args: Vec<ArgSpec>,
    /// Where its value comes from.
    pub source: Source,
}

/// An argument of a field.
pub struct ArgSpec {
    /// Its name.
    pub name: &'static str,
    /// What it means.
    pub doc: String,
    /// Its type.
    pub ty: Ty,
}

/// A field of an input object.
pub struct InputSpec {
    /// Its name.
    pub name: String,
    /// What it means.
    pub doc: String,
    /// Its type.
    pub ty: Ty,
    /// What is done with it.
    pub use_of: InputUse,
}

/// What is done with a field of an input object.
pub enum InputUse {
    /// A condition of a filter.
    Filter(FilterKey),
    /// Read by name, by whoever takes the input.
    Named,
}

/// Where the value of a field comes from.
pub enum Source {
    /// Identity of the record.
    Id,
    /// Code of the record.
    Code,
    /// Version of the record.
    Version,
    /// Stated absences of the record.
    Absences,
    /// The field of the record or part at a position.
    Field(usize, FieldType),
    /// The records that point here along an edge, all of them.
    Linked(&'static EdgeDef),
    /// The records that point here along an edge, by pages.
    LinkedPage(&'static EdgeDef),
    /// Flows of the activity, seen from it.
    Flows(FlowsOf),
    /// The text in a language.
    Text(Language),
    /// The text in the language asked for, else in another one.
    Shown,
    /// The cell of a row at a position.
    Cell(usize),
    /// A field of the query, of a register at a moment, or of the mutation.
    Root(Root),
}

/// Which flows of an activity are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlowsOf {
    /// Those that bring data in.
    Sources,
    /// Those that take data out.
    Recipients,
    /// Those that leave the European Economic Area, or have a transfer tool.
    Transfers,
}

/// The values of an enum.
pub struct EnumTable {
    /// Name and description of each value.
    pub values: Vec<(String, String)>,
    /// The code list whose values they are, in the same order.
    pub list: Option<&'static CodeList>,
    /// Each value as JSON text.
    quoted: Vec<String>,
}

impl EnumTable {
    /// A table of values with their descriptions.
    pub fn new(values: Vec<(String, String)>, list: Option<&'static CodeList>) -> EnumTable {
        let quoted = values
            .iter()
            .map(|(name, _)| format!("\"{name}\""))
            .collect();
        EnumTable {
            values,
            list,
            quoted,
        }
    }

    /// The value for an item of the code list, as JSON text.
    pub fn quoted(&self, item: &'static CodeItem) -> &str {
        let items = self.list.map_or(&[][..], |list| list.items);
        // A list can stand at several addresses, so its items are told apart by their codes.
        let at = items.iter().position(|known| known.code == item.code);
        at.map_or("null", |at| &self.quoted[at])
    }

    /// The item of the code list that a value stands for.
    pub fn item(&self, name: &str) -> Option<&'static CodeItem> {
        let at = self.values.iter().position(|(known, _)| known == name)?;
        self.list?.items.get(at)
    }
}

static SCHEMA: LazyLock<Schema> = LazyLock::new(Schema::assemble);

impl Schema {
    /// The schema.
    pub fn get() -> &'static Schema {
        &SCHEMA
    }

    fn assemble() -> Schema {
        let mut types = scalars::types();
        types.extend(enums::types());
        types.extend(records::types());
        types.extend(rows::types());
        types.extend(filters::types());
        types.extend(drafts::types());
        types.extend(roots::types());
        let mut by_name = HashMap::with_capacity(types.len());
        let mut enums = Vec::new();
        for (at, def) in types.iter().enumerate() {
            by_name.insert(def.name.clone(), at);
            if matches!(def.shape, Shape::Enum(_)) {
                enums.push(at);
            }
        }
        Schema {
            types,
            by_name,
            enums,
        }
    }

    /// All types.
    pub fn types(&self) -> &[TypeDef] {
        &self.types
    }

    /// The type with this name, unless it is built into GraphQL.
    pub fn find(&self, name: &str) -> Option<&TypeDef> {
        self.by_name.get(name).map(|at| &self.types[*at])
    }

    /// The enum with this number, and its number among all of them.
    fn enum_at(&self, number: usize) -> Option<(&TypeDef, &EnumTable)> {
        let def = &self.types[*self.enums.get(number)?];
        match &def.shape {
            Shape::Enum(table) => Some((def, table)),
            _ => None,
        }
    }

    /// The values of the enum with this name.
    pub fn enum_table(&self, name: &str) -> Option<&EnumTable> {
        match &self.find(name)?.shape {
            Shape::Enum(table) => Some(table),
            _ => None,
        }
    }
}

impl TypeDef {
    /// The field of an object or interface with this name.
    pub fn field(&self, name: &str) -> Option<&FieldSpec> {
        let (Shape::Object(_, fields) | Shape::Node(fields)) = &self.shape else {
            return None;
        };
        fields.iter().find(|field| field.name == name)
    }

    /// The field of an input object with this name.
    pub fn input(&self, name: &str) -> Option<&InputSpec> {
        let Shape::Input(fields) = &self.shape else {
            return None;
        };
        fields.iter().find(|field| field.name == name)
    }

    /// Whether an object of this type is one of the type a fragment is on.
    pub fn is_a(&self, condition: &str) -> bool {
        self.name == condition
            || (condition == "Node" && matches!(self.shape, Shape::Object(Some(_), _)))
    }
}

impl FieldSpec {
    fn new(name: impl Into<String>, doc: impl Into<String>, ty: &str, source: Source) -> Self {
        FieldSpec {
            name: name.into(),
            doc: doc.into(),
            ty: Ty::parse(ty),
            args: Vec::new(),
            source,
        }
    }

    fn with(mut self, args: impl IntoIterator<Item = ArgSpec>) -> Self {
        self.args.extend(args);
        self
    }
}

impl ArgSpec {
    fn new(name: &'static str, ty: &str, doc: impl Into<String>) -> ArgSpec {
        ArgSpec {
            name,
            doc: doc.into(),
            ty: Ty::parse(ty),
        }
    }
}

impl InputSpec {
    fn named(name: impl Into<String>, ty: &str, doc: impl Into<String>) -> InputSpec {
        InputSpec {
            name: name.into(),
            doc: doc.into(),
            ty: Ty::parse(ty),
            use_of: InputUse::Named,
        }
    }
}

#[cfg(test)]
mod tests;

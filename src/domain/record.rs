//! Records and their parts: what every kind of record has, and the macro that writes one.
//!
//! [`record!`](crate::record) lists the fields of a record once. The typed struct, the definition
//! that storing, the change log, GraphQL and the workbook walk, and the way back from values to
//! the struct all come from that one list, so they cannot drift apart.

use std::{any::Any, fmt, sync::Arc};

use uuid::Uuid;

use crate::domain::{
    kind::{Kind, KindDef},
    value::{FieldType, Owned, PartDef, Value},
};

/// What is known of a field: its name, meaning and type.
#[derive(Debug)]
pub struct FieldDef {
    /// Name in snake case, also the column and the spreadsheet heading.
    pub name: &'static str,
    /// What the field means, from its doc comment.
    pub doc: &'static str,
    /// What it holds.
    pub ty: FieldType,
    /// Whether a record cannot be without it.
    pub required: bool,
    /// Name of the same link seen from the record it points to.
    pub back: Option<&'static str>,
}

/// Anything made of defined fields: a record or a part of one.
pub trait Fields: Send + Sync {
    /// The definitions of the fields, in order.
    fn defs(&self) -> &'static [FieldDef];

    /// The value of the field at a position in [`Fields::defs`].
    fn value(&self, at: usize) -> Value<'_>;

    /// The values of all fields, in order.
    fn to_owned_values(&self) -> Vec<Owned> {
        (0..self.defs().len())
            .map(|at| self.value(at).to_owned())
            .collect()
    }
}

/// A row that belongs to a record and has no identity of its own.
pub trait Part: Fields + Sized + 'static {
    /// Its definition.
    const DEF: &'static PartDef;

    /// Builds the part from the values of its fields, in order.
    ///
    /// # Errors
    /// The name of the first field whose value is missing or of the wrong type.
    fn build(values: Vec<Owned>) -> Result<Self, &'static str>;
}

/// What every record has besides its own fields.
#[derive(Debug, Clone, PartialEq)]
pub struct Header {
    /// Identity, the same for ever.
    pub id: Uuid,
    /// Revision of the register at which the record was last changed.
    pub version: i64,
    /// Key that people use, unique among the records of its kind.
    pub code: Arc<str>,
    /// For fields and lists without a value: why there is none, when that is stated.
    pub absent: Absences,
}

/// One record of the register, whatever its kind.
pub trait AnyRecord: Fields + Any + fmt::Debug {
    /// Its kind.
    fn kind(&self) -> Kind;
    /// Identity, version, code and absences.
    fn header(&self) -> &Header;
    /// The record as `Any`, to get at its own type.
    fn as_any(&self) -> &dyn Any;
}

/// A kind of record as a type.
pub trait Record: AnyRecord + Sized {
    /// Its kind.
    const KIND: Kind;
    /// Its definition.
    const DEF: &'static KindDef;

    /// Builds the record from the values of its fields, in order.
    ///
    /// # Errors
    /// The name of the first field whose value is missing or of the wrong type.
    fn build(header: Header, values: Vec<Owned>) -> Result<Self, &'static str>;
}

/// Why a field or list has no value, when that is stated. Not to be in here means: not stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Absence {
    /// Somebody stated that there is none.
    None,
    /// Somebody stated that the question does not arise.
    NotApplicable,
}

impl Absence {
    /// Both absences.
    pub const ALL: [Absence; 2] = [Absence::None, Absence::NotApplicable];

    /// Code as stored and exchanged.
    pub fn code(self) -> &'static str {
        match self {
            Absence::None => "none",
            Absence::NotApplicable => "not-applicable",
        }
    }

    /// Reads a stored code.
    pub fn parse(code: &str) -> Option<Absence> {
        Absence::ALL
            .into_iter()
            .find(|absence| absence.code() == code)
    }

    /// The marker a spreadsheet cell holds: in brackets, so that no real value looks like it.
    pub fn marker(self) -> &'static str {
        match self {
            Absence::None => "(none)",
            Absence::NotApplicable => "(not applicable)",
        }
    }

    /// Reads a marker, in any case.
    pub fn from_marker(text: &str) -> Option<Absence> {
        let text = text.trim();
        let mut all = Absence::ALL.into_iter();
        text.starts_with('(')
            .then(|| all.find(|a| a.marker().eq_ignore_ascii_case(text)))
            .flatten()
    }
}

/// The stated absences of a record, by field name, sorted by it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Absences(Box<[(&'static str, Absence)]>);

impl Absences {
    /// Collects absences; the last word on a field counts.
    pub fn new(entries: impl IntoIterator<Item = (&'static str, Absence)>) -> Self {
        let sorted: std::collections::BTreeMap<_, _> = entries.into_iter().collect();
        Absences(sorted.into_iter().collect())
    }

    /// What is stated about a field without a value.
    pub fn get(&self, field: &str) -> Option<Absence> {
        self.0
            .iter()
            .find(|(name, _)| *name == field)
            .map(|(_, absence)| *absence)
    }

    /// All of them, sorted by field.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Absence)> + '_ {
        self.0.iter().copied()
    }
}

/// Writes a record: the struct, its definition and the way back from values.
///
/// `keys [..]` names the fields from which a code is made when none is given. `edges [..]` names
/// lists that other records carry (the flows of an activity, say) and of which one can state that
/// there are none. `-> name` after a reference names the link seen from the other end.
#[macro_export]
macro_rules! record {
    (
        $(#[doc = $doc:literal])+
        $name:ident, $plural:literal, keys [$($key:literal),* $(,)?], edges [$($edge:literal),* $(,)?] {
            $(
                $(#[doc = $field_doc:literal])+
                $field:ident : $ty:ty $(=> $back:literal)?,
            )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            /// Identity, version, code and absences.
            pub header: $crate::domain::record::Header,
            $( $(#[doc = $field_doc])+ pub $field: $ty, )+
        }

        impl $name {
            /// The identity of this record.
            pub fn id(&self) -> $crate::domain::id::Id<$name> {
                $crate::domain::id::Id::of(self.header.id)
            }

            /// The key that people use for this record.
            pub fn code(&self) -> &str {
                &self.header.code
            }
        }

        $crate::fields!($name { $($(#[doc = $field_doc])+ $field : $ty $(=> $back)?,)+ });

        impl $crate::domain::record::AnyRecord for $name {
            fn kind(&self) -> $crate::domain::kind::Kind {
                $crate::domain::kind::Kind::$name
            }

            fn header(&self) -> &$crate::domain::record::Header {
                &self.header
            }

            fn as_any(&self) -> &dyn std::any::Any {
                self
            }
        }

        impl $crate::domain::record::Record for $name {
            const KIND: $crate::domain::kind::Kind = $crate::domain::kind::Kind::$name;
            const DEF: &'static $crate::domain::kind::KindDef = &$crate::domain::kind::KindDef {
                kind: $crate::domain::kind::Kind::$name,
                name: stringify!($name),
                plural: $plural,
                doc: concat!($($doc, "\n"),+),
                fields: $name::FIELDS,
                keys: &[$($key),*],
                edges: &[$($edge),*],
                build: |header, values| {
                    <$name as $crate::domain::record::Record>::build(header, values)
                        .map(|record| std::sync::Arc::new(record) as _)
                },
            };

            fn build(
                header: $crate::domain::record::Header,
                values: Vec<$crate::domain::value::Owned>,
            ) -> Result<Self, &'static str> {
                let mut values = values.into_iter();
                $(
                    let $field = <$ty as $crate::domain::value::FieldValue>::from_owned(
                        values.next().unwrap_or_default(),
                    )
                    .ok_or(stringify!($field))?;
                )+
                Ok($name { header, $($field),+ })
            }
        }
    };
}

/// Writes a part of a record: the struct, its definition and the way back from values.
#[macro_export]
macro_rules! part {
    (
        $(#[doc = $doc:literal])+
        $name:ident {
            $(
                $(#[doc = $field_doc:literal])+
                $field:ident : $ty:ty $(=> $back:literal)?,
            )+
        }
    ) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $( $(#[doc = $field_doc])+ pub $field: $ty, )+
        }

        $crate::fields!($name { $($(#[doc = $field_doc])+ $field : $ty $(=> $back)?,)+ });

        impl $crate::domain::record::Part for $name {
            const DEF: &'static $crate::domain::value::PartDef = &$crate::domain::value::PartDef {
                name: stringify!($name),
                doc: concat!($($doc, "\n"),+),
                fields: $name::FIELDS,
            };

            fn build(values: Vec<$crate::domain::value::Owned>) -> Result<Self, &'static str> {
                let mut values = values.into_iter();
                $(
                    let $field = <$ty as $crate::domain::value::FieldValue>::from_owned(
                        values.next().unwrap_or_default(),
                    )
                    .ok_or(stringify!($field))?;
                )+
                Ok($name { $($field),+ })
            }
        }
    };
}

/// Writes the definitions of the fields of a struct, and how to read them by position.
#[doc(hidden)]
#[macro_export]
macro_rules! fields {
    ($name:ident { $($(#[doc = $field_doc:literal])+ $field:ident : $ty:ty $(=> $back:literal)?,)+ }) => {
        impl $name {
            /// The definitions of the fields, in order.
            pub const FIELDS: &'static [$crate::domain::record::FieldDef] = &[$(
                $crate::domain::record::FieldDef {
                    name: stringify!($field),
                    doc: concat!($($field_doc, "\n"),+),
                    ty: <$ty as $crate::domain::value::FieldValue>::TYPE,
                    required: <$ty as $crate::domain::value::FieldValue>::REQUIRED,
                    back: $crate::fields!(@back $($back)?),
                }
            ),+];

            const POSITIONS: &'static [fn(&$name) -> $crate::domain::value::Value<'_>] =
                &[$(|this| $crate::domain::value::FieldValue::view(&this.$field)),+];
        }

        impl $crate::domain::record::Fields for $name {
            fn defs(&self) -> &'static [$crate::domain::record::FieldDef] {
                Self::FIELDS
            }

            fn value(&self, at: usize) -> $crate::domain::value::Value<'_> {
                Self::POSITIONS[at](self)
            }
        }
    };
    (@back) => { None };
    (@back $back:literal) => { Some($back) };
}

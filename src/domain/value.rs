//! The values a field can hold, seen without knowing the record: borrowed ([`Value`]) for reading
//! and owned ([`Owned`]) for building.
//!
//! Storing, the change log, GraphQL and the workbook all walk a record's fields through these two
//! types, so no boundary can forget a field.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use crate::domain::{
    code_list::{CodeItem, CodeList, Coded},
    id::Id,
    identifier::EnterpriseNumber,
    kind::Kind,
    period::Period,
    record::{FieldDef, Fields, Part, Record},
    reference::CountryCode,
    text::LocalText,
};

/// What a field holds. Lists may be empty; everything else is absent or one value.
#[derive(Debug, Clone, Copy)]
pub enum FieldType {
    /// Plain text in one language or none.
    Text,
    /// Text per language.
    LocalText,
    /// True or false.
    Bool,
    /// A whole number.
    Integer,
    /// A calendar date.
    Date,
    /// A moment in UTC.
    Time,
    /// A country (ISO 3166-1) or an international organisation.
    Country,
    /// An enterprise number of the Belgian CBE.
    EnterpriseNumber,
    /// An http(s) address.
    Url,
    /// An ISO 8601 duration in years, months, weeks and days.
    Period,
    /// One code of a list.
    Code(&'static CodeList),
    /// Several codes of a list.
    Codes(&'static CodeList),
    /// Several plain texts.
    Texts,
    /// A record of one kind.
    Ref(Kind),
    /// Several records of one kind, in order.
    Refs(Kind),
    /// A record of any kind.
    AnyRef,
    /// Rows that belong to the record, such as the members of a class.
    Parts(&'static PartDef),
}

/// What is known of a kind of part: its name and its fields.
#[derive(Debug)]
pub struct PartDef {
    /// Name of the type: `PartyMember`.
    pub name: &'static str,
    /// What the part is.
    pub doc: &'static str,
    /// Its fields.
    pub fields: &'static [FieldDef],
}

/// A list of references, whatever their kind.
pub trait RefList: Sync {
    /// The references in order.
    fn ids(&self) -> Box<dyn Iterator<Item = Uuid> + '_>;
    /// How many there are.
    fn count(&self) -> usize;
    /// The reference at a position below [`RefList::count`].
    fn id(&self, at: usize) -> Uuid;
}

/// A list of codes, whatever their list.
pub trait ItemList: Sync {
    /// The items in order.
    fn items(&self) -> Vec<&'static CodeItem>;
}

/// A list of parts, whatever their type.
pub trait PartList: Sync {
    /// How many there are.
    fn count(&self) -> usize;
    /// The part at a position below [`PartList::count`].
    fn part(&self, at: usize) -> &dyn Fields;
}

/// The value of a field, borrowed from its record.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// No value. Why there is none is in the record's absences.
    Absent,
    /// Text, address or number written as text.
    Text(&'a str),
    /// Text per language.
    Local(&'a LocalText),
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A calendar date.
    Date(NaiveDate),
    /// A moment in UTC.
    Time(DateTime<Utc>),
    /// A country or international organisation.
    Country(CountryCode),
    /// A duration.
    Period(Period),
    /// A code.
    Code(&'static CodeItem),
    /// Codes.
    Codes(&'a dyn ItemList),
    /// Plain texts.
    Texts(&'a [Box<str>]),
    /// A record of the kind the field says.
    Ref(Uuid),
    /// Records of the kind the field says.
    Refs(&'a dyn RefList),
    /// A record of any kind.
    AnyRef(Kind, Uuid),
    /// Parts.
    Parts(&'a dyn PartList),
}

impl Value<'_> {
    /// Whether there is nothing: no value, or an empty list.
    pub fn is_absent(&self) -> bool {
        match self {
            Value::Absent => true,
            Value::Texts(texts) => texts.is_empty(),
            Value::Refs(refs) => refs.count() == 0,
            Value::Parts(parts) => parts.count() == 0,
            Value::Codes(codes) => codes.items().is_empty(),
            Value::Text(_) | Value::Local(_) | Value::Bool(_) | Value::Integer(_) => false,
            Value::Date(_) | Value::Time(_) | Value::Country(_) | Value::Period(_) => false,
            Value::Code(_) | Value::Ref(_) | Value::AnyRef(..) => false,
        }
    }

    /// The same value on its own. An empty list is absent, so that equal records give equal values.
    pub fn to_owned(self) -> Owned {
        match self {
            list if list.is_absent() => Owned::Absent,
            Value::Absent => Owned::Absent,
            Value::Text(text) => Owned::Text(text.into()),
            Value::Local(text) => Owned::Local(Box::new(text.clone())),
            Value::Bool(truth) => Owned::Bool(truth),
            Value::Integer(number) => Owned::Integer(number),
            Value::Date(date) => Owned::Date(date),
            Value::Time(time) => Owned::Time(time),
            Value::Country(country) => Owned::Country(country),
            Value::Period(period) => Owned::Period(period),
            Value::Code(item) => Owned::Code(item),
            Value::Codes(codes) => Owned::Codes(codes.items()),
            Value::Texts(texts) => Owned::Texts(texts.to_vec()),
            Value::Ref(id) => Owned::Ref(id),
            Value::Refs(refs) => Owned::Refs(refs.ids().collect()),
            Value::AnyRef(kind, id) => Owned::AnyRef(kind, id),
            Value::Parts(parts) => Owned::Parts(
                (0..parts.count())
                    .map(|at| parts.part(at).to_owned_values())
                    .collect(),
            ),
        }
    }
}

/// The value of a field on its own, ready to be put into a record.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Owned {
    /// No value.
    #[default]
    Absent,
    /// Text, address or number written as text.
    Text(Box<str>),
    /// Text per language.
    Local(Box<LocalText>),
    /// True or false.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A calendar date.
    Date(NaiveDate),
    /// A moment in UTC.
    Time(DateTime<Utc>),
    /// A country or international organisation.
    Country(CountryCode),
    /// A duration.
    Period(Period),
    /// A code.
    Code(&'static CodeItem),
    /// Codes.
    Codes(Vec<&'static CodeItem>),
    /// Plain texts.
    Texts(Vec<Box<str>>),
    /// A record of the kind the field says.
    Ref(Uuid),
    /// Records of the kind the field says.
    Refs(Vec<Uuid>),
    /// A record of any kind.
    AnyRef(Kind, Uuid),
    /// Parts, each with the values of its fields in order.
    Parts(Vec<Vec<Owned>>),
}

impl Owned {
    /// Whether there is nothing: no value, or an empty list.
    pub fn is_absent(&self) -> bool {
        match self {
            Owned::Absent => true,
            Owned::Texts(list) => list.is_empty(),
            Owned::Refs(list) => list.is_empty(),
            Owned::Codes(list) => list.is_empty(),
            Owned::Parts(list) => list.is_empty(),
            Owned::Text(_) | Owned::Local(_) | Owned::Bool(_) | Owned::Integer(_) => false,
            Owned::Date(_) | Owned::Time(_) | Owned::Country(_) | Owned::Period(_) => false,
            Owned::Code(_) | Owned::Ref(_) | Owned::AnyRef(..) => false,
        }
    }
}

/// A type that can stand as a field of a record.
pub trait FieldValue: Sized {
    /// What the field holds.
    const TYPE: FieldType;
    /// Whether a record cannot be without it.
    const REQUIRED: bool;
    /// The value, borrowed.
    fn view(&self) -> Value<'_>;
    /// The field from a value, or nothing when the value does not fit.
    fn from_owned(value: Owned) -> Option<Self>;
}

/// A single value; as a field of its own it is required, in an `Option` it may be absent.
pub trait Scalar: Sized {
    /// What the field holds.
    const TYPE: FieldType;
    /// The value, borrowed.
    fn view(&self) -> Value<'_>;
    /// The value from an owned one, or nothing when it does not fit.
    fn from_owned(value: Owned) -> Option<Self>;
}

impl<T: Scalar> FieldValue for Option<T> {
    const TYPE: FieldType = T::TYPE;
    const REQUIRED: bool = false;

    fn view(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Absent, Scalar::view)
    }

    fn from_owned(value: Owned) -> Option<Self> {
        if value.is_absent() {
            Some(None)
        } else {
            T::from_owned(value).map(Some)
        }
    }
}

/// Implements [`Scalar`] for a type, and [`FieldValue`] for the type as a required field.
macro_rules! scalar {
    ($([$($param:ident : $bound:path)?] $ty:ty => $field_type:expr, |$this:ident| $view:expr, $pattern:pat => $made:expr;)+) => {$(
        impl<$($param: $bound)?> Scalar for $ty {
            const TYPE: FieldType = $field_type;
            fn view(&self) -> Value<'_> {
                let $this = self;
                $view
            }
            fn from_owned(value: Owned) -> Option<Self> {
                if let $pattern = value { $made } else { None }
            }
        }

        impl<$($param: $bound)?> FieldValue for $ty {
            const TYPE: FieldType = <$ty as Scalar>::TYPE;
            const REQUIRED: bool = true;
            fn view(&self) -> Value<'_> {
                Scalar::view(self)
            }
            fn from_owned(value: Owned) -> Option<Self> {
                <$ty as Scalar>::from_owned(value)
            }
        }
    )+};
}

/// An http(s) address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Url(pub Box<str>);

/// A reference to a record of any kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AnyId(pub Kind, pub Uuid);

scalar! {
    [] Box<str> => FieldType::Text, |this| Value::Text(this), Owned::Text(text) => Some(text);
    [] Box<LocalText> => FieldType::LocalText, |this| Value::Local(this), Owned::Local(text) => Some(text);
    [] bool => FieldType::Bool, |this| Value::Bool(*this), Owned::Bool(truth) => Some(truth);
    [] i64 => FieldType::Integer, |this| Value::Integer(*this), Owned::Integer(number) => Some(number);
    [] NaiveDate => FieldType::Date, |this| Value::Date(*this), Owned::Date(date) => Some(date);
    [] DateTime<Utc> => FieldType::Time, |this| Value::Time(*this), Owned::Time(time) => Some(time);
    [] CountryCode => FieldType::Country, |this| Value::Country(*this), Owned::Country(code) => Some(code);
    [] Period => FieldType::Period, |this| Value::Period(*this), Owned::Period(period) => Some(period);
    [] EnterpriseNumber => FieldType::EnterpriseNumber, |this| Value::Text(this.as_str()),
        Owned::Text(text) => EnterpriseNumber::parse(&text).ok();
    [] Url => FieldType::Url, |this| Value::Text(&this.0), Owned::Text(text) => Some(Url(text));
    [] AnyId => FieldType::AnyRef, |this| Value::AnyRef(this.0, this.1), Owned::AnyRef(kind, id) => Some(AnyId(kind, id));
    [T: Record] Id<T> => FieldType::Ref(T::KIND), |this| Value::Ref(this.uuid()), Owned::Ref(id) => Some(Id::of(id));
}

impl<C: Coded> Scalar for C {
    const TYPE: FieldType = FieldType::Code(C::LIST);

    fn view(&self) -> Value<'_> {
        Value::Code(self.item())
    }

    fn from_owned(value: Owned) -> Option<Self> {
        if let Owned::Code(item) = value {
            C::from_item(item)
        } else {
            None
        }
    }
}

impl<C: Coded> FieldValue for C {
    const TYPE: FieldType = FieldType::Code(C::LIST);
    const REQUIRED: bool = true;

    fn view(&self) -> Value<'_> {
        Value::Code(self.item())
    }

    fn from_owned(value: Owned) -> Option<Self> {
        Scalar::from_owned(value)
    }
}

impl<T: Record> RefList for Box<[Id<T>]> {
    fn ids(&self) -> Box<dyn Iterator<Item = Uuid> + '_> {
        Box::new(self.iter().map(|id| id.uuid()))
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn id(&self, at: usize) -> Uuid {
        self[at].uuid()
    }
}

impl<T: Record> FieldValue for Box<[Id<T>]> {
    const TYPE: FieldType = FieldType::Refs(T::KIND);
    const REQUIRED: bool = false;

    fn view(&self) -> Value<'_> {
        Value::Refs(self)
    }

    fn from_owned(value: Owned) -> Option<Self> {
        match value {
            Owned::Absent => Some(Box::new([])),
            Owned::Refs(ids) => Some(ids.into_iter().map(Id::of).collect()),
            _ => None,
        }
    }
}

/// Several codes of one list, as a field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Codes<C>(pub Box<[C]>);

impl<C: Coded> ItemList for Codes<C> {
    fn items(&self) -> Vec<&'static CodeItem> {
        self.0.iter().map(|code| code.item()).collect()
    }
}

impl<C: Coded> FieldValue for Codes<C> {
    const TYPE: FieldType = FieldType::Codes(C::LIST);
    const REQUIRED: bool = false;

    fn view(&self) -> Value<'_> {
        Value::Codes(self)
    }

    fn from_owned(value: Owned) -> Option<Self> {
        match value {
            Owned::Absent => Some(Codes(Box::new([]))),
            Owned::Codes(items) => items
                .into_iter()
                .map(C::from_item)
                .collect::<Option<_>>()
                .map(Codes),
            _ => None,
        }
    }
}

impl FieldValue for Box<[Box<str>]> {
    const TYPE: FieldType = FieldType::Texts;
    const REQUIRED: bool = false;

    fn view(&self) -> Value<'_> {
        Value::Texts(self)
    }

    fn from_owned(value: Owned) -> Option<Self> {
        match value {
            Owned::Absent => Some(Box::new([])),
            Owned::Texts(texts) => Some(texts.into()),
            _ => None,
        }
    }
}

/// The parts of a record, as a field.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Parts<P>(pub Box<[P]>);

impl<P: Part> PartList for Parts<P> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn part(&self, at: usize) -> &dyn Fields {
        &self.0[at]
    }
}

impl<P: Part> FieldValue for Parts<P> {
    const TYPE: FieldType = FieldType::Parts(P::DEF);
    const REQUIRED: bool = false;

    fn view(&self) -> Value<'_> {
        Value::Parts(self)
    }

    fn from_owned(value: Owned) -> Option<Self> {
        match value {
            Owned::Absent => Some(Parts(Box::new([]))),
            Owned::Parts(rows) => rows
                .into_iter()
                .map(|row| P::build(row).ok())
                .collect::<Option<_>>()
                .map(Parts),
            _ => None,
        }
    }
}

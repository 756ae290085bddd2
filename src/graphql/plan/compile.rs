//! Compiling what is asked of records, parts, texts and rows.

use chrono::NaiveDate;
use juniper::Variables;

use super::{
    Arguments, CellPlan, Collector, Fragments, Keyed, LocalField, LocalPlan, Merged, NodePlan,
    RecordField, RecordPlan, RowPlan, Sel, ValuePlan,
};
use crate::{
    domain::{kind::Kind, text::Language, value::FieldType},
    graphql::{
        fault::Fault,
        paging::{PageArgs, linked_name},
        schema::{FieldSpec, FlowsOf, Schema, Shape, Source, TypeDef},
    },
};

/// What a document means, with its variables, on a day.
#[derive(Clone, Copy)]
pub struct Compiler<'a, 'q> {
    /// The schema.
    pub schema: &'static Schema,
    /// The fragments of the document.
    pub fragments: &'a Fragments<'q>,
    /// The variables, with their defaults.
    pub variables: &'a Variables,
    /// The day on which what is listed must be valid, if one was named.
    pub on: Option<NaiveDate>,
    /// Today.
    pub today: NaiveDate,
}

type Compiled<T> = Result<T, Fault>;

impl<'q> Compiler<'_, 'q> {
    /// The fields asked of an object of a type.
    pub fn collect(&self, ty: &TypeDef, inner: &[Sel<'q>]) -> Vec<Merged<'q>> {
        Collector::collect(self.fragments, self.variables, ty, inner)
    }

    /// The arguments of a field.
    pub fn arguments(&self, field: &Merged<'q>) -> Arguments {
        Arguments::of(field.arguments, self.variables)
    }

    /// The day of an `on` argument, else the one named further up.
    fn day(&self, arguments: &Arguments) -> Option<NaiveDate> {
        arguments.date("on").or(self.on)
    }

    /// What is asked of a record whose type has this name.
    pub fn node(&self, type_name: &str, inner: &[Sel<'q>]) -> Compiled<NodePlan> {
        if type_name != "Node" {
            return self.record(self.ty(type_name)?, inner).map(NodePlan::One);
        }
        let of_kind = |kind: &Kind| self.record(self.ty(kind.def().name)?, inner);
        let plans: Compiled<Vec<RecordPlan>> = Kind::ALL.iter().map(of_kind).collect();
        plans.map(NodePlan::Any)
    }

    fn ty(&self, name: &str) -> Compiled<&'static TypeDef> {
        let missing = || Fault::new("INTERNAL", "the schema does not hold together");
        self.schema.find(name).ok_or_else(missing)
    }

    fn record(&self, ty: &'static TypeDef, inner: &[Sel<'q>]) -> Compiled<RecordPlan> {
        let fields = self.collect(ty, inner).into_iter().map(|field| {
            let planned = match ty.field(field.name) {
                Some(spec) => self
                    .record_field(spec, &field)
                    .map_err(|it| it.at(field.place))?,
                None => RecordField::TypeName,
            };
            Ok((keyed(field.key), planned))
        });
        Ok(RecordPlan {
            type_name: format!("\"{}\"", ty.name).into(),
            fields: fields.collect::<Compiled<_>>()?,
        })
    }

    fn record_field(&self, spec: &'static FieldSpec, field: &Merged<'q>) -> Compiled<RecordField> {
        let inner = &field.inner;
        let arguments = self.arguments(field);
        let day = self.day(&arguments);
        Ok(match &spec.source {
            Source::Id => RecordField::Id,
            Source::Code => RecordField::Code,
            Source::Version => RecordField::Version,
            Source::Absences => RecordField::Absences(self.row(self.ty("FieldAbsence")?, inner)?),
            Source::Field(at, ty) => self.own_field(*at, ty, spec, inner)?,
            Source::Linked(edge) => {
                RecordField::Linked(edge, day, self.node(&spec.ty.name, inner)?)
            }
            Source::LinkedPage(edge) => {
                let page = PageArgs::read(&arguments, &linked_name(edge))?;
                let row = self.row(self.ty(&spec.ty.name)?, inner)?;
                RecordField::LinkedPage(edge, day, page, row)
            }
            Source::Flows(of) => {
                // Whether a country is in the EEA depends on the day, so there always is one.
                let date = day.unwrap_or(self.today);
                let valid = if *of == FlowsOf::Transfers {
                    Some(date)
                } else {
                    day
                };
                RecordField::Flows(*of, valid, date, self.node("Flow", inner)?)
            }
            Source::Text(_) | Source::Shown | Source::Cell(_) | Source::Root(_) => {
                return Err(Fault::new("INTERNAL", "the schema does not hold together"));
            }
        })
    }

    fn own_field(
        &self,
        at: usize,
        ty: &FieldType,
        spec: &'static FieldSpec,
        inner: &[Sel<'q>],
    ) -> Compiled<RecordField> {
        Ok(match ty {
            FieldType::Code(list) | FieldType::Codes(list) => {
                match self.schema.enum_table(list.name) {
                    Some(table) => RecordField::Coded(at, table),
                    None => RecordField::Value(at),
                }
            }
            FieldType::LocalText => RecordField::Local(at, self.local(inner)?),
            FieldType::Ref(_) | FieldType::Refs(_) | FieldType::AnyRef => {
                RecordField::Refers(at, self.node(&spec.ty.name, inner)?)
            }
            FieldType::Parts(def) => {
                RecordField::Parts(at, self.record(self.ty(def.name)?, inner)?)
            }
            FieldType::Text | FieldType::Bool | FieldType::Integer | FieldType::Date => {
                RecordField::Value(at)
            }
            FieldType::Time | FieldType::Country | FieldType::EnterpriseNumber => {
                RecordField::Value(at)
            }
            FieldType::Url | FieldType::Period | FieldType::Texts => RecordField::Value(at),
        })
    }

    fn local(&self, inner: &[Sel<'q>]) -> Compiled<LocalPlan> {
        let ty = self.ty("LocalText")?;
        let fields = self.collect(ty, inner).into_iter().map(|field| {
            let planned = match ty.field(field.name).map(|spec| &spec.source) {
                Some(Source::Text(language)) => LocalField::In(*language),
                Some(Source::Shown) => {
                    let wanted = self.arguments(&field).text("lang");
                    let wanted = wanted.and_then(|code| Language::parse(&code));
                    let row = self.row(self.ty("ShownText")?, &field.inner)?;
                    LocalField::Shown(wanted.unwrap_or(Language::En), row)
                }
                _ => LocalField::TypeName,
            };
            Ok((keyed(field.key), planned))
        });
        fields.collect::<Compiled<_>>().map(LocalPlan)
    }

    /// What is asked of a row of a type.
    pub fn row(&self, ty: &'static TypeDef, inner: &[Sel<'q>]) -> Compiled<RowPlan> {
        let fields = self.collect(ty, inner).into_iter().map(|field| {
            let planned = match ty.field(field.name) {
                Some(spec) => match spec.source {
                    Source::Cell(at) => CellPlan::At(at, self.value(&spec.ty.name, &field.inner)?),
                    _ => CellPlan::Fixed("null".into()),
                },
                None => CellPlan::Fixed(format!("\"{}\"", ty.name).into()),
            };
            Ok((keyed(field.key), planned))
        });
        fields
            .collect::<Compiled<Vec<Keyed<CellPlan>>>>()
            .map(RowPlan)
    }

    /// What is asked of a computed value, or of each item of a list, whose type has this name.
    pub fn value(&self, type_name: &str, inner: &[Sel<'q>]) -> Compiled<ValuePlan> {
        let Some(ty) = self.schema.find(type_name) else {
            return Ok(ValuePlan::Leaf);
        };
        match &ty.shape {
            Shape::Enum(_) | Shape::Scalar(_) | Shape::Input(_) => Ok(ValuePlan::Leaf),
            Shape::Node(_) | Shape::Object(Some(_), _) => {
                self.node(type_name, inner).map(ValuePlan::Node)
            }
            Shape::Object(None, _) if type_name == "LocalText" => {
                self.local(inner).map(ValuePlan::Local)
            }
            Shape::Object(None, _) => self.row(ty, inner).map(ValuePlan::Row),
        }
    }
}

/// A response key as it is written. Names of GraphQL need no escaping.
pub fn keyed(key: &str) -> Box<str> {
    format!("\"{key}\":").into()
}

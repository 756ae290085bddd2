//! The schema as juniper knows it, for validation, introspection and SDL.
//!
//! All types are one Rust type, [`Dyn`], told apart by their definition. juniper never executes
//! anything of ours: only the introspection fields go through it.

use juniper::{
    ArcStr, Arguments, EmptySubscription, ExecutionResult, Executor, FromInputValue, GraphQLType,
    GraphQLValue, ID, InputValue, Registry, RootNode, ScalarValue, Type, Value,
    meta::{
        Argument, DeprecationStatus, EnumMeta, EnumValue, Field, InputObjectMeta, InterfaceMeta,
        MetaType, ObjectMeta,
    },
};

use super::{ArgSpec, EnumTable, FieldSpec, InputSpec, Schema, Shape, TypeDef};

/// The most deeply a document may be nested. The query by which tools read the schema needs 20.
const MAX_DEPTH: usize = 40;
/// The most tokens a document may have.
const MAX_TOKENS: usize = 10_000;
/// The most fields an operation may have, fragments counted where they are used.
const MAX_FIELDS: usize = 5_000;

/// The root of the schema as juniper holds it.
pub type RootOf = RootNode<Dyn, Dyn, EmptySubscription>;

/// Builds the schema for juniper.
pub fn root() -> RootOf {
    let schema = Schema::get();
    let ty = |name| schema.find(name).map_or(&schema.types()[0], |def| def);
    RootNode::new_with_info(
        Dyn,
        Dyn,
        EmptySubscription::new(),
        ty("Query"),
        ty("Mutation"),
        (),
    )
    .limit_depth(MAX_DEPTH)
    .limit_tokens(MAX_TOKENS)
    .limit_fields(MAX_FIELDS)
}

/// A type of the schema, whichever its definition says.
pub struct Dyn;

impl GraphQLValue for Dyn {
    type Context = ();
    type TypeInfo = &'static TypeDef;

    fn type_name(&self, info: &Self::TypeInfo) -> Option<ArcStr> {
        <Dyn as GraphQLType>::name(info)
    }

    fn concrete_type_name(&self, _: &(), info: &Self::TypeInfo) -> String {
        info.name.clone()
    }

    fn resolve_field(
        &self,
        _: &Self::TypeInfo,
        _: &str,
        _: &Arguments,
        _: &Executor<()>,
    ) -> ExecutionResult {
        // Only asked beside an introspection field; the value is written by the plan.
        Ok(Value::scalar(0))
    }

    fn resolve_into_type(
        &self,
        info: &Self::TypeInfo,
        _: &str,
        selection: Option<&[juniper::Selection]>,
        executor: &Executor<()>,
    ) -> ExecutionResult {
        self.resolve(info, selection, executor)
    }
}

impl GraphQLType for Dyn {
    fn name(info: &Self::TypeInfo) -> Option<ArcStr> {
        Some(info.name.as_str().into())
    }

    fn meta(info: &Self::TypeInfo, registry: &mut Registry) -> MetaType {
        match &info.shape {
            Shape::Object(kind, fields) => {
                if info.name == "Query" {
                    register_all(registry);
                }
                let meta = ObjectMeta::new(info.name.as_str(), &fields_of(fields, registry))
                    .description(info.doc.as_str());
                match kind {
                    Some(_) => meta.interfaces(&[Type::nullable("Node")]).into_meta(),
                    None => meta.into_meta(),
                }
            }
            Shape::Node(fields) => {
                InterfaceMeta::new(info.name.as_str(), &fields_of(fields, registry))
                    .description(info.doc.as_str())
                    .into_meta()
            }
            Shape::Enum(table) => enum_meta(info, table).into_meta(),
            Shape::Input(fields) => {
                let fields: Vec<Argument<_>> = fields.iter().map(input_field).collect();
                InputObjectMeta::new::<AnyInput>(info.name.as_str(), &fields)
                    .description(info.doc.as_str())
                    .into_meta()
            }
            Shape::Scalar(def) => def.to_juniper().into_meta(),
        }
    }
}

/// Makes every type known, whether or not a field leads to it in the order of registration.
fn register_all(registry: &mut Registry) {
    registry.get_type::<i32>(&());
    registry.get_type::<String>(&());
    registry.get_type::<bool>(&());
    registry.get_type::<ID>(&());
    for def in Schema::get().types() {
        if def.name != "Mutation" {
            registry.get_type::<Dyn>(&def);
        }
    }
}

fn fields_of<S: ScalarValue>(fields: &[FieldSpec], registry: &mut Registry<S>) -> Vec<Field<S>> {
    let mut all: Vec<Field<S>> = fields.iter().map(field).collect();
    all.push(registry.field::<String>("__typename", &()));
    all
}

fn field<S>(spec: &FieldSpec) -> Field<S> {
    let args: Vec<Argument<S>> = spec.args.iter().map(argument).collect();
    Field {
        name: spec.name.as_str().into(),
        description: Some(spec.doc.as_str().into()),
        arguments: Some(args).filter(|args| !args.is_empty()),
        field_type: spec.ty.to_juniper(),
        deprecation_status: DeprecationStatus::Current,
    }
}

fn argument<S>(spec: &ArgSpec) -> Argument<S> {
    Argument::new(spec.name, spec.ty.to_juniper()).description(spec.doc.as_str())
}

fn input_field<S>(spec: &InputSpec) -> Argument<S> {
    Argument::new(spec.name.as_str(), spec.ty.to_juniper()).description(spec.doc.as_str())
}

/// Stands for all input objects: juniper checks their fields by the definition.
struct AnyInput;

impl FromInputValue for AnyInput {
    type Error = String;

    fn from_input_value(value: &InputValue) -> Result<Self, String> {
        match value {
            InputValue::Null | InputValue::Object(_) | InputValue::Variable(_) => Ok(AnyInput),
            // A bare word or number in the place of a filter would else be passed over, and
            // everything be given in the place of little.
            InputValue::Scalar(_) | InputValue::Enum(_) | InputValue::List(_) => {
                Err("expected an object".to_owned())
            }
        }
    }
}

/// The enum with this number. juniper checks a value knowing nothing but a Rust type, so every
/// enum is one.
struct Listed<const N: usize>;

impl<const N: usize> FromInputValue for Listed<N> {
    type Error = String;

    fn from_input_value(value: &InputValue) -> Result<Self, String> {
        let name = match value {
            InputValue::Null => return Ok(Listed),
            InputValue::Enum(name) => Some(name.clone()),
            InputValue::Scalar(scalar) => scalar.try_to_string(),
            _ => None,
        };
        let (def, table) = Schema::get().enum_at(N).ok_or("there is no such enum")?;
        let known = |name: &String| table.values.iter().any(|(value, _)| value == name);
        match name {
            Some(name) if known(&name) => Ok(Listed),
            Some(name) => Err(unknown_value(def, table, &name)),
            None => Err(format!("expected a value of {}", def.name)),
        }
    }
}

/// Why a text is not a value of the enum or scalar with this name.
pub fn why_wrong(ty: &str, value: &str) -> Option<String> {
    let def = Schema::get().find(ty.trim_end_matches('!'))?;
    match &def.shape {
        Shape::Enum(table) => Some(unknown_value(def, table, value)),
        Shape::Scalar(scalar) => scalar.why_wrong(value),
        Shape::Object(..) | Shape::Node(_) | Shape::Input(_) => None,
    }
}

/// The field of an object whose name is nearest to what was written.
pub fn nearest_field(ty: &str, written: &str) -> Option<String> {
    let (Shape::Object(_, fields) | Shape::Node(fields)) = &Schema::get().find(ty)?.shape else {
        return None;
    };
    let names = fields.iter().map(|field| field.name.as_str());
    let near = crate::domain::problem::nearest(written, names)?;
    Some(format!("did you mean `{near}`?"))
}

/// The values that the enum with this name has.
pub fn expected(ty: &str) -> Option<String> {
    let table = Schema::get().enum_table(ty)?;
    let names: Vec<&str> = table.values.iter().map(|(name, _)| name.as_str()).collect();
    Some(format!("expected one of {}", names.join(", ")))
}

fn unknown_value(def: &TypeDef, table: &EnumTable, name: &str) -> String {
    use crate::domain::problem::{nearest, quoted};
    let message = format!("{} is not a value of {}", quoted(name), def.name);
    let known = table.values.iter().map(|(value, _)| value.as_str());
    match nearest(name, known) {
        Some(near) => format!("{message}; did you mean `{near}`?"),
        None => message,
    }
}

type NewEnum = fn(&str, &[EnumValue]) -> EnumMeta<juniper::DefaultScalarValue>;

macro_rules! listed {
    ($($number:literal)*) => { [$(|name, values| EnumMeta::new::<Listed<$number>>(name, values)),*] };
}

/// How many enums there can be.
pub const MAX_ENUMS: usize = 160;

/// One constructor for each number an enum can have.
const NEW_ENUM: [NewEnum; MAX_ENUMS] = listed!(
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
    35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66
    67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98
    99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122
    123 124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146
    147 148 149 150 151 152 153 154 155 156 157 158 159
);

fn enum_meta(info: &TypeDef, table: &EnumTable) -> EnumMeta<juniper::DefaultScalarValue> {
    let values: Vec<EnumValue> = table
        .values
        .iter()
        .map(|(name, doc)| EnumValue::new(name.as_str()).description(doc.as_str()))
        .collect();
    let schema = Schema::get();
    let number = (0..MAX_ENUMS)
        .find(|at| {
            schema
                .enum_at(*at)
                .is_some_and(|(def, _)| def.name == info.name)
        })
        .unwrap_or_default();
    NEW_ENUM[number](info.name.as_str(), &values).description(info.doc.as_str())
}

//! Input objects as drafts.

use juniper::{DefaultScalarValue as Scalar, InputValue};

use crate::{
    domain::{
        draft::{At, Draft, Entry, Input as Typed},
        kind::Kind,
        record::{AnyRecord, FieldDef},
        text::Language,
        value::{FieldType, Value},
    },
    graphql::{
        names::camel,
        plan::{Arguments, Input},
    },
};

/// The draft that an argument holds. Of a text per language, the languages that are not given are
/// taken from the record that is changed, since what is not given stays as it is.
pub fn of_argument(
    kind: Kind,
    arguments: &Arguments,
    name: &str,
    base: Option<&dyn AnyRecord>,
) -> Draft {
    let at = At::Path(name.to_owned());
    let given = match arguments.get(name) {
        Some(InputValue::Object(fields)) => fields.as_slice(),
        _ => &[],
    };
    let fields = given.iter().map(|(name, value)| {
        let (name, value) = (name.item.as_str(), &value.item);
        let at = at.inside(name);
        let def = kind.def();
        let position = def
            .fields
            .iter()
            .position(|field| camel(field.name) == name);
        match position {
            Some(position) => {
                let field = &def.fields[position];
                let mut input = typed(&field.ty, value, &at);
                if let Some(Value::Local(text)) = base.map(|base| base.value(position)) {
                    keep_languages(&mut input, &at, &|language| text.get(language));
                }
                (field.name.to_owned(), Entry { at, input })
            }
            None if name == "absent" => {
                let input = absences(kind, value, &at);
                (name.to_owned(), Entry { at, input })
            }
            None => {
                let input = leaf(value);
                (name.to_owned(), Entry { at, input })
            }
        }
    });
    Draft {
        kind,
        fields: fields.collect(),
        at,
    }
}

fn typed(ty: &FieldType, value: &Input, at: &At) -> Typed {
    match (value, ty) {
        (InputValue::List(items), _) => Typed::List(list(ty, items, at)),
        (InputValue::Object(fields), FieldType::Parts(def)) => {
            let fields = fields.iter().map(|(name, value)| {
                let at = at.inside(&name.item);
                let field = def
                    .fields
                    .iter()
                    .find(|field| camel(field.name) == name.item);
                let ty = field.map_or(&FieldType::Text, |field: &FieldDef| &field.ty);
                let input = typed(ty, &value.item, &at);
                let name = field.map_or(name.item.as_str(), |field| field.name);
                (name.to_owned(), Entry { at, input })
            });
            Typed::Fields(fields.collect())
        }
        (InputValue::Object(fields), _) => {
            let fields = fields.iter().map(|(name, value)| {
                let at = at.inside(&name.item);
                let input = leaf(&value.item);
                (name.item.clone(), Entry { at, input })
            });
            Typed::Fields(fields.collect())
        }
        _ => leaf(value),
    }
}

fn list(ty: &FieldType, items: &[juniper::Spanning<Input>], at: &At) -> Vec<Entry> {
    let items = items.iter().enumerate().map(|(number, item)| {
        let at = match at {
            At::Path(path) => At::Path(format!("{path}[{number}]")),
            At::Cell { .. } => at.clone(),
        };
        let input = typed(ty, &item.item, &at);
        Entry { at, input }
    });
    items.collect()
}

fn leaf(value: &Input) -> Typed {
    match value {
        InputValue::Scalar(Scalar::String(text)) => Typed::Text(text.to_string()),
        InputValue::Scalar(Scalar::Boolean(truth)) => Typed::Bool(*truth),
        InputValue::Scalar(Scalar::Int(number)) => Typed::Integer(i64::from(*number)),
        InputValue::Scalar(Scalar::Float(number)) => Typed::Text(number.to_string()),
        InputValue::Enum(name) => Typed::Text(name.clone()),
        InputValue::Null | InputValue::Variable(_) => Typed::Null,
        InputValue::List(_) | InputValue::Object(_) => Typed::Null,
    }
}

/// Absences, with the fields spelt as the definitions spell them.
fn absences(kind: Kind, value: &Input, at: &At) -> Typed {
    let mut given = typed(&FieldType::Text, value, at);
    if let Typed::Fields(_) = given {
        let (at, input) = (at.clone(), given);
        given = Typed::List(vec![Entry { at, input }]);
    }
    let def = kind.def();
    let known = || {
        let fields = def.fields.iter().map(|field| field.name);
        fields.chain(def.edges.iter().copied())
    };
    let items = match &mut given {
        Typed::List(items) => items.as_mut_slice(),
        _ => &mut [],
    };
    for item in items {
        let Typed::Fields(fields) = &mut item.input else {
            continue;
        };
        for (name, entry) in fields {
            let Typed::Text(text) = &mut entry.input else {
                continue;
            };
            if name == "reason" {
                *text = text.to_lowercase().replace('_', "-");
            } else if let Some(field) = known().find(|field| camel(field) == *text) {
                *text = field.to_owned();
            }
        }
    }
    given
}

/// Adds the texts of the languages that are not given.
fn keep_languages<'a>(input: &mut Typed, at: &At, text: &dyn Fn(Language) -> Option<&'a str>) {
    let Typed::Fields(fields) = input else {
        return;
    };
    for language in Language::ALL {
        let code = language.code();
        if let Some(text) = text(language)
            && fields.iter().all(|(name, _)| name != code)
        {
            let entry = Entry {
                at: at.inside(code),
                input: Typed::Text(text.to_owned()),
            };
            fields.push((code.to_owned(), entry));
        }
    }
}

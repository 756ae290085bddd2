//! The arguments of a field, with variables put in, and read as what they mean.

use chrono::{DateTime, NaiveDate, Utc};
use juniper::{DefaultScalarValue as Scalar, InputValue, Variables};
use uuid::Uuid;

use super::collect::Written;
use crate::{domain::problem::quoted, graphql::fault::Fault};

/// A value that a client wrote, without variables.
pub type Input = InputValue<Scalar>;

/// The arguments that were given.
#[derive(Debug, Clone, Default)]
pub struct Arguments(Vec<(String, Input)>);

impl Arguments {
    /// The arguments of a field; one whose variable is not given is not there.
    pub fn of(written: Written<'_>, variables: &Variables) -> Arguments {
        let given = written.iter().filter_map(|(name, value)| {
            let value = value.item.clone().into_const(variables)?;
            Some((name.item.to_owned(), value))
        });
        Arguments(given.collect())
    }

    /// The value of an argument; null is as good as none.
    pub fn get(&self, name: &str) -> Option<&Input> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found
            .map(|(_, value)| value)
            .filter(|value| !value.is_null())
    }

    /// A text, an ID or the name of an enum value.
    pub fn text(&self, name: &str) -> Option<String> {
        text_of(self.get(name)?)
    }

    /// A whole number.
    pub fn int(&self, name: &str) -> Option<i64> {
        match self.get(name)? {
            InputValue::Scalar(Scalar::Int(number)) => Some(i64::from(*number)),
            _ => None,
        }
    }

    /// True or false.
    pub fn bool(&self, name: &str) -> Option<bool> {
        bool_of(self.get(name)?)
    }

    /// Texts, IDs or names of enum values.
    pub fn texts(&self, name: &str) -> Option<Vec<String>> {
        let list = self.get(name).map(items)?;
        Some(list.into_iter().filter_map(text_of).collect())
    }

    /// A date. The schema has checked its form.
    pub fn date(&self, name: &str) -> Option<NaiveDate> {
        self.text(name)?.parse().ok()
    }

    /// A moment. The schema has checked its form.
    pub fn time(&self, name: &str) -> Option<DateTime<Utc>> {
        let moment = DateTime::parse_from_rfc3339(&self.text(name)?).ok()?;
        Some(moment.with_timezone(&Utc))
    }

    /// An identity that must be a UUID.
    ///
    /// # Errors
    /// What was found in its place.
    pub fn uuid(&self, name: &str) -> Result<Uuid, Fault> {
        let text = self.text(name).unwrap_or_default();
        Uuid::try_parse(&text).map_err(|_| {
            let message = format!("found {}; expected the UUID of a record", quoted(&text));
            Fault::input(message).in_argument(name)
        })
    }
}

/// The items of a list; a single value is a list of one.
pub fn items(value: &Input) -> Vec<&Input> {
    match value {
        InputValue::List(list) => list.iter().map(|item| &item.item).collect(),
        InputValue::Null => Vec::new(),
        single => vec![single],
    }
}

/// A text, an ID or the name of an enum value.
pub fn text_of(value: &Input) -> Option<String> {
    match value {
        InputValue::Scalar(Scalar::String(text)) => Some(text.to_string()),
        InputValue::Scalar(Scalar::Int(number)) => Some(number.to_string()),
        InputValue::Enum(name) => Some(name.clone()),
        _ => None,
    }
}

/// True or false.
pub fn bool_of(value: &Input) -> Option<bool> {
    match value {
        InputValue::Scalar(Scalar::Boolean(truth)) => Some(*truth),
        _ => None,
    }
}

/// The fields of an input object that are not null.
pub fn fields_of(value: &Input) -> impl Iterator<Item = (&str, &Input)> {
    let fields = match value {
        InputValue::Object(fields) => fields.as_slice(),
        _ => &[],
    };
    let fields = fields
        .iter()
        .map(|(name, value)| (name.item.as_str(), &value.item));
    fields.filter(|(_, value)| !value.is_null())
}

//! Errors as a GraphQL response carries them.

use juniper::{
    GraphQLError, RuleError,
    parser::{ParseError, SourcePosition, Spanning},
};
use serde_json::{Map, Value as Json, json};

use super::schema;
use crate::register::Refusal;

/// An error of a request or of one field.
#[derive(Debug, Clone)]
pub struct Fault {
    /// What clients branch on, in `extensions.code`.
    pub code: &'static str,
    /// What was found, what was expected, what to do.
    pub message: String,
    /// Line and column of the places in the document, from 1.
    places: Vec<(usize, usize)>,
    /// The response key of the field that has no value because of it.
    path: Option<String>,
    /// What else a client can use.
    more: Map<String, Json>,
}

impl Fault {
    /// An error without a place.
    pub fn new(code: &'static str, message: impl Into<String>) -> Fault {
        Fault {
            code,
            message: message.into(),
            places: Vec::new(),
            path: None,
            more: Map::new(),
        }
    }

    /// Something the client wrote is not as it must be.
    pub fn input(message: impl Into<String>) -> Fault {
        Fault::new("BAD_INPUT", message)
    }

    /// The same error at a place of the document, unless it has one already.
    #[must_use]
    pub fn at(mut self, place: SourcePosition) -> Fault {
        if self.places.is_empty() {
            self.places.push((place.line() + 1, place.column() + 1));
        }
        self
    }

    /// The same error, said to be in an argument.
    #[must_use]
    pub fn in_argument(mut self, name: &str) -> Fault {
        self.message = format!("argument `{name}`: {}", self.message);
        self
    }

    /// The same error of a field of the response.
    #[must_use]
    pub fn on_field(mut self, key: &str) -> Fault {
        self.path = Some(key.to_owned());
        self
    }

    /// The error as a response carries it.
    pub fn to_json(&self) -> Json {
        let mut error = Map::from_iter([("message".to_owned(), json!(self.message))]);
        if !self.places.is_empty() {
            let places = self.places.iter();
            let places = places.map(|(line, column)| json!({"line": line, "column": column}));
            error.insert("locations".to_owned(), places.collect());
        }
        if let Some(key) = &self.path {
            error.insert("path".to_owned(), json!([key]));
        }
        let mut extensions = self.more.clone();
        extensions.insert("code".to_owned(), json!(self.code));
        error.insert("extensions".to_owned(), Json::Object(extensions));
        Json::Object(error)
    }
}

impl From<Refusal> for Fault {
    fn from(refusal: Refusal) -> Fault {
        let mut fault = Fault::new(refusal.code().code, refusal.public_message());
        if let Refusal::Stale { current, .. } = &refusal {
            let header = current.header();
            fault.more.insert("id".to_owned(), json!(header.id));
            fault
                .more
                .insert("version".to_owned(), json!(header.version));
            let record = crate::domain::json::to_json(&**current);
            fault.more.insert("current".to_owned(), record);
        }
        fault
    }
}

/// The errors of a document that does not fit the schema, each as one.
pub fn of_rules(errors: Vec<RuleError>) -> Vec<Fault> {
    let faults = errors.into_iter().map(|error| {
        let mut fault = Fault::new("VALIDATION", explained(error.message()));
        let places = error.locations().iter();
        fault.places = places.map(|at| (at.line() + 1, at.column() + 1)).collect();
        fault
    });
    faults.collect()
}

/// A message of juniper about a wrong value or name, with why it is wrong and what was meant.
fn explained(message: &str) -> String {
    let of_literal = message
        .split_once("Invalid value \"")
        .and_then(|(_, rest)| {
            let (value, ty) = rest.rsplit_once("\" for ")?;
            let ty = ty.trim_start_matches("type ").trim_start_matches("enum ");
            schema::why_wrong(ty.trim_matches('"'), value.trim_matches('"'))
        });
    let of_variable = || {
        let (_, ty) = message.split_once("Invalid value for enum \"")?;
        schema::expected(ty.trim_end_matches(['.', '"']))
    };
    let of_field = || {
        let (name, ty) = message
            .strip_prefix("Unknown field \"")?
            .split_once("\" on type \"")?;
        schema::nearest_field(ty.trim_end_matches('"'), name)
    };
    match of_literal.or_else(of_variable).or_else(of_field) {
        Some(why) => format!("{}: {why}", message.trim_end_matches('.')),
        None => message.to_owned(),
    }
}

/// The error of a document that cannot be read, or that is beyond a limit.
pub fn of_parse(error: &Spanning<ParseError>) -> Fault {
    let code = match error.item {
        ParseError::DepthLimitExceeded(_)
        | ParseError::TokenLimitExceeded(_)
        | ParseError::FieldLimitExceeded(_) => "TOO_LARGE",
        _ => "PARSE_ERROR",
    };
    Fault::new(code, error.item.to_string()).at(error.span.start)
}

/// The errors of an execution by juniper that did not begin.
pub fn of_juniper(error: GraphQLError) -> Vec<Fault> {
    match error {
        GraphQLError::ParseError(error) => vec![of_parse(&error)],
        GraphQLError::ValidationError(errors) => of_rules(errors),
        other => vec![Fault::new("BAD_INPUT", other.to_string())],
    }
}

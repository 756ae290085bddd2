//! Documents: parsed and validated once, and kept for the next time the same text comes.

use std::sync::Arc;

use juniper::{
    DefaultScalarValue, Definition, InputValue, Operation, OperationType, Spanning, Variables,
    parser::parse_document_source,
    validation::{ValidatorContext, validate_input_values, visit_all_rules},
};
use quick_cache::{Weighter, sync::Cache};
use self_cell::self_cell;
use serde_json::{Map, Value as Json};

use super::{
    fault::{self, Fault},
    plan::{Input, Sel},
    schema::meta::RootOf,
};

/// How many bytes of document text are kept; what was parsed from it takes some ten times that.
const MAX_KEPT: u64 = 4 << 20;
/// The largest document that is kept, in bytes.
const MAX_TEXT: usize = 64 << 10;

type Definitions<'a> = Vec<Definition<'a, DefaultScalarValue>>;

self_cell!(
    /// A valid document with the text it was parsed from.
    pub struct Document {
        owner: String,
        #[covariant]
        dependent: Definitions,
    }
);

impl Document {
    /// Parses a text and checks it against the schema.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(text: &str, root: &RootOf) -> Result<Document, Vec<Fault>> {
        Document::try_new(text.to_owned(), |text| {
            let definitions = parse_document_source(text, &root.schema)
                .map_err(|error| vec![fault::of_parse(&error)])?;
            let mut validator = ValidatorContext::new(&root.schema, &definitions);
            visit_all_rules(&mut validator, &definitions);
            let errors = validator.into_errors();
            if errors.is_empty() {
                Ok(definitions)
            } else {
                Err(fault::of_rules(errors))
            }
        })
    }

    /// The definitions of the document.
    pub fn definitions(&self) -> &[Definition<'_, DefaultScalarValue>] {
        self.borrow_dependent()
    }

    /// The operation with this name, or the only one.
    ///
    /// # Errors
    /// There is none, or no name says which of several is meant.
    pub fn operation(&self, name: Option<&str>) -> Result<Chosen<'_>, Fault> {
        let operations = self
            .definitions()
            .iter()
            .filter_map(|definition| match definition {
                Definition::Operation(operation) => Some(operation),
                Definition::Fragment(_) => None,
            });
        let mut named = operations.filter(|operation| {
            let own = operation.item.name.as_ref().map(|it| it.item);
            name.is_none() || own == name
        });
        let missing = || match name {
            Some(name) => {
                let name = crate::domain::problem::quoted(name);
                Fault::new(
                    "UNKNOWN_OPERATION",
                    format!("the document has no operation {name}"),
                )
            }
            None => Fault::new("UNKNOWN_OPERATION", "the document has no operation"),
        };
        let operation = named.next().ok_or_else(missing)?;
        if named.next().is_some() {
            let message = "the document has several operations; `operationName` must say which";
            return Err(Fault::new("UNKNOWN_OPERATION", message));
        }
        Ok(Chosen { operation })
    }
}

/// The operation of a document that is to be executed.
pub struct Chosen<'q> {
    operation: &'q Spanning<Operation<'q, DefaultScalarValue>>,
}

impl<'q> Chosen<'q> {
    /// What kind of operation it is.
    pub fn kind(&self) -> OperationType {
        self.operation.item.operation_type
    }

    /// What it selects.
    pub fn selection(&self) -> Sel<'q> {
        &self.operation.item.selection_set
    }

    /// The variables with the defaults of the operation.
    ///
    /// # Errors
    /// Every variable that is missing or does not fit its type.
    pub fn variables(
        &self,
        given: Option<&Map<String, Json>>,
        root: &RootOf,
    ) -> Result<Variables, Vec<Fault>> {
        let given = given.into_iter().flatten();
        let mut variables: Variables = given
            .map(|(name, value)| (name.clone(), input(value)))
            .collect();
        let errors = validate_input_values(&variables, self.operation, &root.schema);
        if !errors.is_empty() {
            return Err(fault::of_rules(errors));
        }
        let definitions = self.operation.item.variables_definition.iter();
        for (name, definition) in definitions.flat_map(|it| it.item.iter()) {
            if let Some(default) = &definition.default_value
                && !variables.contains_key(name.item)
            {
                variables.insert(name.item.to_owned(), default.item.clone());
            }
        }
        Ok(variables)
    }
}

/// A JSON value as the value of a variable.
fn input(value: &Json) -> Input {
    match value {
        Json::Null => InputValue::Null,
        Json::Bool(truth) => InputValue::scalar(*truth),
        Json::String(text) => InputValue::scalar(text.clone()),
        Json::Number(number) => {
            let float = number.as_f64().unwrap_or(f64::MAX);
            // JSON does not tell 5 from 5.0, so both are whole.
            let whole = float.fract() == 0.0 && float.abs() <= f64::from(i32::MAX);
            if whole {
                InputValue::scalar(float as i32)
            } else {
                InputValue::scalar(float)
            }
        }
        Json::Array(items) => InputValue::list(items.iter().map(input).collect()),
        Json::Object(fields) => InputValue::Object(
            fields
                .iter()
                .map(|(name, value)| {
                    (
                        Spanning::unlocated(name.clone()),
                        Spanning::unlocated(input(value)),
                    )
                })
                .collect(),
        ),
    }
}

/// The documents that were asked for lately.
pub struct Documents(Cache<String, Arc<Document>, TextLength>);

#[derive(Clone)]
struct TextLength;

impl Weighter<String, Arc<Document>> for TextLength {
    fn weight(&self, text: &String, _: &Arc<Document>) -> u64 {
        text.len() as u64 + 64
    }
}

impl Default for Documents {
    fn default() -> Self {
        Documents(Cache::with_weighter(1_000, MAX_KEPT, TextLength))
    }
}

impl Documents {
    /// The document with this text.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn get(&self, text: &str, root: &RootOf) -> Result<Arc<Document>, Vec<Fault>> {
        if let Some(kept) = self.0.get(text) {
            return Ok(kept);
        }
        let document = Arc::new(Document::parse(text, root)?);
        if text.len() <= MAX_TEXT {
            self.0.insert(text.to_owned(), document.clone());
        }
        Ok(document)
    }
}

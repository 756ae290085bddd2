//! The API as others call it: a request in, a response out. It knows nothing of HTTP.

use std::sync::Arc;

use bytes::Bytes;
use chrono::{Local, NaiveDate};
use juniper::OperationType;
use serde_json::{Map, Value as Json};

use super::{
    desk::{Counter, Desk, MakePage},
    document::{Chosen, Document, Documents},
    fault::{self, Fault},
    introspection,
    kept::{Kept, Question},
    plan::{Compiler, Fragments, Merged, RootCompiler, RootField, keyed},
    schema::{Schema, TypeDef, meta},
    write::{
        Budget, Memory,
        root::{Sources, write},
    },
};
use crate::{
    domain::snapshot::Snapshot,
    register::{Actor, Register, When},
};

/// How many changes one request may make.
const MAX_CHANGES: usize = 100;

/// What a client asks.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// The document.
    pub query: String,
    /// Which of its operations is meant.
    pub operation_name: Option<String>,
    /// The variables.
    pub variables: Option<Map<String, Json>>,
    /// Whether the operation may be a mutation. A GET request may not carry one.
    pub allow_mutation: bool,
}

/// What a client gets.
#[derive(Debug, Clone)]
pub struct Response {
    /// The whole response as JSON.
    pub body: Bytes,
    /// How it went.
    pub outcome: Outcome,
    /// The revision of the register it was given from; 0 when it did not come to that.
    pub revision: i64,
    /// What kind of operation it was, once that is known.
    pub operation: Option<Operation>,
}

/// How a request went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// Nothing was executed: the response has errors and no data. The code of the first error.
    RequestError(&'static str),
    /// The operation was executed.
    Executed {
        /// Whether some field has no value because of an error.
        has_errors: bool,
    },
}

/// The kinds of operation there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Operation {
    /// Reads.
    Query,
    /// Changes.
    Mutation,
}

/// The schema, with what is kept between requests.
pub struct Api {
    root: meta::RootOf,
    documents: Documents,
    memory: Memory,
    kept: Kept,
    pages: Option<MakePage>,
}

impl Default for Api {
    fn default() -> Self {
        Api::new()
    }
}

impl Api {
    /// Builds the schema.
    pub fn new() -> Api {
        Api {
            root: meta::root(),
            documents: Documents::default(),
            memory: Memory::default(),
            kept: Kept::default(),
            pages: None,
        }
    }

    /// The same schema, with letters as HTML made by a function.
    #[must_use]
    pub fn with_pages(self, make: MakePage) -> Api {
        let pages = Some(make);
        Api { pages, ..self }
    }

    /// The schema in the schema definition language.
    pub fn sdl(&self) -> String {
        self.root.as_sdl()
    }

    /// Answers a request for a person, as of today.
    pub fn execute(&self, request: &Request, register: &Register, actor: &Actor) -> Response {
        let desk = Counter {
            register,
            actor,
            pages: self.pages,
        };
        self.answer(request, &desk, Local::now().date_naive())
    }

    /// Answers a request at a desk, on a day.
    pub(super) fn answer(&self, request: &Request, desk: &dyn Desk, today: NaiveDate) -> Response {
        let snapshot = match desk.view(When::Now) {
            Ok(snapshot) => snapshot,
            Err(refusal) => return refused(&[refusal.into()], 0, None),
        };
        let question = Question::new(request, &snapshot, today);
        if let Some(kept) = self.kept.get(&question) {
            return kept;
        }
        let revision = snapshot.revision();
        match self.executed(request, desk, &snapshot, today) {
            Ok((response, pure)) => {
                if pure {
                    self.kept.put(question, &snapshot, &response);
                }
                response
            }
            Err((faults, operation)) => refused(&faults, revision, operation),
        }
    }

    fn executed(
        &self,
        request: &Request,
        desk: &dyn Desk,
        snapshot: &Arc<Snapshot>,
        today: NaiveDate,
    ) -> Result<(Response, bool), (Vec<Fault>, Option<Operation>)> {
        let document = self.documents.get(&request.query, &self.root);
        let document = document.map_err(|faults| (faults, None))?;
        let chosen = document
            .operation(request.operation_name.as_deref())
            .map_err(|fault| (vec![fault], None))?;
        let operation = match chosen.kind() {
            OperationType::Query => Operation::Query,
            OperationType::Mutation => Operation::Mutation,
            OperationType::Subscription => {
                let fault = Fault::new("VALIDATION", "there are no subscriptions");
                return Err((vec![fault], None));
            }
        };
        let failed = |faults| (faults, Some(operation));
        if operation == Operation::Mutation && !request.allow_mutation {
            let message = "this is a mutation, and only queries are taken here; send it by POST";
            return Err(failed(vec![Fault::new("METHOD_NOT_ALLOWED", message)]));
        }
        let variables = chosen.variables(request.variables.as_ref(), &self.root);
        let variables = variables.map_err(failed)?;
        let execution = Execution {
            api: self,
            request,
            document: &document,
            desk,
            compiler: Compiler {
                schema: Schema::get(),
                fragments: &Fragments::of(document.definitions()),
                variables: &variables,
                on: None,
                today,
            },
        };
        execution
            .run(&chosen, operation, snapshot.clone())
            .map_err(failed)
    }
}

/// The response of a request of which nothing was executed.
fn refused(faults: &[Fault], revision: i64, operation: Option<Operation>) -> Response {
    let errors: Json = faults.iter().map(Fault::to_json).collect();
    let code = faults.first().map_or("INTERNAL", |fault| fault.code);
    Response {
        body: serde_json::json!({ "errors": errors }).to_string().into(),
        outcome: Outcome::RequestError(code),
        revision,
        operation,
    }
}

struct Execution<'a> {
    api: &'a Api,
    request: &'a Request,
    document: &'a Document,
    desk: &'a dyn Desk,
    compiler: Compiler<'a, 'a>,
}

impl<'a> Execution<'a> {
    /// Executes the fields of the operation one after the other. Also says whether the response
    /// depends on nothing but the request and the register as it stands.
    fn run(
        &self,
        chosen: &Chosen<'a>,
        operation: Operation,
        snapshot: Arc<Snapshot>,
    ) -> Result<(Response, bool), Vec<Fault>> {
        let ty = self.root_type(operation).map_err(|fault| vec![fault])?;
        let fields = self.compiler.collect(ty, &[chosen.selection()]);
        check_number(operation, fields.len()).map_err(|fault| vec![fault])?;
        let mut asked = fields.iter().map(|field| field.name);
        let introspection = if asked.any(|name| matches!(name, "__schema" | "__type")) {
            let definitions = self.document.definitions();
            introspection::check(chosen.selection(), definitions).map_err(|fault| vec![fault])?;
            self.introspect()?
        } else {
            Map::new()
        };
        let mut run = Run {
            execution: self,
            introspection: &introspection,
            budget: Budget::default(),
            out: Vec::with_capacity(4 << 10),
            faults: Vec::new(),
            pure: operation == Operation::Query,
            snapshot,
        };
        run.out.extend_from_slice(b"{\"data\":{");
        let data = fields
            .iter()
            .enumerate()
            .all(|(at, field)| run.field(at, ty, field));
        run.out.push(b'}');
        if !data {
            run.out.clear();
            run.out.extend_from_slice(b"{\"data\":null");
        }
        let response = Response {
            body: finished(run.out, &run.faults, run.snapshot.revision()),
            outcome: Outcome::Executed {
                has_errors: !run.faults.is_empty(),
            },
            revision: run.snapshot.revision(),
            operation: Some(operation),
        };
        Ok((response, run.pure))
    }

    fn root_type(&self, operation: Operation) -> Result<&'static TypeDef, Fault> {
        let name = match operation {
            Operation::Query => "Query",
            Operation::Mutation => "Mutation",
        };
        let missing = || Fault::new("INTERNAL", "the schema does not hold together");
        self.compiler.schema.find(name).ok_or_else(missing)
    }

    /// What juniper answers to the introspection fields, by response key.
    fn introspect(&self) -> Result<Map<String, Json>, Vec<Fault>> {
        let text = self.document.borrow_owner();
        let name = self.request.operation_name.as_deref();
        let variables = self.compiler.variables;
        let executed = juniper::execute_sync(text, name, &self.api.root, variables, &());
        let (value, errors) = executed.map_err(fault::of_juniper)?;
        if let Some(error) = errors.first() {
            let message = error.error().message().to_owned();
            return Err(vec![Fault::new("BAD_INPUT", message).at(*error.location())]);
        }
        match serde_json::to_value(&value) {
            Ok(Json::Object(fields)) => Ok(fields),
            _ => Ok(Map::new()),
        }
    }
}

fn check_number(operation: Operation, fields: usize) -> Result<(), Fault> {
    if operation == Operation::Mutation && fields > MAX_CHANGES {
        let message = format!(
            "found {fields} changes; at most {MAX_CHANGES} in one request, and nothing was done"
        );
        return Err(Fault::new("TOO_LARGE", message));
    }
    Ok(())
}

/// An execution while it goes on.
struct Run<'r, 'a> {
    execution: &'r Execution<'a>,
    introspection: &'r Map<String, Json>,
    budget: Budget,
    out: Vec<u8>,
    faults: Vec<Fault>,
    pure: bool,
    /// The register; after a change, the register after it.
    snapshot: Arc<Snapshot>,
}

impl<'a> Run<'_, 'a> {
    /// Executes one field and writes its value. A field that cannot be null and has no value
    /// leaves the response without data: then this is false.
    fn field(&mut self, at: usize, ty: &'static TypeDef, field: &Merged<'a>) -> bool {
        if at > 0 {
            self.out.push(b',');
        }
        self.out.extend_from_slice(keyed(field.key).as_bytes());
        let begun = self.out.len();
        match self.value(ty, field) {
            Ok(after) => {
                self.snapshot = after.unwrap_or_else(|| self.snapshot.clone());
                true
            }
            Err(fault) => {
                self.out.truncate(begun);
                self.out.extend_from_slice(b"null");
                self.faults.push(fault.at(field.place).on_field(field.key));
                !ty.field(field.name).is_some_and(|spec| spec.ty.required)
            }
        }
    }

    fn value(
        &mut self,
        ty: &'static TypeDef,
        field: &Merged<'a>,
    ) -> Result<Option<Arc<Snapshot>>, Fault> {
        let Execution {
            api,
            desk,
            compiler,
            ..
        } = self.execution;
        let roots = RootCompiler {
            compiler: *compiler,
            desk: *desk,
            snapshot: self.snapshot.clone(),
            budget: &self.budget,
        };
        let planned = roots.field(ty, field)?;
        self.pure &= is_pure(&planned);
        let sources = Sources {
            desk: *desk,
            memory: &api.memory,
            budget: &self.budget,
            introspection: self.introspection,
        };
        write(&mut self.out, &planned, &self.snapshot, sources)
    }
}

/// Adds the errors and the revision to a response whose data stand, and closes it.
fn finished(mut out: Vec<u8>, faults: &[Fault], revision: i64) -> Bytes {
    if !faults.is_empty() {
        let errors: Json = faults.iter().map(Fault::to_json).collect();
        out.extend_from_slice(b",\"errors\":");
        out.extend_from_slice(errors.to_string().as_bytes());
    }
    out.extend_from_slice(format!(",\"extensions\":{{\"revision\":{revision}}}}}").as_bytes());
    out.into()
}

/// Whether the answer to a field depends on nothing but the request and the register as it stands.
fn is_pure(field: &RootField) -> bool {
    match field {
        RootField::Fixed(_) | RootField::Introspection(_) | RootField::Node(..) => true,
        RootField::Nodes(..) | RootField::List(_) => true,
        RootField::Ask(plan) => plan.question.of_moment,
        RootField::Register(..) | RootField::Write(_) => false,
    }
}

//! Compiling the fields one begins with.

use std::sync::Arc;

use uuid::Uuid;

use super::{
    Arguments, AskPlan, Compiler, Input, Keyed, ListPlan, Merged, RootField, WritePlan,
    compile::keyed, fields_of, text_of,
};
use crate::{
    domain::{kind::Kind, snapshot::Snapshot, text::Language},
    graphql::{
        desk::Desk,
        fault::Fault,
        filter::Filter,
        names::constant,
        paging::{Order, OrderBy, PageArgs},
        schema::{FieldSpec, Root, Source, TypeDef},
        write::{Budget, PAST_COSTS},
    },
    register::When,
};

/// The most records that can be asked for by identity at once.
const MAX_NODES: usize = 500;

/// A compiler of root fields over the register at a moment.
pub struct RootCompiler<'a, 'q> {
    /// What the document means.
    pub compiler: Compiler<'a, 'q>,
    /// The register as the person sees it, at other moments.
    pub desk: &'a dyn Desk,
    /// The register at the moment asked about.
    pub snapshot: Arc<Snapshot>,
    /// How much work is left.
    pub budget: &'a Budget,
}

impl<'q> RootCompiler<'_, 'q> {
    /// What is done for one field.
    ///
    /// # Errors
    /// What is wrong with its arguments, or with those of a field further down.
    pub fn field(&self, ty: &'static TypeDef, field: &Merged<'q>) -> Result<RootField, Fault> {
        let place = field.place;
        self.compile(ty, field).map_err(|fault| fault.at(place))
    }

    fn compile(&self, ty: &'static TypeDef, field: &Merged<'q>) -> Result<RootField, Fault> {
        let Some(spec) = ty.field(field.name) else {
            return Ok(match field.name {
                "__typename" => RootField::Fixed(format!("\"{}\"", ty.name)),
                _ => RootField::Introspection(field.key.to_owned()),
            });
        };
        let Source::Root(root) = &spec.source else {
            return Err(Fault::new("INTERNAL", "the schema does not hold together"));
        };
        let arguments = self.compiler.arguments(field);
        match root {
            Root::Node => self.node(spec, &arguments, field),
            Root::Nodes => self.nodes(spec, &arguments, field),
            Root::One(kind) => self.one(*kind, spec, &arguments, field),
            Root::List(kind) => self.list(*kind, spec, &arguments, field),
            Root::Register => self.register(&arguments, field),
            Root::Revision => Ok(RootField::Fixed(self.snapshot.revision().to_string())),
            Root::Time => {
                let time = self.snapshot.time();
                let time = time.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
                Ok(RootField::Fixed(format!("\"{time}\"")))
            }
            Root::Ask(question) => Ok(RootField::Ask(Box::new(AskPlan {
                question,
                on: arguments.date("on").or(self.compiler.on),
                today: self.compiler.today,
                value: self.compiler.value(&spec.ty.name, &field.inner)?,
                arguments,
            }))),
            Root::Write(what, kind) => Ok(RootField::Write(Box::new(WritePlan {
                what: *what,
                kind: *kind,
                today: self.compiler.today,
                arguments,
                row: self.row(spec, field)?,
            }))),
        }
    }

    fn row(&self, spec: &FieldSpec, field: &Merged<'q>) -> Result<super::RowPlan, Fault> {
        let missing = || Fault::new("INTERNAL", "the schema does not hold together");
        let ty = self
            .compiler
            .schema
            .find(&spec.ty.name)
            .ok_or_else(missing)?;
        self.compiler.row(ty, &field.inner)
    }

    fn node(
        &self,
        spec: &FieldSpec,
        arguments: &Arguments,
        field: &Merged<'q>,
    ) -> Result<RootField, Fault> {
        let id = arguments
            .text("id")
            .and_then(|id| Uuid::try_parse(&id).ok());
        let plan = self.compiler.node(&spec.ty.name, &field.inner)?;
        Ok(RootField::Node(id, plan))
    }

    fn nodes(
        &self,
        spec: &FieldSpec,
        arguments: &Arguments,
        field: &Merged<'q>,
    ) -> Result<RootField, Fault> {
        let ids = arguments.texts("ids").unwrap_or_default();
        if ids.len() > MAX_NODES {
            let message = format!(
                "found {} identities; at most {MAX_NODES} at once",
                ids.len()
            );
            return Err(Fault::input(message).in_argument("ids"));
        }
        let ids = ids.iter().map(|id| Uuid::try_parse(id).ok()).collect();
        let plan = self.compiler.node(&spec.ty.name, &field.inner)?;
        Ok(RootField::Nodes(ids, plan))
    }

    fn one(
        &self,
        kind: Kind,
        spec: &FieldSpec,
        arguments: &Arguments,
        field: &Merged<'q>,
    ) -> Result<RootField, Fault> {
        let id = match (arguments.text("id"), arguments.text("code")) {
            (Some(id), None) => Uuid::try_parse(&id).ok(),
            (None, Some(code)) => self.snapshot.by_code(kind, code.trim()),
            _ => {
                let message = "expected either `id` or `code`, so that one record is meant";
                return Err(Fault::input(message));
            }
        };
        let of_kind = |id: &Uuid| {
            self.snapshot
                .record(*id)
                .is_some_and(|record| record.kind() == kind)
        };
        let plan = self.compiler.node(&spec.ty.name, &field.inner)?;
        Ok(RootField::Node(id.filter(of_kind), plan))
    }

    fn list(
        &self,
        kind: Kind,
        spec: &FieldSpec,
        arguments: &Arguments,
        field: &Merged<'q>,
    ) -> Result<RootField, Fault> {
        let order = order(kind, arguments.get("orderBy"));
        let page = PageArgs::read(arguments, &order.name(kind))?;
        let on = arguments.date("on").or(self.compiler.on);
        let filter = Filter::read(kind, arguments.get("filter"), on, &self.snapshot)
            .map_err(|fault| fault.in_argument("filter"))?;
        let row = self.row(spec, field)?;
        Ok(RootField::List(Box::new(ListPlan {
            kind,
            filter,
            order,
            page,
            row,
        })))
    }

    fn register(&self, arguments: &Arguments, field: &Merged<'q>) -> Result<RootField, Fault> {
        let when = match (arguments.time("knownAt"), arguments.int("revision")) {
            (None, None) => None,
            (Some(time), None) => Some(When::KnownAt(time)),
            (None, Some(revision)) => Some(When::Revision(revision)),
            (Some(_), Some(_)) => {
                let message = "expected `knownAt` or `revision`, found both";
                return Err(Fault::input(message));
            }
        };
        let snapshot = match when {
            Some(when) => {
                self.budget.spend(PAST_COSTS)?;
                self.desk.view(when)?
            }
            None => self.snapshot.clone(),
        };
        let compiler = Compiler {
            on: arguments.date("on").or(self.compiler.on),
            ..self.compiler
        };
        let inner = RootCompiler {
            compiler,
            desk: self.desk,
            snapshot: snapshot.clone(),
            budget: self.budget,
        };
        let missing = || Fault::new("INTERNAL", "the schema does not hold together");
        let ty = compiler.schema.find("Snapshot").ok_or_else(missing)?;
        let fields = compiler
            .collect(ty, &field.inner)
            .into_iter()
            .map(|field| Ok((keyed(field.key), inner.field(ty, &field)?)));
        let fields = fields.collect::<Result<Vec<Keyed<RootField>>, Fault>>()?;
        Ok(RootField::Register(snapshot, fields))
    }
}

/// The order that an `orderBy` argument means. The schema has checked its values.
fn order(kind: Kind, given: Option<&Input>) -> Order {
    let mut order = Order {
        by: OrderBy::Code,
        descending: false,
    };
    let mut language = Language::En;
    let mut field = None;
    for (name, value) in given.into_iter().flat_map(fields_of) {
        let value = text_of(value).unwrap_or_default();
        match name {
            "field" => {
                field = kind
                    .def()
                    .fields
                    .iter()
                    .position(|it| constant(it.name) == value)
            }
            "direction" => order.descending = value == "DESC",
            "language" => language = Language::parse(&value).unwrap_or(language),
            _ => {}
        }
    }
    if let Some(at) = field {
        order.by = OrderBy::Field(at, language);
    }
    order
}

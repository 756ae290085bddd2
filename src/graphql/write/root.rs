//! Writing the fields one begins with.

use std::sync::Arc;

use super::{Budget, Memory, Writer, Written};
use crate::{
    domain::{kind::Kind, snapshot::Snapshot},
    graphql::{
        desk::Desk,
        fault::Fault,
        mutation,
        paging::{self, Entry, OrderBy, Page},
        plan::{AskPlan, Keyed, ListPlan, RootField, ValuePlan},
        questions::Asked,
        schema::connection_cells,
    },
};

/// What root fields are written from.
#[derive(Clone, Copy)]
pub struct Sources<'w> {
    /// The register as the person sees it.
    pub desk: &'w dyn Desk,
    /// What is remembered between requests.
    pub memory: &'w Memory,
    /// How much work is left.
    pub budget: &'w Budget,
    /// The answers of juniper to introspection fields, by response key.
    pub introspection: &'w serde_json::Map<String, serde_json::Value>,
}

/// Writes one root field over the register at a moment. A change gives the register after it.
///
/// # Errors
/// Why the field has no value.
pub fn write(
    out: &mut Vec<u8>,
    field: &RootField,
    snapshot: &Arc<Snapshot>,
    sources: Sources<'_>,
) -> Result<Option<Arc<Snapshot>>, Fault> {
    if let RootField::Write(plan) = field {
        let outcome = mutation::carry_out(plan, sources.desk)?;
        let after = outcome.after.as_ref().unwrap_or(snapshot);
        with_writer(out, after, sources, |writer| {
            writer.row(&plan.row, &outcome.payload)
        })?;
        return Ok(outcome.after);
    }
    read(out, field, snapshot, sources).map(|()| None)
}

fn with_writer(
    out: &mut Vec<u8>,
    snapshot: &Arc<Snapshot>,
    sources: Sources<'_>,
    write: impl FnOnce(&mut Writer<'_>) -> Written,
) -> Written {
    let mut writer = Writer {
        out: std::mem::take(out),
        snapshot,
        memory: sources.memory,
        budget: sources.budget,
    };
    let written = write(&mut writer);
    *out = writer.out;
    written
}

fn read(
    out: &mut Vec<u8>,
    field: &RootField,
    snapshot: &Arc<Snapshot>,
    sources: Sources<'_>,
) -> Written {
    match field {
        RootField::Fixed(text) => out.extend_from_slice(text.as_bytes()),
        RootField::Introspection(key) => {
            let answer = sources
                .introspection
                .get(key)
                .unwrap_or(&serde_json::Value::Null);
            // Writing to memory does not fail.
            let _ = serde_json::to_writer(out, answer);
        }
        RootField::Node(id, plan) => {
            return with_writer(out, snapshot, sources, |it| it.node_or_null(plan, *id));
        }
        RootField::Nodes(ids, plan) => {
            return with_writer(out, snapshot, sources, |it| {
                it.list(ids, |it, id| it.node_or_null(plan, *id))
            });
        }
        RootField::List(plan) => return with_writer(out, snapshot, sources, |it| it.kind(plan)),
        RootField::Register(moment, fields) => return register(out, moment, fields, sources),
        RootField::Ask(plan) => return ask(out, plan, snapshot, sources),
        RootField::Write(_) => out.extend_from_slice(b"null"),
    }
    Ok(())
}

fn register(
    out: &mut Vec<u8>,
    snapshot: &Arc<Snapshot>,
    fields: &[Keyed<RootField>],
    sources: Sources<'_>,
) -> Written {
    out.push(b'{');
    for (at, (key, field)) in fields.iter().enumerate() {
        if at > 0 {
            out.push(b',');
        }
        out.extend_from_slice(key.as_bytes());
        read(out, field, snapshot, sources)?;
    }
    out.push(b'}');
    Ok(())
}

fn ask(
    out: &mut Vec<u8>,
    plan: &AskPlan,
    snapshot: &Arc<Snapshot>,
    sources: Sources<'_>,
) -> Written {
    let asked = Asked {
        arguments: &plan.arguments,
        on: plan.on,
        snapshot,
        desk: sources.desk,
    };
    let answer = (plan.question.answer)(&asked)?;
    let value: &ValuePlan = &plan.value;
    with_writer(out, snapshot, sources, |it| it.value(value, &answer))
}

impl<'w> Writer<'w> {
    /// Writes a page of the records of a kind.
    fn kind(&mut self, plan: &ListPlan) -> Written {
        let page = self.page_of(plan)?;
        self.page(&page, &plan.page, &plan.row)
    }

    fn page_of(&self, plan: &ListPlan) -> Result<Page<'w>, Fault> {
        let ListPlan {
            kind,
            filter,
            order,
            page,
            row,
        } = plan;
        let snapshot: &'w Snapshot = self.snapshot;
        let forward = order.by == OrderBy::Code && !order.descending && !page.backward;
        if forward && filter.is_none() {
            return Ok(paging::of_kind(snapshot, *kind, page));
        }
        self.budget.spend(snapshot.count(*kind) / 8)?;
        let meant = |entry: &Entry<'w>| {
            filter
                .as_ref()
                .is_none_or(|it| it.matches(entry.record, &self.memory.words))
        };
        let few = filter
            .as_ref()
            .and_then(|it| it.narrowed(snapshot, snapshot.count(*kind)));
        if forward && few.is_none() && !row.wants(connection_cells::TOTAL) {
            let after = page.after.as_ref().map_or("", |mark| mark.code.as_str());
            let records = snapshot.kind_after(*kind, after);
            let meant = records.filter(|record| meant(&Entry::by_code(record)));
            return Ok(paging::of_stream(meant, page));
        }
        let mut entries: Vec<Entry<'w>> = match (order.by, few) {
            (OrderBy::Code, Some(few)) => few.into_iter().filter(meant).collect(),
            (OrderBy::Code, None) => self.all(*kind).filter(meant).collect(),
            (OrderBy::Field(at, language), _) => {
                let sorted = self
                    .memory
                    .orders
                    .sorted(self.snapshot, *kind, at, language);
                let entries = sorted.iter().filter_map(|(key, id)| {
                    Some(Entry {
                        key: Some(key.clone()),
                        record: snapshot.record(*id)?,
                    })
                });
                entries.filter(meant).collect()
            }
        };
        if order.descending {
            entries.reverse();
        }
        Ok(paging::of_entries(entries, page, order.descending))
    }

    fn all(&self, kind: Kind) -> impl Iterator<Item = Entry<'w>> + use<'w> {
        let snapshot: &'w Snapshot = self.snapshot;
        snapshot.kind(kind).map(Entry::by_code)
    }
}

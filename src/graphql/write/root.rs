//! Writing the fields one begins with.

use std::sync::Arc;

use uuid::Uuid;

use super::{Budget, Memory, PAST_COSTS, QUESTION_COSTS, Writer, Written};
use crate::{
    domain::{record::AnyRecord, snapshot::Snapshot, text::Language},
    graphql::{
        desk::Desk,
        fault::Fault,
        mutation,
        paging::{self, Entry, OrderBy, Page, SortKey},
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
    let of_moment = plan.question.of_moment;
    sources.budget.spend(if of_moment {
        QUESTION_COSTS
    } else {
        PAST_COSTS
    })?;
    let asked = Asked {
        arguments: &plan.arguments,
        day: plan.on,
        today: plan.today,
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
        let snapshot: &'w Snapshot = self.snapshot;
        let (kind, args) = (plan.kind, &plan.page);
        let by_code = plan.order.by == OrderBy::Code;
        let forward = by_code && !plan.order.descending && !args.backward;
        if forward && plan.filter.is_none() {
            return Ok(paging::of_kind(snapshot, kind, args));
        }
        self.budget.spend(snapshot.count(kind) / 8)?;
        if let OrderBy::Field(at, language) = plan.order.by {
            return Ok(self.page_by_field(plan, at, language));
        }
        let filter = plan.filter.as_ref();
        let few = filter.and_then(|it| it.narrowed(snapshot, snapshot.count(kind)));
        let counted = plan.row.wants(connection_cells::TOTAL);
        let meant = |record: &&'w Arc<dyn AnyRecord>| self.is_meant(plan, record);
        if forward && few.is_none() && !counted {
            let after = args.after.as_ref().map_or("", |mark| mark.code.as_str());
            let records = snapshot.kind_after(kind, after).filter(meant);
            return Ok(paging::of_stream(records, args));
        }
        let records: Vec<_> = match few {
            Some(few) => few.into_iter().filter(meant).collect(),
            None => snapshot.kind(kind).filter(meant).collect(),
        };
        let descending = plan.order.descending;
        Ok(paging::of_positions(
            records.len(),
            args,
            descending,
            |at| records.get(at).copied().map(Entry::by_code),
        ))
    }

    fn page_by_field(&self, plan: &ListPlan, at: usize, language: Language) -> Page<'w> {
        let snapshot: &'w Snapshot = self.snapshot;
        let orders = &self.memory.orders;
        let sorted = orders.sorted(self.snapshot, plan.kind, at, language);
        let entry = |(key, id): &(SortKey, Uuid)| {
            Some(Entry {
                key: Some(key.clone()),
                record: snapshot.record(*id)?,
            })
        };
        let descending = plan.order.descending;
        if plan.filter.is_none() {
            return paging::of_positions(sorted.len(), &plan.page, descending, |at| {
                sorted.get(at).and_then(entry)
            });
        }
        let meant: Vec<&(SortKey, Uuid)> = sorted
            .iter()
            .filter(|(_, id)| {
                snapshot
                    .record(*id)
                    .is_some_and(|it| self.is_meant(plan, it))
            })
            .collect();
        paging::of_positions(meant.len(), &plan.page, descending, |at| {
            meant.get(at).copied().and_then(entry)
        })
    }

    fn is_meant(&self, plan: &ListPlan, record: &Arc<dyn AnyRecord>) -> bool {
        let filter = plan.filter.as_ref();
        filter.is_none_or(|filter| filter.matches(record, &self.memory.words))
    }
}

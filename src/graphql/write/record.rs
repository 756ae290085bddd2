//! Writing records and parts.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{Writer, Written, json};
use crate::{
    domain::{
        record::{AnyRecord, Fields},
        snapshot::EdgeDef,
        text::LocalText,
        value::Value,
    },
    graphql::{
        activity,
        fault::Fault,
        names::{camel, constant},
        paging::{self, Entry, Page, PageArgs},
        plan::{LocalField, LocalPlan, NodePlan, RecordField, RecordPlan, RowPlan},
        schema::EnumTable,
        tree::Tree,
        validity::is_valid_on,
    },
};

impl<'w> Writer<'w> {
    /// Writes a record whose kind is known, or is not.
    ///
    /// # Errors
    /// What kept it from being written; likewise below.
    pub fn node(&mut self, plan: &NodePlan, record: &Arc<dyn AnyRecord>) -> Written {
        self.step()?;
        let plan = match plan {
            NodePlan::One(plan) => plan,
            NodePlan::Any(plans) => &plans[record.kind().index()],
        };
        self.object(&plan.fields, |this, field| match field {
            RecordField::TypeName => {
                this.raw(&plan.type_name);
                Ok(())
            }
            RecordField::Id => {
                json::uuid(&mut this.out, record.header().id);
                Ok(())
            }
            RecordField::Code => {
                json::string(&mut this.out, &record.header().code);
                Ok(())
            }
            RecordField::Version => json::int(&mut this.out, record.header().version),
            RecordField::Absences(row) => this.absences(row, &**record),
            RecordField::Linked(edge, on, plan) => {
                let ids = this.snapshot.linked_ids(edge.edge, record.header().id);
                this.linked(ids, *on, plan)
            }
            RecordField::LinkedPage(edge, on, page, row) => {
                this.linked_page(edge, record.header().id, *on, page, row)
            }
            RecordField::Flows(of, valid, day, plan) => {
                let id = record.header().id;
                let flows = activity::flows(this.snapshot, id, *of, *valid, *day);
                this.list(flows, |this, flow| this.node(plan, flow))
            }
            RecordField::Value(_) | RecordField::Coded(..) | RecordField::Local(..) => {
                this.own(field, &**record)
            }
            RecordField::Refers(..) | RecordField::Parts(..) => this.own(field, &**record),
        })
    }

    /// Writes a record found by its identity, or null when there is none.
    pub fn node_or_null(&mut self, plan: &NodePlan, id: Option<Uuid>) -> Written {
        match id.and_then(|id| self.snapshot.record(id)) {
            Some(record) => self.node(plan, record),
            None => {
                self.raw("null");
                Ok(())
            }
        }
    }

    fn part(&mut self, plan: &RecordPlan, part: &dyn Fields) -> Written {
        self.step()?;
        self.object(&plan.fields, |this, field| match field {
            RecordField::TypeName => {
                this.raw(&plan.type_name);
                Ok(())
            }
            _ => this.own(field, part),
        })
    }

    /// Writes a field that records and parts both can have.
    fn own(&mut self, field: &RecordField, fields: &(impl Fields + ?Sized)) -> Written {
        match field {
            RecordField::Value(at) => json::value(&mut self.out, fields.value(*at)),
            RecordField::Coded(at, table) => {
                self.coded(table, fields.value(*at));
                Ok(())
            }
            RecordField::Local(at, plan) => match fields.value(*at) {
                Value::Local(text) => self.local(plan, text),
                _ => {
                    self.raw("null");
                    Ok(())
                }
            },
            RecordField::Refers(at, plan) => {
                let required = fields.defs()[*at].required;
                self.refers(plan, fields.value(*at), required)
            }
            RecordField::Parts(at, plan) => match fields.value(*at) {
                Value::Parts(parts) => {
                    self.list(0..parts.count(), |this, at| this.part(plan, parts.part(at)))
                }
                _ => {
                    self.raw("[]");
                    Ok(())
                }
            },
            RecordField::TypeName
            | RecordField::Id
            | RecordField::Code
            | RecordField::Version
            | RecordField::Absences(_)
            | RecordField::Linked(..)
            | RecordField::LinkedPage(..)
            | RecordField::Flows(..) => {
                self.raw("null");
                Ok(())
            }
        }
    }

    fn coded(&mut self, table: &EnumTable, value: Value<'_>) {
        match value {
            Value::Code(item) => self.raw(table.quoted(item)),
            Value::Codes(codes) => {
                self.out.push(b'[');
                for (at, item) in codes.items().into_iter().enumerate() {
                    if at > 0 {
                        self.out.push(b',');
                    }
                    self.raw(table.quoted(item));
                }
                self.out.push(b']');
            }
            _ => self.raw("null"),
        }
    }

    fn refers(&mut self, plan: &NodePlan, value: Value<'_>, required: bool) -> Written {
        let snapshot = self.snapshot;
        match value {
            Value::Ref(id) | Value::AnyRef(_, id) => match snapshot.record(id) {
                Some(record) => self.node(plan, record),
                None if required => Err(Fault::new(
                    "INTERNAL",
                    "a record points to another one that is not in the register",
                )),
                None => {
                    self.raw("null");
                    Ok(())
                }
            },
            Value::Refs(ids) => {
                let records = (0..ids.count()).filter_map(|at| snapshot.record(ids.id(at)));
                self.list(records, |this, record| this.node(plan, record))
            }
            _ => {
                self.raw("null");
                Ok(())
            }
        }
    }

    fn linked(&mut self, ids: &[Uuid], on: Option<NaiveDate>, plan: &NodePlan) -> Written {
        let snapshot = self.snapshot;
        let records = ids.iter().filter_map(|id| snapshot.record(*id));
        let valid = records.filter(|record| on.is_none_or(|day| is_valid_on(&***record, day)));
        self.list(valid, |this, record| this.node(plan, record))
    }

    fn linked_page(
        &mut self,
        edge: &EdgeDef,
        target: Uuid,
        on: Option<NaiveDate>,
        args: &PageArgs,
        row: &RowPlan,
    ) -> Written {
        let snapshot = self.snapshot;
        let ids = snapshot.linked_ids(edge.edge, target);
        let Some(day) = on else {
            let page = paging::of_ids(snapshot, ids, args);
            return self.page(&page, args, row);
        };
        self.budget.spend(ids.len() / 8)?;
        let records = ids.iter().filter_map(|id| snapshot.record(*id));
        let valid: Vec<_> = records
            .filter(|record| is_valid_on(&***record, day))
            .collect();
        let page: Page<'w> = paging::of_positions(valid.len(), args, false, |at| {
            valid.get(at).copied().map(Entry::by_code)
        });
        self.page(&page, args, row)
    }

    fn absences(&mut self, row: &RowPlan, record: &dyn AnyRecord) -> Written {
        self.list(record.header().absent.iter(), |this, (field, absence)| {
            let cells = [
                Tree::text(camel(field)),
                Tree::Constant(constant(absence.code()).into()),
            ];
            this.row(row, &cells)
        })
    }

    /// Writes a text per language.
    pub fn local(&mut self, plan: &LocalPlan, text: &LocalText) -> Written {
        self.object(&plan.0, |this, field| match field {
            LocalField::TypeName => {
                this.raw("\"LocalText\"");
                Ok(())
            }
            LocalField::In(language) => {
                match text.get(*language) {
                    Some(text) => json::string(&mut this.out, text),
                    None => this.raw("null"),
                }
                Ok(())
            }
            LocalField::Shown(wanted, row) => match text.shown(*wanted) {
                Some((language, text)) => {
                    let cells = [
                        Tree::text(text),
                        Tree::Constant(constant(language.code()).into()),
                    ];
                    this.row(row, &cells)
                }
                None => {
                    this.raw("null");
                    Ok(())
                }
            },
        })
    }
}

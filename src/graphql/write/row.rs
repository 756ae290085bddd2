//! Writing computed values, pages among them.

use super::{Writer, Written, json};
use crate::graphql::{
    paging::{Mark, Page, PageArgs},
    plan::{CellPlan, RowPlan, ValuePlan},
    schema::connection_cells as cells,
    tree::Tree,
};

impl<'w> Writer<'w> {
    /// Writes a row of cells.
    ///
    /// # Errors
    /// What kept it from being written; likewise below.
    pub fn row(&mut self, plan: &RowPlan, row: &[Tree<'_>]) -> Written {
        self.object(&plan.0, |this, cell| match cell {
            CellPlan::Fixed(text) => {
                this.raw(text);
                Ok(())
            }
            CellPlan::At(at, value) => this.value(value, row.get(*at).unwrap_or(&Tree::Null)),
        })
    }

    /// Writes a computed value.
    pub fn value(&mut self, plan: &ValuePlan, value: &Tree<'_>) -> Written {
        match value {
            Tree::List(items) => return self.list(items, |this, item| this.value(plan, item)),
            Tree::Row(cells) => {
                self.step()?;
                if let ValuePlan::Row(row) = plan {
                    return self.row(row, cells);
                }
                self.raw("null");
            }
            Tree::Later(compute) => return self.value(plan, &compute()),
            Tree::Record(record) => {
                if let ValuePlan::Node(node) = plan {
                    return self.node(node, record);
                }
                self.raw("null");
            }
            Tree::Id(id) => match plan {
                ValuePlan::Node(node) => return self.node_or_null(node, Some(*id)),
                _ => json::uuid(&mut self.out, *id),
            },
            Tree::Local(text) => {
                if let ValuePlan::Local(local) = plan {
                    return self.local(local, text);
                }
                self.raw("null");
            }
            Tree::Null => self.raw("null"),
            Tree::Bool(truth) => self.raw(if *truth { "true" } else { "false" }),
            Tree::Int(number) => return json::int(&mut self.out, *number),
            Tree::Text(text) | Tree::Constant(text) => json::string(&mut self.out, text),
            Tree::Json(text) => self.raw(text),
        }
        Ok(())
    }

    /// Writes a page of a list. What is not asked for is not computed.
    pub fn page(&mut self, page: &Page<'w>, args: &PageArgs, plan: &RowPlan) -> Written {
        let cursor = |entry| Tree::text(Mark::write(entry, &args.order));
        let entries = &page.entries;
        let with_cursor = plan.mentions(cells::EDGES).any(|edge| match edge {
            ValuePlan::Row(edge) => edge.wants(0),
            _ => false,
        });
        let edge = |entry| {
            let cursor = if with_cursor {
                cursor(entry)
            } else {
                Tree::Null
            };
            Tree::Row(vec![cursor, Tree::Record(entry.record)])
        };
        // In the order of `connection_cells`.
        let row = [
            when(plan.wants(cells::EDGES), || Tree::list(entries, edge)),
            when(plan.wants(cells::NODES), || {
                Tree::list(entries, |entry| Tree::Record(entry.record))
            }),
            when(plan.wants(cells::PAGE_INFO), || {
                Tree::Row(vec![
                    Tree::Bool(page.has_next),
                    Tree::Bool(page.has_previous),
                    entries.first().map_or(Tree::Null, cursor),
                    entries.last().map_or(Tree::Null, cursor),
                ])
            }),
            page.total.map_or(Tree::Null, Tree::count),
        ];
        self.row(plan, &row)
    }
}

/// A value that is computed only when it is asked for.
fn when<'a>(asked: bool, compute: impl FnOnce() -> Tree<'a>) -> Tree<'a> {
    if asked { compute() } else { Tree::Null }
}

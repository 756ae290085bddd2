//! Pages of lists: which part of an ordered list is meant, and the cursors by which one goes on.
//!
//! A cursor holds the place of a record in the order (its sort key and code), not a number of
//! rows: records that are added or removed meanwhile neither repeat nor hide others.

mod cursor;
mod order;
mod page;

use crate::{
    domain::snapshot::EdgeDef,
    graphql::{fault::Fault, names::camel, plan::Arguments},
};

pub use {
    cursor::Mark,
    order::{Order, OrderBy, Orders, SortKey},
    page::{Entry, Page, of_ids, of_kind, of_positions, of_stream},
};

/// How many records a page has when the client does not say.
const USUAL: usize = 50;
/// How many records a page has at most.
const MOST: usize = 500;

/// Which page of a list is meant.
#[derive(Debug, Clone)]
pub struct PageArgs {
    /// How many records.
    pub count: usize,
    /// Whether they are counted from the end.
    pub backward: bool,
    /// The place after which the page begins.
    pub after: Option<Mark>,
    /// The place before which the page ends.
    pub before: Option<Mark>,
    /// The name of the order, which cursors carry.
    pub order: String,
}

/// The name of the order of what points to a record along an edge.
pub fn linked_name(edge: &EdgeDef) -> String {
    format!("{}.{}", edge.from.def().name, camel(edge.back))
}

impl PageArgs {
    /// Reads `first`, `after`, `last` and `before` for a list in an order.
    ///
    /// # Errors
    /// A page that is too large or goes both ways, or a cursor that is not of this order.
    pub fn read(arguments: &Arguments, order: &str) -> Result<PageArgs, Fault> {
        let mark = |name: &str| {
            let mark = arguments.text(name).map(|text| Mark::read(&text, order));
            mark.transpose().map_err(|fault| fault.in_argument(name))
        };
        let first = size(arguments, "first")?;
        let last = size(arguments, "last")?;
        if first.is_some() && last.is_some() {
            return Err(Fault::input("expected `first` or `last`, found both"));
        }
        Ok(PageArgs {
            count: first.or(last).unwrap_or(USUAL),
            backward: last.is_some(),
            after: mark("after")?,
            before: mark("before")?,
            order: order.to_owned(),
        })
    }
}

fn size(arguments: &Arguments, name: &str) -> Result<Option<usize>, Fault> {
    let Some(number) = arguments.int(name) else {
        return Ok(None);
    };
    match usize::try_from(number) {
        Ok(size) if size <= MOST => Ok(Some(size)),
        _ => {
            let message =
                format!("found {number}; expected 0 to {MOST}, and `after` for what comes next");
            Err(Fault::input(message).in_argument(name))
        }
    }
}

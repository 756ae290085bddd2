//! Cutting a page out of an ordered list.

use std::{cmp::Ordering, sync::Arc};

use uuid::Uuid;

use super::{Mark, PageArgs, SortKey};
use crate::domain::{kind::Kind, record::AnyRecord, snapshot::Snapshot};

/// A record of a list, with its sort key unless the order is by code.
#[derive(Clone)]
pub struct Entry<'s> {
    /// The sort key.
    pub key: Option<SortKey>,
    /// The record.
    pub record: &'s Arc<dyn AnyRecord>,
}

/// A page of a list.
pub struct Page<'s> {
    /// The records of the page, in order.
    pub entries: Vec<Entry<'s>>,
    /// Whether more follows.
    pub has_next: bool,
    /// Whether something comes before.
    pub has_previous: bool,
    /// How many records the list has; not known where nobody asked.
    pub total: Option<usize>,
}

impl<'s> Entry<'s> {
    /// A record of a list ordered by code.
    pub fn by_code(record: &'s Arc<dyn AnyRecord>) -> Entry<'s> {
        Entry { key: None, record }
    }

    fn compare(&self, mark: &Mark) -> Ordering {
        let by_key = self.key.as_ref().cmp(&mark.key.as_ref());
        by_key.then_with(|| (*self.record.header().code).cmp(&mark.code))
    }
}

/// The part of a list of `len` entries that a page covers, when the entry at a position compares
/// to a mark as `compare` says.
fn range(
    args: &PageArgs,
    len: usize,
    compare: impl Fn(usize, &Mark) -> Ordering,
) -> std::ops::Range<usize> {
    let bound = |mark: &Mark, limit: Ordering| {
        let (mut low, mut high) = (0, len);
        while low < high {
            let middle = low + (high - low) / 2;
            if compare(middle, mark) <= limit {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    };
    let start = args
        .after
        .as_ref()
        .map_or(0, |mark| bound(mark, Ordering::Equal));
    let end = args
        .before
        .as_ref()
        .map_or(len, |mark| bound(mark, Ordering::Less));
    let end = end.max(start);
    if args.backward {
        end.saturating_sub(args.count).max(start)..end
    } else {
        start..end.min(start + args.count)
    }
}

/// A page of a list of `len` entries, given from small to large, each by its position.
pub fn of_positions<'s>(
    len: usize,
    args: &PageArgs,
    descending: bool,
    entry: impl Fn(usize) -> Option<Entry<'s>>,
) -> Page<'s> {
    let entry = |at: usize| entry(if descending { len - 1 - at } else { at });
    let range = range(args, len, |at, mark| {
        let ordering = entry(at).map_or(Ordering::Less, |entry| entry.compare(mark));
        if descending {
            ordering.reverse()
        } else {
            ordering
        }
    });
    Page {
        has_next: range.end < len,
        has_previous: range.start > 0,
        total: Some(len),
        entries: range.filter_map(entry).collect(),
    }
}

/// A page of records whose identities are at hand in the order of their codes.
pub fn of_ids<'s>(snapshot: &'s Snapshot, ids: &[Uuid], args: &PageArgs) -> Page<'s> {
    of_positions(ids.len(), args, false, |at| {
        snapshot.record(ids[at]).map(Entry::by_code)
    })
}

/// A page of all records of a kind by code, forward, without going through the others.
pub fn of_kind<'s>(snapshot: &'s Snapshot, kind: Kind, args: &PageArgs) -> Page<'s> {
    let after = args.after.as_ref().map(|mark| mark.code.as_str());
    let first = snapshot.kind(kind).next();
    let has_previous = after
        .zip(first)
        .is_some_and(|(after, first)| *first.header().code <= *after);
    let mut page = match after {
        Some(code) => of_stream(snapshot.kind_after(kind, code), args),
        None => of_stream(snapshot.kind(kind), args),
    };
    page.has_previous = has_previous;
    page.total = Some(snapshot.count(kind));
    page
}

/// The first page of records that come in the order of their codes, all of them after the mark.
pub fn of_stream<'s>(
    records: impl Iterator<Item = &'s Arc<dyn AnyRecord>>,
    args: &PageArgs,
) -> Page<'s> {
    let before = args.before.as_ref().map(|mark| mark.code.as_str());
    let mut entries = Vec::with_capacity(args.count.min(64));
    let mut has_next = false;
    for record in records {
        let beyond = before.is_some_and(|before| *record.header().code >= *before);
        if beyond || entries.len() == args.count {
            has_next = true;
            break;
        }
        entries.push(Entry::by_code(record));
    }
    Page {
        entries,
        has_next,
        has_previous: args.after.is_some(),
        total: None,
    }
}

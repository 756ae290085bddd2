//! What was changed, when, by whom and why?

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{Asked, Question};
use crate::{
    graphql::{
        desk::Desk, fault::Fault, filter::find_any, names::constant, plan::Arguments,
        schema::RowType, tree::Tree, write::time,
    },
    register::{Change, FieldChange, HistoryQuery},
};

/// How many changes a page has when the client does not say.
const USUAL: i64 = 50;
/// How many changes a page has at most.
const MOST: i64 = 500;

pub static QUESTION: Question = Question {
    name: "changes",
    doc: "The history of the register, or of one record: every change with who made it and why, \
          from the first to the last. Each entry is chained to the one before by its hash.",
    ty: "ChangeConnection!",
    args: &[
        (
            "record",
            "ID",
            "Only changes of this record: its UUID, also when it was removed since, or kind and code.",
        ),
        ("afterRevision", "Int", "Only changes after this revision."),
        ("upToRevision", "Int", "Only changes up to this revision."),
        (
            "since",
            "DateTime",
            "Only changes after this moment: with `until`, what changed between two days.",
        ),
        ("until", "DateTime", "Only changes up to this moment."),
        (
            "first",
            "Int",
            "How many to give from the beginning, or after `after`: 50 when nothing is said, at most 500.",
        ),
        ("after", "String", "The cursor after which to begin."),
        (
            "last",
            "Int",
            "How many to give from the end, or before `before`; at most 500, and not with `first`.",
        ),
        ("before", "String", "The cursor before which to end."),
    ],
    of_moment: false,
    answer,
};

pub static ROWS: [RowType; 4] = [
    RowType {
        name: "ChangeConnection",
        doc: "A page of changes.",
        cells: &[
            (
                "edges",
                "[ChangeEdge!]!",
                "The changes of this page, each with its cursor.",
            ),
            ("nodes", "[Change!]!", "The changes of this page."),
            (
                "pageInfo",
                "PageInfo!",
                "Where the page stands in the list.",
            ),
        ],
    },
    RowType {
        name: "ChangeEdge",
        doc: "One of the changes of a page, with its cursor.",
        cells: &[
            (
                "cursor",
                "String!",
                "Where this change stands in the list, to be given to `after` or `before`.",
            ),
            ("node", "Change!", "The change."),
        ],
    },
    RowType {
        name: "Change",
        doc: "One change of one record.",
        cells: &[
            ("revision", "Int!", "The revision that the change made."),
            ("time", "DateTime!", "When it was made."),
            ("actor", "String!", "Who made it."),
            ("reason", "String", "Why, when a reason was given."),
            ("kind", "Kind!", "Kind of the record."),
            ("recordId", "ID!", "Identity of the record."),
            (
                "code",
                "String",
                "Code of the record, after the change or else before it.",
            ),
            ("operation", "ChangeOperation!", "What was done."),
            (
                "record",
                "Node",
                "The record as it is now; null when there is none any more.",
            ),
            ("fields", "[FieldChange!]!", "What changed, field by field."),
            (
                "before",
                "Json",
                "The whole record before the change; null when it was added.",
            ),
            (
                "after",
                "Json",
                "The whole record after the change; null when it was removed.",
            ),
            (
                "hash",
                "String!",
                "Hash of the entry, chained to the one before.",
            ),
        ],
    },
    RowType {
        name: "FieldChange",
        doc: "What changed in one field.",
        cells: &[
            (
                "field",
                "String!",
                "Name of the field as the register stores it; `absent.NAME` for what is stated about an absent one.",
            ),
            (
                "before",
                "Json",
                "The value before; null when there was none.",
            ),
            ("after", "Json", "The value after; null when there is none."),
        ],
    },
];

/// Where a change stands: its revision, and its place among the changes of that revision. Both are
/// stored, so a cursor means the same to whoever uses it.
type Place = (i64, i64);

/// Which page of the history is meant.
struct Page {
    count: usize,
    backward: bool,
    /// Changes after this place.
    after: Option<Place>,
    /// Changes before this place.
    before: Option<Place>,
}

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let arguments = asked.arguments;
    let page = Page::read(arguments)?;
    let record = match arguments.text("record") {
        None => None,
        Some(key) => Some(match uuid::Uuid::try_parse(&key) {
            Ok(id) => id,
            Err(_) => find_any(asked.snapshot, &key).map_err(|it| it.in_argument("record"))?,
        }),
    };
    let moment = |name: &str| arguments.time(name).map(|it| asked.desk.revision_at(it));
    let low = arguments.int("afterRevision").unwrap_or_default().max(0);
    let low = low.max(moment("since").transpose()?.unwrap_or_default());
    let high = arguments.int("upToRevision").unwrap_or(i64::MAX);
    let high = high.min(moment("until").transpose()?.unwrap_or(i64::MAX));
    let span = HistoryQuery {
        after: low,
        up_to: high.min(asked.snapshot.revision()),
        record,
    };
    Ok(page.cut(page.gather(asked.desk, span)?))
}

impl Page {
    fn read(arguments: &Arguments) -> Result<Page, Fault> {
        let (first, last) = (arguments.int("first"), arguments.int("last"));
        for (name, given) in [("first", first), ("last", last)] {
            if let Some(number) = given.filter(|number| !(0..=MOST).contains(number)) {
                let message = format!("found {number}; expected 0 to {MOST}");
                return Err(Fault::input(message).in_argument(name));
            }
        }
        if first.is_some() && last.is_some() {
            return Err(Fault::input("expected `first` or `last`, found both"));
        }
        let place = |name: &str| {
            let place = arguments.text(name).map(|cursor| read_cursor(&cursor));
            place.transpose().map_err(|fault| fault.in_argument(name))
        };
        let count = first.or(last).unwrap_or(USUAL);
        Ok(Page {
            count: usize::try_from(count).unwrap_or_default(),
            backward: last.is_some(),
            after: place("after")?,
            before: place("before")?,
        })
    }

    /// The changes from which the page is cut: as many as it has and one more, if there are so
    /// many. Of a stretch of revisions the person may see few changes or none, so ever longer ones
    /// are read until there are enough.
    fn gather(&self, desk: &dyn Desk, span: HistoryQuery) -> Result<Vec<Change>, Fault> {
        let after = self.after.map_or(0, |(revision, _)| revision - 1);
        let before = self.before.map_or(i64::MAX, |(revision, _)| revision);
        let mut rest = HistoryQuery {
            after: span.after.max(after),
            up_to: span.up_to.min(before),
            record: span.record,
        };
        let mut found = Vec::new();
        // A record changes in few revisions, and the store finds those at once.
        let of_record = span.record.map(|_| i64::MAX);
        let mut stretch = of_record.unwrap_or(i64::try_from(self.count + 2).unwrap_or(MOST));
        // A query up to revision 0 would mean up to the last one; none here is.
        while found.len() <= self.count && rest.after < rest.up_to {
            let mut query = rest;
            if self.backward {
                query.after = rest.after.max(rest.up_to.saturating_sub(stretch));
                rest.up_to = query.after;
            } else {
                query.up_to = rest.up_to.min(rest.after.saturating_add(stretch));
                rest.after = query.up_to;
            }
            let mut more = desk.history(&query)?;
            more.retain(|change| self.holds(place(change)));
            if self.backward {
                std::mem::swap(&mut found, &mut more);
            }
            found.append(&mut more);
            stretch = stretch.saturating_mul(4);
        }
        Ok(found)
    }

    fn holds(&self, place: Place) -> bool {
        self.after.is_none_or(|after| place > after) && self.before.is_none_or(|it| place < it)
    }

    /// The page of the changes that were gathered for it.
    fn cut<'a>(&self, mut changes: Vec<Change>) -> Tree<'a> {
        let over = changes.len().saturating_sub(self.count);
        if self.backward {
            changes.drain(..over);
        } else {
            changes.truncate(self.count);
        }
        // Where a cursor was given, the change it stands for lies beyond the page.
        let later = self.before.is_some() || (!self.backward && over > 0);
        let earlier = self.after.is_some() || (self.backward && over > 0);
        let mark = |change: Option<&Change>| change.map(|change| cursor(place(change)));
        let info = vec![
            Tree::Bool(later),
            Tree::Bool(earlier),
            Tree::maybe(mark(changes.first())),
            Tree::maybe(mark(changes.last())),
        ];
        let edges = Tree::list(&changes, |change| {
            Tree::Row(vec![Tree::text(cursor(place(change))), row(change)])
        });
        let nodes = Tree::list(&changes, row);
        Tree::Row(vec![edges, nodes, Tree::Row(info)])
    }
}

fn place(change: &Change) -> Place {
    (change.revision, change.position)
}

fn cursor(place: Place) -> String {
    URL_SAFE_NO_PAD.encode(format!("change {} {}", place.0, place.1))
}

fn read_cursor(text: &str) -> Result<Place, Fault> {
    let read = || {
        let bytes = URL_SAFE_NO_PAD.decode(text.trim()).ok()?;
        let written = String::from_utf8(bytes).ok()?;
        let (revision, number) = written.strip_prefix("change ")?.split_once(' ')?;
        Some((revision.parse().ok()?, number.parse().ok()?))
    };
    read().ok_or_else(|| {
        let message = "this is not a cursor of the history; expected one that `changes` gave";
        Fault::new("BAD_CURSOR", message)
    })
}

fn row<'a>(change: &Change) -> Tree<'a> {
    let Change {
        revision,
        position: _,
        time: moment,
        actor,
        reason,
        kind,
        id,
        operation,
        record,
        before,
        hash,
    } = change;
    let json = |state: &Option<serde_json::Value>| match state {
        Some(state) => Tree::Json(state.to_string()),
        None => Tree::Null,
    };
    let fields = Tree::list(change.fields(), |field| {
        let FieldChange {
            field,
            before,
            after,
        } = field;
        Tree::Row(vec![Tree::text(field), json(&before), json(&after)])
    });
    Tree::Row(vec![
        Tree::Int(*revision),
        Tree::text(time(*moment)),
        Tree::text(actor.clone()),
        Tree::maybe(reason.clone()),
        Tree::code(*kind),
        Tree::text(id.to_string()),
        Tree::maybe(change.code().map(str::to_owned)),
        Tree::Constant(constant(operation.code()).into()),
        Tree::Id(*id),
        fields,
        json(before),
        json(record),
        Tree::text(hash.clone()),
    ])
}

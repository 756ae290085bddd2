//! What was changed, when, by whom and why?

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};

use super::{Asked, Question};
use crate::{
    graphql::{
        fault::Fault, filter::find_any, names::constant, plan::Arguments, schema::RowType,
        tree::Tree, write::time,
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

/// Where a change stands: its revision, and its number among the changes of that revision.
type Place = (i64, usize);

/// Which page of the history is meant.
struct Page {
    count: i64,
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
    let low = arguments.int("afterRevision").unwrap_or_default().max(0);
    let high = arguments.int("upToRevision").unwrap_or(i64::MAX);
    let high = high.min(asked.snapshot.revision());
    let mut query = HistoryQuery {
        after: page
            .after
            .map_or(low, |(revision, _)| low.max(revision - 1)),
        up_to: page.before.map_or(high, |(revision, _)| high.min(revision)),
        record,
    };
    if record.is_none() {
        // Every revision has a change, so a page never needs more revisions than it has changes.
        let revisions = page.count + 2;
        if page.backward {
            query.after = query.after.max(query.up_to - revisions);
        } else {
            query.up_to = query.up_to.min(query.after + revisions);
        }
    }
    // A query up to revision 0 would mean up to the last one.
    let changes = if query.up_to <= query.after {
        Vec::new()
    } else {
        asked.desk.history(&query)?
    };
    let more = (query.after > low, query.up_to < high);
    Ok(page.cut(changes, more))
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
        Ok(Page {
            count: first.or(last).unwrap_or(USUAL),
            backward: last.is_some(),
            after: place("after")?,
            before: place("before")?,
        })
    }

    /// The page of some changes, of which there may be more before and after.
    fn cut<'a>(&self, changes: Vec<Change>, more: (bool, bool)) -> Tree<'a> {
        let mut placed = Vec::with_capacity(changes.len());
        let mut last: Place = (0, 0);
        for change in changes {
            last = if change.revision == last.0 {
                (last.0, last.1 + 1)
            } else {
                (change.revision, 0)
            };
            placed.push((last, change));
        }
        let all = placed.len();
        let skipped = placed
            .iter()
            .filter(|(at, _)| self.after.is_some_and(|it| *at <= it))
            .count();
        placed.retain(|(at, _)| {
            self.after.is_none_or(|after| *at > after) && self.before.is_none_or(|it| *at < it)
        });
        let beyond = all - skipped - placed.len();
        let count = usize::try_from(self.count).unwrap_or_default();
        let over = placed.len().saturating_sub(count);
        let (earlier, later) = if self.backward { (over, 0) } else { (0, over) };
        placed.truncate(placed.len() - later);
        placed.drain(..earlier);
        let info = vec![
            Tree::Bool(more.1 || beyond + later > 0),
            Tree::Bool(more.0 || skipped + earlier > 0),
            placed
                .first()
                .map_or(Tree::Null, |(at, _)| Tree::text(cursor(*at))),
            placed
                .last()
                .map_or(Tree::Null, |(at, _)| Tree::text(cursor(*at))),
        ];
        let edges = Tree::list(&placed, |(at, change)| {
            Tree::Row(vec![Tree::text(cursor(*at)), row(change)])
        });
        let nodes = Tree::list(&placed, |(_, change)| row(change));
        Tree::Row(vec![edges, nodes, Tree::Row(info)])
    }
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

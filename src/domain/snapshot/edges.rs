//! Edges: every reference field, seen from the record it points to.

use std::{
    hash::{Hash, Hasher},
    sync::LazyLock,
};

use uuid::Uuid;

use crate::domain::{
    kind::Kind,
    record::{AnyRecord, FieldDef},
    value::{FieldType, Value},
};

/// A reference field of a kind, or of a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edge {
    kind: Kind,
    field: u8,
    part: u8,
}

impl Edge {
    /// The kind of record that points.
    pub(super) fn kind(self) -> Kind {
        self.kind
    }
}

impl Hash for Edge {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // In one word, so that the kind counts in every hasher: many kinds have their activity at
        // the same place.
        let Edge { kind, field, part } = *self;
        state.write_u64(u64::from(kind as u8) << 16 | u64::from(field) << 8 | u64::from(part));
    }
}

/// Marks an edge that is a field of the record itself, not of a part.
const OWN: u8 = u8::MAX;

/// An edge with its names at both ends.
#[derive(Debug)]
pub struct EdgeDef {
    /// The edge.
    pub edge: Edge,
    /// The kind of record that points.
    pub from: Kind,
    /// The kind pointed to; `None` when it can be any.
    pub to: Option<Kind>,
    /// The field of the record that points (of parts, the field that holds the parts).
    pub field: &'static FieldDef,
    /// Name of the link seen from the record pointed to.
    pub back: &'static str,
    /// Whether there may be several references in one record.
    pub many: bool,
}

static EDGES: LazyLock<Vec<EdgeDef>> =
    LazyLock::new(|| Kind::ALL.iter().flat_map(|kind| edges_of(*kind)).collect());

static INTO: LazyLock<Vec<Vec<&'static EdgeDef>>> = LazyLock::new(|| {
    let into = |kind: &Kind| {
        EDGES
            .iter()
            .filter(|def| def.to.is_none_or(|to| to == *kind))
            .collect()
    };
    Kind::ALL.iter().map(into).collect()
});

fn edges_of(kind: Kind) -> Vec<EdgeDef> {
    let mut edges = Vec::new();
    for (at, field) in kind.def().fields.iter().enumerate() {
        let edge = |part: u8| Edge {
            kind,
            field: at as u8,
            part,
        };
        let own = |to, many| EdgeDef {
            edge: edge(OWN),
            from: kind,
            to,
            field,
            back: field.back.unwrap_or(field.name),
            many,
        };
        match &field.ty {
            FieldType::Ref(to) => edges.push(own(Some(*to), false)),
            FieldType::Refs(to) => edges.push(own(Some(*to), true)),
            FieldType::AnyRef => edges.push(own(None, false)),
            FieldType::Parts(def) => {
                for (inner, part) in def.fields.iter().enumerate() {
                    let to = match part.ty {
                        FieldType::Ref(to) => Some(to),
                        FieldType::AnyRef => None,
                        _ => continue,
                    };
                    edges.push(EdgeDef {
                        edge: edge(inner as u8),
                        from: kind,
                        to,
                        field,
                        back: part.back.unwrap_or(part.name),
                        many: true,
                    });
                }
            }
            FieldType::Text | FieldType::LocalText | FieldType::Bool | FieldType::Integer => {}
            FieldType::Date | FieldType::Time | FieldType::Country | FieldType::Period => {}
            FieldType::EnterpriseNumber | FieldType::Url | FieldType::Texts => {}
            FieldType::Code(_) | FieldType::Codes(_) => {}
        }
    }
    edges
}

/// The edges along which records can point to a record of this kind.
pub fn edges_into(kind: Kind) -> &'static [&'static EdgeDef] {
    &INTO[kind.index()]
}

/// The edge of a reference field of the parts in a field.
pub fn part_edge(kind: Kind, field: &str, inner: &str) -> Option<Edge> {
    let at = kind.def().position(field)?;
    let FieldType::Parts(def) = kind.def().fields[at].ty else {
        return None;
    };
    let part = def.fields.iter().position(|field| field.name == inner)?;
    Some(Edge {
        kind,
        field: at as u8,
        part: part as u8,
    })
}

/// The edge of a reference field that stands in the record itself.
pub fn edge(kind: Kind, field: &str) -> Option<Edge> {
    let at = kind.def().position(field)?;
    Some(Edge {
        kind,
        field: at as u8,
        part: OWN,
    })
}

/// Calls `found` for every reference of a record, in the order of its fields.
pub fn links_of(record: &dyn AnyRecord, found: &mut dyn FnMut(Edge, Uuid)) {
    let kind = record.kind();
    for (at, def) in record.defs().iter().enumerate() {
        let edge = |part: u8| Edge {
            kind,
            field: at as u8,
            part,
        };
        match &def.ty {
            FieldType::Ref(_) | FieldType::Refs(_) | FieldType::AnyRef => match record.value(at) {
                Value::Ref(id) | Value::AnyRef(_, id) => found(edge(OWN), id),
                Value::Refs(ids) => (0..ids.count()).for_each(|n| found(edge(OWN), ids.id(n))),
                _ => {}
            },
            FieldType::Parts(part_def) => {
                let Value::Parts(parts) = record.value(at) else {
                    continue;
                };
                for n in 0..parts.count() {
                    let part = parts.part(n);
                    for inner in 0..part_def.fields.len() {
                        if let Value::Ref(id) | Value::AnyRef(_, id) = part.value(inner) {
                            found(edge(inner as u8), id);
                        }
                    }
                }
            }
            _ => {}
        }
    }
}

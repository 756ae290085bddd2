//! What most snapshots of a process have in common: the register as it was when it was read whole.
//!
//! It is never changed, so it is laid out for looking up and walking through, and takes a fraction
//! of the memory of a map that can be shared in part. What changed since is in the snapshots.

use std::{
    collections::HashMap,
    hash::{BuildHasherDefault, Hasher},
    sync::Arc,
};

use uuid::Uuid;

use super::edges::{Edge, links_of};
use crate::domain::{kind::Kind, record::AnyRecord};

/// Hashes keys that are random already (UUIDs), by mixing their words.
#[derive(Default, Clone, Copy)]
pub struct UuidHasher(u64);

impl Hasher for UuidHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.write_u64(u64::from(byte));
    }

    fn write_u64(&mut self, word: u64) {
        // Multiplying by an odd constant and folding spreads the time-ordered bits of version 7
        // over the whole word.
        let product = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = product ^ (product >> 32);
    }

    fn write_usize(&mut self, _: usize) {
        // The length prefix of a UUID's bytes is always 16 and says nothing.
    }
}

/// Hashes by identity.
pub type UuidState = BuildHasherDefault<UuidHasher>;

/// Records, found by identity, by code and by what they refer to.
pub struct Base {
    /// The records of each kind.
    shelves: Vec<Shelf>,
    /// Where each record stands: on which shelf, and at which place there.
    places: ById<(Kind, u32)>,
}

type ById<V> = HashMap<Uuid, V, UuidState>;
type Links = HashMap<(Edge, Uuid), Box<[Uuid]>, UuidState>;

/// The records of a kind.
#[derive(Default)]
struct Shelf {
    /// In the order of their codes.
    records: Vec<Arc<dyn AnyRecord>>,
    /// Which of them point to a record along an edge, in the order of their codes.
    links: Links,
}

/// From this many records on it pays to prepare the largest kind beside the others.
const MANY: usize = 10_000;

impl Base {
    /// The base made of these records.
    pub fn new(records: Vec<Arc<dyn AnyRecord>>) -> Base {
        let count = records.len();
        let mut shelves: Vec<Shelf> = Kind::ALL.iter().map(|_| Shelf::default()).collect();
        for record in records {
            shelves[record.kind().index()].records.push(record);
        }
        prepare(&mut shelves, count >= MANY);
        let mut places = ById::with_capacity_and_hasher(count, UuidState::default());
        for (kind, shelf) in Kind::ALL.iter().zip(&shelves) {
            for (at, record) in shelf.records.iter().enumerate() {
                // Four thousand million records would not fit in memory anyway.
                let at = u32::try_from(at).unwrap_or(u32::MAX);
                places.insert(record.header().id, (*kind, at));
            }
        }
        Base { shelves, places }
    }

    pub fn len(&self) -> usize {
        self.places.len()
    }

    pub fn record(&self, id: Uuid) -> Option<&Arc<dyn AnyRecord>> {
        let (kind, at) = self.places.get(&id)?;
        self.shelves[kind.index()].records.get(*at as usize)
    }

    /// The records of a kind, in the order of their codes.
    pub fn kind(&self, kind: Kind) -> &[Arc<dyn AnyRecord>] {
        &self.shelves[kind.index()].records
    }

    pub fn with_code(&self, kind: Kind, code: &str) -> Option<&Arc<dyn AnyRecord>> {
        let records = self.kind(kind);
        let at = records
            .binary_search_by(|record| (*record.header().code).cmp(code))
            .ok()?;
        records.get(at)
    }

    pub fn linked(&self, edge: Edge, target: Uuid) -> &[Uuid] {
        let links = &self.shelves[edge.kind().index()].links;
        links.get(&(edge, target)).map_or(&[], |sources| sources)
    }
}

/// Sorts the records of each kind and gathers their links.
fn prepare(shelves: &mut [Shelf], in_parallel: bool) {
    let largest = shelves
        .iter()
        .map(|shelf| shelf.records.len())
        .max()
        .unwrap_or_default();
    let mut others: Vec<&mut Shelf> = shelves.iter_mut().collect();
    let apart = others
        .iter()
        .position(|shelf| in_parallel && shelf.records.len() == largest);
    let apart = apart.map(|at| others.swap_remove(at));
    std::thread::scope(|scope| {
        apart.map(|shelf| scope.spawn(|| shelf.prepare()));
        others.into_iter().for_each(Shelf::prepare);
    });
}

impl Shelf {
    fn prepare(&mut self) {
        let code = |record: &Arc<dyn AnyRecord>| record.header().code.clone();
        if !self
            .records
            .is_sorted_by(|a, b| a.header().code <= b.header().code)
        {
            // Each code is fetched once, because looking into a record takes long beside comparing.
            self.records.sort_by_cached_key(code);
        }
        self.links = links(&self.records);
    }
}

/// What points to each record along one edge, in the making.
#[derive(Default)]
struct Gathered {
    sources: Vec<Vec<Uuid>>,
    targets: ById<usize>,
    last: Option<(Uuid, usize)>,
}

impl Gathered {
    fn add(&mut self, source: Uuid, target: Uuid) {
        // Records that belong together stand together, so the target is often the last one.
        let at = match self.last {
            Some((last, at)) if last == target => at,
            _ => *self.targets.entry(target).or_insert_with(|| {
                self.sources.push(Vec::new());
                self.sources.len() - 1
            }),
        };
        self.last = Some((target, at));
        let sources = &mut self.sources[at];
        if sources.last() != Some(&source) {
            sources.push(source);
        }
    }
}

/// What points to each record along every edge. As the records come in the order of their codes, so
/// do the sources of every link.
fn links(records: &[Arc<dyn AnyRecord>]) -> Links {
    let mut edges: HashMap<Edge, Gathered, UuidState> = HashMap::default();
    for record in records {
        let source = record.header().id;
        links_of(&**record, &mut |edge, target| {
            edges.entry(edge).or_default().add(source, target);
        });
    }
    let count = edges.values().map(|gathered| gathered.sources.len()).sum();
    let mut links = Links::with_capacity_and_hasher(count, UuidState::default());
    for (
        edge,
        Gathered {
            mut sources,
            targets,
            last: _,
        },
    ) in edges
    {
        for (target, at) in targets {
            links.insert(
                (edge, target),
                std::mem::take(&mut sources[at]).into_boxed_slice(),
            );
        }
    }
    links
}

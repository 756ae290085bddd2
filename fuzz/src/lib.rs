//! The rooms of Inzage that strangers' files reach, taken from `../src` as they are, and what the
//! fuzzers have in common.

extern crate self as inzage;

#[path = "../../src/domain/mod.rs"]
pub mod domain;
#[path = "../../src/import/mod.rs"]
pub mod import;

use std::sync::{Arc, LazyLock};

use domain::{sheet::Sheet, snapshot::Snapshot};
use import::{
    book::Limits,
    foreign::{self, Wish},
    mapping::Mappings,
};

static MAPPINGS: LazyLock<Arc<Mappings>> = LazyLock::new(|| Arc::new(Mappings::embedded().clone()));

/// Limits under which one input takes milliseconds.
pub fn limits() -> Limits {
    Limits {
        file_bytes: 1 << 20,
        unpacked_bytes: 4 << 20,
        cells: 20_000,
        sheets: 16,
        cell_chars: 4_000,
    }
}

/// Understands sheets, and holds the understanding to its word: no cell may be lost.
pub fn understand(sheets: &[Sheet]) {
    let wish = Wish {
        mapping: None,
        controller: None,
        mappings: MAPPINGS.clone(),
    };
    if let Ok(understood) = foreign::read(sheets, &wish, &Snapshot::empty()) {
        assert_eq!(understood.report.lost(sheets), []);
    }
}

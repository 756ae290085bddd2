//! Any bytes are read within the limits or refused.

#![no_main]

use inzage::{import::book::read_bytes, limits};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = limits();
    if let Ok(sheets) = read_bytes("input", bytes, &limits) {
        let rows = sheets.iter().flat_map(|sheet| &sheet.rows);
        assert!(rows.map(|row| row.cells.len()).sum::<usize>() <= limits.cells);
    }
});

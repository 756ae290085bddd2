//! Any text is understood as a register, with a word on each of its cells, or refused.

#![no_main]

use inzage::{import::book::read_bytes, limits, understand};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if let Ok(sheets) = read_bytes("input.csv", text.as_bytes(), &limits()) {
        understand(&sheets);
    }
});

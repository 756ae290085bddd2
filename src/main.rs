//! Hands the arguments to the command line room and returns its exit code.

use std::process::ExitCode;

/// Requests make many small pieces of text; this allocator serves them a fifth faster or better
/// than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    inzage::cli::run()
}

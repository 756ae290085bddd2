//! Keeps a panic inside a reading library from ending the program or reaching the user.
//!
//! Knows nothing of files. It needs `panic = "unwind"`, which is the default.

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

thread_local! {
    /// Whether a panic on this thread is expected, and so not worth a message.
    static SHIELDED: Cell<bool> = const { Cell::new(false) };
}

static QUIET_HOOK: Once = Once::new();

/// Runs the work; `None` when it panicked. The panic prints nothing.
///
/// What the work has touched must be dropped by the caller when `None` comes back, since it may
/// have been left half done; everything here hands over values that are thrown away then.
pub(super) fn shielded<T>(work: impl FnOnce() -> T) -> Option<T> {
    QUIET_HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |about| {
            if !SHIELDED.get() {
                before(about);
            }
        }));
    });
    SHIELDED.set(true);
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    SHIELDED.set(false);
    outcome.ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_a_missing_answer() {
        assert_eq!(shielded(|| 7), Some(7));
        assert_eq!(shielded(|| Vec::<u8>::new()[3]), None);
        assert_eq!(shielded(|| 8), Some(8));
    }
}

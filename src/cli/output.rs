//! Printing: data to standard output, progress to a terminal, the log to standard error.

use std::io::{ErrorKind, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressStyle};
use tracing_subscriber::EnvFilter;

use super::failure::Failure;

/// Prints data. A reader that goes away (`| head`) is no failure.
pub fn print(text: &str) -> Result<(), Failure> {
    print_bytes(text.as_bytes())
}

/// Prints data that may not be text.
pub fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Failure::OutputClosed),
        Err(error) => Err(Failure::Usage(format!(
            "cannot write to standard output: {error}"
        ))),
    }
}

/// Starts the log; a filter that cannot be read is said, and the default taken.
pub fn start_log(filter: &str) {
    let parsed = EnvFilter::try_new(filter).unwrap_or_else(|_| {
        eprintln!("warning: INZAGE_LOG `{filter}` cannot be read as a filter; using `warn`");
        EnvFilter::new("warn")
    });
    tracing_subscriber::fmt()
        .with_env_filter(parsed)
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
}

/// A progress bar that shows itself on a terminal once the work takes over two seconds, and nothing
/// in a pipe.
pub struct Progress {
    bar: ProgressBar,
    started: std::time::Instant,
    shown: bool,
}

impl Progress {
    /// A bar over so many steps.
    pub fn new(steps: usize) -> Progress {
        let bar = ProgressBar::hidden();
        bar.set_length(steps as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} rows") {
            bar.set_style(style);
        }
        Progress {
            bar,
            started: std::time::Instant::now(),
            shown: false,
        }
    }

    /// How many steps there are, once it is known.
    pub fn of(&mut self, steps: usize) {
        self.bar.set_length(steps as u64);
    }

    /// So many steps are done.
    pub fn at(&mut self, done: usize) {
        self.bar.set_position(done as u64);
        if !self.shown && self.started.elapsed().as_secs() >= 2 && std::io::stderr().is_terminal() {
            self.bar
                .set_draw_target(indicatif::ProgressDrawTarget::stderr());
            self.shown = true;
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

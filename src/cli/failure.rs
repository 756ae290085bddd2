//! Why a command failed, and the exit code that says so.

use std::process::ExitCode;

use crate::{domain::problem::Problem, register::Refusal};

/// Why a command failed.
#[derive(Debug)]
pub enum Failure {
    /// The façade refused.
    Refused(Refusal),
    /// What was typed or read has problems.
    Problems(Vec<Problem>),
    /// There is no such thing.
    NotFound(String),
    /// Arguments that do not go together, or a file that cannot be used.
    Usage(String),
    /// A check failed: what was wrong is said already.
    Faulty(String),
    /// Whoever read standard output went away; nothing is wrong.
    OutputClosed,
}

/// More problems than this are counted rather than listed on a terminal.
const SHOWN: usize = 200;

impl Failure {
    fn code(&self) -> u8 {
        match self {
            Failure::Refused(refusal) => refusal.code().exit,
            Failure::Problems(_) | Failure::Usage(_) => 2,
            Failure::NotFound(_) => 3,
            Failure::Faulty(_) => 1,
            Failure::OutputClosed => 0,
        }
    }

    /// Says to standard error what went wrong and gives the exit code.
    pub fn report(self) -> ExitCode {
        let code = ExitCode::from(self.code());
        match self {
            Failure::Refused(Refusal::Invalid(problems)) | Failure::Problems(problems) => {
                list(&problems)
            }
            Failure::Refused(refusal) => eprintln!("error: {refusal}"),
            Failure::NotFound(what) => eprintln!("error: there is no {what}"),
            Failure::Usage(message) | Failure::Faulty(message) => eprintln!("error: {message}"),
            Failure::OutputClosed => {}
        }
        code
    }
}

fn list(problems: &[Problem]) {
    for problem in problems.iter().take(SHOWN) {
        eprintln!("error: {problem}");
    }
    if problems.len() > SHOWN {
        eprintln!("error: and {} more", problems.len() - SHOWN);
    }
    let noun = if problems.len() == 1 {
        "problem"
    } else {
        "problems"
    };
    eprintln!("{} {noun}; nothing was stored", problems.len());
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Failure {
        Failure::Refused(refusal)
    }
}

impl From<Vec<Problem>> for Failure {
    fn from(problems: Vec<Problem>) -> Failure {
        Failure::Problems(problems)
    }
}

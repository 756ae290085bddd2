//! The command line: reads arguments, calls the façade, prints, and gives an exit code.
//!
//! Data goes to standard output, everything else to standard error. This room alone knows clap.
//! Each command has its file; this one holds the arguments and the table of exit codes.

mod answer;
mod arguments;
mod check;
mod check_arguments;
mod coverage;
mod deadline;
mod demo;
mod export;
mod failure;
mod history;
mod import;
mod import_report;
mod keys;
mod mappings;
mod output;
mod publish;
mod request;
mod rights;
mod serve;
mod tell;
mod token;
mod touches;
mod undo_import;
mod verify;

use std::process::ExitCode;

use clap::Parser;

use crate::register::Register;
use arguments::{Arguments, Command};
use failure::Failure;

/// Runs the program with the arguments of the process and gives its exit code: 0 done, 1 `check`
/// found errors, 2 bad input or arguments, 3 not found, 4 conflict, 5 database unavailable, 70
/// internal.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    output::start_log(&arguments.log);
    match execute(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.report(),
    }
}

fn execute(arguments: Arguments) -> Result<(), Failure> {
    let url = arguments.database_url;
    match arguments.command {
        Command::Demo(options) => demo::run(&options),
        Command::Serve(options) => serve::run(&url, &options),
        Command::Migrate => migrate(&url),
        Command::Import(options) => import::run(&url, &options),
        Command::UndoImport(options) => undo_import::run(&url, &options),
        Command::Export(options) => export::run(&url, &options),
        Command::Answer(options) => answer::run(&url, &options),
        Command::Check(options) => check::run(&url, &options),
        Command::Deadline(options) => deadline::run(&url, &options),
        Command::Rights(options) => rights::run(&url, &options),
        Command::Touches(options) => touches::run(&url, &options),
        Command::Request(options) => request::run(&url, &options),
        Command::Tell(options) => tell::run(&url, &options),
        Command::Coverage(options) => coverage::run(&url, &options),
        Command::Checklist(options) => coverage::checklist(&url, &options),
        Command::Publish(options) => publish::run(&url, &options),
        Command::History(options) => history::run(&url, &options),
        Command::Verify => verify::run(&url),
        Command::Token(options) => token::run(&url, &options),
        Command::Schema => output::print(&crate::graphql::Api::new().sdl()),
    }
}

/// Opens the register of a command that only reads or changes what is there.
fn open(url: &str) -> Result<Register, Failure> {
    Ok(Register::open(url)?)
}

fn migrate(url: &str) -> Result<(), Failure> {
    let ran = Register::migrate(url)?;
    match ran.len() {
        0 => eprintln!("the schema is up to date"),
        _ => eprintln!("ran {}", ran.join(", ")),
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        super::Arguments::command().debug_assert();
    }
}

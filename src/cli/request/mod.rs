//! `inzage request`: the log of requests of persons.

mod arguments;
mod list;
mod write;

use super::{failure::Failure, keys, open, output::print};
use crate::{
    domain::{
        draft::Resolve, id::Id, kept_answer, kind::Kind, problem::quoted, records::Request,
        snapshot::Snapshot,
    },
    register::{Actor, When},
};

use arguments::RequestCommand;
pub use arguments::{RequestOptions, TableFormat};

/// Lists, adds, extends and answers requests.
pub fn run(url: &str, options: &RequestOptions) -> Result<(), Failure> {
    let register = open(url)?;
    match &options.command {
        RequestCommand::List(options) => {
            let snapshot = register.view(&Actor::operator(), When::Now)?;
            list::run(&snapshot, options)
        }
        RequestCommand::Add(options) => write::add(&register, options),
        RequestCommand::Extend(options) => write::extend(&register, options),
        RequestCommand::Answer(options) => write::answer(&register, options),
        RequestCommand::Show { request } => {
            let snapshot = register.view(&Actor::operator(), When::Now)?;
            show(find(&snapshot, request)?)
        }
    }
}

/// Prints the answer that is kept, and says whether it is the one its hash was made of.
fn show(request: &Request) -> Result<(), Failure> {
    let words = kept_answer::whole(request);
    let reference = quoted(&request.reference);
    let words = words.ok_or_else(|| {
        Failure::NotFound(format!("answer to the request {reference} in the register"))
    })?;
    print(&format!("{words}\n"))?;
    if kept_answer::is_intact(request) == Some(false) {
        let message = format!("the answer to {reference} is not the one its hash was made of");
        return Err(Failure::Faulty(message));
    }
    Ok(())
}

/// A request by its code, or by the own reference of its controller when only one has it.
fn find<'a>(snapshot: &'a Snapshot, key: &str) -> Result<&'a Request, Failure> {
    let known = Resolve::find(snapshot, Kind::Request, key);
    let mut by_reference = snapshot
        .list::<Request>()
        .filter(|request| &*request.reference == key);
    let only = match (by_reference.next(), by_reference.next()) {
        (Some(only), None) => Some(only),
        (Some(one), Some(other)) if known.is_none() => {
            return Err(Failure::Usage(format!(
                "several requests have the reference {}; give the code: {}, {} …",
                quoted(key),
                one.code(),
                other.code()
            )));
        }
        _ => None,
    };
    let found = known.and_then(|id| snapshot.get(Id::of(id))).or(only);
    match found {
        Some(request) => Ok(request),
        None => {
            let id = keys::find(snapshot, Kind::Request, key)?;
            let missing = || Failure::NotFound(format!("request {}", quoted(key)));
            snapshot.get(Id::of(id)).ok_or_else(missing)
        }
    }
}

//! `inzage serve`.

use super::{arguments::ServeOptions, failure::Failure, mappings, open};
use crate::http;

/// Serves the register until the process is told to stop.
pub fn run(url: &str, options: &ServeOptions) -> Result<(), Failure> {
    let known = mappings::known(&mappings::of_folder(options.mappings.as_deref())?)?;
    let register = open(url)?;
    if !options.open && !register.has_token()? {
        return Err(Failure::Usage(
            "nobody could use this server: there is no token that holds. Make one with `inzage token add NAME --role dpo`, or give --open to let anyone on this machine read".to_owned(),
        ));
    }
    let served = http::ServeOptions {
        listen: options.listen.clone(),
        open: options.open,
    };
    let bound = http::bind(&served).map_err(Failure::Usage)?;
    eprintln!(
        "serving {} on http://{}  (GraphiQL: /graphiql)",
        register.database(),
        bound.address()
    );
    bound
        .serve(register, options.open, known)
        .map_err(Failure::Usage)
}

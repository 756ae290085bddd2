//! Who asks: the holder of a token, or anyone on a server opened for reading.

use actix_web::{HttpRequest, http::header::AUTHORIZATION};

use super::Service;
use crate::register::{Actor, Refusal};

/// Why nobody could be made out.
pub enum Unknown {
    /// The server is open to this machine, and the request was made for another host: a page of
    /// the web whose name was turned to this machine could read everything.
    ForeignHost,
    /// There is no token, and the server is not open.
    NoToken,
    /// The token is not known, has ended or was revoked.
    BadToken,
    /// It could not be found out.
    Refused(Refusal),
}

/// The token of a request, from its `Authorization: Bearer` header.
pub fn token_of(request: &HttpRequest) -> Option<String> {
    let header = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = header.split_once(' ')?;
    scheme
        .eq_ignore_ascii_case("bearer")
        .then(|| token.trim().to_owned())
}

/// Whether the request was made for this machine by one of its own names.
pub fn is_for_this_machine(request: &HttpRequest) -> bool {
    let host = request.connection_info().host().to_owned();
    let name = host.rsplit_once(':').map_or(host.as_str(), |(name, port)| {
        if port.bytes().all(|byte| byte.is_ascii_digit()) {
            name
        } else {
            &host
        }
    });
    matches!(name, "localhost" | "127.0.0.1" | "[::1]")
}

/// The actor behind a request. Asks the database, so it runs where blocking is allowed.
pub fn actor(service: &Service, token: Option<&str>, is_local: bool) -> Result<Actor, Unknown> {
    match token {
        Some(token) => match service.register.actor_of(token) {
            Ok(Some(actor)) => Ok(actor),
            Ok(None) => Err(Unknown::BadToken),
            Err(refusal) => Err(Unknown::Refused(refusal)),
        },
        None if service.open && is_local => Ok(Actor::public()),
        None if service.open => Err(Unknown::ForeignHost),
        None => Err(Unknown::NoToken),
    }
}

//! Who asks: the holder of a token, or anyone on a server opened for reading.

use actix_web::{HttpRequest, http::header::AUTHORIZATION};

use super::Service;
use crate::register::{Actor, Refusal};

/// Why nobody could be made out.
pub enum Unknown {
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

/// The actor behind a request. Asks the database, so it runs where blocking is allowed.
pub fn actor(service: &Service, token: Option<&str>) -> Result<Actor, Unknown> {
    match token {
        Some(token) => match service.register.actor_of(token) {
            Ok(Some(actor)) => Ok(actor),
            Ok(None) => Err(Unknown::BadToken),
            Err(refusal) => Err(Unknown::Refused(refusal)),
        },
        None if service.open => Ok(Actor::public()),
        None => Err(Unknown::NoToken),
    }
}

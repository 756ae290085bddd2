//! The register over HTTP: routes, sign-in, status codes.
//!
//! This room alone knows actix. It decides nothing about rights: it finds out who asks, and hands
//! them to the façade with the question. Read [`routes`] first.

mod auth;
mod graphiql;
mod graphql;
mod health;
mod imports;
pub mod intake;
mod negotiation;
mod refusal;
mod routes;

use std::{
    net::{IpAddr, SocketAddr, TcpListener, ToSocketAddrs},
    sync::Arc,
};

use actix_web::{App, HttpServer, middleware::Compress, rt, web};

use crate::{graphql::Api, import::mapping::Mappings, pages, register::Register};

/// How a register is served.
#[derive(Debug, Clone)]
pub struct ServeOptions {
    /// Address and port to listen on.
    pub listen: String,
    /// Whether anyone may read without a token; only on a loopback address.
    pub open: bool,
}

/// What every request works with.
pub(crate) struct Service {
    register: Register,
    api: Api,
    open: bool,
    imports: imports::Desk,
}

/// A server that has its port but does not answer yet.
pub struct Bound {
    listener: TcpListener,
    address: SocketAddr,
}

/// Takes the port, so that a port in use is said before anything else happens.
///
/// # Errors
/// A sentence: the address cannot be read, is not loopback though the register is to be open, or is
/// in use.
pub fn bind(options: &ServeOptions) -> Result<Bound, String> {
    let listen = &options.listen;
    let expected = "expected an address and a port, such as 127.0.0.1:8030";
    let addresses: Vec<SocketAddr> = listen
        .to_socket_addrs()
        .map_err(|_| format!("cannot listen on `{listen}`; {expected}"))?
        .collect();
    if options.open && !addresses.iter().all(|address| is_loopback(address.ip())) {
        return Err(format!(
            "`{listen}` can be reached from other machines; a register is opened without tokens on 127.0.0.1 only"
        ));
    }
    let listener = TcpListener::bind(&addresses[..]).map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => {
            format!("another program listens on {listen} already; give another port with --listen")
        }
        _ => format!("cannot listen on {listen}: {error}"),
    })?;
    let address = listener
        .local_addr()
        .map_err(|error| format!("cannot listen on {listen}: {error}"))?;
    Ok(Bound { listener, address })
}

fn is_loopback(ip: IpAddr) -> bool {
    ip.is_loopback()
}

impl Bound {
    /// The address, with the port that was found when port 0 was asked for.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Answers requests until the process is told to stop; requests that are under way are
    /// finished first. Files that are sent are read with one of the mappings.
    ///
    /// # Errors
    /// A sentence, when the port cannot be served.
    pub fn serve(self, register: Register, open: bool, mappings: Mappings) -> Result<(), String> {
        let service = web::Data::from(Arc::new(Service {
            register,
            api: Api::new().with_pages(pages::html),
            open,
            imports: imports::Desk::new(mappings),
        }));
        let server = HttpServer::new(move || {
            App::new()
                .app_data(service.clone())
                .wrap(Compress::default())
                .configure(routes::configure)
        })
        .listen(self.listener)
        .map_err(|error| format!("cannot serve {}: {error}", self.address))?
        .shutdown_timeout(20)
        .run();
        rt::System::new()
            .block_on(server)
            .map_err(|error| format!("the server stopped: {error}"))
    }
}

//! `POST /imports`: a register that exists, sent as a file.
//!
//! The form is multipart, which a page of any other site can send too. It does no harm: who asks
//! is told by the `Authorization` header alone, which no browser adds by itself to a request that
//! another site made, and there are no cookies. Without a token nobody can write.

mod form;

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

use actix_web::{
    HttpRequest, HttpResponse,
    http::{
        StatusCode,
        header::{self, HeaderValue},
    },
    web,
};

use super::{
    Service, auth,
    intake::{self, Refused, json},
    refusal,
};
use crate::{
    import::mapping::Mappings,
    register::{Actor, Refusal},
};
use form::{Bad, Form};

/// How many files may be on their way or waiting at the same time: each is held in memory.
const AT_ONCE: usize = 4;

/// What all imports of a process share.
pub(super) struct Desk {
    mappings: Arc<Mappings>,
    under_way: AtomicUsize,
    /// Held while a file is read and taken in: one large workbook in memory at a time.
    one: Mutex<()>,
}

impl Desk {
    pub(super) fn new(mappings: Mappings) -> Desk {
        Desk {
            mappings: Arc::new(mappings),
            under_way: AtomicUsize::new(0),
            one: Mutex::new(()),
        }
    }
}

/// A place among the imports under way, given back when the request ends, however it ends.
struct Seat(web::Data<Service>);

impl Seat {
    fn take(service: &web::Data<Service>) -> Option<Seat> {
        let under_way = &service.imports.under_way;
        let next = |count| (count < AT_ONCE).then_some(count + 1);
        under_way
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, next)
            .ok()?;
        Some(Seat(service.clone()))
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.imports.under_way.fetch_sub(1, Ordering::SeqCst);
    }
}

/// `POST /imports`.
pub async fn post(
    service: web::Data<Service>,
    request: HttpRequest,
    body: web::Payload,
) -> HttpResponse {
    // Who may not write need not send the file.
    let actor = match writer(&service, &request).await {
        Ok(actor) => actor,
        Err(answer) => return answer,
    };
    let Some(seat) = Seat::take(&service) else {
        return busy();
    };
    let mappings = service.imports.mappings.clone();
    match Form::read(&request, body, mappings).await {
        Ok(form) => take_in(seat, actor, form).await,
        Err(Bad {
            status,
            code,
            message,
        }) => refusal::answer(status, code, &message),
    }
}

/// Any other method.
pub async fn wrong_method() -> HttpResponse {
    let mut response = refusal::answer(
        StatusCode::METHOD_NOT_ALLOWED,
        "METHOD_NOT_ALLOWED",
        "use POST with a form of type multipart/form-data",
    );
    response
        .headers_mut()
        .insert(header::ALLOW, HeaderValue::from_static("POST"));
    response
}

async fn writer(
    service: &web::Data<Service>,
    request: &HttpRequest,
) -> Result<Actor, HttpResponse> {
    let token = auth::token_of(request);
    let is_local = auth::is_for_this_machine(request);
    let service = service.clone();
    let find = move || {
        let actor = auth::actor(&service, token.as_deref(), is_local)?;
        actor.must_write().map_err(auth::Unknown::Refused)?;
        Ok(actor)
    };
    match web::block(find).await {
        Ok(Ok(actor)) => Ok(actor),
        Ok(Err(unknown)) => Err(refusal::unknown(&unknown)),
        Err(_) => Err(without_answer()),
    }
}

async fn take_in(seat: Seat, actor: Actor, form: Form) -> HttpResponse {
    let work = move || {
        let service = &seat.0;
        let turn = &service.imports.one;
        // What a thread that panicked held is nothing: the lock only says whose turn it is.
        let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
        let Form { file, wishes } = form;
        let outcome = intake::take_in(&service.register, &actor, &file, &wishes, &mut |_, _| {})?;
        Ok::<String, Box<Refused>>(json::outcome(&outcome).to_string())
    };
    match web::block(work).await {
        Ok(Ok(body)) => HttpResponse::Ok()
            .insert_header((header::CONTENT_TYPE, "application/json; charset=utf-8"))
            .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
            .insert_header((header::CACHE_CONTROL, "no-store"))
            .body(body),
        Ok(Err(refused)) => refusal::refused_with(&refused.refusal, json::report_of(&refused)),
        Err(_) => without_answer(),
    }
}

fn busy() -> HttpResponse {
    let message = format!("{AT_ONCE} imports are under way; try again when one of them has ended");
    let mut response = refusal::answer(StatusCode::SERVICE_UNAVAILABLE, "BUSY", &message);
    response
        .headers_mut()
        .insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    response
}

fn without_answer() -> HttpResponse {
    refusal::refused(&Refusal::unexpected("an import ended without an answer"))
}

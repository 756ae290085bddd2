//! Whether the process lives, and whether it can answer.

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::{Service, refusal};
use crate::register::{Actor, When};

/// The process answers at all.
pub async fn live() -> HttpResponse {
    HttpResponse::Ok().json(json!({"status": "live"}))
}

/// The database answers and the register is in memory.
pub async fn ready(service: web::Data<Service>) -> HttpResponse {
    let outcome = web::block(move || service.register.view(&Actor::operator(), When::Now)).await;
    match outcome {
        Ok(Ok(snapshot)) => {
            HttpResponse::Ok().json(json!({"status": "ready", "revision": snapshot.revision()}))
        }
        Ok(Err(refused)) => refusal::refused(&refused),
        Err(_) => HttpResponse::ServiceUnavailable().json(json!({"status": "stopping"})),
    }
}

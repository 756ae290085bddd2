//! Answers that say no, always as JSON of one shape: the shape of a GraphQL request error.

use actix_web::{
    HttpResponse, HttpResponseBuilder,
    http::{StatusCode, header},
};
use serde_json::{Value as Json, json};

use super::auth::Unknown;
use crate::register::Refusal;

/// An answer that says no, with a code that clients can branch on.
pub fn answer(status: StatusCode, code: &str, message: &str) -> HttpResponse {
    with(HttpResponse::build(status), code, message)
}

fn with(builder: HttpResponseBuilder, code: &str, message: &str) -> HttpResponse {
    extended(builder, message, &json!({ "code": code }))
}

fn extended(mut builder: HttpResponseBuilder, message: &str, more: &Json) -> HttpResponse {
    let body = json!({"errors": [{"message": message, "extensions": more}]});
    builder
        .insert_header((header::CONTENT_TYPE, "application/json; charset=utf-8"))
        .body(body.to_string())
}

/// The answer to someone who could not be made out.
pub fn unknown(unknown: &Unknown) -> HttpResponse {
    let message = match unknown {
        Unknown::ForeignHost => {
            return answer(
                StatusCode::MISDIRECTED_REQUEST,
                "FOREIGN_HOST",
                "this register is open to this machine only; ask for it as 127.0.0.1 or localhost",
            );
        }
        Unknown::NoToken => {
            "this register is not open: send a token as `Authorization: Bearer TOKEN`; whoever runs it makes one with `inzage token add`"
        }
        Unknown::BadToken => {
            "the token is not known, has ended or was revoked; ask whoever runs the register for a new one"
        }
        Unknown::Refused(refusal) => return refused(refusal),
    };
    let mut builder = HttpResponse::Unauthorized();
    builder.insert_header((header::WWW_AUTHENTICATE, "Bearer realm=\"inzage\""));
    with(builder, "UNAUTHENTICATED", message)
}

/// The answer for a refusal of the façade.
pub fn refused(refusal: &Refusal) -> HttpResponse {
    refused_with(refusal, None)
}

/// The same, with a report of what was understood of a file that was refused.
pub fn refused_with(refusal: &Refusal, report: Option<Json>) -> HttpResponse {
    let row = refusal.code();
    let status = StatusCode::from_u16(row.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    match refusal.problems() {
        [] => answer(status, row.code, &refusal.public_message()),
        problems => {
            let message = match problems.len() {
                1 => problems[0].to_string(),
                many => format!("{many} problems; nothing was stored"),
            };
            let mut more = json!({"code": row.code, "problems": problems});
            if let Some(report) = report {
                more["report"] = report;
            }
            extended(HttpResponse::build(status), &message, &more)
        }
    }
}

/// The answer for a path that leads nowhere.
pub async fn no_such_page() -> HttpResponse {
    answer(
        StatusCode::NOT_FOUND,
        "NOT_FOUND",
        "there is nothing here; the API is at /graphql, a page to try it at /graphiql",
    )
}

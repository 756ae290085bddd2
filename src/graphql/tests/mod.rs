//! Whole requests against a register in memory.

mod desk;
mod fields;
mod filters;
mod findings;
mod fixture;
mod law;
mod limits;
mod lists;
mod questions;
mod selections;
mod tasks;
mod writes;

use std::sync::LazyLock;

use chrono::NaiveDate;
use serde_json::{Map, Value as Json};

use super::{Api, Outcome, Request, Response};
use desk::InMemory;

/// The API is built once: it holds nothing that differs from test to test.
static API: LazyLock<Api> = LazyLock::new(Api::new);

/// The day on which all tests take place.
fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 7, 1).unwrap()
}

fn respond(desk: &InMemory, query: &str, variables: Json) -> Response {
    let variables = match variables {
        Json::Object(fields) => Some(fields),
        _ => None::<Map<String, Json>>,
    };
    let request = Request {
        query: query.to_owned(),
        operation_name: None,
        variables,
        allow_mutation: true,
    };
    API.answer(&request, desk, today())
}

/// The data of a request that must succeed.
#[track_caller]
fn ask_with(desk: &InMemory, query: &str, variables: Json) -> Json {
    let response = respond(desk, query, variables);
    let body: Json = serde_json::from_slice(&response.body).unwrap();
    assert_eq!(
        response.outcome,
        Outcome::Executed { has_errors: false },
        "{body}"
    );
    assert_eq!(body.get("errors"), None);
    body["data"].clone()
}

#[track_caller]
fn ask(desk: &InMemory, query: &str) -> Json {
    ask_with(desk, query, Json::Null)
}

/// The first error of a request, and its data.
#[track_caller]
fn fail_with(desk: &InMemory, query: &str, variables: Json) -> (Json, Json) {
    let response = respond(desk, query, variables);
    let body: Json = serde_json::from_slice(&response.body).unwrap();
    let error = body["errors"][0].clone();
    assert!(error.is_object(), "{body}");
    (error, body.get("data").cloned().unwrap_or(Json::Null))
}

#[track_caller]
fn fail(desk: &InMemory, query: &str) -> (Json, Json) {
    fail_with(desk, query, Json::Null)
}

/// Checks the code of the first error and something its message says.
#[track_caller]
fn check_error(desk: &InMemory, query: &str, code: &str, says: &str) {
    let (error, _) = fail(desk, query);
    assert_eq!(error["extensions"]["code"], code, "{error}");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains(says), "{message}");
}

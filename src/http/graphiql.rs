//! GraphiQL, whole from the binary: no request leaves the host.

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web,
};
use serde_json::json;

use super::refusal;

/// Only what the page itself brings may run, and it may talk to this server alone. No
/// `unsafe-inline` and no `unsafe-eval` are needed.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const EXAMPLES: [(&str, &str); 16] = [
    (
        "Which parties access my data?",
        include_str!("graphiql/examples/1-parties-with-access.graphql"),
    ),
    (
        "The record of activities",
        include_str!("graphiql/examples/2-record-of-activities.graphql"),
    ),
    (
        "Where do my data come from?",
        include_str!("graphiql/examples/3-sources-of-data.graphql"),
    ),
    (
        "What does a breach reach?",
        include_str!("graphiql/examples/4-reach-of-a-breach.graphql"),
    ),
    (
        "Processors and their contracts",
        include_str!("graphiql/examples/5-processors-and-contracts.graphql"),
    ),
    (
        "Transfers, and what breaks without a decision",
        include_str!("graphiql/examples/6-transfers-without-a-decision.graphql"),
    ),
    (
        "Retention and destruction",
        include_str!("graphiql/examples/7-retention-and-destruction.graphql"),
    ),
    (
        "Not reviewed for twelve months",
        include_str!("graphiql/examples/8-not-reviewed-for-a-year.graphql"),
    ),
    (
        "What changed between two days",
        include_str!("graphiql/examples/9-what-changed-between-two-days.graphql"),
    ),
    (
        "The register as of a day",
        include_str!("graphiql/examples/10-register-as-of-a-day.graphql"),
    ),
    (
        "What rests on a law",
        include_str!("graphiql/examples/11-what-rests-on-a-law.graphql"),
    ),
    (
        "Minimisation",
        include_str!("graphiql/examples/12-minimisation.graphql"),
    ),
    (
        "The life of an element",
        include_str!("graphiql/examples/13-life-of-an-element.graphql"),
    ),
    (
        "Whom to tell of a change (Art. 19)",
        include_str!("graphiql/examples/14-whom-to-tell.graphql"),
    ),
    (
        "Requests overdue and due soon",
        include_str!("graphiql/examples/15-requests-due.graphql"),
    ),
    (
        "Figures for management",
        include_str!("graphiql/examples/16-figures-for-management.graphql"),
    ),
];

/// The page.
pub async fn page() -> HttpResponse {
    served(
        "text/html; charset=utf-8",
        include_str!("graphiql/index.html").to_owned(),
    )
}

/// What the page loads.
pub async fn asset(name: web::Path<String>) -> HttpResponse {
    match name.as_str() {
        "graphiql.js" => served(
            "text/javascript; charset=utf-8",
            include_str!("graphiql/graphiql.js").to_owned(),
        ),
        "graphiql.css" => served(
            "text/css; charset=utf-8",
            include_str!("graphiql/graphiql.css").to_owned(),
        ),
        "LICENSES.txt" => served(
            "text/plain; charset=utf-8",
            include_str!("graphiql/LICENSES.txt").to_owned(),
        ),
        "examples.json" => {
            let examples: Vec<_> = EXAMPLES
                .iter()
                .map(|(name, query)| json!({"name": name, "query": query}))
                .collect();
            served(
                "application/json; charset=utf-8",
                json!(examples).to_string(),
            )
        }
        _ => refusal::answer(
            StatusCode::NOT_FOUND,
            "NOT_FOUND",
            "GraphiQL has no such file",
        ),
    }
}

fn served(kind: &'static str, body: String) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, kind))
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::REFERRER_POLICY, "no-referrer"))
        .insert_header((header::CACHE_CONTROL, "no-cache"))
        .body(body)
}

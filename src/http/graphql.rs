//! GraphQL over HTTP, to the letter of the specification.

use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    web::{self, Bytes},
};
use chrono::Local;
use serde::Deserialize;
use serde_json::{Map, Value as Json};

use super::{
    Service, auth,
    negotiation::{self, MediaType},
    refusal,
    routes::MAX_BODY,
};
use crate::{
    graphql::{Outcome, Request, Response},
    register::Refusal,
};

/// The body of a POST, and the parameters of a GET.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Parameters {
    query: String,
    #[serde(default)]
    operation_name: Option<String>,
    #[serde(default)]
    variables: Option<Map<String, Json>>,
    /// Room for protocol extensions, which may be any object and which none are known of.
    #[serde(default)]
    #[expect(dead_code, reason = "read so that a wrong type is refused")]
    extensions: Option<Map<String, Json>>,
}

/// `POST /graphql`: queries and mutations.
pub async fn post(
    service: web::Data<Service>,
    request: HttpRequest,
    body: Result<Bytes, actix_web::Error>,
) -> HttpResponse {
    let Ok(body) = body else { return too_large() };
    let Some(media) = negotiation::accepted(&request) else {
        return not_acceptable();
    };
    if !negotiation::is_json(&request) {
        return refusal::answer(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "UNSUPPORTED_MEDIA_TYPE",
            "send the request as `Content-Type: application/json` in UTF-8",
        );
    }
    match read_body(&body) {
        Ok(parameters) => answer(service, request, media, parameters, true).await,
        Err(message) => refusal::answer(StatusCode::BAD_REQUEST, "BAD_REQUEST", &message),
    }
}

fn read_body(body: &[u8]) -> Result<Parameters, String> {
    let json: Json = serde_json::from_slice(body).map_err(|error| {
        format!(
            "the body is not JSON: line {}, column {}",
            error.line(),
            error.column()
        )
    })?;
    if json.is_array() {
        return Err("found a list of requests; send one request at a time".to_owned());
    }
    serde_json::from_value(json).map_err(|error| {
        format!("the body is not a GraphQL request: {error}; expected an object with `query`, and if need be `operationName` and `variables`")
    })
}

/// The parameters of a GET, all of them text.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct GetParameters {
    query: Option<String>,
    operation_name: Option<String>,
    variables: Option<String>,
}

/// `GET /graphql`: queries only.
pub async fn get(
    service: web::Data<Service>,
    request: HttpRequest,
    parameters: Result<web::Query<GetParameters>, actix_web::Error>,
) -> HttpResponse {
    let Some(media) = negotiation::accepted(&request) else {
        return not_acceptable();
    };
    let bad = |message: &str| refusal::answer(StatusCode::BAD_REQUEST, "BAD_REQUEST", message);
    let Ok(web::Query(GetParameters {
        query,
        operation_name,
        variables,
    })) = parameters
    else {
        return bad(
            "the address cannot be read; expected `query`, and if need be `operationName` and `variables`",
        );
    };
    let Some(query) = query else {
        return bad("`query` is missing");
    };
    let variables = match variables
        .filter(|text| !text.is_empty())
        .map(|text| serde_json::from_str(&text))
    {
        None => None,
        Some(Ok(variables)) => variables,
        Some(Err(_)) => return bad("`variables` is not a JSON object"),
    };
    let operation_name = operation_name.filter(|name| !name.is_empty());
    let parameters = Parameters {
        query,
        operation_name,
        variables,
        extensions: None,
    };
    answer(service, request, media, parameters, false).await
}

/// Any other method.
pub async fn wrong_method() -> HttpResponse {
    let mut response = refusal::answer(
        StatusCode::METHOD_NOT_ALLOWED,
        "METHOD_NOT_ALLOWED",
        "use POST, or GET for queries",
    );
    response
        .headers_mut()
        .insert(header::ALLOW, header::HeaderValue::from_static("GET, POST"));
    response
}

fn too_large() -> HttpResponse {
    let message =
        format!("the body is larger than {MAX_BODY} bytes, or broke off; send less at a time");
    refusal::answer(StatusCode::PAYLOAD_TOO_LARGE, "TOO_LARGE", &message)
}

fn not_acceptable() -> HttpResponse {
    refusal::answer(
        StatusCode::NOT_ACCEPTABLE,
        "NOT_ACCEPTABLE",
        "answers come as application/graphql-response+json or application/json",
    )
}

async fn answer(
    service: web::Data<Service>,
    request: HttpRequest,
    media: MediaType,
    parameters: Parameters,
    is_post: bool,
) -> HttpResponse {
    let token = auth::token_of(&request);
    let is_local = auth::is_for_this_machine(&request);
    let seen = request
        .headers()
        .get(header::IF_NONE_MATCH)
        .and_then(|tag| tag.to_str().ok())
        .map(str::to_owned);
    let work = move || {
        let actor = auth::actor(&service, token.as_deref(), is_local)?;
        let Parameters {
            query,
            operation_name,
            variables,
            extensions: _,
        } = parameters;
        let request = Request {
            query,
            operation_name,
            variables,
            allow_mutation: is_post,
        };
        Ok(service.api.execute(&request, &service.register, &actor))
    };
    match web::block(work).await {
        Ok(Ok(response)) => respond(response, media, is_post, seen.as_deref()),
        Ok(Err(unknown)) => refusal::unknown(&unknown),
        Err(_) => refusal::refused(&Refusal::unexpected("a request ended without an answer")),
    }
}

fn respond(
    response: Response,
    media: MediaType,
    is_post: bool,
    seen: Option<&str>,
) -> HttpResponse {
    let status = match (response.outcome, media) {
        (Outcome::RequestError("METHOD_NOT_ALLOWED"), _) => StatusCode::METHOD_NOT_ALLOWED,
        (Outcome::RequestError("UNAVAILABLE"), _) => StatusCode::SERVICE_UNAVAILABLE,
        (Outcome::RequestError("BROKEN" | "INTERNAL"), _) => StatusCode::INTERNAL_SERVER_ERROR,
        (Outcome::RequestError(_), MediaType::GraphqlResponse) => StatusCode::BAD_REQUEST,
        (Outcome::RequestError(_), MediaType::Json) | (Outcome::Executed { .. }, _) => {
            StatusCode::OK
        }
    };
    // A GET is a pure function of its address, the revision, who asks, and the day that questions
    // are about when none is given.
    let tag = format!(
        "\"{}-{}\"",
        response.revision,
        Local::now().format("%Y%m%d")
    );
    let sound = response.outcome == Outcome::Executed { has_errors: false };
    let cacheable = !is_post && sound;
    if cacheable && seen == Some(tag.as_str()) {
        return HttpResponse::NotModified()
            .insert_header((header::ETAG, tag))
            .finish();
    }
    let mut builder = HttpResponse::build(status);
    builder.insert_header((header::CONTENT_TYPE, media.header()));
    builder.insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"));
    builder.insert_header((header::VARY, "Accept, Authorization"));
    if status == StatusCode::METHOD_NOT_ALLOWED {
        builder.insert_header((header::ALLOW, "POST"));
    }
    if cacheable {
        builder.insert_header((header::ETAG, tag));
        builder.insert_header((header::CACHE_CONTROL, "private, no-cache"));
    } else {
        builder.insert_header((header::CACHE_CONTROL, "no-store"));
    }
    builder.body(response.body)
}

/// `GET /schema.graphql`.
pub async fn schema(service: web::Data<Service>) -> HttpResponse {
    HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .body(service.api.sdl())
}

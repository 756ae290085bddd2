//! Which media type an answer has, to the letter of the GraphQL-over-HTTP specification.

use actix_web::{
    HttpRequest,
    http::header::{ACCEPT, CONTENT_TYPE},
};

/// The two media types of a GraphQL answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MediaType {
    /// `application/graphql-response+json`: the status tells of request errors.
    GraphqlResponse,
    /// `application/json`: every well-formed answer has status 200.
    Json,
}

impl MediaType {
    /// The value of the `Content-Type` header.
    pub fn header(self) -> &'static str {
        match self {
            MediaType::GraphqlResponse => "application/graphql-response+json; charset=utf-8",
            MediaType::Json => "application/json; charset=utf-8",
        }
    }
}

/// The media type that a request accepts; nothing when it accepts neither. Without an `Accept`
/// header the answer is `application/json`, as older clients expect.
pub fn accepted(request: &HttpRequest) -> Option<MediaType> {
    let headers: Vec<&str> = request
        .headers()
        .get_all(ACCEPT)
        .filter_map(|h| h.to_str().ok())
        .collect();
    if headers.is_empty() {
        return Some(MediaType::Json);
    }
    let ranges = headers.iter().flat_map(|header| header.split(','));
    ranges
        .filter_map(range)
        .filter(|(_, quality)| *quality > 0.0)
        // The first of equally wanted types wins, so the comparison must not prefer later ones.
        .fold(
            None,
            |best: Option<(MediaType, f32)>, (kind, quality)| match best {
                Some((_, known)) if known >= quality => best,
                _ => Some((kind, quality)),
            },
        )
        .map(|(kind, _)| kind)
}

fn range(written: &str) -> Option<(MediaType, f32)> {
    let mut parts = written.split(';').map(str::trim);
    let kind = match parts.next()?.to_ascii_lowercase().as_str() {
        "application/graphql-response+json" => MediaType::GraphqlResponse,
        "application/json" | "application/*" | "*/*" => MediaType::Json,
        _ => return None,
    };
    let mut quality = 1.0;
    for part in parts {
        match part
            .split_once('=')
            .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim()))
        {
            Some((name, value)) if name == "q" => quality = value.parse().unwrap_or(0.0),
            Some((name, value))
                if name == "charset" && !value.trim_matches('"').eq_ignore_ascii_case("utf-8") =>
            {
                return None;
            }
            _ => {}
        }
    }
    Some((kind, quality))
}

/// Whether the body of a request says that it is JSON in UTF-8. A browser cannot send that type to
/// another site without asking first, which is what keeps forged requests out.
pub fn is_json(request: &HttpRequest) -> bool {
    let Some(kind) = request
        .headers()
        .get(CONTENT_TYPE)
        .and_then(|header| header.to_str().ok())
    else {
        return false;
    };
    let mut parts = kind.split(';').map(str::trim);
    let is_json = parts
        .next()
        .is_some_and(|kind| kind.eq_ignore_ascii_case("application/json"));
    is_json
        && parts.all(|part| match part.split_once('=') {
            Some((name, value)) if name.trim().eq_ignore_ascii_case("charset") => {
                value.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")
            }
            _ => true,
        })
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn the_type_that_is_wanted_most_is_given() {
        let check = |accept: &str, expected| {
            let request = TestRequest::default()
                .insert_header((ACCEPT, accept))
                .to_http_request();
            assert_eq!(accepted(&request), expected, "{accept}");
        };
        check(
            "application/graphql-response+json, application/json;q=0.9",
            Some(MediaType::GraphqlResponse),
        );
        check(
            "application/json, application/graphql-response+json;q=0.9",
            Some(MediaType::Json),
        );
        check("*/*", Some(MediaType::Json));
        check("application/json; charset=utf-8", Some(MediaType::Json));
        check("application/json; charset=iso-8859-1", None);
        check("text/html", None);
        check("application/json;q=0", None);
    }
}

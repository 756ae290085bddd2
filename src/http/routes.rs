//! All routes in one place.

use actix_web::{
    HttpResponse,
    web::{self, ServiceConfig},
};

use super::{graphiql, graphql, health, imports, refusal};

/// A request body larger than this is refused. A draft with every field full is far smaller.
pub const MAX_BODY: usize = 2 * 1024 * 1024;

/// Says which path leads where.
pub fn configure(config: &mut ServiceConfig) {
    config
        .app_data(web::PayloadConfig::new(MAX_BODY))
        .route("/", web::get().to(home))
        .service(
            web::resource("/graphql")
                .route(web::post().to(graphql::post))
                .route(web::get().to(graphql::get))
                .default_service(web::to(graphql::wrong_method)),
        )
        .service(
            web::resource("/imports")
                .route(web::post().to(imports::post))
                .default_service(web::to(imports::wrong_method)),
        )
        .route("/schema.graphql", web::get().to(graphql::schema))
        .route("/graphiql", web::get().to(graphiql::page))
        .route("/graphiql/{asset}", web::get().to(graphiql::asset))
        .route("/health/live", web::get().to(health::live))
        .route("/health/ready", web::get().to(health::ready))
        .default_service(web::to(refusal::no_such_page));
}

async fn home() -> HttpResponse {
    HttpResponse::SeeOther()
        .insert_header(("Location", "/graphiql"))
        .finish()
}

//! `schema.graphql` is the schema that the program has. With `UPDATE=1` it is written anew.

use std::{env, fs, path::Path};

use inzage::graphql::Api;

#[test]
fn the_schema_in_the_repository_is_the_one_that_is_served() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.graphql");
    let built = Api::new().sdl();
    if env::var_os("UPDATE").is_some() {
        fs::write(&path, &built).expect("schema.graphql");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == built,
        "schema.graphql is not the schema that is built; run UPDATE=1 cargo test schema"
    );
}

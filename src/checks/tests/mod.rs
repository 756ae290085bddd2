//! Every rule with a case where it fires and one where it is silent, and what surrounds them.

use crate::checks::rules;

#[test]
fn smoke() {
    for rule in rules::all() {
        for what in ["title", "why", "help"].into_iter().chain(rule.variants.iter().map(|v| v.0)) {
            let key = rule.key(what);
            if !crate::domain::wording::has(&key) { println!("MISSING {key}"); }
        }
    }
}

//! `inzage touches`.

use serde_json::json;

use super::{arguments::TouchesOptions, failure::Failure, keys, open, output::print};
use crate::{
    answers::touching,
    domain::{code_list::Coded, kind::Kind},
    register::{Actor, When},
};

/// Shows everything that a record touches: who has to be told when it is breached, repealed or
/// ended.
pub fn run(url: &str, options: &TouchesOptions) -> Result<(), Failure> {
    let register = open(url)?;
    let snapshot = register.view(&Actor::operator(), When::Now)?;
    let kind = keys::kind(&options.kind)?;
    let id = keys::find(&snapshot, kind, &options.reference)?;
    let found = touching(&snapshot, (kind, id), options.on)?;
    if options.json {
        let touched: Vec<_> = found
            .all()
            .map(|touched| {
                json!({
                    "kind": touched.record.kind().code(),
                    "code": &*touched.record.header().code,
                    "link": touched.link,
                    "certain": touched.certain,
                })
            })
            .collect();
        return print(&format!(
            "{:#}\n",
            json!({"revision": snapshot.revision(), "touched": touched})
        ));
    }
    let mut text = format!(
        "{} `{}` touches:\n",
        kind.def().kind_label(),
        options.reference
    );
    for kind in Kind::ALL {
        let records = found.of(*kind);
        if records.is_empty() {
            continue;
        }
        text.push_str(&format!(
            "\n{} ({})\n",
            kind.def().plural.replace('-', " "),
            records.len()
        ));
        for touched in records {
            let doubt = if touched.certain {
                ""
            } else {
                "  (perhaps: the flow does not state its data)"
            };
            text.push_str(&format!(
                "  {}  [{}]{doubt}\n",
                touched.record.header().code,
                touched.link.replace('_', " ")
            ));
        }
    }
    print(&text)
}

//! How much an introspection would give. juniper answers it outside the budget of our own fields,
//! and a short document can ask for the schema many times over
//! (`possibleTypes { interfaces { possibleTypes …`), so the size is reckoned before it is answered.

use juniper::{DefaultScalarValue, Definition, Selection};

use super::{fault::Fault, plan::Sel};

/// The most values one introspection may come to. The query by which tools read the whole schema
/// comes to about a third.
const MAX_VALUES: u64 = 6_000_000;

/// How many items a list of the introspection has, roughly; everything else is one value.
fn items(field: &str) -> u64 {
    match field {
        "types" => 400,
        "fields" => 30,
        "inputFields" | "enumValues" | "possibleTypes" => 20,
        "args" => 5,
        "interfaces" | "directives" => 2,
        _ => 1,
    }
}

/// Refuses an operation whose introspection would come to too much.
///
/// # Errors
/// `TOO_LARGE`, with the number it comes to.
pub fn check(
    selection: Sel<'_>,
    definitions: &[Definition<'_, DefaultScalarValue>],
) -> Result<(), Fault> {
    let values = values(selection, definitions, true);
    if values <= MAX_VALUES {
        return Ok(());
    }
    let message = format!(
        "the introspection would come to some {values} values; at most {MAX_VALUES} are given, so ask for less at a time"
    );
    Err(Fault::new("TOO_LARGE", message))
}

/// The number of values a selection comes to. At the root only introspection counts.
fn values(
    selection: Sel<'_>,
    definitions: &[Definition<'_, DefaultScalarValue>],
    root: bool,
) -> u64 {
    let mut sum: u64 = 0;
    for selected in selection {
        let more = match selected {
            Selection::Field(field) => {
                let name = field.item.name.item;
                if root && !name.starts_with("__") {
                    continue;
                }
                let inner = field.item.selection_set.as_deref().unwrap_or_default();
                let below = values(inner, definitions, false);
                items(name).saturating_mul(below.saturating_add(1))
            }
            Selection::InlineFragment(fragment) => {
                values(&fragment.item.selection_set, definitions, root)
            }
            Selection::FragmentSpread(spread) => definitions
                .iter()
                .find_map(|definition| match definition {
                    Definition::Fragment(fragment)
                        if fragment.item.name.item == spread.item.name.item =>
                    {
                        Some(values(&fragment.item.selection_set, definitions, root))
                    }
                    _ => None,
                })
                .unwrap_or_default(),
        };
        sum = sum.saturating_add(more);
    }
    sum
}

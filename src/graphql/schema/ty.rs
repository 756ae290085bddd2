//! Type expressions: `[Party!]!` as a name with its wrappings.

use juniper::Type;

/// A type as a field, argument or input field declares it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ty {
    /// Name of the innermost type.
    pub name: String,
    /// Whether it is a list.
    pub list: bool,
    /// Whether the value itself (the list, if it is one) is never null.
    pub required: bool,
    /// Whether the items of the list are never null.
    items_required: bool,
}

impl Ty {
    /// Reads `Name`, `Name!`, `[Name!]`, `[Name!]!`.
    pub fn parse(written: &str) -> Ty {
        let (outer, required) = strip(written);
        let inner = outer.strip_prefix('[').and_then(|it| it.strip_suffix(']'));
        let (name, items_required) = inner.map_or((outer, false), strip);
        Ty {
            name: name.to_owned(),
            list: inner.is_some(),
            required,
            items_required,
        }
    }

    /// The same type as juniper writes it.
    pub fn to_juniper(&self) -> Type {
        let mut ty = Type::nullable(self.name.as_str());
        if self.list {
            if self.items_required {
                ty = ty.wrap_non_null();
            }
            ty = ty.wrap_list(None);
        }
        if self.required {
            ty = ty.wrap_non_null();
        }
        ty
    }
}

fn strip(written: &str) -> (&str, bool) {
    match written.strip_suffix('!') {
        Some(rest) => (rest, true),
        None => (written, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_written_as_it_was_read() {
        for written in ["Date", "Date!", "[Party!]", "[Party!]!", "[Party]!"] {
            assert_eq!(Ty::parse(written).to_juniper().to_string(), written);
        }
    }
}

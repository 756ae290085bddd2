//! Which fields a selection asks of an object, fragments and duplicates merged as the
//! specification says (GraphQL, section "Field Collection").

use std::collections::HashMap;

use juniper::{
    Definition, Document, InputValue, Selection, Variables,
    parser::{SourcePosition, Spanning},
};

use super::Input;
use crate::graphql::schema::TypeDef;

/// A selection set of a document.
pub type Sel<'q> = &'q [Selection<'q>];

/// Arguments as they stand in a document.
pub type Written<'q> = &'q [(Spanning<&'q str>, Spanning<InputValue>)];

/// The fragments of a document: on which type each is, and what it selects.
pub struct Fragments<'q>(HashMap<&'q str, (&'q str, Sel<'q>)>);

impl<'q> Fragments<'q> {
    /// The fragments of a document.
    pub fn of(document: &'q Document<'q, juniper::DefaultScalarValue>) -> Fragments<'q> {
        let fragments = document.iter().filter_map(|definition| match definition {
            Definition::Fragment(it) => Some((
                it.item.name.item,
                (
                    it.item.type_condition.item,
                    it.item.selection_set.as_slice(),
                ),
            )),
            Definition::Operation(_) => None,
        });
        Fragments(fragments.collect())
    }
}

/// A field asked for under one response key, with everything selected of it.
pub struct Merged<'q> {
    /// The response key.
    pub key: &'q str,
    /// The name of the field.
    pub name: &'q str,
    /// Its arguments.
    pub arguments: Written<'q>,
    /// Where it first stands.
    pub place: SourcePosition,
    /// What is selected of its value, wherever it is mentioned.
    pub inner: Vec<Sel<'q>>,
}

/// What collecting needs to know of the document.
pub struct Collector<'a, 'q> {
    fragments: &'a Fragments<'q>,
    variables: &'a Variables,
    visited: Vec<&'q str>,
    fields: Vec<Merged<'q>>,
    positions: HashMap<&'q str, usize>,
}

impl<'a, 'q> Collector<'a, 'q> {
    /// The fields that the selections ask of an object of a type.
    pub fn collect(
        fragments: &'a Fragments<'q>,
        variables: &'a Variables,
        ty: &TypeDef,
        selections: &[Sel<'q>],
    ) -> Vec<Merged<'q>> {
        let mut collector = Collector {
            fragments,
            variables,
            visited: Vec::new(),
            fields: Vec::new(),
            positions: HashMap::new(),
        };
        for selection in selections {
            collector.visit(ty, selection);
        }
        collector.fields
    }

    fn visit(&mut self, ty: &TypeDef, selections: Sel<'q>) {
        for selection in selections {
            let (condition, inner) = match selection {
                Selection::Field(field) => {
                    self.visit_field(field_parts(selection), field.span.start);
                    continue;
                }
                Selection::FragmentSpread(spread) => {
                    let name = spread.item.name.item;
                    if !included(selection, self.variables) || self.visited.contains(&name) {
                        continue;
                    }
                    self.visited.push(name);
                    match self.fragments.0.get(name) {
                        Some((condition, inner)) => (Some(*condition), *inner),
                        None => continue,
                    }
                }
                Selection::InlineFragment(fragment) => (
                    fragment.item.type_condition.as_ref().map(|it| it.item),
                    fragment.item.selection_set.as_slice(),
                ),
            };
            if included(selection, self.variables) && condition.is_none_or(|on| ty.is_a(on)) {
                self.visit(ty, inner);
            }
        }
    }

    fn visit_field(&mut self, parts: Option<Parts<'q>>, place: SourcePosition) {
        let Some(parts) = parts.filter(|it| included(it.selection, self.variables)) else {
            return;
        };
        let at = *self.positions.entry(parts.key).or_insert(self.fields.len());
        if at == self.fields.len() {
            self.fields.push(Merged {
                key: parts.key,
                name: parts.name,
                arguments: parts.arguments,
                place,
                inner: Vec::new(),
            });
        }
        self.fields[at].inner.extend(parts.inner);
    }
}

struct Parts<'q> {
    selection: &'q Selection<'q>,
    key: &'q str,
    name: &'q str,
    arguments: Written<'q>,
    inner: Option<Sel<'q>>,
}

fn field_parts<'q>(selection: &'q Selection<'q>) -> Option<Parts<'q>> {
    let Selection::Field(field) = selection else {
        return None;
    };
    let field = &field.item;
    Some(Parts {
        selection,
        key: field.alias.as_ref().unwrap_or(&field.name).item,
        name: field.name.item,
        arguments: field
            .arguments
            .as_ref()
            .map_or(&[], |it| it.item.items.as_slice()),
        inner: field.selection_set.as_deref(),
    })
}

/// Whether the `@skip` and `@include` of a selection let it through.
pub fn included(selection: &Selection<'_>, variables: &Variables) -> bool {
    let directives = match selection {
        Selection::Field(it) => &it.item.directives,
        Selection::FragmentSpread(it) => &it.item.directives,
        Selection::InlineFragment(it) => &it.item.directives,
    };
    directives.iter().flatten().all(|directive| {
        let arguments = directive
            .item
            .arguments
            .iter()
            .flat_map(|it| &it.item.items);
        let condition = arguments
            .filter(|(name, _)| name.item == "if")
            .find_map(|(_, value)| truth(&value.item, variables));
        match directive.item.name.item {
            "skip" => condition != Some(true),
            "include" => condition != Some(false),
            _ => true,
        }
    })
}

fn truth(value: &Input, variables: &Variables) -> Option<bool> {
    match value {
        InputValue::Variable(name) => truth(variables.get(name)?, variables),
        InputValue::Scalar(juniper::DefaultScalarValue::Boolean(truth)) => Some(*truth),
        _ => None,
    }
}

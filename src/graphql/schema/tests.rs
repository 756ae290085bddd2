use std::collections::HashSet;

use super::*;

#[test]
fn every_type_field_argument_and_value_has_a_description() {
    for def in Schema::get().types() {
        assert!(!def.doc.is_empty(), "{}", def.name);
        match &def.shape {
            Shape::Object(_, fields) | Shape::Node(fields) => {
                for field in fields {
                    assert!(!field.doc.is_empty(), "{}.{}", def.name, field.name);
                    assert!(
                        field.args.iter().all(|arg| !arg.doc.is_empty()),
                        "{}",
                        field.name
                    );
                }
            }
            Shape::Enum(table) => {
                let bare = table.values.iter().find(|(_, doc)| doc.is_empty());
                assert_eq!(bare, None, "{}", def.name);
            }
            Shape::Input(fields) => {
                let bare = fields.iter().find(|field| field.doc.is_empty());
                assert!(bare.is_none(), "{}", def.name);
            }
            Shape::Scalar(_) => {}
        }
    }
}

#[test]
fn no_two_types_and_no_two_fields_of_a_type_share_a_name() {
    let mut types = HashSet::new();
    for def in Schema::get().types() {
        assert!(types.insert(&def.name), "{}", def.name);
        let names: Vec<&String> = match &def.shape {
            Shape::Object(_, fields) | Shape::Node(fields) => {
                fields.iter().map(|field| &field.name).collect()
            }
            Shape::Input(fields) => fields.iter().map(|field| &field.name).collect(),
            Shape::Enum(table) => table.values.iter().map(|(name, _)| name).collect(),
            Shape::Scalar(_) => Vec::new(),
        };
        let distinct: HashSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), names.len(), "{}: {names:?}", def.name);
    }
}

#[test]
fn every_type_that_is_named_exists() {
    let schema = Schema::get();
    let built_in = ["Int", "String", "Boolean", "ID"];
    let check = |ty: &Ty, place: &str| {
        let known = built_in.contains(&ty.name.as_str()) || schema.find(&ty.name).is_some();
        assert!(known, "{place}: {}", ty.name);
    };
    for def in schema.types() {
        match &def.shape {
            Shape::Object(_, fields) | Shape::Node(fields) => {
                for field in fields {
                    check(&field.ty, &field.name);
                    field.args.iter().for_each(|arg| check(&arg.ty, arg.name));
                }
            }
            Shape::Input(fields) => fields.iter().for_each(|it| check(&it.ty, &it.name)),
            Shape::Enum(_) | Shape::Scalar(_) => {}
        }
    }
}

#[test]
fn every_enum_has_a_number_that_juniper_can_check_it_by() {
    assert!(Schema::get().enums.len() <= meta::MAX_ENUMS);
}

#[test]
fn every_field_of_every_kind_is_in_its_type_and_in_its_draft() {
    let schema = Schema::get();
    for kind in Kind::ALL {
        let def = kind.def();
        let ty = schema.find(def.name).unwrap();
        for field in def.fields {
            let name = crate::graphql::names::camel(field.name);
            assert!(ty.field(&name).is_some(), "{}.{name}", def.name);
            for input in ["Draft", "Changes"] {
                if let Some(draft) = schema.find(&format!("{}{input}", def.name)) {
                    assert!(draft.input(&name).is_some(), "{}{input}.{name}", def.name);
                }
            }
        }
    }
}

//! What tests share: a register of its own for each test, on either database, and drafts.

pub mod arbitrary;
pub mod postgres;

use inzage::{
    domain::{
        draft::{At, Draft, Entry, Input},
        kind::Kind,
    },
    register::{Actor, Register},
};

/// A register in a database of its own, which is gone after the test.
pub struct TestRegister {
    /// The register.
    pub register: Register,
    /// Where its database is.
    pub url: String,
    // Kept for as long as the register is used.
    _place: Place,
}

enum Place {
    Sqlite(#[allow(dead_code)] tempfile::TempDir),
    Postgres(#[allow(dead_code)] postgres::Database),
}

impl TestRegister {
    /// An empty register in a SQLite file.
    pub fn sqlite() -> TestRegister {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let url = folder
            .path()
            .join("test.db")
            .to_str()
            .expect("a path in UTF-8")
            .to_owned();
        TestRegister::open(url, Place::Sqlite(folder))
    }

    /// An empty register on PostgreSQL; nothing when there is no server, which is said aloud.
    pub fn postgres() -> Option<TestRegister> {
        let database = postgres::server()?.new_database();
        let url = database.url().to_owned();
        Some(TestRegister::open(url, Place::Postgres(database)))
    }

    fn open(url: String, place: Place) -> TestRegister {
        let (register, _) = Register::open_and_migrate(&url).expect("an empty register");
        TestRegister {
            register,
            url,
            _place: place,
        }
    }

    /// Another process on the same database, as it were.
    pub fn another(&self) -> Register {
        Register::open(&self.url).expect("the same register again")
    }
}

/// Writes each test once and runs it on both databases.
#[macro_export]
macro_rules! on_both {
    ($($(#[$attr:meta])* fn $name:ident($register:ident) $body:block)+) => {$(
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            $(#[$attr])*
            fn story($register: &$crate::support::TestRegister) $body

            #[test]
            fn sqlite() {
                story(&$crate::support::TestRegister::sqlite());
            }

            #[test]
            fn postgres() {
                if let Some(register) = $crate::support::TestRegister::postgres() {
                    story(&register);
                }
            }
        }
    )+};
}

/// The actor of most tests.
pub fn operator() -> Actor {
    Actor::operator()
}

/// A draft from names and inputs.
pub fn draft(kind: Kind, fields: Vec<(&str, Input)>) -> Draft {
    let entry = |name: &str, input| {
        (
            name.to_owned(),
            Entry {
                at: At::Path(format!("draft.{name}")),
                input,
            },
        )
    };
    Draft {
        kind,
        at: At::Path("draft".to_owned()),
        fields: fields
            .into_iter()
            .map(|(name, input)| entry(name, input))
            .collect(),
    }
}

/// A text.
pub fn text(text: &str) -> Input {
    Input::Text(text.to_owned())
}

/// A text in one language.
pub fn local(language: &str, value: &str) -> Input {
    let entry = Entry {
        at: At::Path(language.to_owned()),
        input: text(value),
    };
    Input::Fields(vec![(language.to_owned(), entry)])
}

/// A list of texts, such as codes of records.
pub fn list(items: &[&str]) -> Input {
    Input::List(
        items
            .iter()
            .map(|item| Entry {
                at: At::Path((*item).to_owned()),
                input: text(item),
            })
            .collect(),
    )
}

/// The cells of an evidence: where each stands, and the record it speaks of when it is another than
/// that of the evidence.
pub fn cells(cells: &[(&str, Option<&str>)]) -> Input {
    let cells = cells.iter().map(|(place, about)| {
        let mut fields = vec![("place", text(place)), ("quote", text(place))];
        fields.extend(about.map(|about| ("about", text(about))));
        let Draft { at, fields, .. } = draft(Kind::Evidence, fields);
        let input = Input::Fields(fields);
        Entry { at, input }
    });
    Input::List(cells.collect())
}

/// A legal person.
pub fn party(code: &str) -> Draft {
    draft(
        Kind::Party,
        vec![
            ("code", text(code)),
            ("kind", text("legal-person")),
            ("name", local("en", code)),
        ],
    )
}

/// An activity of a controller.
pub fn activity(controller: &str, reference: &str) -> Draft {
    draft(
        Kind::Activity,
        vec![
            ("reference", text(reference)),
            ("controller", text(controller)),
            ("name", local("en", reference)),
            ("role", text("controller")),
            ("status", text("active")),
        ],
    )
}

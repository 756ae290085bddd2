//! Inzage: a record of processing activities (GDPR Art. 30) and a registry of the protocols under
//! which data may flow.
//!
//! # The map
//!
//! ```text
//! 6   cli                           prints, reads arguments, exit codes             (clap)
//! 5   http                          routes, sign-in, status codes                   (actix-web)
//! 4   graphql  pages  import  export   the API | HTML | sheets in | files out       (juniper | askama | calamine, csv | csv, rust_xlsxwriter)
//! 3   register                      the façade: one write = one transaction = one revision
//! 2   store      answers    checks  rows and the change log (diesel) | pure questions | pure rules
//! 1   domain                        records, code lists, reference data, the snapshot; no I/O, no framework
//! ```
//!
//! A room uses rooms on lower floors only, and each framework has one owner: `tests/rooms.rs` reads
//! the paths under `src` and fails on an edge that is not in this picture. Only `register` touches
//! `store`.
//!
//! # The one idea
//!
//! The database is the truth. Every write is one transaction that takes the next *revision*,
//! changes rows, and appends to an append-only, hash-chained *change log*. A *snapshot* is the whole
//! register at a revision as an immutable value in memory; every question is a pure function of
//! one. So an answer is always complete and of a single moment, any older moment can be asked for,
//! and both databases answer alike.
//!
//! # Where to start
//!
//! | You want to | Go to |
//! | --- | --- |
//! | know or change what a record holds | [`domain::records`]: the list of fields is the only place; add a migration |
//! | change a code list | [`domain::codes`] |
//! | change reference data (countries, adequacy) | `import/reference/*.toml` |
//! | change how a time limit is counted | [`domain::deadline`]; holidays in `import/reference/holidays.toml` |
//! | change which rights follow from a legal basis | `import/reference/rights.toml`, read by [`domain::rights`] |
//! | understand reading and writing | [`register`] |
//! | change what is answered to a citizen | [`answers`] |
//! | change a rule, or add one | [`checks`]: one file per theme; its words in `import/reference/wording/*/checks.ftl` |
//! | change the letter to a citizen | `answers::letter`; its sentences in `import/reference/wording/*/letter.ftl` |
//! | change how pages look, or add one | [`pages`]; what is written on them is a [`domain::document`] |
//! | change which flows need an instrument, or what one must hold | [`checks::coverage`]; `import/reference/instruments.toml` |
//! | change the log of requests, or how an answer is kept | `answers::requests`, [`domain::kept_answer`] |
//! | change the API | [`graphql`] |
//! | change how workbooks are laid out | `domain::workbook` |
//! | follow a file from its bytes to the records | `http::intake` |
//! | teach a heading or a template to the importer | `import/mappings/*.toml` |
//! | change what is understood of words in cells | [`import::values`] |
//! | change how activities are found in sheets, or what is made of them | [`import::layout`], [`import::assemble`] |
//! | see it all from outside | `tests/`, which mirrors these rooms |

pub mod answers;
pub mod checks;
pub mod cli;
pub mod domain;
pub mod export;
pub mod graphql;
pub mod http;
pub mod import;
pub mod pages;
pub mod register;
pub mod store;

//! The fields one begins with: of the query, of the register at a moment, and of the mutation.

use super::{
    ArgSpec, FieldSpec, Shape, Source, TypeDef,
    drafts::is_written,
    records::{paging, valid_on},
};
use crate::{
    domain::kind::Kind,
    graphql::{
        names::{look_up, plural, singular},
        questions::{self, Question},
    },
};

/// What a field of the query, of a register at a moment, or of the mutation does.
#[derive(Clone, Copy)]
pub enum Root {
    /// Gives the record with an identity, of any kind.
    Node,
    /// Gives the records with these identities.
    Nodes,
    /// Gives one record of a kind.
    One(Kind),
    /// Lists the records of a kind.
    List(Kind),
    /// Gives the register at a moment.
    Register,
    /// Gives the revision of the register.
    Revision,
    /// Gives the moment of that revision.
    Time,
    /// Answers a question.
    Ask(&'static Question),
    /// Writes a record of a kind.
    Write(Write, Kind),
}

/// How a record is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Write {
    /// A new one.
    Add,
    /// Changed.
    Update,
    /// Ended on a day.
    End,
    /// Taken out, as a mistake.
    Remove,
    /// A request, with the answer that is given to it.
    Keep,
}

/// Query, register at a moment, mutation, and the payloads.
pub fn types() -> Vec<TypeDef> {
    let mut query = reads();
    query.push(register());
    query.extend(questions::all().map(ask));
    let mut snapshot = vec![
        FieldSpec::new(
            "revision",
            "The revision: the number of the last change that is in it.",
            "Int!",
            Source::Root(Root::Revision),
        ),
        FieldSpec::new(
            "time",
            "When that change was made.",
            "DateTime!",
            Source::Root(Root::Time),
        ),
    ];
    snapshot.extend(reads());
    snapshot.extend(
        questions::all()
            .filter(|question| question.of_moment)
            .map(ask),
    );
    let kinds = || Kind::ALL.iter().copied().filter(|kind| is_written(*kind));
    let mut types = vec![
        object(
            "Query",
            "Everything one can read, as the register stands now.",
            query,
        ),
        object(
            "Snapshot",
            "The whole register as it was known at one moment, and what was valid on one day.",
            snapshot,
        ),
        object(
            "Mutation",
            "Everything one can change. Each change is one revision of the register. What a \
             person can put right is in `problems`, and then nothing was changed.",
            kinds().flat_map(writes).collect(),
        ),
    ];
    types.extend(kinds().map(payload));
    types
}

fn object(name: &str, doc: &str, fields: Vec<FieldSpec>) -> TypeDef {
    TypeDef {
        name: name.to_owned(),
        doc: doc.to_owned(),
        shape: Shape::Object(None, fields),
    }
}

fn reads() -> Vec<FieldSpec> {
    let id = ArgSpec::new("id", "ID!", "Identity of the record.");
    let ids = ArgSpec::new("ids", "[ID!]!", "Identities of the records, at most 500.");
    let mut fields = vec![
        FieldSpec::new(
            "node",
            "The record with this identity, whatever its kind; null when there is none.",
            "Node",
            Source::Root(Root::Node),
        )
        .with([id]),
        FieldSpec::new(
            "nodes",
            "The records with these identities, in their order, with null where there is none.",
            "[Node]!",
            Source::Root(Root::Nodes),
        )
        .with([ids]),
    ];
    for kind in Kind::ALL {
        fields.push(one(*kind));
        fields.push(list(*kind));
    }
    fields
}

fn one(kind: Kind) -> FieldSpec {
    let label = kind.def().kind_label();
    FieldSpec::new(
        look_up(kind),
        format!("The {label} with this identity or code; null when there is none."),
        kind.def().name,
        Source::Root(Root::One(kind)),
    )
    .with([
        ArgSpec::new("id", "ID", format!("Identity of the {label}.")),
        ArgSpec::new("code", "String", format!("Code of the {label}.")),
    ])
}

fn list(kind: Kind) -> FieldSpec {
    let def = kind.def();
    let label = def.plural.replace('-', " ");
    let filter = ArgSpec::new(
        "filter",
        &format!("{}Filter", def.name),
        format!("Which {label} are meant; by default all."),
    );
    let order = ArgSpec::new(
        "orderBy",
        &format!("{}Order", def.name),
        "In which order; by default by code.",
    );
    FieldSpec::new(
        plural(kind),
        format!("The {label} of the register, by pages."),
        &format!("{}Connection!", def.name),
        Source::Root(Root::List(kind)),
    )
    .with(
        [filter, order]
            .into_iter()
            .chain(paging())
            .chain([valid_on()]),
    )
}

fn register() -> FieldSpec {
    FieldSpec::new(
        "register",
        "The whole register at another moment: as it was known then (`knownAt` or `revision`), \
         about what was valid on a day (`on`).",
        "Snapshot!",
        Source::Root(Root::Register),
    )
    .with([
        ArgSpec::new("on", "Date", "Lists give only what is valid on this day."),
        ArgSpec::new(
            "knownAt",
            "DateTime",
            "As the register was known at this moment.",
        ),
        ArgSpec::new("revision", "Int", "As the register stood at this revision."),
    ])
}

fn ask(question: &'static Question) -> FieldSpec {
    let args = question
        .args
        .iter()
        .map(|(name, ty, doc)| ArgSpec::new(name, ty, *doc));
    let source = Source::Root(Root::Ask(question));
    FieldSpec::new(question.name, question.doc, question.ty, source).with(args)
}

fn writes(kind: Kind) -> Vec<FieldSpec> {
    let name = kind.def().name;
    let label = kind.def().kind_label();
    let draft = ArgSpec::new(
        "draft",
        &format!("{name}Draft!"),
        format!("The new {label}."),
    );
    let changes = ArgSpec::new("changes", &format!("{name}Changes!"), "What changes.");
    let on = ArgSpec::new("on", "Date!", "Its last day.");
    let mut fields = vec![
        change(kind, Write::Add, format!("Adds a {label}."), Some(draft)),
        change(
            kind,
            Write::Update,
            format!("Changes a {label}."),
            Some(changes),
        ),
    ];
    if kind.def().position("valid_to").is_some() {
        let doc =
            format!("Ends a {label}: it stays in the register, and is not valid after the day.");
        fields.push(change(kind, Write::End, doc, Some(on)));
    }
    if kind == Kind::Request {
        fields.push(keep());
    }
    let doc = format!(
        "Takes a {label} out that was a mistake. What was once true is ended, not removed; what \
         other records point to cannot be removed."
    );
    fields.push(change(kind, Write::Remove, doc, None));
    fields
}

/// Keeping the answer to a request.
fn keep() -> FieldSpec {
    let doc = "Keeps the answer to a request as it is given, with its language, the day for which it \
               holds, the revision it was made from and its SHA-256, in one write. An answer that is \
               kept already is replaced only with a `reason`; the former one stays in the history.";
    let source = Source::Root(Root::Write(Write::Keep, Kind::Request));
    FieldSpec::new("keepAnswer", doc, "RequestPayload", source).with([
        ArgSpec::new("id", "ID!", "Identity of the request."),
        ArgSpec::new(
            "version",
            "Int!",
            "The version you have seen; a request that has changed since is not touched.",
        ),
        ArgSpec::new(
            "words",
            "String",
            "The words of the answer. When not given, the letter to a request for access is made, for \
             the capacities, regions and circumstances that the request states.",
        ),
        ArgSpec::new("language", "Language!", "The language of the answer."),
        ArgSpec::new(
            "on",
            "Date",
            "The day for which the answer holds; today when not given.",
        ),
        ArgSpec::new(
            "revision",
            "Int",
            "The revision of the register from which it was made; the present one when not given.",
        ),
        ArgSpec::new(
            "answered",
            "Date",
            "The day on which it is given; when not given, what the request says, else today.",
        ),
        ArgSpec::new(
            "outcome",
            "RequestOutcome",
            "What came of the request; when not given, what it says already.",
        ),
        ArgSpec::new(
            "outcomeReason",
            "String",
            "Why it was refused or granted in part (GDPR Art. 12(4)).",
        ),
        ArgSpec::new(
            "reason",
            "String",
            "Why, for the history; needed to replace an answer that is kept.",
        ),
    ])
}

fn change(kind: Kind, what: Write, doc: String, with: Option<ArgSpec>) -> FieldSpec {
    let def = kind.def();
    let seen = [
        ArgSpec::new(
            "id",
            "ID!",
            format!("Identity of the {}.", def.kind_label()),
        ),
        ArgSpec::new(
            "version",
            "Int!",
            "The version you have seen; a record that has changed since is not touched.",
        ),
    ];
    let reason = ArgSpec::new("reason", "String", "Why, for the history.");
    let (verb, seen) = match what {
        Write::Add => ("add", None),
        Write::Update => ("update", Some(seen)),
        Write::End => ("end", Some(seen)),
        Write::Remove => ("remove", Some(seen)),
        Write::Keep => ("keep", Some(seen)),
    };
    let ty = format!("{}Payload", def.name);
    let source = Source::Root(Root::Write(what, kind));
    FieldSpec::new(format!("{verb}{}", def.name), doc, &ty, source)
        .with(seen.into_iter().flatten().chain(with).chain([reason]))
}

fn payload(kind: Kind) -> TypeDef {
    let def = kind.def();
    let label = def.kind_label();
    let cells = [
        (
            singular(kind),
            def.name,
            format!(
                "The {label} after the change; null when nothing was changed or it was removed."
            ),
        ),
        (
            "id".to_owned(),
            "ID",
            format!("Identity of the {label}; null when nothing was changed."),
        ),
        (
            "problems".to_owned(),
            "[Problem!]!",
            "What is wrong with the input. When it is not empty, nothing was changed.".to_owned(),
        ),
        (
            "revision".to_owned(),
            "Int",
            "The revision of the change; null when nothing was changed.".to_owned(),
        ),
    ];
    let cells = cells.into_iter().enumerate();
    let fields = cells.map(|(at, (name, ty, doc))| FieldSpec::new(name, doc, ty, Source::Cell(at)));
    object(
        &format!("{}Payload", def.name),
        &format!("What became of a change of a {label}."),
        fields.collect(),
    )
}

//! Reading what was typed as the type of its field.

use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

use super::{Entry, Input, Resolve};
use crate::domain::{
    code_list::CodeList,
    identifier::EnterpriseNumber,
    kind::Kind,
    period::Period,
    problem::{Problem, ProblemCode, nearest, quoted},
    record::Absence,
    reference::Reference,
    text::{Language, LocalText, fold},
    value::{FieldType, Owned, PartDef},
};

/// The longest text a field takes, in characters. A cell of a spreadsheet holds 32,767.
const MAX_TEXT: usize = 32_000;

type Read<T> = Result<T, Vec<Problem>>;

/// Reads one entry as a value of the type.
pub(super) fn value(ty: &FieldType, entry: &Entry, resolve: &dyn Resolve) -> Read<Owned> {
    if entry.input == Input::Null {
        return Ok(Owned::Absent);
    }
    match ty {
        FieldType::Text => text(entry).map(|text| text.map_or(Owned::Absent, Owned::Text)),
        FieldType::Url => url(entry),
        FieldType::LocalText => local_text(entry),
        FieldType::Bool => boolean(entry),
        FieldType::Integer => integer(entry),
        FieldType::Date => date(entry),
        FieldType::Time => time(entry),
        FieldType::Country => typed(entry, |text| {
            Reference::embedded().country_code(text).map(Owned::Country)
        }),
        FieldType::Period => typed(entry, |text| Period::parse(text).map(Owned::Period)),
        FieldType::EnterpriseNumber => enterprise_number(entry),
        FieldType::Code(list) => code(list, entry),
        FieldType::Codes(list) => each(entry, |item| match code(list, item)? {
            Owned::Code(item) => Ok(Some(item)),
            _ => Ok(None),
        })
        .map(Owned::Codes),
        FieldType::Texts => each(entry, text).map(Owned::Texts),
        FieldType::Ref(kind) => {
            reference(*kind, entry, resolve).map(|id| id.map_or(Owned::Absent, Owned::Ref))
        }
        FieldType::Refs(kind) => references(*kind, entry, resolve),
        FieldType::AnyRef => any_reference(entry, resolve),
        FieldType::Parts(def) => {
            each(entry, |row| part(def, row, resolve).map(Some)).map(Owned::Parts)
        }
    }
}

/// The problem of an entry that cannot be read.
pub(super) fn unreadable(entry: &Entry, expected: &str, found: &str) -> Vec<Problem> {
    let message = format!("found {}; expected {expected}", quoted(found));
    vec![Problem::new(
        entry.at.to_string(),
        ProblemCode::Unreadable,
        message,
    )]
}

fn shown(input: &Input) -> String {
    match input {
        Input::Null => "nothing".to_owned(),
        Input::Text(text) => text.clone(),
        Input::Bool(truth) => truth.to_string(),
        Input::Integer(number) => number.to_string(),
        Input::Date(date) => date.to_string(),
        Input::Absent(absence) => absence.marker().to_owned(),
        Input::List(_) => "a list".to_owned(),
        Input::Fields(_) => "named values".to_owned(),
    }
}

fn text(entry: &Entry) -> Read<Option<Box<str>>> {
    let text = match &entry.input {
        Input::Null => return Ok(None),
        Input::Text(text) => text.trim(),
        Input::Integer(number) => return Ok(Some(number.to_string().into())),
        Input::Date(date) => return Ok(Some(date.to_string().into())),
        Input::Bool(truth) => return Ok(Some(truth.to_string().into())),
        Input::Absent(_) | Input::List(_) | Input::Fields(_) => {
            return Err(unreadable(entry, "a text", &shown(&entry.input)));
        }
    };
    let length = || text.chars().count();
    if text.len() > MAX_TEXT && length() > MAX_TEXT {
        let length = length();
        let message =
            format!("the text has {length} characters; at most {MAX_TEXT} are kept in one field");
        return Err(vec![Problem::new(
            entry.at.to_string(),
            ProblemCode::TooLarge,
            message,
        )]);
    }
    if let Some(problem) = without_controls(text, &entry.at.to_string()) {
        return Err(vec![problem]);
    }
    if let Some(absence) = Absence::from_marker(text) {
        // A marker speaks of a whole field; kept as text it would come back as an absence.
        return Err(unreadable(
            entry,
            "a text, since here nothing can be stated to be absent",
            absence.marker(),
        ));
    }
    if text.is_empty() {
        return Ok(None);
    }
    if !text.contains('\r') {
        return Ok(Some(text.into()));
    }
    // Spreadsheets and databases disagree on line ends; one form keeps records equal everywhere.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    Ok(Some(text.into()))
}

/// Reads a text and gives it to a parser whose error says what was found and expected.
fn typed(entry: &Entry, parse: impl Fn(&str) -> Result<Owned, String>) -> Read<Owned> {
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    parse(&text).map_err(|message| {
        vec![Problem::new(
            entry.at.to_string(),
            ProblemCode::Unreadable,
            message,
        )]
    })
}

fn enterprise_number(entry: &Entry) -> Read<Owned> {
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    match EnterpriseNumber::parse(&text) {
        Ok(number) => Ok(Owned::Text(number.as_str().into())),
        Err(message) => Err(vec![Problem::new(
            entry.at.to_string(),
            ProblemCode::CheckDigits,
            message,
        )]),
    }
}

fn url(entry: &Entry) -> Read<Owned> {
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    let rest = ["https://", "http://"]
        .iter()
        .find_map(|scheme| text.strip_prefix(scheme));
    let sound = rest.is_some_and(|rest| {
        !rest.is_empty()
            && !rest.starts_with('/')
            && !rest.contains(|c: char| c.is_whitespace() || "<>\"".contains(c))
    });
    if sound {
        Ok(Owned::Text(text))
    } else {
        Err(unreadable(
            entry,
            "an address that begins with https:// or http://",
            &text,
        ))
    }
}

fn local_text(entry: &Entry) -> Read<Owned> {
    let Input::Fields(fields) = &entry.input else {
        return Err(unreadable(
            entry,
            "a text per language (nl, fr, de, en)",
            &shown(&entry.input),
        ));
    };
    let mut local = LocalText::default();
    let mut problems = Vec::new();
    for (name, item) in fields {
        match Language::parse(name) {
            Some(language) => match text(item) {
                Ok(text) => local.set(language, text),
                Err(found) => problems.extend(found),
            },
            None => problems.extend(unreadable(
                item,
                "one of the languages nl, fr, de, en",
                name,
            )),
        }
    }
    match (problems.is_empty(), local.is_empty()) {
        (false, _) => Err(problems),
        (true, true) => Ok(Owned::Absent),
        (true, false) => Ok(Owned::Local(Box::new(local))),
    }
}

fn boolean(entry: &Entry) -> Read<Owned> {
    if let Input::Bool(truth) = entry.input {
        return Ok(Owned::Bool(truth));
    }
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    match fold(&text).as_str() {
        "yes" | "ja" | "oui" | "true" | "waar" | "vrai" | "wahr" | "1" => Ok(Owned::Bool(true)),
        "no" | "nee" | "neen" | "non" | "nein" | "false" | "onwaar" | "faux" | "falsch" | "0" => {
            Ok(Owned::Bool(false))
        }
        _ => Err(unreadable(entry, "`yes` or `no`", &text)),
    }
}

fn integer(entry: &Entry) -> Read<Owned> {
    if let Input::Integer(number) = entry.input {
        return Ok(Owned::Integer(number));
    }
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    text.parse()
        .map(Owned::Integer)
        .map_err(|_| unreadable(entry, "a whole number", &text))
}

fn date(entry: &Entry) -> Read<Owned> {
    if let Input::Date(date) = entry.input {
        return Ok(Owned::Date(date));
    }
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| {
            if matches!(at, 4 | 7) {
                byte == b'-'
            } else {
                byte.is_ascii_digit()
            }
        });
    let read = NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok();
    match (shaped, read) {
        (true, Some(date)) => Ok(Owned::Date(date)),
        (true, None) => Err(unreadable(entry, "a day that exists", &text)),
        (false, _) => Err(other_date(entry, &text)),
    }
}

/// The problem of a date in another form: what it would be is suggested, not taken, since 03/04 is
/// two different days in two countries.
fn other_date(entry: &Entry, text: &str) -> Vec<Problem> {
    let plain = text.replace(['.', '-', ' '], "/");
    let mut problems = unreadable(entry, "a date as YYYY-MM-DD", text);
    if let Ok(date) = NaiveDate::parse_from_str(&plain, "%d/%m/%Y") {
        problems = problems
            .into_iter()
            .map(|p| p.with_hint(format!("write {date}")))
            .collect();
    } else if plain.split('/').count() == 3 && plain.chars().all(|c| c.is_ascii_digit() || c == '/')
    {
        problems = unreadable(entry, "a day that exists, as YYYY-MM-DD", text);
    }
    problems
}

fn time(entry: &Entry) -> Read<Owned> {
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    DateTime::parse_from_rfc3339(&text)
        .map(|time| Owned::Time(time.with_timezone(&Utc)))
        .map_err(|_| unreadable(entry, "a moment as YYYY-MM-DDThh:mm:ssZ", &text))
}

fn code(list: &'static CodeList, entry: &Entry) -> Read<Owned> {
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    if let Some(item) = list.find(&text) {
        return Ok(Owned::Code(item));
    }
    let known: Vec<&str> = list.items.iter().map(|item| item.code).collect();
    let message = format!(
        "{} is not in the code list {}; expected one of {}",
        quoted(&text),
        list.name,
        known.join(", ")
    );
    let problem = Problem::new(entry.at.to_string(), ProblemCode::UnknownCode, message);
    let spoken = list.items.iter().flat_map(|item| item.labels).chain(known);
    Err(vec![
        match nearest(&text, spoken).and_then(|near| list.find(near)) {
            Some(item) => problem.with_hint(format!("did you mean `{}`?", item.code)),
            None => problem,
        },
    ])
}

/// Reads the items of a list, or a single item as a list of one; blank items are left out.
fn each<T>(entry: &Entry, read: impl Fn(&Entry) -> Read<Option<T>>) -> Read<Vec<T>> {
    let single = std::slice::from_ref(entry);
    let items = if let Input::List(items) = &entry.input {
        items.as_slice()
    } else {
        single
    };
    let mut values = Vec::with_capacity(items.len());
    let mut problems = Vec::new();
    for item in items {
        match read(item) {
            Ok(value) => values.extend(value),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() {
        Ok(values)
    } else {
        Err(problems)
    }
}

fn reference(kind: Kind, entry: &Entry, resolve: &dyn Resolve) -> Read<Option<Uuid>> {
    let Some(key) = text(entry)? else {
        return Ok(None);
    };
    resolve
        .find(kind, &key)
        .map(Some)
        .ok_or_else(|| vec![unknown_reference(kind, &key, entry, resolve)])
}

fn unknown_reference(kind: Kind, key: &str, entry: &Entry, resolve: &dyn Resolve) -> Problem {
    let message = format!("there is no {} {}", kind.def().kind_label(), quoted(key));
    let problem = Problem::new(entry.at.to_string(), ProblemCode::UnknownReference, message);
    if key.contains(',') {
        return problem.with_hint("separate several codes with `;`");
    }
    let codes = resolve.codes(kind);
    match nearest(key, codes.iter().map(|code| &**code)) {
        Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
        None => problem,
    }
}

fn references(kind: Kind, entry: &Entry, resolve: &dyn Resolve) -> Read<Owned> {
    let ids = each(entry, |item| reference(kind, item, resolve))?;
    for (at, id) in ids.iter().enumerate() {
        if ids[..at].contains(id) {
            let code = resolve.code_of(kind, *id).unwrap_or_default();
            let message = format!("{} is listed twice", quoted(&code));
            return Err(vec![Problem::new(
                entry.at.to_string(),
                ProblemCode::Duplicate,
                message,
            )]);
        }
    }
    Ok(Owned::Refs(ids))
}

fn any_reference(entry: &Entry, resolve: &dyn Resolve) -> Read<Owned> {
    let Some(text) = text(entry)? else {
        return Ok(Owned::Absent);
    };
    if let Some((id, kind)) = Uuid::try_parse(&text)
        .ok()
        .and_then(|id| Some((id, resolve.kind_of(id)?)))
    {
        return Ok(Owned::AnyRef(kind, id));
    }
    let Some((kind, key)) = text
        .split_once(':')
        .and_then(|(kind, key)| Some((Kind::find(kind.trim())?, key.trim())))
    else {
        return Err(unreadable(
            entry,
            "a kind and a code, such as `party:infino-vlaanderen`",
            &text,
        ));
    };
    match resolve.find(kind, key) {
        Some(id) => Ok(Owned::AnyRef(kind, id)),
        None => Err(vec![unknown_reference(kind, key, entry, resolve)]),
    }
}

fn part(def: &'static PartDef, entry: &Entry, resolve: &dyn Resolve) -> Read<Vec<Owned>> {
    let Input::Fields(fields) = &entry.input else {
        return Err(unreadable(entry, "named values", &shown(&entry.input)));
    };
    let mut values = vec![Owned::Absent; def.fields.len()];
    let mut problems = Vec::new();
    for (name, item) in fields {
        match def.fields.iter().position(|field| field.name == name) {
            Some(at) => match value(&def.fields[at].ty, item, resolve) {
                Ok(value) => values[at] = value,
                Err(found) => problems.extend(found),
            },
            None => problems.push(Problem::new(
                item.at.to_string(),
                ProblemCode::UnknownField,
                format!("{} is no field of {}", quoted(name), def.name),
            )),
        }
    }
    for (field, value) in def.fields.iter().zip(&values) {
        if field.required && value.is_absent() {
            let message = format!(
                "`{}` is missing; expected: {}",
                field.name,
                field.doc.trim()
            );
            problems.push(Problem::new(
                entry.at.inside(field.name).to_string(),
                ProblemCode::Missing,
                message,
            ));
        }
    }
    if problems.is_empty() {
        Ok(values)
    } else {
        Err(problems)
    }
}

/// The problem of a text with a control character other than line ends and tabs, which neither
/// PostgreSQL nor a spreadsheet can hold.
pub fn without_controls(text: &str, at: &str) -> Option<Problem> {
    let is_foreign = |c: &char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
    let control = text.chars().find(is_foreign)?;
    let message = format!(
        "the text holds the control character U+{:04X}; remove it",
        control as u32
    );
    Some(Problem::new(at, ProblemCode::Unreadable, message))
}

//! Keeping the answer to a request as it was given. What was given is never written over in
//! silence: another answer in its place needs a reason, and the former one stays in the history.

use std::sync::Arc;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    Actor, Refusal, Register,
    write::{Saved, accept, seen},
};
use crate::domain::{
    code_list::Coded,
    codes::RequestOutcome,
    draft::{At, Draft, Input, without_controls},
    kept_answer,
    kind::Kind,
    problem::{Problem, ProblemCode},
    record::{AnyRecord, Header},
    records::Request,
    text::Language,
    value::Owned,
};

/// An answer as it is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAnswer {
    /// The words of the letter.
    pub words: String,
    /// Its language.
    pub language: Language,
    /// The day for which it holds.
    pub on: NaiveDate,
    /// The revision of the register from which it was made.
    pub revision: i64,
    /// The day on which it was given; what the request says already, when it is not stated.
    pub answered: Option<NaiveDate>,
    /// What came of the request; what it says already, when it is not stated.
    pub outcome: Option<RequestOutcome>,
    /// Why it was refused, wholly or in part.
    pub outcome_reason: Option<String>,
}

/// The fields that make the answer that was given.
const ANSWER: [&str; 5] = [
    "answer",
    "answer_language",
    "answer_on",
    "answer_revision",
    "answer_sha256",
];

impl Register {
    /// Keeps the answer to a request with its language, day, revision and hash, in one write.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] when an answer is kept already and no reason is given for another one;
    /// otherwise as [`Register::update`].
    pub fn keep_answer(
        &self,
        actor: &Actor,
        request: Uuid,
        version: i64,
        kept: &KeptAnswer,
        reason: Option<&str>,
    ) -> Result<Saved, Refusal> {
        let draft = Draft {
            kind: Kind::Request,
            at: At::Path("request".to_owned()),
            fields: Vec::new(),
        };
        let (_, snapshot) = self.transact(actor, reason, false, |work| {
            let current = seen(work, actor, Kind::Request, request, version)?;
            let mut values = current.to_owned_values();
            put(&mut values, kept)?;
            // What is stated of an absent field does not hold of one that is filled.
            let header = Header {
                absent: crate::domain::record::Absences::new(
                    current.header().absent.iter().filter(|(name, _)| {
                        let at = Kind::Request.def().position(name);
                        at.is_none_or(|at| values[at].is_absent())
                    }),
                ),
                ..current.header().clone()
            };
            if let Some(problem) = replaced(&*current, &values, reason, &draft) {
                return Err(Refusal::Invalid(vec![problem]));
            }
            let record = work.build(Kind::Request, header, values)?;
            work.replace(vec![record.clone()]);
            accept(work, actor, &record, &draft)
        })?;
        self.saved(actor, request, snapshot)
    }
}

/// Puts an answer among the values of a request.
fn put(values: &mut [Owned], kept: &KeptAnswer) -> Result<(), Refusal> {
    let KeptAnswer {
        words,
        language,
        on,
        revision,
        answered,
        outcome,
        outcome_reason,
    } = kept;
    let texts = [
        ("words", Some(words)),
        ("outcomeReason", outcome_reason.as_ref()),
    ];
    for (at, text) in texts {
        if let Some(problem) = text.and_then(|text| without_controls(text, at)) {
            return Err(Refusal::Invalid(vec![problem]));
        }
    }
    let words = kept_answer::as_kept(words);
    if words.is_empty() {
        let problem = Problem::new("words", ProblemCode::Missing, "the answer holds no words");
        return Err(Refusal::Invalid(vec![problem]));
    }
    let pieces = kept_answer::pieces(&words).into_iter();
    let pieces = pieces
        .map(|piece| vec![Owned::Text(piece.into())])
        .collect();
    let mut fields = vec![
        ("answer", Owned::Parts(pieces)),
        ("answer_language", Owned::Text(language.code().into())),
        ("answer_on", Owned::Date(*on)),
        ("answer_revision", Owned::Integer(*revision)),
        (
            "answer_sha256",
            Owned::Text(kept_answer::sha256(&words).into()),
        ),
    ];
    fields.extend(answered.map(|day| ("answered", Owned::Date(day))));
    fields.extend(outcome.map(|outcome| ("outcome", Owned::Code(outcome.item()))));
    let why = outcome_reason.as_deref().map(str::trim);
    let why = why.filter(|why| !why.is_empty());
    fields.extend(why.map(|why| ("outcome_reason", Owned::Text(why.into()))));
    for (name, value) in fields {
        if let Some(at) = Kind::Request.def().position(name) {
            values[at] = value;
        }
    }
    must_be_reasoned(values)
}

/// A refusal, also in part, tells its reasons to the person (Art. 12(4)).
fn must_be_reasoned(values: &[Owned]) -> Result<(), Refusal> {
    let value = |name: &str| Kind::Request.def().position(name).map(|at| &values[at]);
    let outcome = match value("outcome") {
        Some(Owned::Code(item)) => RequestOutcome::from_item(item),
        _ => None,
    };
    let refused = matches!(
        outcome,
        Some(RequestOutcome::Refused | RequestOutcome::PartlyGranted)
    );
    if refused && value("outcome_reason").is_none_or(Owned::is_absent) {
        let message = "a refusal, also in part, needs its reason (GDPR Art. 12(4))";
        let problem = Problem::new("outcome_reason", ProblemCode::Missing, message);
        return Err(Refusal::Invalid(vec![
            problem.with_hint("give --outcome-reason, or `outcomeReason`"),
        ]));
    }
    Ok(())
}

/// Makes the hash of an answer that was typed, unless it was typed too.
pub(super) fn complete(draft: &Draft, values: &mut [Owned]) {
    // What is not typed stays as it is, right or wrong.
    if draft.kind != Kind::Request || draft.entry("answer").is_none() {
        return;
    }
    let typed = |name: &str| draft.entry(name).is_some_and(|it| it.input != Input::Null);
    let position = |name: &str| Kind::Request.def().position(name);
    if let (false, Some(at), Some(hash)) = (
        typed("answer_sha256"),
        position("answer"),
        position("answer_sha256"),
    ) {
        values[hash] = match &values[at] {
            Owned::Parts(rows) => {
                let words = rows.iter().flatten().filter_map(|value| match value {
                    Owned::Text(text) => Some(&**text),
                    _ => None,
                });
                Owned::Text(kept_answer::sha256(&words.collect::<String>()).into())
            }
            _ => Owned::Absent,
        };
    }
}

/// The problem of a hash that is not that of the answer.
pub(super) fn wrong_hash(record: &Arc<dyn AnyRecord>, draft: &Draft) -> Option<Problem> {
    let request = record.as_any().downcast_ref::<Request>()?;
    if draft.entry("answer").is_none() && draft.entry("answer_sha256").is_none() {
        return None;
    }
    (kept_answer::is_intact(request) == Some(false)).then(|| {
        let place = draft.place_of("answer_sha256").to_string();
        let message = "the hash is not that of the answer";
        Problem::new(place, ProblemCode::Contradiction, message)
            .with_hint("leave it out: it is made from the answer")
    })
}

/// The problem of an answer in the place of one that was given, without a reason.
pub(super) fn replaced(
    current: &dyn AnyRecord,
    next: &[Owned],
    reason: Option<&str>,
    draft: &Draft,
) -> Option<Problem> {
    let request = given(current, reason)?;
    let def = Kind::Request.def();
    let mut places = ANSWER.iter().filter_map(|name| def.position(name));
    if places.all(|at| next.get(at) == Some(&current.value(at).to_owned())) {
        return None;
    }
    let place = draft.place_of("answer").to_string();
    let hint = "say why another one takes its place; the former one stays in the history";
    Some(Problem::new(place, ProblemCode::Contradiction, is_kept(request)).with_hint(hint))
}

/// The problem of taking out a request with the answer that was given, without a reason.
pub(super) fn removed(current: &dyn AnyRecord, reason: Option<&str>) -> Option<Problem> {
    let request = given(current, reason)?;
    let hint = "say why the request is taken out; it stays in the history";
    Some(Problem::new("id", ProblemCode::Contradiction, is_kept(request)).with_hint(hint))
}

/// The request whose answer is kept, unless a reason explains what is done to it.
fn given<'a>(current: &'a dyn AnyRecord, reason: Option<&str>) -> Option<&'a Request> {
    let explained = reason.is_some_and(|reason| !reason.trim().is_empty());
    let request = current.as_any().downcast_ref::<Request>()?;
    (!request.answer.0.is_empty() && !explained).then_some(request)
}

fn is_kept(request: &Request) -> String {
    match request.answered {
        Some(day) => format!("the answer of {day} that was given is kept already"),
        None => "the answer that was given is kept already".to_owned(),
    }
}

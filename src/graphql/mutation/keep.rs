//! The answer to a request, from the arguments with which it is kept.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    answers::requests::letter_to,
    domain::{
        code_list::Coded, codes::RequestOutcome, id::Id, records::Request, snapshot::Snapshot,
        text::Language,
    },
    graphql::{desk::Desk, fault::Fault, plan::WritePlan, schema::Schema},
    register::{KeptAnswer, Refusal, When},
};

/// The answer that is to be kept. What is not given is what the request says, or what is so today.
///
/// # Errors
/// The revision is none of the register.
pub fn answer(plan: &WritePlan, desk: &dyn Desk, request: Uuid) -> Result<KeptAnswer, Fault> {
    let arguments = &plan.arguments;
    let now = desk.view(When::Now)?;
    let revision = arguments.int("revision").unwrap_or(now.revision());
    if !(0..=now.revision()).contains(&revision) {
        let message = format!("found {revision}; the last one is {}", now.revision());
        return Err(Fault::input(message).in_argument("revision"));
    }
    let on = arguments.date("on").unwrap_or(plan.today);
    let language = arguments.text("language").unwrap_or_default();
    let missing = || Fault::input("expected a language").in_argument("language");
    let table = Schema::get().enum_table(RequestOutcome::LIST.name);
    let outcome = arguments.text("outcome");
    let outcome = outcome.and_then(|name| table?.item(&name));
    let language = Language::parse(&language).ok_or_else(missing)?;
    let words = match arguments.text("words") {
        Some(words) => words,
        None if !desk.sees_withheld() => return Err(unseen()),
        None => made(desk, (request, revision), on, language)?,
    };
    Ok(KeptAnswer {
        words,
        language,
        on,
        revision,
        answered: answered(&now, request, arguments.date("answered"), plan.today),
        outcome: outcome.and_then(RequestOutcome::from_item),
        outcome_reason: arguments.text("outcomeReason"),
    })
}

/// A letter must say what is withheld, which only who sees it can make it say.
fn unseen() -> Fault {
    let message = "the letter must say what is withheld from the person, which you do not see; give \
                   its words, or let the data protection officer make it";
    Refusal::Forbidden(message.to_owned()).into()
}

/// The letter that answers a request, from the register at a revision.
fn made(
    desk: &dyn Desk,
    (request, revision): (Uuid, i64),
    on: NaiveDate,
    language: Language,
) -> Result<String, Fault> {
    let now = desk.view(When::Now)?;
    let missing = || Fault::new("NOT_FOUND", "there is no such request");
    let request = now.get::<Request>(Id::of(request)).ok_or_else(missing)?;
    let snapshot = desk.view(When::Revision(revision))?;
    let letter = letter_to(&snapshot, request, on, language)?;
    letter.ok_or_else(|| {
        let message = "this is no request for access, so the words of its answer must be given";
        Fault::input(message).in_argument("words")
    })
}

/// The day on which it is given: as stated, else as the request says, else today.
fn answered(
    now: &Snapshot,
    request: Uuid,
    given: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let request = now.get::<Request>(Id::of(request));
    let known = || request.and_then(|request| request.answered);
    given.or_else(known).or(Some(today))
}

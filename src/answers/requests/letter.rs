//! The letter that answers a request of the log: for the capacities, regions and circumstances that
//! the request states.

use chrono::NaiveDate;

use crate::{
    answers::{
        Facts, NotFound, Span,
        letter::{LetterQuestion, Part, letter},
    },
    domain::{codes::PersonRight, records::Request, snapshot::Snapshot, text::Language},
};

/// What is asked by a request, of a day and in a language, in the copy for the person.
pub fn letter_question(request: &Request, on: NaiveDate, language: Language) -> LetterQuestion {
    let circumstances = request.circumstances.as_deref().unwrap_or_default();
    LetterQuestion {
        controller: request.controller,
        subjects: request.subjects.to_vec(),
        categories: Vec::new(),
        regions: request.regions.0.to_vec(),
        facts: Facts::parse(circumstances.split([';', '\n'])),
        period: Span::default(),
        on,
        language,
        dpo_copy: false,
        sees_withheld: true,
        request: Some(request.id()),
    }
}

/// The words of the letter that answers a request for access; `None` when it is for something else,
/// which the register cannot put in words.
///
/// # Errors
/// Something that the request names does not exist.
pub fn letter_to(
    snapshot: &Snapshot,
    request: &Request,
    on: NaiveDate,
    language: Language,
) -> Result<Option<String>, NotFound> {
    if !request.rights.0.contains(&PersonRight::Access) {
        return Ok(None);
    }
    let mut question = letter_question(request, on, language);
    // The request may be younger than the register from which it is answered.
    question.request = snapshot.get(request.id()).map(Request::id);
    let letter = letter(snapshot, &question)?;
    Ok(Some(letter.document(Part::Whole).text()))
}

//! Rights in words, in the four languages.

use super::{Explanation, Ground, RightOutcome, RightOverall};
use crate::domain::{
    code_list::Coded,
    text::{Language, LocalText},
    wording::say,
};

/// An article of the GDPR as people cite it in a language: `art. 17(3)(b) AVG`. One of another text
/// stays as it is written.
pub fn article(language: Language, written: &str) -> String {
    match written.strip_prefix("GDPR Art. ") {
        Some(number) => say(language, "rights-article", &[("article", number.into())]),
        None => written.to_owned(),
    }
}

/// A right and whether the person has it: `right to erasure (Art. 17 GDPR): not owed`.
pub fn overall(language: Language, right: &RightOverall<'_>) -> String {
    let item = right.right.item();
    let arguments = [
        ("right", item.label(language).into()),
        ("article", article(language, item.article).into()),
        ("outcome", right.outcome.label(language).into()),
    ];
    say(language, "rights-overall", &arguments)
}

/// Why a right applies or does not, in a sentence without its full stop. The reason of a statement
/// is in the language asked for, else in another one, marked with its code.
pub fn explanation(language: Language, explained: &Explanation<'_>) -> String {
    let marked = |text: &LocalText| text.marked(language).unwrap_or_default();
    let mut arguments = vec![
        ("outcome", explained.outcome.label(language).into()),
        ("article", article(language, explained.article).into()),
    ];
    let key = match (explained.overridden, explained.reason) {
        (Some(_), _) if explained.outcome == RightOutcome::Undetermined => {
            "rights-stated-contradiction"
        }
        (Some(stated), _) => {
            arguments.push(("reason", marked(&stated.reason).into()));
            match &stated.condition {
                Some(condition) => {
                    arguments.push(("condition", marked(condition).into()));
                    "rights-stated-condition"
                }
                None => "rights-stated",
            }
        }
        (None, Some(reason)) => {
            arguments.push(("reason", reason.label(language).into()));
            "rights-explained"
        }
        (None, None) => "rights-explained-plain",
    };
    say(language, key, &arguments)
}

/// What a part of an activity rests on: `consent`, `legal basis not stated, for direct marketing`.
pub fn ground(language: Language, ground: Ground) -> String {
    let basis = match ground.basis {
        Some(basis) => basis.label(language).to_owned(),
        None => say(language, "rights-basis-not-stated", &[]),
    };
    let key = match (ground.explicit_consent, ground.direct_marketing) {
        (false, false) => return basis,
        (true, false) => "rights-ground-explicit-consent",
        (false, true) => "rights-ground-direct-marketing",
        (true, true) => "rights-ground-both",
    };
    say(language, key, &[("basis", basis.into())])
}

/// What some parts rest on, one after the other: `consent; contract`.
pub fn grounds(language: Language, grounds: &[Ground]) -> String {
    let each: Vec<String> = grounds.iter().map(|one| ground(language, *one)).collect();
    each.join(&say(language, "rights-between", &[]))
}

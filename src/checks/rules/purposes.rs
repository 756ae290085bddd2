//! Purposes: there is one, and it says something.

use super::{
    super::{
        context::Context,
        finding::Found,
        rule::{Rule, Severity::Error, Severity::Warning, Source::Gdpr},
    },
    stated_absent,
};
use crate::domain::{
    records::Purpose,
    text::{Language, LocalText, fold},
};

pub static RULES: &[Rule] = &[Rule {
    code: "purpose-not-stated",
    number: 3,
    articles: &[(Gdpr, "Art. 30(1)(b)"), (Gdpr, "Art. 5(1)(b)")],
    variants: &[("missing", Error), ("only-a-title", Warning)],
    look: purposes,
}];

/// Purposes that would fit every activity, in the four languages and folded.
const EMPTY_PHRASES: [&str; 24] = [
    "legal obligations",
    "legal obligation",
    "compliance with legal obligations",
    "compliance with legal and sectoral obligations",
    "administration",
    "administrative purposes",
    "other",
    "other purposes",
    "various",
    "wettelijke verplichting",
    "wettelijke verplichtingen",
    "administratie",
    "administratieve doeleinden",
    "andere",
    "diverse",
    "overige",
    "obligation legale",
    "obligations legales",
    "autres",
    "divers",
    "rechtliche verpflichtung",
    "rechtliche verpflichtungen",
    "verwaltung",
    "sonstiges",
];

fn purposes<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in context.living().filter(|case| case.as_controller()) {
        let activity = case.activity;
        if activity.purposes.is_empty() {
            if !stated_absent(&activity.header.absent, "purposes") {
                found
                    .tell("missing", activity)
                    .field("purposes")
                    .within(case);
            }
            continue;
        }
        let mut stated = activity.purposes.iter().filter_map(|id| context.get(*id));
        // One purpose that says something is enough.
        let Some(first) = stated.next() else { continue };
        let empty = |purpose: &Purpose| says_nothing(purpose, &activity.name);
        if empty(first) && stated.all(empty) {
            let purpose = first.id().uuid();
            let finding = found.tell("only-a-title", activity).field("purposes");
            finding
                .with("purpose", purpose)
                .related(purpose)
                .within(case);
        }
    }
}

/// Whether a purpose only repeats the title of the activity, or would fit every activity. One that
/// is described says something.
fn says_nothing(purpose: &Purpose, title: &LocalText) -> bool {
    if purpose.description.is_some() {
        return false;
    }
    Language::ALL.into_iter().any(|language| {
        let Some(name) = purpose.name.get(language) else {
            return false;
        };
        // Texts of different lengths are folded only when the short one may be an empty phrase.
        let same = title
            .get(language)
            .is_some_and(|title| title == name || fold(title) == fold(name));
        same || (name.len() < 64 && EMPTY_PHRASES.contains(&fold(name).as_str()))
    })
}

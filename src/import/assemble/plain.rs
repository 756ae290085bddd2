//! The fields of the activity itself: what is one value, or one text.

use super::{
    maker::Maker,
    one::{One, Said},
    write,
};
use crate::domain::{
    code_list::Coded,
    draft::{Entry, Input},
    import_report::Fate,
    kind::Kind,
    text::fold,
};
use crate::import::{slot::Slot, values};

/// What a value of a simple slot became.
enum Became {
    /// A typed value.
    Typed(Input),
    /// Nothing that the field can hold, and why.
    Not(String),
}

impl Maker<'_> {
    /// Fills the fields that hold one value or a text.
    pub(super) fn plain_fields(&mut self, one: &mut One<'_>) {
        for said in one.said.clone() {
            let slot = said.slot;
            if let Some(field) = text_field(slot) {
                let at = self.at(said.found.place);
                one.add_text(field, &at, &write::sane(&said.text));
                self.done(one, &said, field, Fate::Text);
            } else if slot == Slot::Description || slot == Slot::ProcessingCategory {
                let at = self.at(said.found.place);
                let words = write::sane(&said.text);
                one.add_local("description", self.language, &at, &words);
                self.done(one, &said, "description", Fate::Text);
            } else if let Some(field) = typed_field(slot) {
                self.typed_value(one, &said, field);
            }
        }
        if one.is_known {
            // What the file does not say stays as somebody has written it.
            return;
        }
        if !one.has("role") && one.of(&[Slot::ServedControllers]).is_empty() {
            let role = self.words.default(Slot::Role).unwrap_or("controller");
            one.set("role", write::text(&one.at.clone(), role));
        }
        self.status(one);
    }

    fn typed_value(&mut self, one: &mut One<'_>, said: &Said<'_>, field: &'static str) {
        let at = self.at(said.found.place);
        if one.has(field) {
            if let Became::Typed(input) = self.read_typed(said, field)
                && one
                    .fields
                    .iter()
                    .any(|(name, entry)| name == field && entry.input == input)
            {
                self.done(one, said, field, Fate::Typed);
                return;
            }
            if field == "dpia" && self.further(one, said) {
                return;
            }
            one.keep(said);
            let note = format!("`{field}` is stated twice; this one is kept in the remarks");
            self.fates.note(said.found.place, Fate::NotUnderstood, note);
            return;
        }
        match self.read_typed(said, field) {
            Became::Typed(input) => {
                one.set(field, Entry { at, input });
                self.done(one, said, field, Fate::Typed);
                if matches!(field, "dpia" | "status") && said.text.split_whitespace().count() > 3 {
                    one.keep(said);
                }
            }
            Became::Not(why) => {
                one.keep(said);
                self.fates.note(said.found.place, Fate::NotUnderstood, why);
                self.evidence(Kind::Activity, &one.code, Some("remarks"), said.found);
            }
        }
    }

    /// Of two columns on the impact assessment, whether it is needed and how far it is, the one that
    /// says more holds.
    fn further(&mut self, one: &mut One<'_>, said: &Said<'_>) -> bool {
        const ORDER: [&str; 4] = ["not-needed", "needed", "in-progress", "done"];
        let Became::Typed(input) = self.read_typed(said, "dpia") else {
            return false;
        };
        let rank = |input: &Input| match input {
            Input::Text(code) => ORDER.iter().position(|known| known == code),
            _ => None,
        };
        let place = one.fields.iter_mut().find(|(name, _)| name == "dpia");
        let Some((_, entry)) = place else {
            return false;
        };
        if rank(&input) > rank(&entry.input) {
            entry.input = input;
        }
        self.done(one, said, "dpia", Fate::Typed);
        true
    }

    fn read_typed(&self, said: &Said<'_>, field: &str) -> Became {
        let slot = said.slot;
        if let Some(code) = self.words.wording(slot, &said.text) {
            return Became::Typed(Input::Text(code.to_owned()));
        }
        let code = |code: Option<&'static str>, expected: &str| match code {
            Some(code) => Became::Typed(Input::Text(code.to_owned())),
            None => Became::Not(format!("is not known as {expected}")),
        };
        match field {
            "reviewed_on" | "next_review" | "valid_from" | "valid_to" => {
                match values::date(&said.found.cell, self.words.day_first().unwrap_or(true)) {
                    Ok(date) => Became::Typed(Input::Date(date)),
                    Err(why) => Became::Not(why),
                }
            }
            "subject_count" => match values::number(&said.text) {
                Some(number) => Became::Typed(Input::Integer(number)),
                None => Became::Not("is no whole number".to_owned()),
            },
            "automated_decisions" | "profiling" => match said.truth() {
                Some(truth) => Became::Typed(Input::Bool(truth)),
                None => Became::Not("is neither yes nor no".to_owned()),
            },
            "dpia" if slot == Slot::DpiaExempt => match said.truth() {
                Some(true) => Became::Typed(Input::Text("not-needed".to_owned())),
                Some(false) => Became::Not("not exempt is not yet needed".to_owned()),
                None => Became::Not("is neither yes nor no".to_owned()),
            },
            "dpia" if said.truth().or_else(|| dated(&said.text)).is_some() => {
                let yes = said.truth().or_else(|| dated(&said.text)) == Some(true);
                match dpia_of(yes, &said.found.heading) {
                    Some(code) => Became::Typed(Input::Text(code.to_owned())),
                    None => Became::Not(
                        "does not say whether an assessment is needed or done".to_owned(),
                    ),
                }
            }
            "dpia" => code(
                values::dpia(&said.text).map(|state| state.code()),
                "a state of an impact assessment",
            ),
            "status" => code(
                values::status(&said.text)
                    .or_else(|| values::status(first_words(&said.text)))
                    .map(|status| status.code()),
                "a status",
            ),
            "role" => code(values::role(&said.text).map(|role| role.code()), "a role"),
            _ => code(
                values::visibility(&said.text).map(|one| one.code()),
                "internal or public",
            ),
        }
    }

    /// A record in use whose file says nothing of its state is taken to be in force, and that is said.
    fn status(&mut self, one: &mut One<'_>) {
        if one.has("status") {
            return;
        }
        let at = one.at.clone();
        if let Some(status) = self.words.default(Slot::Status) {
            one.set("status", write::text(&at, status));
            return;
        }
        let ended = one.has("valid_to") && self.has_ended(one);
        one.set(
            "status",
            write::text(&at, if ended { "ended" } else { "active" }),
        );
        self.remark(
            "the file does not say in what state some activities are; they are taken to be active, \
             or ended when their last day is past",
        );
    }

    fn has_ended(&self, one: &One<'_>) -> bool {
        let last = one.fields.iter().find(|(name, _)| name == "valid_to");
        let Some((_, entry)) = last else { return false };
        let newest = self.known.time().date_naive();
        matches!(entry.input, Input::Date(date) if date < newest)
    }

    /// Tells that a value went into a field of the activity, with its evidence.
    pub(super) fn done(&mut self, one: &One<'_>, said: &Said<'_>, field: &'static str, fate: Fate) {
        self.fates.tell(said.found.place, fate);
        self.evidence(Kind::Activity, &one.code, Some(field), said.found);
    }
}

/// The words before a number or a preposition: `stopgezet op 31/12/2023` is `stopgezet`.
fn first_words(text: &str) -> &str {
    let cuts = [
        " op ", " le ", " au ", " am ", " on ", " sinds ", " depuis ", " seit ", " since ",
    ];
    let ends = cuts.iter().filter_map(|cut| text.find(cut));
    let digit = text.find(|c: char| c.is_ascii_digit());
    let end = ends.chain(digit).min().unwrap_or(text.len());
    text[..end].trim_end_matches([' ', '(', ':', ','])
}

/// What yes or no means for an impact assessment, where the heading says what it asks: whether one is
/// needed, or whether it was done. Not done says nothing of whether it is needed.
fn dpia_of(yes: bool, heading: &str) -> Option<&'static str> {
    const DONE: [&str; 7] = [
        "uitgevoerd",
        "gedaan",
        "realise",
        "effectue",
        "durchgefuhrt",
        "done",
        "completed",
    ];
    const NEEDED: [&str; 12] = [
        "required",
        "needed",
        "necessary",
        "nodig",
        "vereist",
        "verplicht",
        "noodzakelijk",
        "necessaire",
        "requis",
        "obligatoire",
        "erforderlich",
        "notwendig",
    ];
    let heading = fold(heading);
    let asks = |words: &[&str]| words.iter().any(|word| heading.contains(word));
    match (yes, asks(&DONE), asks(&NEEDED)) {
        (true, true, _) => Some("done"),
        (false, true, _) => None,
        (true, _, true) => Some("needed"),
        (false, _, true) => Some("not-needed"),
        _ => None,
    }
}

/// A yes with nothing behind it but when: `Ja, 12/2021`.
fn dated(text: &str) -> Option<bool> {
    let (yes, words) = values::answer(text)?;
    let when = words.chars().all(|c| !c.is_alphabetic());
    (yes && when).then_some(yes)
}

/// The plain text field that a slot fills.
fn text_field(slot: Slot) -> Option<&'static str> {
    Some(match slot {
        Slot::Department => "department",
        Slot::Owner => "owner",
        Slot::DpiaReason => "dpia_reason",
        Slot::DpiaReference => "dpia_reference",
        _ => return None,
    })
}

/// The field of one typed value that a slot fills.
fn typed_field(slot: Slot) -> Option<&'static str> {
    Some(match slot {
        Slot::Role => "role",
        Slot::Status => "status",
        Slot::Reviewed => "reviewed_on",
        Slot::NextReview => "next_review",
        Slot::ValidFrom => "valid_from",
        Slot::ValidTo => "valid_to",
        Slot::SubjectCount => "subject_count",
        Slot::Automated => "automated_decisions",
        Slot::Profiling => "profiling",
        Slot::Dpia | Slot::DpiaExempt => "dpia",
        Slot::Visibility => "visibility",
        _ => return None,
    })
}

//! Whether a form is an activity, an example that the template brought along, or blank.

use super::{draft::Draft, ledger::Ledger, table::counted, view::View, words};
use crate::{
    domain::{import_report::Fate, sheet::Cell},
    import::{item::Found, slot::Slot, vocabulary::SheetSense},
};

/// What a form is.
pub(super) enum Verdict {
    /// An activity; with a doubt when the name of the sheet says otherwise.
    Activity { doubt: Option<String> },
    /// A form that nobody filled in.
    Blank,
    /// An example.
    Example,
}

impl Verdict {
    /// A clause that says it.
    pub(super) fn told(&self, draft: &Draft) -> String {
        match self {
            Verdict::Activity { .. } => {
                format!(
                    "an activity with {}",
                    counted(draft.item.found.len(), "value")
                )
            }
            Verdict::Blank => "blank, no activity".to_owned(),
            Verdict::Example => "an example, left aside".to_owned(),
        }
    }
}

/// What a form is, given the names of the examples in the list.
pub(super) fn of(view: &View, draft: &Draft, examples: &[String]) -> Verdict {
    if !draft.item.found.iter().any(says) {
        return Verdict::Blank;
    }
    let marked = draft.item.found.iter().any(|value| match value.slot {
        Slot::Reference => words::example_reference(&value.text()),
        Slot::Name => words::example_name(&value.text()),
        _ => false,
    });
    let named = draft.name().is_some_and(|name| examples.contains(&name));
    let sheet = view.sense == Some(SheetSense::Example);
    if marked || (sheet && named) {
        return Verdict::Example;
    }
    let template = sheet || view.sense == Some(SheetSense::Template);
    Verdict::Activity {
        doubt: template.then(|| doubt(view)),
    }
}

/// That a sheet is an activity although it is called an example or a template.
pub(super) fn doubt(view: &View) -> String {
    format!(
        "sheet {}: its name says that it is a part of the template, but it was filled in with \
         something else than an example: it was imported",
        view.sheet.name
    )
}

/// Whether a value says something of an activity: neither a reference, which templates bring along,
/// nor a contact, nor what nobody set.
fn says(value: &Found) -> bool {
    let unticked = matches!(value.cell, Cell::Bool(false)) || value.text() == "☐";
    let beside = matches!(value.slot, Slot::Reference | Slot::Contact(..));
    !beside && !unticked && !words::unset(&value.text())
}

/// Sets a blank form apart; whom it names as controller or officer is kept.
pub(super) fn blank(draft: Draft, ledger: &mut Ledger) {
    let contact =
        |value: &Found| matches!(value.slot, Slot::Contact(..)) && !words::unset(&value.text());
    let (contacts, unset): (Vec<Found>, Vec<Found>) =
        draft.item.found.into_iter().partition(contact);
    let offset = super::draft::next_group(&ledger.reading.contacts);
    ledger
        .reading
        .contacts
        .extend(contacts.into_iter().map(|mut value| {
            value.group += offset;
            value
        }));
    ledger.dismiss(unset, None, |_| Fate::Unset);
}

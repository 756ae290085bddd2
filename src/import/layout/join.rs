//! Puts together what several sheets say of one activity: the row of a list and its form, the rows
//! of two tables with the same reference and name.

use std::collections::HashMap;

use super::{draft::Draft, ledger::Ledger, table::counted};

/// Where the first draft with a reference or a name stands; a name that two have leads nowhere.
#[derive(Default)]
pub(super) struct Index {
    references: HashMap<String, Vec<usize>>,
    names: HashMap<String, Vec<usize>>,
}

impl Index {
    /// The index of those drafts that are meant.
    pub(super) fn of(drafts: &[Draft], meant: impl Fn(&Draft) -> bool) -> Index {
        let mut index = Index::default();
        for (at, draft) in drafts.iter().enumerate().filter(|(_, draft)| meant(draft)) {
            if let Some(reference) = draft.reference() {
                index.references.entry(reference).or_default().push(at);
            }
            if let Some(name) = draft.name() {
                index.names.entry(name).or_default().push(at);
            }
        }
        index
    }

    /// The one draft with this reference.
    pub(super) fn reference(&self, reference: &str) -> Option<usize> {
        single(self.references.get(reference)?)
    }

    /// The one draft with this name.
    pub(super) fn name(&self, name: &str) -> Option<usize> {
        single(self.names.get(name)?)
    }

    /// The drafts with this reference and name.
    fn both(&self, reference: &str, name: &str) -> Option<usize> {
        let of_name = self.names.get(name)?;
        let mut of_reference = self.references.get(reference)?.iter();
        of_reference.find(|at| of_name.contains(at)).copied()
    }
}

fn single(found: &[usize]) -> Option<usize> {
    match found {
        [only] => Some(*only),
        _ => None,
    }
}

/// Puts forms together with the rows of the list: by reference and name, by reference when the
/// names do not contradict, then by name.
pub(super) fn forms_with_rows(drafts: Vec<Draft>, ledger: &mut Ledger) -> Vec<Draft> {
    let forms = drafts.iter().filter(|draft| draft.form).count();
    if forms == 0 || forms == drafts.len() {
        return drafts;
    }
    let index = Index::of(&drafts, |draft| !draft.form);
    let mut partners: Vec<Option<usize>> = vec![None; drafts.len()];
    let mut taken: Vec<bool> = vec![false; drafts.len()];
    for sure in [true, false] {
        for (at, form) in drafts.iter().enumerate().filter(|(_, draft)| draft.form) {
            if partners[at].is_some() {
                continue;
            }
            let row = if sure {
                both(&index, form)
            } else {
                either(&index, &drafts, form)
            };
            if let Some(row) = row.filter(|row| !taken[*row]) {
                taken[row] = true;
                partners[at] = Some(row);
            }
        }
    }
    let rows = drafts.len() - forms;
    let joined = taken.iter().filter(|taken| **taken).count();
    ledger.remark(format!(
        "{} of {} in the list have a form of their own ({} in all); each pair was put together",
        joined,
        counted(rows, "row"),
        counted(forms, "form"),
    ));
    put(drafts, &partners)
}

fn both(index: &Index, form: &Draft) -> Option<usize> {
    index.both(&form.reference()?, &form.name()?)
}

fn either(index: &Index, drafts: &[Draft], form: &Draft) -> Option<usize> {
    let name = form.name();
    let by_name = || index.name(name.as_deref()?);
    let by_reference = || {
        let row = index.reference(&form.reference()?)?;
        let theirs = drafts[row].name();
        // With another name it is the row of another form, or a reference that was copied along.
        let agree = name.is_none() || theirs.is_none() || by_name().is_none();
        agree.then_some(row)
    };
    by_reference().or_else(by_name)
}

/// Puts each draft that has a partner behind it.
fn put(drafts: Vec<Draft>, partners: &[Option<usize>]) -> Vec<Draft> {
    let mut kept: Vec<Option<Draft>> = drafts.into_iter().map(Some).collect();
    for (at, partner) in partners.iter().enumerate() {
        let Some(partner) = partner else { continue };
        if let Some(draft) = kept[at].take() {
            match kept[*partner].as_mut() {
                Some(first) => first.extend(draft.item.found),
                None => kept[at] = Some(draft),
            }
        }
    }
    kept.into_iter().flatten().collect()
}

/// Puts together rows of different tables that state the same reference and name, and rows of a
/// table that repeats the names of another one.
pub(super) fn tables(drafts: Vec<Draft>, ledger: &mut Ledger) -> Vec<Draft> {
    let sheet = |draft: &Draft| draft.item.place.sheet;
    let first = drafts.first().map(sheet);
    if drafts.iter().all(|draft| Some(sheet(draft)) == first) {
        return drafts;
    }
    let mut partners: Vec<Option<usize>> = vec![None; drafts.len()];
    let mut sheets: Vec<usize> = drafts.iter().map(sheet).collect();
    sheets.dedup();
    for (number, of_sheet) in sheets.iter().enumerate().skip(1) {
        let before = &sheets[..number];
        let index = Index::of(&drafts, |draft| {
            !draft.form && before.contains(&sheet(draft)) && sheet(draft) != *of_sheet
        });
        let own: Vec<usize> = (0..drafts.len())
            .filter(|at| sheet(&drafts[*at]) == *of_sheet && !drafts[*at].form)
            .collect();
        let named = |at: &usize| index.name(&drafts[*at].name()?);
        let repeated = own.iter().filter_map(named).count();
        let repeats = own.len() >= 2 && repeated * 5 >= own.len() * 4;
        for at in own {
            let found = both(&index, &drafts[at]);
            partners[at] = found.or_else(|| named(&at).filter(|_| repeats));
        }
    }
    // A partner that has a partner itself would be gone when it is needed.
    for at in 0..partners.len() {
        if partners[at].is_some_and(|partner| partners[partner].is_some()) {
            partners[at] = partners[at].and_then(|partner| partners[partner]);
        }
    }
    let joined = partners.iter().flatten().count();
    if joined > 0 {
        let rows = counted(joined, "row");
        ledger.remark(format!(
            "{rows} of further sheets state an activity of an earlier sheet and were put together \
             with it"
        ));
    }
    put(drafts, &partners)
}

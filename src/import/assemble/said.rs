//! What the cells of an item say: blanks, unset drop-downs and masks set aside, `idem` looked up.

use std::collections::HashMap;

use super::{maker::Maker, one::Said};
use crate::domain::{import_report::Fate, record::Absence, text::fold};
use crate::import::{
    item::{Found, Item, Reading},
    slot::Slot,
    values::{self, Nothing},
};

/// What every processing has, so that nobody can state that there is none.
const MUST_BE: [Slot; 5] = [
    Slot::Purpose,
    Slot::Subjects,
    Slot::Data,
    Slot::Basis,
    Slot::Retention,
];

/// What is said of one item.
pub(super) struct OfItem<'r> {
    /// What says something.
    pub(super) said: Vec<Said<'r>>,
    /// What states that there is nothing; a remark beside it is among the others too.
    pub(super) nothing: Vec<(Said<'r>, Absence, bool)>,
}

/// Looks up what `idem` means.
pub(super) struct Sayings<'r> {
    reading: &'r Reading,
    /// The department stated above, for the items that state none.
    departments: HashMap<usize, &'r Found>,
    by_reference: HashMap<String, usize>,
    /// The words last read in each column of each sheet, which `idem` below repeats.
    last: HashMap<(usize, usize), (usize, String)>,
}

impl<'r> Sayings<'r> {
    pub(super) fn new(reading: &'r Reading) -> Sayings<'r> {
        let mut by_reference = HashMap::new();
        for (number, item) in reading.items.iter().enumerate() {
            let references = item
                .found
                .iter()
                .filter(|found| found.slot == Slot::Reference);
            for reference in references {
                by_reference.insert(fold(&reference.text()), number);
            }
        }
        Sayings {
            reading,
            departments: departments(reading),
            by_reference,
            last: HashMap::new(),
        }
    }

    /// What the contact blocks say.
    pub(super) fn of_contacts(&mut self, maker: &mut Maker<'_>) -> Vec<Said<'r>> {
        let reading = self.reading;
        let mut said = Vec::new();
        for found in &reading.contacts {
            let text = maker.memo.clean(&found.text());
            match stated(&text, maker) {
                Some(Stated::Aside(fate)) => maker.fates.tell(found.place, fate),
                Some(Stated::Nothing(..)) => {
                    maker.fates.tell(found.place, Fate::StatedNothing);
                    maker.orphans.push(found.clone());
                }
                None => said.push(Said {
                    found,
                    slot: found.slot,
                    text,
                }),
            }
        }
        said
    }

    /// What the cells of an item say.
    pub(super) fn of_item(
        &mut self,
        number: usize,
        item: &'r Item,
        maker: &mut Maker<'_>,
    ) -> OfItem<'r> {
        let mut of = OfItem {
            said: Vec::with_capacity(item.found.len()),
            nothing: Vec::new(),
        };
        for found in &item.found {
            if found.slot == Slot::Help {
                maker.fates.tell(found.place, Fate::Help);
                continue;
            }
            // A name is a name, even when it reads like nothing.
            let may_be_nothing = !matches!(found.slot, Slot::Name | Slot::Reference | Slot::Key);
            let text = maker.memo.clean(&found.text());
            let text = if let Some(ticked) = of_column(found) {
                ticked
            } else if may_be_nothing {
                of_boxes(text, found, maker)
            } else {
                text
            };
            match stated(&text, maker).filter(|_| may_be_nothing) {
                Some(Stated::Aside(Fate::Unset)) if (1..=25).contains(&text.chars().count()) => {
                    let note = "nobody has filled this in yet";
                    maker.fates.note(found.place, Fate::Unset, note);
                }
                Some(Stated::Aside(fate)) => maker.fates.tell(found.place, fate),
                // A processing without purpose, data or legal basis there is none.
                Some(Stated::Nothing(Absence::None, _)) if MUST_BE.contains(&found.slot) => {
                    let note = "says that there is none, which cannot be; taken for not stated";
                    maker.fates.note(found.place, Fate::Unset, note);
                }
                Some(Stated::Nothing(absence, more)) => {
                    of.nothing.push((
                        Said {
                            found,
                            slot: found.slot,
                            text,
                        },
                        absence,
                        more,
                    ));
                }
                None => {
                    let resolved = self.same_as(number, found, &text, maker);
                    // What points nowhere is no value of its column.
                    let slot = resolved.as_ref().map_or(Slot::Remark, |_| found.slot);
                    let text = resolved.unwrap_or(text);
                    let column = (found.place.sheet, found.place.column);
                    self.last.insert(column, (number, text.clone()));
                    of.said.push(Said { found, slot, text });
                }
            }
        }
        if let Some(found) = self.departments.get(&number) {
            let text = maker.memo.clean(&found.text());
            maker.remark(
                "where a department is stated once above several activities, as merged cells are, \
                 it is taken for all of them",
            );
            of.said.push(Said {
                found,
                slot: found.slot,
                text,
            });
        }
        of
    }

    /// The words that `idem` stands for: those under the same heading of the item before, or of the
    /// one it names.
    fn same_as(
        &self,
        number: usize,
        found: &Found,
        text: &str,
        maker: &mut Maker<'_>,
    ) -> Option<String> {
        let Some(which) = values::same_as(text) else {
            return Some(text.to_owned());
        };
        let words = match &which {
            // Rows are read from the top, so what the row above says is resolved already.
            None => {
                let above = self.last.get(&(found.place.sheet, found.place.column));
                let above = above.filter(|(item, _)| item + 1 == number || *item == number);
                above.map(|(_, words)| words.clone())
            }
            Some(reference) => {
                let item = self.by_reference.get(&fold(reference));
                item.and_then(|item| self.words_of(*item, found))
            }
        };
        match &words {
            Some(_) => {
                let note = format!("`{text}` is read as the words of the row it points to");
                maker.fates.note(found.place, Fate::Typed, note);
            }
            None => {
                let note = "points to another row whose words are not found; kept in the remarks";
                maker.fates.note(found.place, Fate::NotUnderstood, note);
            }
        }
        words
    }

    /// The words of an item in the column of a cell, unless it points to another row itself.
    fn words_of(&self, number: usize, like: &Found) -> Option<String> {
        let item = self.reading.items.get(number)?;
        let same = item.found.iter().find(|found| {
            found.slot == like.slot
                && found.heading == like.heading
                && found.place.column == like.place.column
        });
        let text = values::clean(&same?.text());
        values::same_as(&text).is_none().then_some(text)
    }
}

/// The departments of items that state none and stand below one that does, in tables where the first
/// item states one and none is repeated: so look merged cells, of which only the first holds a text.
fn departments(reading: &Reading) -> HashMap<usize, &Found> {
    let mut carried = HashMap::new();
    let mut start = 0;
    while start < reading.items.len() {
        let sheet = reading.items[start].place.sheet;
        let of_sheet = reading.items[start..]
            .iter()
            .take_while(|item| item.place.sheet == sheet);
        let end = start + of_sheet.count();
        let stated: Vec<Option<&Found>> = reading.items[start..end]
            .iter()
            .map(|item| {
                item.found
                    .iter()
                    .find(|found| found.slot == Slot::Department)
            })
            .collect();
        let texts: Vec<String> = stated
            .iter()
            .flatten()
            .map(|found| fold(&found.text()))
            .collect();
        let repeats = texts.windows(2).any(|pair| pair[0] == pair[1]);
        let gaps = stated.iter().filter(|found| found.is_none()).count();
        if stated.first().is_some_and(Option::is_some) && gaps > 0 && texts.len() > 1 && !repeats {
            let mut last = None;
            for (at, found) in stated.into_iter().enumerate() {
                match found {
                    Some(found) => last = Some(found),
                    None => {
                        carried.extend(last.map(|found| (start + at, found)));
                    }
                }
            }
        }
        start = end;
    }
    carried
}

/// What a mark in a column of one basis says: the basis in the heading, or nothing.
fn of_column(found: &Found) -> Option<String> {
    let about = found
        .about
        .as_ref()
        .filter(|_| matches!(found.slot, Slot::Basis | Slot::Condition))?;
    let ticked = values::truth(&found.cell)?;
    Some(if ticked {
        about.to_string()
    } else {
        String::new()
    })
}

/// Of a cell with boxes, what its ticked boxes say.
fn of_boxes(text: String, found: &Found, maker: &mut Maker<'_>) -> String {
    let Some(ticked) = values::ticked(&text) else {
        return text;
    };
    if !ticked.is_empty() {
        let note = "of the boxes in this cell, those that are ticked are taken";
        maker.fates.note(found.place, Fate::Typed, note);
    }
    ticked
}

/// What a cell states that says nothing.
enum Stated {
    /// Nobody stated anything.
    Aside(Fate),
    /// There is nothing; whether the cell says more beside.
    Nothing(Absence, bool),
}

fn stated(text: &str, maker: &mut Maker<'_>) -> Option<Stated> {
    if text.trim().is_empty() {
        return Some(Stated::Aside(Fate::Unset));
    }
    let (nothing, more) = maker.memo.nothing(text)?;
    Some(match nothing {
        Nothing::None => Stated::Nothing(Absence::None, more.is_some()),
        Nothing::NotApplicable => Stated::Nothing(Absence::NotApplicable, more.is_some()),
        Nothing::Unset => Stated::Aside(Fate::Unset),
        Nothing::Masked => Stated::Aside(Fate::Masked),
    })
}

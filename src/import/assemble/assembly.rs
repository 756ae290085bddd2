//! The making of drafts, activity by activity: a file of a hundred thousand rows is never there as
//! drafts all at once.

use super::{
    Assembled, contacts::Contacts, identity::Identities, language_of, lines, maker::Maker,
    said::Sayings,
};
use crate::domain::{
    draft::Portion, import_report::ImportReport, sheet::Sheet, snapshot::Snapshot,
};
use crate::import::{
    item::{ItemKind, Reading},
    mapping::Mapping,
};

/// How many drafts are given at once: enough to be read side by side, few enough that they take
/// little memory.
const PORTION: usize = 8_000;

/// Drafts in the making.
pub struct Assembly<'a> {
    reading: &'a Reading,
    sheets: &'a [Sheet],
    controller: Option<&'a str>,
    maker: Maker<'a>,
    sayings: Sayings<'a>,
    identities: Identities,
    contacts: Contacts,
    /// The item that is next.
    next: usize,
}

impl<'a> Assembly<'a> {
    /// Begins with what was found. `controller` is the code of a party of the register whose
    /// activities these are, whatever the file says.
    pub fn new(
        reading: &'a Reading,
        sheets: &'a [Sheet],
        words: &'a Mapping,
        known: &'a Snapshot,
        controller: Option<&'a str>,
    ) -> Assembly<'a> {
        let cells = reading.items.iter().map(|item| item.found.len()).sum();
        let (language, remark) = language_of(reading);
        let mut maker = Maker::new(known, words, language, sheets, cells);
        maker.remarks.extend(reading.remarks.iter().cloned());
        maker.remarks.extend(remark);
        for apart in &reading.apart {
            maker.fates.put(apart.clone());
        }
        let file = maker.file.clone();
        maker.processors = lines::are_of_processor(&reading.items);
        let mut sayings = Sayings::new(reading);
        let contacts = sayings.of_contacts(&mut maker);
        let contacts = maker.contacts(&contacts, controller);
        maker.gather_apart();
        maker.controller = contacts.controller.clone().unwrap_or_default();
        Assembly {
            reading,
            sheets,
            controller,
            maker,
            sayings,
            identities: Identities::new(reading, &file),
            contacts,
            next: 0,
        }
    }

    /// How many activities and rules there are.
    pub fn items(&self) -> usize {
        self.reading.items.len()
    }

    /// How many of them are done.
    pub fn done(&self) -> usize {
        self.next
    }

    /// The drafts that are finished next; nothing when all activities and rules are done, after which
    /// [`Assembly::finish`] has the rest.
    pub fn more(&mut self) -> Option<Portion> {
        while let Some(item) = self.reading.items.get(self.next) {
            let said = self.sayings.of_item(self.next, item, &mut self.maker);
            self.next += 1;
            match item.kind {
                ItemKind::Activity => self.maker.activity(
                    item,
                    said,
                    &self.contacts,
                    self.controller,
                    &mut self.identities,
                ),
                ItemKind::RetentionRule => self.maker.schedule(item, said),
            }
            if self.maker.drafts.ready() >= PORTION {
                return Some(self.portion());
            }
        }
        (self.maker.drafts.ready() > 0).then(|| self.portion())
    }

    fn portion(&mut self) -> Portion {
        let (drafts, coming) = self.maker.drafts.take_finished();
        Portion { drafts, coming }
    }

    /// The drafts that are left, and what became of every cell.
    pub fn finish(mut self) -> Assembled {
        let mut drafts = Vec::new();
        while let Some(portion) = self.more() {
            drafts.extend(portion.drafts);
        }
        let Assembly {
            reading,
            sheets,
            mut maker,
            identities,
            ..
        } = self;
        identities.replace(&mut maker);
        maker.unjoined(&reading.apart, sheets);
        maker.gaps(reading);
        maker.classes();
        maker.gather_apart();
        drafts.extend(maker.drafts.take_all());
        let count = |kind| {
            reading
                .items
                .iter()
                .filter(|item| item.kind == kind)
                .count()
        };
        let report = ImportReport {
            file: maker.file,
            mapping: String::new(),
            why: String::new(),
            layout: reading.layout.clone(),
            activities: count(ItemKind::Activity),
            retention_rules: count(ItemKind::RetentionRule),
            cells: maker.fates.in_order(),
            unmapped: reading.unmapped.clone(),
            near: maker.near,
            remarks: maker.remarks,
        };
        Assembled { drafts, report }
    }
}

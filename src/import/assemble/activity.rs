//! One activity, from what is said of it to its drafts; and one rule of a retention schedule.

use super::{
    contacts::Contacts,
    identity::{Identities, Identity},
    keeping,
    lines::{absent_field, apart_from_whether, one_party_a_line, served},
    maker::{Maker, add_to_list},
    one::{One, Said},
    said::OfItem,
    write,
};
use crate::domain::{
    draft::{Draft, Entry, Input},
    import_report::Fate,
    kind::Kind,
    record::Absence,
    records::Activity,
    snapshot::edge,
};
use crate::import::{
    item::Item,
    slot::{Contact, ContactPart, Slot},
    values,
};

impl Maker<'_> {
    /// Makes the drafts of an activity.
    pub(super) fn activity(
        &mut self,
        item: &Item,
        of: OfItem<'_>,
        contacts: &Contacts,
        wished: Option<&str>,
        identities: &mut Identities,
    ) {
        self.drafts.begin_activity();
        let OfItem { said, nothing } = of;
        let said = one_party_a_line(served(said));
        let (said, whether) = apart_from_whether(said);
        let (own, controllers) = self.controllers_of(&said, contacts, wished, identities);
        let controller = controllers[0].clone();
        let name = name_of(&said);
        let reference = said
            .iter()
            .find(|one| matches!(one.slot, Slot::Reference | Slot::Key));
        let at = self.at(item.place);
        let spoken = name.map_or_else(
            || format!("{}, row {}", identities.file, item.place.row),
            |said| first_line(&said.text),
        );
        let identity = identities.identify(self, &controller, reference, &spoken);
        let reference = reference.cloned();
        let name = name.cloned();
        for said in reference.iter().chain(&name) {
            identities.speak(&said.text, &identity.code);
        }
        let mut one = One::new(identity.code.clone(), at, controller, said);
        one.is_known = identity.is_known;
        for said in one.said.clone() {
            let slot = said.slot;
            if slot == Slot::Contact(Contact::Controller, ContactPart::Name) {
                self.evidence(Kind::Activity, &one.code, Some("controller"), said.found);
            }
        }
        if wished.is_some() {
            // Whom the file names instead stays readable.
            for said in one.said.clone() {
                if matches!(said.slot, Slot::Contact(Contact::Controller, _)) {
                    one.keep(&said);
                }
            }
        }
        self.identity_fields(&mut one, &identity, name.as_ref(), reference.as_ref());
        for code in &controllers[1..] {
            let at = one.at.clone();
            add_to_list(&mut one.fields, "joint_controllers", code, &at);
            one.count("joint_controllers");
        }
        self.only_whether(&mut one, &whether);
        self.parts(&mut one, &own, name.as_ref());
        self.absences(&mut one, nothing, identity.is_known);
        self.finish(one);
    }

    /// The parts of an activity, in an order in which each finds what it refers to.
    fn parts(&mut self, one: &mut One<'_>, contacts: &Contacts, name: Option<&Said<'_>>) {
        self.beside_controller(one, contacts);
        self.plain_fields(one);
        self.purposes(one);
        self.subjects(one);
        self.data(one);
        self.legal_bases(one);
        self.retention(one);
        self.recipients(one);
        self.transfers(one);
        self.sources(one);
        self.measures(one);
        self.systems(one);
        self.left_over(one, name);
    }

    /// The controllers of an activity, the one that keeps the record first; and what its own contact
    /// cells say beside.
    fn controllers_of(
        &mut self,
        said: &[Said<'_>],
        contacts: &Contacts,
        wished: Option<&str>,
        identities: &Identities,
    ) -> (Contacts, Vec<String>) {
        let names: Vec<Said<'_>> = said
            .iter()
            .filter(|one| one.slot == Slot::Contact(Contact::Controller, ContactPart::Name))
            .cloned()
            .collect();
        let beside: Vec<Said<'_>> = said
            .iter()
            .filter(|one| matches!(one.slot, Slot::Contact(..)))
            .cloned()
            .collect();
        let in_block = beside.iter().any(|one| {
            matches!(one.slot, Slot::Contact(Contact::Controller, part) if part != ContactPart::Name)
        });
        let mut codes: Vec<String> = wished.map(str::to_owned).into_iter().collect();
        if codes.is_empty() && !in_block {
            codes = self.own_controllers(&names, &identities.alone);
            codes.extend(contacts.controller.clone().filter(|_| codes.is_empty()));
            if codes.is_empty() {
                codes.push(self.unnamed_controller());
            }
        }
        let block: Vec<Said<'_>> = beside
            .into_iter()
            .filter(|one| {
                in_block || wished.is_some() || !names.iter().any(|n| n.found == one.found)
            })
            .collect();
        let lead = codes.first().cloned().or(contacts.controller.clone());
        let former = std::mem::replace(&mut self.controller, lead.unwrap_or_default());
        let mut own = self.contacts(&block, wished);
        self.controller = former;
        codes.extend(own.controller.clone());
        codes.dedup();
        if codes.is_empty() {
            let default = contacts.controller.clone();
            codes.push(default.unwrap_or_else(|| self.unnamed_controller()));
        }
        own.joint.extend(contacts.joint.iter().cloned());
        own.representative = own
            .representative
            .take()
            .or(contacts.representative.clone());
        (own, codes)
    }

    fn identity_fields(
        &mut self,
        one: &mut One<'_>,
        identity: &Identity,
        name: Option<&Said<'_>>,
        reference: Option<&Said<'_>>,
    ) {
        let at = one.at.clone();
        one.set("code", write::text(&at, &*identity.code));
        one.set("controller", write::text(&at, &*one.controller.clone()));
        if let Some(reference) = &identity.reference {
            one.set("reference", write::text(&at, &**reference));
        }
        let place = name.map_or(at, |said| self.at(said.found.place));
        one.set("name", write::local(&place, self.language, &*identity.name));
        if let Some(said) = name {
            let fate = Fate::Typed;
            self.done(one, said, "name", fate);
        }
        if let Some(said) = reference {
            self.done(one, said, "reference", Fate::Typed);
        }
    }

    /// Cells that say whether there is something and not what: kept, because yes names nothing.
    fn only_whether(&mut self, one: &mut One<'_>, whether: &[Said<'_>]) {
        for said in whether {
            one.keep(said);
            let place = said.found.place;
            if values::truth(&said.found.cell) == Some(true) {
                let note = "says that there is something, and not what; kept in the remarks";
                self.fates.note(place, Fate::NotUnderstood, note);
            }
            self.done(one, said, "remarks", Fate::Text);
        }
    }

    /// What no part took: other names, words for which there is no field. Nothing is dropped.
    fn left_over(&mut self, one: &mut One<'_>, name: Option<&Said<'_>>) {
        for said in one.said.clone() {
            let place = said.found.place;
            let is_name = name.is_some_and(|name| name.found.place == place);
            if is_name && said.text.contains('\n') {
                one.keep(&said);
            }
            let repeats = |slot: Slot, other: Option<&Said<'_>>| {
                said.slot == slot && other.is_some_and(|other| other.text == said.text)
            };
            let key = one
                .said
                .iter()
                .find(|said| matches!(said.slot, Slot::Reference | Slot::Key))
                .cloned();
            if repeats(Slot::Name, name) {
                self.done(one, &said, "name", Fate::Typed);
            }
            if repeats(Slot::Reference, key.as_ref()) || repeats(Slot::Key, key.as_ref()) {
                self.done(one, &said, "reference", Fate::Typed);
            }
            let unresolved = said.slot == Slot::Remark && said.found.slot != Slot::Remark;
            if !self.fates.has(place) || unresolved {
                one.keep(&said);
                let fate = if said.slot == Slot::Remarks {
                    Fate::Text
                } else {
                    Fate::Remark
                };
                self.done(one, &said, "remarks", fate);
            }
        }
    }

    /// States what the file states to be absent, where nothing in it or in the register says
    /// otherwise.
    fn absences(
        &mut self,
        one: &mut One<'_>,
        nothing: Vec<(Said<'_>, Absence, bool)>,
        is_known: bool,
    ) {
        for (said, absence, more) in nothing {
            let field = absent_field(said.slot);
            if more || field.is_none() {
                one.keep(&said);
            }
            match field {
                Some(field) => self.state_absent(one, field, absence, &said),
                None => {
                    self.fates.tell(said.found.place, Fate::StatedNothing);
                    self.evidence(Kind::Activity, &one.code, Some("remarks"), said.found);
                }
            }
        }
        for (field, absence, at) in std::mem::take(&mut one.absences) {
            let here = one.filled.get(field).is_some_and(|count| *count > 0) || one.has(field);
            let there = is_known && self.register_has(&one.code, field);
            if !here && !there {
                one.set(field, write::absent(&at, absence));
            }
        }
    }

    /// Takes back that a list of the register is stated to be empty, when the file now fills it.
    fn take_back_absences(&mut self, one: &mut One<'_>) {
        const LISTS: [&str; 6] = [
            "sources",
            "recipients",
            "transfers",
            "legal_bases",
            "data_uses",
            "retention",
        ];
        let at = one.at.clone();
        for list in LISTS {
            if one.filled.get(list).is_some_and(|count| *count > 0) {
                let nothing = Entry {
                    at: at.clone(),
                    input: Input::Null,
                };
                one.set(list, nothing);
            }
        }
    }

    /// Whether the register has records in a list of an activity.
    fn register_has(&self, code: &str, field: &str) -> bool {
        let Some(activity) = self.known.find::<Activity>(code) else {
            return false;
        };
        let kind = match field {
            "legal_bases" => Kind::LegalBasis,
            "data_uses" => Kind::DataUse,
            "retention" => Kind::Retention,
            "sources" | "recipients" | "transfers" => Kind::Flow,
            _ => return false,
        };
        let id = activity.id().uuid();
        edge(kind, "activity").is_some_and(|edge| !self.known.linked_ids(edge, id).is_empty())
    }

    fn finish(&mut self, mut one: One<'_>) {
        let at = one.at.clone();
        let known = self.known.find::<Activity>(&one.code);
        let remarks = one.remarks(known.and_then(|activity| activity.remarks.as_deref()));
        if one.overflows() {
            self.remark(format!(
                "the remarks of `{}` are longer than a text can be and were cut; the evidence of \
                 the activity has every cell whole",
                one.code
            ));
        }
        if one.is_known {
            self.take_back_absences(&mut one);
        }
        if let Some(remarks) = remarks {
            one.set("remarks", write::text(&at, remarks));
        }
        self.put(Draft {
            kind: Kind::Activity,
            at,
            fields: one.fields,
        });
        self.gather(Kind::Activity, &one.code);
        // Which one replaced it is known once all are.
        let last = self.replacements.last();
        let is_open = last.is_some_and(|replacement| replacement.code == one.code);
        self.drafts.end_activity(is_open);
    }

    /// A rule of a retention schedule that belongs to no activity.
    pub(super) fn schedule(&mut self, item: &Item, of: OfItem<'_>) {
        let OfItem { said, nothing } = of;
        for (said, _, _) in &nothing {
            self.fates.tell(said.found.place, Fate::StatedNothing);
        }
        let name = name_of(&said).cloned();
        let at = self.at(item.place);
        let one = One::new(String::new(), at.clone(), String::new(), said);
        let Some(lead) = name.clone().or_else(|| one.said.first().cloned()) else {
            return;
        };
        let category = self.named(
            Kind::DataCategory,
            &first_line(&lead.text),
            lead.found,
            |_| Vec::new(),
        );
        let cells = keeping::grouped(&one);
        let file = crate::domain::draft::slug(&self.file);
        let mut own = write::code(&["retention", &file, &category]);
        if self.has_made(Kind::Retention, &own) {
            own = write::code(&["retention", &file, &category, &item.place.row.to_string()]);
        }
        let mut rule = cells
            .first()
            .and_then(|cells| self.rules(cells).into_iter().next())
            .unwrap_or_default();
        // The words of every column stay together in the rule.
        let lines = one.said.iter().map(|said| {
            let heading = write::sane(&said.found.heading);
            format!("{heading}: {}", said.text)
        });
        rule.original = lines.collect::<Vec<_>>().join("\n");
        let mut draft = self.rule_draft(&own, &at, &rule, lead.found);
        add_to_list(&mut draft.fields, "categories", &category, &at);
        self.put(draft);
        for said in &one.said {
            if !self.fates.has(said.found.place) {
                let named = name
                    .as_ref()
                    .is_some_and(|n| n.found.place == said.found.place);
                let fate = if named { Fate::Typed } else { Fate::Text };
                self.fates.tell(said.found.place, fate);
            }
            self.evidence(Kind::Retention, &own, None, said.found);
        }
        self.gather(Kind::Retention, &own);
    }
}

/// The value that names an item: its name, else its purpose, else whatever describes it.
fn name_of<'s, 'r>(said: &'s [Said<'r>]) -> Option<&'s Said<'r>> {
    [
        Slot::Name,
        Slot::Purpose,
        Slot::Description,
        Slot::ProcessingCategory,
    ]
    .into_iter()
    .find_map(|slot| said.iter().find(|one| one.slot == slot))
    .or_else(|| first_words(said))
    .or_else(|| {
        let mut slots = [Slot::Data, Slot::Department].into_iter();
        slots.find_map(|slot| said.iter().find(|one| one.slot == slot))
    })
}

/// The words under a heading that nobody knows, when they stand before all else but the reference:
/// people write first what it is about.
fn first_words<'s, 'r>(said: &'s [Said<'r>]) -> Option<&'s Said<'r>> {
    let mut rest = said
        .iter()
        .filter(|one| !matches!(one.slot, Slot::Reference | Slot::Key));
    let first = rest.next()?;
    let words = first.slot == Slot::Remark && first.text.len() <= 160;
    let words = words && first.text.chars().filter(|c| c.is_alphabetic()).count() >= 3;
    words.then_some(first)
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().trim().to_owned()
}

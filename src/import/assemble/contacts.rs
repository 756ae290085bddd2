//! Who keeps the record: controller, joint controllers, representative and data protection officer
//! (Art. 30(1)(a)).

use std::collections::BTreeMap;

use super::{
    maker::Maker,
    one::Said,
    particulars::{self, Particulars},
    write,
};
use crate::domain::{
    codes::PartyKind,
    draft::{Entry, Input},
    identifier::EnterpriseNumber,
    import_report::Fate,
    kind::Kind,
    records::Party,
    text::{Language, fold},
};
use crate::import::{
    slot::{Contact, ContactPart, Slot},
    values,
};

/// What the contact blocks of a file say, by whom they are about.
#[derive(Default)]
pub(super) struct Contacts {
    /// Code of the controller.
    pub(super) controller: Option<String>,
    /// Codes of joint controllers.
    pub(super) joint: Vec<String>,
    /// Code of the representative.
    pub(super) representative: Option<String>,
}

impl Maker<'_> {
    /// Reads contact blocks: makes parties of them, or adds to parties what is not known yet.
    pub(super) fn contacts(&mut self, said: &[Said<'_>], wished: Option<&str>) -> Contacts {
        let said: Vec<Said<'_>> = said.iter().map(without_label).map(named).collect();
        let said = said.as_slice();
        let mut blocks: BTreeMap<(Contact, u32), Vec<&Said<'_>>> = BTreeMap::new();
        for one in said {
            if let Slot::Contact(contact, _) = one.slot {
                blocks
                    .entry((contact, one.found.group))
                    .or_default()
                    .push(one);
            }
        }
        let mut contacts = Contacts {
            controller: wished.map(str::to_owned),
            ..Contacts::default()
        };
        for ((contact, _), block) in &blocks {
            match contact {
                Contact::Controller => self.controller_block(&mut contacts, block, wished),
                Contact::JointController => {
                    contacts.joint.extend(self.body(block));
                }
                Contact::Representative => {
                    contacts.representative = self.body(block);
                }
                Contact::Dpo => {}
            }
        }
        let officer = blocks
            .iter()
            .filter(|((contact, _), _)| *contact == Contact::Dpo);
        for (_, block) in officer {
            self.officer(contacts.controller.as_deref(), block);
        }
        self.beside_contacts(said, contacts.controller.as_deref());
        contacts
    }

    /// What stands among the contacts and is none, such as `Stand: 20. Februar 2026`: evidence about
    /// the controller, because it is said of the register as a whole.
    fn beside_contacts(&mut self, said: &[Said<'_>], controller: Option<&str>) {
        let others: Vec<&Said<'_>> = said
            .iter()
            .filter(|one| !matches!(one.slot, Slot::Contact(..)))
            .collect();
        let Some(first) = others.first() else { return };
        let code = match controller {
            Some(code) => code.to_owned(),
            None => self.unnamed_controller(),
        };
        let words: Vec<String> = others
            .iter()
            .map(|one| match one.found.heading.trim() {
                "" => one.text.clone(),
                heading => format!("{heading}: {}", one.text),
            })
            .collect();
        let words = write::sane(&words.join("\n"));
        let at = self.at(first.found.place);
        self.remark(format!(
            "the file says of the register as a whole: {}",
            write::cut(&words.replace('\n', "; "), 300)
        ));
        let entry = write::text(&at, write::cut(&words, write::MAX_TEXT));
        self.fill_in(Kind::Party, &code, "remarks", entry);
        for one in others {
            self.fates.tell(one.found.place, Fate::Text);
            self.evidence(Kind::Party, &code, Some("remarks"), one.found);
        }
    }

    fn controller_block(
        &mut self,
        contacts: &mut Contacts,
        block: &[&Said<'_>],
        wished: Option<&str>,
    ) {
        match (wished, &contacts.controller) {
            (Some(code), _) => {
                for said in block {
                    self.fates.tell(said.found.place, Fate::Text);
                    self.evidence(Kind::Party, code, None, said.found);
                }
                self.remark(format!(
                    "the file says who its controller is; the activities are those of `{code}` all \
                     the same, as it was asked"
                ));
            }
            (None, None) => contacts.controller = self.body(block),
            (None, Some(_)) => contacts.joint.extend(self.body(block)),
        }
    }

    /// The party that a block is about.
    fn body(&mut self, block: &[&Said<'_>]) -> Option<String> {
        let part = |wanted: ContactPart| {
            block
                .iter()
                .find(|said| matches!(said.slot, Slot::Contact(_, part) if part == wanted))
        };
        let given = part(ContactPart::GivenName).map(|said| said.text.clone());
        let (lead, name) = match (part(ContactPart::Company), part(ContactPart::Name)) {
            (Some(company), _) => (company, company.text.clone()),
            (None, Some(name)) => {
                let whole =
                    given.map_or(name.text.clone(), |given| format!("{given} {}", name.text));
                (name, whole)
            }
            (None, None) => {
                for said in block {
                    self.fates.note(
                        said.found.place,
                        Fate::NotUnderstood,
                        "is part of a contact whose name is not stated; kept as evidence only",
                    );
                    self.orphans.push(said.found.clone());
                }
                return None;
            }
        };
        let parts = values::items(&name, None);
        let (name, beside) = match (particulars::split(&name), parts.as_slice()) {
            (Some(split), _) => split,
            // `City Council, Town Hall, Harrowmere`: the heading asks for name and contact together.
            (None, [first, rest @ ..])
                if !rest.is_empty() && asks_for_contact(&lead.found.heading) =>
            {
                let beside = Particulars {
                    address: rest.to_vec(),
                    ..Particulars::default()
                };
                (first.clone(), beside)
            }
            (None, _) => (name, Particulars::default()),
        };
        // A controller or representative is a person by definition (Art. 4(7) and (17)).
        let code = self.party(&name, PartyKind::LegalPerson, None, lead.found);
        self.complete_party(&code, block);
        self.other_names(&code, block, lead);
        self.add_particulars(&code, lead.found, &beside);
        for said in block {
            self.fates.tell(said.found.place, Fate::Typed);
            self.evidence(Kind::Party, &code, None, said.found);
        }
        Some(code)
    }

    /// Adds the other names of a block to a party that this file makes: in the language that the
    /// heading says, else as another name.
    fn other_names(&mut self, code: &str, block: &[&Said<'_>], lead: &Said<'_>) {
        let own = self.language;
        let is_name = |said: &&&Said<'_>| {
            matches!(said.slot, Slot::Contact(_, ContactPart::Name))
                && said.found.place != lead.found.place
        };
        let spoken = language_of_heading(&lead.found.heading).unwrap_or(own);
        let mut aliases = Vec::new();
        for said in block.iter().filter(is_name) {
            let at = self.at(said.found.place);
            let words = write::sane(&said.text);
            if let Some(number) = values::enterprise_number_in(&words) {
                let entry = write::text(&at, number);
                self.fill_in(Kind::Party, code, "enterprise_number", entry);
                continue;
            }
            let language = language_of_heading(&said.found.heading);
            let other = language.filter(|language| *language != spoken);
            let Some(draft) = self.made(Kind::Party, code) else {
                return;
            };
            let name = draft.fields.iter_mut().find(|(name, _)| name == "name");
            match (other, name) {
                (
                    Some(language),
                    Some((
                        _,
                        Entry {
                            at: _,
                            input: Input::Fields(texts),
                        },
                    )),
                ) => {
                    if let Some((first, _)) = texts.first_mut() {
                        *first = spoken.code().to_owned();
                    }
                    texts.push((language.code().to_owned(), write::text(&at, words)));
                }
                _ => aliases.push(Entry {
                    at: at.clone(),
                    input: Input::Fields(vec![
                        ("name".to_owned(), write::text(&at, words)),
                        ("nature".to_owned(), write::text(&at, "alias")),
                    ]),
                }),
            }
        }
        if !aliases.is_empty() {
            let at = self.at(lead.found.place);
            self.fill_in(Kind::Party, code, "names", write::list(aliases, &at));
        }
    }

    /// Adds address, contact, country and number to a party that this file makes.
    fn complete_party(&mut self, code: &str, block: &[&Said<'_>]) {
        let mut address: Vec<&str> = Vec::new();
        let mut contact: Vec<&str> = Vec::new();
        let mut remarks: Vec<&str> = Vec::new();
        let mut plain: Vec<(&str, Entry)> = Vec::new();
        let Some(first) = block.first() else { return };
        let at = self.at(first.found.place);
        for said in block {
            let Slot::Contact(_, part) = said.slot else {
                continue;
            };
            match part {
                ContactPart::Name | ContactPart::GivenName | ContactPart::Company => {}
                ContactPart::Address | ContactPart::PostalCode | ContactPart::City => {
                    address.push(&said.text);
                }
                ContactPart::Telephone | ContactPart::Email => contact.push(&said.text),
                ContactPart::Country => match values::country(&said.text) {
                    Some(code) => plain.push(("country", write::text(&at, code.as_str()))),
                    None => remarks.push(&said.text),
                },
                // A number of nine digits can be that of a company in France.
                ContactPart::Number => match EnterpriseNumber::parse(&said.text) {
                    Ok(_) if digits(&said.text) == 10 => {
                        plain.push(("enterprise_number", write::text(&at, &*said.text)));
                    }
                    Ok(_) => {
                        let note =
                            "is no number of the CBE, which has ten digits; kept in the remarks";
                        self.fates.note(said.found.place, Fate::NotUnderstood, note);
                        remarks.push(&said.text);
                    }
                    Err(why) => {
                        self.fates.note(said.found.place, Fate::NotUnderstood, why);
                        remarks.push(&said.text);
                    }
                },
                ContactPart::Other => remarks.push(&said.text),
            }
        }
        let texts = [
            ("address", address.join(", ")),
            ("contact", contact.join(", ")),
            ("remarks", remarks.join("\n")),
        ];
        for (field, words) in texts {
            if !words.is_empty() {
                plain.push((field, write::text(&at, write::sane(&words))));
            }
        }
        for (field, entry) in plain {
            self.fill_in(Kind::Party, code, field, entry);
        }
    }

    /// The officer's contact, with the controller (Art. 30(1)(a) asks for it, 37(7) publishes it).
    fn officer(&mut self, controller: Option<&str>, block: &[&Said<'_>]) {
        // What is no part of a contact keeps its label, without which it says nothing.
        let words: Vec<String> = block
            .iter()
            .map(|said| match said.slot {
                Slot::Contact(_, ContactPart::Other) => {
                    let label = said.found.heading.rsplit(" › ").next();
                    format!("{}: {}", label.unwrap_or_default(), said.text)
                }
                _ => said.text.clone(),
            })
            .collect();
        let words = write::sane(&words.join(", "));
        let Some(first) = block.first() else { return };
        let at = self.at(first.found.place);
        let code = controller.map_or_else(|| self.controller.clone(), str::to_owned);
        let code = if code.is_empty() {
            self.unnamed_controller()
        } else {
            code
        };
        let known = self.known.find::<Party>(&code);
        let stated = known.and_then(|party| party.dpo_contact.as_deref());
        let fate = match stated {
            Some(stated) if fold(stated) == fold(&words) => Fate::Typed,
            Some(_) => {
                self.remark(format!(
                    "the register has another contact of the officer of `{code}`; it is left as it \
                     is, and the file says: {words}"
                ));
                Fate::NotUnderstood
            }
            None => {
                let entry = write::text(&at, words);
                if known.is_some() && !self.has_made(Kind::Party, &code) {
                    let fields = vec![("dpo_contact", entry)];
                    self.put(write::draft(Kind::Party, &at, &code, fields));
                } else {
                    self.fill_in(Kind::Party, &code, "dpo_contact", entry);
                }
                Fate::Typed
            }
        };
        for said in block {
            self.fates.tell(said.found.place, fate);
            self.evidence(Kind::Party, &code, Some("dpo_contact"), said.found);
        }
    }
}

/// What is said without the label that stands in the same cell: `Nom : Centre de soins`.
fn without_label<'r>(said: &Said<'r>) -> Said<'r> {
    let label = said.text.split_once(':').filter(|(label, rest)| {
        let short = label.split_whitespace().count() <= 5 && label.len() <= 60;
        let known = fold(&said.found.heading).contains(fold(label).trim());
        short && known && !rest.trim().is_empty() && !rest.starts_with("//")
    });
    match label {
        Some((_, rest)) => Said {
            found: said.found,
            slot: said.slot,
            text: rest.trim().to_owned(),
        },
        None => said.clone(),
    }
}

/// A value under a heading such as `Dutch name` is a name, also when nobody knows the heading whole.
fn named(mut said: Said<'_>) -> Said<'_> {
    let heading = fold(&said.found.heading);
    let asks = heading
        .split(|c: char| !c.is_alphabetic())
        .any(|word| ["name", "naam", "nom", "bezeichnung"].contains(&word));
    if let (Slot::Contact(who, ContactPart::Other), true) = (said.slot, asks) {
        said.slot = Slot::Contact(who, ContactPart::Name);
    }
    said
}

/// The language in which a heading asks for a name.
fn language_of_heading(heading: &str) -> Option<Language> {
    const WORDS: [(&str, Language); 9] = [
        ("nederlands", Language::Nl),
        ("neerlandais", Language::Nl),
        ("dutch", Language::Nl),
        ("frans", Language::Fr),
        ("francais", Language::Fr),
        ("french", Language::Fr),
        ("duits", Language::De),
        ("allemand", Language::De),
        ("german", Language::De),
    ];
    let heading = fold(heading);
    let found = WORDS.iter().find(|(word, _)| heading.contains(word));
    found.map(|(_, language)| *language)
}

/// Whether a heading asks for more than a name.
fn asks_for_contact(heading: &str) -> bool {
    let heading = fold(heading);
    ["contact", "coordonnees", "gegevens", "kontakt", "adres"]
        .iter()
        .any(|word| heading.contains(word))
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

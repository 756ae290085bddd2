//! Who sends and who receives data (Art. 30(1)(d) and (e), 14(2)(f)): parties, flows, transfers.

use super::{
    bodies,
    maker::Maker,
    one::{One, Said},
    write,
};
use crate::domain::{
    code_list::Coded,
    codes::{PartyKind, RecipientRole, TransferToolKind},
    draft::Entry,
    import_report::Fate,
    kind::Kind,
    reference::CountryCode,
    text::fold,
};
use crate::import::{
    item::Found,
    slot::Slot,
    values::{self, PartyFound},
};

/// A flow from the controller to a party.
#[derive(Default)]
pub(super) struct Outgoing {
    pub(super) role: Option<&'static str>,
    pub(super) country: Option<CountryCode>,
    pub(super) remarks: Vec<String>,
    pub(super) tool: Option<String>,
}

impl Maker<'_> {
    /// The recipients.
    pub(super) fn recipients(&mut self, one: &mut One<'_>) {
        let slots = [
            (Slot::Recipients, None),
            (Slot::ExternalRecipients, None),
            (Slot::InternalRecipients, Some(RecipientRole::Internal)),
            (Slot::Processors, Some(RecipientRole::Processor)),
        ];
        // Whom a processor engages is a processor of a processor (Art. 28(4)).
        let processor = !one.of(&[Slot::ServedControllers]).is_empty();
        for (slot, role) in slots {
            let role = match role {
                Some(RecipientRole::Processor) if processor => Some(RecipientRole::SubProcessor),
                role => role,
            };
            for said in one.of(&[slot]) {
                if said.truth().is_some() {
                    // `yes` under such a heading says that there are some, and not who.
                    self.not_named(one, &said);
                    continue;
                }
                let beside = self.kind_beside(one, &said);
                for party in self.memo.parties(&said.text, self.separators(slot)) {
                    self.recipient(one, &party, role.or(beside), &said);
                }
                self.open_ended(&said);
                self.fates.tell(said.found.place, Fate::Typed);
            }
        }
        for (said, name) in self.flags(one, Slot::RecipientFlag, "recipients") {
            for party in values::parties(&name, None) {
                self.recipient(one, &party, None, &said);
            }
        }
        self.typed_recipients(one);
    }

    fn not_named(&mut self, one: &mut One<'_>, said: &Said<'_>) {
        one.keep(said);
        let place = said.found.place;
        match said.truth() {
            Some(false) => self.fates.tell(place, Fate::StatedNothing),
            // `If so, to whom?` stands beside it.
            _ if one.says_more(said) => self.fates.tell(place, Fate::Text),
            _ => {
                let note = "says whether there are some, and not who; kept in the remarks";
                self.fates.note(place, Fate::NotUnderstood, note);
            }
        }
        self.evidence(Kind::Activity, &one.code, Some("remarks"), said.found);
    }

    /// The capacity that the column of kinds states for a recipient of the same line.
    fn kind_beside(&self, one: &One<'_>, said: &Said<'_>) -> Option<RecipientRole> {
        let group = said.found.group;
        let kinds = one.of_group(&[Slot::RecipientType], group);
        let kind = kinds.first().filter(|_| group != 0)?;
        self.role_named(&kind.text)
    }

    fn role_named(&self, words: &str) -> Option<RecipientRole> {
        if let Some(code) = self.words.wording(Slot::RecipientType, words) {
            return write::by_code(code);
        }
        values::parties(words, None).first()?.role
    }

    /// Forms that ask for the kind of a recipient and then for who it is.
    fn typed_recipients(&mut self, one: &mut One<'_>) {
        for said in one.of(&[Slot::RecipientDetail]) {
            let group = said.found.group;
            let kind = one.of_group(&[Slot::RecipientType], group);
            let role = kind.first().and_then(|kind| self.role_named(&kind.text));
            for party in self.memo.parties(&said.text, self.separators(said.slot)) {
                self.recipient(one, &party, role, &said);
            }
            self.fates.tell(said.found.place, Fate::Typed);
        }
        for said in one.of(&[Slot::RecipientType]) {
            let group = said.found.group;
            let named = [Slot::RecipientDetail, Slot::Recipients, Slot::Processors];
            if group != 0 && !one.of_group(&named, group).is_empty() {
                self.fates.tell(said.found.place, Fate::Typed);
                self.evidence(Kind::Activity, &one.code, Some("recipients"), said.found);
                continue;
            }
            let role = self.role_named(&said.text);
            let kind = if role == Some(RecipientRole::Internal) {
                PartyKind::InternalRole
            } else {
                PartyKind::Class
            };
            let party = PartyFound {
                name: said.text.clone(),
                detail: None,
                role,
                kind,
                country: None,
            };
            self.recipient(one, &party, role, &said);
            self.fates.tell(said.found.place, Fate::Typed);
        }
    }

    fn recipient(
        &mut self,
        one: &mut One<'_>,
        found: &PartyFound,
        role: Option<RecipientRole>,
        said: &Said<'_>,
    ) {
        let PartyFound {
            name,
            detail,
            role: own,
            kind,
            country,
        } = found;
        let role = own.or(role);
        let kind = match (kind, role) {
            (PartyKind::Class, Some(RecipientRole::Internal)) => PartyKind::InternalRole,
            (kind, _) => *kind,
        };
        let to = self.party(name, kind, *country, said.found);
        let outgoing = Outgoing {
            role: role.map(|role| role.code()),
            remarks: detail.iter().cloned().collect(),
            ..Outgoing::default()
        };
        self.flow_to(one, &to, outgoing, said);
        if said.found.group != 0 {
            let named = (name.clone(), to.clone());
            one.party_of_group.entry(said.found.group).or_insert(named);
        }
        one.receivers.push((name.clone(), to));
        one.count("recipients");
    }

    /// The code of a party with this name.
    pub(super) fn party(
        &mut self,
        name: &str,
        kind: PartyKind,
        country: Option<CountryCode>,
        found: &Found,
    ) -> String {
        let kind = match kind {
            PartyKind::Class if bodies::is_known(name) => PartyKind::LegalPerson,
            kind => kind,
        };
        self.named(Kind::Party, name, found, |maker| {
            let at = maker.at(found.place);
            let kind = ("kind", write::text(&at, kind.code()));
            let country = country.map(|one| ("country", write::text(&at, one.as_str())));
            std::iter::once(kind).chain(country).collect()
        })
    }

    /// A flow from the controller to a party; what is known of it already stays.
    pub(super) fn flow_to(
        &mut self,
        one: &One<'_>,
        to: &str,
        outgoing: Outgoing,
        said: &Said<'_>,
    ) -> String {
        let Outgoing {
            role,
            country,
            remarks,
            tool,
        } = outgoing;
        let own = self.flow_code(one, to, country);
        let at = self.at(said.found.place);
        if !self.has_made(Kind::Flow, &own) {
            let fields = vec![
                ("activity", write::text(&at, &*one.code)),
                ("from", write::text(&at, &*one.controller)),
                ("to", write::text(&at, to)),
            ];
            self.put(write::draft(Kind::Flow, &at, &own, fields));
        }
        let plain = [
            ("recipient_role", role.map(str::to_owned)),
            ("country", country.map(|code| code.as_str().to_owned())),
            ("transfer_tool", tool),
        ];
        for (field, value) in plain {
            if let Some(value) = value {
                self.fill_in(Kind::Flow, &own, field, write::text(&at, value));
            }
        }
        self.add_remarks(&own, &at, &remarks);
        self.evidence(Kind::Flow, &own, None, said.found);
        own
    }

    /// The code of the flow to a party; a party that receives in two countries has two.
    fn flow_code(&mut self, one: &One<'_>, to: &str, country: Option<CountryCode>) -> String {
        use crate::domain::draft::Input;
        let own = write::code(&[&one.code, &one.controller, to]);
        let Some(country) = country else { return own };
        let elsewhere = self.made(Kind::Flow, &own).is_some_and(|draft| {
            let mut countries = draft.fields.iter().filter(|(name, _)| name == "country");
            countries.any(|(_, entry)| {
                matches!(&entry.input, Input::Text(other) if other != country.as_str())
            })
        });
        if elsewhere {
            return write::code(&[&one.code, &one.controller, to, country.as_str()]);
        }
        own
    }

    fn add_remarks(&mut self, flow: &str, at: &crate::domain::draft::At, remarks: &[String]) {
        use crate::domain::draft::Input;
        for words in remarks {
            let words = write::sane(words);
            let Some(draft) = self.made(Kind::Flow, flow) else {
                return;
            };
            let known = draft.fields.iter_mut().find(|(name, _)| name == "remarks");
            match known {
                Some((
                    _,
                    Entry {
                        input: Input::Text(text),
                        at: _,
                    },
                )) => {
                    if !write::has_line(text, &words) {
                        *text = write::cut(&format!("{text}\n{words}"), write::MAX_TEXT);
                    }
                }
                _ => {
                    let entry = write::text(at, words);
                    draft.fields.push(("remarks".to_owned(), entry));
                }
            }
        }
    }

    /// Where the data come from.
    pub(super) fn sources(&mut self, one: &mut One<'_>) {
        for said in one.of(&[Slot::Sources]) {
            for party in self
                .memo
                .parties(&said.text, self.separators(Slot::Sources))
            {
                let from = self.party(&party.name, party.kind, party.country, said.found);
                let own = write::code(&[&one.code, &from, &one.controller]);
                let at = self.at(said.found.place);
                if !self.has_made(Kind::Flow, &own) {
                    let fields = vec![
                        ("activity", write::text(&at, &*one.code)),
                        ("from", write::text(&at, from)),
                        ("to", write::text(&at, &*one.controller)),
                        ("recipient_role", write::text(&at, "controller")),
                    ];
                    self.put(write::draft(Kind::Flow, &at, &own, fields));
                }
                self.add_remarks(&own, &at, party.detail.as_slice());
                self.evidence(Kind::Flow, &own, None, said.found);
                one.count("sources");
            }
            self.open_ended(&said);
            self.fates.tell(said.found.place, Fate::Typed);
        }
    }

    /// The tool that permits a transfer, as a record.
    pub(super) fn tool(
        &mut self,
        kind: TransferToolKind,
        to: &str,
        country: Option<CountryCode>,
        said: &Said<'_>,
    ) -> String {
        let label = kind.item().label(self.language);
        let title = format!("{label}: {to}");
        self.named(Kind::TransferTool, &title, said.found, |maker| {
            let at = maker.at(said.found.place);
            let kind = ("kind", write::text(&at, kind.code()));
            let country = country.map(|one| ("country", write::text(&at, one.as_str())));
            std::iter::once(kind).chain(country).collect()
        })
    }

    /// The recipient of the activity that a name in the column of transfers means: the one whose
    /// name begins as this one does.
    pub(super) fn known_receiver(&self, one: &One<'_>, name: &str) -> Option<String> {
        let wanted = fold(name);
        let same = |other: &str| {
            let other = fold(other);
            let (short, long) = if other.len() < wanted.len() {
                (&other, &wanted)
            } else {
                (&wanted, &other)
            };
            let rest = long.strip_prefix(short.as_str());
            short.chars().count() >= 3
                && rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        };
        let mut meant = one.receivers.iter().filter(|(other, _)| same(other));
        let first = meant.next()?;
        meant
            .all(|(_, code)| *code == first.1)
            .then(|| first.1.clone())
    }
}

//! Transfers outside the EEA (Art. 30(1)(e), 44-49): to whom, where to, with what safeguard.

use std::collections::BTreeMap;

use super::{
    beside::beside_recipient,
    flows::Outgoing,
    maker::Maker,
    one::{One, Said},
    write,
};
use crate::domain::{
    codes::{PartyKind, TransferToolKind},
    draft::Entry,
    import_report::Fate,
    kind::Kind,
    record::Absence,
    reference::CountryCode,
    sheet::Cell,
    text::Language,
};
use crate::import::{
    slot::Slot,
    values::{self, TransferFound, Transfers},
};

const SLOTS: [Slot; 4] = [
    Slot::TransferRecipient,
    Slot::Country,
    Slot::Safeguard,
    Slot::SafeguardReference,
];

impl Maker<'_> {
    /// The transfers of an activity.
    pub(super) fn transfers(&mut self, one: &mut One<'_>) {
        let mut groups: BTreeMap<u32, Vec<Said<'_>>> = BTreeMap::new();
        for said in one.of(&SLOTS) {
            groups.entry(said.found.group).or_default().push(said);
        }
        let free = one.of(&[Slot::Transfers]);
        if let ([said], [all]) = (
            free.as_slice(),
            groups.values().collect::<Vec<_>>().as_slice(),
        ) && let Some(stated) = self.beside_line(said, all)
        {
            let all = (*all).clone();
            self.fates.tell(said.found.place, Fate::Typed);
            self.evidence(Kind::Activity, &one.code, Some("transfers"), said.found);
            self.line_of_transfers(one, &all, Some((said, stated)));
            return;
        }
        for said in free {
            self.free_transfers(one, &said);
        }
        for all in groups.into_values() {
            self.line_of_transfers(one, &all, None);
        }
    }

    /// A cell that says everything in its own words.
    fn free_transfers(&mut self, one: &mut One<'_>, said: &Said<'_>) {
        let place = said.found.place;
        match self.memo.transfers(&said.text) {
            Transfers::None(beside) => {
                self.state_absent(one, "transfers", Absence::None, said);
                if beside.is_some() {
                    one.keep(said);
                }
            }
            Transfers::NotApplicable => {
                self.state_absent(one, "transfers", Absence::NotApplicable, said);
            }
            Transfers::Unclear(words) => {
                one.keep(said);
                let words = write::cut(&words, 120);
                let note = format!("not understood as a transfer: `{words}`; kept in the remarks");
                self.fates.advise(
                    place,
                    Fate::NotUnderstood,
                    &note,
                    "say to whom, to which country and with what safeguard, or `none`",
                );
                self.evidence(Kind::Activity, &one.code, Some("remarks"), said.found);
            }
            // `Yes` alone says that there are transfers, and not to whom.
            Transfers::Some(found) if found == [TransferFound::default()] => {
                self.unnamed_transfer(one, said);
            }
            Transfers::Some(mut found) => {
                for transfer in &mut found {
                    // A sentence is no name.
                    if transfer.recipient.as_deref().is_some_and(is_sentence) {
                        transfer.rest = transfer.recipient.take();
                    }
                }
                for transfer in found {
                    self.transfer(one, &transfer, said);
                }
                self.fates.tell(place, Fate::Typed);
            }
        }
    }

    /// A cell that says that there are transfers and no more, unless another cell does.
    fn unnamed_transfer(&mut self, one: &mut One<'_>, said: &Said<'_>) {
        one.keep(said);
        if one.says_more(said) {
            self.fates.tell(said.found.place, Fate::Text);
        } else {
            self.fates.advise(
                said.found.place,
                Fate::NotUnderstood,
                "says that there are transfers, and not to whom; kept in the remarks",
                "say to whom, to which country and with what safeguard",
            );
        }
        self.evidence(Kind::Activity, &one.code, Some("remarks"), said.found);
    }

    fn transfer(&mut self, one: &mut One<'_>, transfer: &TransferFound, said: &Said<'_>) {
        let TransferFound {
            recipient,
            country,
            outside_eea,
            tools,
            safeguard_missing,
            rest,
        } = transfer;
        let to = self.receiver(one, recipient.as_deref(), *country, (said, rest.as_deref()));
        let mut remarks: Vec<String> = rest.iter().cloned().collect();
        let mut made = Vec::new();
        for kind in tools {
            made.push(self.tool(*kind, &to.1, *country, said));
        }
        if made.len() > 1 || *safeguard_missing || (country.is_none() && *outside_eea == Some(true))
        {
            remarks.retain(|words| !said.text.contains(words.as_str()));
            remarks.push(said.text.clone());
        }
        if *safeguard_missing {
            let note = "the file says that the safeguard of this transfer is missing";
            self.fates.advise(
                said.found.place,
                Fate::NotUnderstood,
                note,
                "no transfer without a tool of Chapter V GDPR",
            );
        }
        let outgoing = Outgoing {
            role: None,
            country: *country,
            remarks,
            tool: made.into_iter().next(),
        };
        self.flow_to(one, &to.0, outgoing, said);
        one.count("recipients");
        if *outside_eea != Some(false) {
            one.count("transfers");
        }
    }

    /// The party to which a transfer goes, with its name: one of the recipients, or a party of its
    /// own. When none is named, a class of parties stands for it, which no answer counts as named.
    fn receiver(
        &mut self,
        one: &mut One<'_>,
        name: Option<&str>,
        country: Option<CountryCode>,
        (said, unexplained): (&Said<'_>, Option<&str>),
    ) -> (String, String) {
        let named = name.and_then(|name| values::parties(name, None).into_iter().next());
        let Some(party) = named else {
            // A country or a safeguard with nothing else beside it says how the one recipient gets its
            // data; any other word may be the name of somebody.
            let only = self.only_receiver(one).filter(|_| unexplained.is_none());
            if let Some((name, code)) = only {
                self.remark(
                    "where a transfer names nobody and the activity has one recipient outside the \
                     body, it is taken to go to that one",
                );
                let flow = write::code(&[&one.code, &one.controller, &code]);
                self.evidence_of(Kind::Flow, &flow, Some("to"), said.found, "inferred");
                return (code, name);
            }
            self.fates.advise(
                said.found.place,
                Fate::NotUnderstood,
                "says that data leave, and does not plainly say to whom; a class of parties stands \
                 for the recipient",
                "write recipient, country and safeguard in one cell, as `Acme Inc. (US), SCC`",
            );
            let words = write::cut(&write::sane(&said.text), 120);
            let class = unnamed_recipient(self.language, &words);
            let several = values::countries_in(&said.text).len() > 1;
            let country = country.filter(|_| !several);
            let code = self.party(&class, PartyKind::Class, country, said.found);
            return (code, words);
        };
        let known = self
            .known_receiver(one, &party.name)
            .or_else(|| self.known_receiver(one, &without_country(&party.name)));
        let code = known.unwrap_or_else(|| {
            self.party(
                &party.name,
                party.kind,
                party.country.or(country),
                said.found,
            )
        });
        one.receivers.push((party.name.clone(), code.clone()));
        (code, party.name)
    }

    /// Recipient, country and safeguard in columns of their own.
    ///
    /// With `free`, the cell that says of the same transfer what the columns do not.
    fn line_of_transfers(
        &mut self,
        one: &mut One<'_>,
        all: &[Said<'_>],
        free: Option<(&Said<'_>, TransferFound)>,
    ) {
        let of = |slot: Slot| all.iter().find(|said| said.slot == slot);
        let recipients: Vec<&Said<'_>> = all
            .iter()
            .filter(|said| said.slot == Slot::TransferRecipient)
            .collect();
        let country = of(Slot::Country).and_then(|said| self.country_of(said));
        let safeguard = self.safeguards_of(all);
        let has_tool = !safeguard.tools.is_empty();
        let group = all.first().map_or(0, |said| said.found.group);
        let of_group = one.party_of_group.get(&group).cloned();
        if let (true, false, Some((_, code))) = (recipients.is_empty(), has_tool, &of_group)
            && country.is_some_and(values::in_area)
        {
            self.country_of_recipient(one, code, country, all);
            return;
        }
        if self.only_inside(one, all, country, has_tool) || self.contradicted(one, all) {
            return;
        }
        let mut rest = self.report_line(all, country);
        let beside = free.as_ref().map(|(said, _)| *said);
        let lead = recipients.first().copied().or(of(Slot::Country));
        let Some(lead) = lead.or(beside).or(all.first()) else {
            return;
        };
        rest.extend(safeguard.rest);
        let mut transfer = TransferFound {
            recipient: recipients
                .first()
                .map(|said| said.text.clone())
                .or_else(|| beside_recipient(one, all))
                .or(of_group.map(|(name, _)| name)),
            country,
            outside_eea: country.map(|code| !values::in_area(code)),
            tools: safeguard.tools,
            safeguard_missing: safeguard.missing,
            rest: None,
        };
        // Each recipient that the cells name gets a flow of its own.
        for said in &recipients {
            for party in values::parties(&said.text, None).into_iter().skip(1) {
                let more = TransferFound {
                    recipient: Some(party.name),
                    ..transfer.clone()
                };
                self.transfer(one, &more, said);
            }
        }
        if let Some((_, stated)) = free {
            transfer.add(stated);
            // A safeguard that one cell names and the other calls missing is named all the same.
            transfer.safeguard_missing &= transfer.tools.is_empty();
        }
        rest.extend(transfer.rest.take());
        transfer.rest = (!rest.is_empty()).then(|| rest.join("\n"));
        self.transfer(one, &transfer, lead);
        self.reference_of_tool(one, all, &transfer, lead);
        for said in all {
            self.evidence(Kind::Activity, &one.code, Some("transfers"), said.found);
        }
    }

    /// A safeguard beside a cell that states that there is no transfer permits nothing: it is kept in
    /// the remarks.
    fn contradicted(&mut self, one: &mut One<'_>, all: &[Said<'_>]) -> bool {
        let none = one.absences.iter().any(|(field, ..)| *field == "transfers");
        let only_tools = all
            .iter()
            .all(|said| matches!(said.slot, Slot::Safeguard | Slot::SafeguardReference));
        if !(none && only_tools) {
            return false;
        }
        for said in all {
            one.keep(said);
            let note = "names a safeguard where no transfer is stated; kept in the remarks";
            self.fates.note(said.found.place, Fate::NotUnderstood, note);
            self.evidence(Kind::Activity, &one.code, Some("remarks"), said.found);
        }
        true
    }

    /// The country of a recipient of the same line, inside the area: no transfer.
    fn country_of_recipient(
        &mut self,
        one: &mut One<'_>,
        to: &str,
        country: Option<CountryCode>,
        all: &[Said<'_>],
    ) {
        for said in all {
            let outgoing = Outgoing {
                country,
                ..Outgoing::default()
            };
            self.flow_to(one, to, outgoing, said);
            self.fates.tell(said.found.place, Fate::Typed);
            if said.slot != Slot::Country {
                one.keep(said);
            }
        }
    }

    /// A line that names a country of the EEA only is no transfer.
    fn only_inside(
        &mut self,
        one: &mut One<'_>,
        all: &[Said<'_>],
        country: Option<CountryCode>,
        has_tool: bool,
    ) -> bool {
        let alone = all.iter().all(|said| said.slot == Slot::Country);
        if alone && !has_tool && country.is_some_and(values::in_area) {
            for said in all {
                self.state_absent(one, "transfers", Absence::None, said);
                one.keep(said);
            }
            return true;
        }
        let cells = all.iter().filter(|said| said.slot == Slot::Country);
        let words: Vec<&Said<'_>> = cells.collect();
        if let ([said], true) = (words.as_slice(), all.len() == words.len())
            && country.is_none()
        {
            self.free_transfers(one, said);
            return true;
        }
        false
    }

    /// Tells what became of each cell of a line; gives the words that were not understood.
    fn report_line(&mut self, all: &[Said<'_>], country: Option<CountryCode>) -> Vec<String> {
        let mut unread = Vec::new();
        for said in all {
            let place = said.found.place;
            self.fates.tell(place, Fate::Typed);
            match said.slot {
                Slot::Country if country.is_none() => {
                    let note = "is no country that is known; kept in the remarks of the flow";
                    self.fates.note(place, Fate::NotUnderstood, note);
                    unread.push(said.text.clone());
                }
                Slot::Safeguard => {
                    let read = self.safeguards_of(std::slice::from_ref(said));
                    if read.tools.is_empty() && !read.missing {
                        let note = "is no safeguard that is known; kept in the remarks of the flow";
                        self.fates.note(place, Fate::NotUnderstood, note);
                        unread.push(said.text.clone());
                    }
                }
                _ => {}
            }
        }
        unread.dedup();
        unread
    }

    /// Where the safeguard is documented: how a person gets a copy (Art. 15(2)), with the tool.
    fn reference_of_tool(
        &mut self,
        one: &mut One<'_>,
        all: &[Said<'_>],
        transfer: &TransferFound,
        lead: &Said<'_>,
    ) {
        let documents = all
            .iter()
            .filter(|said| said.slot == Slot::SafeguardReference);
        for said in documents {
            let at = self.at(said.found.place);
            let entry: Entry = write::local(&at, self.language, write::sane(&said.text));
            let name = transfer
                .recipient
                .as_deref()
                .and_then(|name| values::parties(name, None).into_iter().next())
                .map_or_else(|| lead.text.clone(), |party| party.name);
            let tool = transfer
                .tools
                .first()
                .map(|kind| self.tool(*kind, &name, transfer.country, said));
            let taken = tool.is_some_and(|tool| {
                let words = write::sane(&said.text);
                self.fill_in(Kind::TransferTool, &tool, "copy", entry)
                    || self.is_stated(Kind::TransferTool, &tool, "copy", &words)
            });
            if !taken {
                one.keep(said);
            }
            self.fates.tell(said.found.place, Fate::Text);
        }
    }

    /// States that a list or field of the activity is absent.
    pub(super) fn state_absent(
        &mut self,
        one: &mut One<'_>,
        field: &'static str,
        absence: Absence,
        said: &Said<'_>,
    ) {
        let at = self.at(said.found.place);
        one.absences.push((field, absence, at));
        self.fates.tell(said.found.place, Fate::StatedNothing);
        self.evidence(Kind::Activity, &one.code, Some(field), said.found);
    }
}

/// Whether what was taken for a name is a sentence: it begins with yes, or has too many words.
fn is_sentence(name: &str) -> bool {
    let first = name.split([' ', ',', ':', ';']).next().unwrap_or_default();
    let truth = values::truth(&Cell::Text(first.to_owned()));
    truth.is_some() || name.split_whitespace().count() > 8
}

/// What stands for a recipient in a third country whom the file does not name.
fn unnamed_recipient(language: Language, words: &str) -> String {
    match language {
        Language::Nl => format!("niet genoemde ontvanger ({words})"),
        Language::Fr => format!("destinataire non nommé ({words})"),
        Language::De => format!("nicht genannter Empfänger ({words})"),
        Language::En => format!("recipient not named ({words})"),
    }
}

/// A name without the country at its end: `Zendesk USA` is a recipient called `Zendesk`.
fn without_country(name: &str) -> String {
    match name.rsplit_once(' ') {
        Some((head, last)) if values::country(last).is_some() => head.trim().to_owned(),
        _ => name.to_owned(),
    }
}

impl Maker<'_> {
    /// What the cells on safeguards of one line say together.
    fn safeguards_of(&self, all: &[Said<'_>]) -> values::Safeguards {
        let mut together = values::Safeguards {
            tools: Vec::new(),
            missing: false,
            rest: None,
        };
        let mut rest: Vec<String> = Vec::new();
        let cells = all.iter().filter(|said| said.slot == Slot::Safeguard);
        let several = cells.clone().count() > 1;
        for said in cells {
            let code = self.words.wording(Slot::Safeguard, &said.text);
            let read = match code.and_then(write::by_code::<TransferToolKind>) {
                Some(tool) => values::Safeguards {
                    tools: vec![tool],
                    missing: false,
                    rest: None,
                },
                None => values::safeguards(&said.text),
            };
            for tool in read.tools {
                if !together.tools.contains(&tool) {
                    together.tools.push(tool);
                }
            }
            together.missing |= read.missing;
            // Of several cells each says something that the tool alone does not.
            let words = if several {
                Some(said.text.clone())
            } else {
                read.rest
            };
            rest.extend(words);
        }
        together.rest = (!rest.is_empty()).then(|| rest.join("\n"));
        together
    }
}

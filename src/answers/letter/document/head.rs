//! Points 1 to 4 in words.

use super::{Line, Look, Writer};
use crate::{
    answers::letter::{FactSaid, Sender},
    domain::{
        document::{Block, Document},
        wording,
    },
};

impl Writer<'_> {
    /// 1: who answers.
    pub(super) fn sender(&self, document: &mut Document) {
        let letter = self.letter;
        document.section(self.say("letter-sender"));
        if let Some(name) = &letter.on_behalf_of {
            let line = self.party(name, Look::Strong);
            let line = line.and(" ").and(self.say("letter-on-behalf"));
            document.blocks.push(Block::Paragraph(line));
        }
        if letter.senders.is_empty() {
            let line = self.missing("letter-nobody-behind");
            document.blocks.push(Block::Paragraph(line));
        }
        for sender in &letter.senders {
            document
                .blocks
                .push(Block::Fields(self.sender_fields(sender)));
        }
        if letter.senders.len() > 1 {
            let line = self.missing("letter-which-answers");
            document.blocks.push(Block::Paragraph(line));
        }
    }

    fn sender_fields(&self, sender: &Sender) -> Vec<(String, Vec<Line>)> {
        let field = |key: &str, line: Line| (self.say(key), vec![line]);
        let mut fields = vec![
            field("letter-name", self.party(&sender.party, Look::Strong)),
            field(
                "letter-enterprise-number",
                self.or_not_stated(sender.enterprise_number.as_ref()),
            ),
            field(
                "letter-address",
                self.or_not_stated(sender.address.as_ref()),
            ),
        ];
        let others = [
            ("letter-contact", &sender.contact, Look::Plain),
            ("letter-website", &sender.website, Look::Link),
        ];
        for (key, text, look) in others {
            fields.extend(text.as_ref().map(|text| field(key, Line::of(text, look))));
        }
        let dpo = match &sender.dpo_contact {
            Some(contact) => Line::plain(contact),
            None => self
                .not_stated()
                .and(" ")
                .then(self.blank("letter-blank-dpo")),
        };
        fields.push(field("letter-dpo", dpo));
        fields
    }

    /// 2: the request. Who asks is filled in by the sender: the register holds no data of persons.
    pub(super) fn request(&self, document: &mut Document) {
        document.section(self.say("letter-request"));
        let request = self.letter.request.as_ref();
        let date = || self.blank("letter-blank-date");
        let day = |day| Line::plain(self.date(day));
        let field = |key: &str, lines: Vec<Line>| (self.say(key), lines);
        let reference = request.map(|request| Line::plain(&request.reference));
        let due = request.and_then(|request| request.due);
        let mut fields = vec![
            field(
                "letter-requester",
                vec![self.blank("letter-blank-requester")],
            ),
            field(
                "letter-reference",
                vec![reference.unwrap_or_else(|| self.blank("letter-blank-reference"))],
            ),
            field(
                "letter-received",
                vec![request.map_or_else(date, |request| day(request.received))],
            ),
            field(
                "letter-due",
                vec![
                    due.map_or_else(date, day),
                    Line::plain(self.say("letter-due-rule")),
                ],
            ),
        ];
        let extended = match request {
            None => vec![self.blank("letter-blank-extension")],
            Some(request) => match request.extended_on {
                None => vec![Line::plain(self.say("letter-not-extended"))],
                Some(on) => {
                    let reason = request.extension_reason.as_ref();
                    let told = wording::say(
                        self.language(),
                        "letter-extended",
                        &[("on", self.date(on).into())],
                    );
                    let mut lines = vec![
                        Line::plain(told),
                        self.labelled("letter-reason", self.or_not_stated(reason)),
                    ];
                    if !request.extended_in_time {
                        lines.push(Line::plain(self.say("letter-extended-late")));
                    }
                    lines
                }
            },
        };
        fields.push(field("letter-extension", extended));
        document.blocks.push(Block::Fields(fields));
    }

    /// 3: what the answer covers, for when, and from which register.
    pub(super) fn scope(&self, document: &mut Document) {
        let scope = &self.letter.scope;
        document.section(self.say("letter-scope"));
        let field = |key: &str, lines: Vec<Line>| (self.say(key), lines);
        let capacities = match scope.capacities.as_slice() {
            [] => Line::plain(self.say("letter-all-capacities")),
            some => self.all_said(some),
        };
        let regions: Vec<Line> = scope
            .regions
            .iter()
            .map(|one| Line::plain(one.label))
            .collect();
        let regions = match regions.is_empty() {
            true => Line::plain(self.say("letter-all-regions")),
            false => Line::joined(regions, "; "),
        };
        let facts = match scope.facts.as_slice() {
            [] => vec![Line::plain(self.say("letter-no-facts"))],
            some => some.iter().map(|fact| self.fact(fact)).collect(),
        };
        let period = match self.when(scope.from, scope.to, false) {
            Some(period) => period,
            None => Line::plain(self.say("letter-whole-period")),
        };
        let time = scope.register_time;
        let register = wording::say(
            self.language(),
            "letter-revision",
            &[
                ("revision", scope.revision.to_string().into()),
                ("date", self.date(time.date_naive()).into()),
                ("time", time.format("%H:%M").to_string().into()),
            ],
        );
        document.blocks.push(Block::Fields(vec![
            field("letter-capacities", vec![capacities]),
            field("letter-regions", vec![regions]),
            field("letter-facts", facts),
            field("letter-period", vec![period]),
            field("letter-on", vec![Line::plain(self.date(scope.on))]),
            field("letter-register", vec![Line::plain(register)]),
        ]));
        document.paragraph(self.say("letter-no-persons"));
        document.paragraph(self.say("letter-open"));
    }

    fn fact(&self, fact: &FactSaid) -> Line {
        let line = match fact.holds {
            true => Line::plain(&fact.text),
            false => self.labelled("letter-fact-denied", Line::plain(&fact.text)),
        };
        match fact.used {
            true => line,
            false => line
                .and(" (")
                .then(self.missing("letter-fact-unused"))
                .and(")"),
        }
    }

    /// 4: whether data of the person are processed; the register alone cannot say.
    pub(super) fn confirmation(&self, document: &mut Document) {
        document.section(self.say("letter-confirmation"));
        let found = self.letter.activities_found;
        document.paragraph(self.count("letter-activities-found", found));
        let line = Line::plain(self.say("letter-your-own-data")).and(" ");
        let line = line.then(self.blank("letter-blank-confirm"));
        document.blocks.push(Block::Paragraph(line));
    }
}

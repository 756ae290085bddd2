//! Points 6 and 7 in words: sources, and what goes outside the European Economic Area.

use super::{Line, Look, Writer};
use crate::{
    answers::{
        codes::{Said as Answer, SourceGroup, SubjectMatch},
        letter::{ReceiptSaid, SourceSaid, TransferSaid},
    },
    domain::{
        code_list::Coded,
        document::{Block, Document, Row, Table},
        wording,
    },
};

const SOURCE_COLUMNS: [&str; 5] = [
    "letter-column-source",
    "letter-column-data",
    "letter-column-law",
    "letter-column-way",
    "letter-column-when",
];

const TRANSFER_COLUMNS: [&str; 4] = [
    "letter-column-party",
    "letter-column-country",
    "letter-column-tool",
    "letter-column-copy",
];

impl Writer<'_> {
    /// 6: where the data come from.
    pub(super) fn sources(&self, document: &mut Document) {
        let sources = &self.letter.sources;
        document.section(self.say("letter-sources"));
        if sources.sources.is_empty() {
            let line = self.missing("letter-no-source-named");
            document.blocks.push(Block::Paragraph(line));
        }
        let rows = sources.sources.iter().flat_map(|source| {
            let receipts = source.receipts.iter();
            receipts.map(move |receipt| self.source_row(source, receipt))
        });
        let table = self.source_table("letter-sources", rows.collect());
        document.table(table);
        if !sources.unresolved.is_empty() {
            document.paragraph(self.say("letter-sources-unresolved"));
            let rows = sources.unresolved.iter().flat_map(|line| {
                line.receipts.iter().map(|receipt| {
                    let who = vec![
                        self.party(&line.class, Look::Strong),
                        Line::of(line.reason.label, Look::Missing),
                    ];
                    self.receipt_row(who, None, receipt)
                })
            });
            let table = self.source_table("letter-sources-unresolved", rows.collect());
            document.table(table);
        }
        let lists = [
            ("letter-sources-not-stated", &sources.sources_not_stated),
            ("letter-sources-none", &sources.sources_none),
        ];
        for (key, activities) in lists {
            if !activities.is_empty() {
                document.paragraph(self.say(key));
                document.list(activities.iter().map(|one| self.activity(one)).collect());
            }
        }
        if sources.outside_period > 0 {
            document.paragraph(self.count("letter-outside-period", sources.outside_period));
        }
    }

    fn source_table(&self, caption: &str, rows: Vec<Row>) -> Table {
        Table {
            caption: self.say(caption),
            columns: SOURCE_COLUMNS.map(|key| self.say(key)).to_vec(),
            widths: &[20, 20, 25, 20, 15],
            rows,
        }
    }

    fn source_row(&self, source: &SourceSaid, receipt: &ReceiptSaid) -> Row {
        let mut who = Vec::new();
        if let Some(register) = &source.register {
            who.push(self.said_as(register, Look::Strong));
            if source.authentic == Some(true) {
                who.push(Line::plain(self.say("letter-authentic")));
            }
        }
        let party = match &source.party {
            Some(party) if source.register.is_some() => {
                self.labelled("letter-run-by", self.party(party, Look::Plain))
            }
            Some(party) => self.party(party, Look::Strong),
            None => self.missing("letter-sender-not-stated"),
        };
        who.push(party);
        if let Some(public) = source.publicly_accessible {
            let unknown = public.code == Answer::NotStated.code();
            let look = if unknown { Look::Missing } else { Look::Plain };
            who.push(self.labelled("letter-public", Line::of(public.label, look)));
        } else if source.group.code != SourceGroup::DataSubject.code() {
            who.push(self.labelled("letter-public", self.not_stated()));
        }
        self.receipt_row(who, Some(source), receipt)
    }

    fn receipt_row(
        &self,
        who: Vec<Line>,
        source: Option<&SourceSaid>,
        receipt: &ReceiptSaid,
    ) -> Row {
        let data = receipt.categories.iter().chain(&receipt.elements);
        let data: Vec<Line> = data.map(|one| self.said(one)).collect();
        let mut law = Vec::new();
        if !receipt.laws.is_empty() {
            let laws = Line::joined(receipt.laws.iter().map(|law| self.law(law)), "; ");
            law.push(self.labelled("letter-law", laws));
        }
        let from_person = SourceGroup::DataSubject.code();
        match &receipt.instrument {
            // Who gives their own data needs no instrument.
            None if law.is_empty() && source.is_some_and(|one| one.group.code == from_person) => {
                law.push(Line::plain(self.say("letter-not-applicable")));
            }
            None if !law.is_empty() => {
                law.push(self.labelled("letter-instrument", self.not_stated()));
            }
            found => law.extend(self.instrument_cell(found.as_ref())),
        }
        Row {
            cells: vec![
                who,
                match data.is_empty() {
                    true => vec![self.not_stated()],
                    false => vec![Line::joined(data, "; ")],
                },
                law,
                self.way(source, receipt),
                self.receipt_state(receipt),
            ],
            withheld: receipt.withheld,
        }
    }

    /// The way of the data: from whom the source has them, through whom they come, for what.
    fn way(&self, source: Option<&SourceSaid>, receipt: &ReceiptSaid) -> Vec<Line> {
        let mut lines = Vec::new();
        let party = source.and_then(|source| source.party.as_ref());
        let steps = party.into_iter().chain(&receipt.through);
        let senders = self.letter.senders.iter().map(|sender| &sender.party);
        let steps = steps.map(|one| self.party(one, Look::Plain));
        let us = Line::joined(senders.map(|one| self.party(one, Look::Plain)), " / ");
        lines.push(Line::joined(steps.chain([us]), " → "));
        if !receipt.as_member_of.is_empty() {
            let classes = self.all_parties(&receipt.as_member_of, " > ");
            lines.push(self.labelled("letter-member-of", classes));
        }
        let before = source.map_or(&[][..], |source| &source.before);
        if !before.is_empty() {
            let before = self.all_parties(before, "; ");
            lines.push(self.labelled("letter-before", before));
        }
        lines.push(self.labelled("letter-activity", self.all_activities(&receipt.activities)));
        lines
    }

    fn receipt_state(&self, receipt: &ReceiptSaid) -> Vec<Line> {
        let mut lines = vec![match self.when(receipt.from, receipt.to, receipt.ended) {
            Some(when) => when,
            None => self.missing("letter-since-not-stated"),
        }];
        lines.extend(self.only(receipt.circumstance.as_ref(), receipt.applies));
        if receipt.subject.code == SubjectMatch::NotStated.code() {
            lines.push(self.missing("letter-subject-not-stated"));
        }
        lines.extend(self.known_by(receipt.nature));
        if receipt.withheld {
            lines.push(Line::of(self.say("letter-withheld-mark"), Look::Withheld));
        }
        lines
    }

    /// 7: outside the European Economic Area.
    pub(super) fn abroad(&self, document: &mut Document) {
        let abroad = &self.letter.abroad;
        document.section(self.say("letter-abroad"));
        if abroad.transfers.is_empty() && abroad.systems.is_empty() {
            document.paragraph(self.say("letter-abroad-none"));
        }
        let rows = abroad.transfers.iter();
        document.table(Table {
            caption: self.say("letter-abroad"),
            columns: TRANSFER_COLUMNS.map(|key| self.say(key)).to_vec(),
            widths: &[25, 15, 35, 25],
            rows: rows.map(|transfer| self.transfer_row(transfer)).collect(),
        });
        if !abroad.systems.is_empty() {
            document.paragraph(self.say("letter-systems-abroad"));
            let systems = abroad.systems.iter().map(|one| {
                let line = self.said_as(&one.system, Look::Strong).and(self.colon());
                line.then(self.said(&one.country))
            });
            document.list(systems.collect());
        }
        if abroad.country_not_stated > 0 {
            let said = self.count("letter-country-unknown", abroad.country_not_stated);
            let line = Line::of(said, Look::Missing);
            document.blocks.push(Block::Paragraph(line));
        }
    }

    fn transfer_row(&self, transfer: &TransferSaid) -> Row {
        let mut who = vec![self.party(&transfer.party, Look::Strong)];
        if transfer.ended {
            who.push(Line::plain(self.say("letter-is-over")));
        }
        if transfer.withheld {
            who.push(Line::of(self.say("letter-withheld-mark"), Look::Withheld));
        }
        let country = match &transfer.country {
            Some(country) => self.said(country),
            None => self.missing("letter-country-not-stated"),
        };
        let tool = transfer.tool.as_ref();
        let mut permits = match tool {
            Some(tool) => {
                let title = Line::plain(self.term(tool.kind)).and(self.colon());
                let title = title.then(self.said(&tool.title));
                let title = match &tool.reference {
                    Some(reference) => title.and(format!(" ({reference})")),
                    None => title,
                };
                let on = wording::say(
                    self.language(),
                    "letter-valid-on",
                    &[("on", self.date(transfer.on).into())],
                );
                let valid = Line::plain(on).and(self.colon());
                vec![title, valid.with(tool.valid.label, Look::Strong)]
            }
            None if transfer.stated_none => vec![self.missing("letter-tool-none")],
            None => vec![self.not_stated()],
        };
        permits.extend(transfer.adequacy.iter().map(|decision| {
            let covers = Line::plain(format!("{} ({})", decision.decision, decision.covers.label));
            self.labelled("letter-adequacy", covers)
        }));
        let safeguards = tool.and_then(|tool| tool.safeguards.as_ref());
        permits.extend(safeguards.map(|one| self.labelled("letter-safeguards", self.said(one))));
        let copy = tool.and_then(|tool| tool.copy.as_ref());
        let copy = match copy {
            Some(copy) => vec![self.said(copy)],
            None => vec![self.not_stated(), Line::plain(self.say("letter-copy-ask"))],
        };
        Row {
            cells: vec![who, vec![country], permits, copy],
            withheld: transfer.withheld,
        }
    }
}

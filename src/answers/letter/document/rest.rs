//! Points 10 to 13 and the annex in words.

use super::{Line, Look, Writer};
use crate::{
    answers::letter::{ActivityName, BodySaid, ComplaintWay, RightSaid, RightWhy, WithheldSaid},
    domain::{
        code_list::Coded,
        codes::RemedyKind,
        document::{Block, Document, Row, Table},
        rights::RightOutcome,
        wording,
    },
};

const COMPLAINT_COLUMNS: [&str; 4] = [
    "letter-column-body",
    "letter-column-competence",
    "letter-column-reach",
    "letter-column-deadline",
];

const RIGHT_COLUMNS: [&str; 3] = [
    "letter-column-right",
    "letter-column-owed",
    "letter-column-activities",
];

impl Writer<'_> {
    /// 10: the rights that apply, and how to use them.
    pub(super) fn rights(&self, document: &mut Document) {
        document.section(self.say("letter-rights"));
        document.paragraph(self.say("letter-rights-how"));
        let rights = self.letter.rights.rights.iter();
        let rows = rights.flat_map(|right| {
            let whys = right.explanations.iter();
            whys.map(|why| self.right_row(right, why))
        });
        document.table(Table {
            caption: self.say("letter-rights"),
            columns: RIGHT_COLUMNS.map(|key| self.say(key)).to_vec(),
            widths: &[30, 45, 25],
            rows: rows.collect(),
        });
    }

    fn right_row(&self, right: &RightSaid, why: &RightWhy) -> Row {
        let unknown = why.outcome.code == RightOutcome::Undetermined.code();
        let look = if unknown { Look::Missing } else { Look::Strong };
        let outcome = Line::of(why.outcome.label, look);
        let outcome = match why.reason {
            Some(reason) => outcome.and(self.colon()).and(reason),
            None => outcome,
        };
        let mut owed = vec![outcome];
        if !why.article.is_empty() {
            owed.push(Line::plain(self.article(&why.article)));
        }
        let said = [
            ("letter-reason", &why.overridden),
            ("letter-condition", &why.condition),
        ];
        for (key, said) in said {
            let said = said.as_ref().map(|said| self.said(said));
            owed.extend(said.map(|said| self.labelled(key, said)));
        }
        let law = why.law.as_ref();
        owed.extend(law.map(|law| self.labelled("letter-law", self.law(law))));
        Row {
            cells: vec![
                vec![Line::of(self.term(right.right), Look::Strong)],
                owed,
                vec![self.references(&why.activities)],
            ],
            withheld: false,
        }
    }

    /// Activities that point 8 tells, by reference alone where that says which is meant.
    fn references(&self, activities: &[ActivityName]) -> Line {
        if self.letter.senders.len() > 1 {
            return self.all_activities(activities);
        }
        let references = activities.iter().map(|one| one.reference.as_str());
        Line::plain(references.collect::<Vec<_>>().join(", "))
    }

    /// 11: complaint ways with their time limits.
    pub(super) fn complaints(&self, document: &mut Document) {
        let complaints = &self.letter.complaints;
        document.section(self.say("letter-complaints"));
        document.paragraph(self.say("letter-complaints-intro"));
        let dpo = self.letter.senders.iter();
        let dpo = dpo.filter_map(|sender| sender.dpo_contact.as_ref());
        let dpo: Vec<Line> = dpo.map(Line::plain).collect();
        if !complaints.has(RemedyKind::DataProtectionOfficer) {
            let contact = match dpo.is_empty() {
                true => self
                    .not_stated()
                    .and(" ")
                    .then(self.blank("letter-blank-dpo")),
                false => Line::joined(dpo, "; "),
            };
            let line = self.labelled("letter-complain-to-dpo", contact);
            document.blocks.push(Block::Paragraph(line));
        }
        let rows = complaints.ways.iter();
        document.table(Table {
            caption: self.say("letter-complaints"),
            columns: COMPLAINT_COLUMNS.map(|key| self.say(key)).to_vec(),
            widths: &[20, 30, 30, 20],
            rows: rows.map(|way| self.complaint_row(way)).collect(),
        });
        document.paragraph(self.say("letter-authority"));
        if !complaints.authorities.is_empty() {
            let bodies = complaints.authorities.iter();
            document.list(
                bodies
                    .map(|body| Line::joined(self.body(body), "; "))
                    .collect(),
            );
        } else if !complaints.has(RemedyKind::SupervisoryAuthority) {
            let line = self.missing("letter-authority-not-stated");
            document.blocks.push(Block::Paragraph(line));
        }
        document.paragraph(self.say("letter-court"));
    }

    fn complaint_row(&self, way: &ComplaintWay) -> Row {
        let mut who = Vec::new();
        if let Some(position) = way.position {
            who.push(Line::plain(wording::say(
                self.language(),
                "letter-step",
                &[("number", position.to_string().into())],
            )));
        }
        who.push(self.said_as(&way.name, Look::Strong));
        who.push(Line::plain(way.kind.label));
        let mut competence = match &way.competence {
            Some(text) => vec![self.said(text)],
            None => vec![self.not_stated()],
        };
        let exclusions = way.exclusions.as_ref().map(|text| self.said(text));
        competence.extend(exclusions.map(|text| self.labelled("letter-exclusions", text)));
        competence.extend(
            way.decisions_from
                .map(|day| self.labelled("letter-decisions-from", Line::plain(self.date(day)))),
        );
        let mut reach: Vec<Line> = way
            .body
            .as_ref()
            .map_or_else(Vec::new, |body| self.body(body));
        reach.extend(way.access.as_ref().map(|text| self.said(text)));
        if reach.is_empty() {
            reach.push(self.not_stated());
        }
        let cost = way.cost.as_ref().map(|text| self.said(text));
        reach.extend(cost.map(|text| self.labelled("letter-cost", text)));
        Row {
            cells: vec![who, competence, reach, self.deadline(way)],
            withheld: false,
        }
    }

    fn deadline(&self, way: &ComplaintWay) -> Vec<Line> {
        let mut lines: Vec<Line> = way.deadline_rule.iter().map(Line::plain).collect();
        let words = way.deadline_text.as_ref().map(|text| self.said(text));
        lines.extend(words.map(|text| self.labelled("letter-original", text)));
        lines.extend(
            way.law
                .as_ref()
                .map(|law| self.labelled("letter-law", self.law(law))),
        );
        match lines.is_empty() {
            true => vec![self.missing("letter-no-deadline")],
            false => lines,
        }
    }

    fn body(&self, body: &BodySaid) -> Vec<Line> {
        let mut lines = vec![self.party(&body.party, Look::Plain)];
        let texts = [&body.address, &body.contact].into_iter().flatten();
        lines.extend(texts.map(Line::plain));
        lines.extend(body.website.iter().map(|link| Line::of(link, Look::Link)));
        lines
    }

    /// 12: where else to look.
    pub(super) fn elsewhere(&self, document: &mut Document) {
        document.section(self.say("letter-elsewhere"));
        document.paragraph(self.say("letter-elsewhere-intro"));
        let places = self.letter.elsewhere.iter().map(|place| {
            let line = self.said_as(&place.name, Look::Strong).and(self.colon());
            let line = line.then(self.said(&place.shows));
            line.and(". ").with(&place.link, Look::Link)
        });
        document.list(places.collect());
    }

    /// 13: what is refused, limited or withheld, and why.
    pub(super) fn withheld(&self, document: &mut Document) {
        document.section(self.say("letter-withheld"));
        if self.letter.scope.dpo_copy {
            let line = Line::of(self.say("letter-withheld-shown"), Look::Withheld);
            document.blocks.push(Block::Paragraph(line));
        } else if !self.letter.scope.sees_withheld {
            let line = Line::of(self.say("letter-withheld-unseen"), Look::Withheld);
            document.blocks.push(Block::Paragraph(line));
        } else if self.letter.withheld.is_empty() {
            document.paragraph(self.say("letter-nothing-withheld"));
        }
        let withheld = self.letter.withheld.iter();
        document.list(withheld.map(|one| self.withheld_line(one)).collect());
        let unresolved = self.letter.parties.unresolved.len();
        if unresolved > 0 {
            document.paragraph(self.count("letter-limited-unresolved", unresolved));
        }
    }

    fn withheld_line(&self, one: &WithheldSaid) -> Line {
        let key = match one.of {
            "sources" => "letter-withheld-sources",
            _ => "letter-withheld-recipients",
        };
        let ground = self.or_not_stated(one.ground.as_ref());
        let line = Line::plain(self.count(key, one.count)).and("; ");
        let line = line.then(self.labelled("letter-ground", ground));
        match one.review {
            Some(day) => {
                let day = Line::plain(self.date(day));
                line.and("; ").then(self.labelled("letter-review", day))
            }
            None => line,
        }
    }

    /// The copy of the data, which the controller adds, and the close.
    pub(super) fn annex(&self, document: &mut Document) {
        document.section(self.say("letter-annex"));
        document.paragraph(self.say("letter-annex-note"));
        let close = self.blank("letter-blank-signature");
        document.blocks.push(Block::Paragraph(close));
    }
}

//! Point 5 in words: the parties in groups, then who cannot be named, then who ends up with the data.

use super::{Line, Look, Writer};
use crate::{
    answers::{
        codes::{AccessGroup, SubjectMatch},
        letter::{DepartmentSaid, Entry, Law, PartySaid, UnresolvedSaid},
    },
    domain::{
        code_list::Coded,
        document::{Block, Document, Row, Table},
    },
};

/// The columns of a table of parties.
const COLUMNS: [&str; 5] = [
    "letter-column-party",
    "letter-column-data",
    "letter-column-purpose",
    "letter-column-instrument",
    "letter-column-when",
];

/// How wide they are.
const WIDTHS: &[u8] = &[20, 20, 25, 20, 15];

/// The columns for roles inside: staff are no recipients, so nothing permits a disclosure to them.
const INSIDE: [usize; 3] = [0, 1, 2];

const INSIDE_WIDTHS: &[u8] = &[25, 30, 45];

impl Writer<'_> {
    /// 5: which parties have access.
    pub(super) fn parties(&self, document: &mut Document) {
        let parties = &self.letter.parties;
        document.section(self.say("letter-parties"));
        document.paragraph(self.say("letter-parties-intro"));
        for group in &parties.groups {
            let inside = group.group.code == AccessGroup::Inside.code();
            let title = self.say(&format!("letter-group-{}", group.group.code));
            document.subsection(title.clone());
            if inside {
                document.paragraph(self.say("letter-inside-note"));
                let departments = parties.departments.iter();
                document.list(departments.map(|one| self.department(one)).collect());
            }
            let named = inside && !parties.departments.is_empty();
            if group.parties.is_empty() && !named {
                let line = self.missing("letter-group-empty");
                document.blocks.push(Block::Paragraph(line));
            }
            let rows = group
                .parties
                .iter()
                .flat_map(|party| self.party_rows(party));
            let table = self.party_table(title, rows.collect());
            document.table(if inside { narrowed(table) } else { table });
        }
        self.unresolved(document);
        self.second_hand(document);
        self.no_recipients(document);
    }

    fn party_table(&self, caption: String, rows: Vec<Row>) -> Table {
        Table {
            caption,
            columns: COLUMNS.map(|key| self.say(key)).to_vec(),
            widths: WIDTHS,
            rows,
        }
    }

    fn department(&self, one: &DepartmentSaid) -> Line {
        let activities = self.all_activities(&one.activities);
        Line::of(&one.name, Look::Strong)
            .and(" (")
            .then(activities)
            .and(")")
    }

    fn party_rows(&self, party: &PartySaid) -> Vec<Row> {
        let entries = party.entries.iter();
        let rows = entries.map(|entry| {
            let mut who = vec![self.party(&party.party, Look::Strong)];
            who.extend(party.enterprise_number.as_ref().map(Line::plain));
            self.entry_row(who, entry)
        });
        rows.collect()
    }

    /// Classes that cannot be named.
    fn unresolved(&self, document: &mut Document) {
        let title = self.say("letter-group-unresolved");
        document.subsection(title.clone());
        let unresolved = &self.letter.parties.unresolved;
        if unresolved.is_empty() {
            document.paragraph(self.say("letter-all-named"));
            return;
        }
        document.paragraph(self.say("letter-unresolved-note"));
        let rows = unresolved.iter().flat_map(|line| {
            let UnresolvedSaid {
                class,
                reason,
                entries,
            } = line;
            entries.iter().map(|entry| {
                let who = vec![
                    self.party(class, Look::Strong),
                    Line::of(reason.label, Look::Missing),
                ];
                self.entry_row(who, entry)
            })
        });
        document.table(self.party_table(title, rows.collect()));
    }

    /// Who ends up with the data beyond the recipients, and flows between others.
    fn second_hand(&self, document: &mut Document) {
        let parties = &self.letter.parties;
        document.subsection(self.say("letter-group-passed-on"));
        if parties.passed_on.is_empty() {
            document.paragraph(self.say("letter-nobody-further"));
        }
        let passed_on = parties.passed_on.iter().map(|onward| {
            let line = self.party(&onward.party, Look::Strong).and(self.colon());
            let line =
                line.then(self.labelled("letter-by-way-of", self.all_parties(&onward.way, " → ")));
            match onward.certain {
                true => line,
                false => line.and("; ").then(self.missing("letter-uncertain")),
            }
        });
        document.list(passed_on.collect());
        if !parties.between_others.is_empty() {
            document.paragraph(self.say("letter-between-others"));
            let beside = parties.between_others.iter().map(|beside| {
                let from = match &beside.from {
                    Some(from) => self.party(from, Look::Plain),
                    None => self.missing("letter-sender-not-stated"),
                };
                let line = from.and(" → ").then(self.party(&beside.to, Look::Strong));
                line.and(" (")
                    .then(self.activity(&beside.activity))
                    .and(")")
            });
            document.list(beside.collect());
        }
    }

    fn no_recipients(&self, document: &mut Document) {
        let parties = &self.letter.parties;
        let lists = [
            (
                "letter-recipients-not-stated",
                &parties.recipients_not_stated,
            ),
            ("letter-recipients-none", &parties.recipients_none),
            ("letter-as-processor", &parties.as_processor),
        ];
        for (key, activities) in lists {
            if !activities.is_empty() {
                document.paragraph(self.say(key));
                document.list(activities.iter().map(|one| self.activity(one)).collect());
            }
        }
        if parties.outside_period > 0 {
            document.paragraph(self.count("letter-outside-period", parties.outside_period));
        }
    }

    fn entry_row(&self, mut who: Vec<Line>, entry: &Entry) -> Row {
        let inside = entry.capacity.code == AccessGroup::Inside.code();
        match &entry.country {
            Some(country) => who.push(self.said(country)),
            None if inside => {
                who.extend(self.when(entry.from, entry.to, entry.ended));
                who.extend(self.only(entry.circumstance.as_ref(), entry.applies));
                who.extend(self.known_by(entry.nature));
            }
            None => who.push(self.missing("letter-country-not-stated")),
        }
        who.extend(self.capacity(entry).filter(|_| !inside));
        who.extend(self.about_party(entry));
        Row {
            cells: vec![
                who,
                self.data(entry),
                self.why(entry),
                self.instrument_cell(entry.instrument.as_ref()),
                self.state(entry),
            ],
            withheld: entry.withheld,
        }
    }

    fn capacity(&self, entry: &Entry) -> Option<Line> {
        let said = entry.role.unwrap_or(entry.capacity);
        let unknown = [AccessGroup::CapacityNotStated, AccessGroup::PassesOn];
        let unknown = unknown.iter().any(|group| group.code() == said.code);
        let capacity = if unknown {
            self.not_stated()
        } else {
            Line::plain(said.label)
        };
        let passes_on = entry.capacity.code == AccessGroup::PassesOn.code();
        (!passes_on).then(|| self.labelled("letter-capacity", capacity))
    }

    /// How the party comes to the data, and that it is withheld.
    fn about_party(&self, entry: &Entry) -> Vec<Line> {
        let mut lines = Vec::new();
        if !entry.as_member_of.is_empty() {
            let classes = self.all_parties(&entry.as_member_of, " > ");
            lines.push(self.labelled("letter-member-of", classes));
        }
        let named = [
            ("letter-sent-by", &entry.sender),
            ("letter-through", &entry.through),
        ];
        for (key, party) in named {
            let party = party.as_ref().map(|party| self.party(party, Look::Plain));
            lines.extend(party.map(|party| self.labelled(key, party)));
        }
        let said = [
            ("letter-operates", &entry.system),
            ("letter-from-register", &entry.register),
        ];
        for (key, said) in said {
            let said = said.as_ref().map(|said| self.said(said));
            lines.extend(said.map(|said| self.labelled(key, said)));
        }
        if entry.withheld {
            let ground = self.or_not_stated(entry.withheld_ground.as_ref());
            let line = Line::of(self.say("letter-withheld-mark"), Look::Withheld);
            lines.push(line.and(self.colon()).then(ground));
        }
        lines
    }

    fn data(&self, entry: &Entry) -> Vec<Line> {
        let all: Vec<Line> = entry
            .categories
            .iter()
            .chain(&entry.elements)
            .map(|one| self.said(one))
            .collect();
        match (all.is_empty(), entry.may_include) {
            (true, _) => vec![self.not_stated()],
            (false, true) => vec![self.missing("letter-may-include"), Line::joined(all, "; ")],
            (false, false) => vec![Line::joined(all, "; ")],
        }
    }

    /// Purpose, basis, law, ground, and in which activities.
    fn why(&self, entry: &Entry) -> Vec<Line> {
        let mut lines = Vec::new();
        let purposes = match entry.purposes.as_slice() {
            [] => self.not_stated(),
            some => self.all_said(some),
        };
        let label = match entry.purposes_of_activity {
            true => "letter-purpose-of-activity",
            false => "letter-purpose",
        };
        lines.push(self.labelled(label, purposes));
        lines.extend(self.bases(&entry.bases));
        // What stands behind a basis already is not told twice.
        let told = |law: &&Law| entry.bases.iter().any(|basis| basis.laws.contains(law));
        let laws = entry.laws.iter().filter(|law| !told(law));
        let laws = Line::joined(laws.map(|law| self.law(law)), "; ");
        if !laws.is_empty() {
            lines.push(self.labelled("letter-law", laws));
        }
        let ground = entry.ground.as_ref().map(|ground| self.said(ground));
        lines.extend(ground.map(|ground| self.labelled("letter-ground", ground)));
        lines.push(self.labelled("letter-activity", self.all_activities(&entry.activities)));
        lines
    }

    /// From when to when, whether received, under which circumstance, how it is known.
    fn state(&self, entry: &Entry) -> Vec<Line> {
        let mut lines = Vec::new();
        lines.push(match entry.disclosure {
            Some(disclosure) => Line::of(disclosure.label, Look::Strong),
            None => self.missing("letter-received-not-stated"),
        });
        lines.push(match self.when(entry.from, entry.to, entry.ended) {
            Some(when) => when,
            None => self.missing("letter-since-not-stated"),
        });
        lines.extend(self.only(entry.circumstance.as_ref(), entry.applies));
        if entry.subject.code == SubjectMatch::NotStated.code() {
            lines.push(self.missing("letter-subject-not-stated"));
        }
        lines.extend(self.known_by(entry.nature));
        lines
    }
}

/// A table of parties with the columns that matter inside.
fn narrowed(table: Table) -> Table {
    let columns = INSIDE
        .iter()
        .filter_map(|at| table.columns.get(*at).cloned());
    let columns = columns.collect();
    let rows = table.rows.into_iter().map(|mut row| {
        row.cells.truncate(INSIDE.len());
        row
    });
    Table {
        caption: table.caption,
        columns,
        widths: INSIDE_WIDTHS,
        rows: rows.collect(),
    }
}

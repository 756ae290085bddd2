//! Coverage in words, as documents that can be shown as text and as pages: the report on flows, the
//! checklist of an instrument, and the list of protocols that is published.

use chrono::NaiveDate;

use super::{
    AdviceOf, Checked, Checklist, CoverageStatus, Ending, FlowCoverage, PointState, PublicParty,
    PublicProtocol, Unused, words::Words,
};
use crate::domain::{
    code_list::Coded,
    document::{Block, Document, Line, Look, Row, Table},
    record::Absence,
    records::Instrument,
    reference::Confidence,
    snapshot::Snapshot,
    text::Language,
    wording::FluentValue,
};

/// The states in the order of a report: what has to be done first.
const ORDER: [CoverageStatus; 4] = [
    CoverageStatus::NotCovered,
    CoverageStatus::Partly,
    CoverageStatus::Undecided,
    CoverageStatus::Covered,
];

/// What a report is about, and in which language it is written.
#[derive(Clone, Copy)]
pub struct Occasion<'a> {
    /// The register.
    pub snapshot: &'a Snapshot,
    /// The day for which it holds.
    pub on: NaiveDate,
    /// The language.
    pub language: Language,
}

impl<'a> Occasion<'a> {
    fn words(&self) -> Words<'a> {
        Words {
            snapshot: self.snapshot,
            language: self.language,
        }
    }

    fn document(&self, title: String) -> Document {
        let words = self.words();
        let day = FluentValue::from(words.date(self.on));
        let revision = FluentValue::from(self.snapshot.revision().to_string());
        let footer = words.say("coverage-footer", &[("revision", revision), ("on", day)]);
        Document {
            language: self.language,
            title,
            banner: None,
            footer,
            page: words.say("coverage-page", &[]),
            blocks: Vec::new(),
        }
    }
}

/// The report on flows: how many stand how, then each flow that needs an instrument with the
/// reasons, then the instruments that end soon and those on which nothing rests.
pub fn flows(
    occasion: &Occasion<'_>,
    flows: &[FlowCoverage<'_>],
    ending: Option<(u32, &[Ending<'_>])>,
    unused: &[Unused<'_>],
) -> Document {
    let words = occasion.words();
    let mut document = occasion.document(words.say("coverage-title", &[]));
    let on = words.date(occasion.on).into();
    let revision = occasion.snapshot.revision().to_string().into();
    document.paragraph(words.say("coverage-holds", &[("on", on), ("revision", revision)]));
    let counted = |status| flows.iter().filter(|one| one.status == status).count();
    let counted_in_words = |status| {
        let number = ("number", counted(status).into());
        let status = ("status", words.label(status).into());
        words.say("coverage-counts", &[number, status])
    };
    let counts = ORDER.map(|status| Line::plain(counted_in_words(status)));
    match flows.is_empty() {
        true => document.paragraph(words.say("coverage-none", &[])),
        false => document.list(counts.to_vec()),
    }
    let hidden = counted(CoverageStatus::NotNeeded);
    if hidden > 0 {
        let number = [("number", hidden.into())];
        document.paragraph(words.say("coverage-not-needed-hidden", &number));
    }
    for status in ORDER {
        let of_status = flows.iter().filter(|one| one.status == status);
        let rows: Vec<Row> = of_status.map(|one| flow_row(&words, one)).collect();
        if !rows.is_empty() {
            document.section(words.label(status));
            document.table(Table {
                caption: counted_in_words(status),
                widths: &[6, 5, 9],
                columns: ["flow", "activity", "why"]
                    .map(|column| words.say(&format!("coverage-column-{column}"), &[]))
                    .to_vec(),
                rows,
            });
        }
    }
    if let Some((days, ending)) = ending {
        document.section(words.say("coverage-ending-title", &[("days", days.into())]));
        document.list(ending.iter().map(|one| ending_line(&words, one)).collect());
    }
    if !unused.is_empty() {
        document.section(words.say("coverage-unused-title", &[]));
        document.list(unused.iter().map(|one| unused_line(&words, one)).collect());
    }
    document
}

fn flow_row(words: &Words<'_>, one: &FlowCoverage<'_>) -> Row {
    let activity = one.activity;
    let controller = words.snapshot.get(activity.controller);
    let controller = controller.map(|party| words.party_line(party));
    let activity = Line::joined(
        controller
            .into_iter()
            .chain([words.line(&activity.name, activity.code())]),
        ", ",
    );
    let reasons = words.reasons(one).into_iter().map(Line::plain);
    Row {
        cells: vec![
            vec![
                Line::of(words.ends(one), Look::Strong),
                Line::plain(one.flow.code()),
            ],
            vec![activity],
            reasons.collect(),
        ],
        withheld: one.flow.confidential == Some(true),
    }
}

fn ending_line(words: &Words<'_>, one: &Ending<'_>) -> Line {
    let instrument = words.instrument(one.instrument).into();
    let until = words.date(one.last_day).into();
    let said = [
        ("instrument", instrument),
        ("until", until),
        ("number", one.flows.len().into()),
    ];
    let line = Line::plain(words.say("coverage-ending", &said));
    match one.replaced_by {
        Some(next) => {
            let next = words.instrument(next).into();
            let next = words.say("coverage-ending-next", &[("next", next)]);
            line.and(format!("; {next}"))
        }
        None => line,
    }
}

fn unused_line(words: &Words<'_>, one: &Unused<'_>) -> Line {
    let said = [
        ("instrument", words.instrument(one.instrument).into()),
        ("kind", words.label(one.instrument.kind).into()),
        ("state", words.label(one.standing.state).into()),
    ];
    Line::plain(words.say("coverage-unused", &said))
}

/// What an instrument holds of what an instrument of its kind must or can hold.
pub fn checklist(occasion: &Occasion<'_>, list: &Checklist<'_>) -> Document {
    let words = occasion.words();
    let name = words.instrument(list.instrument).into();
    let title = words.say("coverage-checklist-title", &[("instrument", name)]);
    let mut document = occasion.document(title);
    match list.contents {
        Some(contents) => {
            let said = [
                ("kind", words.label(contents.kind).into()),
                ("article", words.article_of_contents(contents).into()),
            ];
            let of_kind = words.say("coverage-checklist-of", &said);
            let columns = ["point", "place", "force", "state", "lacks"];
            document.table(Table {
                caption: of_kind,
                widths: &[7, 3, 3, 3, 4],
                columns: columns
                    .map(|column| words.say(&format!("coverage-checklist-{column}"), &[]))
                    .to_vec(),
                rows: list.points.iter().map(|one| point(&words, one)).collect(),
            });
            let source = contents.source.to_string().into();
            document.paragraph(words.say("coverage-checklist-source", &[("source", source)]));
        }
        None => document.paragraph(words.say("coverage-checklist-unknown", &[])),
    }
    if !list.advices.is_empty() {
        document.section(words.say("coverage-advices", &[]));
        let advices = list.advices.iter().map(|one| advice(&words, one));
        document.blocks.push(Block::Fields(advices.collect()));
    }
    document
}

fn point(words: &Words<'_>, one: &Checked<'_>) -> Row {
    let good = matches!(one.state, PointState::Present | PointState::NotApplicable);
    let look = if good { Look::Plain } else { Look::Missing };
    let mut place = Line::plain(&*one.content.place);
    if one.content.confidence == Confidence::Medium {
        let unsure = words.say("coverage-checklist-confidence-medium", &[]);
        place = place.and(format!(" ({unsure})"));
    }
    let fields = one.fields.iter().map(|field| {
        let name = (*field).into();
        Line::plain(words.say("coverage-field", &[("name", name)]))
    });
    let roles = one.roles.iter().map(|role| {
        let role = words.label(*role).into();
        Line::plain(words.say("coverage-no-party", &[("role", role)]))
    });
    let parties = one.parties.iter().map(|party| words.party_line(party));
    Row {
        cells: vec![
            vec![words.line(&one.point.name, &one.point.code)],
            vec![place],
            vec![Line::plain(words.label(one.content.force))],
            vec![Line::of(words.label(one.state), look)],
            fields.chain(roles).chain(parties).collect(),
        ],
        withheld: false,
    }
}

fn advice(words: &Words<'_>, one: &AdviceOf<'_>) -> (String, Vec<Line>) {
    let party = format!("{} ({})", words.party(one.party), words.label(one.role));
    let advice = match one.advice {
        Some(advice) => Line::plain(words.advice_alone(advice)),
        None => Line::of(words.say("coverage-advice-none", &[]), Look::Missing),
    };
    let officer = match one.officer {
        Some(contact) => {
            let contact = contact.to_owned().into();
            Line::plain(words.say("coverage-officer", &[("contact", contact)]))
        }
        None => Line::of(words.say("coverage-officer-none", &[]), Look::Missing),
    };
    (party, vec![advice, officer])
}

/// The list of protocols that bodies publish, readable by itself.
pub fn protocols(occasion: &Occasion<'_>, list: &[PublicProtocol<'_>]) -> Document {
    let words = occasion.words();
    let mut document = occasion.document(words.say("coverage-protocols-title", &[]));
    let on = words.date(occasion.on).into();
    document.paragraph(words.say("coverage-protocols-intro", &[("on", on)]));
    if list.is_empty() {
        document.paragraph(words.say("coverage-protocols-none", &[]));
    }
    for one in list {
        let kind = words.label(one.instrument.kind);
        let number = one.instrument.number.as_deref();
        let kind = number.map_or(kind.to_owned(), |number| format!("{kind} {number}"));
        document.section(words.instrument(one.instrument));
        document.paragraph(kind);
        document.blocks.push(Block::Fields(protocol(&words, one)));
    }
    document
}

/// The fields of one protocol. What the public must be told and is not stated says so.
fn protocol(words: &Words<'_>, one: &PublicProtocol<'_>) -> Vec<(String, Vec<Line>)> {
    let instrument = one.instrument;
    let mut fields = Fields {
        words,
        instrument,
        list: Vec::new(),
    };
    let parties = |list: &[PublicParty<'_>]| {
        let lines = list.iter().map(|one| words.public_party(one));
        lines.collect::<Vec<_>>()
    };
    fields.owed("provider", "parties", parties(&one.providers));
    fields.owed("receiver", "parties", parties(&one.receivers));
    fields.known("integrator", parties(&one.integrators));
    fields.known("other", parties(&one.others));
    let mut data = words.records(&instrument.categories);
    data.extend(words.records(&instrument.elements));
    fields.owed("data", "categories", data);
    fields.owed("purposes", "purposes", words.records(&instrument.purposes));
    let basis = instrument.disclosure_basis;
    let basis = basis.map(|basis| Line::plain(words.with_article(basis)));
    let laws = basis.into_iter().chain(words.laws(&instrument.legal_texts));
    fields.owed("law", "legal_texts", laws.collect());
    let day = |day: NaiveDate| Line::plain(words.date(day));
    let concluded = instrument.concluded.map(day);
    fields.owed("concluded", "concluded", concluded.into_iter().collect());
    fields.known(
        "in-force",
        in_force(words, instrument).into_iter().collect(),
    );
    let amended = instrument.amendments.0.iter().map(|one| day(one.date));
    fields.known("amended", amended.collect());
    let periodicity = instrument.periodicity;
    let periodicity = periodicity.map(|one| Line::plain(words.label(one)));
    fields.owed(
        "periodicity",
        "periodicity",
        periodicity.into_iter().collect(),
    );
    let retention = instrument.retention.as_deref();
    let retention = retention.map(|text| words.line(text, ""));
    fields.owed("retention", "retention", retention.into_iter().collect());
    let advices = one.advices.iter().filter_map(|one| words.advice(one));
    fields.owed("advices", "advices", advices.collect());
    let link = instrument.publication.as_ref();
    let link = link.map(|url| Line::of(&*url.0, Look::Link));
    fields.owed("link", "publication", link.into_iter().collect());
    let published = instrument.published_on.map(day);
    fields.owed("published", "published_on", published.into_iter().collect());
    let activities = one.activities.iter();
    let activities = activities.map(|one| words.line(&one.name, one.code()));
    fields.known("activities", activities.collect());
    fields.list
}

fn in_force(words: &Words<'_>, instrument: &Instrument) -> Option<Line> {
    let from = instrument
        .valid_from
        .map(|day| ("from", words.date(day).into()));
    let until = instrument
        .valid_to
        .map(|day| ("until", words.date(day).into()));
    let said = match (from, until) {
        (None, None) => return None,
        (Some(from), None) => words.say("coverage-protocols-from", &[from]),
        (None, Some(until)) => words.say("coverage-protocols-until", &[until]),
        (Some(from), Some(until)) => words.say("coverage-protocols-from-until", &[from, until]),
    };
    Some(Line::plain(said))
}

/// Collects labels with what they say.
struct Fields<'w, 'a> {
    words: &'w Words<'a>,
    instrument: &'w Instrument,
    list: Vec<(String, Vec<Line>)>,
}

impl Fields<'_, '_> {
    /// Something that is said when it is known.
    fn known(&mut self, name: &str, lines: Vec<Line>) {
        if !lines.is_empty() {
            let label = self.words.say(&format!("coverage-protocols-{name}"), &[]);
            self.list.push((label, lines));
        }
    }

    /// Something that is owed: that it is not stated, or stated to be none, is said too.
    fn owed(&mut self, name: &str, field: &str, lines: Vec<Line>) {
        if !lines.is_empty() {
            return self.known(name, lines);
        }
        let line = match self.instrument.header.absent.get(field) {
            Some(Absence::None) => {
                Line::plain(self.words.say("coverage-protocols-stated-none", &[]))
            }
            Some(Absence::NotApplicable) => {
                Line::plain(PointState::NotApplicable.label(self.words.language))
            }
            None => Line::of(
                self.words.say("coverage-protocols-not-stated", &[]),
                Look::Missing,
            ),
        };
        self.known(name, vec![line]);
    }
}

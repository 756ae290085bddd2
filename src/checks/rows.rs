//! Findings as a flat table, for CSV and JSON: every cell is text, in the language asked for.

use uuid::Uuid;

use super::{
    finding::{Finding, shortened},
    report::Report,
};
use crate::domain::{code_list::Coded, personal_data::mask, snapshot::Snapshot, text::Language};

/// Writes the row type: its columns in order, with what each holds.
macro_rules! row {
    ($(#[doc = $doc:literal])+ $name:ident { $($(#[doc = $column_doc:literal])+ $column:ident,)+ }) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
        pub struct $name {
            $($(#[doc = $column_doc])+ pub $column: String,)+
        }

        impl $name {
            /// The headings, in order.
            pub const HEADINGS: &'static [&'static str] = &[$(stringify!($column)),+];

            /// The cells, in the order of the headings.
            pub fn cells(&self) -> Vec<&str> {
                vec![$(&self.$column),+]
            }
        }
    };
}

row! {
    /// One finding.
    FindingRow {
        /// Code of the severity.
        severity,
        /// Code of the rule.
        rule,
        /// Number of the rule.
        number,
        /// What the rule is about.
        title,
        /// Codes of the controllers whom it concerns.
        controllers,
        /// Kind of the record.
        kind,
        /// Code of the record.
        code,
        /// Name of the record.
        name,
        /// The field where it is to be put right.
        field,
        /// What is wrong.
        found,
        /// Why it matters.
        why,
        /// Where the law stands.
        articles,
        /// What to do.
        help,
        /// Codes of other records that have to do with it.
        related,
        /// Why it may stand, when it is waived.
        waived,
        /// Day on which that was decided.
        waived_on,
        /// Last day on which the waiver holds.
        waived_until,
        /// Identity of the record.
        record,
    }
}

/// What separates several values in one cell.
const BETWEEN: &str = "; ";

impl FindingRow {
    fn of(snapshot: &Snapshot, finding: &Finding<'_>, language: Language) -> FindingRow {
        let rule = finding.rule;
        let waiver = finding.waiver;
        FindingRow {
            severity: finding.severity.code().to_owned(),
            rule: rule.code.to_owned(),
            number: rule.number.to_string(),
            title: rule.title(language),
            controllers: codes(snapshot, &finding.controllers),
            kind: finding.record.kind().label(language).to_owned(),
            code: finding.code().into_owned(),
            name: finding.name(language).unwrap_or_default(),
            field: finding.field.unwrap_or_default().to_owned(),
            found: finding.what(snapshot, language),
            why: rule.why(language),
            articles: rule.cited(language).join(BETWEEN),
            help: rule.help(language),
            related: codes(snapshot, &finding.related),
            waived: waiver.map(|one| shortened(&one.reason)).unwrap_or_default(),
            waived_on: waiver
                .map(|one| one.decided.to_string())
                .unwrap_or_default(),
            waived_until: waiver
                .and_then(|one| one.valid_to)
                .map(|day| day.to_string())
                .unwrap_or_default(),
            record: finding.record.header().id.to_string(),
        }
    }
}

/// The codes of some records, masked.
fn codes(snapshot: &Snapshot, ids: &[Uuid]) -> String {
    let records = ids.iter().filter_map(|id| snapshot.record(*id));
    let codes: Vec<String> = records
        .map(|one| mask(&one.header().code).into_owned())
        .collect();
    codes.join(BETWEEN)
}

impl Report<'_> {
    /// The findings as rows, in their order.
    pub fn rows(&self, language: Language) -> impl Iterator<Item = FindingRow> + '_ {
        let findings = self.findings.iter();
        findings.map(move |finding| FindingRow::of(self.snapshot, finding, language))
    }
}

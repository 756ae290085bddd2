//! The checks of a register on a day: every finding in a fixed order, what is waived among them,
//! and how many there are.

use std::collections::{BTreeMap, HashSet};

use chrono::NaiveDate;
use uuid::Uuid;

use super::{
    concern::Concerns,
    context::Context,
    finding::{Finding, Found},
    rule::{Rule, Severity},
    rules, waivers,
};
use crate::domain::{
    codes::PartyKind, id::Id, kind::Kind, record::AnyRecord, records::Party, snapshot::Snapshot,
};

/// What is asked of the checks.
#[derive(Debug, Clone)]
pub struct Question {
    /// The day for which the register is judged.
    pub on: NaiveDate,
    /// Only what concerns this body; a trade name or class stands for the bodies behind it.
    pub controller: Option<Id<Party>>,
    /// Only findings that matter at least so much.
    pub severity: Severity,
    /// Only these rules; none means all.
    pub rules: Vec<&'static Rule>,
    /// Whether findings that are waived are listed too. They are always counted.
    pub include_waived: bool,
}

impl Question {
    /// Everything that can be told of a day.
    pub fn of(on: NaiveDate) -> Question {
        Question {
            on,
            controller: None,
            severity: Severity::Info,
            rules: Vec::new(),
            include_waived: true,
        }
    }
}

/// How many findings there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Errors that are not waived.
    pub errors: usize,
    /// Warnings that are not waived.
    pub warnings: usize,
    /// Notes that are not waived.
    pub notes: usize,
    /// Findings that are waived.
    pub waived: usize,
}

impl Count {
    fn add(&mut self, finding: &Finding<'_>) {
        *match (finding.waiver, finding.severity) {
            (Some(_), _) => &mut self.waived,
            (None, Severity::Error) => &mut self.errors,
            (None, Severity::Warning) => &mut self.warnings,
            (None, Severity::Info) => &mut self.notes,
        } += 1;
    }
}

/// What the checks found.
pub struct Report<'a> {
    /// The register.
    pub snapshot: &'a Snapshot,
    /// The day for which it was judged.
    pub on: NaiveDate,
    /// The findings: the gravest first, then by rule, kind of record and code.
    pub findings: Vec<Finding<'a>>,
    /// How many there are, also of those that are not listed because they are waived.
    pub total: Count,
    /// How many there are for each controller, in the order of codes. What concerns several counts
    /// for each; what concerns none (a record that nobody uses) stands under `None`, at the end.
    pub by_controller: Vec<(Option<&'a Party>, Count)>,
    /// How many there are for each rule that found something, in the order of numbers.
    pub by_rule: Vec<(&'static Rule, Count)>,
}

impl Report<'_> {
    /// Whether an error stands that nobody waived.
    pub fn fails(&self) -> bool {
        self.total.errors > 0
    }
}

/// Checks a register.
pub fn check<'a>(snapshot: &'a Snapshot, question: &Question) -> Report<'a> {
    let context = Context::new(snapshot, question.on);
    let wanted = |rule: &Rule| {
        let all = question.rules.is_empty();
        all || question.rules.iter().any(|one| one.code == rule.code)
    };
    // What is waived can be judged only when every rule has been asked.
    let judges = rules::all()
        .iter()
        .any(|rule| waivers::is_about_waivers(rule) && wanted(rule));
    let asked = rules::all().iter().filter(|rule| judges || wanted(rule));
    let mut findings = Vec::new();
    for rule in asked {
        let mut found = Found::new(rule);
        (rule.look)(&context, &mut found);
        findings.append(&mut found.findings);
    }
    waivers::apply(&context, &mut findings);
    findings.retain(|finding| wanted(finding.rule) && finding.severity <= question.severity);
    let mut concerns = Concerns::new(&context);
    for finding in &mut findings {
        finding.controllers = concerns.of(finding);
    }
    if let Some(controller) = question.controller {
        let bodies = bodies(snapshot, controller);
        findings.retain(|finding| {
            let concerned = finding.controllers.iter().any(|one| bodies.contains(one));
            concerned || bodies.contains(&finding.record.header().id)
        });
    }
    arrange(&mut findings);
    report(snapshot, question, findings)
}

/// The bodies meant by a party: itself, the bodies behind it when it is a trade name or a class,
/// and their units.
fn bodies(snapshot: &Snapshot, controller: Id<Party>) -> HashSet<Uuid> {
    let mut bodies = HashSet::new();
    let mut open = vec![controller];
    while let Some(id) = open.pop() {
        if !bodies.insert(id.uuid()) {
            continue;
        }
        let Some(party) = snapshot.get(id) else {
            continue;
        };
        open.extend(party.members.0.iter().map(|member| member.party));
        let label = party.kind == PartyKind::TradeName;
        let children = snapshot.linked::<Party>("parent", id.uuid());
        let inside = children.filter(|child| {
            label || matches!(child.kind, PartyKind::Unit | PartyKind::InternalRole)
        });
        open.extend(inside.map(Party::id));
    }
    bodies
}

/// Where a finding stands among all findings: the gravest first, then by rule, kind and code of the
/// record, field and way of breaking the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place<'a> {
    /// How much it matters.
    pub severity: Severity,
    /// Number of the rule.
    pub number: u16,
    /// Kind of the record.
    pub kind: Kind,
    /// Code of the record.
    pub code: &'a str,
    /// The field.
    pub field: Option<&'a str>,
    /// In which of its ways the rule is broken.
    pub variant: &'a str,
    /// Its number among findings that are alike in all this.
    pub nth: usize,
}

/// Where a finding stands.
pub fn place<'a>(finding: &Finding<'a>) -> Place<'a> {
    let record: &'a dyn AnyRecord = finding.record;
    Place {
        severity: finding.severity,
        number: finding.rule.number,
        kind: record.kind(),
        code: &record.header().code,
        field: finding.field,
        variant: finding.variant,
        nth: finding.nth,
    }
}

/// Brings findings in their order, and numbers those that are alike.
fn arrange(findings: &mut [Finding<'_>]) {
    // Rules look at records in the order of codes, so most findings stand right already.
    findings.sort_by(|one, other| place(one).cmp(&place(other)));
    for at in 1..findings.len() {
        let last = &findings[at - 1];
        let alike = Place {
            nth: 0,
            ..place(last)
        } == place(&findings[at]);
        if alike {
            findings[at].nth = last.nth + 1;
        }
    }
}

fn report<'a>(
    snapshot: &'a Snapshot,
    question: &Question,
    mut findings: Vec<Finding<'a>>,
) -> Report<'a> {
    let mut total = Count::default();
    let mut by_controller: BTreeMap<(bool, &str), (Option<&'a Party>, Count)> = BTreeMap::new();
    let mut by_rule: BTreeMap<u16, (&'static Rule, Count)> = BTreeMap::new();
    for finding in &findings {
        total.add(finding);
        let rule = by_rule.entry(finding.rule.number);
        rule.or_insert((finding.rule, Count::default()))
            .1
            .add(finding);
        let controllers = finding.controllers.iter();
        let mut known = false;
        for party in controllers.filter_map(|id| snapshot.get::<Party>(Id::of(*id))) {
            known = true;
            let line = by_controller.entry((false, party.code()));
            line.or_insert((Some(party), Count::default()))
                .1
                .add(finding);
        }
        if !known {
            let line = by_controller.entry((true, ""));
            line.or_insert((None, Count::default())).1.add(finding);
        }
    }
    if !question.include_waived {
        findings.retain(|finding| finding.waiver.is_none());
    }
    Report {
        snapshot,
        on: question.on,
        findings,
        total,
        by_controller: by_controller.into_values().collect(),
        by_rule: by_rule.into_values().collect(),
    }
}

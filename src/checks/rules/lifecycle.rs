//! The life of a record: reviewed, owned, ended when it is over, and resting on what still exists.

use chrono::{Months, NaiveDate};
use uuid::Uuid;

use super::{
    super::{
        context::{Case, Context, Ids},
        finding::Found,
        rule::{Rule, Severity::Error, Severity::Info, Severity::Warning, Source::Gdpr},
        stage::Stage,
    },
    stated_absent,
};
use crate::domain::{
    codes::{ActivityStatus, EvidenceNature},
    kind::Kind,
    record::AnyRecord,
    records::{Activity, Evidence},
    snapshot::{Edge, edges_into, links_of},
    value::Value,
};

pub static RULES: &[Rule] = &[
    Rule {
        code: "not-reviewed",
        number: 34,
        articles: &[(Gdpr, "Art. 5(2)"), (Gdpr, "Art. 24(1)")],
        variants: &[
            ("never", Warning),
            ("long-ago", Warning),
            ("due", Warning),
            ("end-passed", Warning),
            ("replaced-in-force", Warning),
            ("no-owner", Info),
            ("ended-without-date", Info),
        ],
        look: reviewed,
    },
    Rule {
        code: "ended-record-in-use",
        number: 47,
        articles: &[(Gdpr, "Art. 5(1)(d)"), (Gdpr, "Art. 5(2)")],
        variants: &[("law", Error), ("record", Warning)],
        look: ended,
    },
    Rule {
        code: "inferred-not-confirmed",
        number: 60,
        articles: &[(Gdpr, "Art. 5(2)"), (Gdpr, "Art. 24(1)")],
        variants: &[("found", Info)],
        look: inferred,
    },
];

fn reviewed<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    for case in &context.cases {
        let activity = case.activity;
        match case.stage {
            Stage::InForce => in_force(context, case, found),
            Stage::Planned => {}
            Stage::Ended => {
                let passed = activity.valid_to.filter(|last| *last < context.on);
                let open = activity.status != ActivityStatus::Ended;
                if let Some(day) = passed.filter(|_| open) {
                    found
                        .tell("end-passed", activity)
                        .field("status")
                        .with("day", day)
                        .within(case);
                }
                if activity.valid_to.is_none()
                    && !stated_absent(&activity.header.absent, "valid_to")
                {
                    let finding = found.tell("ended-without-date", activity).field("valid_to");
                    finding.within(case);
                }
            }
        }
    }
}

fn in_force<'a>(context: &Context<'a>, case: &Case<'a>, found: &mut Found<'a>) {
    let activity: &'a Activity = case.activity;
    let absent = &activity.header.absent;
    let a_year_ago = context.on.checked_sub_months(Months::new(12));
    let due = activity.next_review.filter(|day| *day < context.on);
    match (due, activity.reviewed_on) {
        (Some(day), _) => {
            found
                .tell("due", activity)
                .field("next_review")
                .with("day", day)
                .within(case);
        }
        (None, Some(day)) if a_year_ago.is_some_and(|ago| day < ago) => {
            found
                .tell("long-ago", activity)
                .field("reviewed_on")
                .with("day", day)
                .within(case);
        }
        (None, None)
            if !is_young(activity, a_year_ago) && !stated_absent(absent, "reviewed_on") =>
        {
            found
                .tell("never", activity)
                .field("reviewed_on")
                .within(case);
        }
        _ => {}
    }
    if activity.owner.is_none() && activity.department.is_none() && !stated_absent(absent, "owner")
    {
        found.tell("no-owner", activity).field("owner").within(case);
    }
    if let Some(successor) = activity.replaced_by {
        let successor = successor.uuid();
        let finding = found
            .tell("replaced-in-force", activity)
            .field("replaced_by");
        finding
            .with("successor", successor)
            .related(successor)
            .within(case);
    }
}

/// Whether an activity began so recently that no review is due.
fn is_young(activity: &Activity, a_year_ago: Option<NaiveDate>) -> bool {
    match (activity.valid_from, a_year_ago) {
        (Some(from), Some(ago)) => from > ago,
        _ => false,
    }
}

/// The kinds of record on which an activity rests and that can end by themselves. Instruments,
/// tools and measures have rules of their own.
const FOUNDATIONS: [Kind; 8] = [
    Kind::Party,
    Kind::Purpose,
    Kind::SubjectCategory,
    Kind::System,
    Kind::DataCategory,
    Kind::DataElement,
    Kind::LegalText,
    Kind::Register,
];

fn ended<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let over = ended_records(context);
    if over.is_empty() {
        return;
    }
    for case in context.in_force() {
        for record in records_of(case) {
            links_of(record, &mut |edge, target| {
                if over.contains(&target) {
                    tell_ended(context, case, record, (edge, target), found);
                }
            });
        }
    }
}

/// An activity and what belongs to it on the day.
fn records_of<'a>(case: &Case<'a>) -> Vec<&'a dyn AnyRecord> {
    let mut records: Vec<&'a dyn AnyRecord> = vec![case.activity];
    for basis in &case.bases {
        records.push(*basis);
    }
    for one in &case.uses {
        records.push(*one);
    }
    for rule in &case.retention {
        records.push(*rule);
    }
    for way in case.ways.iter().filter(|way| way.current) {
        records.push(way.flow);
    }
    records
}

fn tell_ended<'a>(
    context: &Context<'a>,
    case: &Case<'a>,
    record: &'a dyn AnyRecord,
    (edge, target): (Edge, Uuid),
    found: &mut Found<'a>,
) {
    let Some(kind) = context.snapshot.record(target).map(|record| record.kind()) else {
        return;
    };
    let Some(def) = edges_into(kind).iter().find(|def| def.edge == edge) else {
        return;
    };
    let day = context
        .snapshot
        .record(target)
        .and_then(|record| last_day(&**record));
    let variant = if kind == Kind::LegalText {
        "law"
    } else {
        "record"
    };
    let finding = found.tell(variant, record).field(def.field.name);
    finding.with("record", target);
    if let Some(day) = day {
        finding.with("day", day);
    }
    finding.related(target).within(case);
}

fn ended_records(context: &Context<'_>) -> Ids {
    let kinds = FOUNDATIONS
        .into_iter()
        .filter(|kind| kind.def().position("valid_to").is_some());
    let records = kinds.flat_map(|kind| context.snapshot.kind(kind));
    let over = records.filter(|record| last_day(&***record).is_some_and(|day| day < context.on));
    over.map(|record| record.header().id).collect()
}

fn last_day(record: &dyn AnyRecord) -> Option<NaiveDate> {
    match record.value(record.kind().def().position("valid_to")?) {
        Value::Date(day) => Some(day),
        _ => None,
    }
}

/// What belongs to an activity and is known only by inference. One finding for each activity.
fn inferred<'a>(context: &Context<'a>, found: &mut Found<'a>) {
    let (mut stated, mut weak) = (Ids::default(), Ids::default());
    let evidence = context.snapshot.list::<Evidence>();
    let said = evidence.flat_map(Evidence::sayings);
    for (id, _, nature) in said.filter(|(_, field, _)| field.is_none()) {
        match nature {
            EvidenceNature::Stated => stated.insert(id),
            EvidenceNature::Inferred | EvidenceNature::Expected => weak.insert(id),
        };
    }
    weak.retain(|id| !stated.contains(id));
    if weak.is_empty() {
        return;
    }
    for case in context.in_force() {
        let own = [case.activity.id().uuid()].into_iter();
        let bases = case.bases.iter().map(|one| one.id().uuid());
        let uses = case.uses.iter().map(|one| one.id().uuid());
        let flows = case
            .ways
            .iter()
            .filter(|way| way.current)
            .map(|way| way.flow.id().uuid());
        let doubtful: Vec<Uuid> = own
            .chain(bases)
            .chain(uses)
            .chain(flows)
            .filter(|id| weak.contains(id))
            .collect();
        if !doubtful.is_empty() {
            let finding = found.tell("found", case.activity);
            finding.with("count", doubtful.len());
            for id in doubtful {
                finding.related(id);
            }
            finding.within(case);
        }
    }
}

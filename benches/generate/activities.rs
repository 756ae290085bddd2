//! Activities, and what belongs to each.

use inzage::domain::{
    code_list::Coded,
    codes::{
        ActivityRole, ActivityStatus, Article6, Article9, Disclosure, DpiaState, FinalAction,
        Frequency, Medium, Provision, RecipientRole, Region, RetentionTrigger,
    },
    kind::Kind,
    period::Period,
    value::Owned,
};
use uuid::Uuid;

use super::{Failure, Making, catalogue::Shared, code, codes, day, local, optional, text, words};

/// An activity whose parts are being made.
struct Whole {
    id: Uuid,
    controller: Uuid,
    purposes: Vec<Uuid>,
    subjects: Vec<Uuid>,
}

/// Makes an activity and all that belongs to it.
pub fn make(making: &mut Making, shared: &Shared, number: usize) -> Result<(), Failure> {
    let whole = activity(making, shared, number)?;
    let mut bases = Vec::new();
    for _ in 0..1 + making.chance.below(2) {
        bases.push(legal_basis(making, shared, &whole, bases.len())?);
    }
    for at in 0..4 {
        data_use(making, shared, &whole, at)?;
    }
    for _ in 0..1 + making.chance.below(2) {
        retention(making, shared, &whole)?;
    }
    for _ in 0..2 {
        incoming(making, shared, &whole)?;
    }
    for _ in 0..3 {
        outgoing(making, shared, &whole)?;
    }
    Ok(())
}

fn activity(making: &mut Making, shared: &Shared, number: usize) -> Result<Whole, Failure> {
    let chance = &mut making.chance;
    let controller = shared.controllers[number % shared.controllers.len()];
    let purposes = chance.some(&shared.purposes, 2);
    let subject_count = 1 + chance.below(3);
    let subjects = chance.some(&shared.subjects, subject_count);
    let (systems, measures) = (1 + chance.below(2), 1 + chance.below(2));
    let region = *chance.pick(Region::ALL);
    let status = match chance.below(10) {
        0 => ActivityStatus::Draft,
        1 => ActivityStatus::Ended,
        _ => ActivityStatus::Active,
    };
    let began = chance.below(3_000);
    let ended = if status == ActivityStatus::Ended {
        day(began + 600)
    } else {
        Owned::Absent
    };
    let fields = vec![
        ("reference", text(format!("A{number:05}"))),
        ("name", local(words::name(chance, number))),
        ("description", local(words::description(chance))),
        ("controller", Owned::Ref(controller)),
        ("role", code(ActivityRole::Controller)),
        ("department", text("Dienst Rechten")),
        ("regions", codes(&[region.item()])),
        ("status", code(status)),
        ("purposes", Owned::Refs(purposes.clone())),
        ("subjects", Owned::Refs(subjects.clone())),
        (
            "systems",
            Owned::Refs(chance.some(&shared.systems, systems)),
        ),
        (
            "measures",
            Owned::Refs(chance.some(&shared.measures, measures)),
        ),
        ("automated_decisions", Owned::Bool(chance.one_in(10))),
        ("dpia", code(*chance.pick(DpiaState::ALL))),
        ("reviewed_on", day(began + 300)),
        ("valid_from", day(began)),
        ("valid_to", ended),
    ];
    let id = making.add(Kind::Activity, fields)?;
    Ok(Whole {
        id,
        controller,
        purposes,
        subjects,
    })
}

fn legal_basis(
    making: &mut Making,
    shared: &Shared,
    whole: &Whole,
    number: usize,
) -> Result<Uuid, Failure> {
    let chance = &mut making.chance;
    let basis = *chance.pick(Article6::ALL);
    let by_law = matches!(basis, Article6::LegalObligation | Article6::PublicTask);
    let laws = if by_law {
        chance.some(&shared.laws, 1)
    } else {
        Vec::new()
    };
    let mut fields = vec![
        ("activity", Owned::Ref(whole.id)),
        ("purpose", Owned::Ref(whole.purposes[number])),
        ("basis", code(basis)),
        ("legal_texts", Owned::Refs(laws)),
        ("valid_from", day(chance.below(3_000))),
    ];
    if chance.one_in(5) {
        fields.push(("condition", code(*chance.pick(Article9::ALL))));
        fields.push((
            "categories",
            Owned::Refs(chance.some(&shared.categories, 1)),
        ));
    }
    making.add(Kind::LegalBasis, fields)
}

fn data_use(making: &mut Making, shared: &Shared, whole: &Whole, at: usize) -> Result<(), Failure> {
    let chance = &mut making.chance;
    let data = if at == 3 {
        ("element", Owned::Ref(*chance.pick(&shared.elements)))
    } else {
        ("category", Owned::Ref(*chance.pick(&shared.categories)))
    };
    let subject = whole.subjects[at % whole.subjects.len()];
    let fields = vec![
        ("activity", Owned::Ref(whole.id)),
        data,
        ("subject", Owned::Ref(subject)),
        ("provision", code(*chance.pick(Provision::ALL))),
    ];
    making.add(Kind::DataUse, fields).map(drop)
}

fn retention(making: &mut Making, shared: &Shared, whole: &Whole) -> Result<(), Failure> {
    let chance = &mut making.chance;
    let period = Period::parse(&format!("P{}Y", 1 + chance.below(30)))?;
    let count = chance.below(3);
    let categories = chance.some(&shared.categories, count);
    let fields = vec![
        ("activity", Owned::Ref(whole.id)),
        ("categories", Owned::Refs(categories)),
        ("period", Owned::Period(period)),
        ("trigger", code(*chance.pick(RetentionTrigger::ALL))),
        ("final_action", code(*chance.pick(FinalAction::ALL))),
        ("legal_text", Owned::Ref(*chance.pick(&shared.laws))),
        (
            "original",
            text("Tien jaar na de laatste betaling, tenzij er een geschil loopt."),
        ),
    ];
    making.add(Kind::Retention, fields).map(drop)
}

fn incoming(making: &mut Making, shared: &Shared, whole: &Whole) -> Result<(), Failure> {
    let chance = &mut making.chance;
    let source = if chance.one_in(2) {
        ("register", *chance.pick(&shared.registers))
    } else {
        ("from", *chance.pick(&shared.bodies))
    };
    let via = chance.one_in(4).then(|| shared.bodies[0]);
    let mut fields = flow(making, shared, whole);
    fields.push((source.0, Owned::Ref(source.1)));
    fields.push(("via", optional(via)));
    fields.push(("to", Owned::Ref(whole.controller)));
    fields.push(("recipient_role", code(RecipientRole::Controller)));
    making.add(Kind::Flow, fields).map(drop)
}

fn outgoing(making: &mut Making, shared: &Shared, whole: &Whole) -> Result<(), Failure> {
    let chance = &mut making.chance;
    let (to, role, tool) = match chance.below(20) {
        0 => {
            let tool = *chance.pick(&shared.tools);
            (
                *chance.pick(&shared.outside),
                RecipientRole::SeparateController,
                Some(tool),
            )
        }
        1..=7 => (
            *chance.pick(&shared.processors),
            RecipientRole::Processor,
            None,
        ),
        8..=12 => (*chance.pick(&shared.bodies), RecipientRole::Authority, None),
        _ => (
            *chance.pick(&shared.bodies),
            RecipientRole::SeparateController,
            None,
        ),
    };
    let disclosure = *chance.pick(Disclosure::ALL);
    let basis = *chance.pick(Article6::ALL);
    let laws = chance.below(2);
    let laws = chance.some(&shared.laws, laws);
    let withheld = chance.one_in(500);
    let mut fields = flow(making, shared, whole);
    fields.push(("from", Owned::Ref(whole.controller)));
    fields.push(("to", Owned::Ref(to)));
    fields.push(("recipient_role", code(role)));
    fields.push(("transfer_tool", optional(tool)));
    fields.push(("disclosure", code(disclosure)));
    fields.push(("basis", code(basis)));
    fields.push(("legal_texts", Owned::Refs(laws)));
    if withheld {
        fields.push(("confidential", Owned::Bool(true)));
        fields.push(("confidential_ground", text("Onderzoek naar fraude loopt.")));
    }
    making.add(Kind::Flow, fields).map(drop)
}

/// What incoming and outgoing flows have in common.
fn flow(making: &mut Making, shared: &Shared, whole: &Whole) -> Vec<(&'static str, Owned)> {
    let chance = &mut making.chance;
    let count = 1 + chance.below(3);
    let data = if chance.one_in(4) {
        (
            "elements",
            Owned::Refs(chance.some(&shared.elements, count)),
        )
    } else {
        (
            "categories",
            Owned::Refs(chance.some(&shared.categories, count)),
        )
    };
    let instrument = (!chance.one_in(5)).then(|| *chance.pick(&shared.instruments));
    let began = chance.below(3_000);
    let ended = if chance.one_in(10) {
        day(began + 400)
    } else {
        Owned::Absent
    };
    let mut fields = vec![
        ("activity", Owned::Ref(whole.id)),
        data,
        ("subjects", Owned::Refs(whole.subjects.clone())),
        ("purpose", Owned::Ref(*chance.pick(&whole.purposes))),
        ("instrument", optional(instrument)),
        ("frequency", code(*chance.pick(Frequency::ALL))),
        ("medium", code(*chance.pick(Medium::ALL))),
        ("valid_from", day(began)),
        ("valid_to", ended),
    ];
    if chance.one_in(10) {
        fields.push(("circumstance", local(words::description(chance))));
    }
    fields
}

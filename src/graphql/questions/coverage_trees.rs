//! The answers about instruments as rows of the types in `coverage_rows`.

use crate::{
    checks::coverage::{
        AdviceOf, Beyond, Checked, Checklist, Ending, Fit, FlowCoverage, PublicParty,
        PublicProtocol, Ruling, Standing, Unused, Used, reasons,
    },
    domain::{code_list::Coded, snapshot::Snapshot, text::Language},
    graphql::tree::Tree,
};

fn codes<'a, C: Coded>(codes: &[C]) -> Tree<'a> {
    Tree::list(codes, |code| Tree::code(*code))
}

pub fn flow<'a>(snapshot: &'a Snapshot, one: &FlowCoverage<'a>, language: Language) -> Tree<'a> {
    let whole = one.clone();
    let FlowCoverage {
        flow,
        activity,
        sender,
        receiver,
        status,
        rulings,
        instruments,
        uncited,
        unstated,
    } = one;
    Tree::Row(vec![
        Tree::node(*flow),
        Tree::node(*activity),
        Tree::maybe_node(*sender),
        Tree::node(*receiver),
        Tree::code(*status),
        Tree::list(rulings, ruling),
        Tree::list(instruments, used),
        Tree::nodes(uncited),
        codes(unstated),
        Tree::later(move || Tree::list(reasons(snapshot, &whole, language), Tree::text)),
    ])
}

fn ruling<'a>(one: &Ruling<'a>) -> Tree<'a> {
    let Ruling {
        rule,
        need,
        exemption,
        unstated,
        cited,
    } = one;
    Tree::Row(vec![
        rule.map_or(Tree::Null, Tree::code),
        Tree::code(*need),
        exemption.map_or(Tree::Null, Tree::code),
        codes(unstated),
        Tree::maybe_node(*cited),
    ])
}

fn used<'a>(one: &Used<'a>) -> Tree<'a> {
    let Used {
        instrument,
        cited,
        serves,
        standing,
        fit,
    } = one;
    let Standing {
        state,
        since,
        until,
        amended,
        amended_after,
        replaced_by,
    } = standing;
    let Fit {
        beyond: list,
        unstated,
        through_open_ended,
    } = fit;
    Tree::Row(vec![
        Tree::node(*instrument),
        Tree::Bool(*cited),
        Tree::truth(*serves),
        Tree::code(*state),
        Tree::date(*since),
        Tree::date(*until),
        Tree::date(*amended),
        Tree::Bool(*amended_after),
        Tree::maybe_node(*replaced_by),
        Tree::list(list, beyond),
        codes(unstated),
        Tree::nodes(through_open_ended),
    ])
}

fn beyond<'a>(one: &Beyond<'a>) -> Tree<'a> {
    let Beyond {
        aspect,
        record,
        listed,
        open_ended,
        from,
        to,
    } = one;
    Tree::Row(vec![
        Tree::code(*aspect),
        record.map_or(Tree::Null, |record| Tree::Id(record.header().id)),
        Tree::nodes(listed),
        Tree::Bool(*open_ended),
        Tree::date(*from),
        Tree::date(*to),
    ])
}

pub fn ending<'a>(one: &Ending<'a>) -> Tree<'a> {
    let Ending {
        instrument,
        last_day,
        days_left,
        replaced_by,
        flows,
    } = one;
    Tree::Row(vec![
        Tree::node(*instrument),
        Tree::date(Some(*last_day)),
        Tree::Int(*days_left),
        Tree::maybe_node(*replaced_by),
        Tree::nodes(flows),
    ])
}

pub fn unused<'a>(one: &Unused<'a>) -> Tree<'a> {
    let Unused {
        instrument,
        standing,
        other_days,
        notices,
    } = one;
    Tree::Row(vec![
        Tree::node(*instrument),
        Tree::code(standing.state),
        Tree::count(*other_days),
        Tree::count(*notices),
    ])
}

pub fn checklist<'a>(list: &Checklist<'a>) -> Tree<'a> {
    let Checklist {
        instrument,
        contents,
        points,
        advices,
    } = list;
    Tree::Row(vec![
        Tree::node(*instrument),
        Tree::maybe(contents.map(|contents| &*contents.article)),
        Tree::maybe(contents.map(|contents| &*contents.source)),
        Tree::list(points, point),
        Tree::list(advices, advice),
    ])
}

fn point<'a>(one: &Checked<'a>) -> Tree<'a> {
    let Checked {
        point,
        content,
        state,
        fields,
        roles,
        parties,
    } = one;
    Tree::Row(vec![
        Tree::text(&*point.code),
        Tree::Local(&point.name),
        Tree::text(&*content.place),
        Tree::code(content.force),
        Tree::code(content.confidence),
        Tree::code(*state),
        Tree::list(fields, |field| Tree::text(*field)),
        codes(roles),
        Tree::nodes(parties),
    ])
}

fn advice<'a>(one: &AdviceOf<'a>) -> Tree<'a> {
    let AdviceOf {
        party,
        role,
        officer,
        advice,
    } = one;
    Tree::Row(vec![
        Tree::node(*party),
        Tree::code(*role),
        Tree::maybe(*officer),
        Tree::Bool(advice.is_some()),
        Tree::date(advice.and_then(|advice| advice.date)),
        Tree::truth(advice.and_then(|advice| advice.favourable)),
    ])
}

pub fn protocol<'a>(one: &PublicProtocol<'a>) -> Tree<'a> {
    let PublicProtocol {
        instrument,
        standing: _,
        providers,
        receivers,
        integrators,
        others,
        advices,
        activities,
    } = one;
    let instrument = *instrument;
    let ids = |list: &mut dyn Iterator<Item = uuid::Uuid>| Tree::List(list.map(Tree::Id).collect());
    let parties = |list: &[PublicParty<'a>]| Tree::list(list, party);
    let amended = instrument.amendments.0.iter();
    Tree::Row(vec![
        Tree::code(instrument.kind),
        Tree::maybe(instrument.number.as_deref()),
        Tree::Local(&instrument.title),
        parties(providers),
        parties(receivers),
        parties(integrators),
        parties(others),
        ids(&mut instrument.categories.iter().map(|id| id.uuid())),
        ids(&mut instrument.elements.iter().map(|id| id.uuid())),
        ids(&mut instrument.purposes.iter().map(|id| id.uuid())),
        instrument.disclosure_basis.map_or(Tree::Null, Tree::code),
        ids(&mut instrument.legal_texts.iter().map(|id| id.uuid())),
        Tree::date(instrument.concluded),
        Tree::list(amended, |one| Tree::date(Some(one.date))),
        Tree::date(instrument.valid_from),
        Tree::date(instrument.valid_to),
        instrument.periodicity.map_or(Tree::Null, Tree::code),
        instrument
            .retention
            .as_deref()
            .map_or(Tree::Null, Tree::Local),
        Tree::list(advices, advice),
        Tree::maybe(instrument.publication.as_ref().map(|url| &*url.0)),
        Tree::date(instrument.published_on),
        Tree::nodes(activities),
    ])
}

fn party<'a>(one: &PublicParty<'a>) -> Tree<'a> {
    let PublicParty { party, members } = one;
    Tree::Row(vec![Tree::node(*party), Tree::nodes(members)])
}

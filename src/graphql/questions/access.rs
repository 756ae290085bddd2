//! Which parties have access to my data?

use std::rc::Rc;

use super::{
    Asked, CATEGORIES, CONTROLLER, FACTS, FROM, INCLUDE_CONFIDENTIAL, ON, Question, REGIONS,
    SUBJECTS, TO,
    parts::{adequacy, controllers, stated_none, withheld},
};
use crate::{
    answers::{
        AccessAnswer, AccessQuestion, Details, Facts,
        access::{Beside, Department, Disclosure, Group, Onward, Searched, Unresolved},
        parties_with_access,
    },
    graphql::{fault::Fault, tree::Tree},
};

/// Through how many hands data are followed at most.
const MAX_FOLLOW: usize = 10;

pub static QUESTION: Question = Question {
    name: "partiesWithAccess",
    doc: "Which parties have access to data of some persons that a controller holds: by name, with \
          which data, why, on what basis and under which instrument, and what the register does \
          not know about it (GDPR Art. 15(1)(c); CJEU C-154/21, C-579/21, C-553/07).",
    ty: "PartiesWithAccess",
    args: &[
        CONTROLLER,
        SUBJECTS,
        CATEGORIES,
        REGIONS,
        FACTS,
        FROM,
        TO,
        ON,
        INCLUDE_CONFIDENTIAL,
        (
            "follow",
            "Int",
            "Through how many hands data are followed beyond the recipients: 0 to 10, by default 0.",
        ),
    ],
    of_moment: true,
    answer,
};

fn question(asked: &Asked<'_>) -> Result<AccessQuestion, Fault> {
    let arguments = asked.arguments;
    let follow = arguments.int("follow").unwrap_or_default();
    let hands = usize::try_from(follow)
        .ok()
        .filter(|hands| *hands <= MAX_FOLLOW);
    let wrong = || {
        let message = format!("found {follow}; expected 0 to {MAX_FOLLOW}");
        Fault::input(message).in_argument("follow")
    };
    Ok(AccessQuestion {
        controller: asked.one("controller")?,
        subjects: asked.several("subjects")?,
        categories: asked.several("categories")?,
        regions: asked.regions(),
        on: asked.on(),
        include_confidential: arguments.bool("includeConfidential").unwrap_or_default(),
        follow: hands.ok_or_else(wrong)?,
    })
}

fn answer<'a>(asked: &Asked<'a>) -> Result<Tree<'a>, Fault> {
    let question = question(asked)?;
    let mut answer = parties_with_access(asked.snapshot, &question)?;
    let outside_period = answer.keep_within(asked.period()?);
    let (answer, facts) = (Rc::new(answer), asked.facts()?);
    let disclosures =
        |list: &[Disclosure<'a>]| Tree::list(list, |one| disclosure(&answer, &facts, one));
    let groups = Tree::list(&answer.groups, |Group { group, parties }| {
        let parties = Tree::list(parties, |line| {
            Tree::Row(vec![Tree::node(line.party), disclosures(&line.disclosures)])
        });
        Tree::Row(vec![Tree::code(*group), parties])
    });
    let unresolved = Tree::list(&answer.unresolved, |line| {
        let Unresolved {
            class,
            reason,
            disclosures: list,
        } = line;
        Tree::Row(vec![
            Tree::node(*class),
            Tree::code(*reason),
            disclosures(list),
        ])
    });
    Ok(Tree::Row(vec![
        controllers(&answer.scope),
        Tree::nodes(&answer.subjects()),
        Tree::date(Some(question.on)),
        asked.revision(),
        Tree::count(answer.named()),
        groups,
        unresolved,
        Tree::list(&answer.chain, onward),
        Tree::list(&answer.beside, beside),
        Tree::list(&answer.activities, searched),
        stated_none(&answer.recipients_none),
        Tree::nodes(&answer.recipients_not_stated),
        Tree::list(&answer.departments, department),
        Tree::nodes(&answer.as_processor),
        withheld(&answer.withheld),
        Tree::count(outside_period),
    ]))
}

fn disclosure<'a>(answer: &Rc<AccessAnswer<'a>>, facts: &Facts, one: &Disclosure<'a>) -> Tree<'a> {
    let Disclosure {
        activity,
        party,
        flow,
        capacity,
        role,
        classes,
        sender,
        subject,
        span,
        via_system,
        ended,
        future,
        confidential,
    } = one;
    let (answer, whole) = (answer.clone(), one.clone());
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::node(*party),
        Tree::maybe_node(*flow),
        Tree::code(*capacity),
        role.map_or(Tree::Null, Tree::code),
        Tree::nodes(classes),
        Tree::maybe_node(*sender),
        Tree::code(*subject),
        Tree::date(span.from),
        Tree::date(span.to),
        Tree::maybe_node(*via_system),
        Tree::Bool(*ended),
        Tree::Bool(*future),
        Tree::Bool(*confidential),
        facts
            .decide(flow.and_then(|flow| flow.circumstance.as_deref()))
            .map_or(Tree::Null, Tree::code),
        Tree::later(move || details(answer.details(&whole))),
    ])
}

fn details<'a>(details: Details<'a>) -> Tree<'a> {
    let Details {
        on,
        categories,
        elements,
        may_include,
        purposes,
        purposes_of_activity,
        basis,
        activity_bases,
        legal_texts,
        instrument,
        instrument_valid,
        register,
        via,
        place,
        nature,
    } = details;
    Tree::Row(vec![
        Tree::date(Some(on)),
        Tree::nodes(&categories),
        Tree::nodes(&elements),
        Tree::Bool(may_include),
        Tree::nodes(&purposes),
        Tree::Bool(purposes_of_activity),
        basis.map_or(Tree::Null, Tree::code),
        Tree::nodes(&activity_bases),
        Tree::nodes(&legal_texts),
        Tree::maybe_node(instrument),
        Tree::Bool(instrument_valid),
        Tree::maybe_node(register),
        Tree::maybe_node(via),
        Tree::maybe(place.country.map(|country| country.to_string())),
        Tree::truth(place.outside_eea),
        Tree::maybe_node(place.tool),
        Tree::truth(place.tool_valid),
        Tree::list(place.adequacy, adequacy),
        nature.map_or(Tree::Null, Tree::code),
    ])
}

pub(super) fn onward<'a>(onward: &Onward<'a>) -> Tree<'a> {
    let Onward {
        party,
        path,
        certain,
    } = onward;
    let path = Tree::list(path, |hop| {
        Tree::Row(vec![
            Tree::node(hop.from),
            Tree::node(hop.flow),
            Tree::node(hop.to),
        ])
    });
    Tree::Row(vec![Tree::node(*party), path, Tree::Bool(*certain)])
}

fn beside<'a>(beside: &Beside<'a>) -> Tree<'a> {
    let Beside {
        activity,
        flow,
        from,
        to,
    } = beside;
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::node(*flow),
        Tree::maybe_node(*from),
        Tree::node(*to),
    ])
}

fn searched<'a>(searched: &Searched<'a>) -> Tree<'a> {
    let Searched {
        activity,
        ended,
        subject,
    } = searched;
    Tree::Row(vec![
        Tree::node(*activity),
        Tree::Bool(*ended),
        Tree::code(*subject),
    ])
}

fn department<'a>(one: &Department<'a>) -> Tree<'a> {
    let Department {
        department,
        owner,
        activities,
    } = one;
    Tree::Row(vec![
        Tree::maybe(*department),
        Tree::maybe(*owner),
        Tree::nodes(activities),
    ])
}

//! The rights over several activities, and what holds of any bases.

use proptest::prelude::*;

use super::*;

/// An explanation in short: outcome, reason or statement, and the activities.
fn short(explanation: &Explanation<'_>) -> String {
    let Explanation {
        outcome,
        article,
        reason,
        overridden,
        grounds,
        activities,
    } = explanation;
    let reason = reason.map(|reason| format!(" {}", reason.code()));
    let stated = overridden.map(|it| format!(" by {}", it.code()));
    let bases: Vec<&str> = grounds
        .iter()
        .map(|ground| ground.basis.map_or("?", Coded::code))
        .collect();
    let codes: Vec<&str> = activities.iter().map(|activity| activity.code()).collect();
    format!(
        "{} [{article}]{}{} ({}): {}",
        outcome.code(),
        reason.unwrap_or_default(),
        stated.unwrap_or_default(),
        bases.join(", "),
        codes.join(", ")
    )
}

fn overview(snapshot: &Snapshot) -> RightsOverview<'_> {
    rights_over(
        snapshot,
        Reference::embedded(),
        snapshot.list::<Activity>(),
        today(),
    )
}

#[test]
fn an_overview_says_where_a_right_applies_under_what_condition_and_why_not() {
    let mut book = Book::default();
    let (a, b, c, d, e) = (
        book.activity("a", &[]),
        book.activity("b", &[]),
        book.activity("c", &[]),
        book.activity("d", &[]),
        book.activity("e", &[]),
    );
    book.basis(a, Some(Article6::LegalObligation), &[]);
    book.basis(b, Some(Article6::Contract), &[]);
    book.basis(b, Some(Article6::PublicTask), &[]);
    book.basis(c, Some(Article6::Consent), &[]);
    book.basis(d, None, &[]);
    book.basis(e, Some(Article6::Consent), &[]);
    book.stated(e, PersonRight::Erasure, RightState::NotOwed, &[]);
    let stated = format!("override-{:03}", 11);
    let snapshot = book.snapshot();
    let overview = overview(&snapshot);
    let erasure = overview.of(PersonRight::Erasure);
    assert_eq!(erasure.outcome, RightOutcome::Partly);
    let found: Vec<String> = erasure.explanations.iter().map(short).collect();
    assert_eq!(
        found,
        [
            "owed [GDPR Art. 17(1)(b)] (consent): c".to_owned(),
            "limited [GDPR Art. 17(1)(a)] no-longer-needed (contract): b".to_owned(),
            "not-owed [GDPR Art. 17(3)(b)] needed-by-law (legal-obligation, public-task): a, b"
                .to_owned(),
            format!("not-owed [GDPR Art. 17] by {stated} (): e"),
            "undetermined [GDPR Art. 17] basis-not-stated (?): d".to_owned(),
        ]
    );
    let access = overview.of(PersonRight::Access);
    assert_eq!(access.outcome, RightOutcome::Owed);
    let found: Vec<String> = access.explanations.iter().map(short).collect();
    assert_eq!(
        found,
        [
            "owed [GDPR Art. 15] (consent, contract, legal-obligation, public-task, ?): a, b, c, d, e"
        ]
    );
}

#[test]
fn an_overview_of_nothing_determines_nothing() {
    let snapshot = Snapshot::empty();
    let overview = overview(&snapshot);
    assert_eq!(overview.rights.len(), PersonRight::ALL.len());
    for right in &overview.rights {
        assert_eq!(right.outcome, RightOutcome::Undetermined);
        assert!(right.explanations.is_empty());
    }
}

fn some_bases() -> impl Strategy<Value = Vec<(Option<Article6>, bool)>> {
    let basis = prop::option::of(prop::sample::select(Article6::ALL));
    prop::collection::vec((basis, any::<bool>()), 0..5)
}

proptest! {
    #[test]
    fn every_right_of_any_bases_is_explained_part_by_part(
        activities in prop::collection::vec((some_bases(), prop::option::of(any::<bool>())), 0..6),
    ) {
        let mut book = Book::default();
        for (number, (bases, automated)) in activities.iter().enumerate() {
            let truth = automated.map_or(Owned::Absent, Owned::Bool);
            let activity = book.activity(&format!("a{number}"), &[("automated_decisions", truth)]);
            for (basis, consent) in bases {
                let condition = coded(Article9::ExplicitConsent);
                let condition = if *consent { condition } else { Owned::Absent };
                book.basis(activity, *basis, &[("condition", condition)]);
            }
        }
        let snapshot = book.snapshot();
        let overview = overview(&snapshot);
        for right in &overview.rights {
            let single = overview.activities.iter().map(|rights| rights.of(right.right));
            let outcomes: Vec<RightOutcome> = single.clone().map(|ruling| ruling.outcome).collect();
            prop_assert_eq!(right.outcome, RightOutcome::of_parts(outcomes.iter().copied()));
            // Each part of each activity stands in exactly one explanation.
            for (rights, ruling) in overview.activities.iter().zip(single) {
                prop_assert!(!ruling.verdict.grounds.is_empty());
                for part in &ruling.verdict.grounds {
                    let holds = right.explanations.iter().filter(|it| {
                        (it.outcome, it.article, it.reason) == (part.outcome, part.article, part.reason)
                            && it.grounds.contains(&part.ground)
                            && it.activities.iter().any(|at| at.code() == rights.activity.code())
                    });
                    prop_assert_eq!(holds.count(), 1);
                    let why = part.reason.is_some() || part.outcome == RightOutcome::Owed;
                    prop_assert!(why, "{:?}", part);
                }
            }
            // Access, rectification and restriction never depend on the basis (Art. 15, 16, 18).
            let always = [PersonRight::Access, PersonRight::Rectification, PersonRight::Restriction];
            if always.contains(&right.right) {
                prop_assert!(outcomes.iter().all(|outcome| *outcome == RightOutcome::Owed));
            }
        }
    }

    #[test]
    fn the_outcome_of_parts_does_not_depend_on_their_order_or_number(
        parts in prop::collection::vec(prop::sample::select(RightOutcome::ALL), 1..6),
    ) {
        let whole = RightOutcome::of_parts(parts.iter().copied());
        let turned = RightOutcome::of_parts(parts.iter().rev().copied());
        let doubled = RightOutcome::of_parts(parts.iter().chain(&parts).copied());
        prop_assert_eq!(whole, turned);
        prop_assert_eq!(whole, doubled);
        prop_assert_eq!(RightOutcome::of_parts([parts[0]]), parts[0]);
        let some = parts.iter().any(|part| part.applies());
        prop_assert_eq!(whole.applies(), some);
    }
}

//! The rights in single activities.

use super::*;
use crate::domain::reference::RightReason;

/// Checks the outcome of each right of an activity with some bases.
#[track_caller]
fn check(bases: &[Option<Article6>], expected: [&str; 8]) {
    let mut book = Book::default();
    let no = [("automated_decisions", Owned::Bool(true))];
    let activity = book.activity("a", &no);
    for basis in bases {
        book.basis(activity, *basis, &[]);
    }
    let snapshot = book.snapshot();
    assert_eq!(outcomes(&rights(&snapshot, "a")), expected, "{bases:?}");
}

const OWED: &str = "owed";
const LIMITED: &str = "limited";
const PARTLY: &str = "partly";
const NOT: &str = "not-owed";
const UNKNOWN: &str = "undetermined";

#[test]
fn one_basis_gives_the_rights_of_its_column() {
    use Article6 as Basis;
    let check = |basis, expected| check(&[Some(basis)], expected);
    check(
        Basis::Consent,
        [OWED, OWED, OWED, OWED, LIMITED, NOT, OWED, OWED],
    );
    check(
        Basis::Contract,
        [OWED, OWED, LIMITED, OWED, LIMITED, NOT, NOT, OWED],
    );
    check(
        Basis::LegalObligation,
        [OWED, OWED, NOT, OWED, NOT, NOT, NOT, OWED],
    );
    check(
        Basis::VitalInterests,
        [OWED, OWED, LIMITED, OWED, NOT, NOT, NOT, OWED],
    );
    check(
        Basis::PublicTask,
        [OWED, OWED, NOT, OWED, NOT, OWED, NOT, OWED],
    );
    check(
        Basis::LegitimateInterests,
        [OWED, OWED, LIMITED, OWED, NOT, OWED, NOT, OWED],
    );
}

#[test]
fn several_bases_give_a_right_for_the_part_that_rests_on_each() {
    use Article6 as Basis;
    check(
        &[Some(Basis::Contract), Some(Basis::LegalObligation)],
        [OWED, OWED, PARTLY, OWED, PARTLY, NOT, NOT, OWED],
    );
    check(
        &[Some(Basis::LegalObligation), Some(Basis::PublicTask)],
        [OWED, OWED, NOT, OWED, NOT, PARTLY, NOT, OWED],
    );
    check(
        &[Some(Basis::Consent), Some(Basis::Contract)],
        [OWED, OWED, LIMITED, OWED, LIMITED, NOT, PARTLY, OWED],
    );
}

#[test]
fn a_basis_that_is_not_stated_leaves_undetermined_what_depends_on_it() {
    use Article6 as Basis;
    let open = [OWED, OWED, UNKNOWN, OWED, UNKNOWN, UNKNOWN, UNKNOWN, OWED];
    check(&[], open);
    check(&[None], open);
    check(
        &[None, Some(Basis::LegalObligation)],
        [OWED, OWED, UNKNOWN, OWED, UNKNOWN, UNKNOWN, UNKNOWN, OWED],
    );
    check(
        &[None, Some(Basis::PublicTask)],
        [OWED, OWED, UNKNOWN, OWED, UNKNOWN, PARTLY, UNKNOWN, OWED],
    );
}

#[test]
fn each_part_says_its_article_and_its_reason() {
    let mut book = Book::default();
    let activity = book.activity("a", &[]);
    book.basis(activity, Some(Article6::Contract), &[]);
    book.basis(activity, Some(Article6::PublicTask), &[]);
    book.basis(activity, None, &[]);
    let snapshot = book.snapshot();
    let rights = rights(&snapshot, "a");
    let said = |right| {
        let verdict = rights.of(right).verdict;
        let parts = verdict.grounds.iter();
        let parts = parts.map(|it| (it.ground.basis, it.outcome, it.article, it.reason));
        parts.collect::<Vec<_>>()
    };
    assert_eq!(
        said(PersonRight::Erasure),
        [
            (
                Some(Article6::Contract),
                RightOutcome::Limited,
                "GDPR Art. 17(1)(a)",
                Some(RightReason::NoLongerNeeded)
            ),
            (
                Some(Article6::PublicTask),
                RightOutcome::NotOwed,
                "GDPR Art. 17(3)(b)",
                Some(RightReason::NeededByLaw)
            ),
            (
                None,
                RightOutcome::Undetermined,
                "GDPR Art. 17",
                Some(RightReason::BasisNotStated)
            ),
        ]
    );
    let access = said(PersonRight::Access);
    assert!(
        access
            .iter()
            .all(|it| it.1 == RightOutcome::Owed && it.3.is_none())
    );
    assert!(rights.grounds.lacks_a_basis());
}

/// The outcome of an objection and of erasure, with the reason of the first part.
fn objection(snapshot: &Snapshot) -> (&'static str, &'static str, Option<&'static str>) {
    let rights = rights(snapshot, "a");
    let ruling = rights.of(PersonRight::Objection);
    let reason = ruling.verdict.grounds[0].reason.map(Coded::code);
    let erasure = rights.of(PersonRight::Erasure).outcome.code();
    (ruling.outcome.code(), erasure, reason)
}

fn marketed(basis: Option<Article6>, stated: Field, beside: bool) -> Snapshot {
    let mut book = Book::default();
    let mut purposes = vec![book.purpose("marketing", &[stated])];
    if beside {
        purposes.push(book.purpose("service", &[]));
    }
    let activity = book.activity("a", &[("purposes", Owned::Refs(purposes))]);
    book.basis(activity, basis, &[]);
    book.snapshot()
}

#[test]
fn an_objection_to_direct_marketing_always_wins() {
    let marketing = || ("direct_marketing", Owned::Bool(true));
    let always = Some("always-against-marketing");
    for basis in Article6::ALL {
        let (found, _, reason) = objection(&marketed(Some(*basis), marketing(), false));
        assert_eq!((found, reason), (OWED, always), "{basis:?}");
    }
    let open = objection(&marketed(None, marketing(), false));
    assert_eq!(open, (OWED, UNKNOWN, always));
    let contract = Some(Article6::LegalObligation);
    let beside = objection(&marketed(contract, marketing(), true));
    assert_eq!(beside, (PARTLY, NOT, Some("no-task-or-interest")));
    let interests = Some(Article6::LegitimateInterests);
    let beside = objection(&marketed(interests, marketing(), true));
    assert_eq!(beside, (OWED, LIMITED, Some("own-situation")));
}

#[test]
fn direct_marketing_is_read_from_the_vocabulary_where_nothing_else_is_stated() {
    let iri = "https://w3id.org/dpv#DirectMarketing";
    let term = || ("dpv", Owned::Texts(vec![iri.into()]));
    let contract = Some(Article6::Contract);
    assert_eq!(objection(&marketed(contract, term(), false)).0, OWED);
    let other = (
        "dpv",
        Owned::Texts(vec!["https://w3id.org/dpv#Marketing".into()]),
    );
    assert_eq!(objection(&marketed(contract, other, false)).0, NOT);
    let mut book = Book::default();
    let denied = [term(), ("direct_marketing", Owned::Bool(false))];
    let purposes = vec![book.purpose("mailing", &denied)];
    let activity = book.activity("a", &[("purposes", Owned::Refs(purposes))]);
    book.basis(activity, contract, &[]);
    assert_eq!(objection(&book.snapshot()).0, NOT);
}

fn consented(basis: Option<Article6>) -> Vec<&'static str> {
    let mut book = Book::default();
    let activity = book.activity("a", &[]);
    let consent = [("condition", coded(Article9::ExplicitConsent))];
    book.basis(activity, basis, &consent);
    outcomes(&rights(&book.snapshot(), "a"))
}

#[test]
fn explicit_consent_for_special_data_can_be_withdrawn_whatever_the_basis() {
    for basis in Article6::ALL.iter().copied().map(Some).chain([None]) {
        assert_eq!(consented(basis)[6], OWED, "{basis:?}");
    }
    // Erasure and portability follow, but not against a law or a public task.
    let erasure_and_portability = |basis| {
        let found = consented(basis);
        (found[2], found[4])
    };
    let law = Some(Article6::LegalObligation);
    assert_eq!(erasure_and_portability(law), (NOT, LIMITED));
    let task = Some(Article6::PublicTask);
    assert_eq!(erasure_and_portability(task), (NOT, NOT));
    let interests = Some(Article6::LegitimateInterests);
    assert_eq!(erasure_and_portability(interests), (LIMITED, LIMITED));
    assert_eq!(erasure_and_portability(None), (UNKNOWN, UNKNOWN));
}

#[test]
fn a_record_of_a_condition_alone_leaves_the_basis_to_the_others() {
    let with = |condition| {
        let mut book = Book::default();
        let activity = book.activity("a", &[]);
        book.basis(activity, Some(Article6::PublicTask), &[]);
        book.basis(activity, None, &[("condition", coded(condition))]);
        outcomes(&rights(&book.snapshot(), "a"))
    };
    let care = with(Article9::HealthCare);
    assert_eq!((care[2], care[5], care[6]), (NOT, OWED, NOT));
    let consent = with(Article9::ExplicitConsent);
    assert_eq!((consent[2], consent[5], consent[6]), (NOT, OWED, PARTLY));
}

#[test]
fn a_purpose_without_a_basis_is_undetermined_beside_one_that_has_one() {
    let mut book = Book::default();
    let (one, two) = (book.purpose("one", &[]), book.purpose("two", &[]));
    let activity = book.activity("a", &[("purposes", Owned::Refs(vec![one, two]))]);
    let condition = [("condition", coded(Article9::SocialProtection))];
    book.basis(
        activity,
        Some(Article6::PublicTask),
        &[("purpose", Owned::Ref(one))],
    );
    book.basis(activity, None, &condition);
    let snapshot = book.snapshot();
    let bases: Vec<_> = rights(&snapshot, "a")
        .grounds
        .parts()
        .map(|it| it.basis)
        .collect();
    assert_eq!(bases, [Some(Article6::PublicTask), None]);
}

#[test]
fn a_basis_counts_only_on_the_days_on_which_it_holds() {
    let mut book = Book::default();
    let activity = book.activity("a", &[]);
    let until = |text| [("valid_to", Owned::Date(day(text)))];
    book.basis(activity, Some(Article6::Consent), &until("2026-11-21"));
    book.basis(activity, Some(Article6::PublicTask), &until("2026-11-22"));
    let later = [("valid_from", Owned::Date(day("2026-11-23")))];
    book.basis(activity, Some(Article6::Contract), &later);
    let snapshot = book.snapshot();
    let bases: Vec<_> = rights(&snapshot, "a")
        .grounds
        .parts()
        .map(|it| it.basis)
        .collect();
    assert_eq!(bases, [Some(Article6::PublicTask)]);
}

#[test]
fn automated_decisions_that_are_not_stated_leave_their_right_undetermined() {
    let with = |fields: &[Field], absent: &[(&'static str, Absence)]| {
        let mut book = Book::default();
        let activity = book.activity_stating("a", fields, absent);
        book.basis(activity, Some(Article6::Contract), &[]);
        let snapshot = book.snapshot();
        let rights = rights(&snapshot, "a");
        let ruling = rights.of(PersonRight::AutomatedDecisions);
        let reason = ruling.verdict.grounds[0].reason.map(Coded::code);
        (ruling.outcome.code(), reason)
    };
    let none = (NOT, Some("no-automated-decisions"));
    assert_eq!(
        with(&[], &[]),
        (UNKNOWN, Some("automated-decisions-not-stated"))
    );
    assert_eq!(
        with(&[("automated_decisions", Owned::Bool(false))], &[]),
        none
    );
    assert_eq!(with(&[], &[("automated_decisions", Absence::None)]), none);
    assert_eq!(
        with(&[], &[("automated_decisions", Absence::NotApplicable)]),
        none
    );
    assert_eq!(
        with(&[("automated_decisions", Owned::Bool(true))], &[]),
        (OWED, Some("human-intervention"))
    );
}

#[test]
fn a_processor_owes_no_rights_and_says_who_does() {
    let mut book = Book::default();
    let activity = book.activity("a", &[("role", coded(ActivityRole::Processor))]);
    book.basis(activity, Some(Article6::Consent), &[]);
    let snapshot = book.snapshot();
    for ruling in rights(&snapshot, "a").rulings() {
        assert_eq!(ruling.outcome, RightOutcome::NotOwed);
        let reason = ruling.verdict.grounds[0].reason;
        assert_eq!(reason, Some(RightReason::AskTheController));
    }
}

/// The outcome of erasure, and the code of the statement that decides it.
fn erasure(statements: &[(RightState, &[Field])]) -> (&'static str, Option<String>) {
    let mut book = Book::default();
    let activity = book.activity("a", &[]);
    book.basis(activity, Some(Article6::Consent), &[]);
    for (state, fields) in statements {
        book.stated(activity, PersonRight::Erasure, *state, fields);
    }
    let snapshot = book.snapshot();
    let rights = rights(&snapshot, "a");
    let ruling = rights.of(PersonRight::Erasure);
    assert_eq!(ruling.verdict.outcome, RightOutcome::Owed);
    assert_eq!(rights.of(PersonRight::Access).outcome, RightOutcome::Owed);
    let code = ruling.overridden.map(|it| it.code().to_owned());
    (ruling.outcome.code(), code)
}

#[test]
fn what_is_stated_otherwise_with_a_reason_takes_the_place_of_the_table() {
    use RightState::{Limited, NotOwed};
    let stated = |number| Some(format!("override-{number:03}"));
    assert_eq!(erasure(&[]), (OWED, None));
    assert_eq!(erasure(&[(NotOwed, &[])]), (NOT, stated(2)));
    assert_eq!(erasure(&[(Limited, &[])]), (LIMITED, stated(2)));
    let ended = [("valid_to", Owned::Date(day("2026-11-21")))];
    assert_eq!(erasure(&[(NotOwed, &ended)]), (OWED, None));
    let to_come = [("valid_from", Owned::Date(day("2026-11-23")))];
    assert_eq!(erasure(&[(NotOwed, &to_come)]), (OWED, None));
    assert_eq!(
        erasure(&[(NotOwed, &ended), (Limited, &[])]),
        (LIMITED, stated(3))
    );
    assert_eq!(erasure(&[(NotOwed, &[]), (NotOwed, &[])]), (NOT, stated(2)));
}

#[test]
fn a_statement_without_a_reason_does_not_count() {
    let silent = [("reason", Owned::Local(Box::default()))];
    assert_eq!(erasure(&[(RightState::NotOwed, &silent)]), (OWED, None));
}

#[test]
fn statements_that_contradict_each_other_leave_a_right_undetermined() {
    let (found, code) = erasure(&[(RightState::NotOwed, &[]), (RightState::Limited, &[])]);
    assert_eq!((found, code.as_deref()), (UNKNOWN, Some("override-002")));
}

//! The first registers: which of their flows are covered by an instrument, and what the public may
//! read of their protocols.

use chrono::NaiveDate;
use inzage::{
    checks::coverage::{CoverageStatus, FlowCoverage, Unstated, coverage, public_protocols},
    domain::{codes::InstrumentKind, reference::InstrumentRule, snapshot::Snapshot},
    register::When,
};

use super::samples::{drafts, samples, take_in};
use crate::support::{TestRegister, operator};

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

/// Asks something of the two first registers together.
fn with_samples(ask: impl FnOnce(&Snapshot)) {
    let test = TestRegister::sqlite();
    for folder in ["infino", "inami"] {
        take_in(&test.register, &drafts(&samples(folder)));
    }
    ask(&test.register.view(&operator(), When::Now).unwrap());
}

/// How a flow stands: status, the rule that asks for an instrument, the instruments, and what is
/// not stated.
#[track_caller]
fn check(
    flows: &[FlowCoverage<'_>],
    code: &str,
    status: CoverageStatus,
    rule: InstrumentRule,
    instrument: Option<&str>,
    unstated: &[Unstated],
) {
    let found = flows.iter().find(|one| one.flow.code() == code);
    let found = found.unwrap_or_else(|| panic!("no flow {code}"));
    let named = found.instruments.first().map(|used| used.instrument.code());
    let rules: Vec<_> = found.rulings.iter().map(|ruling| ruling.rule).collect();
    assert_eq!(found.status, status, "{code}");
    assert!(rules.contains(&Some(rule)), "{code}: {rules:?}");
    assert_eq!(named, instrument, "{code}");
    assert_eq!(found.unstated, unstated, "{code}");
}

#[test]
fn the_three_protocols_of_infino_are_named_and_leave_open_what_the_statement_leaves_open() {
    with_samples(|snapshot| {
        let flows = coverage(snapshot, &[], today());
        // K1 names no receiver, and its provider is federal, so the federal rule holds for it.
        check(
            &flows,
            "infino-vlaanderen/A01/from-aapd",
            CoverageStatus::Undecided,
            InstrumentRule::FederalProtocol,
            Some("protocol-2019-07-30-patrimony"),
            &[Unstated::InstrumentPurposes, Unstated::InstrumentReceiver],
        );
        // K2 and K3 name the payers, of which Infino Vlaanderen is one.
        for (flow, protocol) in [
            ("from-ahovoks", "protocol-2020-10-14-ahovoks"),
            ("from-agodi", "protocol-2020-05-11-agodi"),
        ] {
            check(
                &flows,
                &format!("infino-vlaanderen/A01/{flow}"),
                CoverageStatus::Undecided,
                InstrumentRule::FlemishProtocol,
                Some(protocol),
                &[Unstated::InstrumentPurposes],
            );
        }
    });
}

#[test]
fn a_protocol_does_not_cover_the_days_before_it_was_concluded() {
    with_samples(|snapshot| {
        let before = NaiveDate::from_ymd_opt(2020, 6, 30).unwrap();
        let flows = coverage(snapshot, &[], before);
        check(
            &flows,
            "infino-vlaanderen/A01/from-ahovoks",
            CoverageStatus::NotCovered,
            InstrumentRule::FlemishProtocol,
            Some("protocol-2020-10-14-ahovoks"),
            &[],
        );
    });
}

#[test]
fn what_comes_from_the_national_register_and_the_crossroads_bank_lacks_its_instrument() {
    with_samples(|snapshot| {
        let flows = coverage(snapshot, &[], today());
        for (flow, rule) in [
            (
                "inami/B02/from-national-register",
                InstrumentRule::NationalRegister,
            ),
            ("inami/B02/from-bis-register", InstrumentRule::Deliberation),
            ("inami/B03/from-cbss", InstrumentRule::Deliberation),
            (
                "infino-vlaanderen/A10/to-security-partners",
                InstrumentRule::ProcessorContract,
            ),
        ] {
            check(&flows, flow, CoverageStatus::NotCovered, rule, None, &[]);
        }
        let of_the_person = flows.iter().filter(|one| {
            one.sender
                .is_some_and(|sender| sender.code() == "data-subject")
        });
        for flow in of_the_person {
            assert_eq!(
                flow.status,
                CoverageStatus::NotNeeded,
                "{}",
                flow.flow.code()
            );
        }
    });
}

#[test]
fn the_public_list_holds_the_three_protocols_and_nothing_internal() {
    with_samples(|snapshot| {
        let found = public_protocols(snapshot, &[], today());
        let kinds: Vec<_> = found
            .iter()
            .map(|one| (one.instrument.code(), one.instrument.kind))
            .collect();
        assert_eq!(
            kinds,
            [
                (
                    "protocol-2019-07-30-patrimony",
                    InstrumentKind::FederalProtocol
                ),
                ("protocol-2020-05-11-agodi", InstrumentKind::FlemishProtocol),
                (
                    "protocol-2020-10-14-ahovoks",
                    InstrumentKind::FlemishProtocol
                ),
            ]
        );
        assert!(found[0].receivers.is_empty());
        // No activity of the samples is stated to be public.
        assert!(found.iter().all(|one| one.activities.is_empty()));
        let members: Vec<_> = found[1].receivers[2]
            .members
            .iter()
            .map(|one| one.code())
            .collect();
        assert_eq!(
            members,
            [
                "fons",
                "infino-vlaanderen",
                "kidslife",
                "myfamily",
                "parentia"
            ]
        );
    });
}

//! The tasks of a data protection officer's year, on the first registers: what the public documents
//! leave open is told, task by task.

use std::collections::BTreeSet;

use inzage::{
    answers::{
        element_life::{LifeQuestion, element_life},
        keeping::{KeepingQuestion, keeping},
        minimisation::{MinimisationQuestion, minimisation},
        overview::{OverviewQuestion, overview},
        processors::{ContractFault, ProcessorsQuestion, processors},
        telling::{TellQuestion, whom_to_tell},
        transfers::{TransferStanding, TransfersQuestion, transfers},
    },
    domain::{
        id::Id,
        kind::Kind,
        record::Record,
        records::{DataElement, Party},
        snapshot::Snapshot,
    },
    register::When,
};

use super::samples::{drafts, samples, take_in};
use crate::support::{TestRegister, operator};

/// Both first registers, read once.
fn check(story: impl FnOnce(&Snapshot)) {
    let test = TestRegister::sqlite();
    for register in ["infino", "inami"] {
        take_in(&test.register, &drafts(&samples(register)));
    }
    story(&test.register.view(&operator(), When::Now).unwrap());
}

fn today() -> chrono::NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn id<T: Record>(snapshot: &Snapshot, code: &str) -> Id<T> {
    Id::of(snapshot.by_code(T::KIND, code).unwrap())
}

#[test]
fn no_recipient_of_account_numbers_is_left_out() {
    check(|snapshot| {
        let question = TellQuestion {
            controller: id::<Party>(snapshot, "infino-vlaanderen"),
            elements: vec![id::<DataElement>(snapshot, "account-numbers")],
            categories: Vec::new(),
            subjects: Vec::new(),
            on: today(),
        };
        let answer = whom_to_tell(snapshot, &question).unwrap();
        let item = &answer.items[0];
        let named: BTreeSet<&str> = item.recipients.iter().map(|it| it.party.code()).collect();
        let classes: BTreeSet<&str> = item.unresolved.iter().map(|it| it.class.code()).collect();
        assert!(item.owed() > 0, "{named:?}");
        assert!(classes.contains("call-centres"), "{classes:?}");
        assert!(classes.iter().all(|class| !named.contains(class)));
    });
}

#[test]
fn the_account_number_lives_in_the_activities_that_pay() {
    check(|snapshot| {
        let element = id::<DataElement>(snapshot, "account-numbers");
        let question = LifeQuestion {
            datum: (Kind::DataElement, element.uuid()),
            controller: None,
            on: today(),
        };
        let answer = element_life(snapshot, question).unwrap();
        let codes: Vec<&str> = answer
            .activities
            .iter()
            .map(|it| it.activity.code())
            .collect();
        assert!(codes.contains(&"infino-vlaanderen/A01"), "{codes:?}");
        let life = answer.activities.iter();
        let mut life = life.filter(|it| it.activity.code() == "infino-vlaanderen/A01");
        let life = life.next().unwrap();
        assert!(!life.sources.is_empty() && !life.recipients.is_empty());
        assert!(!life.retention.is_empty(), "the criterion in words");
    });
}

#[test]
fn no_rule_of_the_first_registers_states_a_period() {
    check(|snapshot| {
        let question = KeepingQuestion {
            controller: None,
            on: today(),
        };
        let answer = keeping(snapshot, question).unwrap();
        assert!(answer.without_period.len() > 20);
        assert!(answer.old.is_empty() && !answer.age_not_stated.is_empty());
    });
}

#[test]
fn the_processors_of_the_first_registers_have_no_contract_and_classes_no_members() {
    check(|snapshot| {
        let question = ProcessorsQuestion {
            controller: Some(id::<Party>(snapshot, "infino-vlaanderen")),
            on: today(),
            within: 90,
        };
        let answer = processors(snapshot, question).unwrap();
        let unnamed: Vec<&str> = answer
            .processors
            .iter()
            .filter(|line| line.unnamed)
            .map(|line| line.party.code())
            .collect();
        assert!(unnamed.contains(&"call-centres"), "{unnamed:?}");
        let mut tasks = answer.processors.iter().flat_map(|line| &line.tasks);
        assert!(tasks.all(|task| task.fault == Some(ContractFault::Missing)));
    });
}

#[test]
fn where_data_go_abroad_is_not_stated_by_inami() {
    check(|snapshot| {
        let question = TransfersQuestion {
            controller: Some(id::<Party>(snapshot, "inami")),
            on: today(),
            ..TransfersQuestion::default()
        };
        let answer = transfers(snapshot, question).unwrap();
        let standings: BTreeSet<TransferStanding> =
            answer.transfers.iter().map(|it| it.standing).collect();
        assert_eq!(
            standings,
            BTreeSet::from([TransferStanding::CountryNotStated])
        );
        assert!(!answer.unresolved.is_empty());
    });
}

#[test]
fn an_instrument_that_does_not_state_its_data_is_told_as_such() {
    check(|snapshot| {
        let question = MinimisationQuestion {
            controller: Some(id::<Party>(snapshot, "infino-vlaanderen")),
            on: today(),
        };
        let answer = minimisation(snapshot, question).unwrap();
        let silent: BTreeSet<&str> = answer
            .activities
            .iter()
            .flat_map(|it| &it.unstated_instruments)
            .map(|it| it.code())
            .collect();
        assert!(silent.contains("law-bvr-gegevensverwerking"), "{silent:?}");
    });
}

#[test]
fn the_figures_of_the_first_registers_add_up() {
    check(|snapshot| {
        let question = OverviewQuestion {
            controller: None,
            on: today(),
        };
        let figures = overview(snapshot, question).unwrap();
        assert_eq!(figures.activities, 45);
        let reviews = figures.reviewed + figures.review_overdue + figures.never_reviewed;
        assert_eq!(reviews, 45);
        let statuses: usize = figures.statuses.iter().map(|(_, count)| count).sum();
        assert_eq!(statuses, 45);
        assert!(figures.bases.iter().any(|(basis, _)| basis.is_none()));
    });
}

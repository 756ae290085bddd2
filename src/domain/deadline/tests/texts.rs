//! What is said of time limits, in the four languages.

use super::{
    remedies::{appeal, end, length, offset, sense, trigger},
    *,
};
use crate::domain::{
    codes::{DayCount, DeadlineSense, DeadlineTrigger, EndRule},
    period::Period,
};

fn informed() -> Vec<(&'static str, Owned)> {
    let mut rule = appeal("P3M");
    rule.push(trigger(DeadlineTrigger::Informed));
    rule.extend(offset(3, DayCount::CalendarDays));
    rule
}

#[test]
fn a_rule_is_told_without_a_day_in_four_languages() {
    let record = remedy(&informed(), &[]);
    let rule = Rule::of(typed(&record));
    let said = Language::ALL.map(|language| text::rule(language, &rule));
    assert_eq!(
        said,
        [
            "U moet handelen binnen 3 maanden, te rekenen vanaf de derde kalenderdag na de dag \
             waarop u van de beslissing in kennis werd gesteld. Is de laatste dag een zaterdag, een \
             zondag of een feestdag, dan eindigt de termijn op de eerstvolgende werkdag.",
            "Vous devez agir dans un délai de 3 mois, à compter du troisième jour calendrier \
             suivant le jour où vous avez été informé de la décision. Si le dernier jour est un \
             samedi, un dimanche ou un jour férié, le délai prend fin le jour ouvrable suivant.",
            "Sie müssen innerhalb der Frist handeln; sie beträgt 3 Monate, gerechnet ab dem dritten \
             Kalendertag nach dem Tag, an dem Sie von der Entscheidung in Kenntnis gesetzt wurden. \
             Ist der letzte Tag ein Samstag, ein Sonntag oder ein Feiertag, so endet die Frist am \
             nächsten Arbeitstag.",
            "You must act within 3 months, counted from the third calendar day after the day on \
             which you were informed of the decision. If the last day is a Saturday, a Sunday or a \
             public holiday, the time limit ends on the next working day.",
        ]
    );
}

#[test]
fn what_a_rule_does_not_state_is_told() {
    let told = |fields: &[(&'static str, Owned)], none: &[&'static str]| {
        let record = remedy(fields, none);
        text::rule(Language::En, &Rule::of(typed(&record)))
    };
    assert_eq!(told(&[], &[]), "The register states no time limit.");
    assert_eq!(told(&[], &["deadline_length"]), "There is no time limit.");
    assert_eq!(
        told(&[trigger(DeadlineTrigger::Facts)], &[]),
        "There is a time limit; the register does not state how long it is."
    );
    assert_eq!(
        told(&[length("P1Y"), sense(DeadlineSense::NotOlderThan)], &[]),
        "The facts must not be older than 1 year. The register does not state what holds when the \
         last day is a Saturday, a Sunday or a public holiday: act before then."
    );
    assert_eq!(
        told(&[length("P6M"), end(EndRule::AsIs)], &[]),
        "There is a time limit of 6 months, counted from an event that the register does not \
         state; the register does not state whether you must act within it or the facts must not \
         be older. The time limit ends on its last day, even if that is a Saturday, a Sunday or a \
         public holiday."
    );
    let mut vague = appeal("P3M");
    vague.push(("deadline_offset", Owned::Integer(7)));
    assert!(told(&vague, &[]).starts_with(
        "You must act within 3 months, counted from 7 days (the register does not state whether \
         calendar days or working days) after an event that the register does not state."
    ));
}

#[test]
fn the_counting_of_a_remedy_is_told_day_by_day() {
    let record = remedy(&informed(), &[]);
    let deadline = remedy_deadline(reference(), typed(&record), day("2026-03-02"));
    let steps = deadline.steps.iter();
    let told: Vec<String> = steps.map(|step| text::step(Language::Nl, step)).collect();
    assert_eq!(
        told,
        [
            "maandag 2 maart 2026: kennisneming van de beslissing; deze dag telt niet mee \
             (Verordening (EEG, Euratom) nr. 1182/71, art. 3, lid 1).",
            "donderdag 5 maart 2026: 3 kalenderdagen na de gebeurtenis; vanaf deze dag loopt de \
             termijn.",
            "vrijdag 5 juni 2026: laatste dag van de termijn (3 maanden, te rekenen vanaf 5 maart \
             2026).",
        ]
    );
    assert_eq!(
        Language::ALL.map(|language| text::remedy(language, &deadline).join(" ")),
        [
            "Uiterlijk te handelen op vrijdag 5 juni 2026.",
            "Agir au plus tard le vendredi 5 juin 2026.",
            "Spätester Tag zum Handeln: Freitag, 5. Juni 2026.",
            "Act at the latest on Friday 5 June 2026.",
        ]
    );
}

#[test]
fn a_moved_end_names_the_holiday() {
    let deadline = request_deadline(reference(), Clock::from(day("2026-11-25")));
    let deadline = deadline.expect("within the calendar");
    let last = deadline.steps.iter().skip(2);
    let told: Vec<String> = last.map(|step| text::step(Language::Fr, step)).collect();
    assert_eq!(
        told,
        [
            "vendredi 25 décembre 2026 : n’est pas un jour ouvrable (jour férié : Noël).",
            "samedi 26 décembre 2026 : n’est pas un jour ouvrable (samedi).",
            "dimanche 27 décembre 2026 : n’est pas un jour ouvrable (dimanche).",
            "lundi 28 décembre 2026 : le jour ouvrable suivant ; le délai prend fin ce jour-là \
             (règlement (CEE, Euratom) n° 1182/71, art. 3, par. 4).",
        ]
    );
    assert_eq!(
        text::request(Language::Fr, &deadline),
        [
            "Réponse due au plus tard le lundi 28 décembre 2026 (RGPD, art. 12, par. 3) : 1 mois \
             à compter de la réception.",
            "Une prolongation et ses motifs, ou un refus avec ses motifs et les voies de \
             réclamation, doivent être communiqués au plus tard le lundi 28 décembre 2026 (RGPD, \
             art. 12, par. 3 et 4).",
        ]
    );
}

/// Steps of every kind, so that none is left without a sentence.
fn every_step() -> Vec<Step<'static>> {
    let on = day("2026-03-02");
    let why = Calendar::new(reference())
        .closed(day("2026-12-25"))
        .expect("a holiday");
    let ends = |short_month| Step::Ends {
        length: Period::of_months(1),
        from: on,
        day: on,
        short_month,
    };
    let runs = |days| Step::RunsFrom {
        number: 1,
        days,
        day: on,
    };
    let triggers = DeadlineTrigger::ALL.iter().copied().map(Some).chain([None]);
    let events = triggers.map(|trigger| Step::Event { trigger, day: on });
    let others = [
        Step::PassedOver { day: on, why },
        runs(DayCount::CalendarDays),
        runs(DayCount::WorkingDays),
        ends(false),
        ends(true),
        Step::StoodStill {
            asked: on,
            proved: on,
            days: 2,
            day: on,
        },
        Step::Closed { day: on, why },
        Step::MovesTo { day: on },
        Step::Stays { day: on },
        Step::MoveNotStated { day: on, next: on },
    ];
    events.chain(others).collect()
}

#[test]
fn every_step_has_a_sentence_that_begins_with_its_day() {
    use crate::domain::code_list::Coded;
    let steps = every_step();
    for kind in DeadlineStepKind::ALL {
        assert!(
            steps.iter().any(|step| step.kind() == *kind),
            "{}",
            kind.code()
        );
    }
    for language in Language::ALL {
        for step in &steps {
            let said = text::step(language, step);
            assert!(
                said.starts_with(&text::date(language, step.day())),
                "{said}"
            );
            assert!(said.ends_with('.'), "{said}");
        }
    }
}

#[test]
fn every_rule_and_reservation_has_a_sentence_in_every_language() {
    let triggers = || DeadlineTrigger::ALL.iter().copied().map(Some).chain([None]);
    let rules = triggers().flat_map(|trigger| {
        [None, Some(0), Some(2), Some(12)]
            .into_iter()
            .flat_map(move |offset| {
                let days = [
                    None,
                    Some(DayCount::CalendarDays),
                    Some(DayCount::WorkingDays),
                ];
                days.map(|offset_days| Rule {
                    trigger,
                    offset,
                    offset_days,
                    length: Some(Period::of_months(3)),
                    sense: Some(DeadlineSense::ActWithin),
                    end: None,
                    no_limit: false,
                })
            })
    });
    for rule in rules {
        for language in Language::ALL {
            let said = text::rule(language, &rule);
            assert!(!said.contains("deadlines-"), "{said}");
        }
    }
    for kind in DeadlineReservation::ALL {
        for language in Language::ALL {
            let day = day("2026-03-02");
            let said = text::reservation(language, Reservation { kind: *kind, day });
            assert!(said.contains("2026"), "{said}");
        }
    }
}

#[test]
fn the_parts_that_are_not_stated_are_listed() {
    let record = remedy(&[trigger(DeadlineTrigger::Informed)], &[]);
    let deadline = remedy_deadline(reference(), typed(&record), day("2026-03-02"));
    assert_eq!(
        text::remedy(Language::En, &deadline),
        [
            "The register states the time limit only in part, so that no day can be given.",
            "The register does not state: the length of the time limit; whether one must act \
             within the time limit or the facts must not be older than it; what holds when the \
             last day is a Saturday, a Sunday or a public holiday.",
        ]
    );
}

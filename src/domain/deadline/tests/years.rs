//! What holds of every day of thirty years.

use chrono::{Datelike, Days, Months, Weekday};
use proptest::prelude::*;

use super::*;
use crate::domain::{
    code_list::Coded,
    codes::{DayCount, EndRule},
    period::Period,
};

/// Every day from 2010 to 2040.
fn days() -> impl Iterator<Item = NaiveDate> {
    day("2010-01-01")
        .iter_days()
        .take_while(|day| day.year() < 2041)
}

fn due(received: NaiveDate, extended: bool) -> NaiveDate {
    let clock = Clock {
        extended,
        ..Clock::from(received)
    };
    request_deadline(reference(), clock)
        .expect("within the calendar")
        .due
}

#[test]
fn no_request_is_due_on_a_day_on_which_nobody_works() {
    for received in days() {
        for extended in [false, true] {
            let due = due(received, extended);
            assert!(
                !matches!(due.weekday(), Weekday::Sat | Weekday::Sun)
                    && !reference().is_public_holiday(due),
                "received on {received}, due on {due}"
            );
        }
    }
}

#[test]
fn a_request_is_never_due_before_the_month_is_over_nor_much_later() {
    for received in days() {
        for (extended, months) in [(false, 1), (true, 3)] {
            let due = due(received, extended);
            let plain = received + Months::new(months);
            assert!(plain <= due, "received on {received}, due on {due}");
            assert!(
                due <= plain + Days::new(3),
                "received on {received}, due on {due}"
            );
            assert!(
                plain.day() == received.day() || (plain + Days::new(1)).day() == 1,
                "received on {received}"
            );
            let between = plain.iter_days().take_while(|day| *day < due);
            for skipped in between {
                assert!(
                    !reference().is_working_day(skipped),
                    "{skipped} was skipped"
                );
            }
        }
    }
}

#[test]
fn what_comes_in_later_is_never_due_earlier() {
    for extended in [false, true] {
        let all: Vec<NaiveDate> = days().map(|received| due(received, extended)).collect();
        assert!(all.is_sorted());
    }
}

#[test]
fn an_extension_is_always_told_before_it_begins_to_count() {
    for received in days() {
        let clock = Clock {
            extended: true,
            ..Clock::from(received)
        };
        let deadline = request_deadline(reference(), clock).expect("within the calendar");
        assert_eq!(deadline.tell_by, due(received, false));
        assert!(deadline.tell_by < deadline.due);
    }
}

#[test]
fn the_steps_lead_from_the_event_to_the_due_day_without_a_gap() {
    for received in days() {
        let deadline =
            request_deadline(reference(), Clock::from(received)).expect("within the calendar");
        let days: Vec<NaiveDate> = deadline.steps.iter().map(Step::day).collect();
        assert_eq!(days.first(), Some(&received));
        assert_eq!(days.last(), Some(&deadline.due));
        assert!(days.is_sorted(), "{days:?}");
        let moved = matches!(deadline.steps.last(), Some(Step::MovesTo { .. }));
        assert_eq!(moved, deadline.steps.len() > 2);
    }
}

fn a_remedy(offset: i64, count: DayCount, months: u16, end: EndRule) -> Arc<dyn AnyRecord> {
    let fields = [
        ("deadline_offset", Owned::Integer(offset)),
        ("deadline_offset_days", Owned::Code(count.item())),
        (
            "deadline_length",
            Owned::Period(Period::parse(&format!("P{months}M")).expect("a period")),
        ),
        ("deadline_end", Owned::Code(end.item())),
    ];
    remedy(&fields, &[])
}

proptest! {
    #[test]
    fn a_remedy_counts_monotonously_and_ends_on_a_working_day(
        start in 0_u64..10_957,
        later in 0_u64..40,
        offset in 0_i64..12,
        months in 1_u16..13,
        working: bool,
    ) {
        let count = if working { DayCount::WorkingDays } else { DayCount::CalendarDays };
        let moved = a_remedy(offset, count, months, EndRule::NextWorkingDay);
        let stays = a_remedy(offset, count, months, EndRule::AsIs);
        let event = day("2010-01-01") + Days::new(start);
        let due = |record: &Arc<dyn AnyRecord>, event| {
            remedy_deadline(reference(), typed(record), event).due().expect("a complete rule")
        };
        let end = due(&moved, event);
        prop_assert!(reference().is_working_day(end));
        prop_assert!(due(&stays, event) <= end);
        prop_assert!(event + Months::new(months.into()) <= due(&stays, event));
        prop_assert!(end <= due(&moved, event + Days::new(later)));
    }

    #[test]
    fn the_nth_working_day_has_so_many_working_days_up_to_it(start in 0_u64..10_957, number in 1_i64..30) {
        let record = a_remedy(number, DayCount::WorkingDays, 1, EndRule::AsIs);
        let event = day("2010-01-01") + Days::new(start);
        let deadline = remedy_deadline(reference(), typed(&record), event);
        let from = deadline.steps.iter().find_map(|step| match step {
            Step::RunsFrom { day, .. } => Some(*day),
            _ => None,
        });
        let from = from.expect("a day from which it runs");
        let mut between = event.iter_days().skip(1).take_while(|day| *day <= from);
        let counted = between.by_ref().filter(|day| reference().is_working_day(*day)).count();
        prop_assert_eq!(i64::try_from(counted).ok(), Some(number));
        prop_assert!(reference().is_working_day(from));
    }
}

//! A reference file that someone edits says what is wrong with it, and where.

use super::*;
use crate::domain::problem::ProblemCode;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

const HEAD: &str = "source = \"test\"\nchecked_on = 2026-11-22\n";

#[track_caller]
fn check_problems(file: &str, body: &str, expected: &[(&str, ProblemCode)]) {
    let text = format!("{HEAD}{body}");
    let problems = Reference::parse(&[(file, &text)]).err().unwrap_or_default();
    let found: Vec<_> = problems.iter().map(|p| (p.to_string(), p.code)).collect();
    let found: Vec<_> = found.iter().map(|(text, code)| (&**text, *code)).collect();
    assert_eq!(found, expected);
}

#[test]
fn another_file_takes_the_place_of_an_embedded_one() {
    let text = format!(
        "{HEAD}[[holiday]]\nmonth = 2\nday = 29\nvalid_from = 2026-01-01\n\
         names = {{ nl = \"a\", fr = \"b\", de = \"c\", en = \"d\" }}\n"
    );
    let reference = Reference::parse(&[("holidays.toml", &text)]).unwrap();
    assert!(reference.is_public_holiday(day("2028-02-29")));
    assert!(!reference.is_public_holiday(day("2024-02-29")));
    assert!(!reference.is_public_holiday(day("2028-12-25")));
    assert!(reference.is_in_eu(reference.country_code("BE").unwrap(), day("2028-02-29")));
}

#[test]
fn a_file_that_is_not_one_of_them_is_named() {
    let problems = Reference::parse(&[("holiday.toml", "")]).unwrap_err();
    assert_eq!(
        problems[0].to_string(),
        "holiday.toml: `holiday.toml` is not a reference file, expected one of countries.toml, \
         organisations.toml, adequacy.toml, holidays.toml, rights.toml, elsewhere.toml; did you mean `holidays.toml`?"
    );
}

#[test]
fn a_wrong_holiday_says_its_line() {
    let names = "names = { nl = \"a\", fr = \"b\", de = \"c\", en = \"d\" }\n";
    check_problems(
        "holidays.toml",
        &format!("[[holiday]]\nmonth = 2\nday = 30\n{names}"),
        &[(
            "holidays.toml, line 3: there is no day 30 in a month 2",
            ProblemCode::Unreadable,
        )],
    );
    check_problems(
        "holidays.toml",
        &format!("[[holiday]]\nmonth = 2\neaster = 1\n{names}"),
        &[(
            "holidays.toml, line 3: a holiday states when it falls in two ways or in none, expected \
         either `month` and `day`, or `easter`",
            ProblemCode::Contradiction,
        )],
    );
    check_problems(
        "holidays.toml",
        "[[holiday]]\neaster = 1\nnames = { nl = \"a\" }",
        &[(
            "holidays.toml, line 3: a holiday has no name in `fr`",
            ProblemCode::Missing,
        )],
    );
    check_problems(
        "holidays.toml",
        "holiday = 1",
        &[(
            "holidays.toml, line 3: invalid type: integer `1`, expected a sequence",
            ProblemCode::Unreadable,
        )],
    );
}

#[test]
fn a_wrong_decision_says_everything_that_is_wrong() {
    let decision = "[[decision]]\nrecipient = \"Japan\"\ntest = \"private\"\ndecision = \"x\"\n\
        valid_from = 2020-01-02\nvalid_to = 2020-01-01\nsource = \"y\"\nconfidence = \"high\"\n";
    check_problems(
        "adequacy.toml",
        decision,
        &[
            (
                "adequacy.toml, line 3: the range ends on 2020-01-01, before it begins on 2020-01-02: \
             expected a later end or none",
                ProblemCode::Contradiction,
            ),
            (
                "adequacy.toml, line 3: `Japan` is not a known code, expected an ISO 3166-1 code of \
             two letters such as `BE`, or the code of an international organisation such as \
             `EPO`; did you mean `JP` (Japan)?",
                ProblemCode::UnknownCode,
            ),
            (
                "adequacy.toml, line 3: `test` is `private`, expected one of all, private-only, \
             listed-only, public-only; did you mean `private-only`?",
                ProblemCode::UnknownCode,
            ),
        ],
    );
    let decision = "[[decision]]\nrecipient = \"JP\"\ntest = \"all\"\ndecision = \"x\"\n\
        valid_from = 2020-01-02\nended_by = \"z\"\nsource = \"y\"\nconfidence = \"high\"\n";
    check_problems(
        "adequacy.toml",
        decision,
        &[(
            "adequacy.toml, line 3: `ended_by` is stated without `valid_to`, expected both or neither",
            ProblemCode::Contradiction,
        )],
    );
}

#[test]
fn a_decision_is_listed_once() {
    let decision = "[[decision]]\nrecipient = \"JP\"\ntest = \"all\"\ndecision = \"x\"\n\
        valid_from = 2020-01-02\nsource = \"y\"\nconfidence = \"high\"\n";
    check_problems(
        "adequacy.toml",
        &format!("{decision}{decision}"),
        &[(
            "adequacy.toml, line 10: `x` is listed twice",
            ProblemCode::Duplicate,
        )],
    );
}

#[test]
fn an_organisation_cannot_take_the_code_or_name_of_a_country() {
    // An adequacy file without decisions keeps this test to the organisations.
    let text = format!(
        "{HEAD}[organisations]\n\
         BE = {{ nl = \"a\", fr = \"a\", de = \"a\", en = \"a\" }}\n\
         ABC = {{ nl = \"Belgique\", fr = \"b\", de = \"b\" }}\n\
         abd = {{ nl = \"c\", fr = \"c\", de = \"c\", en = \"c\" }}\n"
    );
    let files = [("organisations.toml", &*text), ("adequacy.toml", HEAD)];
    let problems = Reference::parse(&files).unwrap_err();
    let mut found: Vec<_> = problems.iter().map(ToString::to_string).collect();
    found.sort();
    assert_eq!(
        found,
        [
            "organisations.toml, line 4: `BE` is the code of a country, expected another code",
            "organisations.toml, line 5: `ABC` has no name in `en`",
            "organisations.toml, line 5: `Belgique` is a name of both `BE` and `ABC`",
            "organisations.toml, line 6: `abd` is not in capitals, expected `ABD`",
        ]
    );
}

#[test]
fn a_country_without_names_has_no_membership() {
    let text = format!(
        "{HEAD}[countries]\n\
         BE = {{ nl = \"a\", fr = \"a\", de = \"a\", en = \"a\" }}\n\
         BEL = {{ nl = \"b\", fr = \"b\", de = \"b\", en = \"b\" }}\n\
         [aliases]\nBB = \"NL\"\n\
         [eu]\nFR = [{{ from = 1958-01-01 }}]\n\
         [eea]\nBE = [{{ from = 1958-01-01, to = 1957-01-01 }}]\n"
    );
    let files = [("countries.toml", &*text), ("adequacy.toml", HEAD)];
    let problems = Reference::parse(&files).unwrap_err();
    let found: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "countries.toml, line 5: `BEL` is not a country code, expected two letters",
            "countries.toml, line 7: `NL` is a code without names",
            "countries.toml, line 9: `FR` is a code without names",
            "countries.toml, line 11: the range ends on 1957-01-01, before it begins on 1958-01-01: \
         expected a later end or none",
        ]
    );
}

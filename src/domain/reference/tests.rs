//! The embedded files are sound, and answer what the law says.

use super::*;
use crate::domain::{code_list::Coded, text::Language};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn code(text: &str) -> CountryCode {
    Reference::embedded().country_code(text).unwrap()
}

#[test]
fn the_embedded_files_are_sound() {
    let reference = Reference::parse(&[]).unwrap();
    assert_eq!(
        reference
            .countries()
            .filter(|c| c.kind == CountryKind::Country)
            .count(),
        250
    );
    assert_eq!(
        reference
            .countries()
            .filter(|c| c.kind == CountryKind::Organisation)
            .count(),
        9
    );
    assert_eq!(reference.adequacy_decisions().len(), 21);
    let files: Vec<_> = reference
        .origins()
        .iter()
        .map(|origin| origin.file)
        .collect();
    assert_eq!(files, FILES.map(|(name, _)| name));
}

#[track_caller]
fn check_code(typed: &str, expected: Result<&str, &str>) {
    let found = Reference::embedded().country_code(typed);
    assert_eq!(
        found
            .as_ref()
            .map(CountryCode::as_str)
            .map_err(String::as_str),
        expected
    );
}

#[test]
fn a_code_is_read_in_any_case_and_through_its_aliases() {
    check_code("BE", Ok("BE"));
    check_code(" be ", Ok("BE"));
    check_code("EL", Ok("GR"));
    check_code("UK", Ok("GB"));
    check_code("XK", Ok("XK"));
    check_code("epo", Ok("EPO"));
    check_code("INTERPOL", Ok("INTERPOL"));
}

#[test]
fn what_is_not_a_code_gets_the_one_that_was_meant() {
    let refused = |typed: &str, meant: &str| {
        format!(
            "`{typed}` is not a known code, expected an ISO 3166-1 code of two letters such as \
             `BE`, or the code of an international organisation such as `EPO`{meant}"
        )
    };
    for (typed, meant) in [
        ("België", "; did you mean `BE` (Belgium)?"),
        ("ETATS-UNIS", "; did you mean `US` (United States)?"),
        (
            "Vereinigtes Königreich",
            "; did you mean `GB` (United Kingdom)?",
        ),
        ("Zwitserlnad", "; did you mean `CH` (Switzerland)?"),
        ("USA", "; did you mean `US` (United States)?"),
        ("OMS", "; did you mean `WHO` (World Health Organization)?"),
        ("ZZ", ""),
        ("BEL", ""),
        ("", ""),
        ("12345", ""),
    ] {
        check_code(typed, Err(&refused(typed, meant)));
    }
}

#[test]
fn a_name_finds_its_country_in_every_language() {
    let reference = Reference::embedded();
    for country in reference.countries() {
        for language in Language::ALL {
            let name = country.names.get(language).unwrap();
            assert_eq!(reference.country_by_name(name), Some(country), "{name}");
        }
    }
    let found = reference.country_by_name("  cote d'ivoire ").unwrap();
    assert_eq!(found.code, code("CI"));
    assert_eq!(reference.country_by_name("Atlantis"), None);
}

#[test]
fn a_country_code_is_small_and_one_json_string() {
    assert_eq!(size_of::<CountryCode>(), 8);
    let codes: Vec<CountryCode> = serde_json::from_str(r#"["be", "INTERPOL"]"#).unwrap();
    assert_eq!(
        serde_json::to_string(&codes).unwrap(),
        r#"["BE","INTERPOL"]"#
    );
    assert_eq!(
        format!("{:?} {:>3}|{}", codes[0], codes[0], codes[1]),
        "CountryCode(BE)  BE|INTERPOL"
    );
    for wrong in [
        "\"\"",
        "\"B\"",
        "\"B E\"",
        "\"1A\"",
        "\"INTERPOLE\"",
        "\"BÉ\"",
    ] {
        assert!(
            serde_json::from_str::<CountryCode>(wrong).is_err(),
            "{wrong}"
        );
    }
    assert!(code("BE") < code("EPO") && code("EPO") < code("ES"));
}

#[test]
fn the_union_has_27_members_and_the_area_30() {
    let reference = Reference::embedded();
    let on = day("2026-11-22");
    // Territories with a code of their own are in the Union without being members.
    let territories = ["GF", "GP", "MQ", "RE", "MF", "YT", "AX"].map(code);
    let members = |is_in: &dyn Fn(CountryCode) -> bool| {
        let codes = reference.countries().map(|country| country.code);
        codes
            .filter(|code| !territories.contains(code) && is_in(*code))
            .count()
    };
    assert_eq!(members(&|code| reference.is_in_eu(code, on)), 27);
    assert_eq!(members(&|code| reference.is_in_eea(code, on)), 30);
    assert!(territories.iter().all(|code| reference.is_in_eu(*code, on)));
}

#[track_caller]
fn check_membership(typed: &str, on: &str, in_eu: bool, in_eea: bool) {
    let (reference, on) = (Reference::embedded(), day(on));
    let code = code(typed);
    assert_eq!(
        reference.is_in_eu(code, on),
        in_eu,
        "{code} in the Union on {on}"
    );
    assert_eq!(
        reference.is_in_eea(code, on),
        in_eea,
        "{code} in the area on {on}"
    );
}

#[test]
fn membership_is_asked_on_a_day() {
    check_membership("GB", "2020-01-31", true, true);
    check_membership("GB", "2020-02-01", false, true);
    check_membership("GB", "2020-12-31", false, true);
    check_membership("GB", "2021-01-01", false, false);
    check_membership("HR", "2013-06-30", false, false);
    check_membership("HR", "2013-07-01", true, true);
    check_membership("IS", "2018-07-20", false, true);
    check_membership("LI", "2026-01-01", false, true);
    check_membership("EL", "2026-01-01", true, true);
    for third in [
        "CH", "GL", "PF", "NC", "AW", "CW", "XK", "SJ", "JE", "EPO", "WHO",
    ] {
        check_membership(third, "2026-01-01", false, false);
    }
}

#[track_caller]
fn check_adequacy(typed: &str, on: &str, expected: &[(&str, RecipientTest)]) {
    let decisions = Reference::embedded().adequacy(code(typed), day(on));
    let found: Vec<_> = decisions.iter().map(|d| (&*d.decision, d.test)).collect();
    assert_eq!(found, expected, "{typed} on {on}");
}

#[test]
fn an_adequacy_decision_holds_between_its_dates() {
    use RecipientTest::{All, ListedOnly, PrivateOnly};
    check_adequacy("US", "2015-10-05", &[("2000/520/EC", ListedOnly)]);
    check_adequacy("US", "2015-10-06", &[]);
    check_adequacy("US", "2020-07-15", &[("(EU) 2016/1250", ListedOnly)]);
    check_adequacy("US", "2020-07-16", &[]);
    check_adequacy("US", "2023-07-10", &[("(EU) 2023/1795", ListedOnly)]);
    check_adequacy(
        "GB",
        "2021-06-27",
        &[("Trade and Cooperation Agreement, Art. FINPROV.10A", All)],
    );
    check_adequacy("GB", "2021-06-28", &[("(EU) 2021/1772", All)]);
    check_adequacy("GB", "2025-08-01", &[("(EU) 2021/1772", All)]);
    check_adequacy("GB", "2025-12-19", &[("(EU) 2025/2574", All)]);
    check_adequacy("GB", "2031-12-27", &[("(EU) 2025/2574", All)]);
    check_adequacy("GB", "2031-12-28", &[]);
    check_adequacy("JP", "2026-11-22", &[("(EU) 2019/419", PrivateOnly)]);
    check_adequacy("CA", "2026-11-22", &[("2002/2/EC", PrivateOnly)]);
    check_adequacy("BR", "2026-01-25", &[]);
    check_adequacy("BR", "2026-01-26", &[("(EU) 2026/179", All)]);
    check_adequacy("EPO", "2026-11-22", &[("(EU) 2025/1382", All)]);
    check_adequacy("WHO", "2026-11-22", &[]);
    check_adequacy("GI", "2026-11-22", &[]);
    check_adequacy("BE", "2026-11-22", &[]);
}

#[test]
fn seventeen_countries_and_organisations_are_adequate_today() {
    let reference = Reference::embedded();
    let adequate = reference.countries().filter(|country| {
        !reference
            .adequacy(country.code, day("2026-11-22"))
            .is_empty()
    });
    let codes: Vec<_> = adequate.map(|country| country.code.to_string()).collect();
    assert_eq!(
        codes.join(" "),
        "AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY EPO"
    );
}

#[test]
fn a_decision_with_a_limited_test_says_its_scope_in_every_language() {
    for decision in Reference::embedded().adequacy_decisions() {
        let all = Language::ALL
            .into_iter()
            .all(|language| decision.scope.get(language).is_some());
        let none = decision.scope.is_empty() && decision.test == RecipientTest::All;
        assert!(all || none, "{}", decision.decision);
    }
    assert_eq!(RecipientTest::PrivateOnly.code(), "private-only");
}

#[test]
fn easter_falls_where_the_church_says() {
    for (year, expected) in [
        (1818, "1818-03-22"),
        (1943, "1943-04-25"),
        (1954, "1954-04-18"),
        (1981, "1981-04-19"),
        (2000, "2000-04-23"),
        (2024, "2024-03-31"),
        (2025, "2025-04-20"),
        (2026, "2026-04-05"),
        (2027, "2027-03-28"),
        (2038, "2038-04-25"),
        (2049, "2049-04-18"),
        (2076, "2076-04-19"),
    ] {
        assert_eq!(holidays::easter_sunday(year), Some(day(expected)));
    }
    assert_eq!(holidays::easter_sunday(1582), None);
}

#[test]
fn belgium_has_ten_public_holidays() {
    let reference = Reference::embedded();
    let days = day("2026-01-01").iter_days().take(365);
    let found: Vec<_> = days
        .filter_map(|date| {
            Some((
                date.to_string(),
                reference.holiday(date)?.names.get(Language::En)?,
            ))
        })
        .collect();
    let found: Vec<_> = found.iter().map(|(date, name)| (&**date, *name)).collect();
    assert_eq!(
        found,
        [
            ("2026-01-01", "New Year’s Day"),
            ("2026-04-06", "Easter Monday"),
            ("2026-05-01", "Labour Day"),
            ("2026-05-14", "Ascension Day"),
            ("2026-05-25", "Whit Monday"),
            ("2026-07-21", "National Day"),
            ("2026-08-15", "Assumption Day"),
            ("2026-11-01", "All Saints’ Day"),
            ("2026-11-11", "Armistice Day"),
            ("2026-12-25", "Christmas Day"),
        ]
    );
}

#[test]
fn a_working_day_is_neither_weekend_nor_holiday() {
    let reference = Reference::embedded();
    for (date, expected) in [
        ("2026-11-20", true),
        ("2026-11-21", false),
        ("2026-11-22", false),
        ("2026-11-11", false),
        ("2026-11-12", true),
        ("2026-06-05", true),
        ("2026-06-02", true),
    ] {
        assert_eq!(reference.is_working_day(day(date)), expected, "{date}");
    }
    assert!(reference.is_public_holiday(day("2026-08-15")));
    assert!(!reference.is_public_holiday(day("2026-08-16")));
}

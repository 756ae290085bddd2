//! What is wrong with a workbook is told all at once, each with its file, sheet and cell.

use inzage::{
    domain::{problem::ProblemCode, sheet::Sheet},
    import::native::{drafts, read},
};

use super::made::sheet;

/// Checks the problems of sheets: code, place, and words that the message or hint holds.
#[track_caller]
fn check(sheets: &[Sheet], expected: &[(ProblemCode, &str, &str)]) {
    let problems = drafts(sheets).expect_err("problems");
    let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), expected.len(), "{shown:#?}");
    for ((code, at, words), (problem, shown)) in expected.iter().zip(problems.iter().zip(&shown)) {
        assert_eq!((&problem.code, problem.at.as_str()), (code, *at), "{shown}");
        assert!(shown.contains(words), "{shown}");
    }
}

#[test]
fn an_unknown_sheet_is_told_with_the_nearest_known_one() {
    check(
        &[sheet("partys", &[&["code"]]), sheet("x", &[])],
        &[
            (
                ProblemCode::UnknownField,
                "r.xlsx, sheet partys",
                "did you mean `parties`?",
            ),
            (
                ProblemCode::UnknownField,
                "r.xlsx, sheet x",
                "begins with `_`",
            ),
        ],
    );
}

#[test]
fn an_unknown_or_repeated_heading_is_told_with_its_cell() {
    check(
        &[sheet(
            "parties",
            &[
                &["code", "nam_nl", "Code", "contact"],
                &["a", "b", "c", "d", "", "e"],
            ],
        )],
        &[
            (
                ProblemCode::UnknownField,
                "r.xlsx, sheet parties, cell B1",
                "did you mean `name_nl`?",
            ),
            (
                ProblemCode::Duplicate,
                "r.xlsx, sheet parties, cell C1",
                "first in r.xlsx, sheet parties, cell A1",
            ),
            (
                ProblemCode::UnknownField,
                "r.xlsx, sheet parties, cell F2",
                "`e` stands in a column without a heading",
            ),
        ],
    );
}

#[test]
fn two_rows_with_one_code_are_told_with_both_cells() {
    check(
        &[
            sheet("flows", &[&["code"], &["F1"], &["F2"], &[" F1 "]]),
            sheet("parties", &[&["code"], &["F1"]]),
        ],
        &[(
            ProblemCode::Duplicate,
            "r.xlsx, sheet flows, cell A4",
            "first in r.xlsx, sheet flows, cell A2",
        )],
    );
}

#[test]
fn evidence_that_stands_in_its_sheet_and_in_the_row_is_there_twice() {
    check(
        &[
            sheet("parties", &[&["code", "evidence_quote"], &["a", "words"]]),
            sheet("evidence", &[&["about", "code"], &["party:a", "party:a"]]),
        ],
        &[(
            ProblemCode::Duplicate,
            "r.xlsx, sheet parties, cell B2",
            "first in r.xlsx, sheet evidence, cell B2",
        )],
    );
}

#[test]
fn one_sheet_in_two_files_is_told() {
    let mut other = sheet("Flows", &[&["code"]]);
    other.file = "b/Flows.csv".to_owned();
    check(
        &[sheet("flows", &[&["code"]]), other],
        &[(
            ProblemCode::Duplicate,
            "b/Flows.csv, sheet Flows",
            "first in `r.xlsx`",
        )],
    );
}

#[test]
fn a_part_without_its_owner_is_told() {
    check(
        &[
            sheet("parties", &[&["code"], &["call-centres"]]),
            sheet(
                "parties-members",
                &[
                    &["party", "of"],
                    &["a", "call-centers"],
                    &["a", ""],
                    &["a", "call-centres"],
                ],
            ),
            sheet("instruments-advices", &[&["of", "party"], &["P1", "a"]]),
        ],
        &[
            (
                ProblemCode::UnknownReference,
                "r.xlsx, sheet parties-members, cell B2",
                "did you mean `call-centres`?",
            ),
            (
                ProblemCode::Missing,
                "r.xlsx, sheet parties-members, cell B3",
                "column `of`",
            ),
            (
                ProblemCode::UnknownReference,
                "r.xlsx, sheet instruments-advices, cell A2",
                "sheet `instruments`",
            ),
        ],
    );
}

#[test]
fn rows_that_are_stated_to_be_absent_and_are_there_contradict_each_other() {
    check(
        &[
            sheet(
                "parties",
                &[
                    &["code", "members", "receives", "name_nl", "name_fr"],
                    &["c", "(none)", "bank", "(none)", "x"],
                ],
            ),
            sheet("parties-members", &[&["of", "party"], &["c", "a"]]),
        ],
        &[
            (
                ProblemCode::Unreadable,
                "r.xlsx, sheet parties, cell C2",
                "found `bank`; expected `(none)`",
            ),
            (
                ProblemCode::Contradiction,
                "r.xlsx, sheet parties, cell D2",
                "a text in another",
            ),
            (
                ProblemCode::Contradiction,
                "r.xlsx, sheet parties, cell B2",
                "at r.xlsx, sheet parties-members, cell A2",
            ),
        ],
    );
}

#[test]
fn what_can_be_read_is_read_beside_the_problems() {
    let (drafts, problems) = read(&[
        sheet("flows", &[&["code", "too"], &["F1", "x"]]),
        sheet("partys", &[&["code"]]),
    ]);
    assert_eq!((drafts.len(), problems.len()), (1, 2));
    assert_eq!(drafts[0].code(), Some("F1"));
}

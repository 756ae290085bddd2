//! CSV files as programs really write them.

use inzage::domain::sheet::Cell;
use inzage::import::book::{Limits, read_bytes};

use super::made::{problem, rows, text};

/// Checks the texts of each row against what the file says, and the line each begins in.
fn check(file: &[u8], expected: &[(u32, &[&str])]) {
    let cell = |content: &&str| {
        if content.is_empty() {
            Cell::Empty
        } else {
            text(content)
        }
    };
    let expected: Vec<(u32, Vec<Cell>)> = expected
        .iter()
        .map(|(line, cells)| (*line, cells.iter().map(cell).collect()))
        .collect();
    assert_eq!(rows("t.csv", file), expected);
}

#[test]
fn the_delimiter_is_found_by_how_evenly_it_splits() {
    for file in [
        "doel;bron\na, b;c\nd;e, f\n",
        "doel,bron\n\"a, b\",c\nd,\"e, f\"\n",
    ] {
        let expected: &[(u32, &[&str])] = &[
            (1, &["doel", "bron"]),
            (2, &["a, b", "c"]),
            (3, &["d", "e, f"]),
        ];
        check(file.as_bytes(), expected);
    }
    check(b"a\tb,c\nd\te\n", &[(1, &["a", "b,c"]), (2, &["d", "e"])]);
    check(b"a|b\nd|e;f\n", &[(1, &["a", "b"]), (2, &["d", "e;f"])]);
    check(
        b"one column\nof, texts\n",
        &[(1, &["one column"]), (2, &["of, texts"])],
    );
}

#[test]
fn decimal_commas_do_not_make_the_comma_the_delimiter() {
    check(
        b"a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n",
        &[
            (1, &["a", "b", "c"]),
            (2, &["1,5", "2,5", "3,5"]),
            (3, &["4,5", "5,5", "6,5"]),
        ],
    );
}

#[test]
fn lists_inside_cells_do_not_make_their_bar_the_delimiter() {
    check(
        b"id,data\n1,x|y|z\n2,u|v|w\n",
        &[
            (1, &["id", "data"]),
            (2, &["1", "x|y|z"]),
            (3, &["2", "u|v|w"]),
        ],
    );
}

#[test]
fn a_row_has_the_number_of_the_line_it_begins_in() {
    let expected: &[(u32, &[&str])] = &[
        (1, &["a", "b"]),
        (3, &["c\nd", "e"]),
        (5, &["f", "g"]),
        (8, &["h", "i"]),
    ];
    check(b"a;b\n\n\"c\nd\";e\nf;g\n\n;\nh;i", expected);
    check(
        b"a;b\r\n\r\n\"c\nd\";e\r\nf;g\r\n\r\n;\r\nh;i\r\n",
        expected,
    );
}

#[test]
fn blank_cells_are_empty_and_those_at_the_end_are_left_out() {
    check(b"\n\n , ,\n,x,,\n", &[(4, &["", "x"])]);
}

#[test]
fn the_line_that_tells_the_delimiter_is_not_a_row() {
    check(b"sep=;\r\na,b;c\r\n", &[(2, &["a,b", "c"])]);
}

#[test]
fn line_ends_of_old_programs_end_lines() {
    check(b"a;b\rc;d\r", &[(1, &["a", "b"]), (2, &["c", "d"])]);
}

#[test]
fn text_of_old_windows_programs_is_read() {
    check(
        b"doel;finalit\xE9\nnaam;soci\xE9t\xE9 \x96 si\xE8ge",
        &[
            (1, &["doel", "finalité"]),
            (2, &["naam", "société – siège"]),
        ],
    );
}

#[test]
fn what_looks_like_a_number_stays_text() {
    check(
        b"0401,1.5,2024-01-01,true\n",
        &[(1, &["0401", "1.5", "2024-01-01", "true"])],
    );
}

#[test]
fn an_apostrophe_before_a_formula_is_not_taken_away() {
    check(b"'=1,x\n", &[(1, &["'=1", "x"])]);
}

#[test]
fn a_quotation_mark_that_is_never_closed_is_refused() {
    let found = problem("t.csv", b"a,b\nc,d\ne,\"f\ng,h\n", &Limits::default());
    assert!(found.message.contains("line 3"), "{found}");
    check(
        b"a,b\nc,\"d \"\"e\"\"\"",
        &[(1, &["a", "b"]), (2, &["c", "d \"e\""])],
    );
    check(
        b"a,b\nc,5\" pipe",
        &[(1, &["a", "b"]), (2, &["c", "5\" pipe"])],
    );
}

#[test]
fn a_delimiter_inside_a_quoted_text_does_not_count() {
    for (content, expected) in [(",\";;\"\n", ";;"), ("a;\"b,c,d\"\n", "b,c,d")] {
        let sheets = read_bytes("x.csv", content.as_bytes(), &Limits::default()).unwrap();
        assert_eq!(sheets[0].rows[0].cells[1].text().as_deref(), Some(expected));
    }
}

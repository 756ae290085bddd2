use super::*;
use crate::domain::{
    document::{Row, Table},
    text::Language,
};

fn page(blocks: Vec<Block>) -> String {
    html(&Document {
        language: Language::Nl,
        title: "Een <titel> & meer".to_owned(),
        banner: None,
        footer: "kenmerk \"7\"</style><script>".to_owned(),
        page: "blz.".to_owned(),
        blocks,
    })
}

#[test]
fn every_text_is_escaped_wherever_it_stands() {
    let hostile = "<script>alert('x')</script>&\"";
    let line = || Line::of(hostile, Look::Strong);
    let html = page(vec![
        Block::Heading(2, line()),
        Block::Paragraph(line()),
        Block::List(vec![line()]),
        Block::Fields(vec![(hostile.to_owned(), vec![line()])]),
        Block::Table(Table {
            caption: hostile.to_owned(),
            columns: vec![hostile.to_owned()],
            widths: &[100],
            rows: vec![Row {
                cells: vec![vec![line()]],
                withheld: false,
            }],
        }),
    ]);
    assert!(!html.contains("<script"), "{html}");
    assert_eq!(html.matches("alert(").count(), 8);
    assert_eq!(html.matches("</style>").count(), 1);
}

#[test]
fn a_piece_in_another_language_says_so_to_eyes_and_to_readers() {
    let mut line = Line::plain("doeleinde: ").and("finalité").and("???");
    line.0[1].language = Some("fr");
    line.0[2].language = Some("und");
    let html = page(vec![Block::Paragraph(line)]);
    let expected = "<p>doeleinde: <span lang=\"fr\">finalité</span> <span \
                    class=\"tag\">fr</span><span lang=\"\">???</span></p>";
    assert!(html.contains(expected), "{html}");
    assert!(html.contains("<html lang=\"nl\">"));
}

#[test]
fn only_addresses_of_the_web_become_links() {
    for (text, expected) in [
        (
            "https://a.be/?q=1&r=2",
            "<a href=\"https://a.be/?q=1&#38;r=2\">",
        ),
        ("javascript:alert(1)", "javascript:alert(1)"),
    ] {
        let html = page(vec![Block::Paragraph(Line::of(text, Look::Link))]);
        assert!(html.contains(expected), "{html}");
        assert!(!html.contains("href=\"javascript"));
    }
}

#[test]
fn a_page_asks_nothing_of_the_network_and_runs_nothing() {
    let html = page(vec![Block::Paragraph(Line::plain("tekst"))]);
    for forbidden in ["<script", "<link", "src=", "url(", "@import", " style="] {
        assert!(!html.contains(forbidden), "`{forbidden}` in {html}");
    }
}

//! Boxes to tick inside one cell, as forms made for paper have them: `☒ Staff ☐ Customers`.

/// Boxes that are ticked, wherever they stand.
const TICKED: [&str; 5] = ["☒", "☑", "🗹", "[x]", "[X]"];

/// Boxes that are not ticked, wherever they stand.
const OPEN: [&str; 5] = ["☐", "❏", "❑", "[ ]", "[]"];

/// Squares that are bullets, unless a full and an empty one stand in the same cell.
const SQUARES: [(&str, bool); 2] = [("■", true), ("□", false)];

/// What a cell with boxes says: the words behind its ticked boxes and those that stand behind none,
/// each on its line; nothing at all when no box is ticked. `None` for a cell without boxes, or with
/// nothing but one box.
pub fn ticked(text: &str) -> Option<String> {
    // Nearly every cell has no box.
    if text.is_ascii() && !text.contains('[') {
        return None;
    }
    let boxes = boxes(text);
    let (first, _, _) = boxes.first()?;
    let worded = boxes
        .iter()
        .any(|(_, end, _)| text[*end..].contains(char::is_alphabetic));
    if !worded {
        return None;
    }
    let mut kept: Vec<&str> = Vec::new();
    let before = text[..*first].trim();
    // `Art. 6:` before the boxes is their label.
    if !before.ends_with(':') {
        kept.extend(before.lines());
    }
    let starts = boxes.iter().skip(1).map(|(start, ..)| *start);
    let ends = starts.chain([text.len()]);
    for ((_, start, is_ticked), end) in boxes.iter().zip(ends) {
        let mut lines = text[*start..end].lines();
        let own = lines.next().filter(|_| *is_ticked);
        kept.extend(own.into_iter().chain(lines));
    }
    let kept = kept
        .iter()
        .map(|line| line.trim_matches([' ', ';', ',', '|']));
    let kept: Vec<&str> = kept.filter(|line| says(line)).collect();
    Some(kept.join("\n"))
}

/// Whether a line says something: blanks to write on, `______`, do not.
fn says(line: &str) -> bool {
    line.chars().any(char::is_alphanumeric)
}

/// Where each box begins and ends, and whether it is ticked.
fn boxes(text: &str) -> Vec<(usize, usize, bool)> {
    let mut found: Vec<(usize, usize, bool)> = Vec::new();
    let mut take = |mark: &str, is_ticked: bool| {
        let places = text.match_indices(mark);
        found.extend(places.map(|(at, mark)| (at, at + mark.len(), is_ticked)));
    };
    TICKED.iter().for_each(|mark| take(mark, true));
    OPEN.iter().for_each(|mark| take(mark, false));
    if SQUARES.iter().all(|(mark, _)| text.contains(mark)) {
        SQUARES
            .iter()
            .for_each(|(mark, is_ticked)| take(mark, *is_ticked));
    }
    found.sort_unstable();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_ticked_is_said() {
        for (text, expected) in [
            (
                "☒ Beschäftigte\n☐ Kunden\n☐ Patienten",
                Some("Beschäftigte"),
            ),
            (
                "☒ intern: Personal\n☒ extern: Bank",
                Some("intern: Personal\nextern: Bank"),
            ),
            ("☐ Consent ☒ Contract ☐ Legal obligation", Some("Contract")),
            ("[x] Klanten; [ ] Leveranciers", Some("Klanten")),
            ("■ Kunden □ Mieter", Some("Kunden")),
            ("☐ ja ☐ nein", Some("")),
            ("Art. 6: ☐ a ☒ b", Some("b")),
            ("☐ Sonstige: ______\nPraktikanten", Some("Praktikanten")),
            ("☒", None),
            ("□ Kunden\n□ Mieter", None),
            ("Kunden", None),
        ] {
            assert_eq!(ticked(text).as_deref(), expected, "{text}");
        }
    }
}

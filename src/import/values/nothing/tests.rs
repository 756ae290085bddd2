//! Tables of cells that say nothing, and of cells that say something.

use super::*;

fn several(texts: &str) -> impl Iterator<Item = &str> {
    texts.split('|').map(str::trim)
}

fn check(text: &str, expected: Option<(Nothing, Option<&str>)>) {
    let expected = expected.map(|(kind, remark)| (kind, remark.map(str::to_owned)));
    assert_eq!(nothing_with_remark(text), expected, "{text}");
}

#[test]
fn nothing_is_told_as_people_write_it() {
    for text in several(
        "- | — | None / N/A | geen / aucun | None at this time | – | / | nil | Nil | None | none. | Keiner | KEINE | nenhum | ./. |
        Néant | Geen | aucun(e) | No previstes | Aucun transfert hors UE |
        Keine Übermittlung in Drittländer | keine Uebermittlung in Drittlaender |
        geen doorgifte buiten de EER | Pas de transfert | Pas de sous-traitant |
        No transfers outside the EEA | Er zijn geen ontvangers |
        Es findet keine Übermittlung in Drittländer statt",
    ) {
        check(text, Some((Nothing::None, None)));
    }
    for text in several(
        "N/A | n/a | N.A. | N.v.t. | n.v.t. | nvt | Non concerné | Non applicable |
        Sans objet | não se aplica | entfällt | entfaellt | Niet van toepassing |
        Nicht zutreffend. | S.O. | No aplica",
    ) {
        check(text, Some((Nothing::NotApplicable, None)));
    }
}

#[test]
fn a_drop_down_not_set_and_a_placeholder_not_filled_are_unset() {
    for text in several(
        "Sélectionnez un élément dans cette liste déroulante ► | Sélectionnez… |
        Kies een item | Kies een item. | Bitte wählen | Bitte waehlen |
        Choose an item. | Select... | Cliquez ici. | [X] mnd | ? | ??? | tbd | TBD |
        nog in te vullen | À déterminer | XX ans | [Naam van de verwerker invullen] | <naam> | ... mois | … | ... | #N/A | null | (leeg) |
        <à compléter> | Klik of tik om tekst in te voeren. |
        Click or tap here to enter text. |
        Klicken oder tippen Sie hier, um Text einzugeben. | -- Select -- | onbekend |
        Cliquez ou appuyez ici pour entrer du texte. | Wählen Sie ein Element aus.",
    ) {
        check(text, Some((Nothing::Unset, None)));
    }
    check("#######", Some((Nothing::Masked, None)));
    check("#", Some((Nothing::Masked, None)));
}

#[test]
fn a_remark_beside_nothing_is_kept() {
    let not_applicable = |remark| Some((Nothing::NotApplicable, Some(remark)));
    let none = |remark| Some((Nothing::None, Some(remark)));
    for (text, expected) in [
        (
            "Sans objet — aucun transfert hors UE à ce jour",
            not_applicable("aucun transfert hors UE à ce jour"),
        ),
        ("N/A (DPO interne)", not_applicable("DPO interne")),
        ("Keiner (DE-intern)", none("DE-intern")),
        ("Keiner (EU)", none("EU")),
        ("None (self-hosted)", none("self-hosted")),
        ("Geen: alles blijft in huis", none("alles blijft in huis")),
        ("n.v.t. - zie beleid", not_applicable("zie beleid")),
    ] {
        check(text, expected);
    }
}

#[test]
fn whoever_says_something_does_not_say_nothing() {
    for text in several(
        " |   | no | No | nee | non | nein | 0 | Google | Aucun, sauf Google |
        None (except Google) | Selecteren van personeel |
        Select candidates for a job | NA-KD Group | Keine Ahnung GmbH |
        sans contact | 2 ans | Non | XXL | x | X | [x] | [x] Ja | Google / - | No (confirm VPS region) |
        geen Google | Kies & Co | A - B | none or Google",
    ) {
        check(text, None);
    }
}

proptest::proptest! {
    #[test]
    fn no_text_is_too_strange(text in ".*") {
        let whole = nothing(&text);
        let with_remark = nothing_with_remark(&text);
        proptest::prop_assert!(whole.is_none() || with_remark.is_some());
    }
}

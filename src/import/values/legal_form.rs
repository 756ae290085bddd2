//! Legal forms of companies and bodies, as they stand in names.

use std::{collections::HashSet, sync::LazyLock};

/// Legal forms without dots and blanks, in lower case.
const FORMS: &str =
    "nv sa bv bvba sprl srl vzw asbl ivzw aisbl cv cvba scrl sc commv scs snc vof scomm
    gcv esv sca scrlfs cvso ebvba
    gmbh mbh ag kg ohg ug ev eg gbr kgaa mbb partg partgmbb gag ggmbh ek aör
    sas sasu sarl eurl sci scop scic gie gip selarl
    inc ltd llc llp lp plc corp co pbc limited incorporated corporation company cic gte
    spa srls sapa snc scarl soccoop sl slu slp sal lda ltda unipessoal
    pvtltd ptyltd pteltd sprls ab as asa aps oy oyj kft zrt doo sro spzoo se sce sicav
    holding";

static KNOWN: LazyLock<HashSet<&str>> = LazyLock::new(|| FORMS.split_whitespace().collect());

/// Whether a word is a legal form, whatever its dots: `S.A.`, `GmbH`, `Inc.`.
///
/// Short forms that are also words (`as`, `se`, `co`) count in capitals or with dots only.
pub(super) fn is_form(word: &str) -> bool {
    const ALSO_WORDS: [&str; 20] = [
        "as", "se", "co", "sa", "ag", "cv", "ab", "eg", "ek", "ev", "sc", "sl", "lp", "gie", "sal",
        "oy", "ug", "kg", "sci", "company",
    ];
    let word = word.trim_matches([',', ';', ')', '(']);
    // The longest form has 14 letters; anything longer is a word.
    if word.len() > 20 {
        return false;
    }
    let bare: String = word.chars().filter(|c| *c != '.').collect();
    let lower = bare.to_lowercase();
    let known = KNOWN.contains(lower.as_str());
    let proper = bare.chars().any(char::is_uppercase) || word.contains('.');
    known && (proper || !ALSO_WORDS.contains(&lower.as_str()))
}

/// Whether a text begins with a legal form that ends a name, as after the comma of `Acme, S.A.`.
pub(super) fn begins(text: &str) -> bool {
    let text = text.trim_start();
    let head = &text[..text.find([',', ';', '(', '\n']).unwrap_or(text.len())];
    let mut words = head.split_whitespace();
    let short = head.split_whitespace().count() <= 3;
    let first = words.next().unwrap_or_default();
    // `Pvt. Ltd.` and the like: the second word is the form.
    let second = matches!(first, "Pvt." | "Pvt" | "Pty" | "Pty." | "Pte" | "Pte.")
        && words.next().is_some_and(is_form);
    short && (second || (is_form(first) && first != "Holding"))
}

/// Whether a name holds a legal form: `Schufa Holding AG`, `S.p.A. Rossi`.
pub fn holds(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    // A form alone is no name.
    words.len() > 1
        && words.iter().any(|word| {
            let form = word.trim_matches([',', ';', '(', ')', '"']);
            is_form(form) && !matches!(form, "Holding" | "holding" | "company" | "Company")
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_forms_are_known_with_and_without_dots() {
        for (name, expected) in [
            ("SecureProof GmbH", true),
            ("Acme, S.A.", true),
            ("Rossi S.p.A.", true),
            ("Infosys Pvt. Ltd.", true),
            ("Solidaris vzw", true),
            ("ASBL Les Amis", true),
            ("Schufa Holding AG", true),
            ("Meerkat PBC", true),
            ("people as such", false),
            ("GmbH", false),
            ("company doctors", false),
            ("adresse et sa date", false),
            ("e.V. Helfende Hände e.V.", true),
        ] {
            assert_eq!(holds(name), expected, "{name}");
        }
    }
}

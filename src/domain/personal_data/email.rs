//! Tells private e-mail addresses from those of functions and public authorities.
//!
//! An address counts as private unless its local part is that of a function (`info`, `dpo`,
//! `klachten` ...) or its domain is one that public authorities use (`fgov.be`, `vlaanderen.be`
//! ...). So a named mailbox at a company or association counts as private: a needless warning
//! does less harm than a name that stays. Nothing here sends mail or asks whether an address exists.

use crate::domain::{
    personal_data::{Hit, PersonalDataKind},
    text::fold,
};

/// All private e-mail addresses of a text.
pub(super) fn private_addresses(text: &str) -> Vec<Hit> {
    text.match_indices('@')
        .filter_map(|(at, _)| email_around(text, at))
        .collect()
}

/// The private e-mail address around the `@` at `at`.
fn email_around(text: &str, at: usize) -> Option<Hit> {
    // A masked number stays part of its local part, so that masking makes no new hits.
    let in_local = |c: char| c.is_alphanumeric() || "._-+%'*".contains(c);
    let before = &text[..at];
    let local = before[before.trim_end_matches(in_local).len()..].trim_start_matches(['.', '\'']);
    let after = &text[at + 1..];
    let in_domain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    let reach = after.len() - after.trim_start_matches(in_domain).len();
    let domain = domain_in(&after[..reach])?;
    let named = local.contains(char::is_alphanumeric);
    if !named || is_function(local) || is_official(domain) {
        return None;
    }
    let range = at - local.len()..at + 1 + domain.len();
    Some(Hit {
        kind: PersonalDataKind::PrivateEmail,
        range,
    })
}

/// The longest beginning of a text that is a domain: labels, then a last one of letters alone.
fn domain_in(text: &str) -> Option<&str> {
    text.match_indices('.')
        .filter_map(|(dot, _)| {
            let last = &text[dot + 1..];
            let letters = last.len() - last.trim_start_matches(char::is_alphabetic).len();
            let named = dot > 0 && last[..letters].chars().nth(1).is_some();
            named.then(|| &text[..dot + 1 + letters])
        })
        .next_back()
}

/// Words that, as one word of a local part, name a function and not a person.
const FUNCTIONS: &str = "\
    abuse accounting accueil admin administratie administration avg boekhouding ciso \
    communicatie communication compta contact customer data directie direction dpd dpo \
    enquiries facturation finance fvg gdpr hello helpdesk hr hulp incident info infos \
    inspectie inspection inzage it jobs juridique juridisch kwaliteit legal mail mailbox \
    marketing mediation noreply office ondersteuning onthaal pers postmaster press presse \
    qualite questions reception redactie registre reply rgpd sales security stage support \
    team veiligheid vragen webmaster welcome";

/// Parts of words that only names of functions hold.
const FUNCTION_STEMS: &str = "\
    bescherming beschwerde bibliothe commissi complain datenschutz departement dienst factu \
    helpdesk invoice klacht klant kommission ombud plainte privacy protection recrut rekrut \
    secretari securite sekretariat service";

/// Whether a local part names a function.
fn is_function(local: &str) -> bool {
    let folded = fold(local);
    // What follows a plus is a tag that its owner made up.
    let name = folded.split('+').next().unwrap_or_default();
    name.split(|c: char| !c.is_alphabetic()).any(|word| {
        listed(FUNCTIONS).any(|function| function == word)
            || listed(FUNCTION_STEMS).any(|stem| word.contains(stem))
    })
}

/// Domains under which Belgian, European and other public authorities have their addresses.
const OFFICIAL_DOMAINS: &str = "\
    admin.ch apd-gba.be belgium.be brussels.be bund.de cfwb.be europa.eu fgov.be \
    gov.brussels ibz.be irisnet.be just.fgov.be kindengezin.be ksz-bcss.be mil.be \
    opgroeien.be ostbelgien.be overheid.nl police.be politie.be rijksoverheid.nl spw.be \
    vlaamseombudsdienst.be vlaamsparlement.be vlaanderen.be vutg.be wallonie.be";

/// Whether a domain is one of public authorities: on the list, below one that is, or with a label
/// that states keep for themselves (`gov`, `gouv`).
fn is_official(domain: &str) -> bool {
    let domain = domain.to_lowercase();
    let below = |official: &str| {
        domain
            .strip_suffix(official)
            .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    // The first label of a domain is its owner's choice, unless it stands alone before a country.
    let reserved = domain
        .rsplit('.')
        .take(2)
        .any(|label| matches!(label, "gov" | "gouv"));
    reserved || listed(OFFICIAL_DOMAINS).any(below)
}

/// The words of a list that is written as one text.
fn listed(words: &str) -> impl Iterator<Item = &str> {
    words.split_whitespace()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        let found = private_addresses(text);
        let found: Vec<_> = found.iter().map(|hit| &text[hit.range.clone()]).collect();
        assert_eq!(found, Vec::from_iter(expected), "{text}");
    }

    #[test]
    fn an_address_of_a_person_is_private() {
        for address in [
            "jan.peeters@gmail.com",
            "jan@telenet.be",
            "j_dupont@infino.be",
            "élodie.dupont@voo.be",
            "jan+info@gmail.com",
            "85073003328@notgov.be",
            "jan@gov.be.com",
        ] {
            check(&format!("mail <{address}>."), Some(address));
        }
    }

    #[test]
    fn an_address_of_a_function_or_an_authority_is_not_private() {
        for text in [
            "info@groeipakket.be",
            "DPO@riziv-inami.fgov.be",
            "dpo@vutg.be",
            "contact@apd-gba.be",
            "info@vlaamseombudsdienst.be",
            "geschillencommissie@kindengezin.be",
            "klachtendienst@infino.be",
            "gegevensbescherming@infino.be",
            "service-clients@infino.be",
            "no-reply@infino.be",
            "jan.peeters@vlaanderen.be",
            "jan.peeters@ksz.fgov.be",
            "jan.peeters@mi-is.be.gov.uk",
            "jeanne@interieur.gouv.fr",
            "@infino",
            "name@host",
            "a @ b.be",
        ] {
            check(text, None);
        }
    }
}

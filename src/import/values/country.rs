//! Countries as people name them.
//!
//! The names and codes are those of `domain::reference`; here stand other spellings, the names in
//! Spanish, Italian, Portuguese and Catalan, and what only looks like a country.

use std::{collections::BTreeSet, str::FromStr, sync::LazyLock};

use super::{
    clean::clean,
    spoken::{Phrases, Spoken},
};
use crate::domain::reference::{CountryCode, Reference};

/// Other names. What is written in capitals here is an abbreviation, and counts in capitals only.
const ALSO: &[(&str, &str)] = &[
    (
        "US",
        "US; U.S; Stati Uniti; Estados Unidos; EEUU; EE.UU.; Estats Units; Etats Unis; Verenigde \
        Staten; Vereinigten Staaten; United States; Stati Uniti d'America; Estados Unidos da América",
    ),
    (
        "GB",
        "UK; U.K.; GB; G.B.; Regno Unito; Reino Unido; Regne Unit; Grootbrittannië; GBR; \
        Vereinigten Königreich; Vereinigten Königreichs; Verenigd-Koninkrijk; Royaume Uni",
    ),
    (
        "NL",
        "Pays Bas; Paesi Bassi; Países Bajos; Países Baixos; Països Baixos; Holanda; Olanda; \
        Niederlanden; NLD",
    ),
    ("BE", "Belgio; Bélgica; Bèlgica; Belgie; BEL"),
    (
        "DE",
        "Germania; Alemania; Alemanha; Alemanya; Deutschlands; DEU; Duitsland",
    ),
    (
        "FR",
        "Francia; França; Frankreichs; FRA; France métropolitaine",
    ),
    ("ES", "España; Spagna; Espanha; Espanya; ESP"),
    ("IT", "Italia; Itália; Itàlia; ITA"),
    ("PT", "Portogallo; PRT"),
    ("CH", "Svizzera; Suiza; Suíça; Suïssa; Zwitserse; CHE"),
    ("IE", "Irlanda; Ierland; IRL"),
    ("LU", "Lussemburgo; Luxemburgo; LUX"),
    ("AT", "AUT; Austria"),
    ("GR", "Grecia; Grécia; Grècia; GRC"),
    ("SE", "Svezia; Suecia; Suécia; Suècia; SWE"),
    ("DK", "Danimarca; Dinamarca; DNK"),
    ("FI", "Finlandia; Finlândia; Finlàndia; FIN"),
    ("NO", "Norvegia; Noruega; NOR"),
    ("IS", "Islanda; Islandia; Islândia; ISL"),
    ("PL", "Polonia; Polónia; Polònia; POL"),
    ("RO", "Rumania; Roménia; ROU"),
    ("IN", "Indien; Índia; IND"),
    ("CN", "Cina; Xina; CHN; PRC; VR China"),
    ("JP", "Giappone; Japón; Japão; Japó; JPN"),
    ("CA", "Canadá; Canadà; CAN"),
    ("MA", "Marruecos; Marrocos; Marroc; MAR"),
    ("TR", "Turquía; Turchia; Turquia; TUR; Türkei; Turkye"),
    ("BR", "Brasile; Brasil; BRA"),
    (
        "KR",
        "South Korea; Zuid Korea; Corée du Sud; Südkorea; Corea del Sur; Corea del Sud; KOR",
    ),
    ("SG", "Singapour; Singapur; Singapura; SGP"),
    ("IL", "Israele; ISR"),
    ("AU", "AUS"),
    ("NZ", "Nueva Zelanda; Nuova Zelanda; Nova Zelândia; NZL"),
    ("MX", "México; Messico; Mèxic; MEX"),
    ("ZA", "Sudafrica; Sudáfrica; África do Sul; RSA; ZAF"),
    (
        "AE",
        "Émirats; Emirats Arabes Unis; Dubai; Dubaï; Abu Dhabi; ARE",
    ),
    ("TN", "Túnez; TUN"),
    ("UA", "UKR"),
    ("CZ", "Tsjechië; Tchéquie; Tschechien; Czechia; CZE"),
    ("HK", "Hong-Kong; HKG"),
    ("TW", "Taïwan; TWN"),
];

/// Names in which a country is only a part of another name.
const NO_COUNTRY: &str = "Bank of America; Latin America; North America; South America
    Central America; Latijns-Amerika; Noord-Amerika; Zuid-Amerika; Midden-Amerika
    Amérique latine; Amérique du Nord; Amérique du Sud; Amérique centrale
    Lateinamerika; Nordamerika; Südamerika; New Mexico; New England; Île-de-France
    Ile de France; Air India; Michael Jordan; Nouvelle-Angleterre; South Wales; New South Wales
    Radio France; Pôle emploi; Air Canada; Turkish Airlines; US Bank; Deutsche Telekom
    France Travail; France Connect; FranceConnect; Hauts-de-France";

/// The codes that mean a country when they stand alone in brackets. Codes that are also
/// abbreviations of something else (`IT`, `HR`, `AI`, `AD`, `ID`) do not.
const BRACKETED: &str = "BE NL FR DE LU IE ES PT AT DK FI SE PL CZ SK HU RO BG GR EL EE LV LT CY MT SI \
    US UK GB CH IN CN JP CA AU NZ KR SG BR MX TR RU UA ZA HK TW AE NO";

/// A country by name; whether the name counts in capitals only.
#[derive(Debug, Clone, Copy)]
struct Named {
    code: Option<CountryCode>,
    capitals: bool,
}

static NAMES: LazyLock<Phrases<Named>> = LazyLock::new(|| {
    let mut names = Phrases::new(&[(
        Named {
            code: None,
            capitals: false,
        },
        NO_COUNTRY,
    )]);
    for (code, also) in ALSO {
        let code = CountryCode::from_str(code).ok();
        for name in super::spoken::listed(also) {
            names.add(
                name,
                Named {
                    code,
                    capitals: abbreviation(name),
                },
            );
        }
    }
    for country in Reference::embedded().countries() {
        let shown = crate::domain::text::Language::ALL;
        let shown = shown
            .into_iter()
            .filter_map(|language| country.names.get(language));
        for name in shown.chain(country.also.iter().map(|name| &**name)) {
            names.add(
                name,
                Named {
                    code: Some(country.code),
                    capitals: abbreviation(name),
                },
            );
        }
    }
    names
});

/// Whether a name is an abbreviation: `VS`, `U.S.A.`, `UNO`.
fn abbreviation(name: &str) -> bool {
    name.chars().count() <= 6 && !name.chars().any(char::is_lowercase)
}

/// The country or international organisation that a text names as a whole: by a name in four
/// languages and some more, by an ISO code in capitals, or by both (`Belgium (BE)`).
pub fn country(text: &str) -> Option<CountryCode> {
    let text = clean(text);
    let text = text.trim_end_matches(['.', ',', ';', ' ', '*']);
    if let Some(code) = code(text) {
        return Some(code);
    }
    if let Some(found) = by_name(text) {
        return Some(found);
    }
    let (head, tail) = text.split_once(['(', '-', ':', '–', '/'])?;
    let tail = tail.trim_matches([' ', ')']);
    let of = |part: &str| code(part).or_else(|| by_name(part));
    match (of(head.trim()), of(tail)) {
        (Some(one), Some(other)) if one == other => Some(one),
        _ => None,
    }
}

/// The country of a code in capitals.
fn code(text: &str) -> Option<CountryCode> {
    let capitals = (2..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_uppercase());
    capitals
        .then(|| Reference::embedded().country_code(text).ok())
        .flatten()
}

fn by_name(text: &str) -> Option<CountryCode> {
    let spoken = Spoken::new(text);
    let found = NAMES.whole(&spoken).or_else(|| {
        let article = [
            "the", "de", "la", "le", "les", "l", "die", "het", "los", "el", "gli",
        ];
        let rest = 1..spoken.len();
        let hit = NAMES.at(&spoken, 1).filter(|hit| hit.words == rest);
        hit.filter(|_| article.contains(&spoken.word(0)))
            .map(|hit| hit.means)
    })?;
    // `usa` is the country; `who`, `un` and `vs` are words.
    let capitals = !text.chars().any(char::is_lowercase);
    let long = text.chars().filter(|c| c.is_alphabetic()).count() > 2;
    let word = ["who", "uno", "can", "fin", "bel", "mar", "esp", "ind"];
    let clear = !found.capitals || capitals || (long && !word.contains(&spoken.text()));
    found.code.filter(|_| clear)
}

/// The countries and international organisations that a text names among other words, each once,
/// in the order of the text. Names must begin with a capital; codes of two letters count alone in
/// brackets only.
pub fn countries_in(text: &str) -> Vec<CountryCode> {
    let mut seen = BTreeSet::new();
    let mut places = places_of(text);
    places.retain(|(code, _)| seen.insert(*code));
    places.into_iter().map(|(code, _)| code).collect()
}

/// Words in capitals that stand beside a country: `VS (SCC)` and `JA, VS` do not shout.
const BESIDE: [&str; 9] = [
    "SCC", "SCCS", "BCR", "DPF", "CCT", "CCI", "SVK", "MCC", "JA",
];

/// As [`countries_in`], with the place of each name in the text.
pub(super) fn places_of(text: &str) -> Vec<(CountryCode, std::ops::Range<usize>)> {
    let spoken = Spoken::new(text);
    let hits = NAMES.all(&spoken);
    // `CONTACT US` is no country; `US/UK` are two.
    let named: usize = hits.iter().map(|hit| hit.words.len()).sum();
    let others = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty() && !BESIDE.contains(word));
    let shouting = named < others.count() && !text.chars().any(char::is_lowercase);
    let fits = |named: Named, written: &str| {
        let capitals = !written.chars().any(char::is_lowercase);
        if named.capitals {
            capitals && (!shouting || written.len() > 2)
        } else {
            written.starts_with(char::is_uppercase)
        }
    };
    let placed = hits.into_iter().filter_map(|hit| {
        let place = spoken.place(hit.words);
        let code = hit
            .means
            .code
            .filter(|_| fits(hit.means, &text[place.clone()]))?;
        Some((code, place))
    });
    let mut found: Vec<_> = placed.collect();
    found.extend(bracketed(text));
    if found.is_empty() {
        found.extend(only_codes(text, &spoken));
    }
    found.sort_by_key(|(_, place)| (place.start, place.end));
    found.dedup_by(|next, before| next.1.start < before.1.end);
    found
}

/// Codes with nothing else beside them: `FR, BE`.
fn only_codes(text: &str, spoken: &Spoken) -> Vec<(CountryCode, std::ops::Range<usize>)> {
    let codes = (0..spoken.len()).map(|at| {
        let place = spoken.place(at..at + 1);
        Some((clear_code(&text[place.clone()])?, place))
    });
    let codes: Option<Vec<_>> = codes.collect();
    codes.filter(|codes| codes.len() > 1).unwrap_or_default()
}

/// The country of a code that is no abbreviation of something else: `FR`, but not `IT` or `HR`.
pub(super) fn clear_code(text: &str) -> Option<CountryCode> {
    let text = text.trim();
    let clear = BRACKETED.split_whitespace().any(|known| known == text);
    clear.then(|| code(text)).flatten()
}

/// Codes that stand alone in brackets: `OVH (FR)`, `Hetzner (DE, FI)`.
fn bracketed(text: &str) -> Vec<(CountryCode, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    for (open, _) in text.match_indices('(') {
        let start = open + 1;
        let Some(length) = text[start..].find(')') else {
            continue;
        };
        let inside = &text[start..start + length];
        let codes: Vec<&str> = inside.split([',', '/', '+', '&']).collect();
        let all = codes.iter().all(|written| clear_code(written).is_some());
        if !all {
            continue;
        }
        let mut at = start;
        for written in codes {
            if let Some(code) = clear_code(written) {
                found.push((code, at..at + written.len()));
            }
            at += written.len() + 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_country_is_known_by_its_names_and_codes() {
        for (text, expected) in [
            ("France", "FR"),
            ("france", "FR"),
            ("FR", "FR"),
            ("UK", "GB"),
            ("USA", "US"),
            ("U.S.", "US"),
            ("VS", "US"),
            ("usa", "US"),
            ("États-Unis", "US"),
            ("les Etats-Unis", "US"),
            ("Vereinigte Staaten", "US"),
            ("Royaume-Uni", "GB"),
            ("Royaume Uni", "GB"),
            ("VK", "GB"),
            ("Grande-Bretagne", "GB"),
            ("Großbritannien", "GB"),
            ("Grossbritannien", "GB"),
            ("Holland", "NL"),
            ("the Netherlands", "NL"),
            ("Schweiz", "CH"),
            ("Oesterreich", "AT"),
            ("Indien", "IN"),
            ("Andorre", "AD"),
            ("Belgium (BE)", "BE"),
            ("BE - België", "BE"),
            ("Turkey", "TR"),
            ("Jersey", "JE"),
            ("Espanya", "ES"),
            ("Nations unies", "UN"),
        ] {
            assert_eq!(
                country(text).map(|c| c.to_string()).as_deref(),
                Some(expected),
                "{text}"
            );
        }
        for text in [
            "",
            "EU",
            "fr",
            "who",
            "un",
            "vs",
            "us",
            "Banque d'Andorre",
            "Francesca",
            "ZZ",
        ] {
            assert_eq!(country(text), None, "{text}");
        }
    }

    #[test]
    fn countries_are_found_among_other_words() {
        for (text, expected) in [
            ("Sundara Tech (Indien) — SCC FEHLT", "IN"),
            ("Stripe (USA) — SCC vorhanden", "US"),
            ("Yes - EU (France)", "FR"),
            ("OVH (FR), Hetzner (DE, FI)", "FR DE FI"),
            ("régions France Central / West Europe", "FR"),
            ("US + privacy_standard_contractual_clauses", "US"),
            ("contact us, who is in charge vs. un autre", ""),
            ("Service (IT), direction (HR), outil (AI)", ""),
            ("Bank of America", ""),
            ("Île-de-France et Belgique", "BE"),
            ("Papua New Guinea", "PG"),
            ("frankfurt and jordan", ""),
            ("Nigeria et Niger", "NG NE"),
            ("clients in the United Kingdom and in the US", "GB US"),
            ("CONTACT US", ""),
            ("US/UK", "US GB"),
            ("FR, BE", "FR BE"),
            ("IT, HR", ""),
            ("Japan; Japan", "JP"),
        ] {
            let found: Vec<String> = countries_in(text)
                .iter()
                .map(CountryCode::to_string)
                .collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*", near in "[(), A-Zé/.]*") {
            for text in [text, near] {
                country(&text);
                countries_in(&text);
            }
        }
    }
}

//! Cells as a person would read them: markup, entities and odd blanks taken out; and cells that
//! only point at another one.

use std::sync::LazyLock;

use super::spoken::{Phrases, Spoken};

/// The HTML entities of Western European texts, without those of letters with an accent (see
/// [`ACCENTS`]).
const ENTITIES: &str = "amp & | lt < | gt > | quot \" | apos ' | lsquo ‘ | rsquo ’ | ldquo “ |
    rdquo ” | sbquo ‚ | bdquo „ | laquo « | raquo » | ndash – | mdash — | hellip … | bull • |
    middot · | euro € | pound £ | sect § | para ¶ | deg ° | ordm º | ordf ª | copy © | reg ® |
    trade ™ | times × | plusmn ± | szlig ß | aelig æ | AElig Æ | oelig œ | OElig Œ | oslash ø |
    Oslash Ø | aring å | Aring Å | iexcl ¡ | iquest ¿ | rarr → | larr ← | le ≤ | ge ≥ | ne ≠ |
    frac12 ½ | check ✓ | cross ✗ | num # | colon : | semi ; | comma , | period . | lpar ( | rpar ) |
    sol / | NewLine \u{a} | Tab \u{9}";

/// How the entities of letters with an accent end, and the accent.
const ACCENTS: [(&str, char); 6] = [
    ("acute", '\u{301}'),
    ("grave", '\u{300}'),
    ("circ", '\u{302}'),
    ("uml", '\u{308}'),
    ("tilde", '\u{303}'),
    ("cedil", '\u{327}'),
];

/// Tags after which a new line begins.
const BREAKS: &str = "br p div li ul ol tr table h1 h2 h3 h4 h5 h6 hr";

/// Tags that leave no trace.
const PLAIN: &str = "span b strong i em u a font small sup sub td th tbody thead s strike center
    html body section article label o:p";

/// The text of a cell as a person would read it: HTML entities and tags are read, blanks that do
/// not break are blanks, and lines end with a line feed. No word is lost; the address of a link
/// follows its text in brackets.
pub fn clean(text: &str) -> String {
    let mut clean = text.to_owned();
    // Some exports write their entities twice: `&amp;eacute;`.
    for _ in 0..2 {
        if clean.contains('&') {
            clean = without_entities(&clean);
        }
    }
    if clean.contains('<') {
        clean = without_tags(&clean);
    }
    let clean = clean.replace("_x000D_", "\n").replace("\r\n", "\n");
    let read = clean.chars().filter_map(|character| match character {
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Some(' ')
        }
        // Marks that take no room: soft hyphen, zero-width blanks, byte order mark.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => None,
        other if other.is_control() && other != '\n' => None,
        other => Some(other),
    });
    let read: String = read.collect();
    let lines: Vec<&str> = read.lines().map(str::trim_end).collect();
    lines.join("\n").trim().to_owned()
}

fn without_entities(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        read.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.char_indices().take(12).find(|(_, c)| *c == ';');
        match end.and_then(|(end, _)| Some((entity(&rest[1..end])?, end))) {
            Some((character, end)) => {
                read.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                read.push('&');
                rest = &rest[1..];
            }
        }
    }
    read.push_str(rest);
    read
}

/// The character of an entity, given without `&` and `;`.
fn entity(name: &str) -> Option<char> {
    use unicode_normalization::char::compose;
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16),
            None => number.parse(),
        };
        return char::from_u32(number.ok()?);
    }
    if name == "nbsp" {
        return Some(' ');
    }
    if name == "shy" {
        return Some('\u{ad}');
    }
    for (ending, accent) in ACCENTS {
        let mut letters = name.strip_suffix(ending).unwrap_or_default().chars();
        if let (Some(letter), None) = (letters.next(), letters.next()) {
            return compose(letter, accent);
        }
    }
    let named = ENTITIES.split(" |").find_map(|pair| {
        let (known, character) = pair.trim_start().split_once(' ')?;
        (known == name).then(|| character.chars().next())
    });
    named.flatten()
}

fn without_tags(text: &str) -> String {
    let mut read = String::with_capacity(text.len());
    let mut rest = text;
    let mut link: Option<&str> = None;
    while let Some(at) = rest.find('<') {
        read.push_str(&rest[..at]);
        rest = &rest[at..];
        let tag = rest.find('>').map(|end| (&rest[1..end], end + 1));
        let Some((trace, tag, length)) =
            tag.and_then(|(tag, length)| Some((trace(tag)?, tag, length)))
        else {
            read.push('<');
            rest = &rest[1..];
            continue;
        };
        if let Some(address) = address(tag) {
            link = Some(address);
        } else if tag.eq_ignore_ascii_case("/a")
            && let Some(address) = link.take()
            && !read.ends_with(address)
        {
            read.push_str(" (");
            read.push_str(address);
            read.push(')');
        }
        read.push_str(trace);
        rest = &rest[length..];
    }
    read.push_str(rest);
    read
}

/// What a tag leaves behind; `None` when it is no tag, such as `<5 years, >`.
fn trace(tag: &str) -> Option<&'static str> {
    let closing = tag.starts_with('/');
    let name = tag.trim_start_matches('/');
    let name = name.split([' ', '/', '\n', '\r', '\t']).next()?;
    let is = |names: &str| {
        names
            .split_whitespace()
            .any(|known| name.eq_ignore_ascii_case(known))
    };
    match name {
        _ if is("li") && !closing => Some("\n• "),
        _ if is(BREAKS) => Some("\n"),
        _ if is(PLAIN) => Some(""),
        _ => None,
    }
}

/// The address in a tag that opens a link.
fn address(tag: &str) -> Option<&str> {
    let (_, address) = tag.split_once("href=")?;
    let quote = address.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let (address, _) = address[1..].split_once(quote)?;
    (!address.is_empty()).then_some(address)
}

/// Words that point at another cell.
const SAME: &str = "idem; ibidem; ibid; id.; idem dito; dito; ditto; hetzelfde; zelfde; zie
    zie boven; zie hierboven; zie hoger; zie ook; zie onder; zoals hierboven; zoals boven
    voir; voir ci-dessus; cf.; cf. ci-dessus; cf. supra; voir plus haut; comme ci-dessus
    même chose; identique; ci-dessus; voir ci-dessous; cf. ci-dessous
    siehe; siehe oben; s. o.; wie oben; wie vor; vgl.; vgl. oben; gleich wie; analog
    see; see above; as above; same; same as; same as above; refer to; see below
    ídem; ver; véase; véase arriba; come sopra; vedi; vedi sopra; vegeu; veure";

static POINTERS: LazyLock<Phrases<()>> = LazyLock::new(|| Phrases::new(&[((), SAME)]));

/// In how many characters the words stand that point elsewhere.
const FIRST_WORDS: usize = 60;

/// Whether a cell only says that its value is that of another one: `idem`, `cf. ci-dessus` point
/// at the one before (`Some(None)`), `idem T02` and `zie nr. 4` at one that is named.
pub fn same_as(text: &str) -> Option<Option<String>> {
    let text = text.trim();
    // Such words stand first, and most cells are long texts that need not be read for it.
    let end = text.char_indices().nth(FIRST_WORDS).map(|(at, _)| at);
    let head = end.map_or(text, |end| {
        text[..end]
            .rfind(char::is_whitespace)
            .map_or(text, |end| &text[..end])
    });
    let spoken = Spoken::new(head);
    let hit = POINTERS.at(&spoken, 0)?;
    let rest = &text[spoken.place(hit.words.clone()).end..];
    let rest = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    let rest = rest.trim_end_matches(['.', ')', '"', ' ']);
    if rest.is_empty() {
        // `zie` alone points at nothing.
        let word = matches!(hit.words.len(), 1).then(|| spoken.word(0));
        let dangling = [
            "zie", "voir", "siehe", "see", "ver", "vedi", "cf", "vgl", "id", "analog",
        ];
        return (!word.is_some_and(|word| dangling.contains(&word))).then_some(None);
    }
    // A reference holds a number or is one word in capitals; anything else is a sentence.
    let short = Spoken::new(rest).len() <= 3;
    let numbered = rest.chars().any(|c| c.is_ascii_digit());
    (short && numbered).then(|| Some(rest.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_entities_and_odd_blanks_are_read() {
        fn check(text: &str, expected: &str) {
            assert_eq!(clean(text), expected, "{text}");
        }
        check("R&eacute;sum&eacute; &amp; photo", "Résumé & photo");
        check("R&amp;eacute;sum&#233; &#xE9;", "Résumé é");
        check("a<br>b<br/>c<BR />d", "a\nb\nc\nd");
        check("<ul><li>naam</li><li>adres</li></ul>", "• naam\n\n• adres");
        check("<p class=\"x\">un</p>", "un");
        check("bewaard\u{a0}: 5\u{202f}ans", "bewaard : 5 ans");
        check("a\r\nb\rc_x000D_\nd", "a\nb\nc\n\nd");
        check("< 5 jaar en > 3 jaar, A<B", "< 5 jaar en > 3 jaar, A<B");
        check("<à compléter>", "<à compléter>");
        check("R&D; AT&T", "R&D; AT&T");
        check("<a href=\"https://x.be\">site</a>", "site (https://x.be)");
        check("Ver\u{ad}trag\u{feff}", "Vertrag");
    }

    #[test]
    fn a_cell_can_point_at_another_one() {
        fn check(text: &str, expected: Option<Option<&str>>) {
            let expected = expected.map(|named| named.map(str::to_owned));
            assert_eq!(same_as(text), expected, "{text}");
        }
        for text in [
            "idem",
            "Idem.",
            "zie boven",
            "cf. ci-dessus",
            "siehe oben",
            "see above",
            "Ditto",
        ] {
            check(text, Some(None));
        }
        check("idem T02", Some(Some("T02")));
        check("zie nr. 4", Some(Some("nr. 4")));
        check("idem, T02", Some(Some("T02")));
        for text in [
            "zie",
            "identiteit",
            "Voir la politique de conservation",
            "see privacy policy",
            "same day delivery",
            "",
        ] {
            check(text, None);
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".*", marked in "[<>/a-c&;#br=\"' ]*") {
            clean(&text);
            clean(&marked);
            same_as(&text);
        }
    }
}

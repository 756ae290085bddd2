use super::*;

/// Laws as `kind|title|article`, then the rest.
#[track_caller]
fn check(text: &str, laws: &[&str], rest: Option<&str>) {
    use crate::domain::code_list::Coded;
    let (found, left) = statutes(text);
    let found: Vec<String> = found
        .iter()
        .map(|law| {
            let kind = law.kind.map_or("", Coded::code);
            let article = law.article.as_deref().unwrap_or_default();
            format!("{kind}|{}|{article}", law.title)
        })
        .collect();
    assert_eq!(found, laws, "laws of {text:?}");
    assert_eq!(left.as_deref(), rest, "rest of {text:?}");
}

#[test]
fn laws_are_found_by_their_short_names_and_sections() {
    for (text, laws) in [
        ("HGB", vec!["|HGB|"]),
        ("§ 147 AO", vec!["|AO|147"]),
        ("§§ 238, 257 HGB", vec!["|HGB|238, 257"]),
        ("§ 257 HGB, § 147 AO", vec!["|HGB|257", "|AO|147"]),
        ("§ 26 Abs. 1 BDSG", vec!["|BDSG|26 Abs. 1"]),
        (
            "§ 22 Abs. 1 Nr. 1 lit. b BDSG",
            vec!["|BDSG|22 Abs. 1 Nr. 1 lit. b"],
        ),
        ("SGB X", vec!["|SGB X|"]),
        ("§ 67a SGB X", vec!["|SGB X|67a"]),
        ("§ 14 BayEUG", vec!["|BayEUG|14"]),
        ("HGB § 257", vec!["|HGB|257"]),
        ("KB 12 mei 1927", vec!["royal-decree|KB 12 mei 1927|"]),
        (
            "K.B. van 18 augustus 2010",
            vec!["royal-decree|K.B. van 18 augustus 2010|"],
        ),
        (
            "A.R. du 12 mai 2019",
            vec!["royal-decree|A.R. du 12 mai 2019|"],
        ),
        (
            "BVR Gegevensverwerking",
            vec!["government-decree|BVR Gegevensverwerking|"],
        ),
        (
            "art. 5 BVR Gegevensverwerking",
            vec!["government-decree|BVR Gegevensverwerking|5"],
        ),
        ("WIB 92", vec!["|WIB 92|"]),
        ("art. 315 WIB92", vec!["|WIB92|315"]),
    ] {
        check(text, &laws, None);
    }
}

#[test]
fn laws_are_found_by_their_titles() {
    for (text, laws) in [
        (
            "Wet van 15 januari 1990",
            vec!["act|Wet van 15 januari 1990|"],
        ),
        (
            "wet van 15 januari 1990 (KSZ-wet), art. 15 en 46",
            vec!["act|wet van 15 januari 1990 (KSZ-wet)|15 en 46"],
        ),
        (
            "Organieke wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn, art. 60 § 1",
            vec![
                "act|wet van 8 juli 1976 betreffende de openbare centra voor maatschappelijk welzijn|60 § 1",
            ],
        ),
        (
            "decreet van 18 juli 2008",
            vec!["decree|decreet van 18 juli 2008|"],
        ),
        (
            "art. 8 van het decreet van 18 juli 2008",
            vec!["decree|decreet van 18 juli 2008|8"],
        ),
        (
            "Decreet Lokaal Bestuur",
            vec!["decree|Decreet Lokaal Bestuur|"],
        ),
        (
            "ordonnantie van 4 april 2019",
            vec!["ordinance|ordonnantie van 4 april 2019|"],
        ),
        (
            "loi du 30 juillet 2018 et décret du 8 février 2018",
            vec![
                "act|loi du 30 juillet 2018|",
                "decree|décret du 8 février 2018|",
            ],
        ),
        (
            "Loi n° 78-17 du 6 janvier 1978",
            vec!["act|Loi n° 78-17 du 6 janvier 1978|"],
        ),
        (
            "loi du 14 juillet 1994 relative à l'assurance obligatoire soins de santé et indemnités",
            vec![
                "act|loi du 14 juillet 1994 relative à l'assurance obligatoire soins de santé et indemnités|",
            ],
        ),
        ("Code du travail", vec!["|Code du travail|"]),
        (
            "L. 3243-4 du code du travail",
            vec!["|code du travail|L. 3243-4"],
        ),
        (
            "L. 3243-4 du code du travail\nD. 3243-8 du code du travail",
            vec!["|code du travail|L. 3243-4", "|code du travail|D. 3243-8"],
        ),
        (
            "article L.123-22 du Code de commerce",
            vec!["|Code de commerce|L.123-22"],
        ),
        (
            "Code du travail L. 3243-4",
            vec!["|Code du travail|L. 3243-4"],
        ),
        ("Archiefwet 1995", vec!["act|Archiefwet 1995|"]),
        ("artikel 5 Archiefwet", vec!["act|Archiefwet|5"]),
        ("Bestuursdecreet", vec!["decree|Bestuursdecreet|"]),
        (
            "gecoördineerde wet van 14 juli 1994",
            vec!["coordinated-act|gecoördineerde wet van 14 juli 1994|"],
        ),
        (
            "coordinated law of 14 July 1994 on compulsory health care and benefits insurance",
            vec![
                "coordinated-act|coordinated law of 14 July 1994 on compulsory health care and benefits insurance|",
            ],
        ),
        (
            "Koninklijk besluit van 3 april 2013",
            vec!["royal-decree|Koninklijk besluit van 3 april 2013|"],
        ),
        (
            "besluit van de Vlaamse Regering van 9 september 2022",
            vec!["government-decree|besluit van de Vlaamse Regering van 9 september 2022|"],
        ),
        (
            "Data Protection Act 2018",
            vec!["act|Data Protection Act 2018|"],
        ),
        (
            "Companies Act 2006 s.386",
            vec!["act|Companies Act 2006|386"],
        ),
        (
            "decreet lokaal bestuur",
            vec!["decree|decreet lokaal bestuur|"],
        ),
        ("UAE law", vec!["|UAE law|"]),
        (
            "Verordening (EU) 2018/1725, art. 5",
            vec!["eu-regulation|Verordening (EU) 2018/1725|5"],
        ),
        (
            "Article 5(1)(a) of Regulation (EU) 2018/1725",
            vec!["eu-regulation|Regulation (EU) 2018/1725|5(1)(a)"],
        ),
        ("Richtlijn 2002/58/EG", vec!["other|Richtlijn 2002/58/EG|"]),
        (
            "Real Decreto 1720/2007",
            vec!["royal-decree|Real Decreto 1720/2007|"],
        ),
        ("Ley Orgánica 3/2018", vec!["act|Ley Orgánica 3/2018|"]),
    ] {
        let rest = text.starts_with("Organieke").then_some("Organieke");
        check(text, &laws, rest);
    }
}

#[test]
fn the_gdpr_is_a_law_only_with_an_article_that_is_no_basis() {
    check("Art. 12 ff. DSGVO", &["eu-regulation|DSGVO|12 ff."], None);
    check("Art. 88 GDPR", &["eu-regulation|GDPR|88"], None);
    check("art. 6.1.c AVG", &[], Some("art. 6.1.c AVG"));
    check("Art. 9(2)(h) GDPR", &[], Some("Art. 9(2)(h) GDPR"));
    check("GDPR", &[], Some("GDPR"));
}

#[test]
fn words_that_name_no_law_are_the_rest() {
    for text in [
        "required by law",
        "prescription légale",
        "Conform de wettelijke termijn",
        "obligation imposée par la loi",
        "de wet",
        "Code of conduct",
        "code de conduite",
        "convention de sous-traitance",
        "règlement intérieur",
        "internet",
        "art. 7º, V LGPD",
        "niet van toepassing",
    ] {
        check(text, &[], Some(text));
    }
    check("", &[], None);
    check(
        "The Staff Regulations (and particularly Art. 27-34) and the Conditions of Employment",
        &["|Staff Regulations|27-34", "|Conditions of Employment|"],
        None,
    );
    check(
        "Boekhouding: wet van 17 juli 1975",
        &["act|wet van 17 juli 1975|"],
        Some("Boekhouding"),
    );
}

//! `inzage deadline` and `inzage rights`.

use super::*;

fn json_of(text: &str) -> serde_json::Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_time_limit_of_a_request_is_told_without_a_register() {
    let desk = Desk::new();
    let said = desk.done(&["deadline", "access", "--received", "2026-08-31"]);
    assert_eq!(
        said,
        "To be answered at the latest on Wednesday 30 September 2026 (GDPR, Art. 12(3)): 1 month \
         after receipt.\n\
         An extension with its reasons, or a refusal with its reasons and the ways of complaint, \
         must be told at the latest on Wednesday 30 September 2026 (GDPR, Art. 12(3) and 12(4)).\n\
         \n\
         How this was counted:\n\
         \x20 Monday 31 August 2026: receipt of the request; this day does not count (Regulation \
         (EEC, Euratom) No 1182/71, Art. 3(1)).\n\
         \x20 Wednesday 30 September 2026: last day of the time limit (1 month, counted from 31 \
         August 2026); this month has no day 31, so its last day is taken (Regulation (EEC, \
         Euratom) No 1182/71, Art. 3(2)(c)).\n"
    );
    let extended = desk.done(&[
        "deadline",
        "access",
        "--received",
        "2026-08-31",
        "--extended",
        "--format",
        "json",
    ]);
    let extended = json_of(&extended);
    assert_eq!(extended["due"], "2026-11-30");
    assert_eq!(extended["tellBy"], "2026-09-30");
    assert_eq!(extended["steps"][0]["kind"], "event");
    let moved = desk.done(&[
        "deadline",
        "access",
        "--received",
        "2026-11-25",
        "--lang",
        "nl",
        "--format",
        "json",
    ]);
    let moved = json_of(&moved);
    assert_eq!(moved["due"], "2026-12-28");
    assert_eq!(moved["steps"][2]["closed"], "holiday");
    assert_eq!(moved["steps"][2]["holiday"]["nl"], "Kerstmis");
}

#[test]
fn a_day_that_does_not_exist_or_does_not_fit_is_refused() {
    let desk = Desk::new();
    let check = |arguments: &[&str], expected: &str| {
        let (code, out, said) = desk.run(arguments);
        assert_eq!(code, 2, "{arguments:?}: {said}");
        assert!(out.is_empty(), "{out}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
    };
    check(&["deadline", "access"], "--received");
    check(
        &["deadline", "access", "--received", "2026-02-30"],
        "a day that exists",
    );
    check(
        &[
            "deadline",
            "access",
            "--received",
            "2026-02-03",
            "--identity-proved",
            "2026-02-09",
        ],
        "--identity-asked",
    );
    check(
        &[
            "deadline",
            "access",
            "--received",
            "2026-02-03",
            "--lang",
            "it",
        ],
        "`it` is no language",
    );
    check(&["deadline", "remedy", "x"], "--informed");
    check(
        &[
            "deadline",
            "remedy",
            "x",
            "--informed",
            "2026-03-02",
            "--facts",
            "2026-03-02",
        ],
        "cannot be used with",
    );
    check(&["rights"], "--controller");
    check(&["rights", "x", "--controller", "y"], "cannot be used with");
}

#[test]
fn the_remedies_of_the_sample_register_are_counted_by_their_own_rules() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino")]);
    let due = |remedy: &str, event: &str, on: &str| {
        let said = desk.done(&["deadline", "remedy", remedy, event, on, "--format", "json"]);
        json_of(&said)
    };
    let commission = due("arbitration-commission", "--informed", "2026-03-02");
    assert_eq!(commission["due"], "2026-06-05");
    assert_eq!(commission["reservations"][0]["day"], "2019-01-02");
    let care = due("labour-court-care-allowance", "--informed", "2026-03-02");
    assert_eq!(care["due"], "2026-06-02");
    let family = due("family-court-beneficiary", "--notified", "2026-08-31");
    assert_eq!(family["due"], "2027-03-01");
    let service = due("complaints-service", "--facts", "2025-06-13");
    assert_eq!(service["due"], "2026-06-13");
    assert_eq!(service["notStated"], serde_json::json!(["end"]));
    let ombudsman = due("flemish-ombudsman", "--informed", "2026-03-02");
    assert_eq!(ombudsman["outcome"], "not-stated");
    assert_eq!(ombudsman["due"], serde_json::Value::Null);
    let (code, _, said) = desk.run(&[
        "deadline",
        "remedy",
        "complaints-service",
        "--informed",
        "2026-03-02",
    ]);
    assert_eq!(code, 2, "{said}");
    assert!(
        said.contains("runs from the facts; give its day with --facts"),
        "{said}"
    );
    let (code, _, said) = desk.run(&[
        "deadline",
        "remedy",
        "arbitration",
        "--informed",
        "2026-03-02",
    ]);
    assert_eq!(code, 3, "{said}");
    assert!(
        said.contains("did you mean `arbitration-commission`?"),
        "{said}"
    );
    let said = desk.done(&[
        "deadline",
        "remedy",
        "arbitration-commission",
        "--informed",
        "2026-03-02",
        "--lang",
        "fr",
    ]);
    for expected in [
        "Contactez la Commission d’arbitrage\n",
        "Vous devez agir dans un délai de 3 mois, à compter du troisième jour calendrier suivant",
        "Agir au plus tard le vendredi 5 juin 2026.\n",
        "Uniquement contre les décisions prises à partir du 2 janvier 2019.\n",
        "  jeudi 5 mars 2026 : 3 jours calendrier après l’événement",
    ] {
        assert!(said.contains(expected), "not said: {expected}\n{said}");
    }
}

#[test]
fn the_rights_of_the_sample_register_follow_from_its_bases() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino")]);
    let one = desk.done(&["rights", "infino-vlaanderen/A03", "--format", "json"]);
    let one = json_of(&one);
    let outcomes: Vec<&str> = one["rights"]
        .as_array()
        .unwrap()
        .iter()
        .map(|right| right["outcome"].as_str().unwrap())
        .collect();
    // The notice does not say on which of its four grounds this activity rests.
    assert_eq!(
        outcomes,
        [
            "owed",
            "owed",
            "undetermined",
            "owed",
            "undetermined",
            "undetermined",
            "undetermined",
            "undetermined",
        ]
    );
    let marketing = desk.done(&["rights", "infino-vlaanderen/A04", "--lang", "nl"]);
    for expected in [
        "Rechten bij 1 verwerkingsactiviteit op ",
        "recht van bezwaar (art. 21 AVG): van toepassing\n",
        "  van toepassing (art. 21(2)-(3) AVG): te allen tijde en zonder opgave van redenen, want \
         het gaat om direct marketing\n",
        "rechtsgrond: rechtsgrond niet vermeld, voor direct marketing\n",
        "1 verwerkingsactiviteit: infino-vlaanderen/A04\n",
    ] {
        assert!(
            marketing.contains(expected),
            "not said: {expected}\n{marketing}"
        );
    }
    let all = desk.done(&[
        "rights",
        "--controller",
        "infino-vlaanderen",
        "--format",
        "json",
    ]);
    let all = json_of(&all);
    let erasure = &all["rights"][2];
    assert_eq!(erasure["right"], "erasure");
    assert_eq!(erasure["outcome"], "partly");
    let excluded = erasure["explanations"].as_array().unwrap().iter();
    let excluded = excluded.filter(|why| why["article"] == "GDPR Art. 17(3)(b)");
    let excluded: Vec<_> = excluded
        .flat_map(|why| why["activities"].as_array().unwrap())
        .collect();
    assert!(
        excluded.iter().any(|code| *code == "infino-vlaanderen/A01"),
        "{excluded:?}"
    );
    let (code, _, said) = desk.run(&["rights", "--controller", "infino-vlanderen"]);
    assert_eq!(code, 3, "{said}");
    assert!(said.contains("did you mean `infino-vlaanderen`?"), "{said}");
}

use super::{Desk, sample};

/// A folder with the first register of Infino and an erasure that was asked on 31 August 2026.
fn desk() -> Desk {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    desk.done(&["import", &sample("infino")]);
    let add = "request add 2026-014 --controller infino-vlaanderen --received 2026-08-31 \
               --right erasure --subject families --element account-numbers";
    assert_eq!(desk.done(&words(add)), "infino-vlaanderen/2026-014\n");
    desk
}

fn words(line: &str) -> Vec<&str> {
    line.split_whitespace().collect()
}

fn list(desk: &Desk, more: &str) -> String {
    desk.done(&words(&format!("request list {more}")))
}

#[test]
fn requests_are_listed_with_the_day_by_which_they_must_be_answered() {
    let desk = desk();
    for (on, expected) in [
        (
            "2026-09-01",
            "to be answered by 30 September 2026: 29 days left",
        ),
        ("2026-09-30", "today is the last day"),
        ("2026-10-01", "1 day over time"),
        ("2026-10-03", "3 days over time"),
    ] {
        let said = list(&desk, &format!("--on {on}"));
        assert!(said.contains(expected), "{on}: {said}");
    }
    for (lang, expected) in [
        ("nl", "3 dagen te laat"),
        ("fr", "3 jours de retard"),
        ("de", "3 Tage überfällig"),
    ] {
        let said = list(&desk, &format!("--on 2026-10-03 --lang {lang}"));
        assert!(said.contains(expected), "{lang}: {said}");
    }
    let overdue = list(&desk, "--on 2026-09-01 --state overdue");
    assert!(!overdue.contains("2026-014"), "{overdue}");
    let csv = list(&desk, "--on 2026-10-03 --state overdue --format csv");
    assert!(
        csv.contains(",overdue,2026-08-31,2026-09-30,2026-09-30,,3,none,,"),
        "{csv}"
    );
    let json = list(
        &desk,
        "--on 2026-10-03 --format json --controller infino-vlaanderen",
    );
    assert!(json.contains("\"state\": \"overdue\""), "{json}");
    let none = list(&desk, "--on 2026-10-03 --controller infino-brussels");
    assert!(none.contains(": none"), "{none}");
    let (code, _, said) = desk.run(&words("request list --state late"));
    assert!(
        code == 2 && said.contains("expected one of overdue, due-soon"),
        "{said}"
    );
}

#[test]
fn an_extension_is_told_to_be_too_late_when_it_is() {
    let extend = |on: &str| {
        let desk = desk();
        let (code, _, said) = desk.run(&[
            "request", "extend", "2026-014", "--on", on, "--reason", "complex",
        ]);
        assert_eq!(code, 0, "{said}");
        (said, list(&desk, "--on 2026-10-05"))
    };
    let (said, listed) = extend("2026-09-15");
    assert!(
        said.contains("to be answered by 30 November 2026"),
        "{said}"
    );
    assert!(
        listed.contains("extended in time, 15 September 2026: complex"),
        "{listed}"
    );
    let (said, listed) = extend("2026-10-02");
    assert!(
        said.contains("warning: the data subject was told on 2 October 2026"),
        "{said}"
    );
    assert!(listed.contains("5 days over time"), "{listed}");
}

#[test]
fn an_answer_is_kept_shown_and_only_replaced_with_a_reason() {
    let desk = desk();
    desk.write("letter.txt", "Geachte,\n\nuw gegevens zijn gewist.\n");
    desk.write("other.txt", "Geachte,\n\nniet alles is gewist.\n");
    let give = |file: &str, more: &[&str]| {
        let line = format!(
            "request answer 2026-014 --file {file} --lang nl --answered 2026-09-20 --outcome granted"
        );
        let mut arguments = words(&line);
        arguments.extend(more);
        desk.run(&arguments)
    };
    let (code, _, said) = give("letter.txt", &[]);
    assert!(code == 0 && said.contains("SHA-256"), "{said}");
    let shown = desk.done(&["request", "show", "2026-014"]);
    assert_eq!(shown, "Geachte,\n\nuw gegevens zijn gewist.\n");
    let (code, _, said) = give("other.txt", &[]);
    assert!(code == 2 && said.contains("is kept already"), "{said}");
    let (code, _, said) = give("other.txt", &["--replace"]);
    assert!(code == 2 && said.contains("--reason"), "{said}");
    let (code, _, said) = give("other.txt", &["--replace", "--reason", "a mistake"]);
    assert_eq!(code, 0, "{said}");
    let listed = list(&desk, "--on 2026-11-01");
    assert!(
        listed.contains("answered 20 September 2026, in time"),
        "{listed}"
    );
    assert!(listed.contains("still to be told (Art. 19): "), "{listed}");
    let history = desk.done(&["history", "request", "infino-vlaanderen/2026-014"]);
    assert!(history.contains("uw gegevens zijn gewist"), "{history}");
    assert!(desk.done(&["verify"]).contains("give"));
}

#[test]
fn the_letter_to_a_request_for_access_is_made_kept_and_printed() {
    let desk = desk();
    let add = "request add 2026-020 --controller infino-vlaanderen --received 2026-11-02 \
               --right access --subject families --region flanders";
    desk.done(&words(add));
    let line = "request answer 2026-020 --lang nl --answered 2026-11-22 --outcome granted";
    let letter = desk.done(&words(line));
    assert!(
        letter.contains("2026-020"),
        "the reference stands in the letter: {letter}"
    );
    let shown = desk.done(&["request", "show", "2026-020"]);
    assert_eq!(letter, shown);
    let again = "answer letter --controller infino-vlaanderen --subject families --region flanders \
                 --lang nl --on 2026-11-22 --request infino-vlaanderen/2026-020";
    assert!(desk.done(&words(again)).contains("2026-020"));
    let line = "request answer 2026-014 --lang nl";
    let (code, _, said) = desk.run(&words(line));
    assert!(
        code == 2 && said.contains("no request for access"),
        "{said}"
    );
}

#[test]
fn data_of_a_person_in_the_log_are_warned_about_and_not_repeated() {
    let desk = desk();
    let (code, _, said) = desk.run(&[
        "request",
        "add",
        "2026-015",
        "--controller",
        "infino-vlaanderen",
        "--right",
        "access",
        "--remarks",
        "call 85.07.30-033.28 or jan.peeters@gmail.com",
    ]);
    assert_eq!(code, 0, "{said}");
    assert!(
        said.contains("warning: `remarks` seems to hold data of a person"),
        "{said}"
    );
    assert!(!said.contains("033") && !said.contains("peeters"), "{said}");
    let listed = list(&desk, "--on 2099-01-01");
    assert!(listed.contains("National Register number"), "{listed}");
    assert!(!listed.contains("peeters"), "{listed}");
}

#[test]
fn what_is_wrong_with_a_request_is_told_by_its_option() {
    let desk = desk();
    let check = |line: &str, code: i32, expected: &str| {
        let (found, _, said) = desk.run(&words(line));
        assert_eq!(found, code, "{line}: {said}");
        assert!(said.contains(expected), "{line}: {said}");
    };
    check(
        "request add x --controller nobody --right acces",
        2,
        "--controller: there is no party `nobody`",
    );
    check("request add x --controller inami", 2, "--right");
    check("request extend nothing --reason x", 3, "`nothing`");
    check("request show 2026-014", 3, "answer to the request");
    check(
        "request answer 2026-014 --file nowhere.txt --lang nl",
        2,
        "nowhere.txt",
    );
    check(
        "request extend 2026-014 --on 2026-08-01 --reason x",
        2,
        "before the request was received",
    );
}

#[test]
fn whom_to_tell_is_told_by_element_on_the_first_register() {
    let desk = desk();
    let tell = |more: &str| {
        let line = format!("tell --controller infino-vlaanderen --on 2026-11-22 {more}");
        desk.done(&words(&line))
    };
    let said = tell("--element account-numbers names");
    assert!(
        said.contains("Whom to tell") && said.contains("To be told ("),
        "{said}"
    );
    assert_eq!(
        said.matches("GDPR Art. 19").count(),
        2,
        "one answer an element"
    );
    // The classes of the privacy statement have no members: they are not left out.
    assert!(said.to_lowercase().contains("cannot be named"), "{said}");
    assert!(tell("--element account-numbers --lang nl").contains("In kennis te stellen ("));
    assert!(tell("--element account-numbers --lang fr").contains("À informer ("));
    assert!(tell("--element account-numbers --lang de").contains("Mitzuteilen ("));
    let csv = tell("--category infino-financial --format csv");
    assert!(csv.starts_with("data,party,duty,data_stated"), "{csv}");
    let json = tell("--element account-numbers --format json");
    assert!(json.contains("\"owed\""), "{json}");
    let (code, _, said) = desk.run(&words("tell --controller infino-vlaanderen --element x"));
    assert!(code == 3 && said.contains("`x`"), "{said}");
}

use super::{Desk, sample};

#[test]
fn an_import_is_taken_back_by_code_by_id_or_as_the_last_one() {
    let desk = Desk::new();
    desk.done(&["migrate"]);
    let check = |run: &str, code: i32, expected: &str| {
        let (found, out, said) = desk.run(&["undo-import", run]);
        assert_eq!(found, code, "{run}: {said}");
        assert!((out + &said).contains(expected), "{run}: {said}");
    };
    check("last", 3, "there is no import that stands");
    check("nothing", 3, "`nothing`");
    desk.done(&["import", &sample("infino.xlsx")]);
    let listed = desk.done(&["history", "--json", "--after", "0"]);
    let run = listed
        .lines()
        .find(|line| line.contains("\"kind\":\"import-run\""))
        .and_then(|line| line.split("\"id\":\"").nth(1)?.split('"').next())
        .unwrap()
        .to_owned();
    check("last", 0, "activities\n");
    check(&run, 4, "was taken back already");
    check("last", 3, "there is no import that stands");
    desk.done(&["verify"]);
    desk.done(&["import", &sample("infino.xlsx")]);
    desk.done(&["verify"]);
}

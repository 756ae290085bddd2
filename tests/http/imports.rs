//! `POST /imports` as a client meets it.

use std::{io::Write, net::TcpStream};

use super::*;

/// A register of somebody's own: a heading with a blank below, and a column nobody knows.
const FILE: &str = "Nom du traitement;Base légale;Colonne inconnue\n\
                    Paie;Obligation légale;bleu\n\
                    Recrutement;au petit bonheur;rouge\n";

const BOUNDARY: &str = "----a-boundary-7f3a";

/// A part of a form: name, file name, content.
type Part<'a> = (&'a str, Option<&'a str>, &'a [u8]);

fn form(parts: &[Part<'_>]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        let file = file.map_or(String::new(), |file| format!("; filename=\"{file}\""));
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n"
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

/// A server on a register with one controller, and a token to write with.
struct Desk<'a> {
    test: &'a TestRegister,
    server: Served,
    bearer: String,
}

fn bearer(test: &TestRegister, name: &str, role: Role) -> String {
    let token = NewToken {
        name: name.to_owned(),
        role,
        controllers: vec![],
        expires: None,
    };
    format!(
        "Bearer {}",
        test.register.add_token(&operator(), &token).unwrap()
    )
}

impl Desk<'_> {
    fn new(test: &TestRegister, open: bool) -> Desk<'_> {
        test.register
            .add(&operator(), &party("acme"), None)
            .unwrap();
        Desk {
            test,
            server: Served::start(test, open),
            bearer: bearer(test, "editor", Role::Editor),
        }
    }

    fn send(&self, headers: &[(&str, &str)], body: &[u8]) -> Answer {
        let mut request = self
            .server
            .agent
            .post(format!("{}/imports", self.server.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Served::answer(request.send(body))
    }

    fn post(&self, parts: &[Part<'_>]) -> Answer {
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let headers = [
            ("authorization", self.bearer.as_str()),
            ("content-type", &kind),
        ];
        self.send(&headers, &form(parts))
    }

    fn activities(&self) -> usize {
        let snapshot = self.test.register.view(&operator(), When::Now).unwrap();
        snapshot.count(Kind::Activity)
    }
}

fn file(content: &str) -> Part<'_> {
    ("file", Some("register.csv"), content.as_bytes())
}

const CONTROLLER: Part<'static> = ("controller", None, b"acme");

on_both! {
    fn a_register_that_is_sent_is_taken_in_and_told_cell_by_cell(test) {
        let desk = Desk::new(test, false);
        let answer = desk.post(&[file(FILE), CONTROLLER, ("mapping", None, b"")]);
        assert_eq!(answer.status, 200, "{}", answer.body);
        let json = answer.json();
        assert_eq!(json["file"], "register.csv");
        assert_eq!(json["dryRun"], false);
        assert!(json["mapping"].is_string() && json["why"].is_string(), "{json}");
        assert!(json["run"].is_string() && json["revision"] == 2, "{json}");
        let added = json["added"].as_array().unwrap();
        assert_eq!(added.iter().filter(|one| one["kind"] == "activity").count(), 2, "{json}");
        let report = &json["report"];
        assert_eq!(report["activities"], 2, "{report}");
        assert_eq!(report["shares"]["lost"], 0, "{report}");
        assert_eq!(report["unmapped"][0]["cell"], "C1", "{report}");
        assert_eq!(report["unmapped"][0]["heading"], "Colonne inconnue", "{report}");
        let doubt = report["notUnderstood"].as_array().unwrap();
        let doubt = doubt.iter().find(|cell| cell["cell"] == "B3").unwrap();
        assert_eq!(doubt["text"], "au petit bonheur");
        assert_eq!(desk.activities(), 2);
        let again = desk.post(&[file(FILE), CONTROLLER]).json();
        assert_eq!((again["added"].as_array().unwrap().len(), &again["revision"]), (0, &json!(2)));
    }

    fn a_dry_run_tells_the_same_and_stores_nothing(test) {
        let desk = Desk::new(test, false);
        let answer = desk.post(&[("dryRun", None, b"true"), file(FILE), CONTROLLER]);
        let json = answer.json();
        assert_eq!((answer.status, &json["dryRun"], &json["run"]), (200, &json!(true), &Json::Null), "{json}");
        assert!(json["added"].as_array().unwrap().len() >= 2, "{json}");
        assert_eq!((desk.activities(), json["report"]["activities"].as_i64()), (0, Some(2)));
    }

    fn a_file_that_is_refused_still_tells_what_was_understood_of_it(test) {
        let desk = Desk::new(test, false);
        assert_eq!(desk.post(&[file(FILE), CONTROLLER]).status, 200);
        let answer = desk.post(&[file(FILE), CONTROLLER, ("existing", None, b"fail")]);
        assert_eq!(answer.status, 422, "{}", answer.body);
        let said = &answer.json()["errors"][0]["extensions"];
        assert_eq!(said["report"]["activities"], 2, "{said}");
        assert_eq!(said["report"]["unmapped"][0]["cell"], "C1", "{said}");
    }

    fn a_served_folder_of_mappings_is_used_for_files_that_are_sent(test) {
        let mut desk = Desk::new(test, false);
        let unknown = desk.post(&[file(FILE), CONTROLLER, ("mapping", None, b"of-our-own")]);
        assert_eq!(unknown.status, 422, "{}", unknown.body);
        let own = "name = \"of-our-own\"\nlabel = \"Our own table\"\nsource = \"ourselves\"\nlanguages = [\"fr\"]\n[headings.fr]\n\"Colonne inconnue\" = \"remark\"\n";
        let own = [("of-our-own.toml".to_owned(), own.to_owned())];
        let mappings = Mappings::with_folder(&own).unwrap();
        desk.server = Served::with_mappings(test, false, mappings);
        let known = desk.post(&[file(FILE), CONTROLLER, ("mapping", None, b"of-our-own")]);
        assert_eq!(known.json()["mapping"], "of-our-own", "{}", known.body);
    }

    fn a_native_file_is_found_out_and_refused_with_every_problem_of_it(test) {
        let desk = Desk::new(test, false);
        let native = "code,kind,name_en\nx,legal-person,X\ny,legal-persn,Y\n";
        let part = ("file", Some("parties.csv"), native.as_bytes());
        let answer = desk.post(&[part]);
        assert_eq!((answer.status, answer.code().as_str()), (422, "INVALID"), "{}", answer.body);
        let problem = &answer.json()["errors"][0]["extensions"]["problems"][0];
        assert_eq!(problem["at"], "parties.csv, sheet parties, cell B3", "{}", answer.body);
        let good = ("file", Some("parties.csv"), "code,kind,name_en\nx,legal-person,X\n".as_bytes());
        let json = desk.post(&[good]).json();
        assert_eq!((&json["mapping"], &json["report"]), (&json!("native"), &Json::Null), "{json}");
        assert_eq!(json["added"], json!([{"kind": "party", "code": "x"}]));
        let other = desk.post(&[file(FILE), ("mapping", None, b"native")]);
        assert_eq!(other.status, 422, "{}", other.body);
        let changed = "code,kind,name_en\nx,legal-person,Z\n";
        let changed = ("file", Some("parties.csv"), changed.as_bytes());
        let kept = desk.post(&[changed, ("existing", None, b"skip")]).json();
        assert_eq!((&kept["skipped"], &kept["updated"]), (&json!(1), &json!([])));
        assert_eq!(desk.post(&[changed, ("existing", None, b"fail")]).status, 422);
        let updated = desk.post(&[changed]).json();
        assert_eq!(updated["updated"][0]["changes"][0]["after"], json!({"en": "Z"}), "{updated}");
    }
}

on_both! {
    fn only_who_may_write_can_send_a_file(test) {
        let desk = Desk::new(test, true);
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let body = form(&[file(FILE), CONTROLLER]);
        let reader = bearer(test, "reader", Role::Reader);
        let check = |token: Option<&str>, status: u16, code: &str| {
            let headers: Vec<(&str, &str)> = token
                .map(|token| ("authorization", token))
                .into_iter()
                .chain([("content-type", kind.as_str())])
                .collect();
            let answer = desk.send(&headers, &body);
            assert_eq!((answer.status, answer.code().as_str()), (status, code), "{}", answer.body);
        };
        // The server is open for reading: without a token one reads, and no more.
        check(None, 403, "FORBIDDEN");
        check(Some("Bearer nonsense"), 401, "UNAUTHENTICATED");
        check(Some(&reader), 403, "FORBIDDEN");
        assert_eq!(desk.activities(), 0);
        let closed = Served::start(test, false);
        let request = closed.agent.post(format!("{}/imports", closed.url));
        let answer = Served::answer(request.header("content-type", &kind).send(&body[..]));
        assert_eq!(answer.status, 401, "{}", answer.body);
        let got = desk.server.get("/imports", &[]);
        assert_eq!((got.status, got.code().as_str()), (405, "METHOD_NOT_ALLOWED"));
    }

    fn an_editor_of_one_controller_takes_in_activities_of_that_one_only(test) {
        let desk = Desk::new(test, false);
        test.register.add(&operator(), &party("other"), None).unwrap();
        let token = NewToken {
            name: "own".to_owned(),
            role: Role::Editor,
            controllers: vec!["acme".to_owned()],
            expires: None,
        };
        let bearer = format!("Bearer {}", test.register.add_token(&operator(), &token).unwrap());
        let desk = Desk { bearer, ..desk };
        let native = "code,reference,controller,name_en,role,status\na,A1,other,A,controller,active\n";
        let part = ("file", Some("activities.csv"), native.as_bytes());
        let answer = desk.post(&[part]);
        assert_eq!((answer.status, desk.activities()), (403, 0), "{}", answer.body);
        let own = native.replace("other", "acme");
        let answer = desk.post(&[("file", Some("activities.csv"), own.as_bytes())]);
        assert_eq!((answer.status, desk.activities()), (200, 1), "{}", answer.body);
    }
}

#[test]
fn a_form_that_cannot_be_used_is_refused_in_words() {
    let test = TestRegister::sqlite();
    let desk = Desk::new(&test, false);
    let check = |parts: &[Part<'_>], status: u16, expected: &str| {
        let answer = desk.post(parts);
        assert_eq!(answer.status, status, "{}", answer.body);
        assert!(answer.body.contains(expected), "{}", answer.body);
    };
    let bad = |name: &'static str, value: &'static [u8]| (name, None, value);
    check(&[file(FILE), file(FILE)], 400, "two files");
    check(&[CONTROLLER], 400, "there is no file");
    check(
        &[file(FILE), bad("dryrun", b"true")],
        400,
        "did you mean `dryRun`?",
    );
    check(
        &[file(FILE), bad("dryRun", b"maybe")],
        400,
        "expected true or false",
    );
    check(
        &[file(FILE), bad("existing", b"drop")],
        400,
        "update, skip or fail",
    );
    check(&[file(FILE), CONTROLLER, CONTROLLER], 400, "twice");
    check(&[file(FILE), bad("controller", b"\xff")], 400, "UTF-8");
    check(
        &[file(FILE), bad("mapping", b"genric")],
        422,
        "did you mean `generic`?",
    );
    check(
        &[file(FILE), bad("mapping", b"/etc/passwd.toml")],
        422,
        "no known mapping",
    );
    check(&[file(""), CONTROLLER], 422, "register.csv");
    let long = vec![b'x'; 5_000];
    check(&[file(FILE), ("reason", None, &long)], 413, "TOO_LARGE");
    let bearer = desk.bearer.as_str();
    for kind in [
        "application/json",
        "text/plain",
        "multipart/mixed; boundary=x",
    ] {
        let answer = desk.send(&[("authorization", bearer), ("content-type", kind)], b"{}");
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (415, "UNSUPPORTED_MEDIA_TYPE")
        );
    }
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    for kind in [kind.as_str(), "multipart/form-data"] {
        let answer = desk.send(
            &[("authorization", bearer), ("content-type", kind)],
            b"nonsense",
        );
        assert_eq!(
            (answer.status, answer.code().as_str()),
            (400, "BAD_REQUEST"),
            "{}",
            answer.body
        );
    }
    assert_eq!(desk.activities(), 0);
}

#[test]
fn a_file_larger_than_is_read_is_refused_and_the_next_one_taken() {
    let test = TestRegister::sqlite();
    let desk = Desk::new(&test, false);
    let large = vec![b'x'; (64 << 20) + 1];
    let answer = desk.post(&[("file", Some("large.csv"), &large)]);
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (413, "TOO_LARGE"),
        "{}",
        answer.body
    );
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let request = desk
        .server
        .agent
        .post(format!("{}/imports", desk.server.url));
    let request = request
        .header("authorization", &desk.bearer)
        .header("content-type", &kind);
    // Sent in pieces, it does not say how large it is.
    let body = form(&[("file", Some("large.csv"), &large)]);
    let answer = Served::answer(request.send(ureq::SendBody::from_reader(&mut &body[..])));
    assert_eq!(
        (answer.status, answer.code().as_str()),
        (413, "TOO_LARGE"),
        "{}",
        answer.body
    );
    let answer = desk.post(&[file(FILE), CONTROLLER]);
    assert_eq!(answer.status, 200, "{}", answer.body);
}

#[test]
fn only_so_many_files_are_on_their_way_at_the_same_time() {
    let test = TestRegister::sqlite();
    let desk = Desk::new(&test, false);
    let address = desk.server.url.strip_prefix("http://").unwrap();
    let head = format!(
        "POST /imports HTTP/1.1\r\nHost: {address}\r\nAuthorization: {}\r\n\
         Content-Type: multipart/form-data; boundary={BOUNDARY}\r\nContent-Length: 1000\r\n\r\n--",
        desk.bearer
    );
    let stalled = || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(head.as_bytes()).unwrap();
        stream
    };
    let parts = [file(FILE), CONTROLLER, ("dryRun", None, b"true" as &[u8])];
    let post = || desk.post(&parts).status;
    // One that comes while another is answered is refused itself, so there is one more each time.
    let mut streams = Vec::new();
    let full = (0..100).any(|_| {
        streams.push(stalled());
        post() == 503
    });
    assert!(full);
    drop(streams);
    // Until the server has seen that they are gone, either answer may come.
    assert!((0..1_000).any(|_| post() == 200));
}

#[test]
fn the_name_of_a_file_is_kept_without_its_folder() {
    let test = TestRegister::sqlite();
    let desk = Desk::new(&test, false);
    let check = |sent: &str, expected: &str| {
        let part = ("file", Some(sent), FILE.as_bytes());
        let json = desk
            .post(&[part, CONTROLLER, ("dryRun", None, b"true")])
            .json();
        assert_eq!(json["file"], expected, "{json}");
    };
    check("C:\\\\Users\\\\x\\\\register.csv", "register.csv");
    check("../../etc/register.csv", "register.csv");
    check("registre d'activités.csv", "registre d'activités.csv");
    check("", "file");
}

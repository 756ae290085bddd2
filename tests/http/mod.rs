//! The server as a client meets it: status codes, media types, tokens, bounds.

mod imports;

use inzage::{
    domain::kind::Kind,
    http,
    import::mapping::Mappings,
    register::{NewToken, Register, Role, When},
};
use serde_json::{Value as Json, json};

use crate::{
    on_both,
    support::{TestRegister, activity, operator, party},
};

/// A server on a port of its own, for as long as the test process lives.
struct Served {
    url: String,
    agent: ureq::Agent,
}

/// What came back.
struct Answer {
    status: u16,
    kind: String,
    etag: String,
    body: String,
}

impl Answer {
    fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("not JSON: {}", self.body))
    }

    fn code(&self) -> String {
        self.json()["errors"][0]["extensions"]["code"]
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}

impl Served {
    fn start(test: &TestRegister, open: bool) -> Served {
        Served::with_mappings(test, open, Mappings::embedded().clone())
    }

    fn with_mappings(test: &TestRegister, open: bool, mappings: Mappings) -> Served {
        let options = http::ServeOptions {
            listen: "127.0.0.1:0".to_owned(),
            open,
        };
        let bound = http::bind(&options).unwrap();
        let url = format!("http://{}", bound.address());
        let register = Register::open(&test.url).unwrap();
        std::thread::spawn(move || bound.serve(register, open, mappings));
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .build();
        Served {
            url,
            agent: config.into(),
        }
    }

    fn answer(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Answer {
        let mut response = response.unwrap();
        let header = |name: &str| {
            response
                .headers()
                .get(name)
                .and_then(|value| value.to_str().ok())
                .unwrap_or_default()
                .to_owned()
        };
        let (kind, etag) = (header("content-type"), header("etag"));
        Answer {
            status: response.status().as_u16(),
            kind,
            etag,
            body: response.body_mut().read_to_string().unwrap(),
        }
    }

    fn post(&self, headers: &[(&str, &str)], body: &str) -> Answer {
        let mut request = self.agent.post(format!("{}/graphql", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Served::answer(request.send(body))
    }

    fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = self.agent.get(format!("{}{path}", self.url));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        Served::answer(request.call())
    }

    fn ask(&self, query: &str, headers: &[(&str, &str)]) -> Answer {
        let all: Vec<(&str, &str)> = headers
            .iter()
            .copied()
            .chain([("content-type", "application/json"), NEW])
            .collect();
        self.post(&all, &json!({ "query": query }).to_string())
    }
}

const NEW: (&str, &str) = ("accept", "application/graphql-response+json");
const JSON: (&str, &str) = ("content-type", "application/json");

on_both! {
    fn both_media_types_have_their_status_codes(test) {
        let server = Served::start(test, true);
        let check = |accept: &str, body: Json, status: u16| {
            let answer = server.post(&[JSON, ("accept", accept)], &body.to_string());
            assert_eq!(answer.status, status, "{accept} {body}: {}", answer.body);
            answer
        };
        let good = json!({"query": "{ __typename }"});
        let bad = json!({"query": "{ nothing }"});
        let new = "application/graphql-response+json";
        assert_eq!(check(new, good.clone(), 200).kind, format!("{new}; charset=utf-8"));
        assert_eq!(check("application/json", good.clone(), 200).kind, "application/json; charset=utf-8");
        check(new, bad.clone(), 400);
        check("application/json", bad, 200);
        check("text/html", good.clone(), 406);
        check(new, json!([good]), 400);
        check(new, json!({"query": 1}), 400);
        check(new, json!({}), 400);
        check(new, json!({"query": "{ __typename }", "variables": [1]}), 400);
    }

    fn a_body_that_is_no_json_is_refused(test) {
        let server = Served::start(test, true);
        let answer = server.post(&[JSON], "{\"query\": \"{ __type");
        assert_eq!((answer.status, answer.code().as_str()), (400, "BAD_REQUEST"));
        let answer = server.post(&[("content-type", "text/plain")], "{\"query\": \"{ __typename }\"}");
        assert_eq!(answer.status, 415);
        let large = json!({"query": format!("# {}\n{{ __typename }}", "x".repeat(3_000_000))}).to_string();
        let answer = server.post(&[JSON], &large);
        assert_eq!((answer.status, answer.code().as_str()), (413, "TOO_LARGE"));
    }

    fn a_get_reads_and_says_whether_anything_changed(test) {
        let server = Served::start(test, true);
        let query = "/graphql?query=%7B__typename%7D";
        let first = server.get(query, &[NEW]);
        assert!(first.status == 200 && first.etag.starts_with("\"0-"), "{}", first.etag);
        assert_eq!(server.get(query, &[NEW, ("if-none-match", &first.etag)]).status, 304);
        test.register.add(&operator(), &party("a"), None).unwrap();
        assert_eq!(server.get(query, &[NEW, ("if-none-match", &first.etag)]).status, 200);
        let mutation = "/graphql?query=mutation%7BremoveParty(id:%22x%22,version:1)%7Brevision%7D%7D";
        assert_eq!(server.get(mutation, &[NEW]).status, 405);
        assert_eq!(server.get("/graphql", &[NEW]).status, 400);
        assert_eq!(server.get("/nowhere", &[]).status, 404);
    }

    fn without_a_token_nothing_is_served(test) {
        test.register.add(&operator(), &party("a"), None).unwrap();
        let server = Served::start(test, false);
        let answer = server.ask("{ parties { totalCount } }", &[]);
        assert_eq!((answer.status, answer.code().as_str()), (401, "UNAUTHENTICATED"));
        let wrong = server.ask("{ parties { totalCount } }", &[("authorization", "Bearer inz_nobody")]);
        assert_eq!(wrong.status, 401);
        assert!(server.get("/health/live", &[]).status == 200 && server.get("/graphiql", &[]).status == 200);
    }

    fn what_would_be_endless_is_refused_quickly(test) {
        let server = Served::start(test, true);
        let deep = |times: usize| {
            let inner = "possibleTypes { interfaces { ".repeat(times) + "name" + &" } }".repeat(times);
            format!("{{ __type(name: \"Node\") {{ {inner} }} }}")
        };
        assert_eq!(server.ask(&deep(1), &[]).status, 200);
        assert_eq!(server.ask(&deep(6), &[]).code(), "TOO_LARGE");
        let many: String = (0..400).map(|n| format!("a{n}: __schema {{ types {{ fields {{ args {{ name }} }} }} }} ")).collect();
        assert_eq!(server.ask(&format!("{{ {many} }}"), &[]).code(), "TOO_LARGE");
        for wrong in ["\"inami\"", "INAMI", "5"] {
            let answer = server.ask(&format!("{{ activities(filter: {wrong}) {{ totalCount }} }}"), &[]);
            assert_eq!(answer.code(), "VALIDATION", "{wrong}: {}", answer.body);
        }
    }

    fn a_page_of_another_host_gets_nothing_from_an_open_register(test) {
        let server = Served::start(test, true);
        let answer = server.ask("{ __typename }", &[("host", "evil.example")]);
        assert_eq!((answer.status, answer.code().as_str()), (421, "FOREIGN_HOST"));
    }

    fn a_token_does_what_its_role_may(test) {
        let (register, me) = (&test.register, operator());
        register.add(&me, &party("own"), None).unwrap();
        register.add(&me, &party("other"), None).unwrap();
        register.add(&me, &activity("own", "A01"), None).unwrap();
        register.add(&me, &activity("other", "A01"), None).unwrap();
        let token = |name: &str, role, controllers: Vec<String>| {
            let token = NewToken { name: name.to_owned(), role, controllers, expires: None };
            format!("Bearer {}", register.add_token(&me, &token).unwrap())
        };
        let reader = token("reader", Role::Reader, vec![]);
        let editor = token("editor", Role::Editor, vec!["own".to_owned()]);
        let server = Served::start(test, false);
        let count = |token: &str| {
            let answer = server.ask("{ activities { totalCount } }", &[("authorization", token)]);
            answer.json()["data"]["activities"]["totalCount"].as_i64().unwrap()
        };
        assert_eq!((count(&reader), count(&editor)), (2, 1));
        let add = "mutation { addParty(draft: {kind: LEGAL_PERSON, name: {en: \"x\"}}) { party { code } } }";
        assert_eq!(server.ask(add, &[("authorization", &reader)]).code(), "FORBIDDEN");
        assert_eq!(server.ask(add, &[("authorization", &editor)]).code(), "FORBIDDEN");
        register.revoke_token(&me, "reader").unwrap();
        assert_eq!(server.ask("{ __typename }", &[("authorization", &reader)]).status, 401);
    }

    fn what_one_client_writes_the_next_one_reads(test) {
        let (register, me) = (&test.register, operator());
        let token = NewToken { name: "e".to_owned(), role: Role::Editor, controllers: vec![], expires: None };
        let bearer = format!("Bearer {}", register.add_token(&me, &token).unwrap());
        let server = Served::start(test, false);
        let ask = |query: &str| server.ask(query, &[("authorization", &bearer)]).json();
        let added = ask("mutation { addParty(draft: {code: \"x\", kind: LEGAL_PERSON, name: {en: \"x\"}}) { party { id version } problems { code } } }");
        let party = &added["data"]["addParty"]["party"];
        assert_eq!(party["version"], 1, "{added}");
        assert_eq!(register.view(&me, When::Now).unwrap().count(Kind::Party), 1);
        let update = format!(
            "mutation {{ updateParty(id: {}, version: 1, changes: {{address: \"Leuven\"}}) {{ party {{ address version }} }} }}",
            party["id"]
        );
        assert_eq!(ask(&update)["data"]["updateParty"]["party"]["version"], 2);
        let stale = ask(&update);
        assert_eq!(stale["errors"][0]["extensions"]["code"], "STALE", "{stale}");
        let problems = ask("mutation { addParty(draft: {kind: LEGAL_PERSON, name: {en: \"y\"}, parent: \"z\"}) { party { id } problems { at code message } } }");
        assert_eq!(problems["data"]["addParty"]["problems"][0]["code"], "UNKNOWN_REFERENCE", "{problems}");
    }
}

on_both! {
    fn the_examples_of_graphiql_answer_on_the_sample_registers(test) {
        use inzage::{import::{book, native}, register::IntakeOptions};
        let samples = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("import/samples");
        for register in ["infino", "inami"] {
            let sheets = book::read_path(&samples.join(register), &book::Limits::default()).unwrap();
            let options = IntakeOptions { existing: Default::default(), rehearse: false, run: None };
            let drafts = native::drafts(&sheets).unwrap();
            test.register.take_in(&operator(), drafts.as_slice(), &options, None, &mut |_| {}).unwrap();
        }
        let server = Served::start(test, true);
        let examples = server.get("/graphiql/examples.json", &[]).json();
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/http/graphiql/examples");
        let files = std::fs::read_dir(folder).unwrap().count();
        assert_eq!(examples.as_array().unwrap().len(), files, "each example is in the list");
        for example in examples.as_array().unwrap() {
            let answer = server.ask(example["query"].as_str().unwrap(), &[]);
            let json = answer.json();
            assert!(json.get("errors").is_none() && answer.status == 200, "{}", answer.body);
            // There are no requests in the samples, and readers would not see them.
            let is_log = example["name"].as_str().unwrap().starts_with("Requests");
            assert!(is_log || answer.body.len() > 500, "{}", answer.body);
        }
    }
}

#[test]
fn an_open_register_is_served_on_loopback_only() {
    let options = http::ServeOptions {
        listen: "0.0.0.0:0".to_owned(),
        open: true,
    };
    assert!(http::bind(&options).err().unwrap().contains("127.0.0.1"));
    let options = http::ServeOptions {
        listen: "nonsense".to_owned(),
        open: true,
    };
    assert!(http::bind(&options).err().unwrap().contains("nonsense"));
}

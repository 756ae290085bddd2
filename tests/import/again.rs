//! What a corrected file, or one of next year, does to a register that was filled from it before, and
//! to what somebody wrote in it since.

use std::{collections::BTreeSet, sync::Arc};

use inzage::{
    domain::{
        codes::{ActivityRole, ActivityStatus},
        draft::{At, Draft, Entry, Input},
        kind::Kind,
        record::Absence,
        records::{Activity, Flow, LegalBasis, Party},
    },
    http::intake::{File, Wishes, take_in},
    import::mapping::Mappings,
    register::{Existing, Intake, When},
};

use crate::support::{TestRegister, operator};

/// A register of its own for a test.
pub struct Register(pub TestRegister);

impl Register {
    pub fn new() -> Register {
        Register(TestRegister::sqlite())
    }

    fn snapshot(&self) -> Arc<inzage::domain::snapshot::Snapshot> {
        self.0
            .register
            .view(&operator(), When::Now)
            .expect("a view")
    }

    /// The only activity with this name.
    fn activity(&self, name: &str) -> Activity {
        let snapshot = self.snapshot();
        let mut found = snapshot
            .list::<Activity>()
            .filter(|activity| activity.name.nl.as_deref() == Some(name));
        let activity = found.next().unwrap_or_else(|| panic!("no activity {name}"));
        assert!(found.next().is_none(), "several activities {name}");
        activity.clone()
    }

    /// The names of those who receive data of an activity.
    fn recipients(&self, name: &str) -> BTreeSet<String> {
        let snapshot = self.snapshot();
        let id = self.activity(name).header.id;
        let flows = snapshot.linked::<Flow>("activity", id);
        let names = flows.filter_map(|flow| snapshot.get::<Party>(flow.to)?.name.nl.clone());
        names.map(String::from).collect()
    }
}

/// Imports a file, matched with what is there.
pub fn take(test: &Register, file: &File) -> Result<Intake, String> {
    with(test, file, Existing::Update)
}

fn with(test: &Register, file: &File, existing: Existing) -> Result<Intake, String> {
    let wishes = Wishes {
        mapping: None,
        controller: None,
        existing,
        rehearse: false,
        reason: None,
        mappings: Arc::new(Mappings::embedded().clone()),
    };
    take_in(&test.0.register, &operator(), file, &wishes, &mut |_, _| {})
        .map(|outcome| outcome.intake)
        .map_err(|refused| refused.refusal.to_string())
}

const HEADINGS: &str =
    "Nr;Verwerking;Verwerkingsverantwoordelijke;Doel;Rechtsgrond;Ontvangers;Doorgifte buiten EER";

/// A file with these rows, under one name.
fn file(rows: &[&str]) -> File {
    let text = format!("{HEADINGS}\n{}\n", rows.join("\n"));
    File::sent("register.csv", text.into_bytes())
}

const CAMERA: &str =
    "1;Camera's;Stad Mere;Veiligheid;Taak van algemeen belang;Politie Mere nv;geen";
const STAFF: &str = "2;Personeel;Stad Mere;Lonen;Overeenkomst;SD Worx nv;geen";

#[test]
fn rows_that_moved_or_were_numbered_anew_are_known_by_their_names() {
    let test = Register::new();
    take(&test, &file(&[CAMERA, STAFF])).expect("taken in");
    let moved = take(&test, &file(&[STAFF, CAMERA])).expect("taken in");
    assert!(moved.added.iter().all(|one| one.kind == Kind::Evidence));
    // The first row is gone, and what was second is first.
    let staff = STAFF.replacen('2', "1", 1);
    take(&test, &file(&[&staff])).expect("taken in");
    assert_eq!(
        test.recipients("Personeel"),
        BTreeSet::from(["SD Worx nv".to_owned()])
    );
    assert_eq!(
        test.recipients("Camera's"),
        BTreeSet::from(["Politie Mere nv".to_owned()])
    );
}

#[test]
fn activities_of_one_name_without_reference_stay_as_many_as_they_are() {
    let test = Register::new();
    let text = "Verwerking;Dienst;Verwerkingsverantwoordelijke;Doel\nKlachten;Afval;Stad Mere;Afvalklachten\nKlachten;Wegen;Stad Mere;Wegenklachten\n";
    let file = File::sent("klachten.csv", text.as_bytes().to_vec());
    take(&test, &file).expect("taken in");
    let again = take(&test, &file).expect("taken in");
    assert_eq!((again.added.len(), again.updated.len()), (0, 0));
    assert_eq!(test.snapshot().count(Kind::Activity), 2);
}

#[test]
fn what_a_corrected_file_no_longer_states_is_told() {
    let test = Register::new();
    take(&test, &file(&[STAFF])).expect("taken in");
    let corrected = STAFF.replace("SD Worx nv", "Acerta nv");
    let intake = take(&test, &file(&[&corrected])).expect("taken in");
    let gone: Vec<&str> = intake
        .missing
        .iter()
        .filter(|(kind, _)| *kind == Kind::Flow)
        .map(|(_, code)| &**code)
        .collect();
    assert!(
        matches!(gone.as_slice(), [flow] if flow.ends_with("sd-worx-nv")),
        "{gone:?}"
    );
}

#[test]
fn what_somebody_wrote_since_and_the_file_does_not_say_stays() {
    let test = Register::new();
    take(&test, &file(&[STAFF])).expect("taken in");
    let activity = test.activity("Personeel");
    let at = At::Path("draft".to_owned());
    let entry = |text: &str| Entry {
        at: at.clone(),
        input: Input::Text(text.to_owned()),
    };
    let changes = Draft {
        kind: Kind::Activity,
        at: at.clone(),
        fields: vec![
            ("status".to_owned(), entry("in-review")),
            ("role".to_owned(), entry("processor")),
            ("remarks".to_owned(), entry("Nagezien door de DPO.")),
        ],
    };
    let header = &activity.header;
    test.0
        .register
        .update(&operator(), header.id, header.version, &changes, None)
        .expect("changed");
    let corrected = STAFF.replace("Lonen", "Lonen en wedden");
    take(&test, &file(&[&corrected])).expect("taken in");
    let after = test.activity("Personeel");
    assert_eq!(after.status, ActivityStatus::InReview);
    assert_eq!(after.role, ActivityRole::Processor);
    assert_eq!(after.remarks.as_deref(), Some("Nagezien door de DPO."));
}

#[test]
fn stated_as_none_gives_way_to_what_the_next_file_states() {
    let test = Register::new();
    take(&test, &file(&[STAFF])).expect("taken in");
    let none = test.activity("Personeel").header.absent.get("transfers");
    assert_eq!(none, Some(Absence::None));
    let corrected = STAFF.replace("SD Worx nv;geen", "SD Worx nv;Stripe Inc. (USA), SCC");
    take(&test, &file(&[&corrected])).expect("taken in");
    let after = test.activity("Personeel").header.absent.get("transfers");
    assert_eq!(after, None);
}

#[test]
fn an_activity_that_is_skipped_keeps_all_that_belongs_to_it() {
    let test = Register::new();
    take(&test, &file(&[STAFF])).expect("taken in");
    let corrected = STAFF
        .replace("Overeenkomst", "Toestemming")
        .replace("SD Worx nv", "Acerta nv");
    with(&test, &file(&[&corrected, CAMERA]), Existing::Skip).expect("taken in");
    assert_eq!(
        test.recipients("Personeel"),
        BTreeSet::from(["SD Worx nv".to_owned()])
    );
    assert_eq!(test.snapshot().count(Kind::Activity), 2);
    let refused = with(&test, &file(&[&corrected]), Existing::Fail);
    assert!(refused.is_err());
}

#[test]
fn what_a_former_file_stated_stays_in_evidence_beside_what_the_corrected_one_states() {
    let test = Register::new();
    let first = take(&test, &file(&[STAFF])).expect("taken in");
    let corrected = STAFF.replace("SD Worx nv", "Acerta nv");
    let second = take(&test, &file(&[&corrected])).expect("taken in");
    let snapshot = test.snapshot();
    let id = test.activity("Personeel").header.id;
    let mut quotes: Vec<(bool, Vec<&str>)> = snapshot
        .evidence(id)
        .map(|evidence| {
            let run = evidence.import_run.map(|run| run.uuid());
            let cells = evidence.cells.0.iter().filter(|cell| &*cell.place == "F2");
            let mut quotes: Vec<&str> = cells.filter_map(|cell| cell.quote.as_deref()).collect();
            quotes.dedup();
            assert!(run.is_some() && (run == first.run || run == second.run));
            (run == second.run, quotes)
        })
        .collect();
    quotes.sort();
    assert_eq!(
        quotes,
        [(false, vec!["SD Worx nv"]), (true, vec!["Acerta nv"])]
    );
}

#[test]
fn what_a_skipped_row_is_the_first_to_name_is_taken_in_with_the_cell_that_names_it() {
    let test = Register::new();
    take(&test, &file(&[STAFF])).expect("taken in");
    let corrected = STAFF.replace("Lonen", "Lonen en wedden");
    with(&test, &file(&[&corrected]), Existing::Skip).expect("taken in");
    let snapshot = test.snapshot();
    for purpose in snapshot.kind(Kind::Purpose) {
        let said = snapshot.evidence(purpose.header().id);
        let mut cells = said.flat_map(|evidence| &evidence.cells.0);
        assert!(
            cells.any(|cell| &*cell.place == "D2"),
            "{}",
            purpose.header().code
        );
    }
    assert_eq!(snapshot.count(Kind::Purpose), 2);
}

#[test]
fn a_transfer_is_never_laid_at_the_door_of_somebody_else() {
    let test = Register::new();
    let row = STAFF.replace("SD Worx nv;geen", "SD Worx nv;Ja, naar de VS (Mailchimp)");
    take(&test, &file(&[&row])).expect("taken in");
    let snapshot = test.snapshot();
    let id = test.activity("Personeel").header.id;
    for flow in snapshot.linked::<Flow>("activity", id) {
        let to = snapshot.get::<Party>(flow.to).expect("a party");
        let leaves = flow.country.is_some() || flow.transfer_tool.is_some();
        assert!(!(leaves && to.name.nl.as_deref() == Some("SD Worx nv")));
    }
}

#[test]
fn a_basis_left_open_stays_undetermined_with_its_words() {
    let test = Register::new();
    let row = STAFF.replace("Overeenkomst", "Toestemming of overeenkomst");
    take(&test, &file(&[&row])).expect("taken in");
    let snapshot = test.snapshot();
    let bases: Vec<&LegalBasis> = snapshot.list::<LegalBasis>().collect();
    let [basis] = bases.as_slice() else {
        panic!("{} bases", bases.len());
    };
    assert!(basis.basis.is_none());
    assert_eq!(
        basis.original.as_deref(),
        Some("Toestemming of overeenkomst")
    );
}

#[test]
fn a_column_of_idem_is_read_in_one_pass() {
    let test = Register::new();
    let rows: Vec<String> = (1..=3000)
        .map(|number| match number {
            1 => "1;Zaak 1;Stad Mere;Doel;Toestemming;SD Worx nv;geen".to_owned(),
            _ => format!("{number};Zaak {number};Stad Mere;idem;idem;idem;idem"),
        })
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    take(&test, &file(&rows)).expect("taken in");
    assert_eq!(
        test.recipients("Zaak 3000"),
        BTreeSet::from(["SD Worx nv".to_owned()])
    );
}

#[test]
fn two_imports_can_be_taken_back_one_after_the_other() {
    let test = Register::new();
    let first = take(&test, &file(&[STAFF])).expect("taken in");
    let corrected = STAFF.replace("Lonen", "Lonen en wedden");
    let second = take(&test, &file(&[&corrected])).expect("taken in");
    for run in [second, first] {
        let run = run.run.expect("a run").to_string();
        test.0
            .register
            .undo_import(&operator(), &run, None)
            .expect("taken back");
    }
    assert_eq!(test.snapshot().count(Kind::Activity), 0);
}

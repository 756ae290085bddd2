//! The first registers: they come in from every format, twice changes nothing, and what goes out
//! comes back equal.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use inzage::{
    domain::{draft::Draft, kind::Kind, sheet::Sheet, snapshot::Snapshot},
    export,
    import::{book, native},
    register::{Intake, IntakeOptions, Register, When},
};

use crate::{
    on_both,
    support::{TestRegister, operator},
};

pub fn samples(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("import/samples")
        .join(name)
}

fn sheets(path: &Path) -> Vec<Sheet> {
    book::read_path(path, &book::Limits::default())
        .unwrap_or_else(|problems| panic!("{problems:#?}"))
}

pub fn drafts(path: &Path) -> Vec<Draft> {
    native::drafts(&sheets(path)).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

pub fn take_in(register: &Register, drafts: &[Draft]) -> Intake {
    let options = IntakeOptions {
        existing: Default::default(),
        rehearse: false,
        run: None,
    };
    register
        .take_in(&operator(), drafts, &options, None, &mut |_| {})
        .unwrap_or_else(|refusal| panic!("{refusal}"))
}

/// What a register says, without the identities and revisions that no two databases share.
fn said(snapshot: &Snapshot) -> Vec<Sheet> {
    export::native::sheets(snapshot, "register")
}

on_both! {
    fn both_registers_come_in_and_twice_changes_nothing(test) {
        let all = [drafts(&samples("infino")), drafts(&samples("inami"))];
        for drafts in &all {
            assert!(take_in(&test.register, drafts).added.len() > 400);
        }
        let before = test.register.view(&operator(), When::Now).unwrap();
        for drafts in &all {
            let again = take_in(&test.register, drafts);
            assert!(again.added.is_empty() && again.updated.is_empty(), "{:#?}", again.updated.first());
        }
        let after = test.register.view(&operator(), When::Now).unwrap();
        assert_eq!(before.revision(), after.revision());
        assert_eq!((after.count(Kind::Activity), test.register.verify(&operator()).unwrap().fault), (45, None));
    }

    fn the_order_of_the_files_does_not_matter(test) {
        take_in(&test.register, &drafts(&samples("inami")));
        take_in(&test.register, &drafts(&samples("infino")));
        let other = TestRegister::sqlite();
        take_in(&other.register, &drafts(&samples("infino")));
        take_in(&other.register, &drafts(&samples("inami")));
        let register = test.register.view(&operator(), When::Now).unwrap();
        let expected = other.register.view(&operator(), When::Now).unwrap();
        assert!(said(&register) == said(&expected), "both databases hold the same register");
    }

    fn what_is_exported_is_imported_into_an_equal_register(test) {
        take_in(&test.register, &drafts(&samples("infino")));
        take_in(&test.register, &drafts(&samples("inami")));
        let snapshot = test.register.view(&operator(), When::Now).unwrap();
        let written = said(&snapshot);
        let files = [
            ("r.xlsx", export::book::write_xlsx(&written).unwrap()),
            ("r.ods", export::book::write_ods(&written).unwrap()),
            ("r.zip", export::book::write_csv_zip(&written).unwrap()),
        ];
        for (name, bytes) in files {
            let read = book::read_bytes(name, &bytes, &book::Limits::default()).unwrap();
            let other = TestRegister::sqlite();
            take_in(&other.register, &native::drafts(&read).unwrap());
            let back = other.register.view(&operator(), When::Now).unwrap();
            assert!(said(&back) == written, "{name} comes back equal");
        }
    }
}

/// The demo imports a workbook of each kind; they hold what the CSV folders hold. With `UPDATE=1`
/// they are written anew.
#[test]
fn the_sample_workbooks_hold_what_the_csv_folders_hold() {
    for (folder, file) in [("infino", "infino.xlsx"), ("inami", "inami.ods")] {
        let source = sheets(&samples(folder));
        let path = samples(file);
        if env::var_os("UPDATE").is_some() {
            let bytes = match path.extension().and_then(|ending| ending.to_str()) {
                Some("ods") => export::book::write_ods(&unguarded(&source)),
                _ => export::book::write_xlsx(&unguarded(&source)),
            };
            fs::write(&path, bytes.unwrap()).unwrap();
        }
        let (from_csv, from_workbook) = (TestRegister::sqlite(), TestRegister::sqlite());
        take_in(&from_csv.register, &drafts(&samples(folder)));
        take_in(&from_workbook.register, &drafts(&path));
        let views = [&from_csv, &from_workbook]
            .map(|test| said(&test.register.view(&operator(), When::Now).unwrap()));
        assert!(
            views[0] == views[1],
            "{file} is not {folder}; run UPDATE=1 cargo test sample_workbooks"
        );
    }
}

/// The sheets without the guard against formulas, which only CSV files carry.
fn unguarded(sheets: &[Sheet]) -> Vec<Sheet> {
    use inzage::domain::{cell_text::unguard, sheet::Cell};
    let mut sheets = sheets.to_vec();
    for cell in sheets
        .iter_mut()
        .flat_map(|sheet| &mut sheet.rows)
        .flat_map(|row| &mut row.cells)
    {
        if let Cell::Text(text) = cell {
            *text = unguard(text).into_owned();
        }
    }
    sheets
}

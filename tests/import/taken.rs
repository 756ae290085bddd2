//! Every fixture goes into a register as it is, and again: read against the register that it filled,
//! it changes nothing.

use inzage::http::intake::File;

use super::{
    again::{Register, take},
    expected::{fixtures, folder},
};

#[test]
fn a_register_takes_in_every_fixture_and_a_second_time_changes_nothing() {
    let mut faults = Vec::new();
    for fixture in fixtures()
        .iter()
        .filter(|fixture| fixture.like == fixture.file)
    {
        let test = Register::new();
        let file = File::at(&folder().join(&fixture.file)).expect("a fixture");
        if let Err(refusal) = take(&test, &file) {
            faults.push(format!("{}: {refusal}", fixture.file));
            continue;
        }
        match take(&test, &file) {
            Ok(again) if again.added.is_empty() && again.updated.is_empty() => {}
            Ok(again) => faults.push(format!(
                "{}: a second time adds {} and changes {}",
                fixture.file,
                again.added.len(),
                again.updated.len()
            )),
            Err(refusal) => faults.push(format!("{}: a second time: {refusal}", fixture.file)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

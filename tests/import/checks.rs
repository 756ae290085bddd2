//! Holds what was understood of an activity against what must be.

use inzage::domain::{draft::Draft, kind::Kind};

use super::{
    expected::{ActivityFacts, FileFacts},
    found::{Activity, Drafts, plain, shown, texts_of},
};

/// What is not as it must be, a line each.
pub fn faults(facts: &FileFacts, all: &[Draft]) -> Vec<String> {
    let drafts = Drafts::new(all);
    let mut faults = Vec::new();
    for words in facts.kept.iter().filter(|words| !drafts.keep(words)) {
        faults.push(format!("`{words}` is in no draft"));
    }
    for record in all.iter().filter(|draft| draft.kind != Kind::Evidence) {
        let names = texts_of(record, "name");
        let truths = names
            .iter()
            .filter(|name| matches!(plain(name).as_str(), "true" | "false"));
        faults.extend(truths.map(|name| format!("a {:?} is named `{name}`", record.kind)));
    }
    if let Some(name) = &facts.controller {
        for activity in drafts.of_kind(Kind::Activity) {
            let found = drafts.names(activity, "controller", Kind::Party);
            if !found.iter().any(|found| plain(found) == plain(name)) {
                let activity = texts_of(activity, "name").join(" ");
                faults.push(format!(
                    "{activity}: controller {found:?}, expected `{name}`"
                ));
            }
        }
    }
    for expected in &facts.activity {
        match drafts.activity(&expected.name, expected.reference.as_deref()) {
            Some(activity) => {
                let mut check = Check::new(expected, &activity);
                check.all();
                faults.append(&mut check.faults);
            }
            None => {
                let names = drafts.activity_names();
                faults.push(format!("no activity `{}` among {names:?}", expected.name));
            }
        }
    }
    faults
}

struct Check<'a> {
    expected: &'a ActivityFacts,
    found: &'a Activity<'a>,
    faults: Vec<String>,
}

impl<'a> Check<'a> {
    fn new(expected: &'a ActivityFacts, found: &'a Activity<'a>) -> Check<'a> {
        Check {
            expected,
            found,
            faults: Vec::new(),
        }
    }

    fn all(&mut self) {
        self.fields();
        self.bases_and_periods();
        self.names();
        self.data();
        self.recipients();
        self.transfers();
        let kept = self.expected.kept.iter().flatten();
        for words in kept.filter(|words| !self.found.keeps(words)) {
            self.fault(format!("`{words}` is not kept"));
        }
    }

    fn fault(&mut self, fault: String) {
        let name = &self.expected.name;
        self.faults.push(format!("{name}: {fault}"));
    }

    fn fields(&mut self) {
        let expected = self.expected;
        for (field, wanted) in [
            ("department", &expected.department),
            ("owner", &expected.owner),
            ("role", &expected.role),
            ("status", &expected.status),
            ("dpia", &expected.dpia),
            ("reviewed_on", &expected.reviewed_on),
            ("valid_from", &expected.valid_from),
            ("valid_to", &expected.valid_to),
            ("reference", &expected.reference),
        ] {
            let Some(wanted) = wanted else { continue };
            let found = shown(self.found.draft, field);
            if found.as_deref().map(plain) != Some(plain(wanted)) {
                self.fault(format!("{field} {found:?}, expected `{wanted}`"));
            }
        }
        if let Some(reference) = &expected.replaced_by {
            let codes = texts_of(self.found.draft, "replaced_by");
            if !codes.iter().any(|code| code.ends_with(reference.as_str())) {
                self.fault(format!("replaced by {codes:?}, expected `{reference}`"));
            }
        }
    }

    fn bases_and_periods(&mut self) {
        let expected = self.expected;
        for (kind, field, wanted) in [
            (Kind::LegalBasis, "basis", &expected.basis),
            (Kind::LegalBasis, "condition", &expected.condition),
            (Kind::Retention, "period", &expected.retention),
            (Kind::Retention, "archive_period", &expected.archive),
        ] {
            let Some(wanted) = wanted else { continue };
            self.same(field, &self.found.values(kind, field), wanted);
        }
        if let Some(wanted) = &expected.trigger {
            self.among(
                "trigger",
                &self.found.values(Kind::Retention, "trigger"),
                wanted,
            );
        }
    }

    fn names(&mut self) {
        let expected = self.expected;
        for (field, kind, wanted) in [
            ("purposes", Kind::Purpose, &expected.purposes),
            ("subjects", Kind::SubjectCategory, &expected.subjects),
            ("measures", Kind::Measure, &expected.measures),
            ("served_controllers", Kind::Party, &expected.served),
            (
                "joint_controllers",
                Kind::Party,
                &expected.joint_controllers,
            ),
        ] {
            let Some(wanted) = wanted else { continue };
            self.among(field, &self.found.names(field, kind), wanted);
        }
        if let Some(wanted) = &expected.controllers {
            let mut found = self.found.names("controller", Kind::Party);
            found.extend(self.found.names("joint_controllers", Kind::Party));
            self.among("controllers", &found, wanted);
        }
    }

    fn data(&mut self) {
        let found = self.found.data();
        let of = |sensitivity: Option<&str>| -> Vec<&str> {
            let wanted = found
                .iter()
                .filter(|(_, is)| sensitivity.is_none() || *is == sensitivity);
            wanted.map(|(name, _)| *name).collect()
        };
        let expected = self.expected;
        for (field, sensitivity, wanted) in [
            ("data", None, &expected.data),
            ("special data", Some("special"), &expected.special),
            ("criminal data", Some("criminal"), &expected.criminal),
        ] {
            let Some(wanted) = wanted else { continue };
            self.among(field, &of(sensitivity), wanted);
        }
        self.none_of("data", &of(None), &expected.not_data);
        let subjects = self.found.names("subjects", Kind::SubjectCategory);
        self.none_of("subjects", &subjects, &expected.not_subjects);
    }

    fn recipients(&mut self) {
        let name = |party: Option<&'a Draft>| party.map(|party| texts_of(party, "name").join(" "));
        let flows = self.found.flows();
        let names: Vec<String> = flows.iter().filter_map(|(_, party)| name(*party)).collect();
        let processor = |flow: &Draft| texts_of(flow, "recipient_role").contains(&"processor");
        let processors: Vec<String> = flows
            .iter()
            .filter(|(flow, _)| processor(flow))
            .filter_map(|(_, party)| name(*party))
            .collect();
        if let Some(wanted) = &self.expected.recipients {
            if wanted.is_empty() && !names.is_empty() {
                self.fault(format!("recipients {names:?}, expected none"));
            }
            self.among("recipients", &names, wanted);
        }
        self.none_of("recipients", &names, &self.expected.not_recipients);
        if let Some(wanted) = &self.expected.processors {
            self.among("processors", &processors, wanted);
        }
    }

    fn transfers(&mut self) {
        let transfers = self.found.transfers();
        if self.expected.no_transfer == Some(true) && !transfers.is_empty() {
            let found: Vec<_> = transfers
                .iter()
                .map(|(_, name, country)| (name, country))
                .collect();
            self.fault(format!("leaves the EEA: {found:?}"));
        }
        if let Some(wanted) = &self.expected.countries {
            let countries: Vec<&str> = transfers.iter().map(|(_, _, country)| *country).collect();
            self.same("countries", &countries, wanted);
        }
        if let Some(wanted) = &self.expected.tools {
            let tools = self.found.tools();
            self.same("transfer tools", &tools, wanted);
        }
        for wanted in self.expected.no_safeguard.iter().flatten() {
            let without = |(flow, name, _): &&(&Draft, String, &str)| {
                plain(name) == plain(wanted) && flow.entry("transfer_tool").is_none()
            };
            if !transfers.iter().any(|transfer| without(&transfer)) {
                self.fault(format!("no transfer to `{wanted}` without a tool"));
            }
        }
    }

    /// Each of the wanted must be among the found.
    fn among(&mut self, what: &str, found: &[impl AsRef<str>], wanted: &[String]) {
        let plainly: Vec<String> = found.iter().map(|found| plain(found.as_ref())).collect();
        let missing: Vec<&String> = wanted
            .iter()
            .filter(|one| !plainly.contains(&plain(one)))
            .collect();
        if !missing.is_empty() {
            let found: Vec<&str> = found.iter().map(AsRef::as_ref).collect();
            self.fault(format!("{what} {found:?}, without {missing:?}"));
        }
    }

    /// None of the unwanted may be among the found.
    fn none_of(&mut self, what: &str, found: &[impl AsRef<str>], unwanted: &Option<Vec<String>>) {
        for one in unwanted.iter().flatten() {
            if found
                .iter()
                .any(|found| plain(found.as_ref()) == plain(one))
            {
                self.fault(format!("`{one}` is among the {what}, and must not be"));
            }
        }
    }

    /// The found must be the wanted, in any order, each any number of times.
    fn same(&mut self, what: &str, found: &[&str], wanted: &[String]) {
        let mut found = found.to_vec();
        found.sort_unstable();
        found.dedup();
        let mut expected: Vec<&str> = wanted.iter().map(String::as_str).collect();
        expected.sort_unstable();
        if found != expected {
            self.fault(format!("{what} {found:?}, expected {expected:?}"));
        }
    }
}

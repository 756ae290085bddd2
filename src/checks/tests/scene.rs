//! A register in which everything is right, and which a test then spoils in one place.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{DateTime, NaiveDate};
use uuid::Uuid;

use crate::domain::{
    code_list::Coded,
    codes::*,
    kind::Kind,
    record::{Absence, Absences, AnyRecord, Header},
    snapshot::Snapshot,
    text::{Language, LocalText},
    value::{FieldType, Owned},
};

/// The day for which the scene is judged.
pub const TODAY: &str = "2026-11-22";

/// The fields of a record that are not blank.
pub type Fields<'a> = &'a [(&'a str, Owned)];

struct Draft {
    kind: Kind,
    values: Vec<Owned>,
    absent: Vec<(&'static str, Absence)>,
}

/// Records by code.
pub struct Scene {
    records: BTreeMap<String, Draft>,
}

/// The identity of the record with a code: the same in every run.
pub fn id(code: &str) -> Uuid {
    let seed = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    Uuid::from_u128(code.bytes().fold(seed, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b)
    }))
}

pub fn to(code: &str) -> Owned {
    Owned::Ref(id(code))
}

pub fn all(codes: &[&str]) -> Owned {
    Owned::Refs(codes.iter().map(|code| id(code)).collect())
}

pub fn one(code: impl Coded) -> Owned {
    Owned::Code(code.item())
}

pub fn several<C: Coded>(codes: &[C]) -> Owned {
    Owned::Codes(codes.iter().map(|code| code.item()).collect())
}

pub fn text(text: &str) -> Owned {
    Owned::Text(text.into())
}

pub fn english(text: &str) -> Owned {
    let mut local = LocalText::default();
    local.set(Language::En, Some(text.into()));
    Owned::Local(Box::new(local))
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub fn date(text: &str) -> Owned {
    Owned::Date(day(text))
}

pub fn period(text: &str) -> Owned {
    Owned::Period(text.parse().expect("a period"))
}

pub fn country(code: &str) -> Owned {
    Owned::Country(code.parse().expect("a country"))
}

pub fn parts(rows: &[&[Owned]]) -> Owned {
    Owned::Parts(rows.iter().map(|row| row.to_vec()).collect())
}

pub const BLANK: Owned = Owned::Absent;

impl Scene {
    /// A controller with one activity of which nothing is left to be said.
    pub fn sound() -> Scene {
        let mut scene = Scene {
            records: BTreeMap::new(),
        };
        scene.parties();
        scene.catalogue();
        scene.instruments();
        scene.activity("a", "c");
        scene
    }

    fn parties(&mut self) {
        self.party("dpa", &[("public_authority", Owned::Bool(true))]);
        self.party(
            "c",
            &[
                ("enterprise_number", text("0685540471")),
                ("dpo_contact", text("dpo@controller.be")),
                ("public_authority", Owned::Bool(false)),
                (
                    "authorities",
                    parts(&[&[to("dpa"), date("2018-05-25"), BLANK]]),
                ),
            ],
        );
        let commercial = [
            ("enterprise_number", text("0727421608")),
            ("public_authority", Owned::Bool(false)),
            ("dpo_contact", text("dpo@processor.be")),
        ];
        self.party("processor", &commercial);
        self.add(
            Kind::Party,
            "person",
            &[("kind", one(PartyKind::DataSubject))],
        );
        let clerk = [("kind", one(PartyKind::InternalRole)), ("parent", to("c"))];
        self.add(Kind::Party, "clerk", &clerk);
    }

    /// A legal person in Belgium with an address.
    pub fn party(&mut self, code: &str, fields: Fields<'_>) {
        let mut all = vec![
            ("kind", one(PartyKind::LegalPerson)),
            ("country", country("BE")),
            ("address", text("Drukpersstraat 35, 1000 Brussels")),
        ];
        all.extend(fields.iter().cloned());
        self.add(Kind::Party, code, &all);
    }

    fn catalogue(&mut self) {
        self.add(
            Kind::Purpose,
            "p",
            &[("description", english("to pay what is due"))],
        );
        self.add(Kind::SubjectCategory, "s", &[]);
        let ordinary = [
            ("open_ended", Owned::Bool(false)),
            ("sensitivity", one(Sensitivity::Ordinary)),
        ];
        self.add(Kind::DataCategory, "d", &ordinary);
        self.add(Kind::DataElement, "e", &[("categories", all(&["d"]))]);
        self.add(Kind::LegalText, "law", &[("article", text("art. 7"))]);
        self.add(Kind::Measure, "m", &[("kind", one(MeasureKind::Technical))]);
        self.add(Kind::System, "sys", &[("country", country("BE"))]);
        let complaint = [
            ("kind", one(RemedyKind::SupervisoryAuthority)),
            ("party", to("dpa")),
        ];
        self.add(Kind::Remedy, "complaint", &complaint);
        let court = [
            ("kind", one(RemedyKind::Court)),
            ("deadline_length", period("P3M")),
        ];
        self.add(Kind::Remedy, "court", &court);
        let rights = [
            PersonRight::Access,
            PersonRight::Rectification,
            PersonRight::Restriction,
        ];
        let notice = [
            ("dated", date("2026-01-01")),
            ("controllers", all(&["c"])),
            ("rights_offered", several(&rights)),
            ("identity_demand", one(IdentityDemand::OnReasonableDoubt)),
        ];
        self.add(Kind::Notice, "n", &notice);
    }

    fn instruments(&mut self) {
        let contract = [
            ("kind", one(InstrumentKind::ProcessorContract)),
            ("concluded", date("2020-01-01")),
            ("valid_from", date("2020-01-01")),
            (
                "parties",
                parts(&[
                    &[to("c"), one(InstrumentRole::Controller)],
                    &[to("processor"), one(InstrumentRole::Processor)],
                ]),
            ),
            ("categories", all(&["d"])),
            ("elements", all(&["e"])),
            ("purposes", all(&["p"])),
            ("duration", text("five years")),
            ("security", english("as in the annex")),
            ("termination", english("three months")),
            (
                "onward_recipients",
                english("no other processor without consent"),
            ),
            (
                "rights_exercise",
                english("requests are passed on within two days"),
            ),
            ("incident_duties", english("told within a day")),
        ];
        self.add(Kind::Instrument, "contract", &contract);
    }

    /// An activity with all that belongs to it; the codes of its parts begin with its own.
    pub fn activity(&mut self, code: &str, controller: &str) {
        let of = |part: &str| format!("{code}/{part}");
        let fields = [
            ("reference", text(code)),
            ("controller", to(controller)),
            ("role", one(ActivityRole::Controller)),
            ("status", one(ActivityStatus::Active)),
            ("department", text("Payments")),
            ("regions", several(&[Region::Federal])),
            ("purposes", all(&["p"])),
            ("subjects", all(&["s"])),
            ("systems", all(&["sys"])),
            ("measures", all(&["m"])),
            ("automated_decisions", Owned::Bool(false)),
            ("profiling", Owned::Bool(false)),
            ("dpia", one(DpiaState::NotNeeded)),
            ("dpia_reason", text("no high risk")),
            ("reviewed_on", date("2026-10-01")),
            ("valid_from", date("2020-01-01")),
        ];
        self.add(Kind::Activity, code, &fields);
        let basis = [
            ("activity", to(code)),
            ("basis", one(Article6::LegalObligation)),
            ("legal_texts", all(&["law"])),
        ];
        self.add(Kind::LegalBasis, &of("basis"), &basis);
        let use_of = [
            ("activity", to(code)),
            ("category", to("d")),
            ("subject", to("s")),
            ("provision", one(Provision::RequiredByLaw)),
        ];
        self.add(Kind::DataUse, &of("use"), &use_of);
        let kept = [
            ("activity", to(code)),
            ("period", period("P5Y")),
            ("trigger", one(RetentionTrigger::FileClosed)),
            ("final_action", one(FinalAction::Erase)),
            ("legal_text", to("law")),
        ];
        self.add(Kind::Retention, &of("kept"), &kept);
        let data = [("categories", all(&["d"]))];
        self.flow(
            &of("in"),
            code,
            ("person", controller),
            RecipientRole::Controller,
            &data,
        );
        self.flow(
            &of("clerk"),
            code,
            (controller, "clerk"),
            RecipientRole::Internal,
            &data,
        );
        let data = [
            ("categories", all(&["d"])),
            ("purpose", to("p")),
            ("instrument", to("contract")),
        ];
        self.flow(
            &of("out"),
            code,
            (controller, "processor"),
            RecipientRole::Processor,
            &data,
        );
    }

    pub fn flow(
        &mut self,
        code: &str,
        activity: &str,
        (from, receiver): (&str, &str),
        role: RecipientRole,
        fields: Fields<'_>,
    ) {
        let mut own = vec![
            ("activity", to(activity)),
            ("from", to(from)),
            ("to", to(receiver)),
            ("recipient_role", one(role)),
            ("valid_from", date("2021-01-01")),
        ];
        own.extend(fields.iter().cloned());
        self.add(Kind::Flow, code, &own);
    }

    /// Adds a record; where its kind has names, it is named after its code.
    pub fn add(&mut self, kind: Kind, code: &str, fields: Fields<'_>) {
        let def = kind.def();
        let mut values = vec![BLANK; def.fields.len()];
        for (at, field) in def.fields.iter().enumerate() {
            if matches!(field.name, "name" | "title") && matches!(field.ty, FieldType::LocalText) {
                values[at] = english(&format!("the {code}"));
            }
        }
        let absent = Vec::new();
        let draft = Draft {
            kind,
            values,
            absent,
        };
        self.records.insert(code.to_owned(), draft);
        for (field, value) in fields {
            self.set(code, field, value.clone());
        }
    }

    /// Gives a field another value.
    pub fn set(&mut self, code: &str, field: &str, value: Owned) {
        let draft = self.records.get_mut(code).expect("a record with the code");
        let at = draft
            .kind
            .def()
            .position(field)
            .expect("a field of the kind");
        draft.values[at] = value;
    }

    /// Takes the values of some fields away.
    pub fn clear(&mut self, code: &str, fields: &[&str]) {
        for field in fields {
            self.set(code, field, BLANK);
        }
    }

    /// States that a field or list has nothing.
    pub fn none(&mut self, code: &str, field: &str) {
        let draft = self.records.get_mut(code).expect("a record with the code");
        let field = draft
            .kind
            .def()
            .statable(field)
            .expect("a field that can be absent");
        draft.absent.push((field, Absence::None));
    }

    pub fn remove(&mut self, code: &str) {
        self.records.remove(code).expect("a record with the code");
    }

    /// The codes of all records, with their kinds.
    pub fn codes(&self) -> Vec<(String, Kind)> {
        let records = self.records.iter();
        records
            .map(|(code, draft)| (code.clone(), draft.kind))
            .collect()
    }

    pub fn snapshot(&self) -> Snapshot {
        let records = self
            .records
            .iter()
            .map(|(code, draft)| -> Arc<dyn AnyRecord> {
                let header = Header {
                    id: id(code),
                    version: 1,
                    code: code.as_str().into(),
                    absent: Absences::new(draft.absent.iter().copied()),
                };
                (draft.kind.def().build)(header, draft.values.clone())
                    .expect("every required field")
            });
        Snapshot::build(7, DateTime::UNIX_EPOCH, records.collect())
    }
}

//! What all activities share: parties, catalogues, instruments.

use inzage::domain::{
    code_list::Coded,
    codes::{
        Article6, Frequency, IdentifierScheme, InstrumentKind, InstrumentRole, LegalTextKind,
        MeasureKind, NameNature, PartyKind, Region, Sensitivity, SystemKind, TransferToolKind,
    },
    kind::Kind,
    record::FieldDef,
    records::{InstrumentParty, PartyIdentifier, PartyMember, PartyName},
    value::Owned,
};
use uuid::Uuid;

use super::{Failure, Making, code, codes, day, local, text, words};

const CONTROLLERS: usize = 20;
const PARTIES: usize = 2_000;
const PROCESSOR_COUNTRIES: [&str; 7] = ["BE", "NL", "FR", "DE", "IE", "LU", "PL"];
const OUTSIDE_EEA: [&str; 6] = ["US", "GB", "CH", "IN", "JP", "MA"];

/// The identities of what all activities share.
#[derive(Default)]
pub struct Shared {
    pub controllers: Vec<Uuid>,
    /// Legal persons, units, courts and classes in the country.
    pub bodies: Vec<Uuid>,
    pub processors: Vec<Uuid>,
    /// Parties outside the European Economic Area.
    pub outside: Vec<Uuid>,
    pub purposes: Vec<Uuid>,
    pub subjects: Vec<Uuid>,
    pub categories: Vec<Uuid>,
    pub elements: Vec<Uuid>,
    pub laws: Vec<Uuid>,
    pub instruments: Vec<Uuid>,
    pub registers: Vec<Uuid>,
    pub systems: Vec<Uuid>,
    pub measures: Vec<Uuid>,
    pub tools: Vec<Uuid>,
}

/// Makes what all activities share.
pub fn make(making: &mut Making) -> Result<Shared, Failure> {
    let mut shared = Shared::default();
    parties(making, &mut shared)?;
    vocabulary(making, &mut shared)?;
    data(making, &mut shared)?;
    places(making, &mut shared)?;
    instruments(making, &mut shared)?;
    Ok(shared)
}

fn parties(making: &mut Making, shared: &mut Shared) -> Result<(), Failure> {
    for number in 0..CONTROLLERS {
        let mut fields = body(making, number, ["Fonds", "Caisse", "Fund"]);
        fields.push(("kind", code(PartyKind::LegalPerson)));
        fields.push(("public_authority", Owned::Bool(true)));
        fields.push(("dpo_contact", text(format!("dpo@fund{number}.example"))));
        shared.controllers.push(making.add(Kind::Party, fields)?);
    }
    for number in CONTROLLERS..PARTIES {
        match number % 25 {
            0 | 1 => class(making, shared, number)?,
            2 => outside(making, shared, number)?,
            3..=6 => processor(making, shared, number)?,
            7..=9 => unit(making, shared, number)?,
            10 => court(making, shared, number)?,
            _ => legal_person(making, shared, number)?,
        }
    }
    Ok(())
}

/// What every legal person has: name, number, address, and for some another name.
fn body(making: &mut Making, number: usize, name: [&'static str; 3]) -> Vec<(&'static str, Owned)> {
    let mut fields = vec![
        ("name", local(words::numbered(name, number))),
        ("enterprise_number", text(enterprise_number(number))),
        ("country", country("BE")),
        ("address", text(format!("Wetstraat {number}, 1040 Brussel"))),
        (
            "website",
            text(format!("https://www.body{number}.example/")),
        ),
        ("valid_from", day(number)),
    ];
    if making.chance.one_in(8) {
        let former = part(
            PartyName::FIELDS,
            vec![
                ("name", text(format!("Rijksdienst {number}"))),
                ("language", text("nl")),
                ("nature", code(NameNature::Former)),
                ("valid_to", day(number)),
            ],
        );
        fields.push(("names", Owned::Parts(vec![former])));
    }
    if making.chance.one_in(4) {
        let identifier = part(
            PartyIdentifier::FIELDS,
            vec![
                ("scheme", code(IdentifierScheme::Ovo)),
                ("value", text(format!("OVO{number:06}"))),
            ],
        );
        fields.push(("identifiers", Owned::Parts(vec![identifier])));
    }
    fields
}

fn legal_person(making: &mut Making, shared: &mut Shared, number: usize) -> Result<(), Failure> {
    let mut fields = body(making, number, ["Instelling", "Organisme", "Body"]);
    fields.push(("kind", code(PartyKind::LegalPerson)));
    fields.push(("public_authority", Owned::Bool(making.chance.one_in(2))));
    shared.bodies.push(making.add(Kind::Party, fields)?);
    Ok(())
}

fn unit(making: &mut Making, shared: &mut Shared, number: usize) -> Result<(), Failure> {
    let parent = *making.chance.pick(&shared.controllers);
    let fields = vec![
        ("kind", code(PartyKind::Unit)),
        (
            "name",
            local(words::numbered(["Dienst", "Service", "Department"], number)),
        ),
        ("parent", Owned::Ref(parent)),
    ];
    shared.bodies.push(making.add(Kind::Party, fields)?);
    Ok(())
}

fn court(making: &mut Making, shared: &mut Shared, number: usize) -> Result<(), Failure> {
    let fields = vec![
        ("kind", code(PartyKind::Court)),
        (
            "name",
            local(words::numbered(["Rechtbank", "Tribunal", "Court"], number)),
        ),
        ("country", country("BE")),
    ];
    shared.bodies.push(making.add(Kind::Party, fields)?);
    Ok(())
}

fn class(making: &mut Making, shared: &mut Shared, number: usize) -> Result<(), Failure> {
    let count = 3 + making.chance.below(10);
    let members = making.chance.some(&shared.bodies, count);
    let members = members.into_iter().enumerate().map(|(at, member)| {
        let until = if at == 0 {
            day(2_000 + number)
        } else {
            Owned::Absent
        };
        part(
            PartyMember::FIELDS,
            vec![
                ("party", Owned::Ref(member)),
                ("valid_from", day(number)),
                ("valid_to", until),
            ],
        )
    });
    let fields = vec![
        ("kind", code(PartyKind::Class)),
        (
            "name",
            local(words::numbered(["Groep", "Groupe", "Class"], number)),
        ),
        ("description", local(words::description(&mut making.chance))),
        ("members", Owned::Parts(members.collect())),
    ];
    shared.bodies.push(making.add(Kind::Party, fields)?);
    Ok(())
}

fn processor(making: &mut Making, shared: &mut Shared, number: usize) -> Result<(), Failure> {
    let fields = vec![
        ("kind", code(PartyKind::LegalPerson)),
        (
            "name",
            local(words::numbered(
                ["Verwerker", "Sous-traitant", "Processor"],
                number,
            )),
        ),
        (
            "country",
            country(PROCESSOR_COUNTRIES[number % PROCESSOR_COUNTRIES.len()]),
        ),
        ("commercial", Owned::Bool(true)),
        (
            "contact",
            text(format!("privacy@processor{number}.example")),
        ),
    ];
    shared.processors.push(making.add(Kind::Party, fields)?);
    Ok(())
}

fn outside(making: &mut Making, shared: &mut Shared, number: usize) -> Result<(), Failure> {
    let fields = vec![
        ("kind", code(PartyKind::LegalPerson)),
        (
            "name",
            local(words::numbered(["Agentschap", "Agence", "Agency"], number)),
        ),
        ("country", country(OUTSIDE_EEA[number % OUTSIDE_EEA.len()])),
    ];
    shared.outside.push(making.add(Kind::Party, fields)?);
    Ok(())
}

fn vocabulary(making: &mut Making, shared: &mut Shared) -> Result<(), Failure> {
    for number in 0..40 {
        let fields = vec![
            ("name", local(words::name(&mut making.chance, number))),
            ("description", local(words::description(&mut making.chance))),
            ("valid_from", day(number)),
        ];
        shared.purposes.push(making.add(Kind::Purpose, fields)?);
    }
    for number in 0..30 {
        let fields = vec![
            (
                "name",
                local(words::numbered(
                    ["Betrokkenen", "Personnes", "Persons"],
                    number,
                )),
            ),
            ("description", local(words::description(&mut making.chance))),
            ("vulnerable", Owned::Bool(number % 5 == 0)),
        ];
        shared
            .subjects
            .push(making.add(Kind::SubjectCategory, fields)?);
    }
    for number in 0..50 {
        let kind = LegalTextKind::ALL[number % LegalTextKind::ALL.len()];
        let fields = vec![
            (
                "title",
                local(words::numbered(["Decreet", "Décret", "Decree"], number)),
            ),
            ("kind", code(kind)),
            ("article", text(format!("art. {number}, § 1"))),
            ("dated", day(number * 30)),
            ("regions", codes(&[Region::Flanders.item()])),
        ];
        shared.laws.push(making.add(Kind::LegalText, fields)?);
    }
    Ok(())
}

fn data(making: &mut Making, shared: &mut Shared) -> Result<(), Failure> {
    const SCHEMES: [&str; 5] = ["infino", "groeipakket", "inami", "ksz", "eigen"];
    for number in 0..60 {
        let sensitivity = Sensitivity::ALL[if number % 6 == 0 { number / 6 % 4 } else { 0 }];
        let fields = vec![
            ("scheme", text(SCHEMES[number % SCHEMES.len()])),
            (
                "name",
                local(words::numbered(["Gegevens", "Données", "Data"], number)),
            ),
            ("description", local(words::description(&mut making.chance))),
            ("open_ended", Owned::Bool(number % 7 == 0)),
            ("sensitivity", code(sensitivity)),
        ];
        shared
            .categories
            .push(making.add(Kind::DataCategory, fields)?);
    }
    for number in 0..300 {
        let count = 1 + making.chance.below(2);
        let fields = vec![
            (
                "name",
                local(words::numbered(["Gegeven", "Donnée", "Item"], number)),
            ),
            (
                "categories",
                Owned::Refs(making.chance.some(&shared.categories, count)),
            ),
            ("sensitivity", code(Sensitivity::Ordinary)),
        ];
        shared.elements.push(making.add(Kind::DataElement, fields)?);
    }
    Ok(())
}

fn places(making: &mut Making, shared: &mut Shared) -> Result<(), Failure> {
    for number in 0..20 {
        let fields = vec![
            (
                "name",
                local(words::numbered(["Bron", "Source", "Source"], number)),
            ),
            ("operator", Owned::Ref(*making.chance.pick(&shared.bodies))),
            ("authentic", Owned::Bool(true)),
            (
                "categories",
                Owned::Refs(making.chance.some(&shared.categories, 3)),
            ),
        ];
        shared.registers.push(making.add(Kind::Register, fields)?);
    }
    for number in 0..30 {
        let fields = vec![
            (
                "name",
                local(words::numbered(
                    ["Toepassing", "Application", "System"],
                    number,
                )),
            ),
            (
                "kind",
                code(SystemKind::ALL[number % SystemKind::ALL.len()]),
            ),
            (
                "operator",
                Owned::Ref(*making.chance.pick(&shared.processors)),
            ),
            (
                "country",
                country(PROCESSOR_COUNTRIES[number % PROCESSOR_COUNTRIES.len()]),
            ),
        ];
        shared.systems.push(making.add(Kind::System, fields)?);
    }
    for number in 0..20 {
        let fields = vec![
            (
                "name",
                local(words::numbered(["Maatregel", "Mesure", "Measure"], number)),
            ),
            (
                "kind",
                code(MeasureKind::ALL[number % MeasureKind::ALL.len()]),
            ),
            ("description", local(words::description(&mut making.chance))),
        ];
        shared.measures.push(making.add(Kind::Measure, fields)?);
    }
    Ok(())
}

fn instruments(making: &mut Making, shared: &mut Shared) -> Result<(), Failure> {
    for number in 0..200 {
        let kind = InstrumentKind::ALL[number % InstrumentKind::ALL.len()];
        let party = |party: Uuid, role: InstrumentRole| {
            part(
                InstrumentParty::FIELDS,
                vec![("party", Owned::Ref(party)), ("role", code(role))],
            )
        };
        let parties = vec![
            party(
                *making.chance.pick(&shared.bodies),
                InstrumentRole::Provider,
            ),
            party(
                *making.chance.pick(&shared.controllers),
                InstrumentRole::Receiver,
            ),
        ];
        let fields = vec![
            ("kind", code(kind)),
            ("number", text(format!("{}/{number:03}", 18 + number % 8))),
            ("title", local(words::name(&mut making.chance, number))),
            ("concluded", day(number * 15)),
            ("parties", Owned::Parts(parties)),
            (
                "categories",
                Owned::Refs(making.chance.some(&shared.categories, 4)),
            ),
            (
                "purposes",
                Owned::Refs(making.chance.some(&shared.purposes, 2)),
            ),
            (
                "legal_texts",
                Owned::Refs(making.chance.some(&shared.laws, 1)),
            ),
            ("disclosure_basis", code(Article6::PublicTask)),
            ("periodicity", code(Frequency::Monthly)),
            (
                "justification",
                local(words::description(&mut making.chance)),
            ),
            ("security", local(words::description(&mut making.chance))),
            ("valid_from", day(number * 15 + 30)),
        ];
        shared
            .instruments
            .push(making.add(Kind::Instrument, fields)?);
    }
    for (number, kind) in TransferToolKind::ALL.iter().enumerate() {
        let fields = vec![
            ("kind", code(*kind)),
            (
                "title",
                local(words::numbered(
                    ["Waarborg", "Garantie", "Safeguard"],
                    number,
                )),
            ),
            ("country", country(OUTSIDE_EEA[number % OUTSIDE_EEA.len()])),
        ];
        shared.tools.push(making.add(Kind::TransferTool, fields)?);
    }
    Ok(())
}

fn country(code: &str) -> Owned {
    code.parse().map_or(Owned::Absent, Owned::Country)
}

/// A number with sound check digits.
fn enterprise_number(number: usize) -> String {
    let base = 2_000_000 + number * 137;
    format!("0{base:07}{:02}", 97 - base % 97)
}

/// The values of a part in the order of its fields; a field it does not have is left out.
fn part(defs: &[FieldDef], fields: Vec<(&str, Owned)>) -> Vec<Owned> {
    let value = |def: &FieldDef| {
        let found = fields.iter().find(|(name, _)| *name == def.name);
        found.map_or(Owned::Absent, |(_, value)| value.clone())
    };
    defs.iter().map(value).collect()
}

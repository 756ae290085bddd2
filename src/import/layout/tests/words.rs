//! A small vocabulary: the headings of the test sheets and of the real files.

use crate::{
    domain::text::{Language, fold},
    import::{
        slot::{Contact, ContactPart, Slot},
        vocabulary::{Meaning, SheetSense, Sureness, Vocabulary},
    },
};

/// Heading and code; `~` before a code is a weak one, `banner > heading` needs the banner.
const HEADINGS: &str = "
name=~name; naam=~name; nom=~name; omschrijving=~description; description=~description; type=~basis
label=name; nom du traitement=name; naam verwerking=name; verwerking=name; activity name=name
bezeichnung der verarbeitung=name; naam van de verwerking=name; processing activity=name
nr=reference; n° / ref=reference; ref=reference; reference=reference; id=~reference
activity id=reference; domein=department; business function=department; dienst=department
purpose=purpose; doel=purpose; doeleinden=purpose; finalite=purpose; finalite du traitement=purpose
purpose of processing=purpose; zweck der verarbeitung=purpose; mainpurpose=purpose
the purposes of the processing=purpose; finalite principale=purpose; sous-finalite=sub-purpose
grondslag=basis; rechtsgrond=basis; base legale=basis; lawful basis=basis; legal basis=basis
rechtsgrundlage (art. 6 dsgvo)=basis; bewaartermijn=retention; duree de conservation=retention
speicherdauer=retention; retention schedule (if possible)=retention; retention=retention
retention rule=retention; retentionamount=retention-amount; retentionunit=retention-unit
retentiondescription=retention-trigger; baseactiveretentiontime=retention-amount
baseactiveretentionunit=retention-unit; intermediatearchivingretentiontime=archive-amount
intermediatearchivingretentionunit=archive-unit; baseactivelegalbasis=retention-source
the envisaged time limits for erasure of the different categories of data=retention
betrokkenen=subjects; categorieen betrokkenen=subjects; categories of individuals=subjects
categories de personnes concernees=subjects; betroffene personengruppen=subjects
a description of the categories of data subjects=subjects; data subjects=subjects
categories of personal data=data; gegevens=data; persoonsgegevens=data; donnees collectees=data
kategorien personenbezogener daten=data; the categories of personal data=data; data categories=data
donnees sensibles=sensitive-data; donnees sensibles ?=sensitive-data
healthdata=data-flag:health data; connectiondata=data-flag:connection data
gezondheid=data-flag:gezondheid; ras=data-flag:ras; toelichting=flag-comment
ontvangers=recipients; recipients=recipients; categories of recipients=recipients
the categories of recipients=recipients; empfaenger=recipients; destinataire=recipients
destinataires=recipients; recipient=recipients; recipient country=country
international recipient country=country; pays=~country; land=country; country=~country
name of recipients in third countries=transfer-recipient
documentation of suitable safeguards=safeguard; type de garanties=safeguard
drittlandtransfer=transfers; mesures de securite=measures; maatregelen=measures
measures=measures; technisch-org. massnahmen=measures; politique de securite=measures
a general description of the technical and organisational security=measures
date de creation de la fiche=created; date de creation du traitement=created
derniere mise a jour de la fiche=reviewed; mise a jour du traitement=reviewed; datecreation=created
status=status; processingstate=status; compliance-status=status; verwerker=processors
verwerkingsverantwoordelijke=controller; responsable du traitement=controller
verantwortlicher=controller; controller=controller; responsable=~controller
coordonnees du responsable de l'organisme=controller
delegue a la protection des donnees=dpo; dsb=dpo; dpo (if applicable)=dpo; representant=representative
data protection officer=dpo
coordonnees du delegue a la protection des donnees (dpo)=dpo; representative=representative
coordonnees du representant=representative; responsable(s) conjoint(s)=joint-controller
societe du dpo (si celui-ci est externe)=dpo.company; societe (si dpo externe)=dpo.company
activiteit=key; verwerking-ref=key; intern=internal-recipients; uitleg=help; opmerkingen=remarks
finalite(s) du traitement effectue > finalite principale=purpose
categories de donnees personnelles concernees > description=data-detail
donnees sensibles > description=data-detail; destinataires > precisions=recipient-detail
categories de personnes concernees > description=subjects
categories de personnes concernees > precisions=subject-detail
destinataires > type de destinataire=recipient-type
mesures de securite > type de mesure de securite=measures
mesures de securite > precisions=measure-detail; transferts hors ue > destinataire=transfer-recipient
transferts hors ue > pays=country; transferts hors ue > liens vers la documentation=safeguard-reference
bewaartermijn > termijn=retention; bewaartermijn > vanaf=retention-trigger
donnees sensibles ? > oui/non=~sensitive-data
";

/// Parts of contact blocks: known below a title, weak without one.
const PARTS: &str = "
name=; nom=; naam=; prenom=given-name; address=address; adresse=address; adres=address
adresse mel=email; email=email; e-mail=email; telephone=telephone; code postal=postal-code
ville=city; pays=country; telefoon=telephone; phone number=telephone; kbo/bce number=number
dutch/french name=
";

const BLOCKS: &str = "
destinataires=recipients; categories de donnees personnelles concernees=data
donnees sensibles=sensitive-data; categories de personnes concernees=subjects
mesures de securite=measures; transferts hors ue=transfers; acteurs=controller
finalite(s) du traitement effectue=purpose
";

pub(super) struct Words;

fn entries(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = table.split([';', '\n']).map(str::trim);
    lines.filter_map(|line| line.split_once('='))
}

fn plain(heading: &str) -> String {
    let folded = fold(heading).replace('_', " ");
    let folded = folded.split('\n').next().unwrap_or_default();
    let cut = folded.find(" (responsable de traitement ou so");
    let folded = cut.map_or(folded, |cut| &folded[..cut]);
    let cut = folded.find(" (responsable de tr");
    let folded = cut.map_or(folded, |cut| &folded[..cut]);
    let folded = folded.trim_end_matches(|c: char| c.is_ascii_digit());
    folded
        .trim_matches(|c: char| c.is_whitespace() || "*;:.".contains(c))
        .to_owned()
}

fn meaning(code: &str) -> Meaning {
    let weak = code.starts_with('~');
    let code = code.trim_start_matches('~');
    let (code, about) = match code.split_once(':') {
        Some((code, about)) => (code, Some(about.into())),
        None => (code, None),
    };
    Meaning {
        slot: Slot::find(code).unwrap_or_else(|| panic!("no slot {code}")),
        about,
        language: Some(Language::En),
        sureness: if weak { Sureness::Weak } else { Sureness::Sure },
    }
}

fn find(heading: &str) -> Option<Meaning> {
    let (_, code) = entries(HEADINGS).find(|(known, _)| *known == heading)?;
    Some(meaning(code))
}

impl Vocabulary for Words {
    fn heading(&self, _: &str, banner: Option<&str>, heading: &str) -> Option<Meaning> {
        let heading = plain(heading);
        let Some(banner) = banner.map(plain) else {
            return find(&heading).or_else(|| {
                let (_, part) = entries(PARTS).find(|(known, _)| *known == heading)?;
                let part = part_of(part);
                Some(weak(Slot::Contact(Contact::Controller, part)))
            });
        };
        if let Some(Slot::Contact(who, _)) = find(&banner).map(|meaning| meaning.slot) {
            let part = entries(PARTS).find(|(known, _)| *known == heading);
            if let Some((_, part)) = part {
                return Some(weak(Slot::Contact(who, part_of(part))));
            }
        }
        if banner == "acteurs" {
            let part = entries(PARTS).find(|(known, _)| *known == heading);
            if let Some((_, part)) = part {
                return Some(weak(Slot::Contact(Contact::Controller, part_of(part))));
            }
        }
        find(&format!("{banner} > {heading}"))
    }

    fn block(&self, _: &str, title: &str) -> Option<Slot> {
        let title = plain(title);
        let (_, code) = entries(BLOCKS).find(|(known, _)| *known == title)?;
        Slot::find(code)
    }

    fn sheet(&self, name: &str) -> Option<SheetSense> {
        let name = fold(name);
        let senses = [
            ("list", SheetSense::Lists),
            ("tutori", SheetSense::Help),
            ("exemple", SheetSense::Example),
            ("voorbeeld", SheetSense::Example),
            ("modele", SheetSense::Template),
            ("identifica", SheetSense::Identification),
        ];
        let found = senses.iter().find(|(part, _)| name.contains(part));
        found
            .filter(|_| !name.contains("liste_des") && !name.contains("traitements"))
            .map(|(_, sense)| *sense)
    }

    fn rows_of(&self, sheet: &str) -> Option<Slot> {
        match fold(sheet).as_str() {
            "purposes" => Some(Slot::Purpose),
            "personal data" => Some(Slot::Data),
            "data recipients" => Some(Slot::Recipients),
            _ => None,
        }
    }

    fn nearest(&self, heading: &str) -> Option<Slot> {
        fold(heading).contains("bewaar").then_some(Slot::Retention)
    }
}

fn part_of(code: &str) -> ContactPart {
    let code = if code.is_empty() {
        "dpo".to_owned()
    } else {
        format!("dpo.{code}")
    };
    match Slot::find(&code) {
        Some(Slot::Contact(_, part)) => part,
        other => panic!("no part {code}: {other:?}"),
    }
}

fn weak(slot: Slot) -> Meaning {
    Meaning {
        slot,
        about: None,
        language: None,
        sureness: Sureness::Weak,
    }
}

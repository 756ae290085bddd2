//! Whose activity it is: the controllers that rows name, the one that stands for a controller whom the
//! file does not name, and who stands beside it.

use std::collections::HashSet;

use super::{
    contacts::Contacts,
    maker::{Maker, Replacement, add_to_list},
    one::{One, Said},
    particulars::{self, Particulars},
    write,
};
use crate::domain::{
    codes::PartyKind,
    import_report::Fate,
    kind::Kind,
    text::{Language, fold},
};
use crate::import::{slot::Slot, values};

/// Words between the last two names of a list.
const AND: [&str; 5] = [" en ", " et ", " und ", " and ", " & "];

impl Maker<'_> {
    /// The party that stands for a controller whom the file does not name, because an activity
    /// without one would be nobody's.
    pub(super) fn unnamed_controller(&mut self) -> String {
        let file = self.file.clone();
        let name = match self.language {
            Language::Nl if self.processors => format!("Verwerker van {file} (niet vermeld)"),
            Language::Fr if self.processors => format!("Sous-traitant de {file} (non indiqué)"),
            Language::De if self.processors => {
                format!("Auftragsverarbeiter von {file} (nicht angegeben)")
            }
            Language::En if self.processors => format!("Processor of {file} (not stated)"),
            Language::Nl => format!("Verwerkingsverantwoordelijke van {file} (niet vermeld)"),
            Language::Fr => format!("Responsable du traitement de {file} (non indiqué)"),
            Language::De => format!("Verantwortlicher von {file} (nicht angegeben)"),
            Language::En => format!("Controller of {file} (not stated)"),
        };
        self.remark(format!(
            "the file does not say whose register it is: the party `{name}` stands for the \
             controller until you name it; to import it for a party of the register, give its code \
             with --controller"
        ));
        if let Some(code) = self.catalogue.find(self.known, Kind::Party, &name) {
            if self.known.by_code(Kind::Party, &code).is_some() {
                self.remark(format!(
                    "a file of this name was imported before, and its activities are taken to be \
                     of the same body (`{code}`); if this is the register of another body, rename \
                     the file or give --controller"
                ));
            }
            return code;
        }
        let at = crate::domain::draft::At::Path(file.clone());
        let code = format!(
            "controller-not-stated/{}",
            crate::domain::draft::slug(&file)
        );
        let fields = vec![
            ("name", write::local(&at, self.language, &*name)),
            ("kind", write::text(&at, "legal-person")),
            (
                "remarks",
                write::text(
                    &at,
                    "Stands for a controller that the imported file does not name.",
                ),
            ),
        ];
        self.put(write::draft(Kind::Party, &at, &code, fields));
        self.catalogue.name(Kind::Party, &name, &code);
        code
    }

    /// The controllers that the cells of an activity name: the first keeps the record, and the others
    /// stand beside it as joint controllers, because the file puts them side by side.
    pub(super) fn own_controllers(
        &mut self,
        said: &[Said<'_>],
        alone: &HashSet<String>,
    ) -> Vec<String> {
        let mut codes: Vec<String> = Vec::new();
        for one in said {
            // A number or an address behind the name makes one body of the whole cell.
            let (names, beside) = match particulars::split(&one.text) {
                Some((name, beside)) => (vec![name], beside),
                None => (names_of(&one.text, alone), Particulars::default()),
            };
            // Among several names an address is none; the evidence has it.
            let names = names.iter().filter(|name| !particulars::is_address(name));
            for name in names {
                let code = self.party(name, PartyKind::LegalPerson, None, one.found);
                self.add_particulars(&code, one.found, &beside);
                if !codes.contains(&code) {
                    codes.push(code);
                }
            }
            self.fates.tell(one.found.place, Fate::Typed);
        }
        if codes.len() > 1 {
            for one in said {
                let note = "names several controllers; whether they are joint ones (Art. 26) it does not say";
                self.fates.note(one.found.place, Fate::Typed, note);
            }
            self.remark(
                "some activities name several controllers: the first keeps the record, the others \
                 are its joint controllers; whether they are so in the sense of Art. 26 the file \
                 does not say",
            );
        }
        codes
    }

    /// Representative, joint controllers and served controllers of one activity.
    pub(super) fn beside_controller(&mut self, one: &mut One<'_>, contacts: &Contacts) {
        let at = one.at.clone();
        for code in &contacts.joint {
            if *code != one.controller {
                add_to_list(&mut one.fields, "joint_controllers", code, &at);
                one.count("joint_controllers");
            }
        }
        if let Some(code) = &contacts.representative {
            one.set("representative", write::text(&at, &**code));
        }
        for said in one.of(&[Slot::ServedControllers]) {
            for party in values::parties(&said.text, self.separators(said.slot)) {
                let code = self.party(&party.name, party.kind, party.country, said.found);
                add_to_list(&mut one.fields, "served_controllers", &code, &at);
            }
            one.set("role", write::text(&at, "processor"));
            self.done(one, &said, "served_controllers", Fate::Typed);
        }
        for said in one.of(&[Slot::ReplacedBy]) {
            self.fates.tell(said.found.place, Fate::Typed);
            self.evidence(Kind::Activity, &one.code, Some("replaced_by"), said.found);
            self.replacements.push(Replacement {
                code: one.code.clone(),
                by: said.text.clone(),
                place: said.found.place,
            });
        }
    }
}

/// The names in a cell of controllers. `and` parts names only in a list with commas, or when one of
/// the parts stands alone in another row: `Justitie en Veiligheid` is one name.
fn names_of(text: &str, alone: &HashSet<String>) -> Vec<String> {
    let mut names = values::items(text, None);
    if let Some(last) = names.pop() {
        let parts = AND.iter().find_map(|and| last.split_once(and));
        match parts {
            Some((left, right))
                if !names.is_empty()
                    || alone.contains(&fold(left))
                    || alone.contains(&fold(right)) =>
            {
                names.extend([left.trim().to_owned(), right.trim().to_owned()]);
            }
            _ => names.push(last),
        }
    }
    names
}

/// The names that stand alone in a cell of controllers.
pub(super) fn alone<'s>(texts: impl Iterator<Item = &'s str>) -> HashSet<String> {
    texts
        .filter(|text| !text.contains([',', ';', '\n']))
        .map(fold)
        .filter(|text| !AND.iter().any(|and| text.contains(and)))
        .collect()
}

//! Legal bases of an activity, or of one purpose of it. A basis that is not stated or not understood
//! stays undetermined: nothing here chooses one.

use std::collections::BTreeMap;

use super::{
    catalogue::law_name,
    maker::{Maker, add_to_list},
    one::{One, Said},
    write::{self, by_code},
};
use crate::domain::{
    code_list::Coded,
    codes::{Article6, Article9},
    draft::{At, Draft, Entry, Input},
    import_report::Fate,
    kind::Kind,
    text::fold,
};
use crate::import::{
    item::Found,
    slot::Slot,
    values::{self, Bases, Statute},
};

const SLOTS: [Slot; 4] = [
    Slot::Basis,
    Slot::Condition,
    Slot::Statute,
    Slot::BasisDetail,
];

/// What the cells of one group say together.
#[derive(Default)]
struct Together<'r> {
    bases: Vec<(Article6, Option<String>)>,
    conditions: Vec<&'static str>,
    convictions: bool,
    statutes: Vec<Statute>,
    original: Vec<String>,
    cells: Vec<&'r Found>,
}

/// Words with which a cell says that the basis it names is none.
const VOID: [&str; 11] = [
    "unwirksam",
    "nicht wirksam",
    "ungultig",
    "nichtig",
    "invalid",
    "invalide",
    "not valid",
    "ongeldig",
    "nietig",
    "non valable",
    "void",
];

/// Whether a doubt says that the basis is void.
fn denies(doubt: &str) -> bool {
    let words = fold(doubt);
    VOID.iter().any(|void| words.contains(void))
}

impl Maker<'_> {
    /// The bases and conditions.
    pub(super) fn legal_bases(&mut self, one: &mut One<'_>) {
        let mut groups: BTreeMap<u32, Vec<Said<'_>>> = BTreeMap::new();
        for said in one.of(&SLOTS) {
            groups.entry(said.found.group).or_default().push(said);
        }
        // Rows that repeat a basis and differ in the law name the laws of that one basis.
        let only_laws = |all: &Vec<Said<'_>>| all.iter().all(|said| said.slot == Slot::Statute);
        if groups.get(&0).is_some_and(|shared| !only_laws(shared)) {
            let beside: Vec<u32> = groups
                .iter()
                .filter(|(group, all)| **group != 0 && only_laws(all))
                .map(|(group, _)| *group)
                .collect();
            for group in beside {
                let laws = groups.remove(&group).unwrap_or_default();
                groups.entry(0).or_default().extend(laws);
            }
        }
        for (group, all) in groups {
            let together = self.together(&all);
            self.records_of(one, group, &together);
        }
        self.beside_bases(one);
    }

    fn together<'r>(&mut self, all: &[Said<'r>]) -> Together<'r> {
        let mut together = Together::default();
        for said in all {
            let mut read = self.read_basis(said);
            if read.doubts.iter().any(|doubt| doubt == values::CHOICE) {
                // One or the other is neither until somebody says which.
                read.bases.clear();
                let note = "names one basis or another; it is left undetermined";
                self.fates.note(said.found.place, Fate::NotUnderstood, note);
            }
            if read.doubts.iter().any(|doubt| denies(doubt)) {
                // What the file itself calls void is no basis of anything.
                read.bases.clear();
                let note = "the file says that this basis is not valid; it is left undetermined";
                self.fates.note(said.found.place, Fate::NotUnderstood, note);
            }
            self.report_basis(said, &read);
            let Bases {
                bases,
                conditions,
                convictions,
                statutes,
                not_a_basis: _,
                doubts: _,
                rest: _,
            } = read;
            for (basis, words) in bases {
                if !together.bases.iter().any(|(known, _)| *known == basis) {
                    together.bases.push((basis, words));
                }
            }
            for condition in conditions.iter().map(|condition| condition.code()) {
                if !together.conditions.contains(&condition) {
                    together.conditions.push(condition);
                }
            }
            together.convictions |= convictions;
            together.statutes.extend(statutes);
            together.original.push(said.text.clone());
            together.cells.push(said.found);
        }
        together
    }

    /// Reads a cell with the wordings of the mapping first.
    fn read_basis(&mut self, said: &Said<'_>) -> Bases {
        let slot = said.slot;
        if let Some(code) = self.words.wording(slot, &said.text) {
            let mut read = Bases::default();
            if let Some(basis) = by_code::<Article6>(code) {
                read.bases.push((basis, None));
            } else if let Some(condition) = by_code::<Article9>(code) {
                read.conditions.push(condition);
            } else {
                read.rest = Some(said.text.clone());
            }
            return read;
        }
        match slot {
            Slot::Statute | Slot::BasisDetail => {
                let mut read = values::bases(&said.text);
                let (statutes, rest) = values::statutes(&said.text);
                if slot == Slot::BasisDetail {
                    // Why a basis was chosen often names others that were not.
                    read = Bases::default();
                } else {
                    read.rest = rest;
                }
                read.statutes = statutes;
                read
            }
            Slot::Condition => values::conditions(&said.text),
            _ => self.memo.bases(&said.text),
        }
    }

    fn report_basis(&mut self, said: &Said<'_>, read: &Bases) {
        let place = said.found.place;
        let fate = if said.slot == Slot::BasisDetail {
            Fate::Text
        } else {
            Fate::Typed
        };
        self.fates.tell(place, fate);
        for (words, why) in &read.not_a_basis {
            let note = format!("`{}` is no legal basis: {why}", write::cut(words, 80));
            let advice = "state the basis of Art. 6(1) GDPR, if there is one";
            self.fates.advise(place, Fate::NotUnderstood, &note, advice);
        }
        for doubt in &read.doubts {
            let note = format!("the cell itself doubts it: `{}`", write::cut(doubt, 80));
            self.fates.note(place, Fate::NotUnderstood, note);
        }
        if let Some(rest) = &read.rest {
            let note = format!("not understood: `{}`", write::cut(rest, 120));
            self.fates.note(place, Fate::NotUnderstood, note);
        }
    }

    /// One record for each basis; conditions and laws with the bases they go with.
    fn records_of(&mut self, one: &mut One<'_>, group: u32, together: &Together<'_>) {
        let Some(first) = together.cells.first() else {
            return;
        };
        let at = self.at(first.place);
        let purpose = one
            .purposes
            .get(&group)
            .filter(|codes| group != 0 && codes.len() == 1)
            .map(|codes| codes[0].clone());
        let laws: Vec<String> = together
            .statutes
            .iter()
            .map(|statute| self.law(statute, first))
            .collect();
        let bases: Vec<Option<&(Article6, Option<String>)>> = if together.bases.is_empty() {
            vec![None]
        } else {
            together.bases.iter().map(Some).collect()
        };
        let rows = bases.len().max(together.conditions.len());
        for row in 0..rows {
            // Of more conditions than bases, the last ones stand beside the first basis.
            let basis = bases.get(row).copied().unwrap_or(bases[0]);
            let condition = together.conditions.get(row).copied();
            let draft = self.basis_draft(one, &at, basis, condition, purpose.as_deref());
            let Some(mut draft) = draft else { continue };
            self.complete_basis(&mut draft, &at, basis, together, &laws);
            let code = draft.code().unwrap_or_default().to_owned();
            if self.has_made(Kind::LegalBasis, &code) {
                self.merge_basis(draft, &code, &at);
            } else {
                self.put(draft);
            }
            one.count("legal_bases");
            for cell in &together.cells {
                self.evidence(Kind::LegalBasis, &code, None, cell);
            }
        }
    }

    /// Adds to a basis that another row of the activity stated already what this one says beside.
    fn merge_basis(&mut self, other: Draft, code: &str, at: &At) {
        let Some(draft) = self.made(Kind::LegalBasis, code) else {
            return;
        };
        for (name, entry) in other.fields {
            let known = draft.fields.iter_mut().find(|(known, _)| *known == name);
            match (known, entry.input) {
                (None, input) => draft.fields.push((
                    name,
                    Entry {
                        at: at.clone(),
                        input,
                    },
                )),
                (Some((_, known)), Input::Text(words)) if name == "original" => {
                    if let Input::Text(text) = &mut known.input
                        && !write::has_line(text, &words)
                    {
                        *text = write::cut(&format!("{text}\n{words}"), write::MAX_TEXT);
                    }
                }
                (Some(_), Input::List(items)) => {
                    for item in items {
                        if let Input::Text(law) = item.input {
                            add_to_list(&mut draft.fields, &name, &law, at);
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn basis_draft(
        &mut self,
        one: &One<'_>,
        at: &At,
        basis: Option<&(Article6, Option<String>)>,
        condition: Option<&str>,
        purpose: Option<&str>,
    ) -> Option<Draft> {
        let name = basis.map_or("undetermined", |(basis, _)| basis.code());
        let own = write::code(&[
            &one.code,
            purpose.unwrap_or_default(),
            name,
            condition.unwrap_or_default(),
        ]);
        let mut fields = vec![("activity", write::text(at, &*one.code))];
        fields.extend(purpose.map(|purpose| ("purpose", write::text(at, purpose))));
        fields.extend(basis.map(|(basis, _)| ("basis", write::text(at, basis.code()))));
        fields.extend(condition.map(|condition| ("condition", write::text(at, condition))));
        Some(write::draft(Kind::LegalBasis, at, &own, fields))
    }

    fn complete_basis(
        &mut self,
        draft: &mut Draft,
        at: &At,
        basis: Option<&(Article6, Option<String>)>,
        together: &Together<'_>,
        laws: &[String],
    ) {
        let needs_law =
            |basis: Article6| matches!(basis, Article6::LegalObligation | Article6::PublicTask);
        // A law goes with the bases that need one (Art. 6(3)); when none does, with all of them.
        let any_needs = together.bases.iter().any(|(basis, _)| needs_law(*basis));
        let mine = basis.is_none_or(|(basis, _)| needs_law(*basis) || !any_needs);
        for law in laws.iter().filter(|_| mine) {
            add_to_list(&mut draft.fields, "legal_texts", law, at);
        }
        if let Some((Article6::LegitimateInterests, Some(words))) = basis {
            let words = write::local(at, self.language, write::sane(words));
            draft.fields.push(("balancing".to_owned(), words));
        }
        if together.convictions {
            let yes = Entry {
                at: at.clone(),
                input: Input::Bool(true),
            };
            draft.fields.push(("convictions_by_law".to_owned(), yes));
        }
        let original = write::sane(&together.original.join("\n"));
        let original = write::text(at, write::cut(&original, write::MAX_TEXT));
        draft.fields.push(("original".to_owned(), original));
    }

    /// The code of the record of a law.
    pub(super) fn law(&mut self, statute: &Statute, found: &Found) -> String {
        let Statute {
            kind,
            title,
            article,
        } = statute;
        let name = law_name(title, article.as_deref());
        if let Some(code) = self.catalogue.find(self.known, Kind::LegalText, &name) {
            return code;
        }
        let code = self.named(Kind::LegalText, &name, found, |maker| {
            let at = maker.at(found.place);
            let kind = kind.map(|kind| ("kind", write::text(&at, kind.code())));
            let article = article
                .as_ref()
                .map(|article| ("article", write::text(&at, write::sane(article))));
            kind.into_iter().chain(article).collect()
        });
        // The name holds the article; the title must not.
        let language = self.language;
        let at = self.at(found.place);
        if let Some(draft) = self.made(Kind::LegalText, &code)
            && let Some((_, entry)) = draft.fields.iter_mut().find(|(name, _)| name == "title")
        {
            *entry = write::local(&at, language, write::sane(title));
        }
        code
    }

    /// The weighing of interests, and where consents are recorded: with the basis that needs them.
    fn beside_bases(&mut self, one: &mut One<'_>) {
        let wanted = [
            (Slot::Balancing, Article6::LegitimateInterests, "balancing"),
            (Slot::ConsentRecord, Article6::Consent, "consent_record"),
        ];
        for (slot, basis, field) in wanted {
            for said in one.of(&[slot]) {
                let at = self.at(said.found.place);
                let words = write::sane(&said.text);
                let entry = if field == "balancing" {
                    write::local(&at, self.language, words)
                } else {
                    write::text(&at, words)
                };
                let code = write::code(&[&one.code, basis.code()]);
                if self.fill_in(Kind::LegalBasis, &code, field, entry) {
                    self.fates.tell(said.found.place, Fate::Text);
                    self.evidence(Kind::LegalBasis, &code, Some(field), said.found);
                } else {
                    one.keep(&said);
                    self.done(one, &said, "remarks", Fate::Remark);
                }
            }
        }
    }
}

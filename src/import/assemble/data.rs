//! Which data of whom (Art. 30(1)(c)): categories, single data, special categories.

use super::{
    maker::Maker,
    one::{One, Said},
    write,
};
use crate::domain::{code_list::Coded, draft::Entry, import_report::Fate, kind::Kind};
use crate::import::{slot::Slot, values};

impl Maker<'_> {
    /// The data of an activity.
    pub(super) fn data(&mut self, one: &mut One<'_>) {
        for said in one.of(&[Slot::Data]) {
            for name in self.items(&said) {
                self.category(one, &name, None, &said);
            }
            self.open_ended(&said);
            self.fates.tell(said.found.place, Fate::Typed);
        }
        for (said, name) in self.flags(one, Slot::DataFlag, "data_uses") {
            self.category(one, &name, None, &said);
        }
        for slot in [Slot::Sensitive, Slot::Criminal] {
            for said in one.of(&[slot]) {
                self.sensitive(one, &said);
            }
        }
        for said in one.of(&[Slot::DataDetail]) {
            self.single_data(one, &said);
        }
    }

    /// A category of data that the activity uses; its code.
    pub(super) fn category(
        &mut self,
        one: &mut One<'_>,
        name: &str,
        sensitivity: Option<&str>,
        said: &Said<'_>,
    ) -> String {
        let code = self.named(Kind::DataCategory, name, said.found, |maker| {
            maker.sensitivity(name, sensitivity, said)
        });
        if let Some(stated) = sensitivity
            && values::sensitivity(name).is_none()
        {
            // Another row may have named the category first, without saying that it is special.
            let at = self.at(said.found.place);
            let taken = self.fill_in(
                Kind::DataCategory,
                &code,
                "sensitivity",
                write::text(&at, stated),
            );
            let said_so = self.is_stated(Kind::DataCategory, &code, "sensitivity", stated);
            if !taken && !said_so && !self.has_made(Kind::DataCategory, &code) {
                let note =
                    "the register has this category without the sensitivity that stands here";
                self.fates.note(said.found.place, Fate::Typed, note);
            }
        }
        self.data_use(one, "category", &code, said);
        let of_group = one.categories.entry(said.found.group).or_default();
        if !of_group.contains(&code) {
            of_group.push(code.clone());
        }
        code
    }

    fn sensitivity(
        &self,
        name: &str,
        stated: Option<&str>,
        said: &Said<'_>,
    ) -> Vec<(&'static str, Entry)> {
        let named = self
            .words
            .sensitivity(name)
            .or_else(|| values::sensitivity(name))
            .map(|found| found.code());
        let at = self.at(said.found.place);
        // The name says it more exactly than the heading of the column does.
        named
            .or(stated)
            .map(|code| ("sensitivity", write::text(&at, code)))
            .into_iter()
            .collect()
    }

    fn data_use(&mut self, one: &mut One<'_>, field: &'static str, code: &str, said: &Said<'_>) {
        let group = said.found.group;
        let subject = one
            .subjects
            .get(&group)
            .filter(|codes| group != 0 && codes.len() == 1)
            .map(|codes| codes[0].clone());
        let between = if field == "element" { "-" } else { "" };
        let of = subject.clone().unwrap_or_default();
        let own = write::code(&[&one.code, between, code, &of]);
        if !self.has_made(Kind::DataUse, &own) {
            let at = self.at(said.found.place);
            let mut fields = vec![
                ("activity", write::text(&at, &*one.code)),
                (field, write::text(&at, code)),
            ];
            fields.extend(subject.map(|subject| ("subject", write::text(&at, subject))));
            self.put(write::draft(Kind::DataUse, &at, &own, fields));
        }
        one.count("data_uses");
        self.evidence(Kind::DataUse, &own, Some(field), said.found);
    }

    /// A column on special categories (Art. 9) or convictions (Art. 10): whether there are any, or
    /// which.
    fn sensitive(&mut self, one: &mut One<'_>, said: &Said<'_>) {
        let kind = if said.slot == Slot::Sensitive {
            "special"
        } else {
            "criminal"
        };
        match said.truth() {
            Some(yes) if self.marks_group(one, said, yes, kind) => {}
            Some(yes) => {
                one.keep(said);
                let kept = one.code.clone();
                self.evidence(Kind::Activity, &kept, Some("remarks"), said.found);
                if yes && !self.names_sensitive(one) && !one.says_more(said) {
                    let note = "says that there are such data, and not which; kept in the remarks";
                    self.fates.advise(
                        said.found.place,
                        Fate::NotUnderstood,
                        note,
                        "name the special categories among the data of the activity",
                    );
                } else {
                    self.fates.tell(said.found.place, Fate::Text);
                }
            }
            None => {
                let answer = values::answer(&said.text);
                if let Some((false, _)) = answer {
                    one.keep(said);
                    self.fates.tell(said.found.place, Fate::Text);
                    return;
                }
                let words = Said {
                    text: answer.map_or_else(|| said.text.clone(), |(_, words)| words),
                    ..said.clone()
                };
                for name in self.items(&words) {
                    self.category(one, &name, Some(kind), &words);
                }
                self.fates.tell(said.found.place, Fate::Typed);
            }
        }
    }

    /// Yes or no beside one category of data says it of that category.
    fn marks_group(&mut self, one: &One<'_>, said: &Said<'_>, yes: bool, kind: &str) -> bool {
        let group = said.found.group;
        let of_group = one.categories.get(&group).filter(|_| group != 0);
        let Some([category]) = of_group.map(Vec::as_slice) else {
            return false;
        };
        let category = category.clone();
        if yes {
            let at = self.at(said.found.place);
            let entry = write::text(&at, kind);
            let taken = self.fill_in(Kind::DataCategory, &category, "sensitivity", entry);
            let known = self
                .made(Kind::DataCategory, &category)
                .is_some_and(|draft| draft.entry("sensitivity").is_some());
            let stated = self.is_stated(Kind::DataCategory, &category, "sensitivity", kind);
            if !taken && !known && !stated {
                return false;
            }
        }
        self.fates.tell(said.found.place, Fate::Typed);
        self.evidence(
            Kind::DataCategory,
            &category,
            Some("sensitivity"),
            said.found,
        );
        true
    }

    fn names_sensitive(&self, one: &One<'_>) -> bool {
        one.of(&[Slot::Data, Slot::DataFlag, Slot::DataDetail])
            .iter()
            .any(|said| {
                let about = said.found.about.as_deref().unwrap_or_default();
                values::sensitivity(&said.text).is_some() || values::sensitivity(about).is_some()
            })
    }

    /// The single data of a category: `name, first name`.
    fn single_data(&mut self, one: &mut One<'_>, said: &Said<'_>) {
        let category = match &said.found.about {
            Some(about) => {
                let about = about.to_string();
                Some(self.category(one, &about, None, said))
            }
            None => one
                .categories
                .get(&said.found.group)
                .filter(|codes| codes.len() == 1)
                .map(|codes| codes[0].clone()),
        };
        let names = self.items(said);
        for name in &names {
            let code = self.named(Kind::DataElement, name, said.found, |maker| {
                maker.sensitivity(name, None, said)
            });
            if let Some(category) = &category {
                let at = self.at(said.found.place);
                self.refer(Kind::DataElement, &code, "categories", category, &at);
            }
            self.data_use(one, "element", &code, said);
        }
        self.open_ended(said);
        self.fates.tell(said.found.place, Fate::Typed);
    }
}

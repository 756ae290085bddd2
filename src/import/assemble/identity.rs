//! Which activity an item is: its reference, its code, and the activity of the register it matches.

use std::collections::{HashMap, HashSet};

use super::{
    controllers,
    maker::{Maker, Replacement},
    one::Said,
    write,
};
use crate::domain::{
    draft::slug,
    import_report::Fate,
    kind::Kind,
    records::{Activity, Party},
    text::{Language, fold},
};
use crate::import::{
    item::{Item, Reading},
    slot::{Contact, ContactPart, Slot},
};

/// The activities that the register has of one controller, by reference and by name.
#[derive(Default)]
struct OfController {
    by_reference: HashMap<String, String>,
    by_name: HashMap<String, Vec<String>>,
}

/// What is known of the activities of the file so far.
pub(super) struct Identities {
    /// Name of the file.
    pub(super) file: String,
    /// Names of controllers that stand alone in a cell.
    pub(super) alone: HashSet<String>,
    known: HashMap<String, OfController>,
    taken: HashSet<String>,
    /// References and names that stand together in the file.
    stated: HashSet<(String, String)>,
    /// The number to try next for a reference that is taken.
    next: HashMap<(String, String), usize>,
    /// Codes of the activities of the file by reference and by name.
    spoken: HashMap<String, String>,
    references: HashSet<(String, String)>,
}

/// Which activity an item is.
pub(super) struct Identity {
    /// Code of the activity.
    pub(super) code: String,
    /// Its reference; nothing when that of the register stays.
    pub(super) reference: Option<String>,
    /// Its name.
    pub(super) name: String,
    /// Whether the register has it already.
    pub(super) is_known: bool,
}

impl Identities {
    pub(super) fn new(reading: &Reading, file: &str) -> Identities {
        let controllers = reading.items.iter().flat_map(|item| &item.found);
        let texts: Vec<String> = controllers
            .filter(|found| found.slot == Slot::Contact(Contact::Controller, ContactPart::Name))
            .map(|found| found.text())
            .collect();
        Identities {
            file: file.to_owned(),
            alone: controllers::alone(texts.iter().map(String::as_str)),
            known: HashMap::new(),
            taken: HashSet::new(),
            stated: reading.items.iter().filter_map(pair_of).collect(),
            next: HashMap::new(),
            spoken: HashMap::new(),
            references: HashSet::new(),
        }
    }

    /// Remembers under what words the file speaks of an activity.
    pub(super) fn speak(&mut self, words: &str, code: &str) {
        self.spoken
            .entry(fold(words))
            .or_insert_with(|| code.to_owned());
    }

    /// Fills in which activities replaced which, now that all are known.
    pub(super) fn replace(&self, maker: &mut Maker<'_>) {
        let mut replaced: HashMap<String, String> = HashMap::new();
        for replacement in std::mem::take(&mut maker.replacements) {
            let Replacement { code, by, place } = replacement;
            let at = maker.at(place);
            let other = self.spoken.get(&fold(&by)).filter(|other| **other != code);
            let circle = |from: &String| {
                let mut next = Some(from);
                std::iter::from_fn(|| {
                    let here = next?;
                    next = replaced.get(here);
                    Some(here)
                })
                .take(replaced.len() + 1)
                .any(|here| *here == code)
            };
            if let Some(other) = other.filter(|other| !circle(other)) {
                replaced.insert(code.clone(), other.clone());
                maker.fill_in(
                    Kind::Activity,
                    &code,
                    "replaced_by",
                    write::text(&at, &**other),
                );
                continue;
            }
            let note = "names no activity of the file that can have replaced it; kept as evidence";
            maker.fates.note(place, Fate::NotUnderstood, note);
        }
    }

    fn of(&mut self, maker: &Maker<'_>, controller: &str) -> &OfController {
        self.known
            .entry(controller.to_owned())
            .or_insert_with(|| activities_of(maker, controller))
    }

    /// Which activity of a controller is meant by a reference and a name. Where both are those of one
    /// activity it is that one; else the name tells more than the reference, which may be no more than
    /// the number of a row; and a reference alone is enough when the names are alike.
    pub(super) fn identify(
        &mut self,
        maker: &mut Maker<'_>,
        controller: &str,
        reference: Option<&Said<'_>>,
        name: &str,
    ) -> Identity {
        let reference = reference.filter(|said| !write::sane(&said.text).is_empty());
        let stated = reference.map(|said| write::sane(&said.text));
        let name = match write::sane(name) {
            name if name.is_empty() => self.file.clone(),
            name => name,
        };
        let matched = self.matched(maker, controller, stated.as_deref(), &name);
        if let Some(code) = matched {
            self.taken.insert(code.clone());
            self.warn(maker, &code, reference, &name);
            return Identity {
                code,
                reference: None,
                name,
                is_known: true,
            };
        }
        let reference = self.free_reference(maker, controller, reference, &name);
        let code = self.free_code(maker, controller, &reference);
        Identity {
            code,
            reference: Some(reference),
            name,
            is_known: false,
        }
    }

    fn matched(
        &mut self,
        maker: &Maker<'_>,
        controller: &str,
        stated: Option<&str>,
        name: &str,
    ) -> Option<String> {
        let of = self.of(maker, controller);
        let named = of.by_name.get(&fold(name)).cloned().unwrap_or_default();
        let numbered = stated.and_then(|stated| of.by_reference.get(&fold(stated)).cloned());
        let free = |code: &&String| !self.taken.contains(*code);
        let both = named.iter().filter(free).find(|code| {
            let activity = maker.known.find::<Activity>(code);
            activity.is_some_and(|activity| is_variant(&activity.reference, stated))
        });
        if let Some(code) = both {
            return Some(code.clone());
        }
        // Another row of the file may state the very reference of an activity with this name.
        let elsewhere = |code: &&String| {
            let activity = maker.known.find::<Activity>(code);
            let pair = activity.map(|activity| (fold(&activity.reference), fold(name)));
            pair.is_some_and(|pair| self.stated.contains(&pair))
        };
        let renumbered = named.iter().filter(free).find(|code| !elsewhere(code));
        renumbered.cloned().or_else(|| {
            let code = numbered.filter(|code| free(&code))?;
            let activity = maker.known.find::<Activity>(&code)?;
            let bare = stated.is_some_and(|stated| {
                stated.len() <= 4 && stated.chars().all(|c| c.is_ascii_digit())
            });
            // The number of a row, behind which stands something else today, is no reference.
            (!bare || is_alike(activity, name)).then_some(code)
        })
    }

    /// Says that reference and name are not those of one activity of the register.
    fn warn(&self, maker: &mut Maker<'_>, code: &str, reference: Option<&Said<'_>>, name: &str) {
        let (Some(activity), Some(said)) = (maker.known.find::<Activity>(code), reference) else {
            return;
        };
        let note = if !names_of(activity).any(|known| fold(known) == fold(name)) {
            format!(
                "the register has this reference under another name (`{code}`); that activity is \
                 changed"
            )
        } else if !is_variant(&activity.reference, Some(&write::sane(&said.text))) {
            format!(
                "the register has an activity of this name under the reference `{}`; it is taken \
                 for that one, whose reference stays",
                activity.reference
            )
        } else {
            return;
        };
        maker.fates.note(said.found.place, Fate::Typed, note);
    }

    /// A reference that no other activity of the controller has; the one that is stated, if it is free.
    fn free_reference(
        &mut self,
        maker: &mut Maker<'_>,
        controller: &str,
        stated: Option<&Said<'_>>,
        name: &str,
    ) -> String {
        let wanted = match stated {
            Some(said) => write::sane(&said.text),
            None => {
                maker.remark(
                    "some activities have no reference in the file; theirs is made of their name",
                );
                let short = slug(name);
                if short.is_empty() {
                    write::fingerprint(&[name])
                } else {
                    short
                }
            }
        };
        self.of(maker, controller);
        let in_register = |reference: &str, known: &HashMap<String, OfController>| {
            let of = known.get(controller);
            of.is_some_and(|of| of.by_reference.contains_key(reference))
        };
        // Where a hundred rows have one reference, the next one need not be looked for from the start.
        let key = (controller.to_owned(), fold(&wanted));
        let next = self.next.entry(key).or_insert(2);
        let from = *next;
        let numbered = (from..).map(|number| format!("{wanted}~{number}"));
        let candidates = std::iter::once(wanted.clone()).chain(numbered);
        *next += 1;
        for candidate in candidates {
            let key = (controller.to_owned(), fold(&candidate));
            if in_register(&key.1, &self.known) || !self.references.insert(key) {
                continue;
            }
            if candidate != wanted
                && let Some(said) = stated
            {
                let note = format!(
                    "another activity has this reference; this one is kept under `{candidate}`"
                );
                maker
                    .fates
                    .note(said.found.place, Fate::NotUnderstood, note);
            }
            return candidate;
        }
        wanted
    }

    fn free_code(&mut self, maker: &Maker<'_>, controller: &str, reference: &str) -> String {
        let short = slug(reference);
        let short = if short.is_empty() {
            write::fingerprint(&[reference])
        } else {
            short
        };
        let mut code = write::code(&[controller, &short]);
        let is_taken = |code: &String| {
            self.taken.contains(code) || maker.known.find::<Activity>(code).is_some()
        };
        if is_taken(&code) {
            code = write::code(&[controller, &short, &write::fingerprint(&[reference])]);
        }
        self.taken.insert(code.clone());
        code
    }
}

fn activities_of(maker: &Maker<'_>, controller: &str) -> OfController {
    let mut of = OfController::default();
    let Some(party) = maker.known.find::<Party>(controller) else {
        return of;
    };
    let id = party.id().uuid();
    for activity in maker.known.linked::<Activity>("controller", id) {
        let code = activity.header.code.to_string();
        of.by_reference
            .insert(fold(&activity.reference), code.clone());
        for language in Language::ALL {
            if let Some(name) = activity.name.get(language) {
                let codes = of.by_name.entry(fold(name)).or_default();
                if !codes.contains(&code) {
                    codes.push(code.clone());
                }
            }
        }
    }
    of
}

/// The names of an activity.
fn names_of(activity: &Activity) -> impl Iterator<Item = &str> {
    Language::ALL
        .into_iter()
        .filter_map(|language| activity.name.get(language))
}

/// Whether a name may be another wording of that of an activity.
fn is_alike(activity: &Activity, name: &str) -> bool {
    let name = fold(name);
    names_of(activity).any(|known| {
        let known = fold(known);
        known.contains(&name)
            || name.contains(&known)
            || strsim::jaro_winkler(&known, &name) >= 0.85
    })
}

/// Whether a reference of the register was made for the one that is stated: `13`, `13~2`. One that is
/// made of the name was made for a file that states none.
fn is_variant(reference: &str, stated: Option<&str>) -> bool {
    let Some(stated) = stated else { return true };
    let rest = reference.strip_prefix(stated);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('~'))
}

/// The reference and the name that an item states.
fn pair_of(item: &Item) -> Option<(String, String)> {
    let of = |slots: &[Slot]| {
        let found = item.found.iter().find(|found| slots.contains(&found.slot));
        found.map(|found| fold(&found.text()))
    };
    Some((
        of(&[Slot::Reference, Slot::Key])?,
        of(&[Slot::Name, Slot::Purpose])?,
    ))
}

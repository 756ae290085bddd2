//! Which mapping a file is read with.

use std::sync::{Arc, OnceLock};

use super::{
    Mapping,
    signs::{Found, Look},
};
use crate::domain::{
    problem::{Problem, ProblemCode, nearest, quoted},
    sheet::Sheet,
};

/// The mapping below all others.
const GENERIC: &str = "generic";

macro_rules! embedded {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../import/mappings/", $name)))),+]
    };
}

/// The files that the program brings along; the generic one is the first.
const EMBEDDED: &[(&str, &str)] = embedded![
    "generic.toml",
    "cnil.toml",
    "cnil-base.toml",
    "cnpd.toml",
    "ico-controller.toml",
    "ico-processor.toml",
    "gba.toml",
    "flemish-municipal.toml",
    "dutch-municipal.toml",
    "german-vvt.toml",
    "dpcat.toml",
    "dastra.toml",
    "madis.toml",
    "openrgpd.toml",
    "ciso-assistant.toml",
];

/// The mappings there are.
#[derive(Debug, Clone)]
pub struct Mappings {
    generic: Arc<Mapping>,
    named: Vec<Arc<Mapping>>,
}

/// The mapping that was chosen.
#[derive(Debug)]
pub struct Choice<'a> {
    /// The mapping.
    pub mapping: &'a Mapping,
    /// Why it was chosen: a sentence.
    pub why: String,
    /// The others of which something was found, best first: name, signs found, of how many.
    pub runners_up: Vec<(String, usize, usize)>,
}

impl Mappings {
    /// The mappings that the program brings along.
    pub fn embedded() -> &'static Mappings {
        static EMBEDDED_MAPPINGS: OnceLock<Mappings> = OnceLock::new();
        EMBEDDED_MAPPINGS.get_or_init(|| {
            let (mappings, problems) = Self::read(EMBEDDED.iter().copied());
            // A test reads every embedded file; a problem here is one of the build.
            debug_assert!(problems.is_empty(), "{problems:#?}");
            mappings
        })
    }

    /// The embedded mappings with those of a folder: (file name, text). A file whose mapping has
    /// the name of an embedded one takes its place.
    ///
    /// # Errors
    /// Everything that is wrong with the files, each with its line.
    pub fn with_folder(files: &[(String, String)]) -> Result<Mappings, Vec<Problem>> {
        let own = files
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()));
        let (mappings, problems) = Self::read(EMBEDDED.iter().copied().chain(own));
        if problems.is_empty() {
            Ok(mappings)
        } else {
            Err(problems)
        }
    }

    fn read<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> (Mappings, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut parsed = Vec::new();
        for (name, text) in files {
            match super::file::parse(name, text) {
                Ok(own) => {
                    parsed.retain(|known: &super::Parsed| known.name != own.name);
                    parsed.push(own);
                }
                Err(found) => problems.extend(found),
            }
        }
        let generic = parsed.iter().position(|own| own.name == GENERIC);
        let own = generic.map(|at| parsed.remove(at)).unwrap_or_default();
        let generic = Arc::new(Mapping { own, base: None });
        let over = |own| {
            let base = Some(Arc::clone(&generic));
            Arc::new(Mapping { own, base })
        };
        let named = parsed.into_iter().map(over).collect();
        (Mappings { generic, named }, problems)
    }

    /// The mapping below all others.
    pub fn generic(&self) -> Arc<Mapping> {
        Arc::clone(&self.generic)
    }

    /// Every mapping, the generic one first.
    pub fn all(&self) -> impl Iterator<Item = &Mapping> {
        std::iter::once(&self.generic)
            .chain(&self.named)
            .map(Arc::as_ref)
    }

    /// The mapping with a name.
    pub fn find(&self, name: &str) -> Option<&Mapping> {
        self.all()
            .find(|mapping| mapping.name().eq_ignore_ascii_case(name))
    }

    /// The mapping to read a file with: the one that is wished for, else the one whose signs are
    /// found, else the generic one.
    ///
    /// # Errors
    /// There is no mapping of the name that is wished for.
    pub fn choose(&self, sheets: &[Sheet], wish: Option<&str>) -> Result<Choice<'_>, Problem> {
        let look = Look::at(sheets);
        let mut scored: Vec<(Found<'_>, &Mapping)> = self
            .named
            .iter()
            .filter_map(|mapping| Some((best_group(mapping, &look)?, mapping.as_ref())))
            .collect();
        scored.sort_by(|(a, _), (b, _)| rank(b).total_cmp(&rank(a)));
        if let Some(wish) = wish {
            let mapping = self.find(wish).ok_or_else(|| self.unknown(wish))?;
            let why = format!("{}: asked for", mapping.name());
            return Ok(choice(mapping, why, &scored));
        }
        let best = scored.first().filter(|(found, _)| found.suffices());
        let Some((found, mapping)) = best else {
            let why = match scored.first() {
                Some((found, near)) => format!(
                    "generic: no template or tool was recognised; of {}, {}",
                    near.name(),
                    told(found)
                ),
                None => "generic: no template or tool was recognised".to_owned(),
            };
            return Ok(choice(&self.generic, why, &scored));
        };
        let next = scored.get(1).filter(|(next, _)| next.suffices());
        let next = next.map_or_else(
            || GENERIC.to_owned(),
            |(next, mapping)| format!("{} with {} of {}", mapping.name(), next.signs, next.of),
        );
        let why = format!("{}: {}, next best {next}", mapping.name(), told(found));
        Ok(choice(mapping, why, &scored))
    }

    fn unknown(&self, wish: &str) -> Problem {
        let names: Vec<&str> = self.all().map(Mapping::name).collect();
        let message = format!("there is no mapping {}", quoted(wish));
        let all = names.join(", ");
        let hint = match nearest(wish, names) {
            Some(near) => format!("perhaps `{near}` is meant; there are {all}"),
            None => format!("there are {all}"),
        };
        Problem::new("--mapping", ProblemCode::UnknownReference, message).with_hint(hint)
    }
}

/// How much of the best group of signs of a mapping is in the file; nothing when nothing is.
fn best_group<'a>(mapping: &'a Mapping, look: &Look) -> Option<Found<'a>> {
    let groups = mapping.own.signs.iter().map(|group| group.found_in(look));
    let found = groups.filter(|found| found.signs > 0);
    found.max_by(|a, b| rank(a).total_cmp(&rank(b)))
}

/// Whoever has enough comes first, then whoever has more; of two with as much, the one of whose
/// signs fewer are missing.
fn rank(found: &Found<'_>) -> f64 {
    let share = f64::from(found.weight) / f64::from(found.total.max(1));
    let enough = if found.suffices() { 1000.0 } else { 0.0 };
    enough + f64::from(found.weight) + share
}

fn told(found: &Found<'_>) -> String {
    format!(
        "{} of {} distinctive headings of {} found",
        found.signs, found.of, found.part
    )
}

fn choice<'a>(mapping: &'a Mapping, why: String, scored: &[(Found<'_>, &Mapping)]) -> Choice<'a> {
    let others = scored
        .iter()
        .filter(|(_, other)| other.name() != mapping.name());
    let runners_up = others.map(|(found, other)| (other.name().to_owned(), found.signs, found.of));
    Choice {
        mapping,
        why,
        runners_up: runners_up.collect(),
    }
}

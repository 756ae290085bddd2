//! Where the values are stated: for each activity, rule and body of the file, the cells that speak of
//! it and of what belongs to it, word for word. One evidence has all cells of a row, because a row
//! is stated, corrected and taken back as one.

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    fmt::Write as _,
};

use uuid::Uuid;

use super::{
    maker::Maker,
    write::{self, Fingerprint},
};
use crate::domain::{
    code_list::Coded,
    draft::{Entry, Input, slug},
    import_report::{Fate, Place},
    kind::Kind,
    records::{Evidence, EvidenceCell},
    snapshot::edge,
    value::AnyId,
};
use crate::import::item::Found;

/// The longest quote, in bytes, that stands in more than one piece of evidence.
const LONG_QUOTE: usize = 1_000;

/// What is cited of one cell.
struct Cited {
    /// The record that it speaks of.
    kind: Kind,
    code: String,
    field: Option<&'static str>,
    /// The number of the piece of a text that is too long for one quote; 0 of a whole one.
    piece: usize,
    nature: &'static str,
    place: Place,
    quote: String,
}

impl Cited {
    /// The field as evidence names it.
    fn field(&self) -> Option<String> {
        match self.piece {
            0 => self.field.map(str::to_owned),
            piece => Some(format!("{} (part {piece})", self.field.unwrap_or("text"))),
        }
    }
}

/// The evidence of a file in the making.
#[derive(Default)]
pub(super) struct Statements {
    /// What was cited and is in no evidence yet.
    cited: Vec<Cited>,
    codes: HashSet<String>,
    /// Cells with a long text that were quoted whole.
    quoted: HashSet<Place>,
    /// The name of the file as codes have it.
    file: String,
}

impl Maker<'_> {
    /// Records where a value of a record is stated.
    pub(super) fn evidence(
        &mut self,
        kind: Kind,
        code: &str,
        field: Option<&'static str>,
        found: &Found,
    ) {
        self.evidence_of(kind, code, field, found, "stated");
    }

    /// As [`Maker::evidence`], for what the cell does not say itself.
    pub(super) fn evidence_of(
        &mut self,
        kind: Kind,
        code: &str,
        field: Option<&'static str>,
        found: &Found,
        nature: &'static str,
    ) {
        let mut cited = Cited {
            kind,
            code: code.to_owned(),
            field,
            piece: 0,
            nature,
            place: found.place,
            quote: one_form(write::sane_whole(&found.words())),
        };
        if cited.quote.len() > write::MAX_TEXT && cited.quote.chars().count() > write::MAX_TEXT {
            self.cite_in_pieces(cited);
            return;
        }
        // A cell of a thousand names is quoted whole once; the others say where it stands.
        if cited.quote.len() > LONG_QUOTE && !self.statements.quoted.insert(found.place) {
            cited.quote = write::cut(&cited.quote, LONG_QUOTE);
        }
        self.statements.cited.push(cited);
    }

    /// A cell whose text is longer than a text can be: in as many pieces as it takes.
    fn cite_in_pieces(&mut self, cited: Cited) {
        let whole: Vec<char> = cited.quote.chars().collect();
        for (piece, words) in (1..).zip(whole.chunks(write::MAX_TEXT - 1_000)) {
            self.statements.cited.push(Cited {
                piece,
                code: cited.code.clone(),
                quote: words.iter().collect::<String>().trim().to_owned(),
                ..cited
            });
        }
        let note =
            "is longer than a text can be: the record has its beginning, the evidence all of it";
        self.fates.note(cited.place, Fate::Text, note);
    }

    /// Makes an evidence about a record of all that was cited since the last one: a sheet each.
    pub(super) fn gather(&mut self, kind: Kind, code: &str) {
        let cited = std::mem::take(&mut self.statements.cited);
        let mut by_sheet: Vec<Vec<Cited>> = Vec::new();
        for one in cited {
            let sheet = one.place.sheet;
            match by_sheet.iter_mut().find(|of| of[0].place.sheet == sheet) {
                Some(of) => of.push(one),
                None => by_sheet.push(vec![one]),
            }
        }
        for cited in by_sheet {
            self.state(kind, code, cited);
        }
    }

    /// Makes an evidence of what was cited since for each record by itself.
    pub(super) fn gather_apart(&mut self) {
        let cited = std::mem::take(&mut self.statements.cited);
        let mut order: Vec<Vec<Cited>> = Vec::new();
        let mut places: HashMap<(Kind, String), usize> = HashMap::new();
        for one in cited {
            let next = order.len();
            let at = *places.entry((one.kind, one.code.clone())).or_insert(next);
            match order.get_mut(at) {
                Some(of) => of.push(one),
                None => order.push(vec![one]),
            }
        }
        for cited in order {
            let (kind, code) = (cited[0].kind, cited[0].code.clone());
            self.statements.cited = cited;
            self.gather(kind, &code);
        }
    }

    /// Makes an evidence about a record of cells of one sheet.
    fn state(&mut self, kind: Kind, code: &str, mut cited: Vec<Cited>) {
        let Some(sheet) = self.sheets.get(cited[0].place.sheet).cloned() else {
            return;
        };
        // In the order of the sheet, so that the same cells always give the same evidence.
        cited.sort_by_key(|one| (one.place, one.piece));
        once(&mut cited);
        let about = format!("{}:{code}", kind.code());
        let mut mark = Fingerprint::default();
        [about.as_str(), &sheet.file, &sheet.sheet]
            .into_iter()
            .for_each(|part| mark.add(part));
        let at = self.at(cited[0].place);
        let range = range(&cited);
        let mut cells = Vec::with_capacity(cited.len());
        for one in &cited {
            let other = (one.kind, one.code.as_str()) != (kind, code);
            cells.push(self.cell(one, other, &mut mark));
        }
        let known = self.stated_before(kind, code, &cited);
        let entry = |text: &str| write::text(&at, text);
        let mut fields = vec![("about", entry(&about))];
        let own = match known {
            // What the register knows word for word is left as it is, with the import it is from.
            Some(known) => known,
            None => {
                fields.extend([
                    ("nature", entry("stated")),
                    ("document", entry(&sheet.file)),
                    ("sheet", entry(&write::sane(&sheet.sheet))),
                    ("place", entry(&range)),
                    ("cells", write::list(cells, &at)),
                ]);
                if self.statements.file.is_empty() {
                    self.statements.file = slug(&self.file);
                }
                format!("{}/{range}/{}", self.statements.file, mark.end())
            }
        };
        if self.statements.codes.insert(own.clone()) {
            let draft = write::draft(Kind::Evidence, &at, &own, fields);
            self.drafts.finish(draft);
        }
    }

    fn cell(&self, cited: &Cited, other: bool, mark: &mut Fingerprint) -> Entry {
        let at = self.at(cited.place);
        let place = cited.place.address();
        let field = cited.field();
        let about = other.then(|| format!("{}:{}", cited.kind.code(), cited.code));
        let nature = Some(cited.nature).filter(|nature| *nature != "stated");
        let quote = Some(&cited.quote).filter(|quote| !quote.is_empty());
        let parts = [
            ("about", about),
            ("field", field),
            ("nature", nature.map(str::to_owned)),
            ("place", Some(place)),
            ("quote", quote.cloned()),
        ];
        let mut fields = Vec::with_capacity(parts.len());
        for (name, part) in parts {
            mark.add(part.as_deref().unwrap_or_default());
            if let Some(part) = part {
                fields.push((name.to_owned(), write::text(&at, part)));
            }
        }
        Entry {
            at,
            input: Input::Fields(fields),
        }
    }

    /// The code of the evidence of the register that says all this already.
    fn stated_before(&self, kind: Kind, code: &str, cited: &[Cited]) -> Option<String> {
        let about = self.known.by_code(kind, code)?;
        let sheet = self.sheets.get(cited[0].place.sheet)?;
        let edge = edge(Kind::Evidence, "about")?;
        let ids = self.known.linked_ids(edge, about).iter();
        let all = ids.filter_map(|id| self.known.record(*id)?.as_any().downcast_ref::<Evidence>());
        let name = write::sane(&sheet.sheet);
        let mut of_sheet = all.filter(|evidence| {
            evidence.document.as_deref() == Some(sheet.file.trim())
                && evidence.sheet.as_deref() == Some(name.as_str())
        });
        let wanted: Option<Vec<AnyId>> = cited
            .iter()
            .map(|one| Some(AnyId(one.kind, self.known.by_code(one.kind, &one.code)?)))
            .collect();
        let wanted = wanted?;
        of_sheet
            .find(|evidence| says_all(evidence, cited, &wanted))
            .map(|evidence| evidence.header.code.to_string())
    }
}

/// Words with line ends in the form in which the register keeps them.
fn one_form(words: Cow<'_, str>) -> String {
    if words.contains('\r') {
        words.replace("\r\n", "\n").replace('\r', "\n")
    } else {
        words.into_owned()
    }
}

/// Whether an evidence says all that is cited.
fn says_all(evidence: &Evidence, cited: &[Cited], about: &[AnyId]) -> bool {
    type Key<'k> = (Uuid, &'k str, Option<&'k str>);
    let mut known: HashMap<Key<'_>, &EvidenceCell> = HashMap::new();
    for cell in &evidence.cells.0 {
        let key = (
            evidence.subject(cell).1,
            &*cell.place,
            cell.field.as_deref(),
        );
        known.insert(key, cell);
    }
    cited.iter().zip(about).all(|(one, about)| {
        let (place, field) = (one.place.address(), one.field());
        let cell = known.get(&(about.1, place.as_str(), field.as_deref()));
        cell.is_some_and(|cell| {
            let nature = cell.nature.unwrap_or(evidence.nature).code();
            let quote = cell.quote.as_deref().unwrap_or_default();
            nature == one.nature && (quote == one.quote || is_cut(quote, &one.quote))
        })
    })
}

/// Whether one quote is the other one cut: of several values in a long cell, the first one that is
/// new has it whole.
fn is_cut(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let head = short.strip_suffix('…');
    long.len() > LONG_QUOTE && head.is_some_and(|head| long.starts_with(head))
}

/// Leaves out what is cited twice: the same cell for the same field of the same record.
fn once(cited: &mut Vec<Cited>) {
    let mut seen = HashSet::with_capacity(cited.len());
    let is_new: Vec<bool> = cited
        .iter()
        .map(|one| seen.insert((one.place, one.kind, one.code.as_str(), one.field, one.piece)))
        .collect();
    drop(seen);
    let mut is_new = is_new.into_iter();
    cited.retain(|_| is_new.next().unwrap_or(true));
}

/// The range of a sheet that cells span: `A14:L14`, or the one cell.
fn range(cited: &[Cited]) -> String {
    let places = || cited.iter().map(|one| one.place);
    let corner = |row: Option<u32>, column: Option<usize>| Place {
        sheet: cited[0].place.sheet,
        row: row.unwrap_or_default(),
        column: column.unwrap_or_default(),
    };
    let rows = || places().map(|place| place.row);
    let columns = || places().map(|place| place.column);
    let first = corner(rows().min(), columns().min());
    let last = corner(rows().max(), columns().max());
    let mut range = first.address();
    if first != last {
        // Writing to a text cannot fail.
        let _ = write!(range, ":{}", last.address());
    }
    range
}

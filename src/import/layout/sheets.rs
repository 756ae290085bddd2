//! Tells what each sheet of a file is, reads it accordingly, and puts the activities together.

use super::{
    contacts,
    draft::Draft,
    form,
    header::{self, Header, Score},
    join, labels,
    ledger::Ledger,
    long, rows, sides,
    table::{Table, counted},
    transposed,
    verdict::{self, Verdict},
    view::View,
};
use crate::{
    domain::{import_report::Fate, sheet::Sheet},
    import::{
        item::Reading,
        vocabulary::{SheetSense, Vocabulary},
    },
};

/// Rows of contacts above a table are looked for in so many rows.
const ROWS_OF_CONTACTS: usize = 60;

/// Reads the sheets of a file.
pub(super) struct Reader<'s> {
    views: Vec<View<'s>>,
    ledger: Ledger,
    drafts: Vec<Draft>,
    /// Forms with the sheet they stand on, until it is known which are examples.
    forms: Vec<(usize, Vec<Draft>)>,
    examples: Vec<String>,
}

/// What a sheet is.
enum Shape {
    Tables(Vec<(Header, Score)>),
    /// Rows that belong to activities of other sheets.
    Side(Vec<(Header, Score)>),
    Form(labels::Plan),
    Transposed(labels::Plan, Vec<usize>),
    /// A row for each field of each activity.
    Long(long::Plan),
    Contacts,
    Lists,
    Help,
    Nothing,
}

impl Shape {
    fn is_register(&self) -> bool {
        matches!(
            self,
            Shape::Tables(_) | Shape::Form(_) | Shape::Transposed(..) | Shape::Long(_)
        )
    }
}

impl<'s> Reader<'s> {
    pub(super) fn new(sheets: &'s [Sheet], words: &'s dyn Vocabulary) -> Self {
        let views = sheets.iter().enumerate();
        Reader {
            views: views
                .map(|(index, sheet)| View::new(index, sheet, words))
                .collect(),
            ledger: Ledger::new(sheets),
            drafts: Vec::new(),
            forms: Vec::new(),
            examples: Vec::new(),
        }
    }

    pub(super) fn read(mut self) -> Reading {
        let mut views = std::mem::take(&mut self.views);
        let mut shapes: Vec<Shape> = views.iter().map(shape).collect();
        if !shapes.iter().any(Shape::is_register) {
            // The name of a sheet proves nothing when the register must be on that sheet.
            shapes = views.iter_mut().zip(shapes).map(without_sense).collect();
        }
        let main = |shape: &Shape| match shape {
            Shape::Tables(headers) => of_activities(headers),
            Shape::Form(_) | Shape::Transposed(..) | Shape::Long(_) => true,
            _ => false,
        };
        if shapes.iter().any(main) {
            shapes = shapes
                .into_iter()
                .map(|shape| match shape {
                    Shape::Tables(headers) if !of_activities(&headers) => Shape::Side(headers),
                    other => other,
                })
                .collect();
        }
        for (view, shape) in views.iter().zip(&shapes) {
            let registers = views.iter().zip(&shapes).filter(|(other, shape)| {
                other.sense != Some(SheetSense::Example) && shape.is_register()
            });
            let beside = registers
                .filter(|(other, _)| other.index != view.index)
                .count();
            self.sheet(view, shape, beside > 0);
        }
        self.judge_forms(&views);
        self.drafts.sort_by_key(|draft| draft.item.place.sheet);
        self.drafts = join::tables(self.drafts, &mut self.ledger);
        self.drafts = join::forms_with_rows(self.drafts, &mut self.ledger);
        for (view, shape) in views.iter().zip(&shapes) {
            if let Shape::Side(headers) = shape {
                self.sides(view, headers);
            }
        }
        self.finish()
    }

    fn finish(self) -> Reading {
        let language = self.ledger.language();
        let mut reading = self.ledger.reading;
        reading.language = language;
        reading.items = self.drafts.into_iter().map(|draft| draft.item).collect();
        reading.apart.sort_by_key(|cell| cell.place);
        reading
    }

    /// Reads one sheet.
    fn sheet(&mut self, view: &View, shape: &Shape, beside: bool) {
        match shape {
            Shape::Tables(headers) => self.tables(view, headers, beside),
            Shape::Form(plan) => {
                let drafts = form::read(view, plan, &mut self.ledger);
                self.ledger.rest_apart(view, Fate::Title, None);
                self.forms.push((view.index, drafts));
            }
            Shape::Transposed(plan, columns) => {
                let drafts = transposed::read(view, plan, columns, &mut self.ledger);
                self.ledger.rest_apart(view, Fate::Title, None);
                let items = counted(drafts.len(), "item");
                let what = format!("table with headings down a column, {items} side by side");
                self.ledger.layout(view, &what);
                self.drafts.extend(drafts);
            }
            Shape::Long(plan) => {
                let drafts = long::read(view, plan, &mut self.ledger);
                self.ledger.rest_apart(view, Fate::Title, None);
                let items = counted(drafts.len(), "item");
                let what = format!("table with a row for each field of an activity, {items}");
                self.ledger.layout(view, &what);
                self.drafts.extend(drafts);
            }
            Shape::Side(_) => {}
            Shape::Contacts => self.contacts(view),
            Shape::Lists => self.apart(view, Fate::ValueList, "lists of values"),
            Shape::Help => self.apart(view, Fate::Help, "explanation for whoever fills it in"),
            Shape::Nothing if view.height() == 0 => self.ledger.layout(view, "empty"),
            Shape::Nothing => self.apart(view, Fate::Apart, "no register, left aside"),
        }
    }

    fn apart(&mut self, view: &View, fate: Fate, what: &str) {
        self.ledger.rest_apart(view, fate, None);
        self.ledger.layout(view, what);
    }

    fn contacts(&mut self, view: &View) {
        let count = contacts::read(view, 0..view.height(), true, &mut self.ledger);
        self.ledger.rest_apart(view, Fate::Apart, None);
        let what = counted(count, "value");
        let what = format!("contact details of the controller, {what}");
        self.ledger.layout(view, &what);
    }

    /// Decides which forms are activities, now that all examples are known.
    fn judge_forms(&mut self, views: &[View]) {
        for (sheet, drafts) in std::mem::take(&mut self.forms) {
            let Some(view) = views.get(sheet) else {
                continue;
            };
            let mut told = Vec::new();
            for draft in drafts {
                let verdict = verdict::of(view, &draft, &self.examples);
                told.push(verdict.told(&draft));
                match verdict {
                    Verdict::Activity { doubt } => {
                        if let Some(doubt) = doubt {
                            self.ledger.remark(doubt);
                        }
                        self.drafts.push(draft);
                    }
                    Verdict::Blank => verdict::blank(draft, &mut self.ledger),
                    Verdict::Example => {
                        let found = draft.item.found;
                        self.ledger.dismiss(found, None, |_| Fate::Example);
                    }
                }
            }
            if told.is_empty() {
                told.push("labels without values".to_owned());
            }
            let what = format!("form: {}", told.join(", "));
            self.ledger.layout(view, &what);
        }
    }

    /// Reads the tables of a sheet, one below the other.
    fn tables(&mut self, view: &View, headers: &[(Header, Score)], beside: bool) {
        let example = view.sense == Some(SheetSense::Example);
        let mut told = Vec::new();
        let mut start = 0;
        for (at, (header, _)) in headers.iter().enumerate() {
            contacts::read(view, start..header.first, false, &mut self.ledger);
            let end = end_of(view, headers, at);
            let table = Table::new(view, *header, end, &mut self.ledger);
            let outcome = table.read(&mut self.ledger);
            self.examples.extend(outcome.examples);
            if example && beside {
                for draft in outcome.drafts {
                    let found = draft.item.found;
                    self.ledger.dismiss(found, None, |_| Fate::Example);
                }
                told.push("a table of examples, left aside".to_owned());
            } else {
                if example && !outcome.drafts.is_empty() {
                    self.ledger.remark(verdict::doubt(view));
                }
                self.drafts.extend(outcome.drafts);
                told.push(outcome.told);
            }
            start = end;
        }
        self.ledger.rest_apart(view, Fate::Title, None);
        self.ledger.layout(view, &told.join("; below it "));
    }

    /// Reads the tables of a sheet whose rows belong to activities of other sheets.
    fn sides(&mut self, view: &View, headers: &[(Header, Score)]) {
        let mut told = Vec::new();
        for (at, (header, _)) in headers.iter().enumerate() {
            let end = end_of(view, headers, at);
            let mut table = Table::new(view, *header, end, &mut self.ledger);
            let slot = view.rows_of();
            let clause = sides::join(&mut table, slot, &mut self.drafts, &mut self.ledger);
            told.push(clause);
        }
        self.ledger.rest_apart(view, Fate::Title, None);
        self.ledger.layout(view, &told.join("; below it "));
    }
}

/// Whether the rows of these tables are activities, and not parts of activities of another sheet.
fn of_activities(headers: &[(Header, Score)]) -> bool {
    headers
        .iter()
        .any(|(_, score)| score.naming && !score.keyed)
}

/// Where a table ends: before the titles of the next one.
fn end_of(view: &View, headers: &[(Header, Score)], at: usize) -> usize {
    let Some((next, _)) = headers.get(at + 1) else {
        return view.height();
    };
    let above = headers.get(at).map_or(0, |(header, _)| header.last);
    let mut row = next.first;
    while row > above + 1 && view.single(row - 1) && !view.gap(row) {
        row -= 1;
    }
    row
}

/// What a sheet is whose name says that it holds none of a register: a register all the same, when
/// its content says so.
fn without_sense((view, told): (&mut View, Shape)) -> Shape {
    let aside = [
        SheetSense::Lists,
        SheetSense::Help,
        SheetSense::Identification,
    ];
    let Some(sense) = view.sense.filter(|sense| aside.contains(sense)) else {
        return told;
    };
    view.sense = None;
    let shape = shape(view);
    if shape.is_register() {
        return shape;
    }
    view.sense = Some(sense);
    told
}

/// Whether a sheet has many known headings in a row and below it no lists of values.
fn holds_a_register(view: &View) -> bool {
    let headers = header::find(view);
    headers.first().is_some_and(|(first, score)| {
        score.naming && score.known >= 7 && !rows::are_lists(view, first.last + 1)
    })
}

/// What a sheet is.
fn shape(view: &View) -> Shape {
    match view.sense {
        // A name proves nothing against a heading row of a register with rows below it.
        Some(SheetSense::Lists | SheetSense::Help) if holds_a_register(view) => {}
        Some(SheetSense::Lists) => return Shape::Lists,
        Some(SheetSense::Help) => return Shape::Help,
        Some(SheetSense::Identification) => return Shape::Contacts,
        _ => {}
    }
    if let Some(plan) = long::plan(view) {
        return Shape::Long(plan);
    }
    let headers = header::find(view);
    let across = headers.iter().map(|(_, score)| score.known).max();
    // A heading row with so many known headings leaves no doubt.
    let plan = across
        .is_none_or(|known| known < 10)
        .then(|| labels::plan(view));
    if let Some(plan) = plan.flatten() {
        let enough = if across.is_some() { 4 } else { 3 };
        if plan.known >= enough && plan.known > across.unwrap_or(0) {
            return match transposed::columns(view, &plan) {
                Some(columns) => Shape::Transposed(plan, columns),
                None => Shape::Form(plan),
            };
        }
    }
    if let Some((first, _)) = headers.first() {
        if rows::are_lists(view, first.last + 1) {
            return Shape::Lists;
        }
        if view.rows_of().is_some() {
            return Shape::Side(headers);
        }
        return Shape::Tables(headers);
    }
    if contacts::labels(view, 0..view.height().min(ROWS_OF_CONTACTS)) >= 2 {
        return Shape::Contacts;
    }
    if rows::are_lists(view, 0) {
        return Shape::Lists;
    }
    Shape::Nothing
}

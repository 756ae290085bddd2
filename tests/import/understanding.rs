//! Reading and understanding a file as `inzage import` does, and what share of its cells ended where.

use std::{fs, path::Path, sync::Arc};

use inzage::{
    domain::{import_report::ImportReport, problem::Problem, sheet::Sheet, snapshot::Snapshot},
    import::{
        book::{Limits, read_bytes},
        foreign::{self, Understood, Wish},
        mapping::Mappings,
    },
};

/// The sheets of a file that must be readable.
pub fn sheets(path: &Path) -> Vec<Sheet> {
    let bytes = fs::read(path).expect("a file that is there");
    let name = path.file_name().unwrap().to_string_lossy();
    read_bytes(&name, &bytes, &Limits::default())
        .unwrap_or_else(|problems| panic!("{name}: {problems:?}"))
}

/// What is understood of sheets, with an empty register and the mapping that fits best.
pub fn understand(sheets: &[Sheet], mappings: &Arc<Mappings>) -> Result<Understood, Vec<Problem>> {
    let wish = Wish {
        mapping: None,
        controller: None,
        mappings: mappings.clone(),
    };
    foreign::read(sheets, &wish, &Snapshot::empty())
}

/// The mappings that Inzage brings along.
pub fn mappings() -> Arc<Mappings> {
    Arc::new(Mappings::embedded().clone())
}

/// Where the cells of a file ended, among those that somebody filled in.
pub struct Shares {
    /// Cells whose whole meaning went into fields, or that state that there is nothing.
    pub typed: usize,
    /// Cells that are kept word for word.
    pub kept: usize,
    /// Cells that belong to the form: headings, help, examples, lists, what nobody set.
    pub form: usize,
    /// Cells of which the report says nothing.
    pub lost: usize,
}

impl Shares {
    /// Counts the cells of a file.
    pub fn of(report: &ImportReport, sheets: &[Sheet]) -> Shares {
        use inzage::domain::import_report::Fate;
        let mut shares = Shares {
            typed: 0,
            kept: 0,
            form: 0,
            lost: report.lost(sheets).len(),
        };
        for (fate, count) in report.counts() {
            match fate {
                Fate::Typed | Fate::StatedNothing => shares.typed += count,
                fate if fate.is_content() => shares.kept += count,
                _ => shares.form += count,
            }
        }
        shares
    }

    /// A line of the table that the tests print.
    pub fn line(&self, file: &str, report: &ImportReport) -> String {
        let content = self.typed + self.kept + self.lost;
        let percent = |count: usize| 100.0 * count as f64 / content.max(1) as f64;
        format!(
            "| {file} | {} | {} | {} | {content} | {:.1} % | {:.1} % | {} | {} |",
            report.mapping,
            report.activities,
            report.retention_rules,
            percent(self.typed),
            percent(self.kept),
            self.lost,
            self.form
        )
    }

    /// The head of that table.
    pub const HEAD: &str = "| File | Mapping | Activities | Rules | Cells with content | Typed | \
                            Kept as text | Lost | Cells of the form |\n|---|---|---|---|---|---|---|---|---|";
}

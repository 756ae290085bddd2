//! Drafts that come one portion after the other, so that a large file need not be in memory as drafts
//! all at once.

use super::Draft;
use crate::domain::{import_report::CellCounts, kind::Kind};

/// Some drafts of a file.
#[derive(Debug, Default)]
pub struct Portion {
    /// The drafts. They may refer to each other, to those of earlier portions and to what comes.
    pub drafts: Vec<Draft>,
    /// Kind and code of records whose drafts come in a later portion.
    pub coming: Vec<(Kind, String)>,
}

/// Where drafts come from.
pub trait Source {
    /// The next portion; nothing when there are no more.
    fn next(&mut self) -> Option<Portion>;

    /// What became of the cells of the file, if that is known once there are no more drafts.
    fn cells(&self) -> Option<CellCounts> {
        None
    }
}

/// Drafts that are all there, as one portion.
pub struct Whole(Option<Vec<Draft>>);

impl From<Vec<Draft>> for Whole {
    fn from(drafts: Vec<Draft>) -> Whole {
        Whole(Some(drafts))
    }
}

impl Source for Whole {
    fn next(&mut self) -> Option<Portion> {
        let drafts = self.0.take()?;
        Some(Portion {
            drafts,
            coming: Vec::new(),
        })
    }
}

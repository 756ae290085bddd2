//! The sentences about where data come from.

use chrono::NaiveDate;

use super::Sentences;
use crate::domain::wording;

/// How many sources are listed, and how many of them rest on stated flows only.
#[derive(Debug, Default)]
pub(in crate::answers::text) struct SourceCounts {
    /// Sources that give data now.
    pub current: usize,
    /// Of these: everything from them is stated by a document.
    pub stated: usize,
    /// Of these: something is inferred or expected.
    pub inferred: usize,
    /// Sources that gave data.
    pub ended: usize,
    /// Classes without names.
    pub classes: usize,
}

impl Sentences {
    /// How many activities do not say where their data come from.
    pub fn sources_not_stated(self, count: usize) -> String {
        self.counted("answers-sources-not-stated", count)
    }

    pub fn sources_question(self, subjects: &str, controllers: &str) -> String {
        self.of_whom("answers-sources-question", subjects, controllers)
    }

    pub fn source_counts(self, on: NaiveDate, revision: i64, counts: &SourceCounts) -> String {
        let mut named = self.counted("answers-sources-named", counts.current);
        if counts.current > 0 {
            let (stated, inferred) = (counts.stated, counts.inferred);
            let bare = counts.current - stated - inferred;
            let mut known = vec![
                self.counted("answers-stated", stated),
                self.counted("answers-weak", inferred),
            ];
            if bare > 0 {
                known.push(self.counted("answers-bare", bare));
            }
            named.push_str(&format!(" ({})", known.join(", ")));
        }
        let mut parts = vec![named, self.counted("answers-classes-open", counts.classes)];
        if counts.ended > 0 {
            parts.push(self.counted("answers-ended", counts.ended));
        }
        let arguments = [
            ("on", self.day(on).into()),
            ("revision", revision.to_string().into()),
            ("parts", parts.join(", ").into()),
        ];
        wording::say(self.0, "answers-source-counts", &arguments)
    }

    pub fn no_source(self, controllers: &str) -> String {
        self.with("answers-no-source", "controllers", controllers)
    }
}

//! Limits an answer to what held in a stretch of days that the person asks about. The past counts
//! (CJEU C-553/07), so without a period nothing is left out.

use super::{AccessAnswer, Dated, SourceAnswer, Span};

impl AccessAnswer<'_> {
    /// Leaves out what was over before a period or began after it, and says how many disclosures
    /// that were. What has no dates stays.
    pub fn keep_within(&mut self, period: Span) -> usize {
        let mut left_out = 0;
        let mut within = |span: Span| {
            let stays = span.and(period).is_some();
            left_out += usize::from(!stays);
            stays
        };
        for group in &mut self.groups {
            for line in &mut group.parties {
                line.disclosures.retain(|one| within(one.span));
            }
            group.parties.retain(|line| !line.disclosures.is_empty());
        }
        self.groups.retain(|group| !group.parties.is_empty());
        for line in &mut self.unresolved {
            line.disclosures.retain(|one| within(one.span));
        }
        self.unresolved.retain(|line| !line.disclosures.is_empty());
        self.activities
            .retain(|searched| searched.activity.span().and(period).is_some());
        left_out
    }
}

impl SourceAnswer<'_> {
    /// Leaves out what was over before a period or began after it, and says how many flows that
    /// were. What has no dates stays.
    pub fn keep_within(&mut self, period: Span) -> usize {
        let mut left_out = 0;
        let mut within = |span: Span| {
            let stays = span.and(period).is_some();
            left_out += usize::from(!stays);
            stays
        };
        for source in &mut self.sources {
            source.receipts.retain(|one| within(one.span));
        }
        self.sources.retain(|source| !source.receipts.is_empty());
        for line in &mut self.unresolved {
            line.receipts.retain(|one| within(one.span));
        }
        self.unresolved.retain(|line| !line.receipts.is_empty());
        left_out
    }
}

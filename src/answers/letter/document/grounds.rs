//! What several points say alike: bases, instruments, circumstances, and how a row is known.

use super::{Line, Look, Writer};
use crate::{
    answers::{
        codes::Applies,
        letter::{BasisSaid, InstrumentSaid, Said, Term},
    },
    domain::{code_list::Coded, codes::EvidenceNature},
};

impl Writer<'_> {
    /// The bases, each with its condition and laws; that none is stated.
    pub(super) fn bases(&self, bases: &[BasisSaid]) -> Vec<Line> {
        if bases.is_empty() {
            return vec![self.labelled("letter-basis", self.not_stated())];
        }
        let bases = bases.iter();
        bases
            .map(|basis| self.labelled("letter-basis", self.basis(basis)))
            .collect()
    }

    pub(super) fn basis(&self, basis: &BasisSaid) -> Line {
        let mut parts = vec![match basis.basis {
            Some(basis) => Line::plain(self.term(basis)),
            None => self.missing("letter-undetermined"),
        }];
        if let Some(condition) = basis.condition {
            let line = Line::plain(self.term(condition));
            parts.push(match basis.categories.as_slice() {
                [] => line,
                some => line.and(" (").then(self.all_said(some)).and(")"),
            });
        }
        if basis.convictions_by_law == Some(true) {
            parts.push(Line::plain(self.say("letter-convictions")));
        }
        parts.extend(basis.laws.iter().map(|law| self.law(law)));
        let purpose = basis.purpose.as_ref().map(|one| self.said(one));
        parts.extend(purpose.map(|one| self.labelled("letter-for-purpose", one)));
        Line::joined(parts, "; ")
    }

    pub(super) fn instrument_cell(&self, instrument: Option<&InstrumentSaid>) -> Vec<Line> {
        let Some(found) = instrument else {
            return vec![self.not_stated()];
        };
        let mut lines = vec![
            Line::plain(found.kind.label)
                .and(self.colon())
                .then(self.said(&found.title)),
        ];
        if let Some(number) = &found.number {
            lines.push(self.labelled("letter-number", Line::plain(number)));
        }
        lines.push(self.labelled(
            "letter-concluded",
            match found.concluded {
                Some(day) => Line::plain(self.date(day)),
                None => self.not_stated(),
            },
        ));
        if !found.amended.is_empty() {
            let days = found.amended.iter().map(|day| Line::plain(self.date(*day)));
            lines.push(self.labelled("letter-amended", Line::joined(days, "; ")));
        }
        lines.push(self.labelled(
            "letter-published",
            match &found.link {
                Some(link) => Line::of(link, Look::Link),
                None => self.not_stated(),
            },
        ));
        if !found.in_force {
            lines.push(self.missing("letter-not-in-force"));
        }
        lines
    }

    /// Under which circumstance something holds, and whether that is so for the person.
    pub(super) fn only(&self, circumstance: Option<&Said>, applies: Option<Term>) -> Vec<Line> {
        let Some(circumstance) = circumstance else {
            return Vec::new();
        };
        let only = self.labelled("letter-only", self.said(circumstance));
        let applies = applies.map(|applies| {
            let open = applies.code == Applies::CannotBeDecided.code();
            Line::of(
                applies.label,
                if open { Look::Missing } else { Look::Strong },
            )
        });
        [only].into_iter().chain(applies).collect()
    }

    /// What must be said of something that no document states.
    pub(super) fn known_by(&self, nature: Option<Term>) -> Option<Line> {
        let code = nature?.code;
        let key = match code {
            _ if code == EvidenceNature::Inferred.code() => "letter-inferred",
            _ if code == EvidenceNature::Expected.code() => "letter-expected",
            _ => return None,
        };
        Some(self.missing(key))
    }
}

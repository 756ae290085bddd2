//! What the rights in an activity follow from: on what it rests, whether that is direct marketing,
//! whether it takes automated decisions.

use chrono::NaiveDate;

use crate::domain::{
    codes::{ActivityRole, Article6, Article9},
    id::Id,
    records::{Activity, LegalBasis, Purpose},
    snapshot::Snapshot,
};

/// What one part of an activity rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ground {
    /// Its basis of Art. 6(1); `None` when none is stated.
    pub basis: Option<Article6>,
    /// Whether its data are processed with explicit consent (Art. 9(2)(a)).
    pub explicit_consent: bool,
    /// Whether it is direct marketing (Art. 21(2)).
    pub direct_marketing: bool,
}

/// All that the rights in an activity follow from. Activities with equal grounds give equal rights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Grounds {
    /// One bit for each possible ground.
    parts: u32,
    /// Whether decisions are taken by automated means alone; `None` when that is not stated.
    pub automated_decisions: Option<bool>,
    /// Whether the body is a processor, so that others owe the rights.
    pub processor: bool,
}

/// Number of bases, and one more for what states none.
const BASES: u32 = Article6::ALL.len() as u32 + 1;

impl Ground {
    fn bit(self) -> u32 {
        let basis = self.basis.map_or(BASES - 1, |basis| basis as u32);
        1 << (basis * 4 + u32::from(self.explicit_consent) * 2 + u32::from(self.direct_marketing))
    }

    fn all() -> impl Iterator<Item = Ground> {
        let bases = Article6::ALL.iter().copied().map(Some).chain([None]);
        bases.flat_map(|basis| {
            [(false, false), (false, true), (true, false), (true, true)].map(
                |(explicit_consent, direct_marketing)| Ground {
                    basis,
                    explicit_consent,
                    direct_marketing,
                },
            )
        })
    }
}

impl Grounds {
    /// The grounds of an activity on a day.
    pub fn of(snapshot: &Snapshot, activity: &Activity, on: NaiveDate) -> Grounds {
        let mut grounds = Grounds {
            parts: 0,
            automated_decisions: automated(activity),
            processor: activity.role == ActivityRole::Processor,
        };
        let stated: Vec<&LegalBasis> = snapshot
            .linked("activity", activity.id().uuid())
            .filter(|basis: &&LegalBasis| holds(basis.valid_from, basis.valid_to, on))
            .collect();
        let marketing = Marketing::of(snapshot, activity);
        let some_basis = stated.iter().any(|record| record.basis.is_some());
        // A record that states a condition for some data alone leaves the basis to others.
        let (bases, conditions): (Vec<&LegalBasis>, Vec<&LegalBasis>) =
            stated.into_iter().partition(|record| {
                let condition = record.condition.is_some() || record.convictions_by_law.is_some();
                record.basis.is_some() || !condition || !some_basis
            });
        for record in &bases {
            let scope = marketing.of_scope(record.purpose);
            grounds.add(scope, record.basis, is_consent(record));
        }
        if conditions.into_iter().any(is_consent) {
            for record in bases.iter().filter(|record| record.basis.is_some()) {
                grounds.add(marketing.of_scope(record.purpose), record.basis, true);
            }
        }
        grounds.add_bare(activity, &bases, &marketing);
        grounds
    }

    /// Adds what states no basis: everything, or the purposes for which none is stated when each
    /// basis is for one purpose.
    fn add_bare(&mut self, activity: &Activity, bases: &[&LegalBasis], marketing: &Marketing<'_>) {
        let of_all = bases.iter().any(|record| record.purpose.is_none());
        if of_all {
            return;
        }
        if bases.is_empty() {
            self.add(marketing.of_scope(None), None, false);
        }
        let covered = |purpose| bases.iter().any(|record| record.purpose == Some(purpose));
        for purpose in activity.purposes.iter().filter(|id| !covered(**id)) {
            self.add(marketing.of_scope(Some(*purpose)), None, false);
        }
    }

    /// Adds a basis, for what is not direct marketing and for what is.
    fn add(&mut self, scope: [bool; 2], basis: Option<Article6>, explicit_consent: bool) {
        for (there, direct_marketing) in scope.into_iter().zip([false, true]) {
            if there {
                let ground = Ground {
                    basis,
                    explicit_consent,
                    direct_marketing,
                };
                self.parts |= ground.bit();
            }
        }
    }

    /// The grounds, one for each part of the activity that rests on something else, in the order
    /// of the bases; what states no basis comes last.
    pub fn parts(self) -> impl Iterator<Item = Ground> {
        Ground::all().filter(move |ground| self.parts & ground.bit() != 0)
    }

    /// Whether a part of the activity states no basis.
    pub fn lacks_a_basis(self) -> bool {
        self.parts().any(|ground| ground.basis.is_none())
    }
}

/// Which purposes of an activity are direct marketing.
struct Marketing<'a> {
    snapshot: &'a Snapshot,
    some: bool,
    others: bool,
}

impl<'a> Marketing<'a> {
    fn of(snapshot: &'a Snapshot, activity: &Activity) -> Marketing<'a> {
        let mut found = Marketing {
            snapshot,
            some: false,
            others: activity.purposes.is_empty(),
        };
        for purpose in &activity.purposes {
            let [other, marketing] = found.of_scope(Some(*purpose));
            found.some |= marketing;
            found.others |= other;
        }
        found
    }

    /// Whether what is for one purpose, or for all, holds something that is not direct marketing,
    /// and something that is.
    fn of_scope(&self, purpose: Option<Id<Purpose>>) -> [bool; 2] {
        match purpose {
            None => [self.others, self.some],
            Some(purpose) => {
                let marketing = self.snapshot.get(purpose).is_some_and(is_direct_marketing);
                [!marketing, marketing]
            }
        }
    }
}

fn is_consent(record: &LegalBasis) -> bool {
    record.condition == Some(Article9::ExplicitConsent)
}

/// Whether a purpose is stated to be direct marketing: in its own field, or by the term of the Data
/// Privacy Vocabulary where the field is blank.
fn is_direct_marketing(purpose: &Purpose) -> bool {
    purpose.direct_marketing.unwrap_or_else(|| {
        let mut terms = purpose.dpv.iter();
        terms.any(|term| term.ends_with("#DirectMarketing"))
    })
}

/// Whether an activity takes decisions by automated means alone; a statement that there is nothing
/// to say of it is a no.
fn automated(activity: &Activity) -> Option<bool> {
    let absent = activity.header.absent.get("automated_decisions");
    activity.automated_decisions.or(absent.map(|_| false))
}

/// Whether a day lies between two, both included; an end that is absent is open.
pub(super) fn holds(from: Option<NaiveDate>, to: Option<NaiveDate>, on: NaiveDate) -> bool {
    from.is_none_or(|from| from <= on) && to.is_none_or(|to| on <= to)
}

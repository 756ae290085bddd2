//! Whom must we tell of this rectification, erasure or restriction? (Art. 19)
//!
//! Each recipient to whom the data went, by name and for each element: those of today, those of
//! the past, and those to whom they were passed on. None is left out in silence: a class that
//! cannot be named, a flow that does not state its data and an activity that does not state its
//! recipients are told as such.

mod text;

use chrono::NaiveDate;

use super::{
    AccessAnswer, AccessQuestion, DataSet, Datum, NotFound, Scope, StatedNone,
    access::{Disclosure, Onward, Unresolved, parties_with_data},
    asked,
    codes::AccessGroup,
};
use crate::{
    code_list,
    domain::{
        codes::Disclosure as Received,
        id::Id,
        records::{Activity, DataCategory, DataElement, Flow, Instrument, Party, SubjectCategory},
        snapshot::Snapshot,
    },
};

pub use text::text;

code_list! {
    /// What Art. 19 asks with respect to a party.
    TellingDuty {
        /// It gets the data now, and must be told.
        Tell = "tell" ["GDPR Art. 19"] "in kennis te stellen", "à informer", "mitzuteilen", "to be told";
        /// It got the data in the past, and must be told unless that is impossible or takes a disproportionate effort.
        Earlier = "earlier" ["GDPR Art. 19; CJEU C-553/07"] "vroegere ontvanger, in kennis te stellen", "ancien destinataire, à informer", "früherer Empfänger, mitzuteilen", "earlier recipient, to be told";
        /// It has not got the data yet.
        NotYet = "not-yet" [""] "nog niet ontvangen", "pas encore reçu", "noch nicht erhalten", "not received yet";
        /// It is inside the controller: the data are put right there.
        Inside = "inside" ["CJEU C-579/21"] "binnen de organisatie recht te zetten", "à corriger en interne", "intern zu berichtigen", "to be put right inside";
    }
}

code_list! {
    /// How it is known that a party gets an item of data.
    DataMatch {
        /// The data are stated by name.
        Stated = "stated" [""] "vermeld", "indiqué", "angegeben", "stated";
        /// Only a wider category is stated, which may hold them.
        Wider = "wider" [""] "ruimere categorie vermeld", "catégorie plus large indiquée", "weitere Kategorie angegeben", "wider category stated";
        /// No data are stated.
        NotStated = "not-stated" ["GDPR Art. 30(1)(c)"] "gegevens niet vermeld", "données non indiquées", "Daten nicht angegeben", "data not stated";
    }
}

/// What is asked: which data of whom, held by whom, on which day.
#[derive(Debug, Clone)]
pub struct TellQuestion {
    /// The controller; a trade name or class stands for the legal persons behind it.
    pub controller: Id<Party>,
    /// The elements that are rectified, erased or restricted.
    pub elements: Vec<Id<DataElement>>,
    /// The categories that are. Without any element or category, all data are meant.
    pub categories: Vec<Id<DataCategory>>,
    /// In which capacities the person is known; none means every capacity.
    pub subjects: Vec<Id<SubjectCategory>>,
    /// The day on which it is done.
    pub on: NaiveDate,
}

/// Whom to tell, item by item.
pub struct TellAnswer<'a> {
    /// The register that answered.
    pub snapshot: &'a Snapshot,
    /// What was asked.
    pub question: TellQuestion,
    /// The bodies that must tell.
    pub scope: Scope<'a>,
    /// An entry for each element and category asked about, elements first; one for all data when
    /// none was named.
    pub items: Vec<TellItem<'a>>,
}

/// Whom to tell of one item.
pub struct TellItem<'a> {
    /// The element or category that is rectified, erased or restricted; `None` means all data.
    pub item: Option<Datum<'a>>,
    /// The parties by name, by duty and code.
    pub recipients: Vec<Recipient<'a>>,
    /// Classes that cannot be named: they must be found out before they can be told.
    pub unresolved: Vec<Unresolved<'a>>,
    /// Parties to which recipients pass the data on. Each is told by whoever passed them on; ask
    /// for it.
    pub onward: Vec<Onward<'a>>,
    /// Activities that may use the item and of which it is stated that there are no recipients.
    pub recipients_none: Vec<StatedNone<'a>>,
    /// Activities that may use the item and of which nobody stated who the recipients are.
    pub recipients_not_stated: Vec<&'a Activity>,
}

/// A party that got an item of data.
#[derive(Debug)]
pub struct Recipient<'a> {
    /// The party.
    pub party: &'a Party,
    /// What is owed.
    pub duty: TellingDuty,
    /// How it is known that it gets the item: the strongest of its disclosures.
    pub data: DataMatch,
    /// Whether it has received data or may receive them; `None` when no flow says.
    pub received: Option<Received>,
    /// Whether it is withheld from the person, and so told to nobody outside.
    pub confidential: bool,
    /// The disclosures, in the order of activities and flows.
    pub disclosures: Vec<Disclosure<'a>>,
}

impl<'a> Recipient<'a> {
    /// The instruments under which it gets the data, each once. They may say how to tell.
    pub fn instruments(&self, snapshot: &'a Snapshot) -> Vec<&'a Instrument> {
        let mut found: Vec<&Instrument> = Vec::new();
        let flows = self.disclosures.iter().filter_map(|one| one.flow);
        for id in flows.filter_map(|flow| flow.instrument) {
            let instrument = snapshot.get(id);
            found.extend(instrument.filter(|one| found.iter().all(|known| known.id() != one.id())));
        }
        found
    }
}

impl TellItem<'_> {
    /// How many parties must be told.
    pub fn owed(&self) -> usize {
        let owed = [TellingDuty::Tell, TellingDuty::Earlier];
        let recipients = self.recipients.iter();
        recipients.filter(|one| owed.contains(&one.duty)).count()
    }
}

/// Through how many hands data are followed beyond the recipients.
const FOLLOWED: usize = 3;

/// Whom a controller must tell of a rectification, erasure or restriction of some data.
///
/// Recipients that are withheld from the person (Art. 23) are told too, for it is the controller
/// that tells them; they are marked.
///
/// # Errors
/// The controller, an element, a category of data or a category of persons does not exist.
pub fn whom_to_tell<'a>(
    snapshot: &'a Snapshot,
    question: &TellQuestion,
) -> Result<TellAnswer<'a>, NotFound> {
    let access = AccessQuestion {
        controller: question.controller,
        subjects: question.subjects.clone(),
        categories: Vec::new(),
        regions: Vec::new(),
        on: question.on,
        include_confidential: true,
        follow: FOLLOWED,
    };
    let mut wanted: Vec<Option<Datum>> = Vec::new();
    for id in &question.elements {
        wanted.push(Some(Datum::Element(asked(snapshot, *id)?)));
    }
    for id in &question.categories {
        wanted.push(Some(Datum::Category(asked(snapshot, *id)?)));
    }
    if wanted.is_empty() {
        wanted.push(None);
    }
    let items = wanted.into_iter().map(|one| item(snapshot, &access, one));
    let items = items.collect::<Result<Vec<_>, _>>()?;
    Ok(TellAnswer {
        snapshot,
        question: question.clone(),
        scope: Scope::of(snapshot, question.controller, question.on)?,
        items,
    })
}

fn item<'a>(
    snapshot: &'a Snapshot,
    access: &AccessQuestion,
    item: Option<Datum<'a>>,
) -> Result<TellItem<'a>, NotFound> {
    let wanted = item.map(|datum| datum.set(snapshot));
    let answer = parties_with_data(snapshot, access, wanted.clone())?;
    let AccessAnswer {
        groups,
        unresolved,
        chain,
        recipients_none,
        recipients_not_stated,
        ..
    } = answer;
    let mut recipients: Vec<Recipient> = Vec::new();
    let lines = groups
        .into_iter()
        .flat_map(|group| group.parties.into_iter());
    let mut all: Vec<Disclosure> = lines.flat_map(|line| line.disclosures).collect();
    // A party stands in several groups when it gets some data now and got others earlier.
    all.sort_by_key(|one| one.party.code());
    for disclosure in all {
        match recipients.last_mut() {
            Some(last) if last.party.id() == disclosure.party.id() => {
                last.take(snapshot, wanted.as_ref(), disclosure);
            }
            _ => {
                let mut new = Recipient {
                    party: disclosure.party,
                    duty: TellingDuty::Inside,
                    data: DataMatch::NotStated,
                    received: None,
                    confidential: true,
                    disclosures: Vec::new(),
                };
                new.take(snapshot, wanted.as_ref(), disclosure);
                recipients.push(new);
            }
        }
    }
    recipients.sort_by_key(|one| (one.duty, one.party.code()));
    Ok(TellItem {
        item,
        recipients,
        unresolved,
        onward: onward(snapshot, wanted.as_ref(), chain),
        recipients_none,
        recipients_not_stated,
    })
}

/// The parties to which the item itself may have gone on: those on whose way every flow may carry
/// it.
fn onward<'a>(
    snapshot: &Snapshot,
    wanted: Option<&DataSet>,
    mut chain: Vec<Onward<'a>>,
) -> Vec<Onward<'a>> {
    let may_carry = |flow: &Flow| {
        let stated = DataSet::of(snapshot, &flow.categories, &flow.elements);
        stated.is_empty() || wanted.is_none_or(|wanted| wanted.meets(&stated))
    };
    chain.retain(|one| one.path.iter().all(|hop| may_carry(hop.flow)));
    chain
}

impl<'a> Recipient<'a> {
    fn take(&mut self, snapshot: &Snapshot, wanted: Option<&DataSet>, one: Disclosure<'a>) {
        self.duty = self.duty.min(duty(&one));
        self.data = self.data.min(matched(snapshot, wanted, one.flow));
        self.received = match (self.received, one.flow.and_then(|flow| flow.disclosure)) {
            (Some(known), Some(more)) => Some(known.min(more)),
            (known, more) => known.or(more),
        };
        self.confidential &= one.confidential;
        self.disclosures.push(one);
    }
}

/// What a single disclosure asks, by the order of [`TellingDuty`] from the most to the least.
fn duty(disclosure: &Disclosure<'_>) -> TellingDuty {
    if disclosure.capacity == AccessGroup::Inside {
        TellingDuty::Inside
    } else if disclosure.ended {
        TellingDuty::Earlier
    } else if disclosure.future {
        TellingDuty::NotYet
    } else {
        TellingDuty::Tell
    }
}

/// How a flow states some data.
pub(super) fn matched(
    snapshot: &Snapshot,
    wanted: Option<&DataSet>,
    flow: Option<&Flow>,
) -> DataMatch {
    let stated = flow.map(|flow| DataSet::of(snapshot, &flow.categories, &flow.elements));
    match (stated.filter(|stated| !stated.is_empty()), wanted) {
        (None, _) => DataMatch::NotStated,
        (Some(_), None) => DataMatch::Stated,
        (Some(stated), Some(wanted)) if stated.names(wanted) => DataMatch::Stated,
        (Some(_), Some(_)) => DataMatch::Wider,
    }
}

//! Who acts, and what they may do.

use uuid::Uuid;

use super::Refusal;
use crate::{
    code_list,
    domain::{
        code_list::Coded,
        id::Id,
        kind::Kind,
        record::AnyRecord,
        records::{
            Activity, DataUse, Evidence, Flow, LegalBasis, Request, Retention, RightOverride,
            Waiver,
        },
        snapshot::Snapshot,
        value::AnyId,
    },
};

code_list! {
    /// What a person or program may do with the register.
    Role {
        /// Reads.
        Reader = "reader" [""] "lezer", "lecteur", "Leser", "reader";
        /// Reads and writes.
        Editor = "editor" [""] "bewerker", "éditeur", "Bearbeiter", "editor";
        /// Reads and writes, and sees what is withheld from others.
        Dpo = "dpo" ["GDPR Art. 38(2)"] "functionaris voor gegevensbescherming", "délégué à la protection des données", "Datenschutzbeauftragter", "data protection officer";
        /// Everything, tokens included.
        Admin = "admin" [""] "beheerder", "administrateur", "Verwalter", "administrator";
    }
}

/// Someone who acts on the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    name: String,
    role: Role,
    controllers: Option<Vec<Uuid>>,
}

impl Actor {
    /// Someone with a role, over all controllers or some.
    pub fn new(name: impl Into<String>, role: Role, controllers: Option<Vec<Uuid>>) -> Actor {
        let controllers = controllers.map(|mut list| {
            list.sort_unstable();
            list.dedup();
            list
        });
        Actor {
            name: name.into(),
            role,
            controllers,
        }
    }

    /// Whoever runs the program on the machine itself: they hold the database already.
    pub fn operator() -> Actor {
        Actor::new("operator", Role::Admin, None)
    }

    /// Anyone, on a server that was opened for reading.
    pub fn public() -> Actor {
        Actor::new("public", Role::Reader, None)
    }

    /// The name under which changes are logged.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The role.
    pub fn role(&self) -> Role {
        self.role
    }

    /// The controllers the actor is limited to; `None` means all.
    pub fn controllers(&self) -> Option<&[Uuid]> {
        self.controllers.as_deref()
    }

    /// Whether flows withheld from the person are shown to the actor.
    pub fn sees_confidential(&self) -> bool {
        self.role >= Role::Dpo
    }

    /// Whether the log of requests is shown to the actor. It says what persons asked and were told,
    /// which only those need who keep it.
    pub fn sees_requests(&self) -> bool {
        self.role >= Role::Editor
    }

    /// Whether the actor may change anything at all. Every write asks this itself; it can be asked
    /// before, so that nobody sends a file in vain.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`].
    pub fn must_write(&self) -> Result<(), Refusal> {
        if self.role >= Role::Editor {
            Ok(())
        } else {
            Err(Refusal::Forbidden(format!(
                "a {} cannot change the register",
                self.role.code()
            )))
        }
    }

    pub(super) fn must_administer(&self) -> Result<(), Refusal> {
        if self.role == Role::Admin && self.controllers.is_none() {
            Ok(())
        } else {
            Err(Refusal::Forbidden(
                "only an administrator of the whole register can do this".to_owned(),
            ))
        }
    }

    pub(super) fn must_see_all(&self) -> Result<(), Refusal> {
        if self.controllers.is_none() && self.sees_confidential() {
            Ok(())
        } else {
            Err(Refusal::Forbidden(
                "only someone who sees the whole register can do this".to_owned(),
            ))
        }
    }

    /// Whether the actor may change this record, as it stands in the snapshot.
    pub(super) fn must_own(
        &self,
        record: &dyn AnyRecord,
        snapshot: &Snapshot,
    ) -> Result<(), Refusal> {
        self.must_write()?;
        let Some(own) = &self.controllers else {
            return Ok(());
        };
        must_be_of(own, record, snapshot)?;
        // Evidence is for whoever may speak of all its cells speak of.
        let evidence = record.as_any().downcast_ref::<Evidence>();
        for AnyId(_, subject) in evidence.into_iter().flat_map(Evidence::subjects) {
            let subject = snapshot.record(subject);
            if let Some(subject) = subject.filter(|one| one.kind() != Kind::Evidence) {
                must_be_of(own, &**subject, snapshot)?;
            }
        }
        Ok(())
    }
}

fn must_be_of(own: &[Uuid], record: &dyn AnyRecord, snapshot: &Snapshot) -> Result<(), Refusal> {
    match controller_of(record, snapshot) {
        Some(controller) if own.contains(&controller) => Ok(()),
        Some(_) => Err(Refusal::Forbidden(
            "the record belongs to another controller".to_owned(),
        )),
        None => Err(Refusal::Forbidden(format!(
            "a {} is shared by all controllers; only someone who is not limited to some of them can change it",
            record.kind().def().kind_label()
        ))),
    }
}

/// The controller to whom a record belongs; nothing for what all controllers share.
pub(super) fn controller_of(record: &dyn AnyRecord, snapshot: &Snapshot) -> Option<Uuid> {
    let of = |id: Id<Activity>| snapshot.get(id).map(|activity| activity.controller.uuid());
    let any = record.as_any();
    match record.kind() {
        Kind::Activity => Some(any.downcast_ref::<Activity>()?.controller.uuid()),
        Kind::LegalBasis => of(any.downcast_ref::<LegalBasis>()?.activity),
        Kind::DataUse => of(any.downcast_ref::<DataUse>()?.activity),
        Kind::Retention => of(any.downcast_ref::<Retention>()?.activity?),
        Kind::Flow => of(any.downcast_ref::<Flow>()?.activity),
        Kind::RightOverride => of(any.downcast_ref::<RightOverride>()?.activity),
        Kind::Request => Some(any.downcast_ref::<Request>()?.controller.uuid()),
        Kind::Evidence => controller_about(any.downcast_ref::<Evidence>()?.about, snapshot),
        Kind::Waiver => controller_about(any.downcast_ref::<Waiver>()?.about, snapshot),
        Kind::Party | Kind::Purpose | Kind::SubjectCategory | Kind::System | Kind::Measure => None,
        Kind::DataCategory | Kind::DataElement | Kind::LegalText | Kind::Register => None,
        Kind::Instrument | Kind::TransferTool | Kind::Remedy | Kind::Notice => None,
        Kind::ImportRun => None,
    }
}

/// The controller of what a record is about. Evidence and waivers about one another would let a
/// loop stand; nothing else can.
fn controller_about(AnyId(_, about): AnyId, snapshot: &Snapshot) -> Option<Uuid> {
    let about = snapshot.record(about)?;
    if matches!(about.kind(), Kind::Evidence | Kind::Waiver) {
        None
    } else {
        controller_of(&**about, snapshot)
    }
}

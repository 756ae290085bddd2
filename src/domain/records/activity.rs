//! Processing activities and what belongs to one: bases, data uses, retention.

use chrono::NaiveDate;

use super::{
    DataCategory, DataElement, Ids, LegalText, Local, Measure, Party, Purpose, SubjectCategory,
    System, Text,
};
use crate::{
    domain::{
        codes::{
            ActivityRole, ActivityStatus, Article6, Article9, DpiaState, FinalAction, Provision,
            Region, RetentionTrigger, Visibility,
        },
        id::Id,
        period::Period,
        text::LocalText,
        value::Codes,
    },
    record,
};

record! {
    /// A processing activity of a controller or processor: one entry of the record of Art. 30 GDPR.
    Activity, "activities", keys ["controller", "reference"], edges ["sources", "recipients", "transfers", "legal_bases", "data_uses", "retention"] {
        /// Reference, unique among the activities of the controller.
        reference: Box<str>,
        /// Name, per language.
        name: Box<LocalText>,
        /// What is done, per language.
        description: Local,
        /// The body whose record this is: the controller, or the processor of an Art. 30(2) record.
        controller: Id<Party> => "activities",
        /// In which capacity it keeps the record.
        role: ActivityRole,
        /// Joint controllers (Art. 26).
        joint_controllers: Ids<Party> => "jointly_controls",
        /// Controllers on whose behalf a processor acts (Art. 30(2)(a)).
        served_controllers: Ids<Party> => "served_by",
        /// Representative in the Union (Art. 27).
        representative: Option<Id<Party>> => "represents",
        /// Department that carries it out.
        department: Text,
        /// Role that answers for it, never the name of a person.
        owner: Text,
        /// Regions under whose law it is carried out.
        regions: Codes<Region>,
        /// Where it stands in its life.
        status: ActivityStatus,
        /// The activity that replaced it.
        replaced_by: Option<Id<Activity>> => "replaces",
        /// What it is for.
        purposes: Ids<Purpose> => "activities",
        /// Whose data it concerns.
        subjects: Ids<SubjectCategory> => "activities",
        /// Where the data are kept.
        systems: Ids<System> => "activities",
        /// How the data are protected (Art. 32(1)).
        measures: Ids<Measure> => "activities",
        /// Whether decisions are taken by automated means alone (Art. 22).
        automated_decisions: Option<bool>,
        /// Whether persons are profiled (Art. 4(4)).
        profiling: Option<bool>,
        /// The logic involved and what follows for the person (Art. 15(1)(h)), per language.
        automated_logic: Local,
        /// Where the impact assessment stands (Art. 35).
        dpia: Option<DpiaState>,
        /// Why an assessment is not needed, or why it is.
        dpia_reason: Text,
        /// Where the assessment is.
        dpia_reference: Text,
        /// Whether the record may be shown to the public.
        visibility: Option<Visibility>,
        /// Number of data subjects, roughly.
        subject_count: Option<i64>,
        /// Day of the last review.
        reviewed_on: Option<NaiveDate>,
        /// Day by which the next review is due.
        next_review: Option<NaiveDate>,
        /// Remarks for internal use.
        remarks: Text,
        /// First day of the activity.
        valid_from: Option<NaiveDate>,
        /// Last day of the activity.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// On what an activity, or one purpose of it, rests (Art. 6(1), 9(2), 10). A basis that is not stated stays undetermined.
    LegalBasis, "legal-bases", keys ["activity", "purpose", "basis", "condition"], edges [] {
        /// The activity.
        activity: Id<Activity> => "legal_bases",
        /// The purpose, when the basis is for one purpose only.
        purpose: Option<Id<Purpose>> => "legal_bases",
        /// Basis of Art. 6(1); not stated means undetermined.
        basis: Option<Article6>,
        /// Condition of Art. 9(2) for special categories.
        condition: Option<Article9>,
        /// Whether convictions are processed under official authority or by law (Art. 10).
        convictions_by_law: Option<bool>,
        /// The data to which the condition applies.
        categories: Ids<DataCategory> => "legal_bases",
        /// The law that (c) and (e) need (Art. 6(3)).
        legal_texts: Ids<LegalText> => "legal_bases",
        /// The weighing of interests that (f) needs, per language.
        balancing: Local,
        /// How consent is withdrawn (Art. 7(3)), per language.
        withdrawal: Local,
        /// Where the records of consent are; never the consents themselves (Art. 7(1)).
        consent_record: Text,
        /// The wording of the source, kept as it is.
        original: Text,
        /// First day on which it holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// Which data of whom an activity uses (Art. 30(1)(c)): a category or an element, of one category of data subjects.
    DataUse, "data-uses", keys ["activity", "category", "element", "subject"], edges [] {
        /// The activity.
        activity: Id<Activity> => "data_uses",
        /// The category of data, unless a single element is meant.
        category: Option<Id<DataCategory>> => "data_uses",
        /// The single element of data.
        element: Option<Id<DataElement>> => "data_uses",
        /// Whose data.
        subject: Option<Id<SubjectCategory>> => "data_uses",
        /// The basis of this use, where it differs from that of the activity.
        basis: Option<Id<LegalBasis>> => "data_uses",
        /// Whether the person must provide the data (Art. 13(2)(e)).
        provision: Option<Provision>,
        /// When the data are used, where not always (a boarding school, say), per language.
        circumstance: Local,
        /// First day of use.
        valid_from: Option<NaiveDate>,
        /// Last day of use.
        valid_to: Option<NaiveDate>,
    }
}

record! {
    /// How long data of an activity are kept (Art. 30(1)(f)): a period from an event, or a criterion in words.
    Retention, "retention", keys ["activity", "categories"], edges [] {
        /// The activity; none means a rule of a retention schedule, which holds for no activity by itself.
        activity: Option<Id<Activity>> => "retention",
        /// The data categories meant; none means all data of the activity.
        categories: Ids<DataCategory> => "retention",
        /// How long, from the event.
        period: Option<Period>,
        /// The event from which the period runs.
        trigger: Option<RetentionTrigger>,
        /// The event in words, per language.
        trigger_text: Local,
        /// The criterion, where there is no period (Art. 13(2)(a)), per language.
        criterion: Local,
        /// How much longer data stay in the archive.
        archive_period: Option<Period>,
        /// What becomes of the data at the end.
        final_action: Option<FinalAction>,
        /// The legal source of the period.
        legal_text: Option<Id<LegalText>> => "retention",
        /// The wording of the source, kept as it is.
        original: Text,
        /// First day on which the rule holds.
        valid_from: Option<NaiveDate>,
        /// Last day on which it does.
        valid_to: Option<NaiveDate>,
    }
}

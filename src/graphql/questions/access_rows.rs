//! The types of the answer to "which parties have access to my data?".

use super::parts::{APPLIES, OUTSIDE_PERIOD};
use crate::graphql::schema::RowType;

pub static ROWS: [RowType; 11] = [
    RowType {
        name: "PartiesWithAccess",
        doc: "Who has access, and what the register does not know about it.",
        cells: &[
            ("controllers", "[Party!]!", "The bodies that answer."),
            (
                "subjects",
                "[SubjectCategory!]!",
                "The persons asked about; none means everybody.",
            ),
            ("on", "Date!", "The day for which the answer holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "named",
                "Int!",
                "How many parties get data now and are named.",
            ),
            (
                "groups",
                "[AccessGroupParties!]!",
                "The parties by name, in groups in the order of a letter. Groups without parties \
                 are left out.",
            ),
            (
                "unresolved",
                "[UnresolvedClass!]!",
                "Classes of parties that cannot be named (CJEU C-154/21), with the reason.",
            ),
            (
                "chain",
                "[OnwardRecipient!]!",
                "Parties to which recipients pass the data on (GDPR Art. 19), if that was asked.",
            ),
            (
                "beside",
                "[FlowBeside!]!",
                "Flows of these activities between others, neither sent by the controller nor \
                 through a recipient of it.",
            ),
            (
                "activities",
                "[SearchedActivity!]!",
                "The activities that count, present and past.",
            ),
            (
                "recipientsNone",
                "[StatedNone!]!",
                "Present activities of which it is stated that there are no recipients.",
            ),
            (
                "recipientsNotStated",
                "[Activity!]!",
                "Present activities of which nobody stated who the recipients are.",
            ),
            (
                "departments",
                "[ActivityDepartment!]!",
                "Departments and roles that present activities name as their own (CJEU C-579/21).",
            ),
            (
                "asProcessor",
                "[Activity!]!",
                "What the bodies do as processor for others, who answer for it.",
            ),
            (
                "withheld",
                "[Withheld!]!",
                "What is left out because it is withheld from the person.",
            ),
            OUTSIDE_PERIOD,
        ],
    },
    RowType {
        name: "AccessGroupParties",
        doc: "The parties of one group.",
        cells: &[
            ("group", "AccessGroup!", "Which group."),
            (
                "parties",
                "[PartyAccess!]!",
                "The parties, in the order of their codes.",
            ),
        ],
    },
    RowType {
        name: "PartyAccess",
        doc: "A party and all that is disclosed to it in a group.",
        cells: &[
            ("party", "Party!", "The party."),
            (
                "disclosures",
                "[PartyDisclosure!]!",
                "What is disclosed to it.",
            ),
        ],
    },
    RowType {
        name: "PartyDisclosure",
        doc: "Data of one activity that go, went or may go to one party.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            ("party", "Party!", "The party that gets the data."),
            (
                "flow",
                "Flow",
                "The flow; null when the activity alone says it (a joint controller, a processor, the \
                 operator of a system).",
            ),
            (
                "capacity",
                "AccessGroup!",
                "The capacity of the party, or the one it had.",
            ),
            (
                "role",
                "RecipientRole",
                "The capacity as the flow states it.",
            ),
            (
                "classes",
                "[Party!]!",
                "The classes of which the party is a member, through which it gets the data.",
            ),
            (
                "sender",
                "Party",
                "The party that passes the data on, where it is not the controller.",
            ),
            (
                "subject",
                "SubjectMatch!",
                "How it is known that the data are of the persons asked about.",
            ),
            ("from", "Date", "First day; null when it is open."),
            ("to", "Date", "Last day; null when it is open."),
            (
                "viaSystem",
                "System",
                "The system that the party operates for the activity, when that is why it has access.",
            ),
            (
                "ended",
                "Boolean!",
                "Whether it is over. It is owed in an answer all the same (CJEU C-553/07).",
            ),
            (
                "future",
                "Boolean!",
                "Whether it has not begun: data will be disclosed (GDPR Art. 15(1)(c)).",
            ),
            (
                "confidential",
                "Boolean!",
                "Whether it is withheld from the person (GDPR Art. 23).",
            ),
            APPLIES,
            (
                "details",
                "DisclosureDetails!",
                "Which data, why, on what basis, under which instrument and where to.",
            ),
        ],
    },
    RowType {
        name: "DisclosureDetails",
        doc: "A disclosure in full. What the flow does not state is shown as its activity's, and \
              said to be.",
        cells: &[
            (
                "on",
                "Date!",
                "The day for which all this is said: the day asked about, or the last one of an ended flow.",
            ),
            ("categories", "[DataCategory!]!", "The categories of data."),
            ("elements", "[DataElement!]!", "The elements of data."),
            (
                "mayInclude",
                "Boolean!",
                "Whether the flow states no data: then these are all that the activity uses of the \
                 persons, and any of them may be included.",
            ),
            (
                "purposes",
                "[Purpose!]!",
                "What the recipient needs the data for, else what the activity is for.",
            ),
            (
                "purposesOfActivity",
                "Boolean!",
                "Whether the purposes are those of the activity.",
            ),
            (
                "basis",
                "Article6",
                "The basis of the disclosure, if the flow states one.",
            ),
            (
                "activityBases",
                "[LegalBasis!]!",
                "The bases of the activity for these purposes.",
            ),
            ("legalTexts", "[LegalText!]!", "The laws the flow names."),
            ("instrument", "Instrument", "What permits the flow."),
            (
                "instrumentValid",
                "Boolean!",
                "Whether the instrument is in force on the day.",
            ),
            ("register", "Register", "The register the data come from."),
            ("via", "Party", "The integrator that passes the data on."),
            (
                "country",
                "CountryCode",
                "The country or organisation they go to; null when none is stated.",
            ),
            (
                "outsideEea",
                "Boolean",
                "Whether that was outside the European Economic Area on the day; null when no country is stated.",
            ),
            (
                "transferTool",
                "TransferTool",
                "What is said to permit a transfer (GDPR Art. 44-49).",
            ),
            (
                "transferToolValid",
                "Boolean",
                "Whether it was valid on the day, for this recipient; null when the register cannot \
                 say so (a decision for listed organisations only, or for private recipients when \
                 it is not stated which this is), and without a tool.",
            ),
            (
                "adequacy",
                "[AdequacyDecision!]!",
                "The adequacy decisions in force for the country on the day; none inside the EEA.",
            ),
            (
                "nature",
                "EvidenceNature",
                "How the disclosure is known: the weakest nature of the evidence for it as a whole; \
                 null without such evidence.",
            ),
        ],
    },
    RowType {
        name: "UnresolvedClass",
        doc: "A class of parties that receives data and cannot be named.",
        cells: &[
            ("class", "Party!", "The class."),
            ("reason", "UnresolvedReason!", "Why it cannot be named."),
            (
                "disclosures",
                "[PartyDisclosure!]!",
                "What is disclosed to it.",
            ),
        ],
    },
    RowType {
        name: "OnwardRecipient",
        doc: "A party that gets the data at second hand or later.",
        cells: &[
            ("party", "Party!", "The party."),
            (
                "path",
                "[OnwardHop!]!",
                "The flows from a recipient of the controller to it.",
            ),
            (
                "certain",
                "Boolean!",
                "Whether every flow on the way states data that it shares with the one before; \
                 otherwise they may be the same data or not.",
            ),
        ],
    },
    RowType {
        name: "OnwardHop",
        doc: "One flow on the way to a party.",
        cells: &[
            ("from", "Party!", "The party that sends."),
            ("flow", "Flow!", "The flow."),
            ("to", "Party!", "The party that receives."),
        ],
    },
    RowType {
        name: "FlowBeside",
        doc: "A flow of an activity between others.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            ("flow", "Flow!", "The flow."),
            (
                "from",
                "Party",
                "The party that sends; null when only a register is stated.",
            ),
            ("to", "Party!", "The party that receives."),
        ],
    },
    RowType {
        name: "SearchedActivity",
        doc: "An activity that was searched.",
        cells: &[
            ("activity", "Activity!", "The activity."),
            ("ended", "Boolean!", "Whether it has ended."),
            (
                "subject",
                "SubjectMatch!",
                "How it is known to concern the persons.",
            ),
        ],
    },
    RowType {
        name: "ActivityDepartment",
        doc: "A department or role inside the controller, as activities name it.",
        cells: &[
            (
                "department",
                "String",
                "The department; null when only a role is named.",
            ),
            (
                "owner",
                "String",
                "The role that answers for the activities.",
            ),
            ("activities", "[Activity!]!", "The activities."),
        ],
    },
];

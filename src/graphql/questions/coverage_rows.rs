//! The types of the answers about instruments.

use crate::graphql::schema::RowType;

const STATE: (&str, &str, &str) = (
    "state",
    "InForce!",
    "Where the day lies in the life of the instrument.",
);
const INSTRUMENT: (&str, &str, &str) = ("instrument", "Instrument!", "The instrument.");

pub static ROWS: [RowType; 13] = [
    RowType {
        name: "Coverage",
        doc: "How flows stand to the instruments that permit them.",
        cells: &[
            ("on", "Date!", "The day for which it holds."),
            (
                "revision",
                "Int!",
                "The revision of the register that answered.",
            ),
            (
                "counts",
                "[CoverageCount!]!",
                "How many flows of the controllers stand how.",
            ),
            (
                "total",
                "Int!",
                "How many flows there are with the statuses asked for.",
            ),
            (
                "flows",
                "[FlowCoverage!]!",
                "The flows, in the order of the codes of their activities.",
            ),
        ],
    },
    RowType {
        name: "CoverageCount",
        doc: "How many flows stand in one way.",
        cells: &[
            ("status", "CoverageStatus!", "How they stand."),
            ("flows", "Int!", "How many there are."),
        ],
    },
    RowType {
        name: "FlowCoverage",
        doc: "How a flow stands to the instruments that permit it.",
        cells: &[
            ("flow", "Flow!", "The flow."),
            ("activity", "Activity!", "Its activity."),
            (
                "sender",
                "Party",
                "Who sends the data: the party that the flow names, else the one that runs the \
                 register.",
            ),
            ("receiver", "Party!", "Who receives them."),
            ("status", "CoverageStatus!", "Whether it is covered."),
            (
                "rulings",
                "[InstrumentRuling!]!",
                "What each rule asks that is about such a flow.",
            ),
            (
                "instruments",
                "[InstrumentUse!]!",
                "The instrument that the flow names, and contracts and arrangements between the \
                 parties that serve without being named.",
            ),
            (
                "uncited",
                "[Instrument!]!",
                "Instruments in force between the parties that would serve if the flow named them.",
            ),
            (
                "unstated",
                "[Unstated!]!",
                "What the register would have to state for a decision.",
            ),
            (
                "reasons",
                "[String!]!",
                "Why it stands so, in words of the language asked for.",
            ),
        ],
    },
    RowType {
        name: "InstrumentRuling",
        doc: "What one rule asks for a flow.",
        cells: &[
            (
                "rule",
                "InstrumentRule",
                "The rule; null when it cannot be told which rule on protocols applies.",
            ),
            ("need", "Need!", "Whether it asks for an instrument."),
            ("exemption", "Exemption", "Why it does not."),
            (
                "unstated",
                "[Unstated!]!",
                "What would have to be stated to tell.",
            ),
            (
                "cited",
                "LegalText",
                "The law that the flow names and that is the rule.",
            ),
        ],
    },
    RowType {
        name: "InstrumentUse",
        doc: "An instrument as it stands to a flow on a day.",
        cells: &[
            INSTRUMENT,
            ("cited", "Boolean!", "Whether the flow names it."),
            (
                "serves",
                "Boolean",
                "Whether it is of a kind that meets a rule that asks for one; null when none does.",
            ),
            STATE,
            (
                "since",
                "Date",
                "First day in force, else the day on which it was concluded.",
            ),
            ("until", "Date", "Last day in force; null while it is open."),
            (
                "amended",
                "Date",
                "The last day up to then on which it was amended.",
            ),
            (
                "amendedAfter",
                "Boolean!",
                "Whether it was amended since, so that the record may say more than held then.",
            ),
            (
                "replacedBy",
                "Instrument",
                "The instrument that takes its place.",
            ),
            (
                "beyond",
                "[BeyondInstrument!]!",
                "What of the flow lies beyond it.",
            ),
            (
                "unstated",
                "[Unstated!]!",
                "What would have to be stated to tell how far it reaches.",
            ),
            (
                "throughOpenEnded",
                "[DataCategory!]!",
                "Categories that are not stated to be complete lists, through which elements are \
                 counted as covered.",
            ),
        ],
    },
    RowType {
        name: "BeyondInstrument",
        doc: "Something of a flow that lies beyond an instrument.",
        cells: &[
            ("aspect", "Aspect!", "In what respect."),
            (
                "record",
                "Node",
                "The category, element, purpose or party; null for days.",
            ),
            (
                "listed",
                "[DataElement!]!",
                "Of a category of which the instrument lists a part: the elements that it lists.",
            ),
            (
                "openEnded",
                "Boolean!",
                "Whether it lists all known elements of a category that is not stated to be a \
                 complete list.",
            ),
            ("from", "Date", "For days: the first of them."),
            ("to", "Date", "For days: the last of them."),
        ],
    },
    RowType {
        name: "InstrumentEnding",
        doc: "An instrument that ends soon.",
        cells: &[
            INSTRUMENT,
            ("lastDay", "Date!", "Its last day."),
            (
                "daysLeft",
                "Int!",
                "How many days it still holds after the day.",
            ),
            (
                "replacedBy",
                "Instrument",
                "The instrument that takes its place.",
            ),
            (
                "flows",
                "[Flow!]!",
                "The flows of the day that name it and do not end before it.",
            ),
        ],
    },
    RowType {
        name: "InstrumentUnused",
        doc: "An instrument on which no flow of a day rests.",
        cells: &[
            INSTRUMENT,
            STATE,
            (
                "flowsOfOtherDays",
                "Int!",
                "How many flows of other days name it.",
            ),
            ("notices", "Int!", "How many privacy notices list it."),
        ],
    },
    RowType {
        name: "InstrumentChecklist",
        doc: "What an instrument holds of what an instrument of its kind must or can hold.",
        cells: &[
            INSTRUMENT,
            (
                "article",
                "String",
                "The law that says what it holds; null when none is known for the kind.",
            ),
            ("source", "String", "Where the points were taken from."),
            (
                "points",
                "[InstrumentPoint!]!",
                "The points in the order of their source.",
            ),
            (
                "advices",
                "[OfficerAdvice!]!",
                "The advice of the officer of each party that sends or receives data.",
            ),
        ],
    },
    RowType {
        name: "InstrumentPoint",
        doc: "A point that an instrument can hold, and whether it does.",
        cells: &[
            ("code", "String!", "Code of the point."),
            ("name", "LocalText!", "Its name in the four languages."),
            ("place", "String!", "Where the source lists it."),
            (
                "force",
                "PointForce!",
                "With what force it belongs in the instrument.",
            ),
            ("confidence", "Confidence!", "How sure that is."),
            ("state", "PointState!", "Whether the instrument holds it."),
            (
                "fields",
                "[String!]!",
                "The fields that would have to be filled in.",
            ),
            (
                "roles",
                "[InstrumentRole!]!",
                "The roles in which no party is named.",
            ),
            (
                "parties",
                "[Party!]!",
                "The parties of whom something is lacking.",
            ),
        ],
    },
    RowType {
        name: "OfficerAdvice",
        doc: "The advice of the data protection officer of a party to an instrument.",
        cells: &[
            ("party", "Party!", "The party."),
            ("role", "InstrumentRole!", "What it is to the instrument."),
            (
                "officer",
                "String",
                "The contact point of its officer; null when it is not stated.",
            ),
            ("recorded", "Boolean!", "Whether an advice is recorded."),
            ("date", "Date", "Day of the advice."),
            (
                "favourable",
                "Boolean",
                "Whether it is favourable; null when that is not stated.",
            ),
        ],
    },
    RowType {
        name: "PublicProtocol",
        doc: "A protocol, deliberation or authorisation as the public may see it.",
        cells: &[
            ("kind", "InstrumentKind!", "Its kind."),
            ("number", "String", "Its number."),
            ("title", "LocalText!", "Its title."),
            ("providers", "[ProtocolParty!]!", "Who gives the data."),
            ("receivers", "[ProtocolParty!]!", "Who gets them."),
            ("integrators", "[ProtocolParty!]!", "Who passes them on."),
            (
                "others",
                "[ProtocolParty!]!",
                "Parties that it names in another role, or in none that is stated.",
            ),
            ("categories", "[DataCategory!]!", "The categories of data."),
            ("elements", "[DataElement!]!", "The elements of data."),
            ("purposes", "[Purpose!]!", "For what they are given."),
            ("basis", "Article6", "Basis of the disclosure."),
            ("laws", "[LegalText!]!", "The law on which it rests."),
            ("concluded", "Date", "Day on which it was concluded."),
            ("amended", "[Date!]!", "Days on which it was amended."),
            ("from", "Date", "First day on which it is in force."),
            ("to", "Date", "Last day on which it is in force."),
            ("periodicity", "Frequency", "How often data go over."),
            (
                "retention",
                "LocalText",
                "How long the recipient keeps them.",
            ),
            (
                "advices",
                "[OfficerAdvice!]!",
                "The advices of the officers of the parties that may be seen.",
            ),
            ("link", "Url", "Where the text is published."),
            ("publishedOn", "Date", "Day of publication."),
            (
                "activities",
                "[Activity!]!",
                "The public activities for which data go over under it.",
            ),
        ],
    },
    RowType {
        name: "ProtocolParty",
        doc: "A party of a protocol.",
        cells: &[
            ("party", "Party!", "The party."),
            (
                "members",
                "[Party!]!",
                "Of a class: its members on the day.",
            ),
        ],
    },
];

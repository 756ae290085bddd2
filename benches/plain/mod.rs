//! The answers to the page and the look-up as plain structs: the same JSON, written by
//! `serde_json` with nothing to look up, to check or to choose.

use serde::{Deserialize, Serialize};

/// Writes a struct that serde reads and writes in camel case, and that has no other fields.
macro_rules! plain {
    ($($name:ident { $($field:ident: $ty:ty),+ $(,)? })+) => {$(
        #[derive(Serialize, Deserialize)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct $name { $($field: $ty),+ }
    )+};
}

type Text = Option<String>;

plain! {
    Page { data: PageData, extensions: Extensions }
    Extensions { revision: i64 }
    PageData { activities: Activities }
    Activities { total_count: i64, page_info: PageInfo, nodes: Vec<Activity> }
    PageInfo { has_next_page: bool, end_cursor: Text }
    LookUp { data: LookUpData, extensions: Extensions }
    LookUpData { activity: Option<Activity> }
    Local { nl: Text, fr: Text, en: Text }
    Coded { code: String }
    Named { code: String, name: Local }
    Party { code: String, name: Local, country: Text }
    Place { code: String, country: Text }
    System { code: String, name: Local, operator: Option<Coded> }
    OfKind { code: String, kind: Text }
    Law { code: String, article: Text }
    Instrument { code: String, number: Text, kind: String }
    LegalBasis { basis: Text, condition: Text, purpose: Option<Coded>, legal_texts: Vec<Law> }
    DataUse {
        category: Option<Named>,
        element: Option<Named>,
        subject: Option<Coded>,
        provision: Text,
    }
    Retention {
        categories: Vec<Coded>,
        period: Text,
        trigger: Text,
        final_action: Text,
        legal_text: Option<Law>,
        original: Text,
    }
    Flow {
        code: String,
        from: Option<Party>,
        register: Option<Named>,
        via: Option<Coded>,
        to: Party,
        recipient_role: Text,
        basis: Text,
        frequency: Text,
        medium: Text,
        disclosure: Text,
        valid_from: Text,
        valid_to: Text,
        categories: Vec<Named>,
        elements: Vec<Named>,
        subjects: Vec<Coded>,
        purpose: Option<Coded>,
        instrument: Option<Instrument>,
        transfer_tool: Option<OfKind>,
        circumstance: Option<Local>,
    }
    Transfer { code: String, to: Place, transfer_tool: Option<OfKind> }
    Activity {
        id: String,
        code: String,
        version: i64,
        reference: String,
        status: String,
        role: String,
        name: Local,
        description: Option<Local>,
        controller: Named,
        regions: Vec<String>,
        purposes: Vec<Named>,
        subjects: Vec<Named>,
        systems: Vec<System>,
        measures: Vec<OfKind>,
        dpia: Text,
        automated_decisions: Option<bool>,
        reviewed_on: Text,
        valid_from: Text,
        valid_to: Text,
        legal_bases: Vec<LegalBasis>,
        data_uses: Vec<DataUse>,
        retention: Vec<Retention>,
        sources: Vec<Flow>,
        recipients: Vec<Flow>,
        transfers: Vec<Transfer>,
    }
}

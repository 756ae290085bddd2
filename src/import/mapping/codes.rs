//! Which code list the wordings of a slot lead to.

use crate::domain::{
    code_list::{CodeList, Coded},
    codes::{
        ActivityRole, ActivityStatus, Article6, Article9, DpiaState, FinalAction, RecipientRole,
        RetentionTrigger, Sensitivity, TransferToolKind, Visibility,
    },
};
use crate::import::slot::Slot;

/// The code list of a slot, when its values are codes.
pub fn list_of(slot: Slot) -> Option<&'static CodeList> {
    Some(match slot {
        Slot::Basis => Article6::LIST,
        Slot::Condition => Article9::LIST,
        Slot::Status => ActivityStatus::LIST,
        Slot::Role => ActivityRole::LIST,
        Slot::Dpia | Slot::DpiaExempt => DpiaState::LIST,
        Slot::Safeguard => TransferToolKind::LIST,
        Slot::RecipientType => RecipientRole::LIST,
        Slot::FinalAction => FinalAction::LIST,
        Slot::RetentionTrigger => RetentionTrigger::LIST,
        Slot::Visibility => Visibility::LIST,
        Slot::Data | Slot::DataFlag | Slot::Sensitive => Sensitivity::LIST,
        _ => return None,
    })
}

/// The slots that [`list_of`] knows, for messages.
pub fn coded_slots() -> Vec<String> {
    let all = Slot::all().into_iter().map(|(code, _)| code);
    all.filter(|code| Slot::find(code).is_some_and(|slot| list_of(slot).is_some()))
        .collect()
}

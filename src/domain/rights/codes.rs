//! The outcomes of a right, with labels in the four languages.

use crate::{code_list, domain::codes::RightState};

code_list! {
    /// Whether a person has a right in one or several activities.
    RightOutcome {
        /// The person has it.
        Owed = "owed" [""] "van toepassing", "applicable", "besteht", "owed";
        /// The person has it under a condition.
        Limited = "limited" [""] "van toepassing onder voorwaarde", "applicable sous condition", "besteht unter einer Bedingung", "owed under a condition";
        /// The person has it for a part of the processing; for the rest not, or it is not known.
        Partly = "partly" [""] "van toepassing voor een deel van de verwerking", "applicable à une partie du traitement", "besteht für einen Teil der Verarbeitung", "owed for a part of the processing";
        /// The person does not have it.
        NotOwed = "not-owed" [""] "niet van toepassing", "non applicable", "besteht nicht", "not owed";
        /// What the register states does not say.
        Undetermined = "undetermined" ["GDPR Art. 6(1)"] "niet vast te stellen op grond van het register", "indéterminé d'après le registre", "nach dem Verzeichnis nicht bestimmbar", "undetermined by what the register states";
    }
}

impl From<RightState> for RightOutcome {
    fn from(state: RightState) -> RightOutcome {
        match state {
            RightState::Owed => RightOutcome::Owed,
            RightState::Limited => RightOutcome::Limited,
            RightState::NotOwed => RightOutcome::NotOwed,
        }
    }
}

impl RightOutcome {
    /// Whether the person has the right, at least in part or under a condition.
    pub fn applies(self) -> bool {
        match self {
            RightOutcome::Owed | RightOutcome::Limited | RightOutcome::Partly => true,
            RightOutcome::NotOwed | RightOutcome::Undetermined => false,
        }
    }

    /// The outcome for a whole of which these are the parts. Where one part is not known, the whole
    /// is said not to be known unless the person has the right for another part.
    pub fn of_parts(parts: impl IntoIterator<Item = RightOutcome>) -> RightOutcome {
        let mut seen = [false; Self::ALL.len()];
        for part in parts {
            seen[part as usize] = true;
        }
        let has = |outcome: RightOutcome| seen[outcome as usize];
        let some = has(RightOutcome::Owed) || has(RightOutcome::Limited);
        let lacking = has(RightOutcome::NotOwed) || has(RightOutcome::Undetermined);
        if has(RightOutcome::Partly) || (some && lacking) {
            RightOutcome::Partly
        } else if has(RightOutcome::Limited) {
            RightOutcome::Limited
        } else if has(RightOutcome::Owed) {
            RightOutcome::Owed
        } else if has(RightOutcome::NotOwed) && !has(RightOutcome::Undetermined) {
            RightOutcome::NotOwed
        } else {
            RightOutcome::Undetermined
        }
    }
}

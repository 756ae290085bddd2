//! What is wrong with something a person typed, said so that they can put it right.

use serde::Serialize;

/// What kind of mistake a [`Problem`] is. Codes are part of the API: clients branch on them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ProblemCode {
    /// A value that must be there is missing.
    Missing,
    /// A field, column or sheet that the register does not have.
    UnknownField,
    /// A code that is not in the code list, or a basis that is not in the law.
    UnknownCode,
    /// A reference to a record that does not exist.
    UnknownReference,
    /// Text that cannot be read as what the field holds (date, number, period ...).
    Unreadable,
    /// An identifier whose check digits do not fit.
    CheckDigits,
    /// Two values that contradict each other, such as an end before its beginning.
    Contradiction,
    /// Two records under one key.
    Duplicate,
    /// A record that contains itself, directly or through others.
    Cycle,
    /// More than the register takes (size, length, depth, number).
    TooLarge,
    /// A file that is damaged, protected, or of a kind that is not read.
    File,
}

impl ProblemCode {
    /// The code as clients see it, the same in JSON, GraphQL and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            ProblemCode::Missing => "MISSING",
            ProblemCode::UnknownField => "UNKNOWN_FIELD",
            ProblemCode::UnknownCode => "UNKNOWN_CODE",
            ProblemCode::UnknownReference => "UNKNOWN_REFERENCE",
            ProblemCode::Unreadable => "UNREADABLE",
            ProblemCode::CheckDigits => "CHECK_DIGITS",
            ProblemCode::Contradiction => "CONTRADICTION",
            ProblemCode::Duplicate => "DUPLICATE",
            ProblemCode::Cycle => "CYCLE",
            ProblemCode::TooLarge => "TOO_LARGE",
            ProblemCode::File => "FILE",
        }
    }
}

/// One mistake: where it is, what was found, what was expected, what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Where: a field path (`draft.validTo`) or an address (`infino.xlsx, sheet flows, cell D14`).
    pub at: String,
    /// What kind of mistake it is.
    pub code: ProblemCode,
    /// What was found and what was expected: a lower-case clause without a full stop.
    pub message: String,
    /// What to do about it, when there is something more to say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
}

impl Problem {
    /// A problem without a hint.
    pub fn new(at: impl Into<String>, code: ProblemCode, message: impl Into<String>) -> Self {
        Problem {
            at: at.into(),
            code,
            message: message.into(),
            hint: None,
        }
    }

    /// The same problem with advice on what to do.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if !self.at.is_empty() {
            write!(f, "{}: ", self.at)?;
        }
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(f, "; {hint}"),
            None => Ok(()),
        }
    }
}

/// The user's text in backticks, cut at 80 characters so that an error stays readable.
pub fn quoted(text: &str) -> String {
    // What a file holds must not write to a terminal more than its letters.
    let text: String = text
        .trim()
        .chars()
        .take(200)
        .flat_map(|c| {
            if c.is_control() {
                c.escape_default().collect()
            } else {
                vec![c]
            }
        })
        .collect();
    if text.chars().count() <= 80 {
        format!("`{text}`")
    } else {
        format!("`{}…`", text.chars().take(79).collect::<String>())
    }
}

/// The known value nearest to what was typed, when one is near enough to be meant.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = crate::domain::text::fold(typed);
    known
        .into_iter()
        .map(|candidate| {
            (
                strsim::jaro_winkler(&typed, &crate::domain::text::fold(candidate)),
                candidate,
            )
        })
        .filter(|(likeness, _)| *likeness >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

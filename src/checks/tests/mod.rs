//! Every rule with a case where it fires and one where it is silent, and what surrounds the rules.

mod blanks;
mod cases;
mod report;
mod scene;
mod wording;

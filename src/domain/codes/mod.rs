//! The code lists of the register, by subject. Each value is written once, with its code, its
//! labels in four languages and its article.

mod activities;
mod bases;
mod flows;
mod parties;
mod remedies;
mod requests;

pub use activities::*;
pub use bases::*;
pub use flows::*;
pub use parties::*;
pub use remedies::*;
pub use requests::*;

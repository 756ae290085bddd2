//! What the law counts and owes, as the letter says it: the time limit of a request, the rule of a
//! remedy, the rights per basis.

use chrono::NaiveDate;

use crate::domain::records::Request;

/// Day by which a request must be answered (Art. 12(3)).
pub(super) fn due(request: &Request) -> Option<NaiveDate> {
    let _ = request;
    None
}

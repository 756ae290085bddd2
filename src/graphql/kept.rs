//! Responses that were given, to be given again while the register stands as it did.
//!
//! A response to a query is a function of the register as the person sees it, the day, and the
//! request; these together are its key.

use std::{
    hash::{Hash, Hasher},
    sync::{Arc, Weak},
};

use chrono::NaiveDate;
use quick_cache::{Equivalent, Weighter, sync::Cache};

use super::api::{Request, Response};
use crate::domain::snapshot::Snapshot;

/// How many bytes of requests and responses are kept.
const MAX_BYTES: u64 = 32 << 20;
/// The largest request and response that are kept, in bytes.
const MAX_ONE: usize = 2 << 20;

/// A request as it is looked up.
pub struct Question<'r> {
    // Compared by address: a register that is the same is the same value in memory.
    snapshot: *const Snapshot,
    today: NaiveDate,
    query: &'r str,
    operation: Option<&'r str>,
    variables: String,
}

/// A request as it is kept.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    address: usize,
    today: NaiveDate,
    query: Box<str>,
    operation: Option<Box<str>>,
    variables: Box<str>,
}

impl<'r> Question<'r> {
    /// A request about the register as it stands, on a day.
    pub fn new(request: &'r Request, snapshot: &Arc<Snapshot>, today: NaiveDate) -> Question<'r> {
        let variables = request.variables.as_ref().map(serde_json::to_string);
        Question {
            snapshot: Arc::as_ptr(snapshot),
            today,
            query: &request.query,
            operation: request.operation_name.as_deref(),
            // A map of JSON values can always be written.
            variables: variables.and_then(Result::ok).unwrap_or_default(),
        }
    }

    fn address(&self) -> usize {
        self.snapshot.addr()
    }
}

impl Hash for Question<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // The same as derived for `Key`, field by field.
        self.address().hash(state);
        self.today.hash(state);
        self.query.hash(state);
        self.operation.hash(state);
        self.variables.hash(state);
    }
}

impl Equivalent<Key> for Question<'_> {
    fn equivalent(&self, key: &Key) -> bool {
        self.address() == key.address
            && self.today == key.today
            && self.query == &*key.query
            && self.operation == key.operation.as_deref()
            && self.variables == *key.variables
    }
}

#[derive(Clone)]
struct Answer {
    // Keeps the address from being given to another register while this answer is kept.
    register: Weak<Snapshot>,
    response: Response,
}

#[derive(Clone)]
struct Bytes;

impl Weighter<Key, Answer> for Bytes {
    fn weight(&self, key: &Key, answer: &Answer) -> u64 {
        let request = key.query.len() + key.variables.len();
        (request + answer.response.body.len() + 256) as u64
    }
}

/// The responses that were given lately.
pub struct Kept(Cache<Key, Answer, Bytes>);

impl Default for Kept {
    fn default() -> Self {
        Kept(Cache::with_weighter(4_000, MAX_BYTES, Bytes))
    }
}

impl Kept {
    /// The response that was given to a request, if it is kept.
    pub fn get(&self, question: &Question<'_>) -> Option<Response> {
        let answer = self.0.get(question)?;
        std::ptr::eq(answer.register.as_ptr(), question.snapshot).then_some(answer.response)
    }

    /// Keeps a response that depends on nothing but the request and the register.
    pub fn put(&self, question: Question<'_>, snapshot: &Arc<Snapshot>, response: &Response) {
        let size = question.query.len() + question.variables.len() + response.body.len();
        if size > MAX_ONE {
            return;
        }
        let key = Key {
            address: question.address(),
            today: question.today,
            query: question.query.into(),
            operation: question.operation.map(Into::into),
            variables: question.variables.into(),
        };
        let answer = Answer {
            register: Arc::downgrade(snapshot),
            response: response.clone(),
        };
        self.0.insert(key, answer);
    }
}

//! API credentials: random, shown once, stored hashed.

use chrono::{DateTime, Utc};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{Actor, Refusal, Register, Role, work::now};
use crate::{
    domain::{
        code_list::Coded,
        problem::{Problem, ProblemCode, quoted},
        records::Party,
        snapshot::Snapshot,
    },
    store::TokenRow,
};

/// A token to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewToken {
    /// Name by which people know it.
    pub name: String,
    /// What its holder may do.
    pub role: Role,
    /// Codes of the controllers it is limited to; empty means all.
    pub controllers: Vec<String>,
    /// When it ends.
    pub expires: Option<DateTime<Utc>>,
}

/// A token as people may see it: without its secret, which is not stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Name by which people know it.
    pub name: String,
    /// What its holder may do.
    pub role: Role,
    /// Codes of the controllers it is limited to; empty means all.
    pub controllers: Vec<String>,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it ends.
    pub expires: Option<DateTime<Utc>>,
    /// When it was revoked.
    pub revoked: Option<DateTime<Utc>>,
}

impl Register {
    /// Makes a token and gives its secret, which is shown this once.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] for an unknown controller, [`Refusal::Taken`] for a name in use.
    pub fn add_token(&self, actor: &Actor, token: &NewToken) -> Result<String, Refusal> {
        actor.must_administer()?;
        let snapshot = self.newest()?;
        let NewToken {
            name,
            role,
            controllers,
            expires,
        } = token;
        if name.trim().is_empty() {
            let problem = Problem::new("name", ProblemCode::Missing, "a token needs a name");
            return Err(Refusal::Invalid(vec![problem]));
        }
        let ids: Vec<String> = controllers
            .iter()
            .map(|code| match snapshot.find::<Party>(code) {
                Some(party) => Ok(party.header.id.to_string()),
                None => {
                    let message = format!("there is no party {}", quoted(code));
                    Err(Problem::new(
                        "controllers",
                        ProblemCode::UnknownReference,
                        message,
                    ))
                }
            })
            .collect::<Result<_, _>>()
            .map_err(|problem| Refusal::Invalid(vec![problem]))?;
        if self.store.tokens()?.iter().any(|other| other.name == *name) {
            let message = format!("there is already a token {}", quoted(name));
            return Err(Refusal::Taken(Problem::new(
                "name",
                ProblemCode::Duplicate,
                message,
            )));
        }
        let secret = format!("inz_{}{}", Uuid::new_v4().simple(), Uuid::new_v4().simple());
        self.store.add_token(TokenRow {
            name: name.clone(),
            sha256: hash(&secret),
            role: role.code().to_owned(),
            controllers: ids.join(";"),
            created: now(),
            expires: *expires,
            revoked: None,
        })?;
        Ok(secret)
    }

    /// All tokens by name.
    ///
    /// # Errors
    /// [`Refusal::Forbidden`] for anyone but an administrator.
    pub fn tokens(&self, actor: &Actor) -> Result<Vec<Token>, Refusal> {
        actor.must_administer()?;
        let snapshot = self.newest()?;
        Ok(self
            .store
            .tokens()?
            .into_iter()
            .filter_map(|row| token_of(row, &snapshot))
            .collect())
    }

    /// Revokes a token.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] when there is no such token that still holds.
    pub fn revoke_token(&self, actor: &Actor, name: &str) -> Result<(), Refusal> {
        actor.must_administer()?;
        if self.store.revoke_token(name, now())? {
            Ok(())
        } else {
            Err(Refusal::NotFound(format!(
                "token {} that still holds",
                quoted(name)
            )))
        }
    }

    /// The actor a secret stands for, if it is a token that holds.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`].
    pub fn actor_of(&self, secret: &str) -> Result<Option<Actor>, Refusal> {
        let sha256 = hash(secret);
        let rows = self.store.tokens()?;
        let Some(row) = rows.into_iter().find(|row| row.sha256 == sha256) else {
            return Ok(None);
        };
        if row.revoked.is_some() || row.expires.is_some_and(|expires| expires <= now()) {
            return Ok(None);
        }
        let role = Role::LIST.find(&row.role).and_then(Role::from_item);
        let controllers = identities(&row.controllers);
        Ok(role.map(|role| Actor::new(row.name, role, controllers)))
    }

    /// Whether there is a token that holds, so that a server can be used at all.
    ///
    /// # Errors
    /// [`Refusal::Unavailable`].
    pub fn has_token(&self) -> Result<bool, Refusal> {
        let holds =
            |row: &TokenRow| row.revoked.is_none() && row.expires.is_none_or(|end| end > now());
        Ok(self.store.tokens()?.iter().any(holds))
    }
}

/// The hash under which a secret is stored. The secret has 244 random bits, so a plain hash is
/// enough: there is nothing to guess.
fn hash(secret: &str) -> String {
    Sha256::digest(secret.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The controllers of a token, by identity, so that a change of code neither narrows nor widens it;
/// nothing when it is for all.
fn identities(stored: &str) -> Option<Vec<Uuid>> {
    let ids: Vec<&str> = stored.split(';').filter(|id| !id.is_empty()).collect();
    // An identity that cannot be read must not turn a token for one controller into one for all.
    (!ids.is_empty()).then(|| {
        ids.iter()
            .map(|id| id.parse().unwrap_or_default())
            .collect()
    })
}

fn token_of(row: TokenRow, snapshot: &Snapshot) -> Option<Token> {
    let TokenRow {
        name,
        sha256: _,
        role,
        controllers,
        created,
        expires,
        revoked,
    } = row;
    let role = Role::from_item(Role::LIST.find(&role)?)?;
    let code = |id: Uuid| match snapshot.record(id) {
        Some(record) => record.header().code.to_string(),
        None => id.to_string(),
    };
    let controllers = identities(&controllers)
        .unwrap_or_default()
        .into_iter()
        .map(code)
        .collect();
    Some(Token {
        name,
        role,
        controllers,
        created,
        expires,
        revoked,
    })
}

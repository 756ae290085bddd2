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
        for code in controllers {
            if snapshot.find::<Party>(code).is_none() {
                let message = format!("there is no party {}", quoted(code));
                let problem = Problem::new("controllers", ProblemCode::UnknownReference, message);
                return Err(Refusal::Invalid(vec![problem]));
            }
        }
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
            controllers: controllers.join(";"),
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
        Ok(self
            .store
            .tokens()?
            .into_iter()
            .filter_map(token_of)
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
        let Some(token) = rows
            .into_iter()
            .find(|row| row.sha256 == sha256)
            .and_then(token_of)
        else {
            return Ok(None);
        };
        if token.revoked.is_some() || token.expires.is_some_and(|expires| expires <= now()) {
            return Ok(None);
        }
        let Token {
            name,
            role,
            controllers,
            ..
        } = token;
        if controllers.is_empty() {
            return Ok(Some(Actor::new(name, role, None)));
        }
        let snapshot = self.held();
        let own = controllers
            .iter()
            .filter_map(|code| Some(snapshot.find::<Party>(code)?.header.id));
        Ok(Some(Actor::new(name, role, Some(own.collect()))))
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

fn token_of(row: TokenRow) -> Option<Token> {
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
    let controllers = controllers
        .split(';')
        .filter(|code| !code.is_empty())
        .map(str::to_owned)
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

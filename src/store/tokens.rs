//! API credentials. Only the hash of a token is stored, and tokens stand outside the change log.

use chrono::{DateTime, Utc};

use super::{
    StoreError,
    bulk::insert,
    connection::Connection,
    sql::{ColumnType, Datum, execute, rows},
};

/// A stored token.
#[derive(Debug, Clone, PartialEq)]
pub struct TokenRow {
    /// Name by which people know it, unique.
    pub name: String,
    /// SHA-256 of the token, in hexadecimal.
    pub sha256: String,
    /// Code of its role.
    pub role: String,
    /// Identities of the controllers it is for, separated by `;`; empty means all.
    pub controllers: String,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it ends.
    pub expires: Option<DateTime<Utc>>,
    /// When it was revoked.
    pub revoked: Option<DateTime<Utc>>,
}

const COLUMNS: [&str; 7] = [
    "name",
    "sha256",
    "role",
    "controllers",
    "created",
    "expires",
    "revoked",
];
const TYPES: [ColumnType; 7] = [
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Text,
    ColumnType::Time,
    ColumnType::Time,
    ColumnType::Time,
];

fn moment(time: Option<DateTime<Utc>>) -> Datum {
    time.map_or(Datum::Null(ColumnType::Time), |time| {
        Datum::Time(time.naive_utc())
    })
}

/// Stores a token.
pub fn add(conn: &mut Connection, token: TokenRow) -> Result<(), StoreError> {
    let TokenRow {
        name,
        sha256,
        role,
        controllers,
        created,
        expires,
        revoked,
    } = token;
    let row = vec![
        Datum::Text(name),
        Datum::Text(sha256),
        Datum::Text(role),
        Datum::Text(controllers),
        moment(Some(created)),
        moment(expires),
        moment(revoked),
    ];
    insert(conn, "token", COLUMNS.into(), [row])
}

/// Marks a token as revoked; says whether there was one to revoke.
pub fn revoke(conn: &mut Connection, name: &str, time: DateTime<Utc>) -> Result<bool, StoreError> {
    let sql = "UPDATE \"token\" SET \"revoked\" = $1 WHERE \"name\" = $2 AND \"revoked\" IS NULL";
    Ok(execute(
        conn,
        sql,
        vec![moment(Some(time)), Datum::Text(name.to_owned())],
    )? > 0)
}

/// All tokens by name.
pub fn list(conn: &mut Connection) -> Result<Vec<TokenRow>, StoreError> {
    let columns = COLUMNS.map(|column| format!("\"{column}\"")).join(", ");
    let mut tokens: Vec<TokenRow> = rows(
        conn,
        &format!("SELECT {columns} FROM \"token\""),
        &TYPES,
        Vec::new(),
    )?
    .into_iter()
    .filter_map(from_row)
    .collect();
    tokens.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(tokens)
}

fn from_row(row: Vec<Datum>) -> Option<TokenRow> {
    let text = |at: usize| match &row[at] {
        Datum::Text(text) => Some(text.clone()),
        _ => None,
    };
    let time = |at: usize| match &row[at] {
        Datum::Time(time) => Some(time.and_utc()),
        _ => None,
    };
    Some(TokenRow {
        name: text(0)?,
        sha256: text(1)?,
        role: text(2)?,
        controllers: text(3)?,
        created: time(4)?,
        expires: time(5),
        revoked: time(6),
    })
}

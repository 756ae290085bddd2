//! Where the database is: `sqlite:PATH`, a bare path, or `postgres://…`.

use std::fmt;

use super::StoreError;

/// A checked database URL. Its `Debug` and `Display` never show a password.
#[derive(Clone, PartialEq, Eq)]
pub enum DatabaseUrl {
    /// A SQLite file by path.
    Sqlite(String),
    /// A PostgreSQL server by URL.
    Postgres(String),
}

impl DatabaseUrl {
    /// Reads a URL or path.
    ///
    /// # Errors
    /// [`StoreError::BadUrl`], saying what was found and what is accepted.
    pub fn parse(text: &str) -> Result<DatabaseUrl, StoreError> {
        let text = text.trim();
        let scheme = text
            .split_once(':')
            .map(|(scheme, _)| scheme)
            .filter(|s| s.len() > 1);
        match scheme {
            Some("postgres" | "postgresql") if text.contains("://") => {
                Ok(DatabaseUrl::Postgres(text.to_owned()))
            }
            Some("sqlite") => {
                let path = text.trim_start_matches("sqlite:");
                sqlite(path.strip_prefix("//").unwrap_or(path), text)
            }
            Some(scheme)
                if scheme
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || c == '+') =>
            {
                Err(bad(text))
            }
            _ => sqlite(text, text),
        }
    }
}

fn sqlite(path: &str, typed: &str) -> Result<DatabaseUrl, StoreError> {
    // libpq's other form (`host=… password=…`) must not become the name of a file.
    let is_libpq = ["host=", "dbname=", "password="]
        .iter()
        .any(|key| path.contains(key));
    if path.is_empty() || path.contains('\0') || path == ":memory:" || is_libpq {
        return Err(bad(typed));
    }
    Ok(DatabaseUrl::Sqlite(path.to_owned()))
}

fn bad(found: &str) -> StoreError {
    StoreError::BadUrl(format!(
        "DATABASE_URL must be `sqlite:PATH`, the path of a SQLite file, or `postgres://USER@HOST/DATABASE`; found `{}`",
        without_password(found)
    ))
}

/// The URL with the password struck out, in the authority and in a `password=` parameter.
fn without_password(url: &str) -> String {
    let mut shown = url.to_owned();
    if let Some(start) = shown.find("://").map(|at| at + 3) {
        // The last `@` before the parameters, because a password may hold `/` and `@` itself.
        let end = shown[start..]
            .find('?')
            .map_or(shown.len(), |at| start + at);
        if let Some(at) = shown[start..end].rfind('@').map(|at| start + at)
            && let Some(colon) = shown[start..at].find(':').map(|colon| start + colon)
        {
            shown.replace_range(colon + 1..at, "***");
        }
    }
    let mut from = 0;
    while let Some(start) = shown[from..]
        .find("password=")
        .map(|at| from + at + "password=".len())
    {
        let end = shown[start..]
            .find(['&', ' '])
            .map_or(shown.len(), |at| start + at);
        shown.replace_range(start..end, "***");
        from = start;
    }
    shown
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DatabaseUrl::Sqlite(path) => write!(f, "sqlite:{path}"),
            DatabaseUrl::Postgres(url) => f.write_str(&without_password(url)),
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accepted_forms_are_read() {
        for (text, expected) in [
            ("inzage.db", "sqlite:inzage.db"),
            ("sqlite:data/inzage.db", "sqlite:data/inzage.db"),
            ("sqlite:///srv/inzage.db", "sqlite:/srv/inzage.db"),
            ("C:\\data\\inzage.db", "sqlite:C:\\data\\inzage.db"),
            (
                "postgres://dpo:secret@db/inzage",
                "postgres://dpo:***@db/inzage",
            ),
            (
                "postgresql://db/inzage?password=secret&x=1",
                "postgresql://db/inzage?password=***&x=1",
            ),
        ] {
            assert_eq!(DatabaseUrl::parse(text).expect(text).to_string(), expected);
        }
    }

    #[test]
    fn another_kind_of_database_is_refused_by_name_and_without_its_password() {
        for text in [
            "mysql://dpo:secret@db/x",
            "mysql://dpo:sec/ret:secret@db/x",
            "host=db password=secret dbname=x",
            "",
            "sqlite:",
            "http:x",
        ] {
            let message = DatabaseUrl::parse(text).expect_err(text).to_string();
            assert!(
                message.contains("postgres://") && !message.contains("secret"),
                "{message}"
            );
        }
    }
}

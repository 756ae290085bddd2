//! The code under which a country or an international organisation is recorded.

use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::domain::problem::quoted;

/// The code of a country (ISO 3166-1 alpha-2) or of an international organisation (own code), in
/// capitals. Eight bytes, copied freely.
///
/// A code says nothing of whether the country exists: [`Reference::country_code`] reads what a
/// person typed and knows which codes there are. `FromStr` and serde look at the form alone, so
/// that a record stays readable when the reference data change.
///
/// [`Reference::country_code`]: super::Reference::country_code
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CountryCode([u8; 8]);

impl CountryCode {
    /// The code in capitals: `BE`, `EPO`.
    pub fn as_str(&self) -> &str {
        let length = self
            .0
            .iter()
            .position(|byte| *byte == 0)
            .unwrap_or(self.0.len());
        // Only ASCII is ever put in, so the bytes are always text.
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }
}

impl FromStr for CountryCode {
    type Err = String;

    /// Reads two to eight letters or digits, the first one a letter; the case does not count.
    fn from_str(text: &str) -> Result<CountryCode, String> {
        let typed = text.trim().to_ascii_uppercase();
        let sound = (2..=8).contains(&typed.len())
            && typed.starts_with(|first: char| first.is_ascii_uppercase())
            && typed
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
        if !sound {
            return Err(format!("{} is not a code, {EXPECTED}", quoted(text)));
        }
        let mut code = [0; 8];
        code[..typed.len()].copy_from_slice(typed.as_bytes());
        Ok(CountryCode(code))
    }
}

/// What a code of a country or an organisation looks like.
pub(super) const EXPECTED: &str = "expected an ISO 3166-1 code of two letters such as `BE`, or \
    the code of an international organisation such as `EPO`";

impl std::fmt::Display for CountryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CountryCode({})", self.as_str())
    }
}

impl Serialize for CountryCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CountryCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

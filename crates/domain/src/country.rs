//! Countries, by their ISO 3166-1 alpha-2 codes.

use std::{borrow::Cow, fmt};

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// A country's two upper-case letters, known to exist.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl Country {
    /// The invented state of the sample documents (`UTO` in ICAO 9303). `UT` is assigned to no country; it is
    /// accepted only outside production.
    pub const UTOPIA: Self = Self(*b"UT");

    /// Reads two letters in any case; `None` if no country has them. Knows Utopia as well.
    pub fn parse(text: &str) -> Option<Self> {
        let code = <[u8; 2]>::try_from(text.as_bytes()).ok()?.map(|b| b.to_ascii_uppercase());
        let known = mrz::state::countries().any(|known| known.as_bytes() == code);
        (known || code == Self::UTOPIA.0).then_some(Self(code))
    }

    /// Every country, without Utopia: ISO 3166-1 in alphabetical order of the codes, and `XK`, which the platform's
    /// vocabulary adds for Kosovo.
    pub fn all() -> impl Iterator<Item = Self> {
        mrz::state::countries().filter_map(Self::parse)
    }

    /// The two letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a country's code is ASCII")
    }
}

impl JsonSchema for Country {
    fn schema_name() -> Cow<'static, str> {
        "Country".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[A-Z]{2}$",
            "description": "A country's ISO 3166-1 alpha-2 code, `XK` for Kosovo, or `UT` for Utopia, the invented \
                state of the sample documents.",
        })
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl TryFrom<String> for Country {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or_else(|| "no such country".into())
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.as_str().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_complete() {
        // ISO 3166-1 has 249 officially assigned codes; Kosovo makes 250.
        let all: Vec<Country> = Country::all().collect();
        assert_eq!(all.len(), 250);
        assert!(all[..249].is_sorted());
    }

    #[test]
    fn only_real_countries_and_utopia_are_read() {
        assert_eq!(Country::parse("lt").map(|c| c.as_str().to_owned()).as_deref(), Some("LT"));
        assert_eq!(Country::parse("UT"), Some(Country::UTOPIA));
        for wrong in ["", "L", "LTU", "ZZ", "XX", "é", "L "] {
            assert_eq!(Country::parse(wrong), None, "{wrong}");
        }
    }
}

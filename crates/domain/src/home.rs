//! The address that a person gives, as typed: nobody has looked it up.

use serde::{Deserialize, Serialize};

use crate::country::Country;

/// An address, sealed with the session.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Home {
    /// Street, house, flat.
    pub street: String,
    /// Postal code, where there is one.
    pub postal_code: Option<String>,
    /// Town.
    pub city: String,
    /// State, province or district.
    pub region: Option<String>,
    /// The country.
    pub country: Country,
}

impl Home {
    /// All of it but the country, in one line.
    pub fn line(&self) -> String {
        let town = match &self.postal_code {
            Some(code) => format!("{code} {}", self.city),
            None => self.city.clone(),
        };
        let parts = [Some(self.street.as_str()), Some(town.as_str()), self.region.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_one_line_without_gaps() {
        let home = Home {
            street: "Gedimino pr. 9".into(),
            postal_code: Some("01103".into()),
            city: "Vilnius".into(),
            region: None,
            country: Country::parse("LT").unwrap(),
        };
        assert_eq!(home.line(), "Gedimino pr. 9, 01103 Vilnius");
        let home = Home { postal_code: None, region: Some("Dublin".into()), city: "Swords".into(), ..home };
        assert_eq!(home.line(), "Gedimino pr. 9, Swords, Dublin");
    }
}

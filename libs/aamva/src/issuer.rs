//! Who issues: the issuer identification numbers that AAMVA assigns (AAMVA, *Issuer Identification Numbers (IIN)*, list
//! of 2023; the numbers belong to ISO/IEC 7812).

/// A jurisdiction that issues licences.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Issuer {
    /// The issuer identification number, six digits.
    pub number: u32,
    /// The name of the state, province or territory.
    pub name: &'static str,
    /// Its two letters as in addresses (`DAJ`), empty for the Department of State.
    pub code: &'static str,
    /// Its country, three letters as in `DCG`: `USA`, `CAN` or `MEX`. Territories of the United States are `USA`.
    pub country: &'static str,
}

impl Issuer {
    /// Whether the letters of an address mean this jurisdiction: its own, or those that older cards have (`NF` for
    /// Newfoundland, `PQ` for Quebec) and ISO 3166-2 has (`COA`, `HID`).
    pub fn goes_by(&self, code: &str) -> bool {
        self.code == code
            || matches!((self.code, code), ("NL", "NF") | ("QC", "PQ") | ("CU", "COA") | ("HL", "HID"))
            || (self.code.is_empty() && !code.is_empty())
    }
}

/// The issuer of a number; `None` if AAMVA has assigned it to nobody.
pub fn by_number(number: u32) -> Option<&'static Issuer> {
    ISSUERS.iter().find(|issuer| issuer.number == number)
}

/// The issuer that goes by two letters (see [`Issuer::goes_by`]); never the Department of State, which has none.
pub fn by_code(code: &str) -> Option<&'static Issuer> {
    ISSUERS.iter().filter(|issuer| !issuer.code.is_empty()).find(|issuer| issuer.goes_by(code))
}

const fn issuer(number: u32, name: &'static str, code: &'static str, country: &'static str) -> Issuer {
    Issuer { number, name, code, country }
}

/// All issuers, by number.
pub const ISSUERS: [Issuer; 72] = [
    issuer(604_426, "Prince Edward Island", "PE", "CAN"),
    issuer(604_427, "American Samoa", "AS", "USA"),
    issuer(604_428, "Quebec", "QC", "CAN"),
    issuer(604_429, "Yukon", "YT", "CAN"),
    issuer(604_430, "Northern Mariana Islands", "MP", "USA"),
    issuer(604_431, "Puerto Rico", "PR", "USA"),
    issuer(604_432, "Alberta", "AB", "CAN"),
    issuer(604_433, "Nunavut", "NU", "CAN"),
    issuer(604_434, "Northwest Territories", "NT", "CAN"),
    issuer(636_000, "Virginia", "VA", "USA"),
    issuer(636_001, "New York", "NY", "USA"),
    issuer(636_002, "Massachusetts", "MA", "USA"),
    issuer(636_003, "Maryland", "MD", "USA"),
    issuer(636_004, "North Carolina", "NC", "USA"),
    issuer(636_005, "South Carolina", "SC", "USA"),
    issuer(636_006, "Connecticut", "CT", "USA"),
    issuer(636_007, "Louisiana", "LA", "USA"),
    issuer(636_008, "Montana", "MT", "USA"),
    issuer(636_009, "New Mexico", "NM", "USA"),
    issuer(636_010, "Florida", "FL", "USA"),
    issuer(636_011, "Delaware", "DE", "USA"),
    issuer(636_012, "Ontario", "ON", "CAN"),
    issuer(636_013, "Nova Scotia", "NS", "CAN"),
    issuer(636_014, "California", "CA", "USA"),
    issuer(636_015, "Texas", "TX", "USA"),
    issuer(636_016, "Newfoundland and Labrador", "NL", "CAN"),
    issuer(636_017, "New Brunswick", "NB", "CAN"),
    issuer(636_018, "Iowa", "IA", "USA"),
    issuer(636_019, "Guam", "GU", "USA"),
    issuer(636_020, "Colorado", "CO", "USA"),
    issuer(636_021, "Arkansas", "AR", "USA"),
    issuer(636_022, "Kansas", "KS", "USA"),
    issuer(636_023, "Ohio", "OH", "USA"),
    issuer(636_024, "Vermont", "VT", "USA"),
    issuer(636_025, "Pennsylvania", "PA", "USA"),
    issuer(636_026, "Arizona", "AZ", "USA"),
    issuer(636_027, "Department of State", "", "USA"),
    issuer(636_028, "British Columbia", "BC", "CAN"),
    issuer(636_029, "Oregon", "OR", "USA"),
    issuer(636_030, "Missouri", "MO", "USA"),
    issuer(636_031, "Wisconsin", "WI", "USA"),
    issuer(636_032, "Michigan", "MI", "USA"),
    issuer(636_033, "Alabama", "AL", "USA"),
    issuer(636_034, "North Dakota", "ND", "USA"),
    issuer(636_035, "Illinois", "IL", "USA"),
    issuer(636_036, "New Jersey", "NJ", "USA"),
    issuer(636_037, "Indiana", "IN", "USA"),
    issuer(636_038, "Minnesota", "MN", "USA"),
    issuer(636_039, "New Hampshire", "NH", "USA"),
    issuer(636_040, "Utah", "UT", "USA"),
    issuer(636_041, "Maine", "ME", "USA"),
    issuer(636_042, "South Dakota", "SD", "USA"),
    issuer(636_043, "District of Columbia", "DC", "USA"),
    issuer(636_044, "Saskatchewan", "SK", "CAN"),
    issuer(636_045, "Washington", "WA", "USA"),
    issuer(636_046, "Kentucky", "KY", "USA"),
    issuer(636_047, "Hawaii", "HI", "USA"),
    issuer(636_048, "Manitoba", "MB", "CAN"),
    issuer(636_049, "Nevada", "NV", "USA"),
    issuer(636_050, "Idaho", "ID", "USA"),
    issuer(636_051, "Mississippi", "MS", "USA"),
    issuer(636_052, "Rhode Island", "RI", "USA"),
    issuer(636_053, "Tennessee", "TN", "USA"),
    issuer(636_054, "Nebraska", "NE", "USA"),
    issuer(636_055, "Georgia", "GA", "USA"),
    issuer(636_056, "Coahuila", "CU", "MEX"),
    issuer(636_057, "Hidalgo", "HL", "MEX"),
    issuer(636_058, "Oklahoma", "OK", "USA"),
    issuer(636_059, "Alaska", "AK", "USA"),
    issuer(636_060, "Wyoming", "WY", "USA"),
    issuer(636_061, "West Virginia", "WV", "USA"),
    issuer(636_062, "Virgin Islands", "VI", "USA"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_and_province_issues_under_one_number() {
        let count = |country: &str| ISSUERS.iter().filter(|issuer| issuer.country == country).count();
        // 50 states, the district, five territories and the Department of State; ten provinces and three territories.
        assert_eq!((count("USA"), count("CAN"), count("MEX")), (57, 13, 2));
        assert!(ISSUERS.windows(2).all(|pair| pair[0].number < pair[1].number));
        for issuer in ISSUERS.iter().filter(|issuer| !issuer.code.is_empty()) {
            assert_eq!(by_code(issuer.code), Some(issuer));
            assert_eq!(by_number(issuer.number), Some(issuer));
        }
    }

    #[test]
    fn old_letters_are_understood() {
        assert_eq!(by_code("NF").map(|issuer| issuer.name), Some("Newfoundland and Labrador"));
        assert_eq!(by_code("PQ").map(|issuer| issuer.number), Some(604_428));
        assert_eq!(by_code(""), None);
        assert_eq!(by_number(636_099), None);
    }
}

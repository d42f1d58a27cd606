//! Countries: of documents, of people, of registers.

use domain::{country::Country, order::Countries, partner::EnvironmentKind};

use super::Circumstances;
use crate::fields::{
    At, Fields, field,
    kinds::{Alpha2, ListOf, OneOrList, OneOrSeveral},
};

/// Most countries in a list: all there are.
pub(crate) const MOST_COUNTRIES: usize = 250;

/// Reads the issuing countries of the documents that are expected.
pub(super) fn read(flat: &Fields<'_>, kind: EnvironmentKind) -> Countries {
    let country = flat.read(
        field("country", "The issuing country of the document that is expected, or several.").example("LT"),
        &OneOrList(ListOf(0..=MOST_COUNTRIES, Alpha2)),
    );
    let country = country.map(|country| match country {
        OneOrSeveral::One(one) => Countries::One(one),
        OneOrSeveral::Several(several) => Countries::Several(several),
    });
    let allowed = flat
        .read(
            field("allowedCountries", "The issuing countries of the documents that are expected.").example(r#"["LT"]"#),
            &ListOf(0..=MOST_COUNTRIES, Alpha2),
        )
        .map(Countries::Several);
    // One country and a list of it say the same, however they are spelled; the answer keeps the flat dialect's shape.
    let named = |countries: &Option<Countries>| countries.as_ref().map(Countries::named);
    flat.agree(("country", named(&country)), ("allowedCountries", named(&allowed)));
    let place = if country.is_some() { "country" } else { "allowedCountries" };
    let countries = country.or(allowed).unwrap_or_default();
    if countries.named().contains(&Country::UTOPIA) {
        must_be_real(&flat.at().field(place), Country::UTOPIA.as_str(), kind);
    }
    countries
}

/// Reads the nationality that is expected.
pub(super) fn nationality(flat: &Fields<'_>, client: &Fields<'_>, kind: EnvironmentKind) -> Option<String> {
    let nation = field("nationality", "Nationality; compared with the document.").example("LT");
    let read = |fields: &Fields<'_>| {
        let read = fields.read(nation, &Alpha2)?;
        must_be_real(&fields.at().field("nationality"), &read, kind);
        Some(Spelled(read))
    };
    flat.agree(("nationality", read(flat)), ("client.nationality", read(client))).map(|spelled| spelled.0)
}

/// A country's letters, equal in any case.
struct Spelled(String);

impl PartialEq for Spelled {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

/// Reads the countries of registers. Absent or null: the environment's.
pub(super) fn registries(flat: &Fields<'_>, circumstances: &Circumstances<'_>) -> Option<Vec<String>> {
    let about = "Countries whose population registers are asked. Absent or null: the environment's own; empty: none.";
    let Some(named) = flat.read(field("registryCentersCountries", about), &ListOf(0..=MOST_COUNTRIES, Alpha2)) else {
        let usual = &circumstances.settings.registry_countries;
        return (!usual.is_empty()).then(|| usual.clone());
    };
    for (number, country) in named.iter().enumerate() {
        must_be_real(&flat.at().field("registryCentersCountries").item(number), country, circumstances.kind);
    }
    Some(named)
}

/// Refuses the invented state of the sample documents where only real ones are accepted.
pub(crate) fn must_be_real(at: &At<'_>, country: &str, kind: EnvironmentKind) {
    if Country::parse(country) == Some(Country::UTOPIA) && !kind.accepts_specimens() {
        at.bad("must be a valid ISO 3166-1 alpha-2 code; sample documents are not accepted in production");
    }
}

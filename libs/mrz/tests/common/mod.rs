//! Made-up fields for every format.

use bonafide_mrz::{Fields, Format, Sex, ShortDate};
use proptest::prelude::*;

prop_compose! {
    fn names()(words in prop::collection::vec("[A-Z]{1,6}", 1..3)) -> String { words.join(" ") }
}

prop_compose! {
    fn short_date()(year in 0u8..100, month in prop::option::of(1u8..=12), day in prop::option::of(1u8..=31)) -> ShortDate {
        ShortDate { year: Some(year), month, day }
    }
}

/// Fields that the format can hold whole, and the format.
pub fn zone() -> impl Strategy<Value = (Fields, Format)> {
    let texts = (names(), prop::option::of(names()), "[A-Z0-9]{1,9}", "[A-Z0-9]{0,4}", "([A-Z0-9]{1,11})?");
    let codes = (prop::sample::select(vec!["UTO", "D", "LTU"]), prop::sample::select(Format::ALL.to_vec()));
    let sex = prop::sample::select(vec![Sex::Female, Sex::Male, Sex::Unspecified]);
    let numbers = ("[A-Z0-9]{0,3}", "[0-9]{12}", "[0-9]{13}");
    (texts, codes, numbers, short_date(), short_date(), sex).prop_map(|(texts, codes, numbers, birth, expiry, sex)| {
        let (surname, given, number, optional, optional_2) = texts;
        let (state, format) = codes;
        let (more, digits, many) = numbers;
        let card = matches!(format, Format::Td1 | Format::Td2);
        let more = if card && number.len() == 9 { more } else { String::new() };
        let fields = Fields {
            document_code: if format.is_visa() { "V" } else { "AC" }.into(),
            issuer: state.into(),
            surname,
            given_names: given.unwrap_or_default(),
            document_number: number + &more,
            nationality: state.into(),
            birth_date: birth,
            sex,
            expiry_date: expiry,
            optional: if more.is_empty() || format == Format::Td1 { optional } else { String::new() },
            optional_2: if format == Format::Td1 { optional_2 } else { String::new() },
        };
        (national(fields, format, &digits, many), format)
    })
}

/// What national formats have instead.
fn national(fields: Fields, format: Format, digits: &str, many: String) -> Fields {
    let Fields { surname, given_names, birth_date, sex, expiry_date, optional, document_number, .. } = fields.clone();
    let of =
        |code: &str, issuer: &str| Fields { document_code: code.into(), issuer: issuer.into(), ..Fields::default() };
    match format {
        Format::IdFrance => Fields {
            surname,
            given_names,
            document_number: document_number[..1].to_owned() + &digits[1..],
            birth_date,
            sex,
            optional,
            ..of("ID", "FRA")
        },
        Format::PassportRussia => Fields {
            surname,
            given_names: given_names + "3",
            document_number: digits[..9].into(),
            nationality: "RUS".into(),
            birth_date,
            sex,
            optional: many,
            ..of("PN", "RUS")
        },
        Format::Licence => Fields { optional: document_number + &many, ..of("D2", &fields.issuer) },
        Format::LicenceFrance => Fields {
            surname: surname.chars().take(8).collect::<String>().trim().into(),
            document_number,
            expiry_date,
            ..of("D1", "FRA")
        },
        Format::LicenceNetherlands => Fields {
            document_number: digits[..10].into(),
            optional: document_number,
            optional_2: "2".into(),
            ..of("D1", "NLD")
        },
        Format::LicenceSwitzerland => Fields {
            surname,
            given_names,
            document_number: digits.into(),
            birth_date,
            optional,
            optional_2: "F".into(),
            ..of("FA", "CHE")
        },
        _ => fields,
    }
}

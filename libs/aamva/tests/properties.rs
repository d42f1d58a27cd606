//! What is written is read, in every version; and no bytes make reading panic.

use bonafide_aamva::{
    self as aamva, Address, Colour, Compliance, Date, Height, Id, Kind, Licence, Problem, Sex, Truncation, Weight,
};
use proptest::prelude::*;

/// The example of the standard (§D.12.6).
const VIRGINIA: &str = "@\n\u{1e}\rANSI 636000100102DL00410278ZV03190008DLDAQT64235789\nDCSSAMPLE\nDDEN\nDACMICHAEL\n\
    DDFN\nDADJOHN\nDDGN\nDCUJR\nDCAD\nDCBK\nDCDPH\nDBD06062019\nDBB06061986\nDBA12102024\nDBC1\nDAU068 in\nDAYBRO\n\
    DAG2300 WEST BROAD STREET\nDAIRICHMOND\nDAJVA\nDAK232690000  \nDCF2424244747474786102204\nDCGUSA\nDCK123456789\n\
    DDAF\nDDB06062018\nDDC06062020\nDDD1\rZVZVA01\r";

fn id(text: &str) -> Id {
    Id::new(text).expect("three capitals")
}

/// What is left of a licence that was written in a version.
fn reduced(mut licence: Licence, version: u8) -> Licence {
    if version > 1 {
        licence.prefix.clear();
        licence.residence = Address::default();
    } else {
        licence.country = "USA".into();
        for text in
            [&mut licence.discriminator, &mut licence.audit, &mut licence.inventory_number, &mut licence.birth_place]
        {
            text.clear();
        }
    }
    if !(3..=10).contains(&version) && version != 1 {
        licence.alias_surname.clear();
        licence.alias_given_name.clear();
        licence.alias_suffix.clear();
    }
    if !(2..=10).contains(&version) {
        licence.ethnicity.clear();
    }
    if version < 4 {
        licence.surname_cut = Truncation::Unknown;
        licence.given_name_cut = Truncation::Unknown;
        licence.middle_names_cut = Truncation::Unknown;
        licence.compliance = None;
        licence.limited_duration = false;
        licence.card_revision = None;
    }
    if !(4..=10).contains(&version) {
        licence.hazmat_expiry = None;
    }
    licence.weight = match (licence.weight, version) {
        (Some(Weight::Range(_)), 1) => None,
        (Some(weight), 2 | 3) => Some(Weight::Range(weight.range())),
        (weight, _) => weight,
    };
    if version < 5 {
        licence.under_18_until = None;
        licence.under_21_until = None;
    }
    licence.organ_donor &= version >= 6 || version == 1;
    licence.veteran &= version >= 7;
    licence.commercial &= version >= 11;
    licence.enhanced &= version >= 11;
    licence.permit &= version >= 11;
    licence
}

fn any_date() -> impl Strategy<Value = Option<Date>> {
    (1850u16..2200, 1u8..=12, 1u8..=28).prop_map(|(year, month, day)| Date::new(year, month, day))
}

fn word(longest: usize) -> impl Strategy<Value = String> {
    // Words that mean silence and their beginnings are no names.
    let pattern = format!("[BCD-MO-TV-ZÀ-Ö][A-Z0-9'-]{{0,{}}}", longest - 1);
    proptest::string::string_regex(&pattern).expect("a pattern")
}

prop_compose! {
    fn any_licence()(
        names in (word(40), word(30), word(9), word(5), word(10), word(15)),
        texts in (word(25), word(25), word(25), word(20), word(5), word(4)),
        address in (word(35), word(20), "[A-Z]{2}", "[1-9][0-9]{4}"),
        dates in (any_date(), any_date(), any_date(), any_date(), any_date()),
        sex in prop::sample::select(vec![Sex::Female, Sex::Male, Sex::Unspecified]),
        cut in prop::sample::select(vec![Truncation::Truncated, Truncation::Whole, Truncation::Unknown]),
        compliance in prop::option::of(prop_oneof![
            Just(Compliance::Full), Just(Compliance::Material), Just(Compliance::None)
        ]),
        height in prop::option::of(prop_oneof![
            (36u16..95).prop_map(Height::Inches), (30u16..250).prop_map(Height::Centimetres)
        ]),
        weight in prop::option::of(prop_oneof![
            (1u16..999).prop_map(Weight::Pounds),
            (1u16..999).prop_map(Weight::Kilograms),
            (0u8..10).prop_map(Weight::Range),
        ]),
        colours in prop::option::of(prop_oneof![Just(Colour::Black), Just(Colour::Brown), Just(Colour::Unknown)]),
        flags in any::<[bool; 7]>(),
        country in "USA|CAN|MEX|UTO",
    ) -> Licence {
        Licence {
            kind: if flags[0] { Kind::IdentityCard } else { Kind::DrivingLicence },
            issuer_number: 636_000,
            surname: names.0,
            given_name: names.1.clone(),
            middle_names: format!("{} {}", names.2, names.1.chars().take(5).collect::<String>()),
            suffix: names.3.clone(),
            prefix: names.3,
            surname_cut: cut, given_name_cut: cut, middle_names_cut: cut,
            alias_surname: names.4.clone(), alias_given_name: names.5, alias_suffix: names.4.chars().take(5).collect(),
            number: texts.0, discriminator: texts.1.clone(), audit: texts.1, inventory_number: texts.2,
            birth_place: texts.3, endorsements: texts.4, vehicle_class: texts.5.clone(), restrictions: texts.5,
            ethnicity: "W".into(),
            birth_date: dates.0, issue_date: dates.1, expiry_date: dates.2,
            under_18_until: dates.3, under_21_until: dates.3, card_revision: dates.4, hazmat_expiry: dates.4,
            address: Address {
                street: address.0.clone(), street_2: address.0.clone(), city: address.1.clone(),
                jurisdiction: address.2, postal_code: address.3,
            },
            residence: Address { street: address.0, city: address.1, ..Address::default() },
            sex, country, height, weight, compliance, eyes: colours, hair: colours,
            limited_duration: flags[1], organ_donor: flags[2], veteran: flags[3],
            commercial: flags[4], enhanced: flags[5], permit: flags[6],
            own_elements: vec![(id("ZVA"), "01".into()), (id("ZV2"), "X Y".into())],
            ..Licence::default()
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_in_any_version_is_read(licence in any_licence(), version in 1..=aamva::NEWEST) {
        let payload = aamva::write(&licence, version).unwrap();
        let reading = aamva::parse(&payload).unwrap();
        prop_assert_eq!(reading.header.version, version);
        prop_assert_eq!(&reading.licence, &reduced(licence, version));
        let formal = |problem: &&Problem| {
            matches!(
                problem,
                Problem::Header(_) | Problem::Offset(_) | Problem::Subfile(_) | Problem::Unknown(_)
                    | Problem::OtherVersion(_) | Problem::Form(_) | Problem::Value(_) | Problem::Date(_)
                    | Problem::DateOrder(_) | Problem::Line(_) | Problem::Twice(_) | Problem::Name(_)
            )
        };
        prop_assert_eq!(reading.problems.iter().find(formal), None);
    }

    #[test]
    fn bytes_never_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..400),
        text in "\\PC*",
        head in "(@\n\u{1e}\rANSI [0-9]{0,14})?(DL|ID|EN|Z[A-Z]|é)?([0-9]{8})?",
        tail in "[A-Z0-9\n\ré, ]{0,120}",
    ) {
        let _ = aamva::parse_bytes(&bytes);
        let _ = aamva::parse(&text);
        for rest in [&tail, &text] {
            if let Ok(reading) = aamva::parse(&format!("{head}{rest}")) {
                for version in 0..=12 {
                    let _ = aamva::write(&reading.licence, version);
                }
            }
        }
    }

    #[test]
    fn one_changed_character_never_panics(at in 0..VIRGINIA.len(), with in any::<char>()) {
        let mut payload: String = VIRGINIA[..at].to_owned();
        payload.push(with);
        payload.push_str(&VIRGINIA[at + 1..]);
        if let Ok(reading) = aamva::parse(&payload) {
            prop_assert!(reading.elements.len() <= 32);
        }
    }
}

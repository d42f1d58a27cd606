//! What is written is read, and no bytes make reading panic.

use bonafide_seal::{self as seal, Contents, Date, Feature, Header, Seal, Stay, Version, Visa, c40};
use proptest::prelude::*;

fn any_date() -> impl Strategy<Value = Date> {
    (1u16..=9999, 1u8..=12, 1u8..=28).prop_map(|(year, month, day)| Date::new(year, month, day).expect("a real day"))
}

fn text(pattern: &str) -> impl Strategy<Value = String> + use<> {
    proptest::string::string_regex(pattern).expect("a pattern")
}

fn lines(columns: usize) -> impl Strategy<Value = Vec<String>> {
    let line = text(&format!("[A-Z0-9<]{{{columns}}}"));
    prop::collection::vec(line, 2..=2)
}

/// The zone of a visa, whose last columns are fillers.
fn visa_zone() -> impl Strategy<Value = Vec<String>> {
    prop::sample::select(vec![44usize, 36]).prop_flat_map(|columns| {
        (text(&format!("[A-Z0-9<]{{{columns}}}")), text("[A-Z0-9<]{28}"))
            .prop_map(move |(first, second)| vec![first, format!("{second:<<columns$}")])
    })
}

fn any_contents() -> impl Strategy<Value = Contents> {
    let number = || text("[A-Z0-9]{1,9}");
    prop_oneof![
        (
            visa_zone(),
            prop::option::of(any::<u8>()),
            prop::option::of(any::<(u8, u8, u8)>()),
            prop::option::of(number()),
            prop::option::of(prop::collection::vec(any::<u8>(), 1..=4)),
            prop::option::of(prop::collection::vec(any::<u8>(), 0..300)),
        )
            .prop_map(|(zone, entries, stay, passport_number, visa_type, additional)| {
                let stay = stay.map(|(days, months, years)| Stay { days, months, years });
                Contents::Visa(Visa { zone, entries, stay, passport_number, visa_type, additional })
            }),
        lines(36).prop_map(|zone| Contents::EmergencyTravelDocument { zone }),
        (lines(36), text("[A-Z0-9]{12}"))
            .prop_map(|(zone, register_number)| Contents::ArrivalAttestation { zone, register_number }),
        (text("[0-9A-Z]{12}"), text("\\PC{1,20}"), text("\\PC{1,20}"), prop::option::of(text("\\PC{1,20}"))).prop_map(
            |(number, surname, first_name, birth_name)| Contents::SocialInsuranceCard {
                number,
                surname,
                first_name,
                birth_name
            }
        ),
        (lines(36), number()).prop_map(|(zone, passport_number)| Contents::ResidencePermit { zone, passport_number }),
        (lines(36), number()).prop_map(|(zone, sheet_number)| Contents::SupplementarySheet { zone, sheet_number }),
        (number(), text("[0-9]{8}"), text("[0-9]{5}[A-Z ]{0,20}[A-Z0-9]")).prop_map(
            |(document_number, municipality, address)| Contents::AddressSticker {
                document_number,
                municipality,
                address
            }
        ),
        (number(), text("[0-9]{8}"), text("[0-9]{5}")).prop_map(|(document_number, municipality, postal_code)| {
            Contents::ResidenceSticker { document_number, municipality, postal_code }
        }),
    ]
}

prop_compose! {
    fn any_header()(
        four in any::<bool>(),
        issuer in "[A-Z]{1,3}", signer in "[A-Z]{2}[A-Z0-9]{2}",
        short in "[0-9A-F]{5}", long in "[0-9A-F]{0,40}",
        issued in any_date(), signed in any_date(),
        definition in any::<u8>(), category in any::<u8>(),
    ) -> Header {
        let (version, certificate) = if four { (Version::Four, long) } else { (Version::Three, short) };
        Header { version, issuer, signer, certificate, issued, signed, definition, category }
    }
}

proptest! {
    #[test]
    fn seals_that_are_written_are_read(
        header in any_header(),
        values in prop::collection::btree_map(0u8..255, prop::collection::vec(any::<u8>(), 0..300), 1..6),
        signature in prop::collection::vec(any::<u8>(), 1..140),
    ) {
        let features = values.into_iter().map(|(tag, value)| Feature { tag, value }).collect();
        let seal = Seal { header, features, signature };
        let bytes = seal::write(&seal).unwrap();
        let reading = seal::parse(&bytes).unwrap();
        prop_assert_eq!(&reading.seal, &seal);
        prop_assert_eq!(reading.signed, seal::to_sign(&seal.header, &seal.features).unwrap());
        let _ = reading.seal.contents();
        let _ = reading.seal.zone();
    }

    #[test]
    fn contents_that_are_sealed_are_read(contents in any_contents(), header in any_header()) {
        let (definition, category) = contents.kind().reference();
        let features = contents.features().unwrap();
        let seal = Seal { header: Header { definition, category, ..header }, features, signature: vec![1] };
        let bytes = seal::write(&seal).unwrap();
        prop_assert!(seal::parse(&bytes).unwrap().seal.contents().unwrap() == contents);
    }

    #[test]
    fn text_that_is_encoded_is_decoded(text in "[A-Z0-9 ]{0,200}") {
        let bytes = c40::encode(&text).unwrap();
        prop_assert_eq!(bytes.len(), c40::length(text.len()));
        prop_assert_eq!(c40::decode(&bytes).unwrap(), text);
    }

    #[test]
    fn pairs_that_are_decoded_are_encoded_the_same(bytes in prop::collection::vec(any::<u8>(), 0..6)) {
        if let Ok(text) = c40::decode(&bytes) {
            prop_assert_eq!(c40::encode(&text).unwrap(), bytes);
        }
    }

    #[test]
    fn bytes_never_panic_and_what_is_read_can_be_written(
        tail in prop::collection::vec(any::<u8>(), 0..200),
        version in 0u8..5,
    ) {
        let _ = seal::parse(&tail);
        let head = [0xDC, version, 0x6a, 0xbc, 0x6d, 0x32, 0xc8, 0xa5, 0x19, 0xfc, 0x0f, 0x71, 0x34, 0x11, 0x45, 0xf4];
        for keep in 0..=head.len() {
            let bytes = [&head[..keep], &tail].concat();
            if let Ok(reading) = seal::parse(&bytes) {
                let _ = (reading.seal.contents(), reading.seal.zone());
                prop_assert_eq!(seal::write(&reading.seal).unwrap(), bytes);
            }
        }
    }
}

//! The worked examples of BSI TR-03137 part 1 (version 2.5), byte for byte.

use bonafide_seal::{self as seal, Contents, Date, Error, Kind, Stay, Version, Visa};

/// Annex C: arrival attestation.
const ARRIVAL: &str = "dc026abc6d32c8a519fc0f71341145f4fd020230a5621353d9a275735bd4134bc549133c133c133c133c133ca32519a519a4\
    344a5e681ae7204b20d532cf4b7c133c133f030820d5201019a51aeaff404a1f218ca4392647ecff6c8abf9e796a78eebe0b\
    1ac8cc25c4ee17eed961d1189091358d7d616f1a517abc747f6c4490ff159d4dcf50248b00b1e32e9e7805e7";
/// Annex D: social insurance card.
const INSURANCE: &str = "dc026abc6d32c8a519fc0f7134116d04fc0401083fee456d2de019a8020b506572736368776569c39f03054f736361720413\
    4ac3a2636f62c3a96e69646963747572697573ff40582ed05cb05049b4fe49744d5e70a1982f8b7afb1e90259ce47ba9907e\
    fcf59483f0a0b421ec760d6fd2284bbac37e136f1e3be6e14a6f6bc012110cff919d0f";
/// Annex E: residence permit.
const PERMIT: &str = "dc036abc6d32c8a727390f71341145f4fb0602305cba135875976ec066d417b59e8c6abc133c133c133c133c3fef3a2938ee\
    43f1593d1ae52dbb26751fe64b7c133c136b0306d79519a65306ff40158cf5b0bb7fbda099e8e7c94abefc9677b2e71e9885\
    f5cd9057a8bfcf930a6046bcf897650af8f9b0343c034d2f64ce081f95fbf3d01292d1f8165ece27d327";
/// Annex F: visa.
const VISA: &str = "dc036abc6d32c8a72cb10f7134b798155d01022cdd52134a74da1347c6fed95cb89f9fce133c133c133c133c203833734aaf\
    47f0c32f1a1e20eb2625393afe310403a00000050633be1fed20c6ff38d5573247608c9b64cae022c1c5249660e51ae316d6\
    00f974aac2129c3f093c35955314026304705cd24c1b8100711bd4411f068e8d93e8b7";
/// Annex G: address sticker.
const ADDRESS: &str = "dc036abc6d32c8a72cb10f7135b79815f9080106cf3519af974c02061a70208519a10310395e26b3d9a275735bd4cd485ca1\
    7176ff389101f305c9aa04d2ab00212c7cf65fefcaaf565a54538b2498d681a18839c92656526c40594b0b1da12a27f687a3\
    501278dc4145b6e64afc";
/// Annex H: residence sticker.
const RESIDENCE: &str = "dc036abc6d32c8a72cb10f7135b79815f80a0106b77a38e596ce02061a203a4d1fe1030426532081ff381462bcfef51ad1b8\
    d09de328b15c5435e64829ce548647dd579787169624a046738dc5023708319a4294811131eaac58d518cfe98b431437";

fn bytes(text: &str) -> Vec<u8> {
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("hexadecimal")).collect()
}

fn zone(first: &str, second: &str) -> Vec<String> {
    vec![first.into(), second.into()]
}

fn day(year: u16, month: u8, day: u8) -> Date {
    Date::new(year, month, day).expect("a real day")
}

#[test]
fn the_worked_examples_say_what_they_are_said_to_say() {
    let text = String::from;
    for (example, contents) in [
        (
            ARRIVAL,
            Contents::ArrivalAttestation {
                zone: zone("MED<<MUSTERMANN<<ERIK<<<<<<<<<<<<<<<", "M0000000<4ALB0308212M1604128<<<<<<<2"),
                register_number: text("160113000085"),
            },
        ),
        (
            INSURANCE,
            Contents::SocialInsuranceCard {
                number: text("65170839J003"),
                surname: text("Perschweiß"),
                first_name: text("Oscar"),
                birth_name: Some(text("Jâcobénidicturius")),
            },
        ),
        (
            PERMIT,
            Contents::ResidencePermit {
                // The words of the annex say `ARD`; its bytes say this.
                zone: zone("ATD<<RESIDORCE<<ROLAND<<<<<<<<<<<<<<", "6525845096USA7008038M2201018<<<<<<06"),
                passport_number: text("UFO001979"),
            },
        ),
        (
            VISA,
            Contents::Visa(Visa {
                zone: zone("VCD<<DENT<<ARTHUR<PHILIP<<<<<<<<<<<<", "1234567XY7GBR5203116M2005250<<<<<<<<"),
                stay: Some(Stay { days: 160, months: 0, years: 0 }),
                passport_number: Some(text("47110815P")),
                ..Visa::default()
            }),
        ),
        (
            ADDRESS,
            Contents::AddressSticker {
                // The words of the annex say `T2000AKA7`; its bytes say this.
                document_number: text("T2000AK47"),
                municipality: text("05314000"),
                address: text("53123MUSTERMANNSTRASSE21"),
            },
        ),
        (
            RESIDENCE,
            Contents::ResidenceSticker {
                document_number: text("PA5500K11"),
                municipality: text("03359010"),
                postal_code: text("21614"),
            },
        ),
    ] {
        let bytes = bytes(example);
        let seal = seal::parse(&bytes).unwrap().seal;
        assert!(seal.contents().unwrap() == contents, "{:?}", contents.kind());
        assert_eq!(seal.features, contents.features().unwrap());
        assert_eq!(seal::write(&seal).unwrap(), bytes, "{:?}", contents.kind());
    }
}

#[test]
fn headers_name_issuer_signer_certificate_and_days() {
    for (example, version, certificate, issued, signed, kind) in [
        (ARRIVAL, Version::Three, "00027", day(2020, 1, 1), day(2020, 1, 13), Kind::ArrivalAttestation),
        (INSURANCE, Version::Three, "00027", day(2020, 1, 1), day(2020, 1, 14), Kind::SocialInsuranceCard),
        (PERMIT, Version::Four, "27", day(2020, 1, 1), day(2020, 1, 13), Kind::ResidencePermit),
        (VISA, Version::Four, "32", day(2020, 1, 1), day(2021, 12, 3), Kind::Visa),
        (ADDRESS, Version::Four, "32", day(2021, 1, 1), day(2021, 12, 3), Kind::AddressSticker),
        (RESIDENCE, Version::Four, "32", day(2021, 1, 1), day(2021, 12, 3), Kind::ResidenceSticker),
    ] {
        let bytes = bytes(example);
        let seal = seal::parse(&bytes).unwrap().seal;
        let header = &seal.header;
        assert_eq!((header.issuer.as_str(), header.signer.as_str()), ("D", "DETS"));
        assert_eq!((header.version, header.certificate.as_str()), (version, certificate));
        assert_eq!((header.issued, header.signed, seal.kind()), (issued, signed, kind));
    }
}

#[test]
fn what_the_signature_is_of_ends_where_the_signature_begins() {
    let bytes = bytes(PERMIT);
    let reading = seal::parse(&bytes).unwrap();
    assert_eq!(reading.signed.len() + 2 + 64, bytes.len());
    assert_eq!((reading.seal.signature.len(), reading.seal.signature[0], reading.seal.signature[63]), (64, 0x15, 0x27));
    assert_eq!(seal::to_sign(&reading.seal.header, &reading.seal.features).unwrap(), reading.signed);
}

#[test]
fn the_zone_is_found_whatever_the_document_and_filled_where_the_seal_leaves_it_out() {
    let lines = |example: &str| seal::parse(&bytes(example)).unwrap().seal.zone();
    assert_eq!(lines(VISA).unwrap()[1], "1234567XY7GBR5203116M2005250<<<<<<<<");
    assert_eq!(lines(ARRIVAL).unwrap()[0], "MED<<MUSTERMANN<<ERIK<<<<<<<<<<<<<<<");
    assert_eq!(lines(ADDRESS), None);
    // The permit as a document that nobody told of.
    let mut unknown = bytes(PERMIT);
    unknown[16] = 0x33;
    let seal = seal::parse(&unknown).unwrap().seal;
    assert_eq!(seal.kind(), Kind::Other(0x33, 0x06));
    assert!(seal.contents().is_err());
    assert_eq!(seal.zone(), lines(PERMIT));
}

#[test]
fn what_is_wrong_is_told_exactly() {
    let permit = bytes(PERMIT);
    let with = |at: usize, byte: u8| {
        let mut changed = permit.clone();
        changed[at] = byte;
        seal::parse(&changed).map(|_| ()).unwrap_err()
    };
    assert_eq!(seal::parse(b""), Err(Error::Magic));
    assert_eq!(seal::parse(b"P<UTOERIKSSON<<ANNA<MARIA"), Err(Error::Magic));
    assert_eq!(seal::parse(&vec![0xDC; 3000]), Err(Error::TooLong(3000)));
    assert_eq!(with(1, 0x04), Error::Version(4));
    assert!(matches!(with(2, 0xFF), Error::Text { part: "issuing state", .. }));
    // Two spaces and a letter where the issuing state stands.
    assert_eq!(seal::parse(&[&[0xDC, 3, 0x13, 0x47], &permit[4..]].concat()), Err(Error::Space("issuing state")));
    // S01: the certificate's reference then is one character long, and two are there.
    assert_eq!(with(7, 0xA6), Error::Certificate);
    assert_eq!(with(10, 0x00), Error::Date("day of issue"));
    assert_eq!(with(13, 0xFF), Error::Date("day of signature"));
    assert_eq!(with(19, 0x80), Error::Length(19));
    assert_eq!(with(68, 0x02), Error::Twice(2));
    assert_eq!(seal::parse(&permit[..76]), Err(Error::NoSignature));
    assert_eq!(seal::parse(&permit[..140]), Err(Error::End("signature")));
    assert_eq!(seal::parse(&permit[..30]), Err(Error::End("feature")));
    assert_eq!(seal::parse(&permit[..9]), Err(Error::End("certificate's reference")));
    assert_eq!(seal::parse(&[&permit[..18], &permit[76..]].concat()), Err(Error::NoFeature));
    assert_eq!(seal::parse(&[&permit[..], &[0]].concat()), Err(Error::Trailing(1)));
    // A length of 48 in two bytes, which one byte would hold.
    assert_eq!(seal::parse(&[&permit[..19], &[0x81], &permit[19..]].concat()), Err(Error::Length(19)));
}

/// Signer and certificate take nine characters in version 3, and an issuing state three (§2.2), the last of them spaces.
#[test]
fn a_header_whose_texts_are_too_short_is_refused() {
    let short_certificate =
        bytes("dc0240907ec47f3e40893e3e2e3e94945db751009300390241740000ff0e7d7c750002ffffffffffdc8e969e");
    assert_eq!(seal::parse(&short_certificate).err(), Some(Error::Certificate));
    let mut short_issuer = short_certificate;
    short_issuer[2..4].copy_from_slice(&[254, b'D' + 1]);
    assert_eq!(seal::parse(&short_issuer).err(), Some(Error::End("issuing state")));
}

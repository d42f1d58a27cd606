//! What holds for every zone, and for every text that is none.

mod common;

use bonafide_mrz::{Check, Fields, Format, Why, national, parse, repair, translit, write};
use common::zone;
use proptest::prelude::*;

/// The lines as slices.
fn slices(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}

/// The lines with one character replaced: the line, the column from 0, what comes there.
fn with(lines: &[String], line: usize, column: usize, to: u8) -> Vec<String> {
    let mut lines = lines.to_vec();
    lines[line].replace_range(column..=column, &char::from(to).to_string());
    lines
}

/// What text recognition takes for what, in both directions. `D`, `Q` and `L` are left out, as in a name a digit is
/// taken for the likelier letter.
const CONFUSED: [(u8, u8); 8] =
    [(b'0', b'O'), (b'1', b'I'), (b'2', b'Z'), (b'5', b'S'), (b'6', b'G'), (b'8', b'B'), (b'4', b'A'), (b'7', b'T')];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn what_is_written_is_read((fields, format) in zone()) {
        let lines = write(&fields, format).unwrap();
        let zone = parse(&slices(&lines)).unwrap();
        prop_assert_eq!(zone.format, format);
        prop_assert!(zone.checks.hold());
        prop_assert_eq!(zone.fields, fields);
        // A reading whose checks hold is never changed.
        prop_assert_eq!(repair(&slices(&lines)).unwrap().changes, []);
    }

    #[test]
    fn one_look_alike_is_undone_or_left_alone((fields, format) in zone(), at in any::<prop::sample::Index>()) {
        let right = write(&fields, format).unwrap();
        let places: Vec<(usize, usize, u8)> = right.iter().enumerate().flat_map(|(line, text)| {
            text.bytes().enumerate().flat_map(move |(column, c)| {
                CONFUSED.iter().filter_map(move |(a, b)| match c {
                    _ if c == *a => Some((line, column, *b)),
                    _ if c == *b => Some((line, column, *a)),
                    _ => None,
                })
            })
        }).collect();
        prop_assume!(!places.is_empty());
        let (line, column, to) = *at.get(&places);
        let misread = with(&right, line, column, to);
        // Where text and look-alike are of two formats, as D1FRA and a licence of nobody, nothing is known.
        let Ok(repaired) = repair(&slices(&misread)) else { return Err(TestCaseError::fail("in no format")) };
        prop_assert!(
            repaired.lines == right || repaired.lines == misread,
            "{:?} became {:?} by {:?}", right, repaired.lines, repaired.changes
        );
        // What no zone may hold is always undone.
        if parse(&slices(&misread)).is_err() {
            prop_assert_eq!(&repaired.lines, &right);
            prop_assert_eq!(repaired.changes.len(), 1);
        }
        for change in repaired.changes {
            if change.why == Why::CheckDigits {
                let checks = parse(&slices(&right)).unwrap().checks;
                prop_assert_eq!(checks.composite, Check::Pass);
                prop_assert!(checks.document_number == Check::Pass || checks.optional == Check::Pass);
            }
        }
    }

    #[test]
    fn garbage_never_panics(
        lines in prop::collection::vec("\\PC{0,60}|[A-Z0-9<]{9}|[A-Z0-9<]{30}|[A-Z0-9<]{36}|[A-Z0-9<]{44}", 0..5),
    ) {
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let _ = parse(&lines);
        if let Ok(repaired) = repair(&lines) {
            let again = slices(&repaired.lines);
            prop_assert_eq!(&repair(&again).unwrap().lines, &repaired.lines);
        }
    }

    #[test]
    fn zones_of_random_characters_never_panic(
        format in prop::sample::select(Format::ALL.to_vec()),
        beginning in prop::sample::select(vec!["IDFRA", "PNRUS", "D1FRA", "D1NLD", "FACHE", "V<UTO", "IDBEL", "IDROU", ""]),
        text in "[V<A-Z0-9]{90}|[0-9<]{90}|[O0I1B8]{90}",
        names in ("\\PC*", "\\PC*", "\\PC*"),
    ) {
        let mut lines: Vec<String> = Vec::new();
        let mut rest = text.as_str();
        for length in format.lengths() {
            let (line, more) = rest.split_at(*length);
            rest = more;
            lines.push(line.to_owned());
        }
        let line = usize::from(format == Format::LicenceSwitzerland);
        lines[line].replace_range(..beginning.len(), beginning);
        let reference = "2026-11-30".parse().unwrap();
        if let Ok(zone) = parse(&slices(&lines)) {
            let _ = (zone.birth_date(reference), zone.expiry_date(reference), zone.fields.birth_date.between(reference));
            let _ = (national::personal_number(&zone), national::number_holds(&zone), national::document_number(&zone));
            let _ = (national::issue_month(&zone, reference), national::issue_date(&zone, reference));
        }
        let _ = repair(&slices(&lines));
        let fields = Fields { surname: names.0, given_names: names.1, document_number: names.2, ..Fields::default() };
        let _ = write(&Fields { document_code: "P".into(), ..fields }, format);
    }

    #[test]
    fn every_spelling_is_one_of_its_name(name in "(\\p{Latin}|\\p{Cyrillic}|\\p{Greek}|\\p{Arabic}|[' -]){0,12}") {
        let spellings = translit::spellings(&name, 32);
        prop_assert!(spellings.len() <= 32);
        for spelling in &spellings {
            prop_assert!(spelling.bytes().all(|c| c == b' ' || c.is_ascii_uppercase()), "{:?}", spelling);
            prop_assert!(translit::is_spelling(spelling, &name, false), "{:?} {:?}", spelling, name);
        }
        if translit::is_covered(&name) {
            prop_assert!(spellings.contains(&translit::to_mrz(&name)));
            // A cut spelling is still one, if it may be cut.
            let spelled = translit::to_mrz(&name);
            for end in 1..=spelled.len() {
                prop_assert!(translit::is_spelling(&spelled[..end], &name, true), "{:?} {:?}", &spelled[..end], name);
            }
        }
    }

    #[test]
    fn texts_of_any_kind_are_spelled_without_panic(zone in "\\PC*", name in "\\PC*", cut in any::<bool>()) {
        let _ = (translit::spellings(&name, 8), translit::is_spelling(&zone, &name, cut));
        let _ = (translit::from_mrz_arabic(&name), translit::from_internal_passport(&name));
        let coded = translit::internal_passport(&name);
        prop_assert!(coded.bytes().all(|c| c == b' ' || c.is_ascii_alphanumeric()));
    }
}

//! Templates that operators write.

mod common;

use bonafide_printed::{FieldName as F, How, Kind, MAX_BYTES, Note, Template, Templates, read};
use common::{card, document, print};

const CARD: &str = r#"
name = "club-card"
version = 2
size = "id-1"
labels = false

[[anchor]]
name = "club"
words = ["CLUB OF UTOPIA"]
region = [0, 0, 86, 12]

[[field]]
name = "document-number"
region = [60, 40, 25, 10]
pattern = ["AA99-9999"]

[[field]]
name = "name"
region = [-2, 6, 60, 6]
anchor = "club"

[[field]]
name = "expiry-date"
label = ["Member until"]
dates = "month-first"

[[field]]
name = "personal-number"
number = "7"
alphabet = "digits"
length = [6, 6]
"#;

#[test]
fn the_templates_that_come_along_are_understood() {
    let templates = Templates::built_in();
    let names: Vec<&str> = templates.iter().map(|template| &*template.name).collect();
    assert_eq!(
        names,
        [
            "canada-driver-licence",
            "eu-driving-licence",
            "eu-driving-licence-back",
            "eu-identity-card",
            "eu-residence-permit",
            "passport",
            "us-driver-licence",
            "utopia-identity-card",
            "utopia-residence-permit",
        ]
    );
}

#[test]
fn an_operators_template_reads_by_region_anchor_label_and_number() {
    let mut templates = Templates::built_in();
    templates.add("club.toml", CARD).unwrap();
    // The whole print lies a little lower than usual; the name moves with the anchor.
    let lines = [
        print(20.0, 9.0, 3.0, "CLUB OF UT0PIA"),
        print(20.0, 17.0, 2.5, "RAPHAEL HYTHLODAY"),
        print(5.0, 30.0, 2.0, "Member until 02/03/2030"),
        print(5.0, 36.0, 2.0, "7. 12345O"),
        print(62.0, 46.0, 2.5, "AB12-34S6"),
        print(5.0, 50.0, 2.0, "Surname"),
    ];
    let mut document = card("UTO");
    document.kind = None;
    let reading = read(&lines, &document, &templates);
    assert_eq!(reading.template.as_deref(), Some("club-card"));
    for (name, value) in [
        (F::Name, "RAPHAEL HYTHLODAY"),
        (F::ExpiryDate, "2030-02-03"),
        (F::PersonalNumber, "123450"),
        (F::DocumentNumber, "AB12-3456"),
    ] {
        assert_eq!(reading.value(name), Some(value), "{reading:#?}");
    }
    assert_eq!(reading.field(F::Name).unwrap().how, How::Template);
    assert_eq!(reading.field(F::DocumentNumber).unwrap().notes, [Note::Repaired { at: 7, read: 'S', taken: '5' }]);
    assert_eq!(reading.field(F::PersonalNumber).unwrap().notes, [Note::Repaired { at: 5, read: 'O', taken: '0' }]);
    assert_eq!(reading.field(F::ExpiryDate).unwrap().how, How::Label { language: "template".into() });
}

#[test]
fn what_does_not_fit_the_pattern_is_not_taken() {
    let mut templates = Templates::default();
    templates.add("club.toml", CARD).unwrap();
    let lines = [
        print(20.0, 9.0, 3.0, "CLUB OF UTOPIA"),
        print(62.0, 46.0, 2.5, "AB12-345"),
        print(5.0, 36.0, 2.0, "7. 12345"),
    ];
    let reading = read(&lines, &card("UTO"), &templates);
    assert!(reading.fields.is_empty(), "{reading:#?}");
    let unread: Vec<&str> = reading.unread.iter().map(|unread| &*unread.text).collect();
    assert!(unread.contains(&"AB12-345") && unread.contains(&"12345"), "{unread:?}");
}

#[test]
fn a_template_without_its_anchor_is_not_taken() {
    let mut templates = Templates::default();
    templates.add("club.toml", CARD).unwrap();
    let lines = [print(20.0, 40.0, 3.0, "CLUB OF UTOPIA"), print(5.0, 30.0, 2.0, "Surname: HYTHLODAY")];
    let reading = read(&lines, &card("UTO"), &templates);
    assert_eq!(reading.template, None, "the anchor is outside its region");
    assert_eq!(reading.value(F::Surname), Some("HYTHLODAY"), "labels are read without a template");
}

#[test]
fn errors_name_file_and_key() {
    let error = |text: &str| Template::parse("club.toml", text).unwrap_err().to_string();
    let with = |from: &str, to: &str| error(&CARD.replacen(from, to, 1));
    for (from, to, expected) in [
        ("size =", "sizes =", "club.toml, line 4: unknown field `sizes`"),
        ("\"name\"\nregion", "\"nick-name\"\nregion", "club.toml, line 18: unknown variant `nick-name`"),
        ("version = 2", "", "club.toml, line 1: missing field `version`"),
        ("[60, 40, 25, 10]", "[60, 40, 0, 10]", "club.toml: field[0].region: left, top, width"),
        ("[60, 40, 25, 10]", "[60, nan, 5, 10]", "club.toml: field[0].region: left, top, width"),
        ("anchor = \"club\"", "anchor = \"clubs\"", "club.toml: field[1].anchor: no anchor has that name"),
        ("number = \"7\"", "number = \"seven\"", "club.toml: field[3].number: one or two digits"),
        ("length = [6, 6]", "length = [6, 5]", "club.toml: field[3].length"),
        ("[\"AA99-9999\"]", "[\"\"]", "club.toml: field[0].pattern: 1 to 40"),
        ("words = [\"CLUB OF UTOPIA\"]", "words = []", "club.toml: anchor[0].words"),
        ("name = \"club-card\"", "name = \"Club\"", "club.toml: name: 1 to 80 lower-case"),
        ("size = \"id-1\"", "states = [\"utopia\"]", "club.toml: states: codes of one to three capitals"),
        ("dates = \"month-first\"", "alphabet = \"digits\"", "club.toml: field[2].kind: only numbers"),
        ("labels = false", "numbers = 2", "club.toml: numbers: more than the fields have"),
    ] {
        let message = with(from, to);
        assert!(message.starts_with(expected), "{message:?} instead of {expected:?}");
    }
    assert!(error("name = \"x\"\nversion = 1").starts_with("club.toml: kind: a template needs"));
    assert_eq!(error(&" ".repeat(MAX_BYTES + 1)), "club.toml: longer than 65536 bytes");
}

#[test]
fn a_higher_version_replaces_a_lower_one() {
    let mut templates = Templates::default();
    templates.add("club.toml", CARD).unwrap();
    let again = templates.add("club.toml", CARD).unwrap_err().to_string();
    assert_eq!(again, "club.toml: a template of that name has this version or a higher one");
    templates.add("club-3.toml", &CARD.replace("version = 2", "version = 3")).unwrap();
    assert_eq!(templates.iter().map(|template| template.version).collect::<Vec<_>>(), [3]);
}

#[test]
fn a_hostile_template_of_full_size_is_read_in_bounded_time() {
    let words: Vec<String> = (0..64).map(|at| format!("\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA{at}\"")).collect();
    let anchor = format!("[[anchor]]\nwords = [{}]\n", words.join(","));
    let field = "[[field]]\nname = \"document-number\"\nregion = [0,0,90,90]\npattern = [\"****************************************\"]\n";
    let mut templates = Templates::default();
    for at in 0..200 {
        let text = format!("name = \"t-{at}\"\nversion = 1\n{}{}", anchor.repeat(8), field.repeat(60));
        templates.add("t.toml", &text).unwrap();
    }
    assert!(templates.add("u.toml", CARD).unwrap_err().to_string().contains("too many templates"));
    let lines: Vec<_> = (0..400u16)
        .map(|at| print(5.0, f64::from(at) * 0.2, 2.0, &"AAAAAAA AAAAAAAAAAA AAAAAAAAAAAA AAAAAAAAAAAAA ".repeat(4)))
        .collect();
    let start = std::time::Instant::now();
    let reading = read(&lines, &document(Kind::IdentityCard, None, (85.6, 53.98)), &templates);
    assert!(reading.fields.len() < 30);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn a_deeply_nested_file_is_refused_without_a_crash() {
    let nested = format!("name = {}", "[".repeat(60_000));
    assert!(Template::parse("deep.toml", &nested).is_err());
    assert!(Template::parse("deep.toml", &"a.".repeat(30_000)).is_err());
}

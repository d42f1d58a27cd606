//! What is read and what is described are the same, value by value.

use serde_json::json;

use super::{judge::obeys, kinds::*, texts::*, *};

/// Values that break one rule or another, or none.
fn probes() -> Vec<Value> {
    let mut probes = vec![
        json!(null),
        json!(true),
        json!(false),
        json!(0),
        json!(1),
        json!(-1),
        json!(59),
        json!(60),
        json!(60.0),
        json!(60.5),
        json!(61),
        json!(1e300),
        json!(u64::MAX),
        json!([]),
        json!({}),
        json!({"a": 1}),
        json!({"A": "x"}),
        json!({"A": 1}),
        json!(["A"]),
        json!(["A", "B"]),
        json!(["A", "B", "A"]),
        json!([1]),
        json!([null]),
        json!({"name": "A"}),
        json!({"name": 1}),
        json!({"name": null}),
        json!({"name": "A", "more": 1}),
    ];
    let texts = [
        "",
        " ",
        "A",
        "B",
        "a",
        "lt",
        "LT",
        "Lt",
        "ZZ",
        "UT",
        "LTU",
        "XK",
        "1990-02-28",
        "1990-02-29",
        "2000-02-29",
        "1990-2-3",
        "+990-02-03",
        "0000-01-01",
        "0001-01-01",
        "1990-12-20\n",
        "John Tom",
        "Žemaitė",
        "Ó'Brien-Smith",
        "J0hn",
        "<b>",
        "a\u{0}b",
        "a\u{85}b",
        "\u{a0}",
        "\u{3000}",
        "山田",
        "x@y",
        "x@y.example",
        "x y@z",
        "@",
        "https://a.example",
        "HTTPS://a.example/",
        "http://a.example",
        "https://a.example:65535/x?y#z",
        "https://a.example:65536/",
        "https://1.2.3.4/",
        "https://1.2.3.256/",
        "https://1.2.3",
        "http://127.0.0.1:9/hook",
        "http://localhost",
        "http://localhost.evil.example/",
        "http://[::1]:8080/",
        "https://[::2]/",
        "https://a b/",
        "https://me:secret@a.example/x",
        "https://@a.example/",
        "https://a..example/",
        "https://",
        "https:///x",
        "ftp://a.example/",
        "javascript:alert(1)",
        "https://a.example/{{token_string}}",
        "https://a.example/ą",
        "https://ą.example/",
        "//a.example/",
        "https://a.example\\b",
        "https://-a.example/",
        "https://a_b.example/",
        "https://a.example./",
        "AAAA",
        "AAA=",
        "AA==",
        "A===",
        "AAA",
        "AAAA\n",
        "data:image/png;base64,AAAA",
        "data:text/html;base64,AAAA",
        "data:image/png;base64,",
        "AB==",
        "3c90c3cc-0d44-4b50-8888-8dd25736052a",
        "3C90C3CC-0D44-4B50-8888-8DD25736052A",
        "3c90c3cc0d444b5088888dd25736052a",
        "{3c90c3cc-0d44-4b50-8888-8dd25736052}",
        "3c90c3cc-0d44-4b50-8888-8dd25736052",
    ];
    probes.extend(texts.map(Value::from));
    for length in [2, 3, 4, 40, 41, 100, 101, 300] {
        probes.push(json!("x".repeat(length)));
        probes.push(json!("ž".repeat(length)));
        probes.push(json!(vec!["A"; length]));
    }
    for length in [2047, 2048, 2049] {
        probes.push(json!(format!("https://a.example/{}", "x".repeat(length - 18))));
    }
    probes
}

/// Reads every probe as such a field and asks the description's opinion.
fn agrees<K: Kind>(what: &str, kind: &K) {
    let kinds = [field("f", "What."), field("f", "What.").not_null(), field("f", "What.").required()];
    for (number, field) in kinds.into_iter().enumerate() {
        let schema = describe(|fields| {
            fields.read(field, kind);
        });
        let (mut good, mut bad) = (0, 0);
        let bodies = probes().into_iter().map(|probe| json!({"f": probe})).chain([json!({})]);
        for body in bodies {
            let problems = Problems::default();
            let read = Fields::of(&body, &problems).unwrap().read(field, kind);
            let settled = problems.settle();
            assert_eq!(obeys(&schema, &body), settled.is_ok(), "{what} {number}: {body} by {schema}: {settled:?}");
            let present = body.get("f").is_some_and(|value| !value.is_null());
            assert!(settled.is_err() || read.is_some() == present, "{what} {number}: {body}");
            match settled {
                Ok(()) => good += 1,
                Err(problem) => {
                    assert!(problem.message.starts_with("Field 'f"), "{what}: {}", problem.message);
                    bad += 1;
                }
            }
        }
        assert!(good >= 1 && bad >= 3, "{what}: the probes try both sides: {good} good, {bad} bad");
    }
}

#[test]
fn every_kind_reads_exactly_what_it_describes() {
    agrees("flag", &Flag);
    agrees("yes", &Yes);
    agrees("whole", &Whole(0..=60));
    agrees("whole", &Whole(60..=3600));
    agrees("number", &Number(0.0..=1.0));
    agrees("date", &Date);
    agrees("word", &one_of(&["A", "B"]));
    agrees("country", &Alpha2);
    agrees("uuid", &UuidText);
    agrees("scanRef", &ScanRefText);
    agrees("list", &ListOf(0..=2, one_of(&["A", "B"])));
    agrees("list", &ListOf(2..=40, one_of(&["A", "B"])));
    agrees("one or list", &OneOrList(ListOf(0..=3, Alpha2)));
    agrees(
        "shape",
        &Shape(|fields: &Fields<'_>| {
            fields.read(field("name", "A name.").required(), &one_of(&["A"]));
        }),
    );
    agrees(
        "map",
        &MapOf {
            entries: 1..=2,
            key: |key| key == "A",
            key_rule: "the letter A",
            key_schema: || json!({"enum": ["A"]}),
            values: one_of(&["x"]),
        },
    );
    agrees("free", &Free(100));
    agrees("text", &text(0, 40));
    agrees("text", &text(1, 100));
    agrees("ascii", &ascii(1, 40));
    agrees("name", &Name);
    agrees("email", &EMAIL);
    agrees("https", &Address::Secure);
    agrees("callback", &Address::SecureOrLoopback);
    agrees("web", &Address::Web);
    agrees("base64", &Base64(60));
}

#[test]
fn objects_inside_are_described_and_read_where_they_stand() {
    let read = |fields: &Fields<'_>| {
        let inner = fields.inside(field("client", "The client.").not_null());
        let name = inner.read(field("name", "The name.").required().example("Smith"), &Name);
        (name, inner.read(field("tags", "Tags."), &ListOf(0..=2, ascii(1, 3))))
    };
    let schema = describe(|fields| {
        read(fields);
    });
    assert_eq!(schema["properties"]["client"]["required"], json!(["name"]));
    assert_eq!(schema["properties"]["client"]["properties"]["name"]["examples"], json!(["Smith"]));
    for (body, good) in [
        (json!({}), true),
        (json!({"client": {"name": "Smith"}}), true),
        (json!({"client": {}}), false),
        (json!({"client": null}), false),
        (json!({"client": 7}), false),
        (json!({"client": {"name": "Smith", "tags": ["a", "toolong"]}}), false),
    ] {
        let problems = Problems::default();
        read(&Fields::of(&body, &problems).unwrap());
        assert_eq!(problems.settle().is_ok(), good, "{body}");
        assert_eq!(obeys(&schema, &body), good, "{body}");
    }
    let problems = Problems::default();
    let body = json!({"client": {"name": "Smith", "tags": ["a", "toolong"]}});
    read(&Fields::of(&body, &problems).unwrap());
    assert_eq!(problems.settle().unwrap_err().message, "Field 'client.tags[1]' must have 1 to 3 characters.");
}

#[test]
fn a_message_never_repeats_a_value() {
    let problems = Problems::default();
    let body = json!({"map": {"SECRET": 1}, "name": "SECRET1", "list": ["SECRET"]});
    let fields = Fields::of(&body, &problems).unwrap();
    let map = MapOf { entries: 0..=9, key: |_| false, key_rule: "none", key_schema: || json!({}), values: Flag };
    fields.read(field("map", "M."), &map);
    fields.read(field("name", "N."), &Name);
    fields.read(field("list", "L."), &ListOf(0..=9, one_of(&["A"])));
    let problem = problems.settle().unwrap_err();
    assert_eq!(problem.identifier, Identifier::ValidationError);
    assert!(!problem.message.contains("SECRET"), "{}", problem.message);
}

#[test]
fn a_key_stands_in_messages_only_if_it_looks_like_a_name() {
    let any = || MapOf { entries: 0..=9, key: |_| true, key_rule: "any", key_schema: || json!({}), values: text(0, 1) };
    let outer = MapOf { entries: 0..=9, key: |_| true, key_rule: "any", key_schema: || json!({}), values: any() };
    for (body, message) in [
        (json!({"map": {"POA": {"ssn_1": 7}}}), "Field 'map.POA.ssn_1' must be a string."),
        (json!({"map": {"POA": {"of John Smith": 7}}}), "A field of 'map.POA' must be a string."),
        (json!({"map": {"POA": {"": 7}}}), "A field of 'map.POA' must be a string."),
        (json!({"map": {"POA": {"Smith-Jones": 7}}}), "A field of 'map.POA' must be a string."),
        (json!({"map": {"John Smith": {"ssn": 7}}}), "A field of 'map' must be a string."),
        (json!({"map": {"POA": {"x".repeat(41): 7}}}), "A field of 'map.POA' must be a string."),
    ] {
        let problems = Problems::default();
        Fields::of(&body, &problems).unwrap().read(field("map", "M."), &outer);
        assert_eq!(problems.settle().unwrap_err().message, message, "{body}");
    }
}

//! Documents are read as well as `docs/accuracy.md` says, on a smaller set; and `bonafide read` tells of every file.

use std::{fs, path::Path, process::Command};

use serde_json::Value;

fn bonafide(arguments: &[&str]) -> (bool, Vec<Value>) {
    let output = Command::new(env!("CARGO_BIN_EXE_bonafide")).args(arguments).output().expect("the binary starts");
    let complaint = String::from_utf8_lossy(&output.stderr);
    let lines = String::from_utf8(output.stdout).expect("the binary writes UTF-8");
    let told = lines.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}\n{complaint}")));
    (output.status.success(), told.collect())
}

/// How many of the documents of a group ended so, and of how many.
fn share(told: &[Value], group: &str, what: &str, ended: &str) -> (usize, usize) {
    let all: Vec<&str> = (told.iter().filter(|document| document["group"] == group))
        .flat_map(|document| match &document[what] {
            Value::Object(fields) => fields.values().filter_map(Value::as_str).collect(),
            value => Vec::from_iter(value.as_str()),
        })
        .collect();
    (all.iter().filter(|told| **told == ended).count(), all.len())
}

#[test]
fn zones_print_and_barcodes_of_photographed_documents_are_read_exactly() {
    let (well, told) = bonafide(&["bench", "documents", "--count", "24", "--contradictions", "8"]);
    assert!(well);
    // The marks lie below the measured shares by what so small a set may be off.
    for (group, what, least) in [
        ("clean", "zone", 0.95),
        ("moderate", "zone", 0.90),
        ("hard", "zone", 0.60),
        ("clean", "fields", 0.90),
        ("moderate", "fields", 0.80),
        ("clean", "barcode", 0.99),
    ] {
        let (exact, all) = share(&told, group, what, "exact");
        assert!(all > 3 && exact as f64 >= least * all as f64, "{group} {what}: {exact} of {all}");
    }
    for group in ["clean", "moderate", "hard"] {
        assert_eq!(share(&told, group, "zone", "wrong").0, 0, "{group}: a zone was read wrongly and nothing said so");
    }
    let contradictions: Vec<bool> = told.iter().filter_map(|document| document["contradiction"].as_bool()).collect();
    assert_eq!(contradictions, [true; 8], "print that contradicts the zone was not noticed");
}

#[test]
fn one_line_tells_of_each_picture_in_order_and_a_broken_one_does_not_end_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let drawn = Command::new(env!("CARGO_BIN_EXE_bonafide"))
        .args(["specimen", "--out", &path("drawn"), "--surname", "Ilvesheimo", "--birth-date", "1990-04-23"])
        .output()
        .unwrap();
    assert!(drawn.status.success());
    fs::write(path("broken.jpg"), b"\xFF\xD8\xFF no picture").unwrap();
    let passport = Path::new(&path("drawn")).join("passport-clean.jpg").display().to_string();
    let (well, told) = bonafide(&["read", &path("broken.jpg"), &passport, &path("missing.png"), "--json"]);
    assert!(!well, "a run in which something could not be read does not end well");
    let [broken, read, missing] = &told[..] else { panic!("{told:?}") };
    for (line, file) in [(broken, "broken.jpg"), (missing, "missing.png")] {
        assert!(line["file"].as_str().unwrap().ends_with(file) && line["error"].is_string(), "{line}");
    }
    assert_eq!((&read["documentType"], &read["issuingState"]), (&"PASSPORT".into(), &"UTO".into()));
    assert_eq!((&read["mrz"]["format"], &read["mrz"]["valid"]), (&"TD3".into(), &true.into()));
    assert_eq!(read["mrz"]["lines"].as_array().unwrap().len(), 2);
    let surname = &read["fields"]["SURNAME"];
    assert_eq!((&surname["value"], &surname["source"]), (&"ILVESHEIMO".into(), &"MRZ".into()));
    assert_eq!(read["fields"]["DATE_OF_BIRTH"]["value"], "1990-04-23");
    // Only print says when it was issued; the box is on the lower half of the page's right side.
    let issued = &read["fields"]["DATE_OF_ISSUE"];
    assert_eq!(issued["source"], "PRINT", "{read}");
    let place: Vec<f64> = issued["box"].as_array().unwrap().iter().map(|v| v.as_f64().unwrap()).collect();
    assert!((44.0..50.0).contains(&place[0]) && (50.0..62.0).contains(&place[1]), "{place:?}");
    assert!(read["quality"]["sharpness"].as_f64().unwrap() > 0.3 && read["ms"]["whole"].as_f64().unwrap() > 1.0);
    assert!(
        read["findings"].as_array().unwrap().iter().any(|f| f["check"] == "SOURCES_AGREE" && f["outcome"] == "PASS")
    );
}

#[test]
fn a_template_of_the_operator_is_taken_and_a_mistake_in_one_is_told_by_file_and_key() {
    let folder = tempfile::tempdir().unwrap();
    let templates = folder.path().join("templates");
    fs::create_dir(&templates).unwrap();
    let guide = include_str!("../../../docs/guide/documents.md");
    let example = guide.split("```toml").nth(1).and_then(|rest| rest.split("```").next()).unwrap();
    fs::write(templates.join("library-card.toml"), example).unwrap();
    let read = || {
        let models = folder.path().display().to_string();
        Command::new(env!("CARGO_BIN_EXE_bonafide"))
            .args(["read", "missing.jpg", "--models", &models])
            .output()
            .unwrap()
    };
    let told = read();
    assert!(String::from_utf8_lossy(&told.stdout).contains("missing.jpg"), "{told:?}");
    fs::write(templates.join("library-card.toml"), example.replace("words", "wrods")).unwrap();
    let told = read();
    let complaint = String::from_utf8_lossy(&told.stderr).into_owned();
    assert!(!told.status.success() && told.stdout.is_empty(), "{told:?}");
    assert!(complaint.contains("library-card.toml") && complaint.contains("wrods"), "{complaint}");
}

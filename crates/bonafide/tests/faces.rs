//! Faces are told apart as well as `docs/accuracy.md` says; `bonafide compare` tells of every pair.

#![allow(clippy::unwrap_used, reason = "everything here is a test")]

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use serde_json::{Value, json};

fn bonafide(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_bonafide")).args(arguments).output().expect("the binary starts")
}

fn told(output: &Output) -> Vec<Value> {
    let complaint = String::from_utf8_lossy(&output.stderr);
    let lines = std::str::from_utf8(&output.stdout).expect("the binary writes UTF-8").lines();
    lines.map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}\n{complaint}"))).collect()
}

fn photograph(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/fetched/test").join(name)
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn one_line_tells_of_each_pair_in_order_and_a_missing_file_does_not_end_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let (one, again, other) = (photograph("obama.jpg"), photograph("obama2.jpg"), photograph("biden.jpg"));
    let cat = photograph("chelsea.png");
    let (pairs, missing) = (folder.path().join("pairs.txt"), folder.path().join("missing.jpg"));
    let line = |a: &Path, b: &Path| format!("{}\t{}\n", a.display(), b.display());
    let lines = [line(&one, &again), line(&one, &missing), "\n".into(), line(&one, &other), line(&cat, &one)];
    fs::write(&pairs, lines.concat()).unwrap();

    let output = bonafide(&["compare", "--pairs", &text(&pairs), "--json"]);
    assert!(!output.status.success(), "a pair failed");
    let told = told(&output);
    let keys: Vec<Vec<&str>> =
        told.iter().map(|pair| pair.as_object().unwrap().keys().map(String::as_str).take(8).collect()).collect();
    assert_eq!(keys, vec![["a", "b", "similarity", "threshold", "fmr", "match", "error", "ms"]; 4]);
    let matched: Vec<&Value> = told.iter().map(|pair| &pair["match"]).collect();
    assert_eq!(matched, [&json!(true), &Value::Null, &json!(false), &Value::Null]);
    assert_eq!(told[0]["b"], json!(text(&again)));
    assert!(told[0]["similarity"].as_f64() > told[0]["threshold"].as_f64());
    assert!(told[2]["similarity"].as_f64() < told[2]["threshold"].as_f64());
    assert_eq!(told[0]["error"], Value::Null);
    for (at, what) in [(1, "missing.jpg cannot be read"), (3, "chelsea.png shows no face")] {
        assert!(told[at]["error"].as_str().unwrap().contains(what), "{}", told[at]);
    }
}

#[test]
fn two_pictures_match_by_the_exit_status() {
    let (one, again, other) = (photograph("obama.jpg"), photograph("obama3.jpg"), photograph("astronaut.png"));
    assert!(bonafide(&["compare", &text(&one), &text(&again)]).status.success());
    let output = bonafide(&["compare", &text(&one), &text(&other)]);
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).starts_with("FACE_MISMATCH, distance "), "{output:?}");
}

/// Of so few people nothing but the working can be shown: nobody matches a stranger, everybody themselves, and what was
/// measured is what the program then uses.
#[test]
fn a_folder_of_people_becomes_a_calibration() {
    let folder = tempfile::tempdir().unwrap();
    let people = folder.path().join("people");
    for (person, names) in [("statesmen/one", &["obama.jpg", "obama2.jpg"][..]), ("statesmen/two", &["biden.jpg"])] {
        fs::create_dir_all(people.join(person)).unwrap();
        for name in names {
            fs::copy(photograph(name), people.join(person).join(name)).unwrap();
        }
    }
    fs::write(people.join("statesmen/two/broken.jpg"), b"no picture").unwrap();
    fs::copy(photograph("sample1.jpg"), people.join("strangers.jpg")).unwrap();
    let models = folder.path().join("models");
    fs::create_dir(&models).unwrap();
    let calibration = text(&models.join("calibration.json"));

    let output = bonafide(&["bench", "face", "--dir", &text(&people), "--selfies-alone", "--json"]);
    let measured = &told(&output)[0];
    assert_eq!((&measured["people"], &measured["faces"]), (&json!(5), &json!(6)), "{measured}");
    assert!(measured["unusable"][0].as_str().unwrap().contains("broken.jpg"));
    let selfies = &measured["comparisons"][0];
    assert_eq!(selfies["name"], "two selfies");
    // Two pairs of the statesmen, three of the strangers side by side.
    assert_eq!(selfies["marks"][0]["falseMatches"], json!([0, 5]));
    assert_eq!(selfies["marks"][0]["falseNonMatches"], json!([0, 1]));
    assert_eq!(selfies["groups"]["statesmen"][0]["falseMatches"], json!([0, 2]));

    let output = bonafide(&["bench", "face", "--dir", &text(&people), "--write", &calibration, "--name", "few"]);
    assert!(output.status.success(), "{output:?}");
    // With five pairs of strangers nothing is known of one in 200,000, so nothing is a match.
    let (one, again) = (photograph("obama.jpg"), photograph("obama2.jpg"));
    let output = bonafide(&["compare", &text(&one), &text(&again), "--models", &text(&models), "--json"]);
    let compared = &told(&output)[0];
    assert_eq!((&compared["match"], &compared["threshold"]), (&json!(false), &json!(1.0)));
}

#[test]
fn selfies_of_ones_own_are_measured_and_too_few_set_no_marks() {
    let folder = tempfile::tempdir().unwrap();
    let selfies = folder.path().join("selfies");
    for (kind, names) in
        [("bona-fide", &["obama.jpg", "biden.jpg"][..]), ("print, flat", &["obama2.jpg", "chelsea.png"])]
    {
        fs::create_dir_all(selfies.join(kind)).unwrap();
        for name in names {
            fs::copy(photograph(name), selfies.join(kind).join(name)).unwrap();
        }
    }
    let (rows, policy) = (folder.path().join("rows.csv"), folder.path().join("policy.json"));
    let measured = ["bench", "pad", "--dir", &text(&selfies), "--rows", &text(&rows), "--write", &text(&policy)];
    let output = bonafide(&measured);
    assert!(!output.status.success() && !policy.exists(), "two selfies set marks");
    assert!(String::from_utf8_lossy(&output.stderr).contains("there are 2"), "{output:?}");
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(printed.contains("| bona-fide | BPCER ") && printed.contains("| print, flat | APCER "), "{printed}");
    assert!(printed.contains("1 without a face"), "a cat: {printed}");
    let rows = fs::read_to_string(rows).unwrap();
    assert_eq!(rows.lines().filter(|line| line.starts_with("passive,")).count(), 3, "{rows}");
}

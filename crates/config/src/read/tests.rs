//! Settings as an operator gives them, and what he is told when something is wrong.

use super::*;
use crate::{LogFormat, ObjectsPlace};

/// Reads a file of this content together with these variables and arguments.
fn given(
    file: &str,
    variables: &[(&str, &str)],
    arguments: &[(&'static str, &'static str, &str)],
) -> Result<Settings, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bonafide.toml");
    std::fs::write(&path, file).unwrap();
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let arguments: Vec<_> =
        arguments.iter().map(|(name, key, value)| Argument { name, key, value: (*value).to_owned() }).collect();
    let folder_name = format!("{}/", folder.path().display());
    read(Some(&path), variables, &arguments).map_err(|error| error.to_string().replace(&folder_name, ""))
}

fn variable(name: &str, value: &str) -> Result<Settings, String> {
    given("", &[(name, value)], &[])
}

#[test]
fn nothing_set_means_the_defaults() {
    let settings = given("", &[("HOME", "/root"), ("BONAFIDE_TEST_S3", "x"), ("BONAFIDE_LISTEN", "")], &[]).unwrap();
    assert_eq!(settings, Settings::default());
    assert_eq!(settings.public_url(), "http://127.0.0.1:8080");
    assert_eq!(settings.database_url().reveal(), "sqlite:./data/bonafide.db");
    assert_eq!(settings.master_key_file(), Path::new("./data/master.key"));
    assert_eq!(settings.objects(), ObjectsPlace::Folder("./data/objects".into()));
    assert!(settings.workers() >= 1);
    assert!(settings.allow_loopback() && !settings.outbound.allow_private);
}

#[test]
fn arguments_win_over_variables_and_variables_over_the_file() {
    let file = "data = \"/file\"\nlisten = \"127.0.0.1:1\"\n[limits]\npixels = 2000000\n";
    let variables = [("BONAFIDE_LISTEN", "127.0.0.1:2"), ("BONAFIDE_LIMITS__JSON_BYTES", "20000")];
    let settings = given(file, &variables, &[]).unwrap();
    assert_eq!((settings.data.to_str(), settings.listen.port()), (Some("/file"), 2));
    assert_eq!((settings.limits.pixels, settings.limits.json_bytes), (2_000_000, 20_000));

    let settings = given(file, &variables, &[("--listen", "listen", "127.0.0.1:3")]).unwrap();
    assert_eq!(settings.listen.port(), 3);
}

#[test]
fn variables_reach_every_depth_and_take_their_type_from_the_setting() {
    let settings = given(
        "",
        &[
            ("BONAFIDE_OBJECTS__S3__BUCKET", "12345"),
            ("BONAFIDE_OBJECTS__S3__ENDPOINT", "http://127.0.0.1:9000"),
            ("BONAFIDE_OBJECTS__S3__ALLOW_HTTP", "true"),
            ("BONAFIDE_OBJECTS__S3__ACCESS_KEY", "0042"),
            ("BONAFIDE_OBJECTS__S3__SECRET_KEY", "true"),
            ("BONAFIDE_LOG__FORMAT", "json"),
            ("BONAFIDE_WORKERS", "3"),
        ],
        &[],
    )
    .unwrap();
    let ObjectsPlace::Bucket(name, s3) = settings.objects() else { panic!("a bucket is set") };
    assert_eq!(name, "12345");
    assert_eq!((s3.access_key.unwrap().reveal(), s3.secret_key.unwrap().reveal()), ("0042", "true"));
    assert_eq!((settings.log.format, settings.workers()), (LogFormat::Json, 3));
}

#[test]
fn a_setting_nobody_knows_is_refused_with_its_place_and_its_neighbours() {
    assert_eq!(
        given("[outbound]\nallow_privat = true\n", &[], &[]).unwrap_err(),
        "bonafide.toml: there is no setting `outbound.allow_privat`; known there: allow_private, allow_loopback"
    );
    assert_eq!(
        variable("BONAFIDE_SESSION__LENGTH", "60").unwrap_err(),
        "variable BONAFIDE_SESSION__LENGTH: there is no setting `session.length`; known there: \
         default_lifetime_seconds, length_seconds"
    );
    for (name, value) in [("BONAFIDE_COLOUR", "red"), ("BONAFIDE_LOG", "debug"), ("BONAFIDE_DATA__DIR", "x")] {
        assert!(variable(name, value).unwrap_err().starts_with(&format!("variable {name}: there is no setting")));
    }
    assert!(given("colour = 1", &[], &[]).unwrap_err().starts_with("bonafide.toml: there is no setting `colour`"));
}

#[test]
fn a_wrong_value_is_named_with_where_it_came_from() {
    let starts = |error: String, start: &str| assert!(error.starts_with(start), "{error}");
    starts(given("\n\nlisten = 5\n", &[], &[]).unwrap_err(), "bonafide.toml, line 3: ");
    starts(given("data = \"x\"\nlog = \"debug\"\n", &[], &[]).unwrap_err(), "bonafide.toml, line 2: ");
    starts(given("data = \n", &[], &[]).unwrap_err(), "bonafide.toml, line 1: ");
    starts(
        variable("BONAFIDE_LISTEN", "here").unwrap_err(),
        "variable BONAFIDE_LISTEN: setting `listen` cannot be used: ",
    );
    starts(
        variable("BONAFIDE_WORKERS", "many").unwrap_err(),
        "variable BONAFIDE_WORKERS: setting `workers` is a whole",
    );
    starts(variable("BONAFIDE_WORKERS", "-1").unwrap_err(), "variable BONAFIDE_WORKERS: setting `workers` cannot be");
    starts(
        variable("BONAFIDE_OUTBOUND__ALLOW_PRIVATE", "yes").unwrap_err(),
        "variable BONAFIDE_OUTBOUND__ALLOW_PRIVATE: setting `outbound.allow_private` is true or false",
    );
    starts(
        given("", &[], &[("--listen", "listen", "8080")]).unwrap_err(),
        "argument --listen: setting `listen` cannot be used: ",
    );
}

#[test]
fn values_outside_their_range_and_combinations_without_sense_are_refused() {
    let refused = |file: &str, start: &str| {
        let error = given(file, &[], &[]).unwrap_err();
        assert!(error.starts_with(start), "{error}");
    };
    refused("workers = 0", "bonafide.toml: setting `workers` lies between 1 and 256");
    refused(
        "[session]\nlength_seconds = 59",
        "bonafide.toml: setting `session.length_seconds` lies between 60 and 3600",
    );
    refused("[session]\ndefault_lifetime_seconds = 2592001", "bonafide.toml: setting `session.default_lifetime");
    refused("[limits]\npixels = 1", "bonafide.toml: setting `limits.pixels` lies");
    refused("[limits]\nupload_bytes = 20971521", "bonafide.toml: setting `limits.upload_bytes` lies");
    refused("public_url = \"verify.example.com\"", "bonafide.toml: setting `public_url` begins with");
    refused("public_url = \"https://example.com/?a\"", "bonafide.toml: setting `public_url` begins with");
    refused("database_url = \"mysql://x\"", "bonafide.toml: setting `database_url` begins with");
    refused(
        "master_key = \"a\"\nmaster_key_file = \"b\"",
        "bonafide.toml: setting `master_key` cannot be set together",
    );
    refused("objects.folder = \"a\"\nobjects.s3.bucket = \"b\"", "bonafide.toml: setting `objects.folder` cannot");
    refused("mail.server = \"a\"", "settings: setting `mail.from` is an address");
    refused("mail.port = 25", "settings: setting `mail.server` is set");
    refused("mail = { server = \"a\", from = \"a@b\", user = \"u\" }", "settings: setting `mail.password` is set");
    refused("sms.from = \"a\"", "settings: setting `sms.provider` is set");
    refused("sms = { provider = \"twilio\", from = \"a\" }", "settings: setting `sms.account` is letters");
    refused(
        "sms = { provider = \"http\", from = \"a\", url = \"https://a\", body = \"{{to}}\" }",
        "bonafide.toml: setting `sms.body` has",
    );
    refused("objects.s3.endpoint = \"https://a\"", "bonafide.toml: setting `objects.s3.endpoint` has no effect");
    refused("objects.s3 = { bucket = \"a\", endpoint = \"http://a\" }", "bonafide.toml: setting `objects.s3.endpoint`");
    refused("objects.s3 = { bucket = \"a\", access_key = \"a\" }", "settings: setting `objects.s3.secret_key` is set");
    assert!(
        given("workers = 2", &[("BONAFIDE_WORKERS", "300")], &[]).unwrap_err().starts_with("variable BONAFIDE_WORKERS"),
        "the complaint goes to whoever set it last"
    );
}

#[test]
fn secrets_are_neither_shown_nor_repeated_in_complaints() {
    let settings = given(
        "master_key = \"hidden-1\"\ndatabase_url = \"postgres://u:hidden-2@h/d\"\n\
         objects.s3 = { bucket = \"b\", access_key = \"hidden-3\", secret_key = \"hidden-4\" }",
        &[],
        &[],
    )
    .unwrap();
    for shown in
        [format!("{settings:?}"), toml::to_string(&settings).unwrap(), format!("{:?}", settings.database_url())]
    {
        assert!(!shown.contains("hidden"), "{shown}");
    }
    for file in
        ["master_key = 987654", "master_key = [987654]", "objects.s3.secret_key = 987654", "database_url = \"987654\""]
    {
        let error = given(file, &[], &[]).unwrap_err();
        assert!(!error.contains("987654"), "{error}");
    }
}

#[test]
fn a_named_file_must_be_there_and_may_not_be_endless() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("other.toml");
    assert!(matches!(read(Some(&missing), [], &[]), Err(Error::File { .. })));
    let named = (FILE_VARIABLE.to_owned(), missing.to_str().unwrap().to_owned());
    assert!(matches!(read(None, [named.clone()], &[]), Err(Error::File { .. })));
    std::fs::write(&missing, "workers = 7").unwrap();
    assert_eq!(read(None, [named], &[]).unwrap().workers(), 7);
    std::fs::write(&missing, "#".repeat(2 << 20)).unwrap();
    assert!(matches!(read(Some(&missing), [], &[]), Err(Error::File { .. })));
}

#[test]
fn this_machine_may_be_called_only_while_nobody_else_can_reach_the_server() {
    let allowed = |file: &str| given(file, &[], &[]).unwrap().allow_loopback();
    assert!(allowed("listen = \"[::1]:80\""));
    assert!(allowed("public_url = \"http://localhost:5173\""));
    assert!(!allowed("listen = \"0.0.0.0:8080\""));
    assert!(!allowed("public_url = \"https://verify.example.com\""), "a proxy on this machine leads in from outside");
    assert!(allowed("listen = \"0.0.0.0:8080\"\noutbound.allow_loopback = true"));
    assert!(!allowed("outbound.allow_loopback = false"));
}

#[test]
fn links_begin_with_an_address_that_can_be_called() {
    let url = |file: &str| given(file, &[], &[]).unwrap().public_url();
    assert_eq!(url("listen = \"0.0.0.0:80\""), "http://localhost:80");
    assert_eq!(url("listen = \"[::1]:81\""), "http://[::1]:81");
    assert_eq!(url("public_url = \"https://example.com/verify/\""), "https://example.com/verify");
}

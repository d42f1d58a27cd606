//! `POST /api/v2/generate-pdf`: which report is asked for.

use domain::{
    ids::ScanRef,
    report::{Language, Wanted},
};
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{Flag, ScanRefText, Word},
    },
    problem::Problem,
};

/// Reads the request.
///
/// # Errors
/// A problem that names every field that is wrong.
pub fn read(body: &Value) -> Result<(ScanRef, Wanted), Problem> {
    let problems = Problems::default();
    let (scan_ref, wanted) = fields(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok((scan_ref.expect("a request without a problem names a verification"), wanted))
}

/// The JSON Schema of the request.
pub fn describe_request() -> Value {
    describe(|body| {
        fields(body);
    })
}

fn fields(body: &Fields<'_>) -> (Option<ScanRef>, Wanted) {
    let usual = Wanted::default();
    let scan_ref = field("scanRef", "The verification, as it was named when its token was made.").required();
    let language = field("language", "The report's language; `en` when left out.");
    let main = field("includeMainStepFiles", "Whether document and selfie are shown; `true` when left out.");
    let additional = field("includeAdditionalStepFiles", "Whether further documents are shown; `true` when left out.");
    let scan_ref = body.read(scan_ref, &ScanRefText);
    let wanted = Wanted {
        language: body.read(language, &Word(Language::ALL, Language::as_str)).unwrap_or(usual.language),
        main_files: body.read(main, &Flag).unwrap_or(usual.main_files),
        additional_files: body.read(additional, &Flag).unwrap_or(usual.additional_files),
    };
    (scan_ref, wanted)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NAME: &str = "ec6a7108-8c26-41e9-9758-309c231b1bac";

    #[test]
    fn a_report_is_in_english_and_whole_unless_something_else_is_said() {
        assert_eq!(read(&json!({ "scanRef": NAME })).unwrap().1, Wanted::default());
        let body = json!({
            "scanRef": NAME, "language": "lt", "includeMainStepFiles": false, "includeAdditionalStepFiles": false,
        });
        let wanted = Wanted { language: Language::Lithuanian, main_files: false, additional_files: false };
        assert_eq!(read(&body).unwrap(), (ScanRef::parse(NAME).unwrap(), wanted));
    }

    #[test]
    fn every_wrong_field_is_named() {
        let body = json!({ "scanRef": "x", "language": "de", "includeMainStepFiles": "yes" });
        let message = read(&body).unwrap_err().message;
        for name in ["'scanRef'", "'language'", "'includeMainStepFiles'"] {
            assert!(message.contains(name), "{message}");
        }
        assert!(read(&json!({})).is_err());
    }
}

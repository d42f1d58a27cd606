//! `POST /kyc/identifications/{scanRef}/request-information/`

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    fields::{
        Fields, Problems, describe, field,
        kinds::{Flag, UuidText, Whole},
        texts::text,
    },
    problem::{Identifier, Problem},
};

/// Seconds the link works when nobody said how long.
const USUAL_LIFE: u32 = 86_400;

/// What is asked of the person of an approved verification: every additional step again, a questionnaire, or both.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Asked {
    /// Seconds the link works, 0 to 2 592 000.
    pub lifetime: u32,
    /// Whether every additional step is asked for, as it always was before questionnaires could be.
    #[serde(default = "always")]
    pub steps: bool,
    /// Key of a questionnaire.
    #[serde(default)]
    pub questionnaire: Option<String>,
}

fn always() -> bool {
    true
}

impl Asked {
    /// Reads it.
    ///
    /// # Errors
    /// Every problem of the request at once.
    pub fn read(body: &Value) -> Result<Self, Problem> {
        let problems = Problems::default();
        let asked = asked(&Fields::of(body, &problems)?);
        problems.settle()?;
        Ok(asked)
    }
}

/// The JSON Schema of the request.
pub fn describe_asked() -> Value {
    describe(|fields| {
        asked(fields);
    })
}

fn asked(fields: &Fields<'_>) -> Asked {
    let lifetime = fields.read(
        field("lifetime", "Seconds the link works; 86400 when left out, 0 is over at once."),
        &Whole(0..=2_592_000),
    );
    let steps = fields
        .read(field("additionalStepUploadRequired", "Whether every additional step is to be sent (again)."), &Flag);
    let about = "Key of a questionnaire of the environment, to be answered.";
    let questionnaire = fields.read(field("questionnaire", about), &text(1, 100));
    let profile = fields.read(field("riskAssessmentProfile", "A risk profile: not offered yet."), &UuidText);
    let card = fields.read(field("bankCardVerification", "A bank card: not offered yet."), &Flag);
    let digits =
        fields.read(field("bankCardExpectedLastFour", "The card's last four digits: not offered yet."), &text(4, 4));
    let mut refused = false;
    for (name, asked) in [
        ("riskAssessmentProfile", profile.is_some()),
        ("bankCardVerification", card == Some(true)),
        ("bankCardExpectedLastFour", digits.is_some()),
    ] {
        if asked {
            refused = true;
            let what = "asks for something that this environment does not offer";
            fields.at().field(name).note(Identifier::PartnerContractError, what);
        }
    }
    let nothing = steps != Some(true) && questionnaire.is_none() && !refused && !fields.says("questionnaire");
    let at = fields.at().field("additionalStepUploadRequired");
    if nothing && !fields.says("additionalStepUploadRequired") {
        at.note(Identifier::MissingValue, "or 'questionnaire' is required: there is nothing else to ask for");
    } else if nothing && steps == Some(false) {
        at.bad("must be true where no 'questionnaire' is asked for");
    }
    Asked { lifetime: lifetime.unwrap_or(USUAL_LIFE), steps: steps == Some(true), questionnaire }
}

/// The link to send the person to.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Link {
    /// Its address.
    pub session_url: String,
    /// Its secret.
    pub token_string: String,
}

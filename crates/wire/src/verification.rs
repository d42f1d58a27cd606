//! One result, told four times: by status, by data, by files and by webhook.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{
    decision::Decision,
    document::{DocumentType, Reading},
    ids::ScanRef,
    order::ClientRef,
    session::{Session, Visit},
};
use serde_json::{Map, Value, json};

use crate::{
    fields::{Fields, Problems, describe, field, kinds::ScanRefText},
    problem::Problem,
};

/// Reads the one field of a question about a verification.
///
/// # Errors
/// What is wrong with the body.
pub fn read_question(body: &Value) -> Result<ScanRef, Problem> {
    let problems = Problems::default();
    let scan_ref = question(&Fields::of(body, &problems)?);
    problems.settle()?;
    Ok(scan_ref.expect("a question without a problem names a verification"))
}

/// The JSON Schema of a question about a verification.
pub fn describe_question() -> Value {
    describe(|fields| {
        question(fields);
    })
}

fn question(fields: &Fields<'_>) -> Option<ScanRef> {
    let about = "The verification, as it was named when its token was made.";
    let field = field("scanRef", about).required().example("ec6a7108-8c26-41e9-9758-309c231b1bac");
    fields.read(field, &ScanRefText)
}

/// Everything that is known about a verification when it is told. After erasure only the session and the
/// partner's references are left.
pub struct Verification<'a> {
    /// The session.
    pub session: &'a Session,
    /// The partner's references.
    pub client: &'a ClientRef,
    /// What the client told on the way.
    pub visit: &'a Visit,
    /// What was decided, if anything.
    pub decision: Option<&'a Decision>,
    /// What the document says.
    pub reading: &'a Reading,
    /// The server's clock.
    pub now: DateTime<Utc>,
}

impl Verification<'_> {
    /// The body of `POST /api/v2/status`.
    pub fn status(&self) -> Value {
        json!({
            "autoDocument": self.decision.map(|d| d.document),
            "autoFace": self.decision.map(|d| d.face),
            "manualDocument": null,
            "manualFace": null,
            "fraudTags": self.decision.map_or(&[][..], |d| &d.fraud_tags),
            "mismatchTags": self.decision.map_or(&[][..], |d| &d.mismatch_tags),
            "scanRef": self.session.scan_ref,
            "clientId": self.client.client_id,
            "status": self.session.status(self.now),
        })
    }

    /// The body of `POST /api/v2/data`.
    pub fn data(&self) -> Value {
        let mut body = self.document();
        body.insert("addressVerification".into(), Value::Null);
        body.insert("scanRef".into(), self.session.scan_ref.to_string().into());
        body.insert("clientId".into(), self.client.client_id.as_str().into());
        Value::Object(body)
    }

    /// The body of `POST /api/v2/files`.
    pub fn files(&self, urls: &BTreeMap<String, String>) -> Value {
        let mut body = json!(urls);
        let fields = body.as_object_mut().expect("a map becomes an object");
        fields.insert("scanRef".into(), self.session.scan_ref.to_string().into());
        fields.insert("clientId".into(), self.client.client_id.as_str().into());
        body
    }

    /// The body of an identification webhook. `fileUrls` is filled in when it is sent, because links grow old.
    pub fn webhook(&self, is_final: bool) -> Value {
        let seconds = |at: Option<DateTime<Utc>>| at.unwrap_or(self.session.created_at).timestamp();
        json!({
            "final": is_final,
            "platform": self.visit.platform.map_or("OTHER", |p| p.as_str()),
            "status": {
                "overall": self.session.status(self.now),
                "suspicionReasons": [],
                "denyReasons": [],
                "fraudTags": self.decision.map_or(&[][..], |d| &d.fraud_tags),
                "mismatchTags": self.decision.map_or(&[][..], |d| &d.mismatch_tags),
                "autoFace": self.decision.map(|d| d.face),
                "manualFace": null,
                "autoDocument": self.decision.map(|d| d.document),
                "manualDocument": null,
                "additionalSteps": null,
                "amlResultClass": "NOT_CHECKED",
                "pepsStatus": "NOT_CHECKED",
                "sanctionsStatus": "NOT_CHECKED",
                "adverseMediaStatus": "NOT_CHECKED",
            },
            "data": self.document(),
            "fileUrls": {},
            "additionalStepPdfUrls": {},
            "AML": [],
            "amlCheck": null,
            "LID": [],
            "CRIMINAL_CHECK": null,
            "scanRef": self.session.scan_ref,
            "externalRef": self.client.external_ref,
            "clientId": self.client.client_id,
            "companyId": "",
            "beneficiaryId": "",
            "startTime": seconds(self.session.started_at),
            "finishTime": seconds(self.session.decided_at.or(self.session.finished_at)),
            "clientIp": self.visit.ip,
            "clientIpCountry": null,
            "clientLocation": null,
            "gdcMatch": null,
            "manualAddress": null,
            "manualAddressMatch": false,
            "registryCenterCheck": null,
            "addressVerification": null,
            "questionnaireAnswers": null,
            "riskAssessment": null,
            "bankVerification": null,
            "emailVerification": null,
            "phoneVerification": null,
            "driverLicenseCheck": null,
            "bankCardVerification": null,
            "additionalSteps": null,
            "additionalData": null,
        })
    }

    /// The `data` object: what the document says.
    fn document(&self) -> Map<String, Value> {
        let reading = self.reading;
        let full_name = match (&reading.first_name, &reading.last_name) {
            (None, None) => None,
            (first, last) => {
                Some([first, last].into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" "))
            }
        };
        let selected = self.visit.selected;
        let body = json!({
            "docFirstName": reading.first_name,
            "docLastName": reading.last_name,
            "docNumber": reading.number,
            "docPersonalCode": reading.personal_code,
            "docExpiry": reading.expiry,
            "docDob": reading.birth_date,
            "docDateOfIssue": reading.issue_date,
            "docType": reading.document_type.or(selected.map(|s| s.1)).map(DocumentType::as_str),
            "docSex": reading.sex,
            "docNationality": reading.nationality,
            "docIssuingCountry": reading.issuing_country,
            "docTemporaryAddress": null,
            "docBirthName": null,
            "birthPlace": null,
            "authority": null,
            "address": null,
            "mothersMaidenName": null,
            "driverLicenseCategory": null,
            "manuallyDataChanged": false,
            "fullName": full_name,
            "selectedCountry": selected.map(|s| s.0),
            "orgFirstName": null,
            "orgLastName": null,
            "orgNationality": null,
            "orgBirthPlace": null,
            "orgAuthority": null,
            "orgAddress": null,
            "orgTemporaryAddress": null,
            "orgMothersMaidenName": null,
            "orgPatronymic": null,
            "orgBirthName": null,
            "ageEstimate": null,
            "clientIpProxyRiskLevel": null,
            "duplicateFaces": null,
            "duplicateDocFaces": null,
            "additionalData": null,
        });
        match body {
            Value::Object(fields) => fields,
            _ => unreachable!("the body above is an object"),
        }
    }
}

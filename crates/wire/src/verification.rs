//! One result, told by webhook, by status, by data and by files.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use domain::{
    comparison::{BlockList, Duplicates},
    contact::Channel,
    decision::Decision,
    document::{FieldName, LEGIBLE, Reading, Source},
    ids::ScanRef,
    order::ClientRef,
    review::Review,
    session::{Platform, Session, Visit},
    status::{AmlClass, FraudTag, MismatchTag},
};
use serde_json::Value;

use crate::{
    fields::{Fields, Problems, describe, field, kinds::ScanRefText},
    problem::Problem,
    questionnaire, task,
};

mod bodies;

pub use bodies::{
    AdditionalStepsResult, Data, DataAnswer, DocumentExpiration, ExpirationThreshold, FilesAnswer, Identification,
    ServiceCheck, ServiceStatus, Status, StatusAnswer,
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
    /// What the machine decided, if anything.
    pub decision: Option<&'a Decision>,
    /// What a person ruled, if anybody did.
    pub review: Option<&'a Review>,
    /// What the document says.
    pub reading: &'a Reading,
    /// Other verifications that show the same face.
    pub duplicates: &'a Duplicates,
    /// Whether a reviewer put right what the document says.
    pub corrected: bool,
    /// The block lists that it is on itself.
    pub blocked: &'a [BlockList],
    /// The server's clock.
    pub now: DateTime<Utc>,
}

impl Verification<'_> {
    /// The body of a webhook. `fileUrls` is filled in when it is sent, because links grow old.
    pub fn webhook(&self, is_final: bool) -> Identification {
        let Self { session, visit, client, .. } = self;
        let began = session.started_at.or(session.opened_at).unwrap_or(session.created_at);
        let ended = session.decided_at.or(session.finished_at).unwrap_or(session.created_at);
        Identification {
            is_final,
            platform: visit.platform.unwrap_or(Platform::Other),
            status: self.why(),
            data: self.document(),
            file_urls: BTreeMap::new(),
            additional_step_pdf_urls: BTreeMap::new(),
            aml: vec![],
            aml_check: None,
            lid: vec![],
            criminal_check: None,
            scan_ref: session.scan_ref,
            external_ref: client.external_ref.clone(),
            client_id: client.client_id.clone(),
            company_id: String::new(),
            beneficiary_id: String::new(),
            start_time: began.timestamp(),
            finish_time: ended.timestamp(),
            client_ip: visit.ip.clone(),
            client_ip_country: None,
            client_location: None,
            gdc_match: None,
            manual_address: None,
            manual_address_match: false,
            registry_center_check: None,
            address_verification: task::address_verification(visit),
            questionnaire_answers: visit
                .answers
                .as_ref()
                .and_then(|answers| answers.told.as_ref())
                .map(questionnaire::told),
            risk_assessment: None,
            bank_verification: None,
            email_verification: task::verification(Channel::Email, visit),
            phone_verification: task::verification(Channel::Phone, visit),
            driver_license_check: None,
            bank_card_verification: None,
            additional_steps: None,
            additional_data: None,
        }
    }

    /// The answer of `POST /api/v2/status`.
    pub fn status(&self) -> StatusAnswer {
        StatusAnswer {
            auto_document: self.decision.map(|d| d.document),
            auto_face: self.decision.map(|d| d.face),
            manual_document: self.review.map(|r| r.document),
            manual_face: self.review.map(|r| r.face),
            fraud_tags: self.fraud_tags(),
            mismatch_tags: self.mismatch_tags(),
            scan_ref: self.session.scan_ref,
            client_id: self.client.client_id.clone(),
            status: self.session.overall(self.now),
        }
    }

    /// The answer of `POST /api/v2/data`.
    pub fn data(&self) -> DataAnswer {
        DataAnswer {
            data: self.document(),
            address_verification: task::address_verification(self.visit),
            scan_ref: self.session.scan_ref,
            client_id: self.client.client_id.clone(),
        }
    }

    /// The answer of `POST /api/v2/files`.
    pub fn files(&self, urls: &BTreeMap<String, String>) -> FilesAnswer {
        FilesAnswer { urls: urls.clone(), scan_ref: self.session.scan_ref, client_id: self.client.client_id.clone() }
    }

    /// The `status` object.
    fn why(&self) -> Status {
        let fraud_tags = self.fraud_tags();
        // Nothing is screened yet; once it is, the classes come from there.
        let class = Some(AmlClass::NotChecked);
        Status {
            overall: self.session.overall(self.now),
            suspicion_reasons: fraud_tags.iter().filter_map(|tag| tag.suspicion()).collect(),
            deny_reasons: self.review.map_or_else(Vec::new, |r| r.reasons.clone()),
            fraud_tags,
            mismatch_tags: self.mismatch_tags(),
            auto_face: self.decision.map(|d| d.face),
            manual_face: self.review.map(|r| r.face),
            auto_document: self.decision.map(|d| d.document),
            manual_document: self.review.map(|r| r.document),
            additional_steps: None,
            aml_result_class: class,
            peps_status: class,
            sanctions_status: class,
            adverse_media_status: class,
        }
    }

    fn fraud_tags(&self) -> Vec<FraudTag> {
        let mut tags = match (self.decision, self.review) {
            (Some(decision), Some(review)) => review.fraud_tags(decision),
            (Some(decision), None) => decision.fraud_tags.clone(),
            (None, _) => vec![],
        };
        for tag in self.blocked.iter().map(|list| list.source_tag()) {
            // A rehearsed decision may have it already.
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        tags
    }

    fn mismatch_tags(&self) -> Vec<MismatchTag> {
        match (self.decision, self.review) {
            (Some(decision), Some(review)) => review.mismatch_tags(decision),
            (Some(decision), None) => decision.mismatch_tags.clone(),
            (None, _) => vec![],
        }
    }

    /// The `data` object.
    fn document(&self) -> Data {
        let reading = self.reading;
        let selected = self.visit.selected;
        let told = |found: &[ScanRef]| (!found.is_empty()).then(|| found.to_vec());
        // A field that the contract bounds is left out rather than cut.
        let print = |name, most: usize| {
            let field = reading.field(name, Source::Print).filter(|field| field.confidence >= LEGIBLE);
            field.map(|field| field.value.clone()).filter(|value| value.chars().count() <= most)
        };
        // Names as they are printed, in their own script where they are: zones have neither marks nor other scripts.
        let own = |name, latin: &Option<String>, most: usize| {
            let field = reading.field(name, Source::Print).filter(|field| field.confidence >= LEGIBLE)?;
            let value = field.native.as_ref().unwrap_or(&field.value);
            let differs = latin.as_ref() != Some(value);
            (differs && value.chars().count() <= most).then(|| value.clone())
        };
        Data {
            birth_place: print(FieldName::BirthPlace, 60),
            authority: print(FieldName::Authority, 60),
            address: print(FieldName::Address, 100),
            doc_birth_name: print(FieldName::BirthName, 100),
            doc_patronymic: print(FieldName::Patronymic, 100),
            driver_license_category: print(FieldName::Categories, 30),
            org_first_name: own(FieldName::GivenNames, &reading.first_name, 255),
            org_last_name: own(FieldName::Surname, &reading.last_name, 255),
            doc_first_name: reading.first_name.clone(),
            doc_last_name: reading.last_name.clone(),
            doc_number: reading.number.clone(),
            doc_personal_code: reading.personal_code.clone(),
            doc_expiry: reading.expiry,
            doc_dob: reading.birth_date,
            doc_date_of_issue: reading.issue_date,
            doc_type: reading.document_type.or(selected.map(|(_, document)| document)),
            doc_sex: reading.sex,
            doc_nationality: reading.nationality,
            doc_issuing_country: reading.issuing_country,
            manually_data_changed: Some(self.corrected),
            duplicate_faces: told(&self.duplicates.faces),
            duplicate_doc_faces: told(&self.duplicates.doc_faces),
            full_name: reading.full_name(),
            selected_country: selected.map(|(country, _)| country),
            ..Data::default()
        }
    }
}

//! What we send to partners.

use domain::partner::WebhookEvent;
use schemars::SchemaGenerator;
use serde_json::{Map, Value, json};
use wire::authentication::FacialAuthentication;
use wire::verification::{DocumentExpiration, Identification};

use super::about::{Tag, stand_in};

/// Every webhook that is sent, by the name of its event.
pub fn all(schemas: &mut SchemaGenerator) -> Map<String, Value> {
    let sent = WebhookEvent::ALL.iter().filter_map(|event| Some((*event, words(*event)?)));
    sent.map(|(event, words)| (event.as_str().to_owned(), json!({ "post": operation(event, words, schemas) })))
        .collect()
}

/// When an event is told; nothing for what is never sent.
fn words(event: WebhookEvent) -> Option<(&'static str, &'static str)> {
    Some(match event {
        WebhookEvent::Identification => (
            "Every outcome in one stream",
            "A receiver of this event gets all the others below that tell how a verification stands, under this name. \
             `final` says whether more follows.",
        ),
        WebhookEvent::AutoFinished => ("The machine has decided", "`final` is false when a person will look, too."),
        WebhookEvent::ManualFinished => ("A person has decided", "`manualDocument` and `manualFace` say what."),
        WebhookEvent::Resubmitted => {
            ("The person has sent again what you asked for", "The answer to a request for more information.")
        }
        WebhookEvent::Cancelled => ("The person gave up", "Nothing was analysed."),
        WebhookEvent::Expired => ("Time ran out", "Nothing was analysed."),
        WebhookEvent::DocumentExpiration => (
            "An accepted document runs out",
            "Thirty days, seven days and one day before the last day of a document that was accepted, and after it.",
        ),
        WebhookEvent::FacialAuthentication => (
            "A face authentication came to an end",
            "The face was recognised, three attempts failed, time ran out, or the person gave up: `status` says which.",
        ),
        WebhookEvent::VideoCallFinished => return None,
    })
}

fn operation(event: WebhookEvent, (summary, words): (&str, &str), schemas: &mut SchemaGenerator) -> Value {
    let (schema, example) = match event {
        WebhookEvent::DocumentExpiration => {
            (schemas.subschema_for::<DocumentExpiration>(), Some(("A passport", expiration())))
        }
        WebhookEvent::FacialAuthentication => {
            (schemas.subschema_for::<FacialAuthentication>(), Some(("A face that was not recognised", recognised())))
        }
        _ => (schemas.subschema_for::<Identification>(), None),
    };
    let mut content = json!({ "schema": schema });
    if let Some((summary, example)) = example {
        content["examples"] = json!({ "one": { "summary": summary, "value": example } });
    }
    let header = |name: &str, words: &str, required: bool| {
        json!({
            "name": name, "in": "header", "required": required, "description": words, "schema": { "type": "string" },
        })
    };
    json!({
        "tags": [Tag::Webhooks.title()],
        "operationId": format!("on{}", camel(event.as_str())),
        "summary": summary,
        "description": words,
        "parameters": [
            header("Idenfy-Event-Type", "The name of the event.", true),
            header(
                "Idenfy-Signature",
                "HMAC-SHA256 over exactly the bytes of the body with your signing key, in 64 lower-case hexadecimal \
                 digits; absent when the receiver has no key.",
                false,
            ),
            header(
                "Bonafide-Event-Id",
                "Names what happened: the same in every attempt, for every receiver and in the feed of events.",
                true,
            ),
            header(
                "Bonafide-Sequence",
                "Its place in the order of the environment, as in the feed of events; absent from a test.",
                false,
            ),
            header("Bonafide-Attempt", "The number of the attempt, from 1.", true),
            header("Bonafide-Test", "`true`: an operator tries the receiver, and nothing has happened.", false),
            header("webhook-id", "As `Bonafide-Event-Id`, where Standard Webhooks are switched on.", false),
            header("webhook-timestamp", "The second of the attempt, since 1970; with `webhook-id`.", false),
            header("webhook-signature", "`v1,` and the signature of Standard Webhooks; with `webhook-id`.", false),
        ],
        "requestBody": { "required": true, "content": { "application/json": content } },
        "responses": {
            "2XX": { "description": "You have it." },
            "default": { "description": "You do not have it; it is sent again later." },
        },
    })
}

/// `IDENTIFICATION_EXPIRED` as `IdentificationExpired`.
fn camel(words: &str) -> String {
    words.split('_').map(|word| format!("{}{}", &word[..1], word[1..].to_lowercase())).collect()
}

fn recognised() -> Value {
    json!({
        "id": "019f2d60-1b7e-7cc0-a1f5-52e0934d7b02",
        "scanRef": stand_in::SCAN_REF,
        "clientId": "4711",
        "token": stand_in::AUTH_TOKEN,
        "status": "FAILED",
        "type": "AUTHENTICATION",
        "method": "FACE_MATCHING",
        "facePhoto": format!(
            "https://verify.example.com/api/v2/files/{}/{}/{}?expires={}&signature={}",
            stand_in::ENVIRONMENT, stand_in::SCAN_REF, stand_in::CAPTURE, stand_in::EXPIRES, stand_in::SIGNATURE,
        ),
        "ipAddress": "203.0.113.9",
        "failReason": "FACE_MISMATCH",
        "riskTags": [],
    })
}

fn expiration() -> Value {
    json!({
        "scanRef": stand_in::SCAN_REF,
        "clientId": "4711",
        "expirationThreshold": "DOCUMENT_EXPIRES_WITHIN_7_DAYS",
        "documentExpiration": "2027-03-14",
    })
}

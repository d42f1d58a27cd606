//! The lists of the documents, copied as they are printed.

use super::*;

/// The types of documents, and the walks.
const DOCUMENTS: [&str; 17] = [
    "ID_CARD",
    "PASSPORT",
    "RESIDENCE_PERMIT",
    "DRIVER_LICENSE",
    "AADHAAR",
    "PAN_CARD",
    "VISA",
    "BORDER_CROSSING",
    "ASYLUM",
    "NATIONAL_PASSPORT",
    "VOTER_CARD",
    "OLD_ID_CARD",
    "TRAVEL_CARD",
    "PHOTO_CARD",
    "MILITARY_CARD",
    "PROOF_OF_AGE_CARD",
    "DIPLOMATIC_ID",
];

/// The languages of the older guide.
const LANGUAGES: [&str; 24] = [
    "lt", "en", "ru", "pl", "lv", "et", "ro", "it", "de", "fr", "sv", "es", "hu", "ja", "bg", "cs", "nl", "pt", "uk",
    "vi", "sk", "th", "hi", "id",
];

#[test]
fn every_documented_document_may_be_asked_for_and_is_repeated() {
    for name in DOCUMENTS {
        for field in ["documents", "allowedDocuments"] {
            let read = order(with(field, json!([name]))).expect(name);
            assert_eq!(read.documents.iter().map(|d| d.as_str()).collect::<Vec<_>>(), [name]);
        }
    }
    let all: Vec<&str> = DocumentType::ALL.iter().map(|d| d.as_str()).collect();
    assert_eq!(all.len(), DOCUMENTS.len());
    refused(with("documents", json!(["id_card"])), Identifier::BadValue, &["'documents[0]'"]);
}

#[test]
fn every_documented_language_is_spoken() {
    for language in LANGUAGES {
        assert_eq!(order(with("locale", json!(language))).unwrap().locale, language);
    }
    // The reference page has Korean, and the page of languages Slovenian, by its country, and traditional Chinese.
    for (language, spoken) in [("ko", "ko"), ("si", "si"), ("sl", "si"), ("zh_tw", "zh_tw"), ("zh_TW", "zh_tw")] {
        assert_eq!(order(with("locale", json!(language))).unwrap().locale, spoken, "{language}");
    }
}

#[test]
fn of_the_documented_walks_the_video_calls_are_not_in_the_contract() {
    for walk in ["IDENTIFICATION", "DOCUMENT"] {
        assert_eq!(order(with("tokenType", json!(walk))).unwrap().token_type.as_str(), walk);
    }
    for walk in ["VIDEO_CALL", "VIDEO_CALL_PHOTOS", "VIDEO_CALL_IDENTIFICATION"] {
        refused(with("tokenType", json!(walk)), Identifier::PartnerContractError, &["'tokenType'"]);
    }
}

#[test]
fn a_receiver_of_webhooks_is_at_an_https_address_or_on_this_machine_where_the_operator_allows_it() {
    let settings = EnvironmentSettings::default();
    let (open, closed) =
        (circumstances(&settings), Circumstances { loopback_callbacks: false, ..circumstances(&settings) });
    let here = ["http://127.0.0.1:9/hook", "http://localhost/hook", "http://[::1]:8080/"];
    let elsewhere = ["http://a.example/hook", "http://127.0.0.2/", "http://localhost.a.example/", "http://10.0.0.1/"];
    for field in ["callbackUrl", "urls.webhookUrl"] {
        let refused = |url: &str, place: &Circumstances<'_>| {
            let problem = read(&with(field, json!(url)), place).expect_err(url);
            assert_eq!(problem.identifier, Identifier::BadValue, "{url}");
            assert!(problem.message.starts_with(&format!("Field '{field}' ")), "{}", problem.message);
        };
        for url in here {
            assert!(read(&with(field, json!(url)), &open).is_ok(), "{url}");
            refused(url, &closed);
        }
        for url in elsewhere {
            refused(url, &open);
            refused(url, &closed);
        }
        assert!(read(&with(field, json!("https://a.example/hook")), &closed).is_ok());
    }
}

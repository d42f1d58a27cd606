//! One person against the others of an environment: duplicates and block lists.

use serde::{Deserialize, Serialize};

use crate::{
    ids::ScanRef,
    order::{Feature, Order},
    status::FraudTag,
    words,
};

words! {
    /// Where a face was seen.
    FaceKind {
        /// On the selfie.
        Selfie = "SELFIE",
        /// On the document.
        Document = "DOCUMENT",
    }
}

words! {
    /// The block lists, by what of a verification is blocked.
    BlockList {
        /// The portrait on the document.
        Document = "DOCUMENT",
        /// What the document says about the person.
        DocumentInfo = "DOCUMENT_INFO",
        /// The selfie.
        Selfie = "SELFIE",
    }
}

impl BlockList {
    /// The tag of the verification that an entry was made from.
    pub fn source_tag(self) -> FraudTag {
        match self {
            Self::Selfie => FraudTag::FaceInBlacklist,
            Self::Document => FraudTag::DocFaceInBlacklist,
            Self::DocumentInfo => FraudTag::DataInBlacklist,
        }
    }

    /// The face that is blocked; `None` where it is no face.
    pub fn face(self) -> Option<FaceKind> {
        match self {
            Self::Selfie => Some(FaceKind::Selfie),
            Self::Document => Some(FaceKind::Document),
            Self::DocumentInfo => None,
        }
    }
}

/// Earlier verifications that show the same face, under another `clientId`; the nearest first.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Duplicates {
    /// By the selfie.
    pub faces: Vec<ScanRef>,
    /// By the portrait on the document.
    pub doc_faces: Vec<ScanRef>,
}

/// Whether an order has anything held against other sessions.
pub fn is_wanted(order: &Order) -> bool {
    Feature::COMPARING.iter().any(|feature| order.features.on(*feature))
}

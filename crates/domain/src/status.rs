//! The words for statuses and tags: the platform's vocabulary, complete for what can be decided here.

use crate::words;

words! {
    /// The verdict on the selfie.
    FaceStatus {
        /// The selfie shows the person of the portrait.
        FaceMatch = "FACE_MATCH",
        /// The selfie was not compared, because the session asked for none.
        FaceNotChecked = "FACE_NOT_CHECKED",
        /// The faces differ.
        FaceMismatch = "FACE_MISMATCH",
        /// No usable face in the selfie.
        NoFaceFound = "NO_FACE_FOUND",
        /// More than one face in the selfie.
        TooManyFaces = "TOO_MANY_FACES",
        /// Too blurred to compare.
        FaceTooBlurry = "FACE_TOO_BLURRY",
        /// Glare on the selfie.
        FaceGlared = "FACE_GLARED",
        /// Liveness could not be determined.
        FaceUncertain = "FACE_UNCERTAIN",
        /// Skipped because the verification failed for another reason.
        FaceNotAnalysed = "FACE_NOT_ANALYSED",
        /// The comparison broke.
        FaceError = "FACE_ERROR",
        /// A person has to look.
        AutoUnverifiable = "AUTO_UNVERIFIABLE",
        /// Not live.
        FakeFace = "FAKE_FACE",
    }
}

words! {
    /// The verdict on the document.
    DocumentStatus {
        /// Valid.
        DocValidated = "DOC_VALIDATED",
        /// No document in the picture.
        DocNotFound = "DOC_NOT_FOUND",
        /// Cropped or covered.
        DocNotFullyVisible = "DOC_NOT_FULLY_VISIBLE",
        /// No portrait on the document.
        DocFaceNotFound = "DOC_FACE_NOT_FOUND",
        /// Too blurred to read.
        DocTooBlurry = "DOC_TOO_BLURRY",
        /// Glare on the document.
        DocGlared = "DOC_GLARED",
        /// No machine-readable zone in the picture.
        MrzNotFound = "MRZ_NOT_FOUND",
        /// The machine-readable zone cannot be read.
        MrzOcrReadingError = "MRZ_OCR_READING_ERROR",
        /// The machine-readable zone contradicts itself.
        MrzInvalid = "MRZ_INVALID",
        /// No barcode in the picture.
        BarcodeNotFound = "BARCODE_NOT_FOUND",
        /// Past its last day.
        DocExpired = "DOC_EXPIRED",
        /// This type is not accepted in this session.
        DocNotSupported = "DOC_NOT_SUPPORTED",
        /// The issuing country is not accepted.
        CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
        /// The issuing country differs from the chosen one.
        CountryMismatch = "COUNTRY_MISMATCH",
        /// The shown type differs from the chosen one.
        DocTypeMismatch = "DOC_TYPE_MISMATCH",
        /// The wrong side was photographed.
        DocSideMismatch = "DOC_SIDE_MISMATCH",
        /// The analysis broke.
        DocError = "DOC_ERROR",
        /// A person has to look.
        AutoUnverifiable = "AUTO_UNVERIFIABLE",
    }
}

words! {
    /// Marks of possible fraud.
    FraudTag {
        /// The AML check was asked for and did not run.
        AmlFailed = "AML_FAILED",
        /// Something that was asked for could not be decided by the machine.
        AutoUnverifiable = "AUTO_UNVERIFIABLE",
        /// The address check was asked for and did not run.
        AddressUnverified = "ADDRESS_UNVERIFIED",
        /// The lost-documents check was asked for and did not run.
        LidFailed = "LID_FAILED",
        /// The criminal-record check was asked for and did not run.
        CriminalCheckFailed = "CRIMINAL_CHECK_FAILED",
        /// The driver's licence register was asked for and did not run.
        DlFailed = "DL_FAILED",
    }
}

words! {
    /// Differences between what the partner expected and what the document says.
    MismatchTag {
        /// Given name.
        Name = "NAME",
        /// Surname.
        Surname = "SURNAME",
        /// Document number.
        DocumentNumber = "DOCUMENT_NUMBER",
        /// Personal number.
        PersonalCode = "PERSONAL_CODE",
        /// Date of expiry.
        ExpiryDate = "EXPIRY_DATE",
        /// Date of birth.
        DateOfBirth = "DATE_OF_BIRTH",
        /// Date of issue.
        DateOfIssue = "DATE_OF_ISSUE",
        /// Nationality.
        Nationality = "NATIONALITY",
        /// Sex.
        Sex = "SEX",
        /// Younger than the limit.
        UnderAge = "UNDER_AGE",
        /// Older than the limit.
        OverAge = "OVER_AGE",
        /// A limit is set and the age is unknown.
        UnknownAge = "UNKNOWN_AGE",
    }
}

words! {
    /// The two ways a decision can go, before suspicion is added.
    Verdict {
        /// Passed.
        Approved = "APPROVED",
        /// Failed.
        Denied = "DENIED",
    }
}

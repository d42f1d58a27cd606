//! The words for statuses and tags: the platform's vocabulary, whole, so that each can be decided, kept, told and
//! rehearsed. Which of them the machine gives is in the policy.

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
        /// Not live: a photograph, a mask, a screen.
        FakeFace = "FAKE_FACE",
    }
}

impl FaceStatus {
    /// Whether a verification with this face may be approved.
    pub fn is_fine(self) -> bool {
        matches!(self, Self::FaceMatch | Self::FaceNotChecked)
    }

    /// Whether a reviewer may give it.
    pub fn is_manual(self) -> bool {
        matches!(
            self,
            Self::FaceMatch
                | Self::FaceMismatch
                | Self::NoFaceFound
                | Self::TooManyFaces
                | Self::FaceUncertain
                | Self::FakeFace
        )
    }

    /// Whether somebody seems to cheat.
    pub fn is_fraud(self) -> bool {
        self == Self::FakeFace
    }

    /// Whether another selfie may do better: what was not looked at, or cannot be told, says nothing about the picture.
    pub fn may_be_retaken(self) -> bool {
        !self.is_fine() && !self.is_fraud() && !matches!(self, Self::FaceNotAnalysed | Self::AutoUnverifiable)
    }
}

words! {
    /// The verdict on the document.
    DocumentStatus {
        /// Valid.
        DocValidated = "DOC_VALIDATED",
        /// It says something else than the partner expects.
        DocInfoMismatch = "DOC_INFO_MISMATCH",
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
        /// Glare on the portrait.
        DocFaceGlared = "DOC_FACE_GLARED",
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
        /// The shown variant of the type is another one.
        DocSubtypeMismatch = "DOC_SUBTYPE_MISMATCH",
        /// The wrong side was photographed.
        DocSideMismatch = "DOC_SIDE_MISMATCH",
        /// The document is damaged.
        DocDamaged = "DOC_DAMAGED",
        /// Forged, or not the thing itself in front of the camera.
        DocFake = "DOC_FAKE",
        /// Its personal number is wrong or cannot be read.
        DocPersonalCodeInvalid = "DOC_PERSONAL_CODE_INVALID",
        /// The account refuses this type.
        DocNotAllowed = "DOC_NOT_ALLOWED",
        /// The given names could not be read.
        DocNameError = "DOC_NAME_ERROR",
        /// The surname could not be read.
        DocSurnameError = "DOC_SURNAME_ERROR",
        /// The date of expiry could not be read.
        DocExpiryError = "DOC_EXPIRY_ERROR",
        /// The date of birth could not be read.
        DocDobError = "DOC_DOB_ERROR",
        /// The personal number could not be read.
        DocPersonalNumberError = "DOC_PERSONAL_NUMBER_ERROR",
        /// The document number could not be read.
        DocNumberError = "DOC_NUMBER_ERROR",
        /// The date of issue could not be read.
        DocDateOfIssueError = "DOC_DATE_OF_ISSUE_ERROR",
        /// The sex could not be read.
        DocSexError = "DOC_SEX_ERROR",
        /// The nationality could not be read.
        DocNationalityError = "DOC_NATIONALITY_ERROR",
        /// Skipped because the verification failed for another reason.
        DocNotAnalysed = "DOC_NOT_ANALYSED",
        /// The analysis broke.
        DocError = "DOC_ERROR",
        /// A person has to look.
        AutoUnverifiable = "AUTO_UNVERIFIABLE",
        /// A copy or a screen in front of the camera.
        DocSpoofDetected = "DOC_SPOOF_DETECTED",
        /// The electronic identity failed.
        EidFailed = "EID_FAILED",
        /// Reading the chip could not begin.
        NfcInitFailed = "NFC_INIT_FAILED",
        /// Reading the chip failed.
        NfcFailed = "NFC_FAILED",
        /// Reading the chip took too long.
        NfcTimeout = "NFC_TIMEOUT",
    }
}

impl DocumentStatus {
    /// Whether a verification with this document may be approved.
    pub fn is_fine(self) -> bool {
        self == Self::DocValidated
    }

    /// Whether a reviewer may give it.
    pub fn is_manual(self) -> bool {
        matches!(
            self,
            Self::DocValidated
                | Self::DocNotFullyVisible
                | Self::MrzInvalid
                | Self::DocExpired
                | Self::DocNotSupported
                | Self::DocDamaged
                | Self::DocFake
                | Self::DocPersonalCodeInvalid
        )
    }

    /// Whether somebody seems to cheat.
    pub fn is_fraud(self) -> bool {
        matches!(self, Self::DocFake | Self::DocSpoofDetected)
    }

    /// Whether other pictures, or another document, may do better: where the machine cannot read at all, the next
    /// picture is read no better.
    pub fn may_be_retaken(self) -> bool {
        !self.is_fine() && !self.is_fraud() && !matches!(self, Self::DocNotAnalysed | Self::AutoUnverifiable)
    }
}

words! {
    /// Marks of possible fraud, and of checks that could not say whether there is any.
    FraudTag {
        /// This verification's selfie was put on the block list.
        FaceInBlacklist = "FACE_IN_BLACKLIST",
        /// This verification's portrait was put on the block list.
        DocFaceInBlacklist = "DOC_FACE_IN_BLACKLIST",
        /// This verification's data was put on the block list.
        DataInBlacklist = "DATA_IN_BLACKLIST",
        /// The selfie is on the block list.
        FaceBlacklisted = "FACE_BLACKLISTED",
        /// The portrait is on the block list.
        DocFaceBlacklisted = "DOC_FACE_BLACKLISTED",
        /// The personal data is on the block list.
        DataBlacklisted = "DATA_BLACKLISTED",
        /// The selfie was seen in an earlier verification.
        DuplicateFace = "DUPLICATE_FACE",
        /// The portrait was seen in an earlier verification.
        DuplicateDocFace = "DUPLICATE_DOC_FACE",
        /// The personal data was seen in an earlier verification.
        DuplicatePersonalData = "DUPLICATE_PERSONAL_DATA",
        /// The pictures come from a virtual camera.
        VirtualCamera = "VIRTUAL_CAMERA",
        /// The address check was asked for and did not run, or did not find the address.
        AddressUnverified = "ADDRESS_UNVERIFIED",
        /// The document's portrait may have been replaced.
        PortraitSubstitution = "PORTRAIT_SUBSTITUTION",
        /// The selfie does not look genuine.
        FaceSuspected = "FACE_SUSPECTED",
        /// The document was shown on a screen.
        DocMobilePhoto = "DOC_MOBILE_PHOTO",
        /// The browser's developer tools were open.
        DevToolsOpened = "DEV_TOOLS_OPENED",
        /// The document is a printed copy.
        DocPrintSpoofed = "DOC_PRINT_SPOOFED",
        /// A picture is not genuine.
        FakePhoto = "FAKE_PHOTO",
        /// Found among politically exposed or sanctioned people.
        AmlSuspection = "AML_SUSPECTION",
        /// The AML check was asked for and did not run.
        AmlFailed = "AML_FAILED",
        /// Found on a list of sanctions.
        SanctionsSuspection = "SANCTIONS_SUSPECTION",
        /// The check of sanctions was asked for and did not run.
        SanctionsFailed = "SANCTIONS_FAILED",
        /// The document was reported lost or invalid.
        LidSuspection = "LID_SUSPECTION",
        /// The lost-documents check was asked for and did not run.
        LidFailed = "LID_FAILED",
        /// Possibly found among criminal records.
        CriminalSuspected = "CRIMINAL_SUSPECTED",
        /// The criminal-record check was asked for and did not run.
        CriminalCheckFailed = "CRIMINAL_CHECK_FAILED",
        /// A register was asked and did not answer.
        RcFailed = "RC_FAILED",
        /// The driver's licence register was asked for and did not run.
        DlFailed = "DL_FAILED",
        /// Something that was asked for could not be decided by the machine.
        AutoUnverifiable = "AUTO_UNVERIFIABLE",
        /// The utility address check broke; told by old versions of the platform only.
        UrjanetFailure = "URJANET_FAILURE",
        /// The utility address check failed; told by old versions of the platform only.
        UtilityAddressCheckFailure = "UTILITY_ADDRESS_CHECK_FAILURE",
    }
}

impl FraudTag {
    /// Whether it speaks of fraud in what was shown, or of a blocked person: the session ends without another try.
    pub fn is_fraud(self) -> bool {
        matches!(
            self,
            Self::FaceBlacklisted
                | Self::DocFaceBlacklisted
                | Self::DataBlacklisted
                | Self::VirtualCamera
                | Self::PortraitSubstitution
                | Self::FaceSuspected
                | Self::DocMobilePhoto
                | Self::DocPrintSpoofed
                | Self::FakePhoto
        )
    }

    /// The same word among the suspicion reasons that older receivers read, if it is one of them.
    pub fn suspicion(self) -> Option<SuspicionReason> {
        SuspicionReason::parse(self.as_str())
    }
}

words! {
    /// The fraud tags that older receivers read as suspicion reasons.
    SuspicionReason {
        /// The selfie does not look genuine.
        FaceSuspected = "FACE_SUSPECTED",
        /// The selfie is on the block list.
        FaceBlacklisted = "FACE_BLACKLISTED",
        /// The portrait is on the block list.
        DocFaceBlacklisted = "DOC_FACE_BLACKLISTED",
        /// The document was shown on a screen.
        DocMobilePhoto = "DOC_MOBILE_PHOTO",
        /// The browser's developer tools were open.
        DevToolsOpened = "DEV_TOOLS_OPENED",
        /// The document is a printed copy.
        DocPrintSpoofed = "DOC_PRINT_SPOOFED",
        /// A picture is not genuine.
        FakePhoto = "FAKE_PHOTO",
        /// Found among politically exposed or sanctioned people.
        AmlSuspection = "AML_SUSPECTION",
        /// The AML check was asked for and did not run.
        AmlFailed = "AML_FAILED",
        /// The document was reported lost or invalid.
        LidSuspection = "LID_SUSPECTION",
        /// The lost-documents check was asked for and did not run.
        LidFailed = "LID_FAILED",
        /// Found on a list of sanctions.
        SanctionsSuspection = "SANCTIONS_SUSPECTION",
        /// The check of sanctions was asked for and did not run.
        SanctionsFailed = "SANCTIONS_FAILED",
        /// Possibly found among criminal records.
        CriminalSuspected = "CRIMINAL_SUSPECTED",
        /// The criminal-record check was asked for and did not run.
        CriminalCheckFailed = "CRIMINAL_CHECK_FAILED",
        /// A register was asked and did not answer.
        RcFailed = "RC_FAILED",
        /// The driver's licence register was asked for and did not run.
        DlFailed = "DL_FAILED",
        /// Something that was asked for could not be decided by the machine.
        AutoUnverifiable = "AUTO_UNVERIFIABLE",
    }
}

words! {
    /// Differences between what was expected and what was shown.
    MismatchTag {
        /// Given name.
        Name = "NAME",
        /// Surname.
        Surname = "SURNAME",
        /// Full name.
        FullName = "FULL_NAME",
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
        /// Something on the document.
        DocInfoMismatch = "DOC_INFO_MISMATCH",
        /// Younger than the limit.
        UnderAge = "UNDER_AGE",
        /// Older than the limit.
        OverAge = "OVER_AGE",
        /// A limit is set and the age is unknown.
        UnknownAge = "UNKNOWN_AGE",
        /// Address on the proof of address.
        UtilityAddress = "UTILITY_ADDRESS",
        /// Name on the proof of address.
        UtilityName = "UTILITY_NAME",
        /// The proof of address is too old.
        ExpiredUtilityBill = "EXPIRED_UTILITY_BILL",
        /// The document of an additional step is not valid.
        InvalidAdditionalStep = "INVALID_ADDITIONAL_STEP",
        /// The file of an additional step is missing.
        AdditionalStepNotFound = "ADDITIONAL_STEP_NOT_FOUND",
        /// Values of an additional step differ.
        AdditionalStepInformationMismatch = "ADDITIONAL_STEP_INFORMATION_MISMATCH",
        /// The document of an additional step has expired.
        ExpiredAdditionalStepInformation = "EXPIRED_ADDITIONAL_STEP_INFORMATION",
        /// A register says something else.
        RegistryCenterInfoMismatch = "REGISTRY_CENTER_INFO_MISMATCH",
        /// The register of driving licences says something else.
        DriverLicenseInfoMismatch = "DRIVER_LICENSE_INFO_MISMATCH",
        /// This type of proof of address is not accepted.
        NotSupportedPoaDocumentType = "NOT_SUPPORTED_POA_DOCUMENT_TYPE",
        /// A proof of address of this country is not accepted.
        NotSupportedPoaDocumentCountry = "NOT_SUPPORTED_POA_DOCUMENT_COUNTRY",
        /// Proof of address and document come from different countries.
        PoaCountriesMismatch = "POA_COUNTRIES_MISMATCH",
        /// The proof of address is a picture of a screen.
        PoaScreenshotDetected = "POA_SCREENSHOT_DETECTED",
        /// The global data check did not match; told by old versions of the platform only.
        GdcNotMatch = "GDC_NOT_MATCH",
    }
}

words! {
    /// What screening against lists came to.
    AmlClass {
        /// Nobody looked.
        NotChecked = "NOT_CHECKED",
        /// Nothing was found.
        NoFlags = "NO_FLAGS",
        /// Something was found that a person has to judge.
        FlagsFound = "FLAGS_FOUND",
        /// A person judged that it is the one on the list.
        TruePositive = "TRUE_POSITIVE",
        /// A person judged that it is somebody else.
        FalsePositive = "FALSE_POSITIVE",
    }
}

words! {
    /// How a verification stands, in one word.
    OverallStatus {
        /// Passed.
        Approved = "APPROVED",
        /// Failed.
        Denied = "DENIED",
        /// Decided, and tags were raised: look at them.
        Suspected = "SUSPECTED",
        /// A person is asked.
        Reviewing = "REVIEWING",
        /// Waiting for the client or the machine.
        Active = "ACTIVE",
        /// Over without anything that could be decided.
        Expired = "EXPIRED",
        /// The same, and everything about the person is destroyed.
        ExpiredDeleted = "EXPIRED-DELETED",
        /// Everything about the person is destroyed.
        Deleted = "DELETED",
        /// Put away by the platform; nothing here ever is.
        Archived = "ARCHIVED",
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

impl Verdict {
    /// What a document's and a face's status make together.
    pub fn of(document: DocumentStatus, face: FaceStatus) -> Self {
        if document.is_fine() && face.is_fine() { Self::Approved } else { Self::Denied }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Holds the words of an enum against the contract's own list.
    fn check(words: impl Iterator<Item = &'static str>, contract: &str) {
        let (mut words, mut contract): (Vec<&str>, Vec<&str>) =
            (words.collect(), contract.split_whitespace().collect());
        words.sort_unstable();
        contract.sort_unstable();
        assert_eq!(words, contract);
    }

    #[test]
    fn the_words_are_those_of_the_contract() {
        check(
            FaceStatus::ALL.iter().map(|word| word.as_str()),
            "FACE_MATCH FACE_NOT_CHECKED FACE_MISMATCH NO_FACE_FOUND TOO_MANY_FACES FACE_TOO_BLURRY FACE_GLARED
             FACE_UNCERTAIN FACE_NOT_ANALYSED FACE_ERROR AUTO_UNVERIFIABLE FAKE_FACE",
        );
        check(
            DocumentStatus::ALL.iter().map(|word| word.as_str()),
            "DOC_VALIDATED DOC_INFO_MISMATCH DOC_NOT_FOUND DOC_NOT_FULLY_VISIBLE DOC_FACE_NOT_FOUND DOC_TOO_BLURRY
             DOC_GLARED DOC_FACE_GLARED MRZ_NOT_FOUND MRZ_OCR_READING_ERROR MRZ_INVALID BARCODE_NOT_FOUND DOC_EXPIRED
             DOC_NOT_SUPPORTED COUNTRY_NOT_SUPPORTED COUNTRY_MISMATCH DOC_TYPE_MISMATCH DOC_SUBTYPE_MISMATCH
             DOC_SIDE_MISMATCH DOC_DAMAGED DOC_FAKE DOC_PERSONAL_CODE_INVALID DOC_NOT_ALLOWED DOC_NAME_ERROR
             DOC_SURNAME_ERROR DOC_EXPIRY_ERROR DOC_DOB_ERROR DOC_PERSONAL_NUMBER_ERROR DOC_NUMBER_ERROR
             DOC_DATE_OF_ISSUE_ERROR DOC_SEX_ERROR DOC_NATIONALITY_ERROR DOC_NOT_ANALYSED DOC_ERROR AUTO_UNVERIFIABLE
             DOC_SPOOF_DETECTED EID_FAILED NFC_INIT_FAILED NFC_FAILED NFC_TIMEOUT",
        );
        check(
            FraudTag::ALL.iter().map(|word| word.as_str()),
            "FACE_IN_BLACKLIST DOC_FACE_IN_BLACKLIST DATA_IN_BLACKLIST FACE_BLACKLISTED DOC_FACE_BLACKLISTED
             DATA_BLACKLISTED DUPLICATE_FACE DUPLICATE_DOC_FACE DUPLICATE_PERSONAL_DATA VIRTUAL_CAMERA
             ADDRESS_UNVERIFIED PORTRAIT_SUBSTITUTION FACE_SUSPECTED DOC_MOBILE_PHOTO DEV_TOOLS_OPENED
             DOC_PRINT_SPOOFED FAKE_PHOTO AML_SUSPECTION AML_FAILED SANCTIONS_SUSPECTION SANCTIONS_FAILED
             LID_SUSPECTION LID_FAILED CRIMINAL_SUSPECTED CRIMINAL_CHECK_FAILED RC_FAILED DL_FAILED AUTO_UNVERIFIABLE
             URJANET_FAILURE UTILITY_ADDRESS_CHECK_FAILURE",
        );
        check(
            MismatchTag::ALL.iter().map(|word| word.as_str()),
            "NAME SURNAME FULL_NAME DOCUMENT_NUMBER PERSONAL_CODE EXPIRY_DATE DATE_OF_BIRTH DATE_OF_ISSUE NATIONALITY
             SEX DOC_INFO_MISMATCH UNDER_AGE OVER_AGE UNKNOWN_AGE UTILITY_ADDRESS UTILITY_NAME EXPIRED_UTILITY_BILL
             INVALID_ADDITIONAL_STEP ADDITIONAL_STEP_NOT_FOUND ADDITIONAL_STEP_INFORMATION_MISMATCH
             EXPIRED_ADDITIONAL_STEP_INFORMATION REGISTRY_CENTER_INFO_MISMATCH DRIVER_LICENSE_INFO_MISMATCH
             NOT_SUPPORTED_POA_DOCUMENT_TYPE NOT_SUPPORTED_POA_DOCUMENT_COUNTRY POA_COUNTRIES_MISMATCH
             POA_SCREENSHOT_DETECTED GDC_NOT_MATCH",
        );
        check(
            SuspicionReason::ALL.iter().map(|word| word.as_str()),
            "FACE_SUSPECTED FACE_BLACKLISTED DOC_FACE_BLACKLISTED DOC_MOBILE_PHOTO DEV_TOOLS_OPENED DOC_PRINT_SPOOFED
             FAKE_PHOTO AML_SUSPECTION AML_FAILED LID_SUSPECTION LID_FAILED SANCTIONS_SUSPECTION SANCTIONS_FAILED
             CRIMINAL_SUSPECTED CRIMINAL_CHECK_FAILED RC_FAILED DL_FAILED AUTO_UNVERIFIABLE",
        );
        check(
            OverallStatus::ALL.iter().map(|word| word.as_str()),
            "APPROVED DENIED SUSPECTED REVIEWING ACTIVE EXPIRED EXPIRED-DELETED DELETED ARCHIVED",
        );
    }

    #[test]
    fn every_suspicion_reason_is_a_fraud_tag_too() {
        let suspicions: Vec<SuspicionReason> = FraudTag::ALL.iter().filter_map(|tag| tag.suspicion()).collect();
        for reason in SuspicionReason::ALL {
            assert!(suspicions.contains(reason), "{reason}");
        }
    }

    #[test]
    fn a_reviewer_may_give_just_the_documented_statuses() {
        let faces: Vec<&str> = FaceStatus::ALL.iter().filter(|s| s.is_manual()).map(|s| s.as_str()).collect();
        let documents: Vec<&str> = DocumentStatus::ALL.iter().filter(|s| s.is_manual()).map(|s| s.as_str()).collect();
        assert_eq!(
            faces,
            ["FACE_MATCH", "FACE_MISMATCH", "NO_FACE_FOUND", "TOO_MANY_FACES", "FACE_UNCERTAIN", "FAKE_FACE"]
        );
        assert_eq!(
            documents,
            [
                "DOC_VALIDATED",
                "DOC_NOT_FULLY_VISIBLE",
                "MRZ_INVALID",
                "DOC_EXPIRED",
                "DOC_NOT_SUPPORTED",
                "DOC_DAMAGED",
                "DOC_FAKE",
                "DOC_PERSONAL_CODE_INVALID"
            ]
        );
    }
}

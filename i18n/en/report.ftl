### The report of a verification, for a compliance officer's file.

title = Identity verification report
page-of = Page { $n } of { $total }
foot = Bonafide { $program } · printed { $time }
warning-environment = Not a production result: environment { $environment }
warning-sample = Sample result: made up, nobody was verified. Environment { $environment }
letters-by-number = Letters that the typefaces of this report do not have are shown by their Unicode numbers, for example [U+738B].

yes = yes
no = no
none = none

## Result

verdict = Decision
suspected = Suspicion raised
erased-at = Personal data erased
document-status = Document
face-status = Face
fraud-tags = Signs of possible fraud
mismatch-tags = Differences from what was expected
reasons = Reasons for the decision
reasons-unexamined = Nothing was examined.
reasons-none = Every check that the policy has a rule for has passed.
consequence = What followed
review = What a person ruled
review-overturned = What a person ruled, overturned later
reviewed-by = Reviewed by
reviewed-at = Reviewed
review-reasons = Reasons for the denial
review-cleared = Differences cleared
review-dummy = Rehearsed: nobody looked
opened-at = Link opened
attempts = Attempts
attempt = Attempt

status-APPROVED = The verification passed and no suspicion was raised.
status-DENIED = The verification failed.
status-SUSPECTED = There is a decision, but suspicion was raised: see the tags below.
status-REVIEWING = A person is reviewing the verification.
status-ACTIVE = The verification is not finished.
status-EXPIRED = Time ran out or the person gave up; there is no decision.
status-DELETED = The personal data of this verification has been erased.
status-EXPIRED-DELETED = Time ran out or the person gave up; the personal data has been erased.
status-ARCHIVED = The verification is archived.

verdict-APPROVED = Passed
verdict-DENIED = Failed

## What it is about

subject = What it is about
environment = Environment
environment-DEVELOPMENT = Development
environment-TESTING = Testing
environment-DEMO = Demonstration
environment-PRODUCTION = Production
token-type = Kind of verification
token-IDENTIFICATION = Document and selfie
token-DOCUMENT = Document only
token-VIDEO_CALL = Video call
token-VIDEO_CALL_PHOTOS = Video call with photographs
token-VIDEO_CALL_IDENTIFICATION = Video call after document and selfie
documents-accepted = Documents accepted
document-chosen = Document chosen
created-at = Ordered
started-at = Started
consented-at = Consent given
finished-at = Finished by the person
decided-at = Decided
platform = Device
platform-PC = Computer
platform-MOBILE = Phone
platform-TABLET = Tablet
platform-OTHER = Unknown
ip = IP address

## Document

document = What the document says
not-read = Nothing was read from a document.
field = Field
document-says = Document says
partner-expected = Expected
comparison = Comparison
same = same
differs = DIFFERS
unclear = unclear
first-name = Given names
last-name = Surname
birth-date = Date of birth
sex = Sex
nationality = Nationality
number = Document number
personal-code = Personal number
expiry = Valid until
issue-date = Date of issue
type = Type of document
issuing-country = Issuing country
address = Address
source-mrz = Read from the machine-readable zone.
source-barcode = Read from the barcode.
source-none = No machine-readable zone and no barcode was read.
as-of = Type and country are compared with what the person chose, the rest with what was ordered. Held against { $day }.
zone = Machine-readable zone as read:
    { $lines }

type-ID_CARD = Identity card
type-PASSPORT = Passport
type-RESIDENCE_PERMIT = Residence permit
type-DRIVER_LICENSE = Driving licence
type-AADHAAR = Aadhaar card
type-PAN_CARD = PAN card
type-VISA = Visa
type-BORDER_CROSSING = Border-crossing card
type-ASYLUM = Asylum document
type-NATIONAL_PASSPORT = National passport
type-VOTER_CARD = Voter's card
type-OLD_ID_CARD = Identity card of an earlier series
type-TRAVEL_CARD = Travel card
type-PHOTO_CARD = Photo card
type-MILITARY_CARD = Military card
type-PROOF_OF_AGE_CARD = Proof-of-age card
type-DIPLOMATIC_ID = Diplomat's identity card

## Checks

checks = Checks
checks-lead = Every check that was due, with what it measured, the mark it was held against, and the model that measured. A check that is not listed was not due and did not run.
no-checks = NOT CHECKED: nothing was analysed and no check ran.
earlier = Earlier attempt { $n }
picture-sha256 = SHA-256 of the picture: { $step }
check = Check
outcome = Outcome
measured = Measured
mark = Mark
model = Model
outcome-PASS = passed
outcome-FAIL = FAILED
outcome-UNSURE = unclear
outcome-NOT_CHECKED = NOT CHECKED

check-DOCUMENT_FOUND = A document is in the picture
check-DOCUMENT_FULLY_VISIBLE = All of the document is in the picture
check-DOCUMENT_SHARP = The document is sharp
check-DOCUMENT_GLARE = No glare covers the document
check-DOCUMENT_BRIGHT = The document is bright enough
check-MRZ_FOUND = There is a machine-readable zone
check-MRZ_READ = The machine-readable zone can be read
check-MRZ_CHECK_DIGITS = The zone's check digits hold
check-MRZ_UNREPAIRED = The zone was read without repair
check-BARCODE_READ = The barcode can be read
check-DOCUMENT_TYPE = The document is of the chosen type
check-DOCUMENT_ACCEPTED = The type of document is accepted
check-DOCUMENT_COUNTRY = The document is of the chosen country
check-DOCUMENT_VALID = The document is still valid
check-PORTRAIT_FOUND = There is a portrait on the document
check-FACE_FOUND = There is a face in the selfie
check-FACE_SINGLE = There is only one face in the selfie
check-FACE_OF_PERSON = The selfie shows a person, not a document
check-FACE_SHARP = The selfie is sharp
check-FACE_MATCH = Selfie and portrait show the same person
check-NAME = Given names
check-SURNAME = Surname
check-DATE_OF_BIRTH = Date of birth
check-SEX = Sex
check-NATIONALITY = Nationality
check-DOCUMENT_NUMBER = Document number
check-PERSONAL_CODE = Personal number
check-EXPIRY_DATE = Date of expiry
check-DATE_OF_ISSUE = Date of issue
check-AGE_LIMIT = Not younger than the limit
check-AGE_MAX = Not older than the limit
check-AML = Sanctions and politically exposed persons
check-LID = Register of lost and invalid documents
check-CRIMINAL = Criminal records
check-DRIVER_LICENSE_REGISTER = Register of driving licences
check-ADDRESS = Address
check-FEATURE = Ordered feature
check-DOCUMENT_ANALYSIS = Analysis of the document
check-FACE_ANALYSIS = Analysis of the faces
check-ANALYSIS = Analysis as a whole

document-DOC_VALIDATED = Valid
document-DOC_NOT_FOUND = No document in the picture
document-DOC_NOT_FULLY_VISIBLE = Document cropped or covered
document-DOC_FACE_NOT_FOUND = No portrait on the document
document-DOC_TOO_BLURRY = Document too blurred
document-DOC_GLARED = Glare on the document
document-MRZ_NOT_FOUND = No machine-readable zone
document-MRZ_OCR_READING_ERROR = Machine-readable zone cannot be read
document-MRZ_INVALID = Machine-readable zone contradicts itself
document-BARCODE_NOT_FOUND = No barcode in the picture
document-DOC_EXPIRED = Document expired
document-DOC_NOT_SUPPORTED = Type of document not accepted
document-COUNTRY_NOT_SUPPORTED = Issuing country not accepted
document-COUNTRY_MISMATCH = Another issuing country than chosen
document-DOC_TYPE_MISMATCH = Another type of document than chosen
document-DOC_SIDE_MISMATCH = Wrong side of the document
document-DOC_ERROR = The analysis of the document broke
document-AUTO_UNVERIFIABLE = A machine cannot tell
document-DOC_INFO_MISMATCH = Document says something else than expected
document-DOC_FACE_GLARED = Glare on the portrait
document-DOC_SUBTYPE_MISMATCH = Another variant of the type than chosen
document-DOC_DAMAGED = Document damaged
document-DOC_FAKE = Document forged, or not the thing itself
document-DOC_PERSONAL_CODE_INVALID = Personal number wrong or unreadable
document-DOC_NOT_ALLOWED = Type of document not allowed
document-DOC_NAME_ERROR = Given names unreadable
document-DOC_SURNAME_ERROR = Surname unreadable
document-DOC_EXPIRY_ERROR = Date of expiry unreadable
document-DOC_DOB_ERROR = Date of birth unreadable
document-DOC_PERSONAL_NUMBER_ERROR = Personal number unreadable
document-DOC_NUMBER_ERROR = Document number unreadable
document-DOC_DATE_OF_ISSUE_ERROR = Date of issue unreadable
document-DOC_SEX_ERROR = Sex unreadable
document-DOC_NATIONALITY_ERROR = Nationality unreadable
document-DOC_NOT_ANALYSED = NOT CHECKED: the verification failed for another reason
document-DOC_SPOOF_DETECTED = A copy or a screen in front of the camera
document-EID_FAILED = The electronic identity failed
document-NFC_INIT_FAILED = Reading the chip could not begin
document-NFC_FAILED = Reading the chip failed
document-NFC_TIMEOUT = Reading the chip took too long

face-FACE_MATCH = Selfie and portrait show the same person
face-FACE_NOT_CHECKED = NOT CHECKED: no comparison was ordered
face-FACE_MISMATCH = Selfie and portrait differ
face-NO_FACE_FOUND = No usable face in the selfie
face-TOO_MANY_FACES = More than one face in the selfie
face-FACE_TOO_BLURRY = Selfie too blurred
face-FACE_GLARED = Glare on the selfie
face-FACE_UNCERTAIN = Liveness could not be determined
face-FACE_NOT_ANALYSED = NOT CHECKED: the verification failed for another reason
face-FACE_ERROR = The comparison broke
face-AUTO_UNVERIFIABLE = A machine cannot tell
face-FAKE_FACE = Not a living person

fraud-AML_FAILED = Screening was ordered and did not run
fraud-AUTO_UNVERIFIABLE = Something that was ordered could not be decided by a machine
fraud-ADDRESS_UNVERIFIED = The address check was ordered and did not run
fraud-LID_FAILED = The register of lost documents was ordered and not asked
fraud-CRIMINAL_CHECK_FAILED = Criminal records were ordered and not asked
fraud-DL_FAILED = The register of driving licences was ordered and not asked
fraud-FACE_IN_BLACKLIST = This selfie was put on the block list
fraud-DOC_FACE_IN_BLACKLIST = This portrait was put on the block list
fraud-DATA_IN_BLACKLIST = This data was put on the block list
fraud-FACE_BLACKLISTED = The selfie is on the block list
fraud-DOC_FACE_BLACKLISTED = The portrait is on the block list
fraud-DATA_BLACKLISTED = The data is on the block list
fraud-DUPLICATE_FACE = The selfie was seen in another verification
fraud-DUPLICATE_DOC_FACE = The portrait was seen in another verification
fraud-DUPLICATE_PERSONAL_DATA = The data was seen in another verification
fraud-VIRTUAL_CAMERA = A virtual camera was used
fraud-PORTRAIT_SUBSTITUTION = The portrait was exchanged
fraud-FACE_SUSPECTED = The face raises suspicion
fraud-DOC_MOBILE_PHOTO = The document was shown on a screen
fraud-DEV_TOOLS_OPENED = The browser's tools for developers were open
fraud-DOC_PRINT_SPOOFED = The document is a print
fraud-FAKE_PHOTO = The photograph is not genuine
fraud-AML_SUSPECTION = Found in sanctions lists or among politically exposed persons
fraud-SANCTIONS_SUSPECTION = Found in sanctions lists
fraud-SANCTIONS_FAILED = Sanctions lists were ordered and not asked
fraud-LID_SUSPECTION = The document is reported lost or invalid
fraud-CRIMINAL_SUSPECTED = Found in criminal records
fraud-RC_FAILED = The register was ordered and not asked
fraud-URJANET_FAILURE = The utility provider was ordered and not asked
fraud-UTILITY_ADDRESS_CHECK_FAILURE = The address of the utility bill could not be checked

mismatch-NAME = Given names differ
mismatch-SURNAME = Surname differs
mismatch-DOCUMENT_NUMBER = Document number differs
mismatch-PERSONAL_CODE = Personal number differs
mismatch-EXPIRY_DATE = Date of expiry differs
mismatch-DATE_OF_BIRTH = Date of birth differs
mismatch-DATE_OF_ISSUE = Date of issue differs
mismatch-NATIONALITY = Nationality differs
mismatch-SEX = Sex differs
mismatch-UNDER_AGE = Younger than the limit
mismatch-OVER_AGE = Older than the limit
mismatch-UNKNOWN_AGE = Age unknown
mismatch-FULL_NAME = Full name differs
mismatch-DOC_INFO_MISMATCH = Document says something else than expected
mismatch-UTILITY_ADDRESS = Address of the utility bill differs
mismatch-UTILITY_NAME = Name on the utility bill differs
mismatch-EXPIRED_UTILITY_BILL = Utility bill too old
mismatch-INVALID_ADDITIONAL_STEP = Further document not valid
mismatch-ADDITIONAL_STEP_NOT_FOUND = No further document in the picture
mismatch-ADDITIONAL_STEP_INFORMATION_MISMATCH = Further document differs
mismatch-EXPIRED_ADDITIONAL_STEP_INFORMATION = Further document too old
mismatch-REGISTRY_CENTER_INFO_MISMATCH = The register says something else
mismatch-DRIVER_LICENSE_INFO_MISMATCH = The register of driving licences says something else
mismatch-NOT_SUPPORTED_POA_DOCUMENT_TYPE = Type of proof of address not accepted
mismatch-NOT_SUPPORTED_POA_DOCUMENT_COUNTRY = Country of the proof of address not accepted
mismatch-POA_COUNTRIES_MISMATCH = Country of the proof of address differs
mismatch-POA_SCREENSHOT_DETECTED = Proof of address is a picture of a screen
mismatch-GDC_NOT_MATCH = Data sources say something else

## Timeline

timeline = Timeline
time = Time
event = What happened
event-more = More
timeline-more = { $n } more
event-OPENED = Verification ordered
event-STARTED = The person agreed and began
event-DOCUMENT_CHOSEN = Document chosen
event-CAPTURED = Picture kept
event-FINISHED = The person finished
event-DECIDED = Decided
event-EXPIRED = Time ran out
event-CANCELLED = The person gave up
event-RETRIEVED = Data, files or a report fetched
event-ERASED = Personal data erased
event-ENTERED = Link opened for the first time
event-ATTEMPT_FAILED = Attempt failed, another one given
event-REVIEWED = A person ruled
event-UPDATE_REQUESTED = The partner asked for something more
event-UPDATE_ENDED = The person answered that, gave up, or ran out of time

## Pictures

pictures = Pictures
pictures-lead = As they are kept: decoded, turned upright and written anew without metadata. The SHA-256 is that of the file inside this report.
no-pictures = There are no pictures.
caption = { $step } · { $width } × { $height } pixels, { $bytes } bytes · { $origin }, { $time }
    SHA-256 { $sha256 }
left-out = Left out of this report.
not-a-picture = A document of type { $type }; it is not shown here and can be fetched by its own link.
step-FRONT = Document, front
step-BACK = Document, back
step-FACE = Selfie
origin-camera = photographed
origin-upload = chosen from files

## By what it was decided

provenance = By what it was decided
printed-by = Printed by
analysed-by = Analysed by
policy = Policy
policy-version = { $name }, version { $version }
held-against = Held against the day
record-sha256 = SHA-256 of the sealed record
replay = The decision can be run again on the kept pictures: bonafide replay { $name }

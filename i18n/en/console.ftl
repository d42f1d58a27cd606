# The console: what reviewers and administrators read.

## Everywhere
skip = Go to the content
menu = Menu
navigation = Places
environment = Environment
close = Close
cancel = Cancel
again = Try again
done = Done
go-on = Continue
dismiss = Put away
never = never
copy = Copy: { $what }
copied = Copied: { $what }
looks-light = Light looks
looks-dark = Dark looks
no-environment = No environment yet
no-environment-lead = You are known here, but nobody has given you a role in an environment. Ask an administrator.
nowhere = Nothing here
nowhere-lead = The address leads nowhere. Choose a place on the side.
forbidden = Not for your role
forbidden-lead = Your role in this environment does not open this place. An administrator can change that.

## Places
group-work = Work
group-setup = Set up
group-oversight = Oversight
place-start = Start
place-account = My account

## Kinds of environments
kind-DEVELOPMENT = Development
kind-TESTING = Testing
kind-DEMO = Demo
kind-PRODUCTION = Production

## Roles
role-ADMIN = Administrator
role-REVIEWER = Reviewer
role-COMPLIANCE = Compliance
role-DEVELOPER = Developer

## Keys
keys-help = Keyboard
keys-everywhere = Everywhere
keys-go = Go to: { $place }

## Errors
error-INTERNAL_ERROR = Something went wrong on the server. Please try again.
error-OFFLINE = The server does not answer. Check your connection and try again.
error-WRONG_CREDENTIALS = E-mail address or password is wrong.
error-WRONG_CODE = That code is not right. Codes change every 30 seconds.
error-WRONG_PASSWORD = That is not your present password.
error-PASSWORD_TOO_WEAK = That password is too easy to guess. Take a longer one.
error-TOO_MANY_REQUESTS = { $minutes ->
    [one] Too many wrong tries. Wait a minute, then try again.
   *[other] Too many wrong tries. Wait { $minutes } minutes, then try again.
  }
error-INVITATION_NOT_VALID = This link has been used, or it has grown too old. Ask an administrator for another one.
error-PERMISSIONS_ERROR = Your role does not allow that.

## Signing in
sign-in = Sign in
sign-in-code = Second factor
sign-in-expired = Your session has ended. Sign in again to go on where you were.
sign-out = Sign out
email = E-mail address
password = Password
password-hint = At least { $n } characters; a few words that do not belong together are a good password.
password-show = Show what I type
code = Code
code-hint = The six digits that your authenticator app shows now.
recovery-code = Recovery code
recovery-code-hint = One of the codes that you kept. Each works once.
use-recovery-code = I have no access to my app
use-code = Use the app instead
welcome = Welcome, { $name }
welcome-lead = Choose a password for { $email }.
welcome-go = Set password and sign in
welcome-until = This link is good until
invitation-gone = This invitation is not valid
enrol = Protect your account
enrol-lead = This house asks for a second factor beside the password. Any authenticator app will do.
enrol-scan = Scan the code with your authenticator app.
enrol-type = Or type this into the app:
enrol-qr = Code to scan with an authenticator app
enrol-secret = secret for the app
enrol-go = Turn on
recovery-lead = Keep these codes in a safe place. Each lets you in once when you do not have your app. They are not shown again.
recovery-save = Save as a file
recovery-kept = I have kept these codes

## Words of administration
save = Save
saved = Saved
save-file = Save as a file
add = Add
change = Change
remove = Remove
manage = Manage
details = Details
actions = Actions
all = All
filter = Filter
older = Show older ones
name = Name
role = Role
roles = Roles
state = State
created = Created
last-used = Last used
last-seen = Last here
when = When
from = From
until = Until
on = On
off = Off
yes = Yes
no = No
you = You
nothing-found = Nothing found
milliseconds = { $n } ms.
language = Language
place-settings = Settings
place-keys = API keys
place-webhooks = Webhooks
place-deliveries = Deliveries
place-audit = Audit log
place-staff = Staff
about-settings = Defaults of every session, and what sessions may ask for.
about-keys = Key pairs with which your servers open sessions and read results. Two at most are live, so that one can be replaced without a pause.
about-webhooks = Who is told when something happens.
about-deliveries = What was sent to receivers, and what they answered.
about-audit = Every act of people, keys and the system. Entries are chained and signed: nobody can change one unnoticed.
about-staff = Who works in this environment, and what they may do.

## My account
second-factor = Second factor
totp-on = Signing in asks for a code of your authenticator app.
totp-off = Signing in asks for your password alone. A second factor keeps others out even if they learn it.
totp-remove = Turn off
totp-remove-lead = Signing in will ask for your password alone.
totp-removed = The second factor is off
password-old = Present password
password-new = New password
password-change = Change password
password-changed = Your password has been changed
sign-out-everywhere = Sign out everywhere
sign-out-everywhere-lead = Every session of yours ends at once, on this device and on all others.

## Staff
staff-invite = Invite somebody
staff-added = { $name } is on the staff now
staff-link = Give this link to them by a safe way. It works once and is not shown again.
staff-link-name = link
staff-reset = Reset sign-in
staff-reset-hint = Resetting ends their sessions and makes a fresh link for choosing a password. The second factor is set up anew.
staff-activate = Activate
staff-deactivate = Deactivate
staff-remove = Remove from this environment
staff-remove-lead = { $name } loses the role in this environment. What they did stays in the audit log.
role-about-ADMIN = Everything, the staff included.
role-about-REVIEWER = Sees cases and decides them; block lists.
role-about-COMPLIANCE = Reads cases, the audit log and exports. Decides nothing.
role-about-DEVELOPER = Keys and webhooks; reads settings. Sees no personal data.
state-ACTIVE = Active
state-INVITED = Invited
state-DEACTIVATED = Deactivated

## API keys
key-public = API key
key-secret = API secret
key-create = Create a key pair
key-made = Your new key pair
key-once = The secret is shown this once. Copy it now; we keep only a fingerprint of it.
key-kept = I have kept it
key-lead = The new pair works at once, beside the one there is.
key-note = Note
key-note-hint = What it is for, for instance the server that uses it.
key-revoke = Revoke
key-revoked = The key pair is revoked
key-revoke-lead = Requests with { $key } are refused from now on. That cannot be undone.
key-is-live = Live
key-is-revoked = Revoked
key-none = No key pairs yet
key-none-lead = Create one to open the first session from your server.
key-ADMIN = Administration
key-for = What it may do
key-SESSIONS = Sessions

## Settings
settings-lead = What applies to every session from now on. Changes are shown before they are saved, and remembered.
settings-groups = Groups of settings
settings-sessions = Sessions
settings-documents = Documents
settings-checks = Checks
settings-marks = Marks and lists
settings-page = The page
settings-questions = Questions and steps
settings-companies = Companies
settings-applicant = Applicant’s page
settings-staff = Staff and review
settings-more = More
settings-history = History
settings-search = Search settings
settings-found = { $n ->
    [one] One setting found
   *[other] { $n } settings found
  }
settings-read-only = Your role reads settings and does not change them.
settings-changed = changed, not saved yet
settings-pending = { $n ->
    [one] One change not saved
   *[other] { $n } changes not saved
  }
settings-discard = Discard
settings-look = Look and save
settings-diff = What changes
settings-nothing = Nothing changes.
settings-saved = Settings are saved
settings-leave = There are changes that are not saved. Leave them?
settings-usual = as usual
settings-none = none
settings-back = Back to what is usual
settings-old = before:
settings-new = after:
settings-range = { $min } to { $max }
settings-lines = One a line
settings-no-json = This is no JSON yet.
settings-no-history = Nothing changed yet
settings-no-history-lead = Who changed what, when, and from which value to which, will stand here.
feature-OFF = Off
feature-ALLOWED = Allowed
feature-ON = On
countries-add = Add a country …
countries-remove = Remove { $country }
countries-some = { $n } accepted
countries-none = nothing accepted
named-title = Title
named-key = Key
named-remove = Remove { $title }

## Webhooks
webhook-receiver = Receiver
webhook-event = Event
webhook-signed = Signed
webhook-add = Add a receiver
webhook-change = Change the receiver
webhook-url = Address
webhook-key = Signing key
webhook-key-hint = Every webhook carries a signature made with it. It is not shown again.
webhook-key-kept = A key is set. Type only to replace it.
webhook-key-random = Make a random key
webhook-standard = Headers of Standard Webhooks as well
webhook-headers = Headers of its own
webhook-headers-keep = Keep them
webhook-header-name = Header
webhook-header-value = Value
webhook-active = Active
webhook-is-paused = Paused
webhook-pause = Pause
webhook-resume = Resume
webhook-paused = The receiver is paused
webhook-resumed = The receiver is active
webhook-try = Try
webhook-trying = A trial is on its way …
webhook-tried = The receiver took it.
webhook-not-tried = The receiver did not take it.
webhook-remove = Remove the receiver
webhook-remove-lead = { $url } is told nothing any more.
webhook-none = No receivers yet
webhook-none-lead = Add one, and it is told when a session ends.
delivery-DELIVERED = Delivered
delivery-WAITING = On its way
delivery-HELD = Held until resumed
delivery-GIVEN_UP = Given up
delivery-WITHDRAWN = Receiver removed
delivery-ERASED = Erased
delivery-tries = Tries
delivery-resend = Send again
delivery-range = Send a range again
delivery-resent = { $n ->
    [one] One is sent again
   *[other] { $n } are sent again
  }
delivery-tried = Last try
delivery-answer = Answer
delivery-next = Next try

## Audit log
audit-number = No.
audit-actor = Who
audit-act = What
audit-subject = About
audit-hash = Fingerprint
audit-proof = Proof
audit-prove = Prove this entry
audit-export = Export
actor-STAFF = Staff
actor-KEY = API key
actor-PERSON = The person
actor-SYSTEM = System
actor-TERMINAL = Command line

## The first page
hello = Hello, { $name }
hello-lead = What you can do in the environment of { $partner }.

## The desk: the queue
place-queue = Queue
place-case = Case
place-sessions = Sessions
place-new-session = New session
about-queue = Cases that wait for a person
about-sessions = Find a session, or open one
queue-total = { $n ->
    [0] Nothing waits.
    [one] One case waits.
   *[other] { $n } cases wait.
}
queue-total-narrowed = { $n ->
    [one] One case waits that fits.
   *[other] { $n } cases wait that fit.
}
queue-next = Next case
queue-filters = Filters
queue-any = Any
queue-all = Clear
queue-reason = Reason
queue-tag = Sign
queue-claimed = Held
queue-country = Country
queue-case = Case
queue-age = Waiting
queue-signs = Signs
queue-document = Document
queue-claim = Held by
queue-asked = The person asks for it
queue-more = and { $n } more
queue-second = Second look after { $name }
queue-page-before = Earlier
queue-page-after = Later
queue-empty = Nothing waits
queue-empty-lead = Every case has been looked at. New ones appear here by themselves.
queue-none = Nothing that fits
queue-none-lead = No waiting case fits these filters.
queue-live = This list follows by itself.
reason-ASKED = The person asked
claimed-free = nobody
claimed-me = you
age-minute = { $n } min
age-hour = { $n } h
age-day = { $n ->
    [one] 1 day
   *[other] { $n } days
}
age-soon = for a while
age-late = for too long

## The desk: a case
case-title = Case { $name }
case-loading = One moment …
case-mine = Yours for { $left }
case-held = { $name } holds this case
case-claim = Claim
case-claimed = The case is yours for a quarter of an hour.
case-renew = Keep it
case-release = Release
case-released = The case is free again.
case-reveal = Reveal
case-mask = Mask
case-masked = { $n ->
    [one] One picture and all values are masked. Revealing them is recorded.
   *[other] { $n } pictures and all values are masked. Revealing them is recorded.
}
case-erased = This case has been erased
case-erased-lead = Pictures and data of this verification are gone. What remains stands in the audit log.
case-ruled = A person has ruled on this case.
case-not-ruled = This case does not wait for you.
signs-title = Signs
pictures-title = Pictures
pictures-none = There are no pictures.
picture-PORTRAIT = Portrait
picture-SELFIE = Selfie
picture-RECTIFIED = { $step }, straightened
picture-FRAME = { $step }, frame
picture-masked = masked
picture-missing = There is none.
viewer-role = picture
viewer-about = { $picture }, { $zoom } %, turned by { $turn } degrees
viewer-tools = Look more closely
viewer-size = Size
viewer-smaller = Smaller
viewer-larger = Larger
viewer-left = Turn left
viewer-right = Turn right
viewer-contrast = Contrast
viewer-light = Light
viewer-reset = Reset
viewer-file = Open this file
viewer-broken = This picture could not be fetched.
faces-title = Portrait and selfie
face-alike = The same person: distance { $distance }, up to { $mark } is a match
face-unlike = Not alike enough: distance { $distance }, up to { $mark } is a match
face-mark = up to { $mark }
face-none = The faces were not compared.
face-strangers = Of { $n } pairs of strangers, one is as much alike as the mark allows.
fields-title = What the document says
fields-differ = { $n ->
    [0] all sources agree
    [one] one field differs
   *[other] { $n } fields differ
}
field = Field
field-masked = masked
field-absent = says nothing
field-original = before: { $value }
field-sure = { $percent } % sure
field-no-crop = Nobody kept where this stands.
field-show = Show large: { $field }, { $source }
field-correct = Put right
field-SURNAME = Surname
field-GIVEN_NAMES = Given names
field-PATRONYMIC = Patronymic
field-FULL_NAME = Full name
field-BIRTH_NAME = Name at birth
field-DATE_OF_BIRTH = Date of birth
field-PLACE_OF_BIRTH = Place of birth
field-SEX = Sex
field-NATIONALITY = Nationality
field-DOCUMENT_NUMBER = Document number
field-PERSONAL_NUMBER = Personal number
field-DATE_OF_ISSUE = Date of issue
field-EXPIRY_DATE = Valid until
field-AUTHORITY = Authority
field-ADDRESS = Address
field-HEIGHT = Height
field-EYE_COLOUR = Colour of eyes
field-CATEGORIES = Categories
field-RESTRICTIONS = Restrictions
field-DOCUMENT_TYPE = Kind of document
field-ISSUING_STATE = Issuing country
field-PERMIT_TYPE = Kind of permit
field-REMARKS = Remarks
source-ORDER = Ordered
source-PRINT = Print
source-MRZ = Zone
source-BARCODE = Barcode
source-CHIP = Chip
source-REVIEWER = Corrected
difference-from = ; differs from { $source }: { $changes }
difference-changed = from letter { $at }: { $said } instead of { $meant }
difference-extra = from letter { $at }: { $said } is too much
difference-missing = from letter { $at }: { $meant } is missing
letter-space = space
checks-title = Checks
checks-tally = { $failed } failed, { $unsure } unclear, { $passed } passed
checks-passed = { $n ->
    [one] One check passed
   *[other] { $n } checks passed
}
checks-none = Nothing was checked.
check-measured = measured
check-mark = mark
check-least = at least { $mark }
check-most = at most { $mark }
check-would-pass = Would pass if { $condition }
check-followed = So: { $what }
duplicates-title = Seen before
duplicate-FACE = same face
duplicate-DOC_FACE = same portrait
duplicate-DATA = same data
duplicates-alike = { $share } alike
visit-title = Order and visit
visit-ip = IP address
visit-device = Device
visit-attempts = Attempts
order-client = Client
order-external = Reference
order-kind = Kind
same-client = Other sessions of this client
reviews-title = Rulings and requests
review-note = Note: { $note }
review-confirmed = confirmed by { $name }
request-REVIEW = The person asks for somebody to look
request-ERASURE = The person asks for erasure
request-CORRECTION = The person asks for a correction
timeline-title = What happened
comments-title = Comments
comment-new = Comment for colleagues
comment-hint = Neither the partner nor the person sees it.
comment-send = Keep comment
comment-kept = The comment is kept.

## The desk: acts
approve = Approve
deny = Deny
confirm-first = Confirm
reject-first = Reject
ask-again = Ask again
tag-act = Tag
block-act = Block
ruling-approve = Approve this case
ruling-deny = Deny this case
ruling-document = Document
ruling-face = Face
ruling-reasons = Reasons
ruling-reasons-hint = The partner and the person read these words.
ruling-own = Another reason
ruling-clear = Remove signs for good
ruling-answers = My look answers what the machine could not tell
ruling-note = Note for colleagues
ruling-note-hint = Nobody outside reads it.
ruling-stays = Stays, so partners see SUSPECTED:
ruling-send-approve = Approve
ruling-send-deny = Deny
ruling-lacks-status = A denial says what is wrong: with the document or with the face.
ruling-lacks-good = An approval needs a valid document and a matching face.
ruling-lacks-reason = Choose or write at least one reason.
ruling-lacks-many = Ten reasons at most.
ruling-lacks-long = A reason has 200 characters at most.
ruled = Ruled: { $status }.
ruled-awaits = Your ruling waits for a second person.
ruled-confirmed = You confirmed the ruling of your colleague.
first-ruling = { $name } ruled:
first-second = A second person has to confirm this.
correct-title = Put right: { $field }
correct-lead = What was read stays beside it.
correct-value = The document says
correct-hint = Days as 1974-08-12, countries with two letters. Empty if the document does not say.
correct-send = Put right
correct-kept = The value is put right.
ask-title = Ask for documents again
ask-lead = The person is asked to send every further document once more. You get a link for them; it works for seven days.
ask-send = Make the link
ask-done = Send this link to the person. It works for seven days.
tags-title = Tags
tags-none = No tags yet.
tag-title = Tag this case
tag-new = New tag
tag-hint = Capitals, digits and underscores, such as ASK_LEGAL. Never a name.
tag-off = Remove { $tag }
tag-send = Keep tags
tag-kept = The tags are kept.
tag-wrong = Only letters A to Z, digits and underscores, 30 at most.
tag-many = { $most } tags at most.
block-title = Put on the block list
block-lead = Whoever shows the same later is marked. This case is marked as well.
block-SELFIE = The face of the selfie
block-DOCUMENT = The portrait on the document
block-DOCUMENT_INFO = What the document says about the person
block-reason = Why
block-lacks = Choose what is blocked.
block-send = Block
block-kept = It is on the block list.
reject-title = Reject the first ruling
reject-lead = The case goes back to the queue, as it was.
reject-note = Why, for your colleague
reject-lacks = Say why.
reject-send = Reject
reject-sent = The ruling is taken back; the case waits again.

## The desk: keys
keys-case = Case
keys-picture = Pictures
key-picture = Look at: { $picture }
key-approve = Approve
key-deny = Deny
key-confirm = Confirm the first ruling
key-reject = Reject the first ruling
key-reveal = Reveal or mask
key-next = Next case
key-claim = Claim or keep
key-release = Release
key-correct = Put the field right
key-ask = Ask for documents again
key-comment = Comment
key-tag = Tag
key-block = Block
key-field-next = Next field
key-field-last = Previous field
key-checks = Show or hide checks that passed
key-viewer = To the large picture; arrows move it
key-to-field = Show the field large
key-contrast-more = More contrast
key-contrast-less = Less contrast
key-light-more = More light
key-light-less = Less light
key-row-next = Next row
key-row-last = Previous row
key-filter = To the filters
key-search = To the search

## The desk: sessions
sessions-lead = Every session of this environment. Searches want the whole value and are recorded.
sessions-total = { $n ->
    [one] One session
   *[other] { $n } sessions
}
sessions-total-most = More than { $n } sessions
sessions-more = Show more
sessions-none = Nothing found
sessions-none-lead = Names and numbers are found only when they are whole and as on the document.
search = Search
search-by = Search by
by-scanRef = Session (scanRef)
by-clientId = Client
by-externalRef = Reference
by-name = Whole name
by-number = Number of document or person
session-status = Status
session-created = Opened
session-from = From
session-to = To
session-new = New session
status-APPROVED = Approved
status-DENIED = Denied
status-SUSPECTED = Suspected
status-REVIEWING = In review
status-ACTIVE = Open
status-EXPIRED = Expired
status-DELETED = Erased
status-EXPIRED-DELETED = Expired, erased
status-ARCHIVED = Archived
new-lead = For a single person, as your systems would order it. You get a link and a code to scan.
new-client-hint = Your own name for the person, without personal data.
new-client-lacks = Say whom this is for.
new-life = The link works for
life-3600 = an hour
life-86400 = a day
life-604800 = seven days
new-expected = Expected, if you know it: what the document says is compared with this.
new-documents = Accepted, if not everything:
new-country-hint = Two letters, such as LT.
new-types = Documents
new-send = Make the link
new-done = The session is open
new-done-lead = Send the link to the person, or let them scan the code. It is for this one verification.
new-link = link
new-qr = Code that opens the session
new-digits = Or for typing:
new-see = See the session
new-another = Another one
error-CONFLICT = Somebody else was faster. What you see now is how it is.
error-CASE_HELD = Somebody else holds this case.
error-ERASED = The data of this case has been erased.
error-NOT_FOUND = There is no such case here.

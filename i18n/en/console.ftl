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

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
error-LOCKED_OUT = { $minutes ->
    [one] Too many wrong tries. Wait a minute, then try again.
   *[other] Too many wrong tries. Wait { $minutes } minutes, then try again.
  }
error-INVITATION_NOT_VALID = This link has been used, or it has grown too old. Ask an administrator for another one.
error-FORBIDDEN = Your role does not allow that.

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

## The first page
hello = Hello, { $name }
hello-lead = What you can do in the environment of { $partner }.

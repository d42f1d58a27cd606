### What a person reads while being verified. Short sentences, no jargon, "you" and "we".

page-title = { $screen } – identity check
language = Language
back = Back
leave = Stop the check
continue = Continue
step-of = Step { $n } of { $total }
time-left = { $time } left
time-short = Less than two minutes left.
loading = One moment…

## Before the start

welcome-title = Let’s confirm it’s you
welcome-lead = It takes about two minutes. Have these ready:
welcome-document = Your identity document
welcome-document-more = The original, not a copy or a screen
welcome-face = Your face
welcome-face-more = One photo, no hat or sunglasses
welcome-light = Good light
welcome-light-more = No glare and no strong shadows
welcome-consent = I agree that photos of my document and my face are used to confirm my identity, and that my face is compared automatically with the photo in the document.
welcome-consent-document = I agree that photos of my document are used to confirm my identity.
welcome-consent-missing = Please tick the box to agree. Without it we cannot start.
welcome-privacy = Your photos are stored encrypted, for the company that asked you to do this check.
welcome-start = Agree and start

## Choosing the document

document-title = Choose your document
country-label = Issuing country
country-hint = Type to search
country-none = No such country
country-found = { $n ->
    [one] One country
   *[other] { $n } countries
}
country-utopia = Utopia (sample documents)
country-missing = Please choose the country that issued your document.
document-label = Type of document
document-missing = Please choose a type of document.
document-PASSPORT = Passport
document-ID_CARD = Identity card
document-RESIDENCE_PERMIT = Residence permit
document-DRIVER_LICENSE = Driving licence
document-INTERNATIONAL_PASSPORT = International passport
document-NATIONAL_PASSPORT = Internal passport
document-OLD_ID_CARD = Identity card (older)
document-VISA = Visa
document-AADHAAR = Aadhaar card
document-PAN_CARD = PAN card
document-BORDER_CROSSING = Border crossing card
document-ASYLUM = Asylum document
document-VOTER_CARD = Voter card
document-TRAVEL_CARD = Travel card
document-PHOTO_CARD = Photo card
document-MILITARY_CARD = Military card
document-PROOF_OF_AGE_CARD = Proof of age card
document-DIPLOMATIC_ID = Diplomatic identity card
document-PROVISIONAL_DRIVER_LICENSE = Provisional driving licence
document-ADDRESS_CARD = Address card
document-SOCIAL_SECURITY_CARD = Social security card
document-WORK_PERMIT = Work permit
document-OTHER = Other document

## Taking the pictures

capture-page-title = Photo page
capture-page-hint = Open your passport at the page with your photo and fill the frame
capture-front-title = Front side
capture-front-hint = Lay the card flat and fill the frame
capture-back-title = Back side
capture-back-hint = Turn the card over and fill the frame
capture-face-title = Your face
capture-face-hint = Look straight ahead, with your face in the oval
capture-sheet-hint = Lay the whole page inside the frame; every word must be readable
capture-shoot = Take photo
capture-upload = Upload a photo
capture-native = Open the camera app
capture-light-on = Turn the light on
capture-light-off = Turn the light off
capture-starting = Starting the camera…
capture-dark = It is a little dark here
capture-keep = Keep the earlier photo
capture-reading = Reading the file…
camera-title = The camera is not available
camera-refused = The browser did not get permission to use the camera. You can allow it in the settings of the browser, or add a photo in another way.
camera-none = No camera was found on this device. You can add a photo in another way.
camera-busy = Another app is using the camera. Close it and try again, or add a photo in another way.
camera-insecure = The camera works only over a secure connection (https). You can add a photo in another way.
camera-failed = The camera could not be started. You can add a photo in another way.
camera-retry = Try the camera again
picture-unreadable = This file cannot be read as a picture. Please choose a JPEG or PNG photo.
picture-too-large = This file is too large. Please choose a picture below { $megabytes } MB.
file-too-large = This file is too large. Please choose one below { $megabytes } MB.
picture-refused = This photo cannot be used. Please take another one.

## Looking at a picture

preview-title = Is everything readable?
preview-check = All four corners are visible, the letters are sharp and nothing is hidden by glare or fingers.
preview-face-title = Can you be seen well?
preview-face-check = Your whole face is visible, sharp and evenly lit, with open eyes.
preview-extra-title = Is everything readable?
preview-extra-check = The whole page is visible, the letters are sharp and nothing is hidden by glare or fingers.
preview-file-title = Is this the right file?
preview-file-check = All pages are in it, and it is not protected by a password.
preview-alt = The photo of your document
preview-face-alt = The photo of your face
preview-extra-alt = The photo of the page
preview-use = Use this photo
preview-file-use = Use this file
preview-retake = Take another
preview-other = Choose another
preview-sending = Sending… { $percent } %

## Trying again

again-title = Let’s try that once more
again-lead = Not everything could be used. You do not have to start from the beginning.
again-last = Not everything could be used. This is the last try, so please take your time.
again-why = What went wrong, and what helps
again-go = Take the photos again
again-face = Take the photo of your face again
again-other = Choose another document

## Further documents

extra-hint = It must be complete and readable.
extra-formats = Photos as JPG or PNG
extra-formats-pdf = Photos as JPG or PNG, or a PDF
extra-photograph = Take a photo
extra-upload = Choose a file
extra-keep = Keep the earlier file

## The check and its end

processing-title = Checking your photos
processing-lead = This usually takes a few seconds. Please keep this page open.
processing-long = It takes a little longer than usual. There is nothing you need to do.
result-approved-title = You’re verified
result-approved-lead = Your identity has been confirmed. Thank you.
result-suspected-title = Thank you, that’s all
result-suspected-lead = Your verification has been submitted. Some details need a closer look, and you will hear from the company that asked for it.
result-waiting-title = Thank you, that’s all
result-waiting-lead = A specialist will now look at your photos. You will hear from the company that asked for the check.
result-failed-title = We could not confirm your identity
result-failed-lead = You can ask the company that sent you here for a new attempt.
result-unverified-title = The check was not finished
result-unverified-lead = It was stopped, or the time ran out. You can ask the company that sent you here for a new link.
result-done-title = Thank you, that’s all
result-done-lead = You can go on outside of this window.
result-sent-title = Thank you, that’s all
result-sent-lead = Your photos were handed in and are being checked. You will hear from the company that asked for the check.
result-added-title = Thank you, that’s all
result-added-lead = What was asked for was sent to the company.
result-redirect = Taking you back…
result-continue = Continue
result-close = You can close this page now.
hint-title = What may help next time
hint-DOC_NOT_FOUND = We did not see a document in the photo. Let it fill the frame, on a plain surface.
hint-DOC_NOT_FULLY_VISIBLE = Part of the document was cut off or covered. All four corners must be visible.
hint-DOC_TOO_BLURRY = The photo of the document was blurred. Hold still until the picture is sharp.
hint-DOC_GLARED = Light was reflected on the document. Tilt it a little or move away from the lamp.
hint-DOC_FACE_NOT_FOUND = The portrait in the document could not be seen clearly.
hint-DOC_EXPIRED = The document has expired. Please use a valid one.
hint-DOC_TYPE_MISMATCH = The photo showed another type of document than the one you chose.
hint-DOC_SIDE_MISMATCH = The photo showed the wrong side of the document.
hint-COUNTRY_MISMATCH = The document was issued by another country than the one you chose.
hint-DOC_NOT_SUPPORTED = This document is not accepted here. Please use another one.
hint-MRZ = The lines of letters and “<” signs could not be read well. They must be sharp and complete.
hint-BARCODE_NOT_FOUND = The barcode on the document could not be read. It must be sharp, complete and free of glare.
hint-PRINT = Some of the print on the document could not be read. All of it must be sharp, complete and free of glare.
hint-DOC_COPY = The photo showed a copy or a screen. Use the original document.
hint-DOC_DAMAGED = The document is too damaged to be read. Please use another one.
hint-DOCUMENT = The document could not be checked. Take the photo of the original again: whole, sharp and in good light.
hint-NO_FACE_FOUND = We did not see a face in the photo. Look straight into the camera, in good light.
hint-TOO_MANY_FACES = There was more than one face in the photo. Please be alone in the picture.
hint-FACE_TOO_BLURRY = The photo of your face was blurred. Hold still for a moment.
hint-FACE_GLARED = Light was reflected on your face or glasses.
hint-FACE_MISMATCH = Your face and the portrait in the document did not look alike. Use your own document and even light.
hint-FAKE_FACE = We could not see that a real person was in front of the camera.
hint-FACE_UNCERTAIN = We could not tell whether a person or a picture was in front of the camera. Take the photo of yourself, in even light, with no frames or screens around your face.
hint-FACE = Your face could not be checked. Look straight into the camera, in good light, and be alone in the picture.

## Showing the face again

face-welcome-title = Show us that it’s you
face-welcome-lead = One photo of your face is compared with the selfie of your earlier identity check. It takes a few seconds.
face-consent = I agree that a photo of my face is compared automatically with the selfie of my identity check.
face-checking-title = Comparing your face
face-again-lead = { $n ->
    [one] We did not recognise you. You have one more try, so please take your time.
   *[other] We did not recognise you. You have { $n } more tries.
}
face-recognised-title = We recognised you
face-recognised-lead = Thank you. You can go on where you came from.
face-refused-title = We did not recognise you
face-refused-lead = You can ask the company that sent you here for a new link.
hint-SELFIE_MISMATCH = Your face did not look enough like the selfie of your identity check. Use even light, and take off hat and glasses.
hint-FACE_PRINTED = The photo showed a face on a document or a picture. Look into the camera yourself.
hint-FACE_TURNED = Your head was turned or tilted. Look straight into the camera.
hint-FACE_FAR = Your face was too small in the photo. Come closer.
hint-FACE_CUT = Part of your face was at the edge of the photo. Keep it whole and in the middle.
hint-FACE_NEAR = The camera was too close. Hold it at arm’s length.
hint-SAME_PHOTO = This photo was sent before. Take a new one.

## When something is in the way

gone-title = This link is no longer valid
gone-lead = It has expired or has been used already. Please ask the company that sent it to you for a new one.
lost-title = We cannot reach the server
lost-lead = Please check your internet connection and try again.
retry = Try again
leaving-title = Stop the check?
leaving-lead = Your identity will not be confirmed, and this link will stop working.
leaving-yes = Yes, stop
leaving-no = No, go on
problem-network = The connection was interrupted. Please try again.
problem-server = Something went wrong on our side. Please try again in a moment.
problem-refused = That did not work. Please check and try again.

## Pages that need no link

outcome-success-title = Thank you, you are done
outcome-success-lead = The check is complete. You can go back to the company that asked for it.
outcome-fail-title = We could not confirm your identity
outcome-fail-lead = Please go back to the company that asked for the check. It can tell you more, or give you a new attempt.
outcome-unverified-title = There is no result yet
outcome-unverified-lead = Either your photos are still being looked at, or the check was stopped before it was complete. The company that asked for it can tell you more.
code-title = Enter your code
code-lead = You received it from the company that asks you for this check.
code-label = Code of eight digits
code-length = The code has eight digits. Please check what you typed.
code-wrong = This code does not work. Please check the digits, or ask the company for a new code.
code-wait = { $minutes ->
    [one] There were too many wrong codes. Please wait one minute and try again.
   *[other] There were too many wrong codes. Please wait { $minutes } minutes and try again.
}
about-title = Identity checks take place here
about-lead = You get here by a personal link from the company that asks you for a check. Please open that link.
about-code = Did you receive a code of eight digits instead? Then type it here.
about-go = Enter a code

## Sending over a line that breaks

upload-waiting = It cannot be sent at this moment. It stays here and is sent by itself as soon as that is possible. Please keep this page open.
upload-now = Try now
upload-ended = Your session was already over when the picture arrived, so the picture was not kept.

## From a screen to a phone

handoff-offer = Continue on your phone
handoff-title = Continue on your phone
handoff-lead = Scan this code with the camera of your phone, or open the link there. This page follows along.
handoff-opened = The check is open on your phone. Please follow the steps there; this page follows along.
handoff-waiting = Waiting for your phone…
handoff-qr = Code to scan with your phone
handoff-link = Link for your phone
handoff-copy = Copy link
handoff-copied = The link is copied.
handoff-code = Or go to { $address } on your phone and type:
handoff-here = Continue here
handoff-done = You can put the phone away. The other device goes on by itself.
handoff-expired-title = This code does not work any more
handoff-expired-lead = It works once and for ten minutes. Please open a new one on the device that showed it.
## Movements before the camera, and help while a picture is taken

acts-title = Show that it is you
acts-lead = A few small movements before the camera show that no picture of you is being used. We tell you what to do, one after the other.
acts-time = It takes about half a minute. You have { $minutes } minutes and can begin again.
acts-begin = Begin
acts-unable = I cannot do this
acts-away = The camera was interrupted. You can begin again.
acts-rest = Look straight into the camera
act-LEFT = Turn your head to the left
act-RIGHT = Turn your head to the right
act-UP = Lift your chin
act-DOWN = Lower your chin
act-NEARER = Come nearer
acts-sending = Sending your movements
acts-missed-title = Not every movement could be seen
acts-missed-lead = You can try again, with other movements. Or send it like this: then somebody may have to look at it, which takes longer.
acts-missed-which = This could not be seen
acts-again = Try again
acts-send = Send it like this
acts-without = Go on without the movements
acts-without-lead = Without a camera the movements cannot be seen. You can go on: then somebody may have to look at it, which takes longer.
look-face-none = No face can be seen
look-face-several = Only you, please
look-face-far = Come a little nearer
look-face-near = Move back a little
look-face-turned = Look straight into the camera
look-face-aside = Bring your face into the oval
look-face-more = A little further
look-glare = Something reflects. Tilt it a little
look-blur = Not sharp yet. Hold still
look-still = Hold still
look-document-none = Lay the document inside the frame
look-document-far = Come nearer
look-document-cut = Move back a little
look-document-askew = Turn the document straight
look-left = Move the document to the left
look-right = Move the document to the right
look-up = Move the document up
look-down = Move the document down
capture-auto = Automatic
## What is asked beside pictures, and the last look

email-title = Confirm your e‑mail address
email-lead = We send a code of six digits to it.
email-label = E-mail address
email-wrong = Please enter an e-mail address, such as name@example.com.
email-other = Use another address
phone-title = Confirm your phone number
phone-lead = We send a code of four digits to it by text message.
phone-label = Phone number
phone-wrong = Please choose the country and enter a phone number of it.
phone-other = Use another number
phone-country = Country of the number
task-send = Send the code
task-sent = We have sent a code to
task-life = It is good for ten minutes. If it does not arrive, look into the folder for unwanted messages.
task-code = Code from the message
task-code-length = The code has { $digits } digits. Please check what you typed.
task-code-wrong = This is not the code that we sent. Please check the digits.
task-code-over = This code no longer works. Please have a new one sent.
task-resend = Send a new code
task-resend-in = New code in { $seconds } s
task-wait = { $minutes ->
    [one] Please wait one minute before another code is sent.
   *[other] Please wait { $minutes } minutes before another code is sent.
}
task-unsent = The code could not be sent just now. Please try again in a moment.
task-refused = Nothing can be sent there. Please check what you typed.
task-enough = No further codes can be sent in this check. Please ask the company for a new link.
task-skip = Skip this step
task-none-title = This step is not available here
task-none-lead = The company asks for something that this page cannot do. Please tell it so.
task-none-skip = The company asks for something that this page cannot do. You can go on without it.
choose = Please choose
optional = optional
field-missing = Please fill this in.
field-wrong = Please check this answer.
field-range = This is too little or too much. Please check it.
address-title = Where do you live?
address-lead = Please enter your home address.
address-street = Street and house number
address-postal = Postal code
address-city = Town
address-region = Region
address-country = Country
questions-title = Questions
questions-faults = { $n ->
    [one] One answer needs another look.
   *[other] { $n } answers need another look.
}
questions-lines = One entry in each line.
questions-remove = remove
summary-title = Please look through everything
summary-lead = You can still change it. Then send it.
summary-change = Change
summary-send = Send
summary-sent = Added
summary-answered = Answered
summary-skipped = Skipped
summary-address = Home address
bill-kind = What do you have at hand?
bill-utility = A bill for electricity, water, gas or the Internet
bill-bank = A bank statement
bill-letter = A letter from an authority
bill-lease = A tenancy agreement
bill-hint = It must show your name, your address and its date, and not be older than three months.
## The way to what is held about the person

own-page = What is held about you

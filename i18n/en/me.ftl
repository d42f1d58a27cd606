### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = This check was asked for by { $company }.
me-running-title = Your check is not finished
me-running-lead = Please finish it first. Afterwards you can see here what is held about you.
me-running-go = Go on with the check
me-erased-title = Your data has been erased
me-erased-lead = Everything about you was erased on { $date }: photos, data and results. Only a note that there was a check remains.

## Showing who you are

me-prove-title = See what is held about you
me-prove-lead = Please enter what is on your document, so that nobody else who has this link can see your data.
me-prove-go = Show my data
me-prove-missing = Please fill in both.
me-prove-wrong = This is not what we read on the document. Please check both.
me-prove-wait = { $minutes ->
    [one] There were wrong tries. You can try again in one minute.
   *[other] There were wrong tries. You can try again in { $minutes } minutes.
}
me-prove-over = To protect your data, this page has been locked. Please enter both again.
me-unprovable = We could not read enough of the document to recognise you here. If you want to see your data, please ask the company.

## What was decided

me-decision-title = What was decided, and why
me-decided-program = A program decided on { $date }, without a person.
me-decided-person = A person decided on { $date }.
me-reason-fine = The checks found nothing wrong.
me-reason-differs = Your document and what the company knows about you differ here: { $fields }.
me-reason-genuine = There were signs that the document or a photo was not genuine.
me-reason-closer = Some details need a closer look by the company.
me-reason-secret = Some checks against fraud are not explained in detail, because that would help people who cheat.

## What is held

me-data-title = What your document says
me-field-GIVEN_NAMES = Given names
me-field-SURNAME = Surname
me-field-DATE_OF_BIRTH = Date of birth
me-field-SEX = Sex
me-field-NATIONALITY = Nationality
me-field-DOCUMENT_NUMBER = Document number
me-field-PERSONAL_NUMBER = Personal number
me-field-DATE_OF_ISSUE = Date of issue
me-field-EXPIRY_DATE = Valid until
me-field-ISSUING_STATE = Issued by
me-field-ADDRESS = Address
me-field-AGE = Age
me-field-FURTHER_DOCUMENT = Further document
me-field-OTHER = Other details
me-pictures-title = Your photos and files
me-picture-show = Show: { $name }
me-picture-extra = Further document
me-held-title = What is held, and where it comes from
me-held-PICTURES = Photos and files, from you
me-held-FRAMES = Photos of your movements before the camera, from you
me-held-DOCUMENT = What your document says, read from your photos
me-held-FACE = Numbers that describe your face, computed from your photos
me-held-TYPED = E-mail address, phone number, address and answers, from you
me-held-DEVICE = Internet address and kind of device, from your browser
me-held-COMPANY = What the company told us about you
me-held-RESULTS = Results of the checks, and the decision
me-held-REQUESTS = What you asked for on this page
me-purpose = All of it is used to confirm your identity. The company that asked for the check receives it.
me-kept = { $days ->
    [one] The company says that it keeps this for one day.
   *[other] The company says that it keeps this for { $days } days.
}
me-kept-unknown = The company decides how long it is kept. Often a law says so.
me-privacy = Privacy policy of the company
me-download = Download my data
me-download-hint = A ZIP file with your photos, and with your data in a form that programs can read.

## Asking for something

me-words = What do you want to say about it? (optional)
me-answer = The answer:
me-asked-OPEN = You asked for this on { $date }. There is no answer yet.
me-asked-DONE = You asked for this, and a person looked on { $date }.
me-asked-REFUSED = You asked for this. It was refused on { $date }.
me-review-title = Have a person look again
me-review-lead = You can ask once, until { $date }. The decision stays as it is until somebody has looked.
me-review-go = Ask a person to look
me-erasure-title = Have your data erased
me-erasure-ASK = The company decides about it. Laws, such as those against money laundering, may oblige it to keep your data for some years.
me-erasure-IMMEDIATE = Everything about you is erased at once. This cannot be undone, and you may have to be checked again.
me-erasure-sure = Yes, I want my data to be erased.
me-erasure-sure-missing = Please tick the box to confirm.
me-erasure-go = Ask for erasure

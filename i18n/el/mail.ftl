### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Ο κωδικός σας: { $code }
code-title = Ο κωδικός σας
code-lead = Αυτός είναι ο κωδικός που ζητήσατε στη σελίδα του ελέγχου ταυτότητας. Πληκτρολογήστε τον εκεί.
code-life = Ισχύει για { $minutes } λεπτά. Μην τον δώσετε σε κανέναν: κανείς δεν θα σας τον ζητήσει με τηλέφωνο ή email.
code-ignore = Αν δεν ζητήσατε κωδικό, αγνοήστε αυτό το μήνυμα.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Ο κωδικός σας: { $code }. Ισχύει { $minutes } λεπτά. Μην τον πείτε σε κανέναν.

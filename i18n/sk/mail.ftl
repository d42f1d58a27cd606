### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Váš kód: { $code }
code-title = Váš kód
code-lead = O tento kód ste požiadali na stránke svojho overenia totožnosti. Zadajte ho tam.
code-life = Platí { $minutes } min. Nikomu ho neprezrádzajte: nikto sa vás naň nebude pýtať telefonicky ani e-mailom.
code-ignore = Ak ste o kód nepožiadali, môžete túto správu ignorovať.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Vas kod je { $code }. Plati { $minutes } min. Nikomu ho neprezradzajte.

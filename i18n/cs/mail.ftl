### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Váš kód: { $code }
code-title = Váš kód
code-lead = O tento kód jste požádali na stránce svého ověření totožnosti. Zadejte ho tam.
code-life = Platí { $minutes } min. Nikomu ho nesdělujte: nikdo se vás na něj nebude ptát telefonicky ani e-mailem.
code-ignore = Pokud jste o kód nepožádali, můžete tuto zprávu ignorovat.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Vas kod je { $code }. Plati { $minutes } min. Nikomu ho nesdelujte.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Teie kood: { $code }
code-title = Teie kood
code-lead = See on kood, mida palusite oma isikusamasuse kontrolli lehel. Sisestage see seal.
code-life = See kehtib { $minutes } minutit. Ärge andke seda kellelegi: keegi ei küsi seda teilt telefoni ega e-posti teel.
code-ignore = Kui te koodi ei palunud, võite selle sõnumi tähelepanuta jätta.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Teie kood on { $code }. See kehtib { $minutes } minutit. Ärge andke seda kellelegi.

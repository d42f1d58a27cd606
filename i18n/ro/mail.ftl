### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Codul dumneavoastră: { $code }
code-title = Codul dumneavoastră
code-lead = Acesta este codul pe care l-ați cerut pe pagina verificării identității. Introduceți-l acolo.
code-life = Este valabil { $minutes } min. Nu îl dați nimănui: nimeni nu vi-l va cere prin telefon sau e-mail.
code-ignore = Dacă nu ați cerut un cod, puteți ignora acest mesaj.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Codul dumneavoastra este { $code }. Este valabil { $minutes } min. Nu il dati nimanui.

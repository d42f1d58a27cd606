### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Din kod: { $code }
code-title = Din kod
code-lead = Det här är koden du bad om på sidan för din identitetskontroll. Skriv in den där.
code-life = Den gäller i { $minutes } minuter. Ge den inte till någon: ingen kommer att be dig om den i telefon eller via e-post.
code-ignore = Om du inte har bett om en kod kan du bortse från det här meddelandet.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Din kod är { $code }. Den gäller i { $minutes } minuter. Ge den inte till någon.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Din kode: { $code }
code-title = Din kode
code-lead = Her er den kode, du bad om på siden med din identitetskontrol. Indtast den der.
code-life = Den gælder i { $minutes } minutter. Giv den ikke videre: Ingen vil bede dig om den i telefonen eller på e-mail.
code-ignore = Hvis du ikke har bedt om en kode, kan du se bort fra denne besked.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Din kode er { $code }. Den gælder i { $minutes } minutter. Giv den ikke videre.

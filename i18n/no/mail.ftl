### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Koden din: { $code }
code-title = Koden din
code-lead = Her er koden du ba om på siden for identitetskontrollen din. Skriv den inn der.
code-life = Den gjelder i { $minutes } minutter. Ikke gi den videre: Ingen vil be deg om den på telefon eller e-post.
code-ignore = Hvis du ikke har bedt om en kode, kan du se bort fra denne meldingen.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Koden din er { $code }. Den gjelder i { $minutes } minutter. Ikke gi den videre.

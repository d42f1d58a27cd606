### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Vaš kod: { $code }
code-title = Vaš kod
code-lead = Ovo je kod koji ste zatražili na stranici svoje provjere identiteta. Upišite ga ondje.
code-life = Vrijedi { $minutes } min. Nemojte ga nikome reći: nitko Vas neće pitati za njega telefonom ni e-poštom.
code-ignore = Ako niste zatražili kod, možete zanemariti ovu poruku.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Vas kod je { $code }. Vrijedi { $minutes } min. Nemojte ga nikome reci.

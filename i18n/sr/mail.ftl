### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Vaš kod: { $code }
code-title = Vaš kod
code-lead = Ovo je kod koji ste zatražili na stranici za proveru identiteta. Unesite ga tamo.
code-life = Važi { $minutes } min. Ne dajte ga nikome: niko Vam ga neće tražiti telefonom ili e-poštom.
code-ignore = Ako niste tražili kod, zanemarite ovu poruku.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Vaš kod: { $code }. Važi { $minutes } min. Ne dajte ga nikome.

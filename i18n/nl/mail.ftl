### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Uw code: { $code }
code-title = Uw code
code-lead = Dit is de code die u hebt aangevraagd op de pagina van uw identiteitscontrole. Vul die daar in.
code-life = De code is { $minutes } minuten geldig. Geef die niet door: niemand zal u er telefonisch of per e-mail om vragen.
code-ignore = Hebt u geen code aangevraagd? Dan kunt u dit bericht negeren.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Uw code is { $code }. De code is { $minutes } minuten geldig. Geef die niet door.

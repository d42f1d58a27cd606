### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Ihr Code: { $code }
code-title = Ihr Code
code-lead = Diesen Code haben Sie auf der Seite Ihrer Identitätsprüfung angefordert. Geben Sie ihn dort ein.
code-life = Er gilt { $minutes } Minuten. Geben Sie ihn nicht weiter: Niemand wird Sie telefonisch oder per E-Mail danach fragen.
code-ignore = Falls Sie keinen Code angefordert haben, können Sie diese Nachricht ignorieren.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Ihr Code lautet { $code }. Er gilt { $minutes } Minuten. Geben Sie ihn nicht weiter.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Il Suo codice: { $code }
code-title = Il Suo codice
code-lead = Ecco il codice che ha chiesto nella pagina della Sua verifica dell’identità. Lo inserisca lì.
code-life = È valido per { $minutes } minuti. Non lo comunichi a nessuno: nessuno Glielo chiederà per telefono o per e-mail.
code-ignore = Se non ha chiesto un codice, può ignorare questo messaggio.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Il Suo codice: { $code }. Vale { $minutes } minuti. Non lo comunichi a nessuno.

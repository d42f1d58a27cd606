### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Twój kod: { $code }
code-title = Twój kod
code-lead = To kod, o który poproszono na stronie weryfikacji tożsamości. Proszę wpisać go na tej stronie.
code-life = Jest ważny { $minutes } min. Proszę nikomu go nie podawać: nikt nie zapyta o niego przez telefon ani e-mailem.
code-ignore = Jeśli nie prosili Państwo o kod, proszę zignorować tę wiadomość.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Twój kod to { $code }. Jest ważny { $minutes } min. Proszę nikomu go nie podawać.

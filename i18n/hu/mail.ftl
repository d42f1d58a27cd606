### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Az Ön kódja: { $code }
code-title = Az Ön kódja
code-lead = Ezt a kódot a személyazonosság-ellenőrzés oldalán kérte. Írja be ott.
code-life = { $minutes } percig érvényes. Ne adja meg senkinek: sem telefonon, sem e-mailben nem fogja kérni senki.
code-ignore = Ha nem kért kódot, hagyja figyelmen kívül ezt az üzenetet.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Az On kodja: { $code }. { $minutes } percig ervenyes. Ne adja meg senkinek.

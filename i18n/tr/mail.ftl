### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Kodunuz: { $code }
code-title = Kodunuz
code-lead = Bu, kimlik doğrulama sayfasında istediğiniz koddur. Kodu o sayfaya girin.
code-life = { $minutes } dakika geçerlidir. Kimseyle paylaşmayın: Hiç kimse sizden bu kodu telefonla ya da e-postayla istemez.
code-ignore = Kod istemediyseniz bu mesajı dikkate almayın.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Kodunuz: { $code }. { $minutes } dakika geçerlidir. Kimseyle paylaşmayın.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = O seu código: { $code }
code-title = O seu código
code-lead = Este é o código que pediu na página da sua verificação de identidade. Introduza-o lá.
code-life = É válido durante { $minutes } minutos. Não o dê a ninguém: ninguém lho vai pedir por telefone ou por e-mail.
code-ignore = Se não pediu um código, pode ignorar esta mensagem.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = O seu código é { $code }. Válido { $minutes } minutos. Não o dê a ninguém.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Su código: { $code }
code-title = Su código
code-lead = Este es el código que ha solicitado en la página de su verificación de identidad. Escríbalo allí.
code-life = Es válido durante { $minutes } minutos. No lo comparta: nadie se lo pedirá por teléfono ni por correo electrónico.
code-ignore = Si no ha solicitado ningún código, puede ignorar este mensaje.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Su código es { $code }. Es válido durante { $minutes } minutos. No lo comparta.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Votre code : { $code }
code-title = Votre code
code-lead = Voici le code que vous avez demandé sur la page de votre vérification d’identité. Saisissez-le sur cette page.
code-life = Il est valable { $minutes } minutes. Ne le communiquez à personne : nul ne vous le demandera par téléphone ni par e-mail.
code-ignore = Si vous n’avez pas demandé de code, vous pouvez ignorer ce message.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Votre code est { $code }. Il est valable { $minutes } minutes. Ne le communiquez à personne.

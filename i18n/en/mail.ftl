### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Your code: { $code }
code-title = Your code
code-lead = This is the code you asked for on the page of your identity check. Type it there.
code-life = It is good for { $minutes } minutes. Do not pass it on: nobody will ask you for it by phone or e-mail.
code-ignore = If you did not ask for a code, you can ignore this message.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Your code is { $code }. It is good for { $minutes } minutes. Do not pass it on.

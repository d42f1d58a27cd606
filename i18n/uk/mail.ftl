### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Ваш код: { $code }
code-title = Ваш код
code-lead = Це код, який ви запросили на сторінці перевірки особи. Введіть його там.
code-life = Він дійсний { $minutes } хв. Нікому його не повідомляйте: ніхто не запитуватиме його телефоном чи електронною поштою.
code-ignore = Якщо ви не запитували код, просто не зважайте на цей лист.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Ваш код: { $code }. Він дійсний { $minutes } хв. Нікому його не повідомляйте.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Ваш код: { $code }
code-title = Ваш код
code-lead = Это код, который вы запросили на странице проверки личности. Введите его там.
code-life = Он действует { $minutes } мин. Никому его не сообщайте: никто не спросит его у вас по телефону или по электронной почте.
code-ignore = Если вы не запрашивали код, не обращайте внимания на это сообщение.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Ваш код: { $code }. Действует { $minutes } мин. Никому его не сообщайте.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Вашият код: { $code }
code-title = Вашият код
code-lead = Това е кодът, който поискахте на страницата за проверка на самоличността. Въведете го там.
code-life = Валиден е { $minutes } мин. Не го давайте на никого: никой няма да Ви го поиска по телефон или имейл.
code-ignore = Ако не сте искали код, не обръщайте внимание на това съобщение.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Вашият код: { $code }. Валиден { $minutes } мин. Не го давайте на никого.

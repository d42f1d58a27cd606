### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Vaša koda: { $code }
code-title = Vaša koda
code-lead = To je koda, za katero ste prosili na strani svojega preverjanja istovetnosti. Vnesite jo tam.
code-life = Velja { $minutes } min. Ne povejte je nikomur: nihče vas ne bo vprašal zanjo po telefonu ali e-pošti.
code-ignore = Če za kodo niste prosili, lahko to sporočilo prezrete.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Vasa koda je { $code }. Velja { $minutes } min. Ne povejte je nikomur.

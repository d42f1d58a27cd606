### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Jūsu kods: { $code }
code-title = Jūsu kods
code-lead = Šo kodu jūs pieprasījāt savas identitātes pārbaudes lapā. Ievadiet to tur.
code-life = Tas ir derīgs { $minutes } min. Nevienam to neizpaudiet: neviens jums to neprasīs pa tālruni vai e-pastā.
code-ignore = Ja kodu nepieprasījāt, varat neņemt vērā šo ziņu.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Jusu kods ir { $code }. Tas ir derigs { $minutes } min. Nevienam to neizpaudiet.

### What a person reads who asked for a code: in a letter, and in a text message. Without a name or anything else about anybody.

code-subject = Jūsų kodas: { $code }
code-title = Jūsų kodas
code-lead = Tai kodas, kurio paprašėte tapatybės patikros puslapyje. Įveskite jį tame puslapyje.
code-life = Jis galioja { $minutes } min. Niekam jo neatskleiskite: niekas jo neprašys telefonu ar el. paštu.
code-ignore = Jei kodo neprašėte, nekreipkite dėmesio į šį laišką.

## A text message; one of more than 160 letters, or 70 outside of Latin, costs twice

code-sms = Jūsų kodas { $code }. Jis galioja { $minutes } min. Niekam jo neatskleiskite.

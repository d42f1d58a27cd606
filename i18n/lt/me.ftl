### Ką žmogus skaito puslapyje, kuriame mato, kas apie jį saugoma. Trumpi sakiniai, „jūs“ ir „mes“.

me-for = Šio patikrinimo paprašė { $company }.
me-running-title = Jūsų patikrinimas nebaigtas
me-running-lead = Pirmiausia jį užbaikite. Tada čia matysite, kas apie jus saugoma.
me-running-go = Tęsti patikrinimą
me-erased-title = Jūsų duomenys ištrinti
me-erased-lead = { $date } ištrinta viskas apie jus: nuotraukos, duomenys ir rezultatai. Liko tik įrašas, kad patikrinimas buvo.

## Parodyti, kas esate

me-prove-title = Pamatyti, kas apie jus saugoma
me-prove-lead = Įveskite, kas parašyta jūsų dokumente, kad niekas kitas, turintis šią nuorodą, nematytų jūsų duomenų.
me-prove-go = Rodyti mano duomenis
me-prove-missing = Užpildykite abu laukus.
me-prove-wrong = Dokumente perskaitėme ką kita. Patikrinkite abu laukus.
me-prove-wait = { $minutes ->
    [one] Buvo klaidingų bandymų. Bandyti vėl galėsite po { $minutes } minutės.
    [few] Buvo klaidingų bandymų. Bandyti vėl galėsite po { $minutes } minučių.
   *[other] Buvo klaidingų bandymų. Bandyti vėl galėsite po { $minutes } minučių.
}
me-prove-over = Siekiant apsaugoti jūsų duomenis, šis puslapis užrakintas. Įveskite abu laukus dar kartą.
me-unprovable = Iš dokumento perskaitėme per mažai, kad galėtume jus čia atpažinti. Jei norite matyti savo duomenis, kreipkitės į įmonę.

## Kas nuspręsta

me-decision-title = Kas nuspręsta ir kodėl
me-decided-program = { $date } nusprendė programa, be žmogaus.
me-decided-person = { $date } nusprendė žmogus.
me-reason-fine = Patikrinus nieko bloga nerasta.
me-reason-differs = Jūsų dokumentas ir tai, ką apie jus žino įmonė, skiriasi čia: { $fields }.
me-reason-genuine = Buvo požymių, kad dokumentas arba nuotrauka netikri.
me-reason-closer = Kai ką įmonė turi apžiūrėti atidžiau.
me-reason-secret = Kai kurie patikrinimai nuo apgaulės išsamiai neaiškinami, nes tai padėtų sukčiams.

## Kas saugoma

me-data-title = Kas parašyta jūsų dokumente
me-field-GIVEN_NAMES = Vardai
me-field-SURNAME = Pavardė
me-field-DATE_OF_BIRTH = Gimimo data
me-field-SEX = Lytis
me-field-NATIONALITY = Pilietybė
me-field-DOCUMENT_NUMBER = Dokumento numeris
me-field-PERSONAL_NUMBER = Asmens kodas
me-field-DATE_OF_ISSUE = Išdavimo data
me-field-EXPIRY_DATE = Galioja iki
me-field-ISSUING_STATE = Išdavė
me-field-ADDRESS = Adresas
me-field-AGE = Amžius
me-field-FURTHER_DOCUMENT = Kitas dokumentas
me-field-OTHER = Kiti duomenys
me-pictures-title = Jūsų nuotraukos ir failai
me-picture-show = Rodyti: { $name }
me-picture-extra = Kitas dokumentas
me-held-title = Kas saugoma ir iš kur gauta
me-held-PICTURES = Nuotraukos ir failai, iš jūsų
me-held-FRAMES = Jūsų judesių prieš kamerą nuotraukos, iš jūsų
me-held-DOCUMENT = Kas parašyta jūsų dokumente, perskaityta iš nuotraukų
me-held-FACE = Jūsų veidą apibūdinantys skaičiai, apskaičiuoti iš nuotraukų
me-held-TYPED = El. pašto adresas, telefono numeris, adresas ir atsakymai, iš jūsų
me-held-DEVICE = Interneto adresas ir įrenginio rūšis, iš jūsų naršyklės
me-held-COMPANY = Ką apie jus mums pranešė įmonė
me-held-RESULTS = Patikrinimų rezultatai ir sprendimas
me-held-REQUESTS = Ko prašėte šiame puslapyje
me-purpose = Visa tai naudojama jūsų tapatybei patvirtinti. Tai gauna įmonė, paprašiusi patikrinimo.
me-kept = { $days ->
    [one] Įmonė nurodo, kad tai saugo { $days } dieną.
    [few] Įmonė nurodo, kad tai saugo { $days } dienas.
   *[other] Įmonė nurodo, kad tai saugo { $days } dienų.
}
me-kept-unknown = Kiek laiko saugoma, sprendžia įmonė. Dažnai tai nustato įstatymas.
me-privacy = Įmonės privatumo politika
me-download = Atsisiųsti mano duomenis
me-download-hint = ZIP failas su jūsų nuotraukomis ir duomenimis, kuriuos gali skaityti programos.

## Ko nors prašyti

me-words = Ką norite apie tai pasakyti? (neprivaloma)
me-answer = Atsakymas:
me-asked-OPEN = To paprašėte { $date }. Atsakymo dar nėra.
me-asked-DONE = To paprašėte, ir { $date } pažiūrėjo žmogus.
me-asked-REFUSED = To paprašėte. { $date } atsisakyta.
me-review-title = Tegu žmogus pažiūri dar kartą
me-review-lead = Prašyti galite kartą, iki { $date }. Kol niekas nepažiūrėjo, sprendimas nesikeičia.
me-review-go = Prašyti, kad pažiūrėtų žmogus
me-erasure-title = Tegu jūsų duomenys bus ištrinti
me-erasure-ASK = Apie tai sprendžia įmonė. Įstatymai, pavyzdžiui, prieš pinigų plovimą, gali įpareigoti ją saugoti jūsų duomenis kelerius metus.
me-erasure-IMMEDIATE = Viskas apie jus ištrinama iškart. To atšaukti negalima, ir gali tekti tikrintis iš naujo.
me-erasure-sure = Taip, noriu, kad mano duomenys būtų ištrinti.
me-erasure-sure-missing = Pažymėkite langelį, kad patvirtintumėte.
me-erasure-go = Prašyti ištrinti

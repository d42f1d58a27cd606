### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Ovu proveru je zatražila kompanija { $company }.
me-running-title = Vaša provera nije završena
me-running-lead = Prvo je završite. Posle toga ćete ovde videti šta se čuva o Vama.
me-running-go = Nastavi proveru
me-erased-title = Vaši podaci su izbrisani
me-erased-lead = Sve o Vama je izbrisano ({ $date }): fotografije, podaci i rezultati. Ostaje samo beleška da je provera postojala.

## Showing who you are

me-prove-title = Pogledajte šta se čuva o Vama
me-prove-lead = Unesite ono što piše na Vašem dokumentu, da niko drugi ko ima ovaj link ne bi video Vaše podatke.
me-prove-go = Prikaži moje podatke
me-prove-missing = Popunite oba polja.
me-prove-wrong = To nije ono što smo pročitali na dokumentu. Proverite oba polja.
me-prove-wait = { $minutes ->
    [one] Bilo je pogrešnih pokušaja. Možete pokušati ponovo za { $minutes } minut.
    [few] Bilo je pogrešnih pokušaja. Možete pokušati ponovo za { $minutes } minuta.
   *[other] Bilo je pogrešnih pokušaja. Možete pokušati ponovo za { $minutes } minuta.
}
me-prove-over = Radi zaštite Vaših podataka ova stranica je zaključana. Ponovo unesite oba podatka.
me-unprovable = Nismo mogli da pročitamo dovoljno sa dokumenta da bismo Vas ovde prepoznali. Ako želite da vidite svoje podatke, obratite se kompaniji.

## What was decided

me-decision-title = Šta je odlučeno i zašto
me-decided-program = Odluku je doneo program, bez učešća čoveka ({ $date }).
me-decided-person = Odluku je doneo čovek ({ $date }).
me-reason-fine = Provere nisu našle ništa sporno.
me-reason-differs = Vaš dokument i ono što kompanija zna o Vama ovde se razlikuju: { $fields }.
me-reason-genuine = Bilo je znakova da dokument ili neka fotografija nisu pravi.
me-reason-closer = Kompanija treba bolje da pogleda neke pojedinosti.
me-reason-secret = Neke provere protiv prevara ne objašnjavaju se detaljno, jer bi to pomoglo onima koji varaju.

## What is held

me-data-title = Šta piše na Vašem dokumentu
me-field-GIVEN_NAMES = Ime
me-field-SURNAME = Prezime
me-field-DATE_OF_BIRTH = Datum rođenja
me-field-SEX = Pol
me-field-NATIONALITY = Državljanstvo
me-field-DOCUMENT_NUMBER = Broj dokumenta
me-field-PERSONAL_NUMBER = Lični broj
me-field-DATE_OF_ISSUE = Datum izdavanja
me-field-EXPIRY_DATE = Važi do
me-field-ISSUING_STATE = Država izdavanja
me-field-ADDRESS = Adresa
me-field-AGE = Starost
me-field-FURTHER_DOCUMENT = Dodatni dokument
me-field-OTHER = Drugi podaci
me-pictures-title = Vaše fotografije i datoteke
me-picture-show = Prikaži: { $name }
me-picture-extra = Dodatni dokument
me-held-title = Šta se čuva i odakle potiče
me-held-PICTURES = Fotografije i datoteke, od Vas
me-held-FRAMES = Fotografije Vaših pokreta pred kamerom, od Vas
me-held-DOCUMENT = Šta piše na Vašem dokumentu, pročitano sa Vaših fotografija
me-held-FACE = Brojevi koji opisuju Vaše lice, izračunati iz Vaših fotografija
me-held-TYPED = Imejl adresa, broj telefona, adresa i odgovori, od Vas
me-held-DEVICE = Internet adresa i vrsta uređaja, iz Vašeg pregledača
me-held-COMPANY = Šta nam je kompanija saopštila o Vama
me-held-RESULTS = Rezultati provera i odluka
me-held-REQUESTS = Šta ste zatražili na ovoj stranici
me-purpose = Sve to služi da se potvrdi Vaš identitet. Prima ga kompanija koja je zatražila proveru.
me-kept = { $days ->
    [one] Kompanija navodi da ovo čuva { $days } dan.
    [few] Kompanija navodi da ovo čuva { $days } dana.
   *[other] Kompanija navodi da ovo čuva { $days } dana.
}
me-kept-unknown = Kompanija odlučuje koliko se dugo to čuva. Često to propisuje zakon.
me-privacy = Politika privatnosti kompanije
me-download = Preuzmi moje podatke
me-download-hint = ZIP datoteka sa Vašim fotografijama i Vašim podacima u obliku koji programi mogu da čitaju.

## Asking for something

me-words = Šta želite da kažete o tome? (nije obavezno)
me-answer = Odgovor:
me-asked-OPEN = Ovo ste zatražili ({ $date }). Odgovora još nema.
me-asked-DONE = Ovo ste zatražili i čovek je to pregledao ({ $date }).
me-asked-REFUSED = Ovo ste zatražili. Zahtev je odbijen ({ $date }).
me-review-title = Neka čovek ponovo pogleda
me-review-lead = Ovo možete zatražiti jednom, do navedenog dana ({ $date }). Odluka ostaje ista dok je neko ne pregleda.
me-review-go = Zatraži pregled
me-erasure-title = Brisanje Vaših podataka
me-erasure-ASK = O tome odlučuje kompanija. Zakoni, na primer protiv pranja novca, mogu je obavezati da Vaše podatke čuva nekoliko godina.
me-erasure-IMMEDIATE = Sve o Vama se briše odmah. To ne može da se poništi, a možda ćete morati ponovo da prođete proveru.
me-erasure-sure = Da, želim da se moji podaci izbrišu.
me-erasure-sure-missing = Označite polje da biste potvrdili.
me-erasure-go = Zatraži brisanje

### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Ovu je provjeru zatražila tvrtka { $company }.
me-running-title = Vaša provjera nije dovršena
me-running-lead = Najprije je dovršite. Poslije ćete ovdje vidjeti što je pohranjeno o Vama.
me-running-go = Nastavi provjeru
me-erased-title = Vaši su podaci izbrisani
me-erased-lead = Dana { $date } izbrisano je sve o Vama: fotografije, podaci i rezultati. Ostala je samo bilješka da je provjera postojala.

## Showing who you are

me-prove-title = Pogledajte što je pohranjeno o Vama
me-prove-lead = Upišite što piše na Vašem dokumentu, kako Vaše podatke ne bi vidio nitko drugi tko ima ovu poveznicu.
me-prove-go = Prikaži moje podatke
me-prove-missing = Ispunite oba polja.
me-prove-wrong = To nije ono što smo pročitali na dokumentu. Provjerite oba polja.
me-prove-wait = { $minutes ->
    [one] Bilo je pogrešnih pokušaja. Možete pokušati ponovno za { $minutes } minutu.
    [few] Bilo je pogrešnih pokušaja. Možete pokušati ponovno za { $minutes } minute.
   *[other] Bilo je pogrešnih pokušaja. Možete pokušati ponovno za { $minutes } minuta.
}
me-prove-over = Radi zaštite Vaših podataka ova je stranica zaključana. Ponovno ispunite oba polja.
me-unprovable = S dokumenta nismo mogli pročitati dovoljno da Vas ovdje prepoznamo. Ako želite vidjeti svoje podatke, obratite se tvrtki.

## What was decided

me-decision-title = Što je odlučeno i zašto
me-decided-program = Dana { $date } odlučio je program, bez sudjelovanja čovjeka.
me-decided-person = Dana { $date } odlučio je čovjek.
me-reason-fine = Provjere nisu pronašle ništa neispravno.
me-reason-differs = Vaš dokument i ono što tvrtka zna o Vama razlikuju se ovdje: { $fields }.
me-reason-genuine = Bilo je znakova da dokument ili fotografija nisu pravi.
me-reason-closer = Tvrtka treba bolje pogledati neke pojedinosti.
me-reason-secret = Neke provjere protiv prijevara ne objašnjavamo podrobno, jer bi to pomoglo onima koji varaju.

## What is held

me-data-title = Što piše na Vašem dokumentu
me-field-GIVEN_NAMES = Ime
me-field-SURNAME = Prezime
me-field-DATE_OF_BIRTH = Datum rođenja
me-field-SEX = Spol
me-field-NATIONALITY = Državljanstvo
me-field-DOCUMENT_NUMBER = Broj dokumenta
me-field-PERSONAL_NUMBER = Osobni broj
me-field-DATE_OF_ISSUE = Datum izdavanja
me-field-EXPIRY_DATE = Vrijedi do
me-field-ISSUING_STATE = Država izdavanja
me-field-ADDRESS = Adresa
me-field-AGE = Dob
me-field-FURTHER_DOCUMENT = Dodatni dokument
me-field-OTHER = Ostali podaci
me-pictures-title = Vaše fotografije i datoteke
me-picture-show = Prikaži: { $name }
me-picture-extra = Dodatni dokument
me-held-title = Što je pohranjeno i odakle dolazi
me-held-PICTURES = Fotografije i datoteke, od Vas
me-held-FRAMES = Fotografije Vaših pokreta pred kamerom, od Vas
me-held-DOCUMENT = Što piše na Vašem dokumentu, pročitano s Vaših fotografija
me-held-FACE = Brojevi koji opisuju Vaše lice, izračunani iz Vaših fotografija
me-held-TYPED = Adresa e-pošte, telefonski broj, adresa i odgovori, od Vas
me-held-DEVICE = Internetska adresa i vrsta uređaja, iz Vašeg preglednika
me-held-COMPANY = Što nam je tvrtka priopćila o Vama
me-held-RESULTS = Rezultati provjera i odluka
me-held-REQUESTS = Što ste zatražili na ovoj stranici
me-purpose = Sve se to koristi za potvrdu Vašeg identiteta. To dobiva tvrtka koja je zatražila provjeru.
me-kept = { $days ->
    [one] Tvrtka navodi da to čuva { $days } dan.
    [few] Tvrtka navodi da to čuva { $days } dana.
   *[other] Tvrtka navodi da to čuva { $days } dana.
}
me-kept-unknown = Tvrtka odlučuje koliko se dugo to čuva. Često to propisuje zakon.
me-privacy = Pravila privatnosti tvrtke
me-download = Preuzmi moje podatke
me-download-hint = Datoteka ZIP s Vašim fotografijama i s Vašim podacima u obliku koji programi mogu čitati.

## Asking for something

me-words = Što želite reći o tome? (nije obvezno)
me-answer = Odgovor:
me-asked-OPEN = Dana { $date } to ste zatražili. Odgovora još nema.
me-asked-DONE = To ste zatražili, a dana { $date } pogledao je čovjek.
me-asked-REFUSED = To ste zatražili. Dana { $date } zahtjev je odbijen.
me-review-title = Neka čovjek pogleda ponovno
me-review-lead = Do { $date } to možete zatražiti jednom. Dok nitko ne pogleda, odluka ostaje ista.
me-review-go = Zatraži da pogleda čovjek
me-erasure-title = Brisanje Vaših podataka
me-erasure-ASK = O tome odlučuje tvrtka. Zakoni, primjerice protiv pranja novca, mogu je obvezati da Vaše podatke čuva nekoliko godina.
me-erasure-IMMEDIATE = Sve o Vama odmah se briše. To se ne može poništiti i možda ćete morati ponovno proći provjeru.
me-erasure-sure = Da, želim da se moji podaci izbrišu.
me-erasure-sure-missing = Označite kvačicom da potvrđujete.
me-erasure-go = Zatraži brisanje

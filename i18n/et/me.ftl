### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Seda kontrolli soovis { $company }.
me-running-title = Teie kontroll on lõpetamata
me-running-lead = Viige see esmalt lõpuni. Seejärel näete siin, milliseid andmeid teie kohta hoitakse.
me-running-go = Jätka kontrolli
me-erased-title = Teie andmed on kustutatud
me-erased-lead = Kõik teie kohta on kustutatud: fotod, andmed ja tulemused. Kustutamise kuupäev: { $date }. Alles on ainult märge, et kontroll toimus.

## Showing who you are

me-prove-title = Vaadake, milliseid andmeid teie kohta hoitakse
me-prove-lead = Sisestage, mis teie dokumendil kirjas on, et keegi teine, kellel see link on, teie andmeid ei näeks.
me-prove-go = Näita minu andmeid
me-prove-missing = Täitke mõlemad väljad.
me-prove-wrong = See ei ole see, mida me dokumendilt lugesime. Kontrollige mõlemat välja.
me-prove-wait = { $minutes ->
    [one] Oli valesid katseid. Saate uuesti proovida ühe minuti pärast.
   *[other] Oli valesid katseid. Saate uuesti proovida { $minutes } minuti pärast.
}
me-prove-over = Teie andmete kaitseks on see leht lukustatud. Täitke mõlemad väljad uuesti.
me-unprovable = Me ei saanud dokumendilt lugeda piisavalt, et teid siin ära tunda. Kui soovite oma andmeid näha, pöörduge ettevõtte poole.

## What was decided

me-decision-title = Mida otsustati ja miks
me-decided-program = Otsuse tegi arvutiprogramm, ilma inimese osaluseta. Otsuse kuupäev: { $date }.
me-decided-person = Otsuse tegi inimene. Otsuse kuupäev: { $date }.
me-reason-fine = Kontrollimisel ei leitud ühtegi probleemi.
me-reason-differs = Teie dokument ja see, mida ettevõte teie kohta teab, erinevad siin: { $fields }.
me-reason-genuine = Oli märke, et dokument või mõni foto ei olnud ehtne.
me-reason-closer = Ettevõte peab mõnda asja täpsemalt vaatama.
me-reason-secret = Mõnda pettusevastast kontrolli üksikasjalikult ei selgitata, sest see aitaks petjaid.

## What is held

me-data-title = Mis on teie dokumendil kirjas
me-field-GIVEN_NAMES = Eesnimed
me-field-SURNAME = Perekonnanimi
me-field-DATE_OF_BIRTH = Sünniaeg
me-field-SEX = Sugu
me-field-NATIONALITY = Kodakondsus
me-field-DOCUMENT_NUMBER = Dokumendi number
me-field-PERSONAL_NUMBER = Isikukood
me-field-DATE_OF_ISSUE = Väljastamise kuupäev
me-field-EXPIRY_DATE = Kehtiv kuni
me-field-ISSUING_STATE = Väljastanud riik
me-field-ADDRESS = Aadress
me-field-AGE = Vanus
me-field-FURTHER_DOCUMENT = Lisadokument
me-field-OTHER = Muud andmed
me-pictures-title = Teie fotod ja failid
me-picture-show = Näita: { $name }
me-picture-extra = Lisadokument
me-held-title = Mida hoitakse ja kust see pärineb
me-held-PICTURES = Fotod ja failid, teilt
me-held-FRAMES = Fotod teie liigutustest kaamera ees, teilt
me-held-DOCUMENT = See, mis on teie dokumendil kirjas, loetud teie fotodelt
me-held-FACE = Arvud, mis kirjeldavad teie nägu, arvutatud teie fotodest
me-held-TYPED = E-posti aadress, telefoninumber, aadress ja vastused, teilt
me-held-DEVICE = Internetiaadress ja seadme liik, teie brauserist
me-held-COMPANY = See, mida ettevõte meile teie kohta ütles
me-held-RESULTS = Kontrollide tulemused ja otsus
me-held-REQUESTS = See, mida te sellel lehel palusite
me-purpose = Seda kõike kasutatakse teie isiku kinnitamiseks. Andmed saab ettevõte, kes kontrolli soovis.
me-kept = { $days ->
    [one] Ettevõtte sõnul hoiab ta neid andmeid ühe päeva.
   *[other] Ettevõtte sõnul hoiab ta neid andmeid { $days } päeva.
}
me-kept-unknown = Kui kaua andmeid hoitakse, otsustab ettevõte. Sageli on see seaduses kirjas.
me-privacy = Ettevõtte andmekaitsetingimused
me-download = Laadi minu andmed alla
me-download-hint = ZIP-fail teie fotodega ja teie andmetega kujul, mida programmid oskavad lugeda.

## Asking for something

me-words = Mida soovite selle kohta öelda? (vabatahtlik)
me-answer = Vastus:
me-asked-OPEN = Teie palve on saadetud ({ $date }). Vastust veel ei ole.
me-asked-DONE = Teie palvel vaatas asja üle inimene ({ $date }).
me-asked-REFUSED = Teie palve lükati tagasi ({ $date }).
me-review-title = Laske inimesel uuesti vaadata
me-review-lead = Saate seda paluda ühe korra. Viimane päev on { $date }. Otsus jääb kehtima, kuni keegi on selle üle vaadanud.
me-review-go = Palu inimesel vaadata
me-erasure-title = Laske oma andmed kustutada
me-erasure-ASK = Selle otsustab ettevõte. Seadused, näiteks rahapesu vastu, võivad kohustada teda teie andmeid mõne aasta hoidma.
me-erasure-IMMEDIATE = Kõik teie kohta kustutatakse kohe. Seda ei saa tagasi võtta ja võib-olla peate kontrolli uuesti läbima.
me-erasure-sure = Jah, soovin, et minu andmed kustutatakse.
me-erasure-sure-missing = Kinnitamiseks märgistage ruut.
me-erasure-go = Palu kustutamist

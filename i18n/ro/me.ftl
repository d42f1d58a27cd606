### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Această verificare a fost cerută de { $company }.
me-running-title = Verificarea nu este terminată
me-running-lead = Mai întâi terminați-o. După aceea veți vedea aici ce se păstrează despre dumneavoastră.
me-running-go = Continuați verificarea
me-erased-title = Datele dumneavoastră au fost șterse
me-erased-lead = Pe { $date } a fost șters totul despre dumneavoastră: fotografiile, datele și rezultatele. A rămas doar mențiunea că a existat o verificare.

## Showing who you are

me-prove-title = Vedeți ce se păstrează despre dumneavoastră
me-prove-lead = Introduceți ce scrie în actul dumneavoastră, ca nimeni altcineva care are acest link să nu vă poată vedea datele.
me-prove-go = Vedeți datele
me-prove-missing = Completați ambele câmpuri.
me-prove-wrong = Nu este ceea ce am citit în act. Verificați ambele câmpuri.
me-prove-wait = { $minutes ->
    [one] Au fost încercări greșite. Puteți încerca din nou peste un minut.
    [few] Au fost încercări greșite. Puteți încerca din nou peste { $minutes } minute.
   *[other] Au fost încercări greșite. Puteți încerca din nou peste { $minutes } de minute.
}
me-prove-over = Pentru a vă proteja datele, această pagină a fost blocată. Completați din nou ambele câmpuri.
me-unprovable = Nu am putut citi destul din act pentru a vă recunoaște aici. Dacă doriți să vă vedeți datele, adresați-vă companiei.

## What was decided

me-decision-title = Ce s-a decis și de ce
me-decided-program = Pe { $date } a decis un program, fără intervenția unei persoane.
me-decided-person = Pe { $date } a decis o persoană.
me-reason-fine = Verificările nu au găsit nicio problemă.
me-reason-differs = Actul dumneavoastră și ceea ce știe compania despre dumneavoastră diferă aici: { $fields }.
me-reason-genuine = Au existat semne că actul sau o fotografie nu erau autentice.
me-reason-closer = Compania trebuie să privească mai atent unele detalii.
me-reason-secret = Unele verificări împotriva fraudei nu sunt explicate în detaliu, pentru că asta i-ar ajuta pe cei care înșală.

## What is held

me-data-title = Ce scrie în actul dumneavoastră
me-field-GIVEN_NAMES = Prenume
me-field-SURNAME = Nume de familie
me-field-DATE_OF_BIRTH = Data nașterii
me-field-SEX = Sex
me-field-NATIONALITY = Cetățenie
me-field-DOCUMENT_NUMBER = Numărul actului
me-field-PERSONAL_NUMBER = Cod numeric personal
me-field-DATE_OF_ISSUE = Data eliberării
me-field-EXPIRY_DATE = Valabil până la
me-field-ISSUING_STATE = Țara emitentă
me-field-ADDRESS = Adresă
me-field-AGE = Vârstă
me-field-FURTHER_DOCUMENT = Alt document
me-field-OTHER = Alte date
me-pictures-title = Fotografiile și fișierele dumneavoastră
me-picture-show = Afișați: { $name }
me-picture-extra = Alt document
me-held-title = Ce se păstrează și de unde provine
me-held-PICTURES = Fotografii și fișiere, de la dumneavoastră
me-held-FRAMES = Fotografii cu mișcările dumneavoastră în fața camerei, de la dumneavoastră
me-held-DOCUMENT = Ce scrie în act, citit din fotografiile dumneavoastră
me-held-FACE = Numere care vă descriu fața, calculate din fotografiile dumneavoastră
me-held-TYPED = Adresa de e-mail, numărul de telefon, adresa și răspunsurile, de la dumneavoastră
me-held-DEVICE = Adresa de internet și tipul dispozitivului, de la browserul dumneavoastră
me-held-COMPANY = Ce ne-a comunicat compania despre dumneavoastră
me-held-RESULTS = Rezultatele verificărilor și decizia
me-held-REQUESTS = Ce ați cerut pe această pagină
me-purpose = Toate acestea sunt folosite pentru a vă confirma identitatea. Le primește compania care a cerut verificarea.
me-kept = { $days ->
    [one] Compania spune că le păstrează o zi.
    [few] Compania spune că le păstrează { $days } zile.
   *[other] Compania spune că le păstrează { $days } de zile.
}
me-kept-unknown = Compania hotărăște cât timp se păstrează. Adesea, termenul este stabilit prin lege.
me-privacy = Politica de confidențialitate a companiei
me-download = Descărcați datele
me-download-hint = Un fișier ZIP cu fotografiile dumneavoastră și cu datele într-o formă pe care o pot citi programele.

## Asking for something

me-words = Ce doriți să spuneți despre aceasta? (opțional)
me-answer = Răspunsul:
me-asked-OPEN = Ați cerut acest lucru pe { $date }. Încă nu există un răspuns.
me-asked-DONE = Ați cerut acest lucru, iar o persoană s-a uitat pe { $date }.
me-asked-REFUSED = Ați cerut acest lucru. Cererea a fost refuzată pe { $date }.
me-review-title = Cereți ca o persoană să se uite din nou
me-review-lead = Puteți cere o singură dată, până la { $date }. Decizia rămâne aceeași până când se uită cineva.
me-review-go = Cereți să se uite o persoană
me-erasure-title = Ștergerea datelor dumneavoastră
me-erasure-ASK = Compania hotărăște. Legile, de exemplu cele împotriva spălării banilor, o pot obliga să vă păstreze datele câțiva ani.
me-erasure-IMMEDIATE = Totul despre dumneavoastră se șterge imediat. Ștergerea nu poate fi anulată și s-ar putea să fie nevoie de o nouă verificare.
me-erasure-sure = Da, vreau ca datele mele să fie șterse.
me-erasure-sure-missing = Bifați caseta pentru a confirma.
me-erasure-go = Cereți ștergerea

### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = To preverjanje je zahtevalo podjetje { $company }.
me-running-title = Vaše preverjanje ni končano
me-running-lead = Najprej ga končajte. Potem boste tukaj videli, kaj je shranjeno o vas.
me-running-go = Nadaljuj preverjanje
me-erased-title = Vaši podatki so izbrisani
me-erased-lead = Vse o vas je bilo izbrisano ({ $date }): fotografije, podatki in rezultati. Ostal je le zapis, da je preverjanje bilo.

## Showing who you are

me-prove-title = Oglejte si, kaj je shranjeno o vas
me-prove-lead = Vnesite, kar piše na vašem dokumentu, da vaših podatkov ne bo videl nihče drug, ki ima to povezavo.
me-prove-go = Pokaži moje podatke
me-prove-missing = Izpolnite obe polji.
me-prove-wrong = To se ne ujema s tem, kar smo prebrali na dokumentu. Preverite obe polji.
me-prove-wait = { $minutes ->
    [one] Bili so napačni poskusi. Znova lahko poskusite čez { $minutes } minuto.
    [two] Bili so napačni poskusi. Znova lahko poskusite čez { $minutes } minuti.
    [few] Bili so napačni poskusi. Znova lahko poskusite čez { $minutes } minute.
   *[other] Bili so napačni poskusi. Znova lahko poskusite čez { $minutes } minut.
}
me-prove-over = Zaradi zaščite vaših podatkov je bila ta stran zaklenjena. Znova izpolnite obe polji.
me-unprovable = Z dokumenta nismo mogli prebrati dovolj, da bi vas tukaj prepoznali. Če želite videti svoje podatke, se obrnite na podjetje.

## What was decided

me-decision-title = Kaj je bilo odločeno in zakaj
me-decided-program = Odločil je program, brez sodelovanja človeka ({ $date }).
me-decided-person = Odločil je človek ({ $date }).
me-reason-fine = Pri preverjanju ni bilo najdeno nič narobe.
me-reason-differs = Vaš dokument in to, kar podjetje ve o vas, se razlikujeta tukaj: { $fields }.
me-reason-genuine = Nekaj je kazalo, da dokument ali fotografija nista pristna.
me-reason-closer = Podjetje mora nekatere podrobnosti natančneje pogledati.
me-reason-secret = Nekaterih preverjanj proti goljufijam ne pojasnjujemo podrobno, ker bi to pomagalo goljufom.

## What is held

me-data-title = Kaj piše na vašem dokumentu
me-field-GIVEN_NAMES = Ime
me-field-SURNAME = Priimek
me-field-DATE_OF_BIRTH = Datum rojstva
me-field-SEX = Spol
me-field-NATIONALITY = Državljanstvo
me-field-DOCUMENT_NUMBER = Številka dokumenta
me-field-PERSONAL_NUMBER = Osebna številka
me-field-DATE_OF_ISSUE = Datum izdaje
me-field-EXPIRY_DATE = Velja do
me-field-ISSUING_STATE = Država izdajateljica
me-field-ADDRESS = Naslov
me-field-AGE = Starost
me-field-FURTHER_DOCUMENT = Dodatni dokument
me-field-OTHER = Drugi podatki
me-pictures-title = Vaše fotografije in datoteke
me-picture-show = Pokaži: { $name }
me-picture-extra = Dodatni dokument
me-held-title = Kaj je shranjeno in od kod je
me-held-PICTURES = Fotografije in datoteke, od vas
me-held-FRAMES = Fotografije vaših gibov pred kamero, od vas
me-held-DOCUMENT = Kar piše na vašem dokumentu, prebrano z vaših fotografij
me-held-FACE = Števila, ki opisujejo vaš obraz, izračunana iz vaših fotografij
me-held-TYPED = E-poštni naslov, telefonska številka, naslov in odgovori, od vas
me-held-DEVICE = Internetni naslov in vrsta naprave, iz vašega brskalnika
me-held-COMPANY = Kar nam je podjetje sporočilo o vas
me-held-RESULTS = Rezultati preverjanj in odločitev
me-held-REQUESTS = Za kar ste prosili na tej strani
me-purpose = Vse to se uporablja za potrditev vaše istovetnosti. To prejme podjetje, ki je zahtevalo preverjanje.
me-kept = { $days ->
    [one] Podjetje navaja, da to hrani { $days } dan.
    [two] Podjetje navaja, da to hrani { $days } dneva.
    [few] Podjetje navaja, da to hrani { $days } dni.
   *[other] Podjetje navaja, da to hrani { $days } dni.
}
me-kept-unknown = Kako dolgo se to hrani, določa podjetje. Pogosto to določa zakon.
me-privacy = Politika zasebnosti podjetja
me-download = Prenesi moje podatke
me-download-hint = Datoteka ZIP z vašimi fotografijami in z vašimi podatki v obliki, ki jo lahko berejo programi.

## Asking for something

me-words = Kaj želite povedati o tem? (neobvezno)
me-answer = Odgovor:
me-asked-OPEN = Za to ste prosili ({ $date }). Odgovora še ni.
me-asked-DONE = Za to ste prosili in človek je pogledal ({ $date }).
me-asked-REFUSED = Za to ste prosili. Prošnja je bila zavrnjena ({ $date }).
me-review-title = Naj znova pogleda človek
me-review-lead = Prosite lahko enkrat; zadnji dan je { $date }. Dokler nihče ne pogleda, se odločitev ne spremeni.
me-review-go = Prosi, naj pogleda človek
me-erasure-title = Izbris vaših podatkov
me-erasure-ASK = O tem odloča podjetje. Zakoni, na primer proti pranju denarja, mu lahko nalagajo, da vaše podatke hrani nekaj let.
me-erasure-IMMEDIATE = Vse o vas se takoj izbriše. Tega ni mogoče razveljaviti in morda boste morali znova opraviti preverjanje.
me-erasure-sure = Da, želim, da se moji podatki izbrišejo.
me-erasure-sure-missing = Za potrditev označite polje.
me-erasure-go = Prosi za izbris

### Kar človek bere med preverjanjem. Kratki stavki, brez strokovnih izrazov.

page-title = { $screen } – preverjanje istovetnosti
language = Jezik
back = Nazaj
leave = Prekini preverjanje
continue = Naprej
step-of = { $n }. korak od { $total }
time-left = Še { $time }
time-short = Na voljo imate manj kot dve minuti.
loading = Trenutek …

## Pred začetkom

welcome-title = Potrdimo, da ste to vi
welcome-lead = Trajalo bo približno dve minuti. Pripravite:
welcome-document = Osebni dokument
welcome-document-more = Izvirnik, ne kopije ali zaslona
welcome-face = Svoj obraz
welcome-face-more = Ena fotografija, brez pokrivala in sončnih očal
welcome-light = Dobro svetlobo
welcome-light-more = Brez odsevov in močnih senc
welcome-consent = Strinjam se, da se fotografije mojega dokumenta in obraza uporabijo za potrditev moje istovetnosti in da se moj obraz samodejno primerja s fotografijo v dokumentu.
welcome-consent-document = Strinjam se, da se fotografije mojega dokumenta uporabijo za potrditev moje istovetnosti.
welcome-consent-missing = Za soglasje označite polje. Brez soglasja ne moremo začeti.
welcome-privacy = Vaše fotografije hranimo šifrirane, za podjetje, ki je zahtevalo to preverjanje.
welcome-start = Strinjam se, začnimo

## Izbira dokumenta

document-title = Izberite svoj dokument
country-label = Država izdajateljica
country-hint = Za iskanje začnite pisati
country-none = Take države ni
country-found = { $n ->
    [one] { $n } država
    [two] { $n } državi
    [few] { $n } države
   *[other] { $n } držav
}
country-utopia = Utopija (vzorčni dokumenti)
country-missing = Izberite državo, ki je izdala vaš dokument.
document-label = Vrsta dokumenta
document-missing = Izberite vrsto dokumenta.
document-PASSPORT = Potni list
document-ID_CARD = Osebna izkaznica
document-RESIDENCE_PERMIT = Dovoljenje za prebivanje
document-DRIVER_LICENSE = Vozniško dovoljenje
document-INTERNATIONAL_PASSPORT = Mednarodni potni list
document-NATIONAL_PASSPORT = Notranji potni list
document-OLD_ID_CARD = Osebna izkaznica (starejša)
document-VISA = Vizum
document-AADHAAR = Kartica Aadhaar
document-PAN_CARD = Kartica PAN
document-BORDER_CROSSING = Kartica za prehod meje
document-ASYLUM = Azilni dokument
document-VOTER_CARD = Volilna izkaznica
document-TRAVEL_CARD = Potovalna kartica
document-PHOTO_CARD = Izkaznica s fotografijo
document-MILITARY_CARD = Vojaška izkaznica
document-PROOF_OF_AGE_CARD = Izkaznica o starosti
document-DIPLOMATIC_ID = Diplomatska izkaznica
document-PROVISIONAL_DRIVER_LICENSE = Začasno vozniško dovoljenje
document-ADDRESS_CARD = Izkaznica z naslovom
document-SOCIAL_SECURITY_CARD = Kartica socialnega zavarovanja
document-WORK_PERMIT = Delovno dovoljenje
document-OTHER = Drug dokument

## Fotografiranje

capture-page-title = Stran s fotografijo
capture-page-hint = Odprite potni list na strani s svojo fotografijo, tako da zapolni okvir
capture-front-title = Sprednja stran
capture-front-hint = Položite izkaznico na ravno podlago, tako da zapolni okvir
capture-back-title = Hrbtna stran
capture-back-hint = Obrnite izkaznico, tako da zapolni okvir
capture-face-title = Vaš obraz
capture-face-hint = Glejte naravnost, obraz naj bo v ovalu
capture-sheet-hint = V okvir postavite celotno stran; vsaka beseda mora biti berljiva
capture-shoot = Fotografiraj
capture-upload = Naloži fotografijo
capture-native = Odpri aplikacijo za kamero
capture-light-on = Prižgi luč
capture-light-off = Ugasni luč
capture-starting = Kamera se vklaplja …
capture-dark = Tukaj je malo temno
capture-keep = Obdrži prejšnjo fotografijo
capture-reading = Branje datoteke …
camera-title = Kamera ni na voljo
camera-refused = Brskalnik nima dovoljenja za uporabo kamere. Dovolite jo lahko v nastavitvah brskalnika ali pa fotografijo dodate na drug način.
camera-none = V tej napravi ni bilo mogoče najti kamere. Fotografijo lahko dodate na drug način.
camera-busy = Kamero uporablja druga aplikacija. Zaprite jo in poskusite znova ali pa dodajte fotografijo na drug način.
camera-insecure = Kamera deluje samo prek varne povezave (https). Fotografijo lahko dodate na drug način.
camera-failed = Kamere ni bilo mogoče vklopiti. Fotografijo lahko dodate na drug način.
camera-retry = Znova poskusi s kamero
picture-unreadable = Te datoteke ni mogoče prebrati kot slike. Izberite fotografijo JPEG ali PNG.
picture-too-large = Ta datoteka je prevelika. Izberite sliko, manjšo od { $megabytes } MB.
file-too-large = Ta datoteka je prevelika. Izberite datoteko, manjšo od { $megabytes } MB.
picture-refused = Te fotografije ni mogoče uporabiti. Posnemite drugo.

## Pregled fotografije

preview-title = Je vse berljivo?
preview-check = Vidni so vsi štirje vogali, črke so ostre in ničesar ne zakrivajo odsevi ali prsti.
preview-face-title = Se vaš obraz dobro vidi?
preview-face-check = Viden je ves obraz, oster in enakomerno osvetljen, oči so odprte.
preview-extra-title = Je vse berljivo?
preview-extra-check = Vidna je celotna stran, črke so ostre in ničesar ne zakrivajo odsevi ali prsti.
preview-file-title = Je to prava datoteka?
preview-file-check = V njej so vse strani in ni zaščitena z geslom.
preview-alt = Fotografija vašega dokumenta
preview-face-alt = Fotografija vašega obraza
preview-extra-alt = Fotografija strani
preview-use = Uporabi to fotografijo
preview-file-use = Uporabi to datoteko
preview-retake = Posnemi novo
preview-other = Izberi drugo
preview-sending = Pošiljanje … { $percent } %

## Še en poskus

again-title = Poskusimo še enkrat
again-lead = Vsega ni bilo mogoče uporabiti. Ni vam treba začeti od začetka.
again-last = Vsega ni bilo mogoče uporabiti. To je zadnji poskus, zato si vzemite čas.
again-why = Kaj ni uspelo in kaj pomaga
again-go = Znova posnemi fotografije
again-face = Znova fotografiraj obraz
again-other = Izberi drug dokument

## Drugi dokumenti

extra-hint = Biti mora popoln in berljiv.
extra-formats = Fotografije JPG ali PNG
extra-formats-pdf = Fotografije JPG ali PNG ali datoteka PDF
extra-photograph = Fotografiraj
extra-upload = Izberi datoteko
extra-keep = Obdrži prejšnjo datoteko

## Preverjanje in njegov konec

processing-title = Preverjamo vaše fotografije
processing-lead = Navadno traja nekaj sekund. Te strani ne zapirajte.
processing-long = Traja nekoliko dlje kot navadno. Ničesar vam ni treba storiti.
result-approved-title = Istovetnost je potrjena
result-approved-lead = Vaša istovetnost je bila potrjena. Hvala.
result-suspected-title = Hvala, to je vse
result-suspected-lead = Vaši podatki so oddani. Nekatere podrobnosti je treba natančneje pogledati; oglasilo se vam bo podjetje, ki je zahtevalo preverjanje.
result-waiting-title = Hvala, to je vse
result-waiting-lead = Vaše fotografije bo zdaj pogledal strokovnjak. Oglasilo se vam bo podjetje, ki je zahtevalo preverjanje.
result-failed-title = Vaše istovetnosti ni bilo mogoče potrditi
result-failed-lead = Za nov poskus lahko prosite podjetje, ki vas je poslalo sem.
result-unverified-title = Preverjanje ni bilo končano
result-unverified-lead = Bilo je prekinjeno ali pa je potekel čas. Za novo povezavo lahko prosite podjetje, ki vas je poslalo sem.
result-done-title = Hvala, to je vse
result-done-lead = Nadaljujete lahko zunaj tega okna.
result-sent-title = Hvala, to je vse
result-sent-lead = Vaše fotografije so prispele in jih preverjamo. Oglasilo se vam bo podjetje, ki je zahtevalo preverjanje.
result-added-title = Hvala, to je vse
result-added-lead = Zahtevano je bilo poslano podjetju.
result-redirect = Vračamo vas nazaj …
result-continue = Naprej
result-close = Zdaj lahko zaprete to stran.
hint-title = Kaj lahko pomaga naslednjič
hint-DOC_NOT_FOUND = Na fotografiji nismo videli dokumenta. Položite ga na enobarvno podlago, tako da zapolni okvir.
hint-DOC_NOT_FULLY_VISIBLE = Del dokumenta je bil odrezan ali zakrit. Vidni morajo biti vsi štirje vogali.
hint-DOC_TOO_BLURRY = Fotografija dokumenta je bila neostra. Ne premikajte se, dokler slika ni ostra.
hint-DOC_GLARED = Od dokumenta se je odbijala svetloba. Malo ga nagnite ali se odmaknite od svetilke.
hint-DOC_FACE_NOT_FOUND = Slika obraza v dokumentu ni bila jasno vidna.
hint-DOC_EXPIRED = Dokumentu je potekla veljavnost. Uporabite veljavnega.
hint-DOC_TYPE_MISMATCH = Na fotografiji je bila druga vrsta dokumenta, kot ste jo izbrali.
hint-DOC_SIDE_MISMATCH = Na fotografiji je bila napačna stran dokumenta.
hint-COUNTRY_MISMATCH = Dokument je izdala druga država, kot ste jo izbrali.
hint-DOC_NOT_SUPPORTED = Tega dokumenta tukaj ne sprejemamo. Uporabite drugega.
hint-MRZ = Vrstic s črkami in znaki »<« ni bilo mogoče dobro prebrati. Biti morajo ostre in popolne.
hint-BARCODE_NOT_FOUND = Črtne kode na dokumentu ni bilo mogoče prebrati. Biti mora ostra, popolna in brez odsevov.
hint-PRINT = Dela besedila na dokumentu ni bilo mogoče prebrati. Vse mora biti ostro, popolno in brez odsevov.
hint-DOC_COPY = Na fotografiji je bila kopija ali zaslon. Uporabite izvirni dokument.
hint-DOC_DAMAGED = Dokument je preveč poškodovan, da bi ga lahko prebrali. Uporabite drugega.
hint-DOCUMENT = Dokumenta ni bilo mogoče preveriti. Znova fotografirajte izvirnik: v celoti, ostro in pri dobri svetlobi.
hint-NO_FACE_FOUND = Na fotografiji nismo videli obraza. Glejte naravnost v kamero, pri dobri svetlobi.
hint-TOO_MANY_FACES = Na fotografiji je bil več kot en obraz. Na sliki bodite sami.
hint-FACE_TOO_BLURRY = Fotografija vašega obraza je bila neostra. Za trenutek se ne premikajte.
hint-FACE_GLARED = Od obraza ali očal se je odbijala svetloba.
hint-FACE_MISMATCH = Vaš obraz in slika v dokumentu si nista bila podobna. Uporabite svoj dokument in enakomerno svetlobo.
hint-FAKE_FACE = Nismo mogli prepoznati, da je bil pred kamero resničen človek.
hint-FACE_UNCERTAIN = Nismo mogli razločiti, ali je bil pred kamero človek ali slika. Fotografirajte sebe, pri enakomerni svetlobi, brez okvirjev ali zaslonov okoli obraza.
hint-FACE = Vašega obraza ni bilo mogoče preveriti. Glejte naravnost v kamero, pri dobri svetlobi, in bodite na sliki sami.

## Ponovno kazanje obraza

face-welcome-title = Pokažite nam, da ste to vi
face-welcome-lead = Eno fotografijo vašega obraza primerjamo s selfijem iz vašega prejšnjega preverjanja istovetnosti. Traja nekaj sekund.
face-consent = Strinjam se, da se fotografija mojega obraza samodejno primerja s selfijem iz mojega preverjanja istovetnosti.
face-checking-title = Primerjamo vaš obraz
face-again-lead = { $n ->
    [one] Nismo vas prepoznali. Na voljo je še { $n } poskus, zato si vzemite čas.
    [two] Nismo vas prepoznali. Na voljo sta še { $n } poskusa.
    [few] Nismo vas prepoznali. Na voljo so še { $n } poskusi.
   *[other] Nismo vas prepoznali. Na voljo je še { $n } poskusov.
}
face-recognised-title = Prepoznali smo vas
face-recognised-lead = Hvala. Nadaljujete lahko tam, od koder ste prišli.
face-refused-title = Nismo vas prepoznali
face-refused-lead = Za novo povezavo lahko prosite podjetje, ki vas je poslalo sem.
hint-SELFIE_MISMATCH = Vaš obraz ni bil dovolj podoben selfiju iz preverjanja istovetnosti. Poskrbite za enakomerno svetlobo ter snemite pokrivalo in očala.
hint-FACE_PRINTED = Na fotografiji je bil obraz z dokumenta ali slike. V kamero poglejte sami.
hint-FACE_TURNED = Glava je bila obrnjena ali nagnjena. Glejte naravnost v kamero.
hint-FACE_FAR = Vaš obraz je bil na fotografiji premajhen. Pridite bliže.
hint-FACE_CUT = Del obraza je bil na robu fotografije. Viden mora biti v celoti in na sredini.
hint-FACE_NEAR = Kamera je bila preblizu. Držite jo na razdalji iztegnjene roke.
hint-SAME_PHOTO = Ta fotografija je že bila poslana. Posnemite novo.

## Ko se kaj zatakne

gone-title = Ta povezava ne velja več
gone-lead = Potekla je ali pa je že bila uporabljena. Za novo prosite podjetje, ki jo je poslalo.
lost-title = Strežnik ni dosegljiv
lost-lead = Preverite svojo internetno povezavo in poskusite znova.
retry = Poskusi znova
leaving-title = Želite prekiniti preverjanje?
leaving-lead = Vaša istovetnost ne bo potrjena in ta povezava ne bo več delovala.
leaving-yes = Da, prekini
leaving-no = Ne, nadaljuj
problem-network = Povezava je bila prekinjena. Poskusite znova.
problem-server = Na naši strani je šlo nekaj narobe. Čez trenutek poskusite znova.
problem-refused = Ni uspelo. Preverite in poskusite znova.

## Strani, ki ne potrebujejo povezave

outcome-success-title = Hvala, končali ste
outcome-success-lead = Preverjanje je končano. Lahko se vrnete k podjetju, ki ga je zahtevalo.
outcome-fail-title = Vaše istovetnosti ni bilo mogoče potrditi
outcome-fail-lead = Vrnite se k podjetju, ki je zahtevalo preverjanje. Pove vam lahko več ali vam omogoči nov poskus.
outcome-unverified-title = Rezultata še ni
outcome-unverified-lead = Ali se vaše fotografije še pregledujejo ali pa je bilo preverjanje prekinjeno pred koncem. Več vam lahko pove podjetje, ki ga je zahtevalo.
code-title = Vnesite svojo kodo
code-lead = Prejeli ste jo od podjetja, ki vas prosi za to preverjanje.
code-label = Osemmestna koda
code-length = Koda ima osem števk. Preverite, kaj ste vnesli.
code-wrong = Ta koda ne deluje. Preverite števke ali prosite podjetje za novo kodo.
code-wait = { $minutes ->
    [one] Vnesenih je bilo preveč napačnih kod. Počakajte { $minutes } minuto in poskusite znova.
    [two] Vnesenih je bilo preveč napačnih kod. Počakajte { $minutes } minuti in poskusite znova.
    [few] Vnesenih je bilo preveč napačnih kod. Počakajte { $minutes } minute in poskusite znova.
   *[other] Vnesenih je bilo preveč napačnih kod. Počakajte { $minutes } minut in poskusite znova.
}
about-title = Tukaj se preverja istovetnost
about-lead = Sem pridete po osebni povezavi podjetja, ki zahteva preverjanje. Odprite to povezavo.
about-code = Ste namesto nje prejeli osemmestno kodo? Vnesite jo tukaj.
about-go = Vnesi kodo

## Sending over a line that breaks

upload-waiting = Trenutno pošiljanje ni mogoče. Posnetek ostane tukaj in se pošlje sam, takoj ko bo mogoče. Pustite to stran odprto.
upload-now = Poskusi zdaj
upload-ended = Vaša seja se je že končala, ko je posnetek prispel, zato ni bil shranjen.

## From a screen to a phone

handoff-offer = Nadaljuj na telefonu
handoff-title = Nadaljuj na telefonu
handoff-lead = Skenirajte to kodo s kamero telefona ali tam odprite povezavo. Ta stran sledi poteku.
handoff-opened = Preverjanje je odprto na vašem telefonu. Sledite korakom tam; ta stran sledi poteku.
handoff-waiting = Čakamo na vaš telefon…
handoff-qr = Koda za skeniranje s telefonom
handoff-link = Povezava za vaš telefon
handoff-copy = Kopiraj povezavo
handoff-copied = Povezava je kopirana.
handoff-code = Ali na telefonu odprite { $address } in vpišite:
handoff-here = Nadaljuj tukaj
handoff-done = Telefon lahko odložite. Druga naprava nadaljuje sama.
handoff-expired-title = Ta koda ne velja več
handoff-expired-lead = Velja enkrat in deset minut. Odprite novo na napravi, ki jo je prikazala.
## Movements before the camera, and help while a picture is taken

acts-title = Pokažite, da ste to vi
acts-lead = Nekaj majhnih gibov pred kamero pokaže, da nihče ne uporablja vaše slike. Sproti vam bomo povedali, kaj morate storiti.
acts-time = { $minutes ->
    [one] Traja približno pol minute. Na voljo imate { $minutes } minuto in lahko začnete znova.
    [two] Traja približno pol minute. Na voljo imate { $minutes } minuti in lahko začnete znova.
    [few] Traja približno pol minute. Na voljo imate { $minutes } minute in lahko začnete znova.
   *[other] Traja približno pol minute. Na voljo imate { $minutes } minut in lahko začnete znova.
}
acts-begin = Začni
acts-unable = Tega ne morem storiti
acts-away = Delovanje kamere je bilo prekinjeno. Lahko začnete znova.
acts-rest = Glejte naravnost v kamero
act-LEFT = Obrnite glavo v levo
act-RIGHT = Obrnite glavo v desno
act-UP = Dvignite brado
act-DOWN = Spustite brado
act-NEARER = Pridite bliže
acts-sending = Pošiljamo vaše gibe
acts-missed-title = Nismo videli vseh gibov
acts-missed-lead = Poskusite lahko znova, z drugimi gibi. Lahko pa pošljete tako: potem bo to morda moral nekdo pogledati, kar traja dlje.
acts-missed-which = Česa nismo videli
acts-again = Poskusi znova
acts-send = Pošlji tako
acts-without = Nadaljuj brez gibov
acts-without-lead = Brez kamere se gibi ne vidijo. Lahko nadaljujete: potem bo to morda moral nekdo pogledati, kar traja dlje.
look-face-none = Obraz ni viden
look-face-several = Prosimo, samo vi
look-face-far = Pridite malo bliže
look-face-near = Malo se odmaknite
look-face-turned = Glejte naravnost v kamero
look-face-aside = Obraz naj bo v ovalu
look-face-more = Še malo
look-glare = Nekaj odseva. Malo nagnite
look-blur = Še ni ostro. Ne premikajte se
look-still = Ne premikajte se
look-document-none = Položite dokument v okvir
look-document-far = Približajte se
look-document-cut = Malo se odmaknite
look-document-askew = Poravnajte dokument
look-left = Premaknite dokument v levo
look-right = Premaknite dokument v desno
look-up = Premaknite dokument navzgor
look-down = Premaknite dokument navzdol
capture-auto = Samodejno
## Steps

email-title = Potrdite svoj e‑poštni naslov
email-lead = Nanj bomo poslali šestmestno kodo.
email-label = E-poštni naslov
email-wrong = Vnesite e-poštni naslov, na primer ime@example.com.
email-other = Uporabi drug naslov
phone-title = Potrdite svojo telefonsko številko
phone-lead = Nanjo bomo v sporočilu SMS poslali štirimestno kodo.
phone-label = Telefonska številka
phone-wrong = Izberite državo in vnesite telefonsko številko iz te države.
phone-other = Uporabi drugo številko
phone-country = Država številke
task-send = Pošlji kodo
task-sent = Kodo smo poslali na
task-life = Velja deset minut. Če ne prispe, poglejte v mapo z neželenimi sporočili.
task-code = Koda iz sporočila
task-code-length = { $digits ->
    [one] Koda ima { $digits } števko. Preverite, kaj ste vnesli.
    [two] Koda ima { $digits } števki. Preverite, kaj ste vnesli.
    [few] Koda ima { $digits } števke. Preverite, kaj ste vnesli.
   *[other] Koda ima { $digits } števk. Preverite, kaj ste vnesli.
}
task-code-wrong = To ni koda, ki smo jo poslali. Preverite števke.
task-code-over = Ta koda ne velja več. Zahtevajte novo.
task-resend = Pošlji novo kodo
task-resend-in = Nova koda čez { $seconds } s
task-wait = { $minutes ->
    [one] Počakajte { $minutes } minuto, preden zahtevate novo kodo.
    [two] Počakajte { $minutes } minuti, preden zahtevate novo kodo.
    [few] Počakajte { $minutes } minute, preden zahtevate novo kodo.
   *[other] Počakajte { $minutes } minut, preden zahtevate novo kodo.
}
task-unsent = Kode trenutno ni bilo mogoče poslati. Čez trenutek poskusite znova.
task-refused = Tja ni mogoče ničesar poslati. Preverite, kaj ste vnesli.
task-enough = V tem preverjanju ni mogoče poslati novih kod. Za novo povezavo prosite podjetje.
task-skip = Preskoči ta korak
task-none-title = Ta korak tukaj ni na voljo
task-none-lead = Podjetje zahteva nekaj, česar ta stran ne omogoča. Sporočite mu to.
task-none-skip = Podjetje zahteva nekaj, česar ta stran ne omogoča. Nadaljujete lahko brez tega.
choose = Izberite
optional = neobvezno
field-missing = Izpolnite to polje.
field-wrong = Preverite ta odgovor.
field-range = To je premalo ali preveč. Preverite.
address-title = Kje živite?
address-lead = Vnesite svoj domači naslov.
address-street = Ulica in hišna številka
address-postal = Poštna številka
address-city = Kraj
address-region = Regija
address-country = Država
questions-title = Vprašanja
questions-faults = { $n ->
    [one] Še enkrat preverite { $n } odgovor.
    [two] Še enkrat preverite { $n } odgovora.
    [few] Še enkrat preverite { $n } odgovore.
   *[other] Še enkrat preverite { $n } odgovorov.
}
questions-lines = V vsako vrstico en vnos.
questions-remove = odstrani
summary-title = Vse še enkrat preglejte
summary-lead = Še vedno lahko kaj spremenite. Nato pošljite.
summary-change = Spremeni
summary-send = Pošlji
summary-sent = Dodano
summary-answered = Odgovorjeno
summary-skipped = Preskočeno
summary-address = Domači naslov
bill-kind = Kaj imate pri roki?
bill-utility = Račun za elektriko, vodo, plin ali internet
bill-bank = Bančni izpisek
bill-letter = Dopis državnega organa ali občine
bill-lease = Najemno pogodbo
bill-hint = Na dokumentu morajo biti vaše ime, naslov in datum. Ne sme biti starejši od treh mesecev.
## The way to what is held about the person

own-page = Kaj je shranjeno o vas

### Ono što osoba čita tijekom provjere. Kratke rečenice, bez stručnih riječi.

page-title = { $screen } – provjera identiteta
language = Jezik
back = Natrag
leave = Prekini provjeru
continue = Nastavi
step-of = Korak { $n } od { $total }
time-left = Još { $time }
time-short = Ostalo je manje od dvije minute.
loading = Trenutak…

## Prije početka

welcome-title = Potvrdimo da ste to Vi
welcome-lead = Traje oko dvije minute. Pripremite:
welcome-document = Vaš identifikacijski dokument
welcome-document-more = Izvornik, a ne kopija ili zaslon
welcome-face = Vaše lice
welcome-face-more = Jedna fotografija, bez kape i sunčanih naočala
welcome-light = Dobro svjetlo
welcome-light-more = Bez odsjaja i jakih sjena
welcome-consent = Pristajem da se fotografije mojeg dokumenta i lica koriste za potvrdu mojeg identiteta te da se moje lice automatski usporedi s fotografijom u dokumentu.
welcome-consent-document = Pristajem da se fotografije mojeg dokumenta koriste za potvrdu mojeg identiteta.
welcome-consent-missing = Označite kvačicom da pristajete. Bez pristanka ne možemo početi.
welcome-privacy = Vaše se fotografije čuvaju šifrirane, za tvrtku koja je zatražila ovu provjeru.
welcome-start = Prihvati i započni

## Odabir dokumenta

document-title = Odaberite dokument
country-label = Država izdavanja
country-hint = Upišite za pretraživanje
country-none = Nema takve države
country-found = { $n ->
    [one] { $n } država
    [few] { $n } države
   *[other] { $n } država
}
country-utopia = Utopija (ogledni dokumenti)
country-missing = Odaberite državu koja je izdala Vaš dokument.
document-label = Vrsta dokumenta
document-missing = Odaberite vrstu dokumenta.
document-PASSPORT = Putovnica
document-ID_CARD = Osobna iskaznica
document-RESIDENCE_PERMIT = Dozvola boravka
document-DRIVER_LICENSE = Vozačka dozvola
document-INTERNATIONAL_PASSPORT = Međunarodna putovnica
document-NATIONAL_PASSPORT = Unutarnja putovnica
document-OLD_ID_CARD = Osobna iskaznica (starija)
document-VISA = Viza
document-AADHAAR = Kartica Aadhaar
document-PAN_CARD = Kartica PAN
document-BORDER_CROSSING = Kartica za prelazak granice
document-ASYLUM = Dokument tražitelja azila
document-VOTER_CARD = Biračka iskaznica
document-TRAVEL_CARD = Putna kartica
document-PHOTO_CARD = Kartica s fotografijom
document-MILITARY_CARD = Vojna iskaznica
document-PROOF_OF_AGE_CARD = Iskaznica za dokaz dobi
document-DIPLOMATIC_ID = Diplomatska iskaznica
document-PROVISIONAL_DRIVER_LICENSE = Privremena vozačka dozvola
document-ADDRESS_CARD = Kartica s adresom
document-SOCIAL_SECURITY_CARD = Kartica socijalnog osiguranja
document-WORK_PERMIT = Radna dozvola
document-OTHER = Drugi dokument

## Fotografiranje

capture-page-title = Stranica s fotografijom
capture-page-hint = Otvorite putovnicu na stranici sa svojom fotografijom i ispunite okvir
capture-front-title = Prednja strana
capture-front-hint = Položite karticu na ravnu podlogu i ispunite okvir
capture-back-title = Stražnja strana
capture-back-hint = Okrenite karticu i ispunite okvir
capture-face-title = Vaše lice
capture-face-hint = Gledajte ravno, s licem u ovalu
capture-sheet-hint = Neka cijela stranica bude u okviru; svaka riječ mora biti čitljiva
capture-shoot = Fotografiraj
capture-upload = Učitaj fotografiju
capture-native = Otvori kameru uređaja
capture-light-on = Uključi svjetlo
capture-light-off = Isključi svjetlo
capture-starting = Kamera se pokreće…
capture-dark = Ovdje je malo tamno
capture-keep = Zadrži prijašnju
capture-reading = Datoteka se čita…
camera-title = Kamera nije dostupna
camera-refused = Preglednik nije dobio dopuštenje za kameru. Možete ga dati u postavkama preglednika ili fotografiju dodati na drugi način.
camera-none = Na ovom uređaju nije pronađena kamera. Fotografiju možete dodati na drugi način.
camera-busy = Kameru koristi druga aplikacija. Zatvorite je i pokušajte ponovno ili fotografiju dodajte na drugi način.
camera-insecure = Kamera radi samo preko sigurne veze (https). Fotografiju možete dodati na drugi način.
camera-failed = Kamera se nije mogla pokrenuti. Fotografiju možete dodati na drugi način.
camera-retry = Ponovno pokreni kameru
picture-unreadable = Ova se datoteka ne može pročitati kao slika. Odaberite fotografiju u formatu JPEG ili PNG.
picture-too-large = Ova je datoteka prevelika. Odaberite sliku manju od { $megabytes } MB.
file-too-large = Ova je datoteka prevelika. Odaberite datoteku manju od { $megabytes } MB.
picture-refused = Ova se fotografija ne može upotrijebiti. Snimite novu.

## Pregled fotografije

preview-title = Je li sve čitljivo?
preview-check = Vide se sva četiri kuta, slova su oštra i ništa nije skriveno odsjajem ili prstima.
preview-face-title = Vidite li se dobro?
preview-face-check = Vidi se cijelo lice, oštro i ravnomjerno osvijetljeno, s otvorenim očima.
preview-extra-title = Je li sve čitljivo?
preview-extra-check = Vidi se cijela stranica, slova su oštra i ništa nije skriveno odsjajem ili prstima.
preview-file-title = Je li to prava datoteka?
preview-file-check = U njoj su sve stranice i nije zaštićena lozinkom.
preview-alt = Fotografija Vašeg dokumenta
preview-face-alt = Fotografija Vašeg lica
preview-extra-alt = Fotografija stranice
preview-use = Upotrijebi fotografiju
preview-file-use = Upotrijebi datoteku
preview-retake = Snimi novu
preview-other = Odaberi drugu
preview-sending = Slanje… { $percent } %

## Još jedan pokušaj

again-title = Pokušajmo još jednom
again-lead = Nije se sve moglo upotrijebiti. Ne morate počinjati ispočetka.
again-last = Nije se sve moglo upotrijebiti. Ovo je posljednji pokušaj, zato nemojte žuriti.
again-why = Što nije uspjelo i što pomaže
again-go = Fotografiraj ponovno
again-face = Ponovno fotografiraj lice
again-other = Odaberi drugi dokument

## Ostali dokumenti

extra-hint = Dokument mora biti potpun i čitljiv.
extra-formats = Fotografije u formatu JPG ili PNG
extra-formats-pdf = Fotografije u formatu JPG ili PNG, ili PDF
extra-photograph = Fotografiraj
extra-upload = Odaberi datoteku
extra-keep = Zadrži prijašnju datoteku

## Provjera i njezin kraj

processing-title = Provjeravamo Vaše fotografije
processing-lead = To obično traje nekoliko sekundi. Nemojte zatvarati ovu stranicu.
processing-long = Traje malo dulje nego inače. Ne morate ništa učiniti.
result-approved-title = Identitet je potvrđen
result-approved-lead = Vaš je identitet potvrđen. Hvala.
result-suspected-title = Hvala, to je sve
result-suspected-lead = Vaša je provjera poslana. Neke pojedinosti treba bolje pogledati. Javit će Vam se tvrtka koja ju je zatražila.
result-waiting-title = Hvala, to je sve
result-waiting-lead = Vaše će fotografije sada pregledati stručna osoba. Javit će Vam se tvrtka koja je zatražila provjeru.
result-failed-title = Nismo mogli potvrditi Vaš identitet
result-failed-lead = Novi pokušaj možete zatražiti od tvrtke koja Vas je ovamo uputila.
result-unverified-title = Provjera nije dovršena
result-unverified-lead = Prekinuta je ili je isteklo vrijeme. Novu poveznicu možete zatražiti od tvrtke koja Vas je ovamo uputila.
result-done-title = Hvala, to je sve
result-done-lead = Možete nastaviti izvan ovog prozora.
result-sent-title = Hvala, to je sve
result-sent-lead = Vaše su fotografije primljene i provjeravaju se. Javit će Vam se tvrtka koja je zatražila provjeru.
result-added-title = Hvala, to je sve
result-added-lead = Ono što se od Vas tražilo poslano je tvrtki.
result-redirect = Vraćamo Vas natrag…
result-continue = Nastavi
result-close = Sada možete zatvoriti ovu stranicu.
hint-title = Što može pomoći sljedeći put
hint-DOC_NOT_FOUND = Na fotografiji nismo vidjeli dokument. Stavite ga na jednobojnu podlogu tako da ispuni okvir.
hint-DOC_NOT_FULLY_VISIBLE = Dio dokumenta bio je odrezan ili prekriven. Moraju se vidjeti sva četiri kuta.
hint-DOC_TOO_BLURRY = Fotografija dokumenta bila je mutna. Nemojte se micati dok slika ne postane oštra.
hint-DOC_GLARED = Na dokumentu je bio odsjaj. Malo ga nagnite ili se odmaknite od svjetiljke.
hint-DOC_FACE_NOT_FOUND = Portret u dokumentu nije se jasno vidio.
hint-DOC_EXPIRED = Dokument je istekao. Upotrijebite važeći.
hint-DOC_TYPE_MISMATCH = Na fotografiji je bila druga vrsta dokumenta od one koju ste odabrali.
hint-DOC_SIDE_MISMATCH = Na fotografiji je bila pogrešna strana dokumenta.
hint-COUNTRY_MISMATCH = Dokument je izdala druga država od one koju ste odabrali.
hint-DOC_NOT_SUPPORTED = Ovaj se dokument ovdje ne prihvaća. Upotrijebite drugi.
hint-MRZ = Redci sa slovima i znakovima „<” nisu se mogli dobro pročitati. Moraju biti oštri i potpuni.
hint-BARCODE_NOT_FOUND = Crtični kod na dokumentu nije se mogao pročitati. Mora biti oštar, potpun i bez odsjaja.
hint-PRINT = Dio teksta na dokumentu nije se mogao pročitati. Sve mora biti oštro, potpuno i bez odsjaja.
hint-DOC_COPY = Na fotografiji je bila kopija ili zaslon. Upotrijebite izvorni dokument.
hint-DOC_DAMAGED = Dokument je previše oštećen da bi se pročitao. Upotrijebite drugi.
hint-DOCUMENT = Dokument se nije mogao provjeriti. Ponovno fotografirajte izvornik: u cijelosti, oštro i pri dobrom svjetlu.
hint-NO_FACE_FOUND = Na fotografiji nismo vidjeli lice. Gledajte ravno u kameru, pri dobrom svjetlu.
hint-TOO_MANY_FACES = Na fotografiji je bilo više od jednog lica. Budite sami na slici.
hint-FACE_TOO_BLURRY = Fotografija Vašeg lica bila je mutna. Na trenutak se nemojte micati.
hint-FACE_GLARED = Na licu ili naočalama bio je odsjaj.
hint-FACE_MISMATCH = Vaše lice i portret u dokumentu nisu bili slični. Upotrijebite vlastiti dokument i ravnomjerno svjetlo.
hint-FAKE_FACE = Nismo mogli utvrditi da je pred kamerom stvarna osoba.
hint-FACE_UNCERTAIN = Nismo mogli razabrati je li pred kamerom bila osoba ili slika. Fotografirajte sebe pri ravnomjernom svjetlu, bez okvira i zaslona oko lica.
hint-FACE = Vaše se lice nije moglo provjeriti. Gledajte ravno u kameru, pri dobrom svjetlu, i budite sami na slici.

## Ponovno pokazivanje lica

face-welcome-title = Pokažite nam da ste to Vi
face-welcome-lead = Jedna fotografija Vašeg lica uspoređuje se sa selfijem iz Vaše prijašnje provjere identiteta. Traje nekoliko sekundi.
face-consent = Pristajem da se fotografija mojeg lica automatski usporedi sa selfijem iz moje provjere identiteta.
face-checking-title = Uspoređujemo Vaše lice
face-again-lead = { $n ->
    [one] Nismo Vas prepoznali. Imate još { $n } pokušaj, zato nemojte žuriti.
    [few] Nismo Vas prepoznali. Imate još { $n } pokušaja.
   *[other] Nismo Vas prepoznali. Imate još { $n } pokušaja.
}
face-recognised-title = Prepoznali smo Vas
face-recognised-lead = Hvala. Možete nastaviti ondje odakle ste došli.
face-refused-title = Nismo Vas prepoznali
face-refused-lead = Novu poveznicu možete zatražiti od tvrtke koja Vas je ovamo uputila.
hint-SELFIE_MISMATCH = Vaše lice nije bilo dovoljno slično selfiju iz Vaše provjere identiteta. Pobrinite se za ravnomjerno svjetlo i skinite kapu i naočale.
hint-FACE_PRINTED = Na fotografiji je bilo lice s dokumenta ili slike. Sami pogledajte u kameru.
hint-FACE_TURNED = Glava Vam je bila okrenuta ili nagnuta. Gledajte ravno u kameru.
hint-FACE_FAR = Vaše je lice na fotografiji bilo premalo. Priđite bliže.
hint-FACE_CUT = Dio Vašeg lica bio je na rubu fotografije. Mora se vidjeti cijelo, u sredini.
hint-FACE_NEAR = Kamera je bila preblizu. Držite je na udaljenosti ispružene ruke.
hint-SAME_PHOTO = Ova je fotografija već poslana. Snimite novu.

## Kad nešto smeta

gone-title = Ova poveznica više ne vrijedi
gone-lead = Istekla je ili je već iskorištena. Zatražite novu od tvrtke koja Vam ju je poslala.
lost-title = Poslužitelj nije dostupan
lost-lead = Provjerite internetsku vezu i pokušajte ponovno.
retry = Pokušaj ponovno
leaving-title = Prekinuti provjeru?
leaving-lead = Vaš identitet neće biti potvrđen, a ova će poveznica prestati raditi.
leaving-yes = Da, prekini
leaving-no = Ne, nastavi
problem-network = Veza je prekinuta. Pokušajte ponovno.
problem-server = Došlo je do pogreške na našoj strani. Pokušajte ponovno za nekoliko trenutaka.
problem-refused = To nije uspjelo. Provjerite i pokušajte ponovno.

## Stranice za koje ne treba poveznica

outcome-success-title = Hvala, završili ste
outcome-success-lead = Provjera je dovršena. Možete se vratiti tvrtki koja ju je zatražila.
outcome-fail-title = Nismo mogli potvrditi Vaš identitet
outcome-fail-lead = Vratite se tvrtki koja je zatražila provjeru. Ona Vam može reći više ili omogućiti novi pokušaj.
outcome-unverified-title = Rezultata još nema
outcome-unverified-lead = Ili se Vaše fotografije još pregledavaju ili je provjera prekinuta prije kraja. Više Vam može reći tvrtka koja ju je zatražila.
code-title = Unesite svoj kod
code-lead = Dobili ste ga od tvrtke koja od Vas traži ovu provjeru.
code-label = Kod od osam znamenki
code-length = Kod ima osam znamenki. Provjerite što ste upisali.
code-wrong = Ovaj kod ne vrijedi. Provjerite znamenke ili zatražite novi kod od tvrtke.
code-wait = { $minutes ->
    [one] Bilo je previše pogrešnih kodova. Pričekajte { $minutes } minutu i pokušajte ponovno.
    [few] Bilo je previše pogrešnih kodova. Pričekajte { $minutes } minute i pokušajte ponovno.
   *[other] Bilo je previše pogrešnih kodova. Pričekajte { $minutes } minuta i pokušajte ponovno.
}
about-title = Ovdje se provjerava identitet
about-lead = Ovamo vodi osobna poveznica tvrtke koja od Vas traži provjeru. Otvorite tu poveznicu.
about-code = Dobili ste umjesto toga kod od osam znamenki? Unesite ga ovdje.
about-go = Unesi kod

## Sending over a line that breaks

upload-waiting = Slanje trenutačno nije moguće. Fotografija ostaje ovdje i poslat će se sama čim to bude moguće. Ostavite ovu stranicu otvorenom.
upload-now = Pokušaj sada
upload-ended = Vaša je sesija već bila završena kad je fotografija stigla, stoga nije spremljena.

## From a screen to a phone

handoff-offer = Nastavi na telefonu
handoff-title = Nastavi na telefonu
handoff-lead = Skenirajte ovaj kod kamerom telefona ili ondje otvorite poveznicu. Ova stranica prati tijek.
handoff-opened = Provjera je otvorena na Vašem telefonu. Slijedite korake ondje; ova stranica prati tijek.
handoff-waiting = Čeka se Vaš telefon…
handoff-qr = Kod za skeniranje telefonom
handoff-link = Poveznica za Vaš telefon
handoff-copy = Kopiraj poveznicu
handoff-copied = Poveznica je kopirana.
handoff-code = Ili na telefonu otvorite { $address } i upišite:
handoff-here = Nastavi ovdje
handoff-done = Telefon možete odložiti. Drugi uređaj nastavlja sam.
handoff-expired-title = Ovaj kod više ne vrijedi
handoff-expired-lead = Vrijedi jednom i deset minuta. Otvorite novi na uređaju koji ga je prikazao.
## Movements before the camera, and help while a picture is taken

acts-title = Pokažite da ste to Vi
acts-lead = Nekoliko malih pokreta pred kamerom pokazuje da nitko ne koristi Vašu sliku. Redom ćemo Vam reći što trebate učiniti.
acts-time = { $minutes ->
    [one] Traje oko pola minute. Imate { $minutes } minutu i možete početi ispočetka.
    [few] Traje oko pola minute. Imate { $minutes } minute i možete početi ispočetka.
   *[other] Traje oko pola minute. Imate { $minutes } minuta i možete početi ispočetka.
}
acts-begin = Započni
acts-unable = To ne mogu učiniti
acts-away = Rad kamere je prekinut. Možete početi ispočetka.
acts-rest = Gledajte ravno u kameru
act-LEFT = Okrenite glavu ulijevo
act-RIGHT = Okrenite glavu udesno
act-UP = Podignite bradu
act-DOWN = Spustite bradu
act-NEARER = Priđite bliže
acts-sending = Šaljemo Vaše pokrete
acts-missed-title = Nisu se vidjeli svi pokreti
acts-missed-lead = Možete pokušati ponovno, s drugim pokretima. Ili možete poslati ovako: tada će to možda netko morati pogledati, a to traje dulje.
acts-missed-which = Što se nije vidjelo
acts-again = Pokušaj ponovno
acts-send = Pošalji ovako
acts-without = Nastavi bez pokreta
acts-without-lead = Bez kamere se pokreti ne vide. Možete nastaviti: tada će to možda netko morati pogledati, a to traje dulje.
look-face-none = Ne vidi se lice
look-face-several = Molimo, samo Vi
look-face-far = Priđite malo bliže
look-face-near = Malo se odmaknite
look-face-turned = Gledajte ravno u kameru
look-face-aside = Neka lice bude u ovalu
look-face-more = Još malo
look-glare = Vidi se odsjaj. Malo nagnite
look-blur = Još nije oštro. Nemojte se micati
look-still = Nemojte se micati
look-document-none = Stavite dokument u okvir
look-document-far = Približite se
look-document-cut = Malo se odmaknite
look-document-askew = Poravnajte dokument
look-left = Pomaknite dokument ulijevo
look-right = Pomaknite dokument udesno
look-up = Pomaknite dokument gore
look-down = Pomaknite dokument dolje
capture-auto = Automatski
## Steps

email-title = Potvrdite svoju adresu e‑pošte
email-lead = Na nju šaljemo kod od šest znamenki.
email-label = Adresa e-pošte
email-wrong = Upišite adresu e-pošte, na primjer ime@example.com.
email-other = Upotrijebi drugu adresu
phone-title = Potvrdite svoj telefonski broj
phone-lead = Na njega SMS-om šaljemo kod od četiri znamenke.
phone-label = Telefonski broj
phone-wrong = Odaberite državu i upišite telefonski broj iz te države.
phone-other = Upotrijebi drugi broj
phone-country = Država broja
task-send = Pošalji kod
task-sent = Poslali smo kod na
task-life = Vrijedi deset minuta. Ako ne stigne, pogledajte u mapu s neželjenim porukama.
task-code = Kod iz poruke
task-code-length = { $digits ->
    [one] Kod ima { $digits } znamenku. Provjerite što ste upisali.
    [few] Kod ima { $digits } znamenke. Provjerite što ste upisali.
   *[other] Kod ima { $digits } znamenki. Provjerite što ste upisali.
}
task-code-wrong = To nije kod koji smo poslali. Provjerite znamenke.
task-code-over = Ovaj kod više ne vrijedi. Zatražite novi.
task-resend = Pošalji novi kod
task-resend-in = Novi kod za { $seconds } s
task-wait = { $minutes ->
    [one] Pričekajte { $minutes } minutu prije slanja novog koda.
    [few] Pričekajte { $minutes } minute prije slanja novog koda.
   *[other] Pričekajte { $minutes } minuta prije slanja novog koda.
}
task-unsent = Kod se trenutačno nije mogao poslati. Pokušajte ponovno za nekoliko trenutaka.
task-refused = Onamo se ništa ne može poslati. Provjerite što ste upisali.
task-enough = U ovoj se provjeri više ne mogu slati kodovi. Zatražite novu poveznicu od tvrtke.
task-skip = Preskoči ovaj korak
task-none-title = Ovaj korak ovdje nije moguć
task-none-lead = Tvrtka traži nešto što ova stranica ne može učiniti. Javite to tvrtki.
task-none-skip = Tvrtka traži nešto što ova stranica ne može učiniti. Možete nastaviti bez toga.
choose = Odaberite
optional = neobavezno
field-missing = Ispunite ovo polje.
field-wrong = Provjerite ovaj odgovor.
field-range = To je premalo ili previše. Provjerite.
address-title = Gdje živite?
address-lead = Upišite svoju adresu stanovanja.
address-street = Ulica i kućni broj
address-postal = Poštanski broj
address-city = Mjesto
address-region = Županija ili regija
address-country = Država
questions-title = Pitanja
questions-faults = { $n ->
    [one] Još jednom pogledajte { $n } odgovor.
    [few] Još jednom pogledajte { $n } odgovora.
   *[other] Još jednom pogledajte { $n } odgovora.
}
questions-lines = U svaki redak po jedan unos.
questions-remove = ukloni
summary-title = Još jednom sve pregledajte
summary-lead = Još uvijek možete nešto promijeniti. Zatim pošaljite.
summary-change = Promijeni
summary-send = Pošalji
summary-sent = Dodano
summary-answered = Odgovoreno
summary-skipped = Preskočeno
summary-address = Adresa stanovanja
bill-kind = Što imate pri ruci?
bill-utility = Račun za struju, vodu, plin ili internet
bill-bank = Izvadak bankovnog računa
bill-letter = Dopis javne ustanove
bill-lease = Ugovor o najmu
bill-hint = Na dokumentu moraju biti Vaše ime, adresa i datum. Ne smije biti stariji od tri mjeseca.
## The way to what is held about the person

own-page = Što je pohranjeno o Vama

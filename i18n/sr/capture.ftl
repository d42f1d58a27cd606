### Ono što osoba čita tokom provere. Kratke rečenice, bez stručnih reči. Pismo je latinica.

page-title = { $screen } – provera identiteta
language = Jezik
back = Nazad
leave = Prekini proveru
continue = Nastavi
step-of = Korak { $n } od { $total }
time-left = Još { $time }
time-short = Ostalo je manje od dva minuta.
loading = Trenutak…

## Pre početka

welcome-title = Potvrdimo da ste to Vi
welcome-lead = Traje oko dva minuta. Pripremite:
welcome-document = Vaš lični dokument
welcome-document-more = Original, a ne kopija ili ekran
welcome-face = Vaše lice
welcome-face-more = Jedna fotografija, bez kape i naočara za sunce
welcome-light = Dobro svetlo
welcome-light-more = Bez odsjaja i jakih senki
welcome-consent = Saglasan/saglasna sam da se fotografije mog dokumenta i lica koriste za potvrdu mog identiteta i da se moje lice automatski uporedi sa fotografijom u dokumentu.
welcome-consent-document = Saglasan/saglasna sam da se fotografije mog dokumenta koriste za potvrdu mog identiteta.
welcome-consent-missing = Označite polje da biste dali saglasnost. Bez nje ne možemo da počnemo.
welcome-privacy = Vaše fotografije se čuvaju šifrovane, za kompaniju koja je zatražila ovu proveru.
welcome-start = Prihvati i počni

## Izbor dokumenta

document-title = Izaberite dokument
country-label = Država izdavanja
country-hint = Ukucajte za pretragu
country-none = Nema takve države
country-found = { $n ->
    [one] { $n } država
    [few] { $n } države
   *[other] { $n } država
}
country-utopia = Utopija (uzorci dokumenata)
country-missing = Izaberite državu koja je izdala Vaš dokument.
document-label = Vrsta dokumenta
document-missing = Izaberite vrstu dokumenta.
document-PASSPORT = Pasoš
document-ID_CARD = Lična karta
document-RESIDENCE_PERMIT = Dozvola za boravak
document-DRIVER_LICENSE = Vozačka dozvola
document-INTERNATIONAL_PASSPORT = Međunarodni pasoš
document-NATIONAL_PASSPORT = Unutrašnji pasoš
document-OLD_ID_CARD = Lična karta (starija)
document-VISA = Viza
document-AADHAAR = Kartica Aadhaar
document-PAN_CARD = Kartica PAN
document-BORDER_CROSSING = Kartica za prelazak granice
document-ASYLUM = Isprava tražioca azila
document-VOTER_CARD = Biračka kartica
document-TRAVEL_CARD = Putna kartica
document-PHOTO_CARD = Kartica sa fotografijom
document-MILITARY_CARD = Vojna legitimacija
document-PROOF_OF_AGE_CARD = Kartica za dokaz o uzrastu
document-DIPLOMATIC_ID = Diplomatska legitimacija
document-PROVISIONAL_DRIVER_LICENSE = Privremena vozačka dozvola
document-ADDRESS_CARD = Kartica sa adresom
document-SOCIAL_SECURITY_CARD = Kartica socijalnog osiguranja
document-WORK_PERMIT = Radna dozvola
document-OTHER = Drugi dokument

## Fotografisanje

capture-page-title = Stranica sa fotografijom
capture-page-hint = Otvorite pasoš na stranici sa svojom fotografijom i ispunite okvir
capture-front-title = Prednja strana
capture-front-hint = Stavite karticu na ravnu podlogu i ispunite okvir
capture-back-title = Zadnja strana
capture-back-hint = Okrenite karticu i ispunite okvir
capture-face-title = Vaše lice
capture-face-hint = Gledajte pravo, sa licem u ovalu
capture-sheet-hint = Neka cela stranica bude u okviru; svaka reč mora biti čitljiva
capture-shoot = Fotografiši
capture-upload = Otpremi fotografiju
capture-native = Otvori kameru uređaja
capture-light-on = Uključi svetlo
capture-light-off = Isključi svetlo
capture-starting = Kamera se pokreće…
capture-dark = Ovde je malo mračno
capture-keep = Zadrži prethodnu
capture-reading = Datoteka se učitava…
camera-title = Kamera nije dostupna
camera-refused = Pregledač nije dobio dozvolu da koristi kameru. Možete je dati u podešavanjima pregledača ili dodati fotografiju na drugi način.
camera-none = Na ovom uređaju nije pronađena kamera. Fotografiju možete dodati na drugi način.
camera-busy = Kameru koristi druga aplikacija. Zatvorite je i pokušajte ponovo ili dodajte fotografiju na drugi način.
camera-insecure = Kamera radi samo preko bezbedne veze (https). Fotografiju možete dodati na drugi način.
camera-failed = Kamera nije mogla da se pokrene. Fotografiju možete dodati na drugi način.
camera-retry = Ponovo pokreni kameru
picture-unreadable = Ova datoteka ne može da se pročita kao slika. Izaberite fotografiju u formatu JPEG ili PNG.
picture-too-large = Ova datoteka je prevelika. Izaberite sliku manju od { $megabytes } MB.
file-too-large = Ova datoteka je prevelika. Izaberite datoteku manju od { $megabytes } MB.
picture-refused = Ova fotografija ne može da se upotrebi. Napravite novu.

## Pregled fotografije

preview-title = Da li je sve čitljivo?
preview-check = Vide se sva četiri ugla, slova su oštra i ništa nije skriveno odsjajem ili prstima.
preview-face-title = Da li se dobro vidite?
preview-face-check = Vidi se celo lice, oštro i ravnomerno osvetljeno, sa otvorenim očima.
preview-extra-title = Da li je sve čitljivo?
preview-extra-check = Vidi se cela stranica, slova su oštra i ništa nije skriveno odsjajem ili prstima.
preview-file-title = Da li je ovo prava datoteka?
preview-file-check = U njoj su sve stranice i nije zaštićena lozinkom.
preview-alt = Fotografija Vašeg dokumenta
preview-face-alt = Fotografija Vašeg lica
preview-extra-alt = Fotografija stranice
preview-use = Koristi ovu fotografiju
preview-file-use = Koristi ovu datoteku
preview-retake = Napravi novu
preview-other = Izaberi drugu
preview-sending = Slanje… { $percent }%

## Još jedan pokušaj

again-title = Pokušajmo još jednom
again-lead = Nije sve moglo da se upotrebi. Ne morate da počinjete ispočetka.
again-last = Nije sve moglo da se upotrebi. Ovo je poslednji pokušaj, zato nemojte da žurite.
again-why = Šta nije uspelo i šta pomaže
again-go = Fotografiši ponovo
again-face = Ponovo fotografiši lice
again-other = Izaberi drugi dokument

## Ostali dokumenti

extra-hint = Dokument mora biti kompletan i čitljiv.
extra-formats = Fotografije u formatu JPG ili PNG
extra-formats-pdf = Fotografije u formatu JPG ili PNG, ili PDF
extra-photograph = Fotografiši
extra-upload = Izaberi datoteku
extra-keep = Zadrži prethodnu datoteku

## Provera i njen kraj

processing-title = Proveravamo Vaše fotografije
processing-lead = To obično traje nekoliko sekundi. Ne zatvarajte ovu stranicu.
processing-long = Traje malo duže nego obično. Ne morate ništa da radite.
result-approved-title = Identitet je potvrđen
result-approved-lead = Vaš identitet je potvrđen. Hvala Vam.
result-suspected-title = Hvala, to je sve
result-suspected-lead = Vaša provera je poslata. Neke pojedinosti treba bolje pogledati. Javiće Vam se kompanija koja ju je zatražila.
result-waiting-title = Hvala, to je sve
result-waiting-lead = Vaše fotografije će sada pregledati stručno lice. Javiće Vam se kompanija koja je zatražila proveru.
result-failed-title = Nismo mogli da potvrdimo Vaš identitet
result-failed-lead = Možete zatražiti novi pokušaj od kompanije koja Vas je ovde uputila.
result-unverified-title = Provera nije završena
result-unverified-lead = Prekinuta je ili je vreme isteklo. Možete zatražiti novi link od kompanije koja Vas je ovde uputila.
result-done-title = Hvala, to je sve
result-done-lead = Možete nastaviti van ovog prozora.
result-sent-title = Hvala, to je sve
result-sent-lead = Vaše fotografije su primljene i proveravaju se. Javiće Vam se kompanija koja je zatražila proveru.
result-added-title = Hvala, to je sve
result-added-lead = Ono što je od Vas traženo poslato je kompaniji.
result-redirect = Vraćamo Vas nazad…
result-continue = Nastavi
result-close = Sada možete zatvoriti ovu stranicu.
hint-title = Šta može pomoći sledeći put
hint-DOC_NOT_FOUND = Na fotografiji nismo videli dokument. Stavite ga na jednobojnu podlogu tako da ispuni okvir.
hint-DOC_NOT_FULLY_VISIBLE = Deo dokumenta je bio odsečen ili prekriven. Moraju se videti sva četiri ugla.
hint-DOC_TOO_BLURRY = Fotografija dokumenta je bila mutna. Ne pomerajte se dok slika ne postane oštra.
hint-DOC_GLARED = Na dokumentu je bio odsjaj. Malo ga nagnite ili se odmaknite od lampe.
hint-DOC_FACE_NOT_FOUND = Portret u dokumentu se nije jasno video.
hint-DOC_EXPIRED = Dokument je istekao. Koristite važeći.
hint-DOC_TYPE_MISMATCH = Na fotografiji je bila druga vrsta dokumenta od one koju ste izabrali.
hint-DOC_SIDE_MISMATCH = Na fotografiji je bila pogrešna strana dokumenta.
hint-COUNTRY_MISMATCH = Dokument je izdala druga država, a ne ona koju ste izabrali.
hint-DOC_NOT_SUPPORTED = Ovaj dokument se ovde ne prihvata. Koristite drugi.
hint-MRZ = Redovi sa slovima i znacima „<“ nisu mogli dobro da se pročitaju. Moraju biti oštri i potpuni.
hint-BARCODE_NOT_FOUND = Bar-kod na dokumentu nije mogao da se pročita. Mora biti oštar, ceo i bez odsjaja.
hint-PRINT = Deo teksta na dokumentu nije mogao da se pročita. Sve mora biti oštro, celo i bez odsjaja.
hint-DOC_COPY = Na fotografiji je bila kopija ili ekran. Koristite originalni dokument.
hint-DOC_DAMAGED = Dokument je previše oštećen da bi se pročitao. Koristite drugi.
hint-DOCUMENT = Dokument nije mogao da se proveri. Ponovo fotografišite original: ceo, oštro i pri dobrom svetlu.
hint-NO_FACE_FOUND = Na fotografiji nismo videli lice. Gledajte pravo u kameru, pri dobrom svetlu.
hint-TOO_MANY_FACES = Na fotografiji je bilo više od jednog lica. Budite sami na slici.
hint-FACE_TOO_BLURRY = Fotografija Vašeg lica je bila mutna. Ne pomerajte se na trenutak.
hint-FACE_GLARED = Na licu ili naočarima je bio odsjaj.
hint-FACE_MISMATCH = Vaše lice i portret u dokumentu nisu bili slični. Koristite svoj dokument i ravnomerno svetlo.
hint-FAKE_FACE = Nismo mogli da utvrdimo da je pred kamerom stvarna osoba.
hint-FACE_UNCERTAIN = Nismo mogli da razaznamo da li je pred kamerom bila osoba ili slika. Fotografišite sebe pri ravnomernom svetlu, bez okvira i ekrana oko lica.
hint-FACE = Vaše lice nije moglo da se proveri. Gledajte pravo u kameru, pri dobrom svetlu, i budite sami na slici.

## Ponovno pokazivanje lica

face-welcome-title = Pokažite nam da ste to Vi
face-welcome-lead = Jedna fotografija Vašeg lica poredi se sa selfijem iz Vaše ranije provere identiteta. Traje nekoliko sekundi.
face-consent = Saglasan/saglasna sam da se fotografija mog lica automatski uporedi sa selfijem iz moje provere identiteta.
face-checking-title = Poredimo Vaše lice
face-again-lead = { $n ->
    [one] Nismo Vas prepoznali. Imate još { $n } pokušaj, zato nemojte da žurite.
    [few] Nismo Vas prepoznali. Imate još { $n } pokušaja.
   *[other] Nismo Vas prepoznali. Imate još { $n } pokušaja.
}
face-recognised-title = Prepoznali smo Vas
face-recognised-lead = Hvala Vam. Možete nastaviti tamo odakle ste došli.
face-refused-title = Nismo Vas prepoznali
face-refused-lead = Možete zatražiti novi link od kompanije koja Vas je ovde uputila.
hint-SELFIE_MISMATCH = Vaše lice nije bilo dovoljno slično selfiju iz Vaše provere identiteta. Obezbedite ravnomerno svetlo i skinite kapu i naočare.
hint-FACE_PRINTED = Na fotografiji je bilo lice sa dokumenta ili slike. Sami pogledajte u kameru.
hint-FACE_TURNED = Glava Vam je bila okrenuta ili nagnuta. Gledajte pravo u kameru.
hint-FACE_FAR = Vaše lice je na fotografiji bilo premalo. Priđite bliže.
hint-FACE_CUT = Deo Vašeg lica je bio na ivici fotografije. Mora se videti celo, u sredini.
hint-FACE_NEAR = Kamera je bila preblizu. Držite je na udaljenosti ispružene ruke.
hint-SAME_PHOTO = Ova fotografija je već poslata. Napravite novu.

## Kada nešto smeta

gone-title = Ovaj link više ne važi
gone-lead = Istekao je ili je već iskorišćen. Zatražite novi od kompanije koja Vam ga je poslala.
lost-title = Server nije dostupan
lost-lead = Proverite internet vezu i pokušajte ponovo.
retry = Pokušaj ponovo
leaving-title = Prekinuti proveru?
leaving-lead = Vaš identitet neće biti potvrđen, a ovaj link će prestati da radi.
leaving-yes = Da, prekini
leaving-no = Ne, nastavi
problem-network = Veza je prekinuta. Pokušajte ponovo.
problem-server = Došlo je do greške na našoj strani. Pokušajte ponovo za koji trenutak.
problem-refused = To nije uspelo. Proverite i pokušajte ponovo.

## Stranice za koje nije potreban link

outcome-success-title = Hvala, završili ste
outcome-success-lead = Provera je završena. Možete se vratiti kompaniji koja ju je zatražila.
outcome-fail-title = Nismo mogli da potvrdimo Vaš identitet
outcome-fail-lead = Vratite se kompaniji koja je zatražila proveru. Ona Vam može reći više ili omogućiti novi pokušaj.
outcome-unverified-title = Rezultata još nema
outcome-unverified-lead = Ili se Vaše fotografije još pregledaju ili je provera prekinuta pre kraja. Više Vam može reći kompanija koja ju je zatražila.
code-title = Unesite svoj kod
code-lead = Dobili ste ga od kompanije koja od Vas traži ovu proveru.
code-label = Kod od osam cifara
code-length = Kod ima osam cifara. Proverite šta ste upisali.
code-wrong = Ovaj kod ne važi. Proverite cifre ili zatražite novi kod od kompanije.
code-wait = { $minutes ->
    [one] Bilo je previše pogrešnih kodova. Sačekajte { $minutes } minut i pokušajte ponovo.
    [few] Bilo je previše pogrešnih kodova. Sačekajte { $minutes } minuta i pokušajte ponovo.
   *[other] Bilo je previše pogrešnih kodova. Sačekajte { $minutes } minuta i pokušajte ponovo.
}
about-title = Ovde se proverava identitet
about-lead = Ovde vodi lični link kompanije koja od Vas traži proveru. Otvorite taj link.
about-code = Dobili ste umesto toga kod od osam cifara? Unesite ga ovde.
about-go = Unesi kod

## Sending over a line that breaks

upload-waiting = Slanje trenutno nije moguće. Fotografija ostaje ovde i poslaće se sama čim bude moguće. Ostavite ovu stranicu otvorenu.
upload-now = Pokušaj sada
upload-ended = Vaša sesija je već bila završena kada je fotografija stigla, pa nije sačuvana.

## From a screen to a phone

handoff-offer = Nastavi na telefonu
handoff-title = Nastavi na telefonu
handoff-lead = Skenirajte ovaj kod kamerom telefona ili tamo otvorite link. Ova stranica prati tok.
handoff-opened = Provera je otvorena na Vašem telefonu. Pratite korake tamo; ova stranica prati tok.
handoff-waiting = Čeka se Vaš telefon…
handoff-qr = Kod za skeniranje telefonom
handoff-link = Link za Vaš telefon
handoff-copy = Kopiraj link
handoff-copied = Link je kopiran.
handoff-code = Ili na telefonu otvorite { $address } i ukucajte:
handoff-here = Nastavi ovde
handoff-done = Telefon možete odložiti. Drugi uređaj nastavlja sam.
handoff-expired-title = Ovaj kod više ne važi
handoff-expired-lead = Važi jednom i deset minuta. Otvorite novi na uređaju koji ga je prikazao.
## Movements before the camera, and help while a picture is taken

acts-title = Pokažite da ste to Vi
acts-lead = Nekoliko malih pokreta pred kamerom pokazuje da niko ne koristi Vašu sliku. Govorimo Vam šta da uradite, jedno za drugim.
acts-time = { $minutes ->
    [one] Traje oko pola minuta. Imate { $minutes } minut i možete početi iznova.
    [few] Traje oko pola minuta. Imate { $minutes } minuta i možete početi iznova.
   *[other] Traje oko pola minuta. Imate { $minutes } minuta i možete početi iznova.
}
acts-begin = Počni
acts-unable = Ne mogu to da uradim
acts-away = Rad kamere je prekinut. Možete početi iznova.
acts-rest = Gledajte pravo u kameru
act-LEFT = Okrenite glavu ulevo
act-RIGHT = Okrenite glavu udesno
act-UP = Podignite bradu
act-DOWN = Spustite bradu
act-NEARER = Priđite bliže
acts-sending = Šaljemo Vaše pokrete
acts-missed-title = Nisu se videli svi pokreti
acts-missed-lead = Možete pokušati ponovo, sa drugim pokretima. Ili pošaljite ovako: tada će možda neko morati to da pregleda, što traje duže.
acts-missed-which = Ovo se nije videlo
acts-again = Pokušaj ponovo
acts-send = Pošalji ovako
acts-without = Nastavi bez pokreta
acts-without-lead = Bez kamere pokreti ne mogu da se vide. Možete nastaviti: tada će možda neko morati to da pregleda, što traje duže.
look-face-none = Ne vidi se lice
look-face-several = Molimo, samo Vi
look-face-far = Priđite malo bliže
look-face-near = Odmaknite se malo
look-face-turned = Gledajte pravo u kameru
look-face-aside = Postavite lice u oval
look-face-more = Još malo
look-glare = Vidi se odsjaj. Malo nagnite
look-blur = Još nije oštro. Ne pomerajte se
look-still = Ne pomerajte se
look-document-none = Stavite dokument u okvir
look-document-far = Približite
look-document-cut = Malo odmaknite
look-document-askew = Ispravite dokument
look-left = Pomerite dokument ulevo
look-right = Pomerite dokument udesno
look-up = Pomerite dokument nagore
look-down = Pomerite dokument nadole
capture-auto = Automatski
## Steps

email-title = Potvrdite svoju adresu e‑pošte
email-lead = Na nju ćemo poslati kod od šest cifara.
email-label = Adresa e-pošte
email-wrong = Unesite adresu e-pošte, na primer ime@example.com.
email-other = Koristi drugu adresu
phone-title = Potvrdite svoj broj telefona
phone-lead = Na njega ćemo SMS porukom poslati kod od četiri cifre.
phone-label = Broj telefona
phone-wrong = Izaberite državu i unesite broj telefona iz te države.
phone-other = Koristi drugi broj
phone-country = Država broja
task-send = Pošalji kod
task-sent = Poslali smo kod na
task-life = Važi deset minuta. Ako ne stigne, pogledajte u fasciklu za neželjene poruke.
task-code = Kod iz poruke
task-code-length = { $digits ->
    [one] Kod ima { $digits } cifru. Proverite šta ste upisali.
    [few] Kod ima { $digits } cifre. Proverite šta ste upisali.
   *[other] Kod ima { $digits } cifara. Proverite šta ste upisali.
}
task-code-wrong = Ovo nije kod koji smo poslali. Proverite cifre.
task-code-over = Ovaj kod više ne važi. Zatražite novi.
task-resend = Pošalji novi kod
task-resend-in = Novi kod za { $seconds } s
task-wait = { $minutes ->
    [one] Sačekajte { $minutes } minut pre slanja novog koda.
    [few] Sačekajte { $minutes } minuta pre slanja novog koda.
   *[other] Sačekajte { $minutes } minuta pre slanja novog koda.
}
task-unsent = Kod trenutno nije mogao da se pošalje. Pokušajte ponovo za koji trenutak.
task-refused = Tamo ništa ne može da se pošalje. Proverite šta ste upisali.
task-enough = U ovoj proveri više ne mogu da se šalju kodovi. Zatražite novi link od kompanije.
task-skip = Preskoči ovaj korak
task-none-title = Ovaj korak ovde nije dostupan
task-none-lead = Kompanija traži nešto što ova stranica ne može da uradi. Obavestite je o tome.
task-none-skip = Kompanija traži nešto što ova stranica ne može da uradi. Možete nastaviti bez toga.
choose = Izaberite
optional = nije obavezno
field-missing = Popunite ovo polje.
field-wrong = Proverite ovaj odgovor.
field-range = Ovo je premalo ili previše. Proverite.
address-title = Gde stanujete?
address-lead = Unesite svoju kućnu adresu.
address-street = Ulica i kućni broj
address-postal = Poštanski broj
address-city = Mesto
address-region = Region
address-country = Država
questions-title = Pitanja
questions-faults = { $n ->
    [one] { $n } odgovor treba ponovo pogledati.
    [few] { $n } odgovora treba ponovo pogledati.
   *[other] { $n } odgovora treba ponovo pogledati.
}
questions-lines = Jedan unos u svakom redu.
questions-remove = ukloni
summary-title = Pregledajte sve
summary-lead = Još možete da menjate. Zatim pošaljite.
summary-change = Izmeni
summary-send = Pošalji
summary-sent = Dodato
summary-answered = Odgovoreno
summary-skipped = Preskočeno
summary-address = Kućna adresa
bill-kind = Šta imate pri ruci?
bill-utility = Račun za struju, vodu, gas ili internet
bill-bank = Izvod iz banke
bill-letter = Dopis državnog organa
bill-lease = Ugovor o zakupu
bill-hint = Na dokumentu moraju da se vide Vaše ime, Vaša adresa i datum. Ne sme biti stariji od tri meseca.
## The way to what is held about the person

own-page = Šta se čuva o Vama

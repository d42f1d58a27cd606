### Mida inimene kontrolli ajal loeb. Lühikesed laused, ei mingit erialakeelt.

page-title = { $screen } – isikusamasuse kontroll
language = Keel
back = Tagasi
leave = Katkesta kontroll
continue = Jätka
step-of = { $n }. samm { $total }-st
time-left = Aega on jäänud { $time }
time-short = Jäänud on alla kahe minuti.
loading = Üks hetk…

## Enne alustamist

welcome-title = Kinnitame, et see olete teie
welcome-lead = See võtab umbes kaks minutit. Pange valmis:
welcome-document = Teie isikut tõendav dokument
welcome-document-more = Originaal, mitte koopia ega ekraan
welcome-face = Teie nägu
welcome-face-more = Üks foto, ilma mütsi ja päikeseprillideta
welcome-light = Hea valgus
welcome-light-more = Ilma peegelduste ja tugevate varjudeta
welcome-consent = Olen nõus, et minu dokumendi ja näo fotosid kasutatakse minu isiku kinnitamiseks ning et minu nägu võrreldakse automaatselt dokumendis oleva fotoga.
welcome-consent-document = Olen nõus, et minu dokumendi fotosid kasutatakse minu isiku kinnitamiseks.
welcome-consent-missing = Nõustumiseks märgistage ruut. Ilma nõusolekuta ei saa me alustada.
welcome-privacy = Teie fotosid hoitakse krüpteeritult selle ettevõtte jaoks, kes kontrolli soovis.
welcome-start = Nõustun ja alustan

## Dokumendi valimine

document-title = Valige dokument
country-label = Väljastanud riik
country-hint = Otsimiseks kirjutage
country-none = Sellist riiki ei ole
country-found = { $n ->
    [one] Üks riik
   *[other] { $n } riiki
}
country-utopia = Utoopia (näidisdokumendid)
country-missing = Valige riik, kes teie dokumendi väljastas.
document-label = Dokumendi liik
document-missing = Valige dokumendi liik.
document-PASSPORT = Pass
document-ID_CARD = ID-kaart
document-RESIDENCE_PERMIT = Elamisloakaart
document-DRIVER_LICENSE = Juhiluba
document-INTERNATIONAL_PASSPORT = Välispass
document-NATIONAL_PASSPORT = Sisepass
document-OLD_ID_CARD = ID-kaart (vanem)
document-VISA = Viisa
document-AADHAAR = Aadhaari kaart
document-PAN_CARD = PAN-kaart
document-BORDER_CROSSING = Piiriületuskaart
document-ASYLUM = Varjupaigadokument
document-VOTER_CARD = Valijakaart
document-TRAVEL_CARD = Reisikaart
document-PHOTO_CARD = Fotoga kaart
document-MILITARY_CARD = Sõjaväelase tunnistus
document-PROOF_OF_AGE_CARD = Vanust tõendav kaart
document-DIPLOMATIC_ID = Diplomaatiline isikutunnistus
document-PROVISIONAL_DRIVER_LICENSE = Ajutine juhiluba
document-ADDRESS_CARD = Aadressikaart
document-SOCIAL_SECURITY_CARD = Sotsiaalkindlustuse kaart
document-WORK_PERMIT = Tööluba
document-OTHER = Muu dokument

## Pildistamine

capture-page-title = Fotoga lehekülg
capture-page-hint = Avage pass oma fotoga leheküljelt nii, et see täidab raami
capture-front-title = Esikülg
capture-front-hint = Asetage kaart tasasele pinnale nii, et see täidab raami
capture-back-title = Tagakülg
capture-back-hint = Pöörake kaart ümber nii, et see täidab raami
capture-face-title = Teie nägu
capture-face-hint = Vaadake otse ette ja hoidke nägu ovaalis
capture-sheet-hint = Asetage terve lehekülg raami sisse; iga sõna peab olema loetav
capture-shoot = Tee foto
capture-upload = Laadi foto üles
capture-native = Ava kaamerarakendus
capture-light-on = Lülita valgus sisse
capture-light-off = Lülita valgus välja
capture-starting = Kaamera käivitub…
capture-dark = Siin on veidi hämar
capture-keep = Jäta varasem foto
capture-reading = Faili loetakse…
camera-title = Kaamera ei ole kättesaadav
camera-refused = Brauseril ei ole luba kaamerat kasutada. Saate seda lubada brauseri seadetes või lisada foto muul viisil.
camera-none = Sellest seadmest kaamerat ei leitud. Saate lisada foto muul viisil.
camera-busy = Kaamerat kasutab teine rakendus. Sulgege see ja proovige uuesti või lisage foto muul viisil.
camera-insecure = Kaamera töötab ainult turvalise ühenduse (https) kaudu. Saate lisada foto muul viisil.
camera-failed = Kaamerat ei õnnestunud käivitada. Saate lisada foto muul viisil.
camera-retry = Proovi kaamerat uuesti
picture-unreadable = Seda faili ei saa pildina lugeda. Valige JPEG- või PNG-foto.
picture-too-large = See fail on liiga suur. Valige alla { $megabytes } MB suurune pilt.
file-too-large = See fail on liiga suur. Valige alla { $megabytes } MB suurune fail.
picture-refused = Seda fotot ei saa kasutada. Tehke uus.

## Foto vaatamine

preview-title = Kas kõik on loetav?
preview-check = Kõik neli nurka on näha, tähed on teravad ning peegeldus ega sõrmed ei varja midagi.
preview-face-title = Kas teid on hästi näha?
preview-face-check = Kogu nägu on näha, terav ja ühtlaselt valgustatud, silmad lahti.
preview-extra-title = Kas kõik on loetav?
preview-extra-check = Terve lehekülg on näha, tähed on teravad ning peegeldus ega sõrmed ei varja midagi.
preview-file-title = Kas see on õige fail?
preview-file-check = Kõik leheküljed on olemas ja fail ei ole parooliga kaitstud.
preview-alt = Foto teie dokumendist
preview-face-alt = Foto teie näost
preview-extra-alt = Foto leheküljest
preview-use = Kasuta seda fotot
preview-file-use = Kasuta seda faili
preview-retake = Tee uus
preview-other = Vali teine
preview-sending = Saatmine… { $percent }%

## Uus katse

again-title = Proovime veel kord
again-lead = Kõike ei saanud kasutada. Te ei pea otsast alustama.
again-last = Kõike ei saanud kasutada. See on viimane katse, seega ärge kiirustage.
again-why = Mis läks valesti ja mis aitab
again-go = Tee fotod uuesti
again-face = Tee näost uus foto
again-other = Vali teine dokument

## Muud dokumendid

extra-hint = See peab olema terviklik ja loetav.
extra-formats = JPG- või PNG-fotod
extra-formats-pdf = JPG- või PNG-fotod või PDF
extra-photograph = Tee foto
extra-upload = Vali fail
extra-keep = Jäta varasem fail

## Kontroll ja selle lõpp

processing-title = Kontrollime teie fotosid
processing-lead = Tavaliselt võtab see mõne sekundi. Ärge seda lehte sulgege.
processing-long = See võtab tavalisest veidi kauem. Te ei pea midagi tegema.
result-approved-title = Teie isik on kinnitatud
result-approved-lead = Kontroll õnnestus. Aitäh.
result-suspected-title = Aitäh, see oli kõik
result-suspected-lead = Teie andmed on esitatud. Mõnda asja on vaja täpsemalt vaadata; teile annab teada ettevõte, kes kontrolli soovis.
result-waiting-title = Aitäh, see oli kõik
result-waiting-lead = Nüüd vaatab teie fotod üle spetsialist. Teile annab teada ettevõte, kes kontrolli soovis.
result-failed-title = Teie isikut ei õnnestunud kinnitada
result-failed-lead = Võite paluda uut katset ettevõttelt, kes teid siia suunas.
result-unverified-title = Kontroll jäi lõpetamata
result-unverified-lead = See katkestati või sai aeg otsa. Võite paluda uut linki ettevõttelt, kes teid siia suunas.
result-done-title = Aitäh, see oli kõik
result-done-lead = Saate jätkata väljaspool seda akent.
result-sent-title = Aitäh, see oli kõik
result-sent-lead = Teie fotod on kohale jõudnud ja neid kontrollitakse. Teile annab teada ettevõte, kes kontrolli soovis.
result-added-title = Aitäh, see oli kõik
result-added-lead = See, mida paluti, on ettevõttele saadetud.
result-redirect = Viime teid tagasi…
result-continue = Jätka
result-close = Võite selle lehe nüüd sulgeda.
hint-title = Mis võib järgmisel korral aidata
hint-DOC_NOT_FOUND = Me ei näinud fotol dokumenti. Asetage see ühtlasele pinnale nii, et see täidab raami.
hint-DOC_NOT_FULLY_VISIBLE = Osa dokumendist oli ära lõigatud või kaetud. Kõik neli nurka peavad näha olema.
hint-DOC_TOO_BLURRY = Dokumendi foto oli udune. Püsige paigal, kuni pilt on terav.
hint-DOC_GLARED = Dokumendilt peegeldus valgus. Kallutage seda veidi või minge lambist eemale.
hint-DOC_FACE_NOT_FOUND = Dokumendis olevat näopilti ei olnud selgelt näha.
hint-DOC_EXPIRED = Dokument on aegunud. Kasutage kehtivat dokumenti.
hint-DOC_TYPE_MISMATCH = Fotol oli teist liiki dokument kui see, mille valisite.
hint-DOC_SIDE_MISMATCH = Fotol oli dokumendi vale pool.
hint-COUNTRY_MISMATCH = Dokumendi väljastas teine riik kui see, mille valisite.
hint-DOC_NOT_SUPPORTED = Seda dokumenti siin vastu ei võeta. Kasutage mõnda teist.
hint-MRZ = Tähtede ja „<“-märkidega ridu ei saanud hästi lugeda. Need peavad olema teravad ja terviklikud.
hint-BARCODE_NOT_FOUND = Dokumendi ribakoodi ei saanud lugeda. See peab olema terav, terviklik ja ilma peegeldusteta.
hint-PRINT = Osa dokumendi tekstist ei saanud lugeda. Kõik peab olema terav, terviklik ja ilma peegeldusteta.
hint-DOC_COPY = Fotol oli koopia või ekraan. Kasutage dokumendi originaali.
hint-DOC_DAMAGED = Dokument on lugemiseks liiga kahjustatud. Kasutage mõnda teist.
hint-DOCUMENT = Dokumenti ei õnnestunud kontrollida. Pildistage originaali uuesti: tervenisti, teravalt ja heas valguses.
hint-NO_FACE_FOUND = Me ei näinud fotol nägu. Vaadake heas valguses otse kaamerasse.
hint-TOO_MANY_FACES = Fotol oli rohkem kui üks nägu. Olge pildil üksi.
hint-FACE_TOO_BLURRY = Teie näo foto oli udune. Püsige hetk paigal.
hint-FACE_GLARED = Teie näolt või prillidelt peegeldus valgus.
hint-FACE_MISMATCH = Teie nägu ja dokumendi näopilt ei olnud sarnased. Kasutage oma dokumenti ja ühtlast valgust.
hint-FAKE_FACE = Me ei suutnud kindlaks teha, kas kaamera ees oli päris inimene.
hint-FACE_UNCERTAIN = Me ei suutnud kindlaks teha, kas kaamera ees oli inimene või pilt. Tehke foto endast, ühtlases valguses, ilma et näo ümber oleks raame või ekraane.
hint-FACE = Teie nägu ei õnnestunud kontrollida. Vaadake heas valguses otse kaamerasse ja olge pildil üksi.

## Näo uuesti näitamine

face-welcome-title = Näidake, et see olete teie
face-welcome-lead = Üht fotot teie näost võrreldakse teie varasema isikusamasuse kontrolli selfiga. See võtab mõne sekundi.
face-consent = Olen nõus, et fotot minu näost võrreldakse automaatselt minu isikusamasuse kontrolli selfiga.
face-checking-title = Võrdleme teie nägu
face-again-lead = { $n ->
    [one] Me ei tundnud teid ära. Teil on veel üks katse, seega ärge kiirustage.
   *[other] Me ei tundnud teid ära. Teil on veel { $n } katset.
}
face-recognised-title = Tundsime teid ära
face-recognised-lead = Aitäh. Saate jätkata sealt, kust tulite.
face-refused-title = Me ei tundnud teid ära
face-refused-lead = Võite paluda uut linki ettevõttelt, kes teid siia suunas.
hint-SELFIE_MISMATCH = Teie nägu ei olnud piisavalt sarnane teie isikusamasuse kontrolli selfiga. Kasutage ühtlast valgust ning võtke müts ja prillid ära.
hint-FACE_PRINTED = Fotol oli nägu dokumendil või pildil. Vaadake ise kaamerasse.
hint-FACE_TURNED = Teie pea oli pööratud või kallutatud. Vaadake otse kaamerasse.
hint-FACE_FAR = Teie nägu oli fotol liiga väike. Tulge lähemale.
hint-FACE_CUT = Osa näost jäi foto serva. Nägu peab olema tervenisti näha ja keskel.
hint-FACE_NEAR = Kaamera oli liiga lähedal. Hoidke seda käsivarre kaugusel.
hint-SAME_PHOTO = See foto on juba saadetud. Tehke uus.

## Kui midagi on ees

gone-title = See link enam ei kehti
gone-lead = See on aegunud või juba kasutatud. Paluge uus link ettevõttelt, kes selle saatis.
lost-title = Serveriga ei saa ühendust
lost-lead = Kontrollige oma internetiühendust ja proovige uuesti.
retry = Proovi uuesti
leaving-title = Kas katkestada kontroll?
leaving-lead = Teie isikut ei kinnitata ja see link enam ei tööta.
leaving-yes = Jah, katkesta
leaving-no = Ei, jätka
problem-network = Ühendus katkes. Proovige uuesti.
problem-server = Meie poolel tekkis viga. Proovige hetke pärast uuesti.
problem-refused = See ei õnnestunud. Kontrollige ja proovige uuesti.

## Lehed, mis linki ei vaja

outcome-success-title = Aitäh, kõik on tehtud
outcome-success-lead = Kontroll on lõpetatud. Võite naasta ettevõtte juurde, kes seda soovis.
outcome-fail-title = Teie isikut ei õnnestunud kinnitada
outcome-fail-lead = Pöörduge tagasi ettevõtte poole, kes kontrolli soovis. Sealt saate rohkem teada või uue katse.
outcome-unverified-title = Tulemust veel ei ole
outcome-unverified-lead = Teie fotosid alles vaadatakse või katkestati kontroll enne lõppu. Rohkem oskab öelda ettevõte, kes kontrolli soovis.
code-title = Sisestage oma kood
code-lead = Saite selle ettevõttelt, kes teilt seda kontrolli palub.
code-label = Kaheksakohaline kood
code-length = Koodis on kaheksa numbrit. Kontrollige, mida sisestasite.
code-wrong = See kood ei sobi. Kontrollige numbreid või paluge ettevõttelt uus kood.
code-wait = { $minutes ->
    [one] Valesid koode oli liiga palju. Oodake üks minut ja proovige uuesti.
   *[other] Valesid koode oli liiga palju. Oodake { $minutes } minutit ja proovige uuesti.
}
about-title = Siin kontrollitakse isikusamasust
about-lead = Siia tullakse isikliku lingi kaudu, mille saadab kontrolli paluv ettevõte. Avage see link.
about-code = Kas saite hoopis kaheksakohalise koodi? Sisestage see siin.
about-go = Sisesta kood

## Sending over a line that breaks

upload-waiting = Praegu ei saa saata. Pilt jääb siia ja saadetakse ise, niipea kui see on võimalik. Palun hoidke see leht avatuna.
upload-now = Proovi kohe
upload-ended = Teie seanss oli pildi saabumise ajaks juba lõppenud, seetõttu pilti ei salvestatud.

## From a screen to a phone

handoff-offer = Jätka telefonis
handoff-title = Jätka telefonis
handoff-lead = Skannige see kood telefoni kaameraga või avage seal link. See leht jälgib edenemist.
handoff-opened = Kontroll on avatud Teie telefonis. Palun järgige seal samme; see leht jälgib edenemist.
handoff-waiting = Ootame Teie telefoni…
handoff-qr = Kood telefoniga skannimiseks
handoff-link = Link Teie telefonile
handoff-copy = Kopeeri link
handoff-copied = Link on kopeeritud.
handoff-code = Või avage telefonis { $address } ja sisestage:
handoff-here = Jätka siin
handoff-done = Telefoni võib ära panna. Teine seade jätkab ise.
handoff-expired-title = See kood enam ei tööta
handoff-expired-lead = See kehtib ühe korra ja kümme minutit. Palun avage uus seadmes, mis seda näitas.
## Movements before the camera, and help while a picture is taken

acts-title = Näidake, et see olete teie
acts-lead = Mõni väike liigutus kaamera ees näitab, et keegi ei kasuta teie pilti. Ütleme teile järjest, mida teha.
acts-time = { $minutes ->
    [one] See võtab umbes pool minutit. Aega on üks minut ja te saate uuesti alustada.
   *[other] See võtab umbes pool minutit. Aega on { $minutes } minutit ja te saate uuesti alustada.
}
acts-begin = Alusta
acts-unable = Ma ei saa seda teha
acts-away = Kaamera töö katkes. Saate uuesti alustada.
acts-rest = Vaadake otse kaamerasse
act-LEFT = Pöörake pea vasakule
act-RIGHT = Pöörake pea paremale
act-UP = Tõstke lõug üles
act-DOWN = Laske lõug alla
act-NEARER = Tulge lähemale
acts-sending = Teie liigutusi saadetakse
acts-missed-title = Mõnda liigutust ei olnud näha
acts-missed-lead = Võite uuesti proovida, teiste liigutustega. Või saatke nii, nagu on: siis peab võib-olla keegi selle üle vaatama ja see võtab kauem aega.
acts-missed-which = Seda ei olnud näha
acts-again = Proovi uuesti
acts-send = Saada nii, nagu on
acts-without = Jätka liigutusteta
acts-without-lead = Ilma kaamerata ei ole liigutusi näha. Võite jätkata: siis peab võib-olla keegi andmed üle vaatama ja see võtab kauem aega.
look-face-none = Nägu ei ole näha
look-face-several = Palun ainult teie
look-face-far = Tulge veidi lähemale
look-face-near = Minge veidi eemale
look-face-turned = Vaadake otse kaamerasse
look-face-aside = Viige nägu ovaali sisse
look-face-more = Veel veidi
look-glare = Midagi peegeldab. Kallutage veidi
look-blur = Pole veel terav. Püsige paigal
look-still = Püsige paigal
look-document-none = Asetage dokument raami sisse
look-document-far = Minge lähemale
look-document-cut = Minge veidi eemale
look-document-askew = Pöörake dokument otseks
look-left = Nihutage dokumenti vasakule
look-right = Nihutage dokumenti paremale
look-up = Nihutage dokumenti üles
look-down = Nihutage dokumenti alla
capture-auto = Automaatne
## Steps

email-title = Kinnitage oma e‑posti aadress
email-lead = Saadame sinna kuuekohalise koodi.
email-label = E-posti aadress
email-wrong = Sisestage e-posti aadress, näiteks nimi@example.com.
email-other = Kasuta teist aadressi
phone-title = Kinnitage oma telefoninumber
phone-lead = Saadame sinna sõnumiga neljakohalise koodi.
phone-label = Telefoninumber
phone-wrong = Valige riik ja sisestage selle riigi telefoninumber.
phone-other = Kasuta teist numbrit
phone-country = Numbri riik
task-send = Saada kood
task-sent = Saatsime koodi siia:
task-life = See kehtib kümme minutit. Kui see kohale ei jõua, vaadake rämpsposti kausta.
task-code = Sõnumis olev kood
task-code-length = Koodis on { $digits } numbrit. Kontrollige, mida sisestasite.
task-code-wrong = See ei ole kood, mille saatsime. Kontrollige numbreid.
task-code-over = See kood enam ei kehti. Laske saata uus.
task-resend = Saada uus kood
task-resend-in = Uus kood { $seconds } s pärast
task-wait = { $minutes ->
    [one] Oodake üks minut, enne kui saadetakse uus kood.
   *[other] Oodake { $minutes } minutit, enne kui saadetakse uus kood.
}
task-unsent = Koodi ei õnnestunud praegu saata. Proovige hetke pärast uuesti.
task-refused = Sinna ei saa midagi saata. Kontrollige, mida sisestasite.
task-enough = Selles kontrollis ei saa rohkem koode saata. Paluge ettevõttelt uus link.
task-skip = Jäta see samm vahele
task-none-title = See samm ei ole siin võimalik
task-none-lead = Ettevõte palub midagi, mida see leht ei võimalda. Andke sellest ettevõttele teada.
task-none-skip = Ettevõte palub midagi, mida see leht ei võimalda. Võite ilma selleta jätkata.
choose = Valige
optional = vabatahtlik
field-missing = Täitke see väli.
field-wrong = Kontrollige seda vastust.
field-range = Seda on liiga vähe või liiga palju. Kontrollige.
address-title = Kus te elate?
address-lead = Sisestage oma elukoha aadress.
address-street = Tänav ja maja number
address-postal = Postiindeks
address-city = Linn või asula
address-region = Maakond või piirkond
address-country = Riik
questions-title = Küsimused
questions-faults = { $n ->
    [one] Üks vastus tuleb üle vaadata.
   *[other] { $n } vastust tuleb üle vaadata.
}
questions-lines = Igale reale üks vastus.
questions-remove = eemalda
summary-title = Vaadake kõik üle
summary-lead = Saate veel kõike muuta. Seejärel saatke ära.
summary-change = Muuda
summary-send = Saada
summary-sent = Lisatud
summary-answered = Vastatud
summary-skipped = Vahele jäetud
summary-address = Elukoha aadress
bill-kind = Mis teil käepärast on?
bill-utility = Elektri-, vee-, gaasi- või internetiarve
bill-bank = Pangakonto väljavõte
bill-letter = Ametiasutuse kiri
bill-lease = Üürileping
bill-hint = Sellel peavad olema teie nimi, aadress ja kuupäev ning see ei tohi olla vanem kui kolm kuud.
## The way to what is held about the person

own-page = Teie kohta hoitavad andmed

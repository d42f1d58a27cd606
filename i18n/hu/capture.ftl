### Amit valaki az ellenőrzés közben olvas. Rövid mondatok, szakszavak nélkül.

page-title = { $screen } – személyazonosság-ellenőrzés
language = Nyelv
back = Vissza
leave = Az ellenőrzés megszakítása
continue = Tovább
step-of = { $n }/{ $total }. lépés
time-left = Hátralévő idő: { $time }
time-short = Kevesebb mint két perc van hátra.
loading = Egy pillanat…

## Kezdés előtt

welcome-title = Erősítsük meg, hogy valóban Ön az
welcome-lead = Körülbelül két percig tart. Készítse elő:
welcome-document = Személyazonosító okmány
welcome-document-more = Az eredetit, nem másolatot vagy képernyőt
welcome-face = Az Ön arca
welcome-face-more = Egy fénykép, kalap és napszemüveg nélkül
welcome-light = Jó fény
welcome-light-more = Csillogás és erős árnyékok nélkül
welcome-consent = Hozzájárulok ahhoz, hogy az okmányomról és az arcomról készült fényképeket a személyazonosságom megerősítésére használják, és hogy az arcomat automatikusan összehasonlítsák az okmányban lévő fényképpel.
welcome-consent-document = Hozzájárulok ahhoz, hogy az okmányomról készült fényképeket a személyazonosságom megerősítésére használják.
welcome-consent-missing = A hozzájáruláshoz jelölje be a négyzetet. Enélkül nem tudjuk elkezdeni.
welcome-privacy = A fényképeit titkosítva tároljuk annak a cégnek, amely ezt az ellenőrzést kérte.
welcome-start = Hozzájárulok, kezdjük

## Az okmány kiválasztása

document-title = Válassza ki az okmányát
country-label = Kiállító ország
country-hint = Kereséshez írjon ide
country-none = Nincs ilyen ország
country-found = { $n ->
    [one] Egy ország
   *[other] { $n } ország
}
country-utopia = Utópia (mintaokmányok)
country-missing = Válassza ki azt az országot, amely az okmányát kiállította.
document-label = Az okmány típusa
document-missing = Válassza ki az okmány típusát.
document-PASSPORT = Útlevél
document-ID_CARD = Személyazonosító igazolvány
document-RESIDENCE_PERMIT = Tartózkodási engedély
document-DRIVER_LICENSE = Vezetői engedély
document-INTERNATIONAL_PASSPORT = Külföldi útlevél
document-NATIONAL_PASSPORT = Belföldi útlevél
document-OLD_ID_CARD = Személyazonosító igazolvány (régebbi)
document-VISA = Vízum
document-AADHAAR = Aadhaar-kártya
document-PAN_CARD = PAN-kártya
document-BORDER_CROSSING = Határátlépő kártya
document-ASYLUM = Menekültügyi okmány
document-VOTER_CARD = Választói kártya
document-TRAVEL_CARD = Utazási kártya
document-PHOTO_CARD = Fényképes kártya
document-MILITARY_CARD = Katonai igazolvány
document-PROOF_OF_AGE_CARD = Életkort igazoló kártya
document-DIPLOMATIC_ID = Diplomata-igazolvány
document-PROVISIONAL_DRIVER_LICENSE = Ideiglenes vezetői engedély
document-ADDRESS_CARD = Lakcímkártya
document-SOCIAL_SECURITY_CARD = Társadalombiztosítási igazolvány
document-WORK_PERMIT = Munkavállalási engedély
document-OTHER = Más okmány

## Fényképezés

capture-page-title = Fényképes oldal
capture-page-hint = Nyissa ki az útlevelet a fényképes oldalnál, és töltse ki vele a keretet
capture-front-title = Előlap
capture-front-hint = Tegye a kártyát sima felületre, és töltse ki vele a keretet
capture-back-title = Hátlap
capture-back-hint = Fordítsa meg a kártyát, és töltse ki vele a keretet
capture-face-title = Az Ön arca
capture-face-hint = Nézzen egyenesen előre, az arca legyen az oválisban
capture-sheet-hint = A teljes oldal legyen a kereten belül; minden szónak olvashatónak kell lennie
capture-shoot = Fénykép készítése
capture-upload = Fénykép feltöltése
capture-native = Kameraalkalmazás megnyitása
capture-light-on = Fény bekapcsolása
capture-light-off = Fény kikapcsolása
capture-starting = A kamera indul…
capture-dark = Itt kissé sötét van
capture-keep = A korábbi kép megtartása
capture-reading = A fájl beolvasása…
camera-title = A kamera nem érhető el
camera-refused = A böngésző nem kapott engedélyt a kamera használatára. Ezt a böngésző beállításaiban engedélyezheti, vagy más módon is hozzáadhat fényképet.
camera-none = Ezen az eszközön nem található kamera. Más módon is hozzáadhat fényképet.
camera-busy = A kamerát egy másik alkalmazás használja. Zárja be, és próbálja újra, vagy adjon hozzá fényképet más módon.
camera-insecure = A kamera csak biztonságos kapcsolaton (https) működik. Más módon is hozzáadhat fényképet.
camera-failed = A kamerát nem sikerült elindítani. Más módon is hozzáadhat fényképet.
camera-retry = Kamera újbóli kipróbálása
picture-unreadable = Ez a fájl nem olvasható képként. Válasszon JPEG vagy PNG fényképet.
picture-too-large = Ez a fájl túl nagy. Válasszon { $megabytes } MB-nál kisebb képet.
file-too-large = Ez a fájl túl nagy. Válasszon { $megabytes } MB-nál kisebb fájlt.
picture-refused = Ez a fénykép nem használható. Készítsen másikat.

## A kép megtekintése

preview-title = Minden olvasható?
preview-check = Mind a négy sarok látszik, a betűk élesek, és semmit sem takar csillogás vagy ujj.
preview-face-title = Jól látszik az arca?
preview-face-check = Az egész arca látszik, élesen és egyenletesen megvilágítva, nyitott szemmel.
preview-extra-title = Minden olvasható?
preview-extra-check = A teljes oldal látszik, a betűk élesek, és semmit sem takar csillogás vagy ujj.
preview-file-title = Ez a megfelelő fájl?
preview-file-check = Minden oldal benne van, és nem védi jelszó.
preview-alt = Az okmányáról készült fénykép
preview-face-alt = Az arcáról készült fénykép
preview-extra-alt = Az oldalról készült fénykép
preview-use = Ezt a fényképet használom
preview-file-use = Ezt a fájlt használom
preview-retake = Új készítése
preview-other = Másik választása
preview-sending = Küldés… { $percent }%

## Újabb próba

again-title = Próbáljuk meg még egyszer
again-lead = Nem minden volt felhasználható. Nem kell elölről kezdenie.
again-last = Nem minden volt felhasználható. Ez az utolsó próbálkozás, ezért ne siessen.
again-why = Mi nem sikerült, és mi segít
again-go = Fényképek újbóli elkészítése
again-face = Új fénykép az arcról
again-other = Másik okmány választása

## További okmányok

extra-hint = Teljesnek és olvashatónak kell lennie.
extra-formats = JPG vagy PNG fényképek
extra-formats-pdf = JPG vagy PNG fényképek, vagy egy PDF
extra-photograph = Fénykép készítése
extra-upload = Fájl választása
extra-keep = A korábbi fájl megtartása

## Az ellenőrzés és a vége

processing-title = Ellenőrizzük a fényképeit
processing-lead = Ez általában néhány másodpercig tart. Hagyja nyitva ezt az oldalt.
processing-long = A szokásosnál kicsit tovább tart. Nincs semmi teendője.
result-approved-title = A személyazonossága megerősítve
result-approved-lead = Az ellenőrzés sikeres volt. Köszönjük.
result-suspected-title = Köszönjük, ennyi volt
result-suspected-lead = Az adatait továbbítottuk. Néhány részletet alaposabban meg kell nézni; az ellenőrzést kérő cég értesíteni fogja Önt.
result-waiting-title = Köszönjük, ennyi volt
result-waiting-lead = Most egy szakember megnézi a fényképeit. Az ellenőrzést kérő cég értesíteni fogja Önt.
result-failed-title = Nem tudtuk megerősíteni a személyazonosságát
result-failed-lead = Új próbálkozást attól a cégtől kérhet, amely ide irányította.
result-unverified-title = Az ellenőrzés nem fejeződött be
result-unverified-lead = Megszakították, vagy lejárt az idő. Új hivatkozást attól a cégtől kérhet, amely ide irányította.
result-done-title = Köszönjük, ennyi volt
result-done-lead = Ezen az ablakon kívül folytathatja.
result-sent-title = Köszönjük, ennyi volt
result-sent-lead = A fényképei megérkeztek, és ellenőrzésük folyamatban van. Az ellenőrzést kérő cég értesíteni fogja Önt.
result-added-title = Köszönjük, ennyi volt
result-added-lead = Elküldtük a cégnek, amit kért.
result-redirect = Visszairányítjuk…
result-continue = Tovább
result-close = Most már bezárhatja ezt az oldalt.
hint-title = Ami legközelebb segíthet
hint-DOC_NOT_FOUND = Nem láttunk okmányt a fényképen. Tegye egyszínű felületre, és töltse ki vele a keretet.
hint-DOC_NOT_FULLY_VISIBLE = Az okmány egy része le volt vágva vagy takarva volt. Mind a négy saroknak látszania kell.
hint-DOC_TOO_BLURRY = Az okmányról készült fénykép elmosódott. Ne mozduljon, amíg a kép éles nem lesz.
hint-DOC_GLARED = Fény csillant az okmányon. Döntse meg kicsit, vagy menjen távolabb a lámpától.
hint-DOC_FACE_NOT_FOUND = Az okmányban lévő arckép nem látszott tisztán.
hint-DOC_EXPIRED = Az okmány lejárt. Használjon érvényeset.
hint-DOC_TYPE_MISMATCH = A fényképen más típusú okmány volt, mint amit kiválasztott.
hint-DOC_SIDE_MISMATCH = A fényképen az okmány rossz oldala volt.
hint-COUNTRY_MISMATCH = Az okmányt más ország állította ki, mint amit kiválasztott.
hint-DOC_NOT_SUPPORTED = Ezt az okmányt itt nem fogadjuk el. Használjon másikat.
hint-MRZ = A betűkből és „<” jelekből álló sorokat nem lehetett jól elolvasni. Élesnek és teljesnek kell lenniük.
hint-BARCODE_NOT_FOUND = Az okmányon lévő vonalkódot nem lehetett leolvasni. Élesnek, teljesnek és csillogásmentesnek kell lennie.
hint-PRINT = Az okmány szövegének egy részét nem lehetett elolvasni. Mindennek élesnek, teljesnek és csillogásmentesnek kell lennie.
hint-DOC_COPY = A fényképen másolat vagy képernyő volt. Használja az eredeti okmányt.
hint-DOC_DAMAGED = Az okmány túlságosan sérült ahhoz, hogy olvasható legyen. Használjon másikat.
hint-DOCUMENT = Az okmányt nem sikerült ellenőrizni. Fényképezze le újra az eredetit: teljes egészében, élesen és jó fényben.
hint-NO_FACE_FOUND = Nem láttunk arcot a fényképen. Nézzen egyenesen a kamerába, jó fényben.
hint-TOO_MANY_FACES = Egynél több arc volt a fényképen. Csak Ön legyen a képen.
hint-FACE_TOO_BLURRY = Az arcáról készült fénykép elmosódott. Egy pillanatig ne mozduljon.
hint-FACE_GLARED = Fény csillant az arcán vagy a szemüvegén.
hint-FACE_MISMATCH = Az arca és az okmányban lévő arckép nem hasonlított egymásra. Használja a saját okmányát, egyenletes fényben.
hint-FAKE_FACE = Nem tudtuk megállapítani, hogy valódi ember volt-e a kamera előtt.
hint-FACE_UNCERTAIN = Nem tudtuk eldönteni, hogy ember vagy kép volt-e a kamera előtt. Önmagát fényképezze le, egyenletes fényben, úgy, hogy az arca körül ne legyen keret vagy képernyő.
hint-FACE = Az arcát nem sikerült ellenőrizni. Nézzen egyenesen a kamerába, jó fényben, és csak Ön legyen a képen.

## Az arc újbóli megmutatása

face-welcome-title = Mutassa meg, hogy valóban Ön az
face-welcome-lead = Az arcáról készült egy fényképet összehasonlítjuk a korábbi személyazonosság-ellenőrzésén készült szelfivel. Néhány másodpercig tart.
face-consent = Hozzájárulok ahhoz, hogy az arcomról készült fényképet automatikusan összehasonlítsák a személyazonosság-ellenőrzésemen készült szelfivel.
face-checking-title = Összehasonlítjuk az arcát
face-again-lead = { $n ->
    [one] Nem ismertük fel. Még egyszer próbálkozhat, ezért ne siessen.
   *[other] Nem ismertük fel. Még { $n } alkalommal próbálkozhat.
}
face-recognised-title = Felismertük
face-recognised-lead = Köszönjük. Folytathatja ott, ahonnan jött.
face-refused-title = Nem ismertük fel
face-refused-lead = Új hivatkozást attól a cégtől kérhet, amely ide irányította.
hint-SELFIE_MISMATCH = Az arca nem hasonlított eléggé a személyazonosság-ellenőrzésén készült szelfire. Válasszon egyenletes fényt, és vegye le a kalapját és a szemüvegét.
hint-FACE_PRINTED = A fényképen egy okmányon vagy képen látható arc volt. Személyesen nézzen a kamerába.
hint-FACE_TURNED = A feje el volt fordulva vagy meg volt döntve. Nézzen egyenesen a kamerába.
hint-FACE_FAR = Az arca túl kicsi volt a fényképen. Jöjjön közelebb.
hint-FACE_CUT = Az arca egy része a fénykép szélére került. Az egész arcnak középen kell látszania.
hint-FACE_NEAR = A kamera túl közel volt. Tartsa karnyújtásnyira.
hint-SAME_PHOTO = Ezt a fényképet már elküldték. Készítsen újat.

## Ha valami akadályba ütközik

gone-title = Ez a hivatkozás már nem érvényes
gone-lead = Lejárt, vagy már felhasználták. Kérjen újat attól a cégtől, amely küldte.
lost-title = A kiszolgáló nem érhető el
lost-lead = Ellenőrizze az internetkapcsolatát, és próbálja újra.
retry = Újra
leaving-title = Megszakítja az ellenőrzést?
leaving-lead = A személyazonosságát nem erősítjük meg, és ez a hivatkozás nem fog többé működni.
leaving-yes = Igen, megszakítom
leaving-no = Nem, folytatom
problem-network = A kapcsolat megszakadt. Próbálja újra.
problem-server = Nálunk történt hiba. Próbálja újra egy kis idő múlva.
problem-refused = Ez nem sikerült. Ellenőrizze, és próbálja újra.

## Oldalak, amelyekhez nem kell hivatkozás

outcome-success-title = Köszönjük, elkészült
outcome-success-lead = Az ellenőrzés befejeződött. Visszatérhet ahhoz a céghez, amely kérte.
outcome-fail-title = Nem tudtuk megerősíteni a személyazonosságát
outcome-fail-lead = Térjen vissza ahhoz a céghez, amely az ellenőrzést kérte. Ott többet mondhatnak, vagy új próbálkozást adhatnak.
outcome-unverified-title = Még nincs eredmény
outcome-unverified-lead = Vagy még vizsgálják a fényképeit, vagy az ellenőrzést a befejezése előtt megszakították. A cég, amely kérte, többet mondhat.
code-title = Adja meg a kódját
code-lead = Attól a cégtől kapta, amely ezt az ellenőrzést kéri Öntől.
code-label = Nyolc számjegyű kód
code-length = A kód nyolc számjegyből áll. Ellenőrizze, mit írt be.
code-wrong = Ez a kód nem működik. Ellenőrizze a számjegyeket, vagy kérjen új kódot a cégtől.
code-wait = { $minutes ->
    [one] Túl sok volt a hibás kód. Várjon egy percet, és próbálja újra.
   *[other] Túl sok volt a hibás kód. Várjon { $minutes } percet, és próbálja újra.
}
about-title = Itt személyazonosságot ellenőriznek
about-lead = Ide annak a cégnek a személyes hivatkozásán át lehet eljutni, amely az ellenőrzést kéri. Nyissa meg azt a hivatkozást.
about-code = Ehelyett nyolc számjegyű kódot kapott? Írja be itt.
about-go = Kód megadása

## Sending over a line that breaks

upload-waiting = Jelenleg nem lehet elküldeni. A kép itt marad, és magától elküldjük, amint lehetséges. Kérjük, hagyja nyitva ezt az oldalt.
upload-now = Próba most
upload-ended = A munkamenete már véget ért, amikor a kép megérkezett, ezért nem mentettük el.

## From a screen to a phone

handoff-offer = Folytatás a telefonon
handoff-title = Folytatás a telefonon
handoff-lead = Olvassa be ezt a kódot a telefonja kamerájával, vagy nyissa meg ott a hivatkozást. Ez az oldal követi a haladást.
handoff-opened = Az ellenőrzés nyitva van a telefonján. Kérjük, ott kövesse a lépéseket; ez az oldal követi a haladást.
handoff-waiting = Várakozás a telefonjára…
handoff-qr = Telefonnal beolvasható kód
handoff-link = Hivatkozás a telefonjára
handoff-copy = Hivatkozás másolása
handoff-copied = A hivatkozás a vágólapra került.
handoff-code = Vagy nyissa meg a telefonján: { $address }, és írja be:
handoff-here = Folytatás itt
handoff-done = A telefont leteheti. A másik eszköz magától folytatja.
handoff-expired-title = Ez a kód már nem működik
handoff-expired-lead = Egyszer és tíz percig érvényes. Kérjük, nyisson újat azon az eszközön, amely mutatta.
## Movements before the camera, and help while a picture is taken

acts-title = Mutassa meg, hogy valóban Ön az
acts-lead = Néhány apró mozdulat a kamera előtt megmutatja, hogy senki sem használ Önről készült képet. Egymás után elmondjuk, mit tegyen.
acts-time = Körülbelül fél percig tart. { $minutes } perce van, és újrakezdheti.
acts-begin = Kezdés
acts-unable = Ezt nem tudom megtenni
acts-away = A kamera működése megszakadt. Újrakezdheti.
acts-rest = Nézzen egyenesen a kamerába
act-LEFT = Fordítsa a fejét balra
act-RIGHT = Fordítsa a fejét jobbra
act-UP = Emelje fel az állát
act-DOWN = Engedje le az állát
act-NEARER = Jöjjön közelebb
acts-sending = Elküldjük a mozdulatait
acts-missed-title = Nem minden mozdulat látszott
acts-missed-lead = Újra megpróbálhatja, más mozdulatokkal. Vagy elküldheti így is: akkor lehet, hogy valakinek meg kell néznie, ami tovább tart.
acts-missed-which = Ami nem látszott
acts-again = Újra
acts-send = Küldés így
acts-without = Folytatás mozdulatok nélkül
acts-without-lead = Kamera nélkül a mozdulatok nem láthatók. Folytathatja: akkor lehet, hogy valakinek meg kell néznie, ami tovább tart.
look-face-none = Nem látszik arc
look-face-several = Kérjük, csak Ön
look-face-far = Jöjjön kicsit közelebb
look-face-near = Menjen kicsit hátrébb
look-face-turned = Nézzen egyenesen a kamerába
look-face-aside = Az arca legyen az oválisban
look-face-more = Még egy kicsit
look-glare = Valami csillog. Döntse meg kicsit
look-blur = Még nem éles. Ne mozduljon
look-still = Ne mozduljon
look-document-none = Tegye az okmányt a keretbe
look-document-far = Menjen közelebb
look-document-cut = Menjen kicsit távolabb
look-document-askew = Fordítsa egyenesbe az okmányt
look-left = Tolja balra az okmányt
look-right = Tolja jobbra az okmányt
look-up = Tolja feljebb az okmányt
look-down = Tolja lejjebb az okmányt
capture-auto = Automatikus
## Steps

email-title = Erősítse meg az e‑mail-címét
email-lead = Hat számjegyű kódot küldünk rá.
email-label = E-mail-cím
email-wrong = Adjon meg egy e-mail-címet, például: nev@example.com.
email-other = Másik cím használata
phone-title = Erősítse meg a telefonszámát
phone-lead = Négy számjegyű kódot küldünk rá SMS-ben.
phone-label = Telefonszám
phone-wrong = Válassza ki az országot, és adjon meg egy ottani telefonszámot.
phone-other = Másik szám használata
phone-country = A szám országa
task-send = Kód küldése
task-sent = Ide küldtük a kódot:
task-life = Tíz percig érvényes. Ha nem érkezik meg, nézze meg a kéretlen üzenetek mappáját.
task-code = Az üzenetben kapott kód
task-code-length = A kód { $digits } számjegyből áll. Ellenőrizze, mit írt be.
task-code-wrong = Nem ezt a kódot küldtük. Ellenőrizze a számjegyeket.
task-code-over = Ez a kód már nem érvényes. Kérjen újat.
task-resend = Új kód küldése
task-resend-in = Új kód { $seconds } mp múlva
task-wait = { $minutes ->
    [one] Várjon egy percet, mielőtt újabb kódot kér.
   *[other] Várjon { $minutes } percet, mielőtt újabb kódot kér.
}
task-unsent = A kódot most nem sikerült elküldeni. Próbálja újra egy kis idő múlva.
task-refused = Oda semmit sem lehet küldeni. Ellenőrizze, mit írt be.
task-enough = Ebben az ellenőrzésben több kód nem küldhető. Kérjen új hivatkozást a cégtől.
task-skip = Lépés kihagyása
task-none-title = Ez a lépés itt nem érhető el
task-none-lead = A cég olyasmit kér, amire ez az oldal nem képes. Kérjük, jelezze ezt a cégnek.
task-none-skip = A cég olyasmit kér, amire ez az oldal nem képes. Enélkül is folytathatja.
choose = Válasszon
optional = nem kötelező
field-missing = Töltse ki ezt a mezőt.
field-wrong = Ellenőrizze ezt a választ.
field-range = Ez túl kevés vagy túl sok. Ellenőrizze.
address-title = Hol lakik?
address-lead = Adja meg a lakcímét.
address-street = Utca és házszám
address-postal = Irányítószám
address-city = Település
address-region = Megye vagy régió
address-country = Ország
questions-title = Kérdések
questions-faults = { $n ->
    [one] Egy választ még egyszer meg kell néznie.
   *[other] { $n } választ még egyszer meg kell néznie.
}
questions-lines = Soronként egy választ írjon.
questions-remove = eltávolítás
summary-title = Nézzen át mindent
summary-lead = Még bármit módosíthat. Utána küldje el.
summary-change = Módosítás
summary-send = Küldés
summary-sent = Hozzáadva
summary-answered = Megválaszolva
summary-skipped = Kihagyva
summary-address = Lakcím
bill-kind = Mi van kéznél?
bill-utility = Villany-, víz-, gáz- vagy internetszámla
bill-bank = Bankszámlakivonat
bill-letter = Hatóságtól kapott levél
bill-lease = Bérleti szerződés
bill-hint = Szerepelnie kell rajta a nevének, a címének és a dátumnak, és nem lehet három hónapnál régebbi.
## The way to what is held about the person

own-page = Az Önről tárolt adatok

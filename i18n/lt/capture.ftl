### Tai, ką žmogus skaito tapatybės patikros metu. Trumpi sakiniai, be žargono.

page-title = { $screen } – tapatybės patikra
language = Kalba
back = Atgal
leave = Nutraukti patikrą
continue = Tęsti
step-of = { $n } žingsnis iš { $total }
time-left = Liko { $time }
time-short = Liko mažiau nei dvi minutės.
loading = Palaukite…

## Prieš pradedant

welcome-title = Patvirtinkime, kad tai jūs
welcome-lead = Tai truks apie dvi minutes. Pasiruoškite:
welcome-document = Asmens dokumentą
welcome-document-more = Originalą, ne kopiją ir ne ekraną
welcome-face = Savo veidą
welcome-face-more = Viena nuotrauka, be kepurės ir akinių nuo saulės
welcome-light = Gerą apšvietimą
welcome-light-more = Be atspindžių ir ryškių šešėlių
welcome-consent = Sutinku, kad mano dokumento ir veido nuotraukos būtų naudojamos mano tapatybei patvirtinti ir kad mano veidas būtų automatiškai palygintas su nuotrauka dokumente.
welcome-consent-document = Sutinku, kad mano dokumento nuotraukos būtų naudojamos mano tapatybei patvirtinti.
welcome-consent-missing = Pažymėkite, kad sutinkate. Be sutikimo pradėti negalime.
welcome-privacy = Jūsų nuotraukos saugomos užšifruotos, jos skirtos įmonei, paprašiusiai šios patikros.
welcome-start = Sutinku ir pradedu

## Dokumento pasirinkimas

document-title = Pasirinkite dokumentą
country-label = Dokumentą išdavusi šalis
country-hint = Rašykite, kad rastumėte
country-none = Tokios šalies nėra
country-found = { $n ->
    [one] { $n } šalis
    [few] { $n } šalys
   *[other] { $n } šalių
}
country-utopia = Utopija (dokumentų pavyzdžiai)
country-missing = Pasirinkite šalį, išdavusią jūsų dokumentą.
document-label = Dokumento rūšis
document-missing = Pasirinkite dokumento rūšį.
document-PASSPORT = Pasas
document-ID_CARD = Asmens tapatybės kortelė
document-RESIDENCE_PERMIT = Leidimas gyventi
document-DRIVER_LICENSE = Vairuotojo pažymėjimas
document-INTERNATIONAL_PASSPORT = Užsienio pasas
document-NATIONAL_PASSPORT = Vidaus pasas
document-OLD_ID_CARD = Asmens tapatybės kortelė (senesnė)
document-VISA = Viza
document-AADHAAR = Aadhaar kortelė
document-PAN_CARD = PAN kortelė
document-BORDER_CROSSING = Sienos kirtimo kortelė
document-ASYLUM = Prieglobsčio dokumentas
document-VOTER_CARD = Rinkėjo kortelė
document-TRAVEL_CARD = Kelionės kortelė
document-PHOTO_CARD = Kortelė su nuotrauka
document-MILITARY_CARD = Kario kortelė
document-PROOF_OF_AGE_CARD = Amžių patvirtinanti kortelė
document-DIPLOMATIC_ID = Diplomato kortelė
document-PROVISIONAL_DRIVER_LICENSE = Laikinasis vairuotojo pažymėjimas
document-ADDRESS_CARD = Adreso kortelė
document-SOCIAL_SECURITY_CARD = Socialinio draudimo kortelė
document-WORK_PERMIT = Leidimas dirbti
document-OTHER = Kitas dokumentas

## Fotografavimas

capture-page-title = Puslapis su nuotrauka
capture-page-hint = Atverskite paso puslapį su nuotrauka taip, kad jis užpildytų rėmelį
capture-front-title = Priekinė pusė
capture-front-hint = Padėkite kortelę ant lygaus paviršiaus taip, kad ji užpildytų rėmelį
capture-back-title = Kita pusė
capture-back-hint = Apverskite kortelę taip, kad ji užpildytų rėmelį
capture-face-title = Jūsų veidas
capture-face-hint = Žiūrėkite tiesiai, veidą laikykite ovale
capture-sheet-hint = Padėkite visą puslapį į rėmelį; turi būti įskaitomas kiekvienas žodis
capture-shoot = Fotografuoti
capture-upload = Įkelti nuotrauką
capture-native = Atverti kameros programėlę
capture-light-on = Įjungti šviesą
capture-light-off = Išjungti šviesą
capture-starting = Įjungiama kamera…
capture-dark = Čia tamsoka
capture-keep = Palikti ankstesnę
capture-reading = Skaitomas failas…
camera-title = Kamera nepasiekiama
camera-refused = Naršyklė negavo leidimo naudoti kamerą. Leidimą galite suteikti naršyklės nustatymuose arba pridėti nuotrauką kitu būdu.
camera-none = Šiame įrenginyje kameros nerasta. Nuotrauką galite pridėti kitu būdu.
camera-busy = Kamerą naudoja kita programa. Uždarykite ją ir bandykite dar kartą arba pridėkite nuotrauką kitu būdu.
camera-insecure = Kamera veikia tik saugiu ryšiu (https). Nuotrauką galite pridėti kitu būdu.
camera-failed = Kameros įjungti nepavyko. Nuotrauką galite pridėti kitu būdu.
camera-retry = Bandyti kamerą dar kartą
picture-unreadable = Šio failo nepavyksta perskaityti kaip nuotraukos. Pasirinkite JPEG arba PNG.
picture-too-large = Šis failas per didelis. Pasirinkite mažesnę nei { $megabytes } MB nuotrauką.
file-too-large = Šis failas per didelis. Pasirinkite mažesnį nei { $megabytes } MB.
picture-refused = Šios nuotraukos naudoti negalima. Nufotografuokite iš naujo.

## Nuotraukos peržiūra

preview-title = Ar viskas įskaitoma?
preview-check = Matomi visi keturi kampai, raidės ryškios, nieko neslepia atspindžiai ar pirštai.
preview-face-title = Ar gerai jus matyti?
preview-face-check = Matomas visas veidas, ryškus, tolygiai apšviestas, akys atmerktos.
preview-extra-title = Ar viskas įskaitoma?
preview-extra-check = Matomas visas puslapis, raidės ryškios, nieko neslepia atspindžiai ar pirštai.
preview-file-title = Ar tai tinkamas failas?
preview-file-check = Jame yra visi puslapiai ir jis neapsaugotas slaptažodžiu.
preview-alt = Jūsų dokumento nuotrauka
preview-face-alt = Jūsų veido nuotrauka
preview-extra-alt = Puslapio nuotrauka
preview-use = Naudoti šią nuotrauką
preview-file-use = Naudoti šį failą
preview-retake = Fotografuoti iš naujo
preview-other = Pasirinkti kitą
preview-sending = Siunčiama… { $percent } %

## Dar vienas bandymas

again-title = Pabandykime dar kartą
again-lead = Ne viską pavyko panaudoti. Pradėti iš naujo nereikia.
again-last = Ne viską pavyko panaudoti. Tai paskutinis bandymas, tad neskubėkite.
again-why = Kas nepavyko ir kas padės
again-go = Fotografuoti iš naujo
again-face = Iš naujo nufotografuoti veidą
again-other = Pasirinkti kitą dokumentą

## Kiti dokumentai

extra-hint = Jis turi būti visas ir įskaitomas.
extra-formats = JPG arba PNG nuotraukos
extra-formats-pdf = JPG arba PNG nuotraukos arba PDF
extra-photograph = Fotografuoti
extra-upload = Pasirinkti failą
extra-keep = Palikti ankstesnį failą

## Patikra ir jos pabaiga

processing-title = Tikriname nuotraukas
processing-lead = Paprastai tai trunka kelias sekundes. Neuždarykite šio puslapio.
processing-long = Trunka kiek ilgiau nei įprastai. Jums nieko daryti nereikia.
result-approved-title = Tapatybė patvirtinta
result-approved-lead = Jūsų tapatybė patvirtinta. Ačiū.
result-suspected-title = Ačiū, tai viskas
result-suspected-lead = Duomenys pateikti. Kai kurias detales reikia peržiūrėti atidžiau, jums praneš patikros paprašiusi įmonė.
result-waiting-title = Ačiū, tai viskas
result-waiting-lead = Dabar nuotraukas peržiūrės specialistas. Jums praneš patikros paprašiusi įmonė.
result-failed-title = Tapatybės patvirtinti nepavyko
result-failed-lead = Galite paprašyti jus čia nukreipusios įmonės leisti bandyti dar kartą.
result-unverified-title = Patikra nebaigta
result-unverified-lead = Ji buvo nutraukta arba baigėsi laikas. Galite paprašyti jus čia nukreipusios įmonės naujos nuorodos.
result-done-title = Ačiū, tai viskas
result-done-lead = Galite tęsti už šio lango ribų.
result-sent-title = Ačiū, tai viskas
result-sent-lead = Jūsų nuotraukos gautos ir tikrinamos. Apie rezultatą praneš įmonė, kuri prašė patikros.
result-added-title = Ačiū, tai viskas
result-added-lead = Tai, ko prašyta, išsiųsta įmonei.
result-redirect = Grąžiname jus atgal…
result-continue = Tęsti
result-close = Šį puslapį jau galite uždaryti.
hint-title = Kas gali padėti kitą kartą
hint-DOC_NOT_FOUND = Nuotraukoje nematėme dokumento. Padėkite jį ant vienspalvio paviršiaus taip, kad jis užpildytų rėmelį.
hint-DOC_NOT_FULLY_VISIBLE = Dalis dokumento nukirpta arba uždengta. Turi matytis visi keturi kampai.
hint-DOC_TOO_BLURRY = Dokumento nuotrauka neryški. Palaikykite ramiai, kol vaizdas taps ryškus.
hint-DOC_GLARED = Dokumentas atspindėjo šviesą. Šiek tiek pakreipkite jį arba atsitraukite nuo lempos.
hint-DOC_FACE_NOT_FOUND = Nuotrauka dokumente nebuvo aiškiai matoma.
hint-DOC_EXPIRED = Dokumento galiojimas baigėsi. Naudokite galiojantį.
hint-DOC_TYPE_MISMATCH = Nufotografuota kita dokumento rūšis, nei pasirinkote.
hint-DOC_SIDE_MISMATCH = Nufotografuota ne ta dokumento pusė.
hint-COUNTRY_MISMATCH = Dokumentą išdavė kita šalis, nei pasirinkote.
hint-DOC_NOT_SUPPORTED = Šis dokumentas čia nepriimamas. Naudokite kitą.
hint-MRZ = Nepavyko gerai perskaityti eilučių su raidėmis ir „<“ ženklais. Jos turi būti ryškios ir matomos visos.
hint-BARCODE_NOT_FOUND = Nepavyko perskaityti dokumento brūkšninio kodo. Jis turi būti ryškus, visas ir be atspindžių.
hint-PRINT = Dalies dokumento teksto nepavyko perskaityti. Visas tekstas turi būti ryškus, neuždengtas ir be atspindžių.
hint-DOC_COPY = Nuotraukoje buvo kopija arba ekranas. Naudokite dokumento originalą.
hint-DOC_DAMAGED = Dokumentas per daug apgadintas, kad būtų perskaitytas. Naudokite kitą.
hint-DOCUMENT = Dokumento patikrinti nepavyko. Dar kartą nufotografuokite originalą: visą, ryškiai ir gerai apšviestą.
hint-NO_FACE_FOUND = Nuotraukoje nematėme veido. Žiūrėkite tiesiai į kamerą, gerai apšviestoje vietoje.
hint-TOO_MANY_FACES = Nuotraukoje buvo daugiau nei vienas veidas. Fotografuokitės vieni.
hint-FACE_TOO_BLURRY = Veido nuotrauka neryški. Akimirką nejudėkite.
hint-FACE_GLARED = Veidas arba akiniai atspindėjo šviesą.
hint-FACE_MISMATCH = Jūsų veidas ir nuotrauka dokumente nepanašūs. Naudokite savo dokumentą ir tolygų apšvietimą.
hint-FAKE_FACE = Nepavyko įsitikinti, kad prieš kamerą yra tikras žmogus.
hint-FACE_UNCERTAIN = Negalėjome atskirti, ar prieš kamerą buvo žmogus, ar atvaizdas. Nufotografuokite save esant tolygiai šviesai, kad aplink veidą nebūtų rėmų ar ekranų.
hint-FACE = Veido patikrinti nepavyko. Žiūrėkite tiesiai į kamerą, esant gerai šviesai, ir būkite kadre vieni.

## Veidas parodomas dar kartą

face-welcome-title = Parodykite, kad tai jūs
face-welcome-lead = Viena jūsų veido nuotrauka palyginama su ankstesnio tapatybės patvirtinimo asmenuke. Tai trunka kelias sekundes.
face-consent = Sutinku, kad mano veido nuotrauka būtų automatiškai palyginta su mano tapatybės patvirtinimo asmenuke.
face-checking-title = Lyginame jūsų veidą
face-again-lead = { $n ->
    [one] Jūsų neatpažinome. Liko { $n } bandymas, neskubėkite.
    [few] Jūsų neatpažinome. Liko { $n } bandymai.
   *[other] Jūsų neatpažinome. Liko { $n } bandymų.
}
face-recognised-title = Jus atpažinome
face-recognised-lead = Ačiū. Galite tęsti ten, iš kur atėjote.
face-refused-title = Jūsų neatpažinome
face-refused-lead = Galite paprašyti naujos nuorodos iš įmonės, kuri jus čia atsiuntė.
hint-SELFIE_MISMATCH = Jūsų veidas nepakankamai panašus į tapatybės patvirtinimo asmenukę. Pasirinkite tolygią šviesą, nusiimkite kepurę ir akinius.
hint-FACE_PRINTED = Nuotraukoje buvo veidas dokumente ar paveikslėlyje. Pažvelkite į kamerą patys.
hint-FACE_TURNED = Jūsų galva buvo pasukta arba palenkta. Žiūrėkite tiesiai į kamerą.
hint-FACE_FAR = Jūsų veidas nuotraukoje buvo per mažas. Prieikite arčiau.
hint-FACE_CUT = Dalis jūsų veido buvo nuotraukos krašte. Jis turi būti visas ir viduryje.
hint-FACE_NEAR = Kamera buvo per arti. Laikykite ją ištiestos rankos atstumu.
hint-SAME_PHOTO = Ši nuotrauka jau buvo siųsta. Padarykite naują.

## Kai kas nors sutrukdo

gone-title = Ši nuoroda nebegalioja
gone-lead = Jos laikas baigėsi arba ji jau panaudota. Paprašykite naujos nuorodos iš ją atsiuntusios įmonės.
lost-title = Nepavyksta pasiekti serverio
lost-lead = Patikrinkite interneto ryšį ir bandykite dar kartą.
retry = Bandyti dar kartą
leaving-title = Nutraukti patikrą?
leaving-lead = Jūsų tapatybė nebus patvirtinta, o ši nuoroda nustos galioti.
leaving-yes = Taip, nutraukti
leaving-no = Ne, tęsti
problem-network = Ryšys nutrūko. Bandykite dar kartą.
problem-server = Pas mus kažkas nepavyko. Po akimirkos bandykite dar kartą.
problem-refused = Nepavyko. Patikrinkite ir bandykite dar kartą.

## Puslapiai, kuriems nereikia nuorodos

outcome-success-title = Ačiū, baigėte
outcome-success-lead = Patikra baigta. Galite grįžti į patikros paprašiusios įmonės puslapį.
outcome-fail-title = Nepavyko patvirtinti jūsų tapatybės
outcome-fail-lead = Kreipkitės į įmonę, kuri prašė patikros. Ji gali pasakyti daugiau arba duoti dar vieną bandymą.
outcome-unverified-title = Rezultato dar nėra
outcome-unverified-lead = Arba jūsų nuotraukos dar tikrinamos, arba patikra buvo nutraukta jos nebaigus. Daugiau gali pasakyti įmonė, kuri jos prašė.
code-title = Įveskite savo kodą
code-lead = Jį gavote iš įmonės, kuri prašo šios patikros.
code-label = Aštuonių skaitmenų kodas
code-length = Kodą sudaro aštuoni skaitmenys. Patikrinkite, ką įvedėte.
code-wrong = Šis kodas netinka. Patikrinkite skaitmenis arba paprašykite įmonės naujo kodo.
code-wait = { $minutes ->
    [one] Per daug neteisingų kodų. Palaukite { $minutes } minutę ir bandykite dar kartą.
    [few] Per daug neteisingų kodų. Palaukite { $minutes } minutes ir bandykite dar kartą.
   *[other] Per daug neteisingų kodų. Palaukite { $minutes } minučių ir bandykite dar kartą.
}
about-title = Čia tikrinama tapatybė
about-lead = Čia patenkama per asmeninę nuorodą iš įmonės, kuri prašo patikros. Atverkite tą nuorodą.
about-code = Vietoj jos gavote aštuonių skaitmenų kodą? Tuomet įveskite jį čia.
about-go = Įvesti kodą

## Sending over a line that breaks

upload-waiting = Šiuo metu išsiųsti nepavyksta. Nuotrauka lieka čia ir bus išsiųsta savaime, kai tik bus įmanoma. Neuždarykite šio puslapio.
upload-now = Bandyti dabar
upload-ended = Kai nuotrauka pasiekė mus, jūsų seansas jau buvo pasibaigęs, todėl ji neišsaugota.

## From a screen to a phone

handoff-offer = Tęsti telefone
handoff-title = Tęsti telefone
handoff-lead = Nuskaitykite šį kodą telefono kamera arba atverkite ten nuorodą. Šis puslapis seks eigą.
handoff-opened = Patikra atverta jūsų telefone. Atlikite veiksmus ten; šis puslapis seks eigą.
handoff-waiting = Laukiama jūsų telefono…
handoff-qr = Kodas, kurį reikia nuskaityti telefonu
handoff-link = Nuoroda jūsų telefonui
handoff-copy = Kopijuoti nuorodą
handoff-copied = Nuoroda nukopijuota.
handoff-code = Arba telefone atverkite { $address } ir įveskite:
handoff-here = Tęsti čia
handoff-done = Telefoną galite padėti. Kitas įrenginys tęs savaime.
handoff-expired-title = Šis kodas nebegalioja
handoff-expired-lead = Jis galioja vieną kartą ir dešimt minučių. Atverkite naują įrenginyje, kuris jį rodė.
## Judesiai prieš kamerą ir pagalba fotografuojant

acts-title = Parodykite, kad tai jūs
acts-lead = Keli nedideli judesiai prieš kamerą parodo, kad niekas nenaudoja jūsų atvaizdo. Iš eilės pasakysime, ką daryti.
acts-time = Tai trunka apie pusę minutės. Turite { $minutes } min. ir galite pradėti iš naujo.
acts-begin = Pradėti
acts-unable = Negaliu to padaryti
acts-away = Kamera buvo nutraukta. Galite pradėti iš naujo.
acts-rest = Žiūrėkite tiesiai į kamerą
act-LEFT = Pasukite galvą į kairę
act-RIGHT = Pasukite galvą į dešinę
act-UP = Pakelkite smakrą
act-DOWN = Nuleiskite smakrą
act-NEARER = Priartėkite
acts-sending = Siunčiami jūsų judesiai
acts-missed-title = Matėsi ne visi judesiai
acts-missed-lead = Galite bandyti dar kartą su kitais judesiais. Arba siųskite taip: tada gali tekti peržiūrėti žmogui, o tai užtrunka ilgiau.
acts-missed-which = Šito nesimatė
acts-again = Bandyti dar kartą
acts-send = Siųsti taip
acts-without = Tęsti be judesių
acts-without-lead = Be kameros judesių pamatyti neįmanoma. Galite tęsti: tada gali tekti peržiūrėti žmogui, o tai užtrunka ilgiau.
look-face-none = Veido nesimato
look-face-several = Prašome tik jūsų vieno asmens
look-face-far = Šiek tiek priartėkite
look-face-near = Šiek tiek atsitraukite
look-face-turned = Žiūrėkite tiesiai į kamerą
look-face-aside = Įtalpinkite veidą į ovalą
look-face-more = Dar truputį
look-glare = Matosi atspindys. Truputį pakreipkite
look-blur = Dar neryšku. Nejudėkite
look-still = Nejudėkite
look-document-none = Padėkite dokumentą rėmelyje
look-document-far = Priartėkite
look-document-cut = Šiek tiek atsitraukite
look-document-askew = Ištiesinkite dokumentą
look-left = Patraukite dokumentą į kairę
look-right = Patraukite dokumentą į dešinę
look-up = Patraukite dokumentą aukštyn
look-down = Patraukite dokumentą žemyn
capture-auto = Automatiškai
## What is asked beside pictures, and the last look

email-title = Patvirtinkite el. pašto adresą
email-lead = Šiuo adresu atsiųsime šešių skaitmenų kodą.
email-label = El. pašto adresas
email-wrong = Įveskite el. pašto adresą, pavyzdžiui, vardas@example.com.
email-other = Naudoti kitą adresą
phone-title = Patvirtinkite telefono numerį
phone-lead = Šiuo numeriu SMS žinute atsiųsime keturių skaitmenų kodą.
phone-label = Telefono numeris
phone-wrong = Pasirinkite šalį ir įveskite jos telefono numerį.
phone-other = Naudoti kitą numerį
phone-country = Numerio šalis
task-send = Siųsti kodą
task-sent = Išsiuntėme kodą
task-life = Jis galioja dešimt minučių. Jei negavote, pažiūrėkite nepageidaujamų laiškų aplanke.
task-code = Kodas iš žinutės
task-code-length = Kodą sudaro { $digits } skaitmenys (-ų). Patikrinkite, ką įvedėte.
task-code-wrong = Tai ne tas kodas, kurį išsiuntėme. Patikrinkite skaitmenis.
task-code-over = Šis kodas nebegalioja. Paprašykite naujo.
task-resend = Siųsti naują kodą
task-resend-in = Naujas kodas po { $seconds } s
task-wait = { $minutes ->
    [one] Palaukite { $minutes } minutę, tada bus galima siųsti kitą kodą.
    [few] Palaukite { $minutes } minutes, tada bus galima siųsti kitą kodą.
   *[other] Palaukite { $minutes } minučių, tada bus galima siųsti kitą kodą.
}
task-unsent = Šiuo metu kodo išsiųsti nepavyko. Pabandykite dar kartą po akimirkos.
task-refused = Ten nieko išsiųsti negalima. Patikrinkite, ką įvedėte.
task-enough = Šioje patikroje daugiau kodų siųsti negalima. Paprašykite įmonės naujos nuorodos.
task-skip = Praleisti šį žingsnį
task-none-title = Šis žingsnis čia negalimas
task-none-lead = Įmonė prašo to, ko šis puslapis negali atlikti. Praneškite jai apie tai.
task-none-skip = Įmonė prašo to, ko šis puslapis negali atlikti. Galite tęsti be šio žingsnio.
choose = Pasirinkite
optional = neprivaloma
field-missing = Užpildykite šį laukelį.
field-wrong = Patikrinkite šį atsakymą.
field-range = Per mažai arba per daug. Patikrinkite.
address-title = Kur gyvenate?
address-lead = Įveskite savo namų adresą.
address-street = Gatvė ir namo numeris
address-postal = Pašto kodas
address-city = Miestas ar gyvenvietė
address-region = Regionas
address-country = Šalis
questions-title = Klausimai
questions-faults = { $n ->
    [one] Reikia peržiūrėti { $n } atsakymą.
    [few] Reikia peržiūrėti { $n } atsakymus.
   *[other] Reikia peržiūrėti { $n } atsakymų.
}
questions-lines = Vienoje eilutėje – vienas įrašas.
questions-remove = pašalinti
summary-title = Viską peržiūrėkite
summary-lead = Dar galite ką nors pakeisti. Tada išsiųskite.
summary-change = Keisti
summary-send = Siųsti
summary-sent = Pridėta
summary-answered = Atsakyta
summary-skipped = Praleista
summary-address = Namų adresas
bill-kind = Ką turite po ranka?
bill-utility = Sąskaitą už elektrą, vandenį, dujas ar internetą
bill-bank = Banko išrašą
bill-letter = Valstybės institucijos raštą
bill-lease = Nuomos sutartį
bill-hint = Jame turi būti jūsų vardas, pavardė, adresas ir data, ne senesnė kaip trys mėnesiai.
## The way to what is held about the person

own-page = Kas apie jus saugoma

## Recognising a document before it is chosen

detect-button = Atpažinti iš nuotraukos
detect-found = Dokumentas atpažintas. Patikrinkite duomenis.
detect-not = Dokumento atpažinti nepavyko. Pasirinkite jį patys.
detect-other = Šis dokumentas čia nepriimamas. Pasirinkite vieną iš toliau nurodytų.

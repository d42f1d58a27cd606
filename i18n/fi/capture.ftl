### Mitä ihminen lukee tarkistuksen aikana. Lyhyitä lauseita, ei ammattikieltä.

page-title = { $screen } – henkilöllisyyden tarkistus
language = Kieli
back = Takaisin
leave = Keskeytä tarkistus
continue = Jatka
step-of = Vaihe { $n }/{ $total }
time-left = Aikaa jäljellä { $time }
time-short = Aikaa on jäljellä alle kaksi minuuttia.
loading = Hetkinen…

## Ennen aloitusta

welcome-title = Vahvistetaan, että se olet sinä
welcome-lead = Tämä kestää noin kaksi minuuttia. Ota valmiiksi:
welcome-document = Henkilöllisyystodistuksesi
welcome-document-more = Alkuperäinen, ei kopiota eikä näyttöä
welcome-face = Kasvosi
welcome-face-more = Yksi kuva, ilman hattua ja aurinkolaseja
welcome-light = Hyvä valo
welcome-light-more = Ei heijastuksia eikä voimakkaita varjoja
welcome-consent = Suostun siihen, että asiakirjani ja kasvojeni kuvia käytetään henkilöllisyyteni vahvistamiseen ja että kasvojani verrataan automaattisesti asiakirjassa olevaan kuvaan.
welcome-consent-document = Suostun siihen, että asiakirjani kuvia käytetään henkilöllisyyteni vahvistamiseen.
welcome-consent-missing = Anna suostumus merkitsemällä ruutu. Ilman sitä emme voi aloittaa.
welcome-privacy = Kuvasi säilytetään salattuina sitä yritystä varten, joka pyysi tätä tarkistusta.
welcome-start = Suostu ja aloita

## Asiakirjan valinta

document-title = Valitse asiakirja
country-label = Myöntäjämaa
country-hint = Hae kirjoittamalla
country-none = Tämän nimistä maata ei ole
country-found = { $n ->
    [one] Yksi maa
   *[other] { $n } maata
}
country-utopia = Utopia (malliasiakirjat)
country-missing = Valitse maa, joka on myöntänyt asiakirjasi.
document-label = Asiakirjan tyyppi
document-missing = Valitse asiakirjan tyyppi.
document-PASSPORT = Passi
document-ID_CARD = Henkilökortti
document-RESIDENCE_PERMIT = Oleskelulupa
document-DRIVER_LICENSE = Ajokortti
document-INTERNATIONAL_PASSPORT = Ulkomaanpassi
document-NATIONAL_PASSPORT = Sisäinen passi
document-OLD_ID_CARD = Henkilökortti (vanhempi)
document-VISA = Viisumi
document-AADHAAR = Aadhaar-kortti
document-PAN_CARD = PAN-kortti
document-BORDER_CROSSING = Rajanylityskortti
document-ASYLUM = Turvapaikka-asiakirja
document-VOTER_CARD = Äänestäjäkortti
document-TRAVEL_CARD = Matkakortti
document-PHOTO_CARD = Kuvallinen kortti
document-MILITARY_CARD = Sotilashenkilökortti
document-PROOF_OF_AGE_CARD = Ikätodistuskortti
document-DIPLOMATIC_ID = Diplomaatin henkilökortti
document-PROVISIONAL_DRIVER_LICENSE = Väliaikainen ajokortti
document-ADDRESS_CARD = Osoitekortti
document-SOCIAL_SECURITY_CARD = Sosiaaliturvakortti
document-WORK_PERMIT = Työlupa
document-OTHER = Muu asiakirja

## Kuvien ottaminen

capture-page-title = Kuvasivu
capture-page-hint = Avaa passi sivulta, jolla kuvasi on, niin että se täyttää kehyksen
capture-front-title = Etupuoli
capture-front-hint = Aseta kortti tasaiselle alustalle niin, että se täyttää kehyksen
capture-back-title = Kääntöpuoli
capture-back-hint = Käännä kortti niin, että se täyttää kehyksen
capture-face-title = Kasvosi
capture-face-hint = Katso suoraan eteenpäin ja pidä kasvot soikion sisällä
capture-sheet-hint = Aseta koko sivu kehyksen sisään; jokaisen sanan on oltava luettavissa
capture-shoot = Ota kuva
capture-upload = Lähetä kuva laitteelta
capture-native = Avaa kamerasovellus
capture-light-on = Sytytä valo
capture-light-off = Sammuta valo
capture-starting = Kamera käynnistyy…
capture-dark = Täällä on hieman hämärää
capture-keep = Käytä aiempaa kuvaa
capture-reading = Luetaan tiedostoa…
camera-title = Kamera ei ole käytettävissä
camera-refused = Selaimella ei ole lupaa käyttää kameraa. Voit sallia sen selaimen asetuksissa tai lisätä kuvan muulla tavalla.
camera-none = Tästä laitteesta ei löytynyt kameraa. Voit lisätä kuvan muulla tavalla.
camera-busy = Toinen sovellus käyttää kameraa. Sulje se ja yritä uudelleen tai lisää kuva muulla tavalla.
camera-insecure = Kamera toimii vain suojatulla yhteydellä (https). Voit lisätä kuvan muulla tavalla.
camera-failed = Kameraa ei voitu käynnistää. Voit lisätä kuvan muulla tavalla.
camera-retry = Kokeile kameraa uudelleen
picture-unreadable = Tätä tiedostoa ei voi lukea kuvana. Valitse JPEG- tai PNG-kuva.
picture-too-large = Tämä tiedosto on liian suuri. Valitse alle { $megabytes } Mt:n kuva.
file-too-large = Tämä tiedosto on liian suuri. Valitse alle { $megabytes } Mt:n tiedosto.
picture-refused = Tätä kuvaa ei voi käyttää. Ota uusi.

## Kuvan katsominen

preview-title = Onko kaikki luettavissa?
preview-check = Kaikki neljä kulmaa näkyvät, kirjaimet ovat teräviä, eikä mikään jää heijastuksen tai sormien alle.
preview-face-title = Näytkö hyvin?
preview-face-check = Kasvosi näkyvät kokonaan, terävinä ja tasaisesti valaistuina, silmät auki.
preview-extra-title = Onko kaikki luettavissa?
preview-extra-check = Koko sivu näkyy, kirjaimet ovat teräviä, eikä mikään jää heijastuksen tai sormien alle.
preview-file-title = Onko tämä oikea tiedosto?
preview-file-check = Siinä ovat kaikki sivut, eikä sitä ole suojattu salasanalla.
preview-alt = Kuva asiakirjastasi
preview-face-alt = Kuva kasvoistasi
preview-extra-alt = Kuva sivusta
preview-use = Käytä tätä kuvaa
preview-file-use = Käytä tätä tiedostoa
preview-retake = Ota uusi
preview-other = Valitse toinen
preview-sending = Lähetetään… { $percent } %

## Uusi yritys

again-title = Yritetään vielä kerran
again-lead = Kaikkea ei voitu käyttää. Sinun ei tarvitse aloittaa alusta.
again-last = Kaikkea ei voitu käyttää. Tämä on viimeinen kerta, joten älä kiirehdi.
again-why = Mikä meni pieleen ja mikä auttaa
again-go = Ota kuvat uudelleen
again-face = Ota kuva kasvoistasi uudelleen
again-other = Valitse toinen asiakirja

## Muut asiakirjat

extra-hint = Sen on oltava kokonainen ja luettavissa.
extra-formats = Kuvat JPG- tai PNG-muodossa
extra-formats-pdf = Kuvat JPG- tai PNG-muodossa tai PDF
extra-photograph = Ota kuva
extra-upload = Valitse tiedosto
extra-keep = Käytä aiempaa tiedostoa

## Tarkistus ja sen päättyminen

processing-title = Tarkistamme kuviasi
processing-lead = Tämä kestää yleensä muutaman sekunnin. Pidä tämä sivu auki.
processing-long = Tämä kestää hieman tavallista kauemmin. Sinun ei tarvitse tehdä mitään.
result-approved-title = Henkilöllisyytesi on vahvistettu
result-approved-lead = Tarkistus onnistui. Kiitos.
result-suspected-title = Kiitos, siinä kaikki
result-suspected-lead = Tietosi on lähetetty. Jotkin kohdat on katsottava tarkemmin, ja saat tiedon yritykseltä, joka pyysi tarkistusta.
result-waiting-title = Kiitos, siinä kaikki
result-waiting-lead = Asiantuntija katsoo nyt kuvasi. Saat tiedon yritykseltä, joka pyysi tarkistusta.
result-failed-title = Henkilöllisyyttäsi ei voitu vahvistaa
result-failed-lead = Voit pyytää uutta mahdollisuutta yritykseltä, joka ohjasi sinut tänne.
result-unverified-title = Tarkistus jäi kesken
result-unverified-lead = Se keskeytettiin tai aika loppui. Voit pyytää uuden linkin yritykseltä, joka ohjasi sinut tänne.
result-done-title = Kiitos, siinä kaikki
result-done-lead = Voit jatkaa tämän ikkunan ulkopuolella.
result-sent-title = Kiitos, siinä kaikki
result-sent-lead = Kuvasi on vastaanotettu, ja niitä tarkistetaan. Saat tiedon yritykseltä, joka pyysi tarkistusta.
result-added-title = Kiitos, siinä kaikki
result-added-lead = Pyydetyt tiedot on lähetetty yritykselle.
result-redirect = Viemme sinut takaisin…
result-continue = Jatka
result-close = Voit nyt sulkea tämän sivun.
hint-title = Mikä voi auttaa ensi kerralla
hint-DOC_NOT_FOUND = Emme nähneet kuvassa asiakirjaa. Aseta se yksiväriselle alustalle niin, että se täyttää kehyksen.
hint-DOC_NOT_FULLY_VISIBLE = Osa asiakirjasta oli rajautunut pois tai peitossa. Kaikkien neljän kulman on näyttävä.
hint-DOC_TOO_BLURRY = Asiakirjan kuva oli epätarkka. Pysy paikallasi, kunnes kuva on terävä.
hint-DOC_GLARED = Asiakirjasta heijastui valoa. Kallista sitä hieman tai siirry kauemmas lampusta.
hint-DOC_FACE_NOT_FOUND = Asiakirjassa oleva kasvokuva ei näkynyt selvästi.
hint-DOC_EXPIRED = Asiakirja on vanhentunut. Käytä voimassa olevaa.
hint-DOC_TYPE_MISMATCH = Kuvassa oli muu asiakirja kuin valitsemasi.
hint-DOC_SIDE_MISMATCH = Kuvassa oli asiakirjan väärä puoli.
hint-COUNTRY_MISMATCH = Asiakirjan on myöntänyt muu maa kuin valitsemasi.
hint-DOC_NOT_SUPPORTED = Tätä asiakirjaa ei hyväksytä tässä. Käytä toista.
hint-MRZ = Kirjaimista ja ”<”-merkeistä koostuvia rivejä ei voitu lukea kunnolla. Niiden on oltava teräviä ja kokonaan näkyvissä.
hint-BARCODE_NOT_FOUND = Asiakirjan viivakoodia ei voitu lukea. Sen on oltava terävä ja kokonainen, eikä siinä saa olla heijastuksia.
hint-PRINT = Osaa asiakirjan tekstistä ei voitu lukea. Kaiken on oltava terävää ja kokonaan näkyvissä, eikä heijastuksia saa olla.
hint-DOC_COPY = Kuvassa oli kopio tai näyttö. Käytä alkuperäistä asiakirjaa.
hint-DOC_DAMAGED = Asiakirja on liian vaurioitunut luettavaksi. Käytä toista.
hint-DOCUMENT = Asiakirjaa ei voitu tarkistaa. Kuvaa alkuperäinen uudelleen: kokonaan, terävästi ja hyvässä valossa.
hint-NO_FACE_FOUND = Emme nähneet kuvassa kasvoja. Katso suoraan kameraan hyvässä valossa.
hint-TOO_MANY_FACES = Kuvassa oli useammat kuin yhdet kasvot. Varmista, että olet kuvassa yksin.
hint-FACE_TOO_BLURRY = Kasvojesi kuva oli epätarkka. Pysy hetki paikallasi.
hint-FACE_GLARED = Kasvoistasi tai silmälaseistasi heijastui valoa.
hint-FACE_MISMATCH = Kasvosi ja asiakirjan kasvokuva eivät muistuttaneet toisiaan. Käytä omaa asiakirjaasi ja tasaista valoa.
hint-FAKE_FACE = Emme voineet todeta, että kameran edessä oli oikea ihminen.
hint-FACE_UNCERTAIN = Emme erottaneet, oliko kameran edessä ihminen vai kuva. Ota kuva itsestäsi tasaisessa valossa niin, ettei kasvojen ympärillä ole kehyksiä tai näyttöjä.
hint-FACE = Kasvojasi ei voitu tarkistaa. Katso suoraan kameraan hyvässä valossa ja ole kuvassa yksin.

## Kasvojen näyttäminen uudelleen

face-welcome-title = Näytä, että se olet sinä
face-welcome-lead = Yhtä kuvaa kasvoistasi verrataan aiemman henkilöllisyyden tarkistuksesi selfieen. Tämä kestää muutaman sekunnin.
face-consent = Suostun siihen, että kuvaa kasvoistani verrataan automaattisesti henkilöllisyyteni tarkistuksen selfieen.
face-checking-title = Kasvojasi verrataan
face-again-lead = { $n ->
    [one] Emme tunnistaneet sinua. Sinulla on vielä yksi yritys, joten älä kiirehdi.
   *[other] Emme tunnistaneet sinua. Sinulla on vielä { $n } yritystä.
}
face-recognised-title = Tunnistimme sinut
face-recognised-lead = Kiitos. Voit jatkaa siitä, mistä tulit.
face-refused-title = Emme tunnistaneet sinua
face-refused-lead = Voit pyytää uuden linkin yritykseltä, joka ohjasi sinut tänne.
hint-SELFIE_MISMATCH = Kasvosi eivät muistuttaneet tarpeeksi henkilöllisyyden tarkistuksesi selfietä. Käytä tasaista valoa ja ota hattu ja silmälasit pois.
hint-FACE_PRINTED = Kuvassa olivat kasvot asiakirjassa tai toisessa kuvassa. Katso itse kameraan.
hint-FACE_TURNED = Pääsi oli kääntynyt tai kallistunut. Katso suoraan kameraan.
hint-FACE_FAR = Kasvosi olivat kuvassa liian pienet. Tule lähemmäs.
hint-FACE_CUT = Osa kasvoistasi oli kuvan reunassa. Pidä kasvot kokonaan kuvassa ja keskellä.
hint-FACE_NEAR = Kamera oli liian lähellä. Pidä sitä käsivarren mitan päässä.
hint-SAME_PHOTO = Tämä kuva on jo lähetetty. Ota uusi.

## Kun jokin on esteenä

gone-title = Tämä linkki ei ole enää voimassa
gone-lead = Se on vanhentunut tai jo käytetty. Pyydä uusi yritykseltä, joka lähetti sen.
lost-title = Palvelimeen ei saada yhteyttä
lost-lead = Tarkista internetyhteytesi ja yritä uudelleen.
retry = Yritä uudelleen
leaving-title = Keskeytetäänkö tarkistus?
leaving-lead = Henkilöllisyyttäsi ei vahvisteta, eikä tämä linkki enää toimi.
leaving-yes = Kyllä, keskeytä
leaving-no = Ei, jatka
problem-network = Yhteys katkesi. Yritä uudelleen.
problem-server = Meillä meni jotain vikaan. Yritä hetken kuluttua uudelleen.
problem-refused = Se ei onnistunut. Tarkista ja yritä uudelleen.

## Sivut, jotka eivät tarvitse linkkiä

outcome-success-title = Kiitos, olet valmis
outcome-success-lead = Tarkistus on tehty. Voit palata sinne, missä sitä pyydettiin.
outcome-fail-title = Henkilöllisyyttäsi ei voitu vahvistaa
outcome-fail-lead = Ota yhteyttä yritykseen, joka pyysi tarkistusta. Se voi kertoa lisää tai antaa uuden mahdollisuuden.
outcome-unverified-title = Tulosta ei ole vielä
outcome-unverified-lead = Joko kuviasi katsotaan vielä tai tarkistus keskeytettiin ennen kuin se valmistui. Tarkistusta pyytänyt yritys voi kertoa lisää.
code-title = Anna koodisi
code-lead = Sait sen yritykseltä, joka pyytää sinulta tätä tarkistusta.
code-label = Kahdeksannumeroinen koodi
code-length = Koodissa on kahdeksan numeroa. Tarkista, mitä kirjoitit.
code-wrong = Tämä koodi ei toimi. Tarkista numerot tai pyydä yritykseltä uusi koodi.
code-wait = { $minutes ->
    [one] Vääriä koodeja on annettu liian monta. Odota minuutti ja yritä uudelleen.
   *[other] Vääriä koodeja on annettu liian monta. Odota { $minutes } minuuttia ja yritä uudelleen.
}
about-title = Täällä tarkistetaan henkilöllisyyksiä
about-lead = Tänne tullaan henkilökohtaisella linkillä, jonka lähettää tarkistusta pyytävä yritys. Avaa se linkki.
about-code = Saitko sen sijaan kahdeksannumeroisen koodin? Kirjoita se tänne.
about-go = Anna koodi

## Sending over a line that breaks

upload-waiting = Lähettäminen ei juuri nyt onnistu. Kuva pysyy tässä ja lähtee itsestään heti, kun se on mahdollista. Pidä tämä sivu auki.
upload-now = Yritä nyt
upload-ended = Istuntosi oli jo päättynyt, kun kuva saapui, joten kuvaa ei tallennettu.

## From a screen to a phone

handoff-offer = Jatka puhelimella
handoff-title = Jatka puhelimella
handoff-lead = Skannaa tämä koodi puhelimen kameralla tai avaa linkki siellä. Tämä sivu seuraa mukana.
handoff-opened = Tarkistus on auki puhelimessasi. Noudata vaiheita siellä; tämä sivu seuraa mukana.
handoff-waiting = Odotetaan puhelintasi…
handoff-qr = Puhelimella skannattava koodi
handoff-link = Linkki puhelimeesi
handoff-copy = Kopioi linkki
handoff-copied = Linkki on kopioitu.
handoff-code = Tai avaa puhelimessa { $address } ja kirjoita:
handoff-here = Jatka tässä
handoff-done = Voit laittaa puhelimen pois. Toinen laite jatkaa itsestään.
handoff-expired-title = Tämä koodi ei enää toimi
handoff-expired-lead = Se toimii kerran ja kymmenen minuuttia. Avaa uusi laitteella, joka näytti sen.
## Movements before the camera, and help while a picture is taken

acts-title = Näytä, että se olet sinä
acts-lead = Muutama pieni liike kameran edessä osoittaa, ettei kukaan käytä sinusta otettua kuvaa. Kerromme vaihe kerrallaan, mitä sinun pitää tehdä.
acts-time = { $minutes ->
    [one] Tämä kestää noin puoli minuuttia. Aikaa on yksi minuutti, ja voit aloittaa uudelleen.
   *[other] Tämä kestää noin puoli minuuttia. Aikaa on { $minutes } minuuttia, ja voit aloittaa uudelleen.
}
acts-begin = Aloita
acts-unable = En pysty tähän
acts-away = Kamera keskeytyi. Voit aloittaa uudelleen.
acts-rest = Katso suoraan kameraan
act-LEFT = Käännä päätä vasemmalle
act-RIGHT = Käännä päätä oikealle
act-UP = Nosta leukaa
act-DOWN = Laske leukaa
act-NEARER = Tule lähemmäs
acts-sending = Liikkeitäsi lähetetään
acts-missed-title = Kaikki liikkeet eivät näkyneet
acts-missed-lead = Voit yrittää uudelleen, toisilla liikkeillä. Tai lähetä näin: silloin jonkun on ehkä katsottava tietojasi, ja se kestää kauemmin.
acts-missed-which = Tämä ei näkynyt
acts-again = Yritä uudelleen
acts-send = Lähetä näin
acts-without = Jatka ilman liikkeitä
acts-without-lead = Ilman kameraa liikkeitä ei voi nähdä. Voit jatkaa: silloin jonkun on ehkä katsottava tietojasi, ja se kestää kauemmin.
look-face-none = Kasvoja ei näy
look-face-several = Vain sinä, kiitos
look-face-far = Tule vähän lähemmäs
look-face-near = Siirry vähän kauemmas
look-face-turned = Katso suoraan kameraan
look-face-aside = Siirrä kasvosi soikioon
look-face-more = Vielä vähän
look-glare = Jokin heijastaa. Kallista vähän
look-blur = Ei vielä terävä. Pysy paikallasi
look-still = Pysy paikallasi
look-document-none = Aseta asiakirja kehykseen
look-document-far = Siirry lähemmäs
look-document-cut = Siirry vähän kauemmas
look-document-askew = Suorista asiakirja
look-left = Siirrä asiakirjaa vasemmalle
look-right = Siirrä asiakirjaa oikealle
look-up = Siirrä asiakirjaa ylös
look-down = Siirrä asiakirjaa alas
capture-auto = Automaattinen
## Steps

email-title = Vahvista sähköpostiosoitteesi
email-lead = Lähetämme siihen kuusinumeroisen koodin.
email-label = Sähköpostiosoite
email-wrong = Kirjoita sähköpostiosoite, esimerkiksi nimi@example.com.
email-other = Käytä toista osoitetta
phone-title = Vahvista puhelinnumerosi
phone-lead = Lähetämme siihen nelinumeroisen koodin tekstiviestillä.
phone-label = Puhelinnumero
phone-wrong = Valitse maa ja kirjoita sen maan puhelinnumero.
phone-other = Käytä toista numeroa
phone-country = Numeron maa
task-send = Lähetä koodi
task-sent = Lähetimme koodin tänne:
task-life = Se on voimassa kymmenen minuuttia. Jos se ei saavu, tarkista roskapostikansio.
task-code = Viestissä oleva koodi
task-code-length = Koodissa on { $digits } numeroa. Tarkista, mitä kirjoitit.
task-code-wrong = Tämä ei ole lähettämämme koodi. Tarkista numerot.
task-code-over = Tämä koodi ei enää toimi. Pyydä uusi.
task-resend = Lähetä uusi koodi
task-resend-in = Uusi koodi { $seconds } s kuluttua
task-wait = { $minutes ->
    [one] Odota minuutti, ennen kuin uusi koodi lähetetään.
   *[other] Odota { $minutes } minuuttia, ennen kuin uusi koodi lähetetään.
}
task-unsent = Koodia ei juuri nyt voitu lähettää. Yritä hetken kuluttua uudelleen.
task-refused = Sinne ei voi lähettää mitään. Tarkista, mitä kirjoitit.
task-enough = Tässä tarkistuksessa ei voi lähettää enempää koodeja. Pyydä yritykseltä uusi linkki.
task-skip = Ohita tämä vaihe
task-none-title = Tämä vaihe ei ole täällä mahdollinen
task-none-lead = Yritys pyytää jotain, mihin tämä sivu ei pysty. Kerro siitä yritykselle.
task-none-skip = Yritys pyytää jotain, mihin tämä sivu ei pysty. Voit jatkaa ilman sitä.
choose = Valitse
optional = vapaaehtoinen
field-missing = Täytä tämä kohta.
field-wrong = Tarkista tämä vastaus.
field-range = Tämä on liian vähän tai liian paljon. Tarkista se.
address-title = Missä asut?
address-lead = Kirjoita kotiosoitteesi.
address-street = Katu ja talon numero
address-postal = Postinumero
address-city = Paikkakunta
address-region = Alue
address-country = Maa
questions-title = Kysymykset
questions-faults = { $n ->
    [one] Yksi vastaus on vielä tarkistettava.
   *[other] { $n } vastausta on vielä tarkistettava.
}
questions-lines = Yksi vastaus kullekin riville.
questions-remove = poista
summary-title = Käy vielä kaikki läpi
summary-lead = Voit vielä muuttaa tietoja. Lähetä ne sitten.
summary-change = Muuta
summary-send = Lähetä
summary-sent = Lisätty
summary-answered = Vastattu
summary-skipped = Ohitettu
summary-address = Kotiosoite
bill-kind = Mitä sinulla on käsillä?
bill-utility = Sähkö-, vesi-, kaasu- tai internetlasku
bill-bank = Pankin tiliote
bill-letter = Viranomaisen kirje
bill-lease = Vuokrasopimus
bill-hint = Siinä on oltava nimesi, osoitteesi ja päivämäärä, ja se saa olla enintään kolme kuukautta vanha.
## The way to what is held about the person

own-page = Sinusta tallennetut tiedot

## Recognising a document before it is chosen

detect-button = Tunnista valokuvasta
detect-found = Asiakirja tunnistettiin. Tarkistakaa tiedot.
detect-not = Asiakirjaa ei tunnistettu. Valitkaa se itse.
detect-other = Tätä asiakirjaa ei hyväksytä tässä. Valitkaa jokin alla olevista.

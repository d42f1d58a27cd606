### Wat iemand leest tijdens de controle. Korte zinnen, geen vaktaal.

page-title = { $screen } – identiteitscontrole
language = Taal
back = Terug
leave = Controle stoppen
continue = Verder
step-of = Stap { $n } van { $total }
time-left = Nog { $time }
time-short = Nog minder dan twee minuten.
loading = Een moment…

## Voor het begin

welcome-title = Laten we bevestigen dat u het bent
welcome-lead = Het duurt ongeveer twee minuten. Dit hebt u nodig:
welcome-document = Uw identiteitsbewijs
welcome-document-more = Het origineel, geen kopie of scherm
welcome-face = Uw gezicht
welcome-face-more = Eén foto, zonder hoed of zonnebril
welcome-light = Goed licht
welcome-light-more = Geen spiegelingen en geen harde schaduwen
welcome-consent = Ik ga ermee akkoord dat foto’s van mijn document en mijn gezicht worden gebruikt om mijn identiteit te bevestigen, en dat mijn gezicht automatisch wordt vergeleken met de foto in het document.
welcome-consent-document = Ik ga ermee akkoord dat foto’s van mijn document worden gebruikt om mijn identiteit te bevestigen.
welcome-consent-missing = Vink het vakje aan als u akkoord gaat. Zonder uw toestemming kunnen we niet beginnen.
welcome-privacy = Uw foto’s worden versleuteld bewaard, voor het bedrijf dat om deze controle heeft gevraagd.
welcome-start = Akkoord en beginnen

## Het document kiezen

document-title = Kies uw document
country-label = Land van afgifte
country-hint = Typ om te zoeken
country-none = Geen land met die naam
country-found = { $n ->
    [one] Eén land
   *[other] { $n } landen
}
country-utopia = Utopia (voorbeelddocumenten)
country-missing = Kies het land dat uw document heeft afgegeven.
document-label = Soort document
document-missing = Kies een soort document.
document-PASSPORT = Paspoort
document-ID_CARD = Identiteitskaart
document-RESIDENCE_PERMIT = Verblijfsvergunning
document-DRIVER_LICENSE = Rijbewijs
document-INTERNATIONAL_PASSPORT = Internationaal paspoort
document-NATIONAL_PASSPORT = Binnenlands paspoort
document-OLD_ID_CARD = Identiteitskaart (ouder model)
document-VISA = Visum
document-AADHAAR = Aadhaar-kaart
document-PAN_CARD = PAN-kaart
document-BORDER_CROSSING = Grenspas
document-ASYLUM = Asieldocument
document-VOTER_CARD = Kiezerskaart
document-TRAVEL_CARD = Reiskaart
document-PHOTO_CARD = Kaart met foto
document-MILITARY_CARD = Militaire identiteitskaart
document-PROOF_OF_AGE_CARD = Leeftijdskaart
document-DIPLOMATIC_ID = Diplomatieke identiteitskaart
document-PROVISIONAL_DRIVER_LICENSE = Voorlopig rijbewijs
document-ADDRESS_CARD = Adreskaart
document-SOCIAL_SECURITY_CARD = Socialezekerheidskaart
document-WORK_PERMIT = Werkvergunning
document-OTHER = Ander document

## Foto’s maken

capture-page-title = Bladzijde met de foto
capture-page-hint = Open uw paspoort op de bladzijde met uw foto en laat die het kader vullen
capture-front-title = Voorkant
capture-front-hint = Leg de kaart plat neer en laat die het kader vullen
capture-back-title = Achterkant
capture-back-hint = Draai de kaart om en laat die het kader vullen
capture-face-title = Uw gezicht
capture-face-hint = Kijk recht vooruit, met uw gezicht in het ovaal
capture-sheet-hint = Leg de hele bladzijde in het kader; elk woord moet leesbaar zijn
capture-shoot = Foto maken
capture-upload = Foto uploaden
capture-native = Camera-app openen
capture-light-on = Licht aanzetten
capture-light-off = Licht uitzetten
capture-starting = Camera wordt gestart…
capture-dark = Het is hier een beetje donker
capture-keep = Eerdere foto houden
capture-reading = Bestand wordt gelezen…
camera-title = De camera is niet beschikbaar
camera-refused = De browser heeft geen toestemming om de camera te gebruiken. U kunt dat toestaan in de instellingen van de browser, of op een andere manier een foto toevoegen.
camera-none = Op dit apparaat is geen camera gevonden. U kunt op een andere manier een foto toevoegen.
camera-busy = Een andere app gebruikt de camera. Sluit die app en probeer het opnieuw, of voeg op een andere manier een foto toe.
camera-insecure = De camera werkt alleen via een beveiligde verbinding (https). U kunt op een andere manier een foto toevoegen.
camera-failed = De camera kon niet worden gestart. U kunt op een andere manier een foto toevoegen.
camera-retry = Camera opnieuw proberen
picture-unreadable = Dit bestand kan niet als afbeelding worden gelezen. Kies een JPEG- of PNG-foto.
picture-too-large = Dit bestand is te groot. Kies een afbeelding kleiner dan { $megabytes } MB.
file-too-large = Dit bestand is te groot. Kies een bestand kleiner dan { $megabytes } MB.
picture-refused = Deze foto kan niet worden gebruikt. Maak een nieuwe.

## De foto bekijken

preview-title = Is alles leesbaar?
preview-check = Alle vier de hoeken zijn te zien, de letters zijn scherp en er zit geen spiegeling of vinger voor.
preview-face-title = Bent u goed te zien?
preview-face-check = Uw hele gezicht is te zien, scherp en gelijkmatig belicht, met open ogen.
preview-extra-title = Is alles leesbaar?
preview-extra-check = De hele bladzijde is te zien, de letters zijn scherp en er zit geen spiegeling of vinger voor.
preview-file-title = Is dit het juiste bestand?
preview-file-check = Alle bladzijden staan erin en het is niet met een wachtwoord beveiligd.
preview-alt = De foto van uw document
preview-face-alt = De foto van uw gezicht
preview-extra-alt = De foto van de bladzijde
preview-use = Deze foto gebruiken
preview-file-use = Dit bestand gebruiken
preview-retake = Opnieuw maken
preview-other = Ander bestand kiezen
preview-sending = Wordt verzonden… { $percent }%

## Nog een keer proberen

again-title = Laten we het nog een keer proberen
again-lead = Niet alles was bruikbaar. U hoeft niet opnieuw te beginnen.
again-last = Niet alles was bruikbaar. Dit is de laatste poging, dus neem rustig de tijd.
again-why = Wat er misging en wat helpt
again-go = Foto’s opnieuw maken
again-face = Foto van uw gezicht opnieuw maken
again-other = Ander document kiezen

## Andere documenten

extra-hint = Het moet volledig en leesbaar zijn.
extra-formats = Foto’s als JPG of PNG
extra-formats-pdf = Foto’s als JPG of PNG, of een pdf
extra-photograph = Foto maken
extra-upload = Bestand kiezen
extra-keep = Eerder bestand houden

## De controle en het einde

processing-title = We controleren uw foto’s
processing-lead = Dit duurt meestal een paar seconden. Laat deze pagina open.
processing-long = Het duurt iets langer dan anders. U hoeft niets te doen.
result-approved-title = Uw identiteit is bevestigd
result-approved-lead = De controle is gelukt. Dank u wel.
result-suspected-title = Dank u, dat was alles
result-suspected-lead = Uw controle is ingediend. Enkele gegevens worden nog nader bekeken. U hoort van het bedrijf dat erom heeft gevraagd.
result-waiting-title = Dank u, dat was alles
result-waiting-lead = Een specialist bekijkt nu uw foto’s. U hoort van het bedrijf dat om de controle heeft gevraagd.
result-failed-title = We konden uw identiteit niet bevestigen
result-failed-lead = U kunt het bedrijf dat u hierheen heeft gestuurd om een nieuwe poging vragen.
result-unverified-title = De controle is niet afgerond
result-unverified-lead = De controle is gestopt, of de tijd was om. U kunt het bedrijf dat u hierheen heeft gestuurd om een nieuwe link vragen.
result-done-title = Dank u, dat was alles
result-done-lead = U kunt buiten dit venster verdergaan.
result-sent-title = Dank u, dat was alles
result-sent-lead = Uw foto’s zijn ontvangen en worden gecontroleerd. U hoort van het bedrijf dat om de controle heeft gevraagd.
result-added-title = Dank u, dat was alles
result-added-lead = Wat nog nodig was, is naar het bedrijf gestuurd.
result-redirect = We brengen u terug…
result-continue = Verder
result-close = U kunt deze pagina nu sluiten.
hint-title = Wat de volgende keer kan helpen
hint-DOC_NOT_FOUND = We zagen geen document op de foto. Leg het op een effen ondergrond en laat het het kader vullen.
hint-DOC_NOT_FULLY_VISIBLE = Een deel van het document was afgesneden of bedekt. Alle vier de hoeken moeten te zien zijn.
hint-DOC_TOO_BLURRY = De foto van het document was onscherp. Houd stil tot het beeld scherp is.
hint-DOC_GLARED = Er spiegelde licht op het document. Kantel het een beetje of ga bij de lamp weg.
hint-DOC_FACE_NOT_FOUND = De pasfoto in het document was niet duidelijk te zien.
hint-DOC_EXPIRED = Het document is verlopen. Gebruik een geldig document.
hint-DOC_TYPE_MISMATCH = Op de foto stond een ander soort document dan u had gekozen.
hint-DOC_SIDE_MISMATCH = Op de foto stond de verkeerde kant van het document.
hint-COUNTRY_MISMATCH = Het document is afgegeven door een ander land dan u had gekozen.
hint-DOC_NOT_SUPPORTED = Dit document wordt hier niet geaccepteerd. Gebruik een ander document.
hint-MRZ = De regels met letters en ‘<’-tekens waren niet goed te lezen. Ze moeten scherp en volledig zijn.
hint-BARCODE_NOT_FOUND = De streepjescode op het document kon niet worden gelezen. Die moet scherp, volledig en zonder spiegeling zijn.
hint-PRINT = Een deel van de tekst op het document kon niet worden gelezen. Alles moet scherp, volledig en zonder spiegeling zijn.
hint-DOC_COPY = Op de foto stond een kopie of een scherm. Gebruik het originele document.
hint-DOC_DAMAGED = Het document is te beschadigd om te lezen. Gebruik een ander document.
hint-DOCUMENT = Het document kon niet worden gecontroleerd. Maak opnieuw een foto van het origineel: helemaal in beeld, scherp en bij goed licht.
hint-NO_FACE_FOUND = We zagen geen gezicht op de foto. Kijk bij goed licht recht in de camera.
hint-TOO_MANY_FACES = Er stond meer dan één gezicht op de foto. Zorg dat u alleen in beeld bent.
hint-FACE_TOO_BLURRY = De foto van uw gezicht was onscherp. Houd even stil.
hint-FACE_GLARED = Er spiegelde licht op uw gezicht of bril.
hint-FACE_MISMATCH = Uw gezicht en de pasfoto in het document leken niet op elkaar. Gebruik uw eigen document en gelijkmatig licht.
hint-FAKE_FACE = We konden niet vaststellen dat er een echt mens voor de camera was.
hint-FACE_UNCERTAIN = We konden niet zien of er een mens of een afbeelding voor de camera was. Maak een foto van uzelf bij gelijkmatig licht, zonder lijsten of schermen om uw gezicht.
hint-FACE = Uw gezicht kon niet worden gecontroleerd. Kijk bij goed licht recht in de camera en zorg dat u alleen in beeld bent.

## Het gezicht nog eens laten zien

face-welcome-title = Laat zien dat u het bent
face-welcome-lead = Eén foto van uw gezicht wordt vergeleken met de selfie van uw eerdere identiteitscontrole. Dat duurt een paar seconden.
face-consent = Ik ga ermee akkoord dat een foto van mijn gezicht automatisch wordt vergeleken met de selfie van mijn identiteitscontrole.
face-checking-title = Uw gezicht wordt vergeleken
face-again-lead = { $n ->
    [one] We hebben u niet herkend. U kunt het nog één keer proberen, dus neem rustig de tijd.
   *[other] We hebben u niet herkend. U kunt het nog { $n } keer proberen.
}
face-recognised-title = We hebben u herkend
face-recognised-lead = Dank u wel. U kunt verdergaan waar u gebleven was.
face-refused-title = We hebben u niet herkend
face-refused-lead = U kunt het bedrijf dat u hierheen heeft gestuurd om een nieuwe link vragen.
hint-SELFIE_MISMATCH = Uw gezicht leek niet genoeg op de selfie van uw identiteitscontrole. Zorg voor gelijkmatig licht en zet uw hoed en bril af.
hint-FACE_PRINTED = Op de foto stond een gezicht op een document of afbeelding. Kijk zelf in de camera.
hint-FACE_TURNED = U hield uw hoofd gedraaid of scheef. Kijk recht in de camera.
hint-FACE_FAR = Uw gezicht was te klein op de foto. Kom dichterbij.
hint-FACE_CUT = Een deel van uw gezicht viel aan de rand van de foto. Zorg dat het helemaal en in het midden te zien is.
hint-FACE_NEAR = De camera was te dichtbij. Houd die op armlengte.
hint-SAME_PHOTO = Deze foto is al eerder verstuurd. Maak een nieuwe.

## Als er iets in de weg zit

gone-title = Deze link is niet meer geldig
gone-lead = De link is verlopen of al gebruikt. Vraag een nieuwe aan het bedrijf dat u de link heeft gestuurd.
lost-title = De server is niet bereikbaar
lost-lead = Controleer uw internetverbinding en probeer het opnieuw.
retry = Opnieuw proberen
leaving-title = Controle stoppen?
leaving-lead = Uw identiteit wordt dan niet bevestigd en deze link werkt niet meer.
leaving-yes = Ja, stoppen
leaving-no = Nee, doorgaan
problem-network = De verbinding is verbroken. Probeer het opnieuw.
problem-server = Er ging bij ons iets mis. Probeer het zo meteen opnieuw.
problem-refused = Dat is niet gelukt. Controleer het en probeer het opnieuw.

## Pagina’s waarvoor geen link nodig is

outcome-success-title = Dank u, u bent klaar
outcome-success-lead = De controle is afgerond. U kunt teruggaan naar het bedrijf dat erom heeft gevraagd.
outcome-fail-title = We konden uw identiteit niet bevestigen
outcome-fail-lead = Ga terug naar het bedrijf dat om de controle heeft gevraagd. Dat kan u meer vertellen of een nieuwe poging geven.
outcome-unverified-title = Er is nog geen resultaat
outcome-unverified-lead = Uw foto’s worden nog bekeken, of de controle is voor het einde gestopt. Het bedrijf dat erom heeft gevraagd, kan u meer vertellen.
code-title = Vul uw code in
code-lead = U hebt de code gekregen van het bedrijf dat u om deze controle vraagt.
code-label = Code van acht cijfers
code-length = De code heeft acht cijfers. Controleer wat u hebt ingevuld.
code-wrong = Deze code werkt niet. Controleer de cijfers of vraag het bedrijf om een nieuwe code.
code-wait = { $minutes ->
    [one] Er zijn te veel verkeerde codes ingevuld. Wacht één minuut en probeer het opnieuw.
   *[other] Er zijn te veel verkeerde codes ingevuld. Wacht { $minutes } minuten en probeer het opnieuw.
}
about-title = Hier vinden identiteitscontroles plaats
about-lead = U komt hier via een persoonlijke link van het bedrijf dat u om een controle vraagt. Open die link.
about-code = Hebt u in plaats daarvan een code van acht cijfers gekregen? Vul die dan hier in.
about-go = Code invullen

## Sending over a line that breaks

upload-waiting = Verzenden lukt nu niet. De foto blijft hier en wordt vanzelf verzonden zodra dat kan. Houd deze pagina open.
upload-now = Nu proberen
upload-ended = Uw sessie was al voorbij toen de foto aankwam. De foto is daarom niet bewaard.

## From a screen to a phone

handoff-offer = Verder op uw telefoon
handoff-title = Verder op uw telefoon
handoff-lead = Scan deze code met de camera van uw telefoon, of open daar de link. Deze pagina volgt mee.
handoff-opened = De controle is geopend op uw telefoon. Volg daar de stappen; deze pagina volgt mee.
handoff-waiting = Wachten op uw telefoon…
handoff-qr = Code om met uw telefoon te scannen
handoff-link = Link voor uw telefoon
handoff-copy = Link kopiëren
handoff-copied = De link is gekopieerd.
handoff-code = Of ga op uw telefoon naar { $address } en typ:
handoff-here = Hier verdergaan
handoff-done = U kunt de telefoon wegleggen. Het andere apparaat gaat vanzelf verder.
handoff-expired-title = Deze code werkt niet meer
handoff-expired-lead = Hij werkt één keer en tien minuten lang. Open een nieuwe op het apparaat dat hem toonde.
## Movements before the camera, and help while a picture is taken

acts-title = Laat zien dat u het bent
acts-lead = Een paar kleine bewegingen voor de camera laten zien dat er geen afbeelding van u wordt gebruikt. We vertellen u stap voor stap wat u moet doen.
acts-time = { $minutes ->
    [one] Het duurt ongeveer een halve minuut. U hebt één minuut en kunt opnieuw beginnen.
   *[other] Het duurt ongeveer een halve minuut. U hebt { $minutes } minuten en kunt opnieuw beginnen.
}
acts-begin = Beginnen
acts-unable = Dit kan ik niet
acts-away = De camera werd onderbroken. U kunt opnieuw beginnen.
acts-rest = Kijk recht in de camera
act-LEFT = Draai uw hoofd naar links
act-RIGHT = Draai uw hoofd naar rechts
act-UP = Doe uw kin omhoog
act-DOWN = Doe uw kin omlaag
act-NEARER = Kom dichterbij
acts-sending = Uw bewegingen worden verzonden
acts-missed-title = Niet elke beweging was te zien
acts-missed-lead = U kunt het opnieuw proberen, met andere bewegingen. Of verstuur het zo: dan moet er misschien iemand naar kijken, en dat duurt langer.
acts-missed-which = Dit was niet te zien
acts-again = Opnieuw proberen
acts-send = Zo versturen
acts-without = Doorgaan zonder bewegingen
acts-without-lead = Zonder camera zijn de bewegingen niet te zien. U kunt doorgaan: dan moet er misschien iemand naar kijken, en dat duurt langer.
look-face-none = Er is geen gezicht te zien
look-face-several = Alleen u, alstublieft
look-face-far = Kom iets dichterbij
look-face-near = Ga iets naar achteren
look-face-turned = Kijk recht in de camera
look-face-aside = Breng uw gezicht in het ovaal
look-face-more = Nog iets verder
look-glare = Er spiegelt iets. Kantel het een beetje
look-blur = Nog niet scherp. Houd stil
look-still = Houd stil
look-document-none = Leg het document in het kader
look-document-far = Ga dichterbij
look-document-cut = Ga iets naar achteren
look-document-askew = Leg het document recht
look-left = Schuif het document naar links
look-right = Schuif het document naar rechts
look-up = Schuif het document naar boven
look-down = Schuif het document naar beneden
capture-auto = Automatisch
## Steps

email-title = Bevestig uw e‑mailadres
email-lead = We sturen er een code van zes cijfers naartoe.
email-label = E-mailadres
email-wrong = Vul een e-mailadres in, bijvoorbeeld naam@example.com.
email-other = Ander adres gebruiken
phone-title = Bevestig uw telefoonnummer
phone-lead = We sturen er een sms met een code van vier cijfers naartoe.
phone-label = Telefoonnummer
phone-wrong = Kies het land en vul een telefoonnummer uit dat land in.
phone-other = Ander nummer gebruiken
phone-country = Land van het nummer
task-send = Code versturen
task-sent = We hebben een code gestuurd naar
task-life = De code is tien minuten geldig. Komt de code niet aan? Kijk dan in de map met ongewenste berichten.
task-code = Code uit het bericht
task-code-length = De code heeft { $digits } cijfers. Controleer wat u hebt ingevuld.
task-code-wrong = Dit is niet de code die we hebben gestuurd. Controleer de cijfers.
task-code-over = Deze code werkt niet meer. Laat een nieuwe sturen.
task-resend = Nieuwe code versturen
task-resend-in = Nieuwe code over { $seconds } s
task-wait = { $minutes ->
    [one] Wacht één minuut voordat er een nieuwe code wordt gestuurd.
   *[other] Wacht { $minutes } minuten voordat er een nieuwe code wordt gestuurd.
}
task-unsent = De code kon nu niet worden verstuurd. Probeer het zo meteen opnieuw.
task-refused = Daar kan niets naartoe worden gestuurd. Controleer wat u hebt ingevuld.
task-enough = Bij deze controle kunnen geen codes meer worden gestuurd. Vraag het bedrijf om een nieuwe link.
task-skip = Deze stap overslaan
task-none-title = Deze stap is hier niet mogelijk
task-none-lead = Het bedrijf vraagt iets wat deze pagina niet kan. Laat dat aan het bedrijf weten.
task-none-skip = Het bedrijf vraagt iets wat deze pagina niet kan. U kunt zonder deze stap verdergaan.
choose = Maak een keuze
optional = niet verplicht
field-missing = Vul dit in.
field-wrong = Controleer dit antwoord.
field-range = Dit is te weinig of te veel. Controleer het.
address-title = Waar woont u?
address-lead = Vul uw woonadres in.
address-street = Straat en huisnummer
address-postal = Postcode
address-city = Plaats
address-region = Regio of provincie
address-country = Land
questions-title = Vragen
questions-faults = { $n ->
    [one] Kijk nog eens naar één antwoord.
   *[other] Kijk nog eens naar { $n } antwoorden.
}
questions-lines = Eén antwoord per regel.
questions-remove = verwijderen
summary-title = Kijk alles nog eens na
summary-lead = U kunt nog alles wijzigen. Verstuur het daarna.
summary-change = Wijzigen
summary-send = Versturen
summary-sent = Toegevoegd
summary-answered = Beantwoord
summary-skipped = Overgeslagen
summary-address = Woonadres
bill-kind = Wat hebt u bij de hand?
bill-utility = Een rekening voor stroom, water, gas of internet
bill-bank = Een bankafschrift
bill-letter = Een brief van een overheidsinstantie
bill-lease = Een huurcontract
bill-hint = Uw naam, uw adres en de datum moeten erop staan, en het mag niet ouder zijn dan drie maanden.
## The way to what is held about the person

own-page = Wat er over u wordt bewaard

### Det som en person läser under kontrollen. Korta meningar, inga fackord.

page-title = { $screen } – identitetskontroll
language = Språk
back = Tillbaka
leave = Avbryt kontrollen
continue = Fortsätt
step-of = Steg { $n } av { $total }
time-left = { $time } kvar
time-short = Mindre än två minuter kvar.
loading = Ett ögonblick…

## Innan vi börjar

welcome-title = Låt oss bekräfta att det är du
welcome-lead = Det tar ungefär två minuter. Ha följande till hands:
welcome-document = Din id-handling
welcome-document-more = Originalet, inte en kopia eller en skärm
welcome-face = Ditt ansikte
welcome-face-more = Ett foto, utan mössa och solglasögon
welcome-light = Bra ljus
welcome-light-more = Inga reflexer och inga hårda skuggor
welcome-consent = Jag samtycker till att foton av min handling och mitt ansikte används för att bekräfta min identitet, och till att mitt ansikte jämförs automatiskt med fotot i handlingen.
welcome-consent-document = Jag samtycker till att foton av min handling används för att bekräfta min identitet.
welcome-consent-missing = Kryssa i rutan för att samtycka. Utan ditt samtycke kan vi inte börja.
welcome-privacy = Dina foton sparas krypterade, för det företag som bad om kontrollen.
welcome-start = Godkänn och börja

## Val av handling

document-title = Välj din handling
country-label = Utfärdande land
country-hint = Skriv för att söka
country-none = Inget land med det namnet
country-found = { $n ->
    [one] Ett land
   *[other] { $n } länder
}
country-utopia = Utopia (exempelhandlingar)
country-missing = Välj det land som har utfärdat din handling.
document-label = Typ av handling
document-missing = Välj en typ av handling.
document-PASSPORT = Pass
document-ID_CARD = Identitetskort
document-RESIDENCE_PERMIT = Uppehållstillstånd
document-DRIVER_LICENSE = Körkort
document-INTERNATIONAL_PASSPORT = Utrikespass
document-NATIONAL_PASSPORT = Inrikespass
document-OLD_ID_CARD = Identitetskort (äldre)
document-VISA = Visum
document-AADHAAR = Aadhaarkort
document-PAN_CARD = PAN-kort
document-BORDER_CROSSING = Gränspassagekort
document-ASYLUM = Asylhandling
document-VOTER_CARD = Väljarkort
document-TRAVEL_CARD = Resekort
document-PHOTO_CARD = Kort med foto
document-MILITARY_CARD = Militärt id-kort
document-PROOF_OF_AGE_CARD = Ålderskort
document-DIPLOMATIC_ID = Diplomatiskt id-kort
document-PROVISIONAL_DRIVER_LICENSE = Tillfälligt körkort
document-ADDRESS_CARD = Adresskort
document-SOCIAL_SECURITY_CARD = Socialförsäkringskort
document-WORK_PERMIT = Arbetstillstånd
document-OTHER = Annan handling

## Ta bilderna

capture-page-title = Sidan med foto
capture-page-hint = Öppna passet på sidan med ditt foto, så att den fyller ramen
capture-front-title = Framsida
capture-front-hint = Lägg kortet plant, så att det fyller ramen
capture-back-title = Baksida
capture-back-hint = Vänd på kortet, så att det fyller ramen
capture-face-title = Ditt ansikte
capture-face-hint = Titta rakt fram, med ansiktet i ovalen
capture-sheet-hint = Lägg hela sidan i ramen; varje ord måste gå att läsa
capture-shoot = Ta foto
capture-upload = Ladda upp ett foto
capture-native = Öppna kameraappen
capture-light-on = Tänd ljuset
capture-light-off = Släck ljuset
capture-starting = Startar kameran…
capture-dark = Det är lite mörkt här
capture-keep = Behåll det tidigare fotot
capture-reading = Läser filen…
camera-title = Kameran är inte tillgänglig
camera-refused = Webbläsaren har inte fått tillåtelse att använda kameran. Du kan tillåta det i webbläsarens inställningar eller lägga till ett foto på ett annat sätt.
camera-none = Ingen kamera hittades på den här enheten. Du kan lägga till ett foto på ett annat sätt.
camera-busy = En annan app använder kameran. Stäng den och försök igen, eller lägg till ett foto på ett annat sätt.
camera-insecure = Kameran fungerar bara via en säker anslutning (https). Du kan lägga till ett foto på ett annat sätt.
camera-failed = Kameran kunde inte startas. Du kan lägga till ett foto på ett annat sätt.
camera-retry = Försök med kameran igen
picture-unreadable = Den här filen går inte att läsa som en bild. Välj ett foto i JPEG eller PNG.
picture-too-large = Den här filen är för stor. Välj en bild som är mindre än { $megabytes } MB.
file-too-large = Den här filen är för stor. Välj en som är mindre än { $megabytes } MB.
picture-refused = Det här fotot går inte att använda. Ta ett nytt.

## Titta på bilden

preview-title = Går allt att läsa?
preview-check = Alla fyra hörnen syns, bokstäverna är skarpa och inget döljs av reflexer eller fingrar.
preview-face-title = Syns du bra?
preview-face-check = Hela ansiktet syns, skarpt och jämnt belyst, med öppna ögon.
preview-extra-title = Går allt att läsa?
preview-extra-check = Hela sidan syns, bokstäverna är skarpa och inget döljs av reflexer eller fingrar.
preview-file-title = Är det rätt fil?
preview-file-check = Alla sidor finns med och filen är inte skyddad med lösenord.
preview-alt = Fotot av din handling
preview-face-alt = Fotot av ditt ansikte
preview-extra-alt = Fotot av sidan
preview-use = Använd det här fotot
preview-file-use = Använd den här filen
preview-retake = Ta ett nytt
preview-other = Välj en annan
preview-sending = Skickar… { $percent } %

## Ett nytt försök

again-title = Vi försöker en gång till
again-lead = Allt gick inte att använda. Du behöver inte börja om från början.
again-last = Allt gick inte att använda. Det här är det sista försöket, så ta god tid på dig.
again-why = Vad som gick fel och vad som hjälper
again-go = Ta fotona igen
again-face = Ta fotot av ansiktet igen
again-other = Välj en annan handling

## Fler handlingar

extra-hint = Den måste vara fullständig och läsbar.
extra-formats = Foton som JPG eller PNG
extra-formats-pdf = Foton som JPG eller PNG, eller en PDF
extra-photograph = Ta ett foto
extra-upload = Välj en fil
extra-keep = Behåll den tidigare filen

## Kontrollen och dess slut

processing-title = Vi kontrollerar dina foton
processing-lead = Det tar oftast några sekunder. Låt sidan vara öppen.
processing-long = Det tar lite längre tid än vanligt. Du behöver inte göra något.
result-approved-title = Du är verifierad
result-approved-lead = Din identitet har bekräftats. Tack.
result-suspected-title = Tack, det var allt
result-suspected-lead = Din kontroll har skickats in. Några uppgifter behöver granskas närmare, och du får besked från företaget som bad om den.
result-waiting-title = Tack, det var allt
result-waiting-lead = Nu tittar en specialist på dina foton. Du får besked från företaget som bad om kontrollen.
result-failed-title = Vi kunde inte bekräfta din identitet
result-failed-lead = Du kan be företaget som skickade dig hit om ett nytt försök.
result-unverified-title = Kontrollen blev inte klar
result-unverified-lead = Den avbröts eller så gick tiden ut. Du kan be företaget som skickade dig hit om en ny länk.
result-done-title = Tack, det var allt
result-done-lead = Du kan fortsätta utanför det här fönstret.
result-sent-title = Tack, det var allt
result-sent-lead = Dina foton har kommit fram och kontrolleras nu. Du får besked från företaget som bad om kontrollen.
result-added-title = Tack, det var allt
result-added-lead = Det som efterfrågades har skickats till företaget.
result-redirect = Vi skickar dig tillbaka…
result-continue = Fortsätt
result-close = Du kan stänga sidan nu.
hint-title = Det här kan hjälpa nästa gång
hint-DOC_NOT_FOUND = Vi såg ingen handling på fotot. Lägg den på ett enfärgat underlag och låt den fylla ramen.
hint-DOC_NOT_FULLY_VISIBLE = En del av handlingen var avskuren eller dold. Alla fyra hörnen måste synas.
hint-DOC_TOO_BLURRY = Fotot av handlingen var suddigt. Håll stilla tills bilden är skarp.
hint-DOC_GLARED = Ljus reflekterades i handlingen. Luta den lite eller flytta dig bort från lampan.
hint-DOC_FACE_NOT_FOUND = Porträttet i handlingen syntes inte tydligt.
hint-DOC_EXPIRED = Handlingen har gått ut. Använd en som är giltig.
hint-DOC_TYPE_MISMATCH = Fotot visade en annan typ av handling än den du valde.
hint-DOC_SIDE_MISMATCH = Fotot visade fel sida av handlingen.
hint-COUNTRY_MISMATCH = Handlingen är utfärdad av ett annat land än det du valde.
hint-DOC_NOT_SUPPORTED = Den här handlingen godtas inte här. Använd en annan.
hint-MRZ = Raderna med bokstäver och ”<”-tecken gick inte att läsa ordentligt. De måste vara skarpa och fullständiga.
hint-BARCODE_NOT_FOUND = Streckkoden på handlingen gick inte att läsa. Den måste vara skarp, fullständig och fri från reflexer.
hint-PRINT = En del av texten på handlingen gick inte att läsa. All text måste vara skarp, fullständig och fri från reflexer.
hint-DOC_COPY = Fotot visade en kopia eller en skärm. Använd originalhandlingen.
hint-DOC_DAMAGED = Handlingen är för skadad för att kunna läsas. Använd en annan.
hint-DOCUMENT = Handlingen gick inte att kontrollera. Fotografera originalet igen: hela handlingen, skarpt och i bra ljus.
hint-NO_FACE_FOUND = Vi såg inget ansikte på fotot. Titta rakt in i kameran, i bra ljus.
hint-TOO_MANY_FACES = Det fanns mer än ett ansikte på fotot. Se till att du är ensam i bild.
hint-FACE_TOO_BLURRY = Fotot av ditt ansikte var suddigt. Håll dig stilla ett ögonblick.
hint-FACE_GLARED = Ljus reflekterades i ditt ansikte eller dina glasögon.
hint-FACE_MISMATCH = Ditt ansikte och porträttet i handlingen liknade inte varandra. Använd din egen handling och ett jämnt ljus.
hint-FAKE_FACE = Vi kunde inte se att en verklig person var framför kameran.
hint-FACE_UNCERTAIN = Vi kunde inte avgöra om det var en person eller en bild framför kameran. Ta fotot av dig själv, i jämnt ljus, utan ramar eller skärmar runt ansiktet.
hint-FACE = Ditt ansikte gick inte att kontrollera. Titta rakt in i kameran, i bra ljus, och var ensam i bild.

## Visa ansiktet igen

face-welcome-title = Visa oss att det är du
face-welcome-lead = Ett foto av ditt ansikte jämförs med selfien från din tidigare identitetskontroll. Det tar några sekunder.
face-consent = Jag samtycker till att ett foto av mitt ansikte jämförs automatiskt med selfien från min identitetskontroll.
face-checking-title = Vi jämför ditt ansikte
face-again-lead = { $n ->
    [one] Vi kände inte igen dig. Du har ett försök kvar, så ta god tid på dig.
   *[other] Vi kände inte igen dig. Du har { $n } försök kvar.
}
face-recognised-title = Vi kände igen dig
face-recognised-lead = Tack. Du kan fortsätta där du var.
face-refused-title = Vi kände inte igen dig
face-refused-lead = Du kan be företaget som skickade dig hit om en ny länk.
hint-SELFIE_MISMATCH = Ditt ansikte liknade inte selfien från din identitetskontroll tillräckligt. Använd jämnt ljus och ta av mössa och glasögon.
hint-FACE_PRINTED = Fotot visade ett ansikte på en handling eller en bild. Titta själv in i kameran.
hint-FACE_TURNED = Ditt huvud var vridet eller lutat. Titta rakt in i kameran.
hint-FACE_FAR = Ditt ansikte var för litet på fotot. Kom närmare.
hint-FACE_CUT = En del av ansiktet hamnade vid fotots kant. Hela ansiktet ska synas, i mitten.
hint-FACE_NEAR = Kameran var för nära. Håll den på en armlängds avstånd.
hint-SAME_PHOTO = Det här fotot har redan skickats. Ta ett nytt.

## När något är i vägen

gone-title = Den här länken gäller inte längre
gone-lead = Den har gått ut eller redan använts. Be företaget som skickade den om en ny.
lost-title = Vi når inte servern
lost-lead = Kontrollera din internetanslutning och försök igen.
retry = Försök igen
leaving-title = Vill du avbryta kontrollen?
leaving-lead = Din identitet bekräftas då inte, och länken slutar att fungera.
leaving-yes = Ja, avbryt
leaving-no = Nej, fortsätt
problem-network = Anslutningen bröts. Försök igen.
problem-server = Något gick fel hos oss. Försök igen om en stund.
problem-refused = Det gick inte. Kontrollera och försök igen.

## Sidor som inte kräver någon länk

outcome-success-title = Tack, du är klar
outcome-success-lead = Kontrollen är klar. Du kan gå tillbaka till företaget som bad om den.
outcome-fail-title = Vi kunde inte bekräfta din identitet
outcome-fail-lead = Gå tillbaka till företaget som bad om kontrollen. Där kan du få veta mer eller få ett nytt försök.
outcome-unverified-title = Det finns inget resultat än
outcome-unverified-lead = Antingen granskas dina foton fortfarande, eller så avbröts kontrollen innan den var klar. Företaget som bad om den kan berätta mer.
code-title = Ange din kod
code-lead = Du fick den av företaget som ber dig om den här kontrollen.
code-label = Kod med åtta siffror
code-length = Koden har åtta siffror. Kontrollera vad du skrev.
code-wrong = Den här koden fungerar inte. Kontrollera siffrorna eller be företaget om en ny kod.
code-wait = { $minutes ->
    [one] För många felaktiga koder har angetts. Vänta en minut och försök igen.
   *[other] För många felaktiga koder har angetts. Vänta { $minutes } minuter och försök igen.
}
about-title = Här görs identitetskontroller
about-lead = Man kommer hit via en personlig länk från företaget som ber om en kontroll. Öppna den länken.
about-code = Har du i stället fått en kod med åtta siffror? Skriv den här.
about-go = Ange en kod

## Sending over a line that breaks

upload-waiting = Det går inte att skicka just nu. Bilden blir kvar här och skickas av sig själv så snart det går. Håll sidan öppen.
upload-now = Försök nu
upload-ended = Din session var redan slut när bilden kom fram, så bilden sparades inte.

## From a screen to a phone

handoff-offer = Fortsätt på telefonen
handoff-title = Fortsätt på telefonen
handoff-lead = Skanna koden med telefonens kamera, eller öppna länken där. Den här sidan följer med.
handoff-opened = Kontrollen är öppen på din telefon. Följ stegen där; den här sidan följer med.
handoff-waiting = Väntar på din telefon…
handoff-qr = Kod att skanna med telefonen
handoff-link = Länk till din telefon
handoff-copy = Kopiera länk
handoff-copied = Länken är kopierad.
handoff-code = Eller gå till { $address } på telefonen och skriv:
handoff-here = Fortsätt här
handoff-done = Du kan lägga undan telefonen. Den andra enheten fortsätter av sig själv.
handoff-expired-title = Koden fungerar inte längre
handoff-expired-lead = Den fungerar en gång och i tio minuter. Öppna en ny på enheten som visade den.
## Movements before the camera, and help while a picture is taken

acts-title = Visa att det är du
acts-lead = Några små rörelser framför kameran visar att ingen använder en bild av dig. Vi säger vad du ska göra, en sak i taget.
acts-time = { $minutes ->
    [one] Det tar ungefär en halv minut. Du har en minut på dig och kan börja om.
   *[other] Det tar ungefär en halv minut. Du har { $minutes } minuter på dig och kan börja om.
}
acts-begin = Börja
acts-unable = Det här kan jag inte
acts-away = Kameran avbröts. Du kan börja om.
acts-rest = Titta rakt in i kameran
act-LEFT = Vrid huvudet åt vänster
act-RIGHT = Vrid huvudet åt höger
act-UP = Lyft hakan
act-DOWN = Sänk hakan
act-NEARER = Kom närmare
acts-sending = Dina rörelser skickas
acts-missed-title = Vissa rörelser syntes inte
acts-missed-lead = Du kan försöka igen, med andra rörelser. Eller skicka som det är: då kan någon behöva titta på det, och det tar längre tid.
acts-missed-which = Det här syntes inte
acts-again = Försök igen
acts-send = Skicka som det är
acts-without = Fortsätt utan rörelser
acts-without-lead = Utan kamera går rörelserna inte att se. Du kan fortsätta: då kan någon behöva titta på det, och det tar längre tid.
look-face-none = Inget ansikte syns
look-face-several = Bara du, tack
look-face-far = Kom lite närmare
look-face-near = Backa lite
look-face-turned = Titta rakt in i kameran
look-face-aside = Flytta in ansiktet i ovalen
look-face-more = Lite till
look-glare = Något blänker. Luta lite
look-blur = Inte skarpt än. Håll stilla
look-still = Håll stilla
look-document-none = Lägg handlingen i ramen
look-document-far = Gå närmare
look-document-cut = Backa lite
look-document-askew = Lägg handlingen rakt
look-left = Flytta handlingen åt vänster
look-right = Flytta handlingen åt höger
look-up = Flytta handlingen uppåt
look-down = Flytta handlingen nedåt
capture-auto = Automatiskt
## Steps

email-title = Bekräfta din e‑postadress
email-lead = Vi skickar en kod med sex siffror dit.
email-label = E-postadress
email-wrong = Ange en e-postadress, till exempel namn@example.com.
email-other = Använd en annan adress
phone-title = Bekräfta ditt telefonnummer
phone-lead = Vi skickar en kod med fyra siffror dit i ett sms.
phone-label = Telefonnummer
phone-wrong = Välj landet och ange ett telefonnummer i det landet.
phone-other = Använd ett annat nummer
phone-country = Land för numret
task-send = Skicka koden
task-sent = Vi har skickat en kod till
task-life = Den gäller i tio minuter. Om den inte kommer fram, titta i mappen för skräppost.
task-code = Koden i meddelandet
task-code-length = Koden har { $digits } siffror. Kontrollera vad du skrev.
task-code-wrong = Det är inte den kod vi skickade. Kontrollera siffrorna.
task-code-over = Den här koden fungerar inte längre. Be om en ny.
task-resend = Skicka en ny kod
task-resend-in = Ny kod om { $seconds } s
task-wait = { $minutes ->
    [one] Vänta en minut innan en ny kod skickas.
   *[other] Vänta { $minutes } minuter innan en ny kod skickas.
}
task-unsent = Koden kunde inte skickas just nu. Försök igen om en stund.
task-refused = Det går inte att skicka något dit. Kontrollera vad du skrev.
task-enough = Det går inte att skicka fler koder i den här kontrollen. Be företaget om en ny länk.
task-skip = Hoppa över steget
task-none-title = Det här steget går inte att göra här
task-none-lead = Företaget ber om något som den här sidan inte klarar. Meddela företaget det.
task-none-skip = Företaget ber om något som den här sidan inte klarar. Du kan fortsätta utan det.
choose = Välj
optional = frivilligt
field-missing = Fyll i det här.
field-wrong = Kontrollera det här svaret.
field-range = Det är för lite eller för mycket. Kontrollera det.
address-title = Var bor du?
address-lead = Ange din hemadress.
address-street = Gata och husnummer
address-postal = Postnummer
address-city = Ort
address-region = Region
address-country = Land
questions-title = Frågor
questions-faults = { $n ->
    [one] Ett svar behöver ses över.
   *[other] { $n } svar behöver ses över.
}
questions-lines = Ett svar på varje rad.
questions-remove = ta bort
summary-title = Titta igenom allt
summary-lead = Du kan fortfarande ändra. Skicka sedan.
summary-change = Ändra
summary-send = Skicka
summary-sent = Tillagt
summary-answered = Besvarat
summary-skipped = Överhoppat
summary-address = Hemadress
bill-kind = Vad har du till hands?
bill-utility = En räkning för el, vatten, gas eller internet
bill-bank = Ett kontoutdrag från banken
bill-letter = Ett brev från en myndighet
bill-lease = Ett hyreskontrakt
bill-hint = Ditt namn, din adress och datum måste stå där, och det får inte vara äldre än tre månader.
## The way to what is held about the person

own-page = Det som finns sparat om dig

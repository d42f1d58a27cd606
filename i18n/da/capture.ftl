### Det, man læser under kontrollen. Korte sætninger, ingen fagudtryk.

page-title = { $screen } – identitetskontrol
language = Sprog
back = Tilbage
leave = Stop kontrollen
continue = Fortsæt
step-of = Trin { $n } af { $total }
time-left = { $time } tilbage
time-short = Mindre end to minutter tilbage.
loading = Et øjeblik…

## Før vi går i gang

welcome-title = Lad os bekræfte, at det er dig
welcome-lead = Det tager omkring to minutter. Hav dette klar:
welcome-document = Dit identitetsdokument
welcome-document-more = Originalen, ikke en kopi eller en skærm
welcome-face = Dit ansigt
welcome-face-more = Ét billede, uden hat og solbriller
welcome-light = Godt lys
welcome-light-more = Intet genskin og ingen skarpe skygger
welcome-consent = Jeg giver samtykke til, at billeder af mit dokument og mit ansigt bruges til at bekræfte min identitet, og at mit ansigt automatisk sammenlignes med billedet i dokumentet.
welcome-consent-document = Jeg giver samtykke til, at billeder af mit dokument bruges til at bekræfte min identitet.
welcome-consent-missing = Sæt kryds i feltet for at give samtykke. Uden det kan vi ikke begynde.
welcome-privacy = Dine billeder opbevares krypteret, til den virksomhed, der har bedt om kontrollen.
welcome-start = Giv samtykke og start

## Valg af dokument

document-title = Vælg dit dokument
country-label = Udstedende land
country-hint = Skriv for at søge
country-none = Intet land med det navn
country-found = { $n ->
    [one] Ét land
   *[other] { $n } lande
}
country-utopia = Utopia (eksempler på dokumenter)
country-missing = Vælg det land, der har udstedt dit dokument.
document-label = Dokumenttype
document-missing = Vælg en dokumenttype.
document-PASSPORT = Pas
document-ID_CARD = Identitetskort
document-RESIDENCE_PERMIT = Opholdstilladelse
document-DRIVER_LICENSE = Kørekort
document-INTERNATIONAL_PASSPORT = Udenrigspas
document-NATIONAL_PASSPORT = Indenrigspas
document-OLD_ID_CARD = Identitetskort (ældre)
document-VISA = Visum
document-AADHAAR = Aadhaar-kort
document-PAN_CARD = PAN-kort
document-BORDER_CROSSING = Grænsepassagekort
document-ASYLUM = Asyldokument
document-VOTER_CARD = Vælgerkort
document-TRAVEL_CARD = Rejsekort
document-PHOTO_CARD = Kort med foto
document-MILITARY_CARD = Militært id-kort
document-PROOF_OF_AGE_CARD = Alderskort
document-DIPLOMATIC_ID = Diplomatisk id-kort
document-PROVISIONAL_DRIVER_LICENSE = Midlertidigt kørekort
document-ADDRESS_CARD = Adressekort
document-SOCIAL_SECURITY_CARD = Socialsikringskort
document-WORK_PERMIT = Arbejdstilladelse
document-OTHER = Andet dokument

## Billederne tages

capture-page-title = Siden med foto
capture-page-hint = Åbn passet på siden med dit foto, så den fylder rammen ud
capture-front-title = Forside
capture-front-hint = Læg kortet fladt, så det fylder rammen ud
capture-back-title = Bagside
capture-back-hint = Vend kortet, så det fylder rammen ud
capture-face-title = Dit ansigt
capture-face-hint = Se lige frem, med ansigtet i ovalen
capture-sheet-hint = Læg hele siden i rammen; hvert ord skal kunne læses
capture-shoot = Tag billede
capture-upload = Upload et billede
capture-native = Åbn kameraappen
capture-light-on = Tænd lyset
capture-light-off = Sluk lyset
capture-starting = Kameraet starter…
capture-dark = Her er lidt mørkt
capture-keep = Behold det tidligere billede
capture-reading = Filen læses…
camera-title = Kameraet er ikke tilgængeligt
camera-refused = Browseren har ikke fået lov til at bruge kameraet. Du kan tillade det i browserens indstillinger eller tilføje et billede på en anden måde.
camera-none = Der blev ikke fundet et kamera på denne enhed. Du kan tilføje et billede på en anden måde.
camera-busy = En anden app bruger kameraet. Luk den, og prøv igen, eller tilføj et billede på en anden måde.
camera-insecure = Kameraet virker kun over en sikker forbindelse (https). Du kan tilføje et billede på en anden måde.
camera-failed = Kameraet kunne ikke startes. Du kan tilføje et billede på en anden måde.
camera-retry = Prøv kameraet igen
picture-unreadable = Filen kan ikke læses som et billede. Vælg et billede i JPEG eller PNG.
picture-too-large = Filen er for stor. Vælg et billede på under { $megabytes } MB.
file-too-large = Filen er for stor. Vælg en på under { $megabytes } MB.
picture-refused = Billedet kan ikke bruges. Tag et nyt.

## Se på billedet

preview-title = Kan alt læses?
preview-check = Alle fire hjørner kan ses, bogstaverne er skarpe, og intet er skjult af genskin eller fingre.
preview-face-title = Kan man se dig tydeligt?
preview-face-check = Hele dit ansigt kan ses, skarpt og jævnt belyst, med åbne øjne.
preview-extra-title = Kan alt læses?
preview-extra-check = Hele siden kan ses, bogstaverne er skarpe, og intet er skjult af genskin eller fingre.
preview-file-title = Er det den rigtige fil?
preview-file-check = Alle sider er med, og filen er ikke beskyttet med en adgangskode.
preview-alt = Billedet af dit dokument
preview-face-alt = Billedet af dit ansigt
preview-extra-alt = Billedet af siden
preview-use = Brug dette billede
preview-file-use = Brug denne fil
preview-retake = Tag et nyt
preview-other = Vælg en anden
preview-sending = Sender… { $percent } %

## Et forsøg til

again-title = Lad os prøve en gang til
again-lead = Ikke alt kunne bruges. Du behøver ikke at begynde forfra.
again-last = Ikke alt kunne bruges. Det er sidste forsøg, så tag dig god tid.
again-why = Hvad der gik galt, og hvad der hjælper
again-go = Tag billederne igen
again-face = Tag billedet af dit ansigt igen
again-other = Vælg et andet dokument

## Flere dokumenter

extra-hint = Det skal være helt og kunne læses.
extra-formats = Billeder som JPG eller PNG
extra-formats-pdf = Billeder som JPG eller PNG eller en PDF
extra-photograph = Tag et billede
extra-upload = Vælg en fil
extra-keep = Behold den tidligere fil

## Kontrollen og dens afslutning

processing-title = Vi kontrollerer dine billeder
processing-lead = Det tager som regel nogle få sekunder. Lad siden være åben.
processing-long = Det tager lidt længere tid end normalt. Du skal ikke gøre noget.
result-approved-title = Du er verificeret
result-approved-lead = Din identitet er bekræftet. Tak.
result-suspected-title = Tak, det var det hele
result-suspected-lead = Din kontrol er sendt ind. Nogle detaljer skal undersøges nærmere, og du hører fra den virksomhed, der har bedt om den.
result-waiting-title = Tak, det var det hele
result-waiting-lead = Nu ser en specialist på dine billeder. Du hører fra den virksomhed, der har bedt om kontrollen.
result-failed-title = Vi kunne ikke bekræfte din identitet
result-failed-lead = Du kan bede den virksomhed, der sendte dig hertil, om et nyt forsøg.
result-unverified-title = Kontrollen blev ikke færdig
result-unverified-lead = Den blev stoppet, eller tiden løb ud. Du kan bede den virksomhed, der sendte dig hertil, om et nyt link.
result-done-title = Tak, det var det hele
result-done-lead = Du kan fortsætte uden for dette vindue.
result-sent-title = Tak, det var det hele
result-sent-lead = Dine billeder er modtaget og bliver kontrolleret. Du hører fra den virksomhed, der har bedt om kontrollen.
result-added-title = Tak, det var det hele
result-added-lead = Det, der blev bedt om, er sendt til virksomheden.
result-redirect = Vi sender dig tilbage…
result-continue = Fortsæt
result-close = Du kan lukke siden nu.
hint-title = Det kan hjælpe næste gang
hint-DOC_NOT_FOUND = Vi så ikke noget dokument på billedet. Læg det på et ensfarvet underlag, og lad det fylde rammen ud.
hint-DOC_NOT_FULLY_VISIBLE = En del af dokumentet var skåret af eller dækket. Alle fire hjørner skal kunne ses.
hint-DOC_TOO_BLURRY = Billedet af dokumentet var uskarpt. Hold stille, indtil billedet er skarpt.
hint-DOC_GLARED = Der var genskin på dokumentet. Vip det lidt, eller gå væk fra lampen.
hint-DOC_FACE_NOT_FOUND = Portrættet i dokumentet kunne ikke ses tydeligt.
hint-DOC_EXPIRED = Dokumentet er udløbet. Brug et, der er gyldigt.
hint-DOC_TYPE_MISMATCH = Billedet viste en anden dokumenttype end den, du valgte.
hint-DOC_SIDE_MISMATCH = Billedet viste den forkerte side af dokumentet.
hint-COUNTRY_MISMATCH = Dokumentet er udstedt af et andet land end det, du valgte.
hint-DOC_NOT_SUPPORTED = Dette dokument kan ikke bruges her. Brug et andet.
hint-MRZ = Linjerne med bogstaver og »<«-tegn kunne ikke læses ordentligt. De skal være skarpe og hele.
hint-BARCODE_NOT_FOUND = Stregkoden på dokumentet kunne ikke læses. Den skal være skarp, hel og uden genskin.
hint-PRINT = Noget af teksten på dokumentet kunne ikke læses. Det hele skal være skarpt, fuldt synligt og uden genskin.
hint-DOC_COPY = Billedet viste en kopi eller en skærm. Brug det originale dokument.
hint-DOC_DAMAGED = Dokumentet er for beskadiget til at blive læst. Brug et andet.
hint-DOCUMENT = Dokumentet kunne ikke kontrolleres. Tag et nyt billede af originalen: hele dokumentet, skarpt og i godt lys.
hint-NO_FACE_FOUND = Vi så ikke noget ansigt på billedet. Se lige ind i kameraet, i godt lys.
hint-TOO_MANY_FACES = Der var mere end ét ansigt på billedet. Sørg for at være alene på billedet.
hint-FACE_TOO_BLURRY = Billedet af dit ansigt var uskarpt. Hold stille et øjeblik.
hint-FACE_GLARED = Der var genskin på dit ansigt eller dine briller.
hint-FACE_MISMATCH = Dit ansigt og portrættet i dokumentet lignede ikke hinanden. Brug dit eget dokument og et jævnt lys.
hint-FAKE_FACE = Vi kunne ikke se, at der var en rigtig person foran kameraet.
hint-FACE_UNCERTAIN = Vi kunne ikke se, om det var en person eller et billede foran kameraet. Tag billedet af dig selv, i jævnt lys, uden rammer eller skærme omkring ansigtet.
hint-FACE = Dit ansigt kunne ikke kontrolleres. Se lige ind i kameraet, i godt lys, og vær alene på billedet.

## Ansigtet vises igen

face-welcome-title = Vis os, at det er dig
face-welcome-lead = Ét billede af dit ansigt sammenlignes med selfien fra din tidligere identitetskontrol. Det tager nogle få sekunder.
face-consent = Jeg giver samtykke til, at et billede af mit ansigt automatisk sammenlignes med selfien fra min identitetskontrol.
face-checking-title = Vi sammenligner dit ansigt
face-again-lead = { $n ->
    [one] Vi kunne ikke genkende dig. Du har ét forsøg tilbage, så tag dig god tid.
   *[other] Vi kunne ikke genkende dig. Du har { $n } forsøg tilbage.
}
face-recognised-title = Vi har genkendt dig
face-recognised-lead = Tak. Du kan fortsætte, hvor du kom fra.
face-refused-title = Vi kunne ikke genkende dig
face-refused-lead = Du kan bede den virksomhed, der sendte dig hertil, om et nyt link.
hint-SELFIE_MISMATCH = Dit ansigt lignede ikke selfien fra din identitetskontrol tilstrækkeligt. Sørg for jævnt lys, og tag hat og briller af.
hint-FACE_PRINTED = Billedet viste et ansigt på et dokument eller et billede. Se selv ind i kameraet.
hint-FACE_TURNED = Du havde hovedet drejet eller på skrå. Se lige ind i kameraet.
hint-FACE_FAR = Dit ansigt var for lille på billedet. Kom tættere på.
hint-FACE_CUT = En del af dit ansigt var ved kanten af billedet. Det skal være helt med og i midten.
hint-FACE_NEAR = Kameraet var for tæt på. Hold det i en armslængdes afstand.
hint-SAME_PHOTO = Dette billede er allerede sendt. Tag et nyt.

## Når noget er i vejen

gone-title = Linket er ikke længere gyldigt
gone-lead = Det er udløbet eller allerede brugt. Bed den virksomhed, der sendte det, om et nyt.
lost-title = Vi kan ikke få forbindelse til serveren
lost-lead = Tjek din internetforbindelse, og prøv igen.
retry = Prøv igen
leaving-title = Vil du stoppe kontrollen?
leaving-lead = Din identitet bliver ikke bekræftet, og linket holder op med at virke.
leaving-yes = Ja, stop
leaving-no = Nej, fortsæt
problem-network = Forbindelsen blev afbrudt. Prøv igen.
problem-server = Noget gik galt hos os. Prøv igen om et øjeblik.
problem-refused = Det lykkedes ikke. Tjek det, og prøv igen.

## Sider, der ikke kræver et link

outcome-success-title = Tak, du er færdig
outcome-success-lead = Kontrollen er gennemført. Du kan gå tilbage til den virksomhed, der bad om den.
outcome-fail-title = Vi kunne ikke bekræfte din identitet
outcome-fail-lead = Gå tilbage til den virksomhed, der bad om kontrollen. Den kan fortælle dig mere eller give dig et nyt forsøg.
outcome-unverified-title = Der er ikke noget resultat endnu
outcome-unverified-lead = Enten bliver dine billeder stadig set igennem, eller også blev kontrollen stoppet, før den var færdig. Den virksomhed, der bad om den, kan fortælle dig mere.
code-title = Indtast din kode
code-lead = Du har fået den af den virksomhed, der beder dig om denne kontrol.
code-label = Kode på otte cifre
code-length = Koden har otte cifre. Tjek det, du har skrevet.
code-wrong = Koden virker ikke. Tjek cifrene, eller bed virksomheden om en ny kode.
code-wait = { $minutes ->
    [one] Der er indtastet for mange forkerte koder. Vent ét minut, og prøv igen.
   *[other] Der er indtastet for mange forkerte koder. Vent { $minutes } minutter, og prøv igen.
}
about-title = Her foregår identitetskontroller
about-lead = Man kommer hertil via et personligt link fra den virksomhed, der beder om en kontrol. Åbn det link.
about-code = Har du i stedet fået en kode på otte cifre? Så skriv den her.
about-go = Indtast en kode

## Sending over a line that breaks

upload-waiting = Der kan ikke sendes lige nu. Billedet bliver her og sendes af sig selv, så snart det er muligt. Hold siden åben.
upload-now = Prøv nu
upload-ended = Din session var allerede slut, da billedet nåede frem, så det blev ikke gemt.

## From a screen to a phone

handoff-offer = Fortsæt på telefonen
handoff-title = Fortsæt på telefonen
handoff-lead = Scan koden med telefonens kamera, eller åbn linket der. Denne side følger med.
handoff-opened = Kontrollen er åben på din telefon. Følg trinene der; denne side følger med.
handoff-waiting = Venter på din telefon…
handoff-qr = Kode til at scanne med telefonen
handoff-link = Link til din telefon
handoff-copy = Kopiér link
handoff-copied = Linket er kopieret.
handoff-code = Eller gå til { $address } på telefonen og indtast:
handoff-here = Fortsæt her
handoff-done = Du kan lægge telefonen væk. Den anden enhed fortsætter af sig selv.
handoff-expired-title = Koden virker ikke længere
handoff-expired-lead = Den gælder én gang og i ti minutter. Åbn en ny på den enhed, der viste den.
## Movements before the camera, and help while a picture is taken

acts-title = Vis, at det er dig
acts-lead = Nogle få små bevægelser foran kameraet viser, at ingen bruger et billede af dig. Vi siger, hvad du skal gøre, én ting ad gangen.
acts-time = { $minutes ->
    [one] Det tager omkring et halvt minut. Du har ét minut og kan begynde forfra.
   *[other] Det tager omkring et halvt minut. Du har { $minutes } minutter og kan begynde forfra.
}
acts-begin = Begynd
acts-unable = Det kan jeg ikke
acts-away = Kameraet blev afbrudt. Du kan begynde forfra.
acts-rest = Se lige ind i kameraet
act-LEFT = Drej hovedet til venstre
act-RIGHT = Drej hovedet til højre
act-UP = Løft hagen
act-DOWN = Sænk hagen
act-NEARER = Kom tættere på
acts-sending = Dine bevægelser sendes
acts-missed-title = Ikke alle bevægelser kunne ses
acts-missed-lead = Du kan prøve igen, med andre bevægelser. Eller send det, som det er: Så skal nogen måske se på det, og det tager længere tid.
acts-missed-which = Dette kunne ikke ses
acts-again = Prøv igen
acts-send = Send, som det er
acts-without = Fortsæt uden bevægelser
acts-without-lead = Uden et kamera kan bevægelserne ikke ses. Du kan fortsætte: Så skal nogen måske se på det, og det tager længere tid.
look-face-none = Vi kan ikke se et ansigt
look-face-several = Kun dig, tak
look-face-far = Kom lidt tættere på
look-face-near = Gå lidt tilbage
look-face-turned = Se lige ind i kameraet
look-face-aside = Flyt ansigtet ind i ovalen
look-face-more = Lidt mere
look-glare = Der er genskin. Vip det lidt
look-blur = Ikke skarpt endnu. Hold stille
look-still = Hold stille
look-document-none = Læg dokumentet i rammen
look-document-far = Gå tættere på
look-document-cut = Gå lidt tilbage
look-document-askew = Læg dokumentet lige
look-left = Flyt dokumentet til venstre
look-right = Flyt dokumentet til højre
look-up = Flyt dokumentet op
look-down = Flyt dokumentet ned
capture-auto = Automatisk
## Steps

email-title = Bekræft din e‑mailadresse
email-lead = Vi sender en kode på seks cifre til den.
email-label = E-mailadresse
email-wrong = Indtast en e-mailadresse, for eksempel navn@example.com.
email-other = Brug en anden adresse
phone-title = Bekræft dit telefonnummer
phone-lead = Vi sender en kode på fire cifre til det i en sms.
phone-label = Telefonnummer
phone-wrong = Vælg landet, og indtast et telefonnummer fra det land.
phone-other = Brug et andet nummer
phone-country = Nummerets land
task-send = Send koden
task-sent = Vi har sendt en kode til
task-life = Den gælder i ti minutter. Hvis den ikke kommer frem, så se i mappen med uønskede beskeder.
task-code = Koden fra beskeden
task-code-length = Koden har { $digits } cifre. Tjek det, du har skrevet.
task-code-wrong = Det er ikke den kode, vi har sendt. Tjek cifrene.
task-code-over = Koden virker ikke længere. Få sendt en ny.
task-resend = Send en ny kode
task-resend-in = Ny kode om { $seconds } s
task-wait = { $minutes ->
    [one] Vent ét minut, før der sendes en ny kode.
   *[other] Vent { $minutes } minutter, før der sendes en ny kode.
}
task-unsent = Koden kunne ikke sendes lige nu. Prøv igen om et øjeblik.
task-refused = Der kan ikke sendes noget dertil. Tjek det, du har skrevet.
task-enough = Der kan ikke sendes flere koder i denne kontrol. Bed virksomheden om et nyt link.
task-skip = Spring trinnet over
task-none-title = Dette trin er ikke muligt her
task-none-lead = Virksomheden beder om noget, som denne side ikke kan. Giv virksomheden besked om det.
task-none-skip = Virksomheden beder om noget, som denne side ikke kan. Du kan fortsætte uden det.
choose = Vælg
optional = valgfrit
field-missing = Udfyld dette felt.
field-wrong = Tjek dette svar.
field-range = Det er for lidt eller for meget. Tjek det.
address-title = Hvor bor du?
address-lead = Indtast din hjemmeadresse.
address-street = Vej og husnummer
address-postal = Postnummer
address-city = By
address-region = Region
address-country = Land
questions-title = Spørgsmål
questions-faults = { $n ->
    [one] Se på ét af svarene igen.
   *[other] Se på { $n } af svarene igen.
}
questions-lines = Ét svar på hver linje.
questions-remove = fjern
summary-title = Se det hele igennem
summary-lead = Du kan stadig ændre noget. Send det derefter.
summary-change = Ret
summary-send = Send
summary-sent = Tilføjet
summary-answered = Besvaret
summary-skipped = Sprunget over
summary-address = Hjemmeadresse
bill-kind = Hvad har du ved hånden?
bill-utility = En regning for el, vand, gas eller internet
bill-bank = Et kontoudtog fra banken
bill-letter = Et brev fra en myndighed
bill-lease = En lejekontrakt
bill-hint = Dit navn, din adresse og datoen skal fremgå, og det må ikke være mere end tre måneder gammelt.
## The way to what is held about the person

own-page = Det, der er gemt om dig

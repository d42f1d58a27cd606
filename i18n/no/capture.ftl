### Det man leser under kontrollen. Korte setninger, ingen faguttrykk.

page-title = { $screen } – identitetskontroll
language = Språk
back = Tilbake
leave = Stopp kontrollen
continue = Fortsett
step-of = Trinn { $n } av { $total }
time-left = { $time } igjen
time-short = Mindre enn to minutter igjen.
loading = Et øyeblikk…

## Før vi begynner

welcome-title = La oss bekrefte at det er deg
welcome-lead = Det tar omtrent to minutter. Ha dette klart:
welcome-document = Legitimasjonen din
welcome-document-more = Originalen, ikke en kopi eller en skjerm
welcome-face = Ansiktet ditt
welcome-face-more = Ett bilde, uten lue og solbriller
welcome-light = Godt lys
welcome-light-more = Uten gjenskinn og harde skygger
welcome-consent = Jeg samtykker i at bilder av dokumentet og ansiktet mitt brukes til å bekrefte identiteten min, og at ansiktet mitt sammenlignes automatisk med bildet i dokumentet.
welcome-consent-document = Jeg samtykker i at bilder av dokumentet mitt brukes til å bekrefte identiteten min.
welcome-consent-missing = Kryss av i boksen for å samtykke. Uten samtykke kan vi ikke begynne.
welcome-privacy = Bildene dine lagres kryptert, for virksomheten som ba om kontrollen.
welcome-start = Jeg samtykker – start

## Valg av dokument

document-title = Velg dokument
country-label = Utstederland
country-hint = Skriv for å søke
country-none = Fant ikke noe land med det navnet
country-found = { $n ->
    [one] Ett land
   *[other] { $n } land
}
country-utopia = Utopia (eksempeldokumenter)
country-missing = Velg landet som har utstedt dokumentet ditt.
document-label = Dokumenttype
document-missing = Velg en dokumenttype.
document-PASSPORT = Pass
document-ID_CARD = ID-kort
document-RESIDENCE_PERMIT = Oppholdstillatelse
document-DRIVER_LICENSE = Førerkort
document-INTERNATIONAL_PASSPORT = Utenlandspass
document-NATIONAL_PASSPORT = Innenlandspass
document-OLD_ID_CARD = ID-kort (eldre)
document-VISA = Visum
document-AADHAAR = Aadhaar-kort
document-PAN_CARD = PAN-kort
document-BORDER_CROSSING = Grensekort
document-ASYLUM = Asyldokument
document-VOTER_CARD = Velgerkort
document-TRAVEL_CARD = Reisekort
document-PHOTO_CARD = Kort med bilde
document-MILITARY_CARD = Militært ID-kort
document-PROOF_OF_AGE_CARD = Aldersbevis
document-DIPLOMATIC_ID = Diplomatisk ID-kort
document-PROVISIONAL_DRIVER_LICENSE = Midlertidig førerkort
document-ADDRESS_CARD = Adressekort
document-SOCIAL_SECURITY_CARD = Trygdekort
document-WORK_PERMIT = Arbeidstillatelse
document-OTHER = Annet dokument

## Ta bildene

capture-page-title = Siden med bilde
capture-page-hint = Åpne passet på siden med bildet ditt, slik at den fyller rammen
capture-front-title = Forside
capture-front-hint = Legg kortet flatt, slik at det fyller rammen
capture-back-title = Bakside
capture-back-hint = Snu kortet, slik at det fyller rammen
capture-face-title = Ansiktet ditt
capture-face-hint = Se rett frem, med ansiktet i ovalen
capture-sheet-hint = Legg hele siden innenfor rammen; hvert ord må kunne leses
capture-shoot = Ta bilde
capture-upload = Last opp et bilde
capture-native = Åpne kameraappen
capture-light-on = Slå på lyset
capture-light-off = Slå av lyset
capture-starting = Starter kameraet…
capture-dark = Det er litt mørkt her
capture-keep = Behold det forrige bildet
capture-reading = Leser filen…
camera-title = Kameraet er ikke tilgjengelig
camera-refused = Nettleseren har ikke fått lov til å bruke kameraet. Du kan tillate det i innstillingene i nettleseren, eller legge til et bilde på en annen måte.
camera-none = Vi fant ikke noe kamera på denne enheten. Du kan legge til et bilde på en annen måte.
camera-busy = En annen app bruker kameraet. Lukk den og prøv igjen, eller legg til et bilde på en annen måte.
camera-insecure = Kameraet fungerer bare over en sikker forbindelse (https). Du kan legge til et bilde på en annen måte.
camera-failed = Kameraet kunne ikke startes. Du kan legge til et bilde på en annen måte.
camera-retry = Prøv kameraet igjen
picture-unreadable = Denne filen kan ikke leses som et bilde. Velg et bilde i JPEG eller PNG.
picture-too-large = Denne filen er for stor. Velg et bilde på under { $megabytes } MB.
file-too-large = Denne filen er for stor. Velg en på under { $megabytes } MB.
picture-refused = Dette bildet kan ikke brukes. Ta et nytt.

## Se på bildet

preview-title = Kan alt leses?
preview-check = Alle fire hjørnene er synlige, bokstavene er skarpe, og ingenting er skjult av gjenskinn eller fingre.
preview-face-title = Ser man deg godt?
preview-face-check = Hele ansiktet er synlig, skarpt og jevnt belyst, med åpne øyne.
preview-extra-title = Kan alt leses?
preview-extra-check = Hele siden er synlig, bokstavene er skarpe, og ingenting er skjult av gjenskinn eller fingre.
preview-file-title = Er dette riktig fil?
preview-file-check = Alle sidene er med, og filen er ikke beskyttet med passord.
preview-alt = Bildet av dokumentet ditt
preview-face-alt = Bildet av ansiktet ditt
preview-extra-alt = Bildet av siden
preview-use = Bruk dette bildet
preview-file-use = Bruk denne filen
preview-retake = Ta et nytt
preview-other = Velg en annen
preview-sending = Sender… { $percent } %

## Et nytt forsøk

again-title = La oss prøve en gang til
again-lead = Ikke alt kunne brukes. Du trenger ikke å begynne på nytt.
again-last = Ikke alt kunne brukes. Dette er siste forsøk, så ta deg god tid.
again-why = Hva som gikk galt, og hva som hjelper
again-go = Ta bildene på nytt
again-face = Ta bildet av ansiktet på nytt
again-other = Velg et annet dokument

## Flere dokumenter

extra-hint = Det må være fullstendig og lesbart.
extra-formats = Bilder i JPG eller PNG
extra-formats-pdf = Bilder i JPG eller PNG, eller en PDF
extra-photograph = Ta et bilde
extra-upload = Velg en fil
extra-keep = Behold den forrige filen

## Kontrollen og slutten

processing-title = Vi kontrollerer bildene dine
processing-lead = Det tar vanligvis noen få sekunder. La denne siden stå åpen.
processing-long = Det tar litt lengre tid enn vanlig. Du trenger ikke å gjøre noe.
result-approved-title = Du er verifisert
result-approved-lead = Identiteten din er bekreftet. Takk.
result-suspected-title = Takk, det var alt
result-suspected-lead = Kontrollen din er sendt inn. Noen detaljer må ses nærmere på, og du hører fra virksomheten som ba om den.
result-waiting-title = Takk, det var alt
result-waiting-lead = En spesialist ser nå på bildene dine. Du hører fra virksomheten som ba om kontrollen.
result-failed-title = Vi kunne ikke bekrefte identiteten din
result-failed-lead = Du kan be virksomheten som sendte deg hit, om et nytt forsøk.
result-unverified-title = Kontrollen ble ikke fullført
result-unverified-lead = Den ble stoppet, eller tiden gikk ut. Du kan be virksomheten som sendte deg hit, om en ny lenke.
result-done-title = Takk, det var alt
result-done-lead = Du kan fortsette utenfor dette vinduet.
result-sent-title = Takk, det var alt
result-sent-lead = Bildene dine er levert og blir kontrollert. Du hører fra virksomheten som ba om kontrollen.
result-added-title = Takk, det var alt
result-added-lead = Det du ble bedt om, er sendt til virksomheten.
result-redirect = Vi sender deg tilbake…
result-continue = Fortsett
result-close = Du kan lukke denne siden nå.
hint-title = Dette kan hjelpe neste gang
hint-DOC_NOT_FOUND = Vi så ikke noe dokument på bildet. Legg det på et ensfarget underlag, og la det fylle rammen.
hint-DOC_NOT_FULLY_VISIBLE = En del av dokumentet var kuttet eller dekket til. Alle fire hjørnene må være synlige.
hint-DOC_TOO_BLURRY = Bildet av dokumentet var uskarpt. Hold stille til bildet er skarpt.
hint-DOC_GLARED = Det var gjenskinn på dokumentet. Vipp det litt, eller flytt deg bort fra lampen.
hint-DOC_FACE_NOT_FOUND = Portrettet i dokumentet var ikke tydelig.
hint-DOC_EXPIRED = Dokumentet er utløpt. Bruk et gyldig dokument.
hint-DOC_TYPE_MISMATCH = Bildet viste en annen dokumenttype enn den du valgte.
hint-DOC_SIDE_MISMATCH = Bildet viste feil side av dokumentet.
hint-COUNTRY_MISMATCH = Dokumentet er utstedt av et annet land enn det du valgte.
hint-DOC_NOT_SUPPORTED = Dette dokumentet godtas ikke her. Bruk et annet.
hint-MRZ = Linjene med bokstaver og «<»-tegn kunne ikke leses godt nok. De må være skarpe og fullstendige.
hint-BARCODE_NOT_FOUND = Strekkoden på dokumentet kunne ikke leses. Den må være skarp, fullstendig og uten gjenskinn.
hint-PRINT = Noe av teksten på dokumentet kunne ikke leses. Alt må være skarpt, fullstendig og uten gjenskinn.
hint-DOC_COPY = Bildet viste en kopi eller en skjerm. Bruk originaldokumentet.
hint-DOC_DAMAGED = Dokumentet er for skadet til å kunne leses. Bruk et annet.
hint-DOCUMENT = Dokumentet kunne ikke kontrolleres. Ta bilde av originalen på nytt: hele dokumentet, skarpt og i godt lys.
hint-NO_FACE_FOUND = Vi så ikke noe ansikt på bildet. Se rett inn i kameraet, i godt lys.
hint-TOO_MANY_FACES = Det var mer enn ett ansikt på bildet. Pass på at du er alene i bildet.
hint-FACE_TOO_BLURRY = Bildet av ansiktet ditt var uskarpt. Hold deg i ro et øyeblikk.
hint-FACE_GLARED = Det var gjenskinn på ansiktet eller brillene dine.
hint-FACE_MISMATCH = Ansiktet ditt og portrettet i dokumentet lignet ikke på hverandre. Bruk ditt eget dokument og jevnt lys.
hint-FAKE_FACE = Vi kunne ikke se at det var en ekte person foran kameraet.
hint-FACE_UNCERTAIN = Vi kunne ikke se om det var en person eller et bilde foran kameraet. Ta bildet av deg selv, i jevnt lys, uten rammer eller skjermer rundt ansiktet.
hint-FACE = Ansiktet ditt kunne ikke kontrolleres. Se rett inn i kameraet, i godt lys, og vær alene i bildet.

## Vise ansiktet igjen

face-welcome-title = Vis oss at det er deg
face-welcome-lead = Ett bilde av ansiktet ditt sammenlignes med selfien fra den tidligere identitetskontrollen. Det tar noen få sekunder.
face-consent = Jeg samtykker i at et bilde av ansiktet mitt sammenlignes automatisk med selfien fra identitetskontrollen min.
face-checking-title = Vi sammenligner ansiktet ditt
face-again-lead = { $n ->
    [one] Vi kjente deg ikke igjen. Du har ett forsøk igjen, så ta deg god tid.
   *[other] Vi kjente deg ikke igjen. Du har { $n } forsøk igjen.
}
face-recognised-title = Vi kjente deg igjen
face-recognised-lead = Takk. Du kan fortsette der du kom fra.
face-refused-title = Vi kjente deg ikke igjen
face-refused-lead = Du kan be virksomheten som sendte deg hit, om en ny lenke.
hint-SELFIE_MISMATCH = Ansiktet ditt lignet ikke nok på selfien fra identitetskontrollen. Sørg for jevnt lys, og ta av lue og briller.
hint-FACE_PRINTED = Bildet viste et ansikt på et dokument eller et bilde. Se selv inn i kameraet.
hint-FACE_TURNED = Du holdt hodet vendt bort eller på skrå. Se rett inn i kameraet.
hint-FACE_FAR = Ansiktet ditt var for lite på bildet. Kom nærmere.
hint-FACE_CUT = En del av ansiktet var ved kanten av bildet. Hele ansiktet må vises, midt i bildet.
hint-FACE_NEAR = Kameraet var for nær. Hold det på en armlengdes avstand.
hint-SAME_PHOTO = Dette bildet er sendt før. Ta et nytt.

## Når noe er i veien

gone-title = Denne lenken gjelder ikke lenger
gone-lead = Den er utløpt eller allerede brukt. Be virksomheten som sendte den, om en ny.
lost-title = Vi får ikke kontakt med serveren
lost-lead = Sjekk internettforbindelsen din, og prøv igjen.
retry = Prøv igjen
leaving-title = Vil du stoppe kontrollen?
leaving-lead = Identiteten din blir ikke bekreftet, og lenken slutter å virke.
leaving-yes = Ja, stopp
leaving-no = Nei, fortsett
problem-network = Forbindelsen ble brutt. Prøv igjen.
problem-server = Noe gikk galt hos oss. Prøv igjen om et øyeblikk.
problem-refused = Det gikk ikke. Sjekk og prøv igjen.

## Sider som ikke trenger lenke

outcome-success-title = Takk, du er ferdig
outcome-success-lead = Kontrollen er fullført. Du kan gå tilbake til virksomheten som ba om den.
outcome-fail-title = Vi kunne ikke bekrefte identiteten din
outcome-fail-lead = Gå tilbake til virksomheten som ba om kontrollen. De kan fortelle deg mer eller gi deg et nytt forsøk.
outcome-unverified-title = Det er ikke noe resultat ennå
outcome-unverified-lead = Enten blir bildene dine fortsatt gjennomgått, eller så ble kontrollen stoppet før den var ferdig. Virksomheten som ba om den, kan fortelle deg mer.
code-title = Skriv inn koden din
code-lead = Du fikk den av virksomheten som ber deg om denne kontrollen.
code-label = Kode på åtte sifre
code-length = Koden har åtte sifre. Sjekk det du har skrevet.
code-wrong = Denne koden virker ikke. Sjekk sifrene, eller be virksomheten om en ny kode.
code-wait = { $minutes ->
    [one] Det er skrevet inn for mange feil koder. Vent ett minutt og prøv igjen.
   *[other] Det er skrevet inn for mange feil koder. Vent { $minutes } minutter og prøv igjen.
}
about-title = Her gjøres identitetskontroller
about-lead = Du kommer hit via en personlig lenke fra virksomheten som ber deg om en kontroll. Åpne den lenken.
about-code = Har du fått en kode på åtte sifre i stedet? Skriv den inn her.
about-go = Skriv inn en kode

## Sending over a line that breaks

upload-waiting = Det kan ikke sendes akkurat nå. Bildet blir her og sendes av seg selv så snart det er mulig. Hold denne siden åpen.
upload-now = Prøv nå
upload-ended = Økten din var allerede over da bildet kom fram, så bildet ble ikke lagret.

## From a screen to a phone

handoff-offer = Fortsett på telefonen
handoff-title = Fortsett på telefonen
handoff-lead = Skann koden med kameraet på telefonen, eller åpne lenken der. Denne siden følger med.
handoff-opened = Kontrollen er åpen på telefonen din. Følg trinnene der; denne siden følger med.
handoff-waiting = Venter på telefonen din…
handoff-qr = Kode som skannes med telefonen
handoff-link = Lenke til telefonen din
handoff-copy = Kopier lenke
handoff-copied = Lenken er kopiert.
handoff-code = Eller gå til { $address } på telefonen og skriv inn:
handoff-here = Fortsett her
handoff-done = Du kan legge bort telefonen. Den andre enheten fortsetter av seg selv.
handoff-expired-title = Koden virker ikke lenger
handoff-expired-lead = Den virker én gang og i ti minutter. Åpne en ny på enheten som viste den.
## Movements before the camera, and help while a picture is taken

acts-title = Vis at det er deg
acts-lead = Noen få små bevegelser foran kameraet viser at ingen bruker et bilde av deg. Vi sier hva du skal gjøre, én ting om gangen.
acts-time = { $minutes ->
    [one] Det tar omtrent et halvt minutt. Du har ett minutt og kan begynne på nytt.
   *[other] Det tar omtrent et halvt minutt. Du har { $minutes } minutter og kan begynne på nytt.
}
acts-begin = Begynn
acts-unable = Dette kan jeg ikke
acts-away = Kameraet ble avbrutt. Du kan begynne på nytt.
acts-rest = Se rett inn i kameraet
act-LEFT = Vri hodet mot venstre
act-RIGHT = Vri hodet mot høyre
act-UP = Løft haken
act-DOWN = Senk haken
act-NEARER = Kom nærmere
acts-sending = Bevegelsene dine sendes
acts-missed-title = Ikke alle bevegelsene var synlige
acts-missed-lead = Du kan prøve igjen, med andre bevegelser. Eller send det slik det er: Da må kanskje noen se på det, og det tar lengre tid.
acts-missed-which = Dette var ikke synlig
acts-again = Prøv igjen
acts-send = Send slik det er
acts-without = Fortsett uten bevegelser
acts-without-lead = Uten kamera er bevegelsene ikke synlige. Du kan fortsette: Da må kanskje noen se på det, og det tar lengre tid.
look-face-none = Vi ser ikke noe ansikt
look-face-several = Bare deg, takk
look-face-far = Kom litt nærmere
look-face-near = Gå litt tilbake
look-face-turned = Se rett inn i kameraet
look-face-aside = Flytt ansiktet inn i ovalen
look-face-more = Litt til
look-glare = Det er gjenskinn. Vipp det litt
look-blur = Ikke skarpt ennå. Hold stille
look-still = Hold stille
look-document-none = Legg dokumentet i rammen
look-document-far = Gå nærmere
look-document-cut = Gå litt tilbake
look-document-askew = Legg dokumentet rett
look-left = Flytt dokumentet mot venstre
look-right = Flytt dokumentet mot høyre
look-up = Flytt dokumentet oppover
look-down = Flytt dokumentet nedover
capture-auto = Automatisk
## Steps

email-title = Bekreft e‑postadressen din
email-lead = Vi sender en kode på seks sifre dit.
email-label = E-postadresse
email-wrong = Skriv inn en e-postadresse, for eksempel navn@example.com.
email-other = Bruk en annen adresse
phone-title = Bekreft telefonnummeret ditt
phone-lead = Vi sender en kode på fire sifre dit på SMS.
phone-label = Telefonnummer
phone-wrong = Velg landet, og skriv inn et telefonnummer fra det landet.
phone-other = Bruk et annet nummer
phone-country = Landet nummeret er fra
task-send = Send koden
task-sent = Vi har sendt en kode til
task-life = Den gjelder i ti minutter. Hvis den ikke kommer frem, kan du se i mappen for uønskede meldinger.
task-code = Koden i meldingen
task-code-length = Koden har { $digits } sifre. Sjekk det du har skrevet.
task-code-wrong = Dette er ikke koden vi sendte. Sjekk sifrene.
task-code-over = Denne koden virker ikke lenger. Få tilsendt en ny.
task-resend = Send en ny kode
task-resend-in = Ny kode om { $seconds } s
task-wait = { $minutes ->
    [one] Vent ett minutt før det sendes en ny kode.
   *[other] Vent { $minutes } minutter før det sendes en ny kode.
}
task-unsent = Koden kunne ikke sendes akkurat nå. Prøv igjen om et øyeblikk.
task-refused = Det går ikke å sende noe dit. Sjekk det du har skrevet.
task-enough = Det kan ikke sendes flere koder i denne kontrollen. Be virksomheten om en ny lenke.
task-skip = Hopp over dette trinnet
task-none-title = Dette trinnet er ikke mulig her
task-none-lead = Virksomheten ber om noe som denne siden ikke kan gjøre. Gi beskjed til virksomheten om det.
task-none-skip = Virksomheten ber om noe som denne siden ikke kan gjøre. Du kan fortsette uten det.
choose = Velg
optional = valgfritt
field-missing = Fyll ut dette feltet.
field-wrong = Sjekk dette svaret.
field-range = Dette er for lite eller for mye. Sjekk det.
address-title = Hvor bor du?
address-lead = Skriv inn hjemmeadressen din.
address-street = Gate og husnummer
address-postal = Postnummer
address-city = Poststed
address-region = Region
address-country = Land
questions-title = Spørsmål
questions-faults = { $n ->
    [one] Se på ett av svarene en gang til.
   *[other] Se på { $n } av svarene en gang til.
}
questions-lines = Ett svar på hver linje.
questions-remove = fjern
summary-title = Se gjennom alt
summary-lead = Du kan fortsatt endre det. Send det deretter.
summary-change = Endre
summary-send = Send
summary-sent = Lagt til
summary-answered = Besvart
summary-skipped = Hoppet over
summary-address = Hjemmeadresse
bill-kind = Hva har du for hånden?
bill-utility = En regning for strøm, vann, gass eller internett
bill-bank = En kontoutskrift fra banken
bill-letter = Et brev fra en offentlig myndighet
bill-lease = En leiekontrakt
bill-hint = Navnet ditt, adressen din og datoen må stå der, og det kan ikke være eldre enn tre måneder.
## The way to what is held about the person

own-page = Det som er lagret om deg

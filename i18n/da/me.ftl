### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = { $company } har bedt om denne kontrol.
me-running-title = Din kontrol er ikke færdig
me-running-lead = Gør den færdig først. Bagefter kan du se her, hvad der er gemt om dig.
me-running-go = Fortsæt kontrollen
me-erased-title = Dine oplysninger er slettet
me-erased-lead = Alt om dig blev slettet den { $date }: billeder, oplysninger og resultater. Kun et notat om, at der har været en kontrol, er tilbage.

## Showing who you are

me-prove-title = Se, hvad der er gemt om dig
me-prove-lead = Indtast det, der står på dit dokument, så ingen andre, der har dette link, kan se dine oplysninger.
me-prove-go = Vis mine oplysninger
me-prove-missing = Udfyld begge felter.
me-prove-wrong = Det er ikke det, vi læste på dokumentet. Tjek begge felter.
me-prove-wait = { $minutes ->
    [one] Der har været forkerte forsøg. Du kan prøve igen om ét minut.
   *[other] Der har været forkerte forsøg. Du kan prøve igen om { $minutes } minutter.
}
me-prove-over = For at beskytte dine oplysninger er siden blevet låst. Udfyld begge felter igen.
me-unprovable = Vi kunne ikke læse nok på dokumentet til at genkende dig her. Spørg virksomheden, hvis du vil se dine oplysninger.

## What was decided

me-decision-title = Hvad der blev afgjort, og hvorfor
me-decided-program = Et computerprogram traf afgørelsen den { $date }, uden at et menneske var med.
me-decided-person = Et menneske traf afgørelsen den { $date }.
me-reason-fine = Kontrollerne fandt ikke noget galt.
me-reason-differs = Dit dokument og det, virksomheden ved om dig, er forskellige her: { $fields }.
me-reason-genuine = Der var tegn på, at dokumentet eller et billede ikke var ægte.
me-reason-closer = Virksomheden skal se nærmere på nogle detaljer.
me-reason-secret = Nogle kontroller mod svindel bliver ikke forklaret i detaljer, fordi det ville hjælpe dem, der snyder.

## What is held

me-data-title = Det, der står på dit dokument
me-field-GIVEN_NAMES = Fornavne
me-field-SURNAME = Efternavn
me-field-DATE_OF_BIRTH = Fødselsdato
me-field-SEX = Køn
me-field-NATIONALITY = Nationalitet
me-field-DOCUMENT_NUMBER = Dokumentnummer
me-field-PERSONAL_NUMBER = Personnummer
me-field-DATE_OF_ISSUE = Udstedelsesdato
me-field-EXPIRY_DATE = Gyldigt til
me-field-ISSUING_STATE = Udstedende land
me-field-ADDRESS = Adresse
me-field-AGE = Alder
me-field-FURTHER_DOCUMENT = Yderligere dokument
me-field-OTHER = Andre oplysninger
me-pictures-title = Dine billeder og filer
me-picture-show = Vis: { $name }
me-picture-extra = Yderligere dokument
me-held-title = Hvad der er gemt, og hvor det kommer fra
me-held-PICTURES = Billeder og filer, fra dig
me-held-FRAMES = Billeder af dine bevægelser foran kameraet, fra dig
me-held-DOCUMENT = Det, der står på dit dokument, aflæst fra dine billeder
me-held-FACE = Tal, der beskriver dit ansigt, beregnet ud fra dine billeder
me-held-TYPED = E-mailadresse, telefonnummer, adresse og svar, fra dig
me-held-DEVICE = Internetadresse og enhedstype, fra din browser
me-held-COMPANY = Det, virksomheden har fortalt os om dig
me-held-RESULTS = Resultaterne af kontrollerne og afgørelsen
me-held-REQUESTS = Det, du har bedt om på denne side
me-purpose = Det hele bruges til at bekræfte din identitet. Den virksomhed, der har bedt om kontrollen, modtager det.
me-kept = { $days ->
    [one] Virksomheden oplyser, at den opbevarer dette i én dag.
   *[other] Virksomheden oplyser, at den opbevarer dette i { $days } dage.
}
me-kept-unknown = Virksomheden bestemmer, hvor længe det opbevares. Ofte står det i en lov.
me-privacy = Virksomhedens privatlivspolitik
me-download = Hent mine oplysninger
me-download-hint = En ZIP-fil med dine billeder og med dine oplysninger i en form, som programmer kan læse.

## Asking for something

me-words = Hvad vil du sige om det? (valgfrit)
me-answer = Svaret:
me-asked-OPEN = Du bad om dette den { $date }. Der er ikke noget svar endnu.
me-asked-DONE = Du bad om dette, og et menneske så på det den { $date }.
me-asked-REFUSED = Du bad om dette. Det blev afslået den { $date }.
me-review-title = Få et menneske til at se på det igen
me-review-lead = Du kan bede om det én gang, indtil den { $date }. Afgørelsen står ved magt, indtil nogen har set på den.
me-review-go = Bed et menneske se på det
me-erasure-title = Få dine oplysninger slettet
me-erasure-ASK = Det bestemmer virksomheden. Love, for eksempel mod hvidvask, kan forpligte den til at opbevare dine oplysninger i nogle år.
me-erasure-IMMEDIATE = Alt om dig bliver slettet med det samme. Det kan ikke fortrydes, og du skal måske igennem kontrollen igen.
me-erasure-sure = Ja, jeg vil have mine oplysninger slettet.
me-erasure-sure-missing = Sæt kryds i feltet for at bekræfte.
me-erasure-go = Bed om sletning

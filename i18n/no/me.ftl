### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = { $company } har bedt om denne kontrollen.
me-running-title = Kontrollen din er ikke fullført
me-running-lead = Fullfør den først. Etterpå kan du se her hva som er lagret om deg.
me-running-go = Fortsett kontrollen
me-erased-title = Opplysningene dine er slettet
me-erased-lead = Alt om deg ble slettet { $date }: bilder, opplysninger og resultater. Bare et notat om at det har vært en kontroll, er igjen.

## Showing who you are

me-prove-title = Se hva som er lagret om deg
me-prove-lead = Skriv inn det som står på dokumentet ditt, slik at ingen andre som har denne lenken, kan se opplysningene dine.
me-prove-go = Vis opplysningene mine
me-prove-missing = Fyll ut begge feltene.
me-prove-wrong = Dette er ikke det vi leste på dokumentet. Sjekk begge feltene.
me-prove-wait = { $minutes ->
    [one] Det har vært mislykkede forsøk. Du kan prøve igjen om ett minutt.
   *[other] Det har vært mislykkede forsøk. Du kan prøve igjen om { $minutes } minutter.
}
me-prove-over = For å beskytte opplysningene dine er siden blitt låst. Fyll ut begge feltene igjen.
me-unprovable = Vi kunne ikke lese nok på dokumentet til å kjenne deg igjen her. Spør virksomheten hvis du vil se opplysningene dine.

## What was decided

me-decision-title = Hva som ble avgjort, og hvorfor
me-decided-program = Et dataprogram tok avgjørelsen { $date }, uten at et menneske var med.
me-decided-person = Et menneske tok avgjørelsen { $date }.
me-reason-fine = Kontrollene fant ikke noe galt.
me-reason-differs = Dokumentet ditt og det virksomheten vet om deg, stemmer ikke overens her: { $fields }.
me-reason-genuine = Det var tegn på at dokumentet eller et bilde ikke var ekte.
me-reason-closer = Virksomheten må se nærmere på noen detaljer.
me-reason-secret = Noen kontroller mot svindel forklares ikke i detalj, fordi det ville hjelpe dem som jukser.

## What is held

me-data-title = Det som står på dokumentet ditt
me-field-GIVEN_NAMES = Fornavn
me-field-SURNAME = Etternavn
me-field-DATE_OF_BIRTH = Fødselsdato
me-field-SEX = Kjønn
me-field-NATIONALITY = Statsborgerskap
me-field-DOCUMENT_NUMBER = Dokumentnummer
me-field-PERSONAL_NUMBER = Personnummer
me-field-DATE_OF_ISSUE = Utstedelsesdato
me-field-EXPIRY_DATE = Gyldig til
me-field-ISSUING_STATE = Utstederland
me-field-ADDRESS = Adresse
me-field-AGE = Alder
me-field-FURTHER_DOCUMENT = Tilleggsdokument
me-field-OTHER = Andre opplysninger
me-pictures-title = Bildene og filene dine
me-picture-show = Vis: { $name }
me-picture-extra = Tilleggsdokument
me-held-title = Hva som er lagret, og hvor det kommer fra
me-held-PICTURES = Bilder og filer, fra deg
me-held-FRAMES = Bilder av bevegelsene dine foran kameraet, fra deg
me-held-DOCUMENT = Det som står på dokumentet ditt, lest fra bildene dine
me-held-FACE = Tall som beskriver ansiktet ditt, beregnet ut fra bildene dine
me-held-TYPED = E-postadresse, telefonnummer, adresse og svar, fra deg
me-held-DEVICE = Internettadresse og type enhet, fra nettleseren din
me-held-COMPANY = Det virksomheten har fortalt oss om deg
me-held-RESULTS = Resultatene av kontrollene, og avgjørelsen
me-held-REQUESTS = Det du har bedt om på denne siden
me-purpose = Alt dette brukes til å bekrefte identiteten din. Virksomheten som ba om kontrollen, mottar det.
me-kept = { $days ->
    [one] Virksomheten oppgir at den lagrer dette i én dag.
   *[other] Virksomheten oppgir at den lagrer dette i { $days } dager.
}
me-kept-unknown = Virksomheten bestemmer hvor lenge det lagres. Ofte står det i en lov.
me-privacy = Virksomhetens personvernerklæring
me-download = Last ned opplysningene mine
me-download-hint = En ZIP-fil med bildene dine, og med opplysningene dine i en form som programmer kan lese.

## Asking for something

me-words = Hva vil du si om det? (valgfritt)
me-answer = Svaret:
me-asked-OPEN = Du ba om dette { $date }. Det er ikke noe svar ennå.
me-asked-DONE = Du ba om dette, og et menneske så på det { $date }.
me-asked-REFUSED = Du ba om dette. Det ble avslått { $date }.
me-review-title = Få et menneske til å se på det igjen
me-review-lead = Du kan be om det én gang, frem til { $date }. Avgjørelsen blir stående til noen har sett på den.
me-review-go = Be et menneske se på det
me-erasure-title = Få opplysningene dine slettet
me-erasure-ASK = Det bestemmer virksomheten. Lover, for eksempel mot hvitvasking, kan pålegge den å lagre opplysningene dine i noen år.
me-erasure-IMMEDIATE = Alt om deg slettes med en gang. Det kan ikke angres, og du må kanskje gjennom kontrollen på nytt.
me-erasure-sure = Ja, jeg vil at opplysningene mine skal slettes.
me-erasure-sure-missing = Kryss av i boksen for å bekrefte.
me-erasure-go = Be om sletting

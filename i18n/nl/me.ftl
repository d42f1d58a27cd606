### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = { $company } heeft om deze controle gevraagd.
me-running-title = Uw controle is nog niet afgerond
me-running-lead = Rond de controle eerst af. Daarna kunt u hier zien wat er over u wordt bewaard.
me-running-go = Verder met de controle
me-erased-title = Uw gegevens zijn gewist
me-erased-lead = Op { $date } is alles over u gewist: foto’s, gegevens en resultaten. Alleen een aantekening dat er een controle is geweest, blijft bewaard.

## Showing who you are

me-prove-title = Bekijk wat er over u wordt bewaard
me-prove-lead = Vul in wat er op uw document staat. Zo kan niemand anders met deze link uw gegevens zien.
me-prove-go = Mijn gegevens tonen
me-prove-missing = Vul beide velden in.
me-prove-wrong = Dit is niet wat we op het document hebben gelezen. Controleer beide velden.
me-prove-wait = { $minutes ->
    [one] Er zijn verkeerde pogingen gedaan. U kunt het over één minuut opnieuw proberen.
   *[other] Er zijn verkeerde pogingen gedaan. U kunt het over { $minutes } minuten opnieuw proberen.
}
me-prove-over = Om uw gegevens te beschermen is deze pagina vergrendeld. Vul beide velden opnieuw in.
me-unprovable = We konden niet genoeg van het document lezen om u hier te herkennen. Wilt u uw gegevens zien, vraag het dan aan het bedrijf.

## What was decided

me-decision-title = Wat er is beslist, en waarom
me-decided-program = Een computerprogramma heeft op { $date } beslist, zonder tussenkomst van een mens.
me-decided-person = Een mens heeft op { $date } beslist.
me-reason-fine = Bij de controles is niets verkeerds gevonden.
me-reason-differs = Uw document en wat het bedrijf over u weet, verschillen hier: { $fields }.
me-reason-genuine = Er waren aanwijzingen dat het document of een foto niet echt was.
me-reason-closer = Het bedrijf moet enkele gegevens nader bekijken.
me-reason-secret = Sommige controles tegen fraude worden niet precies uitgelegd, omdat dat fraudeurs zou helpen.

## What is held

me-data-title = Wat er op uw document staat
me-field-GIVEN_NAMES = Voornamen
me-field-SURNAME = Achternaam
me-field-DATE_OF_BIRTH = Geboortedatum
me-field-SEX = Geslacht
me-field-NATIONALITY = Nationaliteit
me-field-DOCUMENT_NUMBER = Documentnummer
me-field-PERSONAL_NUMBER = Persoonsnummer
me-field-DATE_OF_ISSUE = Datum van afgifte
me-field-EXPIRY_DATE = Geldig tot
me-field-ISSUING_STATE = Land van afgifte
me-field-ADDRESS = Adres
me-field-AGE = Leeftijd
me-field-FURTHER_DOCUMENT = Ander document
me-field-OTHER = Andere gegevens
me-pictures-title = Uw foto’s en bestanden
me-picture-show = Tonen: { $name }
me-picture-extra = Ander document
me-held-title = Wat er wordt bewaard, en waar het vandaan komt
me-held-PICTURES = Foto’s en bestanden, van u
me-held-FRAMES = Foto’s van uw bewegingen voor de camera, van u
me-held-DOCUMENT = Wat er op uw document staat, gelezen van uw foto’s
me-held-FACE = Getallen die uw gezicht beschrijven, berekend uit uw foto’s
me-held-TYPED = E-mailadres, telefoonnummer, adres en antwoorden, van u
me-held-DEVICE = Internetadres en soort apparaat, van uw browser
me-held-COMPANY = Wat het bedrijf ons over u heeft laten weten
me-held-RESULTS = Resultaten van de controles, en de beslissing
me-held-REQUESTS = Wat u op deze pagina hebt gevraagd
me-purpose = Dit alles wordt gebruikt om uw identiteit te bevestigen. Het bedrijf dat om de controle heeft gevraagd, ontvangt het.
me-kept = { $days ->
    [one] Het bedrijf zegt dat het dit één dag bewaart.
   *[other] Het bedrijf zegt dat het dit { $days } dagen bewaart.
}
me-kept-unknown = Het bedrijf bepaalt hoe lang het wordt bewaard. Vaak staat dat in een wet.
me-privacy = Privacyverklaring van het bedrijf
me-download = Mijn gegevens downloaden
me-download-hint = Een zip-bestand met uw foto’s, en met uw gegevens in een vorm die programma’s kunnen lezen.

## Asking for something

me-words = Wat wilt u erover zeggen? (niet verplicht)
me-answer = Het antwoord:
me-asked-OPEN = U hebt dit op { $date } gevraagd. Er is nog geen antwoord.
me-asked-DONE = U hebt dit gevraagd, en een mens heeft er op { $date } naar gekeken.
me-asked-REFUSED = U hebt dit gevraagd. Het is op { $date } afgewezen.
me-review-title = Een mens opnieuw laten kijken
me-review-lead = U kunt dit één keer vragen, tot { $date }. De beslissing blijft zoals die is, totdat iemand heeft gekeken.
me-review-go = Een mens laten kijken
me-erasure-title = Uw gegevens laten wissen
me-erasure-ASK = Het bedrijf beslist daarover. Wetten, bijvoorbeeld tegen witwassen, kunnen het verplichten uw gegevens enkele jaren te bewaren.
me-erasure-IMMEDIATE = Alles over u wordt meteen gewist. Dat kan niet ongedaan worden gemaakt, en misschien moet u de controle opnieuw doen.
me-erasure-sure = Ja, ik wil dat mijn gegevens worden gewist.
me-erasure-sure-missing = Vink het vakje aan om dit te bevestigen.
me-erasure-go = Wissen aanvragen

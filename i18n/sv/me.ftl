### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = { $company } bad om den här kontrollen.
me-running-title = Din kontroll är inte klar
me-running-lead = Gör klart den först. Sedan kan du se här vad som finns sparat om dig.
me-running-go = Fortsätt kontrollen
me-erased-title = Dina uppgifter har raderats
me-erased-lead = Allt om dig raderades den { $date }: foton, uppgifter och resultat. Bara en anteckning om att det gjordes en kontroll finns kvar.

## Showing who you are

me-prove-title = Se vad som finns sparat om dig
me-prove-lead = Ange det som står på din handling, så att ingen annan som har den här länken kan se dina uppgifter.
me-prove-go = Visa mina uppgifter
me-prove-missing = Fyll i båda fälten.
me-prove-wrong = Det här är inte vad vi läste på handlingen. Kontrollera båda fälten.
me-prove-wait = { $minutes ->
    [one] Det har gjorts felaktiga försök. Du kan försöka igen om en minut.
   *[other] Det har gjorts felaktiga försök. Du kan försöka igen om { $minutes } minuter.
}
me-prove-over = För att skydda dina uppgifter har sidan låsts. Fyll i båda fälten igen.
me-unprovable = Vi kunde inte läsa tillräckligt på handlingen för att känna igen dig här. Fråga företaget om du vill se dina uppgifter.

## What was decided

me-decision-title = Vad som beslutades, och varför
me-decided-program = Ett datorprogram fattade beslutet den { $date }, utan att någon människa var inblandad.
me-decided-person = En människa fattade beslutet den { $date }.
me-reason-fine = Kontrollerna hittade inga fel.
me-reason-differs = Din handling och det som företaget vet om dig skiljer sig åt här: { $fields }.
me-reason-genuine = Det fanns tecken på att handlingen eller ett foto inte var äkta.
me-reason-closer = Företaget behöver granska några uppgifter närmare.
me-reason-secret = Vissa kontroller mot bedrägerier förklaras inte i detalj, eftersom det skulle hjälpa den som fuskar.

## What is held

me-data-title = Det som står på din handling
me-field-GIVEN_NAMES = Förnamn
me-field-SURNAME = Efternamn
me-field-DATE_OF_BIRTH = Födelsedatum
me-field-SEX = Kön
me-field-NATIONALITY = Medborgarskap
me-field-DOCUMENT_NUMBER = Handlingens nummer
me-field-PERSONAL_NUMBER = Personnummer
me-field-DATE_OF_ISSUE = Utfärdandedatum
me-field-EXPIRY_DATE = Giltig till och med
me-field-ISSUING_STATE = Utfärdande land
me-field-ADDRESS = Adress
me-field-AGE = Ålder
me-field-FURTHER_DOCUMENT = Ytterligare handling
me-field-OTHER = Andra uppgifter
me-pictures-title = Dina foton och filer
me-picture-show = Visa: { $name }
me-picture-extra = Ytterligare handling
me-held-title = Vad som finns sparat, och var det kommer ifrån
me-held-PICTURES = Foton och filer, från dig
me-held-FRAMES = Foton av dina rörelser framför kameran, från dig
me-held-DOCUMENT = Det som står på din handling, avläst från dina foton
me-held-FACE = Tal som beskriver ditt ansikte, beräknade utifrån dina foton
me-held-TYPED = E-postadress, telefonnummer, adress och svar, från dig
me-held-DEVICE = Internetadress och typ av enhet, från din webbläsare
me-held-COMPANY = Det som företaget har berättat för oss om dig
me-held-RESULTS = Resultaten av kontrollerna, och beslutet
me-held-REQUESTS = Det du har bett om på den här sidan
me-purpose = Allt detta används för att bekräfta din identitet. Företaget som bad om kontrollen får det.
me-kept = { $days ->
    [one] Företaget uppger att det sparar detta i en dag.
   *[other] Företaget uppger att det sparar detta i { $days } dagar.
}
me-kept-unknown = Företaget bestämmer hur länge det sparas. Ofta står det i en lag.
me-privacy = Företagets integritetspolicy
me-download = Ladda ner mina uppgifter
me-download-hint = En ZIP-fil med dina foton, och med dina uppgifter i en form som program kan läsa.

## Asking for something

me-words = Vad vill du säga om det? (frivilligt)
me-answer = Svaret:
me-asked-OPEN = Du bad om detta den { $date }. Det finns inget svar än.
me-asked-DONE = Du bad om detta, och en människa tittade på det den { $date }.
me-asked-REFUSED = Du bad om detta. Det avslogs den { $date }.
me-review-title = Låt en människa titta igen
me-review-lead = Du kan be om det en gång, fram till den { $date }. Beslutet står fast tills någon har tittat.
me-review-go = Be en människa titta
me-erasure-title = Få dina uppgifter raderade
me-erasure-ASK = Företaget bestämmer om det. Lagar, till exempel mot penningtvätt, kan kräva att företaget sparar dina uppgifter i några år.
me-erasure-IMMEDIATE = Allt om dig raderas direkt. Det går inte att ångra, och du kan behöva göra om kontrollen.
me-erasure-sure = Ja, jag vill att mina uppgifter raderas.
me-erasure-sure-missing = Kryssa i rutan för att bekräfta.
me-erasure-go = Be om radering

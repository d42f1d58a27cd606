### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Questa verifica è stata chiesta da { $company }.
me-running-title = La Sua verifica non è ancora completa
me-running-lead = Prima la completi. Poi potrà vedere qui i dati conservati su di Lei.
me-running-go = Continua la verifica
me-erased-title = I Suoi dati sono stati cancellati
me-erased-lead = Tutto ciò che La riguarda è stato cancellato in data { $date }: foto, dati e risultati. Resta soltanto una nota che c’è stata una verifica.

## Showing who you are

me-prove-title = Vedere i dati conservati su di Lei
me-prove-lead = Inserisca ciò che è scritto sul Suo documento, così nessun altro che abbia questo link può vedere i Suoi dati.
me-prove-go = Mostra i miei dati
me-prove-missing = Compili entrambi i campi.
me-prove-wrong = Non è ciò che abbiamo letto sul documento. Controlli entrambi i campi.
me-prove-wait = { $minutes ->
    [one] Ci sono stati tentativi errati. Può riprovare tra un minuto.
   *[other] Ci sono stati tentativi errati. Può riprovare tra { $minutes } minuti.
}
me-prove-over = Per proteggere i Suoi dati, questa pagina è stata bloccata. Compili di nuovo entrambi i campi.
me-unprovable = Non siamo riusciti a leggere abbastanza del documento per riconoscerLa qui. Se vuole vedere i Suoi dati, si rivolga all’azienda.

## What was decided

me-decision-title = Che cosa è stato deciso, e perché
me-decided-program = Ha deciso un programma, in data { $date }, senza intervento umano.
me-decided-person = Ha deciso una persona, in data { $date }.
me-reason-fine = Dai controlli non è emerso nulla di irregolare.
me-reason-differs = Il Suo documento e ciò che l’azienda sa di Lei non coincidono qui: { $fields }.
me-reason-genuine = C’erano segni che il documento o una foto non fossero autentici.
me-reason-closer = L’azienda deve esaminare meglio alcuni dettagli.
me-reason-secret = Alcuni controlli contro le frodi non sono spiegati nei dettagli, perché questo aiuterebbe chi imbroglia.

## What is held

me-data-title = Che cosa è scritto sul Suo documento
me-field-GIVEN_NAMES = Nome
me-field-SURNAME = Cognome
me-field-DATE_OF_BIRTH = Data di nascita
me-field-SEX = Sesso
me-field-NATIONALITY = Cittadinanza
me-field-DOCUMENT_NUMBER = Numero del documento
me-field-PERSONAL_NUMBER = Numero personale
me-field-DATE_OF_ISSUE = Data di rilascio
me-field-EXPIRY_DATE = Data di scadenza
me-field-ISSUING_STATE = Paese di rilascio
me-field-ADDRESS = Indirizzo
me-field-AGE = Età
me-field-FURTHER_DOCUMENT = Altro documento
me-field-OTHER = Altri dati
me-pictures-title = Le Sue foto e i Suoi file
me-picture-show = Mostra: { $name }
me-picture-extra = Altro documento
me-held-title = Che cosa è conservato, e da dove viene
me-held-PICTURES = Foto e file, ricevuti da Lei
me-held-FRAMES = Foto dei Suoi movimenti davanti alla fotocamera, ricevute da Lei
me-held-DOCUMENT = Ciò che è scritto sul Suo documento, letto dalle Sue foto
me-held-FACE = Numeri che descrivono il Suo viso, calcolati dalle Sue foto
me-held-TYPED = Indirizzo e-mail, numero di telefono, indirizzo e risposte, da Lei
me-held-DEVICE = Indirizzo internet e tipo di dispositivo, dal Suo browser
me-held-COMPANY = Ciò che l’azienda ci ha comunicato su di Lei
me-held-RESULTS = I risultati dei controlli e la decisione
me-held-REQUESTS = Ciò che ha chiesto in questa pagina
me-purpose = Tutto questo serve a confermare la Sua identità. Lo riceve l’azienda che ha chiesto la verifica.
me-kept = { $days ->
    [one] L’azienda dichiara di conservare questi dati per un giorno.
   *[other] L’azienda dichiara di conservare questi dati per { $days } giorni.
}
me-kept-unknown = È l’azienda a decidere per quanto tempo conservarli. Spesso lo stabilisce una legge.
me-privacy = Informativa sulla privacy dell’azienda
me-download = Scarica i miei dati
me-download-hint = Un file ZIP con le Sue foto e con i Suoi dati in un formato leggibile dai programmi.

## Asking for something

me-words = Che cosa vuole dire al riguardo? (facoltativo)
me-answer = La risposta:
me-asked-OPEN = L’ha chiesto in data { $date }. Non c’è ancora una risposta.
me-asked-DONE = L’ha chiesto, e una persona ha esaminato il caso in data { $date }.
me-asked-REFUSED = L’ha chiesto. La richiesta è stata respinta in data { $date }.
me-review-title = Far riesaminare la decisione da una persona
me-review-lead = Può chiederlo una sola volta. Ultimo giorno utile: { $date }. La decisione resta com’è finché qualcuno non l’avrà riesaminata.
me-review-go = Chiedi il riesame
me-erasure-title = Far cancellare i Suoi dati
me-erasure-ASK = Decide l’azienda. Le leggi, come quelle contro il riciclaggio di denaro, possono obbligarla a conservare i Suoi dati per alcuni anni.
me-erasure-IMMEDIATE = Tutto ciò che La riguarda viene cancellato subito. Non si può annullare, e forse dovrà ripetere la verifica.
me-erasure-sure = Sì, voglio che i miei dati siano cancellati.
me-erasure-sure-missing = Selezioni la casella per confermare.
me-erasure-go = Chiedi la cancellazione

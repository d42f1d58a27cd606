### Ciò che una persona legge durante la verifica. Frasi brevi, senza gergo.

page-title = { $screen } – verifica dell’identità
language = Lingua
back = Indietro
leave = Interrompi la verifica
continue = Continua
step-of = Passaggio { $n } di { $total }
time-left = Ancora { $time }
time-short = Restano meno di due minuti.
loading = Un momento…

## Prima di iniziare

welcome-title = Confermiamo che è proprio Lei
welcome-lead = Bastano circa due minuti. Tenga a portata di mano:
welcome-document = Il Suo documento d’identità
welcome-document-more = L’originale, non una copia né uno schermo
welcome-face = Il Suo viso
welcome-face-more = Una foto, senza cappello né occhiali da sole
welcome-light = Una buona luce
welcome-light-more = Senza riflessi né ombre marcate
welcome-consent = Accetto che le foto del mio documento e del mio viso siano usate per confermare la mia identità e che il mio viso sia confrontato automaticamente con la foto del documento.
welcome-consent-document = Accetto che le foto del mio documento siano usate per confermare la mia identità.
welcome-consent-missing = Selezioni la casella per accettare. Senza il Suo consenso non possiamo iniziare.
welcome-privacy = Le Sue foto sono conservate in forma cifrata, per l’azienda che ha chiesto questa verifica.
welcome-start = Accetto, iniziamo

## Scelta del documento

document-title = Scelga il documento
country-label = Paese di rilascio
country-hint = Scriva per cercare
country-none = Nessun paese con questo nome
country-found = { $n ->
    [one] Un paese
   *[other] { $n } paesi
}
country-utopia = Utopia (documenti di esempio)
country-missing = Scelga il paese che ha rilasciato il Suo documento.
document-label = Tipo di documento
document-missing = Scelga un tipo di documento.
document-PASSPORT = Passaporto
document-ID_CARD = Carta d’identità
document-RESIDENCE_PERMIT = Permesso di soggiorno
document-DRIVER_LICENSE = Patente di guida
document-INTERNATIONAL_PASSPORT = Passaporto internazionale
document-NATIONAL_PASSPORT = Passaporto interno
document-OLD_ID_CARD = Carta d’identità (vecchio modello)
document-VISA = Visto
document-AADHAAR = Carta Aadhaar
document-PAN_CARD = Carta PAN
document-BORDER_CROSSING = Tessera di attraversamento del confine
document-ASYLUM = Documento di asilo
document-VOTER_CARD = Tessera elettorale
document-TRAVEL_CARD = Tessera di viaggio
document-PHOTO_CARD = Tessera con foto
document-MILITARY_CARD = Tessera militare
document-PROOF_OF_AGE_CARD = Tessera che attesta l’età
document-DIPLOMATIC_ID = Tessera diplomatica
document-PROVISIONAL_DRIVER_LICENSE = Patente di guida provvisoria
document-ADDRESS_CARD = Tessera con indirizzo
document-SOCIAL_SECURITY_CARD = Tessera di previdenza sociale
document-WORK_PERMIT = Permesso di lavoro
document-OTHER = Altro documento

## Scattare le foto

capture-page-title = Pagina con la foto
capture-page-hint = Apra il passaporto alla pagina con la foto, in modo che riempia il riquadro
capture-front-title = Fronte
capture-front-hint = Appoggi la tessera in piano, in modo che riempia il riquadro
capture-back-title = Retro
capture-back-hint = Giri la tessera, in modo che riempia il riquadro
capture-face-title = Il Suo viso
capture-face-hint = Guardi dritto davanti a sé, con il viso nell’ovale
capture-sheet-hint = Metta l’intera pagina nel riquadro; ogni parola deve essere leggibile
capture-shoot = Scatta la foto
capture-upload = Carica una foto
capture-native = Apri la fotocamera
capture-light-on = Accendi la luce
capture-light-off = Spegni la luce
capture-starting = Avvio della fotocamera…
capture-dark = Qui è un po’ buio
capture-keep = Tieni la foto precedente
capture-reading = Lettura del file…
camera-title = La fotocamera non è disponibile
camera-refused = Il browser non ha il permesso di usare la fotocamera. Può concederlo nelle impostazioni del browser oppure aggiungere una foto in un altro modo.
camera-none = Su questo dispositivo non è stata trovata nessuna fotocamera. Può aggiungere una foto in un altro modo.
camera-busy = Un’altra app sta usando la fotocamera. La chiuda e riprovi, oppure aggiunga una foto in un altro modo.
camera-insecure = La fotocamera funziona solo con una connessione sicura (https). Può aggiungere una foto in un altro modo.
camera-failed = Non è stato possibile avviare la fotocamera. Può aggiungere una foto in un altro modo.
camera-retry = Riprova con la fotocamera
picture-unreadable = Questo file non può essere letto come immagine. Scelga una foto JPEG o PNG.
picture-too-large = Questo file è troppo grande. Scelga un’immagine inferiore a { $megabytes } MB.
file-too-large = Questo file è troppo grande. Ne scelga uno inferiore a { $megabytes } MB.
picture-refused = Questa foto non può essere usata. Ne scatti un’altra.

## Guardare la foto

preview-title = Si legge tutto?
preview-check = Si vedono tutti e quattro gli angoli, le lettere sono nitide e nulla è coperto da riflessi o dita.
preview-face-title = Si vede bene il Suo viso?
preview-face-check = Il viso si vede per intero, nitido e ben illuminato, con gli occhi aperti.
preview-extra-title = Si legge tutto?
preview-extra-check = Si vede l’intera pagina, le lettere sono nitide e nulla è coperto da riflessi o dita.
preview-file-title = È il file giusto?
preview-file-check = Contiene tutte le pagine e non è protetto da password.
preview-alt = La foto del Suo documento
preview-face-alt = La foto del Suo viso
preview-extra-alt = La foto della pagina
preview-use = Usa questa foto
preview-file-use = Usa questo file
preview-retake = Scatta un’altra foto
preview-other = Scegli un altro file
preview-sending = Invio in corso… { $percent }%

## Un altro tentativo

again-title = Riproviamo ancora una volta
again-lead = Non tutto si è potuto usare. Non deve ricominciare da capo.
again-last = Non tutto si è potuto usare. Questo è l’ultimo tentativo: faccia con calma.
again-why = Che cosa non ha funzionato e che cosa aiuta
again-go = Scatta di nuovo le foto
again-face = Scatta di nuovo la foto del viso
again-other = Scegli un altro documento

## Altri documenti

extra-hint = Deve essere completo e leggibile.
extra-formats = Foto in formato JPG o PNG
extra-formats-pdf = Foto in formato JPG o PNG, oppure un PDF
extra-photograph = Scatta una foto
extra-upload = Scegli un file
extra-keep = Tieni il file precedente

## La verifica e la sua fine

processing-title = Stiamo controllando le Sue foto
processing-lead = Di solito bastano pochi secondi. Tenga aperta questa pagina.
processing-long = Ci vuole un po’ più del solito. Non deve fare nulla.
result-approved-title = Verifica riuscita
result-approved-lead = La Sua identità è stata confermata. Grazie.
result-suspected-title = Grazie, è tutto
result-suspected-lead = La Sua verifica è stata inviata. Alcuni dettagli vanno esaminati meglio; l’azienda che l’ha chiesta La contatterà.
result-waiting-title = Grazie, è tutto
result-waiting-lead = Ora uno specialista guarderà le Sue foto. L’azienda che ha chiesto la verifica La contatterà.
result-failed-title = Non abbiamo potuto confermare la Sua identità
result-failed-lead = Può chiedere un nuovo tentativo all’azienda che L’ha indirizzata qui.
result-unverified-title = La verifica non è stata completata
result-unverified-lead = È stata interrotta oppure il tempo è scaduto. Può chiedere un nuovo link all’azienda che L’ha indirizzata qui.
result-done-title = Grazie, è tutto
result-done-lead = Può continuare fuori da questa finestra.
result-sent-title = Grazie, è tutto
result-sent-lead = Le Sue foto sono arrivate e sono in fase di controllo. L’azienda che ha chiesto la verifica La contatterà.
result-added-title = Grazie, è tutto
result-added-lead = Quanto richiesto è stato inviato all’azienda.
result-redirect = La riportiamo indietro…
result-continue = Continua
result-close = Ora può chiudere questa pagina.
hint-title = Che cosa può aiutare la prossima volta
hint-DOC_NOT_FOUND = Nella foto non abbiamo visto un documento. Lo appoggi su una superficie uniforme e faccia in modo che riempia il riquadro.
hint-DOC_NOT_FULLY_VISIBLE = Una parte del documento era tagliata o coperta. Devono vedersi tutti e quattro gli angoli.
hint-DOC_TOO_BLURRY = La foto del documento era sfocata. Tenga fermo il telefono finché l’immagine non è nitida.
hint-DOC_GLARED = La luce si rifletteva sul documento. Lo inclini un po’ o si allontani dalla lampada.
hint-DOC_FACE_NOT_FOUND = La foto del viso nel documento non si vedeva bene.
hint-DOC_EXPIRED = Il documento è scaduto. Ne usi uno valido.
hint-DOC_TYPE_MISMATCH = La foto mostrava un tipo di documento diverso da quello scelto.
hint-DOC_SIDE_MISMATCH = La foto mostrava il lato sbagliato del documento.
hint-COUNTRY_MISMATCH = Il documento è stato rilasciato da un paese diverso da quello scelto.
hint-DOC_NOT_SUPPORTED = Questo documento qui non è accettato. Ne usi un altro.
hint-MRZ = Le righe di lettere e segni «<» non si leggevano bene. Devono essere nitide e complete.
hint-BARCODE_NOT_FOUND = Non è stato possibile leggere il codice a barre del documento. Deve essere nitido, completo e senza riflessi.
hint-PRINT = Una parte del testo del documento non si leggeva. Tutto deve essere nitido, completo e senza riflessi.
hint-DOC_COPY = La foto mostrava una copia o uno schermo. Usi il documento originale.
hint-DOC_DAMAGED = Il documento è troppo rovinato per essere letto. Ne usi un altro.
hint-DOCUMENT = Non è stato possibile controllare il documento. Fotografi di nuovo l’originale: intero, nitido e con una buona luce.
hint-NO_FACE_FOUND = Nella foto non abbiamo visto un viso. Guardi dritto verso la fotocamera, con una buona luce.
hint-TOO_MANY_FACES = Nella foto c’era più di un viso. Nell’immagine deve esserci soltanto il Suo.
hint-FACE_TOO_BLURRY = La foto del viso era sfocata. Non si muova per un momento.
hint-FACE_GLARED = La luce si rifletteva sul viso o sugli occhiali.
hint-FACE_MISMATCH = Il Suo viso e la foto del documento non si somigliavano. Usi il Suo documento e una luce uniforme.
hint-FAKE_FACE = Non siamo riusciti a capire se davanti alla fotocamera ci fosse una persona reale.
hint-FACE_UNCERTAIN = Non siamo riusciti a distinguere se davanti alla fotocamera ci fosse una persona o un’immagine. Fotografi il Suo viso dal vivo, con una luce uniforme e senza cornici o schermi intorno.
hint-FACE = Non è stato possibile controllare il viso. Guardi dritto verso la fotocamera, con una buona luce e senza altre persone nell’immagine.

## Mostrare di nuovo il viso

face-welcome-title = Ci mostri che è proprio Lei
face-welcome-lead = Una foto del Suo viso viene confrontata con il selfie della Sua precedente verifica dell’identità. Bastano pochi secondi.
face-consent = Accetto che una foto del mio viso sia confrontata automaticamente con il selfie della mia verifica dell’identità.
face-checking-title = Stiamo confrontando il Suo viso
face-again-lead = { $n ->
    [one] Non L’abbiamo riconosciuta. Le resta un tentativo: faccia con calma.
   *[other] Non L’abbiamo riconosciuta. Le restano { $n } tentativi.
}
face-recognised-title = L’abbiamo riconosciuta
face-recognised-lead = Grazie. Può tornare a quello che stava facendo.
face-refused-title = Non L’abbiamo riconosciuta
face-refused-lead = Può chiedere un nuovo link all’azienda che L’ha indirizzata qui.
hint-SELFIE_MISMATCH = Il Suo viso non somigliava abbastanza al selfie della Sua verifica dell’identità. Scelga una luce uniforme e tolga cappello e occhiali.
hint-FACE_PRINTED = La foto mostrava un viso su un documento o un’immagine. Guardi di persona verso la fotocamera.
hint-FACE_TURNED = La testa era girata o inclinata. Guardi dritto verso la fotocamera.
hint-FACE_FAR = Il viso era troppo piccolo nella foto. Si avvicini.
hint-FACE_CUT = Una parte del viso era al bordo della foto. Deve essere intero e al centro.
hint-FACE_NEAR = La fotocamera era troppo vicina. La tenga a un braccio di distanza.
hint-SAME_PHOTO = Questa foto è già stata inviata. Ne scatti una nuova.

## Quando qualcosa non va

gone-title = Questo link non è più valido
gone-lead = È scaduto o è già stato usato. Ne chieda uno nuovo all’azienda che lo ha inviato.
lost-title = Il server non è raggiungibile
lost-lead = Controlli la connessione a internet e riprovi.
retry = Riprova
leaving-title = Interrompere la verifica?
leaving-lead = La Sua identità non sarà confermata e questo link smetterà di funzionare.
leaving-yes = Sì, interrompi
leaving-no = No, continua
problem-network = La connessione si è interrotta. Riprovi.
problem-server = Si è verificato un problema da parte nostra. Riprovi tra poco.
problem-refused = Non ha funzionato. Controlli e riprovi.

## Pagine che non richiedono un link

outcome-success-title = Grazie, ha finito
outcome-success-lead = La verifica è completa. Può tornare all’azienda che l’ha chiesta.
outcome-fail-title = Non abbiamo potuto confermare la Sua identità
outcome-fail-lead = Torni all’azienda che ha chiesto la verifica. Potrà darLe altre informazioni o un nuovo tentativo.
outcome-unverified-title = Non c’è ancora un risultato
outcome-unverified-lead = O le Sue foto sono ancora in fase di controllo, oppure la verifica è stata interrotta prima della fine. L’azienda che l’ha chiesta può darLe altre informazioni.
code-title = Inserisca il Suo codice
code-lead = L’ha ricevuto dall’azienda che Le chiede questa verifica.
code-label = Codice di otto cifre
code-length = Il codice ha otto cifre. Controlli ciò che ha scritto.
code-wrong = Questo codice non funziona. Controlli le cifre o chieda un nuovo codice all’azienda.
code-wait = { $minutes ->
    [one] Sono stati inseriti troppi codici errati. Attenda un minuto e riprovi.
   *[other] Sono stati inseriti troppi codici errati. Attenda { $minutes } minuti e riprovi.
}
about-title = Qui si svolgono verifiche dell’identità
about-lead = Si arriva qui con un link personale dell’azienda che chiede la verifica. Apra quel link.
about-code = Ha ricevuto invece un codice di otto cifre? Lo inserisca qui.
about-go = Inserisci un codice

## Sending over a line that breaks

upload-waiting = Al momento non è possibile inviare. La foto resta qui e verrà inviata da sola appena possibile. Tenga aperta questa pagina.
upload-now = Riprova ora
upload-ended = La Sua sessione era già terminata quando la foto è arrivata, quindi non è stata conservata.

## From a screen to a phone

handoff-offer = Continua sul telefono
handoff-title = Continua sul telefono
handoff-lead = Inquadri questo codice con la fotocamera del telefono, oppure apra lì il link. Questa pagina segue i passaggi.
handoff-opened = La verifica è aperta sul Suo telefono. Segua lì i passaggi; questa pagina si aggiorna.
handoff-waiting = In attesa del Suo telefono…
handoff-qr = Codice da inquadrare con il telefono
handoff-link = Link per il Suo telefono
handoff-copy = Copia link
handoff-copied = Il link è stato copiato.
handoff-code = Oppure apra { $address } sul telefono e digiti:
handoff-here = Continua qui
handoff-done = Può mettere via il telefono. L’altro dispositivo prosegue da solo.
handoff-expired-title = Questo codice non funziona più
handoff-expired-lead = Vale una volta e per dieci minuti. Ne apra uno nuovo sul dispositivo che lo ha mostrato.
## Movements before the camera, and help while a picture is taken

acts-title = Mostri che è proprio Lei
acts-lead = Alcuni piccoli movimenti davanti alla fotocamera mostrano che nessuno sta usando una Sua immagine. Le diciamo noi che cosa fare, una cosa alla volta.
acts-time = { $minutes ->
    [one] Ci vuole circa mezzo minuto. Ha un minuto di tempo e può ricominciare.
   *[other] Ci vuole circa mezzo minuto. Ha { $minutes } minuti di tempo e può ricominciare.
}
acts-begin = Inizia
acts-unable = Non posso farlo
acts-away = La fotocamera si è interrotta. Può ricominciare.
acts-rest = Guardi dritto verso la fotocamera
act-LEFT = Giri la testa a sinistra
act-RIGHT = Giri la testa a destra
act-UP = Alzi il mento
act-DOWN = Abbassi il mento
act-NEARER = Si avvicini
acts-sending = Stiamo inviando i Suoi movimenti
acts-missed-title = Non tutti i movimenti si sono visti
acts-missed-lead = Può riprovare, con altri movimenti. Oppure può inviare così: in questo caso forse una persona dovrà controllare, e ci vorrà più tempo.
acts-missed-which = Questo non si è visto
acts-again = Riprova
acts-send = Invia così
acts-without = Continua senza movimenti
acts-without-lead = Senza fotocamera i movimenti non si possono vedere. Può continuare: in questo caso forse una persona dovrà controllare, e ci vorrà più tempo.
look-face-none = Non si vede nessun viso
look-face-several = Solo Lei, per favore
look-face-far = Si avvicini un po’
look-face-near = Si allontani un po’
look-face-turned = Guardi dritto verso la fotocamera
look-face-aside = Porti il viso nell’ovale
look-face-more = Ancora un po’
look-glare = C’è un riflesso. Cambi un po’ l’inclinazione
look-blur = Non ancora a fuoco. Non si muova
look-still = Non si muova
look-document-none = Metta il documento nel riquadro
look-document-far = Si avvicini
look-document-cut = Si allontani un po’
look-document-askew = Raddrizzi il documento
look-left = Sposti il documento a sinistra
look-right = Sposti il documento a destra
look-up = Sposti il documento in alto
look-down = Sposti il documento in basso
capture-auto = Automatico
## Steps

email-title = Confermi il Suo indirizzo e‑mail
email-lead = Inviamo un codice di sei cifre a questo indirizzo.
email-label = Indirizzo e-mail
email-wrong = Inserisca un indirizzo e-mail, per esempio nome@example.com.
email-other = Usa un altro indirizzo
phone-title = Confermi il Suo numero di telefono
phone-lead = Inviamo un codice di quattro cifre a questo numero, con un SMS.
phone-label = Numero di telefono
phone-wrong = Scelga il paese e inserisca un numero di telefono di quel paese.
phone-other = Usa un altro numero
phone-country = Paese del numero
task-send = Invia il codice
task-sent = Abbiamo inviato un codice a
task-life = È valido per dieci minuti. Se non arriva, guardi nella cartella dei messaggi indesiderati.
task-code = Codice ricevuto nel messaggio
task-code-length = Il codice ha { $digits } cifre. Controlli ciò che ha scritto.
task-code-wrong = Non è il codice che abbiamo inviato. Controlli le cifre.
task-code-over = Questo codice non funziona più. Se ne faccia inviare uno nuovo.
task-resend = Invia un nuovo codice
task-resend-in = Nuovo codice tra { $seconds } s
task-wait = { $minutes ->
    [one] Attenda un minuto prima di chiedere un altro codice.
   *[other] Attenda { $minutes } minuti prima di chiedere un altro codice.
}
task-unsent = In questo momento non è stato possibile inviare il codice. Riprovi tra poco.
task-refused = Lì non è possibile inviare nulla. Controlli ciò che ha scritto.
task-enough = In questa verifica non si possono inviare altri codici. Chieda un nuovo link all’azienda.
task-skip = Salta questo passaggio
task-none-title = Questo passaggio non è disponibile qui
task-none-lead = L’azienda chiede qualcosa che questa pagina non può fare. Lo faccia sapere all’azienda.
task-none-skip = L’azienda chiede qualcosa che questa pagina non può fare. Può continuare senza.
choose = Scelga
optional = facoltativo
field-missing = Compili questo campo.
field-wrong = Controlli questa risposta.
field-range = È troppo poco o troppo. Controlli.
address-title = Dove abita?
address-lead = Inserisca l’indirizzo di casa.
address-street = Via e numero civico
address-postal = Codice postale
address-city = Località
address-region = Provincia o regione
address-country = Paese
questions-title = Domande
questions-faults = { $n ->
    [one] Una risposta va ricontrollata.
   *[other] { $n } risposte vanno ricontrollate.
}
questions-lines = Una voce per riga.
questions-remove = rimuovi
summary-title = Ricontrolli tutto
summary-lead = Può ancora fare modifiche. Poi invii.
summary-change = Modifica
summary-send = Invia
summary-sent = Aggiunto
summary-answered = Risposta data
summary-skipped = Saltato
summary-address = Indirizzo di casa
bill-kind = Che cosa ha a portata di mano?
bill-utility = Una bolletta di luce, acqua, gas o internet
bill-bank = Un estratto conto bancario
bill-letter = Una lettera di un ente pubblico
bill-lease = Un contratto d’affitto
bill-hint = Deve riportare il Suo nome, il Suo indirizzo e la data, e non avere più di tre mesi.
## The way to what is held about the person

own-page = I dati conservati su di Lei

### Ce citește o persoană în timpul verificării. Propoziții scurte, fără jargon.

page-title = { $screen } – verificarea identității
language = Limbă
back = Înapoi
leave = Opriți verificarea
continue = Continuați
step-of = Pasul { $n } din { $total }
time-left = Timp rămas: { $time }
time-short = Au rămas mai puțin de două minute.
loading = O clipă…

## Înainte de a începe

welcome-title = Să confirmăm că sunteți dumneavoastră
welcome-lead = Durează aproximativ două minute. Pregătiți:
welcome-document = Actul dumneavoastră de identitate
welcome-document-more = Originalul, nu o copie sau un ecran
welcome-face = Fața dumneavoastră
welcome-face-more = O fotografie, fără pălărie sau ochelari de soare
welcome-light = Lumină bună
welcome-light-more = Fără reflexii și fără umbre puternice
welcome-consent = Sunt de acord ca fotografiile actului și ale feței mele să fie folosite pentru a-mi confirma identitatea și ca fața mea să fie comparată automat cu fotografia din act.
welcome-consent-document = Sunt de acord ca fotografiile actului meu să fie folosite pentru a-mi confirma identitatea.
welcome-consent-missing = Bifați caseta pentru a vă da acordul. Fără acesta nu putem începe.
welcome-privacy = Fotografiile dumneavoastră sunt păstrate criptate, pentru compania care a cerut această verificare.
welcome-start = Sunt de acord, începem

## Alegerea actului

document-title = Alegeți actul
country-label = Țara emitentă
country-hint = Scrieți pentru a căuta
country-none = Nu există o astfel de țară
country-found = { $n ->
    [one] O țară
    [few] { $n } țări
   *[other] { $n } de țări
}
country-utopia = Utopia (acte-specimen)
country-missing = Alegeți țara care v-a eliberat actul.
document-label = Tipul actului
document-missing = Alegeți un tip de act.
document-PASSPORT = Pașaport
document-ID_CARD = Carte de identitate
document-RESIDENCE_PERMIT = Permis de ședere
document-DRIVER_LICENSE = Permis de conducere
document-INTERNATIONAL_PASSPORT = Pașaport internațional
document-NATIONAL_PASSPORT = Pașaport intern
document-OLD_ID_CARD = Carte de identitate (model vechi)
document-VISA = Viză
document-AADHAAR = Card Aadhaar
document-PAN_CARD = Card PAN
document-BORDER_CROSSING = Card de trecere a frontierei
document-ASYLUM = Document de azil
document-VOTER_CARD = Card de alegător
document-TRAVEL_CARD = Card de călătorie
document-PHOTO_CARD = Card cu fotografie
document-MILITARY_CARD = Legitimație militară
document-PROOF_OF_AGE_CARD = Card care dovedește vârsta
document-DIPLOMATIC_ID = Legitimație diplomatică
document-PROVISIONAL_DRIVER_LICENSE = Permis de conducere provizoriu
document-ADDRESS_CARD = Card de adresă
document-SOCIAL_SECURITY_CARD = Card de asigurări sociale
document-WORK_PERMIT = Permis de muncă
document-OTHER = Alt act

## Fotografierea

capture-page-title = Pagina cu fotografia
capture-page-hint = Deschideți pașaportul la pagina cu fotografia dumneavoastră, astfel încât să umple chenarul
capture-front-title = Partea din față
capture-front-hint = Așezați cardul pe o suprafață plană, astfel încât să umple chenarul
capture-back-title = Partea din spate
capture-back-hint = Întoarceți cardul, astfel încât să umple chenarul
capture-face-title = Fața dumneavoastră
capture-face-hint = Priviți drept înainte, cu fața în oval
capture-sheet-hint = Așezați toată pagina în chenar; fiecare cuvânt trebuie să se poată citi
capture-shoot = Faceți fotografia
capture-upload = Încărcați o fotografie
capture-native = Deschideți aplicația camerei
capture-light-on = Aprindeți lumina
capture-light-off = Stingeți lumina
capture-starting = Camera pornește…
capture-dark = Este puțin întuneric aici
capture-keep = Păstrați fotografia anterioară
capture-reading = Se citește fișierul…
camera-title = Camera nu este disponibilă
camera-refused = Browserul nu are permisiunea de a folosi camera. O puteți acorda în setările browserului sau puteți adăuga o fotografie în alt mod.
camera-none = Pe acest dispozitiv nu s-a găsit nicio cameră. Puteți adăuga o fotografie în alt mod.
camera-busy = O altă aplicație folosește camera. Închideți-o și încercați din nou sau adăugați o fotografie în alt mod.
camera-insecure = Camera funcționează doar printr-o conexiune sigură (https). Puteți adăuga o fotografie în alt mod.
camera-failed = Camera nu a putut fi pornită. Puteți adăuga o fotografie în alt mod.
camera-retry = Încercați din nou camera
picture-unreadable = Acest fișier nu poate fi citit ca imagine. Alegeți o fotografie JPEG sau PNG.
picture-too-large = Acest fișier este prea mare. Alegeți o imagine sub { $megabytes } MB.
file-too-large = Acest fișier este prea mare. Alegeți unul sub { $megabytes } MB.
picture-refused = Această fotografie nu poate fi folosită. Faceți alta.

## Verificarea fotografiei

preview-title = Se poate citi totul?
preview-check = Se văd toate cele patru colțuri, literele sunt clare și nimic nu este acoperit de reflexii sau degete.
preview-face-title = Se vede bine fața dumneavoastră?
preview-face-check = Fața se vede în întregime, clară și luminată uniform, cu ochii deschiși.
preview-extra-title = Se poate citi totul?
preview-extra-check = Se vede toată pagina, literele sunt clare și nimic nu este acoperit de reflexii sau degete.
preview-file-title = Este fișierul potrivit?
preview-file-check = Conține toate paginile și nu este protejat cu parolă.
preview-alt = Fotografia actului dumneavoastră
preview-face-alt = Fotografia feței dumneavoastră
preview-extra-alt = Fotografia paginii
preview-use = Folosiți această fotografie
preview-file-use = Folosiți acest fișier
preview-retake = Faceți alta
preview-other = Alegeți altul
preview-sending = Se trimite… { $percent }%

## Încă o încercare

again-title = Să mai încercăm o dată
again-lead = Nu am putut folosi totul. Nu trebuie să o luați de la început.
again-last = Nu am putut folosi totul. Aceasta este ultima încercare, așa că nu vă grăbiți.
again-why = Ce nu a mers bine și ce ajută
again-go = Faceți fotografiile din nou
again-face = Faceți din nou fotografia feței
again-other = Alegeți alt act

## Alte documente

extra-hint = Trebuie să fie complet și lizibil.
extra-formats = Fotografii JPG sau PNG
extra-formats-pdf = Fotografii JPG sau PNG ori un PDF
extra-photograph = Faceți o fotografie
extra-upload = Alegeți un fișier
extra-keep = Păstrați fișierul anterior

## Verificarea și sfârșitul ei

processing-title = Vă verificăm fotografiile
processing-lead = De obicei durează câteva secunde. Lăsați această pagină deschisă.
processing-long = Durează puțin mai mult decât de obicei. Nu trebuie să faceți nimic.
result-approved-title = Identitate verificată
result-approved-lead = Identitatea dumneavoastră a fost confirmată. Vă mulțumim.
result-suspected-title = Vă mulțumim, asta e tot
result-suspected-lead = Verificarea a fost trimisă. Unele detalii trebuie privite mai atent, iar compania care a cerut-o vă va contacta.
result-waiting-title = Vă mulțumim, asta e tot
result-waiting-lead = Acum un specialist se va uita la fotografiile dumneavoastră. Compania care a cerut verificarea vă va contacta.
result-failed-title = Nu v-am putut confirma identitatea
result-failed-lead = Puteți cere o nouă încercare companiei care v-a trimis aici.
result-unverified-title = Verificarea nu a fost terminată
result-unverified-lead = A fost oprită sau timpul a expirat. Puteți cere un nou link companiei care v-a trimis aici.
result-done-title = Vă mulțumim, asta e tot
result-done-lead = Puteți continua în afara acestei ferestre.
result-sent-title = Vă mulțumim, asta e tot
result-sent-lead = Fotografiile au ajuns și sunt în curs de verificare. Compania care a cerut verificarea vă va contacta.
result-added-title = Vă mulțumim, asta e tot
result-added-lead = Ceea ce s-a cerut a fost trimis companiei.
result-redirect = Vă ducem înapoi…
result-continue = Continuați
result-close = Acum puteți închide această pagină.
hint-title = Ce poate ajuta data viitoare
hint-DOC_NOT_FOUND = Nu am văzut un act în fotografie. Așezați-l pe o suprafață uniformă, astfel încât să umple chenarul.
hint-DOC_NOT_FULLY_VISIBLE = O parte din act era tăiată sau acoperită. Trebuie să se vadă toate cele patru colțuri.
hint-DOC_TOO_BLURRY = Fotografia actului a fost neclară. Nu vă mișcați până când imaginea devine clară.
hint-DOC_GLARED = Lumina se reflecta pe act. Înclinați-l puțin sau îndepărtați-vă de lampă.
hint-DOC_FACE_NOT_FOUND = Fotografia feței din act nu se vedea clar.
hint-DOC_EXPIRED = Actul a expirat. Folosiți unul valabil.
hint-DOC_TYPE_MISMATCH = Fotografia arăta alt tip de act decât cel ales.
hint-DOC_SIDE_MISMATCH = Fotografia arăta partea greșită a actului.
hint-COUNTRY_MISMATCH = Actul a fost emis de altă țară decât cea aleasă.
hint-DOC_NOT_SUPPORTED = Acest act nu este acceptat aici. Folosiți altul.
hint-MRZ = Rândurile cu litere și semne „<” nu au putut fi citite bine. Trebuie să fie clare și complete.
hint-BARCODE_NOT_FOUND = Codul de bare de pe act nu a putut fi citit. Trebuie să fie clar, complet și fără reflexii.
hint-PRINT = O parte din textul actului nu a putut fi citită. Totul trebuie să fie clar, complet și fără reflexii.
hint-DOC_COPY = Fotografia arăta o copie sau un ecran. Folosiți actul original.
hint-DOC_DAMAGED = Actul este prea deteriorat pentru a fi citit. Folosiți altul.
hint-DOCUMENT = Actul nu a putut fi verificat. Fotografiați din nou originalul: întreg, clar și în lumină bună.
hint-NO_FACE_FOUND = Nu am văzut o față în fotografie. Priviți drept spre cameră, în lumină bună.
hint-TOO_MANY_FACES = În fotografie era mai mult de o față. În imagine trebuie să fiți doar dumneavoastră.
hint-FACE_TOO_BLURRY = Fotografia feței a fost neclară. Nu vă mișcați o clipă.
hint-FACE_GLARED = Lumina se reflecta pe față sau pe ochelari.
hint-FACE_MISMATCH = Fața dumneavoastră și fotografia din act nu semănau. Folosiți propriul act și o lumină uniformă.
hint-FAKE_FACE = Nu am putut vedea că în fața camerei era o persoană reală.
hint-FACE_UNCERTAIN = Nu ne-am putut da seama dacă în fața camerei era o persoană sau o imagine. Fotografiați-vă chiar pe dumneavoastră, în lumină uniformă, fără rame sau ecrane în jurul feței.
hint-FACE = Fața nu a putut fi verificată. Priviți drept spre cameră, în lumină bună, fără alte persoane în imagine.

## Arătarea feței din nou

face-welcome-title = Arătați-ne că sunteți dumneavoastră
face-welcome-lead = O fotografie a feței este comparată cu selfie-ul de la verificarea anterioară a identității. Durează câteva secunde.
face-consent = Sunt de acord ca o fotografie a feței mele să fie comparată automat cu selfie-ul de la verificarea identității mele.
face-checking-title = Vă comparăm fața
face-again-lead = { $n ->
    [one] Nu v-am recunoscut. Mai aveți o încercare, așa că nu vă grăbiți.
    [few] Nu v-am recunoscut. Mai aveți { $n } încercări.
   *[other] Nu v-am recunoscut. Mai aveți { $n } de încercări.
}
face-recognised-title = V-am recunoscut
face-recognised-lead = Vă mulțumim. Puteți continua de unde ați venit.
face-refused-title = Nu v-am recunoscut
face-refused-lead = Puteți cere un nou link companiei care v-a trimis aici.
hint-SELFIE_MISMATCH = Fața nu semăna destul cu selfie-ul de la verificarea identității. Alegeți o lumină uniformă și scoateți pălăria și ochelarii.
hint-FACE_PRINTED = Fotografia arăta o față de pe un act sau dintr-o imagine. Priviți chiar dumneavoastră spre cameră.
hint-FACE_TURNED = Capul era întors sau înclinat. Priviți drept spre cameră.
hint-FACE_FAR = Fața era prea mică în fotografie. Apropiați-vă.
hint-FACE_CUT = O parte din față era la marginea fotografiei. Trebuie să se vadă întreagă și la mijloc.
hint-FACE_NEAR = Camera era prea aproape. Țineți-o la distanță de un braț.
hint-SAME_PHOTO = Această fotografie a mai fost trimisă. Faceți una nouă.

## Când ceva stă în cale

gone-title = Acest link nu mai este valabil
gone-lead = A expirat sau a fost deja folosit. Cereți unul nou companiei care vi l-a trimis.
lost-title = Nu ne putem conecta la server
lost-lead = Verificați conexiunea la internet și încercați din nou.
retry = Încercați din nou
leaving-title = Opriți verificarea?
leaving-lead = Identitatea dumneavoastră nu va fi confirmată, iar acest link nu va mai funcționa.
leaving-yes = Da, opresc
leaving-no = Nu, continui
problem-network = Conexiunea s-a întrerupt. Încercați din nou.
problem-server = A apărut o problemă la noi. Încercați din nou peste câteva clipe.
problem-refused = Nu a funcționat. Verificați și încercați din nou.

## Pagini care nu au nevoie de link

outcome-success-title = Vă mulțumim, ați terminat
outcome-success-lead = Verificarea este încheiată. Vă puteți întoarce la compania care a cerut-o.
outcome-fail-title = Nu v-am putut confirma identitatea
outcome-fail-lead = Întoarceți-vă la compania care a cerut verificarea. Vă poate spune mai multe sau vă poate da o nouă încercare.
outcome-unverified-title = Încă nu există un rezultat
outcome-unverified-lead = Fie fotografiile sunt încă verificate, fie verificarea a fost oprită înainte de sfârșit. Compania care a cerut-o vă poate spune mai multe.
code-title = Introduceți codul
code-lead = L-ați primit de la compania care vă cere această verificare.
code-label = Cod din opt cifre
code-length = Codul are opt cifre. Verificați ce ați scris.
code-wrong = Acest cod nu funcționează. Verificați cifrele sau cereți companiei un cod nou.
code-wait = { $minutes ->
    [one] Au fost prea multe coduri greșite. Așteptați un minut și încercați din nou.
    [few] Au fost prea multe coduri greșite. Așteptați { $minutes } minute și încercați din nou.
   *[other] Au fost prea multe coduri greșite. Așteptați { $minutes } de minute și încercați din nou.
}
about-title = Aici se verifică identitatea
about-lead = Aici se ajunge printr-un link personal de la compania care cere verificarea. Deschideți acel link.
about-code = Ați primit în schimb un cod din opt cifre? Introduceți-l aici.
about-go = Introduceți un cod

## Sending over a line that breaks

upload-waiting = Momentan nu se poate trimite. Fotografia rămâne aici și se trimite singură de îndată ce este posibil. Lăsați această pagină deschisă.
upload-now = Încercați acum
upload-ended = Sesiunea dumneavoastră se încheiase deja când a sosit fotografia, de aceea nu a fost păstrată.

## From a screen to a phone

handoff-offer = Continuați pe telefon
handoff-title = Continuați pe telefon
handoff-lead = Scanați acest cod cu camera telefonului sau deschideți acolo linkul. Această pagină urmărește progresul.
handoff-opened = Verificarea este deschisă pe telefonul dumneavoastră. Urmați pașii acolo; această pagină urmărește progresul.
handoff-waiting = Se așteaptă telefonul dumneavoastră…
handoff-qr = Cod de scanat cu telefonul
handoff-link = Link pentru telefonul dumneavoastră
handoff-copy = Copiați linkul
handoff-copied = Linkul a fost copiat.
handoff-code = Sau deschideți { $address } pe telefon și tastați:
handoff-here = Continuați aici
handoff-done = Puteți lăsa telefonul. Celălalt dispozitiv continuă singur.
handoff-expired-title = Acest cod nu mai funcționează
handoff-expired-lead = Este valabil o singură dată și zece minute. Deschideți unul nou pe dispozitivul care l-a afișat.
## Movements before the camera, and help while a picture is taken

acts-title = Arătați că sunteți dumneavoastră
acts-lead = Câteva mișcări mici în fața camerei arată că nimeni nu folosește o imagine cu dumneavoastră. Vă spunem pe rând ce să faceți.
acts-time = { $minutes ->
    [one] Durează aproximativ jumătate de minut. Aveți un minut și puteți începe din nou.
    [few] Durează aproximativ jumătate de minut. Aveți { $minutes } minute și puteți începe din nou.
   *[other] Durează aproximativ jumătate de minut. Aveți { $minutes } de minute și puteți începe din nou.
}
acts-begin = Începeți
acts-unable = Nu pot face asta
acts-away = Camera a fost întreruptă. Puteți începe din nou.
acts-rest = Priviți drept spre cameră
act-LEFT = Întoarceți capul spre stânga
act-RIGHT = Întoarceți capul spre dreapta
act-UP = Ridicați bărbia
act-DOWN = Coborâți bărbia
act-NEARER = Apropiați-vă
acts-sending = Se trimit mișcările
acts-missed-title = Nu s-au văzut toate mișcările
acts-missed-lead = Puteți încerca din nou, cu alte mișcări. Sau puteți trimite așa: atunci s-ar putea să fie nevoie să se uite cineva, iar asta durează mai mult.
acts-missed-which = Ce nu s-a văzut
acts-again = Încercați din nou
acts-send = Trimiteți așa
acts-without = Continuați fără mișcări
acts-without-lead = Fără cameră, mișcările nu se pot vedea. Puteți continua: atunci s-ar putea să fie nevoie să se uite cineva, iar asta durează mai mult.
look-face-none = Nu se vede nicio față
look-face-several = Vă rugăm, doar dumneavoastră
look-face-far = Apropiați-vă puțin
look-face-near = Îndepărtați-vă puțin
look-face-turned = Priviți drept spre cameră
look-face-aside = Aduceți fața în oval
look-face-more = Încă puțin
look-glare = Ceva se reflectă. Înclinați puțin
look-blur = Încă neclar. Nu vă mișcați
look-still = Nu vă mișcați
look-document-none = Așezați actul în chenar
look-document-far = Apropiați-vă
look-document-cut = Îndepărtați-vă puțin
look-document-askew = Așezați actul drept
look-left = Mutați actul spre stânga
look-right = Mutați actul spre dreapta
look-up = Mutați actul în sus
look-down = Mutați actul în jos
capture-auto = Automat
## Steps

email-title = Confirmați adresa de e‑mail
email-lead = Trimitem un cod din șase cifre la această adresă.
email-label = Adresă de e-mail
email-wrong = Introduceți o adresă de e-mail, de exemplu nume@example.com.
email-other = Folosiți altă adresă
phone-title = Confirmați numărul de telefon
phone-lead = Trimitem un cod din patru cifre la acest număr, prin SMS.
phone-label = Număr de telefon
phone-wrong = Alegeți țara și introduceți un număr de telefon din acea țară.
phone-other = Folosiți alt număr
phone-country = Țara numărului
task-send = Trimiteți codul
task-sent = Am trimis un cod la
task-life = Este valabil zece minute. Dacă nu ajunge, căutați în dosarul cu mesaje nedorite.
task-code = Codul din mesaj
task-code-length = Codul are { $digits } cifre. Verificați ce ați scris.
task-code-wrong = Acesta nu este codul trimis de noi. Verificați cifrele.
task-code-over = Acest cod nu mai este valabil. Cereți unul nou.
task-resend = Trimiteți un cod nou
task-resend-in = Cod nou peste { $seconds } s
task-wait = { $minutes ->
    [one] Așteptați un minut înainte de a cere un alt cod.
    [few] Așteptați { $minutes } minute înainte de a cere un alt cod.
   *[other] Așteptați { $minutes } de minute înainte de a cere un alt cod.
}
task-unsent = Codul nu a putut fi trimis acum. Încercați din nou peste câteva clipe.
task-refused = Acolo nu se poate trimite nimic. Verificați ce ați scris.
task-enough = În această verificare nu se mai pot trimite alte coduri. Cereți companiei un nou link.
task-skip = Omiteți acest pas
task-none-title = Acest pas nu este disponibil aici
task-none-lead = Compania cere ceva ce această pagină nu poate face. Spuneți-i acest lucru.
task-none-skip = Compania cere ceva ce această pagină nu poate face. Puteți continua fără acest pas.
choose = Alegeți
optional = opțional
field-missing = Completați acest câmp.
field-wrong = Verificați acest răspuns.
field-range = Este prea puțin sau prea mult. Verificați.
address-title = Unde locuiți?
address-lead = Introduceți adresa la care locuiți.
address-street = Strada și numărul
address-postal = Cod poștal
address-city = Localitate
address-region = Județ sau regiune
address-country = Țară
questions-title = Întrebări
questions-faults = { $n ->
    [one] Un răspuns trebuie verificat din nou.
    [few] { $n } răspunsuri trebuie verificate din nou.
   *[other] { $n } de răspunsuri trebuie verificate din nou.
}
questions-lines = Câte un răspuns pe fiecare rând.
questions-remove = eliminați
summary-title = Verificați totul încă o dată
summary-lead = Mai puteți face modificări. Apoi trimiteți.
summary-change = Modificați
summary-send = Trimiteți
summary-sent = Adăugat
summary-answered = Răspuns dat
summary-skipped = Omis
summary-address = Adresa de acasă
bill-kind = Ce aveți la îndemână?
bill-utility = O factură de curent, apă, gaz sau internet
bill-bank = Un extras de cont bancar
bill-letter = O scrisoare de la o autoritate
bill-lease = Un contract de închiriere
bill-hint = Documentul trebuie să arate numele dumneavoastră, adresa și data și să nu fie mai vechi de trei luni.
## The way to what is held about the person

own-page = Ce se păstrează despre dumneavoastră

### Patikros ataskaita atitikties pareigūno bylai.

title = Tapatybės patikros ataskaita
page-of = { $n } puslapis iš { $total }
foot = Bonafide { $program } · išspausdinta { $time }
warning-environment = Ne tikros aplinkos rezultatas: aplinka – { $environment }
warning-sample = Pavyzdinis rezultatas: išgalvotas, niekas nebuvo tikrinamas. Aplinka – { $environment }
letters-by-number = Raidės, kurių nėra šios ataskaitos šriftuose, parodytos jų Unicode numeriais, pavyzdžiui, [U+738B].

yes = taip
no = ne
none = nėra

## Rezultatas

verdict = Sprendimas
suspected = Kilo įtarimas
erased-at = Asmens duomenys ištrinti
document-status = Dokumentas
face-status = Veidas
fraud-tags = Galimo sukčiavimo požymiai
mismatch-tags = Skirtumai nuo to, ko tikėtasi
reasons = Sprendimo priežastys
reasons-unexamined = Niekas nebuvo tikrinama.
reasons-none = Visi tikrinimai, kuriems nustatyta taisyklė, sėkmingi.
consequence = Kas iš to išplaukė
review = Ką nusprendė žmogus
review-overturned = Ką nusprendė žmogus; vėliau pakeista
reviewed-by = Peržiūrėjo
reviewed-at = Peržiūrėta
review-reasons = Atmetimo priežastys
review-cleared = Pašalinti skirtumai
review-dummy = Repeticija: niekas nežiūrėjo
opened-at = Nuoroda atverta
attempts = Bandymai
attempt = Bandymas

status-APPROVED = Patikra sėkminga, įtarimų nekilo.
status-DENIED = Patikra nesėkminga.
status-SUSPECTED = Sprendimas yra, bet kilo įtarimas: žr. žymas toliau.
status-REVIEWING = Patikrą peržiūri žmogus.
status-ACTIVE = Patikra nebaigta.
status-EXPIRED = Baigėsi laikas arba žmogus atsisakė; sprendimo nėra.
status-DELETED = Šios patikros asmens duomenys ištrinti.
status-EXPIRED-DELETED = Baigėsi laikas arba žmogus atsisakė; asmens duomenys ištrinti.
status-ARCHIVED = Patikra archyvuota.

verdict-APPROVED = Sėkminga
verdict-DENIED = Nesėkminga

## Apie ką tai

subject = Apie patikrą
environment = Aplinka
environment-DEVELOPMENT = Kūrimas
environment-TESTING = Bandymai
environment-DEMO = Demonstracija
environment-PRODUCTION = Tikroji
token-type = Patikros rūšis
token-IDENTIFICATION = Dokumentas ir asmenukė
token-DOCUMENT = Tik dokumentas
token-VIDEO_CALL = Vaizdo skambutis
token-VIDEO_CALL_PHOTOS = Vaizdo skambutis su nuotraukomis
token-VIDEO_CALL_IDENTIFICATION = Vaizdo skambutis po dokumento ir asmenukės
documents-accepted = Priimami dokumentai
document-chosen = Pasirinktas dokumentas
created-at = Užsakyta
started-at = Pradėta
consented-at = Duotas sutikimas
finished-at = Žmogus baigė
decided-at = Nuspręsta
platform = Įrenginys
platform-PC = Kompiuteris
platform-MOBILE = Telefonas
platform-TABLET = Planšetė
platform-OTHER = Nežinomas
ip = IP adresas

## Dokumentas

document = Ką sako dokumentas
not-read = Iš dokumento nieko nenuskaityta.
field = Laukas
document-says = Dokumente
partner-expected = Tikėtasi
comparison = Palyginimas
same = sutampa
differs = SKIRIASI
unclear = neaišku
first-name = Vardai
last-name = Pavardė
birth-date = Gimimo data
sex = Lytis
nationality = Pilietybė
number = Dokumento numeris
personal-code = Asmens kodas
expiry = Galioja iki
issue-date = Išdavimo data
type = Dokumento rūšis
issuing-country = Išdavusi šalis
address = Adresas
source-mrz = Nuskaityta iš mašininio skaitymo zonos.
source-barcode = Nuskaityta iš brūkšninio kodo.
source-none = Nenuskaityta nei mašininio skaitymo zona, nei brūkšninis kodas.
as-of = Rūšis ir šalis lyginamos su žmogaus pasirinkimu, visa kita – su užsakymu. Vertinta pagal { $day } dieną.
zone = Mašininio skaitymo zona, kaip nuskaityta:
    { $lines }

type-ID_CARD = Asmens tapatybės kortelė
type-PASSPORT = Pasas
type-RESIDENCE_PERMIT = Leidimas gyventi
type-DRIVER_LICENSE = Vairuotojo pažymėjimas
type-AADHAAR = „Aadhaar“ kortelė
type-PAN_CARD = PAN kortelė
type-VISA = Viza
type-BORDER_CROSSING = Sienos kirtimo kortelė
type-ASYLUM = Prieglobsčio dokumentas
type-NATIONAL_PASSPORT = Vidaus pasas
type-VOTER_CARD = Rinkėjo kortelė
type-OLD_ID_CARD = Ankstesnės serijos tapatybės kortelė
type-TRAVEL_CARD = Kelionės kortelė
type-PHOTO_CARD = Kortelė su nuotrauka
type-MILITARY_CARD = Karinis pažymėjimas
type-PROOF_OF_AGE_CARD = Amžių patvirtinanti kortelė
type-DIPLOMATIC_ID = Diplomato pažymėjimas

## Tikrinimai

checks = Tikrinimai
checks-lead = Visi privalėti tikrinimai: kas išmatuota, su kokia riba palyginta ir koks modelis matavo. Neįrašytas tikrinimas nebuvo privalomas ir nevyko.
no-checks = NETIKRINTA: nieko neanalizuota, joks tikrinimas nevyko.
earlier = Ankstesnis bandymas { $n }
picture-sha256 = Nuotraukos SHA-256: { $step }
check = Tikrinimas
outcome = Baigtis
measured = Išmatuota
mark = Riba
model = Modelis
outcome-PASS = sėkminga
outcome-FAIL = NESĖKMINGA
outcome-UNSURE = neaišku
outcome-NOT_CHECKED = NETIKRINTA

check-DOCUMENT_FOUND = Nuotraukoje yra dokumentas
check-DOCUMENT_FULLY_VISIBLE = Matomas visas dokumentas
check-DOCUMENT_SHARP = Dokumentas ryškus
check-DOCUMENT_GLARE = Dokumento neužstoja atspindžiai
check-DOCUMENT_BRIGHT = Dokumentas pakankamai šviesus
check-MRZ_FOUND = Yra mašininio skaitymo zona
check-MRZ_READ = Mašininio skaitymo zona įskaitoma
check-MRZ_CHECK_DIGITS = Zonos kontroliniai skaitmenys teisingi
check-MRZ_UNREPAIRED = Zona nuskaityta be taisymų
check-BARCODE_READ = Brūkšninis kodas įskaitomas
check-DOCUMENT_TYPE = Dokumentas pasirinktos rūšies
check-DOCUMENT_ACCEPTED = Tokia dokumento rūšis priimama
check-DOCUMENT_COUNTRY = Dokumentas pasirinktos šalies
check-DOCUMENT_VALID = Dokumentas tebegalioja
check-PORTRAIT_FOUND = Dokumente yra nuotrauka
check-FACE_FOUND = Asmenukėje yra veidas
check-FACE_SINGLE = Asmenukėje tik vienas veidas
check-FACE_OF_PERSON = Asmenukėje žmogus, o ne dokumentas
check-FACE_SHARP = Asmenukė ryški
check-FACE_MATCH = Asmenukėje ir dokumente tas pats žmogus
check-NAME = Vardai
check-SURNAME = Pavardė
check-DATE_OF_BIRTH = Gimimo data
check-SEX = Lytis
check-NATIONALITY = Pilietybė
check-DOCUMENT_NUMBER = Dokumento numeris
check-PERSONAL_CODE = Asmens kodas
check-EXPIRY_DATE = Galiojimo pabaiga
check-DATE_OF_ISSUE = Išdavimo data
check-AGE_LIMIT = Ne jaunesnis už ribą
check-AGE_MAX = Ne vyresnis už ribą
check-AML = Sankcijos ir politikoje dalyvaujantys asmenys
check-LID = Prarastų ir negaliojančių dokumentų registras
check-CRIMINAL = Teistumas
check-DRIVER_LICENSE_REGISTER = Vairuotojo pažymėjimų registras
check-ADDRESS = Adresas
check-FEATURE = Užsakyta savybė
check-DOCUMENT_ANALYSIS = Dokumento analizė
check-FACE_ANALYSIS = Veidų analizė
check-ANALYSIS = Visa analizė

document-DOC_VALIDATED = Galiojantis
document-DOC_NOT_FOUND = Nuotraukoje nėra dokumento
document-DOC_NOT_FULLY_VISIBLE = Dokumentas nukirptas arba uždengtas
document-DOC_FACE_NOT_FOUND = Dokumente nėra nuotraukos
document-DOC_TOO_BLURRY = Dokumentas neryškus
document-DOC_GLARED = Dokumentą užstoja atspindžiai
document-MRZ_NOT_FOUND = Nėra mašininio skaitymo zonos
document-MRZ_OCR_READING_ERROR = Mašininio skaitymo zona neįskaitoma
document-MRZ_INVALID = Mašininio skaitymo zona prieštarauja pati sau
document-BARCODE_NOT_FOUND = Nuotraukoje nėra brūkšninio kodo
document-DOC_EXPIRED = Dokumentas nebegalioja
document-DOC_NOT_SUPPORTED = Tokia dokumento rūšis nepriimama
document-COUNTRY_NOT_SUPPORTED = Išdavusi šalis nepriimama
document-COUNTRY_MISMATCH = Kita išdavusi šalis, nei pasirinkta
document-DOC_TYPE_MISMATCH = Kita dokumento rūšis, nei pasirinkta
document-DOC_SIDE_MISMATCH = Ne ta dokumento pusė
document-DOC_ERROR = Dokumento analizė nutrūko
document-AUTO_UNVERIFIABLE = Automatiškai nustatyti negalima
document-DOC_INFO_MISMATCH = Dokumentas sako kitką, nei tikėtasi
document-DOC_FACE_GLARED = Atspindžiai ant nuotraukos dokumente
document-DOC_SUBTYPE_MISMATCH = Kita rūšies atmaina, nei pasirinkta
document-DOC_DAMAGED = Dokumentas pažeistas
document-DOC_FAKE = Dokumentas suklastotas arba ne originalas
document-DOC_PERSONAL_CODE_INVALID = Asmens kodas klaidingas arba neįskaitomas
document-DOC_NOT_ALLOWED = Tokia dokumento rūšis neleidžiama
document-DOC_NAME_ERROR = Vardai neįskaitomi
document-DOC_SURNAME_ERROR = Pavardė neįskaitoma
document-DOC_EXPIRY_ERROR = Galiojimo pabaiga neįskaitoma
document-DOC_DOB_ERROR = Gimimo data neįskaitoma
document-DOC_PERSONAL_NUMBER_ERROR = Asmens kodas neįskaitomas
document-DOC_NUMBER_ERROR = Dokumento numeris neįskaitomas
document-DOC_DATE_OF_ISSUE_ERROR = Išdavimo data neįskaitoma
document-DOC_SEX_ERROR = Lytis neįskaitoma
document-DOC_NATIONALITY_ERROR = Pilietybė neįskaitoma
document-DOC_NOT_ANALYSED = NETIKRINTA: patikra nesėkminga dėl kitos priežasties
document-DOC_SPOOF_DETECTED = Prieš kamerą kopija arba ekranas
document-EID_FAILED = Elektroninės tapatybės patikra nepavyko
document-NFC_INIT_FAILED = Nepavyko pradėti skaityti lusto
document-NFC_FAILED = Nepavyko nuskaityti lusto
document-NFC_TIMEOUT = Lustas skaitytas per ilgai

face-FACE_MATCH = Asmenukėje ir dokumente tas pats žmogus
face-FACE_NOT_CHECKED = NETIKRINTA: palyginimas neužsakytas
face-FACE_MISMATCH = Asmenukė ir dokumento nuotrauka skiriasi
face-NO_FACE_FOUND = Asmenukėje nėra tinkamo veido
face-TOO_MANY_FACES = Asmenukėje daugiau nei vienas veidas
face-FACE_TOO_BLURRY = Asmenukė neryški
face-FACE_GLARED = Asmenukėje atspindžiai
face-FACE_UNCERTAIN = Gyvumo nustatyti nepavyko
face-FACE_NOT_ANALYSED = NETIKRINTA: patikra nesėkminga dėl kitos priežasties
face-FACE_ERROR = Palyginimas nutrūko
face-AUTO_UNVERIFIABLE = Automatiškai nustatyti negalima
face-FAKE_FACE = Ne gyvas žmogus

fraud-AML_FAILED = Patikra sąrašuose užsakyta, bet nevyko
fraud-AUTO_UNVERIFIABLE = Kažko užsakyto nepavyko nuspręsti automatiškai
fraud-ADDRESS_UNVERIFIED = Adreso patikra užsakyta, bet nevyko
fraud-LID_FAILED = Prarastų dokumentų registras užsakytas, bet neklaustas
fraud-CRIMINAL_CHECK_FAILED = Teistumo patikra užsakyta, bet nevyko
fraud-DL_FAILED = Vairuotojo pažymėjimų registras užsakytas, bet neklaustas
fraud-FACE_IN_BLACKLIST = Ši asmenukė įtraukta į blokuojamų sąrašą
fraud-DOC_FACE_IN_BLACKLIST = Ši dokumento nuotrauka įtraukta į blokuojamų sąrašą
fraud-DATA_IN_BLACKLIST = Šie duomenys įtraukti į blokuojamų sąrašą
fraud-FACE_BLACKLISTED = Asmenukė yra blokuojamų sąraše
fraud-DOC_FACE_BLACKLISTED = Dokumento nuotrauka yra blokuojamų sąraše
fraud-DATA_BLACKLISTED = Duomenys yra blokuojamų sąraše
fraud-DUPLICATE_FACE = Asmenukė matyta kitoje patikroje
fraud-DUPLICATE_DOC_FACE = Dokumento nuotrauka matyta kitoje patikroje
fraud-DUPLICATE_PERSONAL_DATA = Duomenys matyti kitoje patikroje
fraud-VIRTUAL_CAMERA = Naudota virtuali kamera
fraud-PORTRAIT_SUBSTITUTION = Nuotrauka dokumente pakeista
fraud-FACE_SUSPECTED = Veidas kelia įtarimą
fraud-DOC_MOBILE_PHOTO = Dokumentas parodytas ekrane
fraud-DEV_TOOLS_OPENED = Naršyklėje atverti programuotojo įrankiai
fraud-DOC_PRINT_SPOOFED = Dokumentas yra spaudinys
fraud-FAKE_PHOTO = Nuotrauka netikra
fraud-AML_SUSPECTION = Rastas sankcijų sąrašuose arba tarp politikoje dalyvaujančių asmenų
fraud-SANCTIONS_SUSPECTION = Rastas sankcijų sąrašuose
fraud-SANCTIONS_FAILED = Sankcijų sąrašai užsakyti, bet neklausti
fraud-LID_SUSPECTION = Dokumentas paskelbtas prarastu arba negaliojančiu
fraud-CRIMINAL_SUSPECTED = Rastas teistumo įrašas
fraud-RC_FAILED = Registras užsakytas, bet neklaustas
fraud-URJANET_FAILURE = Paslaugų tiekėjas užsakytas, bet neklaustas
fraud-UTILITY_ADDRESS_CHECK_FAILURE = Sąskaitos adreso patikrinti nepavyko

mismatch-NAME = Skiriasi vardai
mismatch-SURNAME = Skiriasi pavardė
mismatch-DOCUMENT_NUMBER = Skiriasi dokumento numeris
mismatch-PERSONAL_CODE = Skiriasi asmens kodas
mismatch-EXPIRY_DATE = Skiriasi galiojimo pabaiga
mismatch-DATE_OF_BIRTH = Skiriasi gimimo data
mismatch-DATE_OF_ISSUE = Skiriasi išdavimo data
mismatch-NATIONALITY = Skiriasi pilietybė
mismatch-SEX = Skiriasi lytis
mismatch-UNDER_AGE = Jaunesnis už ribą
mismatch-OVER_AGE = Vyresnis už ribą
mismatch-UNKNOWN_AGE = Amžius nežinomas
mismatch-FULL_NAME = Skiriasi vardas ir pavardė
mismatch-DOC_INFO_MISMATCH = Dokumentas sako kitką, nei tikėtasi
mismatch-UTILITY_ADDRESS = Skiriasi sąskaitos adresas
mismatch-UTILITY_NAME = Skiriasi sąskaitos vardas
mismatch-EXPIRED_UTILITY_BILL = Sąskaita per sena
mismatch-INVALID_ADDITIONAL_STEP = Papildomas dokumentas netinkamas
mismatch-ADDITIONAL_STEP_NOT_FOUND = Nuotraukoje nėra papildomo dokumento
mismatch-ADDITIONAL_STEP_INFORMATION_MISMATCH = Skiriasi papildomas dokumentas
mismatch-EXPIRED_ADDITIONAL_STEP_INFORMATION = Papildomas dokumentas per senas
mismatch-REGISTRY_CENTER_INFO_MISMATCH = Registras sako kitką
mismatch-DRIVER_LICENSE_INFO_MISMATCH = Vairuotojo pažymėjimų registras sako kitką
mismatch-NOT_SUPPORTED_POA_DOCUMENT_TYPE = Tokia adreso įrodymo rūšis nepriimama
mismatch-NOT_SUPPORTED_POA_DOCUMENT_COUNTRY = Adreso įrodymo šalis nepriimama
mismatch-POA_COUNTRIES_MISMATCH = Skiriasi adreso įrodymo šalis
mismatch-POA_SCREENSHOT_DETECTED = Adreso įrodymas yra ekrano nuotrauka
mismatch-GDC_NOT_MATCH = Duomenų šaltiniai sako kitką

## Eiga

timeline = Eiga
time = Laikas
event = Kas įvyko
event-more = Papildomai
timeline-more = dar { $n }
event-OPENED = Patikra užsakyta
event-STARTED = Žmogus sutiko ir pradėjo
event-DOCUMENT_CHOSEN = Pasirinktas dokumentas
event-CAPTURED = Priimta nuotrauka
event-FINISHED = Žmogus baigė
event-DECIDED = Nuspręsta
event-EXPIRED = Baigėsi laikas
event-CANCELLED = Žmogus atsisakė
event-RETRIEVED = Paimti duomenys, failai ar ataskaita
event-ERASED = Asmens duomenys ištrinti
event-ENTERED = Nuoroda atverta pirmą kartą
event-ATTEMPT_FAILED = Bandymas nepavyko, duotas dar vienas
event-REVIEWED = Nusprendė žmogus
event-UPDATE_REQUESTED = Partneris paprašė papildyti
event-UPDATE_ENDED = Žmogus papildė, atsisakė arba baigėsi laikas

## Nuotraukos

pictures = Nuotraukos
pictures-lead = Tokios, kokios saugomos: iškoduotos, pasuktos ir įrašytos iš naujo be metaduomenų. SHA-256 yra šioje ataskaitoje esančio failo.
no-pictures = Nuotraukų nėra.
caption = { $step } · { $width } × { $height } pikselių, { $bytes } baitų · { $origin }, { $time }
    SHA-256 { $sha256 }
left-out = Į šią ataskaitą neįtraukta.
not-a-picture = { $type } rūšies dokumentas; čia nerodomas, jį galima gauti atskira nuoroda.
step-FRONT = Dokumento priekis
step-BACK = Dokumento nugarėlė
step-FACE = Asmenukė
origin-camera = nufotografuota
origin-upload = pasirinkta iš failų

## Pagal ką nuspręsta

provenance = Pagal ką nuspręsta
printed-by = Išspausdino
analysed-by = Analizavo
policy = Taisyklės
policy-version = { $name }, { $version } versija
held-against = Vertinta pagal dieną
record-sha256 = Užplombuoto įrašo SHA-256
replay = Sprendimą galima pakartoti su saugomomis nuotraukomis: bonafide replay { $name }

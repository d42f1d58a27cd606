### Ko cilvēks lasa pārbaudes laikā. Īsi teikumi, bez žargona.

page-title = { $screen } – identitātes pārbaude
language = Valoda
back = Atpakaļ
leave = Pārtraukt pārbaudi
continue = Turpināt
step-of = { $n }. solis no { $total }
time-left = Atlicis { $time }
time-short = Atlikušas mazāk nekā divas minūtes.
loading = Mirklīti…

## Pirms sākuma

welcome-title = Apstiprināsim, ka tas esat jūs
welcome-lead = Tas aizņems apmēram divas minūtes. Sagatavojiet:
welcome-document = Personu apliecinošu dokumentu
welcome-document-more = Oriģinālu, nevis kopiju vai ekrānu
welcome-face = Savu seju
welcome-face-more = Viena fotogrāfija, bez cepures un saulesbrillēm
welcome-light = Labu apgaismojumu
welcome-light-more = Bez atspīdumiem un stiprām ēnām
welcome-consent = Piekrītu, ka mana dokumenta un sejas fotogrāfijas tiek izmantotas manas identitātes apstiprināšanai un ka mana seja tiek automātiski salīdzināta ar fotogrāfiju dokumentā.
welcome-consent-document = Piekrītu, ka mana dokumenta fotogrāfijas tiek izmantotas manas identitātes apstiprināšanai.
welcome-consent-missing = Atzīmējiet lodziņu, lai piekristu. Bez piekrišanas mēs nevaram sākt.
welcome-privacy = Jūsu fotogrāfijas tiek glabātas šifrētā veidā un ir paredzētas uzņēmumam, kas lūdza šo pārbaudi.
welcome-start = Piekrist un sākt

## Dokumenta izvēle

document-title = Izvēlieties dokumentu
country-label = Izdevējvalsts
country-hint = Rakstiet, lai meklētu
country-none = Tādas valsts nav
country-found = { $n ->
    [zero] { $n } valstu
    [one] { $n } valsts
   *[other] { $n } valstis
}
country-utopia = Utopija (dokumentu paraugi)
country-missing = Izvēlieties valsti, kas izdeva jūsu dokumentu.
document-label = Dokumenta veids
document-missing = Izvēlieties dokumenta veidu.
document-PASSPORT = Pase
document-ID_CARD = Personas apliecība
document-RESIDENCE_PERMIT = Uzturēšanās atļauja
document-DRIVER_LICENSE = Vadītāja apliecība
document-INTERNATIONAL_PASSPORT = Ārzemju pase
document-NATIONAL_PASSPORT = Iekšējā pase
document-OLD_ID_CARD = Personas apliecība (vecāka)
document-VISA = Vīza
document-AADHAAR = Aadhaar karte
document-PAN_CARD = PAN karte
document-BORDER_CROSSING = Robežšķērsošanas karte
document-ASYLUM = Patvēruma dokuments
document-VOTER_CARD = Vēlētāja karte
document-TRAVEL_CARD = Ceļošanas karte
document-PHOTO_CARD = Karte ar fotogrāfiju
document-MILITARY_CARD = Karavīra apliecība
document-PROOF_OF_AGE_CARD = Vecumu apliecinoša karte
document-DIPLOMATIC_ID = Diplomāta apliecība
document-PROVISIONAL_DRIVER_LICENSE = Pagaidu vadītāja apliecība
document-ADDRESS_CARD = Adreses karte
document-SOCIAL_SECURITY_CARD = Sociālās apdrošināšanas karte
document-WORK_PERMIT = Darba atļauja
document-OTHER = Cits dokuments

## Fotografēšana

capture-page-title = Lapa ar fotogrāfiju
capture-page-hint = Atveriet pasi lapā ar savu fotogrāfiju, lai tā aizpilda rāmi
capture-front-title = Priekšpuse
capture-front-hint = Nolieciet karti uz līdzenas virsmas, lai tā aizpilda rāmi
capture-back-title = Aizmugure
capture-back-hint = Apgrieziet karti otrādi, lai tā aizpilda rāmi
capture-face-title = Jūsu seja
capture-face-hint = Skatieties taisni, turot seju ovālā
capture-sheet-hint = Novietojiet rāmī visu lapu; katram vārdam jābūt salasāmam
capture-shoot = Fotografēt
capture-upload = Augšupielādēt fotogrāfiju
capture-native = Atvērt kameras lietotni
capture-light-on = Ieslēgt gaismu
capture-light-off = Izslēgt gaismu
capture-starting = Ieslēdz kameru…
capture-dark = Šeit ir mazliet tumšs
capture-keep = Paturēt iepriekšējo fotogrāfiju
capture-reading = Nolasa failu…
camera-title = Kamera nav pieejama
camera-refused = Pārlūks nav saņēmis atļauju izmantot kameru. Varat to atļaut pārlūka iestatījumos vai pievienot fotogrāfiju citā veidā.
camera-none = Šajā ierīcē kamera nav atrasta. Varat pievienot fotogrāfiju citā veidā.
camera-busy = Kameru izmanto cita lietotne. Aizveriet to un mēģiniet vēlreiz vai pievienojiet fotogrāfiju citā veidā.
camera-insecure = Kamera darbojas tikai ar drošu savienojumu (https). Varat pievienot fotogrāfiju citā veidā.
camera-failed = Kameru neizdevās ieslēgt. Varat pievienot fotogrāfiju citā veidā.
camera-retry = Mēģināt ar kameru vēlreiz
picture-unreadable = Šo failu nevar nolasīt kā attēlu. Izvēlieties JPEG vai PNG fotogrāfiju.
picture-too-large = Šis fails ir pārāk liels. Izvēlieties attēlu, kas mazāks par { $megabytes } MB.
file-too-large = Šis fails ir pārāk liels. Izvēlieties failu, kas mazāks par { $megabytes } MB.
picture-refused = Šo fotogrāfiju nevar izmantot. Uzņemiet citu.

## Fotogrāfijas apskatīšana

preview-title = Vai viss ir salasāms?
preview-check = Redzami visi četri stūri, burti ir asi, un neko neaizsedz atspīdumi vai pirksti.
preview-face-title = Vai jūs labi var redzēt?
preview-face-check = Redzama visa seja, asa un vienmērīgi apgaismota, acis ir atvērtas.
preview-extra-title = Vai viss ir salasāms?
preview-extra-check = Redzama visa lapa, burti ir asi, un neko neaizsedz atspīdumi vai pirksti.
preview-file-title = Vai šis ir pareizais fails?
preview-file-check = Tajā ir visas lapas, un tas nav aizsargāts ar paroli.
preview-alt = Jūsu dokumenta fotogrāfija
preview-face-alt = Jūsu sejas fotogrāfija
preview-extra-alt = Lapas fotogrāfija
preview-use = Izmantot šo fotogrāfiju
preview-file-use = Izmantot šo failu
preview-retake = Uzņemt citu
preview-other = Izvēlēties citu
preview-sending = Sūta… { $percent } %

## Vēl viens mēģinājums

again-title = Pamēģināsim vēlreiz
again-lead = Ne visu varēja izmantot. Nav jāsāk no sākuma.
again-last = Ne visu varēja izmantot. Šis ir pēdējais mēģinājums, tāpēc nesteidzieties.
again-why = Kas neizdevās un kas palīdzēs
again-go = Fotografēt vēlreiz
again-face = Fotografēt seju vēlreiz
again-other = Izvēlēties citu dokumentu

## Citi dokumenti

extra-hint = Tam jābūt pilnīgam un salasāmam.
extra-formats = JPG vai PNG fotogrāfijas
extra-formats-pdf = JPG vai PNG fotogrāfijas vai PDF
extra-photograph = Fotografēt
extra-upload = Izvēlēties failu
extra-keep = Paturēt iepriekšējo failu

## Pārbaude un tās beigas

processing-title = Pārbaudām jūsu fotogrāfijas
processing-lead = Parasti tas aizņem dažas sekundes. Neaizveriet šo lapu.
processing-long = Tas aizņem mazliet ilgāk nekā parasti. Jums nekas nav jādara.
result-approved-title = Identitāte apstiprināta
result-approved-lead = Jūsu identitāte ir apstiprināta. Paldies.
result-suspected-title = Paldies, tas ir viss
result-suspected-lead = Jūsu dati ir iesniegti. Dažas detaļas jāaplūko rūpīgāk; jums paziņos uzņēmums, kas lūdza pārbaudi.
result-waiting-title = Paldies, tas ir viss
result-waiting-lead = Tagad jūsu fotogrāfijas aplūkos speciālists. Jums paziņos uzņēmums, kas lūdza pārbaudi.
result-failed-title = Jūsu identitāti neizdevās apstiprināt
result-failed-lead = Varat lūgt jaunu mēģinājumu uzņēmumam, kas jūs šurp nosūtīja.
result-unverified-title = Pārbaude nav pabeigta
result-unverified-lead = Tā tika pārtraukta vai beidzās laiks. Varat lūgt jaunu saiti uzņēmumam, kas jūs šurp nosūtīja.
result-done-title = Paldies, tas ir viss
result-done-lead = Varat turpināt ārpus šī loga.
result-sent-title = Paldies, tas ir viss
result-sent-lead = Jūsu fotogrāfijas ir saņemtas un tiek pārbaudītas. Jums paziņos uzņēmums, kas lūdza pārbaudi.
result-added-title = Paldies, tas ir viss
result-added-lead = Pieprasītais ir nosūtīts uzņēmumam.
result-redirect = Vedam jūs atpakaļ…
result-continue = Turpināt
result-close = Tagad varat aizvērt šo lapu.
hint-title = Kas var palīdzēt nākamreiz
hint-DOC_NOT_FOUND = Fotogrāfijā neredzējām dokumentu. Nolieciet to uz vienkrāsainas virsmas tā, lai tas aizpilda rāmi.
hint-DOC_NOT_FULLY_VISIBLE = Daļa dokumenta bija nogriezta vai aizsegta. Jābūt redzamiem visiem četriem stūriem.
hint-DOC_TOO_BLURRY = Dokumenta fotogrāfija bija izplūdusi. Nekustieties, līdz attēls kļūst ass.
hint-DOC_GLARED = Dokumentā atspīdēja gaisma. Mazliet sasveriet to vai pavirzieties nost no lampas.
hint-DOC_FACE_NOT_FOUND = Sejas attēls dokumentā nebija skaidri redzams.
hint-DOC_EXPIRED = Dokumenta derīguma termiņš ir beidzies. Izmantojiet derīgu dokumentu.
hint-DOC_TYPE_MISMATCH = Fotogrāfijā bija cita veida dokuments, nekā izvēlējāties.
hint-DOC_SIDE_MISMATCH = Fotogrāfijā bija nepareizā dokumenta puse.
hint-COUNTRY_MISMATCH = Dokumentu izdevusi cita valsts, nekā izvēlējāties.
hint-DOC_NOT_SUPPORTED = Šis dokuments šeit netiek pieņemts. Izmantojiet citu.
hint-MRZ = Rindas ar burtiem un „<” zīmēm nevarēja labi nolasīt. Tām jābūt asām un pilnīgi redzamām.
hint-BARCODE_NOT_FOUND = Dokumenta svītrkodu nevarēja nolasīt. Tam jābūt asam, pilnīgam un bez atspīdumiem.
hint-PRINT = Daļu dokumenta teksta nevarēja nolasīt. Visam jābūt asam, pilnīgi redzamam un bez atspīdumiem.
hint-DOC_COPY = Fotogrāfijā bija kopija vai ekrāns. Izmantojiet dokumenta oriģinālu.
hint-DOC_DAMAGED = Dokuments ir pārāk bojāts, lai to nolasītu. Izmantojiet citu.
hint-DOCUMENT = Dokumentu neizdevās pārbaudīt. Nofotografējiet oriģinālu vēlreiz: visu, asi un labā gaismā.
hint-NO_FACE_FOUND = Fotogrāfijā neredzējām seju. Skatieties tieši kamerā, labā gaismā.
hint-TOO_MANY_FACES = Fotogrāfijā bija vairāk nekā viena seja. Attēlā jābūt tikai jums.
hint-FACE_TOO_BLURRY = Sejas fotogrāfija bija izplūdusi. Brīdi nekustieties.
hint-FACE_GLARED = Sejā vai brillēs atspīdēja gaisma.
hint-FACE_MISMATCH = Jūsu seja un attēls dokumentā nebija līdzīgi. Izmantojiet savu dokumentu un vienmērīgu apgaismojumu.
hint-FAKE_FACE = Nevarējām pārliecināties, ka kameras priekšā bija īsts cilvēks.
hint-FACE_UNCERTAIN = Nevarējām atšķirt, vai kameras priekšā bija cilvēks vai attēls. Nofotografējiet sevi vienmērīgā gaismā, bez rāmjiem un ekrāniem ap seju.
hint-FACE = Jūsu seju neizdevās pārbaudīt. Skatieties tieši kamerā, labā gaismā; attēlā nedrīkst būt citu cilvēku.

## Seja jāparāda vēlreiz

face-welcome-title = Parādiet, ka tas esat jūs
face-welcome-lead = Vienu jūsu sejas fotogrāfiju salīdzina ar pašbildi no jūsu iepriekšējās identitātes pārbaudes. Tas aizņem dažas sekundes.
face-consent = Piekrītu, ka manas sejas fotogrāfija tiek automātiski salīdzināta ar pašbildi no manas identitātes pārbaudes.
face-checking-title = Salīdzinām jūsu seju
face-again-lead = { $n ->
    [zero] Mēs jūs neatpazinām. Jums ir vēl { $n } mēģinājumu.
    [one] Mēs jūs neatpazinām. Jums ir vēl { $n } mēģinājums, tāpēc nesteidzieties.
   *[other] Mēs jūs neatpazinām. Jums ir vēl { $n } mēģinājumi.
}
face-recognised-title = Mēs jūs atpazinām
face-recognised-lead = Paldies. Varat turpināt tur, no kurienes atnācāt.
face-refused-title = Mēs jūs neatpazinām
face-refused-lead = Varat lūgt jaunu saiti uzņēmumam, kas jūs šurp nosūtīja.
hint-SELFIE_MISMATCH = Jūsu seja nebija pietiekami līdzīga pašbildei no identitātes pārbaudes. Izmantojiet vienmērīgu apgaismojumu, noņemiet cepuri un brilles.
hint-FACE_PRINTED = Fotogrāfijā bija seja dokumentā vai attēlā. Rādiet kamerai savu seju.
hint-FACE_TURNED = Galva bija pagriezta vai noliekta. Skatieties tieši kamerā.
hint-FACE_FAR = Jūsu seja fotogrāfijā bija pārāk maza. Panāciet tuvāk.
hint-FACE_CUT = Daļa sejas bija fotogrāfijas malā. Tai jābūt visai un vidū.
hint-FACE_NEAR = Kamera bija pārāk tuvu. Turiet to izstieptas rokas attālumā.
hint-SAME_PHOTO = Šī fotogrāfija jau ir nosūtīta. Uzņemiet jaunu.

## Kad kaut kas traucē

gone-title = Šī saite vairs nav derīga
gone-lead = Tās termiņš ir beidzies vai tā jau ir izmantota. Lūdziet jaunu uzņēmumam, kas to nosūtīja.
lost-title = Nevar sazināties ar serveri
lost-lead = Pārbaudiet interneta savienojumu un mēģiniet vēlreiz.
retry = Mēģināt vēlreiz
leaving-title = Pārtraukt pārbaudi?
leaving-lead = Jūsu identitāte netiks apstiprināta, un šī saite vairs nedarbosies.
leaving-yes = Jā, pārtraukt
leaving-no = Nē, turpināt
problem-network = Savienojums pārtrūka. Mēģiniet vēlreiz.
problem-server = Mūsu pusē kaut kas neizdevās. Pēc brīža mēģiniet vēlreiz.
problem-refused = Neizdevās. Pārbaudiet un mēģiniet vēlreiz.

## Lapas, kurām saite nav vajadzīga

outcome-success-title = Paldies, viss pabeigts
outcome-success-lead = Pārbaude ir pabeigta. Varat atgriezties pie uzņēmuma, kas to lūdza.
outcome-fail-title = Jūsu identitāti neizdevās apstiprināt
outcome-fail-lead = Atgriezieties pie uzņēmuma, kas lūdza pārbaudi. Tas var pastāstīt vairāk vai dot jaunu mēģinājumu.
outcome-unverified-title = Rezultāta vēl nav
outcome-unverified-lead = Vai nu jūsu fotogrāfijas vēl tiek aplūkotas, vai arī pārbaude tika pārtraukta pirms beigām. Vairāk var pastāstīt uzņēmums, kas to lūdza.
code-title = Ievadiet savu kodu
code-lead = Jūs to saņēmāt no uzņēmuma, kas lūdz šo pārbaudi.
code-label = Astoņu ciparu kods
code-length = Kodā ir astoņi cipari. Pārbaudiet, ko ievadījāt.
code-wrong = Šis kods neder. Pārbaudiet ciparus vai lūdziet uzņēmumam jaunu kodu.
code-wait = { $minutes ->
    [zero] Bija pārāk daudz nepareizu kodu. Uzgaidiet { $minutes } minūtes un mēģiniet vēlreiz.
    [one] Bija pārāk daudz nepareizu kodu. Uzgaidiet { $minutes } minūti un mēģiniet vēlreiz.
   *[other] Bija pārāk daudz nepareizu kodu. Uzgaidiet { $minutes } minūtes un mēģiniet vēlreiz.
}
about-title = Šeit pārbauda identitāti
about-lead = Šeit nonāk pa personīgu saiti no uzņēmuma, kas lūdz pārbaudi. Atveriet šo saiti.
about-code = Vai tās vietā saņēmāt astoņu ciparu kodu? Ievadiet to šeit.
about-go = Ievadīt kodu

## Sending over a line that breaks

upload-waiting = Pašlaik nevar nosūtīt. Attēls paliek šeit un tiks nosūtīts pats, tiklīdz tas būs iespējams. Lūdzu, neaizveriet šo lapu.
upload-now = Mēģināt tagad
upload-ended = Kad attēls pienāca, Jūsu sesija jau bija beigusies, tāpēc tas nav saglabāts.

## From a screen to a phone

handoff-offer = Turpināt tālrunī
handoff-title = Turpināt tālrunī
handoff-lead = Noskenējiet šo kodu ar tālruņa kameru vai atveriet tur saiti. Šī lapa seko līdzi.
handoff-opened = Pārbaude ir atvērta Jūsu tālrunī. Lūdzu, izpildiet soļus tur; šī lapa seko līdzi.
handoff-waiting = Gaidām Jūsu tālruni…
handoff-qr = Kods, ko skenēt ar tālruni
handoff-link = Saite Jūsu tālrunim
handoff-copy = Kopēt saiti
handoff-copied = Saite ir nokopēta.
handoff-code = Vai tālrunī atveriet { $address } un ierakstiet:
handoff-here = Turpināt šeit
handoff-done = Tālruni varat nolikt. Otra ierīce turpinās pati.
handoff-expired-title = Šis kods vairs nedarbojas
handoff-expired-lead = Tas der vienu reizi un desmit minūtes. Lūdzu, atveriet jaunu ierīcē, kas to rādīja.
## Movements before the camera, and help while a picture is taken

acts-title = Parādiet, ka tas esat jūs
acts-lead = Dažas nelielas kustības kameras priekšā parāda, ka neviens neizmanto jūsu attēlu. Mēs pēc kārtas pateiksim, kas jādara.
acts-time = { $minutes ->
    [zero] Tas aizņems apmēram pusminūti. Jums ir { $minutes } minūtes, un varat sākt no jauna.
    [one] Tas aizņems apmēram pusminūti. Jums ir { $minutes } minūte, un varat sākt no jauna.
   *[other] Tas aizņems apmēram pusminūti. Jums ir { $minutes } minūtes, un varat sākt no jauna.
}
acts-begin = Sākt
acts-unable = Es to nevaru izdarīt
acts-away = Kameras darbība tika pārtraukta. Varat sākt no jauna.
acts-rest = Skatieties tieši kamerā
act-LEFT = Pagrieziet galvu pa kreisi
act-RIGHT = Pagrieziet galvu pa labi
act-UP = Paceliet zodu
act-DOWN = Nolaidiet zodu
act-NEARER = Panāciet tuvāk
acts-sending = Sūtām jūsu kustības
acts-missed-title = Ne visas kustības bija redzamas
acts-missed-lead = Varat mēģināt vēlreiz ar citām kustībām. Vai arī sūtīt, kā ir: tad, iespējams, kādam tas būs jāaplūko, un tas prasīs vairāk laika.
acts-missed-which = Kas nebija redzams
acts-again = Mēģināt vēlreiz
acts-send = Sūtīt, kā ir
acts-without = Turpināt bez kustībām
acts-without-lead = Bez kameras kustības nav redzamas. Varat turpināt: tad, iespējams, kādam tas būs jāaplūko, un tas prasīs vairāk laika.
look-face-none = Seja nav redzama
look-face-several = Lūdzu, tikai jūs
look-face-far = Panāciet mazliet tuvāk
look-face-near = Pavirzieties mazliet atpakaļ
look-face-turned = Skatieties tieši kamerā
look-face-aside = Novietojiet seju ovālā
look-face-more = Vēl mazliet
look-glare = Kaut kas atspīd. Mazliet sasveriet
look-blur = Vēl nav ass. Nekustieties
look-still = Nekustieties
look-document-none = Novietojiet dokumentu rāmī
look-document-far = Pavirzieties tuvāk
look-document-cut = Pavirzieties mazliet atpakaļ
look-document-askew = Novietojiet dokumentu taisni
look-left = Pabīdiet dokumentu pa kreisi
look-right = Pabīdiet dokumentu pa labi
look-up = Pabīdiet dokumentu uz augšu
look-down = Pabīdiet dokumentu uz leju
capture-auto = Automātiski
## Steps

email-title = Apstipriniet savu e‑pasta adresi
email-lead = Uz to nosūtīsim sešu ciparu kodu.
email-label = E-pasta adrese
email-wrong = Ievadiet e-pasta adresi, piemēram, vards@example.com.
email-other = Izmantot citu adresi
phone-title = Apstipriniet savu tālruņa numuru
phone-lead = Uz to īsziņā nosūtīsim četru ciparu kodu.
phone-label = Tālruņa numurs
phone-wrong = Izvēlieties valsti un ievadiet šīs valsts tālruņa numuru.
phone-other = Izmantot citu numuru
phone-country = Numura valsts
task-send = Nosūtīt kodu
task-sent = Mēs nosūtījām kodu uz
task-life = Tas ir derīgs desmit minūtes. Ja tas nepienāk, ieskatieties nevēlamo ziņu mapē.
task-code = Kods no ziņas
task-code-length = Kodā ir { $digits } cipari. Pārbaudiet, ko ievadījāt.
task-code-wrong = Šis nav kods, ko mēs nosūtījām. Pārbaudiet ciparus.
task-code-over = Šis kods vairs nav derīgs. Pieprasiet jaunu.
task-resend = Nosūtīt jaunu kodu
task-resend-in = Jauns kods pēc { $seconds } s
task-wait = { $minutes ->
    [zero] Uzgaidiet { $minutes } minūtes, līdz tiks nosūtīts jauns kods.
    [one] Uzgaidiet { $minutes } minūti, līdz tiks nosūtīts jauns kods.
   *[other] Uzgaidiet { $minutes } minūtes, līdz tiks nosūtīts jauns kods.
}
task-unsent = Kodu pašlaik neizdevās nosūtīt. Pēc brīža mēģiniet vēlreiz.
task-refused = Tur neko nevar nosūtīt. Pārbaudiet, ko ievadījāt.
task-enough = Šajā pārbaudē vairs nevar nosūtīt jaunus kodus. Lūdziet uzņēmumam jaunu saiti.
task-skip = Izlaist šo soli
task-none-title = Šis solis šeit nav pieejams
task-none-lead = Uzņēmums lūdz ko tādu, ko šī lapa nevar izdarīt. Paziņojiet par to uzņēmumam.
task-none-skip = Uzņēmums lūdz ko tādu, ko šī lapa nevar izdarīt. Varat turpināt bez tā.
choose = Izvēlieties
optional = nav obligāti
field-missing = Aizpildiet šo lauku.
field-wrong = Pārbaudiet šo atbildi.
field-range = Tas ir par maz vai par daudz. Pārbaudiet.
address-title = Kur jūs dzīvojat?
address-lead = Ievadiet savas dzīvesvietas adresi.
address-street = Iela un mājas numurs
address-postal = Pasta indekss
address-city = Pilsēta vai ciems
address-region = Novads vai reģions
address-country = Valsts
questions-title = Jautājumi
questions-faults = { $n ->
    [zero] Vēlreiz jāpārskata { $n } atbilžu.
    [one] Vēlreiz jāpārskata { $n } atbilde.
   *[other] Vēlreiz jāpārskata { $n } atbildes.
}
questions-lines = Katrā rindā viens ieraksts.
questions-remove = noņemt
summary-title = Pārskatiet visu
summary-lead = Vēl varat visu mainīt. Pēc tam nosūtiet.
summary-change = Mainīt
summary-send = Nosūtīt
summary-sent = Pievienots
summary-answered = Atbildēts
summary-skipped = Izlaists
summary-address = Dzīvesvietas adrese
bill-kind = Kas jums ir pie rokas?
bill-utility = Rēķins par elektrību, ūdeni, gāzi vai internetu
bill-bank = Bankas konta izraksts
bill-letter = Valsts vai pašvaldības iestādes vēstule
bill-lease = Īres līgums
bill-hint = Dokumentā jābūt jūsu vārdam, uzvārdam, adresei un datumam, un tas nedrīkst būt vecāks par trim mēnešiem.
## The way to what is held about the person

own-page = Kas par jums ir saglabāts

### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Ezt az ellenőrzést kérte: { $company }.
me-running-title = Az ellenőrzés nem fejeződött be
me-running-lead = Először fejezze be. Utána itt láthatja, milyen adatokat tárolunk Önről.
me-running-go = Az ellenőrzés folytatása
me-erased-title = Az adatait töröltük
me-erased-lead = Minden Önre vonatkozó adatot töröltünk ({ $date }): a fényképeket, az adatokat és az eredményeket. Csak annak a bejegyzése maradt meg, hogy volt ellenőrzés.

## Showing who you are

me-prove-title = Tekintse meg az Önről tárolt adatokat
me-prove-lead = Írja be, ami az okmányán szerepel, hogy senki más ne láthassa az adatait, akinek megvan ez a hivatkozás.
me-prove-go = Adataim megtekintése
me-prove-missing = Töltse ki mindkét mezőt.
me-prove-wrong = Nem ezt olvastuk az okmányon. Ellenőrizze mindkét mezőt.
me-prove-wait = { $minutes ->
    [one] Hibás próbálkozások történtek. Egy perc múlva újra próbálkozhat.
   *[other] Hibás próbálkozások történtek. { $minutes } perc múlva újra próbálkozhat.
}
me-prove-over = Az adatai védelmében ezt az oldalt zároltuk. Töltse ki újra mindkét mezőt.
me-unprovable = Nem tudtunk eleget leolvasni az okmányról ahhoz, hogy itt felismerjük. Ha látni szeretné az adatait, forduljon a céghez.

## What was decided

me-decision-title = Mi lett a döntés, és miért
me-decided-program = Egy program döntött, emberi közreműködés nélkül ({ $date }).
me-decided-person = Egy ember döntött ({ $date }).
me-reason-fine = Az ellenőrzések mindent rendben találtak.
me-reason-differs = Az okmánya és a cég Önről szóló adatai itt eltérnek: { $fields }.
me-reason-genuine = Jelek utaltak arra, hogy az okmány vagy egy fénykép nem valódi.
me-reason-closer = A cégnek néhány adatot alaposabban meg kell néznie.
me-reason-secret = A csalás elleni egyes ellenőrzéseket nem magyarázzuk el részletesen, mert az a csalókat segítené.

## What is held

me-data-title = Ami az okmányán szerepel
me-field-GIVEN_NAMES = Utónév
me-field-SURNAME = Családi név
me-field-DATE_OF_BIRTH = Születési dátum
me-field-SEX = Nem
me-field-NATIONALITY = Állampolgárság
me-field-DOCUMENT_NUMBER = Okmányszám
me-field-PERSONAL_NUMBER = Személyi azonosító
me-field-DATE_OF_ISSUE = Kiállítás dátuma
me-field-EXPIRY_DATE = Érvényesség vége
me-field-ISSUING_STATE = Kiállító ország
me-field-ADDRESS = Lakcím
me-field-AGE = Életkor
me-field-FURTHER_DOCUMENT = További okmány
me-field-OTHER = Egyéb adatok
me-pictures-title = Az Ön fényképei és fájljai
me-picture-show = Megtekintés: { $name }
me-picture-extra = További okmány
me-held-title = Mit tárolunk, és honnan származik
me-held-PICTURES = Fényképek és fájlok, Öntől
me-held-FRAMES = A kamera előtti mozdulatairól készült fényképek, Öntől
me-held-DOCUMENT = Ami az okmányán szerepel, a fényképeiről leolvasva
me-held-FACE = Az arcát leíró számok, a fényképeiből kiszámítva
me-held-TYPED = E-mail-cím, telefonszám, lakcím és válaszok, Öntől
me-held-DEVICE = Internetcím és az eszköz típusa, a böngészőjéből
me-held-COMPANY = Amit a cég közölt velünk Önről
me-held-RESULTS = Az ellenőrzések eredményei és a döntés
me-held-REQUESTS = Amit ezen az oldalon kért
me-purpose = Mindez az Ön személyazonosságának megerősítésére szolgál. Az ellenőrzést kérő cég kapja meg.
me-kept = { $days ->
    [one] A cég közlése szerint ezt egy napig őrzi meg.
   *[other] A cég közlése szerint ezt { $days } napig őrzi meg.
}
me-kept-unknown = A cég dönti el, meddig őrzi meg. Gyakran törvény írja elő.
me-privacy = A cég adatkezelési tájékoztatója
me-download = Adataim letöltése
me-download-hint = ZIP-fájl a fényképeivel és az adataival, programok által olvasható formában.

## Asking for something

me-words = Mit szeretne erről mondani? (nem kötelező)
me-answer = A válasz:
me-asked-OPEN = Ön ezt kérte ({ $date }). Még nincs válasz.
me-asked-DONE = Ön ezt kérte, és egy ember megnézte ({ $date }).
me-asked-REFUSED = Ön ezt kérte. A kérést elutasították ({ $date }).
me-review-title = Kérje, hogy egy ember is megnézze
me-review-lead = Egyszer kérheti, { $date } napjáig. A döntés nem változik, amíg valaki meg nem nézte.
me-review-go = Kérem, hogy ember nézze meg
me-erasure-title = Az adatai törlése
me-erasure-ASK = Erről a cég dönt. Törvények, például a pénzmosás elleniek, kötelezhetik arra, hogy az adatait néhány évig megőrizze.
me-erasure-IMMEDIATE = Minden Önre vonatkozó adatot azonnal törlünk. Ez nem vonható vissza, és lehet, hogy újra át kell esnie az ellenőrzésen.
me-erasure-sure = Igen, szeretném, hogy töröljék az adataimat.
me-erasure-sure-missing = A megerősítéshez jelölje be a négyzetet.
me-erasure-go = Törlés kérése

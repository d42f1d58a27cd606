### Čo človek číta počas overenia. Krátke vety, žiadne odborné výrazy.

page-title = { $screen } – overenie totožnosti
language = Jazyk
back = Späť
leave = Ukončiť overenie
continue = Pokračovať
step-of = Krok { $n } z { $total }
time-left = Zostáva { $time }
time-short = Zostáva menej ako dve minúty.
loading = Chvíľu…

## Skôr než začneme

welcome-title = Potvrďme, že ste to vy
welcome-lead = Potrvá to asi dve minúty. Pripravte si:
welcome-document = Doklad totožnosti
welcome-document-more = Originál, nie kópiu ani obrazovku
welcome-face = Tvár
welcome-face-more = Jedna fotka, bez čiapky a slnečných okuliarov
welcome-light = Dobré svetlo
welcome-light-more = Bez odleskov a výrazných tieňov
welcome-consent = Súhlasím s tým, že fotografie môjho dokladu a tváre sa použijú na potvrdenie mojej totožnosti a že moja tvár sa automaticky porovná s fotografiou v doklade.
welcome-consent-document = Súhlasím s tým, že fotografie môjho dokladu sa použijú na potvrdenie mojej totožnosti.
welcome-consent-missing = Na vyjadrenie súhlasu zaškrtnite políčko. Bez neho nemôžeme začať.
welcome-privacy = Vaše fotografie sa uchovávajú šifrované, pre firmu, ktorá o toto overenie požiadala.
welcome-start = Súhlasiť a začať

## Výber dokladu

document-title = Vyberte svoj doklad
country-label = Vydávajúca krajina
country-hint = Začnite písať
country-none = Takú krajinu sme nenašli
country-found = { $n ->
    [one] Jedna krajina
    [few] { $n } krajiny
   *[other] { $n } krajín
}
country-utopia = Utópia (vzorové doklady)
country-missing = Vyberte krajinu, ktorá váš doklad vydala.
document-label = Druh dokladu
document-missing = Vyberte druh dokladu.
document-PASSPORT = Cestovný pas
document-ID_CARD = Občiansky preukaz
document-RESIDENCE_PERMIT = Povolenie na pobyt
document-DRIVER_LICENSE = Vodičský preukaz
document-INTERNATIONAL_PASSPORT = Zahraničný pas
document-NATIONAL_PASSPORT = Vnútroštátny pas
document-OLD_ID_CARD = Občiansky preukaz (starší)
document-VISA = Vízum
document-AADHAAR = Karta Aadhaar
document-PAN_CARD = Karta PAN
document-BORDER_CROSSING = Karta na prekročenie hranice
document-ASYLUM = Azylový doklad
document-VOTER_CARD = Preukaz voliča
document-TRAVEL_CARD = Cestovná karta
document-PHOTO_CARD = Preukaz s fotografiou
document-MILITARY_CARD = Vojenský preukaz
document-PROOF_OF_AGE_CARD = Preukaz o veku
document-DIPLOMATIC_ID = Diplomatický preukaz
document-PROVISIONAL_DRIVER_LICENSE = Dočasný vodičský preukaz
document-ADDRESS_CARD = Preukaz s adresou
document-SOCIAL_SECURITY_CARD = Preukaz sociálneho zabezpečenia
document-WORK_PERMIT = Pracovné povolenie
document-OTHER = Iný doklad

## Fotenie

capture-page-title = Strana s fotografiou
capture-page-hint = Otvorte pas na strane s fotografiou tak, aby vyplnil rámček
capture-front-title = Predná strana
capture-front-hint = Položte preukaz na rovnú plochu tak, aby vyplnil rámček
capture-back-title = Zadná strana
capture-back-hint = Otočte preukaz tak, aby vyplnil rámček
capture-face-title = Vaša tvár
capture-face-hint = Pozerajte sa rovno, s tvárou v ovále
capture-sheet-hint = Umiestnite celú stránku do rámčeka; každé slovo musí byť čitateľné
capture-shoot = Odfotiť
capture-upload = Nahrať fotku
capture-native = Otvoriť fotoaparát
capture-light-on = Zapnúť svetlo
capture-light-off = Vypnúť svetlo
capture-starting = Fotoaparát sa spúšťa…
capture-dark = Je tu trochu tma
capture-keep = Ponechať predchádzajúcu fotku
capture-reading = Súbor sa načítava…
camera-title = Fotoaparát nie je k dispozícii
camera-refused = Prehliadač nemá povolenie používať fotoaparát. Môžete ho povoliť v nastaveniach prehliadača alebo pridať fotku iným spôsobom.
camera-none = Na tomto zariadení sme nenašli fotoaparát. Fotku môžete pridať iným spôsobom.
camera-busy = Fotoaparát používa iná aplikácia. Zatvorte ju a skúste to znova alebo pridajte fotku iným spôsobom.
camera-insecure = Fotoaparát funguje iba cez zabezpečené pripojenie (https). Fotku môžete pridať iným spôsobom.
camera-failed = Fotoaparát sa nepodarilo spustiť. Fotku môžete pridať iným spôsobom.
camera-retry = Skúsiť fotoaparát znova
picture-unreadable = Tento súbor sa nedá načítať ako obrázok. Vyberte fotku JPEG alebo PNG.
picture-too-large = Tento súbor je príliš veľký. Vyberte obrázok menší ako { $megabytes } MB.
file-too-large = Tento súbor je príliš veľký. Vyberte súbor menší ako { $megabytes } MB.
picture-refused = Túto fotku nemožno použiť. Urobte inú.

## Prezeranie fotky

preview-title = Dá sa všetko prečítať?
preview-check = Vidno všetky štyri rohy, písmená sú ostré a nič nezakrývajú odlesky ani prsty.
preview-face-title = Vidno vás dobre?
preview-face-check = Vidno celú tvár, ostrú a rovnomerne osvetlenú, s otvorenými očami.
preview-extra-title = Dá sa všetko prečítať?
preview-extra-check = Vidno celú stránku, písmená sú ostré a nič nezakrývajú odlesky ani prsty.
preview-file-title = Je to správny súbor?
preview-file-check = Sú v ňom všetky stránky a nie je chránený heslom.
preview-alt = Fotka vášho dokladu
preview-face-alt = Fotka vašej tváre
preview-extra-alt = Fotka stránky
preview-use = Použiť túto fotku
preview-file-use = Použiť tento súbor
preview-retake = Odfotiť znova
preview-other = Vybrať iný
preview-sending = Odosiela sa… { $percent } %

## Ďalší pokus

again-title = Skúsme to ešte raz
again-lead = Niečo sa nedalo použiť. Nemusíte začínať od začiatku.
again-last = Niečo sa nedalo použiť. Toto je posledný pokus, preto sa neponáhľajte.
again-why = Čo sa nepodarilo a čo pomôže
again-go = Odfotiť znova
again-face = Znova odfotiť tvár
again-other = Vybrať iný doklad

## Ďalšie dokumenty

extra-hint = Musí byť úplný a čitateľný.
extra-formats = Fotky vo formáte JPG alebo PNG
extra-formats-pdf = Fotky vo formáte JPG alebo PNG, prípadne súbor PDF
extra-photograph = Odfotiť
extra-upload = Vybrať súbor
extra-keep = Ponechať predchádzajúci súbor

## Overenie a jeho koniec

processing-title = Kontrolujeme vaše fotky
processing-lead = Zvyčajne to trvá niekoľko sekúnd. Nechajte túto stránku otvorenú.
processing-long = Trvá to o niečo dlhšie ako zvyčajne. Nemusíte nič robiť.
result-approved-title = Totožnosť je overená
result-approved-lead = Vaša totožnosť bola potvrdená. Ďakujeme.
result-suspected-title = Ďakujeme, to je všetko
result-suspected-lead = Vaše overenie sme odoslali. Na niektoré údaje sa treba pozrieť podrobnejšie. Ozve sa vám firma, ktorá o overenie požiadala.
result-waiting-title = Ďakujeme, to je všetko
result-waiting-lead = Vaše fotky si teraz pozrie odborník. Ozve sa vám firma, ktorá o overenie požiadala.
result-failed-title = Vašu totožnosť sa nepodarilo potvrdiť
result-failed-lead = Môžete požiadať firmu, ktorá vás sem poslala, o nový pokus.
result-unverified-title = Overenie nebolo dokončené
result-unverified-lead = Bolo ukončené alebo uplynul čas. Môžete požiadať firmu, ktorá vás sem poslala, o nový odkaz.
result-done-title = Ďakujeme, to je všetko
result-done-lead = Môžete pokračovať mimo tohto okna.
result-sent-title = Ďakujeme, to je všetko
result-sent-lead = Vaše fotky dorazili a práve sa kontrolujú. Ozve sa vám firma, ktorá o overenie požiadala.
result-added-title = Ďakujeme, to je všetko
result-added-lead = To, čo bolo potrebné, sme odoslali firme.
result-redirect = Vraciame vás späť…
result-continue = Pokračovať
result-close = Túto stránku teraz môžete zavrieť.
hint-title = Čo môže nabudúce pomôcť
hint-DOC_NOT_FOUND = Na fotke sme nevideli doklad. Položte ho na jednofarebnú plochu tak, aby vyplnil rámček.
hint-DOC_NOT_FULLY_VISIBLE = Časť dokladu bola odrezaná alebo zakrytá. Musia byť viditeľné všetky štyri rohy.
hint-DOC_TOO_BLURRY = Fotka dokladu bola rozmazaná. Držte telefón v pokoji, kým obraz nebude ostrý.
hint-DOC_GLARED = Od dokladu sa odrážalo svetlo. Trochu ho nakloňte alebo odstúpte od lampy.
hint-DOC_FACE_NOT_FOUND = Portrét v doklade nebolo dobre vidno.
hint-DOC_EXPIRED = Platnosť dokladu sa skončila. Použite platný doklad.
hint-DOC_TYPE_MISMATCH = Na fotke bol iný druh dokladu, ako ste vybrali.
hint-DOC_SIDE_MISMATCH = Na fotke bola nesprávna strana dokladu.
hint-COUNTRY_MISMATCH = Doklad vydala iná krajina, ako ste vybrali.
hint-DOC_NOT_SUPPORTED = Tento doklad tu neprijímame. Použite iný.
hint-MRZ = Riadky s písmenami a znakmi „<“ sa nedali dobre prečítať. Musia byť ostré a celé.
hint-BARCODE_NOT_FOUND = Čiarový kód na doklade sa nedal prečítať. Musí byť ostrý, celý a bez odleskov.
hint-PRINT = Časť textu na doklade sa nedala prečítať. Všetko musí byť ostré, celé a bez odleskov.
hint-DOC_COPY = Na fotke bola kópia alebo obrazovka. Použite originál dokladu.
hint-DOC_DAMAGED = Doklad je príliš poškodený, nedá sa prečítať. Použite iný.
hint-DOCUMENT = Doklad sa nepodarilo skontrolovať. Odfoťte originál znova: celý, ostro a v dobrom svetle.
hint-NO_FACE_FOUND = Na fotke sme nevideli tvár. Pozerajte sa priamo do fotoaparátu, v dobrom svetle.
hint-TOO_MANY_FACES = Na fotke bola viac ako jedna tvár. Buďte na snímke sami.
hint-FACE_TOO_BLURRY = Fotka tváre bola rozmazaná. Chvíľu sa nehýbte.
hint-FACE_GLARED = Od tváre alebo okuliarov sa odrážalo svetlo.
hint-FACE_MISMATCH = Vaša tvár a portrét v doklade sa nepodobali. Použite vlastný doklad a rovnomerné svetlo.
hint-FAKE_FACE = Nedokázali sme rozpoznať, že pred fotoaparátom je skutočný človek.
hint-FACE_UNCERTAIN = Nedokázali sme rozlíšiť, či je pred fotoaparátom človek alebo obrázok. Odfoťte sami seba, v rovnomernom svetle, bez rámov a obrazoviek okolo tváre.
hint-FACE = Vašu tvár sa nepodarilo skontrolovať. Pozerajte sa priamo do fotoaparátu, v dobrom svetle, a buďte na snímke sami.

## Ukázať tvár znova

face-welcome-title = Ukážte nám, že ste to vy
face-welcome-lead = Jedna fotka vašej tváre sa porovná so selfie z vášho predchádzajúceho overenia totožnosti. Trvá to niekoľko sekúnd.
face-consent = Súhlasím s tým, že fotografia mojej tváre sa automaticky porovná so selfie z môjho overenia totožnosti.
face-checking-title = Porovnávame vašu tvár
face-again-lead = { $n ->
    [one] Nespoznali sme vás. Máte ešte jeden pokus, preto sa neponáhľajte.
    [few] Nespoznali sme vás. Máte ešte { $n } pokusy.
   *[other] Nespoznali sme vás. Máte ešte { $n } pokusov.
}
face-recognised-title = Spoznali sme vás
face-recognised-lead = Ďakujeme. Môžete pokračovať tam, odkiaľ ste prišli.
face-refused-title = Nespoznali sme vás
face-refused-lead = Môžete požiadať firmu, ktorá vás sem poslala, o nový odkaz.
hint-SELFIE_MISMATCH = Vaša tvár sa dosť nepodobala selfie z overenia totožnosti. Zabezpečte rovnomerné svetlo a zložte si čiapku aj okuliare.
hint-FACE_PRINTED = Na fotke bola tvár z dokladu alebo obrázka. Pozrite sa do fotoaparátu vy sami.
hint-FACE_TURNED = Hlava bola otočená alebo naklonená. Pozerajte sa priamo do fotoaparátu.
hint-FACE_FAR = Tvár bola na fotke príliš malá. Priblížte sa.
hint-FACE_CUT = Časť tváre bola na okraji fotky. Musí byť celá a v strede.
hint-FACE_NEAR = Fotoaparát bol príliš blízko. Držte ho na dĺžku paže.
hint-SAME_PHOTO = Táto fotka už bola odoslaná. Urobte novú.

## Keď sa niečo nedarí

gone-title = Tento odkaz už neplatí
gone-lead = Jeho platnosť sa skončila alebo už bol použitý. Požiadajte firmu, ktorá ho poslala, o nový.
lost-title = Nevieme sa spojiť so serverom
lost-lead = Skontrolujte pripojenie na internet a skúste to znova.
retry = Skúsiť znova
leaving-title = Ukončiť overenie?
leaving-lead = Vaša totožnosť sa nepotvrdí a tento odkaz prestane fungovať.
leaving-yes = Áno, ukončiť
leaving-no = Nie, pokračovať
problem-network = Spojenie sa prerušilo. Skúste to znova.
problem-server = Na našej strane sa niečo pokazilo. Skúste to o chvíľu znova.
problem-refused = Nepodarilo sa to. Skontrolujte to a skúste znova.

## Stránky, ktoré odkaz nepotrebujú

outcome-success-title = Ďakujeme, máte hotovo
outcome-success-lead = Overenie je dokončené. Môžete sa vrátiť k firme, ktorá oň požiadala.
outcome-fail-title = Vašu totožnosť sa nepodarilo potvrdiť
outcome-fail-lead = Vráťte sa k firme, ktorá o overenie požiadala. Môže vám povedať viac alebo umožniť nový pokus.
outcome-unverified-title = Zatiaľ nie je žiadny výsledok
outcome-unverified-lead = Vaše fotky sa buď ešte prezerajú, alebo bolo overenie ukončené predčasne. Viac vám môže povedať firma, ktorá oň požiadala.
code-title = Zadajte svoj kód
code-lead = Dostali ste ho od firmy, ktorá vás o toto overenie žiada.
code-label = Osemmiestny kód
code-length = Kód má osem číslic. Skontrolujte, čo ste napísali.
code-wrong = Tento kód nefunguje. Skontrolujte číslice alebo požiadajte firmu o nový kód.
code-wait = { $minutes ->
    [one] Bolo zadaných príliš veľa nesprávnych kódov. Počkajte jednu minútu a skúste to znova.
    [few] Bolo zadaných príliš veľa nesprávnych kódov. Počkajte { $minutes } minúty a skúste to znova.
   *[other] Bolo zadaných príliš veľa nesprávnych kódov. Počkajte { $minutes } minút a skúste to znova.
}
about-title = Tu sa overuje totožnosť
about-lead = Dostanete sa sem osobným odkazom od firmy, ktorá vás žiada o overenie. Otvorte tento odkaz.
about-code = Dostali ste namiesto neho osemmiestny kód? Zadajte ho tu.
about-go = Zadať kód

## Sending over a line that breaks

upload-waiting = Teraz sa nedá nič odoslať. Snímka zostáva tu a odošle sa sama, len čo to pôjde. Nechajte túto stránku otvorenú.
upload-now = Skúsiť teraz
upload-ended = Vaša relácia už skončila, keď snímka prišla, preto nebola uložená.

## From a screen to a phone

handoff-offer = Pokračovať v telefóne
handoff-title = Pokračovať v telefóne
handoff-lead = Naskenujte tento kód fotoaparátom telefónu alebo v ňom otvorte odkaz. Táto stránka sleduje priebeh.
handoff-opened = Overenie je otvorené vo vašom telefóne. Postupujte tam; táto stránka sleduje priebeh.
handoff-waiting = Čaká sa na váš telefón…
handoff-qr = Kód na naskenovanie telefónom
handoff-link = Odkaz pre váš telefón
handoff-copy = Kopírovať odkaz
handoff-copied = Odkaz je skopírovaný.
handoff-code = Alebo v telefóne otvorte { $address } a zadajte:
handoff-here = Pokračovať tu
handoff-done = Telefón môžete odložiť. Druhé zariadenie pokračuje samo.
handoff-expired-title = Tento kód už neplatí
handoff-expired-lead = Platí raz a desať minút. Otvorte nový na zariadení, ktoré ho zobrazilo.
## Movements before the camera, and help while a picture is taken

acts-title = Ukážte, že ste to vy
acts-lead = Niekoľko malých pohybov pred fotoaparátom ukáže, že nikto nepoužíva vašu fotku. Postupne vám povieme, čo máte urobiť.
acts-time = { $minutes ->
    [one] Trvá to asi pol minúty. Máte na to jednu minútu a môžete začať znova.
    [few] Trvá to asi pol minúty. Máte na to { $minutes } minúty a môžete začať znova.
   *[other] Trvá to asi pol minúty. Máte na to { $minutes } minút a môžete začať znova.
}
acts-begin = Začať
acts-unable = Toto nemôžem urobiť
acts-away = Snímanie sa prerušilo. Môžete začať znova.
acts-rest = Pozerajte sa priamo do fotoaparátu
act-LEFT = Otočte hlavu doľava
act-RIGHT = Otočte hlavu doprava
act-UP = Zdvihnite bradu
act-DOWN = Sklopte bradu
act-NEARER = Priblížte sa
acts-sending = Odosielame vaše pohyby
acts-missed-title = Nebolo vidno všetky pohyby
acts-missed-lead = Môžete to skúsiť znova, s inými pohybmi. Alebo to odošlite takto: potom sa na to možno bude musieť niekto pozrieť a potrvá to dlhšie.
acts-missed-which = Čo nebolo vidno
acts-again = Skúsiť znova
acts-send = Odoslať takto
acts-without = Pokračovať bez pohybov
acts-without-lead = Bez fotoaparátu pohyby nevidno. Môžete pokračovať: potom sa na to možno bude musieť niekto pozrieť a potrvá to dlhšie.
look-face-none = Nevidno tvár
look-face-several = Prosíme, len vy
look-face-far = Trochu sa priblížte
look-face-near = Trochu sa vzdiaľte
look-face-turned = Pozerajte sa priamo do fotoaparátu
look-face-aside = Umiestnite tvár do oválu
look-face-more = Ešte trochu
look-glare = Niečo sa leskne. Trochu to nakloňte
look-blur = Nie je to ostré. Nehýbte sa
look-still = Nehýbte sa
look-document-none = Umiestnite doklad do rámčeka
look-document-far = Priblížte sa
look-document-cut = Trochu sa vzdiaľte
look-document-askew = Vyrovnajte doklad
look-left = Posuňte doklad doľava
look-right = Posuňte doklad doprava
look-up = Posuňte doklad nahor
look-down = Posuňte doklad nadol
capture-auto = Automaticky
## Steps

email-title = Potvrďte svoju e‑mailovú adresu
email-lead = Pošleme na ňu šesťmiestny kód.
email-label = E-mailová adresa
email-wrong = Zadajte e-mailovú adresu, napríklad meno@example.com.
email-other = Použiť inú adresu
phone-title = Potvrďte svoje telefónne číslo
phone-lead = Pošleme naň štvormiestny kód v SMS.
phone-label = Telefónne číslo
phone-wrong = Vyberte krajinu a zadajte telefónne číslo z tejto krajiny.
phone-other = Použiť iné číslo
phone-country = Krajina čísla
task-send = Poslať kód
task-sent = Kód sme poslali na
task-life = Platí desať minút. Ak nepríde, pozrite sa do priečinka s nevyžiadanými správami.
task-code = Kód zo správy
task-code-length = { $digits ->
    [one] Kód má { $digits } číslicu. Skontrolujte, čo ste napísali.
    [few] Kód má { $digits } číslice. Skontrolujte, čo ste napísali.
   *[other] Kód má { $digits } číslic. Skontrolujte, čo ste napísali.
}
task-code-wrong = Toto nie je kód, ktorý sme poslali. Skontrolujte číslice.
task-code-over = Tento kód už neplatí. Dajte si poslať nový.
task-resend = Poslať nový kód
task-resend-in = Nový kód o { $seconds } s
task-wait = { $minutes ->
    [one] Počkajte jednu minútu, kým pošleme ďalší kód.
    [few] Počkajte { $minutes } minúty, kým pošleme ďalší kód.
   *[other] Počkajte { $minutes } minút, kým pošleme ďalší kód.
}
task-unsent = Kód sa teraz nepodarilo odoslať. Skúste to o chvíľu znova.
task-refused = Tam sa nedá nič poslať. Skontrolujte, čo ste napísali.
task-enough = V tomto overení sa už nedajú poslať ďalšie kódy. Požiadajte firmu o nový odkaz.
task-skip = Preskočiť tento krok
task-none-title = Tento krok tu nie je možný
task-none-lead = Firma žiada o niečo, čo táto stránka nedokáže. Dajte jej to, prosím, vedieť.
task-none-skip = Firma žiada o niečo, čo táto stránka nedokáže. Môžete pokračovať bez toho.
choose = Vyberte
optional = nepovinné
field-missing = Vyplňte toto pole.
field-wrong = Skontrolujte túto odpoveď.
field-range = Je to príliš málo alebo príliš veľa. Skontrolujte to.
address-title = Kde bývate?
address-lead = Zadajte adresu svojho bydliska.
address-street = Ulica a číslo domu
address-postal = PSČ
address-city = Obec
address-region = Kraj alebo región
address-country = Krajina
questions-title = Otázky
questions-faults = { $n ->
    [one] Jednu odpoveď treba znova skontrolovať.
    [few] { $n } odpovede treba znova skontrolovať.
   *[other] { $n } odpovedí treba znova skontrolovať.
}
questions-lines = Na každý riadok jedna položka.
questions-remove = odstrániť
summary-title = Všetko si ešte prezrite
summary-lead = Ešte môžete čokoľvek zmeniť. Potom to odošlite.
summary-change = Zmeniť
summary-send = Odoslať
summary-sent = Pridané
summary-answered = Zodpovedané
summary-skipped = Preskočené
summary-address = Adresa bydliska
bill-kind = Čo máte poruke?
bill-utility = Účet za elektrinu, vodu, plyn alebo internet
bill-bank = Výpis z bankového účtu
bill-letter = List z úradu
bill-lease = Nájomnú zmluvu
bill-hint = Musí na tom byť vaše meno, adresa a dátum a nesmie to byť staršie ako tri mesiace.
## The way to what is held about the person

own-page = Čo je o vás uložené

### Co člověk čte během ověření. Krátké věty, žádné odborné výrazy.

page-title = { $screen } – ověření totožnosti
language = Jazyk
back = Zpět
leave = Ukončit ověření
continue = Pokračovat
step-of = Krok { $n } z { $total }
time-left = Zbývá { $time }
time-short = Zbývá méně než dvě minuty.
loading = Okamžik…

## Než začneme

welcome-title = Potvrďme, že jste to vy
welcome-lead = Zabere to asi dvě minuty. Připravte si:
welcome-document = Doklad totožnosti
welcome-document-more = Originál, ne kopii ani obrazovku
welcome-face = Obličej
welcome-face-more = Jedna fotka, bez čepice a slunečních brýlí
welcome-light = Dobré světlo
welcome-light-more = Bez odlesků a výrazných stínů
welcome-consent = Souhlasím s tím, že fotografie mého dokladu a obličeje budou použity k potvrzení mé totožnosti a že můj obličej bude automaticky porovnán s fotografií v dokladu.
welcome-consent-document = Souhlasím s tím, že fotografie mého dokladu budou použity k potvrzení mé totožnosti.
welcome-consent-missing = Pro souhlas zaškrtněte políčko. Bez něj nemůžeme začít.
welcome-privacy = Vaše fotografie jsou uloženy šifrovaně, pro firmu, která o toto ověření požádala.
welcome-start = Souhlasit a začít

## Výběr dokladu

document-title = Vyberte svůj doklad
country-label = Vydávající země
country-hint = Začněte psát
country-none = Takovou zemi jsme nenašli
country-found = { $n ->
    [one] Jedna země
    [few] { $n } země
   *[other] { $n } zemí
}
country-utopia = Utopie (vzorové doklady)
country-missing = Vyberte zemi, která váš doklad vydala.
document-label = Druh dokladu
document-missing = Vyberte druh dokladu.
document-PASSPORT = Cestovní pas
document-ID_CARD = Občanský průkaz
document-RESIDENCE_PERMIT = Povolení k pobytu
document-DRIVER_LICENSE = Řidičský průkaz
document-INTERNATIONAL_PASSPORT = Zahraniční pas
document-NATIONAL_PASSPORT = Vnitrostátní pas
document-OLD_ID_CARD = Občanský průkaz (starší)
document-VISA = Vízum
document-AADHAAR = Karta Aadhaar
document-PAN_CARD = Karta PAN
document-BORDER_CROSSING = Karta pro překročení hranice
document-ASYLUM = Azylový doklad
document-VOTER_CARD = Průkaz voliče
document-TRAVEL_CARD = Cestovní karta
document-PHOTO_CARD = Průkaz s fotografií
document-MILITARY_CARD = Vojenský průkaz
document-PROOF_OF_AGE_CARD = Průkaz o věku
document-DIPLOMATIC_ID = Diplomatický průkaz
document-PROVISIONAL_DRIVER_LICENSE = Dočasný řidičský průkaz
document-ADDRESS_CARD = Průkaz s adresou
document-SOCIAL_SECURITY_CARD = Průkaz sociálního zabezpečení
document-WORK_PERMIT = Pracovní povolení
document-OTHER = Jiný doklad

## Focení

capture-page-title = Strana s fotografií
capture-page-hint = Otevřete pas na straně s fotografií tak, aby vyplnil rámeček
capture-front-title = Přední strana
capture-front-hint = Položte průkaz na rovnou plochu tak, aby vyplnil rámeček
capture-back-title = Zadní strana
capture-back-hint = Otočte průkaz tak, aby vyplnil rámeček
capture-face-title = Váš obličej
capture-face-hint = Dívejte se rovně, s obličejem v oválu
capture-sheet-hint = Umístěte celou stránku do rámečku; každé slovo musí být čitelné
capture-shoot = Vyfotit
capture-upload = Nahrát fotku
capture-native = Otevřít fotoaparát
capture-light-on = Zapnout světlo
capture-light-off = Vypnout světlo
capture-starting = Fotoaparát se spouští…
capture-dark = Je tu trochu tma
capture-keep = Ponechat předchozí fotku
capture-reading = Soubor se načítá…
camera-title = Fotoaparát není k dispozici
camera-refused = Prohlížeč nemá povolení používat fotoaparát. Můžete ho povolit v nastavení prohlížeče nebo přidat fotku jiným způsobem.
camera-none = Na tomto zařízení jsme nenašli fotoaparát. Fotku můžete přidat jiným způsobem.
camera-busy = Fotoaparát používá jiná aplikace. Zavřete ji a zkuste to znovu, nebo přidejte fotku jiným způsobem.
camera-insecure = Fotoaparát funguje jen přes zabezpečené připojení (https). Fotku můžete přidat jiným způsobem.
camera-failed = Fotoaparát se nepodařilo spustit. Fotku můžete přidat jiným způsobem.
camera-retry = Zkusit fotoaparát znovu
picture-unreadable = Tento soubor nelze načíst jako obrázek. Vyberte fotku JPEG nebo PNG.
picture-too-large = Tento soubor je příliš velký. Vyberte obrázek menší než { $megabytes } MB.
file-too-large = Tento soubor je příliš velký. Vyberte soubor menší než { $megabytes } MB.
picture-refused = Tuto fotku nelze použít. Pořiďte jinou.

## Prohlížení fotky

preview-title = Dá se všechno přečíst?
preview-check = Jsou vidět všechny čtyři rohy, písmena jsou ostrá a nic nezakrývají odlesky ani prsty.
preview-face-title = Jste dobře vidět?
preview-face-check = Je vidět celý obličej, ostrý a rovnoměrně osvětlený, s otevřenýma očima.
preview-extra-title = Dá se všechno přečíst?
preview-extra-check = Je vidět celá stránka, písmena jsou ostrá a nic nezakrývají odlesky ani prsty.
preview-file-title = Je to správný soubor?
preview-file-check = Jsou v něm všechny stránky a není chráněný heslem.
preview-alt = Fotka vašeho dokladu
preview-face-alt = Fotka vašeho obličeje
preview-extra-alt = Fotka stránky
preview-use = Použít tuto fotku
preview-file-use = Použít tento soubor
preview-retake = Vyfotit znovu
preview-other = Vybrat jiný
preview-sending = Odesílání… { $percent } %

## Další pokus

again-title = Zkusme to ještě jednou
again-lead = Něco se nedalo použít. Nemusíte začínat od začátku.
again-last = Něco se nedalo použít. Tohle je poslední pokus, proto nespěchejte.
again-why = Co se nepovedlo a co pomůže
again-go = Vyfotit znovu
again-face = Znovu vyfotit obličej
again-other = Vybrat jiný doklad

## Další dokumenty

extra-hint = Musí být úplný a čitelný.
extra-formats = Fotky ve formátu JPG nebo PNG
extra-formats-pdf = Fotky ve formátu JPG nebo PNG, nebo soubor PDF
extra-photograph = Vyfotit
extra-upload = Vybrat soubor
extra-keep = Ponechat předchozí soubor

## Ověření a jeho konec

processing-title = Kontrolujeme vaše fotky
processing-lead = Obvykle to trvá několik sekund. Nechte tuto stránku otevřenou.
processing-long = Trvá to o trochu déle než obvykle. Nemusíte nic dělat.
result-approved-title = Totožnost je ověřena
result-approved-lead = Vaše totožnost byla potvrzena. Děkujeme.
result-suspected-title = Děkujeme, to je vše
result-suspected-lead = Vaše ověření jsme odeslali. Na některé údaje je potřeba se podívat podrobněji. Ozve se vám firma, která o ověření požádala.
result-waiting-title = Děkujeme, to je vše
result-waiting-lead = Na vaše fotky se teď podívá odborník. Ozve se vám firma, která o ověření požádala.
result-failed-title = Vaši totožnost se nepodařilo potvrdit
result-failed-lead = Můžete požádat firmu, která vás sem poslala, o nový pokus.
result-unverified-title = Ověření nebylo dokončeno
result-unverified-lead = Bylo ukončeno, nebo vypršel čas. Můžete požádat firmu, která vás sem poslala, o nový odkaz.
result-done-title = Děkujeme, to je vše
result-done-lead = Můžete pokračovat mimo toto okno.
result-sent-title = Děkujeme, to je vše
result-sent-lead = Vaše fotky dorazily a právě se kontrolují. Ozve se vám firma, která o ověření požádala.
result-added-title = Děkujeme, to je vše
result-added-lead = To, co bylo potřeba, jsme odeslali firmě.
result-redirect = Vracíme vás zpět…
result-continue = Pokračovat
result-close = Tuto stránku teď můžete zavřít.
hint-title = Co může příště pomoci
hint-DOC_NOT_FOUND = Na fotce jsme neviděli doklad. Položte ho na jednobarevnou plochu tak, aby vyplnil rámeček.
hint-DOC_NOT_FULLY_VISIBLE = Část dokladu byla oříznutá nebo zakrytá. Musí být vidět všechny čtyři rohy.
hint-DOC_TOO_BLURRY = Fotka dokladu byla rozmazaná. Držte telefon v klidu, dokud obraz není ostrý.
hint-DOC_GLARED = Od dokladu se odráželo světlo. Trochu ho nakloňte nebo poodejděte od lampy.
hint-DOC_FACE_NOT_FOUND = Portrét v dokladu nebyl dobře vidět.
hint-DOC_EXPIRED = Platnost dokladu skončila. Použijte platný doklad.
hint-DOC_TYPE_MISMATCH = Na fotce byl jiný druh dokladu, než jste vybrali.
hint-DOC_SIDE_MISMATCH = Na fotce byla nesprávná strana dokladu.
hint-COUNTRY_MISMATCH = Doklad vydala jiná země, než jste vybrali.
hint-DOC_NOT_SUPPORTED = Tento doklad tu nepřijímáme. Použijte jiný.
hint-MRZ = Řádky s písmeny a znaky „<“ se nedaly dobře přečíst. Musí být ostré a celé.
hint-BARCODE_NOT_FOUND = Čárový kód na dokladu se nedal přečíst. Musí být ostrý, celý a bez odlesků.
hint-PRINT = Část textu na dokladu se nedala přečíst. Vše musí být ostré, celé a bez odlesků.
hint-DOC_COPY = Na fotce byla kopie nebo obrazovka. Použijte originál dokladu.
hint-DOC_DAMAGED = Doklad je příliš poškozený, nedá se přečíst. Použijte jiný.
hint-DOCUMENT = Doklad se nepodařilo zkontrolovat. Vyfoťte originál znovu: celý, ostře a v dobrém světle.
hint-NO_FACE_FOUND = Na fotce jsme neviděli obličej. Dívejte se přímo do fotoaparátu, v dobrém světle.
hint-TOO_MANY_FACES = Na fotce byl víc než jeden obličej. Buďte na snímku sami.
hint-FACE_TOO_BLURRY = Fotka obličeje byla rozmazaná. Chvilku se nehýbejte.
hint-FACE_GLARED = Od obličeje nebo brýlí se odráželo světlo.
hint-FACE_MISMATCH = Váš obličej a portrét v dokladu si nebyly podobné. Použijte vlastní doklad a rovnoměrné světlo.
hint-FAKE_FACE = Nedokázali jsme rozpoznat, že je před fotoaparátem skutečný člověk.
hint-FACE_UNCERTAIN = Nedokázali jsme rozlišit, zda je před fotoaparátem člověk, nebo obrázek. Vyfoťte sami sebe, v rovnoměrném světle, bez rámů a obrazovek kolem obličeje.
hint-FACE = Váš obličej se nepodařilo zkontrolovat. Dívejte se přímo do fotoaparátu, v dobrém světle, a buďte na snímku sami.

## Ukázat obličej znovu

face-welcome-title = Ukažte nám, že jste to vy
face-welcome-lead = Jedna fotka vašeho obličeje se porovná se selfie z vašeho dřívějšího ověření totožnosti. Trvá to několik sekund.
face-consent = Souhlasím s tím, že fotografie mého obličeje bude automaticky porovnána se selfie z mého ověření totožnosti.
face-checking-title = Porovnáváme váš obličej
face-again-lead = { $n ->
    [one] Nepoznali jsme vás. Máte ještě jeden pokus, proto nespěchejte.
    [few] Nepoznali jsme vás. Máte ještě { $n } pokusy.
   *[other] Nepoznali jsme vás. Máte ještě { $n } pokusů.
}
face-recognised-title = Poznali jsme vás
face-recognised-lead = Děkujeme. Můžete pokračovat tam, odkud jste přišli.
face-refused-title = Nepoznali jsme vás
face-refused-lead = Můžete požádat firmu, která vás sem poslala, o nový odkaz.
hint-SELFIE_MISMATCH = Váš obličej se dost nepodobal selfie z ověření totožnosti. Zajistěte rovnoměrné světlo a sundejte si čepici i brýle.
hint-FACE_PRINTED = Na fotce byl obličej z dokladu nebo obrázku. Podívejte se do fotoaparátu vy sami.
hint-FACE_TURNED = Hlava byla otočená nebo nakloněná. Dívejte se přímo do fotoaparátu.
hint-FACE_FAR = Obličej byl na fotce příliš malý. Přibližte se.
hint-FACE_CUT = Část obličeje byla na okraji fotky. Musí být celý a uprostřed.
hint-FACE_NEAR = Fotoaparát byl příliš blízko. Držte ho na délku paže.
hint-SAME_PHOTO = Tato fotka už byla odeslána. Pořiďte novou.

## Když se něco nedaří

gone-title = Tento odkaz už neplatí
gone-lead = Jeho platnost skončila, nebo už byl použit. Požádejte firmu, která ho poslala, o nový.
lost-title = Nemůžeme se spojit se serverem
lost-lead = Zkontrolujte připojení k internetu a zkuste to znovu.
retry = Zkusit znovu
leaving-title = Ukončit ověření?
leaving-lead = Vaše totožnost nebude potvrzena a tento odkaz přestane fungovat.
leaving-yes = Ano, ukončit
leaving-no = Ne, pokračovat
problem-network = Spojení se přerušilo. Zkuste to znovu.
problem-server = Na naší straně se něco pokazilo. Zkuste to za chvíli znovu.
problem-refused = Nepovedlo se to. Zkontrolujte to a zkuste znovu.

## Stránky, které odkaz nepotřebují

outcome-success-title = Děkujeme, máte hotovo
outcome-success-lead = Ověření je dokončeno. Můžete se vrátit k firmě, která o ně požádala.
outcome-fail-title = Vaši totožnost se nepodařilo potvrdit
outcome-fail-lead = Vraťte se k firmě, která o ověření požádala. Může vám říct víc nebo umožnit nový pokus.
outcome-unverified-title = Zatím není žádný výsledek
outcome-unverified-lead = Vaše fotky se buď ještě prohlížejí, nebo bylo ověření ukončeno předčasně. Víc vám může říct firma, která o ně požádala.
code-title = Zadejte svůj kód
code-lead = Dostali jste ho od firmy, která vás o toto ověření žádá.
code-label = Osmimístný kód
code-length = Kód má osm číslic. Zkontrolujte, co jste napsali.
code-wrong = Tento kód nefunguje. Zkontrolujte číslice, nebo požádejte firmu o nový kód.
code-wait = { $minutes ->
    [one] Bylo zadáno příliš mnoho chybných kódů. Počkejte jednu minutu a zkuste to znovu.
    [few] Bylo zadáno příliš mnoho chybných kódů. Počkejte { $minutes } minuty a zkuste to znovu.
   *[other] Bylo zadáno příliš mnoho chybných kódů. Počkejte { $minutes } minut a zkuste to znovu.
}
about-title = Zde se ověřuje totožnost
about-lead = Dostanete se sem osobním odkazem od firmy, která vás žádá o ověření. Otevřete tento odkaz.
about-code = Dostali jste místo něj osmimístný kód? Zadejte ho zde.
about-go = Zadat kód

## Sending over a line that breaks

upload-waiting = Teď nelze nic odeslat. Snímek zůstává zde a odešle se sám, jakmile to půjde. Nechte prosím tuto stránku otevřenou.
upload-now = Zkusit nyní
upload-ended = Vaše relace už skončila, když snímek dorazil, proto nebyl uložen.

## From a screen to a phone

handoff-offer = Pokračovat v telefonu
handoff-title = Pokračovat v telefonu
handoff-lead = Naskenujte tento kód fotoaparátem telefonu nebo v něm otevřete odkaz. Tato stránka sleduje průběh.
handoff-opened = Ověření je otevřeno ve vašem telefonu. Postupujte prosím tam; tato stránka sleduje průběh.
handoff-waiting = Čeká se na váš telefon…
handoff-qr = Kód k naskenování telefonem
handoff-link = Odkaz pro váš telefon
handoff-copy = Kopírovat odkaz
handoff-copied = Odkaz je zkopírován.
handoff-code = Nebo v telefonu otevřete { $address } a zadejte:
handoff-here = Pokračovat zde
handoff-done = Telefon můžete odložit. Druhé zařízení pokračuje samo.
handoff-expired-title = Tento kód už neplatí
handoff-expired-lead = Platí jednou a deset minut. Otevřete prosím nový na zařízení, které ho zobrazilo.
## Movements before the camera, and help while a picture is taken

acts-title = Ukažte, že jste to vy
acts-lead = Několik malých pohybů před fotoaparátem ukáže, že nikdo nepoužívá vaši fotku. Postupně vám řekneme, co máte udělat.
acts-time = { $minutes ->
    [one] Trvá to asi půl minuty. Máte na to jednu minutu a můžete začít znovu.
    [few] Trvá to asi půl minuty. Máte na to { $minutes } minuty a můžete začít znovu.
   *[other] Trvá to asi půl minuty. Máte na to { $minutes } minut a můžete začít znovu.
}
acts-begin = Začít
acts-unable = Tohle nemohu udělat
acts-away = Snímání bylo přerušeno. Můžete začít znovu.
acts-rest = Dívejte se přímo do fotoaparátu
act-LEFT = Otočte hlavu doleva
act-RIGHT = Otočte hlavu doprava
act-UP = Zvedněte bradu
act-DOWN = Skloňte bradu
act-NEARER = Přibližte se
acts-sending = Odesíláme vaše pohyby
acts-missed-title = Nebyly vidět všechny pohyby
acts-missed-lead = Můžete to zkusit znovu, s jinými pohyby. Nebo to odešlete takto: pak se na to možná bude muset někdo podívat a bude to trvat déle.
acts-missed-which = Co nebylo vidět
acts-again = Zkusit znovu
acts-send = Odeslat takto
acts-without = Pokračovat bez pohybů
acts-without-lead = Bez fotoaparátu pohyby nejsou vidět. Můžete pokračovat: pak se na to možná bude muset někdo podívat a bude to trvat déle.
look-face-none = Není vidět obličej
look-face-several = Prosíme, jen vy
look-face-far = Trochu se přibližte
look-face-near = Trochu se oddalte
look-face-turned = Dívejte se přímo do fotoaparátu
look-face-aside = Umístěte obličej do oválu
look-face-more = Ještě trochu
look-glare = Něco se leskne. Trochu to nakloňte
look-blur = Není to ostré. Nehýbejte se
look-still = Nehýbejte se
look-document-none = Umístěte doklad do rámečku
look-document-far = Přibližte se
look-document-cut = Trochu se oddalte
look-document-askew = Narovnejte doklad
look-left = Posuňte doklad doleva
look-right = Posuňte doklad doprava
look-up = Posuňte doklad nahoru
look-down = Posuňte doklad dolů
capture-auto = Automaticky
## Steps

email-title = Potvrďte svou e‑mailovou adresu
email-lead = Pošleme na ni šestimístný kód.
email-label = E-mailová adresa
email-wrong = Zadejte e-mailovou adresu, například jmeno@example.com.
email-other = Použít jinou adresu
phone-title = Potvrďte své telefonní číslo
phone-lead = Pošleme na něj čtyřmístný kód v SMS.
phone-label = Telefonní číslo
phone-wrong = Vyberte zemi a zadejte telefonní číslo z této země.
phone-other = Použít jiné číslo
phone-country = Země čísla
task-send = Poslat kód
task-sent = Kód jsme poslali na
task-life = Platí deset minut. Pokud nedorazí, podívejte se do složky s nevyžádanými zprávami.
task-code = Kód ze zprávy
task-code-length = { $digits ->
    [one] Kód má { $digits } číslici. Zkontrolujte, co jste napsali.
    [few] Kód má { $digits } číslice. Zkontrolujte, co jste napsali.
   *[other] Kód má { $digits } číslic. Zkontrolujte, co jste napsali.
}
task-code-wrong = Toto není kód, který jsme poslali. Zkontrolujte číslice.
task-code-over = Tento kód už neplatí. Nechte si poslat nový.
task-resend = Poslat nový kód
task-resend-in = Nový kód za { $seconds } s
task-wait = { $minutes ->
    [one] Počkejte jednu minutu, než pošleme další kód.
    [few] Počkejte { $minutes } minuty, než pošleme další kód.
   *[other] Počkejte { $minutes } minut, než pošleme další kód.
}
task-unsent = Kód se teď nepodařilo odeslat. Zkuste to za chvíli znovu.
task-refused = Tam nelze nic poslat. Zkontrolujte, co jste napsali.
task-enough = V tomto ověření už nelze poslat další kódy. Požádejte firmu o nový odkaz.
task-skip = Přeskočit tento krok
task-none-title = Tento krok zde není možný
task-none-lead = Firma žádá o něco, co tato stránka neumí. Dejte jí to prosím vědět.
task-none-skip = Firma žádá o něco, co tato stránka neumí. Můžete pokračovat bez toho.
choose = Vyberte
optional = nepovinné
field-missing = Vyplňte toto pole.
field-wrong = Zkontrolujte tuto odpověď.
field-range = Je to příliš málo, nebo příliš mnoho. Zkontrolujte to.
address-title = Kde bydlíte?
address-lead = Zadejte adresu svého bydliště.
address-street = Ulice a číslo domu
address-postal = PSČ
address-city = Obec
address-region = Kraj nebo region
address-country = Země
questions-title = Otázky
questions-faults = { $n ->
    [one] Jednu odpověď je potřeba znovu zkontrolovat.
    [few] { $n } odpovědi je potřeba znovu zkontrolovat.
   *[other] { $n } odpovědí je potřeba znovu zkontrolovat.
}
questions-lines = Na každý řádek jedna položka.
questions-remove = odebrat
summary-title = Všechno si ještě projděte
summary-lead = Ještě můžete cokoli změnit. Potom to odešlete.
summary-change = Změnit
summary-send = Odeslat
summary-sent = Přidáno
summary-answered = Zodpovězeno
summary-skipped = Přeskočeno
summary-address = Adresa bydliště
bill-kind = Co máte po ruce?
bill-utility = Účet za elektřinu, vodu, plyn nebo internet
bill-bank = Výpis z bankovního účtu
bill-letter = Dopis od úřadu
bill-lease = Nájemní smlouvu
bill-hint = Musí na tom být vaše jméno, adresa a datum a nesmí to být starší než tři měsíce.
## The way to what is held about the person

own-page = Co je o vás uloženo

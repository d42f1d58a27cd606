### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = O toto overenie požiadala firma { $company }.
me-running-title = Vaše overenie nie je dokončené
me-running-lead = Najprv ho dokončite. Potom tu uvidíte, čo je o vás uložené.
me-running-go = Pokračovať v overení
me-erased-title = Vaše údaje sú vymazané
me-erased-lead = Dňa { $date } sme o vás vymazali všetko: fotky, údaje aj výsledky. Zostal len záznam o tom, že overenie prebehlo.

## Showing who you are

me-prove-title = Pozrite si, čo je o vás uložené
me-prove-lead = Zadajte, čo je na vašom doklade, aby vaše údaje nevidel nikto iný, kto má tento odkaz.
me-prove-go = Zobraziť moje údaje
me-prove-missing = Vyplňte obe polia.
me-prove-wrong = Toto nezodpovedá tomu, čo sme z dokladu prečítali. Skontrolujte obe polia.
me-prove-wait = { $minutes ->
    [one] Vyskytli sa nesprávne pokusy. Znova to môžete skúsiť o jednu minútu.
    [few] Vyskytli sa nesprávne pokusy. Znova to môžete skúsiť o { $minutes } minúty.
   *[other] Vyskytli sa nesprávne pokusy. Znova to môžete skúsiť o { $minutes } minút.
}
me-prove-over = Na ochranu vašich údajov sa táto stránka uzamkla. Vyplňte znova obe polia.
me-unprovable = Z dokladu sme nedokázali prečítať dosť na to, aby sme vás tu spoznali. Ak chcete vidieť svoje údaje, obráťte sa na firmu.

## What was decided

me-decision-title = Ako sa rozhodlo a prečo
me-decided-program = Dňa { $date } rozhodol program, bez účasti človeka.
me-decided-person = Dňa { $date } rozhodol človek.
me-reason-fine = Kontroly nenašli nič zlé.
me-reason-differs = Váš doklad a to, čo o vás firma vie, sa líšia tu: { $fields }.
me-reason-genuine = Niečo naznačovalo, že doklad alebo fotka nie sú pravé.
me-reason-closer = Na niektoré údaje sa firma potrebuje pozrieť podrobnejšie.
me-reason-secret = Niektoré kontroly proti podvodom podrobne nevysvetľujeme, pretože by to pomohlo podvodníkom.

## What is held

me-data-title = Čo je na vašom doklade
me-field-GIVEN_NAMES = Meno
me-field-SURNAME = Priezvisko
me-field-DATE_OF_BIRTH = Dátum narodenia
me-field-SEX = Pohlavie
me-field-NATIONALITY = Štátne občianstvo
me-field-DOCUMENT_NUMBER = Číslo dokladu
me-field-PERSONAL_NUMBER = Osobné číslo
me-field-DATE_OF_ISSUE = Dátum vydania
me-field-EXPIRY_DATE = Platnosť do
me-field-ISSUING_STATE = Vydávajúca krajina
me-field-ADDRESS = Adresa
me-field-AGE = Vek
me-field-FURTHER_DOCUMENT = Ďalší dokument
me-field-OTHER = Iné údaje
me-pictures-title = Vaše fotky a súbory
me-picture-show = Zobraziť: { $name }
me-picture-extra = Ďalší dokument
me-held-title = Čo je uložené a odkiaľ to pochádza
me-held-PICTURES = Fotky a súbory, od vás
me-held-FRAMES = Fotky vašich pohybov pred fotoaparátom, od vás
me-held-DOCUMENT = Čo je na vašom doklade, prečítané z vašich fotiek
me-held-FACE = Čísla, ktoré opisujú vašu tvár, vypočítané z vašich fotiek
me-held-TYPED = E-mailová adresa, telefónne číslo, adresa a odpovede, od vás
me-held-DEVICE = Internetová adresa a druh zariadenia, z vášho prehliadača
me-held-COMPANY = Čo nám o vás oznámila firma
me-held-RESULTS = Výsledky kontrol a rozhodnutie
me-held-REQUESTS = O čo ste na tejto stránke požiadali
me-purpose = Toto všetko slúži na potvrdenie vašej totožnosti. Dostane to firma, ktorá o overenie požiadala.
me-kept = { $days ->
    [one] Firma uvádza, že to uchováva jeden deň.
    [few] Firma uvádza, že to uchováva { $days } dni.
   *[other] Firma uvádza, že to uchováva { $days } dní.
}
me-kept-unknown = Ako dlho sa to uchováva, určuje firma. Často to stanovuje zákon.
me-privacy = Zásady ochrany osobných údajov firmy
me-download = Stiahnuť moje údaje
me-download-hint = Súbor ZIP s vašimi fotkami a s vašimi údajmi v podobe, ktorú vedia čítať programy.

## Asking for something

me-words = Čo k tomu chcete povedať? (nepovinné)
me-answer = Odpoveď:
me-asked-OPEN = Požiadali ste o to dňa { $date }. Odpoveď zatiaľ nie je.
me-asked-DONE = Požiadali ste o to a človek sa na to pozrel dňa { $date }.
me-asked-REFUSED = Požiadali ste o to. Dňa { $date } to bolo zamietnuté.
me-review-title = Nech sa znova pozrie človek
me-review-lead = Požiadať môžete raz, do { $date }. Kým sa nikto nepozrie, rozhodnutie sa nemení.
me-review-go = Požiadať, nech sa pozrie človek
me-erasure-title = Vymazanie vašich údajov
me-erasure-ASK = Rozhoduje o tom firma. Zákony, napríklad proti praniu špinavých peňazí, jej môžu ukladať, aby vaše údaje niekoľko rokov uchovávala.
me-erasure-IMMEDIATE = Všetko o vás sa hneď vymaže. Nedá sa to vrátiť a možno budete musieť prejsť overením znova.
me-erasure-sure = Áno, chcem, aby boli moje údaje vymazané.
me-erasure-sure-missing = Na potvrdenie zaškrtnite políčko.
me-erasure-go = Požiadať o vymazanie

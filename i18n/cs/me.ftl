### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = O toto ověření požádala firma { $company }.
me-running-title = Vaše ověření není dokončeno
me-running-lead = Nejdříve ho dokončete. Potom tu uvidíte, co je o vás uloženo.
me-running-go = Pokračovat v ověření
me-erased-title = Vaše údaje jsou vymazány
me-erased-lead = Dne { $date } jsme o vás vymazali vše: fotky, údaje i výsledky. Zůstal jen záznam o tom, že ověření proběhlo.

## Showing who you are

me-prove-title = Podívejte se, co je o vás uloženo
me-prove-lead = Zadejte, co je na vašem dokladu, aby vaše údaje neviděl nikdo jiný, kdo má tento odkaz.
me-prove-go = Zobrazit moje údaje
me-prove-missing = Vyplňte obě pole.
me-prove-wrong = Toto neodpovídá tomu, co jsme z dokladu přečetli. Zkontrolujte obě pole.
me-prove-wait = { $minutes ->
    [one] Došlo k chybným pokusům. Znovu to můžete zkusit za jednu minutu.
    [few] Došlo k chybným pokusům. Znovu to můžete zkusit za { $minutes } minuty.
   *[other] Došlo k chybným pokusům. Znovu to můžete zkusit za { $minutes } minut.
}
me-prove-over = Kvůli ochraně vašich údajů se tato stránka uzamkla. Vyplňte znovu obě pole.
me-unprovable = Z dokladu jsme nedokázali přečíst dost na to, abychom vás tu poznali. Pokud chcete vidět své údaje, obraťte se na firmu.

## What was decided

me-decision-title = Jak se rozhodlo a proč
me-decided-program = Dne { $date } rozhodl program, bez účasti člověka.
me-decided-person = Dne { $date } rozhodl člověk.
me-reason-fine = Kontroly nenašly nic špatného.
me-reason-differs = Váš doklad a to, co o vás firma ví, se liší zde: { $fields }.
me-reason-genuine = Něco naznačovalo, že doklad nebo fotka nejsou pravé.
me-reason-closer = Na některé údaje se firma potřebuje podívat podrobněji.
me-reason-secret = Některé kontroly proti podvodům podrobně nevysvětlujeme, protože by to pomohlo podvodníkům.

## What is held

me-data-title = Co je na vašem dokladu
me-field-GIVEN_NAMES = Jméno
me-field-SURNAME = Příjmení
me-field-DATE_OF_BIRTH = Datum narození
me-field-SEX = Pohlaví
me-field-NATIONALITY = Státní občanství
me-field-DOCUMENT_NUMBER = Číslo dokladu
me-field-PERSONAL_NUMBER = Osobní číslo
me-field-DATE_OF_ISSUE = Datum vydání
me-field-EXPIRY_DATE = Platnost do
me-field-ISSUING_STATE = Vydávající země
me-field-ADDRESS = Adresa
me-field-AGE = Věk
me-field-FURTHER_DOCUMENT = Další dokument
me-field-OTHER = Jiné údaje
me-pictures-title = Vaše fotky a soubory
me-picture-show = Zobrazit: { $name }
me-picture-extra = Další dokument
me-held-title = Co je uloženo a odkud to pochází
me-held-PICTURES = Fotky a soubory, od vás
me-held-FRAMES = Fotky vašich pohybů před fotoaparátem, od vás
me-held-DOCUMENT = Co je na vašem dokladu, přečteno z vašich fotek
me-held-FACE = Čísla, která popisují váš obličej, vypočítaná z vašich fotek
me-held-TYPED = E-mailová adresa, telefonní číslo, adresa a odpovědi, od vás
me-held-DEVICE = Internetová adresa a druh zařízení, z vašeho prohlížeče
me-held-COMPANY = Co nám o vás sdělila firma
me-held-RESULTS = Výsledky kontrol a rozhodnutí
me-held-REQUESTS = O co jste na této stránce požádali
me-purpose = To vše slouží k potvrzení vaší totožnosti. Dostane to firma, která o ověření požádala.
me-kept = { $days ->
    [one] Firma uvádí, že to uchovává jeden den.
    [few] Firma uvádí, že to uchovává { $days } dny.
   *[other] Firma uvádí, že to uchovává { $days } dní.
}
me-kept-unknown = Jak dlouho se to uchovává, určuje firma. Často to stanoví zákon.
me-privacy = Zásady ochrany osobních údajů firmy
me-download = Stáhnout moje údaje
me-download-hint = Soubor ZIP s vašimi fotkami a s vašimi údaji v podobě, kterou umějí číst programy.

## Asking for something

me-words = Co k tomu chcete říct? (nepovinné)
me-answer = Odpověď:
me-asked-OPEN = Požádali jste o to dne { $date }. Odpověď zatím není.
me-asked-DONE = Požádali jste o to a člověk se na to podíval dne { $date }.
me-asked-REFUSED = Požádali jste o to. Dne { $date } to bylo odmítnuto.
me-review-title = Ať se znovu podívá člověk
me-review-lead = Požádat můžete jednou, do { $date }. Dokud se nikdo nepodívá, rozhodnutí se nemění.
me-review-go = Požádat, ať se podívá člověk
me-erasure-title = Vymazání vašich údajů
me-erasure-ASK = Rozhoduje o tom firma. Zákony, například proti praní peněz, jí mohou ukládat, aby vaše údaje několik let uchovávala.
me-erasure-IMMEDIATE = Vše o vás se hned vymaže. Nejde to vrátit a možná budete muset projít ověřením znovu.
me-erasure-sure = Ano, chci, aby moje údaje byly vymazány.
me-erasure-sure-missing = Pro potvrzení zaškrtněte políčko.
me-erasure-go = Požádat o vymazání

### What a person reads on the page where they see what is held about them. Short sentences, no jargon, "you" and "we".

me-for = Šo pārbaudi lūdza { $company }.
me-running-title = Jūsu pārbaude nav pabeigta
me-running-lead = Vispirms to pabeidziet. Pēc tam šeit redzēsiet, kas par jums ir saglabāts.
me-running-go = Turpināt pārbaudi
me-erased-title = Jūsu dati ir dzēsti
me-erased-lead = Viss par jums ir dzēsts ({ $date }): fotogrāfijas, dati un rezultāti. Palika tikai ieraksts, ka pārbaude ir bijusi.

## Showing who you are

me-prove-title = Apskatiet, kas par jums ir saglabāts
me-prove-lead = Ievadiet to, kas rakstīts jūsu dokumentā, lai neviens cits, kam ir šī saite, neredzētu jūsu datus.
me-prove-go = Rādīt manus datus
me-prove-missing = Aizpildiet abus laukus.
me-prove-wrong = Tas neatbilst tam, ko nolasījām dokumentā. Pārbaudiet abus laukus.
me-prove-wait = { $minutes ->
    [zero] Bija nepareizi mēģinājumi. Varat mēģināt vēlreiz pēc { $minutes } minūtēm.
    [one] Bija nepareizi mēģinājumi. Varat mēģināt vēlreiz pēc { $minutes } minūtes.
   *[other] Bija nepareizi mēģinājumi. Varat mēģināt vēlreiz pēc { $minutes } minūtēm.
}
me-prove-over = Lai aizsargātu jūsu datus, šī lapa tika slēgta. Aizpildiet abus laukus vēlreiz.
me-unprovable = Dokumentā nevarējām nolasīt pietiekami daudz, lai jūs šeit atpazītu. Ja vēlaties redzēt savus datus, vērsieties uzņēmumā.

## What was decided

me-decision-title = Kas tika nolemts un kāpēc
me-decided-program = Lēmumu pieņēma programma, bez cilvēka līdzdalības ({ $date }).
me-decided-person = Lēmumu pieņēma cilvēks ({ $date }).
me-reason-fine = Pārbaudēs nekas nepareizs netika atrasts.
me-reason-differs = Jūsu dokuments un tas, ko uzņēmums par jums zina, atšķiras šeit: { $fields }.
me-reason-genuine = Bija pazīmes, ka dokuments vai kāda fotogrāfija nav īsta.
me-reason-closer = Uzņēmumam dažas detaļas jāaplūko rūpīgāk.
me-reason-secret = Dažas pārbaudes pret krāpšanu netiek sīki izskaidrotas, jo tas palīdzētu krāpniekiem.

## What is held

me-data-title = Kas rakstīts jūsu dokumentā
me-field-GIVEN_NAMES = Vārds
me-field-SURNAME = Uzvārds
me-field-DATE_OF_BIRTH = Dzimšanas datums
me-field-SEX = Dzimums
me-field-NATIONALITY = Valstspiederība
me-field-DOCUMENT_NUMBER = Dokumenta numurs
me-field-PERSONAL_NUMBER = Personas kods
me-field-DATE_OF_ISSUE = Izdošanas datums
me-field-EXPIRY_DATE = Derīgs līdz
me-field-ISSUING_STATE = Izdevējvalsts
me-field-ADDRESS = Adrese
me-field-AGE = Vecums
me-field-FURTHER_DOCUMENT = Papildu dokuments
me-field-OTHER = Citi dati
me-pictures-title = Jūsu fotogrāfijas un faili
me-picture-show = Rādīt: { $name }
me-picture-extra = Papildu dokuments
me-held-title = Kas ir saglabāts un no kurienes tas ir
me-held-PICTURES = Fotogrāfijas un faili, no jums
me-held-FRAMES = Fotogrāfijas ar jūsu kustībām kameras priekšā, no jums
me-held-DOCUMENT = Kas rakstīts jūsu dokumentā, nolasīts no jūsu fotogrāfijām
me-held-FACE = Skaitļi, kas apraksta jūsu seju, aprēķināti no jūsu fotogrāfijām
me-held-TYPED = E-pasta adrese, tālruņa numurs, adrese un atbildes, no jums
me-held-DEVICE = Interneta adrese un ierīces veids, no jūsu pārlūka
me-held-COMPANY = Ko uzņēmums mums paziņoja par jums
me-held-RESULTS = Pārbaužu rezultāti un lēmums
me-held-REQUESTS = Ko jūs lūdzāt šajā lapā
me-purpose = Tas viss tiek izmantots jūsu identitātes apstiprināšanai. To saņem uzņēmums, kas lūdza pārbaudi.
me-kept = { $days ->
    [zero] Uzņēmums norāda, ka glabā to { $days } dienas.
    [one] Uzņēmums norāda, ka glabā to { $days } dienu.
   *[other] Uzņēmums norāda, ka glabā to { $days } dienas.
}
me-kept-unknown = Glabāšanas laiku nosaka uzņēmums. Bieži to paredz likums.
me-privacy = Uzņēmuma privātuma politika
me-download = Lejupielādēt manus datus
me-download-hint = ZIP fails ar jūsu fotogrāfijām un ar jūsu datiem formā, ko var nolasīt programmas.

## Asking for something

me-words = Ko vēlaties par to pateikt? (nav obligāti)
me-answer = Atbilde:
me-asked-OPEN = Jūs to lūdzāt ({ $date }). Atbildes vēl nav.
me-asked-DONE = Jūs to lūdzāt, un cilvēks to ir aplūkojis ({ $date }).
me-asked-REFUSED = Jūs to lūdzāt. Lūgums tika noraidīts ({ $date }).
me-review-title = Lūdziet, lai cilvēks aplūko vēlreiz
me-review-lead = Lūgt varat vienu reizi; pēdējā diena ir { $date }. Kamēr neviens nav skatījies, lēmums nemainās.
me-review-go = Lūgt, lai aplūko cilvēks
me-erasure-title = Jūsu datu dzēšana
me-erasure-ASK = Par to lemj uzņēmums. Likumi, piemēram, pret naudas atmazgāšanu, var likt tam glabāt jūsu datus vairākus gadus.
me-erasure-IMMEDIATE = Viss par jums tiks dzēsts nekavējoties. To nevar atsaukt, un jums, iespējams, būs vēlreiz jāiziet pārbaude.
me-erasure-sure = Jā, es vēlos, lai mani dati tiktu dzēsti.
me-erasure-sure-missing = Lai apstiprinātu, atzīmējiet lodziņu.
me-erasure-go = Lūgt dzēšanu

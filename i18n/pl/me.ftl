### Co czyta osoba na stronie, na której widzi, co jest o niej przechowywane. Krótkie zdania, „Państwo“ i „my“.

me-for = O to sprawdzenie prosi { $company }.
me-running-title = Sprawdzenie nie zostało zakończone
me-running-lead = Najpierw proszę je zakończyć. Potem zobaczą tu Państwo, co jest o Państwu przechowywane.
me-running-go = Kontynuuj sprawdzenie
me-erased-title = Państwa dane zostały usunięte
me-erased-lead = Dnia { $date } usunięto wszystko o Państwu: zdjęcia, dane i wyniki. Pozostał tylko zapis, że sprawdzenie się odbyło.

## Pokazać, kim się jest

me-prove-title = Zobacz, co jest o Państwu przechowywane
me-prove-lead = Proszę wpisać to, co jest w Państwa dokumencie, aby nikt inny, kto ma ten link, nie zobaczył Państwa danych.
me-prove-go = Pokaż moje dane
me-prove-missing = Proszę wypełnić oba pola.
me-prove-wrong = To nie to, co odczytaliśmy z dokumentu. Proszę sprawdzić oba pola.
me-prove-wait = { $minutes ->
    [one] Były błędne próby. Ponownie można spróbować za minutę.
    [few] Były błędne próby. Ponownie można spróbować za { $minutes } minuty.
   *[other] Były błędne próby. Ponownie można spróbować za { $minutes } minut.
}
me-prove-over = Aby chronić Państwa dane, ta strona została zablokowana. Proszę ponownie wpisać oba pola.
me-unprovable = Odczytaliśmy z dokumentu za mało, aby Państwa tu rozpoznać. Aby zobaczyć swoje dane, proszę zwrócić się do firmy.

## Co postanowiono

me-decision-title = Co postanowiono i dlaczego
me-decided-program = Dnia { $date } zdecydował program, bez udziału człowieka.
me-decided-person = Dnia { $date } zdecydował człowiek.
me-reason-fine = Sprawdzenia nie wykazały niczego niewłaściwego.
me-reason-differs = Państwa dokument i to, co wie o Państwu firma, różnią się tutaj: { $fields }.
me-reason-genuine = Były oznaki, że dokument lub zdjęcie nie są prawdziwe.
me-reason-closer = Firma musi dokładniej przyjrzeć się niektórym danym.
me-reason-secret = Niektórych sprawdzeń przeciw oszustwom nie objaśniamy szczegółowo, bo pomogłoby to oszustom.

## Co jest przechowywane

me-data-title = Co jest w Państwa dokumencie
me-field-GIVEN_NAMES = Imiona
me-field-SURNAME = Nazwisko
me-field-DATE_OF_BIRTH = Data urodzenia
me-field-SEX = Płeć
me-field-NATIONALITY = Obywatelstwo
me-field-DOCUMENT_NUMBER = Numer dokumentu
me-field-PERSONAL_NUMBER = Numer osobisty
me-field-DATE_OF_ISSUE = Data wydania
me-field-EXPIRY_DATE = Ważny do
me-field-ISSUING_STATE = Wydany przez
me-field-ADDRESS = Adres
me-field-AGE = Wiek
me-field-FURTHER_DOCUMENT = Dodatkowy dokument
me-field-OTHER = Inne dane
me-pictures-title = Państwa zdjęcia i pliki
me-picture-show = Pokaż: { $name }
me-picture-extra = Dodatkowy dokument
me-held-title = Co jest przechowywane i skąd pochodzi
me-held-PICTURES = Zdjęcia i pliki, od Państwa
me-held-FRAMES = Zdjęcia Państwa ruchów przed kamerą, od Państwa
me-held-DOCUMENT = Treść dokumentu, odczytana z Państwa zdjęć
me-held-FACE = Liczby opisujące Państwa twarz, obliczone ze zdjęć
me-held-TYPED = Adres e-mail, numer telefonu, adres i odpowiedzi, od Państwa
me-held-DEVICE = Adres internetowy i rodzaj urządzenia, z Państwa przeglądarki
me-held-COMPANY = Co firma przekazała nam o Państwu
me-held-RESULTS = Wyniki sprawdzeń i decyzja
me-held-REQUESTS = O co poprosili Państwo na tej stronie
me-purpose = Wszystko to służy potwierdzeniu Państwa tożsamości. Otrzymuje to firma, która poprosiła o sprawdzenie.
me-kept = { $days ->
    [one] Firma podaje, że przechowuje to przez jeden dzień.
    [few] Firma podaje, że przechowuje to przez { $days } dni.
   *[other] Firma podaje, że przechowuje to przez { $days } dni.
}
me-kept-unknown = O czasie przechowywania decyduje firma. Często określa go ustawa.
me-privacy = Polityka prywatności firmy
me-download = Pobierz moje dane
me-download-hint = Plik ZIP ze zdjęciami i z danymi w postaci, którą odczytują programy.

## Prośby

me-words = Co chcą Państwo o tym powiedzieć? (nieobowiązkowo)
me-answer = Odpowiedź:
me-asked-OPEN = Poprosili Państwo o to dnia { $date }. Nie ma jeszcze odpowiedzi.
me-asked-DONE = Poprosili Państwo o to, a człowiek sprawdził to dnia { $date }.
me-asked-REFUSED = Poprosili Państwo o to. Odmówiono dnia { $date }.
me-review-title = Niech człowiek spojrzy jeszcze raz
me-review-lead = Można o to poprosić raz, do dnia { $date }. Decyzja pozostaje bez zmian, dopóki nikt nie spojrzał.
me-review-go = Poproś, aby spojrzał człowiek
me-erasure-title = Usunięcie Państwa danych
me-erasure-ASK = Decyduje o tym firma. Ustawy, na przykład przeciw praniu pieniędzy, mogą zobowiązywać ją do przechowywania danych przez kilka lat.
me-erasure-IMMEDIATE = Wszystko o Państwu zostanie od razu usunięte. Nie da się tego cofnąć, i być może trzeba będzie ponownie się sprawdzić.
me-erasure-sure = Tak, chcę, aby moje dane zostały usunięte.
me-erasure-sure-missing = Proszę zaznaczyć pole, aby potwierdzić.
me-erasure-go = Poproś o usunięcie

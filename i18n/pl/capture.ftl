### To, co człowiek czyta podczas weryfikacji. Krótkie zdania, bez żargonu.

page-title = { $screen } – weryfikacja tożsamości
language = Język
back = Wstecz
leave = Przerwij weryfikację
continue = Dalej
step-of = Krok { $n } z { $total }
time-left = Zostało { $time }
time-short = Zostało mniej niż dwie minuty.
loading = Chwileczkę…

## Zanim zaczniemy

welcome-title = Potwierdźmy, że to Ty
welcome-lead = Zajmie to około dwóch minut. Przygotuj:
welcome-document = Dokument tożsamości
welcome-document-more = Oryginał, nie kopię ani ekran
welcome-face = Twarz
welcome-face-more = Jedno zdjęcie, bez czapki i okularów przeciwsłonecznych
welcome-light = Dobre światło
welcome-light-more = Bez odblasków i mocnych cieni
welcome-consent = Zgadzam się, aby zdjęcia mojego dokumentu i twarzy posłużyły do potwierdzenia mojej tożsamości oraz aby moja twarz została automatycznie porównana ze zdjęciem w dokumencie.
welcome-consent-document = Zgadzam się, aby zdjęcia mojego dokumentu posłużyły do potwierdzenia mojej tożsamości.
welcome-consent-missing = Zaznacz pole, aby wyrazić zgodę. Bez niej nie możemy zacząć.
welcome-privacy = Twoje zdjęcia są przechowywane w postaci zaszyfrowanej, dla firmy, która poprosiła o tę weryfikację.
welcome-start = Zgadzam się, zaczynamy

## Wybór dokumentu

document-title = Wybierz dokument
country-label = Kraj wydania
country-hint = Wpisz, aby wyszukać
country-none = Nie ma takiego kraju
country-found = { $n ->
    [one] { $n } kraj
    [few] { $n } kraje
   *[other] { $n } krajów
}
country-utopia = Utopia (przykładowe dokumenty)
country-missing = Wybierz kraj, który wydał Twój dokument.
document-label = Rodzaj dokumentu
document-missing = Wybierz rodzaj dokumentu.
document-PASSPORT = Paszport
document-ID_CARD = Dowód osobisty
document-RESIDENCE_PERMIT = Karta pobytu
document-DRIVER_LICENSE = Prawo jazdy
document-INTERNATIONAL_PASSPORT = Paszport zagraniczny
document-NATIONAL_PASSPORT = Paszport wewnętrzny
document-OLD_ID_CARD = Dowód osobisty (starszy)
document-VISA = Wiza
document-AADHAAR = Karta Aadhaar
document-PAN_CARD = Karta PAN
document-BORDER_CROSSING = Karta przekraczania granicy
document-ASYLUM = Dokument azylowy
document-VOTER_CARD = Karta wyborcy
document-TRAVEL_CARD = Karta podróżna
document-PHOTO_CARD = Karta ze zdjęciem
document-MILITARY_CARD = Legitymacja wojskowa
document-PROOF_OF_AGE_CARD = Karta potwierdzająca wiek
document-DIPLOMATIC_ID = Legitymacja dyplomatyczna
document-PROVISIONAL_DRIVER_LICENSE = Tymczasowe prawo jazdy
document-ADDRESS_CARD = Karta adresowa
document-SOCIAL_SECURITY_CARD = Karta ubezpieczenia społecznego
document-WORK_PERMIT = Zezwolenie na pracę
document-OTHER = Inny dokument

## Robienie zdjęć

capture-page-title = Strona ze zdjęciem
capture-page-hint = Otwórz paszport na stronie ze zdjęciem tak, aby wypełniła ramkę
capture-front-title = Przód
capture-front-hint = Połóż kartę płasko, tak aby wypełniła ramkę
capture-back-title = Tył
capture-back-hint = Odwróć kartę, tak aby wypełniła ramkę
capture-face-title = Twoja twarz
capture-face-hint = Patrz prosto, z twarzą w owalu
capture-sheet-hint = Umieść całą stronę w ramce; każde słowo musi być czytelne
capture-shoot = Zrób zdjęcie
capture-upload = Prześlij zdjęcie
capture-native = Otwórz aplikację aparatu
capture-light-on = Włącz światło
capture-light-off = Wyłącz światło
capture-starting = Uruchamianie aparatu…
capture-dark = Jest tu trochę ciemno
capture-keep = Zostaw poprzednie
capture-reading = Odczytywanie pliku…
camera-title = Aparat jest niedostępny
camera-refused = Przeglądarka nie ma zgody na używanie aparatu. Możesz na to zezwolić w ustawieniach przeglądarki albo dodać zdjęcie w inny sposób.
camera-none = Na tym urządzeniu nie znaleziono aparatu. Możesz dodać zdjęcie w inny sposób.
camera-busy = Aparatu używa inna aplikacja. Zamknij ją i spróbuj ponownie albo dodaj zdjęcie w inny sposób.
camera-insecure = Aparat działa tylko przy bezpiecznym połączeniu (https). Możesz dodać zdjęcie w inny sposób.
camera-failed = Nie udało się uruchomić aparatu. Możesz dodać zdjęcie w inny sposób.
camera-retry = Spróbuj ponownie z aparatem
picture-unreadable = Tego pliku nie można odczytać jako zdjęcia. Wybierz zdjęcie JPEG lub PNG.
picture-too-large = Ten plik jest za duży. Wybierz zdjęcie poniżej { $megabytes } MB.
file-too-large = Ten plik jest za duży. Wybierz plik mniejszy niż { $megabytes } MB.
picture-refused = Tego zdjęcia nie można użyć. Zrób inne.

## Oglądanie zdjęcia

preview-title = Czy wszystko da się odczytać?
preview-check = Widać wszystkie cztery rogi, litery są ostre i nic nie jest zasłonięte odblaskiem ani palcami.
preview-face-title = Czy dobrze Cię widać?
preview-face-check = Widać całą twarz, ostrą i równo oświetloną, z otwartymi oczami.
preview-extra-title = Czy wszystko jest czytelne?
preview-extra-check = Widać całą stronę, litery są ostre i nic nie jest zasłonięte odblaskiem ani palcami.
preview-file-title = Czy to właściwy plik?
preview-file-check = Zawiera wszystkie strony i nie jest chroniony hasłem.
preview-alt = Zdjęcie Twojego dokumentu
preview-face-alt = Zdjęcie Twojej twarzy
preview-extra-alt = Zdjęcie strony
preview-use = Użyj tego zdjęcia
preview-file-use = Użyj tego pliku
preview-retake = Zrób inne
preview-other = Wybierz inny
preview-sending = Wysyłanie… { $percent } %

## Kolejna próba

again-title = Spróbujmy jeszcze raz
again-lead = Nie wszystko dało się wykorzystać. Nie musisz zaczynać od początku.
again-last = Nie wszystko dało się wykorzystać. To ostatnia próba, więc nie spiesz się.
again-why = Co się nie udało i co pomoże
again-go = Zrób zdjęcia ponownie
again-face = Zrób ponownie zdjęcie twarzy
again-other = Wybierz inny dokument

## Dalsze dokumenty

extra-hint = Dokument musi być cały i czytelny.
extra-formats = Zdjęcia JPG lub PNG
extra-formats-pdf = Zdjęcia JPG lub PNG albo plik PDF
extra-photograph = Zrób zdjęcie
extra-upload = Wybierz plik
extra-keep = Zostaw poprzedni plik

## Sprawdzanie i zakończenie

processing-title = Sprawdzamy zdjęcia
processing-lead = Zwykle trwa to kilka sekund. Nie zamykaj tej strony.
processing-long = Trwa to trochę dłużej niż zwykle. Nie musisz nic robić.
result-approved-title = Tożsamość potwierdzona
result-approved-lead = Twoja tożsamość została potwierdzona. Dziękujemy.
result-suspected-title = Dziękujemy, to wszystko
result-suspected-lead = Weryfikacja została przesłana. Niektórym szczegółom trzeba się przyjrzeć; odezwie się firma, która o nią poprosiła.
result-waiting-title = Dziękujemy, to wszystko
result-waiting-lead = Teraz zdjęcia obejrzy specjalista. Odezwie się firma, która poprosiła o weryfikację.
result-failed-title = Nie udało się potwierdzić tożsamości
result-failed-lead = Możesz poprosić firmę, która Cię tu skierowała, o kolejną próbę.
result-unverified-title = Weryfikacja nie została ukończona
result-unverified-lead = Została przerwana albo minął czas. Możesz poprosić firmę, która Cię tu skierowała, o nowy link.
result-done-title = Dziękujemy, to wszystko
result-done-lead = Możesz kontynuować poza tym oknem.
result-sent-title = Dziękujemy, to wszystko
result-sent-lead = Twoje zdjęcia dotarły i są sprawdzane. Odezwie się firma, która poprosiła o weryfikację.
result-added-title = Dziękujemy, to wszystko
result-added-lead = To, o co proszono, zostało wysłane do firmy.
result-redirect = Przenosimy Cię z powrotem…
result-continue = Dalej
result-close = Możesz zamknąć tę stronę.
hint-title = Co może pomóc następnym razem
hint-DOC_NOT_FOUND = Na zdjęciu nie było widać dokumentu. Niech wypełni ramkę, na gładkim tle.
hint-DOC_NOT_FULLY_VISIBLE = Część dokumentu była ucięta lub zasłonięta. Muszą być widoczne wszystkie cztery rogi.
hint-DOC_TOO_BLURRY = Zdjęcie dokumentu było nieostre. Trzymaj nieruchomo, aż obraz się wyostrzy.
hint-DOC_GLARED = Na dokumencie odbijało się światło. Przechyl go trochę lub odsuń się od lampy.
hint-DOC_FACE_NOT_FOUND = Portret w dokumencie nie był wyraźnie widoczny.
hint-DOC_EXPIRED = Dokument stracił ważność. Użyj ważnego.
hint-DOC_TYPE_MISMATCH = Zdjęcie pokazywało inny rodzaj dokumentu niż wybrany.
hint-DOC_SIDE_MISMATCH = Zdjęcie pokazywało niewłaściwą stronę dokumentu.
hint-COUNTRY_MISMATCH = Dokument wydał inny kraj niż wybrany.
hint-DOC_NOT_SUPPORTED = Ten dokument nie jest tu przyjmowany. Użyj innego.
hint-MRZ = Wierszy z literami i znakami „<” nie dało się dobrze odczytać. Muszą być ostre i widoczne w całości.
hint-BARCODE_NOT_FOUND = Nie udało się odczytać kodu kreskowego na dokumencie. Musi być ostry, cały i bez odblasków.
hint-PRINT = Części tekstu na dokumencie nie udało się odczytać. Całość musi być ostra, widoczna i bez odblasków.
hint-DOC_COPY = Zdjęcie przedstawiało kopię lub ekran. Użyj oryginalnego dokumentu.
hint-DOC_DAMAGED = Dokument jest zbyt zniszczony, by go odczytać. Użyj innego.
hint-DOCUMENT = Nie udało się sprawdzić dokumentu. Sfotografuj oryginał jeszcze raz: cały, ostro i w dobrym świetle.
hint-NO_FACE_FOUND = Na zdjęciu nie było widać twarzy. Patrz prosto w aparat, przy dobrym świetle.
hint-TOO_MANY_FACES = Na zdjęciu była więcej niż jedna twarz. Na zdjęciu powinna być tylko jedna osoba.
hint-FACE_TOO_BLURRY = Zdjęcie twarzy było nieostre. Przez chwilę się nie ruszaj.
hint-FACE_GLARED = Na twarzy lub okularach odbijało się światło.
hint-FACE_MISMATCH = Twarz i portret w dokumencie nie były podobne. Użyj własnego dokumentu i równego światła.
hint-FAKE_FACE = Nie udało się stwierdzić, że przed aparatem była prawdziwa osoba.
hint-FACE_UNCERTAIN = Nie udało się rozpoznać, czy przed aparatem był człowiek, czy obraz. Zrób zdjęcie samej swojej twarzy, w równomiernym świetle, bez ramek i ekranów wokół niej.
hint-FACE = Nie udało się sprawdzić twarzy. Patrz prosto w aparat, w dobrym świetle, bez innych osób na zdjęciu.

## Ponowne pokazanie twarzy

face-welcome-title = Pokaż, że to Ty
face-welcome-lead = Jedno zdjęcie Twojej twarzy zostanie porównane z selfie z wcześniejszej weryfikacji tożsamości. Trwa to kilka sekund.
face-consent = Zgadzam się na automatyczne porównanie zdjęcia mojej twarzy z selfie z mojej weryfikacji tożsamości.
face-checking-title = Porównujemy Twoją twarz
face-again-lead = { $n ->
    [one] Nie rozpoznaliśmy Cię. Masz jeszcze jedną próbę, nie spiesz się.
    [few] Nie rozpoznaliśmy Cię. Masz jeszcze { $n } próby.
   *[other] Nie rozpoznaliśmy Cię. Masz jeszcze { $n } prób.
}
face-recognised-title = Rozpoznaliśmy Cię
face-recognised-lead = Dziękujemy. Możesz kontynuować tam, skąd przychodzisz.
face-refused-title = Nie rozpoznaliśmy Cię
face-refused-lead = Możesz poprosić o nowy link firmę, która Cię tu skierowała.
hint-SELFIE_MISMATCH = Twoja twarz nie była dość podobna do selfie z weryfikacji tożsamości. Zadbaj o równomierne światło, zdejmij czapkę i okulary.
hint-FACE_PRINTED = Zdjęcie pokazywało twarz na dokumencie lub obrazie. Spójrz w aparat osobiście.
hint-FACE_TURNED = Twoja głowa była odwrócona lub przechylona. Patrz prosto w aparat.
hint-FACE_FAR = Twoja twarz była na zdjęciu za mała. Podejdź bliżej.
hint-FACE_CUT = Część Twojej twarzy była na brzegu zdjęcia. Musi być cała i pośrodku.
hint-FACE_NEAR = Aparat był za blisko. Trzymaj go na odległość ramienia.
hint-SAME_PHOTO = To zdjęcie zostało już wysłane. Zrób nowe.

## Gdy coś przeszkadza

gone-title = Ten link już nie działa
gone-lead = Wygasł albo został już użyty. Poproś o nowy firmę, która go przysłała.
lost-title = Nie można połączyć się z serwerem
lost-lead = Sprawdź połączenie z internetem i spróbuj ponownie.
retry = Spróbuj ponownie
leaving-title = Przerwać weryfikację?
leaving-lead = Twoja tożsamość nie zostanie potwierdzona, a ten link przestanie działać.
leaving-yes = Tak, przerwij
leaving-no = Nie, kontynuuj
problem-network = Połączenie zostało przerwane. Spróbuj ponownie.
problem-server = Coś poszło nie tak po naszej stronie. Spróbuj ponownie za chwilę.
problem-refused = Nie udało się. Sprawdź i spróbuj ponownie.

## Strony, które nie potrzebują linku

outcome-success-title = Dziękujemy, to już koniec
outcome-success-lead = Weryfikacja jest zakończona. Możesz wrócić do firmy, która o nią poprosiła.
outcome-fail-title = Nie udało się potwierdzić Twojej tożsamości
outcome-fail-lead = Wróć do firmy, która poprosiła o weryfikację. Może powiedzieć Ci więcej lub dać kolejną próbę.
outcome-unverified-title = Nie ma jeszcze wyniku
outcome-unverified-lead = Albo Twoje zdjęcia są jeszcze sprawdzane, albo weryfikację przerwano przed końcem. Firma, która o nią poprosiła, może powiedzieć Ci więcej.
code-title = Wpisz swój kod
code-lead = Kod pochodzi od firmy, która prosi Cię o tę weryfikację.
code-label = Kod z ośmiu cyfr
code-length = Kod ma osiem cyfr. Sprawdź, co zostało wpisane.
code-wrong = Ten kod nie działa. Sprawdź cyfry albo poproś firmę o nowy kod.
code-wait = { $minutes ->
    [one] Było zbyt wiele błędnych kodów. Zaczekaj minutę i spróbuj ponownie.
    [few] Było zbyt wiele błędnych kodów. Zaczekaj { $minutes } minuty i spróbuj ponownie.
   *[other] Było zbyt wiele błędnych kodów. Zaczekaj { $minutes } minut i spróbuj ponownie.
}
about-title = Tu odbywa się weryfikacja tożsamości
about-lead = Trafia się tu przez osobisty link od firmy, która prosi Cię o weryfikację. Otwórz ten link.
about-code = Masz zamiast niego kod z ośmiu cyfr? Wpisz go tutaj.
about-go = Wpisz kod

## Sending over a line that breaks

upload-waiting = W tej chwili nie można nic wysłać. Zdjęcie pozostaje tutaj i zostanie wysłane samo, gdy tylko będzie to możliwe. Proszę nie zamykać tej strony.
upload-now = Spróbuj teraz
upload-ended = Sesja była już zakończona, gdy zdjęcie dotarło, dlatego nie zostało zachowane.

## From a screen to a phone

handoff-offer = Kontynuuj na telefonie
handoff-title = Kontynuuj na telefonie
handoff-lead = Proszę zeskanować ten kod aparatem telefonu albo otworzyć tam link. Ta strona podąża za postępem.
handoff-opened = Weryfikacja jest otwarta na telefonie. Proszę wykonać tam kolejne kroki; ta strona podąża za postępem.
handoff-waiting = Oczekiwanie na telefon…
handoff-qr = Kod do zeskanowania telefonem
handoff-link = Link na telefon
handoff-copy = Kopiuj link
handoff-copied = Link został skopiowany.
handoff-code = Albo proszę otworzyć na telefonie { $address } i wpisać:
handoff-here = Kontynuuj tutaj
handoff-done = Można odłożyć telefon. Drugie urządzenie kontynuuje samo.
handoff-expired-title = Ten kod już nie działa
handoff-expired-lead = Działa raz i przez dziesięć minut. Proszę otworzyć nowy na urządzeniu, które go pokazało.
## Ruchy przed kamerą i pomoc podczas robienia zdjęcia

acts-title = Proszę pokazać, że to Państwo
acts-lead = Kilka drobnych ruchów przed kamerą pokazuje, że nikt nie używa Państwa zdjęcia. Po kolei powiemy, co zrobić.
acts-time = Zajmie to około pół minuty. Mają Państwo { $minutes } min i można zacząć od nowa.
acts-begin = Rozpocznij
acts-unable = Nie mogę tego zrobić
acts-away = Kamera została przerwana. Można zacząć od nowa.
acts-rest = Proszę patrzeć prosto w kamerę
act-LEFT = Proszę obrócić głowę w lewo
act-RIGHT = Proszę obrócić głowę w prawo
act-UP = Proszę unieść podbródek
act-DOWN = Proszę opuścić podbródek
act-NEARER = Proszę się przybliżyć
acts-sending = Wysyłanie ruchów
acts-missed-title = Nie wszystkie ruchy było widać
acts-missed-lead = Można spróbować jeszcze raz, z innymi ruchami. Albo wysłać tak: wtedy być może ktoś będzie musiał to obejrzeć, co potrwa dłużej.
acts-missed-which = Tego nie było widać
acts-again = Spróbuj jeszcze raz
acts-send = Wyślij tak
acts-without = Dalej bez ruchów
acts-without-lead = Bez kamery nie widać ruchów. Można przejść dalej: wtedy być może ktoś będzie musiał to obejrzeć, co potrwa dłużej.
look-face-none = Nie widać twarzy
look-face-several = Proszę, tylko jedna osoba
look-face-far = Proszę się trochę przybliżyć
look-face-near = Proszę się trochę odsunąć
look-face-turned = Proszę patrzeć prosto w kamerę
look-face-aside = Proszę umieścić twarz w owalu
look-face-more = Jeszcze trochę
look-glare = Widać odblask. Proszę lekko przechylić
look-blur = Jeszcze nieostre. Proszę się nie ruszać
look-still = Proszę się nie ruszać
look-document-none = Proszę umieścić dokument w ramce
look-document-far = Proszę się przybliżyć
look-document-cut = Proszę się trochę odsunąć
look-document-askew = Proszę ułożyć dokument prosto
look-left = Proszę przesunąć dokument w lewo
look-right = Proszę przesunąć dokument w prawo
look-up = Proszę przesunąć dokument w górę
look-down = Proszę przesunąć dokument w dół
capture-auto = Automatycznie
## What is asked beside pictures, and the last look

email-title = Proszę potwierdzić adres e‑mail
email-lead = Wyślemy na niego sześciocyfrowy kod.
email-label = Adres e-mail
email-wrong = Proszę wpisać adres e-mail, na przykład imie@example.com.
email-other = Użyj innego adresu
phone-title = Proszę potwierdzić numer telefonu
phone-lead = Wyślemy na niego czterocyfrowy kod SMS-em.
phone-label = Numer telefonu
phone-wrong = Proszę wybrać kraj i wpisać numer telefonu z tego kraju.
phone-other = Użyj innego numeru
phone-country = Kraj numeru
task-send = Wyślij kod
task-sent = Wysłaliśmy kod na
task-life = Jest ważny dziesięć minut. Jeśli nie dotrze, proszę zajrzeć do folderu z niechcianymi wiadomościami.
task-code = Kod z wiadomości
task-code-length = Kod ma { $digits } cyfry (cyfr). Proszę sprawdzić wpisane znaki.
task-code-wrong = To nie jest kod, który wysłaliśmy. Proszę sprawdzić cyfry.
task-code-over = Ten kod już nie działa. Proszę poprosić o nowy.
task-resend = Wyślij nowy kod
task-resend-in = Nowy kod za { $seconds } s
task-wait = { $minutes ->
    [one] Proszę poczekać { $minutes } minutę, zanim zostanie wysłany kolejny kod.
    [few] Proszę poczekać { $minutes } minuty, zanim zostanie wysłany kolejny kod.
   *[other] Proszę poczekać { $minutes } minut, zanim zostanie wysłany kolejny kod.
}
task-unsent = Nie udało się teraz wysłać kodu. Proszę spróbować za chwilę.
task-refused = Nie można tam nic wysłać. Proszę sprawdzić wpisane dane.
task-enough = W tej weryfikacji nie można wysłać więcej kodów. Proszę poprosić firmę o nowy link.
task-skip = Pomiń ten krok
task-none-title = Ten krok nie jest tu dostępny
task-none-lead = Firma prosi o coś, czego ta strona nie potrafi. Proszę jej o tym powiedzieć.
task-none-skip = Firma prosi o coś, czego ta strona nie potrafi. Można kontynuować bez tego.
choose = Proszę wybrać
optional = opcjonalnie
field-missing = Proszę wypełnić to pole.
field-wrong = Proszę sprawdzić tę odpowiedź.
field-range = To za mało lub za dużo. Proszę sprawdzić.
address-title = Gdzie Pan/Pani mieszka?
address-lead = Proszę wpisać adres zamieszkania.
address-street = Ulica i numer domu
address-postal = Kod pocztowy
address-city = Miejscowość
address-region = Region
address-country = Kraj
questions-title = Pytania
questions-faults = { $n ->
    [one] { $n } odpowiedź wymaga sprawdzenia.
    [few] { $n } odpowiedzi wymagają sprawdzenia.
   *[other] { $n } odpowiedzi wymaga sprawdzenia.
}
questions-lines = Jeden wpis w każdym wierszu.
questions-remove = usuń
summary-title = Proszę wszystko przejrzeć
summary-lead = Nadal można coś zmienić. Potem proszę wysłać.
summary-change = Zmień
summary-send = Wyślij
summary-sent = Dodano
summary-answered = Odpowiedziano
summary-skipped = Pominięto
summary-address = Adres zamieszkania
bill-kind = Co ma Pan/Pani pod ręką?
bill-utility = Rachunek za prąd, wodę, gaz lub internet
bill-bank = Wyciąg bankowy
bill-letter = Pismo z urzędu
bill-lease = Umowę najmu
bill-hint = Dokument musi zawierać imię i nazwisko, adres i datę oraz nie może być starszy niż trzy miesiące.
## The way to what is held about the person

own-page = Co jest o Państwu przechowywane

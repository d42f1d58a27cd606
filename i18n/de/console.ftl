# Die Konsole: was Prüfer und Administratoren lesen.

## Überall
skip = Zum Inhalt
menu = Menü
navigation = Bereiche
environment = Umgebung
close = Schließen
cancel = Abbrechen
again = Erneut versuchen
done = Fertig
go-on = Weiter
dismiss = Ausblenden
never = nie
copy = Kopieren: { $what }
copied = Kopiert: { $what }
looks-light = Helle Darstellung
looks-dark = Dunkle Darstellung
no-environment = Noch keine Umgebung
no-environment-lead = Ihr Konto besteht, hat aber in keiner Umgebung eine Rolle. Wenden Sie sich an einen Administrator.
nowhere = Hier ist nichts
nowhere-lead = Diese Adresse führt nirgendwohin. Wählen Sie seitlich einen Bereich.
forbidden = Nicht für Ihre Rolle
forbidden-lead = Ihre Rolle in dieser Umgebung öffnet diesen Bereich nicht. Ein Administrator kann das ändern.

## Bereiche
group-work = Arbeit
group-setup = Einrichtung
group-oversight = Aufsicht
place-start = Start
place-account = Mein Konto

## Arten von Umgebungen
kind-DEVELOPMENT = Entwicklung
kind-TESTING = Test
kind-DEMO = Vorführung
kind-PRODUCTION = Produktion

## Rollen
role-ADMIN = Administration
role-REVIEWER = Prüfung
role-COMPLIANCE = Compliance
role-DEVELOPER = Entwicklung

## Tasten
keys-help = Tastatur
keys-everywhere = Überall
keys-go = Gehe zu: { $place }

## Fehler
error-INTERNAL_ERROR = Auf dem Server ist etwas schiefgegangen. Bitte versuchen Sie es erneut.
error-OFFLINE = Der Server antwortet nicht. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.
error-WRONG_CREDENTIALS = E-Mail-Adresse oder Passwort ist falsch.
error-WRONG_CODE = Dieser Code stimmt nicht. Codes wechseln alle 30 Sekunden.
error-WRONG_PASSWORD = Das ist nicht Ihr jetziges Passwort.
error-PASSWORD_TOO_WEAK = Dieses Passwort ist zu leicht zu erraten. Nehmen Sie ein längeres.
error-TOO_MANY_REQUESTS = { $minutes ->
    [one] Zu viele Fehlversuche. Warten Sie eine Minute und versuchen Sie es dann erneut.
   *[other] Zu viele Fehlversuche. Warten Sie { $minutes } Minuten und versuchen Sie es dann erneut.
  }
error-INVITATION_NOT_VALID = Dieser Link wurde bereits benutzt oder ist abgelaufen. Bitten Sie einen Administrator um einen neuen.
error-PERMISSIONS_ERROR = Ihre Rolle erlaubt das nicht.

## Anmelden
sign-in = Anmelden
sign-in-code = Zweiter Faktor
sign-in-expired = Ihre Sitzung ist beendet. Melden Sie sich an, um dort weiterzumachen, wo Sie waren.
sign-out = Abmelden
email = E-Mail-Adresse
password = Passwort
password-hint = Mindestens { $n } Zeichen; einige Wörter, die nicht zusammengehören, sind ein gutes Passwort.
password-show = Eingabe anzeigen
code = Code
code-hint = Die sechs Ziffern, die Ihre Authenticator-App gerade zeigt.
recovery-code = Wiederherstellungscode
recovery-code-hint = Einer der Codes, die Sie aufbewahrt haben. Jeder gilt einmal.
use-recovery-code = Ich habe keinen Zugang zu meiner App
use-code = Stattdessen die App verwenden
welcome = Willkommen, { $name }
welcome-lead = Wählen Sie ein Passwort für { $email }.
welcome-go = Passwort setzen und anmelden
welcome-until = Dieser Link gilt bis
invitation-gone = Diese Einladung ist nicht gültig
enrol = Schützen Sie Ihr Konto
enrol-lead = Hier wird neben dem Passwort ein zweiter Faktor verlangt. Jede Authenticator-App ist geeignet.
enrol-scan = Scannen Sie den Code mit Ihrer Authenticator-App.
enrol-type = Oder geben Sie dies in der App ein:
enrol-qr = Code zum Scannen mit einer Authenticator-App
enrol-secret = Geheimnis für die App
enrol-go = Einschalten
recovery-lead = Bewahren Sie diese Codes sicher auf. Jeder lässt Sie einmal herein, wenn Sie Ihre App nicht haben. Sie werden nicht noch einmal gezeigt.
recovery-save = Als Datei sichern
recovery-kept = Ich habe diese Codes aufbewahrt

## Worte der Verwaltung
save = Speichern
saved = Gespeichert
save-file = Als Datei sichern
add = Hinzufügen
change = Ändern
remove = Entfernen
manage = Verwalten
details = Einzelheiten
actions = Aktionen
all = Alle
filter = Filtern
older = Ältere anzeigen
name = Name
role = Rolle
roles = Rollen
state = Zustand
created = Angelegt
last-used = Zuletzt benutzt
last-seen = Zuletzt hier
when = Wann
from = Von
until = Bis
on = Ein
off = Aus
yes = Ja
no = Nein
you = Sie
nothing-found = Nichts gefunden
milliseconds = { $n } ms.
language = Sprache
place-settings = Einstellungen
place-keys = API-Schlüssel
place-webhooks = Webhooks
place-deliveries = Zustellungen
place-audit = Prüfprotokoll
place-staff = Personal
about-settings = Vorgaben aller Sitzungen, und was Sitzungen verlangen dürfen.
about-keys = Schlüsselpaare, mit denen Ihre Server Sitzungen öffnen und Ergebnisse lesen. Höchstens zwei gelten zugleich, damit eines ohne Pause ersetzt werden kann.
about-webhooks = Wer erfährt, wenn etwas geschieht.
about-deliveries = Was an Empfänger ging, und was sie geantwortet haben.
about-audit = Jede Handlung von Personen, Schlüsseln und System. Einträge sind verkettet und signiert: Niemand kann einen unbemerkt ändern.
about-staff = Wer in dieser Umgebung arbeitet und was er darf.

## Mein Konto
second-factor = Zweiter Faktor
totp-on = Beim Anmelden wird ein Code Ihrer Authenticator-App verlangt.
totp-off = Beim Anmelden wird nur Ihr Passwort verlangt. Ein zweiter Faktor hält andere draußen, auch wenn sie es erfahren.
totp-remove = Ausschalten
totp-remove-lead = Beim Anmelden wird dann nur noch Ihr Passwort verlangt.
totp-removed = Der zweite Faktor ist aus
password-old = Jetziges Passwort
password-new = Neues Passwort
password-change = Passwort ändern
password-changed = Ihr Passwort ist geändert
sign-out-everywhere = Überall abmelden
sign-out-everywhere-lead = Alle Ihre Sitzungen enden sofort, auf diesem Gerät und auf allen anderen.

## Personal
staff-invite = Jemanden einladen
staff-added = { $name } gehört jetzt zum Personal
staff-link = Geben Sie diesen Link auf sicherem Weg weiter. Er gilt einmal und wird nicht noch einmal gezeigt.
staff-link-name = Link
staff-reset = Anmeldung zurücksetzen
staff-reset-hint = Das Zurücksetzen beendet die Sitzungen und erzeugt einen neuen Link zum Wählen eines Passworts. Der zweite Faktor wird neu eingerichtet.
staff-activate = Aktivieren
staff-deactivate = Deaktivieren
staff-remove = Aus dieser Umgebung entfernen
staff-remove-lead = { $name } verliert die Rolle in dieser Umgebung. Bisherige Handlungen bleiben im Prüfprotokoll.
role-about-ADMIN = Alles, auch das Personal.
role-about-REVIEWER = Sieht Fälle und entscheidet sie; Sperrlisten.
role-about-COMPLIANCE = Liest Fälle, Prüfprotokoll und Exporte. Entscheidet nichts.
role-about-DEVELOPER = Schlüssel und Webhooks; liest Einstellungen. Sieht keine persönlichen Daten.
state-ACTIVE = Aktiv
state-INVITED = Eingeladen
state-DEACTIVATED = Deaktiviert

## API-Schlüssel
key-public = API-Schlüssel
key-secret = API-Geheimnis
key-create = Schlüsselpaar anlegen
key-made = Ihr neues Schlüsselpaar
key-once = Das Geheimnis wird nur dieses eine Mal gezeigt. Kopieren Sie es jetzt; wir behalten nur einen Fingerabdruck davon.
key-kept = Ich habe es aufbewahrt
key-lead = Das neue Paar gilt sofort, neben dem vorhandenen.
key-note = Notiz
key-note-hint = Wofür es ist, zum Beispiel der Server, der es benutzt.
key-revoke = Widerrufen
key-revoked = Das Schlüsselpaar ist widerrufen
key-revoke-lead = Anfragen mit { $key } werden ab jetzt abgelehnt. Das lässt sich nicht rückgängig machen.
key-is-live = Gültig
key-is-revoked = Widerrufen
key-none = Noch keine Schlüsselpaare
key-none-lead = Legen Sie eines an, um von Ihrem Server die erste Sitzung zu öffnen.
key-ADMIN = Verwaltung
key-for = Was es darf
key-SESSIONS = Sitzungen

## Einstellungen
settings-lead = Was ab jetzt für jede Sitzung gilt. Änderungen werden vor dem Speichern gezeigt und aufbewahrt.
settings-groups = Gruppen von Einstellungen
settings-sessions = Sitzungen
settings-documents = Dokumente
settings-checks = Prüfungen
settings-marks = Schwellen und Listen
settings-page = Die Seite
settings-questions = Fragen und Schritte
settings-companies = Unternehmen
settings-applicant = Seite der Betroffenen
settings-staff = Mitarbeiter und Prüfung
settings-more = Weiteres
settings-history = Verlauf
settings-search = Einstellungen suchen
settings-found = { $n ->
    [one] Eine Einstellung gefunden
   *[other] { $n } Einstellungen gefunden
  }
settings-read-only = Ihre Rolle liest Einstellungen und ändert sie nicht.
settings-changed = geändert, noch nicht gespeichert
settings-pending = { $n ->
    [one] Eine Änderung nicht gespeichert
   *[other] { $n } Änderungen nicht gespeichert
  }
settings-discard = Verwerfen
settings-look = Ansehen und speichern
settings-diff = Was sich ändert
settings-nothing = Nichts ändert sich.
settings-saved = Einstellungen sind gespeichert
settings-leave = Es gibt Änderungen, die nicht gespeichert sind. Verlassen?
settings-usual = wie üblich
settings-none = nichts
settings-back = Zurück zum Üblichen
settings-old = vorher:
settings-new = nachher:
settings-range = { $min } bis { $max }
settings-lines = Je Zeile eines
settings-no-json = Das ist noch kein JSON.
settings-no-history = Noch nichts geändert
settings-no-history-lead = Wer was wann von welchem auf welchen Wert geändert hat, wird hier stehen.
feature-OFF = Aus
feature-ALLOWED = Erlaubt
feature-ON = Ein
countries-add = Land hinzufügen …
countries-remove = { $country } entfernen
countries-some = { $n } angenommen
countries-none = nichts angenommen
named-title = Titel
named-key = Schlüssel
named-remove = { $title } entfernen

## Webhooks
webhook-receiver = Empfänger
webhook-event = Ereignis
webhook-signed = Signiert
webhook-add = Empfänger hinzufügen
webhook-change = Empfänger ändern
webhook-url = Adresse
webhook-key = Signaturschlüssel
webhook-key-hint = Jeder Webhook trägt eine Signatur mit ihm. Er wird nicht noch einmal gezeigt.
webhook-key-kept = Ein Schlüssel ist gesetzt. Tippen Sie nur, um ihn zu ersetzen.
webhook-key-random = Zufälligen Schlüssel erzeugen
webhook-standard = Auch Kopfzeilen von Standard Webhooks
webhook-headers = Eigene Kopfzeilen
webhook-headers-keep = Beibehalten
webhook-header-name = Kopfzeile
webhook-header-value = Wert
webhook-active = Aktiv
webhook-is-paused = Angehalten
webhook-pause = Anhalten
webhook-resume = Fortsetzen
webhook-paused = Der Empfänger ist angehalten
webhook-resumed = Der Empfänger ist aktiv
webhook-try = Probieren
webhook-trying = Eine Probe ist unterwegs …
webhook-tried = Der Empfänger hat sie angenommen.
webhook-not-tried = Der Empfänger hat sie nicht angenommen.
webhook-remove = Empfänger entfernen
webhook-remove-lead = { $url } erfährt nichts mehr.
webhook-none = Noch keine Empfänger
webhook-none-lead = Fügen Sie einen hinzu, und er erfährt, wenn eine Sitzung endet.
delivery-DELIVERED = Zugestellt
delivery-WAITING = Unterwegs
delivery-HELD = Angehalten bis zur Fortsetzung
delivery-GIVEN_UP = Aufgegeben
delivery-WITHDRAWN = Empfänger entfernt
delivery-ERASED = Gelöscht
delivery-tries = Versuche
delivery-resend = Erneut senden
delivery-range = Zeitraum erneut senden
delivery-resent = { $n ->
    [one] Eine wird erneut gesendet
   *[other] { $n } werden erneut gesendet
  }
delivery-tried = Letzter Versuch
delivery-answer = Antwort
delivery-next = Nächster Versuch

## Prüfprotokoll
audit-number = Nr.
audit-actor = Wer
audit-act = Was
audit-subject = Worüber
audit-hash = Fingerabdruck
audit-proof = Beweis
audit-prove = Eintrag beweisen
audit-export = Exportieren
actor-STAFF = Personal
actor-KEY = API-Schlüssel
actor-PERSON = Die Person
actor-SYSTEM = System
actor-TERMINAL = Befehlszeile

## Die erste Seite
hello = Guten Tag, { $name }
hello-lead = Was Sie in der Umgebung von { $partner } tun können.

## The desk: the queue
place-queue = Warteschlange
place-case = Fall
place-sessions = Sitzungen
place-new-session = Neue Sitzung
about-queue = Fälle, die auf einen Menschen warten
about-sessions = Eine Sitzung finden oder eröffnen
queue-total = { $n ->
    [0] Nichts wartet.
    [one] Ein Fall wartet.
   *[other] { $n } Fälle warten.
}
queue-total-narrowed = { $n ->
    [one] Ein passender Fall wartet.
   *[other] { $n } passende Fälle warten.
}
queue-next = Nächster Fall
queue-filters = Filter
queue-any = Alle
queue-all = Leeren
queue-reason = Grund
queue-tag = Hinweis
queue-claimed = Bei
queue-country = Land
queue-case = Fall
queue-age = Wartet
queue-signs = Hinweise
queue-document = Dokument
queue-claim = Bei
queue-asked = Die Person bittet darum
queue-more = und { $n } mehr
queue-second = Zweiter Blick nach { $name }
queue-page-before = Frühere
queue-page-after = Spätere
queue-empty = Nichts wartet
queue-empty-lead = Alle Fälle sind angesehen. Neue erscheinen hier von selbst.
queue-none = Nichts Passendes
queue-none-lead = Kein wartender Fall passt zu diesen Filtern.
queue-live = Diese Liste hält sich selbst auf dem Stand.
reason-ASKED = Die Person hat gebeten
claimed-free = niemandem
claimed-me = Ihnen
age-minute = { $n } Min.
age-hour = { $n } Std.
age-day = { $n ->
    [one] 1 Tag
   *[other] { $n } Tage
}
age-soon = seit einer Weile
age-late = seit zu langer Zeit

## The desk: a case
case-title = Fall { $name }
case-loading = Einen Augenblick …
case-mine = Ihrer für { $left }
case-held = { $name } hat diesen Fall
case-claim = Nehmen
case-claimed = Der Fall gehört Ihnen für eine Viertelstunde.
case-renew = Behalten
case-release = Freigeben
case-released = Der Fall ist wieder frei.
case-reveal = Aufdecken
case-mask = Verdecken
case-masked = { $n ->
    [one] Ein Bild und alle Werte sind verdeckt. Das Aufdecken wird festgehalten.
   *[other] { $n } Bilder und alle Werte sind verdeckt. Das Aufdecken wird festgehalten.
}
case-erased = Dieser Fall ist gelöscht
case-erased-lead = Bilder und Daten dieser Prüfung sind fort. Was bleibt, steht im Protokoll.
case-ruled = Ein Mensch hat über diesen Fall entschieden.
case-not-ruled = Dieser Fall wartet nicht auf Sie.
signs-title = Hinweise
pictures-title = Bilder
pictures-none = Es gibt keine Bilder.
picture-PORTRAIT = Porträt
picture-SELFIE = Selfie
picture-RECTIFIED = { $step }, entzerrt
picture-FRAME = { $step }, Einzelbild
picture-masked = verdeckt
picture-missing = Es gibt keines.
viewer-role = Bild
viewer-about = { $picture }, { $zoom } %, um { $turn } Grad gedreht
viewer-tools = Genauer hinsehen
viewer-size = Größe
viewer-smaller = Kleiner
viewer-larger = Größer
viewer-left = Nach links drehen
viewer-right = Nach rechts drehen
viewer-contrast = Kontrast
viewer-light = Helligkeit
viewer-reset = Zurücksetzen
viewer-file = Diese Datei öffnen
viewer-broken = Dieses Bild konnte nicht geholt werden.
faces-title = Porträt und Selfie
face-alike = Dieselbe Person: Abstand { $distance }, bis { $mark } stimmt es überein
face-unlike = Nicht ähnlich genug: Abstand { $distance }, bis { $mark } stimmt es überein
face-mark = bis { $mark }
face-none = Die Gesichter wurden nicht verglichen.
face-strangers = Von { $n } Paaren Fremder ist eines so ähnlich, wie es die Marke zulässt.
fields-title = Was das Dokument sagt
fields-differ = { $n ->
    [0] alle Quellen stimmen überein
    [one] ein Feld weicht ab
   *[other] { $n } Felder weichen ab
}
field = Feld
field-masked = verdeckt
field-absent = sagt nichts
field-original = vorher: { $value }
field-sure = { $percent } % sicher
field-no-crop = Wo das steht, ist nicht festgehalten.
field-show = Groß zeigen: { $field }, { $source }
field-correct = Berichtigen
field-SURNAME = Nachname
field-GIVEN_NAMES = Vornamen
field-PATRONYMIC = Vatersname
field-FULL_NAME = Voller Name
field-BIRTH_NAME = Geburtsname
field-DATE_OF_BIRTH = Geburtsdatum
field-PLACE_OF_BIRTH = Geburtsort
field-SEX = Geschlecht
field-NATIONALITY = Staatsangehörigkeit
field-DOCUMENT_NUMBER = Dokumentnummer
field-PERSONAL_NUMBER = Personennummer
field-DATE_OF_ISSUE = Ausgestellt am
field-EXPIRY_DATE = Gültig bis
field-AUTHORITY = Behörde
field-ADDRESS = Anschrift
field-HEIGHT = Größe
field-EYE_COLOUR = Augenfarbe
field-CATEGORIES = Klassen
field-RESTRICTIONS = Auflagen
field-DOCUMENT_TYPE = Art des Dokuments
field-ISSUING_STATE = Ausstellendes Land
field-PERMIT_TYPE = Art der Erlaubnis
field-REMARKS = Anmerkungen
source-ORDER = Bestellt
source-PRINT = Druck
source-MRZ = Zone
source-BARCODE = Strichcode
source-CHIP = Chip
source-REVIEWER = Berichtigt
difference-from = ; weicht ab von { $source }: { $changes }
difference-changed = ab Zeichen { $at }: { $said } statt { $meant }
difference-extra = ab Zeichen { $at }: { $said } ist zu viel
difference-missing = ab Zeichen { $at }: { $meant } fehlt
letter-space = Leerzeichen
checks-title = Prüfungen
checks-tally = { $failed } durchgefallen, { $unsure } unklar, { $passed } bestanden
checks-passed = { $n ->
    [one] Eine Prüfung bestanden
   *[other] { $n } Prüfungen bestanden
}
checks-none = Nichts wurde geprüft.
check-measured = gemessen
check-mark = Marke
check-least = mindestens { $mark }
check-most = höchstens { $mark }
check-would-pass = Bestünde bei { $condition }
check-followed = Daher: { $what }
duplicates-title = Schon gesehen
duplicate-FACE = gleiches Gesicht
duplicate-DOC_FACE = gleiches Porträt
duplicate-DATA = gleiche Daten
duplicates-alike = zu { $share } ähnlich
visit-title = Auftrag und Besuch
visit-ip = IP-Adresse
visit-device = Gerät
visit-attempts = Versuche
order-client = Kunde
order-external = Kennzeichen
order-kind = Art
same-client = Andere Sitzungen dieses Kunden
reviews-title = Entscheidungen und Bitten
review-note = Notiz: { $note }
review-confirmed = bestätigt von { $name }
request-REVIEW = Die Person bittet um einen Blick
request-ERASURE = Die Person bittet um Löschung
request-CORRECTION = Die Person bittet um Berichtigung
timeline-title = Was geschah
comments-title = Bemerkungen
comment-new = Bemerkung für Kollegen
comment-hint = Weder der Partner noch die Person sieht sie.
comment-send = Bemerkung behalten
comment-kept = Die Bemerkung ist festgehalten.

## The desk: acts
approve = Annehmen
deny = Ablehnen
confirm-first = Bestätigen
reject-first = Zurückweisen
ask-again = Erneut bitten
tag-act = Markieren
block-act = Sperren
ruling-approve = Diesen Fall annehmen
ruling-deny = Diesen Fall ablehnen
ruling-document = Dokument
ruling-face = Gesicht
ruling-reasons = Gründe
ruling-reasons-hint = Der Partner und die Person lesen diese Worte.
ruling-own = Ein anderer Grund
ruling-clear = Hinweise endgültig entfernen
ruling-answers = Mein Blick beantwortet, was die Maschine nicht sagen konnte
ruling-note = Notiz für Kollegen
ruling-note-hint = Niemand außerhalb liest sie.
ruling-stays = Bleibt, daher sehen Partner SUSPECTED:
ruling-send-approve = Annehmen
ruling-send-deny = Ablehnen
ruling-lacks-status = Eine Ablehnung sagt, was nicht stimmt: am Dokument oder am Gesicht.
ruling-lacks-good = Eine Annahme braucht ein gültiges Dokument und ein passendes Gesicht.
ruling-lacks-reason = Wählen oder schreiben Sie mindestens einen Grund.
ruling-lacks-many = Höchstens zehn Gründe.
ruling-lacks-long = Ein Grund hat höchstens 200 Zeichen.
ruled = Entschieden: { $status }.
ruled-awaits = Ihre Entscheidung wartet auf eine zweite Person.
ruled-confirmed = Sie haben die Entscheidung bestätigt.
first-ruling = { $name } hat entschieden:
first-second = Eine zweite Person muss das bestätigen.
correct-title = Berichtigen: { $field }
correct-lead = Was gelesen wurde, bleibt daneben stehen.
correct-value = Das Dokument sagt
correct-hint = Tage als 1974-08-12, Länder mit zwei Buchstaben. Leer, wenn das Dokument nichts sagt.
correct-send = Berichtigen
correct-kept = Der Wert ist berichtigt.
ask-title = Erneut um Dokumente bitten
ask-lead = Die Person wird gebeten, alle weiteren Dokumente noch einmal zu senden. Sie erhalten dafür einen Link; er gilt sieben Tage.
ask-send = Link erzeugen
ask-done = Senden Sie diesen Link an die Person. Er gilt sieben Tage.
tags-title = Marken
tags-none = Noch keine Marken.
tag-title = Diesen Fall markieren
tag-new = Neue Marke
tag-hint = Großbuchstaben, Ziffern und Unterstriche, etwa ASK_LEGAL. Niemals ein Name.
tag-off = { $tag } entfernen
tag-send = Marken behalten
tag-kept = Die Marken sind festgehalten.
tag-wrong = Nur Buchstaben A bis Z, Ziffern und Unterstriche, höchstens 30.
tag-many = Höchstens { $most } Marken.
block-title = Auf die Sperrliste setzen
block-lead = Wer später dasselbe zeigt, wird gekennzeichnet. Auch dieser Fall wird gekennzeichnet.
block-SELFIE = Das Gesicht des Selfies
block-DOCUMENT = Das Porträt auf dem Dokument
block-DOCUMENT_INFO = Was das Dokument über die Person sagt
block-reason = Warum
block-lacks = Wählen Sie, was gesperrt wird.
block-send = Sperren
block-kept = Es steht auf der Sperrliste.
reject-title = Die erste Entscheidung zurückweisen
reject-lead = Der Fall kehrt in die Warteschlange zurück, wie er war.
reject-note = Warum, für Ihren Kollegen
reject-lacks = Sagen Sie, warum.
reject-send = Zurückweisen
reject-sent = Die Entscheidung ist zurückgenommen; der Fall wartet wieder.

## The desk: keys
keys-case = Fall
keys-picture = Bilder
key-picture = Ansehen: { $picture }
key-approve = Annehmen
key-deny = Ablehnen
key-confirm = Erste Entscheidung bestätigen
key-reject = Erste Entscheidung zurückweisen
key-reveal = Aufdecken oder verdecken
key-next = Nächster Fall
key-claim = Nehmen oder behalten
key-release = Freigeben
key-correct = Das Feld berichtigen
key-ask = Erneut um Dokumente bitten
key-comment = Bemerkung
key-tag = Markieren
key-block = Sperren
key-field-next = Nächstes Feld
key-field-last = Voriges Feld
key-checks = Bestandene Prüfungen zeigen oder verbergen
key-viewer = Zum großen Bild; Pfeile bewegen es
key-to-field = Das Feld groß zeigen
key-contrast-more = Mehr Kontrast
key-contrast-less = Weniger Kontrast
key-light-more = Heller
key-light-less = Dunkler
key-row-next = Nächste Zeile
key-row-last = Vorige Zeile
key-filter = Zu den Filtern
key-search = Zur Suche

## The desk: sessions
sessions-lead = Alle Sitzungen dieser Umgebung. Gesucht wird nach ganzen Werten; Suchen werden festgehalten.
sessions-total = { $n ->
    [one] Eine Sitzung
   *[other] { $n } Sitzungen
}
sessions-total-most = Mehr als { $n } Sitzungen
sessions-more = Mehr zeigen
sessions-none = Nichts gefunden
sessions-none-lead = Namen und Nummern werden nur gefunden, wenn sie ganz und wie auf dem Dokument sind.
search = Suchen
search-by = Suchen nach
by-scanRef = Sitzung (scanRef)
by-clientId = Kunde
by-externalRef = Kennzeichen
by-name = Ganzer Name
by-number = Nummer von Dokument oder Person
session-status = Stand
session-created = Eröffnet
session-from = Von
session-to = Bis
session-new = Neue Sitzung
status-APPROVED = Angenommen
status-DENIED = Abgelehnt
status-SUSPECTED = Verdacht
status-REVIEWING = In Prüfung
status-ACTIVE = Offen
status-EXPIRED = Abgelaufen
status-DELETED = Gelöscht
status-EXPIRED-DELETED = Abgelaufen, gelöscht
status-ARCHIVED = Archiviert
new-lead = Für eine einzelne Person, wie Ihre Systeme sie bestellen würden. Sie erhalten einen Link und einen Code zum Abfotografieren.
new-client-hint = Ihr eigener Name für die Person, ohne persönliche Daten.
new-client-lacks = Sagen Sie, für wen das ist.
new-life = Der Link gilt
life-3600 = eine Stunde
life-86400 = einen Tag
life-604800 = sieben Tage
new-expected = Erwartet, falls bekannt: damit wird verglichen, was das Dokument sagt.
new-documents = Angenommen, falls nicht alles:
new-country-hint = Zwei Buchstaben, etwa LT.
new-types = Dokumente
new-send = Link erzeugen
new-done = Die Sitzung ist offen
new-done-lead = Senden Sie der Person den Link, oder lassen Sie sie den Code abfotografieren. Er gilt für diese eine Prüfung.
new-link = Link
new-qr = Code, der die Sitzung öffnet
new-digits = Oder zum Eintippen:
new-see = Zur Sitzung
new-another = Noch eine
error-CONFLICT = Jemand anderes war schneller. Sie sehen jetzt, wie es steht.
error-CASE_HELD = Jemand anderes hat diesen Fall.
error-ERASED = Die Daten dieses Falls sind gelöscht.
error-NOT_FOUND = Einen solchen Fall gibt es hier nicht.

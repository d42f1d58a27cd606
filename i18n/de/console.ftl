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

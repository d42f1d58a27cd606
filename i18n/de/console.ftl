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
error-LOCKED_OUT = { $minutes ->
    [one] Zu viele Fehlversuche. Warten Sie eine Minute und versuchen Sie es dann erneut.
   *[other] Zu viele Fehlversuche. Warten Sie { $minutes } Minuten und versuchen Sie es dann erneut.
  }
error-INVITATION_NOT_VALID = Dieser Link wurde bereits benutzt oder ist abgelaufen. Bitten Sie einen Administrator um einen neuen.
error-FORBIDDEN = Ihre Rolle erlaubt das nicht.

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

## Die erste Seite
hello = Guten Tag, { $name }
hello-lead = Was Sie in der Umgebung von { $partner } tun können.

### Was ein Mensch während der Prüfung liest. Kurze Sätze, keine Fachwörter.

page-title = { $screen } – Identitätsprüfung
language = Sprache
back = Zurück
leave = Prüfung abbrechen
continue = Weiter
step-of = Schritt { $n } von { $total }
time-left = Noch { $time }
time-short = Weniger als zwei Minuten übrig.
loading = Einen Moment…

## Vor dem Start

welcome-title = Bestätigen wir, dass Sie es sind
welcome-lead = Es dauert etwa zwei Minuten. Halten Sie bereit:
welcome-document = Ihr Ausweisdokument
welcome-document-more = Das Original, keine Kopie, kein Bildschirm
welcome-face = Ihr Gesicht
welcome-face-more = Ein Foto, ohne Hut und Sonnenbrille
welcome-light = Gutes Licht
welcome-light-more = Keine Spiegelungen, keine harten Schatten
welcome-consent = Ich bin einverstanden, dass Fotos meines Dokuments und meines Gesichts zur Bestätigung meiner Identität verwendet werden und dass mein Gesicht automatisch mit dem Foto im Dokument verglichen wird.
welcome-consent-document = Ich bin einverstanden, dass Fotos meines Dokuments zur Bestätigung meiner Identität verwendet werden.
welcome-consent-missing = Bitte setzen Sie das Häkchen. Ohne Ihr Einverständnis können wir nicht beginnen.
welcome-privacy = Ihre Fotos werden verschlüsselt gespeichert, für das Unternehmen, das um diese Prüfung gebeten hat.
welcome-start = Zustimmen und starten

## Wahl des Dokuments

document-title = Wählen Sie Ihr Dokument
country-label = Ausstellendes Land
country-hint = Zum Suchen tippen
country-none = Kein solches Land
country-found = { $n ->
    [one] Ein Land
   *[other] { $n } Länder
}
country-utopia = Utopia (Musterdokumente)
country-missing = Bitte wählen Sie das Land, das Ihr Dokument ausgestellt hat.
document-label = Art des Dokuments
document-missing = Bitte wählen Sie eine Art von Dokument.
document-PASSPORT = Reisepass
document-ID_CARD = Personalausweis
document-RESIDENCE_PERMIT = Aufenthaltstitel
document-DRIVER_LICENSE = Führerschein
document-INTERNATIONAL_PASSPORT = Auslandspass
document-NATIONAL_PASSPORT = Inlandspass
document-OLD_ID_CARD = Personalausweis (älter)
document-VISA = Visum
document-AADHAAR = Aadhaar-Karte
document-PAN_CARD = PAN-Karte
document-BORDER_CROSSING = Grenzübertrittskarte
document-ASYLUM = Asyldokument
document-VOTER_CARD = Wählerkarte
document-TRAVEL_CARD = Reisekarte
document-PHOTO_CARD = Karte mit Foto
document-MILITARY_CARD = Militärausweis
document-PROOF_OF_AGE_CARD = Altersnachweis
document-DIPLOMATIC_ID = Diplomatenausweis
document-PROVISIONAL_DRIVER_LICENSE = Vorläufiger Führerschein
document-ADDRESS_CARD = Adresskarte
document-SOCIAL_SECURITY_CARD = Sozialversicherungsausweis
document-WORK_PERMIT = Arbeitserlaubnis
document-OTHER = Anderes Dokument

## Aufnehmen

capture-page-title = Seite mit dem Foto
capture-page-hint = Schlagen Sie die Seite mit Ihrem Foto auf und füllen Sie den Rahmen
capture-front-title = Vorderseite
capture-front-hint = Legen Sie die Karte flach hin und füllen Sie den Rahmen
capture-back-title = Rückseite
capture-back-hint = Drehen Sie die Karte um und füllen Sie den Rahmen
capture-face-title = Ihr Gesicht
capture-face-hint = Schauen Sie geradeaus, mit dem Gesicht im Oval
capture-sheet-hint = Legen Sie die ganze Seite in den Rahmen; jedes Wort muss lesbar sein
capture-shoot = Foto aufnehmen
capture-upload = Foto hochladen
capture-native = Kamera-App öffnen
capture-light-on = Licht einschalten
capture-light-off = Licht ausschalten
capture-starting = Kamera startet…
capture-dark = Es ist etwas dunkel hier
capture-keep = Früheres behalten
capture-reading = Datei wird gelesen…
camera-title = Die Kamera ist nicht verfügbar
camera-refused = Der Browser darf die Kamera nicht verwenden. Sie können es in den Einstellungen des Browsers erlauben oder das Foto auf andere Weise hinzufügen.
camera-none = Auf diesem Gerät wurde keine Kamera gefunden. Sie können das Foto auf andere Weise hinzufügen.
camera-busy = Eine andere App verwendet die Kamera. Schließen Sie sie und versuchen Sie es erneut, oder fügen Sie das Foto auf andere Weise hinzu.
camera-insecure = Die Kamera funktioniert nur über eine sichere Verbindung (https). Sie können das Foto auf andere Weise hinzufügen.
camera-failed = Die Kamera konnte nicht gestartet werden. Sie können das Foto auf andere Weise hinzufügen.
camera-retry = Kamera erneut versuchen
picture-unreadable = Diese Datei lässt sich nicht als Bild lesen. Bitte wählen Sie ein JPEG- oder PNG-Foto.
picture-too-large = Diese Datei ist zu groß. Bitte wählen Sie ein Bild unter { $megabytes } MB.
file-too-large = Diese Datei ist zu groß. Bitte wählen Sie eine unter { $megabytes } MB.
picture-refused = Dieses Foto kann nicht verwendet werden. Bitte nehmen Sie ein neues auf.

## Ansehen

preview-title = Ist alles lesbar?
preview-check = Alle vier Ecken sind zu sehen, die Buchstaben sind scharf, nichts ist durch Spiegelungen oder Finger verdeckt.
preview-face-title = Sind Sie gut zu sehen?
preview-face-check = Ihr ganzes Gesicht ist scharf und gleichmäßig beleuchtet zu sehen, mit offenen Augen.
preview-extra-title = Ist alles lesbar?
preview-extra-check = Die ganze Seite ist zu sehen, die Schrift ist scharf, und weder Spiegelungen noch Finger verdecken etwas.
preview-file-title = Ist das die richtige Datei?
preview-file-check = Alle Seiten sind darin, und sie ist nicht mit einem Passwort geschützt.
preview-alt = Das Foto Ihres Dokuments
preview-face-alt = Das Foto Ihres Gesichts
preview-extra-alt = Das Foto der Seite
preview-use = Dieses Foto verwenden
preview-file-use = Diese Datei verwenden
preview-retake = Neu aufnehmen
preview-other = Andere wählen
preview-sending = Wird gesendet… { $percent } %

## Noch ein Versuch

again-title = Versuchen wir es noch einmal
again-lead = Nicht alles ließ sich verwenden. Sie müssen nicht von vorn beginnen.
again-last = Nicht alles ließ sich verwenden. Dies ist der letzte Versuch, nehmen Sie sich also bitte Zeit.
again-why = Was nicht geklappt hat und was hilft
again-go = Fotos neu aufnehmen
again-face = Foto Ihres Gesichts neu aufnehmen
again-other = Anderes Dokument wählen

## Weitere Dokumente

extra-hint = Es muss vollständig und lesbar sein.
extra-formats = Fotos als JPG oder PNG
extra-formats-pdf = Fotos als JPG oder PNG oder ein PDF
extra-photograph = Foto aufnehmen
extra-upload = Datei wählen
extra-keep = Frühere Datei behalten

## Die Prüfung und ihr Ende

processing-title = Wir prüfen Ihre Fotos
processing-lead = Das dauert meist ein paar Sekunden. Bitte lassen Sie diese Seite offen.
processing-long = Es dauert etwas länger als sonst. Sie müssen nichts tun.
result-approved-title = Sie sind verifiziert
result-approved-lead = Ihre Identität wurde bestätigt. Vielen Dank.
result-suspected-title = Danke, das war alles
result-suspected-lead = Ihre Angaben wurden übermittelt. Einige Einzelheiten werden genauer angesehen; Sie hören von dem Unternehmen, das um die Prüfung gebeten hat.
result-waiting-title = Danke, das war alles
result-waiting-lead = Jetzt sieht sich eine Fachperson Ihre Fotos an. Sie hören von dem Unternehmen, das um die Prüfung gebeten hat.
result-failed-title = Wir konnten Ihre Identität nicht bestätigen
result-failed-lead = Sie können das Unternehmen, das Sie hierher geschickt hat, um einen neuen Versuch bitten.
result-unverified-title = Die Prüfung wurde nicht beendet
result-unverified-lead = Sie wurde abgebrochen, oder die Zeit ist abgelaufen. Bitten Sie das Unternehmen, das Sie hierher geschickt hat, um einen neuen Link.
result-done-title = Danke, das war alles
result-done-lead = Sie können außerhalb dieses Fensters weitermachen.
result-sent-title = Danke, das war alles
result-sent-lead = Ihre Fotos sind angekommen und werden geprüft. Sie hören von dem Unternehmen, das um die Prüfung gebeten hat.
result-added-title = Danke, das war alles
result-added-lead = Was noch fehlte, ist beim Unternehmen angekommen.
result-redirect = Sie werden zurückgeleitet…
result-continue = Weiter
result-close = Sie können diese Seite jetzt schließen.
hint-title = Was beim nächsten Mal helfen kann
hint-DOC_NOT_FOUND = Auf dem Foto war kein Dokument zu erkennen. Lassen Sie es den Rahmen füllen, auf einer ruhigen Fläche.
hint-DOC_NOT_FULLY_VISIBLE = Ein Teil des Dokuments war abgeschnitten oder verdeckt. Alle vier Ecken müssen zu sehen sein.
hint-DOC_TOO_BLURRY = Das Foto des Dokuments war unscharf. Halten Sie still, bis das Bild scharf ist.
hint-DOC_GLARED = Auf dem Dokument hat sich Licht gespiegelt. Kippen Sie es ein wenig oder gehen Sie von der Lampe weg.
hint-DOC_FACE_NOT_FOUND = Das Porträt im Dokument war nicht deutlich zu sehen.
hint-DOC_EXPIRED = Das Dokument ist abgelaufen. Bitte verwenden Sie ein gültiges.
hint-DOC_TYPE_MISMATCH = Das Foto zeigte eine andere Art von Dokument als gewählt.
hint-DOC_SIDE_MISMATCH = Das Foto zeigte die falsche Seite des Dokuments.
hint-COUNTRY_MISMATCH = Das Dokument wurde von einem anderen Land ausgestellt als gewählt.
hint-DOC_NOT_SUPPORTED = Dieses Dokument wird hier nicht angenommen. Bitte verwenden Sie ein anderes.
hint-MRZ = Die Zeilen aus Buchstaben und „<“-Zeichen waren nicht gut lesbar. Sie müssen scharf und vollständig sein.
hint-BARCODE_NOT_FOUND = Der Strichcode auf dem Dokument ließ sich nicht lesen. Er muss scharf, vollständig und frei von Spiegelungen sein.
hint-PRINT = Ein Teil der Schrift auf dem Dokument war nicht lesbar. Alles muss scharf, vollständig und ohne Spiegelung sein.
hint-DOC_COPY = Das Foto zeigte eine Kopie oder einen Bildschirm. Verwenden Sie das Original.
hint-DOC_DAMAGED = Das Dokument ist zu beschädigt, um es zu lesen. Bitte verwenden Sie ein anderes.
hint-DOCUMENT = Das Dokument ließ sich nicht prüfen. Fotografieren Sie das Original noch einmal: ganz, scharf und bei gutem Licht.
hint-NO_FACE_FOUND = Auf dem Foto war kein Gesicht zu erkennen. Schauen Sie bei gutem Licht direkt in die Kamera.
hint-TOO_MANY_FACES = Auf dem Foto war mehr als ein Gesicht. Bitte seien Sie allein im Bild.
hint-FACE_TOO_BLURRY = Das Foto Ihres Gesichts war unscharf. Halten Sie einen Moment still.
hint-FACE_GLARED = Auf Ihrem Gesicht oder Ihrer Brille hat sich Licht gespiegelt.
hint-FACE_MISMATCH = Ihr Gesicht und das Porträt im Dokument sahen sich nicht ähnlich. Verwenden Sie Ihr eigenes Dokument und gleichmäßiges Licht.
hint-FAKE_FACE = Wir konnten nicht erkennen, dass ein echter Mensch vor der Kamera war.
hint-FACE_UNCERTAIN = Wir konnten nicht erkennen, ob ein Mensch oder ein Bild vor der Kamera war. Fotografieren Sie sich selbst bei gleichmäßigem Licht, ohne Rahmen oder Bildschirme um Ihr Gesicht.
hint-FACE = Ihr Gesicht ließ sich nicht prüfen. Schauen Sie bei gutem Licht direkt in die Kamera, und seien Sie allein im Bild.

## Das Gesicht noch einmal zeigen

face-welcome-title = Zeigen Sie uns, dass Sie es sind
face-welcome-lead = Ein Foto Ihres Gesichts wird mit dem Selfie Ihrer früheren Identitätsprüfung verglichen. Das dauert wenige Sekunden.
face-consent = Ich bin einverstanden, dass ein Foto meines Gesichts automatisch mit dem Selfie meiner Identitätsprüfung verglichen wird.
face-checking-title = Ihr Gesicht wird verglichen
face-again-lead = { $n ->
    [one] Wir haben Sie nicht erkannt. Sie haben noch einen Versuch, lassen Sie sich Zeit.
   *[other] Wir haben Sie nicht erkannt. Sie haben noch { $n } Versuche.
}
face-recognised-title = Wir haben Sie erkannt
face-recognised-lead = Vielen Dank. Sie können dort weitermachen, wo Sie herkamen.
face-refused-title = Wir haben Sie nicht erkannt
face-refused-lead = Sie können das Unternehmen, das Sie hierher geschickt hat, um einen neuen Link bitten.
hint-SELFIE_MISMATCH = Ihr Gesicht glich dem Selfie Ihrer Identitätsprüfung nicht genug. Sorgen Sie für gleichmäßiges Licht und nehmen Sie Hut und Brille ab.
hint-FACE_PRINTED = Das Foto zeigte ein Gesicht auf einem Dokument oder Bild. Schauen Sie selbst in die Kamera.
hint-FACE_TURNED = Ihr Kopf war gedreht oder geneigt. Schauen Sie gerade in die Kamera.
hint-FACE_FAR = Ihr Gesicht war auf dem Foto zu klein. Kommen Sie näher.
hint-FACE_CUT = Ein Teil Ihres Gesichts lag am Rand des Fotos. Es muss ganz und in der Mitte zu sehen sein.
hint-FACE_NEAR = Die Kamera war zu nah. Halten Sie sie eine Armlänge entfernt.
hint-SAME_PHOTO = Dieses Foto wurde schon einmal gesendet. Machen Sie ein neues.

## Wenn etwas im Weg steht

gone-title = Dieser Link ist nicht mehr gültig
gone-lead = Er ist abgelaufen oder wurde schon benutzt. Bitten Sie das Unternehmen, das ihn geschickt hat, um einen neuen.
lost-title = Der Server ist nicht erreichbar
lost-lead = Bitte prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.
retry = Erneut versuchen
leaving-title = Prüfung abbrechen?
leaving-lead = Ihre Identität wird nicht bestätigt, und dieser Link funktioniert dann nicht mehr.
leaving-yes = Ja, abbrechen
leaving-no = Nein, weitermachen
problem-network = Die Verbindung wurde unterbrochen. Bitte versuchen Sie es erneut.
problem-server = Bei uns ist etwas schiefgegangen. Bitte versuchen Sie es gleich noch einmal.
problem-refused = Das hat nicht geklappt. Bitte prüfen Sie es und versuchen Sie es erneut.

## Seiten, die keinen Link brauchen

outcome-success-title = Danke, Sie sind fertig
outcome-success-lead = Die Prüfung ist abgeschlossen. Sie können zu dem Unternehmen zurückkehren, das darum gebeten hat.
outcome-fail-title = Wir konnten Ihre Identität nicht bestätigen
outcome-fail-lead = Bitte kehren Sie zu dem Unternehmen zurück, das um die Prüfung gebeten hat. Es kann Ihnen mehr sagen oder einen neuen Versuch ermöglichen.
outcome-unverified-title = Es gibt noch kein Ergebnis
outcome-unverified-lead = Entweder werden Ihre Fotos noch geprüft, oder die Prüfung wurde vorher beendet. Das Unternehmen, das darum gebeten hat, kann Ihnen mehr sagen.
code-title = Geben Sie Ihren Code ein
code-lead = Sie haben ihn von dem Unternehmen bekommen, das Sie um diese Prüfung bittet.
code-label = Code aus acht Ziffern
code-length = Der Code hat acht Ziffern. Bitte prüfen Sie Ihre Eingabe.
code-wrong = Dieser Code funktioniert nicht. Bitte prüfen Sie die Ziffern, oder bitten Sie das Unternehmen um einen neuen Code.
code-wait = { $minutes ->
    [one] Es waren zu viele falsche Codes. Bitte warten Sie eine Minute und versuchen Sie es dann noch einmal.
   *[other] Es waren zu viele falsche Codes. Bitte warten Sie { $minutes } Minuten und versuchen Sie es dann noch einmal.
}
about-title = Hier finden Identitätsprüfungen statt
about-lead = Hierher führt ein persönlicher Link des Unternehmens, das Sie um eine Prüfung bittet. Bitte öffnen Sie diesen Link.
about-code = Haben Sie stattdessen einen Code aus acht Ziffern bekommen? Dann geben Sie ihn hier ein.
about-go = Code eingeben

## Sending over a line that breaks

upload-waiting = Im Moment kann nichts gesendet werden. Die Aufnahme bleibt hier und wird von selbst gesendet, sobald es geht. Bitte lassen Sie diese Seite geöffnet.
upload-now = Jetzt versuchen
upload-ended = Ihre Sitzung war bereits beendet, als das Bild ankam. Es wurde deshalb nicht gespeichert.

## From a screen to a phone

handoff-offer = Am Telefon fortfahren
handoff-title = Am Telefon fortfahren
handoff-lead = Scannen Sie diesen Code mit der Kamera Ihres Telefons, oder öffnen Sie dort den Link. Diese Seite geht mit.
handoff-opened = Die Prüfung ist auf Ihrem Telefon geöffnet. Bitte folgen Sie dort den Schritten; diese Seite geht mit.
handoff-waiting = Warten auf Ihr Telefon …
handoff-qr = Code zum Scannen mit dem Telefon
handoff-link = Link für Ihr Telefon
handoff-copy = Link kopieren
handoff-copied = Der Link ist kopiert.
handoff-code = Oder rufen Sie am Telefon { $address } auf und tippen Sie ein:
handoff-here = Hier fortfahren
handoff-done = Sie können das Telefon weglegen. Auf dem anderen Gerät geht es von selbst weiter.
handoff-expired-title = Dieser Code funktioniert nicht mehr
handoff-expired-lead = Er gilt einmal und zehn Minuten lang. Bitte öffnen Sie einen neuen auf dem Gerät, das ihn gezeigt hat.
## Bewegungen vor der Kamera, und Hilfe beim Fotografieren

acts-title = Zeigen Sie, dass Sie es sind
acts-lead = Ein paar kleine Bewegungen vor der Kamera zeigen, dass niemand ein Bild von Ihnen benutzt. Wir sagen Ihnen nacheinander, was zu tun ist.
acts-time = Es dauert etwa eine halbe Minute. Sie haben { $minutes } Minuten und können neu beginnen.
acts-begin = Beginnen
acts-unable = Das kann ich nicht
acts-away = Die Kamera wurde unterbrochen. Sie können neu beginnen.
acts-rest = Schauen Sie gerade in die Kamera
act-LEFT = Drehen Sie den Kopf nach links
act-RIGHT = Drehen Sie den Kopf nach rechts
act-UP = Heben Sie das Kinn
act-DOWN = Senken Sie das Kinn
act-NEARER = Kommen Sie näher
acts-sending = Ihre Bewegungen werden gesendet
acts-missed-title = Nicht jede Bewegung war zu sehen
acts-missed-lead = Sie können es mit anderen Bewegungen noch einmal versuchen. Oder Sie senden es so: Dann sieht es sich vielleicht jemand an, und das dauert länger.
acts-missed-which = Das war nicht zu sehen
acts-again = Noch einmal versuchen
acts-send = So senden
acts-without = Ohne die Bewegungen fortfahren
acts-without-lead = Ohne Kamera sind die Bewegungen nicht zu sehen. Sie können fortfahren: Dann sieht es sich vielleicht jemand an, und das dauert länger.
look-face-none = Es ist kein Gesicht zu sehen
look-face-several = Bitte nur Sie allein
look-face-far = Kommen Sie etwas näher
look-face-near = Gehen Sie etwas zurück
look-face-turned = Schauen Sie gerade in die Kamera
look-face-aside = Bringen Sie Ihr Gesicht in das Oval
look-face-more = Noch ein wenig weiter
look-glare = Etwas spiegelt. Kippen Sie es ein wenig
look-blur = Noch nicht scharf. Halten Sie still
look-still = Halten Sie still
look-document-none = Legen Sie das Dokument in den Rahmen
look-document-far = Gehen Sie näher heran
look-document-cut = Gehen Sie etwas zurück
look-document-askew = Drehen Sie das Dokument gerade
look-left = Bewegen Sie das Dokument nach links
look-right = Bewegen Sie das Dokument nach rechts
look-up = Bewegen Sie das Dokument nach oben
look-down = Bewegen Sie das Dokument nach unten
capture-auto = Automatisch
## What is asked beside pictures, and the last look

email-title = E‑Mail-Adresse bestätigen
email-lead = Wir senden einen sechsstelligen Code dorthin.
email-label = E-Mail-Adresse
email-wrong = Bitte geben Sie eine E-Mail-Adresse ein, etwa name@example.com.
email-other = Andere Adresse verwenden
phone-title = Telefonnummer bestätigen
phone-lead = Wir senden einen vierstelligen Code per SMS dorthin.
phone-label = Telefonnummer
phone-wrong = Bitte wählen Sie das Land und geben Sie eine dortige Telefonnummer ein.
phone-other = Andere Nummer verwenden
phone-country = Land der Nummer
task-send = Code senden
task-sent = Wir haben einen Code gesendet an
task-life = Er gilt zehn Minuten. Falls er nicht ankommt, sehen Sie im Ordner für unerwünschte Nachrichten nach.
task-code = Code aus der Nachricht
task-code-length = Der Code hat { $digits } Ziffern. Bitte prüfen Sie Ihre Eingabe.
task-code-wrong = Das ist nicht der Code, den wir gesendet haben. Bitte prüfen Sie die Ziffern.
task-code-over = Dieser Code gilt nicht mehr. Bitte lassen Sie sich einen neuen senden.
task-resend = Neuen Code senden
task-resend-in = Neuer Code in { $seconds } s
task-wait = { $minutes ->
    [one] Bitte warten Sie eine Minute, bevor ein weiterer Code gesendet wird.
   *[other] Bitte warten Sie { $minutes } Minuten, bevor ein weiterer Code gesendet wird.
}
task-unsent = Der Code konnte gerade nicht gesendet werden. Bitte versuchen Sie es gleich noch einmal.
task-refused = Dorthin kann nichts gesendet werden. Bitte prüfen Sie Ihre Eingabe.
task-enough = In dieser Prüfung können keine weiteren Codes gesendet werden. Bitten Sie das Unternehmen um einen neuen Link.
task-skip = Schritt überspringen
task-none-title = Dieser Schritt ist hier nicht möglich
task-none-lead = Das Unternehmen verlangt etwas, das diese Seite nicht kann. Bitte teilen Sie ihm das mit.
task-none-skip = Das Unternehmen verlangt etwas, das diese Seite nicht kann. Sie können ohne diesen Schritt fortfahren.
choose = Bitte wählen
optional = freiwillig
field-missing = Bitte füllen Sie dieses Feld aus.
field-wrong = Bitte prüfen Sie diese Antwort.
field-range = Das ist zu wenig oder zu viel. Bitte prüfen Sie es.
address-title = Wo wohnen Sie?
address-lead = Bitte geben Sie Ihre Wohnanschrift ein.
address-street = Straße und Hausnummer
address-postal = Postleitzahl
address-city = Ort
address-region = Region
address-country = Land
questions-title = Fragen
questions-faults = { $n ->
    [one] Eine Antwort braucht noch einen Blick.
   *[other] { $n } Antworten brauchen noch einen Blick.
}
questions-lines = Ein Eintrag je Zeile.
questions-remove = entfernen
summary-title = Bitte sehen Sie alles durch
summary-lead = Sie können noch alles ändern. Senden Sie es dann ab.
summary-change = Ändern
summary-send = Absenden
summary-sent = Hinzugefügt
summary-answered = Beantwortet
summary-skipped = Übersprungen
summary-address = Wohnanschrift
bill-kind = Was haben Sie zur Hand?
bill-utility = Eine Rechnung für Strom, Wasser, Gas oder Internet
bill-bank = Einen Kontoauszug
bill-letter = Ein Schreiben einer Behörde
bill-lease = Einen Mietvertrag
bill-hint = Es muss Ihren Namen, Ihre Anschrift und ein Datum zeigen und darf nicht älter als drei Monate sein.
## The way to what is held about the person

own-page = Was über Sie gespeichert ist

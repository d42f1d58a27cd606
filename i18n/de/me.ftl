### Was jemand auf der Seite liest, die zeigt, was über sie oder ihn gespeichert ist. Kurze Sätze, „Sie“ und „wir“.

me-for = Diese Prüfung wurde angefordert von { $company }.
me-running-title = Ihre Prüfung ist nicht abgeschlossen
me-running-lead = Bitte schließen Sie sie zuerst ab. Danach sehen Sie hier, was über Sie gespeichert ist.
me-running-go = Prüfung fortsetzen
me-erased-title = Ihre Daten sind gelöscht
me-erased-lead = Am { $date } wurde alles über Sie gelöscht: Fotos, Daten und Ergebnisse. Es bleibt nur ein Vermerk, dass es eine Prüfung gab.

## Zeigen, wer man ist

me-prove-title = Sehen, was über Sie gespeichert ist
me-prove-lead = Bitte geben Sie ein, was auf Ihrem Dokument steht, damit niemand sonst, der diesen Link hat, Ihre Daten sieht.
me-prove-go = Meine Daten zeigen
me-prove-missing = Bitte füllen Sie beides aus.
me-prove-wrong = Das ist nicht, was wir auf dem Dokument gelesen haben. Bitte prüfen Sie beides.
me-prove-wait = { $minutes ->
    [one] Es gab falsche Versuche. In einer Minute können Sie es wieder versuchen.
   *[other] Es gab falsche Versuche. In { $minutes } Minuten können Sie es wieder versuchen.
}
me-prove-over = Zum Schutz Ihrer Daten wurde diese Seite gesperrt. Bitte geben Sie beides noch einmal ein.
me-unprovable = Wir konnten auf dem Dokument nicht genug lesen, um Sie hier zu erkennen. Wenn Sie Ihre Daten sehen möchten, fragen Sie bitte das Unternehmen.

## Was entschieden wurde

me-decision-title = Was entschieden wurde, und warum
me-decided-program = Ein Programm hat am { $date } entschieden, ohne einen Menschen.
me-decided-person = Ein Mensch hat am { $date } entschieden.
me-reason-fine = Die Prüfungen haben nichts beanstandet.
me-reason-differs = Ihr Dokument und das, was das Unternehmen über Sie weiß, unterscheiden sich hier: { $fields }.
me-reason-genuine = Es gab Anzeichen, dass das Dokument oder ein Foto nicht echt war.
me-reason-closer = Das Unternehmen muss sich einige Angaben genauer ansehen.
me-reason-secret = Einige Prüfungen gegen Betrug werden nicht im Einzelnen erklärt, weil das Betrügern helfen würde.

## Was gespeichert ist

me-data-title = Was auf Ihrem Dokument steht
me-field-GIVEN_NAMES = Vornamen
me-field-SURNAME = Nachname
me-field-DATE_OF_BIRTH = Geburtsdatum
me-field-SEX = Geschlecht
me-field-NATIONALITY = Staatsangehörigkeit
me-field-DOCUMENT_NUMBER = Dokumentnummer
me-field-PERSONAL_NUMBER = Persönliche Nummer
me-field-DATE_OF_ISSUE = Ausstellungsdatum
me-field-EXPIRY_DATE = Gültig bis
me-field-ISSUING_STATE = Ausgestellt von
me-field-ADDRESS = Anschrift
me-field-AGE = Alter
me-field-FURTHER_DOCUMENT = Weiteres Dokument
me-field-OTHER = Andere Angaben
me-pictures-title = Ihre Fotos und Dateien
me-picture-show = Zeigen: { $name }
me-picture-extra = Weiteres Dokument
me-held-title = Was gespeichert ist, und woher es kommt
me-held-PICTURES = Fotos und Dateien, von Ihnen
me-held-FRAMES = Fotos Ihrer Bewegungen vor der Kamera, von Ihnen
me-held-DOCUMENT = Was auf Ihrem Dokument steht, gelesen von Ihren Fotos
me-held-FACE = Zahlen, die Ihr Gesicht beschreiben, berechnet aus Ihren Fotos
me-held-TYPED = E-Mail-Adresse, Telefonnummer, Anschrift und Antworten, von Ihnen
me-held-DEVICE = Internetadresse und Art des Geräts, von Ihrem Browser
me-held-COMPANY = Was das Unternehmen uns über Sie mitgeteilt hat
me-held-RESULTS = Ergebnisse der Prüfungen und die Entscheidung
me-held-REQUESTS = Worum Sie auf dieser Seite gebeten haben
me-purpose = All das dient dazu, Ihre Identität zu bestätigen. Das Unternehmen, das die Prüfung angefordert hat, erhält es.
me-kept = { $days ->
    [one] Das Unternehmen gibt an, dies einen Tag lang aufzubewahren.
   *[other] Das Unternehmen gibt an, dies { $days } Tage lang aufzubewahren.
}
me-kept-unknown = Das Unternehmen entscheidet, wie lange es aufbewahrt wird. Oft schreibt ein Gesetz es vor.
me-privacy = Datenschutzerklärung des Unternehmens
me-download = Meine Daten herunterladen
me-download-hint = Eine ZIP-Datei mit Ihren Fotos und mit Ihren Daten in einer Form, die Programme lesen können.

## Um etwas bitten

me-words = Was möchten Sie dazu sagen? (freiwillig)
me-answer = Die Antwort:
me-asked-OPEN = Sie haben am { $date } darum gebeten. Es gibt noch keine Antwort.
me-asked-DONE = Sie haben darum gebeten, und ein Mensch hat am { $date } nachgesehen.
me-asked-REFUSED = Sie haben darum gebeten. Es wurde am { $date } abgelehnt.
me-review-title = Einen Menschen noch einmal hinsehen lassen
me-review-lead = Sie können einmal darum bitten, bis zum { $date }. Die Entscheidung bleibt, wie sie ist, bis jemand hingesehen hat.
me-review-go = Um einen Blick bitten
me-erasure-title = Ihre Daten löschen lassen
me-erasure-ASK = Das Unternehmen entscheidet darüber. Gesetze, etwa gegen Geldwäsche, können es verpflichten, Ihre Daten einige Jahre aufzubewahren.
me-erasure-IMMEDIATE = Alles über Sie wird sofort gelöscht. Das lässt sich nicht rückgängig machen, und vielleicht müssen Sie erneut geprüft werden.
me-erasure-sure = Ja, ich möchte, dass meine Daten gelöscht werden.
me-erasure-sure-missing = Bitte setzen Sie das Häkchen, um es zu bestätigen.
me-erasure-go = Um Löschung bitten

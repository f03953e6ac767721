/** German sentences about what was doubtful in a list. */
export const importReasonsDe = {
  required: 'Die Angabe fehlt.',
  'too-long': 'Der Text ist zu lang.',
  'not-a-day': 'Das ist kein Tag des Kalenders.',
  'not-a-time': 'Das ist keine Uhrzeit.',
  'not-a-number': 'Das ist keine Zahl.',
  negative: 'Die Zahl ist kleiner als null.',
  'too-large': 'Die Zahl ist zu groß.',
  'not-an-email': 'Das ist keine E-Mail-Adresse.',
  'not-a-web-address': 'Das ist keine Webadresse.',
  'end-before-start': 'Das Ende liegt vor dem Beginn.',
  'deadline-after-meeting': 'Die Anmeldefrist liegt nach dem Tag der Veranstaltung.',
  'days-out-of-order': 'Die Tage stehen nicht in ihrer Reihenfolge.',
  'maybe-same-person': 'Eine Person dieses Namens oder mit dieser E-Mail-Adresse gibt es schon.',
  'overlapping-terms': 'Der Zeitraum überschneidet sich mit einem anderen.',
  'not-one-of': 'Dieser Wert ist hier nicht möglich.',
  'missing-reference': 'Der Eintrag, auf den verwiesen wird, fehlt.',
  'not-a-colour': 'Das ist keine Farbe.',
  'wrong-shape': 'Die Angabe hat nicht die erwartete Form.',
  'duplicate-in-list': 'Dieser Eintrag steht schon weiter oben in der Liste.',
  'later-answer-counts': 'Von dieser Person gibt es eine spätere Antwort; sie gilt.',
  'similar-record': 'Der Name ist einem vorhandenen sehr ähnlich.',
  'several-names': 'Hier stehen mehrere Namen; welcher gilt, bitte im Programm eintragen.',
  'several-people': 'Hier stehen mehrere Personen; bitte prüfen, wem Telefon und E-Mail gehören.',
  'several-records': 'Mehrere vorhandene Einträge passen.',
  'same-person-elsewhere': 'Eine Person dieses Namens gibt es schon an anderer Stelle.',
  'not-a-record': 'Das ist eine Überschrift, eine Summe oder eine leere Zeile.',
  'imprecise-date': 'Ungenaue Zeitangabe.',
  'number-read-as-day': 'Excel-Zahl anstelle eines Datums.',
  'unknown-value': 'Ungewöhnliche Angabe.',
  'unknown-site': 'Einen Eintrag dieses Namens gibt es nicht. Legen Sie ihn zuerst an, oder berichtigen Sie den Namen.',
  'unknown-meeting':
    'Eine Veranstaltung an diesem Tag ist nicht bekannt. Legen Sie sie zuerst an, und importieren Sie die Liste noch einmal.',
  'unknown-person': 'Die Person ist nicht bekannt.',
  'status-in-text': 'Status mit Zusatz.',
  'name-in-wrong-column': 'Das sieht nicht nach einem Namen aus.',
  'new-organisation': 'Die Organisation war noch nicht bekannt und wird angelegt.',
  'rough-number': 'Ungefähre Zahl.',
  'guessed-from-title': 'Nach dem Titel eingeordnet.',
  'refusal-without-name': 'Eine Absage, zu der keine Person genannt ist.',
  'people-without-names': 'Eine Zahl ohne Namen.',
  'more-people-known': 'Es sind mehr Personen angemeldet, als die Liste zählt. Tragen Sie ein, wer da war.',
  'keeps-later-state': 'Der Status in der Datei ist weiter und bleibt.',
  'renamed-in-list':
    'Der Name ist ein anderer als der Eintrag, den die Liste nennt. Ist er umbenannt, ändern Sie den Namen im Programm.',
  'moved-by-years': 'Der Beginn würde um mehr als ein Jahr verschoben. Bisher steht er auf dem Tag daneben.',
  'list-of-past-day': 'Die Liste zeigt einen vergangenen Tag; der Wert wurde in ihr geändert.',
  'no-place-free': 'Alle Plätze sind vergeben; die Person kommt auf die Warteliste.',
  'health-data': 'Angaben zur Gesundheit oder zum Unterstützungsbedarf werden nicht importiert.',
  'formula-as-text': 'Eine Formel; sie wird als Text importiert und nicht ausgeführt.',
  'formula-without-result': 'Eine Formel ohne gespeichertes Ergebnis.',
  'broken-characters': 'Beim Speichern der Liste sind Buchstaben verloren gegangen; der Text bleibt, wie er ist.',
  'repaired-text': 'Der Text wurde bereinigt.',
  'other-kind-of-house': 'Der Name nennt weder Jobcenter noch Agentur für Arbeit. Bitte die Art prüfen.',
  'open-quote': 'Ein Anführungszeichen ist nicht geschlossen. Es wurde weggelassen; bitte die Zeile prüfen.',
};

/** German sentences about what was decided while a list was read. */
export const listRemarksDe = {
  'macros-ignored': 'Die Datei enthält Makros. Gelesen werden nur die Werte; ausgeführt wird nichts.',
  'two-header-rows': 'Die Überschriften stehen in zwei Zeilen und wurden zusammengefasst.',
  'merged-cells-filled': 'Verbundene Zellen gelten für alle Zeilen, über die sie reichen.',
  'hidden-cells-read': 'Ausgeblendete Zeilen und Spalten werden mitgelesen.',
  'hidden-counts':
    'Kleine Zahlen von Personen sind in der Liste durch • verdeckt. Sie bleiben, wie sie in der Datei sind.',
  'formulas-without-result':
    'Einige Formeln haben kein gespeichertes Ergebnis; diese Zellen sind leer. Öffnen Sie die Datei in Excel, und speichern Sie sie einmal.',
};

/** German sentences about why a column is left out. */
export const columnRemarksDe = {
  private: 'Private Angaben werden nicht importiert.',
  'health-data': 'Angaben zur Gesundheit oder zum Unterstützungsbedarf werden nicht importiert.',
  'worked-out': 'Das weiß das Programm aus anderen Einträgen; aus Listen wird es nicht gelesen.',
  'names-record': 'Daran wird der Eintrag wiedererkannt.',
  'unknown-meeting': 'Zu diesem Tag ist keine Veranstaltung bekannt. Legen Sie sie zuerst an.',
};

import type { Words } from '../words.ts';

/** German texts: agreements as chains, their attachments, funding phases. */
export function agreementsDe({ site }: Words) {
  return {
    title: 'Vereinbarungen',
    intro: (day: string) => `Alle Laufzeiten aller ${site.many}, Stand ${day}`,
    columns: {
      site: site.one,
      kind: 'Art',
      title: 'Titel',
      parties: 'Beteiligte',
      termStart: 'Beginn',
      termEnd: 'Ende',
      state: 'Status',
      position: 'Laufzeit Nr.',
      phase: 'Förderphase',
      signedOn: 'Unterschrieben',
      signatories: 'Unterzeichnende',
      fileReference: 'Aktenzeichen',
      attachments: 'Anlagen',
    },
    endBands: {
      'six-months': 'endet in den nächsten 6 Monaten',
      'this-year': 'endet in diesem Jahr',
      'next-year': 'endet im nächsten Jahr',
      later: 'endet später',
      over: 'ist zu Ende',
      'open-ended': 'unbefristet',
      unknown: 'Ende nicht bekannt',
      unsigned: 'noch nicht unterschrieben',
      none: 'keine Vereinbarung',
    },
    states: {
      'in-force': 'gilt',
      ended: 'abgelaufen',
      renewed: 'verlängert',
      upcoming: 'beginnt noch',
      unsigned: 'noch nicht unterschrieben',
      unknown: 'Laufzeit nicht bekannt',
    },
    /** Under the heading “Unterschrieben”, where there is no day. */
    signatures: { 'not-yet': 'noch nicht', unknown: 'Tag nicht bekannt' },
    position: (position: number, length: number) => `${position} von ${length}`,
    emptyTitle: 'Noch keine Vereinbarung erfasst',
    emptyText: `Vereinbarungen legen Sie auf der Seite ${site.a('genitive')} an, oder Sie lesen sie mit Ihrer Liste ein.`,
    toSites: `Zu ${site.theMany('dative')}`,
    signatories: 'Unterzeichnende',
    signatoriesHint: 'Funktionen genügen, z. B. Geschäftsführung; Vorstand',
    signedBy: (names: string) => `Unterzeichnende: ${names}`,
    parties: (names: string) => `Beteiligte: ${names}`,
    continues: (term: string) => `setzt fort: ${term}`,
    gap: (from: string, until: string) => `Lücke vom ${from} bis ${until}`,
    overlap: (from: string, until: string) => `Überschneidung vom ${from} bis ${until}`,
    notKnownYet: (count: number) =>
      count === 1
        ? 'Eine spätere Laufzeit hatte an diesem Tag nicht begonnen und war, soweit bekannt, nicht unterschrieben.'
        : `${count} spätere Laufzeiten hatten an diesem Tag nicht begonnen und waren, soweit bekannt, nicht unterschrieben.`,
    noPhase: 'keine',
    phaseHint: 'Förderphasen legen Sie unter „Büro“ an.',
    takePhaseTerm: (from: string, until: string) => `Laufzeit der Phase übernehmen (${from} bis ${until})`,
    changedEnd: {
      question: (day: string) => `Bisher endet diese Laufzeit am ${day}. Berichtigen oder verlängern?`,
      renew: 'Verlängern: Die alte Laufzeit bleibt, eine neue wird angehängt.',
      correct: 'Berichtigen: Das Datum war falsch.',
      choose: 'Bitte wählen Sie, was geschehen ist; sonst ginge die alte Laufzeit verloren.',
      renewNote: 'Unterschrift und Aktenzeichen tragen Sie danach bei der neuen Laufzeit ein.',
    },
    attachments: {
      list: (term: string) => `Anlagen zu ${term}`,
      add: 'Anlage hinzufügen …',
      adding: 'Die Anlage wird abgelegt …',
      added: (name: string) => `Abgelegt als „${name}“.`,
      open: (name: string) => `${name} öffnen`,
      reveal: (name: string) => `${name} im Ordner anzeigen`,
      remove: (name: string) => `${name} entfernen`,
      removeTitle: (name: string) => `„${name}“ entfernen?`,
      removeText:
        'Die Anlage verschwindet von der Vereinbarung. Die Kopie wird nicht gelöscht, sondern kommt in den Unterordner „Entfernt“; Rückgängig holt sie wieder.',
      removeConfirm: 'Entfernen',
      /** Why a copy cannot be opened; what to do then is said when it is tried. */
      faults: { missing: 'Datei fehlt', changed: 'Datei verändert' },
      size: (size: string, day: string) => `${size}, abgelegt am ${day}`,
    },
    phases: {
      title: 'Förderphasen',
      description: 'Vereinbarungen nennen ihre Phase und übernehmen deren Laufzeit.',
      add: 'Förderphase anlegen',
      addTitle: 'Förderphase anlegen',
      editTitle: 'Förderphase bearbeiten',
      label: 'Name',
      labelHint: 'z. B. Förderphase V. Ein neuer Name gilt auch in allen Vereinbarungen.',
      from: 'Beginn',
      until: 'Ende',
      note: 'Notiz',
      empty: 'Noch keine Förderphase angelegt.',
      taken: 'Eine Förderphase mit diesem Namen gibt es schon.',
      noDays: 'Laufzeit noch nicht eingetragen',
      since: (day: string) => `ab ${day}`,
      upTo: (day: string) => `bis ${day}`,
      term: (from: string, until: string) => `${from} bis ${until}`,
      used: (count: number) => (count === 1 ? '1 Vereinbarung' : `${count.toLocaleString('de-DE')} Vereinbarungen`),
      running: 'läuft',
      edit: (label: string) => `${label} bearbeiten`,
      remove: (label: string) => `${label} löschen`,
    },
  };
}

/** The shape both languages fill. */
export type AgreementsTexts = ReturnType<typeof agreementsDe>;

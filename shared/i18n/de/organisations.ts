import type { Words } from '../words.ts';

/** German texts: organisations. */
export function organisationsDe(words: Words) {
  const { site } = words;
  return {
    title: 'Organisationen',
    create: 'Neue Organisation',
    createTitle: 'Neue Organisation',
    editTitle: 'Organisation',
    emptyTitle: 'Noch keine Organisation erfasst',
    emptyText: `Krankenkassen, Kommunen, Bildungsträger und alle anderen, die mit Ihnen oder mit ${site.a('dative')} arbeiten.`,
    count: (shown: number, all: number) =>
      shown === all
        ? `${all.toLocaleString('de-DE')} ${all === 1 ? 'Organisation' : 'Organisationen'}`
        : `${shown.toLocaleString('de-DE')} von ${all.toLocaleString('de-DE')} Organisationen`,
    columns: {
      name: 'Name',
      shortName: 'Kurzname',
      partnerType: 'Art',
      city: 'Ort',
      people: 'Personen',
      phone: 'Telefon',
      email: 'E-Mail',
    },
    fields: {
      name: 'Name',
      shortName: 'Kurzname',
      shortNameHint: 'Für Listen und Diagramme',
      partnerType: 'Art',
      street: 'Straße und Hausnummer',
      postcode: 'Postleitzahl',
      city: 'Ort',
      phone: 'Telefon',
      email: 'E-Mail',
      website: 'Internetseite',
      note: 'Notizen',
    },
    address: 'Anschrift und Erreichbarkeit',
    people: 'Personen',
    noPeople: 'Noch niemand erfasst.',
    leads: `Hält heute ${words.lead.the('accusative')} für`,
    duplicate: (name: string) => `„${name}“ gibt es schon. Bitte prüfen Sie, ob es dieselbe Organisation ist.`,
    missing: 'Diese Organisation ist nicht (mehr) vorhanden',
    back: 'Zur Liste der Organisationen',
    contactsTitle: 'Personen',
    createContact: 'Neue Person',
    contactsEmptyTitle: 'Noch keine Person erfasst',
    contactsEmptyText: `Ansprechpersonen ${site.theMany('genitive')} und der Organisationen: nur Arbeitsdaten, also Name, Funktion und dienstliche Erreichbarkeit.`,
    contactColumns: {
      name: 'Name',
      jobFunction: 'Funktion',
      place: `${site.one} oder Organisation`,
      phone: 'Telefon',
      email: 'E-Mail',
    },
    contactFields: {
      salutation: 'Anrede',
      academicTitle: 'Titel',
      academicTitleHint: 'z. B. Dr.',
      firstName: 'Vorname',
      lastName: 'Nachname',
      phone: 'Telefon (dienstlich)',
      mobile: 'Mobil (dienstlich)',
      email: 'E-Mail (dienstlich)',
      note: 'Notizen',
    },
    contactSections: { person: 'Person', roles: 'Funktionen', consent: 'Einwilligungen', note: 'Notizen' },
    salutationPreview: 'So beginnt ein Brief:',
    workDataOnly:
      'Nur Arbeitsdaten: keine privaten Anschriften, Geburtstage, Angaben zur Gesundheit und keine Daten von Kundinnen und Kunden.',
    consentHint:
      'Einwilligungen werden bei der Anmeldung zu einer Veranstaltung erfasst; es gilt die jüngste Antwort. Ohne Antwort gilt: nein.',
    consentListed: (isGiven: boolean | null) =>
      isGiven === null
        ? `Nicht gefragt, ob der Name in der gedruckten ${words.participantList} stehen darf.`
        : isGiven
          ? `Darf in der gedruckten ${words.participantList} stehen.`
          : `Steht nicht in der gedruckten ${words.participantList}.`,
    consentInvited: (isGiven: boolean | null): string =>
      isGiven === null
        ? 'Nicht gefragt, ob weitere Einladungen erwünscht sind.'
        : isGiven
          ? 'Darf wieder eingeladen werden.'
          : 'Hat weiteren Einladungen nicht zugestimmt.',
    roles: {
      add: 'Funktion anlegen',
      editTitle: 'Funktion bearbeiten',
      place: `${site.one} oder Organisation`,
      jobFunction: 'Funktion',
      jobFunctionHint: 'z. B. Leitung, Projektkoordination',
      department: 'Abteilung',
      from: 'seit',
      until: 'bis',
      end: 'Beenden …',
      endTitle: 'Funktion beenden',
      endExplain: 'Die Funktion bleibt im Verlauf lesbar; in Listen für spätere Tage erscheint sie nicht mehr.',
      lastDay: 'Letzter Tag',
      empty: 'Noch keine Funktion. Ohne Funktion erscheint die Person bei keiner Organisation.',
      placeRequired: `Wählen Sie ${site.a('accusative')} oder eine Organisation.`,
      former: (place: string) => `ehemals ${place}`,
      ended: (day: string) => `bis ${day}`,
    },
    handOver: {
      action: 'Nachfolge …',
      actionFor: (name: string) => `Nachfolge regeln: ${name}`,
      title: (name: string) => `Nachfolge für ${name}`,
      explain: (place: string) => `${place}: Die Funktion endet am Tag davor und geht auf die andere Person über.`,
      from: 'Ab',
      who: 'Wer übernimmt?',
      known: 'Eine Person, die schon erfasst ist',
      fresh: 'Eine neue Person',
      successor: 'Person',
      moves: 'Was geht mit über?',
      nothing: 'Offen ist nichts: keine Einladung, keine Aufgabe, kein Sitz.',
      registrations: 'Einladungen und Anmeldungen',
      consents: 'Einwilligungen gehen nicht mit über: Sie gelten nur für die Person selbst und werden neu erfragt.',
      registration: (meeting: string, day: string, status: string) => `${meeting}, ${day} (${status})`,
      followUps: 'Offene Aufgaben',
      followUp: (title: string, day: string | null) => (day === null ? title : `${title}, fällig ${day}`),
      seats: `Sitze in ${words.steeringGroup.plural.dative}`,
      seat: (site: string, role: string) => (role === '' ? site : `${site} (${role})`),
      submit: 'Nachfolge eintragen',
      done: (name: string) => `Nachfolge: ${name}`,
      tooEarly: 'Die Funktion beginnt erst später. Wählen Sie einen Tag nach ihrem Beginn.',
      notItself: 'Wählen Sie eine andere Person.',
      endSeats: 'Auch beenden:',
    },
    anonymise: {
      action: 'Anonymisieren …',
      title: (name: string) => `${name} anonymisieren?`,
      placeholder: 'Anonymisierte Person',
      goes: 'Es gehen: Name, Anrede, Titel, Telefon, E-Mail, Notizen und Funktionsbezeichnungen, auch in Anmeldungen, im Papierkorb und in den Angaben zu früheren Importen. In anderen Texten wird der volle Name ersetzt, solange ihn keine andere Person trägt.',
      stays:
        'Es bleiben, ohne Namen: Anmeldungen und Anwesenheit, beendete Funktionen und Sitze, damit alle Zahlen stimmen. Offene Funktionen und Sitze enden heute.',
      copies:
        'Sicherungskopien enthalten die Angaben noch, bis sie gelöscht werden: in der Regel nach zwei Monaten, Kopien vor einer Wiederherstellung oder Umstellung nach einem Jahr. Ausgedruckte und exportierte Unterlagen bleiben, wie sie sind. Wo nur der Nachname in einem Text steht, finden Sie ihn danach mit der Suche.',
      final: 'Das lässt sich nicht rückgängig machen, auch frühere Schritte nicht mehr.',
      confirm: 'Anonymisieren',
      done: 'Die Person ist anonymisiert. Anmeldungen und Anwesenheit zählen weiter.',
    },
    contactMissing: 'Diese Person ist nicht (mehr) vorhanden',
    contactMissingText:
      'Die Adresse ist veraltet, oder der Eintrag wurde gelöscht. Mit Rückgängig lässt sich eine Löschung zurücknehmen.',
    contactsBack: 'Zur Liste der Personen',
    samePerson: {
      question: 'Ist eine dieser Personen gemeint?',
      existing: (name: string, place: string) => (place === '' ? `Ja, ${name}` : `Ja, ${name} (${place})`),
      other: 'Nein, eine andere Person dieses Namens',
      keeps: 'Die gespeicherten Angaben dieser Person bleiben, wie sie sind; eine gewählte Funktion kommt hinzu.',
    },
    createContactTitle: 'Neue Person',
    createContactAt: (place: string) => `Neue Person: ${place}`,
    submit: 'Anlegen',
    save: 'Speichern',
    cancel: 'Abbrechen',
    close: 'Schließen',
    remove: 'Löschen …',
    noMatch: 'Zu diesen Filtern passt keine Organisation.',
  };
}

/** The shape both languages fill. */
export type OrganisationsTexts = ReturnType<typeof organisationsDe>;

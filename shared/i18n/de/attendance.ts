import type { Words } from '../words.ts';

/** German texts: attendance. */
export function attendanceDe(words: Words) {
  return {
    addPerson: 'Person anmelden',
    addPlaceholder: `Name, ${words.site.one} oder Organisation …`,
    addStatus: 'Als',
    noMatch: 'Niemand gefunden',
    createContact: (name: string) => `„${name}“ als neue Person anlegen und anmelden`,
    alreadyThere: 'schon auf der Liste',
    inviteSites: `${words.site.many} einladen …`,
    inviteTitle: `Alle Personen von ${words.site.plural.dative} einladen`,
    inviteText: 'Wer schon auf der Liste steht, bleibt, wie er ist.',
    inviteFilter: `${words.site.many} suchen`,
    inviteAll: 'Alle auswählen',
    inviteNone: 'Auswahl aufheben',
    inviteCount: (people: number) => (people === 1 ? '1 Person einladen' : `${String(people)} Personen einladen`),
    inviteOnlyActive: `Nur aktive ${words.site.many}`,
    columns: {
      name: 'Name',
      site: words.site.one,
      organisation: 'Organisation',
      role: 'Rolle',
      status: 'Status',
      listed: 'Darf in die Liste',
      future: 'Darf eingeladen werden',
    },
    listHint: `Ohne Zustimmung steht niemand in der gedruckten ${words.participantList}.`,
    consentYes: 'ja',
    consentNo: 'nein',
    consentNotAsked: 'nicht gefragt',
    consentListed: (name: string) => `${name}: darf in die gedruckte Liste`,
    consentFuture: (name: string) => `${name}: darf künftig eingeladen werden`,
    statusOf: (name: string) => `Status von ${name}`,
    roleOf: (name: string) => `Rolle von ${name}`,
    selectRow: (name: string) => `${name} auswählen`,
    selectAll: 'Alle auswählen',
    selected: (number: number) => (number === 1 ? '1 Person ausgewählt' : `${String(number)} Personen ausgewählt`),
    setStatus: 'Status setzen',
    removeRows: 'Von der Liste nehmen',
    newSite: 'neu dabei',
    newSiteHint: `${words.site.one} nimmt zum ersten Mal teil`,
    statusKeys: {
      INVITED: 'E',
      REGISTERED: 'A',
      WAITLISTED: 'W',
      DECLINED: 'S',
      CANCELLED: 'M',
      ATTENDED: 'D',
      NO_SHOW: 'F',
    },
    keysHint:
      'In der Zeile: E eingeladen, A angemeldet, W Warteliste, S abgesagt, M abgemeldet, D teilgenommen, F nicht erschienen; 1 und 2 für die Zustimmungen; Entf nimmt von der Liste.',
    counts: (status: string, number: number) => `${String(number)} ${status}`,
    sitesCount: (number: number) => words.site.count(number),
    organisationsCount: (number: number) => (number === 1 ? '1 Organisation' : `${String(number)} Organisationen`),
    places: (taken: number, of: number) => `${String(taken)} von ${String(of)} Plätzen`,
    placesFree: (number: number) => (number === 1 ? '1 Platz frei' : `${String(number)} Plätze frei`),
    full: 'Alle Plätze sind vergeben. Weitere Anmeldungen kommen auf die Warteliste.',
    moveUpHint: (free: number, waiting: number) =>
      `${free === 1 ? 'Ein Platz ist' : `${String(free)} Plätze sind`} frei, ${String(waiting)} auf der Warteliste.`,
    waitlisted: (name: string) => `Alle Plätze sind vergeben: ${name} steht auf der Warteliste.`,
    notPossible: (from: string, to: string) => `Von „${from}“ nach „${to}“ ist kein Wechsel möglich.`,
    added: (name: string) => `${name} ist auf der Liste.`,
    addedMany: (number: number, already: number) =>
      already === 0
        ? `${number === 1 ? '1 Person' : `${String(number)} Personen`} als eingeladen vermerkt. Es wurde nichts verschickt.`
        : `${number === 1 ? '1 Person' : `${String(number)} Personen`} als eingeladen vermerkt, ${String(already)} schon auf der Liste. Es wurde nichts verschickt.`,
    copyAddresses: 'E-Mail-Adressen kopieren',
    addressesCopied: (copied: number, without: number) => {
      const missing = without === 1 ? '1 Person hat keine' : `${String(without)} Personen haben keine`;
      if (copied === 0) return `Es gibt nichts zu kopieren: ${missing} E-Mail-Adresse.`;
      const done = copied === 1 ? '1 E-Mail-Adresse ist' : `${String(copied)} E-Mail-Adressen sind`;
      return `${done} in der Zwischenablage.${without === 0 ? '' : ` ${missing}.`}`;
    },
    deadlineIn: (days: number, date: string) =>
      days === 0
        ? `Anmeldefrist endet heute (${date})`
        : `Anmeldefrist noch ${days === 1 ? '1 Tag' : `${String(days)} Tage`} (${date})`,
    deadlineOver: (date: string) => `Anmeldefrist war am ${date}`,
    deadlineNone: 'Keine Anmeldefrist festgelegt',
    emptyTitle: 'Noch niemand auf der Liste',
    emptyText: `Laden Sie alle Personen der ${words.site.plural.genitive} mit einem Schritt ein, oder suchen Sie einzelne.`,
    exportAll: 'Alle Personen dieser Liste mit Status und Zustimmung zur Liste exportieren',
    filterStatus: 'Status',
    filterAll: 'Alle',
    filterText: 'In der Liste suchen',
    presence: {
      title: 'Wer ist da?',
      field: 'Zwei Buchstaben, Enter',
      fieldLabel: 'Person suchen und als anwesend eintragen',
      matches: (number: number) => (number === 1 ? '1 Treffer' : `${String(number)} Treffer`),
      marked: (name: string) => `${name} ist da.`,
      alreadyPresent: 'schon da',
      notRegistered: 'nicht angemeldet',
      registerWalkIn: (name: string) => `„${name}“ als Gast eintragen`,
      onlyPlace: 'Nur der Ort oder die Organisation passt: Wählen Sie die Person mit den Pfeiltasten oder der Maus.',
      typeMore: 'Tippen Sie den Anfang von Vor- oder Nachname oder vom Ort.',
      present: (number: number) => (number === 1 ? '1 Person da' : `${String(number)} Personen da`),
      expected: (number: number) => `${String(number)} fehlen noch`,
      sites: (number: number) => words.site.count(number),
      listPresent: 'Da',
      listExpected: 'Angemeldet, noch nicht da',
      nobodyPresent: 'Noch ist niemand eingetragen.',
      nobodyExpected: (present: number, stayedAway: number) => {
        if (stayedAway > 0)
          return `${String(present)} von ${String(present + stayedAway)} ${present === 1 ? 'war' : 'waren'} da, ${String(stayedAway)} ${stayedAway === 1 ? 'ist' : 'sind'} nicht erschienen.`;
        return present === 0 ? 'Niemand ist angemeldet.' : 'Alle Angemeldeten sind da.';
      },
      undoMark: (name: string) => `${name} doch nicht da`,
      markRow: (name: string) => `${name} ist da`,
      restNoShow: (number: number) =>
        number === 1 ? '1 Person ist nicht erschienen' : `Übrige ${String(number)} sind nicht erschienen`,
      restMarked: (number: number) =>
        `${number === 1 ? '1 Person' : `${String(number)} Personen`} als nicht erschienen eingetragen.`,
      guest: 'Gast am Einlass',
      guestTitle: 'Gast eintragen',
      guestFirstName: 'Vorname',
      guestLastName: 'Nachname',
      guestOrganisation: 'Organisation',
      guestSite: words.site.one,
      guestNoSite: words.site.no('nominative'),
      guestSave: 'Eintragen',
      guestNameMissing: 'Bitte einen Namen eingeben.',
      at: (time: string) => `seit ${time}`,
      noShow: (number: number) => `${String(number)} nicht erschienen`,
      early: (when: string) =>
        `Die Veranstaltung ist erst ${when}. Sie können die Eintragung trotzdem schon üben; „Rückgängig“ nimmt sie zurück.`,
    },
  };
}

/** The shape both languages fill. */
export type AttendanceTexts = ReturnType<typeof attendanceDe>;

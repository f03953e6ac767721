import type { Words } from '../words.ts';

/** German texts: overview. */
export function overviewDe(words: Words) {
  const steps = {
    'date-and-venue': 'Termin und Ort festlegen',
    'save-the-date': 'Save the Date versenden',
    invitation: 'Einladung versenden',
    'registration-deadline': 'Anmeldefrist',
    confirmations: 'Bestätigungen versenden, Steckbriefe und Folien erbitten',
    'pack-closed': 'Tagungsmappe abschließen',
    'pack-sent': 'Tagungsmappe versenden',
    'final-check': 'Letzte Prüfung: Raum, Technik, Verpflegung',
    thanks: 'Dank und Feedback versenden',
    'minutes-draft': 'Protokollentwurf versenden',
    documentation: 'Dokumentation fertigstellen',
    'follow-up-review': 'Offene Aufgaben durchsehen',
  };
  const states = {
    done: 'erledigt',
    skipped: 'entfällt',
    overdue: 'überfällig',
    due: 'jetzt fällig',
    later: 'später',
  };
  return {
    title: 'Übersicht',
    greeting: (day: string) => `Heute ist ${day}.`,
    nextMeeting: {
      title: 'Nächste Veranstaltung',
      /** Under a large number. */
      days: (days: number): string => (days === 1 ? 'Tag' : 'Tage'),
      weeks: (weeks: number): string => (weeks === 1 ? 'Woche' : 'Wochen'),
      registered: (count: number) => (count === 1 ? '1 Anmeldung' : `${count} Anmeldungen`),
      noVenue: 'Ort noch offen',
      open: 'Zur Veranstaltung',
      emptyTitle: 'Noch keine Veranstaltung geplant',
      emptyText: `Legen Sie ${words.exchangeMeeting.a('accusative')} an; dann sehen Sie hier Schritt für Schritt, was wann zu tun ist.`,
      create: 'Veranstaltung anlegen',
    },
    countdown: {
      before: 'Vorbereitung',
      after: 'Nachbereitung',
      progress: (done: number, all: number) => `${done} von ${all} Schritten erledigt`,
      steps,
      states,
      mark: (step: string) => `${step}: erledigt`,
      skip: 'Entfällt',
      skipStep: (step: string) => `${step}: entfällt`,
      reopen: 'Wieder öffnen',
      reopenStep: (step: string) => `${step}: wieder öffnen`,
      showAll: 'Alle Schritte zeigen',
      showLess: 'Nur offene Schritte zeigen',
      allDone: 'Alles erledigt.',
    },
    wrapUp: { title: 'Nachbereitung' },
    absent: {
      title: 'Lange nicht dabei',
      description: `Aktive ${words.site.many}, die seit 12 Monaten an keiner Veranstaltung teilgenommen haben.`,
      never: 'noch nie teilgenommen',
      lastOn: (day: string) => `zuletzt am ${day}`,
      none: `Alle aktiven ${words.site.many} waren in den letzten 12 Monaten dabei.`,
    },
    followUps: {
      title: 'Offene Aufgaben',
      done: (title: string) => `Erledigt: ${title}`,
      dueOn: (day: string) => `fällig am ${day}`,
      overdueSince: (day: string) => `überfällig seit ${day}`,
      noDueDay: 'ohne Termin',
      none: 'Keine offenen Aufgaben.',
      ticked: 'Die Aufgabe ist erledigt.',
    },
    showAll: (count: number) => `Alle ${count} anzeigen`,
    showFewer: 'Weniger anzeigen',
    start: {
      title: 'Willkommen bei Austauschwerk',
      text: 'Diese Datei ist noch leer. So füllen Sie sie am schnellsten:',
      importTitle: 'Ihre Liste einlesen',
      importText: `Übernehmen Sie Ihre ${words.site.many} aus Excel oder einer CSV-Datei. Sie sehen vorher, was geschieht.`,
      importAction: 'Liste importieren',
      officeTitle: 'Ihr Büro eintragen',
      officeText: 'Name, Logo, Team und die Wörter, die Ihr Büro verwendet.',
      officeAction: 'Büro einrichten',
      meetingTitle: 'Eine Veranstaltung planen',
      meetingText: 'Programm, Anmeldungen, Anwesenheit und die fertige Tagungsmappe.',
      meetingAction: 'Veranstaltung anlegen',
    },
  };
}

/** The shape both languages fill. */
export type OverviewTexts = ReturnType<typeof overviewDe>;

import { sentenceStart } from '../grammar.ts';
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
    skipped: 'ausgelassen',
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
      registered: (count: number, refusals: number) => {
        const registered = count === 1 ? '1 Anmeldung' : `${String(count)} Anmeldungen`;
        if (refusals === 0) return registered;
        return `${registered}, ${refusals === 1 ? '1 Absage' : `${String(refusals)} Absagen`}`;
      },
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
      skip: 'Auslassen',
      skipStep: (step: string) => `${step}: auslassen`,
      reopen: 'Wieder öffnen',
      reopenStep: (step: string) => `${step}: wieder öffnen`,
      showAll: 'Alle Schritte zeigen',
      showLess: 'Nur offene Schritte zeigen',
      allDone: 'Alles erledigt.',
    },
    wrapUp: { title: 'Nachbereitung' },
    radar: {
      title: 'Handlungsbedarf',
      description: `Was ${words.site.plural.dative} fehlt, die mitmachen. Erledigtes und Zurückgestelltes bleibt still.`,
      none: 'Nichts fehlt, oder es ist erledigt.',
      checks: {
        'agreement-missing': 'Keine Vereinbarung in Kraft',
        'agreement-undated': 'Laufzeit der Vereinbarung nicht bekannt',
        'agreement-ending': 'Vereinbarung endet bald',
        contact: 'Keine Ansprechperson',
        steering: sentenceStart(words.steeringGroup.no('nominative')),
        municipality: 'Kommune nicht eingebunden',
        offers: 'Kein Angebot in diesem Jahr',
        absence: 'Seit 12 Monaten nicht dabei',
        figures: 'Kennzahlen fehlen oder sind älter als ein Jahr',
      },
      actions: {
        'agreement-missing': 'Vereinbarung anlegen',
        'agreement-undated': 'Laufzeit eintragen',
        'agreement-ending': 'Verlängern',
        contact: 'Person anlegen',
        steering: `${words.steeringGroup.one} anlegen`,
        municipality: 'Kommune eintragen',
        offers: 'Angebot anlegen',
        absence: 'Aufgabe anlegen',
        figures: 'Kennzahl anlegen',
      },
      sign: 'Unterschrift eintragen',
      unsigned: 'noch nicht unterschrieben',
      group: (check: string, count: number) => `${check} (${count})`,
      endsOn: (day: string) => `endet am ${day}`,
      lastOn: (day: string) => `zuletzt am ${day}`,
      never: 'keine Teilnahme erfasst',
      figuresOf: (day: string) => `Stand ${day}`,
      noFigures: 'noch keine Kennzahl',
      actionFor: (action: string, site: string) => `${action}: ${site}`,
      done: 'Erledigt',
      later: 'Später',
      doneFor: (site: string, check: string) => `${site}, ${check}: erledigt`,
      laterFor: (site: string, check: string) => `${site}, ${check}: später`,
      week: 'In einer Woche',
      month: 'In einem Monat',
      halfYear: 'In einem halben Jahr',
      markedDone: 'Der Hinweis ist erledigt.',
      markedLater: (day: string) => `Der Hinweis kommt am ${day} wieder.`,
    },
    followUps: {
      all: 'Alle Aufgaben',
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
      importTitle: 'Ihre Liste importieren',
      importText: `Importieren Sie Ihre ${words.site.many} aus Excel oder einer CSV-Datei. Sie sehen vorher, was geschieht.`,
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

/** German texts: deadlines and what the radar finds. */
export function deadlinesDe() {
  return {
    title: 'Fristen',
    intro: (day: string) => `Was ansteht, Stand ${day}`,
    kinds: {
      'agreement-end': 'Vereinbarung endet',
      milestone: 'Meilenstein',
      'follow-up': 'Aufgabe',
      'registration-deadline': 'Anmeldefrist',
      'steering-decision': 'Beschluss',
      'funding-phase-end': 'Förderphase endet',
    },
    /** The same in one word, under the heading “Art”. */
    shortKinds: {
      'agreement-end': 'Vereinbarung',
      milestone: 'Meilenstein',
      'follow-up': 'Aufgabe',
      'registration-deadline': 'Anmeldung',
      'steering-decision': 'Beschluss',
      'funding-phase-end': 'Förderphase',
    },
    bands: {
      overdue: 'Überfällig',
      'within-30': 'Bis 30 Tage',
      'within-90': '31 bis 90 Tage',
      'within-180': '91 bis 180 Tage',
      later: 'Später',
    },
    bandList: 'Zeitraum',
    bandCount: (band: string, count: number) => `${band}: ${count}`,
    states: { OPEN: 'offen', DONE: 'erledigt', SNOOZED: 'zurückgestellt' },
    snoozedUntil: (day: string) => `wieder am ${day}`,
    doneBecause: (note: string) => `erledigt: ${note}`,
    daysLeft: (days: number): string => {
      if (days === 0) return 'heute';
      if (days === 1) return 'morgen';
      if (days === -1) return '1 Tag überfällig';
      return days < 0 ? `${-days} Tage überfällig` : `in ${days} Tagen`;
    },
    columns: {
      title: 'Frist',
      kind: 'Art',
      dueOn: 'Fällig am',
      daysLeft: 'Verbleibt',
      place: 'Gehört zu',
      responsible: 'Zuständig',
      state: 'Status',
      actions: 'Aktion',
    },
    nobody: 'niemand eingetragen',
    showQuiet: 'Auch Erledigtes und Zurückgestelltes',
    done: 'Erledigt',
    doneWithNote: 'Erledigt mit Notiz …',
    doneTitle: 'Als erledigt vermerken',
    doneNote: 'Notiz',
    doneNoteHint: 'z. B. läuft aus, keine Verlängerung geplant. Steht bei der Frist, solange Erledigtes gezeigt wird.',
    doneNamed: (title: string) => `${title}: erledigt`,
    snooze: 'Zurückstellen',
    snoozeNamed: (title: string) => `${title}: zurückstellen`,
    snoozeWeek: 'Um eine Woche',
    snoozeMonth: 'Um einen Monat',
    snoozeDay: 'Bis zu einem Tag …',
    snoozeTitle: 'Zurückstellen bis',
    snoozeUntil: 'Wieder zeigen am',
    snoozeHint: 'Bis dahin bleibt die Frist still. Das Fälligkeitsdatum ändert sich nicht.',
    snoozePast: 'Wählen Sie einen Tag nach heute.',
    reopen: 'Wieder öffnen',
    reopenNamed: (title: string) => `${title}: wieder öffnen`,
    markedDone: (count: number) => (count === 1 ? 'Die Frist ist erledigt.' : `${count} Fristen sind erledigt.`),
    markedSnoozed: (count: number, day: string) =>
      count === 1 ? `Die Frist kommt am ${day} wieder.` : `${count} Fristen kommen am ${day} wieder.`,
    reopened: (count: number) => (count === 1 ? 'Die Frist ist wieder offen.' : `${count} Fristen sind wieder offen.`),
    pastDay: 'Rückblick: Erledigen und Zurückstellen geht nur, wenn die Liste heute zeigt.',
    exportAll: 'Als Kalenderdatei',
    exportSome: (count: number) => (count === 1 ? '1 Frist als Kalenderdatei' : `${count} Fristen als Kalenderdatei`),
    exportNamed: (title: string) => `${title}: als Kalenderdatei`,
    exported: (fileName: string) => `Die Kalenderdatei „${fileName}“ ist fertig. Öffnen Sie sie in Ihrem Kalender.`,
    fileName: (day: string) => `${day}_Fristen`,
    calendarName: (office: string) => (office === '' ? 'Fristen' : `Fristen ${office}`),
    summary: (kind: string, title: string) => `${kind}: ${title}`,
    dueOn: (day: string) => `Fällig am ${day}.`,
    responsibleIs: (name: string) => `Zuständig: ${name}.`,
    fromFile: 'Aus Austauschwerk; Änderungen dort gelten.',
    emptyTitle: 'Keine Fristen',
    emptyText:
      'Sobald Vereinbarungen ein Ende haben oder Aufgaben, Meilensteine, Beschlüsse und Anmeldefristen einen Termin, stehen sie hier.',
    allDoneTitle: 'Nichts offen',
    allDoneText: 'In diesem Zeitraum ist alles erledigt oder zurückgestellt.',
    overdueBadge: (count: number) => (count === 1 ? '1 Frist überfällig' : `${count} Fristen überfällig`),
    overview: {
      title: 'Nächste Fristen',
      description:
        'Was nach Ihren Vorlaufzeiten jetzt ansteht. Kooperationsvereinbarungen, die enden, stehen unter „Handlungsbedarf“.',
      none: 'Hier steht nichts an. Schritte zu Veranstaltungen und Aufgaben stehen in ihren eigenen Listen.',
      all: 'Alle Fristen',
    },
    leadDays: {
      title: 'Vorlauf für Fristen',
      description:
        'So viele Tage vorher erscheint eine Frist auf der Übersicht und erinnert Ihr Kalender. Förderphasen haben den Vorlauf der Vereinbarungen.',
      agreementEnd: 'Ende von Vereinbarungen',
      milestone: 'Meilensteine',
      followUp: 'Aufgaben',
      registrationDeadline: 'Anmeldefristen',
      steeringDecision: 'Beschlüsse',
      unit: 'Tage',
    },
  };
}

/** The shape both languages fill. */
export type DeadlinesTexts = ReturnType<typeof deadlinesDe>;

import { quoted } from '../format.ts';
import type { Words } from '../words.ts';

/** German texts: programme. */
export function programmeDe(words: Words) {
  return {
    title: 'Programm',
    add: 'Punkt hinzufügen',
    addHere: 'Darunter hinzufügen',
    newItem: 'Neuer Programmpunkt',
    untitled: 'Ohne Titel',
    empty: 'Noch leer',
    emptyTitle: 'Das Programm ist noch leer',
    emptyText:
      'Beginnen Sie mit einer Vorlage oder mit einem eigenen Punkt. Die Uhrzeiten ergeben sich aus den Dauern.',
    templateDay: 'Austausch an einem Tag',
    templateDayText: 'Begrüßung, Überblick, zwei Austauschphasen, Mittagspause',
    templateLike: (title: string) => `Wie ${quoted(title)}`,
    templateLikeText: (date: string, count: number) => `${date}, ${String(count)} Programmpunkte`,
    templateBlank: 'Mit einem Punkt beginnen',
    dayTab: (number: number, date: string) => `${String(number)}. Tag, ${date}`,
    dayTabs: 'Tage',
    list: 'Ablauf',
    summary: (from: string, until: string) => `${from}–${until} Uhr`,
    total: (minutes: number) => `${hoursAndMinutes(minutes)} insgesamt`,
    nextDay: 'am nächsten Tag',
    columns: { time: 'Zeit', duration: 'Dauer', title: 'Was', who: 'Wer', room: 'Raum' },
    minutes: (minutes: number) => `${String(minutes)} Min.`,
    slack: (minutes: number, until: string) => `${hoursAndMinutes(minutes)} Luft bis ${until} Uhr`,
    overrun: (minutes: number) => `Überzieht um ${hoursAndMinutes(minutes)}`,
    lock: 'Beginn festhalten',
    unlock: 'Beginn freigeben',
    row: (title: string, from: string, until: string) => `${title}, ${from} bis ${until} Uhr`,
    actions: 'Befehle für diesen Punkt',
    edit: 'Bearbeiten',
    duplicate: 'Verdoppeln',
    remove: 'Entfernen',
    moveUp: 'Nach oben',
    moveDown: 'Nach unten',
    moveIn: 'Parallel zum Punkt davor',
    moveOut: 'Aus dem parallelen Block lösen',
    moveToDay: (number: number) => `Auf den ${String(number)}. Tag verschieben`,
    parallel: 'Zur selben Zeit',
    keys: 'Tasten',
    keysList: [
      ['↑ ↓', 'Punkt wählen'],
      ['F2 oder Enter', 'Titel bearbeiten'],
      ['Strg + Enter', 'Punkt darunter anfügen'],
      ['Alt + ↑ ↓', 'Punkt verschieben'],
      ['Alt + → ←', 'In den parallelen Block und heraus'],
      ['Alt + Umschalt + ↑ ↓', 'Fünf Minuten länger oder kürzer'],
      ['L', 'Beginn festhalten oder freigeben'],
      ['D', 'Einzelheiten öffnen'],
      ['Entf', 'Entfernen'],
    ] as readonly (readonly [string, string])[],
    details: {
      title: 'Einzelheiten',
      none: 'Wählen Sie einen Programmpunkt.',
      type: 'Art',
      name: 'Titel',
      duration: 'Dauer in Minuten',
      start: 'Fester Beginn',
      who: 'Wer',
      whoHint: 'So steht es im Programm, zum Beispiel „Koordinierungsstelle“ oder zwei Namen mit „und“.',
      speakers: words.people.speakers(),
      sites: `Vorstellende ${words.site.many}`,
      theme: 'Schwerpunkt',
      noTheme: 'ohne Schwerpunkt',
      questions: 'Leitfragen',
      noQuestions: 'Leitfragen legen Sie in der Übersicht der Veranstaltung an.',
      room: 'Raum',
      description: 'Beschreibung',
      descriptionHint: 'Steht unter dem Titel im Programm.',
      internalNote: 'Interne Notiz',
      internalNoteHint: 'Nur für das Büro, nie im Programm.',
    },
    fairness: {
      never: 'noch keine Vorstellung erfasst',
      last: (year: number) => `zuletzt ${String(year)}`,
    },
    warnings: {
      title: 'Hinweise',
      none: 'Keine Hinweise: Die Zeiten passen.',
      count: (number: number) => (number === 1 ? '1 Hinweis' : `${String(number)} Hinweise`),
      overrun: (title: string, minutes: number) =>
        `Vor ${quoted(title)} wird um ${hoursAndMinutes(minutes)} überzogen.`,
      slack: (title: string, minutes: number) => `Vor ${quoted(title)} bleiben ${hoursAndMinutes(minutes)} Luft.`,
      noBreak: (title: string, minutes: number) =>
        `${hoursAndMinutes(minutes)} ohne Pause, bis in ${quoted(title)} hinein.`,
      pastMidnight: (title: string) => `${quoted(title)} endet nach Mitternacht.`,
      speakerTwice: (name: string, title: string, other: string) =>
        `${name} ist zur selben Zeit bei ${quoted(title)} und bei ${quoted(other)}.`,
      siteTwice: (name: string, title: string, other: string) =>
        `${name} stellt zur selben Zeit bei ${quoted(title)} und bei ${quoted(other)} vor.`,
      roomTwice: (name: string, title: string, other: string) =>
        `„${name}“ ist zur selben Zeit für ${quoted(title)} und für ${quoted(other)} belegt.`,
    },
    durationProblem: 'Bitte 0 bis 1440 Minuten eingeben.',
    drag: {
      handle: (title: string) => `${quoted(title)} ziehen`,
      instructions:
        'Mit der Leertaste nehmen Sie den Punkt auf, mit den Pfeiltasten bewegen Sie ihn, mit der Leertaste legen Sie ihn ab, mit Esc brechen Sie ab.',
      start: (title: string) => `${quoted(title)} aufgenommen.`,
      over: (title: string, other: string) => `${quoted(title)} steht jetzt bei ${quoted(other)}.`,
      end: (title: string) => `${quoted(title)} abgelegt.`,
      cancel: (title: string) => `Abgebrochen. ${quoted(title)} steht wieder, wo es war.`,
    },
    announce: {
      moved: (title: string, from: string) => `${quoted(title)} verschoben, beginnt jetzt um ${from} Uhr.`,
      locked: (title: string, from: string) => `${quoted(title)} beginnt fest um ${from} Uhr.`,
      unlocked: (title: string) => `Der Beginn von ${quoted(title)} ergibt sich wieder aus dem Programm.`,
      removed: (title: string) => `${quoted(title)} entfernt. Strg + Z macht das rückgängig.`,
    },
    template: {
      arrival: 'Ankommen und Anmeldung',
      welcome: 'Begrüßung',
      introductions: 'Kennenlernen',
      overview: 'Überblick und Sachstand',
      firstBreak: 'Pause',
      firstExchange: 'Erste Austauschphase',
      lunch: 'Mittagspause',
      secondExchange: 'Zweite Austauschphase',
      secondBreak: 'Pause',
      outlook: 'Ausblick',
      closing: 'Verabschiedung',
    },
  };
}

/** The shape both languages fill. */
export type ProgrammeTexts = ReturnType<typeof programmeDe>;

function hoursAndMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${String(rest)} Min.`;
  return rest === 0 ? `${String(hours)} Std.` : `${String(hours)} Std. ${String(rest)} Min.`;
}

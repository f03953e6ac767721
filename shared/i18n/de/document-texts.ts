import { formatNumber, quoted } from '../format.ts';
import { sentenceStart } from '../grammar.ts';
import type { Words } from '../words.ts';

/** What printed papers say. Papers are German whatever the interface speaks, so these texts have no English twin. */
export function documentTexts(words: Words) {
  return {
    pack: 'Tagungsmappe',
    signInSheet: 'Anwesenheitsliste',
    documentTitle: (paper: string, meeting: string, date: string) => `${paper} – ${meeting}, ${date}`,
    numbered: (number: number, occasion: string) => `${number}. ${occasion}`,
    stand: (date: string) => `Stand: ${date}`,
    clock: (from: string, until: string) => `${from}–${until} Uhr`,
    clockFrom: (from: string) => `ab ${from} Uhr`,
    dates: (from: string, until: string) => `${from} bis ${until}`,
    dayAndClock: (date: string, clock: string) => `${date}, ${clock}`,
    page: 'Seite',
    of: 'von',
    facts: {
      date: 'Datum',
      time: 'Uhrzeit',
      venue: 'Ort',
      format: 'Form',
      online: 'Online-Zugang',
      dialIn: 'Einwahl',
      organisers: 'Veranstaltet von',
      hosts: 'Gastgebend',
      moderators: 'Moderation',
      themes: 'Schwerpunkte',
    },
    contents: 'Inhalt',
    welcome: {
      heading: 'Herzlich willkommen',
      standard: (title: string, date: string, place: string) =>
        [
          `herzlich willkommen zur Veranstaltung ${quoted(title)} am ${date}${place === '' ? '' : ` in ${place}`}.`,
          'In dieser Mappe finden Sie das Programm und alles, was Sie für den Tag brauchen – mit Platz für Ihre eigenen Notizen.',
          'Wir wünschen Ihnen anregende Gespräche und einen guten Austausch.',
        ].join('\n\n'),
      salutation: 'Guten Tag,',
      glance: 'Auf einen Blick',
      directions: 'Anreise',
      access: 'Barrierefreiheit',
    },
    programme: {
      heading: 'Programm',
      time: 'Zeit',
      item: 'Programmpunkt',
      room: 'Raum',
      sideBySide: 'Zur selben Zeit',
      parallelWorkshops: 'Parallele Workshops',
      caption: (date: string) => `Programm am ${date}: Zeit, Programmpunkt und Raum`,
      theme: (label: string) => `Schwerpunkt: ${label}`,
      changes: 'Änderungen vorbehalten.',
    },
    participants: {
      heading: sentenceStart(words.people.participants()),
      caption: `${words.participantList}: Name, Funktion, ${words.site.one} oder Organisation`,
      name: 'Name',
      jobFunction: 'Funktion',
      from: `${words.site.one} / Organisation`,
      listed: (listed: number) =>
        `${formatNumber(listed)} ${listed === 1 ? 'Person' : 'Personen'}, alphabetisch nach Nachnamen.`,
      notListed: ({ count, notAsked, beside }: { count: number; notAsked: number; beside: number }) => {
        const refused = count - notAsked;
        const who =
          count === 1
            ? `Eine ${beside === 0 ? '' : 'weitere '}Person ist angemeldet. Sie ist hier nicht aufgeführt`
            : `${formatNumber(count)} ${beside === 0 ? '' : 'weitere '}Personen sind angemeldet. Sie sind hier nicht aufgeführt`;
        if (notAsked === 0) return `${who}, weil sie dem nicht zugestimmt ${count === 1 ? 'hat' : 'haben'}.`;
        if (refused === 0) return `${who}, weil sie danach nicht gefragt ${count === 1 ? 'wurde' : 'wurden'}.`;
        return `${who}: ${formatNumber(notAsked)} ${notAsked === 1 ? 'wurde' : 'wurden'} nicht gefragt, ${formatNumber(refused)} ${refused === 1 ? 'hat' : 'haben'} nicht zugestimmt.`;
      },
    },
    profiles: {
      heading: `${words.site.many} stellen sich vor`,
      siteType: 'Art',
      place: 'Sitz',
      district: 'Kreis oder Stadt',
      federalState: 'Land',
      joined: 'Im Projekt seit',
      lead: words.lead.one,
      fields: 'Handlungsfelder',
      involvement: 'Einbindung der Kommune',
      website: 'Im Netz',
      locations: 'Weitere Orte',
      factsAsOf: (date: string) => `Angaben: Stand ${date}`,
      presents: 'Im Programm',
      about: 'Was wir machen',
      strengths: 'Was bei uns gut läuft',
      question: 'Unsere Frage an Sie',
      empty:
        'Ein Steckbrief lag bei Redaktionsschluss noch nicht vor. Hier ist Platz für das, was Sie im Vortrag hören.',
      notes: 'Notizen',
    },
    questions: {
      heading: 'Leitfragen für den Austausch',
      intro: 'Halten Sie fest, was Ihnen dazu einfällt – für das Gespräch und für danach.',
    },
    notes: { heading: 'Notizen' },
    officeContacts: {
      heading: 'So erreichen Sie uns',
      phone: (number: string) => `Telefon ${number}`,
    },
    signIn: {
      number: 'Nr.',
      name: 'Name',
      from: `${words.site.one} / Organisation`,
      signature: 'Unterschrift',
      caption: (date: string) => `Anwesenheitsliste für ${date} zum Unterschreiben`,
      purpose:
        'Die Liste dient allein dem Nachweis der Teilnahme. Wer nicht auf der Liste steht, trägt sich bitte in eine freie Zeile ein.',
    },
  };
}

/** The shape of the texts of printed papers. */
export type DocumentTexts = ReturnType<typeof documentTexts>;

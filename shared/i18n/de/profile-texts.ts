import { formatNumber } from '../format.ts';
import type { Words } from '../words.ts';

/** What printed Steckbriefe say. Papers are German whatever the interface speaks, so these texts have no English twin. */
export function profileTexts(words: Words) {
  const { site, steeringGroup } = words;
  return {
    paper: `${site.one}steckbrief`,
    papers: `${site.one}steckbriefe`,
    documentTitle: (name: string, date: string) => `Steckbrief ${name}, Stand ${date}`,
    collectionTitle: (count: number, date: string) => `${formatNumber(count)} Steckbriefe, Stand ${date}`,
    contents: 'Inhalt',
    tooLong: (name: string) =>
      `Der Steckbrief „${name}“ passt nicht auf eine Seite, auch stark gekürzt. Bitte die Texte und Namen dieses Eintrags kürzen.`,
    furniture: (date: string, office: string) =>
      `Stand: ${date} · Quelle: Angaben ${site.the('genitive')}, Datenbestand${office === '' ? '' : ` ${office}`}`,
    facts: {
      siteType: 'Art',
      district: 'Kreis · Land · Region',
      joined: 'Im Projekt seit',
      lead: words.lead.one,
      place: 'Anschrift',
      reach: 'Erreichbar unter',
      involvement: 'Einbindung der Kommune',
      fields: 'Handlungsfelder',
      website: 'Im Netz',
    },
    waveAndDay: (wave: string, date: string) => [wave, date].filter((each) => each !== '').join(' · '),
    figures: {
      title: 'Kennzahlen',
      asOf: (date: string) => `Stichtag ${date}`,
      noDate: 'ohne Stichtag',
      ofUnit: (name: string, unit: string) => `${name} (${unit})`,
      period: (from: string, until: string) => `${from}–${until}`,
      old: 'älter als ein Jahr',
    },
    more: (count: number) => `und ${formatNumber(count)} weitere im Datenbestand des Büros`,
    about: 'Was wir machen',
    strengths: 'Was bei uns gut läuft',
    question: 'Unsere Frage an Sie',
    noText: `Ein Text ${site.the('genitive')} liegt noch nicht vor.`,
    contacts: 'Ansprechpersonen',
    noContacts: 'Am Stichtag ist niemand eingetragen.',
    agreements: {
      title: 'Vereinbarungen',
      none: 'Am Stichtag ist keine Vereinbarung in Kraft.',
      unsigned: 'noch nicht unterschrieben',
      termUnknown: 'Laufzeit nicht bekannt',
      endUnknown: 'Ende nicht bekannt',
      term: (from: string, until: string) => `${from} bis ${until}`,
      since: (from: string) => `seit ${from}`,
      until: (until: string) => `bis ${until}`,
      openEnded: 'unbefristet',
    },
    steering: {
      title: steeringGroup.one,
      none: `Am Stichtag gibt es ${steeringGroup.no('accusative')}.`,
      lastMeeting: (date: string) => `Letzte Sitzung: ${date}`,
      noMeeting: 'Noch keine Sitzung eingetragen.',
      gaps: {
        noMunicipality: 'Kein Mitglied der Kommune',
        noInsurer: 'Kein Mitglied der Krankenkassen',
        noSite: `Kein Mitglied ${site.the('genitive')}`,
        noMeeting: 'Seit einem Jahr keine Sitzung',
      },
      seats: (name: string, seats: number) => (seats === 1 ? name : `${name} (${formatNumber(seats)})`),
    },
    process: {
      title: 'Stand im Prozess',
      phase: (phase: string) => `Phase: ${phase}`,
      stages: (list: string) => `Good-Practice-Kriterien, erreichte Stufe: ${list}`,
      stage: (criterion: string, stage: number) => `${criterion}\u00a0${stage}`,
    },
    offers: {
      title: (from: number, until: number) => `Angebote ${from} und ${until}`,
      caption: 'Angebote mit Zeit, Plätzen, Anmeldungen und Teilnahmen',
      undated: 'ohne Tag',
      since: (month: string) => `seit ${month}`,
      forAll: `für alle ${site.many}`,
      columns: ['Angebot', 'Zeit', 'Plätze', 'Anm.', 'Teiln.'],
      hidden: (threshold: number) =>
        `Punkt: Zahl unter ${formatNumber(threshold)}, zum Schutz der Beteiligten nicht gezeigt. Strich: nicht bekannt.`,
      unknown: 'Strich: nicht bekannt.',
    },
    next: {
      title: 'Bedarfe und nächste Schritte',
      due: (title: string, date: string) => `${title} – bis ${date}`,
      overdue: (title: string, date: string) => `${title} – war fällig am ${date}`,
    },
    meetings: {
      title: 'Beim Austausch dabei',
      attended: (date: string, title: string, people: number) =>
        `${date}: ${title}, ${people === 1 ? '1 Person' : `${formatNumber(people)} Personen`}`,
      none: 'Noch keine Teilnahme eingetragen.',
    },
  };
}

/** The shape of the texts of printed Steckbriefe. */
export type ProfileTexts = ReturnType<typeof profileTexts>;

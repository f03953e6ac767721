import type { Words } from '../words.ts';

/** German words for a number of records of a kind. */
export function recordCountsDe({ site, steeringGroup }: Words) {
  const of = (one: string, many: string) => (count: number) =>
    `${count.toLocaleString('de-DE')} ${count === 1 ? one : many}`;
  return {
    sites: (count: number) => site.count(count),
    contacts: of('Person', 'Personen'),
    organisations: of('Organisation', 'Organisationen'),
    agreements: of('Vereinbarung', 'Vereinbarungen'),
    series: of('Veranstaltungsreihe', 'Veranstaltungsreihen'),
    meetings: of('Veranstaltung', 'Veranstaltungen'),
    agenda: of('Programmpunkt', 'Programmpunkte'),
    registrations: of('Einladung oder Anmeldung', 'Einladungen und Anmeldungen'),
    followUps: of('Aufgabe', 'Aufgaben'),
    steeringGroups: (count: number) => steeringGroup.count(count),
    offers: of('Angebot', 'Angebote'),
    needs: of('Bedarf', 'Bedarfe'),
    milestones: of('Meilenstein', 'Meilensteine'),
    indicators: of('Kennzahl', 'Kennzahlen'),
    siteNotes: of('Notiz', 'Notizen'),
    fundingPhases: of('Förderphase', 'Förderphasen'),
    other: of('Eintrag', 'Einträge'),
  };
}

/** The shape both languages fill. */
export type RecordCountsTexts = ReturnType<typeof recordCountsDe>;

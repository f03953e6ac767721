import { describe, expect, it } from 'vitest';
import { guessList, mappingOf } from '../../../../shared/domain/import/list-plan.ts';
import { apply, emptyOffice, list, plan } from './lists.ts';

const head = 'Standort;Ort;Beginn';

async function rowsOf(text: string) {
  const { preview } = plan(emptyOffice(), await list(text));
  return preview.rows.map(({ name, outcome, findings }) => ({ name, outcome, reasons: findings.map((f) => f.reason) }));
}

describe('what stands below or between the rows', () => {
  it.each([
    '* Vertretung durch die Teamleitung;;',
    '** ohne Vereinbarung;;',
    '1) noch ohne Vereinbarung;;',
    '(2) bis Jahresende;;',
    '¹ vorläufig;;',
    'Hinweis: Liste wird laufend fortgeschrieben;;',
    'Bearbeitet von: C. Czerny;;',
    'Stand: 01.06.2026;;',
    'Stand 01.06.2026;;',
    'Quelle: eigene Erhebung;;',
    'Rückfragen an: Frau Berg;;',
    'Summe;;12',
    'Gesamt;12;',
    ';Summe;12',
    'Legende:;gE;',
    'gE = gemeinsame Einrichtung;zkT = zugelassener kommunaler Träger;',
    'Seite 1 von 3;;',
    '----------;;',
  ])('is left out and listed: %s', async (remark) => {
    const rows = await rowsOf(
      `${head}\nJobcenter Eins;Köln;2017\n${remark}\nJobcenter Zwei;Köln;2017\n;;\n${remark}\n`,
    );
    const left = rows.filter(({ outcome }) => outcome === 'rejected');
    expect(rows.filter(({ outcome }) => outcome === 'new').map(({ name }) => name)).toEqual([
      'Jobcenter Eins',
      'Jobcenter Zwei',
    ]);
    expect(left.filter(({ name }) => name !== '')).toHaveLength(2);
    expect(left.every(({ reasons }) => reasons.join() === 'not-a-record')).toBe(true);
  });

  it.each([
    'Jobcenter Drei;;',
    'Gesamtschule Nord;Köln;',
    'Anzahlstedt;Köln;2017',
    'Stadt Stande;;',
    '1. FC Köln;Köln;2017',
    'JC: Süd;;',
  ])('is a row where it names a site: %s', async (row) => {
    const rows = await rowsOf(`${head}\nJobcenter Eins;Köln;2017\n\n${row}\n`);
    expect(rows.at(-1)?.outcome).toBe('new');
  });
});

describe('a heading that names something else', () => {
  it.each([
    ['Einwohner', ['184.512', '93.870', '245.118']],
    ['Einwohnerzahl 2024', ['184512', '93870', '245118']],
    ['Längengrad', ['9.4310279', '10.1343774', '10.6887799']],
    ['Aktenzeichen', ['2017-0815', '2017-0816', '2018-0003']],
    ['Bedarfsgemeinschaften', ['4512', '3870', '5118']],
    ['Budget 2026', ['120.000', '100.000', '180.000']],
    ['Arbeitslosenquote', ['5,1', '6,2', '7,3']],
    ['IBAN', ['DE02120300000000202051', 'DE02500105170137075030', 'DE02100500000054540402']],
    ['Geburtsdatum', ['01.02.1980', '03.04.1990', '05.06.1970']],
    ['Kostenstelle', ['47110815', '47110816', '47110817']],
    ['Entfernung in km', ['12345', '54321', '11111']],
    ['Zählerstand', ['0123456789', '0123456788', '0123456787']],
    ['Vorgang', ['21001', '21002', '21003']],
  ])('is left out whatever its values look like: %s', async (heading, values) => {
    const rows = values.map((value, index) => `Jobcenter ${'ABC'.charAt(index)}ub;Köln;${value};01.06.2017`);
    const read = await list(`Standort;Ort;${heading};Beginn\n${rows.join('\n')}\n`);
    expect(mappingOf(guessList('sites', read, emptyOffice()))).toEqual({ c0: 'name', c1: 'city', c3: 'joinedOn' });
  });

  it.each(['', 'Spalte 3', 'Kontakt', 'erreichbar unter'])('is not %j', async (heading) => {
    const read = await list(
      `Standort;Ort;${heading};Beginn\nJobcenter A;Köln;0221 123456;2017\nJobcenter B;Köln;0221 123457;2017\n`,
    );
    expect(mappingOf(guessList('sites', read, emptyOffice()))['c2']).toBe('phone');
  });
});

describe('the kind of an institution', () => {
  async function kindOf(
    name: string,
    more: { readonly heading: string; readonly value: string } = { heading: 'Ort', value: 'Au' },
  ) {
    const planned = plan(emptyOffice(), await list(`Standort;${more.heading};Beginn\n${name};${more.value};2017\n`));
    const { database } = apply(emptyOffice(), planned);
    const reasons = planned.preview.rows[0]?.findings.map(({ reason }) => reason);
    return [Object.values(database.sites)[0]?.siteType, reasons?.includes('other-kind-of-house')];
  }

  it.each([
    'Krankenhaus Cemsau',
    'Landratsamt Musterberg, Gesundheitsamt',
    'Klinikum Au',
    'VHS Au',
    'Sportverein Au e. V.',
    'AOK Au',
  ])('is another one, and a doubt: %s', async (name) => {
    expect(await kindOf(name)).toEqual(['OTHER', true]);
  });

  it.each([
    ['Jobcenter Landkreis Ahrau', 'JOBCENTER_GE'],
    ['Kommunales Jobcenter Bergau', 'JOBCENTER_ZKT'],
    ['Landratsamt Ahrau, Jobcenter', 'JOBCENTER_GE'],
    ['Agentur für Arbeit Au', 'EMPLOYMENT_AGENCY'],
  ])('is that of its name: %s', async (name, type) => {
    expect(await kindOf(name)).toEqual([type, false]);
  });

  it('is what its column says', async () => {
    expect(await kindOf('Haus Au', { heading: 'Art', value: 'Gesundheitsamt' })).toEqual(['OTHER', false]);
    expect(await kindOf('Krankenhaus Au', { heading: 'Art', value: 'gE' })).toEqual(['JOBCENTER_GE', false]);
  });
});

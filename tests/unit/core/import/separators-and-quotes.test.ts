import { describe, expect, it } from 'vitest';
import { emptyOffice, list, plan } from './lists.ts';

async function names(text: string) {
  const { preview } = plan(emptyOffice(), await list(text));
  return preview.rows.map(({ name, outcome, findings }) => [name, outcome, findings.map(({ reason }) => reason)]);
}

const head = 'Standort;Ort;Beginn;Bemerkung';
const row = (name: string, note = ''): string => `Jobcenter ${name};Köln;01.06.2017;${note}`;

describe('a quotation mark that nobody closes', () => {
  it.each([
    ['until the end of the file', [row('Eins', '"noch offen'), row('Zwei', 'ok'), row('Drei')], ['Eins']],
    ['in the last row', [row('Eins'), row('Zwei', 'ok'), row('Drei', '"ok')], ['Drei']],
    ['until the next one', [row('Eins', '"noch offen'), row('Zwei', 'ok'), row('Drei', '"gut"')], ['Eins']],
    ['twice', [row('Eins', '"noch offen'), row('Zwei', 'ok'), row('Drei', '"gut')], ['Eins', 'Drei']],
    ['in front of a word alone', [row('Eins', '"Haus" am See'), row('Zwei', 'ok'), row('Drei')], ['Eins']],
  ])('%s swallows no row, and its row is named', async (_case, rows, named) => {
    const expected = ['Eins', 'Zwei', 'Drei'].map((name) => {
      return [`Jobcenter ${name}`, 'new', named.includes(name) ? ['open-quote'] : []];
    });
    expect(await names([head, ...rows].join('\r\n'))).toEqual(expected);
    expect(await names([head, ...rows, ''].join('\n'))).toEqual(expected);
  });

  it('in a first column takes no row with it either', async () => {
    const read = await list('Standort;Ort;Beginn\n"Jobcenter Eins;Köln;2017\nJobcenter Zwei;Köln;2017\n');
    expect(read.rows.slice(1).map(([name]) => name)).toEqual(['Jobcenter Eins', 'Jobcenter Zwei']);
  });

  it.each([
    ['lines', '"erste Zeile\nzweite; mit Strichpunkt\ndritte"', 'erste Zeile\nzweite; mit Strichpunkt\ndritte'],
    ['doubled marks', '"das ""Haus"""', 'das "Haus"'],
    ['a mark inside', 'Haus "Süd', 'Haus "Süd'],
    ['a blank text', '""', ''],
  ])('is not seen in a cell with %s', async (_case, cell, text) => {
    const read = await list(`${head}\n${row('Eins', cell)}\n${row('Zwei')}\n`);
    expect(read.mendedRows).toEqual([]);
    expect(read.rows.map((cells) => cells[3])).toEqual(['Bemerkung', text, '']);
  });
});

describe('the separator', () => {
  it.each([';', '\t', '|'])('is %j where the headings have it, however many commas the values hold', async (sign) => {
    const rows = [
      ['Name', 'Einrichtung', 'Anschrift'],
      ['Berg, Anna', 'Jobcenter Nord, Team U25', 'Marktplatz 1, 21000 Nordstadt'],
      ['Thal, Tim', 'Jobcenter Süd, Team Reha', 'Ring 5, 21001 Suedstadt'],
    ];
    const read = await list(rows.map((cells) => cells.join(sign)).join('\n'), 'a.csv', 'contacts');
    expect(read).toMatchObject({ separator: sign, rows });
  });

  it('is the comma where values hold semicolons', async () => {
    const read = await list(
      'Vorname,Nachname,E-Mail\nAnna,Berg,a@x.example;b@x.example\nTim,Thal,t@x.example;u@x.example\n',
      'a.csv',
      'contacts',
    );
    expect(read).toMatchObject({ separator: ',', headings: ['Vorname', 'Nachname', 'E-Mail'] });
  });
});

it('leaves no sign that nobody sees in any cell', async () => {
  const read = await list(
    '\ufeffStand\u00adort;Ort\u200b;Beginn\nJobcenter\u00a0Null\u200bbreit;Ko\u0308ln\u200e;2017\n',
  );
  expect(read.rows).toEqual([
    ['Standort', 'Ort', 'Beginn'],
    ['Jobcenter Nullbreit', 'Köln', '2017'],
  ]);
});

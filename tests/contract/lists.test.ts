import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import excel from 'exceljs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, MethodName } from '../../shared/contract/methods.ts';
import { plainArrangement } from '../../shared/domain/views/arrangement.ts';
import { day } from '../../shared/kernel/dates.ts';
import { blankMeeting, blankOffer } from '../../shared/model/blank.ts';
import { createTestBench, type TestBench } from '../unit/core/core-fixture.ts';
import { callOn, transports, type Connection } from './connections.ts';

describe.each(transports)('lists over %s', (_name, connect) => {
  let bench: TestBench;
  let connection: Connection;
  beforeEach(async () => {
    bench = await createTestBench();
    connection = await connect(bench.core(), bench.folder);
    await call('document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
    await offer('Rückenschule', { participations: 40, startsOn: day('2026-03-01') });
    await offer('Kochkurs', { participations: 2, startsOn: day('2026-02-01') });
    await offer('Wandern', { participations: 12, startsOn: null, provider: '=cmd' });
  });
  afterEach(async () => {
    await connection.stop();
    await bench.remove();
  });

  const call = <Name extends MethodName>(method: Name, input: InputOf<Name>) => callOn(connection, method, input);

  const offer = (title: string, more: object) =>
    call('command.run', { name: 'offer.create', input: { record: { ...blankOffer(title), ...more } } });

  const shown: Omit<InputOf<'export.list'>, 'format'> = {
    viewList: 'OFFERS',
    arrangement: {
      ...plainArrangement,
      filters: [],
      sort: [{ column: 'startsOn', isDescending: true }],
      columns: ['participations', 'title', 'startsOn', 'provider'],
    },
    viewName: 'Kurse: alle',
    asOf: day('2026-11-23'),
    language: 'de',
  };

  async function written(input: InputOf<'export.list'>) {
    const { files } = await call('export.list', input);
    const [file] = files;
    return { file, bytes: await readFile(join(file?.folder ?? '', file?.fileName ?? '')) };
  }

  it('the list of a meeting is a CSV or a workbook of its own people only', async () => {
    const { id: meetingId } = await meetingWith('Austausch 1', 'Berg');
    await meetingWith('Austausch 2', 'Tal');
    const { files } = await call('export.registrations', { meetingId, format: 'csv' });
    const [file] = files;
    const text = await readFile(join(file?.folder ?? '', file?.fileName ?? ''), 'utf8');
    expect(file?.fileName).toMatch(/^Anmeldungen Austausch 1 \d{4}-\d{2}-\d{2}\.csv$/);
    expect(text.slice(1).trimEnd().split('\r\n').slice(1)).toEqual([expect.stringContaining('Austausch 1;Berg;Eva;')]);
    expect(text).toContain('nicht gefragt');
    const workbook = await call('export.registrations', { meetingId, format: 'xlsx' });
    expect(workbook.files).toMatchObject([{ format: 'xlsx' }]);
    expect(await connection.host.call('export.registrations', { meetingId: 'nope', format: 'csv' })).toMatchObject({
      ok: false,
      error: { code: 'record-missing' },
    });
  });

  async function meetingWith(title: string, lastName: string): Promise<{ readonly id: string }> {
    const made = await call('command.run', {
      name: 'meeting.create',
      input: { record: blankMeeting(title, day('2026-12-15')) },
    });
    const { id } = made.output as { id: string };
    const person = { contactId: null, guest: { firstName: 'Eva', lastName, organisation: '' } };
    await call('command.run', { name: 'registration.addWalkIn', input: { meetingId: id, person } });
    return { id };
  }

  it('a list is a CSV with the shown columns and rows in their order, small counts hidden, no formula', async () => {
    const { file, bytes } = await written({ ...shown, format: 'csv' });
    expect(file).toMatchObject({ fileName: 'Kurse alle 2026-11-23.csv', format: 'csv', pages: null });
    const lines = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines.slice(0, 4)).toEqual([
      'Teilnahmen;Titel;Beginn;Anbieter',
      '40;Rückenschule;01.03.2026;',
      '•;Kochkurs;01.02.2026;',
      expect.stringMatching(/^12;Wandern;;["']*=cmd/),
    ]);
    expect(lines[4]).toContain('•');
  });

  it('a list is a workbook that says what narrows it', async () => {
    const arrangement = {
      ...shown.arrangement,
      search: 'kurs',
      groupBy: 'status',
      filters: [{ column: 'provider', values: [''] }],
    };
    const { bytes } = await written({ ...shown, arrangement, viewName: null, format: 'xlsx' });
    const workbook = new excel.Workbook();
    await workbook.xlsx.load(bytes as never); // the declared Buffer is one of exceljs's own
    const [sheet, notes] = workbook.worksheets;
    const texts = (row: number | undefined) => (sheet?.getRow(row ?? 0).values as unknown[]).slice(1);
    expect(texts(1)).toEqual(['Status', 'Teilnahmen', 'Titel', 'Beginn', 'Anbieter']);
    expect(texts(2).slice(1, 4)).toEqual(['•', 'Kochkurs', new Date('2026-02-01T00:00:00Z')]);
    expect(sheet?.rowCount).toBe(2);
    expect(notes?.getColumn(1).values.slice(1)).toEqual([
      'Angebote',
      'Stand: 23.11.2026',
      'Aus der Datei: Test',
      'Nur Zeilen mit: kurs',
      'Nur Anbieter: (leer)',
      'Nach Status geordnet',
      '1 Zeile',
      expect.stringContaining('•'),
    ]);
  });
});

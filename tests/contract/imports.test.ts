import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, MethodName } from '../../shared/contract/methods.ts';
import { createTestBench, type TestBench } from '../unit/core/core-fixture.ts';
import { callOn, transports, type Connection } from './connections.ts';

describe.each(transports)('lists over %s', (_name, connect) => {
  let bench: TestBench;
  let connection: Connection;
  beforeEach(async () => {
    bench = await createTestBench();
    connection = await connect(bench.core(), bench.folder);
    await call('document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
  });
  afterEach(async () => {
    await connection.stop();
    await bench.remove();
  });

  const call = <Name extends MethodName>(method: Name, input: InputOf<Name>) => callOn(connection, method, input);
  const pasted = { kind: 'sites', meetingId: null, fileName: 'Eingefügt' } as const;

  it('are read from cells that were pasted, checked, decided and taken over', async () => {
    const text = 'Standort\tOrt\nJobcenter Auenburg\tAuenburg\nJobcenter Möhlen\tMöhlen\n';
    const table = await call('import.readText', { ...pasted, text });
    expect(table).toMatchObject({ ...pasted, separator: '\t', sheet: null, headerRow: 1, rowCount: 2 });
    expect(table.mapping).toEqual({ c0: 'name', c1: 'city' });
    const wish = { listId: table.listId, mapping: table.mapping, decisions: { '3': { action: 'skip' as const } } };
    const { rows } = await call('import.preview', wish);
    expect(rows.map(({ row, name, outcome }) => [row, name, outcome])).toEqual([
      [2, 'Jobcenter Auenburg', 'new'],
      [3, 'Jobcenter Möhlen', 'skipped'],
    ]);
    expect(await call('import.apply', wish)).toMatchObject({ created: 1, updated: 0, unchanged: 0 });
  });

  it('are refused by name where nothing was pasted that has headings', async () => {
    const answer = await connection.host.call('import.readText', { ...pasted, text: ' \n' });
    expect(answer).toEqual({
      ok: false,
      error: { code: 'list-unreadable', fileName: 'Eingefügt', reason: 'empty' },
    });
  });
});

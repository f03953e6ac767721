import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EventName } from '../../shared/contract/events.ts';
import { methods, type InputOf, type MethodName } from '../../shared/contract/methods.ts';
import { applyChanges } from '../../shared/commands/patches.ts';
import type { Database } from '../../shared/model/database.ts';
import { createTestBench, type TestBench } from '../unit/core/core-fixture.ts';
import { callOn, transports, type Connection } from './connections.ts';

describe.each(transports)('the contract over %s', (_name, connect) => {
  let bench: TestBench;
  let connection: Connection;
  beforeEach(async () => {
    bench = await createTestBench();
    connection = await connect(bench.core(), bench.folder);
  });
  afterEach(async () => {
    await connection.stop();
    await bench.remove();
  });

  const call = <Name extends MethodName>(method: Name, input: InputOf<Name>) => callOn(connection, method, input);
  const create = () => call('document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
  const addStaff = (name: string) =>
    call('command.run', {
      name: 'staff.create',
      input: { record: { name, jobFunction: '', phone: '', email: '', isActive: true, note: '' } },
    });
  const load = async (): Promise<{ revision: number; database: Database }> => {
    const { revision, json } = await call('document.load', {});
    return { revision, database: JSON.parse(json) as Database };
  };

  it('tells what the host can do and where the program stands', async () => {
    expect(await call('app.capabilities', {})).toMatchObject({ host: 'loopback', nativeDialogs: false });
    expect(await call('app.state', {})).toMatchObject({ phase: 'welcome', recentFiles: [] });
  });

  it('keeps how the user arranged the window', async () => {
    expect(await call('preferences.load', {})).toEqual({ json: null });
    await Promise.all(['{"theme":"light"}', '{"theme":"dark"}'].map((json) => call('preferences.save', { json })));
    expect(await call('preferences.load', {})).toEqual({ json: '{"theme":"dark"}' });
  });

  it('makes a file, tells of it, and remembers it', async () => {
    const replaced: number[] = [];
    connection.host.on('document.replaced', ({ revision }) => replaced.push(revision));
    expect(await create()).toMatchObject({ phase: 'open', document: { fileName: 'Office.austausch', readOnly: null } });
    expect(replaced).toEqual([1]);
    const closed = await call('document.close', {});
    if (closed.phase !== 'welcome') throw new Error(closed.phase);
    expect(closed.recentFiles.map(({ fileName }) => fileName)).toEqual(['Office.austausch']);
    const [recent] = closed.recentFiles;
    expect(await call('document.openRecent', { id: recent?.id ?? '' })).toMatchObject({ phase: 'open' });
  });

  it('sends the change of every command, undo and redo before its answer, so that a copy can follow', async () => {
    await create();
    let { database, revision } = await load();
    connection.host.on('document.changed', (change) => {
      expect(change.revision).toBe(revision + 1);
      database = applyChanges(database, change.patches);
      revision = change.revision;
    });
    const { revision: answered } = await addStaff('Bea');
    expect(revision).toBe(answered);
    expect(Object.values(database.staff).map(({ name }) => name)).toEqual(['Bea']);
    await call('history.undo', {});
    expect(database.staff).toEqual({});
    await call('history.redo', {});
    expect(await load()).toEqual({ revision, database });
  });

  it('tells when something is pending and when it is saved', async () => {
    await create();
    const states: string[] = [];
    connection.host.on('app.stateChanged', (state) => {
      if (state.phase === 'open') states.push(state.document.save.state);
    });
    await addStaff('Bea');
    await call('document.save', {});
    expect(states.filter((state, index) => state !== states[index - 1])).toEqual(['pending', 'saving', 'saved']);
  });

  it('answers commands at once in the order they were sent', async () => {
    await create();
    const answers = await Promise.all(['A', 'B', 'C', 'D'].map((name) => addStaff(name)));
    expect(answers.map(({ revision }) => revision)).toEqual([2, 3, 4, 5]);
  });

  it('names the field of a bad value', async () => {
    await create();
    expect(
      await connection.host.call('command.run', {
        name: 'office.update',
        input: { changes: { name: 'x'.repeat(301) } },
      }),
    ).toEqual({ ok: false, error: { code: 'invalid-input', problems: [{ field: 'name', code: 'too-long' }] } });
  });

  it('opens an earlier state as a copy beside the file and leaves the file alone', async () => {
    await create();
    await addStaff('Bea');
    await call('document.save', {});
    const snapshots = await call('document.snapshots', {});
    expect(snapshots.map(({ reason }) => reason)).toContain('last-good');
    const id = snapshots.find(({ reason }) => reason === 'last-good')?.id ?? '';
    const opened = await call('document.openSnapshotCopy', { id });
    if (opened.phase !== 'open') throw new Error(opened.phase);
    expect(opened.document.fileName).not.toBe('Office.austausch');
    expect((await load()).database.staff).toEqual({});
  });

  it('answers every method, even before a document is open, and never with nothing', async () => {
    for (const method of Object.keys(methods) as MethodName[]) {
      const answer = await connection.host.call(method, {}); // most inputs are wrong on purpose
      expect(typeof answer.ok, method).toBe('boolean');
      expect('value' in answer || 'error' in answer, method).toBe(true);
      expect(answer.ok ? null : answer.error.code, method).not.toBe('internal');
    }
    expect(bench.incidents).toEqual([]);
  });

  it('refuses what is no method and no command, and what is inherited', async () => {
    await create();
    for (const name of ['nope', 'constructor', '__proto__', 'toString']) {
      expect(await connection.host.call(name as never, {} as never)).toEqual({ ok: false, error: { code: 'refused' } });
      expect(await connection.host.call('command.run', { name, input: {} })).toEqual({
        ok: false,
        error: { code: 'refused' },
      });
    }
  });

  it('stops telling a listener that has gone', async () => {
    const heard: EventName[] = [];
    const stop = connection.host.on('document.replaced', () => heard.push('document.replaced'));
    stop();
    await create();
    expect(heard).toEqual([]);
  });
});

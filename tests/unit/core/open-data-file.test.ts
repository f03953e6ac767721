import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realFileSystem } from '../../../electron/core/storage/file-system.ts';
import { readDataFile } from '../../../electron/core/storage/open-database.ts';
import { createSerialiser } from '../../../electron/core/storage/serialise.ts';
import { blankDatabase } from '../../../shared/domain/office/blank-office.ts';
import { currentSchemaVersion, migrations } from '../../../shared/migrations/index.ts';
import { day, instant } from '../../../shared/kernel/dates.ts';
import { blankMeeting } from '../../../shared/model/blank.ts';
import { countRecords, type Database } from '../../../shared/model/database.ts';
import { createTestBench, succeed, type TestBench } from './core-fixture.ts';

const goldenOf = (version: number): string =>
  join(import.meta.dirname, `../../fixtures/databases/v${String(version).padStart(4, '0')}.austausch`);
const golden = goldenOf(currentSchemaVersion);
const head = {
  format: 'austauschwerk' as const,
  schemaVersion: currentSchemaVersion,
  minReaderVersion: 1,
  appVersion: '1',
  revision: 3,
  savedAt: instant('2026-11-23T08:00:00.000Z'),
  savedBy: 'Anna Muster',
};

let folder = '';
let bench: TestBench;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'austauschwerk-open-'));
  bench = await createTestBench();
});
afterEach(async () => {
  await bench.remove();
  await rm(folder, { recursive: true, force: true });
});

async function codeOf(content: string | Buffer): Promise<string> {
  const path = join(folder, 'file.austausch');
  await writeFile(path, content);
  const read = await readDataFile(realFileSystem, path);
  expect(await readFile(path)).toEqual(Buffer.from(content));
  expect(await readdir(folder)).toEqual(['file.austausch']);
  return read.ok ? 'ok' : read.error.code;
}

const textOf = (database: unknown, changes: object = {}): string =>
  JSON.stringify({ ...head, ...changes, data: database });

describe('reading a data file', () => {
  it('opens every golden file of a released version', async () => {
    for (const { version } of migrations) {
      const read = await readDataFile(realFileSystem, goldenOf(version));
      expect(read.ok && countRecords(read.value.database)).toMatchObject({ sites: 12, meetings: 3 });
    }
  });

  it('tells missing, empty, broken, foreign, too new and invalid apart, and touches nothing', async () => {
    const missing = await readDataFile(realFileSystem, join(folder, 'none.austausch'));
    expect(missing).toMatchObject({ ok: false, error: { code: 'file-missing' } });
    expect(await readdir(folder)).toEqual([]);
    expect(await codeOf('')).toBe('file-empty');
    expect(await codeOf(' \n\t')).toBe('file-empty');
    expect(await codeOf('{"format":"austauschwerk","schemaVers')).toBe('file-broken');
    expect(await codeOf(Buffer.alloc(5000))).toBe('file-broken');
    expect(await codeOf('null')).toBe('file-foreign');
    expect(await codeOf('{"posts":[]}')).toBe('file-foreign');
    expect(await codeOf(Buffer.from('PK\u0003\u0004 a workbook with the wrong name', 'latin1'))).toBe('file-foreign');
    const database = blankDatabase('Test');
    expect(await codeOf(textOf(database, { schemaVersion: 99, minReaderVersion: 99 }))).toBe('file-too-new');
    expect(await codeOf(textOf({ ...database, sites: { s1: { id: 's1' } } }))).toBe('file-invalid');
    expect(await codeOf(textOf({ ...database, sites: [] }))).toBe('file-invalid');
  });

  it('reads a file with a byte order mark', async () => {
    expect(await codeOf(`\uFEFF${textOf(blankDatabase('Test'))}`)).toBe('ok');
  });

  it('names record, field and value of every fault of an invalid file', async () => {
    const staff = { s1: { id: 's1', name: ' ', jobFunction: '', phone: '', email: '', isActive: true, note: '' } };
    const meeting = { ...blankMeeting('M', day('2026-12-15')), id: 'm1', agenda: {}, registrations: {} };
    const broken = { ...meeting, responsibleStaffId: 'nobody' };
    await codeOf(textOf({ ...blankDatabase('Test'), staff }));
    const shape = await readDataFile(realFileSystem, join(folder, 'file.austausch'));
    expect(shape).toMatchObject({
      error: { problems: [{ record: 'staff/s1', field: 'name', code: 'required', value: ' ' }] },
    });
    await codeOf(textOf({ ...blankDatabase('Test'), meetings: { m1: broken } }));
    const reference = await readDataFile(realFileSystem, join(folder, 'file.austausch'));
    expect(reference).toMatchObject({
      error: {
        problems: [{ record: 'meetings/m1', field: 'responsibleStaffId', code: 'missing-reference' }],
      },
    });
  });

  it('shows a newer file that it can read, but never writes it', async () => {
    const path = join(folder, 'newer.austausch');
    await writeFile(path, textOf(blankDatabase('Test'), { schemaVersion: 99, minReaderVersion: 1 }));
    const before = await readFile(path);
    const core = bench.core();
    await core.openPath(path);
    expect(await succeed(core, 'app.state', {})).toMatchObject({ document: { readOnly: { reason: 'newer-version' } } });
    await core.close();
    expect(await readFile(path)).toEqual(before);
  });

  it('keeps fields of a newer program through reading and writing, at every level', async () => {
    const path = await bench.newFile();
    const json = JSON.parse(await readFile(path, 'utf8')) as { data: { office: object } };
    const future = {
      ...json,
      inEnvelope: 1,
      data: { ...json.data, inData: { a: [1] }, office: { ...json.data.office, inRecord: 2 } },
    };
    await writeFile(path, JSON.stringify(future));
    const core = bench.core();
    await core.openPath(path);
    await succeed(core, 'command.run', { name: 'office.update', input: { changes: { name: 'Changed' } } });
    await core.close();
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
      inEnvelope: 1,
      data: { inData: { a: [1] }, office: { name: 'Changed', inRecord: 2 } },
    });
  });
});

describe('a file that may not be read', () => {
  it('is a failure of its own that names the cause', async () => {
    const refusing = {
      ...realFileSystem,
      readFile: () => Promise.reject(Object.assign(new Error(), { code: 'EACCES' })),
    };
    const read = await readDataFile(refusing as typeof realFileSystem, golden);
    expect(read).toEqual({ ok: false, error: { code: 'read-failed', path: golden, cause: 'EACCES' } });
  });
});

describe('the bytes of a data file', () => {
  it('are the same for the same data, whatever the order in which records came', () => {
    const record = (id: string) => ({ id, name: id, jobFunction: '', phone: '', email: '', isActive: true, note: '' });
    const bytes = (staff: object): string =>
      Buffer.concat([...createSerialiser().file(head, { ...blankDatabase('Test'), staff } as Database)]).toString();
    expect(bytes({ b: record('b'), a: record('a') })).toBe(bytes({ a: record('a'), b: record('b') }));
  });

  it('after a change are those of a fresh serialiser', async () => {
    const path = await bench.newFile();
    const core = bench.core();
    await core.openPath(path);
    const record = blankMeeting('First', day('2026-12-15'));
    const made = await succeed(core, 'command.run', { name: 'meeting.create', input: { record } });
    await succeed(core, 'document.save', {});
    const { id } = made.output as { id: string };
    await succeed(core, 'command.run', { name: 'meeting.update', input: { id, changes: { title: 'Second' } } });
    await succeed(core, 'document.save', {});
    const read = await readDataFile(realFileSystem, path);
    if (!read.ok) throw new Error(read.error.code);
    const fresh = createSerialiser().file(read.value.head, read.value.database);
    expect(Buffer.concat([...fresh]).toString()).toBe(await readFile(path, 'utf8'));
  });

  it('are those of the golden file when it is read and written', async () => {
    const read = await readDataFile(realFileSystem, golden);
    if (!read.ok) throw new Error(read.error.code);
    const again = Buffer.concat([...createSerialiser().file(read.value.head, read.value.database)]);
    expect(again.equals(await readFile(golden))).toBe(true);
  });
});

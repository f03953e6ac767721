import { Buffer } from 'node:buffer';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, MethodName } from '../../shared/contract/methods.ts';
import { deadlinesOn } from '../../shared/domain/deadlines/queries.ts';
import { day } from '../../shared/kernel/dates.ts';
import type { SiteId } from '../../shared/kernel/ids.ts';
import { blankAgreement, blankSite } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import { createTestBench, type TestBench } from '../unit/core/core-fixture.ts';
import { callOn, transports, type Connection } from './connections.ts';

const scan = Buffer.from('%PDF-1.7 gescannt');

describe.each(transports)('agreements over %s', (_name, connect) => {
  let bench: TestBench;
  let connection: Connection;
  let agreementId: string;
  beforeEach(async () => {
    bench = await createTestBench();
    connection = await connect(bench.core(), bench.folder);
    await call('document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
    const siteId = (await create('site.create', { ...blankSite('Jobcenter Höxter'), shortName: 'Höxter' })) as SiteId;
    const term = { termStart: day('2026-01-01'), termEnd: day('2026-12-31') };
    agreementId = await create('agreement.create', { ...blankAgreement(siteId), ...term });
  });
  afterEach(async () => {
    await connection.stop();
    await bench.remove();
  });

  const call = <Name extends MethodName>(method: Name, input: InputOf<Name>) => callOn(connection, method, input);

  async function create(name: string, record: object): Promise<string> {
    const { output } = await call('command.run', { name, input: { record } });
    return (output as { id: string }).id;
  }

  const database = async () => JSON.parse((await call('document.load', {})).json) as Database;
  const add = () => call('attachment.add', { agreementId, fileName: 'Scan.pdf', base64: scan.toString('base64') });

  it('a scan crosses as it is, is opened by its record, and comes back after its removal was undone', async () => {
    const { attachmentId, storedName, folder } = await add();
    const one = { agreementId, attachmentId };
    expect(await readFile(join(folder, storedName))).toEqual(scan);
    expect(await call('attachment.open', one)).toEqual({ url: null });
    expect(await call('attachment.remove', one)).toBeNull();
    expect((await database()).agreements[agreementId]?.attachments).toEqual([]);
    await call('history.undo', {});
    expect(await call('attachment.open', one)).toEqual({ url: null });
  });

  it('a changed copy, a missing one and a host without folders are different answers', async () => {
    const { attachmentId, storedName, folder } = await add();
    const one = { agreementId, attachmentId };
    expect(await connection.host.call('attachment.reveal', one)).toEqual({
      ok: false,
      error: { code: 'capability-missing', capability: 'revealInFolder' },
    });
    const check = async () => (await call('attachment.check', { agreementId })).faults;
    expect(await check()).toEqual([]);
    await writeFile(join(folder, storedName), '%PDF-1.7 verändert');
    expect(await check()).toEqual([{ attachmentId, fault: 'changed' }]);
    const changed = await connection.host.call('attachment.open', one);
    expect(changed).toEqual({ ok: false, error: { code: 'attachment-changed', fileName: storedName, folder } });
    await rm(join(folder, storedName));
    expect(await check()).toEqual([{ attachmentId, fault: 'missing' }]);
    const unknown = await connection.host.call('attachment.open', { agreementId, attachmentId: 'gibt-es-nicht' });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'record-missing', table: 'attachments' } });
  });

  it('the calendar file of a deadline is written with what the day says', async () => {
    const asOf = day('2026-10-01');
    const keys = deadlinesOn(await database(), asOf).map(({ key }) => key);
    const { files } = await call('export.calendar', { asOf, keys });
    const [file] = files;
    const text = await readFile(join(file?.folder ?? '', file?.fileName ?? ''), 'utf8');
    expect(file).toMatchObject({ format: 'ics', pages: null });
    expect(text).toContain(`UID:agreement-end:${agreementId}@austauschwerk`);
    expect(text).toContain('DTSTART;VALUE=DATE:20261231');
    const nothing = await connection.host.call('export.calendar', { asOf, keys: ['agreement-end:nope'] });
    expect(nothing).toMatchObject({ ok: false, error: { code: 'record-missing', table: 'deadlines' } });
  });
});

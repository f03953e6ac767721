import { readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '../../../../electron/core/core.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankAgreement, blankSite } from '../../../../shared/model/blank.ts';
import type { Attachment } from '../../../../shared/model/agreement.ts';
import { createTestBench, fail, succeed, type TestBench } from '../core-fixture.ts';
import { createFaultyDisk } from '../faulty-disk.ts';

const scan = Buffer.from('%PDF-1.7 Kooperationsvereinbarung');
const base64 = scan.toString('base64');

describe('attachments', () => {
  let bench: TestBench;
  let core: Core;
  let agreementId: string;
  let folder: string;
  beforeEach(async () => {
    bench = await createTestBench();
    core = bench.core();
    folder = join(bench.folder, 'documents', 'Office Anlagen');
    await succeed(core, 'document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
    agreementId = await addAgreement(core, 'Bottrop');
  });
  afterEach(() => bench.remove());

  const add = async (fileName = 'Scan_0815.PDF') => {
    const { attachmentId, storedName } = await succeed(core, 'attachment.add', { agreementId, fileName, base64 });
    return { agreementId, attachmentId, storedName };
  };
  const records = (): readonly Attachment[] => core.document()?.database.agreements[agreementId]?.attachments ?? [];
  const inFolder = async (): Promise<readonly string[]> => (await readdir(folder).catch(() => [])).sort();

  it('are copied beside the data file under a name that says what they are, with their checksum', async () => {
    await add();
    await add('zweite.pdf');
    expect(await inFolder()).toEqual([
      'Bottrop Kooperationsvereinbarung 2023-01-01 bis 2025-12-31 (2).pdf',
      'Bottrop Kooperationsvereinbarung 2023-01-01 bis 2025-12-31.pdf',
    ]);
    const [first] = records();
    expect(first).toMatchObject({ fileName: 'Scan_0815.PDF', bytes: scan.length });
    expect(first?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await readFile(join(folder, first?.storedName ?? ''))).toEqual(scan);
  });

  it('open only while the copy is what was stored', async () => {
    const { storedName, ...one } = await add();
    expect(await succeed(core, 'attachment.open', one)).toEqual({ url: null });
    await writeFile(join(folder, storedName), 'anderes');
    expect(await fail(core, 'attachment.open', one)).toEqual({
      code: 'attachment-changed',
      fileName: storedName,
      folder,
    });
    await rm(join(folder, storedName));
    expect(await fail(core, 'attachment.open', one)).toMatchObject({ code: 'attachment-missing' });
  });

  it('are found in the folder of another data file beside it, as after a renaming or in a snapshot', async () => {
    const { storedName, ...one } = await add();
    await rename(folder, join(bench.folder, 'documents', 'Alter Name Anlagen'));
    expect(await succeed(core, 'attachment.open', one)).toEqual({ url: null });
    await writeFile(join(bench.folder, 'documents', 'Alter Name Anlagen', storedName), 'anderes');
    expect(await fail(core, 'attachment.open', one)).toMatchObject({ code: 'attachment-missing' });
  });

  it('are put aside when they are removed, and open again after undo', async () => {
    const { storedName, ...one } = await add();
    await succeed(core, 'attachment.remove', one);
    expect(records()).toEqual([]);
    expect(await inFolder()).toEqual(['Entfernt']);
    expect(await readdir(join(folder, 'Entfernt'))).toEqual([storedName]);
    await succeed(core, 'history.undo', {});
    expect(await succeed(core, 'attachment.open', one)).toEqual({ url: null });
  });

  it('never take the name of a copy that a record still knows', async () => {
    const { storedName } = await add();
    await rm(join(folder, storedName));
    expect((await add()).storedName).not.toBe(storedName);
  });

  it('stay with their term: a renewal begins without them', async () => {
    await add();
    const input = { id: agreementId, termEnd: '2028-12-31', signedOn: null };
    const { output } = await succeed(core, 'command.run', { name: 'agreement.renew', input });
    const next = (output as { id: string }).id;
    expect(core.document()?.database.agreements[next]?.attachments).toEqual([]);
    expect(records()).toHaveLength(1);
  });

  it.each([
    ['Programm.exe', base64, 'wrong-type'],
    ['Makro.docm', base64, 'wrong-type'],
    ['ohne Endung', base64, 'wrong-type'],
    ['leer.pdf', '', 'empty'],
    ['Bild.png', base64, 'not-what-it-says'],
  ])('refuse %s, and nothing is made', async (fileName, content, reason) => {
    const error = await fail(core, 'attachment.add', { agreementId, fileName, base64: content });
    expect(error).toEqual({ code: 'attachment-refused', fileName, reason });
    expect(await readdir(join(bench.folder, 'documents'))).not.toContain('Office Anlagen');
  });

  it.each(['CON', 'a/../../b', '..', 'Ende. ', 'x'.repeat(300)])(
    'of a site called %j get a name that is safe on every system',
    async (shortName) => {
      agreementId = await addAgreement(core, shortName);
      const { storedName, ...one } = await add();
      expect(storedName).not.toMatch(/[<>:"/\\|?*]|^\.|[. ]\.pdf$/);
      expect(join(folder, storedName).length).toBeLessThan(260);
      expect(await inFolder()).toContain(storedName);
      expect(await succeed(core, 'attachment.open', one)).toEqual({ url: null });
    },
  );

  it.each(['../geheim.pdf', '..', 'CON.pdf', 'Programm.exe', 'a\\b.pdf', '/etc/passwd.txt'])(
    'named %j by a data file are not opened',
    async (storedName) => {
      await writeFile(join(bench.folder, 'documents', 'geheim.pdf'), scan);
      const { attachmentId } = await add();
      const attachments = records().map((each) => ({ ...each, storedName }));
      const input = { id: agreementId, changes: { attachments } };
      await succeed(core, 'command.run', { name: 'agreement.update', input });
      const error = await fail(core, 'attachment.open', { agreementId, attachmentId });
      expect(error).toMatchObject({ code: 'attachment-refused' });
    },
  );

  it('do not follow a link out of the folder', async () => {
    const { storedName, ...one } = await add();
    const outside = join(bench.folder, 'geheim.pdf');
    await writeFile(outside, scan);
    await rm(join(folder, storedName));
    await symlink(outside, join(folder, storedName));
    expect(await fail(core, 'attachment.open', one)).toMatchObject({ code: 'attachment-missing' });
  });

  it('are not stored where a file has the name of the folder', async () => {
    await writeFile(folder, '');
    expect(await fail(core, 'attachment.add', { agreementId, fileName: 'a.pdf', base64 })).toEqual({
      code: 'attachment-not-stored',
      folder,
      cause: 'EEXIST',
    });
  });
});

describe('a disk that fails', () => {
  let bench: TestBench;
  beforeEach(async () => (bench = await createTestBench()));
  afterEach(() => bench.remove());

  it.each([
    ['mkdir', 'EACCES', /Anlagen$/],
    ['mkdir', 'EROFS', /Anlagen$/],
    ['open', 'ENAMETOOLONG', /Bottrop.*austausch-tmp$/],
    ['write', 'ENOSPC', /Bottrop/],
    ['sync', 'EIO', /Bottrop/],
    // The first snapshot of a session is linked at the same time; the fault must not hit that one.
    ['link', 'EACCES', /Bottrop.*austausch-tmp$/],
  ] as const)('at %s with %s leaves the record as it was and nothing half-written', async (step, code, path) => {
    const faulty = createFaultyDisk();
    const core = bench.core({ surroundings: { disk: faulty.disk } });
    await succeed(core, 'document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
    const agreementId = await addAgreement(core, 'Bottrop');
    const folder = join(bench.folder, 'documents', 'Office Anlagen');
    faulty.failNext(step, code, { path });
    if (step === 'link') faulty.failNext('copyFile', code, { path });
    const input = { agreementId, fileName: 'Scan.pdf', base64 };
    expect(await fail(core, 'attachment.add', input)).toEqual({ code: 'attachment-not-stored', folder, cause: code });
    expect(core.document()?.database.agreements[agreementId]?.attachments).toEqual([]);
    expect(await readdir(folder).catch(() => [])).toEqual([]);
    expect(await succeed(core, 'attachment.add', input)).toMatchObject({ folder });
  });

  it('keeps the copy in place when it cannot be put aside', async () => {
    const faulty = createFaultyDisk();
    const core = bench.core({ surroundings: { disk: faulty.disk } });
    await succeed(core, 'document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
    const agreementId = await addAgreement(core, 'Bottrop');
    const { attachmentId, storedName, folder } = await succeed(core, 'attachment.add', {
      agreementId,
      fileName: 'Scan.pdf',
      base64,
    });
    faulty.failNext('rename', 'EBUSY', { path: /Bottrop/ });
    await succeed(core, 'attachment.remove', { agreementId, attachmentId });
    expect(await readdir(folder)).toContain(storedName);
  });

  it('takes the copy back when the change itself is refused', async () => {
    const faulty = createFaultyDisk();
    const core = bench.core({ surroundings: { disk: faulty.disk } });
    await succeed(core, 'document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
    const agreementId = await addAgreement(core, 'Bottrop');
    const folder = join(bench.folder, 'documents', 'Office Anlagen');
    faulty.before('link', /Bottrop.*austausch-tmp$/, async () => {
      await succeed(core, 'command.run', { name: 'agreement.remove', input: { id: agreementId } });
    });
    const error = await fail(core, 'attachment.add', { agreementId, fileName: 'Scan.pdf', base64 });
    expect(error).toMatchObject({ code: 'record-missing' });
    expect(await readdir(folder)).toEqual([]);
  });

  it('a read-only file takes no attachment and no folder is made', async () => {
    const path = await bench.newFile();
    const core = bench.core();
    await core.openPath(path, { readOnly: false });
    const agreementId = await addAgreement(core, 'Bottrop');
    await core.close();
    const reader = bench.core();
    await reader.openPath(path, { readOnly: true });
    const error = await fail(reader, 'attachment.add', { agreementId, fileName: 'Scan.pdf', base64 });
    expect(error).toMatchObject({ code: 'read-only' });
    expect(await readdir(join(bench.folder, 'documents'))).not.toContain('Office Anlagen');
  });
});

async function addAgreement(core: Core, shortName: string): Promise<string> {
  const record = { ...blankSite('Jobcenter'), shortName };
  const site = await succeed(core, 'command.run', { name: 'site.create', input: { record } });
  const siteId = (site.output as { id: string }).id as SiteId;
  const agreement = { ...blankAgreement(siteId), termStart: '2023-01-01', termEnd: '2025-12-31' };
  const made = await succeed(core, 'command.run', { name: 'agreement.create', input: { record: agreement } });
  return (made.output as { id: string }).id;
}

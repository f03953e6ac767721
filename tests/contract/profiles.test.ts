import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PageRenderer } from '../../electron/core/ports.ts';
import type { PayloadOf } from '../../shared/contract/events.ts';
import type { InputOf, MethodName } from '../../shared/contract/methods.ts';
import { required } from '../../shared/kernel/assert.ts';
import { day } from '../../shared/kernel/dates.ts';
import { err, ok } from '../../shared/kernel/result.ts';
import { blankSite } from '../../shared/model/blank.ts';
import { createTestBench, type TestBench } from '../unit/core/core-fixture.ts';
import { callOn, transports, type Connection } from './connections.ts';

const asOf = day('2026-11-23');

describe.each(transports)('Steckbriefe over %s', (_name, connect) => {
  let bench: TestBench;
  let connection: Connection;
  let printPdf: PageRenderer['printPdf'];
  let told: PayloadOf<'job.progress'>[];
  beforeEach(async () => {
    bench = await createTestBench();
    printPdf = printPageForEachSection;
    const core = bench.core({ pages: { printPdf: (html, signal) => printPdf(html, signal) } });
    connection = await connect(core, bench.folder);
    told = [];
    connection.host.on('job.progress', (progress) => told.push(progress));
    await call('document.create', { from: 'empty', officeName: 'Test', fileName: 'Office' });
  });
  afterEach(async () => {
    await connection.stop();
    await bench.remove();
  });

  const call = <Name extends MethodName>(method: Name, input: InputOf<Name>) => callOn(connection, method, input);
  const addSite = async (name: string): Promise<string> => {
    const { output } = await call('command.run', { name: 'site.create', input: { record: blankSite(name) } });
    return (output as { id: string }).id; // what the command answers
  };
  const exported = () => readdir(join(bench.folder, 'exports')).catch(() => []);

  it('shows the one of a site as it is printed, and says when the site is not there', async () => {
    const siteId = await addSite('Jobcenter Auenburg');
    const { pdfBase64, pages, warnings } = await call('profile.render', { siteId, asOf });
    expect(Buffer.from(pdfBase64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    expect({ pages, warnings }).toEqual({ pages: 1, warnings: [] });
    expect(await connection.host.call('profile.render', { siteId: 'nobody', asOf })).toEqual({
      ok: false,
      error: { code: 'record-missing', table: 'sites', id: 'nobody' },
    });
  });

  it('binds those of many sites into one file, and tells how far it is before it answers', async () => {
    const siteIds = [await addSite('Jobcenter Leer'), await addSite('Jobcenter Auenburg')];
    const done = await call('export.profiles', { jobId: 'j1', siteIds, asOf, as: 'one-file' });
    expect(done.files.map(({ fileName, pages }) => [fileName, pages])).toEqual([
      ['2026-11-23_Steckbrief_Standortsteckbriefe.pdf', 3],
    ]);
    expect(told).toEqual([
      { jobId: 'j1', phase: 'writing', done: 0, total: 2 },
      { jobId: 'j1', phase: 'printing', done: 0, total: 2 },
      { jobId: 'j1', phase: 'saving', done: 0, total: 1 },
    ]);
    expect(await exported()).toHaveLength(1);
  });

  it('are called off while they are printed, and leave no file behind', async () => {
    printPdf = (_html, signal) =>
      new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve(err({ code: 'cancelled' })));
        void connection.host.call('job.cancel', { jobId: 'j2' });
      });
    const siteIds = [await addSite('Jobcenter Leer'), await addSite('Jobcenter Auenburg')];
    expect(await connection.host.call('export.profiles', { jobId: 'j2', siteIds, asOf, as: 'one-file' })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
    expect(await exported()).toEqual([]);
  });

  it('go out as forms, and a form that comes back says whose it is; what is none is named', async () => {
    const siteId = await addSite('Jobcenter Auenburg');
    const { files } = await call('export.profiles', { jobId: 'j3', siteIds: [siteId], asOf, as: 'forms' });
    const { folder, fileName } = required(files[0], 'the form');
    const sent = await readFile(join(folder, fileName));
    const read = await call('profile.readForms', {
      files: [
        { fileName, base64: sent.toString('base64') },
        { fileName: 'notiz.txt', base64: Buffer.from('Telefon').toString('base64') },
      ],
    });
    expect(read).toMatchObject([
      { fileName, form: { siteId, siteName: 'Jobcenter Auenburg', officeName: 'Test', asOf, isRenamed: false } },
      { fileName: 'notiz.txt', fault: 'wrong-type' },
    ]);
  });
});

const printPageForEachSection: PageRenderer['printPdf'] = async (html) => {
  const document = await PDFDocument.create();
  for (let page = 0; page < html.split('<section').length - 1; page += 1) document.addPage();
  return ok(await document.save());
};

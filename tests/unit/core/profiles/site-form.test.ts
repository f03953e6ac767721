import excel, { type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readSiteForm } from '../../../../electron/core/profiles/read-form.ts';
import { writeSiteForm } from '../../../../electron/core/profiles/write-form.ts';
import { buildSiteForm } from '../../../../shared/domain/profiles/build-site-form.ts';
import { reviewForm } from '../../../../shared/domain/profiles/review-form.ts';
import type { ReturnedForm } from '../../../../shared/domain/profiles/returned-form.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { profileDay, profileWorld } from '../../../builders/profile-world.ts';

describe('the form of a site', () => {
  it('comes back unchanged when nobody has changed it', async () => {
    const world = profileWorld();
    const review = reviewForm(world, await returned(await sentForm(world)), profileDay);
    expect(review).toMatchObject({ site: { id: 's1' }, notes: [], changes: [] });
  });

  it('locks its labels, opens its fields, hides its identifiers and fits one page', async () => {
    const book = await opened(await sentForm(profileWorld()));
    const sheet = formSheet(book);
    const [phone] = findRows(sheet, 'site');
    expect({ ...sheet.getCell(required(phone, 'a row'), 2).protection }).not.toMatchObject({ locked: false });
    expect(sheet.getCell(required(phone, 'a row'), 3).protection).toMatchObject({ locked: false });
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 1 });
    expect(book.getWorksheet('_Formular')?.state).toBe('veryHidden');
    const [exercise] = findRows(sheet, 'field');
    expect(sheet.getCell(required(exercise, 'a row'), 3).dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"ja,nein"'],
    });
  });

  it('tells what was filled in, field by field', async () => {
    const world = profileWorld();
    const form = await filled(world, (sheet) => {
      sheet.getCell(findRows(sheet, 'site')[0] ?? 0, 3).value = '030 99999 1';
      sheet.getCell(findRows(sheet, 'contact/c1')[0] ?? 0, 7).value = 'nein';
      const newcomer = findRows(sheet, 'contact/+1')[0] ?? 0;
      sheet.getCell(newcomer, 2).value = 'Eva';
      sheet.getCell(newcomer, 3).value = 'Neu';
      sheet.getCell(findRows(sheet, 'figure/i1')[0] ?? 0, 3).value = 3500;
      sheet.getCell(findRows(sheet, 'figure/i1')[0] ?? 0, 5).value = new Date('2026-09-30T00:00:00Z');
    });
    const { changes } = reviewForm(world, form, profileDay);
    expect(
      changes.map(({ id, state, isTicked, fields }) => [id, state, isTicked, fields.map(({ next }) => next)]),
    ).toEqual([
      ['site.phone', 'changed', true, ['030 99999 1']],
      ['contact/c1.stays', 'changed', true, ['nein']],
      ['contact/+1', 'changed', true, ['Eva', 'Neu']],
      ['figure/i1', 'changed', true, ['3500', '2026-09-30']],
    ]);
  });

  it('understands days and numbers typed as text', async () => {
    const world = profileWorld();
    const form = await filled(world, (sheet) => {
      sheet.getCell(findRows(sheet, 'figure/i1')[0] ?? 0, 3).value = '3.500,5';
      sheet.getCell(findRows(sheet, 'figure/i1')[0] ?? 0, 5).value = '30.09.2026';
    });
    const [change] = reviewForm(world, form, profileDay).changes;
    expect(change?.fields.map(({ next }) => next)).toEqual(['3500.5', '2026-09-30']);
  });

  it('still knows its rows when one was put in above them', async () => {
    const world = profileWorld();
    const form = await filled(world, (sheet) => {
      sheet.getCell(findRows(sheet, 'need/+1')[0] ?? 0, 2).value = 'Ein Raum';
      sheet.insertRow(4, []);
    });
    expect(reviewForm(world, form, profileDay).changes.map(({ id }) => id)).toEqual(['need/+1']);
  });
});

describe('a form that is not what it should be', () => {
  it.each([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['a text', Buffer.from('Standort;Telefon'), 'wrong-type'],
    ['half a file', Buffer.from('PK\u0003\u0004 half'), 'damaged'],
    [
      'a workbook with a password',
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['more than any form holds', Buffer.alloc(5_000_001, 'PK'), 'too-large'],
  ] as const)('%s is named', async (_, bytes, fault) => {
    expect(await readSiteForm(bytes)).toBe(fault);
  });

  it('is named when it is some other workbook', async () => {
    const book = new excel.Workbook();
    book.addWorksheet('Liste').addRow(['Standort', 'Telefon']);
    expect(await readSiteForm(await bytesOf(book))).toBe('no-identifier');
  });

  it('is named when somebody has changed its hidden sheet', async () => {
    const book = await opened(await sentForm(profileWorld()));
    const meta = required(book.getWorksheet('_Formular'), 'the hidden sheet');
    meta.getCell(2, 1).value = meta.getCell(2, 1).text.replace('"s1"', '"s2"');
    expect(await readSiteForm(await bytesOf(book))).toBe('no-identifier');
  });
});

async function sentForm(world: Database): Promise<Buffer> {
  const site = required(world.sites['s1'], 'the site');
  return Buffer.from(await writeSiteForm(buildSiteForm(world, site, profileDay), world.office, 7));
}

async function filled(world: Database, fill: (sheet: Worksheet) => void): Promise<ReturnedForm> {
  const book = await opened(await sentForm(world));
  fill(formSheet(book));
  return returned(await bytesOf(book));
}

async function returned(bytes: Buffer): Promise<ReturnedForm> {
  const form = await readSiteForm(bytes);
  if (typeof form === 'string') throw new Error(`The form is refused: ${form}`);
  return form;
}

async function opened(bytes: Buffer): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.load(bytes as unknown as Parameters<typeof book.xlsx.load>[0]); // exceljs has a Buffer type of its own
  return book;
}

async function bytesOf(book: excel.Workbook): Promise<Buffer> {
  return Buffer.from(await book.xlsx.writeBuffer());
}

function formSheet(book: excel.Workbook): Worksheet {
  return required(book.worksheets[0], 'the sheet of the form');
}

function findRows(sheet: Worksheet, key: string): number[] {
  const found: number[] = [];
  sheet.eachRow((row, number) => {
    if (row.getCell(1).value === key) found.push(number);
  });
  return found;
}

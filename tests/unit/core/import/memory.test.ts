import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestBench, fail, type TestBench } from '../core-fixture.ts';
import { repeated, sheetXml, workbookOf, zipOf } from './odd-files.ts';

// This file runs in a process of its own; what it takes at most is what its largest list has taken.
const mostMegabytes = 700;

let bench: TestBench;
let core: ReturnType<TestBench['core']>;
beforeAll(async () => {
  bench = await createTestBench();
  core = bench.core();
  await core.openPath(await bench.newFile());
});
afterAll(() => bench.remove());

const head = ['Standort', 'PLZ', 'Ort', 'Beginn'];
const sheetHead = sheetXml([head]).replace('</sheetData></worksheet>', '');
const row =
  '<row><c t="inlineStr"><is><t>Jobcenter Süd</t></is></c><c><v>1067</v></c><c><v>1</v></c><c><v>43000</v></c></row>';
const sheetTail = '</sheetData></worksheet>';
const shared = '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>';
const twoHundredThousand = 'Jobcenter Süd;01067;Ort;01.01.2020;eine Bemerkung von gewöhnlicher Länge\r\n'.repeat(
  200_000,
);

const files: readonly (readonly [string, () => Buffer, string])[] = [
  [
    '200,000 rows of text',
    () => Buffer.from(`Standort;PLZ;Ort;Beginn;Bemerkung\r\n${twoHundredThousand}`),
    'too-many-rows',
  ],
  [
    '200,000 rows of a workbook',
    () => workbookOf(repeated(row.repeat(1000), 200, sheetHead, sheetTail)),
    'too-many-rows',
  ],
  [
    'a bomb: three gigabytes of one letter in a sheet',
    () => workbookOf(repeated('a'.repeat(10_000_000), 300, `${sheetHead}<row><c><v>`, `</v></c></row>${sheetTail}`)),
    'damaged',
  ],
  [
    'a bomb: two gigabytes of blank rows in a sheet',
    () => workbookOf(repeated('<row></row>'.repeat(1_000_000), 200, sheetHead, sheetTail)),
    'too-many-rows',
  ],
  [
    'a bomb: two gigabytes of shared texts',
    () =>
      workbookOf(sheetXml([head]), {
        'xl/sharedStrings.xml': repeated(
          '<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>'.repeat(100_000),
          500,
          '<sst>',
          '</sst>',
        ),
      }),
    'unpacks-too-large',
  ],
  [
    'a bomb: two gigabytes of texts that belong to no sheet',
    () =>
      workbookOf(sheetXml([head]), {
        'xl/sharedStrings.xml': repeated(`<si><t>${'a'.repeat(30_000)}</t></si>`.repeat(100), 700, '<sst>', '</sst>'),
      }),
    'unpacks-too-large',
  ],
  [
    'entities that would grow a billionfold',
    () =>
      zipOf({
        'xl/workbook.xml': `<!DOCTYPE b [<!ENTITY a "${'ha'.repeat(1000)}">]><workbook><sheets><sheet name="&a;&a;" r:id="r1"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels': shared,
        'xl/worksheets/sheet1.xml': sheetXml([]),
      }),
    'damaged',
  ],
];

describe('a list that would fill the memory', () => {
  it.each(files)('is refused within bounds: %s', { timeout: 60_000 }, async (_name, bytes, reason) => {
    const base64 = bytes().toString('base64');
    const error = await fail(core, 'import.read', {
      kind: 'sites',
      meetingId: null,
      fileName: 'l',
      base64,
      sheet: null,
    });
    expect(error).toMatchObject({ code: 'list-unreadable', fileName: 'l', reason });
    expect(process.resourceUsage().maxRSS / 1024).toBeLessThan(mostMegabytes);
  });
});

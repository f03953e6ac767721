import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chartFileName } from '../../../../../electron/core/export/charts/chart-file-name.ts';
import { chartFiles } from '../../../../../electron/core/export/charts/chart-files.ts';
import { withResolution } from '../../../../../electron/core/export/charts/png-resolution.ts';
import { valueTableCsv } from '../../../../../electron/core/export/charts/value-table-csv.ts';
import type { PageRenderer } from '../../../../../electron/core/ports.ts';
import { scopeUpTo } from '../../../../../shared/domain/statistics/scope.ts';
import { buildChart } from '../../../../../shared/documents/charts/build-chart.ts';
import { createCatalogue } from '../../../../../shared/i18n/catalogue.ts';
import { guessTerm } from '../../../../../shared/i18n/grammar.ts';
import { day } from '../../../../../shared/kernel/dates.ts';
import { ok } from '../../../../../shared/kernel/result.ts';
import { nrwWorld } from '../../../../builders/chart-world.ts';

const world = nrwWorld();
const catalogue = createCatalogue('de', world.office);
const spec = buildChart('participation', world, scopeUpTo(day('2017-12-15')), catalogue);

// The smallest PNG: one grey dot. Its chunks have no checksum, which nobody reads here.
const chunk = (type: string, data: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
};
const dot = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
  chunk('IDAT', deflateSync(Buffer.from([0, 128]))),
  chunk('IEND', Buffer.alloc(0)),
]);

function pagesThatDraw(svg: string): PageRenderer {
  return {
    printPdf: () => Promise.reject(new Error('not wanted')),
    drawChart: (_, { format }) => Promise.resolve(ok(format === 'png' ? dot : new TextEncoder().encode(svg))),
    close: () => Promise.resolve(),
  };
}

describe('files of a chart', () => {
  it('makes picture, vector picture and table', async () => {
    const pages = pagesThatDraw('<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" height="1"/></svg>');
    const files = await chartFiles(spec, { formats: ['png', 'svg', 'csv'], pages, catalogue });
    expect(files.ok && files.value.map(({ format, count }) => [format, count])).toEqual([
      ['png', 1],
      ['svg', 1],
      ['csv', 1],
    ]);
  });

  it('writes nothing when the drawing holds a script', async () => {
    const pages = pagesThatDraw('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
    expect(await chartFiles(spec, { formats: ['csv', 'svg'], pages, catalogue })).toEqual({
      ok: false,
      error: { code: 'print-failed', cause: 'SVG: element script' },
    });
  });

  it('writes 300 dots per inch straight behind the header of a PNG', () => {
    const png = Buffer.from(withResolution(dot, 300));
    expect(png.toString('latin1', 37, 41)).toBe('pHYs');
    expect([png.readUInt32BE(41), png.readUInt32BE(45), png.readUInt8(49)]).toEqual([11811, 11811, 1]);
    // The checksum of this very chunk, as other programs write it.
    expect(png.toString('hex', 50, 54)).toBe('78a53f76');
    expect(png.subarray(54)).toEqual(dot.subarray(33));
  });

  it('names files for people and keeps unsafe signs out', () => {
    const file = { chartId: 'matrix', format: 'png', number: 2, count: 3, bytes: dot } as const;
    const site = guessTerm('MASCULINE', 'Ort/Kreis', 'Orte/Kreise');
    const own = createCatalogue('de', { ...world.office, terms: { ...world.office.terms, site } });
    expect(chartFileName({ id: 'matrix', asOf: day('2017-12-15') }, file, own)).toBe(
      'Orte-Kreise und Veranstaltungen 2 von 3 2017-12-15.png',
    );
  });
});

describe('value table as CSV', () => {
  it('is what German Excel opens: byte order mark, semicolons, CRLF, empty cells, no formulas', () => {
    const csv = valueTableCsv({
      head: ['Standort', '01.01.2018'],
      rows: [
        { name: '=HYPERLINK("http://example.org")', values: [3] },
        { name: 'Köln; Nord', values: [null] },
        { name: '@SUM(A1)', values: [0] },
      ],
    });
    expect(csv).toBe(
      '\ufeffStandort;01.01.2018\r\n"\'=HYPERLINK(""http://example.org"")";3\r\n"Köln; Nord";\r\n"\'@SUM(A1)";0\r\n',
    );
  });
});

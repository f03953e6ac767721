import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { slideLook } from '../../../../renderer/charts/chart-look.ts';
import { ChartPicture } from '../../../../renderer/charts/chart-picture.tsx';
import { scopeUpTo } from '../../../../shared/domain/statistics/scope.ts';
import { buildChart, type ChartId } from '../../../../shared/documents/charts/build-chart.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import { chartWorld, meetingOf, nrwWorld, siteOf } from '../../../builders/chart-world.ts';

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

const size = { width: 1280, height: 720 };

async function drawn(id: ChartId, database = nrwWorld(), asOf = '2017-12-15'): Promise<SVGSVGElement> {
  const spec = buildChart(id, database, scopeUpTo(day(asOf)), createCatalogue('de', database.office));
  const place = document.createElement('div');
  await act(async () => {
    createRoot(place).render(<ChartPicture spec={spec} size={size} look={slideLook} prefix="f" />);
    await Promise.resolve();
  });
  const svg = place.querySelector('svg');
  if (svg === null) throw new Error('Nothing was drawn');
  return svg;
}

function texts(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('text')].map((text) => text.textContent);
}

function fills(svg: SVGSVGElement): string[] {
  return [...svg.querySelectorAll('g > rect')].map((rect) => rect.getAttribute('fill') ?? '');
}

describe('a drawn chart', () => {
  it('holds its columns, their values and sums, and the names of its series', async () => {
    const svg = await drawn('entry-waves');
    expect(texts(svg)).toEqual(expect.arrayContaining(['9', '20', '29', 'Welle 2016', 'Welle Ende 2017', '2016']));
    expect(fills(svg)).toEqual(expect.arrayContaining(['url(#f-1)']));
  });

  it('holds title, definition and source, so that a picture stands alone', async () => {
    const said = texts(await drawn('participation')).join(' ');
    expect(said).toContain('29 Standorte nahmen am 15. Dezember 2017 teil, 20 davon neu');
    expect(said).toContain('Neu heißt: zum ersten Mal dabei');
    expect(said).toContain('Stand 15.12.2017, n = 29 Standorte; Quelle: G.I.B. NRW');
    expect(said).toContain('Personen 39');
  });

  it('names its series in a legend where one is missing from the last column', async () => {
    const world = chartWorld(
      [siteOf('a', '2017-01-01'), siteOf('b', '2017-10-01')],
      [meetingOf('2017-12-01', { a: 1, b: 1 }), meetingOf('2018-12-01', { a: 1, b: 1 })],
    );
    const svg = await drawn('participation', world, '2018-12-31');
    const swatches = [...svg.querySelectorAll('rect[rx="2"]')].map((rect) => rect.getAttribute('fill'));
    expect(swatches).toContain('url(#f-1)');
    expect(texts(svg)).toEqual(expect.arrayContaining(['schon länger dabei', 'neu']));
  });

  it('keeps every text of a heat table inside the picture and writes every number', async () => {
    const svg = await drawn('matrix');
    expect(texts(svg).filter((text) => text === '1' || text === '2')).toHaveLength(29);
    const places = [...svg.querySelectorAll('text')].map((text) => [
      Number(text.getAttribute('x')),
      Number(text.getAttribute('y')),
    ]);
    expect(places.filter(([x = -1, y = -1]) => x < 0 || y < 0 || x > size.width || y > size.height)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { bindSiteProfiles, buildSiteProfile, profilePage } from '../../../../shared/documents/build-site-profile.ts';
import type { Block, DocumentModel, FactSheetBlock } from '../../../../shared/documents/blocks.ts';
import { profileSetting } from '../../../../shared/documents/profile/profile-source.ts';
import { columnHeight, headHeight } from '../../../../shared/documents/profile/sheet-height.ts';
import { sheetMm } from '../../../../shared/documents/profile/sheet-measures.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import type { Database } from '../../../../shared/model/database.ts';
import { profileDay, profileWorld } from '../../../builders/profile-world.ts';

describe('the Steckbrief of a site', () => {
  it('says what it said when it was last reviewed', async () => {
    const text = `${JSON.stringify(profile(profileWorld()), null, 1)}\n`;
    await expect(text).toMatchFileSnapshot('../../../golden/site-profile.json');
  });

  it('prints no internal notes and nobody who has left', () => {
    const text = JSON.stringify(profile(profileWorld()));
    expect(text).not.toContain('GEHEIM');
    expect(text).not.toContain('Ehemals');
  });

  it('speaks of its day: what began later is not there, what held then is', () => {
    const then = sheetOf(profile(profileWorld(), { asOf: day('2021-06-30') }));
    expect(JSON.stringify(then)).toContain('Uwe Ehemals');
    expect(JSON.stringify(then)).toContain('Am Stichtag ist keine Vereinbarung in Kraft.');
    expect(JSON.stringify(then)).toContain('Am Stichtag gibt es kein Steuerungsgremium.');
    expect(then.figures.tiles).toEqual([]);
  });

  it('tells the day of every figure and marks those older than a year', () => {
    const { tiles } = sheetOf(profile(profileWorld())).figures;
    expect(tiles.map(({ value, note, isOld }) => [value, note, isOld])).toEqual([
      ['3.412', 'Stichtag 30.06.2026\nStatistik der BA', false],
      ['7,4\u00a0%', 'Stichtag 31.03.2025, älter als ein Jahr', true],
    ]);
  });

  it('hides small numbers of people', () => {
    const [table] = sheetOf(profile(profileWorld())).main.flatMap(({ body }) => body.filter(isTable));
    expect(table?.rows.map(({ title, cells }) => [title, ...cells])).toEqual([
      ['Rückenfit', '03–06/2026', '12', '•', '96'],
    ]);
  });

  it('of which nothing is known says so', () => {
    expect(JSON.stringify(profile(profileWorld(), { siteId: 's2' }))).toContain(
      'Ein Text des Standorts liegt noch nicht vor.',
    );
  });
});

describe('a page that would be too long', () => {
  it('shows less of each part until it fits, and says how much is left out', () => {
    const world = crowded(profileWorld({ profileText: 'Das ist ein langer Satz über uns. '.repeat(250) }));
    const sheet = sheetOf(profile(world));
    const room = sheetMm.height - headHeight(sheet);
    expect(columnHeight(sheet.main, sheetMm.mainWidth)).toBeLessThanOrEqual(room);
    expect(columnHeight(sheet.side, sheetMm.sideWidth)).toBeLessThanOrEqual(room);
    expect(JSON.stringify(sheet)).toMatch(/und \d+ weitere/);
  });

  it('is set tighter when it was printed on two pages', () => {
    const world = crowded(profileWorld());
    const [loose, tight] = [0, 8].map((level) => sheetOf(profile(world, { level })));
    const rows = (sheet: FactSheetBlock | undefined): number =>
      sheet?.main.flatMap(({ body }) => body.filter(isTable)).flatMap((table) => table.rows).length ?? 0;
    expect(rows(tight)).toBeLessThan(rows(loose));
  });
});

describe('the Steckbriefe of many sites', () => {
  it('begin with a list of contents whose length is known before it is printed', () => {
    const world = profileWorld();
    const setting = profileSetting(world, profileDay);
    const sites = Array.from({ length: 170 }, () => Object.values(world.sites))
      .flat()
      .slice(0, 170);
    const paper = bindSiteProfiles(
      setting,
      sites,
      sites.map((site) => profilePage(setting, site)),
    );
    const contents = paper.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : [])),
    );
    expect(paper.sections).toHaveLength(173);
    expect(contents).toHaveLength(170);
    expect([contents[0]?.expectedPage, contents.at(-1)?.expectedPage]).toEqual([4, 173]);
  });
});

function profile(
  world: Database,
  { siteId = 's1', asOf = profileDay, level = 0 }: { siteId?: string; asOf?: Day; level?: number } = {},
): DocumentModel {
  const site = required(world.sites[siteId], 'the site');
  return buildSiteProfile(profileSetting(world, asOf), site, new Map([[siteId, level]]));
}

function sheetOf(model: DocumentModel): FactSheetBlock {
  const found = model.sections.flatMap(({ blocks }) => blocks).find(isSheet);
  return required(found, 'a fact sheet');
}

function isSheet(block: Block): block is FactSheetBlock {
  return block.kind === 'fact-sheet';
}

type Table = Extract<FactSheetBlock['main'][number]['body'][number], { kind: 'table' }>;

function isTable(body: FactSheetBlock['main'][number]['body'][number]): body is Table {
  return body.kind === 'table';
}

function crowded(world: Database): Database {
  const offer = required(world.offers['f1'], 'the offer');
  const copies = Array.from({ length: 30 }, (_, index) => ({ ...offer, id: `f1-${String(index)}` as typeof offer.id }));
  return { ...world, offers: Object.fromEntries(copies.map((copy) => [copy.id, copy])) };
}

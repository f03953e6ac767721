import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { printSiteProfiles } from '../../../electron/core/export/site-profiles.ts';
import { createChromiumPages } from '../../../electron/loopback/chromium-pages.ts';
import { profileAnchor } from '../../../shared/documents/build-site-profile.ts';
import { required } from '../../../shared/kernel/assert.ts';
import { unwrap } from '../../../shared/kernel/result.ts';
import type { Database } from '../../../shared/model/database.ts';
import type { Site } from '../../../shared/model/site.ts';
import { profileDay, profileWorld } from '../../builders/profile-world.ts';

const pages = createChromiumPages({ chartDrawer: () => () => Promise.reject(new Error('no charts here')) });
afterAll(() => pages.close());

const sitesPerPrint = 25;

describe('Steckbriefe of any content', () => {
  it('take one page each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: sitesPerPrint, maxLength: sitesPerPrint }), async (all) => {
        const database = worldOf(all);
        const sites = Object.values(database.sites);
        const printed = unwrap(await printSiteProfiles(pages, { database, sites, asOf: profileDay }), 'a browser');
        expect(printed.warnings).toEqual([]);
        // Names of several lines may take the list of contents to a second page.
        const contentsPages = (printed.pageOf.get(profileAnchor(required(sites[0], 'a site'))) ?? 0) - 1;
        expect(contentsPages).toBeGreaterThan(0);
        expect(printed.pages).toBe(contentsPages + sites.length);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 120_000);
});

const word = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('wir', 'und', 'Beratung', 'Gesundheit', 'Jobcenter', 'Kommune', 'WWWMMM') },
  { weight: 2, arbitrary: fc.constantFrom('Bewegungsgesundheitsförderungszuständigkeitsregelung', 'Ł'.repeat(40)) },
  { weight: 1, arbitrary: fc.constantFrom('漢字', '🙂', 'e\u0301', 'W'.repeat(120), '\u200b', 'نص') },
);

function words(most: number, end: string): fc.Arbitrary<string> {
  return fc.array(word, { maxLength: most, size: 'max' }).map((all) => all.join(end));
}

const line = words(30, ' ').map((text) => text.slice(0, 300));
const filled = line.map((text) => (text.trim() === '' ? 'x' : text));
const prose = fc
  .oneof(words(900, ' '), words(300, '\n'), words(200, '\n\n'), fc.constant(''))
  .map((text) => text.slice(0, 10_000));
const few = (most: number) => fc.integer({ min: 0, max: most });

const contents = fc.record({
  site: fc.record({
    ...{ officialName: filled, shortName: filled, district: line, region: line, entryWave: line, legalForm: line },
    ...{ phone: line, email: line, website: line, profileText: prose, strengths: prose, currentQuestion: prose },
  }),
  text: filled,
  counts: fc.record({ offers: few(20), figures: few(12), contacts: few(8), needs: few(12), seats: few(20) }),
});

/** A file in which each site has as much of everything as it was given. */
function worldOf(all: readonly (typeof contents extends fc.Arbitrary<infer Content> ? Content : never)[]): Database {
  const world = profileWorld();
  const { s1 } = world.sites as Record<string, Site>;
  const copies = <Table extends 'offers' | 'indicators' | 'contacts' | 'needs' | 'agreements' | 'steeringGroups'>(
    table: Table,
    from: string,
    write: (index: number) => readonly object[],
  ) => {
    const model = (world[table] as Record<string, object>)[from];
    const records = all.flatMap((_, index) =>
      write(index).map((changes, number) => ({
        ...model,
        ...changes,
        id: `${from}-${String(index)}-${String(number)}`,
      })),
    );
    return Object.fromEntries(records.map((record) => [record.id, record]));
  };
  const siteId = (index: number) => `site${String(index)}`;
  const many = (count: number, changes: object): object[] => Array.from({ length: count }, () => changes);
  // Plain ids stand for the branded ones of a real file.
  return {
    ...world,
    sites: Object.fromEntries(all.map(({ site }, index) => [siteId(index), { ...s1, ...site, id: siteId(index) }])),
    offers: copies('offers', 'f1', (index) => {
      const { text, counts } = content(index);
      return many(counts.offers, { title: text, provider: text, providerId: null, siteIds: [siteId(index)] });
    }),
    indicators: copies('indicators', 'i1', (index) => {
      const { text, counts } = content(index);
      const row = { siteId: siteId(index), source: text, indicatorUnit: 'OTHER', unitLabel: text };
      return many(counts.figures, row).map((each, number) => ({ ...each, name: `${String(number)} ${text}` }));
    }),
    contacts: copies('contacts', 'c1', (index) => {
      const { text, counts } = content(index);
      const role = { ...world.contacts['c1' as never]?.roles[0], siteId: siteId(index), jobFunction: text };
      return many(counts.contacts, { firstName: text, lastName: text, email: text, phone: text, roles: [role] });
    }),
    needs: copies('needs', 'n1', (index) => {
      const { text, counts } = content(index);
      return many(counts.needs, { siteId: siteId(index), title: text });
    }),
    agreements: copies('agreements', 'a2', (index) => [
      { siteId: siteId(index), title: content(index).text, fundingPhase: content(index).text, renewalOf: null },
    ]),
    steeringGroups: copies('steeringGroups', 'g1', (index) => {
      const { text, counts } = content(index);
      const seat = { party: 'OTHER', organisationId: null, contactId: null, role: text, from: null, until: null };
      return [{ siteId: siteId(index), name: text, members: many(counts.seats, seat) }];
    }),
  } as unknown as Database;

  function content(index: number) {
    const found = all[index];
    if (!found) throw new Error('there is a content for each site');
    return found;
  }
}

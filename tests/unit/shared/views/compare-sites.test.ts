import { describe, expect, it } from 'vitest';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { compareSites } from '../../../../shared/domain/views/compare-sites.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { SiteId } from '../../../../shared/kernel/ids.ts';
import { blankSite } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Site } from '../../../../shared/model/site.ts';

const a = 'a' as SiteId;
const b = 'b' as SiteId;
const text = createCatalogue('de', blankDatabase('Büro').office);

function office(own: Partial<Site>, other: Partial<Site>): Database {
  const site = (id: SiteId, changes: Partial<Site>): Site => ({
    ...blankSite(id),
    id,
    officialName: 'Amt',
    ...changes,
  });
  return { ...blankDatabase('Büro'), sites: { a: site(a, own), b: site(b, other) } };
}

function differences(database: Database, asOf: string): string[] {
  const sections = compareSites(database, { left: a, right: b, asOf: day(asOf), text }) ?? [];
  return sections.flatMap(({ facts }) => facts.filter(({ isDifferent }) => isDifferent).map(({ id }) => id));
}

describe('two sites side by side', () => {
  it('differ in nothing when they say the same in another order', () => {
    const database = office(
      { fieldsOfAction: ['EXERCISE', 'NUTRITION'] },
      { fieldsOfAction: ['NUTRITION', 'EXERCISE'] },
    );
    expect(differences(database, '2026-11-23')).toEqual([]);
  });

  it('are compared as they stood on the day', () => {
    const from = (on: string, status: 'ACTIVE' | 'PAUSED') => ({
      from: day(on),
      status,
      mergedInto: null,
      note: '',
    });
    const database = office(
      { statusHistory: [from('2020-01-01', 'ACTIVE')] },
      { statusHistory: [from('2020-01-01', 'ACTIVE'), from('2026-01-01', 'PAUSED')] },
    );
    expect(differences(database, '2025-12-31')).toEqual([]);
    expect(differences(database, '2026-01-01')).toEqual(['status']);
  });

  it('show what one has and the other lacks', () => {
    const database = office({ strengths: 'Feste Gruppe\nRuhiger Raum' }, {});
    const sections = compareSites(database, { left: a, right: b, asOf: day('2026-11-23'), text });
    expect(sections?.find(({ id }) => id === 'profile')?.facts.find(({ id }) => id === 'strengths')).toEqual({
      id: 'strengths',
      label: 'Was hier gut läuft',
      left: ['Feste Gruppe', 'Ruhiger Raum'],
      right: [],
      isDifferent: true,
    });
  });

  it('cannot be compared when one does not exist', () => {
    expect(
      compareSites(office({}, {}), { left: a, right: 'gone' as SiteId, asOf: day('2026-11-23'), text }),
    ).toBeNull();
  });
});

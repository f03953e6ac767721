import { describe, expect, it } from 'vitest';
import { siteEdits } from '../../../../renderer/features/sites/site-edits.ts';
import { siteRows } from '../../../../shared/domain/sites/site-rows.ts';
import { createCatalogue } from '../../../../shared/i18n/catalogue.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { databaseOf } from '../../shared/sites/run.ts';

const today = day('2026-11-23');

function fromOf(site: Partial<Site>, asOf: Day): unknown {
  const database = databaseOf({ a: site });
  const world = { text: createCatalogue('de', database.office), asOf, today, insurers: [], staff: [] };
  const [row] = siteRows(database, asOf);
  const read = required(siteEdits(world)['status'], 'is there').read(required(row, 'is there'), 'aktiv');
  const { call } = unwrap(read as Extract<typeof read, { ok: true }>, 'a status is read');
  return (call.input as { from: unknown }).from;
}

describe('a status typed into the list', () => {
  it('begins with the site where it is the first one, else on the day the list speaks of', () => {
    const joinedOn = day('2018-03-01');
    const paused = { from: day('2025-01-01'), status: 'PAUSED' as const, mergedInto: null, note: '' };
    expect(fromOf({ joinedOn }, today)).toBe('2018-03-01');
    expect(fromOf({}, today)).toBe(today);
    expect(fromOf({ joinedOn }, day('2017-01-01'))).toBe('2017-01-01');
    expect(fromOf({ joinedOn, statusHistory: [paused] }, today)).toBe(today);
  });
});

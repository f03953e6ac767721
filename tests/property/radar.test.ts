import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { noticeOf } from '../../shared/domain/radar/finding.ts';
import { findingsOn, radarOn } from '../../shared/domain/radar/radar.ts';
import { addDays, day, instant } from '../../shared/kernel/dates.ts';
import type { NoticeMarkId, SiteId } from '../../shared/kernel/ids.ts';
import { blankSite } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';

const today = day('2026-06-01');
const markedAt = instant('2026-06-01T09:00:00Z');
const site = {
  ...blankSite('Jobcenter Auenburg'),
  id: 'a' as SiteId,
  statusHistory: [{ from: day('2020-01-01'), status: 'ACTIVE' as const, mergedInto: null, note: '' }],
};
const blank = blankDatabase('Büro');
const database: Database = { ...blank, sites: { a: site } };

describe('the radar', () => {
  it('finds what a site lacks, and only of sites that take part', () => {
    expect(radarOn(database, today).map(({ check }) => check)).toEqual([
      'agreement-missing',
      'contact',
      'steering',
      'municipality',
      'offers',
    ]);
    const ended = { ...site, statusHistory: [{ ...site.statusHistory[0]!, status: 'ENDED' as const }] };
    expect(radarOn({ ...database, sites: { a: ended } }, today)).toEqual([]);
  });

  it('keeps quiet about what is put off until the day it comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 200 }), fc.nat(250), (at, wait, later) => {
        const finding = findingsOn(database, today)[at]!;
        const { notice, dueOn } = noticeOf(finding);
        const mark = {
          id: 'm' as NoticeMarkId,
          ...{ notice, dueOn, markedAt, noticeState: 'SNOOZED' as const, snoozedUntil: addDays(today, wait), note: '' },
        };
        const marked: Database = { ...database, noticeMarks: { m: mark } };
        const isShown = radarOn(marked, addDays(today, later)).some(({ check }) => check === finding.check);
        expect(isShown).toBe(later >= wait);
      }),
    );
  });

  it('keeps quiet about what is done for as long as it is about the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.nat(200), (at, later) => {
        const finding = findingsOn(database, today)[at]!;
        const { notice, dueOn } = noticeOf(finding);
        const mark = {
          id: 'm' as NoticeMarkId,
          ...{ notice, dueOn, markedAt, noticeState: 'DONE' as const, snoozedUntil: null, note: '' },
        };
        const checks = radarOn({ ...database, noticeMarks: { m: mark } }, addDays(today, later));
        expect(checks.map(({ check }) => check)).not.toContain(finding.check);
      }),
    );
  });

  it('speaks of offers again when a new year begins', () => {
    const [offers] = findingsOn(database, today).filter(({ check }) => check === 'offers');
    const next = findingsOn(database, day('2027-01-01')).find(({ check }) => check === 'offers');
    expect([offers?.about, next?.about]).toEqual(['2026-01-01', '2027-01-01']);
  });
});

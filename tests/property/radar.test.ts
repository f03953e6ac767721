import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { noticeOf } from '../../shared/domain/radar/finding.ts';
import { findingsOn, radarOn } from '../../shared/domain/radar/radar.ts';
import { addDays, day, instant } from '../../shared/kernel/dates.ts';
import type { AgreementId, IndicatorId, NoticeMarkId, SiteId } from '../../shared/kernel/ids.ts';
import { blankAgreement, blankIndicator, blankSite } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Site, SiteStatus } from '../../shared/model/site.ts';

const today = day('2026-06-01');
const markedAt = instant('2026-06-01T09:00:00Z');
const site = {
  ...blankSite('Jobcenter Auenburg'),
  id: 'a' as SiteId,
  statusHistory: [{ from: day('2020-01-01'), status: 'ACTIVE' as const, mergedInto: null, note: '' }],
};
const blank = blankDatabase('Büro');
const database: Database = { ...blank, sites: { a: site } };

function withStatus(status: SiteStatus): Site {
  return { ...site, statusHistory: [{ ...site.statusHistory[0]!, status }] };
}

describe('the radar', () => {
  it('finds what a site lacks, and only of sites that take part', () => {
    expect(radarOn(database, today).map(({ check }) => check)).toEqual([
      'agreement-missing',
      'contact',
      'steering',
      'municipality',
      'offers',
      'figures',
    ]);
    expect(radarOn({ ...database, sites: { a: withStatus('ENDED') } }, today)).toEqual([]);
  });

  it('takes a site without any status for one that takes part, and one whose first status is still to come for none', () => {
    const shown = (statusHistory: Site['statusHistory']) =>
      findingsOn({ ...database, sites: { a: { ...site, statusHistory } } }, today).length > 0;
    expect(shown([])).toBe(true);
    expect(shown([{ ...site.statusHistory[0]!, from: today }])).toBe(true);
    expect(shown([{ ...site.statusHistory[0]!, from: addDays(today, 1) }])).toBe(false);
  });

  it('names the agreement that has run out or runs out, and none where there never was one', () => {
    const found = (termEnd: string | null) => {
      const term = { termStart: day('2023-01-01'), termEnd: termEnd === null ? null : day(termEnd) };
      const agreement = { ...blankAgreement(site.id), id: 'v' as AgreementId, ...term };
      const agreements = termEnd === null ? {} : { v: agreement };
      const findings = findingsOn({ ...database, agreements }, today);
      return findings.flatMap(({ check, agreementId }) =>
        check.startsWith('agreement') ? [[check, agreementId]] : [],
      );
    };
    expect(found(null)).toEqual([['agreement-missing', null]]);
    expect(found('2025-12-31')).toEqual([['agreement-missing', 'v']]);
    expect(found('2026-08-31')).toEqual([['agreement-ending', 'v']]);
  });

  it('expects offers and figures of sites at work only', () => {
    const workChecks = (status: SiteStatus) =>
      findingsOn({ ...database, sites: { a: withStatus(status) } }, today)
        .map(({ check }) => check)
        .filter((check) => check === 'offers' || check === 'figures');
    expect([workChecks('ACTIVE'), workChecks('PREPARING'), workChecks('PAUSED')]).toEqual([
      ['offers', 'figures'],
      [],
      [],
    ]);
  });

  it('asks for figures where the newest is older than a year or there never was one, but not in the first year', () => {
    const figuresOf = (referenceDate: string | null, joinedOn: string) => {
      const figure = { ...blankIndicator(site.id, 'Personen'), id: 'i' as IndicatorId };
      const indicators = referenceDate === null ? {} : { i: { ...figure, referenceDate: day(referenceDate) } };
      const sites = { a: { ...site, joinedOn: day(joinedOn) } };
      return findingsOn({ ...database, sites, indicators }, today).find(({ check }) => check === 'figures')?.about;
    };
    expect(figuresOf('2025-05-31', '2020-01-01')).toBe('2025-05-31');
    expect(figuresOf('2025-06-01', '2020-01-01')).toBeUndefined();
    expect(figuresOf(null, '2020-01-01')).toBeNull();
    expect(figuresOf(null, '2025-06-02')).toBeUndefined();
  });

  it('keeps quiet about what is put off until the day it comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 200 }), fc.nat(250), (at, wait, later) => {
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
      fc.property(fc.integer({ min: 0, max: 5 }), fc.nat(200), (at, later) => {
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

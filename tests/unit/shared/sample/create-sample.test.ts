import { describe, expect, it } from 'vitest';
import { overdueCount } from '../../../../shared/domain/deadlines/queries.ts';
import { indicatorsOn, isOldOn } from '../../../../shared/domain/quality/indicators.ts';
import { openDecisionsOn, steeringGaps } from '../../../../shared/domain/steering/queries.ts';
import { addDays, day, daysBetween } from '../../../../shared/kernel/dates.ts';
import { countRecords, databaseSchema } from '../../../../shared/model/database.ts';
import { checkInvariants } from '../../../../shared/model/invariants.ts';
import { createSample } from '../../../../shared/sample/create-sample.ts';
import { referenceDay } from '../../../../shared/sample/sample-calendar.ts';

describe('sample', () => {
  const office = createSample({ scale: 'office', seed: 1 });

  it.each(['small', 'office'] as const)('gives the same bytes for the same seed: %s', (scale) => {
    const text = (seed: number): string => JSON.stringify(createSample({ scale, seed }));
    expect(text(7)).toBe(text(7));
    expect(text(7)).not.toBe(text(8));
  });

  it('holds an office of 31 sites, 12 meetings and a team of four', () => {
    const counts = countRecords(office);
    expect(counts).toMatchObject({ sites: 31, meetings: 12, organisations: 40 });
    expect(counts.contacts).toBeGreaterThan(300);
    expect(Object.keys(office.staff)).toHaveLength(4);
    expect(office.office.isSample).toBe(true);
  });

  it('holds 12 sites and 3 meetings when small', () => {
    expect(countRecords(createSample({ scale: 'small', seed: 1 }))).toMatchObject({ sites: 12, meetings: 3 });
  });

  it('holds what the large scale promises, to the mark', () => {
    const counts = countRecords(createSample({ scale: 'large', seed: 1 }));
    expect(counts).toMatchObject({ sites: 600, meetings: 1200, attendanceMarks: 100_000, offers: 20_000 });
    expect(counts.contacts).toBeGreaterThanOrEqual(6000);
  }, 60_000);

  it('keeps every rule of the data, for many seeds and days', { timeout: 60_000 }, () => {
    for (const seed of [1, 2, 3, 99]) {
      for (const today of [referenceDay, day('2027-06-30'), day('2031-02-28'), day('2024-02-29')]) {
        const sample = createSample({ scale: 'office', seed, today });
        expect(checkInvariants(sample)).toEqual([]);
        expect(databaseSchema.safeParse(sample).success).toBe(true);
      }
    }
  });

  it('puts the next meeting about six weeks ahead, whatever the day', () => {
    for (const today of [referenceDay, addDays(referenceDay, 500)]) {
      const sample = createSample({ scale: 'office', seed: 1, today });
      const ahead = Object.values(sample.meetings).flatMap((meeting) => meeting.days.map(({ date }) => date));
      const next = ahead.filter((date) => date >= today);
      expect(next).toHaveLength(1);
      expect(daysBetween(today, next[0] ?? today)).toBeGreaterThan(38);
      expect(daysBetween(today, next[0] ?? today)).toBeLessThan(50);
    }
  });

  it('names only addresses nobody has', () => {
    const text = JSON.stringify(office);
    const hosts = [...text.matchAll(/(?:@|https:\/\/)([a-z0-9.-]+)/g)].map((match) => match[1] ?? '');
    expect(hosts.length).toBeGreaterThan(300);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
    const phones = Object.values(office.contacts).map((contact) => contact.phone);
    const invented = /^(030 23125|040 66969|069 90009|0221 4710|089 99998) \d{3}$/;
    expect(phones.filter((phone) => phone !== '' && !invented.test(phone))).toEqual([]);
  });

  it('holds offers of sites and across sites, in every state, some of them never reported', () => {
    const offers = Object.values(office.offers);
    expect(offers.length).toBeGreaterThan(250);
    expect(new Set(offers.map((each) => each.offerStatus)).size).toBe(5);
    const acrossSites = new Set(offers.filter((each) => each.siteIds.length === 0).map((each) => each.offerType));
    expect([...acrossSites].sort()).toEqual(['DIGITAL_SERIES', 'STAFF_TRAINING']);
    expect(offers.some((each) => each.offerStatus === 'HELD' && each.participations === null)).toBe(true);
    expect(offers.some((each) => each.participants !== null && each.participants < 3)).toBe(true);
  });

  it('holds steering bodies with gaps, stages, and figures of which some are old', () => {
    const groups = Object.values(office.steeringGroups);
    expect(groups.length).toBeGreaterThan(20);
    const gaps = new Set(groups.flatMap((group) => steeringGaps(group, referenceDay)));
    expect([...gaps].sort()).toEqual(['noInsurer', 'noMeeting', 'noMunicipality']);
    expect(groups.some((group) => openDecisionsOn(group, referenceDay).length > 0)).toBe(true);
    expect(groups.some((group) => group.members.some(({ until }) => until !== null))).toBe(true);
    const sites = Object.values(office.sites);
    expect(sites.filter((site) => site.criterionHistory.length > 0).length).toBeGreaterThan(15);
    expect(new Set(Object.values(office.needs).map(({ needState }) => needState)).size).toBe(4);
    const figures = Object.values(office.indicators);
    expect(figures.some(({ siteId }) => siteId === null)).toBe(true);
    const newest = sites.map((site) => indicatorsOn(office, site.id, referenceDay)[0]);
    expect(newest.some((each) => each && isOldOn(each, referenceDay))).toBe(true);
    expect(newest.some((each) => each && !isOldOn(each, referenceDay))).toBe(true);
  });

  it('shows an office that looks after its deadlines: a few overdue, whatever the day', () => {
    for (const today of [referenceDay, addDays(referenceDay, 497)]) {
      const overdue = overdueCount(createSample({ scale: 'office', seed: 1, today }), today);
      expect(overdue).toBeGreaterThanOrEqual(3);
      expect(overdue).toBeLessThanOrEqual(6);
    }
  });

  it('has registrations in every state that can be before the meeting', () => {
    const next = Object.values(office.meetings).find((meeting) => (meeting.days[0]?.date ?? '') > referenceDay);
    const states = new Set(Object.values(next?.registrations ?? {}).map((each) => each.registrationStatus));
    expect([...states].sort()).toEqual(['CANCELLED', 'DECLINED', 'INVITED', 'REGISTERED', 'WAITLISTED']);
  });
});

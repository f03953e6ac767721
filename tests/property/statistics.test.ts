import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chartIds, buildChart } from '../../shared/documents/charts/build-chart.ts';
import { scopeUpTo } from '../../shared/domain/statistics/scope.ts';
import { createCatalogue } from '../../shared/i18n/catalogue.ts';
import { addDays, day } from '../../shared/kernel/dates.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Meeting } from '../../shared/model/meeting.ts';
import type { Site } from '../../shared/model/site.ts';
import { siteStatus } from '../../shared/model/site.ts';
import { chartWorld, meetingOf, siteOf } from '../builders/chart-world.ts';

const asOf = day('2020-06-30');
const dayAround = fc.integer({ min: -1500, max: 1500 }).map((offset) => addDays(asOf, offset));
const dayAfter = fc.integer({ min: 1, max: 1500 }).map((offset) => addDays(asOf, offset));
const status = (from: typeof dayAround) =>
  fc.record({
    from,
    status: fc.constantFrom(...siteStatus.options),
    mergedInto: fc.constant(null),
    note: fc.constant(''),
  });

const world = fc
  .record({
    sites: fc.array(fc.tuple(fc.option(dayAround), fc.array(status(dayAround), { maxLength: 3 })), { maxLength: 6 }),
    meetings: fc.array(fc.tuple(dayAround, fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 })), {
      maxLength: 6,
    }),
  })
  .map(({ sites, meetings }): Database => {
    const made = sites.map(([joinedOn, history], index) =>
      siteOf(`s${String(index)}`, joinedOn, { statusHistory: sorted(history) }),
    );
    const held = meetings.map(([date, persons], index) =>
      meetingOf(date, Object.fromEntries(persons.slice(0, made.length).map((count, at) => [`s${String(at)}`, count])), {
        id: `m${String(index)}` as never,
      }),
    );
    return chartWorld(made, held);
  });

const addition = fc.oneof(
  dayAfter.map((date) => (database: Database) => {
    const meeting = meetingOf(date, Object.fromEntries(Object.keys(database.sites).map((id) => [id, 1])));
    return { ...database, meetings: { ...database.meetings, [meeting.id]: meeting } };
  }),
  dayAfter.map((joinedOn) => (database: Database) => {
    const site = siteOf('added', joinedOn);
    return { ...database, sites: { ...database.sites, [site.id]: site } };
  }),
  status(dayAfter).map((entry) => (database: Database) => ({
    ...database,
    sites: Object.fromEntries(
      Object.entries(database.sites).map(([id, site]) => [
        id,
        { ...site, statusHistory: sorted([...site.statusHistory, entry]) },
      ]),
    ),
  })),
);

it('gives the same charts for a past day whatever is added after it', () => {
  fc.assert(
    fc.property(world, fc.array(addition, { minLength: 1, maxLength: 4 }), (before, additions) => {
      const after = additions.reduce<Database>((database, add) => add(database), before);
      expect(charts(after)).toEqual(charts(before));
    }),
  );
});

it('counts in the matrix exactly the sites that take part', () => {
  fc.assert(
    fc.property(world, (database) => {
      const [participation, matrix] = charts(database);
      const perMeeting = participation?.categories.map((_, at) =>
        participation.series.slice(0, 2).reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
      );
      const fromMatrix = matrix?.categories.map(
        (_, at) => matrix.series.filter(({ values }) => (values[at] ?? 0) > 0).length,
      );
      expect(fromMatrix).toEqual(perMeeting);
    }),
  );
});

it('never turns a number into zero because presence is not known', () => {
  fc.assert(
    fc.property(world, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), (database, forgotten) => {
      const [participation, matrix] = charts(withForgotten(database, forgotten));
      const held = Object.values(database.meetings)
        .filter(({ days }) => (days[0]?.date ?? '') <= asOf)
        .sort((left, right) => order(left.days[0]?.date ?? '', right.days[0]?.date ?? '') || order(left.id, right.id));
      const lost = held.map(({ id }) => forgotten[Number(id.slice(1))] === true);
      for (const [at, isLost] of lost.entries()) {
        if (!isLost) continue;
        expect(participation?.series.map(({ values, unknown }) => [values[at], unknown?.[at]])).toEqual(
          participation?.series.map(() => [null, true]),
        );
        expect(matrix?.series.map(({ values }) => values[at]).filter((value) => value !== null)).toEqual([]);
      }
      if (lost.includes(true) && lost.at(-1) === true)
        expect(participation?.title).not.toMatch(/(^|\s)0\s|Höchststand|weniger/);
    }),
  );
});

// Who was there is not marked: everybody stays registered.
function withForgotten(database: Database, forgotten: readonly boolean[]): Database {
  const meetings = Object.entries(database.meetings).map(([id, meeting]) => {
    if (forgotten[Number(id.slice(1))] !== true) return [id, meeting] as const;
    const registrations = Object.entries(meeting.registrations).map(([key, each]) => [
      key,
      { ...each, registrationStatus: each.registrationStatus === 'ATTENDED' ? 'REGISTERED' : each.registrationStatus },
    ]);
    return [id, { ...meeting, registrations: Object.fromEntries(registrations) as Meeting['registrations'] }] as const;
  });
  return { ...database, meetings: Object.fromEntries(meetings) };
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function charts(database: Database) {
  const catalogue = createCatalogue('de', database.office);
  return chartIds.map((id) => buildChart(id, database, scopeUpTo(asOf), catalogue));
}

function sorted(history: readonly Site['statusHistory'][number][]): Site['statusHistory'] {
  return [...history].sort((left, right) => ((left.from ?? '') < (right.from ?? '') ? -1 : 1));
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listItems } from '../../electron/cli/lists/list-items.ts';
import { blankDatabase } from '../../shared/domain/office/blank-office.ts';
import { addDays, day, type Day } from '../../shared/kernel/dates.ts';
import type { AgreementId, ContactId, OrganisationId, SiteId, SteeringGroupId } from '../../shared/kernel/ids.ts';
import { blankAgreement, blankContact, blankOrganisation, blankRole, blankSite } from '../../shared/model/blank.ts';
import { blankSteeringGroup } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { goodPracticeCriterion, municipalInvolvement, processPhase, siteStatus } from '../../shared/model/site.ts';

/** A stretch of time in whole days after a first day; `until` null: open end. */
interface Stretch {
  readonly from: Day | null;
  readonly until: Day | null;
}

const site = 'site' as SiteId;
const first = day('2016-01-01');
const length = 4000;
const names = ['AOK', 'vdek', 'BKK', 'IKK'];

const someDay = fc.integer({ min: 0, max: length }).map((offset) => addDays(first, offset));
const stretch: fc.Arbitrary<Stretch> = fc
  .tuple(fc.option(fc.integer({ min: 0, max: length })), fc.option(fc.integer({ min: 0, max: 900 })))
  .map(([start, days]) => ({
    from: start === null ? null : addDays(first, start),
    until: days === null ? null : addDays(first, (start ?? 0) + days),
  }));
/** Entries on different days, in order; the first may hold since ever. */
function entries<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<readonly { from: Day | null; value: Value }[]> {
  return fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 8 }),
      fc.boolean(),
      fc.infiniteStream(value),
    )
    .map(([offsets, isOpen, values]) => {
      const sorted = [...offsets].sort((left, right) => left - right);
      return sorted.map((offset, index) => ({
        from: isOpen && index === 0 ? null : addDays(first, offset),
        value: values.next().value as Value, // the stream never ends
      }));
    });
}
/** Stretches that do not touch one another, in order; the last may be open. */
const terms: fc.Arbitrary<readonly Stretch[]> = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: length }), { maxLength: 8 }), fc.boolean())
  .map(([offsets, isOpen]) => {
    const sorted = [...offsets].sort((left, right) => left - right);
    const found: Stretch[] = [];
    for (let index = 0; index + 1 < sorted.length; index += 2) {
      const until = isOpen && index + 3 >= sorted.length ? null : addDays(first, sorted[index + 1] ?? 0);
      found.push({ from: addDays(first, sorted[index] ?? 0), until });
    }
    return found;
  });

const histories = fc.record({
  statuses: entries(fc.constantFrom(...siteStatus.options.filter((each) => each !== 'MERGED'))),
  involvements: entries(fc.constantFrom(...municipalInvolvement.options)),
  // Two of the 12 criteria, each with a history of its own.
  criteria: fc.tuple(entries(fc.integer({ min: 0, max: 9 })), entries(fc.integer({ min: 0, max: 9 }))),
  phases: entries(fc.constantFrom(...processPhase.options)),
  leads: terms,
  agreements: terms,
  roles: fc.array(stretch, { maxLength: 5 }),
  seats: fc.array(stretch, { maxLength: 5 }),
  group: stretch,
});
type Histories = typeof histories extends fc.Arbitrary<infer Value> ? Value : never;

function databaseOf(given: Histories): Database {
  const base = blankDatabase('Büro');
  const organisation = (name: string): OrganisationId => name as OrganisationId;
  return {
    ...base,
    organisations: Object.fromEntries(
      names.map((name) => [name, { ...blankOrganisation(name), id: organisation(name) }]),
    ),
    sites: {
      [site]: {
        ...blankSite('Standort'),
        id: site,
        statusHistory: given.statuses.map(({ from, value }) => ({ from, status: value, mergedInto: null, note: '' })),
        involvementHistory: given.involvements.map(({ from, value }) => ({ from, involvement: value })),
        processHistory: given.phases.map(({ from, value }) => ({ from, processPhase: value })),
        criterionHistory: given.criteria.flatMap((stages, index) =>
          stages.map(({ from, value }) => ({ from, criterion: criterionAt(index), stage: value, note: '' })),
        ),
        leadHistory: given.leads.map((term, index) => ({ ...term, organisationId: organisation(leadName(index)) })),
      },
    },
    agreements: Object.fromEntries(
      given.agreements.map(({ from, until }, index) => [
        `a${String(index)}`,
        {
          ...blankAgreement(site),
          id: `a${String(index)}` as AgreementId,
          termStart: from,
          termEnd: until,
          isOpenEnded: until === null,
        },
      ]),
    ),
    contacts: Object.fromEntries(
      given.roles.map((role, index) => [
        `c${String(index)}`,
        {
          ...blankContact('Person', String(index)),
          id: `c${String(index)}` as ContactId,
          roles: [{ ...blankRole(), ...role, id: 'r', siteId: site }],
        },
      ]),
    ),
    steeringGroups: {
      g: {
        ...blankSteeringGroup(site),
        ...given.group,
        id: 'g' as SteeringGroupId,
        members: given.seats.map((seat, index) => ({
          ...seat,
          id: String(index),
          party: 'OTHER' as const,
          organisationId: null,
          contactId: null,
          role: String(index),
        })),
      },
    },
  };
}

function criterionAt(index: number): (typeof goodPracticeCriterion.options)[number] {
  return goodPracticeCriterion.options[index] ?? 'CONCEPT';
}

function leadName(index: number): string {
  return names[index % names.length] ?? '';
}

// The other way to the same answer: walks the calendar from the start and turns things on and off on their days.
function replay(stretches: readonly Stretch[], asOf: Day): Set<number> {
  const running = new Set(stretches.flatMap(({ from }, index) => (from === null ? [index] : [])));
  const gone = stretches.map(({ until }) => until && addDays(until, 1));
  for (const today of daysUpTo(asOf)) {
    stretches.forEach(({ from }, index) => {
      if (gone[index] === today) running.delete(index);
      if (from === today) running.add(index);
    });
  }
  return running;
}

const calendar = Array.from({ length: length + 2 }, (_, index) => addDays(first, index - 1));

function daysUpTo(asOf: Day): readonly Day[] {
  return calendar.slice(0, calendar.indexOf(asOf) + 1);
}

function lastValue<Value>(all: readonly { from: Day | null; value: Value }[], asOf: Day): Value | null {
  let value: Value | null = all[0]?.from === null ? all[0].value : null;
  for (const today of daysUpTo(asOf)) {
    for (const entry of all) if (entry.from === today) value = entry.value;
  }
  return value;
}

describe('list --as-of', () => {
  it('gives for every dated field of a site the state of any day', () => {
    fc.assert(
      fc.property(histories, someDay, (given, asOf) => {
        const database = databaseOf(given);
        expect(checkInvariants(database)).toEqual([]);
        const [item] = listItems('sites', { database, asOf, isPast: false, meeting: null });
        const criteria = goodPracticeCriterion.options.map((criterion, index) => {
          const stages = given.criteria[index];
          return [criterion, stages ? lastValue(stages, asOf) : null];
        });
        expect(item?.['criteria']).toEqual(Object.fromEntries(criteria));
        const [lead] = replay(given.leads, asOf);
        const [agreement] = replay(given.agreements, asOf);
        expect(item).toMatchObject({
          status: lastValue(given.statuses, asOf),
          involvement: lastValue(given.involvements, asOf),
          processPhase: lastValue(given.phases, asOf),
          lead: lead === undefined ? null : leadName(lead),
        });
        expect((item?.['agreement'] as { id: string } | null)?.id).toBe(
          agreement === undefined ? undefined : `a${String(agreement)}`,
        );
        const ids = (item?.['contacts'] as { id: string }[]).map(({ id }) => id);
        expect(ids.sort()).toEqual([...replay(given.roles, asOf)].map((index) => `c${String(index)}`).sort());
        const seats = replay([given.group], asOf).size === 0 ? [] : [...replay(given.seats, asOf)];
        expect((item?.['steeringSeats'] as { role: string }[]).map(({ role }) => role).sort()).toEqual(
          seats.map(String).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says of every agreement whether it is in force, and of every person what they do, on any day', () => {
    fc.assert(
      fc.property(histories, someDay, (given, asOf) => {
        const database = databaseOf(given);
        const running = replay(given.agreements, asOf);
        for (const item of listItems('agreements', { database, asOf, isPast: false, meeting: null })) {
          expect(item['isInForce']).toBe(running.has(Number(String(item['id']).slice(1))));
        }
        const working = replay(given.roles, asOf);
        for (const item of listItems('contacts', { database, asOf, isPast: false, meeting: null })) {
          expect((item['roles'] as unknown[]).length).toBe(working.has(Number(String(item['id']).slice(1))) ? 1 : 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

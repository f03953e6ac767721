import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../shared/commands/registry.ts';
import { runCommand } from '../../../shared/commands/run-command.ts';
import { deadlinesOn } from '../../../shared/domain/deadlines/queries.ts';
import { blankDatabase } from '../../../shared/domain/office/blank-office.ts';
import { addDays, day, instant, type Day } from '../../../shared/kernel/dates.ts';
import type { AgreementId, SiteId } from '../../../shared/kernel/ids.ts';
import type { Agreement } from '../../../shared/model/agreement.ts';
import { blankAgreement, blankSite } from '../../../shared/model/blank.ts';
import type { Database } from '../../../shared/model/database.ts';

const start = day('2020-01-01');
const siteId = 'site' as SiteId;

/** A term of a chain: days since the one before, length, days between signature and begin (null: not noted). */
interface Term {
  readonly gap: number;
  readonly length: number;
  readonly signedBefore: number | null;
}

const terms = fc.array(
  fc.record({
    gap: fc.integer({ min: 1, max: 40 }),
    length: fc.integer({ min: 0, max: 400 }),
    signedBefore: fc.option(fc.integer({ min: -60, max: 90 })),
  }),
  { minLength: 1, maxLength: 6 },
);
const anyDay = fc.integer({ min: -30, max: 2600 }).map((offset) => addDays(start, offset));

function chainOf(all: readonly Term[]): Agreement[] {
  let begin = start;
  return all.map(({ gap, length, signedBefore }, index) => {
    const termStart = addDays(begin, gap);
    const termEnd = addDays(termStart, length);
    begin = termEnd;
    return {
      ...blankAgreement(siteId),
      id: `a${String(index)}` as AgreementId,
      termStart,
      termEnd,
      signedOn: signedBefore === null ? null : addDays(termStart, -signedBefore),
      renewalOf: index === 0 ? null : (`a${String(index - 1)}` as AgreementId),
    };
  });
}

function databaseOf(agreements: readonly Agreement[]): Database {
  return {
    ...blankDatabase('Test'),
    sites: { site: { ...blankSite('Site'), id: siteId } },
    agreements: Object.fromEntries(agreements.map((each) => [each.id, each])),
  };
}

describe('deadlines as of any day', () => {
  it('show exactly the last link of a chain that was agreed by the day: signed, or begun without a noted signature', () => {
    fc.assert(
      fc.property(terms, anyDay, (all, on) => {
        const chain = chainOf(all);
        const known = chain.filter(({ signedOn, termStart }) => (signedOn ?? termStart ?? on) <= on);
        const last = known.at(-1);
        const expected = known.filter((each) => {
          const renewal = chain[chain.indexOf(each) + 1];
          return renewal === undefined || !known.includes(renewal);
        });
        // A link signed before the one in front of it: whatever begins later settles the end as well.
        const open = expected.filter((each) => each === last);
        expect(deadlinesOn(databaseOf(chain), on).map(({ key }) => key)).toEqual(
          open.map(({ id }) => `agreement-end:${id}`),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('show of marks what had been said last by the day, whatever was said afterwards', () => {
    const steps = fc.array(
      fc.record({
        after: fc.integer({ min: 0, max: 30 }),
        what: fc.constantFrom('done', 'snooze', 'clear'),
        days: fc.integer({ min: 1, max: 60 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, anyDay, (all, on) => {
        const dueOn = day('2030-12-31');
        let database = databaseOf([{ ...blankAgreement(siteId), id: 'a0' as AgreementId, termEnd: dueOn }]);
        let today = start;
        let expected = 'OPEN';
        let count = 0;
        for (const { after, what, days } of all) {
          today = addDays(today, after);
          const until = addDays(today, days);
          const notices = [{ notice: 'agreement-end:a0', dueOn }];
          database = run(database, today, {
            name: `notice.${what}` as 'notice.snooze',
            input: { notices, until },
            id: `n${String((count += 1))}`,
          });
          if (today > on) continue;
          expected = what === 'done' ? 'DONE' : what === 'snooze' && on < until ? 'SNOOZED' : 'OPEN';
        }
        expect(deadlinesOn(database, on)[0]?.state).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});

function run(
  database: Database,
  today: Day,
  call: { readonly name: 'notice.snooze'; readonly input: unknown; readonly id: string },
): Database {
  const context = { now: instant(`${today}T10:00:00Z`), today, newId: () => call.id };
  const done = runCommand(database, commands[call.name] as never, call.input, context);
  if (!done.ok) throw new Error(done.error.code);
  return done.value.database;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyHistory, record, redo, undo, type History } from '../../../shared/commands/history.ts';
import { applyChanges } from '../../../shared/commands/patches.ts';
import { commands, type CommandName } from '../../../shared/commands/registry.ts';
import { runCommand } from '../../../shared/commands/run-command.ts';
import { blankDatabase } from '../../../shared/domain/office/blank-office.ts';
import type { Command } from '../../../shared/domain/command.ts';
import { day, instant } from '../../../shared/kernel/dates.ts';
import {
  blankAgendaItem,
  blankAgreement,
  blankContact,
  blankFundingPhase,
  blankMeeting,
  blankOffer,
  blankOrganisation,
  blankSite,
  blankStaffMember,
} from '../../../shared/model/blank.ts';
import type { Database } from '../../../shared/model/database.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import type { SiteId } from '../../../shared/kernel/ids.ts';
import { steeringAttempts } from './steering-attempts.ts';

/** A command to try; it may be refused, and a refusal must leave everything as it was. */
interface Attempt {
  readonly name: CommandName;
  readonly input: unknown;
  /** Milliseconds after the attempt before: short ones join. */
  readonly afterMs: number;
}

const context = (counter: { value: number }) => ({
  now: instant('2026-11-23T08:00:00Z'),
  today: day('2026-11-23'),
  newId: () => `n${String((counter.value += 1))}`,
});

const id = fc.integer({ min: 1, max: 12 }).map((number) => `n${String(number)}`);
const strangeId = fc.oneof({ weight: 9, arbitrary: id }, fc.constantFrom('constructor', '__proto__', 'toString', ''));
const name = fc.constantFrom('Adler', 'Bär', 'Çelik', '', '=HYPERLINK("x")', '😀', 'ä'.repeat(301));
const dayText = fc.constantFrom('2026-01-01', '2026-06-30', '2025-12-31', '2026-02-31', null);

const formKey = fc.oneof(
  fc.constantFrom('site', 'field', 'location/+1', 'contact/+1', 'figure/+1', 'need/+1', 'offer/+1', 'nothing'),
  fc.tuple(fc.constantFrom('location', 'contact', 'figure', 'need'), strangeId).map((parts) => parts.join('/')),
);
const formField = fc.constantFrom(
  ...[
    'phone',
    'email',
    'profileText',
    'EXERCISE',
    'city',
    'lastName',
    'stays',
    'value',
    'referenceDate',
    'name',
    'title',
  ],
  ...['needState', 'startsOn', 'placesOffered', '__proto__'],
);

const inputs: fc.Arbitrary<readonly [CommandName, unknown]> = fc.oneof(
  name.map((text) => ['staff.create', { record: blankStaffMember(text) }] as const),
  name.map((text) => ['organisation.create', { record: blankOrganisation(text) }] as const),
  name.map((text) => ['contact.create', { record: blankContact('Eva', text) }] as const),
  name.map((text) => ['site.create', { record: blankSite(text) }] as const),
  fc
    .tuple(strangeId, dayText, dayText)
    .map(
      ([siteId, termStart, termEnd]) =>
        ['agreement.create', { record: { ...blankAgreement(siteId as SiteId), termStart, termEnd } }] as const,
    ),
  fc
    .tuple(name, strangeId, dayText, dayText)
    .map(
      ([text, siteId, startsOn, endsOn]) =>
        ['offer.create', { record: { ...blankOffer(text), siteIds: [siteId as SiteId], startsOn, endsOn } }] as const,
    ),
  name.map((text) => ['meeting.create', { record: blankMeeting(text, day('2026-12-15')) }] as const),
  fc.tuple(id, name).map(([of, title]) => ['meeting.update', { id: of, changes: { title } }] as const),
  fc.tuple(strangeId, name).map(([of, shortName]) => ['site.update', { id: of, changes: { shortName } }] as const),
  fc
    .tuple(id, strangeId)
    .map(([of, staff]) => ['site.update', { id: of, changes: { responsibleStaffId: staff } }] as const),
  fc
    .tuple(id, strangeId)
    .map(
      ([of, organisationId]) =>
        ['site.update', { id: of, changes: { leadHistory: [{ from: null, until: null, organisationId }] } }] as const,
    ),
  fc
    .tuple(strangeId, name)
    .map(
      ([meetingId, title]) =>
        [
          'programme.addItem',
          { meetingId, item: { ...blankAgendaItem(title, 0) }, record: blankAgendaItem(title, 0) },
        ] as const,
    ),
  fc
    .tuple(fc.constantFrom('staff', 'organisation', 'contact', 'site', 'agreement', 'meeting', 'offer'), strangeId)
    .map(([table, of]) => [`${table}.remove` as CommandName, { id: of }] as const),
  fc
    .constantFrom('Phase I', 'phase i', 'Phase II', '')
    .map((label) => ['fundingPhase.create', { record: blankFundingPhase(label) }] as const),
  fc
    .tuple(id, fc.constantFrom('Phase I', 'Phase II', 'Phase III'))
    .map(([of, label]) => ['fundingPhase.update', { id: of, changes: { label } }] as const),
  fc
    .tuple(id, fc.constantFrom('Phase I', 'Phase II', ''))
    .map(([of, fundingPhase]) => ['agreement.update', { id: of, changes: { fundingPhase } }] as const),
  fc
    .tuple(fc.constantFrom('notice.done', 'notice.snooze', 'notice.clear'), strangeId, dayText)
    .map(
      ([command, of, dueOn]) =>
        [
          command as CommandName,
          { notices: [{ notice: `agreement-end:${of}`, dueOn }], until: day('2027-01-31') },
        ] as const,
    ),
  fc
    .tuple(id, dayText)
    .map(([of, termEnd]) => ['agreement.renew', { id: of, termEnd, signedOn: null, fundingPhase: 'Phase I' }] as const),
  fc
    .tuple(
      strangeId,
      fc.array(
        fc.record({
          key: formKey,
          values: fc.dictionary(formField, fc.oneof(name, dayText.map(String)), { maxKeys: 4 }),
        }),
        { maxLength: 4 },
      ),
    )
    .map(([siteId, changes]) => ['siteForm.take', { forms: [{ fileName: 'f.xlsx', siteId, changes }] }] as const),
  fc
    .tuple(strangeId, name, dayText)
    .map(
      ([siteId, text, notedOn]) => ['siteNote.create', { record: { siteId, text, notedOn, staffId: null } }] as const,
    ),
  name.map((text) => ['office.update', { changes: { name: text } }] as const),
  { weight: 12, arbitrary: steeringAttempts(strangeId) },
);
const attempts: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc
    .tuple(inputs, fc.constantFrom(0, 100, 1000, 2000, 60_000))
    .map(([[command, input], afterMs]) => ({ name: command, input, afterMs })),
  { maxLength: 40 },
);

/** Runs attempts one after another; `states` has the data before each entry of the history. */
function play(all: readonly Attempt[], check: (database: Database) => void) {
  const counter = { value: 0 };
  let database: Database = blankDatabase('Test');
  let history: History = emptyHistory;
  let atMilliseconds = 0;
  for (const attempt of all) {
    const before = JSON.stringify(database);
    atMilliseconds += attempt.afterMs;
    const command = commands[attempt.name] as Command<CommandName, unknown, unknown>;
    const done = runCommand(database, command, attempt.input, context(counter));
    expect(JSON.stringify(database)).toBe(before);
    if (!done.ok || done.value.patches.length === 0) continue;
    const { patches, inversePatches, joinKey } = done.value;
    expect(JSON.stringify(applyChanges(database, patches))).toBe(JSON.stringify(done.value.database));
    history = record(history, { name: attempt.name, joinKey, atMilliseconds, patches, inversePatches });
    database = done.value.database;
    check(database);
  }
  return { database, history };
}

/** Equal data, whatever the order of the ids. */
function normal(database: Database): unknown {
  return JSON.parse(JSON.stringify(database));
}

describe('commands and history', () => {
  it('any sequence of commands keeps every invariant, and a refused one changes nothing', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        play(all, (database) => {
          expect(checkInvariants(database)).toEqual([]);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('undoing everything leads back to the start, redoing everything to the end', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const end = play(all, () => undefined);
        let { database, history } = end;
        const states = [normal(database)];
        while (history.done.length > 0) {
          const step = undo(database, history);
          if (!step.ok) throw new Error(step.error.code);
          ({ database, history } = step.value);
          states.push(normal(database));
          expect(checkInvariants(database)).toEqual([]);
        }
        expect(normal(database)).toEqual(normal(blankDatabase('Test')));
        states.pop();
        while (history.undone.length > 0) {
          const step = redo(database, history);
          if (!step.ok) throw new Error(step.error.code);
          ({ database, history } = step.value);
          expect(normal(database)).toEqual(states.pop());
        }
        expect(normal(database)).toEqual(normal(end.database));
      }),
      { numRuns: 150 },
    );
  });

  it('refuses to undo what has been changed since, and leaves data and history as they were', () => {
    fc.assert(
      fc.property(attempts, (all) => {
        const { database, history } = play(all, () => undefined);
        const last = history.done.at(-1);
        const patch = last?.patches.find((each) => each.op !== 'remove' && each.path.length >= 2);
        if (!patch) return;
        const meddled = applyChanges(database, [{ op: 'remove', path: [...patch.path] }]);
        const before = JSON.stringify(meddled);
        expect(undo(meddled, history)).toEqual({ ok: false, error: { code: 'undo-conflict' } });
        expect(JSON.stringify(meddled)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

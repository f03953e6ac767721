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
  blankAgreement,
  blankContact,
  blankFundingPhase,
  blankMeeting,
  blankMilestone,
  blankOffer,
  blankOrganisation,
  blankSite,
  blankStaffMember,
  blankSteeringGroup,
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

/** Ids of the beginnings, and of what was made last, last but one … at the time of the attempt. */
const id = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((number) => `n${String(number)}`),
  fc.integer({ min: 0, max: 4 }).map((number) => `made-${String(number)}-ago`),
);
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
    .tuple(fc.oneof(fc.constant('n5'), strangeId), name, fc.constantFrom(0, 1), fc.oneof(strangeId, fc.constant(null)))
    .map(
      ([meetingId, title, dayIndex, parentId]) =>
        ['programme.addItem', { meetingId, spot: { dayIndex, parentId, index: null }, content: { title } }] as const,
    ),
  fc
    .tuple(
      fc.constantFrom(
        ['staff', 'n1'],
        ['organisation', 'n2'],
        ['contact', 'n3'],
        ['site', 'n4'],
        ['meeting', 'n5'],
        ['agreement', 'n8'],
        ['offer', 'made-0-ago'],
      ),
      fc.option(strangeId),
    )
    .map(([[table, own], other]) => [table, other ?? own] as const)
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
const bodyMeeting = { heldOn: day('2026-06-30'), place: '', topics: '' };
const decision = { text: 'Weiter so', responsible: '', dueOn: null, doneOn: null };

/** A little office to work on, by commands like any other: n1 to n11. */
const beginnings: readonly Attempt[] = (
  [
    ['staff.create', { record: blankStaffMember('Adler') }],
    ['organisation.create', { record: blankOrganisation('Adler') }],
    ['contact.create', { record: blankContact('Eva', 'Adler') }],
    ['site.create', { record: blankSite('Adler') }],
    ['meeting.create', { record: blankMeeting('Adler', day('2026-12-15')) }],
    ['site.create', { record: blankSite('Bär') }],
    ['steeringGroup.create', { record: blankSteeringGroup('n4' as SiteId) }],
    ['agreement.create', { record: blankAgreement('n4' as SiteId) }],
    ['milestone.create', { record: blankMilestone('n4' as SiteId, 'Auftakt') }],
    ['steeringGroup.putMeeting', { id: 'n7', meetingId: null, meeting: bodyMeeting }],
    ['steeringGroup.putDecision', { id: 'n7', meetingId: 'n10', decisionId: null, decision }],
  ] as const
).map(([command, input]) => ({ name: command, input, afterMs: 60_000 }));

const attempts: fc.Arbitrary<readonly Attempt[]> = fc
  .array(
    fc
      .tuple(inputs, fc.constantFrom(0, 100, 1000, 2000, 60_000))
      .map(([[command, input], afterMs]) => ({ name: command, input, afterMs })),
    { maxLength: 40, size: 'max' },
  )
  .map((all) => [...beginnings, ...all]);

function withMade(input: unknown, count: number): unknown {
  const text = JSON.stringify(input).replaceAll(
    /made-(\d)-ago/g,
    (_, ago: string) => `n${String(count - Number(ago))}`,
  );
  return JSON.parse(text);
}

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
    const done = runCommand(database, command, withMade(attempt.input, counter.value), context(counter));
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
  it('are tried with what is accepted, not only with what is refused', () => {
    const accepted = new Set<string>();
    for (const all of fc.sample(attempts, { numRuns: 300, seed: 7 })) {
      for (const step of play(all, () => undefined).history.done) accepted.add(step.name);
    }
    const hoped = [
      'programme.addItem',
      'meeting.update',
      'site.update',
      'agreement.update',
      'offer.create',
      'need.create',
    ];
    const gone = ['staff', 'organisation', 'contact', 'meeting', 'agreement'].map((table) => `${table}.remove`);
    const body = ['steeringGroup.putMeeting', 'steeringGroup.putDecision', 'notice.done', 'siteNote.create'];
    expect([...hoped, ...gone, ...body].filter((each) => !accepted.has(each))).toEqual([]);
  });

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

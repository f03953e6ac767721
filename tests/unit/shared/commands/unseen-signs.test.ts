import { expect, it } from 'vitest';
import { commands } from '../../../../shared/commands/registry.ts';
import { runCommand } from '../../../../shared/commands/run-command.ts';
import { blankDatabase } from '../../../../shared/domain/office/blank-office.ts';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import { unwrap } from '../../../../shared/kernel/result.ts';
import { blankOrganisation } from '../../../../shared/model/blank.ts';

it('stores no sign that nobody sees, whatever was typed or pasted into a field', () => {
  const context = { now: instant('2026-11-22T08:00:00Z'), today: day('2026-11-22'), newId: () => 'o1' };
  const record = {
    ...blankOrganisation('Pru\u0308f\u00adverein\u00a0Nord\u200b'),
    phone: '\u202a0511\u20111234\u202c',
  };
  const done = unwrap(
    runCommand(blankDatabase('Büro'), commands['organisation.create'], { record }, context),
    'it is taken',
  );
  expect(Object.values(done.database.organisations)).toMatchObject([{ name: 'Prüfverein Nord', phone: '0511-1234' }]);
});

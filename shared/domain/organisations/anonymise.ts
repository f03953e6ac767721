import { z } from 'zod';
import type { Day } from '../../kernel/dates.ts';
import type { ContactId } from '../../kernel/ids.ts';
import { err, ok } from '../../kernel/result.ts';
import type { Contact } from '../../model/contact.ts';
import { tableNames } from '../../model/database.ts';
import type { ImportRun } from '../../model/import-run.ts';
import { filledLine, idSchema } from '../../model/scalars.ts';
import { defineCommand, type CommandContext, type Transaction } from '../command.ts';
import { eraserOf, nameless, type Eraser } from './erase-person.ts';

/**
 * Takes from a person all that points to them (Art. 17 DSGVO). The record stays under a placeholder, so that what counts
 * people stays true: registrations, presence, seats, where somebody worked. No step of the history leads back.
 */
export const anonymise = defineCommand({
  name: 'contact.anonymise',
  input: z.object({ id: idSchema<ContactId>(), placeholder: filledLine }),
  run: (tx, { id, placeholder }, context) => {
    const person = tx.table('contacts').get(id);
    if (!person) return err({ code: 'record-missing', table: 'contacts', id });
    const erase = eraserOf(tx.before, person, placeholder);
    for (const table of tableNames) if (table !== 'meetings') eraseIn(tx, table, { id, erase });
    for (const { id: meetingId } of tx.meetings().all()) eraseInMeeting(tx, meetingId, erase);
    tx.table('contacts').put(emptied(person, placeholder, context));
    endSeatsOf(tx, id, context.today);
    return ok({ id });
  },
});

interface Erasing {
  readonly id: ContactId;
  readonly erase: Eraser;
}

type OwnTable = Exclude<(typeof tableNames)[number], 'meetings'>;

// People who work in the office and other people keep their own names.
const untouched: ReadonlySet<OwnTable> = new Set(['staff', 'contacts']);

function eraseIn(tx: Transaction, name: OwnTable, { id, erase }: Erasing): void {
  if (untouched.has(name)) return;
  const table = tx.table(name);
  for (const entry of table.all()) {
    const kept = name === 'importRuns' ? withoutChangesOf(entry as ImportRun, id) : entry; // the table's own records
    const erased = erase(kept);
    if (erased !== entry) table.put(erased); // the same record, with other texts
  }
}

function eraseInMeeting(tx: Transaction, meetingId: string, erase: Eraser): void {
  const meeting = tx.meetings().get(meetingId);
  if (!meeting) return;
  const erased = erase(meeting);
  if (erased !== meeting) tx.meetings().put(erased);
  const agenda = tx.under(meetingId, 'agenda');
  for (const item of agenda.all()) {
    const changed = erase(item);
    if (changed !== item) agenda.put(changed);
  }
  const registrations = tx.under(meetingId, 'registrations');
  for (const entry of registrations.all()) {
    const changed = erase(entry);
    if (changed !== entry) registrations.put(changed);
  }
}

// What an import did to the person can no longer be taken back: the run would remember it.
function withoutChangesOf(run: ImportRun, id: ContactId): ImportRun {
  const changes = run.changes.filter(
    ({ table, id: changed, before, after }) =>
      !(table === 'contacts' && changed === id) && before?.['contactId'] !== id && after['contactId'] !== id,
  );
  return changes.length === run.changes.length ? run : { ...run, changes };
}

function emptied(person: Contact, placeholder: string, { today }: CommandContext): Contact {
  const roles = person.roles
    .filter(({ from }) => from === null || from <= today)
    .map((role) => ({ ...role, jobFunction: '', department: '', until: endedBy(role.until, today) }));
  return { ...person, ...nameless({ ...person }, placeholder), roles };
}

function endSeatsOf(tx: Transaction, id: ContactId, today: Day): void {
  const groups = tx.table('steeringGroups');
  for (const group of groups.all()) {
    if (!group.members.some(({ contactId }) => contactId === id)) continue;
    const members = group.members.flatMap((seat) => {
      if (seat.contactId !== id) return [seat];
      return seat.from !== null && seat.from > today ? [] : [{ ...seat, until: endedBy(seat.until, today) }];
    });
    groups.put({ ...group, members });
  }
}

function endedBy(until: Day | null, today: Day): Day {
  return until !== null && until < today ? until : today;
}

import type { FieldProblemCode } from '../kernel/errors.ts';
import type { Agreement } from './agreement.ts';
import type { Contact } from './contact.ts';
import type { Database } from './database.ts';
import type { Meeting } from './meeting.ts';
import { recordAt, refText, type RecordRef } from './record-ref.ts';
import { references, usersOf, visitRecords } from './references.ts';
import type { Registration } from './registration.ts';
import type { Site } from './site.ts';

/** A rule across fields or records that does not hold. */
export interface InvariantProblem {
  readonly ref: RecordRef;
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly value?: string;
}

/** Checks every rule on the whole database; used when a file is opened or checked. */
export function checkInvariants(database: Database): InvariantProblem[] {
  const problems: InvariantProblem[] = [];
  visitRecords(database, (ref, entry) => void problems.push(...checkRecord(database, ref, entry)));
  return problems;
}

/** Checks the rules that a change of these records can break. */
export function checkTouched(database: Database, touched: readonly RecordRef[]): InvariantProblem[] {
  return touched.flatMap((ref) => {
    const entry = recordAt(database, ref);
    return entry === undefined ? danglingUsers(database, ref) : checkRecord(database, ref, entry as object);
  });
}

function danglingUsers(database: Database, ref: RecordRef): InvariantProblem[] {
  if (ref.table === 'office' || 'meetingId' in ref) return [];
  return usersOf(database, ref.table, ref.id).map((user) => ({
    ref: user,
    field: ref.table,
    code: 'missing-reference',
    value: refText(ref),
  }));
}

function checkRecord(database: Database, ref: RecordRef, entry: object): InvariantProblem[] {
  if (ref.table === 'office') return [];
  return [...keyProblems(ref, entry), ...referenceProblems(database, ref, entry), ...ownProblems(ref, entry)];
}

function keyProblems(ref: Exclude<RecordRef, { table: 'office' }>, entry: object): InvariantProblem[] {
  return (entry as { id?: unknown }).id === ref.id ? [] : [{ ref, field: 'id', code: 'wrong-shape', value: ref.id }];
}

function referenceProblems(
  database: Database,
  ref: Exclude<RecordRef, { table: 'office' }>,
  entry: object,
): InvariantProblem[] {
  const problems: InvariantProblem[] = [];
  for (const each of references[ref.table]) {
    for (const id of each.ids(entry as never)) {
      if (id === null) continue;
      const target =
        each.to === 'agenda'
          ? 'meetingId' in ref && database.meetings[ref.meetingId]?.agenda[id]
          : database[each.to][id];
      if (!target) problems.push({ ref, field: each.field, code: 'missing-reference', value: id });
    }
  }
  return problems;
}

function ownProblems(ref: RecordRef, entry: object): InvariantProblem[] {
  // The table of an address decides the type of the record behind it.
  switch (ref.table) {
    case 'sites':
      return siteProblems(ref, entry as Site);
    case 'agreements':
      return agreementProblems(ref, entry as Agreement);
    case 'contacts':
      return periodProblems(ref, 'roles', (entry as Contact).roles);
    case 'meetings':
      return meetingProblems(ref, entry as Meeting);
    case 'registrations':
      return registrationProblems(ref, entry as Registration);
    default:
      return [];
  }
}

function siteProblems(ref: RecordRef, site: Site): InvariantProblem[] {
  const problems = periodProblems(ref, 'leadHistory', site.leadHistory);
  const merged = site.statusHistory.findIndex((entry) => (entry.status === 'MERGED') !== (entry.mergedInto !== null));
  if (merged >= 0) problems.push({ ref, field: `statusHistory.${String(merged)}.mergedInto`, code: 'required' });
  for (const field of ['statusHistory', 'involvementHistory'] as const) {
    const days = site[field].map((entry) => entry.from ?? '');
    days.forEach((from, index) => {
      if (index > 0 && from <= (days[index - 1] ?? '')) {
        problems.push({ ref, field: `${field}.${String(index)}.from`, code: 'overlapping-terms', value: from });
      }
    });
  }
  const leads = [...site.leadHistory].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  leads.forEach((lead, index) => {
    const before = leads[index - 1];
    if (before && (before.until === null || before.until >= (lead.from ?? ''))) {
      problems.push({ ref, field: `leadHistory.${String(index)}.from`, code: 'overlapping-terms' });
    }
  });
  return problems;
}

function agreementProblems(ref: RecordRef, agreement: Agreement): InvariantProblem[] {
  const { termStart, termEnd, isOpenEnded } = agreement;
  if (termStart !== null && termEnd !== null && termEnd < termStart) {
    return [{ ref, field: 'termEnd', code: 'end-before-start', value: termEnd }];
  }
  return isOpenEnded && termEnd !== null ? [{ ref, field: 'isOpenEnded', code: 'wrong-shape' }] : [];
}

function meetingProblems(ref: RecordRef, meeting: Meeting): InvariantProblem[] {
  const problems: InvariantProblem[] = [];
  meeting.days.forEach((each, index) => {
    const before = meeting.days[index - 1];
    if (before && each.date <= before.date) {
      problems.push({ ref, field: `days.${String(index)}.date`, code: 'end-before-start', value: each.date });
    }
  });
  const first = meeting.days[0];
  if (first && meeting.registrationDeadline !== null && meeting.registrationDeadline > first.date) {
    problems.push({
      ref,
      field: 'registrationDeadline',
      code: 'end-before-start',
      value: meeting.registrationDeadline,
    });
  }
  return problems;
}

function registrationProblems(ref: RecordRef, registration: Registration): InvariantProblem[] {
  const isNamedOnce = (registration.contactId === null) !== (registration.guest === null);
  return isNamedOnce ? [] : [{ ref, field: 'contactId', code: 'required' }];
}

function periodProblems(
  ref: RecordRef,
  field: string,
  periods: readonly { readonly from: string | null; readonly until: string | null }[],
): InvariantProblem[] {
  return periods.flatMap((each, index) =>
    each.from !== null && each.until !== null && each.until < each.from
      ? [{ ref, field: `${field}.${String(index)}.until`, code: 'end-before-start' as const, value: each.until }]
      : [],
  );
}

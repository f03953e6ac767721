import type { FieldProblemCode } from '../kernel/errors.ts';
import type { Agreement } from './agreement.ts';
import type { Contact } from './contact.ts';
import type { Database } from './database.ts';
import type { FundingPhase } from './funding-phase.ts';
import type { Meeting } from './meeting.ts';
import type { Offer } from './offer.ts';
import { ownEntry, recordAt, refText, type RecordRef } from './record-ref.ts';
import { references, visitRecords, type Reference } from './references.ts';
import type { Registration } from './registration.ts';
import type { Site } from './site.ts';
import type { Indicator } from './site-quality.ts';
import type { SteeringGroup } from './steering-group.ts';

/** A rule across fields or records that does not hold. */
export interface InvariantProblem {
  readonly ref: RecordRef;
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly value?: string;
  readonly against?: string;
}

/** Checks every rule on the whole database; used when a file is opened or checked. */
export function checkInvariants(database: Database): InvariantProblem[] {
  const problems: InvariantProblem[] = [];
  visitRecords(database, (ref, entry) => {
    for (const each of checkRecord(database, ref, entry)) problems.push(each);
  });
  return problems;
}

/** Checks the rules that a change of these records can break. */
export function checkTouched(database: Database, touched: readonly RecordRef[]): InvariantProblem[] {
  const removed = new Set<string>();
  const problems = touched.flatMap((ref) => {
    const entry = recordAt(database, ref);
    if (entry !== undefined) return checkRecord(database, ref, entry as object);
    removed.add(refText(ref));
    return [];
  });
  return removed.size === 0 ? problems : [...problems, ...danglingUsers(database, removed)];
}

// One walk for all removed records, however many a command removes.
function danglingUsers(database: Database, removed: ReadonlySet<string>): InvariantProblem[] {
  const problems: InvariantProblem[] = [];
  visitRecords(database, (ref, entry) => {
    if (ref.table === 'office') return;
    for (const { field, to, ids } of references[ref.table]) {
      ids(entry as never).forEach((id, index) => {
        const target = id === null ? null : targetText(ref, to, id);
        if (target !== null && removed.has(target)) {
          problems.push({ ref, field: fieldOf(entry, field, index), code: 'missing-reference', value: target });
        }
      });
    }
  });
  return problems;
}

function targetText(ref: RecordRef, to: Reference['to'], id: string): string | null {
  if (to !== 'agenda') return refText({ table: to, id });
  return 'meetingId' in ref ? refText({ table: 'agenda', id, meetingId: ref.meetingId }) : null;
}

// `partyIds` of a list and `leadHistory.organisationId` of a list of records name the place in the list.
function fieldOf(entry: object, field: string, index: number): string {
  const [first = field, ...rest] = field.split('.');
  const isList = Array.isArray((entry as Readonly<Record<string, unknown>>)[first]);
  return isList ? [first, String(index), ...rest].join('.') : field;
}

function checkRecord(database: Database, ref: RecordRef, entry: object): readonly InvariantProblem[] {
  if (ref.table === 'office') return none;
  const own = ownProblems(ref, entry);
  const problems = referenceProblems(database, ref, entry);
  // Nearly every record is right; joining empty lists for a hundred thousand of them would cost more than the checks.
  if ((entry as { id?: unknown }).id === ref.id && own.length === 0) return problems;
  return [...keyProblems(ref, entry), ...problems, ...own];
}

const none: readonly InvariantProblem[] = [];

function keyProblems(ref: Exclude<RecordRef, { table: 'office' }>, entry: object): InvariantProblem[] {
  return (entry as { id?: unknown }).id === ref.id ? [] : [{ ref, field: 'id', code: 'wrong-shape', value: ref.id }];
}

function referenceProblems(
  database: Database,
  ref: Exclude<RecordRef, { table: 'office' }>,
  entry: object,
): readonly InvariantProblem[] {
  let problems: InvariantProblem[] | null = null;
  for (const { field, to, ids } of references[ref.table]) {
    const named = ids(entry as never);
    for (let index = 0; index < named.length; index += 1) {
      const id = named[index];
      if (id === null || id === undefined || isThere(database, ref, { to, id })) continue;
      problems ??= [];
      problems.push({ ref, field: fieldOf(entry, field, index), code: 'missing-reference', value: id });
    }
  }
  return problems ?? none;
}

function isThere(
  database: Database,
  ref: RecordRef,
  target: { readonly to: Reference['to']; readonly id: string },
): boolean {
  if (target.to !== 'agenda') return Object.hasOwn(database[target.to], target.id);
  const meeting = 'meetingId' in ref ? ownEntry(database.meetings, ref.meetingId) : undefined;
  return meeting !== undefined && Object.hasOwn(meeting.agenda, target.id);
}

function ownProblems(ref: RecordRef, entry: object): readonly InvariantProblem[] {
  // The table of an address decides the type of the record behind it.
  switch (ref.table) {
    case 'sites':
      return siteProblems(ref, entry as Site);
    case 'agreements':
      return agreementProblems(ref, entry as Agreement);
    case 'contacts':
      return periodProblems(ref, 'roles', (entry as Contact).roles);
    case 'steeringGroups':
      return steeringGroupProblems(ref, entry as SteeringGroup);
    case 'offers':
      return orderProblems(ref, 'endsOn', { from: (entry as Offer).startsOn, until: (entry as Offer).endsOn });
    case 'indicators':
    case 'fundingPhases':
      return orderProblems(ref, 'until', entry as Indicator | FundingPhase);
    case 'meetings':
      return meetingProblems(ref, entry as Meeting);
    case 'registrations':
      return registrationProblems(ref, entry as Registration);
    default:
      return none;
  }
}

function siteProblems(ref: RecordRef, site: Site): InvariantProblem[] {
  const problems = periodProblems(ref, 'leadHistory', site.leadHistory);
  const merged = site.statusHistory.findIndex((entry) => (entry.status === 'MERGED') !== (entry.mergedInto !== null));
  if (merged >= 0) problems.push({ ref, field: `statusHistory.${String(merged)}.mergedInto`, code: 'required' });
  for (const field of ['statusHistory', 'involvementHistory', 'processHistory'] as const) {
    const days = site[field].map((entry) => entry.from ?? '');
    days.forEach((from, index) => {
      if (index > 0 && from <= (days[index - 1] ?? '')) {
        problems.push({ ref, field: `${field}.${String(index)}.from`, code: 'overlapping-terms', value: from });
      }
    });
  }
  const stages = new Set<string>();
  site.criterionHistory.forEach(({ criterion, from }, index) => {
    const key = `${criterion}/${from ?? ''}`;
    if (stages.has(key)) {
      problems.push({ ref, field: `criterionHistory.${String(index)}.from`, code: 'overlapping-terms' });
    }
    stages.add(key);
  });
  const leads = [...site.leadHistory].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? ''));
  leads.forEach((lead, index) => {
    const before = leads[index - 1];
    if (before && (before.until === null || before.until >= (lead.from ?? ''))) {
      problems.push({ ref, field: `leadHistory.${String(index)}.from`, code: 'overlapping-terms' });
    }
  });
  return problems;
}

function steeringGroupProblems(ref: RecordRef, group: SteeringGroup): InvariantProblem[] {
  return [...orderProblems(ref, 'until', group), ...periodProblems(ref, 'members', group.members)];
}

function orderProblems(
  ref: RecordRef,
  field: string,
  { from, until }: { readonly from: string | null; readonly until: string | null },
): readonly InvariantProblem[] {
  if (from === null || until === null || until >= from) return none;
  return [{ ref, field, code: 'end-before-start', value: until, against: from }];
}

function agreementProblems(ref: RecordRef, agreement: Agreement): InvariantProblem[] {
  const { termStart, termEnd, isOpenEnded } = agreement;
  if (termStart !== null && termEnd !== null && termEnd < termStart) {
    return [{ ref, field: 'termEnd', code: 'end-before-start', value: termEnd, against: termStart }];
  }
  return isOpenEnded && termEnd !== null ? [{ ref, field: 'isOpenEnded', code: 'wrong-shape' }] : [];
}

function meetingProblems(ref: RecordRef, meeting: Meeting): InvariantProblem[] {
  const problems: InvariantProblem[] = [];
  meeting.days.forEach((each, index) => {
    const before = meeting.days[index - 1];
    if (before && each.date <= before.date) {
      const field = `days.${String(index)}.date`;
      problems.push({ ref, field, code: 'days-out-of-order', value: each.date, against: before.date });
    }
  });
  const first = meeting.days[0];
  if (first && meeting.registrationDeadline !== null && meeting.registrationDeadline > first.date) {
    problems.push({
      ref,
      field: 'registrationDeadline',
      code: 'deadline-after-meeting',
      value: meeting.registrationDeadline,
      against: first.date,
    });
  }
  return problems;
}

function registrationProblems(ref: RecordRef, registration: Registration): readonly InvariantProblem[] {
  const isNamedOnce = (registration.contactId === null) !== (registration.guest === null);
  return isNamedOnce ? none : [{ ref, field: 'contactId', code: 'required' }];
}

function periodProblems(
  ref: RecordRef,
  field: string,
  periods: readonly { readonly from: string | null; readonly until: string | null }[],
): InvariantProblem[] {
  return periods.flatMap((each, index) => orderProblems(ref, `${field}.${String(index)}.until`, each));
}

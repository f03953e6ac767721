import { describe, expect, it } from 'vitest';
import { planImportUndo } from '../../../../shared/domain/import-runs/plan-import-undo.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import {
  blankAgreement,
  blankContact,
  blankMeeting,
  blankOrganisation,
  blankRegistration,
  blankSite,
} from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { ContactId, OrganisationId, SiteId } from '../../../../shared/kernel/ids.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';
import { onlyRun, put, runImport } from './import-world.ts';

const celle = { table: 'sites', id: 'celle' } as const;
const peine = { table: 'sites', id: 'peine' } as const;
const aok = { table: 'organisations', id: 'aok' } as const;

/** Celle is there; an import changes its town and note and adds Peine with an insurer as lead. */
function imported(): { readonly start: Database; readonly end: Database } {
  const start = databaseOf({ celle: { note: 'alt', region: 'Nord' } });
  const lead = [{ from: null, until: null, organisationId: 'aok' as OrganisationId }];
  const { database } = runImport(start, [
    put(start, aok, blankOrganisation('AOK')),
    put(start, celle, { ...start.sites['celle'], note: 'neu', phone: '0123', leadHistory: lead }),
    put(start, peine, { ...blankSite('Peine'), leadHistory: lead }),
  ]);
  return { start, end: database };
}
const undone = (database: Database): Database => changed(database, 'importRun.undo', { id: onlyRun(database).id });

describe('taking an import back', () => {
  it('right away brings everything back but the note that it was', () => {
    const { start, end } = imported();
    const back = undone(end);
    expect({ ...back, importRuns: {} }).toEqual(start);
    expect(onlyRun(back)).toMatchObject({ undoneAt: '2026-11-23T09:00:00Z', changes: [] });
    expect(failure(back, 'importRun.undo', { id: onlyRun(back).id })).toEqual({ code: 'refused' });
  });

  it('stores of a record it made only a checksum, and of one it changed only the fields', () => {
    const { end } = imported();
    expect(onlyRun(end).changes).toEqual([
      {
        table: 'organisations',
        id: 'aok',
        meetingId: null,
        before: null,
        after: {},
        mark: expect.any(String) as string,
      },
      {
        table: 'sites',
        id: 'celle',
        meetingId: null,
        before: { note: 'alt', phone: '', leadHistory: [] },
        after: { note: 'neu', phone: '0123', leadHistory: [{ from: null, until: null, organisationId: 'aok' }] },
        mark: '',
      },
      { table: 'sites', id: 'peine', meetingId: null, before: null, after: {}, mark: expect.any(String) as string },
    ]);
  });

  it('keeps a field that somebody has changed since, and names it', () => {
    const edited = changed(imported().end, 'site.update', { id: 'celle', changes: { note: 'von Hand' } });
    expect(planImportUndo(edited, onlyRun(edited))).toEqual({
      removals: [aok, peine],
      resets: [{ ref: celle, fields: { phone: '', leadHistory: [] } }],
      kept: [{ ref: celle, reason: 'changed', fields: ['note'] }],
      gone: 0,
    });
    expect(undone(edited).sites['celle']).toMatchObject({ note: 'von Hand', phone: '' });
  });

  it('keeps a record it made that was changed since, and with it what that record names', () => {
    const edited = changed(imported().end, 'site.update', { id: 'peine', changes: { note: 'unser neuer' } });
    expect(planImportUndo(edited, onlyRun(edited))).toMatchObject({
      removals: [],
      kept: [
        { ref: peine, reason: 'changed', fields: [] },
        { ref: aok, reason: 'used', fields: [] },
      ],
    });
    expect(Object.keys(undone(edited).sites)).toEqual(['celle', 'peine']);
  });

  it('keeps a record it made that others use by now', () => {
    const record = { ...blankAgreement('peine' as SiteId), termStart: day('2026-01-01') };
    const used = changed(imported().end, 'agreement.create', { record });
    expect(planImportUndo(used, onlyRun(used)).kept).toEqual([
      { ref: peine, reason: 'used', fields: [] },
      { ref: aok, reason: 'used', fields: [] },
    ]);
    expect(undone(used).agreements).toEqual(used.agreements);
  });

  it('counts what has been deleted since, and leaves it in the recycle bin', () => {
    const deleted = changed(imported().end, 'site.remove', { id: 'peine' });
    expect(planImportUndo(deleted, onlyRun(deleted))).toMatchObject({ removals: [aok], kept: [], gone: 1 });
    expect(undone(deleted).recycled).toEqual(deleted.recycled);
  });

  it('leaves an old value out that no longer fits what was changed beside it', () => {
    const start = { ...databaseOf({ celle: {} }), agreements: {} };
    const agreement = {
      ...blankAgreement('celle' as SiteId),
      termStart: day('2024-01-01'),
      termEnd: day('2024-12-31'),
    };
    const withAgreement = { ...start, agreements: { a: { ...agreement, id: 'a' as never } } };
    const ref = { table: 'agreements', id: 'a' } as const;
    const { database } = runImport(withAgreement, [
      put(withAgreement, ref, { ...agreement, termEnd: day('2027-12-31') }),
    ]);
    const edited = changed(database, 'agreement.update', { id: 'a', changes: { termStart: day('2026-01-01') } });
    expect(planImportUndo(edited, onlyRun(edited)).kept).toEqual([{ ref, reason: 'rule', fields: ['termEnd'] }]);
    expect(undone(edited).agreements['a']?.termEnd).toBe('2027-12-31');
  });

  it('takes registrations back, and keeps a meeting it made that has others by now', () => {
    const start = databaseOf({});
    const eva = { table: 'contacts', id: 'eva' } as const;
    const meeting = { table: 'meetings', id: 'm' } as const;
    const registration = { table: 'registrations', id: 'r', meetingId: 'm' } as const;
    const { database } = runImport(start, [
      put(start, eva, blankContact('Eva', 'Adler')),
      put(start, meeting, blankMeeting('Treffen', day('2026-12-15'))),
      put(start, registration, { ...blankRegistration(), contactId: 'eva' as ContactId }),
    ]);
    expect(undone(database)).toEqual({ ...start, importRuns: undone(database).importRuns });
    const guest = { firstName: 'Ida', lastName: 'Gast', organisation: '' };
    const later = changed(database, 'registration.add', {
      meetingId: 'm',
      person: { contactId: null, guest },
      registrationStatus: 'REGISTERED',
    });
    expect(planImportUndo(later, onlyRun(later))).toMatchObject({
      removals: [eva, registration],
      kept: [{ ref: meeting, reason: 'used' }],
    });
  });
});

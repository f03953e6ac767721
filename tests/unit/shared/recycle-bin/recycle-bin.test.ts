import { describe, expect, it } from 'vitest';
import { day, instant } from '../../../../shared/kernel/dates.ts';
import { blankAgendaItem, blankMeeting, blankOffer } from '../../../../shared/model/blank.ts';
import type { RecycledId, SiteId } from '../../../../shared/kernel/ids.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Recycled } from '../../../../shared/model/recycled.ts';
import type { Site } from '../../../../shared/model/site.ts';
import { changed, databaseOf, failure } from '../sites/run.ts';

const only = (table: Readonly<Record<string, { readonly id: string }>>): string => Object.keys(table)[0] ?? '';

describe('the recycle bin', () => {
  it('takes a deleted record and brings it back as it was', () => {
    const before = databaseOf({ celle: { note: 'bleibt', ...{ future: 1 } } });
    const deleted = changed(before, 'site.remove', { id: 'celle' });
    expect(deleted.sites).toEqual({});
    expect(Object.values(deleted.recycled)).toMatchObject([
      { table: 'sites', recordId: 'celle', title: 'celle', removedAt: '2026-11-23T09:00:00Z' },
    ]);
    const restored = changed(deleted, 'recycleBin.restore', { ids: [only(deleted.recycled)] });
    expect(restored).toEqual(before);
  });

  it('keeps programme and registrations of a deleted meeting', () => {
    const start = databaseOf({});
    const withMeeting = changed(start, 'meeting.create', { record: blankMeeting('Treffen', day('2026-12-15')) });
    const meetingId = only(withMeeting.meetings);
    const before: Database = {
      ...withMeeting,
      meetings: {
        [meetingId]: {
          ...(withMeeting.meetings[meetingId] as Database['meetings'][string]), // just made
          agenda: { a1: { ...blankAgendaItem('Begrüßung', 0), id: 'a1' as never } },
        },
      },
    };
    const deleted = changed(before, 'meeting.remove', { id: meetingId });
    expect(changed(deleted, 'recycleBin.restore', { ids: [only(deleted.recycled)] })).toEqual(before);
  });

  it('refuses to bring back what names something that is gone, and keeps it', () => {
    const start = databaseOf({ celle: {} });
    const offered = changed(start, 'offer.create', { record: { ...blankOffer('Kurs'), siteIds: ['celle' as SiteId] } });
    const withoutOffer = changed(offered, 'offer.remove', { id: only(offered.offers) });
    const binned = only(withoutOffer.recycled);
    const withoutSite = { ...withoutOffer, sites: {} };
    expect(failure(withoutSite, 'recycleBin.restore', { ids: [binned] })).toMatchObject({
      code: 'invalid-input',
      problems: [{ field: 'siteIds.0', code: 'missing-reference' }],
    });
  });

  it('brings back what a record names along with it, when that was deleted too', () => {
    const start = databaseOf({ celle: {}, peine: {} });
    const offer = { ...blankOffer('Kurs'), id: 'kurs', siteIds: ['celle'] };
    const bin = (id: string, table: string, content: { readonly id: string }): Recycled => ({
      id: id as RecycledId,
      table,
      recordId: content.id,
      title: content.id,
      removedAt: instant('2026-11-20T08:00:00Z'),
      content: { ...content },
    });
    const { celle = start.sites['peine'], ...others } = start.sites;
    const deleted: Database = {
      ...start,
      sites: others,
      recycled: { r1: bin('r1', 'offers', offer), r2: bin('r2', 'sites', celle as Site) },
    };
    const restored = changed(deleted, 'recycleBin.restore', { ids: ['r1'] });
    expect({ sites: Object.keys(restored.sites).sort(), offers: Object.keys(restored.offers) }).toEqual({
      sites: ['celle', 'peine'],
      offers: ['kurs'],
    });
    expect(restored.recycled).toEqual({});
  });

  it('removes for good only what it is told', () => {
    const deleted = changed(databaseOf({ celle: {}, peine: {} }), 'site.remove', { id: 'celle' });
    const emptied = changed(deleted, 'recycleBin.remove', { ids: [only(deleted.recycled)] });
    expect(emptied.recycled).toEqual({});
    expect(Object.keys(emptied.sites)).toEqual(['peine']);
    expect(failure(deleted, 'recycleBin.remove', { ids: ['gone'] })).toMatchObject({ code: 'record-missing' });
  });
});

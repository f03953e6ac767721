import { describe, expect, it } from 'vitest';
import { presentingOn } from '../../../../shared/domain/meetings/presenting.ts';
import { day } from '../../../../shared/kernel/dates.ts';
import type { AgendaItemId, MeetingId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankAgendaItem, blankMeeting } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { Meeting } from '../../../../shared/model/meeting.ts';
import { databaseOf } from '../sites/run.ts';

const bottrop = 'bottrop' as SiteId;
const essen = 'essen' as SiteId;

/** A meeting on a day with one programme item of some sites; null: no programme is noted. */
function meetingOn(date: string, siteIds: readonly SiteId[] | null, isCancelled = false): Meeting {
  const id = 'item' as AgendaItemId;
  const item = { ...blankAgendaItem('Bericht', 1), id, siteIds: [...(siteIds ?? [])] };
  return {
    ...blankMeeting(date, day(date)),
    id: `m${date}` as MeetingId,
    isCancelled,
    agenda: siteIds === null ? {} : { [id]: item },
    registrations: {},
  };
}

function said(meetings: readonly Meeting[], site: SiteId, asOf: string, joinedOn: string | null = null): string {
  const database: Database = {
    ...databaseOf({ bottrop: {}, essen: {} }),
    meetings: Object.fromEntries(meetings.map((each) => [each.id, each])),
  };
  const { state, on } = presentingOn(
    database,
    day(asOf),
  )({ id: site, joinedOn: joinedOn === null ? null : day(joinedOn) });
  return on ?? state;
}

describe('whether a site has presented its work', () => {
  const twice = [meetingOn('2024-05-01', [bottrop]), meetingOn('2025-05-01', [bottrop])];

  it('is the day it last did, the day itself included', () => {
    expect(said(twice, bottrop, '2025-05-01')).toBe('2025-05-01');
    expect(said(twice, bottrop, '2025-04-30')).toBe('2024-05-01');
    expect(said(twice, bottrop, '2024-04-30')).toBe('never');
  });

  it('is never where every programme is noted and it stands in none', () => {
    expect(said(twice, essen, '2026-11-23')).toBe('never');
    expect(said([], essen, '2026-11-23')).toBe('never');
  });

  it('is not known where a programme is missing, from the day of that meeting on', () => {
    const missing = [...twice, meetingOn('2025-09-01', null)];
    expect(said(missing, essen, '2025-08-31')).toBe('never');
    expect(said(missing, essen, '2025-09-01')).toBe('unknown');
    expect(said(missing, bottrop, '2025-09-01')).toBe('2025-05-01');
  });

  it('does not depend on meetings that were cancelled or held before the site joined', () => {
    expect(said([meetingOn('2025-09-01', null, true)], essen, '2026-11-23')).toBe('never');
    expect(said([meetingOn('2025-09-01', [essen], true)], essen, '2026-11-23')).toBe('never');
    expect(said([meetingOn('2025-09-01', null)], essen, '2026-11-23', '2025-09-02')).toBe('never');
    expect(said([meetingOn('2025-09-01', null)], essen, '2026-11-23', '2025-09-01')).toBe('unknown');
  });
});

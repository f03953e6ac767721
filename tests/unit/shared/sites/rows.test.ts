import { describe, expect, it } from 'vitest';
import { day } from '../../../../shared/kernel/dates.ts';
import type { ContactId, MeetingId, RegistrationId, SiteId } from '../../../../shared/kernel/ids.ts';
import { blankMeeting, blankRegistration } from '../../../../shared/model/blank.ts';
import type { Database } from '../../../../shared/model/database.ts';
import type { RegistrationStatus } from '../../../../shared/model/registration.ts';
import { lastParticipations, participationHistory } from '../../../../shared/domain/sites/participation.ts';
import { siteRows } from '../../../../shared/domain/sites/site-rows.ts';
import { changed, databaseOf } from './run.ts';

const bottrop = 'bottrop' as SiteId;

function withMeetings(meetings: Readonly<Record<string, readonly RegistrationStatus[]>>): Database {
  const contact = 'someone' as ContactId;
  const records = Object.entries(meetings).map(([date, statuses]) => {
    const id = `m${date}` as MeetingId;
    const registrations = statuses.map((registrationStatus, index) => ({
      ...blankRegistration(),
      id: `r${String(index)}` as RegistrationId,
      contactId: contact,
      siteId: bottrop,
      registrationStatus,
    }));
    const record = {
      ...blankMeeting(date, day(date)),
      id,
      agenda: {},
      registrations: Object.fromEntries(registrations.map((each) => [each.id, each])),
    };
    return [id, record] as const;
  });
  return { ...databaseOf({ bottrop: {}, essen: {} }), meetings: Object.fromEntries(records) };
}

describe('participation', () => {
  const database = withMeetings({
    '2017-12-15': ['ATTENDED', 'ATTENDED', 'NO_SHOW'],
    '2019-03-01': ['CANCELLED'],
    '2027-01-10': ['REGISTERED', 'WAITLISTED'],
  });

  it('lists what a site did at each meeting, newest first', () => {
    expect(
      participationHistory(database, bottrop).map(({ date, ...rest }) => [date, rest.attended, rest.declined]),
    ).toEqual([
      ['2027-01-10', 0, 0],
      ['2019-03-01', 0, 1],
      ['2017-12-15', 2, 0],
    ]);
  });

  it('knows the day a site was last there, as seen from any day', () => {
    expect(lastParticipations(database, day('2026-11-23')).get(bottrop)).toBe('2017-12-15');
    expect(lastParticipations(database, day('2017-12-14')).get(bottrop)).toBeUndefined();
  });

  it('stands in the list beside status and place', () => {
    const located = changed(database, 'site.putLocation', {
      id: bottrop,
      locationId: null,
      location: { name: '', street: '', postcode: '01067', city: 'Bottrop', isMain: true },
    });
    const [row] = siteRows(located, day('2026-11-23'));
    expect([row?.city, row?.lastParticipation, row?.status]).toEqual(['Bottrop', '2017-12-15', null]);
  });
});

describe('places', () => {
  it('have one main place, the one marked last', () => {
    const place = (city: string) => ({ name: '', street: '', postcode: '', city, isMain: true });
    const old = { ...place('Alt'), id: 'old' };
    const database = changed(databaseOf({ bottrop: { locations: [old] } }), 'site.putLocation', {
      id: bottrop,
      locationId: null,
      location: place('Neu'),
    });
    expect(database.sites['bottrop']?.locations.map(({ city, isMain }) => [city, isMain])).toEqual([
      ['Alt', false],
      ['Neu', true],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { byYear, siteTimeline } from '../../../../shared/domain/timeline/site-timeline.ts';
import { required } from '../../../../shared/kernel/assert.ts';
import { day, type Day } from '../../../../shared/kernel/dates.ts';
import { profileDay, profileWorld } from '../../../builders/profile-world.ts';

describe('the timeline of a site', () => {
  it('tells everything that happened up to the day, newest first', () => {
    expect(timeline(profileDay)).toEqual([
      '2026-11-20 notes note',
      '2026-10-05 tasks taskDone',
      '2026-05-12 steering steeringMeeting',
      '2026-03-19 meetings attended',
      '2026-03-01 offers offer',
      '2026-02-01 quality needStated',
      '2026-01-01 agreements agreementRenewed',
      '2025-12-31 agreements agreementEnded',
      '2024-01-01 agreements agreementBegan',
      '2024-01-01 quality criterion',
      '2023-12-10 agreements agreementSigned',
      '2023-03-01 offers offer',
      '2022-03-01 steering steeringFounded',
      '2022-01-01 quality phase',
      '2022-01-01 quality criterion',
      '2022-01-01 contacts contactBegan',
      '2021-12-31 contacts contactEnded',
      '2020-01-01 status involvement',
      '2016-12-01 status status',
      '2016-12-01 status leadBegan',
    ]);
  });

  it('knows nothing of what came after its day', () => {
    expect(timeline(day('2020-06-30'))).toEqual([
      '2020-01-01 status involvement',
      '2016-12-01 status status',
      '2016-12-01 status leadBegan',
    ]);
  });

  it('is grouped by year in its own order', () => {
    expect(byYear(entries(profileDay)).map(({ year, entries: of }) => [year, of.length])).toEqual([
      [2026, 7],
      [2025, 1],
      [2024, 2],
      [2023, 2],
      [2022, 4],
      [2021, 1],
      [2020, 1],
      [2016, 2],
    ]);
  });
});

function entries(asOf: Day) {
  const world = profileWorld();
  return siteTimeline(world, required(world.sites['s1'], 'the site'), asOf);
}

function timeline(asOf: Day): string[] {
  return entries(asOf).map((entry) => `${entry.day} ${entry.kind} ${entry.event.what}`);
}

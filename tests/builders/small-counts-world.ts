import { day } from '../../shared/kernel/dates.ts';
import { blankIndicator, blankOffer } from '../../shared/model/blank.ts';
import type { Database } from '../../shared/model/database.ts';
import type { Offer } from '../../shared/model/offer.ts';
import type { IndicatorUnit } from '../../shared/model/site-quality.ts';
import { profileWorld } from './profile-world.ts';

/** Counts of people that must not be found in anything that leaves the program; no other number of the world is one of them. */
export const smallCounts = [71, 73, 79, 83, 89, 97];

/** A part and a whole of which the second minus the first is a small count: no paper may print both. */
export const tellingPairs: readonly (readonly [number, number])[] = [
  [4000, 4071],
  [5000, 5073],
  [6000, 6079],
  [7000, 7097],
];

/** A data file with small counts of people beside large ones, in offers and figures of a site, another site and the office. */
export function smallCountsWorld(): Database {
  const world = profileWorld();
  const sites = Object.fromEntries(
    Object.values(world.sites).map((site) => [site.id, { ...site, phone: '', statusHistory: active }]),
  );
  return {
    ...world,
    office: { ...world.office, smallCountThreshold: 100 },
    sites,
    offers: {
      small: offer('small', 's1', { enrolments: 71, participations: 73, participants: 79 }),
      large: offer('large', 's2', { enrolments: 4000, participations: 5000, participants: 6000 }),
    },
    indicators: {
      i1: figure('i1', 's1', 83, 'PARTICIPATIONS'),
      i2: figure('i2', 's1', 97, 'PERSONS'),
      i3: figure('i3', 's2', 7000, 'PERSONS'),
      i4: figure('i4', null, 7097, 'PERSONS'),
      i5: figure('i5', null, 89, 'ENROLMENTS'),
    },
  } as unknown as Database; // ids are branded where they are made
}

const active = [{ from: day('2020-01-01'), status: 'ACTIVE', mergedInto: null, note: '' }];

function offer(id: string, site: string, counts: Partial<Offer>) {
  const when = { startsOn: day('2026-03-02'), endsOn: day('2026-06-01'), placesOffered: 8000 };
  return { ...blankOffer(`Angebot ${id}`), ...when, ...counts, id, siteIds: [site], offerStatus: 'HELD' as const };
}

function figure(id: string, site: string | null, value: number, indicatorUnit: IndicatorUnit) {
  const about = { referenceDate: day('2026-06-30'), indicatorUnit, value };
  return { ...blankIndicator(null, `Kennzahl ${indicatorUnit}`), ...about, id, siteId: site };
}

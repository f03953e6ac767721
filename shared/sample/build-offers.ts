import type { OfferId } from '../kernel/ids.ts';
import { addDays, daysBetween, weekdayOf, yearOf, type Day } from '../kernel/dates.ts';
import { statusOn } from '../domain/sites/queries.ts';
import { blankOffer } from '../model/blank.ts';
import type { Offer } from '../model/offer.ts';
import type { Site } from '../model/site.ts';
import { siteOfferSeeds, type OfferSeed } from './data/offer-seeds.ts';
import { officeOfferSeeds, type SeriesSeed } from './data/offers-across-sites.ts';
import { courseCounts } from './offer-counts.ts';
import { createRandom, type SeededRandom } from './random.ts';
import type { SampleDraft } from './sample-draft.ts';

// A stream of its own: whatever was invented before offers came keeps its bytes.
const streamOfOffers = 0x0ff325;
const daysPerOffer = 290;
const daysAhead = 120;

/** Adds the offers: those across all sites, and those of each site from its start until some months ahead; `total` makes them exactly so many. */
export function addOffers(draft: SampleDraft, seed: number, total: number | null): void {
  const random = createRandom(seed ^ streamOfOffers);
  for (const series of officeOfferSeeds) addRounds(draft, random, series);
  const left = total === null ? null : total - draft.offers.length;
  const sites = [...draft.sites.values()].flatMap((site, index) => {
    // One site in six has held nothing for a year or more.
    const until = addDays(draft.calendar.today, left === null && index % 6 === 4 ? -420 : daysAhead);
    const span = site.joinedOn === null ? 0 : daysBetween(site.joinedOn, until);
    return site.joinedOn === null || span < 30 ? [] : [{ site, from: site.joinedOn, span }];
  });
  sites.forEach(({ site, from, span }, index) => {
    const share = left === null ? Math.max(1, Math.round(span / daysPerOffer)) : shareOf(left, index, sites.length);
    for (let count = 0; count < share; count += 1) {
      const startsOn = onWorkday(addDays(from, Math.floor(((count + random.next()) * span) / share)));
      if (left !== null || isAtWork(site, startsOn)) addSiteOffer(draft, random, site, startsOn);
    }
  });
}

function addSiteOffer(draft: SampleDraft, random: SeededRandom, site: Site, startsOn: Day): void {
  const ownFields = siteOfferSeeds.filter((each) => site.fieldsOfAction.includes(each.field));
  const seed = random.pick(ownFields.length > 0 && random.chance(0.8) ? ownFields : siteOfferSeeds);
  const sessions = random.whole(...seed.sessions);
  const placesOffered = random.whole(...seed.places);
  const location = random.pick(site.locations);
  const provider = random.pick(seed.providers);
  draft.offers.push({
    ...blankOffer(`${seed.title} ${String(yearOf(startsOn))}`),
    id: random.id() as OfferId, // fresh ids are branded where they are made
    siteIds: [site.id],
    fieldsOfAction: [seed.field],
    offerType: seed.offerType,
    programmeFormat: seed.programmeFormat ?? '',
    format: seed.format,
    accessRoute: seed.accessRoute,
    targetGroup: seed.targetGroup,
    ...providerOf(draft, provider),
    place: seed.format === 'ON_SITE' || seed.format === 'HYBRID' ? location.city : '',
    ...courseOf(draft, random, { seed, startsOn, sessions, placesOffered }),
  });
}

function addRounds(draft: SampleDraft, random: SeededRandom, seed: SeriesSeed): void {
  seed.rounds.forEach((written, index) => {
    const { sessions, places } = seed;
    const startsOn = draft.calendar.onWeekday(written);
    draft.offers.push({
      ...blankOffer(`${seed.title}, ${String(index + 1)}. Runde`),
      id: random.id() as OfferId,
      fieldsOfAction: [...seed.fields],
      offerType: seed.offerType,
      format: seed.format,
      accessRoute: seed.accessRoute,
      targetGroup: seed.targetGroup,
      ...providerOf(draft, seed.provider),
      ...courseOf(draft, random, { seed, startsOn, sessions, placesOffered: places }),
      note: seed.note,
    });
  });
}

interface Course {
  readonly seed: Pick<OfferSeed, 'offerType' | 'format'>;
  readonly startsOn: Day;
  readonly sessions: number;
  readonly placesOffered: number;
}

type CourseFields = Pick<Offer, 'offerStatus' | 'startsOn' | 'endsOn' | 'sessions' | 'placesOffered'> &
  ReturnType<typeof courseCounts>;

function courseOf({ calendar }: SampleDraft, random: SeededRandom, course: Course): CourseFields {
  const { startsOn, sessions, placesOffered } = course;
  const endsOn = addDays(startsOn, (sessions - 1) * 7);
  const offerStatus = statusOf(random, course, endsOn, calendar.today);
  return {
    offerStatus,
    startsOn,
    endsOn,
    sessions,
    placesOffered,
    ...courseCounts(random, { ...course, offerStatus }),
  };
}

// In 2020 and 2021 much of what was planned in presence could not be held.
function statusOf(random: SeededRandom, { seed, startsOn }: Course, endsOn: Day, today: Day): Offer['offerStatus'] {
  if (startsOn > today) return 'PLANNED';
  const isHard = seed.format !== 'ONLINE' && startsOn >= '2020-03-15' && startsOn <= '2021-06-15';
  if (random.chance(isHard ? 0.55 : 0.05)) return random.chance(0.4) ? 'MOVED' : 'CANCELLED';
  return endsOn >= today ? 'RUNNING' : 'HELD';
}

function providerOf(draft: SampleDraft, key: string): Pick<Offer, 'provider' | 'providerId'> {
  const organisation = draft.organisations.get(key);
  return organisation ? { providerId: organisation.id, provider: '' } : { providerId: null, provider: key };
}

function isAtWork(site: Site, on: Day): boolean {
  return statusOn(site, on)?.status === 'ACTIVE';
}

function onWorkday(raw: Day): Day {
  const weekday = weekdayOf(raw);
  return weekday > 5 ? addDays(raw, 8 - weekday) : raw;
}

function shareOf(total: number, index: number, parts: number): number {
  return Math.floor(total / parts) + (index < total % parts ? 1 : 0);
}

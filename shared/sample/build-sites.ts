import type { SiteId } from '../kernel/ids.ts';
import { addDays, addMonths, yearOf, type Day } from '../kernel/dates.ts';
import { required } from '../kernel/assert.ts';
import { blankSite } from '../model/blank.ts';
import { districtsIn } from '../domain/districts/district.ts';
import type { Site, StatusEntry } from '../model/site.ts';
import type { SiteSeed } from './data/site-seed.ts';
import { staffFor } from './build-office.ts';
import { addressPart, fictionPhone, freePostcode } from './person.ts';
import type { SampleDraft } from './sample-draft.ts';

/** Adds the sites with their history. */
export function addSites(draft: SampleDraft, seeds: readonly SiteSeed[]): void {
  const ids = new Map(seeds.map((seed) => [seed.key, draft.random.id() as SiteId])); // fresh ids are branded here
  for (const [index, seed] of seeds.entries()) {
    draft.sites.set(seed.key, { ...sampleSite(draft, seed, ids), districtCode: borrowedDistrict(index) });
  }
}

// The Land is invented, so its sites borrow real Kreise to show the map; it says so. Every tenth shares one with the site before.
const borrowed = districtsIn(['03']);

function borrowedDistrict(index: number): string {
  const place = index % 10 === 9 ? index - 1 : index;
  return borrowed[(place * 7) % borrowed.length]?.code ?? '';
}

function sampleSite(draft: SampleDraft, seed: SiteSeed, ids: ReadonlyMap<string, SiteId>): Site {
  const { random, calendar } = draft;
  const joinedOn = calendar.inMonth(seed.joinedOn);
  const domain = siteDomain(seed);
  return {
    ...blankSite(seed.officialName),
    id: required(ids.get(seed.key), 'every seed has an id'),
    shortName: seed.key,
    siteType: seed.siteType,
    legalForm: seed.legalForm ?? '',
    federalState: '03',
    district: seed.district,
    region: seed.region,
    entryWave: `Welle ${String(yearOf(joinedOn))}`,
    joinedOn,
    statusHistory: statusHistory(draft, seed, ids),
    leadHistory: leadHistory(draft, seed),
    involvementHistory: seed.involvement.map(([from, involvement]) => ({ from: calendar.inMonth(from), involvement })),
    locations: [
      {
        id: random.id(),
        name: 'Hauptstelle',
        street: seed.street,
        postcode: freePostcode(random),
        city: seed.city,
        isMain: true,
      },
      ...(seed.branches ?? []).map((name) => ({
        id: random.id(),
        name: `Geschäftsstelle ${name}`,
        street: `Dorfstraße ${String(random.whole(1, 60))}`,
        postcode: freePostcode(random),
        city: name,
        isMain: false,
      })),
    ],
    fieldsOfAction: [...seed.fields],
    responsibleStaffId: staffFor(draft, seed.region),
    phone: fictionPhone(random),
    email: `gesundheit@${domain}`,
    website: `https://www.${domain}`,
    profileText: seed.profileText,
    strengths: seed.strengths,
    currentQuestion: seed.currentQuestion,
    note: seed.note ?? '',
  };
}

/** The invented domain of a site's addresses. */
function siteDomain(seed: Pick<SiteSeed, 'key' | 'siteType'>): string {
  const house = seed.siteType === 'EMPLOYMENT_AGENCY' ? 'agentur' : 'jobcenter';
  return `${house}-${addressPart(seed.key)}.example`;
}

function statusHistory(draft: SampleDraft, seed: SiteSeed, ids: ReadonlyMap<string, SiteId>): StatusEntry[] {
  const { calendar } = draft;
  const joinedOn = calendar.inMonth(seed.joinedOn);
  const entries: StatusEntry[] = [
    { from: addMonths(joinedOn, -4), status: 'PREPARING', mergedInto: null, note: '' },
    { from: joinedOn, status: 'ACTIVE', mergedInto: null, note: '' },
  ];
  for (const event of seed.later ?? []) {
    const from: Day = calendar.inMonth(event.from);
    const target = event.mergedInto === undefined ? null : (ids.get(event.mergedInto) ?? null);
    // In a smaller sample the site that took this one over may be missing; then it simply ended.
    const status = event.status === 'MERGED' && target === null ? 'ENDED' : event.status;
    const entry: StatusEntry = {
      from,
      status,
      mergedInto: status === 'MERGED' ? target : null,
      note: event.note ?? '',
    };
    const same = entries.findIndex((each) => each.from === from);
    if (same >= 0) entries.splice(same, 1, entry);
    else entries.push(entry);
  }
  return entries.filter((entry, index) => index === 0 || entry.status !== entries[index - 1]?.status);
}

function leadHistory(draft: SampleDraft, seed: SiteSeed): Site['leadHistory'] {
  const { calendar } = draft;
  const organisationId = required(draft.organisations.get(seed.lead), 'every lead is an organisation').id;
  const joinedOn = calendar.inMonth(seed.joinedOn);
  if (seed.leadBefore === undefined) return [{ organisationId, from: joinedOn, until: null }];
  const since = calendar.inMonth(seed.leadBefore.handedOverOn);
  const before = required(draft.organisations.get(seed.leadBefore.lead), 'every lead is an organisation').id;
  return [
    { organisationId: before, from: joinedOn, until: addDays(since, -1) },
    { organisationId, from: since, until: null },
  ];
}

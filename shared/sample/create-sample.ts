import type { Day } from '../kernel/dates.ts';
import type { Database } from '../model/database.ts';
import { blankDatabase } from '../domain/office/blank-office.ts';
import { addAgreements } from './build-agreements.ts';
import { addSiteContacts } from './build-contacts.ts';
import { addMeeting, addSeries } from './build-meetings.ts';
import { addOffers } from './build-offers.ts';
import { addStaff, sampleOffice } from './build-office.ts';
import { addOrganisations } from './build-organisations.ts';
import { addQuality } from './build-quality.ts';
import { addSites } from './build-sites.ts';
import { addSteeringGroups } from './build-steering.ts';
import { addGeneralFollowUps } from './build-follow-ups.ts';
import { startDraft, type SampleDraft } from './sample-draft.ts';
import type { SampleScale } from './sample-world.ts';
import { worldOf } from './worlds.ts';

/** Makes an invented office; the same scale, seed and day give the same data to the last byte. */
export function createSample(options: {
  readonly scale: SampleScale;
  readonly seed: number;
  readonly today?: Day;
}): Database {
  const draft = startDraft(options.seed, options.today);
  const world = worldOf(options.scale, draft.random);
  addStaff(draft);
  addOrganisations(draft);
  addSites(draft, world.sites);
  addAgreements(draft);
  addSiteContacts(draft, world.contactsPerSite);
  addSeries(draft);
  const presence = new Map(world.sites.map((seed) => [seed.key, seed.presence]));
  for (const seed of world.meetings) addMeeting(draft, seed, (key) => presence.get(key) ?? 0.5);
  addGeneralFollowUps(draft);
  world.finish(draft);
  addOffers(draft, options.seed, world.offerCount ?? null);
  addSteeringGroups(draft, options.seed);
  addQuality(draft, options.seed);
  return databaseOf(draft);
}

function databaseOf(draft: SampleDraft): Database {
  return {
    ...blankDatabase(''),
    office: sampleOffice(),
    staff: byId(draft.staff),
    organisations: byId(draft.organisations.values()),
    contacts: byId(draft.contacts),
    sites: byId(draft.sites.values()),
    agreements: byId(draft.agreements),
    series: byId(draft.series.values()),
    meetings: byId(draft.meetings),
    followUps: byId(draft.followUps),
    steeringGroups: byId(draft.steeringGroups),
    offers: byId(draft.offers),
    needs: byId(draft.needs),
    milestones: byId(draft.milestones),
    indicators: byId(draft.indicators),
    fundingPhases: byId(draft.fundingPhases),
    savedViews: byId(draft.savedViews),
  };
}

function byId<Entry extends { readonly id: string }>(entries: Iterable<Entry>): Record<string, Entry> {
  return Object.fromEntries([...entries].map((entry) => [entry.id, entry]));
}

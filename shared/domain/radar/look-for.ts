import { addDays, addMonths, day, yearOf, type Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { AgreementId } from '../../kernel/ids.ts';
import type { Site } from '../../model/site.ts';
import { agreementEndKey, openAgreementEnds } from '../deadlines/agreement-ends.ts';
import { absentSites, joinedAfter } from '../overview/queries.ts';
import { involvementOn, statusOn } from '../sites/queries.ts';
import { seatsOn, steeringGroupOn } from '../steering/queries.ts';
import type { RadarCheck, RadarFinding } from './finding.ts';
import { cooperationThat, lastFigures, sitesWithAgreement, sitesWithContact, sitesWithOffer } from './site-facts.ts';

/** What a check finds: the day it is about (null: it has none), its agreement, and its notice where that has another name. */
type Matter = Pick<RadarFinding, 'about'> & Partial<Pick<RadarFinding, 'notice' | 'agreementId' | 'unsignedId'>>;

/** Says of a site what a check finds, or that all is well. */
export type Look = (site: Site) => Matter | 'fine';

const monthsOfFigures = 12;

/**
 * Makes every check for a day; what they need of the whole data is gathered once. Offers and figures are expected of sites at work only:
 * one that prepares or pauses cannot have them, and one that has only begun has no figures yet.
 */
export function lookFor(database: Database, on: Day): Readonly<Record<RadarCheck, Look>> {
  const { ahead, past } = cooperationEnds(database, on);
  const cooperation = sitesWithAgreement(database, 'COOPERATION', on);
  const municipal = sitesWithAgreement(database, 'MUNICIPAL', on);
  const contacts = sitesWithContact(database, on);
  const offers = sitesWithOffer(database, yearOf(on));
  const figures = lastFigures(database, on);
  const absent = new Map(absentSites(database, on).map(({ site, lastOn }) => [site.id as string, lastOn]));
  const oldest = addMonths(on, -monthsOfFigures);
  return {
    'agreement-missing': (site) => {
      if (cooperation.has(site.id) || cooperationThat(database, site, { state: 'unknown', on })) return 'fine';
      const unsigned = cooperationThat(database, site, { state: 'unsigned', on });
      return { about: null, agreementId: past.get(site.id) ?? null, unsignedId: unsigned?.id ?? null };
    },
    'agreement-undated': (site) => {
      const undated = cooperation.has(site.id) ? null : cooperationThat(database, site, { state: 'unknown', on });
      return undated === null ? 'fine' : { about: null, agreementId: undated.id };
    },
    'agreement-ending': (site) => (cooperation.has(site.id) ? (ahead.get(site.id) ?? 'fine') : 'fine'),
    contact: (site) => (contacts.has(site.id) ? 'fine' : { about: null }),
    steering: (site) => (steeringGroupOn(database, site.id, on) === null ? { about: null } : 'fine'),
    municipality: (site) => (municipal.has(site.id) || takesPart(database, site, on) ? 'fine' : { about: null }),
    offers: (site) =>
      offers.has(site.id) || !isAtWork(site, on) ? 'fine' : { about: day(`${String(yearOf(on))}-01-01`) },
    absence: (site) => (absent.has(site.id) ? { about: absent.get(site.id) ?? null } : 'fine'),
    figures: (site) => {
      const last = figures.get(site.id) ?? null;
      const isOld = last === null ? !joinedAfter(site, oldest) : last < oldest;
      return isOld && isAtWork(site, on) ? { about: last } : 'fine';
    },
  };
}

interface CooperationEnds {
  /** The first end of each site within the lead time the office has set. */
  readonly ahead: ReadonlyMap<string, Matter & { readonly about: Day }>;
  /** What has run out at a site and was not renewed. */
  readonly past: ReadonlyMap<string, AgreementId>;
}

function cooperationEnds(database: Database, on: Day): CooperationEnds {
  const limit = addDays(on, database.office.deadlineLeadDays.agreementEnd);
  const ahead = new Map<string, Matter & { readonly about: Day }>();
  const past = new Map<string, AgreementId>();
  for (const { id, siteId, agreementType, termEnd } of openAgreementEnds(database, on)) {
    if (agreementType !== 'COOPERATION' || termEnd === null || termEnd > limit) continue;
    if (termEnd < on) {
      past.set(siteId, id);
      continue;
    }
    const known = ahead.get(siteId);
    if (!known || termEnd < known.about) {
      ahead.set(siteId, { about: termEnd, notice: agreementEndKey(id), agreementId: id });
    }
  }
  return { ahead, past };
}

// As in the lists: a site without any status is taken for one at work.
function isAtWork(site: Site, on: Day): boolean {
  return (statusOn(site, on)?.status ?? 'ACTIVE') === 'ACTIVE';
}

// The municipality is there when it works along or has a seat in the steering body, even without an agreement of its own.
function takesPart(database: Database, site: Site, on: Day): boolean {
  const involvement = involvementOn(site, on)?.involvement ?? 'NONE';
  if (involvement !== 'NONE' && involvement !== 'CONTACT') return true;
  const group = steeringGroupOn(database, site.id, on);
  return (
    group !== null && seatsOn(group, on).some(({ party }) => party === 'MUNICIPALITY' || party === 'HEALTH_OFFICE')
  );
}

import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';
import { sitesOn, statusOn } from '../sites/queries.ts';
import { districtByCode, type District } from './district.ts';
import { findDistrict } from './find-district.ts';

/** A site the map does not know a Kreis for, and what its name says about it. */
export interface UnplacedSite {
  readonly site: Site;
  /** What the name in its district field means for sure; null: nothing, or several. */
  readonly clear: District | null;
  /** What it may mean, from the district field or, failing that, from its own name. */
  readonly suggestions: readonly District[];
}

/** Lists the sites known on a day that have no Kreis by key; those that have become part of another one need none. */
export function unplacedSites(database: Database, asOf: Day): UnplacedSite[] {
  return sitesOn(database, asOf)
    .filter((site) => districtByCode(site.districtCode) === null && statusOn(site, asOf)?.status !== 'MERGED')
    .map((site) => ({ site, ...suggestionsFor(site, database.office.federalStates) }));
}

/** Says which Kreis a site probably lies in, from what is written in its fields. */
export function suggestionsFor(
  site: Pick<Site, 'district' | 'federalState' | 'officialName' | 'shortName'>,
  servedStates: readonly string[],
): Pick<UnplacedSite, 'clear' | 'suggestions'> {
  const states = site.federalState === '' ? servedStates : [site.federalState];
  const { clear, candidates } = findDistrict(site.district, states);
  if (candidates.length > 0) return { clear, suggestions: candidates };
  const fromName = [site.officialName, site.shortName].map(
    (name) => findDistrict(withoutHouse(name), states).candidates,
  );
  return { clear: null, suggestions: fromName.find((found) => found.length > 0) ?? [] };
}

// "Jobcenter Landkreis Celle", "Agentur für Arbeit Emden-Leer": the place is what is left.
function withoutHouse(name: string): string {
  return name.replace(
    /^(das |die )?(kommunales )?(jobcenter|job-center|jc|agentur für arbeit|afa|aa)( im| in| des| der| für den)? /i,
    '',
  );
}

import { involvementOn, leadInsurerOn, mainLocation } from '../../domain/sites/queries.ts';
import type { EnumTexts } from '../../i18n/de/enums.ts';
import { formatDay, formatList } from '../../i18n/format.ts';
import type { Day } from '../../kernel/dates.ts';
import type { Database } from '../../model/database.ts';
import type { Site } from '../../model/site.ts';

/** The plain facts of a site in words; blank: not known. The Steckbrief and the page in the Tagungsmappe print the same ones. */
export interface FactValues {
  readonly siteType: string;
  /** Postcode and town of the main place. */
  readonly place: string;
  readonly street: string;
  readonly district: string;
  /** Blank within the office's own Land, which every reader knows. */
  readonly federalState: string;
  readonly region: string;
  readonly wave: string;
  readonly joined: string;
  readonly lead: string;
  readonly fields: string;
  readonly involvement: string;
  readonly website: string;
}

/** Writes the plain facts of a site as of a day. */
export function factValues(
  database: Database,
  site: Site,
  { asOf, enums }: { readonly asOf: Day; readonly enums: EnumTexts },
): FactValues {
  const place = mainLocation(site);
  const involvement = involvementOn(site, asOf);
  const isOwnLand = database.office.federalStates.every((land) => land === site.federalState);
  return {
    siteType: enums.siteType[site.siteType],
    place: place ? [place.postcode, place.city].join(' ').trim() : '',
    street: place?.street ?? '',
    district: site.district,
    federalState: isOwnLand ? '' : stateName(enums, site.federalState),
    region: site.region,
    wave: site.entryWave,
    joined: site.joinedOn !== null && site.joinedOn <= asOf ? formatDay(site.joinedOn) : '',
    lead: leadInsurerOn(database, site, asOf) ?? '',
    fields: formatList(site.fieldsOfAction.map((field) => enums.fieldOfAction[field])),
    involvement: involvement ? enums.municipalInvolvement[involvement.involvement] : '',
    website: site.website,
  };
}

function stateName(enums: EnumTexts, key: string): string {
  const found = Object.entries(enums.federalState).find(([each]) => each === key);
  return found?.[1] ?? '';
}

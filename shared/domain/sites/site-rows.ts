import type { Day } from '../../kernel/dates.ts';
import type { SiteId } from '../../kernel/ids.ts';
import type { Database } from '../../model/database.ts';
import type { MunicipalInvolvement, Site, SiteStatus } from '../../model/site.ts';
import { standingOn, type AgreementStanding } from '../agreements/standing.ts';
import { lastParticipations } from './participation.ts';
import { involvementOn, isNotYetThere, leadInsurerOn, mainLocation, sitesByName, statusOn } from './queries.ts';

/** A site as a list shows it on a day. */
export interface SiteRow {
  readonly id: SiteId;
  readonly site: Site;
  readonly status: SiteStatus | null;
  /** Without a status, because the site joins later. */
  readonly isNotYetThere: boolean;
  readonly leadInsurer: string | null;
  readonly involvement: MunicipalInvolvement | null;
  readonly city: string;
  /** How its cooperation agreements stand. */
  readonly cooperation: AgreementStanding;
  readonly lastParticipation: Day | null;
  readonly responsible: string | null;
}

/**
 * Describes every site on a day, the German way by short name. With `knownOnly` agreements do not count that were
 * neither signed nor begun by then; without it a draft of today is named as one.
 */
export function siteRows(database: Database, asOf: Day, { knownOnly } = { knownOnly: true }): SiteRow[] {
  const participations = lastParticipations(database, asOf);
  return sitesByName(database).map((site) => ({
    id: site.id,
    site,
    status: statusOn(site, asOf)?.status ?? null,
    isNotYetThere: isNotYetThere(site, asOf),
    leadInsurer: leadInsurerOn(database, site, asOf),
    involvement: involvementOn(site, asOf)?.involvement ?? null,
    city: mainLocation(site)?.city ?? '',
    cooperation: standingOn(database, site.id, { agreementType: 'COOPERATION', day: asOf, knownOnly }),
    lastParticipation: participations.get(site.id) ?? null,
    responsible: (site.responsibleStaffId && database.staff[site.responsibleStaffId]?.name) ?? null,
  }));
}
